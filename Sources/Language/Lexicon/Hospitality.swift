/// Hospitality and catering providers, jobs, kitchen and restaurant service, bar and drinks. Written for this project.
extension LexiconData {
  static let hospitality: StaticString = """
    subject hospitality

    *hpstaff
    staff; chef; waiter; waitress; server; receptionist; housekeeper; cook; bartender; porter; employee; worker; barman; barmaid; cleaner;
    manager; team; you; they; we; i; barista

    *hpguest
    guest; customer; diner; visitor; client; people; person; resident; they; them; tourist; traveller; someone

    *hpvenue
    hotel; restaurant; cafe; pub; bar; business; place; venue; establishment; hostel; bistro; kitchen; canteen; takeaway; motel; inn

    *hpalcohol
    alcohol; drink; beer; wine; spirits; booze; lager; pint; cider; vodka; gin; cocktail; whisky

    commercial hospitality provider [structure, example] ~ non commercial hospitality provider
    make|making|run|want|earn _ profit|money; commercial; commercial sector|establishment|business|provision; aim to make profit|money;
    make|making profit|money; profit making; run for profit; for profit; private sector; in business to make money; restaurants and hotels

    non commercial hospitality provider [structure, example] ~ commercial hospitality provider
    {not} _ make|making|about|for|run _ profit|money; non commercial; not for profit; {not} make|making|aim|run profit|money; {not} _ profit;
    public sector catering; welfare catering; schools hospitals and prisons; services industry; provides a service not profit; break even only;
    subsidised; charity|charities; army|prison|school|hospital|workplace catering; care homes and prisons; staff canteen; non-profit;
    institutional catering

    residential establishment [structure, example] ~ non residential establishment
    stay|sleep|spend _ night|overnight|over|bed; place|room|bed|somewhere to stay|sleep; residential; stay overnight|over; ?sleep;
    accommodation; overnight accommodation|stay; guests stay; somewhere|place to stay|sleep; bedrooms; rooms to sleep; provides bed|rooms;
    stay the night; live in

    non residential establishment [structure, example] ~ residential establishment
    non residential; {not} stay|sleep|offer|provide overnight|accommodation|over|rooms; no accommodation|bedrooms|rooms; day visit;
    only food and drink; eat and leave; {not} stay over; just for meal|food|drink

    hotel [structure, example] < residential establishment
    chain|budget|luxury hotel; travelodge; premier inn; boutique hotel; 5 star hotel; hilton

    guest house or bed and breakfast [structure, example] < residential establishment
    guest house; guesthouse; b&b; bed and breakfast; bed & breakfast; bnb; small family run; airbnb; farmhouse stay; inn

    hostel or holiday accommodation [structure, example] < residential establishment
    hostel; youth hostel; backpackers; campsite; caravan; caravan park; holiday park|camp|cottage; lodge; motel; glamping;
    cruise ship; center parcs; butlins; self catering; yurt

    restaurant [structure, example] < non residential establishment
    bistro; fine dining restaurant; brasserie; steak house; pizzeria; nandos; carvery; eatery

    cafe or coffee shop [structure, example] < non residential establishment
    cafe; coffee shop|bar; tea room|shop; costa; starbucks; internet cafe; sandwich bar

    fast food and takeaway outlet [structure, example] < non residential establishment
    fast food; takeaway; drive thru|through; mcdonalds; burger king; kfc; chip shop; chippy; fish and chip; greggs; street food;
    food truck|van; burger van; kebab|pizza shop; mobile van; quick service

    pub or bar [structure, example]
    pub; public house; wine bar; bar; nightclub; gastro pub; gastropub; club; wetherspoons; tavern; cocktail bar

    contract caterer [structure, example]
    contract catering|caterers; hired|paid to cater|cook|provide|run; outside caterers; catering company; outside company provides|runs food;
    outsourced catering; caterers for events|weddings|functions; catering contract; catering for party|wedding|function; compass; sodexo;
    come in and cook

    catering in hospitals and care homes [structure, example]
    hospital; care home; nursing home; patients' meals; residential home; hospice; day centre; old peoples home

    catering in schools and workplaces [structure, example]
    school|college|university|workplace|work|staff canteen|dinners|meals|restaurant; school dinners; ?schools; canteens; workplace canteen;
    refectory; factory canteen; university halls; nursery; office canteen; dinner ladies; halls of residence

    catering in prisons and forces [structure, example]
    prison; army; navy; raf; armed forces; military; barracks; oil rig; ?forces

    *cateringfortravelandleisurewords
    airline; cruise; ferry; airport; stadium; cinema; museum; theatre; aeroplane; concert; festival; zoo

    catering for travel and leisure [structure, example]
    theme _ park; visitor|tourist _ attraction; buffet _ car; leisure _ centre; {cateringfortravelandleisurewords}

    catering for travel and leisure train [structure, example] < catering for travel and leisure
    train; trolley on plane|train

    catering for travel and leisure motorway services [structure, example] < catering for travel and leisure
    motorway service; service station

    catering for travel and leisure football ground [structure, example] < catering for travel and leisure
    football ground; sports ground

    *cateringforeventswords
    weddings; conference; function; banquet; party; funeral; christening; exhibition;
    festival

    catering for events [structure, example]
    events; birthday _ party; corporate _ event; business _ meeting; {cateringforeventswords}

    catering for events wedding [structure, example] < catering for events
    wedding; reception for wedding

    small business or charity meals [structure, example]
    meals on wheels; soup kitchen; homeless shelter; food bank; charity; salvation army; refuge

    star ratings [information, factor]
    hotel star; one|five|5|1|three star; aa stars|rating|rosette; aa; visit britain; aa inspected; more stars better|facilities;
    five star; rosette; visitbritain; tourist board rating; stars awarded; quality rating

    michelin stars [information, factor, example]
    michelin; michelin star|starred; michelin guide; excellent|outstanding food award|cooking; good food guide; award for exceptional cooking;
    top quality cooking award

    guest reviews and guides [information, factor]
    tripadvisor; trip advisor; good food guide; online review; google reviews; reviews; feedback online; food critic; booking com;
    restaurant guide; review sites; bloggers

    front of house staff [person, example, structure] ~ back of house staff
    front of house; foh; meet|deal|contact|face with customers|guests; serve customers; in contact with customers; people guests see;
    restaurant and reception staff; waiting staff; customer facing; seen by customers; interact with customers; serve food|drinks

    back of house staff [person, example, structure] ~ front of house staff
    back of house; boh; kitchen staff|team; behind the scenes; {not} seen by customers; {not} meet|see customers; cook food; chefs and porters;
    kitchen brigade; work in kitchen; brigade

    hotel manager [person, example]
    general manager; restaurant manager; ?manager; head|bar manager; runs hotel|business|restaurant; overall responsibility|charge;
    in charge of whole|everything; deputy manager; oversees; hires|recruits|organises|trains staff; makes profit; deal with complaints

    receptionist in hotel [person, example]
    check|book|greet|give _ out|key|guest|booking|room|desk|phone; receptionist; ?reception; front desk; check guests out; check out;
    take bookings|reservations; answer phone; greets guests; gives out keys; ?bookings; handles bills; front office

    concierge [person, example]
    book taxi|tickets|theatre|trips|tours; gives local information; recommends places|attractions; help guests with local;
    advice on local area; arrange transport|trips

    hotel porter [person, example]
    carry|take|bring|help _ bag|luggage|case|suitcase; porter; night porter; bell boy|bellboy;
    carry|carries|carrying bags|luggage|cases|suitcases; take luggage|bags; valet; doorman; luggage to room; helps with bags

    housekeeper [person, example]
    chambermaid; room attendant; maid; clean|cleaning rooms|bedrooms; make|change bed|sheets|linen; room cleaners;
    replace towels; cleaner; laundry; room maids; hotel cleaner

    maintenance staff in hotel [person, example]
    maintenance; caretaker; handyman; fix|fixes|repair things|faults|broken|equipment; gardener; grounds staff

    security staff in hospitality [person, example]
    security; bouncer; door staff; doorman; security guard; cctv operator; keep out trouble; sia

    waiting staff [person, example]
    waiter; waitress; ?server; take order; serve|bring food|drinks|meals|plates; clear tables|plates; lay|set tables; serving staff;
    food server

    head waiter [person, example]
    maitre d; head waiter|waitress; maitre d hotel; restaurant supervisor; in charge of waiting staff|restaurant; greets and seats;
    show guests to table; seat guests|customers; host; hostess

    sommelier [person, example]
    wine waiter; recommends|advise wine; wine expert|specialist|steward; matches|match wine with food; knowledge of wines; pairs wine

    bar staff [person, example]
    bar staff|person|tender|manager; barman; barmaid; bartender; barista; mixologist; serve|pour|makes drinks|cocktails|beer|alcohol;
    pull pints; work behind bar; cocktail maker; makes coffee|cocktails; stock the bar

    head chef [person, example]
    executive chef; chef de cuisine; in charge|runs|control|manages|responsible of|for kitchen|menu; plan|design|creates menu;
    orders food|stock; runs kitchen; kitchen manager; responsible for kitchen; top|main chef; leads kitchen

    sous chef [person, example]
    second in charge|command; deputy head chef; deputy|assistant chef; under chef; in charge when head chef away|off; assists head chef;
    right hand; second chef; next in line

    chef de partie [person, example]
    one|1|single|particular|certain section|station _ kitchen|sauce|veg|meat|fish|pastry; cook|run|charge|responsible _ one|section|station;
    section chef|leader; in charge of section|particular|area|one; run section; line cook|chef; station chef; vegetable|fish|sauce chef;
    responsible for section; larder|sauce|pastry|fish|veg section

    commis chef [person, example]
    commis; trainee|junior|apprentice chef; learning|training chef|skills|sections; assistant to chef; chef in training;
    learning to become; basic jobs in kitchen

    pastry chef [person, example]
    patissier; baker; make desserts|pastries|cakes|bread; dessert chef; in charge of desserts; puddings|sweets

    kitchen porter [person, example]
    wash|clean|scrub|mop _ pot|pan|floor|plate|dish; kp; plongeur; wash|washes up|dishes|pots|pans; pot wash; dishwasher person; washing up;
    kitchen assistant; cleans kitchen; pot washer; cleaning dishes|pots; empties bins; kitchen hand; basic food preparation

    kitchen brigade [structure]
    brigade; kitchen hierarchy; hierarchy; structure of kitchen|staff; french brigade; chain of command; order of chefs; ranks

    *personalattributesforhospitalityworkwords
    hardworking; friendly; punctual; reliable; organised; polite; patient; smart; hygienic; flexible; enthusiastic; honest; creative;
    multitask; confident; outgoing; stamina; passionate

    personal attributes for hospitality work [skill, behaviour]
    good _ communication|communicator; well _ presented; physically _ fit; good _ memory; positive _ attitude; good _ listener; on _ time;
    time _ management; good _ people skills; willing _ to learn|work; {personalattributesforhospitalityworkwords}

    personal attributes for hospitality work team player [skill, behaviour] < personal attributes for hospitality work
    team player; team work; works well in team

    personal attributes for hospitality work calm under pressure [skill, behaviour] < personal attributes for hospitality work
    calm under pressure; work under pressure; work under in team; cope with pressure|stress

    good memory and multitasking in service [skill] < personal attributes for hospitality work
    good memory; remember orders|names|table; multitask; do several things at once; memory; carry plates; juggle

    *qualificationsforcateringwords
    nvq; gcse; apprenticeship; apprentice; diploma; btec; hnd

    qualifications for catering [information, need, method]
    level _ 2|3; degree _ in hospitality; city _ and guilds; {qualificationsforcateringwords}

    qualifications for catering college course [information, need, method] < qualifications for catering
    college course; catering college; cookery course

    qualifications for catering on the job training [information, need, method] < qualifications for catering
    on the job training; training day

    qualifications for catering food hygiene certificate [information, need, method] < qualifications for catering
    food hygiene certificate; first aid certificate

    qualifications for catering experience [information, need, method] < qualifications for catering
    experience; work experience

    full time contract in hospitality [example, structure]
    all|every week|year|month _ work|hours|job|pay; set|fixed|same hours; full time; 35|40|37|38 hours; ?permanent; 
    permanent contract; same hours each week; set hours all year; fixed hours; works every week; holiday and sick pay

    part time contract in hospitality [example, structure]
    part time; fewer|less|few hours; few hours|days week; under 35 hours; works some days; weekends only; evenings only; 16 hours;
    students working; few shifts

    seasonal and temporary staff [example, structure, method]
    seasonal; temporary; summer|christmas staff|workers|only|season; busy periods|time|season;
    extra staff at|for|when|in busy|christmas|summer; temp; short term contract; for the season; fixed term; part of year; peak season;
    holiday season; only needed

    casual and agency staff [example, structure, method]
    {not} guarantee|fixed|set _ hour|work|shift; call|called|work|needed|only _ when|if _ busy|needed|short; casual; agency; zero hours;
    when needed; on call; no guaranteed|fixed|set hours; agency staff|workers|chef; as and when; no contract; no sick|holiday pay;
    bank staff; called in when busy|needed; no set|minimum hours; {not} guaranteed hours; cover absence

    *benefitsofcasualstafftoemployerwords
    flexible; cheaper

    benefits of casual staff to employer [benefit, reason]
    save _ money|wages; {not} pay when quiet; cut _ costs; pay _ less; lower _ labour cost; {benefitsofcasualstafftoemployerwords}

    benefits of casual staff to employer only pay when needed [benefit, reason] < benefits of casual staff to employer
    only|just pay when needed|working|work

    benefits of casual staff to employer no sick pay [benefit, reason] < benefits of casual staff to employer
    no sick|holiday pay; {not} pay holiday|sick

    benefits of casual staff to employer cover busy [benefit, reason] < benefits of casual staff to employer
    cover busy|absence|sick

    *drawbacksofcasualcontractsforstaffwords
    insecure; uncertain

    drawbacks of casual contracts for staff [problem, consequence]
    no _ job security; can _ be sent home; {drawbacksofcasualcontractsforstaffwords}

    drawbacks of casual contracts for staff not know how much [problem, consequence] < drawbacks of casual contracts for staff
    {not} know how much|earn|hours; no guaranteed|regular|steady income|wage|hours|pay; irregular|unpredictable hours|income|pay;
    {not} enough hours

    drawbacks of casual contracts for staff not get sick [problem, consequence] < drawbacks of casual contracts for staff
    {not} get sick|holiday|mortgage

    drawbacks of casual contracts for staff hard to budget [problem, consequence] < drawbacks of casual contracts for staff
    hard to budget|plan; {not} plan

    unsociable hours [problem, factor]
    work|working _ night|weekend|evening|late|christmas|holiday|shift; {not} see _ family|friend|kids; late|long|night|split shift; unsociable;
    anti social|antisocial hours; late nights; long hours|shifts; work weekends|evenings|nights|bank|christmas|late; split shifts;
    bank holidays; work when others off; christmas day; shift work; {not} see family|friends; early mornings; early starts

    tips and gratuities [benefit, method, example]
    tips; gratuity|gratuities; service charge; tronc; leave|give tip|money|extra; shared tips; pooled; 10|12 percent added; ten percent;
    extra money from customers|guests; added to bill

    *payandbenefitsforhospitalitystaffwords
    salary; bonus; pension; maternity; paternity; payslip; rewards; perks; remuneration; overtime

    pay and benefits for hospitality staff [benefit, law, information]
    hourly _ rate; sick _ pay; 28 _ days; 5 _ 6 weeks; staff _ discount; {payandbenefitsforhospitalitystaffwords}

    pay and benefits for hospitality staff national minimum wage [benefit, law, information] < pay and benefits for hospitality staff
    national minimum wage; minimum wage; living wage; live in accommodation; uniform provided; accommodation provided

    pay and benefits for hospitality staff holiday pay [benefit, law, information] < pay and benefits for hospitality staff
    holiday pay; holiday entitlement; paid holiday|leave

    pay and benefits for hospitality staff free meals [benefit, law, information] < pay and benefits for hospitality staff
    free|staff meals; free gym

    *workerrightsinhospitalitywords
    holiday; redundancy

    worker rights in hospitality [law, information]
    working _ time; working _ time directive|regulations; equal _ pay; equality _ act; minimum _ wage; day _ off; opt _ out; under _ 18 max 40;
    protected _ from discrimination; {workerrightsinhospitalitywords}

    worker rights in hospitality 48 hours [law, information] < worker rights in hospitality
    48 hours; rest break; 20 minute break; 11 hours rest; 24 hours off; breaks; break after 6

    worker rights in hospitality contract of employment [law, information] < worker rights in hospitality
    contract of employment; written contract

    *healthandsafetydutyofemployerinhospitalitywords
    insurance

    health and safety duty of employer in hospitality [duty, law]
    health _ and safety policy|poster; keep _ records; {healthandsafetydutyofemployerinhospitalitywords}

    health and safety duty of employer in hospitality provide training [duty, law] < health and safety duty of employer in hospitality
    provide|give training|ppe|equipment|uniform|protective|first; safe equipment|place|environment|working; maintain equipment;
    safe place to work; first aid; train staff; provide safe; safety training

    health and safety duty of employer in hospitality risk assessments [duty, law] < health and safety duty of employer in hospitality
    risk assessments; carry out risk

    health and safety duty of employer in hospitality safety signs [duty, law] < health and safety duty of employer in hospitality
    safety signs; put up signs

    health and safety duty of employee in hospitality [duty, law]
    cooperate _ with employer; use _ equipment correctly|properly; act _ responsibly; look _ after yourself|own

    health and safety duty of employee in hospitality follow rules [duty, law] < health and safety duty of employee in hospitality
    follow rules|training|instructions|procedures; attend training; follow safety

    health and safety duty of employee in hospitality report hazards [duty, law] < health and safety duty of employee in hospitality
    report|tell hazards|faults|accidents|dangers|manager

    health and safety duty of employee in hospitality wear ppe [duty, law] < health and safety duty of employee in hospitality
    wear|use ppe|protective|uniform|correctly

    health and safety duty of employee in hospitality take care of themselves [duty, law] < health and safety duty of employee in hospitality
    take care of themselves|others|yourself|reasonable; {not} mess|misuse|put others|interfere; reasonable care; {not} put others at risk

    kitchen workflow in catering [structure, step, factor]
    work flow; delivery storage preparation cooking serving; delivery storage; flow of food; goods in to service; ?sections; ?one way;
    raw to cooked; receiving goods; {not} cross paths; logical order; zones; different areas|sections|zones; no cross contamination;
    no bumping; dirty area; serving area; preparation area; dishwashing area; safe layout

    *largekitchenequipmentwords
    grill; hob; range; salamander; steamer; griddle; walk-in

    large kitchen equipment [tool, example]
    deep _ fat fryer; walk _ in fridge|freezer; bratt _ pan; blast _ chiller; bain _ marie; hot _ cupboard; floor _ mixer; glass _ washer;
    hot _ plate; {largekitchenequipmentwords}

    large kitchen equipment oven [tool, example] < large kitchen equipment
    oven; combi oven; industrial oven

    large kitchen equipment dishwasher [tool, example] < large kitchen equipment
    dishwasher; pass through dishwasher

    *smallkitchenequipmentwords
    mixer; microwave; scales; toaster; whisk; knives; pans; probe; utensils; slicer; tongs; trays; bowls

    small kitchen equipment [tool, example]
    food _ processor; chopping _ boards; coffee _ machine; {smallkitchenequipmentwords}

    small kitchen equipment blender [tool, example] < small kitchen equipment
    blender; hand blender; stick blender

    equipment care [method, practice, step]
    follow _ manufacturer instructions; pat _ tested; report _ faults|broken; replaced _ when worn; keep _ clean; switch _ off

    equipment care clean equipment [method, practice, step] < equipment care
    clean|cleaning|check|checked|maintain|service|serviced equipment|after|regularly

    equipment care maintenance [method, practice, step] < equipment care
    maintenance; regular servicing|service|maintenance|checks

    equipment care store correctly [method, practice, step] < equipment care
    store correctly|properly; use it correctly

    equipment care train staff [method, practice, step] < equipment care
    train staff; trained to use

    stock control in catering [method, practice]
    stock control|taking|take|check|rotation; stocktake; fifo; first in first out; count stock; par stock|level; monitor stock;
    order enough|right; reorder; {not} over order|run|too; control of stock; keep track of stock; stock sheet|book|list; rotation;
    check levels; food order|ordering; avoid waste; know what to order

    *stockdocumentswords
    invoice; requisition; receipt; bill

    stock documents [information, tool, example]
    staff _ rota; temperature _ charts; petty _ cash; {stockdocumentswords}

    stock documents delivery note [information, tool, example] < stock documents
    delivery note; credit note; goods received note

    stock documents order form [information, tool, example] < stock documents
    order form|sheet|book; stock sheet|record|book; purchase order; food safety records; order book; time sheets; accident form

    *dresscodeforcateringwords
    uniform; apron; necktie; clogs; neckerchief

    dress code for catering [practice, factor]
    dress code; name _ badge; hair _ net|tied; closed _ toe; no _ jewellery; {dresscodeforcateringwords}

    dress code for catering chef whites [practice, factor] < dress code for catering
    chef whites|jacket|trousers; chefs hat|jacket; smart|black and white shirt; jacket double breasted; black trousers; checked trousers

    dress code for catering safety shoes [practice, factor] < dress code for catering
    safety shoes; non slip shoes

    *reasonsforchefuniformwords
    hygiene; cool; stain

    reasons for chef uniform [reason, benefit]
    boil _ wash; {reasonsforchefuniformwords}

    reasons for chef uniform protect from burns [reason, benefit] < reasons for chef uniform
    protect from burns|spills|heat|splashes|hot|injury; protection from burns

    reasons for chef uniform absorb sweat [reason, benefit] < reasons for chef uniform
    absorb sweat

    reasons for chef uniform prevent contamination [reason, benefit] < reasons for chef uniform
    prevent contamination|hair|cross; stop hair falling|fall

    reasons for chef uniform looks professional [reason, benefit] < reasons for chef uniform
    look professional|smart; professional image

    reasons for chef uniform identify staff [reason, benefit] < reasons for chef uniform
    identify|identifies|recognise staff|them|role

    reasons for chef uniform shows rank [reason, benefit] < reasons for chef uniform
    shows rank; shows dirt

    reasons for chef uniform team identity [reason, benefit] < reasons for chef uniform
    team identity; part of team

    counter service [method, example, structure]
    counter; cafeteria; self service|serve; queuing; ?queue; free flow; collect food from|at counter; trays; customers queue|choose|line;
    displayed on counter; point at what; fast food counter; multi-point; assisted; carry own tray; food court; serve over counter

    buffet or carvery service [method, example, structure]
    help|serve|choose|take|pick self|themselves|own|yourself _ food|table|counter|buffet; all _ eat; buffet; carvery;
    help themselves|yourself|self; smorgasbord; self serve; all you can eat; food laid out; carved; laid out on table; salad bar;
    choose what and how much; meat carved in front; hot plate; finger buffet

    table service [method, example, structure]
    waiter|waitress takes|serve|bring order|food; served at table; plate|plated service; plated; ?sit down; waited on; brought to table;
    order taken at table; served by waiter|waiting; food brought; waitress service; served to seated; food on plates

    silver service [method, example, structure] < table service
    spoon and fork; served from left|flat|platter; silver; served with spoon; waiter serves from dish; formal|posh service; served onto plate;
    fine dining; serving spoon

    family service [method, example, structure] < table service
    dishes in middle|centre|table; bowls|dishes placed|put on table; share dishes; pass round|around; help themselves from table|dishes;
    served in bowls; sharing platters;

    gueridon service [method, example, structure] < table service
    gueridon; cooked at|in|beside table; cook|cooked|flambe|carve|carved in front; trolley at table; flambe; flambeed; crepe suzette;
    theatre cooking; prepared|finished|cooked at table; steak tartare

    takeaway and delivery service [method, example, structure]
    takeaway; take out; drive through|thru; delivery; home delivery; deliveroo; just eat; uber eats; collected; eat off premises; food to go;
    delivered home|door; order by app|phone; {not} eat in; seafood stall; ordered online; packaged food taken

    vending service [method, example, structure]
    vending; vending machine; coin machine; snacks from machine; ?automatic; ?machine; 24 hour machine; put money in

    room and tray service [method, example, structure]
    room service; tray service; trolley service; breakfast in bed|room; airline tray; food delivered|brought to room|bed|seat; hospital tray;
    trays; delivered on tray; trolley on train|plane; brought to room; order to room

    *choosingatypeoffoodservicewords
    space; occasion

    choosing a type of food service [factor, reason]
    skills _ of staff; time _ available; price _ charged; time _ customers have; kitchen _ equipment; style _ of food; target _ market;
    fast _ turnover; site _ location; {choosingatypeoffoodservicewords}

    choosing a type of food service number of customers [factor, reason] < choosing a type of food service
    number of customers|guests; number of staff

    choosing a type of food service type of menu [factor, reason] < choosing a type of food service
    type of menu|establishment|customer|food|place

    *benefitsofselfservicewords
    cheaper; fastest

    benefits of self service [benefit, reason]
    fewer|less _ staff; see _ food; less _ skilled; {benefitsofselfservicewords}

    benefits of self service less waiting [benefit, reason] < benefits of self service
    {less} waiting|staff; {not} wait

    benefits of self service customers choose how much [benefit, reason] < benefits of self service
    customers choose how much|what; choose own portion; pick what they want

    benefits of self service lower staff costs [benefit, reason] < benefits of self service
    lower|low staff|labour cost

    benefits of self service serve many [benefit, reason] < benefits of self service
    serve many|lots|large; large numbers quickly

    *drawbacksofselfservicewords
    queue; waste; impersonal; drying

    drawbacks of self service [problem, consequence]
    food _ goes|gets cold; take|eat _ too much; hygiene _ risk; {not} much interaction; looks _ messy; food _ dries out; run _ out;
    people _ cough; {drawbacksofselfservicewords}

    drawbacks of self service not control portion [problem, consequence] < drawbacks of self service
    {not} control portion; portion control

    drawbacks of self service contamination food [problem, consequence] < drawbacks of self service
    contamination|germs|sneeze|touch food

    *benefitsoftableservicewords
    relax; tips; upselling; comfortable

    benefits of table service [benefit, reason]
    {not} queue|get up; portion _ control; food _ looks good; waited _ on; interaction|contact _ with customers; well _ presented;
    more _ attention; {benefitsoftableservicewords}

    benefits of table service personal service [benefit, reason] < benefits of table service
    personal|better|good service|experience

    benefits of table service special [benefit, reason] < benefits of table service
    special; customers feel special

    drawbacks of table service [problem, consequence]
    takes _ longer; time _ consuming; costs _ more; wait _ for food

    drawbacks of table service more staff [problem, consequence] < drawbacks of table service
    {more} staff|expensive|time|trained|skilled; ?expensive; skilled|trained staff needed

    drawbacks of table service high labour costs [problem, consequence] < drawbacks of table service
    high labour|staff costs; labour intensive

    drawbacks of table service need more staff [problem, consequence] < drawbacks of table service
    need|requires more staff|waiters|training

    a la carte menu [information, example] ~ set menu
    a la carte; individually priced; each dish priced; priced separately|individually; cooked to order; choose from whole menu; large choice;
    separate price; wide choice; dishes cooked fresh; order any dish; pay for each

    set menu [information, example] ~ a la carte menu
    table d hote; tdh; set price|menu; fixed price; two|three|2|3 courses for; limited choice; set number of courses; prix fixe;
    choices at fixed; meal deal price

    other menu types [information, example]
    tasting _ menu; cyclical|cycle _ menu; children's|kids _ menu; function|banquet _ menu; wine _ list; dessert _ menu; static|fixed _ menu;
    seasonal _ menu; ethnic|speciality _ menu; party _ menu; breakfast _ menu

    other menu types du jour [information, example] < other menu types
    du jour|day; carte du jour

    other menu types specials board [information, example] < other menu types
    specials board; daily specials

    *layingatablewords
    cover; cruet; condiments

    laying a table [step, method, example]
    lay|laying|set|setting table|up; cutlery|knife|fork on left|right; cutlery polished|straight; glass|glasses polished|placed|right;
    place setting; forks left; knives right; polish cutlery|glasses; work _ outside inwards; side _ plate; {layingatablewords}

    laying a table napkin [step, method, example] < laying a table
    napkin; fold napkins

    laying a table clean tablecloth [step, method, example] < laying a table
    clean tablecloth; tablecloth

    laying a table table mats [step, method, example] < laying a table
    table mats|flowers|number

    preparing for restaurant service [step, method]
    check _ bookings|reservations; fill _ condiments|salt; check _ uniform; top _ up; set _ up; mise _ en place; clean _ restaurant;
    check _ room temperature|lighting

    preparing for restaurant service stock cutlery [step, method] < preparing for restaurant service
    stock|check|polish cutlery|station|glasses|sideboard; clean and dry glasses

    preparing for restaurant service briefing [step, method] < preparing for restaurant service
    briefing; staff briefing; brief staff

    preparing for restaurant service check menu [step, method] < preparing for restaurant service
    check menu|specials; know menu|specials

    preparing for restaurant service clean tables [step, method] < preparing for restaurant service
    clean tables|menu; prepare side station|tables|condiments; lay tables; allocate sections|tables

    *greetingandseatingguestswords
    smile; escort; hello

    greeting and seating guests [step, method]
    greet; seat guests|customers; take _ coat; good _ evening|morning; {greetingandseatingguestswords}

    greeting and seating guests welcome [step, method] < greeting and seating guests
    welcome; make them feel welcome

    greeting and seating guests show to table [step, method] < greeting and seating guests
    show|take to table|seat

    greeting and seating guests pull out chair [step, method] < greeting and seating guests
    pull out chair; high chair

    greeting and seating guests hand menu [step, method] < greeting and seating guests
    hand|give|offer menu; offer drinks

    greeting and seating guests check booking [step, method] < greeting and seating guests
    check booking|reservation; have you booked; ask if booked

    *takingfoodorderswords
    recommend; handheld

    taking food orders [step, method]
    take|taking order; how _ would you like steak; order _ pad|book; starting _ with; confirm _ order; clear _ handwriting; ladies _ first;
    {takingfoodorderswords}

    taking food orders write down [step, method] < taking food orders
    write|note|repeat down|order|back; repeat|read order|back; check dietary|allergies|allergy|cooked; explain menu|dishes|specials;
    ask if ready; ask about allergies; note special requests

    taking food orders table number [step, method] < taking food orders
    table number; seat number

    taking food orders send to kitchen [step, method] < taking food orders
    send to kitchen; pass to kitchen

    serving food at table [step, method]
    clear _ from right; hot _ food hot; thumb _ off; serve _ promptly; drinks _ from right; serve _ all together; offer _ sauces|condiments;
    check _ back|satisfaction

    serving food at table serve from left [step, method] < serving food at table
    serve from left|right; serve left

    serving food at table ladies first [step, method] < serving food at table
    ladies|children|women|elderly first

    serving food at table clean plates [step, method] < serving food at table
    clean plates|rim; warn|hot plate; hot plates; warm plates

    serving food at table check everything ok [step, method] < serving food at table
    check|ask everything|all|food ok|alright|okay|right

    serving food at table right dish person [step, method] < serving food at table
    right dish person; announce dish; say what dish

    *clearingtableswords
    stack; scrape

    clearing tables [step, method]
    crumb _ down; wipe|sanitise _ table; reset _ table; from _ right; clear _ quietly; {clearingtableswords}

    clearing tables clear plates [step, method] < clearing tables
    clear|clearing|take plates|table|away|glasses

    clearing tables remove plates [step, method] < clearing tables
    remove plates|cutlery|empty|dirty; remove condiments

    clearing tables ask if finished [step, method] < clearing tables
    ask if finished; when everyone finished; once all have finished

    *presentingthebillwords
    receipt; thank; accurate

    presenting the bill [step, method]
    bill; present|bring|give|print|check bill; card _ machine; split _ bill; in _ folder; ask _ how pay; invite _ back;
    {presentingthebillwords}

    presenting the bill check it is right [step, method] < presenting the bill
    check it is right|correct; correct change; give change

    presenting the bill take payment [step, method] < presenting the bill
    take payment; process payment

    upselling in hospitality [method, practice]
    would you like _ side|dessert|coffee|drink|starter; {ask}|suggest|offer|recommend _ side|dessert|coffee|starter|wine|bigger|larger|extra;
    make|encourage|persuade _ spend|buy|order more|extra|bigger; upsell; 
    suggest|recommend|offer|promote dessert|wine|side|coffee|specials|drinks|more|larger|bigger|extra; ?large|larger|bigger|double;
    would you like; add ons; persuade to buy|order; sell more; go large; encourage to spend more; tempt; do you want fries;
    offer more expensive; side order; room upgrade

    special dietary requests in service [need, practice]
    vegetarian; vegan; allergies; gluten|nut free; halal; kosher; dietary requirements; tell chef|kitchen; check with chef|kitchen;
    special diet; options for; inform kitchen; ask chef; alternative dish

    licensing act in hospitality [law]
    licensing act; ?2003; licence; alcohol licence; premises licence; personal licence; licensed premises; licensing law; licensing hours;
    opening hours; designated premises supervisor; dps; licensing authority; temporary event notice

    licensing objectives [law, principle, reason]
    four objectives; 4 objectives

    prevention of crime and disorder [law, principle, reason] < licensing objectives
    crime and disorder; crime|disorder|fights|violence|drugs|fighting; prevention of crime; stop|prevent crime|fights|trouble|violence;
    reduce crime; antisocial behaviour; drunk and disorderly

    public safety in licensed premises [law, principle, reason] < licensing objectives
    public safety; keep people|customers|public safe; safety of public; overcrowding; capacity limit; fire exits; prevent injury|harm

    prevention of public nuisance [law, principle, reason] < licensing objectives
    noise|music|loud|shout|rowdy _ neighbour|resident|people|street|night; leave _ quietly|quiet; public nuisance; nuisance; noise; loud music;
    noisy customers; ?litter; disturb|disturbing|annoy neighbours|residents|local|people; keep noise down; leave quietly

    protection of children from harm in licensing [law, principle, reason] < licensing objectives
    protection of children; protect|protecting children|kids|young|under; children from harm; {not} sell to under|minors|children;
    underage drinking; child safety; under 18s

    refusing sale of alcohol [duty, law, practice]
    {not} serve|sell|give|let _ drink|alcohol|beer|more|them|him|drunk|pint; say no; stop serving|selling|giving;
    refuse _ serve|sell|drink|alcohol; offer _ water|soft|coffee|taxi; refuse|refusing|stop|deny serve|service|serving|sale|them;
    refuse|refusing|stop|deny to serve; {not} serve|sell|give more|anyone|them|drunk|under|alcohol|people; refuse to serve; cut off; drunk;
    underage; politely refuse|decline; had enough; had too much; refusals book|log; refusal log; intoxicated; against the law;
    offer soft drink|water|taxi; explain law|why; refused; no more alcohol; call manager|security

    *intoxicatedcustomerswords
    drunk; loud; aggressive; rowdy; tipsy; wasted

    intoxicated customers [person, problem]
    too|lot|much _ drink|drunk|alcohol; slur|stagger|stumble|wobble|sway; {not} stand|walk|talk|speak _ straight|properly|up; intoxicated;
    smell _ of alcohol; had _ too much; fumbling _ money; spilling _ drinks; lose _ balance; {intoxicatedcustomerswords}

    intoxicated customers slurred speech [person, problem] < intoxicated customers
    slurred|slurring speech|words; slurring

    intoxicated customers stagger [person, problem] < intoxicated customers
    stagger|staggering|unsteady|stumble|wobbly; ?falling; unsteady on feet

    intoxicated customers glazed eyes [person, problem] < intoxicated customers
    glazed|red|bloodshot eyes

    intoxicated customers not stand [person, problem] < intoxicated customers
    {not} stand|walk|straight

    challenge 25 [law, method, practice]
    {ask}|check|{see} _ id|passport|licence|age|old|proof; look|seem|appear young|under|18|25|underage; how old; challenge 25|21; think 25|21;
    proof of age; check|ask|show id|age|identification|proof|passport; id check; passport|driving licence; under 25; look under 25|18;
    pass card|pass hologram; over 18; photo id; id; 18 or over; acceptable identification; if they look young; valid id

    penalties for selling alcohol unlawfully [consequence, law]
    fine; lose|loss|revoked|suspended|lost licence; 90|80 pounds; ?5000; closure; closed|shut down; prosecuted; sacked; on the spot fine;
    licence taken|removed|lost|revoked; criminal record; prison; staff fined; unlimited fine

    *alcoholmeasureswords
    25ml; 35ml; 125ml; 175ml; 250ml; third; optic; 50ml

    alcohol measures [law, information]
    thimble _ measure; weights _ and measures; spirits _ 25|35; ce _ mark; measured; short _ measure; single _ or double;
    {alcoholmeasureswords}

    alcohol measures pint [law, information] < alcohol measures
    pint; half pint

    alcohol measures government stamp [law, information] < alcohol measures
    government stamp; stamped glass

    alcohol measures legal measure [law, information] < alcohol measures
    legal measure; legal amounts

    *responsibleserviceofalcoholwords
    units; drinkaware

    responsible service of alcohol [practice, duty, factor]
    drink _ responsibly; {not} promote binge|irresponsible; no _ happy hour; no _ drinking games; low _ alcohol; smaller _ measures;
    ban _ all you can drink; drink _ driving; call _ taxi; slow _ down service; {responsibleserviceofalcoholwords}

    responsible service of alcohol offer food [practice, duty, factor] < responsible service of alcohol
    offer food|water|soft; free water; alcohol free; encourage soft drinks; free tap water

    *effectsofalcoholwords
    violence; judgement; addiction; vomiting; dizzy; accidents; unconscious; hangover; depressant; dehydrated

    effects of alcohol [consequence, information]
    drink _ drive; slow _ reaction; liver _ damage|disease; lose _ control|inhibitions; slurred _ speech; health _ problems;
    alcohol _ poisoning; {effectsofalcoholwords}

    *typesofalcoholicdrinkwords
    beer; lager; cider; spirits; gin; vodka; rum; whisky; brandy; champagne; prosecco; cocktail; liqueur; stout; ale; port;
    sherry; rose; sparkling; tequila

    types of alcoholic drink [example]
    {typesofalcoholicdrinkwords}

    types of alcoholic drink wine [example] < types of alcoholic drink
    wine; red wine; white wine

    *nonalcoholicdrinkswords
    mocktail; coke; lemonade; coffee; tea; squash; milkshake; smoothie; cordial; j2o; tonic

    non alcoholic drinks [example]
    hot _ chocolate; {nonalcoholicdrinkswords}

    non alcoholic drinks soft drink [example] < non alcoholic drinks
    soft drink;

    non alcoholic drinks water [example] < non alcoholic drinks
    ?water; mineral water

    non alcoholic drinks juice [example] < non alcoholic drinks
    juice; fruit juice

    *coffeetypeswords
    espresso; latte; cappuccino; americano; mocha; macchiato; instant; decaf; cortado; frappe

    coffee types [example]
    flat _ white; filter _ coffee; barista _ coffee; {coffeetypeswords}

    *hotdrinkspreparationwords
    tamp; extraction

    hot drinks preparation [step, method]
    25 _ seconds; {hotdrinkspreparationwords}

    hot drinks preparation clean machine [step, method] < hot drinks preparation
    clean|preheat|warm machine|cups|pot; right|correct temperature|dose|grind|cup; warm cups; grind

    hot drinks preparation fresh beans [step, method] < hot drinks preparation
    fresh|freshly beans|water|ground|boiled; boiling water for tea

    hot drinks preparation froth milk [step, method] < hot drinks preparation
    froth|steam|foam|texture milk; purge|clean steam wand; clean steam pipe; milk 65|70; jug of milk; check milk in date

    *glasswareservicewords
    tray; flute; tumbler; lipstick; highball

    glassware service [tool, step, practice]
    glass _ clean|crack|chip|polish|shine|smear|lipstick|broken|dirty; right|correct _ glass; {not} touch rim; wine _ glass;
    {not} put fingers in; cold _ glass; new _ glass each; {glasswareservicewords}

    glassware service clean glass [tool, step, practice] < glassware service
    clean|polish|polished|check glass|glasses; chipped|cracked glasses; glass chipped; clean glasses

    glassware service hold by stem [tool, step, practice] < glassware service
    hold by stem|base; stem

    glassware service ice scoop [tool, step, practice] < glassware service
    ice scoop; use tongs for ice

    *wineservicewords
    decant; cork; corkscrew

    wine service [step, method]
    serve _ from right; white _ chilled; red _ room temperature; fill _ half|two thirds; ice _ bucket; waiters _ friend; wine _ cooler;
    {wineservicewords}

    wine service show label [step, method] < wine service
    show label|bottle; present bottle; wipe neck|bottle; twist bottle

    wine service let customer taste [step, method] < wine service
    let customer taste; host tastes; pour ladies first; taste first; host last

    *cellarmanagementwords
    casks; ventilated; tapping; secure; locked; deliveries

    cellar management [method, practice, factor]
    cellar; check _ dates; cool _ cellar; clean _ cellar; {cellarmanagementwords}

    cellar management temperature 11 [method, practice, factor] < cellar management
    temperature 11|12|13; cellar temperature

    cellar management rotate barrels [method, practice, factor] < cellar management
    rotate|check barrels|kegs|stock; kegs; change barrel;

    cellar management clean lines [method, practice, factor] < cellar management
    clean lines|pipes|beer; line cleaning; beer lines cleaned|clean

    cellar management co2 gas [method, practice, factor] < cellar management
    co2 gas; gas cylinders secured|upright

    bar preparation and closing [step, method]
    cash _ up; check _ glasses|stock; wipe _ down bar|tables; empty _ bins|drip; last _ orders; time _ called; check _ gas

    bar preparation and closing fill ice [step, method] < bar preparation and closing
    fill ice|fridges|fruit; fill ice bucket

    bar preparation and closing cut fruit [step, method] < bar preparation and closing
    cut fruit|lemons; slice lemons

    bar preparation and closing stock up [step, method] < bar preparation and closing
    stock|restock|bottle up|fridges|bar; bottle up; rotate bottles

    bar preparation and closing clean bar [step, method] < bar preparation and closing
    clean bar|glasses|optics|drip|surfaces

    bar preparation and closing till float [step, method] < bar preparation and closing
    till float; float

    bar preparation and closing turn off [step, method] < bar preparation and closing
    turn off|lock; lock up
    """
}
