/// Motor vehicle, electrical and electronic engineering, electrical installation and plumbing. Written for this project.
extension LexiconData {
  static let engineeringTrades: StaticString = """
    subject engineering

    engine four-stroke cycle [step]
    four stroke; induction compression power exhaust; suck squeeze bang blow; intake compression ignition exhaust

    induction stroke [step] < engine four-stroke cycle
    intake stroke; inlet valve opens; air|fuel|mixture drawn|sucked|enters cylinder; piston moves down _ air|fuel|mixture; sucks in air|fuel

    compression stroke [step] < engine four-stroke cycle
    both valves closed _ piston up; piston moves up _ compress; mixture|air|fuel compressed|squashed|squeezed; compresses the mixture|air|fuel

    power stroke [step] < engine four-stroke cycle
    combustion stroke; spark plug ignites|fires; mixture|fuel ignites|burns|explodes; expanding gases push|force piston;
    piston forced|pushed down; explosion pushes piston

    exhaust stroke [step] < engine four-stroke cycle
    exhaust valve opens; burnt|waste|exhaust gases pushed|forced|expelled|leave out; piston moves up _ gases|out; gets rid of burnt gases|fumes

    engine components [structure, example]
    piston; crankshaft; camshaft; connecting rod; cylinder head; head gasket; valves; timing belt; flywheel; sump; engine block; piston rings;
    con rod; rocker cover; cambelt; cylinder block

    spark ignition system [structure, example]
    spark plug; ignition coil; distributor; spark ignites|lights fuel|mixture; ignition system; ht leads; petrol engine spark; ignition timing

    compression ignition engine [structure, example] ~ spark ignition system
    diesel engine; no spark plug; fuel ignites under heat|compression|pressure; glow plug; high compression ratio;
    fuel injected into hot|compressed air

    fuel system [structure, example]
    fuel pump; fuel injector; fuel filter; fuel tank; carburettor; injectors spray fuel; air fuel ratio; throttle body; electronic fuel injection;
    fuel lines

    engine cooling system [structure, example]
    radiator; thermostat; water pump; cooling fan; coolant|antifreeze circulates|flows; antifreeze; prevents|stops engine overheating;
    removes|takes heat away engine; expansion tank; coolant level; keeps engine at|from correct|operating|overheating; hose

    engine lubrication system [structure, example]
    engine oil; oil pump; oil filter; dipstick; oil pressure; oil reduces|lubricates|coats friction|moving|parts|wear|engine; oil change;
    stops metal parts rubbing|wearing; engine seizes without oil; oil level

    exhaust system [structure, example]
    exhaust; catalytic converter; silencer; exhaust manifold; lambda sensor; reduces harmful emissions|gases; reduces noise;
    converts harmful|toxic gases; diesel particulate filter; egr; exhaust pipe; tail pipe

    transmission system [structure, example]
    gearbox; clutch; propshaft; drive shaft; differential; final drive; transmits|transfers power|drive|torque from|to engine|wheels; cv joint;
    gears change speed|torque; automatic|manual gearbox|transmission; front|rear|four wheel drive

    clutch [structure, example] < transmission system
    clutch plate; disconnects|connects|disengages|engages engine from|to|and gearbox; lets driver change gear; pressure plate; release bearing;
    friction plate; slipping clutch; allows gear change

    differential [structure, example] < transmission system
    wheels turn|rotate different speeds; different speeds when cornering|turning; outer wheel faster; crown wheel

    vehicle braking system [structure, example]
    brakes; disc brakes; drum brakes; brake pads; brake fluid; brake discs; brake shoes; calipers; master cylinder; handbrake; abs; servo;
    hydraulic brakes; pads press|squeeze|grip against|disc; brake pipe; brake lines; wheel cylinder; parking brake

    worn brakes effect [problem, consequence]
    worn pads|discs|brakes; longer braking|stopping distance; brakes fail; brakes squeal|grind|judder; spongy|soft pedal;
    air in the brake|system|fluid; pulls to one side; scored disc; low brake fluid; brake fluid leak; brakes|pads|discs are worn;
    takes longer to stop

    anti-lock braking system [structure, solution, example]
    abs; anti lock; prevents|stops wheels locking|skidding; keeps|maintain steering control; pulses the brakes;
    {not} skid|lock when braking|wheels|up

    suspension system [structure, example]
    suspension; shock absorber; damper; coil spring; leaf spring; macpherson strut; wishbone; anti roll bar; absorbs bumps|shocks;
    comfortable|smooth ride; keeps tyres|wheels on|in road|contact; track rod; bush

    steering system [structure, example]
    steering; rack and pinion; power steering; steering column|rack|wheel; track rod end; wheel alignment; tracking; camber; castor; toe out

    vehicle tyres [structure, factor, example]
    tyre; tread depth; 1 6 mm; tyre pressure; tread wear|pattern; bald tyre; under|over inflated; sidewall bulge|cut|damage; uneven wear;
    radial|cross ply; puncture; tread clears|removes water

    tyre legal limit [law]
    1 6 mm; 1 6 millimetres; minimum tread depth; legal tread; three quarters of width; points and fine

    vehicle electrical system [structure, example]
    car battery; alternator; starter motor; alternator charges battery; headlights; indicators; fuse box; wiring loom; flat battery;
    battery terminals|electrolyte; relay; can bus; ecu; engine control unit; 12 volt battery; bulb blown

    vehicle service and inspection [step, method, practice]
    service; mot; mot test; oil and filter change; change|check|top|replace oil|filter|brakes|tyres|fluid|coolant|lights|levels|air|spark;
    check fluid levels; service schedule|book|light; visual inspection; pre delivery; road test; torque wheel nuts; vehicle inspection;
    check for leaks|wear|damage; service interval

    diagnosing vehicle faults [method, step, tool]
    diagnostic scanner|reader|equipment|code|tool; fault code; obd; code reader; warning light; engine management light;
    compression|leak|pressure|voltage test; multimeter; noise|smoke|vibration|leak from; listen for noises|knocking;
    use manufacturer|technical data|information|manual; symptoms of fault; plug in diagnostic

    vehicle workshop safety [practice, solution, example]
    axle stands; chock wheels; wheel chocks; handbrake on; vehicle lift; ramp safe working; two post lift; jack on level|flat|firm;
    never under car supported jack; jacking points; exhaust extraction; disconnect battery; wing covers; seat covers; keys out|removed; swl;
    safe working load; clean up oil spills|spillage; extraction of fumes; barrier cream; overalls

    vehicle waste disposal [practice, law, example]
    waste oil tank|container|disposed|stored; dispose old oil|tyres|batteries|coolant|waste correctly|safely|properly|licensed;
    {not} pour|tip oil|down drain; hazardous waste; licensed|registered waste carrier; recycle oil|batteries|tyres|metal; oil spill kit|granules;
    environmental protection act

    electric and hybrid vehicle [structure, example]
    hybrid; electric car|vehicle; regenerative braking; high voltage battery; charging point; zero emissions; range anxiety;
    lithium ion battery pack; plug in hybrid; charge battery when braking; orange cables; no exhaust emissions|fumes; insulated tools|gloves high

    circuit components [structure, example]
    resistor; capacitor; diode; transistor; thermistor; ldr; relay; switch; integrated circuit; ic; buzzer; 555 timer; microcontroller; pic;
    potentiometer; variable resistor; inductor; transformer; op amp; heat sink

    transistor [structure, example]
    electronic switch; amplifier current|signal; base collector emitter; small current switches|controls larger; mosfet; switches on at 0 6;
    darlington pair

    electronic capacitor [structure, example]
    capacitor; stores charge|electricity; charges and discharges; time delay; smooths voltage|supply; farads; microfarad; electrolytic

    electronic resistor [structure, example]
    limits|reduces|restricts|controls current; protects led; colour code|bands on; pull down|up resistor; current limiting resistor; ohms

    microcontroller [structure, example]
    programmable|programmed chip|ic|integrated; pic chip; arduino; raspberry pi; microprocessor; programmable ic; controls inputs and outputs;
    replaces many|several components; reprogrammed; plc; programmable logic controller

    printed circuit board [structure, method, example]
    pcb; etching; uv light box; copper tracks; photo resist; populate the board; etch tank; ferric chloride; tracks connect components;
    through hole|surface mount; drill holes for components|legs; solder components

    input process output system [structure, example]
    input process output; systems diagram; block diagram; open|closed loop; feedback; feedback loop; sensor input _ output; subsystem;
    systems approach

    fault finding in electronics [method, tool, example]
    multimeter; continuity test|tester|check; oscilloscope; logic probe; dry joint; short circuit;
    check polarity|orientation broken|dry|dead|tracks|component; open circuit;
    check voltage|continuity|resistance|power|supply|batteries|connections; component wrong way round|backwards; bridged tracks; test points;
    solder bridge; visual inspection of board; broken track

    electrical installation equipment [structure, example]
    consumer unit; socket outlet; light switch; junction box; ceiling rose; distribution board; back box; conduit; trunking; isolator;
    cooker switch; fused spur; switched fused connection; meter; fuse board; main switch; cable clips; immersion heater switch

    electrical cables [structure, example]
    twin and earth; 2 5 mm; 1 5 mm; flex; armoured cable; swa; cable size|rating; single core; pvc cable; thicker cable|wire for cooker|shower;
    mineral insulated; conductor size; volt drop; cross sectional area; current carrying capacity; fire resistant cable; three core and earth

    circuit protection devices [structure, solution, example]
    fuse; mcb; rcd; rcbo; circuit breaker; overcurrent; overload protection; earth fault; residual current device;
    protects circuit|cable against overload|short|overcurrent|overheating; trips when fault|overload|earth; 30 ma; cartridge fuse;
    protective device; disconnects supply|power

    earthing and bonding [structure, solution, practice, example]
    earthing; bonding; equipotential bonding; main protective bonding; bond gas|water|pipes|pipework; supplementary bonding; earth rod; tn s|c;
    tt; earth clamp|electrode; same potential; green and yellow; connect metal pipes|parts|work to earth; protective conductor; cpc;
    earth conductor

    ring final circuit [structure, example] ~ radial circuit
    ring main; ring circuit; ring final; goes|returns|back|loops back consumer|unit|board|start; two paths|routes for current; 32 amp;
    sockets in|on ring; both ends connected to consumer|same; starts and finishes|ends at consumer|same

    radial circuit [structure, example] ~ ring final circuit
    radial; ends|finishes|stops at last|final socket|point|outlet; {not} return to consumer|board|unit; one cable to|from each|last;
    cooker|shower circuit; 20 amp

    lighting circuit [structure, example]
    one way switch; two way switch; intermediate switch; 6 amp; loop in; strappers; switch from two places; switch live; switched line;
    lights controlled from two; top and bottom of stairs

    safe isolation [step, practice, solution]
    isolate; safe isolation procedure; lock off|out; lock off kit; prove dead; proving unit; voltage indicator|tester; approved voltage indicator;
    test dead before; switch off at consumer|main|supply; warning|label|sign notice|posted; test tester before and after; gs38; permit to work;
    keep the key; turn off power|supply|mains|electricity before; check it is dead; padlock; isolate supply|circuit|power|electricity

    electrical testing and inspection [method, step]
    continuity test; insulation resistance; polarity; earth fault loop impedance; rcd test; ring continuity; dead tests; live tests; megger;
    initial verification; electrical installation certificate; eicr; minor works certificate; visual inspection; schedule of test|inspections;
    periodic inspection; pat testing; functional testing; schedule of test results; low resistance ohmmeter

    wiring regulations [law, example]
    bs 7671; iet; 18th edition; part p; regulations wiring|iet|building; on site guide; building regulations; competent person; notifiable work;
    eawr; electricity at work act|regulations

    correct polarity [practice, reason]
    polarity; live|line brown|connected correct|brown|terminal; correct way round; switch|fuse in live|line; brown to live; blue to neutral;
    reversed polarity; {not} mix up|live|neutral

    electrician hand tools [tool, example]
    side cutters; wire strippers; cable strippers; pliers; insulated screwdriver; crimping tool; multimeter; long nose pliers; hacksaw;
    pipe bender|conduit; stanley knife; spirit level; sds drill; ratchet crimpers; combination pliers; cable cutters; terminal screwdriver;
    tape measure; fish tape; junior hacksaw

    electrical shock first aid [step, practice]
    {not} touch them|casualty|victim|person|him; switch|turn off power|supply|electricity|mains; isolate supply;
    wooden|plastic|non|insulated broom|stick|pole|object|conductive|material; call 999|ambulance; cpr; push|move away using wooden|insulator|non;
    recovery position; check breathing; stand on dry|rubber; burns treated|cooled

    cold water system [structure, example]
    direct cold water; indirect cold water; cold water storage cistern; stopcock; stop valve; rising main; mains fed; cws; cistern in loft;
    ball valve; float valve; float operated; all taps from mains|fed; drinking water from main|kitchen; overflow|warning pipe; service pipe;
    drain off valve; stop tap; water main

    hot water system [structure, example]
    hot water cylinder; combination boiler; combi boiler; combi; unvented; vented; immersion heater; indirect cylinder; direct cylinder;
    instantaneous water heater; instantaneous; expansion vessel; hot water on demand; thermal store; vent pipe; secondary return;
    coil heat exchanger; stored hot water; temperature relief valve; no storage needed

    central heating system [structure, example]
    boiler; radiators; pump; thermostatic radiator valve; trv; room thermostat; programmer; lockshield; one pipe system; y plan; s plan;
    motorised valve; feed and expansion cistern; bleed radiator; sealed system; balance radiators; zone valve; underfloor heating; system boiler;
    condensing boiler; air lock; magnetic filter; inhibitor; power flush; filling loop; heat pump; circulator

    sanitation and drainage [structure, example]
    trap; p trap; s trap; water seal; soil stack; waste pipe; wc; toilet; siphon; soil and vent pipe;
    stops|prevents smells|gases|sewer|foul coming|entering; guttering; downpipe; drainage; trap seal loss; flush; bottle trap;
    air admittance valve; gully; rodding; manhole; self siphonage; basin; bath; shower; fall on waste pipe; induced siphonage

    pipe materials and fittings [structure, example]
    copper pipe; plastic pipe; push fit; compression fitting; end feed|fitting; solder ring|fitting|yorkshire; capillary fitting; elbow; tee;
    coupling; 15 mm; 22 mm; mdpe; pvc waste; lead pipe; low carbon steel pipe; olive; ptfe tape; ?reducer; speed fit; polybutylene; solvent weld;
    straight connector; threaded joint; yorkshire fitting; isolation valve; service valve; pipe clip; stop end

    jointing copper pipe [step, method]
    cut pipe square; deburr; clean pipe wire|wool; apply flux; heat joint with blowtorch; solder flows; flux; pipe cutter; pipe slice;
    blow lamp|torch; wire wool; remove burr; tighten nut; push pipe fully; heat mat; olive and nut; wipe off excess|flux; blowtorch;
    insert pipe into fitting; tighten with spanner; ream; capillary action

    plumbing hand tools [tool, example]
    pipe cutter; pipe slice; basin wrench; pipe bender; bending spring; blowtorch; stilsons; adjustable spanner; grips; water pump pliers;
    radiator key; plunger; drain rods; immersion spanner; hacksaw; pipe wrench; press fit tool; bending machine; flaring tool; hole saw;
    footprints; internal bending spring

    water regulations and backflow [law, solution, example]
    water regulations; backflow; back siphonage; check valve; double check valve; air gap; contamination of water|drinking|supply; wras;
    water supply regulations; prevent|stop|avoid waste|misuse|contamination|undue; legionella; wholesome water; fluid category; non return valve;
    stagnant water; stored above 60; undue consumption; dead leg

    gas safety in plumbing [law, practice, example]
    gas safe; gas safe register; carbon monoxide; co alarm|detector|poisoning; smell of gas|leak; turn off gas|meter; flue; ventilation;
    open windows; tightness test; {not} switch|light|naked lights|flame; gas registered engineer; incomplete combustion; gas leak;
    carbon monoxide detector

    testing plumbing for leaks [method, step]
    pressure test; hydraulic test; check|test|inspect for leaks; fill system; soundness test; drip|leaking joint; visual check for leaks;
    flush system; commission; handover to customer; benchmark; turn on water and check; test pressure 1 5; decommission; leave to stand; purge

    pipe insulation and protection [solution, practice]
    lag pipes; pipe insulation; stops|prevents pipes freezing|bursting; frost protection; frost thermostat; sleeve pipe through wall; clip pipes;
    pipe noise; water hammer; burst pipe; insulate pipes|tank|cylinder; heat loss from pipes; clips at correct|spacing; prevents condensation;
    pipes frozen

    installation planning and materials [step, practice]
    site survey; bill of quantities; job sheet; work schedule|programme; risk assessment before;
    read|follow drawings|plans|manufacturer's|manufacturers instructions; method statement; check|order|measure materials|delivery|quantities;
    variation order; protect customer's|customers|carpets|furniture property|sheets|dust|covers; dust sheets; liaise|coordinate with other trades;
    building fabric; lifting floorboards; notching joists; quotation; estimate; make good; work on site with other trades; drill through joists

    working at height and on site [practice, solution, example]
    ladder; step ladder; scaffold; tower; one in four; three points of contact; working at height regulations; harness; guard rail;
    toe boards; secured|footed ladder; mobile tower; kick boards; mewp; {not} overreach|overstretch; ladder angle 75; site induction;
    tool box talk; hard hat on site; asbestos; confined space; trenches; inspect ladder before use; cherry picker; podium steps; roof ladder
    """
}
