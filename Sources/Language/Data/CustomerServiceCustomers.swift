/// Kinds of customers, internal and external, their needs and wants, and what good listening and empathy do for them. Written for this project.
extension LexiconData {
  static let customerServiceCustomers: StaticString = """
    subject customer service

    *workpeople
    colleague; workmate; teammate; coworker; department; staff; team; employee; worker; kitchen; warehouse; manager; supervisor; chef; cleaner;
    housekeeping; stockroom; accounts; finance; hr; payroll; reception

    *backroom
    kitchen; warehouse; stockroom; chef; cleaner; housekeeping; accounts; finance; hr; payroll; reception; maintenance; porter; technician; office;
    laundry; delivery; supplier; department; colleague; depot; workshop; lab

    external customers [person] ~ internal customers
    member of public; general public; paying {customer}; people who pay|buy|shop|purchase|spend; people that buy|pay|shop; people buying|paying;
    people who walk in; people coming in|into|off; walk in customer; off street; walk in off; guest who stay|book|pay;
    {not} work for|at|in|here|there company; {not} part of company|business|organisation|team|staff; {not} work there|here;
    pay for _ product|goods|service|item|stay|treatment|meal; the one buying; end user; everyday customer; ordinary customer; real customer;
    actual customer; traditional customer; usual customer who; where money come; who pay wages; other company|business|organisation who buy|order;
    another company who; business that buy; trade customer; public who; person on street; client in chair; customers we serve; ?public; the public;
    customer|client|guest|person who pay|buy|shop|purchase; someone who buy|pay;
    people who come|walk in|into|through shop|store|salon|hotel|door|restaurant|cafe|office; hotel guest; {not} employed; relatives visiting|of;
    {not} work for _ company|business|organisation|us|you|them|shop; normal customer; from outside; outside|outer customer; ?outside;
    people who use _ service; ones who buy|pay; who buys; {not} work there|here|in|at company|business; pay for what we|you; be not staff; ?consumer;
    ?shopper; shoppers and|or|who|are; person|someone|people|they|customer who spend;
    ?buy _ our|your|company|their product|goods|stuff|things|services; they|customer|who buy from company|shop|business|us;
    they buy our|your|the product|goods|stuff|things|services; guest|customer|people|client that pay|stay|come|buy; guests that; the guests who;
    people from street; people we sell to; people that use; ?external; external customer|client|people|person|one|is|would|might|because|whereas;
    external and|or|vs internal; an external

    internal customers [person] ~ external customers
    inside customer|people; customer within; inside _ company|business|organisation|firm|workplace|building; inner customer; other department;
    people i work; person you work; people in same company|business|building|workplace|organisation|team;
    work for same company|business|place|organisation|boss|firm; part of same company|team|organisation; employee of company|same|business;
    employees within|in|inside; {staff} who work in|for|within|inside same|company|business|organisation; {workpeople} as customer;
    customer is colleague; treat {workpeople} like|as customer; fellow worker|staff|employee|colleague; co worker; workmate; mates at work;
    {backroom} who rely|depend; rely|depend on _ {backroom}; {not} members of public; colleague ask; ?colleague; supplier inside|within;
    contractor on site; people you|we work with|alongside; person|someone|anyone you|i|we work with|alongside;
    people who work within|inside|alongside; work within|inside company|business|organisation|same;
    staff from other|another|different department|branch|section|team; colleague from other|another|different;
    colleague in other|another|different department|branch|team; ?other staff|colleague|employee; another staff|colleague|employee|member;
    {backroom} _ is customer; colleague|workmate|staff|employee|coworker is _ customer; colleague|workmate|staff|employee|coworker _ customer too|as;
    customer _ colleague|workmate|coworker|staff in|inside|within|from|at|who; hr department; accounts department; finance department;
    warehouse staff|team; kitchen staff|team; housekeeping staff|team; ?it department; ?sales team; ?cleaning staff; ?night staff; ?reception staff;
    own colleague|team; within same building|place|workplace; work in another department; inside the company|business|organisation|workplace;
    staff|people|colleague|employee in|within|from same company|business|organisation|place|building|shop|hotel;
    kitchen|warehouse|housekeeping|chef|hr|payroll|accounts|reception _ need|ask; people in my|your own|the company|team|office|building;
    employed by|within|at same|company|business|organisation; people employed; colleague who rely|need|depend|ask; work colleague;
    {not} pay for|because work|staff|employed; people on the|your|my team; from same company|team|workplace; ?head office; ?different department;
    different departments need|ask|who|are; ?within _ company|business|organisation|firm|workplace;
    people|customer|staff|those|someone within company|business|organisation|firm|workplace|team; ?members of staff; other members of staff|team;
    ?staff members; ?part of company; who work for|in|within|at same|company|business|organisation; in house staff|team|customer; working in same;
    other staff members; nurse|staff|doctor|people|colleague on|in|from other ward|department|team|floor|branch|office|shop;
    other ward|floor|branch staff|nurse; chef and|the waiter|housekeeper|receptionist;
    receptionist|housekeeper|chef|waiter _ housekeeper|chef|receptionist|waiter|cleaner; people of|in my work|job|workplace;
    person of same company|team; ?internal; internal customer|client|people|person|one|is|would|might|because|whereas; internal and|or|vs external;
    an internal

    difference between internal and external customers [information]
    internal _ whereas|while|but external; external _ whereas|while|but internal; one _ inside _ outside; within company _ outside company;
    one work _ other buy|pay; one pays other; {not} pay but; {not} pay for service; paid by company; get paid by; get wages from; internal {not} pay;
    external pay; employees whereas; colleague whereas public; work there _ outside; in company _ out company; they work for company;
    part of company _ not part; inside business _ public; one is staff; one is colleague; one is worker; staff vs public;
    internal work|is|customer _ external; internal means _ external means; external customer _ internal customer; inside company _ outside;
    one works for _ one; staff _ public; colleagues _ public

    suppliers and contractors [person]
    suppliers; contractor; delivery driver|company|man|people; courier; agency staff|worker; wholesaler; cleaning company; maintenance company

    same standard for internal and external customers [principle, practice]
    treat them both; treat {workpeople} same|like|as _ customer|public; treat {workpeople} how|with respect; treat {workpeople} as|like they;
    {workpeople} same as customer|public; no matter if internal|colleague|customer|inside; whether internal|inside|colleague|they work;
    same principles apply; principles apply to both; apply to internal|colleagues; works for both; same for both; polite to both;
    {not} treat {workpeople} worse|different|less|any; {workpeople} just as important; as important as customer; as important as public;
    internal _ important too; just like you would customer|with; as if they were customer; same towards both; internal and external same;
    both types|groups|kinds deserve|need|should|want|customer; treat both|them same|equally|well|with; apply to both types|internal|customers|kinds;
    both be treated same|equally|well|with; same with both types|customer|of|internal;
    both _ same respect|service|treatment|standard|politeness|manner; both deserve|should|must respect|get|be|have|good; both internal and external;
    whether they work|inside|internal|colleague; colleague same respect|as|way; colleagues also; it applies to both; same goes for;
    same way you|i|we treat|would|serve|speak|deal customer|public;
    as quick|polite|nice|good|well|fast|helpful|friendly as _ customer|guest|public|external; same rules|principles go|apply|count for; goes for both;
    same as i|you|we would help|treat|serve|speak; ?equally important; same rules for both;
    same standard|level|quality of|for|to _ both|colleagues|internal;
    same service|respect|treatment|standard|level|way|principles|manners to|for|with both|either|internal|colleague|staff; respect colleagues as|just;
    they|customers both want|need|expect|like|deserve|have; both want|need|expect good|same|quick|polite|respect|fast|help;
    both of them want|need|expect|deserve|should; good service to both; both get good|same; respect to both;
    both should|must|need _ respect|same|quick|good|polite|treated; both treated; same respect|service|treatment _ guest|customer or|and colleague;
    same for guest|customer and|or colleague|staff; guest or|and colleague; customer or|and colleague; colleague or|and customer|guest;
    respect _ both; help both

    good service to colleagues [practice, principle, behaviour]
    polite|nice|respectful|helpful|friendly|kind|patient|professional|honest|courteous|fair to|with|towards _ {workpeople}; respect _ {workpeople};
    respect for _ {workpeople}; reply to _ {workpeople} quick|email|message; answer _ {workpeople} email|question|query|call|message;
    answer emails from {workpeople}; deal with {workpeople} request|query|quickly; get {workpeople} what _ need;
    give {workpeople} what _ need|want|ask; give {workpeople} information|right|correct|support|detail; keep {workpeople} informed|updated;
    speak to {workpeople} nice|politely|respect|properly; {not} snap at {workpeople}; {not} rude to {workpeople}; {not} ignore _ {workpeople};
    {not} ignore emails from; {not} keep {workpeople} waiting; {not} let {workpeople} down; say please _ {workpeople}; say thank _ {workpeople};
    please and thank you to {workpeople}; meet deadlines for {workpeople}; deliver on time to {workpeople}; send _ to other department on time|quick;
    say good morning to {workpeople}; smile at {workpeople}; good relationship with {workpeople}; internal service;
    hand over properly to {workpeople}; order ready for {workpeople}; help _ colleague|coworker|workmate|teammate|department;
    share information with _ colleague|department|workmate; listen to _ colleague|department|workmate;
    let colleague|department|workmate|kitchen|housekeeping know; thank colleague|workmate|staff; colleague|department request|email|question|call;
    support colleague|workmate|department; talk|speak to colleague|workmate|staff nice|politely|respect|properly;
    give colleague|department|workmate|kitchen good|quick|right|same|what; polite to each other; respect each other;
    talk to each other nice|politely|respect; good teamwork between departments;
    email|request|call|query|message from other|another|different department|staff|team|colleague|branch;
    reply|respond|answer|get back to {workpeople}; reply|respond to _ colleague|workmate|department|coworker

    internal service affects external customers [consequence, reason, benefit]
    knock on effect; chain reaction; external customer get; public suffer; {not} help {workpeople} _ customer; bad service to {workpeople};
    internal service fail|bad|poor|break|go; internal _ effect|affect|impact|reflect|lead on|external|to; gets passed to customer;
    pass it on to customer; turns into good service; good internal _ good external; happy staff _ happy customer; happy staff make; if staff happy;
    staff treated well _ customer; work together so customer; work well together _ customer; helps external; helps serve customer better;
    customer served quicker|faster|better because; customer at end; waiting because {backroom}; room not ready because housekeeping; link in chain;
    weakest link; service chain; ripple effect; domino effect; customer will suffer; customer suffers; the customer _ suffer;
    external customer _ suffer|affected|wait|disappointed; affect _ external|end customer; customer end up waiting|suffering;
    in turn customer|external|public; poor|bad internal service|communication; bad service passed on; get passed on to customer;
    if we do not help each; external get good|better|bad|poor; order|food|room|parts late because; then external;
    colleagues need _ to serve|help customer; {backroom} slow|late|behind|wrong _ customer|guest|client|patient|public;
    come back on customer|guest|external|public; let {workpeople} down _ {customer}; hold up customer|external;
    customer get _ because {workpeople} _ together|quick|on; get food|order _ on time because; {not} pass information _ customer;
    then customer get|receive bad|poor|slow|late|wrong|worse|cold;
    so colleague|workmate|staff|waiter can serve|help|look _ customer|external|public|guest; chain of events|service|people;
    if colleague|workmate|department|kitchen|warehouse|internal _ {not} _ customer|external|guest|public;
    {not} help|support colleague|each _ customer; if {backroom} _ late|slow|wrong _ customer; affect external;
    if _ hr|kitchen|warehouse|department|payroll|accounts _ staff unhappy; staff unhappy _ customer; unhappy staff _ customer; affect _ the end;
    affects customers in the end; in the end it affects|hits; get passed down; if internal customer|service|staff; {not} _ each other _ customer;
    if _ {backroom} _ customer|guest|client|shopper|patient|public|resident

    customers with special needs [person, reason, need]
    special needs; additional needs; extra needs|help|support|time; special requirement|assistance|help; vulnerable people|customer|adult; care needs;
    need more help|support|time|care; different needs due; access needs; people with disability|needs|condition|difficulties; differently abled;
    learning needs; support needs; service dog; assistance dog; hidden disability; sunflower lanyard; carer with; vulnerable person|customer;
    more vulnerable; elderly or disabled; disabled or elderly; needs extra

    helping customers with special needs [practice, duty, behaviour, principle]
    help _ disabled|elderly|blind|deaf|old|wheelchair|pregnant|vulnerable; assist _ disabled|elderly|blind|deaf|wheelchair; reasonable adjustment;
    make adjustment; wheelchair access; lift for; wider aisles|door; push wheelchair; carry bags|shopping for elderly|old|disabled|pregnant;
    read menu|label|form to|for|out; reach _ for {customer} wheelchair|shelf; quiet hour; get down to level;
    speak|talk slow|loud|clear to|for|with deaf|elderly|old|hearing; guide blind; help fill _ form; take _ by arm; automatic door;
    disabled toilet|parking; priority seat|boarding; ground floor room; large print menu; walk slow with; accommodate _ needs;
    meet _ special|individual needs; ramps; write it down for deaf|them|customer; learn sign language; offer seat to|for;
    carry|bring it for elderly|old|disabled; accessible for wheelchair|disabled|all|everyone; speak slowly for; hearing loop for;
    bring it to car|chair|bed

    angry customers [person]
    angry|annoyed|irate|furious|mad|aggressive|frustrated|cross customer|person|guest|people|patient|caller|client|parent|one;
    customer who angry|mad|shouting; shouting customer; {customer} who shout; customer kicking off; hostile customer; heated customer;
    difficult customer|people|guest; shouty; people shouting; someone angry; customer is angry|mad|annoyed|raging;
    people|customers|person who angry|shout|kick

    complaining and dissatisfied customers [person]
    unhappy|dissatisfied|disappointed|upset customer|guest|client|people|caller; customer with complaint|problem|issue; moaner; always complain|moan;
    fussy customer; whinging|moaning customer; customer who moan; customer wanting refund; critical customer;
    customers that|who always|like complain|moan; complaining customers

    rude and abusive customers [person]
    rude|abusive|nasty|ignorant|horrible|violent|drunk|disrespectful customer|people|person|guest|caller|client; customer who swear|rude;
    customer swearing; abuse from customer

    demanding customers [person]
    high maintenance; hard to please; awkward customer; never satisfied; expects a lot; wants special treatment; pushy customer; bossy customer;
    demanding customer|people|guest|client|ones; fussy|picky customer|people|eater|client|guest; be fussy|picky|demanding

    impatient and hurried customers [person]
    impatient customer|people|person; busy customer|people|person; {customer} _ {not} want to wait; late for train|bus|work|flight|meeting;
    lunch break customer; pushed for time; customer|client|guest|people|person|someone|they _ hurry|rush; short of time; want to get in and out

    shy and nervous customers [person]
    nervous|anxious|timid|quiet|worried|scared|frightened|shy customer|person|people|guest|patient|client|one|child; customer _ {not} say much;
    nervous flyer|flier; first time nervous; hesitant customer; {not} like to ask; embarrassed customer; shy people|ones|and;
    introvert people|customer; customer may|might|can be shy|nervous

    indecisive and confused customers [person]
    indecisive; {not} sure what _ want; confused customer|person|people; window shopper; customer|they|people {not} make up mind;
    customer|they {not} decide; people browsing; customer just looking; confused customer|guest|resident;
    customer|client|guest|they {not} know what _ want; make mind up; {not} make mind; {not} sure what to|they buy|want|choose;
    keep changing their mind; can not decide; changing mind; can not choose

    talkative customers [person]
    talkative; chatty customer|people|client; {customer} who _ talk lot|much; loves|likes to talk|chat; wants chat;
    lonely customer|person|people|resident

    upset and grieving customers [person]
    upset customer|person|guest|relative; crying customer; bereaved customer; distressed customer|person; sad customer; someone crying;
    customer in tears; grieving family|customer|person; tearful customer

    elderly customers [person]
    elderly; old people|person|customer|lady|man|woman|folk|couple; older people|person|customer|generation|lady|man|adult; pensioner; oap;
    senior citizen; over 65; grandparents; senior people|customer

    children and young customers [person]
    young people|person|customer|children; school kids; under 18; young adult; children and; and children; customer with children; child customer;
    children in; kids in|and; students and; student customer; teenage; youngsters

    families and parents [person]
    mothers with; pushchair; pregnant; high chair; baby change; families; parents; mum with pram|baby|kids|children|pushchair;
    people with pram|buggy|pushchair|babies|children; pram; buggy

    customers from other cultures [person, need]
    different culture|religion|background|faith|nationality|country; religion; muslim; jewish; hindu; sikh; christian; halal; kosher; ethnic;
    overseas visitor|customer; multicultural; prayer room; female staff for; ramadan; different|other|various culture;
    cultural needs|background|difference|beliefs; foreign customer|people|guest; customer from abroad|other|different|another; tourists;
    different races; respect culture|religion; different beliefs

    new customers as people [person]
    first time customer|visitor|guest|client; customer who first; customer who never; prospective customer; never been before;
    new to shop|area|gym|salon; first timer; one off customer; new client|guest|patient|member; someone new

    regular customers [person]
    loyal customer; repeat customer; returning customer; account customer; long standing customer; customer who come every; existing customer;
    people who come every|often; regular client|guest|visitor|shopper|member

    business customers [person]
    business customer|client|guest|traveller|people|person; trade customer; company who order; b2b; contract customer; corporate;
    business as customer; other business|company who buy|use|order

    groups and online customers [person]
    large group; hen party; coach party; school group; party of; online customer|shopper; internet customer|shopper; web customer;
    people who buy|shop|order online; telephone customer; phone customer; individuals and groups; bargain hunter; deal hunter; discount customer;
    group of tourists|customers|friends; vip customer|guest|client; group bookings; families and groups|couples

    customer needs [need, factor]
    what {customer} need|require; essential for {customer}; basic needs; what {customer} come for|in; reason {customer} come;
    what {customer} here|there for; need of customer|client|guest|them|patient|resident; customer|client|guest|patient|resident|shopper need|require;
    requirement of customer|client; they must have it; must have item|thing|product; necessary thing;
    their|own|different|various|individual needs|requirements; essential for customer|them|everyday; {not} do without;
    things customer|client|guest|they need; something they need; things customer must|need|has; things _ customer must have|need

    customer wants [need, factor]
    what {customer} want|like|wish|fancy|desire; would like to have; wish list; nice to have; extra they like; {not} essential; {not} need but;
    {not} necessary but; could live without; want but {not} need; {customer} fancy; want on top; bonus for {customer}; prefer to have;
    customer|client|guest|patient|resident|shopper want; customer desires|wishes; a luxury; customer would like; needs and wants; wants and needs;
    their own wants; like but {not} need; want but {not} have; wants are extra|things|what; wants are not; want is extra|something|what;
    is what {customer} want|like|would like; what he|she would like; would like it but

    difference between needs and wants [information]
    need _ whereas|while|but want; want _ whereas|while|but need; need is _ must|essential|necessary; want is _ extra|like|nice|luxury|desire;
    needs versus wants; difference between need; needs are essential|things|must|what; wants are extra|things|nice|what; wants are not;
    need is something; want is something; need _ want is; {not} need it but want; need _ have to have; want _ would like; need and want are different;
    not need _ want; is need not; is want not; need to have _ nice to; need _ must _ want; must have _ nice

    need for information [need]
    need|want|ask|look for|after _ information|advice|guidance|detail|answers; want to know _ price|cost|time|where|how|what|when|about;
    find out price|about; information about product|service; want advice; seek advice; need directions; want _ explained; clear information;
    customer|they|client need|want to know; need answer to; after advice|information|answers

    need for help [need]
    need someone to; want someone to help; help finding; need showing; need pointing; need _ fixed|repaired|sorted|replaced;
    they are struggling|stuck; {not} reach shelf|item|top;
    customer|client|guest|they need|want appointment|booking|room|table|refund|product|item|size; customer struggle|stuck;
    need|require help|assistance|support|hand; customer|client|they|someone want|need help|assistance|support

    need for reassurance and respect [need]
    want|need to feel valued|safe|important|welcome|respected|comfortable|special|listened|heard|understood;
    need|want to be valued|respected|listened|heard|understood|reassured|treated|welcomed|acknowledged;
    need|want reassurance|respect|attention|understanding|dignity|privacy|honesty|comfort; want someone to listen;
    want friendly|polite staff|service|person; need friendly; like to be greeted; want greeting; want to feel like; expect|want politeness;
    treated with respect

    need for value and quality [need]
    value for money; good value; want|need|look _ good price|quality|deal|bargain; want cheap|quality|bargain; get money worth; worth the money;
    fair price; within budget; quality product|goods|food; want it cheap; price they can afford; wide choice; want choice; variety of product;
    want|get|need|expect discount; affordable price|product; good price for; low price; cheap price; best price; quality of product|food|goods;
    price and quality

    safety and comfort needs [need]
    need|want safe|clean|comfortable|warm|quiet|secure; safe place|environment|product; comfortable seat|room|chair|bed|place|environment;
    somewhere to sit|wait; somewhere quiet; easy to get to; wheelchair access; baby changing; warm place|room|environment; clean and safe;
    safety and|needs|comfort; comfort and; car park; parking space|for; toilet facilities; disabled access

    dietary needs [need]
    allergy; intolerance; gluten; coeliac; vegan; vegetarian; halal food; kosher food; dietary; special diet; diabetic; lactose; food requirement;
    nut free; soft food; dairy free|allergy

    speed and convenience needs [need]
    need|want _ quick|fast|soon|today|straight|now|prompt; want it quick; want it now; {not} want to wait|queue; {not} have much time;
    quick answer|service|solution wanted; want|expect fast|quick; need it urgently; need it by; need it for today|tomorrow|wedding|party|weekend;
    want short queue|wait

    identifying customer needs [skill, step, duty, method, principle]
    identify _ need|want|requirement|expectation; find out|what _ need|want|require|looking|after; find out why _ come|here;
    find out _ need|problem|requirement|expectation; work out what _ need|want; figure out what; know what _ want|need|like|expect|look;
    understand what _ want|need|look|expect|require; understand _ need|requirement|expectation; understand {customer} need|want|problem;
    see what _ want|need|looking|after; establish _ need|what; recognise _ need; assess _ need; suss out what|need;
    ask what _ need|want|looking|like|after|expect|require; ask {customer} what _ need|want|like|look|expect|help; ask _ looking for;
    ask _ how can help; narrow down what; needs analysis; get to know {customer} needs; get _ picture of what; what is it for; ask what it is for;
    ask about budget; ask what _ use it for; ask occasion; ask likes; ask preference; discover what they|customer|need; determine _ need|what they;
    determine need|what; ask them what they|would|is; who is it for; ask who it|is for; understand their|customer|client|guest|patient needs;
    needs identified; get information from customer|them|client; ask about need|what; ask about their needs|preferences|budget|likes;
    get idea what they|customer; know what they|customer after|looking|came|want|need; understand what their needs; get to bottom of what they;
    explore _ need; work out their need; know what customer|they want|need|like|expect; know their needs|wants; see what they need|want|after|looking;
    find out what they|customer|client want|need|like|after|looking

    observing customers [method, skill, step]
    watch _ body language|face|expression|behaviour|reaction|how; look at {customer} body|face|expression|behaviour;
    look at _ body language|face|expression; read _ body language; see if|that {customer} look|lost|confused|struggling|need|unsure|stuck;
    see {customer} look|struggling|lost|confused|stuck|waiting|wandering; notice if|when|that {customer} look|lost|struggling|need|confused;
    look lost|confused|stuck|unsure; look out for signs; look for signs|clues|cues|signals; pick up _ signs|cues|clues|signals|body;
    spot signs|signals; body language tell|show|give; see what _ looking; pay attention to _ body|behaviour|signs; tell by looking;
    clues from|in|about; watch customer|guest|client|them; see what they looking at; see how they act|behave|look|move;
    from their face|body|expression|look; observation of customer|body|behaviour; by|use|through observation; observe how|what|body|behaviour|them;
    look at how they|customer act|behave|look|stand|seem|react; looking at their actions|behaviour|expressions; how they act|look|behaving;
    read their signs; see what they doing; watch how they|customer; see|notice|tell in|from|by his|her|their face|eyes|body; see in _ face;
    face that he|she|they; see that {customer} lost|confused|tired|upset|nervous|waiting; see he|she is|looks lost|confused|unsure;
    look at trolley|basket|clothes

    checking customer history [method, step]
    previous order|purchase|visit|booking|conversation|stay|contact|notes; what _ bought|had|ordered before|last; last time {customer} came;
    customer record|file|profile|notes|database; loyalty card data|show|information; look up _ account|detail; record card; check system|computer for;
    colour record; what they had last time;
    check|look|see|read|use|view their|customer|client|past|purchase|order|medical history|record|notes|account|file|profile;
    history of customer|orders|purchases; order|purchase|buying history; past purchases|orders|visits|bookings; look at past|previous;
    notes from last; medical history

    expressed needs [need, information] ~ implied needs
    stated need; {customer} say _ need|want; said out loud; say it out loud; say it straight|directly|clearly|openly; spoken need;
    clearly stated|say|ask; told outright; direct request; asked for it; ask for room|table|size|colour|refund; obvious needs; known needs;
    {customer} describe what; expressed need|want|requirement|by|in|is|means; express what they; explicit need|want|request|requirement;
    explicitly say|ask|state; say openly; openly say|ask|tell; say outright; come out and say|ask;
    {customer} say|tell|ask directly|clearly|exactly|straight what|for|that; they say directly|clearly|exactly|straight|openly; like i want|need;
    customer told you|us|me|staff what; they told you|us|me|staff what they; customer asks for directly|something|specific|particular;
    voice their need; told us what; asks for product|item|size|room directly|by; what customer has asked|said|told; told you what|they;
    ask directly|straight for|out; say i want|need; {someone} told me {someone} want|need|like; told me that she|he|they want|need;
    say that they want|need; tells you that they|he|she; tell|say {customer} want|need; need _ tell you|us|me|staff about; needs they tell|say;
    needs that are|they say|told; what they say|tell you|us|me they; need _ say out; they actually say|tell|ask; they have said|told|asked what|for;
    wants they tell; come and ask for; ask for what

    implied needs [need, information] ~ expressed needs
    unspoken; unstated; unsaid; hidden need|meaning|want; {not} actually say|ask; {not} tell you|us|me|what|directly; {not} ask but;
    {not} ask for it|directly; without them telling|saying|asking|having; read between lines; between the lines;
    what {customer} really|actually want|need|mean; deeper need; goes without saying; automatically expect; silent need;
    body language show|tell|say they need; can tell _ need|want by|from; know from|by _ face|look|body; guess what _ need|want; predict _ need|want;
    see _ need without; might be too shy to ask; too embarrassed to ask|say; figure out without; implied; implicit need|want; hints;
    taken for granted; assumed need|by|that they; without saying|asking|telling it|what|out|directly; {not} said out|directly|but|by|openly;
    {not} being said; {not} say out|it|directly|openly; customer {not} say|mention; {not} have to ask for; need without asking|saying|telling|being;
    without customer saying|asking|telling; anticipate need|what; pick up on what|hints|signs|need; pick up on _ need; {not} realise they need;
    {not} know they need; expected but not|never; expect it without; figured out from; work out from body|face|behaviour|what;
    underlying need|reason|problem|concern|want; expect _ without asking|saying|telling|having; expect clean|polite|safe; expect it to be;
    you can tell they|customer|what; know what they want before; before they ask; see it in their; without having to ask|say|tell;
    ask|say|tell indirectly; indirect need; need but {not} say|tell|ask; {not} said what; need _ {not} say|told|ask; want but {not} say;
    needs you|we have to guess|work|spot|see; needs they do not say|tell

    difference between expressed and implied needs [information]
    expressed _ whereas|while|but implied; implied _ whereas|while|but expressed; say _ but really|actually|mean|want;
    say one thing _ mean|want another; say it _ {not} say; told _ {not} told; spoken _ unspoken; said and not said; out loud _ hidden; say fine but;
    says ok but; difference between expressed; explicit _ implicit; one is said|told|spoken _ other; expressed is _ implied is;
    expressed needs _ implied needs; expressed _ tell|say|ask _ implied; implied _ work|guess|figure|hidden _ expressed; implied _ not _ expressed

    meeting customer needs [principle, practice, duty, step]
    meet _ need|expectation|requirement; satisfy _ need|want|requirement; fulfil _ need|want|requirement;
    {give} {customer} right|suitable|correct product|service|information|help|advice|answer|size; get {customer} what|right;
    get what _ want|need|looking; provide what _ want|need; provide _ right|suitable|correct; match _ need|want; match product to; suit _ need|want;
    find something that suit|fit|right; find _ right|suitable|best product|one|size|solution for; cater _ need; customise; accommodate _ need|request;
    deal with _ needs; respond to _ need; help with what _ need; attend _ need; serve _ need; adapt to _ need|customer|person;
    make sure {customer} have what|everything; sort {customer} out with; bespoke; exceed _ need; tailor service|product|help|to|it;
    tailored to|service|advice; right product|service|solution for customer|them|client|need;
    give|offer|provide customer|them|client|guest|people what _ want|need|look|ask|expect; make sure _ needs met; needs are met;
    make sure customer happy|satisfied with; give them what; help them get what; make sure customer|they|client|everyone get|has what;
    personalise service|it|experience|treatment|to|product; personalise _ service|experience|treatment; personal service|treatment|approach|attention

    unmet needs [problem, consequence] ~ meeting customer needs
    {not} meet _ need|expectation; {not} get what _ want|need|ask|pay; need _ {not} met; ignore _ need|want; fail _ need; {not} give {customer} what;
    {not} understand _ need; {not} identify _ need; wrong product|size|thing|service for; sell _ wrong; {customer} go without;
    {not} what they want|need|ask|order; {not} what customer want|need|ask|order; {not} find what they|looking; guess what they want

    treating customers as individuals [principle, practice]
    each customer different; every customer different; all customers different; everyone is different; every person different; {not} one size;
    one size fits; person centred; {not} same for everyone|all; {not} all same; as person not; case by case; treat individually;
    individual customer|person|needs|basis|requirements|attention; as individuals; is an individual; everyone is unique; customer unique;
    unique needs|person|individual; everyone has different|own; no two people|customers|guests|are; {not} treat everyone same; {not} just number;
    {not} treated like number; not like number|robot; each person|customer|client|resident is|has|needs different|own|individual|unique|needs;
    different needs

    customer calms down [consequence, benefit, feeling] < calms the customer ~ situation gets worse
    {customer} _ less angry|upset|annoyed|frustrated|aggressive|stressed|worked; less angry|upset|annoyed|aggressive|mad|heated;
    {not} so angry|upset|mad|annoyed|stressed; {not} angry anymore|any|as; {not} angry no; {not} as angry|upset|mad;
    no longer angry|upset|annoyed|mad; anger go|drop|disappear|fade|away|down|less; anger come down; simmer down; chill out; settles them;
    quiets down; {customer} soften; diffuses situation; lower tension; tension go|down|drop; temper goes|cool; backs down; wind down;
    {not} get angrier|worse|more; lower voice back; {customer} lower voice; forget anger; calm down; {customer} chill;
    customer|client|guest|they|person|people settle|relax|soften|quieten|cool; calms customer|them|person|situation|things|anger;
    help them calm|relax; helps to calm; situation _ defused|calmer|better; defuses situation|anger; take sting|heat out of; settle down;
    {not} kick off; stops it getting; makes customer|them|him|her|person calm; feel less wound; cools off; happier and calmer;
    calms them|customer|him|her|person|situation|things down; calming effect; customer|person|client|they become|feel|get|more calm;
    stops shouting|crying|swearing; he|she calm; he|she will calm

    situation gets worse [consequence, problem] < makes things worse ~ customer calms down
    more angry|upset|annoyed|frustrated|aggressive|mad; kicks off; flare up; add to anger; turn nasty|violent|aggressive; get out of hand;
    lead to argument|fight|row; end in argument|row|fight; anger grow|increase; makes situation|things|it worse; make _ worse; situation escalate;
    rile {customer}; more wound up; get|make worse|heated; even angrier

    customer feels listened to [consequence, benefit, feeling] < customer feels heard, customer satisfaction ~ customer feels unvalued
    {feel} heard; {feel} listened; feel like _ heard|listened|matter; feel _ being listened|heard; know _ listened|heard;
    know _ being listened|heard|taken; know you|i|we|staff listen|heard; {customer} _ being listened; {customer} listened to; been listened to;
    show _ listening; show you|i|we _ listened|hear; someone listens to|finally; finally listen; {customer} voice heard; feel acknowledged;
    {not} feel ignored|dismissed; knows someone paying; views matter; their problem|complaint|concern|opinion _ taken serious; be taken seriously;
    see you|i|we|staff listened; someone _ listen to them; they think you listening; shows attention; feel i am listening;
    shows them you|i|we listen|hear; know their opinion|voice|problem matter|heard; feel like being listened; been heard;
    he|she feel|know _ listened|heard

    customer feels understood [consequence, benefit, feeling] < customer feels heard, customer satisfaction
    {feel} understood; {customer} _ understood; show _ understand; show you understand|get; on my|their|customer side; not alone; feel like _ side;
    feel less alone; feel supported|accepted|connected|believed|validated; knows|sees you|i|we|staff understand;
    shows them|customer you|i|we understand; you are on same side; that you get|understand them|how|why; {staff} know how they feel;
    finally someone gets; feel like _ understand; feel that|you|we|i|someone _ understand; know|think you|i|we|staff|someone understand;
    you|i|we|staff on their|my|customer|her|his side; on her|his|their side; feel _ someone|somebody|you|i|we|staff gets them|how|it;
    get them|where|how they feel; someone gets them|me|how|it; he|she feel|know _ understood

    customer feels valued [consequence, benefit, feeling] < customer satisfaction ~ customer feels unvalued
    {feel} valued|important|special|appreciated|respected|cared|wanted|welcome|loved|worth;
    make {customer} feel valued|important|special|good|appreciated|respected|welcome|wanted|cared|better;
    feel like _ matter|important|valued|care|vip|king|queen|family|royalty; feel looked; feel {staff}|you|we|company care; see that you|we care;
    someone cares about; treated like person|human|individual|royalty|vip; feel like person|human; more than number; {not} just number;
    {not} feel like number; {not} feel like burden|nuisance; feel|is valued; value customer|them|client; show you|we|i|staff|company care;
    know|think|see you|we|i|staff|company|someone care; feel|be|well looked after; be cared for; customer|they matter to;
    their custom|business matter|important|valued; feel like we|you care; company cares|values; bothered about them|his|their|her|problem|customer;
    see you bothered|concerned|care; feel _ important for|to us|company|hotel|you; feel he|she|they _ important|special|welcome|valued;
    important for|to us|company

    customer feels respected [consequence, benefit, feeling] < customer feels valued
    feel respect|equal|dignity; {customer} respected; {customer} dignity kept; keep dignity; earn respect; gain respect; mutual respect;
    treated fairly|equal; feel accepted; {not} feel judged; {not} feel stupid|silly|small; {not} feel discriminated; not made to feel stupid;
    feel included; respect you|me|us more|back|for; get respect back

    customer feels at ease [consequence, benefit, feeling] < customer satisfaction
    feel comfortable|comfy|relaxed|ease|safe|home|secure|welcome|confident|reassured; at ease; comfortable to talk|ask|speak;
    comfortable talking|speaking|asking|sharing; feel at home;
    {not} feel nervous|awkward|intimidated|scared|pressured|rushed|uncomfortable|embarrassed|worried;
    {not} scared|afraid|embarrassed to ask|say|talk|come; stop worrying; feel calmer; relaxes them; sense of security; peace of mind;
    cheers {customer}; brighten day; less nervous|worried|anxious|shy|scared|intimidated|stressed; feel more|very|really comfortable|relaxed|safe;
    they|customer|client more comfortable|relaxed|at; customer|client|guest|resident|patient comfortable|relaxed|reassured; they _ {not} worry;
    makes them|customer feel better|comfortable|relaxed|safe; customer feel better; they feel better; {not} feel alone; put mind at;
    he|she feel comfortable|relaxed|safe|better|welcome|ease; he|she relax

    customer opens up [consequence, benefit]
    open up; tell you more|everything|real|whole; tell {staff} more; give you|me|us more information|detail; willing to talk|share|open;
    speak freely|openly; talk freely|openly; {not} hold back; {not} bottle; trust you enough to; gets them talking|to talk; carry on talking;
    continue talking|explaining; comes out with; come clean; let it all out; let it out; get everything off; speak their mind;
    willing to talk|tell|share|explain|discuss; {not} hide anything|things; encourages them to talk|carry|continue|open|say|share; they keep talking;
    be honest with you|staff|me|us; share their|more information|problem|feelings|concerns; feel able to talk|tell|say|share;
    helps them talk|open|explain; comfortable telling|sharing; get|keep {customer} talk; get them to talk|open|explain|share;
    lets them explain|talk|open; {customer} tell you|me|us|staff|them more|everything|real|whole|truth; told me real|whole;
    {customer} say|talk|explain more|everything|fully|properly; {customer} tell everything|fully|properly;
    more willing to talk|tell|share|explain|say; want to talk more|to; talk more about; he|she|customer talk more; speak more openly|freely|about;
    tell me|us|you everything

    customer trusts staff [consequence, benefit, feeling] < customer trust
    trust what _ say; believe you|what|me|us; rely on {staff}; gain|win|earn|get _ trust; trust grow|build;
    see {staff} as honest|professional|competent|reliable; knows you will; know it will be sorted|done|fixed; think {staff} know what;
    seem|look|sound|more credible; customer trust|believe; they trust|believe you|me|us|staff; trust you|me|us|staff;
    trust in|from|between you|me|us|staff|customer; confidence|faith in you|me|us|staff; customer knows you|i|we will|sort|can|honest;
    know they are in good; feel they can trust; trust what you; gain|build trust; trust in me|us|you|staff|hotel; has trust; he|she trust

    understanding the problem fully [consequence, benefit] < problem understood fully
    understand _ problem|issue|situation|complaint|request|enquiry|question|case|matter; know _ problem is; know what _ problem|wrong|happened|issue;
    know exactly what; understand exactly what; understand what _ wrong|happened|problem|exactly|about; full picture|story|facts|understanding;
    whole picture|story; get _ facts|details|information right|straight|correct; gets all information|facts|details|story;
    {not} miss _ detail|information|point; get correct|right|accurate information|details|facts|understanding; right end of stick;
    better understanding; real problem|issue|reason; know how to solve|fix|sort; got everything; so i|you|we|staff know|understand what|how|exactly;
    so i|you|we|staff can help|solve|sort|fix|find; easier for me|you|us|staff to help|solve|find|sort|understand;
    you|i|we|staff know how to help|solve|fix|sort; {not} miss anything|any|important|details|something|information|part|out;
    clear picture|understanding|idea of|what; gives you|me|us|staff more|better|clear|full information|details|understanding|idea|picture;
    i|you|we get right|correct|full|all|more information|details|facts|story|picture; helps understand; helps you|me|us|staff know|find|understand;
    get|have all information|facts|details

    right product or service given [consequence, benefit] ~ wrong product or service given
    get _ right product|item|thing|order|size|what; get|give|offer|receive what _ want|need|ask|order|looking|came; get order right; right first time;
    find _ right|suitable|perfect|best product|one|thing|solution; suitable product|solution|service|one|alternative; sell right; walk out with right;
    leave with right|what; exactly what _ want|need|ask|order; the haircut they want; hair how they want; {not} wrong order|product|item|thing|size;
    {not} get _ wrong; {not} sell wrong; {not} order wrong; right product|item|size|treatment|service first|for|given; gets it right;
    needs are|get met; they got what; get what they asked|want|need|ordered|came; customer gets what|right|exactly; the right one;
    order is|comes right|correct;
    get|give|offer|sell|receive|find|buy|have _ right|correct|best|suitable product|item|thing|size|service|order|treatment|one;
    get|give|offer|receive|find|have _ right|correct|best|suitable information|advice|solution|help|answer|room|meal|part

    wrong product or service given [consequence, problem] ~ right product or service given
    get _ order wrong; give _ wrong; sell _ wrong; send _ wrong; not what {customer} want; incorrect order|item|information; wrong haircut;
    mess up order; mix up order; waste of product|food; wrong product|item|order|size|meal|dish|treatment; order is wrong;
    {not} what they|customer ordered|asked; give|get|sell|send|order|buy|serve|make _ wrong product|item|thing|size|service|order|treatment|part|one;
    give|get|send|order|serve|make _ wrong information|advice|meal|food|colour|answer|room|solution|drink|dish

    problem solved first time [consequence, benefit]
    straight away _ sorted|solved|fixed; sorted|solved|fixed|resolved straight|quick|faster|easily|there|first; fix _ quick|faster|properly|problem;
    get _ sorted|solved|fixed|resolved; come to solution|agreement; reach solution|agreement; better outcome|result|solution;
    {not} have to call|ring|come|phone back|again; {not} need to call|ring|come|phone back|again; {not} come back with; {not} ring again;
    {not} call again; no repeat calls; fewer repeat; get problem sorted; solve|sort|fix|resolve|right|done|understand|correct first time;
    solve|sort|fix|resolve|right|done first contact|call|time; first time fix|resolution|around|round; in one go|call|visit solved|sorted;
    one call only; only call once; only come once; problem|issue|complaint|query|situation is|get|can|will solved|sorted|resolved|fixed;
    solve|sort|resolve|fix it|problem|issue|complaint quick|faster|easily|properly; quick solution|resolution; solution found; leads to solution;
    good outcome|result for; without coming back; do|sort|ring|call|come it once; {not} ring|call|come|phone back again|twice;
    save ringing|calling|coming back; only has to call|ring|come|explain|do once

    misunderstandings avoided [consequence, benefit, reason] ~ miscommunication
    {not} misunderstanding; {not} confusion; {not} crossed wires; {not} miscommunication; {not} wrong end; both know where; both _ same page;
    on same wavelength; {not} get wrong; {not} get it wrong; {not} mishear; {not} misinterpret; nothing lost; {customer} know where _ stand;
    sure we both; avoid|prevent|stop|reduce misunderstanding|confusion|mix|miscommunication; {less} misunderstanding|confusion|mix;
    {not} get confused; both on same page|wavelength; everyone on same page; both be clear|sure; message is|gets understood|clear|across;
    customer understand what|better|easily|clearly|you|me|information|it|everything|fully;
    they understand what|better|easily|clearly|you|me|information|it|everything|fully; easier for them|customer to understand; mistake is avoided;
    clear up any; {not} mixed up|messages; so they|customer|both|i|you|we understand; we both understand|know each|what|same; understand each other;
    both understand; both get what; nobody|no one confused|misunderstands; clear what they|we|he|she want|agreed|said|mean

    miscommunication [problem, consequence, cause] < misunderstanding ~ misunderstandings avoided
    misunderstanding; misheard; crossed wires; wrong end of stick; mix up; mixed messages; mistake made; wrong idea; taken wrong; lost in translation;
    communication breakdown; breakdown in communication; talk at cross; cross purposes; {not} understand each other; cause|lead|create|lots confusion;
    confusion between|about|over|and; get|be confused about|by|over|and; confusing for|to|message

    customer feels unvalued [consequence, problem, feeling] < customer feels ignored ~ customer feels listened to, customer feels valued
    {feel} like _ number|burden|nuisance|idiot|nothing; {feel} like _ nobody;
    {not} feel valued|important|welcome|heard|listened|respected|special|cared|understood; think {staff} {not} care|bothered|listen|interested;
    think _ {not} care|bothered|listen|interested; feel _ {not} care|bothered|listen|matter; feel looked down;
    feel uncomfortable|awkward|intimidated|unsafe|pressured|rushed; {not} feel comfortable|safe; feel bad about self|themselves; feel insulted;
    just number; feel lonely; made to feel bad; customer|they is {not} important; customer|they {not} matter; feel left out;
    {feel} ignored|unimportant|unvalued|undervalued|unwanted|invisible|neglected|dismissed|unheard;
    {feel} disrespected|rejected|forgotten|unwelcome|stupid|small|silly|judged|embarrassed|humiliated|worthless|offended

    realistic expectations [consequence, benefit] < customer knows what to expect
    know what to expect; manage _ expectation; {not} false hope|promise|expectation|impression; {not} get hopes up; {not} raise _ hope|expectation;
    {not} disappointed later; accept decision|answer; accept no; takes no for answer; {customer} understands rules|policy;
    {customer} know what happen|next; knows what will happen; be realistic; realistic about|expectation;
    customer|they accept decision|it|answer|that|why; know limits of; {not} expecting too much|something|things; know what is possible;
    know what is|can be done; {not} expect more; {not} think i can do; {customer} know _ can do|have|get|expect; clear on what _ can;
    clear what _ can|possible; {customer} understand why _ can not; understand why i|you|we can; understand what we|i|you can;
    know what i|you|we can and|or; know what i|you|we can not

    staff stay in control [consequence, benefit]
    control of situation|conversation|call|it; keep control; {not} get walked|bullied|taken|pushed|abused; {not} taken advantage;
    {not} walked all over; {customer} {not} walk|push|bully; respected by customer; protect staff|yourself|self;
    {not} agree to something|things _ can not; {not} end up giving; stay professional; be|feel|stay|you|staff in control;
    customer respect decision|staff|you|me|boundaries|policy|rules; they respect decision|boundaries|your|my;
    staff are|feel|stay safe|protected|confident|respected; get my|your|their point across; without upsetting|offending|arguing|conflict|rude;
    {not} offend|upset customer|them; {not} cause argument|offence|conflict; show authority; you look|sound confident|professional; both sides heard;
    keeps staff safe; stops them walking|pushing|bullying|taking; {not} abused; stops bullying|abuse; {stop} _ take mick|mickey|advantage|liberties;
    {not} take mick

    fair outcome for both [consequence, benefit, solution]
    fair for both|everyone; fair to both; both sides happy; both parties happy|win|benefit; everyone happy; agreement reached; reach agreement;
    come to agreement; compromise reached; fair outcome|solution|result|deal; both satisfied; middle ground found; fair compromise;
    both get something|what|happy; suits both sides|customer|parties|of; good for both sides|customer|parties|of; win win for|situation|solution;
    both customer and company|business; fair on both; everyone is happy; happy on both; both happy with|at|and

    mistakes avoided [consequence, benefit]
    stop mistakes|errors; right details; accurate record|order; get details right; help remember; save mistakes; nothing forgotten;
    i|you|we|staff|helps can remember; {not} forget what|anything|something|details|important|it; i remember|do what|everything|details;
    remember what|everything|details they|customer|was|important; help me|you|us remember; avoid|cut|reduce|less|fewer|prevent mistake|error;
    {less} mistake|error; {not} mistakes are|made|happen; {not} make mistake
    """
}
