/// Brand values and the practices that carry them, the ways customer service is structured and what each does to service, and standards and measures. Written for this project.
extension LexiconData {
  static let customerServiceOrganisation: StaticString = """
    subject customer service

    *brandword
    brand; company; business; organisation; firm; shop; store; restaurant; hotel; salon; cafe; bank; supermarket; airline

    *green
    eco; green; sustainable; recycled; compostable; biodegradable; reusable; environmental; organic

    *outpost
    branch; shop; store; site; location; region; salon; hotel; restaurant; outlet; area

    brand values [principle, factor]
    value of brand|company|organisation|business|firm; company|organisation|organisational|core|business|corporate|our value;
    what {brandword} believe; {brandword} believe in; {brandword} stand for; mission statement; vision statement; mission and vision; ethos;
    brand promise|principle; vision and values; company ethos|motto; slogan; strapline; tagline; what it stands for;
    beliefs of company|brand|business; brand purpose; values such as|are|like

    quality as a value [principle, factor] < brand values
    value quality; quality is value|important|everything; high quality product|ingredient|service|brand|food; best quality; pride in quality|work;
    premium quality; excellence in|is; top quality; made to last; well made; craftsmanship; finest ingredient|material; only use best|finest;
    only best ingredient|material; quality brand|product|ingredient; known for quality|high

    honesty as a value [principle, factor] < brand values
    value honesty; honest brand|company|business; trustworthy brand|company|business; honesty and integrity|trust|openness|transparency; integrity;
    transparent brand|company|business|about; nothing to hide; straight talking; open and honest

    sustainability as a value [principle, factor] < brand values
    eco; environmentally friendly; good for environment|planet; help|save|protect|care _ environment|planet; sustainability;
    green company|brand|values|policy|image|credentials; reduce waste; carbon footprint|neutral; planet; ethically sourced; fairtrade; fair trade;
    ethical brand|company|trading; animal welfare; cruelty free; not tested on animals; locally sourced; being green; go green;
    environmental value|policy

    friendliness as a value [principle, factor] < brand values, friendly service
    friendly brand|company|image|value; value friendly; warm and friendly|welcoming; home from home; feel at home; approachable brand|company|image;
    friendly helpful; fun brand|company|value; friendly family; friendly is value|brand; known for being friendly

    luxury as a value [principle, factor] < brand values
    luxury; premium brand|service|product|image|price; high end; upmarket; up market; exclusive brand|image|service|feel|club; prestige; prestigious;
    posh; five star hotel|service|brand|experience; elegant; sophisticated; classy; designer brand; high class

    family as a value [principle, factor] < brand values
    family value; family friendly; family run|business|owned|brand|restaurant; child friendly; good for families; like a family;
    welcomes families|children|kids

    innovation as a value [principle, factor] < brand values
    innovation; cutting edge; modern brand|company|image; forward thinking; latest technology|product|gadget; creativity; new ideas;
    ahead of times|competition|others; state of the art; always trying new; first to try|use|launch

    value for money as a value [principle, factor] < brand values, value for money
    low|cheap|affordable|competitive price; good value; low cost brand|airline|company; budget brand|airline|hotel;
    affordable brand|price|product|fashion; save customers money; cheap and cheerful; everyday low; cheapest prices; keep price low|down

    care as a value [principle, factor] < brand values, caring service
    caring brand|company|value|image|business; value caring; care about community|people|customer and|as|more; people first; kind and caring;
    caring and kind; compassion as|and|is; put people before profit; person centred; caring is value|brand; known for caring; kindness is|as

    inclusion as a value [principle, factor] < brand values, equality and diversity
    inclusivity; everyone|all welcome; welcome to everyone|all; diverse brand|company; for everybody|everyone _ welcome; open to all|everyone;
    accepting of everyone|all; come as you are; diversity and|is value; no matter who you are; value diversity

    speed as a value [principle, factor] < brand values, efficiency in service
    speed is|as|and; fast food|delivery|service brand|company|chain; hassle free; quick and easy|convenient; in and out quickly;
    make life easy|easier; simplicity; known for speed|fast|quick; speed of service|delivery

    reliability as a value [principle, factor] < brand values, reliability
    reliable brand|company|business|image; dependable brand|company; can rely on|upon brand|company|them; can count on; never lets you down;
    reliability is|as|value; value reliability; known for being|reliable

    customer first as a value [principle, factor] < brand values, putting customers first
    customer first; customers come first; customer focused|centred|centric|led|obsessed; customer at heart|centre; customer is king; focus on customer

    respect as a value [principle, factor] < brand values, respect
    value respect; respect is|as value; mutual respect; respect and dignity|honesty|trust|teamwork; respect for all|everyone|people|each

    community as a value [principle, factor] < brand values
    community value|minded|focused|spirit; local community; give back to; help|support|sponsor community; social responsibility; csr; supports local;
    corporate responsibility; part of the community

    safety as a value [principle, factor] < brand values
    safety first; value safety; passenger|patient|customer|food safety important|comes|priority; safety is number|first|priority|value;
    safety as value; trust and safety

    staff reflect the brand [principle, reason, consequence]
    represent {brandword}; staff|employee|worker|team _ represent; face of {brandword}; brand ambassador; ambassador for brand|company;
    reflect on {brandword}; staff|employee|worker _ reflect; reflect {brandword} values|image; live brand|values;
    how staff act|behave|treat|speak _ brand|company|reflect; customer judge {brandword} by|on|from; judge {brandword} on|by; embody values|brand;
    uphold value|brand|image; bring values|brand to life; staff behave _ values|brand; voice of {brandword}; only person customer meet|see|speak

    brand image [factor, consequence, principle]
    brand perception|identity; image of {brandword}; {brandword} image; how {customer} see|view|perceive {brandword};
    how {brandword} seen|viewed|perceived; what {customer} think|say _ brand|company|business; view|perception|impression|opinion of {brandword};
    public image; brand personality; customer perception of; corporate image|identity; brand awareness|recognition; logo; brand reputation

    branded uniform [practice, example]
    smart|clean|branded uniform|tunic|apron; uniform; dress code; name badge; staff dressed|look smart|same|alike; company colours;
    logo on shirt|uniform|apron|top; smart appearance; branded shirt|polo|clothing; staff wear own|brand|company

    branded greeting [practice, example]
    greeting script; scripted greeting|welcome|opening; greet {customer} with|same|by|at; standard|set|same|company greeting|phrase;
    welcome {customer} with; answer phone with name|company|same|greeting; say welcome to; greet every|each|all; welcome drink|speech;
    have nice|good day; thank you for calling|choosing; opening line; smile and greet; welcoming every; say hello to every|all|each

    branded packaging [practice, example]
    packaging; branded|gift|beautiful|recycled|eco|paper|plain|nice box|bag|wrapping; {green} packaging|bag|straw|cup; tissue paper;
    wrap _ nicely|carefully|tissue; luxury packaging|box; ribbon on|around|and; box with logo; bag for life; bags with logo|name

    sustainable practice [practice, example]
    recycling; {green} packaging|product|bag|straw|cup|material|cleaning; reuse|refill bottle|cup|towel|container; refillable;
    reusable cup|bag|bottle; less|reduce|cut|without|no plastic; paperless; paper straws|bag; plastic free; email|digital|electronic receipt;
    e receipt; electric van|car|vehicle|bike; solar panel|energy|power; renewable energy; plant tree; save energy|water|electric;
    local ingredients|produce|farmer; food waste; bring own cup|bag|container; discount for own cup|bag|bottle; repair service|scheme;
    take back scheme; turn lights off; led lights; plant based option; charge _ bag; save plastic|paper; bags for life; swap plastic for

    no quibble refunds [practice, example]
    no quibble; no questions; no fuss|hassle return|refund; hassle free return|refund; easy return|refund; money back guarantee; 365 day;
    free returns; satisfaction guarantee; generous|flexible return|refund; return any time; refund without receipt|question|asking;
    happy to refund|exchange; lifetime guarantee; quality guarantee; refund straight|immediately without|no; refund policy generous|easy;
    never question a refund

    remembering customers [practice, example] < personal service
    remember _ name|order|drink|birthday|preference|face|usual; know|use|call|learn {customer} by name|first; use {customer} name; first name terms;
    know their names|usual|order; name on cup; write name on; birthday card|treat|message|voucher|cake; special occasion; know regulars;
    note preferences; remember {customer}; ask about family|holiday|kids; remember regulars; the usual please|drink|order

    staff training in the brand [practice, example] < staff training
    train|teach staff|employee|team _ value|brand|way|standard|culture; trained in|on brand|value; brand|value|customer service|induction training;
    induction for|about|training|day|covers; recruit|hire|employ people|staff _ value|friendly|right|fit; hire for attitude; knowledgeable staff;
    highly|well|fully|specially trained staff; expert staff; staff know products|menu|range; regular training; role play training|practice

    price match [practice, example]
    price promise|matching; lowest|best price guarantee; cheaper elsewhere|somewhere; find it cheaper; match competitor price; refund difference if;
    meal deal; special|weekly|daily offer; buy one get; bogof; value range; student|nhs|pensioner discount; own brand product|range; deals and offers;
    always have offers|deals|sales; {not} knowingly undersold

    handwritten notes [practice, example]
    handwritten note|card|letter|message; hand written; personal|thank you|little|welcome note|card|letter|message;
    note in box|parcel|order|package|room; card in with; note with order|parcel; chocolate on pillow; welcome pack|basket; goodie bag; free sample;
    little gift|extras in|with

    charity and community practice [practice, example]
    donate; give _ charity|food bank|community; charity day|event|work|box|run; fundraise; sponsor _ team|club|event|school; volunteering; food bank;
    local school|club|team; raise money; money to|for charity; community event|garden|day; employ local people; help homeless; partner with charity;
    percentage of profit|sales _ charity

    brand standards in every branch [practice, example] < consistency
    same _ every|each|all|any branch|shop|store|restaurant|hotel; brand standard|guideline|manual|book; consistent _ across branch|store|brand;
    every branch|store|shop|restaurant same; same wherever; look same in every; same layout|colour|menu|decor|music|uniform|logo|smell;
    tone of voice brand|guidelines; brand voice|language|colour|style; corporate colours; decor matches|reflects|same; all shops look;
    all|every store|shop|branch|restaurant look same|alike

    honest brand practice [practice, example]
    admit|own mistake when|openly; clear|honest|transparent price|labelling|advertising|ingredient; no hidden fee|charge|cost|extra;
    tell {customer} honestly; tell {customer} if|when _ suit|cheaper|wrong|better|need; recommend|suggest cheaper one|option|product|alternative;
    {not} sell _ {not} need; {not} push sales|expensive; publish reviews|feedback|price; honest review|opinion|advice;
    where ingredient|product|meat come; source of ingredient; honest about delays|stock|what|price

    friendly brand practice [practice, example]
    smiling staff; greet|welcome {customer} _ smile|warmly|door; chat with|to customer|regular; small talk; friendly staff|manner|chat|greeting;
    walk {customer} to; open door for; warm greeting|welcome; ask how day; help carry _ car; wave goodbye; informal language;
    friendly and helpful staff; smile at every|all|each; always smile

    luxury brand practice [practice, example]
    concierge; valet; personal shopper|stylist|butler; butler; champagne|prosecco|drink|refreshment on|offered|served arrival|while|when;
    glass of champagne|prosecco|wine|bubbly; turn down service; fluffy robe|towel; private appointment|fitting; carry bag|luggage to|for;
    open car door; white gloves; sir or madam; silver service; spa; doorman; complimentary drink|champagne|water; one to one attention|consultation;
    hand and foot; red carpet; vip treatment|service|experience|area|lounge

    speed brand practice [practice, example]
    answer phone|call|email _ within|in _ ring|hour|three; next|same day delivery; click and collect; self checkout|scan; contactless;
    drive thru|through; order on|through|by app|ahead; serve within|in|under _ minute; mobile ordering; order ahead; one click;
    fast checkout|lane|till; delivery in|within _ hour|minute; quick response times; pay at pump|table; grab and go

    innovation practice [practice, example] < innovation as a value
    touch screen; ordering screen; artificial intelligence; uses ai; tablet|ipad to|for order|staff; virtual|augmented reality; qr code;
    interactive screen|display|store; latest gadget|technology; try products|it in store|out; genius bar; workshop in store; launch new;
    app to|for|that|lets; smart technology; new technology; robot waiter|delivery|to|that; new gadget; show _ gadget|technology

    family brand practice [practice, example]
    kids|children menu|club|play|activity|eat|meal|party|area; colouring book|sheet|pencil; crayons; high chair; baby changing; play area;
    balloon for; sticker for; buggy park|space; family ticket|room|parking; toys for; entertain children|kids; mother and baby room

    caring brand practice [practice, example]
    ask|check how {customer} feeling|today; check on {customer}; time to talk|chat|listen with|to; sit with {customer}; cup of tea;
    make {customer} tea|comfortable; take time to talk|listen|chat|explain; slow lane|checkout|till; relaxed lane;
    home delivery for elderly|vulnerable; phone|ring elderly|vulnerable; send flowers|card to; knock before; ask before helping|touching|moving;
    choices for residents|patients; treat _ like family; hand holding; give dignity; wellbeing check

    inclusive brand practice [practice, example]
    all sizes|shapes|ages|skin|abilities; models of all|different; diverse staff|model|advert|team|workforce; gender neutral; quiet hour;
    disabled access; wheelchair access; option for vegan|everyone; halal|vegan|gluten|kosher option|menu|food; pronoun badge;
    rainbow flag|logo|lanyard; pride flag|event|month|parade; range of sizes|shades; plus size; employ people|staff with|from different|disability;
    staff from different|all; staff who sign

    quality brand practice [practice, example]
    quality check|control; check every|each|all product|item|dish|order|room; taste test; freshly made|cooked|prepared|baked;
    fresh ingredients|food|daily|every; home made; homemade; throw|bin|replace _ not fresh|perfect; remake _ not right|perfect|happy;
    best ingredient|material|supplier; expert advice; consultation before; handmade; hand made; room inspected|checked before;
    premium ingredients|materials; tested before

    loyalty scheme [practice, tool]
    loyalty card|scheme|programme|point|app|reward|club; reward card|scheme|point; points card; collect points|stamps; stamp card; nectar card;
    clubcard; club card; tenth|10th free|coffee; vip club|card|customer|event; membership card|scheme|perk; reward loyal|regular; air miles;
    members price|discount; exclusive offer|discount; rewards for regular|loyal

    staff empowered to live the brand [practice, factor]
    staff|employee rewarded|praised|recognised for|who; employee of month; staff award|recognition|reward|incentive|bonus;
    reward|praise|recognise staff|employee; look after staff; treat staff well; happy staff; staff feel part|proud; lead by example; role model;
    staff|team briefing|meeting; values on wall|website|poster|board; posters in staff; culture of service|caring|quality|putting;
    managers live|show|model

    link between service and brand [reason, consequence, principle]
    match|reflect|fit|support|show|live|link|demonstrate|back|prove|meet|deliver|reinforce {brandword} value|promise|image;
    match|reflect|support|show|link|demonstrate|deliver _ values; matches what {brandword}; service reflect|match|prove|represent;
    practise what _ preach; put _ values into practice; actions match words|values; actions speak; do what {brandword} say; values in action|practice;
    walk the walk; in line with brand|values|image; consistent with brand|values; brings brand alive; because brand is|known|stands;
    true to values|brand|its; shows {customer} brand is|means|cares|values; this shows|reflects|proves _ value|brand|promise; shows {brandword} is

    customers see brand positively [consequence, benefit] < positive brand image
    {customer} see|think|view|believe|know {brandword} as|is|cares; see|view|known|regard {brandword} as;
    {brandword} seen|viewed|known|recognised|regarded as|for; makes {brandword} look|seem|appear;
    {brandword} look|seem caring|professional|good|friendly|honest|better|trustworthy|modern|green; feel special|luxurious|premium|vip|pampered;
    associate brand|it|company with; good|strong|positive|better brand image; strengthen|build|improve|boost|enhance brand|image; stand out from;
    unique selling point; usp; justify price; identify with brand|value; same values as; share values;
    reputation for quality|good|being|honesty|great; brand is known

    brand promise kept [consequence, benefit]
    keep|deliver|fulfil|live|meet _ brand promise; live up to brand|promise|image|reputation|name|advert;
    {customer} get what they expect|promised|paid; {customer} know what they get; brand trust; trust brand|name; believe in brand|company;
    expect same wherever|every; know what to expect from brand|every|any

    brand promise broken [consequence, problem]
    {not} live up to; {not} match _ brand|image|value|advert|reputation|say; {not} reflect brand|value|image; {not} keep|deliver|meet brand promise;
    break brand promise; {not} practise what; say one thing _ do; contradict brand|value|image; hypocrite; greenwashing;
    damage|ruin|harm|hurt|spoil|tarnish|weaken brand|image; brand|image damaged|suffers|ruined; reflects badly|poorly;
    bad|poor|negative|wrong image|impression of company|brand|business; {not} believe brand|advert|promise; customer feel cheated|conned|misled;
    expect better from; not what you expect from; brand is a lie

    centralised structure [structure] ~ decentralised structure
    centralise; one central|main place|team|office|location|call|hub; one big team|call|centre|office;
    all call|query|enquiry|complaint|customer go|come|handled|answered _ one|same|central|head; everything go through|to head|one|central;
    one team|place|centre|department _ deal|handle|answer _ all|everything|every; single team|location|centre; based in one place|location|office;
    decision _ made _ head|top|centre|central|hq; controlled from|by head|centre|central|top; run from head|one|central;
    one customer service team|department; central team|department|office|unit|hub|call|point

    decentralised structure [structure] ~ centralised structure
    decentralise; de centralised; devolved; each|every {outpost}|department have|deal|handle|decide|make|run|look _ own;
    each|every {outpost} deal|handle|decide|run|look; spread across|out|over {outpost}|different|several;
    decision _ made _ local|branch|store|each|individual|lower; different team in each|every|different;
    own customer service team|department|staff _ each|branch|store; service at each|local branch; split between|across {outpost}|different;
    regional team|office; handled|dealt|sorted locally; handled|dealt|sorted _ local|branch|store level; many|several small team;
    authority given|passed|down to local|branch; local managers decide|make|run; local team decide|deal|handle; {outpost} make|decide own;
    {outpost} make|decide their decision|choices|rules

    local branch [structure]
    local branch|store|office; in branch; high street branch|shop|store|bank; branch network|structure; community hub|branch; local teams;
    regional|area office; branch staff; satellite office; branches around|across country|town

    head office [structure, person]
    headquarters; head quarters; hq; main|corporate office; people at top; ho customer service

    call centre [structure, channel]
    contact centre; telephone team|centre; call handling centre|team; phone team; helpline; phone lines answer|open; press 1|one for; bank of phones;
    inbound call|team; large phone room

    in house team [structure] ~ outsourced service
    in house; inhouse; own staff|team answer|deal|handle; own customer service staff|team|department; internal customer service|team|department;
    employed directly by; done by own|company staff; within company itself; company deals with it itself

    outsourced service [structure] ~ in house team
    outsource; third party company|provider|firm|call|agency _ answer|deal|handle|service|calls; third party provider|call;
    another|outside|external|different company|firm|agency _ answer|deal|handle|run|take|calls|service; contract out; subcontract;
    pay another|outside company|firm to; use another|outside|external company|agency|firm; external provider|call; agency handle|deal|answer calls

    overseas call centre [structure] < outsourced service
    overseas; offshore; call centre _ india|abroad|another|philippines|africa|overseas|foreign; call centre abroad;
    another|different country _ call|service|centre; foreign call centre; calls go|sent|answered abroad|overseas|india; different time zone;
    moved abroad to

    self service and online support [structure, channel]
    self service; self serve; self checkout; self help; chatbot; chat bot; knowledge base; help|support page|section|article|forum;
    online help|support|account|portal|form; customer portal; help themselves online; do it themselves|yourself online; automation;
    digital service|team; virtual assistant; online only; video tutorial; interactive voice; ivr; kiosk; check in machine; online team;
    faq page|section; find answers online|themselves

    service hub or shared service [structure]
    service|support|regional|customer hub; hub and spoke; shared service; one stop shop; service centre; single point of contact; spoc;
    central point of contact; one point of contact; first point of contact; a hub

    front line team [structure, person]
    front line; frontline; front of house; customer facing; shop|sales floor staff|team|assistant; front desk; reception desk|team|staff; till staff;
    counter staff; service desk; staff who meet|face|serve|deal customer; first people customer see|meet; face to face team|staff

    back office team [structure]
    back office; back of house; behind scenes; back room staff|team; support function; processing team; support staff behind; office staff who

    tiered support [structure]
    tier; first|second|third line support|team|staff|agent; 1st|2nd|3rd line; level 1|2|3|one|two support|team|agent;
    different levels of staff|support; levels of support; escalation level; simple question|query|problem _ first;
    harder|difficult|complex query|problem|question go|pass|sent _ to|up; triage; layers of management; tall structure; hierarchy;
    hierarchical structure; chain of command from; first team deals with

    flat structure [structure]
    flat structure|hierarchy|organisation; few|fewer layer|level of management|staff; no hierarchy; short chain of; everyone on same level;
    report straight|direct to owner|boss

    dedicated account manager [structure, person]
    account manager; dedicated account|contact|person|manager|adviser; own personal|account|adviser|manager|contact; personal adviser|banker;
    named contact|person|adviser; key worker; relationship manager; one person _ each|every|assigned customer; same person every|each time;
    same person deal|look|handle; case worker|manager|handler; key account; customer success manager; assign _ customer|client to one|same;
    one member of staff looks after

    franchise [structure]
    franchisee; franchisor; each|every store|shop|branch owned|run by own|owner|different; independently owned; licence to use name|brand;
    owner runs branch; use brand name

    departmental structure [structure]
    functional structure; departmental; split into department|team; department for each|different|every;
    separate|different|specialist team|department for|each|deal|handle _ complaint|sales|returns|billing|orders|technical|type;
    team by product|region|channel; matrix structure; divided into department|team; complaints department; customer service department;
    geographical structure; product team; regional structure

    multi channel structure [structure]
    multi channel; multichannel; omnichannel; omni channel; phone email and chat|social|face; different channels;
    several|many|different way to contact|get; social media team; separate team for phone|email|chat|social; integrated channel; mix of phone|online

    home or mobile working team [structure]
    home workers; work from home; remote team|worker|staff|agent|working; work remotely; virtual team; hybrid working;
    field team|engineer|staff|sales; mobile hairdresser|team|engineer; visit customers at home; out on the road; home working team|staff|agent

    small independent business [structure]
    small business|shop|firm|company; sole trader; independent shop|business|salon|retailer; one man band; owner does everything;
    owner serve|deal customer; family run business|shop; self employed

    consistent service everywhere [consequence, benefit] < consistency ~ inconsistent service between branches
    same answer|information|advice|service|response|standard|treatment|message|experience|quality _ every|each|all|everyone|wherever|whoever|everywhere|whichever|across|matter;
    everyone|customer|all get|receive|told|treated|given|follow|trained same; all follow|use|have same; uniform service|standard|approach;
    standardised service|process|procedure|training|approach; one standard|way|set of;
    easier|easy to control|monitor|maintain _ standard|quality|consistent; {not} vary; same level|quality|standard of service;
    tight|better|greater|more control over standard|quality|service|brand;
    consistent service|experience|standard|across|approach|message|quality|answer|information|because|throughout;
    everyone|customer|all _ told|given|get|receive|follow same; told same thing|wherever

    inconsistent service between branches [consequence, problem] < inconsistency ~ consistent service everywhere
    inconsistent;
    different answer|information|service|standard|advice|treatment|policy|price|level|message _ each|every|different|branch|store|depending|place|from;
    different answers|standards|experiences; different|another|each|every branch|store|shop do|say|have _ different|own; one branch _ another;
    {not} same service|standard|answer|everywhere|in|at; {not} consistent; service|standard vary|differ;
    vary|differ between|from|depending branch|store|shop|place|one; some branches|stores better|good|worse|bad; everyone does it different|own;
    depends which branch|store|person|shop; depends who you speak|get; postcode lottery;
    hard|harder|difficult to control|monitor|manage _ standard|quality|branch|consistent; contradict each other; branches do things different;
    told|get|given _ different things|answers|prices|information; told two different

    slower response and queues [consequence, problem]
    slower response|service|decision|reply|answer|process; slow response|decision|process; response|service|decision|reply _ slower|slow;
    takes longer; bottleneck; backlog; long|longer queue|wait|hold|delay; call queue; queue of calls; on hold;
    wait for head|approval|decision|permission; waiting _ head office; have to wait _ head|approval|permission|decision; overloaded;
    overwhelmed with|by; swamped; lines busy; too many calls|people|queries|emails; hard to get through; {not} get through; red tape; bureaucracy;
    bureaucratic; go through several|many|lots|layers; delay in decision|response|reply|answer; long phone queues; delays while|because|as

    faster decisions [consequence, benefit]
    faster|quicker|fast|quick|speedy decision; decide|decision _ quicker|quickly|faster|straight|spot;
    make decision _ quick|faster|themselves|spot|straight|there; respond|react|act|deal|resolve|sort|solve _ quicker|faster;
    faster|quicker response|resolution|answer|service|solution|reply; {not} wait|ask|check _ head|permission|approval|office;
    no need to wait|ask|check; without waiting|asking|checking _ head|manager|permission|approval; sorted there|straight; less red tape;
    shorter chain; resolved at first|once; decide there and then; on the spot

    local knowledge [consequence, benefit]
    local knowledge|need|market; know local|area|community; staff|they|branch|team know _ area|local|community|regulars;
    understand local|area|community; adapt|suit|tailor|meet _ local|area|community; local staff|people know|understand|work;
    know what _ local|area|community want|need|like; local accent|language|culture|event; fit in with area|community; closer|close to customer;
    aware of local; know their customers

    service becomes more personal [consequence, benefit] < personal service ~ impersonal service
    personal touch|relationship|approach|attention|contact; tailored service|attention|approach; one to one service|attention|contact;
    build relationship|rapport|bond|trust with; get to know customer|them|you; know customer personally|well|better|name;
    staff know customer|names|you; talk|speak to real|person|human|same; real person; human touch|contact; same person|staff|face every|each|time;
    familiar face; closer relationship; {not} just a number; someone who knows you|them|customer; relationship with customer; friendlier service|feel;
    more personal service|experience|touch|relationship|and|because|to|than|approach|feel

    service becomes less personal [consequence, problem] < impersonal service ~ service becomes more personal
    impersonal; {not} personal enough|service|touch|anymore; less personal; lack|lose _ personal|human touch|contact|relationship; just a number;
    treated|feel like|as number; like robot; talk|speak to robot|machine|computer; faceless; no human|personal contact|touch|interaction;
    {not} know customer|them|you personally|name|well|by; different person each|every|time; {not} speak to real|human|person;
    scripted answer|response|call|reply; read from|off script; elderly|older people struggle|not|can't|find _ online|technology|machine|app;
    {not} everyone _ online|internet|computer|app; {not} build relationship|rapport; {not} talk|speak to anyone|someone|person|human;
    press button after|lots; robotic voice|answer|service|reply;
    old|older|elderly people|customer _ struggle|use _ website|technology|online|app|machine; {not} good with technology|computers

    cheaper to run [consequence, benefit] < cost savings
    cheaper to run|for|than; cheap labour|wages|staff|workers; cheaper labour|wages|staff|workers; save company|business money;
    save money|cost on|for company|staff|wages|rent|by; reduce|lower|cut cost|wages|overheads|rent|staffing; low|lower cost|overheads|wages|running;
    cost effective|efficient|saving; economies of scale; fewer|less staff|building|premises|people|office needed; one building|office|rent;
    less rent|wages|overheads; {not} need as many|so|extra staff; share resources|costs; efficient use of; keep costs down;
    cheaper because|as|if|since|so; pay less|fewer staff|people|wage

    dearer to run [consequence, problem] < extra cost
    cost more to|money|company|for; expensive to run|set|staff|train|have; higher|extra|increased|more cost|wages|overheads|expense|rent;
    cost of running|staffing|training|equipment|each; need more staff|people|resources|equipment|managers|buildings; more staff needed|required;
    more wages|rent|buildings; pay for each|several|every; high running|staff|set costs; dearer

    duplication of work [consequence, problem]
    duplication; same job|work|task|thing done twice|several|each; done twice; do same job|work|task twice|as; doubling up;
    each branch doing same|own; wasted effort|resources; waste of resources; reinvent wheel; two people|team|branch do|working same;
    overlap of|between roles|work|jobs; roles overlap

    out of touch with customers [consequence, problem] ~ local knowledge
    out of touch; {not} understand local|area|branch|community; {not} see customer|what|real; remote from; far away|from customer|shop|branch|floor;
    distant from; distance between; disconnected from; {not} local; lack|lose|less|no of|local knowledge|local; one size fits;
    {not} meet local|individual need; {not} suit local|every|area; {not} tailored; less flexible; head office {not} know|understand|see;
    {not} on the ground; {not} know local|area|branch; removed from customer|shop|reality|front

    staff empowerment [consequence, benefit, factor]
    empower; empowerment; staff|employee|team|branch have|given|get more authority|power|responsibility|freedom|say|control|trust;
    give staff|employee|team|branch authority|power|responsibility|freedom|say|control|autonomy; autonomy; trusted to make|decide|deal;
    staff|team|branch|they can make|decide _ decision|own|themselves; make own|their decision; allowed to decide|make decision|own;
    use own|their initiative|judgement; {not} ask|need manager|permission|approval _ everything|every|each; authority to decide|make|act;
    freedom to decide|make|act|help; staff feel trusted|responsible; staff|they feel trusted

    staff lack authority [consequence, problem] ~ staff empowerment
    staff|employee|team|branch|agent {not} decide|authority|power|say|empowered;
    have to ask|check|get|refer _ head|manager|permission|higher|approval; always ask|checking manager|head;
    staff feel powerless|demotivated|unimportant; powerless; hands tied; staff {not} trusted|involved; no authority|power|autonomy to|over|in;
    {not} use initiative; need permission|approval for|from; have little power|say|authority;
    staff|they|employee|team|branch|agent {not} decide|make decision; {not} make own|decision; {not} make any decision

    specialist expertise [consequence, benefit]
    specialist|expert|specialised staff|team|knowledge|skill|help|advice; experts in|at|on|who; specialise in; more|better trained|skilled|expertise;
    staff become expert|specialist|skilled; trained in that|one|specific|particular; right person|people|team for|deals|straight|first;
    skilled staff|team|agent; know company inside|well; dedicated team|staff for|to; staff know product|system|policy inside|well|best

    lack of product or company knowledge [consequence, problem]
    {not} know company|brand|products|policies|uk|culture; {not} understand company|brand|culture|accent|values|uk;
    less|lack|little|limited|poor knowledge|understanding of company|brand|product; {not} care about brand|company as|much;
    {not} share|have company|brand|same values|culture; less loyal to; {not} work for company; read script; language barrier;
    hard|difficult to understand accent|them|what; cultural difference; accent hard|difficult|strong; not part of the company

    less control over quality [consequence, problem]
    less|lose|lack|no|loss control over|of|quality; {not} control quality|standard|how|what; hard|harder|difficult to control|monitor|check;
    quality drop|suffer|fall|worse|slip; standard drop|slip|fall; data|security risk; risk to data|reputation|brand|quality;
    data shared with|sent third|another|abroad; reputation at risk|in hands; rely|depend on other|another|outside company|firm

    available around the clock [consequence, benefit]
    24 7; 24 hour; twenty four hour; 24hr; round clock; any time of|day|night|they|you; at any time; whenever {customer}|want|suits|it|like|need;
    day or|and night; out of hours; evenings and weekends; longer|extended|late opening|hours; always open|available; someone always there|available;
    middle of night; without leaving home; weekend|bank holiday cover; all hours; {not} just 9|nine|office; at own pace;
    shop|order|access|online|do it from home; seven days week; in own time online

    shorter wait times [consequence, benefit] ~ slower response and queues
    shorter|less|reduce|cut queue|wait; no queue|wait; {not} wait|queue long|ages|around|as; instant answer|reply|response|help;
    answered quicker|faster|straight|quickly; more|enough people|staff|agent|line to|answering|available|on answer|calls|phone;
    deal with more|lots|large|many|high call|customer|query; handle more|large|high|many call|customer|query|volume; high volume;
    spread|share call|workload|load; peak times covered; saves waiting|queuing

    easy to find the right help [consequence, benefit]
    easy|easier|simple|simpler to contact|find|reach|get|access; one|single number|place|email|contact to|for call|ring|contact|customers;
    one number|point to call|ring|contact; {customer} know who|where|which _ call|contact|ring|go|speak|ask; know who to call|contact|ring|ask|speak;
    only one number|place; near home|them|by; nearby branch|shop|store; on doorstep; choice of how|channel|way; choose how to|they;
    clear who responsible|does|deals; right department first|straight; {not} confused who|about; joined up service|approach; local to customer;
    only _ ring|call|contact one

    records shared in one place [consequence, benefit]
    all information|record|data|detail|history in|on|kept|held|stored _ one|same|system|central; shared|central|single system|database|record|crm;
    information|record|data|detail|history _ shared easily|between|with|across;
    everyone|all staff|anyone see|access _ record|history|information|notes|account; shared information|knowledge; share best practice;
    easy to monitor|track|report; easy|easier to train staff|everyone; training all|in one|together; same system everyone|across

    poor communication between teams [consequence, problem]
    poor|bad|lack|less|breakdown communication between|across|of|in; {not} communicate with|to|each; {not} talk|speak to each|other;
    {not} know what _ other|each|another|doing; left hand|right hand; information {not} shared|passed; {not} share|pass on|information|record|detail;
    detail|information|message lost|distorted between|in; chinese whispers; silos; department|branch|team {not} talk|communicate|share;
    blame each other; department blame; message distorted|changed

    service standards [principle, factor, method]
    standard of service; set standard; minimum standard; quality standard; standards set|expected; company standard; benchmark; charter;
    service promise|pledge; iso 9001; quality mark; investors in people; kitemark; standard everyone|staff follow|meet|work;
    level of service expected; standard operating procedure; sop; written standard; standards for service|staff

    service level agreement [method, tool, principle]
    sla; service level; agreed level|standard of service; contract _ response time; agreed response|resolution time; promise _ within set time;
    agreed time to reply|respond|answer|fix

    key performance indicators [method, tool]
    kpi; key performance; performance indicator|measure|metric; metric; measure performance|of performance; measurable target|goal;
    balanced scorecard; performance data|figure|results

    performance targets [method, tool, principle]
    set target|goal|objective; smart target|objective|goal; meet|hit|reach|achieve target; sales target; objective for staff|team; quota;
    aims and objectives; specific measurable; monthly|weekly|daily|individual|team target; target for calls|sales|staff|service|response|number

    response time measures [method, example] < key performance indicators
    response time; resolution time; average handling time; aht; average wait|queue time; answer rate; abandoned rate|call;
    time taken to answer|reply|respond|resolve; how long|quick|fast _ answer|reply|resolve|respond; answer _ within _ ring|second|minute;
    reply to email within; three rings; respond within; speed of answer|response; length of call|queue; on time delivery; number of rings;
    measure waiting time; call answered within|on; call answered in seconds|time|rings|three

    satisfaction scores [method, tool] < key performance indicators
    satisfaction score|rate|level|index; csat; net promoter; nps; customer effort score; star rating; out of ten|five|10|5;
    rate _ service|experience|visit; customer rating; smiley face|button; happy or not; would you recommend; how likely _ recommend;
    measure customer satisfaction; percentage of customer happy|satisfied; score out of

    number of complaints [method, tool] < key performance indicators
    number|amount|level|volume|count of complaint|compliment|return|refund; how many complaint|complain; complaint number|level|rate|figure|data;
    count complaint; track|monitor|measure complaint; compare complaints; complaint received; complaints go down|up; complaints log; number of thank

    sales and retention figures [method, tool] < key performance indicators
    sales figure|data|record; retention rate|figure; repeat business|purchase|customer rate|figure|number; how many customer come|return|leave|stay;
    number of sale|visitor|repeat|new|returning customer|sales; churn rate; footfall; compare sales; look at sales; profit figure; market share

    mystery shopper [method, tool]
    mystery shop|customer|guest|caller|diner|visit|visitor; secret shopper|customer|diner; pretend to be customer|guest|shopper;
    fake|undercover|dummy customer|shopper; someone pretend|pose|act _ customer; undercover; disguise as customer; test call; mystery call;
    acting as a customer; boss pretends customer

    customer survey [method, tool] < collecting feedback
    survey; questionnaire; feedback form|card; comment card; fill in feedback|comment|survey; tick box form; ask questions after visit|call|stay;
    poll; feedback link; qr code _ feedback|survey|review; exit survey|poll

    suggestion box [method, tool] < collecting feedback
    suggestion card|form|scheme; comments box|book|board; visitors|guest book; ideas box; put idea|comment|suggestion in box;
    box for suggestions|comments|ideas

    focus groups and interviews [method, tool] < collecting feedback
    focus group; customer panel|forum|group|interview|meeting; interview customer; resident|patient|user meeting|forum|group; discussion group;
    consultation with customer; invite customer to meeting|discuss; talk to group of customers

    online reviews and social media monitoring [method, tool] < collecting feedback
    online review; review on|site|website; google|trustpilot|tripadvisor|facebook|amazon review; trustpilot; tripadvisor;
    read|check|look|monitor _ review|comment; feefo; checkatrade; social listening; monitor social media; hashtag;
    comment on facebook|instagram|social; online comment|rating; likes and comments; trip advisor

    staff observation and call monitoring [method, tool]
    observe staff|employee|team|worker|them|how; observation of|by; watch staff|employee|how staff; call monitoring|listening; listen in;
    listen to call|recorded; monitor call|staff|employee; supervisor|manager watch|listen|observe|check; quality assurance; call quality;
    shadow staff|employee|them; spot check; walk the floor; record calls for training|quality|monitoring; sample of calls|emails; side by side with

    appraisals and one to ones [method, tool]
    appraisal; performance review|management|meeting; one to ones; 1 to 1; 121 meeting|with; staff review|evaluation|appraisal; staff supervision;
    supervision meeting|session; regular meeting with staff|team|manager; review staff performance; personal|professional development plan; pdp;
    feedback to|from staff|manager; probation; coaching session; peer review; colleague feedback; ask staff _ think|ideas|opinion;
    staff survey|suggestions

    league tables and dashboards [method, tool]
    league table; dashboard; scoreboard; leaderboard; performance board|chart|graph; wallboard; monthly|weekly|daily report|figure|stats;
    statistics on|about|show; data analysis; analyse data|feedback|result|survey|figure; management information;
    compare branch|store|team|result|performance with|against|between; benchmarking;
    compare with|to|against competitor|last|previous|target|standard|similar; industry average; graph of

    inspections and audits [method, tool]
    inspections; audits; inspector; ofsted; cqc inspection|rating|report; hygiene rating; daily checks; area manager visit; accreditation;
    outside assessor; room|toilet|cleaning inspection|checklist; checklist of|for standards|tasks|cleaning|each; unannounced visit

    pdca cycle [method, tool] < continuous improvement
    pdca; plan do check; plan do study act; pdsa; plan _ do _ check _ act; deming; improvement cycle; plan do review; cycle of improvement; kaizen;
    six sigma; total quality management; tqm; check and act

    act on feedback [step, practice, method] < continuous improvement
    act on feedback|survey|comment|complaint|review|result|suggestion|what; use feedback|survey|result|review to;
    use _ feedback to improve|change|train|make; make change|improvement based|from|because;
    change menu|thing|opening|product because|after|if customer|feedback|people; take feedback on|board; respond to feedback|review;
    implement change|improvement; you said we did; take on board; learn from feedback|result|review; feedback _ improve;
    do something about feedback|comments

    identify gaps and training needs [reason, benefit, step]
    see|find|identify|show|know|spot|highlight where|what _ improve|wrong|weak|training|lacking; training need;
    identify|spot|find|show|see|highlight weakness|gap|strength; area for|to|of improve|development; strengths and weaknesses; skills gap;
    what {company} do well|wrong|right|good|bad; what needs improving|changing; who needs training|help; see how well staff|doing;
    room for improvement; know what to improve|change|fix; where staff struggle; what going|doing well

    measures motivate staff [reason, benefit, consequence]
    motivate staff|team|employee|them; something to aim|work for|towards; know what is expected of;
    clear expectation|standard|goal|target|direction for|so|to|staff; bonus|reward|commission|incentive for|if|when hit|meet|reaching|target|good;
    friendly competition; gives staff goal|target|aim|direction; staff aim for|to; reward good staff|performance; push staff to|harder;
    work harder to; staff know what expected; staff know what they aiming|working

    customers know the standard [reason, benefit]
    customer know what _ expect|standard; set|clear customer expectation; promise to customer; hold company|them|us to; customer can complain if;
    customer judge against; something to measure|compare|judge against; what they can expect from; customers know how long

    problems with targets [consequence, problem]
    rush call|customer|through to|because meet|hit|target; rush _ target|quick|next; quantity over quality; number over people|quality;
    pressure to meet|hit; pressure on staff; cut call short; target driven; focus on|only numbers|targets|figures;
    care more about targets|numbers|figures; fiddle figures|numbers; unrealistic target; target too high; low morale because; tick box exercise;
    only care about numbers|targets|sales; staff stressed by|about target

    checks that standards are met [reason, benefit]
    check|see|make|ensure|monitor _ standard|target _ met|kept|followed|being|hit|reached;
    see if|how|whether staff|they|company|we|service doing|meeting|following; standards kept|maintained|met|followed|upheld; keep standards high|up;
    maintain|raise|uphold standard; track progress|performance; measure progress|success; evidence of improvement|performance|standard;
    see real|true service|experience|picture; honest view|picture of; compare performance over|with|against; keep staff on toes;
    see how staff treat|behave|act when; see what it is like for customers

    customer journey mapping [method, tool]
    customer journey; journey map; touch point; service blueprint; walk through service|journey; every stage of experience|visit|journey;
    moment of truth; map out service|journey|experience; end to end experience|journey

    servqual and gap model [method, tool]
    servqual; rater model; gap model|analysis; five dimensions; tangibles; swot; kano; gap between expectation|what customers; expectation versus;
    compare expectation with
    """
}
