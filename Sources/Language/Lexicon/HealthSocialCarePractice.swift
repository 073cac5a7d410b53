/// Infection control, first aid, dementia, nursing observations and hands-on care. Written for this project.
extension LexiconData {
  static let healthSocialCarePractice: StaticString = """
    subject care

    *microbe
    bacteria; germ; bug; virus; pathogen; microorganism; microbe; infection; disease; fungus; mrsa; organism; illness

    *gloved
    glove; apron; mask; ppe

    *bodyfluid
    blood; urine; faeces; vomit; saliva; sick; poo; wee; mucus; pus; phlegm; fluid

    chain of infection [method]
    links in chain; infectious agent _ reservoir; reservoir _ portal; portal of entry|exit; mode of transmission; susceptible host;
    break _ chain; pathogen _ reservoir _ host

    breaking the chain of infection [solution, benefit]
    break _ chain|link; stop|prevent _ spread; stop {microbe} spread|pass|get|transfer; prevent {microbe} spread|pass; remove one link

    pathogens [cause]
    disease causing organism|microorganism|germ; microorganism _ cause disease|illness|infection;
    {microbe} _ make|cause you|us|people|disease|illness ill; harmful bacteria|microorganism|germ

    reservoir of infection [cause]
    reservoir; where {microbe} live|grow|multiply; place {microbe} live|grow|survive; source of infection; germs live|grow in|on

    portal of entry [cause]
    entry point; way in|into body; {microbe} _ get|enter _ body|cut|wound|mouth|nose; enter|get through cut|wound|mouth|nose|skin;
    breathed|swallow|inhale; open wound; enter the body; break in skin

    portal of exit [cause]
    way out of body; leave the body _ cough|sneeze|blood|faeces; come out in|of {bodyfluid}|body|mouth|nose; ?{microbe} leave

    susceptible host [factor]
    susceptible host|person; weak|weakened|low|poor|compromised immune|immunity; weak immune system; more likely to catch|get infection|ill;
    vulnerable to infection; elderly _ infection; {not} fight|fight off infection|disease|illness; low resistance; immunocompromised;
    more prone to infection

    spread of infection [consequence, problem]
    germs|bugs get|passed|passing|spread|go on|from|to|round|everywhere; give|pass it to|on someone|others|other|everyone;
    other|others catch|get ill|germs; everyone gets ill; make others ill; spread|transmission infection|disease|germs|bacteria|virus;
    infection|disease|germ|bacteria|virus|bug spread|passed|pass|transfer|transmit; cross infection; cross contamination;
    pass {microbe} from|on|to; {microbe} _ person to person; pass|give _ to other|others patient|resident; catch {microbe} from;
    spread from one _ another; contagious; outbreak; carry {microbe} to|from; everyone catches; go round _ home|ward

    airborne transmission in care [cause, method] < spread of infection
    airborne transmission; airborne; droplet; ?cough; sneeze; coughing and sneezing; breathe in {microbe}|droplets; through the air;
    in the air; aerosol

    contact transmission [cause, method] < spread of infection
    direct|indirect contact; touch _ person|surface|hand|handle|equipment|contaminated; skin contact; dirty hands;
    contaminated surface|hands|equipment; unwashed hands; door handle; shared towel|equipment; ?touching

    faecal oral route [cause, method] < spread of infection
    faecal oral; {not} wash _ after toilet; contaminated food|water; poo _ mouth|hands; hand to mouth; food or water contaminated

    vector transmission in care [cause] < spread of infection
    vector transmission; ?insect; mosquito; fly|flies carry|spread|land; ?tick; flea; rats; pests; carried by animal|insect

    blood borne infection [cause] < spread of infection
    blood borne; hiv; hepatitis; needlestick; needle stick; contact with blood; sharing needle; infected blood; dirty needle

    hand washing in care [practice, method, step]
    hand washing; wash|clean|scrub her|his|your|their hands; hands|hand clean|washed; use soap; wash hand; hand hygiene;
    wash|clean|scrub|decontaminate _ hands; soap and water; hand gel|sanitiser|rub; sanitise _ hands; alcohol gel; use _ soap; 
    wash before|after touch|care|patient|toilet|food

    hand washing technique [step, method]
    wet _ hands; apply|use soap; palm to palm; between _ fingers; back of _ hand; thumb; fingertips; nails; ?rinse; dry _ paper towel;
    paper towel; dry _ hands thoroughly|properly; turn tap off with elbow|towel; 20 seconds; twenty seconds; warm running water;
    rub hands together; happy birthday; wrists

    when to wash hands [step]
    before|after touching|contact patient|resident|client|food|wound|{bodyfluid}; after toilet; after using|going toilet;
    before eating|handling|preparing|food; after _ glove|gloves|bin|waste|sneeze|cough|cleaning; between patients|residents|clients;
    ?before and after; five moments; after changing _ pad|nappy; after body fluid

    personal protective equipment in care [practice, tool]
    put|wear|stick gloves|apron|pinny|mask on|when|and; clean|new gloves|apron for each; ppe; protective clothing|equipment;
    wear|put|use {gloved}|gloves|apron|mask; gloves and apron; disposable glove|apron|gloves; face mask|shield; visor; goggles; plastic apron;
    change {gloved}|gloves between|after; protective gear

    donning and doffing [step, method]
    donning; doffing; order _ put on|take off; put on|take off ppe; take|remove _ gloves first; apron first; turn inside out;
    dispose of gloves|apron|ppe; {not} touch outside of; roll off gloves

    single use equipment [practice]
    single use; disposable; throw|bin _ after use|once; ?use once; {not} reuse; new gloves|needle|apron each|every; {not} use again

    clinical waste disposal [practice, method]
    clinical waste; yellow|orange bag|bin; correct|right|colour coded bin|bag; dispose of|waste dressing|waste|pad|needle|correctly|safely;
    hazardous waste; incinerate; red bag; foul laundry; colour coded waste; bag up|dispose soiled; waste segregation; double bag

    sharps disposal [practice, method]
    sharps; sharps bin|box; needle|sharps _ bin|box|yellow; {not} resheath|recap|put cap back; yellow box; dispose of needle;
    {not} overfill sharps

    laundry handling [practice]
    soiled linen|laundry|bedding|sheets; wash _ linen|bedding|sheets|clothes|uniform high|hot|60|temperature; separate _ laundry|linen;
    red|dissolvable bag; {not} shake linen|sheets; change _ bedding|sheets; linen skip; contaminated laundry

    cleaning and disinfection in care [practice, method]
    disinfect; decontaminate; clean _ surface|equipment|room|ward|commode|spill; wipe _ down|surface; antibacterial wipe|spray;
    deep clean; bleach; cleaning schedule; colour coded mop|cloth; clean equipment between|after; damp dust

    removing dirt by cleaning [step]
    physical removal of dirt; remove _ dirt|dust|grease|debris; detergent; hot soapy water; soap and water on surface; general cleaning

    sterilisation [method, practice]
    ?sterile; autoclave; kill|destroy|remove all|every {microbe}|spores; boil _ equipment; kill everything; free from all {microbe};
    steam _ pressure

    disinfection [method]
    reduce {microbe} to safe|level; kill most {microbe}; bleach; chemical _ kill {microbe}; chlorine

    aseptic technique in care [method, practice]
    aseptic; sterile technique|field|gloves|dressing|pack; non touch; keep _ wound sterile|clean; prevent contamination of wound;
    {not} touch _ wound|dressing|key part

    standard precautions [practice]
    standard|universal precautions; treat everyone|all|blood as _ infectious|infected; same precautions for|with all|every patient|everyone;
    assume _ infected|infectious

    isolation and barrier nursing [practice, method]
    isolate; barrier nursing; quarantine; side room; single room; keep _ away|apart|separate from others|other; {not} visitors;
    own room _ infection; restrict visitors; stay off work|home; 48 hours; keep away from people; cohort

    spillage of body fluids [practice]
    spill; spillage; clean|mop up|wipe {bodyfluid}|straight; spill kit; body fluid spill

    respiratory hygiene [practice, step]
    catch it bin it kill it; cover _ mouth|nose; cough|sneeze into tissue|elbow; use tissue; throw|bin tissue; cough in elbow

    personal hygiene of carer [practice]
    clean uniform; short|clean|trim nails; {not} wear jewellery|watch|ring|nail varnish|false nails; hair tied|up back|up; bare below elbow;
    no jewellery|nail varnish|false nails|rings; cover _ cut|wound; waterproof|blue plaster; shower|bath daily; change uniform; wash uniform;
    tie hair; plain wedding band; {not} come|work when|if ill|sick; clean clothes

    vaccination of staff [practice, solution]
    vaccination; immunise; jab; flu jab; hepatitis b; booster; injection _ against

    health care associated infection [problem]
    hcai; hospital acquired infection; mrsa; c diff; clostridium difficile; norovirus; superbug;
    catch _ in hospital; infection from hospital

    antibiotic resistance in care [problem, consequence]
    antibiotic resistance; resistant to antibiotic; antibiotic {not} work; overuse|too many antibiotic; {not} finish course antibiotic; mutate;
    superbug

    signs of infection [example]
    red|redness; ?swelling; swollen; ?heat; hot to touch; pus; ?fever; high temperature; ?pain; discharge; smell; diarrhoea; vomiting; rash;
    ?confusion; inflamed; ?chills; shivering

    consequences of poor infection control [consequence]
    outbreak; ward|home close|shut; people|residents|patients get ill|sick|infection; longer stay|recovery; ?death; sepsis; staff off sick|ill;
    legal action; sued; ?reputation; lose trust; prosecute

    notifiable disease [duty]
    notifiable; report _ disease|outbreak to; uk health security agency; public health england; riddor; tell _ health protection

    first aid aims [reason, principle]
    preserve life; prevent deterioration|worse|worsening; promote recovery; three ps; 3 ps; save life; stop _ getting worse; help _ recover;
    keep alive until ambulance; first help given|before

    primary survey [method, step]
    drabc; dr abc; danger response airway breathing circulation; danger _ response; check _ danger _ response; abc;
    airway _ breathing _ circulation

    check for danger [step]
    check|look|assess|make for|scene|area|sure danger|safe|hazard; scene|area|it is safe; make area safe; danger to yourself|self|others;
    {not} put yourself danger|risk; look for hazards; move|remove danger; turn off electric|electricity|power; traffic; your own safety;
    assess situation; ?look around

    check for response [step]
    check _ response|responsive|conscious; talk to _ casualty; shake _ shoulder; shout _ hear|open; are you ok|alright; avpu;
    alert voice pain unresponsive; pinch _ ear; tap _ shoulder; ask _ open eyes; see if _ respond|answer|awake; can you hear me; call _ name

    open the airway [step]
    open|clear|check _ airway; head tilt|tilted; tilt _ head; chin lift; lift _ chin; look in _ mouth;
    remove|check|clear obstruction|blockage|anything _ mouth; head tilt chin lift; jaw thrust; move|push tongue; head back

    check for breathing [step]
    check _ breathing|breathe; look listen _ feel; see|check if|whether breathing|chest; 10 seconds; ten seconds;
    chest rise|rising|move|moving; chest go up; listen for breath; feel _ breath on|against cheek; watch chest; normal breathing

    call for help [step]
    call|ring|phone|dial 999|112|ambulance|help; call emergency services; get|send someone _ help|ambulance|999; shout for help;
    ring for ambulance; paramedic; get medical help; call first aider; tell operator location; send for|get _ aed; emergency services;
    contact _ first aider|ambulance

    cpr [method, step]
    cardiopulmonary resuscitation; chest compression; 30 compressions; 30 to 2; thirty _ two; 30 2; 100 120; push|press _ chest;
    rescue breaths; mouth to mouth; two breaths; 5 to 6 cm; centre of chest; compress chest; pump chest; compressions; heel of hand;
    interlock fingers

    defibrillator [tool, step]
    defib; ?aed; automated external defibrillator; shock _ heart; pads on chest; restart heart; follow _ voice prompts; electric shock _ heart;
    stand clear

    recovery position [method, step]
    roll|turn|put|place|lie _ side; on their|his|her|the side; lay on side; side with _ head tilted; unconscious but|and breathing;
    bend _ knee _ roll; stop choking _ vomit|tongue; keep airway open; {not} choke _ vomit|sick; vomit drain|come out

    choking treatment [method, step]
    choke; back blow|slaps; five back; 5 back; abdominal thrusts; heimlich; encourage|tell|ask _ cough; lean _ forward;
    hit|slap _ back; between _ shoulder blades; pull inwards and upwards; fist above belly button; ?thrusts

    bleeding treatment [method, step]
    apply|direct|put _ pressure; press _ wound|bleeding|cut; raise|elevate _ arm|leg|limb|wound|above; above heart level; bandage;
    pad|dressing _ wound|pressure; stop _ bleeding; gloves _ blood; tourniquet; {not} remove embedded object; clean wound; sterile dressing;
    firm bandage; lie down raise legs; keep pressure on

    burns and scalds treatment [method, step]
    cool|cold|running|tepid running|water; cool _ burn; run|hold under cold|cool tap|water; 10|20 minutes _ water; cling film;
    remove _ jewellery|clothing; {not} burst blister; {not} butter|cream|ice; cover burn; loosely cover; {not} pull off stuck clothes;
    hold under tap

    shock treatment [method]
    lie|lay down; raise|elevate _ legs|feet; keep _ warm; blanket; loosen _ clothing; ?reassure; {not} give food|drink; legs up;
    monitor breathing

    signs of shock [example]
    pale; clammy; cold skin; rapid|weak|fast pulse; shallow|fast breathing; grey|blue lips; sweat; dizzy; faint; ?thirst; nausea; confused;
    feeling sick; goes white

    fracture treatment [method, step]
    fracture; broken bone; {not} move; ?keep still; support _ limb|arm|leg; sling; splint; immobilise; ice pack; hospital|x ray;
    keep _ supported

    signs of fracture [example]
    ?swelling; ?bruising; deformity; odd|strange angle; {not} move _ limb|arm; bone sticking out; ?pain; unnatural position; snap|crack heard;
    misshapen

    sprain treatment [method]
    ?rice; rest ice compression elevation; rest _ ice; ice pack; frozen peas; cold compress; elevate; compression bandage; rest it

    seizure treatment [method]
    seizure; ?fit; epileptic; move _ objects|furniture away; cushion|protect|pad|something soft _ head; {not} restrain|hold down;
    time _ seizure|fit|how long; {not} put anything _ mouth; recovery position after; clear _ area|space; loosen _ clothes; note time;
    more than five minutes

    heart attack signs and treatment [method, example]
    heart attack; chest pain; crushing pain; pain _ arm|jaw|neck; sit _ down|knees bent; w position; aspirin; 300mg; chew aspirin; breathless;
    tight chest; half sitting; pain down left arm

    stroke recognition [method, example]
    stroke; ?fast; face arms speech time; face _ drop|droop|dropped; arm _ raise|lift|weak|weakness; slurred speech; weak _ one side;
    one side of _ face; cannot lift arm; {not} smile; time to call

    asthma attack treatment [method]
    inhaler; blue inhaler; reliever; sit _ upright|up; lean forward; calm _ breathing; slow deep breaths; spacer; wheeze; one puff

    anaphylaxis treatment [method]
    anaphylaxis; anaphylactic; epipen; adrenaline; auto injector; allergic reaction; swollen tongue|throat|face|lips; outer thigh; hives;
    remove trigger|sting

    hypoglycaemia treatment [method]
    hypo; hypoglycaemia; low blood sugar; sugary drink|food|snack; glucose; ?sweets; biscuits; fruit juice; jelly babies;
    give sugar|something sweet; diabetic

    poisoning treatment [method]
    poison; {not} make sick|vomit; find out what|how much|when taken|swallowed|ate; keep _ container|packet|sample|tablets;
    {not} induce vomiting; rinse mouth; milk or water sips; overdose

    head injury treatment [method]
    head injury; concussion; cold compress on head; monitor _ level of response|consciousness; ?pupils; drowsy; sick after bump; headache;
    {not} remember; bump to head; confused after

    fainting treatment [method]
    faint; lie _ down raise legs; fresh air; legs up; head between knees; loosen clothing; open window

    hypothermia treatment [method]
    hypothermia; warm _ slowly|gradually; wrap|cover _ blanket; foil blanket; warm drink; remove wet clothes; dry clothes; ?shelter;
    low body temperature; below 35

    eye injury treatment [method]
    wash|rinse|flush _ eye; irrigate eye; {not} rub eye; eye wash; eye pad; tilt head water from nose

    electric shock treatment [method]
    turn|switch off power|electricity|mains; {not} touch _ casualty; dry wood|wooden stick; stand on dry|insulating; isolate power; unplug;
    broom handle

    nosebleed treatment [method]
    nose bleed; nosebleed; pinch _ nose; lean|head forward; soft part of nose; {not} tip|tilt head back; breathe through mouth

    first aid kit [tool]
    first aid box|kit; plaster; bandage; gloves; ?dressing; eye pad; triangular bandage; safety pins; wipes; scissors; tape

    accident book [practice, duty]
    accident form|report|record|book; record|write|log|fill _ accident|incident|injury; date time _ accident; incident report|form;
    report to manager accident; witness statement; what happened when where

    reassure casualty [step]
    reassure; calm _ casualty|person|down; talk to _ casualty; stay with _ casualty|person; tell _ help coming|way; keep them calm;
    {not} leave alone; ?explain what doing; hold hand

    secondary survey [step]
    head to toe; check _ other injuries|body; ?ask what happened; medical alert bracelet; history symptoms signs; check all over;
    medical bracelet

    dementia description [information]
    dementia; decline in|of brain|memory|mental|cognitive; brain _ damage|damaged|shrink|deteriorate; loss of brain|memory function;
    progressive _ brain|memory|disease; brain cells die; gets worse over time; group of symptoms; umbrella term; brain disease;
    brain getting worse

    alzheimers disease [example, cause] < dementia description
    alzheimer; plaques; tangles; amyloid; tau; protein build up brain; most common dementia; brain shrink;
    short term memory first

    vascular dementia [example, cause] < dementia description
    vascular; mini strokes; reduced|lack blood|oxygen to brain; blood supply|flow to brain; stroke cause; blood vessel _ brain;
    sudden|stepped|step decline; tia

    lewy body dementia [example, cause] < dementia description
    lewy; lewy body; hallucination; protein deposits; ?sees things; tremor; parkinson; movement problems; visual hallucinations

    frontotemporal dementia [example, cause] < dementia description
    frontotemporal; picks disease; personality change; change of personality|behaviour; front of brain;
    rude|inappropriate|disinhibited behaviour; language loss younger; loss of inhibition

    memory loss [consequence, example]
    forgets|forget|forgot names|things|stuff; keeps asking|repeating|saying; asks the same; can't remember; put things in funny places;
    ?forget; forgetful; lose|loss of memory|memories; short term memory loss; {not} remember|recognise|recall;
    repeat _ question|story|themselves|same; ask _ same over|again; ?lose things; ?misplace; {not} know family|who;
    forget names|faces|words|appointments|eat; muddle names; poor memory

    confusion and disorientation [consequence, example]
    don't|not know|sure where they|what day|year|time; gets|get muddled|mixed up|lost; wanders|wander off|around; thinks it's years ago;
    confused; disorientated; get lost; {not} know where|what day|time; lost in familiar|own; mix up day|night|time;
    think _ different|another time|year; thinks past; muddled; wander at night; think _ still young|work

    difficulty communicating in dementia [consequence, example]
    struggle to find|say word; {not} find|remember right word; word finding; lose|losing words|speech|language|thread;
    {not} follow conversation; hard to speak|talk|understand; use wrong word; revert to first language; aphasia; mix words up

    change in mood and behaviour in dementia [consequence, example]
    mood swing; personality|mood|behaviour change; agitated; ?aggressive; aggression; ?frustrated; ?anxious; withdrawn; ?suspicious;
    paranoid; accuse _ stealing; sundowning; restless; ?wander; ?pacing; hit|lash out; ?depressed; ?tearful; shout carers;
    angry for no reason; repetitive behaviour; ?shadowing; apathy

    difficulty with daily tasks in dementia [consequence, example]
    {not} dress|wash|cook|eat _ self; struggle|hard with everyday|daily|dressing|washing|cooking|money|task;
    forget to eat|drink|wash|take|turn; leave _ cooker|gas|oven|tap|door on|open; forget how dress|cook|use; wear clothes wrong order;
    {not} recognise objects; put things in strange|wrong place; poor hygiene; incontinence

    causes and risks of dementia [cause, factor]
    ?age; ageing; genetic; family history; high blood pressure; ?smoking; stroke; head injury; downs syndrome; alcohol; diabetes;
    heart disease; lack of exercise; lack of social contact

    effect of dementia on family [consequence]
    carer stress|exhausted|tired|strain; family upset|stress|guilt|guilty|grieve|burden; role reversal; give up job|work to care;
    {not} recognise _ family|daughter|son|wife|husband; lose the person; isolation of carer; ?feel like lost; heartbreaking; financial strain;
    loss of relationship; no time for self; caring full time

    memory aids [solution, method]
    memory book|box|aid|clinic; label _ cupboard|door|drawer; ?labels; ?clock; calendar; diary; reminder; note on fridge; signs on door;
    picture on door|cupboard; photo of family; whiteboard; dosette box; list of what to do; post it notes; ?alarms; coloured door;
    dementia clock; life story book; picture signs; colour contrast

    reminiscence therapy [method, solution]
    chat|talk|talking _ old|olden|good days|times|past; show|look|looking _ photos|photographs|pictures _ past|family|young;
    {cared} remember old|olden days; old photos|songs|films; reminiscence; talk about|of _ past|memories|old|younger;
    look at|through old photos|photographs|pictures; old music|songs|films; memory box; life story; photo album; remember the past;
    photos from past; music from their era|youth; objects from past

    validation therapy [method]
    validation; ?go along with; {not} correct|argue|contradict; accept|enter _ reality|world; their reality; acknowledge _ feelings;
    play along; validate _ feelings; {not} tell _ wrong; respond to emotion

    reality orientation [method]
    remind _ day|date|time; tell _ day|date|time; calendar and clock; orientate to time; sign board date; ground in present

    other dementia therapies [method, solution]
    music|art|pet|doll|aroma|animal therapy; singing; cognitive stimulation; ?puzzle; games; sensory|twiddle; gardening; dancing; massage;
    therapy dog; keep brain active; sensory room; activities; bingo; jigsaw; doll

    dementia friendly environment [solution, practice]
    good|bright lighting; clear signs; contrasting colour|plate; colour contrast; remove|no clutter|trip|mirrors|patterned; plain carpet|floor;
    quiet|calm environment; familiar objects|surroundings|things; own furniture|photos|belongings; locked door|safe garden; sensor mat;
    routine; sense of home; {not} move furniture; reduce noise; handrail; calm place; ?homely; secure garden

    communicating with person with dementia [practice, method]
    short|simple sentence|question|words; one question at time; yes no question; speak slow|slowly|clearly|calm;
    give time to|for answer|respond|process; eye contact; say _ name; use _ name; approach from front; {not} argue|rush|correct;
    use picture|photo|prompts|gesture|touch; ?repeat; remind who you are; introduce yourself; calm voice|tone; be patient; turn off tv|radio;
    ?smile; limited choices; ?wait for answer; ?reassure; ?distract

    dementia medication [solution]
    medication; slow _ progress|progression|down symptoms; donepezil; {not} cure; drugs to slow; antidepressant; memantine; no cure

    routine for dementia [practice, solution]
    routine; same|regular routine|time|carer|carers; familiar routine|face|staff; structure _ day; predictable; consistency;
    keep things the same; same each day

    early diagnosis of dementia [benefit]
    early diagnosis; plan for future|ahead; diagnose|diagnosed early; treatment early|earlier; lasting power of attorney;
    make|put decision|affairs while|order; early help|support; get _ support sooner; time to plan; rule out other; advance care plan

    knowing life history [practice]
    life story|history; know _ past|background|job|hobbies|interest|family; ?this is me; likes and dislikes; ask family about;
    what they used to|did; find out about _ past|life; previous job|interests

    vital signs [practice, method]
    observations; obs; temperature _ pulse; blood pressure|pulse|temperature|respiration|oxygen; take temperature|pulse|blood pressure; news2;
    news score; pulse and breathing; oxygen saturation

    pulse rate [information]
    pulse; heart rate; beats per minute; bpm; 60 to 100; 60 100; radial; feel _ wrist|neck; number of _ beats; how fast heart beats

    blood pressure [information]
    systolic; diastolic; sphygmomanometer; cuff; mmhg; 120 80; force|pressure of blood _ artery|arteries|vessel|walls

    body temperature [information]
    thermometer; 37; 36|37 degrees|5; core temperature; ?fever; pyrexia

    respiration rate [information]
    breaths per minute; breathing rate; 12 to 20; 12 20; count breaths; how many breaths; number of breaths

    body mass index in care [information, method]
    body mass index; bmi; weight divided by height; height and weight; healthy weight for height; 18 25; underweight overweight; body mass;
    weight|kg _ height

    peak flow [information, method]
    how fast _ blow|breathe out; lung function; asthma meter; blow out hard; air out of lungs

    blood glucose level [information]
    blood sugar|glucose; finger prick; mmol; sugar level; glucose in blood; glucometer

    blood cholesterol [information]
    cholesterol; fat|fatty in blood; ldl; hdl; fatty deposits artery|arteries; lipids

    pressure sore [problem]
    pressure sore|ulcer|area; bed sore; bedsore; skin break down; skin red _ sacrum|heel|hip|bottom; decubitus; sore from lying|sitting

    preventing pressure sores [practice, solution]
    turn _ regularly|hours|two; reposition; move|change _ position regularly|every; air|pressure relieving mattress|cushion; check _ skin;
    keep skin clean|dry; good diet _ skin; two hourly; barrier cream; {not} drag; keep mobile; turning chart; waterlow

    hydration and nutrition in care [practice, need]
    enough to drink|eat; ?fluids; hydrated; food and fluid|drink; fluid|food chart|intake; balanced diet;
    offer|encourage drinks|fluids|water; malnutrition; dehydration; ?dehydrated; thickener; soft|pureed food; must score;
    help _ eat|drink|feed; ?snacks; nutritious; jug of water; record what eat|drink; adapted cutlery|cup

    personal care of service users [practice]
    ?wash; ?bath; ?shower; ?dress; toileting; shave; brush _ hair|teeth; oral|mouth care; bed bath; help _ wash|bathe|dress|toilet; nails;
    clean dentures; change _ pad; washing and dressing; strip wash

    continence care [practice]
    continence; incontinent; pad; catheter; toilet regularly; bedpan; commode; bladder; bowel; urine bottle;
    help|take _ to toilet; wet themselves

    medication administration [practice, duty]
    right patient _ right drug|dose; right person|patient|dose|time|route|drug|medicine; five rights; 5 rs; check|read label|dose|name|mar;
    mar chart; double check|second person; lock|locked medicine|medication|trolley|cupboard; prescribe|prescription;
    sign|record medication|mar; watch _ swallow|take; side effects; expiry date; correct dose|time|patient|medicine; allergies;
    controlled drugs; right medication; give medicine at right

    moving and handling people [practice]
    hoist; slide sheet; transfer board; moving and handling; use _ equipment to move|lift|transfer; two carers|people|staff; {not} lift|drag;
    sling; banana board; check _ weight|equipment|brakes; stand aid; handling belt; {not} drag lift; turntable; explain what doing before move

    fall prevention [practice, solution]
    ?falls; prevent|reduce|avoid|stop falls|fall|falling; call bell in reach; non slip; footwear|slippers; sensor mat; {not} clutter; handrail;
    bed low|lowered; good lighting; risk of falls; glasses|eyesight; walking aid; balance exercises; remove rugs; strength and balance

    fluid balance [information, practice]
    input and output; intake and output; record urine|drinks|fluids; how much drink|pass|wee; ?in and out

    wound care [practice]
    dress|change|clean wound|dressing; wound; clean dressing; check _ wound _ infection; dressing change; stitches

    pain assessment [practice]
    pain scale|score; 1|0 to 10; ask _ pain|hurt; facial expression _ pain; pain relief; wince; where hurt; ?painkillers; sign of pain;
    grimace

    oral hygiene [practice]
    brush|clean teeth; dentures; mouth care; mouthwash; clean mouth

    rehabilitation [method, solution]
    rehab; regain _ skills|strength|independence|movement; recover _ illness|operation|stroke; learn to walk|talk again; get back to normal;
    restore function; return to _ former; get _ moving

    discharge planning [practice]
    discharge; going home from hospital; plan for home; package of care; ready to leave hospital; set up|arrange care at home; transport home

    emotional support in care [practice, need]
    emotional support; listen to _ worries|problems|feelings|fears; ?reassure; ?comfort; talk about feelings|worries|problem;
    shoulder to cry on; hold hand; ?company; companionship; someone to talk to; sit with; chat to; cheer up

    activities for service users [practice]
    activities; outings; day trip; games; bingo; exercise class|chair; ?crafts; entertainment; singing; ?quiz; hobbies;
    keep _ active|busy|stimulated; trip out; social events; art and craft; arm chair exercise

    bereavement support [practice, solution]
    bereavement; ?grief; grieve; cruse; lose|loss of loved one|partner|spouse|someone; ?counselling; death of|in partner|husband|wife|friend;
    stages of grief; funeral; denial anger; come to terms

    end of life wishes [practice]
    advance decision|directive|statement; dnacpr; dnr; living will; where want to die; preferred place; last wishes; power of attorney;
    respect _ wishes|religion _ death; do not resuscitate
    """
}
