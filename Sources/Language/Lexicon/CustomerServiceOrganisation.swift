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

    brand values [principle]
    mission statement; vision statement; mission and vision; brand promise|principle; vision and values; company ethos|motto; brand purpose;
    what brand|company|business|shop|store|hotel|organisation|they|salon believe|stand|care in|for|about;
    core|company|brand|organisational|their|corporate values of|like|such|are; brand promise; company|brand ethos;
    values of brand|company|organisation|business; known for being|its|their; is never knowingly undersold; its|their|brand motto|slogan|mission;
    company|brand|business|organisation|shop|store|hotel|salon believe in|that; company|brand|business|organisation|shop|hotel stand for;
    what company|brand|shop|hotel|they is all about; they|company|brand|shop be all about; pride themselves|itself on; what they are known

    quality as a value [principle] < brand values
    value quality; premium quality; finest ingredient|material; only use best|finest; only best ingredient|material; quality brand|product|ingredient;
    brand|company|known|values|proud|business of|for|quality|is|about|on|prides _ quality|craftsmanship;
    high|best|premium|top|finest quality|ingredients|materials products|food|ingredients|service|brand|from|only|clothes|because;
    only use|best best|finest|ingredients; all about quality; pride _ on quality|best

    honesty as a value [principle] < brand values
    value honesty; honest brand|company|business; trustworthy brand|company|business; honesty and integrity|trust|openness|transparency;
    transparent brand|company|business|about; open and honest; honest|transparent|trustworthy brand|company|business;
    honesty|integrity|trust is|as one|value|their|its|part|brand|a; brand|company value|believes honesty|in|integrity

    sustainability as a value [principle] < brand values
    environmentally friendly; green company|brand|values|policy|image|credentials; ethically sourced; not tested on animals;
    company|brand|business|shop|they|believes|known|about|care in|about|being|for|of _ green|sustainable|environment|planet|eco|ethical;
    eco|environmentally|sustainable|ethical|green friendly|brand|company|values|image brand|company|products|and|so|packaging|by;
    help|protect|better|good the|for|save environment|planet so|by|because|brand; sustainability is|as value|a|brand;
    known|seen as|for greenest|eco|ethical; be the greenest; greenest company|brand|shop

    friendliness as a value [principle] < brand values, friendly service
    friendly brand|company|image|value; value friendly; approachable brand|company|image; fun brand|company|value; friendly is value|brand;
    known for being friendly

    luxury as a value [principle] < brand values
    upmarket; up market; exclusive brand|image|service|feel|club; five star hotel|service|brand|experience; designer brand;
    luxury|premium|posh|exclusive|upmarket brand|hotel|company|image|service|salon|place|feel|experience|store|shop;
    brand|hotel|company|place|it|show be|shows|its _ luxury|posh|exclusive|premium|upmarket|prestigious|elegant|classy

    family as a value [principle] < brand values
    family value; family friendly; family run|business|owned|brand|restaurant; child friendly; good for families; like a family;
    welcomes families|children|kids

    innovation as a value [principle] < brand values
    modern brand|company|image; forward thinking; ahead of times|competition|others; always trying new; first to try|use|launch;
    innovative|creative|modern brand|company|image|is|as|products value|brand|its|a;
    brand|company|known values|about|innovation _ innovation|creativity|modern|new; latest technology|gadgets in|to|for store|staff|customers|show

    value for money as a value [principle] < brand values, value for money
    low cost brand|airline|company; budget brand|airline|hotel; affordable brand|price|product|fashion; save customers money; cheap and cheerful;
    everyday low; brand|company|shop|known|about|promise|budget for|is|of|about|low|airline|brand|prides _ low|cheap|value|affordable|prices;
    low|cheap|affordable prices brand|is|value|every|always|for

    care as a value [principle] < brand values, caring service
    value caring; care about community|people|customer and|as|more; put people before profit; caring is value|brand; known for caring;
    caring brand|company|image|business|is;
    brand|company|home|hospital|charity|value|known value|is|for|about|believes|care|of _ caring|kindness|compassion

    inclusion as a value [principle] < brand values, equality and diversity
    inclusivity; welcome to everyone|all; diverse brand|company; open to all|everyone; accepting of everyone|all; come as you are;
    diversity and|is value

    speed as a value [principle] < brand values
    fast food|delivery|service brand|company|chain; in and out quickly; known for speed|fast|quick;
    brand|company|known|about|value|fast for|is|of|food|promise _ speed|fast|quick|convenient; speed is|as value|brand|a|part|important

    reliability as a value [principle] < brand values
    reliable brand|company|business|image; dependable brand|company; value reliability; reliable|dependable brand|company|business;
    brand|company|known be|for|values _ reliable|dependable

    customer first as a value [principle] < brand values, putting customers first
    brand|company|value|is puts|to|customers|of|values _ customer|first _ first|heart

    respect as a value [principle] < brand values
    value respect; respect is|as value; brand|company value|believes|stands respect|in|for

    community as a value [principle] < brand values
    community value|minded|focused|spirit; help|support|sponsor community; supports local;
    brand|company|values|cares|believes|gives _ community|local; gives back to community|local; local community brand|value|projects

    safety as a value [principle] < brand values
    value safety; passenger|patient|customer|food safety important|comes|priority; safety is number|first|priority|value; safety as value;
    trust and safety

    staff reflect the brand [principle, reason, consequence]
    represent {brandword}; staff|employee|worker|team _ represent; face of {brandword}; brand ambassador; ambassador for brand|company;
    reflect on {brandword}; staff|employee|worker _ reflect; reflect {brandword} values|image; live brand|values;
    how staff act|behave|treat|speak _ brand|company|reflect; customer judge {brandword} by|on|from; judge {brandword} on|by; embody values|brand;
    uphold value|brand|image; bring values|brand to life; staff behave _ values|brand; voice of {brandword}; only person customer meet|see|speak

    brand image [consequence, principle] < positive brand image
    brand perception|identity; public image; brand personality; customer perception of; corporate image|identity; brand reputation;
    how customer|people|public|they see|view|think|perceive|feel brand|company|business|the|about|it _ brand|company|business;
    how company|brand|business seen|viewed|perceived|looks; image|perception|view|impression|opinion of brand|company|business|organisation|shop;
    brand|company|corporate|public image

    branded uniform [practice, example]
    smart|clean|branded uniform|tunic|apron; company colours; logo on shirt|uniform|apron|top; branded shirt|polo|clothing;
    staff wear own|brand|company; staff|wear|smart|branded|clean|company|their|matching wear|uniform|look _ uniform|smart|logo|branded|same;
    staff uniform; own branded uniform; smart uniform show|match|to|so|reflect; staff wear name|branded|company|smart

    branded greeting [practice, example]
    scripted greeting|welcome|opening; greet {customer} with|same|by|at; standard|set|same|company greeting|phrase; welcome {customer} with;
    answer phone with name|company|same|greeting; say welcome to; thank you for calling|choosing;
    greet|welcome every|each|all|customers|guests|everyone with|by|customer|guest|the _ smile|name|same|within|way|seconds|set|phrase|standard;
    answer phone with|by|saying company|name|the|same|standard; scripted|set|standard|company greeting|welcome;
    way staff|they greet|welcome|speak|answer

    branded packaging [practice, example]
    {green} packaging|bag|straw|cup; wrap _ nicely|carefully|tissue; luxury packaging|box; box with logo; bag for life; bags with logo|name;
    branded|recycled|eco|nice|luxury|beautiful|gift|special|plastic packaging|bags|boxes|wrapping|free;
    packaging is|that|with|made|shows|looks|from nice|recycled|logo|luxury|brand|eco;
    wrap in|it|nicely|with|up|gifts tissue|nicely|ribbon|carefully|luxury|for; bags|boxes with logo|their

    sustainable practice [practice, example]
    {green} packaging|product|bag|straw|cup|material|cleaning; reuse|refill bottle|cup|towel|container; refillable; reusable cup|bag|bottle;
    paperless; plastic free; email|digital|electronic receipt; e receipt; electric van|car|vehicle|bike; local ingredients|produce|farmer;
    bring own cup|bag|container; discount for own cup|bag|bottle; repair service|scheme; take back scheme; led lights; plant based option;
    charge _ bag; bags for life; swap plastic for;
    use|give|swap|sell|let|bring|offer|we paper|reusable|recycled|refillable|less|compostable|customers|pots|discount straws|bags|cups|packaging|plastic|refills|pots|own|bring|bottles|containers|for;
    recycle pots|bottles|packaging|bags|cups|waste|clothes|cardboard|their; bring your|their|back|own|pots|the|cups _ back|own|cup|bags|pots|recycled;
    paper straws|bags instead|so|to|rather|because; reduce|less|cut|no|without plastic|food|single bags|waste|use|packaging|straws; carrier bag charge

    no quibble refunds [practice, example]
    no fuss|hassle return|refund; hassle free return|refund; easy return|refund; money back guarantee; 365 day; free returns; satisfaction guarantee;
    generous|flexible return|refund; return any time; refund without receipt|question|asking; happy to refund|exchange; lifetime guarantee;
    quality guarantee; refund straight|immediately without|no; refund policy generous|easy; never question a refund;
    no quibble|questions|fuss refund|return|asked

    remembering customers [practice, example] < personal service
    use {customer} name; first name terms; know their names|usual|order; know regulars; note preferences; remember regulars;
    the usual please|drink|order; write|put your|customers|their|the|name name|on on|cup; name on cup|your|coffee;
    remember|know|use customer|their|regulars|your|guests name|order|usual|drink|birthday; call customers|guests|them|you by|their name|first

    staff training in the brand [practice, example] < staff training
    train|teach staff|employee|team _ value|brand|way|standard|culture; trained in|on brand|value; brand|value|customer service|induction training;
    recruit|hire|employ people|staff _ value|friendly|right|fit; hire for attitude; role play training|practice;
    train|teach staff|employees|in|on|team|to _ values|brand|way|culture|standards; highly|specially|well trained staff because|to|so|show

    price match [practice, example]
    lowest|best price guarantee; cheaper elsewhere|somewhere; find it cheaper; match competitor price; refund difference if; buy one get; bogof;
    value range; own brand product|range; always have offers|deals|sales; {not} knowingly undersold; price match|promise;
    match competitors|the|other prices|shops; never knowingly undersold; staff price match

    handwritten notes [practice, example]
    handwritten note|card|letter|message; hand written; note in box|parcel|order|package|room; card in with; note with order|parcel;
    chocolate on pillow; welcome pack|basket; goodie bag

    charity and community practice [practice, example]
    give _ charity|food bank|community; charity day|event|work|box|run; fundraise; sponsor _ team|club|event|school; food bank; money to|for charity;
    employ local people; help homeless; partner with charity; percentage of profit|sales _ charity;
    donate|give|raise money|to|food|some|part|for _ charity|food|community|local;
    support|sponsor|help local|a|charity|community|schools schools|charity|team|community|clubs; volunteering|fundraising for|days|in|at

    brand standards in every branch [practice, example] < consistency
    brand standard|guideline|manual|book; consistent _ across branch|store|brand; every branch|store|shop|restaurant same;
    tone of voice brand|guidelines; brand voice|language|colour|style; corporate colours; decor matches|reflects|same; all shops look;
    all|every store|shop|branch|restaurant look same|alike;
    same layout|colours|menu|decor|music|uniform|logo|service|standards|greeting in|at|across every|each|all branch|shop|store|restaurant|hotel;
    every branch|shop|store|restaurant looks|has|does|uses same|the; logo|colours|music|uniform|smell|layout|look|signs _ same everywhere|in|at|every;
    same everywhere you|they go

    honest brand practice [practice, example]
    admit|own mistake when|openly; clear|honest|transparent price|labelling|advertising|ingredient; no hidden fee|charge|cost|extra;
    tell {customer} honestly; tell {customer} if|when _ suit|cheaper|wrong|better|need; recommend|suggest cheaper one|option|product|alternative;
    {not} sell _ {not} need; {not} push sales|expensive; publish reviews|feedback|price; honest review|opinion|advice;
    where ingredient|product|meat come; source of ingredient; honest about delays|stock|what|price

    friendly brand practice [practice, example]
    smiling staff; greet|welcome {customer} _ smile|warmly|door; chat with|to customer|regular; friendly staff|manner|chat|greeting;
    warm greeting|welcome; help carry _ car; friendly and helpful staff; smile at every|all|each

    luxury brand practice [practice, example]
    personal shopper|stylist|butler; champagne|prosecco|drink|refreshment on|offered|served arrival|while|when;
    glass of champagne|prosecco|wine|bubbly; turn down service; fluffy robe|towel; private appointment|fitting; carry bag|luggage to|for;
    open car door; complimentary drink|champagne|water; one to one attention|consultation; hand and foot;
    vip treatment|service|experience|area|lounge;
    concierge|butler|valet|doorman|champagne|prosecco service|parking|to|on|for|who|and|served guests|arrival|luxury|show|carry|open;
    champagne on|when arrival|you

    speed brand practice [practice, example]
    answer phone|call|email _ within|in _ ring|hour|three; click and collect; drive thru; order on|through|by app|ahead;
    serve within|in|under _ minute; mobile ordering; fast checkout|lane|till; delivery in|within _ hour|minute; quick response times;
    pay at pump|table; contactless|self|mobile|click|one|express payment|checkout|ordering|and|click|till collect|so; next|same day delivery;
    one click checkout|ordering

    innovation practice [practice, example]
    ordering screen; uses ai; tablet|ipad to|for order|staff; virtual|augmented reality; qr code; try products|it in store|out; genius bar;
    workshop in store; launch new; robot waiter|delivery|to|that;
    staff|customers|company|shop|let|show use|try|customers|have|new|latest _ latest|gadgets|tablets|ipads|technology|products;
    ordering|touch screens to|for|in; app to|for|that order|customers|lets|track

    family brand practice [practice, example]
    kids|children menu|club|play|activity|eat|meal|party|area; colouring book|sheet|pencil; balloon for; buggy park|space; entertain children|kids;
    mother and baby room; kids|childrens|free|play menu|area|meals|club|colouring|activities|toys|high|crayons;
    colouring|crayons|toys|stickers|balloons for kids|children|colouring|keep; high chairs and|for|baby; kids eat free

    caring brand practice [practice, example]
    ask|check how {customer} feeling|today; take time to talk|listen|chat|explain; slow lane|checkout|till; relaxed lane;
    home delivery for elderly|vulnerable; phone|ring elderly|vulnerable; send flowers|card to; ask before helping|touching|moving;
    choices for residents|patients; treat _ like family; give dignity; wellbeing check

    inclusive brand practice [practice, example]
    models of all|different; diverse staff|model|advert|team|workforce; gender neutral; option for vegan|everyone;
    halal|vegan|gluten|kosher option|menu|food; pronoun badge; rainbow flag|logo|lanyard; pride flag|event|month|parade; range of sizes|shades;
    employ people|staff with|from different|disability; staff from different|all; staff who sign;
    clothes|models|products|sizes|range|shades for|of|in|all _ all|every|different|plus sizes|shapes|skin|ages|abilities;
    disabled access so|because|shows; quiet hour for|autism

    quality brand practice [practice, example]
    quality check|control; check every|each|all product|item|dish|order|room; freshly made|cooked|prepared|baked; fresh ingredients|food|daily|every;
    throw|bin|replace _ not fresh|perfect; remake _ not right|perfect|happy; best ingredient|material|supplier; consultation before;
    room inspected|checked before; premium ingredients|materials;
    home|hand|freshly|homemade|handmade made|cooked|food|products|baked|by food|meals|daily|with|products|on|bread|every;
    check|test every|each|all|products|food|quality dish|product|item|order|before|goods|rooms

    loyalty scheme [practice, tool]
    loyalty card|scheme|programme|point|app|reward|club; reward card|scheme|point; points card; collect points|stamps; stamp card; nectar card;
    clubcard; club card; tenth|10th free|coffee; vip club|card|customer|event; membership card|scheme|perk; reward loyal|regular; air miles;
    members price|discount; exclusive offer|discount; rewards for regular|loyal

    staff empowered to live the brand [practice]
    staff|employee rewarded|praised|recognised for|who; employee of month; staff award|recognition|reward|incentive|bonus;
    reward|praise|recognise staff|employee; staff feel part|proud; values on wall|website|poster|board; posters in staff;
    culture of service|caring|quality|putting

    link between service and brand [reason, consequence, principle]
    match|reflect|fit|support|show|live|link|demonstrate|back|prove|meet|deliver|reinforce {brandword} value|promise|image; matches what {brandword};
    put _ values into practice; actions match words|values; do what {brandword} say; values in action|practice; walk the walk;
    in line with brand|values|image; brings brand alive; because brand is|known|stands; true to values|brand|its;
    shows {customer} brand is|means|cares|values; this shows|reflects|proves _ value|brand|promise; shows {brandword} is;
    match|reflect|support|show|link|demonstrates|fits|proves|backs the|their|its|companys|brands|with|to|up|that _ values|brand|promise|image;
    shows it|they|that|brand|company|customers _ luxury|green|care|quality|values|friendly|fun|honest|posh|modern|family;
    so it feels|looks friendly|luxury|personal|posh|special

    customers see brand positively [consequence, benefit] < positive brand image
    associate brand|it|company with; good|strong|positive|better brand image; strengthen|build|improve|boost|enhance brand|image;
    identify with brand|value; same values as; reputation for quality|good|being|honesty|great;
    customer|people|they|public see|think|view|know|believe the|that|brand|company|shop|hotel|it _ as|is|cares|of _ caring|friendly|good|green|luxury|quality|honest|reliable|posh|modern|professional;
    brand|company|business|shop|store|supermarket|hotel be|seen|viewed|known|looks|seems|recognised seen|as|for|caring|viewed|known _ caring|friendly|good|green|quality|luxury|honest|kind|positive;
    makes brand|company|business|shop|hotel look|seem|appear good|better|caring|professional|friendly|posh|luxury

    brand promise kept [consequence, benefit]
    keep|deliver|fulfil|live|meet _ brand promise; live up to brand|promise|image|reputation|name|advert;
    {customer} get what they expect|promised|paid; expect same wherever|every; know what to expect from brand|every|any;
    customer|people|they trust|believe|know the|what|in brand|company|they|name _ get|expect|brand; own brand promise

    brand promise broken [consequence, problem]
    {not} match _ brand|image|value|advert|reputation|say; {not} reflect brand|value|image; {not} keep|deliver|meet brand promise;
    break brand promise; {not} practise what; damage|ruin|harm|hurt|spoil|tarnish|weaken brand|image; brand|image damaged|suffers|ruined;
    reflects badly|poorly; bad|poor|negative|wrong image|impression of company|brand|business; {not} believe brand|advert|promise;
    customer feel cheated|conned|misled; expect better from; not what you expect from; brand is a lie;
    {not} live|match|fit|reflect up|the|with|their to|brand|values|image|what _ brand|values|image|promise|adverts|say;
    say one thing and|but do another; company|brand be hypocrites|greenwashing|lying

    centralised service [structure] ~ decentralised service
    one central|main place|team|office|location|call|hub; one big team|call|centre|office;
    all call|query|enquiry|complaint|customer go|come|handled|answered _ one|same|central|head;
    one team|place|centre|department _ deal|handle|answer _ all|everything|every; based in one place|location|office;
    controlled from|by head|centre|central|top; run from head|one|central; one customer service team|department;
    central team|department|office|unit|hub|call|point; centralised structure; be centralised;
    centralised means|is|structure|team|system|service|customer|call|company|business|organisation;
    head office|quarters makes|decides|deals|handles|controls|has|runs all|everything|the|what|decisions|with|complaints;
    decisions|everything|calls|complaints|queries|all|enquiries made|come|go|are|calls|handled|dealt at|by|through|from|to|in|made|handled head|one|the|central|top|with|hq office|place|team|centre|top|by|head|at|in;
    all calls|complaints|queries|enquiries|customers|everyone go|come|ring|dealt|handled to|through|by|the|into|with|in one|same|central|head|the _ centre|place|team|number|office|call;
    one call|customer|central|main|big centre|service|team|place|office|location for|deals|handles|answers|in|who|that|where;
    one place|team|centre deals|handles|for with|all|everything|everyone|every;
    managed|run|controlled from|by one|head|central|the place|office|centre

    decentralised service [structure] ~ centralised service
    de centralised; devolved; each|every {outpost}|department have|deal|handle|decide|make|run|look _ own;
    each|every {outpost} deal|handle|decide|run|look; spread across|out|over {outpost}|different|several; different team in each|every|different;
    own customer service team|department|staff _ each|branch|store; service at each|local branch; split between|across {outpost}|different;
    regional team|office; handled|dealt|sorted locally; handled|dealt|sorted _ local|branch|store level; many|several small team;
    authority given|passed|down to local|branch; local managers decide|make|run; local team decide|deal|handle; {outpost} make|decide own;
    {outpost} make|decide their decision|choices|rules; decentralised structure; be decentralised;
    decentralised means|is|structure|team|system|service|customer|company|business|organisation;
    each|every|individual|local branch|shop|store|hotel|salon|department|site|area|manager look|deal|make|has|decide|run|handle|do|control|answers after|with|its|their|own|what|the|things|themselves|complaints|decisions _ own|customers|complaints|decisions|way|queries|team|staff|itself|themselves|locally;
    branch|store|shop|local|area|salon managers|staff|branches can|make|decide|deal|have|are decide|make|with|things|their|own|the|able|for _ themselves|own|decisions|locally|things|it|customers;
    decisions|complaints|things made|dealt|decided|handled|sorted by|in|at|locally|with each|local|by|in|branch|store|individual _ branch|store|shop|staff|managers|level;
    spread|split out|across|between|over different|branches|several|lots;
    power|authority|decisions given|passed|spread|down to|down|out branches|local|each|managers|to;
    each|every branch|shop|store|site|salon|hotel can|could|able|allowed _ own; each|every branch|shop|store|site sort|decide|set|make|handle _ own

    local branch [structure]
    local branch|store|office; in branch; high street branch|shop|store|bank; branch network|structure; regional|area office; branch staff;
    satellite office; branches around|across country|town

    head office [structure]
    headquarters; hq; main|corporate office; people at top; ho customer service

    call centre [structure, channel]
    contact centre; telephone team|centre; call handling centre|team; phone lines answer|open; bank of phones; inbound call|team; large phone room;
    one|single|same number to ring|call|for|everything; ring|call one|single|same number

    in house team [structure] ~ outsourced service
    inhouse; own staff|team answer|deal|handle; own customer service staff|team|department; internal customer service|team|department;
    employed directly by; within company itself; company deals with it itself; in house team|staff|customer|service|call; done|run|handled in house

    outsourced service [structure] ~ in house team
    outsource; third party company|provider|firm|call|agency _ answer|deal|handle|service|calls; third party provider|call;
    another|outside|external|different company|firm|agency _ answer|deal|handle|run|take|calls|service; contract out; subcontract;
    pay another|outside company|firm to; use another|outside|external company|agency|firm; external provider|call; agency handle|deal|answer calls

    overseas call centre [structure] < outsourced service
    call centre _ india|abroad|another|philippines|africa|overseas|foreign; call centre abroad; another|different country _ call|service|centre;
    foreign call centre; calls go|sent|answered abroad|overseas|india; different time zone; offshore|overseas|abroad|foreign call|centre|team|staff;
    call centre in|is|based|abroad|overseas india|abroad|another|overseas|philippines

    self service and online support [structure, channel]
    self service; self serve; self checkout; chat bot; help|support page|section|article|forum; online help|support|account|portal|form;
    help themselves online; do it themselves|yourself online; video tutorial; interactive voice; ivr; check in machine; online team; faq page|section;
    find answers online|themselves

    service hub or shared service [structure]
    service|support|regional|customer hub; hub and spoke; shared service; single point of contact; spoc; central point of contact;
    one point of contact

    front line team [structure]
    frontline; front of house; shop|sales floor staff|team|assistant; reception desk|team|staff; till staff; staff who meet|face|serve|deal customer;
    first people customer see|meet; face to face team|staff; front|customer line|facing staff|team|roles|workers; front of house staff|team;
    staff who meet|serve|face|see customers|the

    back office team [structure]
    back office; back of house; behind scenes; back room staff|team; support function; processing team; support staff behind; office staff who

    tiered support [structure]
    first|second|third line support|team|staff|agent; level 1|2|3|one|two support|team|agent; different levels of staff|support; escalation level;
    simple question|query|problem _ first; harder|difficult|complex query|problem|question go|pass|sent _ to|up; tall structure;
    hierarchical structure; chain of command from; first team deals with; first|second|third|1st|2nd|3rd line support|staff|team|agents;
    tiered support|structure|system|one|two|1|2; different|several levels of support|staff

    flat structure [structure]
    flat structure|hierarchy|organisation; few|fewer layer|level of management|staff; short chain of; everyone on same level;
    report straight|direct to owner|boss

    dedicated account manager [structure]
    account manager; dedicated account|contact|person|manager|adviser; own _ personal|account|adviser|manager|contact; personal adviser|banker;
    named contact|person|adviser; key worker; relationship manager; one person _ each|every|assigned customer; same person every|each time;
    same person deal|look|handle; case worker|manager|handler; key account; customer success manager; assign _ customer|client to one|same;
    one member of staff looks after

    franchise [structure]
    franchisee; franchisor; each|every store|shop|branch owned|run by own|owner|different; independently owned; licence to use name|brand;
    owner runs branch; use brand name

    departmental structure [structure]
    functional structure; split into department|team; department for each|different|every; team by product|region|channel; matrix structure;
    divided into department|team; geographical structure; regional structure;
    departments|teams for|that|split|divided each|different|by|complaints|into|sales|deal;
    separate|different|specialist|own departments|teams for|that|dealing|handling complaints|sales|returns|billing|each|with|different;
    split|divided into departments|teams|different

    multi channel structure [structure]
    multi channel; multichannel; omnichannel; omni channel; phone email and chat|social|face; social media team;
    separate team for phone|email|chat|social; integrated channel; mix of phone|online

    home or mobile working team [structure]
    home workers; work from home; remote team|worker|staff|agent|working; work remotely; virtual team; hybrid working;
    field team|engineer|staff|sales; mobile hairdresser|team|engineer; visit customers at home; out on the road; home working team|staff|agent

    small independent business [structure]
    independent shop|business|salon|retailer; one man band; owner _ does everything; owner serve|deal customer; family run business|shop;
    small|independent|family business|shop|salon|firm where|so|with|owner|run|has owner|does|serves|one|everyone; sole trader who|does|deals|serves;
    owner does|serves|deals everything|customers|with

    consistent service everywhere [consequence, benefit] < consistency ~ inconsistent service between branches
    same answer|information|advice|service|response|standard|treatment|message|experience|quality _ every|each|all|everyone|wherever|whoever|everywhere|whichever|across|matter;
    easier to control|monitor|maintain _ standard|quality|consistent; same level|quality|standard of service;
    tight|better|greater|more control over standard|quality|service|brand;
    consistent service|experience|standard|across|approach|message|quality|answer|information|because|throughout; told same thing|wherever;
    everyone|everybody|customers|all|staff|each gets|told|given|treated|receives|follow|trained|customers|staff the|told|same|given|treated|to|get|follow|in|receive _ same _ thing|answer|service|information|way|rules|procedure|standard|treatment|advice|training|script;
    same service|answer|information|standard|advice|message for|to|across|everywhere|whoever|wherever everyone|all|branches|whoever|every|whole|company|you|customers;
    consistent service|answers|information|standard|across|approach|message across|for|everywhere|because|in|throughout|the|all

    inconsistent service between branches [consequence, problem] < inconsistency ~ consistent service everywhere
    different answer|information|service|standard|advice|treatment|policy|price|level|message _ each|every|different|branch|store|depending|place|from;
    different|another branch|store|shop do|say|have _ different; one branch _ another; vary|differ between|from|depending branch|store|shop|place|one;
    some branches|stores better|good|worse|bad; everyone _ does it different|own; depends which branch|store|person|shop; depends who you speak|get;
    contradict _ each other; branches do things different; told|get|given _ different things|answers|prices|information; told two different;
    told|get|given|say one|different|something thing|answers|service|information|else|different in|by|from|at|and|depending _ shop|branch|another|different|store|someone|somewhere|each|other;
    service|standards|answers|quality be|vary|differ|not|might|could different|between|from|same|vary|inconsistent|in|depending _ branch|shops|store|each|another;
    service inconsistent|uneven; some|one branch|shops|store might|be|better|do|could|good _ better|worse|bad|different|another|poor|good;
    one branch|shop|store does|says _ another|other; branches|shops|everyone do things|it|their different|own

    slower response and queues [consequence, problem]
    slow response|decision|process; call queue; queue of calls; wait for head|approval|decision|permission; waiting _ head office;
    have to wait _ head|approval|permission|decision; too many calls|people|queries|emails; hard to get through; go through several|many|lots|layers;
    delay in decision|response|reply|answer; long phone queues;
    wait|queue|on|hold|long ages|long|in|for|hold|queue|times|on|wait _ ages|hold|through|same|everyone|answer|phone|head|number|one|call|queue|because|rings|long;
    slow|longer response|service|decisions|reply|answers|process|queues|waits;
    takes longer|ages|time to|for get|answer|decision|reply|make|an|sort|head|through;
    decisions|answers|replies be|take|slow slow|longer|ages|delayed;
    have to wait|go for|through head|permission|approval|decision|lots|layers|manager; too many calls|people|customers;
    {not} get|hard through|to on|get|to phone|through|head|anyone

    faster decisions [consequence, benefit]
    faster|quicker|speedy decision; {not} wait|ask|check _ head|permission|approval|office;
    without waiting|asking|checking _ head|manager|permission|approval; shorter chain; resolved at first|once; decide there and then;
    decisions|problems|things|complaints|customers|queries|it be|made|sorted|dealt|get|can made|with|sorted|dealt|answered|solved|quicker|be|faster|resolved _ quicker|faster|straight|there|spot|locally;
    staff|they|managers|branches|you can|could|able|to make|sort|decide|deal|act|solve|give|fix decisions|it|things|with|problems|quicker|complaints|faster|the|refund _ quickly|faster|there|straight|spot|without|then;
    {not} wait|ask|ring|check|go|having|need for|head|permission|the|to|through|manager|with _ office|head|permission|approval|decision|manager;
    without ringing|asking|waiting|checking|contacting head|for|with; without going through|to head|manager|hq

    local knowledge [consequence, benefit]
    staff|they|branch|team know _ area|local|community|regulars; understand local|area|community; adapt|suit|tailor|meet _ local|area|community;
    local staff|people know|understand|work; know what _ local|area|community want|need|like; local accent|language|culture|event;
    fit in with area|community; closer to customer; aware of local; know their customers; local knowledge|needs of|because|and|is|so|about;
    know|understand the|their|local|what|area area|local|community|customers|people|needs and|so|better|people|well|customers|want|needs;
    staff|they|managers know|understand the|their|local area|local|customers|regulars|community|people;
    branch|store|shop|site know|understand _ own customers|area|people

    service becomes more personal [consequence, benefit] < personal service ~ impersonal service
    one to one service|attention|contact; get to know customer|them|you; know customer personally|well|better|name; staff know customer|names|you;
    talk|speak to real|person|human|same; same person|staff|face every|each|time; closer relationship; someone who knows you|them|customer;
    more personal service|experience|touch|relationship|and|because|to|than|approach|feel;
    more personal|friendly|tailored service|experience|touch|relationship|and|because|to|than|approach|feel|for;
    speak|talk|deal|know to|with|know|the|same|someone|a _ same|real|knows _ knows|face|person|staff|you|customer|every|time|them;
    build|get better|good|relationships|rapport|to|closer relationships|with|know|rapport customers|with|them|regulars;
    staff know customers|you|their|your|regulars; staff|they|you get to know locals|customer|regulars|faces|names; know locals|regulars by

    service becomes less personal [consequence, problem] < impersonal service ~ service becomes more personal
    {not} personal enough|service|touch|anymore; lack|lose _ personal|human touch|contact|relationship; talk|speak to robot|machine|computer;
    no human|personal contact|touch|interaction; {not} know customer|them|you personally|name|well|by; different person each|every|time;
    scripted answer|response|call|reply; elderly|older people struggle|not|find _ online|technology|machine|app;
    {not} everyone _ online|internet|computer|app; {not} build relationship|rapport; robotic voice|answer|service|reply;
    old|elderly people|customer _ struggle|use _ website|technology|online|app|machine; feel|treated|be|just|like like|as|just|number _ number|robot;
    just a number; less|impersonal personal|service|and|for|experience service|personal|because|to|and|for|touch|than;
    service|it|structure be|feels|becomes|seem impersonal|faceless|robotic|less|cold _ personal;
    speak|talk|dealing to|with|through robot|machine|different|computer _ robot|machine|different|stranger|know|not;
    {not} know you|customer|them|who _ personally|name|are; {not} speak|talk to|a real|person|human|anyone;
    speak|talk to stranger|machine|robot|different; {not} know who _ speak|get|talk|through; different person every|each time;
    speak|talk to different|stranger person|someone|each

    cheaper to run [consequence, benefit] < cost savings
    cheap labour|wages|staff|workers; save company|business money; save money|cost on|for company|staff|wages|rent|by; economies of scale;
    fewer|less staff|building|premises|people|office needed; less rent|wages|overheads; {not} need as many|so|extra staff; share resources|costs;
    efficient use of; keep costs down;
    cheaper|costs|less|save to|less|company|money|business|expensive|on|for _ run|money|company|business|staff|rent|wages|buildings|one|because|only|need;
    cheaper to run|operate|have; costs less to|because|for; lower|reduce|cut|less running|overheads|costs|rent|staff|wages cost|because|for|to|as;
    fewer|less|one staff|buildings|people|team|one needed|to|one|rent|pay|for|team|building; only _ need one

    dearer to run [consequence, problem] < extra cost
    expensive to run|set|staff|train|have; cost of running|staffing|training|equipment|each;
    need more staff|people|resources|equipment|managers|buildings; more staff needed|required; more wages|rent|buildings; pay for each|several|every;
    high running|staff|set costs;
    costs|expensive|dearer more|expensive|running|costs|money|wages|rent _ run|because|every|each|branch|staff|money|train|team|wages|pay|set|needs;
    more expensive to run|because|for; each|every branch|store|shop|one needs|has its|their|own|to _ own|team|staff|manager;
    need more|extra staff|managers|people|equipment|teams; more staff|offices|buildings|branches|wages to pay;
    pay for more|lots|several|all staff|offices|buildings|branches

    duplication of work [consequence, problem]
    duplication; same job|work|task|thing done twice|several|each; done _ twice; do same job|work|task twice|as; doubling up;
    each branch doing same|own; wasted effort|resources; waste of resources; reinvent wheel; two people|team|branch do|working same;
    overlap of|between roles|work|jobs; roles overlap

    out of touch with customers [consequence, problem] ~ local knowledge
    out of touch; {not} understand local|area|branch|community; {not} see customer|what|real; far away|from customer|shop|branch|floor;
    disconnected from; lack|lose|less|no of|local knowledge|local; {not} meet local|individual need; head office {not} know|understand|see;
    {not} know local|area|branch; removed from customer|shop|reality|front;
    head|office|managers|company|top office|at|not|far {not}|office|away|know|out|understand|see _ know|understand|see|customers|local|branch|shop|touch|what;
    {not} know|understand|suit what|local|area|branches _ customers|area|needs|want|branch|happening

    staff empowerment [consequence, benefit]
    staff|employee|team|branch have|given|get more authority|power|responsibility|freedom|say|control|trust;
    give staff|employee|team|branch authority|power|responsibility|freedom|say|control|autonomy;
    staff|team|branch|they can make|decide _ decision|own|themselves; use own|their initiative|judgement;
    {not} ask|need manager|permission|approval _ everything|every|each; authority to decide|make|act; freedom to decide|make|act|help;
    staff feel trusted|responsible;
    staff|managers|branch|employees|team be|feel|given|more empowered|trusted|authority|make|freedom|power _ decisions|power|authority|freedom|control|trusted|responsibility|own|say;
    empower|trust staff|employees|managers|branches; make their|own own|decisions decisions|without;
    staff|managers|branch able|free to decide|act|sort

    staff lack authority [consequence, problem] ~ staff empowerment
    staff|employee|team|branch|agent {not} decide|authority|power|say|empowered;
    have to ask|check|get|refer _ head|manager|permission|higher|approval; always ask|checking manager|head;
    staff feel powerless|demotivated|unimportant; staff {not} trusted|involved; no authority|power|autonomy to|over|in;
    staff|they|employee|team|branch|agent {not} decide|make decision; {not} make own|decision; {not} make any decision;
    staff|branch|employees|managers|agents {not} make|decide|have|allowed|do|able decisions|anything|authority|power|to|own|say;
    have|need to ask|ring|check|get|wait head|manager|permission|with|approval|for _ office|head|manager|everything|decision;
    staff feel powerless|demotivated

    specialist expertise [consequence, benefit]
    specialist|expert|specialised staff|team|knowledge|skill|help|advice; experts in|at|on|who; staff become expert|specialist|skilled;
    trained in that|one|specific|particular; right person|people|team for|deals|straight|first; know company inside|well; dedicated team|staff for|to;
    staff|team|they|agents|people be|become|better|specially|specialist|more experts|specialised|specialists|trained|skilled _ in|at|one|on|job|that;
    specialist|expert|trained staff|team|knowledge who|to|for|in|deal|can|about|that; experts in|at what|dealing|handling|one

    lack of product or company knowledge [consequence, problem]
    {not} know company|brand|products|policies|uk|culture; {not} understand company|brand|culture|accent|values|uk;
    less|lack|little|limited|poor knowledge|understanding of company|brand|product; {not} care about brand|company as|much;
    {not} share|have company|brand|same values|culture; less loyal to; {not} work for company; read script;
    hard|difficult to understand accent|them|what; cultural difference; accent hard|difficult|strong; not part of the company

    less control over quality [consequence, problem]
    less|lose|lack|no control over|of|quality; {not} control quality|standard|how|what; hard|difficult to control|monitor|check;
    quality drop|suffer|fall|worse|slip; standard drop|slip|fall; data|security risk; risk to data|reputation|brand|quality;
    data shared with|sent third|another|abroad; reputation at risk|in hands; rely|depend on other|another|outside company|firm

    available around the clock [consequence, benefit]
    twenty four hour; 24hr; any time of|day|night|they|you; evenings and weekends; someone always there|available; middle of night;
    without leaving home; {not} just 9|nine|office; shop|order|access|online|do it from home; seven days week; in own time online;
    24 hour|7 service|support|line|cover|a|help|access|online;
    open|available|contact|use|help|access|service|answer 24|any|round|day|anytime|whenever|out hours|7|time|the|or|they|of|day; round the clock;
    at any time of|day

    shorter wait times [consequence, benefit] ~ slower response and queues
    {not} wait|queue long|ages|around|as; instant answer|reply|response|help;
    more|enough people|staff|agent|line to|answering|available|on answer|calls|phone; deal with more|lots|large|many|high call|customer|query;
    spread|share call|workload|load; peak times covered; saves waiting|queuing;
    shorter|less|reduce|cut|no|fewer queue|waiting times|for|because|as|on|so|and;
    calls|customers|people answered|served|dealt|seen|get quicker|faster|straight|with|answered|served;
    handle|deal|cope with|more|lots|a|high|large more|lots|calls|high|of|volume|number _ calls|customers|queries|volumes|once

    easy to find the right help [consequence, benefit]
    easy|simple to contact|find|reach|get|access; one|single number|place|email|contact to|for call|ring|contact|customers;
    one number|point to call|ring|contact; {customer} know who|where|which _ call|contact|ring|go|speak|ask; know who to call|contact|ring|ask|speak;
    only one number|place; near _ home|them|by; nearby branch|shop|store; on doorstep; choice of how|channel|way; choose how to|they;
    clear who responsible|does|deals; right department first|straight; {not} confused who|about; joined up service|approach; local to customer;
    only have to ring|call|contact one

    records shared in one place [consequence, benefit]
    all information|record|data|detail|history in|on|kept|held|stored _ one|same|system|central; shared|central|single system|database|record|crm;
    information|record|data|detail|history _ shared easily|between|with|across;
    everyone|all staff|anyone see|access _ record|history|information|notes|account; shared information|knowledge; share best practice;
    easy to monitor|track|report; easy to train staff|everyone; training all|in one|together; same system everyone|across

    poor communication between teams [consequence, problem]
    poor|bad|lack|less|breakdown communication between|across|of|in; {not} know what _ other|each|another|doing; information {not} shared|passed;
    {not} share|pass on|information|record|detail; detail|information|message lost|distorted between|in; chinese whispers;
    department|branch|team {not} talk|communicate|share; blame _ each other; department blame; message distorted|changed;
    branches|departments|teams|staff|they|shops|stores {not} talk|communicate|share|speak|tell to|with|each|information|things|what;
    poor|bad|lack|less communication between|of branches|teams|departments|communication; {not} share information|details|ideas between|with

    service standards [principle, method]
    quality standard; standards set|expected; service promise|pledge; iso 9001; quality mark; investors in people; kitemark;
    standard everyone|staff follow|meet|work; level of service expected; standard operating procedure; sop; standards for service|staff;
    standards set|for|that|staff|of|everyone by|for|staff|have|must|how|service _ company|staff|meet|follow|service|answering|quality;
    customer|service charter|pledge|promise;
    answer|reply|respond|greet|serve the|to|phone|emails|customers|within|calls within|in three|3|24|five|two|a|an|one rings|hours|minutes|seconds|working;
    own service standards

    service level agreement [method, tool]
    sla; service level; agreed level|standard of service; contract _ response time; agreed response|resolution time; promise _ within set time;
    agreed time to reply|respond|answer|fix

    key performance indicators [method, tool]
    kpi; key performance; performance indicator|measure|metric; measure performance|of performance; measurable target|goal; balanced scorecard;
    own metrics; performance metrics|data|figures|indicators; metrics such|like|for

    performance targets [method, tool]
    smart target|objective|goal; objective for staff|team; aims and objectives; specific measurable; monthly|weekly|daily|individual|team target;
    target for calls|sales|staff|service|response|number; set|give|have staff|targets|team|sales|goals|objectives|them|a targets|goals;
    sales|monthly|weekly|daily|individual|team|performance|smart targets|goals

    response time measures [method] < key performance indicators
    response time; resolution time; average handling time; aht; average wait|queue time; answer rate; abandoned rate|call;
    time taken to answer|reply|respond|resolve; how long|quick|fast _ answer|reply|resolve|respond; answer _ within _ ring|second|minute;
    reply to email within; speed of answer|response; length of call|queue; on time delivery; measure waiting time; call answered within|on;
    call answered in seconds|time|rings|three

    satisfaction scores [method, tool] < key performance indicators
    satisfaction score|rate|level|index; csat; net promoter; nps; customer effort score; star rating; out of ten|five|10|5; customer rating;
    smiley face|button; happy or not; would _ you recommend; how likely _ recommend; measure customer satisfaction;
    percentage of customer happy|satisfied; score out of;
    ask|get|customers|people|let to|rate|asked|score rate|customers|service|their|the|us|it|out _ service|experience|visit|10|ten|5|five|stars

    number of complaints [method] < key performance indicators
    number|amount|level|volume|count of complaint|compliment|return|refund; how many complaint; track|monitor|measure complaint; compare complaints;
    complaint received; complaints go down|up; complaints log; number of thank;
    count|number|amount|how|track|monitor of|complaints|many|number complaints|compliments|of|there|returns _ complaints|month|received|get|week

    sales and retention figures [method] < key performance indicators
    sales figure|data|record; retention rate|figure; repeat business|purchase|customer rate|figure|number; how many customer come|return|leave|stay;
    number of sale|visitor|repeat|new|returning customer|sales; churn rate; footfall

    mystery shopper [method, tool]
    mystery shop|customer|guest|caller|diner|visit|visitor; secret shopper|customer|diner; pretend to be customer|guest|shopper;
    fake|undercover|dummy customer|shopper; someone pretend|pose|act _ customer; disguise as customer; test call; mystery call; acting as a customer;
    boss pretends customer

    customer survey [method, tool] < collecting feedback
    feedback form|card; comment card; fill in feedback|comment|survey; tick box form; ask questions after visit|call|stay; feedback link;
    qr code _ feedback|survey|review; exit survey|poll; own survey; customer|feedback|satisfaction|online|exit|short survey|questionnaire|poll;
    send|give|email|do|use|fill|hand|ask _ survey|questionnaire; survey|questionnaire|poll customer|after|to|at

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

    staff observation and call monitoring [method]
    call monitoring|listening; listen to call|recorded; monitor call|staff|employee; call quality; spot check; walk the floor;
    record calls for training|quality|monitoring; sample of calls|emails; side by side with;
    manager|supervisor|boss|observe|watch|monitor|shadow|listen watch|staff|observe|listen|calls|employees|to|how|in|on _ staff|calls|work|serve|customers|they|phone|recorded|how

    appraisals and one to ones [method, tool]
    performance review|management|meeting; 1 to 1; 121 meeting|with; staff review|evaluation|appraisal; staff supervision;
    supervision meeting|session; regular meeting with staff|team|manager; review staff performance; personal|professional development plan; pdp;
    feedback to|from staff|manager; coaching session; ask staff _ think|ideas|opinion; staff survey|suggestions;
    appraisals with|for|to|staff|meeting|and; one to ones with|meetings staff|manager|team|your|to

    league tables and dashboards [method, tool]
    league table; dashboard; scoreboard; leaderboard; performance board|chart|graph; wallboard; monthly|weekly|daily report|figure|stats;
    data analysis; analyse data|feedback|result|survey|figure; management information;
    compare branch|store|team|result|performance with|against|between; benchmarking; industry average;
    compare results|figures|scores|branches|performance|teams|stores with|to|against|between last|other|previous|each|target|competitors|branches

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
    implement change|improvement; you _ said we did; take on board; learn from feedback|result|review; feedback _ improve;
    do something about feedback|comments; use what people|customer|they|guest say to improve|make|change; use what _ say _ better;
    change|improve|fix|sort thing|what|stuff _ moaned|complained|said|told|suggested|asked;
    make changes people|customer|they ask|suggested|wanted|complained

    identify gaps and training needs [reason, benefit]
    area for|to|of improve|development; strengths and weaknesses; skills gap; what {company} do well|wrong|right|good|bad;
    what needs improving|changing; who needs training|help; see how well staff|doing; room for improvement; know what to improve|change|fix;
    where staff struggle; what going|doing well;
    see|identify|show|know|spot|highlight|tells where|who|which|weaknesses|gaps|areas|strengths _ improve|wrong|weak|training|lacking|struggling|well;
    identify training needs|gaps

    measures motivate staff [reason, benefit]
    motivate staff|team|employee|them; something to aim|work for|towards; know what is expected of;
    clear expectation|standard|goal|target|direction for|so|to|staff; bonus|reward|commission|incentive for|if|when hit|meet|reaching|target|good;
    gives staff goal|target|aim|direction; staff aim for|to; push staff to|harder; staff know what expected; staff know what they aiming|working

    customers know the standard [reason, benefit]
    customer know what _ expect|standard; set|clear customer expectation; promise to customer; hold company|them|us to; customer can complain if;
    customer judge against; something to measure|compare|judge against; what they can expect from; customers know how long

    problems with targets [consequence, problem]
    rush call|customer|through to|because meet|hit|target; rush _ target|quick|next; quantity over quality; number over people|quality;
    pressure to meet|hit; pressure on staff; cut call short; target driven; focus on|only numbers|targets|figures;
    care more about targets|numbers|figures; fiddle figures|numbers; unrealistic target; target too high; low morale because; tick box exercise;
    only care about numbers|targets|sales; staff stressed by|about target

    checks that standards are met [reason, benefit]
    see if|how|whether staff|they|company|we|service doing|meeting|following; track progress|performance; measure progress|success;
    evidence of improvement|performance|standard; see real|true service|experience|picture; honest view|picture of;
    compare performance over|with|against; keep staff on toes; see how staff treat|behave|act when; see what it is like for customers;
    check|see|make|ensure|monitor if|that|sure|whether|standards|targets|staff|service|the|they|are _ met|kept|being|followed|reached|hitting _ standards|targets|service;
    see how|if staff|well|service _ doing|perform|treat|serving|good

    customer journey mapping [method, tool]
    customer journey; journey map; touch point; service blueprint; walk through service|journey; every stage of experience|visit|journey;
    moment of truth; map out service|journey|experience; end to end experience|journey

    servqual and gap model [method, tool]
    servqual; rater model; gap model|analysis; five dimensions; gap between expectation|what customers; expectation versus; compare expectation with
    """
}
