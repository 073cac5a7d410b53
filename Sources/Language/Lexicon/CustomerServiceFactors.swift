/// Factors, inside and outside the company, that make customer service better or worse, told as the situations learners describe. Written for this project.
extension LexiconData {
  static let customerServiceFactors: StaticString = """
    subject customer service

    *cscustomer
    customer; client; guest; caller; shopper; passenger; patient; visitor; resident; consumer; public; buyer; diner; punter

    *csdevice
    computer; system; laptop; tablet; wifi; internet; printer; scanner; website; app; software; network; technology; machine; equipment; pc; fridge;
    oven; freezer; hoist; dryer; dishwasher; router; broadband; headset; terminal; keyboard; database; intranet; ipad; telephone; elevator; machinery;
    hairdryer

    *csfault
    break; crash; freeze; fail; fault; jam; glitch; glitchy; outdated; old; slow; unreliable; buggy; offline; lag; malfunction

    internal factors

    external factors
    act of god; circumstances beyond

    product knowledge [factor, cause, skill, need] < internal factors
    know what {staff} sell; know what we offer|do|stock|have; {not} {know} what _ sell; answer _ question|query about {product};
    {not} {know} _ menu|stock|treatment|range|allergen; well informed staff|assistant; give wrong information about {product};
    tell _ {wrong} thing|price|information; {wrong} advice; make up answer; know _ inside out; clued up; {not} clued up; knowledge of {product};
    knowledge of service; {not} {know} where things|anything|stuff; product training|expertise; know what {staff} talk;
    {not} {know} what {staff} talk; {not} {know} ingredient; make stuff|answer up; {not} product|service knowledge; {not} have clue; clueless;
    {staff} {not} {know} {product}; know product|menu|stock|range|service well; know about product|service|item|stock|treatment;
    {not} {know} about {product}; {not} {know} much|anything about {product}; {not} of product knowledge; knowledgeable staff|person|team;
    be knowledgeable about; knowledge of company|stock|menu|treatment|range; {staff} {not} {know} {product} well;
    know their|your|my|his|her|our stuff; good|great|excellent|better|enough|poor|bad|limited|little|less|lack|detailed knowledge of|about;
    good|poor|limited|lack|staff knowledge _ {wares}; lack of product|knowledge knowledge; know everything|all|lot|loads about {wares};
    know about {wares}; know _ {wares} well|inside|better; know _ menu|stock|range|ingredient|allergen; know what {wares} _ in|do|cost;
    {not} know what _ in food|dish|meal|product|sandwich; {not} {know} about|what|which|where {wares}; {not} {know} {wares};
    {not} explain|understand _ {wares}; staff|worker|assistant|employee|waiter|lad|girl|he|she|they {not} {know} answer|anything|enough|difference;
    ?{not} {know} _ answer; ?{not} answer _ question; staff|assistant|worker|waiter|they {not} answer _ question; {not} tell _ difference between;
    staff|assistant|worker expertise; ?expertise; need to know about {wares}; understand _ {wares} you|they|we sell; familiar with _ {wares};
    trained on|in product|menu; recommend because|as know; ?know trade; ?{not} know job; able to answer|say|tell what|which|how _ in|does|made|work;
    know what|which _ made each|dish|product|it|menu|food|with; know your stuff|products|menu|stock|range; know inside out;
    know every|each|all dish|product|service|treatment|car|phone; know what|which _ in|goes|does|made each|dish|product|menu|food

    communication skills [factor, cause, skill] < internal factors
    way _ speak|talk|communicate _ {customer}; speak|talk clear; {not} speak|talk|explain clear; {not} explain _ properly|well;
    {not} understand what {staff} say; {customer} {not} understand {staff}; use jargon; talk too fast; crossed wires; get _ wrong end;
    wrong end of stick; mix up message; mixed message; breakdown in communication; communication breakdown; speaking skill; spelling|grammar mistake;
    badly written email; how email written; poor english written; talk|speak too fast|quick; {not} get point across; {customer} misunderstand;
    clear|effective|better communication; communication be good|clear|poor|bad; ?good communication; ?communication;
    communicate well|clearly|properly|effectively|badly with|to; communicate with _ customer|client|guest|patient|resident|public;
    communication with customer|client|guest|them|patient; communication between _ staff and customer|guest|client;
    how staff|you|they|we speak|talk|communicate|explain|come to|with|across; way staff|you|they|we speak|talk|communicate|explain;
    staff|worker|they mumble; mumble so|and|at; staff {not} communicate|explain|listen|clear; {not} communicate with|well|properly|clearly;
    lead|cause misunderstanding; explain things|it|so|clearly|well|properly _ customer|they|she|he understand|get;
    able to explain|communicate|talk; {not} explain things|properly|clearly|well; {not} listen _ customer|client|guest; bad|poor listening;
    good|great communicator; bad|poor _ communicator; poor|bad|lack|breakdown _ communication

    workplace culture [factor, cause] < internal factors
    company|organisation|work|team|business|service|office culture; customer focused culture; atmosphere in team|workplace|office|kitchen|salon|ward;
    work environment _ positive|negative|toxic|friendly; blame culture; gossip at work; staff backstab; office politics;
    if everyone _ lazy|moan|positive|helpful; staff moan; positive vibe at work; feel part of _ team|company; open culture; everyone on board;
    everyone _ same values; ?culture; company|business|organisation value _ {staff}; company|business|organisation value _ customer;
    company|business|organisation care _ {staff}; put profit first; profit before people; culture at work; culture in company|workplace|business;
    culture of business|organisation|place|workplace; negative|positive|bad|good culture; how company|business|boss|manager treat {staff};
    staff treated well|bad; atmosphere between staff; toxic workplace|atmosphere|environment|culture|place; company|shared ethos; ?ethos;
    bullying at work|in|between; staff bullied; cliques at|in; supportive workplace|culture|team;
    good|bad|positive|negative|toxic|friendly|horrible atmosphere|vibe at|in|among|between work|workplace|team|staff|office|place;
    good|bad|positive|negative working environment|atmosphere; how|way _ things done here|there|at|in; way _ things are done;
    how staff|they|you treated by boss|manager|management|company|each; boss|manager|management treat|shout _ staff _ badly|well|like|respect;
    boss|manager shout at staff; whole place _ bad|negative|miserable|good|nice atmosphere|feeling|vibe|mood;
    everyone|everybody|team|staff at work positive|negative|moan|helpful|friendly|lazy|miserable;
    everyone|everybody|staff _ positive|negative|lazy|helpful rub off; rubs off on; nobody|no one cares|bothers then|so|why;
    copy other staff|colleagues|what; new staff pick|copy up; culture where|is|of; company|business|organisation|workplace culture; staff values

    staffing levels [factor, cause, problem] < internal factors
    level of staff; number|amount of staff; staff number|level|shortage; shortage of staff|worker|nurse|carer|driver; short of staff;
    short staffed|handed; understaffed; {not} enough staff|people|worker|cover|carer|nurse|chef|waiter|driver|hand|till;
    only one|two|three on _ till|shift|desk|floor|ward|door; one|two person on till; one|two people on till|shift; one|two till open;
    one|two people instead of; two instead of five; one _ person do everything; only one person work; {not} one on till|desk|reception|floor;
    one man down; {not} anyone to serve; {not} staff available; thin on ground; run _ skeleton; skeleton staff; agency staff;
    too many {customer} _ few staff; too few staff; unmanned; desk unmanned; cut back _ staff; cut _ staff; ratio of staff;
    {customer} {not} find anyone; {not} find anyone _ help; staff stretched; stretched too; staff|job vacancy; {staff} {not} cover shift;
    {not} cover for sick|shift|staff; leave me|staff|worker on own; {less} people on till|floor|desk|shift|phone; not many staff|worker;
    only few|couple staff|worker; {not} enough on shift; {not} enough of us; working one short; {not} on till|desk|reception|shift;
    {not} staff on|around|available|about; {not} of staff; {not} of worker; many people come {less} staff; {not} enough of staff;
    {not} have enough people; amount of worker; less|fewer|more|extra|enough|low staff on|in|working|available|at|for|than; fewer|less|low staff;
    lack|shortage of staff|workers|carers|nurses|drivers|people; one|two|three of|people|staff us|on|working for|on shift|till|full|whole|desk|floor;
    two|three of us on; only one|two|three|me of us; on my|your|their|his|her own on|in|behind shift|till|shop|desk|night|reception;
    do _ by myself|yourself|themselves because|as|off|staff; half _ staff|team off|missing|sick;
    {not} have enough|many staff|people|carers|nurses on|working; {not} enough people|staff|carers|nurses|hands working|on|in|for;
    staffing is low|bad|poor; number of staff|people on|working; ?rota; left short staffed; run low|short on|of staff;
    {not} anyone|anybody to serve|help|answer; nobody|no one to serve|answer|help|cover; nobody|no one on at|till|shift|lunch|reception;
    rota wrong|badly; badly done rota

    staff absence [factor, cause] < staffing levels
    staff sickness; staff illness; phone in sick; absent staff; staff be off; half _ team off; staff lateness; staff on holiday|leave;
    on annual leave; on maternity; staff|colleague|worker|manager be ill|sick|poorly|unwell; staff|colleague|worker absent;
    staff|colleague|worker turn up late; {not} turn up for shift|work; staff {not} turn up; people off sick;
    staff|worker|colleague|carer|team|someone absence|off|skive|sick; staff be sick; staff|people|worker|colleague call|ring|phone in|sick sick;
    someone ring|call in sick; people|staff being off; staff|worker|colleague late for work|shift; half the team off

    staff training [factor, cause] < internal factors
    untrained; badly|poorly trained; thrown in deep end; deep end; thrown straight on till; {not} induction; staff development;
    professional development; skills gap; learning on job; e learning; well trained; ?{not} know how _ deal|handle|do; coach staff; qualified staff;
    staff qualification;
    staff|employee|worker|team|good|better|proper|bad|poor|more|lack|enough|regular|ongoing|extra|job|refresher|induction training; lack of training;
    training course|day|session|programme|for staff; training on|in|about how|the|product|using|till|computer;
    training they|staff|you|we had|get|given|receive; well|fully|properly|badly|poorly|highly trained staff|worker|people|team|person;
    {not} trained on|in|to|how|properly|well|enough; staff|employee|worker|people|you|they|he|she {not} trained|taught;
    {not} had|been|got|given|receive training; {not} been shown|taught how|what|to; {not} taught|shown how|what to|the|on;
    without being shown|taught|trained; how well trained; staff be trained|untrained|unqualified; thrown|chucked in|into at|without;
    own staff training; untrained staff; staff {not} know how to use|work|do; {not} know how to use _ till|system|computer|machine|equipment|hoist;
    qualified|skilled staff|worker; ?training; induction for|when|new; send|put _ on training|course; been taught how;
    train staff|employee|team|them|new|all; train your|their|up _ staff|employee|team|them

    staff experience [factor, cause] < internal factors
    experience of staff; experienced staff|employee|worker|assistant|stylist|colleague; years of experience; new at job; new girl|boy|lad|lass;
    temporary staff; junior staff; {not} know _ way around; ?trainee; ?apprentice; first day|week on job|work|till; just start job|work|role;
    staff|employee|worker been _ year; competent staff|employee|worker; staff competence; staff|worker {not} confident; capable staff;
    staff {not} capable; agency staff {not} know; new person {not} know; {not} know _ resident|patient|regular; {not} yet experienced;
    inexperienced staff|worker|person|member|employee; staff|worker|person be inexperienced; lack of experience;
    staff|they|worker|person|you {not} have _ experience; {not} enough|much experience in|of|with|at;
    new starter|worker|employee slow|make|not|will|take|struggle; ?new staff; ?inexperienced; ?incompetent;
    someone|somebody|person|staff who|that only|just started|new; only started on|last|this|yesterday; been there|here|doing|working _ years;
    experienced|inexperienced staff; just|only started there|here|working|job; work experience student|kid|person; first day|week;
    staff experience|competence|confidence|ability; how experienced staff|they|you|worked; how long staff|they worked

    staff attitude [factor, cause] < internal factors
    staff behaviour; behaviour of staff; how staff behave|act|treat; way staff behave|act|treat; {not} care about job|work; eye roll;
    face like thunder; {staff} {not} want _ be there; {not} want to be there; willing attitude; can _ do attitude; professional attitude;
    approach of staff; chat _ each other instead;
    grumpy|moody|miserable|sulky|stroppy|snappy|sarcastic|arrogant|rude|negative|unfriendly|bored staff|worker|waiter|waitress|receptionist|assistant|colleague|server;
    staff|worker {not} interested; {staff} on phone instead; chat to mate|colleague; throw _ change|bag down; ignorant staff|person|worker;
    friendly|positive|cheerful staff|worker|waiter|waitress|receptionist|assistant;
    staff|worker|waiter|waitress|receptionist|assistant be grumpy|moody|miserable|rude|lazy|friendly; worker {not} smile; staff {not} smile;
    rude staff; staff rude; staff personality; staff|worker chat|talk to each other; staff stand around|chat;
    staff|worker|employee|bad|poor|good|positive|negative|wrong|right|their|his|her|your|friendly|rude|professional|helpful attitude; own attitude;
    attitude of|towards|to staff|customer|worker|work|job;
    staff|worker|waiter|receptionist|assistant|colleague|employee {not} bothered|care|interested|smile|helpful; {not} be bothered to|with|about|and;
    cannot be bothered;
    staff|worker|waiter|receptionist|assistant|they|colleague|he|she bored|lazy|rude|miserable|moody|grumpy|stroppy|unfriendly|unhelpful|arrogant|ignorant|sulk|sigh|huff|tut;
    staff|worker|waiter|receptionist|assistant be bored|lazy|rude|miserable|moody|grumpy|stroppy|unfriendly|unhelpful|arrogant|ignorant|snappy|impolite|enthusiastic|friendly|polite;
    if|when staff rude|lazy|moody|grumpy|miserable|unhelpful|friendly|happy; lack of enthusiasm|interest;
    {not} interest|enthusiasm in|for job|work|customer; look bored|miserable|fed; stand _ with face on; with a face on; staff {not} care about;
    {not} care about job|work|customer|guest; staff ignore customer; personality of staff; staff stand talking|chatting; bad|good mood staff

    staff mood [factor, cause, feeling] < internal factors
    having _ bad|off day; get out _ wrong side; wrong side of bed; emotion of staff; upset staff; staff emotions; staff frustrated|angry|upset;
    bring _ mood _ work; how {staff} feel that day|today; {staff} feel down|low; staff lose patience; mood staff in; how staff wake up;
    wake up in _ mood; staff|worker|their|your|his|her|bad|good|foul mood; in a mood; mood of staff|worker|team;
    staff|worker|they|you|receptionist|waiter _ in mood; have bad|off|rough|rubbish day; staff|you|worker hungover|irritable|grumpy|short;
    how staff|they|you feel that|on day|today; staff feel low|down|upset|angry|happy|sad; take it out on customer|guest|them; ?hungover; ?irritable

    tired staff [factor, cause, feeling] < staff mood
    burnout; double shift; twelve|12 hour shift; night shift; back to back shift; miss _ lunch; on _ feet all day; end of _ shift; half asleep;
    up all night; {not} eat all day; worker be tired; feel|be|look|get|so exhausted; feel sleepy; fall asleep;
    staff|worker|you|they|people|carer|nurse|employee|if|being|feel|so|too tired|exhausted|knackered|shattered|drained; own tiredness;
    tired|exhausted|knackered|fatigued staff|worker|carer|nurse; staff fatigue|burnout|tiredness|burned;
    tired from|after|because|and|at|so work|long|shift|night|all; be|feel tired; long|double|night|back|twelve|12 shift|hours work|shift|hour|in;
    long hours at|without|on; work long hours; {not} have|get break|lunch|rest|sleep; {not} enough sleep|rest|breaks; miss _ lunch|breaks;
    worn|burnt out staff|worker|from|because; working too many hours; overworked and tired

    staff stress [factor, cause, feeling] < staff mood
    under stress; feel pressured; staff wellbeing poor; emotionally drained; too much pressure; staff crying; work stress; staff anxious|worried;
    pressure at|from; stress at work; boss put pressure;
    staff|worker|you|they|colleague|employee|carer stressed|overwhelmed|flustered|depressed|anxious|frazzled; stressed out|staff|worker;
    stress at|from|of work|job|boss|home; stressed because|with|about|and; feel|be|get|under stressed; work|job stress|related; own stress;
    staff|you|they {not} cope; too much|under pressure at|from|on staff|work|boss|manager; mental health of staff|worker; staff mental health;
    feeling overwhelmed|stressed; ?stress; ?under pressure

    problems at home [factor, cause] < internal factors
    trouble at home; stuff at home; issue at home; things going on at home; something going on at home; relationship problem;
    boyfriend|girlfriend|partner|husband|wife trouble; money worry; bring _ problem _ work; bring _ home _ work; outside work life;
    problems outside work; worried about home; argument|row at home; argument|row with partner|husband|wife|mum|boyfriend|girlfriend;
    childcare issue|problem; leave _ problem at door|home; family issue; split up with; worry about money|bill|rent; things happening outside work;
    {not} leave home life at; row with missus|other half; poorly child|kid;
    problem|issue|trouble|row|argument|stuff|things|stress at|with home|partner|boyfriend|girlfriend|husband|wife|family|mum;
    staff|worker|they|you|someone _ problem|issue|trouble at home;
    personal|family|home|relationship|money|private problem|issue|troubles|life|worries affect|bring|into|at|outside;
    staff|worker personal|family|home problem|life|issue; bring _ home|personal _ work; going through divorce|break|bereavement|something;
    split|broke up with _ boyfriend|girlfriend|partner|husband|wife;
    {someone}|staff|worker _ boyfriend|girlfriend|partner|husband|wife the night before; what going on at home|outside; things going on in life;
    worry about money|bills|kids|family; poorly|sick kid|child at home; home problems; personal problems; family problems; personal issues

    pay and motivation [factor, cause] < internal factors
    poor|low|bad pay; well paid; badly paid; underpaid; {not} paid enough; minimum wage; zero hour; rate of pay; staff reward;
    {not} appreciated at work; treated fairly at work; {not} treated fair by boss; job insecurity; promotion opportunity; staff perks; dead end job;
    just there for money; only there for money; staff pay; {not} paid well|enough|properly|fair; staff bonus; reward staff; staff recognition;
    {not} feel valued at work; staff|worker undervalued|unappreciated; how much _ paid; paid rubbish|peanuts|little;
    staff|worker|employee|your|their|lack|low|high motivation; motivated by|to; own motivation; low|poor|bad|good|better|fair|minimum pay|wage|salary;
    how much you|they|staff paid; {not} paid|thanked|recognised|appreciated|valued enough|well|by|at|for boss|manager|work|what;
    never|not get|told thank|praise; {not} get thanks|praise from; staff|worker|they {not} appreciated|valued|paid|recognised|thanked|motivated;
    pay|salary|wages be low|rubbish|bad|poor|too; staff pay|wages|bonus|incentive; bonuses|rewards|incentives for staff; incentive for|to staff|work

    management support [factor, cause] < internal factors
    support from _ {manager}; leadership style; {manager} {not} _ help; {manager} {not} _ listen; {manager} {not} _ support; {manager} {not} _ care;
    {manager} {not} around; {manager} always in office; {manager} hide; hides in office; {manager} absent; {manager} sit in office; {manager} shout;
    {manager} moan; {manager} pick on; {manager} bully; {manager} {not} know _ do; {manager} {not} _ back _ up; {manager} {not} _ organise;
    disorganised {manager}; {manager} support; {manager} back _ up; {manager} lead by example; {manager} encourage; {manager} motivate;
    {manager} set _ example; {manager} praise; badly managed; {manager} breathing down; management style; {staff} {not} feel supported;
    {manager} change mind; {manager} {not} approve; decisions from top; leadership from top; {manager} {not} here|there; {not} support from {manager};
    boss {not} care; {manager} treat staff; {manager} {not} know _ name; {manager} {not} fair; unfair {manager}; {manager} ignore; {manager} strict;
    pressure from {manager}; {manager} {not} in; {manager} have|pick favourite; poorly|badly managed; good|poor|bad|strong|weak leadership;
    leadership of company|manager; good|bad|poor|weak|strong|supportive|rubbish|lazy|strict|unfair manager|management|boss|supervisor|leader;
    manager|boss|supervisor|management be supportive|rubbish|bad|good|lazy|strict|unfair|helpful;
    support|help|backing from manager|boss|management|supervisor; {not} supported|backed by|up manager|boss|management|supervisor;
    staff {not} supported|managed; staff feel supported|unsupported; well|badly|poorly run|managed; own management; ?management;
    way|how staff|team|place managed|run; boss|manager|supervisor {not} back|support|help|listen|care|praise|train|around|there|in;
    lack of support|leadership|supervision; how manager|boss|management run|treat|manage|deal;
    manager|boss _ {not} listen|notice|support|help|back|care|interested; manager take no notice; no support from manager|boss|above;
    boss|manager never|always _ around|there|help|listen

    systems and technology [factor, cause] < internal factors
    computer system; up to date technology|system|software|equipment; up to date computer; out of date system|technology|equipment|computer;
    modern technology; slow computer|system|internet|wifi|laptop|till; {csdevice} be slow; booking system; phone system|line; ordering system;
    till system; payment system; online system; self checkout; self scan; automated phone; talk to robot; system access; {not} log in;
    {not} access _ system; password {not} work; phone cut off; new|old|modern|better system; technology fail; internet speed;
    {not} good with computer; poor website; system {not} work; system be slow; computer be slow; automated system|machine|service;
    line|headset|phone crackly|crackle; own technology;
    new|modern|old|outdated|slow|poor|good|better|latest|up technology|software|computer|equipment|system;
    technology fail|break|work|go|down|slow|available; ?technology;
    computer|till|booking|phone|ordering|company|card|payment|stock|internet system|software; system crash|down|slow|fail|freeze;
    ict systems|equipment|problem|failure|support; slow|old|rubbish|new computer|internet|wifi|system|till|laptop|website;
    website|app slow|down|crash|not|broken|confusing|hard; phone line bad|down|crackly|cut; bad|poor phone|internet|mobile line|signal|connection;
    {not} log in|on|into system|computer

    equipment failure [factor, cause, problem] < systems and technology
    {csdevice} _ crash; {csdevice} _ freeze; {csdevice} _ fail; {csdevice} {not} work; {csdevice} stop work; {csdevice} out of order;
    {csdevice} play up; {csdevice} on blink; {csdevice} pack up; {csdevice} conk out; card machine {not} work; card reader {not} work;
    computer issue|problem; system issue|problem|error|failure|fault; technical issue|problem|fault|difficulty|glitch|error; equipment {not} work;
    {not} right equipment|tool; {not} enough equipment|tool|computer; {not} proper equipment; faulty equipment; lose internet; internet _ drop;
    run out of till roll; {not} till roll; {csdevice} need _ fix; card machine|reader break|down|fail; phone line down; phone|lift {not} work;
    phone|lift broken; kit {not} work; equipment breakdown; {not} ppe; machine be broken; computer go wrong; screen blank; {not} equipment;
    till break|crash|freeze|down|jam; till {not} work; till be down;
    broken|faulty|old|slow|outdated|dodgy|unreliable till|computer|printer|scanner|wifi|internet|lift|hoist|machine|equipment|laptop|oven|fridge|freezer|dishwasher|tablet|dryer;
    till|computer|printer|scanner|wifi|internet|lift|hoist|machine|equipment|laptop|system|oven|fridge|freezer|dishwasher|tablet|website|software|app|dryer _ break|crash|freeze|fail|jam|faulty|packed;
    till|computer|printer|scanner|wifi|internet|lift|hoist|machine|equipment|laptop|system|phone|oven|fridge|freezer|website|software|app {not} working|work;
    till|computer|wifi|internet|machine|system|phone|website|app be down|slow;
    till|computer|printer|scanner|wifi|internet|lift|hoist|machine|equipment|laptop|system|oven|fridge|website|software|app {not} work|load|print|turn;
    {not} internet|wifi|signal at|in|so|to; lose internet|wifi|connection; right|proper|correct|enough|good|poor|lack equipment|tools; equipment that;
    own equipment; ?equipment; equipment|machine break|fail; system go down; problem with computer|till|system|machine|internet|wifi|phone|equipment;
    till|computer|printer|lift|escalator|machine|toilet|phone|oven|hoist|scanner be out of order|action; out of order

    company policies [factor, cause] < internal factors
    too strict; too many {rule}; unclear {rule}; refund|return policy; returns policy; read off script; policies _ restrict; too many forms;
    long winded process; out of date {rule}; head office say|rule|decide; dress code policy; {staff} {not} allowed _ refund|discount|help;
    {rule} too strict|tight; computer say {not}; health safety rule; company say {not}; own policies;
    company|organisation|store|shop|hotel|business|refund|returns|head|their|its|strict policy|rules|procedure|guidelines;
    policy|rules|procedures of company|organisation|business|shop|place|work; ?policy; ?procedure;
    strict|unclear|complicated|confusing|silly|out|old|slow|long rules|policy|procedure;
    policy|rule|procedure stop|mean|say|not|restrict|let|allow|get staff|you|we|us|them|in; rules staff|you|we have|must stick|follow;
    rules about|on refund|returns|discounts|what; rules that|staff have|stick; {not} allowed|let by company|policy|rules|head; red tape;
    company|business procedures; have to follow|stick policy|rules|procedure|script|guidelines; procedures mean|say|have;
    too many forms|rules|procedures; forms|paperwork to fill|do before|first; reading|stick off|from|to script

    authority limits [factor, cause]
    limit of authority; level of authority; allowed to make decision; {not} allowed _ make decision; have to get {manager};
    have to check with {manager}; trusted to make decision; use _ initiative allowed; above _ pay grade; staff {not} make decision;
    sign off by {manager}; within _ authority; {not} have _ authority|power|permission to; level|limit|amount|lack of authority;
    staff|you|we|they|employee empowered; empower staff|employee|you; staff empowerment;
    staff|you|i|they|we {not} authorised|allowed|empowered to|make|give|decide;
    need|have|get to ask|get|check|wait _ manager|boss|supervisor|permission before|to|for|first;
    {not} make|take decision without|by|themselves|yourself|on; {not} allowed _ decision; hands are tied;
    what staff|you|they|we allowed|authorised to; ?authority; refund|discount over _ manager|approve|authorise

    resources and budget [factor, cause] < internal factors
    funding cut; budget cut; tight budget; low budget; limited budget|resource|funds; resources available; finance of company; penny pinch;
    tight with money; run out of supplies|gloves|towel|foil|bags|milk|cups; company|business|boss|owner {not} afford;
    company|business|boss|owner {not} spend|invest; company|boss on cheap; {not} budget for; shortage of supplies|materials|funds; own resources;
    own budget; company|business|organisation|enough|staff|available|financial|more|tight|low|small|marketing|training budget|funds;
    budget cut|limits|available|for|is|not|allow|constraints; within budget; lack of resources|money|funding|budget|investment;
    resources available|needed|to|they|company; ?resource; ?budget; {not} have|got enough budget|funding|supplies|gloves|towels;
    company|business|home|boss|owner|school|place|shop {not} have|got|spend|invest _ money|budget|funds|enough;
    {not} enough money|funding|resources for|to staff|more|pay|buy|train; cost|budget|funding cuts; money company|business|they spend|invests;
    what the budget|company let|afford|can|allow; company|business|they|we {not} afford to|more _ staff|train|buy|equipment|pay

    stock availability [factor, cause, problem] < internal factors
    out of stock; {not} in stock; {not} enough stock; {not} have what {customer} {want}; {not} have _ in size|stock|colour; low stock; stock shortage;
    empty shelf; shelf empty; {not} on shelf; shelves not stocked; back order; on back order; double booked; over booked; {not} room available;
    {not} room left; {not} table left; {not} appointment available; fully booked; limited choice|range|menu; run out of size|food|dish|drink|colour;
    {not} slot|appointment left|available|free; {not} have _ dish; sold out of; {not} of stock;
    stock levels|availability|shortage|issue|problem|run|low|out|not; low|enough|lack|shortage|amount of stock; stock they|we|you|available|is;
    own stock; ?stock; products|items|goods|sizes|stock unavailable|available|not|sold|run out|in|left; sold out of|item|product;
    product|item|size|dish|stock sold|run out; run out of milk|bread|food|stock|item|product|size|drink|dish|cups|ingredient|coffee|chips;
    {not} have|got|stock _ item|product|size|colour|stock they|customer|she|he|in|left;
    {not} have what customer|they|people want|need|came|ordered|looking; range|choice|variety of product|stock|goods|items|food|clothes;
    {not} room|table|appointment|slot left|available|free

    product quality [factor, cause] < internal factors
    {product} {not} as described; out of date food|product|stock; past _ sell by; past use by; dirty plate|cutlery; quality of what _ sell;
    product be rubbish|bad|poor; product|item faulty|broken|damaged|defective|rubbish; product|item {not} work;
    quality of product|stock|item|food|meal|treatment; bad|poor|low|rubbish quality product|food|item|stock|clothes;
    good|high|better quality product|food|item|stock|clothes; quality of goods; faulty|damaged|broken|poor goods; goods {not} good;
    food|meal|dish|drink|coffee cold|burnt|raw|undercooked|stale|horrible|disgusting;
    cold|burnt|bad|poor|rubbish|horrible food|meal|haircut|dish|coffee;
    faulty|broken|damaged|defective|poor|shoddy|unsafe|dodgy product|item|goods|clothes|equipment;
    product|item|goods faulty|broken|damaged|last|fall|unsafe; quality of product|food|goods|item|service|work|meal|stock;
    haircut|hair|nails _ wonky|uneven|wrong|bad|ruined; product|food|goods|item quality; {not} last|work long|properly product; ?stale; ?shoddy

    prices charged [factor, cause] < internal factors
    over priced; too dear; ?too expensive; put _ price up; price difference; wrong price; cost of service; how much _ cost|charge; own prices;
    prices high|low|too|going|up; high|low|lower|cheap|expensive|good|reasonable|unfair|rising|their|our price;
    price of|for product|food|item|service|drinks|room|treatment|goods; price too high|expensive|much;
    product|item|food|drinks|rooms|treatments expensive|overpriced|dear|cost; too expensive for|to; overpriced food|product|drinks|items;
    customer|people {not} afford; how much it|they|things|items cost|charge; expensive product|item|food|shop; overcharge customer; ?expensive;
    ?overpriced; {product} cost too

    working environment [factor, cause] < internal factors
    working condition; hot kitchen; too dark; untidy workplace; {not} staff room; comfortable workplace; comfortable chairs; building site;
    music too loud; noise level; temperature of|in room|shop|workplace|kitchen|office|salon;
    shop|office|kitchen|room|salon|workplace too hot|cold|warm|small; uncomfortable chair|room|workplace; messy workplace; {not} hear over;
    work area too|small|cramped|messy; working|workplace|physical environment|conditions|area; own environment; environment they|staff|you work;
    environment of shop|workplace|place; noisy shop|kitchen|place|restaurant|office|environment|room|workplace|bar|salon;
    noise in|from|of|level _ shop|kitchen|restaurant|office|building|music|roadworks|machine|customer|road;
    too noisy|loud|hot|cold|crowded|cramped|dark to|in|for;
    shop|kitchen|office|room|salon|workplace|restaurant noisy|loud|hot|cold|boiling|freezing|cramped|crowded|dark|stuffy;
    boiling|freezing hot|cold in|kitchen|shop|office|room; loud _ {not} hear; really|too loud; {not} heating|air|aircon in|on|con; heating broken|off;
    cramped kitchen|office|shop|space|room; {not} enough space|room to|in|for work|move|staff; layout of|in office|kitchen|shop;
    temperature in|of shop|room|kitchen|office; ?noisy; ?unsafe

    premises and cleanliness [factor, cause] < internal factors
    dirty toilet; toilet dirty; dirty table; table {not} clean; rubbish on floor; layout of shop|store; hard to find things|products; bad sign;
    run down building; needs painting; look of shop; changing room; state of shop|building|place; room {not} ready; scruffy building;
    clean shop|store|room|toilet|table|restaurant|salon|place|premises|environment|ward;
    shop|store|room|toilet|table|restaurant|salon|place {not} clean; tidy|untidy shop|store|room|salon|premises|place; {not} enough seat|chair;
    seating area; state of building|toilet; smelly shop|room|place|toilet; shop|room|place|salon smell;
    shop|store|premises|building look nice|old|bad|dirty; {not} find way round|around|in; confusing|unclear sign;
    {not} clean towel|sheet|bedding|cup|plate; own cleanliness; cleanliness of;
    state|look|layout|appearance|decor of shop|store|place|building|toilet|premises|restaurant|room;
    clean|dirty|filthy|tidy|untidy|messy|sticky|grubby|unhygienic|smelly shop|store|toilet|table|restaurant|salon|place|premises|room|floor|plate|cutlery|environment|kitchen;
    shop|store|toilet|table|restaurant|salon|place|premises|room|floor _ dirty|filthy|clean|untidy|messy|sticky|smelly|tidy; premises be|look|not;
    cleanliness|hygiene|layout in|of|standards; facilities such|like|available|toilets;
    poor|bad|good|lack|customer facilities|signage|layout|hygiene|signs; waiting room|area dirty|small|uncomfortable|nice|full;
    {not} enough seats|chairs|toilets; ?premises; ?cleanliness; ?dirty; ?facilities;
    rubbish|litter|mess|dust|crumbs|mould|rats|mice|cockroaches on|all|everywhere|in _ floor|place|table|room|shop|kitchen;
    floor|table|place|toilets covered|sticky|filthy|stink|smell; smell of _ damp|drains|toilet;
    tatty|shabby|dingy|dated worn|decor|carpet|furniture|shop|room|place|walls|chairs; tatty|shabby decor|carpet|furniture|place|room|shop;
    run down shop|place|building|room|decor

    location and access [factor, cause] < internal factors
    nowhere to park; hard to get to; difficult to get to|find; middle of nowhere; out of town; easy to get to|find; wheelchair access;
    narrow aisle|door; disabled access|toilet|parking; accessible building; access to building|shop; where _ located;
    {not} access for wheelchair|disabled; easy to park; {not} disabled access; where shop|store|hotel|business|salon be; own location;
    location of shop|store|business|company|premises|salon|place|the; where shop|store|business|salon|company|hotel located|is|situated;
    good|bad|poor|remote|easy|business|shop location; location is|and|can bad|good|far|hard|easy; parking at|for|near|space|nearby|available|outside;
    lack|no|not|enough|limited|free|nowhere parking; nowhere|hard|easy|difficult to park; {not} parking; {not} car park;
    far away from|for customer|people|them|town; too far to|away for|customer; near bus|train|station|stop; {not} bus|train near|there|to;
    bus stop|route near|nearby|outside; {not} ramp|lift|wheelchair|access for|so|access|disabled; wheelchair|disabled access|parking|toilet;
    {not} wheelchair access; stairs|steps so|and|which|wheelchair; access for wheelchair|disabled|pushchair|everyone; ?location; ?parking;
    hard|easy|difficult to find|reach shop|place|entrance|building|us|store; shop|store|place|entrance|building hard|easy|difficult to find|reach|get;
    hard|easy|difficult to get to|there

    opening hours [factor, cause] < internal factors
    opening time; hours of opening; closing time; close early; shut early; open late; open late enough; open early;
    open on sunday|weekend|bank holiday; {not} open _ weekend|sunday|evening|night; lunch closing; open longer; work _ nine to five;
    shop|store|salon|office|branch|bank be shut; phone line close|shut; close at lunch; open 24 hour; 24 hour opening|service|shop;
    {not} open late|early|at|on|sunday|weekend|long|enough; shop|bank|surgery|salon|office|store|place|branch|gym|they {not} open;
    shop|bank|surgery|salon|office|store|place|branch|library|gym|they shut|close at|early|when|on|before;
    opens late|early|longer|later|sunday|weekends; close at five|six|5|6|three|3|four|4; hours they|it|shop open; only open until|till|on|weekdays

    queues and waiting times [factor, cause, problem] < internal factors
    long wait; kept on hold; left on hold; {not} answer _ phone|call|email; phone keep ring; engaged tone; appointment run over;
    how quick|long _ served; how long _ wait; keep {customer} {wait}; left waiting; stood waiting; wait for food|table|room; phone ring out;
    ignore email|call; waiting list; many people wait; queue be|of|long|for|at|to|in|out|went|and|too; long|big|huge|massive|waiting queue|wait|delay;
    waiting time|list; length of queue|wait|time; slow service; service slow|take long|ages;
    wait|queue ages|forever|long|hours|too|minutes|around|to|for _ served|seated|food|table|answer|order|reply|room|seen;
    ages|hours|minutes|long|forever to|for be served; wait|queue for ages; have to wait|queue|stand ages|long|hours|forever|too|in;
    customer|people|they|guest|patient have to wait|queue; keep|left customer|people|guest waiting; on hold for|ages|long|too;
    delays in|with|to|at|on service|order|appointment|food|delivery; take ages|forever|too|long to|for|long serve|answer|reply|come|food|get;
    speed of service; appointment running late|over; {not} get through on|to phone|line; backlog of; stood in queue|line; service takes; ?queue;
    ?delay; being served slowly

    busy periods [factor, cause] < internal factors
    lunchtime rush; lunch rush; high demand; volume of {customer}; too many {customer}; {customer} all at once; all come at once;
    everyone come at once; high call volume; call volume; volume of calls; christmas rush|time|period; black friday; sales day; january sale;
    boxing day; quiet period|time|day; busy period|time|shift|season|spell|weekend|saturday|night|ward|restaurant|salon|queue;
    shop|place|store|restaurant packed|full; {more} {customer} than usual|normal|staff; coach party|load; big group|party come|arrive;
    many customer at once|same; lots of customer at once|same; really really busy; own busy;
    busy period|times|hours|day|shift|season|saturday|weekend|night|shop|restaurant|ward|salon|at|on|because|with|so|and;
    very|really|too|so|extremely|how|when|if|gets|it|are busy; when|if it busy; rush|peak|busiest hour|time|period|season;
    it|shop|place|restaurant|bar|salon|pub heaving|rammed|packed|hectic|manic|chaos|busy|full|overcrowded; heaving on|with|at; rushed|run off feet;
    inundated|swamped|overwhelmed with customer|calls|orders|people; snowed under; lunchtime|christmas|dinner|morning|school rush;
    too many|lots|loads customer|people at once|time|same; high volume of customer|calls|orders; number of customer|people in|at|waiting|coming

    time pressure [factor, cause] < internal factors
    rush _ job; pushed for time; short of time; short on time; time constraint; tight deadline; against clock; average handling time;
    fifteen minute visit|call; {not} spend long enough; {not} spend enough time; feel rushed;
    staff|you|we|i|they|carer {not} have|got|enough|spend enough|much|any|the|long time|to|with|for;
    {not} have|got|enough time to|for|with chat|talk|help|serve|spend|explain|do|each|customer|them|everything|listen; {not} enough time;
    time pressure|constraints|limits on|of|to; rush _ job|visit|customer|client|guest; staff|you|they|we rush|hurry;
    pushed|pressed|short|lack of|for time; tight|too many deadlines; pressure of time|deadlines; only get|have|allowed _ minutes with|for|per|to;
    fifteen|15|ten minutes visit|call|each; time given|allowed|available to|for|each; timed on calls

    workload [factor, cause] < internal factors
    too much work; heavy workload; overworked; too many job|task|call|email|order|appointment|table|patient|resident|room;
    pile of work; work pile up; amount of work; spinning plates; {staff} have too much; drowning in work; pulled in _ direction; many jobs to do;
    expected to do everything; amount|level|lot|loads of work|jobs|tasks to|staff|you|they; too much|many work|jobs|tasks|things to do;
    heavy|big|high|too|staff|their|your workload; own workload; serve|clean|cook|answer|do _ all at once|time|same|together;
    juggle jobs|tasks|phones|customers; staff|you|they overworked|overloaded|juggling|swamped; lots|loads|too to do|much;
    other jobs|tasks|duties as well|too|like|to; doing _ everything yourself|themselves|on; doing two|three|several jobs|things at;
    serve|clean|answer _ all at once; having to serve|answer|clean|juggle _ at same|once; also have to clean|stack

    staff working together [factor, cause] < internal factors
    {staff} {not} _ work together; {not} work as team; colleague {not} _ help; fall out _ colleague|team|each other|staff; arguments between staff;
    {not} get on with colleague; {not} get on _ each other; staff conflict; let team down; let _ each other down; {not} pull _ weight;
    {not} do _ share; leave it to someone else; support from _ colleague|team|coworker; departments work; departments {not} talk;
    reliant on other team; relationship between staff; kitchen and front; front of house and kitchen; pass _ buck;
    relationship with colleague|coworker|workmate; other department {not} help|reply|answer; depend on other department|team;
    {not} one help each other; work colleague {not} help; teamwork between|in|of|among|at|from staff|team|department|work;
    good|bad|poor|better|lack|strong teamwork; teamwork is; own teamwork;
    staff|team|colleague|worker|department|everyone|we|they|you work together|well|as; work well|together|as together|team|a;
    staff|team|colleague|worker|they|people {not} get on|along|work|help|talk;
    staff|team|colleague argue|fall|fallout with|in|out each|front|other|and; help|support|back _ each other; {not} help|support each other;
    get on with|well colleague|each|team|staff; pull their|your|own weight; supportive|strong|close team; lack of teamwork|cooperation;
    conflict|arguments|rows between|in staff|team|colleague; ?good team; good team spirit;
    staff|chef|waiter|team|everyone fall out|have row|arguing|go; have go|row|argument at|with each; staff argue|fight|bicker among|with|between;
    {not} get on with each other|colleagues|team

    internal communication [factor, cause] < internal factors
    communication between staff|department|team|shift|colleague|manager|kitchen; {not} pass _ message; {not} handover; {bad} handover;
    {not} keep staff informed; pass from pillar; pillar to post; different staff _ different; {not} in loop; shift handover; handover {not} done;
    pass from one department; team briefing; {not} of communication between;
    communication between|within|among staff|department|team|shift|colleague|kitchen|manager|them;
    staff|team|department|shift|colleague|they|we|kitchen {not} talk|communicate|speak|tell|pass each|to|on|with|the|anyone;
    staff|night|day|morning|shift|team {not} tell day|night|us|next|other|morning|staff|anyone; {not} tell staff|us|anyone|team|day|next|each;
    {not} pass message|information|it|anything on|to; message {not} passed|given|reach|get on|to|through; messages lost|missed;
    bad|poor|no|lack|good handover|communication between|of|in; staff|team {not} told|informed about|that|what|when;
    different staff|people say|told different|something|things; left hand _ right hand; {not} keep each other|staff informed;
    team|staff meetings|briefing; {not} communicate with each|between; messages {not} passed; {not} pass _ message on|between;
    {not} pass information between|along

    unclear roles and organisation [factor, cause] < internal factors
    {not} know _ role|duties|responsibility; unclear role; {not} clear who; layers of management; {not} know who _ ask|go|speak|report; split shift;
    last minute shift; rota change; {bad} organisation; badly organised; unclear|clear|confused|nobody|no roles|responsibilities|one knows;
    staff|you|they|nobody|everyone {not} know who|what role|responsible|doing|job|supposed;
    {not} know who does|is|responsible|to what|responsible|ask; badly|poorly|well|not organised|planned;
    disorganised place|manager|company|team|kitchen|shop; lack of organisation|structure|planning; structure of|in company|business|organisation|team;
    too many managers|bosses; poor|bad planning|organisation|rota; last minute rota|shifts|changes; ?disorganised

    accurate records and information [factor, cause] < internal factors
    incorrect information|detail|record; accurate record|information|detail; out of date information|record|detail; up to date record|information;
    lost paperwork|order|file|booking|notes; lose _ paperwork|order|file|booking|notes; booking {not} _ system; booking mistake|error; admin error;
    missing notes; notes {not} updated; information on website wrong; booking lost; order lost; {not} on system when; put _ wrong details|number|name;
    wrong|incorrect|inaccurate|missing|lost details|information|record|address|number|name|booking|notes; wrong phone|mobile|telephone number;
    wrong _ put|on|in|written on|down|system|computer; details|information|records|notes wrong|incorrect|missing|lost|inaccurate|updated;
    {not} recorded|logged|written|updated properly|down|correctly; mistake|error on|in|with booking|system|records|details;
    mixed up orders|bookings|names

    recruitment [factor, cause] < internal factors
    hire _ {wrong} people; calibre of staff; {not} suited to job; {not} suit job; {not} cut out for; staff selection;
    hire right|wrong|good|bad|more people|staff|person; wrong|right|good|bad|best people|person|staff for|hired|employed job|role;
    hire|employ|recruit|choose wrong|right|good|bad|best|friendly people|staff|person; quality of staff they|hired|you;
    {not} suited|cut to|out job|for

    staff appearance [factor, cause] < internal factors
    scruffy staff; smart staff; smell of smoke|fag|alcohol|cigarette; {not} in uniform; staff look untidy; wear _ right clothes; how staff look|dress;
    staff hygiene; staff|worker|their|smart|clean|dirty|scruffy|creased|no|wear uniform;
    staff|worker|they look smart|scruffy|untidy|dirty|clean|presentable|professional|tidy|messy; how staff|worker look|dress|wear;
    appearance|presentation|hygiene of staff|worker|employee; staff|personal|your|their appearance|hygiene|presentation; own uniform;
    scruffy|smart|smelly|untidy|dirty|well staff|worker|presented; look presentable; smell of smoke|sweat|fags|alcohol; body odour|bad breath

    service design for the customer [factor, cause] < internal factors
    ways to contact; how easy _ contact; {not} easy _ contact; hard to contact|reach; {not} _ speak to person; website hard to use;
    payment option|method; {not} take card|cash; {not} accept card|cash; how easy|hard|difficult it|is to contact|reach|get|book|order|return;
    hard|difficult|easy|impossible to contact|reach|get|speak through|someone|to|company|hold;
    website|app|system hard|difficult|confusing|easy to use|navigate; {not} speak|get|talk to person|human|someone|anyone;
    ways to contact|pay|book|order; {not} take|accept card|cash; range|choice of services|payment|channels; only online|by app|cash|card

    change in the company [factor, cause] < internal factors
    changes in company|management|staff|policy|system|procedure|role; change of manager|owner; moving building|premises; call centre abroad|india;
    company|business|shop|hotel|home|salon be taken over; new manager|boss|owner|management|system|rules comes|start|take|change|means|in;
    change in|of|to company|management|staff|manager|owner|policy|menu|system|rules; restructure|merger|takeover|refurbishment of|at|in;
    company|business change|merge|restructure|rebrand; ?restructure; ?merger; ?takeover; ?refurbishment

    customer mood and behaviour [factor, cause, problem] < external factors
    customer behaviour; behaviour of customer; customer mood; how {cscustomer} treat staff|me|us; how {cscustomer} speak|talk|behave|act;
    way {cscustomer} speak|talk|behave|act; {cscustomer} already angry|annoyed|upset; {cscustomer} {not} give _ information;
    {cscustomer} in bad|good mood; {cscustomer} kick off; {cscustomer} drunk; {cscustomer} impatient|demanding|aggressive|unreasonable;
    unreasonable {cscustomer}; {cscustomer} treat staff|worker|me|us; deal with difficult|angry|rude|awkward|aggressive|nasty {cscustomer};
    ?difficult {cscustomer}; ?rude {cscustomer}; {cscustomer} be rude|awkward|horrible|nasty|abusive|difficult;
    get|have rude|awkward|difficult|nasty {cscustomer}; nightmare {cscustomer}; lots of rude|difficult|angry {cscustomer};
    come in already angry|annoyed|upset|stressed; come in angry|annoyed|stressed;
    mood|attitude|behaviour|manner of customer|client|guest|patient|public; customer|client|guest|patient|public mood|attitude|behaviour|rude|drunk;
    {cscustomer} be rude|angry|upset|drunk|aggressive|impatient|demanding|stressed|difficult|moody|abusive|late;
    {cscustomer} _ already angry|upset|annoyed|stressed; {cscustomer} _ bad|good|foul mood; {cscustomer} have bad|rubbish|rough|stressful day;
    rude|angry|difficult|drunk|aggressive|impatient|demanding|fussy|abusive|awkward|moody|nasty|stressed|upset {cscustomer};
    rude|nasty|difficult|angry|drunk|aggressive people who|that|shouting|coming|in|and; {cscustomer} shout|swear|kick|argue|complain at|off|over;
    {cscustomer} {not} turn up; {cscustomer} _ rush|hurry; {cscustomer} treat|speak|talk|behave|act staff|you|us|to|towards|like;
    customer|people|they|guest already|who _ wound up|fuming|stressed|tired|hungry; come in|already wound|worked up; wound up when|before

    customer needs and circumstances [factor, cause] < external factors
    culture of {cscustomer}; age of {cscustomer}; health of {cscustomer}; mental health of {cscustomer};
    customer|client|guest|patient|resident|people|someone with|have|who disability|autism|dementia|allergy|deaf|blind|hearing|sight;
    customer|client|guest|someone|people|person who is deaf|blind|disabled|elderly|vulnerable|autistic|wheelchair;
    someone|customer|person|guest in wheelchair;
    deaf|blind|disabled|elderly|old|vulnerable|autistic|pregnant customer|client|guest|people|person|patient|resident|passenger;
    dietary|religious|cultural|additional|extra needs|requirements; age|health|background|culture|disability|religion|budget of customer|guest|client;
    customer|client|guest|resident age|disability|culture|religion|health|circumstances|background|budget;
    different customer|people have|need different needs|things; customer|guest|client culture

    language barriers [factor, cause, problem] < external factors
    {not} speak _ english; {not} speak _ language; language difference; {not} understand _ english; poor|bad|broken english;
    english {not} _ good|first; foreign {customer}; google translate; speak different language; barrier to communication; communication barrier;
    {not} read english; {not} speak english good|well; {not} english speaker; {customer} {not} understand english;
    language barrier|difference|difficulties|problem; speak different|another|other|foreign language;
    {not} speak|understand|share|know same|the|their|your|any language;
    {cscustomer}|customer|guest|people|they|he|she|you {not} speak|understand _ english|language; strong|thick|heavy|foreign accent;
    {not} understand _ accent; english {not} first; english second language;
    foreign|polish|spanish|french|chinese customer|guest|visitor|people|tourist; need translator|interpreter;
    customer|guest|someone from another|other|different|abroad country; ?accent; ?interpreter; {not} understand _ word _ from|language|said;
    speak different|another|little|no language|english; from poland|romania|abroad|another|different|china|spain|india _ english|language|understand;
    {not} share|have|know|speak language|english; share language; different|foreign|another|same|common language; first language

    past experience [factor, cause] < external factors
    what happened last time; bad experience before; good experience before; experience with other|another {company}; compare _ other {company};
    {cscustomer} experience before; last|previous|past|earlier|prior experience|visit of|with|they|customer|at|there|here|was;
    customer|they|people|guest had bad|good|poor|great experience|service before|last|previously|elsewhere; what happened|like last time;
    been let down before|last; bad|good experience last|before; experience with|at other|another|different company|shop|place;
    how they|customer treated before|last; used company|shop|us before; expect because of|from last time

    reputation and advertising [factor, cause] < external factors
    misleading advert; false advertising; advert promise; promised in advert; what advert say; company|business|brand reputation; marketing campaign;
    own advertising; adverts promise|say|mislead|make; misleading|false|company|business|their advertising;
    what they|customer|people heard|read|seen about|in|on company|advert|business|it|reviews;
    reputation of|company|brand|shop of|has company|business|brand|shop|place; company|business|brand|shop reputation;
    read|seen online|bad|good reviews; customer|they|people heard from friend|family|others; word of mouth from; bad|good write up;
    bad|good press|story|article|news in paper|local|about; in local paper|news

    economy [factor, cause] < external factors
    cost of living; cost of living crisis; credit crunch; {customer} {not} have _ money; people {not} have _ money; own economy;
    economy is|bad|good|crash|in; state of economy; economic climate|crisis|downturn|factors; recession; inflation;
    customer|people|they {not} have|got much|enough|as money|cash|spend; people|customer have less money;
    people|customer {not} afford|spend as|much|to; bills|costs|rent|energy going|rising|higher up|so; interest rates; unemployment high|rates;
    tax rise|increase; money tight for

    suppliers [factor, cause] < external factors
    supply chain; supplier let _ down; supplier {not} _ deliver; stock {not} turn up; delivery {not} turn up; delivery come late;
    late delivery to shop; parts {not} come|arrive|available; waiting on parts; partner company; partner organisation; supply shortage; late supplier;
    supplier issue|problem|delay|let; lorry|van {not} turn up|come|arrive|deliver; delivery|stock let down;
    supplier let|late|not|run|delay|fail|problem|issue|down|short|turn; problem|issue|delay with|from supplier; supplier {not} turn|deliver|come|send;
    rely|depend on supplier; own suppliers; stock|delivery|order|parts {not} arrive|come|turn|delivered from|on|up|time|in;
    late|missing delivery|stock from supplier; supply chain|problem|shortage; waiting for|on parts|stock|delivery;
    bread|milk|meat|beer|fish|delivery|laundry man|lorry|van|driver {not} come|turn|arrive|show

    delivery and courier firms [factor, cause] < external factors
    late delivery; parcel lost; lost in post; postal strike; driver lose|late; delivered late; delivered _ wrong address|house; delivery delay;
    parcel _ late|damaged|broken; damaged in transit; left on doorstep; left in rain; {wrong} delivery; slow delivery; delivery {problem};
    delivery be late; van break; courier|delivery company|firm|driver|service|man late|lose|not|fail|damage|delay|problem|let|is;
    courier|driver|delivery man|company lost|late|damaged|broke|not; parcel|order _ late|lost|damaged|broken|not|missing;
    couriers like|such|are|lost|not|and; late|lost|slow|delayed|missed|wrong delivery|parcel|post; evri lost;
    royal mail|hermes|dpd strike|late|lost|delay; ?courier

    laws and regulations [factor, cause] < external factors
    change in law; legal requirement; government rule; government policy; government guideline; challenge 25; council rule; food safety law;
    trade regulation; change to law; health safety law; cqc rule; government change; licensing law; own laws;
    laws|legislation|regulations change|such|like|say|mean|about|stop|force;
    new|changes|government|employment|consumer|health|safety laws|legislation|rules|regulations; change in|to law|legislation|government;
    government rule|guideline|policy|change|covid|cuts; covid|lockdown|council|licensing rules|regulations; what law|government says;
    age restrictions; ?legislation; ?law

    social media and reviews [factor, cause] < external factors
    social media influencer; own social media; social media post|reviews|comments|can|make|influence|pressure;
    what people|customer say|write|post|put on|about social|facebook|tiktok|twitter|instagram|online|tripadvisor|google;
    reviews|comments|posts on|online facebook|tripadvisor|google|instagram|tiktok|trustpilot;
    bad|good|online|google|facebook reviews|comments|posts online; go viral; media coverage|attention;
    people|customer post online|on about|bad|facebook; ?social media

    transport and traffic [factor, cause] < external factors
    traffic jam; stuck in traffic; train late; bus {not} _ turn up; train {not} _ run; train strike; train cancel; bus cancel; industrial action;
    road works; accident on _ road; flight delay; delayed flight|train; cancelled flight; on strike; strike action; cancelled train|bus; bus strike;
    driver strike; late bus|train; traffic jam|on|in|bad|heavy|makes|delays|problems; heavy|bad|because|due|lots traffic; own transport;
    public transport late|strike|not|cancelled; transport problem|links|strike|delays|issues; train|bus|tube strike|late|cancelled|delayed|not;
    staff|worker|they|you {not} get in|to work because|due|on; late because|due train|bus|traffic; ?traffic; strike on trains|buses;
    roadworks|diversion|accident|traffic outside|on|nearby|meant|made; road closed|shut|blocked

    emergencies and unexpected events [factor, cause] < external factors
    power cut; electric cut; burst pipe; virus outbreak; cyber attack; unexpected event|problem|thing|emergency; medical emergency;
    power|electric cut|off; {not} electricity; {not} hot|running water; burst|water pipe|leak;
    pandemic|covid|coronavirus|lockdown meant|made|changed|because|rules|and|when|time|like; own pandemic; ?covid; ?pandemic;
    emergency like|such|at|in|when|happen|situation|evacuation; fire alarm|drill goes|off; fire in building|shop|kitchen;
    flood in|at shop|building|kitchen; unexpected|unforeseen event|things|circumstances; someone|customer|staff|guest taken|collapse|fall ill|down;
    virus|norovirus outbreak in|at; natural disaster; sudden|medical emergency; power|electric go off

    seasonal demand [factor, cause] < external factors, busy periods
    christmas|easter|summer|winter|seasonal|holiday|valentines|school|half|bank|peak|tourist|black time|rush|period|season|trade|holidays|demand|sales|busy|term is|when|makes|busy|can|means;
    own seasons; busy|packed|quiet|full at|over|in|around|during christmas|summer|easter|weekends|winter|season|holidays;
    in|at|over|during summer|christmas|easter|school holidays _ busy|packed|full|more|quiet; time of year;
    summer|christmas|school holidays _ packed|busy|full|more; seasonal demand|trade|workers; events|match|concert in|on|at town|day; ?christmas;
    ?time of day

    product and service changes in the market [factor, cause] < external factors
    changing technology; customer demand; change in demand; change in customer; customer taste; customer trend; people shop online;
    new product on market; online competition; changing trend; change in society|market; market trend; people do everything online;
    trends|fashion change; changing|new|latest|market|customer trends|demand|tastes|fashion; customer|market demand|trend|taste change;
    new technology means|changes|coming|like; people shop|buy online more|now|instead|nowadays; demand change for

    complaint handling and feedback [factor, cause] < internal factors
    complaint procedure; complaints process; how _ complaint handled|dealt|treated; way complaint dealt|handled; {not} act on feedback;
    {not} listen _ feedback; ignore feedback; complaint _ dealt badly|well; {not} complaint procedure; how|way complaint handled|dealt|treated|sorted;
    {not} act|listen on|to feedback|complaints; feedback from|by customer|guest|client acted|used|ignored|not; ignore complaints|feedback;
    complaints not dealt|handled; how well|quickly complaints

    weather conditions [factor, cause] < external factors
    snow day; hot|cold|wet|rainy|snowy day; freezing outside; too hot outside; bad storm; snow storm; icy road|path|weather|pavement;
    windy weather|day|outside; stormy weather; ice on road; own weather; bad|good|hot|cold|wet|poor|terrible|icy|snowy|stormy weather;
    weather is|can|stop|affect|makes|conditions bad|stop|affect|cause|make|mean|delay|hot|wet;
    snow|floods|heatwave|storms|fog stop|mean|delay|so|made|cause|close; because|due|heavy of|to|the snow|rain|storm|flood|weather;
    if|when it snow|rain|sunny|hot; ?snow

    business competition [factor, cause] < external factors
    what _ competitor _ do|offer; competitors better; other company next door; what others offer; supermarket price; other business same;
    own competition; competition from|is|between|with|in|nearby|for other|online|shop|high|strong|fierce;
    competitor|rival|competition do|offer|open|sell|prices|cheaper|better|nearby|charge|have; competitors do|offer|are|have|might|could;
    what competitor|other company|shop|do|offer|charge;
    another|other|new|rival shop|store|company|cafe|coffee|business|salon|hotel open|next|nearby|down|cheaper|offer|better;
    cheaper|better elsewhere|next|online|at door|than; opened next door; next door cheaper|better|opened; people shop online|on instead;
    amazon|supermarkets cheaper|do|deliver|offer; ?competition; ?competitor;
    new cinema|gym|salon|cafe|shop|restaurant|hotel|garage|supermarket|nursery|store open; open over|across road; opened opposite|nearby|next door;
    other|another|rival takeaway|shop|salon|garage|hotel|gym|place|company _ cheaper|better|quicker|nearer|nicer; people|they can get it cheaper;
    down road _ cheaper|better; undercut

    sales targets [factor, cause] < internal factors
    target pressure; pressure to sell; pushy sales; commission based; only care _ target|sale|money|number; chase target|commission|number;
    unrealistic target; targets too high; sell _ {customer} {not} need; only _ bothered about sale|target|number; own targets;
    sales|call|performance|unrealistic|high|strict|staff|daily|weekly|hit|meet|reach|pressure|chasing target|quota|kpis;
    have|need|pressure to hit|meet|reach target; targets set|they|staff; have to sell more|certain|extra|add; on commission;
    pressure to sell|hit|meet; only care|bothered about targets|sales|money|numbers|commission;
    push things|products|sales|extras on|onto people|customer; ?target

    *wares
    product; item; menu; stock; treatment; food; dish; car; phone; drink; wine; paint; plant; medicine; tariff; mortgage; loan; membership;
    ingredient; allergen; range; catalogue; tool; part; brand; service; room; ticket; goods; material; insurance; course; fabric; cheese; fish; meat
    """
}
