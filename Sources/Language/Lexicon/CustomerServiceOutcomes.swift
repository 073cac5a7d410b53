/// Benefits of good customer service and the consequences of bad service, as learners tell them. Written for this project.
extension LexiconData {
  static let customerServiceOutcomes: StaticString = """
    subject customer service

    customer loyalty [benefit, consequence] ~ customer loss
    loyalty; devoted {customer}; return {customer} _ again; regular {customer}; {customer} become regular; come|go back _ again;
    come|go back next time; come|return|visit|shop|eat|stay|book again; use _ service again; {customer} will|would|might|may|could come|go back;
    happy _ come|go back; likely _ return|come|stay; always come|go back; make|bring|get {customer} come|go back; bring {customer} back;
    bring|get people back; make {customer} return|stay; give _ reason _ come|go back; look forward _ come back; stick|stay|remain with {company};
    stick|stay by {company}; {customer} stick|stay with; stay as {customer}; be with {company} _ year;
    same hairdresser|barber|shop|garage|cafe|salon|pub|bank|dentist|hotel _ year; been come|go _ year; go _ since _ kid|child|little;
    {not} go|switch|shop|look|buy|try elsewhere; {not} _ go elsewhere; {not} go|look|try|shop somewhere|anywhere else;
    {not} {want} _ somewhere|anywhere else; {not} go|turn _ competitor|rival; {not} shop around; {not} tempt|lure away; {not} bother _ look elsewhere;
    choose {company} again|over|first; lifelong|lifetime|longstanding {customer}; renew _ contract|membership|subscription|policy;
    rebook with {company}; rebook next; come time after time; emotional connection to {company}; not think twice about come|use|go;
    next time _ need _ come|go|use; ?come back; {customer} _ come back; ?{customer} go back; become regular; turn|make _ into regular;
    {not} leave {company} for; ?{customer} _ return again; brand loyalty; {want} return _ future; buy _ again; {customer} _ use _ again;
    always buy from; repeat business|trade|sale|purchase|visit;
    get|gain|more|bring|become|have|create|generate|build|attract|and repeat customer|client|guest|booking|order; ?repeat customer;
    always use us|same|salon|shop; use us|company|business|shop|store|salon|brand|place again; client rebook; see same face;
    have _ own hairdresser|barber|garage; repeat custom; regular custom; return custom; loyal custom; want|like|love|keen|eager _ come|go back;
    {not} go _ next door; keep come|go back; keep go there; keep go to same; go back to same;
    keep|carry on come|buy|shop|visit|return there|here|back|again|from|with|to; {customer} keep come|return|buy|visit|shop|book|order;
    keep them come back; continue _ shop|buy with|from|at|there; customer|client|guest for life; long term|standing customer|client|guest;
    always choose|pick us|same; always go|come back|there|here|to us; go|been come _ there|here|back for year; ?first choice; ?committed to {company};
    ?stand by {company}; ?part of routine; same customer|people|face _ every week|day|month;
    {not} switch|swap|change|move _ shop|store|bank|brand|salon|supplier|company|provider|garage|dentist|hairdresser|hotel; think of us|company first;
    go|use same company|place|shop|hairdresser|barber|garage|groomer|salon|hotel every|each time;
    {not} dream|think of go|use anywhere|somewhere|elsewhere; {customer} be back next|again|soon; only|ever|always want her|him|same|that stylist;
    people _ with us for year; bank|shop|come|be with us|you for _ year; send _ brother|sister|sibling|friend _ same;
    {not} look at other company|gym|shop|bank|hotel|salon; stay loyal; rebook for next|same|again; come back year|week after; book again;
    see _ same customer|face|people; become|turn regulars; only _ want|see|trust|ask|let her|him|stylist|barber|therapist;
    renew _ membership|contract|subscription|season|policy; {not} bother|look _ elsewhere|other|another; membership|contract _ renew;
    regulars who|that|always; client|lady|customer only want|see _ her|him|you; ask for same stylist|waiter|therapist|person;
    {not} think|dream|consider of use|go|try|switch another|elsewhere|different|anywhere; second child|kid|baby|car|dog _ too|as well|here|us;
    use us|you|them|same _ again|every time|always|all; always use|buy|choose|go|pick same|our|us|you; first choice every|next|for;
    every time they|i|people need; see regular|same face; carry on|keep|continue using|buying|shopping|coming|visiting;
    keep _ with us|you|same|club|gym; same people|customer|faces|regulars|ladies|men|old every|each; in every morning|day|week|saturday for;
    sign up again|for; always book|buy|shop|eat|stay|travel with|from|at|here; {customer} always come|choose|use|pick us|back|here|same

    customer retention [benefit, consequence] < customer loyalty ~ customer loss
    retain {customer}; keep exist|current|regular|loyal|old|our customer; {not} lose {customer}; {not} lose _ custom|business; lose {less} {customer};
    {less} {customer} leave; keep _ customer base; {customer} stay|stick with {company}; keep {customer} come|return|go|loyal|buy; reduce|low churn;
    {decrease} churn; keep _ clientele; cheap _ keep _ customer than; steady|stable customer base; ?keep {customer}; retain custom; keep custom;
    retention of customer|client|guest|clientele; customer retention rate; keep your|their|its|the customers; less people leave|cancel;
    people {not} cancel _ membership|contract|subscription; keep existing customers; keep hold _ customer|client|guest|people;
    hold|hang on _ customer|client|guest|clientele; hold onto customer|client|guest|people; {stop} customer|client|guest|people|them leave|switch;
    prevent customer|client|guest|people|them leave|switch; keep customer|client|guest longer; keep them as customer|client|guest;
    make sure customer|client|guest stay; stop _ go _ elsewhere

    customer loss [consequence] ~ customer loyalty, new customers
    lose out on {customer}; ?storm out; go|shop|look|buy|eat|try|turn elsewhere; take _ trade elsewhere; go else where;
    go|switch|move|change|swap|turn|defect|run _ competitor|rival; go|switch _ competition; go _ shop|place|salon|cafe next door;
    {not} {want} _ come|go back; {not} shop|eat|stay|go there; {not} get repeat; {not} repeat business|custom; drive|scare away {customer}; boycott;
    {customer} stop come|buy|use|go|shop|visit; stop go|shop|come there; take _ account elsewhere; {decrease} number _ {customer};
    customer number|base fall|drop|decrease|shrink; footfall fall|drop|decrease; drop|fall|decrease in footfall; {decrease} footfall;
    empty shop|restaurant|salon|cafe|hotel; {customer} vote with _ feet; vote with feet; ?disloyal; high churn; customer churn;
    that _ last time _ go|come|use; find _ other hairdresser|barber|salon|shop|place|supplier|provider; ?elsewhere;
    {not} have any|enough|many customer|client|guest; {not} customer left; stay away from {company}; ?steer clear {company};
    cancel _ membership|subscription; ?cancel _ contract|account; {not} one come|go|shop; {decrease} in customer; ?go off {company};
    leave _ {not} buy|purchase; ?walk out {not} buy|purchase; {not} use _ again; {not} _ use service again; use somewhere|someone else;
    {not} {want} _ come|go|use|shop there; lose lifelong|long customer; lose business|trade|clientele;
    find new hairdresser|barber|garage|supplier|salon|dentist; move _ parent|mum|relative to other home; lose custom; loss of custom; {not} custom;
    less custom; take custom elsewhere|away; {not} repeat custom; {not} step foot;
    move|take {customer} to another|other|different home|school|nursery|company; find another home|school|nursery|salon; go|walk next door;
    change hairdresser|dentist|bank|supplier|provider; restaurant|shop|salon|cafe|hotel|store _ empty;
    go|use|try|switch|find|choose another|different|other company|shop|store|business|salon|brand|hotel|restaurant|cafe|garage|bank|gym|supplier|provider|hairdresser|dentist;
    {customer} {not} _ come|go back; {not} come|go back there|here|again|to; {not} go back; less customer|people|guest come|visit|buy|shop;
    {customer} {not} loyal; customer|client|guest|people leave and|for|because|us|the company|shop;
    customer|client|guest will|would|might|may|could leave; ?find someone|somewhere else; {customer} go somewhere|anywhere else;
    ?go somewhere|anywhere else; customer|client|guest|people walk out|away|off;
    put|drive|push|turn|scare|chase customer|client|guest|people|them away; put customer|client|guest|people|them off; {not} set foot in|there|again;
    take their|there|your|his|her money|business|trade|custom to|elsewhere|somewhere; {customer} {not} come|use|buy|book again;
    ?{not} come|use|buy|book again; lose customer|client|guest|people|clientele|passenger|shopper|patient|diner|member|resident;
    lose lot|many|loyal|regular|good|potential|valuable customer|people|client; loss of customer|client|guest|trade; customer|people avoid {company};
    leave the|your|our company|business|brand|shop for|and|because; {customer} {not} return|visit|order; stop use us|shop|brand|salon|service|company;
    go _ to _ other|another shop|place|one|salon; go|use|try tesco|asda|aldi|lidl|amazon|competitor instead;
    move|take _ nan|mum|dad|child|parent|relative _ different|another|other home|nursery|school|dentist; go over|across road;
    cancel their|there|the membership|subscription|account|booking; {not} want to go|come|use|shop|eat there|here|again;
    put people off coming|using|buying|going|it|them;
    move|switch|transfer|take _ to different|another|other|rival home|salon|garage|school|bank|gym|provider|shop|company|nursery|vet|surgery|supplier|network;
    move|take nan|mum|dad|dog|child|account _ different|another|elsewhere; rent|buy|book|order|shop from|with someone|somewhere else;
    cancel _ membership|contract|subscription|debit|policy|booking _ go|leave|elsewhere|never;
    tenant|resident|member|family|parent hand|give _ notice; {not} use|want|visit|shop _ us|shop|brand|salon again|anymore|no;
    take _ child|kids|pupils|pet|car|account out|away|elsewhere; try another|different shop|company|insurer|salon|garage|place;
    {not} want to stay|eat|shop|come|go here|there|again|back

    new customers [benefit, consequence]
    bring _ new people|business|trade; {increase} footfall; footfall go up; footfall {increase}; {increase} _ customer base;
    customer base grow|increase|expand; grow|build|expand|widen _ customer base; bigger customer base; extend customer base; pull people in;
    people come from far|miles; people hear about {company}; other|new|more people _ come in; other|new people find out;
    {customer} switch|come from competitor; take {customer} from competitor|rival; steal {customer} from; full appointment book;
    sign up {more} people; {more} sign up; more people through _ door; people walk in off street; new business|trade|clientele|guest;
    more|extra client|guest|clientele|booking|footfall|trade; more|extra business; get lots|more|loads customer|client|guest|clientele;
    attract customer|client|guest|people|clientele; attract _ customer; attract more|new people; want _ use company|business|shop|salon|us|you;
    bring more|new|extra people|customer; bring in more|new|extra people|business|trade; gain customer|client; more visitors;
    more|extra|increased custom; new custom; attract custom; bring in custom; more customer; extra customer; gain custom; win custom;
    new customer|client|guest|people|clientele|shopper|patient|trade|face|business|diner|member; win new|more customer|client|business;
    entice customer|client|people|new; more|extra people come|visit|walk|shop|join|sign|book|through; bring in customer|client|people|guest|trade;
    bring people|customer in; bring people off|through street|door; gain _ customer|client|guest|business; win over customer|client;
    ?people {want} _ come; customer number go up; customer number {increase}; draw|pull|bring customer|people|crowd in;
    encourage people|others|customer _ come in|visit|try; potential customer come|choose|buy; customer flock;
    more customer|client|guest|people come|visit|join|shop|buy; win|pull|draw|reel customer|people|them in; people try {company} out;
    {increase} number|amount of customer|client|guest|visitor|people; number of customer|visitor|guest {increase};
    more families|parents|people|kids sign|join|come; sign _ kids|children up; salon|shop|cafe|restaurant|gym|business get busier; new faces;
    walk in off street; more people|customer|guest|client start|begin|try come|use|visit|book|shop; more people coming|visiting|booking;
    start|begin coming into|to|here because hear; friends|strangers|people start|begin ring|call|email|ask for|about;
    friends of friends|customers start|come|book|ring; recommended|told by friend|mate|family|word; come in because friend|mate|family|someone;
    never been before|heard; people from further|other|round area|town|away; first time customer|visitor|guest;
    more pets|patients|pupils|members|clients|people|names on books; give us|you|it try|go|chance; never used us|you before; try us|you first|out;
    sign up|join as|new

    word of mouth [benefit, consequence, channel] ~ bad word of mouth
    tell _ {good} experience|service; tell other people how|about {good}; spread _ word|news; news spread|travel; pass _ word on;
    pass on _ friend|family; recommend _ friend|family|mate|other|everyone|people|neighbour|relative; come recommended;
    personal|customer|good|positive|more recommendation; recommend _ someone else; recommendation from {customer};
    recommend our|your|their shop|salon|hotel|restaurant|business; refer _ friend|family|mate; customer referral; referral from {customer};
    {say} {good} thing|stuff about; say|speak|talk {good} thing; speak|talk|say {good} about {company}; speak|talk well of; sing _ praise; rave about;
    put _ good word; bring _ friend|family|mate; send _ friend|mate|family; share _ {good} experience;
    share _ experience _ friend|family|other|people; free advertising|publicity|promotion; do _ advertising for {company}; best form _ advertising;
    brag|boast about; shout about {company}; brand ambassador|advocate; customer advocacy; hear _ good thing about; mouth to mouth;
    hear from friend|family; friend of friend; ?recommend; get recommended;
    recommend us|company|business|shop|store|salon|hotel|restaurant|place|brand|firm|organisation; brand advocate; advocate for {company};
    advocate for brand; {customer} talk about us; talk of town; more referral; recommended by {customer}; recommended to friend|other|family;
    pass {company} name; {customer} tell everybody|everyone|others about|how; customer|client|guest recommend;
    people|they recommend us|you|it|me|place|shop|business|to; tell their|there|her|his|my friend|mate|neighbour|family;
    tell all their|there|her|his friend|mate|family|neighbour; customer|client|guest|people tell other|their|friend|everyone;
    {customer} tell other people|customer about|how|that; {customer} tell their family|relative; speak|talk highly of;
    people hear about {company} from; word spread|travel; word get around|round|out; advertise company|business|shop|us for;
    tell _ other people about us|company|business|shop|service|place|it; tell _ everyone how good|great|nice|lovely|brilliant|helpful|friendly;
    ?promote {company}; ?good word; get referral from; tell everybody|everyone _ street|town|work|family;
    tell people about _ good|great|positive|lovely|nice; good|nice things to friend|family|others; go home and tell|rave;
    say to other|their people|friend|family you should; get _ recommended; recommended on facebook|online; say you should go|use|try;
    mates hear about; tell everyone|people|friends|mates|family|others|parents _ how good|nice|great|helpful|well|friendly|kind|lovely; word get round

    bad word of mouth [consequence] ~ word of mouth
    {bad} word _ mouth; {bad} news|word spread|travel; bad news travel; tell _ not go|use|buy|come there; {customer} tell _ {bad} experience|service;
    tell _ {bad} experience|service|treatment; {bad} experience _ tell; share _ {bad} experience; tell ten|twenty|hundred|more people; slag {company};
    badmouth {company}; {bad} publicity|press; say|spread {bad} thing|stuff|word about; {bad} recommendation; talk|speak badly about|of;
    complain to other people about; tell friend|other|people|everyone {not} use|buy|go|come;
    tell _ friend|family|everyone _ bad|awful|terrible|horrible|rubbish|poor; warn other customer|people off|about|not;
    warn friend|family|mate|others off|about|not; warn _ friend|family|mate; {not} recommend {company}|it|to|this|them; ?{not} recommend;
    go to newspaper|press|media|papers; customer|people|they slag off; slag us|you|company|business|shop|place off;
    bad mouth company|business|shop|us|you|brand; hear bad|negative|horrible thing about; tell other people _ bad|awful|poor experience|service;
    talk|speak bad about company|business|shop|us|service; slate company|business|shop|us; spread bad word|news|thing; spread rumour;
    moan|complain|rant|whinge _ friend|family|mate; moan|complain|rant about it|us|company|service to everyone|others|people;
    tell everyone|people|others about|how bad|awful|terrible|poor|rude|rubbish|horrible; tell ten people; put others|friends off;
    tell _ people|friends about|of the awful|bad|terrible|poor|rude|horrible; one person tell; say bad things;
    tell|warn _ friend|everyone|people|family|mate {not} go|bother|use|come|shop|buy|eat; slag|slate|bad mouth _ off|company|shop;
    put|tell people off going|using; warn others|people|friends off|away|about|not; {say} bad|horrible|awful|nasty thing about;
    get round that rude|bad|awful|we|staff _ rude|bad|awful|rubbish|horrible; people find|hear|talk how bad|rude|awful

    bad reputation [consequence] ~ positive brand image
    {bad} for reputation; reputation _ damaged|ruined|harmed|hurt|tarnished|affected|lost;
    damage|ruin|harm|hurt|tarnish|destroy|spoil|wreck|lose|risk _ reputation; {decrease} reputation; poor reputation; give {bad} name; get {bad} name;
    reflect badly|poorly; think less of {company}; known for {bad}; drag _ name through; name through mud; name be mud; disrepute;
    {bad} public opinion; lose credibility; let company|business|brand|organisation|side down;
    make company|business|shop|store|brand|firm|organisation|place look bad|unprofessional|awful|stupid; look bad on {company};
    {not} {good} reputation|name; reputation suffer|drop|fall|ruin|damage|harm|tarnish|down|decline; reputation go down; damaged brand image;
    {bad} brand image; {bad} public image; damage|ruin|harm|hurt|tarnish|spoil|destroy _ brand; damage|ruin|harm|hurt|tarnish|spoil _ image;
    brand _ suffer|damaged|ruined|tarnished; image _ suffer|damaged|ruined|tarnished; brand look {bad}; {bad} view of brand; devalue brand;
    let _ brand down; associate brand with {bad}; {bad} brand perception; bad|poor reputation; in bad|poor light; bad name;
    get|have|give|make|earn _ bad|poor|terrible name; bad rep; company|business|shop|brand|place unpopular|laughing; ?unpopular;
    bad|poor|negative view|opinion|impression of company|business|brand|shop|us; think bad|less of company|business|brand|us;
    look down on company|business|brand; reflect bad|poorly on company|business|us|brand;
    bad|negative|poor|damaged brand|company|public|corporate image; bad|negative|poor image; bad for brand|image|reputation;
    make company|business|shop|brand look bad|awful|unprofessional; known as|for bad|rude|poor|terrible|unfriendly|slow;
    reputation be ruin|damage|harm|hurt|tarnish|affect|lose; give us|company|business|shop bad name;
    make|look company|hotel|shop|business|place|restaurant|salon|us|brand _ bad|terrible|rubbish|unprofessional;
    look bad on|for company|hotel|shop|business|us; name would be mud; get a bad name; known for bad|rubbish|rude|poor;
    {not} want to stay|eat|shop|come|work here|there; hear about it {not}; bad write up; known as rude|awful

    positive brand image [benefit, consequence] ~ bad reputation
    {good} brand image; {good} public image; brand stand out; brand be known; people know _ brand;
    protect|build|promote|strengthen|enhance|uphold _ brand; {good} corporate image; associate brand with {good}; people _ think {good} _ brand;
    brand look {good}; representing _ brand well; live up to brand; make brand popular; see brand _ {good}; known brand;
    image _ improve|enhance|boost; well known for; reputation go up|improve|grow; make {company} shine; think|speak highly of {company};
    people think {good} of; highly respected|regarded|rated; give {good} impression of {company}; trusted name; household name; respected name;
    best in area|town|city|business; best place _ town; known as best; stand out for service; good reputation;
    good|great|better|positive|strong|excellent reputation; own reputation; reputation for|as; have _ reputation;
    build|improve|boost|maintain|keep|protect|enhance|uphold|gain|earn _ reputation; ?reputation; good|great|better name for;
    get|have|give|make|keep|earn _ good|great name; in good|better|positive|best light; ?credible; ?famous for; ?name get out;
    popular company|business|shop|store|brand|hotel|salon|restaurant; company|business|shop|store|brand|hotel|salon|restaurant be|become|more popular;
    company|business|shop|brand|hotel|salon|restaurant|vets|garage|home known for|as; get|become|be known as|for best|good|great|friendly|one|place;
    well regarded|respected|thought of; well respected|liked company|business|shop|brand|hotel;
    think well|highly|good of company|business|us|shop|brand|them; people|customer think well|highly of; own brand image;
    good|positive|strong|better|improve|protect|maintain|professional brand|company|public|corporate image; good|positive|better|professional image;
    image of company|business|brand|organisation; brand image good|positive|improve|better|up; brand be|become respected|popular|well|known;
    good brand name; improve|boost|strengthen|enhance|build|protect brand; people|customer trust _ brand;
    make _ company|business|shop|store|brand|organisation|hotel look|seem good|better|professional|great|caring;
    reflect well|good on company|business|us|brand|shop|them; show company|business|brand in good;
    good|positive impression|opinion of company|business|brand|shop|us; stronger brand; brand reputation|recognition;
    reputation|name of company|business go up|improve; high|good|positive opinion of company|business|brand;
    people|public see|think company|business|brand|them|it as good|caring|friendly|nice|professional|best;
    customer|people|public see|view _ brand|company|business _ positive|good|nice|friendly|caring; see brand|company in good|positive;
    brand|company|business|shop|supermarket|hotel seen|viewed as; company look good; looks good on company|business|us;
    good name in|around|for|locally; ?good image; ?positive image; get good name; best known; good publicity; respected company|business|brand

    increased sales [benefit, consequence] ~ lower sales
    {increase} _ sales; sales go|shoot|rise|climb up; sales {increase}; boost|drive|push|lift _ sales; high sales; sales growth; sales figure up;
    {increase} turnover; turnover go up|increase|grow; high|big turnover; revenue|income|takings go up|increase|grow; high revenue; till _ ring|full;
    shift _ stock; {customer} end up buy; bring|get sales in; better conversion; conversion rate; meet|hit|reach|beat sales target; ?sales; ?revenue;
    ?buy {more}; {customer} buy|purchase {more}; buy|purchase {more} from {company}; want _ buy|purchase {more}; buy|purchase more;
    help sales go|grow|increase; increase|more|higher|extra|boost|improve|raise|grow revenue|income|takings|turnover; more|extra|increased orders;
    sell more|extra|loads; more|extra product|item|goods|stuff|stock|drink sold|bought; more|extra purchases|transactions|sales|bookings;
    more people buy|purchase; customer|people|they buy|purchase|spend more|lots|extra|loads; fly off shelf; make _ customer|people|them want _ buy;
    better|higher|good|great|extra sales; sales be better|higher|good|up; more likely _ buy|purchase|spend|order;
    encourage _ customer|people|them _ buy|purchase|spend; orders go up; take more money _ till; more money in|through till; takings up;
    add dessert|starter|drink|pudding|extra; another|extra round|drink|bottle|course; own sales; buy more product|item|goods|stuff|things|food|drink;
    more through till; put|go more _ till; fill basket|trolley|bag; fuller|bigger basket|trolley; basket|trolley full|bigger

    increased customer spend [benefit, consequence] < increased sales
    spend {more} {money}; {increase} spend; spend go up; big|larger basket; basket size; average spend; buy extra|addons|upgrade; buy something else;
    buy {more} than one; buy {more} than they; upsell; up selling; cross sell; link sell; ?trade up; leave {good} tip; get _ tip; big tip;
    ?browse longer; spend {more} time in shop|store; buy shampoo|product after; order dessert|starter|pudding; impulse buy; customer lifetime value;
    lifetime value; spend {more} on|per|when; spend lots|extra|loads {money}; spend {more} each|every time; high spend; buy|purchase more than;
    more|extra|higher spend; customer|people|they spend more|extra|lots|loads money; customer|people|they|guest spend more|extra;
    bigger|more|good|leave|larger tips; buy other product|item|things|stuff; spend more|longer at|on|in|when till|shop|store|us

    willingness to pay more [benefit, consequence] < increased customer spend
    pay extra; pay {more} for; {not} mind pay; {not} mind price|cost; happy _ pay; charge {more}; charge high price; premium price; worth pay;
    worth _ extra; {not} care _ price; even if _ {more} expensive|dear; even though _ {more} expensive|dear; cost {more} but; pay full price;
    {not} haggle; {not} {ask} discount; price _ less important; pay {more} {money}; willing|prepared|ready _ pay {more};
    will|would|might pay {more} for

    increased profit [benefit, consequence] ~ loss of profit
    bring {money} in; bring {more} {money}; bring in {money}; good for bottom line; {good} return on investment; return on investment;
    make _ owner|boss rich; good for shareholders; good financially; better off financially; money rolling in; rake it in; healthy bank balance;
    own profit; more|higher|increase|bigger|good|extra|better profit; profit {increase}; profit go up; make|earn|gain|get|bring _ profit;
    profitable business|company|shop; company|business|it|they become|more profitable; ?profit; financial gain|success for|of;
    company|business|shop|owner|hotel|salon|it make|earn|get|have|take|bring more|lots|loads|extra money|cash|profit;
    make|earn|get|take|bring more|extra|lots money; more|extra money|cash for|to company|business|shop|owner|us; more|extra money|cash come|in;
    good|help|improve bottom line; make _ company|business money; earns more at end; make more money; ?make lots|loads|plenty {money};
    more money left over|for|at; more left over for owner|company|business; takings more|beat|higher than cost; earn more than spend|cost;
    more coming in than; money left after bills|paying|costs; end up better off; company|business|shop _ better off

    lower sales [consequence] ~ increased sales
    {decrease} _ sales; {less} sales; sales go|come down; sales {decrease}; sales suffer|dip|plummet|slump|decline; drop|fall|dip|loss in sales;
    lose|miss _ sale; lost sale; poor sales; {not} _ make sale; {bad} sales; order go down; lose revenue|income;
    revenue|income|takings go down|drop|fall; loss of revenue|income|earnings; {less} {money} come in; {product} left on shelf; stock _ {not} sell;
    walk out empty handed; leave empty handed; miss sales target; {not} meet|hit sales target; basket abandoned; abandon _ basket|cart|trolley;
    dump _ basket; {not} buy|purchase from {company}; less|fewer|lower|drop|fall orders|bookings|purchases|sales; sell less|fewer;
    buy|purchase less|fewer; less|lower|reduced|lost|drop|fall revenue|income|takings|turnover; customer|people|they {not} buy|purchase|spend;
    customer|people|they spend less; leave _ trolley|basket; leave _ shopping in; walk out _ without buying

    loss of profit [consequence] ~ increased profit
    lose lots|loads|thousands money; profit go down|drop|fall|suffer|decrease|decline|plummet; {decrease} profit; low profit; run at loss;
    financial loss|trouble|difficulty|problem; lose out financially; cost {company} {money}; cost business; {company} {not} make money;
    {not} afford _ pay staff; get|be|go into debt; {company} out of pocket; profit margin shrink; {decrease} income|revenue|earning;
    {not} make|earn profit|money; {not} profitable; loss of profit|earning|money|income|revenue;
    company|business|shop|cafe|hotel|they|we|you lose money|cash|income|revenue|profit; lose lot|loads money|profit; lose _ money;
    business|company make loss; make loss; less|lower|reduced profit|money for|coming|in; less profit; make|earn less money; drop|fall in profit;
    cost _ company|business _ money

    cost savings [benefit, consequence] ~ extra cost
    save cost; cut cost; cost go down; keep cost down; {not} cost _ as much; {not} have _ pay compensation; {not} pay _ refund|compensation;
    {less} compensation; cheaper for {company}; save _ expense; {less} freebies; {not} give away free; {less} money wasted;
    save company|business money; lower|reduced|fewer|less costs; costs less for company|business; reduce|cut|lower|save cost;
    company|business|it|we|you save money|cash|cost; save company|business|them|us|owner money|cost; save _ money on|by|because; 
    {not} waste money on

    lower marketing costs [benefit, consequence] < cost savings
    {not} need _ advertise; {not} need _ advertising|marketing; {not} have _ advertise; {not} spend _ advertising|marketing;
    save _ advertising|marketing; free advertising|marketing|publicity|promotion; cheap advertising|marketing|publicity; low advertising|marketing;
    cheap _ keep _ than find|get|attract; cost less _ keep; cost {more} _ find|get|attract new; keep _ customer _ cheaper;
    {not} pay for advertising|marketing; advertise for free; word of mouth _ free; less|lower|reduced|save advertising|marketing|promotion cost;
    less advertising|marketing needed|cost|spend; spend less _ advertising|marketing; {not} spend|pay|need loads|lots|much|money _ advert|marketing

    fewer complaints [benefit, consequence] ~ more complaints
    {less} complaint; {decrease} complaint; complaint go down|drop|fall|decrease|reduce; cut _ complaint; {not} get complaint|moan; {less} moan;
    {stop} complaint; {less} negative feedback|comment; {not} have _ deal _ complaint; reduce _ complaint; {less} bad review|feedback;
    {not} complain _ much|often; less|fewer unhappy|dissatisfied|upset|disappointed {customer}; less|fewer angry {customer}; {not} _ complain about;
    {not} many complaint; {not} complaints from|about|to; {not} get|have|receive|any complaints; fewer|less moan|complaint;
    avoid|prevent|reduce|less|fewer|lower complaint; fewer|less people|customer|guest complain|moan|ring|phone|unhappy;
    customer|people|guest {not} complain|moan; fewer|less unhappy|angry customer; lower number _ complaint; deal with less|fewer complaint|problem;
    less|fewer moans|complaints to; fewer people|customers ringing|phoning|calling _ complain; {not} grumble|moan|whinge;
    {less} grumble|whinge|aggro|hassle

    more complaints [consequence] ~ fewer complaints
    complaint go|shoot|pile up; get|receive|cause lots|loads|many complaint; lots|loads of complaint; lead to complaint; cause complaint;
    result in complaint; end up with complaint; {customer} complain to head office; complain _ head office; high number complaint; go _ ombudsman;
    complain _ ombudsman; report _ trading standards; flood of complaint; ?get complaint; ?{customer} complain; ?make complaint;
    {customer} will|would|may|might|could complain; ?formal complaint; give _ reason _ complain; something to complain about; ?complain _ manager;
    more unhappy|dissatisfied|angry|upset {customer}; more|extra|lots|loads|increased complaint; complaint go up; complaint increase|rise;
    more|lots|loads people|customer complain|moan; customer|people|guest|client will|would|might|may|could|start|keep|end complain|moan;
    bad|negative|poor feedback; report company|business|shop|them|us _ trading|ombudsman; complain to head|trading|ombudsman|council;
    get complaint from|about; customer will|would|might complain; end|start|keep up complain; customer|people complain about

    fewer refunds and returns [benefit, consequence] < cost savings ~ more refunds and compensation
    {not} give|pay _ refund; {less} come back faulty; {less} refunds _ give; cut _ refund|return; avoid refund; {not} have to redo; {not} redo _ work;
    {not} ask for _ money back; {not} get _ brought|sent back; {less} things brought back;
    less|fewer|lower|reduce refund|returns|exchanges|replacements; less|fewer things|items|products|meals returned|sent|brought;
    {not} give|pay as many refund; reduce|cut|lower refunds|returns

    more refunds and compensation [consequence] < extra cost ~ fewer refunds and returns
    have _ give|pay _ refund|compensation; pay _ compensation; pay out; payout; claim compensation; compensation claim; chargeback; have to redo;
    ?ask|want|demand _ money back; have to _ money back; {customer} demand _ money back;
    more|extra|lots|loads|increased refund|returns|exchanges|compensation; more|lots product|item|goods|food returned|sent|brought;
    have _ give|pay _ refund|compensation|discount; have _ give _ away|free; customer|people|they want|demand _ refund|compensation;
    ?demand refund|compensation

    extra cost [consequence] ~ cost savings
    cost {more} _ put right|fix; cost {money} _ put right|fix|sort|replace; spend {more} _ advertising|marketing;
    cost {more} _ get|find|attract new customer; pay _ overtime; pay _ agency; cost {money} to train|recruit|replace; hidden cost; recruitment cost;
    training cost; more|higher|extra|increased|rising|additional costs; extra expense|cost to|for; costs go up|rise|increase;
    cost company|business|them|us more; pay|spend more for|on staff|advertising|marketing|recruitment; spend more|extra money on; cost more money;
    cost _ to replace|train|recruit

    competitive advantage [benefit, consequence] ~ losing out to competitors
    competitive edge; beat _ competitor|competition|rival; stay|keep|get|be ahead _ competitor|competition|rival|game|others;
    edge over _ competitor|rival|others|competition; advantage over _ competitor|rival|others|competition; above _ competition;
    choose {company} over _ competitor|rival|other|another; choose {company} instead|rather; pick {company} over|instead|rather; set _ apart; usp;
    outdo|outperform _ competitor|others; market leader; leader in market|industry; market share; bigger share; {better} than shop|place next door;
    take trade from; rival {not} match; {customer} go with {company} not; {better} than competitor|competition|rival;
    prefer us|company|business|shop|brand|salon|place over|to|than; {different} from competitor|rival; stand|stick out from _ competitor|crowd|rest;
    ?stand out; {better} service than|compared; go to {company} over|instead; stay|remain|keep competitive;
    better than rest|competitor|competition|rival|others company|shop|business; stand out from other|rest|competitor|crowd|competition;
    stand|stick out from _ competitor|crowd|rest|barber|salon|shop|cafe|hotel|others|business;
    different from other company|shop|business|competitor|salon|hotel; compete with other|competitor|rival|bigger|larger;
    ahead of other|rival company|business|shop|competitor; customer|people|they choose|pick|prefer us|company|business|you|it over|instead|rather;
    pick|choose us over|instead|rather; unique selling point of|for|is; makes us|company|business|shop different|unique|special|better;
    give _ edge over|on

    losing out to competitors [consequence] ~ competitive advantage
    lose _ competitor|rival|competition; fall behind _ competitor|rival|others; lose _ edge; lose _ market share; lose competitive;
    competitor _ take over; {not} keep up with _ competitor|rival|others; give _ competitor|rival advantage; rival|competitor do better;
    {decrease} market share; competitor steal; ?fall behind; miss out to competitor|rival; {not} compete with|against;
    competitor|rival|competition get|gain|win|take|steal customer|trade|business|ahead|more; competitor get ahead|better;
    get better service elsewhere|somewhere

    customer satisfaction [benefit, consequence, feeling] ~ customer dissatisfaction
    {customer} leave _ smile; {good} customer experience; customer delight; delight _ customer; put smile on {customer}; happy with how _ treated;
    customer|client|guest|passenger|patient|family|resident|people satisfied|pleased|delighted|content|glad|thrilled|chuffed|happy;
    satisfied|pleased|delighted|happy|contented|smiling customer|client|guest|passenger|patient|diner|resident|member;
    satisfy _ customer|client|guest|passenger|patient|diner; customer|client|guest satisfaction|happiness; level of satisfaction;
    satisfaction level|rate|score; feel|leave|get satisfied; {customer} be satisfied; own satisfaction;
    satisfied with service|product|outcome|result|visit|stay|what|how|their; please customer|client|guest|diner;
    customer|client|guest|people|they like|love|enjoy _ service|visit|stay|experience|meal|treatment;
    customer|client|guest|people enjoy shopping|being|coming|it;
    make|keep|leave customer|client|guest|people|them|everyone happy|satisfied|pleased|smiling|content;
    customer|client|guest|people|they|passenger go|leave|walk|come|get|off away|home|out|off|happy|pleased|satisfied|smiling|chuffed happy|pleased|satisfied|smiling|chuffed|with;
    customer|client|guest|people|they leave|go|walk happy|smiling|satisfied|pleased; go home|away|out happy|smiling|satisfied|pleased|chuffed;
    leave the|your|our|chair|shop|salon|hotel|restaurant happy|smiling|satisfied|pleased; leave happy|smiling|satisfied; smile on _ face|customer;
    good|great|positive|pleasant|nice|lovely|memorable|enjoyable|better customer|guest experience;
    customer|client|guest|they|people have good|great|nice|lovely|pleasant|enjoyable|better experience|time|stay|visit;
    good|great|nice|lovely|pleasant|enjoyable experience for|at|of customer|guest|everyone|them; customer|client|guest|patient looked after|well;
    happy|pleased|satisfied|impressed with service|product|outcome|result|visit|stay|what|how; make customer|guest|client|their day; happy customer;
    ?enjoy _ visit|stay|meal|treatment;
    pleased|delighted|chuffed|satisfied|thrilled with _ journey|stay|meal|visit|service|haircut|room|treatment|purchase|experience;
    leave|go|come|get _ pleased|satisfied|delighted|chuffed; go|leave|walk|drive|come home|away|out happy|content|satisfied|pleased|smiling

    customer dissatisfaction [consequence, feeling] ~ customer satisfaction
    dissatisfied; unsatisfied; {customer} leave _ unhappy|upset|disappointed|annoyed; {bad} customer experience; unhappy with service;
    spoil|ruin _ experience|day|visit|stay|holiday; leave _ bad taste; {bad} taste in mouth; unhappy resident|family|guest|passenger;
    unhappy with how _ treated; {not} happy|satisfied|pleased customer|client|guest; customer|client|guest|people {not} satisfied|happy|pleased|enjoy;
    {not} satisfied with;
    customer|client|guest|people|they displeased|annoyed|upset|frustrated|unhappy|dissatisfied|disappointed|disgruntled|unsatisfied|angry;
    customer|client|guest|people fed up;
    unhappy|dissatisfied|disappointed|disgruntled|unsatisfied|annoyed|frustrated customer|client|guest|people|resident|passenger;
    bad|poor|terrible|awful|horrible|negative customer|guest|shopping experience;
    customer|they|people|guest have|get bad|poor|terrible|awful|horrible|rubbish experience|time|stay|visit;
    make|leave customer|client|guest|people|them unhappy|dissatisfied|disappointed|upset|angry|annoyed|frustrated;
    {not} happy|satisfied|pleased with service|product|how|what|it; unhappy customer; customer be unhappy

    customer trust [benefit, consequence, feeling] ~ loss of trust
    {customer} _ trust {company}; gain|build|earn|win|keep|maintain _ trust; know _ safe hands; in good|safe hands;
    trust _ service|brand|staff|product; {increase} trust; trustworthy {company}; customer confidence; feel they can trust; own trust;
    customer|client|guest|people|they|patient|family|public trust; trust company|business|brand|you|us|shop|staff|service|them|him|her|me; ?trust;
    faith|confidence in company|business|us|staff|brand|service|shop|dentist|doctor|them|you; trust us|you|staff|them with|to|more;
    customer|client|guest|people|patient believe in company|business|us|you|brand;
    customer|client|people feel|be confident|secure|reassured with|in|about|that; customer|people|they know|feel they can rely|depend|count|trust;
    customer|people|they rely|depend|count on us|company|business|you|brand; have|put|place _ trust|faith|confidence in;
    customer|people|they have trust|faith|confidence; level of trust; trust between|from; know|sure we|you|they {not} rip|con|cheat off|them;
    {not} rip|con off|them

    loss of trust [consequence, feeling] ~ customer trust
    lose _ trust|faith|confidence; loss of trust|faith|confidence; break|damage|betray _ trust; distrust; mistrust;
    {customer} feel lied|cheated|conned|tricked; feel ripped off; {not} believe _ say|word; {customer} lose respect;
    {not} trust company|business|brand|you|us|shop|staff|service|them|it|what; customer|client|people|they {not} trust;
    {not} have|feel confidence|faith|trust in|for; customer|people suspicious|doubt; doubt company|business|brand|staff|what;
    customer|people|they {not} believe company|business|you|us|what|staff; trust be gone|broken|lost|damaged; {not} believe what|a;
    lose trust|faith|confidence

    good reviews [benefit, consequence] < positive feedback ~ bad reviews
    leave|write|post|give {good} review|comment|rating; {more} {good} review; {good} online|google|tripadvisor|trustpilot|facebook review;
    rave|glowing|excellent review; {good} testimonial; testimonial; review _ go up; {good} recommendation online; nice review|comment;
    {good} cqc|ofsted|inspection|hygiene rating; five|5 star review|rating|feedback; leave _ five|5 star;
    good|great|positive|excellent|better|brilliant|glowing|nice|5|five review|rating; high|good star rating; five|5 stars on|from|for|review;
    good|positive|nice comment|thing|post on|online facebook|google|tripadvisor|online|internet|social|website;
    write|put|say|post|leave good|nice|positive|lovely things|comment|review|stuff|rating|feedback about|on|online|of; good|positive on social media;
    get five|5 star; high review|ratings

    bad reviews [consequence] < more complaints ~ good reviews
    leave|write|post|give {bad} review|comment|rating; post|moan|complain|rant|slag _ online|facebook|internet|twitter|tiktok;
    complain|moan|rant|post on social media; {bad} online|google|tripadvisor|trustpilot|facebook review; {bad} testimonial; slate _ online;
    shame _ online; name and shame; plaster|put _ over facebook|internet|social; keyboard warrior; film _ put _ online; review _ go down|drop;
    one|1 star review|rating|feedback; leave _ one|1 star; bad|poor|negative|terrible|awful|one|1|horrible review|rating; low|bad star rating;
    one|1 star; bad|negative|nasty|horrible comment|things|post on|online|about facebook|google|tripadvisor|online|internet|social|website;
    write|put|say|post|leave bad|nasty|negative|horrible|awful things|comment|review|stuff|rating|feedback about|on|online;
    bad|negative on social media; go|post on|online facebook|tripadvisor|google|social|twitter|tiktok and|to complain|moan|slate|slag|rant;
    slate|slag _ on|online facebook|internet|google; go straight on facebook; {customer} go online and complain|moan|slate

    positive feedback [benefit, consequence] ~ more complaints
    nice|kind comment|word from; box of chocolates; {customer} appreciate _ help|effort|service; customer gratitude; write in to thank;
    letter of thanks; good word to manager; appreciation from {customer}; praise from {customer}; thank you card|letter|note; ?praise;
    good|great|positive|better|nice|lovely|excellent feedback|comment|compliment from|about|on|off; good|great|positive|better|excellent feedback;
    get|receive|earn|have compliment|praise|thanks from|off; customer|client|guest|people|family thank you|us|staff|them|me;
    customer|client|guest|people|they say thank; customer|client|guest|people compliment|praise|grateful|appreciate; ?compliment

    customer forgiveness [benefit, consequence]
    overlook _ mistake|problem|delay; give {company} another|second chance; give benefit of doubt; {not} hold _ against; {not} mind when {problem};
    put up with _ mistake|delay|wait; more lenient; {customer} sympathise with {staff}; understand when _ go {wrong}; {customer} stay after mistake;
    customer accept apology; {not} complain when _ go {wrong}; more understanding when|if; {customer} more understanding|patient|forgiving;
    more patience with; mistake _ {customer} {not} mind|angry|upset;
    customer|client|guest|people|they forgive|understanding if|when|you|us|more|mistake|company; forgive company|business|you|us|mistake|staff;
    give us|you|company|business|shop|them|staff another|second chance; customer|people|they {not} mind if|when|waiting;
    customer|people {not} angry if|when|because

    staff morale [benefit, consequence, factor] ~ low staff morale
    morale; job satisfaction; {staff} enjoy _ job|work; enjoy come|go to work; enjoy being at work; staff satisfaction;
    motivated staff|employee|team|worker; boost _ team|staff|mood|spirit; take pride _ work|job; proud of _ work|job; proud to work;
    {staff} feel like _ make difference; shift go quicker|better; lift _ mood; staff wellbeing; staff confidence; confident staff;
    {staff} want _ come to work; staff engagement; staff|employee|worker|team feel {good}; staff|employee|worker|team _ motivated;
    staff|employee|worker|team feel valued|appreciated|proud|rewarded; staff|employee|worker|team proud; make _ job|shift|work easier|better|nicer;
    staff|team|worker in {good} mood; staff|employee|worker|team less stressed; nice place to work;
    happy|satisfied|content|cheerful staff|employee|worker|team|workforce|colleague; staff|employee|worker|team|workforce happy|satisfied|content;
    rewarding job|work|role|career; pride in work; good|better|positive|nice|happy atmosphere|environment at|in|for work|staff|workplace|team;
    good|better|nice|happy|lovely place to work; staff|employee|worker|team|you|they enjoy|like|love _ job|work|coming; staff|employee|team pride;
    pride in job|work|their|your; proud of what|your|their|job|work|yourself|company; feel proud;
    makes _ job|work|shift|day easier|better|nicer|enjoyable for staff|you|worker|everyone;
    staff|employee|worker|team satisfied|happy|motivated|confident; happier in|at _ job|work; like|enjoy come|go in|to|into work; more motivated;
    motivate staff|employee|team; less stress for staff|worker|employee; staff less stressed; feel good about job|work|yourself|helping;
    ?enjoy _ job|work; staff enjoy shift|coming; feel good|better about work|job|coming; lads|girls|crew|driver|carer|waiter _ enjoy|happy|motivated;
    everyone|kitchen|team|staff _ better|good|happier mood; nicer|better|happier atmosphere|place to|at|among work|staff; staff get on better;
    staff happy; look forward to work|shift|coming|day; staff|carer|worker|nurse {not} stressed; less stress for staff|worker|team;
    {not} dread coming|going|work

    low staff morale [consequence, cause, factor] ~ staff morale
    {bad} morale; morale go down|drop|fall|suffer|low; {staff} {not} enjoy _ job|work; tense atmosphere; demotivated; unmotivated;
    toxic atmosphere|environment|workplace; negative atmosphere|environment; staff|employee|worker|team feel undervalued|unappreciated|down|low;
    staff|employee|worker|team {not} {feel} valued|appreciated; staff|worker|employee get upset;
    unhappy|miserable|disgruntled|unmotivated staff|employee|worker|team|workforce; staff|employee|worker|team|workforce unhappy|miserable;
    staff|worker get shout at; staff|worker get abuse; staff|worker end up cry; staff|worker|employee|team lose confidence|heart;
    staff|worker|employee|team fed up; bad|tense|horrible|poor atmosphere|environment at|in|for work|staff|workplace|team;
    bad|horrible|awful place to work; staff|employee|worker {not} motivated|happy|enjoy;
    staff|employee|worker|team unhappy|demotivated|unmotivated|miserable|fed|upset|stressed|depressed;
    staff|employee|worker|they hate|dread _ job|work|coming; staff|employee|worker {not} want to come|work|be; staff lose motivation|confidence

    staff retention [benefit, consequence] ~ staff turnover
    retention of staff; low staff turnover; low turnover of staff; staff want to stay; less likely to quit; staff loyalty;
    loyal staff|employee|worker; keep _ experienced staff; staff stay _ year; less staff off sick; staff|employee|worker|team stay longer;
    staff|employee|worker stay with {company}; retain|keep good|experienced staff|employee|worker; retain staff|employee|worker;
    keep staff|employee|worker longer; staff want to stay in job; less|fewer|lower staff leaving|turnover|sickness|absence;
    staff|employee|worker {not} leave|quit|want to leave; staff|employee|worker|people stay in|at|with|longer|for job|company|years;
    keep|retain good|your|their|our|experienced staff|employee|worker|team; {not} have _ keep recruit|hire|replace;
    {not} need|have to recruit|hire|replace staff|new

    staff turnover [consequence, cause, factor] ~ staff retention
    high turnover of staff; lose {good} staff; hand _ notice; staff keep leave; keep lose staff; good staff leave; {not} keep _ staff;
    high staff turnover; always new staff; new faces all time; staff|employee|worker {want} _ leave; staff|employee|worker walk out;
    staff|employee|worker quit|resign; staff|employee|worker will|would|might leave; staff|worker|employee leave company; staff leave and|because|due;
    staff start leave; staff {not} stay; more staff sickness|absence|leaving; staff|employee|worker|people leave|quit|resign _ job|because|for|and;
    staff|employee|worker|they find|look|get another|new|different job; lose good|lots|more staff|employee|worker; lose staff|employee|worker;
    staff go|be off sick|stress; have to recruit|replace|hire staff|new|more; keep having to hire|recruit

    staff rewards [benefit, consequence]
    get|gain|earn promotion; employee of month; staff of month; recognition for {staff}; noticed by _ manager|boss; reward _ staff; staff incentive;
    career progression|development|prospect; move|go up _ ladder; get praised by _ manager|boss; manager _ praise; staff perk; kept on after;
    get _ permanent job; get promoted; staff|employee|worker recognised|rewarded|promoted;
    staff|you|they|worker|employee get|earn|receive bonus|commission|promotion|tips|reward|recognised|praised;
    get|earn _ bonus|commission|pay|promotion|wage rise; bonus|commission|promotion for staff|you|doing|good;
    better|higher|more pay|wage for staff|you|worker; be recognised|noticed by manager|boss; pay rise

    job security [benefit, consequence] ~ job losses
    secure job; keep people in job; job safe; job creation; guarantee _ job; {not} make _ redundant; employ {more} staff; take on {more} staff;
    security for {staff}; keep me in work; keep everyone in work; staff|you|us|everyone|people|worker keep|secure job|work;
    keep us|you|staff|everyone|people|me in job|work; keep your|their|my|our job; job safe|secure; {not} lose your|their|my|our job;
    create|more jobs for; more jobs created

    job losses [consequence] ~ job security
    job _ lost|risk|cut; {staff} lose _ job; lay off; job at risk; wage _ cut; {staff} unemployed; cut staff; cut staff|shift|working hours;
    hours be cut; staff let go; staff|people|worker|you|they|employee lose job; lose their|your|my job; job losses|risk|cut; make|be redundant;
    staff|people|worker be made redundant; staff laid off; fewer|less jobs; cut jobs|staff; out of job; make people redundant;
    make|lay staff|people redundant|off

    disciplinary action [consequence]
    disciplinary; sack {staff}; verbal|written|final warning; warning from _ manager|boss; trouble with _ manager|boss; gross misconduct;
    pulled into office; called into office; performance review bad; performance plan; fail _ probation; get _ telling off;
    get|be sacked|dismissed from|by|for|if; get the sack; get sacked;
    you|staff|worker|employee get|be sacked|dismissed|suspended|disciplined|fired|trouble; get fired from|for|by|if;
    get|be in trouble with|at|from|for boss|manager|work; get told off by boss|manager; staff suspended|disciplined|dismissed|sacked; suspended from;
    staff|worker|employee warned

    business growth [benefit, consequence] ~ business failure
    business expand; open {more} shop|store|branch|salon; open new shop|store|branch|salon; open another|second {company}; new branch;
    help _ business|company|shop|salon grow; chain of shop; go nationwide; get _ new contract; company|business|shop|firm|organisation grow|boom;
    business|company|shop become|get big; company|business|shop|brand|store|salon|organisation|they expand|grow|thrive|flourish|prosper|boom;
    company|business growth|expansion; growth of|for|in company|business|sales|profit; expand the|their|your|its business|company|shop|salon;
    grow|build|develop the|their|your|its|a business|company|shop|salon; company|business get|become bigger|busier|larger; bigger business;
    open|get|have second|another|more|new shop|store|branch|salon|restaurant|place|premises; own growth;
    reinvest in|into business|company|shop|equipment|staff; win|get new contract|business

    business success [benefit, consequence] ~ business failure
    stay|keep in business; {not} go bust; {not} close down; future of {company} safe; keep doors open;
    company|business|shop|store|hotel|salon|restaurant|organisation survive|stay|keep open|afloat|going|alive|trading|running;
    keep company|business|shop|store|hotel|salon|restaurant afloat|open|alive|trading|going; company|business|shop win award;
    company|business|shop survive; survival of company|business; help business|company survive;
    meet|hit|reach|achieve company|business|sales target|goal|objective; ?company|business|organisation be successful

    business failure [consequence] ~ business success
    shut down {company}; go bust|bankrupt; go out of business; out of business; bankrupt; liquidation; go into administration; cease trading;
    lose _ licence; shop|store|business|company|salon|restaurant will|would|could|might|may close|shut; end up close|shut;
    company|business|shop|firm|organisation suffer|struggle|die|fail|collapse; have to close|shut business|shop|store|salon|down;
    close|shut door for good; shop shut down; closure of business|shop|branch|store;
    company|business|shop|store|cafe|hotel|salon|restaurant|they|we|it go under|bust|bankrupt|downhill;
    company|business|shop|store|cafe|hotel|salon|restaurant|they|we|it close|shut down;
    close|shut down company|business|shop|store|branch|salon|restaurant|cafe; might|could|would|will|may|have close|shut down;
    company|business|shop {not} survive|last; company|business fail|collapse; ruin the|their|your business|company;
    have to shut|close shop|business|doors; ?close down

    customer relationships [benefit, consequence, principle] ~ damaged relationships
    build _ rapport; on first name terms; first name terms;
    build|maintain|develop|strengthen|form|keep|have|create _ relationship|bond|connection|rapport with _ customer|client|guest|people|resident|regular|them;
    good|strong|lasting|long|close|better|friendly relationship|rapport|bond with _ customer|client|guest|people|resident|regular|them;
    customer|client relationship|relations; relationship|bond|rapport|connection with|between your|their|our|customer|client|guest|them;
    get to know your|the|their customer|client|guest|regular; get to know customer|client|guest|regular|resident|them;
    customer|client|guest become|like friend|family; know customer|regular by name; build rapport; on first name terms with; ?rapport

    damaged relationships [consequence] ~ customer relationships
    damage|ruin|break|harm|spoil|destroy|hurt|lose _ relationship; relationship _ break|suffer|damaged|ruined; {not} _ relationship with;
    breakdown in relationship; upset _ supplier|contractor; bad|poor|damaged relationship with|between customer|client|guest|staff|supplier|team;
    fall out with customer|client|guest|supplier

    smoother work and efficiency [benefit, consequence]
    work go smoothly; things run smoothly; {quick} transaction; quicker service for all; {not} get shouted; calm environment|atmosphere|shop|ward;
    {customer} treat {staff} better; customer be nice _ {staff}; teamwork improve; departments work together; less rework; lighter workload;
    staff|employee|team work harder|better; staff efficiency; work more efficient; productive workforce|team|day; increase productivity;
    customer|people|they be nicer|easier|polite|calmer to|back|with staff|you|deal|us; staff|team|you|we|they get more done; work be more efficient;
    staff efficiency|productivity; more productive|efficient staff|team|workforce|day; saves staff|everyone|company|business time;
    staff have more time; run smoothly; less|fewer argument|conflict|confrontation|abuse|aggression with|from|between|at;
    less stressful for staff|you; teamwork improve|better

    wasted time [consequence, cause]
    waste everyone time; waste of time; time consuming; take up _ {time}; spend {time} _ complaint|sorting|fixing|dealing; have to do _ again;
    do _ it twice; do job twice; repeat call; double _ work; inefficiency; manager _ waste|take _ time; time taken dealing;
    {customer} have to call|ring again|back; take longer _ sort; ?less productive; waste _ staff|customer|manager|everyone|your|our|their time;
    wasted|lost time; time spent|wasted dealing|sorting|fixing|on;

    conflict and aggression [consequence, problem] ~ smoother work and efficiency
    shout at {staff}; verbal abuse; {customer} get aggressive|abusive|violent|nasty|rude; row with {customer}; call _ police|security;
    security called; bite _ head off; take it out on {staff}; heated argument|discussion|situation;
    customer|client|guest|people|they|caller|patient get|become|be angry|aggressive|abusive|violent|nasty|rude|furious|irate|mad|argue;
    angry|furious|irate|aggressive|abusive|violent customer|client|guest|people|person|caller|passenger;
    conflict|argument|confrontation|row|fight with|between|from customer|client|guest|staff|them;
    start|cause|lead|turn|end into|to|in argument|fight|row|conflict|confrontation|violence;
    customer|client|guest|people|they shout|swear|scream|argue|fight|threaten|kick|lash at|off|with|out; customer lose temper;
    verbal|physical abuse|aggression|violence; abuse from|of|to|towards staff|customer; staff get|be abused|shouted|threatened|attacked; ?conflict;
    get nasty|violent|aggressive|threatening|abusive; make customer|client|people|them angry|furious|mad; situation escalate|worse|get heated;
    cause|make a scene

    legal action [consequence]
    take {company} to court; ico fine; fined by ico; discrimination claim; fine by ico|court|council|regulator|government; get sued;
    get|be|could|might|would|will|can|may sue; sue the|your|our|us|you|company|business|them|shop|for; sued by|for;
    legal action|trouble|case|proceedings|claim; take to court; end up in court; go to court; company|business prosecuted|liable|fined;
    get|pay|face|receive|given _ fine; big|huge|heavy|large|massive fine; employment tribunal; lawsuit against; break the law; court action;
    small claims court; compensation claim; claim compensation; criminal record|offence; go|sent|end to|in|up prison|jail; ?court; get arrested;
    be prosecuted; could|might|would|get prosecuted|fined; company|business|they be fined

    avoiding legal trouble [benefit, reason, consequence] ~ legal action
    {not} get sued|fined; {not} break _ law; avoid legal|fine|court|prosecution; {not} get in trouble with law; {not} get taken to court;
    {not} end up in court; protect {company} legally; stay legal; keep {company} legal; avoid fine; {not} pay fine; stay on right side of law;
    stay|keep within|inside law; stay|keep legal; avoid|prevent getting|being sued|fined|prosecuted; {not} get sued|fined|prosecuted;
    {not} break the law

    negative media attention [consequence]
    bad press; negative media; go on news; go _ viral; social media storm; {company} named and shamed; video go round;
    bad|negative press|media|publicity|headline|coverage; go viral; company|business|shop in|on paper|news; end up in|on paper|news|telly; ?scandal;
    ?backlash

    useful customer feedback [benefit, consequence]
    improve from feedback; know what to improve; see where going wrong; know where going wrong; {customer} happy to give feedback; find _ weak spot;
    customer|client|guest|people give|share|offer idea|suggestion|feedback; better understanding of customer|what; feedback help|used improve;
    learn from feedback|customers; customer tell us|you|company what|how they think|want

    good staff recruitment [benefit, consequence]
    attract _ staff; people want to work for|there; easier to recruit; want to work for {company}; best staff apply; {more} job applicant;
    better quality staff; place people want to work; attract good|new|better|quality staff|employee|worker|applicant;
    get better|good|quality staff|people apply|work; good company|employer to work

    improved customer wellbeing [benefit, consequence]
    {customer} wellbeing; improve _ wellbeing; resident _ wellbeing; better quality of life; brighten _ day; make someone day;
    customer|client|resident|patient|they less lonely|anxious|isolated; improve|better quality of life;
    customer|client|resident|patient feel better|good about|in themselves; brighten|make customer|their|resident|someone day;
    boost customer|client|their|resident confidence|self esteem|mood

    time and stress saved for customers [benefit, consequence]
    {customer} less stressed; easier life for customer; less stress|hassle for {customer}; make it|things|life easy for {customer};
    save customer|client|guest|people|them|their time; customer|client|guest|people save|waste less time;
    convenient|easier|quicker for customer|client|guest|people|them; customer|client|guest|people {not} have to wait|queue|hassle|worry;
    less hassle|stress for customer|client|guest|people|them; customer get what they want|need|came; customer get sorted quickly

    good first impression [benefit, consequence, principle]
    first impression; lasting impression; first thing {customer} see; make _ {good} first; first few seconds;
    good|great|lasting|right|better|best impression; first|good|bad impression count|last|matter;
    make|leave|give|create _ good|great|lasting impression; impress the|your|our customer|client|guest|visitor; customer|client|guest|they impressed;
    sets the tone|mood for|of; first thing customer|they|people see|notice; judge you|company|business|place by|on|from|straight first

    community standing [benefit, consequence] < positive brand image
    support from community; respected locally; local people support; supported by local; {good} name locally; good local name;
    whole town|village know; community trust; support from|in community|local; good for local community; respected in community|area;
    help|serve|support the|local community; local people support|use|like

    investor and partner confidence [benefit, consequence]
    {more} sponsors; shareholder happy; suppliers want to work; win tenders; keep _ funding; attract investor|investment|funding|sponsor;
    more|attract|get investment|investor|funding|sponsor from|for|into; other company|business|supplier want to work|partner;
    good|better relationship with supplier|partner
    """
}
