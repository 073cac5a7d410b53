/// The travel and tourism industry: types of tourism, organisations, transport, accommodation, customers, trends, booking and working in travel. Written for this project.
extension LexiconData {
  static let travelIndustry: StaticString = """
    subject travel

    *tourer
    tourist; visitor; traveller; holidaymaker; passenger; customer; guest; people; they; family; couple; person

    tourism definition [information]
    temporary short term movement; travel away from home|normal|usual; stay away from home for leisure|less|business;
    visit places outside where they live|normal; less than a year away; outside usual environment;
    travelling to another place for leisure|holiday; movement of people to destinations; visiting a place and come back;
    go somewhere for pleasure

    domestic tourism [example] ~ outbound tourism
    british|uk|english people|tourists|family|families _ cornwall|blackpool|lake|scotland|wales|devon|brighton;
    holiday in cornwall|blackpool|devon|scotland|wales|england; stay in uk|england|britain; domestic; staycation;
    holiday|travel|travelling|visit in|within|around own|home|same|your country; stay in own|uk|the country; uk resident holiday in uk;
    {not} leave country; british people visit cornwall|blackpool|lake; take holidays at home; {not} go abroad; from london to cornwall;
    uk to uk

    inbound tourism [example] ~ outbound tourism
    inbound; ?incoming; visitors|tourists|people coming|come|visiting|enter into|to|abroad|overseas|uk; overseas visitors;
    foreign|overseas tourists visit|visiting|come; enter country from abroad; travel into a country; americans visiting london;
    people from other countries come; coming in from another; arriving in uk

    outbound tourism [example] ~ inbound tourism, domestic tourism
    outbound; ?outgoing; leave|leaving own|uk|country|home holiday; travel|go|going|holiday abroad|overseas|another;
    uk residents|people travel|go|holiday abroad|overseas|spain; leaving uk to visit; go to another country; go on holiday abroad;
    british people going to spain; visit foreign country; take holiday in a different country

    leisure travel [example, reason]
    leisure; ?holiday; ?relax; city break; beach holiday; short break; day trip; sightseeing; for pleasure; package holiday; cultural holiday;
    honeymoon; theme park; all inclusive; for fun; special interest; going on holiday; event trip; free time

    business travel [example, reason] ~ leisure travel
    ?business; conference; ?meeting; trade fair; exhibition; ?training; work trip; corporate; ?incentive; travel for work; mice; go to meeting;
    work purposes; company pays; seminar; meet clients; conventions; for their job; training course away; attend meeting

    visiting friends and relatives [example, reason]
    vfr; visit|visiting|see|seeing|stay with friends|relatives|family; go home to see family; wedding; family occasion|reunion;
    stay with relatives; visit mum; family gathering; seeing loved ones

    day trips [example]
    day trip|tripper|visitor; {not} stay overnight; day out; go for day; there and back in a day; no overnight stay; day visitor; excursion;
    visit for the day; don't stay the night

    short breaks and city breaks [example]
    short break|breaks; city break; weekend break|away; up to three nights|four; long weekend; few days away; two or three nights; mini break

    special interest tourism [example]
    special interest; hobby; painting; cookery; sport tourism; wildlife|safari; pilgrimage; religious tourism; dark tourism; health tourism;
    medical tourism; wine tour; wellness|spa; photography; film tourism; ?heritage; bird watching; diving; music festival; learn language;
    based on hobby; visit film location; golf; watch world cup; visiting concentration camps; cosmetic surgery abroad; food tours; gastronomy

    adventure tourism [example]
    adventure; skiing; white water rafting; trekking; bungee; safari; ?climbing; mountain biking; adrenaline; activity holiday; extreme sports;
    thrill seekers; gap year; backpacking; zip wire; scuba; kayak; ?hiking

    cultural and heritage tourism [example]
    ?culture; cultural; heritage; museums; historic|historical buildings|sites|castles; art galleries; local customs|traditions;
    experience culture; castles; learn history; experience way of life; stately homes; learn about the past; traditional food music;
    world heritage; monuments; temples

    ecotourism in travel [example, solution]
    ecotourism; eco friendly; green tourism; responsible|sustainable|nature travel|tourism|based;
    protect|conserve environment|wildlife|nature while; small scale low impact; volunteering conservation; respect nature and locals;
    natural areas responsible; minimise impact on environment; educate tourists environment; eco lodge; low impact;
    benefit local people environment

    mass tourism [example, problem]
    large numbers of tourists|people; same place same time; package holidays popular resorts; overcrowded resorts; lots of people to same;
    huge numbers; benidorm; all go to the same; crowds of tourists; millions visit

    volunteer and gap year travel [example]
    gap year; volunteer; voluntary work abroad; conservation; teach english; turtle; backpack; voluntourism; working abroad;
    help community abroad; building school; camp america; year out; charity work

    cruise holiday [example]
    cruise; ?ship; ports of call; floating hotel; visit several|many|different destinations|ports|places by|on ship; fly cruise;
    river cruise; entertainment on board; all meals on board; unpack once; captain's table; mediterranean caribbean cruise

    package holiday [example] ~ independent travel
    package; two or more components|elements; flight hotel and transfer; transport and accommodation together|included|sold|in;
    inclusive price; put together by tour operator; flight accommodation transfers one price; all booked together; all in one price;
    ready made holiday; includes flights hotel; arranged by tour operator

    dynamic package [example]
    dynamic package|packaging; build own|your package|holiday; choose flights and hotels separately|own|mix; mix and match; pick own flights;
    ?put together own; tailor own package online; select each component

    all inclusive holiday [example]
    all inclusive; meals and|drinks|snacks included; food drink included in price; {not} pay extra; {not} need spend money;
    ?everything paid for; unlimited food drinks; know cost up front; everything included; wristband; no extra costs; budget before go

    tailor made and independent travel [example]
    tailor made; bespoke; designed for customer; customised; made to suit customer; specially put together; personal itinerary

    independent travel [example] ~ package holiday
    independent; book own flights|yourself|themselves|separately; {not} use|through travel agent|tour; arrange own travel; diy; book direct;
    separately book|arrange; book everything yourself; ?do it yourself; no tour operator; more flexibility freedom; organise own trip;
    go where you want

    tour operators [structure, person]
    put|puts|make|makes|putting flights|holidays|packages|together|transport hotels|packages|holiday|together; make up holidays; 
    puts|put|putting together packages|package|holidays; tui; jet2holidays; combine|combines transport accommodation;
    buys flights hotels in bulk; assemble holidays; create package holidays; contract hotels airlines; produce brochure; make holidays;
    wholesaler; buy in bulk; designs the holiday; organises package; book blocks of rooms; overseas reps; saga; block book

    travel agents [structure, person]
    sell|sells|book|books|booking holidays|holiday for|holiday; go in|into shop|and to book; shop that sells; travel agent|agency|agents;
    sells|sell|book|books holidays|holiday|flights; commission; give|advice on holidays|destinations; hays; high street; retail travel;
    acts|agent between customer and tour; middle man; advise customer; sells holidays for tour operators; go to shop to book; link between;
    shop where you book; sells foreign currency; travel agency

    online travel agents [structure]
    ota; online travel; expedia; booking com; lastminute; opodo; book online; 24 7; website; comparison; travelsupermarket; trivago;
    skyscanner; airbnb; compare prices online; ?reviews; book from home; tripadvisor; no shop; any time of day; trivago compare

    airlines [structure]
    easyjet; ryanair; british airways; scheduled; charter; low cost; ?flights; budget airline; long haul; jet2; virgin atlantic;
    carries passengers by air; flag carrier; no frills; ?planes

    low cost airlines [structure, factor]
    low cost|budget|no frills|cheap airline|airlines|carriers|flights; ryanair; easyjet; pay extra for bags|luggage|food|seats;
    {not} include food|meals|luggage|baggage; secondary airports; cheap flights; cheaper fares; fast turnaround; no free meals; wizz;
    book online only; sell extras; regional airports; point to point; charge for extras

    charter and scheduled flights [information]
    charter flight; scheduled flight; regular timetable; seasonal; timetable whether full or not; hired by tour operator;
    runs to set timetable; regardless number of passengers; whole plane booked; part of package; hired for specific

    airports [structure]
    terminal; check in; ?security; duty free; departure lounge; runway; heathrow; hub; gatwick; hub airport; boarding gates;
    baggage reclaim; passport control; regional airport; arrivals

    ground handling and airport services [duty]
    baggage handling; check in; ground crew; ?boarding; security checks; passport control; ?customs; lounges; refuel; cleaning aircraft;
    catering; assistance for disabled; information desk; currency exchange; car hire; air traffic; trolleys; scanning bags; shops restaurants

    national tourist boards and tourist information [structure]
    visitbritain; visitengland; visitscotland; visitwales; tourist board; tourist information centre; tic;
    promote|market|markets country|area|destination|region; promotes uk|britain overseas; leaflets maps; ?research;
    give information to visitors|tourists; destination management; book accommodation; attract visitors; national tourism agency; dmo;
    advertise country; maps and guides; ?grading; local information; local events; what's on

    trade associations abta [structure]
    abta; atol; atoc; aito; association; trade association; ?bonded; financial protection|security; code of conduct;
    protect customers|holiday|money if company goes|bankrupt; represent members; caa; refund if goes bust; get money back;
    get home if company fails; repatriate; set standards for members; protects money; advice to members; peace of mind

    atol protection [law, benefit]
    company|firm goes|went bust|under; get|gets your|you money|home back|safely; not be|get|left stranded|stuck; atol;
    air travel organisers licensing; caa; protect money|passengers|customers|holiday if airline|company|tour fails|bust|collapses|goes;
    refund|repatriation if company|goes; brought home; {not} stranded|lose money; flight inclusive packages; ?certificate; covers flights;
    get home free if; bankrupt company; won't be stuck abroad

    regulatory bodies in travel [structure, law]
    civil aviation authority; caa; regulates airlines; orr; competition markets; trading standards; hse; foreign office; fcdo; travel advice;
    maritime coastguard; safety in air; regulate; environment agency; asa

    public private and voluntary sectors in travel [structure]
    public sector; private sector; voluntary sector; make profit; national trust; english heritage; funded by government|council|donations;
    ?charity; council run museums; provide service to community; profit aim shareholders; conservation; taxes; youth hostels; yha; non profit;
    aims profit maximise market share; educate the public; owned by shareholders; donations membership; preserve heritage; local authority

    visitor attractions [structure, example]
    attraction; theme park; museum; alton towers; zoo; natural|built|purpose attraction|built; ?lake; castle; beach; gallery; london eye;
    stately home; heritage attraction; entertainment; ?things to see; thorpe park; aquarium; legoland; wildlife park; places of interest;
    waterfalls; stonehenge; farm park; ?festivals

    natural attractions [example] ~ purpose built attractions
    natural; beach; ?beaches; lakes; mountains; caves; waterfalls; national park; coast; ?forests; scenery; giant's causeway;
    areas of outstanding natural beauty; {not} man made; ?rivers; cliffs; ?wildlife; not built by people; formed by nature; ?landscape;
    volcano; lake district

    purpose built attractions [example] ~ natural attractions
    purpose built; built for tourists|visitors|attract; theme parks; man made; disneyland; built; eden project; designed to attract|entertain;
    alton towers; zoo; built specially; water parks

    catering and hospitality in travel [structure]
    ?restaurants; cafes; ?bars; catering; food and drink; ?hotels; ?takeaway; ?pubs; ?meals

    ancillary services in travel [structure]
    insurance; car hire; currency; foreign exchange; airport parking; ?transfers; excursions; event tickets; passport visa; add ons;
    extra services; theatre tickets; airport hotel; extras sold with holiday; travel money; lounge passes; support services; guides; kennels

    interrelationships in travel and tourism [principle]
    interdependent; interrelationship; rely|depend on each other; ?work together; chain of distribution; commission;
    airlines depend on airports; common ownership; integration; joint marketing; tour operators rely on airlines; ?partnership;
    hotels need transport; one affects the other; sell each other's; linked organisations; shared marketing

    vertical and horizontal integration [structure, principle]
    vertical integration; horizontal integration; buys|owns|merge|take business|company|over at|same|different|stage level|chain;
    tui owns airline hotels; different levels of chain of distribution; same level buys; control over supply; merger; takeover;
    owns airline and travel agents; economies of scale; own whole chain; reduces competition

    chain of distribution [structure]
    principals wholesaler retailer; supplier tour operator travel agent customer; ?providers; hotel airline to tour operator to; sell direct;
    miss out middle; how product gets to customer

    commission and costs [information]
    commission; percentage of sale; travel agent earns percentage; paid by tour operator for; earn money for selling; cut of the price

    factors choosing transport [factor]
    ?cost; ?time; ?speed; ?distance; ?comfort; convenience; ?safety; luggage; frequency; group size; ?environment; availability;
    number travelling; reliability; departure point; journey time; how long it takes; flexibility; age of travellers; accessibility;
    services on board; ?price; how many people; amount of luggage; ?needs; carbon footprint; route; location of terminals; personal preference;
    changes; ?purpose

    air travel [example, method]
    ?fly; plane; aeroplane; by air; aircraft; airlines;

    advantages of air travel [benefit]
    get|gets there|you quick|quicker|fast|faster; quicker|faster than car|train|boat|driving;
    fast|quick|quickest|fastest long|way|journey|time; long distances quickly; saves time; cover long distances;
    reach worldwide|islands|long|other; quickest way; wide choice of destinations; meals entertainment on board; ?comfortable;
    get there quicker|faster|quick; safe way; regional airports; shorter journey time; worldwide network; save hours; more time at destination

    disadvantages of air travel [problem]
    get airport early|two|hours|2; only|limited|pay take|bags bags|luggage; scared|frightened of flying|planes;
    queue|queues|queuing for|at security|airport|check; ?delays; check in early|times|time; security queues;
    luggage restrictions|limits|allowance; limited|restricted luggage; fear of flying; jet lag; carbon emissions; ?pollution;
    travel to airport; transfers needed; expensive peak; weather affects; {not} city centre; long queues; deep vein thrombosis; cramped seats;
    wait around airport; baggage charges; lose luggage; arrive two hours before; cancelled flights; airport parking cost; queues at airport;
    cancelled fog ash

    rail travel [example, method]
    train; rail; eurostar; railway; interrail; train travel; underground; high speed; orient express

    advantages of rail travel [benefit]
    city centre to; {not} traffic|congestion|jams; walk around; work on train|laptop|wifi; less pollution; scenery; ?relax; railcards;
    fast|quick to city; {not} parking; no check in; table to work; buffet car; greener; no luggage limit; avoid traffic; arrive in centre;
    ?comfortable; ?sleep; ?frequent; toilets; tgv; {not} have to drive; look at views; environmentally friendly; centre of city

    disadvantages of rail travel [problem]
    expensive tickets|peak; strikes; ?delays; cancelled|cancellations; {not} go everywhere|direct; changes; {not} door to door; ?crowded;
    ?stand; luggage carry; engineering works; overcrowding; rural stations closed; fixed timetable; no seat; transport to station;
    leaves on line; have to change trains; set times; carry own bags

    coach travel [example, method]
    ?coach; bus; national express; megabus; coach tour; coach trip; by coach; flixbus

    advantages of coach travel [benefit]
    ?cheap; cheaper than train; door to door; pick up points; {not} drive|parking; good for groups|older; toilets air conditioning on board;
    sightseeing; luggage loaded; ?guide; local pick up; low cost; fewer emissions than cars; sociable; air con; driver handles;
    {not} worry about parking|driving; meet people; seat guaranteed

    disadvantages of coach travel [problem]
    slow|slower; traffic jams|congestion|delays; uncomfortable|cramped legroom|seats; long journeys; travel sick; limited facilities;
    fixed itinerary|times; road works; takes long time; stop for breaks; limited leg room; ?boring; other passengers noise; seating cramped

    car travel [example, method]
    car; ?drive; own car; self drive; hire car; motorway; car hire; by road; ?taxi

    advantages of car travel [benefit]
    stop|stopping whenever you|they want|need; go|leave whenever you want; fit|take|carry loads|lots|more of stuff|luggage|bags; ?flexible;
    flexibility; door to door; stop when|where want; {not} timetable; carry luggage|more; cheap for family|groups; ?leave when want;
    convenience; own pace; ?explore; take what you want; more luggage; go anywhere; ?freedom; choose route; privacy; ?{not} wait;
    choose own times; rural areas; toilet stops; cost split; comfortable for kids

    disadvantages of car travel [problem]
    traffic; congestion; parking cost; tired|tiring driver; ?breakdown; fuel|petrol cost; ?pollution; get lost; children bored; tolls;
    ?accidents; ?stress; drive on the other|wrong side; stuck in traffic; roadworks; long journey tiring; driver cannot relax; hold ups;
    no drinking; jams

    sea travel [example, method]
    ferry; sea; cruise; ?ship; boat; hovercraft; dover calais; catamaran; by sea; channel; p&o

    advantages of sea travel [benefit]
    take own|your|the car; walk around; facilities on board; restaurants shops; {not} luggage limit|restriction; cabins;
    take|carry more luggage; ?cheap; ?relax; take car with you; duty free shopping; entertainment; ?pets; stretch legs; scenic;
    sleep overnight; break from driving

    disadvantages of sea travel [problem]
    slow|slower; sea sick|sickness; rough|bad sea|seas|weather; cancelled bad weather; limited ports|routes; longer journey; seasick;
    time consuming; delays at port; far from port; feel sick; ?storms; travel to port; queue to board

    channel tunnel and eurostar [example]
    eurotunnel; le shuttle; channel tunnel; eurostar; 35 minutes; st pancras to paris; under channel; drive onto train; folkestone to calais

    transport hubs and gateways [structure]
    hub; gateway; terminal; interchange; port; airport; ?station; connecting flights; transfer point; spoke; main airport connect; connection;
    easy links; change planes

    transport developments [cause, factor]
    jet aircraft; motorways; hs2; high speed rail; low cost carriers; larger planes; a380; channel tunnel; electric cars; crossrail; concorde;
    bigger planes carry more; faster trains; car ownership; wide bodied; railways seaside; steam train; improved roads; dreamliner; boeing 747;
    budget airlines made; improved transport links; jet engine

    accommodation types [structure, example]
    hotel; guest house; b&b; bed and breakfast; hostel; camping; caravan; villa; ?apartment; self catering; cottage; holiday park; ?resort;
    motel; cruise ship; youth hostel; airbnb; glamping; campsite; serviced; non serviced; timeshare; lodge; budget hotel; home exchange;
    chalet; tent; travelodge; premier inn

    serviced accommodation [structure] ~ self catering accommodation
    serviced; hotel; meals provided|cooked; room cleaned; ?staff; reception; ?cleaning; ?restaurant; bed made; {not} cook|clean; room service;
    breakfast included; half board full board; housekeeping; don't have to cook; catered; everything done for you; hotels and guest houses

    self catering accommodation [structure] ~ serviced accommodation
    self catering; cook own|meals|yourself|food; kitchen|cooking facilities; villa; cottage; ?apartment; caravan; make own meals; own kitchen;
    more freedom; cheaper for families; cook when want; eat when you want; home from home; flexible mealtimes; own cleaning; non serviced;
    bring own food; privacy; rent a house

    board basis in travel [information]
    board basis; half board; full board; bed and breakfast; room only; all inclusive; breakfast and dinner|evening; three meals; hb fb ai;
    breakfast lunch and dinner; breakfast only; no meals; b&b ro

    hotel facilities and grading [factor, information]
    star rating; five star; facilities; swimming pool; ?gym; spa; ?restaurant; wifi; conference; kids club; en suite; ?stars; aa; grading;
    ?quality; parking; room service; air conditioning; ?bar; disabled access; cots; concierge; family rooms; ?views; pool; meeting rooms;
    tea coffee; standard of quality; ?laundry

    factors choosing accommodation [factor]
    ?price; ?cost; ?location; facilities; size of group; board basis; star rating; ?reviews; purpose of visit; length of stay; accessibility;
    availability; near beach|attractions; family friendly; ?budget; ?pets; personal preference; ?disabled; parking; close to transport;
    close to conference; ?quality; ?view; ?near to; ?breakfast; ?children; ?comfort; ?safety; how many rooms

    types of tourists and customers [person]
    families; couples; ?groups; ?solo; business travellers; ?elderly; young people; school groups; ?disabled; foreign visitors; ?retired;
    families with children; silver surfers; dinks; gap year students; empty nesters; single travellers; different cultures; ?individuals;
    special needs; honeymooners; backpackers; ?friends; grey market; lgbt

    family needs in travel [need]
    kids club; cots; high chair; family rooms; ?babysitting; children's menu; discounts for children; ?safe; play area;
    activities for children; pool; baby changing; family ticket; entertainment; child friendly; creche; interconnecting; short transfer;
    bottle warming; pushchair access; children pool; shallow pool; close to beach; something for all ages; school holidays

    older travellers needs [need]
    easy access; ground floor; ?lift; ?quiet; ?medical; single level; coach pick up; insurance; ?comfort; grab rails; off peak; short walks;
    slower pace; handrails; no stairs; hearing loop; evening entertainment; large print; plenty of seating; mobility; help with luggage;
    retired off season; discounts

    disabled travellers needs [need]
    wheelchair; ramps; ?lifts; adapted room|bathroom; accessible room|toilet|transport; disabled parking; hearing loop; braille; guide dogs;
    wider doors; assistance at airport; low counters; wet room; wide corridors; dropped kerb; help boarding; priority boarding;
    special assistance; large print; level access; audio guide; carer ticket; disabled toilet

    business travellers needs [need]
    wifi; meeting rooms; conference facilities; fast|quick|express check in|out; flexible tickets; close to airport|city; business lounge;
    early breakfast; desk; reliable transport; ?charging; ?internet; ?laundry; flexible|late cancel; first|business class; video conferencing;
    printing; close to meeting; convenient times; good location; work space; secretarial; projector; midweek; ?express; ?receipts;
    quiet to work

    foreign visitors needs [need]
    multilingual; different|other languages; translated; currency exchange; ?maps; ?signs; staff speak|who language; interpreters;
    audio guides; pictograms; information in their language; cultural food; halal; visa; adapters; signs with pictures;
    prayer room; leaflets in different

    young and solo travellers needs [need]
    nightlife; ?cheap; hostel; sociable; adventure; ?bars; ?clubs; ?festivals; ?budget; meet people; ?independent; no single supplement; ?safe;
    student discounts; ?party; like minded; activities;

    special dietary and cultural needs in travel [need]
    vegetarian; halal; kosher; gluten free; allergies; religious; cultural; vegan; ?prayer; special diet; food allergies

    identifying and meeting customer needs in travel [practice, benefit]
    personalised; exceed expectations; repeat business; word of mouth; good reviews; loyalty; anticipate needs; ?recommend; ?feedback;
    ?surveys; ask questions; comment cards; tailored; increase profit; ?come back again; gain reputation; customer satisfaction;
    competitive advantage; cater for all

    factors affecting growth of tourism [cause, factor]
    more|increased|increase disposable income|leisure|time|holidays|money; paid holiday entitlement; increased car ownership;
    cheaper flights|travel; low cost airlines; package holidays; ?internet; more leisure time; longer holidays; tv programmes;
    increased life expectancy; retire early; more|longer paid holidays; social media; better transport; ?globalisation; ageing population;
    people have more money; new destinations; cheap flights; holiday pay; media travel shows; exchange rate; growth of budget airlines;
    working hours less; open borders; more wealth; retired people travel

    economic factors affecting tourism [factor, cause]
    recession; exchange rate; disposable income; inflation; unemployment; fuel|oil prices; interest rates; strong|weak pound|currency;
    less|more money to spend; cost of living; taxes; air passenger duty; brexit; pound worth less; people lose jobs; ?wages; poor economy; apd;
    can't afford holidays; credit crunch; currency value; price of fuel; job losses

    exchange rates and tourism [factor, cause]
    exchange rate; weak|weaker|strong|stronger pound|currency|euro|dollar; value of pound; pound buys more|less;
    cheaper|expensive to visit|for|go because pound|currency; get more|less euros|money for pound; pound goes further;
    cheap for foreign visitors; pound falls; your money worth; foreign money; pound dropped

    political factors affecting tourism [factor, cause]
    ?war; civil unrest; terrorism; visa|visas requirements|restrictions; government advice; political instability; brexit; passport; border;
    legislation; fcdo advice; tourist tax; ?conflict; ?riots; coup; unstable government; foreign office; strikes; government funding;
    travel bans; ?protests; relations between countries

    terrorism effect on tourism [factor, consequence]
    terrorist attack|attacks; terrorism; fear for safety; people|tourists avoid|scared|afraid|cancel|stay|stop; tunisia; ?bombs; 9 11;
    security increased; tourists feel unsafe; worried about safety; numbers fall; flights stopped; scared to visit|travel|fly|go; bad image;
    long security; bookings fall; egypt

    health and disease effect on tourism [factor, consequence]
    covid; pandemic; disease; malaria; zika; ebola; quarantine; lockdown; vaccinations; foot and mouth; sars; health risks; outbreak; virus;
    travel restrictions; food poisoning; borders closed; ?testing; norovirus cruise; yellow fever; illness spread; avoid catching; ?masks;
    ?jabs; water contamination; health warnings

    natural disasters effect on tourism [factor, consequence]
    earthquake; tsunami; volcano; volcanic ash; hurricane; ?floods; wildfire; ash cloud; natural disaster; drought; avalanche; forest fires;
    infrastructure damaged; flights cancelled; thailand 2004; hotels destroyed; eruption; tornado; beach damage; lack of snow

    climate and weather factor in tourism [factor]
    weather; climate; sunny|hot|warm|good weather|sunshine; seasonal; snow; ?rain; hurricane season; winter sun; monsoon; sunshine hours;
    ?temperature; bad weather; ski season; guaranteed sun; guarantee sunshine; wet british summer; climate change; hot summers stay; cold wet;
    snow for skiing; unpredictable weather

    seasonality [factor, problem]
    peak season; off|low|high peak|season; busy in summer; school holidays; shoulder season; close in winter; seasonal jobs;
    quiet in winter; more tourists in summer; temporary jobs; prices rise school holidays; unemployed in winter; empty in winter;
    winter closes; out of season; fewer visitors in winter; jobs only in summer

    social and lifestyle factors in tourism [factor]
    leisure time; ageing population; ?fashion; trends; lifestyle; family structure; more single people; ?health; ?education; ?retirement;
    changing tastes; awareness of environment; two incomes; healthy lifestyle; later marriage; smaller families; cultural awareness;
    ?celebrity; ?instagram; bucket list; one parent families; early retirement

    media and promotion factor in tourism [factor]
    tv; ?films; social media; ?reviews; bad press; bloggers; influencers; ?advertising; harry potter; game of thrones; media coverage;
    bad publicity; tv programmes; news reports; trip advisor; negative media; ?celebrity; films shot; seen on tv; put people off;
    travel programmes; word of mouth; lord of the rings

    destination image and accessibility [factor]
    image; ?reputation; ?accessible; transport links; direct flights; ?crime; ?safe; attractions; ?cost; easy to reach; natural beauty;
    ?climate; facilities; infrastructure; close to airport; airport; entertainment; ?culture; friendly locals; good roads; unspoilt; nightlife;
    ?events; hospitality; ?accommodation; ?exciting; unspoilt beaches; well known; landmarks; ?food

    technology in travel [tool, factor]
    online booking; e tickets; mobile|smartphone check in|apps|boarding; self check in|service kiosk; website; ?apps; e passport; biometric;
    online check in; virtual tours; contactless; sat nav; gds; crm; reviews online; boarding pass on phone; body scanner; qr code;
    facial recognition; ?internet; virtual reality; social media; electronic gates; chatbot; email confirmation; ?gps;
    print boarding pass at home; ?robots; ?digital; live updates; self service bag drop; webcams

    benefits of technology to travel organisations [benefit]
    reduce|cut|save|lower|less|fewer costs|cost|staff|time|paper|queues; 24 hour bookings; wider|larger|global market|audience|reach;
    faster|quicker check in|booking; save on staff wages; target marketing; update quickly; less printing; customer data; ?worldwide;
    sell round clock; increase sales; instant confirmation; fewer shops; ?feedback; competitive; data about customers; up to date information;
    ?smoother; reach customers all over; shorter queues; no need for brochures; ?efficient

    benefits of technology to travel customers [benefit]
    book anytime|24|home|online|any; compare prices; ?convenient; save|quicker time; {not} queue; ?reviews; avoid queues; see photos;
    skip queues; ?cheaper; choose seats; from home; any time; read reviews; ?instant; ?easier; no queuing; find best deals; choose own seat;
    track flight; up to date information; phone tickets; no paper to lose

    drawbacks of technology in travel [problem]
    {not} internet access|computer; system|website crash|fail|failure|down|crashes; job losses; hacking|hacked; cyber; ?fraud;
    {not} face to face|personal|human; expensive to install; ?training; older people {not}|struggle; lack of personal service|contact;
    phone battery dies; fake reviews; high street agents close; less personal; data theft; shops close; scam sites; older people don't;
    ?redundancy; staff made redundant

    travel documents [tool, information]
    passport; visa; tickets; boarding pass; itinerary; travel insurance; ehic; ghic; ?voucher; driving licence; vaccination certificate; esta;
    e ticket; ?id; boarding card; covid pass; ?invoice; green card; booking confirmation; ?confirmation; currency

    passport and visa requirements [information]
    passport; visa; valid six months; permission to enter; six months left; esta; need visa for; entry requirements; official document enter;
    proof of identity; ?stamped; identity nationality; out of date; allowed to stay; proves nationality

    travel insurance [tool, benefit]
    insurance; cover|covers|covered cancellation|medical|lost|loss|luggage|illness|theft|accident|delay; medical expenses|bills|costs;
    lost luggage; cancellation cover; repatriation; claim back|money; pay hospital bills; stolen belongings; ?pay out if;
    get money back if cancel; lost or stolen; flown home; ghic; pre existing; winter sports cover; personal liability; ?delays;
    hospital abroad

    health precautions for travel [practice]
    vaccination; malaria tablets; sun cream; bottled water; insect repellent; first aid kit; mosquito net; ?jabs;
    drink bottled water; avoid ice; ?medication; safe food; insect bites; hydrated; mosquito spray; check with gp;
    water purification

    safety precautions for travel [practice]
    check fcdo; keep valuables safe|hotel; hotel safe; copy of passport; ?tell someone; avoid walking alone night; money belt; ?pickpockets;
    local laws; padlock; emergency numbers; ?register; don't carry cash; foreign office website; insurance; don't flash;
    {not} leave bags unattended; research area; licensed taxis; keep documents safe; ?photocopy; respect customs; check advice; ?security;
    emergency contact; 999

    itinerary planning [practice, step]
    itinerary; departure arrival times|time; dates; check in times; plan route; ?transfers; travel times; booking reference; time zones;
    flight number; contact details; accommodation address; ?meals; excursions; ?timetable; ?costs; journey plan; connection times;
    what doing each day; ?schedule; local time

    booking a holiday [step, practice]
    enquiry; check availability; take deposit; customer details; names dates; ?payment; confirm booking; passport details; ?search;
    special requests; take payment; ?confirm; ?quote; balance due; names as passport; reservation; explain terms; lead name; hold option;
    destination budget number; issue tickets; find out when where who

    time zones and jet lag [information]
    time zone; time difference; gmt; jet lag; body clock; greenwich; hours ahead|behind; international date line; hours in front; ?clocks; utc;
    bst; flying west gain; elapsed; disturbed sleep; ?tired; cross time zones; body out of sync

    destinations map skills and features [information]
    long haul; short haul; coastal; ?city; ?countryside; ?resort; seaside; national park; island; purpose built resort; winter sports; ?rural;
    spa town; iata code; ?capital; flight over five hours; over 6 hours; ?heritage; ski resort; town and city; beach resort; historical

    marketing mix in travel [method, principle]
    product price place promotion; 4ps; seven ps; marketing mix; product _ price; people process physical evidence; four p; 7ps;
    price promotion place

    promotion methods in travel [method, channel]
    brochure; ?leaflets; tv advert; website; social media; ?posters; discounts; special offers; sponsorship; public relations; direct mail;
    newspaper; email; familiarisation trips; ?billboards; radio; loyalty card; trade fairs; point of sale; ?competitions; press release;
    two for one; early booking; last minute deals; influencers; magazines; sales promotion; ?buy one get; ?vouchers; kids go free; ?instagram;
    word of mouth; ?display

    pricing strategies in travel [method]
    peak off peak pricing; seasonal pricing; discounts; early bird; last minute; group discount; dynamic pricing; ?skimming; penetration;
    child prices; competitive pricing; free child places; concessions; early booking; low prices in low season; variable pricing;
    discount pricing; higher in school holidays; dearer in summer; special offers; promotional; family ticket; cheaper in winter; ?student;
    ?supplement; bundle

    swot and pestle in travel [method]
    swot; pestle; strengths weaknesses opportunities threats; strengths _ threats; political economic social; market research; questionnaires;
    ?surveys; primary secondary; ?competitors; customer feedback; target market; ?segmentation; focus group; ?analyse

    product development in travel [method, solution]
    new product; new route|routes; theme; ?events; diversify; new attraction; refurbish; extend season; new facilities; ?ride;
    new destinations; spa; ?upgrade; ?themed; winter events; off season events; christmas market; indoor activities; new rides; open all year;
    special events; conference facilities

    cabin crew role [person, duty]
    cabin crew; air steward|stewardess|hostess; safety demonstration; serve food|meals|drinks; evacuate; passenger safety; first aid on plane;
    duty free; help passengers; flight attendant; emergency procedures; greet passengers; check seat belts; sell duty free; calm nervous;
    check cabin; safety briefing

    resort representative role [person, duty]
    ?rep; resort rep; holiday rep; overseas representative; welcome meeting; ?transfers; sell excursions; deal|handle complaints|problems;
    meet guests at airport; sell trips; help guests; entertain; children's rep; meet and greet; give local information; airport transfer;
    look after guests; solve problems; link between tour operator; ?emergency; coach

    tour guide role [person, duty]
    tour guide; guide; commentary; show|shows round|around|tourists; tell history; blue badge; facts about place; lead tour|group;
    explain history; answer questions; local knowledge; give information about sights; keep group together; head count

    skills for working in travel [skill]
    ?communication; ?languages; customer service; ?teamwork; ict; numeracy; problem solving; geography knowledge; product knowledge; ?patience;
    ?friendly; ?organisation; foreign language; ?speak another; selling skills; ?calm; ?flexible; smart appearance; confident; ?polite;
    ?presentation; empathy; ?listening; knowledge of destinations; work under pressure; sales; first aid

    health safety and security in travel [practice, duty]
    security checks; cctv; risk assessment; evacuation; ?fire; bag search; scanners; food hygiene; life jackets; first aid; metal detectors;
    passport checks; seat belts; lifeguard; safety demonstration; body scanner; emergency exits; x ray; liquids 100ml; id cards; no sharp;
    sniffer dogs; armed police; liquids rule; safety rails; height restriction rides; pool rules; bag checks; staff training; banned items

    travel law and consumer protection [law]
    package travel regulations; consumer rights act; trade descriptions; eu 261; denied boarding; compensation for delay; equality act;
    data protection; ?refund; misleading brochure; health and safety; description accurate; montreal; consumer contracts; 2018 package;
    delayed flights compensation; licensing; brochure must be; surcharge; information accurate; get money back

    complaints and incidents in travel [problem]
    ?delay; cancelled; lost luggage; overbooked; noisy room; not as described; bad food; dirty room; 
    construction|building work; ?illness; missed connection; double booked; stranded; ?strike; stolen; rude staff; wrong room; no sea view;
    pool closed; late flights; ?bumped; not like brochure; lost passport
    """
}
