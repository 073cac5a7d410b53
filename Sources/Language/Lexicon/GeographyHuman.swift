/// Human geography: population, settlement, migration, cities, development, economy, resources, energy and globalisation. Written for this project.
extension LexiconData {
  static let geographyHuman: StaticString = """
    subject geography

    *poorcountry
    lic; ledc; nee; poor; developing; africa; third

    *richcountry
    hic; medc; rich; developed; wealthy; western; usa; uk

    urbanisation [method]
    increase|growth in _ people|proportion|percentage|population live in cities|towns|urban;
    increase|growth _ people|proportion|percentage|population live in cities|towns|urban;
    more|growing people|proportion|population|percentage live|move in cities|urban|towns;
    more|growing people|proportion|population|percentage live|move cities|urban|towns; growth cities|towns|urban; cities grow|expand|get bigger;
    people moving to cities; proportion living in towns|cities|urban

    rural to urban migration [cause]
    rural urban migration; people _ move|migrate|leave _ countryside|rural|villages|farms _ city|urban|town;
    move|migrate from countryside|rural|villages|farms; move|migrate|come into city|town|urban; move|migrate|come city|town|urban;
    leave countryside|farms|village|rural; moving to cities; people move to city

    natural increase in population [cause]
    natural increase; birth rate higher|exceeds|greater|more than death; births exceed|outnumber|higher|more deaths;
    more|higher births|babies born deaths; more|higher births|babies deaths; young people _ children|babies|families;
    many young people child bearing; high birth rate low death; lower|falling death rate; people had more|lots|many children|babies;
    people more|lots|many children|babies; better healthcare _ live|death|longer

    megacity [example]
    mega city; over|more|10 10|million million; over|more|10 million; ten million people; city over|more ten|10 million; lagos;
    mumbai; rio; very large city

    push factors [cause, reason]
    things _ make|force|drive people leave; reasons people leave; reasons leave; bad things about countryside|rural|home;
    forced|makes people leave leave; forced|makes leave leave; forced|makes people leave; forced|makes leave

    pull factors [cause, reason]
    things _ attract|draw people; reasons people move|come|attracted; reasons move|come|attracted;
    good things about city|destination; attracted to|by city|better

    lack of rural opportunities [cause, reason] < push factors
    famine in countryside|rural; drought _ crops; few services|jobs in rural|countryside;
    few|fewer|less|shortage jobs|work|employment|services|schools|hospitals|opportunities in|available rural|countryside|villages;
    {not}|lack jobs|work|employment|services|schools|hospitals|opportunities in|available rural|countryside|villages;
    {not} jobs|work in countryside|rural|villages; farming hard|pays|poorly|difficult|low|badly; crop failure|crops harvest;
    crop failure|crops fail; mechanisation _ jobs|farm|work; poor education|healthcare|services in rural|countryside|villages;
    low wages|pay|paid farming; {not} enough land; land degraded; lack services; machinery replaced workers|jobs

    city opportunities [benefit, reason] < pull factors
    opportunities in city; more opportunities; better life; better jobs; more jobs; better schools|hospitals|healthcare in city;
    better education and healthcare; better services in city; more job opportunities; better quality|standard life|living;
    higher|better wages|paid|pay|income|salary; job opportunities; find|get|look work|job in city; bright lights;
    friends and family _ live|already; more universities|doctors; clean water|running piped|in; better chances

    international migration [cause]
    migration; migrants|immigrants move|come|arrive; immigration; 
    people come|move|migrate into another|other|abroad|different country; people come|move|migrate another|other|abroad|different country;
    move to another|different country|uk|abroad; emigrate; economic migrant; refugees; asylum seekers

    impacts of migration on host [consequence]
    migrants|immigrants work|pay|fill|bring|take; pressure on services|housing|schools from; fill|take job|skills|gaps|labour|shortages|vacancies;
    work in lower|low|less wages|pay|paid; work lower|low|less wages|pay|paid; skills shortage|gap; new food|music|festivals|restaurants|cultures;
    take our jobs; racial|ethnic tension|racism; language barrier; overcrowded schools|houses; boost|contribute economy;
    skilled workers|doctors|nurses

    impacts of migration on source [consequence]
    send|sent money|home|remittances back|home|money; remittances; brain drain; lose|loss skilled|young|educated|workers|people|doctors|workforce;
    family separated|split|broken|apart; older|elderly people left|behind|population; fewer young|workers left|people; shortage workers|labour;
    less pressure on services|jobs|resources; skilled people leave

    squatter settlement [problem]
    build own house|home|shack; shanty town; slum; favela; informal settlement|housing;
    illegal|makeshift|temporary|self settlement|houses|homes|built|shelters; squatters; build own shacks|homes|houses|themselves;
    built out scrap|wood|tin|corrugated|whatever|cardboard|rubbish; built scrap|wood|tin|corrugated|whatever|cardboard|rubbish; dharavi; rocinha;
    makoko; people build own; {not} right|own to|the land|legally; shacks; bustee; built illegally

    squatter settlement problems [problem]
    disease spreads in slum|settlement|squatter; crime in slum|favela|squatter; houses built on steep; overcrowded; 
    poor|limited|inadequate|shared sanitation|toilets|sewage|electricity|sewers|water;
    {not}|lack|no clean|running|sanitation|toilets|sewage|electricity|sewers|water|piped; open sewer|drains;
    lack sanitation|electricity|toilets|water; crime|gang|drugs violence; poor living conditions|housing|quality;
    houses poorly|unsafe|collapse|weak|close; mudslides|landslides destroy|wash; fire spread easily|quickly|risk; dirty water; cramped;
    tap _ shared; living conditions bad|poor|terrible; rubbish {not} collected; sewage in streets; unhygienic

    squatter settlement improvements [solution]
    improve|upgrade slum|favela|squatter; give people materials|land; provide water|electricity|toilets|sanitation;
    install sewers|pipes|electricity; residents given materials; self help scheme|housing; site and service; favela bairro; cable car;
    paved roads; legal ownership|right of|to land; charities|ngos help; police|upp pacification; new homes|apartments|flats built; microfinance;
    community|residents involved|help; clean water provided|pumps

    urban unemployment [problem]
    unemployment; {not} enough jobs|work; high unemployment; informal sector|economy|jobs|work; lack jobs; street sellers|vendors|traders;
    {not} job|work for; {not} pay tax; jobs low|poorly paid|insecure|dangerous; jobs paid|insecure|dangerous; work illegally; underemployment;
    cash in hand; shoe shining; selling on streets; youth unemployment; no contracts; few jobs

    formal and informal economy [information]
    informal; informal economy|sector|employment; formal economy|sector|employment; formal jobs; {not} regulated|taxed|registered|official;
    pay tax; regular|fixed wage|hours; {not} contract

    traffic congestion [problem]
    congestion; traffic jam; too many cars|vehicles; lots|more|heavy|increase|many traffic|cars|vehicles|in roads|cars|traffic;
    lots|more|heavy|increase|many roads|cars|traffic; gridlock; slow traffic; more cars on roads; roads busy|blocked|crowded|full;
    rush hour|traffic; journey take|longer|times|slower; stuck in traffic; more traffic

    urban air pollution [problem]
    cars|traffic|lorries|buses _ pollution|fumes|pollute; more cars _ pollution; air pollution; smog;
    exhaust|car|vehicle fumes|emissions|exhausts; fumes from|of cars|traffic|factories|vehicles|industry;
    pollution from cars|vehicles|factories|traffic|industry; poor|bad air quality; asthma; breathing problems|difficulties;
    breathe in|dirty fumes|air|polluted; respiratory disease|problems; air _ polluted|dirty; toxic gases; factories release|pump|give|emit|produce

    waste disposal problem [problem]
    rubbish|waste|litter _ streets|collect|dumped|thrown|piles|landfill|rats|burned|tips|river; {not} collected rubbish|waste;
    waste disposal|collection|management; rubbish {not} collected; landfill; dump waste|rubbish|sewage in|into|illegally; fly tipping;
    lots rubbish|waste|litter; untreated sewage|waste; waste builds up; rats|disease _ rubbish|waste

    water pollution [problem]
    river|water|lake|sea polluted|contaminated by; polluted river|water|sea|lake; polluted water|river|lakes|seas|bay;
    sewage|waste|chemicals|oil|factories|toxic|industrial _ river|water|sea|bay|lake|streams; untreated sewage; fish die|killed;
    contaminated water; ganges

    urban transport solutions [solution]
    public transport|transportation; congestion charge|zone; park and ride; bus lane; cycle|bike lane|path|hire|superhighways|routes;
    tram|metro|underground|trains|bus _ cars|reduce|instead|people|cheap|frequent|improve; crossrail; ring road|bypass; car share|pool;
    ban|restrict|limit|reduce cars|traffic|diesel; low emission|ultra zone; walk|cycle|bike instead|more; oyster card; boris bikes;
    more|better|cheaper buses|trains|public; rapid transit; fewer cars on; pedestrianise; integrated transport; toll roads; electric buses;
    flexible working hours

    sustainable urban living [solution, principle]
    sustainable city|living|urban; green|open space|roof|areas|belt; solar panels|power; grey|rainwater water|harvesting|collected|recycled;
    water conservation|conserve|recycling|saving; recycle waste|rubbish|bins|water;
    energy efficient|efficiency|conservation|saving homes|houses|buildings; insulation|triple|double glazed; brownfield sites;
    collect|reuse|harvest rain|rainwater|water; wind turbines; bedzed; freiburg; low flush toilets; water meters; plant trees in;
    electric|car sharing cars; curitiba; masdar; use less water|energy; zero carbon homes

    urban greening [solution, benefit]
    green spaces in city|urban; trees planted in|along streets|city; city parks; urban parks; urban gardens; relax|exercise|walk in|park|green;
    improve|better air quality|health|mental|wellbeing|mood; vertical gardens; green belt; nature reserve in; trees absorb|clean pollution|carbon;
    more plants and trees; place to exercise|relax|play; parks and gardens; wildlife corridor; habitat urban wildlife; habitat wildlife

    urban regeneration [solution]
    regeneration; redevelop|redevelopment|improve|rebuild|renew|upgrade area|buildings|docks|run|city|land|rundown|old|derelict;
    run down|derelict|old area|buildings|docks|warehouses|industrial|site _ improved|converted|new|turned|into|redeveloped|flats; improve area;
    bring back to life; olympic park; olympics; do up area; regenerated area;
    new housing|homes|shops|flats|offices|jobs|leisure|stadium built|created; gentrification; salford quays;
    brownfield|derelict|contaminated land|site cleaned|redeveloped; london docklands; liverpool one; old factories|warehouses turned|converted

    gentrification effects [consequence, problem]
    houses|homes|rent _ dear|expensive; {not} afford live there anymore|longer; gentrification;
    house|property|land|rent price rise|increase|go|up|expensive; rents rise|increase|go;
    locals|residents|people|poorer priced|forced|pushed afford|out|move; locals|residents|people|poorer {not}|cannot afford|out|move;
    original residents|locals; {not} afford to live|rent|houses|homes|buy; priced out; forced out; local people cannot afford;
    wealthy|richer people move|in; shops become|too expensive|change; community|spirit lost|broken

    urban deprivation and inequality [problem]
    urban deprivation; areas poverty; poverty in inner|city; inequalities in housing|education|health|employment; rich and poor areas;
    deprivation; deprived area; gap between rich;
    poor|low|fewer|worse health|education|housing|qualifications|skills|life expectancy|opportunities|exam;
    lack health|education|housing|qualifications|skills|life expectancy|opportunities|exam; social|income deprivation|inequality|deprived;
    derelict|boarded|empty|run buildings|up|shops|down|factories; anti social behaviour; graffiti|vandalism; life expectancy lower;
    inner city decline|poverty|deprived; rich and poor live; dereliction; poor live next to rich; unequal

    deindustrialisation [cause, problem]
    de industrialisation; decline|closure|fall|loss|collapse in _ manufacturing|industry|factories|heavy|mines|docks|steel|shipbuilding|coal;
    decline|closure|fall|loss|collapse _ manufacturing|industry|factories|heavy|mines|docks|steel|shipbuilding|coal;
    factories|mines|docks|shipyards|industries close|shut|relocate|moved|closure; manufacturing decline|moved|decreased|fallen|jobs|lost;
    loss industry|traditional|manufacturing; cheaper|moved labour|abroad|overseas|production|imports|goods; less manufacturing; fewer factories;
    mechanisation|machines|robots|automation replace|jobs|fewer|workers; raw materials run|exhausted out; foreign competition|imports

    urban sprawl [problem]
    sprawl; city|town|urban|built spread|expand|grow|growth|up into|outwards|countryside|rural|out|area|onto;
    greenfield|green site|land|belt built|development|building|houses|lost;
    build|building houses|homes|in countryside|greenfield|fields|farmland|edge|green;
    build|building countryside|greenfield|fields|farmland|edge|green;
    loss|lose farmland|countryside|green habitats|farmland|land|space|countryside; loss|lose habitats|farmland|land|space|countryside;
    rural urban fringe; out town|shopping; spreads into countryside; commuter settlements|villages|towns; house building on; building on outskirts

    brownfield and greenfield sites [information]
    brownfield; greenfield; previously built|used|developed land; {not} been built|developed before; never been built;
    already built|used|developed; land used before; contaminated land cleaned|expensive; existing|already infrastructure|roads|services;
    regenerate old site; cheaper to build|develop|land; reuse old|land

    counter urbanisation [method]
    move out city|town; move from city|town|urban to countryside|rural|village; counterurbanisation;
    move out|away city|urban countryside|rural|city|villages; move city|urban countryside|rural|city|villages;
    move out|away countryside|rural|city|villages; leave city; people move into countryside|rural|villages; peace and quiet; work from home;
    retire in country|countryside|coast|seaside; retire country|countryside|coast|seaside; suburbanisation; move to suburbs|outskirts

    urban land use [structure]
    cbd; central business district; inner city; suburbs; rural urban fringe; terraced houses; burgess; hoyt; shops and offices; city centre;
    detached|semi houses|detached; industrial estate; high land values; terraced

    settlement site factors [factor, reason]
    close to river for water; flat land to build|farm; easy to defend; fertile land to farm|grow; near wood for fuel; bridging point;
    near|close|next|beside river|water|supply water|supply|river; bridging|fording point; defence|defend|defensive site|attack|hill|easy;
    wood|fuel building building|fuel|wood; dry point; wet point; shelter from; south facing; trade route; away from floods; high ground;
    communication|transport routes; raw materials nearby; linear|nucleated|dispersed settlement

    settlement hierarchy [information]
    hamlet|village town|city; sphere influence; threshold|range of; services increase; conurbation; bigger settlements have more services;
    low|high order goods; function settlement

    population density and distribution [information]
    population density; people per square|km|kilometre; densely|sparsely populated; people per km; spread people;
    how crowded; few people live; lots people live; evenly|unevenly spread|distributed; number people in|per area|square;
    number people area|square; population distribution; crowded places; unevenly

    reasons for sparse population [reason, factor]
    too cold|hot|dry to live; hard to live there; harsh conditions; difficult to build|farm; few people live because;
    too cold|hot|dry|steep|mountainous|wet to|for live|farm|build|people; thick|dense forest|rainforest; hard|difficult to live|build|grow|farm;
    harsh climate|conditions|environment; steep slopes|land|relief; {not} grow crops|food

    demographic transition model [tool, information]
    dtm; demographic transition; stages population change; stage|high|low four|five|one|two|three|birth|death birth|rate;
    birth rate high|falls|low _ death rate high|falls|low; total population; death rate falls; birth rate falls; population pyramid;
    stage 1|2|3|4|5

    high birth rate [reason, cause] ~ low birth rate
    birth rate high|increases|rise; high|higher|increasing birth rate; lots|many|more|large children|babies|families;
    {not}|lack contraception|family|birth planning|control; {not}|lack planning|control; children work|help|needed farm|land;
    children|look look after|parents|elderly in|old|age; high infant mortality _ children; many|lots|some|children babies|children|infants die;
    women|girls marry young|early|educated; women|girls {not} young|early|educated; religion|religious beliefs|against|contraception;
    early marriage; large families; need children to work|help; have more children

    low birth rate [reason, consequence] ~ high birth rate
    birth rate low|fall|decrease|drops; low|lower|falling|decreasing birth rate; fewer|less|smaller children|babies|families; contraception;
    family planning; women|girls educated|career|work|jobs|independent|stay; marry|children later; expensive|cost to|of raise|bringing|children;
    children expensive|cost; one child policy; women have careers; emancipation women; people choose to have fewer; settle down later;
    birth control

    low death rate [reason, consequence]
    fewer people dying; less deaths; death rate falling; death rate low|fall|decreases|drops; low|lower|falling death rate;
    better|improved|advances healthcare|medicine|hygiene|sanitation|diet|medical; people live longer|older;
    life expectancy rises|increases|higher|longer|goes; clean water; improved medical

    ageing population [problem, consequence]
    more|many|lots|increasing elderly|old|older|pensioners|number|proportion _ people|dependents|elderly|over|65|population;
    large|high|too|greater elderly|old|older|pensioners|number|proportion _ people|dependents|elderly|over|65|population; people live longer;
    elderly|old dependents|dependants; over 65; pension cost|expensive|pay|increase;
    pressure|strain|demand on healthcare|nhs|hospitals|care|doctors|pensions; fewer|less workers|people|working young|age pay|working|tax|support;
    fewer|less workers|people|working pay|working|tax|support; not workers|people|working young|age pay|working|tax|support;
    not workers|people|working pay|working|tax|support; care homes; higher taxes; retire later|age; grey pound; more care homes needed;
    taxes rise to pay; raise retirement age; dependency ratio

    youthful population [problem, consequence] ~ ageing population
    many young people; lots children under 15; young population; lots young people; many young dependents; high proportion young;
    lots|many|more|large|high|young young|number|proportion|dependents young|children|people|under; young dependents|dependants; under 15;
    pressure|strain more schools|education|childcare|needed; pressure|strain schools|education|childcare|needed; more schools needed|teachers;
    jobs needed in future; population continues to grow|rise

    population policies [solution]
    one child policy; family planning; pro natalist; anti natalist; incentives to families; contraception free|provided|available;
    tax breaks|benefits families; forced sterilisation|abortion; maternity leave|pay; fines for second|having; free childcare|nursery;
    child benefit; sterilisation; educate women|girls

    development indicators [information]
    birth rates and death rates; infant mortality rate measure; number doctors per; literacy rates; gni; gdp; gross national income|product;
    gross domestic; hdi; human development index; people per doctor; adult literacy; access to safe|clean water;
    income per head|capita|person; per capita; percentage _ read|write|clean|water; average age _ live|die; average income; brandt line;
    years in school

    limits of single indicator [problem]
    average|mean hide|misleading|ignore; average|mean {not}; {not} show inequality|differences|variation|gap|everyone|rich|quality;
    only one|measures|shows|looks aspect|economic|money|income|wealth|factor; data|figures unreliable|date|inaccurate|incorrect|old|hard;
    hides inequality|differences|variation|extremes; informal|subsistence economy|work|farming {not} included|counted;
    {not} take account|into quality; out date; rich|few people skew|wealthy|raise average|distort; rich|few skew|wealthy|raise average|distort;
    does {not} tell how wealth|money shared|spread; corrupt government false|data

    uneven development physical causes [cause, factor]
    landlocked; land locked; climate|weather extreme|hot|cold|poor|related|droughts; climate|weather {not};
    natural hazard|disasters _ money|rebuild|damage|often; drought crops|food; drought {not}; few natural|raw resources|materials|coastline|port;
    few resources|materials|coastline|port; lack|{not}|no natural|raw resources|materials|coastline|port;
    lack|{not}|no resources|materials|coastline|port; poor|infertile soil|farmland|farming|land; tropical disease;
    disease|malaria|illness sick|ill work|weak; disease|malaria|illness {not} work|weak; mountainous|steep terrain|land;
    {not} access to sea|coast; {not} grow crops|food|enough; frequent disasters; hard|difficult to farm|trade|build|grow; few natural resources;
    lack clean water; extreme climate|weather

    uneven development historical causes [cause, factor]
    colonialism; empire|europeans|countries took|exploited|stole resources|raw|land|people|materials;
    slavery; slave trade; raw materials taken|exported|stolen cheaply; exploited for resources|raw; conflict|war|civil; took resources; invaded;
    independence; civil wars; european powers; ruled other|britain

    uneven development economic causes [cause, factor]
    in debt; country in debt; huge debts; debt repayments; debts to pay; sell cheap primary products; owe|repay|pay money|interest|back|loans;
    unfair trade; primary products|goods sell|cheap|low; low value exports|products|goods|raw;
    export|sell|reliant|rely raw|primary|cheap|one materials|products|goods|crop; poor trade links; tariffs; price fall|fluctuate|change|low;
    {not} money|invest invest|in; import|buy expensive|manufactured|more goods; rely on farming|agriculture|primary; interest on loans;
    cycle|circle poverty; poor|few trading; {not} attract investment|tncs

    consequences of uneven development [consequence]
    {poorcountry} countries|people poor|worse|low|high|die|less health|healthcare|education|disease|income;
    differences|disparities|inequalities|gap in|between wealth|health|rich|countries; international migration;
    people move to richer|rich|hics|developed; wealth gap; life expectancy low|lower|shorter; preventable disease|malaria; infant mortality high;
    rich live longer; many children die before five

    aid [solution]
    international aid; foreign aid; overseas aid; money|food|help|resources|supplies given|sent|donated another country|government|charity|poorer;
    money|food|help|resources|supplies another country|government|charity|poorer;
    money|food|help|resources|supplies given|sent|donated country|government|charity|poorer;
    money|food|help|resources|supplies country|government|charity|poorer; charity ngos|oxfam|give|goat|provide|help|build; goat aid;
    emergency|short|long term aid; bilateral|multilateral; oxfam; wateraid; ngo; ngos; given government|charities; build wells|schools|hospitals;
    aid money; rich countries give|help|donate poor|money

    aid problems [problem]
    tied aid; corrupt|corruption government|officials|leaders|take|steal; dependent|dependency|rely|reliant|dependence on aid|donor;
    {not} reach|get to|the people|poor|poorest; aid stolen|stops|runs|wasted|taken|spent; government keeps|steals|wastes money;
    conditions|strings attached; must buy from donor; aid _ weapons|military; short term only; become dependent

    fair trade [solution]
    fairtrade; fair|better|good|higher|guaranteed|minimum price|wage paid|crop|goods farmers|producers|workers|crops;
    fair|better|good|higher|guaranteed|minimum price|wage farmers|producers|workers|crops;
    farmers|producers|growers get|paid|receive|earn fair|better|more|proper|good;
    premium|extra|money invested|spent|used schools|community|projects|wells; guaranteed price; paid fairly|properly; community projects

    debt relief [solution]
    cancel|cancelled|reduce|write|wipe|forgive debt|interest; write|wipe off debt; debt _ cancelled|written|reduced|wiped;
    {not} have to pay back|repay; interest rates lowered|reduced|cut; money _ instead _ education|healthcare|schools|infrastructure;
    highly indebted poor; debt forgiveness; spend money schools instead; spend money instead; let off debts; swap debt

    microfinance loans [solution]
    microfinance; micro finance|loan|credit; small loan|amounts; loans _ start|set|business|women; women borrow|loans start|business;
    borrow small|money start start|set|business|up; borrow small|money start|set|business|up; set|start up own|small business;
    set|start up business; low interest loan

    intermediate technology [solution]
    appropriate technology; afridev|hand pump; simple|basic|cheap|low|easy|small technology|equipment|tools|cost|pump|scale;
    suitable|suited skills local|skills|people|level|needs; suitable|suited local|skills|people|level|needs; locals|people maintain|repair|fix;
    easy to maintain|repair|use|fix|learn; hand pump; solar cooker; easily maintained|repaired|used; taught|trained how to use|fix|maintain|build

    industrial development [solution]
    industrialisation; factories|industry _ jobs|employment|wages|income|taxes|exports; new factories;
    develop|build|attract|grow industry|factories|manufacturing|investment; multiplier effect; brings jobs;
    manufacturing increases|grows|jobs|goods; investment by|from tncs|companies|countries|foreign; fdi; inward investment;
    foreign direct investment

    multiplier effect in region [consequence, benefit]
    multiplier effect; local suppliers; suppliers benefit; positive multiplier; cycle|spiral wealth|growth;
    more|people|workers jobs|money|wages|spend|earn _ spend|more _ shops|businesses|local|economy|goods;
    money spent in|locally local|shops|area|economy|businesses; money spent local|shops|area|economy|businesses;
    more|government tax|money collected|spent _ services|schools|hospitals|roads|infrastructure;
    more|government tax|money _ services|schools|hospitals|roads|infrastructure;
    attract more|other|further|businesses|companies businesses|companies|investment|industry|jobs; workers spend money|wages;
    other businesses open|set|grow; knock on effect jobs|economy; creates more jobs; extra money into economy

    tourism development [solution]
    tourism; tourists spend|bring|buy money|in; money from tourists|tourism; jobs in hotels|tourism|restaurants|tour; hotels;
    foreign currency|income; jamaica; tourism _ jobs|income|money|infrastructure|employment; jobs for locals in guides; jobs for locals guides;
    locals sell souvenirs|crafts; tourist industry|spending; attracts tourists|visitors

    tourism problems [problem]
    tourists drop|leave litter; economic leakage; tourists cause footpath erosion; tourism jobs low paid|seasonal; seasonal jobs|work|employment;
    low paid|wages|pay jobs; profits leave|go|taken|leakage abroad|overseas|country|out; environmental damage from|by tourists|tourism;
    tourists damage|pollute|litter|drop|harm|destroy; local prices|people priced|out|rise|beach; local prices|people {not};
    jobs seasonal|temporary|poorly|low; carbon emissions from flights|planes; terrorism|recession|disaster _ stop|tourists|fewer;
    pollution from tourists; relies too heavily; coral reefs damaged

    transnational corporations [cause, factor]
    tnc; tncs; mnc; multinational|transnational company|corporation; multinationals;
    company operate|works|based|factories|located in many|several|more|different|lots countries;
    company operate|works|based|factories|located in countries; operates in more than; large|big global|international|foreign company;
    global brand; company in many countries

    tnc benefits [benefit]
    company _ creates|provides jobs; builds roads and infrastructure; pays taxes to government; tnc|company _ jobs|tax|skills|invest;
    provides jobs for local|people; new skills and technology;
    invest|investment in|into infrastructure|roads|schools|local|country|technology|education;
    new|develops|bring|learn|improve|gain skills|technology|training; money into local|economy;
    charity|community|local projects|work|businesses|suppliers; workers paid|earn|get|gain wages|regular|money|income|training|skills;
    boost economy|exports; local companies|firms supply|benefit; reliable jobs

    tnc problems [problem]
    profit _ back|abroad|out|home|overseas|leave; take profits|money _ out|back|home|abroad; take money out country;
    profit|money leave|leaves|go|sent|taken|flow|leak|returned back|abroad|overseas|out|hq|country|home|parent|rich;
    low|poor|poorly|little|badly wages|pay|paid|working|conditions; long|poor|bad|dangerous|unsafe hours|working|conditions; oil spill;
    pollute|pollution|damage|harm air|water|rivers|environment|environmental; exploit|exploitation workers|people|labour|children; sweatshop;
    child labour; company|tnc|they leave|move|pull|close|relocate|withdraw suddenly|elsewhere|out|factory;
    top|management|best|skilled|higher jobs|positions|managers go|foreign|given|foreigners; political influence|instability; avoid|dodge tax;
    oil theft|flares; economic leakage; profits {not} stay

    globalisation [cause]
    interconnected|interconnection|connected|linked world|countries|global|economies;
    countries|world|places become|more connected|linked|interdependent; countries|world|places connected|linked|interdependent;
    world smaller|shrinking; trade|communication|travel between|around|across countries|world;
    goods|products made|bought|sold|shipped around|all|over|in|worldwide; growth world|global|international trade;
    internet _ communicate|connected|world|links; containerisation|container ships; cheap|faster air|transport|travel|flights;
    spread ideas|culture|companies

    primary sector [example]
    jobs like farming|fishing|mining; farming and fishing; farmers fishermen|miners; primary industry|jobs|employment|activities;
    farming fishing|mining|forestry; extract|extraction|raw|collect raw|natural materials|resources; raw materials from land|sea|ground;
    agriculture; work on farm|land; agriculture fishing

    secondary sector [example]
    secondary industry|jobs|employment; manufacturing; make|process|turn goods|products|raw|things _ factory|raw|into;
    factory work|workers|jobs|production; construction; assembly; raw materials into|turned; making things; steel making; car making|production

    tertiary sector [example]
    service industry|sector|jobs; tertiary jobs|sector|employment|industries; provides service; work in shop|office|bank|hospital|school|hotel;
    teachers and nurses; tourism jobs; tertiary industry|jobs|employment; provide|selling service|goods;
    shop|office|bank|hospital|restaurant|hotel workers|work|jobs|assistant; selling goods; helping people jobs

    quaternary sector [example]
    research and development jobs; scientific research; quaternary industry|jobs|employment; research and development; high tech|technology;
    hi tech; information technology; it jobs|industry|sector; computing; biotechnology; science park; software developers; knowledge economy;
    r and d

    post industrial economy [consequence]
    shift|move|change|growth towards|in|away manufacturing|service|tertiary|quaternary;
    shift|move|change|growth manufacturing|service|tertiary|quaternary; service sector grown|growth|increase|larger;
    most people work in service|tertiary; more tertiary|quaternary jobs|industry; financial services; growth finance|services|research;
    developments in information technology; science parks; business parks; employment structure changes; jobs in banking|finance

    science and business parks [example]
    science park; business park; edge|outskirts city|town; near|close|links to|with university|motorway|airport;
    skilled|highly educated workers|workforce|graduates|qualified; cambridge science park; space to expand;
    pleasant|attractive|green|landscaped environment|surroundings|working; good transport links; cheap|cheaper land; fast broadband|internet;
    motorway junction|access; share ideas|research; room for expansion|parking

    industry location factors [factor]
    near to raw materials; good transport links for|to; workers nearby; close to market|motorway|customers; cheap land|labour for factory;
    near|close|access|nearness|proximity to raw|motorway|market|port|workers|customers;
    near|close|access|nearness|proximity to transport|airport|railway|labour|materials|roads|main; good transport|access;
    raw materials nearby|close|available; government|financial incentives|grants|help|subsidies; power supply|source; market nearby|close;
    labour supply; large site; deep water port; footloose

    uk north south divide [problem]
    north south divide; south east richer|wealthier|better|more; differences between north and south; north poorer|declined|lower|less;
    south|london higher|more|better|lower|wealthier wages|jobs|house|income|life|prices|unemployment; investment in london|south; devolution;
    northern powerhouse; enterprise zone; regional differences|inequality; local enterprise partnerships; hs2

    uk transport improvements [solution]
    hs2; crossrail; smart motorway; heathrow|third|new runway; london gateway; liverpool2; electrification railway|trains;
    port|airport expansion|capacity; high speed rail|railway|train; road widened|improvements|improved; new railway|lines; widen motorway;
    airport expanded; new port; faster journey|trains|travel; electrified

    rural change [consequence]
    young people move out|away; houses too expensive|dear for locals; ageing population in countryside|rural|villages;
    older people left in village|countryside; rural depopulation; young people leave|move;
    shops|schools|pubs|services|bus|post close|closure|lost|cut|offices; second home; holiday home; house prices rise|increase|go|higher|up;
    {not} afford house|homes|buy; population growth|decline|falls|increases; commuters move|villages; ageing|elderly|older population|people;
    rural decline; services lost|decline|closed; locals cannot afford; local shops|services pubs|close|shut; village dies;
    traffic increases on narrow; lack public transport; fewer services; dormitory villages

    nee economic change [consequence]
    nigeria; brazil; newly emerging|industrialised; rapid|fast|quick economic|growth|development|industrial growth|development|industrialisation;
    growing manufacturing|economy|industry|middle; rely less on farming|agriculture; shift from agriculture|farming|primary|oil;
    oil exports|revenue|money|wealth; rising|higher|increased income|wages|exports; brics; mint; economic growth; growing economy;
    gdp growth|increasing|risen; trade links china; trade china; bollywood

    economic growth effects on quality of life [consequence, benefit]
    people can afford; better healthcare and education; better standard living;
    better|improve|higher|rising|increased|good quality|standard life|living; life expectancy increased|rises|longer;
    literacy increased|rises|improved; more money spend; more people have access|clean|electricity; standard living; live better lives;
    better paid jobs; reliable income; more disposable income; higher wages

    environmental costs of growth [consequence, problem]
    industry|factories|growth _ pollution|pollute|emissions|waste; more air|water pollution from industry|factories|growth;
    industrial|factory|industry pollution|pollute|waste|release|dump|toxic|chemicals|fumes|smoke; desertification;
    toxic waste|chemicals dumped|released; soil contaminated|erosion; more pollution; environmental damage; natural resources used|depleted|run

    sustainable industry [solution]
    torr quarry; restoration|restore landscape|land|quarry|lake|site|wildlife; screen|landscape trees; recycle|reuse waste|materials|heat|water;
    renewable|energy efficient|energy|used; trees plant; monitor noise|dust|air|pollution|vibration|water; less packaging|waste;
    quarry _ restored|lakes|wildlife|recreation; desulphurisation; environmentally friendly technology; reduce emissions|waste; heavy fines

    food supply inequality [problem]
    undernourishment|undernutrition|malnutrition|malnourished|undernourished; famine; hunger; starvation; {not} enough food eat; {not} enough eat;
    food insecurity|shortage|scarcity; food security; calorie|calories intake|per|consumption|eat; food miles;
    food price rise|expensive|high; social unrest|riots; food banks

    food demand rises [cause]
    more|growing|rising|increase|higher|bigger|larger demand|people|population|mouths _ food|eat|feed;
    population growth|growing|increase|rises|bigger _ food; more people to feed;
    richer|wealthier|rising|higher|economic people|incomes|development|wealth|growth _ eat|meat|food|more|dairy|buy;
    eat|demand more meat|food|dairy; more mouths to feed; diets change; want exotic|seasonal|all|year food|round; emerging countries eat more

    factors affecting food supply [factor]
    drought kills|destroys crops; pests destroy|eat crops; climate affects crops|farming; crops fail from;
    climate|drought|flooding|weather|temperature _ crop|grow|food|farming; pest disease|destroy|eat|kill crops|diseases; pest crops|diseases;
    conflict|war _ food|farms|crops|land; poverty _ seeds|fertiliser|afford|buy|equipment|food;
    {not} afford seeds|fertiliser|machinery|pesticides|food; soil fertility; locusts; crops fail

    increasing food supply [solution]
    irrigation; hydroponics; aeroponics; gm crops; genetically modified; biotechnology; new green revolution; appropriate technology;
    green revolution; fertiliser pesticides|increase|used; high|higher|increase yield|crop|food|production varieties|crops|seeds;
    drip|irrigate crops|land; grow in water|nutrient soil; grow in without|{not} soil; greenhouses|polytunnels|almeria; agribusiness;
    mechanisation; thanet earth; vertical farming; crops engineered|modified resist|resistant|drought|pests; indus basin; grow crops all year;
    water crops; controlled environment

    sustainable food supply [solution]
    organic farming; organic; permaculture; urban farming; seasonal food|eating|produce; local|locally food|grown|sourced|produce;
    less|reduce|avoid food|meat waste|miles|eaten; eat less meat; sustainable fish|meat; fish quotas; allotment;
    grow own|your food|veg|vegetables; {not} chemicals|pesticides|fertilisers; buy local|locally|seasonal; crop rotation; city rooftops;
    free range; waste less food; jamalpur; rice fish farming; farmers markets; use dates

    food miles and transport [problem]
    food miles; distance food travels|travelled|transported; food imported|travels|transported|flown|shipped long|far|abroad; import food|fruit;
    air freight; flown in; transporting food _ carbon|emissions|co2; how far food travels|comes; carbon footprint food;
    planes|lorries|ships _ carbon|emissions|fumes|pollution|fuel; demand for exotic|out|foods; food all year round; aeroplane transport food

    agribusiness [method]
    agri business; large|big|larger farm|scale|machinery|intensive; intensive farming; factory farming; industrial scale farming;
    machinery|machines|chemicals|fertilisers|pesticides _ farm|yield|profit|fields|hedgerows; big machinery; hedgerows removed|ripped|cut;
    farming run like business; farming run business; modern farming; remove hedgerows; monoculture; mechanised

    water insecurity [problem]
    {not} enough clean|safe|fresh|drinking water; lack access to clean|safe water; water scarcity|stress|insecurity|shortage|deficit;
    limited|insufficient enough|access|clean|water|safe clean|water|safe; limited|insufficient clean|water|safe;
    demand for water exceeds|greater|higher|more; demand exceeds supply; water surplus; drink dirty|polluted|unsafe|contaminated water;
    walk|travel miles|far|long|hours collect|water|fetch; women|girls|children collect|walk|fetch water|miss; fights|conflict|wars over water;
    water wars; crops die water; crops fail|{not} water; reduced food production; industrial output falls

    factors affecting water availability [factor]
    rainfall|climate|precipitation low|high|dry|less|little; geology; permeable|porous rock|aquifer; pollution|polluted water|rivers|supply;
    over abstraction|extraction|use; infrastructure|pipes|wells limited|poor|transport|leak|pipes; lack|no limited|poor|transport|leak|pipes;
    poverty|poor {not} afford|connected; too much water taken|used|pumped; groundwater; hot dry climate; low rainfall; evaporation; aquifers;
    leaking pipes; water politics|another|upstream

    increasing water supply [solution]
    desalination; water transfer scheme; dams and reservoirs; store|divert water|supplies|rivers; dam|reservoir built|store|hold|collect;
    three gorges; lesotho; move|transfer|pipe|pumped|transport water from|to|by surplus|areas|wet|deficit|one|pipes|other;
    remove salt sea sea|water; remove salt sea|water; pipeline|canals; dig|drill well|boreholes|deeper; from surplus to deficit;
    sea water into drinking

    sustainable water supply [solution]
    water conservation|recycling|meter|saving; conserve|save|recycle|reuse|collect water|rain|rainwater; grey water; greywater;
    rainwater harvesting; fix|repair|reduce|mend leaks|leaky pipes; hosepipe ban; groundwater management; shower instead|shorter bath;
    turn off tap; turn tap; low flush|dual|hippo toilet|bag; sand dams; wakel; efficient|use less|washing machines|dishwashers|water; water butt;
    educate people about use|save|water; educate people use|save|water; turn taps off

    energy insecurity [problem]
    energy security|gap|insecurity|shortage; {not}|lack enough energy|electricity|power; {not}|lack energy|electricity|power;
    blackouts|power cuts; rely|reliant|dependent|depend on imports|other|foreign|russia|gas|fossil; import energy|gas|oil|coal|fuel;
    demand for energy|electricity exceeds|increasing|rising|greater|grows|more; prices rise|increase|go|energy;
    price oil|gas|energy rises|increases|up; conflict over|about oil|gas|energy|resources; energy surplus|deficit; fuel poverty; electricity cuts;
    exploiting difficult|sensitive|remote|arctic areas|environments

    energy demand rises [cause]
    energy demand|consumption increase|rises|more|higher;
    more|increase|growing|higher|rising demand|people|appliances|gadgets|cars _ energy|electricity|power|fuel|devices|phones;
    more|increase|growing|higher|rising technology|population|use|electrical|devices _ energy|electricity|power|fuel|devices|phones;
    population growth|growing|increase _ energy|electricity; economic|industrial development|growth|expansion _ energy|electricity|power|more;
    technology|phones|computers|electric|cars _ energy|electricity|power|charge; more factories|industry need;
    richer people buy|use|own more|cars; demand for electricity

    fossil fuel energy [example, problem]
    fossil fuels; coal oil gas; coal gas; oil and gas; coal; natural gas; non renewable; run out|runs; finite;
    burning releases carbon|co2|greenhouse; crude oil; carbon|greenhouse|co2 emissions|gases|released from|when burning|burnt|fossil;
    reserves running|exhausted; coal mines

    fossil fuel advantages [benefit]
    fossil fuels|coal|oil|gas reliable|cheap; reliable supply energy; power stations already built; reliable energy|supply|source;
    jobs in mining|oil|gas; jobs mining|oil|gas; produce lots|large|more energy|electricity; easy to transport|store|use; plentiful coal;
    ready made power; releases lots energy

    fracking [example]
    hydraulic fracturing; shale gas|rock; water|chemicals|sand|fluid pumped|injected|forced under|into|high|underground|rock|pressure;
    contaminate|pollute groundwater|water|supply|drinking; small|minor|cause|trigger earthquakes|tremors; shale; gas trapped in rock

    nuclear energy source [example, solution]
    nuclear power; nuclear; nuclear energy|power|station|waste; uranium; radioactive waste|leak|material; radiation leak|accident;
    chernobyl|fukushima; {not} carbon emissions|greenhouse|co2 nuclear; expensive to build|decommission|close;
    waste _ dangerous|radioactive|store|thousands|years; meltdown; hinkley; decommissioning; plutonium; reactor

    renewable energy [solution, example]
    solar|wind|tidal|wave|hydroelectric|geothermal power|energy|electricity; wind|solar farm|turbine|panel; tidal power|energy; wave power;
    biomass energy|power; wind turbine; renewables; {not} run out|finite; never|{not} run out; can used|replaced again;
    wind turbine|farm; solar panel|farm|power; clean energy; green energy; geothermal; hep; infinite|unlimited supply|energy; replenished;
    wind and solar

    renewable energy advantages [benefit]
    clean energy; {not} release carbon|greenhouse; sustainable energy; no fuel cost; creates jobs in wind|solar;
    less|lower|fewer|reduce pollution|emissions|carbon|greenhouse|co2|pollute|harmful;
    {not}|no|without pollution|emissions|carbon|greenhouse|co2|pollute|harmful;
    {not} run out|pollute|release|produce|emit _ carbon|greenhouse|co2|gases|out; cheap|free|low|cheaper once|run|costs|fuel|source|built;
    environmentally friendly; better|good for environment|planet; reduce reliance|dependence|need|climate|global fossil|change|warming;
    lasts forever; no greenhouse gases

    renewable energy disadvantages [problem]
    wind|solar _ unreliable; unreliable source|energy|supply; turbines noisy|ugly|expensive; expensive to install|set|build;
    takes up lots land|space; {not} reliable|constant; depend|rely on weather|wind|sun|sunlight; {not} windy|sunny|sun|wind;
    ugly|eyesore|unsightly|spoil|ruin landscape|view|look|countryside; visual|noise|noisy pollution; kill|harm|hit birds|bats|fish;
    {not} produce|generate enough|much; only works when; wildlife affected|harmed; if there no wind|sun

    energy conservation [solution]
    insulation; loft|cavity insulation|wall; double|triple glazed;
    energy efficient|efficiency|saving bulbs|appliances|homes|light|lightbulbs|boilers|cars|washing;
    turn|switch off|down light|heating|appliances|thermostat|computers|devices|tv; smart meter;
    reduce|less|save|conserve energy|electricity|heat|power|fuel; led bulbs|lights; car|lift share; hybrid|electric cars|vehicles;
    walk or cycle|instead; wash at lower|30; carbon footprint|reduce; solar panels on roof|house; off peak; chambamontera; wear jumper;
    conserve energy; switch lights off

    quality of life [information]
    standard living; how happy|well people|content; health education|happiness|safety|housing; social wellbeing; access to services; how good life

    cultural and ethnic diversity [benefit, consequence]
    people from different countries|cultures|backgrounds|places; mix people; multicultural; 
    different|mix|mixture|variety|range|diverse cultures|religions|food|languages|people|ethnic|nationalities|backgrounds; cultural mix|diversity;
    ethnic groups|mix|minorities|diversity; festivals|carnival; cultural diversity; food from different; people from|of different|all;
    china town|chinatown; international restaurants

    recreation and entertainment opportunities [benefit]
    theatres|museums|cinemas|nightlife|restaurants|nightclubs; shops restaurants and cinemas; go to theatre|cinema|concerts; lots things to do;
    leisure facilities|activities|centre; things to do; entertainment; shops and restaurants; concerts; nightclubs; sports events;
    shopping centre|mall; tourist attractions

    globalised trade blocs [information]
    trade bloc; import taxes; exports and imports; trade rules; european union; eu; trading bloc|group; commonwealth; free trade; tariffs;
    trade agreement|deal; wto; trade barriers; trade deficit|surplus; single market; sell goods abroad; imports and exports

    sustainable development geography [principle]
    sustainable; meets needs present _ future; meets needs _ future; future generations;
    without|{not} compromising|harming|damaging|ruining future|environment|needs; social economic environmental; social environmental;
    for future|long|children; last long time|term|future; last time|term|future; economic social environmental; economic environmental;
    protect|save|conserve environment|resources for future; sustainable development; grandchildren

    crime and safety in cities [problem]
    crime; high crime|rate; street crime; gangs; gang violence; drug trafficking|dealing|dealers|gangs; robbery; muggings; murder; vandalism;
    kidnapping; organised crime; police {not} control; unsafe streets; theft|robberies|mugging

    urban housing shortage [problem]
    houses|homes too dear|expensive; {not} afford house|home|rent|buy; shortage enough|houses|homes|affordable affordable|houses|homes;
    {not}|lack|not enough|houses|homes|affordable affordable|houses|homes; housing shortage|crisis; high|expensive|rising house|rent|prices;
    house prices high|rise|expensive|increase; homelessness; homeless people; overcrowded houses; {not} enough houses|homes;
    expensive housing|rent; nowhere to live

    natural resources [example]
    supply natural resources; water food and energy; oil coal|gas; minerals timber; use up resources; use resources;
    resource consumption|depletion; supply resources

    resource inequality uk [problem]
    water|rain surplus|more|north|wetter|west|northwest; deficit in south|southeast|east; south east|drier more|less|densely|water;
    high demand in south|london|southeast; wetter in north|west|wales; more people|population in south; surplus in north|west

    new jobs in area [benefit, consequence] ~ jobs lost in area
    new|more|extra|lots jobs; create|provide|bring in jobs; jobs created|available|provided; creates employment; employment opportunities;
    job opportunities|creation; more people employed|work; find|get work|job easily; people get jobs; employs local|people; work for locals;
    reduces unemployment; less unemployment; unemployment falls|decreases|reduced

    jobs lost in area [problem, consequence] ~ new jobs in area
    lose|lost job|livelihood|work; job losses; unemployment rises|increases; made redundant; redundancies; people out work; {not} find work|job;
    laid off; fewer jobs; higher unemployment; increase in unemployment; jobs disappear|go

    better education in area [benefit] ~ poor education in area
    better|improved|good|more|free education|schools|teachers|university; access to education|school; children|more|girls go|attend school;
    go to school|university; new schools; build schools; get educated; learn to read; improve literacy; literacy rises|increases

    poor education in area [problem] ~ better education in area
    poor|low|bad|few|fewer education|schools|teachers|qualifications|literacy; lack education|schools|teachers|qualifications|literacy;
    {not} go|access|attend school|education; {not} educated|read|write; uneducated; low literacy; illiterate; children {not} school;
    lack education|schools; miss|leave school; low skills

    better healthcare in area [benefit] ~ poor healthcare in area
    better|improved|good|more|free|access healthcare|hospitals|doctors|medical|clinics|medicine|health;
    access to healthcare|doctor|hospital|medicine; new hospital|clinics; build hospitals|clinics; people healthier; people live longer;
    more doctors and nurses; treat disease|illnesses

    poor healthcare in area [problem] ~ better healthcare in area
    poor|bad|few|fewer healthcare|hospitals|doctors|clinics|medicine|health; lack healthcare|hospitals|doctors|clinics|medicine|health;
    {not} afford|access|enough|get healthcare|medicine|doctor|hospitals|treatment; lack healthcare|doctors|hospitals|medicine;
    {not} hospitals|doctors nearby

    higher incomes in area [benefit] ~ low incomes in area
    higher|better|more|rising|increased|good wages|pay|income|salary|paid; earn|make more|money; wages|incomes|pay rise|increase|go up;
    more disposable income; better paid; people have more money; richer people

    low incomes in area [problem] ~ higher incomes in area
    low|lower|poor|little|bad wages|pay|income|salary|paid; poorly|low|badly paid; {not} earn|make|paid much|enough|money; live in poverty;
    poverty; {not} have much|enough money; earn very little; less than dollar|pound

    clean water and sanitation in area [benefit] ~ poor sanitation in area
    clean|safe|piped|running|fresh water; access to clean|safe water; water supply|pipes improved|provided|connected;
    toilets|sewers|sanitation|sewage built|provided|improved|installed; better sanitation|sewage; proper toilets

    poor sanitation in area [problem] ~ clean water and sanitation in area
    poor|bad|inadequate|basic sanitation|toilets|sewage|sewers|hygiene; lack|no sanitation|toilets|sewage|sewers|hygiene;
    {not} toilets|sanitation|sewers|sewage; open sewers; sewage in streets|river; dirty|contaminated|polluted|unclean water; share toilet;
    lack sanitation|toilets

    better roads and transport in area [benefit] ~ poor transport in area
    better|improved|new|good|more roads|transport|railways|links|infrastructure|trains|buses;
    improve|build|upgrade roads|transport|infrastructure|railway|links; good transport links;
    easier|quicker|faster|cheaper to travel|transport|get|move; roads built|improved; faster journey times; easy access; accessible

    poor transport in area [problem] ~ better roads and transport in area
    area|village|people cut off from; poor|bad|few|unpaved roads|transport|infrastructure|access|links;
    lack roads|transport|infrastructure|access|links; {not} roads|transport|access|accessible; lack roads|transport|infrastructure;
    hard|difficult to get|travel|reach; inaccessible; isolated; remote

    tax income for government [benefit]
    pay tax; tax paid|collected|go _ government|services|schools|hospitals|infrastructure; more tax;
    government gets|earns|receives money|tax|income; government money|tax|income; tax revenue; business rates; government can spend|invest|afford

    country in debt [problem, cause]
    owe _ money; owe to bank|other|world; debt; owe money; borrow money; pay back|off loans|money|interest; repay loans;
    interest payments; loans to repay

    government corruption [problem, cause]
    corrupt; corrupt government|leaders|officials|politicians; government|leaders|officials steal|keep|take|waste money|aid; bribes;
    bribery; political instability; unstable government; bad government; dictator

    war and conflict in country [problem, cause]
    war; civil war; conflict; fighting; violence; persecution; terrorism; political unrest; unsafe|dangerous country;
    escape|flee war|conflict|fighting|violence

    cheap labour supply [reason, factor]
    cheap|cheaper|low cost labour|workers|workforce|wages; labour|wages|workers cheap|cheaper|low; pay workers|people less; pay less;
    low wage costs; lower wages; cheap to employ|make|produce; cost less to employ

    skilled workers available [reason, factor]
    skilled|educated|trained|qualified workers|workforce|labour|people|graduates|staff; near university; workers _ skills; highly skilled;
    graduates from; skilled labour; large workforce nearby; lots workers

    cheap or flat land available [reason, factor]
    flat|cheap|cheaper|large|available|lots land|site|space; land cheap|cheaper|flat|available; room|space to expand|grow|build; easy to build on;
    low rent; less expensive land; space for car parking

    fertile land available [reason, factor]
    fertile|rich soil|land|farmland; good soil|farmland; soil|land fertile|rich; good for farming|crops|growing; grow crops well|easily;
    nutrients in soil; good farmland

    raw materials near [reason, factor]
    raw materials; near|close raw|materials|coal|coalfield|iron|port; resources nearby|close; local coal|iron|materials; natural resources;
    close to port; easy to get materials

    noise pollution in area [problem]
    noise; noise pollution; loud traffic|lorries|blasting|planes|music; too loud; hear traffic|planes|machines;
    disturb residents|locals|people|wildlife|sleep

    visual pollution in area [problem]
    eyesore; ugly; unsightly; visual pollution; spoil|ruin|block view|landscape|scenery|look; looks ugly|bad|horrible|out;
    {not} look nice|natural|attractive; unattractive; not pretty

    habitats destroyed by people [problem, consequence]
    habitat destroyed|lost|damaged|removed|disturbed; destroy|destruction|loss|damage|disturb habitat|wildlife|ecosystem;
    animals lose home|habitat; wildlife|animals|species die|killed|harmed|disturbed|lost|forced; harm|kill wildlife|animals|fish|birds;
    trees cut down; loss wildlife|trees

    overcrowding in area [problem]
    overcrowded; too many people; crowded; cramped; packed; live close together; many people in|live small|one|same;
    high population density; {not} enough space|room; lack space; densely populated

    pressure on services [problem, consequence]
    pressure|strain|demand|stress on services|hospitals|schools|nhs|healthcare|housing|water|doctors|resources|transport;
    services|schools|hospitals|nhs overcrowded|full|stretched|cope|struggle|busy; longer waiting times|lists;
    {not} enough schools|doctors|hospitals|houses|services|places; services {not} cope; long waiting lists; more people using services

    high cost of scheme [problem]
    expensive; costly; cost lot|millions|billions|thousands|too|money; high cost|price; lots money to build|maintain; cost building|maintaining;
    {not} cheap; too expensive; expensive to build|maintain|install; need regular maintenance|maintaining; a lot money

    low cost of scheme [benefit] ~ high cost of scheme
    does not cost much; quite cheap; cheap; low cost; inexpensive; costs little|less; {not} expensive|costly|cost; affordable;
    cheap to build|maintain|run; saves money; relatively cheap; good value; little maintenance

    natural appearance [benefit] ~ visual pollution in area
    look natural|nice|attractive; natural looking; blends in with; {not} ugly|eyesore|spoil; attractive; fits in environment|landscape;
    environmentally friendly; good for wildlife|environment; creates|provides habitat

    tourist attraction and income [benefit]
    attract|bring|encourage|more tourists|visitors|tourism; tourists|visitors spend|come|visit|bring|money; money from tourists|visitors|tourism;
    boost|increase|good tourism; tourism increases; more visitors|tourists

    short term solution only [problem]
    temporary; short term; {not} last|permanent long; only last few|short; needs to replaced|repeated|redone; has to replaced|repeated|done again;
    wash away again; constantly replaced|replenished|maintained; does {not} last long

    long lasting solution [benefit] ~ short term solution only
    long lasting; last long|many years|time; last years|time; durable; permanent; long term solution|protection|benefit; lasts for years;
    strong and long; effective for long|many

    industrial pollution [problem, consequence]
    pollution from|by factory|industry|mining|quarry; factory|industry|power pollute|pollution|release|emit|smoke|waste|fumes;
    industrial pollution|waste|emissions; air pollution from; toxic waste; chemicals released|dumped; greenhouse gases from industry|factories

    standard of living rises [benefit, consequence]
    standard living; quality life improves|better|higher|increases; better|improved|higher quality|standard life|living;
    improve|raise quality|standard|lives|life; live better|comfortable|longer|happier; better living conditions; better lives

    inequality between people [problem]
    inequality; unequal; gap between rich; rich get richer; wealth gap; difference between rich|wealth; {not} shared|equal|equally; rich and poor;
    some people|areas richer|poorer; wealth {not} shared|spread; unfair distribution
    """
}
