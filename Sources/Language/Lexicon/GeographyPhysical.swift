/// Physical geography: hazards, weather, climate change, ecosystems, coasts, rivers and glaciers. Written for this project.
extension LexiconData {
  static let geographyPhysical: StaticString = """
    subject geography

    *rockword
    rock; stone; pebble; boulder; sediment; material; sand; cliff; particle; debris; shingle; load

    *damageverb
    destroy; damage; collapse; knock; demolish; ruin; wreck; flatten; wash; sweep; crush

    *homeword
    home; house; building; property; road; bridge; school; hospital; shop; infrastructure; business; farm; village; town

    *wavewater
    wave; sea; water; ocean; river; tide

    natural hazard [example]
    natural disaster; natural event _ threat|risk|danger|harm|damage; event that threatens|harms people|life;
    threat to people|property|life from nature; tectonic hazard; weather hazard

    hazard risk factors [factor]
    people live near|close|in; live in danger zone; live near volcano|fault|river|coast; densely populated areas; high population density;
    {not} warned; {not} prepared; magnitude and frequency; how often _ hazard|happen; how big|strong _ hazard is;
    distance from|to epicentre|volcano|coast

    tectonic plates [structure]
    plates; crust split|broken into; large slabs|pieces rock|crust; pieces crust; oceanic crust; continental crust; lithosphere;
    earth crust broken into

    convection currents [cause]
    convection; currents in mantle; heat from core _ mantle|rises; magma rises cools sinks; hot magma|rock rises;
    mantle moves plates|drags; mantle _ drags|moves|carries plates; slab pull; ridge push; heated magma rises _ cools

    structure of earth [structure]
    inner core; outer core; mantle; crust mantle core; layers earth

    destructive plate margin [cause] ~ constructive plate margin
    destructive margin|boundary; convergent boundary|margin; plates move|push|come towards|together|each;
    two plates collide|meet|move _ subduct|under|beneath; oceanic _ subducted|sinks|slides|forced|pushed under|beneath|below;
    oceanic and continental plate collide|meet; one plate goes|slides|pushed|forced|sinks under|beneath|below

    subduction [method]
    subduction zone; denser|heavier oceanic plate sinks|goes|under; plate _ forced|pushed|pulled|sinks|dragged under|beneath|below|down;
    oceanic plate _ melts; goes under other|continental; sinks into mantle; denser oceanic crust; heavier plate sinks

    constructive plate margin [cause] ~ destructive plate margin
    constructive margin|boundary; divergent boundary|margin; plates move|pull apart|away; two plates move apart|away; magma rises _ gap;
    gap filled magma; mid atlantic|ocean ridge; new crust|land formed|made|created; magma fills gap

    conservative plate margin [cause]
    conservative margin|boundary; transform boundary; plates slide|move|slip|rub|grind past|alongside|against; slide past each other; san andreas;
    move past each other; same direction different speeds; plates get stuck|locked _ past; sideways past

    collision plate margin [cause]
    collision zone|margin|boundary; two continental plates collide|meet|push|crash; fold mountains; both continental _ crumple|fold|pushed;
    neither continental _ crumple|fold|pushed; himalayas; land crumples|folds|forced up; land pushed up

    pressure builds and is released [cause]
    pressure|tension|stress|friction|energy build|building up|released; pressure|tension|energy|stress _ release; friction between plates;
    plates|they stick|lock _ jerk|slip|jolt|release|suddenly; sudden jerk|jolt|movement|slip|release energy; sudden release energy|pressure;
    seismic waves

    earthquake
    ground|earth shake|trembles|tremor; tremor; seismic activity; ground shaking; earth moves

    epicentre and focus [information]
    epicentre; focus earthquake; point on surface above|directly; hypocentre; where earthquake starts|begins; point inside earth _ starts|begins

    magnitude [information]
    richter; richter scale; strength|size|power|strong of|was|the earthquake; how strong|powerful|big earthquake; seismometer; moment magnitude;
    seismograph; mercalli; measured on scale; high magnitude

    volcano
    volcanic eruption; erupt; magma _ surface|escapes|forced|rises; lava|magma comes|flows|bursts|out out

    composite volcano [structure] ~ shield volcano
    stratovolcano; composite cone; steep sided|cone; alternating layers|ash lava|ash; layers ash and lava; explosive|violent eruption;
    thick|sticky|viscous|acidic lava|magma; tall cone|steep

    shield volcano [structure] ~ composite volcano
    shield; gently|gentle slopes|sides; runny|basic|thin|fluid lava|magma; lava flows far|long|quickly; non explosive; wide base;
    gentle eruptions; frequent gentle

    hotspot [cause]
    hot spot; hawaii; mantle plume; plume magma; magma rises through crust in middle; island chain

    primary effects of hazard [consequence]
    primary effect|impact; happen|immediate|direct|straight immediately|straightaway|effect|away; immediate effects; first effects;
    direct result caused; buildings collapse; people killed|injured by|when falling|collapse; ground shaking destroys

    secondary effects of hazard [consequence]
    fires start|break|spread; fires from gas; secondary effect|impact; happen later|after|hours|days; result primary; later effects;
    knock on effects; landslide; disease spreads; after effects; fires broke|start|caused out; aftershock; 
    homeless _ after; disease from dirty water; disease from lack water

    deaths and injuries [consequence, problem]
    death; loss lives; people die|killed; killed people; many deaths; death toll; number deaths;
    people|many|lots|thousands|hundreds killed|die|injured|hurt|dead|crushed|trapped|drown; lose|lost lives|life; fatalities;
    casualties; kill|injure|drowned people|lots|many|thousands; died in; high death rate|toll; injuries; drown

    buildings destroyed [consequence, problem]
    {homeword} {damageverb}; {damageverb} {homeword}; {homeword} _ {damageverb}; {damageverb} _ {homeword}; buildings fall|come down;
    property|structural damage; damage to property|buildings|homes; {homeword} _ under water|flooded|lost|burned|buried; houses wrecked|gone

    homelessness from hazard [consequence, problem]
    homeless; lose|lost homes|houses home|houses; lose|lost home|houses; {not} left|anywhere home|live; {not} home|live; made homeless;
    nowhere to live; {not} place to live; displaced; live in tents|camps|shelters|temporary; people have to leave|evacuate homes

    infrastructure damage [consequence, problem]
    road|bridges|railway|rail|airport|port _ blocked|destroyed|damaged|cut|broken|closed|disrupted|off;
    power|electricity|gas|water|phone|communication _ blocked|destroyed|damaged|cut|broken|closed|disrupted|off; power|electricity cut|off|lines;
    transport disrupted|links; water|gas pipes|mains burst|broken; {not} electricity|power|water supply; blocked roads; infrastructure destroyed;
    aid|help {not} get|reach

    economic loss from hazard [consequence, problem]
    cost millions|billions|money|lot rebuild|repair; cost repair|rebuilding|damage; businesses|shops|factories close|lost|destroyed|lose;
    lose|lost jobs|income|money|business|livelihoods|work; economy damaged|suffers|affected|harmed;
    tourism|tourists _ fall|decrease|stop|less|drop|fewer; expensive to repair|rebuild; unemployment; insurance claims|costs|premiums;
    economic damage|losses|cost; farmland ruined|crops destroyed; loss income|jobs|livelihood

    disease after hazard [consequence, problem]
    cholera; typhoid; water|supplies contaminated|polluted|dirty; disease|illness spread|outbreak|caught; dirty water _ disease|ill;
    sewage _ water|leaks; shortage clean clean|water water; shortage clean|water water; lack|no|{not} clean clean|water water;
    lack|no|{not} clean|water water; contaminated drinking|water; outbreak disease; get diseases|ill from

    psychological effects [consequence, problem]
    stressed; emotional distress; people upset; get depressed; emotional trauma; trauma; traumatised; mental health|illness; grief;
    fear|scared|frightened of|it|that happening|again|another; anxiety; lose family|loved|friends; ptsd; lost loved ones

    immediate responses [solution]
    short term aid|relief|response; emergency aid|services|supplies|food|shelter|help|workers|response|teams;
    rescue teams|people|trapped|workers|survivors; search and rescue;
    tents|blankets|food|water|medicine|medical given|sent|provided|supplies|care; evacuate; treat injured; temporary shelter|homes|housing;
    dig people out; first aid; give out food|water; recover bodies; field hospitals; red cross

    long term responses [solution]
    better building regulations; rebuild|repair|restore|reconstruct houses|homes|buildings|roads|infrastructure|area|bridges|power|services;
    improve|better|stricter|new building|regulations|codes|standards|prediction|warning|laws; build new homes|houses; resettle; restore services;
    new building regulations; tourism promoted|recover; new jobs created; months and years after; rehousing; rebuild economy

    richer countries cope better [reason, factor]
    hic|developed|rich|richer|wealthy country|money|more|afford|better; more money _ afford|prepare|build|rebuild|spend|protect|respond;
    can afford _ buildings|prediction|protection|repairs|rebuild;
    better buildings|hospitals|healthcare|emergency|prepared|infrastructure|technology; more prepared; well trained emergency|services;
    better equipped; have more resources; insurance

    poorer countries suffer more [reason, factor] ~ richer countries cope better
    houses|buildings|homes _ weak|poorly|badly|cheap|flimsy; weak|flimsy|cheap houses|buildings|homes; less money _ rescue|rebuild|prepare|help;
    {not} afford _ rebuild|buildings|help; lic|poor|poorer|developing|ledc country _ suffer|worse|die|damage|afford|less;
    lic|poor|poorer|developing|ledc cannot|{not}; poorly built|constructed|made; weak|poor|badly built|houses|infrastructure;
    {not} afford|money|enough money; {not} emergency|trained|prepared|enough services|equipment|hospitals;
    rely|depend on aid|other|foreign|international; fewer hospitals|doctors|resources; corrupt|corruption; shanty towns _ collapse;
    take longer to recover; poor healthcare; less prepared

    reasons for living near hazards [reason]
    soil _ fertile|good _ ash|lava|volcano; ash _ soil|crops|fertile; grow crops _ ash|volcano; fertile|rich soil|land;
    ash|lava|volcanic _ fertile|soil|crops; geothermal energy|power; tourism|tourists _ jobs|money|volcano; family|friends live|nearby|ties;
    {not} afford to move|leave; always lived there; lived there all life; jobs there; minerals|gold|diamonds|sulfur mine; good farming|farmland;
    flat land _ farming|building; think|believe _ {not} happen|risk; earthquakes|eruptions rare often|frequent;
    earthquakes|eruptions {not} often|frequent; benefits outweigh|greater; buildings earthquake proof so safe; confident in government|prediction;
    low risk; poverty {not} move

    hazard monitoring [solution, method]
    seismometers; satellite _ monitor|track|ground|volcano|images; gas|sulfur levels|emissions|dioxide measured|rise|monitored|increase;
    tiltmeter|tilt; ground bulges|swells|deformation; measure|check earth|ground movement|gas|tremors|shape;
    scientific equipment _ detect|warning; sensors; watch for changes|signs; radar; small earthquakes|tremors detected|before

    hazard prediction [solution, method]
    predict|forecast where|eruption|earthquake|hurricane|storm|hazard; history|past|previous records|eruptions|patterns|events|earthquakes;
    early warning system; warn people|system|given; animal behaviour; time to evacuate; get people out in time;
    track path|storm|hurricane|direction; forecasting

    hazard protection [solution, method]
    earthquake proof|resistant buildings|building; cross bracing; shock absorbers; rubber foundations|bearings|springs;
    reinforced concrete|buildings|walls|steel; buildings _ sway|withstand|designed|strengthened|absorb|flexible; sea wall; strengthen buildings;
    automatic shutters; embankments; lava channels; retrofitting; stilts; storm shelters; deep foundations; counterweight; houses on stilts;
    raised houses; protect buildings; dykes

    hazard planning [solution, method]
    evacuation plan|route; earthquake|emergency drill|practice|kit|supplies; practise drill to; practise to;
    educate|education|teach|train people|public|children|schools|residents _ do|drills|hazard; drop cover; hazard map; exclusion zone;
    land use planning; avoid building in; emergency plans|supplies|services trained; first aid kit; people know what to do;
    stockpile|store food|water|supplies; prepare people

    tsunami [consequence]
    tidal wave; giant|huge|large wave; sea floor|bed|seabed _ displaces|pushes|uplift|lifts|water; displaced water; underwater earthquake

    global atmospheric circulation [cause]
    hadley cell; ferrel|polar cell; atmospheric circulation; circulation cells; air rises at equator; hot air rises _ equator;
    air sinks at 30|poles|tropics; trade winds; pressure belts; air rises cools _ sinks|rain; three cells|large cells; surface winds;
    movement air around earth; jet stream

    low air pressure [cause] ~ high air pressure
    a depression; low pressure system; low pressure; air rises cools|condense; rising air; warm air rises _ cloud|rain|condenses|cools;
    cloudy and wet; cyclone pressure; unsettled weather

    high air pressure [cause] ~ low air pressure
    high pressure; anticyclone; sinking|descending air; air sinks|descends; clear skies; dry settled weather; {not} clouds form; few clouds;
    {not} rain _ sinks

    tropical storm [cause, problem]
    hurricane; typhoon; cyclone; tropical cyclone; eye storm;

    tropical storm formation [method]
    energy from warm sea|ocean|water; warm sea|ocean water; fuelled warm; warm|ocean|sea ocean|water|temperature above|over|27|26; 27 degrees|c;
    warm ocean|sea|water evaporate|heats; water|air evaporates|rises _ rises|condenses|clouds|thunderstorm; warm moist|air rises; coriolis;
    earth spin|rotation; spins|spiral|rotates anticlockwise; air drawn|sucked|rushes in; low pressure created|centre;
    condensation releases heat|energy; latent heat; 5 and 15|30; low wind shear; clouds form spiral

    storm loses energy on land [reason]
    lose|run energy|power|strength _ land|cooler|warm|source|heat; reaches|hits|over|moves|crosses land _ loses|weakens|dies|slows|cut|source;
    {not} warm|longer water|ocean|moisture _ energy|power|fuel; cut off supply warm|moisture|energy; cut off warm|moisture|energy; friction land;
    makes landfall|land weakens; source energy gone|lost; weakens over land|cold

    storm surge [consequence]
    sea level|water rise|pushed _ storm|low|wind; wall|surge water; high tides|waves flood coast; coastal flooding;
    sea pushed onto|inland|ashore; flood coastal areas

    strong winds [consequence]
    high winds; wind speeds|speed over|above; wind _ blow|rip|tear|damage|uproot|destroy|trees|roofs; gale; roofs blown|ripped|torn off;
    trees blown|uprooted|fall; powerful winds; powerlines down; 120 km

    heavy rainfall [cause, consequence]
    heavy rain; torrential; intense|lots|prolonged|too lot|much rain|rainfall|precipitation;
    intense|lots|prolonged|too rain|rainfall|precipitation; rains heavily|lot|hard|days; prolonged|continuous rain|rainfall; downpour; cloudburst;
    high rainfall; rain for long|days; high precipitation; wettest; persistent rain; months rain

    river flooding [problem, consequence]
    flooding of|from river; area|land|town|houses flooded; burst|overflow|over bank; water spills over|onto;
    river overflows|overtops|burst; river {not} hold|contain; river exceeds|above bankfull; water level _ over banks; rivers burst

    extreme weather uk [example]
    beast from east; extreme weather; storm desmond; heatwave; drought; blizzard; heavy snow; record temperatures|breaking|rainfall;
    weather becoming|more extreme; {not} seasonal weather; more frequent|intense storms; unusual weather; cold snap

    drought [problem, consequence]
    {not} rain|rainfall enough; long|dry period|time dry rain|weather|spell; long|dry period|time without rain|weather|spell;
    shortage rain|water|rainfall; lack rain|water|rainfall; below average rainfall; dry spell; water shortage; hosepipe ban;
    rivers|reservoirs dry up; less rainfall|rain than

    weather and climate difference [information]
    weather short term; day to day; climate average|long; average|over weather over|30|long; 30 years; weather changes every day|daily;
    long term average; conditions at moment

    climate change evidence [information]
    ice core; tree rings; pollen; historical records|diaries|paintings; temperature records; retreating|shrinking|melting glaciers|ice;
    glaciers retreating; sea ice shrinking|cover; thermometer records; global temperatures risen|rising|increased|up; gas|air bubbles trapped in;
    ocean sediments; spring arriving earlier; thickness tree rings; rock evidence; warmer average temperatures

    natural causes of climate change [cause] ~ human causes of climate change
    orbital changes; milankovitch; eccentricity; axial tilt|precession; earth orbit changes|wobble|path;
    volcanic ash|activity|eruptions _ block|sun|atmosphere|reflect|cool; ash|dust _ blocks|reflects sun|sunlight; sunspots; 
    solar output|energy|activity; energy from sun changes|varies; natural cycles; more solar activity; sun gives out|off more|less; natural causes

    human causes of climate change [cause] ~ natural causes of climate change
    cars|factories|planes|humans|people _ climate|warmer|hotter|warming; because cars|factories|humans; caused humans|people|us;
    burn fossil|coal|oil|gas fuel; burning coal|oil; fossil fuels _ carbon|greenhouse|co2;
    car|factory|planes|vehicles|power|industry _ emissions|carbon|fumes|co2|greenhouse|exhaust; deforestation _ carbon|co2|trees|less;
    fewer trees _ absorb|take; agriculture|cows|cattle|farming|rice|landfill _ methane; methane from cows|landfill|rice|cattle|agriculture;
    human activity; greenhouse gases _ released|emitted humans; rice paddies; enhanced greenhouse; carbon emissions

    greenhouse effect [cause]
    greenhouse gas|gases; heat|radiation|sun _ trap|absorbed|kept in|atmosphere|escape; trap|keeps heat|radiation|warmth|sun|in; like blanket;
    {stop} heat escaping|leaving; heat {not} escape; long wave radiation; blanket around earth; infrared absorbed

    sea level rise [consequence, problem]
    sea|ocean level rise|increase|higher|go; rising sea|oceans level; rise in sea; thermal expansion; water expands;
    low lying areas|land|islands|countries flood|underwater|submerged; islands|coastal|land|cities disappear|flood|drown|underwater; maldives;
    coastal flooding; ice melts _ sea; land lost to sea

    ice melting [consequence, problem]
    ice|glaciers|caps|arctic|polar|sheets melt|retreat|shrink|disappear|smaller; melting ice|glaciers|polar ice|caps|glaciers|sheets;
    melting ice|caps|glaciers|sheets; loss ice|habitat; polar bears; permafrost melts|thaws

    effects of climate change on people [consequence, problem]
    crops fail; water shortages from drought; people forced to move|migrate; more extreme weather; diseases like malaria spread;
    crop|harvest failure|yields|lower|die; crop|harvest fail|{not}; less|harder enough|food grow|crops|food|water;
    {not} enough|food grow|crops|food|water; {not} grow|crops|food|water; climate refugees; people forced move|migrate leave|move|homes|migrate;
    people move|migrate leave|move|homes|migrate; people forced leave|move|homes|migrate; heat|heatstroke deaths|kills; ski resorts close;
    wildfires; coral bleaching; species extinct|extinction|die; higher crop yields|grow new; longer growing season; more tourism uk

    climate change mitigation [solution]
    plant trees _ absorb|carbon|co2; use solar|wind _ instead; agreements to reduce|cut emissions; use renewable energy instead; mitigation;
    reduce|cut|lower|stop|less causes|carbon|emissions|co2|greenhouse|fossil|burning; carbon capture|tax; afforestation;
    paris agreement; kyoto; switch|use renewable; carbon credits; insulate; electric cars

    climate change adaptation [solution]
    build flood defences; sea defences; irrigate crops; drought resistant crops; managing water supply; adaptation;
    adapt|adjust to|their change|climate|warmer|lives|new; new|drought|resistant crops|resistant;
    build|raise sea|houses|homes walls|stilts|defences; drip irrigation; thames barrier; restore mangroves; live effects|change;
    change farming|crops|planting; move people away from; houses on stilts; shade trees

    ecosystem components [structure]
    ecosystem; biotic and abiotic|non; living and non living; community plants and animals; plants animals soil climate;
    interact|interaction between plants|animals|living; producers consumers decomposers; interdependent;

    food web balance [consequence]
    one part|species|change affects|changes|impact|removed others|whole|rest|ecosystem; affects rest food|ecosystem; knock on effect;
    less food animals; balance upset|changed|disrupted; more|fewer predators|consumers|prey eat|food;
    numbers|population increase|decrease|fall|rise _ food|eaten; numbers|population _ food|eaten; if one dies _ others; chain broken|disrupted

    nutrient cycling [method]
    nutrients recycled|returned|back|released|taken _ soil|leaves|plants|litter|decompose;
    leaf litter decomposes|decays|breaks|rots; decomposers return|break|release nutrients|down|dead; litter biomass soil;
    dead leaves|plants rot|decay|decompose|break _ nutrients|soil; nutrients quickly|rapidly taken|absorbed|used; bacteria and fungi decompose

    tropical rainforest [example]
    rainforests; amazon; emergents; emergent layer; canopy; under canopy; forest floor; shrub layer; hot and wet all; hot and humid|wet;
    near|along|around equator; layers forest; equatorial climate; rain every day; high rainfall all year

    rainforest soil infertile [reason]
    leaching; nutrients washed|leached|lost out|away|down; soil _ infertile|poor|few|thin nutrients|fertile;
    soil _ {not} nutrients|fertile; {not} fertile; thin|poor soil; nutrients in top|layer|biomass; heavy rain washes|leaches nutrients;
    quickly lose fertility|nutrients; low in nutrients; red iron rich; lack nutrients; few nutrients

    rainforest plant adaptations [example]
    drip tip; buttress root; large|big leaves _ light|sunlight; lianas; epiphytes; waxy|thick leaves; smooth|thin bark;
    tall trees|trunks _ sunlight|light; grow tall _ light; support tall trees; water runs|drip off leaf; leaves face|turn towards sun;
    straight trunks|tall; pointed leaves

    rainforest animal adaptations [example]
    camouflage; strong limbs|claws|tails; climb|swing|glide trees|through|branch|between; prehensile tail; sloth; nocturnal;
    suction cups; flaps skin; bright colours warn|poisonous|poison; sharp beak; big feet|ears|eyes hear|see|night; monkeys; toucan; swim to cross;
    hide from predators

    deforestation [cause, problem]
    cut|chop|clear|remove|fell|felling|burn|destroy _ trees|forest|rainforest; trees _ cut|chopped|cleared|removed|burned|felled|destroyed;
    destruction|clearance rain forest|rainforest|trees; destruction|clearance forest|rainforest|trees; fewer|less trees; no trees;
    forest|rainforest _ cut|cleared|destroyed|lost; slash and burn; loss trees

    commercial farming deforestation [cause] < deforestation
    cattle ranches|farming|grazing; cattle _ beef|pasture|land; palm oil; soya|soybean|soy plantations|farming|grown;
    clear|space|make|land room farms|crops|cattle|plantations|agriculture; clear|space|make|land farms|crops|cattle|plantations|agriculture;
    commercial|plantation farming|agriculture|crops; make way for farms|farmland; farmers need land; rubber plantations; sell|export crops|beef;
    growing crops to sell

    subsistence farming [cause]
    subsistence; grow food for own|themselves|family; small scale farmers|farming; grow food to eat|feed family|themselves; shifting cultivation;
    just enough food feed|family; just enough feed|family; slash and burn; feed own families; food for family only

    logging [cause] < deforestation
    loggers; timber; cut|trees|wood _ wood|furniture|paper|timber|sell|building; mahogany; hardwood; selective logging; sell wood|trees;
    illegal logging; wood for furniture|paper; lumber; teak

    mining and mineral extraction [cause]
    mine; minerals _ extracted|mined|dug|extraction;
    iron ore|bauxite|gold|copper|oil|diamonds _ mined|extracted|extraction|drill|found; drill for oil; oil extraction|drilling;
    dig up|out minerals|gold|iron; dig minerals|gold|iron; quarrying; open cast; extract resources; drilling

    hydroelectric dams [cause, solution]
    dam; hydro electric|power|electricity; hep; hydroelectric power; reservoir floods land|forest; flooding large areas forest;
    flowing|falling water turn|generate|turbines electricity; dam floods|drowned; cheap electricity from dam

    road building in forest [cause]
    roads built|through|into forest|access; trans amazonian highway; build roads; new roads open; new towns|settlements|housing; settlement;
    population growth _ land|homes|houses; people move in|into rainforest|forest; people move rainforest|forest; urbanisation forest;
    transmigration; space for homes|housing

    soil erosion [consequence, problem]
    erosion soil; soil _ washed|eroded|blown|lost|removed|carried|swept away|off; topsoil|soil washed|blown|lost|exposed away;
    fewer roots|trees hold|bind soil|together; {not}|no roots|trees hold|bind soil|together; roots {not} hold;
    soil exposed|unprotected|bare to rain|wind|sun; soil loose|becomes dry; bare soil; nothing to hold|bind soil; rain washes soil away;
    wind blows soil

    loss of biodiversity [consequence, problem]
    biodiversity _ lost|decreases|reduced|falls|declines|less; lose|loss|decline|less|reduce|fewer|decrease in biodiversity|species;
    lose|loss|decline|less|reduce|fewer|decrease biodiversity|species;
    animals|species|plants _ extinct|die|endangered|lose|lost|killed out|homes|habitat; animals lose homes habitat; animals lose habitat;
    habitat destroyed|lost|destruction|loss; extinct; endangered; fewer species|animals|plants|types; animals have nowhere to live;
    wildlife killed|dies|lost; animals home destroyed|gone|lost; plants for medicine|cure lost

    economic gains from deforestation [benefit]
    jobs|employment created|in logging|mining|farming|ranching; jobs|employment logging|mining|farming|ranching;
    exports|sell _ money|income|wood|timber|beef|minerals; money|income|profit|wealth from selling|timber|exports|logging|palm|mining;
    companies pay tax; creates jobs; pay off debt; economic development|growth; improves economy; country earns|makes money; cheap energy for;
    tax money pays services|schools; tax money services|schools; develop country; earns money

    indigenous people harmed [consequence, problem]
    indigenous; tribe; native people; local people|tribes|communities forced|lose|moved|lost|pushed off|out|land;
    lose way|homes|culture|land of; lose traditional way|lifestyle|culture; rubber tappers lose; culture lost|destroyed|disappears;
    forced off land; conflict between loggers|tribes; conflict loggers|tribes; diseases brought in

    sustainable forest management [solution]
    plant new trees after|replace; replant trees|forest; trees replaced; selective logging; afforestation; ecotourism; agroforestry;
    debt for nature swap|reduction; conservation swaps; national parks|reserve; protected areas; fsc; forest stewardship council;
    only cut|fell|take certain|older|mature|some|old trees; education about|people; international agreements; {not} cut down young|all;
    monitoring satellites; hardwood agreement; trees given time to grow; reduce debt; horse logging; helicopter logging; helicopter

    ecotourism [solution]
    eco lodge|friendly|tourists tourism|hotel|holiday; responsible|sustainable tourism; small groups tourists; nature tourism;
    money from tourists protects|used|conserve; tourists _ without damaging|harming environment; locals employed guides; minimise damage;
    visitors low impact

    hot desert [example]
    sahara; thar; hot and dry|arid; less than 250; cold at night; hot days cold nights; hot in day; large temperature range|diurnal;
    arid; little rain|rainfall|precipitation; very dry; sandy|stony thin soil; {not} much rain; diurnal range

    desert plant adaptations [example]
    cactus|cacti|plant store|stem water; succulent; store water in|stem|leaves; long|deep|tap|wide|shallow|widespread root;
    spines|spikes|thorns|needles instead|reduce|protect|less|lose; spines|spikes|thorns|needles {not}; waxy|thick skin|coating|leaves|surface;
    small|fewer leaves _ reduce|less|water|transpiration|lose; no leaves _ reduce|less|water|transpiration|lose;
    reduce|less|lose water loss|transpiration; short life cycle; seeds dormant|lie; thick stems; roots reach|spread|absorb deep|water; cactus;
    spines

    desert animal adaptations [example]
    camel; hump|store fat; nocturnal; come out|active|hunt at night; burrow|underground during|in|cool; large|big ears lose|heat|release;
    long eyelashes|eyelids; wide|large|big|webbed feet sand|sink; {not} sweat|need|drink much|water; get water from food|plants;
    concentrated urine; go without water|long; sleep in day; close nostrils|nose; light coloured fur|coat; meerkat; scorpion

    desert opportunities [benefit]
    solar power|energy|panels|farm; minerals|phosphates|gypsum|oil|gas|copper mined|extracted|found|limestone;
    tourism|tourists _ desert|safari|camel|dune; irrigation|irrigate canal|crops|farms; wind farms|energy; thar; indira gandhi canal;
    desert safari|tourism; lots sun|sunshine; farming irrigation; film location

    desert challenges [problem]
    extreme heat|temperature; water shortage|scarcity|enough|supply water|rain; {not}|lack shortage|scarcity|enough|supply water|rain;
    {not}|lack water|rain; hard|difficult|far|expensive to reach|travel|access|work|get|transport; too hot to|for work|live;
    water supply|scarce|evaporates limited|shortage|scarce; poor roads|access|transport; few roads; heat stroke|exhaustion|dehydration;
    evaporation high|rates; {not} grow crops

    desertification [problem, consequence]
    land turns|become into|turning desert; desert spread|expand|grow; spread desert; fertile land _ desert|infertile|dry;
    land _ dry|degraded out|useless; land on edge|fringe|margins desert; land becomes infertile|unproductive; sahel; soil becomes dry|infertile

    overgrazing and overcultivation [cause]
    overgrazing; over grazing; overcultivation; over cultivation; too many animals|cattle|goats|sheep|crops|livestock;
    animals|cattle|livestock|goats eat|graze all|too|plants|vegetation|grass; farming too much|intensively;
    land|soil overused|used too rest|recover|exhausted; land|soil overused|used {not} rest|recover|exhausted; crops grown too|every often|year;
    soil exhausted|loses nutrients|used; plants|vegetation eaten|removed faster|before; eat all vegetation; intensive farming _ soil; overfarming

    removal of fuel wood [cause]
    fuel wood; fuelwood; firewood; wood|trees|branches _ fuel|cook|burn|fire|heating|firewood; collect|gather wood|firewood;
    cut|trees for|to fuel|cook|burn|fires

    population growth pressure [cause]
    population growth|grow|increase|rise|pressure|explosion|larger; more|too|many people need|food|feed|live|land;
    increase|growing|rapid|rising in population; population gets|goes bigger|up|larger; more mouths to feed; overpopulation; 
    rapid population

    desertification solutions [solution]
    plant trees _ soil|roots|shelter|wind; planting trees to hold soil; trees act windbreak; stone|rock lines|walls|bunds; magic stones;
    great green wall; crop rotation; rotate|rotation crops|animals|grazing; appropriate technology; efficient stove; solar cooker;
    trees hold|bind|roots|stabilise soil; reduce|limit|fewer grazing|number|animals; leave fallow|land to; contour lines stones;
    leave land to recover; compost manure added; sand fences

    tundra and polar [example]
    tundra; permafrost; polar; arctic; antarctica; frozen ground; cold environment; permanently frozen; svalbard; alaska; low temperatures;
    below freezing; ground frozen all year; cold and dry; ice covered; thick fur|blubber|fat; low growing plants; slow growing;
    fragile environment|ecosystem; wilderness; plants grow close low ground; plants grow close ground

    cold environment protection [solution, reason]
    antarctic treaty; wilderness area; fragile|takes long|ecosystem time|recover|easily|slow; conservation groups|wwf|greenpeace;
    raised|elevated pipeline|houses|buildings|pipes; stilts|piles _ permafrost|melt|heat; utilidor; trans alaska pipeline;
    quotas on fishing|whaling; slow to recover; heat melts permafrost; international agreements; laws ban drilling|mining; insulated pipes

    constructive waves [cause] ~ destructive waves
    low energy waves; swash stronger|strong|greater|more powerful backwash; swash stronger|strong|greater|more backwash;
    strong|stronger swash; build up beach; low waves|energy|height; deposit material|sand; long wavelength; spilling waves; weak backwash;
    low frequency waves; calm waves

    destructive waves [cause] ~ constructive waves
    high energy waves; backwash stronger|strong|greater|more powerful swash; backwash stronger|strong|greater|more swash;
    strong|stronger backwash; erode|remove|drag|take material|sand|beach|away; steep waves; plunging waves; weak swash; short wavelength;
    stormy|storm waves; high frequency waves

    swash and backwash [information]
    swash; backwash; water rushes|moves up|down beach; wave breaks|goes up|back|down beach; waves going up and back

    fetch [factor]
    distance wind|wave travels|blows|over _ water|sea|ocean|open; distance wind|wave _ water|sea|ocean|open; distance over which wind;
    longer fetch; strength wind; how long|far wind blown; wind speed duration; length open water|sea

    mechanical weathering [cause] ~ chemical weathering
    freeze thaw; frost shattering; physical weathering; water _ crack _ freezes|expands|ice; water freezes _ expands|crack;
    freezes and expands|thaws; expands when|as freezes; ice|water expands _ crack|rock|joint; water gets|enters|seeps in|into crack|joints;
    repeated freeze thawing; salt crystals|weathering; onion skin|exfoliation; rock breaks|split off|apart|up _ freeze|ice; scree;
    cracks widen|bigger|get

    chemical weathering [cause] ~ mechanical weathering
    carbonation; acid|acidic rain|rainwater|water dissolve|reacts|eats|wears; rainwater|rain|acid dissolve|reacts rock|limestone|chalk|calcium;
    limestone|chalk|rock dissolve; weak carbonic acid; hydrolysis; chemical reaction _ rock; oxidation rock; dissolved acid

    biological weathering [cause]
    roots|plants|trees grow in|into|between|through cracks|rock; plant|tree roots _ crack|break|split|force|widen|rock;
    animals burrow|dig into|in|rock; roots break|split|force rock|apart; rabbits burrow; seeds fall into cracks

    mass movement [cause]
    slumping; rockfall; rock fall; landslide; sliding; mudslide; soil creep; rotational slip;
    cliff|material|rock|soil falls|slides|moves|collapses|slips down|downhill|slope|gravity; cliff collapse;
    saturated|waterlogged|heavy cliff|soil|clay|rock; gravity pulls|causes rock|material|down; downhill movement; movement material down; landslip

    hydraulic action [method]
    force|power|pressure|weight|sheer wave|water|river|air _ rock|cliff|bank|crack|against;
    force|power|pressure|weight|sheer _ rock|cliff|bank|crack|against;
    air|water compressed|forced|trapped|squeezed|pushed in|into crack|joints|gaps;
    wave|water hit|crash|smash|pound against|into|cliff cliff|rock|cracks|bank; wave|water hit|crash|smash|pound cliff|rock|cracks|bank;
    cracks forced open|apart; power water; trapped air; water pressure breaks|erodes|weakens; air in cracks; sheer force

    abrasion [method]
    corrasion; {rockword} _ scrape|rub|grind|scratch|sandpaper|thrown|hurled|hit|wear|scour _ cliff|bed|bank|rock|base;
    {rockword} carried|thrown|hurled|picked|flung _ against|cliff|bed; like|sandpaper sandpaper|effect;
    waves throw|hurl|fling rocks|pebbles|sand|stones; scrape|scratch|wear|grind|rub|scour against|away bed|cliff|banks|rock|along;
    rocks scrape|rub along|against; rocks hit|thrown cliff|against; sand paper; scratching bedrock; plucking and abrasion

    attrition [method]
    {rockword} _ hit|knock|bump|collide|smash|crash|bash|rub _ each|together|other|into;
    rocks|pebbles|stones|they _ smaller|rounder|rounded|smooth|smoother; become|get rounder|smoother|smaller|round; collide each; knock together;
    bang into each other; rub against each other; rocks break each other; stones smash together

    solution of rock [method]
    corrosion; solution; {wavewater}|chemicals|acid|salt|acids in|water dissolve rock|cliff|minerals|chalk|limestone;
    rock|minerals|limestone|chalk|cliff dissolve; sea water dissolves; acid in water|sea; slightly acidic water|seawater; dissolved load

    rate of erosion factors [factor]
    soft rock erodes faster; hard rock erodes slower; weaknesses in rock; erodes easily|faster|quicker;
    hard|harder|resistant|strong rock|granite _ slower|slowly|less|resist|remain|left; soft|softer|weaker|less resistant rock; rock type; geology;
    joints|faults|cracks in|weakness; wave energy|strength|size; less resistant; hard|harder|more resistant rock; rock structure; lines weakness;
    erodes faster|quicker|more|slower|easily; softer rock

    discordant coastline [structure]
    discordant; alternate|bands|different bands|layers|rock types|hard|rock hard|soft|rock;
    alternate|bands|different bands|layers|rock hard|soft|rock; bands hard and soft|resistant; rock at right angles to coast; hard and soft rock;
    concordant; rock types parallel to coast; layers different rock

    headlands and bays [structure]
    headland; bay; hard|resistant rock stick|juts|left|remains out; soft rock|eroded eroded|back|form bay|faster;
    sticks out into sea; jut out; headland sticks

    wave cut platform [structure]
    wave cut notch; notch; wave cut; cliff retreat|undercut|collapses|moves back; undercut; overhang collapses|falls|unsupported;
    cliff|overhang|rock above collapses|falls; waves erode|attack|undercut base|foot|bottom of; base cliff eroded|undercut|worn;
    gently sloping rocky platform; rocky platform left; overhanging cliff|rock; cliff unstable|unsupported; flat rock at low tide;
    process repeats _ retreat

    caves arches stacks stumps [structure]
    cave; arch; stack; stump; crack _ cave; cave _ arch; arch _ stack; stack _ stump; crack widens|enlarges|bigger into|cave|becomes;
    erodes through headland; roof|top arch collapses|falls|unsupported|weakened; roof|top collapses|falls|unsupported|weakened;
    arch collapses|roof; cave breaks|goes|erodes through; leaving stack|stump|pillar|column; pillar rock; old harry; durdle door;
    stack undercut|eroded collapses|falls; faults in headland

    longshore drift [method]
    long shore drift; lsd; prevailing wind _ angle|waves|direction|coast; zig zag; 
    waves|swash approach|hit|move|carry|come up|coast|beach angle; waves|swash approach|hit|move|carry|come angle;
    swash|moves|carries up|material up angle; swash|moves|carries up|material angle; backwash straight|back|right|90|moves|drags down|back|angle;
    material|sand|sediment|pebbles|beach move|carried|transported along|down coast|beach|coastline|shore; moves along coast|beach;
    right angles|90 _ gravity; straight back down; up beach at angle; pushes sand along

    sediment transport [method]
    transportation sediment|material|load; sediment|load|material transported|carried; transported river|sea|waves; transportation; traction;
    saltation; suspension; roll along|boulders bed|floor; bounce along|bed|pebbles;
    fine|small|light particles|material|sediment|silt|clay carried|float|suspended|in|held;
    large|heavy rocks|boulders|stones rolled|dragged|along; carried in water|river|flow|dissolved; dragged along bed|bottom; carry sediment;
    leapfrog; floats in water

    deposition [method]
    {wavewater} _ lose|lost|less|slow|low energy|down|speed; lack energy;
    material|sediment|sand|load|shingle _ dropped|deposited|left|dumped|laid|builds|settles; build up sand|material|sediment;
    sheltered|calm|shallow water|area; slows down _ drops|deposits; water slows; velocity falls|decreases|drops; {not} enough energy to carry;
    friction slows; settle on bottom|bed; sediment builds up; lose power; runs out energy

    spit [structure]
    hooked|curved|recurved end|spit; salt marsh behind|forms; coast changes direction|shape; bend in coast;
    change in direction coast|coastline; finger sand|land; sand|material|stretch extends|builds|out|grows|stretches out|into sea|land|across;
    sand|material|stretch extends|builds|out|grows|stretches sea|land|across; spurn head; sheltered area behind; mudflats;
    long narrow beach sand|land|ridge; long narrow sand|land|ridge; wind changes direction hook|curved; salt marshes; strip sand into

    bar or tombolo [structure]
    bar; tombolo; spit grows|joins|extends|across across|two|headlands|bay; lagoon; joins two headland; across bay;
    connects island to mainland|island; chesil|slapton; barrier beach; spit joins; lagoon behind

    sand dunes [structure]
    dune; wind blows sand; marram; marram grass; embryo dune; sand trapped|collects|builds behind|around;
    obstacle|object _ sand; vegetation colonises|stabilises; fore|yellow|grey dunes; pioneer plants; dune slack

    beach formation [structure]
    beach forms; sand builds up in bay; sandy beach; formation beach; sand and shingle deposited; pebble beach; sheltered bays; beach profile;
    berm; build up sand|shingle

    hard engineering [solution] ~ soft engineering
    artificial structures; hard engineering strategies; man made defences; artificial|man|manmade|built structure|made; groynes; rock armour;
    gabions; built|building structures|defences; concrete structures|wall|defences; revetments; rip rap; embankments; flood relief channel;
    hard defences; build defences|structures

    sea wall [solution] < hard engineering
    concrete wall|barrier; reflect|deflect|bounces wave|energy back; wall along|stops coast|waves|sea; wall coast|waves|sea;
    wall at foot|bottom|base; curved wall; wall stop waves; promenade

    groynes [solution] < hard engineering
    wooden|rock|timber barriers|fences|structures|walls;
    trap|catch|stops sand|material|sediment|shingle|longshore _ longshore|beach|drift|moving; {stop}|trap|reduce _ longshore drift;
    keeps|build|makes beach|wider|wide up|bigger|wider|larger; fences on beach; barriers built into sea; starve beaches|down|further;
    beach builds up _ groyne

    rock armour [solution] < hard engineering
    rip rap; riprap; boulders|rocks _ absorb|base|foot|front|piled|placed|cliff|energy; large|big|huge|pile boulders|rocks boulders|rocks|cliff;
    large|big|huge|pile boulders|rocks|cliff; absorb|dissipate|break|reduce|take wave|energy energy|power|force;
    absorb|dissipate|break|reduce wave energy|power|force; boulders in front; rocks absorb waves; rocks piled up; gaps between rocks

    gabions [solution] < hard engineering
    cage|wire|baskets|mesh cages|baskets|filled rocks|stones|boulders; cage|wire|baskets|mesh rocks|stones|boulders;
    rocks in cages|wire|mesh|baskets; metal|wire cages|baskets|mesh; rock filled cages

    hard engineering drawbacks [problem]
    expensive to build|maintain; cost lots|millions|thousands; expensive|costly build|maintain|per|maintenance;
    ugly|unattractive|unsightly|eyesore|unnatural; cost lot|thousands|million|too|per|money|maintain|high;
    restrict|difficult|harder|block access beach; restrict|difficult|harder|block beach;
    erosion|problem|beaches|flooding moved|further|down|elsewhere|worse|increased|downstream along|down|coast|elsewhere|downstream;
    starved sand|sediment|beach; looks ugly|bad|unnatural; need maintenance|repair|replacing|maintaining; spoils view|look|landscape; high cost;
    put off tourists; eyesore; moves problem

    soft engineering [solution] ~ hard engineering
    beach nourishment|replenishment; dune|regeneration stabilisation; natural|work working environment|natural|nature processes;
    natural|work environment|natural|nature processes; soft defences; managed retreat; natural looking;
    more|environmentally sustainable|friendly|natural; works nature; beach reprofiling; afforestation; floodplain zoning;
    wetlands|river restoration

    beach nourishment [solution] < soft engineering
    nourishment; replenishment; add|adding|bring|put|pump|dump|replace|dredge sand|shingle|more _ beach|sand;
    sand|shingle added|brought|pumped|put onto beach|elsewhere; sand|shingle added|brought|pumped|put beach|elsewhere;
    build|wider|bigger|makes beach|up; more sand on beach; recharge; wider beach absorbs|slows|protects; reprofiling

    dune regeneration [solution] < soft engineering
    dune fencing; plant marram|grass|vegetation; fence off dunes; keep people|walkers off; boardwalks; stabilise dunes;
    marram grass planted|roots; restore dunes; roots hold|bind sand

    managed retreat [solution] < soft engineering
    coastal realignment|retreat; managed realignment; let|allow|leave sea|land|area|flood|coast _ flood|erode|in|naturally;
    let|allow|leave sea|land|coast _ flood|erode|naturally; let sea in; salt|new|create marsh|marshland; do nothing;
    existing defences removed|breached; land low value; land value; medmerry; let nature take course; deliberately flood|allow;
    move people inland|away; retreat line; farmland flooded|lost; hold line|advance

    coastal conflict groups [information]
    homeowners|residents|locals|farmers|tourists|environmentalists|council _ want|against|think|disagree|lose|worried|prefer;
    different groups|people views|opinions|want; conflict between; protect homes houses; protect houses; lose home|land|business into sea;
    lose home|land|business sea; {not} worth protecting; house prices fall; tax payers; conflicts over; shoreline management plan; stakeholders

    coastal tourism and land use [information]
    caravan park; holiday|tourist resort|homes|attractions; port|harbour; fishing industry; tourists visit beach; seaside; beach tourism;
    golf course

    river long profile [information]
    long profile; source mouth mouth; source mouth; upper course; middle course; lower course; steep gradient|upper;
    gradient decreases|gentler|less|flatter|gets|becomes; gentle gradient; gets wider|deeper|flatter; gets wider and deeper;
    river gets bigger|wider|deeper|larger downstream

    river cross profile [information]
    cross profile; v shaped valley; steep sided valley; wide|flat|wider valley|floodplain|floor; narrow|shallow channel;
    wide|deep|wider|deeper channel; valley gets wider|flatter; cross section; channel wider and deeper

    vertical erosion [cause] ~ lateral erosion
    erode|erosion vertically|downwards; downward erosion; river cuts|erodes down; cuts|erodes down into bed|rock|land|channel;
    erodes downwards; downward erosion|cutting|erodes; deepens channel|valley|river; eroding bed|downwards; v shaped valley; interlocking spurs;
    erosion bed

    lateral erosion [cause] ~ vertical erosion
    sideways erosion|erodes; erode|erosion|cuts sideways|laterally|side|banks|outside|across; widen channel|valley|river; erosion bank;
    eroding sides|banks; wears away sides|banks

    discharge [information]
    cumecs; volume|amount|quantity water|flow passing|river|flowing|per; how much water _ river; velocity times|multiplied area;
    tributaries join|add; more tributaries; more water in river; cubic metres per second; river gets more water; tributaries

    waterfall and gorge [structure]
    waterfall; gorge; plunge pool; overhang; hard rock over|above|top soft|softer; hard rock soft|softer;
    hard|resistant rock|cap|overlies|layer _ soft|softer|less; soft rock eroded|undercut|worn faster|quicker|first|more|away; undercutting;
    hard rock|overhang|cap collapses|falls|unsupported|breaks|undercut; hard collapses|falls|unsupported|breaks|undercut;
    retreat|move upstream|back|backwards; splash back; leaving|leaves|forms gorge|steep; steep sided gorge|valley; overhang collapses;
    waterfall retreats; drops over|down hard; niagara; high force

    meander [structure]
    bends in river; river bends; river bends|curves|winds|twists; outside bend;
    water|flow|river fast|faster|fastest|quicker|quickest outside|around outside; water|flow|river fast|faster|fastest|quicker|quickest outside;
    inside|slow|slower|slowest bend|water|flow|inside; river cliff; slip off slope; point bar; thalweg; erosion on|of outside|outer;
    deposition on|of inside|inner; outer bend eroded; helicoidal flow; river beach

    oxbow lake [structure]
    ox bow; oxbow; neck|narrow gets|narrows|narrower|cut|broken|erodes|through; cut off|through neck|meander; river breaks|cuts|erodes through;
    meander|old bend|meander cut|sealed|left off|behind; sealed off deposition; shortest|straight route|course|path;
    deposition seals|blocks|closes; horseshoe lake; two bends meet|join|erode; neck meander; straighter route

    floodplain and levees [structure]
    flood plain; levee; alluvium; silt deposited|left|builds; river floods _ deposits|sediment|leaves;
    flat land|area beside|either|next|around; coarse|heavy|heaviest|larger|heavier material|sediment _ first|near|banks|edge;
    banks raised|higher|built up; sediment deposited when floods; fertile silt; raised banks; natural embankments; each time floods _ layer;
    flat area around river

    estuary [structure]
    river meets|joins|enters sea|ocean; mudflats; salt and fresh water mix; tidal part river; where river meets; mouth river; delta

    flood risk physical factors [factor]
    impermeable|non rock|permeable|ground|clay|soil; saturated soil|ground; water runs|flows quickly|fast|off|over|straight _ surface|river|slope;
    {not} soak|infiltrate|absorb|sink in|into; overland flow; snow|snowmelt melts; antecedent; water {not} soak|infiltrate|absorbed;
    soil already wet|full; clay soil

    flood risk human factors [factor, cause]
    concrete|tarmac|impermeable|roads|building surfaces|roads|more|floodplain|impermeable; building|build|houses|homes new flood|floodplain|plain;
    building|build|houses|homes flood|floodplain|plain; urbanisation; deforestation _ runoff|intercept|interception|river|soak;
    fewer|less trees _ intercept|absorb|interception|soak|water; no trees _ intercept|absorb|interception|soak|water;
    cutting down trees _ water|flood|river; drains blocked|take|carry|full|water; farming ploughing|soil compacted; more surface runoff;
    water|rain {not} soak|infiltrate _ concrete|tarmac|roads; less interception|infiltration; paved over gardens; gutters and drains;
    drains take water quickly

    interception and infiltration [method] ~ surface runoff
    intercept; infiltrate; leaves|trees|plants catch|intercept|absorb|take|soak|trap rain|water|rainfall|up;
    water|rain soak|sinks|seeps into|in|through soil|ground; percolation; absorbed trees|ground|soil; throughflow; groundwater flow;
    trees soak up water|rain; roots take up|in water

    surface runoff [cause] ~ interception and infiltration
    surface run off; runoff; run off; overland flow; water flows|runs over|off|across|along surface|land|ground|top;
    flows over land|surface|ground; runs off into river; water rushes|goes straight into; quickly into river

    hydrograph lag time [information]
    hydrograph; lag time; peak discharge; time between peak|rainfall|rain _ peak|discharge|river; time peak|rainfall|rain _ peak|discharge|river;
    rising limb; falling limb; base flow; flashy; short|shorter lag; steep rising; peak rainfall; storm hydrograph; recession limb; low peak;
    high peak discharge; reaches river quickly|quicker|faster

    dams and reservoirs [solution] < hard engineering
    dam; reservoir; hold|store|trap water|back|excess; control|controlled|regulate flow|release|amount|water; store water|floodwater behind;
    release slowly|water; hydroelectric; water held back; wall across river; artificial lake; holds water back

    channel straightening [solution] < hard engineering
    dredging river|channel; straightening river|channel; straighten; channelisation; meanders cut|removed|off;
    water flows|moves|travels|gets faster|quickly|away|quicker _ away|downstream|sea|through; straighter channel|river; speed up flow;
    concrete channel; deeper river; water leaves area faster

    embankments [solution] < hard engineering
    raise|higher|build|building bank|up|levees; flood wall; hold|contain|carry more water; river hold more; increase capacity;
    barrier along river; {stop} water|river getting|overflow|spill; artificial levees; walls along river; high banks

    flood relief channel [solution] < hard engineering
    flood relief; relief channel; diversion|diverts channel|spillway; divert|take|redirect water|flow|excess away|around; extra channel|river;
    new|second|artificial channel|river; bypass; jubilee river; diverts water around town; man made channel

    flood warnings [solution] < soft engineering
    flood warning|alerts; environment agency; warn|alert|text people|residents|alerts; time to prepare|move|evacuate|leave; sandbags; sand bags;
    move belongings|valuables|furniture|upstairs; forecasts; people warned; evacuate; move things upstairs

    floodplain zoning [solution] < soft engineering
    flood plain|floodplain zoning|land; zoning; restrict|ban|limit|avoid|stop build|building|houses|development near flood|floodplain|river|plain;
    restrict|ban|limit|avoid|stop build|building|houses|development flood|floodplain|river|plain;
    {not} build|building|houses|development near flood|floodplain|river|plain;
    {not} build|building|houses|development flood|floodplain|river|plain;
    parks|farmland|sports|playing|pasture|fields near|next|close river|floodplain; parks|farmland|sports|playing|pasture|fields river|floodplain;
    {not} allow building; restricts building; land use restricted; important|expensive buildings away river; low value land use

    tree planting flood control [solution] < soft engineering
    planting trees; afforestation; plant trees|forest|woodland|vegetation;
    trees intercept|absorb|soak|take|reduce|slow|catch water|rain|up|runoff|flow; trees planted|slow|upstream; reduces runoff; more trees;
    roots absorb|soak; trees near river

    river restoration [solution] < soft engineering
    restore|return river natural natural|original|course; restore|return river natural|original|course; wetlands; natural state|course;
    re meander; leaky dams; remove hard engineering; marshland stores|absorbs; let river flood naturally; washlands; natural river

    glacial erosion [method]
    plucking; abrasion; rocks frozen|freeze|stuck|embedded in|into|bottom|base ice|glacier; rocks frozen|freeze|stuck|embedded ice|glacier;
    ice|glacier freezes|sticks|pulls|plucks|tears|rips onto|rock|away|out; bulldozing; meltwater freezes around;
    rock pulled|torn|plucked out|away|off; rocks in ice|glacier scrape|scratch|grind|wear; striations; sandpaper; ice scrapes; rotational slip;
    freeze thaw weathering; ice drags rocks

    corrie arete pyramidal peak [structure]
    corrie; cirque; cwm; tarn; arete; pyramidal peak; armchair hollow|shaped; snow collects|accumulates|gathers|compacts in|hollow|ice; rock lip;
    back to back corries; three|four more corries; three|four corries; knife edge|sharp ridge; steep back wall; two corries erode;
    hollow deepened|deeper; snow turns to ice; bowl shaped; rotational slip|movement; north facing

    glacial trough [structure]
    u shape valley; hanging valley; truncated spur; ribbon lake; wide flat|steep floor|bottom|sided; v shaped becomes|into u; v shaped u;
    glacier deepens|widens|straightens|erodes|carves valley; cuts off|through spurs; misfit river; tributary glacier;
    valley widened|deepened|straightened; steep sides flat floor

    glacial deposition [structure]
    moraine; drumlin; erratic; boulder clay; outwash; lateral|medial|terminal|ground moraine;
    glacier|ice melts|retreats _ drops|deposits|leaves|material|dumps; unsorted material; rocks dumped|left|carried behind glacier|ice;
    rocks dumped|left|carried glacier|ice; egg shaped hills; material dumped ice; different rock type|carried

    glaciated area land use [information]
    hill|sheep farming; ski; hiking|walking|climbing tourists; quarrying; forestry; footpath erosion;
    conflict between walkers|farmers|tourists|users; conflict walkers|farmers|tourists|users; lake district; snowdon|snowdonia;
    traffic congestion on narrow; tourists leave gates open; walkers damage walls|crops; mountain biking

    footpath erosion solutions [solution]
    stone|resurface|repair|pitching|steps path|footpath|slabs; fix fells; park and ride; speed limit; traffic restrictions;
    reinforce|pave paths|footpath; signs|signposts _ paths; bus scheme; fence off; national park authority; educate visitors

    rock types [information]
    igneous; sedimentary; metamorphic; granite; chalk; limestone; clay; slate; sandstone; permeable rock; impermeable rock;
    upland areas made hard; upland areas hard; lowland soft|clay; tees exe line; resistant rocks in|form north|upland

    map and fieldwork skills [method]
    scale map; compass direction; grid reference; four|six figure grid; contour line; ordnance survey; os map; gis;
    contours close|together|far steep|gentle|flat; spot height; satellite|aerial photo|image|photograph; choropleth; isoline; flow line

    fieldwork data collection [method]
    questionnaire; survey; interview; primary data; secondary data; systematic|random|stratified sample; pedestrian|traffic count;
    environmental quality survey; flow meter|float|dog biscuit; measure width|depth|velocity|river|sediment|pebbles;
    tape measure|ranging poles|clinometer; field sketch; land use survey; bi polar; annotated photograph; quadrat; stopwatch

    fieldwork evaluation [problem, solution]
    {not} accurate|reliable|representative; small|limited sample|number|sites; human|measuring error|mistake;
    only did|collected|went|one once|day|time|one; different|another day|time|season; more sites|samples|people|data|times|results;
    repeat measurements|readings|results; biased|bias questions|opinion|sample; subjective; take average|mean; weather affected; larger sample;
    equipment faulty|error; more accurate equipment; go back another|different day

    global warming of climate [problem, consequence]
    global warming; climate|earth|planet|world|temperature _ warmer|hotter|warming|heating; temperature rise|increase|higher;
    earth|planet|world heats|warms up; climate change; average temperature rises|increases; rise in temperature; hotter summers; warmer winters;
    getting hotter
    """
}
