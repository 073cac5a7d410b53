/// Shops and retail work: channels, store operations, merchandising, stock, selling, security, law and trends. Written for this project.
extension LexiconData {
  static let retail: StaticString = """
    subject retail

    *rtshopper
    customer; shopper; people; consumer; buyer; they; them; someone

    *rtstaff
    staff; assistant; cashier; worker; employee; colleague; team; you; manager; supervisor; they; seller

    *rtstore
    shop; store; retailer; supermarket; outlet; branch; business; boutique; chain

    retailing [information]
    selling goods|products to public|final|end|customers|consumers; sell directly to public|customers;
    link between producer|manufacturer and consumer|customer; final stage of supply chain; selling in small quantities; last link in chain

    retail sector types [structure, example]
    type of retailer|shop|store|outlet; kinds of shop

    department store [structure, example] < retail sector types
    john lewis; selfridges; harrods; debenhams; many departments under one roof; different departments; lots of departments;
    large shop with sections

    supermarket or superstore [structure, example] < retail sector types
    supermarket; superstore; hypermarket; tesco; asda; sainsburys; morrisons; big food shop; self service grocery; large food store

    convenience store [structure, example] < retail sector types
    corner shop; convenience shop; ?spar; co op local; local shop open late; newsagent; tesco express; small local shop; off licence;
    petrol station shop; village shop

    discount store [structure, example] < retail sector types
    discounter; discount retailer; aldi; lidl; poundland; b and m; home bargains; pound shop; budget shop; outlet village; factory outlet;
    cheap shop

    independent shop [structure, example] < retail sector types
    independent; sole trader shop; family run shop; small shop; butcher; baker; florist; one off shop; owner run shop; single shop; boutique

    multiple or chain store [structure, example] < retail sector types
    chain store; multiple; high street chain; branches across|all; ?boots; ?next; primark; same shop in every town; many branches;
    national chain

    specialist shop [structure, example] < retail sector types
    specialist retailer|store|shop; category killer; sells one|particular|specific type|kind|range of; expert|specialist in one product;
    jeweller; pet shop; bike shop; toys r us

    market stall or street trader [structure, example] < retail sector types
    market stall; market trader; street market; car boot; farmers market; stall; pop up shop|store; craft fair; charity shop

    retail park and shopping centre [structure, example] < retail sector types
    retail park; out of town; shopping centre|mall; mall; precinct; trafford centre; meadowhall; bluewater; under one roof shopping;
    free parking out

    online retailer [channel, structure, example] < retail sector types
    e tailer; etailer; online shop|store|retailer|shopping; ?amazon; asos; ebay; boohoo; ocado; shop on the internet; buy off internet|website;
    website shop; sell on line

    catalogue and home shopping [channel, structure, example] < retail sector types
    catalogue; mail order; tv shopping; qvc; argos; avon; home shopping; telephone order; party plan; brochure order; direct selling

    vending and kiosk selling [channel, structure, example] < retail sector types
    vending machine; kiosk; self service machine; vending

    click and collect [channel, method, benefit, example]
    order|buy|pay _ online|internet|app|phone _ pick|collect|store|shop; pick|collect _ store|shop _ online|order;
    order|buy|pay|reserve online _ collect|pick|store|shop; collect in store; reserve and collect; buy online pick up;
    order on internet and pick up; collection point; argos reserve; amazon locker; free delivery to store

    multichannel retail [channel, method, structure]
    omnichannel; omni channel; multi channel; multichannel; clicks and bricks; bricks and clicks; sell in store and online; shop and website;
    buy in different ways; online as well as shop|store; more than one way to buy; seamless

    mobile and app shopping [channel, method]
    m commerce; mobile shopping; shop|buy|order on|through|by phone|app|mobile; shopping app; social media shopping; instagram shop;
    tap to buy; buy from tiktok|facebook

    bricks and mortar store [channel, structure] ~ online retailer
    bricks and mortar; physical store|shop; high street shop|store; actual shop; real shop; shop you can walk|go into

    benefit of seeing product in store [benefit, reason]
    see|touch|feel|try|test product|goods|items|clothes|before; try on; try before buy; feel the material|quality|fabric; instant _ purchase;
    {not} wait for delivery; expert _ advice in store

    benefit of seeing product in store check size [benefit, reason] < benefit of seeing product in store
    check size|fit|quality|colour

    benefit of seeing product in store take it home straight [benefit, reason] < benefit of seeing product in store
    take it home|away straight|same; get it straight|right away; take home that day

    *benefitofshoppingonlineforcustomerwords
    convenient

    benefit of shopping online for customer [benefit, reason]
    {not} leave house|home; delivered _ to door|home; read _ reviews; cheaper _ online; price _ comparison;
    {benefitofshoppingonlineforcustomerwords}

    benefit of shopping online for customer shop from home [benefit, reason] < benefit of shopping online for customer
    shop from home|sofa|anywhere

    benefit of shopping online for customer not travel [benefit, reason] < benefit of shopping online for customer
    {not} travel|queue|park; no queues

    benefit of shopping online for customer 24 hours [benefit, reason] < benefit of shopping online for customer
    24|any hours|time|7; order at any time

    benefit of shopping online for customer compare price easily [benefit, reason] < benefit of shopping online for customer
    compare price easily|online

    benefit of shopping online for customer wider choice [benefit, reason] < benefit of shopping online for customer
    wider|bigger|more choice|range

    benefit of shopping online for customer saves petrol [benefit, reason] < benefit of shopping online for customer
    saves petrol|travel|time

    benefit of shopping online for customer good for disabled [benefit, reason] < benefit of shopping online for customer
    good for disabled|housebound|elderly

    drawback of shopping online for customer [problem, consequence]
    fake _ website|goods; does _ not look like picture|photo; need _ internet|card; miss _ parcel

    drawback of shopping online for customer not see product [problem, consequence] < drawback of shopping online for customer
    {not} see|touch|feel|try product|before|item|clothes

    drawback of shopping online for customer wait days delivery [problem, consequence] < drawback of shopping online for customer
    wait|waiting|pay for|days delivery; {not} be in|home for delivery; delivery charge|cost|late

    drawback of shopping online for customer returning hard [problem, consequence] < drawback of shopping online for customer
    returning|returns hard|hassle|cost|post; damaged in post

    drawback of shopping online for customer fraud details [problem, consequence] < drawback of shopping online for customer
    fraud|scam|hack|security|card details

    drawback of shopping online for customer wrong size [problem, consequence] < drawback of shopping online for customer
    wrong size|colour|item

    decline of the high street [problem, consequence, cause]
    shop|store|town _ close|closing|shut|empty|dying|die|boarded|quiet; high street _ close|closing|shut|empty|dying|die|boarded|quiet;
    {less} _ go|shop|come _ town|high|shops; shop|buy _ online|internet _ instead|now; shop|buy _ online|internet _ not;
    high street decline|dying|dead|empty|closing|closures|struggling; high street shops closing;
    shops|stores closing|shut|empty|boarded|close down|up; empty shops|units; death of high street;
    fewer people|shoppers|footfall in|on town|high; people shop online instead; less footfall; town centre empty; ghost town;
    out of town shopping takes

    footfall [information, factor]
    number|amount of people|customers|shoppers enter|entering|visit|visiting|walk|pass|through|past|come;
    how many people come|walk|visit|enter; people coming through door; passing trade; passers by; count people coming

    conversion rate [information, factor]
    conversion; percentage|number|how of|many visitors|people|shoppers who|actually buy|purchase; browsers|visitors into|to buyers|customers;
    turn lookers into buyers; visitors who buy

    average transaction value [information, factor]
    atv; average spend|basket|transaction; average amount each customer spends; how much each customer spends; spend per head|customer|visit;
    basket size; total sales divided by number of transactions|customers; items per transaction

    supply chain in retail [structure, method]
    supply chain; manufacturer to wholesaler to retailer; distribution chain|channel; producer wholesaler retailer; from factory to shop;
    journey from supplier|factory|farm to shop|store|customer; distribution centre; warehouse to store|shop; lorries deliver to store|shops

    wholesaler [structure, example]
    cash and carry; break bulk; buys in bulk and sells; sells to retailers|shops; middle man; 
    splits into smaller quantities; booker; makro; costco

    visual merchandising [method, practice, factor]
    arrange|lay|set|display|put|show|present _ nice|nicely|attractive|neat|tidy|eye|out|together; catch|draw|attract|grab _ eye|attention;
    look _ good|attractive|nice|tidy _ shop|window|display|shelf; ?display;
    arrange|arranging|presenting|present products|goods|items|stock|merchandise attractively|attract|nicely; eye catching display;
    attractive display; make shop|store|products look good|attractive|nice; merchandising; how products|goods are displayed|presented|shown;
    way shop looks; set up displays; themed display

    window display [method, tool, example] < visual merchandising
    window; window display|dressing; shop front; eye catching|attractive window; what people see from outside; mannequins in window; dummies;
    draws people in; displays in the window

    point of sale display [method, tool, example] < visual merchandising
    near|next|beside|around till|checkout|counter|queue; point of sale; pos; near|next till|checkout|counter; impulse by till;
    posters|signs|stands|displays at|near till; dump bin; shelf talkers|wobblers; cardboard stand; sweets by till; promotional stand;
    shelf edge

    store layout [factor, method, structure]
    walk|go|pass _ past|through|round|by|way _ other|everything|product|stuff|shop|aisle|more; near back|entrance|front _ shop|store|walk;
    easy|hard _ find|get|move _ round|product|thing|what; layout; store|shop layout|plan|design; grid|loop|boutique|racetrack layout;
    free flow layout; where products|things|departments placed|put; wide aisles; aisle; positioned|placed to make|so customers walk|pass;
    bread|milk|essentials at back; floor plan; route round store; easy to get around|find; walk past other products; flow of customers;
    escalators; entrance; department positions

    *productplacementonshelveswords
    hotspot; planogram

    product placement on shelves [factor, method]
    hot _ spots; children's _ products low|lower; {productplacementonshelveswords}

    product placement on shelves eye level [factor, method] < product placement on shelves
    eye level; at eye level; most expensive|profitable at eye

    product placement on shelves gondola end [factor, method] < product placement on shelves
    gondola end; end of aisle

    product placement on shelves shelf height [factor, method] < product placement on shelves
    shelf height; shelf position|space; where on shelf

    product placement on shelves front facing [factor, method] < product placement on shelves
    front facing; facing up; best sellers at front

    product placement on shelves related products together [factor, method] < product placement on shelves
    related|complementary products together|next|near; next to each other

    mannequins and props [tool, example] < visual merchandising
    mannequin; dummy; props; models wearing; busts; signage; banners; outfits put together; show whole outfit

    *storeatmospherewords
    temperature; heating; decor; spotlights; senses

    store atmosphere [factor, method]
    music|light|smell|scent|warm|decor _ stay|longer|relax|buy|nice|mood|comfortable|feel; atmosphere|atmospherics|ambience; colour _ scheme;
    clean _ and tidy store; nice _ surroundings; {storeatmospherewords}

    store atmosphere music [factor, method] < store atmosphere
    ?music; background music; playing music

    store atmosphere lighting [factor, method] < store atmosphere
    lighting|lights; bright lights

    store atmosphere smell [factor, method] < store atmosphere
    smell|scent; ?aroma; smell of fresh|baked bread|coffee; smell of bread

    *storesignageandticketingwords
    signs

    store signage and ticketing [tool, information, method]
    signage; directional _ signs; sale _ sign; department _ signs; signs _ to find; posters _ in store; {storesignageandticketingwords}

    store signage and ticketing price ticket [tool, information, method] < store signage and ticketing
    price ticket|label|tag; clear prices|pricing|signs; shelf edge label; barcode label; clear labels

    *storestandardsandcleanlinesswords
    housekeeping; replenish

    store standards and cleanliness [practice, factor]
    size _ order; face _ up; no _ boxes in aisle; pick _ up rubbish; fold _ clothes; well _ presented shop; stacked _ neatly;
    {storestandardsandcleanlinesswords}

    store standards and cleanliness tidy shelves [practice, factor] < store standards and cleanliness
    tidy|clean|fill|neat|recover shelves|rails|displays|shop|store|floor; fill up shelves|rails|displays|shop|store|floor;
    keep shop|store|shelves|floor clean|tidy|clear|full; rail dash; clear up spills

    impulse buying [consequence, reason, benefit]
    buy|grab|pick _ {not} plan|need|mean|intend|want; see|spot _ want|buy; spur of moment; {not} plan|intend|mean|going _ buy; impulse;
    impulse buy|buying|purchase; unplanned plan|planned|intend|intended buy|purchase; {not} plan|planned|intend|intended buy|purchase;
    buy without thinking|planning; buy things they {not} need|plan|want; last minute purchase; see it and want|buy; tempted; grab it at till

    link selling [method, skill, practice]
    link sell|selling; linked|related|complementary product|sale|item; add on product|sale|item;
    sell|suggest|offer|recommend batteries|case|insurance|warranty|accessories|matching|polish|bag with|to; add on sale; goes with it;
    cross sell; would you like _ with that; shoe polish with shoes; items that go together; batteries with toy

    upselling in retail [method, skill, practice]
    upsell; up sell; more expensive|better|higher|premium|dearer model|version|product|item|one;
    persuade|encourage|suggest {rtshopper} to buy|spend more|better|dearer; trade up; bigger size; sell better version;
    encourage to spend more

    retail stock control [method, practice]
    stock control|management|taking|take|check|count|levels; stocktake; inventory; count stock;
    monitor|check|track|record|know stock level|how|what; know what is in stock; keep track of stock; right amount of stock;
    right products right place right time; epos updates|tracks|reduces stock; stock records; par levels; perpetual inventory

    stock replenishment [method, step, practice]
    replenish; refill|restock|fill|stack|top shelf|shelves|up; put stock|products|more out; shelf filling;
    {not} empty shelves|gaps; gaps on shelves filled; restock; keep shelves full|stocked; bring out stock stockroom; fill gaps

    stock rotation in retail [method, step, practice]
    rotate stock; stock rotation; fifo; first in first out; oldest|old|shortest at|to|date front|first; short dated at|to|date front|first;
    new behind|at old|back; put new stock at back|behind; sell old stock first; check dates; date rotation

    receiving deliveries [method, step, practice]
    check|look|see|count _ parcel|box|goods|stock|item|order|it _ delivery|arrive|lorry|van|damaged|missing|broken|come; sign _ for delivery;
    goods _ in; check _ temperature of; clear _ space for delivery; check _ quality; loading _ bay; delivery _ schedule

    receiving deliveries check delivery against delivery [method, step, practice] < receiving deliveries
    check|count|inspect delivery|deliveries|goods|boxes|quantity against|is|for delivery|order|note|damage|damaged; delivery note;
    check against order|invoice|delivery; refuse|return|report damaged goods|stock; check for damage; book in stock

    receiving deliveries unload lorry [method, step, practice] < receiving deliveries
    unload|unpack lorry|delivery

    receiving deliveries right quantity delivered [method, step, practice] < receiving deliveries
    right quantity|amount|number|items delivered; store|put away promptly|safely|right

    stock loss and shrinkage [problem, consequence, cause]
    shrinkage; stock loss; leakage; loss of stock through|by theft|damage; stolen stock; stock {not} match|there|accounted; missing stock;
    wastage; breakage; damaged stock; stock goes missing; paperwork errors; admin error; actual stock less than records

    out of stock problem in retail [problem, consequence]
    shelf|shelves|rail _ empty|bare|gap; {not} have|find|get|stock|got _ size|item|product|want|need; run|sold|sell out; out of stock;
    {not} in stock; empty|gaps shelves|shelf; sold out; run|ran out; {not} have what|product|size|item {rtshopper}|want;
    customer cannot|{not} find|buy|get what|product; no stock left; ?unavailable; lost sale; goes somewhere else to buy

    overstocking in retail [problem, consequence]
    overstock; too much stock; stockroom full; money|cash tied up; mark down; markdown; stock {not} sell|sold|selling; sold at reduced;
    reduce to clear; goes out of date|fashion|season; no space to store; over ordered; dead stock; left with stock

    *stockroomorganisationwords
    locked

    stockroom organisation [practice, method]
    stack _ safely; {stockroomorganisationwords}

    stockroom organisation tidy stockroom [practice, method] < stockroom organisation
    tidy|organised|clean|clear|labelled stockroom|shelves|boxes|warehouse; heavy items|boxes bottom|low; label boxes;
    clear aisles|walkways|fire in; heavy at bottom; shelving; fire exit clear

    stockroom organisation easy to find stock [practice, method] < stockroom organisation
    easy to find stock; stock in right place|section

    stockroom organisation use ladder [practice, method] < stockroom organisation
    use ladder|steps; use kick stool

    ordering stock [method, step]
    order|reorder more|stock|goods|products; automatic reorder|ordering; reorder level; lead time; forecast demand|sales;
    look at past|previous|last sales; sales history; weather|season|seasonal order|more; minimum stock; auto replenishment;
    place order with supplier; predict what will sell; buyer orders; economic order quantity

    retail buying and range [method, factor]
    buyer choose|choosing|decide|source|select products|range|suppliers|stock; product|stock range|assortment|mix; own brand|label;
    choose suppliers; width and depth; ?trends; source products; range planning; local needs; choosing what to sell; target customer wants

    own brand products [example, method]
    own brand|label; own-label; private label; supermarket's own; tesco value; store brand; shop's own; finest|basics|essential range;
    cheaper than branded|brand; made for supermarket|store

    pricing in retail [method, factor]
    mark up; markup; margin; price match|matching; every day low; edlp; psychological price|pricing; 99p; rrp; recommended retail price;
    cost price plus; loss leader; high low pricing; sale price; price promise; unit price; competitive price; price points

    sales and markdowns [method, example]
    ?sale; clearance; reduced|reduce|mark price|items|down; half price; january sale; black friday; end of line|season;
    reduced to clear; yellow sticker; bargain; final reductions; money off

    *promotionaloffersinretailwords
    bogof; multibuy; competition; demonstration; tasting

    promotional offers in retail [method, example]
    buy _ one get one; 3 _ for 2; multi _ buy; meal _ deal; special _ offer; percentage _ off; two _ for; linked _ offer; clubcard _ price;
    {promotionaloffersinretailwords}

    promotional offers in retail money off [method, example] < promotional offers in retail
    money off|coupon|voucher

    promotional offers in retail free gift [method, example] < promotional offers in retail
    free gift|sample

    promotional offers in retail discount [method, example] < promotional offers in retail
    discount; student discount

    promotional offers in retail loyalty points [method, example] < promotional offers in retail
    loyalty points|card

    retail loyalty cards [method, tool, example, benefit]
    collect|earn|save|scan _ point|stamp|card|reward; point|stamp|reward _ card|shop|spend|free|money; loyalty card|scheme|points; clubcard;
    nectar; points|stamps card|collect|earn; collect points; advantage card; rewards card; get points when shop; reward regular customers;
    collect data on shoppers|customers|spending|habits; vouchers through post; track what customers buy; points mean prizes; free coffee after

    stages of selling [step, method]
    steps of the sale; sales process|stages; selling skills; steps in selling; aida; attention interest desire action

    approaching the customer [step, skill] < stages of selling
    ?smile|say|greet|hello|approach|go|walk _ hello|customer|help|up|them|hi; ask _ need|want _ help; approach customer|them; greet; 
    ?smile; ?hello; can i help; ?acknowledge; open with; eye contact; {not} pounce|pressure|hover; make first contact; ask if they need help;
    say hello

    finding customer needs when selling [step, skill] < stages of selling
    ask questions; open questions; find out what they|customer want|need|looking|like; listen to customer|what;
    identify|establish|determine needs; who is it for; what budget|price; what are you looking for; what they will use it for; what occasion;
    ?qualifying

    presenting the product [step, skill] < stages of selling
    features and benefits; demonstrate|demonstration|show|showing product|how|them; let them|customer try|hold|touch|handle;
    explain features|benefits|how; show how it works; match product to needs; tell about product; sell benefits; hand product to;
    product knowledge used; give a demo

    overcoming objections [step, skill] < stages of selling
    objection; handle|overcome|deal|answer objections|concerns|doubts|worries; too expensive|dear; offer alternative|cheaper; ?reassure;
    answer their worries; ?not sure|unsure; if customer says too much; persuade; ?counter; come back when they say no

    closing the sale [step, skill] < stages of selling
    close; close sale; buying signals; shall i wrap|take|put; ask for sale; which one would you like; take to till;
    would you like to take it; get them to buy|commit; complete sale; secure sale; how would you like to pay; agree to buy

    after sales service [step, practice, benefit] < stages of selling
    after sales; aftercare; guarantee; warranty; installation; ?install; delivery service; follow up call; repairs service;
    helpline; ?returns; help after they bought|purchase; support after buying; fitting; service after sale; check they are happy

    product knowledge in retail [skill, need, benefit]
    product knowledge; ?know|knowledge|learn|learning about|product|stock|what; answer customer questions; give advice; know how it works;
    ?know features|price|sizes|where; advise customers; know what you sell|selling; can explain product; expert on product

    *tilloperationwords
    scanning; barcode; epos; checkout; void; float

    till operation [method, skill, step]
    till; cash _ register; ring _ through|up; enter _ price; remove _ tag; tell _ total|price; give _ receipt; sign _ on till;
    refunds _ on till; {tilloperationwords}

    till operation scan [method, skill, step] < till operation
    scan; bag|pack items; scan items

    till operation process sale [method, skill, step] < till operation
    process sale|payment|transaction

    till operation count change [method, skill, step] < till operation
    count|give|check change; count back change

    till operation check notes [method, skill, step] < till operation
    check notes; fake|forged notes

    *paymentmethodsinretailwords
    cash; contactless; cheque; paypal; klarna; card; instalments; finance

    payment methods in retail [method, example]
    credit _ card; debit _ card; chip _ and pin; gift _ card|voucher; store _ card; bank _ transfer; {paymentmethodsinretailwords}

    payment methods in retail apple pay [method, example] < payment methods in retail
    apple|google pay; buy now pay later

    payment methods in retail mobile payment [method, example] < payment methods in retail
    mobile payment|phone; phone tap

    epos and barcode systems [tool, benefit, method]
    scan|scanner|barcode|till|epos _ stock|quick|price|computer|record|order|accurate|update;
    computer|system|till|epos _ know|tell|record|order|update _ stock|sold|sell; epos; electronic point of sale; barcode; 
    scanner; scanning; rfid; automatically updates|reduces|adjusts|reorders stock; stock updated automatically;
    faster|quicker|accurate at till|checkout|scanning; sales data; fewer mistakes|errors; records sales|what; tells what sells;
    automatic reorder; fewer pricing errors; itemised receipt; best sellers identified

    self service checkout [tool, method]
    self service|scan|checkout|serve|till; self checkout; unexpected item in bagging; scan as you shop; scan own items|shopping; shop and go;
    handheld scanner; scan and go; customers scan their own; scan it yourself; no cashier; amazon go; quick till

    cash handling security [method, practice, step]
    fraud _ pen; uv _ light; cash _ up; till _ limits; check _ for fake|forged; security _ van; vary _ time|route; one _ person per till;
    spot _ checks on till

    cash handling security not leave till open [method, practice, step] < cash handling security
    {not} leave till|drawer open|unattended

    cash handling security close till [method, practice, step] < cash handling security
    close|lock till|drawer; keep till locked|closed

    cash handling security lift cash regularly [method, practice, step] < cash handling security
    lift|remove|bank cash|money|notes regularly|safe; ?safe; check notes; cash in safe; bank the cash

    cash handling security two people count [method, practice, step] < cash handling security
    two people|staff count; count|check cash|money|till|float; {not} count money in front

    shoplifting [problem, cause, example]
    {customer} _ steal|nick|take|pinch|rob|pocket|hide|walk _ stuff|things|goods|clothes|item|bag;
    {customer} _ steal|nick|take|pinch|rob|pocket|hide|walk _ without; steal|nick|pinch|rob _ stuff|things|stock|goods|shop|clothes; 
    shoplifter|shoplifting; theft by customers; steal|stealing|stole|nick|nicking|take from paying|shop|stock|items;
    steal|stealing|stole|nick|nicking|take without paying|shop|stock|items; shop theft; thief; customer theft; hide in bag|coat;
    walk out without paying; pinching; robbing stuff; swapping price labels|tags

    staff theft [problem, cause, example]
    {rtstaff} _ steal|stealing|nick|take|taking|pocket|rob _ money|till|stock|stuff|cash|things;
    staff|employee|internal theft|stealing|steal|fraud; {rtstaff} steal|stealing|nick|take|taking money|cash|stock|goods;
    giving friends discount|free|money; stealing from till; staff discount abuse; undercharging friends; pilferage

    *preventingshoptheftwords
    cctv; camera; mirror; undercover

    preventing shop theft [method, practice, solution, tool]
    guard|security|camera|cctv|tag|alarm|mirror _ door|shop|store|steal|watch|thief|item|clothes|stop;
    stop _ steal|stealing|nick|nicking|theft|thief; watch|look _ suspicious|customer|people|thief; keep eye _ suspicious|customer|people|thief;
    store _ detective; greet _ customers; keep _ eye|watch on; staff _ vigilance|aware; {not} leave shop floor; radio _ link; be _ observant;
    dummy _ products; good _ lighting; staff _ bag searches; clear _ view|layout; {preventingshoptheftwords}

    preventing shop theft security guard [method, practice, solution, tool] < preventing shop theft
    security guard|tag|cameras|staff; tags|tagging; locked cabinet|display|case; empty boxes|cases on display;
    limit number|items in changing|fitting; lock valuable|expensive items; put|keep expensive|valuable behind|counter|till|sight;
    security gate; one shoe on display; number tags in changing rooms; security staff at door; count items; cable locks

    preventing shop theft alarm [method, practice, solution, tool] < preventing shop theft
    alarm; exit barriers|alarm

    *dealingwithshoplifterwords
    observe; witness; detain

    dealing with shoplifter [step, method]
    follow _ company policy|procedure; ask _ can i help; stay _ calm|safe; keep _ in sight; report _ it; wait _ until left|leave;
    citizens _ arrest; {dealingwithshoplifterwords}

    dealing with shoplifter call security [step, method] < dealing with shoplifter
    call|tell|inform|contact|radio security|manager|police|supervisor

    dealing with shoplifter not accuse [step, method] < dealing with shoplifter
    {not} accuse|touch|confront|chase|approach|alone|put

    dealing with shoplifter not tackle [step, method] < dealing with shoplifter
    {not} tackle|risk; {not} put self at risk

    dealing with shoplifter write description [step, method] < dealing with shoplifter
    write description; get description

    robbery or aggression at work [problem, example]
    robbery; hold up; aggressive|violent|abusive customer|shopper; threatened|threat|threaten staff; armed robber; ?knife;
    violence|abuse to|towards staff; weapon; attack on staff; panic button; hand over the money

    effects of theft on retailer [consequence]
    cost _ of security; staff _ morale low; everyone _ pays more; insurance _ goes up; store _ closes

    effects of theft on retailer less profit [consequence] < effects of theft on retailer
    less|lower|lose|lost|reduced profit|money|stock|sales; stock {not} available; staff lose job|bonus; stock levels wrong|inaccurate;
    loses money

    effects of theft on retailer raise price [consequence] < effects of theft on retailer
    raise|higher|increase|put price|up; higher prices for customers

    retail consumer law [law]
    distance _ selling regulations; distance _ consumer contracts regulations; weights _ and measures; price _ marking order; as _ described;
    fit _ for purpose; satisfactory _ quality; 14 _ day cooling

    retail consumer law consumer rights act [law] < retail consumer law
    consumer rights act; sale of goods act; trade descriptions act; consumer credit act; refund rights; statutory rights; trading standards;
    misleading price|description

    retail consumer law consumer protection [law] < retail consumer law
    consumer protection; data protection

    retail consumer law product safety [law] < retail consumer law
    product safety; general product safety

    age restricted products [law, duty, example]
    age restricted; proof _ of age; refuse _ sale; age _ certificate

    age restricted products alcohol [law, duty, example] < age restricted products
    alcohol|cigarettes|tobacco|fireworks|lottery|vape|solvents|aerosol|petrol|scratchcards; ?knives|knife|glue|18|video|paint; over 18|16;
    licence to sell alcohol; 18 rated games|films

    age restricted products ask id [law, duty, example] < age restricted products
    ask|check id; check id; no id no sale

    age restricted products challenge 25 [law, duty, example] < age restricted products
    challenge 25; think 25

    age restricted products not sell to under [law, duty, example] < age restricted products
    {not} sell to under|underage|minors|children

    *retailhealthandsafetyhazardswords
    spill; spillage;

    retail health and safety hazards [problem, example, cause]
    broken _ glass; using _ ladder; stacked _ too high; overloaded _ shelves|sockets; faulty _ equipment|wiring; moving _ vehicles;
    {retailhealthandsafetyhazardswords}

    retail health and safety hazards wet floor [problem, example, cause] < retail health and safety hazards
    wet|slippery floor; boxes|stock|cages|trolleys in|left|blocking aisle|walkway|exit|floor; blocked fire|emergency exit; heavy lifting|boxes;
    falling stock|boxes|objects; slips|trips falls; box cutter|knife|knives; cardboard on floor; lifting

    retail health and safety hazards trailing cables [problem, example, cause] < retail health and safety hazards
    trailing|loose cables|wires|carpet

    *retailsafeworkingpracticeswords
    training

    retail safe working practices [practice, method, solution]
    lift|carry _ knee|back|leg|two|trolley|help; bend|bent knee; wet _ floor sign; bend _ knees; store _ heavy low; risk _ assessment;
    follow _ procedure; {retailsafeworkingpracticeswords}

    retail safe working practices clean up [practice, method, solution] < retail safe working practices
    clean|mop|clear up|spill|spillage; keep aisles|exits|fire clear; clear away boxes

    retail safe working practices lift correctly [practice, method, solution] < retail safe working practices
    lift correctly|properly|safely; safe lifting; use equipment properly; team lift

    retail safe working practices use trolley [practice, method, solution] < retail safe working practices
    use trolley|ladder|steps; use kick stool

    retail safe working practices ppe shoes [practice, method, solution] < retail safe working practices
    ppe|gloves|safety shoes; safety knife

    retail safe working practices report hazards [practice, method, solution] < retail safe working practices
    report hazards|accidents|faults; accident book

    retail safe working practices not overload [practice, method, solution] < retail safe working practices
    {not} overload|stack|block

    *shopfireandevacuationwords
    evacuate

    shop fire and evacuation [step, method]
    assembly _ point; {not} stop to collect belongings; check _ toilets|changing; fire _ marshal; stay _ calm; {shopfireandevacuationwords}

    shop fire and evacuation fire drill [step, method] < shop fire and evacuation
    fire drill|alarm|exit|extinguisher; leave by nearest exit; fire exits clear; raise alarm

    shop fire and evacuation not use lifts [step, method] < shop fire and evacuation
    {not} use lift|run|panic

    shop fire and evacuation roll call [step, method] < shop fire and evacuation
    roll call; call fire brigade|999

    shop fire and evacuation guide customers out [step, method] < shop fire and evacuation
    guide|direct customers out

    *retailjobroleswords
    cashier; buyer; supervisor

    retail job roles [person, structure, example]
    stock _ controller; warehouse _ operative; shelf _ stacker|filler; checkout _ operator; security _ guard; personal _ shopper;
    team _ leader; delivery _ driver; {retailjobroleswords}

    retail job roles sales assistant [person, structure, example] < retail job roles
    sales assistant|adviser|associate; store|floor|department|assistant|area|duty manager; customer assistant; stockroom assistant

    retail job roles visual merchandiser [person, structure, example] < retail job roles
    visual merchandiser; merchandiser

    *qualitiesofretailstaffwords
    friendly; polite; helpful; patient; smart; honest; punctual; reliable; hardworking; confident; flexible; presentable; approachable;
    organised

    qualities of retail staff [skill, behaviour]
    team _ player; product _ knowledge; positive _ attitude; work _ under pressure; {qualitiesofretailstaffwords}

    qualities of retail staff good communication [skill, behaviour] < qualities of retail staff
    good communication; communication|numeracy|people|listening|maths skills; good at maths; ?listen

    visual appearance of retail staff [practice, factor]
    uniform; name badge; smart|clean appearance|clothes|uniform|dress; clean and tidy; dress code; hair tied; well groomed; look professional;
    recognisable staff; easy to spot staff; first impression

    *retaillocationfactorswords
    footfall; parking; population; visibility

    retail location factors [factor, reason]
    location; passing _ trade; target _ customers live; town _ centre; catchment _ area; bus _ stop; complementary _ shops;
    {retaillocationfactorswords}

    retail location factors rent [factor, reason] < retail location factors
    rent; cost of rent

    retail location factors near competitors [factor, reason] < retail location factors
    near|close competitors|shops|transport|customers|station|other; transport links

    retail location factors competition nearby [factor, reason] < retail location factors
    competition nearby; nearby shops

    retail location factors size of store [factor, reason] < retail location factors
    size of store|shop|premises

    retail location factors access [factor, reason] < retail location factors
    access; delivery access

    *technologyinretailwords
    contactless; apps; epos; online; rfid; ipad; tablet; chatbot; drones; robots; ai

    technology in retail [factor, tool, example]
    qr _ code; facial _ recognition; click _ and collect; big _ data; {technologyinretailwords}

    technology in retail self service [factor, tool, example] < technology in retail
    self service|checkout|scan; scan and go

    technology in retail augmented reality [factor, tool, example] < technology in retail
    augmented|virtual reality; virtual try on

    technology in retail digital screens [factor, tool, example] < technology in retail
    digital|electronic screens|shelf|labels; interactive screen

    technology in retail smart mirror [factor, tool, example] < technology in retail
    smart mirror; magic mirror

    *retailmarkettrendswords
    experience; experiential; vinted; depop; recommerce; veganism; personalisation; contactless; showrooming

    retail market trends [factor, example, cause]
    out _ of town; ageing _ population; second _ hand; subscription _ boxes; same _ day delivery; pop _ up; zero _ waste; less _ plastic;
    home _ working; charity _ shop trend; {retailmarkettrendswords}

    retail market trends online growth [factor, example, cause] < retail market trends
    online growth|shopping|grows; move|moving|shift to online; discounters grow|growth|popular; ethical|sustainable shopping|fashion|consumers;
    convenience|local shopping; fast fashion; more people shop online

    *seasonalretailpeakswords
    christmas; easter; valentines; halloween

    seasonal retail peaks [factor, example]
    mothers _ day; black _ friday; back _ to school; bank _ holiday; seasonal; busiest _ time; peak _ trading; bonfire _ night;
    weather|hot _ barbecue; boxing _ day; seasonal _ stock; {seasonalretailpeakswords}

    seasonal retail peaks summer sale [factor, example] < seasonal retail peaks
    summer|january sale

    *sustainableretailingwords
    fairtrade; refill; solar

    sustainable retailing [practice, method, benefit]
    carrier _ bag charge; bags _ for life; local _ suppliers; doors _ on fridges; electric _ vans; wonky _ veg; second _ hand; paper _ bags;
    reusable _ bags; loose _ fruit; sustainable _ cotton; paperless|email _ receipts; {sustainableretailingwords}

    sustainable retailing reduce plastic [practice, method, benefit] < sustainable retailing
    reduce|less|cut plastic|packaging|waste|bags; no plastic|packaging|waste|bags; donate|food bank; food waste donated

    sustainable retailing recycle [practice, method, benefit] < sustainable retailing
    recycle|recycling|recycled|recyclable; hanger recycling

    sustainable retailing led lights [practice, method, benefit] < sustainable retailing
    led|energy lights|saving|efficient

    *retailcompetitionresponsewords
    refurbish; promotions

    retail competition response [method, solution]
    price _ match; loyalty _ scheme|card; advertise _ more; online _ shop; host _ events; {retailcompetitionresponsewords}

    retail competition response lower price [method, solution] < retail competition response
    lower|cut|beat|reduce price

    retail competition response better service [method, solution] < retail competition response
    better|improve service|quality|display|website|range; widen range; better customer service

    retail competition response longer opening hours [method, solution] < retail competition response
    longer|extend opening hours; late night opening

    retail competition response special offers [method, solution] < retail competition response
    special offers; offer something different

    retail competition response unique products [method, solution] < retail competition response
    unique|different|exclusive products

    retail competition response free delivery [method, solution] < retail competition response
    free delivery|parking; free gift wrapping

    opening hours of shops [factor, example]
    opening hours|times; open late|longer|24|sunday; sunday trading law|hours; late night shopping; bank holiday opening; 24 hour opening;
    six hours on sunday; extended hours

    *retailreturnshandlingwords
    apologise

    retail returns handling [step, method]
    proof _ of purchase; stay _ polite; record _ return; fill _ in returns form; put _ back in stock; {retailreturnshandlingwords}

    retail returns handling receipt [step, method] < retail returns handling
    receipt; check receipt|date|condition|item|reason|faulty|tags; inspect item|goods; unworn with tags

    retail returns handling ask why return [step, method] < retail returns handling
    ask|reason for|why return|returning

    retail returns handling returns policy [step, method] < retail returns handling
    returns|refund policy; offer|give refund|exchange|credit|repair|replacement; original card|packaging; refund to same card; credit note

    retail returns handling manager authorise [step, method] < retail returns handling
    manager authorise|approval|sign

    retail returns handling within 28 [step, method] < retail returns handling
    within 28|30|14

    *retailperformancemeasureswords
    footfall; kpi; kpis; wastage

    retail performance measures [information, tool, method]
    gross _ margin; mystery _ shopper|shopping; customer _ feedback|satisfaction; market _ share; {retailperformancemeasureswords}

    retail performance measures sales per square [information, tool, method] < retail performance measures
    sales per square|employee|foot|metre|hour; average transaction|spend; like for like sales; sales target|figures; units per transaction

    retail performance measures conversion rate [information, tool, method] < retail performance measures
    conversion rate; shrinkage rate

    retail performance measures stock turn [information, tool, method] < retail performance measures
    stock turn|turnover|holding

    retail performance measures compare with last year [information, tool, method] < retail performance measures
    compare with last year|target|other
    """
}
