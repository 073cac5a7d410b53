/// Child development from conception to school, milestones, theories, pregnancy, birth, feeding and conditions for development. Written for this project.
extension LexiconData {
  static let childCareDevelopment: StaticString = """
    subject child care

    *kid
    child; kid; baby; toddler; infant; pupil; boy; girl; they; them; newborn; he; she; it; preschooler

    *mum
    mother; mum; woman; mummy; she; her; parent; mam

    areas of child development [information]
    pies; ?spice; physical intellectual language emotional social; areas of development; physical _ cognitive|intellectual _ social|emotional;
    five areas of development

    growth in children [information] ~ development in children
    get bigger|taller|heavier; increase in size|height|weight; grow in size|height|weight; measure height|weight; measured in cm|kg;
    put on weight; head circumference; centile chart; grow taller|bigger; physical size

    development in children [information] ~ growth in children
    gain|learn|acquire new skills|abilities; get|become better at|able skills; increase in skills|complexity|ability; master skills;
    learn to do new things; changes in ability

    milestones [information]
    developmental norm; expected|typical|average age|stage|stages to|for|reach; what most children do|can at age; norms;
    stage|age most children can; norm for age; expected to do by|at age

    sequence of development [principle]
    sequence; order of development; same order; head to toe; inner to outer; top to bottom; simple to complex; from head down;
    sit before stand|walk; crawl before walk; walk before run; body outwards; cephalocaudal; proximodistal; general to specific;
    centre of body outwards; one thing before another

    rate of development [factor, principle]
    ?rate; own pace|speed|rate; different pace|speed|rate|times|ages; speed of development; every child develops different;
    develop at different; some faster|quicker|slower than others

    holistic child development [principle]
    holistic; all areas connected|linked|together; areas affect|depend|linked each other; whole child; all round development; interconnected;
    one area affects another; overall development

    developmental delay [problem, consequence]
    delay; behind for age|peers|others; {not} reach|meet|hit milestones; late|slow to walk|talk|develop;
    slower than expected|other|peers; global delay; fall behind; below expected|norm|average; late developer; slower progress than

    primitive reflexes [example]
    reflex; newborn reflexes; born with reflexes; automatic movement|response; involuntary movement; inborn movement; reflexes disappear

    rooting reflex [example] < primitive reflexes
    rooting; turn _ head to|towards cheek|breast|touch|nipple; stroke|touch cheek _ turn; turn to find nipple|food; search for nipple|breast

    sucking reflex [example] < primitive reflexes
    sucking; suck anything|finger|nipple|teat; ?swallowing; put in mouth _ suck; sucks when touch

    grasp reflex [example] < primitive reflexes
    grasp; palmar; grip|hold|curl|close finger|tightly|round; finger in palm|hand; hold on tight to finger; fingers close round

    moro reflex [example] < primitive reflexes
    moro; ?startle; fling|throw|stretch|spread out arms; loud noise _ arms; sudden noise|movement; feel like|they falling; arms and legs out;
    jump at noise

    stepping reflex [example] < primitive reflexes
    stepping; walking reflex; walking movement|motion|steps; feet touch surface|floor|ground; held upright _ step|walk; move legs as if walk

    child gross motor skills [skill, example]
    run|running around; ride|riding bike|trike|scooter; kick|kicking a ball; jump|jumping up; gross motor; large|big muscle|muscles|movements;
    ?run; ?jump; hop; ?skip; climb; ?crawl; ?walk; ?balance; kick ball; ?throw; catch ball; pedal; ride trike|tricycle|bike|scooter; roll over;
    sit up; head control; walk up stairs; use arms and legs; whole body movement; slide and swing; stand up

    child fine motor skills [skill, example]
    doing up coat|buttons|zip; hold|holding crayon|pencil|pen|brush; cut|cutting with scissors; thread|threading beads|pasta; fine motor;
    small muscle|muscles|movements; finger control|movement; hand eye coordination; threading; thread beads; ?draw; paint; jigsaw;
    build|stack blocks|bricks|tower; hold pencil|crayon|spoon; scissors; buttons; zip; turn pages; manipulate; pincer grip;
    pick up small|objects; grip; playdough; lego; write name; use hands and fingers; cut out; ?cutting

    pincer grasp [skill, example]
    pincer; thumb and finger|forefinger|index; pick up small things|objects|raisin|items; finger and thumb; hold between thumb

    palmar grasp [skill, example]
    palmar; whole hand; hold|grip with fist|palm|whole; fist grip; all fingers round; use palm

    tripod grasp [skill, example]
    tripod; thumb and two fingers; three fingers; hold pencil correctly|properly|right

    physical milestones in first year [example]
    hold|lift head up; smile 6 weeks; roll over; sit up|unaided|unsupported|without; ?crawl; pull to stand; shuffle; cruise;
    stand holding furniture; first steps; six months sit; bottom shuffle; reach for toys; hold rattle

    physical milestones in toddlers [example]
    walk alone|unaided|confidently|well; walk up stairs; kick ball; ?run; climb; jump two feet|both; feed themselves|self spoon;
    build|tower of|with three|six blocks|bricks; ?scribble; squat; throw ball; push toys; use spoon; potty trained

    physical milestones in preschool children [example]
    ride|pedal tricycle|trike|bike; hop on one|foot|leg; catch ball; cut with scissors; copy|draw circle|person|square; stand on one leg|foot;
    ?skip; button up; thread beads; walk along line|beam; dress|undress self|themselves|alone; draw a man|face; write name; climb ladder

    child cognitive development [skill]
    cognitive; intellectual; learn to think|count; thinking|problem solving|memory|reasoning skills; brain develop|development;
    develop|learn concepts|colours|shapes|numbers|ideas; imagination; ?concentrate; understand world; concept of time; ?counting;
    learn through senses|play; ?recall; know colours|shapes|numbers; attention span

    object permanence [example, information]
    {not} see it|but still there|exists; still exists|exist; toy|object hidden _ look|search|find|still; out of sight; peek a boo;
    look for hidden toy|object; know things exist when hidden; find hidden toy

    conservation in children [information]
    conservation; same amount _ different shape|glass|container; amount stays same when shape|looks; tall thin glass; pour water;
    quantity {not} change; looks different but same

    egocentrism in children [information]
    egocentric; see|only from own|their point view|perspective; {not} see others|other people|point view;
    think|world revolves around them|self; {not} understand others feelings|views; only think about themselves; three mountains

    child language development [skill]
    ?language; speech; ?talk; learn words; ?vocabulary; ?communicate; speaking and listening; babbling; first words; sentences;
    communication skills; learn new words; talk to others; words and sounds; asks questions

    pre linguistic stage [example]
    ?cry; coo; babble; gurgle; ?smile; make sounds|noises; before words; crying to communicate; ?before they talk; pre linguistic;
    echolalia; mama dada; goo; ?pointing

    linguistic stage [example]
    first words; linguistic; one word; two word; joins|put|join two|words together; sentences; holophrase; telegraphic; single words;
    ask why questions; plurals; tenses; fifty words; grammar; two to three words

    overgeneralisation in speech [example]
    ?goed; ?sheeps; runned; over extension; wrong grammar; mouses; add ed; wrong past tense; calls all animals|dogs|men; virtuous errors

    encouraging language development [method, practice]
    talk to child|baby lots|all|about; read stories|books; story|stories; sing songs|nursery rhymes; nursery rhymes; rhymes;
    ask open questions; name things|objects; repeat|expand words; listen to child; role play; puppets; describe doing; correct gently;
    model language; eye contact; circle time; telling stories; point to pictures; ?conversation; turn off|limit tv|screens;
    give time to answer|respond; praise talking; singing; bilingual labels; name objects

    literacy skills in early years [skill]
    phonics; letters|letter sounds; ?read; ?write; recognise letters|name|words; mark making; read books; early reading; write own|their name;
    print in environment

    numeracy skills in early years [skill]
    ?count; ?numbers; shapes; ?sort; ?match; ?size; ?measure; counting songs; ?pattern; number rhymes; ?more or less; ?weigh; ?how many;
    compare sizes; ?add

    imagination and creativity [skill, benefit]
    imagination; ?imaginative; ?creative; creativity; make believe|up; ?pretend; express|expression themselves|ideas|selves;
    use their imagination; create own|stories|things; ?art; paint; make up stories; explore ideas; self expression

    child concentration and problem solving [skill, benefit]
    ?concentrate; concentration; ?focus; problem solving|solve problems; ?attention; work|figure out how|what; ?solve; trial and error;
    ?memory; ?remember; think for themselves; ?reasoning; ?work things out; logical thinking; puzzles

    sensory exploration [skill, benefit]
    senses; sensory; explore with mouth|senses|hands|touch; touch taste smell; put things in mouth|everything; feel different textures;
    textures; sight sound touch; five senses

    child emotional development [skill]
    ?feelings; ?emotions; express|control|understand|manage|show feelings|emotions; self esteem; confidence; ?security; feel safe|secure|loved;
    ?love; trust; self control; self image; learn to cope|deal with emotions|feelings; self regulation; feel proud

    child social development [skill]
    ?share; turn taking; take turns; make|making friends|friendships; play|playing with others|together; ?friendship; social skills; interact;
    ?cooperate; mix with other|others; ?manners; get on with others|other; learn right wrong; ?socialise; team work; learn rules;
    table manners; play with other children; be with other children; build relationships; consider others

    child bonding and attachment [need, factor]
    bond; attachment; skin to skin; close relationship|bond with; love and security; feel safe|secure|loved|close; cuddle;
    eye contact feeding; attached to|with primary|mum|parent|carer; main carer; secure attachment; special relationship;
    close to mum|mother|parent; tie between

    separation anxiety [problem, consequence]
    cry|cries|crying|screams|upset when|because mum|dad|parent|they goes|leaves|left|gone; won't let go|leave of|mum;
    miss|misses|missing mum|mummy|dad|parents|home; cry|cries|upset|distressed|scared|clingy when left|leave|mum|parent|parents|carer|leaves;
    clingy; {not} want|leave mum|parent|mummy|dad; upset without mum|parent|mother; cling to parent|mum|carer; miss mum|parent|mummy;
    left by parent; cry at drop off; away from mum|parents

    stranger anxiety [consequence]
    shy|wary|scared|afraid|cry of|with|around strangers|unfamiliar; fear of strangers; {not} like strangers|people {not} know;
    clings around strangers

    tantrums [behaviour, example]
    terrible twos; scream and kick; throw|lie themselves on floor; meltdown; strop; frustrated _ {not} say|express|get; paddy;
    kick and scream

    jealousy of new sibling [consequence, feeling]
    jealous; sibling rivalry; new baby _ jealous|attention|left; feel left|pushed out; less attention; attention taken|away; hit|hurt the baby;
    want|needs attention; feel replaced; jealous of baby

    regression [consequence, behaviour]
    ?go back to; baby behaviour|talk|ways; wet|wetting bed|themselves; bedwetting; act|behave younger|like a baby;
    want bottle|dummy|nappies again; go backwards; thumb sucking; go back a stage; lose skills

    comforter [tool, solution]
    comfort object; blanket; teddy; favourite toy; dummy; transitional object; cuddly toy; something from home

    child self esteem [benefit, need]
    self esteem; confidence; feel good about themselves|self; believe in themselves|self; feel proud|valued|special; sense of achievement;
    positive self image; self worth; boost|build|raise|gain confidence; feel confident; pride; feel they can do

    child independence [benefit, skill]
    independence; ?independent; do things by|for themselves|self|alone|own; feed|dress|wash themselves|self; put own coat|shoes on;
    make own choices|decisions; self help; use toilet alone|themselves; self care; do up own buttons; less reliant on adult|parents;
    ?let them try

    moral development [skill]
    right and|from wrong; learn right from; conscience; honesty; know what good bad; ?rules; ?sorry; moral; ?fairness; consequences of actions

    social play stages [information]
    stages of play; solitary parallel associative cooperative; solitary _ parallel; parten; parallel _ cooperative

    solitary play [example] < social play stages ~ cooperative play
    solitary; play|plays|playing alone self|themselves|own; on their own; plays by himself; {not} play with others

    parallel play [example] < social play stages
    play|plays|playing next|beside|alongside other|another; near but not together; parallel; side by side;
    play|plays|playing next|alongside|beside|near other; next to but {not} with; alongside others; {not} interact next; near each other but;
    same area _ {not} together

    associative play [example] < social play stages
    associative; share toys|equipment _ own|different|not; looking on; same activity|toys _ {not} organised; begin|start to interact|play;
    play with similar; talk while playing; play near and share

    cooperative play [example] < social play stages ~ solitary play
    cooperative; play|plays|playing together others|each; share|shared aim|goal|game|idea; take turns; team game; rules of game;
    work together in play; join in game; assign roles; play in group

    onlooker play [example] < social play stages
    ?spectator; onlooker; watch|watches|watching others|other play|playing|children; ?looks on; observe others play

    types of play [information]
    physical imaginative creative; imaginative _ physical; physical play _ creative

    benefits of play [benefit]
    learn through play; have fun; ?enjoyment; release|burn off energy|steam; ?explore; use imagination; develop|learn|practise new|skills;
    make friends; express feelings; learn to share; problem solve; learn about world; physical exercise; ?discover; build confidence;
    learn by doing; try new things; relieves boredom

    physical play [example] < types of play
    outdoor play; climbing frame; climb; ?slide; swing; bikes; ?running; balls; ?football; trampoline; ?bouncing; obstacle course; playground;
    soft play; ?skipping; ?chase; park; games outside; dancing; tag; energetic play

    imaginative play [example] < types of play
    dress|dressing up as; pretend|pretending|pretends to be|they|are|a; play|playing mums|doctors|shops|house|schools; play with dolls;
    pretend play; role play; dressing up; home corner; make believe; dolls; play shop|doctors|house|hospital|mums|kitchen; act out;
    pretend to be; superheroes; small world; puppets; be someone else; copy adults; tea party; act like; make up stories; play families

    creative play [example] < types of play
    painting; ?drawing; collage; playdough; ?craft; ?music; clay; model|junk modelling; ?gluing; ?sticking; make own picture|pictures|things;
    finger painting; ?colouring; ?art; make something; cutting and sticking; musical instruments

    sensory play [example] < types of play
    sand; water play; messy play; sand and water; slime; shaving foam; touch and feel; gloop; treasure basket; textures; mud; ?jelly;
    sensory tray; feely bag; heuristic

    construction play [example] < types of play
    lego; building blocks; bricks; duplo; building|build towers|models; construction; stickle bricks; train track; ?blocks; ?put together;
    manipulative play

    natural and outdoor play [example] < types of play
    ?nature; forest school; outdoors; mud kitchen; ?leaves; bug hunt; ?digging; ?sticks; garden; ?planting; natural materials; pine cones

    structured play [method] ~ free play
    structured; adult led|directed; planned by adult|practitioner|staff; adult chooses|leads|decides; directed play; set activity; adult plans;
    learning aim; adult starts; teacher led

    free play [method] ~ structured play
    free|spontaneous|unstructured play; child led|initiated|chooses; child choose|decide|decides what; own ideas|rules; freely chosen;
    no adult; free flow; play what they want; children choose|decide; choose own toys|activity; follow own interests; {not} adult directed

    adult role in play [practice, duty]
    supervise; join in; provide|set out resources|toys|equipment|materials; ?encourage; ?support; extend play|learning|ideas; observe;
    ask|asking questions; ?praise; {not} take over; stand back; ?model; make safe; give ideas; play alongside; step in if needed; scaffolding;
    plan activities; set up area; encourage to share

    stage appropriate toys [factor, practice]
    age appropriate; suit|suitable|right age|stage; choose toys for age; age of child; safe for age; lion mark; kitemark; ce mark; non toxic;
    no small parts; no sharp edges; durable; washable; stimulating; bright colours; value for money; age label; small parts choke;
    easy to clean; ?strong; flame resistant; hold interest; not suitable under 3|36

    piaget theory [principle]
    piaget; sensorimotor; preoperational; concrete|formal operational; schema; assimilation; ?accommodation; stages of cognitive;
    child as scientist; learn by discovery|exploring|doing; active learner; four stages; ?equilibrium; learn through first hand experience;
    stages at certain|set ages

    vygotsky theory [principle]
    vygotsky; zone of proximal|proximal development; zpd; more knowledgeable other; social interaction|learning _ adult|help;
    learn with help from adult|others; adult|peers help learn; what can do with help; learn from others; next step with help; learn socially;
    next level with support

    bruner theory [principle]
    bruner; scaffolding; spiral curriculum; enactive; iconic; symbolic; support gradually removed|withdrawn|reduced;
    help then take away; revisit topics; revisit and build; adult support until can do alone

    bowlby theory [principle]
    bowlby; maternal deprivation; monotropy; critical period; internal working model; one main|special attachment|carer;
    separation from mother damage; innate attachment; separated from mum affects

    ainsworth attachment types [principle]
    ainsworth; strange situation; secure; avoidant; resistant; ambivalent; secure base; insecure attachment; mary ainsworth

    skinner theory of behaviour [principle]
    skinner; operant; positive|negative reinforcement; reward good behaviour; reinforcement; stickers; reward repeat; ?punishment;
    repeat behaviour if rewarded; praise makes repeat; behaviourist; do it again if rewarded

    bandura theory [principle]
    bandura; social learning; ?copy; ?imitate; imitation; role model; watch and copy; bobo; observe and copy|imitate;
    copy adults|parents|others|tv; learn from watching; ?modelling; see others do; copying what they see

    chomsky theory [principle]
    chomsky; language acquisition device; ?lad; born with|innate|inborn ability|language; born able to learn language; biological language;
    hardwired for language; naturally learn; grammar inborn; brain programmed language

    pavlov classical conditioning [principle]
    pavlov; classical conditioning; ?associate; association; dogs bell

    erikson stages [principle]
    erikson; trust versus mistrust; psychosocial; eight stages; autonomy versus shame; initiative guilt

    montessori approach [principle]
    montessori; child sized; practical life; natural materials; learn at own pace doing; prepared environment; self directed; mixed ages;
    self correcting

    reggio emilia approach [principle]
    reggio; hundred languages; environment as third teacher; child centred projects; project work; documentation of learning

    steiner approach [principle]
    steiner; waldorf; no|limited technology; natural toys; rhythm and routine; no formal learning until seven; imagination creative;
    natural play things

    froebel approach [principle]
    froebel; kindergarten; garden for children; gifts and occupations; play is important|highest; wooden blocks; outdoors important

    nature and nurture in children [factor]
    nature nurture; inherited or environment; genes; born with; ?upbringing; ?environment; passed from parents; how brought up;
    way they are raised; inherited from parents; ?surroundings

    schema in play [information]
    schema; repeated patterns; repeat|repeated behaviour|action|patterns over; trajectory; ?transporting; enveloping; rotation;
    throwing things over; lining up; pattern of behaviour; carry things around

    pre conception health [practice, factor]
    folic acid; {not}|stop|give up smoking|smoke|alcohol|drink|drugs; healthy|good diet|weight; ?exercise; up to date vaccinations; rubella;
    stop smoking; healthy weight; before pregnant|conceive|getting; age of mother|parents; give up alcohol; stop contraception; sti check;
    genetic counselling; reduce caffeine; avoid drugs

    folic acid [practice]
    prevent|reduce spina bifida|neural tube; spina bifida; 400; before and 12|first weeks; green leafy; neural tube

    reasons for deciding to have children [reason, factor]
    strong|stable relationship; want|start family; peer|family pressure; biological clock; finance|finances|money stable|enough; ?age;
    give unconditional love; ?ready; ?afford; parental age; religion expects; ?accident; save marriage; carry on family name; house space;
    secure job

    contraception [method]
    condom; ?pill; coil; iud; implant; injection; ?cap; diaphragm; barrier method; natural family planning; sterilisation; vasectomy;
    morning after; emergency contraception; stop|prevent pregnancy; ?patch; avoid getting pregnant; protect against sti; femidom

    conception [step]
    fertilisation; sperm meets|fertilise|penetrates egg; sperm and egg; ovum; egg fertilised; fallopian; ovulation; egg and sperm join|meet;
    implant; zygote; embryo; sperm joins egg; egg released

    reproductive organs [structure]
    ovary; fallopian tube; uterus; womb; cervix; vagina; ?testes; penis; sperm duct; urethra; prostate; scrotum; endometrium;
    vas deferens

    signs of pregnancy [example]
    missed period; morning sickness; sore|tender breasts; ?tired; frequent urination; need wee more; positive test; feel|feeling sick;
    cravings; nausea; late period; go off food

    placenta in child care [structure]
    placenta; passes oxygen|food|nutrients to|from; oxygen and nutrients to baby; remove|take waste|carbon; feed baby in womb; barrier to some;
    afterbirth

    umbilical cord [structure]
    umbilical; cord; connects|joins|links baby|foetus placenta|mother|to; carry blood|food|oxygen to|from baby; attached to placenta;
    tube to baby

    amniotic fluid [structure]
    amniotic; ?waters; protect|cushion baby|foetus from bumps|knocks; fluid protects|cushions; sac of fluid; keep at constant temperature;
    cushions the baby; waters break; allow baby to move

    antenatal care [practice]
    antenatal; check ups in|during pregnancy; midwife appointments|checks; prenatal; monitor|check mum|mother|baby health; ?scans; blood tests;
    parentcraft; booking appointment; ?clinic; check baby growing|healthy|development; checks on mother; care before birth

    antenatal routine checks [practice, example]
    blood pressure; urine test; blood test; ?weight; bmi; listen|check fetal|foetal|baby heartbeat; examine uterus|tummy; heartbeat; palpate;
    protein in urine; measure bump; blood group; anaemia; rhesus; feel baby position; iron levels

    antenatal screening tests [practice, example]
    ultrasound; ?scan; dating|anomaly scan; nuchal; amniocentesis; ?cvs; chorionic villus; nipt; triple test; test for downs; down syndrome;
    detect abnormality|abnormalities; 12|20 week scan; needle into amniotic; due date; check for abnormalities|multiple|size; sex of baby;
    rubella; check number of babies

    risks in pregnancy lifestyle [cause, factor]
    ?smoking; alcohol; ?drink; ?drugs; poor diet; ?stress; raw|soft cheese|meat|eggs; unpasteurised; pate; liver; caffeine;
    low birth weight; ?premature; foetal alcohol; miscarriage; stillbirth; listeria; toxoplasmosis; cat litter; addicted baby; withdrawal;
    small baby; born early|small|addicted; obesity; less oxygen to baby

    pregnancy diet [practice]
    calcium; ?iron; folic acid; protein; healthy|balanced diet; avoid soft cheese|alcohol|caffeine|liver|pate|raw; vitamin d; fibre;
    fruit and vegetables; {not} eat for two

    preeclampsia and complications [problem]
    pre eclampsia; preeclampsia; gestational diabetes; high blood pressure|protein urine; swelling hands|feet|ankles; ectopic; miscarriage;
    ?bleeding; placenta praevia

    role of father or partner [practice, benefit]
    support|reassure|comfort mother|mum|partner|labour; attend|go scan|appointments|classes|antenatal|birth; massage; bond with baby;
    help with housework|decisions; ?encourage; hold hand; cut cord; birth partner; prepare for fatherhood; feel involved|included;
    skin to skin with dad; understand what happening

    antenatal classes [practice, benefit]
    parenting|parentcraft|antenatal class|classes; learn breathing|relaxation|pain|feeding|bath|nappy; meet other|new parents|mums|couples;
    breathing exercises; prepare for birth|labour|parenthood; change nappy; ask questions; tour hospital; birth plan;
    make friends with other parents; prepares for labour

    birth plan [tool]
    written _ birth|labour wishes|preferences|want; who present; pain relief choice; position to give birth; where to give birth;
    what they want in labour; water birth

    home birth [example] ~ hospital birth
    familiar|relaxed|own surroundings|environment|home; own bed; less stress; no travel; {not} travel; family present; privacy; birth at home;
    one to one midwife; more comfortable at home; other children there; {not} emergency equipment; ?relaxing; no visiting times

    hospital birth [example] ~ home birth
    medical|specialist equipment|staff|help|doctors on|hand|available; emergency|if goes wrong; doctors available; all pain relief|epidural;
    epidural available; expert|experts there; ask midwife questions; meet other mums; help with breastfeeding|feeding; special care baby unit;
    equipment if problem; safer if complications; rest away from home; trained staff there

    pain relief in labour [method]
    gas and air; entonox; epidural; pethidine; ?tens; tens machine; water birth|bath; ?breathing; massage; hypnobirthing; injection in spine;
    acupuncture; ?relaxation; birthing pool

    stages of labour [step]
    contractions; waters break; cervix dilate|dilates|open|10; 10cm; ten centimetres; ?show; push|deliver baby; birth of baby;
    delivery of placenta|afterbirth; first stage; second stage; third stage; neck of womb; head crowns; cord clamped|cut; mucus plug;
    ?transition

    assisted birth [method]
    forceps; ventouse; caesarean; c section; episiotomy; induction; induced; suction; emergency caesarean; elective; breech;
    cut in tummy|abdomen; operation to remove baby; suction cup; tongs; baby in distress

    premature baby [problem, example]
    premature; born early|before 37|before due; preterm; incubator; special care; scbu; before 37 weeks; low birth weight;
    underdeveloped lungs; breathing difficulties; tube feeding; neonatal; small and weak; feeding tube; jaundice;

    newborn checks [practice]
    apgar; heart rate; ?breathing; ?weight; ?length; head circumference; ?eyes; hips; fontanelle; reflexes; heel prick; hearing test;
    heart murmur; testicles; guthrie; muscle tone; appearance pulse grimace; colour of skin; check fingers and toes; blood spot; vitamin k;
    mouth cleft palate; check for cystic fibrosis|pku; vernix; lanugo; birthmarks; spine; ?feet; weigh baby

    apgar score [practice]
    apgar; appearance pulse grimace activity respiration; score out of ten|10; one and five minutes; 1 and 5 minutes

    postnatal care [practice]
    postnatal; after birth check; midwife visit 10|ten days; health visitor; six week check; red book; support breastfeeding|feeding;
    baby blues; check stitches; check mum recovering|healing; uterus back to; help from family|grandparents|friends; visit at home;
    advice on feeding

    postnatal depression [problem]
    baby blues; pnd; {not} bond with baby; feel low|depressed|sad|tearful after birth|baby; {not} cope with baby; cry a lot after birth;
    ?guilty; ?hopeless; low mood after baby

    needs of new mother [need]
    ?rest; ?sleep; healthy diet; support from partner|family; pelvic floor; help with housework; emotional support; time to recover;
    reassurance; someone to talk to

    breastfeeding [practice] ~ bottle feeding
    breastfeed; breast feed; breast milk; breastmilk; feed from breast; mothers milk; on the breast

    benefits of breastfeeding [benefit]
    don't|not have to|need buy|make|warm|sterilise|pay; it's free; mum|mother and baby close|closer|bond; fight|fights off|germs|illness;
    stop|stops baby getting ill; antibodies; colostrum; immunity; ?free; {not} cost|pay; right temperature; bond|bonding with mum|mother|baby;
    always ready|available; nutrients right|perfect; easy to digest; protect from infection|allergies|illness|eczema; lose weight;
    less risk breast|ovarian cancer; no sterilising; {not} sterilise; less nappy|sids|gastro; uterus shrink|back; no preparation; ?convenient;
    less constipation; ?natural; reduces asthma; skin to skin; help womb contract; ready straight away; no bottles

    disadvantages of breastfeeding [problem]
    sore|cracked nipples; painful; mastitis; {not} know how much|drink|drunk; embarrassed|embarrassing in public; only mum|mother feed;
    father|dad {not} feed|bond; tiring; drugs|alcohol|medicine pass|through; leak; tied to baby; mum has to get|up night; cannot go out;
    mum has to watch diet; diet affects milk; hard to latch

    bottle feeding [practice] ~ breastfeeding
    ?formula; formula milk; infant formula; feed with bottle

    benefits of bottle feeding [benefit]
    dad|father|partner|anyone|others|family feed|bond|help; know|see|measure how much; share feeds|feeding|night; mum rest|sleep;
    {not} embarrassed public; go back to work; someone else can feed; others bond; see how much drunk; less tiring for mum; feed in public;
    dad involved; diet of mum does not affect

    disadvantages of bottle feeding [problem]
    cost|expensive|buy formula|bottles; sterilise bottles; time to prepare|make|sterilise; no|{not} antibodies;
    risk|chance of infection|germs|stomach|gastroenteritis; wrong amount|measure powder; constipation; overfeed; {not} ready; ?prepare;
    more wind; carry equipment; hard to digest; fewer antibodies; wash and sterilise; too hot; preparation time; germs in bottle

    making up a bottle feed [step, method]
    sterilise bottle|equipment; boil|boiled water|kettle; wash hands; level scoops; scoop|powder correct|right|number;
    test|check temperature wrist; shake; cool under tap; follow instructions; throw away|discard leftover|left; check use by;
    fresh boiled water; 70 degrees; clean surface; level off|knife; inside of wrist; cool boiled; replace lid; water before powder

    sterilising feeding equipment [method]
    sterilise; ?steam; cold water tablets|solution; ?microwave; boil 10 minutes; milton; chemical solution;
    wash in hot soapy first; kill germs|bacteria on bottles; dishwasher; bottle brush

    feeding position and winding [step]
    burp; wind baby; winding; hold upright; hold close; eye contact; tilt bottle; teat full; support head; {not} prop; pat|rub back;
    bring up wind

    weaning [practice, step]
    solid food; six|6 months; mixed|solids feeding; introduce solid|solids; puree; mash; move from milk; finger foods; baby rice; lumpy;
    one food at time; complementary feeding; pureed fruit|vegetables; start on food; baby led; gradually introduce foods; new tastes;

    signs ready for weaning [example]
    sit up|upright; hold head steady; reach for|show interest food; still hungry|hungrier; {not} satisfied|full after milk;
    wake at night hungry; tongue thrust; chew|put fists|hands|toys mouth; grabs food; six months old; swallow food; watching others eat;
    waking up hungry

    foods to avoid for babies [practice]
    no|avoid|{not} honey|salt|sugar|nuts|shellfish|cows|raw; honey; salt; sugar; whole nuts; raw|undercooked eggs; cows milk; low fat foods;
    shark; botulism; damage kidneys salt; choking grapes; soft cheese; salt damage kidneys; ?under one no

    reasons for weaning [reason]
    milk {not} enough; need iron|more nutrients|energy; iron stores run out|low; develop chewing|speech|jaw; learn to chew;
    new tastes|textures; ?iron; milk no longer satisfies; jaw and speech; growing needs more; teeth

    conditions for development [factor, need]
    love security|affection; warmth; ?food; ?rest; ?sleep; ?exercise; stimulation; fresh air; cleanliness; ?shelter; routine; ?praise;
    ?clothes; boundaries; ?discipline; safe place; protection; medical care; need to feel loved; new experiences; ?training; acceptance;
    social contact

    child need for warmth and shelter [need]
    ?warm; warm home|clothes; shelter; ?housing; ?heating; ?home; 18 degrees; 16 20 degrees; room temperature; ?clothing; roof over head

    child need for sleep and rest [need]
    ?rest; sleep; ?nap; enough sleep; ?bedtime; grow and repair|recharge; tired and irritable|grumpy; growth hormone; recharge|restore energy;
    quiet time; bedtime routine; recharge batteries; cranky

    child need for stimulation [need]
    stimulation; toys; ?play; experiences; ?books; ?talking; ?things to look; boredom; ?bored; {not} bored; ?mobile;
    interact with baby; learning opportunities; bright colours; activities; outings

    child need for love and security [need]
    ?love; cuddles; ?hugs; ?affection; ?security; feel loved|wanted|safe|secure; stability; ?attention; ?comfort; unconditional love;
    consistent; reassurance; ?bond

    child need for fresh air and exercise [need]
    fresh air; exercise; ?outdoors; ?outside; run around; vitamin d; sunlight; park; garden; burn energy; strengthen muscles; healthy bones;
    go for walk; appetite

    bathing a baby [step, practice]
    top and tail; ?bath; test temperature elbow|water; elbow; cold water first; support head; never leave alone; {not} leave alone;
    clean eyes cotton wool; 37 degrees; dry skin folds|creases; have everything ready; non slip mat; cotton wool each eye; bath thermometer;
    pat dry; gather equipment; towel ready; warm room

    nappy changing [step, practice]
    change nappy; nappies; clean|wipe bottom; front to back; barrier cream; nappy rash; wash hands; gloves; wet or dirty nappy;
    dispose of nappy; disposable; washable; reusable nappy; changing mat; wipes

    safe sleeping and sids [practice, solution]
    ?on back; back to sleep; feet to foot; {not} smoke; {not} overheat|overheating; no pillow|duvet|toys|cot; cot death; sids;
    sudden infant death; foot of cot; room temperature; same room as parents; firm mattress; {not} sleep with|bed|sofa; lie on back;
    sleep in parents room; {not} cover head; clear cot; co sleep; 16 to 20; remove hats; {not} too hot; face up; tog

    clothing for children [practice, factor]
    easy to put|wash|take; ?comfortable; ?cotton; natural fibres; warm layers; stretchy; poppers; flame resistant; machine washable;
    non irritating|soft; room to grow|move; velcro; loose; {not} drawstrings|cords; absorbent; layers; easy fastenings; durable;
    suitable for weather; room to move; shoes fitted; shoes measured; waterproof

    equipment for babies [tool]
    cot; pram; pushchair; buggy; car seat; high chair; steriliser; moses basket; baby monitor; carrycot; sling; ?bouncer; five point harness;
    brakes; bsi; changing mat; bath seat; stair gate; rear facing; weight of child

    toilet training [practice, step]
    potty; potty training; bladder control; praise when; {not} tell|told off accident|accidents; show signs; stay dry; ?know when need;
    star chart; easy clothes; ?ready; pull up pants; be patient; ?accidents; know when wet; regular potty; pull ups; muscle control;
    routine of potty

    teething [example]
    teeth coming; red cheeks; dribble; teething ring; gums sore; ?chew; gel; gnaw; brush teeth; first tooth; irritable; milk teeth
    """
}
