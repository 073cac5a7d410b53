/// GCSE physics and the main ideas of A level, from energy to space. Written for this project.
extension LexiconData {
  static let physics: StaticString = """
    subject physics

    kinetic energy store [example] < energy store
    kinetic; kinetic energy; movement|motion energy; energy of moving|motion; energy due to motion|movement; energy because it is moving;
    half m v squared

    gravitational potential energy [example] < energy store
    gravitational potential; gpe; potential energy _ height; energy due to height|position; energy _ raised|lifted|above ground; mgh;
    mass times gravity times height; higher up _ more energy

    elastic potential energy [example] < energy store
    elastic potential; energy stored in stretched|compressed|spring|elastic; strain energy; stretched _ energy; half k e squared

    chemical energy store [example] < energy store
    chemical energy; energy stored in fuel|food|battery|cell|bonds; food|fuel has energy

    thermal energy store [example] < energy store
    internal energy; thermal energy; heat energy; energy of hot object; energy of particles

    nuclear energy store [example] < energy store
    energy stored in nucleus; nuclear energy; energy in uranium

    energy store
    store of energy; form|type of energy; kinetic chemical thermal store

    energy transfer [step, information]
    energy transferred|converted|changed|transformed|passed; transfer|convert|change|transform _ energy; energy goes|moves from _ to;
    from _ store to _ store; one form|type of energy to another; turns|changes _ energy into; energy shifted between stores;
    turns|changes|converts _ energy _ energy

    mechanical energy pathway [example] < energy transfer
    mechanically; work done by force; transferred by forces

    electrical energy pathway [example] < energy transfer
    electrically; transferred by current; charges transferring energy

    conservation of energy [law, principle]
    energy {not} created|destroyed|made|lost; energy cannot be created or destroyed; only transferred|converted from;
    total energy same|constant|conserved; energy in equals energy out; energy is conserved; {not} lose energy only transfer;
    total energy before|input equals|same

    wasted energy [problem, information] ~ useful energy
    energy wasted|lost|dissipated; dissipate; dissipated into surroundings; lost to surroundings|environment|air|atmosphere;
    energy transferred to surroundings; lost|wasted as heat|sound|thermal; heats surroundings|air; spreads out|spread into surroundings;
    {not} useful energy; less useful

    useful energy [information] ~ wasted energy
    useful output|energy; energy used wanted; energy where you want it

    energy efficiency [factor, benefit]
    efficiency; useful output _ total input; useful energy divided over|out of total; percentage|proportion|fraction of energy useful;
    less energy wasted; more useful energy; output divided by input

    increasing efficiency [solution, method]
    reduce|lower|decrease wasted|friction|heat loss|energy; lubricate; oil moving parts; streamline; insulate; less energy wasted|lost|dissipated;
    more efficient; reduce air resistance

    power in physics [factor]
    rate of energy transfer; rate _ work done; energy transferred per|each|every second; energy per second; work done per second;
    joules per second; watts; how quickly|fast energy|work transferred|done; energy divided by time; power rating

    work done [factor]
    force times distance; force multiplied by distance; energy transferred by force; work done equals energy transferred;
    force moves object|distance; force applied through|over distance; joules of work; work done against friction|gravity

    specific heat capacity [factor, information]
    energy|heat needed|required _ raise|increase|change temperature; energy to raise _ one|1 kilogram|kg; amount of energy|heat _ one kilogram|kg;
    energy per kg per degree; shc; hard|easy to heat up

    high specific heat capacity [factor, reason] < specific heat capacity
    takes|needs|requires|absorbs more|lots|large energy|heat _ heat|temperature|warm; store|hold|keep _ more|lots energy|heat;
    heats|cools up|down slowly; takes longer to heat|cool|warm; releases more energy|heat when cools

    thermal conductivity [factor]
    high|low thermal conductivity; how well|quickly _ conducts|transfers heat|energy; rate of energy transfer through wall|material;
    good|poor conductor of heat; conducts heat|energy well|quickly

    conduction of heat [cause, method, information]
    conduction; particles vibrate _ pass|transfer|collide _ neighbour|next; vibrations passed|transferred _ particle|along;
    energy|heat passed|transferred from particle to particle; particles|atoms collide|bump with neighbouring|each|others;
    passes energy|vibration along; free|delocalised electrons move|transfer|carry _ energy|heat; conducted through; heat travels through solid;
    ions vibrate more

    convection [cause, method, information]
    convection current; hot|warm|heated air|water|fluid|liquid|gas rises; warm air rises; hotter|heated _ less dense _ rises;
    expands becomes less dense; less dense so|and rises; cool|cold|cooler air|water|fluid|liquid|denser sinks|falls; fluid circulates;
    cold air sinks; particles move apart _ rise; circulation of warm|air|water

    thermal radiation [cause, method, information]
    infrared; infrared radiation|waves; heat radiation; radiated heat|energy; emits infrared|radiation; {not} need particles|medium;
    travels through vacuum|space; black|dark|matt good|better|best emitter|absorber; heat waves from sun; emit heat; heat|infrared waves;
    radiates heat

    good absorber and emitter of radiation [factor] < thermal radiation ~ good reflector of radiation
    black|dark|matt|dull _ absorb|emitter|emits; absorbs|emits|radiates more|better radiation|heat|infrared; good|best absorber|emitter

    good reflector of radiation [factor] ~ good absorber and emitter of radiation
    shiny|silver|white|light|foil _ reflect|reflector|poor; reflects heat|radiation|infrared; poor absorber|emitter; bad|worst emitter|absorber;
    bounces heat back

    home insulation [solution, method, example]
    loft|cavity|wall|roof insulation; double glazing; draught excluder|proofing; thick curtains; carpet; fibreglass; foam|air in wall|cavity;
    thicker walls; lagging; jacket on tank|boiler; reflective foil behind radiator; traps air; trapped air _ poor conductor|insulator;
    reduce heat|energy loss; keeps heat in

    payback time [factor]
    time to get|earn money|cost back; cost divided by saving; time for savings to equal|cover|pay cost; how long _ pays for itself

    renewable energy resource [factor, example] ~ non-renewable energy resource
    renewable; {not} run out; never run out; {not} used up; replenished|replaced quickly|naturally; can be replaced again;
    replaced faster than used; wind|solar|tidal|hydroelectric|geothermal|wave power|energy; green energy; infinite supply; sustainable energy;
    will not run out

    non-renewable energy resource [factor, example] ~ renewable energy resource
    nonrenewable; going to run out; runs out; finite; limited supply; {not} replaced|replenished; cannot be replaced|made again;
    takes millions of years; one day run out; used faster than formed; coal oil and gas

    fossil fuels [example, cause] < non-renewable energy resource
    coal|oil|gas burned; coal; natural gas; crude oil; burn fuel|coal|gas|oil; petrol; diesel

    carbon dioxide from burning fuels [problem, consequence]
    releases|produces|gives|emits|makes carbon|co2|greenhouse; carbon dioxide; co2; greenhouse gas; global warming; climate change;
    burning _ carbon dioxide; adds to greenhouse effect; pollutes air|atmosphere; traps heat in atmosphere

    acid rain from sulfur dioxide [problem, consequence]
    sulfur|sulphur dioxide; acid rain; nitrogen oxides; kills fish|trees

    wind power [example] < renewable energy resource
    wind turbine|farm|energy; wind turns|spins|rotates blades|turbine; windmill; blades turned by wind

    solar power [example] < renewable energy resource
    solar panel|cell|energy|farm; photovoltaic; sunlight|light to electricity; energy from sun

    hydroelectric power [example] < renewable energy resource
    hydroelectric; hydro; dam; falling|flowing water turns|drives turbine; water behind dam|reservoir; gpe of water

    tidal and wave power [example] < renewable energy resource
    tidal; tidal barrage; tides turn; wave energy|power; sea waves; moon pull tides

    geothermal power [example] < renewable energy resource
    geothermal; heat inside underground|earth|rocks; hot rocks; steam from underground|hot rocks

    biofuel [example] < renewable energy resource
    biomass; fuel from plants|crops|waste; wood burned; carbon neutral; burning plants|waste|wood

    nuclear power [example] < non-renewable energy resource
    nuclear energy|power|station|reactor|fuel; uranium; plutonium; nuclear power station; energy from nuclear fission

    unreliable energy resource [problem] ~ reliable energy resource
    {not} reliable; depends|rely on weather|wind|sun; {not} windy|sunny; {not} always wind|sun; weather dependent;
    only works|generates when|if windy|sunny|day; no sun at night; intermittent; {not} constant the time; no wind|sun no electricity|power;
    {not} work at night|cloudy

    reliable energy resource [benefit] ~ unreliable energy resource
    reliable; available|generate all the time|24; constant supply; {not} depend on weather; works day and night; always available; predictable;
    respond quickly to demand

    no pollution in use [benefit]
    {not} produce|release|give|emit|make carbon|co2|greenhouse|pollution|gases|harmful; no pollution|emissions|co2|greenhouse|fuel cost;
    clean energy; carbon neutral; {not} contribute|add to global|greenhouse; {not} pollute; environmentally friendly

    problems of renewables [problem]
    eyesore; spoils|ruins view|landscape; noisy; visual pollution; kills|harms birds|bats; flood|destroys habitat|land|valley|homes;
    take up space|land; expensive to build|set|install; affects|destroys wildlife|habitats; need lots|many turbines|panels; low power output;
    large area needed

    nuclear power problems [problem]
    radioactive|nuclear waste; waste _ stored|dangerous|thousands|years; expensive to decommission|build|dismantle; decommissioning;
    accident|leak|explosion|meltdown releases radiation|radioactive; risk of accident|leak|disaster; hard|difficult to dispose|store waste;
    long half life waste

    national grid [structure]
    grid; system|network of cables and transformers; cables|pylons connecting|linking power stations to consumers|homes; distributes electricity;
    power station to homes

    step-up transformer [structure, tool, example]
    step up; increases|raises voltage|potential; voltage increased|raised _ current|less|transmission; high voltage _ low current;
    increase voltage decrease|reduces|lowers current; more turns on secondary

    step-down transformer [structure, tool, example] ~ step-up transformer
    step down; decreases|lowers|reduces voltage|potential; voltage lowered|reduced|decreased|dropped _ homes|safe|use;
    safer voltage for homes|use; fewer turns on secondary; 230 v for homes

    high voltage reduces energy loss [reason]
    less|reduces|lower energy|power|heat lost|wasted; lower|smaller|less|low current _ less|energy|heat|reduces|loss; cables heat less;
    wires {not} get|heat hot|up; less heating in cables|wires; more efficient transmission; reduce resistance heating; low current means

    transformer works by alternating current [information]
    alternating|changing current _ changing|magnetic field; changing magnetic field _ core|induces|secondary;
    induces alternating|voltage|pd|potential _ secondary; iron core _ magnetised|field; laminated core; {not} work with dc|direct; soft iron core;
    primary and secondary coil; turns ratio; secondary coil

    electric current [factor, information]
    current; flow of charge|electrons|electricity; rate of flow|flow-of charge|electrons; charge per second;
    electrons flow|move through|around|along; movement of electrons|charge; amps; ampere; charge passing point each|per second;
    how much charge flows

    potential difference [factor, information]
    voltage; pd; p d; volts; energy transferred|given|per each|per coulomb|charge|unit; energy per coulomb|charge;
    work done per unit charge|coulomb; push on electrons|charges; joules per coulomb; voltage drop|across|difference;
    what pushes current|electrons|charge around

    electrical resistance [factor, information]
    resistance; opposes|resists|reduces|slows|restricts flow|current|charge|electrons; harder for current|electrons|charge to flow|pass|move;
    ohms; opposition to current; voltage divided by current; how difficult|hard for current; makes it hard|difficult for current|electrons|charge;
    resistance to flow

    ohm's law [law]
    current directly proportional to voltage|potential|pd; voltage directly proportional current; v equals i r|ir;
    straight line through origin|zero; constant resistance; current proportional to pd; temperature constant _ proportional;
    current doubles _ voltage doubles

    electric charge [factor]
    coulomb; current times time; charge on electron; positive and negative charge

    series circuit rules [principle, information] ~ parallel circuit rules
    current same everywhere|throughout|all|through; same current through|everywhere;
    voltage|pd|potential shared|split|divided|adds between|across|up; resistance adds|total|sum; add up|together resistances;
    one breaks all stop|go; total resistance increases _ series; series; voltage|pd|potential|volts shared|split|divided;
    current the same all round|around|everywhere

    parallel circuit rules [principle, information] ~ series circuit rules
    voltage|pd|potential same across|each|every|branch; same voltage|pd across; current splits|shared|divides|adds between|branches;
    total resistance decreases|less|lower|smaller; one breaks others work|stay|still; each branch _ same voltage|own;
    more paths|routes for current; switched on and off independently|separately|individually; parallel; each gets full voltage;
    current splits|shared|divides; voltage|pd same across each|branch

    adding resistor in parallel lowers resistance [reason] < parallel circuit rules
    more paths|routes|branches for current|charge; extra path|route|loop; total current increases; total resistance decreases|less|lower|falls

    fixed resistor [structure, example]
    resistor; ohmic conductor; limits|reduces|controls current

    filament lamp resistance [cause, information]
    filament lamp|bulb|filament; filament gets|heats|becomes hot|up; resistance increases|rises|goes _ temperature|hot|heats|current;
    current increases|rises _ temperature|hotter|heats; ions vibrate more _ electrons|collide|resistance;
    more collisions between electrons|ions|lattice; electrons collide|bump _ ions|atoms _ more|often;
    curve|graph levels|flattens|gradient decreases; hotter _ higher|greater|more resistance;
    harder for electrons|current to pass|flow as temperature

    diode [structure, example]
    current flows|passes|allowed one|single|only direction|way; one way only; only lets|allows current _ one direction|way;
    high|very resistance in reverse|other|opposite direction; reverse direction no current; converts ac to dc; rectifier; light emitting diode

    thermistor [structure, example]
    resistance decreases|falls|drops|lower|less|changes _ temperature increases|rises|hot|higher;
    temperature increases|rises _ resistance decreases|falls|drops|lower; temperature dependent resistor; thermostat sensor;
    resistance depends changes with temperature; resistance goes down when temperature|hotter

    light dependent resistor [structure, example]
    ldr; resistance decreases|falls|drops|changes _ light|brighter|intensity;
    light|light-intensity increases|brighter _ resistance decreases|falls|drops|lower; more light less resistance;
    resistance depends changes with light; darker _ resistance increases|higher|goes; street lights at night; light sensor

    potential divider [structure, example]
    voltage divider; split|share|divides voltage|pd between resistors; output voltage changes|depends; ratio of resistances

    ammeter in series [practice, tool]
    ammeter; measures current; amps measured; connected in series

    voltmeter in parallel [practice, tool]
    voltmeter; measures voltage|pd|potential; voltmeter in parallel|across; connected in parallel|across component;
    across the component|bulb|resistor

    variable resistor [structure, tool]
    rheostat; change|vary|adjust|control|alter current|resistance; dimmer switch; move the slider

    electromotive force and internal resistance [factor]
    emf; internal resistance; lost volts; terminal pd|voltage; energy per coulomb supplied cell; pd drops as current increases;
    resistance inside cell|battery

    resistance of a wire [factor, information]
    longer wire _ more|greater|higher|increases resistance; length increases _ resistance increases;
    thicker|larger wire|area _ less|lower|resistance; thinner wire _ more|higher resistance; resistance proportional to length;
    more atoms|ions to collide; electrons travel|further|collide more _ wire|ions|length; cross sectional area; double length double resistance

    alternating current [factor] ~ direct current
    ac; a c; changes|switches|reverses|alternates direction; current direction changes|reverses|switches; back and forth;
    flows both|two directions|ways; continuously|constantly changing direction; mains is 50 hz; 230 volts

    direct current [factor] ~ alternating current
    dc; d c; same|one|single direction; only flows one direction|way; {not} change direction; from cells|batteries; constant direction

    live wire [structure, example]
    live; brown wire; carries voltage|current|pd from supply|mains; 230 v; high voltage wire; dangerous _ switch off|open; live is dangerous

    neutral wire [structure, example]
    neutral; blue wire; completes circuit; 0 v|volts; near zero volts|earth; carries current away|back

    earth wire [structure, example, solution]
    earthing; green and yellow; safety wire; prevents|stops|protects _ shock|electrocuted|live;
    carries|current|takes current|goes away|through|into earth|ground case; case|metal becomes live; low resistance path to ground|earth;
    stops appliance|case becoming live; large current flows through earth; connected to metal case; earth wire|metal|appliance|case

    fuse [structure, example, solution]
    melts|blows|breaks if|when current|too|large|exceeds; fuse melts|blows|breaks; thin wire melts;
    current too high|large|big _ melts|blows|breaks; breaks|cuts|disconnects circuit|off|supply; stops|prevents overheating|fire;
    protects appliance|cable|wiring; stops too much current; fuse rating

    circuit breaker [structure, example, solution]
    rccb; rcd; rcbo; mcb; residual current; trips; trip switch; switch opens|off when|if current|difference|fault;
    electromagnet _ breaks|opens|trips; resets easily|quickly|reused; faster|quicker than fuse; detects difference between live and neutral;
    breaks|opens the circuit

    double insulation [structure, solution, example]
    plastic case; case is not metal|insulator; case is plastic metal|insulator; {not} need|require earth; {not} conduct|live case;
    case cannot become live

    electric shock danger [problem, consequence]
    electric shock; shock; electrocute; current|electricity passes|flows|goes through body|you|person|heart; kill|death|burns;
    large potential|voltage|pd difference between live|you|person; body at 0; complete|path circuit to ground|earth through body|person

    electrical power equation [law]
    current times voltage|pd; voltage times current; current squared times resistance; p equals vi|iv; i squared r

    electrical energy cost [factor]
    kilowatt hours; kwh; power times time; units times cost|price; cost per unit|kwh; joules

    static electricity [cause, information]
    static; electrons transferred|move|rubbed from _ to; gains|loses electrons; electrons rubbed|transferred off;
    rubbing|friction _ electrons|charge|static; becomes negatively|positively charged; charge builds up; build up of charge|static;
    insulator charged by friction; electrons {not} protons move

    gains electrons becomes negative [cause, information] < static electricity ~ loses electrons becomes positive
    gains|more|extra|receives electrons _ negative; negatively charged because gained|more electrons; electrons move onto _ negative;
    picks up electrons; negatively charged

    loses electrons becomes positive [cause, information] < static electricity ~ gains electrons becomes negative
    loses|fewer|less|removed electrons _ positive; electrons move|transfer|removed off|away _ positive;
    positively charged because lost|fewer electrons; positively charged; more protons than electrons

    like charges repel [law, information] ~ opposite charges attract
    same|like|similar charges repel|push; repel each other; positive repels positive; negative repels negative; like charges;
    same charge _ repel|apart; hair stands up

    opposite charges attract [law, information] ~ like charges repel
    opposite|unlike|different charges attract; positive attracts negative; positive and negative attract; attract each other;
    pulled towards opposite charge; attracted to|by negative|positive|opposite

    electrostatic spark [consequence, problem]
    spark; discharge; charge|electrons jump across|gap|through air|gap|earth; lightning; air ionised|conducts|breaks down;
    large|high potential|voltage difference _ spark; explosion from spark; fuel ignites|explode from spark

    earthing prevents sparks [solution]
    earth|ground _ electrons|charge flow|removed|away|safely; connect to ground|earth; charge flows|runs|goes|passes into earth|ground;
    earth cable|strap|lead; bonding line; charge cannot build up

    electric field [structure, information]
    region|area where charge feels|experiences force; field lines from positive to negative; force on charged; force per unit charge;
    stronger close|near to charged; uniform field between plates; radial field; coulomb's law

    capacitor [structure, information]
    capacitance; stores charge|energy; charge per|unit volt|voltage|pd; discharges through resistor; exponential decay of charge|voltage|current;
    time constant; dielectric

    density [factor, information]
    mass per|divided volume|unit; how much mass _ volume|space; mass per unit volume; mass divided over volume; kg per metre cubed;
    how closely|tightly packed particles; compact; particles packed closer|tighter|together; heavy for its size

    particles in solid [information] ~ particles in gas, particles in liquid
    close|tightly packed|together|touching _ regular|fixed|vibrate|solid; vibrate about|around fixed|position|place; fixed positions|places;
    regular pattern|arrangement|lattice; {not} move|flow _ fixed|place|vibrate; strong forces|bonds between; tightly packed;
    packed close together; rows

    particles in liquid [information] ~ particles in solid, particles in gas
    close|touching|together _ move|slide|flow|random|past; slide|flow|roll|slip past|over|around each other;
    random|irregular arrangement _ close|touching; weaker forces than solid; particles can move|flow past|around|over; touching but move;
    {not} fixed position _ close

    particles in gas [information] ~ particles in solid, particles in liquid
    far apart; widely spaced; large|lots|big spaces|gaps|distance between; move quickly|fast|freely|randomly|all directions|everywhere;
    random motion|directions|movement; random speeds and directions; no forces between; weak|negligible forces between; particles move everywhere;
    particles|molecules|atoms spread|far|further apart|out

    change of state [step, information]
    state change; melting boiling freezing; energy used|needed to break|overcome|weaken bonds|forces;
    bonds|forces between particles broken|overcome|weakened; temperature stays|remains constant|same _ melting|boiling|changing|state;
    physical change _ reversed; mass conserved; potential energy|internal energy increases|changes; break|overcome|weaken bonds|forces|attraction;
    liquid|solid|gas turns|changes|becomes|into gas|liquid|solid; turns from solid|liquid|gas

    latent heat [factor, information]
    specific latent heat; energy needed|required to change state; energy to melt|boil|evaporate|vaporise _ kilogram|kg;
    {not} change temperature _ state|energy|heat; fusion|vaporisation; energy|heat changes state without|not temperature;
    one kilogram|kg state no temperature; temperature {not} change|rise|increase while|during melting|boiling

    evaporation cooling [cause, information]
    fastest|energetic particles|molecules escape|leave; most|high|enough energy particles|molecules escape|leave|evaporate;
    average|mean kinetic|energy|speed left|remaining lower|decreases|falls; leaves behind slower|less; sweat evaporates _ cools|takes|heat|energy;
    takes heat|energy away skin|body; escape from the surface

    internal energy [factor]
    total kinetic and potential; kinetic and potential energy of particles; sum of kinetic|energies particles; energy stored by|in particles

    temperature and particle speed [cause, information]
    temperature increases|rises|higher _ particles|molecules move|faster|kinetic; particles|molecules|atoms move|vibrate faster|more|quicker;
    more|gain|greater|increases|higher kinetic energy; average kinetic energy increases|proportional; temperature is average|measure kinetic;
    hotter _ faster particles; speed of particles increases

    gas pressure [cause, information]
    particles|molecules hit|collide|bump|bounce _ wall|container|sides|surface|balloon; collisions with walls|container|sides;
    force per wall|area; force exerted on walls|container; pressure caused by collisions; force per unit area from particles; particles push on;
    hit the sides|walls|container; bang|crash into sides|walls|container

    more frequent collisions with walls [cause, information] < gas pressure
    more|increased|frequent|greater|often|higher collisions|hit _ second|walls|often|frequent|time|container;
    collide|hit _ more|often|frequently|harder; hit walls|sides harder|often|more|faster; greater|bigger|more force on walls;
    more collisions per second|unit; greater rate|frequency of collisions; harder and more often

    volume decreases pressure increases [law, information] < gas pressure
    smaller|less|decreased|reduced volume|space _ pressure|collisions|more; volume halved pressure doubles;
    pressure inversely proportional to volume; boyle's law; pressure times volume constant; volume decreases _ pressure increases|rises|doubles;
    squash|compress gas _ pressure; same particles in smaller space; less space _ collisions

    gas temperature raises pressure [law, information] < gas pressure
    temperature increases _ pressure increases|rises; heating gas _ pressure|expand; pressure proportional to temperature;
    hotter _ greater|higher|more pressure; kelvin; absolute temperature; ideal gas; pv equals nrt

    absolute zero [information]
    minus 273; -273; zero kelvin; 0 kelvin; lowest possible temperature; particles no moving|kinetic|energy;
    particles stop|minimum moving|kinetic|energy

    brownian motion [information, example]
    random movement of smoke|pollen|particles; smoke particles hit|bombarded|knocked by air; jittery|zigzag movement; air molecules hit smoke;
    uneven|random collisions|bombardment

    pressure in physics [factor, information]
    pressure; force per|divided|over unit|area; force divided over area; pascals; newtons per metre squared; force spread over area;
    p equals f over a

    larger area lowers pressure [cause, information] < pressure in physics ~ smaller area raises pressure
    larger|bigger|wider|more|greater area|surface|tyres|feet|tracks _ less|pressure|lower|reduces|spread|sink;
    force|weight spread over|out larger|bigger|more|area; spreads weight|force out|over; {not} sink into _ area|spread|wide;
    lower|less|reduced pressure; snowshoes; wide tyres; spread out weight|force|load|pressure; weight|force|load spread out|over

    smaller area raises pressure [cause, information] < pressure in physics ~ larger area lowers pressure
    smaller|thin|sharp|pointed|narrow area|surface|point|blade|heel _ more|pressure|higher|increases|greater|concentrated;
    force concentrated over small|point; higher|more|greater|increased pressure; sharp knife; stiletto; drawing pin; small area high pressure

    pressure in liquids [information, cause]
    pressure increases|greater|more|higher _ depth; deeper _ pressure|weight|water|greater; weight|greater water|weight|liquid above;
    weight of water|liquid above; acts in all directions; depth times density times gravity; dam thicker at bottom;
    hydraulic|incompressible liquid|fluid; transmitted equally; liquid cannot be compressed|squashed

    atmospheric pressure [information, cause]
    air pressure; weight of air|atmosphere above; fewer|less molecules|particles|atmosphere above|higher|altitude;
    decreases with|as height|altitude; air molecules collide with surface; higher up _ less|lower air|pressure|dense;
    pressure of air outside greater|more|pushes

    atomic structure in physics [structure, information]
    nucleus with electrons orbiting|around; protons and neutrons in nucleus; positive nucleus|centre; electrons orbit|around|surrounding nucleus;
    nucleus _ protons and neutrons; mostly empty space; electrons in shells|energy levels|orbits; small dense nucleus

    proton [structure]
    positive charged particle in nucleus; charge of plus one|1; mass of one|1 positive

    neutron [structure]
    neutral particle in nucleus; no charge; uncharged particle; zero charge

    electron [structure]
    negative charged particle; orbits nucleus; very small mass; charge of minus one|1

    atomic number [information]
    proton number; number of protons; bottom number

    mass number [information]
    nucleon number; protons plus|add neutrons; total|number of protons and neutrons; top number

    isotope [information, example]
    same|equal protons _ different|neutrons; different|number neutrons same|neutrons protons|element; same element different mass|neutrons;
    same atomic|proton number different; different mass number; extra neutrons; same protons different neutrons;
    same _ protons _ different _ neutrons; {not} same number of neutrons

    plum pudding model [structure, information]
    plum pudding; ball|sphere of positive charge; electrons embedded|stuck|spread|dotted inside|throughout positive|ball|sphere; thomson;
    electrons in positive; positive charge spread|throughout

    alpha scattering experiment [method, information]
    alpha scattering; gold foil; rutherford; most|some|few alpha|particles passed|went|straight|deflected|bounced|through;
    most went straight|through; some deflected|scattered|repelled; few|some bounced|reflected back|backwards; geiger and marsden;
    fired alpha at gold; atom mostly empty space|because; mass|positive charge concentrated|nucleus|centre|small; small positive nucleus

    bohr and nuclear model [structure, information]
    bohr; electrons in shells|orbits|energy levels|fixed|distances|specific; nuclear model; chadwick neutron;
    electrons orbit at certain|specific|fixed|set distances; energy levels; nucleus in the middle|centre

    electron energy levels [information]
    absorb energy|radiation|photon _ electron|higher|level|up|shell;
    electron moves|jumps|goes|excited up|higher|further level|energy|shell|nucleus;
    emits|releases|gives photon|radiation|energy|light _ falls|drops|down|lower; falls|drops|moves back|down lower|level; excited electron;
    move between energy levels; line spectrum

    ionisation by radiation [consequence, information]
    ionise|ionization; removes|knocks|loses electrons off|out atom; turns|forms|creates|makes atom|ion|into ion; knocks electrons off|out;
    atom becomes charged|ion; adds or removes electrons; ionising power

    radioactive decay [information, cause]
    radioactive; unstable nucleus|atom|isotope; nucleus decays|breaks|gives|emits|releases|splits radiation|down|out; gives out|off radiation;
    emit radiation|particles|alpha|beta|gamma; becomes more stable; nucleus is unstable; random _ decay|unpredictable; spontaneous; decays

    random nature of decay [information]
    random; {not} predict|known which|when nucleus|atom; unpredictable; cannot tell which nucleus|atom|when; spontaneous;
    {not} affected by temperature|pressure|conditions

    alpha radiation [information, example] ~ beta radiation, gamma radiation
    alpha; alpha particle; helium nucleus; two protons and two neutrons; 2 protons 2 neutrons; absorbed|blocked by paper|skin|few;
    most|highly|strongly|very ionising; least penetrating; few|5 cm of|in air; short range in air

    beta radiation [information, example] ~ alpha radiation, gamma radiation
    beta; beta particle; fast|high moving|speed|energy electron; electron from nucleus; neutron changes|turns|becomes|decays into proton;
    stopped|absorbed|blocked by aluminium|few mm; medium|moderately ionising|penetrating; thin sheet of aluminium|metal

    gamma radiation [information, example] ~ alpha radiation, beta radiation
    gamma; gamma ray; electromagnetic wave|radiation from nucleus; stopped|absorbed|reduced|blocked by lead|thick|concrete|several;
    most|very|highly penetrating; least|weakly|low ionising; thick lead|concrete; no mass or charge; long range; passes through the body|skin

    penetrating power [factor]
    penetrates; passes|goes|get through skin|body|paper|aluminium|tissue; how far it travels; absorbed by; range in air;
    can escape|leave|pass the body

    half-life [information, factor]
    time taken half nuclei|atoms|activity|radioactive|count|unstable; time _ halve; time for activity|count to halve|half|fall;
    activity|count|number of nuclei halves|fall to half; half of nuclei|atoms|sample decay; average time

    short half-life [factor, benefit] ~ long half-life
    decays quickly|fast|soon; {not} remain|stay|radioactive|last in body|long|radioactive; activity falls|drops|decreases quickly|fast;
    less|minimise|reduces exposure|harm|radiation|dose; few|6|six hours; becomes safe|harmless quickly|soon; {not} stay in body|patient long;

    long half-life [factor] ~ short half-life
    decays slowly; {not} need replaced|changed; remains|stays radioactive|dangerous long|thousands|years; thousands|hundreds years;
    activity stays|constant|same|roughly;

    radiation activity [factor]
    activity; becquerel; bq; number of decays|nuclei per|each second; decays per second; count rate; counts per|each second|minute; rate of decay;
    geiger counter|muller; decay constant

    background radiation [information, example]
    background; radiation always|all around|present|us; natural radiation; radon gas; cosmic rays|radiation; rocks; medical x rays;
    food and drink; nuclear fallout|testing|weapons; from rocks|space|food|radon|sun|building; subtract background count;
    low level radiation around

    irradiation [information, problem] ~ contamination by radiation
    exposed to radiation; exposure to radiation|source; {not} become|radioactive _ object; radiation hits|reaches source|outside;
    near a radioactive source; stops when source removed|away

    contamination by radiation [information, problem] ~ irradiation
    contaminated; radioactive material|atoms|substance|dust|source|particles inside|onto|get|inhaled|swallowed|breathed; unwanted radioactive;
    becomes radioactive; breathe|inhale|swallow|eat|ingest radioactive; source|material gets inside|into body|skin; object becomes radioactive;
    still emits|exposed after

    harm of ionising radiation [problem, consequence]
    cancer; mutation; damages|kills|harm|alters|changes|mutates cells|dna|tissue; dna damage; tumour; radiation sickness|poisoning|burns;
    skin burns; kills cells; gene mutation|damage; cells divide uncontrollably; sterility; ionises cells|dna|tissue; increased risk of cancer;
    cause cancer

    radiation safety precautions [solution, practice, method]
    lead|screen|shield apron|lined|box|screen|container|glass|clothing; shielding; keep distance|away|far from;
    use|handle|hold|pick with tongs|tweezers; limit|reduce|minimise|less|short exposure|dose; wear gloves|protective|badge|film|mask|suit;
    film badge; stand behind|leave screen|wall|room; store|keep inside lead; point away from people; monitor|record dose|exposure; leave room;
    dosimeter; remote handling; lead|concrete|shield|screen stops|blocks|absorbs radiation|rays

    uses of radiation [example]
    medical tracer; tracer; smoke alarm|detector; thickness of paper|monitoring|control|foil;
    sterilise|sterilisation|kills medical|equipment|food|bacteria|surgical|instruments; radiotherapy;
    kill|treat|destroy cancer|tumour cells|tumour; carbon dating; leak detection|find pipe; gamma knife; gamma camera

    medical tracer [example, method]
    tracer; inject|swallow|drink|ingest radioactive|isotope|source; detected outside body; gamma camera detects|outside;
    follow|track|trace blood|flow|path|movement|through; see if organ|kidney|thyroid works|blocked; injected into patient|body|bloodstream

    radiotherapy [example, method]
    kill|destroy|treat|target cancer|tumour cells|tumour; beam|gamma|radiation rotated|aimed|focused|directed tumour|different;
    different angles|directions; healthy|surrounding cells|tissue not; healthy|surrounding cells|tissue receive|less|dose|damaged|minimise

    nuclear fission [information, cause] ~ nuclear fusion
    fission; nucleus|atom|uranium splits|breaks|divides; large|heavy|unstable nucleus splits|breaks; splitting of nucleus|atom|uranium;
    absorbs|hit|hit-by|captures neutron; two smaller|daughter nuclei; two|three|2|3|more neutrons released|emitted|produced;
    releases neutrons|energy|two; neutron hits|absorbed|collides uranium|nucleus

    chain reaction [information, cause]
    neutrons hit|cause|split|absorbed|collide|go|trigger more|other|further|another nuclei|fission|splits|reactions;
    released neutrons go|cause|hit|split; each fission causes|produces|triggers more|further; neutrons cause more fission

    control rods and moderator [structure, solution]
    control rods; boron|cadmium rods; absorb neutrons; rods absorb|lowered|raised|inserted; lower|raise|insert rods; moderator; slow neutrons;
    graphite; coolant; slows reaction|rate; fewer neutrons to cause; critical

    nuclear fusion [information, cause] ~ nuclear fission
    fusion; nuclei|hydrogen|atoms join|fuse|combine|merge; light|small|two nuclei join|fuse|combine;
    fuse|join together hydrogen|form|two|make|nuclei; hydrogen fuse|into|join|forms|becomes helium; heavier|larger|bigger nucleus formed|made;
    mass converted|changed|lost into energy; happens in stars|sun;
    high|very temperature|pressure needed|required|overcome _ repulsion|nuclei|fuse; overcome repulsion|electrostatic

    mass energy and binding energy [information]
    binding energy; mass defect; e equals mc squared; mass converted into energy; energy to separate|split nucleus into;
    binding energy per nucleon; mass difference

    scalar quantity [information, example] ~ vector quantity
    scalar; magnitude only; only magnitude; {not} direction; no direction; just magnitude; speed distance mass time|energy

    vector quantity [information, example] ~ scalar quantity
    vector; size|magnitude has direction; both magnitude|size and direction; has direction; force velocity displacement|acceleration;
    arrow shows direction|size

    contact force [information, example] ~ non-contact force
    touch|contact|physically objects|force|need|must|touching; objects touching contact; friction tension|air; must|have to touch

    non-contact force [information, example] ~ contact force
    {not} touch|contact; without touching; gravity magnetic|electrostatic; acts at a distance; objects are separated; noncontact; magnetic force;
    gravitational force; force at a distance

    weight in physics [factor, information] ~ mass in physics
    weight; force|pull due gravity acting; mass times|x gravity; measured in newtons; gravity acting on mass|object; force due to gravity;
    weight is a force|vector; changes depends moon|planet|gravity; mg; newtons; pulled down by gravity

    mass in physics [factor, information] ~ weight in physics
    mass; amount of matter; kilograms; measured in kilograms|kg; {not} change _ moon|planet|gravity|location|anywhere; same everywhere|anywhere;
    how much matter

    gravitational field strength [factor, information]
    gravitational field; force per|each unit|kilogram|kg|mass; newtons per kilogram|kg; 9 8 newtons; 10 n per kg; strength of gravity;
    gravity is|on stronger|weaker|less|moon; closer|bigger mass|planet stronger; force per unit mass; gravity on moon less|weaker|lower

    centre of mass [information, factor]
    centre of gravity; point where|through weight|mass acts|concentrated; weight acts|appears through point; mass seems concentrated;
    low|lower centre of mass|gravity; balance point

    stability of object [factor, benefit]
    stable; low|lower centre mass; wide|large|bigger base; {not} topple|tip|fall over; line of action inside|within base;
    harder to topple|tip|knock; topples when line|weight|centre outside

    resultant force [factor, information]
    overall|net|total|unbalanced force; single force replaces|same; sum of forces|all; forces combined|added; forces not balanced;
    forces unbalanced balanced; one force bigger|greater|larger|more than; forward|driving force bigger|greater|more than;
    difference between forces; subtract forces; force is greater than friction|drag|resistance|weight|thrust

    balanced forces [factor, information] ~ resultant force
    forces equal|balanced|cancel; equal and opposite forces; no resultant|net|overall force; zero resultant|net|overall force;
    resultant force zero|0; forces cancel out; equal in size opposite in direction; equilibrium;
    weight equals|balances|same air|drag|upthrust|tension|normal; drag|resistance|friction|upthrust equals|balances|same;
    driving force equals friction|drag|resistance; steady|constant speed because forces; forces are equal and opposite; forces cancel;
    no resultant force

    newton's first law [law]
    stays|remains|continues|keeps still|stationary|moving|same|constant unless|if|until force|resultant|acted;
    no|without resultant force _ constant|same|stationary|velocity; object at rest stays|remains; inertia; stationary or constant speed|velocity;
    continue at same|constant; keeps moving at the same|constant|steady

    newton's second law [law]
    force equals mass times acceleration; f equals ma; acceleration proportional to force; acceleration inversely proportional to mass;
    bigger|larger|more|greater force _ acceleration; more|greater|larger|bigger mass _ less|slower|smaller acceleration;
    resultant force causes acceleration; force is directly proportional

    newton's third law [law]
    every action _ equal|reaction|opposite; equal and opposite reaction|force; action and reaction; two objects interact _ equal|forces;
    exerts equal|force back|opposite; pushes back with|the same; same size|type opposite direction different|object|force

    inertia [factor, information]
    resists|reluctance|tendency|hard change change|stop|stay motion|velocity|moving|still; harder|difficult to start|stop|change|accelerate;
    tends to stay|keep|carry; inertial mass

    speed in physics [factor]
    distance divided over time; distance per|over|travelled unit|time|second|each; how fast|quick; metres per second; rate of change of distance;
    distance travelled per; distance divided by time; distance over time

    velocity [factor]
    speed in _ direction; speed with|and direction; vector speed; displacement over|per|divided time; rate of change of displacement;
    direction and speed; speed in a given|certain|particular direction

    displacement in motion [factor]
    displacement; distance in|with|and|from direction|start; straight line distance; distance from start; shortest distance between;
    how far from start

    acceleration [factor, information] ~ deceleration
    speeds up|faster|quicker; change|increase|rate in|of velocity|speed; rate of change of velocity|speed;
    velocity|speed increases|changes|divided per|over|time|rate; increase in speed|velocity; metres per second squared;
    change in velocity divided|over; getting faster; speeding up; gets faster and faster; velocity increases; speed increases

    deceleration [factor, information] ~ acceleration
    negative acceleration; speed|velocity decreases|reduces|drops|falls; loses speed; decrease|reduction in|of speed|velocity; slowing down;
    getting slower; speed decreases

    constant speed [factor, information]
    steady|constant|same|uniform speed|velocity|rate; speed|velocity stays|remains|does not change;
    speed|velocity stays|remains|does constant|same change; {not} accelerating|speeding; same distance each|every second;
    {not} change speed|velocity; no acceleration; zero acceleration; straight|flat|horizontal line

    circular motion [cause, information]
    centripetal; centripetal force|acceleration; changing direction _ velocity|accelerating|circle|constantly; force towards centre|middle|center;
    velocity changes because direction; direction constantly|always|keeps changing; accelerating because direction; acts towards the centre;
    angular velocity; speed same but direction|velocity

    terminal velocity [information, consequence]
    terminal velocity|speed; constant|steady|maximum speed|velocity _ forces|falling|drag|resistance|balanced;
    air resistance|drag equals|balances|same weight|gravity; weight|gravity equals|balanced air|drag|resistance; maximum|top speed|velocity;
    forces balance _ constant|steady|stops|speed|accelerating; air|drag|resistance increases _ speed|until|faster|weight;
    resistance|drag gets|increases|greater until speed|faster; stops accelerating; falls at constant|steady

    air resistance increases with speed [cause, information]
    air resistance|drag|friction increases|greater|more|bigger _ speed|faster|velocity; faster _ air|drag|more|greater resistance|drag;
    speed increases _ resistance|drag|air; more air resistance|drag; larger drag

    free fall acceleration [information]
    accelerates due because gravity|weight; 9 8|81; 10 m s; acceleration of free fall;
    weight|gravity greater|bigger|more|larger than air|drag|resistance; only|just force|gravity acts gravity|weight; at first weight|accelerates;
    falls faster and faster; same acceleration for all

    distance-time graph [tool, information]
    distance time; gradient|slope|steepness shows|equals|gives speed; steeper line|gradient|means faster|greater|higher|speed;
    flat|horizontal line|means|section not; flat|horizontal line|means|section stationary|stopped|still; curve line means|shows acceleration;
    straight line constant|steady speed; tangent

    velocity-time graph [tool, information]
    velocity time; speed time graph; gradient|slope gives|equals|shows acceleration; area under|below graph|line distance|displacement;
    area under the graph|line|curve; flat|horizontal line|means constant|steady|speed; negative gradient|slope;
    steeper line greater|more acceleration; counting squares

    thinking distance [factor, information] < stopping distance
    distance travelled|moved|during|while|before reaction|driver|brakes|applied|time; distance _ reaction time; distance before braking;
    reaction distance; travelled before they brake|react|press; speed times reaction time

    braking distance [factor, information] < stopping distance
    distance travelled|after|while|once brakes|applied; distance _ brakes applied|stop|pressed; distance to stop after|once;
    distance while braking; distance travelled under braking; once brakes pressed

    stopping distance [factor, information]
    thinking plus|add|distance braking|plus; total distance car|before stop; thinking distance and braking distance;
    distance to come to a stop|rest; takes longer|further to stop

    factors affecting thinking distance [factor, cause, example]
    reaction time; tired|sleepy; alcohol|drunk|drink; drugs|medication; distracted|phone|mobile|radio|passengers;
    slower|longer|increases reaction; speed of car|vehicle; using phone; caffeine; age of driver; {not} concentrating|attention; eyesight; fatigue

    factors affecting braking distance [factor, cause, example]
    wet|icy|snow|rain|oil|gravel|slippery road|surface|weather|conditions; worn|bald|old tyres|brakes|tread;
    condition|quality state brakes|tyres|road; mass|weight|load of car|vehicle|passengers; speed of car|vehicle; less grip|friction|traction; icy;
    road conditions|surface; poor|bad|faulty brakes|tyres|weather; downhill; tyre tread; skid; heavier car|vehicle; faster speed;
    less friction between tyres; more kinetic energy to

    braking energy transfer [cause, information]
    kinetic _ heat|thermal|brakes|transferred; brakes get|heat|become|overheat hot|up; work done against friction|brakes;
    friction between brakes|pads|disc; kinetic energy transferred|decreases|converted|reduced; brakes do work;
    large deceleration|force lead overheat|skid|loss|control; temperature of brakes increases|rises

    momentum [factor, information]
    mass times|x velocity|speed; kg m s; product of mass and velocity; mass multiplied by velocity

    conservation of momentum [law, principle]
    total momentum before _ equals|same|after; momentum before equals|same|conserved|constant; momentum conserved;
    total momentum stays|remains|same|constant; momentum transferred to|from; closed system momentum; no external forces;
    equal and opposite momentum; recoil

    car safety features reduce force [solution, reason, example]
    seat belt; air bag; crumple zone; helmet; cushioned surface|mat; increases|longer|extends|more collision|contact|impact;
    longer time|duration stop|impact|collision; takes longer to stop; rate of change of momentum reduced|less|decreases|lower|smaller;
    reduces|less|smaller|lower|decrease force|impact|injury injuries|acting; absorbs energy|impact; change momentum over|slower|longer;
    deceleration is less|smaller|lower|reduced; crash mats

    force and rate of change of momentum [law]
    rate of change of momentum; force equals change in momentum; impulse; change in momentum divided|over; force times time;
    larger|bigger|greater change in momentum; shorter|less time _ bigger|greater|larger force

    hooke's law [law]
    extension directly proportional to force|load; force directly proportional extension; f equals ke|kx;
    straight line through origin|zero _ extension|force; extension doubles when force doubles; linear _ extension; double force double extension;
    proportional until limit

    spring constant [factor]
    stiffness; force per unit|metre extension; force divided by extension; gradient of force extension; newtons per metre; stiffer spring

    limit of proportionality [information]
    elastic limit; {not} proportional|linear anymore|beyond|any|longer; no longer proportional; line|graph starts|becomes curve|bend;
    stops|beyond|past|exceeds elastic|limit|proportional; curve at end

    elastic deformation [information] ~ inelastic deformation
    elastic; returns|goes|springs back original|shape|length|normal; goes back to original|normal shape|length; returns to original;
    go back when|after force|removed|weight; original shape|length when force; {not} permanently deformed|stretched

    inelastic deformation [information] ~ elastic deformation
    inelastic|plastic|permanent deformed|stretched; {not} return|spring original|back|shape|length; permanently stretched|deformed|changed|bent;
    stays stretched|deformed|longer; {not} return to original; past elastic limit

    more than one force to deform [reason]
    two|more|one force needed|otherwise|only move; only one force _ move; pull|forces both|opposite ends|directions; two forces needed;
    otherwise it would move|accelerate

    stress and strain [factor, information]
    stress; strain; young modulus; force per|over area|unit; extension over|per|divided original length; stress divided by strain;
    tensile strength; breaking stress; ultimate tensile; brittle; ductile; necking

    moment of a force [factor, information]
    moment; turning effect|force; force times|x|multiplied perpendicular|distance; distance from|to pivot; turning effect of force; torque;
    rotational effect; newton metres; leverage; perpendicular distance to pivot

    principle of moments [law, principle]
    clockwise equals|same|balanced anticlockwise; anticlockwise equals|moment clockwise; clockwise moment equals|same|balances;
    balanced _ moments equal; moments are equal|balanced; turning effects equal|balance; total clockwise moment; equilibrium

    longer lever larger moment [cause, information]
    longer|further|greater|increase|larger|bigger distance|spanner|handle|lever|away|arm _ pivot|moment|easier|less|turning|force;
    less force|effort needed|required; further from the pivot|hinge; greater|bigger|larger moment|turning; force multiplier;
    same moment with less force; increase distance from pivot; longer handle|spanner|lever|bar|arm; bigger distance from pivot|hinge;
    less force with longer

    gears [structure, example]
    cogs; teeth interlock|mesh; turns|rotates opposite direction; larger gear slower|bigger|more|greater; transmit rotational|turning;
    smaller gear faster; number of teeth

    wave [information]
    waves transfer|carry energy; transfers|carries energy _ without; transfers|carries energy _ matter|particles;
    vibration|oscillation that transfers|carries; oscillations; energy not matter

    waves transfer energy not matter [principle, information]
    energy {not} matter|material|particles; transfers|carries energy without|not; {not} matter|water|particles transferred|moves|travel along;
    particles|ball|duck only|just|moves|bobs up|down; water|air does not move|travel with; bobs up and down

    transverse wave [information, example] ~ longitudinal wave
    transverse; perpendicular|right angle|90|degrees angles|direction; vibrations|oscillations|particles perpendicular|right|90|up; up and down;
    light waves|water|electromagnetic|ripples|em; oscillate|vibrate at right angles; perpendicular to direction; s waves; water ripples

    longitudinal wave [information, example] ~ transverse wave
    longitudinal; parallel|same direction|line; vibrations|oscillations|particles parallel|same|along direction|line;
    compressions and rarefactions; back and forth parallel; sound waves; oscillate|vibrate parallel; compressions; rarefactions;
    same direction as; p waves; slinky pushed

    amplitude [factor]
    maximum|max|greatest displacement|height|distance rest; height of wave|peak middle;
    distance from centre|middle|rest|equilibrium line peak|crest|top|trough; maximum displacement; from rest|undisturbed position;
    half the height; biggest displacement

    wavelength [factor]
    distance between two|peak|crest|one|same|adjacent|successive|trough|consecutive|point; one complete|full wave|cycle length|distance;
    crest to crest; peak to peak; length of one wave; distance from one point|peak|crest to; one compression to next; trough to trough

    frequency [factor]
    number of waves|oscillations|vibrations|cycles _ second|time|point; waves|cycles|oscillations|vibrations per|each|every second|unit|one;
    how many waves|vibrations _ second; hertz; hz; how often waves|vibrates; waves passing point each|per

    time period of wave [factor]
    period; time period; time taken one|complete|full|each wave|oscillation|cycle|vibration|swing; time for one complete|wave;
    one divided over frequency

    wave speed [factor, law]
    speed of wave; frequency times|x wavelength; wavelength times frequency; v equals f lambda; distance wave travels per|divided; how fast wave

    reflection of waves [information, cause]
    reflect; bounces off|back; angle of incidence equals|same angle|reflection; law of reflection; incidence equals reflection;
    bounces off surface|mirror|boundary; mirror image; specular; diffuse reflection

    refraction [information, cause]
    bends|changes direction|towards|away|when _ normal|boundary|glass|water|medium|speed|enters;
    change|slows direction|speed|down _ medium|material|boundary|density|glass|water|enters; bends towards|away normal;
    changes direction|speed when|because|due; slows down when glass|water|denser|enters; different speeds in different;
    speeds up when leaves|into; optical density; light bends; wavelength decreases|changes; refractive index; snell's law

    total internal reflection [information, cause]
    tir; critical angle; angle greater|bigger|larger|more|exceeds critical;
    all|completely|totally reflected|light|back inside|internally|reflected; reflects inside|within; greater than critical angle; optical fibre;
    reflected back into|inside glass|fibre|denser; endoscope; travels along fibre by reflecting|bouncing

    diffraction [information, cause]
    spreads out|through|round|around|when gap|obstacle|edges|corner|opening|hill|slit; waves spread out; gap same|similar size wavelength;
    bends round|around corners|hills|obstacles; passes through a gap; diffraction grating

    interference of waves [information, cause]
    interference; superposition; constructive|destructive interference; out of phase; cancel|reinforce out|up|together; crest meets crest|trough;
    path difference; coherent; double slit; fringes; waves overlap|combine|superpose; bright and dark fringes; young's; constant phase difference;
    anti phase

    standing wave [information]
    stationary wave; nodes and antinodes; node; antinode; two waves travelling opposite; superposition of reflected|incident; harmonic;
    fundamental; {not} transfer energy standing|stationary

    polarisation [information]
    vibrate|oscillate one|single one|plane|direction; polarising filter; only transverse waves; oscillations in one plane; sunglasses reduce glare

    resonance [information, cause]
    natural frequency; driving|forced frequency equals|matches|same|natural; maximum|large|increase amplitude; damping; forced oscillations;
    simple harmonic motion; shm

    electromagnetic spectrum [structure, information]
    em spectrum; em|electromagnetic waves; radio microwave infrared visible; family|group|range of waves|radiation; same speed through|vacuum;
    travel|all through speed|same|vacuum light|speed|space; transverse waves travel same; 300 million; different frequencies and wavelengths;
    speed of light

    radio waves [example, information] < electromagnetic spectrum
    radio; tv|television|radio signals|broadcast|communication; longest wavelength; lowest frequency; broadcasting; radio transmitter|aerial;
    alternating current in aerial; bluetooth; diffract around hills; ionosphere

    microwaves [example, information] < electromagnetic spectrum
    satellite communication|signals|tv; mobile phone signals|calls; cooking|heating food; absorbed by water|food|fat;
    pass through|penetrate atmosphere|ionosphere; water molecules|particles vibrate|heat|absorb; sat nav

    infrared radiation uses [example, information] < electromagnetic spectrum
    infrared; remote control; thermal|heat|night imaging|camera|vision; heaters|grill|toaster|cooking; security lights|alarm; cooking food;
    heat radiation; burns skin; optical fibres

    visible light [example, information] < electromagnetic spectrum
    light we|humans|eye see; seen by eye|humans; fibre optics; photography; colours of rainbow; illumination

    ultraviolet radiation [example, information, problem] < electromagnetic spectrum
    ultraviolet; uv; uv light|rays; sun tan|bed|burn|cream; sunburn; skin cancer|damage|ageing;
    security|detect|marking|fake|forged marking|pens|notes|money|bank; fluorescent; sunbeds; sterilise water; damages eyes|skin;
    energy efficient lamps; tanning; premature ageing

    x-rays [example, information, problem] < electromagnetic spectrum
    xray; broken|see|image|scan|look bones|fracture; absorbed by bones|dense; pass through|easily soft|tissue|flesh|skin;
    airport|luggage security|scan|scanner; ct scan; medical imaging; see bones; bones absorb|appear|show white

    gamma ray uses [example, information, problem] < electromagnetic spectrum
    gamma; sterilise food|medical|surgical|equipment|instruments; kill|treat cancer|bacteria|tumours; highest frequency; shortest wavelength;
    highest|most energy; radiotherapy; from nucleus; cancer treatment

    higher frequency more dangerous [reason, information]
    higher|greater|more|shorter frequency|energy|wavelength _ dangerous|damage|harmful|energy|ionising; ionising; high frequency high energy;
    shorter wavelength more energy

    converging lens [structure, information]
    convex lens; converging; brings|focuses|bends|converges|refracts rays|light|parallel|together|inwards|them point|focus|together|focal|rays;
    parallel rays meet|focus|converge; rays meet at focus|point|focal; focal point|length; principal focus; magnifying glass; thicker in middle;
    real image; long sight corrected

    diverging lens [structure, information] ~ converging lens
    concave lens; diverging; rays spread out|apart; virtual image; thinner in middle; short sight corrected|glasses; spreads|diverges rays|light

    real and virtual image [information]
    real image _ screen|rays; virtual image _ screen|appear; cannot be projected|formed|shown|seen onto screen;
    can be projected|formed|shown|seen onto screen; rays actually|appear|only|seem meet|cross|come; inverted; upright; magnified; diminished

    colour and filters [information, cause]
    absorbs all|other|every colours|wavelengths|except|others; reflects only|red|green|blue light|colour|wavelengths|red|blue|green;
    filter absorbs|transmits|lets|allows|only|blocks|removes; transmits only|red|green|blue;
    white light|reflects made|contains|all|colours|mixture; appears|looks black no; appears|looks black because; black absorbs all;
    white reflects all; dispersion; prism splits|separates|spectrum; red light passes|only through

    sound wave [information]
    sound; longitudinal wave|vibrations|through air; vibrations|compressions travel|through air|particles; particles vibrate back and forth;
    vibrating|object air particles|makes|causes; {not} travel through vacuum|space; needs particles|medium; 330|340 metres|m

    ultrasound [example, information]
    frequency above|higher|greater|over 20000|20|human|hearing; above|higher|beyond human|range|20|20000 hearing|khz|hz|000|human;
    too high for humans; {not} hear by humans|high; 20 000 hz; 20khz; scan baby|fetus|foetus|unborn|prenatal|womb; echo sounding|location;
    reflected|partially off boundary|between|different; {not} ionising|harmful|damage; safer than x rays; sonar; break kidney stones;
    time taken to return|reflect|echo; detects cracks|flaws

    ultrasound safer than x-rays [reason, benefit] < ultrasound
    {not} ionising; {not} damage|harm|mutate|cancer|hurt|kill cells|dna|baby|foetus|tissue|fetus; non ionising|invasive; no radiation;
    x rays ionising|cancer|damage|harm|mutations

    seismic waves [example, information]
    p waves; s waves; seismic; earthquake waves; seismometer; s waves {not} travel|pass|through liquid|core;
    p waves through|travel|solids liquid|solid|faster; shadow zone; outer core liquid; shows inside|structure of earth

    human hearing range [information]
    20 hz to 20; range of hearing; 20 000; 20khz; ear drum vibrates|eardrum; limited frequency range; hearing gets worse|deteriorates age

    magnetic field in physics [structure, information]
    magnetic field; region|area around magnet|force|where; field lines go|north out south; north to south; closer lines stronger|together;
    strongest at poles; iron filings|plotting compass; compass points|needle north; earth's magnetic|core field

    permanent and induced magnet [information, example]
    permanent magnet|makes|own|always; produces|has own field; induced|temporary magnet|becomes; becomes magnet when|placed|near field|magnet;
    loses magnetism when|quickly|removed; always|only attracts; steel keeps|stays; iron loses

    electromagnetism in physics [structure, information]
    electromagnet; solenoid; coil carrying|has wire|current|iron;
    current through|flows|carrying|produces|creates wire|coil|magnetic _ field|magnetic; iron core; magnetic field around wire|current;
    right hand grip|rule|thumb; switched off and; concentric circles; field produced|created by current

    increase strength of electromagnet [solution, method]
    increase|number|greater|extra turns|coils|loops|current|voltage; increase|bigger|larger|higher|more current; iron core|add|soft;
    more turns on|of coil|wire; turns closer|tighter together

    uses of electromagnets [example]
    relay; electric bell; scrapyard|scrap crane|metal|yard; circuit breaker; loudspeaker; mri; door lock; switch on and off; maglev

    motor effect [cause, information]
    force acts|felt wire|conductor|current|carrying magnetic; current carrying wire|conductor _ magnetic|field|force;
    interaction between|two magnetic|fields; two magnetic fields interact; fleming left hand rule; magnetic field of wire|coil|current interacts;
    bil; force perpendicular to; wire moves|kicks in magnetic

    electric motor [structure, example, information]
    motor; coil rotates|spins|turns; forces each|sides|opposite opposite|sides|directions|coil|up|down; split ring commutator; commutator;
    reverses|swaps|changes|switches current|direction every|each half|turn; brushes; keeps rotating|spinning|turning same direction;
    one side up other down; coil in magnetic field

    increasing motor speed [solution, method]
    increase|bigger|larger|stronger current|magnet|field|turns|coils; stronger magnet|field; more coils on|of; bigger current

    loudspeaker and microphone [structure, example, information]
    loudspeaker; headphones; alternating current _ coil|force|cone|magnetic; cone|diaphragm moves|vibrates|back out|forth; coil attached to cone;
    microphone; diaphragm; sound waves make|cause diaphragm|vibrate; moving coil

    generator effect [cause, information]
    electromagnetic induction; induce|generates voltage|current|pd|potential|emf; wire|conductor|coil moves|cuts through|field|magnetic|lines;
    cuts magnetic field|lines|flux; magnet moved|pushed|rotates|spun into|inside|near|out coil|wire|solenoid; changing in magnetic|field|flux;
    move magnet|coil|wire; faraday's law; lenz's law; rate of change of flux

    increase induced voltage [solution, method]
    move|spin|rotate faster|quicker|magnet; faster|quicker movement|motion|rotation|speed; stronger magnet|field;
    more|increase turns|coils|number coil; larger area of coil; bigger|larger|stronger magnet|area; increase speed

    alternator and dynamo [structure, example]
    alternator; dynamo; generator; slip rings; produces ac|alternating; commutator|dynamo dc|direct;
    rotating|spinning|turning coil|magnet _ current|voltage|induces; turbine turns|spins|drives generator;
    steam turns|drives|spins|rotates turbine; water heated|boils steam|makes steam|turbine; power station generates;
    turbine connected to generator

    solar system [structure, information]
    planets orbit|around sun|star; sun and planets; eight planets; dwarf planets; moons orbit; planet orbits star; asteroids; comets;
    natural satellite; sun's gravity pulls|keeps|holds; mercury venus earth mars; milky way

    orbital motion [cause, information]
    gravity provides|keeps|force|pulls|attraction|acts centripetal|force|orbit|planets|satellite|towards; orbit because|due gravity;
    closer|nearer|smaller orbit|planet faster|greater|quicker|must|higher; further|larger orbit|away slower|longer|less;
    faster|higher speed smaller|lower orbit; gravity acts as; velocity changes direction speed same; elliptical; perpendicular to velocity;
    keeps in orbit

    satellites [structure, example]
    geostationary; polar orbit; artificial satellite; object that orbits; 24 hour orbit; communications weather gps; stays above same point|place;
    low polar; orbits a planet

    life cycle of star [structure, information]
    nebula; protostar; main sequence; red giant; white dwarf; black dwarf; red supergiant; supernova; neutron star; black hole;
    cloud of dust|gas|hydrogen; dust and gas pulled|collapse|together|attracted; gravity pulls|collapses dust|gas|cloud|together;
    star explodes|expands|cools|collapses|dies; star born; runs out|uses up hydrogen|fuel; fuses heavier elements; planetary nebula

    main sequence star stable [cause, information]
    forces balanced|equal|equilibrium _ gravity|radiation|pressure|inward|outward|star;
    gravity inwards|pulling|balanced|equals _ outwards|radiation|pressure|fusion;
    radiation|outward|fusion|gas pressure|force _ gravity|inward|balances|equals; expansion balanced by gravity; main sequence;
    outward pressure equals; in equilibrium

    elements made in supernova [information, cause]
    elements heavier than iron; heavier elements made|produced|formed|created;
    supernova spreads|distributes|scatters|throws elements|universe|space|out; fusion makes|produces elements|helium|heavier;
    scattered across|through|throughout universe|space

    red shift [information, cause]
    redshift; shifted towards red|end; light|wavelength increased|longer|stretched galaxies|distant|light|shifted;
    wavelength increases|longer|stretched; moving|travelling away|apart us; further|more|distant galaxies|away faster|moving|greater|bigger;
    galaxies moving away|apart; observed wavelength increase; lower frequency; doppler; hubble; light|wavelength|waves stretched;
    stretched out light|wavelength; moving away from us|each; galaxies _ moving away; shifted to the red end|side; red end|side of spectrum;
    light looks redder

    expanding universe [information]
    universe expanding|getting bigger|larger|expanding; space expanding|stretching; galaxies moving apart|away|further; everything moving away;
    expansion of universe; dark energy; accelerating expansion

    big bang theory [information]
    big bang; universe began|started|originated|expanded one|small|single|point|tiny|hot|dense; very|extremely hot|small dense|region|point;
    explosion|expanded from|of small|single|one|point; started|began|expanded from single|one|small|very point|region|dense;
    cosmic microwave background; cmbr; all matter in one|single|point|compressed; 14 billion years

    dark matter [information]
    dark matter|energy|mass; {not} seen|detected|observed|emit light|matter|mass; galaxies rotate|spin faster; extra mass|gravity needed

    geocentric and heliocentric model [structure, information]
    geocentric; earth at|in centre|middle; heliocentric; sun at|in|is centre|middle; everything orbits|goes around|round earth;
    planets orbit|go|around sun; copernicus; ptolemy; galileo

    photoelectric effect [information, cause]
    photoelectric; threshold frequency; work function; electrons emitted|released|ejected when metal|light|surface; photon energy|absorbed|hits;
    one photon one electron; light behaves as particle; stopping potential; photoelectrons; planck constant; energy of photon;
    intensity increases number

    wave particle duality [information]
    wave particle; de broglie; electron diffraction; behaves like wave|particle|both waves; quantum; photon packets|quanta energy; matter waves;
    particle of light

    particle physics [information, structure]
    quark; lepton; hadron; baryon; meson; neutrino; antiparticle; antimatter; annihilation; pair production; strong force|nuclear|interaction;
    weak force|interaction; exchange particle; boson; standard model; up and down quarks; strangeness; positron; gluon

    projectile motion [information]
    projectile; horizontal|vertical component|velocity|motion independent|constant; horizontal velocity constant|stays|unchanged;
    vertical motion acceleration; parabola; resolve|components into|horizontally|vertically; suvat; equations of motion

    thermodynamics and gases [information]
    first law of thermodynamics; kinetic theory; root mean square; molar mass; elastic collisions; collisions are elastic; negligible volume;
    isothermal; adiabatic; assumptions of ideal gas

    gravitational fields at a level [information]
    newton's law of gravitation; gravitational potential; inverse square law; force inversely proportional to distance squared; escape velocity;
    kepler; equipotential; radial field

    magnetic flux [information]
    flux density; tesla; flux linkage; weber; magnetic flux density; charged particle moves in circle; cyclotron; hall probe

    required practical method in physics [method, step]
    measure mass with balance; measure length|height|distance with ruler|metre; heat using immersion heater; plot graph of; calculate gradient;
    vary|change voltage|current|variable resistor; repeat for different lengths|masses|angles|values; ray box; light gates; draw around block;
    ripple tank; strobe; count waves|oscillations; time ten|10|20 oscillations|swings|waves; insulate the block|beaker

    parallax and eye level reading [practice, solution]
    eye level|line; parallax error; reading|look straight eye|level; use set square|pointer|fiducial; perpendicular to scale
    """
}
