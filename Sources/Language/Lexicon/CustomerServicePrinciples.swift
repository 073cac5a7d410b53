/// Principles of good customer service (reliability, responsiveness, consistency, quality and the rest) and their failures. Written for this project.
extension LexiconData {
  static let customerServicePrinciples: StaticString = """
    subject customer service

    reliability [principle, need] ~ unreliable service
    be dependable; {not} let {customer} down; do as promised; as promised; deliver what promised|say; deliver on promise; keep _ promise; keep _ word;
    stick to _ word|promise; stick to what said; live up to promise; practise what preach; turn up when _ say; arrive when _ say; come when _ say;
    deliver on time; on time every time; {not} miss appointment; {not} cancel last minute; do what it say on tin; keep appointment;
    honour _ promise|booking|commitment; stand by _ promise; know _ will turn up; do what you|we|i say; do what you|we|i|they said;
    {staff} turn up when; come through for {customer}; rely on company|business|you|us|staff|them|me;
    depend|count on you|us|staff|company|them being|to|for; customer|client|people|they|resident|patient rely|depend|count on;
    do what you|we|they|i|staff promised|said to|they|when|it|you|we; do what _ said _ would|will; {staff} say _ coming at _ come;
    come|arrive|turn at|when time he|she|they|you said; be there when customer|they|people need; always there when customer|they|need;
    keep|honour|stick _ promise|word|commitment|appointment|agreement; {not} let customer|client|people|them|anyone down; being reliable|dependable;
    reliable service|company|staff|business|delivery; dependable service|company|staff; right first time every; service they|you can trust|rely;
    follow through on|with; call|ring back when _ said|promised; deliver when|what you|they|we said|promised;
    stick to your|their|the word|promise|time|agreement; know you|they|it will turn|be|do|come; reliable worker|staff|person|employee|member;
    do what you|your|they supposed|meant|told|asked|said to|you; company|business|service|it|you be reliable|dependable; say _ coming _ come;
    come|turn|arrive|ring when _ say; be there when you|they|we said|promise

    unreliable service [problem, consequence] ~ reliability
    {not} keep _ promise|word; break _ promise; broken promise; {not} call|ring back; {not} deliver on time; {not} deliver what; let {customer} down;
    keep let down; cancel last minute; say one thing _ do another; say one thing and do; {not} trust _ turn up; promise _ then {not};
    mess {customer} about|around; always let {customer} down; {not} rely|depend|count on company|you|us|staff|them|it;
    engineer|driver|delivery|staff|company|carer|they|plumber {not} turn|show up; forget to call|ring|order;
    staff|company|service|they|delivery be unreliable|late; unreliable service|company|staff|delivery|system;
    {not} do what you|they|we|staff said|promised; let customer|client|people down; ?unreliable

    responsiveness to customers [principle, need] ~ unresponsiveness
    get back to {customer} quick|fast|soon; get back to you|them quick|fast|soon; respond _ straight away; reply _ straight away;
    reply|answer _ same day; reply within hour|day; reply within _ hour|day; respond within; answer _ within _ ring; pick up _ phone quick;
    answer phone quick; act on _ request; deal with it straight away; serve straight away; quick to respond|reply|help|act|react|answer;
    reply to _ email|message|call|query; answer _ email|message|query; {not} keep {customer} waiting; {not} leave {customer} waiting;
    {not} make {customer} wait; {not} ignore email|call|message|customer; willingness to help; answer buzzer|bell; reply|respond back;
    serve immediately; answer immediately; see to {customer} immediately; go straight to {customer}; {customer} ring bell|buzzer;
    quick|fast|prompt|speedy|rapid|immediate|timely|instant|swift response|reply|answer|reaction|service|attention;
    reply|respond|answer|react quick|fast|promptly|straight|immediately|soon|swiftly to|within|when|away|as; be prompt;
    respond|reply to customer|them|people|query|question|email|complaint|call|request|need quick|fast|promptly|straight|immediately|soon;
    get back to _ customer|them|people|you|client|guest|me quick|fast|soon|straight|promptly|asap|within;
    quick to respond|reply|help|act|react|answer|serve; deal|sort|help|serve|answer|respond|see|attend _ straight|right away;
    deal|sort|help|serve|respond|reply|answer _ quickly|promptly|immediately|asap; answer|respond|reply within|in _ minutes|hour|day|rings;
    {not} make|keep|leave customer|client|guest|people|them waiting|hanging; {not} keep people waiting; short response|waiting time;
    fast response time; react|responding to customer|their needs|requests; willingness to help customer|promptly;
    answer call bell|buzzer straight|quickly|promptly; promptness|speed of response|reply|service; as soon as possible respond|reply|sort;
    respond as soon; in timely manner|way|fashion; ?promptness; ?asap; ?be quick; being responsive; responsiveness from|of staff|company|team;
    responsive staff|service|team; ?respond to _ need|request|customer|query|complaint|question|email

    unresponsiveness [problem, consequence] ~ responsiveness to customers
    {not} get back to me|us|them|you; {not} answer _ email|message|call; slow to respond|reply|answer|react|help; take _ long _ reply|respond|answer;
    take ages _ reply|respond|answer; email ignored; ignore _ email|message|call|request; left waiting for answer|reply|response;
    keep having to chase; ?fob off; ?{not} respond; {not} reply|respond|answer to|customer|them|me|email|call|phone|message|query;
    {not} get reply|response|answer from|to|for|back; {not} get back to customer|them|me|you|us|people; {not} hear back|anything from;
    slow response|reply to|from|when|time; slow to respond|reply|answer|react; keep|have to chase company|them|it|up|for

    consistency [principle, need] ~ inconsistency
    same level _ service; same high standard; same every time|visit|day|week; same each time|visit|day; every visit be same;
    all branch|store|shop|staff _ same; same in every|all|each branch|store|shop|hotel; same across _ branch|store|shop|company|channel;
    same by phone|online; wherever|whichever branch|shop|store _ same; all staff give same; singing from same; same answer from;
    same information from; same answer whoever; {not} good one day; {not} one day good; every customer _ same service; every customer gets _ same;
    {not} matter who|which _ serve; {not} matter which branch|shop|store|staff; {not} matter who serve; maintain _ level of; {not} let standard slip;
    steady standard; good time after time; same treatment every|each; {not} matter which|who day|shift; get same service; always know what _ get;
    {same} from one visit; every|each branch|shop|store|staff _ same; being consistent;
    consistent service|standard|quality|experience|level|approach|in|with|every;
    same service|quality|standard|experience|treatment|level|answer|thing every|each|always|all|no|from|across|wherever|whoever|whichever|whenever|on|next;
    always get|give|same the same|good service|quality|standard|experience; customer|they|people get _ same service|standard|quality|experience|level;
    same good|great|high|level service|standard|quality|of; every|each|all branch|store|shop|staff|customer|visit gives|same|do|get _ same;
    as well|good|nice on _ as on; treated just|as as|well well|good|nicely _ as; good|same service on monday|weekday _ friday|saturday|weekend;
    no matter who|which|what|when serves|branch|staff|day|shop|store|you|they; {not} matter who|which|what serve|branch|staff|day|shop|store|time;
    {not} vary|change from|between|each|every|depending; same whoever serves|you|is|they; wherever|whichever branch|store|shop|hotel you|they go;
    keep|maintain same|high|the|good standard|quality|level; standard|quality stay|remain|kept same|high|consistent|up;
    every visit|time be same|consistent|good; do it same way each|every; all staff do|follow|give|say|treat same;
    know it|they|what will same|get every|each; good every time; same drink|coffee|haircut|food|meal every|each time|visit; {not} good one day bad;
    every|any|each|whichever branch|shop|store|restaurant|hotel _ same service|standard|way|welcome|quality;
    same in|at every|each|all|any branch|shop|store; every|any|each branch|shop|store|restaurant|hotel _ give|get|receive _ same

    inconsistency [problem, consequence] ~ consistency
    different every|each time; different each|every visit; {not} same every|each time; good one day; good one day bad; one day _ good _ next;
    brilliant one|once _ next; great one time; pot luck; luck of draw; depends on who; depends who on; depends which staff|branch;
    one _ say one thing; one staff say; one person say one thing; different staff say different; get different answer|service|price;
    different answer|service from; {not} know what to expect; varying standard; mixed experience; quality vary; sometimes good sometimes;
    depends what mood; {not} consistent service|standard|with|in|across|and; service|standard|quality|staff be inconsistent;
    inconsistent service|standard|quality|experience; branch|shops|staff different service|standards|things|answers;
    sometimes good sometimes bad|not|poor; depends on who|which serves|staff|branch|is|you|mood; different every|each time you|they|i go|visit|come;
    good|great one day|time and|then bad|awful|rubbish|not; {not} know what you|they|service get|going|expect

    accuracy [principle, skill]
    get order right; get details right; get name right; check _ details|order|information correct; check it is right|correct; error free;
    write _ down correct|right; record _ correct|accurate; spell name right; {not} give wrong; right medication|dose;
    get order|bill|facts|details|name|price|information|booking right; own accuracy;
    accuracy of|in|when|is|and|with information|order|details|records|work|important;
    accurate information|details|record|orders|advice|bill|price|and|work; be accurate|precise with|in|when|about|and;
    give|tell|get|have right|correct|accurate information|details|change|order|advice|price|amount;
    get order|name|bill|price|details|facts|booking|change right; right change|bill|order; double check the|your|their|order|details|everything|it;
    check order|details|it|bill|everything is right|correct|accurate; {not} make mistakes|errors with|in|on|when|order;
    {not} get order|name|details|it wrong; {not} give wrong|incorrect information|change|advice|order; information correct|accurate|right|up;
    spell name right|correctly; ?get it right

    accessible service [principle, need] < equality and diversity
    accessible to|for {customer}; accessible for all|everyone|disabled; accessible to all|everyone|disabled; make adjustment; adjustments for;
    adapt _ disabled; suit _ disabled; open to everyone; everyone _ can use|get|access|come|enter; everyone able to use; easy to get hold;
    different way to contact; barrier free; dementia friendly; autism friendly; lift for wheelchair|disabled|pushchair; wheelchair get in;
    accessible service|building|website|shop|premises|toilet;
    ramp|lift|hearing for|so|and|to|loop wheelchair|disabled|everyone|pushchair|people|hearing;
    have|put|install|provide a|in ramp|hearing loop|braille|lift; ramp and|or hearing|lift|toilet|disabled|automatic; hearing|induction loop;
    large print|braille|subtitles|interpreter|sign for|so|menu|if|available|language deaf|blind|menu|people|customer;
    reasonable adjustments for|so|to; everyone|everybody|anyone|disabled|people can|able use|get|access|come|enter|reach;
    easy for disabled|everyone|elderly|all to use|access|get; disabled|wheelchair access|toilet|parking|friendly;
    adapt for|to disabled|needs|wheelchair; remove barriers for|to|so; ?large print; ?braille; ?ramps;
    accessibility of|for service|shop|building|customer|premises; easy access for|to

    equality and diversity [principle, duty] < treating everyone fairly
    {not} leave anyone out; include everyone; welcome _ everyone; whatever _ race|age|gender|religion|background|colour|disability|accent|culture;
    regardless _ race|age|gender|religion|background|colour|disability|who; {not} matter race|age|gender|religion|background; value diversity;
    celebrate difference; all walks of life; from any background; protected characteristic; gay or straight; disabled or not; old or young;
    men and women same; {not} racist|sexist|homophobic|ageist|prejudiced|biased; {not} stereotype; {not} treat _ differently; {not} one rule for;
    embrace diversity; treat everyone|everybody|all|people same|equal; equality and|diversity|of|act|is|in diversity|inclusion; being inclusive;
    own equality; diversity and|of|in inclusion|staff|customer|workplace; inclusion of|for|and;
    promote|value|respect|celebrate|embrace equality|diversity; equal opportunity|treatment|rights|access|chance|service for|to|and;
    treat everyone|everybody|all|people|customer|them|each|others equal|same; everyone|everybody|all be treated|equal same|equal;
    {not} discriminate against|on|because|anyone|people|customer; discriminate because; same rights|chance|opportunity for|as;
    include|welcome everyone|everybody; {not} matter what|who|where race|age|gender|religion|background|colour|they|disability;
    regardless of their race|age|gender|religion|background|colour|disability|sexuality; {not} favour|favourites customers|anyone; ?diversity;
    equal to everyone|all; respect|celebrate differences

    cultural awareness [principle, skill, behaviour] < respect for customers
    respect different culture|belief; aware of _ culture|religion; cultural sensitivity|difference; culturally sensitive|aware;
    understand _ culture|religion|belief; prayer room; halal|kosher option|food|meal; dietary need|requirement; take _ shoes off;
    {not} insult _ religion|culture|belief; {not} make joke about religion|race|culture; pronounce _ name right|properly; say name right|properly;
    female staff for; same sex carer; respect _ culture|religion|belief|faith|tradition|background;
    understand|respect|aware|know|learn about|of different|other|their|peoples|customer culture|religion|beliefs|customs

    dignity [principle, need] < respect for customers
    treat _ with dignity; keep _ dignity; maintain _ dignity; protect _ dignity; respect _ dignity; knock before _ enter|go; knock on _ door before;
    privacy and dignity; treat like human|person; treat as human|person; {not} talk like baby|child; {not} treat like child|baby;
    cover client|patient|resident|them|her|him up with|when|while; close|shut|draw|pull _ curtain|door|blinds when|while|before|to|so;
    respect _ privacy|dignity; {not} embarrass|humiliate customer|client|patient|resident|them|anyone; wash|dress|change _ privately|dignity

    transparency [principle] < honesty
    open and honest; honest and open; upfront about; up front about; clear about price|cost|charge|delay|terms; {not} hidden cost|charge|fee|extra;
    tell _ real|full price|cost|reason; tell about delay; tell _ how long really; honest about mistake|delay|stock|price; {not} surprise on|in bill;
    keep {customer} in picture; tell {customer} real reason; being transparent; transparent about|with|pricing|and;
    open|upfront|honest|clear with|about|on customer|price|cost|charges|what|delay|mistakes|terms|how|it; be open with|about;
    {not} hide anything|cost|charge|fee|extras|things|mistakes|problems; no hidden extras|costs|charges|fees;
    tell customer|them|people truth|straight|real|honestly; admit mistakes|when|fault; clear pricing|terms; {not} mislead customer|people|them

    trustworthiness [principle, behaviour] < honesty
    can be trusted; someone _ can trust; trust with _ money|key|details|home|car|card; {not} rip {customer} off; {not} sell _ {not} need;
    having integrity; act with integrity; integrity is|and|of; {not} con|cheat|trick|overcharge|rip|steal customer|people|them|anyone|from|off|their;
    {not} take advantage of|customer; someone|person|staff customer|they|people|you can trust; trustworthy staff|person|company|and; ?integrity

    fairness in decisions [principle] < treating everyone fairly
    fair price|deal|treatment|outcome|decision|chance|refund|trade|compensation; fair solution; fair trade; fair to both; fair and consistent;
    hear both side; {not} let _ push in; {not} queue jump; whoever was first; {not} unfair decision;
    fair to|with|for everyone|all|customer|both|each|people; fair price|deal|treatment|outcome|decision|refund|compensation|solution|way;
    treat everyone|customer|people|all|them fair; no one|nobody|anyone gets|has|should special|extra|better|preferential treatment;
    {not} give|have favourites|special|preferential treatment|anyone; serve customers|people|in order|turn|first;
    {not} let people|anyone|them|others skip|push|jump queue|in; ?first come first served; being fair to

    assurance [principle]
    staff inspire confidence|trust; inspire confidence; {give} {customer} confidence; make {customer} feel confident; knowledge and courtesy;
    sound confident; sure of _ answer; reassure {customer}; put {customer} mind at ease|rest; put mind at ease|rest; look like know what doing;
    competent and confident; {customer} believe in staff; own assurance; inspire|give customer confidence|trust;
    make customer|them|people feel confident|sure|safe in; reassure the|your customer|client|guest|patient|them|people; staff know what _ doing;
    look|sound|seem confident|knowledgeable|competent|like and|in|so|know

    tangible appearance of the service [principle] < premises and cleanliness
    tangibles; appearance of _ premises|building|staff|place|equipment; look of place|shop|premises|website;
    clean premises|shop|environment|uniform|place; pleasant environment|surrounding; welcoming environment|shop|reception; attractive display|website;
    physical evidence; branded uniform; clean and tidy shop|premises|store|place|salon|room; premises look clean|nice|smart|professional;
    staff look smart|professional|tidy

    quality of service ~ poor quality service
    service excellence; ?top notch; second to {not}; five star service; 5 star service; own quality;
    high|good|top|excellent|better|best|outstanding quality|standard of service|work|workmanship|care|food|product|treatment;
    service|work|job to|of|done high|top|good standard|quality; doing job|work to high|good|best standard|quality; quality service to|for|every|that;
    quality of service|work|products|food|care|treatment; quality standard; take pride|care in work|service|job|what; {not} cut corners;
    {not} rush|bodge the|job|work; food good|high quality; service quality; ?first class

    poor quality service [problem, consequence] ~ quality of service
    rubbish service; third rate; {bad} workmanship; service go downhill; service _ deteriorate;
    service is|become slow|sloppy|shoddy|rushed|substandard; sloppy|shoddy|substandard|rushed|botched service|work|job;
    low|poor|bad standard|quality of service|work|care; standard|quality of slip|drop|fall; service not up to|good; {not} up to standard|scratch;
    ?poor|bad|rubbish customer service

    added value [principle, practice] < going the extra mile
    thoughtful touch; free gift|sample|drink|coffee|wifi|parking|tea; free cup of; loyalty scheme|card|point; reward card|point|scheme;
    birthday card|treat|voucher; after sales service; head massage; chocolate on pillow; sweets for kids; value added;
    give|offer|adding little|something|bit extra|free for|to|with; free gift|sample|drink|coffee|tea|wifi|parking with|while|for;
    complimentary drink|tea|coffee|gift|water|wifi|breakfast|glass; loyalty scheme|card|points|rewards; little|nice|small|thoughtful|extra touch;
    freebies|perks|samples for|to customer|them

    exceeding expectations [principle, practice] < going the extra mile ~ failing to meet expectations
    exceed _ expectation; go beyond _ expect; above _ expectation; beyond _ expectation; surpass _ expectation; beat _ expectation; over deliver;
    overdeliver; under promise _ over deliver; go above and beyond; above and beyond; go that bit further; wow {customer}; wow factor;
    pleasantly surprise; put _ extra effort; do more than _ need|have to|job|asked; do more than you|they need|have; out of way to help;
    go out of _ way; bend over backwards; memorable service|experience; stay late _ help|finish; stay behind _ help|finish; do that bit more;
    exceed|beyond|above|surpass|beat _ expectations; better than they|customer|people expect|hoped|asked|thought;
    more than they|customer|people hoped|asked; go above|extra|beyond and|mile|what beyond|for|they; go the extra mile;
    surprise|delight|wow the|your|a customer|guest|client; blow customer|them|people away; put|make extra effort for|to|into|in;
    give|get|do _ more|better than they|customer|people expect; more than they were expect

    failing to meet expectations [consequence, problem] ~ exceeding expectations, meeting expectations
    {not} meet _ expectation|need|standard; {not} live up to; {not} what _ expect|hoped|promised; below _ expectation; short of _ expectation;
    fall short; {not} as good as _ expect|thought|advert|said; {not} as advertised|described; {worse} than _ expect|thought; expectation {not} met;
    {not} match _ expectation; {not} come up to; {not} up to expectation; gap between _ expect; {not} get what _ expect|want|paid|asked|order;
    expected _ but got; expect _ one thing; thought _ would be better; hoped for better; under deliver; over promise; overpromise;
    expectations let down; {not} deliver expectation; expect better; expect more from; expect more than; {not} what customer|they wanted

    personal service [principle, practice, need] ~ impersonal service
    treat as individual; treat {customer} as individual; see {customer} as individual; customer centred; use _ customer name; call {customer} by name;
    call by _ name; greet _ by name; remember what {customer} like|order|drink; remember what _ had; remember _ usual;
    remember _ order|preference|birthday|coffee|drink; know how _ like|take; know what they like; suit each|every person|customer;
    adapt _ service|approach; adapt to individual; {not} one size fits; {not} just number; {not} just another customer; what suits _ skin|hair|face;
    {not} treat {customer} like number; what works for one; own personal service;
    personal service|touch|attention|approach|treatment|experience for|to|with|and|from|is|makes;
    tailor|adapt|suit|customise|personalise service|treatment|it|product|advice|care to|for|around each|customer|individual|their|person|them|needs;
    tailored service|to|treatment|advice; bespoke service|treatment|for;
    treat|see customer|each|them|every|people|client|everyone as individual|person;
    individual|personal needs|attention|care|service of|to|for each|every|customer|client;
    remember|know|use|greet _ name of|when|by|customer|client|guest|they|and;
    remember|know what they|customer|client|regular|he|she like|drink|order|usually|want; remember _ usual|birthday|preference|order|likes;
    remember that mrs|mr|she|he|they _ like|has|takes|prefers; {not} treat _ like|as number|robot|just; {not} just a number; more than number;
    make customer|client|guest feel special|individual; each|every customer|person|client be different|unique|individual; person centred;
    get to know your|the|their customer|client|resident|regular; person|personal one to one; ?bespoke; ?personal touch; personal recommendation

    customer focus [principle] < putting customers first
    customer centric; customer led; customer orientated; customer at heart|centre; think _ from customer side|view; from customer point of view;
    customer king|queen; customer pay _ wage|salary; customer matter most; customer before profit; treat _ as guest; customer at heart|centre of;
    customer come|put first; put customer first; think about what customer want; think|see|look _ from customer point|side|view|perspective;
    ?customer most important; ?customer always right; customer pay our|your|the wages; customer before profit|tasks; customers are reason;
    customer centric|focused|led; customer pay _ wage

    anticipating needs [principle, behaviour, skill]
    anticipate _ need; one step ahead _ customer; predict what {customer} want|need; guess what {customer} want|need; spot problem early|before;
    bring bill|menu|water before; top up _ drink|glass; notice _ glass empty; get _ ready before; look out for _ needing;
    anticipate|predict|know|guess what|needs|customer|their they|customer|needs before|want|might; proactive with|in|and|about;
    think ahead for|about|of what|customer|they|needs; {not} wait to|for|until be|them|customer|they asked|to;
    offer|help|bring|do|give before they|customer|you|being|having ask|to; spot|see|stop problem before|early;
    notice glass|drink|customer|they|someone empty|needs|low|before; one step ahead of|for customer|them

    convenience and ease [principle, need]
    easy to do business; easy to deal with; smooth process|journey|checkout|transaction; fuss free; own convenience;
    make it|things|life|process|buying|ordering|returns|booking|paying easy|simple|convenient for|to|as customer|them|people|possible|order|book|pay;
    easy|simple|quick|convenient for customer|them|people|guest|client|everyone;
    easy|simple|quick to order|book|pay|return|buy|contact online|by|for|from|and|with; convenient time|location|opening|hours|way|service|for|place;
    hassle|fuss|stress free service|return|process|experience;
    simple|easy|smooth|seamless process|procedure|system|checkout|journey|transaction|experience; {not} complicated|hassle|fuss for|process|forms;
    ?easy to use; ?quick and easy; ?convenient

    clear information [principle, need, duty]
    clear and accurate information; keep informed; keep updated; keep posted; keep _ in loop; {not} left in dark; {not} leave _ in dark;
    prices shown|displayed|clear; keep {customer} inform|update|posted;
    clear|accurate|honest|simple information|instructions|explanation|prices|communication|signs about|on|for|to|so|and|with|is|from|given;
    give|provide clear|accurate|honest|full information|instructions|explanation|prices|details;
    keep customer|them|people|guest|client|passenger|family|everyone informed|updated|posted|up|in to|date|loop|the;
    let customer|them|people|passengers|guests|families know what|how|when|if|about|why|of happening|long|going|delay|there;
    tell customer|them|people|passengers what|how|why|when|about happening|going|long|delay|next;
    explain things|it|everything|prices|clear|properly clearly|properly|so|in|well they|customer|plain|understand; {not} use jargon;
    {not} leave customer|them|people in dark|wondering; explained clearly|properly to; plain english for|so|to

    safety and security [principle, need]
    keep {customer} safe; keep _ belongings|luggage|bag|money|valuables safe; safe payment; secure website|payment;
    safety of customer|guest|public|passengers|patients|residents|everyone|children; customer|guest|passenger|patient|resident|public|food safety;
    keep|make customer|guest|them|people|everyone|residents|passengers|children feel|safe|secure|be safe|secure|from;
    safe|secure environment|place|premises|service for|to customer|guest|everyone|them;
    protect customer|guest|public|residents|people|them from|against harm|injury|danger; feel safe and|when|in|at;
    keep belongings|valuables|luggage|bags|money safe|secure; own safety; health and safety of

    putting things right [principle, duty] < resolve the problem
    make it up to {customer}; put mistake right; {not} ignore complaint|problem; {not} leave {problem}; turn bad into good;
    turn _ negative into positive; put it right; make things right; sort things when {wrong}; handle|deal complaint well|properly|quick|good;
    {not} leave {customer} unhappy; turn unhappy customer; apologise and sort|fix|put;
    put|making it|things|mistakes|problems right when|if|for|after|and|straight goes|wrong|customer|it|them;
    make up for mistake|it|problem|inconvenience; sort|fix out|it|things|problems|mistakes when|if things|it|something go wrong;
    correct your|the|our|any mistake|error; making it right; {not} ignore|brush complaint|problem|off

    efficiency in service [principle, skill]
    effective and efficient; {not} waste _ time; get through _ customers; quick and accurate; fast and friendly; being efficient;
    efficient service|staff|way|and|at|with|system; work|serve efficiently|smoothly|quickly; {not} waste customer|anyone|their|peoples time;
    quick|fast and efficient|accurate service|at|staff|with; get things|job done quickly|efficiently|on; ?efficient

    competence [principle, skill]
    competent staff|employee|worker; being competent; competent staff|employee|worker|person|at|in; staff|worker know what you|they|doing doing|are;
    staff be competent|capable|skilled|trained|experienced|qualified; know how to do your|their|the|my job;
    skilled|qualified|experienced|trained|capable staff|worker|employee; able to answer _ question|anything; be good at _ job and|so;
    ?know what they|you|i|we doing

    friendly service [principle, need] < friendliness
    warm welcome; welcome with smile; service with smile; greet with smile; good|great|warm hospitality; warm and friendly;
    friendly service|welcome|face|manner|atmosphere|staff|team|greeting|way|and; service|greet|welcome|serve with smile;
    warm|friendly|nice|lovely welcome|greeting|smile;
    nice|kind|polite|lovely|pleasant|cheerful|courteous|welcoming|friendly staff|waiter|receptionist|assistant|team;
    staff be friendly|kind|pleasant|cheerful|welcoming|chatty;
    nice|pleasant|friendly|courteous|kind|warm to|with|towards customer|guest|people|everyone|client; made _ feel welcome;
    friendly and polite|helpful|welcoming|warm|approachable|chatty

    caring service [principle, need] < kindness to others
    show you care; like own family|nan|mum|gran; care for customer|client|resident|guest|patient; being compassionate;
    caring service|approach|staff|attitude|towards|about; show compassion|care|kindness|concern|consideration to|for|towards|and|that;
    compassionate care|staff|towards|and; care about customer|client|guest|people|residents|patients|them|what|how|their;
    look|take after|care of|customer|guests|residents customer|guest|client|residents|patients|people; feel cared for|about;
    feel|be well|really looked after; treat _ like|as family|own|nan|mum|gran; think about|of their|customer|peoples feelings; show you|we|i care;
    gentle|kind|caring with patients|residents|animals|customer|people|children

    customer choice [principle, need]
    give {customer} choice; freedom to choose; ask what {customer} prefer; respect _ choice|decision|wish; flexible choice; what {customer} prefer;
    having choice; give|offer|provide customer|people|them|clients|residents|guests choice|options|alternatives|say;
    give|offer|lots|different|range|variety choice|options|of choice|options|products|services|things to|for|customer;
    let|allow customer|them|people|residents|clients choose|decide|pick|to choose;
    customer|they|residents|clients can choose|decide|pick what|which|how|when|between;
    {not} force|push|pressure|pressurise customer|people|them|anyone to|into; respect _ choice|decision|wish of|customer|they|if|and;
    what customer|they prefer; customer|resident|client|patient|they make own decisions|choices

    independence and empowerment [principle, need]
    promote independence; let _ do it themselves; do _ things for themselves; {not} do everything for; empower {customer};
    encourage _ to do themselves; stay independent; live how _ want; promote|encourage|keep|stay|be|support independence;
    let|encourage|help them|resident|client|people do things|it|as themselves|much; {not} do everything for them|resident|people; ?independence

    ethical practice [principle]
    morally right; code of ethics; corporate social responsibility; social responsibility; give back to community; treat workers fairly;
    act in best interest; honest business; being ethical; ethical business|practice|behaviour|company|way|standards|and|trading;
    business|professional|code|company ethics|of ethics; act|behave|work|do business ethically|honestly|morally; corporate|social responsibility;
    treat|pay workers|staff|suppliers fair; {not} exploit workers|people|anyone; act in customer|their|best|clients best|interest;
    environmentally|eco friendly company|business|practices|way; fair trade|fairtrade products|goods|coffee; {not} test on animals; cruelty free;
    fair trade|wage|pay; {not} use child|slave labour

    lawful service [principle, duty]
    comply with _ law|legislation|regulation; {not} sell _ underage|under 18; act legally;
    follow|obey|keep|work|stay|act|comply law|legislation|within|to|with|by|legally law|legislation|legal|regulations; comply with|law|legislation;
    respect|protect|know consumer|customers|their|legal rights; {not} break law

    flexibility for customers [principle, behaviour] < flexibility
    change _ to suit; change to suit|fit; squeeze in; fit {customer} in; flexible with {customer}; being flexible;
    flexible with|for|about|service|to|when|and customer|times|bookings|what|needs|them;
    change|adapt|alter|move _ to suit|fit|meet customer|them|their|needs; bend rules for|to|if; make exception for|if;
    squeeze|fit customer|them|people|someone in; swap|change something|it|dish|item|order for|if customer|them|they

    being there for customers [principle, need]
    staff|someone|help be available; there when _ need; staff on hand; easy to find staff|someone; staff visible; get hold of staff|someone|company;
    always on hand; call bell in reach; 24 hour service|line|support|cover; there when {customer} need|ring|call|ask|want;
    staff|someone|somebody|help|you be available|there|around|visible|hand to|when|for|on|if help|customer|they|needed|answer|serve;
    be there|available when|for|to customer|they|people need|help|want; always someone|somebody there|available|on|to; staff on hand|floor to|help;
    someone|somebody|person|human to|they|customer speak|talk|ask|help; easy to find|get staff|someone|hold|help; {not} leave customer alone|without;
    there when customer|they need; being available to help|customer; being available when they|customer|needed

    commitment to the job [principle, behaviour]
    commit to {customer}; give hundred percent; 110 percent; put heart into; {not} half hearted; dedicated staff; being committed|dedicated;
    commitment to|from; own dedication; dedicated to|staff|worker job|work|customer|role; passion for|about job|work|customer|service|helping;
    give hundred|100 percent|per; committed to job|work|customer|role|company|good|giving; show|own commitment

    value for money [principle, need]
    money worth; get what _ pay for; get money worth; reasonably priced; bang for buck; price match quality; not too dear; worth every penny;
    affordable price|service; own value for money; good|great|better|best|excellent value for|to|and;
    worth the|every|what|it|their money|penny|price|paid; get what they|you|customer paid for;
    fair|reasonable|good|affordable|competitive price for|and|so|that; {not} overpriced|overcharged|ripped; save customer|them|people money;
    {not} rip|overcharge customer|people|them off; ?bargain; ?good price

    impersonal service [problem, consequence] ~ personal service
    treat _ like number; feel like number; just another number|customer; treated like another; {not} know who _ am; {not} personal touch|service;
    sound scripted|rehearsed; {not} human touch; just|like|as a number; treated|feel like|as number|robot|cattle;
    service|staff be|feels impersonal|robotic|cold|faceless|scripted; impersonal service|staff|experience|and|because; read from|off script;
    staff {not} know|remember you|name|them|customer; sound scripted|robotic|rehearsed; talk|speak to robot|machine;
    less personal than|service|because

    continuous improvement [principle, practice, method]
    always try _ better; get better all time; learn from what went wrong; look at what _ improve|better; act on feedback|suggestion|complaint;
    plan do check act; kaizen; what could be done better;
    always|keep|constantly|continuously improve|try|look|getting to|better|for|service|improve better|ways|improve;
    look|find for|ways|at ways|what|how to|could|can|we improve|be|better; learn from|mistakes|feedback|complaints mistakes|feedback|complaints|what;
    use|act|ask|listen|get|collect on|for|to|customer feedback|suggestions|opinions to|so|and|from improve|better|change|customer;
    make improvements|service to|better|based|from; review|monitor|check service|standards|performance|procedures|how regularly|to|well|are;
    make changes based

    first contact resolution [principle, method] < putting things right
    first call resolution; sorted on first call; sort it in one call; {not} have to ring|call|come again|twice; {not} passed from pillar;
    dealt with by one person; sort|solve|fix|resolve it|problem|query|issue|on|in|at|first first|one|time call|time|contact;
    {not} pass customer|them|around|from|on; {not} have to ring|call|come|phone|repeat back|again|twice|themselves
    """
}
