/// Economic, social, cultural and environmental impacts of tourism, sustainability, destination management and development. Written for this project.
extension LexiconData {
  static let travelImpacts: StaticString = """
    subject travel

    *locals
    local; resident; community; people; host; native

    economic positive impacts of tourism [benefit, consequence]
    ?jobs; ?employment; ?income; money into|for|to local|economy|area|country; multiplier effect; foreign currency|exchange;
    improved infrastructure; taxes; tax revenue; boost|boosts|helps economy; local businesses benefit; ?investment; money spent in area; gdp;
    balance of payments; increased spending; tourists spend money

    job creation from tourism [benefit, consequence]
    more|new|gives|lots jobs|work|employment for|in; people|locals work|working as|in hotel|hotels|waiters|bars|guides|cleaners;
    get|gets|find locals|people a|into job|work; create|creates|creating|more|new|provide|provides jobs|employment|work; jobs for {locals};
    employment for {locals}; employ {locals}; direct and|employment; indirect employment; jobs in hotels|restaurants|bars|shops;
    work for {locals}; work in hotel; reduce|reduces|less unemployment; {locals} get jobs|work; people get jobs; construction jobs;
    more people in work; {locals} work in; lower unemployment

    multiplier effect in travel [benefit, principle]
    multiplier effect; money _ spent again|on; spend|spent it|money again in local|shops; one business helps another; local worker spends;
    multiplier; money spent by tourists is re; re spent|spend in local|area|economy; circulate|circulates local|money|economy|around;
    money recycled; spend wages in local|shops; knock on effect; money passed on|around; workers spend wages locally|in;
    hotel buys food from local farmers; money goes round; tourist money spent again; local suppliers benefit; hotel pays staff who spend;
    ripple; farmers sell to hotels; benefits other businesses

    foreign exchange earnings [benefit]
    foreign exchange|currency; brings|bring in foreign|currency; foreign currency earnings; balance of payments; overseas money;
    invisible export; hard currency; money from abroad

    tax revenue from tourism [benefit]
    tax; vat; government earns|gets|receives tax; tourist tax; business rates; money to government;
    government spends on schools|hospitals; airport tax; income tax

    infrastructure improvement [benefit]
    improve|improved|improves|better|new|upgrade infrastructure|roads|transport|airport|facilities|services|water|electricity; new roads;
    better transport; new airport; improved facilities used by|for {locals}; {locals} use|benefit facilities|transport; sewage; better roads;
    leisure facilities for locals; ?hospitals; more shops restaurants; bus services; wifi; facilities built for tourists can; clean water;
    better transport links

    support for local business [benefit]
    local businesses|shops|restaurants|farmers|suppliers benefit|profit|more|customers|sell|trade; more customers for local; local produce;
    local shops survive; buy local; small businesses; crafts sold; demand for local goods; souvenirs; sell crafts; rural shops kept;
    market traders; new businesses open

    economic negative impacts of tourism [problem, consequence]
    leakage; price|prices rise|increase|inflation; seasonal jobs; low paid|wages; increased cost of living; over dependence;
    seasonal unemployment; house prices; opportunity cost; taxes increase; ?exploitation

    leakage of tourist money [problem, consequence]
    money|cash|profit goes|go|leaves to|abroad|out|back foreign|other|big|companies|country|owners;
    foreign|big companies|owners keep|get|take money|profit; locals don't get|see the money; leakage;
    leak|leaks|leaves|leave|goes|go|lost out|of|the|to|abroad country|economy|area|abroad|foreign; money leaves the|local;
    money goes to foreign|multinational|overseas|big; profits go abroad|back|overseas|out|to foreign|home; foreign owned hotels;
    {not} stay|kept|spent in local|area|country; imported food; multinationals take profits; money goes back;
    all inclusive spend little outside; locals don't see money; money {not} benefit locals; big companies keep; profit taken out;
    foreign companies take

    seasonal and low paid jobs [problem, consequence]
    seasonal jobs|work|employment|unemployment; low paid|pay|wages|skilled|skill; part time; temporary jobs|work;
    {not} work|job|money in|all winter|year; unskilled; long hours; jobs only in summer; poorly paid; laid off in winter; ?exploited;
    unemployed in winter; managers from abroad; menial; zero hours; low level jobs; unsocial hours; best jobs go to outsiders; not permanent;
    no income off season

    increased prices and cost of living [problem, consequence]
    ?things|houses|food|shops|everything cost|costs|get|gets|more|dearer expensive|more|dear|dearer;
    locals|people can't afford|buy to|houses|live; prices|rent go|goes|put up; price|prices rise|increase|go|higher|inflated|raised;
    cost of living increases|rises|higher; inflation; {locals} {not} afford|buy; house|property|land prices rise|increase|up|too;
    locals priced out; second homes; expensive for {locals}; priced out; pay tourist prices; locals can't afford houses|homes|shop;
    young people move away; rents rise; shops charge more; holiday homes push; expensive to live; airbnb rents

    over dependence on tourism [problem]
    depend|dependent|dependence|reliant|rely|relies too|on tourism|tourists; over reliance; only industry|income; if tourists stop|{not};
    economy collapse if; over dependent; eggs in one basket; traditional industries|jobs decline; loss of traditional jobs|farming|fishing;
    fishing farming lost; abandon farming|fishing; jobs lost if tourism; nothing to fall back

    social positive impacts of tourism [benefit, consequence]
    improved quality of life; better facilities; community pride; new skills; ?education; standard of living; cultural exchange;
    leisure facilities; ?training; better standard of life; learn languages; sense of pride; ?safer; meet different people; learn new skills;
    community spirit

    cultural exchange and preservation [benefit]
    preserve|preservation|keep|keeps|maintain|revive|protect culture|traditions|customs|heritage|crafts|festivals|language|traditional;
    culture preserved|kept|alive; traditional crafts|dances kept|revived|alive; cultural exchange;
    learn|understand about|each other cultures|culture|customs; share cultures; learn from each other; understanding between people;
    break down barriers|prejudice; customs kept alive; pride in culture; experience different culture; festivals revived;
    cultural understanding; appreciate other cultures; traditional skills; tourists pay to see dances

    social negative impacts of tourism [problem, consequence]
    ?crime; overcrowding; conflict|resentment between|locals|tourists; noise; disruption; antisocial; drunk tourists; prostitution; displaced;
    loss of privacy; ?drugs; ?resentment; disturbance to {locals}; queues; ?exploitation; ?begging; ?gambling; litter; sex tourism

    crime and antisocial behaviour from tourism [problem, consequence]
    drunk|drunken people|lads|tourists|behaviour; pickpocket|robbed|mugged|nick|steal tourists|things|stuff|bags; noisy at night;
    crime increase|increases|rises|rate|more; theft; ?pickpockets; drunk|drunken tourists|behaviour; ?drugs; prostitution; ?drink; muggings;
    stag and hen; antisocial; more crime; disrespectful|rowdy tourists; tourists targeted; ?fights; vandalism; alcohol;
    bag snatching; loud tourists; ?scams; magaluf; ?party

    conflict with host community [problem, consequence]
    locals|residents get|don't|hate|sick|fed annoyed|like|tourists|of|up; tourists rude|disrespect|don't respect; fed up with tourists;
    resent|resentment; conflict; ?tension; ?hostility; us and them; tourists disrespect; locals feel pushed|invaded|angry|unhappy; ?anger;
    {locals} unhappy|annoyed|angry|hostile|dislike|resent; irritation; doxey; antagonism; tourists get better; inappropriate dress; ?protest;
    locals annoyed; tourists don't respect; gap rich tourists poor; protests barcelona; locals against

    loss of culture and identity [problem, consequence]
    locals|young|people copy|dress|act like|the tourists|westerners; forget|forgetting their|own traditions|culture|language|ways;
    traditions|culture die|dying|gone|disappear out;
    loss|lose|lost|dilute|erode|dying|destroy local|traditional|their culture|identity|traditions|language|customs|values;
    loss of culture|identity|traditions|language|values; westernisation; demonstration effect; commodification; staged authenticity;
    young copy tourists; culture diluted; traditions lost|forgotten|changed|for; fake culture; traditional way of life lost;
    performances for tourists; copy western; english menus; culture watered down; fast food mcdonalds; cheap souvenirs; copying tourists;
    locals copy; speak english; globalised; lose meaning; performed for money; acculturation

    displacement of local people [problem, consequence]
    displace|displaced|displacement; forced|move|moved out|off|away land|homes|home|area; evict; lose|lost land|homes; {locals} move away|out;
    push out locals; second homes empty; land taken for hotels; beaches private; houses knocked down; masai; {not} access beaches;
    kicked off land; lose their homes; make way for hotels; houses bought for holiday; can't use own beach

    overcrowding and congestion from tourism [problem, consequence]
    too many|packed people|tourists|cars|visitors; rammed|packed|heaving with; can't park; roads|road|town jammed|busy|full|blocked|packed;
    queues everywhere; overcrowd|overcrowded|overcrowding|crowded|crowds; traffic|congestion; traffic jams; roads busy|blocked;
    parking problems; too many tourists|people|visitors; queues; busy roads; honeypot; long queues; no parking; roads congested; overtourism;
    narrow roads; locals can't park; packed beaches; public transport full; cars block; venice; services stretched

    environmental positive impacts of tourism [benefit, consequence]
    conserve|conservation|protect|protection|preserve environment|wildlife|habitats|areas|natural; national parks;
    money for conservation|wildlife; entrance fees conservation; regenerate|regeneration; environmental education|awareness; restore buildings;
    clean beaches; protected|nature areas|reserves; ?landscaping; raise awareness; blue flag; derelict buildings restored; money to look after;
    wildlife reserves; money from tourists to protect; derelict land; environment improved; tree planting; old buildings renovated;
    improve area; breeding programmes; sanctuaries; stop poaching; clean up

    environmental negative impacts of tourism [problem, consequence]
    damage|wreck|ruin|harm wildlife|nature|beach|environment|countryside; ?pollution; litter; erosion;
    damage|destroy|harm|loss environment|habitats|wildlife|habitat|coral|landscape; traffic fumes; water|noise|air pollution; footpath erosion;
    deforestation; disturb wildlife; habitat loss; water shortage; carbon emissions; carbon footprint; global warming; ?waste

    pollution from tourism [problem, consequence]
    planes|cars|boats|coaches give|pollute|make|cause|produce|let out|off|pollution|fumes|gases; fumes from planes|cars|coaches; pollution;
    air pollution; noise pollution; water pollution; sea polluted; fumes; carbon emissions; co2; sewage in|into sea; planes pollute; exhaust;
    carbon footprint; greenhouse gases; aircraft emissions; cars emit; light pollution; visual pollution; oil from boats; cruise ships pollute;
    aviation global warming; jet skis noise; dirty water; waste dumped in sea; visual ugly hotels

    erosion and physical damage from tourism [problem, consequence]
    erosion; footpath|footpaths erode|eroded|worn; worn away|down paths|grass; trample|trampling; walkers wear|damage;
    damage to coral|reefs|buildings|monuments|plants|footpaths; coral damaged|broken; wear and tear; graffiti; vegetation destroyed;
    boats anchors coral; paths worn; grass worn; touch ancient; tourists walking on; standing on coral; sand dunes; deterioration; off road;
    hikers; climb on ruins; soil erosion; too many feet; take souvenirs shells

    wildlife and habitat loss from tourism [problem, consequence]
    habitat|habitats loss|lost|destroyed|destroy|destruction|damaged;
    disturb|disturbs|scare|disrupt|frighten|harm animals|wildlife|nesting|breeding|birds; deforestation; cut|chop down trees|forest;
    trees cut|chopped down; build|building hotels on|land|destroys|natural; turtles; animals lose homes; animals disturbed;
    loss of biodiversity; feed animals; ?ecosystem; animals killed; greenfield; safari vehicles; mangroves; natural areas built on;
    change animal behaviour; loss of countryside|land|farmland; ?endangered; hotel built on

    litter and waste from tourism [problem, consequence]
    drop|leave|throw|dropping|leaving rubbish|litter|bottles|crisp; rubbish|litter everywhere|left; litter; ?rubbish; waste; ?plastic;
    landfill; bottles; drop litter; litter on beaches; litter left; bins overflow; fly tipping; food waste; waste disposal problem;
    throw rubbish; dropping rubbish; sewage; animals eat litter

    water and resource shortage from tourism [problem, consequence]
    water shortage|shortages|use|used; use|uses|used|waste too|more|up|lots water|energy|resources; swimming pools use water;
    golf courses use water; drain on resources; electricity demand; resources overused; shortage of water for locals; power cuts; water supply;
    pools; run out of water; less water for farmers; drought; wells dry; ?energy; fish stocks

    sustainable tourism [principle, solution]
    last|lasts|enjoy in|for|by future|grandkids|grandchildren|years; not ruin|spoil|damage it|place|environment for|so; look after the place;
    sustainable; meets needs of present|tourists without|future; protect for future generations; {not} damage for future|environment;
    minimise negative maximise positive; future generations can enjoy; long term; people planet profit; triple bottom line;
    {not} harm environment|culture|future; preserve for the future; ?responsible; there for future; look after environment and locals;
    last for the future; balance economic environmental social; conserves resources; without compromising the future; can go on for long;
    look after place for

    responsible tourism practices [practice, solution]
    reuse towels; buy local; use public transport; walk or cycle; respect local culture|customs|dress; {not} litter|drop; take litter home;
    save water; ?recycle; stay in locally; eat local; offset; tourists educated; turn off lights; dress appropriately; stick to footpaths;
    switch off; learn local language; bring own bottle; keep to paths; take only photos; {not} touch coral|wildlife; fair price; don't haggle;
    don't waste water; book with responsible; eco friendly products; carpool; local guides

    environmental practices by businesses [practice, solution]
    ?recycle; solar|renewable|wind panels|energy|power; low energy bulbs|lights; reuse towels|water; reduce waste|plastic;
    energy saving|efficient; water saving; local suppliers|produce|food; green energy; sensors lights; key cards; offset carbon; biodegradable;
    composting; electric vehicles; lights turn off; eco friendly; no plastic straws; refillable; insulate; rainwater; dual flush;
    source food locally; motion sensors; paperless; change towels less; led

    visitor management [method, solution]
    limit|limits|limiting|restrict|control|cap|reduce numbers|visitors|tourists|access|number; visitor numbers; timed tickets; entrance fee;
    park and ride; ?one way; ?signs; footpath repair|maintenance|reinforced; ?zoning; fencing; rangers; guided tours; car park|parking;
    ticket timed entry; quota; ?permits; queue management; close areas; pre book; honeypot; carrying capacity; fence off; boardwalks;
    signposted routes; charge to enter; pedestrianise; spread visitors; restrict cars; daily limit; traffic management; congestion charge;
    alternative routes; ?bins; ?steward; ?charging; stop cars; repair paths; book in advance; machu picchu; wardens; rotate paths

    planning and legislation for tourism [law, method]
    planning permission|control|laws; legislation; green belt; national park|parks status; environmental impact assessment|eia|audit;
    building regulations; restrict height|building|development; protected area|status; aonb; sssi; listed buildings; conservation area;
    laws to protect; unesco; fines for litter; limit on building; ?zoning; height of hotels; government policies; ?ban; building restrictions;
    design fits; blend in; ?licence; marine reserve; stop building; ?regulations

    maximising economic benefits locally [method, solution]
    employ|employing {locals}; train|training {locals}; use|buy|source local|food|products|suppliers|produce|guides|goods;
    keep|retain money|visitor in|spending local; widen access; extend|extending season; local ownership; locally owned; retain spending;
    staff training; sell local crafts; community involvement; local guides; tourist tax for; events off season; reduce leakage; local jobs;
    all year round; encourage tourists to spend locally; import less; community projects; crafts market; home stays; develop local

    community tourism [solution, example]
    community based; involve|involving|consult|ask {locals} in|decisions|planning|about; locals make decisions; run by locals|community;
    homestay; stay with locals|local|families; benefits go to community; ?village; {locals} have say; consult residents;
    partnership with locals; locals involved; community owned; host families; money back to community; locals own; school clinic built

    tourist education [solution, method]
    educate|educating|teach|inform tourists|visitors|tourist|people about|on|how; ?leaflets; information boards; codes of conduct;
    codes of practice; ?signs; visitor centre; ?talks; ?campaigns; countryside code; ?interpretation; in flight video; rep tells; guidebook;
    tell tourists about customs; ?posters; respect culture; raise awareness; welcome meeting; ?code

    tourist area life cycle [principle]
    butler; talc; exploration involvement development consolidation stagnation; stagnation; rejuvenation; ?decline; exploration; consolidation;
    exploration _ involvement; resort decline; reaches peak; tourists stop coming; life cycle; new attraction rejuvenate;
    few tourists at first; discovered by; becomes old fashioned; capacity reached; out of fashion; overdeveloped

    agents of tourism development [person, structure]
    developers; ?landowners; national governments; local authorities; conservation groups; local community; tour operators; ?hotels;
    ?consultants; ngo; national trust; friends of the earth; tourism concern; private sector; ?public; ?voluntary; leisure organisations;
    charities; entertainment companies; pressure groups; stakeholders; investors; ?planning; ?council; world wildlife; airlines

    conflict between stakeholders [problem]
    conflict; different aims|objectives|interests; farmers versus walkers; locals oppose; profit versus environment; ?disagree;
    conservation against development; jobs against environment; locals against hotel; ?competing; residents don't want; farmers gates;
    objections; developers want profit; noise; different views

    objectives of tourism development [reason]
    create employment; ?profit; foreign currency; regeneration; conservation; improve quality of life; preserve culture; ?education;
    enhance image; infrastructure; ?income; provide facilities; ?community; promote area; ?protect; attract visitors; political; raise profile;
    increase visitor numbers; improve image; ?jobs; ?wildlife; preserve wildlife; economic

    developing destinations in less developed countries [example, factor]
    ledc; developing country|countries|world; less economically; thailand; kenya; gambia; ?poverty; lack of infrastructure; cheap labour;
    exotic; pro poor; foreign investment; poor country; medc; ?debt; corruption; unspoilt; need foreign currency; water supply poor;
    lack of capital; lacking skills

    rejuvenating destinations [method, solution]
    rejuvenate|rejuvenation; regenerate|regeneration; refurbish; rebrand; new attractions|image|facilities|market; redevelop; relaunch;
    upgrade hotels; attract different|new market|visitors|tourists; festival; ?events; capital of culture; blackpool; modernise; ?renovate;
    ?invest; clean beaches; conferences; target new; marketing campaign; margate; advertising campaign; improve seafront; casino; art gallery;
    all weather

    events tourism [example, factor]
    festival; olympic; world cup; commonwealth games; carnival; glastonbury; edinburgh festival; sporting events; ?concerts; notting hill;
    exhibitions; hosting events; city of culture; music festivals; christmas markets; eurovision; marathon; expo

    overtourism [problem]
    venice; barcelona; carrying capacity exceeded; too many visitors; tourist tax; ban cruise ships; anti tourism; amsterdam;
    destroy what they came; santorini; dubrovnik; ruined by tourists; maya bay; ?exceed; unbearable; locals leave

    carbon offsetting [solution, method]
    offset; plant trees; pay to balance emissions; compensate flight; carbon neutral; tree planting to make up;
    pay extra for carbon; biofuel; invest in renewable; take train instead; fewer flights; efficient aircraft; reduce emissions; newer planes;
    direct flights; fuel efficient; fly less

    responsible transport management [solution, method]
    park and ride; public transport; shuttle bus; cycle hire|lanes; electric buses; car free; walking routes; congestion charge;
    pedestrian zones; ?trams; low emission; integrated; ?bike; bus lanes; cheaper rail; toll; discourage cars; car sharing; free bus;
    encourage walking|cycling
    """
}
