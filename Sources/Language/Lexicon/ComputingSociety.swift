/// Ethical, legal, cultural and environmental effects of computing, emerging technology, and IT support. Written for this project.
extension LexiconData {
  static let computingSociety: StaticString = """
    subject computing

    computer misuse law [law, example]
    computer misuse act; cma; misuse act; computer misuse act 1990;
    illegal|offence|crime|against law hack|access|gain|unauthorised|modify _ computer|data|system|files|access

    unauthorised access offence [law] < computer misuse law
    access|gain|log _ without|no permission|authorisation|consent; unauthorised access to|of computer|data|files|material|system;
    hack into someone's account|computer; logging in as someone else; using {someone} password without

    unauthorised access with intent [law] < computer misuse law
    intent to commit|further|crime|steal|offence|harm|blackmail; unauthorised access _ commit|intent|further|crime|fraud;
    hack|access _ steal|fraud|blackmail|crime|commit|intending; access to commit another crime|offence

    unauthorised modification offence [law] < computer misuse law
    modify|change|delete|alter|edit|damage _ data|files|program _ without;
    modify|change|delete|alter|edit|damage _ data|files|program _ unauthorised|illegally;
    unauthorised modification|changes|deletion|acts|alteration; spread|create|make|send|distribute|plant|write virus|malware|worm;
    impair operation|computer; deleting|changing someone|other data|files|else; changing data without permission

    data protection for computing [law, example]
    data protection act; gdpr; dpa; general data protection regulation; dpa 2018; law protecting|about personal data;
    data protection|privacy law|legislation|regulation|principles; uk gdpr

    data must be kept secure [law, duty, principle] < data protection for computing
    kept|stored|held safe|secure|protected; appropriate security|measures; protected against loss|theft|hackers|unauthorised|damage|access;
    data must|should secure|encrypted|protected|kept-secure|safe; encrypt|password|protect|secure personal|customer|user data|details|information

    data must be accurate and current [law, duty, principle] < data protection for computing
    accurate up|data; kept up to date; accurate and up to date; {not} wrong|incorrect|out-of-date|inaccurate data|held;
    update|check data|details|records regularly

    data kept no longer than needed [law, duty, principle] < data protection for computing
    {not} kept|stored|held longer|any|more|forever necessary|needed; deleted|destroyed|removed|erased when|once|after|if no|not;
    deleted|destroyed|removed|erased when|once|after|if longer|needed|finished; only kept for as long|necessary; storage limitation;
    time limit on keeping

    data used only for stated purpose [law, duty, principle] < data protection for computing
    only|specific|stated|specified|intended|original|said|limited|one|particular purpose|reason; {not} used anything else|purposes;
    purpose limitation; {not} shared|sold|passed without third|consent|other|permission|anyone|companies; used for what it was collected;
    {not} sell data|information

    data minimisation [law, duty, principle] < data protection for computing
    minimum; only|just collect|store|ask|gather|keep|needed|relevant|necessary data|relevant|needed|necessary|information; adequate relevant;
    {not} excessive|unnecessary|irrelevant data|collect|information; {not} collect more unnecessary; data must be relevant

    lawful and fair processing [law, duty, principle] < data protection for computing
    fair and lawful; lawful|fairly|legally processed|used|obtained|collected|basis;
    consent|permission must|needed|given|obtained|before|asked _ data|subject|collect|user|person|share|store|given;
    with permission|consent user|person; tell|inform|know|say people|users|them|how|what|why|customers _ data|collected|stored; transparent;
    ask for consent|permission

    data subject rights [law] < data protection for computing
    right to see|view|access|have|correct|request|object _ data|information; entitled|allowed to see|view|access;
    request|ask|demand _ see|copy|view|access _ data|information; right to access|erasure|rectification|forgotten; subject access request;
    see what data|information held|company|stored|they _ you|them; ask for it to be deleted|removed|corrected|changed; right to be forgotten;
    stop data being used|processed; ask for data to be deleted|corrected|changed|removed; can see their own|personal data

    people in data protection [person, law]
    data controller; data subject; information commissioner; ico; data processor; data protection officer; data user; person the data is about

    copyright and intellectual property law [law, example]
    copyright; copyright designs and patents act; copyright act; cdpa; intellectual property; patent; trademark;
    protects creators|work|ideas|authors|owners|original;
    not|cannot allowed|law|legal copy|download|share|use|distribute|sell|upload _ permission|software|music|images|work|licence|copyrighted;
    illegal|against allowed|law|legal copy|download|share|distribute|sell|upload _ without;
    illegal|against allowed|law|legal copy|download|share|use|distribute|sell|upload _ permission|software|music|images|work|licence|copyrighted;
    ownership over work|ideas|content|software

    software piracy [problem, example]
    piracy; pirate; illegal copy|download|sharing; pirate|illegal|fake copies|software|music|films|downloads;
    copying|downloading|sharing software|music|films|games without;
    copying|downloading|sharing software|music|films|games illegally|paying|permission|licence|free; torrents; crack software;
    {not} pay for software|music|films|games _ download|copy

    effect of piracy on creators [consequence]
    creator|developer|company|artist|owner|author|they not _ money|income|profit|paid|sales|revenue;
    creator|developer|company|artist|owner|author|they lose|less _ money|income|profit|paid|sales|revenue; loss of income|revenue|earnings|sales;
    {not} get|paid|receive|earn|make paid|money|income _ work; jobs lost|cut in; prices increase|rise|go up; less money for|to new|develop|make;
    {not} credit|recognition their work|given

    plagiarism [problem, example]
    copy|claim|pass|present _ someone|other|another work|ideas|else _ own|yours|credit; pretending you wrote|made; claim it is your own|yours;
    {not} credit|reference|acknowledge source|author|original|work

    software licensing [law, structure, example]
    software licence|license; licence agreement; eula; single|multi|site user licence; creative commons; freeware; shareware;
    creative commons licence; permission to use software; terms of use of software; open source licence;
    right|permission to use|copy|share software; subscription licence; public domain

    freedom of information [law, example]
    freedom of information act; foi; request information from public|government|council; public right to information|see|know|access;
    public bodies|authorities|organisations must|publish|give|provide

    regulation of investigatory powers [law, example]
    ripa; investigatory powers;
    government|police|authorities monitor|intercept|access|spy|read|surveillance communications|emails|messages|internet|calls; surveillance law;
    isp keep|hand|store records|data; force|demand|require encryption key

    health and safety law at computers [law, example]
    display screen equipment regulations; dse; health and safety at work; health and safety|display regulations|act|law;
    employer must|provide|pay eye|regular|breaks|chair|suitable|workstation; workstation assessment; eye tests; regular breaks

    equality and accessibility law [law, example]
    equality act; disability discrimination; {not} discriminate; accessible website disabled|all|everyone; wcag; web accessibility guidelines;
    reasonable adjustments

    health problems from computer use [problem, consequence, example]
    rsi; repetitive strain injury; eye strain|sight|problems|ache|damage; eyestrain; back|neck|wrist|shoulder ache|pain|strain|problems|injury;
    backache; headaches; bad posture; carpal tunnel; deep vein thrombosis; obesity; sore|tired|dry eyes; sitting for long|too|down;
    lack of exercise|sleep; sedentary lifestyle; bad back; blurred vision; insomnia|sleep problems|sleeping

    preventing health problems [solution, practice, example]
    regular|take|frequent|screen breaks; adjustable|ergonomic|proper|good|comfortable|supportive chair|keyboard|mouse|seat; wrist rest|support;
    foot rest; footrest; sit|good upright|straight|posture|properly|correctly; look away from screen; anti glare|antiglare screen|filter;
    blue light filter; correct|right height|distance screen|monitor|desk|chair; eye test; good lighting;
    stretch|stand|walk up|around|every|regularly; adjust|change|lower brightness|height|chair|screen|monitor; take breaks; reduce screen time;
    tilt screen

    addiction to technology [problem, consequence, example]
    addicted|obsessed|hooked gaming|phone|social|internet|screen|technology; gaming addiction; {not} stop|put playing|phone; screen addiction;
    always checking their|phone; too much screen; fear of missing out; fomo; constantly checking phone|social

    effect of technology on mental wellbeing [consequence, problem, example]
    anxiety; depression; low self esteem; stress; compare yourself|themselves|lives others|people|bodies; isolation|lonely;
    pressure look|always perfect|reply|available|fit; unrealistic body|expectations|images;
    mental health|wellbeing affected|problems|issues|harmed|worse; body image; lack|no face social|real _ interaction|contact|face|skills|friends;
    less|reduced face social|real _ interaction|contact|face|skills|friends; {not} talk|speak|meet|socialise face|people|each|real

    digital divide [problem, consequence, example]
    gap|divide|difference|inequality between those|people|rich|access|technology _ without|not;
    gap|divide|difference|inequality between those|people|rich|access|technology _ technology|poor|access|internet|computers;
    not people|everyone|families|all|cannot|countries|areas _ afford|access|internet|technology|broadband;
    some cannot _ afford|access|have|internet|technology|computers|broadband|devices;
    some people|everyone|families|all|countries|areas _ afford|access|internet|technology|broadband;
    {not} _ afford|access|internet|broadband|technology; rich and poor access|technology|people;
    rural areas|places _ broadband|internet|slow|access|signal; old|elderly people _ not|cannot;
    old|elderly people _ struggle|left|know|use|skills; left behind|disadvantaged|excluded|out without;
    left behind|disadvantaged|excluded|out technology|because;
    developing|poorer countries|families|people|households _ technology|internet|access|afford; unequal access to; rich people _ afford _ poor;
    poor people {not} afford|have|get; some people have internet|computers _ others

    ethical issues [problem, factor]
    ethics; morally right|wrong|issue|acceptable; is it fair; unethical; fair|unfair to people|treat; moral duty|principles|decision|dilemma

    privacy issues from technology [problem, consequence, example]
    lack _ privacy; invasion|loss|breach|less|reduced|concerns _ privacy; privacy;
    personal|private data|information|details|life collected|stored|shared|seen|sold|tracked|exposed|accessed|public;
    companies|government|they collect|track|store|sell|share|monitor _ personal|data|information|location;
    {not} know|consent|agree|aware _ data|watched|collected|recorded|tracked; data sold advertisers|third;
    being watched|tracked|monitored|spied|followed; big brother; location tracking; feel watched;
    without their consent|permission|knowing _ data|recorded|shared|filmed; they know everything about you; know where you are;
    sell|see|share your|personal|private information|data|details

    surveillance and monitoring [method, example, problem]
    cctv; cameras;
    monitor|track|watch|spy|record _ people|staff|employees|citizens|workers|students|public|users|location|emails|movements|activity|calls;
    facial recognition cameras; gps tracking; number plate recognition; tracked by phone|gps|cookies|location; government spying|surveillance;
    employee|staff monitoring; surveillance

    benefits of surveillance [benefit]
    prevent|catch|solve|deter|stop|reduce|fight|detect|identify|find|evidence crime|criminals|terrorism|theft|offenders|people; evidence in court;
    feel|keep|makes|safer public|safe|streets; national security; find missing people|children|person; police can track|find|identify|catch

    cookies and tracking [structure, example]
    cookies; small|text file stored|saved browser|computer; tracks browsing|websites|what|visited;
    remember|store login|preferences|basket|details|users|items|settings; targeted adverts|advertising|ads;
    personalised adverts|ads|advertising|recommendations; adverts based browsing|searches

    censorship of the internet [problem, example, method]
    censorship; censor;
    block|restrict|control|filter|remove|limits|ban|suppress websites|content|access|sites|information|what|internet|material|searches|people|speech;
    government controls|blocks|restricts what|internet|access|information; parental|school filters|controls; limit freedom of speech|expression;
    web filter; great firewall

    freedom of speech online [benefit, reason]
    free speech; freedom of speech|expression; express|share|voice|say opinions|views|ideas|what|themselves _ online|freely|want|internet;
    right to say|speak

    fake news and misinformation [problem, example, consequence]
    fake news; misinformation; disinformation;
    false|untrue|wrong|misleading|inaccurate|fake|incorrect information|news|facts|stories|content|rumours|claims; deepfake; deep fakes;
    {not} trust|true|reliable|believe information|online|what|internet|you; propaganda; hoax; spread lies|false|rumours|fake|misinformation

    automation and job losses [consequence, problem, example]
    robots|machines|computers|automation|technology|ai|software _ replace|take|instead|do _ jobs|people|workers|humans|work|staff|employees;
    no _ jobs|workers|staff|unemployed; lose|fewer|cut|unemployment|redundant _ jobs|work|workers|staff|unemployed; unemployment;
    job losses|replaced|gone|automated|cut; people made|become|out redundant|unemployed|work|jobless; self service tills|checkouts;
    humans not needed|no longer|replaced; put out of job; out of job; robot|machine do|take|replace jobs|work|people|them; no jobs left;
    lose their jobs; people not needed

    new jobs created by technology [consequence, benefit, example]
    new|more|different|create jobs|roles|careers|opportunities|employment _ technology|created|programmers|maintain|computing|industry|needed;
    jobs|work for programmers|engineers|technicians|developers|designers|maintaining;
    retrain|reskill|train|upskill staff|workers|people|skills|new;
    need|people to program|maintain|repair|design|build robots|machines|them|systems; skilled jobs

    benefits of automation [benefit]
    work|run|operate without hours|7|breaks|night|tired|rest|stopping;
    work|run|operate 24|all|day|longer|nonstop|constantly hours|7|breaks|night|tired|rest|stopping;
    {not} need|get|take|have|make breaks|tired|paid|bored|sick|holidays|mistakes|sleep|wages;
    faster|quicker|more|greater|higher efficient|production|productivity|accurate|output|consistent humans|people|work;
    dangerous|repetitive|boring|dirty|hazardous jobs|tasks|work|environments done|removed; accurate|consistent|precise every|quality|results|time;
    save|lower|reduce|less|cheaper wages|labour|staff|cost|money; no human error|mistakes; fewer|less|reduces human error|mistakes;
    increased productivity

    drawbacks of automation [problem]
    high|expensive|cost initial|set|buy|install|cost|maintain|robots; break|malfunction down|wrong|stop;
    no|lack human|personal contact|touch|interaction|judgement; less human|personal contact|touch|interaction|judgement; deskilling;
    loss of skills; hard|difficult|who|unclear to|is blame|responsible|accountable; over reliance|dependent on;
    expensive to repair|maintain|buy|install; {not} adapt think change|new|itself|themselves; no empathy|emotion|feelings|creativity

    artificial intelligence issues [problem, example]
    bias|discriminate|racist|prejudice|unfair algorithm|data|training|ai|decisions|results; who is|to responsible|blame|liable|accountable|fault;
    {not} explain|understand how|why|decision|ai; driverless car accident|crash|decide|kill|responsible; algorithm bias;
    ai makes wrong|bad|unfair|mistakes decision; trained on biased; machine decides life; lack|no human judgement|emotion|oversight|control;
    accountability; liability

    cultural impact of technology [consequence, example]
    change|affect way|how people|society|live|communicate|culture|work|shop|social; culture; global communication|village|connected;
    traditions|language|local lost|shops|threatened|preserved; social media influence|changed|effects on;
    online shopping|banking|dating|learning|gaming; high street shops|closing; society changes; spread of ideas|cultures;
    stay in touch with family|friends; keep in touch; meet|talk new people|friends|anyone around|across world

    positive impact of technology on society [benefit, example]
    stay|keep in touch|contact|connected;
    communicate|talk|contact|connect|speak _ anyone|people|family|friends|world|worldwide|easily|instantly|quickly|abroad;
    instant|faster|easier|quick access|communication|information|contact; learn|study|education|lessons online|home|anywhere;
    shop|bank|work online home|anywhere; better|improved healthcare|medical|education|quality|health|life|treatment;
    ?helps|assist|support|enables disabled|people|elderly|blind|deaf; access to information|education|services|knowledge; video calls family;
    telemedicine

    environmental impact of technology [consequence, factor]
    affects environment|planet; harm|damage|bad|impact|effect environment|planet|wildlife|nature; carbon footprint|emissions|dioxide;
    global warming; climate change; pollution; greenhouse gases; environmental issues|damage|harm; bad for the environment|planet

    electronic waste [problem, consequence, example] < environmental impact of technology
    e waste; ewaste; landfill;
    throw|dump|discard|dispose|bin|away _ old|phones|computers|devices|electronics|landfill|away|hardware|technology;
    old|unwanted|broken|obsolete devices|phones|computers|equipment|electronics|technology _ thrown|landfill|dumped|away|waste;
    {not} recycled|biodegradable; upgrade|replace|buying _ often|every|phones|frequently|devices|year|latest|model; planned obsolescence;
    dumped|shipped|sent abroad poor|developing|countries|africa|landfill

    toxic chemicals in devices [problem, consequence, example] < environmental impact of technology
    toxic|harmful|hazardous|poisonous|dangerous chemicals|materials|substances|metals|waste;
    lead|mercury|cadmium|arsenic|lithium leak|seep|pollute|poison|leaches; leak|seep|leach into ground|soil|water|groundwater|rivers;
    pollute|poison|contaminate soil|water|ground|land|rivers|workers; poisons the soil|water

    energy use of technology [problem, consequence, example] < environmental impact of technology
    use|consume|need|requires|lot|large|more|high energy|electricity|power|consumption;
    data centres|servers|center use|need|energy|cooling|power|electricity; left standby; burn fossil|coal fuels;
    energy|electricity|power consumption|usage|used|bills; electricity generated using fossil; needs cooling|air; cloud servers energy|electricity

    raw materials depletion [problem, consequence, example] < environmental impact of technology
    rare earth|metals|materials|elements; raw materials; precious metals|gold|materials;
    mining|dig|extract damages|harms|metals|materials|rare|destroys|habitats|gold|cobalt|lithium;
    finite|non|limited|scarce resources|renewable|out|up|natural; natural resources; child labour|workers in mines; resources run out|used up

    reducing environmental harm from technology [solution, practice, example]
    recycle|reuse|donate|refurbish|repair _ old|computers|devices|phones|parts|components|equipment|hardware;
    give old|unwanted computers|phones|devices charity|away; turn|switch off|down _ computers|devices|equipment|standby|night;
    sleep|standby|energy|power|eco mode|saving; energy efficient|saving; renewable energy|solar|wind; cloud|virtual servers; weee;
    keep devices|phones|computers longer; {not} print|upgrade unless|often|paper; reduce paper|printing|energy|power;
    cloud computing to reduce|save; upgrade parts|components instead|rather; recycling

    positive environmental effects of technology [benefit, example]
    less|reduce|fewer|cut|saves paper|travel|journeys|commuting|trees|fuel|pollution|cars|driving|printing|traffic|carbon|emissions; paperless;
    smart meters|thermostat|heating|homes|lighting; monitor|model|track|predict|simulate climate|pollution|weather|wildlife|environment;
    working from home _ less|reduces|pollution|travel|cars; video|online conferencing|meetings|calls instead|travel|reduce|flying;
    downloads|streaming no cds|dvds|discs|packaging|plastic|physical;
    downloads|streaming instead|rather|replace cds|dvds|discs|packaging|plastic|physical; renewable energy controlled|managed; ebooks instead of;
    electric cars; {not} have|need travel|print|drive|paper; no paper|travel|journeys|printing; less|save|reduce paper|travel|journeys|printing;
    fewer car|journeys|emissions|trees

    stakeholders [person]
    owners|employees|customers|users|public|government|programmers|shareholders affected; people|groups|anyone affected|interested|involved by|in;
    who is affected

    globalisation and outsourcing by technology [consequence, example]
    outsource|offshore; global market|customers|trade|business; sell|trade|work worldwide|globally|abroad|anywhere|internationally;
    employ|hire staff|workers|people abroad|worldwide|cheaper|other|anywhere; open 24 7; 24 hour|7 access|trading|service|shopping|global;
    work across time zones; collaborate with people around

    flexible working benefits [benefit]
    flexible hours|working|time; work when|their|own hours|suits|pace|want; no|without commute|travel|travel-time|money;
    less|save|reduce commute|travel|travel-time|money; better|improved work|life balance; childcare|family|children fit|around|care|look|time;
    comfort of home; employ disabled|people|wider|more; save|less|lower|reduced|cheaper office|rent|heating;
    happier|more motivated|productive staff|workers|employees; fewer|less distractions|interruptions; talent from anywhere;
    choose when|where to work

    flexible working drawbacks [problem]
    isolated|lonely|alone; distracted home|family|children|tv|pets;
    {not} switch|separate|escape|supervise|manage|monitor|meet|focus|socialise _ off|work|home|staff|employees|colleagues|face|people|team;
    harder|difficult|less to|for manage|supervise|monitor|communicate|control|check; work longer|overtime hours|much;
    lack|no social|team|contact|interaction|face|teamwork|communication|spirit;
    less|miss social|team|contact|interaction|face|teamwork|communication|spirit; slow|poor|unreliable|need internet|broadband|connection|wifi;
    security risks at home; blurred line|boundaries|work; burnout; misunderstand|miscommunication messages|emails|between; loss of team spirit

    ai and emerging technology [example]
    artificial intelligence; machine learning; virtual reality; augmented reality; vr; ar; blockchain; cryptocurrency; bitcoin; 3d printing;
    drones; driverless cars; self driving cars; autonomous vehicles; wearable technology; nanotechnology; quantum computing; internet of things;
    computer implants; chip implanted|under skin

    virtual and augmented reality [example, tool]
    vr; ar; headset; immersive; simulated|virtual|computer|generated world|environment|3d;
    overlay|superimposed|adds digital|images|graphics|virtual real|world|view; pokemon go;
    training|surgeons|pilots|soldiers practise|train|simulation vr|virtual; digital images over real

    driverless vehicle effects [consequence, example]
    driverless|autonomous|self car|driving|vehicles; fewer|less|reduce|safer accidents|crashes|human|drunk|error|mistakes|tired|drink;
    sensors|software fail; sensors|software malfunction|hacked|wrong; taxi|lorry|bus|truck drivers lose|jobs|unemployed;
    disabled|elderly|blind people _ travel|drive|independent|around; who is to blame if accident|crash; fewer accidents|crashes;
    no human|driver error; cannot be drunk|tired

    it support role [person, practice]
    technician; it technician; help desk; it support; service desk; support team; first|second|third line support; support ticket;
    remote support; technical support

    troubleshooting [method, step, skill]
    diagnose|identify|find|work|locate|investigate|isolate cause|problem|fault|issue|source|what _ problem|fault|wrong|issue|causing;
    diagnostic tests|tool|software; process of elimination; isolate the fault|problem; test each component|cable|possible; establish theory;
    eliminate possible causes; work out what is causing

    restart the device [step, method, example] < troubleshooting
    turn|switch|power off computer|device|router _ again|off|back; restart; reboot; reset; turn it off and on again; hard reset; power cycle;
    safe mode

    check cables and connections [step, method, example] < troubleshooting
    check|make|look|see|ensure _ cable|connections|plugged|leads|wires|power|loose;
    loose|faulty|damaged|unplugged|disconnected cable|wire|connection|lead; plugged properly; swap|change|replace|try|different cable|lead|port;
    {not} plugged|connected properly; turned on at the wall|mains; check power supply

    replace the faulty component [step, solution, example] < troubleshooting
    replace|swap|change|substitute|fit _ faulty|broken|component|hardware|hard|keyboard|battery|ram|card|new|damaged|drive;
    new component|battery|hard|keyboard; swap out known|working|new|another; try a different monitor|keyboard|mouse|cable|printer

    reinstall or update software [step, solution, example] < troubleshooting
    reinstall|update|uninstall|restore|repair|upgrade _ software|driver|program|operating|app|system|application|windows; system restore;
    factory reset|settings; install latest|updated|correct|right drivers|version; roll back driver|update; reset to factory;
    delete and install again; check for updates

    ask user for details of fault [step, skill, example] < troubleshooting
    ask|question|speak|talk|interview user|customer|client|person|them|caller _ problem|happened|fault|wrong|issue|error|questions; ask questions;
    what were you doing; error message|code read|shown|note|write|look|displayed|check; when did it start|happen|last;
    recreate|replicate|reproduce problem|fault|error|issue; has anything changed|new installed; symptoms;
    find out when|what _ happened|started|wrong

    record fault and solution [step, practice, example]
    log|record|document|write|note|ticket|keep _ fault|problem|solution|issue|call|ticket|fix|happened|details|steps; fault log; ticket system;
    job number|sheet; ticket raised|logged|opened|created; knowledge base; reference number; fault history; so that future know|time;
    closed ticket

    escalate it fault [step, practice, example]
    escalate; pass|refer|transfer|hand|forward up senior|second|another|specialist|manager|engineer|expert|higher|manufacturer;
    get|ask help|someone _ senior|expert|experienced; second line support; third line; passed to specialist|senior;
    let someone more experienced|senior|qualified

    prioritise faults [step, practice, factor]
    priority|urgent|severity|impact|important fault|first|number|based|problems|calls|tickets|users; how many|number of users|people affected;
    most urgent first; critical system|faults; response time|service level agreement|sla

    test the solution [step, practice, example] < troubleshooting
    test|check|verify|confirm|ensure _ solution|fix|works|sorted|resolved|problem|repaired|user; user|customer happy|satisfied|confirms|checks;
    check it works|fixed; full functionality; confirm with user

    back up before repair [step, practice, example]
    backup|back up|data|files|user|before|first _ before|data|repair|files|starting|work|replacing|reinstalling;
    save|copy data|files|work before|first; protect user data|files

    anti static precautions [step, practice, tool, example]
    anti static; antistatic; esd; wrist strap|band; electrostatic|static discharge|electricity|shock|charge; static _ damage|components;
    earth yourself; ground yourself; touch metal|radiator first|before; anti-static mat|bag

    safe working on equipment [step, practice, example]
    turn|switch|unplug|disconnect|isolate|power off|power|mains|down|supply _ before|mains|power|opening|working|first;
    unplug|disconnect before|power|mains; no electric shock|electrocution; risk electric shock|electrocution;
    lift correctly|properly|safely|heavy|technique; trip hazard|trailing cables|leads|wires; no food|drink|liquids near|computer;
    keep food|drink|liquids|away near|computer; pat test; tidy|cable cables|management|away; warning sign; fire extinguisher|exits|co2

    preventive maintenance [step, practice, example]
    clean|dust|remove|vents|fans|blow _ dust|keyboard|fans|vents|screen|inside|computer|out; compressed air;
    regular|scheduled|routine|planned|preventative maintenance|servicing|checks|updates|cleaning; disk|clean cleanup|up|temporary|unused _ files;
    delete|remove temporary|unused|unneeded|old|unnecessary|junk files|programs|apps|software; check disk; keep drivers|software updated|up;
    replace parts before

    upgrade hardware [solution, step, example]
    upgrade|install|add|fit|buy|new|better|faster|increase _ ram|memory|ssd|processor|graphics|hardware|cpu|hard|card|computer|storage;
    new|better computer|hardware|pc|laptop|processor; upgrade hardware|components|computer|parts

    install new system [step, method, example]
    installation; set|setup|install|configure new|software|hardware|system|computer|network; configure settings|network|user|system;
    migrate|transfer|move data|files|users|system new|old; compatibility checked; user acceptance; roll out; deploy; documentation given;
    licences checked

    changeover methods [method, example]
    direct|parallel|phased|pilot changeover|running|implementation|conversion; run|old old|systems|new _ together|same|system|side|alongside|time;
    one|small branch|department|section|group _ first|try|tested|before|pilot; phased; pilot;
    introduced|changed|replaced bit|stages|gradually|part|phases stages; old system stopped|switched|turned|removed off|straight new|started;
    parallel running; big bang; direct changeover

    user documentation and training [practice, solution, tool, example]
    user guide|manual|documentation|instructions|training; technical documentation|manual; tutorials;
    help|instruction screen|files|guide|manual|pages|videos|sheet; faq; train|teach|show|courses users|staff|people|employees use|new|system;
    how to use guide; online help|tutorial; installation guide; video tutorial; glossary|index|troubleshooting section|guide

    remote access support [method, tool, example]
    remote access|desktop|control|support|assistance|connect|log|login|fix; take control of user's|computer|their|screen; see user's screen;
    team viewer; fix from a distance|different|another; screen sharing; {not} visit|travel to|be site|user|them|there

    remote support benefits [benefit] < remote access support
    {not} travel|visit|wait|go|need technician|engineer|leave; quick|faster response|fix|help|support; saves|cheaper|less money|travel|cost;
    see screen|exact|problem|user; fix|help|support more|many|several|anywhere people|users|customers|location; user can watch|learn|see

    backup power and redundancy [solution, tool, example]
    uninterruptible power supply; generator; raid; mirror|duplicate|spare drive|disk|server|data|hardware|site;
    redundant|spare server|hardware|power|components|system|equipment; battery backup; surge protector; failover; load balancing;
    power cut|failure|outage

    user interface design features [factor, practice]
    colour scheme|choice|used|contrast|suitable; font|text size|style|colour|readable|clear; layout;
    consistent layout|colours|design|fonts|style|across; white space; navigation easy|clear|simple|buttons|menus|between;
    button|icons size|labelled|placement|big|large|clear|recognisable; suitable for audience|age|target|users; contrast between text|background;
    house style; tips|pop|help messages|text|button; labels; familiar icons; amount of text|information|detail; error messages|clear; undo;
    autofill; shortcuts; clear language|instructions|labels; {not} cluttered|overcrowded|busy|confusing

    target audience needs [factor]
    target audience;
    age|ability|skill|experience|culture|language|demographic|accessibility|needs|disability|knowledge level|users|audience|group;
    suits|suitable|appropriate|aimed for|to|at age|audience|users|children|target|elderly|young; who it|will aimed; expert or novice|beginner;
    level of skill|ability|experience|expertise; user's needs|requirements|skills

    project planning tools [tool, method, example]
    gantt chart; pert chart; critical path; task list; milestones; deadline|timescale; project plan; mood board; mind map; spider diagram;
    storyboard; time management|plan|contingency; contingency time; resources needed; smart targets|objectives; work plan; visualisation diagram;
    site map; schedule of tasks|activities; sketch; asset log|list|table

    constraints on project [factor, problem, example]
    budget; time limit|constraint|available; deadline; security|legal constraints|requirements|restrictions; cost|money available|limit;
    skills|experience available|staff|team; hardware|software|equipment|resources available|limited|needed;
    lack|not enough money|skills|equipment|resources; limited enough time|money|skills|equipment|resources; constraints; limitations

    digital media product features [factor, example]
    hyperlinks; interactive; animation; video|audio|sound|images clips|files|on-page; logo|brand|house branding|identity|style; slogan;
    file format; rollover|buttons|hotspots; download|loading speed|time; responsive|mobile design|layout|friendly|screen|sizes;
    optimised images|files; search engine optimisation|seo; multimedia; web page|template|layout; transitions; html; css; javascript;
    client side|server side script

    e-commerce [example, method]
    buy|sell|shop|trade|purchase|order _ online|internet|website; online shopping|store|sales|payment|business;
    online banking; web shop; amazon; ebay; shopping basket|cart; secure payment; add to basket

    benefits of e-commerce [benefit] < e-commerce
    24|open|available|shop 7|hours|all|anytime|any time|24;
    {not} shop|premises|rent|travel|queue|staff|physical|leave needed|costs|store|shop|home|building|out|house;
    wider|larger|more|bigger|global|worldwide|greater range|market|customers|audience|choice|reach;
    cheaper|lower|less overheads|prices|costs|staff|rent; compare prices|products; convenient; home delivery; reviews read|other customers;
    personalised offers|recommendations; shop from home; sell worldwide|globally

    drawbacks of e-commerce [problem] < e-commerce
    {not} see|touch|try|feel|test|inspect|real|handle item|product|before|clothes|goods;
    fraud|hacked|stolen|scam|fake|risk card|details|website|site; delivery|postage|wait|shipping cost|time|late|charges|delay|lost;
    returns|sending back|items|costs|hassle; competition|competitors worldwide|more; local|high street|shops closing|jobs|lose;
    need internet|device|card; impersonal; website|site down|crash|goes
    """
}
