/// Workplace hazards and their control: manual handling, COSHH, electricity, machinery, height, construction, noise, vibration, workstations, asbestos, transport. Written for this project.
extension LexiconData {
  static let healthSafetyHazards: StaticString = """
    subject safety

    *doer
    worker; employee; staff; you; they; operator; person; people; operative; someone; we; them

    manual handling [information, practice]
    lift|lifting carry|carrying move|push; moving load|objects by hand|bodily; move|lift|carry|push|pull _ by hand;
    transport or support load by; using bodily force; lift carry push pull; pick up put down loads

    manual handling injuries [consequence, example]
    doing|done your|my|his back in; hurt|knacker|wreck|bad your|their|my back; pull|pulled a muscle;
    squash|crush|trap your|their fingers|toes|foot; back injury|injuries|pain|strain|damage; bad back; slipped|prolapsed disc; hernia;
    pulled|torn|strained muscle|muscles|ligament; sprain; strain; musculoskeletal; spinal|spine injury|damage;
    hurt|injure|damage|strain|pull|put out back; crushed|trapped fingers|toes|hands; ?cuts; wrist|shoulder|neck pain|injury; do your back in;
    put your back out; drop on foot; rupture; msd; repetitive strain; sciatica; trap fingers

    tile manual handling assessment [method, factor]
    tile; task individual load environment; task _ individual _ load; litee; load individual task environment

    task factor in manual handling [factor]
    twisting; stooping; ?bending; ?reaching; long distance|distances; repetitive; awkward posture|position; how far carried|carry|carrying;
    how often lift|lifting|repeated; lifting from floor; above shoulder|head height; insufficient rest; what task involves; far from body;
    carry long way; lots of times; over reaching

    individual factor in manual handling [factor]
    capability|strength|health|fitness|age|size individual|person; pregnant; existing|previous injury|bad back; strong enough; trained to lift;
    how strong|fit; physical ability; person able|capable; height of person; back problem; individual capability; medical condition;
    fit enough

    load factor in manual handling [factor]
    ?heavy; weight of load|object|box|item; too heavy; size|shape of load|object|item; ?bulky; hard|difficult to grip|hold|grasp;
    unstable load; sharp edges; hot|cold load; awkward shape; how heavy; contents shift|move; ?slippery; off centre gravity; large load;
    {not} see over; uneven weight; handles on

    environment factor in manual handling [factor]
    slippery|uneven|wet floor|surface|floors|ground; space constraints; ?cramped; ?steps; ?stairs; obstacles|obstructions in;
    poor|bad lighting; hot or cold; lack of|limited|tight space; low ceiling; ?weather; doors in way; different levels|floor; route clear;
    slopes; ?wind; ventilation; enough room; trip hazards on route

    avoid manual handling [step, solution]
    avoid lifting|manual; use machine|machinery|trolley|forklift|mechanical instead|rather; automate; deliver to point of use;
    can|could it avoided; does it need|have to move|lift; eliminate manual handling; use mechanical aid; {not} lift if; get it delivered

    plan the lift [step]
    plan lift|route; assess load|weight|situation; think before lifting; check|test weight|load; ?where going|putting|place;
    clear|check route|path|obstructions|area; ?know where going|take; plan your lift; do you need help; size up load; look at load;
    rock load to test; make sure path|route|way clear; can i lift|manage; remove obstructions

    safe lifting technique [method, step]
    bend your knees; straight back; keep it close; lift with your legs; don't twist|bend your|back; feet apart|shoulder width; bend knees|legs;
    back straight; keep back straight|natural; bend at knees; {not} bend back|at waist; firm|good grip|hold; use leg|legs muscles|to;
    lift with legs|your legs; keep load close; close to body; lift smoothly; {not} twist; look ahead|up|forward; head up; {not} jerk;
    stable|balanced position|stance; feet shoulder width; hug load; move feet to turn; hold load close|near|tight; adopt stable position;
    lower load bending; put down then adjust; stand close to load; waist height; turn with feet; knees bent; don't|avoid twisting; squat down;
    one foot forward; heaviest side to body; get good grip; leg muscles; keep your back straight

    mechanical lifting aids [tool, solution]
    trolley; sack truck|barrow; pallet truck; forklift; hoist; crane; wheelbarrow; conveyor; mechanical|lifting aids|equipment|aid;
    use trolley|machine|forklift|truck|barrow; dumper; telehandler; vacuum lifter; pulley; roller; jack; winch; teleporter; ?lift; genie lift;
    kerb lifter; use equipment to move

    team lifting [solution, method]
    team lift|lifting; two person|people|man lift|lift|carry; get|ask help|someone|another|mate|colleague help|lift; share load|weight;
    ask for help; two people; one person gives|give commands|instructions|orders; get a hand; more than one person; lift together;
    count of three; help with heavy; same height|build; work in pairs; one in charge

    reducing the load [solution]
    break down|up load; split load; smaller|lighter loads|load|packs|bags|boxes; make|made lighter|smaller; several trips; divide load;
    reduce weight|load; lighter bags; take fewer|less at time; handles on; half the load; more trips; 25kg bags; put handles

    maximum lifting weights [information]
    25kg; 16kg; weight guidelines; 20kg; lower if; guideline weight; weight limit

    hazardous substances [example]
    chemicals; dust; fumes; gas|gases; vapour; bleach; paint; solvents; cement; adhesives; acid; cleaning products|chemicals; asbestos; silica;
    biological agents; bacteria; ?oil; ?lead; hair dye; mist; pesticides; ?glue; thinners; wood dust; white spirit; peroxide; ?toxic; plaster;
    resin; drain cleaner; nano particles

    routes of entry into body [cause, method]
    breathe|breathing|breathed dust|fumes in; swallow|swallowing|eat it|them; get|gets|goes on|through|into your|the skin|eyes;
    inhalation ingestion absorption injection; inhale|inhaled|inhaling|inhalation; breathe|breathing dust|fumes;
    swallow|swallowed|ingest|ingested|ingestion|eat; absorb|absorbed|absorption through skin|eyes; skin contact; through skin;
    injection|inject|puncture|needle|sharp; through cuts|cut|mouth|nose|eyes; touch then eat; get in|into lungs|mouth|eyes;
    contact with skin|eyes; breathing in

    effects of hazardous substances on health [consequence]
    dermatitis; skin irritation|rash|burns|disease; ?burns; asthma; cancer; lung disease|cancer|damage; ?poisoning;
    breathing problems|difficulties; irritate|irritation eyes|skin|lungs|throat; ?blindness; asbestosis; silicosis; unconscious; sensitisation;
    nausea; headache; dizzy; ?death; allergic; eczema; chemical burns; ?coughing; ?sick; itchy|sore|dry|red skin|hands;
    damage eyes|lungs|organs; respiratory problems|disease; infertility; birth defects

    acute and chronic effects [consequence, information]
    acute; chronic; short term effect; long term effect|health; immediate effect; over long time|years; builds up over time;
    straight away effect; latency

    dermatitis [consequence, example]
    hands get|go sore|dry|itchy|red|cracked; sore|itchy|cracked red hands|skin; skin sore|dry|cracked|red|itchy|inflamed|irritated;
    contact with cement|chemicals|oil skin; cracked dry; inflamed skin; rash on hands; skin flakes; itchy hands; wet cement skin

    coshh assessment [practice, step, method]
    coshh assessment|sheet|form|assessments; assess risk|risks from chemicals|substances|substance; identify hazardous substances|chemicals;
    decide what precautions; find out what chemicals|substances; assess exposure; check chemicals used; assess chemicals;
    check how used|stored; written assessment of substance

    control of exposure to substances [solution, method]
    ?substitute; ventilation; lev|extraction; gloves|goggles|mask when|using|with chemicals|substances;
    use|wear ppe|gloves|mask|goggles with|when|for; follow instructions|label|data; locked|lock|store cupboard|chemicals|correctly|away|safely;
    wash hands after; water down|damp|dampen dust; wet cutting; enclose; limit exposure; training chemicals; health surveillance; open windows;
    ventilate room|area; original|labelled containers|container; {not} mix chemicals; {not} eat|drink|smoke near|while|when; barrier cream;
    extractor; well ventilated; monitor exposure; use less harmful; keep lids on; decant labelled; dilute correctly; well ventilated area;
    vacuum rather than sweep; spill kit; read the label; dust extraction; {not} breathe

    safety data sheet [tool, information]
    data sheet; sds; msds; manufacturer|supplier information|instructions|data; tells first aid|storage|ppe|hazard;
    information about chemical|product|substance; provided by supplier; what to do spill|swallowed; product information

    workplace exposure limit [information]
    maximum concentration in air; limit in air; exposure averaged; eh40; maximum exposure

    health surveillance [practice]
    health|medical checks|check|monitoring; lung function test; hearing test|tests; skin checks; spot early|signs of disease|ill;
    monitor health; regular health checks; detect early ill; blood tests; audiometry; check skin regularly; occupational health

    storing chemicals safely [practice]
    locked|secure|ventilated cupboard|store|cabinet|area; lock away chemicals; labelled; original container; flammable cabinet|store;
    separate|away from incompatible|heat|food|flames|children|acid; upright; bunded; {not} food containers|bottles; cool dry; low shelf|level;
    coshh cupboard; keep lid on; {not} mix; out of sunlight; {not} pop bottle; away from ignition; tight lids

    spillage of chemicals [practice, step]
    spill kit; contain spill; absorb with sand|granules; evacuate|clear area; report it; wear ppe gloves; {not} down drain; ventilate; sand;
    dispose correctly|safely; check data sheet; ?barrier; inform supervisor; cordon; stop from entering drains

    asbestos hazard [cause, problem]
    asbestos; asbestos fibres; breathe|inhale fibres; fibres in lungs; asbestosis; mesothelioma; lung cancer; blue brown white asbestos;
    before 2000; old buildings; artex; insulation|lagging|roof|ceiling|tiles asbestos; incurable; fibres released; fibres in air;
    scarring of lungs; pre 2000; disturbing asbestos; fatal lung disease; years later|latency; pipe lagging; corrugated roof

    discovering asbestos [step, practice]
    stop work immediately|straight; {not} touch|disturb|drill|break|move|sweep it; leave area; report to supervisor|manager|boss;
    tell|inform supervisor|manager|boss; seal off|cordon area; keep others|people out|away; licensed|specialist contractor|company remove;
    evacuate; check asbestos register; get it tested|sampled; put up warning sign; wait until tested; {not} continue; stop working and report;
    lock off area; double bag; survey; test sample

    silica dust hazard [cause, problem]
    silica; silicosis; dust from cutting concrete|stone|brick|slabs; rcs; copd; cutting concrete|slabs|bricks|stone dust; crystalline;
    dust in lungs; lung damage from dust; chasing walls

    dust control [solution, method]
    wet cutting|down; water suppression; damp down; dust extraction; on tool extraction; wear dust mask; ffp3; vacuum; {not} dry sweep; wet it;
    m class; use water when cutting; spray|use water; industrial vacuum; cut outside; dust mask; extract at source

    lead hazard [problem]
    lead poisoning; old lead paint; lead pipes; burn off|sand lead paint; inhale lead fumes; lead dust; lead fumes|flashing; blood test lead

    biological hazards at work [cause, example]
    leptospirosis; weils; legionella; legionnaires; tetanus; hepatitis; rats urine; bird droppings; needles; mould; sewage; lyme;
    ?blood; bacteria; bloodborne; rats; pigeons; standing water; cooling tower; stagnant

    electrical hazards [cause, example]
    faulty|damaged|frayed|exposed|loose cable|cables|lead|wires|wiring|plug; bare wires; overloaded|overload socket|sockets|extension;
    water and|near|with electric|electricity; trailing leads; buried|underground|overhead cables|lines|power; electric shock;
    damaged plug|casing; wet hands|conditions|floor; poor wiring; cut|drill|hit|dig through|into|a cable; wrong fuse; no pat test;
    live|exposed wires|parts; scorch|burn marks; cracked plug; loose connections; electric and water; missing covers; too many plugs;
    split flex; taped cable; daisy chain

    effects of electric shock [consequence]
    electrocution; electric shock; ?burns; heart stop|attack; cardiac arrest; muscle contract|spasm; ?death; stop breathing;
    fibrillation; ?fire; explosion; shock fall; thrown back|across; unconscious; breathing stop; heart stops; internal burns;
    killed by electricity

    electrical safety measures [solution, practice]
    pat test|testing|tested; portable appliance testing; rcd; residual current device; circuit breaker; 110v; 110 volt; battery|cordless tools;
    visual check|inspect|inspection of; check|inspect cable|cables|plug|leads|tools for|before damage;
    switch|turn off|isolate before|power|supply; {not} overload|use damaged; keep|away from water; qualified electrician; double insulated;
    correct fuse; test before; lock off; ?earthed; step down transformer; yellow 110; keep dry; cables off floor|ground; unwind extension;
    report faults|damaged; unplug; check for damage; fuse; cable avoidance tool; in date test; yellow transformer; dead before work;
    prove dead; unplug before cleaning; dry hands; take out of use; label faulty

    pat testing [practice]
    pat; portable appliance test; check electrical appliances|equipment are|safe|regularly; sticker pass|fail|date;
    tested by competent|electrician; green sticker; electrical test label; in date tag

    rcd [tool]
    residual current device; cuts|cut|turn|switch|shut off power|electricity|supply quickly|instantly|fault|if; trips when fault|leak;
    detects fault; breaks circuit; cut off electricity quick

    110 volt supply [tool, solution]
    110v; 110 volt; yellow plug|cable|leads; reduced|lower|low voltage; transformer; less likely to kill|shock; ?step down; 55v; site voltage;
    centre tapped

    safe isolation at work [method, step]
    safe isolation; turn|switch power|electric|electrics off at|and|before; lock it off; unplug|unplugging it; isolate; lock off|out;
    lock out tag out; loto; prove dead; test dead; switch off at mains; turn power off|off at; padlock; warning sign do not switch; 
    disconnect supply|power; tag; turn off isolate lock; voltage indicator; dead testing; take key; fuse removed; keep key on you;
    warning notice

    underground services avoidance [practice]
    cat scan|scanner; cat and genny; cable avoidance; service drawings|plans; hand dig; trial holes; mark services; scan before dig;
    check drawings before digging; permit to dig; buried cables; spray mark; insulated spades; genny; dig by hand; contact utility company

    overhead power lines precautions [practice]
    goal posts; overhead lines|cables; barriers under lines; height restrictors; {not} metal ladder; keep distance;
    contact electricity company; banksman; divert|turn off power lines; exclusion zone lines; wooden|fibreglass ladder; bunting

    machinery hazards [cause, example]
    moving|rotating parts; unguarded; entanglement; ?crush; trap; ?trapped; draw in; shear; cut|severed;
    flying|ejected particles|debris|parts; noise; vibration; hot surfaces; caught in; loose clothing|hair caught; missing guard; {not} guarded;
    sharp blades; kickback; ?sparks; pulled in; fingers in machine; get caught; nip point; ?stabbing; friction; lose fingers; abrasive wheel

    machine guarding [solution, method]
    guard; fixed guard; interlocked; fit|use|check guards|guard; stop hands|people touching|reach|getting moving;
    two handed control; light curtain; emergency stop; ?barrier; pressure mat; adjustable guard; guard in place; self adjusting;
    keep away from moving parts; trip device; jig; push stick; fixed interlocked adjustable; guards on machine

    emergency stop [tool]
    stop button; red button|mushroom; kill switch; turn machine off quickly|fast|immediately; stop machine quickly|immediately; e stop

    safe use of machinery [practice, method]
    trained|competent|authorised operator use|only|person; check machine|equipment before use; guards in place; {not} loose clothing|jewellery;
    tie|tied hair back|up; {not} remove guards; turn|switch off|isolate before clean|cleaning|adjust|adjusting|maintenance|unblock;
    pre use check|checks; follow manufacturer|instructions; {not} distract; wear ppe goggles; one person; never leave running|unattended;
    {not} wear gloves near rotating; know emergency stop; tuck in clothes; clear area around; remove jewellery; {not} talk to operator;
    regular service|maintenance; push stick; keep hands away; check it works; stay alert; sleeves rolled; daily checks; {not} use when tired

    maintenance of equipment [practice, duty]
    ?maintain; maintenance; service|serviced regularly; regular|routine|planned maintenance|servicing|checks|inspection; repair faulty|damaged;
    remove|take out of use|service; inspect regularly; tag|label defective|faulty; {not} use faulty|broken|damaged; report faults; lubricate;
    check for wear; logbook; replace worn parts; keep in good|working order|repair; quarantine; out of order sign

    hand tool safety [practice]
    sharp tools|chisel|blade; blunt; check handle|handles|tool before; mushroom head; right|correct tool for; loose head;
    store|put tools away|safely|rack; carry pointing down; cut away from body; guard blades; retract blade; clean tools;
    {not} use damaged|blunt; both hands behind; secure|clamp workpiece|work; use vice; sheath; wear gloves goggles; split handle;
    hammer head loose; sharp end down; {not} put in pocket; blunt slip; insulated handles; never screwdriver as chisel

    power tool safety [practice]
    check cable|plug|guard|casing; ?pat; eye protection; disconnect|unplug before change|changing|blade|bit; two hands; ?trained;
    abrasive wheels certificate; kickback; let stop before; secure work; keep cable behind|away; correct disc|blade|bit; guard in place;
    unplug when not; remove battery; {not} carry by cable|lead; check disc; wear ear defenders; wait until stopped; cables clear; ?depth;
    chuck key

    abrasive wheels safety [practice]
    abrasive wheel; correct speed|size disc|wheel; ring test; trained to change disc; guard adjusted; tool rest; disc shatter|burst;
    {not} side of wheel; goggles; right disc; check wheel for cracks; wheel bursts

    welding and hot work hazards [cause, problem]
    fumes; uv|ultraviolet; arc eye; ?burns; ?fire; ?sparks; bright light; explosion; gas cylinder; hot metal; eye damage; flash; ignite;
    electric shock; metal fume fever; flashback; molten metal; spatter

    hot work precautions [practice, solution]
    hot work permit; remove|clear combustible|combustibles|flammable; extinguisher nearby|near|hand; fire watch; check after|hour|60;
    welding mask|screen|curtain; flame resistant|leather; gloves gauntlets; extraction; fire blanket; flashback arrestors; stay after finish;
    check area after; stop hour before; sheet over; ?tinted; wet down; leather apron|gloves

    gas cylinder safety [practice]
    upright; ?chained; secure|chain|strap cylinder|cylinders|upright; store outside|ventilated; away from heat|ignition;
    oxygen and acetylene apart|separate; {not} grease|oil; close valve; trolley; check leaks; soapy water; lpg outside; caged;
    empty full separate; flashback arrestor; {not} roll|drop; turn off after; valve cap

    work at height [information]
    up a ladder|roof|scaffold; on a ladder|roof|scaffold; high up off the; fall a distance; above ground level; could fall;
    anywhere|place you could fall; liable to cause injury fall; ladders roofs scaffold; off the ground; fall from height;
    includes edge of hole; below ground edge

    hierarchy for work at height [method, principle]
    avoid prevent minimise|mitigate|arrest; avoid working at height; prevent falls; minimise distance and consequences; do from ground|floor;
    work from ground|floor|below; collective before personal; extendable tools; prevent fall guard rails; long handled; assemble on ground;
    edge protection before harness

    falls from height [cause, consequence, problem]
    fall|falling|fell off|from ladder|roof|scaffold|scaffolding; come off the ladder|roof;
    fall from|off height|ladder|roof|scaffold|scaffolding|edge|steps; fall through roof|fragile|skylight;
    most common cause of death construction; broken bones; fall off; overreach; slip off; paralysed; fatal fall;
    step off edge

    falling objects [cause, problem]
    falling object|objects|tools|material|materials|debris; drop|dropping tools|things|bricks|objects on; things fall|falling on head|people;
    hit by falling|object; tools fall; knocked off scaffold; struck by falling; bricks falling; something drop on; drop tool on someone

    preventing falling objects [solution, method]
    toe board|boards; brick guards; ?netting; debris net; exclusion zone; tool lanyard|belt|tether; hard hat; barriers below; ?fans; chute;
    {not} throw|drop materials; rubbish chute; tie tools; cordon off area below; keep people away under; secure materials; stack below;
    tag tools; hoist; covered walkway

    ladder safety [practice, method]
    someone|mate hold|holding|foot the|bottom ladder; don't lean|stretch over|out|too; check|checking it ladder isn't|not|for broken|damaged;
    tie|tied it ladder to|off; 1 in 4; one in four; 75 degrees; 4 to 1; three points of contact; 3 points of contact;
    firm|level|flat|stable ground|surface|base; foot|footing ladder; tie|tied|secure ladder at|top; {not} overreach;
    check|inspect rungs|stiles|feet|ladder; short duration; light work; {not} stand|top rungs|three; extend above landing;
    one person at a time; someone hold|footing; non slip feet; belt buckle inside; {not} carry heavy; 30 minutes; {not} paint|painted; secured;
    face ladder; {not} lean|stretch; one out for every four up; for every four up; clean rungs; 1m above; hold on; person at bottom;
    {not} damaged; angle; hold ladder; lean too far; solid ground; rubber feet; {not} windy; check before use; mud on rungs; both hands;
    ladder stabiliser; exclude public; lock bars

    stepladder safety [practice]
    fully open; ?locked; face work; {not} top step|three; spreader; level ground; both feet on step; four legs on ground; {not} side on;
    lock in place; stays engaged

    scaffold safety [practice, structure]
    guard rail|rails|guardrail; toe boards; handrail; base plates; sole boards; bracing; ?ties; ledgers; inspected every|7|seven days;
    scaffold tag|scafftag; built|erected|altered by competent|qualified|trained scaffolder; mid rail; fully boarded; ladder access;
    {not} overload|remove|alter; tied to building; 950mm; 470mm; board gaps; brick guards; after bad|high weather|winds; green tag;
    checked weekly; level ground; boards no gaps; ?standards; transoms; load|loading limit; three boards; close boarded; inspection register;
    inspect after storm; caps on; tied in; sheet; trap ends; padding; no missing boards; gates on access

    mobile tower safety [practice]
    lock wheels|brakes|castors; outriggers; climb inside; {not} move|moved with|while people|person; level ground; guard rails; pasma;
    3 times base; height to base; toe boards; brakes on; stabilisers; move from base; push at bottom; nobody on it when moved; check overhead;
    internal ladder; {not} windy

    mewp safety [tool, practice]
    cherry picker; scissor lift; mewp; ipaf; ?harness; boom; trained operator; firm ground; emergency lower; overhead obstructions;
    harness clipped; safe working load; outriggers; exclusion zone below

    roof work safety [practice, solution]
    fragile roof; crawling boards|board; roof ladder; edge protection; safety net|nets; skylights covered; ?netting; scaffold; ?harness;
    stage boards; {not} walk fragile|asbestos; warning sign fragile; air bags; covers on holes; crash mat|bags; 
    guard rails around edge; cover rooflights; soft landing

    excavation hazards [cause, problem]
    collapse; cave in; trench collapse; buried; fall in|into trench|hole|excavation; ?flooding; ?water; gas; fumes;
    hit|strike services|cables|pipes; vehicles fall; materials falling in; sides collapse|fall; undermine buildings; crushed by soil; asphyxia;
    toxic gas; lack of oxygen; soil falls; sides give way; people falling; contaminated; drown; suffocate

    excavation safety [solution, practice]
    shoring; trench sheets|box|support; batter|battering|slope sides; step sides; benching; ?barriers; guard rails; edge protection;
    inspect daily|every shift; ladder access; stop blocks; spoil away|back from edge; cat scan; pump water; fence off; competent inspection;
    keep plant|vehicles|machinery|materials away edge; support sides; ?cover; lights at night; props; trench boxes; barrier round;
    atmosphere test; signage; walkway across; trench support; keep spoil heap back; shore up; backfill

    confined space hazards [cause, problem]
    lack of|low|not enough oxygen; toxic gas|fumes|gases; asphyxiation; suffocate; explosion; ?fire; drowning; ?flooding;
    overcome by fumes|gas; limited access|escape; tanks sewers silos; ?heat; poor ventilation; {not} breathe; run out of air; engulf;
    hard|difficult to get out|escape|rescue; methane; sewer; manhole; hydrogen sulphide; enclosed; hard to rescue; carbon monoxide;
    free flowing solids; claustrophobic

    confined space safety [solution, practice]
    gas detector|monitor|test|tester; test|check air|atmosphere|oxygen|gas; permit to work; breathing apparatus; rescue plan|team; top man;
    tripod winch; ventilate; ?communication; ?trained; escape set; someone outside; standby person; purge; avoid entering; lifeline;
    harness winch; never go in alone; isolate; intrinsically safe; emergency procedure; forced ventilation; ?tallies; four gas;
    harness and line; {not} enter to rescue

    site traffic safety [practice, solution]
    separate pedestrians|people and|from|vehicles|traffic; pedestrian walkway|walkways|route|routes; banksman; one way system; speed limit;
    reversing alarm|camera|beeper; high vis|hi vis; ?barriers; crossing points; ?signs; mirrors; traffic management plan; signaller;
    designated walkways; avoid reversing; flashing beacon; turning circle; vehicle marshal; seat belt; ?lighting; segregation; trained drivers;
    wheel wash; marked routes; 5|10|15 mph; amber lights; pedestrian only; slinger

    vehicle hazards at work [cause, problem]
    reversing; run over; hit|struck|crushed|knocked by vehicle|forklift|lorry|dumper|plant|digger|truck; blind spots|spot; ?overturn;
    moving vehicles; {not} see driver|behind|pedestrian; ?speeding; forklift; unsafe load; loads falling off; tip over;
    driver cannot see; fall off vehicle; pedestrians in way; slewing; crush against wall; driver error

    forklift safety [practice]
    trained|licensed|certificated driver|operator; {not} passengers|carry people; forks down|lowered|low; handbrake; remove keys; seat belt;
    horn; {not} overload; safe working load; daily check; travel with load low; look over shoulder reverse; load back; keep to route;
    slow down corner; sound horn; tilt mast; forks 150mm; reverse with bulky; authorised; ?licence; speed limit

    lifting operations safety [practice]
    lift plan; slinger; banksman; safe working load; swl; thorough examination; {not} stand|walk|work under load; appointed person; tag line;
    check slings|chains|hooks; exclusion zone; hand signals; outriggers; wind speed; crane supervisor; colour code; ?certificate;
    ground conditions; competent crane; {not} exceed; trained signaller; level ground; shackles

    site security and public protection [practice]
    ?hoarding; fence|fencing; heras; locked gates; ?signs; security guard; cctv; sign in; keep children|public|trespassers out; ?barriers;
    lock up|away plant|tools|keys; remove ladders; immobilise plant; warning signs; trespass; heras fencing; covered walkway; ?lights;
    cover holes; stop people getting in; scaffold alarm; ladder guard; close footpath; lock up at night; secure site

    construction site hazards [example, cause]
    falls from height; ?trips; moving vehicles|plant; falling objects; noise; dust; manual handling; electricity; excavations; asbestos;
    collapse; chemicals; vibration; sharp nails; uneven ground; scaffolding; power tools; nails sticking up; overhead cables; wet concrete;
    mud; plant; protruding; open edges

    demolition hazards [cause]
    demolition; collapse; unstable|weak structure; asbestos; services live; dust; falling debris|masonry; premature collapse; noise; ?flying;
    falling materials; unplanned collapse; lead paint; live gas electric

    storage and stacking of materials [practice]
    stack; stable|level base; {not} too high|overload; chocks; heavy|heaviest items bottom|low|waist; racking; secure; bottom shelf; ?bind;
    timber flat; bags off ground; keep dry; shoulder height; pyramid; light items top; stack neatly; safe height; clear of walkways;
    level ground; frequently used; sheeting; rack inspection; access clear; bond stack; interlock; pallets

    waste disposal on site [practice]
    ?skip; segregate|separate waste; ?recycle; hazardous waste separate; licensed carrier; chute; {not} burn; waste transfer note; sort waste;
    ?bins; {not} down drains; clear as you go; colour coded skips; licensed tip; sharp waste; waste management plan; bag up; cover skip

    environmental protection on site [practice]
    noise hours; water pollution; bund; drip tray; dust suppression; spill kit; reduce waste; silt; ?pollution; plant nappies; tree protection;
    wheel wash; reduce noise; {not} pour drains; ?recycle; hours of work; concrete washout; turn off engines; protected species

    noise hazard [cause, problem]
    go|going deaf; lose|damage your|their hearing|ears; hurt your ears; can't hear someone shout; loud noise; noise; hearing loss|damage;
    damage hearing|ears; ?deafness; tinnitus; ringing in ears; noisy machinery|machine|tools;
    {not} hear alarm|warning|instructions|vehicles; over 85; permanent hearing; temporary threshold; loud machines; have to shout to be heard;
    two metres shout; distraction noise; cannot hear warning; go deaf; hear less

    noise control [solution, method]
    quieter machine|machinery|equipment|tools; enclose|enclosure; soundproof|insulation; ear defenders|plugs|protection;
    hearing protection zone; limit|reduce time exposed|exposure; job rotation; maintain machinery; silencer;
    move|distance away from noise|source; ?barriers; acoustic; hearing tests; screens; ?damping; buy quieter; increase distance; rotate;
    ?breaks; hearing zones; ?lagging; dampen; ?absorb; isolate noisy machine

    vibration hazard [cause, problem]
    havs; hand arm vibration; vibration white finger; white finger; vwf; vibrating tools|tool; tingling|numb|numbness fingers;
    loss of grip|feeling; whole body vibration; ?breaker; jackhammer; pneumatic drill; grinder; damage nerves|blood vessels; raynauds;
    fingers go white; carpal tunnel; blanching; kango; lose feeling in fingers; pins and needles; back pain driving plant;
    poor circulation in fingers

    vibration control [solution, method]
    limit|reduce|restrict time|exposure|use; job rotation; low|anti|lower vibration tools|handles|gloves; ?breaks; regular breaks;
    keep hands warm; maintain|service tools; gloves; health surveillance; trigger time; take turns; mount; rotate workers; ?suspend;
    {not} grip tight; exercise fingers; sharp bits; alternative tool; warm dry; rest periods; share job; massage fingers

    display screen hazards [cause, problem]
    rsi; repetitive strain; eye strain; eyestrain; headaches; back|neck|wrist|shoulder|upper ache|pain|strain|limb; bad|poor posture; glare;
    sit|sitting too|for long; tired|sore|dry eyes; wrong height; ?slouch; carpal tunnel; staring at screen; stiff neck; wrd ulnar; ?fatigue;
    blurred vision; aching wrist; long hours at computer; upper limb disorders; hunch

    workstation set up [solution, practice]
    adjustable chair|seat; adjust chair|height|screen|seat; screen eye level|height|top; footrest; wrist rest|support; feet flat floor;
    back support; lumbar; regular breaks; free eye test; eye tests; anti glare; monitor arm's length; take breaks; document holder;
    good posture; tilt screen; change position|activity; ?blinds; ?keyboard; mouse; knees; elbows 90; ?look away; arms length; sit up straight;
    eyes level with top; 20 20 20; ?stretch; ergonomic; correct seat; break every hour; forearms level; five minutes every hour;
    chair with back; headset; natural light; space under desk

    heat and cold stress [cause, problem]
    heat stroke|exhaustion|stress; hypothermia; dehydration; frostbite; sunburn; skin cancer; sunstroke; extreme temperature; too hot;
    too cold; ?sun; numb fingers; fainting heat; ?freezing; ?dehydrated

    sun and weather protection at work [practice]
    sunscreen; sun cream; ?hat; ?shade; drink water; long sleeves; ?breaks; waterproofs; warm clothing|clothes|layers; avoid midday; ?water;
    ?shelter; cover up; ?fluids; waterproof clothing; thermal; stop work high winds; cover skin; sun block; warm drinks

    lone working hazards [cause, problem]
    alone no help|one; {not} get help; ?violence; accident nobody knows; isolated; no one to help|raise alarm; no first aid; ?attacked;
    fall ill alone; {not} raise alarm; no one around; cannot call for help; vulnerable alone

    lone working controls [solution, practice]
    check in|phone|calls regularly|regular; mobile phone; radio; personal|panic alarm; buddy; tell someone where; ?log; ?tracking;
    let someone know; supervisor visits; diary of where; call back; lone worker device; regular contact; man down; say what time back;
    sign in out

    fatigue and shift work hazards [cause, problem]
    ?tired; fatigue; lack of sleep; slow reactions; long hours; night shift; ?mistakes; poor concentration; less alert;
    fall asleep; ?nights; overtime; body clock; exhausted; driving tired; {not} alert

    bullying and harassment at work [problem]
    bullying; harassment; ?banter; picked on; intimidation; initiation; ?stress; low morale; pranks; initiation ceremonies; name calling;
    isolate colleague; undermining

    office hazards [example]
    trailing cables|leads; filing cabinet drawers|open|tip; wet floor; hot drinks; overload socket|sockets; blocked fire exits;
    paper cutter|guillotine; photocopier; boxes on floor; poor lighting; open drawers; damaged carpet; swivel chair; stacked boxes;
    standing on chair; cables across floor

    kitchen hazards [example]
    knives; cuts from; hot oil|pans|water|surfaces|fat; slippery floor; ?steam; ?burns; gas leak; wet floor; slicer; ?scalds; sharp knives;
    spills; heavy pots; hot liquid; fryer; allergens; ?glass; oven door; pan handles; walk in freezer; cleaning chemicals; mixer

    knife safety at work [practice]
    knife safety; sharp knife; blunt knives slip; claw grip; point down; {not} leave in sink; cut away; chopping board damp cloth;
    {not} catch falling; carry by side; store rack|block; bridge; blade down; wash separately; magnetic; tell others behind; correct knife;
    fingers tucked; secure board; handle first

    workshop safety rules [practice]
    apron; goggles; tie hair back; {not} run; {not} jewellery; bags away|out; no running; keep walkways clear; emergency stop;
    one person per machine; listen to instructions; stout shoes; wait for teacher; clear up; tuck tie; safety line; report damage;
    {not} food drink; ask permission; no loose clothing; sleeves; ?sensible; yellow line

    salon hazards [example]
    chemicals|bleach|peroxide|colour on skin; hair on floor; trailing flex|wires; hot tongs|straighteners; wet floor; scissors razors;
    dermatitis; water near electric; hair clippings; skin allergy test; ventilation; ?tint; products on floor; colour dye allergic;
    standing all day; trolley; sweep up hair; patch test

    farm and outdoor hazards [example]
    tractor; pto; ?animals; slurry; livestock; quad bike; chainsaw; pesticides; ?overturn; zoonoses; barbed; grain; bull; bales; weils;
    crushed by cattle; ?kicked; ?machinery; baler; falling trees; ?ticks
    """
}
