/// Rooms, reception, guests and their needs, what makes a hospitality business succeed, events and safety. Written for this project.
extension LexiconData {
  static let hospitalityRooms: StaticString = """
    subject hospitality

    *roomtypeswords
    single; double; twin; family; ensuite; penthouse; executive; dormitory; deluxe; triple

    room types [example]
    accessible _ room; king _ size; connecting|interconnecting _ rooms; superior _ room; disabled _ room; {roomtypeswords}

    room types suite [example] < room types
    suite; en suite; honeymoon suite

    *boardbasiswords
    b&b

    board basis [information, example]
    half _ board; full _ board; all _ inclusive; room _ only; self _ catering; {boardbasiswords}

    board basis bed and breakfast [information, example] < board basis
    bed and breakfast; breakfast and dinner; all meals included; breakfast included; dinner bed and breakfast

    *guestbedroomfacilitieswords
    wifi; tv; kettle; hairdryer; iron; towels; toiletries; telephone; desk; wardrobe; internet; robe; slippers

    guest bedroom facilities [example, need]
    tea _ and coffee|making; en _ suite; mini _ bar; air _ conditioning; clean _ bedding; trouser _ press; bath _ or shower; phone _ charger;
    clean _ sheets; comfy _ bed; {guestbedroomfacilitieswords}

    *hotelfacilitieswords
    gym; spa; restaurant; bar; lift; wifi; laundry; lounge; sauna; creche

    hotel facilities [example, need]
    car _ park|parking; 24 _ hour reception; leisure _ facilities; kids _ club; disabled _ access; business _ centre; business _ facilities;
    airport _ transfer; dry _ cleaning; {hotelfacilitieswords}

    hotel facilities swimming pool [example, need] < hotel facilities
    swimming pool; pool

    hotel facilities conference rooms [example, need] < hotel facilities
    conference room; room service; meeting rooms

    hotel facilities play area [example, need] < hotel facilities
    play area; children's play

    *cleaningaguestroomwords
    dust; vacuum; hoover; mop; polish; scrub

    cleaning a guest room [step, method, example]
    change|make|strip|wash _ bed|sheet|linen|towel; hoover|clean|dust|mop|wipe _ room|floor|bathroom|carpet|toilet; open _ windows|curtains;
    ventilate|air _ room; high _ to low; deep _ clean; check _ mini bar; check _ lost property; clean _ from back to door;
    {cleaningaguestroomwords}

    cleaning a guest room strip bed [step, method, example] < cleaning a guest room
    strip|make|change bed|sheets|linen|bedding; change|replace|clean towels|sheets|bedding|linen|bins|toilet; empty bin; fresh linen|towels;
    check under bed; make beds

    cleaning a guest room clean bathroom [step, method, example] < cleaning a guest room
    clean bathroom|toilet|mirror|sink|shower|windows|surfaces; wipe surfaces

    cleaning a guest room replenish tea [step, method, example] < cleaning a guest room
    replenish|restock|replace|refill tea|coffee|toiletries|supplies; new toiletries

    cleaning a guest room check everything works [step, method, example] < cleaning a guest room
    check everything works|lights|faults

    *housekeepingprocedureswords
    checklist

    housekeeping procedures [step, method, practice]
    announce _ housekeeping; do _ not disturb; vacant _ occupied|check; wear _ gloves|ppe; {not} touch belongings; {not} let strangers in;
    colour _ coded cloths; respect _ privacy; turn _ down service; {housekeepingprocedureswords}

    housekeeping procedures knock [step, method, practice] < housekeeping procedures
    knock; knock on door; master key; trolley; {not} leave door|keys|trolley; key control; key card

    housekeeping procedures lost property [step, method, practice] < housekeeping procedures
    lost property; log lost property; hand in lost

    housekeeping procedures report faults [step, method, practice] < housekeeping procedures
    report faults|damage|maintenance

    housekeeping procedures room status [step, method, practice] < housekeeping procedures
    room status; inspect room; departure rooms first

    housekeeping procedures safety sign [step, method, practice] < housekeeping procedures
    safety sign; wet floor sign

    *linenhandlingwords
    fold

    linen handling [step, method, practice]
    clean _ linen; {not} put on floor; wash _ 60; store _ dry|clean; bed _ bugs; fresh _ bedding; count _ linen; {linenhandlingwords}

    linen handling dirty linen separate [step, method, practice] < linen handling
    dirty|soiled linen separate|bag; linen|laundry bag; laundry; keep clean and dirty separate

    linen handling stained linen removed [step, method, practice] < linen handling
    stained|torn|damaged linen|sheets removed

    linen handling check for stains [step, method, practice] < linen handling
    check for stains|tears|holes

    *checkinprocedurewords
    preauthorise

    check in procedure [step, method]
    check in; greet|welcome _ guest; offer _ help with luggage; wake _ up call; enjoy _ your stay; {checkinprocedurewords}

    check in procedure confirm booking [step, method] < check in procedure
    confirm|check booking|reservation|details

    check in procedure registration form [step, method] < check in procedure
    registration form|card; fill|sign registration|form; sign in; car registration

    check in procedure take payment [step, method] < check in procedure
    take payment|deposit|card

    check in procedure give key [step, method] < check in procedure
    give|issue key|keycard

    check in procedure explain facilities [step, method] < check in procedure
    explain|tell|inform facilities|breakfast|wifi|times|room; allocate room; directions to room; breakfast times; show to room

    check in procedure id [step, method] < check in procedure
    id|passport; check passport

    check in procedure take name [step, method] < check in procedure
    take name|details; ask name

    *checkoutprocedurewords
    thank; feedback; receipt; minibar; charges; extras; forwarding

    check out procedure [step, method]
    check out; ask _ about stay; was _ everything ok; future _ booking; call _ taxi; store _ luggage; invite _ back; update _ system;
    inform _ housekeeping; {checkoutprocedurewords}

    check out procedure settle bill [step, method] < check out procedure
    settle|pay|prepare|print bill; check bill

    check out procedure collect key [step, method] < check out procedure
    collect|return|take key; return key

    *reservationsinhospitalitywords
    deposit; dietary

    reservations in hospitality [step, method, information]
    {ask}|take|{get}|write _ name|number|date|time|people _ table|room|booking|phone|contact; how many people|guests; reservation;
    special _ requests|requirements; booking _ system; credit _ card details; email _ confirmation; confirm _ booking; how _ many people;
    enter _ in diary; method _ of payment; cancellation _ policy; advance _ booking; {reservationsinhospitalitywords}

    reservations in hospitality book table [step, method, information] < reservations in hospitality
    book|reserve table|room|online|phone; room type; type of room

    reservations in hospitality contact number [step, method, information] < reservations in hospitality
    contact|phone number; number of people|guests|party|nights

    reservations in hospitality date and time [step, method, information] < reservations in hospitality
    date and time; dates of arrival|departure; arrival|departure date; date of stay; length of stay

    overbooking [problem, method, cause]
    double booked; book out alternative|another hotel; taking more bookings than; too many bookings; no rooms left;
    bumped; allow for no shows|cancellations; sell more rooms than; no shows; cover cancellations

    occupancy rate [information, factor]
    occupancy; percentage of rooms sold|filled|occupied; rooms sold|filled divided; how many rooms full|filled; room occupancy;
    average room rate; revpar; how full hotel; number of rooms used; bed occupancy; rooms taken

    pricing in hospitality by demand [method, factor]
    peak|off peak price|rate; weekend|weekday|midweek rate; yield management; early bird; last minute deals; dynamic pricing;
    price higher in summer|holidays|weekends; charge more when busy; cheaper in winter|midweek; seasonal prices|pricing;
    rack|corporate|group rate; charge more at christmas|holidays|peak

    *keyandguestsecuritywords
    cctv; passwords; alarm; deadlock; lighting

    key and guest security [method, practice]
    key _ card; security _ guard; check _ id; {not} give key; key _ control; secure _ car park; peep _ hole; sign _ visitors;
    staff _ vetting|checks; night _ porter; entry _ codes; {keyandguestsecuritywords}

    key and guest security safe in room [method, practice] < key and guest security
    safe in room; ?safe; {not} give room number; room key to get in; {not} say room number

    key and guest security locks [method, practice] < key and guest security
    locks; locked|lock doors; door chain

    *businesscustomersinhospitalitywords
    conference; wifi; laptop; projector; printing

    business customers in hospitality [person, need]
    ?business; meeting _ room; early _ breakfast; business _ lunch; work _ trip; quiet _ place to work; express _ check;
    {businesscustomersinhospitalitywords}

    business customers in hospitality corporate [person, need] < business customers in hospitality
    corporate; business people|customers|travellers|guests|clients; corporate customers|clients

    business customers in hospitality quick service [person, need] < business customers in hospitality
    quick service|check|meals

    *leisurecustomersinhospitalitywords
    tourists; holidaymakers; celebration; couples; relaxing; sightseeing; birthday; anniversary; honeymoon

    leisure customers in hospitality [person, need]
    leisure; visiting _ friends; days _ out; leisure _ guests; short _ break; {leisurecustomersinhospitalitywords}

    leisure customers in hospitality families [person, need] < leisure customers in hospitality
    families; ?holiday; family holiday

    leisure customers in hospitality day trip [person, need] < leisure customers in hospitality
    day trip; theatre trips

    local residents as customers [person, need]
    local; local residents|people|community; nearby; residents; ?regulars; live near; neighbours

    *needsoffamiliesinhospitalitywords
    cot; colouring; babysitting; crayons

    needs of families in hospitality [need, example]
    high _ chair; baby _ changing; entertainment _ for children; warm _ bottle; child _ friendly; {needsoffamiliesinhospitalitywords}

    needs of families in hospitality children's menu [need, example] < needs of families in hospitality
    children's|kids menu|meal|play|portions; play area; smaller portions; kids club

    needs of families in hospitality family room [need, example] < needs of families in hospitality
    family room; interconnecting rooms

    needs of families in hospitality pushchair space [need, example] < needs of families in hospitality
    pushchair|pram space|access

    *needsofdisabledguestsinhospitalitywords
    ramp; lift; handrails; accessible

    needs of disabled guests in hospitality [need, example, solution]
    wide _ doors|doorways; hearing _ loop; ground _ floor; guide _ dogs; grab _ rails; large _ print; low _ counter;
    {needsofdisabledguestsinhospitalitywords}

    needs of disabled guests in hospitality wheelchair access [need, example, solution] < needs of disabled guests in hospitality
    wheelchair|disabled access; wheelchair

    needs of disabled guests in hospitality braille menu [need, example, solution] < needs of disabled guests in hospitality
    braille menu; pictures on menu

    needs of disabled guests in hospitality disabled toilet [need, example, solution] < needs of disabled guests in hospitality
    disabled toilet|parking|room; wet room

    *needsofoverseasguestsinhospitalitywords
    pictures; photos; interpreter; symbols; phrasebook; adaptors

    needs of overseas guests in hospitality [need, example, solution]
    multilingual _ staff; currency _ exchange; speak|slow _ slowly; translation _ app; {needsofoverseasguestsinhospitalitywords}

    needs of overseas guests in hospitality translated menu [need, example, solution] < needs of overseas guests in hospitality
    translated|translate menu|signs; menu in different|languages; ?language; different languages

    *customerrightsincateringwords
    refund; discrimination

    customer rights in catering [law, information]
    fit _ for purpose; satisfactory _ quality; data _ protection; price _ displayed|clearly; reasonable _ skill and care;
    weights _ and measures; sale _ of goods; {not} mislead|lie; {customerrightsincateringwords}

    customer rights in catering consumer rights act [law, information] < customer rights in catering
    consumer rights act; equality act

    customer rights in catering as described [law, information] < customer rights in catering
    as described; trade descriptions; food must be as described on menu; menu description true

    *customerexpectationsindiningwords
    comfortable; welcome; choice; facilities; relaxing

    customer expectations in dining [factor, need, information]
    value _ for money; hot _ food; nice _ atmosphere|environment; right _ order; well _ presented; {not} wait long; knowledgeable _ staff;
    polite _ staff; dietary _ needs met; {customerexpectationsindiningwords}

    customer expectations in dining good food [factor, need, information] < customer expectations in dining
    good|quality food|service; quick|prompt|friendly service; friendly staff

    customer expectations in dining clean tables [factor, need, information] < customer expectations in dining
    clean tables|toilets|cutlery

    customer expectations in dining food to be hot [factor, need, information] < customer expectations in dining
    food to be hot|fresh; fresh food

    success factors for hospitality business [factor, reason]
    reasons for success; good|quality food|service|location|staff|reviews|menu; what makes restaurant|business successful; successful because

    *reasonshospitalitybusinessesfailwords
    failure; competition; recession; debt; covid; vat

    reasons hospitality businesses fail [cause, reason, factor, problem]
    {not} enough|many people|guest|customer|money; too few|little people|customers; {not} make|making _ money|profit; fail;
    too _ many competitors; rising _ costs; food _ wastage; poor _ stock control; staff _ leave|turnover; increase _ in costs;
    run _ out of money; {reasonshospitalitybusinessesfailwords}

    reasons hospitality businesses fail poor service [cause, reason, factor, problem] < reasons hospitality businesses fail
    poor|bad service|food|reviews|location|management|marketing|hygiene; poor location; bad reviews; poor marketing;
    inexperienced|poor management

    reasons hospitality businesses fail high rent [cause, reason, factor, problem] < reasons hospitality businesses fail
    high rent|rates|costs|prices; rents

    reasons hospitality businesses fail not enough customers [cause, reason, factor, problem] < reasons hospitality businesses fail
    {not} enough customers|money|trade

    reasons hospitality businesses fail lack of customers [cause, reason, factor, problem] < reasons hospitality businesses fail
    lack of customers|experience|money|staff

    *locationofhospitalitybusinesswords
    accessible; footfall; seaside; visible; nearby

    location of hospitality business [factor]
    near|close|next|beside|opposite _ station|beach|town|city|airport|motorway|shop|bus|attraction|centre|park|sea;
    easy|hard|quick|simple _ find|reach|park|travel; easy to get to; where it located; location; passing _ trade; easy _ to get find;
    on _ main road; where _ it is; good _ views; {locationofhospitalitybusinesswords}

    location of hospitality business near station [factor] < location of hospitality business
    near|close station|town|city|centre|airport|shops|transport|attractions|motorway; good transport links; city centre; public transport;
    close to

    location of hospitality business parking [factor] < location of hospitality business
    parking; car park

    location of hospitality business busy area [factor] < location of hospitality business
    busy area|street; high street; tourist area

    cost and profit in catering [factor, information]
    gross profit; net profit; overheads; food costs; labour costs; profit margin; bills; ?wages|rent|rates; cost of ingredients; gp;
    selling price minus; profit after expenses|costs; running costs; vat; insurance; ingredient cost; material costs; gas and electric;
    energy bills

    gross profit in catering [information] < cost and profit in catering
    gross profit; selling price minus|less|take food|ingredient|cost; sales minus cost of food|ingredients; price less cost of ingredients;
    difference between cost of ingredients|dish and; gp; revenue less food cost

    net profit in catering [information] < cost and profit in catering
    net profit; profit after all|overheads|wages|expenses; gross profit minus|less overheads|expenses|costs;
    what's left after all|bills|paying|everything; left after rent|wages

    labour costs in hospitality [factor, problem, example]
    ?wages; staff wages|costs|pay; labour; national insurance; minimum wage rise|increase; training costs; paying staff; salaries; staff costs;
    cost of staff|wages; pension

    *overheadsinhospitalitywords
    rent; heating; lighting; gas; electricity; insurance; advertising; utilities; energy; repairs; mortgage; loans; equipment; licences

    overheads in hospitality [factor, problem, example]
    overheads; council _ tax; cleaning _ materials; {overheadsinhospitalitywords}

    overheads in hospitality bills [factor, problem, example] < overheads in hospitality
    bills; water bill

    *economicfactorsonhospitalitywords
    recession; unemployment; inflation; vat; brexit; luxury

    economic factors on hospitality [factor, cause]
    {less} money to spend|eat; {not} afford|spend _ eat|out|holiday|luxury|meal; lose|lost job; people _ eat|go out less; disposable _ income;
    less _ money to spend; cost _ of living; credit _ crunch; value _ of pound; people _ have less money; {economicfactorsonhospitalitywords}

    economic factors on hospitality economy [factor, cause] < economic factors on hospitality
    economy; strength of economy

    economic factors on hospitality exchange rate [factor, cause] < economic factors on hospitality
    exchange rate; interest rates

    economic factors on hospitality people not eat out [factor, cause] < economic factors on hospitality
    people|customers {not} eat out|afford; people eat out less

    *environmentalpracticeinhospitalitywords
    recycle; compost; sustainable

    environmental practice in hospitality [factor, practice, method]
    {use}|waste|save|cut|reduce less|water|energy|electric|electricity|gas|paper|food|plastic; turn|switch _ light|heating|tap|equipment off;
    {not} wash|change _ towel|sheet|bedding _ every|day|daily; solar _ panels; paper _ straws; food _ miles; refillable _ toiletries;
    environmentally _ friendly; carbon _ footprint; electric _ car chargers; dual _ flush; {environmentalpracticeinhospitalitywords}

    environmental practice in hospitality reduce waste [factor, practice, method] < environmental practice in hospitality
    reduce waste|energy|water|food|plastic; energy saving|efficient light|bulbs|equipment|lighting; reuse towels|linen;
    {not} change|wash towels|sheets daily; less plastic; low energy bulbs; water saving; sensors on lights|taps; turn off lights;
    motion sensors; save water; key card lights; use less water; reduce reuse; hang towels; taps sensor

    environmental practice in hospitality local food [factor, practice, method] < environmental practice in hospitality
    local|seasonal food|ingredients|produce|suppliers

    *technologyinhospitalitywords
    contactless; epos; handheld; tablet; ipad; website; wifi; smart; cashless; electronic; robots; software; emails

    technology in hospitality [factor, tool, method]
    technology; touch _ screen; social _ media; qr _ code; apple _ pay; combi _ ovens; mobile _ check; {technologyinhospitalitywords}

    technology in hospitality online booking [factor, tool, method] < technology in hospitality
    online booking|ordering|menu|check; ?app; order on phone|app|tablet; digital menu

    technology in hospitality card payment [factor, tool, method] < technology in hospitality
    card payment; key card

    technology in hospitality self check [factor, tool, method] < technology in hospitality
    self check; self service kiosk; kiosk

    technology in hospitality computer system [factor, tool, method] < technology in hospitality
    computer system; stock control system

    *benefitsoftechnologyinhospitalitywords
    faster; accurate; efficient; convenient

    benefits of technology in hospitality [benefit, reason]
    bookings _ 24; stock _ control; attract _ customers; no _ need to queue|carry; speed _ up; less _ paper; reach _ more customers;
    {benefitsoftechnologyinhospitalitywords}

    benefits of technology in hospitality saves time [benefit, reason] < benefits of technology in hospitality
    save time|money|staff

    benefits of technology in hospitality fewer mistakes [benefit, reason] < benefits of technology in hospitality
    fewer|less mistakes|errors|staff|queues; reduce costs|queues|errors|waiting

    benefits of technology in hospitality easier to book [benefit, reason] < benefits of technology in hospitality
    easier to book|order|pay; speeds up service|orders; orders straight to kitchen; sent straight to kitchen

    benefits of technology in hospitality improve communication [benefit, reason] < benefits of technology in hospitality
    improve communication|service

    *drawbacksoftechnologyinhospitalitywords
    impersonal; hack;

    drawbacks of technology in hospitality [problem, consequence]
    wifi|internet|system|computer|machine|app|power|technology _ down|break|crash|fail|stop|slow|wrong; {not} work when wifi|internet|power;
    replace _ staff|people|worker|jobs; old|older|elderly people _ struggle; old|older|elderly people _ {not};
    older people|customers {not} use; elderly _ struggle; less _ interaction|contact; power _ cut; internet _ down; costs _ a lot;
    system _ goes down; {drawbacksoftechnologyinhospitalitywords}

    drawbacks of technology in hospitality break down [problem, consequence] < drawbacks of technology in hospitality
    break down; breaks|crash|crashes|fail|stops

    drawbacks of technology in hospitality expensive to buy [problem, consequence] < drawbacks of technology in hospitality
    expensive to buy|install|set

    drawbacks of technology in hospitality loss of jobs [problem, consequence] < drawbacks of technology in hospitality
    loss of jobs; job losses

    drawbacks of technology in hospitality less personal [problem, consequence] < drawbacks of technology in hospitality
    less personal; {not} personal

    drawbacks of technology in hospitality training needed [problem, consequence] < drawbacks of technology in hospitality
    training needed; need training

    *trendsinhospitalitywords
    vegan; fusion; fashion; instagram; instagrammable; themed; lifestyle; foodie; staycation

    trends in hospitality [factor, example]
    trend; street _ food; plant _ based; pop _ up; food _ trends; dark _ kitchens; celebrity _ chef; small _ plates; tv _ cookery;
    delivery _ apps; {trendsinhospitalitywords}

    trends in hospitality healthy options [factor, example] < trends in hospitality
    healthy|healthier options|eating

    trends in hospitality new cuisine [factor, example] < trends in hospitality
    new|emerging cuisine

    trends in hospitality gluten free [factor, example] < trends in hospitality
    gluten free; free from

    trends in hospitality brunch [factor, example] < trends in hospitality
    brunch; bottomless brunch

    trends in hospitality bubble tea [factor, example] < trends in hospitality
    bubble tea; afternoon tea

    *mediainfluenceonhospitalitywords
    instagram; masterchef; influencer; adverts; bloggers; blogs

    media influence on hospitality [factor, cause]
    social _ media; bake _ off; facebook|tiktok _ posts; jamie _ oliver; word _ of mouth; bad _ press; food _ critics; gordon _ ramsay;
    ratings _ online; {mediainfluenceonhospitalitywords}

    media influence on hospitality tv chefs [factor, cause] < media influence on hospitality
    tv chefs|shows|programmes; cookery|cooking programmes|shows

    media influence on hospitality celebrity chef [factor, cause] < media influence on hospitality
    celebrity chef|endorsement

    media influence on hospitality reviews [factor, cause] < media influence on hospitality
    reviews; newspaper reviews; magazine|newspaper

    competition in hospitality [factor, problem, cause]
    lot|loads|many|other|another|more _ restaurant|cafe|hotel|pub|takeaway|place _ area|street|road|nearby|near|close|town|same;
    too many _ restaurant|cafe|hotel|pub|takeaway|place _ area|street|road|nearby|near|close|town|same;
    go|eat|choose _ other|another|different|rival|somewhere restaurant|cafe|place|hotel|else; too many _ same|restaurant|cafe; competition;
    competitors; rival; other|nearby|similar|new restaurants|hotels|businesses|cafes|places nearby|opening|same; too many restaurants; chains;
    ?competing; price war; go to another restaurant; big chains; unique selling point; usp; stand out; market saturated;
    offer something different

    *politicalfactorsonhospitalitywords
    vat; brexit; legislation; visas; immigration; regulations; terrorism; lockdown

    political factors on hospitality [factor, law, cause]
    smoking _ ban; licensing _ laws; political; business _ rates; alcohol _ duty; calorie _ labelling; {politicalfactorsonhospitalitywords}

    political factors on hospitality tax [factor, law, cause] < political factors on hospitality
    tax; sugar tax

    political factors on hospitality minimum wage [factor, law, cause] < political factors on hospitality
    minimum wage; living wage

    political factors on hospitality health and safety laws [factor, law, cause] < political factors on hospitality
    health and safety laws; food safety laws

    *specialoffersinhospitalitywords
    vouchers; promotions; entertainment; karaoke; coupons

    special offers in hospitality [method, example, factor]
    special offer; loyalty _ card; kids _ eat free; meal _ deal; free _ drink|dessert; free _ refills; live _ music|bands; set _ price lunch;
    free _ birthday; free _ tasters; {specialoffersinhospitalitywords}

    special offers in hospitality happy hour [method, example, factor] < special offers in hospitality
    happy hour;

    special offers in hospitality 2 for 1 [method, example, factor] < special offers in hospitality
    2|two for 1|one; buy one get one

    special offers in hospitality early bird [method, example, factor] < special offers in hospitality
    early bird; early bird menu

    special offers in hospitality discount [method, example, factor] < special offers in hospitality
    discount; student|pensioner discount

    special offers in hospitality theme night [method, example, factor] < special offers in hospitality
    theme night; quiz night; curry night

    *marketingofhospitalitybusinesswords
    advertise; website; facebook; leaflets; flyers; posters; newspaper; signs; tripadvisor; instagram; email; billboard; online;
    groupon; banner

    marketing of hospitality business [method, example]
    social _ media; word _ of mouth; a _ board; menu _ in window; open _ day; {marketingofhospitalitybusinesswords}

    marketing of hospitality business radio [method, example] < marketing of hospitality business
    radio; local radio; local paper

    *ambienceanddecorwords
    atmosphere; decoration; lighting; theme; smell; candles; interior; furniture; modern; temperature; mood; relaxing; layout; cosy;
    flowers; tablecloths; welcoming

    ambience and decor [factor, example]
    ambience; decor; colour _ scheme; {ambienceanddecorwords}

    ambience and decor music [factor, example] < ambience and decor
    ?music; background music

    ambience and decor comfortable seats [factor, example] < ambience and decor
    comfortable seats|seating|chairs

    ambience and decor nice environment [factor, example] < ambience and decor
    nice environment; nice surroundings

    *seasonalityofhospitalitywords
    seasonal

    seasonality of hospitality [factor, problem, cause]
    quiet|busy|busier|quieter _ winter|summer|season|christmas|holiday|weather|weekend; seasonality; time _ of year; bank _ holiday;
    outdoor _ seating; {seasonalityofhospitalitywords}

    seasonality of hospitality busy in summer [factor, problem, cause] < seasonality of hospitality
    busy|quiet in summer|winter|christmas; school holidays; summer holidays; less tourists in winter; quieter in winter; christmas parties;
    beer garden in summer

    seasonality of hospitality off season [factor, problem, cause] < seasonality of hospitality
    off season; peak season; low season; high season

    seasonality of hospitality weather [factor, problem, cause] < seasonality of hospitality
    weather; bad weather

    *menupricefactorswords
    wages; overheads; vat; location; labour; popularity

    menu price factors [factor]
    competitor _ prices; cost _ of ingredients|food; target _ market; type _ of establishment; {menupricefactorswords}

    menu price factors what customers willing pay [factor] < menu price factors
    what customers will|willing|can pay|afford

    menu price factors portion size [factor] < menu price factors
    portion size; portion cost

    staff shortage in hospitality [problem, cause]
    lack|shortage enough|too few staff|chefs|workers|waiters; {not} enough|too few staff|chefs|workers|waiters; short staffed; staff shortage;
    short of staff; understaffed; high staff turnover; staff leave|leaving|quit; brexit; hard to recruit|find; recruitment problems; low pay;
    {not} enough chefs

    *eventplanninginhospitalitywords
    budget; date; menu; theme; dietary; entertainment; decorations; flowers; timings; transport; parking; contingency; invitations; access; dj;
    lighting; microphone; projector

    event planning in hospitality [step, factor, method]
    number _ of guests|people; type _ of event; seating|table _ plan; risk _ assessment; guest _ list; running _ order; function _ sheet;
    wedding _ cake; {eventplanninginhospitalitywords}

    event planning in hospitality venue [step, factor, method] < event planning in hospitality
    venue; book venue

    event planning in hospitality layout of room [step, factor, method] < event planning in hospitality
    layout of room|seating; room layout

    event planning in hospitality equipment [step, factor, method] < event planning in hospitality
    equipment; av equipment

    event planning in hospitality client meeting [step, factor, method] < event planning in hospitality
    client meeting; find out what customer|client wants

    *roomlayoutsforeventswords
    boardroom; classroom; cabaret; banquet; horseshoe; sprigs; herringbone

    room layouts for events [structure, example]
    theatre _ style; u _ shape; dance _ floor; rows _ of chairs; reception _ layout; buffet _ layout; {roomlayoutsforeventswords}

    room layouts for events round tables [structure, example] < room layouts for events
    round tables; top table; long tables

    *hospitalityhealthandsafetylawswords
    coshh; riddor; hasawa; hswa; pper; dsear; puwer

    hospitality health and safety laws [law]
    manual _ handling|mhor; electricity _ at work; display _ screen; working _ at height; {hospitalityhealthandsafetylawswords}

    hospitality health and safety laws health and safety at work [law] < hospitality health and safety laws
    health and safety at work act; food safety act

    hospitality health and safety laws ppe regulations [law] < hospitality health and safety laws
    ppe regulations; first aid regulations; workplace regulations

    *riskstocustomersinhospitalitywords
    slips; trips; choking; injury; cuts; legionella

    risks to customers in hospitality [problem, example, factor]
    food _ poisoning; allergic _ reaction; broken _ glass; bed _ bugs; wet _ floor; electric _ shock; drowning _ in pool;
    {riskstocustomersinhospitalitywords}

    risks to customers in hospitality burn from hot drink [problem, example, factor] < risks to customers in hospitality
    burn|scald from hot drink|plate|food|soup; hot drinks|plates|food spilt|spilled; hot plates; hot soup

    risks to customers in hospitality theft [problem, example, factor] < risks to customers in hospitality
    theft; theft of bags|belongings

    *riskstostaffinhospitalitywords
    cuts; slips; scalds; stress; fatigue; violence; knives; exhaustion; tiredness; assault; bullying

    risks to staff in hospitality [problem, example, factor]
    abuse _ from customers; hot _ oil; long _ hours; electric _ shock; {riskstostaffinhospitalitywords}

    risks to staff in hospitality burns [problem, example, factor] < risks to staff in hospitality
    burns; chemical burns

    risks to staff in hospitality back injury [problem, example, factor] < risks to staff in hospitality
    back injury|strain; repetitive strain; injury from equipment

    risks to staff in hospitality lifting [problem, example, factor] < risks to staff in hospitality
    lifting; heavy lifting

    *controlmeasuresinhospitalitywords
    signage; ppe; cctv; handrails; security; supervision; breaks; rest

    control measures in hospitality [method, solution, practice]
    risk _ assessment; regular _ maintenance|checks; first _ aid kit; follow _ haccp; good _ lighting; panic _ button; oven _ gloves;
    record _ accidents; clear _ walkways; lock _ doors|valuables; warn _ hot plates; dbs _ checks; adequate _ staffing;
    {controlmeasuresinhospitalitywords}

    control measures in hospitality training [method, solution, practice] < control measures in hospitality
    training; staff training; trained staff

    control measures in hospitality signs [method, solution, practice] < control measures in hospitality
    signs; wet floor sign; non slip floor|shoes

    control measures in hospitality fire extinguishers [method, solution, practice] < control measures in hospitality
    fire extinguishers|exits|drills|alarm

    control measures in hospitality safety notices [method, solution, practice] < control measures in hospitality
    safety notices; safety equipment

    *fireevacuationinhospitalitywords
    evacuate; calmly

    fire evacuation in hospitality [step, method]
    assembly _ point; {not} use lift; break _ glass; close _ doors|windows; fire _ drill; follow _ signs; fire _ marshal|warden;
    guests _ to safety; head _ count; {not} go back; {fireevacuationinhospitalitywords}

    fire evacuation in hospitality fire exit [step, method] < fire evacuation in hospitality
    fire exit; nearest exit

    fire evacuation in hospitality fire alarm [step, method] < fire evacuation in hospitality
    fire alarm; sound|raise alarm

    fire evacuation in hospitality call 999 [step, method] < fire evacuation in hospitality
    call 999|fire; roll call|register

    fire evacuation in hospitality leave belongings [step, method] < fire evacuation in hospitality
    leave belongings; leave building

    *suspiciouspackageorbombthreatwords
    evacuate

    suspicious package or bomb threat [step, method]
    {not} touch; suspicious package|bag|item|parcel; unattended bag; bomb; inform _ supervisor; bomb threat; clear _ area;
    {suspiciouspackageorbombthreatwords}

    suspicious package or bomb threat report to manager [step, method] < suspicious package or bomb threat
    report to manager|police|security; call police; tell manager|security

    *customercomplaintinrestaurantwords
    overcharged; noisy;

    customer complaint in restaurant [problem, step]
    food _ cold; wrong _ order|bill; slow _ service; raw|undercooked _ food; hair _ in food; cold _ food; rude _ staff; {not} cooked properly;
    steak _ overcooked; {customercomplaintinrestaurantwords}

    customer complaint in restaurant dirty cutlery [problem, step] < customer complaint in restaurant
    dirty cutlery|table|glass|room; room not ready|clean

    customer complaint in restaurant long wait [problem, step] < customer complaint in restaurant
    long wait; waited too long
    """
}
