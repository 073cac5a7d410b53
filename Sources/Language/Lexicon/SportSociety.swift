/// Skill, psychology, participation, commercialisation, media, ethics, drugs, coaching, officiating and events in physical education and sport. Written for this project.
extension LexiconData {
  static let sportSociety: StaticString = """
    subject sport

    *sportplayer
    performer; player; athlete; sportsperson; runner; swimmer; footballer; they; you; team; individual; person; people; beginner; novice;
    learner

    skill in sport [information]
    learned ability predetermined; bring about predetermined results; maximum certainty; minimum outlay energy; knapp;
    learned behaviour consistent efficient; learnt not born with

    characteristics of skilled performance [information]
    fluent; consistent; aesthetic; ?accurate; ?controlled; ?efficient; ?smooth; coordinated; pre determined; technically correct; economical;
    look|looks good|effortless|easy; same result every time; ?flowing; goal directed; make it look easy; confident; minimum energy;
    does it right every time; ?learned

    ability versus skill [information]
    ability born with; innate; inherited stable trait; genetic; skill learned|practised; underlying; natural talent;
    skill is learnt ability is

    open skill [information] ~ closed skill
    open; affected by environment|opponents|surroundings|others; environment changing|changes|unstable|unpredictable;
    changing|unpredictable environment; opponent affects|affect; adapt to situation; passing in football|game; tackle in game;
    depends on what others do; ?unpredictable; changing situation; externally paced; have to react to others|opponents;
    different every time because

    closed skill [information] ~ open skill
    closed; {not} affected by environment|opponents|others|surroundings; stable|predictable|fixed|same environment|conditions; same every time;
    performed in same way; penalty|serve|free throw no one; no opponents affecting; pre learned patterns; environment doesn't change;
    gymnastics routine; self paced; conditions stay the same; nobody to affect it

    basic skill [information] ~ complex skill
    basic; simple skill; few|little decisions|thinking|thought|information|attention; {not} need much thinking|decisions|concentration;
    little decision making; running|swimming simple; easy skill to learn; transferable easily; few things to think

    complex skill [information] ~ basic skill
    complex; many|lots|high decisions|subroutines|thinking|concentration|attention|information; lots of decisions;
    high level of decision making; lots to think about; hard to perform|learn; ?intricate; difficult skill; pass a ball in game complex;
    lay up; needs a lot of concentration; more mental

    gross and fine skills [information]
    gross skill; fine skill; large|big muscle movements|groups; small|precise muscle movements; precision; darts; snooker; kick ball large;
    accuracy hand|fingers; golf putting; rugby tackle; pistol shooting

    self paced and externally paced [information]
    self paced; externally paced; performer controls start|rate|timing|when; someone|opponent controls|decides timing|when;
    performer decides when to start; external factors control; choose when to serve; start gun controls; you start when ready;
    reacting to opponent's shot; wait for ball

    high and low organisation skills [information]
    low organisation; high organisation; {not} break|broken down|parts; easily broken down into parts; discrete; serial; continuous skill;
    subroutines; hard to split into parts; clear beginning end

    massed practice [method] ~ distributed practice
    massed; no|without|few|little|{not} rest|breaks|intervals|break practice|between; long session little rest; continuous practice;
    without rest; practice with no breaks; simple skills experienced; repeat without stopping; over and over without break; no rest in between

    distributed practice [method] ~ massed practice
    distributed; rest|breaks|break|intervals between|in practice|attempts|sessions; time to rest|recover|feedback between|practice;
    shorter sessions with rest; mental rehearsal in rest; breaks between attempts; beginners need rest; stop for feedback;
    gaps between practice; practice rest practice; lots of breaks

    fixed practice [method] ~ variable practice
    fixed; same skill|drill|conditions|way|movement repeated|over|each|practise; repeat|repeated same skill|drill|movement|thing; ?drills;
    closed skills practice; repetition; practise same thing again; over and over same; set drill; groove skill

    variable practice [method] ~ fixed practice
    variable; change|changing|different|vary conditions|situations|drills|practice|circumstances; practise in different situations;
    open skills practice; changing environment practice; like game situation; small sided games; adapt skill; different drills; vary the drill;
    different distances

    whole and part practice [method]
    whole practice; part practice; practise whole skill|all at|in; break|broken skill down|into parts|stages; practise parts separately;
    ?chaining; whole part whole; ?in one go; step by step parts; bits of skill; all together in one

    visual guidance [method] ~ verbal guidance
    visual; ?demonstration; demonstrate; show|showing|shown performer|video|skill; see|watch video|demonstration|demo|model|coach|picture;
    ?diagrams; videos; demo; seeing skill performed; ?pictures; create mental picture|image; watching a professional; court markings cones;
    copy demonstration; ?look at; coach shows; mental image of how; poster; beginners need to see

    verbal guidance [method] ~ visual guidance
    verbal; told|tell|telling|explain|explained|spoken instructions|performer; coach tells|explains|says|talks|speak;
    hear|listen instructions|coach; shouting instructions; ?explanation; spoken word; ?talk through; coach telling|instructing;
    instructions given; elite understand verbal; coaching points; teaching points; hearing advice

    manual guidance [method]
    manual; physically support|move|hold|guide; coach|teacher holds|moves|support|supports|touches body|arms|arm|performer|gymnast;
    physical support|contact|movement; move limbs|arm through; hold their hips; supporting gymnast; holding arms swing; hand over hand;
    coach physically moves; get feel of movement; guiding racket arm; helps kinaesthetic; coach holding you

    mechanical guidance [method]
    mechanical; use equipment|aid|aids|float|floats|harness|stabilisers; armbands; trampoline harness; ?float; swimming float|floats; belt;
    ?rig; equipment to support; stabilisers; safe with equipment; tumbling belt; bowling rails; safety harness

    intrinsic feedback [method, information] ~ extrinsic feedback
    intrinsic; kinaesthetic; feel|felt within|inside|movement|body|right; feedback from within|self|performer|muscles; how it feels|felt;
    internal feedback; feel if shot good|right; know by the feel|yourself; feeling of movement; experienced use feel; from own body;
    ?know themselves; performer feels; sense it

    extrinsic feedback [method, information] ~ intrinsic feedback
    extrinsic; feedback|advice|told|info from coach|outside|teacher|crowd|others|external|video|teammates; coach tells performer|you|what;
    external feedback; outside source; from coach or teammates; told by coach; crowd cheering; watch video back; beginners need coach;
    teacher tells you; ?someone else tells; watch self on video; result or score

    positive and negative feedback [method, information]
    positive feedback; negative feedback; told|praise what doing|well|correct|right|good; ?praise; what did wrong;
    what was incorrect|wrong|bad; well done; tell good points; told mistakes; motivate beginner praise; highlights what was good; criticism;
    learn from mistakes; told what's wrong; encourages

    knowledge of results [information]
    kr; outcome|result of performance|skill|shot; ?score; terminal; success or not; whether scored|won; final result; how many goals|points;
    where ball landed; ?in or out; time you ran; did you score; end result; what happened to the ball

    knowledge of performance [information]
    kp; quality of movement|performance|technique; how well technique|performed|skill; technique|movement rather|not outcome|result;
    how well you did it; focus on technique; elbow too low; how good the movement; how skill was performed regardless

    information processing model [principle, step]
    input decision making output feedback; input _ output; selective attention; input _ decision; ?limb; information processing;
    senses take in information; perception translation effector; short term memory in sport; long term memory past experience;
    decide what to do; carry out movement; choose correct response; picks up cues; filter out irrelevant; ignore crowd focus ball;
    focus on relevant

    stages of learning skill [principle]
    cognitive stage; associative stage; autonomous stage; fitts posner; beginner makes errors|mistakes; trial and error; automatic;
    performs without thinking; novice jerky; no conscious thought; learning plateau; practice improves consistency

    mental preparation [method]
    mental preparation|rehearsal|imagery;
    visualise|visualisation|imagine|picture performing|success|scoring|skill|yourself|themselves|movement; positive self talk|thinking;
    deep breathing; imagery; selective attention; ?relaxation; run through in mind|head; go over it in head; picture yourself;
    positive thinking; tell self can; see it in your mind; ?think through; calm nerves; ?music; focus mind; psyched up; ?mindfulness;
    imagine winning; negative thoughts blocked; ?concentrate; self talk; cognitive technique

    arousal and inverted u [principle, factor]
    arousal; inverted u; optimal|optimum arousal|level; level of excitement|activation|alertness readiness; over aroused; under aroused;
    yerkes dodson; drive theory; catastrophe theory; too much arousal performance decreases; psyched up; alert and ready;
    physical and mental state of alertness; in the zone; too pumped up; not excited enough; fine skills low arousal; gross skills high;
    performance increases up to a point; bored or too excited; peak flow zone

    anxiety in sport [problem, factor]
    somatic anxiety; cognitive anxiety; state anxiety; trait anxiety; ?nervous; ?butterflies; sweaty palms;
    worry|worrying about performance|losing|failing; negative thoughts; ?nerves; ?stress; scared of losing; choke; tense muscles;
    heart racing before; feel sick before

    stress management in sport [method, solution]
    deep breathing; mental rehearsal; positive self talk; progressive muscular relaxation; biofeedback; imagery; thought stopping; ?relaxation;
    ?centring; slow breaths; listen to music; tell yourself you can

    intrinsic motivation [factor, reason] ~ extrinsic motivation
    enjoy|love playing|it|the game|sport; play it because|for you fun|enjoy|love; feel proud of yourself; intrinsic;
    motivation|drive from within|inside|self; ?enjoyment; enjoy|love the sport|playing|game; pride; satisfaction; self satisfaction; for fun;
    ?fun; sense of achievement|pride|accomplishment; personal best; comes from within; feel good doing; {not} for money|reward;
    play because you enjoy; inner drive; to feel proud; want to do well for yourself; personal challenge; love of the game; internal drive

    extrinsic motivation [factor, reason] ~ intrinsic motivation
    win|get|winning|getting money|medal|medals|trophy|prize|cup|paid; people cheer|praise|clap you; extrinsic;
    external|outside source|reward|rewards|motivation; ?money; trophy; ?medal; ?prize; ?praise; certificates; fame; badge;
    tangible; intangible; winning a cup; praise from coach; ?get paid; crowd applause; win cup|medal|trophy|money; prize money; ?rewards;
    man of match; from others; coach says well done; player of match; wages bonus; recognition

    aggression in sport [behaviour, problem]
    direct aggression; indirect aggression; ?aggressive; physical contact punch; instrumental; hostile aggression; frustration; foul;
    intent to harm; lash out; smash in badminton; take out anger on ball; intention to hurt; social learning aggression; punch opponent;
    hit ball hard; rugby tackle; channelled aggression; deliberately hurting

    personality in sport [factor]
    introvert; extrovert; introvert individual|shy|quiet|fine; extrovert team|outgoing|sociable; individual sports introverts;
    team sports extroverts; shy quiet thoughtful; outgoing enjoys others; concentrate alone sport; loud sociable; likes being alone;
    high arousal extrovert; easily bored; type a; gets bored easily

    group cohesion and social loafing [factor, principle]
    group dynamics; cohesion; ringelmann; social loafing; steiner; team spirit; forming storming norming; group task social cohesion;
    {not} try hard in group; hide in a team; get on well together; work together for goal; someone lets others do work;
    less effort in larger team; ?bonding; team roles; individual effort reduces

    social facilitation and home advantage [factor, principle]
    social facilitation; audience effect; crowd support|effect; home advantage; inhibition; evaluation apprehension; playing at home;
    home crowd cheer; familiar pitch; zajonc; crowd makes you play better|worse; nervous front of crowd; dominant response

    leadership in sport [factor, person]
    autocratic; democratic; laissez faire; ?leader; ?captain; prescribed; emergent; chelladurai; inspire team; coach makes all decisions;
    shares decisions with team; leaves team to it; charismatic; leader sets example; motivate team; fiedler; task oriented; person oriented;
    dictator; confident communicator

    attribution in sport [factor, principle]
    attribution; weiner; internal external stable; blame referee|luck|weather; reason for winning|losing; learned helplessness;
    effort ability luck task difficulty; blame others for loss; we lost because ref; self serving; down to bad luck

    self confidence in sport [factor]
    self confidence; self efficacy; bandura; belief in ability; vicarious experiences; sport confidence; past performance;
    believe in themselves; performance accomplishments; verbal persuasion; emotional arousal; see others do it; believe you can do

    factors affecting participation [factor]
    ?age; ?gender; ?ethnicity; ?religion; ?culture; ?family; ?friends; peers; ?disability; ?money; ?cost; ?time; ?access; facilities;
    ?location; role models; ?media; ?education; socio economic; ?opportunity; provision; ?esteem; transport; ?work; ?climate; where live;
    ?discrimination; attitudes; ?environment; ?equipment; peer pressure; stereotypes

    gender and participation [factor]
    women less|fewer|lower media|participation|role|opportunities|prize|coverage|likely; stereotype|stereotyping women|girls|girl;
    seen as male|men's sport; boys football girls netball; seen as not feminine|unfeminine; lack of female role models;
    girls stop after school; men|boys more participate|likely|coverage; sexism; childcare no time; body image; gender discrimination;
    girls self conscious; football is for boys; unladylike; this girl can; muscles unfeminine; women's football less coverage;
    changing rooms embarrassing

    age and participation [factor]
    older people less; elderly {not}|less able|play|physically; younger more flexible|energy; age restricts|limits|affects;
    as get older|age strength|decline|less|slower; too old; retired more time; walking football; children too young;
    flexibility decreases with age; slow down; older people injuries; young strong; age limits on; veterans; post school gap

    disability and participation [factor]
    disabled access|facilities|adapted|equipment|opportunities; wheelchair; adapted sport|equipment|rules;
    lack of ramps|facilities|specialist|disabled; paralympics; boccia; lack of opportunities disabled; {not} accessible;
    lack of specialist coaches; sitting volleyball; wheelchair basketball; blind football; disabled {not} clubs; no disability clubs;
    transport disabled; ?inclusive; lack of accessible; adaptive

    ethnicity religion and culture participation [factor]
    religious clothing|dress|festivals|beliefs|day|fasting; hijab; {not} play on sunday|friday|sabbath; ramadan; stacking; channelling; racism;
    racial abuse|discrimination; culture dress code|expect; women only sessions; same sex swimming; religion stops; stereotype ethnic;
    fasting low energy; muslim women; cultural beliefs; lack of ethnic role models; language barrier; kick it out; cover up body

    socio economic factors in sport [factor]
    cost|price of membership|equipment|kit|lessons|fees|travel|facilities; ?expensive;
    {not} afford|pay|buy kit|equipment|membership|fees|lessons|it|travel; lack of|low|less disposable money|income; poor people cannot;
    rich people golf|polo|skiing; golf tennis expensive; can't afford gym; too expensive; unemployed; lack of money; free facilities;
    transport cost; horse riding; low income; cheaper sport football; working class football; subsidised; work long hours

    time as a barrier to sport [factor]
    lack of|no|not enough|less|free time; work commitments; long hours at work; family commitments; school work; ?homework; ?busy; childcare;
    {not} time; ?exams; too busy; working parents

    access and facilities for sport [factor]
    lack of|no|poor|nearest|nearby|local facilities|club|clubs|access|transport|pitches; facilities too far;
    {not} facilities|clubs|transport near|nearby|area|local; live near facility|sea|mountains; ?location; rural area; climate snow skiing;
    public transport; opening times; near coast sailing; no clubs near; where you live; sports centre nearby; distance to facility;
    no bus to club; live in a city; mountains for climbing

    family and friends influence on sport [factor]
    dad|mum|mates|friends|parents|brother play|plays|takes|take|go|goes; go|play with your|mates mates|friends;
    parents|family|friends|mates|siblings play|support|encourage|influence|drive|take|pay|introduce; friends play so|join; peer pressure;
    parents take you; copy parents; family tradition; parents pay for kit; go with friends; friends think uncool; {not} parents interested;
    same sport as dad; parents are role models; brought up playing; older brother plays; parents drive; mates all play

    role models in sport [person, factor]
    want|wants to be like; look|looking up to; copy|copying players|footballers|stars; role model|models;
    inspire|inspires|inspired others|young|children; want to be like; copy famous|sports stars|players; idol; aspire to be like;
    behave well role; positive role models increase; ?hero; famous player; seeing athletes on tv; encourages people to take;
    set a good example

    school influence on participation [factor]
    pe lessons; school sport; extra curricular; teacher encourages; school club links; fixtures; good pe teacher; bad experience at school;
    range of sports at school; sports taught in school; after school clubs; ?compulsory; boring pe lessons; school facilities;
    equipment in school

    strategies to increase participation [solution, method]
    free sessions|taster|swimming; concessions; discounts; discounted|cheaper|reduced membership|prices|sessions|cost; women only sessions;
    creche; ramps; adapted|accessible equipment; promote|promotion|advertise|posters; role models; sport england; this girl can;
    taster sessions; more facilities|clubs; transport provided; variety of activities; subsidise; outreach; ?campaigns; change4life; parkrun;
    different times; after school clubs; links with clubs; family sessions; off peak prices; female coaches; free trials; over 50s;
    walking football; minibus; ?educate; loan equipment; bring a friend; ?grants; multi sport; national campaigns; early morning late evening;
    equipment hire; media coverage increased; student discount

    provision promotion and access [principle, method]
    provision promotion access; ppa; provision; ?promotion; three strategies; advertise sport; provide facilities equipment coaches

    organisations in sport [structure]
    sport england; national governing body; ngb; uk sport; youth sport trust; fa; local authority; ioc; fifa; rfu; dcms; lta; uk athletics;
    british olympic; eis; national lottery; activity alliance; talented athlete

    role of national governing bodies [duty, structure]
    ngb; organise competitions|leagues; train officials|coaches; set rules; promote sport; ?discipline; select teams; fund grassroots;
    increase participation; develop talent; ?funding; drug testing; insurance; policies; lobby; develop coaches; change rules; support clubs;
    coaching awards; anti doping; organise leagues

    talent identification and funding [structure, method]
    talent identification; uk sport; lottery funding; academies; pathway; world class performance; ?scouts; podium; centre of excellence;
    funding for elite; girls4gold; talent id; ?gifted; athlete support; sponsorship; scholarships

    sports development continuum [structure]
    ?foundation; ?participation; performance; ?excellence; ?elite; grassroots; pyramid; sports development; beginner stage; top of pyramid;
    club level; county level; club regional national; professional level; recreation

    leisure and recreation definitions [information]
    leisure time; recreation; free|spare time choose; play for fun; lifetime sport; physical recreation; {not} competitive enjoyment;
    time when not working; choose to do; health enjoyment relax; no set rules; sport has rules competition

    commercialisation of sport [principle, consequence]
    commercialisation; golden triangle; sport media sponsorship; sport sponsorship and media; make|making money|profit from|through|out sport;
    sport as business; merchandise; interdependent sport media business; run for profit; buying and selling; globalisation of sport;
    ?commodity; kit sales; relationship between sport media; media sponsors sport rely|depend

    sponsorship [method, factor]
    company|nike|adidas|firm gives|give|pays|pay them|for|you|money|kit|free; logo|name on shirt|kit|top|boots; sponsor;
    company|business|firm|brand gives|provides|pay|pays|give|provide money|kit|equipment|team|support|player|athlete; logo shirt|kit;
    money in return for advertising; financial support from company; advertise on shirt|kit|boards; nike pays; endorsement;
    kit free from company; company name on kit; provide support in return; stadium naming rights; business invests; paid to wear

    positives of sponsorship and commercialisation for performer [benefit]
    money|paid|wages|income|funding to|for train|full|travel|kit|training|player; train full time; free kit|equipment|clothing;
    better equipment|facilities|coaching; pays for training|travel; increased wages|salary|income; fame; raise profile; {not} worry money|job;
    become full time; financial security; focus|concentrate on training; ?famous; role model; become rich|professional; high quality equipment;
    {not} need job; give up job; best kit; top coaches; exposure; earn more

    negatives of sponsorship and commercialisation for performer [problem]
    pressure win|perform; lose|loss of|sponsor privacy|control|deal; have|has|must to wear|attend|use|appear certain|sponsor|product;
    sponsors dictate|control|demand|take; attend events; sponsor withdraw|withdrawn|pull|drop; bad|poor image|product reflects;
    may not suit performer; time for adverts|photo; injured lose sponsor; invasion of privacy; fixture times change; sponsor bad name;
    minority sports miss|less; can be limited secure; told what to wear; only top players get; more injuries fixtures; withdraw funding;
    sponsors take over; lose deal if perform badly

    benefits of sponsorship to company [benefit]
    advertise|advertises|advertising|advert product|brand|company|name; increase|increased|more sales|profit|customers;
    brand awareness|exposure|recognition; raise|raised profile; association with success|winning; tax relief; people|fans buy product;
    publicity; good image healthy; reach wider|large audience; improve company image; more people buy; name on tv; seen by millions|lots;
    hospitality; name gets known; associated with famous; people see logo

    negatives of sponsorship to company [problem]
    ?risk; event|team {not}|lose|fail|loses successful|win|publicity; player|athlete bad|drugs|behaviour|scandal reflect|image;
    {not} guaranteed success|return; lose money; bad behaviour damages brand; negative image if cheats; disrupted event; ?expensive;
    injured player; poor role model; scandal; associated with cheat

    media types and coverage [example, channel]
    television; radio; newspaper; ?internet; social media; magazines; sky sports; ?streaming; satellite; pay per view; websites; broadcast;
    ?bbc; terrestrial; ?press; ?apps

    positive effects of media on sport [benefit]
    increase|more|raise|boost participation|awareness|money|popularity|interest|fans|revenue; promote|promotes sport; role models inspire;
    learn|educate rules|skills|tactics; attracts|attract sponsors|sponsorship; more people watch|play|join; income from tv rights;
    encourages people to play; watch at home; see different|minority sports; education about rules; money from tv; replays help officials;
    inspire|inspires; gets more sponsors; bigger fan base; creates stars; people see it and want; coaching tips; tennis after wimbledon;
    information about sport; higher standard

    negative effects of media on sport [problem]
    reduced|lower|less|fewer attendance|crowds|tickets|spectators|people live|matches|ground; change|changed start|kick|rules|times|fixtures;
    intrusion|invasion private|privacy; pressure on players|officials|referee; couch potatoes;
    people|fans watch instead|at tv|home|rather|of playing; too much football; minority sports less|ignored; bias;
    {not} go to games|matches|ground; sensationalise; highlight bad behaviour; lack of coverage women; officials scrutinised;
    copy bad behaviour; too much sport on tv; paparazzi; put people off; cost subscription|sky; undermine referee; boredom saturation;
    timings change; stay at home instead; kick off times moved; focus on scandal; bad role models; criticise players; private life

    technology in sport [tool, factor]
    ?technology; hawk eye; var; video referee; goal line technology; tmo; third umpire; drs; wearable; ?gps; heart rate monitor;
    motion analysis; photo finish; smart watch; ?timing; carbon fibre; prosthetics; video analysis; ?electronic; replays;
    performance analysis software; microphones; swimsuits; cyclops; hawkeye; monitor|track performance

    positives of technology in sport [benefit]
    correct|fair|accurate|right|better decisions|decision|outcome; fewer|less mistakes|errors officials|referee;
    helps|help referee|officials|umpire; improve|improved performance|training|safety|equipment; fairer; excitement tension crowd;
    accurate timing; monitor|analyse technique|performance; safer equipment; replay for viewers; challenge decisions; fans more involved;
    reliable results; recover quicker; prevents cheating; see mistakes; correct decision made; suspense; faster times; spot weaknesses;
    adds excitement

    negatives of technology in sport [problem]
    slow|slows|stop|interrupts|delay|disrupt game|play|flow; ?expensive; ?cost; {not} available|afford all|level|everyone|poorer;
    undermine|less|lose respect|authority referee|officials; break in play; takes|take too long|time; unfair advantage rich;
    {not} always accurate|right; dependent on technology; fans confused; reduce|ruins flow|excitement|enjoyment; boring waiting;
    less respect for officials; only at top level; officials too reliant; can be wrong; performers get cold; spectators don't know;
    technology fails|breaks; loses human element; stops the flow

    etiquette [behaviour, principle]
    unwritten rule|rules; convention; shake hands; kick ball out when injured; polite|good behaviour in sport; respect opponent|conventions;
    clap opponent; return ball; silence during serve; walk when out; accepted way of behaving; unofficial rules; manners in sport;
    kick it out injury; tap in

    sportsmanship [behaviour, principle] ~ gamesmanship
    shake|shaking hands|hand; help|helping opponent up|injured; say|saying well|good played|game; play|playing fair; ?own up to;
    be nice to other team; fair play; play|playing fair|fairly|by|within rules|spirit; show respect; shake hands|hand opponent|with|after|end;
    appropriate polite fair; honest; help|helping opponent|injured up; admit fault|touch; congratulate|clap opponent|winner; good losers;
    respectful to opponents|officials; own up; accept referee decision; not argue with referee; spirit of the game; graceful in defeat;
    thank officials; well played; giving back the ball; treat opponents with respect; ?applaud; treating opposition fairly;
    help them off floor

    gamesmanship [behaviour, problem] ~ sportsmanship
    waste|wasting time|dive|diving; pretend|pretending to hurt|injured; put|putting off|opponent off; wind|winding up|opponent; bend the rules;
    bend|bending|stretch|push rules; {not} cheat|break|breaking but|rules advantage; time wasting|waste|wasting; sledging; diving;
    feign|fake injury; gain|gaining unfair advantage; put opponent off; distract|distracting opponent; grunt; win at all costs;
    within rules but not spirit; trash talk; take too long over; psych out; use rules to|for advantage; break spirit of game;
    appeal when not out; ?delaying; running ball into corner; talk to opponents to put; ?stall; pretend to be injured; bounce ball many times;
    over appealing; mind games

    deviance in sport [behaviour, problem]
    deviance; ?cheating; ?violence; ?doping; break|breaking rules; match fixing; betting; hooliganism; ?fighting; deliberately foul;
    ?biting; bribery; professional foul; against rules; simulation; corruption; immoral or unethical; under|over conformity;
    handball deliberate; ?assault; ball tampering; fix results; take bribes; punch opponent

    contract to compete [principle, behaviour]
    unwritten agreement; agree to play by rules; try hardest; unwritten agreement to follow; try your best to win within|by; agree to abide by;
    play fair and try; allow opponent to play; play to the rules; implicit agreement; ?do best

    sporting values [principle]
    fair play; ?respect; ?teamwork; citizenship; ?tolerance; national pride; ?excellence; inclusion; friendship courage determination;
    equality; inspiration; determination; olympic values; courage; values promoted by sport; respect excellence friendship; ?national;
    pierre de coubertin; honesty; accept difference; ?give best

    performance enhancing drugs [problem, example]
    peds; ?doping; banned substance|substances|drugs; ?drugs; steroids; cheat with drugs; take drugs to; prohibited substances; illegal drugs;
    dope; wada; drug cheat

    anabolic steroids [example] < performance enhancing drugs
    anabolic; steroids; anabolic agents; increase muscle|strength|mass drug|steroids; build muscle quicker|bigger; train harder longer;
    artificial testosterone; sprinters; ?bulk; acne; aggression; facial hair; increases power; recover faster from training;
    sprinter weightlifter; mood swings infertility; liver damage; muscle mass; mimic testosterone; roid rage

    beta blockers [example] < performance enhancing drugs
    slow|lower|reduce|steady heart|hands|anxiety|nerves; steady hands|hand|aim|shaking; archery; ?shooting; snooker;
    reduce anxiety|effects adrenaline; calm nerves|down; archers; reduce heart rate|shake|trembling; ?calming; stops shaking; keeps calm;
    darts; low blood pressure nausea; fine motor control; golfers; stay calm

    diuretics [example] < performance enhancing drugs
    lose weight|water quickly|fast|through; increase|remove urine|water fluid; jockey; ?boxing; boxers; mask other drugs; masking agent;
    make weight; hide other drugs; dehydration; weight category; more wee; flush out drugs; flushes out; lose water weight

    stimulants [example] < performance enhancing drugs
    increase alertness|aggression; more|stay|feel alert|awake; caffeine; amphetamine; reduce tiredness|fatigue; faster reactions; cocaine;
    reduces reaction time; keep going when tired; more alert; addictive; insomnia; quicker reactions; increased heart rate irritability;
    american football; hide fatigue; competitive; rugby player alert; don't feel tired

    narcotic analgesics [example] < performance enhancing drugs
    narcotic; analgesics; ?painkillers; mask|hide|kill|block|reduce|numb|remove pain; {not} feel pain;
    play|train|compete|carry with|through|on injury|pain; morphine; heroin; worse injury; make injury worse; mask injury; numb pain;
    pain killer; play while injured; continue when injured; overtrain; compete through pain; addictive; codeine

    peptide hormones epo hgh [example] < performance enhancing drugs
    epo; erythropoietin; peptide hormones; growth hormone; hgh; increase|more|produce|boost red blood cells; more oxygen carried;
    oxygen carrying; cyclists; stroke heart attack; thicken|thicker blood; lance armstrong; distance runners; oxygen to working muscles;
    endurance athletes; blood clots; abnormal growth; stimulates red; arthritis; long distance

    blood doping [example] < performance enhancing drugs
    blood removed|taken|remove|take _ put|re|reinject|injected|back|transfusion|stored; inject blood back; increase red blood cells before;
    blood transfusion; infuse own blood; store blood inject; take out blood and put; frozen blood

    reasons athletes take drugs [reason, cause]
    ?win; win at all costs; gain advantage|edge; improve|enhance|boost performance;
    pressure from|to coach|win|sponsors|media|country|fans|peers; ?money; fame; ?fortune; recover faster|quicker|injury;
    think others|everyone|opponents taking; level playing field; {not} get caught; build muscle; prize money; better results; overcome injury;
    lack of confidence; train harder; ?get|become famous|rich|better; compete with others taking; ?success; fear of losing;
    everyone else is doing; think won't be caught; pushed by coach; beat opponents; win medals; be the best; run faster

    consequences of drug taking [consequence, problem]
    ?ban; banned; fined; ?fine; lose|stripped medals|titles|sponsors|reputation|respect|medal|money|income; health problems|risks;
    damage|harm reputation|sport|health; ?disgrace; heart attack|disease; ?death; bad role model; lose trust; sport loses credibility;
    cheat label; addiction; ?shame; side effects; unfair on others; ?suspended; trust lost in results; bring sport into disrepute;
    young people copy; humiliation; lose sponsorship; results in doubt; infertility; sent home; called a cheat; bad name to sport;
    records removed; can die; doubt all performances

    drug testing and prevention [solution, method]
    random drug tests|testing; out of competition testing; wada; ?whereabouts; ?education; ?bans; lifetime ban; urine test; blood test;
    biological passport; harsher punishments; strict fines; ukad; educate athletes; stricter bans; random testing; test athletes more;
    hair sample; longer bans; test after event; 100% me; rehabilitation; name shame; clean sport; strip medals

    arguments for allowing drugs [reason]
    level playing field; natural selection equal all; save money testing; battle against drugs expensive; difficult to catch;
    athletes' own choice; everyone equal if all; ?records; technology different; sacrifices; freedom of choice

    spectators positive effects [benefit]
    ?atmosphere; home advantage|crowd; home field advantage; excitement; ?income; ticket sales; cheer|support motivate|boost|performers|team;
    support for team; crowd support; encourage|spur|spurs players on; buzz; more motivated; merchandise; make money tickets;
    creates atmosphere; extra effort; makes player try harder

    spectators negative effects [problem]
    crowd trouble; hooliganism; ?violence; pressure on performers; ?pressure; negative effect younger; safety costs|concerns; racism;
    abuse players|referee; booing; ?nervous; cost of policing; chants; put off players; ?fighting; segregation; ?damage; ?clash;
    throw things on pitch; intimidate; make mistakes front

    hooliganism causes and strategies [cause, solution]
    hooliganism; ?rivalry; alcohol; gang culture; hype; frustration; ?gang; drunk; all seater; segregation; banning orders; early kick off;
    alcohol restrictions; control|cctv|police|stewards; ?adolescent; local derby; travel restrictions; passport; referee decision;
    improved security; education campaigns; no drinking; separate fans; media hype; masculinity; ?drugs; ?bans; kick offs earlier; escort fans;
    ?stewards; tribal; poor behaviour

    hosting major sporting events benefits [benefit]
    tourism|tourists increase|more|boost; boost|improve|help|benefit economy;
    new|improved|improve|better facilities|infrastructure|transport|stadium|roads|stadiums; create|more|new jobs|job; legacy;
    regenerate|regeneration area; increase participation; national pride; raise profile of country; ?investment;
    money to|into economy|country|area|local; facilities left after|behind; feel good factor; inspire generation; london 2012; housing after;
    hotels busy; merchandise sales; ?volunteers; visitors spend; morale; improved transport links; put on map; ticket sales; unity;
    money for local businesses; participation goes up

    hosting major sporting events drawbacks [problem]
    expensive|cost|costs|costly host|build|taxpayer|security; ?debt; terrorism; traffic|congestion|crowded|crowding|overcrowding;
    white elephant; facilities unused|not|empty after; bid costs; ?pollution; loss of money; security risk; displaced residents; increased tax;
    environmental damage; unused stadiums; litter; disrupt|disruption locals|people|residents; ?crime; event runs at loss; bad publicity if;
    criticism country; tax payers; negative media; noise; locals priced out; too many people; stadium left empty;
    increase in prices; only one city benefits; failed bid; drugs scandal

    olympics and politics [example]
    boycott; olympic values; propaganda; 1936; munich; apartheid; jesse owens; black power salute; political exploitation; moscow; ?one off;
    regular recurring; nationalism; shop window; pierre de coubertin; amateur; terrorism munich; prestige

    sports leader qualities [skill, factor]
    ?communication; confident; reliable; punctual; ?enthusiastic; knowledge of sport|rules; ?organised; ?creative;
    leadership style; motivational; ?patience; ?approachable; role model; ?adaptable; decision making; empathy; good voice;
    appropriate clothing; organisational; clear instructions; loud voice; ?inspire; ?fun; honest; leads by example; ?positive;
    motivates players; knows rules; first aid; good communicator; ?respect; charismatic; ?determined; initiative; well organised; ?evaluate;
    language suitable; body language

    planning a sports session [practice, factor]
    session plan; objectives; warm up main activity cool down; equipment needed; risk assessment; ?timings; size of group;
    age|ability of group|participants; number of participants; facility; ?venue; contingency; warm up skill game; ?aims; supervision;
    medical needs; emergency procedures; introduction; ?progression; organisation of groups; progress drills; booking facility;
    cones bibs balls; first aid; learning outcomes; first aid kit; ?space; differentiation; type of activity; ?ratios; safety check; date time

    role of the coach [person, duty]
    ?coach; ?motivate; improve|teach skills|technique|performance|tactics; give feedback; plan|organise|lead training|sessions;
    set goals|targets; analyse performance; select|picks team; safety of players; develop players; support athletes; ?fitness; mentor;
    innovator; ?trainer; ?instructor; tactical advice; demonstrate; role model; make decisions; develop talent; ensure safe

    role of the official [person, duty]
    referee; umpire; enforce|apply|applies|uphold rules|laws; ensure|keep|make game|match|play|players fair|safe; penalise; time keep; ?score;
    decide|make decisions; check equipment|pitch; control game|players; send off; linesman; ?judge; communicate signals; whistle; stop play;
    record scores; award free kicks; red yellow cards; impartial; keep players safe; touch judge; assistant referee; scorer; timekeeper;
    unbiased; start and finish game; safety of players

    qualities of good official [skill]
    ?fair; consistent; ?fit; impartial; good communication|eyesight|positioning; knowledge of rules; confident; ?firm; calm under pressure;
    up to date rules; decisive; good timing; physically fit; unbiased; know rules; whistle control; same for both teams; ?concentration;
    ?positioning; ?authority; honest; keep up with play; ?voice; {not} influenced by crowd

    tactics and strategies [method]
    tactics; ?strategy; ?formation; game plan; set plays; man to man marking; zone defence; counter attack; ?attacking; ?defending;
    team strategy; weaknesses of opponent; 4 4 2; exploit opponent|weakness; ?marking; offside trap; ?press; plan to outwit; outwit;
    use strengths; plan to beat; change formation; fast break; full court press; slow game down; set pieces; play to strengths

    performance analysis [method]
    strengths and weaknesses; video analysis; observation; notational; tally; swot; action plan;
    compare with|to elite|perfect model|professional; ideal model; ?statistics; analyse technique; perfect model; watch back; pass completion;
    areas to improve; questionnaire; kinovea; record performance; feedback coach; improve weaknesses; look at what went; identify faults

    types of competition [example, structure]
    league; knockout; round robin; ladder; tournament; group stage; everyone plays each other; loser out; combination; plate; ?seeding; ?cup;
    play everyone; losers eliminated; fixtures; one loss and out; most points wins; ?draw; ?byes

    organising a sports event [practice, step]
    health safety; ?budget; ?promotion; ?date; ?venue; roles; first aid; catering; publicity; risk assessment; ?equipment; ?officials;
    fixtures; entry fee; tickets; ?sponsors; contingency; ?volunteers; ?posters; ?staffing; plan b weather; insurance; ?schedule; ?marketing;
    transport; evaluate event; consent forms; set up; ?security; prizes; ?fundraising; ?timetable; invite teams; refreshments

    rules and safety in sport [principle, practice]
    rules keep|ensure|make fair|safe|safety; prevent injury; fair competition; rules and regulations; stop cheating; safety of players;
    know what allowed; equal chance; safe play; fair for both; sanction; yellow card; foul; penalties; disqualification; sin bin; red card;
    to keep it organised

    outdoor and adventurous activities [example, method]
    ?climbing; canoeing; kayaking; orienteering; abseiling; ?hiking; ?sailing; caving; mountain biking; skiing; surfing; rock climbing;
    windsurfing; raft building; hill walking; camping; gorge walking; water sports; duke of edinburgh

    benefits of outdoor activities [benefit]
    ?teamwork; confidence; ?challenge; self reliance; problem solving; trust; leadership; fresh air; overcome fear; ?communicate;
    appreciation of environment|nature; map reading; decision making; adrenaline; new skills; survival skills; excitement; ?character;
    self esteem; resilience; connect with nature; ?responsibility; get away from stress; working with others; push out of comfort zone

    safety in outdoor activities [practice, factor]
    qualified instructor|leader; correct|right|appropriate equipment|clothing; helmet; life jacket|buoyancy; buoyancy aid;
    check weather|forecast|tides; let someone know where|route; map and compass; emergency plan; first aid kit; ?ratios; route plan;
    spare clothes|food; whistle; mobile phone; check ropes|harness|equipment; waterproofs; risk assessment; tell someone route; ?harness;
    torch; survival bag; weather forecast; licensed centre; food and water; dry clothes; never go alone; follow instructor; stay in group

    amateur and professional sport [information]
    amateur; ?professional; paid to play; ?{not} paid; full time job; for love of; earn living from; sport is their job; plays for fun not;
    makes money; ?unpaid; semi professional; shamateurism

    history and development of sport [factor]
    industrial revolution; public schools; codification; muscular christianity; pre industrial; mob football; urbanisation; ?railways;
    rational recreation; ?factory; popular recreation; saturday half day; real tennis; broken time; games ethic; ?church; middle class;
    transport; rules written; wenlock; shorter working week; local violent; thomas arnold; amateur gentleman; literacy newspapers; parks;
    sunday school teams
    """
}
