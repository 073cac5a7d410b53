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
    serve|serving customer|customers|client|clients|guest|guests|people|public|passengers|diners|them _ at|on|in|with|food|drinks|quickly|till|counter;
    serve|serving customer|customers|guests|people|public|passengers|diners|clients;
    find size|colour|product|item|what for|they customer|customers|them|need|want; fetch|get things|items|sizes|drinks for customers|them|guests;
    ?serve

    greeting customers [duty, behaviour, step] ~ ignoring customers
    welcome {customer}; warm welcome; friendly welcome; say good morning|afternoon|evening; good morning|afternoon|evening sir|madam;
    hello _ how can i help; hi how are you; hello how are you; acknowledge {customer} when|as|straight; acknowledge _ walk|come|enter|arrive;
    welcome _ door|in|inside|salon|hotel|restaurant; meet {customer} at door; receive guest|visitor|client; hello to everyone; how are you today;
    what can i do|get for you; let {customer} know _ with them soon; be with you in minute; be right with you; ?hello;
    greet|greeting customer|customers|client|clients|guest|guests|people|them|visitors|everyone|families|with|at|when;
    say|saying hello|hi|hiya|morning|welcome to|when|and|with|as; say hello|hi|hiya; meet and greet;
    welcome|welcoming guests|visitors|people|families|clients|customers; be greeted; ?greet

    saying goodbye [duty, behaviour, step]
    ?goodbye; see you next time; wave off; hope to see you; come again soon; show {customer} out; walk {customer} to door|exit; enjoy rest of day;
    thank {customer} for coming|visit|custom|shopping; say|saying goodbye|bye|cheerio|farewell;
    say|tell|wish have|them|customer _ nice|good|lovely day|evening|weekend; wish|wishing customer|guest|guests|them safe|good|nice

    answering enquiries [duty]
    respond _ query|enquiry|question; reply _ query|enquiry|question; handle _ query|enquiry; sort _ query|enquiry; help _ query|enquiry;
    enquiry desk; information desk; take enquiry; query from {customer}; answer what {customer} ask; {customer} ask _ answer;
    give answer to {customer}; resolve query|enquiry; ask about opening hours; ask what time _ open; general enquiry;
    help|deal|assist with _ questions|queries|enquiries; questions from customers|public|guests;
    answer|answering customer|customers|their|your|any|peoples|guest|guests|passengers|enquiries|queries _ question|questions|query|queries|enquiry|enquiries;
    answer|answering questions|queries|enquiries from|that|about|people|customers|they|over|on; answer|answering enquiries|queries;
    any|all questions|queries customer|customers|they|people|guests have|ask|might; deal|dealing|help|helping with enquiries|queries|questions;
    find|finding out answers|answer for|to customer|them|customers

    answering the telephone [duty]
    answer phone|telephone|call|mobile; pick up phone|call|telephone; take phone|telephone call; take call; man phone; phone duty; on phones all day;
    handle _ call; deal with _ phone|call; incoming|inbound call; outbound|outgoing call; make _ call to {customer}; switchboard;
    answer _ three|3|four|five ring; answer _ ring; get phone when ring; put headset on; speak to {customer} on phone; talk to {customer} on phone;
    respond call; call handling; reply phone; attend phone|telephone|call; sit on phones; pick|picking up the|phones phone|phones|calls;
    take|taking bookings|calls|orders over|by|on phone; answering phones

    replying to correspondence [duty]
    deal with email|letter|message|post; check inbox; go through inbox; write back to {customer}; email {customer} back; message {customer} back;
    reply on facebook|chat; run social media; reply to review; respond to review; post out letter; sort mail;
    answer|answering|reply|replying|respond|responding to|customer|the|any|peoples email|emails|letters|messages|texts|comments|reviews|post;
    check|checking|read|send|sending emails|inbox|messages|letters from|to|and|for customer|customers|parents|clients; replying emails

    taking payments [duty]
    take payment|money|cash|deposit; process|handle|accept|collect|receive _ payment; handle cash|money; cash desk; work on checkout|till;
    be on checkout|till; cash register; put _ through till; scan item|shopping|good|barcode|product|stuff; card machine; card reader; card payment;
    cash or card; contactless; chip and pin; print|give _ receipt; settle|print|bring|take bill; cashier; charge {customer} right|correct;
    take card detail; run card; invoice {customer}; take subs; give till receipt; cashing up; work|use|operate|run till;
    till work|duty|training|point; ring it up on; ring up sale|item|shopping; give|giving right|correct|their|customer|customers|them change;
    work|working|be|serve|serving|go|jump on|behind|at till|tills; take|taking the|customers|their|a|card|for money|payment|payments|cash|deposit;
    take payment|payments; till work; use|using|operate|operating the till; scan|scanning items|shopping|products|barcodes

    processing orders [duty]
    process _ order; write order; pack order; send out order; dispatch; fulfil order; pick and pack; log order; order form;
    order part|stock|item|product in; food order; drinks order; note what {customer} order; get order ready; prepare order; track order|parcel;
    check order; complete order; click and collect; collect parcel; hand over order; amend order; cancel order; send order to kitchen;
    ask what {customer} would like to eat|drink|order; pass order to kitchen; order them in;
    take|taking customer|customers|their|peoples|food|drinks|phone|the|table|tables|drink orders|order; take|taking orders;
    order|ordering things|items|stock|parts|products in for; process|processing orders; pass|send|put orders|order through|to kitchen|chef

    processing refunds and returns [duty]
    return desk; {customer} return _ faulty|broken|damaged; replace faulty|broken|damaged; deal with _ refund|return|exchange; put money back on card;
    check receipt before; refund form;
    process|processing|do|doing|handle|handling|deal|dealing|sort|sorting out|with|customer refunds|refund|returns|exchanges;
    give|giving|issue|issuing customer|customers|people|out refund|refunds; refund|refunding customer|customers|items|item;
    exchange|exchanging|swap|swapping|change|changing items|item|goods|clothes|things|faulty|products for|that|if|which;
    refunds and returns|exchanges; take|taking back returns|faulty|items|goods

    giving customers information [duty, practice]
    give quote|price; quote price; tell {customer} what we sell|do|have|offer; tell {customer} _ available|offer|deal|menu|special;
    give {customer} detail of; give leaflet|brochure; right information to {customer}; read out menu; talk {customer} through;
    give {customer} price|quote; tell {customer} cost|charges|fees; tell people|everyone about our|product|offer|price|deal|menu|opening;
    tell {customer} _ times|facilities|wifi|breakfast|parking; explain _ times|rules|facilities|wifi|breakfast|parking|prices|costs;
    give|giving|provide|providing|offer customer|customers|people|guests|guest|clients|client|passengers|passenger|visitors|patients|parents|them|public information|info|details|directions|prices|quotes;
    give|giving|provide|providing information|info|details about|on|to products|prices|menu|services|customers|customer|what|times|offers|treatments|facilities;
    tell|telling|inform|informing customer|customers|people|guests|clients|passengers|visitors|parents|patients|them about|of|what|when|how|which|where|the products|prices|offers|menu|times|time|platform|facilities|services|deals|is|things;
    explain|explaining products|menu|services|treatments|prices|options|policy|policies|charges|to|things to|customers|customer|guests|them how|what|the|customers;
    explain|explaining the|our menu|products|treatment|treatments|options|prices|services; tell passengers|guests|customers what|when time;
    accurate information to customers; inform customers of

    giving advice [duty]
    suggest product|item|size|style|colour|alternative|dish|treatment; make suggestion; help {customer} choose|pick|decide|find;
    tell {customer} which _ best|better|suit; what would suit; tell {customer} what _ suit|best; what i would choose; say which one better;
    point out best; find right product|one for {customer}; match {product} to {customer}; give|do|hold consultation;
    consultation with client|customer|guest; make recommendation; recommend to customer|client|guest; give recommendation; ?recommend;
    help|helping customer|customers|them|people|client|clients|someone|guests|him|her choose|pick|decide|find right|best|which|what|between;
    help|helping customer|customers|them|people|clients choose|decide;
    recommend|recommending|suggest|suggesting products|product|items|treatments|dishes|wine|things|paint|size|style|suitable|best|alternatives|something to|for|that|which customer|customers|them|clients|suit|might|goes;
    give|giving|offer|offering|provide customer|customers|clients|people|them|guests advice|recommendations|guidance|consultation;
    give|giving|offer advice on|about|to which|what|products|customers|clients|treatments|best;
    advise|advising customer|customers|clients|people|guests|them on|about|which|what|of; aftercare advice

    directing customers [duty]
    give direction; direct {customer} to; show {customer} where; point {customer} to; point {customer} right direction; tell {customer} where;
    walk {customer} to; show {customer} to room|table|seat|toilet|way; signpost {customer}; help {customer} find _ aisle|way|shelf|department;
    show around; show {customer} round; give tour; usher; lead {customer} to table|seat|room|aisle;
    show|showing customer|customers|people|guests|them|visitors|patients where|to things|room|table|their|seats|the|way|items|is|are;
    take|taking|walk|walking customer|customers|guests|people|them to table|their|shelf|aisle|product|item|room|seat;
    find|finding customer|customers|guests|people a table|seat; seating guests|customers|diners; show people where things;
    directing people|customers|guests|visitors

    demonstrating products [duty]
    demonstrate product|item|machine|equipment|phone; product demonstration; show how to use;
    show {customer} product|item|sample|colours|range|different; hand out samples; set up phone for {customer}; spot {customer} on weights;
    test drive;
    show|showing|teach|teaching customer|customers|members|people|clients|them|guests how|to|the how|use|work|works|machines|equipment|product|products;
    show|showing how to use|products|product|machine|machines work|equipment|machines;
    demonstrate|demonstrating how|products|product|machine|machines|equipment|treatments to|works|the;
    give|giving|offer|hand out|customers|free demonstrations|samples|demonstration|induction;
    let customer|customers|them try products|product|it|sample; inductions for new|members

    selling and promoting [duty]
    ?upsell; cross sell; link sell; add on sale; tell {customer} about offer|deal|promotion|sale;
    would you like fries|dessert|chips|large|sauce|starter; loyalty card scheme; close sale; suggest _ extra|add|go with; recommend retail;
    sign up for loyalty|membership|card; extended warranty; tell|let them know about _ offers|deals|sale|promotions;
    sell|selling products|product|items|tickets|phones|membership|memberships|insurance|goods|extras|things|drinks|raffle to|for|at customer|customers|people|guests|members|them;
    try|trying to|and sell customer|customers|them|people|more|extra|products|things; upsell|upselling|cross products|extras|sell|items|things|to;
    promote|promoting|advertise|mention|mentioning|push|tell|telling customers|about|the|our|special|new|any offers|offer|deals|promotions|products|services|treatments;
    tell|telling customers|customer|people|them about offers|deals|promotions|new|special;
    offer|offering dessert|desserts|upgrade|upgrades|extras|warranty|insurance|loyalty to|card|and;
    sign|signing customers|people up|for loyalty|to|for|membership; selling tickets|products; own selling; make|making sales

    handling complaints [duty, skill]
    deal with _ complaint; sort out _ complaint; sort _ complaint; listen _ complaint; respond _ complaint; look into complaint;
    {customer} who complain; {customer} complain _ sort|deal|help|listen; {customer} complain to {staff}; investigate complaint;
    deal with _ unhappy|angry|upset|difficult|dissatisfied|annoyed {customer}; handle _ angry|difficult|unhappy|upset {customer}; deal with awkward;
    deal|dealing|handle|handling|resolve|resolving|sort|sorting|manage|managing out|with|any|customer complaints|complaint;
    deal|dealing|handle|handling|cope|coping with|angry|difficult|unhappy|upset people|customers|customer|guests|clients|who|angry|difficult|unhappy|upset|awkward|complaints not|aren't|are|is|customers|people|guests unhappy|happy|angry|upset|complaining|complain;
    deal|dealing with people|customers|anyone who _ {not} happy|satisfied;
    deal|dealing with unhappy|angry|difficult|upset|dissatisfied|awkward customer|customers|people|guests|clients;
    solve|solving|sort|sorting|fix|fixing out|any|customer|customers problems|issues for|that|they|with customer|customers|them|have|guests;
    resolving|solving customers problems|issues

    keeping records [duty]
    keep|update|maintain|complete|file|write record; log _ on system|computer; fill in|out form|log|paperwork|chart|record|book|sheet; data entry;
    input data|detail|information; write _ in|on diary|book|logbook|chart|log|notes; daily notes; care notes; care plan; communication book;
    accident book; incident form; update {customer} detail|account|record; customer database; client record card; take {customer} details;
    take down _ detail|name|number|address; write up notes; job card|sheet; keep track of {customer}|order|appointment; register {customer};
    record keeping; write everything down after; update chart|client card; sign in book; visitor book; file document|paper|record|notes;
    detail|information|notes _ on|in|into computer|system|file|book|account;
    keep|keeping|update|updating customer|customers|client|clients|accurate|good|their|residents|up|the records|record|files|details|database|notes|accounts|log|logs;
    fill|filling|complete|completing in|out|care|incident|the|all notes|forms|form|paperwork|records|charts|logs|log|book;
    do|doing|file|filing the|all|some paperwork|records|documents|forms;
    log|logging|record|recording calls|complaints|enquiries|orders|visits|details|deliveries on|in|onto|and;
    put|putting|type|typing|enter|entering customer|their|the|details|information details|information|orders|it in|into|on system|computer|database;
    write|writing up|notes|reports notes|after|on; filling in care notes; take|taking down customer|their|names|details

    booking appointments [duty]
    schedule {customer}; diary management; manage diary; look in diary; find slot|space for {customer}; pencil {customer} in; squeeze {customer} in;
    send|text _ reminder;
    book|booking customer|customers|client|clients|guest|guests|patients|people|members|them|someone in|on|into|appointments|appointment|tables|rooms|for|onto;
    book|booking appointments|appointment|table|tables|rooms|room|classes|holiday|tickets|slots for|in|and|over;
    make|making|take|taking|arrange|arranging|schedule|scheduling|change|cancel|confirm customer|new|an|any|their|the|a appointments|appointment|bookings|booking|reservations|reservation;
    take|taking|make|making bookings|reservations|appointments; send|text reminders|reminder;
    manage|look|write|put in|the|appointments in|diary|diaries; squeeze|fit clients|customers in

    receiving guests and visitors [duty]
    check in guest|{customer}|passenger; check {customer} in|out; checking in and out; check in desk; check out guest; sign {customer} in;
    visitor badge|pass; work reception; do reception; tell {someone} _ visitor|client|patient|guest _ arrive|here; let {staff} know _ arrive|here;
    buzz {customer} in; book _ into room; give _ room number|key;
    check|checking|sign|signing guest|guests|visitor|visitors|patients|people|passengers|clients in|out; check|checking in|guests guests|visitors|in;
    give|hand|handing|giving out|guests|guest|them|visitors room|key|keys|badge|badges; work|working on reception|front;
    receive|receiving guests|visitors|deliveries; reception duties; ?receptionist

    making customers comfortable [duty, behaviour]
    offer _ seat|chair; ask if _ like drink; hang up coat; gown {customer}; put gown on; get {customer} chair|seat|pillow|blanket;
    make sure {customer} comfortable|comfy|warm; make {customer} comfortable|comfy; make sure temperature; find {customer} somewhere to sit;
    give {customer} somewhere to sit; check water not too hot; is water|temperature ok|alright; pull out chair; offer refreshment; open door for;
    offer|offering|bring|bringing|get|getting|make|making|give customer|customers|client|clients|guest|guests|them|visitors|residents|people|parents cup|drink|drinks|tea|coffee|seat|magazine|water|brew|biscuit|comfortable;
    offer|offering a|tea|coffee|drinks|hot seat|drink|magazine|or|to|and|cup;
    make|making sure customer|client|clients|guest|guests|they|them|everyone|residents comfortable|comfy|warm|settled;
    take|taking|hang|hanging their|customers|guests|clients|up coat|coats; make|making clients|customers|guests|residents|families cup;
    open|opening|hold|holding door|doors for customers|people|guests|them; making cups of tea for

    packing and carrying [duty]
    gift wrap; help {customer} pack|carry; carry _ to car|room; get trolley; deliver parcel|shopping|order;
    carry|carrying|take|taking|bring|help|helping customer|customers|guests|guest|their|peoples|old|with|people _ bags|luggage|cases|suitcases|shopping|bag;
    carry|carrying luggage|bags|shopping|cases|suitcases to|for|up;
    pack|packing|bag|bagging|wrap|wrapping customer|customers|their|peoples|the|up shopping|items|goods|bags|presents|purchases;
    help|helping pack|carry|reach; reach|reaching things|items off|from|on for|high|top|shelf; helping people pack

    carrying out the service [duty]
    cut|wash|dry|colour|shampoo|style|blow|rinse|dye _ hair; clean _ bedroom|room|pool; change bedding|sheets|towels; lay table; pour pint|drink;
    pull pints; do mot; pass _ scissors|rollers|brush; assist stylist; dispense medicine|prescription; give prescription;
    do _ nails|massage|facial|makeup|manicure|wax; carry out treatment; give treatment to; fix|repair _ phone|laptop;
    make|making|serve|preparing coffees|coffee|drinks|sandwiches|cocktails|beds|food|meals for|to|and customer|customers|guests|people;
    cut|cutting|wash|washing|style|blow|colour clients|customers|their|peoples hair;
    cook|cooking|prepare|preparing food|meals for|to customer|customers|residents|guests;
    fix|fixing|repair|repairing|service|servicing customers|customer|peoples|their cars|car|bikes|boilers|phones; make|making beds;
    lay|laying|set|setting tables|up; teach|run|take fitness|exercise|swimming classes|lessons

    personal care [duty]
    help {customer} wash|dress|eat|bath|shower|walk; give _ medication|tablets|meds; answer buzzer|bell; call bell; push wheelchair; take _ to toilet;
    bed bath; check on resident; sit with resident; keep {customer} company; do activities with; turn {customer} in bed; cut up _ food;
    help|helping|assist|assisting residents|resident|patients|clients|them|people|service|children _ wash|dress|eat|bath|shower|toilet|washed|dressed|meals|washing|dressing;
    feed|feeding|wash|washing|dress|bathe residents|patients|children|babies|animals|them; do|doing activities with residents|children

    restocking [duty]
    stock shelf|fridge|display|up; fill|refill|stack|face|replenish _ shelf|fridge|display; put _ stock out; put delivery away; put _ on shelf;
    date check; check dates; unpack delivery|stock|box; stock take; stocktake; count stock; stock control; make display; build display;
    label {product}; order more stock; shelves full; work in stockroom; put clothes back; fold clothes; hang clothes; bring stock out;
    keep _ shelves|fridge stocked|full; stock out on; keep shop stocked;
    fill|filling|stack|stacking|stock|stocking|restock|refill|face up|the|shelves|fridge|display shelves|shelf|fridges|fridge|displays|up;
    put|putting stock|deliveries|things|items|delivery out|away|on|onto; restocking shelves|fridge|products; check|checking stock|dates;
    price|pricing things|items|stock up

    keeping the area tidy [duty, behaviour] ~ untidy premises
    tidy up|shop|area|shelf|desk|counter|table|store|salon|around; wipe _ table|counter|surface|side|down|equipment; hoover; take rubbish out;
    tidy and clean; collect glasses; sanitise _ station|table|equipment; dust shelf; clean workspace; clean as you go; tidy work area; litter pick;
    pick up litter; keep reception nice; make shop look nice; put rubbish out; change _ towels|bins; keep station clean;
    clean _ station|mirror|chair|brush|bowl|desk|till|room;
    clean|cleaning|tidy|tidying|wipe|wiping|mop|mopping|hoover|hoovering|sweep|sweeping up|down|the|tables|floors|all|your table|tables|floor|floors|shop|counter|counters|salon|area|areas|shelves|surfaces|rooms|toilets|station|equipment|windows|changing|workspace;
    keep|keeping the|your|their|everything|tables|things|place|it|shop _ clean|tidy|neat|wiped|spotless|swept;
    clear|clearing tables|plates|glasses|the away|after|tables;
    make|making sure shop|place|area|tables|everything|salon|toilets|it|room|rooms clean|tidy; empty|emptying bins;
    wash|washing up|dishes|pots|towels; keeping place clean

    untidy premises [problem] ~ keeping the area tidy
    dirty table|shop|floor|toilet|counter|room; messy shop|counter|desk|salon|shelf|reception; rubbish everywhere|on floor; untidy;
    shop|place|area|counter|salon|room|toilets|tables {not} clean|tidy; leave|leaving mess|rubbish everywhere|on|behind|around; ?filthy

    passing on messages [duty]
    message for {manager}; leave note on desk; write message down; tell {manager} _ rang|phoned|call; let other staff know;
    tell {colleaguely} what {customer}; let kitchen know; tell stylist;
    take|taking|pass|passing|relay|relaying|give|giving|leave|leaving on|messages|a|any|phone messages|message to|for|from|on; take|taking messages;
    pass|passing on messages; tell|telling manager|colleague|boss|them|him|her|team someone|customer|who|that _ rang|phoned|called

    handing over a shift [duty, practice]
    hand over shift; hand over to next|night|day|late; tell next|other|night|day|late shift|staff|team|person; shift notes; night shift take over;
    brief next; fill in next person; pass over to next; ?hand over; at end of shift tell;
    tell|telling|brief|update|updating|let|inform next|night|day|other|new shift|staff|team what|about|on|know happened|has|gone|going;
    hand|handing over to next|night|day|other|colleague|shift; do|doing|give|giving|write|writing|shift|good|proper handover|handovers;
    handover to|notes|sheet|book|meeting|between; next shift what|know

    following up with customers [duty, practice, step]
    chase _ delivery|order|up; check if _ sorted|solved|resolved; aftersales; check in with {customer}; courtesy call; see how {customer} getting on;
    ask how meal|food|stay|everything was; was everything ok|alright; check _ happy with meal|food|service|haircut; ask if {customer} happy|satisfied;
    check {customer} happy|satisfied|okay; call|ring|phone|email|message {customer} back; ?make sure {customer} happy|satisfied;
    ask after|how _ meal|food|stay|treatment|visit|haircut; ask if everything ok|alright|fine|good; ask _ everything was;
    check everything ok|alright|fine with;
    follow|following up with|after|on|complaints|calls|by customer|customers|them|client|clients|enquiries|orders;
    get|getting back to customer|customers|them|people|clients;
    ring|ringing|call|calling|phone|phoning|email|emailing|giving|give customer|customers|them|client|her|him|back|a _ see|check|after|later|back if|how|to|days|ring|call;
    after sales service|care; check|checking customer|customers|client|they|guests happy|ok|satisfied with|after|during;
    give|giving customer ring|call _ later|after|see; ask|asking how|if meal|everything|stay|food was|is; follow up calls|call|email

    keeping customers informed [duty, behaviour]
    let {customer} know _ progress|delay|late|ready|long; tell {customer} _ delay|late|wait; inform {customer} _ delay|progress|change;
    explain why _ wait|late|delay; tell {customer} _ ready; explain what happens next; ring|phone|call|text|tell|email {customer} when ready;
    ring|phone|call|text {customer} _ ready;
    keep|keeping customer|customers|client|clients|guest|guests|people|passengers|patients|parents|family|families|them|everyone informed|updated|posted|up|in to|date|loop|about|of;
    let|letting|tell|telling customer|customers|client|clients|guests|people|passengers|patients|parents|families|them _ know|if|about|there _ delay|delays|wait|late|long|happening|going|progress|ready;
    give|giving|send customer|customers|them|passengers|families updates|update; explain|explaining delays|delay|why to|there;
    update|updating customer|customers|passengers|families|clients on|about|if|with|when;
    ring|ringing|call|text customer|customers|them when|that car|order|it|they ready|done|here; updates about|on progress|order|delay

    arranging services [duty]
    arrange _ delivery|repair|collection|engineer|visit|transport|call; book _ engineer|repair|delivery|courier|courtesy; courtesy car; send engineer;
    organise delivery|collection|event|trip|repair; set up _ account|delivery|payment; open _ account; direct debit set up; arrange {someone} to come;
    call taxi|cab for; call taxi; order transport;
    arrange|arranging|book|booking|organise|organising taxi|taxis|transport|deliveries|delivery|repairs|viewings|engineer|collections|events for|to|with customer|customers|guests|them|clients;
    arrange|arranging viewings|deliveries|repairs|delivery; plan events for

    checking identity [duty, step]
    check {customer} id|age|identity; id check; challenge 25; think 25; security question; verify who {customer} is;
    verify caller|customer|identity|account; know who speaking to; make sure {customer} who say; sell alcohol|cigarettes|vapes _ children|kids|under;
    refuse sale; id and v;
    check|checking|ask|asking|see|verify customer|customers|for|their|peoples|people|some|to|the id|identification|age|passport|tickets|ages|membership|identity|ticket|licence;
    check id; ask|asking for id|proof|identification;
    ask|check|confirm their|customers|date|for date|name|postcode|birth|password|address of|and|before; proof of age; id checks;
    {not} serve|sell underage|under; refuse|refusing sale|to|sell underage|alcohol|serve; check ids

    collecting feedback [duty, method]
    feedback form|card|sheet; comment card; comments book; ask {customer} how we can improve|do better; ask {customer} to rate|review;
    give out survey; ask {customer} fill _ survey|questionnaire; ask _ leave _ review;
    ask|asking|collect|collecting|get|getting|gather customer|customers|guests|people|clients|for|their|them for|feedback|reviews|opinions|to|what|leave|from|comment|fill feedback|reviews|review|opinion|opinions|thought|think|comment|survey|customer|customers|form|in;
    hand|give|giving out surveys|questionnaires|feedback|comment; ask|asking for feedback|reviews; feedback forms to customers

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
    close up shop|at;
    open|opening|close|closing|lock|locking|set|setting up|the|and shop|salon|store|restaurant|cafe|tills|doors|bar|gym|surgery up|in|at|before|and|closing|of;
    open|opening and closing|close; lock|locking up at|the|after; turn|turning lights|machines on|off in|at|when; setting up tables|room|station|shop;
    cash up

    administration [duty]
    photocopy; scan document; type letter; file document; do rota; order supplies; process application|form; print document|letter|paperwork;
    do|doing|general|office admin|administration|work; admin|administration work|tasks|duties|jobs; send|sending invoices|letters; photocopying

    protecting property and stock [duty]
    shoplifter; watch for thief; security tag; check bag; look out for theft; lost property; stop theft;
    look after {customer} belongings|things|valuables|coat|bag; watch|check|monitor cctv; security of shop|stock|building|store;
    keep eye on stock|shop|floor|door|children|bag

    reporting problems [duty, behaviour]
    report _ fault|hazard|accident|problem|issue|incident|concern; flag up; speak up if _ wrong; tell someone if broken;
    tell maintenance|boss|manager|supervisor if|when|about _ broken|wrong|fault|leak|problem|spill; tell _ if something _ broke|wrong;
    report|reporting faults|hazards|accidents|problems|incidents|concerns|anything|breakages|issues|things|it to|if|that manager|boss|supervisor|maintenance|broken|wrong|unsafe;
    tell|telling manager|boss|supervisor if something|anything|things|there broken|wrong|unsafe|problem; speak up if something

    working safely [duty, behaviour] ~ unsafe working
    follow safety; {keep} {customer} safe; wet floor sign; safe working; mop up spill; clean up spill; {not} leave box; trip hazard; make sure _ safe;
    ask about allergy; follow|following|obey|know health|fire|food|the and|safety safety|hygiene|rules|procedures;
    keep|keeping customer|customers|people|everyone|them|residents|guests|area|yourself|children safe;
    make|making sure floor|floors|area|shop|place|equipment|everything|it not|isn't|is|are|dry wet|safe|clear|slippy|slippery|so;
    so nobody|no|customers|people|they one|don't slips|trips|slip|trip|hurt|fall; put|putting wet|out|up floor|wet sign|signs|floor;
    wear|wearing ppe|gloves|apron|protective; clean|mop|mopping up spills|spillages; work|working safely;
    do|doing risk|patch|skin|fire assessments|assessment|tests|test|checks|drills; health and safety rules|checks|procedures; wear hairnet;
    ask|asking about allergies

    unsafe working [problem] ~ working safely
    leave hazard; ignore safety; put {customer} at risk; leave wet floor; leave boxes in aisle;
    leave|leaving boxes|things|wet in|lying|floor aisle|around|where|without; unsafe working|behaviour

    meeting targets [duty]
    sales target; call target; meet|meeting|hit|hitting|reach|reaching|achieve sales|your|daily|weekly|call|their|monthly|the|my target|targets|kpis

    keeping knowledge up to date [duty, behaviour]
    learn about product|service|menu|offer; learn menu|product; up to date with product|training|offer|service; study menu;
    know what selling|talking about|sell|we sell|is on; good product knowledge; have good knowledge;
    learn|learning|know|knowing about|the|your|our products|product|menu|stock|services|offers|treatments|prices|new;
    have|having good|product|knowledge knowledge of|about products|product|menu|services|stock;
    be|being knowledgeable about|of products|product|menu|services|stock|what; keep|keeping knowledge|training|up up|to to|date date|with|products;
    know|knowing what you|we|they|are sell|selling|talking|do about; attend|attending|go|going on|to training|courses sessions|to|so;
    knowledgeable about products

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
    be|being|arrive|arriving|come|coming|get|getting|turn|turning|show|showing|start|starting|always to|up|work|there|in|for|at|back on time;
    be|arrive|come|get|turn|start on time; on time for|at|to|every work|shift|job|appointment|your|day|lessons;
    {not} be|being|turn|turning|come|coming|arrive|arriving|get|getting|ever up|in|to|there late|in; {not} turn|turning up late;
    {not} be late for|to|at|coming;
    get|getting|come|coming|arrive|arriving|be|being to|in|at|there|for|work|ready _ early|before|minutes|time shift|start|starts|open|opens|you|work|time|your;
    get|arrive|come|be to work|in|there early|before|on; minutes|half|hour early|before for|your|shift|work|start|you|opening;
    catch|get earlier|early bus|train; ready|there|in before|when shift|shop|doors|you|salon|we|work start|starts|opens|open; good time keeping;
    good timekeeping; arrive|be there|at|in|for work|shift|salon|desk|shop by|at|before|for nine|eight|ten|9|8|10|half|quarter|9am|8am; be punctual;
    being on time; ?on time

    late for work [behaviour, problem] ~ punctuality
    oversleep; {not} arrive on time; {not} punctual; unpunctual; bad|poor timekeeping; miss bus|train; extend break;
    turn|show|come|roll|walk|stroll up|in|into late; late on|for first|monday|purpose; late for|to work|shift|job|appointment; come in after start;
    late to|for start|shift|work; ?{not} on time; {not} turn up for|to|at; get|come|arrive in|to late; come late; late coming;
    staff|worker|colleague|he|she|they|you always|be|is|are|turn|turns|turned|come|arrive|arrives up|in|late|to late|for;
    late for|to|at|back|into work|shift|job|appointment|from; be|being late for|to|every|all work|shift|day;
    turn|turning|roll|rolling|stroll|show up|in late|whenever|after; always late for|to|and work|shift; ?being late

    reporting absence [behaviour]
    ring|call|phone|text in sick; ring|call|phone|tell|let|text {manager} _ late|sick|ill|know; tell work if late|sick;
    running late _ ring|call|phone|tell; ring _ running late; book holiday properly; inform {manager} _ late|sick|absent;
    ring|ringing|phone|phoning|call|calling|tell|telling|let|inform in|work|manager|boss|them|your if|when|sick|know _ sick|ill|late|running|poorly|absent;
    ring in sick

    good attendance [behaviour] ~ poor attendance
    turn up every day|shift; turn up for work|shift; {not} pull sickie; {not} miss shift|day|work; good|full|100 attendance;
    good|full|100|excellent|regular attendance; turn|turning up for|every|to shift|shifts|day|work;
    {not} miss|skive|throw|pull shifts|work|sickies|off; attend|attending work|every every|day|shift; {not} have|take days off;
    be|being in|at work every day

    poor attendance [behaviour, problem] ~ good attendance
    pull sickie; miss shift|work; {not} come to work; throw sickie; absent from work; poor|bad attendance; pull|pulling|throw sickie|sickies;
    miss|missing shifts|work; skive|skiving off|work; staff absent; not|never turn|turning up for|to work|shift; always off sick; too many days off

    keeping promises [behaviour, principle] < reliability ~ breaking promises
    keep promise|word; stick to promise|word; do what _ say|promise; ring|call|phone back when _ said|promise; when _ say _ do it;
    {not} promise _ can|keep; {not} go back on; if i say i will; {not} let {customer} down; honour promise|agreement|word; {not} break _ word|promise;
    keep|keeping your|the|their|my|to promises|promise|word; {not} promise|promising things|what|something you|we|they|can't;
    stick|sticking to your|the|what word|promise|you|agreed; do|doing what you say|said|promised|promise; honour|honouring promises|your

    breaking promises [behaviour, problem] ~ keeping promises
    break promise|word; {not} keep promise|word; go back on word; say _ ring|call _ {not}; {not} ring|call|phone back when|after|like _ promise|said;
    never ring|call|phone back; say _ ring|call|phone back _ {not}; break|breaking your|a|promises|the|their promise|promises|word;
    {not} keep|keeping promises|your|their|promise|word; false|empty promises; go|going back on your|their|word

    politeness [behaviour, skill, principle] ~ rudeness
    ?courteous; say please|thank|cheers; mind ps|p; ps and qs; sir or|and madam|miss|maam; call {customer} sir|madam|miss; yes sir; well mannered;
    speak|talk {customer} nice|proper|decent|well; {not} slam phone|down; {not} hang up on; nice with {customer}; nicely spoken; say sorry excuse;
    manners cost; civil to; be gentleman; speak with good way|manners|respect; educated with|to {customer}; talk good to {customer};
    words like please|sir|thank; please and sir; use please; sir please; {not} shout at|over people;
    talk|speak with education|courtesy|politeness|manners|respect; talk|speak kindly; treat {customer} with courtesy|politeness;
    be|being polite|courteous|civil|mannerly to|and|with|when|at; polite to|and|with|when|at|staff|manner|way|tone;
    good manners to|and|with|when|like; have|having|use|using|show|mind|remember|with good|your|some manners; own manners;
    say|saying|use|using your|please|thank|sorry please|and|thank|you|thankyou thank|thanks|you|and; please and thank|thanks; please and thank yous;
    call|calling|address|addressing customer|customers|people|them|guests sir|madam|miss|mr|mrs;
    {not} be|being|get rude|cheeky|abrupt|sarcastic|ignorant|snappy|offhand|short to|with|and|when|at; {not} be rude;
    {not} answer|answering|talk back;
    speak|talk|speaking|talking to customer|customers|people|them|everyone politely|nicely|properly|respectfully|nice;
    speak|talk|ask|answer|speaking politely|nicely; {not} roll|rolling eyes|your; courteous to|and|with|manner|staff;
    hold|holding the|door|doors door|open|for; be polite; ?excuse me

    rudeness [behaviour, problem] ~ politeness
    backchat; back chat; horrible|nasty to {customer}; slam phone; hang up on; put phone down on; insolent; gobby; mouthy; discourteous;
    {not} say please|thank|hello; bark at; call {customer} names; name calling; offend {customer}; offensive to|comment|remark; insult {customer};
    be horrible|nasty|ignorant to|with|towards;
    staff|worker|assistant|waiter|receptionist|you|he|she|they|being|be|very|so|really|was|lady|man|woman rude|cheeky|snappy|stroppy|offhand|abrupt|sarcastic|impolite to|and|with|when|towards|staff;
    rude|impolite staff|worker|assistant|to|towards|manner|person|waiter; {not} polite|courteous to|and|with|manners; {not} have|any manners;
    bad manners|mannered; snap|snapping|shout|shouting|yell|bark at customer|customers|people|guests|them; roll|rolling eyes|your|their eyes|at;
    answer|answering|talk|talking back to customer|customers; give|giving attitude|lip|cheek to|back

    friendliness [behaviour, skill] ~ unfriendliness
    nice and polite; polite and nice; cheerful manner; talk to {customer} like friend|mate; treat {customer} like friend|family; {not} unfriendly;
    be|being|very|really|stay friendly|chatty|bubbly|outgoing|welcoming|sociable|approachable to|and|with|when|towards;
    friendly and|to|with|manner|towards|attitude|way|person|personality|staff; bubbly personality|person|and|character|staff;
    chatty and|with|to|friendly; warm and|with|to|towards welcoming|friendly|chatty|customer|customers|residents|guests|people|kind;
    nice|pleasant|lovely to|with|towards customer|customers|people|guests|clients|everyone|residents|them;
    be|being nice|pleasant|warm|lovely to|with|towards customer|customers|people|guests|clients|everyone|all;
    treat|treating customer|customers|them like|as friend|friends; have|having nice|friendly|little chat|chats with; be friendly;
    outgoing personality|person

    unfriendliness [behaviour, problem] ~ friendliness
    ?unfriendly; cold to|with {customer}; stand offish; standoffish;
    {not} friendly|welcoming|smiling|smile to|with|towards|at|and|staff|when customer|customers|people|guests|you|me|they; {not} friendly;
    unfriendly|cold|frosty|unwelcoming to|staff|towards|with|and; {not} say hello|hi to|when; ?unwelcoming

    approachability [behaviour, skill] < friendliness
    {customer} can come to {staff}; {not} be scared|afraid to ask; {customer} _ {not} afraid|scared ask; open and friendly; easy to speak to;
    come out from behind; door always open; be|being approachable|easy to talk|approach|ask; easy to talk|approach|speak to;
    customers|customer|people|they feel|can able|come|they to|up|can ask|come|talk|approach|you|speak; {not} scared|afraid to ask|approach

    smiling [behaviour, method, practice] < friendliness, facial expressions ~ frowning
    {not} look miserable|moody|grumpy|fed|sad|bored; {not} straight face; {not} long face; smiling at|and|when|face|staff;
    smile on|at|and|when|even|for|while your|their|face|customer|customers|everyone|people|the|you|greet|nod|be|saying|they;
    big|nice|friendly|warm|welcoming smile|grin; happy|cheerful|smiley|friendly|welcoming face|faces|expression; put|have|keep|with a smile|big;
    grin on; look|looking happy|cheerful|pleased to|and|when|at; {not} look grumpy

    frowning [behaviour, problem] ~ smiling
    scowl; grumpy face; face like thunder; glare at; look|looking miserable|moody|grumpy|bored|fed up|at|when|and|while|like;
    frown|frowning|scowl at|and|when customer|customers; pull|pulling a|faces faces|face|at; miserable|grumpy|long|blank face|expression

    positive attitude to work [behaviour] ~ negative attitude at work
    can do attitude; leave _ problem|troubles|mood|baggage _ home|door|outside; {not} bring _ problem|mood|home|personal _ work;
    {not} take _ mood|it out on; {not} show _ bad day|mood; {not} let _ bad mood|day; brave face; forget _ problem _ at work; mood at door;
    look like want be there; nothing too much trouble; willing attitude; sunny personality|disposition; look happy to be; {not} bring home life;
    {not} bring _ problem|troubles to work; {not} face like; {not} look like {not} want; come|be|work in good mood; {not} moan about|at|to|in|all;
    leave moods|problems|troubles at door; good|great|right|happy|cheerful|can|positive|better|willing attitude at|to|and|towards|when|work|with|do;
    have|having|keep|show|with good|great|positive|right attitude;
    be|being|stay|staying positive|cheerful|upbeat|happy at|and|when|in|with|even work|customers|customer|around|job|times; be|being cheerful|upbeat;
    {not} be|being|get|look moody|grumpy|negative|miserable at|when|with|in|and|to;
    {not} bring|bringing your|home|personal|problems|moods problems|home|mood|moods|troubles|life;
    leave|leaving your|problems|personal|moods|home problems|troubles|moods|at|baggage at|home door|home|outside|the;
    {not} moan|moaning|complain about work|job|shift; look|looking like you|happy want|to; {not} take your|it|bad mood|out on;
    in good mood at|with|when

    negative attitude at work [behaviour, problem] ~ positive attitude to work
    take it out on {customer}; {not} bothered about job; bring problem to work; {not} want to be there; look like {not} want be there;
    complain about job|work|boss; miserable staff|worker|face; moan about job|work|boss|shift|colleague;
    bad|poor|terrible|wrong|negative attitude to|at|towards|from|and|when;
    staff|worker|you|they|he|she|be|being|look|act moody|grumpy|miserable|negative|sulking at|with|to|when|all|in|because work|customers|customer;
    moan|moaning|complain|complaining about|at|to work|job|boss|shift|customers; {not} want|wanting to be there;
    bring|bringing problems|home to|into work; sulking at|when|in; attitude problem; staff|worker attitude bad

    enthusiasm [behaviour, skill] ~ lack of interest
    motivated worker|staff|to; self motivated; committed to job|work|role;
    be|being enthusiastic|passionate|energetic|keen|eager|motivated about|at|with|to|and; enthusiastic about|and|staff|when|towards;
    show|showing|have|having|with enthusiasm|passion|energy|interest for|in|about|and|towards;
    passion|passionate for|about job|work|customer|customers|what|your|helping; take|taking|have|having pride in;
    give|giving 100|hundred|110 percent|per; love|enjoy|like your|what|the job|work|you; own enthusiasm; keen|eager to help|learn|please|work

    lack of interest [behaviour, problem] ~ enthusiasm
    can not be bothered; could not care; {not} care about job|work; going through the motions;
    staff|worker|they|you|he|she|look|looks|looking|act|be bored|uninterested|disinterested at|when|while|and|with|in work|customer|customers|serving|talking|job;
    {not} interested|bothered|enthusiastic|motivated in|about|to|at|with job|work|customer|customers|helping|what;
    lack of interest|enthusiasm|motivation|effort in|from|at; {not} make|making|put an|any|effort|in effort; look|looking bored;
    yawn|yawning at|in|when

    offering help [behaviour, skill, principle] ~ unhelpfulness
    ask _ need help|anything|assistance; ask if {customer} ok|alright|need; is there anything else; offer to carry|help|find|check|show;
    find someone who; go and find out; go over to {customer}; make {customer} life easy; {not} say not my job; show {customer} willing;
    accommodating to|towards; willing|happy|ready|want|try to help; can|how|may i help; how can i help|assist; do you need help; need any help;
    helping hand; find someone who|to help; go over _ ask; ask {customer} if _ ok|alright|help|need; ask whether they need;
    patient|smart|calm|honest|respectful|welcoming helpful; helpful to|towards customer|customers|people|guests|clients|everyone|residents;
    be|being friendly|polite|kind|nice|patient|caring and helpful; helpful and friendly|polite|kind|patient|nice|approachable;
    willing|ready|happy|keen to help|assist customer|customers|people|anyone|guests|with|others|them|out|where;
    always|be|being|very willing to help|assist; offer|offering help|assistance|your|to|support to|help|if|with|when|and; offer help;
    go|going over to customer|someone|people|them|anyone _ ask|help|who|and|see;
    ask|asking|see|seeing if|customer|they|someone|people|them _ need|needs|want|wants|would|like|require help|hand|anything|assistance|carrying|any|finding;
    help|helping customer|customers|people|guests|someone|them|passengers|visitors _ find|carry|reach|choose|with|bags|their|shopping;
    give|giving|lend|lending customer|customers|them|people|someone|a hand|helping; go|going out of your|their|my way;
    assist|assisting customer|customers|guests|passengers|people|public|visitors|residents; approach|approaching customer|customers who|and|if|to;
    find|finding someone|out|colleague who|for|if can|knows|customer|you; anything else i|you can|need; accommodating to|and|towards|customers;
    nothing is too; lend a hand; {not} leave customer|customers|them struggling

    unhelpfulness [behaviour, problem] ~ offering help
    refuse to help; not my job; not my department; {not} bothered to help; leave {customer} to it; turn {customer} away;
    {not} help|offer|helping|helpful customer|customers|people|guests|them|to|with; staff|worker|assistant|they|he|she {not} helpful|help|bothered;
    say|saying it's|not|that's not|my my|problem|job problem|job|department; refuse|refusing to help|serve; shrug|shrugging at|shoulders|and|your;
    fob|fobbing customer|customers|them|people off; unhelpful staff|to|towards|and|assistant

    going the extra mile [behaviour, principle]
    go|going|do|doing|goes|walk the|that|an|extra|above|little|over|bit extra|mile|bit|beyond|and|something|more mile|bit|extra|beyond|for|above;
    extra mile for|to|by|with; go|going above and beyond; above and beyond for|to|what|by; go|going the extra mile;
    do|doing more than you|they|your|is|expected|asked|need|have asked|have|need|expected|paid|job;
    do|doing something|that|a|little extra|bit|little|more extra|more|for|to customer|customers|guest; beyond what you|they|is|expected|customer;
    stay|staying late|behind|on to help|finish; put|putting in|make|making extra effort|work|time; bend|bending over backwards;
    walk|walking someone|customer|old|them _ to|car _ with|shopping|car

    attentiveness to customers [behaviour, skill] ~ ignoring customers
    {not} leave {customer} standing|waiting; look up when _ come; {not} chat amongst; {not} stand around; check on table; ?attentive;
    look around for people|customers; look around|round _ wait|need|help; see who|if someone|anyone waiting|needs;
    watch for customer|people|guest who|waiting; look for customer|people who need|waiting|lost;
    be|being|stay|staying attentive|alert|observant to|and|with|towards|of; attentive to|and|staff customer|customers|their|needs;
    {not} ignore|ignoring customer|customers|people|anyone|guests|them;
    notice|noticing|see|seeing|spot|spotting when|if|customer|customers|someone|people|that|a customer|customers|someone|people|they|who|waiting|struggling|lost|needs|need|is need|needs|waiting|struggling|lost|wants|help|looks;
    look|looking|keep|keeping|an eye|out|for|on for|out|on|customers|eye customer|customers|people|anyone|for who|that|waiting|needing|need|customers;
    {not} stand|standing around|about|chatting|talking|gossiping|with chatting|talking|gossiping|to|on;
    {not} chat|chatting|talk|talking|gossip|gossiping to|with|amongst mates|colleagues|friends|each|colleague|staff|yourselves;
    {not} walk|walking past|away customer|customers|people|from; check|checking on customer|customers|tables|guests|residents|clients;
    pay|paying|give attention to customer|customers|their; look up when customer|they|someone; keep eye out for

    ignoring customers [behaviour, problem] ~ attentiveness to customers, greeting customers
    walk away from {customer}; leave {customer} standing; stand there _ {not} served; carry on talking|chatting; talk among; chat among;
    pretend _ {not} see|hear|notice; pretend to be busy; hide in stockroom|back|toilet; talk|chat to mate|friend|colleague|each while|when|instead;
    stand talking|chatting; talk about night out; chat with _ while _ wait; look through {customer} like;
    ignore|ignoring|blank|blanking|avoid|avoiding|neglect customer|customers|people|guests|them|client|clients|passengers;
    {not} acknowledge|notice|serve|greet customer|customers|people|guests|me|you|them; walk|walking past|away|off customer|customers|from|them|people;
    {not} pay|paying attention to|customer;
    chat|chatting|talk|talking|gossiping to|with|amongst mates|friends|colleagues|each|colleague|yourselves|themselves|friend|staff while|when|instead|other;
    too busy talking|chatting|on; turn|turning your|their back on|to customer|customers;
    leave|leaving customer|customers|people standing|waiting|there

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
    good clothes;
    look|looking|dress|dressing|be|being|come|dressed|turn smart|presentable|professional|tidy|neat|clean|smartly|appropriately|well at|and|for|in|when|to|all|presented;
    look|looking presentable|the part; smart and|uniform|clothes|appearance|shoes|dress tidy|clean|presentable|neat|professional|and|code|for;
    well|smartly|neatly presented|dressed|groomed|turned; own appearance; good|smart|neat|tidy|personal|professional|clean appearance|presentation;
    dress code;
    wear|wearing|have|having|be|keep|with your|the|a|clean|smart|correct|right|proper|ironed|full uniform|clothes|clothing|shoes|shirt|ironed|smart _ clean|ironed|uniform|smart|tidy|work|clothes|on;
    clean ironed uniform|clothes|shirt; hair tied|tidy|neat|clean|brushed|back|up; tie|tying|have|having|wear your|hair hair|back|up|tied;
    clean|polished|smart|appropriate shoes|footwear|clothes;
    {not} look|wear|wearing|come|looking in|too|scruffy|jeans|trainers|jewellery|ripped|lots|much|untidy scruffy|jeans|trainers|jewellery|makeup|clothes|messy|untidy;
    {not} wear jeans|trainers|jewellery; neat and tidy appearance|hair|uniform; look|looking neat|tidy and; short clean nails

    wearing uniform [behaviour] < personal presentation
    work clothes|shirt|top|polo; company shirt|tshirt|clothes; wear what _ given|provided|told|supposed; wear proper gear; hi vis;
    wear|wearing|have|in|full|correct|your|clean|proper|right|company|ironed|smart|work uniform|uniforms|apron|tunic|overalls; own uniform

    wearing a name badge [behaviour] < personal presentation
    name badge|tag; name on badge|shirt; wear _ name; id badge|card on; so {customer} know my name; so {customer} know _ name;
    wear|wearing|have|name|your|id|with|staff badge|lanyard|tag|badges

    scruffy appearance [behaviour, problem] ~ personal presentation
    unshaven; look like _ tramp|rolled|bed; {not} dress appropriate|smart|properly; wear what like; inappropriate clothes; {not} wear uniform;
    shirt hanging out; revealing clothes; wear trainers|tracksuit|hoodie|joggers|jeans; stained shirt|uniform|clothes;
    scruffy staff|appearance|clothes|uniform|hair|and; look|looking scruffy|messy|dirty|untidy|unkempt|like; uniform|shirt|clothes {not} ironed|clean;
    dirty|creased|ripped|torn|stained uniform|clothes|shirt|apron|shoes|jeans

    personal hygiene [behaviour] < personal presentation ~ poor hygiene
    brush teeth; wash every day; {not} bo; {not} body odour; {not} bad breath; wash yourself|myself|body; freshen up; shower every|before|daily|each;
    bathe every|daily; breath mints; suck mint; wear perfume|aftershave; keep yourself|self|myself clean; clean self|yourself|myself; use perfume;
    personal cleanliness; cleanliness of self|yourself|body|hands|person; clean hands|nails|hair|teeth|body|breath; come to work clean;
    {not} dirty hands|nails|hair|clothes|uniform; personal|good|own|staff|your|hand hygiene; hygiene is|of;
    wash|washing your|hands|every|yourself|hair hands|day|hair|and|often|regularly|yourself|before|after;
    use|using|wear|wearing|put deodorant|perfume|aftershave|on; have|having|take|taking a|shower|bath shower|bath|every|before;
    {not} smell|stink|smelling of|bad|when|sweat|bo|or; smell nice|fresh|clean; clean nails|hair|teeth|clothes|hands and|every;
    brush|brushing|clean teeth|your teeth; be|being|keep|keeping yourself|clean|personally clean|hygienic|and; keep yourself clean; shower every day;
    body odour

    poor hygiene [behaviour, problem] ~ personal hygiene
    body odour; bad breath; dirty nails|hands|fingernails|hair; greasy hair; {not} wash|washing hands|your|themselves|yourself;
    smelly|dirty|greasy staff|person|hair|hands|nails|fingernails; smell|smelling|stink|stinking of sweat|bo|smoke|fags; bad|poor hygiene|breath

    patience [behaviour, skill, principle] ~ impatience
    take your time with; in {customer} own time; explain as many times; repeat _ as many times; {not} get impatient; go at {customer} pace|speed;
    at {customer} pace; slow down for {customer}; how many times _ ask; take as long as {customer}|they; {not} lose my|your patience;
    patient person|staff|attitude; {not} rush them|customer|client|guest|resident|people|person|him|her|anyone; give _ time they|needed;
    give old|elderly|slow _ time; say _ again if _ {not} understand|hear; wait while {customer} find|decide|count|look|think|get;
    wait while {someone} find|get|look|decide|think|count; repeat slowly|again if|until|when; repeat _ if _ {not} understand|hear;
    let {customer} count|finish|choose|think|look; let _ count|choose|decide _ money|coins|change|time; old _ count _ coins|money|change;
    {not} mind repeating|waiting|explaining;
    be|being|stay|staying|keep|keeping|remain|more|very|really patient|tolerant with|and|when|even|towards|if|at customer|customers|people|them|they|older|kind|calm|listen|polite|elderly|guests|residents|clients;
    be patient; having patience; have|having|show|showing|with|lots|need|take patience|of with|when|and|for|patience|if;
    patience with|when|and customer|customers|people|elderly|residents;
    take|taking your|time time|with|explaining with|explaining|customer|them|elderly|to;
    give|giving customer|customers|people|them|older|elderly time|people|customers|plenty to|they|time|of;
    {not} rush|rushing|hurry|hurrying|push|pushing customer|customers|people|them|anyone|clients|residents|guests|along;
    {not} get|getting|lose frustrated|annoyed|impatient|irritated|patience if|when|with|because|your|at;
    wait|waiting while|for|patiently|until customer|customers|them|they|older|someone _ find|count|decide|finish|choose|look;
    explain|explaining|repeat|repeating it|things|yourself again|more|as if|many|than|when|until; wait patiently

    impatience [behaviour, problem] ~ patience
    get frustrated|annoyed with {customer}; tell {customer} hurry; snap fingers; push {customer} to decide; {not} patient with|when;
    rush|rushing|hurry|hurrying customer|customers|people|them|clients|guests; lose|losing patience with|when;
    huff|huffing|sigh|sighing at|when|and customer|customers|while|they;
    look|looking|check|checking at|your|watch|the watch|clock while|when|customer; impatient with|towards|staff customer|customers|people

    staying calm [behaviour, skill] ~ losing temper
    count to ten; count to 10; {not} lose _ temper|cool|rag|it|control; keep _ temper; bite tongue; keep voice down|low|level|steady|calm;
    {not} swear back; {not} argue back; {not} show _ angry|annoyed|stress; work well under pressure; {not} let _ get to me|you; calm under pressure;
    polite|patient|professional|friendly|cool|nice and calm; calm polite|patient|professional|collected; polite|patient calm;
    calm and polite|professional|collected|patient|composed|friendly|relaxed|listen; {not} get wound|worked|upset|cross; speak|talk quietly and;
    {not} have go at; stay|keep|remain chilled;
    stay|staying|keep|keeping|remain|remaining|be|being|act calm|composed|level and|when|with|under|at|if|even|in|even|headed; stay|keep|remain calm;
    calm and|manner|voice|tone|attitude|approach|when|under polite|professional|collected|patient|customer|customers|dealing|someone|listen|pressure|they;
    {not} shout|shouting|yell|snap|swear|scream|argue|shouting back|at|or customer|customers|them|people|even|back|if|when;
    {not} lose|losing your|temper|the|it temper|cool|rag|head|with|at;
    {not} get|getting angry|mad|aggressive|worked|wound|heated|stressed|defensive|flustered up|with|back|when|at|if|and|yourself|or;
    {not} take|taking it|things|anything personally|to; {not} raise|raising your|my|voice voice;
    keep|keeping your|voice|my cool|temper|voice|calm|down|head|low; deep breath; count|counting to ten|10;
    control|controlling your|my temper|emotions|anger|feelings; bite|biting your tongue; {not} panic|flap when|and|if|under;
    {not} react|rise|retaliate to|when|with|if|badly|angrily|back; cope|coping|work|working|handle|handling well|with|under pressure; keep your cool;
    speak|speaking|talk|talking|respond|deal calmly|in calmly|calm|with; {not} kick|blow off|up; ?calm

    losing temper [behaviour, problem] ~ staying calm
    get angry|mad|aggressive with|at|back {customer}; shout back; swear back; kick off at; have go at {customer};
    lose|losing|lost your|my|their|his|her temper|cool|rag|head; lose|losing it with|at; {not} stay|staying|keep calm; raise|raising your|their voice;
    shout|shouting|swear|swearing back at|to customer|customers;
    get|getting angry|aggressive|mad|heated|defensive with|at|back customer|customers|them; short|bad|hot tempered staff|worker|person;
    have|having a go|tantrum at|back|in customer|front; blow|blowing up|your at|top; retaliate against|when

    arguing with customers [behaviour, problem] ~ staying calm
    argue|arguing|row|fight|bicker|quarrel with|back|in customer|customers|guest|guests|people|client|clients|front|them;
    argue with customer|customers; confront|contradict customer|customers|them;
    get|getting into arguments|argument|a|fight|row with customer|customers|argument|row

    avoiding arguments [behaviour]
    {not} get into fight|argument|row; {not} tell {customer} _ wrong; {not} fight with; {not} fall out with {customer}; let {customer} think right;
    {not} argue|arguing|fight|row|contradict|confront with|back|customer|customers|or|even|them; {not} argue;
    avoid|avoiding arguments|argument|conflict|confrontation with|by; {not} get|getting into|in argument|arguments|an|fight|a

    honesty [behaviour, principle, skill] ~ dishonesty
    tell it how it is; {not} con customer|people; {not} make it|things|stuff|something|answer|anything up;
    {not} tell|say them|customer|people _ if it {not}; tell it straight; {not} say it is in stock; {not} sell them something;
    {not} false information|promise|claim|advice; say|tell|give true|real|correct|honest price|information|answer|reason|facts; true price;
    be|being honest|truthful|trustworthy|upfront|sincere|genuine|straight|open with|and|about|to|when|if customer|customers|them|people|what|how|mistakes|prices|guests;
    be honest; {not} lie|lying to|about|or|and customer|customers|people|what|boss|price|stock|them; tell|telling|say|saying the truth;
    {not} tell|telling lies|fibs; {not} mislead|cheat|trick|con|overcharge|steal|rip customer|customers|people|them|from|money|off|anything;
    {not} make|making things|something|it|stuff|answer|anything up; hand|handing in money|purse|wallet|lost|things|anything;
    own|owning|admit|admitting up|if|that if|when|to|you you|mistake|don't|not|mistakes|know; {not} pretend|bluff|guess to|if|that|what know|you;
    trustworthy with|and|staff|person money|honest; honest and|with|about|to|person|staff trustworthy|customer|customers|open|people|how|when|what;
    {not} hide|hiding mistakes|anything|the|things from|customer; {not} promise false; have|having integrity

    admitting what is not known [behaviour] < honesty
    admit _ {not} know; say i {not} know but; find out for you; i will check for you; i will find out; say _ will find out; ask if i am not sure;
    get back to _ with answer; if you|i|they|we {not} know|sure _ say|ask|find|check|admit|tell;
    {not} know answer|something _ ask|find|say|admit|check; say|saying|admit|admitting if|that|when you|i {not} know|sure;
    find|finding|finds out for customer|customers|them|you; go|going and|to find|ask|check out|someone|with;
    ask|asking|check|checking colleague|manager|someone|supervisor|with if you|who|colleague|not unsure|not|knows|don't

    dishonesty [behaviour, problem] ~ honesty
    theft by staff; make up answer|excuse|story; make something up; fiddle till; hands in till; pretend to know; two faced;
    sell {customer} _ {not} need; fake smile|interest|information; lie|lying|lied to|about customer|customers|boss|manager|why|what|stock|people;
    steal|stealing|stolen|nick from|money|stock|tips|the|things;
    mislead|misleading|trick|tricking|con|cheat|cheating|overcharge|overcharging|rip customer|customers|people|guests|them|off; tell|telling lies;
    make|making up excuses|things|answers|stories; cover|covering up mistakes|mistake|what

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
    keep|keeping customer|customers|client|clients|their|personal|information|details|data|peoples|private|things|it|what|records|everything information|details|data|private|confidential|to|secret|safe|secure|between private|confidential|secret|secure|safe|yourself|to;
    keep|keeping it|things|information|details|everything confidential|private|to|secret;
    {not} discuss|discussing|talk|talking|gossip|tell|telling|share|sharing|repeat about|customer|customers|clients|their|what|people|patients|residents|your|mates|anyone|information|details|with customer|customers|clients|patients|residents|outside|with|to|details|private|information|mates|others|what|personal|about|they|friends|business;
    {not} tell|telling your|mates|friends|family|anyone|others|people|anybody about|mates|friends|family|what|customer|customers|clients|private;
    {not} go|going round|around tell|telling _ about customer|customers|clients|residents|patients;
    what customer|customers|clients|they|residents tell|say|told you|to|me|us _ stay|stays|between|private|confidential;
    {not} give|giving|pass|passing out|on|away|customers personal|customer|their|details|information|private|phone|out details|information|numbers|number;
    {not} share|disclose|leak|reveal customer|customers|personal|private|confidential|their|information|any|details; stay|stays between you and;
    confidentiality of|is|about|with customer|customers|information;
    {not} leave|leaving files|notes|paperwork|details|screens lying|out|open|about|around;
    respect|respecting|protect|protecting customer|customers|their|clients privacy|confidentiality|information|data

    breaching confidentiality [behaviour, problem] ~ confidentiality
    leave _ file|screen|paper _ open|out|lying; read out _ details; break confidence; breach of confidentiality|data|trust;
    disclose information|details;
    share|sharing|tell|telling|give|giving|leak|leaking|disclose|pass|passing|post|posting|spread customer|customers|clients|their|personal|private|out|on|about|mates|friends|confidential|people details|information|customer|customers|clients|business|about|private|data|residents|patients;
    talk|talking|gossip|gossiping about customer|customers|clients|patients|residents in|to|with|outside|at|on;
    leave|leaving files|notes|screen|paperwork|details|customers lying|out|open|on|about|around;
    breach|breaching|break|breaking of|confidentiality|confidence confidentiality|data|by; give out details

    gossiping [behaviour, problem] ~ avoiding gossip
    bitching; badmouth; backstab; bitchy;
    gossip|gossiping|bitch|bitching|slag|slagging about|with|off|behind|to|in customer|customers|colleagues|staff|people|each|other|front|work;
    spread|spreading rumours|gossip; talk|talking|slag behind|about peoples|customers|people|their|them backs|back|off|when; gossip|gossiping at work

    avoiding gossip [behaviour]
    {not} talk behind; {not} talk _ behind back; {not} get involved in drama; stay out of drama|gossip|politics; {not} discuss private life;
    {not} gossip|gossiping|bitch|bitching|slag|slagging about|with|off|or|to|behind|in|at; {not} gossip;
    {not} talk|talking about|behind people|others|peoples|colleagues|back behind|backs|back; {not} spread|start rumours|gossip;
    stay out of drama|gossip

    staying off mobile phones [behaviour] ~ using a mobile phone at work
    {not} use own|personal|mobile|your|my phone; {not} check _ phone; {not} play _ phone; {not} look _ phone; {not} go on _ phone; {not} sit on phone;
    {not} on phone while|when|at|during|in; {not} have _ phone out; {not} on social media|facebook|instagram|snapchat|tiktok;
    put _ phone away|down|locker|bag|silent|off; phone in locker|bag|pocket|drawer; phone on silent; phone switched off;
    turn|switch _ phone|mobile off; turn off|phone mobile|phone; leave _ phone in|at; no earphones; phone stays in|off|away;
    {not} phone at|on|in work|floor|till|shift|hand|pocket|duty; {not} messing on phone|mobile; {not} using _ phone at|in|while|when work|serving;
    {not} take phone|mobile into|out|onto;
    {not} be|being|go|going|use|using|have|having|check|checking|play|playing|look|looking|text|texting|sit on|at|your|my|personal|own|phone|mobile|out|mates phone|mobile|phones|mobiles;
    {not} on your|their|my|the phone|mobile|phones at|while|when|during|in;
    keep|keeping|put|putting|leave|leaving|turn|turning|switch your|my|their|phone|phones|mobile phone|mobile|phones|off|away|in|on _ away|off|locker|bag|silent|in|pocket|car;
    stay|staying|keep off your|the|their phone|phones|mobile;
    no|without phones|mobiles|texting|phone at|on|while|during|allowed work|shop|shift|serving; {not} mobile phones at|on|while

    using a mobile phone at work [behaviour, problem] ~ staying off mobile phones
    use phone at work; personal call; personal phone call; glued to phone; be on phone instead; on mobile instead|while|when;
    be|go|sit|always on tiktok|snapchat|instagram|facebook; scroll|play|look|check|sit|stare _ on|at|through phone|mobile; text on phone|mobile;
    staff _ always on phone|mobile; on phone while|instead serving|working|of; on own|their|my phone while|when|instead|all;
    be|being|go|sit|sitting|always|staff|on|play|playing|look|looking|using|use|scroll|text|texting on|at|their|your|phone|mobile|mates phone|phones|mobile|while|when|at|instead while|when|instead|at|all|customers|customer|serving|work|behind;
    texting|scrolling|phone while|when|instead serving|customer|customers|at|of; personal phone calls|call at|while|during; take|taking selfies at;
    headphones|earphones in while|at

    professional language [behaviour, skill] ~ swearing
    {not} bad|foul|abusive|inappropriate|offensive|strong language; {not} curse; {not} cuss; {not} f word; {not} effing; mind _ language;
    use appropriate|proper|right|good|correct words; {not} inappropriate joke; {not} dirty|rude|crude joke;
    {not} call {customer} mate|love|babe|darling|hun|bro; {not} say mate|love|babe|bro; clean language; not use bad words; {not} bad words;
    {not} talk like _ mate|friend; polite language|words; clean mouth; watch my|your|own mouth|tongue;
    {not} swear|swearing|curse|cursing at|in|or|on|front|to|around|when|and; {not} swear;
    {not} use|using bad|foul|offensive|inappropriate|rude|swear|slang language|words|slang|when|to|with;
    use|using|speak|speaking professional|appropriate|proper|formal|right|correct|polite language|words|when|with|to;
    mind|watch|watching your language|mouth|tongue; speak|talk professionally|formally to|with|and;
    {not} call|calling customer|customers|people|them mate|love|babe|darling|bro

    swearing [behaviour, problem] ~ professional language
    bad|foul|abusive|inappropriate|offensive language; effing; f word; bad words; rude words; rude|crude|dirty joke; racist comment|joke;
    call {customer} mate|love|babe; verbal abuse; use slang|swear;
    swear|swearing|swore at|in|to|on|back|or customer|customers|front|shop|staff|people; bad|foul|abusive|offensive language|words;
    use|using swear|bad|foul words|language

    respect for customers [behaviour, principle] ~ disrespect for customers
    how i would want|like to be treated; {not} make {customer} feel stupid|silly|small|bad; treat like royalty;
    respect|respecting customer|customers|client|clients|guest|guests|people|them|their|others|residents|patients|everyone|other;
    be|being respectful to|and|towards|of; showing respect; with respect and|to|at|by;
    show|showing|have|having|give|treat|treating|with|deserve|mutual customer|customers|people|them|everyone|respect|guests|others with|respect|dignity to|for|and|towards|at|no;
    treat|treating customer|customers|people|them|others|everyone|guests|residents how|as|like|the|with|way _ you|your|i|want|would|like|respect|dignity|nan|mum|own _ treated|treat|nan|mum|want|like;
    treat|treating customer|customers|people|guests|everyone well|nicely|properly|kindly|respectfully;
    {not} look|talk|speak|talking down on|to customer|customers|people|them|anyone;
    {not} patronise|mock|embarrass|belittle|laugh|make|making customer|customers|people|them|at|fun; own respect; treat others how you|with|like

    disrespect for customers [behaviour, problem] ~ respect for customers
    lack of respect; talk|speak down {customer}; look down {customer}; laugh at {customer};
    treat {customer} like dirt|rubbish|idiot|child|stupid|criminal|number|nothing; treat {customer} bad|poorly;
    make {customer} feel stupid|silly|small; embarrass {customer}; take the piss; mock {customer};
    {not} respect|respecting customer|customers|people|them|guests|residents;
    disrespect|disrespecting|disrespectful|patronise|patronising|belittle|humiliate|mock|embarrass|embarrassing customer|customers|people|guests|to|towards|them|residents|clients;
    talk|talking|speak|speaking|look|looking down to|at|on customer|customers|people|them;
    make|making|take fun|mick|customer|customers|them of|feel|out customer|customers|stupid|silly|small|them|people;
    treat|treating customer|customers|them|people badly|like|poorly|bad dirt|rubbish|idiots|number

    treating everyone fairly [behaviour, principle, duty] ~ being judgemental
    treat all|everyone|everybody|people|customers _ same|equal|fair; treat {customer} same|equal|fair; whatever race|age|religion|background;
    treat|treating|serve|serving everyone|everybody|all|customers|customer|people|them|each|every|guests|residents|others the|customers|equally|fairly|equal|fair|people same|equally|fairly|equal|fair|with|way;
    treat everyone fairly|equally|equal|same|fair; treat all people|customers the|equally|fairly|same;
    be|being fair|inclusive|impartial|unbiased to|with|and|towards everyone|all|customer|customers|people|everybody;
    {not} discriminate|favour|judge against|on|customers|anyone|people|because|one anyone|customers|people|race|colour|of|over; {not} discriminate;
    {not} treat|treating anyone|people|someone|customers|them|one|some differently|different|worse|unfairly|better because|than|to;
    {not} have|having|show favourites|favouritism;
    no matter what|who|where|how colour|race|religion|age|they|their|gender|disability|they're look|come|are|race|colour|religion|age|is|background;
    regardless of race|age|gender|religion|background|colour|disability|who|their|what; whatever their race|age|religion|background|colour|gender;
    same service|treatment|respect to|for everyone|all|everybody;
    everyone|all|customers|people treated|get|gets|deserve the|equally|fairly|same same|equally|fairly|service|respect;
    {not} leave|leaving|exclude anyone|people|them out; equal treatment for

    not judging customers [behaviour, principle] < treating everyone fairly ~ being judgemental
    non judgemental; nonjudgemental; {not} make _ assumption|judgement; {not} look at _ funny|up|dressed; book by cover; accept {customer} for who;
    whatever they look like; {not} assume _ look|poor|because;
    {not} judge|judging|stereotype|stare customer|customers|people|anyone|someone|them|by|on|at|a; {not} be|being judgemental|prejudiced;
    {not} make|making assumptions|judgements about|on|because; {not} assume things|anything|that|they|because they|look|poor|can't

    being judgemental [behaviour, problem] ~ treating everyone fairly, not judging customers
    judge {customer}; judge by _ look|appearance|clothes; judge a book; treat {customer} different|worse because; racist to;
    look {customer} up and down; assume _ can not afford; assume {customer} steal|poor; pick and choose who; be|act unfair|biased|prejudiced;
    discriminate against; judgemental of|about|towards|attitude; treat favourites better;
    judge|judging|stereotype|stereotyping customer|customers|people|someone|them|by|on how|by|because|their|look|looks|on|what|clothes|appearance;
    be|being judgemental|prejudiced|racist|biased|unfair|sexist to|towards|against|about;
    treat|treating customer|customers|people|them|some differently|unfairly|worse|better because|than;
    have|having|show|showing favourites|favouritism|prejudice; discriminate against customer|customers|people

    teamwork [behaviour, skill] ~ poor teamwork
    team player; good team member; work with other|colleague|everyone|people; cover _ colleague|break|shift|lunch|them when;
    get on with colleague|staff|team|everyone|others|workmate|people; back each other; jump on till; all in it together;
    friendly with colleague|staff|team; help _ mate|others|everyone|each|someone out|else; support other staff|employee;
    communicate with colleague|team|each; when colleague|workmate busy|struggle|need _ help; colleague _ i help;
    help him|her|them if|when busy|behind|struggling; help busy colleague|workmate; give colleagues hand; give hand to colleague|workmate|team;
    work|working together|well|as|in|with|alongside as|a|with|part|your|other|others|the|each|to team|colleagues|others|staff|each|help|of|colleague|teammates|other;
    work|working together to|with|as|and|so;
    help|helping|support|supporting|assist|cover|covering each|your|other|others|colleagues|team|for|colleague|fellow|mates|out|staff|workmates other|out|mates|colleagues|staff|team|members|when|if|with|breaks|them|workmates|teammates|each;
    help|helping your mates|colleagues|team; help|support|back each other; good team player|worker|member;
    be|being part of|a|good a|team|the team|player; pull|pulling your|their|own|together weight;
    muck|mucking|chip|chipping|pitch|pitching in with|when|and|to|where|if;
    get|getting on|along with|well colleagues|team|staff|workmates|others|everyone|other|colleague;
    share|sharing jobs|work|workload|tasks|the with|workload|out|jobs;
    {not} leave|leaving everything|it|all|jobs|others to|for others|other|everyone|someone; cover shifts|breaks|for; own teamwork

    poor teamwork [behaviour, problem] ~ teamwork
    {not} work as|with team; {not} help colleague|each|others|team; leave _ to others|everyone|else; leave it to everyone;
    fall out with colleague|staff|team|workmate; argue with colleague|staff|team|each; {not} get on with staff|team|colleague; only think of self;
    {not} team player; bully colleague;
    {not} work|working|help|helping|pull|get|getting as|with|colleagues|each|your|on|well|together team|others|other|weight|with|colleagues;
    fall|falling|argue|arguing out|with with|colleagues|staff|each|team colleagues|team|staff|other; let|letting the|your team|colleagues|mates down;
    leave|leaving it|everything|work|others to others|everyone|do

    following policies [behaviour, duty] ~ breaking rules
    follow what _ manager|boss|company|told|taught|trained; follow hotel|shop|company|school|home rules; follow uniform|dress policy|code;
    do things _ way company|manager|they; do|follow _ way _ told|taught|trained|shown; way company want|told|says|like; how company want;
    what handbook say; follow|read|use handbook|manual; do what policy|handbook|rules|company say; go by what company|manager|policy;
    company handbook; stick to company; do it by policy;
    follow|following|stick|sticking|keep|keeping|obey|abide|adhere|comply|complying to|by|with|all|company|the|shop|store|hotel|organisation|their|work company|companys|shop|store|hotel|business|organisation|organisational|workplace|your|work|dress|house|handbook _ policy|policies|procedure|procedures|rules|guidelines|code|handbook;
    follow|following|do|doing what|instructions|orders|as manager|boss|from|you|supervisor|told|the|company|your tell|tells|says|told|manager|boss|by|handbook|said|asked;
    do|doing what the|company handbook|boss|manager|rules say|says|tell|tells; do as you're|you|told; follow the rules; stick to the rules;
    {not} break|breaking company|the|any rules|policy|policies; follow|following health|uniform|company policy|rules|and|procedures;
    follow company procedures|policy|rules; ?follow _ procedure|policy|rule|guideline

    breaking rules [behaviour, problem] ~ following policies
    ignore _ rule|policy|procedure|instruction; go against _ policy|rules|manager; {not} listen to manager|boss|supervisor; make own rules;
    break|breaking|ignore|ignoring|bend|disobey company|the|rules|policy|your|policies|work rules|policy|policies|procedures|manager|boss|instructions;
    {not} follow|following|listen|listening|do|doing company|the|rules|policy|what|to|procedures|as rules|policy|policies|procedures|boss|manager|told|you;
    cut|cutting corners; make|making own|up own|rules

    taking responsibility [behaviour, principle, skill] ~ blaming others
    i will sort it|this; {not} leave _ someone else; {not} pass {customer} around|pillar; {not} say not my; clean up own mess; {not} push _ onto;
    admit my fault|mistake|error; say my fault; see it through to end; see _ problem|complaint through; hold _ accountable; be accountable;
    accountability for; say it was you|me|your|my; if _ mistake _ say|tell|admit;
    take|taking|accept|accepting full|responsibility|ownership|the|blame|personal for|of|responsibility|ownership|blame|when mistakes|mistake|your|actions|problem|it|something|what|things|own;
    take|taking responsibility for|when|if; own|owning up|your|to to|when|if|mistakes|mistake mistake|mistakes|it|you;
    admit|admitting|say|saying when|if|your|you|to|so|own|you've mistake|mistakes|you|wrong|fault|were|did|made|messed _ wrong|mistake|fault|it|up|right;
    if you|i make|made|mess|messed|do|did _ mistake|wrong|up _ say|tell|admit|own|put|fix;
    {not} blame|blaming|pass|passing|make|making others|other|someone|colleagues|anyone|the|excuses|customer|excuse else|people|buck|colleagues|for|staff|when;
    take ownership; be|being accountable|responsible for your|own|what|mistakes|actions; {not} pass the buck;
    see|seeing problem|it|things|complaint through; ?take responsibility; ?ownership

    blaming others [behaviour, problem] ~ taking responsibility
    pass {customer} around|pillar|about; push blame; say _ someone else fault;
    blame|blaming other|others|someone|somebody|colleagues|colleague|customer|customers|company|everyone|each|staff|it people|else|for|when|on|staff|if|colleague;
    {not} take|taking|accept responsibility|ownership for|when|of; make|making excuses for|when|instead|up;
    pass|passing the buck|blame|customer|customers|around|onto to|around|on|from; say|saying it's|its|not|that|wasn't _ my|your|fault|problem;
    {not} own|admit up|mistakes|mistake|when|it; pass the buck

    self confidence [behaviour, skill] ~ lack of confidence
    self assured; believe in yourself|myself; self belief; {not} scared|afraid to talk|speak|ask|approach; walk over without;
    be|being|look|looking|sound|sounding|act|feel|more confident|confidently when|with|in|and|to|at|talking|speaking talk|talking|speaking|customer|customers|yourself|dealing|approach|people;
    have|having|show|showing|with|need confidence in|to|when|and|with yourself|talk|speak|approach|yourself|customers; be confident; own confidence;
    {not} be|being shy|scared|nervous|afraid|timid to|of|when|about|with talk|speak|ask|approach|talking|customers|customer;
    hold|holding your|head|keep head|up|high up|high; speak|speaking up when|so|and|clearly; believe|believing in yourself;
    know|knowing what you're|you|talking talking|about; confident manner|approach|voice|person

    lack of confidence [behaviour, problem] ~ self confidence
    lack _ confidence; unsure of yourself|self|themselves; nervous around; too shy; too nervous; um and ah;
    {not} confident|confidence when|with|in|to|enough talking|talk|speaking|customer|customers|yourself|speak|approach;
    lack|lacking of|in|self confidence; too shy|nervous to|for|about

    flexibility [behaviour, skill] ~ inflexibility
    cover extra|other shift; work|do overtime; extra hours|shift; move to other department|till|section; fill in for;
    help in other department|area|section; change how _ work; fit round;
    willing to do|try|work|cover different|other|any|anything|new|extra|late|weekend; change shift; do other|different|another job|tasks|work|role;
    fill in when|where; whatever job needed; do anything needed|asked;
    be|being flexible|adaptable|versatile with|and|about|to|in|if hours|shifts|times|work|different|changes|customer|what;
    flexible with|about|and|hours|working|to;
    willing|happy|able|prepared|ready|don't to|mind swap|swapping|cover|covering|stay|staying|work|working|do|change|come|help shifts|on|late|behind|overtime|extra|different|weekends|hours|in;
    swap|swapping|cover|covering|change shifts|shift|for; stay|staying on|late|behind a|if|when|to|bit bit|busy|needed|late|help|it's;
    do|doing|work overtime|extra hours|shifts; adapt|adapting to change|changes|different|new situations|customers|customer|people; be flexible

    inflexibility [behaviour, problem] ~ flexibility
    set in ways; stuck in ways; refuse to change|do; only do own job;
    {not} flexible|adapt|willing with|to|about|and change|swap|shifts|hours|customer; refuse|refusing to change|do|swap|help;
    stuck|set in your|ways|their ways; only do|doing own|your|my job

    organisation and time management [skill, behaviour]
    organise _ time|work|day|self|yourself|workload|tasks; organisational skills; do two|several|many things at once; use time well|wisely;
    get _ done on time; have everything ready; know where everything; disorganised not; {not} disorganised; organised person|and|work;
    prepared for work|day|shift; plan my|your day|time|work; what needs doing first; know what comes first;
    be|being|stay|well|keep|get|more organised|prepared at|and|with|for|in|so|before work|your|time|shift|job|day;
    organise|organising|manage|managing|plan|planning|prioritise|prioritising your|my|work|time|tasks|jobs|own|the|day|workload time|work|day|workload|tasks|jobs|shift|well;
    good time management; good organisation skills; have|having|with good organisational|time|organisation skills|management;
    make|making|write|writing a|to list|do of|list|so; do|doing most|important|urgent|the important|urgent|jobs|things first;
    multitask|multitasking|juggle|juggling between|and|tasks|jobs|several|different|when; time management skills; ?time management

    prompt service [behaviour, principle] < responsiveness ~ keeping customers waiting
    straight away service; within three rings; do it there and then; serve on time;
    serve|serving|see|deal|dealing|help|attend|answer|reply customer|customers|people|them|guests|to|with|emails|calls _ quickly|promptly|fast|straight|immediately|efficiently|soon|asap;
    serve|serving people|customers|customer|them _ soon as they;
    quick|fast|prompt|speedy|efficient service|serving|at|and serve|serving|polite|friendly|accurate|with|for|to|till;
    {not} keep|keeping|make|making|leave|leaving customer|customers|people|them|guests|clients|anyone wait|waiting|hanging|queuing|on;
    reply|replying|respond|responding quickly|promptly|asap|straight|soon to|away|when; {not} take|taking too|ages|long long|to|serving;
    work|working quickly|fast|efficiently so|and|to|when; get|getting to customer|customers quickly; as soon as they|possible;
    do it|things straight|there away|and

    keeping customers waiting [behaviour, problem] ~ prompt service
    {customer} _ wait long|ages|hour|forever; on hold _ ages|long|minutes|forever; queue out door; take ages|forever|long to serve|reply|answer|come;
    keep|keeping|kept|make|making|leave|leaving|left customer|customers|people|them|guests|client|clients|passengers|me|you wait|waiting|hanging|standing|on;
    customer|customers|people|they|guests|i wait|waits|waiting|waited|kept|left|had for|ages|hours|long|too|around|to waiting|ages|long|hours|minutes|served|wait;
    slow service|serving|reply|response; wait|waiting|waited ages|hours|forever|long|too for|to|long be|food|served|reply|answer|drinks;
    take|takes|taking|took ages|forever|too|long to|long serve|reply|answer|come|be; be|being|get|getting kept waiting; long wait|queue to|for|at;
    on hold for ages|long|hours

    attention to detail [behaviour, skill] ~ carelessness
    check _ everything right|correct; spell name right; get order right; detail oriented; eye for detail;
    have|having|pay|paying|good|with|attention attention|eye|to to|for detail|details;
    be|being|very careful|accurate|thorough|precise with|when|in|about|and orders|order|money|details|writing|records|work|taking|food;
    check|checking|double orders|order|everything|details|your|the|work|it|through|check|name|spelling twice|right|correct|is|work|before|orders|order|details|everything|again;
    {not} make|making mistakes|errors|silly|mistake with|on|in|when|mistakes|orders;
    get|getting orders|order|names|details|things|everything|it right|correct|spelt first|every|when|so;
    accurate with|when orders|money|details|records; take|taking care with|over orders|work|details

    carelessness [behaviour, problem] ~ attention to detail
    get order|name|bill|price|change wrong; forget to ring|call|tell|pass|write; {not} check order|details|work|it; keep getting _ wrong;
    get|getting|got orders|order|names|bill|details|things|customers|price wrong|mixed; give|giving|gave wrong change|order|price|bill|information;
    forget|forgetting|forgot orders|order|messages|to|customers|about ring|call|pass|order|tell|write|customer|table;
    silly|careless|sloppy mistakes|mistake|errors|work; {not} check|checking|double orders|order|details|your|work|check|things|it;
    rush|rushing the|your|jobs|work job|work; make|making careless|silly|lots mistakes|errors|of

    hard work [behaviour] ~ laziness
    hard worker; {not} sit around|about|down|bum|chatting; {not} stand about|chatting|talking; concentrate on work|job; pull your weight;
    good grafter; give|put everything into; be|being hardworking|hard|conscientious|diligent at|and|working|worker;
    hard worker|graft|working and|person|staff|attitude; work|working hard at|and|to|all|even|every|in; good work ethic;
    {not} be|being|stand|standing|sit|sitting|slack|slacking|skive|laze|mess lazy|around|about|off|at doing|nothing|chatting|all|when|or|and;
    {not} stand around doing|chatting; put|putting your|back|effort|in|hard back|into|in|work|effort it|to|work|your;
    get|getting on with your|job|work|jobs; keep|keeping busy when|at|all|by; find|finding things to do; good|hard grafter; ?try|do hard|best

    laziness [behaviour, problem] ~ hard work
    lean on|against counter|till|wall; sit on bum|backside|arse; hide in back|stockroom|toilet; skiving; {not} do fair share; can not be arsed;
    doss about|around; {not} do their|your|my|own job|work; be|being lazy|slack|idle at|and|when|on|with; lazy staff|worker|and|people|at;
    stand|standing|sit|sitting|lean|leaning|mess|messing|muck around|about|on|against doing|chatting|counter|nothing|while|instead|when|tills|wall;
    skive|skiving|slack|slacking off|at; {not} do|doing|work|pull|pulling your|their|hard|any job|work|share|weight|enough;
    do|doing the bare|nothing minimum|all; cannot be bothered|arsed to|with

    using initiative [behaviour, skill]
    {not} need told; find _ something to do; look for jobs|things|work to do; see _ needs doing; off my own bat; ask if anything need doing;
    {not} stand around|about wait|until|till; {not} stand waiting; {not} need asking|chasing; get on with jobs|things without; find jobs to|that|when;
    use|using|show|showing|have|having|take|taking|own|your initiative; being proactive;
    do|doing|find|finding|look|looking|see|seeing jobs|things|something|work|what|for to|without|that|need|needs|jobs|things do|being|doing|told|need|without told|asked|doing|being;
    without being told|asked; {not} wait|waiting|need|needing|have|stand to|around be|being|telling told|asked;
    see|seeing|find|finding what|something|jobs needs|need|to|that doing|do|done;
    work|working independently|alone|on on|without|own|your own|supervision|initiative; off your own back; think for yourself

    no eating or chewing on duty [behaviour] ~ eating or chewing on duty
    {not} food at desk|till|counter; only eat in|on break; eat on break; spit out gum; smoke on break|outside; {not} eating|drinking at|in|on|while;
    no food on; {not} have drink|food at;
    {not} eat|eating|chew|chewing|smoke|smoking|vape|vaping|drink|drinking gum|on|at|in|while|when|or|behind|front shop|work|front|serving|till|gum|duty|counter|customers|shift|working;
    {not} chew|chewing gum; no eating|chewing|smoking|gum|food at|on|in|while

    eating or chewing on duty [behaviour, problem] ~ no eating or chewing on duty
    chew gum; eat in front of; eat at|on till|desk|counter|reception|work; smoke outside door|front|while; vape while|at|in|outside;
    eat|eating|chew|chewing|smoke|smoking|vape|vaping gum|at|on|in|behind|while till|counter|front|duty|work|serving|customers|shop|desk|shift;
    chew|chewing gum

    fitness for work [behaviour]
    {not} under influence; {not} come in hungover|drunk|tired; {not} go out night before; {not} alcohol before|at|on; {not} use|take drugs;
    {not} come|coming|turn|turning|be|go|drink|drinking|go|going in|up|to|into|drunk|hungover|out|at|alcohol|before|on|work drunk|hungover|hangover|tired|work|night|before|drugs|or|at;
    get|getting|have enough|good|plenty|early|an sleep|night|nights|of|early before|sleep|night|shift; be|being sober|fit|well for|at|rested;
    {not} drunk|hungover at|on|for

    professional conduct [behaviour, skill] ~ unprofessional conduct
    {not} personal conversation|chat|stuff|talk; {not} have laugh with mate; {not} mess about|around in|when|with; {not} messing in front;
    act grown up; behave in work|front; {not} behave like;
    {not} mess|messing|play|playing|joke|joking|fool|act|lark around|about|silly with|at|in|when|on mates|work|front|customers|colleagues|shop|job;
    act|acting|behave|behaving|be|being mature|maturely|sensible|sensibly|appropriately|responsibly|businesslike at|in|when|around|with|and work|front|customers|customer|job;
    keep|keeping|separate|separating|leave your|personal|home|private|work personal|home|private|life|and|from|out|separate life|out|separate|work|from|home;
    representing company|business|shop|brand|hotel|firm well|you|when|as; represent the company|business|shop|brand|hotel|firm;
    on your best behaviour; set|setting good example to|for;
    {not} discuss|talk|talking about personal|private|your|night life|lives|stuff|love|out in|with|front|at; take|taking your|the job seriously;
    {not} have|having personal conversations|arguments in|at|front; {not} argue|arguing with colleagues|staff in|front

    unprofessional conduct [behaviour, problem] ~ professional conduct
    inappropriate behaviour; chat about night out; talk about night out; discuss personal life; argue in front of {customer}; sleep at|on work|job;
    bring _ friend|mate into work; inappropriate conversation|comment|joke|conduct|way|touching; act inappropriate;
    talk about party|boyfriend|girlfriend|weekend in front; {not} professional to|in|at|when|enough;
    unprofessional behaviour|conduct|staff|in|at|manner|way;
    mess|messing|play|playing|joke|joking|fool|act around|about|silly at|with|in|on work|mates|front|shift|colleagues|job;
    sleep|sleeping|fall|falling on|asleep job|on|at|work;
    talk|talking|discuss|chat|chatting about personal|private|night|party|boyfriend|girlfriend|weekend|their life|out|in|stuff|boyfriend|business front|in|while|with|at;
    argue|arguing|flirt|flirting in|with front|customers|customer|colleagues|staff of|in; be|being immature|childish|silly at|with|in;
    over familiar|friendly with

    professional boundaries [behaviour, principle] ~ crossing boundaries
    {not} get _ close to {customer}; {not} be _ over friendly|familiar; {not} accept gift|money|tips|present; {not} friend _ facebook|social;
    {not} add _ facebook|instagram|social; {not} ask personal|nosey question; {not} give own|my|your _ number;
    {not} tell {customer} _ own|personal|life|problems; keep relationship professional;
    professional|personal|clear|set|keep|respect|maintain boundary; {not} flirt|date|flirting with|customer|customers|clients|them;
    {not} get|getting|be|being too|over|personally|personal|pally|attached|emotionally|close friendly|pally|close|familiar|personal|involved|with|attached|to with|to|customer|customers|clients|residents|guests;
    {not} add|adding|accept|accepting|friend|take|give|giving customer|customers|guests|gifts|clients|patients|money|your|them|people _ facebook|social|instagram|gifts|number|from|money|presents;
    {not} overstep|cross|crossing the|boundaries|line|mark boundaries|line|mark;
    keep|keeping|set|maintain|professional|respect|clear professional|relationship|boundaries|it|personal boundaries|distance|professional|relationship;
    {not} tell|telling customer|customers|them|clients your|about|personal personal|own|life|problems|your

    crossing boundaries [behaviour, problem] ~ professional boundaries
    flirt with {customer}; nosey question; accept gift|present|money from {customer}; ask for {customer} number; too close to {customer}; ask nosy;
    flirt|flirting|date|dating with|customer|customers|clients|patients customer|customers|clients|patients|guests;
    get|getting|be|being too|over friendly|close|familiar|personal with|to customer|customers|clients|residents;
    accept|accepting|take|taking gifts|presents|money from; add|adding|message customers|clients|customer|them on facebook|instagram|social;
    ask|asking personal|nosy questions; cross|crossing|overstep|overstepping the|boundaries|line line|mark|boundaries

    willingness to learn [behaviour, skill]
    keen to learn; take feedback|criticism|advice _ board|well|good; take on board; take constructive; ask for help|advice if|when;
    ask {manager} if not; {not} think you know it all; learn from others|colleague;
    willing|keen|eager|want|wanting|happy|ready to learn|train|improve|develop|take new|more|from|and|skills|on;
    learn|learning new|from|about things|skills|mistakes|others|your|colleagues|menu|tasks;
    accept|accepting|take|taking|listen|listening feedback|criticism|advice|on|constructive|to from|well|on|board|and|feedback|criticism;
    ask|asking for|questions|if help|when|if|advice|you you|not|unsure|stuck|don't;
    go|going|do|doing on|extra|more|training training|courses|course|to|so

    resilience [skill, behaviour]
    thick skin; water off duck; {not} take to heart; {not} take it to heart; {not} take things personally; move on to next; start fresh with next;
    {not} let it ruin; next customer _ fresh; be|being resilient|thick|strong when|skinned|minded|after; have|having thick skin;
    bounce|bouncing back after|from|when; {not} take|taking it|things|rude|what to|personally|heart heart|personally|when|if;
    {not} let|letting it|them|rude|one|customers|a get|ruin|upset|bad|affect|rude to|you|your|customer|down _ you|day|down;
    brush|shrug it|things|abuse off;
    cope|coping|deal|dealing|handle with|under|stress|rude stress|pressure|rude|abuse|difficult|being|customers customers|people|shouted|well;
    move|moving on to|from next|rude; keep|keeping going when|after|even customer|rude|hard|it's|busy

    kindness to others [behaviour, skill] ~ unkindness
    treat {customer} like own|family; care about customer|client|guest|people|resident|patient|others; care for resident|patient|customer|others;
    caring and kind|helpful|polite|friendly; caring kind|helpful|polite;
    be|being caring|compassionate|considerate|thoughtful|gentle|supportive|nurturing to|and|towards|with|of|when|about customer|customers|people|residents|patients|others|kind|animals|them|everyone|children|elderly;
    be|being kind to|towards|with customer|customers|people|residents|patients|others|animals|them|everyone|children|each;
    kind|caring|gentle|compassionate|considerate and|to|towards|with|nature|person|manner|words|staff|heart|attitude friendly|caring|polite|helpful|patient|gentle|considerate|kind|customer|customers|people|residents|patients|others|animals|poorly|them|everyone|thoughtful|respectful|compassionate;
    friendly|polite|caring|patient|gentle|nice|helpful|respectful and kind|caring|compassionate|considerate;
    show|showing|act|acts|with kindness|compassion|care|concern|of to|towards|for|and|kindness;
    care|caring about|for customer|customers|residents|patients|people|others|animals|them|clients|guests; kind hearted

    unkindness [behaviour, problem] ~ kindness to others
    bully {customer}; abuse {customer};
    be|being nasty|cruel|mean|spiteful|unkind|rough|uncaring|inconsiderate to|with|towards customer|customers|residents|patients|people|animals|colleagues|others;
    {not} caring|kind to|towards|about customer|customers|residents|people

    tact [skill, behaviour] ~ tactlessness
    choose _ words careful|right|well; think before _ speak|talk|say|open; word it careful|nice|right|so; say it nicely; put it nicely;
    break it gently; gently tell; take {customer} to one side; take {customer} aside|side; say right thing; say _ kind way; handle _ delicately;
    be|being tactful|diplomatic|sensitive|careful when|with|about|and|how|what customer|you|explaining|saying|say|dealing; be tactful; use|using tact;
    choose|choosing|pick your words|carefully; think|thinking before you|speak|say speak|say|saying|speaking;
    say|put|word it|things nicely|carefully|tactfully|gently|kindly; take|taking customer|them|him|her aside|one;
    {not} embarrass|offend|upset customer|customers|them|anyone by|in|with|when

    tactlessness [behaviour, problem] ~ tact
    put foot in it; say wrong thing; say _ in front of everyone; {not} think before; embarrass {customer} in front; open mouth before;
    say out loud in front; blurt|blurting out|it; insensitive to|comment|comments|about; put|putting foot|your in|foot;
    say|saying wrong thing|things to|in

    speaking well of the company [behaviour] ~ criticising the company
    {not} slag off company|shop|boss|place|hotel; {not} badmouth company|shop|boss|place; {not} bad mouth company|shop|boss;
    {not} say bad _ company|shop|boss|place|colleague; {not} criticise company|shop|boss|colleague; {not} complain about company|boss|colleague|work;
    {not} moan about work|job|boss|company|colleague|shift; say good things about company; speak well|highly of company; good ambassador;
    promote company image; loyal to employer;
    {not} slag|slagging|bad|badmouth|moan|criticise|say|complain|talk off|mouth|about|bad|the|your company|shop|boss|business|work|job|place|things|hotel|badly;
    speak|speaking|talk highly|well of|about company|business|shop; be|being loyal|ambassador|proud to|for|of company|business|brand

    criticising the company [behaviour, problem] ~ speaking well of the company
    slag off company|shop|boss|place; badmouth company|shop|boss; moan about work|job|boss|company|shift; criticise company|boss|colleague;
    complain about company|boss|colleague|shift; tell {customer} _ company rubbish; say bad things about company; run company down; slate company;
    slag|slagging|bad|badmouth|badmouthing|moan|moaning|criticise|complain off|mouthing|about|the|your company|shop|boss|business|manager|place|work to|in|on|with customer|customers|front|facebook

    putting customers first [behaviour, principle] ~ putting own interests first
    put {customer} first; drop _ to help|serve; leave _ stacking|shelves|job|task _ help|serve; customer at heart; customer at centre;
    put|putting the|customer|customers|guests|their|guest|client|clients|residents customers|needs|first|customer|before first|before|stocking|tasks|yourself;
    customer|customers|guest|guests come|comes|always|should|are|is|be|coming|number first|priority|come|one|before;
    customer|customers needs first|before;
    stop|stopping|drop|dropping|leave|leaving what|everything|stacking|shelves|your|the|task you|shelves|doing|to|and|task|job|were doing|help|serve|when;
    ?customer always right; ?customer focus

    putting own interests first [behaviour, problem] ~ putting customers first
    only care about money|sale|commission|break; just want commission|sale|paid; carry on stacking; finish what _ doing first; {customer} come second;
    {customer} as inconvenience; only care|caring|there|want about|for money|sales|commission|themselves|yourself|break;
    put|putting yourself|own|themselves first|before;
    finish|finishing what|stacking|carry|carrying you|on|shelves doing|with|stacking before|first|instead|when

    dependability [behaviour] < reliability
    be reliable; being dependable; reliable worker|person|member|employee; boss|manager|team|colleagues|everyone|others can rely|count|depend on you;
    can rely on|upon {staff}; can be relied|counted|depended on; trusted to get on|do; turn up every shift|day; turn up when needed;
    do what you|your|they supposed|meant|told|asked to|you; team|colleague|others rely|count|depend on
    """
}
