/// Brand values and the practices that carry them, the ways customer service is structured and what each does to service, and standards and measures. Written for this project.
extension LexiconData {
  static let customerServiceOrganisation: StaticString = """
    subject customer service

    *brandword
    brand; company; business; organisation; firm; shop; store; image; name; logo; restaurant; hotel; salon; cafe

    *green
    eco; green; sustainable; recycled; compostable; biodegradable; reusable; environmental; organic; vegan; plastic

    brand values [principle, factor]
    value of brand|company|organisation|business|firm; company|organisation|organisational|core|business|corporate|our value; what {brandword} stand for;
    what {brandword} believe; {brandword} believe in; {brandword} stand for; mission statement; vision statement; mission and vision; ethos;
    brand promise|principle|identity; vision and values; company culture|ethos; company motto; slogan; strapline; tagline; what it stands for;
    what they stand for; beliefs of company|brand|business; brand purpose

    quality as a value [principle, factor]
    value quality; quality is value|important to; quality product|ingredient|service|material; high quality; best quality; pride _ quality|work;
    premium quality; high standards; excellence; top quality; made to last; well made; craftsmanship; attention to detail; only use best|finest|good;
    finest ingredients|materials

    honesty as a value [principle, factor]
    value honesty; honesty integrity; integrity; honest brand|company|with; trustworthy brand|company; transparent; open and honest;
    honesty and trust|openness|transparency; truthful; openness; tell truth; nothing to hide; straight talking

    sustainability as a value [principle, factor]
    eco friendly; environmentally friendly; environment; sustainable; green company|brand|values|policy|image|credentials; reduce waste;
    carbon footprint|neutral; climate; planet; ethical; ethically sourced; fair trade; fairtrade; recycle; ethical trading; animal welfare; cruelty free;
    not tested on animals; locally sourced

    friendliness as a value [principle, factor]
    friendly brand|company|image|service|atmosphere|value; warm and friendly|welcoming; welcoming; warm welcome; home from home; feel at home; hospitality;
    approachable brand|company|image; friendly helpful; friendly and helpful|approachable; fun brand|company|value

    luxury as a value [principle, factor]
    luxury; premium brand|service|product|image|price; high end; upmarket; up market; exclusive; prestige; prestigious; posh; five star; elegant;
    first class service; sophisticated; classy; designer brand; high class

    family as a value [principle, factor]
    family values; family friendly; family run|business|owned|brand|restaurant|company|feel; child friendly; kids menu|club|area|eat; good for families;
    high chairs; like a family

    innovation as a value [principle, factor]
    innovation; new technology; cutting edge; modern brand|company|technology|image; forward thinking; latest technology|product; creative brand|company;
    creativity; new ideas; ahead of time; state of the art

    value for money as a value [principle, factor]
    value for money; low|cheap|affordable|competitive price; good value; low cost|prices brand|airline|company|for; budget brand|airline|hotel; affordable;
    save customers money; cheap and cheerful; never knowingly undersold; everyday low

    care as a value [principle, factor]
    caring brand|company|values|image; care about customer|community|people|staff; customer care; compassion; caring; put people first; people first;
    kindness; dignity; caring for others; person centred; kind and caring; look after customer|people|resident|patient

    inclusion as a value [principle, factor]
    inclusive; diverse; everyone welcome; all welcome; welcome to|for everyone|all; equal brand|values; for everybody|everyone; open to all|everyone;
    accepting of everyone|all; come as you are; no matter who

    speed as a value [principle, factor]
    speed; fast service|food|delivery|brand; convenience; quick and easy|convenient|efficient; hassle free; in and out quickly; easy to use;
    make life easy|easier; simplicity; speedy service; on time every; reliable and quick|fast; efficient service

    reliability as a value [principle, factor]
    reliable brand|company|service|value|image; reliability; dependable brand|company; consistent brand; always same quality|standard|service;
    can rely on|upon brand|company|them; can count on; never lets you down

    customer first as a value [principle, factor] < putting customers first
    customer first; customer focused|centred|centric|led|obsessed; customer focus; put customers first; customers come first; customer at heart|centre;
    customer is king; going extra mile; extra mile; delight customers; exceed expectations; customer is at

    respect as a value [principle, factor]
    respect for people|customer|others|each|everyone; value respect; respect as value; mutual respect; treat people|everyone|customers with respect;
    respect and dignity|honesty|trust; teamwork and respect

    community as a value [principle, factor]
    community; local community; giving back; give back to; help|support|sponsor local|community; social responsibility; corporate social; csr;
    support charity; community spirit; helping others in|less

    safety as a value [principle, factor]
    safety as value; safety first; value safety; passenger|patient|customer|food safety important|comes|priority; safety is number|first|priority;
    safe brand|company; trust and safety

    staff reflect the brand [principle, reason, consequence]
    staff|employee|you|worker|team represent _ {brandword}; represent {brandword}; face of {brandword}; brand ambassador; ambassador;
    staff|employee _ face of; reflect on {brandword}; reflect _ {brandword}|values|image; staff|employee|worker _ reflect; live brand|values;
    behave in line with|brand; staff act|behave _ values|brand|image; how staff act|behave|treat|look|speak; customer judge {brandword} by|on|from;
    act way company|brand; part of brand; embody values|brand; act as brand; embed values; demonstrate values; uphold value|brand|image;
    brings values|brand to life; on brand

    brand image [factor, consequence, principle]
    brand perception|identity|reputation|image; image of {brandword}; {brandword} image; how {customer} see|view|perceive|think|feel {brandword}|about;
    how {brandword} seen|viewed|perceived|looks; what {customer} think|say _ brand|company|business; view|perception|impression|opinion of {brandword};
    public image; reputation of brand; brand personality; customer perception; logo and colours; corporate image|identity; brand awareness|recognition

    branded uniform [practice, example]
    uniform; wear uniform|brand|company|logo; smart|clean|branded uniform|clothes|dress|appearance|tunic|apron; dress code; name badge; name tag;
    staff dressed|look smart|same|alike; staff wear; company colours|logo on; smart appearance; dress smart; branded shirt|t shirt|polo; wear black

    branded greeting [practice, example]
    greeting script; scripted greeting|welcome|opening; greet {customer} with|by|same|at|in; standard|set|same|company greeting|phrase|welcome;
    welcome {customer} with smile|name|drink; answer phone with name|company|same|greeting; script; say welcome to; greet every|each|all; same greeting;
    always say|greet hello|welcome|good; welcome drink|speech; have nice day; have a good day; thank you for calling|choosing; opening line;
    smile and greet

    branded packaging [practice, example]
    packaging; branded|nice|gift|beautiful|recycled|eco|paper|plain packaging|box|bag|wrapping; {green} packaging|bag|straw|cup|packet; gift wrap;
    tissue paper; wrap _ nicely|carefully|tissue; paper bag|straws|cups; luxury packaging|box; carrier bag; ribbon; box with logo; bag for life

    sustainable practice [practice, example]
    recycle; recycle bin|waste|packaging|cups; {green} packaging|product|bag|straw|cup|material|delivery|cleaning;
    reuse|refill bottle|cups|towels|container; refill; reusable cup|bag; no|less|reduce|cut|without plastic; paperless; paper|plastic straws free;
    email|digital receipt; e receipt; electric van|car|vehicle|bike; solar|renewable energy|panels; plant trees; save energy|water;
    local|fair trade ingredients|produce|coffee|farmer; food waste; discount if|for _ own cup|bag|bottle; repair service|scheme; take back scheme;
    turn lights off; bring own cup|bag|container; vegan option

    no quibble refunds [practice, example]
    no quibble; no questions asked; no fuss|hassle return|refund; hassle free|easy return|refund; easy returns|refunds; money back guarantee; 365 day;
    free returns; satisfaction guaranteed; generous|flexible returns|refund; return any time; refund without receipt|question|asking;
    happy to refund|exchange; lifetime|life time guarantee; quality guarantee; refund|replace straight _ without|no

    remembering customers [practice, example]
    remember _ name|order|customer|drink|birthday|preferences|face|usual|likes; know|use|call|learn _ by name|first name; know {customer} by name;
    use {customer} name; first name terms; know their names|usual|order; call {customer} by name; name on cup; write name on; personal touch;
    personal service|approach|attention|experience; personalised service|message|email|offer|experience|touch; tailor service|to; know regulars; the usual;
    birthday card|treat|message|voucher|discount|email|cake; special occasions; preferences; get to know customers

    staff training in the brand [practice, example]
    train|teach staff|employee|team|worker _ value|brand|way|standards|culture|service; staff training;
    trained in|on|to|about brand|values|product|company; brand|values|product|service|customer service|induction training; induction;
    regular|ongoing|continuous training; highly|well|fully|specially trained staff|team; expert staff; product knowledge training;
    staff know products|menu|range; knowledgeable staff; recruit|hire|employ people|staff _ values|friendly|right|fit|attitude; hire for attitude;
    role play; coaching; training staff to

    price match [practice, example]
    price match|promise|guarantee; match _ competitor|price; lowest|best price guarantee; cheaper elsewhere|somewhere; find it cheaper;
    refund difference if; meal deal; deals; offers|promotions|sales; own brand; special|weekly|daily offers; buy one get; bogof; value range;
    student|nhs|pensioner|staff discount

    handwritten notes [practice, example]
    handwritten|hand written|thank you|personal|little note|card|letter|message; note in box|parcel|order|package|room; thank you card|note|letter;
    card in with; note with order|parcel; chocolate on pillow; welcome note|letter|card|pack|basket; signed by; personal message; goodie bag;
    little gift|sample|extras with|in; free sample

    charity and community practice [practice, example]
    charity; donate; give|donate _ charity|food bank|community; fundraise; sponsor _ team|club|event|local|school; volunteer; food bank;
    local school|club|team|events; raise money; money to|for charity; charity day|box|shop|event; community event|garden|fridge; employ|hire local people;
    token at|in; one for one

    brand standards in every branch [practice, example]
    same _ every|each|all|any branch|shop|store|restaurant|hotel|time|where|location; brand standard|guideline|manual|book|rules;
    consistent _ across|branches|stores|brand|every|all; every branch|store|shop|restaurant same|looks|follow; branch look same;
    same wherever|everywhere|anywhere|whichever; look same in every; same layout|colours|menu|decor|music|uniform|logo|smell; uniform standards;
    tone of voice; brand voice|language|colours|style|guidelines; decor; corporate colours; consistent brand

    honest brand practice [practice, example]
    admit|own mistake|when; clear|honest|transparent price|labels|advertising|ingredients|menu; no hidden fee|charge|cost|extras;
    honest with|about _ customer|price|stock|delay|what|product|suitable|ingredient;
    tell {customer} truth|honestly|if|when _ suit|not|better|wrong|cheaper|need; tell|recommend|suggest cheaper one|option|product|alternative;
    {not} sell _ {not} need; {not} push sales|product|expensive; no commission; publish reviews|feedback|prices; honest reviews|opinion|advice;
    where ingredients|products|meat come; source of ingredients

    friendly brand practice [practice, example]
    smile at|when|and _ customer|every; smiling staff; greet|welcome {customer} _ smile|warmly|friendly|door; chat with|to customer|regulars; small talk;
    friendly staff|service|manner|tone|chat|greeting; come out from behind; walk {customer} to; open door for; warm greeting|welcome; ask how day|they;
    help carry _ car; wave goodbye; talk like human; informal language; first names

    luxury brand practice [practice, example]
    concierge; valet; valet parking; personal shopper|stylist|assistant|butler; butler; champagne|prosecco|drinks|refreshments on|offered|served|while;
    glass of champagne|prosecco|wine|bubbly; turn down service; fluffy robe; private room|appointment|fitting; carry bags|luggage to|for; open car door;
    white gloves; address as sir|madam; sir or madam; silver service; spa; hand delivered; doorman; formal dress|suits|language; silk|linen;
    complimentary drinks|champagne|water|tea; one to one service|attention|consultation

    speed brand practice [practice, example]
    answer phone|call|email within|in three|3|rings|hours|24; next|same day delivery; click and collect; self service|checkout|scan|tills; contactless;
    drive thru|through; app ordering|to; order on|through|by app|ahead|online; served within|in|under minutes; mobile ordering; order ahead; one click;
    fast checkout|lane|track|till; live chat; delivery in|within hour|minutes; 30 minutes or; delivery guarantee; quick response times

    innovation practice [practice, example]
    app; touch screen; ordering screen; chatbot; robot; ai; artificial intelligence; tablet|ipad; virtual|augmented reality|try; qr code; interactive;
    latest gadgets|technology; try products|it in store|out; test products; genius bar; demo; workshops in store; launch new|products;
    ask customers _ ideas; smart technology

    family brand practice [practice, example]
    kids|children|childrens menu|club|play|activities|area|eat|meals|party; colouring book|sheet|pencils; crayons; high chair; baby changing|facilities;
    play area; balloon|sticker for; buggy park|space; family tickets|rooms|parking|table; toys for; kids eat free; entertain children|kids

    caring brand practice [practice, example]
    ask|check how {customer} feeling|are|today; check on {customer}; time to talk|chat|listen with|to; sit with {customer};
    cup of tea|coffee|water for|while|when|make; make {customer} tea|coffee|drink|comfortable; cup of tea;
    take time|make|give to talk|listen|chat|explain|get; slow lane|checkout|till; relaxed lane; chatty checkout; home delivery for elderly|vulnerable;
    phone|ring elderly|vulnerable customers; follow up call; send flowers|card; dignity; knock before; ask before helping|touching|moving;
    choices for residents|patients; look after their|belongings; treat _ like family|own; hand holding

    inclusive brand practice [practice, example]
    all sizes|shapes|ages|skin tones; models of all|different; diverse staff|models|adverts|team|workforce;
    gender neutral|toilets|uniform|clothes|language; quiet hour; large print; disabled access; wheelchair access; sign language staff;
    options for vegan|dietary|everyone; halal|vegan|gluten free|kosher option|menu|food; pronoun badge; rainbow; pride; different languages;
    range of sizes|shades; plus size; employ people|staff with|from different|disabilities; staff from different|all

    quality brand practice [practice, example]
    quality check|control; check every|each|all|product|item|dish|order|before; taste test; fresh made|cooked|prepared|baked|ingredients|daily|every;
    home made; homemade; throw|bin|replace _ not fresh|perfect; remake _ not right|perfect|happy|like; best ingredients|materials|suppliers;
    clean shop|store|tables|room|premises|toilets|everywhere; after care|aftercare; years guarantee|warranty; expert advice|staff; consultation before;
    fresh towels|coffee|food; handmade; hand made; attention to detail; room inspected|checked; re do it

    loyalty scheme [practice, tool]
    loyalty card|scheme|programme|points|app|reward|club|stamp; reward card|scheme|points|loyal; points card; collect points|stamps; stamp card; nectar;
    clubcard|club card; tenth|10th|free coffee after|drink|one; vip club|card|customers|events|treatment; membership card|scheme|perks;
    reward loyal|regular; air miles; members prices|discount|only; exclusive offers|discount for

    staff empowered to live the brand [practice, factor]
    empower|trust|allow|let staff|employee|team|worker; staff|employee|team empowered|allowed|trusted to; staff rewarded|praised|recognised for|who|when;
    employee of month; staff awards|recognition|reward|incentive|bonus; reward|praise|recognise|thank staff|employee|good; look|treat after staff well;
    happy staff; staff feel valued|part|proud; culture of; managers|leaders lead by|example|set; lead by example; role model; staff meetings|briefing;
    team brief; posters in staff|values; values on wall|website|posters|board

    link between service and brand [reason, consequence, principle]
    match|reflect|fit|support|show|live|link|demonstrate|back|prove|meet|deliver|reinforce _ value|brand|promise|image; matches what {brandword};
    service _ reflect|match|shows|represents|part|proves|supports _ value|brand|image; practice what _ preach; practise what _ preach;
    put _ values into practice; actions match|speak|back words|values|louder; do what _ say; values in action|practice; walk the walk;
    consistent with brand|values|image|what; in line with brand|values|image|company; brings brand alive; because _ brand is|stands|values|known;
    shows {customer} {brandword} means|cares|values|is; shows {brandword}; true to values|brand|its

    customers see brand positively [consequence, benefit]
    {customer} see|think|view|believe|feel|know _ {brandword} as|is|care; see|view|think|known _ {brandword} as;
    {brandword} seen|viewed|known|recognised|regarded as|for; known for; known as; makes {brandword} look|seem|appear|feel;
    {brandword} look|seem|appears caring|professional|good|friendly|honest|luxury|quality|better|trustworthy|modern|green;
    feel special|luxurious|premium|like vip|welcome|looked|pampered|valued; associate brand|it|them|company with; good|strong|positive|better image|brand;
    strengthen|build|improves|boosts|enhances brand|image|reputation; stand out from|against; standing out; different from|to competitors|other;
    unique selling point|usp; justify price|paying; identify with brand|values|company; same values as; share values|their values; reputation for

    brand promise kept [consequence, benefit]
    promise kept; keep|deliver|fulfil|live|meet _ promise; brand promise kept|delivered|met;
    live up to _ brand|promise|image|reputation|name|values|advert|expectations; lives up to; {customer} get what they|was|expect|promised|paid;
    expect|know what to|they same|expect|get|will wherever|every; know what they get|will; trust|believe|faith in|the {brandword}; brand trust;
    builds trust in

    brand promise broken [consequence, problem]
    promise broken; break _ brand|promise; {not} live up to|its; {not} match _ brand|image|value|advert|reputation|what; {not} reflect _ brand|value|image;
    {not} keep|deliver|meet promise|brand|what; {not} practise|practice what; say one thing _ do|another; contradict brand|values|image|what; hypocrite;
    fake; greenwashing; damage|ruin|harm|hurts|spoil|lets|tarnish|weaken _ brand|image|reputation|name; brand damaged|suffers|ruined|harmed;
    gives _ bad|poor name|image|reputation|impression; reflects bad|poorly; bad|poor|negative|wrong image|impression of|to|for;
    inconsistent with brand|values|image; {not} believe|trust brand|advert|company|promise; think it's|they're lies|fake; not genuine|true to;
    {customer} feel cheated|conned|misled|let|lied|ripped; expect better from; not what you expect from; brand lose

    centralised structure [structure]
    centralised; central team|department|office|unit|hub|location|call|point; one central|main place|team|office|location|call|hub;
    one big team|call|centre|office; all calls|queries|enquiries|complaints go|come|handled|answered _ one|same|central|head;
    everything go through|to head|one|central; all in one place; one team|place|centre|department deal|handle|answer _ all|everything|every;
    single team|location|centre|office; based in one place|location|office; decisions _ made _ head|top|centre|central|hq;
    controlled from|by head|centre|central|top; run from head|one|central; one place for all; service is central; one customer service team

    decentralised structure [structure]
    decentralised; de centralised; devolved; local team|level decide|deal|make|handle;
    each|every branch|shop|store|site|location|region|salon|hotel|department has|deal|handle|decide|make|run|do|look _ own|its;
    spread across|out|over branch|different|location|region|several|store; each branch|store|shop|location|region|hotel make|decide;
    different teams|branches in|across different|each; decisions _ made _ local|branch|store|each|individual|lower; branch make|decide own;
    service at each|local branch; split between|into|across branch|location|region|department; regional team|office; handled locally;
    dealt with locally|at local|at branch|in branch|in store; many|several small team; authority given|passed down|to local|branch;
    own customer service team|department|staff

    local branch [structure]
    local branch|store|shop|office; in branch; high street branch|shop|store|bank; branch network|structure; face to face branch; counter in;
    community hub|branch; local teams; regional|area offices; branch staff; satellite office

    head office [structure, person]
    head quarters; headquarters; hq; main|central|corporate office; the top office; people at top; escalate to head office; customer relations at head

    call centre [structure, channel]
    contact centre; telephone team|centre|service; call handler|handling centre|team; phone team|room; customer helpline; call centre staff|agent;
    helpline; phone lines; press 1|one; bank of phones; inbound|outbound calls|team

    in house team [structure]
    in house; inhouse; own staff|team answer|deal|handle|do|work; own customer service staff|team|department; internal team|department;
    employed directly by; done by own|company staff|team; within company itself; keep it in house; dedicated customer service team|department;
    customer service department

    outsourced service [structure]
    outsource; third party company|provider|firm|call|agency;
    another|outside|external|different company|firm|agency|organisation|provider _ answer|deal|handle|run|do|take|calls; contract out; contractor;
    subcontract; pay another|outside company|firm; use another|outside|external company|agency|firm; external provider|company; agency handle|deal

    overseas call centre [structure] < outsourced service
    overseas; offshore; abroad; call centre _ india|abroad|another|philippines|south africa|overseas|foreign; in another|different country;
    foreign call centre; calls go|sent abroad|overseas|india; time zone; different time zones

    self service and online support [structure, channel]
    self service; self serve; self checkout; self help; faq; chatbot; chat bot; knowledge base; help|support page|section|article|forum on|website|online;
    online help|support|account|portal|chat|form|team; customer portal; help themselves; do it themselves|yourself online; web chat; live chat;
    automated system|service|line|phone|message; automated; digital service|channel|team; virtual assistant; app based; online only; video tutorials;
    interactive voice; ivr; vending machine; kiosk; serve themselves; check in machine|online; online team|centre

    service hub or shared service [structure]
    hub; hub and spoke; shared service centre|team; shared services; one stop shop; regional hub|centre; support hub; service centre;
    single point of contact; spoc; central point of contact; one point of contact; first point of contact

    front line team [structure, person]
    front line|of house; frontline; front of house; customer facing; shop|sales floor staff|team|assistant; front desk; reception desk|team|staff;
    reception; till staff; counter staff; service desk; help desk; staff who meet|face|serve|deal customer; first people customer see|meet;
    face to face team|staff

    back office team [structure]
    back office|of house; back of house; behind scenes; behind the scenes; support team|staff behind; back room staff|team; office staff; warehouse team;
    support function; processing team; kitchen staff

    tiered support [structure]
    tier; tier 1|one|2|two|3|three; first line|level|tier support|team|staff|agent; second|third line|level|tier; 1st|2nd|3rd line;
    level 1|2|3|one|two|three; different levels of|staff; levels of support; escalation levels|tiers; simple questions|queries _ first;
    harder|difficult|complex queries|problems|ones go|passed to|up; triage; junior _ senior staff|agent; hierarchy; hierarchical; layers of management;
    tall structure; chain of command

    flat structure [structure]
    flat structure|hierarchy|organisation; few|less layers|levels of management; no hierarchy; short chain; flatter; everyone on same level; small team;
    report straight|direct to owner|boss

    dedicated account manager [structure, person]
    account manager; dedicated account|contact|person|manager|adviser; own|personal account|adviser|manager|contact|representative;
    named contact|person|adviser|nurse; key worker; relationship manager; one person _ each|every|assigned|deal customer; same person every|each time;
    personal banker; case worker|manager|handler; key account; customer success manager; same person deal|look|handle;
    assign _ customer|client to one|same|person

    franchise [structure]
    franchisee; franchisor; each|every|store|shop owned|run by own|owner|different|local; independently owned; licence to use name|brand;
    owner runs branch; use brand name

    departmental structure [structure]
    functional structure; department structure; departments for|such as|each; split into departments|teams; each department has|deal;
    specialist|separate|different team|department for|each|deal|handle _ complaint|sales|returns|billing|orders|technical|type;
    teams by product|region|channel; matrix structure; divisional; divided into departments|teams; complaints department; customer service department;
    product team|based; geographical structure|team; regional structure

    multi channel structure [structure]
    multi channel; multichannel; omni channel; omnichannel; phone email and|chat|social; different channels|ways to contact;
    several|many|different ways to|of contact|get; blended team; social media team; separate teams for phone|email|chat|social; integrated channels;
    joined up

    home or mobile working team [structure]
    home working|based|worker; work from home; remote team|workers|staff|agents; remotely; virtual team|call; hybrid working;
    field team|engineers|staff|sales; mobile hairdresser|team|engineers; visit customers at home; out on the road

    independent small business [structure]
    small business|shop|firm|company; sole trader; independent shop|business|salon|retailer; one man band; owner does everything;
    owner serve|deal customer; family run business|shop; one person does everything; self employed

    consistent service everywhere [consequence, benefit] ~ inconsistent service between branches
    same answer|information|advice|service|response|standard|treatment|message|experience|procedure|process|quality _ every|each|all|everyone|wherever|no matter|whoever|everywhere|whichever|across;
    same answer|information|message|standards|procedures|policies|training|script; consistent;
    everyone {get}|receive|told|treated|given|follow|does|trained same; {customer} {get}|receive|told same; all follow|have|use|work same|to;
    uniform service|standard|approach; standardised; one standard|way|set of; staff all trained|follow|same;
    easier|easy to control|monitor|train|manage|keep|maintain _ standard|quality|staff|consistent; {not} vary; no difference between branch|store;
    same level|quality|standard of service; more control; tight|better|greater control over

    inconsistent service between branches [consequence, problem] ~ consistent service everywhere
    inconsistent; not consistent;
    different answer|information|service|standard|advice|treatment|policy|price|rule|level|message _ each|every|different|branch|store|depending|place|people|from;
    different answers|standards|rules|policies|experiences; different|another branch|store|shop do|say|give|have _ different|own; one branch _ another;
    {not} same service|standard|answer|everywhere|in every|at every|at each; {not} consistent; service vary|differ|depend;
    vary|differ between|from|across|depending _ branch|store|shop|place|staff; standard slip|vary|differ|drop; some branches|stores better|good|worse|bad;
    everyone does it different|own|their; do own thing; depends who|which _ you|branch|store|speak|get; postcode lottery;
    hard|harder|difficult to control|monitor|manage|keep _ standard|quality|consistent|same|branch; less control; lose|lack|loss of control;
    mixed messages; confuses for customer

    slower response and queues [consequence, problem]
    slow|slower response|service|decision|reply|answer|process; slower; take longer _ answer|get|reply|sort|decision|resolve|deal|through; takes longer;
    take a while; bottleneck; backlog; long|longer queue|wait|hold|delay; call queue; queue of calls; on hold; wait for head|approval|decision|answer;
    waiting _ head office; have to wait _ head|approval|permission|decision|answer; overloaded; overwhelmed; swamped; lines busy; busy lines;
    too many calls|people|queries|emails; hard to get through; {not} get through; decisions take|slow; red tape; bureaucracy; bureaucratic; lots of layers;
    go through several|many|lots|layers; delay in decision|response|reply|answer; long hold time; delays

    faster decisions [consequence, benefit]
    faster|quicker|quick|fast|speedy decision|response|resolution|answer|service|solution|action|reply;
    decide|decisions _ quicker|quickly|faster|fast|straight|on spot; make decision _ quick|faster|themselves|spot|straight|there;
    respond|react|act|deal|resolve|answer|sort|solve _ quicker|quickly|faster|straight|sooner;
    {not} wait|ask|check _ head|manager|permission|approval|office; no need to wait|ask|check;
    without waiting|asking|checking _ head|manager|permission|approval; on the spot; there and then; sorted there|straight|same|quicker|faster;
    less waiting; shorter queue|wait; less red tape; quicker response; more responsive; responsive; quicker; resolved at first|once; speeds up

    local knowledge [consequence, benefit]
    local knowledge|needs|area|customers|community|people|market; know local|area|community|customers;
    staff|they|branch|team know _ area|local|customers|community|regulars; understand local|area|customer|community;
    adapt|suit|tailor|meet _ local|area|community; suits local; local staff|people; know what _ local|area|community want|need|like;
    local accent|language|culture; fit in with area|community; closer|close to customer; knows the area; aware of local

    more personal service [consequence, benefit] ~ impersonal service
    personal service|touch|relationship|approach|attention|contact|experience; more personal; personalised;
    personalised|tailored|individual service|attention|approach; one to one; face to face; build relationship|rapport|bond|trust with;
    get to know customer|them|you|staff; know customer|them|you by|personally|well|better|and|name; staff know customer|names|them|you;
    talk|speak to real|person|human|same; real person; human touch|contact|being; same person|staff|face every|each|time|always; familiar face; continuity;
    friendlier; closer relationship; feel known|special|individual|valued; {not} just a number; someone who know you|them|customer|history;
    relationship with customer

    impersonal service [consequence, problem] ~ more personal service
    impersonal; {not} personal; less personal; lack|lose _ personal|human touch|contact|relationship; just a number; treated like|as number;
    feel like number; robotic; like robot; talk|speaking to robot|machine|computer; faceless; no human|personal contact|touch|interaction|relationship;
    cold and|service; {not} know customer|them|you|area|local; different person each|every|time; {not} speak to real|human|person|someone; scripted;
    read from|off script; frustrated with machine|automated|robot; elderly|older people struggle|not|can't|find _ online|technology|machine|app;
    {not} everyone _ online|internet|computer|technology|app; {not} build relationship|rapport; no relationship;
    can't talk|speak to anyone|someone|person|human

    cheaper to run [consequence, benefit]
    cheaper; cheaper to run|for|than|labour|staff|wages; cheap labour|wages|staff|to|workers; save money|cost|on;
    reduce|lower|cut|low cost|wages|overheads|rent|staffing|labour; cost effective|efficient|saving; economies of scale;
    fewer|less staff|buildings|people|offices|premises needed|to; one building|office|set|rent; less rent|wages|buildings|overheads|training;
    pay less|lower wages|staff|rent; {not} need as|so many staff; {not} pay rent|so; share resources|costs; bulk buying; overheads lower|less|reduced;
    reduced costs; keep costs down; efficient use of; lower prices

    dearer to run [consequence, problem]
    costs more|company|lot; more expensive|costly to|for|because; dearer; expensive to run|set|staff|train|have;
    higher|extra|increased|more cost|wages|overheads|expense|rent; cost of running|staffing|training|equipment|each|lots;
    need more staff|people|resources|equipment|training|managers|buildings; more staff needed|required; more wages|rent|buildings;
    pay for more|each|several|every; high running|staff|set costs; costly

    duplication of work [consequence, problem]
    duplication; same job|work|task|thing done|twice; done twice; do same job|work|thing|task; doubling up; repeated work|in each|tasks;
    each branch doing same|own; wasted effort|resources|time; waste of resources|time|money; reinvent wheel; two people|teams|branches do|working same;
    overlap

    out of touch with customers [consequence, problem]
    out of touch; {not} know local|area|customer|what _ like|need|want|going|really|area|shop|branch; {not} understand local|area|customer|branch;
    {not} see customer|what; remote from|head; far away|from customer|shop|branch|floor; distant; distance between; disconnected; {not} local;
    lack|lose|less|no of|local knowledge|local; {not} local knowledge; one size fits; {not} meet local|individual|needs; doesn't suit local|every|area;
    {not} tailored; {not} flexible; less flexible; inflexible; rigid; removed from; don't meet customers; {not} met customer;
    head office {not} know|understand|see

    staff empowerment [consequence, benefit, factor]
    empower; empowerment; staff|employee|team|they|you have|given|get more|own authority|power|responsibility|freedom|say|control|trust|independence;
    give staff|employee|team|them authority|power|responsibility|freedom|say|control|autonomy; autonomy; trusted to make|decide|deal|do;
    staff|they|you|team|branch|manager can make|decide _ decision|own|themselves|yourself; make own|their decision; allowed to decide|make|use;
    use own|their initiative|judgement; more responsibility|motivated|ownership|job satisfaction;
    {not} ask|need manager|permission|approval _ everything|every|for|each; authority to decide|make|act|offer|give; feel trusted|in control;
    take more ownership; freedom to

    staff lack authority [consequence, problem]
    staff|they|employee|team|branch|agents {not} decide|make|authority|power|say|allowed|help|empowered;
    {not} make|decide own|decision|themselves|anything; have to ask|check|go|get|refer _ head|manager|permission|higher|someone|approval;
    always ask|check manager|head|someone; staff feel|demotivated|powerless|frustrated|not; demotivated; powerless; hands tied;
    staff {not} valued|listened|trusted|involved; less motivated|responsibility; no authority|power|say|control|freedom to|over|in; can't use initiative;
    need|wait for permission|approval|head

    specialist expertise [consequence, benefit]
    specialist|expert|specialised staff|team|knowledge|skills|help|advice; experts; specialise in; highly|well|better|fully trained;
    more|better knowledge|trained|skilled|experienced|expertise|experience; staff become|are|get expert|good|skilled|specialist|experienced;
    trained in|to deal|handle|answer; know exactly|job|product|what; right person|people|team for|deals|straight|first; skilled staff|team|agents;
    know _ products|company|policies inside|well|best|better; dedicated staff|team|people to

    lack of product or company knowledge [consequence, problem]
    {not} know company|product|brand|policies|customers|much|enough|business|uk|culture; {not} understand company|brand|product|culture|accent|values|uk;
    less|lack|little|limited|no|poor knowledge|understanding of|about|product|company; {not} care about brand|company|customer|as;
    {not} share|same|have values|culture|brand; {not} trained in|on|properly|as; less loyal|loyalty to|committed; {not} work for company|same|them|brand;
    reads script; language barrier|problems; accents; hard|difficult to understand; cultural differences; can't understand them|accent|what

    less control over quality [consequence, problem]
    less|lose|lack|no|loss control over|of|quality; {not} control|monitor|see|check what|quality|standard|how|them;
    harder|hard|difficult to control|monitor|check|manage|keep; quality drop|suffers|falls|worse|slip; standards drop|slip|fall; data|security risk;
    risk to data|reputation|brand|quality; data shared with|sent|third; reputation at risk|in hands; depend|rely on other|another|outside|third|them;
    poor quality if; bad press; conflicting aims

    available around the clock [consequence, benefit]
    24 7|hour|hrs; twenty four hour; 24hr; 24/7; round clock; around clock; any|all time|day|night|hours of|day|night; any time;
    whenever {customer}|want|suits|it|like|need; day or|and night; out of hours; evenings and weekends; longer|extended|late|more opening|hours;
    open all|longer|late|every; always open|available|someone|there; available all|any|when|at|every; in middle of night; at|in convenience; own time;
    from home; anywhere; {not} just 9|nine|office|working; at own pace; without leaving home; convenient for|to|customer; weekend|bank holiday cover;
    seven days

    shorter wait times [consequence, benefit]
    shorter|less|no|reduce|cut queue|wait|hold; {not} wait|queue|queuing|hold; no queue|queuing|wait|hold; save time|waiting|queuing;
    instant answer|reply|response|help|service; answer|served straight|quick|quicker|faster|immediately;
    more|enough people|staff|agents|lines to|answer|available|on; deal with more|lots|large|many|high|several calls|customers|queries|people;
    handle more|lots|large|many|high calls|customers|queries|volume|numbers; high volume|number; peak times covered|handled;
    spread|share calls|workload|load; queues go|shorter|down|less

    easy to find the right help [consequence, benefit]
    easy|easier|simple|simpler to|for contact|find|get|know|reach|customer|use|access; one|single number|place|point|email|contact to|for|of|call|ring;
    know who|where|exactly|which to|call|contact|ring|go|speak|ask; knows who to; only one number|place|person; accessible; convenient;
    near home|them|by|customer; nearby; on doorstep; local to; choice of|how|channels|ways; choose how|to|way; clear who|where|responsibility|roles|what;
    go straight to; right department first|straight; less confusing; {not} confused who; {not} confusing; joined up service|approach

    records shared in one place [consequence, benefit]
    all information|records|data|details|history in|on|kept|held|stored _ one|same|place|system|central;
    one|same|shared|central|single system|database|record|crm; see|access|view _ history|record|account|notes|information|details;
    information|records|data|details|history _ shared|one place|same system|easily; everyone|all staff|anyone can|could|has see|access|look|find;
    shared information|knowledge|best practice|ideas; share information|knowledge|best|ideas; spot|see|identify trends|patterns|problems|common;
    easy to monitor|track|report|measure|train; training all|in one|easier|together; monitor|record|track calls|performance|quality

    poor communication between teams [consequence, problem]
    poor|bad|lack|less|no|breakdown communication between|across|in|with|of|from;
    {not} communicate|talk|speak|know with|to|each|what _ other|each|another|doing|branch|department; left hand|right hand;
    information {not} shared|passed|lost|get; {not} share|pass|know _ information|records|details|history|system|each;
    details|information|messages lost|get between|in; lost in translation|between|communication; chinese whispers; work in silo; silos;
    departments|branches|teams {not} talk|communicate|know|work|share; blame each other|another; message distorted|changed|lost|not; blames other

    service standards [principle, factor, method]
    standards of service; customer service standard; set standard; minimum standard; quality standard; standards set|expected; company standard; benchmark;
    customer charter; service charter; charter; service promise|pledge; iso 9001; quality mark|award; investors in people; kitemark;
    standard everyone|staff work|follow|meet; level of service expected; standard operating procedure; sop; written standard

    service level agreement [method, tool, principle]
    sla; service level; agreed level|standard of service; contract _ response time; agreed response|resolution time; service agreement;
    promise _ within set time; agreed time to reply|respond|answer|fix

    key performance indicators [method, tool]
    kpi; key performance; performance indicator|measure|metric; performance target; metric; measure performance|of performance; measurable target|goal;
    balanced scorecard; indicators; targets measured; performance data

    targets [method, tool, principle]
    set target|goal|objective; smart target|objective|goal; meet|hit|reach|achieve target; sales target; goals; objectives; quota; aims and objectives;
    specific measurable; response time target

    response time measures [method, example] < key performance indicators
    response time; resolution time; average handling time; aht; average wait|queue time; call answered in|within; calls answered; answer rate;
    abandoned rate|call; first response time; time taken to answer|reply|respond|resolve; how long _ take|wait|answer|reply|resolve;
    how quick|fast|long _ answer|reply|respond|serve; answer _ within _ rings|seconds|minutes; reply to email within; three rings; respond within;
    speed of answer|response|service; length of call|queue|wait; on time delivery; delivery on time

    first contact resolution [method, benefit, example] < key performance indicators
    first time fix|resolution; first call resolution; fcr; resolve|sort|solve|fix|answer _ first call|time|contact|go; resolved first time;
    dealt with first time; in one call|contact; one and done; right first time; {not} call|ring|contact|phone back|again;
    {not} have to call|ring|contact|come _ back|again

    satisfaction scores [method, tool] < key performance indicators
    satisfaction score|rate|level|index|survey; csat; net promoter; nps; customer effort score; star rating|review; out of ten|five|10|5;
    rate _ service|experience|us|visit|call; rating; smiley face|button; happy or not; would you recommend; how likely _ recommend;
    measure customer satisfaction; percentage of customers happy|satisfied; how happy|satisfied {customer}; score out of

    number of complaints [method, tool] < key performance indicators
    number|amount|level|volume|count of complaint; how many complaint|complain; complaint number|level|rate|figure|data; count complaint;
    track|monitor|measure|record complaint; complaint log|record; number of return|refund|compliment; compare complaints; complaints received;
    compliments received; complaints go down|up; number of thank

    sales and retention figures [method, tool] < key performance indicators
    sales figure|data|record; retention rate|figure; repeat business|purchase|customer rate|figure|number; how many customer come|return|leave|stay;
    number of customer|sale|visitor|repeat|new; churn rate; footfall; compare sales; look at sales; profit figures; market share

    mystery shopper [method, tool]
    mystery shop|customer|guest|caller|diner|visit|visitor; secret shopper|customer|diner; pretend to be customer|guest;
    pretend|fake|undercover customer|shopper; someone pretend|pose|acting _ customer; undercover; disguise as customer; dummy customer; test call;
    mystery call

    customer survey [method, tool]
    survey; questionnaire; customer satisfaction survey; feedback form|card|survey; comment card; online|email|text|telephone|exit|postal|paper survey;
    survey monkey; fill in form|card|survey; tick box form; ask questions after visit|call|stay; poll; send survey; feedback link;
    qr code _ feedback|survey|review; survey on receipt

    customer feedback [method, tool]
    feedback; feed back from; ask {customer} _ think|feedback|opinion|views; ask _ how was; ask {customer} how|if|what _ enjoy|meal|stay|service|visit;
    customer comment|opinion|view|suggestion; listen to feedback|customer opinion|suggestion; get opinion from;
    gather|collect|get|ask for feedback|comment|opinion|views; word of mouth feedback; customers tell us what; verbal feedback; informal feedback;
    what customer think of

    suggestion box [method, tool] < customer feedback
    suggestion box|card|form|scheme; comments box|book|board; visitors|guest book; ideas box; put ideas|comments|suggestion in box; suggestions;
    you said we did

    focus groups and interviews [method, tool] < customer feedback
    focus group; customer panel|forum|group|interview|meeting; interview customer; residents|patients|users meeting|forum|group; talk to group of;
    user group; discussion group; service user forum; consultation with customer; invite customer to meeting|discuss; one to one interview

    online reviews and social media monitoring [method, tool] < customer feedback
    online review; review on|site|website; google|trustpilot|tripadvisor|facebook|amazon|app|customer review; trustpilot; tripadvisor;
    read|check|look|monitor _ review|comment|social; feefo; checkatrade; social listening; monitor social media; hashtags|mentions;
    comments on facebook|instagram|social; online comments|ratings; likes and comments

    staff observation and call monitoring [method, tool]
    observe staff|employee|team|worker; observation; watch staff|employee|them|how staff; call monitoring|listening|recording; listen in|to call|recorded;
    monitor call|staff|employee|performance; monitoring; supervisor watch|listen|observe|check; manager watch|observe|listen; quality assurance; qa;
    quality check|monitoring; call quality; side by side; shadow staff|employee|them; spot check; walk the floor; managing by walking; cctv check;
    record calls for training|quality|monitoring; calls are recorded; check emails sent; sample of calls

    appraisals and one to ones [method, tool]
    appraisal; performance review|appraisal|management|meeting; one to one; 1 to 1; 121; supervision; staff review|feedback|meeting|evaluation;
    regular meeting with staff|team|manager; review performance|staff; personal|professional development plan; pdp; feedback to|from staff; probation; 360;
    coaching session; peer review; colleague feedback; ask staff _ think|ideas|opinion; staff survey|suggestions

    league tables and dashboards [method, tool]
    league table; dashboard; scoreboard; leaderboard; performance board|chart|graph; wallboard; report weekly|monthly|to;
    monthly|weekly|daily report|figures|review|stats; statistics; graphs; data analysis; analyse data|feedback|result|survey|complaint|figure;
    management information; employee of month; compare branch|store|team|result|performance with|against|between; benchmarking;
    compare with|to|against competitor|last|other|previous|target|standard|similar; industry average

    inspections and audits [method, tool]
    inspection; audit; inspector; ofsted; cqc inspection|rating|report|visit; hygiene rating; star rating inspection;
    internal|external|service|quality audit; checklist; daily checks; area manager visit; accreditation; assessed by; outside assessor;
    room|toilet|cleaning check|inspection|checklist

    continuous improvement [method, principle, benefit]
    continual|constant|ongoing improvement; keep improving; always improve|better|looking; constantly|always|keep _ improve; improve all time; kaizen;
    never stop improving; small improvement|change; improve bit by bit; get better and|all|each|every; lean; six sigma; total quality; tqm;
    strive to improve|be better; always looking for ways; develop service; improve service|process|procedure over|using|based|from|regularly;
    {not} stand still; {not} complacent; service improvement

    pdca cycle [method, tool] < continuous improvement
    pdca; plan do check; plan do check act; plan do check adjust; plan do study act; pdsa; plan _ do _ check _ act; deming; deming cycle|wheel;
    improvement cycle; plan do review; cycle of improvement; check and act; test change before

    act on feedback [step, practice, method] < continuous improvement
    act on feedback|survey|comment|complaint|review|result|suggestion|what; use feedback|survey|result|review|complaint|data to;
    use _ feedback to improve|change|train|make; make change|improvement based|from|because|after;
    change things|menu|opening|product because|after|if customer|feedback|people; take feedback on|board; respond to feedback|review; respond to reviews;
    put changes|improvement|it into place|practice; implement change|improvement; you said we did; listen and change; take on board;
    learn from feedback|mistakes|results|reviews; turn feedback into; feedback _ improve; do something about feedback|it|comments

    identify gaps and training needs [reason, benefit, step]
    see|find|identify|show|know|spot|highlight _ where|what _ improve|wrong|weak|training|lacking; training needs;
    identify|spot|find|show|see|highlight weakness|gap|problem|strength|area|trend|issue; area for|to|of improve|development; strengths and weaknesses;
    skills gap; what going|doing well|wrong|right; what we|they|you do well|wrong|right|good|bad; what needs improving|changing|work|to;
    who needs training|help|support; see how well|staff|good; room for improvement; know what to improve|change|fix

    measures motivate staff [reason, benefit, consequence]
    motivate staff|team|employee|them; something to aim|work; staff know what expected|is|they|to; know what _ expected of;
    clear expectation|standard|goal|target|direction; bonus|reward|commission|incentive for|if|when hit|meet|good|reach|target; friendly competition;
    pushes staff|them; gives staff goal|target|aim|direction; encourages staff; staff aim for|to; reward good service|staff|performance;
    everyone knows what expected|to

    customers know the standard [reason, benefit]
    customer know what expect|they|service|standard; set|clear|manage customer expectations; customers have expectations; know what _ expect;
    promise to customer; measured against; hold company|them|us to; customer can complain if; expectations set; what they can expect;
    customers judge against; something to measure|compare|judge against; guideline for staff

    problems with targets [consequence, problem]
    rush {customer}|call|through; rush _ target|quick|next; quantity over|not quality; numbers over|not people|quality; staff stressed|pressure|rush;
    pressure on|to staff|meet|hit; under pressure|stress; cut call short; cut corners to|because; target driven;
    focus on|only|just numbers|targets|speed|figures; care more about targets|numbers|figures; fiddle figures|numbers; cheat figures; stress staff;
    unrealistic target; targets too high; low morale because; tick box exercise; only care about numbers|targets

    checks that standards are met [reason, benefit]
    check|see|know|make|ensure|monitor _ standard|target|rules _ met|kept|followed|being|hit|reached;
    see if|how|whether staff|they|company|we|service doing|good|meeting|following|up; standards kept|maintained|met|followed|upheld;
    keep standards high|up; maintain|raise|keep|improve|uphold standard; track progress|performance; measure progress|success|how;
    evidence of|that improvement|service|performance|standard; see real|true customer experience|service|picture; honest view|opinion|picture|feedback;
    from customer point|view|eyes|perspective; compare performance over|with|against|to; see if improve|getting; keep staff on toes; see improvement

    customer journey mapping [method, tool]
    customer journey; journey map; touch points; touchpoint; service blueprint; walk through service; walk in customer shoes; step by step of customer;
    every stage of experience|visit|journey; moments of truth; map out service|journey|experience; end to end; from start to finish of experience

    servqual and gap model [method, tool]
    servqual; rater; gap model|analysis; five dimensions; reliability assurance; tangibles; assurance empathy; swot; swot analysis; kano;
    gap between expected|what; expectation versus; expectations against|and what
    """
}
