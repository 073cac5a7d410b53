/// Health and safety at work: law, duties, risk assessment, accidents, fire, first aid provision, signs, training and welfare. Written for this project.
extension LexiconData {
  static let healthSafetyDuties: StaticString = """
    subject safety

    *hsworker
    worker; employee; staff; operative; labourer; person; people; you; they; them; someone; anyone; others; visitor; public; contractor;
    colleague; mate; apprentice

    *hsboss
    employer; boss; company; manager; firm; supervisor; gaffer; foreman; contractor; management; business; owner

    *mishap
    accident; injury; incident; harm; death; fatality; hurt; ill health; near miss

    health and safety at work act 1974 [law]
    hasawa; hswa; health and safety at work etc act; 1974 act; main|umbrella|enabling act|law health safety; main law _ safety at work; hasaw

    employer duties under hswa [duty]
    give|giving workers|staff ppe|training|gear|boots; make sure|the workers|staff|site|place are|is|stay safe|trained;
    boss|employer has to|must give|keep|make|train|check; sort out toilets;
    employer|boss|company must|should|responsible|responsibility|duty provide|ensure|protect|keep|train|make; safe place of work|to work;
    safe system|systems of work; safe plant|machinery|equipment and|to;
    provide _ training|ppe|information|instruction|supervision|welfare|policy; information instruction training and supervision;
    keep|ensure {hsworker} safe|safety; reasonably practicable; look after|protect|ensure health safety and welfare;
    {hsboss} _ provide _ ppe|training|equipment|safe|toilets; train staff|workers; provide a safe workplace|environment|place;
    written health and safety policy; free ppe; competent fellow

    employee duties under hswa [duty]
    look|looking after yourself own; do what you are told; wear your|the ppe|gear|kit|hat|boots; don't mess about|around;
    tell boss|gaffer if|about something|hazard|unsafe|broken; use tools properly;
    employee|worker must|should|responsible|responsibility|duty take|follow|wear|report|use|cooperate|co; take reasonable care;
    look after|care for|of own|themselves|yourself|self and|or others; care for own|themselves safety;
    {not} put others|yourself|themselves|anyone at|in risk|danger; cooperate|co operate with employer|boss;
    {not} misuse|interfere|mess|tamper|damage|play with|safety; wear|use ppe|equipment correctly|provided|given|properly;
    report hazard|hazards|faults|accidents|dangers|defects|problems; follow instructions|training|rules|procedures; attend training;
    {not} horseplay|muck about|mess about|fool about; work safely; use equipment as trained|instructed; affected by acts or omissions;
    {not} mess with|tamper safety equipment

    safe system of work [practice, method]
    ssow; safe way of working|to do|doing; step by step safe; formal procedure from risk assessment; agreed safe method;
    safe working procedure|practice|method

    management of health and safety regulations [law]
    mhswr; management regulations 1999; law _ risk assessment; appoint competent person; must carry out|do risk assessments;
    five or more employees written; new and expectant mothers

    riddor [law, duty]
    reporting of injuries diseases; report _ to hse; report death|deaths|major|serious|specified|over|dangerous|injury|injuries|occurrences;
    over seven|7 days; more than seven|7 days; off work for 7|seven|over; specified|reportable injury|injuries|disease;
    dangerous occurrence|occurrences; notify hse; law _ report accidents|injuries

    coshh regulations [law]
    coshh; control of substances hazardous to health; law _ chemicals|hazardous substances; hazardous substance regulations;
    regulations about chemicals

    manual handling operations regulations [law]
    mhor; 1992 manual handling; law about|on lifting; avoid assess reduce

    puwer [law]
    provision and use of work equipment; work equipment regulations; equipment suitable maintained inspected;
    law on|about tools|machinery|equipment

    loler [law]
    lifting operations and lifting equipment; law on|about cranes|lifting equipment|hoists; lifting equipment inspected every|six|6|12;
    thorough examination of lifting

    display screen equipment regulations [law]
    dse; law on|about computers|screens|vdu; vdu; workstation assessment regulation

    ppe regulations [law]
    personal protective equipment at work regulations; law on|about ppe; employer must provide|give|pay free ppe

    workplace welfare regulations [law]
    workplace health safety and welfare regulations; 1992 workplace regulations;
    toilets washing facilities ventilation lighting temperature law; welfare regulations

    work at height regulations [law]
    wahr; 2005 height; law on|about ladders|height|heights; avoid prevent minimise fall

    cdm regulations [law]
    cdm; construction design and management; cdm 2015; principal designer; principal contractor; construction phase plan; f10 notification;
    notifiable project; law for construction projects

    fire safety order [law]
    regulatory reform fire safety order; rrfso; fire regulations 2005; fire law; responsible person for fire

    first aid regulations [law]
    health and safety first aid regulations; first aid regulations 1981; law _ first aider|first aid kit; adequate first aid equipment

    electricity at work regulations [law]
    eawr; law on electrical|electric; electrical equipment maintained law

    noise at work regulations [law]
    control of noise at work; noise regulations; 80 85 db; lower|upper action exposure value; 85 decibels; hearing protection zones law

    control of vibration regulations [law]
    control of vibration at work; vibration regulations; law on|about vibration; exposure action value vibration

    control of asbestos regulations [law]
    asbestos regulations 2012; duty to manage asbestos; asbestos register; licensed asbestos contractor; law on asbestos

    confined spaces regulations [law]
    law on confined spaces

    working time regulations [law]
    working time regulations|directive; 48 hours week|maximum; maximum weekly hours; rest breaks law; 20 minute break; 11 hours rest;
    48 hour week

    hazardous waste regulations [law]
    waste regulations; environmental protection act; duty of care waste; waste transfer note; licensed carrier

    lone working guidance [law, practice]
    lone worker|working; work|working alone|own; check in; regular contact lone; buddy system

    health and safety executive [person]
    hse; enforce health safety law; government body _ safety; inspect workplaces; enforcing authority; hse inspectors; safety watchdog;
    investigate serious accidents; give advice guidance on health safety

    local authority environmental health [person]
    environmental health officer|department; eho; council inspector; local authority inspect|inspector|enforce;
    inspect offices|shops|restaurants|hotels

    powers of inspectors [method, consequence]
    enter premises|workplace any|without|unannounced; take photos|samples|photographs|statements|evidence; issue|serve|give notice|notices;
    improvement notice; prohibition notice; prosecute; seize equipment|items|substances|documents; interview staff|workers;
    look at records|documents; enter without warning|notice|appointment; shut|close down|site|stop; take samples; ask questions;
    ask to see records

    improvement notice [consequence, method]
    given time|21 days to put|fix|sort|improve; time to put right; order to fix|improve within|by; breach must be put right; fix by a date

    prohibition notice [consequence, method]
    stop work immediately|straight; work|activity must stop; closed|shut down until; stops {hsboss} work|activity;
    serious|imminent danger stop; stop using machine|equipment until; cannot continue until fixed

    prosecution and penalties for breaches [consequence]
    prosecuted; ?fine; fined; unlimited fine; prison; ?imprisonment; ?jail; taken to court; sued; go to court; criminal record|charge;
    up to two years; corporate manslaughter; pay compensation; custodial; legal action; closed down

    approved code of practice [law, structure]
    acop; practical guidance|advice how to comply; special legal status; guidance on complying with law; used as evidence in court

    reasonably practicable [principle]
    alarp; balance risk against cost|time|trouble; weigh up risk cost; as low as reasonably; cost time effort against risk

    health and safety policy [structure, duty]
    written policy; statement of intent; five or more employees; organisation and arrangements; sets out who does what;
    general statement arrangements responsibilities; how manage health safety; who is responsible

    safety representatives and committees [person]
    safety representative|rep|committee; union rep; represent workers on safety; consult workers|employees on safety; worker involvement;
    speak to employer for staff; safety meetings

    competent person [person]
    skills knowledge experience training; skilled|trained|qualified and experienced; training experience and knowledge; right person to do;
    qualified person; skate; know how to do job safely

    aims of health and safety law [reason, benefit]
    protect workers|public|everyone|people from harm|danger|injury; prevent accidents|injury; keep everyone safe; save lives;
    reduce accidents|injuries|deaths; {not} get hurt|injured; avoid ill health; legal requirement; make workplace safe;
    keep people safe at work

    benefits of good health and safety [benefit]
    fewer|less|reduced accidents|injuries|sick|claims|absence|days; higher|better|improved morale|productivity|reputation;
    staff feel safe|valued|happy; avoid|no fines|prosecution|claims; save money|cost; lower insurance; lower|less staff turnover;
    work gets done|finished on time; good reputation; less time off; increased productivity; win more contracts; lower premiums;
    fewer lost days

    costs of accidents [consequence]
    pay|paying out|compo|compensation; people|workers off work|sick; get sued; lose|losing money|work|time|contracts; insurance goes up;
    lost time|production|work|wages|income|output; insurance premium|premiums|go up; compensation|claims paid|pay|claim; sick pay; fines;
    repair|replace damaged equipment|plant; damage to reputation|equipment; bad publicity|press|reputation; low morale; delays to project|job;
    replacement|temporary staff; legal costs|fees; investigation time; downtime; recruit replacement; loss of contract; overtime cover;
    lose reputation; time off work; hire cost; retraining staff

    direct and indirect accident costs [consequence]
    direct costs; indirect costs; hidden cost; insured|uninsured costs; iceberg

    moral legal and financial reasons [reason]
    moral legal financial|economic; moral reasons; legal reasons; financial reasons; right thing to do; wrong for people to be hurt;
    everyone go home safe; duty to not cause suffering; go home safe

    effect of accident on worker and family [consequence]
    ?pain; disability|disabled; lose|loss of earnings|income|job|limb|life|wages; {not} work|support|provide again|family; ?stress; depression;
    permanent injury; ?death; ?suffering; family upset|suffer|lose; life changing; {not} pay bills; amputation; scarring; lose confidence

    hazard [information] ~ risk at work
    thing|something could|can|might hurt|harm|injure|kill you|someone; anything that could hurt; could cause harm;
    anything|something that|could|can|might|may|with cause harm|injury|hurt; potential to cause|do harm; thing that could hurt|injure|harm;
    source of harm|danger; could hurt|harm|injure you|someone|people; something dangerous; what can go wrong

    risk at work [information] ~ hazard
    chance|chances of|someone|that getting|being|it hurt|injured|killed|happen; how likely someone;
    likelihood|chance|probability|possibility of|that|someone harm|hurt|injury|harmed|happening|hurt|injured|accident|hazard;
    how likely|probable; likely to happen|harm|hurt; chance _ hazard|harm|hurt|happen; likelihood and severity; likelihood times severity;
    how likely and how bad|serious

    control measure [solution, method]
    control measure|measures; action|actions|something to reduce|remove|lower|minimise|control|eliminate risk|hazard; precaution; 
    way|ways of|to reducing|reduce|controlling|lower risk|risks; put in place to reduce|make|prevent; steps to reduce|prevent;
    measures put in place

    risk assessment at work [practice, method]
    risk assessment; assess risk|risks|hazards; look|looking|check|checking|identify|identifying for|at hazards|hazard|dangers|what could;
    examination of what could cause harm; find|finding hazards|dangers|risks; work out what could go wrong|harm;
    identify hazards and control|put|reduce; weigh up precautions; think about what could go wrong; careful look at what could

    five steps of risk assessment [step, method]
    identify hazards _ decide|who|evaluate; five steps; identify hazard _ harmed _ evaluate|record|review; hazards who evaluate record review

    identify the hazards [step]
    look|looking for things|anything|dangers|stuff hurt; look|find|spot what could hurt; walk round and look;
    identify|find|spot|look for|list|see|walk hazards|hazard|dangers; walk round|around workplace|site|look; spot dangers|the hazards;
    ask workers; check data sheets|accident|records|manufacturer; look at accident book|records; see what could cause harm

    decide who might be harmed [step]
    who|whoever could|might|may get|be hurt|injured|harmed; think|see who could|might get; who is going to get hurt;
    who could|might|may|can be harmed|hurt|injured|affected; identify|decide|think people|who at|might risk|harmed;
    think|consider about visitors|public|young|new|contractors|cleaners|pregnant; who is at risk; ?who and how

    evaluate the risks and controls [step]
    decide how bad|dangerous|risky; how bad it could; what can be done to make safe|safer; make|making it safer;
    evaluate|assess|rate|weigh the|level|up risk|risks; decide on precautions|controls|control; how likely|severe; existing controls enough;
    high medium low; risk matrix; likelihood x severity; decide what to do about; work out how bad|likely; put controls in place;
    what more can be done; can i get rid of

    record significant findings [step]
    write|put down on paper; jot it down; keep a record of it; record|write|document|note findings|down|results|significant; write it down;
    ?five or more; ?implement; tell staff|workers findings; share with staff; put on paper|form; keep a record|copy; put into action

    review the risk assessment [step]
    check|look at it again|regularly; go back over it; do it again if; see if it still;
    review|update|revisit|check|look assessment|regularly|again|annually|every; keep up to date; ?after accident|change|incident|near;
    when things|something|anything change|changes; new equipment|machinery|staff|process|substance|law; ?yearly; still working|valid;
    review date; reassess

    dynamic risk assessment [practice]
    on the spot|go assessment; constantly|continually assess|assessing risk|situation; point of work; last minute risk; assess as you go;
    changing situation

    risk matrix [tool]
    severity times|x likelihood; risk rating; high medium low; ?five by five; score the risk; multiply likelihood|severity

    hierarchy of control [method, principle]
    hierarchy of control|controls; eliminate|elimination _ substitute|substitution; erics; 
    eliminate reduce isolate control ppe discipline; ppe last resort; ericpd; engineering _ administrative; most to least effective

    elimination of hazard [method, solution]
    don't do the job; take it away altogether; eliminate|elimination|remove|get rid|take away|do away hazard|risk|it|completely|with;
    remove hazard altogether|completely; stop doing the task|job|activity; avoid task|doing|need; get rid of the hazard|danger|risk;
    do it another way so no; design out; work from ground

    substitution of hazard [method, solution]
    use|swap|change to|for something|less|safer|weaker instead|dangerous|harmful; safer one|product|chemical|stuff; weaker chemical;
    substitute|substitution|replace|swap|change _ safer|less|lower|different; use|swap|change something|chemical|product safer|less;
    less hazardous|harmful|dangerous alternative|substance|chemical|product|material; use safer; water based paint|instead;
    swap for less dangerous; replace with less

    engineering controls [method, solution]
    engineering control|controls; ?guard; guards|guarding on|machine; ?barrier; lev; local exhaust ventilation; extraction; enclose|enclosure;
    isolate people from; interlock; extractor fan; ventilation; edge protection; sound proof; put a guard|barrier; isolate hazard;
    mechanical aid; fit guards|extraction

    administrative controls [method, solution]
    administrative; safe system; ?training; ?signs; job rotation; rotate|rotation staff|job|jobs|workers|tasks; ?permit; supervision;
    limit|reduce time exposed|exposure; procedures; method statement; warning signs; ?instructions; limit exposure time; regular breaks;
    toolbox talk

    ppe as last resort [method, principle]
    ppe last|final resort|line|option; last resort; last line of defence; only after other|all|risk|nothing else; only protects the wearer|one;
    {not} remove|get rid hazard; relies on people wearing; hazard still there

    personal protective equipment at work [tool, practice]
    put|wear your|the hard|gloves|goggles|boots|ppe; hard hat|hats; steel toe|toecap; protective gear|clothes|kit; ppe;
    protective clothing|equipment|gear; hard hat; safety boots|shoes|glasses|goggles|helmet|harness; steel toe capped; high vis; hi vis;
    hi viz; goggles; gloves; ear defenders|plugs|protection; mask; respirator; rpe; ?overalls; dust mask; visor; face shield; knee pads;
    hearing protection; helmet; eye protection; fluorescent jacket|vest; bump cap

    head protection [tool] < personal protective equipment at work
    hard hat; safety helmet; helmet; bump cap; protect|protection head from|falling; falling objects _ head; hit on head

    eye protection at work [tool] < personal protective equipment at work
    goggles; safety glasses|spectacles; visor; face shield; protect|protection eyes|eye; eye protection;
    flying debris|particles|dust|splash eyes; stop dust|debris|splashes _ eyes; stop things going in eyes

    hearing protection [tool] < personal protective equipment at work
    ear plugs|defenders|muffs; cover your ears; ear defenders|plugs|muffs|protectors|protection; protect|protection ears|hearing; earmuffs;
    earplugs; stop|prevent hearing loss|damage|deafness

    respiratory protection [tool] < personal protective equipment at work
    dust mask; respirator; rpe; breathing apparatus; face mask; ffp3; protect|protection lungs|breathing;
    stop|prevent breathing|inhaling dust|fumes; respiratory protective equipment; face fit; mask

    hand protection [tool] < personal protective equipment at work
    gloves; gauntlets; rigger gloves; protect|protection hands|hand|skin; barrier cream; stop cuts|burns|dermatitis hands; cut resistant

    foot protection [tool] < personal protective equipment at work
    safety|steel toe|toecap|protective boots|shoes|footwear|capped; toe caps; protect|protection feet|toes|foot; steel toe; nails through sole;
    midsole; drop|dropped on foot|toes; non slip shoes; toe tectors

    high visibility clothing [tool] < personal protective equipment at work
    high vis; hi vis; hi viz; high visibility; fluorescent|reflective jacket|vest|clothing; be seen|visible by|to drivers|plant|vehicles;
    seen by vehicles; easily seen

    fall arrest harness [tool] < personal protective equipment at work
    harness; lanyard; fall arrest; clipped on; safety harness; inertia reel; anchor point; stop falling from height

    ppe maintenance and use [duty, practice]
    check ppe before|damage|fit; store|stored ppe|properly; clean|maintain ppe; replace|report damaged|lost|broken ppe;
    fits properly|correctly|right; wear correctly; ce|ukca marked; {not} alter|modify; look after ppe; trained how to wear|use; ?comfortable;
    suitable for job|task; inspect for damage; keep in good condition; correct size; in date

    causes of accidents at work [cause, factor]
    mess|messing around; rushing|rush to|the get|job; not looking|listening|concentrating|paying; cut|cutting corners;
    too tired|knackered|hungover|drunk; human error; ?carelessness;
    lack of training|concentration|attention|supervision|maintenance|experience|ppe; tired|tiredness; ?fatigue; ?rushing; 
    cutting corners; take|taking shortcuts|risks; ?distracted; {not} concentrate|pay attention|trained|wear|follow;
    faulty|poorly maintained|broken equipment|machinery|tools; poor housekeeping|lighting|weather; drugs|alcohol drunk; horseplay;
    messing about; unsafe acts|conditions; overconfidence; time pressure; mobile phone; wet floor; bad weather; hungover; complacent;
    ?inexperience; {not} looking; not trained properly; poor communication; ?untidy; inadequate training

    human factors in accidents [factor, cause]
    human factor|factors|error; ?stress; ?fatigue; ?attitude; ?age; ?inexperience; lack of knowledge; ?tiredness; complacency; lapses; ?slips;
    violations; state of mind; drugs and alcohol; ?personality; peer pressure to|cut

    environmental factors in accidents [factor, cause]
    poor|bad lighting|weather|ventilation|housekeeping; slippery|wet|icy|uneven|greasy|muddy floor|surface|ground; noise; dust;
    temperature too|extreme; ?cramped; ?rain; ?wind; trailing leads|cables; obstruct|cluttered walkway|walkways|area; too hot|cold; dim light;
    glare; ?ice

    occupational factors in accidents [factor, cause]
    ?machinery; working at height; type of work; ?tools; dangerous job; chemicals; unguarded; defective equipment; job itself; heavy loads;
    repetitive

    slips trips and falls [example, cause]
    go|going flying; fall|fell over something; slip|slipped on; trip|tripped over; slip|slipping|trip|tripping over; slips and trips;
    slip|trip|fall on wet|spill|cable|lead|ice|oil|bag; trip over cable|wire|box|bag|tool|lead; fall over; lose footing; trailing cable|lead;
    slippery floor; uneven surface|floor; spillage; loose carpet|mat; untidy floor; obstructions

    preventing slips and trips [solution, practice]
    mop|mopping up; pick|picking things|stuff|rubbish up; put a sign|cone out|up|by; put|putting stuff|things back|away;
    move wires|cables|leads|boxes out; good housekeeping; clean|clear|mop|wipe up|spill|spills|spillage|mess;
    keep walkway|walkways|floor|floors|area|gangways|stairs clear|tidy|clean|dry|free; tidy|tidying up|away|cables; wet floor sign;
    non slip flooring|shoes|mats|surface; cable tidy|cover|covers|ties; good|adequate|proper lighting; suitable footwear;
    put things|tools away; remove obstructions|clutter|rubbish; report damaged|uneven floor; handrail; grit ice; clear as you go;
    clean as you go; mark|highlight edges|steps; tuck leads|cables; {not} leave things|bags|tools lying|floor|around; cordon off;
    tape down cables

    housekeeping [practice]
    tidy workplace|area|site; keep|work area clean|tidy; clear|clean|put away rubbish|waste|tools|materials; {not} clutter; keep tidy;
    clean up after; dispose of waste|rubbish; stack materials|neatly; clean as you go

    near miss [information]
    nearly|almost an accident|happened|hurt|hit|caused; could have caused|been|resulted harm|injury|hurt|accident|worse;
    no one|nobody|{not} hurt|injured but|this; close call|shave; unplanned event _ {not} injury; lucky escape; potential to cause injury

    accident definition [information]
    unplanned|unexpected|unintended|unwanted event|incident; event that causes|results|leads injury|damage|harm; unforeseen

    reporting accidents [duty, practice]
    put|write|write it in book; tell your boss|gaffer|supervisor what; fill in the accident book; tell someone about accident;
    report accident|accidents|incident|injury to|all; accident book; fill in|out accident|form|book; record accident|accidents|injury|incident;
    tell|inform|report supervisor|manager|boss|first aider|hse; log it; write in accident book; bi 510; report to line manager;
    record details|in book; report all accidents; make a report

    reasons for reporting accidents [reason, benefit]
    prevent|stop|avoid _ happening|happen|reoccurring again; legal requirement|reason; law requires; identify|spot trends|patterns|causes;
    learn from mistakes|accident; insurance claim|purposes; evidence for claim|court; investigate|find cause;
    improve|update safety|risk assessment; stop it happening to others|someone; compensation claim; identify hazards; monitor accident rates;
    {not} happen again

    accident record details [information]
    name|address of|and injured|person|casualty; date|time and|of time|accident|incident; place it|accident happened; ?what happened;
    injury details|type|nature; witness|witnesses names|statement; treatment|first aid given; job role|title; part of body; ?location; ?cause;
    signature; who was involved; ?how it happened; action taken; equipment involved

    accident investigation [practice, step]
    investigate; find|establish|identify root cause|causes|why; root cause; interview witnesses; five whys;
    take photos|statements|measurements; preserve|secure scene; gather evidence; ?why it happened; what went wrong; examine cctv;
    collect information; learn lessons; recommend|put action|controls

    what to do at an accident [step]
    make area|scene safe; call|get first aider|ambulance|help|999|supervisor; {not} move casualty|injured;
    isolate|turn off|switch power|machine|electricity; stay with casualty; raise alarm; stop work; check danger|safe; report it;
    assess situation; shut off machine; cordon off; keep others|people away; remain calm

    major injuries [example]
    fracture; amputation; loss of sight; broken bone|arm|leg; ?crush; burn; unconscious; scalping; hypothermia; electrocution; asphyxia;
    lose finger|arm|eye; ?blinded

    first aid provision at work [practice, duty]
    first aider; first aid kit|box|room; appointed person; trained first aider; stocked kit|box; green box|sign white cross; eyewash station;
    who is first aider; first aid needs assessment; enough first aiders; contents in date|checked

    fire triangle [principle]
    heat fuel oxygen; fuel oxygen and|heat|ignition; oxygen heat and fuel; ?three things needed; remove one element|side; air heat fuel;
    source of ignition fuel oxygen; triangle of fire; combustion needs

    sources of ignition [cause, example]
    ignition; ?spark; naked flame|flames; cigarette; hot work|surface|surfaces; electrical fault; ?match; ?lighter;
    overloaded socket|sockets; friction; static; heater; welding; ?arson; faulty wiring|electrics; grinder sparks; ?smoking; overheating;
    blow torch|lamp; candles

    sources of fuel [cause, example]
    ?paper; ?wood; petrol; gas; cardboard; timber; textiles; flammable liquid|liquids|material; ?rubbish; solvents; ?packaging; ?oil; ?plastic;
    foam furniture; anything that burns; sawdust; things that burn|burns

    sources of oxygen [cause, example]
    ?air; oxygen cylinders; oxidising chemicals|materials; ventilation; open windows|doors; ?wind; oxidiser

    removing fuel starvation [method]
    starve; remove fuel; take fuel away; turn|shut off gas; move flammable; nothing left to burn

    smothering fire [method]
    smother; cut off|remove|exclude|starve oxygen|air; fire blanket; foam; put lid on; stop oxygen getting; remove oxygen|air; close doors;
    take away oxygen

    cooling fire [method]
    ?cool; remove|reduce|take away heat; water cools; pour water; lower temperature; cool the fire

    fire prevention [practice, solution]
    {not} smoke; no smoking; remove rubbish|waste|flammable; store flammable|flammables correctly|safely|away; {not} overload sockets;
    pat test; test|check|maintain electrical|electrics|equipment|wiring; keep fuel away from ignition|heat;
    turn|switch off appliances|equipment|heaters|electrical; good housekeeping; hot work permit; keep ignition sources away; unplug;
    designated smoking; flammable store|cabinet; empty bins; clear waste; fire watch; keep heat and fuel apart; regular electrical checks;
    secure against arson; {not} block vents

    fire risk assessment [practice, law]
    identify fire hazards; people at risk fire; evaluate remove reduce; look for ignition fuel; responsible person; reduce fire risk

    fire detection and alarm [tool, practice]
    smoke alarm|detector|alarms; heat detector; fire alarm; call point; break glass; sprinkler; test alarm weekly|every; alarm tested;
    smash|break glass; sounds alarm; detectors; warn people; air horn on site; klaxon; shout fire

    means of escape [structure, practice]
    fire exit|exits|door|doors|escape; emergency exit|exits|lighting|route; escape route|routes;
    clear|unobstructed|keep route|exits|exit|escape; doors open outwards; unlocked exits; {not} block|blocked|lock fire exit|exits|doors;
    running man; push bar; exits clear|free; signs showing way out; way out

    fire evacuation procedure [step, practice]
    get out|everyone quick|out; leave your stuff|things|bags; go to the meeting point; walk out calmly; don't use the lift; leave by nearest;
    evacuate; leave building|site by|immediately|calmly|nearest|quickly; nearest exit|fire; assembly|meeting|muster point;
    {not} stop collect|belongings|bag; {not} run|lift|lifts; raise|sound|activate alarm; call|ring|dial 999|fire brigade|service; roll call;
    ?register; {not} go back|return|re enter until; close doors|windows behind; fire warden|marshal; head count; go to assembly;
    walk {not} run; leave belongings; use stairs; raise the alarm; wait for all clear; turn off machines|equipment; get out stay out;
    break glass; report to assembly; ?tell everyone

    raise the alarm [step]
    raise|sound|activate|set|trigger|pull alarm; break glass; shout fire; hit|press call point; warn others|people|everyone;
    alert everyone|others; alert people

    fire warden [person]
    fire warden|marshal; check|sweep area|rooms|building empty|clear; roll call; make sure everyone out; lead evacuation; check toilets;
    fire officer

    fire drill [practice]
    fire drill|drills|practice; practise evacuation|evacuating; evacuation drill; test|rehearse evacuation; know what to do in fire;
    every six months; twice a year

    fire extinguisher [tool]
    extinguisher; put out fire; water foam co2 powder; pull pin; squeeze handle|trigger; aim at base; ?pass; tackle small fire; sweep side;
    extinguish fire

    water extinguisher [tool, example] < fire extinguisher
    red extinguisher|label; water for|on paper|wood|solid|textiles|class; paper and wood; class a; {not} electrical|oil|fat

    foam extinguisher [tool, example] < fire extinguisher
    cream; foam for|on liquid|liquids|petrol; flammable liquid|liquids; class b; petrol diesel

    co2 extinguisher [tool, example] < fire extinguisher
    co2; carbon dioxide extinguisher; black extinguisher|label; electrical fire|fires|equipment; for electric|electrical|computers;
    does not conduct; safe on electrical

    powder extinguisher [tool, example] < fire extinguisher
    powder; dry powder; blue extinguisher|label; multi purpose|most fires; class c; gas|gases fires; multipurpose

    wet chemical extinguisher [tool, example] < fire extinguisher
    wet chemical; yellow extinguisher|label; cooking oil|oils|fat|fats; chip pan; deep fat fryer; class f; oil and fat

    fire blanket [tool]
    chip pan; wrap|cover person clothes fire; smother; clothes on fire; small pan fire

    classes of fire [information]
    class a; class b; class c; class d; class f; type of fire; a solids; b liquids; c gases; d metals; f fats oils

    wrong extinguisher danger [consequence, problem]
    electrocute|electrocution|shock _ water electrical|extinguisher; water on oil|fat|chip; water conducts electricity;
    spread fire|burning|oil; explode; make fire worse|bigger; spit|splash burning oil; electric shock from water; wrong extinguisher make

    prohibition signs [information]
    prohibition; red circle|round|cross|sign|line; ?must|do not; {not} allowed; stop|no entry|smoking sign; red and white; red circle line;
    things you must not do; no smoking sign; forbidden; not permitted; do not enter

    mandatory signs [information]
    mandatory; blue circle|sign|round; must wear; blue and white; must be worn; wear hard hat sign; has to be done|obeyed; ?you must

    warning signs [information]
    warning; yellow triangle|sign; hazard|danger sign; yellow and black; ?beware; be careful; ?caution; warns of danger|hazard; high voltage

    safe condition signs [information]
    safe condition; green square|rectangle|sign; first aid|fire exit|emergency sign; green and white; exit sign; where first aid;
    safety|escape information; running man; white cross

    fire fighting signs [information]
    fire equipment sign; red square|rectangle; where|location extinguisher|hose; shows fire extinguisher|equipment

    hazard symbols [information]
    flammable; corrosive; ?toxic; oxidising; harmful irritant; environmental; explosive; skull and crossbones; flame symbol; exclamation mark;
    ghs; pictogram; dead fish|tree; red diamond; long term health hazard; label symbol; clp; gas under pressure

    health and safety induction [practice]
    induction; site induction; first day training; new starters|staff|workers told|shown|need; told about fire|rules|hazards;
    show fire exits|toilets|round; site rules; where first aid|toilets|assembly; new starter; familiarise; introduce to site; sign in;
    emergency procedures explained

    toolbox talk [practice]
    short talk|briefing|safety talk|meeting; tbt; before work|start|shift talk; talk on site about; refresh knowledge; five minute talk;
    on site safety briefing

    health and safety training [practice, solution]
    ?training; trained|train staff|workers; know|learn how use|work|lift safely|correctly|equipment; refresher; ?instruction; ?certificate;
    cscs card; ?competent; instruct staff; teach staff|workers how; ?course; aware of hazards|risks|dangers; qualified to use; cscs;
    training on equipment; know what to do; show how to use

    supervision at work [practice, solution]
    supervise|supervision|supervised; watch over|new|apprentice; supervisor checks; someone to keep eye; experienced person with;
    monitor workers|staff; make sure followed|doing right; {not} left alone

    young workers and apprentices [person, factor]
    young|new|inexperienced worker|workers|person|people|apprentice; lack of experience|maturity|awareness|knowledge; ?immature; under 18;
    {not} aware|know|used|experience of|risks|dangers|hazards; ?show off; easily led|distracted; {not} used to; physically not mature;
    eager to impress; {not} recognise hazards; more at risk; unaware of dangers; scared to ask; too scared|shy to ask

    vulnerable workers [person]
    pregnant; new and expectant; ?disabled; ?migrant; night workers; lone; older workers; ?agency; language; {not} speak|read english;
    new mothers

    method statement [tool, practice]
    step by step describe|job|work|instructions; sequence of work; describes how to do job|work safely; rams; written document how;
    order tasks carried out; safe sequence; explain how job will be done

    permit to work [tool, practice]
    permit; written permission|authorisation; hot work permit; formal|signed document|system authorise; high risk work permission;
    confined space|hot permit; signed off before; sign off; only authorised people; permission to start

    welfare facilities [need, duty]
    toilets; washing|changing|rest|drying|facilities; drinking water; hot and cold water; somewhere to eat|rest|change; canteen; mess room|hut;
    lockers; place to eat|warm|heat food; soap towels; changing rooms; clean water; rest area; ?showers; heat food; break room;
    facilities to boil

    working environment conditions [factor, need]
    ?temperature; 16 degrees; 13 degrees; ?lighting; ventilation; ?space; fresh air; ?clean; minimum temperature; enough light; noise;
    ?heating; comfortable temperature; enough space; 11 cubic

    stress at work [problem]
    work related stress; stress; too much work|pressure; workload; long hours; ?bullying; tight deadlines; lack of control|support; {not} cope;
    burnout; ?overworked; pressure at work; poor relationships; ?overload; unrealistic targets

    work related violence [problem]
    violence; ?assault; ?attacked; verbal abuse; threats from public|customers; panic alarm|button; aggressive customers; screens; cctv;
    abused by public

    drugs and alcohol at work [problem, factor]
    drunk; ?drugs; alcohol; hungover; under the influence; slow reactions|reaction; poor judgement|coordination; random testing; impaired;
    hangover; intoxicated; {not} concentrate; affects judgement; danger to self and others

    monitoring and auditing safety [practice]
    audit; ?inspect; inspection; monitor; ?check; spot checks; safety tour; walk round; accident statistics; plan do check act;
    measure performance; checklist; regular checks; proactive reactive; review performance; weekly inspection

    positive safety culture [principle, benefit]
    safety culture; management commitment; lead by example; everyone responsible|cares for|about safety; no blame; attitude to safety;
    safety first; ?behaviour; workers involved; report without fear; managers set example; good communication on safety; {not} cut corners;
    take safety seriously; encouraged to report

    contractors and visitors control [practice]
    sign in; visitor badge|pass; escort; induct visitors; site rules; ?barriers; keep public out; fencing; ?hoarding; accompany visitors;
    sign in and out; ?permit; ?security; log visitors; restrict access; report to site office|reception; site entry
    """
}
