/// Atoms, the periodic table, bonding, structure and properties, states of matter, separation and amounts. Written for this project.
extension LexiconData {
  static let chemistryStructure: StaticString = """
    subject chemistry

    *chemparticle
    particle; atom; molecule; ion; electron; reactant

    *electrongain
    gain; take; receive; accept; pick; get; attract; add

    *electronloss
    lose; give; donate; transfer; lend

    *meltword
    melt; boil; evaporate; vaporise

    *chemforce
    force; bond; attraction; interaction; intermolecular

    atom [structure]
    smallest part element; smallest particle element; building block matter; single particle element

    element ~ compound
    one|single|only type|kind|sort atom; only one type|kind atom; substance _ one type atom; cannot broken down chemically;
    atoms all same|identical; pure substance on periodic table

    compound ~ element, mixture of substances
    two|more elements chemically|bonded|joined|combined; elements chemically combined|joined|bonded;
    different elements _ joined|bonded|combined|reacted; different atoms bonded|joined|combined; fixed proportions;
    two or more elements _ bonded|joined|combined

    mixture of substances ~ compound
    is mixture; mixtures; {not} chemically combined|joined|bonded; substances|elements|compounds _ {not} _ combined|bonded|joined;
    can separated easily|physically; mixed but {not} joined|bonded|reacted

    molecule
    two or more atoms bonded|joined; atoms bonded|joined together; group atoms bonded|joined

    proton in atom [structure]
    proton; positive particle in nucleus; positively charged particle; positive|plus charge in nucleus;
    particle _ charge plus|positive one

    neutron in atom [structure]
    neutron; neutral particle in nucleus; {not} charge in nucleus; particle _ {not} charge; particle _ zero charge

    electron in atom [structure]
    electron; negative particle; negatively charged particle; orbit nucleus; in shells around nucleus; tiny mass negative

    atomic nucleus [structure]
    nucleus; centre atom; middle atom; protons and neutrons _ centre|middle|together; dense centre

    atomic number of element [information]
    atomic number; proton number; number protons; how many protons; smaller number on periodic table; same number protons

    mass number of atom [information] ~ atomic number of element
    mass number; number|total protons and neutrons; protons plus neutrons; protons add neutrons; protons and neutrons added|together|total;
    nucleon number; bigger number on periodic table

    number of neutrons
    mass number minus|subtract|take atomic; how many neutrons; different number neutrons; more neutrons; extra neutron; fewer neutrons

    atom is neutral [reason]
    equal|same number protons and electrons; same amount protons and electrons; as many electrons protons; charges cancel; {not} overall charge;
    overall neutral; number protons equals electrons; positive and negative cancel; protons equal electrons; neutral atom

    isotopes of element
    isotope; same|equal number protons different _ neutrons; same|equal number protons _ neutrons; same protons different neutrons;
    different number neutrons; atoms same element different _ neutrons|mass; same element different mass; different mass number same;
    same atomic number different mass; more|fewer|extra neutrons _ same protons

    relative atomic mass [information]
    average mass atom|isotopes; mean mass isotopes|atom; ar; weighted average|mean; average _ isotopes; takes into account abundance;
    abundance isotopes

    electron shell [structure]
    shells electrons; electrons in shells; energy level; rings around nucleus; electron rings; number shells;
    electronic structure|configuration; electron arrangement|configuration

    outer shell electrons [factor]
    outer electrons; electrons in outer|outermost|last|outside shell|energy|ring; valence electrons; outermost electrons;
    number electrons in outer; electron on outer shell; outer shell has

    full outer shell [reason, benefit]
    full outer|outermost|last|valence shell|energy; complete|stable|filled outer shell; noble gas configuration|structure|arrangement;
    eight|8 electrons in outer; outer shell full|complete|filled; full set electrons; stable electron arrangement|configuration; octet;
    full shell; {not} need to gain|lose|react electrons

    ion
    charged particle|atom; charged atom or group; atom _ lost|gained electrons; atom charge

    positive ion < ion
    cation; positively charged ion|particle; {electronloss} electrons _ positive; lose|lost electron _ positive;
    positively charged; one plus|positive charge; more protons than electrons; 2 plus charge

    negative ion < ion
    anion; negatively charged ion|particle; {electrongain} electrons _ negative; gain electron _ negative; negatively charged;
    more electrons than protons; 2 minus charge

    loses electrons [method]
    {electronloss} one|two|three|electrons|an|its electron; loses 1|2|3 electron; give two electrons; {electronloss} electron; 
    loses one|two electron; {electronloss} _ outer electron; gives away electron; electron lost|removed|donated; electrons leave;
    donates electrons; give up electron; electron lost|taken from; transfer electrons from metal; electron transferred from

    gains electrons [method]
    {electrongain} one|two|three electron; gains 1|2|3 electron; {electrongain} electron; gains one|two electron;
    electron gained|accepted|added; takes electron from; receives electrons; electron transferred to; accept electrons; takes in electron;
    needs one more electron; add electron to outer

    easily loses electron [reason] ~ attracts electron strongly
    electron _ lost|removed easily|easier|readily; lose _ electron easily|easier|readily; easier|easy to lose|remove _ electron;
    less energy to remove electron; loses electron more easily; gives electron away easily; outer electron _ weakly held|attracted

    attracts electron strongly [reason] ~ easily loses electron
    electron _ gained easily|easier|readily; gain electron more|easily|readily|easier; easier|easy to gain|attract electron;
    strongly attracts|pulls electron; nucleus attracts|pulls _ electron strongly|more; stronger attraction _ nucleus electron;
    electron held|attracted tightly|strongly|more

    outer electron further from nucleus [reason, factor] ~ outer electron closer to nucleus
    further|farther|far|more distance from nucleus; outer|electron _ further|farther|far away; atom _ bigger|larger|more shells;
    larger|bigger atomic|atom radius; more shells|energy levels; more electron shells; distance _ nucleus _ greater|increases|bigger; extra shell;
    atomic radius increases; atoms get bigger|larger down

    outer electron closer to nucleus [reason, factor] ~ outer electron further from nucleus
    smaller atom than; atom has smaller radius; closer|nearer to nucleus; outer|electron _ closer|nearer|close nucleus;
    smaller atomic|atom radius; fewer shells; atom _ smaller; atomic radius decreases; less shells

    weaker attraction to nucleus [reason, factor] ~ stronger attraction to nucleus
    weak|weaker|less|reduced attraction|pull|force between _ nucleus|electron; weak|weaker|less|reduced attraction|pull|force _ nucleus|electron;
    attraction _ nucleus|electron _ weaker|less|decreases; less attracted to nucleus; nucleus _ pull|hold|attract _ less|weaker|weakly;
    less electrostatic attraction; held less tightly|strongly

    stronger attraction to nucleus [reason, factor] ~ weaker attraction to nucleus
    strong|stronger|more|greater attraction|pull|force between _ nucleus|electron;
    strong|stronger|more|greater attraction|pull|force _ nucleus|electron; attraction _ nucleus|electron _ stronger|greater|increases;
    more attracted to nucleus; greater nuclear charge; more protons _ attract|pull; held more tightly|strongly

    shielding [reason, factor]
    inner electrons _ shield|block|repel; more inner shells|electrons; repulsion from inner; screening; shielded from nucleus

    plum pudding atom model [information] ~ nuclear model
    plum pudding model; plum pudding; ball positive charge; positive ball|sphere|mass _ electrons;
    electrons embedded|stuck|spread|scattered in|through; electrons dotted around|in; cloud positive; thomson

    nuclear model [information] ~ plum pudding atom model
    rutherford; mass concentrated in centre|nucleus|middle; mass concentrated centre|nucleus|middle; positive charge concentrated in;
    positive nucleus _ electrons orbit|around; dense nucleus|centre; small positive|dense nucleus|centre; charged nucleus at centre

    alpha particle scattering [method]
    alpha scattering experiment; alpha particles _ gold|deflected|scattered|bounced|through|straight; gold foil; fire alpha particles;
    alpha scattering; alpha particle

    atom mostly empty space [information]
    mostly|mainly|lots empty space; mostly|mainly|lots space; most _ particles|alpha pass|went straight through; empty space in atom;
    went straight through; passed through undeflected; atom mainly nothing

    alpha particles deflected [information]
    deflected|bounced|reflected|repelled back|off; some _ deflected|bounced|repelled|scattered; positive _ repel|repelled positive|alpha;
    like charges repel; deflected at large angles; few bounced back; same charge repel; change direction

    bohr model [information]
    bohr; electrons orbit at specific|set|certain distances; fixed distances|energy; electrons in shells at set|fixed|specific

    discovery of neutron [information]
    chadwick; james chadwick; evidence for neutrons; neutron discovered

    scientific models change [principle]
    new evidence; new|more experiment|experimental evidence|results|discoveries; new experimental results; evidence _ {not} fit|explain;
    model|theory changed|replaced|improved new; {not} support old|model; results could {not} explained; better technology|equipment

    periodic table arrangement [information]
    order atomic number; increasing|order|arranged atomic number; arranged in order|atomic|proton number; arranged order|atomic|proton number;
    groups and periods; elements similar properties in same|columns|groups; similar properties in columns|groups

    group of periodic table
    column in periodic; column periodic; vertical column; same number outer electrons; same number electrons in outer; same group;
    similar chemical properties|reactions; elements in same column

    period of periodic table
    row in periodic; row periodic; horizontal row; same number shells; same period

    mendeleev table [information]
    mendeleev; left gaps; gaps for undiscovered|elements; gap|space left undiscovered|elements|new; gap|space undiscovered|elements|new;
    predict properties undiscovered; swapped order|elements|places; changed order based on atomic weights; left spaces

    undiscovered elements fitted gaps [information]
    element discovered|found _ gap|fit|matched; predictions _ correct|right|true|matched; properties matched|fit predictions;
    new elements|discovered filled|fitted gaps; later discovered

    early periodic tables [information]
    newlands; law octaves; octaves; order atomic weight|mass; elements placed|put in|into wrong|inappropriate groups; dobereiner triads;
    incomplete table; strict order atomic weights; {not} leave gaps

    metal [structure] ~ non metal
    form|make positive ions; left periodic|side; left hand side table; shiny conductor; lose electrons to form positive

    non metal ~ metal
    right periodic|side; {not} form positive ions; form negative ions; gains electrons to form negative; dull brittle;
    does {not} conduct|conductor

    noble gases [example]
    group 0; group 8; helium; neon; argon; inert gas; krypton; xenon; monatomic

    unreactive [reason, benefit] ~ reactive
    less reactive; least reactive; low reactivity; inert; {not} react; {not} reactive; does {not} react with; very stable; {not} react easily;
    chemically inert; reluctant to react

    reactive [reason, problem] ~ unreactive
    highly|more|most|too reactive; reactivity _ high|increase|higher; reacts violently|vigorously|easily|quickly|faster; high reactivity;
    more|higher|increased reactivity; vigorous reaction; more violently|vigorously; explosive reaction; reacts more

    alkali metals [example]
    group 1; group one; lithium; sodium; potassium; rubidium; caesium; one electron in outer shell; 1 electron in outer

    reactivity increases down group 1 [principle]
    more reactive down|going _ group; more reactive _ group; reactivity increases down; get|become more reactive down;
    potassium more reactive sodium; more reactive go down

    alkali metal and water [information]
    metal|sodium|potassium|lithium fizzes|floats|melts|moves|dissolves; floats on water; fizzes on|around surface|water;
    sodium|potassium|lithium _ fizzes; moves around|across surface|water; lilac flame; melts into ball; purple|blue universal|indicator;
    forms alkaline|alkali|hydroxide; metal hydroxide and hydrogen; skims across; bursts into flame; dissolves disappears

    stored under oil [practice]
    under|in oil; keep|stored in|under oil; {stop}|prevent react|contact air|oxygen|water|moisture; reacts air|oxygen|water|moisture

    halogens [example]
    group 7; group seven; fluorine; chlorine; bromine; iodine; seven electrons in outer shell; diatomic; 7 electrons in outer

    reactivity decreases down group 7 [principle]
    less reactive down|going; reactivity decreases down; get|become less reactive down; chlorine|fluorine more reactive bromine|iodine;
    less reactive go down

    displacement reaction [method]
    displace; more reactive _ displace|replace|push|take|kick; takes place less; replaces less reactive;
    more reactive metal|halogen|element takes|replaces|pushes; push out less; kick out; less reactive _ pushed|displaced|replaced

    transition metals [example]
    transition elements; middle periodic|block; coloured compounds; form coloured compounds|ions|solutions;
    ions different|variable charges; variable oxidation states|charges; used good catalysts; used catalysts; more than one ion

    states of matter [information]
    solid liquid and|or gas; solid liquid gas; three states; state symbols; particle model|theory

    solid particle arrangement [structure] ~ gas particle arrangement
    particles|atoms|ions _ vibrate|fixed|packed|regular|touching; fixed position; regular pattern|arrangement|lattice|rows;
    vibrate in|about|around place|fixed|position; close|closely|tightly packed|together; vibrate on spot; packed together; {not} move|free around

    liquid particle arrangement [structure]
    particles|they _ slide|move past|over; move|slide|flow past|around|over each other; close together random move|irregular;
    close together move|irregular; close together {not} move|irregular; touching but; random arrangement close; can flow|slide

    gas particle arrangement [structure] ~ solid particle arrangement
    far|spread apart|out; particles far|spread|widely|further apart|out|spaced; move|travel randomly|freely;
    random|rapid motion|movement|directions; large|big|lots gaps|space between; all directions; fill container; particles move freely

    melting of solid
    it melts; melts into liquid; solid melts; ice melts; melts to liquid; solid into|turns|becomes liquid; solid liquid;
    change|turns from solid to liquid; solid _ turn|become|change liquid

    freezing
    solidify; liquid into|turns|becomes solid; liquid solid; liquid _ turn|become|change solid; sets solid

    boiling and evaporation
    water|liquid boils|evaporates; boils off; evaporates into|off|away; evaporates; vaporise; liquid into|turns|becomes gas|vapour;
    liquid gas|vapour; liquid _ turn|become|change gas|vapour; turns into gas|vapour|steam; turns gas|vapour|steam

    condensation
    gas into|turns|becomes liquid; gas liquid; gas|vapour|steam _ turn|become|change|cool liquid|water;
    cooled _ turn|back to liquid; vapour cools

    sublimation
    solid straight|directly to gas; solid to gas without|{not}; misses out liquid; solid turns straight to gas

    particles gain energy
    particles|molecules|they|ions _ gain|get|more|absorb|take|given energy|kinetic; more kinetic|thermal|heat energy; gain energy;
    energy transferred to particles; particles have more energy; energy _ transferred particles

    particles move faster ~ particles move slower
    {chemparticle} _ move|travel|vibrate|go faster|quicker|more; move faster|quicker; faster moving particles; speed particles increases;
    {chemparticle} speed up; more kinetic energy; {chemparticle} gain more kinetic|energy; {chemparticle} more kinetic|energy; vibrate more|faster

    particles move slower ~ particles move faster
    {chemparticle} _ move|travel|vibrate slower|less|slowly; particles move slower|less; slow down; less|lose kinetic energy;
    speed particles decreases; {chemparticle} lose|less energy

    forces between particles overcome [step]
    overcome|break|weaken _ {chemforce}; {chemforce} _ overcome|break|weakened; forces|bonds|attraction between _ overcome|broken|weakened;
    break away|free from each|position; energy needed _ break|overcome _ {chemforce}; energy _ break|overcome _ {chemforce}

    ionic bonding [structure] ~ covalent bonding
    ionic bond|bonding; bonded ionically; ionic compound; metal and|with|to non metal; transfer electrons transferred electrons;
    transfer transferred electrons; electrons transferred|given|move from _ to; metal loses|gives|transfers _ non;
    oppositely charged ions attract; bond between metal and non

    electron transfer [method]
    transfer electrons; electrons _ transferred|given|passed|donated|move _ from|to; gives|donates|loses electron to;
    electron from metal|sodium|magnesium to; one atom gives|loses _ other gains|takes

    electrostatic attraction [reason]
    electrostatic force|bond; attraction|attract|force between opposite|oppositely|positive|ions;
    attraction|attract|force opposite|oppositely|positive|ions; oppositely charged ions|particles; opposite charges attract;
    attraction between positive and negative; positive and negative ions attract; positive attracted to negative; opposites attract

    giant ionic lattice [structure]
    giant|ionic lattice; lattice; regular|repeating arrangement|structure|pattern ions; giant ionic structure; giant structure ions;
    held in lattice; 3d structure ions; ions in lattice|giant

    covalent bonding [structure] ~ ionic bonding
    joined covalent; share pair|electrons; shared pair electrons; electrons _ shared between;
    atoms share electrons; between non metal; two non metals; share electron; share outer

    simple molecular structure [structure]
    simple molecule|molecular|covalent; small molecule; simple covalent; made contains|small molecules; made molecules; low molecular;
    individual molecules

    weak intermolecular forces [reason] ~ strong bonds
    weak|weaker|few|little intermolecular|force|attraction between molecules; weak|weaker|few|little intermolecular|force|attraction molecules;
    intermolecular forces|bonds _ weak|easily|little; weak intermolecular; weak forces between molecules; forces between molecules _ weak|easily;
    {not} much|lots energy needed|overcome break; {not} much|lots energy break; little|less energy needed _ overcome|break|separate;
    little|less energy _ overcome|break|separate; molecules _ easily separated|pulled; easy to overcome

    stronger intermolecular forces [reason] ~ weak intermolecular forces
    larger|bigger molecules stronger|more forces; bigger molecules have more|stronger;
    larger|bigger|longer molecules|chain _ stronger|more|greater;
    strong|stronger|more|greater intermolecular|forces|attraction between|forces|molecules; intermolecular forces _ stronger|strong|increase|more;
    more contact|surface between molecules; more energy to overcome _ intermolecular|forces

    strong bonds [reason] ~ weak intermolecular forces
    strong|stronger|many covalent|ionic|metallic|bond|forces|electrostatic|attraction; bonds _ strong|hard|difficult break;
    lots lot|many|much|large energy needed|required|amount _ break|overcome; lots lot|many|much|large energy _ break|overcome;
    strong attraction|forces between ions|oppositely|atoms; hard|difficult to break|overcome bonds|forces; every atom bonded|joined;
    all|each atoms _ bonded strong|covalent

    high melting point [consequence] ~ low melting point
    high|higher {meltword}|boiling|melting point|temperature; {meltword} point _ high|higher|increase;
    lots|large|much|more|high energy|temperature|heat needed _ melt|boil|break|overcome;
    lots|large|much|more|high energy|temperature|heat _ melt|boil|break|overcome; hard|difficult to melt; large amount energy needed;
    requires|takes more|lots lot|much energy|heat; requires|takes lot|much energy|heat; solid at room; withstand high|heat temperatures

    low melting point [consequence] ~ high melting point
    low|lower {meltword}|boiling|melting point|temperature; {meltword} point _ low|lower|decrease;
    little|less|small much energy|heat needed _ melt|boil|break|overcome; little|less|small much energy|heat _ melt|boil|break|overcome;
    {not} much energy|heat needed _ melt|boil|break|overcome; {not} much energy|heat _ melt|boil|break|overcome; easy to melt|boil;
    melt|boil easily|easier; gas|liquid at room; evaporates easily; volatile

    giant covalent structure [structure]
    giant covalent; macromolecule; giant molecular; macromolecular; giant structure; many atoms _ bonded|joined covalent;
    every|all atom _ covalent|bonded; network covalent

    diamond [example, structure]
    each|every carbon _ four|4; four|4 covalent|strong|bonds|other; carbon forms|makes|bonded four|4; carbon four|4; tetrahedral;
    carbon atom joined to four; four other carbon

    diamond hard [consequence]
    hardest natural|known; diamond _ hard; very hard material|substance; used in|for cutting|drills; hard|hardest substance|material;
    strong|rigid structure|lattice; used for cutting|drill|tools; lots strong|covalent bonds

    graphite [example, structure]
    each|every carbon _ three|3; three|3 covalent|bonds|other; carbon forms|makes|bonded three|3; carbon three|3; hexagonal rings|layers;
    layers carbon|hexagons|hexagonal; three other carbon; rings in layers

    layers slide [reason]
    layer|atoms|ions|sheets slide|slip|move|rub|glide; slide|slip|move|glide over each|easily; slide over; layers _ weak forces|bonds|covalent;
    layers _ no|{not} forces|bonds|covalent; weak forces|bonds between layers; {not} covalent|bonds between layers; layers can move; rub off;
    used lubricant; slippery

    delocalised electrons [structure, reason]
    delocalised; free|sea|mobile electron; free electrons; electrons _ free|able to move|flow; electrons move freely|through|around;
    sea electrons; one electron _ delocalised|free|spare; electrons {not} used|bonded|bonding; spare|unbonded electron;
    carry charge through|electrons

    conducts electricity [consequence, benefit] ~ does not conduct electricity
    good conductor electricity; electrical conductor; good electrical conductor; conduct; good conductor of;
    electricity|current|charge pass|flow through; electricity|current|charge through; carry current|charge|electricity; 
    allow electricity|current|charge through|flow|pass; conduct when molten|melted|dissolved|solution|liquid

    does not conduct electricity [consequence] ~ conducts electricity
    {not} conduct; {not} carry current|charge|electricity; insulator; poor conductor;
    {not} free|delocalised|mobile electrons|ions; {not} charged particles; electricity {not} flow|pass; {not} overall charge; ions fixed move;
    ions {not} move

    ions free to move [reason] ~ ions in fixed positions
    ions _ free|able move|flow|carry; ions move|free|mobile; mobile|free ions; ions carry charge|current;
    when molten|melted|dissolved|liquid|solution ions|move|free; ions no longer held; ions move around|about; lattice broken _ ions

    ions in fixed positions [reason] ~ ions free to move
    ions _ fixed move|position|held|locked|stuck; ions _ {not}|cannot move|position|held|locked|stuck; {not} move|free ions;
    fixed in|place position|lattice; ions held in lattice|place; ions stuck; ions only vibrate

    graphene [example, structure]
    single|one layer graphite|carbon; one atom thick; layer graphite; single sheet of; one layer thick

    fullerenes [example, structure]
    buckminsterfullerene; c60; bucky ball; hollow shape|cage; hollow sphere|spherical|ball; drug delivery; nanotube; 
    carbon nanotube; cylindrical fullerenes; cage drugs; high length to diameter ratio

    silicon dioxide [example]
    silica; sand; sio2

    metallic bonding [structure]
    bond in metals; metallic bonding between; positive metal ions _ sea|delocalised; 
    attraction|electrostatic between positive|metal ions|delocalised|electrons; positive|metal ions _ delocalised|sea|electrons; sea delocalised;
    positive ions and electrons attract; strong metallic|attraction

    malleable [benefit, reason]
    bend; bent and shaped|hammered; hammered into shape; shaped easily; easily shaped|bent; can shaped|bent|hammered|pressed;
    layers atoms|ions atoms|slide slide; layers atoms|slide slide; layers atoms|ions slide; layers slide; ductile; drawn|pulled into wire

    metal alloy [structure, solution]
    alloy; mixture metal|two; metal mixed another; steel; bronze; brass; two or more metals; mixture metal and; combine metals

    alloy harder [reason] ~ layers slide
    harder|stronger than pure|metal; different|various size atoms|ions; distort|disrupt layers|structure|regular|lattice;
    layers harder|difficult slide|move; layers {not}|cannot slide|move; layers distorted|disrupted|uneven;
    difficult|harder|hard layers slide|layers; difficult|harder|hard slide|layers; {not} slide|slip over|easily; atoms different sizes;
    irregular layers

    heat conduction in metals [benefit]
    thermal conductivity; conduct|conductor heat|thermal; good conductor heat; energy|heat transferred through electrons|delocalised;
    energy|heat transferred electrons|delocalised;

    polymer [structure]
    long polymer chain; plastics polymers; long chain|molecule; very large molecule; many|lots small monomers|molecules join;
    many|lots monomers|molecules join; repeating unit; long chain molecule; lots monomers

    nanoparticles [example]
    nano; nanoscience; nanotechnology; 1 100 100|nm|nanometres; 1 100|nm|nanometres; few hundred atoms; very small particles; 1 nm;
    tiny particles _ nanometres

    nanoparticle surface area [reason, benefit]
    large|high|larger|greater|bigger surface area; high|large surface area to volume; smaller quantities|amounts|less needed|required|used;
    more effective less; better|more effective catalyst; surface area to volume ratio

    nanoparticle risks [problem]
    enter|get|pass|absorbed|penetrate into|through|in cells|body|skin|bloodstream|brain|lungs; harmful|toxic cells|unknown|health|body;
    breathed in; long term effects|unknown; {not} know|fully|understood effects|risks|safe|long; unknown effects;
    catalyse harmful reactions

    chemically pure substance [information]
    pure substance; pure; single|one element substance|compound; {not} mixed anything; only one substance|element|compound; nothing added|else;
    {not} contain other|impurities|anything; melts at specific|fixed|one temperature; sharp melting|fixed point;
    melting point fixed exact|specific; melting point exact|specific

    impurities [reason, problem]
    melts|boils over range; range temperatures; other substances mixed|present; lower melting point|higher;
    mixed something else; contaminated

    formulation [example]
    mixture designed|useful product; useful product; exact|measured|careful quantities|proportions|amounts;
    fuels|paints|medicines|alloys|fertilisers are; each component has purpose

    filtration [method, step]
    filter paper; filter funnel; filter out; separate insoluble solid; insoluble solid _ liquid;
    remove|separate _ insoluble|excess|undissolved solid; residue; filtrate; solid left|stays|trapped in paper|filter;
    solid left|stays|trapped paper|filter

    crystallisation [method, step]
    crystals form|left|grow; evaporate|leave water|solution|until _ crystals|crystallisation; leave to crystallise|cool|evaporate;
    heat until crystals|saturated|half; point crystallisation; crystallising dish|basin; evaporating basin; heat gently; form crystals;
    saturated solution cool; pat|dry crystals; leave to dry; warm place|oven

    simple distillation [method]
    distillation; heat|boil evaporate|solution|liquid _ condense|condenser|cooled; evaporate then condense;
    evaporate condense; water|liquid evaporates|boils _ condenser|condenses|cools; condenser; collect water|distillate|vapour; boil and condense;
    condense vapour|steam

    fractional distillation [method]
    fractionating column; fractional; different boiling point; separate boiling point; heated|evaporated|vaporised _ crude|column|condense|rise;
    crude oil heated|evaporated|vaporised; condense at different|levels|heights|temperatures; hotter at bottom; cooler at top;
    temperature gradient; lower boiling points at top|rise; fraction _ condense|collected|separate|boiling

    chromatography [method]
    chromatogram; paper chromatography; separate dyes|colours|ink|mixture _ paper|solvent|chromatography; spots separate paper|chromatogram;
    spots paper|chromatogram; ink separates; stationary phase; mobile phase; solvent _ up|paper|moves

    pencil line [step, reason]
    draw|start|baseline|use line|pencil in pencil; draw|start|baseline|use line|pencil pencil; pencil _ insoluble|dissolve|run|smudge;
    pencil does {not} dissolve|run; ink|pen _ dissolve|run|smudge|move|separate; graphite insoluble

    solvent below start line [step]
    water|solvent|level below|under|lower line|spots|start|baseline; {not} cover|touch spots|line|dots; spots|samples above solvent|water;
    spots|ink dissolve|wash into|off|in solvent|water|beaker; depth solvent; otherwise spots|ink|dye wash|dissolve|run; line above water

    rf value [information]
    rf; retention factor; distance moved|travelled substance|spot|dye divided|over; divided distance moved solvent; distance travelled spot;
    substance over solvent; solvent front

    substance moves further [reason]
    more soluble; higher|greater solubility; more attracted to solvent|mobile|water|paper; travels|moves further|higher|more|up;
    spends more time in mobile; most soluble; attracted more to mobile; less attracted to paper|stationary; greater affinity

    same substance identified [information]
    same rf; match spot|height|rf|distance|colour; same|equal height|distance|level|position|place; spots line up|level;
    compare known|reference|standard; same colour and height; at same level; spots in line; in same place

    only one spot [information]
    one|single spot|dot|only; more than one|several spot|impure|mixture; pure gives|one spot;
    contains three|two|four|several dyes|colours|substances; number spots

    soluble substance ~ insoluble substance
    dissolves in; it dissolves; can dissolve; will dissolve; is soluble; soluble; can dissolve in; dissolves in water;
    break up and mix in

    insoluble substance ~ soluble substance
    insoluble; {not} dissolve; does {not} dissolve; won't dissolve; {not} soluble; solid left over; undissolved

    conservation of mass [law]
    mass conserved; mass reactants equal|same products; {not} atoms lost|created|made|destroyed; total mass stays|remains|same|constant;
    mass _ same|equal before|after; mass stays|remains same|constant; same number|amount atoms atoms|before|both|each|after;
    same number|amount atoms|before|both|each|after; {not} gain|lose|lost mass|atoms; nothing lost|added|gained; no atoms lost or made

    mass decreases as gas escapes [reason] ~ mass increases with oxygen
    gas|carbon dioxide escapes|lost|leaves; gas _ lost _ air|atmosphere|surroundings; lost gas; mass _ decrease|lost|lower|less _ gas|escape;
    escapes into air|atmosphere|surroundings; escapes air|atmosphere|surroundings; gas escaped; open container|system; lost to atmosphere;

    mass increases with oxygen [reason] ~ mass decreases as gas escapes
    oxygen|gas|air _ added|combined|joined|gained|reacted _ mass|metal|air; gains|combines|reacts oxygen oxygen; gains|combines|reacts oxygen;
    mass _ increase|gain|more _ oxygen|air; oxygen from air; metal|magnesium combines|reacts|gained oxygen; oxygen atoms added|join;
    oxygen joins mass; oxygen mass

    relative formula mass [information]
    mr; formula mass; add|sum|total relative|atomic mass|up; add|sum|total mass|up; add up atomic mass; sum relative atomic masses; molecular mass

    balanced equation [information]
    equation balanced; balanced symbol equation; same|equal number|amount atoms|each both|side;
    symbol equation; atoms same on both sides

    mole [information]
    avogadro; number moles; amount substance; mass divided|over mr|formula|relative; mass over mr; avogadro constant|number; mol

    limiting reactant [reason] ~ excess reactant
    limiting reagent; used|run up|out first|all; all used up; completely|fully used|reacted; reactant _ runs out|used up|all; run out of;
    limit amount product|reaction; limit product|reaction; none left; all _ reacted

    excess reactant [reason] ~ limiting reactant
    excess; in excess; left over; too much; more than enough|needed; {not} all used|reacts; some left|remaining|unreacted;
    ensure|make all _ reacts|used|acid; until {not}|no more reacts|dissolves; until stops fizzing|reacting|bubbling|dissolving

    solution concentration [information]
    concentration solution; concentration; mass|amount|moles per|in volume|dm3|solution|solute; mass|amount|moles volume|dm3|solution|solute;
    g dm3; mol dm3; how much|amount solute|substance dissolved|in; more solute in|same|per; number particles in|per volume;
    particles in given volume

    percentage yield [information]
    yield; actual yield; theoretical yield|mass|maximum; amount product made|obtained|actually; mass product made|obtained;
    actual divided|over|compared theoretical; compared maximum theoretical

    low yield reasons [reason, cause]
    reaction _ reversible|incomplete|complete|finish|completion; reaction _ {not}; {not} go to completion;
    lost|left|stuck in|during|some separated|apparatus|filter|product|transferred|container;
    lost|left|stuck separated|apparatus|filter|product|transferred|container; product|some lost|left|spilled;
    side|unwanted|other|different reaction|products; reactants impure; react differently|ways|unexpected; spilled; reversible so;
    left in apparatus|beaker|filter

    atom economy [information]
    useful product mass|desired; percentage|proportion|amount _ reactants|atoms|mass _ useful|desired|products|wanted;
    mr|mass desired|useful product; how much _ starting materials|reactants _ useful; less waste; high atom economy; fewer waste products;
    fewer products

    high atom economy benefit [benefit]
    less|fewer|little waste products|pollution; less|fewer|little products|pollution; {not} waste products|pollution;
    sustainable|conserve|saves|economic|cheaper raw|resources|materials|development; less|reduce cost separating|disposing|waste|disposal;
    more sustainable|economical; all reactants|atoms become|useful; {not} waste products

    gas volume [information]
    24 dm3; 24000; 24; one mole gas occupies; molar volume; room temperature and pressure; rtp; equal volumes|amounts gases|moles;
    same number molecules

    titration [method]
    burette; pipette; end point; endpoint; phenolphthalein; methyl orange; swirl; rough titration;
    add drop|dropwise|slowly|acid until|indicator; indicator changes|turns colour|change; white tile; volume needed to neutralise; near end point;
    concordant results; repeat until concordant; drop drop

    burette use [tool, step]
    burette; fill burette; add|measure acid|alkali|solution|volume using burette; add|measure acid|alkali|solution|volume burette;
    read burette at eye|bottom; bottom meniscus; eye level; reading at eye level; variable volumes

    pipette use [tool, step]
    pipette; volumetric pipette; 25 cm3; fixed|accurate|exact volume pipette|measure; measure|transfer 25|fixed|set; pipette filler;
    measure accurately volume

    electronegativity [factor]
    ability|power of|to attract|atom electrons|pair bonding|electron; attract bonding|shared pair|electron; polar bond|molecule;
    dipole; unequal sharing|distribution electrons; polar; delta positive|negative

    van der waals [structure]
    london forces|dispersion; induced dipole; temporary dipole; instantaneous dipole; dispersion forces; van der waals forces;
    uneven distribution electrons

    hydrogen bonding [structure]
    h bonded|attached to n|o|f|oxygen|nitrogen|fluorine; lone pair on o|n|f|oxygen|nitrogen;
    strongest intermolecular force

    ionisation energy [information]
    first ionisation; energy needed|required to remove electron; remove one mole electron; energy to remove outer|electron|one;
    successive ionisation

    electron pair repulsion [principle]
    vsepr; lone pairs repel|repulsion|more; bonding pairs repel; bond angle; tetrahedral shape|angle;
    trigonal planar|pyramidal; bent shape; linear shape; minimise repulsion; as far apart possible; 107

    mass spectrometry [method]
    mass spectrometer; time flight; m z; electron impact; electrospray; molecular ion peak; mass to charge; abundance peak;
    ionised accelerated detected

    oxidation state [information]
    oxidation number; oxidation state increases|decreases|changes; change in oxidation state

    sub shells [structure]
    orbitals; s p d; 1s2; s orbital; p orbital; d block; spin pairing|opposite; subshell;
    """
}
