/// Benefits of good customer service and the consequences of bad service, as learners tell them. Written for this project.
extension LexiconData {
  static let customerServiceOutcomes: StaticString = """
    subject customer service

    customer loyalty [benefit, consequence] < customer retention ~ customer loss
    loyalty; loyal; devoted {customer}; return {customer} _ again; regular {customer}; {customer} become regular; keep come|go|buy|shop|use|visit|return|book|order; keep on come|go|buy|use;
    keep them come|go|buy; carry on come|go|buy|use|shop; continue _ shop|buy|come|visit|use; come|go back _ again; come|go back next time; come|return|visit|shop|eat|stay|book again;
    use _ service again; {customer} will|would|might|may|could come|go back; happy _ come|go back; likely _ return|come|stay; always come|go back; always go|come there; always go|come {company};
    always choose|pick {company}; think of {company} first; make|bring|get {customer} come|go back; bring {customer} back; bring|get people back; make {customer} return|stay;
    give _ reason _ come|go back; look forward _ come back; stick|stay|remain with {company}; stick|stay by {company}; {customer} stick|stay with; stay as {customer}; be with {company} _ year;
    same {customer} _ week|year|day|month; same hairdresser|barber|shop|garage|cafe|salon|pub|bank|dentist|hotel _ year; been come|go _ year; come|go _ for year; go _ since _ kid|child|little;
    {not} go|switch|shop|look|buy|try elsewhere; {not} _ go elsewhere; {not} go|look|try|shop somewhere|anywhere else; {not} {want} _ somewhere|anywhere else; {not} go|turn _ competitor|rival;
    {not} switch|swap|change|move _ {company}; {not} shop around; {not} tempt|lure away; {not} bother _ look elsewhere; choose {company} again|over|first; {customer} for life; customer _ life;
    lifelong|lifetime|longstanding {customer}; long term|standing {customer}; {customer} long term; first choice; renew _ contract|membership|subscription|policy; rebook with {company};
    rebook next; come time after time; be attached to {company}; committed to {company}; emotional connection to {company}; not think twice about come|use|go; next time _ need _ come|go|use;
    ?come back; {customer} _ come back; ?{customer} go back; become regular; turn|make _ into regular; {not} leave {company} for; {customer} _ return again; brand loyalty;
    {want} return _ future; buy _ again; {customer} _ use _ again; always buy from; same company|place|shop every|each time; {customer} {not} tempted; stand by {company};
    repeat business|trade|sale|purchase|visit; get|gain|more|bring|become|have|create|generate|build|attract|and repeat customer|client|guest|booking|order; ?repeat customer;
    always use us|same|salon|shop; use us|company|business|shop|store|salon|brand|place again; client rebook; see same face; part of routine; have own hairdresser|barber|garage; repeat custom;
    regular custom; return custom; loyal custom; want|like|love|keen|eager _ come|go back; {not} go _ next door

    customer retention [benefit, consequence] ~ customer loss
    retain {customer}; retention of {customer}; retention rate; keep exist|current|regular|loyal|old|our customer; keep hold _ {customer}; hold|hang on _ {customer}; hold onto {customer};
    {not} lose {customer}; {not} lose _ custom|business; lose {less} {customer}; {less} {customer} leave; keep {customer} with|longer; keep _ customer base; {customer} stay|stick with {company};
    {stop} {customer} leave|go|switch; prevent {customer} leave|go; keep {customer} come|return|go|loyal|buy; reduce|low churn; {decrease} churn; keep _ clientele; keep {customer} from go|leave;
    make sure {customer} stay; cheap _ keep _ customer than; easier _ keep _ customer than; keep them as {customer}; steady|stable customer base; ?keep {customer}; retain custom; keep custom

    customer loss [consequence] ~ customer loyalty, new customers, customer retention
    lose {customer}; lose lot|many|more|loyal|regular|good|potential|valuable {customer}; loss of {customer}; lose out on {customer}; {customer} will|would|might|may|could leave;
    {customer} walk out|away; {customer} walk off; walk straight out; storm out; go|shop|look|buy|eat|try|turn elsewhere; take _ trade elsewhere; find someone|somewhere else;
    go somewhere|anywhere else; go else where; go|switch|move|change|swap|turn|defect|run _ competitor|rival; go|switch _ competition;
    go|use|try|switch|find|choose another|different|other {company}; go _ shop|place|salon|cafe next door; {not} _ come|go back; {not} _ return|shop|visit|order again;
    {not} come|use|buy|book again; {not} {want} _ come|go back; {not} {want} return; {not} shop|eat|stay|go there; {not} set foot; {not} get repeat; {not} repeat business|custom;
    put|drive|push|turn|scare|chase|send {customer} away; put {customer} off; put people off; drive|scare away {customer}; avoid {company}; boycott; {customer} stop come|buy|use|go|shop|visit;
    stop go|shop|come there; take _ account elsewhere; {less} {customer} come|visit|buy|use|shop; {decrease} number _ {customer}; customer number|base fall|drop|decrease|shrink;
    footfall fall|drop|decrease; drop|fall|decrease in footfall; {decrease} footfall; empty shop|restaurant|salon|cafe|hotel; {not} one {want} _ come|use|go; {customer} vote with _ feet;
    vote with feet; {not} _ loyalty; {not} loyal; disloyal; high churn; customer churn; that _ last time _ go|come|use; find _ other hairdresser|barber|salon|shop|place|supplier|provider;
    ?leave; ?switch; ?elsewhere; {customer} leave business|company|brand|us|you; {not} have any|enough|many customer|client|guest; {not} customer left; stay away from {company};
    steer clear {company}; cancel _ membership|subscription; ?cancel _ contract|account; {not} one come|go|shop; {decrease} in customer; go off {company}; leave _ {not} buy|purchase;
    walk out {not} buy|purchase; {not} use _ again; {not} _ use service again; use somewhere|someone else; {not} see {customer} again; {not} {want} _ come|go|use|shop there;
    lose lifelong|long customer; lose business|trade|clientele; take business|money|trade elsewhere|somewhere|away; {not} _ use us|shop|brand|salon; stop use us|shop|brand|salon|service;
    find new hairdresser|barber|garage|supplier|salon|dentist; move _ parent|mum|relative to other home; lose custom; loss of custom; {not} custom; less custom; take custom elsewhere|away;
    {not} repeat custom; {not} step foot; move|take {customer} to another|other|different home|school|nursery|company; find another home|school|nursery|salon; go|walk next door;
    change hairdresser|dentist|bank|supplier|provider; restaurant|shop|salon|cafe|hotel|store _ empty

    new customers [benefit, consequence] < business growth
    new {customer}; gain _ {customer}; win|pull|draw|reel {customer} in; win {customer}; win over {customer}; bring _ new people|business|trade; bring in {customer};
    {more} people come|visit|walk|use|shop|join; {increase} footfall; footfall go up; footfall {increase}; {increase} number _ {customer}; number _ {customer} {increase};
    number _ customer go up; {increase} _ customer base; customer base grow|increase|expand; grow|build|expand|widen _ customer base; bigger customer base; extend customer base;
    {customer} number go up; potential {customer} come|choose|buy; people {want} _ come; draw people|crowd in; pull people in; people come from far|miles; people hear about {company};
    {customer} switch|come from competitor; take {customer} from competitor|rival; steal {customer} from; try {company} out; encourage _ people|others _ come|visit|use|try; entice {customer};
    make people {want} _ come; full appointment book; sign up {more} people; {more} sign up; more people through _ door; people walk in off street; ?attract; new business|trade|clientele|guest;
    ?bring {customer} in; more|extra client|guest|clientele|booking|footfall|trade; more|extra business; get lots|more|loads customer|client|guest|clientele;
    attract customer|client|guest|people|clientele; attract _ customer; attract more|new people; want _ use company|business|shop|salon|us|you; bring more|new|extra people|customer;
    bring in more|new|extra people|business|trade; gain customer|client; more {customer} come|visit|join|use|shop|buy|want; {customer} flock; more visitors; more|extra|increased custom;
    new custom; attract custom; bring in custom; more customer; extra customer; gain custom; win custom

    word of mouth [benefit, consequence, channel] < new customers ~ bad word of mouth
    tell _ everyone how {good}; tell _ other people about {company}; tell _ {good} experience|service; tell other people how|about {good}; tell everybody|everyone about; spread _ word|news;
    word spread|travel; word get around|round|about|out; news spread|travel; pass _ word on; pass on _ friend|family; recommend _ friend|family|mate|other|everyone|people|neighbour|relative;
    {customer} recommend; come recommended; personal|customer|good|positive|more recommendation; recommend _ someone else; recommendation from {customer};
    recommend our|your|their shop|salon|hotel|restaurant|business; refer _ friend|family|mate; customer referral; get referral; referral from {customer}; {say} {good} thing|stuff about;
    say|speak|talk {good} thing; speak|talk|say {good} about {company}; speak|talk highly; speak|talk well of; sing _ praise; rave about; good word; put _ good word; bring _ friend|family|mate;
    send _ friend|mate|family; share _ {good} experience; share _ experience _ friend|family|other|people; positive talk; free advertising|advert|publicity|promotion; advertise {company} for;
    do _ advertising for {company}; best form _ advertising; brag|boast about; shout about {company}; promote {company}; brand ambassador|advocate; customer advocacy; hear _ good thing about;
    hear about {company} from; mouth to mouth; hear from friend|family; friend of friend; ?recommend; tell|told _ friend|mate|neighbour; {customer} tell _ family|relative;
    {customer} tell everyone|people; {customer} tell other people|customer; get recommended; recommend us|company|business|shop|store|salon|hotel|restaurant|place|brand|firm|organisation;
    brand advocate; advocate for {company}; advocate for brand; {customer} talk about us; talk of town; more referral; recommended by {customer}; recommended to friend|other|family;
    pass {company} name

    bad word of mouth [consequence] < bad reputation ~ word of mouth
    {bad} word _ mouth; {bad} news|word spread|travel; bad news travel; tell _ not go|use|buy|come there; {customer} tell _ {bad} experience|service; tell _ {bad} experience|service|treatment;
    {bad} experience _ tell; share _ {bad} experience; tell other _ {bad} experience; tell ten|twenty|hundred|more people; moan|complain|rant|warn|whinge _ friend|family|mate;
    warn other|people|everyone|everybody; slag {company}; slag off; bad mouth; slate {company}; badmouth {company}; {bad} publicity|press; say|spread {bad} thing|stuff|word about;
    talk|speak {bad} about {company}; {not} recommend; {not} tell _ friend|family; put other|people|friend off; put other people off; spread bad|rumour|negative; {bad} recommendation;
    {bad} gossip; hear {bad} thing about; end up in _ paper|news; go _ newspaper|papers|press|media; talk|speak badly about|of; complain to other people about;
    tell friend|other|people|everyone {not} use|buy|go|come; tell _ friend|family|everyone _ bad|awful|terrible|horrible|rubbish|poor

    good reputation [benefit, consequence] ~ bad reputation
    reputation; {good} name|rep|standing; {better} name|reputation; well known for; well regarded|respected|thought|liked; {good} word about {company}; {increase} reputation;
    reputation go up|improve|grow; make|get|build|give {good} name; make _ name for; name get out; look up to {company}; make {company} shine; think {good} of {company};
    think|speak highly of {company}; people think {good} of; people {think} {company} {good}; {good} opinion of {company}; respected {company}; respected in; highly respected|regarded|rated;
    {good} view of {company}; credible; {customer} see {company} {good}; {good} light; reflect {good} on {company}; reflect well; give {good} impression of {company}; show {company} {good};
    trusted name; famous for; household name; {good} public opinion|perception; respected name; best in area|town|city|business; best place _ town; known as best; high esteem; prestige;
    prestigious; stand out for service; keep _ good name; {company} known for|as; known for {good};
    make company|business|shop|store|brand|firm|organisation|place look good|better|professional|great; popular {company}; {company} _ popular

    bad reputation [consequence] ~ good reputation
    {bad} reputation; {bad} for reputation; reputation _ damaged|ruined|harmed|hurt|tarnished|affected|lost; damage|ruin|harm|hurt|tarnish|destroy|spoil|wreck|lose|risk _ reputation;
    {decrease} reputation; poor reputation; give {bad} name; get {bad} name; {bad} impression of {company}; {bad} opinion of {company}; {bad} view of {company}; reflect {bad} on {company};
    reflect badly|poorly; {bad} light; think {bad} of {company}; think less of {company}; look down on {company}; people think {company} {bad}; show {company} {bad}; known for {bad};
    drag _ name through; name through mud; name be mud; disrepute; unpopular; {bad} public opinion; laughing stock; lose credibility; {not} credible; ?reputation; {bad} name|rep|standing;
    let company|business|brand|organisation|side down; make company|business|shop|store|brand|firm|organisation|place look bad|unprofessional|awful|stupid; look bad on {company};
    {not} {good} reputation|name; reputation suffer|drop|fall|ruin|damage|harm|tarnish|down|decline; reputation go down

    positive brand image [benefit, consequence] < good reputation ~ damaged brand image
    {good} brand image; brand image; company image; {good} image; image of {company}; {better} image; {good} public image; strong brand; brand stand out; brand be known; people know _ brand;
    trust _ brand; {good} brand; protect|build|promote|strengthen|enhance|uphold _ brand; {increase} brand; {good} corporate image; {good} perception _ brand; associate brand with {good};
    associate {company} with {good}; people _ think {good} _ brand; brand look {good}; representing _ brand well; live up to brand; brand _ respected|popular|known; make brand popular;
    see brand _ {good}; known brand; image _ improve|enhance|boost; {good} profile; raise profile; {increase} profile; face of {company} _ good;
    brand awareness|recognition|perception|reputation|identity|strength

    damaged brand image [consequence] < bad reputation ~ positive brand image
    {bad} brand image; {bad} image; {bad} public image; damage|ruin|harm|hurt|tarnish|spoil|destroy _ brand; damage|ruin|harm|hurt|tarnish|spoil _ image; brand _ suffer|damaged|ruined|tarnished;
    image _ suffer|damaged|ruined|tarnished; {bad} for brand|image; brand look {bad}; {bad} view of brand; devalue brand; let _ brand down; associate brand with {bad};
    associate {company} with {bad}; {bad} brand perception

    increased sales [benefit, consequence] < increased profit ~ lower sales
    {increase} _ sales; {more} sales; sales go|shoot|rise|climb up; sales {increase}; sales get better|higher; boost|drive|push|lift _ sales; high sales; good sales; {better} sales;
    sales growth; sales figure up; {sell} {more} {product}; {customer} buy lots|extra|loads|again; {more} purchase; {more} likely _ buy|purchase|spend|order; encourage _ buy|purchase|spend;
    make _ {want} _ buy; {more} order; {increase} order; order go up; {more} transaction; {increase} turnover; turnover go up|increase|grow; high|big turnover; {increase} revenue|income|takings;
    revenue|income|takings go up|increase|grow; {more} revenue|income|takings; high revenue; till _ ring|full; shift _ stock; {product} fly off shelf; take {more} {money} _ till;
    {more} {product} sold; {more} people buy; {customer} end up buy; bring|get sales in; better conversion; conversion rate; {good} for sales; meet|hit|reach|beat sales target; ?sales; ?revenue;
    ?buy {more}; {customer} buy|purchase {more}; buy|purchase {more} from {company}; want _ buy|purchase {more}; buy|purchase {more} {product}; buy|purchase more; help sales go|grow|increase

    increased customer spend [benefit, consequence] < increased sales
    spend {more} {money}; {more} spend; {increase} spend; spend go up; big|larger basket; basket size; average spend; buy extra|addons|upgrade; buy something else; buy other {product};
    buy {more} than one; buy {more} than they; upsell; up selling; cross sell; link sell; trade up; leave {good} tip; tip {more}; {more} tip; get _ tip; big tip; tip well; browse longer;
    stay longer in shop|store; spend {more} time in shop|store; have colour as well; buy shampoo|product after; order dessert|starter|pudding; impulse buy; customer lifetime value;
    lifetime value; {customer} spend {more}; spend {more} on|per|when; spend lots|extra|loads {money}; spend {more} each|every time; high spend; buy|purchase more than

    willingness to pay more [benefit, consequence] < increased customer spend
    pay extra; pay {more} for; {not} mind pay; {not} mind price|cost; happy _ pay; charge {more}; charge high price; premium price; worth pay; worth _ extra; {not} care _ price;
    even if _ {more} expensive|dear; even though _ {more} expensive|dear; cost {more} but; pay full price; {not} haggle; {not} {ask} discount; price _ less important; pay {more} {money};
    willing|prepared|ready _ pay {more}; will|would|might pay {more} for

    increased profit [benefit, consequence] < business success ~ loss of profit
    profitable; {make} {more} {money}; make lots|loads|plenty {money}; earn {more}; {more} {money} for {company}; bring {money} in; bring {more} {money}; bring in {money}; money come in;
    financial gain|benefit|success|reward|stability; good for bottom line; bottom line; better margin; high margin; {good} return on investment; return on investment; commercial success;
    {company} {make} {money}; {company} earn money; get {more} {money}; generate {more}; make _ owner|boss rich; good for shareholders; good financially; better off financially;
    money rolling in; {more} cash; {company} have {more} {money}; rake it in; healthy bank balance; increase|boost money|finance|income

    lower sales [consequence] < loss of profit ~ increased sales
    {decrease} _ sales; {less} sales; sales go|come down; sales {decrease}; sales suffer|dip|plummet|slump|decline; drop|fall|dip|loss in sales; lose|miss _ sale; lost sale; poor sales;
    low sales; {not} _ make sale; {bad} sales; sell {less}; spend {less}; {customer} _ {not} spend; {less} spend; {less} order; order go down; {less} booking; {less} purchase;
    {decrease} turnover|revenue|income|takings; {less} revenue|income|takings; lose revenue|income; revenue|income|takings go down|drop|fall; loss of revenue|income|earnings;
    {less} {money} come in; {product} left on shelf; stock _ {not} sell; walk out empty handed; leave empty handed; miss sales target; {not} meet|hit sales target; basket abandoned;
    abandon _ basket|cart|trolley; dump _ basket; leave _ shopping|trolley; buy|purchase {less}; {not} buy|purchase anything; {not} buy|purchase from {company}; {customer} {not} buy|purchase

    loss of profit [consequence] ~ increased profit
    loss of profit|earning|money; lose {money}; lose lots|loads|thousands money; lose profit; profit go down|drop|fall|suffer|decrease|decline|plummet; {less} profit; {decrease} profit;
    low profit; {not} _ profit; {not} make _ {money}; make _ loss; run at loss; {company} lose money|out; {less} {money} for {company}; earn {less}; financial loss|trouble|difficulty|problem;
    lose out financially; cost {company} {money}; cost business; {company} {not} make money; {not} enough money coming; {not} afford _ pay staff; get|be|go into debt; {company} out of pocket;
    profit margin shrink; make|earn {less} {money}; {decrease} income|revenue|earning

    cost savings [benefit, consequence] < increased profit ~ extra cost
    save cost; {decrease} cost; cut cost; {less} cost; cost {less}; cost go down; keep cost down; {not} waste {money}; {not} cost _ as much; {not} have _ pay compensation; {not} pay out;
    {not} pay _ refund|compensation; {less} compensation; {less} waste; {less} spent on; cheaper for {company}; {not} lose {money}; save _ expense; {less} freebies; {not} give away free;
    save money|cost|cash; {less} money wasted; save company|business money

    lower marketing costs [benefit, consequence] < cost savings
    {less} advertising|marketing|advert|promotion; {not} need _ advertise; {not} need _ advertising|marketing|advert; {not} have _ advertise; {not} spend _ advertising|marketing|adverts;
    save _ advertising|marketing; {decrease} marketing|advertising; {less} spent on advertising|marketing|adverts; free advertising|marketing|publicity|promotion|advert;
    cheap advertising|marketing|publicity; low advertising|marketing; cheap _ keep _ than find|get|attract; cost less _ keep; cost {more} _ find|get|attract new; keep _ customer _ cheaper;
    {not} pay for advertising|advert|marketing; advertise for free; word of mouth _ free

    fewer complaints [benefit, consequence] ~ more complaints
    {less} complaint; {decrease} complaint; {less} {customer} complain; {not} complaint; {less} people complain; complaint go down|drop|fall|decrease|reduce; cut _ complaint;
    low number _ complaint; {not} get complaint|moan; {not} moan|grumble; {less} moan; avoid complaint; prevent complaint; {stop} complaint; {less} negative feedback|comment;
    {less} {customer} ring up; {less} call _ chase; {less} escalation; {less} {problem} _ deal; {not} have _ deal _ complaint; reduce _ complaint; {less} bad review|feedback;
    {customer} {not} complain; {not} complain _ much|often; fewer|less|reduced problem|issue|query|dispute; less|fewer unhappy|dissatisfied|upset|disappointed {customer};
    less|fewer angry {customer}; {not} _ complain about; {not} any complaint; {not} many complaint

    more complaints [consequence] ~ fewer complaints
    {more} complaint; {increase} complaint; complaint go|shoot|pile up; complaint {increase}; get|receive|cause lots|loads|many complaint; lots|loads of complaint; lead to complaint;
    cause complaint; result in complaint; end up with complaint; {customer} kick off; {customer} moan; {customer} complain to head office; complain _ head office; high number complaint;
    {bad} feedback; negative feedback; go _ ombudsman; complain _ ombudsman; report {company} to; report _ trading standards; flood of complaint; ?complaint; ?complain; ?get complaint;
    ?{customer} complain; ?make complaint; {customer} will|would|may|might|could complain; end up complain; {customer} start complain; start _ complain; ?formal complaint;
    give _ reason _ complain; something to complain about; ?complain _ manager; more unhappy|dissatisfied|angry|upset {customer}

    fewer refunds and returns [benefit, consequence] < cost savings ~ more refunds and compensation
    {less} refund|return|exchange; {decrease} refund|return; {not} give|pay _ refund; {less} {product} return|back; {less} {money} back; {less} come back faulty;
    {less} {product} brought|sent back; {less} refunds _ give; cut _ refund|return; avoid refund; {less} redo; {not} have to redo; {not} redo _ work; {less} replacement;
    {not} ask for _ money back; {not} get _ brought|sent back; {less} things brought back

    more refunds and compensation [consequence] < extra cost ~ fewer refunds and returns
    {more} refund|return|exchange|compensation; {increase} refund|return; have _ give|pay _ refund|compensation; pay _ compensation; {customer} {want} _ refund|compensation;
    demand refund|compensation; pay out; payout; claim compensation; compensation claim; {more} {product} return|sent|brought back; {give} {product} away free; {give} free|discount _ make up;
    chargeback; have to redo; ?ask|want|demand _ money back; have to _ money back; ?{customer} bring|send|take _ back; {customer} demand _ money back

    extra cost [consequence] < loss of profit ~ cost savings
    {increase} cost; cost go up; extra cost|expense; {more} cost; cost {more} _ put right|fix; cost {money} _ put right|fix|sort|replace; high cost; spend {more} _ advertising|marketing;
    {more} advertising|marketing; spend {more} {money} on; cost {more} _ get|find|attract new customer; pay _ overtime; pay _ agency; waste resource|stock; {more} waste;
    cost {money} to train|recruit|replace; hidden cost; recruitment cost; training cost

    competitive advantage [benefit, consequence] < business success ~ losing out to competitors
    competitive edge; beat _ competitor|competition|rival; stay|keep|get|be ahead _ competitor|competition|rival|game|others; edge over _ competitor|rival|others|competition;
    advantage over _ competitor|rival|others|competition; ahead of other|rival {company}; above _ competition; choose {company} over _ competitor|rival|other|another;
    choose {company} instead|rather; pick {company} over|instead|rather; {different} from other {company}; set _ apart; unique selling point; selling point; usp; compete with|against;
    outdo|outperform _ competitor|others; market leader; leader in market|industry; lead _ market|field; market share; bigger share; {better} than shop|place next door; take trade from;
    rival {not} match; {customer} go with {company} not; what make {company} different|unique|special; top of _ game; {better} than competitor|competition|rival; {better} than other {company};
    prefer us|company|business|shop|brand|salon|place over|to|than; {different} from competitor|rival; make company|business|shop|us|salon|brand {different};
    stand|stick out from _ competitor|crowd|rest; ?stand out; {better} service than|compared; {better} than rest; go to {company} over|instead; stay|remain|keep competitive

    losing out to competitors [consequence] < customer loss ~ competitive advantage
    lose _ competitor|rival|competition; fall behind _ competitor|rival|others; competitor|rival get|gain|win|take|benefit|overtake; lose _ edge; lose _ market share; lose competitive;
    competitor _ ahead; competitor _ take over; {not} keep up with _ competitor|rival|others; {not} compete; give _ competitor|rival advantage; rival|competitor do better;
    {decrease} market share; competitor benefit; {better} service elsewhere; competitor steal; {worse} than competitor|rival; ?fall behind; miss out to competitor|rival

    customer satisfaction [benefit, consequence, feeling] ~ customer dissatisfaction
    satisfy; satisfaction; make|keep|leave {customer} {happy}; {customer} leave|go _ {happy}; {customer} go away|home {happy};
    {customer} pleased|delighted|content|glad|thrilled|chuffed|satisfied|over; over moon; {customer} leave _ smile; {customer} enjoy; enjoy _ visit|stay|experience|meal|treatment|shopping|time;
    {customer} have {good} experience|time|stay|visit|day; {good} experience for {customer}; {good} customer experience; {customer} feel {good} about; like _ service; {customer} love _ service;
    love _ service; feel {happy} with _ service; {happy} with _ service|product|outcome|result|visit|stay; content with; pleasant|pleasurable|enjoyable|nice|memorable experience|visit|stay;
    please {customer}; {customer} well looked; customer delight; delight _ customer; customer go away {happy}; feel {good} after; ?happy; {customer} {feel} {happy}; put smile on {customer};
    {customer} like service; make {customer} day; happy with how _ treated; happy|happier|satisfied|pleased|contented|delighted {customer}; leave _ smile; walk out smile;
    {customer} happy|happier|satisfied|over; keep people happy

    customer dissatisfaction [consequence, feeling] ~ customer satisfaction
    dissatisfied; dissatisfaction; unsatisfied; {not} satisfied; make|leave {customer} {unhappy}; {customer} displeased|annoyed|fed|upset|frustrated;
    {customer} leave _ unhappy|upset|disappointed|annoyed; {bad} experience; {customer} have {bad} experience|time|stay; {bad} customer experience; {not} {happy} with _ service|product;
    unhappy with service; spoil|ruin _ experience|day|visit|stay|holiday; {customer} {not} enjoy; {not} enjoy _ visit|stay|experience|meal; leave _ bad taste; sour taste; {bad} taste in mouth;
    discontent; displeased; {customer} dislike; {customer} hate; unhappy resident|family|guest|passenger; {customer} {feel} {unhappy}; unhappy with how _ treated;
    unhappy|dissatisfied|disappointed|disgruntled|unsatisfied|displeased {customer}; {customer} unhappy|dissatisfied|disappointed|disgruntled|unsatisfied|displeased;
    {not} happy|satisfied|pleased customer|client|guest; {customer} {not} happy|satisfied|pleased

    customer trust [benefit, consequence, feeling] ~ loss of trust
    {customer} _ trust {company}; gain|build|earn|win|keep|maintain _ trust; {customer} have trust|faith|confidence; trust in {company}; faith in {company}; confidence in {company};
    {customer} feel confident|safe|secure|comfortable|reassured; rely|depend|count on {company}; {customer} _ rely|depend|count on; {customer} believe in {company}; {customer} believe {company};
    know _ safe hands; in good|safe hands; trust _ service|brand|staff|product; {increase} trust; trustworthy {company}; customer confidence; peace of mind; {customer} put trust;
    {customer} open up; trust you to; trust you with; {customer} _ feel _ trust; feel they can trust; bond of trust; {customer} turn to {company}; trust

    loss of trust [consequence, feeling] ~ customer trust
    lose _ trust|faith|confidence; {not} trust {company}; {customer} {not} trust; {not} _ trust; loss of trust|faith|confidence; break|damage|betray _ trust; distrust; mistrust;
    {not} confidence in; {not} rely|depend|count on {company}; {not} believe {company}; {customer} {not} believe; {customer} _ suspicious|doubt; doubt {company};
    {customer} feel lied|cheated|conned|tricked; feel ripped off; {not} believe _ say|word; {customer} lose respect; {not} faith in; trust _ gone|broken|lost|damaged; {decrease} trust

    good reviews [benefit, consequence] < positive feedback, good reputation ~ bad reviews
    {good} review; leave|write|post|give {good} review|comment|rating; {more} {good} review; {good} rating; high rating; {good} comment online|facebook;
    {good} online|google|tripadvisor|trustpilot|facebook review; rave|glowing|excellent review; {good} testimonial; testimonial; better rating; {good} stars; {good} post about;
    post {good} about; {good} on social media; {good} write up; review _ go up; {good} score; high score; {good} recommendation online; {good} things on|online; nice review|comment;
    {customer} post|tweet {good}; {good} cqc|ofsted|inspection|hygiene rating; five|5 star review|rating|feedback; leave _ five|5 star

    bad reviews [consequence] < bad reputation ~ good reviews
    {bad} review; leave|write|post|give {bad} review|comment|rating; low rating; {bad} rating; {bad} comment; {bad} post about;
    post|moan|complain|rant|slag _ online|facebook|internet|twitter|tiktok; complain|moan|rant|post on social media; {bad} on social media; {customer} post|tweet {bad}; put {bad} on|online;
    {bad} online|google|tripadvisor|trustpilot|facebook review; {customer} go online and; {bad} score; low score; {bad} testimonial; slate _ online; shame _ online; name and shame;
    {not} {good} review; plaster|put _ over facebook|internet|social; keyboard warrior; film _ put _ online; review _ go down|drop; one|1 star review|rating|feedback; leave _ one|1 star;
    post _ video online

    positive feedback [benefit, consequence] ~ more complaints
    {good} feedback; {good} comment; compliment; {customer} thank {staff}; get|receive _ thanks|compliment|praise; {customer} say _ thank; {good} survey; {better} feedback;
    {customer} compliment; get thanked; {good} response from {customer}; nice|kind comment|word from; box of chocolates; {customer} appreciate _ help|effort|service; {customer} be grateful;
    customer gratitude; write in to thank; letter of thanks; good word to manager; {customer} praise; appreciation from {customer}; praise from {customer}; thank you card|letter|note; ?praise

    customer forgiveness [benefit, consequence]
    forgive; overlook _ mistake|problem|delay; give {company} another|second chance; second chance; another chance; give benefit of doubt; benefit of doubt; {not} make _ fuss;
    {not} hold _ against; {not} mind if {wrong}; {not} mind _ wait; {not} mind when {problem}; {not} kick off; put up with _ mistake|delay|wait; more lenient; {customer} sympathise with {staff};
    cut _ slack; understand when _ go {wrong}; {customer} stay after mistake; customer accept apology; {not} complain when _ go {wrong}; more tolerant|forgiving; more understanding when|if;
    {customer} more understanding|patient|forgiving; more patience with; {customer} {not} {angry} if|when|because|about; mistake _ {customer} {not} mind|angry|upset

    staff morale [benefit, consequence, factor] ~ low staff morale
    morale; job satisfaction; {staff} enjoy _ job|work; enjoy _ job|work; {staff} like _ job; enjoy come|go to work; enjoy being at work; staff satisfaction; satisfied staff|employee;
    motivated staff|employee|team|worker; {increase} motivation; boost _ team|staff|mood|spirit; team spirit; good atmosphere; {good} atmosphere; {good} working environment; {better} atmosphere;
    {good} place to work; take pride _ work|job; sense of pride|achievement|satisfaction; pride in; proud of _ work|job; proud to work; feel {good} about yourself|themselves|job;
    feel {good} when _ help; {staff} feel like _ make difference; nicer|easier|better to work; easier job; day go quicker; shift go quicker|better; lift _ mood; staff wellbeing;
    staff confidence; confident staff; {staff} gain confidence; fun at work; {staff} want _ come to work; good vibe; good buzz; less stress for {staff}; staff engagement; engaged staff;
    staff|employee|worker|team feel {good}; staff|employee|worker|team _ motivated; staff|employee|worker|team feel valued|appreciated|proud|rewarded; staff|employee|worker|team proud;
    make _ job|shift|work easier|better|nicer; staff|team|worker in {good} mood; staff|employee|worker|team less stressed; nice place to work;
    happy|happier|satisfied|content|cheerful staff|employee|worker|team|workforce|colleague; staff|employee|worker|team|workforce happy|happier|satisfied|content;
    less stressed staff|employee|worker|team|work; rewarding job|work|role|career; pride in work

    low staff morale [consequence, cause, factor] ~ staff morale
    {bad} morale; {decrease} morale; morale go down|drop|fall|suffer|low; {staff} {not} {happy} at work; {staff} {not} enjoy _ job|work; {not} enjoy _ job|work; hate _ job|work;
    dread _ work|come|go; {bad} atmosphere; tense atmosphere; demotivated; {staff} lose motivation; {not} motivated; unmotivated; {not} {want} _ come|go to work; make {staff} cry; staff stress;
    {bad} place to work; {bad} working environment; toxic atmosphere|environment|workplace; negative atmosphere|environment; staff|employee|worker|team {unhappy};
    staff|employee|worker|team feel undervalued|unappreciated|down|low; staff|employee|worker|team {not} {feel} valued|appreciated; staff|worker|employee get upset;
    unhappy|miserable|disgruntled|unmotivated staff|employee|worker|team|workforce; staff|employee|worker|team|workforce unhappy|miserable; staff|worker get shout at; staff|worker get abuse;
    staff|worker end up cry; staff|worker|employee|team lose confidence|heart; staff|worker|employee|team fed up

    staff retention [benefit, consequence] ~ staff turnover
    retention of staff; {staff} stay _ job|company; low staff turnover; low turnover of staff; {less} staff leave|turnover; staff want to stay; {not} {want} _ leave _ job; {not} leave _ job;
    {not} quit; less likely to quit; staff loyalty; loyal staff|employee|worker; {good} staff stay; {less} recruitment; {not} have _ recruit|hire|replace; keep _ experienced staff;
    staff stay _ year; work there _ year; {less} sick day; {less} sickness; {less} absence; less staff off sick; low absenteeism; staff|employee|worker|team stay longer;
    staff|employee|worker stay with {company}; retain|keep good|experienced staff|employee|worker; retain staff|employee|worker; keep staff|employee|worker longer; staff want to stay in job

    staff turnover [consequence, cause, factor] < extra cost ~ staff retention
    high turnover of staff; lose _ staff|employee|worker; lose {good} staff; hand _ notice; staff keep leave; keep lose staff; good staff leave; {not} keep _ staff; high staff turnover;
    leave for _ better job; look for _ other|another|new job; find _ other|another|new job; go off sick; {staff} off with stress; {more} sick day; {more} sickness; {more} absence; high absence;
    absenteeism; have _ recruit|replace|hire _ staff; always new staff; new faces all time; staff|employee|worker {want} _ leave; staff|employee|worker walk out; {staff} quit|resign _ job;
    staff|employee|worker quit|resign; staff|employee|worker will|would|might leave; {staff} leave _ job; staff|worker|employee leave company; staff leave and|because|due; staff start leave;
    staff {not} stay

    staff rewards [benefit, consequence]
    bonus; commission; pay rise; promotion for {staff}; get|gain|earn promotion; employee of month; staff of month; recognition for {staff}; get recognised|noticed; noticed by _ manager|boss;
    reward _ staff; staff incentive; progress in _ job|career|company; career progression|development|prospect; move|go up _ ladder; better pay; {more} pay for {staff}; {more} wage;
    get praised by _ manager|boss; manager _ praise; {good} reference; {good} appraisal; more opportunity for {staff}; staff perk; kept on after; get _ permanent job; get promoted;
    staff|employee|worker recognised|rewarded|promoted

    job security [benefit, consequence] ~ job losses
    secure job; {staff} keep _ job; keep _ job; keep people in job; job safe; safe job; {not} lose _ job; create job; job creation; guarantee _ job; stable job; {not} make _ redundant;
    employ {more} staff; take on {more} staff; security for {staff}; keep me in work; keep everyone in work; more job

    job losses [consequence] ~ job security
    lose _ job; job _ lost|risk|cut; redundant; {staff} lose _ job; lay off; laid off; {staff} out of work|job; job at risk; cut job; {less} job; {less} hours for {staff}; wage _ cut;
    unemployed; {staff} unemployed; cut staff; cut staff|shift|working hours; hours be cut; staff let go

    disciplinary action [consequence]
    disciplinary; disciplined; {staff} sacked; get _ sack; sack {staff}; verbal|written|final warning; warning from _ manager|boss; get|be told off; trouble with _ manager|boss;
    get in|into trouble; lose _ job for; suspended; suspension; gross misconduct; misconduct; fired from; pulled into office; called into office; performance review bad; performance plan;
    fail _ probation; get _ telling off; written up; get|be sacked|fired; dismissed from; {staff} dismissed

    business growth [benefit, consequence] < business success ~ business failure
    grow _ business|company|shop; business expand; {company} get bigger; expand; expansion; open {more} shop|store|branch|salon; open new shop|store|branch|salon; open another|second {company};
    new branch; growth; thrive; {company} thrive; flourish; prosper; blossom; develop _ business; help _ business|company|shop|salon grow; bigger business|company; chain of shop; go nationwide;
    franchise; {company} get busier; build _ business up; build up _ business; get _ new contract; win _ contract; reinvest; invest _ back; money _ invest in; scale up;
    company|business|shop|firm|organisation grow|boom; business {increase}; business|company|shop become|get big|bigger

    business success [benefit, consequence] ~ business failure
    successful {company}; {company} succeed; {company} be successful; success of {company}; company do well; business _ do well; {company} performance; good for business;
    benefit _ business|company; stay|keep in business; {company} survive; survival; {company} stay open; keep {company} going|afloat|open|alive|running; {company} stay afloat;
    {company} keep going; longevity; long term success; sustainable business; meet|hit|reach|achieve _ target|goal|objective; achieve _ aim; {company} prosper; win award; award for;
    {company} win award; strong business; {not} go bust; {not} close down; achieve target; future of {company} safe; keep doors open; keep going for year;
    company|business|shop|firm|organisation do better|good|great; company|business|shop|firm|organisation run smooth|smoother|well; help business|company succeed|survive|grow

    business failure [consequence] ~ business success
    close down; shut down {company}; go bust|bankrupt; go under; go out of business; out of business; bankrupt; bankruptcy; liquidation; go into administration; business fail;
    {company} {not} survive; {company} go down hill; go downhill; business suffer; {bad} for business; damage _ business; harm business; business go down; {company} {not} do well;
    {company} {not} successful; {company} {not} grow; {not} succeed; downfall; lose everything; cease trading; lose _ licence; ruin _ business; ?close; ?fail;
    shop|store|business|company|salon|restaurant will|would|could|might|may close|shut; end up close|shut; close|shut branch;
    company|business|shop|firm|organisation suffer|struggle|die|fail|collapse; company|business lose out; {company} end up shut|close; have to close|shut business|shop|store|salon|down;
    close|shut door for good; shop shut down; closure of business|shop|branch|store

    customer relationships [benefit, consequence, need, principle] ~ damaged relationships
    {good} relationship; build|maintain|develop|strengthen|form|keep|have _ relationship; relationship with {customer}; {good} rapport; build _ rapport; rapport;
    strong|lasting|long relationship; bond with {customer}; bond; connect with {customer}; get on well; know _ {customer} by name; get to know {customer}; {customer} get to know {staff};
    become friend; like friend|family; {customer} feel part of; feel part of; on first name terms; first name terms; {good} terms with; {good} relation with; long term relationship;
    friendly relationship; build _ connection; mutual respect|trust; get on with {customer}; get along with {customer}; close relationship

    damaged relationships [consequence] ~ customer relationships
    {bad} relationship; damage|ruin|break|harm|spoil|destroy|hurt|lose _ relationship; relationship _ break|suffer|damaged|ruined; {not} _ relationship with; {not} rapport; {bad} rapport;
    fall out with {customer}; fallout with; {bad} terms; {bad} feeling between; breakdown in relationship; upset _ supplier|contractor; {not} get on with {customer}

    smoother work and efficiency [benefit, consequence]
    efficiency; work go smoothly; things run smoothly; save {time}; {time} saved; {less} {time} wasted; {not} waste {time}; get {more} done; {quick} transaction; quicker service for all;
    less hassle; less pressure; {not} get shouted; {less} shouting; avoid conflict|argument|confrontation; calm environment|atmosphere|shop|ward; easier to deal _ {customer};
    {customer} easier _ deal; {customer} nicer; {customer} _ nice back; {customer} polite back; {customer} treat {staff} better; customer be nice _ {staff}; customer cooperate; cooperate;
    teamwork improve; {better} teamwork; departments work together; less work; less rework; lighter workload; {customer} {not} rude; {more} {time} for other;
    staff|employee|team work harder|better; less stress|pressure|hassle; less stressful; less|fewer argument|conflict|confrontation|abuse|aggression; staff efficiency; work more efficient;
    productive workforce|team|day; productive; productivity; increase productivity; {not} conflict|abuse|hassle

    wasted time [consequence, cause] < extra cost
    waste _ {time}; waste everyone time; lose time; time wasted; waste of time; time consuming; take up _ {time}; spend {time} _ complaint|sorting|fixing|dealing; extra work; hold _ queue;
    have to do _ again; do it twice; do job twice; repeat call; double _ work; inefficiency; manager _ waste|take _ time; time taken dealing; {customer} have to call|ring again|back;
    take longer _ sort; less productive; {not} productive; {decrease} productivity

    conflict and aggression [consequence, problem] ~ smoother work and efficiency
    conflict; aggression; {customer} {angry}; make {customer} {angry}; argument; {customer} argue; arguing; confrontation; shout at {staff}; {customer} shout; {customer} swear; abuse;
    verbal abuse; {customer} rude to {staff}; customer kick off; {customer} lose _ temper; lose _ temper; rage; violent; violence; threaten; threat;
    {customer} get aggressive|abusive|violent|nasty|rude; fight; tension; {customer} have _ go; cause _ scene; make _ scene; row with {customer}; flare up; situation escalate|worse; blow up;
    throw things; things get nasty; tempers; call _ police|security; security called; bite _ head off; take it out on {staff}; {customer} {feel} {angry};
    {customer} will|would|might be|get angry; angry|furious|irate|aggressive|abusive {customer}; heated argument|discussion|situation

    legal action [consequence]
    sue; take {company} to court; take _ court; court case; legal action|trouble|case|proceedings|cost|claim|consequence|problem|issue; lawsuit; prosecute; break _ law;
    big|huge|heavy|large fine; small claims; investigation by; ico fine; fined by ico; liable; discrimination claim; tribunal; get fine; pay _ fine; face fine;
    fine by ico|court|council|regulator|government; go _ court; against law; get sued

    avoiding legal trouble [benefit, reason, consequence] ~ legal action
    {not} get sued|fined; {not} break _ law; avoid legal|fine|court|prosecution; stay|keep within _ law; comply with _ law; compliant; compliance; legal compliance;
    {not} get in trouble with law; {not} get taken to court; {not} end up in court; protect {company} legally; stay legal; keep {company} legal; meet _ legal|regulation; avoid fine;
    {not} pay fine; stay on right side of law

    negative media attention [consequence] < bad reputation
    bad press; {bad} media|news|headline|coverage; negative media; {bad} story; go on news; in news; on news; {company} in paper; get in paper; go _ viral; viral; social media storm; backlash;
    watchdog; scandal; {company} named and shamed; video go round

    useful customer feedback [benefit, consequence] < business success
    {customer} give _ idea|suggestion; learn from feedback|customers|complaints; {customer} share ideas; feedback _ improve; get _ ideas from {customer}; {better} understanding of {customer};
    improve from feedback; {customer} tell {company} _ think; {customer} open about; know what to improve; see where going wrong; know where going wrong; {customer} fill _ survey;
    {customer} happy to give feedback; find _ weak spot

    good staff recruitment [benefit, consequence] < business success
    attract {good} staff|employee|worker|people to work; attract _ staff; people want to work for|there; easier to recruit; get {good} staff; good employer; {good} company to work;
    want to work for {company}; best staff apply; {more} job applicant; better quality staff; place people want to work

    improved customer wellbeing [benefit, consequence]
    {customer} wellbeing; improve _ wellbeing; resident _ wellbeing; quality of life; better quality of life; feel {better} in themselves; {customer} confidence boost;
    boost _ confidence|self esteem; self esteem; {customer} feel {good} about themselves; loneliness; recover quicker|faster; brighten _ day; cheer _ up; make someone day;
    less lonely|anxious|isolated

    time and stress saved for customers [benefit, consequence]
    save {customer} {time}; {customer} save {time}; {customer} {not} waste {time}; {customer} {not} have _ wait; convenient for {customer}; convenience; easy for {customer};
    {less} hassle for {customer}; {customer} less stressed; hassle free; stress free; {customer} get _ sorted quick; {customer} get what {customer} {want}; {customer} get _ right {product};
    {customer} leave with what; easier life for customer; smooth experience|process; {customer} find what; {customer} get answer; {not} fuss; less stress|hassle for {customer};
    make it|things|life easy|easier for {customer}

    good first impression [benefit, consequence, principle]
    first impression; {good} impression; lasting impression; impress {customer}; {customer} impressed; make _ impression; {good} start; start off well; set _ tone; first thing {customer} see;
    make _ {good} first; first meet; first few seconds; judge _ straight away; {customer} judge {company}; leave {good} impression

    community standing [benefit, consequence] < good reputation
    part of community; community support; support from community; local support; respected locally; {good} for community; help _ community; local people support; supported by local;
    community spirit; serve _ community; {good} name locally; good local name; local loyalty; whole town|village know; community trust

    investor and partner confidence [benefit, consequence] < business success
    investor; {more} investment; {more} funding; get funding; {more} sponsors; shareholder happy; suppliers want to work; other {company} want to work|partner; {good} relationship with supplier;
    win tenders; keep _ funding; banks lend; attract investor|investment|funding|sponsor
    """
}
