/// Escalating a query, handling complaints, service recovery, common problems, solutions and the limits on them. Written for this project.
extension LexiconData {
  static let customerServiceComplaints: StaticString = """
    subject customer service

    *superior
    manager; supervisor; boss; gaffer; foreman; superior; senior; leader; deputy; director; owner; guvnor; overseer; matron

    *defect
    faulty; broken; damage; defective; crack; smash; rip; tear; scratch; dent; leak; snap; shattered; bust; knackered; mouldy; stale; rotten; spoilt;
    squashed; bent; frayed; malfunction

    *goods
    product; item; goods; order; parcel; package; delivery; dress; shoe; shirt; coat; jacket; trousers; jeans; clothes; phone; mobile; laptop;
    computer; tablet; television; kettle; toaster; fridge; cooker; iron; hoover; toy; game; book; sofa; chair; bed; table; zip; strap; screen; heel;
    handle; meal; food; drink; coffee; pizza; steak; cake; sandwich; medication; prescription; ticket; gift; flower; takeaway; shopping; luggage;
    suitcase

    *dish
    food; meal; chip; soup; coffee; tea; dinner; pizza; steak; breakfast; burger; lunch; toast; chicken; pasta; dish; egg; fish; plate; starter; main

    *mend
    fix; sort; solve; resolve; rectify; remedy; mend; settle; repair

    *grievance
    complaint; problem; issue; query; concern; matter; case; enquiry; incident; situation; dispute; grievance; fault; request; mistake; error

    *department
    department; section; division; team; office; desk; branch

    senior colleague [person]
    {someone}|person above you|me|them|us; person|colleague|staff with authority; upper management; higher authority|position|rank; next person up;
    the next level up; {someone}|person|people|whoever|one|nurse|carer|chef|staff|colleague|stylist in charge; more power than;
    someone|somebody|person|colleague|staff with|has|who _ authority; someone|somebody|person _ more power|authority;
    senior carer|stylist|nurse|adviser|agent|member|staff|colleague|person|barber; my senior; someone senior;
    {someone}|colleague|somebody|staff higher up|than|position|authority|level; person higher up; people|someone high up in; the higher ups;
    someone more important|senior than|who; my superior; line of command; higher level staff|management|manager|colleague; next level up;
    some _ one higher|senior|above

    line manager [person] < senior colleague
    boss; gaffer; guvnor; foreman; forewoman; person who run|manage shop|store|place|salon|hotel|home|branch; matron;
    line|store|shop|branch|general|assistant|deputy|floor|site|ward|restaurant|hotel|office|home|practice manager;
    my|your|tell|ask|get|call|fetch|inform|with|see|involve|a|their|our manager; to|from|by|or|the manager; upper management;
    inform|tell|involve management

    supervisor [person] < senior colleague
    person supervising; overseer; who supervise you|me|us

    team leader [person] < senior colleague
    team|shift|group|section|floor leader|lead; leader of team|shift|section; head of team|shift; team|shift head|captain;
    head waiter|waitress|receptionist|porter|chef|nurse|housekeeper|barista|stylist|cashier|carer; ward sister; charge nurse; shift runner;
    senior on shift|duty; ?tl

    duty manager [person] < line manager
    shift|night|weekend|evening manager; manager|senior|supervisor on duty|shift|call; on call manager; duty officer; whoever on duty; manager is in

    head of department [person] < senior colleague
    head of department|sales|kitchen|care|finance|operations|housekeeping|reception; departmental head|manager;
    area|regional|district|operations manager; hod

    owner or director [person] < senior colleague
    ceo; chief executive; proprietor; person who own shop|business|company|place|salon|restaurant; owner of|or;
    the|shop|business|company|to|tell|ask owner; company|managing director; to the director; ?owner; ?director

    another department [person]
    delivery|dispatch|warehouse|returns|repair|maintenance|housekeeping|kitchen|marketing|sales|warranty|claims|legal|fraud|bookings department|team|section|office;
    {department} that|who|which deal|handle|cover|specialise; right extension;
    another|different|other|relevant|appropriate|correct|right|proper department|section|office; transfer|put|pass|send|direct|refer _ to _ department

    accounts department [person] < another department
    accounts|finance|billing|payments|payroll|invoicing|credit department|team|office|section|people; transfer|put|pass|speak|send _ finance|billing

    technical support [person] < another department
    help desk; technical|tech support|team|department|help|helpdesk; ?it department;
    it _ team|department|support|guy|helpdesk|technician|engineer from|to|in; it department|helpdesk|technician|guy

    customer service desk [person] < another department
    customer service|relations|care|support desk|team|department|helpline|line; information|service|enquiry|returns desk

    complaints team [person] < another department
    complaint|resolution|dispute team|department|officer|handler|desk|unit; complaint manager|section|people;
    {department} that|who deal|handle complaint

    human resources [person] < another department
    hr; personnel department

    specialist [person]
    {someone}|colleague|person who specialise; {someone} who {know} answer; {someone}|colleague with more|better knowledge;
    financial|mortgage|technical|legal adviser; ask|get|call|refer|fetch|pass _ expert; someone more qualified;
    qualified person|colleague|member|adviser; someone|person|somebody qualified|trained; someone|colleague|person _ expertise;
    someone|person|colleague _ right knowledge|skill; someone|person|somebody|colleague _ trained in|to; on call doctor|engineer; head chef;
    tissue viability; occupational therapist; community nurse;
    ask|get|call|refer|fetch|send|tell|bring|speak|contact to|the|a|an|for engineer|mechanic|doctor|gp|nurse|chef|fitter|vet|pharmacist|technician|plumber|electrician|optician|expert|specialist;
    ask|get|call|fetch pharmacist|engineer|mechanic|technician; get|bring the|an expert|pharmacist|chef|engineer|mechanic|nurse;
    maintenance man|person|guy|team; someone|somebody|colleague|person who|with knows|understands|specialises _ about|more|better|in;
    person who know about|more; expert in|on|colleague

    more experienced colleague [person]
    experienced colleague|staff|member|worker|person|one|stylist|carer|agent|assistant|waiter; been here|there longer; been _ doing it longer;
    longer serving; ask|get|fetch|find|call|tell colleague|teammate|workmate|coworker|mentor|trainer|buddy; colleague who can help|answer|deal|handle;
    {someone} who {know} what they doing; colleague|someone|staff|person with more experience; {someone} who work here longer;
    {someone} who can speak; ask|get|find|fetch|call|tell colleague|coworker|workmate|teammate|mentor;
    ask|get|find|fetch another|someone|more|other colleague|member|experienced|else _ who|staff|knows|help|can;
    ask|get someone else who|to help|knows; more experienced colleague|member|staff|person|than|worker; pass|hand|transfer _ to someone|somebody else

    security or police [person]
    security guard|staff|team|man|officer; call|get|ring|phone|contact|alert|fetch|tell security|police|999; doorman; bouncer; door staff; ?police

    outside body [person]
    ombudsman; trading standards; citizens advice; watchdog; ofcom; ofgem; ofsted; adjudicator; mediator; alternative dispute resolution;
    care quality commission; cqc; financial conduct authority; consumer rights group|organisation; trade association|body;
    external|independent|outside body|organisation; industry|energy|water|outside|external|independent regulator

    supplier or manufacturer [person]
    supplier; manufacturer; wholesaler; courier company|firm; delivery company|firm; company|people who made|supply;
    contact|ring|phone|call|email courier

    safeguarding lead [person]
    safeguarding lead|officer|team|manager|person; designated safeguarding|officer|lead; social worker; social services

    escalation [step, method, duty]
    refer|pass|hand|send|take|transfer|forward|direct _ to|on|onto _ {superior}; let {superior} _ deal|handle|sort|decide|take; bring {superior} in;
    take it further|higher; pass|send|kick|move it|them|problem|complaint|issue|query up; seek|get|ask help|advice|support|guidance _ {superior};
    speak|talk|chat to|with {superior}; get {someone} higher|senior|above|experienced|qualified; transfer call|caller|customer|them|query;
    pass|hand on|over|onto|to colleague|specialist|department|team|expert; leave it to|with {superior}; {superior} take over; {superior} step in;
    ask colleague for|to; ring head office; contact head office; refer customer|guest|patient|caller|client|them|him|her to|on; ask for backup;
    flag with|up|to {superior}; bring to attention of {superior}; bring it to attention|{superior}; take it to {superior};
    tell reception|office|head chef|nurse|maintenance; let reception|office|nurse|maintenance know;
    refer|pass|escalate|send|take|hand it|them|customer|problem|complaint|issue|query|him|her to|on|up|over|onto someone|manager|supervisor|higher|senior|colleague|department|team;
    refer it|him|her|them to|on|up; refer problem|customer|complaint|query|issue|enquiry to|on|up;
    escalate it|problem|complaint|issue|query|the|things|to; own escalation;
    tell|inform|notify|alert|ask|call|get|fetch|grab|find|involve|contact|ring|phone|email|consult|see {superior}; let|make {superior} know|aware;
    report|raise|flag|take|bring|pass|give it|this|problem|complaint|issue|them|customer|the _ to {superior};
    go to|and|get my|the|your|get|tell|speak|see|a {superior};
    pass|hand|transfer|put customer|caller|call|them|it|query|problem|complaint through|over|to|on|onto someone|colleague|manager|supervisor|right|correct|relevant|department|team|person;
    put customer|caller|them|call through to; ask for help|advice from manager|supervisor|colleague|senior;
    get someone else|senior|higher|above|experienced|who involved|to|up|than|deal|can|knows; let someone higher|senior|above know|deal;
    pass it up|on to; refunds|complaints|it|they|problem has|need to go to {superior}; give it to manager|supervisor|team|department;
    refer to manager|supervisor|head|another|specialist; take it to manager|supervisor|boss

    follow escalation procedure [step]
    chain of command; follow|use|go|through company|the|our complaints|escalation procedure|process|policy

    beyond own authority [reason, factor, cause] < authority limits
    {not} _ authority to; {not} authorised|permitted to; {not} within _ power|authority|remit; {not} have _ authority; too big for me|you;
    out of my|your|their hands|remit|league; only {superior} can|allowed; {not} {make} decision yourself|myself|alone; limited authority;
    beyond|outside|above job role|description|level; {not} allowed to decide|offer|authorise|refund|approve|sign;
    beyond|outside|above|exceed _ authority|power|remit|responsibility; {staff} {not} authorise|approve;
    {not} have _ authority|power|permission to|for; above|over|out my|your|our|of pay|your|my pay|grade|scale; above my pay grade;
    {not} allowed to do|give|make|decide|offer|authorise|refund|sort|change; something|anything|things i|you|we|that {not} allowed|authorised to|do;
    outside|beyond|above|not|exceeds my|your|our|in role|authority|limits|job|remit|power; {not} in|within my|your power|authority|remit|role

    beyond own knowledge [reason, factor, cause]
    beyond|outside _ knowledge|expertise|ability|skill|training|understanding|capability|competence|experience;
    complex query|problem|issue|complaint|case|question; unsure what|how|about; {not} sure what|how|about _ answer|do|say|deal|handle; out of _ depth;
    specialist knowledge; {not} been trained; ?{not} {know} answer; who {know} more than me; if|get i|you|we stuck;
    i|you|we|staff|if|when {not} know how|what|answer|enough|the _ to|answer|about|do; ?{not} know the answer;
    i|you|we|staff {not} answer|help|trained|qualified it|question|query|with|to|in|on|them;
    when|if|because question|problem|query|issue|it|is too complicated|complex|difficult|technical|hard;
    too complicated|complex|difficult|technical for|to me|you|us|sort|deal|answer; {not} been|i|you trained|qualified|shown on|in|to|for|it;
    outside|beyond my|your|their expertise|knowledge|training|experience|skills; out of my|your depth;
    i|we|staff|worker {not} have _ knowledge|expertise|answer|skills; you {not} have knowledge|expertise|skills;
    if|when|because i|you|we|they|staff {not} know _ answer; i|you|we|staff|they {not} know _ answer _ so|pass|ask|get|fetch|manager;
    if|when|get i|you|we stuck; if i stuck; when i stuck; if we stuck; get stuck

    cannot be resolved at first level [reason, cause]
    tried _ everything; nothing more|else {staff} can; exhausted all|every option; still {not} happy|satisfied|resolved;
    still unhappy|dissatisfied|angry|unresolved; {not} accept offer|solution|answer|apology; refuse|reject offer|solution|apology;
    {staff} {not} {mend}|handle it|problem|complaint|issue|query;
    i|you|we|staff {not} able|can|solve|sort|fix|resolve to|it|problem|this|them _ solve|sort|fix|resolve|help|yourself|myself;
    {not} be resolved|sorted|solved|fixed by|at|straight|there|myself|yourself; i|you|we unable to sort|fix|resolve|solve|help|deal;
    customer|they|he|she still {not} happy|satisfied; customer|they still unhappy|angry|dissatisfied

    serious or sensitive issue [reason, cause]
    serious|major|severe complaint|issue|matter|case|incident|allegation; sensitive issue|matter|complaint|situation;
    threaten _ sue|court|solicitor|legal; safety issue|concern|risk; abusive|violent|threatening behaviour; risk of harm|injury; someone hurt|injured;
    accuse of; complaint about staff|manager|colleague|employee; legal threat|matter; safeguarding issue|concern|matter|risk;
    allegation of|against|about; high value claim|refund|complaint|item|compensation;
    they|customer|it|he|she|if start|get|turn|becomes|being nasty|violent|threatening|abusive|aggressive|legal;
    threaten you|staff|me|to|legal violence|sue|court; fraud or|is|has|case|suspected;
    safety|legal|safeguarding|medical issue|risk|matter|concern|emergency; large amount|sum of money;
    start|begin getting nasty|violent|threatening|abusive|aggressive; if|when customer|they|he|she threaten|violent|abusive|aggressive;
    legal thing|matter|issue|problem|reason; someone|customer|anyone|people could|might|may|get _ hurt|injured|harmed|danger;
    risk|danger to|of someone|customer|health|safety

    customer asks for manager [reason, cause]
    ask|want|demand|insist to see|speak|talk _ {superior}; can i speak|see {superior};
    customer|guest|client|caller|patient ask|want|demand|request _ {superior}; {customer} want|demand|insist _ speak|see|talk _ {superior}

    try to resolve it first [step, duty]
    see if you|i can {mend}; deal with|it yourself first; {mend} _ yourself|myself if|first|before;
    before asking|getting|calling|escalating|referring|involving _ {superior}; basic checks|steps|troubleshooting first;
    try|attempt to|and sort|solve|fix|resolve|deal|help it|problem|them|the|out|with|things _ first|yourself|myself|before;
    see|check if i|you can fix|sort|solve|help|resolve|answer; do|try everything|what|all you|i can first|before|yourself

    tell customer what happens next [step, duty]
    {say} {customer} why _ pass|refer|transfer|escalate|get; {say} {customer} {superior} will|deal|call;
    {say} {customer} _ get|fetch|pass|refer _ {superior}; keep customer informed of what; explain _ {superior} _ help|deal|call|sort;
    tell|let|explain|inform|say customer|them|him|her|client|guest|to _ what|who|that|how you|i|we|is|will|happens|someone|they|next|going|it _ do|going|happen|next|get|pass|over|deal|manager|be|know|will;
    explain|tell|say that|to|i i|you|am|customer|them|we _ get|fetch|pass|transfer|refer manager|supervisor|someone|them|it|my;
    tell|let customer|them know|what|how|that happens next|will|now; explain what happens|will next|happen;
    {say} {customer} _ manager|supervisor|someone _ over|down|call|speak|deal|minute|here;
    someone|manager|supervisor will|would be|come|ring|call|get over|out|back|with|down|in|to in|to|shortly|them|soon

    say who will deal with it [step, information]
    who is dealing with; introduce {superior}|colleague; name of person|colleague who will|they;
    introduce {customer} to {superior}|colleague|specialist;
    tell|say|explain|let customer|them|who|know who|will|they|is _ deal|help|handling|speak|call with|them|it;
    name of manager|colleague|person|supervisor they|who|that|dealing|taking

    give a timescale [step, information]
    timescale; timeframe; time scale|frame; give|set|agree deadline|date; eta;
    tell|let|say|explain|give|know customer|them|him|her|how|when|roughly|an|know _ how|when long|someone|will|they|it|idea _ take|be|wait|hear|get|back|ring|call|sorted;
    how long it will|might take|be to sort|fix|resolve|reply|for; how long they|customer will|have _ wait;
    when someone|you|we|they|manager|i will get|ring|call|contact|be|hear _ back|them|you|with;
    ring|call|reply|respond|answer|contact|get|back within|in 24|48|two|three|five|seven|an hour|days; by the end of day|week;
    give|agree a|realistic timescale|timeframe|deadline|date|time; estimated time of|for

    warm handover [step, method]
    warm transfer; bring up to speed; stay with {customer} until|till; smooth handover|transition; tell person taking over|next;
    explain|fill|brief|update manager|supervisor|colleague|boss|next|person|whole|situation|in in|on|everything|so|about|before|picture|manager|colleague|supervisor;
    explain|tell everything|problem|situation|it|what|the _ to manager|supervisor|colleague|them|boss so|before|first|and;
    hand|handover it|customer|call|them|case over|to _ manager|colleague|supervisor|team; warm|smooth|proper handover|transfer;
    stay with customer|them|line until|till|while; bring manager|colleague|them up to|speed; before passing|transferring them|customer|through

    customer has to repeat themselves [consequence, problem] ~ customer tells it only once
    customer|they|him|her|he|she|them|client|guest have|not|to to|have repeat|explain|tell|say|go _ themselves|again|story|everything|twice|over|it|same;
    repeat|explain themselves|everything|it|story|the|all _ again|over|every|twice|story|someone;
    tell|explain the|their|same|whole story|problem|thing again|over|twice|all; start again|all scratch|over;
    tell story|everything|it _ again|over|twice; explain|say|go through everything|it|story all over|again

    give the manager the details [step, duty]
    pass|give|relay|forward|send|share _ {information} to|on|with|onto _ {superior}; tell {superior} what|about|why;
    pass|give|tell|relay|forward|send|hand|explain|share on|over|all|the|them|manager|my|supervisor|colleague|boss|it|to _ details|information|facts|notes|message _ to|on|over|about|of|so|like|such;
    pass|give|send all|the|details|customers|full details|information|notes|facts to|on|over _ manager|supervisor|colleague|team|person|department;
    tell|give manager|supervisor|boss|colleague what|about|why|details|everything; pass on customers|their|what|everything|name|contact|order|receipt;
    pass details on to; pass|relay message|information|details to|on|over; all relevant details; give manager the details

    record the issue [step, duty]
    write|put _ in|on book|log|system; document complaint|it|issue|what|everything|conversation|incident; raise|open|log|create ticket|case;
    complaint is recorded|logged; get it in writing; keep written record; put it in writing|book|diary|notes;
    log|record the|it|all|complaint|problem|call|issue|incident|everything|details|query in|on|down|and|so|complaint|problem|issue|call|incident|details|onto;
    log the complaint|call|problem|issue|query; record the complaint|problem|issue|details|incident;
    write|jot|note everything|complaint|details|notes|them all|down|in|up|happened|note|on _ in|down|complaint|system|book|file|account|log|form;
    write|jot everything|it|details|complaint down; fill|complete in|out|a|an|complaint|incident|accident _ form|report|log|book|sheet;
    put|add|make|leave a|note on|of|in _ system|account|file|complaint|it|book; complaints|incident|accident book|log|form|register;
    keep|make a|written record|log|note of|so; ?write it down; log it|everything|complaint|call|issue|incident

    check someone is available [step]
    see|check|find|make _ {superior} _ available|free|in; check {someone} available|free; {superior} available|free; if {superior} busy|out|away|off;
    see|check|find if|whether|out manager|supervisor|someone|they free|available|in|busy

    take customer somewhere quiet [step, method]
    off shop floor; into|to back office|room; somewhere quiet|private|calm;
    take|move|bring|invite|ask|lead customer|them|him|her|person|client|guest _ aside|quiet|private|office|somewhere;
    take|move customer|them|him|her aside|away|somewhere; away from other|the|everyone customers|people|guests|others|queue|else;
    somewhere quiet|private; {not} in front|where of|others other|everyone|the|can customers|guests|people|hear;
    into|in|to a|the|an quiet|private|back|separate room|office|area|place; side|private|quiet|separate|meeting|consultation room|office|area|corner;
    away from customer|queue|shop|till; sit them|customer|him|her down

    keep customer updated [step, duty, method] < keeping customers informed
    keep {customer} informed|updated|posted; keep|give|send updates; keep {customer} up to date; keep {customer} in loop|picture; update {customer};
    let {customer} know how _ going|getting|progress; progress update|report; regular|constant updates; provide updates;
    ring|call|email|text {customer} with|to update; {not} leave {customer} dark|hanging|wondering; stay in touch; keep in touch

    refer promptly [step, principle]
    escalate|refer|report|pass|tell|get _ {superior} _ {quick}|straight|immediately|asap|away; refer|escalate _ {quick}|immediately|straight|asap;
    straight to {superior}; straight away tell|get|call {superior}; {not} wait _ refer|escalate|tell {superior}

    name of customer [information]
    name address|number|phone|email|contact|telephone; surname; identity of customer; ?name;
    customer|their|his|her|full|guest|patient|caller|clients|persons name;
    name and number|address|contact|phone|email|details|account|order|what|date; what they|customer|he|she called;
    name phone|address|email|number|contact; who customer|they|caller is; own name

    contact details [information]
    contact|personal detail|information|number; phone|telephone|mobile|contact number; email address; how to contact|reach them|customer;
    home|postal|delivery address; postcode; name and address|number|phone; way to contact; email and|or phone|number|address;
    customer address|telephone; email or|and phone|telephone|number; their phone|email|contact|mobile|address|home|telephone number|address|details;
    where they|customer|he|she live|lives; phone number; contact number|details; number and|or address|email; number to call|ring|reach

    best way and time to contact [information] < contact details
    best|good|convenient|suitable|preferred time|way|method|day to call|contact|ring|reach|phone; when they|customer available|home|free;
    how they|customer want|like|prefer contact; preferred contact method

    account or order number [information]
    loyalty card number; ?reference;
    account|order|reference|ref|booking|invoice|policy|case|membership|tracking|loyalty|job|complaint|confirmation|reservation|receipt|customer|crime|ticket number|id;
    order|account|booking|reference|ref number|no|code; room|table|flight number of|and|so

    nature of the problem [information]
    nature of {grievance}; what {customer} complaining|unhappy|asking|upset|angry about; why {customer} complaining|unhappy|upset|angry|called|here;
    reason for call|complaint|enquiry|visit|contact; type of problem|complaint|issue|query; what _ it about;
    what the|their|customers problem|complaint|issue|query|enquiry is|about; what is|went|has wrong; what went wrong with|and|so|for;
    explain|describe|tell|state|outline what|the|them|manager|boss|their problem|complaint|issue|situation|enquiry;
    details|description|nature|summary of|about the|their|it problem|complaint|issue|query|enquiry; what complaint|problem|issue is|about;
    what customer|they unhappy|complaining|upset|angry about|with; explain|describe|tell|say what is|went wrong|about; tell _ what _ about

    what happened so far [information]
    what has happen; what occurred; story so far; full|whole story; all the fact; background information|detail|to;
    history of complaint|problem|issue|case; account of what; version of events; everything _ that happened; the whole situation;
    tell|explain|say|describe|details|know|account|full|everything|record|find manager|them|of|out|boss|exactly|about|what what|happened|that happened;
    what happened with; whole story of; how problem|complaint happened|started; sequence of events; what {customer} told you|me so|about|happened

    actions already taken [information]
    what has been|already done|tried|offered|attempted; what has already been done|tried|offered;
    what i|you|we|staff have|already tried|offered|attempted; action already|taken|so far; what action|steps taken;
    what i|you|we tried|offered|suggested; attempt to {mend}; steps you have taken; any solution|attempt|offer made|given|tried;
    what|anything|everything i|you|we|staff|has have|already|tried _ tried|offered|said|suggested|attempted;
    what already been|has tried|done|offered|said; what _ has been done|tried|offered|said;
    already tried|done|offered|said|suggested to|them|so|and|that; solutions|options|steps already|we|i tried|offered|taken;
    what|have i|you|we tried|offered|already; done|tried|offered about|it|so about|so|far it|far; what staff|i|we have already done

    date and time [information]
    time and date; date it|this|problem happen|of; time of call|complaint|incident|visit|purchase; purchase|order|delivery|visit|incident date;
    when it was bought; day it happen; date bought|purchased|happened|ordered;
    when customer|they|he|she bought|purchased|ordered|visited|called|stayed it|the|that|and|product; when they bought it; date and|or time;
    date|day|time of|they|it|when purchase|complaint|incident|visit|order|happened|bought; when it happened|was and|bought|or;
    tell|say|know when it happened

    outcome the customer wants [information]
    outcome|resolution|result|solution {customer} want|like|expect|hope|after; what {customer} would like to|you|done|happen|as;
    how {customer} want|like it|this {mend}; what would make {customer} happy|right; what they hoping for; what resolution|outcome;
    what {customer} want done|you|us|happen;
    ?what customer|they|he|she|the want|would|hoping|like|expect|after|client us|to|done|you|like|for|happen|as _ do|happen|out|get|about|outcome;
    desired|preferred outcome|solution|resolution; what outcome|resolution|solution they|customer want|would|are

    supporting evidence [information]
    picture of damage|fault|item|product|it|problem; cctv footage; copy of email|letter|bill|order|complaint; recording of call; call recording;
    copy of receipt|order|photo; bring in item|product;
    photo|picture|video of|showing|that the|damage|fault|it|item|problem|what|product|show _ damage|fault|problem|item|wrong; photos of damage|fault;
    any evidence|proof|photos|receipts they|of|or|such|like|have|customer; evidence of problem|damage|fault|complaint|purchase; screenshot of;
    receipt and|or photos|pictures; copy of receipt|order|email|letter|bill; own supporting evidence

    proof of purchase [information, factor]
    receipt; proof of payment|buying; proof they bought|paid; bank|card statement; order confirmation; confirmation email; show they|customer bought;
    invoice

    urgency [information, factor, reason]
    level of urgency|priority; priority level; how serious it|problem|complaint|matter|issue; seriousness of; time sensitive; high priority;
    when {customer} need it; how urgent|soon; how urgent|serious|soon the|it|they|is|problem; whether|if it is|it urgent; urgent or not;
    urgency of|is; level of urgency

    product details [information]
    product|item detail|code|description|model; what|which product|item|dish they|customer|is|it; what {customer} bought|ordered|purchased;
    serial|model|part|batch number; make and model; model of product|item|phone; price they paid;
    what|which product|item|dish|size|model it|they|was|bought; details of product|item|order|purchase; size and colour of|they

    member of staff involved [information]
    who they spoke|dealt|saw; staff|colleague|employee|people involved; who was involved;
    name of staff|employee|assistant|colleague|agent|waiter|server; which staff|employee|assistant; who took call|complaint|order;
    who served|helped them|customer|him|her; who dealt with it|them|customer

    customer mood and special needs [information]
    how angry|upset {customer}; language {customer} speak; how {customer} feel about;
    any special|additional|access|medical|other needs|requirements|conditions|allergies|disabilities;
    whether|if|that|how customer|they|he|she angry|upset|vulnerable|elderly|disabled|distressed|aggressive|is _ angry|upset|vulnerable|disabled;
    mood of customer; any _ allergies|disability

    place or branch [information]
    where it|this|problem happen|occur; where {customer} bought; location of problem|incident|customer; where it was bought;
    which|what branch|store|shop|table|room|till they|it|was|customer|number; where they bought|purchased it; where it|problem happened|occurred

    amount of money involved [information]
    how much _ paid|cost|spent|charged|owed; cost|price|value of item|order|product; payment method; how {customer} paid; price paid;
    how much they|customer|he|she|it paid|spent|charged|cost|owed|was; amount they|customer paid|charged|owed|spent; price they paid;
    total cost of order|bill|meal

    previous contact [information]
    previous|earlier|past contact|call|complaint|conversation|email|interaction|issue|problem; contact|call|order|customer|purchase history;
    how many times _ called|complained|contacted|rang;
    if|whether|how they|customer|have|many|times they|customer complained|called|rang|contacted before; previous complaints|calls|contact

    what customer was promised [information]
    what {customer} was|have promised|offered; promises made; what you|i|we promised|told {customer}; what you|we said to|customer

    customer passed around [consequence, problem]
    pass|send|bounce {customer} around|about|round|from; pass around; passed from; pillar to post; bounce around|between;
    transferred _ to another|different; transferred several|many|multiple|lots; keep passing|transferring; fob off; round in circles;
    {talk} to many|lots|loads|several|ten people; different person each|every time; wrong department; have to call different;
    get transferred again|around|several|all

    service recovery [method]
    recovery process|strategy|plan; win {customer} back; win back {customer}; get {customer} back on side;
    make up for mistake|it|problem|inconvenience|bad|poor; make it up to; make amends; turn negative|bad _ positive|good; own service recovery;
    turn bad|negative|it|unhappy|situation|a|things|poor _ experience|situation|complaint|into|around _ good|positive|around|into|one;
    recover from mistake|failure|bad|poor|the; win|get customer|them|him|her back|round; save|rescue the situation|relationship; turns bad into good;
    service recovery process|plan|strategy|paradox

    hear the customer out [step, skill, behaviour] < active listening
    hear {customer} out; hear empathise; h hear; give {customer} chance|time|opportunity to speak|talk|explain|say|express|tell; hear side of;
    hear what they|customer|he|she say|want|have; hear their side|story|complaint|problem; let {customer} have say; i listen; you listen; we listen;
    listen to|carefully|properly|first|fully|apologise|well|then|patiently|calmly|without|and|actively what|the|customer|them|their|him|her|and|interrupting|to|apologise|complaint|problem|nod|show;
    listen apologise; listen carefully|properly|first|fully; hear customer|them|him|her|what|their|out out|they|customer|side|story|complaint;
    let|allow customer|them|him|her|person|client speak|talk|explain|tell|say|air|express what|their|everything|you|how|it|first;
    let customer|them speak|talk|explain; pay|give full|your|attention|close attention|to|customer

    let the customer finish [step, skill, behaviour] < not interrupting
    {not} interrupt; {not} talk|speak|shout over; {not} butt in; {not} cut {customer} off|short|up; wait until|till|for {customer} finish|done|stop;
    avoid interrupting; allow {customer} to finish|vent|speak|talk|explain; wait your turn to speak; hear whole|full story;
    let|allow customer|them|him|her|person|client|to finish|vent|rant|moan|get|let|have _ speaking|talking|what|first|out|off|chest|say|it|steam|frustration|their|anger;
    let customer|them|him|her finish|vent|rant|moan; get it|everything|all|their off|out|anger|frustration their|system|of|out chest|system;
    wait until|till|for they|customer|them|him|he|she|to have|finish|are finish|done;
    {not} interrupt|butt|cut|talk|jump|speak them|customer|in|him|her|over|when|while; give customer chance to finish;
    have their say first|before|and|without

    stay calm with the customer [step, behaviour] < staying calm
    lower your voice; calmly talk|speak|explain|deal|ask|listen|tell; talk|speak|explain|deal|respond|act calmly; {not} answer|talk back;
    stay|keep|remain|be calm|composed|cool and|when|with|polite|throughout|professional|yourself|myself|while|even|during;
    {not} get angry|mad|worked|wound|defensive with|back|up|at|yourself; {not} shout|yell|argue|swear|snap back|at|with; calm the voice;
    speak|talk in|calmly|to|with|a calm|and; keep voice|your|my voice|calm|down|low; stay calm

    do not take it personally [behaviour, skill]
    {not} take _ personal|heart; separate person from problem; {not} personal attack|thing|against|it;
    {not} take it|things|what|complaint|anything personally|to; they|customer|their|anger {not} angry|aimed|mad|cross at|with you|me|personally

    apologise [step, duty, behaviour]
    say|am|i|im|really|very|so|sincerely|truly sorry|apologies; say sorry;
    sorry for|about|that|to|you|it|this the|what|that|hear|inconvenience|any|wait|mistake|your|happened|is|mix; be apologetic;
    apologise to|for|sincerely|about|on|and|then|straight|first|politely; sorry to customer; express|offer|give|make regret|apology|sincere; do sorry;
    i sorry

    empathise [step, skill, behaviour] < empathy
    put|place|imagine yourself|myself|themselves in; in their|customer|other shoes|place|position; put in shoes; someone else shoes;
    see|look _ from their|customer|his|her point|side|view|perspective|eyes; from customer point|perspective|side|view; {see} it from their;
    understand how|why {customer} feel|angry|upset|frustrated|unhappy; would be upset|angry too|as; how would you|i feel; how you would feel;
    show {customer} understand; that must be|have frustrating|annoying|upsetting|awful|hard; show|use|with|have|be|some empathy|sympathy|compassion;
    be empathetic; empathise|sympathise with|and|to|by customer|them|their|how|the;
    tell|say|show|let them|customer|you|that|i|know you|i|that|why|how|understand understand|how|why|they|their _ feel|annoyed|upset|angry|frustrated|cross|why|how;
    understand how|why|their|they|customer|the they|customer|frustration|feelings|anger|upset _ feel|upset|angry|annoyed|frustrated|unhappy|cross;
    i understand how|why|that|your|you; see|look it|things|at from|it their|customers|the|from side|point|view|perspective|shoes;
    put yourself|myself|in|you|your in|their|the their|customers|shoes|position|there _ shoes|position|place;
    imagine|think how|if they|it|you|customer feel|was|would

    acknowledge the problem [step, behaviour] < acknowledging concerns
    accept _ mistake|fault|blame|wrong; {say} {customer} right to complain;
    acknowledge|accept|recognise|admit the|that|their|there|your|a|it|our|what|customers problem|mistake|complaint|issue|is|fault|concern|feelings|went|wrong|error|we;
    admit it|you|we|the|that our|your|were|fault|mistake|company|wrong;
    {not} deny|ignore|dismiss|brush the|it|that|their|them problem|complaint|off|concerns|aside|mistake; own acknowledging

    take the complaint seriously [step, behaviour, principle]
    take|treat _ serious; take|treat complaint|it|them|problem|their|the|what|customer|every|issue|him|her _ seriously;
    {not} laugh|joke|smirk|smile at|about|it|when|or|them; {not} laugh it off; {not} treat it as joke

    thank the customer [step, behaviour]
    say thank; solve thank; sort thank; t thank; grateful to customer|them; glad {customer} told|raised|brought; thankyou;
    thank customer|them|him|her|client|guest|you|the for|at|and|their|customer|afterwards|again; thank customer|them|him|her;
    thanks for|you letting|telling|bringing|your|being|patience|feedback|understanding;
    say|then|and|finally|finish|end thank|with you|for|them|thanking; i thank; grateful for|to their|customer|feedback|patience; glad they told us

    ask questions to get the facts [step, skill, method] < asking questions
    ask {customer} what|why|how|when|where _ happen|wrong|problem|matter; ask {customer} to explain|describe; ask what the problem; get the facts;
    find out what|why _ wrong|happen|problem|issue|matter|upset|angry; ask what|why|when happened|problem|wrong|went|issue;
    find out the facts|problem;
    ask customer|them|him|her|client|guest questions|what|why|when|how|where|to|for|about|some|open to|happened|wrong|the|problem|about|is|explain|more|describe|went|exactly|details;
    ask what happened|went|the|is wrong|problem|exactly; ?find out exactly|more|the went|happened|about|what|facts|problem|them|wrong;
    get|gather all|the|more|full|as the|facts|details|information|story|much facts|details|information|about|from; find out what went|happened;
    get to bottom of it; ask open|probing questions

    summarise the complaint back [step, skill, method] < checking understanding
    repeat what|problem|complaint|key they|customer|back; check you|i got|heard _ right|correct; so what you saying;
    check|confirm you|i have understood;
    summarise|paraphrase|repeat|recap|clarify|say the|what|their|it|back|problem|complaint complaint|problem|back|issue|they|said|have|main|to|details to|so|them|customer|said|and;
    repeat|say|read it|problem|complaint|what back|they to|said;
    check|confirm|make you|that|sure|i have|you|i|got|understand _ understood|right|correctly|complaint|problem|it

    investigate [step, duty]
    check system|record|cctv|order history|account; make enquiries; find out|discover|establish cause|reason|who|truth; trace problem|mistake;
    inspect product|item|fault|room; review case|complaint|evidence|record; find where it went; get to the root; both sides story;
    look into it|problem|complaint|issue|matter|why|case|how|situation|further; look in to it|problem|complaint|issue|matter|what|why|this;
    look into it|problem|complaint|issue|matter|why|things|case; investigate the|what|it|complaint|problem|why|fully|further|how|issue;
    find out|check what|why|how|who|where went|happened|it|was|caused _ wrong|by|with|responsible|happened;
    check|ask with|to|the|system|records|cctv|kitchen|staff kitchen|staff|colleague|driver|warehouse|records|system|cctv|history|who|involved;
    inspect|examine|check the|it|product|item product|item|food|fault|room|for; get|hear both|all sides|of of|story; find out the cause|reason;
    ask _ what went on|happened; ask nurse|carer|team|shift who _ what; find out _ who on|involved

    take ownership [step, behaviour, principle] < taking responsibility
    see it|problem|complaint|issue|things through; make it your|my responsibility|problem|job; {not} pass buck;
    {not} blame other|someone|colleague|department; {mend} _ personally; leave _ it with me; ownership;
    be responsible for it|problem|complaint|sorting; {not} leave it to|for someone|others; own _ the problem|complaint|issue|mistake;
    deal|see|handle|follow _ from start to finish;
    take full|personal|ownership|responsibility|charge|the ownership|responsibility|for|of|it for|of|and|it|problem|complaint; take ownership of|and;
    see|follow it|problem|complaint through|to to|end|until;
    deal|sort|handle with|it|problem it|yourself|personally|myself yourself|personally|myself|until;
    {not} pass|leave the|it|them|customer buck|on|to|around|off; i will|ill sort|deal|make it|with|sure; own the|it problem|complaint|issue

    resolve the problem [step, duty]
    resolution of complaint|problem; i solve; i resolve; we resolve;
    then|and|try|will|would|can|to|could|able solve|resolve|sort|fix|rectify it|issue|complaint|their|them|out;
    solve|resolve|sort|fix|rectify|mend|settle|repair it|out|their|customers|his|her|my _ problem|issue|complaint|out|mistake|situation|matter|for|them|query|things|it|dispute;
    sort|fix|resolve it|things|problem|complaint out|for|quickly|straight|so|with|to; put|make|set it|things|problem|this|mistake|situation right;
    sort it|things|problem|complaint|this out; get it|problem|things|complaint|them|this sorted|fixed|resolved|solved;
    find|offer|give|provide|suggest|agree|propose|reach|come|work a|the|an|customer|best|good|them|on|up|to|out|with _ solution|resolution|remedy to|for|that|so|with|they|which|together;
    solution to|for the|their|customers problem|complaint|issue|customer; do something about it|the|their;
    deal with the|their|it problem|complaint|issue|situation straight|quickly|yourself|properly|and|first|then; own resolving

    offer options [step, method, solution] < resolve the problem
    range of solutions; more than one solution|option; either _ refund|replacement|exchange; choice of refund|solution|what|replacement;
    offer|give|suggest customer|them|a|some|different|two|choice|options|him|her choice|options|alternatives|a|between|of|couple to|of|like|such|for|so|between|or|choice|options;
    let customer|them choose|pick|decide what|which|between|how|from; refund or|and|a exchange|replacement|repair|credit|voucher|or;
    either a|refund refund|replacement|exchange|or

    ask what customer would like [step, method]
    ask what|how {customer} _ like|want|prefer; what outcome {customer} want; what would you like me|us|done|happen; how would you like me|us|it|this;
    how can|could i|we fix|sort|make|put; what can|could i|we do to; find out what {customer} want done|happen|from;
    ask {customer} what|how _ want|like _ do|happen|us|resolved|me; ?ask {customer} what _ want

    agree the action [step]
    come to|reach agreement|compromise; meet halfway|half; check|make {customer} agree|happy with solution|plan; get {customer} to agree;
    agree next step; agree what happen|do|will|next; agree on what|next|solution|action|how;
    agree on|with|a|what|the|customer way|solution|plan|outcome|what|next|action|happens|to|will _ forward|customer|do|happen|be|with|together;
    come|reach|get to|an agreement|compromise|customer with|both|to;
    check|make|see sure|if|that|customer|they customer|they|agree|happy|are happy|agree|with with|solution|that|plan; ?compromise

    act quickly on the complaint [step, principle] < responsiveness to customers
    {not} leave {customer} waiting; resolve|deal|respond timely|in timely; sort|resolve|fix same day;
    deal|sort|resolve|fix|respond|act|solve|handle with|it|to|problem|complaint|things|the|out _ quickly|promptly|straight|immediately|asap|soon|fast;
    quick|fast|prompt|speedy|immediate resolution|solution|action|fix to|for|of|so; sort|deal|fix it|with on|there|straight the|and|away spot|then;
    {not} leave|keep|put|drag it|customer|them|complaint off|waiting|out|too|on|for

    explain what will be done [step]
    {say} {customer} _ will be {mend};
    explain|tell|say|let customer|them|to|what|him|her|how what|how|you|we|i|customer|know|them _ going|will|do|happen|can to|about|next|fix|sort|put|be|it;
    explain what you|we|i will|are|can|going do|going|to; tell|explain them|customer what|how it|you|will|we be|sort|put|fix|do _ right|it|about;
    explain|tell|say what|what's|whats going|happen now|next|to

    carry out the promised action [step, duty] < keeping promises
    deliver on promise; call|ring|phone back when said|promised|you; action taken as agreed; do what promised;
    do what|as|the you|was|i|we said|promised|agreed you|to|would|with; keep|honour|fulfil|stick the|your|to|any promise|word|what|agreement;
    carry out what|the|solution|action|promise|agreed you|action|solution|was|agreed;
    make sure it|what|that gets|is|actually done|happens|sorted|promised; follow through with|on what|promise|action|solution

    check customer is satisfied [step]
    make sure it|problem|everything {mend}; ask if|whether problem _ {mend}; make sure {customer} {happy} with|before|now|after;
    ensure {customer} {happy} with|before; leave {customer} happy with;
    ask|check|make|see|ensure|confirm customer|them|if|sure|that|whether|him|her customer|they|if|everything|he|she|happy _ happy|satisfied|ok|pleased|alright|sorted|resolved with|now|and|at|about|that|solution|outcome;
    check|make|ask sure|if customer|they happy|satisfied;
    customer|they happy|satisfied with the|outcome|solution|result|resolution|what outcome|solution|result|resolution|you;
    ask if|is|there anything|there else|anything else;

    follow up [step, duty] < following up with customers
    followup; courtesy call; aftersales; after sales; call|ring|phone|email|text|contact _ week|day later; get back in touch after|later|to;
    call|ring|phone|email|text|contact|message {customer} after|afterwards|later|next|following;
    call|ring|phone|email|text|contact {customer} to see|check|make; get in touch after|later; call|ring|phone|email|contact _ after few|couple;
    follow up|it|complaint|them with|on|up|after|by|afterwards|later customer|complaint|call|email|phone|a|later|them;
    ring|call|phone|email|contact|text|message|give customer|them|him|her|back|a|again|to the|a|later|after|next|few|back|week|in|ring|call _ after|later|week|day|see|check|if|how|ok;
    check back|in|on|with with|customer|them|later|again few|week|see|day|customer|make|later; follow up call|email|with|letter|after;
    get back in|to touch|them|customer after|later|see|with; check back with|after|later; check in with|afterwards

    learn from the complaint [step, benefit, reason]
    use _ complaint|feedback|mistake to improve|better|change|train|learn; feed back to staff|team|manager|company;
    review complaint|procedure|process; where we|you|they|it went wrong; shows what|where _ wrong|improve; bring up in team|staff meeting;
    use complaint to;
    learn|improve|use from|the|it|complaint|mistakes|because|feedback complaint|it|mistakes|to|feedback|this|them improve|so|and|for|to|next|in;
    learn from it|mistakes|complaints|this;
    tell|share|brief|inform the|rest|other|with|your|team|staff|of team|staff|colleagues|rest|what|so|about so|learn|know|of|about|to|happened|it|not;
    change|review|improve|look|update the|your|our|at procedure|policy|process|way|how|training|complaint so|after|because|to|we|things|it;
    complaints show|tell|highlight|help what|where|us|you|company|business|improve _ wrong|improve|weakness|problems|better;
    feedback for|to|from improve|business|company|complaints; identify areas|weaknesses for|to|and

    prevent it happening again [step, reason, benefit, consequence]
    {not} happen _ again|future; prevent _ again|future|happening|recurring|repeat; avoid _ again|future; {not} repeat mistake|error|problem;
    put things|something|measures in place; make sure|ensure _ {not} _ again; stop|prevent it|problem recurring; {not} make|repeat same mistake;
    {not} happen|occur to|again|in anyone|someone|other|another|them|any|future|to else|customer|people|next; {not} happen again;
    stop|prevent|avoid it|this|the|same|them|that from|happening|same|again|problem|mistake|thing _ again|happening|future|repeated|else;
    same mistake|problem|thing {not} happen|made|again; {not} make|repeat the|same mistake|same again|twice|mistake;
    so|make|ensure it|that|sure|this|nobody does|not|never|cannot happen again|to

    root cause analysis [method, tool, step]
    root cause; five whys; 5 whys; fishbone; analyse complaint|trend; root of problem|issue|complaint|it;
    find|identify|look|establish|get|understand the|for|out|to root|underlying|real cause|reason|problem|of;
    why it|the|this|problem keeps|happened happening|first|in; cause of the problem|complaint|issue; own root cause

    last model [method, tool]
    last model|method|technique|approach|acronym; listen apologise solve thank; listen _ apologise _ solve; listen _ apologise _ thank; l a s t;
    stands for listen; last stands|listen; listen _ sorry _ {mend}; listen _ sorry _ thank

    heat model [method, tool]
    heat model|method|technique|approach|acronym; hear empathise apologise; hear _ empathise _ apologise; h e a t; stands for hear; heat stands|hear;
    apologise _ ownership; listen _ empathise _ ownership

    star technique [method, tool]
    situation task action result; situation _ task _ action; s t a r; task _ action _ result; stands for situation; use star;
    star model|method|approach|acronym

    complaint model [method, tool]
    latte model|method; heard model|method|technique; learn model|method|technique; blast model|method|technique; complaint|recovery model|framework;
    listen _ empathise _ apologise

    do not make excuses or blame [behaviour, principle]
    {not} make|give excuse; {not} pass blame; {not} criticise company|colleague|staff; {not} make up excuse;
    {not} blame anyone|someone|others|customer|the|colleague|it|them|company|driver|staff; {not} make|give|offer excuses|up|any excuses|for|about;
    {not} point finger at; {not} say it|that not my|your|our fault|problem|department|job; {not} criticise|slag|bad company|colleague|off|mouth|staff;
    avoid blaming|excuses

    do not overpromise [principle, behaviour] < managing expectations
    {not} false|empty|unrealistic promise|hope; {not} over promise; {not} overpromise; only promise what; {not} offer _ {not} deliver|give|do;
    {not} raise _ hopes; {not} promise _ {not} deliver|keep;
    {not} promise|offer|make|say things|what|something|anything|too|promises|false|you|empty|stuff|more you|we|not|cannot|much|promises|that|which _ not|cannot|deliver|keep|give|do|unable;
    {not} raise|get|give their|customers|false|hopes hopes|up|expectations; only promise what|things; be realistic about what you|we

    calms the customer [reason, consequence, benefit] ~ makes things worse
    calm {customer}|it|things|situation down; diffuse situation|anger|tension|it; take heat|sting|anger out;
    calm|settle customer|them|him|her|situation|things|it|person|client|patient down; calm customer|them|situation|things;
    customer|they|client|person|he|she start|will|might|can|begin|to|be|become|feel|get to|calm calm|down; customer|they calm down|calmer;
    defuse|diffuse|soothe|pacify|de situation|anger|tension|customer|things|them|argument|it|escalate;
    less angry|annoyed|upset|frustrated|aggressive because|when|and|if|with|as|now|customer;
    {not} be|stay|as|so|angry angry|mad|anymore anymore|for|any|with; take the heat|sting|anger|edge out|off|away; reduce anger|tension|frustration;
    cool customer|them|things down|off

    stops things getting worse [reason, consequence, benefit]
    {stop} _ get|become|turn worse|bigger|heated|violent|aggressive|argument|row; {not} make it|situation|things|them worse|angrier;
    {not} turn into argument|fight|row; {not} add fuel; {not} make _ more angry; avoid|prevent|stop scene|conflict|confrontation;
    {not} get|become|make it|problem|situation|things|any|them|customer|more worse|bigger|angrier|heated;
    stop|prevent|avoid it|situation|things|problem|argument|the|them _ escalating|worse|heated|bigger|violent|argument|row;
    {not} escalate|turn into|further|situation|it|to|an|any; avoid|prevent|stop a|an|any scene|conflict|confrontation|argument; nip it in bud;
    {not} get out of hand; stop|prevent _ lose rag|temper|plot|it; stop|prevent _ kicking|blow off|up

    makes things worse [consequence, problem] ~ calms the customer
    make it|things|situation|them|matters|customer worse|angrier|madder; add fuel; wind {customer} up; turn nasty|ugly|violent; cause|make scene;
    situation|anger|problem escalate; blow out of proportion; set {customer} off;
    customer|they|situation|he|she|things get|become|be|will|would|might|could angrier|aggressive|violent|heated|more|worse|nasty|even angry|heated|upset|aggressive;
    make customer|them|him|her|it|situation|things|matters|even even|more|worse|angrier angrier|worse|upset|annoyed|frustrated;
    more angry|annoyed|frustrated|upset|furious than|and|because|if|with|about; escalate|turn|lead into|to argument|row|fight; add fuel to;
    wind customer|them|him|her up; get even worse|angrier

    shows you care [reason, consequence, benefit]
    show|prove _ care about|customer|for; show {customer} _ care; shows you|they|we|company|staff care;
    see|feel|know|think you|they|company|staff|we care; show you bothered|interested|concerned; show _ concern for; feel cared for;
    feel somebody|someone cares; we|you|company|staff|business care about; shows _ sorry; come across as sincere|genuine|caring; genuinely sorry;
    mean it when you say; show _ on side;
    show|prove|know|think|feel|see customer|them|that|you|they|we|company|him|her|staff|it _ care|bothered|interested|concerned|sorry _ about|for|how|them|and|customer;
    feel cared for|about; you|company|staff|we|they care about them|customer|their; come|sound across|sincere as|genuine sincere|genuine|caring;
    you|staff on their side

    customer feels heard [reason, consequence, feeling, benefit] ~ customer feels ignored
    show {customer} _ listened; their voice|opinion heard|counts; got it off their chest; been taken seriously;
    customer|they|them|client|person|he|she feel|know|see|think|be|like _ listened|heard|understood|acknowledged|serious;
    feel like|that|as someone|you|they|their|he|she|been _ listening|heard|taken|understands; feel|be heard|listened|taken to|seriously|and;
    someone|you|staff actually|really|are|have listened to|them; show customer|them|you|that|they _ listening|heard

    restores trust [consequence, benefit, reason]
    trust|confidence|faith back|restored|again; repair|rebuild|mend|save|restore relationship; win back trust|confidence;
    regain|restore|rebuild|win|repair|earn|gain their|customer|back|the|your trust|confidence|faith|their; get|win|earn|gain trust|confidence back;
    give you|us|company|them another|second chance; trust|confidence|faith back|again back|again|restored; trust the|you|us|company again;
    trust|confidence|faith in company|you again|back

    turns complainer into loyal customer [consequence, benefit, reason]
    unhappy|angry|dissatisfied|complaining customer _ happy|loyal; more loyal after|than|because; even more loyal;
    still come|shop|use|buy back|there|again; come back even|despite|after _ problem|complaint;
    tell others|people|friends how well|good|quick _ dealt|sorted|handled; impressed _ handled|dealt|sorted; recovery paradox;
    stay loyal because|after|if complaint|problem;
    turn|make|become unhappy|angry|complaining|them|a|customer|him|her|an|into _ into|loyal|to|happy _ loyal|happy|regular|fan|one|customer;
    come|return|use|stay|still|shop|buy back|again|come|with|there|us|loyal even|although|despite|after|because|if though|it|the|went|problem|complaint|you|something;
    tell others|people|friends|everyone how|well|that|good well|good|it|quick|you|they _ dealt|sorted|handled|looked

    prevents bad word of mouth [reason, benefit]
    {not} leave|write|post|give|get bad|negative|poor review|feedback|comment; {stop} bad|negative|poor review|word|feedback|publicity;
    {not} bad mouth _ company|business|shop; stop _ facebook|tripadvisor|slagging|social|online; stop them telling|posting|moaning;
    {not} slag us|company;
    {not} tell|go|say|post|put|leave|write|give|get|slag others|friends|people|everyone|bad|round|on|it|a|off|family|online _ bad|review|things|facebook|tripadvisor|online|us|company|telling|friends|social|google|feedback;
    stop|prevent|avoid bad|them|negative|customer|people|poor reviews|word|publicity|telling|posting|moaning|going|leaving|slagging;
    protect|save|keep the|company|your|its|good _ reputation|image|name;
    {not} damage|ruin|harm|hurt|affect the|company|your|its _ reputation|name|image

    right solution is found [reason, benefit, consequence]
    dealt with properly|correctly; {not} give|offer wrong solution|advice|answer;
    find|offer|give|get|come|reach|choose the|customer|a|best|right|to|with|up _ right|best|correct|proper|suitable _ solution|remedy|resolution|outcome;
    sort|fix|solve it|problem|the|complaint _ properly|correctly|right|way|first; {not} offer|give wrong|the solution|wrong|advice|refund;
    solve the right problem; customer gets the right|correct|best help|advice|solution|answer|support

    problem understood fully [reason, benefit]
    understand|know|see|grasp _ problem|issue|complaint|situation fully|properly|clearly|better;
    understand|know|see exactly|fully|whole|all|properly|clear|better what|picture|story|facts|problem|the|went|is|of _ problem|wrong|facts|issue|story|happened|complaint|want|situation;
    full|whole|clear|better picture|story|understanding of|so|what; {not} miss|misunderstand anything|any|important|details|problem|what;
    all the facts so|and|before|about

    gives evidence for later [reason, benefit]
    in case _ again|later|court|dispute|query|questioned; back up|yourself if|later; cover yourself|back; used as evidence; can be used later;
    evidence|proof|record|notes if|in|later|for|of|to it|case|later|customer|they|what|complaint|court|look|refer|back|anyone _ goes|comes|again|court|said|done|happened|back|complains;
    ?so|there|have|as|is|got there|you|is|evidence|proof|have evidence|proof|of|record|if _ what|said|later|it|happened|case|done;
    in case it|they|customer|of|there _ again|later|court|further|happens|complain|dispute|comes;
    look|refer|check|go back at|to|on it|record|later|notes|what|if; cover|protect yourself|company|business|staff|you if|from|in|against

    others can see what happened [reason, benefit]
    other|another|next|any staff|person|colleague|agent can|will see|know|read|understand|pick|carry;
    if _ off|absent|sick|holiday someone|another|other; so {superior} can|know|understand|ready;
    other|another|next|any|anyone|everyone|manager|colleague|whoever|supervisor|new staff|person|colleague|shift|manager|they|supervisor|else|knows|who|one know|see|read|can|has|take|pick|carry what|see|read|over|up|on|all|know|exactly happened|has|been|going|where|from|the|what|problem|story|done|about;
    so manager|supervisor|boss|colleague|they can|know|understand|has|is what|all|deal|prepared|help|ready; pick|take|carry up|over|on where|from

    spot trends in complaints [reason, benefit]
    same problem|complaint|issue|thing keep|again|over; how many people|customer|times complain; many customer complain about same;
    common|recurring problem|complaint|issue|theme;
    spot|see|identify|find|notice|track|look patterns|trends|any in|same|complaints|problems|patterns|trends;
    same problem|complaint|issue|things keep|happening|comes|again coming|up|happening|again|over;
    how many|often complaints|people|times|the complain|same; lots|many of|people|customers complain about the

    customer knows what to expect [reason, benefit, consequence]
    {customer} {know} what|when _ happen next|happening; {not} have chase|ring|call you|back|again|up;
    {not} chase up|you|it;
    customer|they|he|she|them|client know|understand|aware|sure what|when|where|how|who|they to|will|is|they|happen|someone|stand|long|it expect|happen|stand|next|be|get|take;
    {not} worry|wondering|ring|chase wondering|guessing|dark|about|what|back|up|them; customer|they {not} worry|wondering|left|chase;
    give customer|them peace of; put their|customer|his|her mind at; {not} left in dark|wondering|guessing

    quicker resolution [reason, benefit, consequence]
    problem|complaint|it|issue|they|customer|things|query get|be|can|will|sorted|dealt|resolved sorted|dealt|resolved|solved|fixed|answered|with quicker|faster|sooner|straight;
    sorted|resolved|dealt|solved|fixed|handled|answered quicker|faster|sooner|with quicker|and|because|by|for|faster|if|so|than;
    quicker|faster|speedier resolution|solution|outcome|answer for|to|so; speed things|process|it|up up|the|process;
    save time because|explaining|for|as|going|by customer|everyone|they|not|no|over|repeating; {not} waste time explaining|repeating|going|asking

    customer feels ignored [problem, consequence, feeling] ~ customer feels heard
    ignore {customer}|complaint; {not} taken seriously;
    customer|they|them|client|people|he|she|guest feel|be|get|think ignored|invisible|unheard|unimportant|unvalued|undervalued|dismissed|neglected|brushed;
    customer|they|people {not} feel|be|listened heard|listened|valued|important|understood|to|cared; {not} feel listened|heard|taken to|and|seriously;
    nobody|no|staff|company|you one|not|nobody listen|care|bothered to|about|them|with; {not} being listened to

    complaint left unresolved [problem, consequence]
    problem|complaint|issue still|never|not there|sorted|fixed|resolved|solved; complaint forgotten|lost;
    problem|complaint|issue|things|query never|not|still|gets|left|be|remains|has {not}|not|been|unresolved|get|unsolved|never resolved|sorted|fixed|dealt|unresolved|solved|with;
    problem|complaint|issue {not} get|been resolved|sorted|fixed|solved|dealt; unresolved|unsolved complaint|problem|issue;
    nothing|never gets|was|done|ever done|about|sorted|it about|it; {not} do anything about|to it|the|complaint; complain again because|as

    wrong information given [problem, consequence, cause]
    misinform;
    give|tell customer|them|me|him|her|people|out _ wrong|incorrect|inaccurate|false|conflicting|misleading _ information|advice|details|answer|time|price|thing;
    given|told wrong|incorrect information|advice|price|thing|time|date;
    wrong|incorrect|misleading|conflicting information|advice from|given|about|by|on|to; told one|different thing by|and|then|when;
    different people|staff say|tell different

    refund [solution] < resolve the problem
    money back; reimburse; give|get|offer|want|have their|her|his|your|the|customer|them|all money|cash back; pay customer|them|him|her back;
    return their|her|his|customers money

    partial refund [solution] < refund
    part|half|some refund; refund part|some|half|difference; part|some|half of|their money back; percentage back

    replacing the item [solution] < resolve the problem
    new item|product for; swap for new|another;
    replace|offer|give|send|swap|exchange it|them|item|customer|faulty|her|him|broken|their _ item|replacement|new|product|another|faulty|goods;
    a replacement; replacement item|product|meal|order|free|drink|card|straight; replace it|item|product|faulty|meal|broken|her|his|their;
    ?new|another|fresh one|item|product|meal|drink|pair|dress|phone|order|steak|coffee free|for|instead|straight|to|sent|and|made|out;
    cook|make|get|bring|give|order|send kitchen|customer|them|her|him|another|a|out|to|the _ new|another|fresh|replacement _ one|meal|steak|drink|dish|coffee|item|product|order|phone|pair;
    swap it|them for new|another; own replacement; send _ out again; make|cook|do fresh|another|new one|meal|drink|dish|coffee straight|away|for|free

    exchanging the item [solution] < resolve the problem
    exchange|swap it|them|item|product|the|for|size|goods|dress|shoes for|another|a|over|with|it|size|something|right; swap it|them|item;
    refund or exchange; exchange or refund|voucher|replacement|credit|money; offer|give|do|get an|customer|a|them|exchange exchange|or; own exchange;
    different|bigger|smaller|another|right size instead|for|or; swap|exchange _ for bigger|smaller|different|another|right|size|colour|one;
    let _ swap|exchange|change _ for _ bigger|smaller|size|colour|another|different

    repairing the item [solution] < resolve the problem
    repair|mend|fix the|it|item|product|her|his|their|car|for|faulty _ item|product|free|for|zip|car|phone|boiler|fault|charge|shoe|it|them;
    send|get|have|take it|item|phone|product off|for|to|away|them repaired|fixed|mended; free repair; repair or replace|refund;
    get|have it repaired|fixed|mended; own repairing

    discount [solution] < goodwill gesture
    give|offer|get|take|knock|apply customer|them|him|her|a|some|something|money|ten|10|20|percent _ discount|off|reduction _ bill|price|order|next|meal|them|it;
    money|percent|pounds|something|% off the|their|her|his|next|your|bill bill|price|order|next|meal|visit|stay|purchase;
    knock|take something|money|percent|some|ten|it off; percent off; 10%|20%|50%|15%|25% off|discount;
    reduce|lower the|price|bill|cost for|of|price|bill; price reduction; half price meal|treatment|next; discount on|off|for|next|code|or;
    knock|take|waive delivery|charge|cost|fee|postage off; {not} charge for|them|her|delivery; free delivery|postage

    voucher [solution] < goodwill gesture
    gift card; coupon; bonus|extra points; money|discount|percent off next|another|future|time|visit|order

    free item or extra [solution] < goodwill gesture
    free drink|meal|dessert|coffee|item|product|gift|treatment|cut|wash|night|stay|ticket|breakfast|bottle|room|sample|cake|pudding|starter|cup|service;
    {not} charge {customer} for; bottle of wine|champagne|prosecco; bunch of flowers; flowers as|and|to|for; box of chocolates;
    chocolates or|as|and|for; comp meal|drink|bill|room|dessert;
    give|offer|get|have|provide|free|on|a|with|complimentary them|customer|him|her|the|a|free|complimentary|house _ free|complimentary _ drink|meal|dessert|coffee|gift|treatment|night|pudding|wine|item|starter|breakfast|cake|cup|bottle;
    complimentary drink|meal|dessert|gift|treatment|room; on the house; {not} charge them|customer|him|her for; free of charge

    redo the work [solution] < resolve the problem
    re do; recook; re cook; re make; reclean; re clean; put hair right;
    redo|re|remake the|it|do|make|her|his|their|work|job|hair _ colour|hair|work|job|meal|cut|order|it|them|free|room|drink;
    do|make|cook|cut|clean|colour|prepare|wash it|meal|job|room|work|hair|food|drink|the|her _ again for|free|properly|straight|right|without|no|and;
    do it again for|free|properly; fix|correct|put her|his|their|hair|haircut hair|haircut|colour|cut

    alternative product or service [solution] < resolve the problem
    similar item|product|one|thing;
    offer|suggest|recommend|find|show|give customer|them|him|her|an|a|alternative|similar|something|another|different _ alternative|similar|substitute|something|different|another _ product|item|instead|else|dress|dish|colour|one|brand|similar|model|style|option|that|hotel;
    offer|suggest an|alternative|something|similar alternative|product|item|else|dish|one|similar|different;
    similar item|product|one|dress|dish|style in|to|or|instead|that; something _ else|similar|different instead|they|from

    alternative date or time [solution] < resolve the problem
    re book; rearrange appointment|delivery|booking|date|it|for; another|different|new|alternative|earlier|convenient date|slot|appointment;
    rebook|reschedule|rearrange|re|move|change|book customer|them|him|her|their|on|new|another|you|book|an|in _ appointment|booking|date|day|time|slot|flight|train|delivery|for|reservation|later|next|another _ different|another|new|later|day|time|suits|free|date|flight|train;
    rebook|reschedule their|her|his|the appointment|booking|flight|visit|delivery; book them|him|her|customer in for _ day|time|date|week;
    another|different|new|alternative|next available|another day|date|time|appointment|slot|flight|train that|for|which|to|free|instead|available;
    next available appointment|flight|train|slot; squeeze|fit them|customer|him|her in;
    give|offer|fit _ another|different|new appointment|slot|date|day

    compensation [solution, consequence] < resolve the problem
    pay for damage|inconvenience|cleaning|taxi|loss; payout; money for inconvenience|trouble; pay damages;
    cover|reimburse _ travel|taxi|cleaning|extra cost; cover their costs|expenses; reimburse their|travel|taxi

    credit note [solution] < resolve the problem
    credit slip|voucher; store|shop|account credit; credit _ account|card; credit on|to account|next; exchange voucher

    goodwill gesture [solution] < resolve the problem
    goodwill; make it up to {customer}; say sorry with; something to say sorry; gesture of goodwill|good|apology|kindness; goodwill gesture|payment;
    small|little|nice|kind|free gesture|gift|token|something as|for|to|of;
    something to|extra|nice say|make|as|for|to sorry|up|apology|customer|an|trouble|inconvenience; as an|a|way apology|sorry|of|gesture|goodwill;
    make it up to; token of apology|appreciation|goodwill

    delivery upgrade [solution] < resolve the problem
    free|express|fast|priority|special|quicker delivery|shipping|postage|courier; next|same day delivery; upgrade delivery|shipping|postage;
    refund|waive delivery|postage|shipping; send by|it courier|express|special; redeliver; hand deliver; recorded|special delivery;
    resend|redeliver the|it|them|order|parcel|item; send another|replacement out|parcel|order; free|express|special delivery|day; next day delivery;
    send it by|out next|again|express|special

    free return or collection [solution] < resolve the problem
    free return|collection; collect|pick _ faulty|wrong|item|parcel|goods from home|house|customer; arrange|organise|free collection|pickup;
    return label; prepaid label|envelope; free return|collection|postage; send|bring it|item|product back for|free|to;
    collect|pick up|it|faulty|the from|item|parcel home|house|them|customer

    room or seat upgrade [solution] < goodwill gesture
    upgrade {customer}|room|seat|flight|table; sea view; free|offer|give|room|seat upgrade; upgrade their|them;
    upgrade customer|them|him|her|guest|room|their|to|free|the|seat _ room|better|seat|free|suite|flight|nicer;
    move|give|put|offer them|customer|guest|her|him|a _ nicer|better|bigger|larger|upgraded|suite _ room|seat|table|one|suite;
    upgrade to|their|room|seat; free|room|seat upgrade

    move room or table [solution] < resolve the problem
    move|change|swap|give|offer|find|put {customer} _ different|another|new|quieter|better|clean room|table|seat|area;
    find {customer} another|alternative hotel|room|table|seat|accommodation;
    move|change|swap|give|offer|find|put them|customer|guest|her|him|the|rooms|to|a _ different|another|new|quieter|clean _ room|table|seat|hotel|area;
    change|swap|move rooms|tables|seats|their for|to|straight|if

    calling the customer back [solution, method]
    arrange|offer|promise|book call back; someone _ will call|ring|phone;
    call|ring|phone customer|them|him|her|back back|within|with|when|later|to|once|after|as;
    arrange|offer|promise|give a|to|customer|them call|callback|ring back|them; get back to customer|them|him|her with|when|by|within

    give an explanation [solution, step] < resolve the problem
    clear up misunderstanding|confusion|mix;
    explain|tell|give to|customer|them|why|the|reason|what|him|her|an|honestly|clearly _ why|reason|delay|late|wrong|explanation|mistake|problem|situation|charged;
    explain why it|there|they|we|their|the happened|was|late|delay|order;
    give|offer|provide them|customer|a|full|an|clear|honest|him explanation|reason of|for|why|about;
    explain situation|delay|mistake|reason to|for|and|behind

    correct the bill [solution] < resolve the problem
    take it|item|charge|meal|dish|drink off bill; remove|cancel charge|item from|off; new|correct|revised bill|invoice; cancel charge|fee;
    correct|amend|change|adjust|recalculate|redo|check|fix|sort the|their|her|his|a|customers bill|invoice|receipt|charge|total;
    take|remove|knock it|item|meal|dish|drink|charge off|from the|their|bill bill|order;
    refund|return|give|pay the|them|customer|back|difference difference|overcharge|back|extra|right; waive the|fee|charge|any fee|charge|cost

    order it in or find stock elsewhere [solution] < resolve the problem
    order it|one|item|more|product|size|some in; another|nearest branch|store has|might|got; pre order; preorder;
    let {customer} know when _ in|back|stock|available|arrive; notify|email|text|ring|call|tell {customer} when _ in|back|stock|available|arrive;
    get it sent from; check|try|ring|phone|ask|call other|another|different|nearest branch|store|shop;
    order|get it|one|item|more|size|product|another|them in|from|for|sent for|them|customer|another|warehouse|online;
    check|look|ring|phone|try|call|ask another|other|if|nearest|different branch|store|shop|stockroom|stock|warehouse;
    reserve|hold|keep it|one|item|them aside|by|for|back for|them|customer|until; check if another|other branch|store|shop|has|is;
    let|tell|ring|text|email them|customer|him|her know|when _ in|back stock; get one in for|from

    track or chase the order [solution, step] < resolve the problem
    tracking number; contact delivery|courier company; find out where _ order|parcel|delivery|it; where parcel|order is;
    track|trace|chase|locate their|up|where|her|his|order|customers _ order|parcel|delivery|package|luggage|bag|is|with;
    contact|ring|call|phone|chase|email|speak the|up|to|with courier|supplier|driver|warehouse|manufacturer|delivery|post;
    track the order|parcel|delivery; look|search for the|their|missing|lost order|parcel|luggage|bag|item

    cancel the order or contract [solution]
    cancel _ order|contract|subscription|membership|policy; let {customer} cancel|leave; end contract; release from contract;
    cancel free|without|for free

    clean or fix the room [solution] < resolve the problem
    get room|it cleaned; fresh towels|sheets|bedding;
    clean|get|have|send|ask|call the|their|her|a|room|housekeeping|cleaner|someone _ room|table|bathroom|cleaner|cleaned|housekeeping|maintenance|up _ again|straight|properly|cleaned|to|up|it|fix;
    get room|table|it cleaned; send housekeeping|cleaner|maintenance|plumber to|up; get|have room cleaned; room cleaned again|straight

    more staff or open more tills [solution] < resolve the problem
    open another|more|new|extra till|checkout|counter|line; call for back up|backup; extra pair of hands; agency|temporary staff; self service tills;
    open|put|have|get|hire|employ|recruit|bring|need|call another|more|extra|new|on|in|for _ till|checkout|staff|people|hands|backup|workers _ on|open|in|to|busy|at|help|when|so|tills;
    open another|more|new|extra till|checkout; hire|employ|recruit|get|bring|need|have more|extra|temporary|agency staff|people

    manage the queue [solution] < resolve the problem
    queue system|management|buster; ticket system; offer|give {customer} seat|chair|water|drink|coffee|tea|magazine while|as wait;
    drink|seat|magazine while _ wait; {say} {customer} how long wait|delay|queue; call back option|service; apologise for wait|delay;
    something _ to do while; queue|ticket system|tickets|management|barrier;
    apologise|tell|keep|offer|give|let for|them|customers|people the|a|drinks|informed|seat wait|delay|while|seat;
    tell people|customers|them how long wait|they; drinks|seats|water while they|wait; be _ with you soon|shortly|in

    speak to or discipline staff [solution, step]
    have word|chat with staff|employee|member|them|him|her; manager|supervisor speak|talk to staff|employee|member|them; send staff on;
    staff training on|in; refresher training;
    speak|talk|have to|a|with word|the|staff|chat|member|waiter|employee with|staff|member|involved|of|about|to|waiter _ staff|involved|who|member|attitude|rude|about;
    retrain|train|discipline|warn the|staff|member|employee|waiter of|staff|member|again|on|so|properly|who|in|to;
    staff|member|employee should|need retrained|disciplined|warned|spoken; send staff|them|him|her on training|course;
    staff|member|employee should|need retrained|disciplined|warned|spoken|trained; staff|member|employee be retrained|disciplined|warned|spoken;
    staff|member|employee {not} trained so|should retrain

    show or help customer use it [solution] < resolve the problem
    set it up for;
    show|teach|help|talk|walk|demonstrate|guide customer|them|him|her|lady|client how|through|to|the|what|set it|to|use|set|steps|works|how|up _ use|work|set|up|it|properly;
    give them|customer|him|her a|demonstration|instructions|step demonstration|guide|instructions|by

    technical fix [solution] < resolve the problem
    engineer visit; pay by cash|another|different|other;
    reset|restart|reboot|fix|repair|update|reinstall the|their|his|her|password|it|router|system|app|website|software password|system|computer|router|till|machine|app|website|software|account|for|phone|link;
    turn|switch it|the|computer|machine|router off and;
    get|call|send|book|ask it|an|technician|engineer|someone to|out|engineer|from|technician|in fix|look|it|repair|out|to;
    use another|different|manual till|machine|computer|system; pay by cash|another|different

    language help [solution] < resolve the problem
    {someone} who speak _ language; colleague|staff|member speak _ language; picture|gesture|hand|visual signals|aids|cards; language line;
    leaflet in different|languages|other; get|find|use|bring|provide|ask|have interpreter|translator; translate it|for|into|menu|document;
    translation app|service; explain _ simple|plain|easy words|language|way|english; bring|get|find|ask {someone} who speak _ language|english;
    pictures on menu;
    use|get|find|ask|bring|have|through google|an|a|translation|simple|someone|interpreter|pictures|hand|colleague translate|interpreter|app|words|who|pictures|gestures|menu|that|to _ explain|speaks|language|translate|help|show|english;
    google translate; show|point|use pictures|to|at picture|menu|map|to|item|on; speak|talk|explain slowly|simply|clearly so|and|to|in|with;
    someone|colleague|staff who|that speaks the|their|same|her|his; draw pictures|diagram for|to

    clearer information [solution]
    explain again clearly|simply|properly; written|email confirmation; confirm by email|writing;
    give {customer} correct|accurate|right information|answer;
    update|change|correct|improve the|up|website|signs|information|clearer|prices|our _ website|information|signs|menu|leaflet|clearer|label|notice;
    clearer information|signs|instructions|website|menu|labels|prices; give customer|them correct|accurate|right|clear information|answer;
    explain it|things|again|everything again|clearly|more clearly|simply|properly; put up|a|sign|notice sign|notice|clearer

    put booking right [solution] < resolve the problem
    another hotel|restaurant nearby|near; book {customer} in|another|elsewhere|different; other stylist|therapist available;
    find|get|book|check|honour|sort|look them|customer|the|their|guest|for|her|him|booking|system _ room|table|booking|hotel|reservation|seat|slot|another _ elsewhere|nearby|else|hotel|instead|free;
    find|book them|customer|guest another|a|room|into hotel|room|table|restaurant

    give priority [solution] < resolve the problem
    prioritise order|complaint|their; make order|complaint|it priority;
    give|put|serve|move|fast|prioritise|bump|push them|customer|their|her|him|order|track _ priority|front|first|next|queue|top|order|complaint _ queue|list|to|of;
    prioritise their|order|the|complaint order|complaint|customer|them; front|top of the queue|list

    more time to pay [solution]
    payment plan; extend deadline|payment; more|extra time to pay; spread cost|payment; pay later; extended warranty; pay in|by instalments

    match or honour the price [solution]
    honour price|offer|deal|discount|promotion|sale; charge lower|advertised|correct price;
    match|honour|sell|charge the|it|them|customer|at|for _ price|offer|deal|advertised|sale|lower|shelf; price match;
    honour price|offer|deal|discount|voucher; match the price

    signpost elsewhere [solution]
    recommend|suggest|send|direct|point|tell|refer _ another|other|different|competitor|nearby|local shop|store|company|place|hotel|supplier;
    point {customer} in right;
    tell|send|direct|recommend|suggest|point|signpost|help them|customer|him|her|another|to|a _ another|different|where|other|nearby|competitor|else|somewhere _ shop|store|company|hotel|place|get|buy|find|stocks|sells|else;
    signpost them|customer|to

    faulty goods [problem]
    defective; damage in transit|post|delivery; poor|bad|low|cheap|shoddy quality product|item|goods; quality is poor|bad;
    hole in it|jeans|dress|shirt|them; fault|defect with|in product|item|goods|it|phone|machine; {goods} stop working;
    it broke down|when|after|within|already;
    faulty|broken|damaged|defective|cracked|ripped|torn|mouldy|scratched|smashed product|item|goods|order|parcel|dress|shoes|phone|laptop|clothes|kettle|toaster|tv|toy|delivery|stuff;
    product|item|goods|dress|phone|laptop|kettle|toaster|tv|toy|zip|parcel|shoes|order|delivery be|arrived|came|got|has|turned broken|faulty|damaged|cracked|ripped|defective|smashed|scratched|torn;
    product|item|goods|phone|laptop|kettle|toaster|tv|zip|it {not} work|turn properly|when|anymore|after|on|at|any;
    product|item|phone|zip|shoes|dress stop|fell|broke working|apart|after|within|easily|straight|the; fault|defect with|in product|item|goods|phone;
    out of date food|milk|product; faulty so|and|or|within|when|they; part|piece|button missing from|off; be faulty; {not} work properly

    late delivery [problem]
    late delivery|order|arrival|parcel|package; deliver late; {not} arrive|come|deliver on time; delay in|with delivery|order;
    delayed delivery|order|parcel|flight|train|bus; delivery delay; take ages|weeks|long _ arrive|deliver|come; days|weeks late;
    delivery take long|too|ages; parcel arrive late; it|order|item|food came|arrived late;
    order|parcel|delivery|package|food|meal|item|taxi|train|flight|bus|takeaway|sofa arrived|came|is|turned|running|getting|delivered late|delayed|overdue|up;
    order|parcel|delivery|food|item {not} arrive|come|delivered on|in time

    missing delivery [problem]
    missing delivery|item|parcel|order|goods|luggage|package; lost delivery|parcel|order|package|luggage|post|item|goods; item|something missing from;
    lost in post|transit; delivered|sent to wrong; left with neighbour; forget part|item|chips|sauce|drink|something of|from|in|on;
    leave item|something out of; incomplete order|delivery; order incomplete; never arrived; {not} receive _ {goods};
    {not} get {goods} on|at|in|yet|or|delivered; leave|miss _ out of order|bag|box;
    parcel|order|delivery|item|package|goods|luggage|food|post {not} arrive|come|turn|received|show|delivered;
    parcel|order|delivery|item|package|luggage|bag|goods be|got|went|has lost|missing|disappeared|stolen|gone;
    {not} receive|get their|my|the|her|his order|parcel|delivery|item|goods|package; delivered|sent to the wrong; never arrived|came|turned

    wrong item [problem] < wrong product or service given
    mix up order; order mix; mixed up the order; someone|somebody else order|meal|food|parcel|coat|washing;
    wrong|incorrect order|item|product|size|meal|food|drink|colour|dish|parcel|prescription|goods|pizza|coffee|one given|sent|delivered|was|to|arrived|out|and|came|brought;
    give|get|send|bring|receive|order|sold|made customer|them|the|me|her|him|out wrong|incorrect order|item|product|size|meal|food|drink|colour|dish|parcel|one|thing;
    {not} what they|customer|i|she|he|was ordered|asked|wanted|bought; wrong order|item|size|meal

    wrong charge [problem]
    overcharge; charge _ twice|wrong|double|too|extra|incorrectly; double charged;
    bill|invoice|receipt|till|charge|change wrong|incorrect|mistake|error; mistake|error on|with|in bill|invoice|receipt|account|till;
    billing error|mistake|problem|issue|query; pay twice|extra|double; take _ money|payment twice|wrong; payment taken|error|failed twice|wrong;
    short change; shortchanged; pricing error|mistake; discount {not} applied|taken;
    wrong|incorrect|hidden|unexpected charge|bill|change|fee|payment|price|amount given|on|charged|at|was|for|to|and;
    charge|overcharge them|customer|for|too|twice|the|wrong|her|him|double _ twice|wrong|much|double|price|amount|something; give wrong change;
    bill|receipt be wrong

    long wait [problem, factor, cause] < keeping customers waiting, queues and waiting times
    {not} served for|quick|straight; nobody|no one served|came|answered;
    long|big|huge|massive wait|queue|delays|lines for|at|to|times|on|and|in|because;
    wait|queue ages|forever|hours|too|half|an|over _ ages|hour|long|served|food|table|minutes|order; slow service|response|reply|staff;
    service be slow|too; keep|left waiting|customer|people|on waiting|hold|for; on hold for ages|long|hours; wait for ages|hours

    staff lack product knowledge [problem, factor, cause] < product knowledge
    poor|bad|little|limited product knowledge; poor|bad staff training; badly|poorly|not trained staff;
    staff|employee|assistant|worker {not} know answer|about|what|enough|product|anything; staff|employee|assistant|worker {not} trained;
    staff|assistant|worker|waiter|employee|they|he|she {not} know|answer|understand|trained about|what|the|anything|enough|answer|question|product|menu _ product|menu|selling|question|stock|they|it;
    lack of product|staff knowledge|training; untrained|inexperienced|clueless staff|worker|assistant

    poor or unclear information [problem, cause]
    kept|left in dark; confusing information|instruction|sign|website|menu|price|term; misleading information|sign|price|label|detail;
    customer|guest|patient {not} told about|that|when|anything; {not} informed of|about;
    unclear|confusing|misleading|poor|lack|bad|outdated of|or|information|signs|instructions|website|menu|prices|communication information|signs|instructions|communication|on|about|for|from|and|with;
    {not} given|told|explain customer|enough|properly|clear|any|about _ information|properly|clearly|what|delay|price;
    unclear information|instructions|signs|prices; customer {not} understand|informed; customer {not} been told

    out of stock [problem, factor, cause] < stock availability
    {not} in stock; low|lack|shortage of stock; empty shelf; shelves _ empty; {not} any left in; none left in|of;
    run out of stock|it|item|product|size|milk|bread|food|them|ingredient; item|stock|product|size|dish run out; shop|store ran out;
    sold|run out of|stock stock|it|the|item|size|milk|bread|food|product|their|her|his|ingredient;
    stock|product|item|size|dish be|has sold|unavailable|not|run out|available;
    {not} have|got|stock it|their|her|his|size|item|product _ size|left|item|stock|colour|product; {not} have any|it in stock; {not} any left;
    off the menu; have none left; {not} have any in; size|colour|item|one|it|product|dish|they be|had sold out

    double booking [problem]
    overbook; book twice; booking|appointment clash; appointment cancelled|late|overrun|moved; cancel appointment|flight|train|class last|without|on;
    stylist|therapist running late; room|table|seat|slot|appointment _ given|booked|taken _ someone else|another; be over booked;
    two|both people|customers|guests|clients|families booked|given|turn|at|for _ same; room|table|appointment {not} available|ready|booked;
    overbooked|double hotel|flight|room|table|booked|appointment; {not} room|table for|available

    lost booking [problem]
    lost|missing|no|wrong|incorrect|forgotten booking|reservation|appointment; booking|reservation|appointment _ lost|missing|wrong|forgotten;
    {not} find|have|got _ booking|reservation|appointment; {not} booked in|properly|on; booked|appointment mix|wrong;
    wrong|incorrect date|day|room booked|given; booking error|mistake; mistake with booking

    dirty room or premises [problem] < untidy premises, premises and cleanliness
    messy|untidy|smelly|disgusting|grubby room|shop|toilet|table|place|bathroom|salon; hair in bath|sink|bed; bed bugs; poor hygiene|cleanliness;
    lack of hygiene|cleanliness; room {not} ready; uncomfortable room|bed|seat; dirty floor|shop|place|area|premises|bed|towel|cup;
    room|table|toilet|bathroom|place|shop|cutlery|plate|hotel|bed|sheet|glass|floor _ dirty|filthy;
    room|table|toilet|bathroom|place|shop|cutlery|plate|hotel {not} clean|tidy; mice in; mouse|rat|cockroach in;
    dirty room|table|toilet|bathroom|plate|sheets|cutlery|glass;
    dirty|filthy|unclean|smelly|messy|disgusting|noisy room|table|toilet|bathroom|plate|cutlery|sheets|towels|floor|hotel|shop|restaurant|place;
    room|table|toilets|bathroom|place|shop|sheets|cutlery|hotel be|smelt|not dirty|filthy|unclean|smelly|disgusting|messy|clean|noisy;
    stain|hair|noise|smell on|in|from sheets|bed|carpet|towel|bath|sink|room|next|other|street; heating|shower|toilet {not} work; cockroaches in;
    no towels|heating

    poor food [problem]
    burnt {dish}; {dish} {not} cooked|hot|warm|fresh; {dish} taste bad|horrible|funny|awful|off; allergen|allergy ignored|mistake;
    hair|fly|bug in food|meal|soup; food poisoning; ill|sick after|from eating|food|meal; food too salty|spicy;
    food|meal|dish|steak|chicken|chips|soup|coffee|tea|dinner|pizza|burger|breakfast|pasta|drink be|came|arrived|tasted cold|undercooked|overcooked|burnt|raw|stale|salty|disgusting|horrible|lukewarm|bland|tasteless|not;
    cold|undercooked|overcooked|burnt|raw|stale|horrible|bad|poor food|meal|steak|chips|soup|coffee|chicken|dinner|burger|pizza;
    food {not} hot|cooked|nice|warm; small portions

    poor workmanship [problem]
    bad|poor|wrong|terrible|dodgy|uneven haircut|hair|workmanship|nails|repair|treatment; {not} like _ haircut|hair|colour|cut|nails;
    ruin hair|clothes|carpet|nails|shirt|suit; job {not} done|finished properly|right; unhappy with hair|haircut|colour|work|treatment;
    {not} up to standard|scratch; poor standard of work|service|cleaning; shoddy|sloppy work|job;
    hair|colour|fringe|highlights|perm|dye|haircut|brows _ wrong|uneven|ruined|burnt|orange; hair|fringe|haircut too short

    no reply [problem]
    {not} reply|respond|answer to|email|call|phone|message|letter; email|call|message ignored; ignore email|call|message|letter; {not} return call;
    {not} call|ring|phone|email {customer} back; nobody|no one answer|reply|pick|respond; phone rings out; phone engaged;
    {not} reply|respond|answer|get|hear|return|call|ring to|my|their|a|back|the|customer email|call|phone|reply|response|letter|from|message|customer|to|through;
    {not} get reply|response|answer from|to|for|back; no reply|response|answer to|from; {not} get back to customer|them|me|you; hang up on;
    {not} get through to|on; staff|they|company hang up; hang up on customer|them|me

    technical fault [problem, cause] < equipment failure
    technical fault|problem|issue|error|difficulty; website|system|app|till|computer|machine|phone {not} work|load; card declined; card machine;
    {not} access account|website|site; internet|wifi|signal poor|slow|down; bug in|on website|app|system; software problem|issue|fault;
    broken machine|till|system; {not} let {customer} log|pay|access|in; website|app|system {not} let;
    website|system|computer|app|machine|till|internet|server|wifi|card|lift be|go|keeps|has|machine|crash|freezes|not down|crashing|frozen|fault|error|broken|working;
    website|system|computer|app|till crash|freeze|fail|error|fault; {not} log in|into|on their|to|account|website|app; locked out of;
    card|payment be|declined|machine|taken declined|twice|not

    misunderstanding [problem, consequence, cause]
    wrong end of stick; mixup; took it wrong way; lost in translation; misunderstanding between|about|with|over|of;
    customer|staff|they|you misunderstood|misheard; get|wrong the wrong end|idea|impression;
    {not} understand what customer|they|staff|i want|meant|said|asked; mix up over|with|orders|messages; talk at cross; {not} understand each other;
    miscommunication between|with|from|and|about;
    lead|cause|create to|confusion|misunderstandings|mistakes confusion|misunderstandings|miscommunication|between; breakdown in communication;
    confusion between|over|about customer|staff|what|who; get wires|messages|things|it crossed|mixed|up; own misunderstanding

    angry customer [problem]
    {customer} shout|swear|scream|threaten at|you|staff; {customer} lose temper; shouting and swearing; verbal|physical abuse; abuse from customer;
    crying customer|guest;
    angry|irate|furious|aggressive|abusive|rude|difficult|demanding|awkward|violent|threatening|impatient|drunk|upset|unhappy customer|guest|caller|client|patient|passenger|relatives|resident;
    customer|guest|caller|client|patient|passenger angry|irate|furious|aggressive|abusive|shouting|violent|swearing;
    customer|they|he|she shouting|swearing|screaming|kicking at|off|and|you;
    customer|guest|caller|client|patient|passenger be|get|become _ angry|irate|furious|aggressive|abusive

    service not as advertised [problem]
    {not} as advertised|described|shown|pictured; {not} match description|picture|photo|advert;
    different from|to|than picture|photo|advert|description|website; misleading advert|description; false advert|description;
    {not} look like picture|photo|website|advert; offer|deal|promotion|voucher|coupon {not} work|valid|applied|accepted|honoured;
    expired voucher|coupon|offer

    high price or poor value [problem, cause] < prices charged
    poor|bad value; {not} worth money|price|it; price too high; too expensive|dear|pricey|costly for|customer;
    prices too|go|be high|up|expensive|increased; overpriced|expensive product|food|drinks|items|service|shop|room; poor|bad|not value for;
    waste of money because|and|for; bill|price|cost|total more|higher than _ thought|expect|told|quoted

    returns problem [problem]
    {not} accept|take|give|allow return|back|refund|exchange; {customer} {not} have _ receipt; lost|no receipt;
    out of|past|after|outside warranty|guarantee|28|30; {customer} want refund|money back|return; refuse|deny _ refund|return|exchange|replacement;
    return item|product|goods; slow|late refund; difficult to return; refund {not} given|come|arrived|received

    poor accessibility [problem]
    {not} get|access|reach _ wheelchair|building|shelf; wheelchair user|customer|person _ {not}|struggle|unable;
    disabled customer|person|people _ {not}|struggle; lack of access|parking|seating|facilities;
    no|not|lack of|any|ramp|lift|wheelchair|disabled ramp|lift|wheelchair|disabled|access|for|parking|toilet for|access|or|so|wheelchair|toilet|parking;
    {not} accessible for|to wheelchair|disabled|everyone; {not} get|reach|access in|the|to|wheelchair _ wheelchair|shelf|building

    accident or illness on premises [problem]
    slip|trip on|over _ floor|wet; wet|slippery floor; spill drink|coffee|food|water; lost|missing child; allergic reaction;
    accident in|on shop|store|premises|site|floor|hotel; had accident; injured in|on shop|store|premises|floor;
    customer|guest|someone|patient|child|resident hurt|injured|ill|faint|collapse

    returns policy [factor] < company policies
    return|refund|exchange policy|rule|procedure|term; policy on|for|about return|refund|exchange;
    {not} refund|return _ sale|underwear|earrings|opened|worn|swimwear|personalised; only exchange|credit|voucher;
    policy says|state|allow refund|return|exchange|28|30|14; exchange or|only credit; no refunds on|without|after|if|unless; no receipt no refund;
    {not} refund|return without|sale|underwear|earrings|worn|opened receipt|items;
    shop|company|store|return|refund policy|rules on|about|says|is|for _ refund|return|receipt;
    without|no|need receipt no|to|so refund|return|exchange; return for faulty|unwanted|damaged

    time limit for returns [factor] < returns policy
    within 28|30|14|7|two|four day|week|month; return|bring|refund|exchange _ within _ day|week|month; time limit|period on|for|to return|refund;
    too late to return|refund|exchange|bring; within|after|over|in|past 28|30|14|60|90|thirty|twenty|fourteen days|eight;
    28|30|14 day returns|policy|to|limit|refund

    warranty or guarantee [factor, information]
    warranty; guarantee; under|in|within|out warranty|guarantee; manufacturer|year|extended|money back guarantee|warranty; covered by|under insurance

    terms and conditions [factor] < company policies
    terms of contract|service|sale; t&cs; t&c; t and c|cs; tcs; ts and cs; small print; service agreement; what they signed|agreed;
    conditions of sale|booking; contractual; contract say|state|with|term

    limit on what staff can give [factor, reason] < authority limits
    up to £|20|50|10|100|certain|£20|£50|£10|£100 amount|pound|discount|refund|limit;
    certain|set|maximum amount|value|sum _ refund|discount|give|offer|authorise;
    over £|£20|£50|£100|£10|certain|20|50|100 _ manager|ask|permission|supervisor; what you|i|staff|they|we allowed|authorised|permitted|able to|give;
    {staff} allowed|authorised|permitted|empowered to give|offer|refund|approve|authorise|decide;
    only allowed|authorised|able to give|offer|do|refund; spending|refund|discount|financial limit;
    how much {staff} can|allowed _ give|offer|refund|spend|discount; job role limit|boundary;
    limit of|to|on|how what|my|your|much|authority|job|role i|you|staff|we|they|give|role|authority;
    allowed|authorised|only|permitted|able to|allowed|authorised give|offer|refund|to|authorise|do _ up|certain|more|pounds|£20|£50|refunds|amount|without|discount;
    up to £20|£10|£50|£100|twenty|fifty|ten|certain|a|thirty pounds|amount|limit|without|certain|discount;
    over £20|£50|£100|fifty|twenty|a|certain|hundred pounds|limit|amount|has|need|i _ manager|supervisor|ask|approval|permission|authorise;
    refunds|discount|anything over|above|more _ manager|supervisor|boss|approval|ask;
    need|have to ask|get|check manager|approval|permission _ refund|discount|give|over|before; within my|your|their authority|limits|power|remit;
    refund|discount|compensation|anything over|above|more _ pounds|limit|manager|supervisor; my|our|your limit is; limit of ten|twenty|fifty|pounds;
    can only|{not} give|refund|offer|go _ up|over|more|than _ pounds

    get approval [step, duty]
    get {superior} to say|sign|approve|authorise|agree|okay; approval from|of|first|before; authorisation from|first|before; sign off from|by;
    ask|check with manager|supervisor|boss|my|the _ if|first|before|whether|ok|can; get approval|permission|authorisation from|off|to|for|before;
    manager|supervisor|boss has|need|to|must|approve to|approve|sign|authorise|agree|it; sign it off by; run it past|by manager|supervisor|boss;
    get|ask|need|seek|gain|obtain|request|wait _ permission|approval|authorisation|authority|ok;
    ask|check|see|clear {manager} _ if|first|before|agree|ok; get|need {manager} to|ok approve|agree|authorise|ok; be|if allowed to first;
    get it|refund|them authorised|approved|signed

    budget limit [factor, cause] < resources and budget
    cost to company|business|organisation; money|fund available|limited; eat into profit; within|over|company|limited|tight|small|set|no budget;
    budget available|limit|allow; too expensive for company|business|organisation; company can|could|not afford;
    company|business|we|shop {not} afford; cost|lose company|business|shop|the|too|hotel|money|it|us _ too|money|lot|much|company|business;
    {not} cost|lose company|business|too|the|money|shop; company|business|we|shop|hotel {not}|can|could afford|lose to|it|money|give;
    within|over|in|stay|keep budget|the|company|to budget; {not} spend|give too|company|away much|money;
    cheapest|affordable solution|option|way for|to; profit|budget margin|limit|available; afford to give|offer|lose|refund

    stock in hand [factor] < stock availability ~ out of stock
    stock|product|item|replacement availability|level; availability of stock|product|item|replacement; if there is one|another|any left|available;
    if|whether we|they|you have another|one|any in|left; limited stock; how much stock;
    if|whether|depends|check we|there|they|on|you|it|any|stock|another have|got|another|one|whether _ stock|left|another|replacement|in|available _ stock|in|left|one;
    in stock or|to|so|if; stock availability|levels; another one in stock

    staff free to help [factor] < staffing levels
    availability of staff|engineer|team; staff _ available; workforce available; staff available|free|time to|at|on|for help|deal|the|sort;
    how many|enough|have staff|people on|available|to|working|in; enough staff on|to|available|in

    time needed to put it right [factor] < time pressure
    queue behind; time|long it|available|needed|would|will|to take|needed|available|would to|fix|sort|put _ fix|sort|right|resolve|repair|redo;
    how long it will|would|takes to fix|sort|resolve|repair|redo; {not} have|got|enough time|long _ to|for redo|fix|sort|do|it;
    other customers waiting|are|to

    rooms or equipment available [factor, cause] < resources and budget
    if|whether there is _ room|table|slot|space|appointment free|available;
    if|whether|depends|have|any|check|another there|we|on|you|room|other|is _ room|table|slot|appointments|equipment|another free|available|left|spare;
    rooms|tables|appointments|equipment availability|free; availability of rooms|tables|appointments|equipment|staff

    fair to other customers [factor, principle, reason] < fairness in decisions
    everyone|other customers _ want same|it too; do _ it for one; consistent with|for|treatment customers|everyone|all; {not} fair on|to other;
    same|equal _ for other|all customer; proportionate to|response; everyone would|will want; {not} fair on|to people|everyone; people who paid full;
    fair|unfair|not to|on|for|fair other|everyone|all|on|to _ customers|else|people|other|everyone|guests;
    would|will have|want|expect to|it|same|the _ do|same|it _ everyone|too|others|for; set a precedent;
    everyone|others|all customers want|expect|have|would the|same|it|to; if|do|give you|we _ one|them|same _ everyone|others

    legal limits [factor, reason] < laws and regulations
    statutory right; what law|legislation say|allow|state; entitled to refund|by; illegal to give|offer|sell|refuse|do;
    what|the law|legally|consumer legislation|law|allows|says|have|rights says|allows|state|to|do|give _ give|do|refund|offer|to;
    legally have|required|obliged|allowed|entitled to; customers|their legal|statutory rights;
    legal limits|requirements|rights|obligation on|of|to|for; it would be illegal; illegal to give|offer|sell|refuse

    explain what can and cannot be done [step, method]
    explain why you|it|we|i|they|this {not}; clear|honest|upfront about what|limits; show {customer} policy;
    explain to {customer} _ {not}|policy|rules;
    explain|tell|say why|customer|them|what|nicely|clear|politely|explain|honest _ not|cannot|policy|unable|rules|limits;
    explain|tell|say _ why|what|policy|that you|we|i|the|it {not}|cannot|not|can _ do|give|refund|help|offer;
    what you|we|i can and|do|cannot|not {not}|cannot|not|do|and; explain the policy|rules|limits; say no politely|nicely|firmly; decline politely

    offer what is allowed [step, solution]
    offer|give|suggest|find them|customer|what|something|a|an|only|him|her|solution|whatever _ policy|allowed|within|limits|authority|rules|lets|budget|guidelines;
    what the|company|policy|i|you|we policy|lets|allows lets|allows|offer|give|within;
    within company|policy|the|my|your|limits|their policy|limits|rules|budget|authority|guidelines;
    instead of refund|a|money refund|offer|give|exchange|voucher; {not} give|refund|do _ but _ offer|exchange|voucher|give|instead;
    offer exchange|voucher|credit instead|rather; what i|we can offer; what company|policy allow;
    within company|shop|hotel|business policy|limits|rules|budget|guidelines; offer|give|do _ within policy|limits|rules|budget|authority|guidelines;
    within policy|rules|guidelines

    balance customer and company [principle, factor]
    needs|interests of both|business|company; without losing|costing _ money|company|profit|business;
    balance between|the|what|customers|needs _ customer|company|business|and _ company|business|customer|policy;
    fair|good|right|works|suits|best for|to|both both|company _ customer|company|business|sides;
    both customer|the|sides|parties|company and|customer|happy|get|are _ company|business|happy|satisfied|benefit;
    keep|make customer|them happy without|but losing|costing|also|still; without losing|costing company|business|money|too; win win for

    use discretion [method, principle]
    manager discretion; use own|your|their|some judgement|discretion|common; at manager|your|staff discretion; one off exception|gesture;
    exception to rule|policy; use own|your|their|my|some|common discretion|judgement|sense _ decide|when|what|if|to|about;
    make an|exception|allowances exception|for|if|when|in; case by case basis; bend the rules|if|for;
    each|every complaint|case on|is|treated its|individually|different|own

    outside supplier limits [factor, cause]
    supplier|manufacturer|courier|third party fault|problem|decide|delay|let|late;
    depend|wait|rely on|for the|supplier|courier|manufacturer supplier|courier|manufacturer|delivery|parts|to|company|sending;
    supplier|courier|manufacturer at|fault|to|problem|not fault|blame|late|deliver|with; out of our|company control|hands;
    {not} our fault because|but|if supplier|courier

    customer tells it only once [reason, benefit] ~ customer has to repeat themselves
    {not} have to repeat|retell; {not} have to explain|tell|say|go|start _ again|over|twice; {not} have to go through it|everything|whole|story;
    {not} need|want to repeat|retell; {not} need to explain|tell|go _ again|over|twice; only have to explain|tell|say it|everything once;
    {not} repeat themselves|himself|herself|myself; {not} keep repeating|explaining|telling; save repeating|explaining;
    {not} ask the same question twice|again; {not} have to start from|again|at beginning|scratch|start|over; {not} start from beginning|scratch
    """
}
