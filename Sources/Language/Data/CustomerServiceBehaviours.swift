/// The duties of customer service work and the professional behaviours (and misbehaviours) of the people who do it. Written for this project.
extension LexiconData {
  static let customerServiceBehaviours: StaticString = """
    subject customer service

    *colleaguely
    colleague; workmate; teammate; coworker; department

    *clocktime
    nine; eight; seven; ten; half; quarter; 9; 8; 7; 10; 9am; 8am; 7am; 10am; six; 6; twelve; 12

    serving customers [duty]
    serve {customer}; wait tables; attend {customer}; see to {customer}; serve food|drink|meal|dinner|table|pint|coffee|breakfast;
    serve _ counter|bar|checkout; work on|behind counter|bar|desk|reception; be on counter|reception|bar; front of house; work front desk;
    ?deal with {customer}; ?serve; ?see clients; serve next; who is next please; take|bring|carry food|drink|plate _ table;
    deliver food|plate _ table; run food to table; dish out food; get {product} from stockroom|back|storeroom|shelf for {customer};
    fetch {product} for {customer}; find size|{product} for {customer}; find {customer} right size; check stockroom for {customer}; look in back for;
    meet {customer} at desk|door|counter|reception; provide customer service; ?take care of {customer}; ?look after {customer};
    look after customer|guest|client|diner|shopper; attend to customer|guest|client|public|diner; wait on table|customer|guest|diner|people

    greeting customers [duty, behaviour, step] ~ ignoring customers
    greet; welcome {customer}; warm welcome; friendly welcome; say hello|hi|hiya|morning|welcome; say good morning|afternoon|evening;
    good morning|afternoon|evening sir|madam; hello _ how can i help; hi how are you; hello how are you; acknowledge {customer} when|as|straight;
    acknowledge _ walk|come|enter|arrive; welcome _ door|in|inside|salon|hotel|restaurant; meet {customer} at door; receive guest|visitor|client;
    hello to everyone; nod and smile when _ come in; how are you today; what can i do|get for you; let {customer} know _ with them soon;
    be with you in minute; be right with you; ?hello

    saying goodbye [duty, behaviour, step]
    goodbye; bye; have nice|good|lovely day|evening|weekend; see you soon|again|later; see you next time; wave off; safe journey|trip;
    hope to see you; come again soon; show {customer} out; walk {customer} to door|exit; farewell; enjoy rest of day;
    thank {customer} for coming|visit|custom|shopping

    answering enquiries [duty]
    answer _ question|query|enquiry; respond _ query|enquiry|question; reply _ query|enquiry|question; handle _ query|enquiry; sort _ query|enquiry;
    help _ query|enquiry; enquiry desk; information desk; take enquiry; question _ {customer} have; query from {customer}; answer what {customer} ask;
    {customer} ask _ answer; give answer to {customer}; answer {customer}; find out answer; find answer; resolve query|enquiry;
    ask about opening hours; ask what time _ open; general enquiry; look up answer; help|deal|assist with _ questions|queries|enquiries;
    field questions; answer anything; questions from customers|public|guests

    answering the telephone [duty]
    answer phone|telephone|call|mobile; pick up phone|call|telephone; take phone|telephone call; take call; man phone; phone duty; on phones all day;
    handle _ call; deal with _ phone|call; incoming|inbound call; outbound|outgoing call; make _ call to {customer}; switchboard;
    answer _ three|3|four|five ring; answer _ ring; get phone when ring; put headset on; speak to {customer} on phone; talk to {customer} on phone;
    respond call; call handling; reply phone; attend phone|telephone|call; sit on phones

    replying to correspondence [duty]
    answer|reply|respond|check|read|send _ email; answer|reply|respond _ letter|message|text|comment|post|tweet; deal with email|letter|message|post;
    check inbox; go through inbox; write back to {customer}; email {customer} back; message {customer} back; reply on facebook|chat; run social media;
    reply to review; respond to review; post out letter; send letter; open post; sort mail

    taking payments [duty]
    take payment|money|cash|deposit; process|handle|accept|collect|receive _ payment; handle cash|money; cash desk; work on checkout|till;
    be on checkout|till; cash register; put _ through till; scan item|shopping|good|barcode|product|stuff; give _ change; right change;
    correct change; card machine; card reader; card payment; cash or card; contactless; chip and pin; print|give _ receipt;
    settle|print|bring|take bill; cashier; count money; charge {customer} right|correct; take card detail; run card; invoice {customer}; take subs;
    give till receipt; cashing up; on|at|behind|do till; work|use|operate|run till; till work|duty|training|point; ring _ through; ring it up on;
    ring up sale|item|shopping

    processing orders [duty]
    take _ order; process _ order; put order through|in|on; place order; write order; pack order; send out order; dispatch; fulfil order;
    pick and pack; log order; order form; order part|stock|item|product in; food order; drinks order; note what {customer} order; get order ready;
    prepare order; track order|parcel; check order; complete order; click and collect; collect parcel; hand over order; amend order; cancel order;
    send order to kitchen; ask what {customer} would like to eat|drink|order; pass order to kitchen; order product|item|it|one|part|size _ for|in;
    order them in

    processing refunds and returns [duty]
    process|do|handle|give|issue|offer|authorise _ refund; process|do|handle|accept|take _ return|exchange; refund {customer}; take back {product};
    take {product} back; exchange {product}; swap {product}; give money back; bring back {product}; return desk;
    {customer} return _ faulty|broken|damaged; replace faulty|broken|damaged; deal with _ refund|return|exchange; put money back on card;
    check receipt before; bring stuff|things back; swap size|it|for; refund form; {customer} bring _ back

    giving information [duty, practice]
    give|provide|offer|pass _ info; inform {customer}; explain product|service|menu|policy|price|charge|treatment|option|procedure;
    explain _ product|service|treatment|policy|price|bill|option; tell {customer} price|cost|time|opening; give quote|price; quote price;
    tell {customer} what we sell|do|have|offer; opening times; tell {customer} _ available|offer|deal|menu|special; give {customer} detail of;
    give leaflet|brochure; correct information; accurate information; up to date information; right information to {customer};
    give correct|right|proper answer; describe product|item|service; provide detail; read out menu; talk {customer} through;
    explain to {customer} what|how|why|that; explain {customer} what|how|why; give {customer} price|quote; let {customer} know price|cost|about|what;
    tell {customer} cost|charges|fees; give out information; tell customer|client|guest|them|parent|patient|visitor|caller about;
    tell people|everyone about our|product|offer|price|deal|menu|opening; tell {customer} _ times|facilities|wifi|breakfast|parking;
    explain _ times|rules|facilities|wifi|breakfast|parking|prices|costs

    giving advice [duty, practice]
    give|offer|provide advice; give|offer _ advice; advise {customer}; advise on|about|which|what;
    suggest product|item|size|style|colour|alternative|dish|treatment; make suggestion; help {customer} choose|pick|decide|find;
    help _ choose|pick|decide; tell {customer} which _ best|better|suit; what would suit; tell {customer} what _ suit|best; aftercare;
    guide {customer}; what i would choose; give tips; say which one better; point out best; find right product|one for {customer};
    match {product} to {customer}; give guidance; give|do|hold consultation; consultation with client|customer|guest;
    recommend product|item|treatment|size|dish|which|what|something|alternative|best; make recommendation; recommend to customer|client|guest;
    give recommendation; ?recommend

    directing customers [duty]
    give direction; direct {customer} to; show {customer} where; show _ where _ is; point {customer} to; point {customer} right direction;
    tell {customer} where; walk {customer} to; show {customer} to room|table|seat|toilet|way; show way; signpost {customer};
    help {customer} find _ aisle|way|shelf|department; tell _ way to; show around; show {customer} round; give tour; usher; seat {customer};
    find _ table|seat; take {customer} to table|seat|shelf|aisle|product|item|where|till|section; lead {customer} to table|seat|room|aisle

    demonstrating products [duty, practice]
    demonstrate product|item|machine|equipment|phone; product demonstration; show {customer} how; show _ how _ work|use; show how to use;
    let {customer} try; demo; induction; teach {customer} use; show {customer} product|item|sample|colours|range|different; hand out samples;
    set up phone for {customer}; show {product} to {customer}; supervise gym|pool|equipment; spot {customer} on weights; test drive; sample of|to;
    try sample

    selling and promoting [duty, practice]
    upsell; up sell; cross sell; link sell; add on sale; sell extra|additional|more; promote _ product|offer|deal|service|brand|treatment;
    tell {customer} about offer|deal|promotion|sale; would you like fries|dessert|chips|large|sauce|starter; go large;
    offer dessert|upgrade|starter|extra|insurance|warranty|loyalty; loyalty card scheme;
    sell product|item|good|phone|membership|insurance|ticket|shampoo; sell to {customer}; sell them; make _ sale; close sale;
    suggest _ extra|add|go with; recommend retail; push product|offer|deal; sign {customer} up; sign up for loyalty|membership|card;
    extended warranty; sell {product}; advertise product|offer|service|deals; recommend extra|another|other|additional|more product|items;
    suggest another|extra|other|matching; try to sell; offer them extra|more; push|mention|promote|advertise|tell|explain _ offers|deals;
    tell|let them know about _ offers|deals|sale|promotions

    handling complaints [duty, skill]
    handle|manage|resolve|solve|take|answer|process _ complaint; deal with _ complaint; sort out _ complaint; sort _ complaint; listen _ complaint;
    respond _ complaint; look into complaint; {customer} who complain; {customer} complain _ sort|deal|help|listen; {customer} complain to {staff};
    investigate complaint; complaint handling; deal with _ unhappy|angry|upset|difficult|dissatisfied|annoyed {customer};
    handle _ angry|difficult|unhappy|upset {customer}; deal with moan; deal with grumble; deal with {problem} from {customer};
    deal with _ {customer} problem; sort _ {customer} problem; put things right; put it right; make things right; deal with awkward;
    sort out|fix|solve problem|issue for|of|with {customer}; {solve} customer problem|issue; deal with things that go wrong;
    when things go wrong help|sort

    keeping records [duty]
    keep|update|maintain|complete|file|write record; keep|update _ record|file|log|account|database|spreadsheet;
    log call|complaint|enquiry|query|order|detail|it; log _ on system|computer; record call|complaint|detail|information|enquiry|conversation|it;
    record _ on|in system|computer|book|file|log; fill in|out form|log|paperwork|chart|record|book|sheet; data entry; input data|detail|information;
    enter|put|type _ into|in|on system|computer|database; write _ in|on diary|book|logbook|chart|log|notes; daily notes; care notes; care plan;
    communication book; accident book; incident form; paperwork; update system|notes|detail; update {customer} detail|account|record;
    customer database; client record card; take {customer} details; take down _ detail|name|number|address; write up notes; job card|sheet;
    keep track of {customer}|order|appointment; register {customer}; record keeping; write everything down after; update chart|client card;
    sign in book; visitor book; do filing; file document|paper|record|notes; detail|information|notes _ on|in|into computer|system|file|book|account

    booking appointments [duty]
    book _ in|appointment|table|room|class|slot|service|holiday|ticket|mot;
    make|take|arrange|schedule|change|cancel|move|confirm _ appointment|booking|reservation|consultation; appointment; reservation;
    schedule {customer}; reschedule; diary management; manage diary; look in diary; find slot|space for {customer}; fit {customer} in;
    pencil {customer} in; rebook; squeeze {customer} in; book {customer}; check availability; send|text _ reminder;
    put|write _ in diary|appointment|book; diary for

    receiving guests and visitors [duty]
    check in guest|{customer}|passenger; check {customer} in|out; checking in and out; check in desk; check out guest; sign {customer} in;
    visitor badge|pass; room key|card; front desk; work reception; do reception; receptionist;
    tell {someone} _ visitor|client|patient|guest _ arrive|here; let {staff} know _ arrive|here; buzz {customer} in; concierge; book _ into room;
    give|hand _ key; give _ room number|key

    making customers comfortable [duty, behaviour]
    offer _ seat|chair; take coat; ask if _ like drink; hang up coat; gown {customer}; put gown on; get {customer} chair|seat|pillow|blanket;
    make sure {customer} comfortable|comfy|warm; make {customer} comfortable|comfy; make sure temperature; find {customer} somewhere to sit;
    give {customer} somewhere to sit; check water not too hot; is water|temperature ok|alright; pull out chair; warm towel; offer refreshment;
    open door for; make|offer|get|bring|give _ brew|cuppa|hot drink; cup of tea|coffee; offer|bring|give _ tea|coffee|drink|water|biscuit|magazine;
    make|get customer|client|guest|them|visitor|resident tea|coffee|drink|water

    packing and carrying [duty]
    carry|take|bring _ bag|luggage|case|suitcase|shopping; gift wrap; help {customer} pack|carry; carry _ to car|room; load car|trolley; get trolley;
    reach item|high|top; reach _ shelf; lift heavy; deliver parcel|shopping|order; park car; luggage to|up; with luggage|bags;
    pack|bag|wrap _ shopping|good|item|present|bag; bag up; deliver _ house|home|door

    carrying out the service [duty]
    cut|wash|dry|colour|shampoo|style|blow|rinse|dye _ hair; teach|run|lead|take _ class|lesson; cook|prepare _ food|meal|dish;
    make coffee|drink|sandwich|cocktail; make bed; clean _ bedroom|room|pool; change bedding|sheets|towels; lay table; set table; pour pint|drink;
    pull pints; change tyre; do mot; pass _ scissors|rollers|brush; assist stylist; mix colour; dispense medicine|prescription; give prescription;
    do _ nails|massage|facial|makeup|manicure|wax; carry out treatment; give treatment to; fix|repair|service|valet _ car|vehicle|bike|boiler;
    fix|repair _ phone|laptop

    personal care [duty]
    help {customer} wash|dress|eat|bath|shower|walk; help|assist _ wash|dress|eat|toilet|bath|shower|mobility|feed; feed {customer};
    give _ medication|tablets|meds; answer buzzer|bell; call bell; push wheelchair; take _ to toilet; bed bath; check on resident; sit with resident;
    keep {customer} company; do activities with; play _ with residents; turn {customer} in bed; cut up _ food

    restocking [duty]
    stock shelf|fridge|display|up; fill|refill|stack|face|replenish _ shelf|fridge|display; replenish; put _ stock out; put delivery away;
    put _ on shelf; rotate stock; date check; check dates; check stock; unpack delivery|stock|box; stock take; stocktake; top up; count stock;
    stock check; stock control; make display; build display; price up; label {product}; order more stock; shelves full; work in stockroom;
    put clothes back; fold clothes; hang clothes; bring stock out; enough stock out|on; keep _ shelves|fridge stocked|full; stock out on;
    keep shop stocked

    keeping the area tidy [duty, behaviour] ~ untidy premises
    tidy up|shop|area|shelf|desk|counter|table|store|salon|around; keep _ tidy|clean|neat|spotless;
    clean up|table|floor|shop|counter|salon|area|equipment|toilet|window|down|station|work; wipe _ table|counter|surface|side|down|equipment; mop;
    hoover; vacuum; wash up|dishes|pots|towels|brush; empty bin; take rubbish out; make sure _ clean|tidy; clean and tidy; tidy and clean;
    housekeeping; collect glasses; sanitise _ station|table|equipment; dust shelf; declutter; clean workspace; clean as you go; tidy work area;
    litter pick; pick up litter; keep reception nice; make shop look nice; clear _ table|plate|glass; sweep; put rubbish out; change _ towels|bins;
    keep station clean; clean _ station|mirror|chair|brush|bowl|desk|till|room

    untidy premises [problem] ~ keeping the area tidy
    dirty table|shop|floor|toilet|counter|room; messy shop|counter|desk|salon|shelf|reception; leave _ mess; {not} clean; rubbish everywhere|on floor;
    look like tip; filthy; untidy

    passing on messages [duty, practice]
    pass _ message; take _ message; message for {manager}; leave message|note for {staff}; relay; leave note on desk; write message down;
    tell {staff} _ rang|phoned|called; tell {manager} _ rang|phoned|call; let {staff} know _ rang|phoned|called|want; pass on info|detail;
    pass information to; let other staff know; tell {colleaguely} what {customer}; pass it on to {staff}; tell chef; tell kitchen; let kitchen know;
    tell stylist; tell teacher; tell doctor; tell nurse; give message; convey message

    handing over a shift [duty, practice]
    hand over shift; handover; hand over to next|night|day|late; next shift; tell next|other|night|day|late shift|staff|team|person; shift notes;
    night shift take over; brief next; fill in next person; pass over to next; shift change; change of shift; swap over; {staff} taking over;
    {staff} coming on; ?hand over; at end of shift tell

    following up with customers [duty, practice, step]
    follow up; follow it up; get back to {customer}; call back; ring back; check back; chase _ delivery|order|up; ring _ see if|how;
    phone _ see if|how; call _ see if|how; check if _ sorted|solved|resolved; check everything ok after; after sales; aftersales;
    check in with {customer}; courtesy call; see how {customer} getting on; ask how meal|food|stay|everything was; was everything ok|alright;
    check _ happy with meal|food|service|haircut; ask if {customer} happy|satisfied; check {customer} happy|satisfied|okay;
    call|ring|phone|email|message {customer} back; ?make sure {customer} happy|satisfied; ask after|how _ meal|food|stay|treatment|visit|haircut;
    ask if everything ok|alright|fine|good; ask _ everything was; check everything ok|alright|fine with

    keeping customers informed [duty, behaviour, practice]
    keep {customer} informed|updated|posted; keep {customer} up to date; in the loop; give {customer} update; regular updates;
    let {customer} know what happening|going; let {customer} know _ progress|delay|late|ready|long; tell {customer} how long;
    tell {customer} _ delay|late|wait; tell {customer} what happening|going|next; update {customer}; inform {customer} _ delay|progress|change;
    warn {customer} _ wait|delay|queue; explain delay; explain why _ wait|late|delay; tell {customer} _ ready; let {customer} know it arrived;
    explain what happens next; ring|phone|call|text|tell|email {customer} when ready; ring|phone|call|text {customer} _ ready

    arranging services [duty]
    arrange _ delivery|repair|collection|engineer|visit|transport|call; book _ engineer|repair|delivery|courier|courtesy; courtesy car; send engineer;
    organise delivery|collection|event|trip|repair; set up _ account|delivery|payment; open _ account; direct debit set up; arrange {someone} to come;
    plan event|party; organise birthday; book|order|ring|arrange taxi|cab|transport|car for; call taxi|cab for; call taxi; order transport

    checking identity [duty, practice, step]
    check {customer} id|age|identity; proof of age|id|identity|address; id check; id people; challenge 25; think 25; age restricted; underage;
    under 18; over 18; security question; security check; verify who {customer} is; verify caller|customer|identity|account;
    confirm|ask|check _ postcode|dob|birth|address|password; date of birth; data protection questions; know who speaking to;
    make sure {customer} who say; sell alcohol|cigarettes|vapes _ children|kids|under; refuse sale; dpa; data protection check; id and v;
    check ticket|pass|membership; check|ask|verify|see|show _ id|identity|identification|passport|licence; check|ask|verify _ ticket|age

    collecting feedback [duty, practice, method]
    feedback form|card|sheet; customer survey; comment card; comments book; ask {customer} how we can improve|do better;
    ask {customer} to rate|review; satisfaction survey; suggestion box; give out survey; ask {customer} fill _ survey|questionnaire;
    ask _ leave _ review; ask|collect|gather|request _ feedback|review|opinion; get|take feedback from; ask what {customer} think

    managing queues [duty, practice]
    manage|control|reduce|check _ queue; open another|new|more till|checkout; call next {customer}; who is next; next in line; queue system;
    ticket number; keep queue moving|down|short; call {someone} to till; bell for help; serve in order; first come first served;
    serve {customer} in turn; let {customer} in few

    transferring calls [duty, practice]
    transfer call|{customer}|caller; put call|caller|{customer} through; put through to; direct call; pass call; connect call;
    forward email|call|message; pass {customer} to right|correct department|person|team; send {customer} to right|correct department|person|desk;
    put {customer} on to someone; point {customer} to right person|department

    opening and closing the premises [duty]
    lock up; unlock door|shop; set alarm; open and close; set up _ morning|till|counter|salon|room|before; put shutters; turn on lights; turn lights;
    prepare room|salon|area|station|tables; get _ ready for {customer}; get shop|salon|room|station ready; put out signs; count|check float;
    open|close _ till; open shop|salon|store|till|doors; open up shop|in|at; close shop|till|salon; close up shop|at;
    lay out tables|equipment|stock|tools

    administration [duty]
    admin; photocopy; scan document; type letter; do post; file document; do rota; payroll; bank money; order supplies; invoice;
    process application|form; print document|letter|paperwork

    protecting property and stock [duty]
    shoplifter; watch for thief; security tag; check bag; look out for theft; lost property; stop theft;
    look after {customer} belongings|things|valuables|coat|bag; watch|check|monitor cctv; security of shop|stock|building|store;
    keep eye on stock|shop|floor|door|children|bag

    reporting problems [duty, behaviour]
    report _ fault|hazard|accident|problem|issue|incident|concern; report {problem} to {manager}; tell {manager} if|when|about; let {manager} know;
    report it; report to {manager}; flag up; raise concern; speak up if _ wrong; tell someone if broken; tell boss;
    tell maintenance|boss|manager|supervisor if|when|about _ broken|wrong|fault|leak|problem|spill; tell _ if something _ broke|wrong

    working safely [duty, behaviour] ~ unsafe working
    health and safety; follow safety; {keep} {customer} safe; safe environment; wet floor sign; safe working; ppe; fire exit; fire drill; first aid;
    mop up spill; clean up spill; risk assessment; lift properly; {not} leave box; trip hazard; look after health; make sure _ safe;
    safety of {customer}; safety of {staff}; infection control; food safety; allergen; check allergy; ask about allergy; patch test; skin test;
    skin reaction; work|act safe; be safe at|when

    unsafe working [problem] ~ working safely
    unsafe; danger to {customer}; leave hazard; ignore safety; put {customer} at risk; leave wet floor; leave boxes in aisle

    meeting targets [duty, behaviour]
    meet|hit|reach|achieve|beat _ target|kpi|goal; sales target; call target; work to target|deadline|sla; meet deadline; meet standard;
    keep to standard; company standards; maintain standard; keep standards up; keep|maintain|work|meet _ high standard

    keeping knowledge up to date [duty, behaviour]
    learn about product|service|menu|offer; learn menu|product; know what selling|talking about|sell; up to date with product|training|offer|service;
    keep up to date; read up; study menu; attend|go|do _ training; know answer; know what _ on about; know what _ talking about;
    good knowledge of product|service|menu|stock; know what selling|talking about|sell|we sell|is on; know your|my|their stuff; know job|role well;
    knowledge of what; have knowledge of|about; know _ product|menu|stock|offers|prices; good product knowledge; have good knowledge

    punctuality [behaviour, principle] ~ late for work
    be|arrive|come|get|turn|show|start|go|attend|there|in|here|always _ on time; on time for work|shift|job|appointment; time keeping; timekeeping;
    on the dot; bang on time; dead on time; prompt start; early for work|shift; minute|min early|before; minutes _ before shift|start|work;
    hour before shift; hour early; early bird; good with time; arrive|come|get|be|there|turn|in _ before shift|time|start|opening|work|hour;
    before shift start; before _ doors open; before we open; ready before _ shift|start|open; ready at|by|for {clocktime}; start shift|work at time;
    start when supposed|meant|due; {not} _ late; {not} turn up late; not running in late; back _ break|lunch on time; on time _ break|lunch;
    {not} take long break|lunch; {not} overrun break; in time for shift|work; arrive in time; be in time; clock in _ time; set _ alarm;
    catch early bus|train; respect hours|timetable|schedule; stick to hours; keep appointment time; be where _ supposed to be; ?on time; ?in time;
    there when shift start; there at start; be prompt; promptly at; sharp start; {not} oversleep; ?early; leave house|home early|plenty;
    plenty of time before; first one in|there; before nine|8|9|eight; come to work in|on time|hour; arrive at hour; on time every|all;
    be|get|arrive|come|start|reach _ by|before {clocktime}; turn|show|come up|in when _ meant|supposed|should|told;
    get|come|arrive|be _ work _ before; set up before first|they|customer|open|start; there when _ meant|supposed|should;
    come to work right|correct|exact hour|time; on right hour|time; at right hour|time for|start; {not} keep team|colleague|staff|manager waiting;
    ready _ when|before doors|shop|shift|we open|start; come|arrive|go to work by|on|in time; come|be|arrive in hour; at start|beginning of shift;
    ready on shop floor|desk|station; ready to go|start|work|serve; {not} leave early; get there|in for|by|before; keep to|good time;
    arrive|come|turn|get|be|show|start _ early; start|arrive|there|desk at|by|for {clocktime}; in for|by {clocktime}; work|salon at|by {clocktime};
    turn|be|get|come|show|start|there _ at time on|of|stated|given|set; time on rota; on rota time; {not} roll in _ minutes|late;
    {not} _ minutes after|late; work to rota; not a minute late; on time always

    late for work [behaviour, problem] ~ punctuality
    oversleep; sleep in; {not} arrive on time; {not} punctual; unpunctual; bad|poor timekeeping; miss bus|train; roll in; long breaks; extend break;
    leave early; turn|show|come|roll|walk|stroll up|in|into late; late on|for first|monday|purpose; late for|to work|shift|job|appointment;
    late every day; always late; minutes late; late again; late back; ?late; turn up after; come in after start; turn|show|roll|walk|stroll _ late;
    {staff} be|get|come|turn|arrive|always late; late to|for start|shift|work; ?{not} on time; {not} turn up for|to|at; get|come|arrive in|to late;
    come late; late coming; lateness at|for|in

    reporting absence [behaviour]
    ring|call|phone|text in sick; ring|call|phone|tell|let|text {manager} _ late|sick|ill|know; tell work if late|sick;
    running late _ ring|call|phone|tell; ring _ running late; book holiday properly; let work know; inform {manager} _ late|sick|absent; inform work;
    ring|phone in sick|if|to|when; ring up if|when _ late|sick

    good attendance [behaviour] ~ poor attendance
    turn up every day|shift; turn up for work|shift; {not} pull sickie; {not} miss shift|day|work; {not} days off; {not} absent; {not} skive;
    there every day; come in every day; never let down; {not} let team down; {not} off sick; good|full|100 attendance; attendance at work;
    attend work|every; always in work|on

    poor attendance [behaviour, problem] ~ good attendance
    pull sickie; miss shift|work; skive; days off; off sick; no show; {not} come to work; throw sickie; {staff} absent; absent from work;
    poor|bad attendance

    dependability [behaviour, principle]
    responsible person; {staff} can be relied|trusted; follow through; carry it through; {manager} rely|count|depend on;
    team|colleague|others|everyone rely|count|depend on; can be relied|counted|depended on; reliable worker|staff|person|employee|member; be reliable;
    do what _ supposed|meant|asked|told; trusted to get on|do; turn up when needed; reliable and|person|worker|staff; reliability at|in;
    can rely on|upon {staff}; boss|manager|team can rely|count|depend on

    keeping promises [behaviour, principle] ~ breaking promises
    keep promise|word; stick to promise|word; do what _ say|promise; deliver _ promise; ring|call|phone back when _ said|promise; when _ say _ do it;
    {not} promise _ can|keep; {not} go back on; {not} over promise; stick to what agreed; if i say i will; true to word; {not} let {customer} down;
    never promise; honour promise|agreement|word; {not} break _ word|promise

    breaking promises [behaviour, problem] ~ keeping promises
    break promise|word; {not} keep promise|word; go back on word; say _ ring|call _ {not}; over promise; false promise; empty promise;
    let {customer} down; {not} do what _ said|promised; {not} ring|call|phone back when|after|like _ promise|said; never ring|call|phone back;
    say _ ring|call|phone back _ {not}

    politeness [behaviour, skill, principle] ~ rudeness
    courteous; say please|thank|cheers; mind ps|p; ps and qs; sir or|and madam|miss|maam; call {customer} sir|madam|miss; yes sir; well mannered;
    civilised; excuse me; hold door|open; {not} _ rude; {not} disrespect; {not} snap; {not} be cheeky; {not} answer back; {not} backchat;
    {not} talk back; {not} give attitude; {not} give lip; {not} back chat; speak|talk nice|lovely|proper|decent|well {customer};
    speak|talk {customer} nice|proper|decent|well; speak|talk in nice|good|proper way|manner|tone; nice way to talk; well spoken; ladylike; gracious;
    {not} roll eyes; {not} tut; pleasant to|with|manner; mind how|what _ talk|say|speak; watch how|what _ talk|say; {not} _ offend;
    {not} slam phone|down; {not} hang up on; nice with {customer}; nicely spoken; cordial; say sorry excuse; good manners;
    have|use|show|mind|keep|remember manners; manners cost; ?manners; be civil; civil to; be gentleman; speak with good way|manners|respect;
    educated with|to {customer}; talk good to {customer}; {not} be _ horrible|nasty|ignorant|abrupt|blunt|short|sarcastic|offhand|moody;
    words like please|sir|thank; please and sir; use please; sir please; ask nicely; {not} shout at|over people;
    talk|speak with education|courtesy|politeness|manners|respect; talk|speak kindly; treat {customer} with courtesy|politeness; be courteous|mannerly

    rudeness [behaviour, problem] ~ politeness
    impolite; bad manners; {not} polite; {not} manners; {not} courteous; cheeky; ill mannered; snap at; snappy; short with; curt; brusque; offhand;
    give attitude|lip; backchat; back chat; talk back; answer back; roll eyes; tut; sarcastic; horrible|nasty to {customer}; slam phone; hang up on;
    put phone down on; insolent; gobby; mouthy; discourteous; stroppy; shout at {customer}; yell at {customer}; {not} say please|thank|hello; bark at;
    call {customer} names; name calling; loud mouth; show attitude; have attitude; be|sound|too|so|very abrupt; be|sound|too blunt; offend {customer};
    offensive to|comment|remark; insult {customer}; give cheek; be horrible|nasty|ignorant to|with|towards

    friendliness [behaviour, skill] ~ unfriendliness
    nice to {customer}; nice person|manner|attitude|staff|face; bubbly; sociable; chatty; good natured; nice and polite; polite and nice;
    cheerful manner; talk to {customer} like friend|mate; good with {customer}; have nice chat; easy going; lovely to {customer};
    treat {customer} like friend|family; hospitable; charming; amiable; jolly; good vibe; {not} be cold; {not} unfriendly;
    warm to|and|with|towards|person|personality|smile|greeting|manner; pleasant person|personality|manner|attitude|and; be outgoing; show warmth;
    nice to people|guest|client|everyone|all; ?be nice; be nice to|and|with; be pleasant to|and|with; be lovely to

    unfriendliness [behaviour, problem] ~ friendliness
    unfriendly; cold to|with {customer}; frosty; stand offish; standoffish; unwelcoming; {not} friendly; {not} welcoming; {not} smile; cold shoulder;
    {not} say hello; unapproachable; aloof; dead behind; miserable face; face like

    approachability [behaviour, skill] < friendliness
    easy to talk|approach|ask; {customer} can come to {staff}; {not} be scared|afraid to ask; {customer} _ {not} afraid|scared ask; open and friendly;
    easy to speak to; look available; come out from behind; available to help|{customer}; on hand; door always open; there if need; be visible;
    visible to {customer}

    smiling [behaviour, method, practice] < friendliness, facial expressions ~ frowning
    smiley; grin; happy|cheerful|smiling|friendly|pleasant|nice|welcoming face; {not} look miserable|moody|grumpy|fed|sad|bored; look happy;
    bright face; beaming; happy look; {not} straight face; {not} long face

    frowning [behaviour, problem] ~ smiling
    scowl; look miserable|moody|grumpy|bored|angry|fed; grumpy face; pull face; long face; face like thunder; dirty look; blank face; glare at

    positive attitude at work [behaviour, factor] ~ negative attitude at work
    good|great|right|happy|cheerful|can attitude; can do attitude; cheerful; upbeat; optimistic; happy in job|work;
    leave _ problem|troubles|mood|baggage _ home|door|outside; {not} bring _ problem|mood|home|personal _ work; {not} moody; {not} grumpy;
    {not} bad mood; {not} sulk; {not} take _ mood|it out on; {not} take it out; bright side; half full; happy go lucky; {not} show _ bad day|mood;
    {not} let _ bad mood|day; brave face; {not} complain about job|work|shift; good spirits; {not} whinge; forget _ problem _ at work; mood at door;
    look like want be there; want to be there; nothing too much trouble; positivity; willing attitude; sunny personality|disposition; happy person;
    look happy to be; {not} bring home life; {not} bring _ problem|troubles to work; come in happy; {not} face like; {not} look like {not} want;
    ?be happy; ?good mood; come|be|work in good mood; in good mood at|when; {not} be negative; {not} moan about|at|to|in|all;
    be willing to work|help|do; leave moods|problems|troubles at door; be happy at|in|to|when work

    negative attitude at work [behaviour, problem] ~ positive attitude at work
    bad|poor|terrible|wrong attitude; {not} positive; moody; grumpy; sulk; whinge; whine; in a huff; attitude problem; take it out on {customer};
    pessimistic; {not} bothered about job; bring problem to work; {not} want to be there; look like {not} want be there; complain about job|work|boss;
    hate job; negativity; look|be|act|sound miserable; miserable staff|worker|face; moan about job|work|boss|shift|colleague; staff moaning;
    look|sound|act fed

    enthusiasm [behaviour, skill] ~ lack of interest
    passionate; energetic; enjoy _ job|work; like _ job; interest in job|work|role|product; put heart into; put effort; give 100; excited about;
    full of beans; dedicated; take pride; pride in work; proud of work; {not} look bored; {not} bored; hundred percent;
    be|look|act|seem keen|eager|motivated; motivated worker|staff|to; self motivated; committed to job|work|role; be committed; give 100%|110%;
    love _ job|work; keen to work|learn|help|do|please; eager to work|learn|help|please

    lack of interest [behaviour, problem] ~ enthusiasm
    bored; lack _ interest|enthusiasm|motivation; {not} interested; {not} bothered; can not be bothered; could not care; {not} care about job|work;
    half hearted; going through the motions; uninterested; disinterested; {not} enthusiastic; {not} motivated; no effort; clock watch;
    {not} make effort; yawn in|at|while

    being helpful [behaviour, skill, principle, duty] ~ unhelpfulness
    willing to help|assist; go out of way; offer _ help|assistance; ask _ need help|anything|assistance; ask if {customer} ok|alright|need;
    anything else _ help|do|need; is there anything else; lend hand; offer to carry|help|find|check|show; find someone who; go and find out;
    find out for {customer}; bend over backwards; walk up _ ask if; go over to {customer}; approach {customer}; make {customer} life easy;
    see if {customer} need; be there for {customer}; nothing too much; {not} unhelpful; {not} say not my job;
    assist customer|client|guest|people|them|someone|patient|resident|public|visitor; support customer|client|resident|patient|guest;
    show {customer} willing; be|very|really|so helpful; ?helpful; be accommodating; accommodating to|towards; willing|happy|ready|want|try to help;
    out of way to help; do best to help; do all|everything can to help; can|how|may i help; how can i help|assist; do you need help; need any help;
    give _ hand; helping hand; find someone who|to help; go over _ ask; be of help|service; help out; always help;
    help _ find|carry|reach|choose|understand|decide; give assistance; help the customers; provide help|assistance|support to|for;
    helpful staff|attitude|manner|person; friendly|polite|kind|caring|nice|patient helpful; friendly|polite|kind|nice|patient|respectful and helpful;
    helpful and friendly|polite|kind|patient|nice; help them|people|someone if|when|find|choose|carry|out|reach|decide|who|whenever; help anyone;
    help those who; ask {customer} if _ ok|alright|help|need; ask whether they need;
    helpful friendly|polite|kind|patient|honest|smart|caring|respectful; patient|smart|calm|honest|respectful|welcoming helpful

    unhelpfulness [behaviour, problem] ~ being helpful
    {not} helpful; refuse to help; not my job; not my problem; not my department; {not} bothered to help; shrug; point over there; send away; fob off;
    say i {not} know; just say _ {not} know; leave {customer} to it; turn {customer} away; couldnt care less; {not} offer help; {not} try to help

    going the extra mile [behaviour, principle, practice]
    extra mile; above and beyond; beyond what _ expect|ask; do _ more than _ asked|have|need|expected|job; exceed expectation; more than expected;
    little extras; do something extra; extra effort; surprise {customer}; that bit extra; bit more for {customer}; stay behind|late to help;
    over and above; walk extra; extra touch; wow {customer}

    being attentive [behaviour, skill] ~ ignoring customers
    notice _ need|struggle|look|wait|lost; spot _ need|struggle|lost|wait; eyes open; eye out for {customer}; keep eye out; look out for {customer};
    aware of {customer}|who|surroundings|what; on the ball; {not} ignore; {not} leave {customer} standing|waiting; {not} walk past; {not} blank;
    {not} turn back; look up when _ come; {not} stand chatting|talking; {not} chat with|to mate|friend|colleague|staff|other; {not} chat amongst;
    {not} talk to mate|friend|colleague; {not} stand around; on your toes; check on {customer}; check on table; be|stay alert; on alert; be observant;
    observant of|and; ?attentive; notice _ {customer} wait|need|struggle|look|lost; look around for people|customers; keep checking;
    see _ {customer} waiting|struggling; pay|give _ attention to|customer; look around|round _ wait|need|help;
    see who|if someone|anyone waiting|needs; watch for customer|people|guest who|waiting; look for customer|people who need|waiting|lost

    ignoring customers [behaviour, problem] ~ being attentive, greeting customers
    ignore {customer}; blank {customer}; walk past {customer}; walk away from {customer}; leave {customer} standing; stand there _ {not} served;
    chat with|to _ mate|friend|colleague|coworker; carry on talking|chatting; keep talking to mate|friend|colleague; talk among; chat among;
    pretend _ {not} see|hear|notice; pretend to be busy; turn back on; {not} look up; {not} acknowledge; {not} notice {customer};
    {not} pay attention to {customer}; {not} serve {customer}; neglect {customer}; hide from {customer}; hide in stockroom|back|toilet;
    too busy talking|chatting|texting; {not} answer phone; ?ignore; walk off while|from|when; with|turn|stand _ back to customer;
    talk|chat to mate|friend|colleague|each while|when|instead; stand talking|chatting; talk about night out; chat with _ while _ wait;
    look through {customer} like; avoid customer|serving|helping

    personal presentation [behaviour, factor] ~ scruffy appearance
    look your best; dress smart|well|appropriate|professional|correct|proper|suitable|nice|right|accordingly; dress code; dressed for work|job;
    well dressed; groomed; neat and tidy; tie _ hair; hair out of face; shoes clean|polished|shined; polish shoes; ironed; shirt tucked; tuck _ shirt;
    wear tie|suit|shirt|trousers|black; {not} wear jeans|trainers|jewellery|hoodie|ripped|cap|tracksuit|joggers|revealing|heels|short;
    {not} jewellery; remove|take|cover _ jewellery|piercing|tattoo; {not} ripped; {not} scruffy; {not} untidy; {not} messy|long hair; minimal makeup;
    {not} too much make|makeup; natural makeup; nails short|clean|trimmed; short nails; {not} false|long|fake nails; beard trimmed; look the part;
    appropriate footwear; no false lashes; well turned out; look|be|dress|come|arrive|turn smart; smart and; and smart;
    smart uniform|shoes|shirt|clothes; clean shaven; have shave; be neat; neat hair|appearance|clothes|uniform; good presence;
    wear nice|clean|proper|right|correct clothes|shoes|outfit; {not} wear _ jeans|trainers|jewellery|hoodie|leggings|shorts|ripped|revealing;
    {not} piercing; {not} tattoo; hair in bun|ponytail; {not} earrings; {not} lots|big jewellery|rings|earrings;
    {not} too much jewellery|perfume|makeup; look|dress presentable; presentable and|appearance|clothes; appearance; presentation;
    clean clothes|shirt|shoes; present yourself|myself|themselves|self; clean and smart|tidy|neat; tidy and clean; look clean|tidy|neat|smart|nice;
    dressed clean|nice|smart; appropriate|smart|formal|professional|suitable clothes|dress|attire|outfit|shoes;
    look presentable|professional|part|respectable|decent|tidy|neat|smart|clean; hair tied|tidy|neat|brushed; wear|have|put hair up|back;
    hair back|up out; dress in smart|clean|appropriate|right|formal; {not} wear loads|lots|heavy|too make|makeup;
    {not} loads|lots|heavy of makeup|jewellery; tidy|neat|clean|brushed|combed hair; {not} loads of make; good clothes

    wearing uniform [behaviour] < personal presentation
    apron; tunic; overalls; work clothes|shirt|top|polo; company shirt|tshirt|clothes; wear what _ given|provided|told|supposed; wear black; wear hat;
    wear proper gear; hi vis; uniform

    wearing a name badge [behaviour] < personal presentation
    name badge|tag; badge; name on badge|shirt; wear _ name; id badge|card on; lanyard; so {customer} know my name; so {customer} know _ name

    scruffy appearance [behaviour, problem] ~ personal presentation
    scruffy; scruff; look scruffy|mess|dirty|untidy|rough; dirty clothes|uniform|shoes|apron; ripped|torn jeans|clothes; unshaven;
    look like _ tramp|rolled|bed; {not} dress appropriate|smart|properly; wear what like; inappropriate clothes; {not} wear uniform; untidy hair;
    messy hair; {not} ironed; shirt hanging out; revealing clothes; wear trainers|tracksuit|hoodie|joggers|jeans; stained shirt|uniform|clothes;
    creased|crumpled shirt|uniform|clothes

    personal hygiene [behaviour] < personal presentation ~ poor hygiene
    hygiene; wash _ hands; deodorant; deodrant; spray on; brush teeth; fresh breath; {not} smell; smell nice|good|fresh|clean; wash every day;
    hand gel; sanitiser; wear gloves; hair net; hairnet; {not} bo; {not} body odour; {not} bad breath; {not} stink; wash yourself|myself|body;
    freshen up; cover cuts; change gloves; have|take shower; shower every|before|daily|each; have bath; bathe every|daily; breath mints; suck mint;
    wear perfume|aftershave; clean person; be|keep|stay|look clean and; keep yourself|self|myself clean; clean self|yourself|myself; use perfume;
    ?be clean; personal cleanliness; cleanliness of self|yourself|body|hands|person; clean hands|nails|hair|teeth|body|breath;
    keep|stay|look clean and|yourself|myself; clean look; wash hands|hair|body|yourself; come to work clean; clean and tidy|fresh|smart|presentable;
    neat and clean; washed and clean; {not} dirty hands|nails|hair|clothes|uniform

    poor hygiene [behaviour, problem] ~ personal hygiene
    unhygienic; {not} wash; body odour; bo; bad breath; smelly; dirty nails|hands|fingernails|hair; stink; greasy hair; {not} clean hands; pick nose

    patience [behaviour, skill, principle] ~ impatience
    be|stay|keep|remain|more|very patient; patient with; patient and; and patient; take _ time with {customer}; take your time with; {not} hurry;
    {not} be rushed; let {customer} take time; in {customer} own time; wait for {customer} to; explain as many times; repeat _ as many times;
    repeat it slow|patient; bear with {customer}; {not} get impatient; {not} get annoyed|frustrated|irritated|fed|wound; {not} huff; {not} sigh;
    {not} look at watch|clock; give {customer} time; go at {customer} pace|speed; at {customer} pace; slow down for {customer}; how many times _ ask;
    even if _ slow|ask; keep explaining; {not} push {customer}; be tolerant; tolerant of; show tolerance; take as long as {customer}|they;
    {not} lose my|your patience; patient person|staff|attitude; ?patient; {not} rush them|customer|client|guest|resident|people|person|him|her|anyone;
    give _ time they|needed; time they need; give old|elderly|slow _ time; let them decide|choose slow|time|own;
    say _ again if _ {not} understand|hear; no matter how long; however long; explain it|things again|twice if|until|when|for;
    keep|happy|willing|mind explain again; wait while {customer} find|decide|count|look|think|get;
    wait while {someone} find|get|look|decide|think|count; repeat slowly|again if|until|when; repeat _ if _ {not} understand|hear;
    let {customer} count|finish|choose|think|look; let _ count|choose|decide _ money|coins|change|time; old _ count _ coins|money|change;
    slow customer|people|person; {not} mind repeating|waiting|explaining

    impatience [behaviour, problem] ~ patience
    {not} patient; no patience; lose patience; rush {customer}; hurry {customer}; tap foot|fingers; look at watch; look at clock; check watch; sigh;
    huff; get frustrated|annoyed with {customer}; tell {customer} hurry; snap fingers; short fuse; push {customer} to decide

    staying calm [behaviour, skill] ~ losing temper
    keep cool; stay cool; composure; {not} panic; {not} stress; deep breath; take breath; count to ten; count to 10; level headed; cool head;
    {not} lose _ temper|cool|rag|it|control; {not} get angry|mad|aggressive|stressed|worked|heated|defensive; {not} raise _ voice; {not} shout;
    {not} yell; {not} scream; {not} take _ personal; {not} rise to; {not} bite; {not} let _ wind; {not} react; {not} retaliate; {not} kick off;
    {not} snap; {not} blow up; self control; control _ temper|emotion|feelings|yourself|myself; keep _ temper; bite tongue; {not} be angry;
    {not} emotional; keep voice down|low|level|steady|calm; {not} swear back; {not} argue back; {not} show _ angry|annoyed|stress; hold temper;
    keep it together; {not} fight fire; cope with pressure; work under pressure; work well under pressure; handle pressure; {not} flap;
    be|stay|remain relaxed|composed; relaxed manner|attitude; keep your|my head; {not} let _ get to me|you;
    act|speak|talk|deal|handle|respond|listen|explain|react|reply|work|serve|approach|say _ calm; stay|keep|remain|be|act|try calm;
    calm manner|voice|tone|way|approach|attitude|person; calm under pressure; polite|patient|professional|friendly|cool|nice and calm;
    calm polite|patient|professional|collected; polite|patient calm; cool calm; calm at all;
    calm and polite|professional|collected|patient|composed|friendly|relaxed|listen; calm when|if|even angry|customer|they|dealing|someone|you;
    {not} get wound|worked|upset|cross; speak|talk quietly and; {not} have go at; stay|keep|remain chilled

    losing temper [behaviour, problem] ~ staying calm
    lose temper|cool|rag|control|it; {not} stay calm; {not} calm; get angry|mad|aggressive with|at|back {customer}; shout back; swear back; blow up;
    fly off; short tempered; bad tempered; hot headed; raise voice; kick off at; get heated; get defensive; have go at {customer}; have go back;
    retaliate; see red; outburst; tantrum; {staff} panic; get worked up

    arguing with customers [behaviour, problem] ~ staying calm
    argue; row with {customer}; fight with {customer}; fall out with {customer}; contradict {customer}; tell {customer} _ wrong; quarrel;
    confront {customer}; dispute with; prove {customer} wrong; bicker

    avoiding arguments [behaviour]
    {not} argue; {not} row; {not} get into fight|argument|row; {not} contradict; {not} tell {customer} _ wrong; {not} fight with; {not} confront;
    avoid argument|conflict|confrontation; {not} conflict; {not} fall out with {customer}; let {customer} think right

    honesty [behaviour, principle, skill] ~ dishonesty
    truthful; {not} lie; {not} tell lies; {not} mislead; {not} dishonest; integrity; trustworthy; upfront; up front; straight with {customer};
    open with {customer}; sincere; {not} steal; {not} cheat; {not} trick; {not} rip off; {not} pretend _ know; {not} exaggerate; {not} bluff;
    hand in money|purse|wallet|lost; give right change; {not} overcharge; {not} fob; tell it how it is;
    genuine person|smile|interest|care|concern|advice|help; be|sound|seem genuine; be transparent|frank; transparent with|about;
    {not} con customer|people; {not} make it|things|stuff|something|answer|anything up; {not} tell|say them|customer|people _ if it {not};
    tell it straight; {not} say it is in stock; {not} sell them something; be straight; {not} talk rubbish; {not} blag;
    {not} false information|promise|claim|advice; {not} guess answer|price|if; {not} sell _ {not} need;
    say|tell|give true|real|correct|honest price|information|answer|reason|facts; true price; {not} hide

    admitting what is not known [behaviour, practice] < honesty
    {not} know _ find out; {not} know _ ask; {not} know _ say so; if _ {not} know _ tell; {not} sure _ ask|check|find; admit _ {not} know;
    say i {not} know but; find out for you; i will check for you; i will find out; if unsure ask|check; say _ will find out; check with {manager};
    check with colleague|someone; let me check|ask|find; go find out; ask someone who know; ask colleague|manager|supervisor if|when|for;
    ask if i am not sure; find out _ answer; get back to _ with answer; go and check|find

    dishonesty [behaviour, problem] ~ honesty
    lie; mislead; steal; theft by staff; trick {customer}; make up answer|excuse|story; make something up; blag; rip off; con {customer}; cover up;
    overcharge; fiddle till; hands in till; cheat {customer}; pretend to know; deceive; two faced; false information; sell {customer} _ {not} need;
    fake smile|interest|information; bluff answer|way

    confidentiality [behaviour, principle, duty] ~ breaching confidentiality
    keep _ private|confidential|secret|secure|safe _ information|detail|data;
    keep information|detail|data|record private|confidential|secret|secure|safe; keep {customer} detail private|safe|confidential|secure;
    keep things private; keep it to yourself|myself; {not} tell _ what {customer}; {not} share _ information|detail|data|business;
    {not} share anything; {not} discuss {customer}; {not} discuss _ outside|home|pub|public; {not} talk about {customer};
    {not} talk about _ outside|home|pub|front; {not} repeat what; {not} give out|away _ detail|number|address|information; {not} disclose;
    {not} reveal; {not} pass on {customer} detail|information|number; {not} leak; lock screen|cabinet|computer|drawer; log off|out;
    password protected; {not} post _ facebook|online|social; protect {customer} data|information|detail|privacy; respect {customer} privacy;
    what said _ stays; what happens _ stays; {not} read out _ detail; {not} look _ nosey; personal information safe; data safe; discretion;
    shred paper|document|letters|it|old; data protection; gdpr; {not} shout _ details|name|number; {not} read out card|account; secrecy;
    ?private information; keep files locked; lock _ files|away; personal details safe|private|secure;
    what {customer} tell|say _ stay|private|confidential; what {customer} tell|say me|us|you _ stay|private;
    {not} let anyone|anybody|others|people hear|see|know|overhear; {not} let _ hear|see private|personal|details;
    {not} one hear|see private|personal|details; {not} tell anyone|anybody|others;
    {not} tell _ mates|friends|family what|who|private|details|customer; {not} leave _ lying|around|open|desk|screen|unlocked;
    {not} spread information|details|business;
    keep customer|client|patient|resident|personal|private information|details|data|things|business to yourself|themselves|myself;
    keep _ to yourself|myself; {not} tell _ to others|anyone; information to yourself; keep what they tell;
    {not} speak|talk|chat _ about patients|clients|residents|customers|guests; {not} talk about _ lift|corridor|bus|pub|canteen;
    shut|close door when|while|before talk|speak|discuss; speak _ private place|room|somewhere; lower voice when _ details|private|personal;
    talk in private about

    breaching confidentiality [behaviour, problem] ~ confidentiality
    share {customer} details|information; give out _ details|number|address|information; leave _ file|screen|paper _ open|out|lying;
    {not} confidential; post about {customer}; pass on private; read out _ details; break confidence; blab; leave screen open|on;
    tell mate|friend about; leak information|details|data; breach of confidentiality|data|trust; disclose information|details;
    tell {someone} about customer|client|patient|resident; talk about customer|client|patient|resident to|with|in|outside

    gossiping [behaviour, problem] ~ avoiding gossip
    rumour; slag off; bitching; behind back; bad mouth; badmouth; slate {customer}; talk about {customer} when gone; tell tales; backstab;
    stir trouble; bitchy

    avoiding gossip [behaviour]
    {not} gossip; {not} rumour; {not} slag off; {not} bitch; {not} talk behind; {not} talk about people; {not} talk _ behind back; {not} badmouth;
    {not} bad mouth; {not} stir; {not} get involved in drama; stay out of drama|gossip|politics; {not} drama; {not} discuss private life

    staying off mobile phones [behaviour] ~ using a mobile phone at work
    {not} use own|personal|mobile|your|my phone; {not} check _ phone; {not} play _ phone; {not} look _ phone; {not} go on _ phone;
    {not} be on _ phone; {not} sit on phone; {not} on phone while|when|at|during|in; {not} have _ phone out; {not} personal call; {not} texting;
    {not} scroll; {not} tiktok; {not} on social media|facebook|instagram|snapchat|tiktok; put _ phone away|down|locker|bag|silent|off;
    phone away|locker|silent|bag; phone off; phone in locker|bag|pocket|drawer; phone on silent; phone switched off; turn|switch _ phone|mobile off;
    turn off|phone mobile|phone; leave _ phone in|at; off your|my|their|phone; mobile away|off|locker|silent; no mobiles; no phones;
    {not} mobile phone; no earphones; {not} headphones; phone stays in|off|away; {not} phone at|on|in work|floor|till|shift|hand|pocket|duty;
    {not} messing on phone|mobile; {not} using _ phone at|in|while|when work|serving; phone in car|coat|lunch; {not} take phone|mobile into|out|onto

    using a mobile phone at work [behaviour, problem] ~ staying off mobile phones
    check phone; use own|personal|mobile phone; use phone at work; personal call; personal phone call; text mate|friend; phone out; take selfie;
    wear headphones|earphones|earbuds; listen to music; ring mates; glued to phone; scroll through; be on phone instead; on mobile instead|while|when;
    play games on|while|at; texting while|at|friend|instead|under; be|go|sit|always on tiktok|snapchat|instagram|facebook;
    scroll|play|look|check|sit|stare _ on|at|through phone|mobile; text on phone|mobile; staff _ always on phone|mobile;
    on phone while|instead serving|working|of; on own|their|my phone while|when|instead|all

    professional language [behaviour, skill] ~ swearing
    {not} swear; {not} bad|foul|abusive|inappropriate|offensive|strong language; {not} curse; {not} cuss; {not} f word; {not} effing; mind _ language;
    professional|appropriate|proper|correct|suitable|formal|right language; use appropriate|proper|right|good|correct words;
    speak|talk professional|proper|formal|appropriate; {not} slang; {not} inappropriate joke; {not} dirty|rude|crude joke; {not} racist;
    {not} offensive; {not} call {customer} mate|love|babe|darling|hun|bro; {not} say mate|love|babe|bro; clean language; not use bad words;
    {not} bad words; {not} talk like _ mate|friend; polite language|words; {not} crude; clean mouth; watch my|your|own mouth|tongue;
    watch your|my|own language

    swearing [behaviour, problem] ~ professional language
    bad|foul|abusive|inappropriate|offensive language; curse; cuss; effing; f word; bad words; rude words; rude|crude|dirty joke; racist comment|joke;
    call {customer} mate|love|babe; verbal abuse; use slang|swear

    respect for customers [behaviour, principle] ~ disrespect for customers
    respect; treat {customer} how|like|as|way _ want|like|wish|expect; treat {customer} with respect|dignity|kindness|care;
    treat {customer} well|right|properly|nicely|good|decent; dignity; treat like human|adult|person; how i would want|like to be treated;
    how _ want to be treated; treat others; as you would like; do unto; {not} talk down; {not} speak down; {not} patronise; {not} look down;
    {not} belittle; {not} make fun; {not} laugh at; {not} mock; {not} make {customer} feel stupid|silly|small|bad; {not} embarrass; value {customer};
    {not} treat {customer} like; knock before; knock on door; treat like royalty; like queen|king; considerate of

    disrespect for customers [behaviour, problem] ~ respect for customers
    disrespect; {not} respect; lack of respect; patronise; talk|speak down {customer}; look down {customer}; look down nose; belittle; make fun of;
    laugh at {customer}; humiliate; condescending; treat {customer} like dirt|rubbish|idiot|child|stupid|criminal|number|nothing;
    treat {customer} bad|poorly; make {customer} feel stupid|silly|small; embarrass {customer}; take mick; take the piss; mock {customer}

    treating everyone fairly [behaviour, principle] ~ being judgemental
    treat all|everyone|everybody|people|customers _ same|equal|fair; same service to|for everyone|all; everyone same;
    treat {customer} same|equal|fair; equally; {not} discriminate; {not} favourite; {not} favour; {not} treat _ different|worse;
    regardless of race|age|gender|religion|background|colour|who|disability; no matter who|what|where|race|age|colour|religion;
    whatever race|age|religion|background; black or white; rich or poor; young or old; treat all people; {not} matter who;
    same for everyone|everybody; {not} pick and choose; impartial; {not} biased; {not} racist; {not} sexist; unbiased; be inclusive;
    everyone welcome|equal; {not} leave anyone out; {not} treat anyone different; fairness to|for|with|in|and; be|play|very|always fair;
    fair to|with|treatment|way; treat _ fair; fair chance

    not judging customers [behaviour, principle] < treating everyone fairly ~ being judgemental
    {not} judge; non judgemental; nonjudgemental; {not} stereotype; {not} prejudice; {not} make _ assumption|judgement;
    {not} look at _ funny|up|dressed; open minded; book by cover; {not} matter _ look|dress|wear; {not} stare; accept {customer} for who;
    accept everyone; {not} label {customer}; whatever they look like; {not} assume _ look|poor|because

    being judgemental [behaviour, problem] ~ treating everyone fairly, not judging customers
    judge {customer}; judge by _ look|appearance|clothes; judge a book; stereotype; treat {customer} different|worse because;
    treat _ unfair|unequally; racist to; look at {customer} funny; look {customer} up and down; assume _ can not afford; assume {customer} steal|poor;
    narrow minded; pick and choose who; be|act unfair|biased|prejudiced; discriminate against; prejudice; show|have favouritism;
    judgemental of|about|towards|attitude; treat favourites better

    teamwork [behaviour, skill, factor] ~ poor teamwork
    team work; work as|in|with|part team; team player; part of team; good team member; work together; work with other|colleague|everyone|people;
    work well with; pull together; muck in; pitch in; chip in; all hands; cover _ colleague|break|shift|lunch|them when;
    cover for {colleaguely}|each|someone; share work|load|jobs|tasks|workload; pull weight; do fair share; do my bit; cooperate;
    get on with colleague|staff|team|everyone|others|workmate|people; get along with; back each other; jump on till; {not} leave _ to others|everyone;
    team effort; swap breaks; stick together; all in it together; help where need; rapport with colleague; friendly with colleague|staff|team;
    collaborate; help _ mate|others|everyone|each|someone out|else; help my|your mates; cover _ breaks; help when|where others busy;
    do your share|bit; {not} let others do; help|support|assist _ colleague|teammate|workmate|coworker|team|mate;
    help other staff|employee|worker|department; support other staff|employee; help each other|out; support each other; talk to colleague|team|each;
    communicate with colleague|team|each; when colleague|workmate busy|struggle|need _ help; colleague _ i help;
    help him|her|them if|when busy|behind|struggling; help busy colleague|workmate; give colleagues hand; give hand to colleague|workmate|team

    poor teamwork [behaviour, problem] ~ teamwork
    {not} work as|with team; {not} help colleague|each|others|team; leave _ to others|everyone|else; leave it to everyone; {not} pull weight;
    fall out with colleague|staff|team|workmate; argue with colleague|staff|team|each; {not} get on with staff|team|colleague; {not} cooperate;
    let team down; do own thing; only think of self; {not} share work; {not} team player; bully colleague; be selfish

    following policies [behaviour, duty, principle] ~ breaking rules
    follow _ policy|procedure|rule|guideline|script|instruction|regulation|protocol|process|code|system|law|standards;
    stick to _ rule|policy|procedure|script|guideline; go by rule|book|policy; by the book; comply; abide; adhere; company policy|procedure|rules|way;
    code of conduct|practice; {not} break rule|law|policy; {not} cut corner; follow what _ manager|boss|company|told|taught|trained;
    do what {manager} say|tell|ask; do as told; do as asked; listen to {manager}; follow orders; follow training; do things properly; do it right way;
    keep to rule|policy|procedure; know policy|rules; within law; accept authority; follow hotel|shop|company|school|home rules; {not} go against;
    obey _ rule|manager|law|instruction|order|policy; work within company|policy|rules|role; follow uniform|dress policy|code;
    do things _ way company|manager|they; do|follow _ way _ told|taught|trained|shown; way company want|told|says|like; how company want;
    what handbook say; follow|read|use handbook|manual; do what policy|handbook|rules|company say; go by what company|manager|policy;
    company handbook; stick to company; do it by policy

    breaking rules [behaviour, problem] ~ following policies
    break _ rule|policy|procedure|law|regulation; {not} follow _ rule|policy|procedure|instruction|guideline; cut corner;
    ignore _ rule|policy|procedure|instruction; go against _ policy|rules|manager; do own way; bend rule; disobey;
    {not} listen to manager|boss|supervisor; {not} do as told; make own rules; misconduct; take shortcut

    taking responsibility [behaviour, principle, skill] ~ blaming others
    take|accept|have responsibility; take _ responsibility; ownership; own up; own _ mistake|problem|issue; hands up;
    admit _ mistake|wrong|fault|error|messed; {not} blame; {not} pass _ buck; {not} make excuse; leave it with me; i will sort it|this;
    deal with it myself; sort it myself; my mistake; {not} leave _ someone else; {not} palm off; {not} fob off; {not} pass {customer} around|pillar;
    {not} say not my; clean up own mess; {not} push _ onto; man up; be|act responsible; responsible for own|your|my|actions|mistake|work|what|how;
    take charge of; face up to; responsible person|worker|attitude|member; admit my fault|mistake|error; say my fault; see it through to end;
    see _ problem|complaint through; hold _ accountable; be accountable; accountability for; say it was you|me|your|my; say you|i did it;
    if _ mistake _ say|tell|admit; {not} hide mistake; fix it yourself

    blaming others [behaviour, problem] ~ taking responsibility
    pass _ buck; make excuse; point finger; not my fault; {not} take responsibility; {not} own up; pass {customer} around|pillar|about;
    pillar to post; palm off; push blame; deny _ mistake|fault|responsibility; say _ someone else fault; {not} accountable; irresponsible;
    someone else job; {not} my problem; blame other|someone|somebody|else|colleague|customer|company|everyone|each|staff;
    {not} admit mistake|fault|wrong

    self confidence [behaviour, skill] ~ lack of confidence
    confidence; self assured; believe in yourself|myself; self belief; self esteem; sure of self|yourself|myself; {not} shy; {not} be nervous;
    {not} nervous; {not} scared|afraid to talk|speak|ask|approach; chin up; head high; hold head; speak up; comfortable talking|speaking|approaching;
    walk over without; {not} timid; {not} hesitate; sound like _ know; act like _ know; look like _ know; know what _ doing; be sure of

    lack of confidence [behaviour, problem] ~ self confidence
    {not} confident; lack _ confidence; unsure of yourself|self|themselves; nervous around; too shy; too nervous; um and ah; look down at floor;
    be timid|hesitant

    flexibility [behaviour, skill] ~ inflexibility
    adaptable; change plan; cover shift; cover extra|other shift; work|do overtime; extra hours|shift; swap shift; stay late|on|behind;
    work weekends|late; open to change; do different jobs|tasks|things; turn hand; versatile; go with the flow; switch between;
    move to other department|till|section; step in; fill in for; help in other department|area|section; do any job; do whatever need;
    deal with unexpected; change how _ work; fit round; willing to do|try|work|cover different|other|any|anything|new|extra|late|weekend;
    change shift; work when needed|busy; come in extra|early|day; try new things|tasks|jobs|ways; do other|different|another job|tasks|work|role;
    fill in when|where; whatever job needed; do anything needed|asked

    inflexibility [behaviour, problem] ~ flexibility
    {not} flexible; set in ways; stuck in ways; refuse to change|do; {not} adapt; {not} change; jobsworth; computer says no; awkward about;
    only do own job; more than my job; be stubborn|rigid

    organisation and time management [skill, behaviour]
    organise _ time|work|day|self|yourself|workload|tasks; good organisation; organisational skills; time management; manage _ time|workload|day;
    to do list; plan _ day|work|ahead|time; multitask; multi task; do two|several|many things at once; keep on top; on top of work; work efficiently;
    use time well|wisely; get _ done on time; have everything ready; know where everything; disorganised not; {not} disorganised; use diary;
    checklist; be|stay|keep|well|get organised; organised person|and|work; prepared for work|day|shift; juggle tasks|jobs|several; put jobs in order;
    write list; use list; plan my|your day|time|work; prioritise tasks|jobs|work|workload|what|customers; set priorities; know _ priorities;
    most important|urgent first; order of importance; what needs doing first; know what comes first; come|well prepared; be prepared for|before|and

    prompt service [behaviour, principle, practice] ~ keeping customers waiting
    serve _ quick|fast|prompt|straight|immediate|efficient; {quick} service|serve; respond|reply|answer _ quick|fast|prompt|straight|immediately|asap;
    be quick|fast|efficient|prompt; work quick|fast; {not} keep {customer} waiting; {not} make {customer} wait;
    {not} leave {customer} waiting|hold|hanging; {not} waste _ time; {not} leave {customer} _ long; deal with _ quick|straight|promptly|fast;
    straight away service; as soon as possible; asap; {not} take too long; {not} take ages; {not} be slow; {not} dawdle; see {customer} straight away;
    attend _ quickly|immediately; within three rings; reply within; get to {customer} quick|fast; {not} wait long; short wait; {not} long wait;
    {not} leave it till; do it straight; do it there and then; serve on time; speedy; promptness; efficient service|worker|way|and; work efficiently;
    timely manner|response|service|way; give {quick} reply|answer|response; {not} put it off

    keeping customers waiting [behaviour, problem] ~ prompt service
    keep {customer} waiting|hanging; make {customer} wait; leave {customer} waiting|on hold|hanging|standing;
    {customer} _ wait long|ages|hour|forever; long wait; long queue|line; waiting ages|long|forever; slow service|reply|response; service _ slow;
    too slow; dawdle; waste {customer} time; {not} reply; {not} respond; {not} get back to; on hold _ ages|long|minutes|forever; hang about;
    queue out door; take ages|forever|long to serve|reply|answer|come; delay in serving|service|reply; delay {customer}; be|get kept waiting

    attention to detail [behaviour, skill] ~ carelessness
    double check; take care with|over; get it right; get _ right first; check _ everything right|correct; {not} make mistake|error; {not} mistake;
    spell name right; get order right; check through; proofread; read it over; get facts right; details right; {not} careless; {not} sloppy;
    be accurate|precise|thorough|careful; accurate work|record|information|orders|and; work accurately|carefully|precise; accuracy in|of|with|when;
    check carefully|thoroughly; detail oriented; eye for detail; careful with|when work|order|money|detail|food|stock;
    check _ detail|work|order|name|spelling|right|correct|twice

    carelessness [behaviour, problem] ~ attention to detail
    sloppy; silly mistake; get order|name|bill|price|change wrong; wrong order|change|price|bill; {not} double check; rush job; slapdash; clumsy;
    {not} careful; inaccurate; forget order|{customer}|message; forget to ring|call|tell|pass|write; lose {customer} details|message|order;
    {not} check order|details|work|it; {staff} make mistake|error; get it|things|details wrong; keep getting _ wrong

    working hard [behaviour] ~ laziness
    hard worker; hard working; hardworking; put effort|work in; do _ best; try _ best|hard; best effort; {not} lazy; {not} slack; {not} laze;
    {not} sit around|about|down|bum|chatting; {not} mess about|around; {not} stand about|chatting|talking; {not} skive; {not} lean; keep busy;
    focus on work|job|task; concentrate on work|job; get on with _ job|work; conscientious; diligent; work ethic; {not} waste time; pull your weight;
    busy all time; do your job right|well|properly; good grafter; be productive; hard graft; 110 percent; hundred and ten percent;
    give|put everything into; 100 percent; give your|my|own best|all; give it best|everything

    laziness [behaviour, problem] ~ working hard
    slack off; slacker; stand around|about|chatting; lean on|against counter|till|wall; sit around|about; sit on bum|backside|arse; {not} work hard;
    bare minimum; hide in back|stockroom|toilet; skiving; mess about|around; muck about; {not} do fair share; can not be arsed; be slack;
    doss about|around; do nothing all|at; {not} try hard|very; {not} do their|your|my|own job|work

    using initiative [behaviour, skill]
    initiative; without being asked|told; {not} wait to be told|asked; {not} need told; {not} have to be told|asked; find _ something to do;
    look for jobs|things|work to do; see _ needs doing; proactive; self starter; take lead; think for yourself|myself; work on own; work alone;
    work independently; think ahead; off own back; off my own bat; come up with ideas; ask if anything need doing; be independent;
    {not} stand around|about wait|until|till; {not} stand waiting; {not} need asking|chasing; get on with jobs|things without; find jobs to|that|when

    no eating or chewing on duty [behaviour] ~ eating or chewing on duty
    {not} chew; {not} gum; {not} smoke; {not} vape; {not} food at desk|till|counter; only eat in|on break; eat on break; spit out gum;
    smoke on break|outside; {not} eating|drinking at|in|on|while; no food on; {not} have drink|food at;
    {not} eat at|on|while|in|front|when|behind|around

    eating or chewing on duty [behaviour, problem] ~ no eating or chewing on duty
    chew gum; eat in front of; eat at|on till|desk|counter|reception|work; eat while; mouth full; smoke outside door|front|while;
    vape while|at|in|outside; drink coffee while serving; munch on

    fitness for work [behaviour]
    {not} drunk; {not} hungover; {not} hung over; {not} hangover; {not} under influence; sober; enough sleep; good night sleep; {not} tired;
    early night; well rested; {not} come in hungover|drunk|tired; {not} go out night before; {not} drink before; {not} drink alcohol; {not} on drugs;
    {not} alcohol before|at|on; {not} use|take drugs

    professionalism [behaviour, principle, skill] ~ unprofessional conduct
    act|behave appropriate|proper|mature|responsible|sensible|well; businesslike; set _ example; role model;
    represent company|business|shop|brand|hotel|firm; face of company|business; good behaviour; behave yourself; good conduct; conduct yourself;
    best behaviour; {not} mess around; {not} act up; {not} be silly; {not} play around; separate _ personal|home|private life; {not} unprofessional;
    {not} joke around; keep personal life; {not} personal conversation|chat|stuff|talk; take job seriously; serious about job|work;
    show company in good light; be|act mature|sensible; show maturity; adult about it; {not} fool about|around; {not} have laugh with mate;
    {not} mess about|around in|when|with; {not} messing in front; act grown up; behave in work|front; {not} behave like; on best

    unprofessional conduct [behaviour, problem] ~ professionalism
    unprofessional; {not} professional; mess around; act silly; play around; inappropriate behaviour; misbehave; joke around; fool around; lark about;
    childish; personal conversation; chat about night out; talk about night out; discuss personal life; over familiar; overfamiliar; over friendly;
    flirt; argue in front of {customer}; bad behaviour; bad conduct; sleep at|on work|job; fall asleep; bring _ friend|mate into work;
    set bad example; inappropriate conversation|comment|joke|conduct|way|touching; act inappropriate; be immature|childish; play pranks;
    talk about party|boyfriend|girlfriend|weekend in front

    professional boundaries [behaviour, principle] ~ crossing boundaries
    {not} overstep; {not} cross line; {not} flirt; {not} get personal; {not} get _ close to {customer}; {not} be _ over friendly|familiar;
    {not} too friendly; {not} over friendly; {not} accept gift|money|tips|present; {not} friend _ facebook|social;
    {not} add _ facebook|instagram|social; {not} ask personal|nosey question; {not} give own|my|your _ number; {not} date {customer};
    {not} touch {customer}; keep distance; professional distance; {not} get involved; {not} get attached;
    {not} tell {customer} _ own|personal|life|problems; keep relationship professional;
    professional|personal|clear|set|keep|respect|maintain boundary; {not} mix work|business

    crossing boundaries [behaviour, problem] ~ professional boundaries
    overstep; cross line; get personal; too friendly; too familiar; flirt with {customer}; personal question; nosey question;
    accept gift|present|money from {customer}; friend {customer} on facebook; ask for {customer} number; too close to {customer}; be nosy; ask nosy

    willingness to learn [behaviour, skill]
    want to learn; keen to learn; learn new; learn from mistake; accept feedback|criticism|advice; take feedback|criticism|advice _ board|well|good;
    take on board; take criticism; take advice; take constructive; listen to feedback; improve yourself|myself|self|skills;
    ask for help|advice if|when; ask questions if|when not; ask {manager} if not; go on course; do training; open to feedback; develop _ skills;
    self development; {not} think you know it all; {not} know it all; learn from others|colleague; reflect on work|performance; ask if stuck|unsure

    resilience [skill, behaviour]
    thick skin; bounce back; water off duck; {not} take to heart; {not} take it to heart; {not} take things personally; shrug it off; brush it off;
    move on to next; let it go; start fresh with next; cope with stress|rude|abuse|difficult|busy; deal with stress|pressure; handle stress;
    cope under; {not} give up; {not} let it ruin; {not} upset by; strong minded; carry on even; {not} cry; {not} crumble; put it behind;
    leave it behind; next customer _ fresh; strong mentally; keep going even|when|after

    being kind [behaviour, skill] ~ unkindness
    considerate; thoughtful; gentle; compassion; good hearted; warm hearted; be good to {customer}; nice thing for; show concern; concern for;
    treat {customer} like own|family; soft hearted; big heart; nurturing; be generous|loving; be caring; show care for|to|and|towards|about;
    care about customer|client|guest|people|resident|patient|others; care for resident|patient|customer|others;
    caring person|attitude|nature|manner|towards|staff|way|personality; supportive of|to|person|staff|attitude|towards;
    kind to|person|words|heart|manner|and|with|towards|staff; be|very|so|really kind; show kindness; kindness to|towards|goes|costs;
    polite|friendly|nice|caring|helpful and kind; look out for each|others|them; kind friendly|polite|helpful|caring|patient|honest;
    friendly|polite|helpful|caring|patient|honest|calm|gentle kind; caring and kind|helpful|polite|friendly; caring kind|helpful|polite

    unkindness [behaviour, problem] ~ being kind
    cruel; spiteful; uncaring; thoughtless; inconsiderate; heartless; rough with {customer}; {not} kind; {not} caring; bully {customer};
    mean to {customer}; abuse {customer}; be nasty

    tact [skill, behaviour] ~ tactlessness
    diplomatic; choose _ words careful|right|well; careful what|how _ say; careful how; think before _ speak|talk|say|open; pick words;
    word it careful|nice|right|so; say it nicely; put it nicely; break it gently; gently tell; take {customer} to one side;
    take {customer} aside|side; {not} say in front; {not} embarrass {customer}; {not} upset {customer}; {not} offend {customer}; right thing to say;
    say right thing; say _ kind way; {not} blurt; sensitively; handle _ delicately

    tactlessness [behaviour, problem] ~ tact
    insensitive; put foot in it; say wrong thing; say _ in front of everyone; blurt; {not} think before; embarrass {customer} in front;
    open mouth before; loudly say; say out loud in front

    speaking well of the company [behaviour] ~ criticising the company
    {not} slag off company|shop|boss|place|hotel; {not} badmouth company|shop|boss|place; {not} bad mouth company|shop|boss;
    {not} say bad _ company|shop|boss|place|colleague; {not} criticise company|shop|boss|colleague; {not} complain about company|boss|colleague|work;
    {not} moan about work|job|boss|company|colleague|shift; say good things about company; speak well|highly of company; good ambassador;
    promote company image; proud of company; loyal to company; loyal to employer; {not} run down; back company

    criticising the company [behaviour, problem] ~ speaking well of the company
    slag off company|shop|boss|place; badmouth company|shop|boss; moan about work|job|boss|company|shift; criticise company|boss|colleague;
    complain about company|boss|colleague|shift; tell {customer} _ company rubbish; say bad things about company; run company down; slate company

    putting customers first [behaviour, principle] ~ putting own interests first
    put {customer} first; {customer} come|is first; {customer} _ priority; {customer} most important; {customer} number one; drop _ to help|serve;
    stop _ to help|serve; drop what _ doing; drop everything; leave _ stacking|shelves|job|task _ help|serve; customer focus; customer centred;
    customer centric; customer is king; think about {customer} first; {customer} over tasks; best interest of {customer}; customer orientated;
    customer always right; think of {customer} first; focus on customer|guest|client; customer at heart; customer at centre; customers before

    putting own interests first [behaviour, problem] ~ putting customers first
    only care about money|sale|commission|break; think of self; just want commission|sale|paid; finish stacking first; break more important;
    only there for money; carry on stacking; finish what _ doing first; {customer} _ nuisance; {customer} come second; {customer} as inconvenience
    """
}
