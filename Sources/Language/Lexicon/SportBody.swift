/// Anatomy, physiology, movement, fitness, training, diet and injury in physical education and sport. Written for this project.
extension LexiconData {
  static let sportBody: StaticString = """
    subject sport

    *athletic
    performer; player; athlete; sportsperson; runner; swimmer; footballer; cyclist; they; you; team; individual; person; people; gymnast

    functions of the skeleton [principle]
    protection support movement; support _ protection; movement _ blood cell; shape support; functions of skeleton;
    support body shape movement; storage of minerals

    protection by the skeleton [principle, example]
    protect|protects vital|internal|brain|heart|lungs|spinal organs; cranium|skull protects brain; ribs|ribcage protect heart|lungs;
    vertebrae protect spinal; skull _ brain; ribs _ lungs|heart; heading football skull

    support and shape from skeleton [principle, example]
    support body|weight|soft; gives shape; framework for body; keep|holds upright; hold body up|upright; ?posture;
    keep organs muscles in place; structural shape; {not} be jelly

    movement from skeleton [principle, example]
    bones|muscles act levers; muscles attach|attached|pull to|on bones|bone; joints allow movement; anchor for muscles; levers for movement;
    muscles pull bones

    blood cell production [principle]
    produce|makes|make|production red|white|blood cells; red blood cells in bone marrow; platelets; bone marrow makes blood;
    white cells fight infection

    mineral storage in bones [principle]
    store|stores calcium|minerals|phosphorus; calcium stored; mineral storage; keep bones strong calcium

    types of bone [information]
    long bones; short bones; flat bones; irregular bones; femur long; carpals short; sternum flat; vertebrae irregular; long bone levers

    skeleton bones [structure]
    femur; tibia; fibula; humerus; radius; ulna; scapula; clavicle; sternum; patella; cranium; vertebrae; pelvis; carpals; tarsals;
    metatarsals; phalanges; ribs; thigh bone; shin bone; kneecap; collar bone; shoulder blade; talus; cervical; lumbar

    synovial joint structure [structure]
    cartilage; ligament; synovial fluid; synovial membrane; joint capsule; bursae; lubricates joint; articulating bones;
    where two bones meet

    cartilage in joints [structure]
    cartilage; cushion|cushions|protects ends|bones|joint; prevents|stop friction|rubbing between|bones; shock absorber; absorb shock|impact;
    stops bones rubbing; reduce friction between; end of bones cover

    ligaments [structure]
    bone to bone; joins|attaches|connect bone|bones to|together bone; stabilise|stability joint; join bones together;
    prevent dislocation; hold joint together; joint stable

    tendons [structure]
    muscle to bone; joins|attaches|connect muscle|muscles to bone|bones; achilles; muscle onto bone

    types of joint [structure]
    hinge; ball and socket; pivot; gliding; condyloid; saddle; hinge joint knee|elbow; ball and socket shoulder|hip; hinge elbow; fixed joints

    flexion [information] ~ extension at joint
    flex; bend|bending|bent arm|leg|elbow|knee|joint; decrease|decreases|decreasing angle at|joint|between; angle of joint gets smaller;
    bend at the elbow; preparation phase kick; bringing heel to bum; upward phase bicep curl

    extension at joint [information] ~ flexion
    extension; ?extend; straighten|straightening|straight arm|leg|elbow|knee|joint; increase|increases|increasing angle at|joint|between;
    straighten at; angle of joint gets bigger; kicking leg straight; press up upward phase

    abduction [information] ~ adduction
    away from midline|body|centre; take|move|moving limb|arm|leg away from; arms out to side; star jump outwards; raise arm sideways

    adduction [information] ~ abduction
    towards|toward|back to midline|body|centre; bring limb|arm|leg in|towards; arms in to side; add to body

    rotation and circumduction [information]
    rotation; circumduction; circular movement; turning around axis; twist|turn around; cone shape; arm bowl; golf swing hip; spin limb around;
    windmill

    plantar and dorsi flexion [information]
    plantar flexion; dorsiflexion; point|pointing toes|toe; toes up towards shin; ankle movement; pull toes up; pointing toes down; tiptoes;
    stand on tiptoe; toes towards shin

    muscle names [structure]
    biceps; triceps; quadriceps; hamstrings; gastrocnemius; deltoid; pectorals; latissimus dorsi; abdominals; gluteus maximus; trapezius;
    tibialis anterior; quads; glutes; calf; pecs; lats; abs; hip flexors; rotator cuff; external obliques; soleus; gluteals

    antagonistic pairs [principle]
    antagonistic; work in pairs; one contracts|contract other|while relaxes|relax; agonist|prime and antagonist; prime mover;
    muscle|muscles pull in opposite; one muscle contracts other relaxes|lengthens; bicep contracts tricep relaxes; muscles cannot push;
    agonist contracts; one shortens other lengthens; opposite muscle relaxes; quads and hamstrings; biceps triceps pair

    concentric contraction [information] ~ eccentric contraction
    concentric; muscle shortens|shorten|shortening|shorter; shortens under tension; contract and shorten; upward phase; muscle gets shorter

    eccentric contraction [information] ~ concentric contraction
    eccentric; muscle lengthens|lengthen|lengthening|longer; lengthens under tension; contract and lengthen; downward phase; lowering phase;
    muscle gets longer while; acts as brake

    isometric contraction [information]
    isometric; muscle length stays same|{not}; {not} change length; {not} movement contraction; stays same length; plank; holding still;
    handstand hold; static contraction; no movement; wall sit; crucifix rings; scrum

    muscle fibre types [structure]
    slow twitch; fast twitch; type i; type ii; type 1; type 2; type iia; type iix; slow twitch endurance|marathon; fast twitch power|sprint;
    resistant to fatigue fibres; many mitochondria; tire quickly powerful; type 2 fatigue quickly; explosive fibres; contract slowly for long

    muscle types [structure]
    voluntary muscle; involuntary; cardiac muscle; smooth muscle; skeletal muscle; heart muscle never tires; controlled consciously

    pathway of air [step, structure]
    nose trachea bronchi bronchioles alveoli; mouth _ trachea; trachea _ bronchi; bronchi _ bronchioles; bronchioles to alveoli; windpipe;
    air sacs

    gaseous exchange in sport [principle]
    gas exchange; gaseous exchange; oxygen diffuses|diffuse|moves|passes from|into alveoli|blood|capillaries;
    carbon dioxide diffuses|moves|passes from|out blood|lungs; diffusion high to low; oxygen in carbon dioxide out; swap oxygen and carbon;
    oxyhaemoglobin; haemoglobin; oxygen enters blood; diffusion gradient; alveoli to capillaries

    alveoli features [structure]
    large surface area; thin|one cell walls|thick; ?moist; good blood supply|lots capillaries; short diffusion distance; lots of capillaries;
    one cell thick; many alveoli

    mechanics of breathing [principle, step]
    intercostal muscles contract|relax; diaphragm contracts|flattens|relaxes|dome|down; ribcage|ribs|rib up|moves|rise|lifted out|up|and;
    chest volume|cavity increases|decreases|expands; air sucked|drawn|rushes|forced|pushed in|out; pressure in lungs decreases|lower|increases;
    sternocleidomastoid; pectorals breathing; abdominals forced expiration; inspiration; expiration; lungs expand; thoracic cavity;
    diaphragm moves down; diaphragm flattens; ribs up and out; air drawn in

    tidal volume [information]
    air|volume breathed in or|and|per out|each|breath; amount of air|breathed each|per|normal breath; normal breath volume; volume per breath;
    air in or out each breath; breath deeper; depth of breathing

    lung volumes [information]
    vital capacity; residual volume; expiratory reserve; inspiratory reserve; maximum air breathe out; air left in lungs after; spirometer;
    forced breath extra; extra air breathed in; total lung; stops lungs collapsing

    minute ventilation [information]
    tidal volume x|times breathing|rate|frequency; air breathed per minute; breathing rate times tidal; air inhaled in one minute

    heart structure [structure]
    atria; ventricles; left ventricle; right atrium; septum; valves; aorta; vena cava; pulmonary artery; pulmonary vein; bicuspid; tricuspid;
    semilunar; four chambers; atrium; left ventricle thicker; double pump; valves prevent backflow

    cardiac cycle pathway of blood [step]
    deoxygenated blood enters|into right|vena; right atrium _ right ventricle; pulmonary artery to lungs; lungs pulmonary vein left atrium;
    left ventricle _ aorta|body; diastole; systole; fills with blood; heart contracts; oxygenated blood around body; blood returns to heart;
    chambers fill; pumped to lungs

    cardiac output [information]
    heart rate x|times stroke|multiplied; stroke volume x|times|multiplied heart; blood pumped|ejected|leaves per|in|each|every minute;
    amount of blood pumped in one minute; q sv hr; volume of blood per minute; co hr sv; blood pumped by heart each minute

    stroke volume [information]
    blood pumped|ejected|leaves per|each|every|with beat|contraction|heartbeat; amount of blood pumped each beat; volume of blood per beat;
    blood out of left ventricle per; blood pumped out with each beat; more blood per beat

    heart rate in sport [information]
    heart rate; beats per minute; bpm; times|number heart beats per|in|a minute; pulse; how fast heart beats; number of heart beats

    maximum heart rate and training zones [information, method]
    220 minus|take age; 220 age; maximum heart rate; aerobic zone 60; anaerobic zone 80; 60 80%; 80 90%; target zone; training zone; karvonen;
    60 to 80%; training thresholds; borg scale; rpe scale; rate of perceived exertion

    resting heart rate lower [consequence, benefit]
    lower|decrease|decreased|reduced|slower resting heart|pulse rate; bradycardia; resting heart rate drops|decreases|falls|lower|goes|reduces;
    below 60 bpm; heart beats less|fewer at rest; heart pump more per beat so fewer; heart more efficient; heart doesn't have to beat as;
    slower pulse at rest

    anticipatory rise [information]
    heart rate increases|rises|goes before exercise|start|competition; adrenaline before race|start; nervous before heart faster;
    before you start exercise

    blood vessels [structure]
    arteries; veins; capillaries; arteries carry away|oxygenated; veins carry to|deoxygenated|back; thick|thicker walls high|elastic pressure;
    valves in veins; capillaries one cell; away from heart; veins have valves; narrow lumen; wide lumen; carry blood away from heart;
    carry blood back to heart; arteries thick muscular

    components of blood [structure]
    red blood cells; white blood cells; platelets; plasma; haemoglobin; carry oxygen; fight infection; clot blood; red cells carry oxygen

    vascular shunting [principle]
    redistribution|redistribute|redirect|diverted of|blood flow; vasodilation; vasoconstriction;
    blood redirected|diverted|flows|moves|sent to|from|away working|muscles|digestive|stomach; more blood to|sent muscles;
    less blood to gut|stomach|digestive|organs|non; blood shunting; arteries widen|dilate; vessels to muscles open|widen;
    blood flow to muscles increases; don't eat before exercise; blood vessels narrow to stomach; blood sent where needed

    aerobic respiration in exercise [information] ~ anaerobic respiration in exercise
    aerobic; with oxygen; glucose oxygen energy carbon dioxide water; uses|using|use|presence oxygen to|of|for energy|release|produce;
    long duration|distance|period|time low|moderate; marathon; long distance; moderate intensity long; steady state; oxygen used for energy;
    enough oxygen; low intensity long; ?jogging; energy in presence of oxygen; 1500m; cross country

    anaerobic respiration in exercise [information] ~ aerobic respiration in exercise
    anaerobic; without oxygen; glucose energy lactic acid; {not} oxygen enough|used|energy;
    short duration|burst|bursts|period high|intensity|explosive; high intensity short; 100m sprint; sprinting; weightlifting; no oxygen;
    lack of oxygen; absence of oxygen; powerful short; long jump; maximum effort short; shot put

    lactic acid build up [consequence, cause]
    legs|muscles hurt|burn|ache|heavy|feel|get|go; burning in legs; lactic acid; lactate; lactic acid builds|build|accumulates|produced|causes;
    muscle fatigue; burning sensation in muscles; muscles ache|burn|hurt|tire because|from|lactic; by product of anaerobic;
    muscles tired|fatigue; obla; muscles become tired|sore; waste product anaerobic; legs burn

    epoc and oxygen debt [consequence, principle]
    epoc; oxygen debt; excess post exercise oxygen; deep|heavy|continue|continued|keep breathing after|hard; pay back|repay oxygen;
    extra oxygen after exercise; breathe heavily after|afterwards; repay the debt; remove|break down lactic acid oxygen after;
    out of breath after; recover oxygen; breath heavy after stop

    recovery process [method, practice]
    cool down; ice baths; massage; rehydrate; ?stretching; ?rest; drink water; carbohydrates after; manipulation of diet; replace fluids;
    remove lactic acid; ?sleep; foam roll; compression clothing; eat carbs protein after; active recovery; protein shake; replenish glycogen

    immediate effects of exercise [consequence]
    ?get|gets|getting|go hot|sweaty|red|puffed|out; breathe|breathing faster|heavier|harder|quicker;
    heart beats|pumps|goes faster|quicker|harder; heart rate increases|rises|faster|up|goes;
    breathing rate increases|faster|quicker|up|heavier; sweat|sweating; hot|red skin|face; body temperature rises|increases|up|goes;
    muscle fatigue; tidal volume increases; stroke volume|cardiac output increases; go red; heart beats faster; breathe faster|quicker|heavier;
    get hot; blood pressure increases|rises; breathe deeper; lactic acid produced; feel hot and sweaty; sweaty; pulse goes up; out of breath

    short term effects of exercise [consequence]
    doms; ?tired; ?fatigue; light headed|headedness; nausea; aching muscles; delayed onset muscle soreness; cramp; feel sick;
    muscles sore next day; ache next day; stiff muscles after; achy; ?stiffness; 24 to 36 hours

    long term effects of exercise [consequence, benefit]
    hypertrophy; cardiac hypertrophy; bradycardia; muscle hypertrophy; bigger|stronger|larger|increased heart|muscles|bones;
    lower resting heart rate; increased bone density;
    increase|increased|improved stroke|cardiac|lung|vital|strength|stamina|muscular|flexibility|suppleness|speed; body shape changes;
    lower blood pressure; lose weight; capillarisation; more capillaries|red blood|alveoli; heart gets bigger|stronger;
    stronger ligaments tendons; larger muscles; fitness improves; reduced risk of|chd; improve cardiovascular endurance; drop in resting heart;
    muscles grow|get bigger; recover faster|quicker; change body shape

    hypertrophy [consequence]
    muscles|heart get|become|grow|increase bigger|larger|in|thicker size; bigger|larger muscles|heart|muscle; muscle growth; 
    heart wall thicker; muscle mass increases; increase in muscle size; heart gets bigger; gain muscle; build muscle; bulk up

    increased bone density [consequence, benefit]
    bone density; stronger bones; bones stronger|denser|strengthen; weight bearing exercise bones; reduce|prevent osteoporosis;
    less likely to break|fracture; denser bones

    lever classes [information, structure]
    first class lever; second class lever; third class lever; fulcrum effort load; fulcrum in middle; load in middle; effort in middle; pivot;
    123 fle; ?first second third; heading ball first; bicep curl third; tiptoe second; effort between; elbow lever; fulcrum is joint

    mechanical advantage [principle]
    effort arm longer than; effort arm divided|over by|resistance weight; move heavy load small effort; mechanical disadvantage;
    large range of movement speed; effort arm resistance arm; weight arm; lift heavy with little effort

    planes of movement [information]
    sagittal; frontal; transverse; plane; somersault sagittal; cartwheel frontal; spin|twist transverse; divides left right; front back divide;
    top bottom divide; coronal; running sagittal

    axes of rotation [information]
    transverse axis; longitudinal axis; sagittal axis; frontal axis; axis; head to toe axis; through hips; imaginary line body rotates;
    vertical axis; through belly button

    newton laws in sport [principle]
    newton; inertia; action reaction; acceleration law; equal and opposite; force mass acceleration; stays at rest unless force;
    push back on blocks; every action has; push against blocks; greater force more acceleration; f ma

    stability and centre of mass [principle]
    centre of mass; base of support; line of gravity; stable; lower centre of gravity; wide base; balanced point; bend knees stable;
    feet apart stable; fosbury; more stable low

    projectile and air resistance [principle]
    air resistance; drag; projectile; streamline; angle of release; speed of release; height of release; magnus; topspin; bernoulli; friction;
    lift force; aerodynamic; parabolic; spin on ball; shape of helmet; fluid resistance; swim suits

    health in sport [information]
    complete state of physical mental social; physical mental and social wellbeing; {not} absence of disease; state of wellbeing

    fitness definition [information]
    ability to meet|cope demands|with of|environment; meet the demands of environment; cope with demands|everyday; meet demands of environment;
    do everyday tasks without tired

    relationship between health and fitness [principle]
    ill|poor health affects|{not}|reduces|can fitness|train; fit but unhealthy|ill; increase fitness improves health; injured|ill {not} train;
    fitness decreases when ill; can be healthy but unfit; unable to train if ill; overtraining harms health; fit {not} healthy

    cardiovascular endurance [factor]
    keep|carry on|run|running|going for|long|whole|without|all stopping|time|match|game|tired|90;
    don't|not get|run out|tired|puffed of|breath|quickly; last the whole; cardiovascular endurance|fitness; aerobic endurance|power; stamina;
    exercise|run|work|keep whole|for|going body|long|longer time|period|without; heart and lungs supply|deliver oxygen; ability of heart lungs;
    keep going|running without tired|tiring; exercise for long time|period; run for longer|long; {not} get tired|puffed; last whole match|game;
    supply oxygen to working muscles; marathon runner endurance; exercise entire body; play the full 90; get around pitch for full|90;
    cardio respiratory; keep going for whole|full; not getting out of breath

    muscular endurance [factor]
    muscles|legs|arms don't|keep|not get|going|tire|working tired|for; use the same muscles again;
    use muscles|muscle repeatedly|many|over|again|without|for; repeated contractions|contract; muscles work|keep long|repeatedly|without;
    voluntary muscles many times; without getting tired muscles; repeated muscle contractions; muscles contract many times; sit ups repeated;
    rowing arms; keep using muscles; muscles for long time; pedalling legs for hours; muscles don't tire

    strength in fitness [factor]
    strength; ?strong; force against resistance; amount of force muscle exert; maximum force; exert force; maximal static explosive dynamic;
    overcome resistance; force muscle can exert; lift heavy; hold off opponent|defender|opponents; push in scrum; how much force; one rep max;
    bench press; muscular strength

    power in fitness [factor]
    hit|kick|throw|jump harder|further|higher|hard|far|high; strong and fast; powerful throw|shot|jump|kick|hit; power; explosive strength;
    strength x|times|and|combined speed; strength and speed; speed and strength; speed x strength; explosive; strength multiplied by speed;
    do strength exercise quickly; jump high; sprint start drive; throw far; kick ball hard; smash in badminton; hit ball hard; explode out of;
    spike volleyball; leap; powerful shot

    speed in fitness [factor]
    run|running|sprint faster|fast|quick|quicker than|to|past; get to the ball first; beat defender|opponent to; outpace; speed;
    how fast|quick|quickly; move|cover distance|body|part quickly|fast|short; put body parts into motion quickly; distance divided by time;
    time to cover distance; ?fast; get to ball first|before; run fast; differential rate; sprint past|away|to;
    rate individual perform movement; beat|outrun opponent|defender; quickest; get past defender; fast break

    agility [factor]
    dodge|swerve|turn|twist|weave past|round|around|quickly|through|away; change|changing direction|way quickly|fast|quick; dodge defenders;
    change direction|position quickly|speed|fast|control; change position of body quickly; change direction at speed;
    dodge|swerve|sidestep opponent|opponents|defender|defenders|tackle; move and change direction; quick changes of direction; weave;
    turn quickly; side step; move quickly with control; zig zag; get round defender; dribble around|past;
    change direction without losing balance; dodging

    balance in fitness [factor]
    stay|keep|not upright|fall|wobble your|feet|over; don't fall|topple|wobble over|off; balance; ?balanced; centre of mass over base;
    keep|maintain steady|stable|centre|body|stability|upright; {not} fall|fall over|wobble|topple; static balance; dynamic balance;
    stay upright|on feet; hold a handstand; stay on beam; stable position; stay on feet when tackled; keep your balance; arabesque;
    remain upright

    coordination in sport [factor]
    coordination; ?coordinate; two|more body parts|part together|same|time; hand eye; foot eye; use two or more parts together|of body;
    move body parts together smoothly|efficiently|at; hand eye catch|hit|ball; parts of the body working together; kick ball eye foot;
    hit ball with bat|racket; smoothly and efficiently; throw and catch; dribble ball while; time hitting ball

    reaction time [factor]
    react|start|respond|set|get off quick|quickly|fast|faster|away; quick|fast off reactions; reaction time|times;
    react|reaction|respond|response quick|quickly|fast|faster|to gun|stimulus|ball|starting|shot|whistle;
    time between stimulus and|onset response|movement; time taken to respond|react|start; quick off blocks; respond to stimulus;
    react to gun|shot|ball|serve|whistle; start of race gun; presentation of stimulus; goalkeeper save react; ?get away quickly; reflex save;
    quick reactions; save a shot; set off fast at gun

    flexibility in sport [factor]
    bend|stretch|reach further|more|far; do|doing the splits; not|less pull|likely muscle; flexibility; ?flexible;
    range of movement|motion possible|at|joint; suppleness; stretch further|far|more; how far joints move; ?splits;
    full range of motion; reach for ball; ?hurdle; {not} pull muscle; bend body; movement at a joint; touch toes; reach further;
    get into positions

    body composition [factor]
    percentage|amount of body|weight|fat|muscle fat|muscle|bone; fat muscle and bone; proportion of fat|muscle; ratio of fat to;
    how much fat muscle bone; lean mass

    somatotypes [information]
    ectomorph; mesomorph; endomorph; tall and thin; muscular broad shoulders; pear shaped; slim narrow; body type; wide hips;
    thin long limbs; v shape

    fitness testing reasons [reason, benefit]
    identify|find|show strengths weaknesses|and; monitor|measure|see|track improvement|progress|improving; baseline; starting point;
    motivate|motivation; compare with|against|to norms|national|others|ratings|previous; set goals|targets; plan|inform training programme;
    see if training working|effective; know what to work on|improve; show a starting level; provide variety; see how fit;
    talent identification; norms; know where weak; measure fitness before after; set targets; check programme works

    limitations of fitness tests [problem]
    {not} sport specific; {not} competition|replicate; motivation|maximum effort affect; maximal tests;
    {not} real game|valid|reliable|movement; questionable reliability; not under pressure of competition; too general; {not} measure directly;
    submaximal; {not} try hard; human error; often general; don't replicate movements; unrealistic

    multi stage fitness test [method, tool]
    bleep test; multi stage fitness; beep test; 20m shuttle; run 20m before beep; shuttle runs beeps get faster; progressive shuttle; ?levels;
    vo2 max test; run between cones bleeps

    cooper run test [method, tool]
    cooper; 12 minute run; twelve minute; distance run in 12; run as far as possible; cooper swim; harvard step test; harvard step;
    step up bench pulse

    sit and reach test [method, tool]
    sit and reach; reach past toes; touch box legs straight; sit with legs straight; sit reach box; flexibility test

    illinois agility test [method, tool]
    illinois; weave cones; agility run test; cones timed; run in and out cones; t test

    vertical jump test [method, tool]
    vertical jump; sargent jump; jump reach wall; standing broad jump; chalk wall jump; standing jump; jump next to wall

    hand grip dynamometer test [method, tool]
    grip dynamometer; hand grip; handgrip; squeeze dynamometer; grip strength; squeeze as hard

    ruler drop test [method, tool]
    ruler drop; catch ruler; drop ruler; ruler dropped catch

    wall toss test [method, tool]
    wall toss; alternate hand; throw ball against wall; catch opposite hand 30; tennis ball wall; anderson

    stork stand test [method, tool]
    stork; stand on one leg; ball of foot timed; lift heel; stand on ball of foot; hands on hips one foot

    thirty metre sprint test [method, tool]
    30m sprint; thirty metre; 30 metre sprint; 35m sprint; flying start; sprint timed; 40m

    sit up and press up test [method, tool]
    sit up bleep; press up test; abdominal curl; one minute sit ups|press ups; number of press ups|sit ups; 60 second; sit ups in time;
    maximal press ups; abdominal conditioning

    body composition tests [method, tool]
    bmi; skinfold; callipers; bioelectrical; body mass index; skinfold callipers; electrical current body; hydrostatic

    one rep max test [method, tool]
    one rep max; 1rm; one repetition maximum; maximum weight lifted once; heaviest lift once

    validity and reliability of fitness tests [principle]
    valid tests what meant|supposed; reliable consistent results; same conditions; repeat test; calibrated; measures what it claims;
    standardised protocol; same time of day; experienced tester; same equipment; same results repeated

    principles of training [principle]
    spor; specificity progressive overload reversibility; specificity _ overload; fitt; fitt principle; tedium; individual needs; sporvit;
    overload _ reversibility

    specificity [principle] < principles of training
    ?specific; match|matches training|train to|the sport|activity|muscles|position|needs;
    train|training same|relevant|related|suited to|muscles|for|skills sport|muscles|movement|activity|energy; train muscles used in;
    relevant to sport|activity; suit the sport|individual|needs; swimmer train in pool|swimming; same movements as sport; runner should run;
    train the right muscles; sport specific; marathon runner long distance; match the demands of; train for your sport;
    movements used in your sport; fit your sport

    progressive overload [principle] < principles of training
    ?bit|little more|harder|longer|further each|every|week|time; add|put more weight|weights|reps on|each;
    make|making it harder|tougher each|every|bit; build it up slowly|gradually; build up gradually; overload; ?progression;
    gradually|gradual|slowly|progressively increase|increasing|more|harder|make intensity|weight|amount|time|training|difficulty|distance;
    increase gradually|slowly|over|each; work|working|train|push harder than|beyond|more normal|usual|used; bit more each week|time|session;
    add weight|more each week; increase weight|reps|distance|time|intensity each|over|every|week; train|work harder than normal;
    make harder as|over; greater than normal stress; step by step harder; put body under more stress; lift heavier each week; do a little more;
    increase workload; gradually make it harder; push yourself further

    reversibility [principle] < principles of training
    stop|stopping|miss training|exercise|exercising _ fitness|lose|worse|unfit|weaker; lose|losing|lost your|their|what fitness|muscle|gained;
    get|becoming unfit again; fitness goes back;
    lose|loses|losing|lost fitness|gains|strength|benefits|muscle|adaptation when|if|stop|stops|after;
    fitness lost|decrease|decreases|goes|reverses|drops if|when|backwards; detraining; stop|stops training lose|fitness; use it or lose;
    go back to previous|starting; injured {not} train lose; fitness will go down; any adaptation lost; fitness levels drop; undo gains;
    effects of training reversed; get unfit; ?lose it

    fitt principle [principle, method]
    fitt; frequency intensity time type; frequency _ intensity; how often hard long type; how often _ how hard

    frequency of training [principle, factor]
    frequency; how often train|exercise; number of times|sessions per week|train; times a week; sessions per week; train more times;
    twice a week; go from 2 to 3 times; train more days

    intensity of training [principle, factor]
    intensity; how hard train|work|exercise; work harder; heart rate level|zone; heavier weight|weights; percentage of max;
    increase weight|speed|incline; run faster; lift heavier; how difficult; level of difficulty

    time of training [principle, factor]
    ?time; how long train|exercise|session; length|duration of session|sessions|training; train for longer; longer sessions;
    minutes per session; extra ten minutes

    type of training [principle, factor]
    ?type; kind|type|method of training|exercise used; which method used; variety of training; mix of methods; change the type

    variance and tedium in training [principle]
    tedium; boredom; vary|variety|variance training|sessions|exercises|activities|methods; avoid|prevent|stop boredom|bored;
    make training interesting; {not} get bored; different types of training; change activities; keep interesting|motivated; not boring;
    mix it up; same thing gets boring

    individual needs in training [principle]
    individual needs|differences; personal to|for; suit|tailor|designed for|to individual|person|performer|needs|fitness;
    age gender fitness level; everyone is different training; fitness level of person; own goals; programme personal; depends on person;
    tailored programme; their current fitness

    rest and recovery [principle, need]
    ?rest; recovery; rest days; allow|time|let|gives body|muscles to|time recover|repair|adapt; time to recover|repair; ?sleep;
    day off between; adaptation during rest; muscles repair; recover between sessions; rest between sessions; prevent overtraining injury

    overtraining [problem, cause]
    train too much|hard; overuse injury; injury from too much; burnout; fatigue illness; {not} enough rest; ?do too much;
    increase too quickly|fast; push too hard; excessive training

    smart goal setting [principle, method]
    smart; specific measurable; achievable realistic; time bound; measurable targets; agreed; goals; specific _ measurable;
    evaluate re do; realistic goal; ?recorded; time phased; small achievable; ?accepted; ?target; ?exciting

    benefits of goal setting [benefit]
    motivate|motivation|motivates; ?focus; ?direction; something to aim|work towards; increase confidence; monitor|measure progress;
    reduce anxiety; aim towards; stay on track; know what to aim; control arousal; try harder; sense of achievement; ?keep going;
    plan training; see improvement

    continuous training [method]
    continuous; no|without|{not} rest|breaks|stopping|rests; steady pace|intensity|state|speed; 20|30 minutes non stop|more|minimum; same pace;
    exercise without stopping|rest|breaks; run|running|cycling|swimming|jog steady|constant|long; sustained exercise constant|steady;
    aerobic zone; keep going without rest; same speed for long; constant rate; long slow distance; nonstop; jog for 30

    fartlek training [method]
    fartlek; speed play; vary|varied|varying|different|change|changing|variety speed|speeds|pace|terrain|intensity; speed and terrain;
    changes of pace; different terrain; hills flat; fast and slow running; mix of jog and sprint; walking jogging sprinting; change speed;
    varies speed; sprint jog walk;

    interval training [method]
    interval; periods of work|exercise|high followed|and|with rest; work and rest|recovery; high intensity rest|recovery; hiit;
    work then rest; sprint walk back; fixed pattern work rest; sets of sprints with rest; sprint then rest; bursts followed by rest;
    exercise rest exercise; hard work followed by rest; repeat sprints; 30 seconds on 30 off; burst of

    circuit training [method]
    circuit; ?stations; series of exercises|stations; different exercises at each; move|rotate from|around station|stations;
    30 60 seconds each station; rest between stations; sit ups press ups star jumps; different muscle group each station; 8 to 12 stations;
    exercise stations

    weight training [method]
    resistance training; weights; reps sets; free weights; machines gym; high weight|weights|heavy low|few reps;
    low|light weight high|many reps; lift weights; dumbbells; barbell; sets and repetitions; bench press; spotter; 70% one rep max;
    repetitions; three sets of

    plyometric training [method]
    plyometric; ?jumping; ?bounding; hopping; depth jumps; box jumps; explosive; eccentric followed|then by|concentric;
    jumping over hurdles; rebound; ?skipping; stretch shorten; burpees; leaping; medicine ball throws; jumping onto boxes;
    max effort quick

    flexibility training [method]
    static stretch|stretching; ?active; passive; pnf; ballistic; ?stretching; hold stretch 30; held for; yoga; partner stretch; 
    dynamic stretching; proprioceptive; isometric hold stretch; pilates; stretch and hold

    altitude training [method]
    altitude; high altitude; 2000m; less oxygen in air; more red blood cells; oxygen carrying capacity; mountains; train up high; hypoxic;
    thin air; live high train low; body makes|produces more red; altitude sickness

    speed and saq training [method]
    saq; speed agility quickness; ladder; acceleration sprints; hollow sprints; resistance drills; assisted training; cones ladders;
    harness parachute; speed drills

    fitness classes [method]
    body pump; ?aerobics; spinning; zumba; pilates; yoga; spin class; exercise class; hiit class; step aerobics; group exercise music;
    bodypump

    warm up [practice, step]
    pulse raiser; raise|raising|increase|gradually heart|pulse|body rate|temperature before; jog|light jogging before; stretching before;
    mobility; skill rehearsal|related practice; prepare body|mind|for exercise|mentally|physically; prepares body;
    pulse raiser stretching|mobility; dynamic stretches; loosen up; get muscles warm; practise shots before

    benefits of warm up [benefit]
    stop|stops|prevent|prevents you|them getting|pulling|injury|injuries|injured|muscle; don't|not pull|hurt|muscle|injured;
    muscles are warm|loose; get|gets blood flowing|pumping|heart; in the right frame of mind;
    prevent|reduce|less|lower|stop|avoid risk|injury|chance|likely injury|pulled|strain;
    increase|raise|raises|warm body|muscle|heart temperature|muscles|rate; mentally|mental prepare|prepared|preparation|ready;
    more oxygen|blood to muscles; increase flexibility|elasticity|range; {not} pull|strain|get|tear muscle|injured; muscles warm;
    practise skills; more pliable muscles; focus on game; get in the zone; psychologically ready; elasticity of muscles;
    improves reaction|speed of contraction; ?concentration; warm muscles stretch; get your head in the game; ready for exercise

    cool down [practice, step]
    gradually|slowly reduce|lower|decrease|bring|return heart|breathing|pulse|intensity; light|gentle jog|jogging|exercise after;
    stretching after|at; static stretches after; walk after exercise; return to resting|normal; jog at end; slow down after;
    bring heart rate down; low intensity exercise end

    benefits of cool down [benefit]
    remove|removes|removing|flush|disperse|get|clear|reduce|prevent lactic|waste|rid acid|products|of|build;
    prevent|reduce|stop doms|soreness|stiffness|stiff|ache|aching|blood|cramp|dizziness;
    heart|breathing rate return|back|gradually to|normal|rest|lowers; prevent blood pooling; muscles less sore|stiff;
    stop getting stiff|aches|sore; aid recovery; muscles don't ache; lactic acid removal; {not} ache|stiff|sore next; body temperature back;
    blood pooling; speed up recovery; return to normal; bodies recover

    periodisation [principle, method]
    pre season; macrocycle; mesocycle; microcycle; off season; competition season; ?peaking; tapering; pre peak post; training year;
    general fitness before season; out of season rest; maintain fitness in season; phases of training; peak at right time

    balanced diet for sport [factor, need]
    balanced diet; carbohydrates proteins fats; seven components; right amount|balance of nutrients|food; 55 60% carbohydrate; 25 30% fat;
    15 20% protein; different food types; variety of nutrients; eat well; nutrients in correct proportions; macronutrients; correct amounts

    carbohydrates in sport [factor]
    carbohydrates|carbs energy; main|primary|preferred source of energy; pasta|bread|rice|potatoes energy; energy for exercise|muscles|aerobic;
    glycogen; starches sugar; slow release energy; energy source all intensities; provide energy

    carbohydrate loading [method]
    carbo|carb|carbohydrate loading|load; increase carbohydrate|carbs|glycogen before|stores event|competition|race;
    eat|eating lots|more|extra pasta|carbs|carbohydrates before; store glycogen; pasta night before marathon; glycogen stores;
    more energy stored for; delay fatigue; have a big bowl of pasta; stock up on carbs

    protein in sport [factor]
    protein growth|repair|muscle|muscles|recovery; repair|build|grow muscle|muscles|tissue|tissues; meat fish eggs; muscle growth and repair;
    recover muscle damage; help muscles grow|repair; protein shakes; build muscle after; hypertrophy; timing of protein intake;
    fix damaged muscles

    fats in sport [factor]
    fat energy low|store|slow; insulation; low intensity energy fats; stored energy; fats for energy at|long; keeps you warm; vitamins absorb;
    energy for aerobic low; more energy per gram

    vitamins minerals and fibre in sport [factor]
    vitamins; minerals; calcium bones; iron oxygen blood; fibre digestion; vitamin c immune; vitamin d bones;
    efficient working of body systems; general health; prevent constipation; prevents illness; red blood cells iron; keep healthy;
    strong bones

    hydration in sport [factor, need]
    hydrate; drink|water during|before|after|enough|replace; replace|lost fluid|fluids|sweat|water;
    prevent|avoid dehydration|overheating; dehydration; isotonic; sports drinks; blood thicker|thickens; heart works harder; rehydrate;
    keep hydrated; lose water through sweat; body temperature control; water balance; overheat; cramp from dehydration;
    slower reactions dehydrated; electrolytes; loss of concentration dehydrated; water lost through sweating; viscosity

    energy balance in sport [principle]
    energy balance; energy|calories in|intake equal|equals|vs|same|balanced out|expenditure|output;
    more calories in|eaten|consumed than|burnt|used; burn more than; calories; kcal; calorie deficit|surplus; eat more than burn gain|weight;
    basal metabolic; optimum weight; eat less than burn; 2500 2000

    physical health benefits of sport [benefit]
    lower|reduce|reduced|less|decrease|prevent|prevents risk|chance|obesity|blood|chd|heart|diabetes|stroke|disease|cholesterol|weight;
    stronger heart|bones|muscles; improve|improved|better fitness|posture|heart|cardiovascular|stamina;
    lose|control|manage|maintain weight|fat; lowers cholesterol; burn calories|fat; lower blood pressure; heart works efficiently; live longer;
    get fitter; prevent illness; fit and healthy; reduces risk of heart; avoid obesity; improve body systems; all body systems working well;
    {not} injury illness; increases strength; able to do everyday tasks; keep in shape

    mental health benefits of sport [benefit]
    feel|feeling|feels better|good|happy|happier about|after|in; take|takes|get mind off; de stress; get rid of stress;
    makes you happy|happier|confident; stress relief; relieve|relieves|reduce|reduces|release|lower stress|tension|anxiety|depression|anger;
    serotonin; endorphins; feel good|better|happy|happier;
    increase|improve|boost|raise|build|better|gain|more self|confidence|mood|esteem|mental|confident; take mind off; ?enjoyment; aesthetic;
    sense of achievement; mental challenge; ?happier; self esteem; forget problems|worries; makes you feel happy; clear your head;
    release endorphins; look better feel; reduces boredom; emotional benefits; control emotions; take out aggression; sleep better

    social benefits of sport [benefit]
    make|meet|making new|more friends|mates|people; hang|play with mates|friends; be part of team|something|club; keeps kids off streets;
    make|making|meet|meeting|new friends|people; ?friends; ?teamwork; ?socialise; cooperation; work|working as|with|in team|others;
    communication|social skills; sense of belonging; social mixing; meet new people; mix with others|people; loyalty;
    keep out|off trouble|streets; part of team|group|club; interact with others; essential human needs; join a club; feel part of;
    develop leadership; meet with friends; reduces crime; learn to cooperate; ?community; hang out with mates; not be lonely

    sedentary lifestyle [cause, problem]
    sedentary; {not} exercise|active|activity|move|physical; lack of|little|no|irregular exercise|activity|movement; inactive;
    sit|sitting around|all|down day|tv; sit on sofa; ?lazy; couch potato; play video games all; lifestyle with no or irregular; desk all day

    consequences of sedentary lifestyle [consequence]
    obesity; overweight; gain|put on weight; heart disease; chd; hypertension; high|increase blood pressure; diabetes;
    poor sleep|posture|self|flexibility; lethargy; lack of friends; depression; low|poor self esteem|fitness; loss of muscle tone;
    osteoporosis; stroke; weight gain; ?tired; less fit; high cholesterol; ?lonely; lose confidence; poor health; heart attack; coronary;
    lack of energy; ?unhealthy

    obesity in sport [problem]
    obese; large amount of body fat; bmi 30; imbalance calories energy expenditure; {not} run|move|flexible|agile|speed as|well|fat;
    limits stamina flexibility agility; ?slow; lack of endurance weight; excess body fat; loss of mobility; overfat; very overweight

    smoking effects on sport [consequence]
    breathless; less oxygen in|to blood|muscles; carbon monoxide haemoglobin; damage|damages lungs|alveoli|cilia; less haemoglobin oxygen;
    lung cancer; shortness of breath; nicotine; bronchitis emphysema; decrease gas exchange; raised blood pressure smoke; {not} run as far;
    reduced lung function; less stamina|endurance; out of breath easily|quicker; ?coughing; tar; reduces vo2

    alcohol effects on sport [consequence]
    slow|slower|slows reaction|reactions; dehydration; poor|loss coordination|balance|judgement|concentration; liver|kidney damage;
    slower reactions; weight gain; reduced coordination; hangover; affects balance; impaired judgement; lower strength speed;
    poor decision

    sports injuries [example, problem]
    fracture; sprain; strain; concussion; dislocation; torn cartilage; tennis elbow; golfer's elbow; abrasion; pulled muscle;
    torn muscle|ligament; twisted ankle; stress fracture; blister; shin splints; cramp; soft tissue injury; broken bone; cuts bruises; graze;
    achilles; cruciate; whiplash; groin; tendonitis; overuse injury; hamstring pull; rotator cuff tear; dislocated shoulder;
    open closed fracture

    fracture injury [example] < sports injuries
    fracture; broken|break|crack bone|leg|arm|wrist|ankle; greenstick; compound; ?simple; stress fracture; crack in a bone; bone breaks

    sprain and strain injury [example] < sports injuries
    sprain; strain; twisted|stretched|torn ligament|ankle|muscle; pulled muscle|hamstring; torn muscle; ligament damage;
    overstretched|stretch muscle|ligament; rolled ankle

    concussion injury [example] < sports injuries
    concussion; blow|knock|hit|bang to|on head; brain injury; dizzy headache unconscious; disorientated; clash of heads; loss of consciousness;
    knocked out; memory loss after hit

    dislocation injury [example] < sports injuries
    dislocation; bone pops|pulled|comes|out socket|joint; out of socket|joint; displaced|forced out of position; shoulder popped out;
    bones out of place

    rice treatment [method]
    rice; ?price; rest ice compression elevation; ?ice; rest _ ice; bandage; elevate; raise above heart; ?compress; ice pack reduce swelling;
    stop playing; peas on it; sling

    injury prevention in sport [practice, solution]
    warm up; cool down; correct|right|appropriate|proper clothing|footwear|technique|equipment|kit|boots; shin pads|guards; gum shield|guard;
    helmet; follow|know rules; {not} overtrain|jewellery; protective equipment|clothing;
    check|inspect|checking equipment|pitch|area|facility|playing; remove jewellery; correct technique; balanced competition;
    weight|age|gender|height|ability categories|groups|matched; taping|bracing; hydrated; studs; mouthguard;
    screen|physical health readiness par q; same weight class; matched ability; tie laces; suitable footwear; tie hair; par q; gloves;
    check for glass; use spotter; pads; appropriate level; {not} wear jewellery; lift correctly; qualified coach; adequate recovery;
    stretch before; medical screening; play by the rules; first aider present

    intrinsic and extrinsic injury causes [cause, factor]
    overuse; bad technique; poor technique; foul play; opponent tackle; wet pitch; poor equipment; ?weather; {not} warm up; ?impact;
    ?collisions; ?age; ?fatigue; previous injury; lack of fitness; slippery surface; wrong footwear; playing surface; intrinsic; extrinsic;
    muscle imbalance; dangerous tackle; broken glass; faulty equipment; poor preparation; inappropriate clothing; collision with;
    {not} follow rules

    par q [tool, practice]
    physical activity readiness questionnaire; health questionnaire before exercise; check|identify health|medical problems|conditions before;
    check if safe to exercise; ask medical history; readiness questionnaire; see if fit to train

    medical conditions in sport [example]
    asthma inhaler; diabetes glucose; epilepsy; sudden cardiac arrest; inhaler; allergic; hypothermia; heat exhaustion; sun stroke; epi pen;
    insulin; defibrillator

    emergency action in sport [practice, step]
    eap; emergency action plan; stop game|play; call|get 999|ambulance|first aider|help; salttaps; see ask look touch; drabc;
    recovery position; sport first aid; sling; stretcher; get medical help; ?report; stop ask look; emergency communication; nearest phone
    """
}
