/// Materials, manufacturing, design, quality, workshop safety and mechanisms. Written for this project.
extension LexiconData {
  static let engineering: StaticString = """
    subject engineering

    *engmetal
    metal; steel; iron; aluminium; copper; brass; bronze; alloy; titanium; zinc; tin; lead

    *engpart
    part; component; product; item; workpiece; piece; material; job; work; casting; moulding

    ferrous metal [example] ~ non-ferrous metal
    ferrous; contains iron; metal _ contain|has|made iron; iron based; mild steel; cast iron; carbon steel; stainless steel; tool steel;
    high speed steel; wrought iron; magnetic metal

    non-ferrous metal [example] ~ ferrous metal
    nonferrous; {not} contain|iron iron; no iron; aluminium; copper; zinc; tin; lead; titanium; {not} rust; {not} magnetic; silver; gold

    alloy [example]
    mixture|combination of metals|elements; two or more metals; metal mixed|combined with another|other|element|metal; brass; bronze; duralumin;
    solder; pewter; stainless steel; different metals melted|mixed together; different sized atoms; mix|combination _ metals;
    metals mixed|melted|combined together

    reason for alloying [reason, benefit] < alloy
    improve|better|change properties; stronger|harder than pure; increase strength|hardness|corrosion resistance; layers {not} slide|slip;
    lower melting point

    mild steel [example] < ferrous metal
    low carbon steel; 0 3|25 carbon; tough ductile and easily welded

    stainless steel [example] < ferrous metal
    steel with chromium; chromium nickel; {not} rust|corrode _ steel|chromium; used for cutlery|sinks

    aluminium [example] < non-ferrous metal
    lightweight metal; light and does not rust|corrode; oxide layer protects; drinks cans;

    copper [example] < non-ferrous metal
    good conductor used for|in wires|pipes; electrical cable metal; reddish metal; goes green

    brass [example] < alloy
    copper and zinc

    thermoplastic [example] ~ thermosetting plastic
    thermoforming polymer|plastic; softens|melts when heated; reheated and reshaped; can be reheated|remoulded|reshaped|recycled|remelted|melted;
    heated and shaped|moulded|formed again|repeatedly|many; acrylic; abs; polythene; hdpe; ldpe; polypropylene; pvc; nylon; hips; pet;
    polystyrene; no cross links; weak forces between chains

    thermosetting plastic [example] ~ thermoplastic
    thermoset; thermosetting polymer; {not} reheated|remoulded|reshaped|recycled|remelted|softened; cannot be reshaped|melted|remoulded|recycled;
    sets permanently; cross links; epoxy resin; melamine; urea formaldehyde; phenol formaldehyde; polyester resin; bakelite;
    only be moulded|shaped|heated once

    elastomer [example]
    rubber; neoprene; silicone; stretchy polymer; stretch and return to; elastic material

    softwood [example] ~ hardwood
    pine; spruce; larch; cedar; coniferous|evergreen tree; grows quickly|fast; scots pine; fir; from conifers

    hardwood [example] ~ softwood
    oak; ash; beech; mahogany; teak; balsa; birch; deciduous|broad leaved tree; grows slowly; jelutong

    manufactured board [example]
    man made board; mdf; plywood; chipboard; hardboard; wood|layers veneers|chips|fibres|particles glued|pressed together;
    sheets of veneer at 90|right; osb; block board; blockboard

    composite material [example]
    composite; two or more materials combined|bonded; carbon fibre; grp; glass reinforced plastic; fibreglass; reinforced concrete; kevlar; cfrp;
    carbon reinforced polymer; matrix and reinforcement; fibres in resin; concrete

    ceramic [example]
    brittle and heat resistant; clay; porcelain; tungsten carbide; silicon carbide; glass

    smart material [example]
    property changes _ stimulus|heat|light|temperature|environment;
    reacts|responds to changes|external|stimulus|heat|light|temperature|electricity; shape memory alloy; nitinol; thermochromic; photochromic;
    piezoelectric; changes colour when heat|temperature|light; polymorph; quantum tunnelling composite; remembers its shape; electrochromic

    modern material [example]
    graphene; nanomaterial; metal foam; titanium; kevlar; liquid crystal; biodegradable plastic; corn starch polymer; teflon

    tensile strength [factor] < mechanical property
    ?strength; tensile; withstand|resist pulling|stretching|tension; resist being pulled|stretched apart; strong in tension;
    pulling force before it breaks|snaps; ability to withstand|resist force|load

    compressive strength [factor] < mechanical property
    compressive; withstand|resist squashing|crushing|compression|pushing|squeezing; resist being squashed|crushed|squeezed|compressed;
    strong under compression

    hardness of engineering material [factor] < mechanical property
    ?hardness; resist|withstand to scratching|indentation|wear|abrasion|denting|cutting; {not} scratch|dent|wear easily|away;
    brinell|rockwell|vickers test; indentation test; wear resistance

    toughness [factor] < mechanical property ~ brittleness
    withstand|absorb|resist sudden|shock|impact|knocks|blows|energy; resist|withstand|absorb breaking|impact|shock|fracture|force|blow|cracking;
    impact resistance; izod|charpy test; {not} break|crack|shatter when|if|under hit|dropped|impact|struck; shock resistant|loading;
    resists cracking

    brittleness [factor, problem] < mechanical property ~ toughness
    breaks|snaps|cracks|shatters|fractures without bending|hit|dropped|stretching|warning;
    breaks|snaps|cracks|shatters|fractures easily|when|suddenly bending|hit|dropped|stretching|warning;
    {not} bend|deform|stretch before breaking|snapping; shatters; snaps easily; cracks easily; little plastic deformation

    ductility [factor] < mechanical property
    drawn|pulled|stretched into|out wire|longer; stretch without breaking|snapping; stretch before breaking|snapping;
    ability to be drawn|stretched|pulled; deform under tension; can be made into wires; be stretched into wire

    malleability [factor] < mechanical property
    hammered|beaten|pressed|bent|rolled|shaped|squashed without shape|sheet|breaking|cracking;
    hammered|beaten|pressed|bent|rolled|shaped|squashed into|out shape|sheet|breaking|cracking; deform under compression|pressure|hammer;
    easily shaped|bent|hammered|moulded; can be bent without; can be bent into; ability to be hammered|shaped|deformed|pressed

    elasticity [factor] < mechanical property ~ plasticity
    return|goes|springs|recover back original|shape|length|normal; stretch and return|go; bends and springs back; flexible and returns

    plasticity [factor] < mechanical property ~ elasticity
    permanently deform|change|shape|bent; stays in new shape; {not} return to original shape; keep|holds new shape; plastic deformation;
    keeps new shape

    stiffness of material [factor] < mechanical property
    stiff; rigid; resists|withstand bending|flexing|deflection|being bent; {not} bend|flex|flexible easily; resistance to bending; young's modulus

    durability [factor] < mechanical property
    lasts long time|years; hard wearing; withstand|resist wear|weather|damage|use; long lasting; long life; {not} wear out|away; stands up to wear

    mechanical property [factor]
    how material reacts|behaves under forces|load; properties such as strength|hardness|toughness; material properties

    corrosion resistance [factor, benefit]
    {not} rust|corrode; rust|corrosion resistant|proof; resists|withstands|prevent rust|corrosion|oxidation|weather|water|chemicals;
    withstand weather|outdoors|moisture|water; weather resistant; {not} affected by water|weather|moisture|chemicals

    corrosion [problem, cause]
    rust; oxidation; eaten away; iron reacts with oxygen|water|air; reacts with oxygen and water; galvanic corrosion; oxygen and moisture|water;
    goes rusty; metal breaks down|wears away

    electrical conductivity [factor]
    conducts electricity|current; good|poor conductor of electricity; allows|lets electricity|current flow|pass|through; current passes through;
    low resistance

    thermal conductivity of material [factor]
    conducts heat; good|poor conductor of heat; heat passes|travels|transfers through; heat conductor; gets hot quickly

    insulating material [factor, example]
    insulator; {not} conduct heat|electricity; does not conduct; thermal|electrical insulator; poor conductor; stays cool to touch;
    stops heat|electricity

    low density lightweight [factor, benefit]
    lightweight; light; low density; low mass; {not} heavy; less weight; reduces|lower|saves weight|mass; easy to carry|lift|handle;
    strength to weight ratio; high strength to weight; improves fuel economy|consumption; less fuel

    fusibility and melting point [factor]
    high|low melting point; melts easily; ability to melt melted|fused; withstand|resist high|heat temperature|heat; heat resistant

    machinability [factor]
    easy|easily to machined|cut|drill|shape|work|form|bend; machines well; easy to machine|work|cut|shape|weld|form; workability

    material cost and availability [factor]
    cheap|low cost|inexpensive material|buy; cost of material; readily|widely|easily available; availability;
    available in standard|stock sizes|forms; stock form; easy to source|obtain; expensive material; price; supply

    material aesthetics [factor]
    aesthetics; appearance; looks good|attractive|nice|modern; attractive; colour; surface finish; texture; shiny; grain; polished look

    recyclable material [factor, benefit]
    recycled|reused; can be recycled|reused|melted; sustainable; biodegradable; environmentally friendly; from sustainable sources|forests;
    less landfill

    fatigue [problem, cause]
    repeated|cyclic|constant loading|stress|bending|forces; fails after|over|under many|repeated|time|cycles;
    cracks|breaks after|over|under many|repeated|time|cycles; metal fatigue; bending back and forth

    creep [problem, cause]
    slowly|gradually deforms|stretches over|under time|load|temperature; long term load; constant load|stress over|time|high temperature

    tension force [factor, example] ~ compression force
    tension; pulling|stretching apart|force|ends; stretching force; forces pulling apart|away; being pulled

    compression force [factor, example] ~ tension force
    compression; squashing|pushing|squeezing|crushing|pressing force|together|ends; forces pushing together; being squashed

    torsion force [factor, example]
    torsion; twist force; being twisted; turning force along shaft

    shear force [factor, example]
    shear; sliding|cutting|scissor force|action|layers; layers slide|slip past|over|each; forces in opposite directions _ cut|across|line;
    parallel opposite forces; cutting action

    bending force [factor, example]
    bending; bend in the middle; tension on one side and compression; bending moment; flexing

    tensile test [method, tool]
    pull|stretched sample|specimen|until|piece fails; pull|stretched sample|specimen|until|piece breaks|snaps|apart;
    clamp sample and pull|stretch; stress strain graph; measure extension|force; tensometer; destructive test

    destructive testing [method] ~ non-destructive testing
    test until destruction|breaks|failure; sample is broken|destroyed|damaged; destroys|damages|breaks the sample|specimen|part

    non-destructive testing [method] ~ destructive testing
    ndt; {not} damage|destroy|break part|component|sample|product;
    x ray|ultrasonic|dye|penetrant|magnetic|visual particle|testing|inspection|penetrant; without damaging|breaking|destroying;
    look for cracks with

    annealing [method, step]
    heat then slowly|cooled|allowed|left|red _ soft|slowly|ductile|cool; makes metal softer; cooled slowly; softens metal|work hardened;
    relieves|removes stress; easier to work|bend|shape; more ductile|malleable

    hardening and quenching [method, step]
    ?hardening; quench; heat _ quenched|quickly|rapidly|water|oil; cooled rapidly|quickly|fast water|oil; cherry red _ water|oil|quench;
    makes steel|metal harder; plunged|dipped into water|oil; hardened but brittle; dunk|dip|plunge|drop in water|oil; heat _ red hot _ water|oil

    tempering [method, step]
    reheat|heated _ remove|reduce|brittleness|tougher|colour; reduces|removes brittleness; makes it less brittle; increases toughness;
    tempering colours; straw|blue colour; makes tougher

    case hardening [method, step]
    carburising; hard outer|surface|skin|case; adds carbon to surface; heated in carbon; hardens the surface|outside; soft|tough core

    work hardening [cause, problem]
    gets|becomes harder|brittle when hammered|bent|worked|cold; cold working; hammering|bending makes it harder|brittle;
    repeated bending makes hard

    normalising [method, step]
    heated _ cooled air still|air; allowed to cool in air; refines grain

    galvanising [method, solution, example] < surface finish
    zinc coating|layer|plated; dip|coat|covered in|with zinc; sacrificial protection; zinc corrodes|rusts first

    electroplating [method, solution, example] < surface finish
    chrome|nickel|tin|silver|gold plating; coat|deposit|layer with|of metal _ electrolysis|current|electricity; electrolyte and cathode

    powder coating [method, solution, example] < surface finish
    charged powder|sprayed|particles; sprayed powder|electrostatically; baked|heated in oven powder; powder sprayed _ heated|oven|baked

    painting and varnishing [method, solution, example] < surface finish
    paint; varnish; primer; undercoat; lacquer; stain; ?oil; wax; spray paint; apply|coat of paint|varnish|oil; protects|seals wood|surface|metal;
    enamel; wood preservative; dip coating; plastic coating

    anodising [method, solution, example] < surface finish
    oxide layer on aluminium|thicker|increase; thickens|increases oxide layer; coloured aluminium

    polishing and sanding [method, step, example] < surface finish
    polish; buffing; sand; sandpaper; glass paper; wet and dry paper; emery cloth; abrasive; remove|rub scratches|marks|rough|down;
    make it smooth|shiny; lapping; grinding smooth; polishing mop

    surface finish [factor]
    finish; protects|improve surface|appearance corrosion|rust|appearance|damage; coating; coat surface; protective coating|layer;
    make it look better|good|attractive; surface treatment; applied finish; stop rust|corrosion

    marking out [method, step]
    scribe; scriber; engineer's blue; marking blue; odd leg calipers; centre punch; dot punch; steel rule; try square; engineers square;
    surface plate; scribing block; dividers; marking gauge; template; mark|draw lines|position|shape onto metal|wood|material|scriber; vee block;
    datum edge; pencil lines

    centre punch [tool, example]
    punch mark|dent|dot; stops|prevents drill|bit wandering|slipping|moving|skidding; makes small dent|indent|mark; locate the drill|centre

    measuring and checking tools [tool, example]
    vernier caliper; digital caliper; micrometer; calipers; callipers; steel rule; dial gauge|test; height gauge; go no go gauge; protractor;
    feeler gauge; depth gauge; coordinate measuring machine; slip gauges; tape measure; micrometre

    sawing and cutting [method, tool, example]
    hacksaw; tenon saw; coping saw; band saw; bandsaw; scroll saw; circular saw; tin snips; guillotine; shears; cut using size|length|saw|hacksaw;
    jigsaw; laser cutter; plasma cutter; water jet; abra file; cold chisel

    filing and chiselling [method, tool, example]
    needle file; flat file; half round file; draw filing; cross filing; deburr; remove burrs|sharp|rough edges; chisel; plane; rasp; smooth edges;
    de-burr; burr

    drilling [method, tool, example]
    pillar drill; bench drill; twist drill; make hole; drill bit|holes; countersink; counterbore; reamer; reaming; pilot hole; centre drill;
    hole saw; cordless drill; hand drill; flat bit; forstner

    turning on a lathe [method, tool, example]
    lathe; centre lathe; cnc lathe; facing off; parallel turning; taper turning; knurling; chuck; three jaw chuck; four jaw chuck; tailstock;
    tool post; workpiece|work rotates|spins|turns; parting off; boring; round|cylindrical part|shape|components; facing; woodturning; headstock

    milling [method, tool, example]
    milling machine; vertical|horizontal milling; milling cutter; end mill; slot drill; rotating|spinning cutter; machine vice;
    cutter rotates|spins; flat surfaces|slots; face milling; removes material by cutter; router; cnc mill

    grinding [method, tool, example]
    grinder; surface grinding; bench|angle|off-hand grinder; grinding wheel; abrasive wheel

    metal casting [method, example]
    casting; cast metal; sand casting; die casting; investment casting;
    molten|liquid metal|aluminium|poured poured|into|injected mould|mold|cavity|die|sand; pour molten|into|metal mould|metal|into; cope and drag;
    pattern removed|packed|placed sand; runner and riser; lost wax; sprue; slush casting; sprue pin; pouring into a mould; pressure die casting;
    gravity die

    sand casting [method, example] < metal casting
    sand mould; cope and drag; pattern in sand; sand packed|rammed around; runners and risers; mould destroyed|broken each

    die casting [method, example] < metal casting
    molten metal forced|injected under|into pressure|die; reusable|steel metal|mould|die; high pressure into die

    forging [method, example]
    drop forging; hammer|pressed|beaten hot|heated|metal|shape|red|into metal|shape|dies; press forging; heated and hammered|pressed|shaped;
    blacksmith; anvil; grain flow|follows; stronger grain|because structure; upset forging; hammer and anvil

    extrusion [method, example]
    extrude; pushed|forced|squeezed through die|shaped die|hole|shape; forced through die;
    continuous|constant|same cross|length|section|profile section; billet pushed; like toothpaste; ram pushes; screw pushes

    rolling [method, example]
    passed|squeezed|pressed between|through rollers|rolls; rollers reduce|squash|flatten|thickness; hot rolling; cold rolling; rolling mill

    press forming and stamping [method, example]
    press; stamping; blanking; punching; piercing; punch and die; sheet metal pressed|stamped|formed|shape; deep drawing; hydraulic press;
    car body panels; press forming

    bending and folding sheet metal [method, tool, example]
    fold|bend sheet|metal; bending bars; folding machine|bars; box and pan folder; press brake; jig|former bend; planishing; beating;
    sheet metal work; pipe bender

    injection moulding [method, example]
    injection moulded|molding; plastic|polymer|granules|pellets _ injected|screw|hopper|forced _ mould|mold;
    granules|pellets into|fed|placed hopper; hopper; injected|forced|pushed|squirted into mould|mold; molten plastic; archimedean screw;
    mould opens|ejected|ejector; ejector pins; complex|high detail|volume|shapes; large quantities; plastic injected;
    plastic injected|forced|squirted|pushed into mould

    vacuum forming [method, example]
    vacuum|thermo former|formed; heated|softened plastic|sheet _ sucked|pulled|vacuum|mould; air sucked|removed|drawn out;
    sucks plastic|sheet|down|over|onto; plastic sheet clamped|heated|softened; draft angle; vent holes; vacuum pulls; heat a sheet of plastic;
    blister packs

    blow moulding [method, example]
    blow moulded|molding; bottle|hollow containers|shapes|parts; air blown|inflates|pumped|injected into|plastic|parison|tube; parison;
    air forces plastic|against; plastic bottle; inflated like a balloon

    compression moulding [method, example]
    slug|powder pressed|placed|heated mould|squashed; plug sockets; mould closed under pressure|heat

    rotational moulding [method, example]
    rotational; rotated|spun mould|while|heated; mould rotates|spins; large hollow tanks|products; wheelie bin|barrels

    line bending [method, tool, example]
    strip heater; line bender; heat line|along|wire acrylic|plastic|line; bend acrylic|plastic|polymer; hot wire|strip; heated along line

    laminating and veneering [method, example]
    laminate; layers|strips glued together|veneer|wood; steam bending; glue layers|strips|veneers; former and clamps; thin layers bent; flexi ply

    fibreglass lay-up [method, example]
    lay up; layup; resin applied|brushed matting|hardener|fibre|glass; glass|fibre fibre|matting|strands; gel coat; release agent; hand lay up;
    catalyst hardener; pre preg; vacuum bag

    welding [method, tool, example] < permanent joint
    mig; tig; arc welding; mig welding; spot welding; oxy acetylene;
    melts|fuse metal|edges|both|parts|together|two|pieces together|metal|parent|joins; filler rod|wire|metal; electric arc; resistance welding;
    fused together; mma; shielding gas; molten pool; weld pool; friction welding

    brazing [method, tool, example] < permanent joint
    brazing rod|hearth|spelter; spelter; {not} melt parent|base metal; joins with brass filler; flux; higher temperature than soldering;
    silver soldering

    soldering [method, tool, example] < permanent joint
    soldering iron; soft solder; hard solder; joins components electronic pcb; melted solder; solder melts; desolder; flux core; tin lead

    riveting [method, tool, example] < permanent joint
    pop rivet; snap|cold set rivet; hole through both|two sheets|pieces

    adhesive bonding [method, tool, example] < permanent joint
    glue; adhesive; epoxy resin; pva; superglue; contact adhesive; araldite; tensol cement; hot glue; stick|bond together; polymer cement;
    liquid solvent; silicone sealant

    permanent joint [method, example] ~ temporary joint
    permanent fixing|joining|joint|method|fastening; {not} undone|disassembled apart|without|damage;
    cannot be taken apart|undone|removed|separated; hard|difficult to remove|undo|separate

    temporary joint [method, example] ~ permanent joint
    temporary fixing|joining|fastening|method; taken undone|disassembled|removed; nuts and bolts; bolt; screws;
    can be removed|undone|dismantled|unscrewed; knock down fittings; kd fittings;
    easy|allows access|easily maintenance|repair|dismantle|remove|disassemble; machine screw; self tapping; clips; wing nut; hinges; flat pack;
    circlip; cotter pin; locking nut; nyloc; spring washer; take _ apart easily; undo|unscrew it

    screw threads [structure, tool, example]
    thread; tap and die; taper tap; plug tap; cutting internal|external thread; tapping; die stock; tap wrench; iso metric; m6|m8|m10;
    pitch of thread; thread pitch

    wood joint [structure, method, example]
    dovetail; mortise and tenon; dowel; dowel joint; halving joint; finger|comb joint; housing joint; butt joint; mitre; mitre joint; lap joint;
    biscuit joint; rebate; bridle joint

    jigs and fixtures [tool, benefit, example]
    jig; fixture; template; holds|guides|locates|position tool|work|part|workpiece|drill|component _ place|position|same|accurate|secure;
    speeds up production|drilling; identical every|part|each time; repeat accuracy; {not} mark out each|every|measure; patterns and moulds; former

    computer aided design [tool, method, example]
    cad; cad software; computer aided|drawing|design; draw|design using computer|software; solidworks; autocad; fusion 360; 2d design;
    3d modelling computer|software; techsoft; sketchup; virtual model; on screen modelling

    benefits of computer aided design [benefit] < computer aided design
    easy|easily|quick make|edited|modified|changed|amend design|drawing|edited|changes|modifications;
    edit|modify|change|alter without redrawing|drawing|starting; edit|modify|change|alter easily|quickly redrawing|drawing|starting;
    share|sent|email designs|drawings|files|worldwide|others|anywhere|electronically; accurate|more precise|drawings|dimensions|accuracy|designs;
    simulate without; simulate|test virtual|design|before; rotate|view|see design|3d|different angle|3d|sides;
    saved|stored electronically|digitally|files|work; download straight|directly|linked|sent cam|cnc|machine|printer; zoom in; undo mistakes;
    less paper; realistic|rendered image|client; {not} redraw make|prototype|start|again; faster than hand|drawing; scaled; layers;
    reused library parts|components

    drawbacks of computer aided design [problem] < computer aided design
    software|equipment|computers expensive|cost; expensive software|set|initial|computers; training|skills needed|required|staff|cost|takes;
    files|data|work can lost|corrupted|hacked|stolen; power cut|failure; viruses|crash; cost of software|training|computers

    computer aided manufacture [tool, method, example]
    cam; cnc; cnc machine|router|lathe|mill; computer numerical control; laser cutter; laser cutting; 3d printer; 3d printing; vinyl cutter;
    computer controlled machine|machinery; machines controlled operated computer|program; plasma cutter; g code; cnc plasma; robots; robotic arm;
    automated machines

    benefits of computer aided manufacture [benefit] < computer aided manufacture
    accurate|consistent|identical|repeatable|precise every|parts|products|each|quality|time|results;
    runs|work|operate without hours|7|breaks|night; runs|work|operate 24|all|continuously|constantly|day hours|7|breaks|night;
    faster|quicker|speeds production|manufacture; no human error|mistakes; less|fewer|reduces human error|mistakes;
    less|lower|fewer|reduce|saves labour|workers|staff|wages|waste|operators|cost;
    higher|increased|greater accuracy|productivity|output|production|precision; complex|complicated|intricate shapes|parts|designs|detail;
    high repeatability; safer|dangerous jobs|away; {not} tired|breaks; less waste material; batch repeated exactly

    drawbacks of computer aided manufacture [problem] < computer aided manufacture
    high|expensive initial|set|machines|machinery|equipment|cost|buy|set-up|maintenance|start; job losses|redundancies; unemployment;
    loss of skills; train|skilled operators|programmers|staff|needed; breaks|breakdown|maintenance down|stops|production|costs|expensive;
    fewer jobs; deskilling

    additive manufacturing [method, tool, example] < computer aided manufacture
    3d printing; 3d printer; layer by layer; layers|build built|up|deposited|melted|fused|plastic; fused deposition; filament extruded|melted;
    rapid prototyping; stereolithography; sintering; stl file; adds material in layers; selective laser

    one-off production [method, example] ~ mass production on a line
    one off; bespoke; job production; single product|item|made|one; unique|custom product|item|order; only one made|product; prototype made;
    handmade|skilled worker|craftsman; tailor made; commissioned

    batch production of parts [method, example]
    batch; batch production; set|small|limited|group|number quantity|number|amount|batches|products|items _ made|produced; made in batches|groups;
    bread|bakery|cakes|furniture; machines reset|changed|reconfigured between; limited run; groups of identical|same

    mass production on a line [method, example] ~ one-off production
    mass produced; assembly|production line; large|high|huge|big quantities|volume|numbers|scale|amounts; thousands of products|identical|items;
    high volume; production line; repetitive work|tasks; cars; flow production

    continuous production [method, example]
    continuous; 24 hours|7 production|day; non stop; runs|produced|made constantly|continuously|24 never;
    runs|produced|made constantly|continuously|24 day|time|stopping; oil refinery|refining; round the clock

    just in time production [method, example]
    jit; just in time; delivered|arrive|ordered when|just|only needed|required|before;
    {not} store|storage|stock|hold|kept materials|stock|warehouse; no stock|storage|warehouse held|space|needed|costs;
    less|little|reduces stock|storage|warehouse held|space|needed|costs; kanban; only order what; lean manufacturing; waste reduced;
    parts arrive as they are needed; stock arrives; arrive|delivered _ when need; no storage|stock needed|required; {not} store stock|parts

    quality control checks [method, practice, step] ~ quality assurance systems
    qc; quality control; check|inspect|test|measure _ product|size|dimensions|finished|tolerance|sample|quality|faults|defects|stage;
    spot|find faults|defects|problems; sampling; visual inspection|check; go no go gauge; dimensions checked|measured;
    checks during|each|every production|stage|manufacture; within tolerance|specification|limits; reject faulty

    quality assurance systems [method, practice] ~ quality control checks
    qa; quality assurance; systems|procedures|process put place|ensure|prevent; planned procedures|system; iso 9000|9001;
    prevent faults|defects|mistakes|errors|problems happening|before|occurring; staff training and documentation; total quality management; tqm;
    whole process; right first time; meets standards; bsi; kitemark; ce mark; customer confidence|satisfaction

    tolerance [factor, information]
    upper and lower limit; acceptable|allowed|permitted|permissible variation|difference|range|amount|limits|error|deviation|size; plus or minus;
    how much|amount size|dimension|bigger vary|differ; maximum and minimum size|dimension|limits|acceptable; range of sizes;
    limits of accuracy|size; part still fits; margin of error

    statistical quality methods [method, tool]
    spc; statistical process control; six sigma; control chart; kaizen; continuous improvement; pareto; fishbone; 5s; fmea; poka yoke;
    right first time; zero defects

    design brief [structure, step]
    brief; statement of what problem|need; what needs to be designed; client wants|needs|asks;
    short statement|outline|summary design problem|task; design problem

    design specification [structure, step]
    specification; spec; list of requirements|criteria|points|what; what design must|should|needs|has do|have;
    criteria product|design must|has|should; requirements the product|design; list of design requirements;
    function size|cost materials|aesthetics; measurable criteria; used to evaluate against

    design process stages [step, method]
    research; generate|initial|sketch|design ideas; develop of idea|design; modelling; prototype; test evaluate evaluate; iterative design;
    evaluate against specification|design; brief research specification ideas; product analysis; mood board; user testing

    product analysis [method, step]
    look|study|disassemble|analyse|examine|research existing|similar|product|apart|competitors; existing products;
    how existing products|other work|made; product disassembly|teardown; strengths and weaknesses of existing|products;
    competitor products|analysis; access fm; reverse engineering

    anthropometrics and ergonomics [factor]
    ergonomics; anthropometrics; anthropometric data; comfortable|easy use|hold|grip user|hold|hand;
    measurements|sizes|dimensions of people|human|body|hand; body measurements|sizes; human sizes|measurements|dimensions;
    fits user|hand|person|body; designed to fit people|user|human; 5th to 95th percentile; interaction of people|user with|and products

    user needs in design [factor]
    target market|user|audience|customer; client needs|wants|requirements; who will buy; age|gender|ability|disability of user|group;
    user needs|requirements|wants; market research; inclusive design; user centred design; function; questionnaire

    sketching and drawing methods [method, tool, example]
    isometric; isometric drawing|projection|sketch; orthographic; orthographic drawing|projection; third|first angle projection;
    exploded view|drawing|diagram; perspective; one|two point perspective; freehand sketch; oblique; working drawing; section view|drawing;
    assembly drawing; engineering drawing; annotation|notes sketch; scale drawing; crating; rendering; thick and thin lines;
    plan front and end|side views; circuit diagram; flow chart; schematic; cutting list; parts list

    engineering drawing conventions [information]
    centre|hidden|construction|outline|dimension|leader line; hidden detail; british standards; bs 8888; dimension in mm|millimetres; title block;
    scale; dashed|dotted line; cross hatching; diameter symbol; radius; chain line; projection symbol; tolerances shown|given; abbreviations; dia

    modelling and prototyping [method, step, benefit, example]
    prototype; model; mock up; scale model; cardboard|card|foam|paper|clay|balsa model|mock;
    test|check|see|try idea|design|how|if|size|works|fit before|works|full|looks|final;
    find|identify|spot|fix|see problems|faults|mistakes|errors before|early; virtual modelling; breadboard; working|full size model|prototype;
    get feedback from client|user; 3d printed prototype; identify improvements|modifications|changes; saves|cheaper money|time|materials|waste

    sustainable design [factor, practice, example]
    sustainability; six rs; 6rs; reduce reuse recycle; refuse; reuse|recycle|rethink|repair; design for disassembly;
    life cycle assessment|analysis; lca; carbon footprint; circular economy; planned obsolescence;
    less|reduce|use|fewer energy|waste|packaging|recycled; recycled|renewable|biodegradable materials|energy|sources;
    easy to repair|recycle|maintain; energy efficient; product miles; ecological footprint; carbon neutral; cradle to grave; fsc timber;
    environmental impact; end of life disposal

    planned obsolescence [problem, cause, example]
    obsolescence; designed not|fail fail|last|break|out|obsolete|short; designed last|break|become fail;
    designed last|break|become last|break|out|obsolete|short; short life|lifespan; {not} last long|repairable;
    has|need|forces|makes|consumers buy|replace buy|new|replace|again|another; batteries cannot be replaced; goes out of fashion|date

    lever mechanism [structure, example]
    lever; fulcrum; pivot; effort load fulcrum; first|second|third class|order lever; mechanical advantage; load and effort; wheelbarrow;
    scissors; tweezers; linkage; bell crank; reverse motion linkage; parallel motion

    types of motion [factor, example]
    rotary; linear; reciprocating; oscillating; rotary motion; linear motion; reciprocating motion; oscillating motion; moves in straight line;
    moves in a circle; back and forth|forwards; swinging from side; rotates; converts rotary motion|into linear|reciprocating

    gears and gear trains [structure, example]
    gear train; spur gear; bevel gear; worm gear|wheel|drive; rack and pinion; compound gear; idler|idle gear; gear ratio; velocity ratio;
    driver and driven; change speed|direction|torque; increases torque|speed; teeth mesh; driven gear; helical gear; rotates opposite direction

    belt and chain drives [structure, example]
    belt drive; chain drive; pulley; vee belt; toothed belt; sprocket; sprocket and chain; chain and sprocket; {not} slip; belt slips;
    timing belt; bicycle chain; transmits motion|rotary over|distance|between shafts; jockey wheel

    cams and cranks [structure, example]
    cam; follower; cam and follower; snail|pear|eccentric|drop cam; crank; crank and slider; crankshaft; converts rotary to reciprocating;
    rise dwell fall; eccentric; crank slider; camshaft; flat follower; roller follower

    bearings and lubrication [structure, solution, example]
    bearing; ball bearing; roller bearing; plain bearing; bush; oil; grease; lubricant; reduce|less friction|wear|heat|rubbing;
    moving parts run|move|slide|turn smoothly|freely|easily; prevents|stops wear|rubbing|overheating|seizing; seals; gasket

    coolant and cutting fluid [solution, tool, example]
    coolant; cutting fluid; suds; soluble oil; cools|keeps tool|cutting|work|drill|cool; washes|clears|flush away|swarf|chips;
    lubricates the cut|tool; cutting compound; longer tool life; prevents|stops|reduces overheating|heat; improves surface finish

    hydraulics and pneumatics [structure, example]
    hydraulic; pneumatic; compressed air; oil|fluid|liquid under|pressure|pressurised; cylinder and piston; double acting cylinder;
    single acting cylinder; compressor; 3 port|2 valve; 5 port; air|fluid pressure; solenoid valve; shuttle valve; {not} compress fluid|liquid|oil

    workshop personal protective equipment [solution, practice, tool, example]
    ppe; goggles; safety glasses|goggles|specs|spectacles|boots|shoes; apron; gloves; ear defenders|protection|plugs|muffs; visor;
    face mask|shield; dust mask; overalls; steel toe caps|boots; hard hat; hi vis; high visibility; welding mask|gauntlets|helmet; respirator;
    eye protection; barrier cream; leather apron|gloves; protective clothing|equipment; heat resistant gloves; gauntlets; wear protection

    machine guards and stops [solution, practice, tool, example]
    guard; machine guard; chuck guard; emergency stop; emergency stop button; foot brake|stop; interlock; isolate machine|switch|power;
    stop button; no volt release; fixed guard; safety switch; dead man's handle; kick stop; light curtain; guarding moving parts

    workshop safe practice [practice, example]
    tie hair back; {not} loose clothing|jewellery|hair; remove jewellery|ties|lanyard|rings; roll sleeves up; tuck in tie|clothing;
    clamp|secure|hold work|workpiece|material down|securely|properly|vice|firmly; one person at machine;
    tidy|clean|clear|keep workspace|floor|area|walkways|bench|workshop|away|tidy; check guard|machine|tool|equipment|cables before;
    trained before use|machine|operator; remove chuck key; follow|read instructions|rules|procedures|manufacturer's;
    extraction|ventilation used|system|good|fan; dust|fume extraction; never leave machine running|unattended; stand clear|back;
    use brush to remove swarf; switch off|isolate before|when cleaning|changing|adjusting; lift with legs|straight; correct lifting; safety zone

    workshop hazards [problem, example]
    cut|burn|trap|amputation|crush fingers|hand|skin|yourself; swarf; sharp edges|tools|metal|blade|burrs;
    flying debris|sparks|swarf|particles|chips; dust inhaled|breathing|lungs; fumes; noise; hot metal|surfaces|work; entanglement;
    trip|slip hazard|fall; electric shock; hearing|eye damage|injury|loss; moving|rotating machinery|blades;
    hair|clothing caught|trapped|tangled|pulled; arc eye; chemicals; manual handling injury; spillages; debris in eyes; vibration white finger;
    trailing cables; uv light from welding

    risk assessment [method, practice, step]
    identify|spot|find hazard|risks|dangers; likelihood and severity; who might|could|may be harmed|hurt; risk rating; control measures;
    reduce|minimise|eliminate|remove|lower risk|hazard|chance; hazard and risk; likelihood of harm|accident|injury; evaluate risks;
    record findings; review; precautions put in place; five steps

    health and safety legislation in engineering [law, example]
    health and safety at work act; hasawa; coshh; control of substances hazardous; puwer; riddor; manual handling regulations|operations;
    ppe regulations; hse; health and safety executive; provision and use of work equipment; loler; electricity at work regulations; noise at work;
    working at height regulations; reporting of injuries; wiring regulations; gas safe; health safety act|law|executive

    employer and employee duties in the workshop [duty, law]
    employer must|provide|should|have provide|safe|training|ppe|equipment|risk;
    employees|workers must|should wear|follow|report|take|use|cooperate; provide ppe|training|safe|guards|information|supervision;
    report hazards|accidents|faults|defects|damage; take reasonable care; safe place|system|working environment work; first aid provided;
    accident book; maintain equipment|machines; cooperate with employer; welfare facilities

    workshop signs and fire safety [information, practice, example]
    warning|prohibition|mandatory|safe sign|condition|symbol|signage; yellow triangle; red circle line; blue circle; green sign|rectangle;
    fire extinguisher|blanket|exit|alarm|drill|point; co2|foam|powder|water extinguisher; assembly point; evacuate; fire triangle;
    oxygen heat fuel; sound|raise the alarm; emergency exit; class of fire; {not} water on electrical|oil; sand bucket; call 999|fire
    """
}
