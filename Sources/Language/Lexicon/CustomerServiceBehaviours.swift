/// The duties of customer service work and the professional behaviours (and misbehaviours) of the people who do it. Written for this project.
extension LexiconData {
  static let customerServiceBehaviours: StaticString = """
    subject customer service

    *colleaguely
    colleague; workmate; teammate; coworker; department

    *clocktime
    nine; eight; seven; ten; half; quarter; 9; 8; 7; 10; 9am; 8am; 7am; 10am; six; 6; twelve; 12

    serving the public [duty]
    wait tables; attend {customer}; serve food|drink|meal|dinner|table|pint|coffee|breakfast; serve _ counter|bar|checkout;
    work on|behind counter|bar|desk|reception; be on counter|reception|bar; front of house; work front desk; serve next; who is next please;
    take|bring|carry food|drink|plate _ table; deliver food|plate _ table; run food to table; dish out food;
    get {product} from stockroom|back|storeroom|shelf for {customer}; fetch {product} for {customer}; find {customer} right size;
    check stockroom for {customer}; look in back for; meet {customer} at desk|door|counter|reception; provide customer service;
    look after customer|guest|client|diner|shopper; attend to customer|guest|client|public|diner; wait on table|customer|guest|diner|people;
    serve customer|client|guest|people|public|passengers|diners|them _ at|on|in|with|food|drinks|quickly|till|counter;
    serve customer|guests|people|public|passengers|diners|clients; find size|colour|product|item|what for|they customer|them|need|want;
    fetch|get things|items|sizes|drinks for customers|them|guests; ?serve

    greeting customers [duty, behaviour, step] ~ ignoring customers
    welcome {customer}; warm welcome; friendly welcome; say good morning|afternoon|evening; good morning|afternoon|evening sir|madam;
    hello _ how can i help; hi how are you; hello how are you; acknowledge {customer} when|as|straight; acknowledge _ walk|come|enter|arrive;
    welcome _ door|in|inside|salon|hotel|restaurant; meet {customer} at door; receive guest|visitor|client; hello to everyone; how are you today;
    what can i do|get for you; let {customer} know _ with them soon; be with you in minute; be right with you; ?hello;
    greet customer|client|guest|people|them|visitors|everyone|families|with|at|when; say hello|hi|hiya|morning|welcome to|when|and|with|as;
    say hello|hi|hiya; meet and greet; welcome guests|visitors|people|families|clients|customers; be greeted; ?greet

    saying goodbye [duty, behaviour, step]
    ?goodbye; see you next time; wave off; hope to see you; come again soon; show {customer} out; walk {customer} to door|exit; enjoy rest of day;
    thank {customer} for coming|visit|custom|shopping; say goodbye|bye|cheerio|farewell;
    say|tell|wish have|them|customer _ nice|good|lovely day|evening|weekend; wish customer|guest|them safe|good|nice

    answering enquiries [duty]
    respond _ query|enquiry|question; reply _ query|enquiry|question; handle _ query|enquiry; sort _ query|enquiry; help _ query|enquiry;
    enquiry desk; information desk; take enquiry; query from {customer}; answer what {customer} ask; {customer} ask _ answer;
    give answer to {customer}; resolve query|enquiry; ask about opening hours; ask what time _ open; general enquiry;
    help|deal|assist with _ questions|queries|enquiries; questions from customers|public|guests;
    answer customer|their|your|any|peoples|guest|passengers|enquiries|queries _ question|query|enquiry;
    answer questions|queries|enquiries from|that|about|people|customers|they|over|on; answer enquiries|queries;
    any|all questions|queries customer|they|people|guests have|ask|might; deal|help with enquiries|queries|questions;
    find out answers for|to customer|them

    answering the telephone [duty]
    answer phone|telephone|call|mobile; pick up phone|call|telephone; take phone|telephone call; take call; man phone; phone duty; on phones all day;
    handle _ call; deal with _ phone|call; incoming|inbound call; outbound|outgoing call; make _ call to {customer}; switchboard;
    answer _ three|3|four|five ring; answer _ ring; get phone when ring; put headset on; speak to {customer} on phone; talk to {customer} on phone;
    respond call; call handling; reply phone; attend phone|telephone|call; sit on phones; pick up the|phones phone|calls;
    take bookings|calls|orders over|by|on phone; answering phones

    replying to correspondence [duty]
    deal with email|letter|message|post; check inbox; go through inbox; write back to {customer}; email {customer} back; message {customer} back;
    reply on facebook|chat; run social media; reply to review; respond to review; post out letter; sort mail;
    answer|reply|respond to|customer|the|any|peoples email|letters|messages|texts|comments|reviews|post;
    check|read|send emails|inbox|messages|letters from|to|and|for customer|parents|clients; replying emails

    taking payments [duty]
    take payment|money|cash|deposit; process|handle|accept|collect|receive _ payment; handle cash|money; cash desk; work on checkout|till;
    be _ on checkout|till; cash register; put _ through till; scan item|shopping|good|barcode|product|stuff; card machine; card reader; card payment;
    cash or card; contactless; chip and pin; print|give _ receipt; settle|print|bring|take bill; cashier; charge {customer} right|correct;
    take card detail; run card; invoice {customer}; take subs; give till receipt; cashing up; work|use|operate|run till;
    till _ work|duty|training|point; ring it up on; ring up sale|item|shopping; give right|correct|their|customer|them change;
    work|be|serve|go|jump on|behind|at till; take the|customers|their|a|card|for money|payment|cash|deposit; use|operate the till;
    scan items|shopping|products|barcodes

    processing orders [duty]
    process _ order; write order; pack order; send out order; dispatch; fulfil order; pick and pack; log order; order form;
    order part|stock|item|product in; food order; drinks order; note what {customer} order; get order ready; prepare order; track order|parcel;
    check order; complete order; click and collect; collect parcel; hand over order; amend order; cancel order; send order to kitchen;
    ask what {customer} would like to eat|drink|order; pass order to kitchen; order them in;
    take customer|their|peoples|food|drinks|phone|the|table orders; take orders; order things|items|stock|parts|products in for;
    pass|send|put orders through|to kitchen|chef

    processing refunds and returns [duty]
    return desk; {customer} return _ faulty|broken|damaged; replace faulty|broken|damaged; deal with _ refund|return|exchange; put money back on card;
    check receipt before; refund form; process|do|handle|deal|sort out|with|customer refunds|returns|exchanges; give|issue customer|people|out refund;
    refund customer|items; exchange|swap items|goods|clothes|things|faulty|products for|that|if|which; refunds and returns|exchanges;
    take back returns|faulty|items|goods

    giving customers information [duty, practice]
    give quote|price; quote price; tell {customer} what we sell|do|have|offer; tell {customer} _ available|offer|deal|menu|special;
    give {customer} detail of; give leaflet|brochure; right information to {customer}; read out menu; talk {customer} through;
    give {customer} price|quote; tell {customer} cost|charges|fees; tell people|everyone about our|product|offer|price|deal|menu|opening;
    tell {customer} _ times|facilities|wifi|breakfast|parking; explain _ times|rules|facilities|wifi|breakfast|parking|prices|costs;
    give|provide|offer customer|people|guests|clients|passengers|visitors|patients|parents|them|public information|details|directions|prices|quotes;
    give|provide information|details about|on|to products|prices|menu|services|customers|what|times|offers|treatments|facilities;
    tell|inform customer|people|guests|clients|passengers|visitors|parents|patients|them about|of|what|when|how|which|where|the products|prices|offers|menu|times|platform|facilities|services|deals|is|things;
    explain products|menu|services|treatments|prices|options|policy|charges|to|things to|customers|guests|them how|what|the|customers;
    explain the|our menu|products|treatment|options|prices|services; tell passengers|guests|customers what|when time;
    accurate information to customers; inform customers of

    giving advice [duty]
    suggest product|item|size|style|colour|alternative|dish|treatment; make suggestion; help {customer} choose|pick|decide|find;
    tell {customer} which _ best|better|suit; what would suit; tell {customer} what _ suit|best; what i would choose; say which one better;
    point out best; find right product|one for {customer}; match {product} to {customer}; give|do|hold consultation;
    consultation with client|customer|guest; make recommendation; recommend to customer|client|guest; give recommendation; ?recommend;
    help customer|them|people|client|someone|guests|him|her choose|pick|decide|find right|best|which|what|between;
    help customer|them|people|clients choose|decide;
    recommend|suggest products|items|treatments|dishes|wine|things|paint|size|style|suitable|best|alternatives|something to|for|that|which customer|them|clients|suit|might|goes;
    give|offer|provide customer|clients|people|them|guests advice|recommendations|guidance|consultation;
    give|offer advice on|about|to which|what|products|customers|clients|treatments|best;
    advise customer|clients|people|guests|them on|about|which|what|of; aftercare advice

    directing customers [duty]
    give direction; direct {customer} to; show {customer} where; point {customer} to; point {customer} right direction; tell {customer} where;
    walk {customer} to; show {customer} to room|table|seat|toilet|way; signpost {customer}; help {customer} find _ aisle|way|shelf|department;
    show around; show {customer} round; give tour; usher; lead {customer} to table|seat|room|aisle;
    show customer|people|guests|them|visitors|patients where|to things|room|table|their|seats|the|way|items|is;
    take|walk customer|guests|people|them to table|their|shelf|aisle|product|item|room|seat; find customer|guests|people a table|seat;
    seating guests|customers|diners; show people where things; directing people|customers|guests|visitors

    demonstrating products [duty]
    demonstrate product|item|machine|equipment|phone; product demonstration; show {customer} product|item|sample|range; hand out samples;
    set up phone for {customer}; spot {customer} on weights; test drive;
    show|teach customer|members|people|clients|them|guests how|to|the how|use|work|machines|equipment|product;
    show how to use|products|machine work|equipment|machines; demonstrate how|products|machine|equipment|treatments to|works|the;
    give|offer|hand out|customers|free demonstrations|samples|induction; let customer|them try products|it|sample; inductions for new|members;
    show customer|them how to use; show customer|couple|people|them|family|visitor round|around; viewing|tour of house|flat|property|gym|nursery|room;
    help _ try on; help|let _ try on|out shoes|clothes|dress|glasses|trainers

    selling and promoting [duty]
    ?upsell; cross sell; link sell; add on sale; tell {customer} about offer|deal|promotion|sale;
    would you like fries|dessert|chips|large|sauce|starter; loyalty card scheme; close sale; suggest _ extra|add|go with; recommend retail;
    sign up for loyalty|membership|card; extended warranty; tell|let them know about _ offers|deals|sale|promotions;
    sell products|items|tickets|phones|membership|insurance|goods|extras|things|drinks|raffle to|for|at customer|people|guests|members|them;
    try to|and sell customer|them|people|more|extra|products|things; upsell|cross products|extras|sell|items|things|to;
    promote|advertise|mention|push|tell customers|about|the|our|special|new|any offers|deals|promotions|products|services|treatments;
    tell customers|people|them about offers|deals|promotions|new|special; offer dessert|upgrade|extras|warranty|insurance|loyalty to|card|and;
    sign customers|people up|for loyalty|to|for|membership; selling tickets|products; own selling; make sales

    handling complaints [duty, skill]
    deal with _ complaint; sort out _ complaint; sort _ complaint; listen _ complaint; respond _ complaint; look into complaint;
    {customer} who complain; {customer} complain _ sort|deal|help|listen; {customer} complain to {staff}; investigate complaint;
    deal with _ unhappy|angry|upset|difficult|dissatisfied|annoyed {customer}; handle _ angry|difficult|unhappy|upset {customer}; deal with awkward;
    deal|handle|resolve|sort|manage out|with|any|customer complaints;
    deal|handle|cope with|angry|difficult|unhappy|upset people|customers|guests|clients|who|angry|difficult|unhappy|upset|awkward|complaints not|are|customers|people|guests unhappy|happy|angry|upset|complaining;
    deal with people|customers|anyone who _ {not} happy|satisfied;
    deal with unhappy|angry|difficult|upset|dissatisfied|awkward customer|people|guests|clients;
    solve|sort|fix out|any|customer problems|issues for|that|they|with customer|them|have|guests; resolving|solving customers problems|issues

    keeping records [duty]
    keep|update|maintain|complete|file|write record; log _ on system|computer; fill in|out form|log|paperwork|chart|record|book|sheet; data entry;
    input detail|information; write _ in|on diary|book|logbook|chart|log|notes; daily notes; care notes; care plan; communication book; accident book;
    incident form; update {customer} detail|account|record; customer database; client record card; take {customer} details;
    take down _ detail|name|number|address; write up notes; job card|sheet; keep track of {customer}|order|appointment; register {customer};
    record keeping; write everything down after; update chart|client card; sign in book; visitor book; file document|paper|record|notes;
    detail|information|notes _ on|in|into computer|system|file|book|account;
    keep|update customer|client|accurate|good|their|residents|up|the records|files|details|database|notes|accounts|log;
    fill|complete in|out|care|incident|the|all notes|forms|paperwork|records|charts|logs|book; do|file the|all|some paperwork|records|documents|forms;
    log|record calls|complaints|enquiries|orders|visits|details|deliveries on|in|onto|and;
    put|type|enter customer|their|the|details|information details|information|orders|it in|into|on system|computer|database;
    write up|notes|reports notes|after|on; filling in care notes; take down customer|their|names|details; input customer data

    booking appointments [duty]
    schedule {customer}; diary management; manage diary; look in diary; find slot|space for {customer}; pencil {customer} in; squeeze {customer} in;
    send|text _ reminder; book customer|client|guest|patients|people|members|them|someone in|on|into|appointments|tables|rooms|for|onto;
    book appointments|table|rooms|classes|holiday|tickets|slots for|in|and|over;
    make|take|arrange|schedule|change|cancel|confirm customer|new|an|any|their|the|a appointments|bookings|reservations;
    take|make bookings|reservations|appointments; send|text reminders; manage|look|write|put in|the|appointments in|diary;
    squeeze|fit clients|customers in

    receiving guests and visitors [duty]
    check in guest|{customer}|passenger; check {customer} in|out; checking in and out; check in desk; check out guest; sign {customer} in;
    visitor badge|pass; work reception; do reception; tell {someone} _ visitor|client|patient|guest _ arrive|here; let {staff} know _ arrive|here;
    buzz {customer} in; book _ into room; give _ room number|key; check|sign guest|visitor|patients|people|passengers|clients in|out;
    check in|guests guests|visitors|in; give|hand out|guests|them|visitors room|key|badge; work on reception|front;
    receive guests|visitors|deliveries; reception duties; ?receptionist; check ticket|pass|booking|name at|on door|gate|entrance|way;
    take coats|jackets|bags|tickets; seat|show|take them to table|seat|room

    making customers comfortable [duty, behaviour]
    offer _ seat|chair; ask if _ like drink; hang up coat; gown {customer}; put gown on; get {customer} chair|seat|pillow|blanket;
    make sure {customer} comfortable|comfy|warm; make {customer} comfortable|comfy; make sure temperature; find {customer} somewhere to sit;
    give {customer} somewhere to sit; check water not too hot; is water|temperature ok|alright; pull out chair; offer refreshment; open door for;
    offer|bring|get|make|give customer|client|guest|them|visitors|residents|people|parents cup|drink|tea|coffee|seat|magazine|water|brew|biscuit|comfortable;
    offer a|tea|coffee|drinks|hot seat|drink|magazine|or|to|and|cup;
    make sure customer|client|guest|they|them|everyone|residents comfortable|comfy|warm|settled; take|hang their|customers|guests|clients|up coat;
    make clients|customers|guests|residents|families cup; open|hold door for customers|people|guests|them; making cups of tea for

    packing and carrying [duty]
    gift wrap; help {customer} pack|carry; carry _ to car|room; get trolley; deliver parcel|shopping|order;
    carry|take|bring|help customer|guests|their|peoples|old|with _ bags|luggage|cases|suitcases|shopping;
    carry luggage|bags|shopping|cases|suitcases to|for|up; pack|bag|wrap customer|their|peoples|the|up shopping|items|goods|bags|presents|purchases;
    help pack|carry|reach; reach things|items off|from|on for|high|top|shelf; helping people pack

    carrying out the service [duty]
    cut|wash|dry|colour|shampoo|style|blow|rinse|dye _ hair; clean _ bedroom|room|pool; change bedding|sheets|towels; lay table; pour pint|drink;
    pull pints; do mot; pass _ scissors|rollers|brush; assist stylist; dispense medicine|prescription; give prescription;
    do _ nails|massage|facial|makeup|manicure|wax; carry out treatment; give treatment to; fix|repair _ phone|laptop;
    make|serve|preparing coffees|drinks|sandwiches|cocktails|beds|food|meals for|to|and customer|guests|people;
    cut|wash|style|blow|colour clients|customers|their|peoples hair; cook|prepare food|meals for|to customer|residents|guests;
    fix|repair|service customers|peoples|their cars|bikes|boilers|phones; make beds; lay|set tables;
    teach|run|take fitness|exercise|swimming classes|lessons

    personal care [duty]
    help {customer} wash|dress|eat|bath|shower|walk; give _ medication|tablets|meds; answer buzzer|bell; call bell; push wheelchair; take _ to toilet;
    bed bath; check on resident; sit with resident; keep {customer} company; do activities with; turn {customer} in bed; cut up _ food;
    help|assist residents|patients|clients|them|people|service|children _ wash|dress|eat|bath|shower|toilet|meals;
    feed|wash|dress|bathe residents|patients|children|babies|animals|them; do activities with residents|children

    restocking [duty]
    stock shelf|fridge|display|up; fill|refill|stack|face|replenish _ shelf|fridge|display; put _ stock out; put delivery away; put _ on shelf;
    date check; check dates; unpack delivery|stock|box; stock take; count stock; stock control; make display; build display;
    label {product}; order more stock; shelves full; work in stockroom; put clothes back; fold clothes; hang clothes; bring stock out;
    keep _ shelves|fridge stocked|full; stock out on; keep shop stocked;
    fill|stack|stock|restock|refill|face up|the|shelves|fridge|display shelves|fridges|displays|up; put stock|deliveries|items out|away|onto;
    restocking shelves|fridge|products; check stock|dates; price things|items|stock up

    keeping the area tidy [duty, behaviour] ~ untidy premises
    tidy up|shop|area|shelf|desk|counter|table|store|salon|around; wipe _ table|counter|surface|side|down|equipment; hoover; take rubbish out;
    tidy and clean; collect glasses; sanitise _ station|table|equipment; dust shelf; clean workspace; clean as you go; tidy work area; litter pick;
    pick up litter; keep reception nice; make shop look nice; put rubbish out; change _ towels|bins; keep station clean;
    clean _ station|mirror|chair|brush|bowl|desk|till|room;
    clean|tidy|wipe|mop|hoover|sweep up|down|the|tables|floors|all|your table|floor|shop|counter|salon|area|shelves|surfaces|rooms|toilets|station|equipment|windows|changing|workspace;
    keep the|your|their|everything|tables|things|place|it|shop _ clean|tidy|neat|wiped|spotless|swept;
    clear tables|plates|glasses|the away|after|tables; make sure shop|place|area|tables|everything|salon|toilets|it|room clean|tidy; empty bins;
    wash up|dishes|pots|towels; keeping place clean

    untidy premises [problem] ~ keeping the area tidy
    dirty table|shop|floor|toilet|counter|room; messy shop|counter|desk|salon|shelf|reception; rubbish everywhere|on floor; untidy;
    shop|place|area|counter|salon|room|toilets|tables {not} clean|tidy; leave mess|rubbish everywhere|on|behind|around; ?filthy

    passing on messages [duty]
    message for {manager}; leave note on desk; write message down; tell {manager} _ rang|phoned|call; let other staff know;
    tell {colleaguely} what {customer}; let kitchen know; tell stylist; take|pass|relay|give|leave on|messages|a|any|phone messages to|for|from|on;
    take messages; tell manager|colleague|boss|them|him|her|team someone|customer|who|that _ rang|phoned|called

    handing over a shift [duty, practice]
    hand over shift; hand over to next|night|day|late; tell next|other|night|day|late shift|staff|team|person; shift notes; night shift take over;
    brief next; fill in next person; pass over to next; ?hand over; at end of shift tell;
    tell|brief|update|let|inform next|night|day|other|new shift|staff|team what|about|on|know happened|has|gone;
    hand over to next|night|day|other|colleague|shift; do|give|write|shift|good|proper handover; handover to|notes|sheet|book|meeting|between;
    next shift what|know

    following up with customers [duty, practice, step]
    chase _ delivery|order|up; check if _ sorted|solved|resolved; aftersales; check in with {customer}; courtesy call; see how {customer} getting on;
    ask how meal|food|stay|everything was; was _ everything ok|alright; check _ happy with meal|food|service|haircut;
    ask if {customer} happy|satisfied; check {customer} happy|satisfied|okay; call|ring|phone|email|message {customer} back;
    ?make sure {customer} happy|satisfied; ask after|how _ meal|food|stay|treatment|visit|haircut; ask if everything ok|alright|fine|good;
    ask _ everything was; check everything ok|alright|fine with; follow up with|after|on|complaints|calls|by customer|them|client|enquiries|orders;
    get back to customer|them|people|clients;
    ring|call|phone|email|giving customer|them|client|her|him|back|a _ see|check|after|later|back if|how|to|days|ring|call; after sales service|care;
    check customer|client|they|guests happy|ok|satisfied with|after|during; give customer ring|call _ later|after|see;
    ask how|if meal|everything|stay|food was; follow up calls|email

    keeping customers informed [duty, behaviour]
    let {customer} know _ progress|delay|late|ready|long; tell {customer} _ delay|late|wait; inform {customer} _ delay|progress|change;
    explain why _ wait|late|delay; tell {customer} _ ready; explain what happens next; ring|phone|call|text|tell|email {customer} when ready;
    ring|phone|call|text {customer} _ ready;
    keep customer|client|guest|people|passengers|patients|parents|family|them|everyone informed|updated|posted|up|in to|date|loop|about|of;
    let|tell customer|client|guests|people|passengers|patients|parents|families|them _ know|if|about|there _ delay|wait|late|long|happening|going|progress|ready;
    give|send customer|them|passengers|families updates; explain delays|why to|there;
    update customer|passengers|families|clients on|about|if|with|when; ring|call|text customer|them when|that car|order|it|they ready|done|here;
    updates about|on progress|order|delay

    arranging services [duty]
    arrange _ delivery|repair|collection|engineer|visit|transport|call; book _ engineer|repair|delivery|courier|courtesy; courtesy car; send engineer;
    organise delivery|collection|event|trip|repair; set up _ account|delivery|payment; open _ account; direct debit set up; arrange {someone} to come;
    call taxi|cab for; call taxi; order transport;
    arrange|book|organise taxi|transport|deliveries|repairs|viewings|engineer|collections|events for|to|with customer|guests|them|clients;
    arrange viewings|deliveries|repairs; plan events for

    checking identity [duty, step]
    check {customer} id|age|identity; id check; challenge 25; think 25; security question; verify who {customer} is;
    verify caller|customer|identity|account; know who speaking to; make sure {customer} who say; sell alcohol|cigarettes|vapes _ children|kids|under;
    refuse sale; id and v;
    check|ask|see|verify customer|for|their|peoples|some|to|the id|identification|age|passport|tickets|membership|identity|licence; check id;
    ask for id|proof|identification; ask|check|confirm their|customers|date|for date|name|postcode|birth|password|address of|and|before; proof of age;
    {not} serve|sell underage|under; refuse sale|to underage|alcohol|serve

    collecting feedback [duty, method]
    feedback form|card|sheet; comment card; comments book; ask {customer} how we can improve|do better; ask {customer} to rate|review;
    give out survey; ask {customer} fill _ survey|questionnaire; ask _ leave _ review;
    ask|collect|get|gather customer|guests|people|clients|for|their|them for|feedback|reviews|opinions|to|what|leave|from|comment|fill feedback|reviews|opinion|thought|comment|survey|customer|form|in;
    hand|give out surveys|questionnaires|feedback|comment; ask for feedback|reviews; feedback forms to customers;
    fill _ card|form about|after stay|visit|experience|meal; fill card|form in about; ask _ fill _ card

    managing queues [duty]
    manage|control|reduce|check _ queue; open another|new|more till|checkout; call next {customer}; who is next; next in line; queue system;
    ticket number; keep queue moving|down|short; call {someone} to till; bell for help; serve in order; first come first served;
    serve {customer} in turn; let {customer} in few

    transferring calls [duty]
    transfer call|{customer}|caller; put call|caller|{customer} through; put through to; direct call; pass call; connect call;
    forward email|call|message; pass {customer} to right|correct department|person|team; send {customer} to right|correct department|person|desk;
    put {customer} on to someone; point {customer} to right person|department

    opening and closing the premises [duty]
    lock up; unlock door|shop; open and close; set up _ morning|till|counter|salon|room|before; put shutters; prepare room|salon|area|station|tables;
    get _ ready for {customer}; get shop|salon|room|station ready; put out signs; count|check float; open|close _ till; open up shop|in|at;
    close up shop|at; open|close|lock|set up|the|and shop|salon|store|restaurant|cafe|tills|doors|bar|gym|surgery up|in|at|before|and|closing|of;
    lock up at|the|after; turn lights|machines on|off in|at|when; setting up tables|room|station|shop; cash up

    administration [duty]
    photocopy; scan document; type letter; file document; do rota; order supplies; process application|form; print document|letter|paperwork;
    do|general|office admin|administration; admin|administration work|tasks|duties|jobs; office work; do paperwork; send invoices

    protecting property and stock [duty]
    shoplifter; watch for thief; security tag; check bag; look out for theft; lost property; stop theft;
    look after {customer} belongings|things|valuables|coat|bag; watch|check|monitor cctv; security of shop|stock|building|store;
    keep eye on stock|shop|floor|door|children|bag

    reporting problems [duty, behaviour]
    report _ fault|hazard|accident|problem|issue|incident|concern; flag up; speak up if _ wrong; tell someone if broken;
    tell maintenance|boss|manager|supervisor if|when|about _ broken|wrong|fault|leak|problem|spill; tell _ if something _ broke|wrong;
    report faults|hazards|accidents|problems|incidents|concerns|anything|breakages|issues|things|it to|if|that manager|boss|supervisor|maintenance|broken|wrong|unsafe;
    tell manager|boss|supervisor if something|anything|things|there broken|wrong|unsafe|problem; speak up if something

    working safely [duty, behaviour] ~ unsafe working
    follow safety; {keep} {customer} safe; wet floor sign; safe working; mop up spill; clean up spill; {not} leave box; trip hazard; make sure _ safe;
    ask about allergy; follow|obey|know health|fire|food|the and|safety safety|hygiene|rules|procedures;
    keep customer|people|everyone|them|residents|guests|area|yourself|children safe;
    make sure floor|area|shop|place|equipment|everything|it not|is|dry wet|safe|clear|slippy|slippery|so;
    so nobody|no|customers|people|they one|not slips|trips|hurt|fall; put wet|out|up floor|wet sign|floor; wear ppe|gloves|apron|protective;
    clean|mop up spills|spillages; do risk|patch|skin|fire assessments|tests|checks|drills; health and safety rules|checks|procedures; wear hairnet;
    nobody|no one|anyone slip|trip|fall|hurt; {not} slip|trip|injured; floor {not} wet; wet floor

    unsafe working [problem] ~ working safely
    leave hazard; ignore safety; put {customer} at risk; leave wet floor; leave boxes in aisle;
    leave boxes|things|wet in|lying|floor aisle|around|where|without; unsafe working|behaviour

    meeting targets [duty]
    sales target; call target; meet|hit|reach|achieve sales|your|daily|weekly|call|their|monthly|the|my target|kpis

    keeping knowledge up to date [duty, behaviour]
    learn about product|service|menu|offer; learn menu|product; up to date with product|training|offer|service; study menu;
    know what selling|talking about|sell|we sell|is on; good product knowledge; have good knowledge;
    learn|know about|the|your|our products|menu|stock|services|offers|treatments|prices|new;
    have good|product|knowledge knowledge of|about products|menu|services|stock; be knowledgeable about|of products|menu|services|stock|what;
    keep knowledge|training|up up|to to|date date|with|products; know what you|we|they sell|talking about;
    attend|go on|to training|courses sessions|to|so; knowledgeable about products

    punctuality [behaviour, principle] ~ late for work
    on time for work|shift|job|appointment; timekeeping; bang on time; dead on time; early for work|shift; minute|min early|before;
    minutes _ before shift|start|work; hour before shift; good with time; before shift start; before _ doors open; before we open;
    ready before _ shift|start|open; start shift|work at time; start when supposed|meant|due; {not} turn up late; not running in late;
    back _ break|lunch on time; on time _ break|lunch; {not} take long break|lunch; {not} overrun break; arrive in time; clock in _ time; set _ alarm;
    catch early bus|train; stick to hours; there when shift start; there at start; {not} oversleep; leave house|home early|plenty;
    plenty of time before; first one in|there; come to work in|on time|hour; turn|show|come up|in when _ meant|supposed|should|told;
    set up before first|they|customer|open|start; there when _ meant|supposed|should; come to work right|correct|exact hour|time; on right hour|time;
    at right hour|time for|start; {not} keep team|colleague|staff|manager waiting; ready _ when|before doors|shop|shift|we open|start;
    come|arrive|go to work by|on|in time; at start|beginning of shift; ready on shop floor|desk|station; {not} leave early;
    turn|be|get|come|show|start|there _ at time on|of|stated|given|set; time on rota; on rota time; {not} roll in _ minutes|late;
    {not} _ minutes after|late; work to rota; not a minute late; on time always;
    be|arrive|come|get|turn|show|start|always to|up|work|there|in|for|at|back on time; be|arrive|come|get|turn|start on time;
    on time for|at|to|every work|shift|job|appointment|your|day|lessons; {not} be|turn|come|arrive|get|ever up|in|to|there late|in;
    {not} be late for|to|at|coming; come|arrive to|in|at|there|for|work|ready _ early|before|minutes|time shift|start|open|you|work|time|your;
    get|arrive|come|be to work|in|there early|before|on; minutes|half|hour early|before for|your|shift|work|start|you|opening;
    catch|get earlier bus|train; ready|there|in before|when shift|shop|doors|you|salon|we|work start|opens; good time keeping; 
    arrive|be there|at|in|for work|shift|salon|desk|shop by|at|before|for nine|eight|ten|9|8|10|half|quarter|9am|8am; be punctual; being on time;
    ?on time

    late for work [behaviour, problem] ~ punctuality
    oversleep; {not} arrive on time; {not} punctual; unpunctual; bad|poor timekeeping; miss bus|train; extend break;
    turn|show|come|roll|walk|stroll up|in|into late; late on|for first|monday|purpose; late for|to work|shift|job|appointment; come in after start;
    late to|for start|shift|work; ?{not} on time; {not} turn up for|to|at; get|come|arrive in|to late; come late; late coming;
    staff|worker|colleague|he|she|they|you always|be|turn|come|arrive up|in|late|to late|for;
    late for|to|at|back|into work|shift|job|appointment|from; be late for|to|every|all work|shift|day;
    turn|roll|stroll|show up|in late|whenever|after; always late for|to|and work|shift; ?being late

    reporting absence [behaviour]
    ring|call|phone|text in sick; ring|call|phone|tell|let|text {manager} _ late|sick|ill; tell work if late|sick;
    running late _ ring|call|phone|tell; ring _ running late; book holiday properly; inform {manager} _ late|sick|absent;
    ring|phone|call|tell|let|inform in|work|manager|boss|them|your if|when|sick|know _ sick|ill|late|running|poorly|absent; ring in sick

    good attendance [behaviour] ~ poor attendance
    turn up every day|shift; turn up for work|shift; {not} pull sickie; {not} miss shift|day|work; good|full|100 attendance;
    good|full|100|excellent|regular attendance; turn up for|every|to shift|day|work; {not} miss|skive|throw|pull shifts|work|sickies|off;
    attend work|every every|day|shift; {not} have|take days off; be in|at work every day

    poor attendance [behaviour, problem] ~ good attendance
    pull sickie; miss shift|work; {not} come to work; throw sickie; absent from work; poor|bad attendance; pull|throw sickie; skive off|work;
    staff absent; not|never turn up for|to work|shift; always off sick; too many days off

    keeping promises [behaviour, principle] < reliability ~ breaking promises
    keep promise|word; stick to promise|word; ring|call|phone back when _ said|promise; when _ say _ do it; {not} promise _ can|keep;
    {not} go back on; if _ i say i will; {not} let {customer} down; honour promise|agreement|word; {not} break _ word|promise;
    keep your|the|their|my|to promises|word; {not} promise things|what|something you|we|they|not; stick to your|the|what word|promise|you|agreed;
    do what you say|promised; honour promises|your; do what you|we|they|i|he|she|staff say|promise; do what _ said _ would;
    deliver|bring|send|finish _ on|by|when _ day|time|date you|we|they say|promise|agree; on|by day|date|time you|we say|promise|agree;
    be|turn|come|arrive there|up when|at _ you|they|he said; ring|call|phone|email back when you|they|said

    breaking promises [behaviour, problem] ~ keeping promises
    break promise|word; {not} keep promise|word; go back on word; say _ ring|call _ {not}; {not} ring|call|phone back when|after|like _ promise|said;
    never ring|call|phone back; say _ ring|call|phone back _ {not}; break your|a|promises|the|their promise|word; {not} keep promises|your|their|word;
    false|empty promises; go back on your|their|word

    politeness [behaviour, skill, principle] ~ rudeness
    ?courteous; say please|thank|cheers; mind ps|p; ps and qs; sir or|and madam|miss|maam; call {customer} sir|madam|miss; yes sir; well mannered;
    speak|talk {customer} nice|proper|decent|well; {not} slam phone|down; {not} hang up on; nice with {customer}; nicely spoken; say sorry excuse;
    manners cost; civil to; be gentleman; speak with good way|manners|respect; educated with|to {customer}; talk good to {customer};
    words like please|sir|thank; please and sir; use please; sir please; {not} shout at|over people;
    talk|speak with education|courtesy|politeness|manners|respect; talk|speak kindly; treat {customer} with courtesy|politeness;
    be polite|courteous|civil|mannerly to|and|with|when|at; polite to|and|with|when|at|staff|manner|way|tone; good manners to|and|with|when|like;
    have|use|show|mind|remember|with good|your|some manners; own manners; say|use your|please|thank|sorry please|and|thank|you|thankyou thank|you|and;
    please and thank; please and thank yous; call|address customer|people|them|guests sir|madam|miss|mr|mrs;
    {not} be|get rude|cheeky|abrupt|sarcastic|ignorant|snappy|offhand|short to|with|and|when|at; {not} be rude; {not} answer|talk back;
    speak|talk to customer|people|them|everyone politely|nicely|properly|respectfully; speak|talk|ask|answer politely|nicely; {not} roll eyes|your;
    courteous to|and|with|manner|staff; hold the|door door|open|for; be polite; ?excuse me

    rudeness [behaviour, problem] ~ politeness
    backchat; back chat; horrible|nasty to {customer}; slam phone; hang up on; put phone down on; insolent; gobby; mouthy; discourteous;
    {not} say please|thank|hello; bark at; call {customer} names; name calling; offend {customer}; offensive to|comment|remark; insult {customer};
    be horrible|nasty|ignorant to|with|towards;
    staff|worker|assistant|waiter|receptionist|you|he|she|they|being|very|so|really|lady|man|woman rude|cheeky|snappy|stroppy|offhand|abrupt|sarcastic|impolite to|and|with|when|towards|staff;
    rude|impolite staff|worker|assistant|to|towards|manner|person|waiter; {not} polite|courteous to|and|with|manners; {not} have|any manners;
    bad manners; snap|shout|yell|bark at customer|people|guests|them; roll eyes|your|their eyes|at; answer|talk back to customer;
    give attitude|lip|cheek to|back

    friendliness [behaviour, skill] ~ unfriendliness
    nice and polite; polite and nice; cheerful manner; talk to {customer} like friend|mate; treat {customer} like friend|family; {not} unfriendly;
    be|very|really|stay friendly|chatty|outgoing|welcoming|sociable|approachable to|and|with|when|towards;
    friendly and|to|with|manner|towards|attitude|way|person|personality|staff; bubbly personality|person|character|staff; chatty and|with|to|friendly;
    warm and|with|to|towards welcoming|friendly|chatty|customer|residents|guests|people|kind;
    nice|pleasant|lovely to|with|towards customer|people|guests|clients|everyone|residents|them;
    be nice|pleasant|warm|lovely to|with|towards customer|people|guests|clients|everyone|all; treat customer|them like|as friend;
    have nice|friendly|little chat with; be friendly; outgoing personality|person

    unfriendliness [behaviour, problem] ~ friendliness
    ?unfriendly; cold to|with {customer}; stand offish; standoffish;
    {not} friendly|welcoming|smiling to|with|towards|at|and|staff|when customer|people|guests|you|me|they; {not} friendly;
    unfriendly|cold|frosty|unwelcoming to|staff|towards|with; {not} say hello|hi to|when; ?unwelcoming

    approachability [behaviour, skill] < friendliness
    {customer} can come to {staff}; {not} be scared|afraid to ask; {customer} _ {not} afraid|scared ask; open and friendly; easy to speak to;
    come out from behind; door always open; be approachable|easy to talk|approach|ask; easy to talk|approach|speak to;
    customers|people|they feel|can able|come|they to|up|can ask|come|talk|approach|you|speak; {not} scared|afraid to ask|approach

    smiling [behaviour, method, practice] < friendliness, facial expressions ~ frowning
    {not} look miserable|moody|grumpy|fed|sad|bored; {not} straight face; {not} long face; smiling at|and|when|face|staff;
    smile on|at|and|when|even|for|while your|their|face|customer|everyone|people|the|you|greet|nod|be|saying|they;
    big|nice|friendly|warm|welcoming smile|grin; happy|cheerful|smiley|friendly|welcoming face|expression; put|have|keep|with a smile; grin on;
    look happy|cheerful|pleased to|and|when|at; {not} look grumpy

    frowning [behaviour, problem] ~ smiling
    scowl; grumpy face; face like thunder; glare at; look miserable|moody|grumpy|bored|fed up|at|when|and|while|like;
    frown|scowl at|and|when customer; pull a|faces faces|at; miserable|grumpy|long|blank face|expression

    positive attitude to work [behaviour] ~ negative attitude at work
    can _ do attitude; leave _ problem|troubles|mood|baggage _ home|door|outside; {not} bring _ problem|mood|home|personal _ work;
    {not} take _ mood|it out on; {not} show _ bad day|mood; {not} let _ bad mood|day; brave face; forget _ problem _ at work; mood at door;
    look like want be there; nothing too much trouble; willing attitude; sunny personality|disposition; look happy to be; {not} bring home life;
    {not} bring _ problem|troubles to work; {not} face like; {not} look like {not} want; come|be|work in good mood; {not} moan about|at|to|in|all;
    leave moods|problems|troubles at door; good|great|right|happy|cheerful|can|positive|better|willing attitude at|to|and|towards|when|work|with|do;
    have|keep|show|with good|great|positive|right attitude;
    be|stay positive|cheerful|upbeat|happy at|and|when|in|with|even work|customers|around|job|times; be cheerful|upbeat;
    {not} be|get|look moody|grumpy|negative|miserable at|when|with|in|and|to;
    {not} bring your|home|personal|problems|moods problems|home|mood|troubles|life;
    leave your|problems|personal|moods|home problems|troubles|moods|at|baggage at|home door|home|outside|the;
    {not} moan|complain about work|job|shift; look like you|happy want|to; {not} take your|it|bad mood|out on; in good mood at|with|when

    negative attitude at work [behaviour, problem] ~ positive attitude to work
    take it out on {customer}; {not} bothered about job; bring problem to work; {not} want to be there; look like {not} want be there;
    complain about job|work|boss; miserable staff|worker|face; moan about job|work|boss|shift|colleague;
    bad|poor|terrible|wrong|negative attitude to|at|towards|from|and|when;
    staff|worker|you|they|he|she|be|look|act moody|grumpy|miserable|negative|sulking at|with|to|when|all|in|because work|customers;
    moan|complain about|at|to work|job|boss|shift|customers; bring problems|home to|into work; sulking at|when|in; attitude problem;
    staff|worker attitude bad

    enthusiasm [behaviour, skill] ~ lack of interest
    motivated worker|staff|to; self motivated; committed to job|work|role;
    be enthusiastic|passionate|energetic|keen|eager|motivated about|at|with|to|and; enthusiastic about|and|staff|when|towards;
    show|have|with enthusiasm|passion|energy|interest for|in|about|and|towards; passion for|about job|work|customer|what|your|helping;
    take|have pride in; give 100|hundred|110 percent|per; love|enjoy|like your|what|the job|work|you; own enthusiasm;
    keen|eager to help|learn|please|work; be|stay|very bubbly|lively|upbeat|cheerful|jolly with|at|around customer|residents|guests|kids|people

    lack of interest [behaviour, problem] ~ enthusiasm
    can not be bothered; could not care; {not} care about job|work; going through the motions;
    staff|worker|they|you|he|she|look|act|be bored|uninterested|disinterested at|when|while|and|with|in work|customer|serving|talking|job;
    {not} interested|bothered|enthusiastic|motivated in|about|to|at|with job|work|customer|helping|what;
    lack of interest|enthusiasm|motivation|effort in|from|at; {not} make|put an|any|effort|in effort; look bored; yawn at|in|when

    offering help [behaviour, skill, principle] ~ unhelpfulness
    ask _ need help|anything|assistance; ask if {customer} ok|alright|need; is _ there anything else; offer to carry|help|find|check|show;
    find _ someone who; go and find out; go over to {customer}; make {customer} life easy; {not} say not my job; show {customer} willing;
    accommodating to|towards; willing|happy|ready|want|try to help; can|how|may i help; how can i help|assist; do you need help; need any help;
    helping hand; find someone who|to help; go over _ ask; ask {customer} if _ ok|alright|help|need; ask whether they need;
    patient|smart|calm|honest|respectful|welcoming helpful; helpful to|towards customer|people|guests|clients|everyone|residents;
    be friendly|polite|kind|nice|patient|caring and helpful; helpful and friendly|polite|kind|patient|nice|approachable;
    willing|ready|happy|keen to help|assist customer|people|anyone|guests|with|others|them|out|where; always|be|very willing to help|assist;
    offer help|assistance|your|to|support to|help|if|with|when|and; go over to customer|someone|people|them|anyone _ ask|help|who|and|see;
    ask|see if|customer|they|someone|people|them _ need|want|would|like|require help|hand|anything|assistance|carrying|any|finding;
    help customer|people|guests|someone|them|passengers|visitors _ find|carry|reach|choose|with|bags|their|shopping;
    give|lend customer|them|people|someone|a hand|helping; go out of your|their|my way;
    assist customer|guests|passengers|people|public|visitors|residents; approach customer who|and|if|to;
    find someone|out|colleague who|for|if can|knows|customer|you; anything else i|you can|need; accommodating to|and|towards|customers;
    nothing is too; lend a hand; {not} leave customer|them struggling

    unhelpfulness [behaviour, problem] ~ offering help
    refuse to help; not my job; not my department; {not} bothered to help; leave {customer} to it; turn {customer} away;
    {not} help|offer customer|people|guests|them|to|with; staff|worker|assistant {not} helpful|bothered;
    say it|not|that not|my my|problem|job problem|job|department; refuse to help|serve; shrug at|shoulders|and|your; fob customer|them|people off;
    unhelpful staff|to|towards|and|assistant

    going the extra mile [behaviour, principle]
    go|do|walk the|that|an|extra|above|little|over|bit extra|mile|bit|beyond|and|something|more mile|bit|extra|beyond|for|above;
    extra mile for|to|by|with; go above and beyond; above and beyond for|to|what|by;
    do more than you|they|your|is|expected|asked|need|have asked|have|need|expected|paid|job;
    do something|that|a|little extra|bit|little|more extra|more|for|to customer|guest; beyond what you|they|is|expected|customer;
    stay late|behind|on to help|finish; put in|make extra effort|work|time; bend over backwards;
    walk someone|customer|old|them _ to|car _ with|shopping|car

    attentiveness to customers [behaviour, skill] ~ ignoring customers
    {not} leave {customer} standing|waiting; look up when _ come; {not} chat amongst; {not} stand around; check on table; ?attentive;
    look around for people|customers; look around|round _ wait|need|help; see who|if someone|anyone waiting|needs;
    watch for customer|people|guest who|waiting; look for customer|people who need|waiting|lost;
    be|stay attentive|alert|observant to|and|with|towards|of; attentive to|and|staff customer|their|needs;
    {not} ignore customer|people|anyone|guests|them;
    notice|see|spot when|if|customer|someone|people|that|a customer|someone|people|they|who|waiting|struggling|lost|needs|is need|waiting|struggling|lost|wants|help|looks;
    look|keep|an eye|out|for|on for|out|on|customers|eye customer|people|anyone|for who|that|waiting|needing|customers;
    {not} stand around|about|chatting|talking|gossiping|with chatting|talking|gossiping|to|on;
    {not} chat|talk|gossip to|with|amongst mates|colleagues|friends|each|staff|yourselves; {not} walk past|away customer|people|from;
    check on customer|tables|guests|residents|clients; pay|give attention to customer|their; look up when customer|they|someone; keep eye out for

    ignoring customers [behaviour, problem] ~ attentiveness to customers, greeting customers
    walk away from {customer}; leave {customer} standing; stand there _ {not} served; carry on talking|chatting; talk among; chat among;
    pretend _ {not} see|hear|notice; pretend to be busy; hide in stockroom|back|toilet; talk|chat to mate|friend|colleague|each while|when|instead;
    stand talking|chatting; talk about night out; chat with _ while _ wait; look through {customer} like;
    ignore|blank|avoid|neglect customer|people|guests|them|client|passengers; {not} acknowledge|notice|serve|greet customer|people|guests|me|you|them;
    walk past|away|off customer|from|them|people; {not} pay attention to|customer;
    chat|talk|gossiping to|with|amongst mates|friends|colleagues|each|yourselves|themselves|staff while|when|instead|other;
    too busy talking|chatting|on; turn your|their back on|to customer; leave customer|people standing|waiting|there

    personal presentation [behaviour] ~ scruffy appearance
    dressed for work|job; tie _ hair; hair out of face; shoes clean|polished|shined; polish shoes; shirt tucked; tuck _ shirt;
    wear tie|suit|shirt|trousers|black; {not} wear jeans|trainers|jewellery|hoodie|ripped|cap|tracksuit|joggers|revealing|heels|short;
    remove|take|cover _ jewellery|piercing|tattoo; {not} messy|long hair; minimal makeup; {not} too much make|makeup; natural makeup;
    nails short|clean|trimmed; {not} false|long|fake nails; no false lashes; well turned out; clean shaven;
    wear nice|clean|proper|right|correct clothes|shoes|outfit; {not} wear _ jeans|trainers|jewellery|hoodie|leggings|shorts|ripped|revealing;
    hair in bun|ponytail; {not} lots|big jewellery|rings|earrings; {not} too much jewellery|perfume|makeup; look|dress presentable;
    presentable and|appearance|clothes; clean clothes|shirt|shoes; present yourself|myself|themselves|self; dressed clean|nice|smart;
    appropriate|smart|formal|professional|suitable clothes|dress|attire|outfit|shoes; dress in smart|clean|appropriate|right|formal;
    {not} wear loads|lots|heavy|too make|makeup; {not} loads|lots|heavy of makeup|jewellery; tidy|neat|clean|brushed|combed hair; {not} loads of make;
    good clothes; look|dress|turn smart|presentable|professional|tidy|neat|clean|appropriately|well at|all|presented; look presentable|the part;
    smart and|uniform|clothes|appearance|shoes|dress tidy|clean|presentable|neat|professional|and|code|for;
    well|smartly|neatly presented|dressed|groomed|turned; own appearance; good|smart|neat|tidy|personal|professional|clean appearance|presentation;
    dress code;
    wear|have|be|keep|with your|the|a|clean|smart|correct|right|proper|ironed|full uniform|clothes|shoes|shirt|ironed|smart _ clean|ironed|uniform|smart|tidy|work|clothes|on;
    clean ironed uniform|clothes|shirt; hair tied|tidy|neat|clean|brushed|back|up; tie|have|wear your|hair hair|back|up|tied;
    clean|polished|smart|appropriate shoes|footwear|clothes;
    {not} look|wear|come in|too|scruffy|jeans|trainers|jewellery|ripped|lots|much|untidy scruffy|jeans|trainers|jewellery|makeup|clothes|messy|untidy;
    {not} wear jeans|trainers|jewellery; neat and tidy appearance|hair|uniform; look neat|tidy and; short clean nails

    wearing uniform [behaviour] < personal presentation
    work clothes|shirt|top|polo; company shirt|tshirt|clothes; wear what _ given|provided|told|supposed; wear proper gear; hi vis;
    wear|have|in|full|correct|your|clean|proper|right|company|ironed|smart|work uniform|apron|tunic|overalls; own uniform

    wearing a name badge [behaviour] < personal presentation
    name badge|tag; name on badge|shirt; wear _ name; id badge|card on; so {customer} know my name; so {customer} know _ name;
    wear|have|name|your|id|with|staff badge|lanyard|tag

    scruffy appearance [behaviour, problem] ~ personal presentation
    unshaven; look like _ tramp|rolled|bed; {not} dress appropriate|smart|properly; wear what like; inappropriate clothes; {not} wear uniform;
    shirt hanging out; revealing clothes; wear trainers|tracksuit|hoodie|joggers|jeans; stained shirt|uniform|clothes;
    scruffy staff|appearance|clothes|uniform|hair|and; look scruffy|messy|dirty|untidy|unkempt; uniform|shirt|clothes {not} ironed|clean;
    dirty|creased|ripped|torn|stained uniform|clothes|shirt|apron|shoes|jeans

    personal hygiene [behaviour] < personal presentation ~ poor hygiene
    brush teeth; wash every day; {not} bo; {not} body odour; {not} bad breath; wash yourself|myself|body; freshen up; shower every|before|daily|each;
    bathe every|daily; breath mints; suck mint; wear perfume|aftershave; keep yourself|self|myself clean; clean self|yourself|myself; use perfume;
    personal cleanliness; cleanliness of self|yourself|body|hands|person; clean hands|nails|hair|teeth|body|breath; come to work clean;
    {not} dirty hands|nails|hair|clothes|uniform; personal|good|own|staff|your|hand hygiene; hygiene is|of;
    wash your|hands|every|yourself|hair hands|day|hair|and|often|regularly|yourself|before|after; use|wear|put deodorant|perfume|aftershave;
    have|take a|shower|bath shower|bath|every|before; {not} smell|stink of|bad|when|sweat|bo|or; smell nice|fresh|clean;
    clean nails|hair|teeth|clothes|hands and|every; brush|clean teeth|your teeth; be|keep yourself|clean|personally clean|hygienic|and;
    keep yourself clean; shower every day

    poor hygiene [behaviour, problem] ~ personal hygiene
    body odour; bad breath; dirty nails|hands|fingernails|hair; greasy hair; {not} wash hands|your|themselves|yourself;
    smelly|dirty|greasy staff|person|hair|hands|nails|fingernails; smell|stink of sweat|bo|smoke|fags; bad|poor hygiene|breath

    patience [behaviour, skill, principle] ~ impatience
    take your time with; in {customer} own time; explain as many times; repeat _ as many times; {not} get impatient; go at {customer} pace|speed;
    at {customer} pace; slow down for {customer}; how many times _ ask; take as long as {customer}|they; {not} lose my|your patience;
    patient person|staff|attitude; {not} rush them|customer|client|guest|resident|people|person|him|her|anyone; give _ time they|needed;
    give old|elderly|slow _ time; say _ again if _ {not} understand|hear; wait while {customer} find|decide|count|look|think|get;
    wait while {someone} find|get|look|decide|think|count; repeat slowly|again if|until|when; repeat _ if _ {not} understand|hear;
    let {customer} count|finish|choose|think|look; let _ count|choose|decide _ money|coins|change|time; old _ count _ coins|money|change;
    {not} mind repeating|waiting|explaining;
    be|stay|keep|remain|more|very|really patient|tolerant with|and|when|even|towards|if|at customer|people|them|they|older|kind|calm|listen|polite|elderly|guests|residents|clients;
    be patient; having patience; have|show|with|lots|need|take patience|of patience; patience with|when|and customer|people|elderly|residents;
    take your|time time|with|explaining with|explaining|customer|them|elderly|to;
    give customer|people|them|older|elderly time|people|customers|plenty to|they|time|of;
    {not} rush|hurry|push customer|people|them|anyone|clients|residents|guests|along;
    {not} get|lose frustrated|annoyed|impatient|irritated|patience if|when|with|because|your|at;
    wait while|for|patiently|until customer|them|they|older|someone _ find|count|decide|finish|choose|look;
    explain|repeat it|things|yourself again|more|as if|many|than|when|until; wait patiently; let _ take|have his|her|their time;
    give _ time to find|think|count|speak|finish|answer; wait while they|he|she find|finish|look|count;
    {not} get ratty|snappy|narky|annoyed|frustrated|irritated|angry|cross with|when|if|because _ keep|same|again|slow|ask;
    same thing|question over|again|twice without annoyed|sighing|moaning; keep explaining|repeating until they|he|she

    impatience [behaviour, problem] ~ patience
    get frustrated|annoyed with {customer}; tell {customer} hurry; snap fingers; push {customer} to decide; {not} patient with|when;
    rush|hurry customer|people|them|clients|guests; lose patience with|when; huff|sigh at|when|and customer|while|they;
    look|check at|your|watch|the watch|clock while|when|customer; impatient with|towards|staff customer|people

    staying calm [behaviour, skill] ~ losing temper
    count to ten; count to 10; {not} lose _ temper|cool|rag|it|control; keep _ temper; bite tongue; keep voice down|low|level|steady|calm;
    {not} swear back; {not} argue back; {not} show _ angry|annoyed|stress; work well under pressure; {not} let _ get to me|you; calm under pressure;
    polite|patient|professional|friendly|cool|nice and calm; calm polite|patient|professional|collected; polite|patient calm;
    calm and polite|professional|collected|patient|composed|friendly|relaxed|listen; {not} get wound|worked|upset|cross; speak|talk quietly and;
    {not} have go at; stay|keep|remain chilled; stay|keep|remain|be|act calm|composed|level and|when|with|under|at|if|even|in|headed;
    stay|keep|remain calm;
    calm and|manner|voice|tone|attitude|approach|when|under polite|professional|collected|patient|customer|dealing|someone|listen|pressure|they;
    {not} shout|yell|snap|swear|scream|argue back|at|or customer|them|people|even|back|if|when;
    {not} lose your|temper|the|it temper|cool|rag|head|with|at;
    {not} get angry|mad|aggressive|worked|wound|heated|stressed|defensive|flustered up|with|back|when|at|if|and|yourself|or;
    {not} take it|things|anything personally|to; {not} raise your|my|voice voice; keep your|voice|my cool|temper|voice|calm|down|head|low;
    deep breath; count to ten|10; control your|my temper|emotions|anger|feelings; bite your tongue; {not} panic|flap when|and|if|under;
    {not} react|rise|retaliate to|when|with|if|badly|angrily|back; cope|work|handle well|with|under pressure; keep your cool;
    speak|talk|respond|deal calmly|in calmly|with; {not} kick|blow off|up; ?calm

    losing temper [behaviour, problem] ~ staying calm
    get angry|mad|aggressive with|at|back {customer}; shout back; swear back; kick off at; have go at {customer};
    lose your|my|their|his|her temper|cool|rag|head; lose it with|at; {not} stay|keep calm; raise your|their voice; shout|swear back at|to customer;
    get angry|aggressive|mad|heated|defensive with|at|back customer|them; short|bad|hot tempered staff|worker|person;
    have a go|tantrum at|back|in customer|front; blow up|your at|top; retaliate against|when

    arguing with customers [behaviour, problem] ~ staying calm
    argue|row|fight|bicker|quarrel with|back|in customer|guest|people|client|front|them; confront|contradict customer|them;
    get into arguments|a|fight|row with customer|argument|row

    avoiding arguments [behaviour]
    {not} get into fight|argument|row; {not} tell {customer} _ wrong; {not} fight with; {not} fall out with {customer}; let {customer} think right;
    {not} argue|fight|row|contradict|confront with|back|customer|or|even|them; {not} argue; avoid arguments|conflict|confrontation with|by;
    {not} get into|in argument|an|fight|a

    honesty [behaviour, principle, skill] ~ dishonesty
    tell _ it how it is; {not} con customer|people; {not} make it|things|stuff|something|answer|anything up;
    {not} tell|say them|customer|people _ if it {not}; tell it straight; {not} say it is in stock; {not} sell them something;
    {not} false information|promise|claim|advice; say|tell|give true|real|correct|honest price|information|answer|reason|facts; true price;
    be honest|truthful|trustworthy|upfront|sincere|genuine|straight|open with|and|about|to|when|if customer|them|people|what|how|mistakes|prices|guests;
    be honest; {not} lie to|about|or|and customer|people|what|boss|price|stock|them; tell|say the truth; {not} tell lies|fibs;
    {not} mislead|cheat|trick|con|overcharge|steal|rip customer|people|them|from|money|off|anything; hand in money|purse|wallet|lost|things|anything;
    own|admit up|if|that if|when|to|you you|mistake|not|know; {not} pretend|bluff|guess to|if|that|what know|you;
    trustworthy with|and|staff|person money|honest; honest and|with|about|to|person|staff trustworthy|customer|open|people|how|when|what;
    {not} hide mistakes|anything|the|things from|customer; {not} promise false; have integrity

    admitting what is not known [behaviour] < honesty
    admit _ {not} know; say i {not} know but; find out for you; i will check for you; i _ will find out; say _ will find out; ask if i am not sure;
    get back to _ with answer; if you|i|they|we {not} know|sure _ say|ask|find|check|admit|tell;
    {not} know answer|something _ ask|find|say|admit|check; say|admit if|that|when you|i {not} know|sure; find out for customer|them|you;
    go and|to find|ask|check out|someone|with; ask|check colleague|manager|someone|supervisor|with if you|who|colleague|not unsure|not|knows

    dishonesty [behaviour, problem] ~ honesty
    theft by staff; make up answer|excuse|story; make something up; fiddle till; hands in till; pretend to know; two faced;
    sell {customer} _ {not} need; fake smile|interest|information; lie to|about customer|boss|manager|why|what|stock|people;
    steal|nick from|money|stock|tips|the|things; mislead|trick|con|cheat|overcharge|rip customer|people|guests|them|off; tell lies;
    make up excuses|things|answers|stories; cover up mistakes|what

    confidentiality [behaviour, principle, duty] ~ breaching confidentiality
    keep _ private|confidential|secret|secure|safe _ information|detail|data;
    keep information|detail|data|record private|confidential|secret|secure|safe; keep {customer} detail private|safe|confidential|secure;
    {not} tell _ what {customer}; {not} share _ information|detail|data|business; {not} talk about _ outside|home|pub|front;
    {not} give out|away _ detail|number|address|information; {not} pass on {customer} detail|information|number;
    protect {customer} data|information|detail|privacy; respect {customer} privacy; what said _ stays; {not} read out _ detail; {not} look _ nosey;
    personal information safe; {not} shout _ details|name|number; {not} read out card|account; keep files locked; lock _ files|away;
    personal details safe|private|secure; what {customer} tell|say _ stay|private|confidential; what {customer} tell|say me|us|you _ stay|private;
    {not} let anyone|anybody|others|people hear|see|know|overhear; {not} let _ hear|see private|personal|details;
    {not} leave _ lying|around|open|desk|screen|unlocked; {not} spread information|details|business;
    keep customer|client|patient|resident|personal|private information|details|data|things|business to yourself|themselves|myself;
    keep _ to yourself|myself; {not} tell _ to others|anyone; information to yourself; keep what they tell;
    {not} speak|talk|chat _ about patients|clients|residents|customers|guests; {not} talk about _ lift|corridor|bus|pub|canteen;
    shut|close door when|while|before talk|speak|discuss; speak _ private place|room|somewhere; lower voice when _ details|private|personal;
    talk in private about;
    keep customer|client|their|personal|information|details|data|peoples|private|things|it|what|records|everything information|details|data|private|confidential|to|secret|safe|secure|between private|confidential|secret|secure|safe|yourself|to;
    keep it|things|information|details|everything confidential|private|to|secret;
    {not} discuss|talk|gossip|tell|share|repeat about|customer|clients|their|what|people|patients|residents|your|mates|anyone|information|details|with customer|clients|patients|residents|outside|with|to|details|private|information|mates|others|what|personal|about|they|friends|business;
    {not} tell your|mates|friends|family|anyone|others|people|anybody about|mates|friends|family|what|customer|clients|private;
    {not} go round|around tell _ about customer|clients|residents|patients;
    what customer|clients|they|residents tell|say you|to|me|us _ stay|between|private|confidential;
    {not} give|pass out|on|away|customers personal|customer|their|details|information|private|phone|out details|information|numbers;
    {not} share|disclose|leak|reveal customer|personal|private|confidential|their|information|any|details; stay between you and;
    confidentiality of|is|about|with customer|information; {not} leave files|notes|paperwork|details|screens lying|out|open|about|around;
    respect|protect customer|their|clients privacy|confidentiality|information|data

    breaching confidentiality [behaviour, problem] ~ confidentiality
    leave _ file|screen|paper _ open|out|lying; read out _ details; break confidence; breach of confidentiality|data|trust;
    disclose information|details; talk|gossip about customer|clients|patients|residents in|to|with|outside|at|on;
    leave files|notes|screen|paperwork|details|customers lying|out|open|on|about|around;
    breach|break of|confidentiality|confidence confidentiality|data|by; give out details;
    share|tell|leak|disclose|pass|post|spread|give customer|client|personal|private|confidential|patient|resident details|information|data|business to|with|out|online|on|mates|friends;
    leak|spread|post customer|personal|private|confidential details|information|data;
    tell|share mates|friends|people _ about customer|client|patient|resident;
    share|tell|give|disclose _ private|confidential details|information|data|things

    gossiping [behaviour, problem] ~ avoiding gossip
    bitching; badmouth; backstab; bitchy; gossip|bitch|slag about|with|off|behind|to|in customer|colleagues|staff|people|each|other|front|work;
    spread rumours|gossip; talk|slag behind|about peoples|customers|their|them backs|off|when; gossip at work

    avoiding gossip [behaviour]
    {not} talk behind; {not} talk _ behind back; {not} get involved in drama; stay out of drama|gossip|politics; {not} discuss private life;
    {not} gossip|bitch|slag about|with|off|or|to|behind|in|at; {not} gossip; {not} talk about|behind people|others|colleagues|back behind|backs;
    {not} spread|start rumours|gossip; stay out of drama|gossip

    staying off mobile phones [behaviour] ~ using a mobile phone at work
    {not} use own|personal|mobile|your|my phone; {not} check _ phone; {not} play _ phone; {not} look _ phone; {not} go on _ phone; {not} sit on phone;
    {not} on phone while|when|at|during|in; {not} have _ phone out; {not} on social media|facebook|instagram|snapchat|tiktok;
    put _ phone away|down|locker|bag|silent|off; phone in locker|bag|pocket|drawer; phone on silent; phone switched off;
    turn|switch _ phone|mobile off; turn off|phone mobile|phone; leave _ phone in|at; no earphones; phone stays in|off|away;
    {not} phone at|on|in work|floor|till|shift|hand|pocket|duty; {not} messing on phone|mobile; {not} using _ phone at|in|while|when work|serving;
    {not} take phone|mobile into|out|onto;
    {not} be|go|use|have|check|play|look|text|sit on|at|your|my|personal|own|phone|mobile|out|mates phone|mobile;
    {not} on your|their|my|the phone|mobile at|while|when|during|in;
    keep|put|leave|turn|switch your|my|their|phone|mobile phone|mobile|off|away|in|on _ away|off|locker|bag|silent|in|pocket|car;
    stay|keep off your|the|their phone|mobile; no|without phones|mobiles|texting at|on|while|during|allowed work|shop|shift|serving;
    {not} mobile phones at|on|while

    using a mobile phone at work [behaviour, problem] ~ staying off mobile phones
    use phone at work; personal call; personal phone call; glued to phone; be on phone instead; on mobile instead|while|when;
    be|sit|always on tiktok|snapchat|instagram|facebook; scroll|play|look|check|sit|stare _ on|at|through phone|mobile; text on phone|mobile;
    staff _ always on phone|mobile; on phone while|instead serving|working|of; on own|their|my phone while|when|instead|all;
    be|go|sit|always|staff|on|play|look|using|scroll|text on|at|their|your|phone|mobile|mates phone|mobile|while|when|at|instead while|when|instead|at|all|customers|serving|work|behind;
    texting|scrolling|phone while|when|instead serving|customer|at|of; personal phone calls at|while|during; take selfies at;
    headphones|earphones in while|at

    professional language [behaviour, skill] ~ swearing
    {not} bad|foul|abusive|inappropriate|offensive|strong language; {not} curse; {not} cuss; {not} f word; {not} effing; mind _ language;
    use appropriate|proper|right|good|correct words; {not} inappropriate joke; {not} dirty|rude|crude joke;
    {not} call {customer} mate|love|babe|darling|hun|bro; {not} say mate|love|babe|bro; clean language; not use bad words; {not} bad words;
    {not} talk like _ mate|friend; polite language|words; clean mouth; watch my|your|own mouth|tongue;
    {not} swear|curse at|in|or|on|front|to|around|when|and; {not} swear;
    {not} use bad|foul|offensive|inappropriate|rude|swear|slang language|words|slang|when|to|with;
    use|speak professional|appropriate|proper|formal|right|correct|polite language|words; mind|watch your language|mouth|tongue;
    speak|talk professionally|formally to|with|and; {not} call customer|people|them mate|love|babe|darling|bro

    swearing [behaviour, problem] ~ professional language
    bad|foul|abusive|inappropriate|offensive language; effing; f word; bad words; rude words; rude|crude|dirty joke; racist comment|joke;
    call {customer} mate|love|babe; verbal abuse; use slang|swear; swear at|in|to|on|back|or customer|front|shop|staff|people;
    bad|foul|abusive|offensive language|words; use swear|bad|foul words|language

    respect for customers [behaviour, principle] ~ disrespect for customers
    how i would want|like to be treated; {not} make {customer} feel stupid|silly|small|bad; treat like royalty;
    respect customer|client|guest|people|them|their|others|residents|patients|everyone; be respectful to|and|towards|of; showing respect;
    with respect and|to|at|by;
    show|have|give|treat|with|deserve|mutual customer|people|them|everyone|respect|guests|others with|respect|dignity to|for|and|towards|at|no;
    treat customer|people|them|others|everyone|guests|residents how|as|like|the|with|way _ you|your|i|want|would|like|respect|dignity|nan|mum|own _ treated|nan|mum|want|like;
    treat customer|people|guests|everyone well|nicely|properly|kindly|respectfully; {not} look|talk|speak down on|to customer|people|them|anyone;
    {not} patronise|mock|embarrass|belittle|laugh|make customer|people|them|at|fun; own respect; treat others how you|with|like;
    care|careful|respect with|for|of _ belongings|things|stuff|property|home|house; treat _ things|belongings|property|house|home with

    disrespect for customers [behaviour, problem] ~ respect for customers
    lack of respect; talk|speak down {customer}; look down {customer}; laugh at {customer};
    treat {customer} like dirt|rubbish|idiot|child|stupid|criminal|number|nothing; treat {customer} bad|poorly;
    make {customer} feel stupid|silly|small; embarrass {customer}; take the piss; mock {customer};
    {not} respect customer|people|them|guests|residents;
    disrespect|patronise|belittle|humiliate|mock|embarrass customer|people|guests|to|towards|them|residents|clients;
    talk|speak|look down to|at|on customer|people|them; make|take fun|mick|customer|them of|feel|out customer|stupid|silly|small|them|people;
    treat customer|them|people badly|like|poorly dirt|rubbish|idiots|number

    treating everyone fairly [behaviour, principle, duty] ~ being judgemental
    treat all|everyone|everybody|people|customers _ same|equal|fair; treat {customer} same|equal|fair; whatever race|age|religion|background;
    treat|serve everyone|everybody|all|customers|people|them|each|every|guests|residents|others the|customers|equally|fairly|people same|equally|fairly|with|way;
    treat everyone fairly|equally|same; treat all people|customers the|equally|fairly|same;
    be fair|inclusive|impartial|unbiased to|with|and|towards everyone|all|customer|people|everybody;
    {not} discriminate|favour|judge against|on|customers|anyone|people|because|one anyone|customers|people|race|colour|of|over; {not} discriminate;
    {not} treat anyone|people|someone|customers|them|one|some differently|worse|unfairly|better because|than|to; {not} have|show favourites;
    no matter what|who|where|how colour|race|religion|age|they|their|gender|disability look|come|are|race|colour|religion|age|background;
    regardless of race|age|gender|religion|background|colour|disability|who|their|what; whatever their race|age|religion|background|colour|gender;
    same service|treatment|respect to|for everyone|all|everybody;
    everyone|all|customers|people treated|get|deserve the|equally|fairly|same same|equally|fairly|service|respect;
    {not} leave|exclude anyone|people|them out; equal treatment for

    not judging customers [behaviour, principle] < treating everyone fairly ~ being judgemental
    non judgemental; {not} make _ assumption|judgement; {not} look at _ funny|up|dressed; book by cover; accept {customer} for who;
    whatever they look like; {not} assume _ look|poor|because; {not} judge|stereotype|stare customer|people|anyone|someone|them|by|on|at|a;
    {not} be judgemental|prejudiced; {not} make assumptions|judgements about|on|because;
    {not} assume things|anything|that|they|because they|look|poor|not

    being judgemental [behaviour, problem] ~ treating everyone fairly, not judging customers
    judge {customer}; judge by _ look|appearance|clothes; judge a book; treat {customer} different|worse because; racist to;
    look {customer} up and down; assume _ can not afford; assume {customer} steal|poor; pick and choose who; be|act unfair|biased|prejudiced;
    discriminate against; judgemental of|about|towards|attitude; treat favourites better;
    judge|stereotype customer|people|someone|them|by|on how|by|because|their|look|on|what|clothes|appearance;
    be judgemental|prejudiced|racist|biased|unfair|sexist to|towards|against|about;
    treat customer|people|them|some differently|unfairly|worse|better because|than; have|show favourites|prejudice;
    discriminate against customer|people

    teamwork [behaviour, skill] ~ poor teamwork
    team player; good team member; work with colleague|everyone; cover _ colleague|break|shift|lunch|them when;
    get on with colleague|staff|team|everyone|others|workmate|people; back _ each other; jump on till; all in it together;
    friendly with colleague|staff|team; help _ mate|others|everyone|each|someone out|else; support other staff|employee;
    communicate with colleague|team|each; when colleague|workmate busy|struggle|need _ help; colleague _ i help;
    help him|her|them if|when busy|behind|struggling; help busy colleague|workmate; give colleagues hand; give hand to colleague|workmate|team;
    work together|well|as|in|with|alongside as|a|with|part|your|other|the|each|to team|colleagues|others|staff|each|help|of|teammates;
    work together to|with|as|and|so;
    help|support|assist|cover each|your|other|colleagues|team|fellow|mates|staff|workmates other|out|mates|colleagues|staff|team|members|breaks|them|workmates|teammates|each;
    help your mates|colleagues|team; help|support|back _ each other; good team player|worker|member; be part of|a|good a|team|the team|player;
    pull your|their|own|together weight; muck|chip|pitch in with|when|and|to|where|if;
    get on|along with|well colleagues|team|staff|workmates|others|everyone; share jobs|work|workload|tasks|the with|workload|out|jobs;
    {not} leave everything|it|all|jobs|others to|for others|everyone|someone; cover shifts|breaks|for; own teamwork; work with other people|staff

    poor teamwork [behaviour, problem] ~ teamwork
    {not} work as|with team; {not} help colleague|each|others|team; leave _ to others|everyone|else; leave _ it to everyone;
    fall out with colleague|staff|team|workmate; argue with colleague|staff|team|each; {not} get on with staff|team|colleague; only think of self;
    {not} team player; bully colleague; {not} work|help|pull|get as|with|colleagues|each|your|on|well|together team|others|weight|with|colleagues;
    fall|argue out|with with|colleagues|staff|each|team colleagues|team|staff|other; let the|your team|colleagues|mates down;
    leave it|everything|work|others to others|everyone|do

    following policies [behaviour, duty] ~ breaking rules
    follow what _ manager|boss|company|told|taught|trained; follow hotel|shop|company|school|home rules; follow uniform|dress policy|code;
    do things _ way company|manager|they; do|follow _ way _ told|taught|trained|shown; way company want|told|says|like; how company want;
    what handbook say; follow|read|use handbook|manual; do what policy|handbook|rules|company say; go by what company|manager|policy;
    company handbook; stick to company; do it by policy;
    follow|stick|keep|obey|abide|adhere|comply to|by|with|all|company|the|shop|store|hotel|organisation|their|work company|shop|store|hotel|business|organisation|workplace|your|work|dress|house|handbook _ policy|procedure|rules|guidelines|code|handbook;
    follow|do what|instructions|orders|as manager|boss|from|you|supervisor|told|the|company|your tell|says|manager|boss|by|handbook|asked;
    do what the|company handbook|boss|manager|rules say|tell; do as you|told; follow the rules; stick to the rules;
    {not} break company|the|any rules|policy; follow health|uniform|company policy|rules|and|procedures; follow company procedures|policy|rules;
    ?follow _ procedure|policy|rule|guideline

    breaking rules [behaviour, problem] ~ following policies
    ignore _ rule|policy|procedure|instruction; go against _ policy|rules|manager; {not} listen to manager|boss|supervisor; make own rules;
    break|ignore|bend|disobey company|the|rules|policy|your|work rules|policy|procedures|manager|boss|instructions;
    {not} follow|listen company|the|rules|policy|procedures|as rules|policy|procedures|boss|manager|told|you; cut corners; make own|up own|rules

    taking responsibility [behaviour, principle, skill] ~ blaming others
    i will sort it|this; {not} leave _ someone else; {not} pass {customer} around|pillar; {not} say not my; clean up own mess; {not} push _ onto;
    admit my fault|mistake|error; say my fault; see it through to end; see _ problem|complaint through; hold _ accountable; be accountable;
    accountability for; say it was you|me|your|my; if _ mistake _ say|tell|admit;
    take|accept full|responsibility|ownership|the|blame|personal for|of|responsibility|ownership|blame|when mistakes|your|actions|problem|it|something|what|things|own;
    take responsibility for|when|if; own up|your|to to|when|if|mistakes mistake|it|you;
    admit when|if|your|you|own mistake|you|wrong|fault|were|did|made|messed _ wrong|mistake|fault|it|up|right;
    if you|i make|mess|do _ mistake|wrong|up _ say|tell|admit|own|put|fix;
    {not} blame|pass|make others|someone|colleagues|anyone|the|excuses|customer else|people|buck|colleagues|for|staff|when; take ownership;
    be accountable|responsible for your|own|what|mistakes|actions; {not} pass the buck; see problem|it|things|complaint through; ?ownership

    blaming others [behaviour, problem] ~ taking responsibility
    pass {customer} around|pillar|about; push blame; say _ someone else fault;
    blame other|someone|somebody|colleagues|customer|company|everyone|each|staff|it people|else|for|when|on|staff|if|colleague;
    {not} take|accept responsibility|ownership for|when|of; make excuses for|when|instead|up;
    pass the buck|blame|customer|around|onto to|around|on|from; say it|not|that _ my|your|fault|problem; {not} own|admit up|mistakes|when|it;
    pass the buck

    self confidence [behaviour, skill] ~ lack of confidence
    self assured; believe in yourself|myself; self belief; {not} scared|afraid to talk|speak|ask|approach; walk over without;
    be|look|sound|act|feel|more confident when|with|in|and|to|at|talking|speaking talk|speaking|customer|yourself|dealing|approach|people;
    have|show|with|need confidence in|to|when|and|with yourself|talk|speak|approach|customers; be confident; own confidence;
    {not} be shy|scared|nervous|afraid|timid to|of|when|about|with talk|speak|ask|approach|customers; hold your|head|keep head|up|high up|high;
    speak up when|so|and|clearly; believe in yourself; know what you|talking talking; confident manner|approach|voice|person

    lack of confidence [behaviour, problem] ~ self confidence
    lack _ confidence; unsure of yourself|self|themselves; nervous around; too shy; too nervous; um and ah;
    {not} confident when|with|in|to|enough talking|speaking|customer|yourself|approach; lack of|in|self confidence; too shy|nervous to|for|about

    flexibility [behaviour, skill] ~ inflexibility
    cover extra|other shift; work|do overtime; extra hours|shift; move to other department|till|section; fill in for;
    help in other department|area|section; change how _ work; fit round;
    willing to do|try|work|cover different|other|any|anything|new|extra|late|weekend; change shift; do other|different|another job|tasks|work|role;
    fill in when|where; whatever job needed; do _ anything needed|asked;
    be flexible|adaptable|versatile with|and|about|to|in|if hours|shifts|times|work|different|changes|customer|what;
    flexible with|about|and|hours|working|to;
    willing|happy|able|prepared|ready|not to|mind swap|cover|stay|work|do|change|come|help shifts|late|behind|overtime|extra|different|weekends;
    swap|cover|change shifts; stay on|late|behind a|if|when|to|bit bit|busy|needed|late|help|it; do|work overtime|extra hours|shifts;
    adapt to change|different|new situations|customers|people; be flexible

    inflexibility [behaviour, problem] ~ flexibility
    set in ways; stuck in ways; refuse to change|do; only do own job;
    {not} flexible|adapt|willing with|to|about|and change|swap|shifts|hours|customer; refuse to change|do|swap|help;
    stuck|set in your|ways|their ways; only do own|your|my job

    organisation and time management [skill, behaviour]
    organise _ time|work|day|self|yourself|workload|tasks; organisational skills; do two|several|many things at once; use time well|wisely;
    get _ done on time; have _ everything ready; know _ where everything; disorganised not; {not} disorganised; organised person|and|work;
    prepared for work|day|shift; plan my|your day|time|work; what needs doing first; know what comes first;
    be|stay|well|keep|get|more organised|prepared at|and|with|for|in|so|before work|your|time|shift|job|day;
    organise|manage|plan|prioritise your|my|work|time|tasks|jobs|own|the|day|workload time|work|day|workload|tasks|jobs|shift|well;
    good time management; good organisation skills; have|with good organisational|time skills|management; make|write a|to list|do of|list|so;
    do most|important|urgent|the important|urgent|jobs|things first; multitask|juggle between|and|tasks|jobs|several|different|when;
    time management skills; ?time management

    prompt service [behaviour, principle] < responsiveness to customers ~ keeping customers waiting
    straight away service; within three rings; do it there and then; serve on time;
    serve|deal|help|attend|answer|reply customer|people|them|guests|to|with|emails|calls _ quickly|promptly|fast|straight|immediately|efficiently|soon|asap;
    serve people|customers|them _ soon as they; quick|fast|prompt|speedy|efficient service|serving|at serve|polite|friendly|accurate|with|for|to|till;
    {not} keep|make|leave customer|people|them|guests|clients|anyone wait|hanging|queuing|on;
    reply|respond quickly|promptly|asap|straight|soon to|away|when; {not} take too|ages|long long|to|serving;
    work quickly|fast|efficiently so|and|to|when; get to customer quickly; as soon as they|possible; do it|things straight|there away|and

    keeping customers waiting [behaviour, problem] ~ prompt service
    {customer} _ wait long|ages|hour|forever; on hold _ ages|long|minutes|forever; queue out door; take ages|forever|long to serve|reply|answer|come;
    keep|make|leave customer|people|them|guests|client|passengers wait|hanging;
    customer|people|they|guests|i wait|kept|left|had for|ages|hours|long|too|around|to waiting|ages|long|hours|minutes|served;
    slow service|serving|reply|response; wait ages|hours|forever|long|too for|to|long be|food|served|reply|answer|drinks;
    take ages|forever|too|long to|long serve|reply|answer|come|be; be|get kept waiting; long wait|queue to|for|at; on hold for ages|long|hours;
    keep|leave _ standing around|there

    attention to detail [behaviour, skill] ~ carelessness
    check _ everything right|correct; detail oriented; eye for detail; have|pay|good|with|attention attention|eye|to to|for detail;
    be|very careful|accurate|thorough|precise with|when|in|about|and orders|money|details|writing|records|work|taking|food;
    check|double orders|everything|details|your|work|through|check|name|spelling twice|right|correct|orders|details|everything|again;
    {not} make mistakes|errors|silly with|on|in|when|mistakes|orders;
    get orders|names|details|things|everything|it right|correct|spelt first|every|when|so; accurate with|when orders|money|details|records;
    take care with|over orders|work|details

    carelessness [behaviour, problem] ~ attention to detail
    get order|name|bill|price|change wrong; forget to ring|call|tell|pass|write; {not} check order|details|work|it; keep getting _ wrong;
    get orders|names|bill|details|things|customers|price wrong|mixed; give wrong change|order|price|bill|information;
    forget orders|messages|to|customers|about ring|call|pass|order|tell|write|customer|table; silly|careless|sloppy mistakes|errors|work;
    {not} check|double orders|details|your|work|check|things|it; rush the|your|jobs|work job|work; make careless|silly|lots mistakes|errors

    hard work [behaviour] ~ laziness
    hard worker; {not} sit around|about|down|bum|chatting; {not} stand about|chatting|talking; concentrate on work|job; pull your weight;
    good grafter; give|put _ everything into; be hardworking|conscientious|diligent at|and|working|worker;
    hard worker|graft|working and|person|staff|attitude; work hard at|and|to|all|even|every|in; good work ethic;
    {not} be|stand|sit|slack|skive|laze|mess lazy|around|about|off|at doing|nothing|chatting|all|when|or|and; {not} stand around doing|chatting;
    put your|back|effort back|into|work|effort it|to|work|your; get on with your|job|work; keep busy when|at|all|by; find _ things to do;
    good|hard grafter; ?try|do hard|best

    laziness [behaviour, problem] ~ hard work
    lean on|against counter|till|wall; sit on bum|backside|arse; hide in back|stockroom|toilet; skiving; {not} do fair share; can not be arsed;
    doss about|around; {not} do their|your|my|own job|work; be lazy|slack|idle at|and|when|on|with; lazy staff|worker|and|people|at;
    stand|sit|lean|mess|muck around|about|on|against doing|chatting|counter|nothing|while|instead|when|tills|wall; skive|slack off|at;
    {not} do|work|pull your|their|hard|any job|work|share|weight|enough; do the bare|nothing minimum|all; cannot be bothered|arsed to|with

    using initiative [behaviour, skill]
    {not} need told; find _ something to do; look for jobs|things|work to do; see _ needs doing; off my own bat; ask if anything need doing;
    {not} stand around|about wait|until|till; {not} stand waiting; {not} need asking|chasing; get on with jobs|things without; find jobs to|that|when;
    use|show|have|take|own|your initiative; being proactive;
    do|find|look|see jobs|things|something|work|what|for to|without|that|need|jobs|things do|being|told|need|without told|asked|doing|being;
    without being told|asked; {not} wait|need|have|stand to|around be|telling told|asked; see|find what|something|jobs needs|to|that doing;
    work independently|alone|on on|without|own|your own|supervision|initiative; off your own back; think for yourself

    no eating or chewing on duty [behaviour] ~ eating or chewing on duty
    {not} food at desk|till|counter; only eat in|on break; eat on break; spit out gum; smoke on break|outside; {not} eating|drinking at|in|on|while;
    no food on; {not} have drink|food at;
    {not} eat|chew|smoke|vape|drink gum|on|at|in|while|when|or|behind|front shop|work|front|serving|till|gum|duty|counter|customers|shift;
    {not} chew gum; no eating|chewing|smoking|gum|food at|on|in|while

    eating or chewing on duty [behaviour, problem] ~ no eating or chewing on duty
    chew gum; eat in front of; eat at|on till|desk|counter|reception|work; smoke outside door|front|while; vape while|at|in|outside;
    eat|chew|smoke|vape gum|at|on|in|behind|while till|counter|front|duty|work|serving|customers|shop|desk|shift

    fitness for work [behaviour]
    {not} under influence; {not} come in hungover|drunk|tired; {not} go out night before; {not} alcohol before|at|on; {not} use|take drugs;
    {not} come|turn|go|drink in|up|to|into|drunk|hungover|out|at|alcohol|before|on|work drunk|hungover|hangover|tired|night|drugs;
    get|have enough|good|plenty|early|an sleep|night|of|early before|sleep|night|shift; be _ sober|fit|well for|at|rested;
    {not} drunk|hungover at|on|for

    professional conduct [behaviour, skill] ~ unprofessional conduct
    {not} personal conversation|chat|stuff|talk; {not} have laugh with mate; {not} mess about|around in|when|with; {not} messing in front;
    act grown up; behave in work|front; {not} behave like;
    {not} mess|play|joke|fool|act|lark around|about|silly with|at|in|when|on mates|work|front|customers|colleagues|shop|job;
    act|behave|be mature|sensible|appropriately|responsibly|businesslike at|in|when|around|with|and work|front|customers|job;
    keep|separate|leave your|personal|home|private|work personal|home|private|life|and|from|out|separate life|out|separate|work|from|home;
    representing company|business|shop|brand|hotel|firm well|you|when|as; represent the company|business|shop|brand|hotel|firm;
    on your best behaviour; set good example to|for; {not} discuss|talk about personal|private|your|night life|stuff|love|out in|with|front|at;
    take your|the job seriously; {not} have personal conversations|arguments in|at|front; {not} argue with colleagues|staff in|front

    unprofessional conduct [behaviour, problem] ~ professional conduct
    inappropriate behaviour; chat about night out; talk about night out; discuss personal life; argue in front of {customer}; sleep at|on work|job;
    bring _ friend|mate into work; inappropriate conversation|comment|joke|conduct|way|touching; act inappropriate;
    talk about party|boyfriend|girlfriend|weekend in front; {not} professional to|in|at|when|enough;
    unprofessional behaviour|conduct|staff|in|at|manner|way;
    mess|play|joke|fool|act around|about|silly at|with|in|on work|mates|front|shift|colleagues|job; sleep|fall on|asleep job|on|at|work;
    talk|discuss|chat about personal|private|night|party|boyfriend|girlfriend|weekend|their life|out|in|stuff|boyfriend|business front|in|while|with|at;
    argue|flirt in|with front|customers|colleagues|staff of|in; be immature|childish|silly at|with|in; over familiar|friendly with

    professional boundaries [behaviour, principle] ~ crossing boundaries
    {not} get _ close to {customer}; {not} be _ over friendly|familiar; {not} accept gift|money|tips|present; {not} friend _ facebook|social;
    {not} add _ facebook|instagram|social; {not} ask personal|nosey question; {not} give own|my|your _ number;
    {not} tell {customer} _ own|personal|life|problems; keep relationship professional;
    professional|personal|clear|set|keep|respect|maintain boundary; {not} flirt|date with|customer|clients|them;
    {not} get|be too|over|personally|pally|attached|emotionally|close friendly|pally|close|familiar|personal|involved|with|attached|to with|to|customer|clients|residents|guests;
    {not} add|accept|friend|take|give customer|guests|gifts|clients|patients|money|your|them|people _ facebook|social|instagram|gifts|number|from|money|presents;
    {not} overstep|cross the|boundaries|line|mark boundaries|line|mark;
    keep|set|maintain|professional|respect|clear professional|relationship|boundaries|it|personal boundaries|distance|professional|relationship;
    {not} tell customer|them|clients your|about|personal personal|own|life|problems|your

    crossing boundaries [behaviour, problem] ~ professional boundaries
    flirt with {customer}; nosey question; accept gift|present|money from {customer}; ask for {customer} number; too close to {customer}; ask nosy;
    flirt|date with|customer|clients|patients customer|clients|patients|guests;
    get|be too|over friendly|close|familiar|personal with|to customer|clients|residents; accept|take gifts|presents|money from;
    add customers|clients|them _ facebook|instagram|social; message customers|clients _ instagram|private|personal; ask personal|nosy questions;
    cross|overstep the|boundaries|line line|mark|boundaries

    willingness to learn [behaviour, skill]
    keen to learn; take feedback|criticism|advice _ board|well|good; take on board; take constructive; ask for help|advice if|when;
    ask {manager} if not; {not} think you know it all; learn from others|colleague;
    willing|keen|eager|want|happy|ready to learn|train|improve|develop|take new|more|from|and|skills|on;
    learn new|from|about things|skills|mistakes|others|your|colleagues|menu|tasks;
    accept|take|listen feedback|criticism|advice|on|constructive|to from|well|on|board|and|feedback|criticism;
    ask for|questions|if help|when|if|advice|you you|not|unsure|stuck; go|do on|extra|more|training training|courses|to|so

    resilience [skill, behaviour]
    thick skin; water off duck; {not} take to heart; {not} take it to heart; {not} take things personally; move on to next; start fresh with next;
    {not} let it ruin; next customer _ fresh; be resilient|thick|strong when|skinned|minded|after; have thick skin; bounce back after|from|when;
    {not} take it|things|rude|what to|personally|heart heart|personally|when|if;
    {not} let it|them|rude|one|customers|a get|ruin|upset|bad|affect|rude to|you|your|customer|down _ you|day|down; brush|shrug it|things|abuse off;
    cope|deal|handle with|under|stress|rude stress|pressure|rude|abuse|difficult|being|customers customers|people|shouted|well;
    move on to|from next|rude; keep going when|after|even customer|rude|hard|it|busy

    kindness to others [behaviour, skill] ~ unkindness
    treat {customer} like own|family; care about customer|client|guest|people|resident|patient|others; care for resident|patient|customer|others;
    caring and kind|helpful|polite|friendly; caring kind|helpful|polite;
    be caring|compassionate|considerate|thoughtful|gentle|supportive|nurturing to|and|towards|with|of|when|about customer|people|residents|patients|others|kind|animals|them|everyone|children|elderly;
    be kind to|towards|with customer|people|residents|patients|others|animals|them|everyone|children|each;
    kind|caring|gentle|compassionate|considerate and|to|towards|with|nature|person|manner|words|staff|heart|attitude friendly|caring|polite|helpful|patient|gentle|considerate|kind|customer|people|residents|others|animals|poorly|them|everyone|thoughtful|respectful|compassionate;
    friendly|polite|caring|patient|gentle|nice|helpful|respectful and kind|caring|compassionate|considerate;
    show|act|with kindness|compassion|care|concern|of to|towards|for|kindness;
    care about|for customer|residents|patients|people|others|animals|them|clients|guests; kind hearted

    unkindness [behaviour, problem] ~ kindness to others
    bully {customer}; abuse {customer};
    be nasty|cruel|mean|spiteful|unkind|rough|uncaring|inconsiderate to|with|towards customer|residents|patients|people|animals|colleagues|others;
    {not} caring|kind to|towards|about customer|residents|people

    tact [skill, behaviour] ~ tactlessness
    choose _ words careful|right|well; think before _ speak|talk|say|open; word it careful|nice|right|so; say it nicely; put it nicely;
    break it gently; gently tell; take {customer} to one side; take {customer} aside|side; say right thing; say _ kind way; handle _ delicately;
    be tactful|diplomatic|sensitive|careful when|with|about|and|how|what customer|you|explaining|saying|dealing; be tactful; use tact;
    choose|pick your words|carefully; think before you|speak|say speak|say; say|put|word it|things nicely|carefully|tactfully|gently|kindly;
    take customer|them|him|her aside|one; {not} embarrass|offend|upset customer|them|anyone by|in|with|when

    tactlessness [behaviour, problem] ~ tact
    put foot in it; say wrong thing; say _ in front of everyone; {not} think before; embarrass {customer} in front; open mouth before;
    say out loud in front; blurt out|it; insensitive to|comment|about; put foot|your in|foot; say wrong thing to|in

    speaking well of the company [behaviour] ~ criticising the company
    {not} slag off company|shop|boss|place|hotel; {not} badmouth company|shop|boss|place; {not} bad mouth company|shop|boss;
    {not} say bad _ company|shop|boss|place|colleague; {not} criticise company|shop|boss|colleague; {not} complain about company|boss|colleague|work;
    {not} moan about work|job|boss|company|colleague|shift; say good things about company; speak well|highly of company; good ambassador;
    promote company image; loyal to employer;
    {not} slag|bad|badmouth|moan|criticise|say|complain|talk off|mouth|about|bad|the|your company|shop|boss|business|work|job|place|things|hotel|badly;
    speak|talk highly|well of|about company|business|shop; be loyal|ambassador|proud to|for|of company|business|brand

    criticising the company [behaviour, problem] ~ speaking well of the company
    slag off company|shop|boss|place; badmouth company|shop|boss; moan about work|job|boss|company|shift; criticise company|boss|colleague;
    complain about company|boss|colleague|shift; tell {customer} _ company rubbish; say bad things about company; run company down; slate company;
    slag|bad|badmouth|moan|criticise|complain off|mouthing|about|the|your company|shop|boss|business|manager|place|work to|in|on|with customer|front|facebook

    putting customers first [behaviour, principle] ~ putting own interests first
    drop _ to help|serve; leave _ stacking|shelves|job|task _ help|serve; customer at heart; customer at centre;
    put the|customer|guests|their|client|residents customers|needs|first|before first|before|stocking|tasks|yourself;
    customer|guest come|always|should|are|number first|priority|come|one|before; customer needs first|before;
    stop|drop|leave what|everything|stacking|shelves|your|the|task you|shelves|doing|to|and|task|job|were doing|help|serve|when;
    ?customer always right; ?customer focus

    putting own interests first [behaviour, problem] ~ putting customers first
    only care about money|sale|commission|break; just want commission|sale|paid; carry on stacking; finish what _ doing first; {customer} come second;
    {customer} as inconvenience; only care|there|want about|for money|sales|commission|themselves|yourself|break;
    put yourself|own|themselves first|before; finish what|stacking|carry you|on|shelves doing|with|stacking before|first|instead|when

    dependability [behaviour] < reliability
    be reliable; being dependable; reliable worker|person|member|employee; boss|manager|team|colleagues|everyone|others can rely|count|depend on you;
    can rely on|upon {staff}; can be relied|counted|depended on; trusted to get on|do; turn up every shift|day; turn up when needed;
    do what you|your|they supposed|meant|told|asked to|you; team|colleague|others rely|count|depend on
    """
}
