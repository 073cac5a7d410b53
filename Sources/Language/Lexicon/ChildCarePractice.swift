/// Early years practice: frameworks, observation, planning, behaviour, transitions, health, illness and safety of children, families and working with parents. Written for this project.
extension LexiconData {
  static let childCarePractice: StaticString = """
    subject child care

    *little
    child; kid; baby; toddler; infant; pupil; boy; girl; they; them; he; she; everyone; preschooler

    *practitioner
    practitioner; staff; teacher; nanny; childminder; keyworker; adult; worker; parent; you; nursery; we; they; assistant

    *carers
    parent; mum; dad; carer; family; guardian; mother; father

    early years foundation stage [law, structure]
    eyfs; standards for learning development and care; birth to five|5; framework for early years; statutory framework;
    legal requirements nursery; seven areas of learning; early learning goals

    prime areas of learning [information]
    prime areas; communication and language; physical development; personal social emotional; three prime; psed

    specific areas of learning [information]
    specific areas; literacy; mathematics; understanding the world; expressive arts; four specific

    eyfs principles [principle]
    unique child; positive relationships; enabling environments; learning and development; children develop at different rates

    characteristics of effective learning [principle]
    playing and exploring; active learning; creating and thinking critically; characteristics of effective

    early learning goals [information]
    end of reception expected; expected to achieve by|end reception|5|five; age five goals; reception goals

    enabling environment [principle, practice]
    stimulating|rich|welcoming environment; resources accessible|available|within reach|child height; at child height|level;
    well planned environment|space; outdoor and indoor; labelled boxes|trays; safe and stimulating; displays of work; display children work;
    areas for different|reading|role; choose own toys|resources; cosy reading corner

    unique child principle [principle]
    unique; every|each child unique|different|individual|special; individual needs|interests; treat|see as individual; develop in own way;
    no two children same

    ofsted inspection [person, practice]
    ofsted; inspect nursery|setting|childminder|school; inspection; registered with ofsted; grade outstanding|good; inspector;
    check setting standard|quality

    key person approach [person, practice]
    key person; keyworker; key worker; named|special|one person|adult|member for each; special adult;
    build|form bond|relationship|attachment with; same person every|each; someone child knows|trust|go; consistent adult; assigned to child;
    contact for parents; settle child; knows child needs; familiar adult|face

    early years settings [structure, example]
    ?nursery; playgroup; preschool; childminder; nanny; creche; after school|breakfast club; children centre; parent and toddler group;
    reception class; day nursery; au pair; wraparound care; forest school; holiday club; workplace nursery; ?grandparents

    childminder [person]
    look after children in own|their home; home based care; small group in home; cares for children in her house; flexible hours;
    home environment; siblings together

    nanny [person]
    in child|family own home; care for|look after children in child home; comes to|live in house; one to one care; live in nanny;
    flexible parents

    day nursery [structure]
    open all day|long; 0|birth to five; full day|time care; qualified staff; mix with other children; open 7|8 am; ?socialise;
    range of activities; outings

    parent and toddler group [structure]
    toddler group; mother and baby|toddler; parent stays; meet other parents|mums; ?socialise; play with new toys

    statutory provision in early years [structure]
    statutory; state|government funded; reception; maintained|state nursery|school; ?free; local authority; law says must; 15 hours; 30 hours;
    free childcare

    role of early years practitioner [duty, person]
    plan activities; observe; care for|meet children needs; safeguard; support learning|development; keep children safe; work with parents;
    promote development; role model; record progress; meet individual needs; change nappies; prepare meals; assess progress; supervise;
    risk assess; build relationship; set up activities

    qualities of early years practitioner [skill]
    ?patient; ?caring; ?kind; ?approachable; reliable; ?calm; sense of humour; ?friendly; ?creative; good listener; ?fun; ?enthusiastic;
    ?energetic; honest; non judgemental; ?organised; ?flexible; empathetic; ?warm; ?responsible; sensitive; ?fair; communication skills;
    initiative; punctual; ?respectful

    positive role model for children [practice, behaviour]
    children|kids|child copy|copies|follow what|adults|you|staff; be|being polite|kind|nice in front; set a good example; role model;
    good example; set|setting example; model good|manners|behaviour; {little} copy adult|practitioner|what|staff; say please thank;
    show how to behave; children imitate; lead by example; act how want children; behave well around children; be polite; copying adults

    confidentiality in early years [duty, practice]
    ?confidential; confidentiality; {not} gossip|talk|discuss|share child|children|family|information; records locked; private information;
    ?need to know; data protection; {not} talk about children outside; {not} tell other parents; keep information private|safe|locked

    working in partnership with parents [practice, principle]
    partnership with parents|carers; involve|work with|together|include parents|carers|families; share|swap information with|between parents;
    talk to|with parents|carers|mum; parents know child best; open door; parents evening; daily diary; newsletter;
    parent|parents feedback|updates|informed; home link book; parents as partners; stay and play; learning journey shared|home;
    consistency between home|setting; settle child faster; settling in sessions; continue learning at home; communicate with parents;
    parents join in; invite parents; message book; first educators

    benefits of working with parents [benefit]
    consistency; same|consistent approach|rules home|at; know child needs|likes|interests|routine; child feel secure|happy|settled;
    parents feel involved|valued|trust; continue|extend learning at home; find out about child|allergies|home; build trust; share concerns;
    parents trust staff; child settles quicker; better understanding of child; parents support learning; up to date information;
    parents know progress

    barriers to working with parents [problem]
    working|busy parents; {not} time; language barrier; english additional language; lack of confidence; bad experience of school; shift work;
    feel judged; separated parents; different views|values; literacy; intimidated by; parents at work; single parent

    multi agency working for children [practice]
    multi agency; speech therapist; health visitor; educational psychologist; social worker; physiotherapist; senco;
    work with professionals|agencies; team around child; gp; paediatrician; refer child to; dietician; family support; professionals share;
    paediatric nurse; specialist help

    inclusive practice in early years [practice, principle]
    inclusive; include all|every children; adapt activities|equipment;
    dolls|books|toys from|of|showing different|other cultures|races|abilities; celebrate festivals; ?multicultural; diwali; chinese new year;
    books showing different; positive images; all children join in; equal chance|opportunities; food from different countries;
    welcome in different languages; dual language books; ramp; wheelchair access; disabled dolls;
    learn about different|other cultures|religions; non stereotypical; treat all children fairly|equally; boys and girls same|any;
    challenge stereotypes; sign language; visual timetable; boys play with dolls; no one left out; dietary needs;
    dressing up from different cultures

    equality in early years [principle]
    equal opportunities|chances; treat fairly|equally; ?fair; same chance; {not} discriminate; {not} favourites; equality act;
    all children access

    special educational needs [problem, information]
    sen; ?send; senco; ehcp; education health and care plan; iep; individual education plan; autism; adhd; dyslexia; ?disability;
    one to one support; extra help|support; learning difficulties; additional needs; ?downs; cerebral palsy

    english as an additional language [factor]
    eal; english additional|second language; bilingual; home language; dual language; {not} speak english; picture cards;
    key words in home language; ?repeat; ?visual; gestures; translate; speak another language at home

    gender stereotypes in play [problem]
    stereotype; boys|girls toys; pink for girls; girls dolls; boys cars; {not} let|allow boys; boys {not} dolls|cry;
    girls {not} football|climb; gender roles

    observation of children [method, practice]
    watch|watching what|how they|child|children play|plays|behave; keep an eye|note on|of; see how they get on; observe; 
    watch|watching children|child|{little} play|what|playing; record what see|child; write down what child|see; look at what child can|doing;
    notes on child

    reasons for observing children [reason, benefit]
    find|see|identify out stage|child can|interests|like; identify needs|problems|delay|concerns|next; plan activities|next;
    monitor|check|track progress|development; compare with|to milestones|norms; spot|notice delay|problems|difficulties|concerns early;
    evidence for parents; assess development; see how child behaves|interacts|develop; know where child is at; share with parents;
    find out likes|interests; next steps; see what they struggle with; plan for individual; help meet needs; check for safeguarding;
    refer to specialist

    written narrative observation [method, example]
    narrative; running|written record; write|written everything|down detail|child; describe everything|what happens as; detailed account;
    paragraph|story of what child; continuous; written as it happens|present

    time sample observation [method, example]
    time sample; every five|5|10|few|fifteen minutes; regular|set intervals; observe at intervals; timed intervals

    event sample observation [method, example]
    event sample; every time|each behaviour happens; record|write each time; abc; antecedent; how often behaviour;
    when particular behaviour occurs; only when event|happens

    checklist observation [method, example]
    checklist; tick list|box|chart; tick off; ?ticking; list of skills|milestones|things; yes or no; tick what child can

    target child observation [method, example]
    target child; codes; abbreviations; one child set|minutes;

    sociogram [method, example]
    friendship|friends diagram|group; who plays|play with; social interactions between; who child talks|friends

    snapshot observation [method, example]
    post it; sticky notes; ?photo; photograph; snapshot; quick|short note; ?brief; video

    participant and non participant observation [method]
    participant; join in while|and observe; {not} join in; sit back; from a distance; naturalistic; take part and observe; child unaware;
    distraction; without child knowing; {not} disturb child

    objectivity in observation [principle, practice]
    ?objective; only|record|write facts see; {not} opinion|assume|assumption|judge; unbiased; bias; ?factual; ?what actually see|happens;
    no opinions; subjective; just what you see; {not} own feelings

    permission and confidentiality in observation [duty]
    permission; consent from parents|setting; parent|parental permission|consent; {not} use real|full|child name; initials; anonymous;
    first name only; child a; stored securely; ask parents first; change name of child; keep identity

    planning cycle in early years [method]
    observe assess plan; observe _ assess|plan; plan do review; assessment _ planning _ implement; planning cycle; review and evaluate;
    aims and objectives; ?implement; evaluate activity; ?what went well; ?reflect; next steps

    assessment of children [practice, step]
    ?assess; formative; summative; progress check at two|2; two year check; baseline; eyfs profile; learning journal|journey; track progress;
    tapestry; ongoing assessment; final assessment; compare to norms

    planning activities for children [practice, step]
    ?plan; age|stage|ability appropriate; children interests|likes; short|medium|long term plan; resources needed; individual needs;
    activity plan; based on interests; learning outcome|intention; set up; aim; health and safety; group size; link to eyfs;
    {little} likes|interested in; time of day; differentiate; allergies; ?space; enough adults; adult to child ratio; ?cost

    evaluating activities [step, practice]
    ?evaluate; ?what went well; what {not} work|go well; improve next time; did children enjoy|learn; change next time; strengths weaknesses;
    did it meet aim; feedback from children|staff; how could be improved; reflect on activity; ?extend

    routine for children [practice, benefit]
    know|knows what|when comes|happen next|to; same thing|things|time every day; routine; feel safe|secure|settled;
    know happens to expect|next|happening; predictable; structure to day; same time every|each day; consistency; less anxious;
    regular meals|sleep|bedtime|times; bath story bed; sense of security; reduces stress; helps sleep; know what is coming

    behaviour management of children [practice, method]
    tell|telling them no|off; put|putting them on|in naughty|time; take|taking toy|toys|ipad|tablet|things away; don't|not give in;
    manage|deal behaviour; behaviour policy; boundaries; ?rules; ?consequences; clear rules|boundaries|expectations; consistent; be firm;
    ?discipline; ?distract; distraction; time out; thinking time|chair; ignore bad|unwanted|attention|negative; explain why wrong; say no;
    stay calm; naughty step; get down to level; sanction; take away toy|privilege; ?warning; remove from situation; {not} shout; sit out;
    golden rules; sit on carpet

    positive reinforcement for children [method, practice] ~ punishment of children
    say|saying well|good done|boy|girl|job; give|giving a|them sticker|stickers|treat|star; tell them they done well|good; ?praise; ?reward;
    sticker; star chart; well done; positive reinforcement; ?certificate; treat|treats for good|behaving; reward chart; sticker chart;
    thumbs up; ?encouragement; ?smile; praise good behaviour; ?tell them well; positive attention; golden time; show pleased; clap;
    merit; house points

    punishment of children [method] ~ positive reinforcement for children
    punish; smack; tell off; ?shout; time out; lose|loss of privileges; take toys away; naughty step|chair; ?hit; {not} allowed to play|have;
    miss playtime; send to room; ?ground

    boundaries for children [practice, need]
    ?boundary; boundaries; ?limits; ?rules; know what acceptable|allowed|right; know limits; safe limits; set rules; know how far can go;
    what can and cannot; feel safe with rules; understand right from wrong

    reasons for unwanted behaviour [cause, factor]
    ?attention; attention seeking; ?tired; hungry; ?bored; ?ill; jealous; new baby; divorce; ?moving; ?upset; ?frustrated; copy others|parents;
    ?bullying; ?abuse; change|problems at|in home; lack of sleep|boundaries; special needs; parents separated|split|arguing;
    {not} communicate|express; seeking attention; lack of attention|discipline; unsettled at home; parents fighting|arguing; hungry or tired;
    poor role models; changes in life; want attention; starting nursery

    unwanted behaviour [behaviour, example]
    bite; ?biting; ?hit; kick; ?throw; tantrum; ?snatch; spit; ?swear; scream; ?push; ?pinch; break toys; ?refuse to;
    being aggressive; hurt other children; ?damage; ?shout; run off; throw toys; disruptive; {not} share; answer back; name calling;
    ?{not} listen

    transitions for children [example, cause]
    transition; change|move from|in life|nursery|setting|home; starting nursery|school; moving house; new sibling|baby; ?death; divorce;
    change of carer|class; bereavement; going into care|hospital; new step parent; starting school; parents split up; move rooms|class;
    leaving nursery

    effects of transitions on children [consequence]
    ?anxious; ?scared; clingy; ?upset; withdrawn; regress; bedwetting; {not} eat|sleep; tantrum; behaviour change;
    confused; insecure; ?angry; lose confidence; nightmares; ?tearful; ?quiet; separation; ?aggressive; attention seeking; ?excited; play up;
    ?cry; stop talking; sleep problems; thumb sucking; unsettled; ?stress; loss of appetite; {not} want to go; refuse to eat; jealous;
    feel rejected; feel unwanted; wet bed|self

    supporting children through transitions [practice, solution]
    visit school|nursery|setting|first|before; settling|taster in|visit|sessions|day; talk|talking through change; read books|stories about;
    key person; comforter|teddy|toy|object from home; ?reassure; ?gradual; photos of new|staff|setting; meet new|the teacher|staff; role play;
    buddy; honest|answer questions; keep routine same; pass on|transfer|share information|records; parents stay first|at; prepare child;
    visits before starting; home visit; explain what happening|happen; stay with child; let child bring toy;
    books about starting|new baby|moving; short sessions; play with uniform; invite teacher in; involve child in; ?show around;
    gradually build up time; listen to worries

    preparing child for hospital [practice]
    play doctors|hospital; hospital|pre visit; books about hospital; role play doctors; take favourite toy|teddy; explain what will happen;
    parent stay with|overnight; play specialist; pack bag together; be honest; doctors and nurses kit

    preparing child for new baby [practice]
    involve|help with choose name|clothes|baby|bath; special time|attention; attend scan; feel the bump|kick; read books about new baby;
    present|gift from baby; let help|hold baby; one to one time; talk about baby; stay with grandparents; doll to care for;
    older sibling feels included; choose toys for baby

    conflict between children [problem]
    ?squabble; fight|argue over|about toy|toys; ?fighting; ?snatch; ?argue; ?disagreement; fall out

    family types [structure, example]
    ?nuclear; ?extended; lone|single parent; reconstituted; ?step; ?blended; same sex; adoptive; foster; step family; childless; step parent;
    two parents and children; grandparents live; gay parents

    nuclear family in child care [structure, example] < family types
    nuclear family; mum dad and children|kids; two parents and children; parents and child|children live together

    extended family in child care [structure, example] < family types
    extended family; grandparents aunts|live|uncles; aunts and uncles; several generations; grandparents help;
    relatives live together|near|close

    lone parent family in child care [structure, example] < family types
    lone|single|one parent; one parent bringing own; mum|dad on own; bring|brings up children alone

    step family [structure, example] < family types
    reconstituted; ?blended; ?step; step family|parent|mum|dad|brother|sister; remarry; parents remarried|new partner

    foster and adoptive family [structure, example] < family types
    foster; ?adopt; adoption; temporary home|care; permanent new parents; legal parents; looked after by other family;
    legally become parents; foster carers

    roles of the family [duty, principle]
    love and care; ?socialise; teach right and wrong|values|manners|culture; provide food|shelter|clothes|home|safe; meet needs; ?protect;
    pass on culture|values|religion; ?support; teach language; bring up|raise children; give security

    parenting styles [factor]
    authoritarian; authoritative; permissive; neglectful; strict parent|parents; lenient; uninvolved; warm and firm; no boundaries;
    over strict

    authoritarian parenting [example] < parenting styles ~ permissive parenting
    authoritarian; ?strict; lots of rules; ?controlling; because i said so; no discussion; expect obedience; punish if disobey; strict rules;
    obey without question

    permissive parenting [example] < parenting styles ~ authoritarian parenting
    permissive; few|no rules|boundaries; lenient; let child do what|they; ?give in; {not} discipline|say no; lets them do anything|whatever;
    ?spoil; gets own way; indulgent

    authoritative parenting [example] < parenting styles
    authoritative; rules and explain|reasons|love|warm; warm|loving but|and firm|boundaries; reasonable rules; listens to child but;
    fair rules explained

    effects of poverty on children [consequence]
    poor diet; {not} afford toys|trips|uniform|food|activities|heating; bullied; cold damp; overcrowded; no space to play; ?ill;
    lack of stimulation; low self esteem; fall behind; miss school trips; lack of nutrients; stress at home; less toys|books; poor health;
    less opportunities; ?cramped; few toys; hungry

    safety of children in setting [practice, duty]
    risk assessment|assess; check equipment|toys|area; supervise; remove hazards; safety gates|gate; stair gate; socket covers; locks on;
    lock chemicals|cleaning; window locks; fire guard; safe toys; ratio|ratios; safe equipment; wipe up spills; fence|locked garden; first aid;
    safety checks; clear walkways; finger guards; cover ponds; check broken toys; outlet covers; door safety; adult child ratio; gates locked;
    sign in visitors

    adult to child ratios [law, practice]
    ratio; 1 to 3; 1 3; one adult to three; ?under two; 1 4; 1 8; ?one to eight; two year olds; 1 to 4; one adult for;
    staff to child|children numbers; enough adults|staff

    child safety at home [practice, solution]
    stair gate; socket cover; cupboard lock; fire guard; smoke alarm; window lock; corner protectors; kettle|pans handles back|away|out;
    turn pan handles; keep|out medicines|chemicals|knives locked|high|away|out|up; never leave alone bath; blind cords; cooker guard;
    safety glass; hot drinks away; short flex; non slip mat; plastic bags; door stoppers|stops; lock medicine|cleaning|away; reins; ?guard;
    out of reach; hot water; high cupboard; toys off stairs; gate on stairs; plug covers

    common childhood accidents [example, problem]
    ?falls; ?burns; ?scalds; choking; ?poisoning; drowning; ?cuts; suffocation; strangulation; electric shock; ?trips; trapped fingers;
    ?bumps; fall down stairs; swallow small|tablets|bleach; pull hot drink|pan|kettle; trap fingers in door; swallow bleach; bee sting;
    pull pan

    road safety for children [practice]
    green cross code; stop look listen|and; hold hands; reins; car seat; high vis|reflective; cross at crossing|zebra; helmet;
    safe place to cross; bright clothes; cross with adult; lollipop; teach road safety; {not} run near road; look both ways;
    walk on inside of pavement; between parked cars; pelican

    outings safety [practice]
    permission|consent from parents|form; risk assessment; extra|higher ratio|adults|staff; first aid kit; head count; ?register;
    emergency contact|contacts|numbers; mobile phone; high vis; check venue|weather; spare clothes; hold hands; plan route; ?medication;
    insurance; parent helpers; allergies; transport seat belts; badges with nursery name; count children; visit beforehand;
    appropriate clothing

    sun safety for children [practice]
    sun cream; ?hat; ?shade; factor 50; drink water; cover up; avoid midday sun; 11 and 3; sunglasses; spf;
    parental permission sun cream

    hygiene in early years setting [practice]
    wash hands; clean toys|surfaces|tables|equipment; gloves|apron when|for changing; sterilise toys; teach handwashing; tissues;
    nappy disposal; clean up spills; cover cuts; prevent spread of infection; wash toys|bedding; own flannel|bedding; change bedding;
    keep ill children home|away; exclude sick children; antibacterial; wipe tables; aprons; teach child to wash; handwashing song; clean teeth;
    cover mouth cough

    food safety for children [practice]
    check allergies|allergy; cut grapes; wash fruit; sit down to eat; check temperature; use by dates; {not} nuts; supervise eating|meals;
    fridge temperature; separate raw; clean surfaces; small pieces; dietary requirements; cooked thoroughly; wash hands before;
    hot food cooled

    healthy eating for children [practice, need]
    balanced|healthy diet|snacks|meals; ?fruit; vegetables; milk; ?water; {not} sugary|fizzy|salt|crisps; calcium; small portions; five a day;
    protein; carbohydrates; ?iron; let child help cook|prepare|grow; make food fun; faces with food; eat together; introduce new foods;
    role model eating; fun shapes; ?attractive; grow vegetables; low sugar|salt; starchy; cook with child; colourful; try new foods;
    praise trying

    effects of poor diet in children [consequence]
    obesity; tooth decay; rickets; anaemia; diabetes; lack of energy|concentration; ?tired; constipation; stunted growth; overweight;
    poor concentration; slow growth; hyperactive; rotten teeth; underweight; malnutrition; poor immune; brittle bones; deficiency;
    low self esteem weight; ill more often

    food allergy and intolerance in children [problem]
    allergy; nuts; intolerance; coeliac; lactose; gluten; anaphylaxis; epipen; rash; ?swelling; dairy free; ?egg; vomiting after;
    nut free; allergen list

    encouraging fussy eaters [practice, solution]
    fussy; small portions; {not} force; ?praise; involve child cooking|preparing|shopping; fun shapes; eat with child|family; offer again;
    make it fun; try new food; ?reward; {not} snacks before; hide vegetables; ?choice; smiley face; eat as family; keep trying

    childhood illnesses [example]
    chickenpox; chicken pox; measles; mumps; rubella; meningitis; whooping cough; tonsillitis; ?cold; ear infection; conjunctivitis;
    gastroenteritis; impetigo; croup; asthma; eczema; head lice; hand foot mouth; scarlet fever; slapped cheek; bronchiolitis; threadworms;
    german measles; diarrhoea

    meningitis signs [example]
    meningitis; glass test; rash {not} fade|disappear; stiff neck; light hurts; sensitive|dislike to|bright light; high pitched cry;
    bulging fontanelle; purple|red spots|rash; blotchy; drowsy; floppy; tumbler; cold hands|feet; neck stiff; headache; press glass

    chickenpox signs [example]
    itchy spots; blisters; chickenpox; scabs; red spots; calamine; itchy rash; fluid filled spots; crust over

    measles signs [example]
    measles; koplik; white spots mouth; blotchy red rash; runny nose; sore eyes; rash behind ears; red eyes; cough fever rash

    mumps signs [example]
    mumps; swollen glands|face|cheeks|neck|jaw; hamster; painful to swallow; swelling under ear

    signs of illness in children [example]
    high temperature; ?fever; pale; flushed; rash; vomit; diarrhoea; ?crying; {not} eat|drink|sleep|play; off food; loss of appetite;
    lethargic; ?sleepy; clingy; irritable; runny nose; ?cough; ?hot; ?quiet; ?tired; sweating; grizzly; dry nappies; listless;
    refuse feeds|food; dehydration; drowsy; swollen glands; floppy; breathing difficulty; {not} wet nappies; off colour; headache;
    sunken fontanelle; refusing to eat

    when to call emergency help for child [step]
    unconscious; {not} breathe|breathing|wake|respond; breathing difficulties; blue lips; ?fit; seizure; temperature over 39|40;
    severe bleeding; suspected meningitis; broken bone; glass test rash; turn blue; swallow poison; fever over 39; severe burn; unresponsive;
    floppy; high pitched

    caring for ill child [practice, need]
    ?rest; drinks|fluids plenty; paracetamol|calpol; calpol; cuddle; ?comfort; ?reassure; take temperature; call doctor|parents;
    quiet activities; change bedding; lots of fluids; keep cool|warm|comfortable|hydrated; read stories; small meals; play quiet; ?medication;
    stay with; entertain; wash hands; isolate; routine; ?story; sponge down; give attention; phone parents to collect; sip water;
    favourite toy; monitor temperature; gentle play; dvd

    needs of ill child physical [need]
    ?rest; ?sleep; ?fluids; ?food; ?medication; ?clean; ?warm; ?cool; fresh air; small frequent meals; change clothes; hygiene; light diet;
    temperature monitored

    needs of ill child emotional [need]
    ?comfort; reassurance; cuddles; ?love; ?patience; ?attention; ?security; family near; explain what happening; ?company; sympathy;
    favourite toy; honest; ?praise

    childhood immunisation [practice, solution]
    immunisation; vaccination; mmr; jab; ?injections; 6 in 1; rotavirus; men b; antibodies; protect against disease;
    weakened form; 8|12 weeks; needle; herd immunity; bcg; dead or weak germ; eight weeks; booster; hpv

    reasons for immunisation [reason, benefit]
    protect|stop|prevent child|getting|catching|disease|illness|spread; antibodies; prevent epidemic|outbreak|spreading; eradicate disease;
    herd immunity; protect others|vulnerable|pregnant|babies; save lives; prevent death|disability; avoid serious illness; build immunity;
    {not} catch; fight off disease; saves nhs money

    reasons parents refuse immunisation [reason]
    side effects; autism link; mmr scare; worry|worried about|of reaction|side|autism; religious|religion; fear of needles;
    hate seeing child in pain|upset; believe natural immunity; think disease gone; allergic to; media scare|stories; ?too many|young;
    child {not} well; forget appointment; fever after; sore arm

    giving medication to children [practice, duty]
    written|parent|parental permission|consent; signed by parent; medication|medicine form|record; check name|dose|date|expiry; ?label;
    witnessed by second|another; locked|fridge store; record time dose; prescribed only|by doctor; check prescription; original container;
    two staff check; out of reach

    accidents recorded in setting [practice, duty]
    accident form|book|report; parent sign|signs|informed; tell parents; record injury|accident; bump note; head injury letter; call parents;
    first aid given; write what happened; witness; inform parent

    emergency evacuation in setting [practice, step]
    fire drill; ?register; count|head children; meeting|assembly point; nearest exit; evacuate; line up; {not} collect|stop belongings|toys;
    call 999; close doors; ?calm; sound alarm; take register; fire exit; leave by nearest; cot with wheels; walk {not} run; keep children calm

    paediatric first aid [practice]
    first aider; first aid trained|qualified; 12 hour course; five rescue breaths; back slaps baby; two fingers compressions;
    face down on forearm; at least one first aider; back blows head down; recovery position baby

    social media and screens for children [problem]
    screen time; ?tablet; ?ipad; tv; too much screen|tv; games; lack of interaction|speech; less active|play; speech delay screens; passive;
    ?{not} talk; ?eyes; ?phone

    preparing children for school [practice]
    school ready|readiness; put on own coat|shoes; use toilet alone; sit still; ?listen; recognise name; hold pencil; ?share;
    follow instructions; dress self; wash own hands; use cutlery; ?count; phonics; separate from parents

    care routines for skin hair and teeth [practice]
    brush teeth twice; toothbrush; fluoride; dentist; wash hair; comb hair; head lice; nit comb; sun cream; cut nails; moisturise; brush hair;
    pea sized; clean teeth; dry between toes; cradle cap; eczema cream; black skin oil|moisturise; ?bath
    """
}
