/// Acids, metals, electrolysis, energy changes, rates, equilibrium, organic chemistry, analysis, atmosphere and resources. Written for this project.
extension LexiconData {
  static let chemistryReactions: StaticString = """
    subject chemistry

    *acidname
    acid; hydrochloric; sulfuric; nitric; ethanoic

    *reactionword
    reaction; reactant; it; rate

    *fumeword
    gas; fume; smoke; emission; pollutant

    chemical reaction ~ physical change
    chemical change; new substance|product|chemical made|formed|produced; atoms rearranged; {not} reversed easily; new substance; new products;
    colour change _ new; atoms rearrange to form

    physical change ~ chemical reaction
    physical; {not} new substance|product; easily|easy to reverse; can reversed; change state; still same substance; only state|shape changes

    acid in solution ~ alkali in solution
    acidic; ph less|below|under 7; hydrogen ions in; h plus ions; ph 1; ph less than 7; produces hydrogen ions; turns litmus red;
    turns indicator red

    alkali in solution ~ acid in solution
    alkali; alkaline; ph more|above|over|greater 7; hydroxide ions; oh minus|ions; ph 14; soluble base; produces hydroxide ions;
    turns litmus blue; turns indicator blue|purple;

    base
    insoluble base; soluble base; bases neutralise; is base; neutralises acid; metal oxide or hydroxide; substance that neutralises; metal oxide;
    metal hydroxide; opposite acid

    neutral solution
    neutral ph; is neutral; ph 7; indicator turns|goes green; indicator green; equal hydrogen and hydroxide

    ph scale [tool]
    ph value; scale _ acidity; measure _ acidity|alkalinity; 0 to 14; how acidic or alkaline; concentration hydrogen ions

    ph increases ~ ph decreases
    ph _ increase|rise|higher|up; increase|rise|higher ph; less acidic; more alkaline; closer to 7 from acid

    ph decreases ~ ph increases
    ph _ decrease|fall|lower|down; decrease|fall|lower ph; more acidic; less alkaline; more hydrogen ions

    universal indicator [tool]
    indicator; litmus; litmus paper; ph probe|meter; colour chart; compare colour to|with chart; methyl orange; phenolphthalein; indicator paper

    neutralisation [method]
    acid _ react|cancel|added _ base|alkali|alkaline|hydroxide; acid and alkali|base; acid plus alkali|base; cancel out acid|acidity;
    h _ oh _ water; hydrogen ions react|combine with|and hydroxide; make|becomes acid neutral; {stop} acidic; get rid acid; salt and water;
    reduce acidity; hydrogen and hydroxide ions make|form water; counteracts acid

    salt formation [information]
    salt and water|hydrogen|carbon; salt produced|formed|made; metal replaces hydrogen in acid; metal replaces hydrogen acid;
    chloride from hydrochloric; sulfate from sulfuric; nitrate from nitric

    acid and metal [information]
    metal plus acid _ hydrogen|salt; metal acid _ hydrogen|salt; acid plus metal _ hydrogen|salt; acid metal _ hydrogen|salt; salt and hydrogen;
    metal reacts acid; hydrogen gas _ given|produced|made _ metal|acid; hydrogen given off; hydrogen produced

    acid and carbonate [information]
    carbonate plus acid; carbonate acid; acid plus carbonate; acid carbonate; salt water and carbon; carbon dioxide given|produced|made;
    fizz _ carbonate; acid reacts carbonate|limestone|marble; salt carbon dioxide and water

    strong acid ~ weak acid
    fully|completely ionise|dissociate|ionisation|split|breaks; completely ionised in; complete ionisation; all molecules ionise|split|dissociate;
    fully dissociates; lower ph at|for same concentration

    weak acid ~ strong acid
    partially|partly|slightly|incomplete ionise|dissociate|ionisation|split|breaks; only some _ ionise|split|dissociate;
    {not} fully|completely ionise|dissociate; reversible ionisation; few hydrogen ions

    effervescence [information]
    fizz; bubbles; gas given|bubbles off; gas bubbles; bubbles gas;

    making a soluble salt [method]
    add|excess insoluble|base|oxide|carbonate|excess until _ left|excess; excess copper oxide; react acid with|and excess;
    filter off|out excess|unreacted; filter excess|unreacted; filter then crystallise|evaporate; warm|heat acid _ add;
    add until no more reacts|dissolves; add until no {not} reacts|dissolves; add _ oxide _ warm|heat|hot acid

    precipitation reaction [method]
    goes|turns cloudy; white|coloured precipitate; precipitate; insoluble solid|salt|product forms|made;
    solid form in solution|liquid; insoluble salt made; mix two solutions; solid drops out; wash precipitate

    oxidation ~ reduction
    gain|adding|addition oxygen oxygen; gain|adding|addition oxygen; react|combines oxygen; loss|lose|lost electrons electrons;
    loss|lose|lost electrons; oxygen added|gains; metal oxide formed; oil rig

    reduction ~ oxidation
    is reduced; reduction reaction; gets reduced; reduced to metal; loss|lose|lost|removal|remove oxygen oxygen;
    loss|lose|lost|removal|remove oxygen; gain electrons electrons; gain electrons; oxygen removed|lost|taken; takes oxygen away;
    oxide loses oxygen; ore _ oxygen removed

    redox [principle]
    oxidation and reduction; both oxidised and reduced; one oxidised other reduced; electrons transferred between; redox reaction;
    oxidation and reduction at same

    reactivity series [information]
    order reactivity; more reactive metal; higher|above in|carbon|hydrogen reactivity|series; higher|above reactivity|series;
    lower|below in|carbon|hydrogen reactivity|series; lower|below reactivity|series; list metals in order; least to most reactive;
    position in reactivity

    more reactive than carbon [reason] ~ less reactive than carbon
    above carbon; higher than carbon; carbon less reactive; carbon {not}|cannot displace|reduce|remove; carbon _ {not} reactive enough;
    too reactive for|to carbon; carbon below

    less reactive than carbon [reason] ~ more reactive than carbon
    below carbon; lower than carbon; carbon more reactive; carbon displaces|removes|takes|reduces; carbon above; carbon can displace|remove|reduce

    extraction by reduction with carbon [method]
    reduce|reduction|heat using carbon|coke|charcoal; reduce|reduction|heat carbon|coke|charcoal;
    carbon removes|takes|displaces|reduces oxygen|metal; blast furnace; heat carbon; carbon _ takes oxygen; displacement carbon; smelting

    unreactive metal found native [reason]
    found|exists native element|metal|itself|pure|uncombined; found|exists element|metal|itself|pure|uncombined; native;
    {not} reacted|combined|compounds other|in; found in ground|earth|nature pure|uncombined|itself; gold _ unreactive|ground|itself; uncombined;
    found on|by own

    metal ore [structure]
    ore; rock|mineral contains enough|metal; enough metal make economic|extract|worth; enough metal economic|extract|worth;
    economic|worthwhile|profitable to extract; rock metal in; haematite; bauxite

    rusting [problem]
    iron|steel _ oxygen|air _ water|moisture; water and oxygen|air; oxygen and water; hydrated iron; iron oxide; corrode; 
    turns orange|brown flaky; iron reacts oxygen

    rust prevention [solution]
    paint it|iron|the; painting; cover|coat in|with oil|grease|paint|plastic; oiling; greasing; galvanise; electroplate;
    {stop}|prevent|keep _ water|oxygen|air _ reaching|contact|out|iron|metal|away; barrier _ water|oxygen|air; sacrificial;
    coat _ zinc|paint|plastic|oil|tin; layer _ stop|prevents|keeps

    sacrificial protection [solution]
    sacrificial; zinc|magnesium _ more reactive; more reactive metal reacts|corrodes|oxidises|attached instead|first;
    zinc|magnesium corrodes|reacts|rusts|oxidises instead|first|before; zinc reacts in place; galvanising;

    electrolysis [method]
    pass electric|current|electricity through|electrolyte|molten|solution; split|break|decompose _ electricity|current|electric;
    using electricity to split|break|extract|separate; electrolyte; dc supply|power; electrodes in; breaking down compound using electricity;
    breaking down compound electricity

    electrolyte [structure]
    liquid|solution|molten _ conduct|ions free|move; molten or dissolved ionic; ionic compound molten|dissolved|melted|solution;
    conducting liquid|solution

    cathode [structure] ~ anode
    negative electrode; negative terminal|rod; positive ions|metal move|go|attracted towards; positive ions|metal towards; at negative;
    attracted to negative; cathode reduction

    anode [structure] ~ cathode
    positive electrode; positive terminal|rod; negative ions move|go|attracted towards; negative ions towards; at positive; attracted to positive;
    anode oxidation

    ions move to electrodes [step]
    ions attracted|move|go|travel|drawn towards electrode|cathode|anode|negative|positive|opposite;
    ions attracted|move|go|travel|drawn electrode|cathode|anode|negative|positive|opposite; positive ions _ negative|cathode;
    negative ions _ positive|anode; opposite charge electrode|attract; opposite electrode

    ions discharged [step]
    discharge; ions _ gain|lose electrons _ atoms|become|form; ion become|turn|form|changed into|atoms atoms|element|molecules;
    turned into atoms; become neutral|atoms; gain electrons at cathode|negative; lose electrons at anode|positive

    hydrogen at cathode [information]
    hydrogen _ cathode|negative; cathode|negative _ hydrogen; hydrogen produced because|if more|metal|less reactive; hydrogen less reactive;
    metal more reactive than hydrogen; hydrogen ions from water

    halogen at anode [information]
    chlorine|bromine|iodine|halogen _ anode|positive; anode|positive _ chlorine|bromine|iodine|halogen; halide ions _ halogen;
    oxygen produced unless halide; oxygen produced halide; oxygen produced unless no; oxygen produced no; oxygen at anode|positive;
    hydroxide ions _ oxygen

    cryolite use [reason]
    cryolite; lower|reduce|decrease melting point|temperature; lower melting|operating point|temperature; less energy needed|required|used _ melt;
    saves energy|money; dissolved in cryolite; mixture melts lower

    carbon anodes replaced [reason]
    anode|carbon|electrode _ react|burn|oxygen|worn _ oxygen|carbon|away|dioxide; oxygen reacts carbon|anode|graphite; anode burns|worn away;
    carbon dioxide _ anode; replaced regularly|constantly; anode made carbon; electrodes eroded|corrode|wear

    electrolysis expensive [problem]
    lots|large|high|much electricity|electrical; electricity _ expensive|cost; expensive electricity; electrolysis _ expensive|cost|energy;
    large amount electricity; large|lot|high|much amount|energy|electricity _ energy|electricity|needed|used|required;
    expensive|cost|costly energy|electricity; uses lots|much energy|electricity; energy _ melt _ produce current; needs lot energy|electricity;
    high energy cost

    electroplating by electrolysis [method]
    electroplating; coat|cover|plate|layer metal metal|silver|gold|copper _ electrolysis;
    coat|cover|plate|layer metal|silver|gold|copper _ electrolysis; object _ cathode|negative electrode; thin layer metal; silver plating

    copper purification [method]
    impure copper anode|positive; pure copper cathode|negative; copper transfers|moves|deposited from|to|on anode|cathode;
    anode loses|gets|decreases mass|smaller; cathode gains|gets|increases mass|bigger; sludge

    half equation [information]
    ionic equation; shows electrons gained|lost; 2e; electrons in equation

    exothermic reaction ~ endothermic reaction
    exothermic; release|give|transfers|lose|gave heat|energy|thermal out|off|surroundings;
    energy|heat _ released|given|transferred|lost out|off|surroundings; temperature _ increase|rise|went|up|hotter;
    got|feels hot|hotter|warm|warmer; temperature|surroundings get surroundings|hotter|warmer increase|rises;
    temperature|surroundings surroundings|hotter|warmer increase|rises; combustion; hand warmer; surroundings heat|warm up; heat given out;
    products _ less|lower energy; self heating cans

    endothermic reaction ~ exothermic reaction
    endothermic; absorb|take|taken|gains heat|energy|thermal in; energy|heat _ absorbed|taken|transferred in; takes in heat|energy;
    temperature _ decrease|fall|drop|down|colder|lower; got|feels cold|colder|cool|cooler; thermal decomposition; sports injury|ice pack;
    products _ more|higher energy; heat from surroundings; cold pack

    activation energy [information]
    minimum|least energy|amount needed|required; minimum energy _ react|start|collide|reaction; energy needed to start|react|begin;
    enough energy to react; energy barrier; smallest amount energy; energy to start reaction

    reaction profile [tool]
    energy level diagram; energy profile; products higher|lower energy|below|above; reactants higher|lower energy|below|above; hump;
    difference between reactants and products; overall energy change; peak curve

    bond breaking endothermic [principle]
    bond breaking; break bonds needs|requires|takes|absorbs|uses energy|endothermic|in; break bonds energy|endothermic|in;
    energy needed|required|absorbed|taken in break bonds; energy needed|required|absorbed|taken break bonds; bonds broken _ energy|endothermic;
    breaking bonds

    bond making exothermic [principle]
    bond making; make|form bonds release|gives energy|exothermic|out; make|form bonds energy|exothermic|out;
    energy released|given out|off bonds|making|forming; energy released|given bonds|making|forming;
    bonds formed|made _ released|energy|exothermic; new bonds release; forming bonds

    bond energy comparison [reason]
    more energy released|given _ making|formed|bonds|made; more energy needed|taken|absorbed|required|used _ break;
    energy released _ greater|more energy; energy to break _ less|more|greater bonds; difference between energy;
    less energy needed _ break than released

    heat loss to surroundings [problem]
    heat|energy|thermal lost|loses|escape into; lose heat|energy; heat energy surroundings|air; heat lost to surroundings|air;
    heats surroundings|air; {not} insulated; {not} all heat|energy; heat|energy _ lost; heats|transferred up beaker|air|surroundings|container;
    heats|transferred beaker|air|surroundings|container; lid _ heat|reduce|energy; polystyrene cup; insulate|insulation|insulator; draught

    chemical cell [tool]
    battery produces|gives|makes; voltage from metals; cell; two different metals; electrolyte and two|metals electrodes;
    different reactivity _ voltage; bigger difference in reactivity; non rechargeable; reactants used up; rechargeable; voltage produced;
    lithium ion battery

    hydrogen fuel cell [tool, solution]
    fuel cell; hydrogen and oxygen _ electricity|water|current; hydrogen fuel; only|just product|produces|makes|waste water;
    hydrogen cars

    fuel cell benefits [benefit]
    clean fuel|energy|exhaust; only waste product water; only|just water produced|product|made|waste|released; {not} need recharge;
    {not} produce|release carbon|pollutants|greenhouse; no pollution|pollutants|co2|carbon; {not} pollute|pollution; {not} run out|flat while

    fuel cell problems [problem]
    hydrogen _ explosive|flammable|store|storage|difficult|expensive; hard|difficult to store;
    hydrogen made|produced using fossil|electricity|energy; hydrogen made|produced fossil|electricity|energy; explosive|flammable gas;
    highly flammable; few filling|refuelling stations; stored under pressure|high

    rate of chemical reaction [information]
    reaction rate; rate reaction; how fast|quick|quickly reaction|reactants|products; speed reaction;
    amount volume|mass product|gas|reactant _ time|per; amount product|gas|reactant _ time|per; gas produced per|in|over second|time|minute;
    change over time; amount divided time; gradient|slope steeper graph|tangent|curve|line; gradient|slope graph|tangent|curve|line

    faster chemical reaction < rate of chemical reaction ~ slower chemical reaction
    {reactionword} _ faster|quicker|increase|speeds|higher|speed; faster|quicker|increase|higher|speeds|speed up|rate|reaction reaction|rate;
    faster|quicker|increase|higher|speeds|speed reaction|rate; rate increases|doubles; react faster|quicker|quickly; less|shorter time taken;
    steeper curve|gradient|line|slope; more gas|product in|per same|second

    slower chemical reaction < rate of chemical reaction ~ faster chemical reaction
    {reactionword} _ slower|slows|decrease|lower; slower|decrease|lower|slows rate|reaction; rate decreases|falls; react slower|slowly;
    longer|more time taken; less steep curve|gradient; reactant used up|concentration; fewer reactant particles|left; gradient decreases

    reaction finished [information]
    reaction stops|complete|over|ends|finished; graph|line|curve levels|flat|horizontal|plateau|flattens; all reactant|acid|used up|used;
    {not} more gas|product made|produced|given; one reactant used up|runs; no change in mass|volume; stays constant

    more frequent collisions [reason] ~ less frequent collisions
    more collisions per|in|each second|time|minute; collide|collisions|hit|bump more|often|frequent|frequently;
    more|increased|higher|greater frequent|frequency|chance|number|rate|collisions collision; collisions _ more often|frequent|frequently;
    particles _ collide|hit|bump _ more|often; bump into each other more; crash into each more; more likely to collide

    successful collisions [reason]
    more|successful|effective|useful successful|energetic|effective collisions; enough energy to react|collide|successful;
    collisions _ more energy|energetic; more particles exceed activation|enough|sufficient; more particles activation|enough|sufficient;
    activation energy exceed|more; energy greater|more|above activation; energy activation; collide enough|more|sufficient|greater energy;
    collisions successful; collide successfully|harder; higher proportion collisions successful

    less frequent collisions [reason] ~ more frequent collisions
    less|fewer|lower frequent|frequency|collisions collisions|per|between; collide|collisions|hit less|often|frequent|frequently;
    particles collide less; less chance collision|colliding; fewer successful collisions

    particle collision theory [principle]
    collision theory; particles must|need collide|hit enough; particles collide|hit enough; particles must|need enough; particles enough;
    particles collide|hit enough|sufficient|each; collide sufficient|enough energy

    higher concentration reaction [factor]
    increase|higher|greater|more concentration; concentration _ increase|higher|greater|doubled; more concentrated;
    more particles in|per|same volume|space|given|area; particles _ closer|crowded together; more {chemparticle} per|in|same volume|space;
    more crowded particles; particles more crowded|packed; stronger acid concentration

    higher pressure reaction [factor]
    increase|higher|greater|raise|high pressure; pressure _ increase|higher|high;
    particles|gas|molecules squashed|pushed|closer|squeezed together; more particles per|in unit|same|smaller volume|space;
    less space between particles; less space particles; smaller volume

    higher temperature reaction [factor]
    increase|higher|raise|hotter|high|greater temperature; temperature _ increase|higher|raised|hotter|high; heat it up|more; heating reaction;
    particles _ more|gain kinetic energy|move|faster; hotter acid|solution|water

    larger surface area of solid [factor] ~ smaller surface area of solid
    break|cut|crush solid|marble|chips|lumps|tablet _ smaller|pieces|powder; powder; crush|grind|ground up|into|pieces;
    smaller pieces|lumps|chips|particles|bits; large|larger|bigger|more|greater|increase|higher surface area; cut|break small|smaller|pieces;
    surface area _ larger|increase|bigger|greater; more {chemparticle} exposed|available|surface to|for|on; more surface to|for react;
    more area exposed

    smaller surface area of solid [factor] ~ larger surface area of solid
    large|larger|bigger lumps|pieces|chips|chunks; less|smaller|lower|decrease surface area; whole|big piece|lump|block; fewer particles exposed;
    surface area _ smaller|less|decreases

    catalyst [factor, solution]
    lowers activation energy; speeds|speed|increase|faster up|rate reaction|rate without|{not} used|changed;
    speeds|speed|increase|faster reaction|rate without|{not} used|changed; speeds|speed|increase|faster up|rate without|{not} used|changed;
    speeds|speed|increase|faster without|{not} used|changed; {not} used up; {not} chemically changed; lower|reduces activation energy;
    alternative|different pathway|route|path; speeds up reaction; can reused|used again

    catalyst benefits [benefit]
    cheaper to run|make; reduces costs; lower|less|reduce energy|temperature|cost|fuel needed|required|used; save energy|money|fuel;
    used|reused again|over|many; lower temperatures|pressures; {not} need replace; make product faster|quicker; {not} used up reused;
    less fuel burned|needed

    disappearing cross method [method]
    cross disappears|vanish|seen|visible; cross {not}; disappearing cross; sodium thiosulfate; time _ cross _ disappear|seen|visible;
    turns|goes|becomes cloudy; turbidity; {not} see cross|x; sulfur precipitate; cross no longer seen|visible

    measuring gas produced [method]
    gas syringe; upturned|inverted measuring cylinder; collect|measure gas|volume _ gas|syringe|cylinder|water;
    volume gas collected|every|produced; measure volume gas; measuring cylinder over water; count bubbles; displacement water

    measuring mass loss [method]
    mass|weight lost|loss|decrease every|over|in|each time|second|balance; mass|weight lost|loss|decrease time|second|balance; top pan balance;
    weigh|measure mass|before|flask every|over|intervals; loss in mass; cotton wool; mass on balance; mass decreases over time

    reversible reaction ~ irreversible reaction
    reversible; can go|proceed both|either|in|backwards ways|direction;
    products react|turn|form|change|become|back back|reactants form|reactants|make;
    products react|turn|form|change|become|back form|reactants|make; goes forwards and backwards|back; reactants reformed; double arrow;
    can reversed; products can turn back; go either way; forward and backward|reverse

    irreversible reaction ~ reversible reaction
    irreversible; {not}|cannot reversed|undone; {not} reversible; {not}|cannot get|turn|change back; only goes one way; permanent change

    dynamic equilibrium [principle]
    equilibrium; equal|same rate|speed forward backward|reverse|back; equal|same rate|speed backward|reverse|back;
    rate forward _ equal|same|reverse|backward; forward and backward|reverse _ same|equal rate|speed; closed system;
    reactions occur|happen at same rate; both reactions same rate|speed; concentrations|amounts _ constant|stay; concentrations|amounts _ {not};
    {not} escape|enter substances|reactants; forward equals backward

    le chatelier principle [principle]
    le chatelier; counteract|oppose|reduce|undo|cancels change change|effect; counteract|oppose|reduce|undo|cancels change|effect;
    equilibrium|position _ shift|move _ oppose|counteract|undo|right|left; system counteracts|opposes; shifts to oppose|counteract|reduce|undo;
    resist change

    equilibrium shifts right [consequence] ~ equilibrium shifts left
    equilibrium|position|it|reaction _ shift|move|goes right|forward|product; favour forward|products|right; forward reaction favours;
    more product made|formed|yield|produced; higher|increase|greater|better|more yield; shift to right; yield _ increase|higher|greater;
    towards products

    equilibrium shifts left [consequence] ~ equilibrium shifts right
    equilibrium|position|it|reaction _ shift|move|goes left|backward|reactants|reverse; favour reverse|backward|reactants|left;
    reverse|backward reaction favours; less|fewer product; lower|decrease|reduced|less yield; shift to left; yield _ decrease|lower|less;
    towards reactants

    fewer gas molecules [reason]
    fewer|less|smaller|lower|least number|moles|molecules|amount gas|particles molecules|moles|gas;
    fewer|less|smaller|lower|least number|moles|molecules|amount molecules|moles|gas; side fewer|less|fewest|smaller; fewer moles|molecules gas;
    four moles _ two|2; 4 moles|molecules _ 2|two; less moles on right|product

    favours endothermic direction [reason] ~ favours exothermic direction
    endothermic direction|reaction|side|favoured|way; favours endothermic; shifts|moves in endothermic; shifts|moves endothermic;
    moves in endothermic direction; reverse reaction endothermic; takes in heat absorb|cool; absorbs extra heat|energy

    favours exothermic direction [reason] ~ favours endothermic direction
    exothermic direction|side|favoured|way; favours exothermic; shifts|moves in exothermic; shifts|moves exothermic;
    moves in exothermic direction; forward reaction exothermic; give out heat raise

    compromise conditions [reason]
    compromise; balance between rate|yield|cost; reasonable|acceptable|fair|good|high rate|yield and|but|with; rate and yield; yield and rate;
    fast enough|rate yet yield; fast enough|rate yield; too slow rate lower|low|temperature; too slow lower|low|temperature; {not} too slow;
    rate too slow; high pressure expensive|dangerous|costly; lower temperature _ slow|slower; cost strong high|equipment|vessels|pipes;
    cost high|equipment|vessels|pipes

    haber process [method]
    haber; ammonia made|manufactured|production; nitrogen plus|reacts hydrogen; nitrogen hydrogen; 450 degrees|c; 200 atmospheres; iron catalyst;
    nitrogen from air; hydrogen from natural|methane; unreacted|remaining _ recycled|reused; recycle unreacted nitrogen|hydrogen|gases;
    ammonia cooled|liquefied|condensed|removed

    npk fertilisers [example]
    fertiliser; npk; nitrogen phosphorus potassium; nitrogen phosphorus and potassium; ammonium nitrate|sulfate|phosphate;
    improve|increase|help crop|yield|growth|plant _ grow|growth|yield; phosphate rock; make plants grow|bigger|better

    crude oil [structure]
    finite resource; formed|remains ancient plankton|biomass|sea|dead|ancient; formed|remains plankton|biomass|sea|dead|ancient;
    mixture hydrocarbons|many|different; buried in mud; remains ancient|dead|sea; non renewable fossil fuel; petroleum

    hydrocarbon [structure]
    hydrogen and carbon only|atoms; carbon and hydrogen only|atoms;
    only|just|made contain|hydrogen|carbon hydrogen|carbon hydrogen|carbon carbon|hydrogen;
    only|just|made hydrogen|carbon hydrogen|carbon carbon|hydrogen; only|just|made contain|hydrogen|carbon hydrogen|carbon carbon|hydrogen;
    only|just|made hydrogen|carbon carbon|hydrogen; only carbon and hydrogen; only hydrogen and carbon

    alkanes [structure] ~ alkenes
    saturated hydrocarbon; single bond only|between; only single bonds|carbon; cnh2n plus|2; methane; ethane; propane; butane;
    {not} double bond; general formula cnh2n

    alkenes [structure] ~ alkanes
    unsaturated; double bond; carbon double bond; c c double; contains carbon double; contains double; ethene; propene;
    carbon carbon double bond; c double c

    boiling point increases with chain length [principle]
    longer|larger|bigger|more chain|molecule|carbon _ higher|increases|more|greater boiling|point;
    boiling point increases|higher|goes up chain|size|length|molecule|larger|longer|more;
    boiling point increases|higher|goes chain|size|length|molecule|larger|longer|more; larger molecules|chains higher boiling

    short chain hydrocarbons [reason, benefit]
    short|shorter|small|smaller chain|molecules|hydrocarbons; flammable; more|easily|highly flammable|ignite|burn;
    less|low|lower viscous|viscosity; runny|runnier; burn|ignite cleanly|cleaner|easily|better|easier; low boiling point; flow easily;
    better|good fuel; higher demand shorter

    long chain hydrocarbons [problem] ~ short chain hydrocarbons
    long|longer|large|larger chain|molecules|hydrocarbons; more|high|higher viscous|viscosity; thick|thicker liquid; less flammable;
    {not} flammable; hard|difficult to ignite|burn|flow; smoky flame; high boiling point; low|less demand for

    homologous series [structure]
    same general formula; similar chemical properties; same functional group; differ ch2; differs one carbon|ch2;
    family compounds|organic|chemicals; trend|gradual|gradation in physical properties

    functional group [structure]
    oh group; cooh group; carboxyl; hydroxyl; carbonyl; oh; cooh; group responsible for reactions|properties;

    cracking [method]
    big|large|long molecules|chains _ smaller|shorter|useful; broken into smaller _ useful; crack large|long|hydrocarbons|alkanes;
    cracked into|to; hydrocarbons cracked;
    break|split|breakdown down|up|into|large|long large|long|longer|larger _ smaller|shorter|small|useful|short;
    break|split|breakdown large|long|longer|larger _ smaller|shorter|small|useful|short;
    long|large|longer|larger chain|molecules|hydrocarbons _ broken|into smaller|shorter|short|small|useful;
    thermal decomposition hydrocarbons|large|alkanes|long; steam cracking; catalytic cracking

    cracking conditions [step]
    high temperature; hot catalyst; vapour|vaporised pass|over|mixed over|hot|catalyst; mix steam; zeolite|aluminium oxide|alumina;
    heat to vaporise; very high temperature; passed over hot catalyst

    cracking benefits [reason, benefit]
    more|higher|greater|meet|high demand for|of; short|shorter|smaller _ demand|useful|more|fuels; useful|better fuels|products|molecules;
    make|produce alkenes|polymers|petrol|plastics|fuels; alkenes _ polymers|plastic; supply meets|match demand; too much|many|surplus long|large

    bromine water test [method]
    bromine water; orange|brown _ colourless|clear; decolourise|decolorise; goes|turns colourless; bromine stays|remains orange|brown;
    loses colour; brown to colourless; orange to colourless

    complete combustion ~ incomplete combustion
    combustion; burn in plenty|enough|lots|plentiful|excess|good oxygen|air; burn plenty|enough|lots|plentiful|excess|good oxygen|air;
    carbon dioxide and water; plenty oxygen|air; water and carbon dioxide; enough|sufficient|excess oxygen|air; fully oxidised; blue flame

    incomplete combustion ~ complete combustion
    incomplete; {not} enough|sufficient|much|complete oxygen|air; limited|insufficient|low|less|poor supply|oxygen|air; lack supply|oxygen|air;
    carbon monoxide|soot|carbon formed|produced|given|made; partial combustion; {not} burn|burnt completely|fully|properly; too little oxygen|air;
    sooty|yellow flame

    carbon monoxide [problem, consequence]
    co; toxic|poisonous colourless|gas|odourless; bind|combines|attach to|with haemoglobin; colourless and odourless; {not} smell|see|detect;
    prevents|stop|less|reduces oxygen carried|in|transport|reaching _ blood; prevents|stop|less|reduces oxygen _ blood; hard to detect;
    poisonous gas

    soot particulates [problem, consequence]
    soot; particulates; carbon particles; solid particles; global dimming; unburned|unburnt hydrocarbons|carbon;
    lung|breathing|respiratory problems|damage|disease; reflect sunlight; black smoke; health problems in lungs; particles carbon; asthma

    sulfur dioxide pollution [cause, problem]
    sulfur dioxide; so2; sulfur impurities|in fuel|burn|fossil; sulfur fuel|burn|fossil; sulfur burns|reacts|oxidised oxygen;
    sulfur in fuel|coal|petrol; remove sulfur; impurities in fuel

    nitrogen oxides pollution [cause, problem]
    nitrogen oxides; oxides nitrogen; nox; nitrogen dioxide|monoxide; nitrogen and oxygen react|combine|in; high temperature in|inside engine|car;
    high temperature engine|car; nitrogen from air reacts|burns; nitrogen reacts oxygen

    acid rain [consequence, problem]
    rain|rainwater _ acid|acidic; dissolves in rain|clouds|water|rainwater;
    damage|kill|erodes|corrodes|harm trees|statues|buildings|limestone|plants|fish|lakes; erode|damage|corrode buildings|statues;
    makes lakes|rivers acidic; kills fish|trees

    catalytic converter [solution]
    harmful|toxic gases|pollutants converted|changed|turned; convert carbon monoxide|nitrogen;
    carbon monoxide _ carbon dioxide; exhaust converter; nitrogen oxides _ nitrogen

    addition polymerisation [method]
    polymerisation; addition polymer; monomers|alkene join|add|link together|up|many;
    many|lots small molecules|monomers _ join|large|long; double bond open|breaks; join to form|make chain|polymer; ethene|monomers _ chain|poly;
    no other product

    condensation polymerisation [method]
    two functional|different groups|monomers; water|small molecule lost|released|removed|given|eliminated; small molecule lost|eliminated;
    polyester; polyamide; nylon; loses water; diol; dicarboxylic; two different monomers; ester link

    polymer disposal problems [problem]
    {not} biodegradable|decompose|rot|break|decay; non biodegradable; {not} broken down microorganisms; landfill;
    plastic last|stay|take years|long|hundreds|thousands; toxic|harmful|poisonous gases|fumes _ burn|burnt|released;
    burn plastic|releases|gives|polymers toxic|carbon; fills up landfill; {not} rot; harm|kills|eaten|choke wildlife|sea|marine|animals;
    microplastics

    thermosetting polymer [structure] ~ thermosoftening polymer
    thermosetting; cross links; {not} melt|soften when|on; strong bonds|links between|cross chains|polymer; cross linked chains; {not} remoulded

    thermosoftening polymer [structure] ~ thermosetting polymer
    thermosoftening; thermoplastic; soften|melt when|on|and heat|reshaped|remoulded; weak forces|cross|intermolecular|links between|links chains;
    {not} forces|cross|intermolecular|links between|links chains; can remoulded|reshaped|recycled|melted; {not} cross links; chains slide over

    alcohols [structure]
    ethanol; methanol; propanol; contains oh group; used fuel|solvent; drinks|solvents and fuels

    ethanol by fermentation [method] ~ ethanol by hydration
    renewable sugar|crops|raw|resource; fermentation; sugar|glucose _ yeast; yeast _ sugar|glucose|enzyme|alcohol|ethanol; batch process;
    anaerobic; sugar cane|beet; enzymes in yeast; 37|30 degrees|c; carbon neutral; slow impure

    ethanol by hydration [method] ~ ethanol by fermentation
    hydration ethene; hydration; ethene plus|reacts steam|water; ethene steam|water; steam|water _ ethene; phosphoric acid catalyst;
    continuous process; ethene from crude|oil; non renewable ethene

    carboxylic acids [structure]
    ethanoic acid; vinegar; methanoic acid; cooh group; oxidation alcohol; alcohol oxidised; propanoic acid

    esters [structure]
    ethyl ethanoate; fruity|sweet|pleasant smell; alcohol plus|reacts carboxylic; alcohol carboxylic; perfume; esterification; flavouring;
    smells fruit|pears|glue

    biological polymers [structure]
    dna; amino acids join|polymerise; protein polymer|made amino; protein amino; starch|cellulose polymer|made glucose|sugar;
    starch|cellulose glucose|sugar; double helix; nucleotides; polypeptide; naturally occurring polymers

    hydrogen test [method]
    squeaky pop; lit|burning|lighted splint; pop sound|noise; burns pop; splint _ pop; popping sound

    oxygen test [method]
    glowing splint; relight|relit; reignites; splint _ relight|catches|bursts|flame; bursts|catch into|back flame; rekindles

    carbon dioxide test [method]
    limewater; lime water; limewater _ cloudy|milky; turns|goes|becomes cloudy|milky|chalky; white precipitate in limewater;
    calcium hydroxide solution

    chlorine test [method]
    damp litmus; bleaches; bleach litmus|paper|white; litmus paper turns|goes|bleached white; damp litmus turns white; litmus _ white;
    red then white

    flame test [method]
    nichrome|platinum wire; lithium _ crimson|red; sodium _ yellow|orange; potassium _ lilac|purple; calcium _ orange|red;
    copper _ green; crimson flame; lilac flame; yellow flame; green flame; clean wire in acid; clean wire acid; roaring|blue flame;
    hold wire in flame; colour flame

    sodium hydroxide test for metal ions [method]
    sodium hydroxide _ precipitate; add sodium hydroxide; blue precipitate; green precipitate; brown precipitate; white precipitate;
    dissolves in excess; precipitate _ redissolves|dissolves excess; copper _ blue precipitate; iron _ green|brown precipitate;
    jelly like precipitate; metal hydroxide precipitate

    carbonate test [method]
    add dilute|acid acid|hydrochloric _ fizz|carbon|limewater|effervescence|bubbles; carbonate _ acid _ limewater|fizz;
    carbonates fizz|effervesce; add acid _ limewater cloudy|milky

    halide test [method]
    silver nitrate; silver nitrate _ white|cream|yellow; cream precipitate; yellow precipitate; nitric acid then silver; nitric acid silver;
    chloride _ white; bromide _ cream; iodide _ yellow

    sulfate test [method]
    barium chloride; barium chloride _ white; barium _ precipitate; barium sulfate

    instrumental analysis [method]
    instrumental methods; flame emission spectroscopy; spectroscopy; infrared spectroscopy; spectrum; nmr; mass spectrometer; line spectrum

    instrumental advantages [benefit]
    instruments more accurate|sensitive|fast; accurate results; more accurate than chemical;
    rapid|fast|quick|quicker|faster results|accurate|sensitive; small|tiny|smaller sample|amounts|quantities; sensitive;
    detect small|tiny amounts|quantities; computer less human error; computer human error

    early atmosphere [information]
    intense volcanic activity; volcanoes|volcanic _ release|gave|gases|produced|carbon|atmosphere; mainly|mostly carbon dioxide; like mars|venus;
    little or no oxygen; carbon dioxide early atmosphere; water vapour _ volcanoes; small amounts methane and ammonia; gases from volcanoes

    oceans formed [step]
    water vapour condense|cools; condensed to form oceans|seas; oceans|seas|water formed; earth cooled _ water|condensed; steam condensed;
    when earth cooled

    carbon dioxide in atmosphere decreased [consequence] ~ carbon dioxide in atmosphere increased
    dissolved in|into ocean|sea|water;
    carbon dioxide _ dissolved|absorbed|locked|stored|used|decreased|removed|taken _ ocean|photosynthesis|plants|rocks|sea|shells;
    locked|trapped|stored up|in sedimentary|rocks|fossil|limestone|shells; locked|trapped|stored sedimentary|rocks|fossil|limestone|shells;
    formed carbonates|limestone|sediments; photosynthesis|plants|algae used|removed|took|absorbed|use|take carbon|in|co2; shells and skeletons;
    fossil fuels formed; co2 _ dissolved|absorbed; carbonate rocks|precipitated; used in photosynthesis

    carbon dioxide in atmosphere increased [consequence, problem] ~ carbon dioxide in atmosphere decreased
    more|increase|rise|extra|higher|release|produces carbon dioxide; more|increase|release|extra|produces co2;
    carbon dioxide|co2 _ increase|rise|released|produced|emitted|higher; burn|combustion fossil fuels|coal|oil; emit carbon|co2; deforestation;
    carbon emissions

    oxygen in atmosphere increased [consequence]
    algae|plants|photosynthesis _ produced|released|made oxygen; oxygen _ produced|released|increased|made _ plants|algae|photosynthesis;
    plants evolved|appeared; first algae; photosynthesis released|produces oxygen; oxygen levels increased|rose; oxygen from photosynthesis

    greenhouse warming [cause, problem]
    greenhouse effect; greenhouse gas|gases; trap|absorb|keep heat|infrared|radiation|long|energy|thermal _ atmosphere|earth|escaping|surface|in;
    short wavelength _ pass through; long wavelength|infrared _ absorbed|trapped|radiated; radiation re|absorbed|reradiated|emitted|radiated;
    {stop}|prevents heat escaping|leaving; methane and carbon|co2|water; heat {not} escape; act like blanket; global warming

    methane sources [cause]
    methane from cows|cattle|landfill|rice; cows|cattle release|produce|fart|burp; cattle farming; methane; rice|paddy fields|paddies;
    landfill|decomposition|decomposing rubbish|waste|sites|methane; more animal|cattle farming; cow farts|burps; digestion in cows

    climate change effects [consequence]
    more flooding; more droughts; more storms; sea level rise; ice|polar|glaciers|caps melt|caps melt;
    more extreme|severe|frequent weather|storms; droughts; storms; change in rainfall|climate|weather|wildlife|distribution|food;
    change rainfall|climate|weather|wildlife|distribution|food; loss habitat; harder|ability|capacity|less to|of grow|produce food;
    migration species; crop failure; coastal erosion

    carbon footprint [information]
    total|amount|all _ carbon dioxide|greenhouse|co2|carbon _ over|lifecycle|life|emitted|product|released; greenhouse gases emitted over;
    total greenhouse gases; co2 released over life

    reducing carbon footprint [solution]
    carbon capture|storage|tax|neutral|offsetting; renewable|alternative|solar|wind|nuclear energy|power|fuels|sources;
    use less|fewer energy|fossil|electricity|fuel|cars; energy efficiency|efficient; plant more|trees;
    walk|cycle|bus|public|bike instead|transport; electric cars|vehicles; recycle more; switch off lights; drive less|fewer; burn less fossil;
    turn off lights|heating|appliances|things

    climate model uncertainty [problem]
    biased evidence|information|opinions; media reports|simplify; complex system|models model; complex model;
    difficult|hard to fully|model|certain|understand|predict; {not} to fully|model|certain|understand|predict; simplified models; speculation;
    based on parts|only|some evidence; many variables|factors; too complicated to predict

    finite resource ~ renewable resource
    finite; non renewable; {not} replaced|renewed|remade; used|using faster up; run out; limited supply|amount;
    used faster than replaced|formed|made; {not} last forever; will run out; takes millions years

    renewable resource ~ finite resource
    renewable; replaced|replenished|grown|renewed quickly|faster|again; {not} run out; can replaced; never run out; replenished fast;
    can grown again

    sustainable development in chemistry [principle]
    sustainable development; sustainable; 
    needs current present|current|future|people|generations _ compromising|future|generations;
    needs present|current|future|people|generations _ compromising|future|generations;
    needs without present|current|future|people|generations _ compromising|future|generations; future generations;
    without affecting|harming|compromising future; conserve|save|last resources|raw|finite|longer; leave enough for future

    potable water [information]
    potable; safe|clean drinking|enough drink|water; safe|clean drink|water; water safe to drink; drinkable;
    low|sufficiently levels|low dissolved|salts|microbes; low|sufficiently dissolved|salts|microbes; fit to drink; free from|of bacteria|microbes;
    drinking water

    water treatment [method]
    treat water; filter|filtration bed|water|then|through|removes; sterilise using|water|chlorine|ozone;
    chlorine|chlorinate|chlorination|ozone|ultraviolet|uv _ kill|bacteria|sterilise|microbes|light;
    kill|destroy bacteria|microbes|microorganisms|germs|pathogens; choose fresh|source; screening|sedimentation; fluoride; filter bed;
    remove solids

    desalination [method]
    reverse osmosis; remove|take salt|out out|salt; salty|sea|seawater water distilled|distillation|membrane|made; membrane _ salt;
    distillation sea|salty|seawater; remove salt from sea

    desalination expensive [problem]
    desalination _ expensive|energy|cost; distillation _ energy|expensive; energy|expensive _ distil|desalinate|evaporate|boil;
    high energy cost|requirement|needed; uses lots much energy|lot; uses lots energy|lot

    sewage treatment [method]
    sewage; screening and grit|removal; sedimentation; sludge|effluent; anaerobic digestion; aerobic|biological treatment|digestion of;
    grit removal; remove large objects|solids; sludge digested

    phytomining [method]
    plants absorb|take|grow metal|up|copper _ burn|ash|metal|copper|ores; plants absorb|take|grow _ burn|ash|metal|copper|ores;
    plants burned|burnt|harvested ash; ash contains metal|copper; plants grown in metal|low|soil; plants grown metal|low|soil;
    plants used to extract

    bioleaching [method]
    bacteria produce|make|used|extract|use leachate|solution|metal|copper; leachate; bacteria extract metal|copper; use bacteria to extract;
    leaching solutions

    alternative metal extraction benefits [benefit]
    conserves high grade ores; uses less energy than traditional; low grade ore; less|avoid|reduce|smaller damage|digging|mining|quarrying|impact;
    avoids mining|digging|traditional; reduces need to mine; smaller impact on environment

    recycling metals benefit [benefit]
    recycling saves|uses|conserves; save energy|resources|ore|metal _ recycle; less energy than extracting|extraction|mining; less mining;
    conserve metal|ore|resources; less waste in landfill; reduce landfill; uses less energy; finite|limited resources|ore|supply last|conserved;
    {not} need to mine|extract; less waste in|going landfill; less waste landfill; less mining|quarrying

    recycling problems [problem]
    collect|sort|transport|separate _ energy|cost|expensive|fuel|time|metals|different|plastics; has to collected|sorted|separated|transported;
    expensive|difficult|hard|time consuming sort|separate|collect|recycle; expensive|difficult|hard|time sort|separate|collect|recycle;
    cost collecting|transporting|sorting; energy to melt|collect|transport|remould; amount|degree separation

    life cycle assessment [method]
    lca; life cycle; environmental impact over product|life|stages|each; environmental impact product|life|stages|each; raw materials _ disposal;
    extracting|extraction manufacture|use disposal|use; extracting|extraction disposal|use; cradle to grave; impact at every|each|all stage;
    each stage life; from making to disposal; whole life product

    life cycle assessment limits [problem]
    biased results|assessment|towards; {not} objective|easily|all quantified|value|measured; value|subjective|personal judgement|opinion;
    subjective; hard|difficult to measure|quantify|put; selective|misused|misleading|abbreviated lca|advertising; support claims in advertising;
    effects pollutants hard|difficult

    glass ceramics composites [example]
    soda lime|glass; borosilicate glass; ceramics|clay shaped|fired|heated; furnace; composite; matrix|binder reinforcement; fibres surrounded in;
    reinforcement and matrix; fibreglass; carbon fibre; made two materials

    making copper sulfate [method]
    copper oxide _ sulfuric; copper sulfate crystals; blue crystals|solution; blue to white; anhydrous; white to blue; hydrated copper sulfate;
    water crystallisation; test for water

    thermal decomposition [method]
    decompose; break down|apart using heat; break down|apart heat; heat until break|decompose|split; heat break|decompose|split;
    calcium carbonate _ calcium oxide; metal oxide and carbon dioxide; broken down heat

    laboratory safety [method, practice]
    goggles; safety glasses|goggles|spectacles; gloves; lab coat; fume cupboard; tie hair back; eye protection; heat proof|heatproof mat;
    keep|away from flames|naked; toxic|irritant|corrosive|flammable hazard|skin; well ventilated room; use tongs; small amounts|quantities; screen

    fair test in chemistry [method, practice]
    control variables; fair test; keep _ same|constant|controlled; same volume|concentration|mass|temperature|surface|size|amount each;
    control|controlled variable; change only one variable; change only variable; only change one

    reliability in chemistry [method]
    repeat; calculate|take|find mean|average; anomalous|anomaly|outlier; repeat experiment|test|three|results times|again;
    ignore anomalies|anomalous; more accurate measuring|equipment|thermometer; data logger; random error; systematic error; precision;
    resolution equipment

    nucleophilic substitution [method]
    nucleophile; lone pair donor; electron pair donor; attacks carbon|delta|positive; halogenoalkane|haloalkane; sn1|sn2; substitution;
    curly arrow; lone pair attacks

    electrophilic addition [method]
    electrophile; electron pair acceptor; carbocation; markovnikov; more stable carbocation; double bond attacks; high electron density;
    secondary|tertiary carbocation _ stable

    free radical substitution [method]
    free radical; radicals; initiation; propagation; termination; unpaired electron; homolytic fission; uv light breaks|splits;
    ultraviolet light _ chlorine|radicals; ozone layer|depletion; cfcs|chlorine radicals

    isomers [structure]
    structural isomers|isomerism; same molecular formula different; stereoisomers; e z isomerism; optical isomers;
    chiral|asymmetric carbon|centre; different structural formula|arrangement; non superimposable mirror; restricted rotation; enantiomer; racemic

    enthalpy change [information]
    hess law|cycle; hess; standard enthalpy; heat change at constant pressure; enthalpy combustion|formation|neutralisation;
    standard conditions|states; q mc; calorimetry; born haber; lattice enthalpy|energy; mean bond enthalpy; route independent

    entropy [information]
    disorder; gibbs; gibbs free energy; more disordered; delta s; increase in disorder; free energy change

    equilibrium constant [information]
    kc; kp; ka; products over reactants; acid dissociation constant; kw; partial pressure; mole fraction; only temperature affects

    buffer solution [solution]
    buffer; resist|minimise|maintains change|ph in ph; resist|minimise|maintains change|ph ph; small amount acid|alkali|base added;
    weak acid and|with salt|conjugate; resist changes in ph; conjugate base

    rate equation [information]
    rate constant; order reaction|respect; rate determining step; zero|first|second order; initial rate; half life constant; slowest step;
    arrhenius

    electrode potential [information]
    standard electrode potential; emf; salt bridge; standard hydrogen electrode; electrochemical cell; half cell;
    more positive|negative electrode potential

    transition metal complex [structure]
    ligand; complex ion; coordinate|dative bond|covalent; coordination number; ligand substitution|exchange; bidentate; d orbitals split;
    d electrons excited|absorb|move; lone pair donated to metal; chelate effect

    boltzmann distribution [information]
    maxwell boltzmann; maxwell; distribution energies|molecular; area under curve; proportion|number molecules energy|above|greater activation;
    more molecules exceed|above activation; peak moves|shifts right|lower
    """
}
