/// Principles of good customer service (reliability, responsiveness, consistency, quality and the rest) and their failures. Written for this project.
extension LexiconData {
  static let customerServicePrinciples: StaticString = """
    subject customer service

    reliability [principle, need, benefit] < dependability ~ unreliable service
    rely on {company}; depend on {company}; count on {company}; be dependable; dependable; {not} let {customer} down; {not} let people down; {not} let anyone down; do what _ promise;
    do as promised; as promised; deliver what promised|say; deliver on promise; keep _ promise; keep _ word; stick to _ word|promise; stick to what said; live up to promise;
    practise what preach; follow through; see it through; always there when need; always be there; be there when _ need; turn up when _ say|said; turn up on time; arrive when _ say|said;
    come when _ say|said; deliver on time; on time every time; right first time; get it right first time; right every time; get _ right each|every time; {not} miss appointment;
    {not} cancel last minute; do _ job properly every time; {product} do what _ say; do what it say on tin; keep to _ deadline; meet deadline; keep appointment;
    honour _ promise|booking|commitment; stand by _ promise; meet commitment; keep commitment; steady service; trust you to do; trust _ to do job; know you will do it; know _ will turn up;
    call|ring back when _ say|said; do what you|we|i say; do what you|we|i|they said; {customer} rely|depend|count on; mean what say; {staff} turn up when; stick to time|appointment;
    come through for {customer}; same {staff} come|turn every

    unreliable service [problem, consequence] ~ reliability
    unreliable; {not} reliable; {not} rely|depend|count on; {not} do what _ say|said|promise; {not} keep _ promise|word; break _ promise; broken promise; {not} call|ring back; {not} turn up;
    {not} deliver on time; {not} deliver what; let {customer} down; keep let down; cancel last minute; cancel at last; say one thing _ do another; say one thing and do; {not} follow through;
    hit and miss; {not} trust _ turn up; always late; promise _ then {not}; mess {customer} about|around; forget _ call|ring|order; let people down; always let {customer} down; {not} show up

    responsiveness [principle, need, benefit] < prompt service ~ unresponsiveness
    {quick} response|reply|answer|reaction; reply|respond|answer {quick}; get back _ {customer} {quick}; get back to {customer} quick|fast|soon; get back to you|them quick|fast|soon;
    respond _ straight away; reply _ straight away; reply|answer _ same day; reply within hour|day; reply within _ hour|day; respond within; answer _ within _ ring; pick up _ phone quick;
    answer phone quick; response time; speed of response|reply|service; act on _ request; act straight away; act fast; deal with _ straight away; deal with it straight away;
    sort _ straight away; {solve} _ straight away; {solve} {quick}; {help} {quick}; {quick} help; react {quick}; react to {customer}; serve {quick}; {quick} service; serve straight away;
    prompt|timely response|service|attention; promptness; timeliness; be quick; quick to respond|reply|help|act|react|answer;
    respond to _ need|request|customer|query|complaint|question|email|call; reply to _ email|message|call|query; answer _ email|message|query; {not} keep {customer} waiting;
    {not} leave {customer} waiting; {not} make {customer} wait; {not} have to wait; {not} wait long; {not} ignore email|call|message|customer; willing to help; willingness to help;
    ready to help; drop everything to help; come running; see to {customer} right away|quick; attend to {customer}; notice _ need help; answer call bell; answer buzzer|bell; there in minute;
    on ball; {not} hang around; {not} take ages; {not} take forever; asap; as soon as possible; ?speed; ?straight away; reply|respond back; {help} immediately; serve immediately;
    answer immediately; see to {customer} immediately; go straight to {customer}; first ring; pick up straight away; timely manner|way|fashion; {customer} ring bell|buzzer

    unresponsiveness [problem, consequence] ~ responsiveness
    {not} reply; {not} get back _ {customer}; {not} get back to me|us|them|you; {not} answer _ email|message|call; {not} act on; slow response|reply; slow to respond|reply|answer|react|help;
    take _ long _ reply|respond|answer; take ages _ reply|respond|answer; email ignored; ignore _ email|message|call|request; left waiting for answer|reply|response;
    chase _ answer|reply|response; have to chase; keep having to chase; keep chase; fob off; {not} heard back; {not} hear back; {not} hear from; ?{not} respond; {not} get reply|response|answer;
    {not} get anything done; {not} pick up phone; phone {not} answer

    consistency [principle, need, benefit] ~ inconsistency
    same service; same level _ service; same standard; same quality; same high standard; {same} experience; same every time|visit|day|week; same each time|visit|day;
    same whoever|whichever|wherever; same every single; same way every|each time; {same} service every|each time; always same; always to same; always good|great|high standard|quality|service;
    every visit be same; every time _ same; each time _ same; all branch|store|shop|staff _ same; same in every|all|each branch|store|shop|hotel; same across _ branch|store|shop|company|channel;
    same by phone|online; wherever|whichever branch|shop|store _ same; {staff} all do same; everyone do same; all staff give same; {staff} sing _ same; singing from same; same answer from;
    same information from; same answer whoever; {not} different every|each time; {not} change every|each time; {not} vary; {not} good one day; {not} one day good; every customer _ same service;
    every customer gets _ same; {not} matter who|which _ serve; {not} matter which branch|shop|store|staff; {not} matter who serve; uniform service; keep standard up; keep up _ standard;
    maintain standard; maintain _ level of; {keep} same standard|quality|level; across board; {not} drop standard; {not} let standard slip; all trained same; trained to same;
    follow same procedure|script|process|steps; chain|mcdonalds|burger _ same; taste same; know _ will be same; steady standard; good time after time; {not} let _ slip;
    same treatment every|each; constant level|standard; {not} matter which|who day|shift; get same service; get same thing; expect same; always same good; always know what _ get;
    same drink|coffee|haircut|food every|each; {same} from one visit; standardised service|procedure|way; every|each branch|shop|store|staff _ same

    inconsistency [problem, factor, consequence, cause] ~ consistency
    {not} consistent; different every|each time; different each|every visit; {not} same every|each time; good one day; good one day bad; one day _ good _ next; brilliant one|once _ next;
    sometimes good; great one time; hit or miss; pot luck; luck of draw; depend who _ serve|get|working|on; depends on who; depends who on; depends which staff|branch; one _ say one thing;
    one staff say; one person say one thing; different staff say different; get different answer|service|price; different answer|service from; {not} know what _ get; {not} know what to expect;
    varying standard; standard drop|slip|vary; mixed experience; uneven; different service depending; branch _ different; confusing when different; quality vary; {not} know what going to get;
    sometimes good sometimes; changes every time; depends on mood; depends what mood

    accuracy [principle, skill, need]
    accurate; {right} information; correct information|detail|answer|order|change|bill|price|advice|amount; {give} correct; get order right; get it right; get facts right; get details right;
    get name right; right information|answer|price|order|change|amount|details|advice; right first time; double check; check _ details|order|information correct; check it is right|correct;
    precise; {not} make mistake; {not} error; error free; {not} get _ wrong; write _ down correct|right; record _ correct|accurate; spell name right; up to date information;
    {not} wrong information; {not} give wrong; facts correct; true information; charge _ right|correct; right medication|dose; right colour|size|food|room; correct spelling; proof read;
    get order|bill|facts|details|name|price|information|booking right; ?exact; {not} make error; {not} any mistake; fewer|less mistake|error

    accessible service [principle, need] < equality and diversity
    ?accessibility; accessibility for|of; accessible to|for {customer}; accessible for all|everyone|disabled; accessible to all|everyone|disabled; easy access; easy to access;
    wheelchair access|friendly|user; disabled access|toilet|parking; ramp; large print; braille; hearing loop; induction loop; sign language; interpreter; easy read; subtitles; different format;
    other format; translate for; reasonable adjustment; make adjustment; adjustments for; adapt _ disabled; suit _ disabled; open to everyone; everyone can use|get|access|come|enter;
    everyone able to use; easy to get hold; different way to contact; choice of contact|channel; many|several way to contact; contact _ by phone _ email; remove barrier; barrier free;
    automatic door; low counter; quiet hour; priority seating; inclusive design; website easy to use; can reach {company}; blue badge; dementia friendly; autism friendly; available to everyone;
    easy to reach|contact; {customer} get in|to easily; lift for wheelchair|disabled|pushchair; wheelchair get in; big print; explain in other way; in different language

    equality and diversity [principle, duty] < treating everyone fairly
    equality; diversity; inclusion; equal opportunity|treatment|rights|access|chance|service; equal and fair; edi; same chance; same right; same opportunity; {not} discriminate;
    {not} leave anyone out; {not} exclude; include everyone; everyone included; include all; welcome everyone; everyone welcome; all welcome;
    whatever _ race|age|gender|religion|background|colour|disability|accent|culture; regardless _ race|age|gender|religion|background|colour|disability|who;
    {not} matter _ race|age|gender|religion|background|colour|disability|black|white|rich|poor|gay; {not} matter race|age|gender|religion|background; value _ difference; value diversity;
    celebrate difference; recognise difference; individual difference; all walks of life; all background; different background; from any background; protected characteristic; gay or straight;
    disabled or not; old or young; men and women same; {not} racist|sexist|homophobic|ageist|prejudiced|biased; {not} stereotype; {not} treat _ differently; {not} favourite; {not} one rule for;
    human rights; equal footing; embrace diversity; represent all; everyone be different; everyone be equal; treat all equal; {not} difference who; like to be treated same;
    treat everyone|everybody|all|people same|equal; same for everyone|everybody

    cultural awareness [principle, skill, behaviour] < respect
    respect different culture|belief; aware of _ culture|religion; cultural sensitivity|difference; culturally sensitive|aware; understand _ culture|religion|belief;
    understand different culture; cultural need; religious need|belief; prayer room; halal|kosher option|food|meal; dietary need|requirement; take _ shoes off;
    {not} insult _ religion|culture|belief; {not} make joke about religion|race|culture; pronounce _ name right|properly; say name right|properly; {not} offend _ religion|culture|belief;
    female staff for; same sex carer; respect _ culture|religion|belief|faith|tradition|background

    dignity [principle, need] < respect
    treat _ with dignity; dignified; keep _ dignity; maintain _ dignity; protect _ dignity; respect _ dignity; close|shut _ curtain|door when; cover {customer} up; knock before _ enter|go;
    knock on _ door before; {not} embarrass {customer}; {not} humiliate; self respect; privacy and dignity; {not} expose; treat like human|person; treat as human|person;
    {not} talk like baby|child; {not} treat like child|baby

    transparency [principle] < honesty
    be open with|about; open and honest; honest and open; upfront about; up front about; clear about price|cost|charge|delay|terms; {not} hidden cost|charge|fee|extra; {not} hide;
    tell _ real|full price|cost|reason; tell about delay; tell _ straight; tell _ how long really; say if {not} know; admit when {wrong}; admit _ mistake; honest about mistake|delay|stock|price;
    clear pricing; clear terms; {not} small print; {not} mislead; {not} surprise on|in bill; {not} sugar coat; be straight with; straight talking; keep {customer} in picture;
    tell {customer} real reason

    trustworthiness [principle, behaviour] < honesty
    can be trusted; someone _ can trust; trust with _ money|key|details|home|car|card; {not} steal; {not} con; {not} rip {customer} off; {not} rip off; {not} cheat; {not} take advantage;
    {not} sell _ {not} need; {not} overcharge; integrity; do right thing; right thing to do; {not} trick; sincere; earn trust

    fairness in decisions [principle] < treating everyone fairly
    fair price|deal|treatment|outcome|decision|chance|refund|trade|compensation; fair solution; fair trade; fair to both; just treatment; fair play; justice; fair with everyone;
    fair and consistent; deal fair; treat fair; fair hearing; hear both side; first come first served; serve in order; {not} skip queue; {not} let _ push in; {not} queue jump; whoever was first;
    serve who _ first; wait turn; {not} unfair decision

    assurance [principle] < professionalism
    staff inspire confidence|trust; inspire confidence; inspire trust; {give} {customer} confidence; make {customer} feel confident; competent and; knowledge and courtesy; know what _ doing;
    sound confident; be confident in _ job|answer|advice; sure of _ answer; reassure {customer}; reassurance; put {customer} mind at ease|rest; put mind at ease|rest; guarantee;
    safe pair of hands; in good hands; skilled staff; expert advice; professional advice; look like know what doing; competent and confident; {customer} believe in staff

    tangible appearance of the service [principle, factor] < premises and cleanliness
    tangibles; appearance of _ premises|building|staff|place|equipment; look of place|shop|premises|website; clean and tidy; clean premises|shop|environment|uniform|place;
    tidy shop|store|place|desk; smart appearance|uniform|staff; well presented; up to date equipment; nice surroundings|decor|building; pleasant environment|surrounding;
    welcoming environment|shop|reception; comfortable seat|waiting|environment; attractive display|website; physical evidence; branded uniform; nice leaflet; good first look

    quality of service [principle, need, factor] ~ poor quality service
    quality; high|good|top|better|best quality; high|good|top|excellent standard; good workmanship; well made; made to last; fit for purpose; excellence; excellent service; outstanding service;
    service excellence; first class; top notch; second to {not}; take pride in _ work|service; take care in _ work; do job well|properly|right; do _ best; best possible; {not} cut corner;
    {not} bodge; {not} rush job; finish well; gold standard; world class; quality assurance|control|check; up to standard; up to scratch; decent standard; good service every; five star service;
    5 star service; do best _ can

    poor quality service [problem, consequence] ~ quality of service
    {bad} service; {bad} customer service; {bad} quality; {bad} standard; low standard; standard slip|drop|fall; below standard; substandard; sub standard; {not} up to standard|scratch;
    {not} good enough; shoddy; sloppy; half hearted; half job; botched; rubbish service; third rate; cut corner; {bad} workmanship; {not} fit for purpose; service go downhill;
    service _ deteriorate

    added value [principle, practice, benefit] < going the extra mile
    extra value; little extras; nice touch; small touch; thoughtful touch; free gift|sample|drink|coffee|wifi|parking|tea; free cup of; complimentary; freebie; bonus for {customer};
    something extra; something for free; extra service; gift wrap; loyalty scheme|card|point; reward card|point|scheme; birthday card|treat|voucher; after sales service; free delivery;
    head massage; biscuit with; chocolate on pillow; sweets for kids; value added; perk; throw in free

    exceeding expectations [principle, benefit, practice] < going the extra mile ~ failing to meet expectations
    exceed _ expectation; go beyond _ expect; above _ expectation; beyond _ expectation; better than _ expect|thought|hoped; more than _ expect|ask; surpass _ expectation; beat _ expectation;
    over deliver; overdeliver; under promise _ over deliver; go above and beyond; above and beyond; go beyond; extra mile; go that bit further; wow {customer}; wow factor; delight {customer};
    pleasantly surprise; nice surprise; surprise {customer}; blow _ away; put _ extra effort; extra effort; do extra; do more than _ need|have to|job|asked; do more than you|they need|have;
    out of way to help; go out of _ way; bend over backwards; memorable service|experience; make it special; stay late _ help|finish; stay behind _ help|finish; {not} expect it;
    do that bit more; something {customer} {not} expect

    failing to meet expectations [consequence, problem] ~ exceeding expectations, meeting expectations
    {not} meet _ expectation|need|standard; {not} live up to; {not} what _ expect|hoped|wanted|promised; below _ expectation; short of _ expectation; fall short;
    {not} as good as _ expect|thought|advert|said; {not} as advertised|described; {worse} than _ expect|thought; expectation {not} met; {not} match _ expectation; {not} come up to;
    {not} up to expectation; gap between _ expect; {not} get what _ expect|want|paid|asked|order; expected _ but got; expect one thing; thought _ would be better; hoped for better;
    under deliver; over promise; overpromise; expectations let down; {not} deliver expectation; expect better; expect more from; expect more than

    personal service [principle, practice, need] ~ impersonal service
    personal touch; individual service|attention|care|treatment|approach; individual need; treat as individual; treat {customer} as individual; see {customer} as individual; tailor; tailor made;
    bespoke; made to measure; one to one; one on one; person centred; customer centred; use _ customer name; call {customer} by name; call by _ name; greet _ by name; remember _ name;
    remember {customer}; remember what {customer} like|order|drink; remember what _ had; remember _ usual; remember _ order|preference|birthday|coffee|drink; know _ usual; know how _ like|take;
    know what they like; suit _ need; suit {customer}; suit each|every person|customer; adapt to {customer}; adapt _ service|approach; adapt to each|every|different; adapt to individual;
    fit around {customer}; work around _ need; match _ to customer; {not} one size fits; {not} treat _ number; {not} just number; more than number; {not} just another customer; {not} script;
    {not} like robot; make {customer} feel special; special attention; choose for them what suit; care plan; what suits _ skin|hair|face; individual plan; take time to get to know;
    get to know {customer}; personal attention; personal recommendation; use {customer} name; know {customer} name; remember name; know name; treat each|every person|customer as;
    adapt to person; {not} treat {customer} like number; what works for one; every customer be different; each customer be different; know how {customer} like; personal approach|experience|care;
    customise; use their|his|her name; say their|his|her name; personalise service|experience|treatment|it|message|offer

    customer focus [principle] < putting customers first
    customer centric; customer led; customer orientated; customer at heart|centre; think _ from customer side|view; from customer point of view; focus on _ customer; customer be king;
    customer king|queen; everything _ for customer; revolve around customer; customer most important; {not} customer _ {not} business; {not} customer {not} business; {not} customers {not} job;
    they pay _ wage; customer pay _ wage|salary; customer matter most; customer before profit; people before profit; customer always right; think what customer want; customer in mind;
    treat _ as guest

    anticipating needs [principle, behaviour, skill] < going the extra mile
    anticipate; anticipate _ need; proactive; think ahead; plan ahead; one step ahead _ customer; step ahead of customer; before {customer} ask|have to ask; before being asked;
    {not} wait _ asked; offer before; {not} have to ask; predict what {customer} want|need; guess what {customer} want|need; see problem before; spot problem early|before;
    prevent problem before; stop problem before; bring bill|menu|water before; top up _ drink|glass; notice _ glass empty; have _ ready before|when; prepared for {customer}; get _ ready before;
    look out for _ needing; {not} be asked; {not} wait until asked; {not} have to be asked

    convenience and ease [principle, need, benefit] < customer expectations
    ease of use; make it easy|easier|simple; easy to do business; easy to deal with; easy to order|book|pay|return|buy|contact|use; simple process|procedure|system; simple to; quick and easy;
    easy and quick; straightforward; hassle free; {not} hassle; {not} complicated; {not} too many form|step; {not} have to fill; smooth process|journey|checkout|transaction; seamless;
    convenient; convenient time|location|hours|way; one stop; one click; user friendly; low effort; least effort; effortless; fuss free; {not} fuss; make things|life easy|easier

    clear information [principle, need, duty] < customer expectations
    clear and accurate information; clear information|price|sign|instruction|communication|explanation; clear communication; keep informed; keep updated; keep posted; kept informed|updated;
    kept up to date; keep _ up to date; keep _ in loop; let {customer} know; tell {customer} what _ happen|going; tell {customer} _ delay|late|long; explain things clear|properly;
    explain clearly; {not} jargon; plain english; easy to understand; know what going on; {not} left in dark; {not} leave _ in dark; regular update; prices shown|displayed|clear;
    instructions clear; inform {customer}; informed choice; given all information; all _ information; keep {customer} inform|update|posted; tell customer everything

    safety and security [principle, need, duty] < customer expectations
    keep {customer} safe; safe environment|place|product|food; health and safety; keep _ belongings|luggage|bag|money|valuables safe; safe payment; secure website|payment; {feel} safe; be safe;
    {not} danger; wet floor sign; risk assessment; food hygiene; safeguarding; protect {customer}; protect from harm; do {not} harm; duty of care; patch test; allergy check; fire exit;
    first aid; clean and safe; free from harm; ?security; ?hygiene; {not} get hurt|injured; keep everyone safe; safe service; secure parking; ?safety; customer safety; safety of {customer};
    safety first; put safety

    putting things right [principle, duty, step] < customer expectations
    make up for; make it up to {customer}; sort it out; sort things out; deal with complaint|problem _ well|properly; handle complaint _ well|properly|professional; take complaint seriously;
    service recovery; correct _ mistake|error; put mistake right; {not} ignore complaint|problem; {not} leave {problem}; {not} brush off; turn bad into good; turn _ negative into positive;
    put it right; make it right; make things right; sort things when {wrong}; handle|deal complaint well|properly|quick|good; {not} leave {customer} unhappy; turn unhappy customer;
    apologise and sort|fix|put

    efficiency in service [principle, skill, benefit] < prompt service
    efficient; effective and efficient; {not} waste _ time; {not} wasted time; get things done; get job done; run smooth; manage _ time well; time management; get through queue;
    get through _ customers; {not} mess about; quick and accurate; fast and friendly; speed and accuracy; streamlined; on top of things; on top of work

    competence [principle, factor, skill] < professionalism
    {staff} know what _ do; know how _ do _ job; competent staff|employee|worker; trained staff; well trained; fully trained; qualified; experienced staff; good at _ job; capable; expertise;
    knowledge of _ job|company|policy|procedure; know _ policy|procedure|system; right skills; staff ability; able to answer _ question; answer any|all question; know what doing;
    skilled staff|worker|employee; know job

    friendly service [principle, need] < friendliness, customer expectations
    friendly staff|service|team|face|person|welcome|manner|atmosphere|people|way; warm welcome; welcome with smile; service with smile; greet with smile; nice staff|people|service|welcome;
    be nice; kind staff|people; happy face; smiley; cheerful staff|service; made to feel welcome; feel welcome; polite and friendly; friendly and polite; friendly and helpful;
    courteous service|staff|treatment; courteous; lovely staff; nice to {customer}; pleasant staff|service; chatty; have laugh; welcoming staff|shop|atmosphere|place|person;
    good|great|warm hospitality; easy to talk; hospitality; hospitable; approachable staff; warm and friendly; warm smile

    caring service [principle, need] < being kind
    care about {customer}; show _ care; show you care; {customer} feel cared; feel cared; cared for; compassion; compassionate; {feel} looked after; look after {customer};
    take care of {customer}; well looked after; think of {customer} feelings; treat like family; treat as family; like own family|nan|mum|gran; gentle; genuine care; warm heart; {not} heartless;
    care for customer|client|resident|guest|patient; {staff} really care; actually care; care how customer feel; caring staff|service|nature|attitude|person|manner; show consideration;
    show kindness; kind and; act of kindness; care and compassion; considerate; consideration; thoughtful

    customer choice [principle, need]
    give {customer} choice; offer _ choice|option|alternative; different option; options; variety; wide range; range of product|service|option; let {customer} choose|decide; {customer} choose;
    {customer} decide; own decision; make own decision|choice; freedom to choose; {not} force _ buy; {not} pressure _ buy; {not} push _ buy; {not} pushy; ask what {customer} prefer;
    respect _ choice|decision|wish; right to say {not}; right to refuse; involve {customer} in; ask permission first; flexible choice; ask for consent; informed consent; what {customer} prefer;
    give|have|offer choice; choice of; choice for; lots of choice; own choice; free choice

    independence and empowerment [principle, need] < customer choice
    independent; promote independence; let _ do _ themselves; let _ do it themselves; do things for themselves; {not} do everything for; {not} take over; empower {customer};
    encourage _ to do themselves; stay independent; live how _ want; active participation; active support; control over own; own pace

    ethical practice [principle]
    ethics; morally right; moral duty; code of ethics; do right thing; corporate social responsibility; social responsibility; csr; fair trade; fairtrade; environmentally friendly; eco friendly;
    sustainable; environment friendly; recycle; support _ charity; give back to community; {not} exploit; treat workers fairly; animal testing; cruelty free; reduce waste|plastic;
    carbon footprint; good values; act in best interest; best interest; morally right|wrong; fair wage; honest business

    lawful service [principle, duty] < following policies
    obey _ law; follow _ law; within law; comply with _ law|legislation|regulation; know _ law; consumer law; consumer rights; customer rights; know _ rights; respect _ rights; equality act;
    trading standards; {not} break law; {not} illegal; {not} false advertising; {not} sell _ underage|under 18; check id; ask for id; legal duty|requirement|obligation; act legally

    flexibility for customers [principle, behaviour] < flexibility
    be flexible; adapt to situation; bend _ rules; make exception; work around; change _ to suit; change to suit|fit; try different; fit in {customer}; squeeze in; fit {customer} in;
    swap _ if|for; compromise; meet halfway; come to agreement; {not} rigid; find way round; think outside box; adaptable; adapt to different; flexible with {customer}; ?flexible;
    {not} just say {not}

    being there for customers [principle, need] < customer expectations
    ?availability; staff|someone|help be available; available to help|talk|speak|serve|answer; always someone; someone available; staff available; there when _ need; someone there to;
    someone to help|talk|speak|ask; staff on hand; on hand to help; on hand; easy to find staff|someone; be there for; be around to help; visible staff; staff visible; there to help;
    open when _ need|want; open late|early|weekend|longer; 24 7; round clock; someone at desk|reception|till; someone answer _ phone; real person; speak to _ person|human;
    get hold of staff|someone|company; {not} left alone; always on hand; call bell in reach; reachable; open all hours; available all time; available day night; open 24 hour;
    24 hour service|line|support|cover; there when {customer} need|ring|call|ask|want

    commitment [principle, behaviour]
    commit to {customer}; dedication; devoted to job; passion; give hundred percent; 110 percent; give 100; hundred percent; wholehearted; put heart into; make effort; put effort in;
    put in effort; {not} give up; take pride in job|work; {not} half hearted; really try; try best; try hard; dedicated staff

    value for money [principle, need, benefit] < customer expectations
    good value; great value; worth _ money; worth price|paying|cost|it; money worth; get what _ pay for; get money worth; {not} overpriced; {not} overcharged; fair price;
    reasonable price|cost; reasonably priced; cheap price; good price|deal|offer; competitive price; bang for buck; low price; {not} waste _ money; price match quality; cost effective; bargain;
    free delivery; not too dear; {not} too expensive|dear; save {customer} money; {customer} save money; {not} rip off; worth every penny; happy with price; affordable price|service; affordable

    impersonal service [problem, consequence] ~ personal service
    impersonal; treat _ like number; just number; feel like number; just another number|customer; treated like another; read from|off script; sound like robot; like robot; conveyor belt;
    one size fit all; {not} know who _ am|are; {not} know name; {not} remember me|them|you; {not} personal touch|service; automatic reply; automated message; cold service; same spiel;
    like cattle; herded; sound scripted|rehearsed; robotic; {not} human touch; faceless; less personal; {not} real person

    continuous improvement [principle, practice, method, step]
    keep improving; keep getting better; always improving; always try _ better; get better all time; make service better; better every time; {not} stand still;
    learn from mistake|feedback|complaint; learn from what went wrong; review _ service|performance|procedure; look at what _ improve|better; act on feedback|suggestion|complaint; use feedback;
    listen to feedback; ask for feedback; get feedback; new ideas; update training; refresher training; plan do check act; kaizen; what could be done better; move with times; keep up with times;
    look for way to improve; room for improvement; monitor _ service|standard|performance; measure _ service|satisfaction; ?survey; ?questionnaire

    first contact resolution [principle, benefit, method] < putting things right
    first call resolution; sort first time; sorted on first call; {solve} first time; sort it in one call; {not} have to ring|call|come again|twice; {not} passed around;
    {not} passed from pillar; {not} have to repeat; {not} repeat themselves; dealt with by one person; one point of contact; single point of contact
    """
}
