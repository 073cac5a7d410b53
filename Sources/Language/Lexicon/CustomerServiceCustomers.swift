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

    external customers [example] ~ internal customers
    member of public; general public; people who pay|buy|shop|purchase|spend; people that buy|pay|shop; people who walk in; people coming in|into|off;
    walk in customer; off street; walk in off; guest who stay|book|pay; {not} work for|at|in|here|there company;
    {not} part of company|business|organisation|team|staff; {not} work there|here; pay for _ product|goods|service|item|stay|treatment|meal; end user;
    everyday customer; ordinary customer; real customer; actual customer; traditional customer; usual customer who; where money come; who pay wages;
    other company|business|organisation who buy|order; another company who; business that buy; trade customer; public who; person on street;
    client in chair; customers we serve; ?public; people who come|walk in|into|through shop|store|salon|hotel|door|restaurant|cafe|office;
    hotel guest; {not} employed; relatives visiting|of; normal customer; from outside; people who use _ service; ones who buy|pay; who buys;
    {not} work there|here|in|at company|business; pay for what we|you; ?consumer; ?shopper; shoppers and|or|who|are;
    ?buy _ our|your|company|their product|goods|stuff|things|services; they buy our|your|the product|goods|stuff|things|services; the guests who;
    people from street; people we sell to; people that use; ?external; external customer|client|people|person|one|is|would|might|because|whereas;
    paying customer|client|guest|member|public; people buying|paying for|in|things|at; the guests staying|who|in|at;
    guests staying|who|that in|at|stay; patients at|who|in surgery|hospital|dentist|come|practice; passengers who|on|that; members of the public;
    the public who|coming|that; customer|client|guest|person|people|someone who|that pay|buy|shop|spend|stays;
    parents who|of children|pay|at nursery|use|send; members at|of|who gym|club|pay|use; people buying things|food|from;
    tenants|families|visitors who|that use|pay|visit|come; {not} work for company|business|organisation|us; external and|or|vs internal customer;
    tourist|holidaymaker|day tripper; tourists who|on|in

    internal customers [example] ~ external customers
    inside customer|people; customer within; inner customer; people i work; person you work;
    people in same company|business|building|workplace|organisation|team; work for same company|business|place|organisation|boss|firm;
    part of same company|team|organisation; employee of company|same|business; employees within|in|inside;
    {staff} who work in|for|within|inside same|company|business|organisation; {workpeople} as customer; customer is colleague;
    treat {workpeople} like|as customer; fellow worker|staff|employee|colleague; co worker; mates at work; {backroom} who rely|depend;
    {not} members of public; ?colleague; supplier inside|within; contractor on site; people you|we work with|alongside;
    person|someone|anyone you|i|we work with|alongside; people who work within|inside|alongside;
    work within|inside company|business|organisation|same; staff from other|another|different department|branch|section|team;
    colleague from other|another|different; colleague in other|another|different department|branch|team; ?other staff|colleague|employee;
    colleague|workmate|staff|employee|coworker is _ customer; colleague|workmate|staff|employee|coworker _ customer too|as; hr department;
    accounts department; finance department; warehouse staff|team; kitchen staff|team; housekeeping staff|team; ?it department; ?sales team;
    ?cleaning staff; ?night staff; ?reception staff; within same building|place|workplace; work in another department;
    staff|people|colleague|employee in|within|from same company|business|organisation|place|building|shop|hotel;
    people in my|your own|the company|team|office|building; employed by|within|at same|company|business|organisation; people employed;
    colleague who rely|need|depend|ask; work colleague; {not} pay for|because work|staff|employed; people on the|your|my team;
    from same company|team|workplace; ?head office; ?different department; different departments need|ask|who|are;
    ?within _ company|business|organisation|firm|workplace;
    people|customer|staff|those|someone within company|business|organisation|firm|workplace|team; ?members of staff; other members of staff|team;
    ?staff members; ?part of company; who work for|in|within|at same|company|business|organisation; in house staff|team|customer; other staff members;
    nurse|staff|doctor|people|colleague on|in|from other ward|department|team|floor|branch|office|shop; other ward|floor|branch staff|nurse;
    receptionist|housekeeper|chef|waiter _ housekeeper|chef|receptionist|waiter|cleaner; people of|in my work|job|workplace; ?internal;
    internal customer|client|people|person|one|is|would|might|because|whereas; my|your|our work mates|colleagues;
    workmate|colleague|coworker who|in|from|at|like|such work|another|other|needs|department|kitchen|the;
    someone|person|people|staff|colleague from|in|at another|other|different|same|the department|team|company|branch|shop|office|business;
    other|different departments|staff|colleagues|teams who|that|in|at|like|such|need need|rely|company|business|your;
    people i|you|we work with|alongside; colleagues in|from|at kitchen|other|another|warehouse|work|office;
    kitchen|warehouse|housekeeping|chef|cleaners|hr|payroll|accounts|reception|stockroom is _ internal|customer|colleague;
    rely|depend on your|the|other|each colleagues|kitchen|warehouse|team|department|staff; internal and|or|vs external customer;
    customer|people|person|someone|staff|those inside company|business|organisation|firm|workplace; my workmates|colleagues;
    serve carer|nurse|staff|colleague|waiter|worker; cook|clean|work for carer|nurse|staff|colleague|waiter;
    warehouse|kitchen|office|stock lads|girls|staff|team|guys|workers; lads|girls|guys in warehouse|kitchen|office|back|stockroom;
    agency|temp staff|nurse|worker; when hr|payroll|it|accounts|maintenance sort|fix|help|do my|our;
    i|staff am customer of|to|for hr|payroll|it|accounts|kitchen|department

    difference between internal and external customers [information]
    internal _ whereas|while|but external; external _ whereas|while|but internal; one _ inside _ outside; within company _ outside company;
    one work _ other buy|pay; one _ pays other; {not} pay but; {not} pay for service; paid by company; get paid by; get wages from;
    internal {not} pay; external pay; employees whereas; colleague whereas public; work there _ outside; in company _ out company;
    they work for company; part of company _ not part; inside business _ public; staff vs public; internal work|is|customer _ external;
    internal means _ external means; external customer _ internal customer; inside company _ outside; one works for _ one; staff _ public;
    colleagues _ public; one work|is inside|in|company|business|staff _ other pay|buys|public|outside|customer;
    one works for company|business _ other pays|buys|public; one is staff|colleague _ other pays|buys|customer;
    one works for _ other one|person pays|buys

    suppliers and contractors [example]
    contractor; agency staff|worker; wholesaler; cleaning company; maintenance company; suppliers who|that|and|are|like; delivery drivers who|and|are;
    couriers who|and|are; agency nurse|staff|worker|carer|chef|driver; courier|driver|postman who|that; contractor|cleaner|agency who|that come;
    window cleaner

    same standard for internal and external customers [principle]
    treat {workpeople} same|like|as _ customer|public; treat {workpeople} how|with respect; treat {workpeople} as|like they;
    {workpeople} same as customer|public; no matter if internal|colleague|customer|inside; whether internal|inside|colleague|they work;
    same principles apply; principles apply to both; apply to internal|colleagues; same for both; polite to both;
    {not} treat {workpeople} worse|different|less|any; {workpeople} just as important; as important as customer; as important as public;
    internal _ important too; just like you would customer|with; as if they were customer; same towards both; internal and external same;
    treat both|them same|equally|well|with; apply to both types|internal|customers|kinds; both be treated same|equally|well|with;
    both _ same respect|service|treatment|standard|politeness|manner; whether _ they work|inside|internal|colleague; colleague same respect|as|way;
    it applies to both; same goes for; same way you|i|we treat|would|serve|speak|deal customer|public;
    as quick|polite|nice|good|well|fast|helpful|friendly as _ customer|guest|public|external; same rules|principles go|apply|count for;
    goes _ for both; same as i|you|we would help|treat|serve|speak; ?equally important; same rules for both;
    same standard|level|quality of|for|to _ both|colleagues|internal;
    same service|respect|treatment|standard|level|way|principles|manners to|for|with both|either|internal|colleague|staff; respect colleagues as|just;
    both _ of them want|need|expect|deserve|should; good service to both; both _ get good|same; respect to both;
    same respect|service|treatment _ guest|customer or|and colleague; same for guest|customer and|or colleague|staff; guest or|and colleague;
    customer or|and colleague; colleague or|and customer|guest; respect _ both;
    just as polite|nice|helpful|good|important to|as _ colleagues|people|staff|workmates|customers|guests;
    as polite|nice|helpful|important|quick to _ as _ guests|customers|public;
    treat|give|help your|colleagues|staff|workmates|coworkers|people|both|internal|team|them|each colleagues|the|same|as|with|like|well|you|equally same|as|way|customers|respect|guests|well;
    both should|must|need|deserve get|be|have|to|the _ respect|same|good|treated|service;
    both types|groups|kinds of deserve|should|customers _ same|respect|good|polite|equally;
    polite|nice|helpful|respectful|friendly colleagues|staff|workmates _ as _ customers|guests|public|clients|patients

    good service to colleagues [practice, principle, behaviour]
    polite|nice|respectful|helpful|friendly|kind|patient|professional|honest|courteous|fair to|with|towards _ {workpeople}; respect _ {workpeople};
    respect for _ {workpeople}; reply to _ {workpeople} quick|email|message; answer _ {workpeople} email|question|query|call|message;
    answer emails from {workpeople}; deal with {workpeople} request|query|quickly; get {workpeople} what _ need;
    give {workpeople} what _ need|want|ask; give {workpeople} information|right|correct|support|detail; keep {workpeople} informed|updated;
    speak to {workpeople} nice|politely|respect|properly; {not} snap at {workpeople}; {not} rude to {workpeople}; {not} ignore _ {workpeople};
    {not} ignore emails from; {not} keep {workpeople} waiting; {not} let {workpeople} down; say please _ {workpeople}; say thank _ {workpeople};
    please and thank you to {workpeople}; meet deadlines for {workpeople}; deliver on time to {workpeople}; send _ to other department on time|quick;
    say good morning to {workpeople}; smile at {workpeople}; good relationship with {workpeople}; hand over properly to {workpeople};
    order ready for {workpeople}; help _ colleague|coworker|workmate|teammate|department; share information with _ colleague|department|workmate;
    listen to _ colleague|department|workmate; let colleague|department|workmate|kitchen|housekeeping know; thank colleague|workmate|staff;
    colleague|department request|email|question|call; support colleague|workmate|department;
    talk|speak to colleague|workmate|staff nice|politely|respect|properly; give colleague|department|workmate|kitchen good|quick|right|same|what;
    polite to each other; respect _ each other; talk to each other nice|politely|respect; good teamwork between departments;
    email|request|call|query|message from other|another|different department|staff|team|colleague|branch;
    reply|respond|answer|get back to {workpeople}; reply|respond to _ colleague|workmate|department|coworker

    internal service affects external customers [consequence, reason, benefit]
    knock on effect; external customer get; public suffer; {not} help {workpeople} _ customer; bad service to {workpeople};
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
    if|when kitchen|warehouse|housekeeping|accounts|chef|stockroom|payroll|reception|laundry|supplier|delivery|colleague|cleaners|department|staff|porter|they _ late|slow|not|wrong|mistake|behind|cannot _ customer|guest|patient|client|public|passengers|resident|food;
    if|when housekeeping|kitchen|warehouse|cleaners|chef|colleague|department {not} _ guest|customer|patient|client;
    if housekeeping|kitchen|stockroom|warehouse|cleaner|it|colleague|delivery {not} _ guest|customer|patient|client|diner;
    if {backroom} {not} _ then guest|customer;
    if housekeeping|kitchen|warehouse|colleague|they {not} _ done|ready|clean|finished|sent _ guest|customer|patient|diner;
    if|when kitchen|warehouse|housekeeping|office|stockroom|laundry|chef slow|late|behind|bad|wrong _ customer|guest|diner|patient|waiter;
    kitchen|warehouse|housekeeping slow|late _ waiter|front _ {not}; if stockroom|warehouse|stock {not} _ customer|shopper {not};
    shopper|customer|guest|patient {not} _ because _ department|kitchen|warehouse|staff

    customers with special needs [example, reason, need]
    special needs; additional needs; special requirement|assistance|help; vulnerable people|customer|adult; need more help|support|time|care;
    different needs due; access needs; people with disability|needs|condition|difficulties; differently abled; learning needs; support needs;
    service dog; assistance dog; hidden disability; sunflower lanyard; carer with; vulnerable person|customer; more vulnerable; elderly or disabled;
    disabled or elderly; extra needs|support; needs extra help|time|support|care

    helping customers with special needs [practice, duty, behaviour]
    assist _ disabled|elderly|blind|deaf|wheelchair; reasonable adjustment; make adjustment; wheelchair access; lift for; wider aisles|door;
    push wheelchair; carry bags|shopping for elderly|old|disabled|pregnant; read menu|label|form to|for|out; reach _ for {customer} wheelchair|shelf;
    quiet hour; get down to level; speak|talk slow|loud|clear to|for|with deaf|elderly|old|hearing; guide blind; help fill _ form; take _ by arm;
    automatic door; disabled toilet|parking; priority seat|boarding; ground floor room; large print menu; walk slow with; accommodate _ needs;
    meet _ special|individual needs; write it down for deaf|them|customer; learn sign language; offer seat to|for;
    carry|bring it for elderly|old|disabled; accessible for wheelchair|disabled|all|everyone; speak slowly for; hearing loop for;
    bring it to car|chair|bed; put|use|have out|the|a ramp for|out;
    help elderly|disabled|blind|old|deaf _ disabled|elderly|blind|deaf|old|wheelchair|pregnant|vulnerable|customers|people;
    read menu|label|form|it out|menu|form|label|to|for _ blind|see|customer|someone|them; help|assist _ disabled|elderly|blind|deaf|pregnant

    angry customers [example]
    customer who angry|mad|shouting; shouting customer; {customer} who shout; customer kicking off; hostile customer; difficult customer|people|guest;
    shouty; someone angry; customer is angry|mad|annoyed|raging; people|customers|person who angry|shout|kick;
    angry|annoyed|irate|furious|aggressive|frustrated|hostile customer|guest|people|patient|caller|client|parent|person; people shouting at

    complaining and dissatisfied customers [example]
    unhappy|dissatisfied|disappointed|upset customer|guest|client|people|caller; customer with complaint|problem|issue; moaner; always complain|moan;
    fussy customer; whinging|moaning customer; customer who moan; customer wanting refund; critical customer;
    customers that|who always|like complain|moan; complaining customers

    rude and abusive customers [example]
    rude|abusive|nasty|ignorant|horrible|violent|drunk|disrespectful customer|people|person|guest|caller|client; customer who swear|rude;
    customer swearing; abuse from customer

    demanding customers [example]
    high maintenance; hard to please; awkward customer; never satisfied; expects a lot; wants special treatment; pushy customer; bossy customer;
    demanding customer|people|guest|client|ones; fussy|picky customer|people|eater|client|guest; be fussy|picky|demanding

    impatient and hurried customers [example]
    impatient customer|people|person; busy customer|people|person; {customer} _ {not} want to wait; late for train|bus|work|flight|meeting;
    lunch break customer; pushed for time; want to get in and out; customer|client|guest|people in|be|who a|in|are hurry|rush

    shy and nervous customers [example]
    nervous|anxious|timid|quiet|worried|scared|frightened|shy customer|person|people|guest|patient|client|one|child; customer _ {not} say much;
    nervous flyer|flier; first time nervous; hesitant customer; {not} like to ask; embarrassed customer; shy people|ones|and;
    introvert people|customer; customer may|might|can be shy|nervous

    indecisive and confused customers [example]
    indecisive; {not} sure what _ want; confused customer|person|people; window shopper; customer|they|people {not} make up mind;
    customer|they {not} decide; people browsing; customer just looking; confused customer|guest|resident;
    customer|client|guest|they {not} know what _ want; make mind up; {not} make mind; {not} sure what to|they buy|want|choose;
    keep changing their mind; can not decide; changing mind; can not choose

    talkative customers [example]
    talkative; chatty customer|people|client; {customer} who _ talk lot|much; loves|likes to talk|chat; wants chat;
    lonely customer|person|people|resident

    upset and grieving customers [example]
    upset customer|person|guest|relative; crying customer; bereaved customer; distressed customer|person; sad customer; someone crying;
    customer in tears; grieving family|customer|person; tearful customer

    elderly customers [example]
    elderly; old people|person|customer|lady|man|woman|folk|couple; older people|person|customer|generation|lady|man|adult; pensioner; oap;
    senior citizen; over 65; grandparents; senior people|customer

    children and young customers [example]
    young people|person|customer|children; school kids; under 18; young adult; customer with children; child customer; student customer;
    children|kids|teenagers|students who|come|with|as|in|customers shop|come|customers|store|need|buy; families with children|kids

    families and parents [example]
    mothers with; pushchair; high chair; baby change; mum with pram|baby|kids|children|pushchair; people with pram|buggy|pushchair|babies|children;
    buggy; families|parents|mums|mothers with|who|and|coming _ children|kids|pram|buggy|pushchair|baby; pregnant women|customer|lady

    customers from other cultures [example, need]
    overseas visitor|customer; prayer room; female staff for; different|other|various culture; cultural needs|background|difference|beliefs;
    foreign customer|people|guest; customer from abroad|other|different|another;
    customers|people|guests|someone from|of|with different|other|another|abroad culture|religion|background|country|faith;
    halal|kosher food|meat|option|menu; muslim|jewish|hindu|sikh customer|guest|people; cultural|religious needs|beliefs|background;
    foreign tourists|customers|visitors

    new customers as people [example]
    first time customer|visitor|guest|client; customer who first; customer who never; prospective customer; never been before;
    new to shop|area|gym|salon; first timer; one off customer; new client|guest|patient|member

    regular customers [example]
    loyal customer; repeat customer; returning customer; account customer; long standing customer; customer who come every; existing customer;
    people who come every|often; regular client|guest|visitor|shopper|member

    trade and business customers [example]
    trade customer; company who order; b2b; contract customer; business as customer; other business|company who buy|use|order;
    business client|traveller|guest|customer who|need|from|like; corporate clients|customers

    groups and online customers [example]
    large group; hen party; coach party; school group; online customer|shopper; internet customer|shopper; web customer;
    people who buy|shop|order online; telephone customer; individuals and groups; bargain hunter; deal hunter; discount customer;
    group of tourists|customers|friends; vip customer|guest|client; group bookings; families and groups|couples

    needs of customers
    what {customer} need|require; what {customer} come for|in; reason {customer} come; what {customer} here|there for;
    need of customer|client|guest|them|patient|resident; requirement of customer|client; they must have it; essential for customer|them|everyday;
    things customer|client|guest|they need; something they need; things customer must|need|has; things _ customer must have|need;
    customer|client|guest|patient|resident|shopper needs|requirements; things they must have; something customer|they must|have have|to|got;
    essential|necessary for customer|them; customer needs; what customer|they|he|she need

    wants of customers
    what {customer} want|like|wish|fancy|desire; would _ like to have; wish list; nice to have; extra they like; {not} essential; {not} need but;
    {not} necessary but; could live without; want but {not} need; {customer} fancy; bonus for {customer}; customer desires|wishes;
    customer would like; needs and wants; wants and needs; their own wants; like but {not} need; want but {not} have; wants _ are extra|things|what;
    wants are not; want _ is extra|something|what; is what {customer} want|like|would like; what he|she would like; would _ like it but;
    what {customer} would like; own customer wants

    difference between needs and wants [information]
    need _ whereas|while|but want; want _ whereas|while|but need; need is _ must|essential|necessary; needs versus wants; difference between need;
    wants _ are extra|things|nice|what; wants are not; {not} need it but want; need _ have to have; want _ would like; not need _ want;
    need to have _ nice to; need _ must _ want; must have _ nice; needs are essential|necessary|things things|you|they|for|must;
    wants is extra|nice|luxury|things|something _ like|would|have|luxury;
    you|they|customer need a|the|to|food|something|somewhere _ but want|would|like; you|they|customer need _ but you|they|he|she want;
    need _ but _ want

    need for information [need]
    need|want|ask for|after _ information|advice|guidance|detail|answers; information about product|service; want advice; seek advice;
    customer|they|client need|want to know; need answer to;
    customer|they|client|people want|need to know|find _ price|cost|time|where|how|what|when|about|out;
    {customer} need|want directions|information|advice

    need for help [need]
    want someone to help; {not} reach shelf|item|top; customer|client|they|someone want|need help|assistance|support;
    customer|client|guest|they|someone|people need|want|require help|assistance|support|advice with|finding|to|from|choosing;
    customer struggling|stuck with|on; customer need help|repaired|fixed; customer be struggling|stuck

    need for reassurance and respect [need]
    want|need to feel valued|safe|important|welcome|respected|comfortable|special|listened|heard|understood;
    need|want to be valued|respected|listened|heard|understood|reassured|treated|welcomed|acknowledged;
    need|want reassurance|respect|attention|understanding|dignity|privacy|honesty|comfort; want someone to listen;
    want friendly|polite staff|service|person; need friendly; like to be greeted; want greeting; want to feel like; expect|want politeness;
    treated with respect

    need for value and quality [need]
    want|need|look _ good price|quality|deal|bargain; want cheap|quality|bargain; get money worth; worth the money; want it cheap;
    price they can afford; want choice; variety of product; want|get|need|expect discount; affordable price|product; good price for;
    quality of product|food|goods; want|need|looking value|quality|cheap|low _ value|quality|price|bargain|deal|money

    safety and comfort needs [need]
    comfortable seat|room|chair|bed|place|environment; somewhere to sit|wait; easy to get to; baby changing; parking space|for; toilet facilities;
    need|want somewhere|a|to|safe|clean|comfortable|feel _ safe|clean|comfortable|warm|quiet|sit|secure

    dietary needs [need]
    coeliac; halal food; kosher food; dietary; special diet; food requirement; nut free; soft food; dairy free|allergy; food allergy|intolerance;
    gluten|dairy|nut free|allergy; vegan|vegetarian|halal|kosher food|option|menu|customer; diabetic customer|guest|menu|options; allergies to|or

    speed and convenience needs [need]
    want it quick; want it now; {not} want to wait|queue; quick answer|service|solution wanted; need it urgently; need it by;
    need it for today|tomorrow|wedding|party|weekend; want short queue|wait;
    {customer} need|want it|to|quick|fast|served|something _ quickly|fast|today|straight|now|soon|service; {customer} {not} have much|time|long

    identifying customer needs [skill, step, duty]
    find out|what _ need|want|require|looking|after; find out why _ come|here; find out _ need|problem|requirement|expectation;
    work out what _ need|want; understand what _ want|need|look|expect|require; understand {customer} need|want|problem; establish _ need|what;
    recognise _ need; assess _ need; ask what _ need|want|looking|like|after|expect|require; ask {customer} what _ need|want|like|look|expect|help;
    ask _ looking for; ask _ how can help; needs analysis; get to know {customer} needs; ask what it is for; ask about budget; ask what _ use it for;
    ask occasion; discover what they|customer|need; determine _ need|what they; determine need|what; ask who it|is for;
    understand their|customer|client|guest|patient needs; needs identified; get information from customer|them|client; ask about need|what;
    ask about their needs|preferences|budget|likes; get idea what they|customer; know what they|customer after|looking|came|want|need;
    understand what their needs; get to bottom of what they; explore _ need; work out their need; know what customer|they want|need|like|expect;
    know their needs|wants; see what they need|want|after|looking; find out what they|customer|client want|need|like|after|looking;
    identify|establish|understand|find|work|figure|know|recognise|out customer|their|clients|what|out|the|guests|each|persons|patients needs|they|customer|what|wants|requirements _ need|want|looking|require|after|expect|like;
    understand customer|their|clients needs; find|work|figure out what customer|they|he|she|the want|need|looking|after|like;
    see|know what customer|they|he|she want|need|looking|after;
    ask customer|them|client|guest what|questions|if|how they|it|to _ looking|need|want|like|for|after|find|help|prefer;
    ask what they looking|want|need; what are you looking; ask them what they want|need|like|looking

    observation of customers [method, skill]
    look at {customer} body|face|expression|behaviour; look at _ body language|face|expression; read _ body language;
    see if|that {customer} look|lost|confused|struggling|need|unsure|stuck; see {customer} look|struggling|lost|confused|stuck|waiting|wandering;
    notice if|when|that {customer} look|lost|struggling|need|confused; look out for signs; look for signs|clues|cues|signals;
    pick up _ signs|cues|clues|signals|body; spot signs|signals; body language tell|show|give; pay attention to _ body|behaviour|signs;
    tell by looking; see what they looking at; see how they act|behave|look|move; from their face|body|expression|look;
    observation of customer|body|behaviour; look at how they|customer act|behave|look|stand|seem|react;
    looking at their actions|behaviour|expressions; read their signs; see _ what they doing; watch how they|customer;
    see|notice|tell in|from|by his|her|their face|eyes|body; see in _ face; face that he|she|they;
    see that {customer} lost|confused|tired|upset|nervous|waiting; see he|she is|looks lost|confused|unsure; look at trolley|basket|clothes;
    observe|watch customer|their|the|how|guests|them|people body|they|behave|language|face|act|customers|reaction|to|for|what;
    look at|for customer|their|signs|clues body|face|expression|language|that|they|behaviour; look lost|confused|stuck|unsure; own observing;
    pick up on|signals|clues body|signals|signs|clues|from;
    see|notice if|that|when customer|someone|they look|is|seem lost|confused|struggling|unsure|upset

    checking customer history [method]
    previous order|purchase|visit|booking|conversation|stay|contact|notes; what _ bought|had|ordered before|last; last time {customer} came;
    loyalty card data|show|information; look up _ account|detail; record card; check system|computer for; colour record; what they had last time;
    check|look|see|read|use|view their|customer|client|past|purchase|order|medical history|record|notes|account|file|profile;
    history of customer|orders|purchases; order|purchase|buying history; past purchases|orders|visits|bookings; look at past|previous

    expressed needs [need, information] ~ implied needs
    stated need; said out loud; say it out loud; say it straight|directly|clearly|openly; told outright; direct request; asked for it;
    ask for room|table|size|colour|refund; obvious needs; {customer} describe what; expressed need|want|requirement; express what they;
    explicit need|want|request|requirement; explicitly say|ask|state; say openly; say outright; come out and say|ask;
    {customer} say|tell|ask directly|clearly|exactly|straight what|for|that; they say directly|clearly|exactly|straight|openly; like _ i want|need;
    customer told you|us|me|staff what; they told you|us|me|staff what they; customer asks for directly|something|specific|particular;
    voice their need; asks for product|item|size|room directly|by; what customer has asked|said|told; ask directly|straight for|out;
    say _ i want|need; {someone} told me {someone} want|need|like; told me that she|he|they want|need; say _ that they want|need;
    tells you that they|he|she; need _ tell you|us|me|staff about; needs they tell|say; needs that are|they say|told;
    what they say|tell you|us|me they; need _ say out; they actually say|tell|ask; they _ have said|told|asked what|for; wants they tell;
    come and ask for; ask for what;
    customer|they|client|guest say|ask|tell you|us|staff|openly|directly|what|for|exactly|outright|that|i _ want|need|directly|like|openly;
    say|tell|ask|stated it|what|for|need out|directly|they|openly loud|want|need|openly

    implied needs [need, information] ~ expressed needs
    hidden need|meaning|want; {not} actually say|ask; {not} ask but; {not} ask for it|directly; without them telling|saying|asking|having;
    read between lines; what {customer} really|actually want|need|mean; deeper need; goes without saying; automatically expect; silent need;
    body language show|tell|say they need; can tell _ need|want by|from; guess what _ need|want; predict _ need|want; see _ need without;
    might be too shy to ask; too embarrassed to ask|say; figure out without; implicit need|want; taken for granted; assumed need|by|that they;
    without saying|asking|telling it|what|out|directly; {not} said out|directly|but|by|openly; customer {not} say|mention; {not} have to ask for;
    need without asking|saying|telling|being; without customer saying|asking|telling; anticipate need|what; pick up on what|hints|signs|need;
    pick up on _ need; {not} realise they need; {not} know they need; expected but not|never; expect it without; figured out from;
    work out from body|face|behaviour|what; underlying need|reason|problem|concern|want; expect _ without asking|saying|telling|having;
    expect clean|polite|safe; expect it to be; know what they want before; before they ask; see _ it in their; without having to ask|say|tell;
    ask|say|tell indirectly; indirect need; need but {not} say|tell|ask; {not} said what; want but {not} say;
    needs you|we have to guess|work|spot|see; needs they do not say|tell;
    they|customer|might|may|people|guests|not {not} say|ask|tell|mention it|for|you|what|out|directly|that|anything _ but|want|need|expect|they;
    customer {not} say|tell|ask; unspoken|unstated|hidden|implied need|expectations|want; be|by implied; own implied

    difference between expressed and implied needs [information]
    expressed _ whereas|while|but implied; implied _ whereas|while|but expressed; say _ but really|actually|mean|want;
    say one thing _ mean|want another; say it _ {not} say; told _ {not} told; spoken _ unspoken; said and not said; out loud _ hidden; say fine but;
    says ok but; difference between expressed; explicit _ implicit; one is said|told|spoken _ other; expressed is _ implied is;
    expressed needs _ implied needs; expressed _ tell|say|ask _ implied; implied _ work|guess|figure|hidden _ expressed; implied _ not _ expressed

    meeting customer needs [principle, duty]
    fulfil _ need|want|requirement; {give} {customer} right|suitable|correct product|service|information|help|advice|answer|size;
    provide what _ want|need; provide _ right|suitable|correct; match product to; suit _ need|want; find _ something that suit|fit|right;
    find _ right|suitable|best product|one|size|solution for; accommodate _ need|request; deal with _ needs; respond to _ need; help with what _ need;
    attend _ need; adapt to _ need|customer|person; make sure {customer} have what|everything; sort {customer} out with; exceed _ need;
    right product|service|solution for customer|them|client|need;
    give|offer|provide customer|them|client|guest|people what _ want|need|look|ask|expect; make sure _ needs met; needs are met;
    make sure customer happy|satisfied with; give _ them what; help them get what; make sure customer|they|client|everyone get|has what;
    meet|satisfy|fulfil|accommodate|cater customer|their|the|guests|residents|individual|for|all|clients|different _ needs|requirements|requests;
    give|get|find|offer|provide customer|them|people|guest|someone|something|the|what|exactly _ what|right|product|that|they|customer _ want|need|suits|for|looking|after;
    match product|the|them|service to _ needs|customer|want; make sure customer|they get|has what|everything

    unmet needs [problem, consequence] ~ meeting customer needs
    {not} meet _ need|expectation; {not} get what _ want|need|ask|pay; need _ {not} met; ignore _ need|want; fail _ need; {not} give {customer} what;
    {not} understand _ need; {not} identify _ need; wrong product|size|thing|service for; sell _ wrong; {customer} go without;
    {not} what they want|need|ask|order; {not} what customer want|need|ask|order; {not} find what they|looking; guess what they want

    treating customers as individuals [principle, practice] < personal service
    each customer different; every customer different; all customers different; {not} one size; one size fits; person centred;
    {not} same for everyone|all; as person not; treat individually; individual customer|person|needs|basis|requirements|attention; as individuals;
    everyone is unique; customer unique; unique needs|person|individual; everyone _ has different|own; {not} treat everyone same; {not} just number;
    {not} treated like number; not like number|robot; each person|customer|client|resident is|has|needs different|own|individual|unique|needs;
    treat|see each|every|customer|them|everyone as|like|customer|person individual|an|differently;
    every|each|all customer|person|client|guest be|has|different different|needs|individual|unique|own;
    {not} treat everyone|all|customers|them same|the|alike; know|remember what they|customer likes

    customer calms down [consequence, benefit, feeling] < calms the customer ~ situation gets worse
    {customer} _ less angry|upset|annoyed|frustrated|aggressive|stressed|worked; {not} angry anymore|any|as; {not} angry no; {not} as angry|upset|mad;
    no longer angry|upset|annoyed|mad; anger come down; settles _ them; diffuses situation; lower tension; temper goes|cool;
    {not} get angrier|worse|more; lower voice back; {customer} lower voice; {customer} chill; help them calm|relax; helps to calm;
    situation _ defused|calmer|better; defuses situation|anger; take sting|heat out of; stops it getting; makes customer|them|him|her|person calm;
    feel less wound; happier and calmer; calms them|customer|him|her|person|situation|things down; calming effect;
    customer|person|client|they become|feel|get|more calm; stops shouting|crying|swearing; he|she calm; he|she will calm;
    customer|client|they|he|she|person|guest start|will|begin|settle|relax|back|calm|stop|cool to|down|off|shouting|being|calm calm|down|off|angry;
    customer calm|relax|settles; customer|they|he|she less|not|so|no angry|so|as|longer angry|upset|annoyed|anymore|mad;
    their|his|her|customers anger|temper|tension goes|drops|fades|cools|disappears; calms customer|them|him|her|things down;
    more calm after|because|when

    situation gets worse [consequence, problem] < makes things worse ~ customer calms down
    add to anger; turn nasty|violent|aggressive; end in argument|row|fight; anger grow|increase; makes situation|things|it worse; situation escalate;
    rile {customer}; situation|things|it|problem|argument|customer|they get|become worse|heated|angrier|escalate;
    customer|they|he|she more|even angry|upset|annoyed|frustrated|aggressive; customer kicks|flares off|up;
    makes it|things|situation|customer|them|matters worse|angrier; lead|end in|to argument|fight|row

    customer feels listened to [consequence, benefit, feeling] < customer feels heard, customer satisfaction ~ customer feels unvalued
    feel like _ heard|listened|matter; feel _ being listened|heard; know you|i|we|staff listen|heard; show you|i|we _ listened|hear;
    someone listens to|finally; finally listen; {customer} voice heard; feel acknowledged; {not} feel ignored|dismissed; knows someone paying;
    their problem|complaint|concern|opinion _ taken serious; be taken seriously; see you|i|we|staff listened; they think you listening;
    shows attention; feel i am listening; shows them you|i|we listen|hear; know their opinion|voice|problem matter|heard; feel like being listened;
    he|she feel|know _ listened|heard;
    customer|they|client|person|people|he|she feel|know|think|be listened|heard|like|they|that|you|someone _ listened|heard|to;
    feel listened|heard|like to|someone|and|you _ listened|to; shows customer|them|you|that you|listening|are|have _ listening;
    someone|you actually|really|is listening to

    customer feels understood [consequence, benefit, feeling] < customer feels heard, customer satisfaction
    show you understand; on my|their|customer side; feel like _ side; feel less alone; feel supported|accepted|connected|believed|validated;
    knows|sees you|i|we|staff understand; shows them|customer you|i|we understand; you are on same side; that you get|understand them|how|why;
    {staff} know how they feel; finally someone gets; feel like _ understand; feel that|you|we|i|someone _ understand;
    know|think you|i|we|staff|someone understand; you|i|we|staff on their|my|customer|her|his side; on her|his|their side;
    feel _ someone|somebody|you|i|we|staff gets them|how|it; get them|where|how they feel; someone gets me|how; he|she feel|know _ understood;
    customer|they|client|he|she feel|know|think like|understood|you|that|someone|they|supported _ understood|get|side;
    feel understood|supported|believed; you|staff|someone on their|customers|his|her side;
    shows customer|them|that|you you|understand|that _ understand

    customer feels valued [consequence, benefit, feeling] < customer satisfaction ~ customer feels unvalued
    make {customer} feel valued|important|special|good|appreciated|respected|welcome|wanted|cared|better;
    feel like _ matter|important|valued|care|vip|king|queen|family|royalty; feel {staff}|you|we|company care; someone cares about;
    treated like person|human|individual|royalty|vip; feel like person|human; more than number; {not} just number; {not} feel like number;
    {not} feel like burden|nuisance; show you|we|i|staff|company care; know|think|see you|we|i|staff|company|someone care; feel|be|well looked after;
    their custom|business matter|important|valued; feel like we|you care; bothered about them|his|their|her|problem|customer;
    see you bothered|concerned|care; feel _ important for|to us|company|hotel|you; feel he|she|they _ important|special|welcome|valued;
    customer|they|them|client|guest|people|residents|patients|he|she feel|be valued|appreciated|respected|cared|welcome;
    make customer|them|client|people|guest|someone|everyone|you feel|be valued|important|special|appreciated|respected|cared|wanted|welcome|good;
    feel valued|appreciated|special|important|wanted and|as|so|by|when|like; feel valued; value the|your|their|our|every customer|custom;
    they matter to; company|you|staff care|value about|them|customer; feel appreciated; feel special; feel like _ matter; feel respected; feel cared;
    feel looked after; feel well looked; feel noticed; feel recognised; feel like somebody|king|queen|royalty|vip|family; sense of worth;
    sense of belonging; feel loved; feel treasured; treated like royalty|vip|king|queen; they feel you care; feel like|that _ matter;
    {customer} know you|we|they|staff|company care; show {customer} you|we|they|that care|matter; feel that you|we|staff|company care;
    feel worth something; sense of importance; thank for custom|business;
    make customer|them|people|guest|client|you feel valued|appreciated|special|important|respected|wanted|cared;
    feel like|that they|you matter|valued|special|important; value|appreciate your|their|the|our customer|custom|business;
    show customer|them|people you|we|they value|appreciate|care; valued as customer; {expecter} know|think|see|feel you|we|staff|company|they care;
    {expecter} feel valued|appreciated|special|important|respected|wanted|cared|included|noticed|recognised|loved|welcome;
    {expecter} be valued|appreciated|recognised; {expecter} feel as if|though they matter; important to us

    customer feels respected [consequence, benefit, feeling] < customer feels valued
    feel respect|equal|dignity; {customer} dignity kept; treated fairly|equal; feel accepted; {not} feel judged; {not} feel stupid|silly|small;
    {not} feel discriminated; not made to feel stupid; feel included; respect you|me|us more|back|for; get respect back;
    customer|they|client|people feel|be respected|dignity|accepted|included; feel respected|equal|included;
    {not} feel|made judged|stupid|silly|small|to|them _ stupid|small|silly|judged

    customer feels at ease [consequence, benefit, feeling] < customer satisfaction
    comfortable to talk|ask|speak; comfortable talking|speaking|asking|sharing; feel at home;
    {not} feel nervous|awkward|intimidated|scared|pressured|rushed|uncomfortable|embarrassed|worried;
    {not} scared|afraid|embarrassed to ask|say|talk|come; stop worrying; feel calmer; relaxes them; feel more|very|really comfortable|relaxed|safe;
    they|customer|client more comfortable|relaxed|at; customer|client|guest|resident|patient comfortable|relaxed|reassured; they _ {not} worry;
    makes them|customer feel better|comfortable|relaxed|safe; customer feel better; he|she feel comfortable|relaxed|safe|better|welcome|ease;
    he|she relax; {customer}|you feel|be|more comfortable|relaxed|safe|welcome|reassured|secure;
    make customer|them|client|people|guest feel|more|be|at comfortable|relaxed|at|safe|welcome|ease|better|secure;
    feel comfortable|relaxed|at|welcome ease|home|enough|to|with|and|talking|in; put customer|them|people|clients at ease;
    feel|be less nervous|worried|anxious|scared|stressed; {not} nervous|worried|anxious|scared about|before|any; feel|be at ease|home

    customer opens up [consequence, benefit]
    willing to talk|share|open; talk freely|openly; {not} bottle; trust you enough to; continue talking|explaining; let it all out; speak their mind;
    willing to talk|tell|share|explain|discuss; {not} hide anything|things; encourages them to talk|carry|continue|open|say|share; they keep talking;
    be honest with you|staff|me|us; share their|more information|problem|feelings|concerns; feel able to talk|tell|say|share;
    helps them talk|open|explain; comfortable telling|sharing; get|keep {customer} talk; get them to talk|open|explain|share;
    lets them explain|talk|open; {customer} tell you|me|us|staff|them more|everything|real|whole|truth; told me real|whole;
    {customer} tell everything|fully|properly; more willing to talk|tell|share|explain|say; want to talk more|to; talk more about;
    he|she|customer talk more; speak more openly|freely|about; tell me|us|you everything;
    customer|they|he|she|client|them|person open|talk|share more|freely|openly|everything _ more|everything|about|truth|information|details|openly|up|freely;
    open up to|about|and|more|when; get|encourage|help customer|them|him|her to|talking|opening open|talk|tell|up|share; get customer talking

    customer trusts staff [consequence, benefit, feeling] < customer trust
    trust what _ say; see {staff} as honest|professional|competent|reliable; know it will be sorted|done|fixed; think {staff} know what;
    they trust|believe you|me|us|staff; trust in|from|between you|me|us|staff|customer; confidence|faith in you|me|us|staff;
    customer knows you|i|we will|sort|can|honest; know they are in good; feel they can trust; trust what you; gain|build trust;
    trust in me|us|you|staff|hotel; he|she trust; customer|they|client|people|he|she trust|believe|rely you|us|staff|me|what|on|the;
    gain|win|earn|build|get customer|their|trust|his|her|the trust|with|from|of; trust between|in|from|builds|grows customer|you|staff|them;
    own trust in staff

    understanding the problem fully [consequence, benefit] < problem understood fully
    know _ problem is; know what _ problem|wrong|happened|issue; know exactly what; understand exactly what;
    understand what _ wrong|happened|problem|exactly|about; full picture|story|facts|understanding;
    get _ facts|details|information right|straight|correct; gets all information|facts|details|story; {not} miss _ detail|information|point;
    right end of stick; easier for me|you|us|staff to help|solve|find|sort|understand; you|i|we|staff know how to help|solve|fix|sort;
    i|you|we get right|correct|full|all|more information|details|facts|story|picture; get|have all information|facts|details;
    understand|know exactly|their|customers|problem|fully _ problem|issue|wrong|complaint|situation|wants|needs;
    so|helps|means you|i|we|staff can|know|understand _ solve|sort|fix|understand|what|how _ problem|issue|customer|wrong|wants|it|properly;
    get full|whole|all|clear|better|correct story|picture|facts|details|understanding|full|information|idea of|from|so|and|about|what|right;
    {not} miss|forget anything|any|important|details|out important|details|what|said|the|customer;
    better understanding of what|the|problem|their|customer

    right product or service given [consequence, benefit] ~ wrong product or service given
    get _ right product|item|thing|order|size|what; find _ right|suitable|perfect|best product|one|thing|solution;
    suitable product|solution|service|one|alternative; walk out with right; leave with right|what; exactly what _ want|need|ask|order;
    the haircut they want; hair how they want; {not} wrong order|product|item|thing|size; {not} sell wrong; {not} order wrong;
    right product|item|size|treatment|service first|for|given; needs are|get met; they got what; get what they asked|want|need|ordered|came;
    customer gets what|right|exactly; order is|comes right|correct;
    get|give|offer|sell|receive|find|end|buys|leave customer|them|they|the|you|up|him|her|client|with _ right|correct|suitable|perfect|what product|item|thing|size|service|order|treatment|haircut|meal|room|one|they|part|solution|help|information _ want|need|first|for|asked|ordered|time;
    customer|they gets|receives|leave what|with|the|exactly|right what|right|they|product _ want|need|asked|ordered;
    {not} give|sell|get|order|make wrong|them|customer|the _ product|item|order|size; right product|item|order|size|service for|first|given

    wrong product or service given [consequence, problem] ~ right product or service given
    get _ order wrong; not what {customer} want; incorrect order|item|information; wrong haircut; mess up order; mix up order; order is wrong;
    {not} what they|customer ordered|asked; give|get|sell|send|order|buy|serve|make _ wrong product|item|thing|size|service|order|treatment|part|one;
    give|get|send|sell|serve|make|order customer|them|the|they|him|her|out|up _ wrong|incorrect _ product|item|order|thing|size|meal|service|treatment|drink|dish|food|advice|haircut|colour|one;
    customer|they get|end|receive the|up|wrong _ wrong|product|thing|order

    problem solved first time [consequence, benefit]
    straight away _ sorted|solved|fixed; {not} have to call|ring|come|phone back|again; {not} need to call|ring|come|phone back|again;
    {not} come back with; {not} ring again; {not} call again; no repeat calls; fewer repeat; get problem sorted;
    solve|sort|fix|resolve|right|done|understand|correct first time; solve|sort|fix|resolve|right|done first contact|call|time;
    first time fix|resolution|around|round; in one go|call|visit solved|sorted; one call only; only come once;
    problem|issue|complaint|query|situation is|get|can|will solved|sorted|resolved|fixed;
    solve|sort|resolve|fix it|problem|issue|complaint quick|faster|easily|properly; without coming back; sort|ring|call it once;
    {not} ring|call|come|phone back again|twice; save ringing|calling|coming back; only has to call|ring|come|explain|do once;
    problem|issue|complaint|it|query|things get|is|can|will sorted|solved|fixed|resolved|be straight|quickly|faster|first|on|there|sorted|easily|properly;
    sort|solve|fix|resolve it|problem|the|issue|their quickly|faster|problem|first|issue _ first|time|quickly|call;
    {not} have|need to ring|call|come|phone|go back|again|twice; first time fix|resolution; sorted|solved|fixed first time

    misunderstandings avoided [consequence, benefit, reason] ~ misunderstanding
    {not} misunderstanding; {not} crossed wires; {not} miscommunication; both _ know where; both _ same page; on same wavelength; {not} mishear;
    {not} misinterpret; {customer} know where _ stand; avoid|prevent|stop|reduce misunderstanding|confusion|mix|miscommunication; {not} get confused;
    both on same page|wavelength; everyone on same page; message is|gets understood|clear|across;
    customer understand what|better|easily|clearly|you|me|information|it|everything|fully;
    they understand what|better|easily|clearly|you|me|information|it|everything|fully; easier for them|customer to understand; mistake is avoided;
    {not} mixed up|messages; so they|customer|both|i|you|we understand; we _ both understand|know each|what|same; both _ get what;
    nobody|no one confused|misunderstands; clear what they|we|he|she want|agreed|said|mean;
    {not} misunderstand|mishear|misinterpret|confused what|customer|them|each|the|between|or;
    avoid|prevent|stop|reduce|less|fewer|no|any misunderstanding|confusion|mix|miscommunication;
    both|you|we|everyone know|understand|clear|are|on|agree what|same|clear|each|exactly|about _ page|agreed|want|happening|doing|said|mean;
    customer|they understand what|you|better|clearly|everything|exactly

    customer feels unvalued [consequence, problem, feeling] < customer feels ignored ~ customer feels listened to, customer feels valued
    {feel} like _ number|burden|nuisance|idiot|nothing; {feel} like _ nobody;
    {not} feel valued|important|welcome|heard|listened|respected|special|cared|understood; think {staff} {not} care|bothered|listen|interested;
    think _ {not} care|bothered|listen|interested; feel _ {not} care|bothered|listen|matter; feel looked down;
    feel uncomfortable|awkward|intimidated|unsafe|pressured|rushed; {not} feel comfortable|safe; feel bad about self|themselves; made to feel bad;
    customer|they is {not} important; customer|they {not} matter; feel left out;
    {feel} ignored|unimportant|unvalued|undervalued|unwanted|invisible|neglected|dismissed|unheard;
    customer|they|client|people|guest feel|made unvalued|undervalued|unimportant|unwanted|ignored|disrespected|rejected|unwelcome|stupid|small|silly|judged|worthless|like _ number|nuisance|burden|nobody|unwelcome|bothering;
    make customer|them|people feel unvalued|unimportant|stupid|small|silly|unwelcome|judged|embarrassed; just a number;
    feel left out|unvalued|unwelcome|undervalued; customer|they {not} feel valued|important|welcome|respected|special|cared; feeling undervalued;
    feel undervalued|unappreciated|unimportant|worthless|unwanted|insignificant|small|stupid|silly|belittled|inferior|pathetic;
    {not} feel valued|appreciated|important|special|wanted; feel like number; feel like _ number; feel like _ bother|nuisance|burden;
    feel like _ {not} matter; feel like _ {not} care; {not} matter to {company}; only after _ money; {not} feel respected; feel that _ {not} matter;
    feel like rubbish|dirt|burden|nuisance|idiot|inconvenience; {expecter} {not} feel|be valued|appreciated|important|special|wanted|respected;
    {expecter} feel unimportant|undervalued|unappreciated|unwanted|worthless|disrespected|small|stupid;
    {expecter} feel|treated like number|burden|nuisance|dirt|rubbish|idiot|inconvenience|nobody;
    {expecter} think|feel you|we|staff|company|nobody|no {not} care|bothered; makes them feel unimportant|undervalued|small|stupid;
    feel taken for granted

    realistic expectations [consequence, benefit] < customer knows what to expect
    know what to expect; manage _ expectation; {not} false hope|promise|expectation|impression; {not} get hopes up; {not} raise _ hope|expectation;
    {not} disappointed later; accept decision|answer; accept no; takes no for answer; {customer} understands rules|policy;
    {customer} know what happen|next; knows what will happen; customer|they accept decision|it|answer|that|why; know limits of;
    {not} expecting too much|something|things; know what is possible; know what is|can be done; {not} expect more; {not} think i can do;
    {customer} know _ can do|have|get|expect; clear on what _ can; clear what _ can|possible; {customer} understand why _ can not;
    understand why i|you|we can; understand what we|i|you can; know what i|you|we can and|or; know what i|you|we can not

    staff stay in control [consequence, benefit]
    control of situation|conversation|call|it; keep control; {not} get walked|bullied|taken|pushed|abused; {not} taken advantage;
    {not} walked all over; {customer} {not} walk|push|bully; respected by customer; {not} agree to something|things _ can not; {not} end up giving;
    be|feel|stay|you|staff in control; customer respect decision|staff|you|me|boundaries|policy|rules; they respect decision|boundaries|your|my;
    staff are|feel|stay safe|protected|confident|respected; get my|your|their point across; without upsetting|offending|arguing|conflict|rude;
    {not} offend|upset customer|them; {not} cause argument|offence|conflict; you look|sound confident|professional; both sides heard;
    keeps staff safe; stops them walking|pushing|bullying|taking; {not} abused; stops bullying|abuse; {stop} _ take mick|mickey|advantage|liberties;
    {not} take mick

    fair outcome for both [consequence, benefit, solution]
    fair for both|everyone; fair to both; both sides happy; both parties happy|win|benefit; agreement reached; reach agreement; come to agreement;
    compromise reached; fair outcome|solution|result|deal; fair compromise; suits both sides|customer|parties|of; both customer and company|business;
    fair on both; happy on both; both happy with|at|and; both sides|parties|customer|you get|are|happy|and|win something|happy|satisfied|company|what;
    everyone|everybody is|ends|leaves happy|up with|outcome|in

    mistakes avoided [consequence, benefit]
    right details; accurate record|order; get details right; save mistakes; nothing forgotten; i|you|we|staff|helps can remember;
    {not} forget what|anything|something|details|important|it; help me|you|us remember; avoid|prevent|stop|reduce|fewer|less mistakes|errors;
    {not} make mistakes|errors with|on|in|and|later|by;
    {not} forget|miss anything|what|any|details|important|something they|customer|said|details|was|later; help you|me|us|staff remember;
    remember what|everything they|customer|was|said said|wanted|told|asked|ordered
    """
}
