/// Escalating a query, handling complaints, service recovery, common problems, solutions and the limits on them. Written for this project.
extension LexiconData {
  static let customerServiceComplaints: StaticString = """
    subject customer service

    *superior
    manager; supervisor; boss; gaffer; foreman; superior; senior; manageress; leader; deputy; director; owner; guvnor; overseer; matron

    *defect
    faulty; broken; damage; defective; crack; smash; rip; tear; scratch; dent; leak; snap; shattered; bust; knackered; mouldy; stale; rotten; spoilt;
    squashed; bent; frayed; malfunction

    *goods
    product; item; goods; order; parcel; package; delivery; dress; shoe; shirt; coat; jacket; trousers; jeans; clothes; phone; mobile; laptop;
    computer; tablet; television; tv; kettle; toaster; fridge; cooker; iron; hoover; toy; game; book; sofa; chair; bed; table; zip; strap; screen;
    heel; handle; meal; food; drink; coffee; pizza; steak; cake; sandwich; medication; medicine; prescription; ticket; gift; flower; takeaway;
    shopping; luggage; suitcase

    *dish
    food; meal; chip; soup; coffee; tea; dinner; pizza; steak; breakfast; burger; lunch; toast; chicken; pasta; dish; egg; fish; plate; starter; main

    *mend
    fix; sort; solve; resolve; rectify; remedy; mend; settle; repair

    *grievance
    complaint; problem; issue; query; concern; matter; case; enquiry; incident; situation; dispute; grievance; fault; request; mistake; error

    *department
    department; section; division; team; office; desk; branch

    senior colleague [person]
    {someone}|person|colleague|somebody|staff higher; {someone}|person above you|me|them|us; superior; person|colleague|staff with authority;
    higher up; high up; the higher level; upper management; next in line|command; higher authority|position|rank; next person up; the next level up;
    someone more important; {someone}|person|people|whoever|one|nurse|carer|chef|staff|colleague|stylist in charge; some one higher|senior|above|with;
    more power than; someone|somebody|person|colleague|staff with|has|who _ authority; someone|somebody|person _ more power|authority;
    senior carer|stylist|nurse|adviser|agent|member|staff|colleague|person|barber; my senior; someone senior

    line manager [person] < senior colleague
    line|store|shop|branch|general|assistant|deputy|floor|site|ward|restaurant|hotel manager; boss; gaffer; manageress; guvnor; foreman; forewoman;
    person who run|manage shop|store|place|salon|hotel|home|branch; matron; a|the|my|your|our|their|to|tell|ask|get|call|with manager;
    the|to|tell|upper|inform management; manager who|that|on|or|if; ?manager

    supervisor [person] < senior colleague
    person supervising; overseer; who supervise you|me|us

    team leader [person] < senior colleague
    team|shift|group|section|floor leader|lead; leader of team|shift|section; head of team|shift; team|shift head|captain;
    head waiter|waitress|receptionist|porter|chef|nurse|housekeeper|barista|stylist|cashier|carer; ward sister; charge nurse; shift runner;
    senior on shift|duty; ?tl

    duty manager [person] < line manager
    shift|night|weekend|evening manager; manager|senior|supervisor on duty|shift|call; on call manager; duty officer; whoever on duty; manager is in

    head of department [person] < senior colleague
    head of department|sales|kitchen|care|finance|operations|housekeeping|reception; departmental head|manager; department head|manager;
    area|regional|district|operations manager; hod

    owner or director [person] < senior colleague
    owner; ceo; chief executive; proprietor; landlord; landlady; person who own shop|business|company|place|salon|restaurant; director

    another department [person]
    another|different|other|relevant|appropriate|correct|right|proper {department};
    delivery|dispatch|warehouse|returns|repair|maintenance|housekeeping|kitchen|marketing|sales|warranty|claims|legal|fraud|bookings department|team|section|office;
    {department} that|who|which deal|handle|cover|specialise; transfer|put|pass|send|direct|refer _ department; right extension; ?department

    accounts department [person] < another department
    accounts|finance|billing|payments|payroll|invoicing|credit department|team|office|section|people; transfer|put|pass|speak|send _ finance|billing

    technical support [person] < another department
    help desk; helpdesk; technical|tech support|team|department|help|helpdesk; the|our|your it team|department|support|guy|people;
    it department|helpdesk; technical person

    customer service desk [person] < another department
    customer service|relations|care|support desk|team|department|helpline|line; information|service|enquiry|returns desk

    complaints team [person] < another department
    complaint|resolution|dispute team|department|officer|handler|desk|unit; complaint manager|section|people;
    {department} that|who deal|handle complaint

    human resources [person] < another department
    hr; personnel department

    specialist [person]
    technician; pharmacist; electrician; plumber; optician; ask|get|call|refer|fetch|send _ engineer|mechanic|doctor|gp|nurse|chef|fitter|vet;
    {someone}|colleague|person who specialise; {someone}|person|colleague who {know} more|better|lot; {someone} who {know} about;
    {someone} who {know} answer; {someone}|colleague with more|better knowledge; financial|mortgage|technical|legal adviser; an expert;
    expert in|on|who|person|colleague|about; ask|get|call|refer|fetch|pass _ expert; someone more qualified;
    qualified person|colleague|member|adviser; someone|person|somebody qualified|trained; someone|colleague|person _ expertise;
    someone|person|colleague _ right knowledge|skill; someone|person|somebody|colleague _ trained in|to; on call doctor|engineer;
    maintenance man|person|guy; head chef; tissue viability; occupational therapist; community nurse

    more experienced colleague [person]
    more experienced; experienced colleague|staff|member|worker|person|one|stylist|carer|agent|assistant|waiter; been here|there longer;
    been doing it longer; longer serving; older colleague; ask|get|fetch|find|call|tell colleague|teammate|workmate|coworker|mentor|trainer|buddy;
    another|other colleague|member|assistant|worker; colleague who can help|answer|deal|handle; {someone} else who can|might|could|know;
    ask {someone} else; {someone} who {know} what they doing; mentor; workmate; coworker; teammate; ?colleague;
    colleague|someone|staff|person with more experience; {someone} who work here longer; fetch|get|find|ask|call|bring {someone} who does|can|know;
    bring|get|call|ask other|another staff|colleague|person|worker; {someone} who can speak; pass|hand|transfer _ {someone} else

    security or police [person]
    security guard|staff|team|man|officer; call|get|ring|phone|contact|alert|fetch|tell security|police|999; doorman; bouncer; door staff; ?police

    outside body [person]
    ombudsman; trading standards; citizens advice; watchdog; ofcom; ofgem; ofsted; adjudicator; mediator; alternative dispute resolution;
    care quality commission; cqc; financial conduct authority; consumer rights group|organisation; trade association|body;
    external|independent|outside body|organisation; industry|energy|water|outside|external|independent regulator

    supplier or manufacturer [person]
    supplier; manufacturer; wholesaler; courier company|firm; delivery company|firm; company|people who made|supply; back to maker;
    contact|ring|phone|call|email courier

    safeguarding lead [person]
    safeguarding lead|officer|team|manager|person; designated safeguarding|officer|lead; social worker; social services

    escalation [step, method, duty, practice]
    refer|pass|hand|send|take|transfer|forward|direct _ to|on|onto _ {superior}; let {superior} know; let {superior} _ deal|handle|sort|decide|take;
    {superior} know about; tell|inform|notify|alert|ask|call|get|fetch|grab|find|involve|contact|ring|phone|email|radio|consult {superior};
    go to|get|and {superior}; raise|report|flag|take _ {superior}; bring {superior} in; take further|higher; take it further|higher;
    pass|send|kick|move it|them|problem|complaint|issue|query up; up chain|ladder|line; seek|get|ask help|advice|support|guidance _ {superior};
    speak|talk|chat to|with {superior}; get {someone} higher|senior|above|experienced|qualified; get {someone} else to|in|involved|who;
    get {someone} who|that know|deal|can; let {someone} higher|above|else know|deal|handle; refer {grievance}; refer it|him|her|on|up|onward|upward;
    refer to someone|colleague|department|team|specialist|appropriate; when to refer; refer you to;
    pass|hand|transfer|refer _ right|correct|relevant|appropriate person|department|team|colleague; put {customer}|call through;
    transfer call|caller|customer|them|query; pass|hand on|over|onto|to colleague|specialist|department|team|expert; leave it to|with {superior};
    {superior} take over; {superior} step in; ask colleague for|to; get|bring in expert|specialist|help; ring head office; contact head office;
    beyond _ refer|pass; refer customer|guest|patient|caller|client|them|him|her to|on; referral form|process|procedure; ask for backup;
    ask for help|assistance from; pass {grievance}|it|them|customer on|over; hand {grievance}|customer over; flag with|up|to {superior};
    {superior} to have look; bring to attention of {superior}; bring it to attention|{superior}; take it to {superior};
    tell reception|office|head chef|nurse|maintenance; let reception|office|nurse|maintenance know

    follow escalation procedure [step, duty]
    follow|use _ escalation; follow _ complaint|correct|right|proper|set procedure|process|policy|protocol; chain of command;
    proper|correct|right channels; complaint procedure|policy|process; escalation procedure|process|policy|path|route

    beyond own authority [reason, factor, cause]
    above|over|out pay grade|scale; {not} _ authority to; {not} authorised|permitted to; {not} within _ power|authority|remit;
    {not} have authority|power|permission|clearance; {not} have _ authority; too big for me|you; out of my|your|their hands|remit|league;
    need _ {superior} approval|permission|authorisation|sign; only {superior} can|allowed; more than _ authorise|approve;
    {not} {make} decision yourself|myself|alone; limited authority; beyond|outside|above job role|description|level;
    {not} allowed to decide|offer|authorise|refund|approve|sign; beyond|outside|above|exceed _ authority|power|remit|responsibility;
    {not} my|your job|place|decision|call|department; {staff} {not} authorise|approve

    beyond own knowledge [reason, factor, cause]
    beyond|outside _ knowledge|expertise|ability|skill|training|understanding|capability|competence|experience;
    {not} have _ knowledge|expertise|answer|skill|experience; too complicated|complex|difficult|technical;
    complex query|problem|issue|complaint|case|question; unsure what|how|about; {not} sure what|how|about _ answer|do|say|deal|handle;
    unable to answer; {not} able to answer; out of _ depth; specialist knowledge; {not} understand question|query|problem; {not} {know} enough;
    technical query|question; if|when|get stuck; {not} been trained; {not} trained to|in|on; {not} {know} answer; {not} {know} what to do|say;
    {not} {know} how to; who {know} more than me; {not} answer question|query|enquiry|customer; stuck on what|how|question|query

    cannot be resolved at first level [reason, cause]
    {not} be {mend}; unable to {mend}|deal|handle|help; {not} able to {mend}|deal|handle|help; tried everything; nothing more|else {staff} can;
    exhausted all|every option; still {not} happy|satisfied|resolved; still unhappy|dissatisfied|angry|unresolved;
    {not} accept offer|solution|answer|apology; refuse|reject offer|solution|apology; solution {not} work;
    {staff} {not} {mend}|handle it|problem|complaint|issue|query

    serious or sensitive issue [reason, cause]
    serious|major|severe complaint|issue|matter|case|incident|allegation; sensitive issue|matter|complaint|situation;
    threaten _ sue|court|solicitor|legal; safety issue|concern|risk; abusive|violent|threatening behaviour; threaten staff|you|me|violence;
    risk of harm|injury; someone hurt|injured; accuse of; complaint about staff|manager|colleague|employee; fraud; large amount|sum of money;
    medical advice|question; legal threat|matter; media involved; emergency situation; it emergency; safeguarding issue|concern|matter|risk;
    allegation of|against|about; medical emergency; high value claim|refund|complaint|item|compensation

    customer asks for manager [reason, cause]
    ask|want|demand|insist to see|speak|talk _ {superior}; can i speak|see {superior};
    customer|guest|client|caller|patient ask|want|demand|request _ {superior}; {customer} want|demand|insist _ speak|see|talk _ {superior}

    try to resolve it first [step, duty, principle]
    try|attempt _ {mend} _ first|yourself|myself; try first; see if you|i can {mend}; deal with|it yourself first; try _ best to {mend};
    {mend} _ yourself|myself if|first|before; do what|everything you|i can first|before;
    before asking|getting|calling|escalating|referring|involving _ {superior}; basic checks|steps|troubleshooting first; first attempt to

    tell customer what happens next [step, duty]
    {say} {customer} _ happen next; what happen next; next step; {say} {customer} what you|i|we doing|going|will;
    {say} {customer} why _ pass|refer|transfer|escalate|get; {customer} {know} what is|will happen|going; explain _ next;
    {say} {customer} {superior} will|deal|call; {say} {customer} _ get|fetch|pass|refer _ {superior}; explain process to;
    keep customer informed of what; explain _ you|i|we _ pass|refer|get|fetch|check|transfer; explain _ {superior} _ help|deal|call|sort;
    ?what will|going happen; let {customer} know what|who|how _ happen|next|deal|do|going|long;
    let {customer} know _ you|i|we|someone|manager _ pass|get|refer|deal|help|look|find|call|do; inform {customer} what|who _ next|happen|deal|doing;
    {say} {customer} someone|somebody|colleague else|will|going; tell|say {customer} what is happening

    say who will deal with it [step, information]
    {say} _ who will|is _ deal|help|handle|contact|call; who will be|deal|contact|call; who they will be; who is dealing with;
    introduce {superior}|colleague; name of person|colleague who will|they; give|tell name of colleague|manager|person;
    who {customer} speaking|talking|dealing to|with; introduce {customer} to {superior}|colleague|specialist

    give a timescale [step, information, solution]
    timescale; timeframe; time scale|frame; how long _ wait|take; {say} _ when {customer} expect|hear|get|will|can; when to expect;
    when someone|i|we|manager will call|contact|ring; within 24|48|two|five|three|seven|ten hour|day; by end of day|week;
    give|set|agree deadline|date; estimated time; eta; expect reply|response|call|answer by|within; how long it|this will|take|going;
    how long {customer} will wait|be; how long until|till|before

    warm handover [step, method]
    handover; warm transfer; brief {superior}|colleague|person|them before|on|about; {say} {superior} everything|all|full|whole;
    {say} colleague everything|all|full; explain _ to {superior}; explain _ to colleague|specialist|next; fill {superior}|colleague|them in;
    fill in on; put {superior}|colleague|them in picture; give _ background; give _ full story|picture; bring up to speed; stay on line;
    stay with {customer} until|till; speak to colleague|person|manager|department first|before; smooth handover|transition;
    hand over to|call|case|customer|complaint|everything|query|issue|with; before transferring|passing; before putting through|them|customer;
    tell person taking over|next; let next person know; pass over notes; read notes|file before; say what has been said to

    customer has to repeat themselves [consequence, problem]
    repeat themselves|himself|herself|everything; have to repeat; {customer} explain _ again; explain everything again; {say} _ over and over;
    {say} same thing again|twice|over; start _ from beginning|scratch; go through it all again; {say} story again|twice;
    {customer} must|has|need {say} again|everything|all; {customer} must|has|need _ {say} _ again|twice; {say} again all|everything|problem|story

    pass on information [step, duty]
    pass|give|relay|forward|send|share _ {information} to|on|with|onto _ {superior}; pass on _ {information}|note;
    pass|relay|forward {information} on; information to pass; give|provide all|full|relevant|key|necessary information|detail|fact|info;
    pass on everything|what|all; all relevant information|detail|fact; {say}|give {superior} _ detail|fact|information|info; pass message on|to;
    tell {superior} what|about|why

    record the issue [step, duty, practice]
    log it|call|complaint|problem|query|incident|interaction|contact|conversation|everything|detail|issue;
    record it|call|complaint|problem|query|incident|conversation|everything|detail|issue|what; keep record|log|note of; make|take|leave|keep note;
    write it|detail|complaint|everything up; write|put _ in|on book|log|system|file; fill|complete _ form|report|log|book|sheet;
    complaint|incident|accident form|log|book|register|record|report; document complaint|it|issue|what|everything|conversation|incident;
    raise|open|log|create ticket|case; note on account|system|file; enter|update|put _ on|into system|crm|database|log; write report;
    complaint is recorded|logged; get it in writing; keep written record; write|jot|note _ down; put it|everything|detail down|in writing;
    write _ care plan|diary|daily notes; put it in writing|book|diary|notes; daily notes

    check someone is available [step]
    see|check|find|make _ {superior} _ available|free|in; check {someone} available|free; {superior} available|free; if {superior} busy|out|away|off

    take customer somewhere quiet [step, method, practice]
    quiet|private area|room|office|corner|place; take|move|bring|invite|ask _ aside; to one side; away from other|customers|public|crowd|shop|queue;
    out of earshot; {not} in front of other|everyone|customers; off shop floor; into|to back office|room; sit {customer} down; ask {customer} to sit;
    somewhere quiet|quieter|private|calm

    keep customer updated [step, duty, method] < keeping customers informed
    keep {customer} informed|updated|posted; keep|give|send updates; keep {customer} up to date; keep {customer} in loop|picture; update {customer};
    let {customer} know how _ going|getting|progress; progress update|report; regular|constant updates; provide updates;
    ring|call|email|text {customer} with|to update; {not} leave {customer} dark|hanging|wondering; stay in touch; keep in touch

    refer promptly [step, principle]
    escalate|refer|report|pass|tell|get _ {superior} _ {quick}|straight|immediately|asap|away; refer|escalate _ {quick}|immediately|straight|asap;
    straight to {superior}; straight away tell|get|call {superior}; {not} wait _ refer|escalate|tell {superior}

    name of customer [information]
    customer|their|his|her|full|first|guest|patient|caller|persons name;
    name and|with number|address|contact|phone|email|detail|account|order|what|date; name address|number|phone|email|contact|telephone; surname;
    identity of customer; name of {customer}; ?name

    contact details [information]
    contact|personal detail|information|info|number; phone|telephone|mobile|contact number; phone no; email address;
    how to contact|reach them|customer; home|postal|delivery address; postcode; name and address|number|phone; where they live;
    number to call|ring|reach; way to contact; phone num; their number|address|email; number and|or email|address; email and|or phone|number|address;
    ?address; customer address|telephone; email or|and phone|telephone|number

    best way and time to contact [information] < contact details
    best|good|convenient|suitable|preferred time|way|method|day to call|contact|ring|reach|phone; when they|customer available|home|free;
    how they|customer want|like|prefer contact; preferred contact method

    account or order number [information]
    room|table|flight number; loyalty card number; ?reference;
    account|order|reference|ref|booking|invoice|policy|case|membership|tracking|loyalty|job|complaint|confirmation|reservation|receipt|customer|crime|ticket number|id|num;
    account|order|booking|reference no|reference|ref|detail|code

    nature of the problem [information]
    nature of {grievance}; detail|description|summary|explanation|outline of|about|for _ {grievance}; {grievance} detail|description;
    what _ {grievance} is; what is|went|have wrong; what is problem|issue|matter; describe|explain|state|outline {grievance};
    what {customer} complaining|unhappy|asking|upset|angry about; why {customer} complaining|unhappy|upset|angry|called|here;
    reason for call|complaint|enquiry|visit|contact; type of problem|complaint|issue|query; what it about; the problem itself

    what happened so far [information]
    what has happen; what occurred; story so far; full|whole story; fact of|about; all the fact; background information|detail|to;
    history of complaint|problem|issue|case; sequence|order of events; timeline; account of what; how it happened|started; what went on;
    what took place; side of story; version of events; what {customer} told you|me; what happened; everything that happened; the whole situation

    actions already taken [information]
    what has been|already done|tried|offered|attempted; what has already been done|tried|offered;
    what i|you|we|staff have|already tried|offered|attempted|done; what been done|tried|offered; already tried|done|offered|taken|attempted|suggested;
    action already|taken|so far; what action|steps taken; what i|you|we tried|offered|suggested; tried so far; done so far; offered so far;
    what has|was|did _ so far; solution|option already|tried|offered; attempts made; attempt to {mend}; steps you have taken;
    any solution|attempt|offer made|given|tried; previous attempts|solutions

    date and time [information]
    time and date; date it|this|problem happen|of; when it|this|problem happen|start|occur;
    when {customer} bought|purchased|called|visited|came|ordered|complain; what|which day|date; time of call|complaint|incident|visit|purchase;
    purchase|order|delivery|visit|incident date; how long ago; when it was bought; day it happen; date bought|purchased|happened|ordered; ?date

    outcome the customer wants [information]
    outcome|resolution|result|solution {customer} want|like|expect|hope|after; what {customer} would like to|you|done|happen|as;
    desired|preferred|expected|wanted outcome|result|resolution|solution; how {customer} want|like it|this {mend};
    what would make {customer} happy|right; what they hoping for; what resolution|outcome;
    {customer} want refund|replacement|exchange|compensation|apology; what {customer} want done|you|us|happen; what {customer} expect us|you|from

    evidence [information]
    photograph; picture of damage|fault|item|product|it|problem; screenshot; cctv footage; copy of email|letter|bill|order|complaint;
    supporting document|evidence; recording of call; call recording; witness; video of; proof of|that fault|damage|problem|what;
    any photo|evidence|proof; photos; copy of receipt|order|photo; bring in item|product

    proof of purchase [information, factor]
    receipt; proof of payment|buying; proof they bought|paid; bank|card statement; order confirmation; confirmation email; show they|customer bought;
    invoice

    urgency [information, factor, reason]
    urgent or|problem|case|matter|issue|complaint|request|enquiry; it urgent; level of urgency|priority; priority level;
    how serious it|problem|complaint|matter|issue; seriousness of; need it|sorting|doing by|today|asap; time sensitive; high priority;
    when {customer} need it; how urgent|soon

    product details [information]
    product|item detail|name|code|description|model; what|which product|item|dish they|customer|is|it; what {customer} bought|ordered|purchased;
    serial|model|part|batch number; make and model; model of product|item|phone; price they paid; detail of product|item|order|purchase|booking;
    size and colour

    member of staff involved [information]
    who they spoke|dealt|saw; staff|colleague|employee|people involved; who was involved;
    name of staff|employee|assistant|colleague|agent|waiter|server; which staff|employee|assistant; who took call|complaint|order;
    who served|helped them|customer|him|her; who dealt with it|them|customer

    customer mood and special needs [information]
    {customer} mood; if|that|whether {customer} angry|upset|vulnerable|elderly|disabled|distressed|aggressive; how angry|upset {customer};
    special|additional|access|support|communication needs|requirements; vulnerable customer|person|adult; language {customer} speak; allergy;
    medical condition; any disability; how {customer} feel about|at

    place or branch [information]
    which|what branch|store|shop|table|room|till; where it|this|problem happen|occur; where {customer} bought; branch name;
    location of problem|incident|customer; table number; where it was bought

    amount of money involved [information]
    amount paid|charged|owed|of money; how much _ paid|cost|spent|charged|owed; cost|price|value of item|order|product; payment method;
    how {customer} paid; price paid; total cost; how much it cost|was

    previous contact [information]
    previous|earlier|past contact|call|complaint|conversation|email|interaction|issue|problem; contact|call|order|customer|purchase history;
    complained|called|contacted|rang|phoned before; how many times _ called|complained|contacted|rang

    what customer was promised [information]
    what {customer} was|have promised|told|offered; promises made; what you|i|we promised|told {customer}; what you said you

    customer passed around [consequence, problem]
    pass|send|bounce {customer} around|about|round|from; pass around; passed from; pillar to post; bounce around|between;
    transferred _ to another|different; transferred several|many|multiple|lots; keep passing|transferring; fob off; round in circles;
    {talk} to many|lots|loads|several|ten people; different person each|every time; wrong department; have to call different;
    get transferred again|around|several|all

    service recovery [method, practice]
    recovery process|strategy|plan; recover from service|mistake|failure; turn it|things|situation around; win {customer} back; win back {customer};
    get {customer} back on side; make up for mistake|it|problem|inconvenience|bad|poor; make it up to; make amends; turn negative|bad _ positive|good;
    rescue|save situation|relationship

    hear the customer out [step, skill, behaviour] < active listening
    hear {customer} out; hear empathise; h hear; lend ear; give ear; pay attention to what|them|customer; full attention; take in what;
    let {customer} speak|talk|explain|say|tell|express|air; give {customer} chance|time|opportunity to speak|talk|explain|say|express|tell;
    hear side of; all ears; listen; hear what they|customer|he|she say|want|have; hear their side|story|complaint|problem; let {customer} have say;
    hear out

    let the customer finish [step, skill, behaviour] < not interrupting
    {not} interrupt; {not} talk|speak|shout over; {not} butt in; {not} cut {customer} off|short|up; {not} cut in; {not} jump in;
    let {customer} finish|vent|rant|complete|moan; let {customer} get _ out|off; let off steam; get it off chest; off their chest;
    get it all|out out|of system; vent; wait until|till|for {customer} finish|done|stop; wait _ finish; avoid interrupting;
    allow {customer} to finish|vent|speak|talk|explain; wait your turn to speak; hear whole|full story; chance to finish; have their say

    stay calm with the customer [step, skill, behaviour] < staying calm
    stay|keep|remain|be|act calm|cool|composed|collected; {not} lose _ temper|cool|head|rag;
    {not} get angry|wound|stressed|worked|annoyed|cross|mad|flustered|heated|aggressive|irritated; {not} shout|yell|panic|scream|snap|swear;
    {not} raise _ voice; calm voice|tone|manner; composure; deep breath; count to ten; bite tongue; control _ temper|emotion|anger; level headed;
    {not} react _ anger|badly|angry; lower your voice; calmly talk|speak|explain|deal|ask|listen|tell; talk|speak|explain|deal|respond|act calmly;
    keep composure|cool|temper; {not} answer|talk back; {not} rise to it|them|bait; stay level

    do not take it personally [behaviour, skill, principle]
    {not} take _ personal|heart; {not} angry|mad at|with you|me; {not} about you|me personally; thick skin; {not} aimed at you|me;
    separate person from problem; brush it off; {not} let it get to; {not} personal attack|thing|against|it

    apologise [step, duty, behaviour]
    sorry; apologetic; express regret; own up and say; regret what happened|inconvenience; beg pardon

    empathise [step, skill, behaviour] < empathy
    empathy; empathetic; put|place|imagine yourself|myself|themselves in; in their|customer|other shoes|place|position; put in shoes;
    someone else's shoes; see|look _ from their|customer|his|her point|side|view|perspective|eyes; from customer point|perspective|side|view;
    {see} it from their; understand how|why {customer} feel|angry|upset|frustrated|unhappy;
    understand _ feeling|frustration|anger|upset|disappointment; i understand; you can understand why; would feel same; would be upset|angry too|as;
    how would you|i feel; how you would feel; sympathise; sympathy; sympathetic; compassion; compassionate; show {customer} understand;
    feel for {customer}; imagine how {customer} feel; know how {customer}|it feel; that must be|have frustrating|annoying|upsetting|awful|hard;
    relate to how|their|them

    acknowledge the problem [step, behaviour] < acknowledging concerns
    acknowledge; admit _ mistake|fault|error|wrong|problem|blame; accept _ mistake|fault|blame|wrong;
    recognise _ mistake|complaint|feeling|fault|problem|issue; agree _ not good|unacceptable; own up; {say} {customer} right to complain; {not} deny;
    {not} ignore _ {problem}|complaint; {not} dismiss; {not} brush off|aside|under; accept there is; validate feeling|complaint|concern

    take the complaint seriously [step, behaviour, principle]
    take|treat _ serious; take serious; {not} laugh|joke|smirk; {not} treat _ joke; {not} dismissive; show concern; treat _ important;
    {not} make light

    thank the customer [step, behaviour]
    thank {customer}|them; say thank|ta; thank _ for _ complaint|feedback|patience|custom|bringing|telling|time|understanding|coming|letting;
    thanks for; solve thank; sort thank; t thank; end by thanking; grateful to customer|them;
    appreciate _ feedback|patience|custom|bringing|telling|letting; show appreciation; glad {customer} told|raised|brought; thankyou; ?thank;
    then|finally|lastly thank; and thank {customer}|you

    ask questions to get the facts [step, skill, method] < asking questions
    ask {customer} what|why|how|when|where _ happen|wrong|problem|matter; ask {customer} question; ask {customer} to explain|describe;
    ask _ question to|and|about; open|probing|closed question; probe; fact finding; get to bottom; dig deeper;
    work out what|why _ wrong|problem|happened; understand what _ wrong|problem|happened; identify problem|issue|cause; ask what the problem;
    gather|collect|obtain|establish _ fact|information|detail; get all|more|full|enough fact|information|detail|info; get the facts;
    ask for more information|detail; ask for details; find out what|why _ wrong|happen|problem|issue|matter|upset|angry; find out exactly|why;
    find out more about|information|detail; ask what|why|when happened|problem|wrong|went|issue; find out the facts|problem

    summarise the complaint back [step, skill, method] < checking understanding
    repeat|say|read|play _ back; repeat what|problem|complaint|key they|customer|back; summarise; paraphrase; reflect back; rephrase; recap;
    in your|my own words; confirm|check|clarify understanding|detail|problem|fact; clarify; check you|i got|heard _ right|correct; so what you saying;
    make sure you|i understand; check|confirm _ understood complaint|problem|issue; check|confirm you|i have understood

    investigate [step, duty]
    check what _ happen; check system|record|cctv|order history|account; {see}|look at system|record|account|cctv|evidence;
    ask|check|speak|talk with|to staff|colleague|kitchen|team|warehouse|driver|others involved|who|what|about; do digging; make enquiries;
    find out|discover|establish cause|reason|who|truth; look for cause; trace problem|mistake; examine product|item|evidence;
    inspect product|item|fault|room; get both|all sides; review case|complaint|evidence|record; find where it went; get to the root;
    research problem|issue|complaint; both sides of; both sides story;
    look into it|problem|complaint|issue|matter|what|why|this|case|how|situation|further|things;
    look in to it|problem|complaint|issue|matter|what|why|this

    take ownership [step, behaviour, principle] < taking responsibility
    take _ responsibility|ownership; take charge|control of; see it|problem|complaint|issue|things through;
    make it your|my responsibility|problem|job; {not} pass buck; {not} blame other|someone|colleague|department;
    deal|handle|sort _ personally|yourself; {mend} _ personally; leave it with me; stick with it until|till; ownership;
    be responsible for it|problem|complaint|sorting; {not} leave it to|for someone|others; one person deal|handle|owns; be|held accountable;
    take ownership|responsibility; accountability for|to; i will sort|deal|handle|fix; own the problem|complaint|issue|mistake;
    deal|see|handle|follow _ from start to finish

    resolve the problem [step, duty, solution]
    solve; resolve; rectify; {mend} _ {grievance}; {mend} it|things|them; sort out; put|make|set it|things|this|situation right; put|make right;
    iron out; get _ {mend}; do something about; correct mistake|error|problem; problem is|get {mend}; straighten out;
    find|give|offer|provide|suggest|propose|reach|agree solution|resolution|remedy|answer; come up with solution|answer;
    solution to problem|complaint|issue; resolution of complaint|problem; offer _ solution; deal with problem|issue|complaint;
    sort problem|complaint|it; a solution; ?solution

    offer options [step, method, solution] < resolve the problem
    offer|give|provide|present|suggest|discuss _ option|choice|alternatives; range of solutions; more than one solution|option;
    let {customer} choose|pick|decide; different solutions|options; either refund|replacement|exchange;
    refund or|and exchange|replacement|repair|credit|voucher; what i|we|you can do for; what can be done; range of options;
    few|some|several|two|couple options; their|all options; choice of refund|solution|what|replacement

    ask what customer would like [step, method]
    ask what|how {customer} _ like|want|prefer; what outcome {customer} want; what would you like me|us|done|happen; how would you like me|us|it|this;
    how can|could i|we fix|sort|make|put; what can|could i|we do to; find out what {customer} want done|happen|from;
    ask {customer} what|how _ want|like _ do|happen|us|resolved|me; ?ask {customer} what _ want

    agree the action [step]
    agree _ solution|action|plan|outcome|way|resolution; mutual agreement; come to|reach agreement|compromise; compromise; meet halfway|half;
    meet in middle; check|make {customer} agree|happy with solution|plan; action plan; get {customer} to agree; both agree; middle ground;
    agree next step; agree what happen|do|will|next; agree on what|next|solution|action|how

    act quickly on the complaint [step, principle] < prompt service
    on the spot; there and then; then and there; {not} delay; {not} leave {customer} waiting; {not} put it off; {not} drag out|on;
    deal|respond|resolve|sort|solve|fix|handle|act _ {quick}|promptly|immediately|asap; sort|deal|resolve|solve|fix _ straight|right away;
    {quick} resolution|solution|fix|action|remedy; sort _ as soon as; resolve|deal|respond timely|in timely; sort|resolve|fix same day

    explain what will be done [step]
    explain|tell|say|let {customer} what|how you|i|we going|will|can|do; explain what you|i|we|will|going|can|do|action;
    explain how you|i|we|it will|going; {say} {customer} your plan; explain|outline plan|solution|action|steps; {say} {customer} _ will be {mend};
    {say} {customer} what going do|happen; {say} {customer} what _ going to do; {say} {customer} what will do|happen

    carry out the promised action [step, duty, principle] < keeping promises
    do what|as you|i|we|they say|promise|agree; keep|honour|fulfil|stick _ promise|word; {not} break promise; deliver on promise;
    carry out _ action|solution|promise|plan|agreed; call|ring|phone back when said|promised|you; make sure it gets|is done; follow through;
    stick to what you|they; action taken as agreed; take action; put plan in|into action; implement solution|plan; do what promised

    check customer is satisfied [step]
    are you happy; is that ok|okay|alright; {happy} with outcome|solution|result|resolution|how; anything else i|you|we|they|can;
    is there anything else; make sure it|problem|everything {mend}; check it|problem|everything {mend}|ok|okay;
    if {customer} happy with solution|outcome|it; ask if|whether problem _ {mend}; check|confirm {customer} {happy}|ok|okay;
    check|ask|see if|whether|that {customer} {happy}|ok|okay; make sure {customer} {happy} with|before|now|after;
    ensure {customer} {happy} with|before; leave {customer} happy with

    follow up [step, duty, practice] < following up with customers
    followup; follow it|complaint|them up; check back|in with; check on {customer}; courtesy call; aftercare; after care; chase up;
    next day call|ring|check|see; touch base; close loop; aftersales; after sales; call|ring|phone|email|text|contact _ week|day later;
    get back in touch after|later|to; call|ring|phone|email|text|contact|message {customer} after|afterwards|later|next|following;
    call|ring|phone|email|text|contact {customer} to see|check|make; get in touch after|later; call|ring|phone|email|contact _ after few|couple

    learn from the complaint [step, benefit, reason, practice]
    learn from; learn lesson; lesson learned; use _ complaint|feedback|mistake to improve|better|change|train|learn;
    feed back to staff|team|manager|company; share|discuss with _ team|staff|colleague; tell|brief team|staff|colleague so|about it;
    review complaint|procedure|process; make changes|improvement; know what|where to improve; where we|you|they|it went wrong;
    identify _ improvement|weakness; highlight problem|area|weakness|issue; areas for|to improve; free feedback; shows what|where _ wrong|improve;
    bring up in team|staff meeting; complaint help|to improve|better; improve from|after|because complaint|mistake; use complaint to;
    change procedure|process|policy

    prevent it happening again [step, reason, benefit, consequence]
    {not} happen _ again|future; {not} occur _ again|future; stop it|this|problem|same|them happening|again|occurring|repeating;
    stop _ happening again; prevent _ again|future|happening|recurring|repeat|recurrence; avoid _ again|future; {not} repeat mistake|error|problem;
    put things|something|measures in place; reoccur; {not} same thing again|twice; {not} do it again; {not} happen to {someone}|other|another;
    never again happen; make sure|ensure _ {not} _ again; it happening again; stop|prevent it|problem recurring; recurrence; recurring problem;
    {not} make|repeat same mistake

    root cause analysis [method, tool, step]
    root cause; find|get|look|identify|analyse|understand|establish _ cause|source|root|reason of|for|behind _ {grievance}|it;
    why it happened|went|keeps; underlying cause|problem|issue|reason; five whys; 5 whys; fishbone; analyse complaint|trend;
    root of problem|issue|complaint|it

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
    five|six|four|three|5|6|4|3 step process|approach|procedure; step by step process|procedure|approach; structured process|approach|procedure|way;
    systematic process|approach|way; listen _ empathise _ apologise

    do not make excuses or blame [behaviour, principle]
    {not} make|give excuse; no excuse; {not} blame; avoid blame|excuses; {not} point finger; {not} say {not} my fault|problem|department;
    {not} pass blame; {not} bad mouth; {not} slag off; {not} criticise company|colleague|staff; {not} make up excuse

    do not overpromise [principle, behaviour, factor]
    {not} promise; {not} make promise; {not} false|empty|unrealistic promise|hope; {not} over promise; {not} overpromise; avoid promising;
    realistic promise|expectation; only promise what; under promise; underpromise; manage|set _ expectations; be realistic about|with;
    honest about what; {not} offer _ {not} deliver|give|do; {not} raise _ hopes; {not} promise _ {not} deliver|keep

    calms the customer [reason, consequence, benefit] ~ makes things worse
    calm {customer}|it|things|situation down; calm {customer}|situation; calm down; defuse; diffuse situation|anger|tension|it; de escalate;
    deescalate; take heat|sting|anger out; cool {customer} down|off; {decrease} anger|tension|frustration;
    less angry|annoyed|upset|frustrated|stressed; {customer} stop shouting; {not} angry anymore|longer; soothe; pacify; calmer; simmer down;
    smooth over; smooth things over; settle {customer}; take edge off; chill out

    stops things getting worse [reason, consequence, benefit]
    {stop} _ get|become|turn worse|bigger|heated|violent|aggressive|argument|row; {not} get|become|make _ worse|bigger|angrier;
    {not} make it|situation|things|them worse|angrier; {not} get out of hand; {not} blow up; {not} turn into argument|fight|row; {not} escalate;
    stop escalating; nip _ bud; {not} add fuel; {not} make _ more angry; avoid|prevent|stop scene|conflict|confrontation

    makes things worse [consequence, problem] ~ calms the customer
    make it|things|situation|them|matters|customer worse|angrier|madder; get|become angrier|aggressive|violent|heated;
    more angry|annoyed|frustrated|upset|furious|irate; even angrier; get out of hand; add fuel; wind {customer} up; kick off; turn nasty|ugly|violent;
    turn|escalate into argument|row|fight; cause|make scene; situation|anger|problem escalate; blow out of proportion; set {customer} off

    shows you care [reason, consequence, benefit]
    show|prove _ care about|customer|for; show {customer} _ care; shows you|they|we|company|staff care;
    see|feel|know|think you|they|company|staff|we care; show you bothered|interested|concerned; show _ concern for; feel cared for;
    feel somebody|someone cares; we|you|company|staff|business care about; shows _ sorry; come across as sincere|genuine|caring; genuinely sorry;
    sound sincere|genuine; mean it when you say; on their side; show _ on side; you want to help; show _ want to help

    customer feels heard [reason, consequence, feeling, benefit] ~ customer feels ignored
    {feel} listened|heard|understood|acknowledged; been listened to; {customer} {know}|see|think _ listened|heard; show {customer} _ listened;
    shows you listening; someone listened; their voice|opinion heard|counts; taken notice of; got it off their chest; been taken seriously

    restores trust [consequence, benefit, reason]
    regain|restore|rebuild|win|repair|earn _ trust|confidence|faith; trust|confidence|faith back|restored|again; trust {company} again;
    second|another chance; repair|rebuild|mend|save|restore relationship; give {company} another chance|go|try; win back trust|confidence

    turns complainer into loyal customer [consequence, benefit, reason]
    turn|make|become _ into|to _ loyal|happy|fan|promoter|advocate; unhappy|angry|dissatisfied|complaining customer _ happy|loyal;
    more loyal after|than|because; loyal after; even more loyal; still come|shop|use|buy back|there|again;
    come back even|despite|after _ problem|complaint; tell others|people|friends how well|good|quick _ dealt|sorted|handled;
    impressed _ handled|dealt|sorted; recovery paradox; stay loyal because|after|if complaint|problem; leave happy even|although|after;
    come back even though|if|after

    prevents bad word of mouth [reason, benefit]
    {not} {say} others|friends|people|everyone|family bad|about|not; {not} {say} bad things;
    {not} leave|write|post|give|get bad|negative|poor review|feedback|comment; {stop} bad|negative|poor review|word|feedback|publicity;
    protect|save _ reputation|image; {not} put _ social|facebook|online|internet|tripadvisor; {not} bad mouth _ company|business|shop;
    {not} ruin|damage|harm|hurt _ reputation|name|image; {not} get bad name|reputation; stop _ facebook|tripadvisor|slagging|social|online;
    stop them telling|posting|moaning; {not} slag us|company

    right solution is found [reason, benefit, consequence]
    solve|sort|fix _ properly|correctly; dealt with properly|correctly; {not} give|offer wrong solution|advice|answer;
    correct answer|advice|help first; solve right problem;
    {get}|find|give|offer|reach right|best|correct|proper|suitable solution|remedy|resolution|outcome; get right help|advice|answer|support

    problem understood fully [reason, benefit]
    understand|know|see|grasp _ problem|issue|complaint|situation fully|properly|clearly|better; fully|properly|clearly understand;
    full|whole|clear|better picture|understanding; know|understand exactly|fully what; all facts; {not} miss anything|detail|important;
    {not} misunderstand; {not} assume; {not} jump to conclusion; avoid misunderstanding|confusion; understand what went|is wrong|happened;
    nothing missed

    gives evidence for later [reason, benefit]
    evidence if|in|later|for; proof if|that|later|in; in case _ again|later|court|dispute|query|questioned; back up|yourself if|later;
    cover|protect yourself|company|business|staff if|from|against; paper|audit trail; cover yourself|back; for future|later reference; trace back;
    something to refer; used as evidence; can be used later; legal protection; look|refer|check back at|on|to record|note|it|later; can refer back

    others can see what happened [reason, benefit]
    other|another|next|any staff|person|colleague|agent can|will see|know|read|understand|pick|carry; everyone knows what; on same page;
    pick up where; carry on where; take over where; if _ off|absent|sick|holiday someone|another|other; next shift know|can;
    {superior} {know} what happened|has|going|problem|to; {superior} be prepared|ready; {superior} has all|full|enough fact|information|detail|info;
    so {superior} can|know|understand|ready

    spot trends in complaints [reason, benefit]
    same problem|complaint|issue|thing keep|again|over; how many people|customer|times complain|complaint; many customer complain about same;
    repeat problem|complaint|issue; common|recurring problem|complaint|issue|theme; keep happening|coming up; spot|see|identify|track pattern|trend;
    look for pattern|trend

    customer knows what to expect [reason, benefit, consequence]
    {customer} {know} what to expect; {customer} {know} what|when _ happen next|happening; know where they stand; {not} left wondering|dark|guessing;
    {not} wonder what|when|if|whether; peace of mind; put _ mind at rest|ease; {not} have chase|ring|call you|back|again|up; {not} chase up|you|it;
    {customer} {not} worry; reassures customer|them|they

    quicker resolution [reason, benefit, consequence]
    {mend}|dealt|handled|answered quicker|faster|sooner; problem|complaint|issue {mend} quickly|quicker|faster;
    quicker|faster|speedier resolution|solution|outcome; speed things|process|it up; speed up process|resolution|complaint;
    save time for|because|explaining|going; {not} waste _ time going|explaining|repeating|asking

    customer feels ignored [problem, consequence, feeling] ~ customer feels heard
    {customer} ignored; ignore {customer}|complaint; {feel} ignored|invisible|unheard|unimportant|unvalued|undervalued|dismissed|neglected;
    {not} listened to; {not} {feel} heard|listened|valued|important|understood; {not} care about {customer}; nobody|no one listen|care|bother;
    {not} care less; {not} bothered about; {not} taken seriously; brushed off|aside; pushed aside; swept under; {customer} walked past

    complaint left unresolved [problem, consequence]
    unresolved; unsolved; problem|complaint|issue still|never|not there|sorted|fixed|resolved|solved; nothing done|happen|was|gets done|about;
    {not} do anything about; no resolution|solution|action; complaint forgotten|lost; {not} get _ sorted|fixed|resolved|solved;
    have to complain again; {not} resolved|solved|sorted|fixed

    wrong information given [problem, consequence, cause]
    {give}|{say} _ wrong|incorrect|inaccurate|false|conflicting|contradictory information|info|advice|detail|answer|time|price;
    wrong|incorrect|inaccurate|conflicting|contradictory information|advice|info|answer|detail; misinform; told one thing;
    different people say different; told wrong; told something different

    refund [solution] < resolve the problem
    money back; reimburse; return _ money; pay {customer}|it back; payment returned; cash back

    partial refund [solution] < refund
    part|half|some refund; refund part|some|half|difference; part|some|half of|their money back; percentage back

    replacement [solution] < resolve the problem
    give|get|offer|send|provide|bring|order|make {customer} new|another|fresh one|item|product|meal|drink|dress|phone|pair; new one|pair;
    new item|product for; another one free; fresh one|meal|drink|coffee; send out|new|another one|new; like for like; new for old; send another;
    swap for new|another; give another|new one

    exchange [solution] < resolve the problem
    change it|item for; change for different|another|right|bigger|smaller; different|another|bigger|smaller|right size for|instead;
    swap it|item|size|for|over

    repairing the item [solution] < resolve the problem
    repair; mend; get|have it|item|product fixed; fix item|product|fault|phone|car|machine|boiler|heating|tap|shower|zip; send _ repair|fixed|mended;
    patch it up

    discount [solution] < goodwill gesture
    money off; percent|%|pound|something|bit|some|£ off; 10%|20%|50%|15%|25%|5% off; half price; take|knock|get _ off _ bill|price|order|next|meal;
    reduce|lower price|bill|cost for|of|as; price reduction; reduction in|on|off price|bill; percentage off; off next visit|order|purchase

    voucher [solution] < goodwill gesture
    gift card; coupon; bonus|extra points

    free item or extra [solution] < goodwill gesture
    free drink|meal|dessert|coffee|item|product|gift|treatment|cut|wash|night|stay|ticket|breakfast|bottle|room|sample|cake|pudding|starter|cup|service;
    complimentary; on house; for free; free of charge; freebie; {not} charge {customer} for; hamper; bottle of wine|champagne|prosecco;
    throw in extra|free; bunch of flowers; flowers as|and|to|for; box of chocolates; chocolates or|as|and|for; comp meal|drink|bill|room|dessert

    redo the work [solution] < resolve the problem
    redo; re do; do|make|cook|cut|clean|colour|prepare|wash|paint|serve it|meal|job|room|work|hair|food|drink again; do _ again for|free; recook;
    re cook; remake; re make; cook|make another|new|fresh meal|one|coffee|drink; reprint; reclean; re clean; fix|correct hair|haircut|colour|cut;
    put hair right; reheat; heat|warm it|food|meal up; repeat treatment|service

    alternative product or service [solution] < resolve the problem
    offer|suggest|recommend|give|find|show _ alternative|similar|substitute|something else|instead; similar item|product|one|thing;
    something else|similar instead; another|different product|brand|dish|model|stylist|hotel instead; equivalent product|item;
    offer something else|different|similar; substitute product|item|for|ingredient; alternatives such|like|to|for|instead

    alternative date or time [solution] < resolve the problem
    rebook; re book; reschedule; move|change _ appointment|booking|date|reservation|flight; new appointment|slot|booking; next available;
    book {customer} in another|for another|again; another|next|later flight|train; squeeze {customer} in; fit {customer} in;
    rearrange appointment|delivery|booking|date|it|for; another|different|new|alternative|earlier|convenient date|slot|appointment;
    another day|time for|that|to

    compensation [solution, consequence] < resolve the problem
    pay for damage|inconvenience|cleaning|taxi|loss; payout; money for inconvenience|trouble; pay damages;
    cover|reimburse _ travel|taxi|cleaning|extra cost; cover their costs|expenses; reimburse their|travel|taxi

    credit note [solution] < resolve the problem
    credit slip|voucher; store|shop|account credit; credit _ account|card; credit on|to account|next; credit {customer}; exchange voucher

    goodwill gesture [solution, practice] < resolve the problem
    goodwill; good will; gesture of; token of; little something; something extra|nice|special to|for|as; small gift|gesture|token; sweetener;
    as way of|apology apologising|saying|sorry; as an apology; make it up to {customer}; say sorry with; something to say sorry; to make up for;
    nice|kind|small|good gesture

    delivery upgrade [solution] < resolve the problem
    free|express|fast|priority|special|quicker|faster delivery|shipping|postage|courier; next|same day delivery; upgrade delivery|shipping|postage;
    refund|waive delivery|postage|shipping; send by|it courier|express|special; deliver it personally|today|yourself; rush order|delivery|it;
    redeliver; resend; re send; send _ out again; hand deliver; drop it off; first class post; recorded|special delivery

    free return or collection [solution] < resolve the problem
    free return|collection; collect|pick _ faulty|wrong|item|parcel|goods from home|house|customer; arrange|organise|free collection|pickup;
    return label; prepaid label|envelope; send|bring|take|return it|item|product back; pick it up from

    room or seat upgrade [solution] < goodwill gesture
    upgrade {customer}|room|seat|flight|table; better|bigger|nicer room|seat|table; sea view; free|offer|give|room|seat upgrade; upgrade their|them;
    upgrade from; a suite; to suite

    move room or table [solution] < resolve the problem
    move|change|swap|give|offer|find|put {customer} _ different|another|new|quieter|better|clean room|table|seat|area; change|swap room|table|seat;
    move room|table|seat; different|another|new|quieter room|table|seat; move {customer} to; relocate;
    find {customer} another|alternative hotel|room|table|seat|accommodation

    calling the customer back [solution, method]
    call|ring|phone {customer} back; callback; arrange|offer|promise|book call back; phone back; ring back; get back to {customer}; return call;
    someone will call|ring|phone

    give an explanation [solution, step] < resolve the problem
    explain why|reason|what happened|wrong|delay|late; explain situation|problem|issue|delay|policy|bill|charge|mistake; give|offer reason for;
    {say} {customer} why|reason|truth; clear up misunderstanding|confusion|mix; clear things up; honest about what|why|delay; be open about|with;
    give|offer|provide|full|an|honest explanation; explain to {customer} why|what|reason|how; explanation of|for|to; explain reason

    correct the bill [solution] < resolve the problem
    correct|amend|change|adjust|fix|check|recalculate|reprint|redo bill|invoice|charge|price|receipt; take it|item|charge|meal|dish|drink off bill;
    remove|cancel charge|item from|off; refund difference|overcharge|extra; give|return|pay difference; new|correct|revised bill|invoice;
    waive fee|charge|cost; cancel charge|fee; off the bill; check till|receipt|bill; correct change

    order it in or find stock elsewhere [solution] < resolve the problem
    order it|one|item|more|product|size|some in; order it for|from; special order; another|nearest branch|store has|might|got;
    look in back|stockroom|warehouse; reserve|hold|put one|it aside|by|for; waiting list; pre order; preorder; back order;
    let {customer} know when _ in|back|stock|available|arrive; notify|email|text|ring|call|tell {customer} when _ in|back|stock|available|arrive;
    get one in; restock; get it sent from; order more stock; check stock|warehouse|stockroom;
    check|try|ring|phone|ask|call other|another|different|nearest branch|store|shop

    track or chase the order [solution, step] < resolve the problem
    tracking number; contact|ring|call|phone|chase|email courier|supplier|driver|warehouse|manufacturer|carrier|post;
    contact delivery|courier company; find out where _ order|parcel|delivery|it; where parcel|order is; look for lost|item|parcel|luggage;
    search for it|item|parcel|order; track|trace|chase|locate _ order|parcel|delivery|package|item|luggage; trace it

    cancel the order or contract [solution]
    cancel _ order|contract|subscription|membership|policy; let {customer} cancel|leave; end contract; release from contract;
    cancel free|without|for free

    clean or fix the room [solution] < resolve the problem
    clean _ room|table|bathroom|toilet|floor|cutlery again|straight|properly|up;
    send|get|call|ask cleaner|housekeeper|maintenance|maid|plumber|engineer|electrician; get room|it cleaned; change sheets|bedding|towels;
    deep clean; fresh towels|sheets|bedding; wipe table|down; mop up; room cleaned

    more staff or open more tills [solution] < resolve the problem
    open another|more|new|extra till|checkout|counter|line; have|get|put|need more|extra staff|till|checkout; call for back up|backup;
    extra pair of hands; agency|temporary staff; better rota; more|extra staff|till|checkout|cashier|agent|hands on|at|to|in|open|working;
    hire|employ|recruit more|staff|extra; bring in more staff; self service tills; more people|staff on|behind till|checkout|phones|counter

    manage the queue [solution] < resolve the problem
    queue system|management|buster; ticket system; take ticket; offer|give {customer} seat|chair|water|drink|coffee|tea|magazine while|as wait;
    drink|seat|magazine while _ wait; {say} {customer} how long wait|delay|queue|it; call back option|service; position in queue;
    apologise for wait|delay; appointment|booking system; hold music; something to do while; be with you soon|shortly|in; will be with you;
    estimated wait; number tickets

    speak to or discipline staff [solution, step]
    have word|chat with staff|employee|member|them|him|her; retrain; written|verbal warning;
    speak to staff|member|employee|person involved|concerned|about; tell off; manager|supervisor speak|talk to staff|employee|member|them;
    staff need|should be trained; discipline|warn|supervise staff|member|employee|them|him|her; disciplinary action|meeting|procedure;
    retrain|train staff|member|employee|them|him|her again|on|to|in|so|properly; send staff on; staff training on|in; refresher training

    show or help customer use it [solution] < resolve the problem
    show|teach|help|demonstrate|guide|talk|walk|assist {customer} how|through|to _ use|work|set; demonstration; demo;
    step by step guide|instructions|help; instruction manual|booklet|leaflet; user guide; walk|talk {customer} through; set it up for;
    help {customer} set up; show {customer} how

    technical fix [solution] < resolve the problem
    reset password|account|it|system|router; restart; reboot; turn _ off and on; switch _ off and on; update software|app|system;
    fix website|system|app|bug|glitch|machine|link|computer|till; send|book|call|get engineer|technician; engineer visit; troubleshoot;
    use another|different till|machine|computer; pay by cash|another|different|other; reinstall; backup system; manual|paper system|method|form;
    log in again

    language help [solution] < resolve the problem
    google translate; {someone} who speak _ language; colleague|staff|member speak _ language; use picture|gesture|drawing;
    picture|gesture|hand|visual signals|aids|cards; write it down for; avoid jargon|slang; no jargon; {not} use jargon|slang; language line;
    leaflet in different|languages|other; draw picture; get|find|use|bring|provide|ask|have interpreter|translator;
    translate it|for|into|menu|document; translation app|service; speak|talk|explain slowly|slower|simply;
    use simple|plain|easy|basic word|language|english; explain _ simple|simpler|plain|easy words|language|way|english;
    bring|get|find|ask {someone} who speak _ language|english; point to|at picture|menu|item|map|photo; pictures on menu

    clearer information [solution]
    update|change|correct|rewrite website|information|sign|leaflet|menu|label; put sign|notice up; put up sign|notice; explain _ clearly;
    explain again clearly|simply|properly; faq; written|email confirmation; put it in writing; confirm by email|writing;
    give {customer} correct|accurate|right information|info|answer;
    clear|clearer|correct|accurate|updated information|sign|signage|instruction|label|website|menu

    put booking right [solution] < resolve the problem
    check booking|system|diary|reservation; find {customer} room|table|seat|slot|space; find room|table|slot|space|gap for;
    another hotel|restaurant nearby|near; book {customer} in|another|elsewhere|different; other stylist|therapist available; online booking system;
    find|check|honour|restore booking|reservation

    give priority [solution] < resolve the problem
    priority order|service|customer; fast track; front|top of queue|list|line; first in queue|line; skip|jump queue;
    serve|see|deal {customer} first|next; bump up; rush through; prioritise order|complaint|their; make order|complaint|it priority

    more time to pay [solution]
    payment plan; extend deadline|payment; more|extra time to pay; spread cost|payment; pay later; extended warranty; pay in|by instalments

    match or honour the price [solution]
    price match; match price; honour price|offer|deal|discount|promotion|sale; give|sell _ for|at advertised|lower|correct|sale|shelf price;
    charge lower|advertised|correct price; apply discount|offer|code

    signpost elsewhere [solution]
    recommend|suggest|send|direct|point|tell|refer _ another|other|different|competitor|nearby|local shop|store|company|place|hotel|supplier;
    signpost; where else {customer}|can; find|get|buy it elsewhere|somewhere else; point {customer} in right

    faulty goods [problem]
    faulty; defective; {defect} {goods}; {goods} _ {defect}; {goods} {not} work; {not} work properly|when|anymore; is|got|arrive|come broken|damaged;
    fall apart; come apart; damage in transit|post|delivery; in bits|pieces; missing part|piece|button|bit; part|piece|button missing; conked out;
    out of date food|milk|product; past sell|use by; gone went off; poor|bad|low|cheap|shoddy quality product|item|goods; quality is poor|bad;
    bad product; dodgy product|item; {not} fit for; hole in it|jeans|dress|shirt|them; {goods} shrink|fade;
    fault|defect with|in product|item|goods|it|phone|machine; arrive|come broken|damaged|smashed; it stop working; {goods} stop working;
    it|{goods} break after|within|easily; it broke down|when|after|within|already

    late delivery [problem]
    late delivery|order|arrival|parcel|package; {goods}|taxi|train|flight|bus _ late|delayed|overdue; deliver late;
    {goods} {not} arrive|come|deliver _ time; {not} arrive|come|deliver on time; delay in|with delivery|order;
    delayed delivery|order|parcel|flight|train|bus; delivery delay; take ages|weeks|long _ arrive|deliver|come; days|weeks late;
    delivery take long|too|ages; parcel arrive late; it|order|item|food came|arrived late

    missing delivery [problem]
    {goods} {not} arrive|come|turn|receive|show|deliver; missing delivery|item|parcel|order|goods|luggage|package;
    lost delivery|parcel|order|package|luggage|post|item|goods; {goods} lost|missing|disappear|stolen; item|something missing from; go missing;
    lost in post|transit; delivered|sent to wrong; wrong address; left with neighbour; forget part|item|chips|sauce|drink|something of|from|in|on;
    leave item|something out of; incomplete order|delivery; order incomplete; never arrived; {not} receive _ {goods};
    {not} get {goods} on|at|in|yet|or|delivered; leave out chip|item|drink|something|part; leave|miss _ out of order|bag|box

    wrong item [problem]
    wrong|incorrect {goods}; {goods} wrong|incorrect; {not} right item|order|size|meal|colour|product; mix up order; order mix; mixed up the order;
    {not} fit them|him|her|me|properly|right; wrong one|size|colour|dish; {give}|order wrong one|item|size|colour;
    {not} what {customer} order|ask|buy; someone|somebody else order|meal|food|parcel|coat|washing

    wrong charge [problem]
    overcharge; over charge; wrong|incorrect|extra|hidden|unexpected charge|bill|change|fee|payment|total; wrong price|amount;
    charge _ twice|wrong|double|too|extra|incorrectly; double charged; bill|invoice|receipt|till|charge|change wrong|incorrect|mistake|error;
    mistake|error on|with|in bill|invoice|receipt|account|till; billing error|mistake|problem|issue|query; pay twice|extra|double;
    take _ money|payment twice|wrong; payment taken|error|failed twice|wrong; price wrong|different at till; short change; shortchanged;
    {not} get _ refund; pricing error|mistake; discount {not} applied|taken

    long wait [problem, factor, cause] < keeping customers waiting
    long wait|queue|line|hold|delay; wait _ long|ages|hour|forever|minutes; waiting time; kept {customer} waiting|hold; kept waiting;
    on hold for|ages|long|too; left on hold; queue _ long|big|huge|out; big|huge|massive queue; {slow} service|response; service _ slow;
    take ages|too|forever _ serve|answer; stand|queue for ages|hours; {not} served for|quick|straight; nobody|no one to serve;
    nobody|no one served|came|answered

    staff lack product knowledge [problem, factor, cause]
    {staff} _ {not} know _ {product}; lack of|product knowledge|training; {not} know about|enough|anything product|item|menu|about|it;
    {not} enough|proper training|knowledge; poor|bad|little|limited product knowledge; poor|bad staff training; untrained;
    badly|poorly|not trained staff; inexperienced; {not} answer question|query; {not} able to answer question|query; {not} have clue; clueless;
    staff|employee|assistant|worker {not} know answer|about|what|enough|product|anything; staff|employee|assistant|worker {not} trained

    poor or unclear information [problem, cause]
    unclear; {not} clear enough|information|instructions; poor|bad|lack|no|little communication|information|signage|instruction;
    lack of communication|information|clarity|instruction|info; {not} understand instructions|bill|information|website; kept|left in dark;
    missing information; outdated|old information|website|price|menu; communication breakdown;
    confusing information|instruction|sign|website|menu|price|term; too much|full of jargon;
    {not} enough|given|any|clear information|info|instruction|sign|communication; misleading information|sign|price|label|detail;
    customer|guest|patient {not} told about|that|when|anything; {not} informed of|about; {not} explained properly|clearly|to|well

    out of stock [problem, factor, cause]
    sold out; {not} in stock; {not} any|enough stock; no stock; stock|product|item _ unavailable|run;
    {not} have _ size|item|product|colour they|left|wanted|in; {not} have any|it left|in; {not} have it|one|any in;
    item|product|size|dish {not} available; low|lack|shortage of stock; low stock; empty shelf; shelves _ empty; off menu; discontinued;
    stock problem|issue|shortage; stock|product|item unavailable; {not} any left in; none left in|of;
    run out of stock|it|item|product|size|milk|bread|food|them|ingredient; item|stock|product|size|dish run out; shop|store ran out

    double booking [problem]
    overbook; book twice; two people|customer|guest booked|same; {not} enough room|table|seat|space; {not} room|table|appointment available|ready;
    fully booked; booking|appointment clash; clash of|in|with booking|appointment; appointment cancelled|late|overrun|moved;
    cancel appointment|flight|train|class last|without|on; stylist|therapist running late; flight|train cancelled;
    room|table|seat|slot|appointment _ given|booked|taken _ someone else|another; be over booked

    lost booking [problem]
    lost|missing|no|wrong|incorrect|forgotten booking|reservation|appointment; booking|reservation|appointment _ lost|missing|wrong|forgotten;
    {not} find|have|got _ booking|reservation|appointment; {not} on system; {not} booked in|properly|on; booked|appointment mix|wrong;
    wrong|incorrect date|day|room booked|given; wrong room|table|seat; lost paperwork|file|detail|record|form; booking error|mistake;
    mistake with booking

    dirty room or premises [problem] < untidy premises
    filthy; unclean; {not} been cleaned; {not} hygienic; messy|untidy|smelly|disgusting|grubby room|shop|toilet|table|place|bathroom|salon;
    hair in bath|sink|bed; smell in|of room|smoke; stain on; cockroach; bed bugs; noise from; too noisy|loud|hot|cold in;
    heating|shower|air conditioning|lift|toilet|hot water {not} work|broken; poor hygiene|cleanliness; lack of hygiene|cleanliness; unhygienic;
    no hot water|towels|heating; state of room|toilet; room {not} ready; noisy neighbour|guest|room|hotel|next|in; uncomfortable room|bed|seat;
    dirty floor|shop|place|area|premises|bed|towel|cup;
    room|table|toilet|bathroom|place|shop|cutlery|plate|hotel|bed|sheet|glass|floor _ dirty|filthy;
    room|table|toilet|bathroom|place|shop|cutlery|plate|hotel {not} clean|tidy; mice in; mouse|rat|cockroach in;
    dirty room|table|toilet|bathroom|plate|sheets|cutlery|glass

    poor food [problem]
    cold {dish}; {dish} _ cold|undercooked|overcooked|burnt|raw|stale|salty|disgusting|tasteless|uncooked|bland; undercooked; overcooked;
    raw chicken|meat; burnt {dish}; {dish} {not} cooked|hot|warm|fresh; {not} cooked properly; poor|bad|horrible food|meal;
    {dish} taste bad|horrible|funny|awful|off; small portion; portion too small; allergen|allergy ignored|mistake; hair|fly|bug in food|meal|soup;
    lukewarm; food poisoning; ill|sick after|from eating|food|meal; food too salty|spicy

    poor workmanship [problem]
    bad|poor|wrong|terrible|dodgy|uneven haircut|hair|workmanship|nails|repair|treatment; {not} like _ haircut|hair|colour|cut|nails;
    cut _ short|much; botched; ruin hair|clothes|carpet|nails|shirt|suit; job {not} done|finished properly|right; {not} finish _ job|work properly;
    cut corners; unhappy with hair|haircut|colour|work|treatment; {not} up to standard|scratch; substandard; poor standard of work|service|cleaning;
    shoddy|sloppy work|job; hair|colour|fringe|highlights|perm|dye|haircut|brows _ wrong|uneven|ruined|burnt|orange; hair|fringe|haircut too short

    no reply [problem]
    {not} reply|respond|answer to|email|call|phone|message|letter; no reply|response|answer|contact; {not} get reply|response|answer|call;
    {not} get through; {not} hear _ back; {not} get back to; unanswered; email|call|message ignored; ignore email|call|message|letter;
    {not} return call; {not} call|ring|phone|email {customer} back; nobody|no one answer|reply|pick|respond; slow|late reply|response;
    phone rings out; {not} pick up; hang up; hung up; phone engaged

    technical fault [problem, cause] < equipment failure
    technical fault|problem|issue|error|difficulty; glitch; website|system|app|till|computer|machine|phone {not} work|load; card declined;
    card machine; {not} log in|on; {not} access account|website|site; locked out; forget password|pin; error message; payment {not} go;
    internet|wifi|signal poor|slow|down; power cut; bug in|on website|app|system; bad line|signal|connection; software problem|issue|fault;
    broken machine|till|system; website|system|computer|app|machine|till|internet|server|wifi _ down|crash|freeze|fault|failure|error;
    lift|phone line broken|down; {not} let {customer} log|pay|access|in; website|app|system {not} let

    misunderstanding [problem, cause]
    miscommunication; crossed wires; wrong end of stick; mishear; heard wrong; misread; confusion over|about|with|between|because;
    cause|lead|avoid|some confusion; mix up with|over|in|about; mixup; mixed messages; {customer} _ confused; wrong idea|impression;
    {not} understand {customer} want|meant|said|request; {not} understand what _ want|meant|said|ask; unrealistic expectations; expectations too high;
    expectations {not} met; took it wrong way; lost in translation; thought _ meant

    angry customer [problem]
    angry|irate|furious|aggressive|abusive|rude|difficult|shouting|demanding|awkward|violent|threatening|impatient|drunk|stroppy|hostile|challenging|upset|unhappy customer|guest|caller|client|people|patient|passenger|relative|resident;
    {customer} _ angry|irate|furious|aggressive|abusive|shouting|violent|swearing|fuming|stroppy; {customer} shout|swear|scream|threaten at|you|staff;
    {customer} lose temper; shouting and swearing; verbal|physical abuse; abuse from customer; angry with|at staff|you|service; crying customer|guest

    service not as advertised [problem]
    {not} as advertised|described|shown|pictured; {not} match description|picture|photo|advert;
    different from|to|than picture|photo|advert|description|website; misleading advert|description; false advert|description;
    {not} look like picture|photo|website|advert; offer|deal|promotion|voucher|coupon {not} work|valid|applied|accepted|honoured;
    expired voucher|coupon|offer

    high price or poor value [problem, cause]
    too expensive|dear|pricey|costly; overpriced; over priced; poor|bad value; {not} value for; {not} worth money|price|it; price too high;
    price go up|increase; high|higher|rising price; waste of money; cost too much

    returns problem [problem]
    {not} accept|take|give|allow return|back|refund|exchange; {customer} {not} have _ receipt; lost|no receipt;
    out of|past|after|outside warranty|guarantee|28|30; {customer} want refund|money back|return; refuse|deny _ refund|return|exchange|replacement;
    return item|product|goods; slow|late refund; difficult to return; refund {not} given|come|arrived|received

    poor accessibility [problem]
    {not} accessible; no ramp|lift|wheelchair|disabled|hearing|parking; {not} get|access|reach _ wheelchair|building|shelf;
    wheelchair user|customer|person _ {not}|struggle|unable; disabled customer|person|people _ {not}|struggle;
    lack of access|parking|seating|facilities; {not} cater for; stairs only; narrow aisle|doors

    accident or illness on premises [problem]
    slip|trip on|over _ floor|wet; {customer} fall|slip|trip over|down|on; wet|slippery floor; spillage; spill drink|coffee|food|water;
    lost|missing child; medical emergency; allergic reaction; fire alarm; accident in|on shop|store|premises|site|floor|hotel; had accident;
    injured in|on shop|store|premises|floor; customer|guest|someone|patient|child|resident hurt|injured|ill|faint|collapse

    returns policy [factor, principle] < company policies
    return|refund|exchange policy|rule|procedure|term; policy on|for|about return|refund|exchange;
    {not} refund|return _ sale|underwear|earrings|opened|worn|swimwear|personalised; sale items; original packaging|condition; tags on|still|attached;
    unworn|unused|unopened; only exchange|credit|voucher; no refund; policy says|state|allow refund|return|exchange|28|30|14; exchange or|only credit

    time limit for returns [factor, principle] < returns policy
    28|30|14|7|60|90 day; within 28|30|14|7|two|four day|week|month; twenty eight|thirty|fourteen day;
    return|bring|refund|exchange _ within _ day|week|month; time limit|period on|for|to return|refund; too late to return|refund|exchange|bring;
    within time limit; how long ago bought|purchased; how long _ had it

    warranty or guarantee [factor, information]
    warranty; guarantee; under|in|within|out warranty|guarantee; manufacturer|year|extended|money back guarantee|warranty; covered by|under insurance

    terms and conditions [factor, principle] < company policies
    terms of contract|service|sale; t&cs; t&c; t and c|cs; tcs; ts and cs; small print; service agreement; what they signed|agreed;
    conditions of sale|booking; contractual; contract say|state|with|term

    limit on what staff can give [factor, reason, principle] < authority limits
    limit of|to|on authority|power|responsibility|job|role; within|inside|limit|stay|exceed|outside _ authority|power|remit;
    up to £|20|50|10|100|certain|£20|£50|£10|£100 amount|pound|discount|refund|limit; up to £20|£10|£50|£100|£30|£25;
    certain|set|maximum amount|value|sum _ refund|discount|give|offer|authorise;
    over £|£20|£50|£100|£10|certain|20|50|100 _ manager|ask|permission|supervisor; what you|i|staff|they|we allowed|authorised|permitted|able to|give;
    {staff} allowed|authorised|permitted|empowered to give|offer|refund|approve|authorise|decide;
    only allowed|authorised|able to give|offer|do|refund; authorised amount; spending|refund|discount|financial limit;
    how much {staff} can|allowed _ give|offer|refund|spend|discount; job role limit|boundary; level of authority; own authority; staff limits

    get approval [step, duty, principle]
    get|ask|need|seek|gain|obtain|require|request _ approval|permission|authority|go ahead; {superior} approve|permission|authorise|sign|agree|okay;
    ask|check|clear|confirm|consult with|by {superior} first|before|if|whether|about; ask {superior} if|whether|first|before|can|for;
    check with {superior}; check|clear it|this with; run it past|by; get go ahead|green light;
    get {superior} to say|sign|approve|authorise|agree|okay; with permission of; approval from|of|first|before; authorisation from|first|before;
    need|require|get approval|authorisation; sign it off; sign off from|by

    budget limit [factor, cause] < resources and budget
    cost {company} too|money|lot; cost to company|business|organisation; how much it|will|would cost; {not} lose|cost _ money|profit; profit margin;
    financial resource|limit|constraint|cost|loss; money|fund available|limited; cost effective; keep cost down;
    cheap|cheaper|affordable solution|option|way; eat into profit; lack of money|fund; within|over|company|limited|tight|small|set|no budget;
    budget available|limit|allow; too expensive for company|business|organisation; company can|could|not afford; afford to give|offer|do;
    company|business|we|shop {not} afford

    stock in hand [factor] < stock availability ~ out of stock
    stock|product|item|replacement availability|level; availability of stock|product|item|replacement; what stock is|we; in stock; stock _ available;
    enough stock; if there is one|another|any left|available; if|whether we|they|you have another|one|any in|left; limited stock; how much stock;
    replacement is available

    staff free to help [factor] < staffing levels
    staff|staffing availability|level|resource|number|rota; availability of staff|engineer|team; how many staff; enough staff; staff _ available;
    staff time|workload; manpower; workforce available

    time needed to put it right [factor] < time pressure
    time available|constraint|limit|pressure; amount|lack|short of time; {not} enough|much time; how long it take|will to; how busy;
    other customer waiting; queue behind; time and money; limited time; have time to; takes too long to

    rooms or equipment available [factor, cause] < resources and budget
    room|table|seat|space|slot|appointment|bed|equipment|facility|vehicle availability|limited;
    availability of room|table|seat|appointment|facility|equipment|slot; capacity;
    if|whether there is _ room|table|slot|space|appointment free|available; space|equipment|technology available;
    room|table|slot|appointment available|free; lack of space|equipment|facility; enough room|table|space|equipment; spare room|table|equipment|slot;
    only _ room|table|slot|seat|space left

    fair to other customers [factor, principle, reason] < fairness in decisions
    everyone|other customers _ want same|it too; precedent; {not} favouritism; do it for one; even handed;
    consistent with|for|treatment customers|everyone|all; fit severity of; fair to other|all|everyone|both; unfair to|on other|everyone;
    {not} fair on|to other; fair solution|offer|outcome|decision|compensation; reasonable solution|offer|request; same|equal _ for other|all customer;
    proportionate to|response; in proportion; everyone would|will want; {not} fair on|to people|everyone; people who paid full

    legal limits [factor, principle, reason, duty] < laws and regulations
    legal right|requirement|limit|obligation|reason|duty; statutory right; what law|legislation say|allow|state; law say|state|allow|require;
    legally required|allowed|entitled|obliged|have; comply with legislation|regulation; entitled to refund|by; within law|legislation;
    against law|legislation; what is legal|illegal; legally {not}|have|obliged; illegal to give|offer|sell|refuse|do; the law on|about|says

    explain what can and cannot be done [step, method, principle]
    what you|we|i can and|or {not}; what can and {not}; explain policy|limits|rules|terms; explain why you|it|we|i|they|this {not};
    explain reason|why not|for decision; say no politely|nicely; politely explain|tell|decline|refuse|say; decline politely;
    {not} possible because|but; clear|honest|upfront about what|limits; unable to because|due policy|rules; show {customer} policy;
    firm but fair|polite; assertively explain|tell; be assertive; be firm but|and|about;
    explain|tell|say|inform|honest|clear _ what|why _ {not}|unable; what {not} be done; why it {not} possible|allowed; why not allowed;
    tell|inform|advise {customer} _ {not} do|offer|give|refund|possible|allowed|help; explain to {customer} _ {not}|policy|rules;
    tell {customer} policy|rules

    offer what is allowed [step, solution, principle]
    offer|give|do|find|suggest _ within _ policy|limits|rules|authority|guidelines|budget|resources|power;
    offer|suggest|give|do what you|i|we|is can|able|allowed; best|most you|i|we can|could do|offer;
    within policy|limits|rules|guidelines|budget|reason|power; alternative|another|something within|allowed;
    {not} refund _ but|instead _ exchange|voucher|credit|offer; but i|we|you can|could offer|give; can|could offer|give _ instead;
    solution _ suits|fits|meets both|policy|company; realistic|achievable|practical|reasonable solution|option|offer; instead of refund|money|cash

    balance customer and company [principle, factor]
    balance _ customer|company|business|both; fair|best|right|works|suits|good|benefit for both|company;
    both customer|sides|parties|company and|happy|benefit|win|company|business; customer and company|business|organisation happy|both|benefit;
    needs|interests of both|business|company; without losing|costing _ money|company|profit|business; win win; weigh up; mutually beneficial;
    happy _ without losing|costing

    use discretion [factor, principle, method]
    case by case; depends on situation|customer|case|complaint|circumstances;
    each|every|individual case|complaint|situation different|own|individually; make|allow|give exception|allowance; own judgement; bend rules;
    special|personal|individual circumstances; manager discretion; lenient; use own|your|their|some judgement|discretion|common;
    at manager|your|staff discretion; discretion to; one off exception|gesture; exception to rule|policy

    outside supplier limits [factor, cause]
    depends|wait|rely on|for supplier|manufacturer|courier|third; supplier|manufacturer|courier|third party fault|problem|decide|delay|let|late;
    {not} in|our|under control|fault; supply chain; external factor; beyond _ control; out of our|company control
    """
}
