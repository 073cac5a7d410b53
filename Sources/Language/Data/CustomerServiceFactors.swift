/// Factors, inside and outside the company, that make customer service better or worse, told as the situations learners describe. Written for this project.
extension LexiconData {
  static let customerServiceFactors: StaticString = """
    subject customer service

    *cscustomer
    customer; client; guest; caller; shopper; passenger; patient; visitor; resident; consumer; public; buyer; diner; punter

    *csdevice
    computer; system; laptop; tablet; wifi; internet; printer; scanner; website; app; software; network; technology; machine; equipment; pc; fridge; oven; freezer; hoist; dryer; dishwasher;
    router; broadband; headset; terminal; keyboard; database; intranet; ipad; telephone; elevator; machinery; hairdryer

    *csfault
    break; broken; crash; freeze; fail; failure; fault; faulty; jam; glitch; glitchy; outdated; old; slow; unreliable; buggy; offline; lag; malfunction

    internal factors [factor]
    internal influence; inside factor; factor inside _ company|organisation|business; factor within _ company|organisation|business; things _ company _ control; within _ company control

    external factors [factor]
    external influence; outside factor; factor outside _ company|organisation|business; outside _ control; beyond _ control; {not} control over; things _ {not} control; circumstances beyond;
    act of god; outside influence; out of our|your|their|staff|company control; out of control of company|staff|business; factor {not} control; {not} company|staff fault

    product knowledge [factor, cause, skill, need, principle] < internal factors
    know what {staff} sell; know what we offer|do|stock|have; {not} {know} what _ sell; {not} {know} _ answer; {not} answer _ question; answer _ question|query about {product};
    {not} {know} _ menu|stock|price|treatment|range|allergen; {not} {know} anything about; {not} {know} enough; well informed staff|assistant; {not} familiar with; expertise; expert;
    give wrong information about {product}; tell _ {wrong} thing|price|information; {wrong} advice; guess _ answer; make up answer; know _ stuff; know _ inside out; clued up; {not} clued up;
    knowledge of {product}; knowledge of service; service knowledge; know all|everything about; know menu|stock|range|brand|ingredient|price|feature|allergen|treatment;
    {not} {know} where things|anything|stuff; product training|expertise; know what {staff} talk; {not} {know} what {staff} talk; know trade; {not} know job; {not} {know} which {product};
    {not} tell _ difference between; {not} {know} ingredient; make stuff|answer up; familiar with product|menu|range|service; {not} product|service knowledge; understand product|service;
    {not} have clue; clueless; {staff} {not} {know} {product}; know product|menu|stock|range|service well; know product|stock|menu; know about product|service|item|stock|treatment;
    {not} {know} about {product}; {not} {know} much|anything about {product}; {not} {know} what {product}; {not} {know} where {product}; {not} {know} {product}; {not} understand {product};
    {not} explain {product}; know lot|everything|all|more|loads about product|service|item; {not} of knowledge; {not} of product knowledge; knowledgeable staff|person|team;
    be knowledgeable about; good|great|excellent|more|better|enough knowledge; poor|bad|limited|little|less knowledge; staff knowledge; knowledge of company|stock|menu|treatment|range;
    {staff} {not} {know} {product} well

    communication skills [factor, cause, skill, principle] < internal factors
    communication; {good} communicator; {bad} communicator; way _ speak|talk|communicate _ {customer}; how _ speak|talk|communicate|word; how you come across; speak|talk clear;
    {not} speak|talk|explain clear; clear explanation; {not} explain _ properly|well; mumble; {not} understand what {staff} say; {customer} {not} understand {staff}; use jargon; jargon;
    talk too fast; tone of voice; body language; {not} listen _ {customer}; {bad} listening; misunderstanding; misunderstood; crossed wires; get _ wrong end; wrong end of stick; mix up message;
    mixed message; miscommunication; breakdown in communication; communication breakdown; speaking skill; people skill; interpersonal skill; telephone manner; phone manner; {not} make _ clear;
    {not} keep _ {customer} inform; {customer} {not} told; {not} told about delay; eye contact; spelling|grammar mistake; badly written email; how email written; poor english written;
    talk|speak too fast|quick; {not} communicate; way _ worded; {not} get point across; {customer} misunderstand

    workplace culture [factor, cause] < internal factors
    culture of {company}; company|organisation|work|team|business|service|office culture; customer focused culture; ethos; company value; values of {company}; shared value; mission statement;
    vision of {company}; how things _ done here|there; way things be done; atmosphere at work; atmosphere in team|workplace|office|kitchen|salon|ward;
    work environment _ positive|negative|toxic|friendly; {good} working environment; {bad} working environment; toxic; blame culture; everyone blame; gossip at work; bullying; cliques;
    staff backstab; office politics; behaviour of other staff; if everyone _ lazy|moan|positive|helpful; staff moan; positive vibe at work; feel part of _ team|company;
    supportive environment|workplace|culture; how staff treated; treat staff well|badly|like; open culture; everyone on board; everyone _ same values; ?culture;
    company|business|organisation value _ {staff}; company|business|organisation value _ customer; company|business|organisation care _ {staff}; company|business|organisation care about;
    put profit first; profit before people; culture at work; culture in company|workplace|business; culture of business|organisation|place|workplace; negative|positive|bad|good culture;
    how company|business|boss|manager treat {staff}; staff treated well|bad; atmosphere between staff

    staffing levels [factor, cause, problem] < internal factors
    level of staff; number|amount of staff; staff number|level|shortage; shortage of staff|worker|nurse|carer|driver; short of staff; short staffed|handed; understaffed; under staffed;
    {not} enough staff|people|worker|cover|carer|nurse|chef|waiter|driver|hand|till; enough staff; {less} staff; {less} staff on; {more} staff on;
    only one|two|three on _ till|shift|desk|floor|ward|door; one|two person on till; one|two people on till|shift; one|two till open; one|two people instead of; two instead of five;
    one person do everything; one person doing _ job; only one person work; on _ own _ shift|till|shop|desk|night; on own on; {not} one on till|desk|reception|floor; man down; one man down;
    staff down; {not} anyone to serve; {not} staff available; {staff} spread thin; thin on ground; run _ skeleton; skeleton staff; agency staff; bad rota; rota; overstaffed;
    too many {customer} _ few staff; too few staff; {not} manned; unmanned; desk unmanned; empty desk|counter; cut back _ staff; cut _ staff; {not} recruit enough; staff ratio; ratio of staff;
    {customer} {not} find anyone; {not} find anyone _ help; staff stretched; stretched too; staff|job vacancy; {staff} {not} cover shift; {not} cover for sick|shift|staff;
    leave me|staff|worker on own; {less} people on till|floor|desk|shift|phone; {less} worker|people work; {not} _ replace staff; many customer {less} staff; not many staff|worker;
    only few|couple staff|worker; {not} enough on shift; {not} enough of us; working one short; {not} staff on; {not} on till|desk|reception|shift; {not} _ answer phone|call;
    {not} to serve {customer}; {not} staff on|around|available|about; {not} of staff; {not} of worker; many people come {less} staff; {not} enough of staff; {not} have enough people;
    staffing level|issue|problem|shortage; amount of worker

    staff absence [factor, cause] < staffing levels
    off sick; call _ sick; ring _ sick; staff sickness; staff illness; phone in sick; absent staff; absence; staff be off; half _ team off; {staff} not turn up; late for work|shift;
    staff lateness; skive; sickie; staff on holiday|leave; on annual leave; on maternity; staff|colleague|worker|manager be ill|sick|poorly|unwell; staff|colleague|worker absent;
    staff|colleague|worker turn up late; {not} turn up for shift|work; staff {not} turn up; people off sick

    staff training [factor, cause, solution] < internal factors
    training; {not} _ train; untrained; badly|poorly trained; {bad} training; proper training; {not} shown how; {not} taught; {not} show _ how; thrown in deep end; deep end;
    thrown straight on till; {not} know how to use; {not} know how _ work; {not} know _ procedure|process|policy; induction; {not} induction; staff development; professional development;
    upskill; refresher; skills gap; learning on job; shadow; e learning; unqualified; {not} qualified; skills of staff; staff skill; {not} _ right skill; well trained; ?{not} know what _ do;
    ?{not} know how _ deal|handle|do; training course; go|send|put on course; coach staff; qualified staff; staff qualification; {not} {give} training; {not} get training;
    {not} train properly|enough|well; {not} of training; {not} give training; {not} skill; {not} of skill; {not} had training

    staff experience [factor, cause] < internal factors
    inexperienced; experience of staff; experienced staff|employee|worker|assistant|stylist|colleague; {not} enough experience; years of experience; new staff|starter|employee|worker|person on;
    new to job|role|company; new at job; newbie; new girl|boy|lad|lass; work experience kid; temporary staff; junior staff; incompetent; {not} know _ way around; confident staff; nervous staff;
    level of skill; ability of staff; ?trainee; ?apprentice; first day|week on job|work|till; just start job|work|role; staff|employee|worker been _ year; competent staff|employee|worker;
    staff competence; staff confidence; staff|worker {not} confident; {not} have experience; capable staff; staff {not} capable; agency staff {not} know; new person {not} know;
    {not} know _ resident|patient|regular; {not} of experience; {not} any experience; {not} previous|much|work experience; {not} yet experienced

    staff attitude [factor, cause, behaviour] < internal factors
    attitude; staff behaviour; behaviour of staff; how staff behave|act|treat; way staff behave|act|treat; lazy; {not} be bothered; {not} care less; {not} care about job|work; uninterested;
    disinterested; look bored; roll _ eye; eye roll; huff; sigh; tut; chewing gum; slouch; unhelpful; unwelcoming; {not} smile; face like thunder; enthusiasm; enthusiastic; unenthusiastic;
    {staff} {not} want _ be there; {not} want to be there; laid back; {not} take _ seriously; impolite; ill mannered; bad manners; willing attitude; can do attitude; professional attitude;
    approach of staff; chat _ each other instead; talking among|amongst; ignore _ {customer};
    grumpy|moody|miserable|sulky|stroppy|snappy|sarcastic|arrogant|rude|negative|unfriendly|bored staff|worker|waiter|waitress|receptionist|assistant|colleague|server; ?grumpy; ?moody;
    ?miserable; arrogant; stroppy; snappy; miserable face; unfriendly; {not} care about {customer}; {staff} {not} care; staff|worker {not} interested; {staff} on phone instead;
    use|play on mobile; chat to mate|colleague; {bad} behaviour; throw _ change|bag down; {not} interest|enthusiasm; ignorant staff|person|worker;
    friendly|positive|cheerful staff|worker|waiter|waitress|receptionist|assistant; staff|worker|waiter|waitress|receptionist|assistant be grumpy|moody|miserable|rude|lazy|friendly|nice;
    worker {not} smile; staff {not} smile; {not} of interest; {not} of enthusiasm; rude staff; staff rude; personality; staff personality; ignorant; staff|worker chat|talk to each other;
    staff stand around|chat

    staff mood [factor, cause, feeling] < internal factors
    mood; {bad} day; having _ bad|off day; off day; get out _ wrong side; wrong side of bed; emotion of staff; emotional state; feeling low|down; time of month; hungover; hangover; upset staff;
    staff emotions; staff frustrated|angry|upset; short tempered; short fuse; irritable; cranky; taking it out on; bring _ mood _ work; how {staff} feel that day|today; how staff feel;
    moodiness; {staff} feel down|low; staff lose patience; mood staff in; how staff wake up; wake up in _ mood

    tiredness [factor, cause, feeling] < staff mood
    tired; fatigue; {not} enough sleep; worn out; shattered; knackered; burnt out; burn out; burnout; long shift|hour; double shift; twelve|12 hour shift; night shift; late|early start;
    working _ long hour; back to back shift; {not} have _ break; {not} get _ break; miss _ lunch; miss _ break; on _ feet all day; feet hurt; overtime; end of _ shift; zombie; drained;
    half asleep; up all night; staff|worker|you|i hungry; {not} eat all day; {not} sleep well; {not} energy; worker be tired; feel|be|look|get|so exhausted; feel sleepy; fall asleep

    staff stress [factor, cause, feeling] < staff mood
    stress; under pressure; under stress; overwhelmed; flustered; {not} cope; mental health; depressed; feel pressured; staff wellbeing poor; emotionally drained; too much pressure;
    staff crying; breaking point; struggle _ cope; frazzled; job stress; work stress; ?pressure; staff anxious|anxiety|worried; end of tether; pressure at|from; stress at work;
    boss put pressure

    problems at home [factor, cause] < staff mood
    {problem} at home; trouble at home; stuff at home; issue at home; things going on at home; something going on at home; home life; private life; family problem|issue|trouble; child|kid ill;
    relationship problem; boyfriend|girlfriend|partner|husband|wife trouble; divorce; bereavement; lost loved; death in family; family death; money worry; health problem of staff;
    bring _ problem _ work; bring _ home _ work; outside work life; problems outside work; something on _ mind; worried about home; argument|row at home;
    argument|row with partner|husband|wife|mum|boyfriend|girlfriend; childcare issue|problem; leave _ problem at door|home; family issue; {bad} news from home;
    problem with family|partner|kid|child; money|financial problem|worry|trouble|issue; split up with; worry about money|bill|rent; things happening outside work; {not} leave home life at;
    row with missus|other half; sick child|kid|mum|dad; poorly child|kid; personal problem|issue|life|circumstance

    pay and motivation [factor, cause, reason] < internal factors
    motivation; incentive; poor|low|bad pay; well paid; badly paid; underpaid; under paid; {not} paid enough; wage; salary; minimum wage; zero hour; rate of pay; staff reward; {not} recognised;
    {not} appreciated at work; {not} get _ thanks; {not} thanked; staff benefit; {not} point trying; {not} in it for; treated fairly at work; {not} treated fair by boss; job insecurity;
    worry about job; promotion opportunity; {not} promotion; staff perks; dead end job; just there for money; only there for money; staff pay; pay of staff; low|poor|bad|good|better|fair pay;
    {not} paid well|enough|properly|fair; staff bonus; reward staff; staff recognition; {not} feel valued at work; staff|worker undervalued|unappreciated; love job; unmotivated staff;
    lose motivation; how much _ paid; paid rubbish|peanuts|little

    management support [factor, cause] < internal factors
    support from _ {manager}; {good} {manager}; {bad} {manager}; {good} leader; {bad} leader; strong leader; leadership style; {manager} {not} _ help; {manager} {not} _ listen;
    {manager} {not} _ support; {manager} {not} _ care; {manager} {not} around; {manager} always in office; {manager} hide; hides in office; {manager} absent; {manager} sit in office;
    {manager} shout; {manager} moan; {manager} pick on; {manager} bully; {manager} {not} know _ do; {manager} {not} _ back _ up; {manager} {not} _ organise; disorganised {manager};
    {manager} support; {manager} back _ up; {manager} lead by example; lead by example; {manager} encourage; {manager} motivate; {manager} set _ example; {manager} praise; poor management;
    badly run; badly managed; mismanagement; {not} supported; unsupported; supervision; {not} supervised; micromanage; {manager} breathing down; one to one with {manager}; appraisal;
    management style; way _ managed; how _ managed; {staff} {not} feel supported; {not} anyone _ ask; {not} one to ask; {not} to turn to; {manager} change mind; {manager} {not} approve;
    decisions from top; leadership from top; {manager} {not} here|there; well managed|run; {not} support from {manager}; boss {not} care; {manager} treat staff; {manager} {not} know _ name;
    {manager} {not} fair; unfair {manager}; {manager} ignore; {manager} strict; pressure from {manager}; {manager} {not} in; {manager} have|pick favourite; {not} of support;
    poorly|badly managed; management; good|poor|bad|strong|weak leadership; ?leadership; leadership of company|manager

    systems and technology [factor, cause] < internal factors
    technology; computer system; ict; up to date technology|system|software|equipment; up to date computer; out of date system|technology|equipment|computer; modern technology;
    slow computer|system|internet|wifi|laptop|till; {csdevice} be slow; booking system; phone system|line; phone line; ordering system; till system; payment system; online system;
    self service till|checkout; self checkout; self scan; chatbot; automated phone; press one for; press 1 for; talk to robot; robot; artificial intelligence; system access; {not} log in;
    {not} access _ system; password {not} work; {not} signal; poor signal; bad line; line _ crackly|bad; line cut out; phone cut off; call drop; ?website; ?app; software; ai;
    new|old|modern|better system; computer program; technology fail; internet speed; {not} good with computer; poor website; system {not} work; system be slow; computer be slow;
    automated system|machine|service; line|headset|phone crackly|crackle

    equipment failure [factor, cause, problem] < systems and technology
    {csdevice} {csfault}; {csfault} {csdevice}; {csdevice} go|be down; {csdevice} go|be off; {csdevice} _ crash; {csdevice} _ freeze; {csdevice} _ fail; {csdevice} {not} work;
    {csdevice} stop work; {csdevice} out of order; {csdevice} out of action; {csdevice} play up; {csdevice} on blink; {csdevice} pack up; {csdevice} conk out; {csdevice} {problem};
    card machine {not} work; card reader {not} work; computer issue|problem; system issue|problem|error|failure|fault; technical issue|problem|fault|difficulty|glitch|error;
    equipment {not} work; {not} right equipment|tool; {not} enough equipment|tool|computer; {not} proper equipment; faulty equipment; equipment; tools _ job; right tools; right equipment;
    out of order; {not} internet; {not} wifi; lose internet; internet _ drop; power cut; run out of till roll; {not} till roll; {csdevice} need _ fix; {problem} with {csdevice};
    {csdevice} break; {csdevice} break down; card machine|reader break|down|fail; phone line down; phone|lift {not} work; phone|lift broken; kit {not} work; equipment breakdown; {not} ppe;
    short of equipment; machine be broken; computer go wrong; screen blank; {not} equipment; till break|crash|freeze|down|jam; till {not} work; till be down; {csdevice} hang|stuck;
    {csdevice} be broken; {not} of equipment

    company policies [factor, cause] < internal factors
    policy; procedure; policy and procedure; company|organisation|store|shop|hotel|business rule; strict {rule}; too strict; red tape; bureaucracy; {rule} stop; {rule} {not} let|allow;
    have to follow _ rule; too many {rule}; unclear {rule}; {rule} unclear|unfair|confusing; {rule} change; refund|return policy; returns policy; script; read off script; follow script;
    terms and conditions; policies _ restrict; restricted by; limits of what _ can do; long process; complicated process|procedure|system; too many forms; paperwork; long winded process;
    company guidelines; guideline; standard operating; protocol; out of date {rule}; {not} clear {rule}; head office say|rule|decide|decision; code of conduct; code of practice;
    dress code policy; ?{not} allowed; {staff} {not} allowed _ refund|discount|help; {rule} too strict|tight; computer say {not}; ?process; stick to rule|script; company process;
    {rule} get in way; health safety rule; company say {not}; jobsworth; rule of company|business|shop; rules of place; go by book; business rule

    authority limits [factor, cause] < company policies
    limit of authority; level of authority; {not} _ authority; {not} authorised; empower; empowerment; allowed to make decision; {not} allowed _ make decision; have to ask _ {manager};
    have to get {manager}; have to check with {manager}; wait for {manager} approve; trusted to make decision; use _ initiative allowed; hands tied; hand be tied; above _ pay grade; ?authority;
    staff {not} make decision; sign off by {manager}; amount of authority; within _ authority; get|need|ask permission from {manager}; {not} power to|over

    resources and budget [factor, cause] < internal factors
    budget; funding; resource; {not} enough resource|budget|fund|money; {not} budget; {not} money _ spend; funding cut; budget cut; cost cutting; cut cost; cut corner; tight budget; low budget;
    limited budget|resource|funds; availability of resources; resources available; finance of company; cash flow; do _ on cheap; penny pinch; tight with money; investment;
    run out of supplies|gloves|towel|foil|bags|milk|cups; {not} enough|any gloves|towel|pads|foils|colour|materials|supplies|bags|cups; money available; company|business|boss|owner {not} afford;
    company|business|boss|owner {not} spend|invest; company|boss on cheap; {not} budget for; {not} money for; enough money to; shortage of supplies|materials|funds;
    {not} investment|resource|funding|budget; {not} of resource; {not} of budget; {not} of money; {not} of funding

    stock availability [factor, cause, problem] < internal factors
    stock; stock level; out of stock; run out of {product}; {not} in stock; {not} enough stock; {not} have what {customer} {want}; {not} have _ in size|stock|colour; {not} have _ size;
    {product} unavailable; {product} {not} available; availability of {product}; {product} availability; low stock; sold out; stock shortage; shortage of {product}; {product} shortage;
    empty shelf; shelf empty; {not} on shelf; shelves not stocked; back order; on back order; discontinued; waiting for delivery; wait on delivery; {not} delivered in time; overbooked;
    double booked; over booked; {not} room available; {not} room left; {not} table left; {not} appointment available; fully booked; range of {product}; choice of {product}; variety of {product};
    {not} enough choice; limited choice|range|menu; ?run out; {product} run out; run out of size|food|dish|drink|colour; {not} slot|appointment left|available|free; {not} got what;
    {not} have _ {product} {customer} {want}; {not} have _ dish; {not} {product} left; sold out of; {not} have product|item|stock|size|colour; {not} of stock

    product quality [factor, cause] < internal factors
    faulty {product}; damaged {product}; broken {product}; {product} _ fall apart; {product} {not} as described; cold food; food _ cold|burnt|raw|undercooked; stale;
    out of date food|product|stock; past _ sell by; past use by; dirty plate|cutlery; shoddy; cheaply made; badly made; tacky; defect; faults with {product}; {product} {not} last;
    unsafe {product}; quality of what _ sell; product be rubbish|bad|poor; bad|poor|rubbish product|food|haircut|meal; product|item|food {not} good;
    product|item faulty|broken|damaged|defective|rubbish|break; product|item {not} work; quality of product|stock|item|food|meal|treatment;
    bad|poor|low|rubbish quality product|food|item|stock|clothes; good|high|better quality product|food|item|stock|clothes; food {not} nice; food be bad; quality of goods;
    faulty|damaged|broken|poor goods; goods {not} good; product break

    price [factor, cause] < internal factors
    {product} cost; high|low price; expensive; overpriced; over priced; too dear; too expensive; {not} afford; cheap price; price go up; price {increase}; put _ price up; overcharge;
    over charge; hidden charge|cost|fee; special offer; charge too much; price match; price difference; wrong price; ?cost; cost of {product}; cost of service; ?discount; how much _ cost|charge;
    price rise; affordable price|product

    working environment [factor, cause] < internal factors
    environment; working condition; condition of workplace; noisy; noise; loud music; background noise; hot kitchen; air con; air conditioning; too dark; cramped; small space;
    {not} enough space; {not} space; untidy workplace; {not} staff room; comfortable workplace; comfortable chairs; unsafe; safe environment; distraction; building work; roadworks;
    building site; layout of office; crowded; background music; music too loud; noise level; temperature of|in room|shop|workplace|kitchen|office|salon; bad|poor lighting;
    shop|office|kitchen|room|salon|workplace too hot|cold|warm|small; uncomfortable chair|room|workplace; messy workplace; bad smell; {not} hear over; {not} heating; {not} room to;
    heating off|broken|break; {not} of space; work area too|small|cramped|messy

    premises and cleanliness [factor, cause] < internal factors
    premises; cleanliness; dirty; filthy; hygiene; unhygienic; dirty toilet; toilet dirty; dirty table; table {not} clean; {not} cleaned; mucky; grubby; rubbish on floor; clutter;
    layout of shop|store; hard to find things|products; signage; bad sign; {not} seat; somewhere to sit; waiting room|area; decor; run down building; needs painting; look of shop; facilities;
    changing room; shop window; window display; state of shop|building|place; ambience; ambiance; room {not} ready; spillage; shabby; scruffy building;
    clean shop|store|room|toilet|table|restaurant|salon|place|premises|environment|ward; shop|store|room|toilet|table|restaurant|salon|place {not} clean; unclean;
    tidy|untidy shop|store|room|salon|premises|place; clear|bad|poor sign; {not} enough seat|chair; seating area; layout; state of building|toilet; smelly shop|room|place|toilet;
    shop|room|place|salon smell; shop|store|premises|building look nice|old|bad|dirty; {not} find way round|around|in; confusing|unclear sign; {not} hot water;
    {not} clean towel|sheet|bedding|cup|plate

    location and access [factor, cause] < internal factors
    location; parking; car park; {not} parking; nowhere to park; hard to get to; hard to find; difficult to get to|find; far away; bus route; {not} bus; public transport; bus stop;
    train station; middle of nowhere; out of town; town centre; easy to get to|find; wheelchair access; ramp; {not} ramp; {not} lift; {not} wheelchair; stairs; narrow aisle|door; inaccessible;
    pushchair; disabled access|toilet|parking; accessible building; access to building|shop; too far away|travel|walk|from; where _ located; steps up to; {not} access for wheelchair|disabled;
    easy to park; {not} disabled access; where shop|store|hotel|business|salon be; {not} of parking

    opening hours [factor, cause] < internal factors
    opening time; hours of opening; closing time; close early; shut early; {not} open; open late; open late enough; open early; open on sunday|weekend|bank holiday;
    {not} open _ weekend|sunday|evening|night; lunch closing; only open; open longer; 24 7; round clock; out of hours; office hours; after hours; work _ nine to five; close _ five|six|5|6;
    shop|store|salon|office|branch|bank be shut; shut when|early|at|on; closed when|early; phone line close|shut; close at lunch; {not} open when; open 24 hour; 24 hour opening|service|shop

    queues and waiting times [factor, cause, problem] < internal factors
    queue; queuing; long line; line of people; wait time; long wait; {wait} ages; {wait} forever; on hold _ long; on hold; kept on hold; left on hold; put on hold; hold music; {slow} service;
    service _ {slow}; {slow} response|reply; take too long; take ages|forever; take long time; {not} answer _ phone|call|email; phone keep ring; {not} _ get through; {not} get through;
    engaged tone; delay; run late; run behind; appointment run over; behind schedule; backlog; speed of service; how quick|long _ served; how long _ wait; {customer} have to {wait};
    keep {customer} {wait}; left waiting; stood waiting; wait for food|table|room; take week|day _ reply|answer; phone ring out; ignore email|call; waiting list; many people wait; stand in line;
    wait|queue _ long; wait hours; wait days|weeks|half

    busy periods [factor, cause] < internal factors
    too busy; very busy; really busy; rush hour; lunchtime rush; lunch rush; peak time|hour|period|season; heaving; rammed; chocka; chaos; hectic; manic; full house; high demand;
    volume of {customer}; too many {customer}; {customer} all at once; all come at once; everyone come at once; high call volume; call volume; volume of calls; christmas rush|time|period;
    black friday; sales day; january sale; boxing day; payday; overcrowded; rushed off _ feet; inundated; swamped; snowed under; run off _ feet; quiet period|time|day;
    busy period|time|shift|season|spell|weekend|saturday|night|ward|restaurant|salon|queue; shop|place|store|restaurant packed|full; {more} {customer} than usual|normal|staff; coach party|load;
    big group|party come|arrive; many customer at once|same; lots of customer at once|same; really really busy; busier; busy; busy hour; busy day; how busy; shop busy

    time pressure [factor, cause] < internal factors
    {not} enough {time}; {not} get time; in rush; in hurry; hurry; rush _ {customer}; rush _ job; {customer} rushed; pushed for time; short of time; short on time; time limit; limited time;
    time constraint; run out of time; deadline; tight deadline; against clock; on clock; timed call; handling time; average handling time; only get _ minute; only _ minute _ each;
    fifteen minute visit|call; {not} spend long enough; {not} spend enough time; time management; {not} have {time}; visit|call too short; feel rushed; {not} {time} to;
    {not} have enough|much {time}; {not} have {time} to|for; {not} of time

    workload [factor, cause] < internal factors
    work load; too much work; too much to do; lots to do; loads to do; {more} work than; heavy workload; overworked; over worked; overload;
    too many job|task|call|email|order|appointment|table|patient|resident|room; doing _ job _ two people; do two job; do everything _ own; two things at once; multi task; multitask; juggle;
    pile of work; work pile up; too many things; amount of work; spinning plates; {staff} have too much; drowning in work; pulled in _ direction; other job|duties to do;
    also have to clean|stack|do; too many thing to do; many jobs to do; expected to do everything

    staff working together [factor, cause, skill, principle] < internal factors
    team work; work together; work as team; work well together; {staff} {not} _ work together; {not} work as team; {bad} teamwork; {good} teamwork; help each other; {not} help each other;
    support each other; colleague {not} _ help; fall out _ colleague|team|each other|staff; {staff} fall out; arguments between staff; {staff} {not} get on|along; {not} get on with colleague;
    {not} get on _ each other; get on with colleague; conflict in team; staff conflict; let team down; let each other down; pull _ weight; {not} pull _ weight; {not} do _ share;
    leave it to someone else; support from _ colleague|team|coworker; cooperation; {not} cooperate; collaboration; departments work; departments {not} talk; reliant on other team;
    relationship between staff; team spirit; team player; kitchen and front; front of house and kitchen; pass _ buck; relationship with colleague|coworker|workmate;
    other department {not} help|reply|answer; depend on other department|team; {not} one help each other; good team; bad team; work colleague {not} help

    internal communication [factor, cause] < internal factors
    communication between staff|department|team|shift|colleague|manager|kitchen; staff communication; {staff} {not} talk to each other; {not} talk to each other; {not} tell each other;
    {not} pass _ message|information|on; {not} pass it on; message get lost; lost message; {not} handover; {bad} handover; {not} one told; left hand _ right; memo; noticeboard;
    {not} keep staff informed; {not} up to date information; {wrong} information pass|given|recorded; {not} write _ down; {customer} have to repeat; tell story again; pass from pillar;
    pillar to post; passed around; passed around department|people; different staff _ different; different answer; told different things; conflicting information; contradict; keep in loop;
    {not} in loop; out of loop; staff|team|worker {not} told; shift handover; handover {not} done; {not} note|write anything; pass from person to person; pass from one department;
    message {not} passed; message {not} reach|get; {not} leave note; team briefing; have|hold staff|team meeting; {not} of communication between

    unclear roles and organisation [factor, cause] < internal factors
    {not} know _ role|duties|responsibility; unclear role; clear role; {not} clear who; {not} sure who; who do what; {not} _ job description; job description; responsibility unclear;
    {not} organised; disorganised; unorganised; well organised; structure of {company}; company structure; chain of command; line of command; hierarchy; layers of management;
    {not} know who _ ask|go|speak|report; shift pattern; split shift; last minute shift; rota change; {bad} planning; {good} planning; {bad} organisation; badly organised;
    {not} planning|organisation|structure

    accurate records and information [factor, cause] < internal factors
    {wrong} record; {wrong} detail; {wrong} information; incorrect information|detail|record; accurate record|information|detail; inaccurate; out of date information|record|detail;
    up to date record|information; lost paperwork|order|file|booking|notes; lose _ paperwork|order|file|booking|notes; booking {not} _ system; {wrong} order; order {wrong};
    wrong address|name|date|time; booking mistake|error; admin error; human error; staff mistake; missing information; missing notes; notes {not} updated; data error; typo;
    information on website wrong; booking lost; order lost; {not} on system when; information {wrong}; put _ wrong details|number|name

    recruitment [factor, cause] < internal factors
    hire _ {wrong} people; {wrong} people for job; {wrong} person for job; {right} people for job; {right} person for job; {wrong} staff; employ _ right|wrong; quality of staff;
    calibre of staff; {not} suited to job; {not} suit job; {not} cut out for; interview process; staff selection; young staff; hire right|wrong|good|bad|more people|staff|person

    staff appearance [factor, cause] < internal factors
    uniform; dirty uniform; scruffy; scruffy staff; smart staff; look smart; well presented; body odour; smell of smoke|fag|alcohol|cigarette; bad breath; dirty nails; {not} in uniform;
    what _ wear; dress code; name badge; {not} name badge; personal presentation; tattoos; staff look untidy; wear _ right clothes; how staff look|dress; dress appropriately; staff hygiene;
    personal hygiene; what staff look like; look presentable; {not} look presentable; appearance of {staff}; personal appearance; smart appearance; appearance; presentation of staff;
    presentable

    service design for the customer [factor, cause] < internal factors
    ways to contact; how easy _ contact; {not} easy _ contact; hard to contact|reach; {not} contact number; {not} phone number; {not} _ speak to person; {not} human; {not} real person;
    easy to use; website hard to use; hard to use; user friendly; {not} user friendly; payment option|method; cash only; card only; {not} take card|cash; {not} accept card|cash; online only;
    click and collect; delivery option; home delivery; channel choice; customer journey; convenience of service; range of services; services on offer; services available

    change in the company [factor, cause] < internal factors
    change in {company}; changes in company|management|staff|policy|system|procedure|role; new manager|boss|owner|supervisor; change of manager|owner; restructure; reorganisation; merge; merger;
    takeover; taken over; moving building|premises; refurbishment; refurb; renovation; rebrand; outsourcing; offshore; call centre abroad|india; company|business change name|hours|menu|supplier;
    changes at work

    customer mood and behaviour [factor, cause, problem] < external factors
    customer attitude; customer behaviour; behaviour of customer; attitude of {customer}; mood of {customer}; customer mood; {customer} in _ mood; {customer} in rush|hurry;
    {customer} have _ bad day; {customer} had _ bad day; drunk; demanding {customer}; fussy {customer}; impatient {customer}; {customer} impatient; {customer} shout;
    {customer} stressed|upset|tired|angry; {customer} turn up late; {customer} late for; {customer} {not} explain; {customer} {not} know what {customer} want; {customer} change _ mind; shoplift;
    theft; {customer} confused; missed appointment; {customer} {not} turn up; {cscustomer} rude; how {cscustomer} treat staff|me|us; how {cscustomer} speak|talk|behave|act;
    way {cscustomer} speak|talk|behave|act; {cscustomer} already angry|annoyed|upset; {cscustomer} {not} listen; {cscustomer} {not} give _ information; {cscustomer} in bad|good mood;
    {cscustomer} kick off; {cscustomer} drunk; {cscustomer} late; {cscustomer} impatient|demanding|aggressive|unreasonable; unreasonable {cscustomer}; time waster;
    angry|furious|irate|annoyed|aggressive {cscustomer}; {cscustomer} lie; {cscustomer} treat staff|worker|me|us; deal with difficult|angry|rude|awkward|aggressive|nasty {cscustomer};
    ?difficult {cscustomer}; ?rude {cscustomer}; {cscustomer} be rude|awkward|horrible|nasty|abusive|difficult; get|have rude|awkward|difficult|nasty {cscustomer}; nightmare {cscustomer};
    lots of rude|difficult|angry {cscustomer}; come in already angry|annoyed|upset|stressed; come in angry|annoyed|stressed

    customer needs and circumstances [factor, cause] < external factors
    customer need; individual need; different need; special need; disabled {customer}; disability; deaf; hard of hearing; blind; visually impaired; wheelchair; learning disability|difficulty;
    autism; autistic; dementia; elderly {customer}; old|older {customer}; {customer} age; young {customer}; different culture; cultural difference; religion; religious; dietary; allergy;
    allergic; vegetarian; halal; vulnerable; anxious {customer}; background of customer; type of {customer}; different type _ {customer}; demographic; culture of {cscustomer};
    {cscustomer} culture; age of {cscustomer}; {cscustomer} age; health of {cscustomer}; {cscustomer} health; {cscustomer} in pain; {cscustomer} situation|budget; with young children|kid|baby;
    sight problem; mental health of {cscustomer}; hearing loss|aid|impairment

    language barriers [factor, cause, problem] < external factors
    different language; speak _ language; {not} speak _ english; {not} speak _ language; {not} _ same language; language difference; language {problem}; first language; second language;
    {not} understand _ english; {not} understand _ language; {not} understand _ accent; accent; strong|thick|heavy accent; dialect; poor|bad|broken english; {not} good english;
    english {not} _ good|first; foreign {customer}; foreigner; translate; interpreter; google translate; speak another language; speak different language; barrier to communication;
    communication barrier; sign language; read _ english; {not} read english; ?tourist; {not} speak english good|well; come from other|another|different country; {not} english speaker;
    {customer} {not} understand english

    past experience [factor, cause] < external factors
    previous experience; past visit; last time _ come|visit|here|go; what happened last time; last experience; last visit; previous visit; bad experience before; good experience before;
    been let down before; had problem before; used _ before; experience with other|another {company}; experience somewhere|anywhere else; compare _ other {company}; how _ treated before|last;
    prior experience; earlier experience; compare to last; compare with last; {cscustomer} experience before; {customer} had _ {bad} experience

    reputation and advertising [factor, cause]
    what _ heard about {company}; heard from friend|family; read _ review; online review; advertising; advert; misleading advert; false advertising; advert promise; promised in advert;
    what advert say; seen on tv; tv programme; hype; publicity; reputation of {company}; company|business|brand reputation; marketing campaign; what other people|customer say;
    {customer} heard about|good|bad

    economy [factor, cause] < external factors
    economic; recession; inflation; cost of living; cost of living crisis; economic climate; credit crunch; {customer} {less} {money}; {customer} {not} have _ money; people {not} have _ money;
    unemployment; interest rate; energy bill|price|cost; fuel price; rising prices; rising cost; tax; vat; price of fuel|food|energy|petrol; skint; hard times; people tighten; exchange rate

    suppliers [factor, cause] < external factors
    supply chain; supply problem; supplier let _ down; supplier {not} _ deliver; wholesaler; manufacturer; stock {not} arrive|come; delivery {not} arrive|come; stock {not} turn up;
    delivery {not} turn up; delivery come late; late stock; late delivery to shop; order from supplier; parts {not} come|arrive|available; waiting on parts; wait for parts; contractor;
    subcontractor; partner company; partner organisation; ?third party; supply shortage; late supplier; supplier issue|problem|delay|let; lorry|van {not} turn up|come|arrive|deliver;
    delivery|stock let down

    delivery and courier firms [factor, cause] < external factors
    courier; delivery company|firm|driver|service|man; late delivery; parcel; parcel lost; lost in post; royal mail; postal strike; hermes; evri; dpd; driver lose|late; delivered late;
    delivered _ wrong address|house; delivery delay; parcel _ late|damaged|broken; damaged in transit; left on doorstep; left in rain; ?delivery; post late; {wrong} delivery; slow delivery;
    missed delivery; delivery {problem}; postage; delivery be late; van break

    laws and regulations [factor, cause] < external factors
    law; legislation; change in law; new law; regulation; legal requirement; legal; government; government rule; government policy; government guideline; age restriction; challenge 25; brexit;
    council; council rule; industry rules; food safety law; trade regulation; change to law; health safety law; cqc rule; government change; licensing law

    social media and reviews [factor, cause] < external factors
    social media; facebook; instagram; tiktok; twitter; online comment; google review; tripadvisor; trustpilot; post online; people post; media coverage; news story; seen online;
    social media influencer

    transport and traffic [factor, cause] < external factors
    traffic; traffic jam; stuck in traffic; bus late; train late; bus {not} _ turn up; train {not} _ run; transport; train strike; train cancel; bus cancel; industrial action; road closed;
    road works; accident on _ road; motorway; staff {not} get in; {not} get to work; flight delay; delayed flight|train; cancelled flight; commute; on strike; strike action; cancelled train|bus;
    bus strike; driver strike; late bus|train

    emergencies and unexpected events [factor, cause] < external factors
    emergency; fire alarm; power cut; electric cut; electric go|be off; {not} electric; {not} water; burst pipe; water off; flood in shop; pandemic; covid; coronavirus; lockdown; virus outbreak;
    outbreak; norovirus; evacuation; bomb; terrorist; robbery; cyber attack; hack; unforeseen; crisis; natural disaster; unexpected event|problem|thing|emergency; fire in building|shop|kitchen;
    fire drill; ?fire; ?accident; out of blue; medical emergency; {person} taken ill; fall ill; water|gas|pipe leak

    seasonal demand [factor, cause] < external factors, busy periods
    seasonal; time of year; summer season; winter; summer; easter; bank holiday; tourist season; off peak; time of day; day of week; events in town; match day; local event; big event;
    public holiday; ramadan; eid; valentine; mother day; christmas; half term; school holiday; peak|high|low|busy season; ?concert; ?festival

    product and service changes in the market [factor, cause] < external factors
    new technology; technology change; changing technology; market change; customer demand; change in demand; change in customer; customer taste; customer trend; changing need;
    people shop online; new product on market; online competition; ageing population; trend; fashion; changing trend; change in society|market; market trend; people do everything online

    complaint handling and feedback [factor, cause] < internal factors
    complaint procedure; complaints process; how complaint handled|dealt|treated; way complaint dealt|handled; {not} act on feedback; {not} listen _ feedback; ignore feedback; act on feedback;
    customer feedback; feedback from {customer}; mystery shopper; aftercare; after sales; {not} follow up; complaint _ dealt badly|well; quality check; checks on staff;
    {not} complaint procedure

    weather [factor, cause] < external factors
    bad weather; snow; rain; flood; heatwave; hot weather; cold weather; sunny; snow day; fog; hot|cold|wet|rainy|snowy day; freezing outside; too hot outside; bad storm; snow storm;
    icy road|path|weather|pavement; windy weather|day|outside; stormy weather; ice on road

    business competition [factor, cause] < external factors
    competition; competitor; rival; other {company} do|offer; other shop|store|company; competing business; what _ competitor _ do|offer; competitor offer; competitor price; competitor open;
    cheaper elsewhere; new shop opens; amazon; online shopping; competitors better; other company next door; what others offer; supermarket price; other business same

    targets [factor, cause] < internal factors
    target; sales target; target pressure; hit|meet|reach _ target; kpi; kpis; performance target; quota; pressure to sell; pushy sales; have to sell; commission based; commission;
    only care _ target|sale|money|number; chase target|commission|number; call target; unrealistic target; targets too high; measured on; number of calls; push sale;
    sell _ {customer} {not} need; only _ bothered about sale|target|number
    """
}
