/// Memory, social influence, attachment, psychopathology, approaches, biopsychology and issues in psychology. Written for this project.
extension LexiconData {
  static let psychologyApproaches: StaticString = """
    subject psychology

    *psyperson
    people; person; participant; someone; they; individual; child; we; you; pupil; student; subject; men; women

    encoding in memory [step]
    encode; change|convert|turn|put information|input into form|code|memory; form information is stored; get information into memory;
    process information to store

    acoustic encoding [example] < encoding in memory ~ semantic encoding
    acoustic; encode|remember|store by|as|in sound|sounds; how words sound; sound of words; similar sounding words

    semantic encoding [example] < encoding in memory ~ acoustic encoding
    semantic; encode|remember|store by|as|in meaning|meanings; meaning of words; what words mean

    capacity of memory [information]
    how much information held|hold|stored|store; amount of information held|can|stored; how many items hold|remember;
    limited|unlimited capacity

    duration of memory [information]
    how long information|memory|it lasts|held|kept|stays|stored; length of time held|stored|memory; time memory lasts

    short term memory [structure] ~ long term memory
    stm; 7 plus minus 2; seven plus or minus two; 5 to 9 items; five to nine items; 18 to 30 seconds; 18 30 seconds; 30 seconds;
    limited capacity store; holds seven items; lasts for seconds; temporary memory store

    long term memory [structure] ~ short term memory
    remember|remembers|lasts things years|ever|life|lifetime|good; stays with you; ltm; unlimited capacity; lasts a lifetime;
    lifetime duration; permanent memory store; potentially unlimited; remember for ever|years; up to lifetime; memory lasts years|forever

    sensory register [structure]
    sensory register|store|memory; iconic; echoic; information from senses; holds senses information briefly|very; ?half second;
    ?less than second; through eyes and ears|senses

    multi store model of memory [principle]
    multi store model; msm; atkinson and shiffrin; three stores; separate stores; sensory stm ltm; flow of information through stores;
    linear model memory; rehearsal transfers to; sensory register short long

    rehearsal in memory [method, step]
    say|saying|repeat|repeating it over|again; ?go over it; keep|keeps saying|repeating; rehearse; 
    repeat|repeating information|words over|again|to; maintenance rehearsal; keep saying|repeating; say over and over; go over it in head

    working memory model [principle]
    working memory; wmm; baddeley and hitch; central executive; active stm; stm made of|has different|several components|parts|stores;
    dual task; not a single unitary store

    central executive [structure]
    in charge of the other; allocates|directs|controls attention|slave|resources; boss of working memory; controls slave systems;
    coordinates the; decides which slave system

    phonological loop [structure]
    auditory information|sound; articulatory process|loop; phonological store; inner voice|ear; deals with sound|spoken|verbal; two seconds

    visuo spatial sketchpad [structure]
    visuo spatial|visuospatial sketchpad; inner eye; visual and spatial; visual cache; inner scribe; deals with visual|images|pictures;
    mental images

    episodic buffer [structure]
    added 2000; integrates information from; combine|brings together information from; temporary store integrates; links to ltm

    episodic memory [example] < long term memory
    episodic; memory of personal events|experiences; events in life; remember|recall events|birthday|wedding|holiday|first day;
    personal experiences; time stamped; autobiographical; diary of life

    semantic memory [example] < long term memory
    knowledge of world; facts|general knowledge; memory|store for facts|meanings; knowing that paris|capital; knowledge of facts

    procedural memory [example] < long term memory
    procedural; how to ride|drive|swim; memory for skills|actions; remember how to do; muscle memory; without conscious thought;
    skills such riding bike; without thinking about how

    forgetting by decay [cause]
    decay; memory trace fades; fade|fades over|away time; trace disappears; {not} used memory; not rehearsed; lost over time

    displacement in memory [cause]
    no room left|for; new stuff|things push|pushes|kicks|knock out; pushed|knocked out by; displacement; pushed out;
    new information pushes|replaces old; stm full push; overwritten; no room

    interference theory of forgetting [cause, principle]
    get|gets mixed|muddled up; mix|mixing up; interference; one memory disrupts|blocks|interferes another|with;
    confuse|mix up similar|memories; memories conflict|clash|confused; similar information confuse

    proactive interference [cause] < interference theory of forgetting ~ retroactive interference
    proactive; old|older|past|previous memory|memories|information|learning interfere|disrupts|affects|disrupt|block new|newer|later|recent;
    old phone number instead|rather new; past interferes with new; old affects new

    retroactive interference [cause] < interference theory of forgetting ~ proactive interference
    retroactive; new|newer|recent|later memory|memories|information|learning interfere|disrupts|affects|disrupt|block old|older|past|previous;
    {not} remember old because new; new affects old

    retrieval failure [cause, principle]
    cue dependent forgetting; lack|absence of cues; cues missing|{not} present; {not} access memory|it|information;
    available but {not} accessible; encoding specificity; tip of tongue; {not} retrieve without cue

    context dependent forgetting [cause] < retrieval failure
    same place|room you|they learnt|learn|studied|revised; go|going back to same|place; different room|place from where; context;
    external cues; different place|environment|room recall; godden baddeley; divers; same|different room|place recall|learn|learnt|exam;
    underwater land; go back to where; environment at learning and recall

    state dependent forgetting [cause] < retrieval failure
    state dependent; internal cues; drunk|mood|drug|antihistamine|emotional state; same|different state|mood; carter cassaday;
    remember when drunk again; physical or emotional state

    cues in memory [factor]
    cue; trigger|triggers memory|recall; prompt|prompts memory|recall|helps; reminder; hint helps recall

    eyewitness testimony [information]
    eyewitness; witness account|evidence|memory of crime; ewt; what witness remember|saw; evidence given in court;
    person saw crime|accident; recall of crime

    misleading information [cause, factor]
    ask|asked in way|a way that; questions put ideas|words; put ideas in; misleading information|questions; leading question|questions;
    post event discussion; loftus and palmer; ?smashed; wording|verb of|changes question|estimate; suggest an answer; question suggests;
    changes memory of event; contaminated memory; memory altered by question|what; smashed or hit; broken glass

    response bias explanation [cause]
    response bias; wording influences answer|how|decide not memory; {not} change|affect memory; answer differently but memory same;
    no effect on memory

    substitution explanation in testimony [cause]
    substitution; wording changes|alters memory itself|the; actually changes memory; memory is replaced|altered

    post event discussion [cause, factor]
    discuss|talk|talking crime other|each|witnesses|after; co witnesses; memory conformity; mix|combine information from other witnesses;
    contaminate|contaminated memory; gabbert; go along with other witnesses; witnesses talk to each other

    anxiety and testimony [factor]
    anxiety effect recall|memory|testimony; weapon focus; focus|attention on weapon|knife|gun; johnson and scott; tunnel theory; yerkes dodson;
    yuille cutshall; look|stare at weapon|gun|knife; fight or flight alertness; inverted u; stress affects recall

    cognitive interview [method]
    reinstate context; report everything; change|reverse order; change perspective; fisher geiselman; police interview technique witness;
    enhanced cognitive; go back to scene in mind; ?put themselves back; in mind return to scene; every detail small; tell from end;
    reverse order of events; point of view of others|another; mental reinstatement

    reconstructive memory [principle]
    reconstructive; bartlett; war of ghosts; rebuild|reconstruct memory; schemas influence|affect|change memory; fill in gaps;
    active reconstruction; memory not|{not} exact|video|accurate; effort after meaning; change|alter story to make sense|familiar;
    distort memory to fit

    schema in psychology [structure, principle]
    schema; mental framework|structure|representation; packet|packets of information|knowledge;
    belief and expectation based on experience; framework of beliefs|knowledge; past experience expectations; mental shortcut;
    stereotypes in mind; expectations|knowledge from experience

    false memories [problem]
    remember something {not} happen; lost in mall; implanted memory; believe happened but; memory of event never happened;
    made up memory

    conformity [principle, behaviour] ~ independent behaviour
    go|going along with|the group|others|crowd|everyone; doing same everyone|others|group; copy the group|others|crowd;
    follow|following the crowd|group|majority; change|changing to fit; majority influence;
    change|changing behaviour|belief|opinion|view|answer to|because|due|group fit|majority|group|pressure|others;
    go along majority group|others|crowd|everyone; follow group|crowd|majority|others; yield to group|majority; give in to|group pressure;
    copy what others|everyone; agree with majority|group even; real or imagined pressure; peer pressure; do what everyone else; fit in with

    compliance [example] < conformity ~ internalisation
    publicly agree but|privately; go along in|with public|outwardly _ privately|private; {not} private belief|change view;
    temporary change|conformity; pretend to agree; superficial; only in public; outwardly agree; do not really believe; stop when group|leaves;
    shallowest; laugh at joke not funny

    internalisation [example] < conformity ~ compliance
    private and public; truly|genuinely accept|believe|agree; permanent change; take on|adopt group|view|belief as own;
    change private|own belief|views; deepest; convert; becomes part of belief; accept views publicly and privately; believe it even group gone;
    believe group is right

    identification in conformity [example] < conformity
    identification; value the group; want to be part|associated|member of; identify with group; conform to role; admire group;
    publicly change to be part; be accepted as group member; temporary while in group

    normative social influence [reason, cause]
    {not} _ look|seem|feel stupid|silly|daft|odd|weird|foolish|dumb; want others|people|group to like them|you; scared of being the odd one;
    worry what others think; normative; nsi; desire|want|need to be liked|accepted|approved|fit; want|wanting|try to fit in; be liked|accepted;
    fit in; avoid|fear rejection|embarrassment|ridicule|looking; {not} want look|be|stand foolish|stupid|left|out|odd; avoid standing out;
    social approval; feel part of group; scared of being rejected|laughed; gain approval; {not} be laughed at|outcast

    informational social influence [reason, cause]
    think|thinks the others know|right; not sure of the answer so; others must be right; copy because don't know; informational; isi;
    desire|want|need to be right|correct; want to be right|correct; look to|at others for|information|guidance|answer;
    think|believe others|group|majority know|are|right|better|more|correct; ambiguous; unsure|uncertain answer; {not} know answer|what to do;
    believe group has more knowledge; uncertain situation; others know better; expert knows; copy because unsure

    asch study [example]
    asch; line|lines length|study|comparison|task; confederates gave wrong; stooges; 37%; 32%; 75% conformed once; same wrong answer;
    unambiguous task; which line matched|longest|same; went along with wrong answer; 123 american

    group size in conformity [factor]
    group size; size of group|majority; number of people|confederates; more confederates|people; three confederates; bigger group more conform;
    larger majority

    unanimity in conformity [factor]
    unanimity; all agree|give same; dissenter; ?one|someone disagrees|different|ally; non conforming confederate;
    everyone else agrees; ally; one person goes against; break|broke the majority|consensus

    task difficulty in conformity [factor]
    task difficulty; harder task|question|line|lines; difficult task|tasks; more ambiguous; lines similar length; easier task less;
    unsure when hard

    zimbardo prison experiment [example]
    zimbardo; stanford prison; guards and prisoners; prison|guards experiment|simulation|study; guards abused|aggressive|cruel|brutal;
    prisoners became passive|withdrawn|depressed; stopped after six days; mock prison; randomly assigned guard prisoner; uniform sunglasses;
    guards took on role

    social roles [principle, factor]
    parts|role people play in society; expected behaviour of|role; behave as expected of|by position|role;
    act as|like guard|prisoner|teacher|doctor; take on role; conform to role; expectations attached|of role; role they were given

    deindividuation [cause, factor]
    lose|loss of personal|self identity|awareness|individuality|responsibility; anonymous; 
    in uniform|crowd|mask {not} identify|identified|known|recognised; faceless; {not} feel responsible in crowd; part of crowd lose;
    hide in crowd; cannot be identified; mob; hidden by group; le bon

    obedience [behaviour, principle] ~ resistance to social influence
    do what you|they|he|she are|were told|says; do as|what told|they say|say|boss|teacher; listen to authority|orders; 
    follow|following|comply order|orders|what told|instruction|instructions|command; do as|what told|told by|authority;
    direct order from authority|person; comply with demand of authority; carry out orders; someone in authority tells

    milgram study [example]
    milgram; electric shock|shocks; shock experiment; 450 volts; 65%; teacher and learner; gave shocks; obeyed to full|450|maximum; yale;
    ?prods; 300 volts; please continue; experimenter lab coat; 40 male; fatal|lethal shock; mr wallace

    agentic state [cause, principle] ~ autonomous state
    told to do it; because they were told to; only doing what|as told; not their|his|her|my fault because;
    thought experimenter would take the blame; feel like not responsible; agentic; agent for authority; acting|act on|as behalf|agent of|for;
    {not} feel|take responsible|responsibility|guilty for; pass|shift|give responsibility to|on authority|others|them;
    blame the|on authority|person; believe authority responsible; no personal responsibility; just following orders; carrying out orders;
    not my fault; authority will take blame; responsibility to person giving; someone else's responsibility; agentic shift; moral strain;
    binding factors

    autonomous state [principle] ~ agentic state
    autonomous; free to act; responsible for own|their actions; take|feel responsibility|responsible for own|their;
    follow own conscience|principles; own free will; act independently

    legitimacy of authority [cause, principle]
    legitimate; legitimacy; authority is accepted|recognised|agreed by society; power|authority given by society|position;
    uniform shows authority; right to give orders; higher in social hierarchy; trusted position;
    police|teacher|doctor have right|power|authority; respect|trust authority; position of authority; higher up; accepted|respected authority;
    grow up learn obey; hierarchy

    proximity in obedience [factor]
    proximity; ?closeness; close|near|same room to|as|with|teacher learner|victim|authority; physical distance; authority in|left|not room;
    distance between; by phone|telephone; see|hear victim|learner suffer|pain; touch proximity; further away; orders given over phone;
    experimenter left room

    location in obedience [factor]
    ?location; run down office|building; yale; prestigious; setting|place of experiment; less prestigious location|office; bridgeport;
    university setting; environment more|less formal|prestigious

    uniform in obedience [factor]
    uniform; lab coat; bickman; security guard; wear|wearing uniform|suit|clothes; guard uniform; dressed as guard|police;
    clothes show authority; milkman; looks official; ordinary clothes

    authoritarian personality [cause, factor]
    authoritarian; adorno; f scale; strict parenting|parents|upbringing|childhood; harsh parenting|discipline|upbringing;
    submissive to|towards authority; respect|obey authority above; contempt|look down for|on inferior|weaker|lower; hostile to lower status;
    displaced anger|hostility scapegoat; rigid thinking; black and white thinking; dispositional; conditional love; fear of parents;
    ?scapegoating; obedient to superiors; personality makes obey; strict upbringing

    social support in resistance [factor]
    social support; ally; disobedient|dissenting model|peer|confederate; someone else disobeys|resists|{not}; others resist|disobey|refuse;
    see|seeing someone|others refuse|disobey|disagree; not alone; another person who disagrees; confidence to resist; free from pressure;
    supporter; have someone on side

    locus of control [factor]
    rotter; internal _ external; control over what happens|own life|lives; what controls their life; who|what is responsible for events

    internal locus of control [factor] < locus of control ~ external locus of control
    internal locus|loc; internals; in control of own|life; take responsibility|responsible for own|actions;
    happens because of|me own|themselves|actions|effort; control over own life|behaviour|fate; own actions decide; more resistant;
    own decisions; hard work decides; make own luck; i control

    external locus of control [factor] < locus of control ~ internal locus of control
    external locus|loc; externals; ?luck; ?fate; ?chance; outside|beyond control|forces; {not} control over|of life|what;
    down to luck|fate|chance; blame others|luck|outside; things happen to them; out of their control; controlled by outside|others

    resistance to social influence [behaviour, principle] ~ obedience
    resist|resisting social influence|pressure|authority|majority|conform|obey; ?disobey; {not} obey|conform|give in; independent behaviour;
    stand up to|against authority|majority|pressure|group; refuse to obey|conform|follow|carry on; withstand pressure; ?rebel;
    say no to authority; ?defy; defiance; refuse to continue; stick to own

    independent behaviour [behaviour] ~ conformity
    independent; act alone; think for self|themselves|yourself; own opinion|views|decision; {not} follow crowd|group|others; do own thing;
    go against majority|group; make own mind

    minority influence [principle]
    small group|few people change|get|make|win; a few people change; minority;
    small group|minority change|changes|persuade|influence majority|views|others|large; moscovici; few people change many|majority;
    one person persuades|changes group; suffragettes; blue green slides; convert majority

    consistency of minority [factor]
    consistent; same message|view|views over|time; stick to|with view|message|argument; diachronic; synchronic;
    keep|stay to same|saying|repeating view|message; {not} change views|mind|message; all say same thing; say same thing over time

    commitment of minority [factor]
    commitment; ?committed; dedicated; personal sacrifice|sacrifices; sacrifice|risk for cause; augmentation; extreme actions|activities;
    risk arrest|jail|prison|life; hunger strike; chain themselves; suffer for cause; put themselves at risk; willing to sacrifice

    flexibility of minority [factor]
    ?flexible; flexibility; compromise; open listen other|views|arguments; {not} rigid|dogmatic|too stubborn;
    adapt|adjust|willing view|to compromise; accept counter arguments; nemeth; {not} unbending; willing to listen|compromise

    snowball effect [consequence]
    snowball; gather|gathers|gain|more and more momentum|people|members; more|growing people convert|join|change;
    minority become|becomes majority; tipping point; grows into majority; spreads quicker as more

    social change [consequence]
    society adopts new|changes beliefs|attitudes|norms; whole society changes; change in attitudes of society; gay rights; civil rights;
    suffragettes; new social norm; law changes after; social cryptoamnesia; drawing attention to

    bystander behaviour [behaviour, principle]
    just stand|watch|stood|walk past; no one|nobody|people help|helped|helps; not bother helping; bystander;
    {not} help someone|victim|person in need; bystander effect|apathy|intervention; less likely to help when|with|if others|more;
    more people less help; kitty genovese; walk past; ignore person in need; piliavin; people watch {not} help

    diffusion of responsibility [cause]
    someone|somebody|others else will|might|would help|phone|ring|call|sort; ?leave it to;
    think|assume|expect|believe someone|somebody|other|others else|people help; share|spread responsibility|blame;
    responsibility is shared|divided|spread; leave it to others|someone; less personal responsibility; not my responsibility;
    someone else will do it; more people less responsible; others will call|help

    cost of helping [factor]
    danger|dangerous to helper|themselves; time effort; risk to self; could|might get hurt|harmed|injured; guilt of not helping;
    costs and benefits; rewards of helping; ?embarrassment; ?late; too risky to help; cost benefit

    similarity to victim [factor]
    similar|similarity to victim|person; help|more similar themselves; same team|race|gender|football; in group; identify with victim;
    manchester united shirt; ?like us

    expertise in helping [factor]
    expert|expertise|skills|skilled|trained|training|qualified|knowledge _ help; competence to help; first aid training help;
    doctor|nurse more likely; know what to do

    crowd behaviour [behaviour]
    crowd; mob; riot; anti social|pro social crowd; collective behaviour; football hooligan; reicher; social identity in crowd;
    follow the crowd

    culture in conformity [factor]
    collectivist; individualistic; ?culture; bond smith; western cultures; collectivist more conform;
    group needs over individual

    attachment in psychology [principle]
    attachment; two way emotional bond; emotional tie|bond between|with; reciprocal|close emotional;
    bond between infant|baby|child and|caregiver|mother; seek proximity; strong bond to caregiver; baby bond mum|mother

    reciprocity [behaviour]
    two way|mutual interaction; respond to each other|other's signals; turn taking; each responds to|other's;
    baby smiles mother smiles; like conversation; take turns interact; both respond

    interactional synchrony [behaviour]
    mirror|mirrors|mirroring|mimic|copy mother|caregiver|each|facial|expression|actions|baby; same time; synchronised; in time with;
    actions and emotions coordinated; meltzoff moore; imitate facial; copy each other; in sync; tongue out

    stages of attachment [step]
    schaffer; asocial; indiscriminate; specific attachment; discriminate; multiple attachments; schaffer emerson; 60 babies glasgow; stage

    role of father in attachment [factor]
    father play|playmate; ?father; dad is|more playmate; primary caregiver father; grossmann; ?field; play and stimulation; dads rough play

    imprinting [example, principle]
    lorenz; geese; goslings; follow first moving|thing|object; critical period; attach to first; first thing they see; ducklings;
    attach immediately after hatch

    contact comfort [principle]
    harlow; monkeys; cloth mother; wire mother|monkey; comfort more|rather than|important food; clung|cling to cloth;
    preferred cloth|soft|towelling; soft mother; monkeys wire; comfort over food

    learning theory of attachment [principle]
    learning theory; cupboard love; ?food; dollard miller; associate|association mother|caregiver food|with; attach to who|person feeds|fed;
    secondary drive; conditioned; mother becomes conditioned; feeding creates|causes; love who feeds

    bowlby monotropic theory [principle]
    monotropy; monotropic; innate; critical period; internal working model; social releasers; one special|primary|main|particular attachment;
    born to|with attach; safe secure base; aids survival; continuity; accumulated separation; evolutionary; primary caregiver;
    attachment to one person; crying smiling attract

    internal working model [principle]
    template|blueprint for|of future|later|relationships; mental representation|model of relationships;
    first attachment affects|shapes|template later; early relationship affects|shapes|predict adult|later|future;
    future relationships based on; expectations about relationships; model for later; pattern for

    critical period [principle]
    sensitive period; must|has attach|happen|form within|before|by; time window; if not formed in|by time; first two years;
    before two and half; certain time limit

    maternal deprivation [cause, principle]
    separation from mother; 44 thieves; affectionless psychopathy; prolonged separation|loss; mother absent|away|separated; loss of mother;
    damage|harm emotional development|child; intellectual delay; deprived of mother; no guilt|empathy; long separation; thieves study;
    away from mother too long

    institutionalisation effects [consequence]
    institutionalisation; romanian orphans; orphanage; rutter; disinhibited attachment; delay intellectual development; lived in orphanage;
    lack of emotional care; overly friendly to strangers; low iq; bucharest; zeanah; quasi autism; adopted before six months

    strange situation study [example]
    strange situation; ainsworth; controlled observation of attachment; stranger anxiety; separation anxiety; reunion; secure base;
    proximity seeking; mother leaves returns; eight episodes; exploration

    secure attachment type [example] ~ insecure avoidant attachment
    secure; type b; happy|pleased when mother returns; easily comforted|soothed; uses mother as base; 66%;
    upset|distress when mother leaves|separated _ comforted; explore but|and return; moderate stranger anxiety; calms down quickly;
    most common attachment

    insecure avoidant attachment [example] ~ secure attachment type
    avoidant; type a; {not} bothered|upset|react when leaves|left|mother; {not} seek|want comfort|proximity; explores freely|away;
    little stranger|separation anxiety; avoid mother|contact; indifferent; ignore mother on return; 20 25%; doesn't care when mother

    insecure resistant attachment [example]
    resistant; type c; ambivalent; clingy; seek and resist|reject comfort|contact; very distressed|upset _ {not} comforted|soothe;
    high|huge stranger|separation anxiety; explores less; {not} comforted on return; pushes away; angry with mother;
    wants comfort then rejects

    cultural variation in attachment [factor]
    van ijzendoorn; kroonenberg; cultural variation|differences attachment; germany more avoidant; japan|israel more resistant;
    secure most common all; meta analysis 8 countries; takahashi; imposed etic; individualist collectivist attachment

    statistical infrequency [principle]
    statistical infrequency|deviation; rare|uncommon|unusual behaviour|characteristic|statistically; iq below 70; normal distribution;
    two standard deviations; numerically unusual|rare; few people have; not common; bell curve

    deviation from social norms [principle]
    break|breaking|go against|deviate social|society norms|rules|norm; {not} behave as expected|society;
    socially unacceptable|inappropriate behaviour; different from how expect; unwritten rules of society; {not} fit what society;
    against accepted standards; behave differently to society; talking to self street

    failure to function adequately [principle]
    failure to function; {not} cope with everyday|daily|life|demands; {not} able|cope|look hold job|wash|eat|after;
    {not} do daily|everyday|basic things|tasks; rosenhan seligman; personal distress; maladaptive; unable to cope; {not} get out of bed;
    {not} live normal life; struggle to cope with everyday; distress to others; irrational dangerous

    deviation from ideal mental health [principle]
    ideal mental health; jahoda; self actualisation; {not} meet|fit|match criteria|ideal; accurate perception of reality; resist stress;
    environmental mastery; absence of signs of good mental health; unrealistic criteria; autonomy; six criteria;
    picture of what makes good mental health

    phobia [example]
    scared|terrified|petrified|frightened of spiders|dogs|heights|something; irrational fear; extreme|excessive|persistent fear of|anxiety;
    fear out of proportion; unreasonable fear; avoid|avoidance feared|object|situation; scared of spiders; arachnophobia; agoraphobia;
    social anxiety; panic when see; intense fear; run away spider

    two process model of phobias [cause, principle]
    two process; mowrer; acquired by classical|conditioning; maintained by operant;
    learn|learnt|acquire phobia|fear through association|classical|conditioning; avoid reinforce|reinforced|reinforces; little albert;
    avoidance reduces anxiety; negative reinforcement keeps|maintains; associate object with fear; avoid so reduces|relief;
    neutral stimulus with fear|noise; bitten by dog then fear|scared

    systematic desensitisation [solution, method]
    ?little by little|bit; ?bit by bit; start|starting with|small|off small|picture|easy; slowly|gradually get|face|facing used|fear;
    stay|staying calm|relaxed at|while each; anxiety|fear hierarchy; gradual|gradually exposed|exposure|face; relaxation|relax and exposure;
    counter conditioning; reciprocal inhibition; step by step exposure|face; ?least to most; work up from least; relax at each;
    cannot be relaxed and scared; start with picture; slowly introduce; face fear bit by bit; unlearn fear; replace fear with relax

    flooding therapy [solution, method]
    throw|thrown|put|lock straight room; face it head on; ?straight in at; flooding; immediate|extreme|full exposure;
    exposed straight|immediately|all once; face fear all at|straight; face|put in with biggest|worst fear; {not} gradual exposure; extinction;
    thrown in deep end; {not} escape|avoid; room full of spiders; quick cost effective; lasts two hours; until calm|anxiety goes; trauma

    depression in psychology [example]
    feel|feeling down|sad|low|empty all|every; can't be bothered; don't want to get out; depression; unipolar; low mood; major depressive;
    sad|hopeless for two weeks; lose interest|pleasure; lack of energy; sleep changes; negative thoughts; ?worthless; lethargy; anhedonia;
    feeling down all; absolutist thinking; insomnia; suicidal thoughts

    beck negative triad [cause, principle]
    beck; negative triad; negative view|views|thoughts of|about self|world|future; self world and future; faulty information processing;
    negative self schema; cognitive bias; selective attention to negative; world future self; i am worthless; see negative ignore positive;
    think negatively about; dysfunctional thinking

    ellis abc model [cause, principle]
    abc model; activating event beliefs consequence; irrational belief|beliefs|thoughts|thinking; musturbation; ellis; utopianism;
    i can't stand it itis; belief about event|leads causes; irrational thinking leads|causes; not the event but|belief

    cognitive behaviour therapy [solution, method]
    change|changing how|the they|way think|thinking; think|thinking more positive|positively; swap bad|negative thoughts; cbt;
    challenge|change|replace negative|irrational|faulty|their thoughts|thinking|beliefs; thought diary;
    ?homework; patient as scientist; rebt; ?disputing; behavioural activation; talk therapy change thinking; test beliefs; set goals;
    identify irrational thoughts; replace with positive|rational; restructure thinking; put evidence against; think more positively

    ocd [example]
    obsessive compulsive; obsessions and compulsions; intrusive|recurring thoughts; repetitive behaviours|behaviour|actions; hand washing;
    ?checking; compulsion; obsession; repeat rituals; washing hands again; keep checking lock|door; thoughts {not} stop|control

    genetic explanation of disorders [cause]
    genetic; gene|genes inherit|inherited|passed|candidate; concordance; twin studies; mz higher than dz; runs in families; polygenic; sert;
    comt; diathesis stress; inherited vulnerability; family history; identical twins more; passed from parents; predisposition; 230 genes;
    lewis

    neural explanation of disorders [cause]
    neurotransmitter; serotonin; dopamine; low|reduced serotonin; high|excess|too much dopamine; brain structure|abnormality; frontal lobe;
    chemical imbalance; abnormal brain; orbitofrontal; basal ganglia; caudate; lack of serotonin; parahippocampal; chemicals in brain

    drug therapy [solution, method]
    ?drugs; ssri; antidepressants; ?medication; ?tablets; benzodiazepines; increase serotonin; prevent|block|stop reuptake; prozac; fluoxetine;
    antipsychotics; snri; tricyclics; take pills; keeps|more serotonin synapse; valium; block dopamine receptors; chlorpromazine; clozapine

    side effects of drugs [problem]
    side effects; weight gain; indigestion; blurred vision; loss of sex drive; tremors; addiction; stop taking; ?dependency; nausea;
    {not} cure only|mask; treat symptoms not cause; tardive dyskinesia; relapse when stop; drowsiness; headaches from drug; masks symptoms

    schizophrenia [example]
    hallucinations; delusions; hearing voices; paranoid; positive|negative symptoms; avolition; speech poverty; lose contact with reality;
    disorganised speech; hear|see things {not} there|real; false beliefs; thinks being followed|watched; psychosis

    family dysfunction explanation [cause]
    double bind; schizophrenogenic mother; expressed emotion; family dysfunction; mixed messages; cold rejecting mother;
    hostile|critical family; over involved; bateson; contradictory messages; conflicting messages from parents; relapse

    token economy [solution, method]
    tokens; exchange|swap tokens rewards|for; secondary reinforcer; reward good|desirable behaviour with; ayllon azrin; earn tokens;
    hospital patients rewarded; institutions tokens prison; operant conditioning rewards

    addiction [problem, example]
    ?dependence; ?tolerance; withdrawal; need more to get same; salience; relapse; griffiths; ?crave;
    physical|psychological dependence; gambling addiction; ?hooked; can't stop; compulsion to; need more drug|alcohol

    behaviourist approach [principle]
    behaviourist; behaviourism; behaviour|all is learnt|learned from|through|environment;
    learn|learned through|from association|environment|reinforcement|conditioning; observable behaviour; blank slate; tabula rasa;
    stimulus response; only study what observe; animals and humans learn same; born blank; pavlov skinner; stimulus and response

    classical conditioning [principle, cause]
    link|linking two things|together; dog|dogs bell food; connect|connects the two; learn|learning by|through association;
    associate|pair two stimuli|neutral|things|bell|together; pavlov; neutral stimulus; unconditioned; conditioned response;
    bell food|dog|salivate; dogs salivate bell; little albert; ?two things together|associated; associate one thing with another; ucs ucr

    operant conditioning [principle, cause]
    get a reward|treat|sticker for|so|if; if they get rewarded|punished; told off so|and stop;
    learn|learning by|through|from consequences|reward|rewards|reinforcement|punishment; skinner; skinner box;
    behaviour shaped by consequences; reinforcement and punishment; rat|rats lever|box|food; rewarded behaviour repeated;
    behaviour maintained by consequences; consequence of behaviour; repeat behaviour if reward|rewarded; rats pressed lever

    positive reinforcement [principle, method] ~ punishment in learning
    receive|get|give|given reward|treat|praise|sweets for|when good|behaviour; reward for behaviour;
    something pleasant|nice added|given|received; reward makes more likely; pleasant consequence|stimulus; get something good;
    praised for good; rewarded so repeat

    negative reinforcement [principle, method]
    remove|avoid|avoiding|removal|escape|stop unpleasant|something|bad|nasty|aversive; behave to avoid|escape unpleasant|shock|punishment;
    take away something unpleasant|bad; avoid being told off; stop something unpleasant; avoidance of unpleasant; do homework to avoid;
    stop shock; pleasant feeling when avoid

    punishment in learning [principle, method] ~ positive reinforcement
    punishment; unpleasant consequence; less likely to repeat; punish decreases; told off|shouted for|at bad|misbehaving;
    decreases|reduce likelihood behaviour; detention; shout at; being grounded; stops behaviour repeated

    social learning theory [principle]
    copy|copies|copied what they see|saw|watch; see|saw|watch someone|adult|parents|people do; learn off others|parents|telly;
    do what their role model; slt; bandura; observe|observing imitate|copy|others|behaviour|role;
    imitate|copy|copying role model|models|others|behaviour|adult;
    learn by|from|through watching|observing|observation|copying|others|imitation; vicarious reinforcement; ?modelling; bobo doll;
    copy what see|others; watch others and copy; meditational|mediational processes; attention retention reproduction motivation;
    imitate model; see aggression copy; copy someone they admire; see others rewarded; bobo

    vicarious reinforcement [principle]
    see|watch|watching _ get reward|treat|praise|praised|sweets|prize; see _ rewarded for; sees others get away with; vicarious;
    see|seeing|observe|watch|observing someone|others|model|role|other rewarded|reward|punished|reinforced; others get rewarded;
    indirect reinforcement; watch someone being rewarded; copy because rewarded; model is rewarded; see consequences of others

    identification with role models [factor]
    identification; identify with; look up to; ?admire; similar to model; same sex|gender|age model|role; want to be like;
    role model attractive high status; role models; want to become like; relate to

    mediational processes [principle]
    attention retention motivation reproduction; attention _ retention; cognitive factors in learning; think before imitate;
    remember and reproduce; pay attention remember; motivation to copy

    cognitive approach [principle]
    cognitive; internal mental processes; how we think|process information; thought|thinking processes; mind like a computer;
    computer analogy|model; information processing; input process output; inference; schema; mental processes memory perception;
    thoughts affect|influence|cause behaviour; inferences about mind; way people think; cognitive neuroscience

    biological approach [principle]
    biological; behaviour caused by|due genes|biology|brain|hormones; genes; brain|physical structure|processes; neurochemistry; physiological;
    evolution; natural selection; everything psychological is biological|first; ?inherited; genotype phenotype; born with it|that;
    in your genes|blood; hormones affect behaviour; physical basis to behaviour; neurotransmitters affect; survival of fittest

    psychodynamic approach [principle]
    psychodynamic; freud; unconscious; unconscious mind|drives|forces|conflict|motives; id ego superego; psychosexual; childhood experiences;
    defence mechanisms; childhood trauma; early childhood shapes|affects|influences; little hans; oedipus; psychoanalysis; dream analysis;
    iceberg; free association; repressed memories; hidden thoughts; forces we are unaware of

    id ego and superego [structure]
    id; ego; superego; pleasure principle; reality principle; morality principle; tripartite; selfish part personality; conscience;
    wants instant gratification; mediator between; unconscious demands; moral part; balances id and superego; internalised parent

    defence mechanisms [method]
    repression; denial; displacement; forcing memory out; refuse to accept reality; take out anger on someone else|other;
    push memory to unconscious; transfer feelings to substitute; protect ego; block out memory; forget traumatic; take it out on;
    unconscious protect from anxiety; refusing to believe; bury memory

    psychosexual stages [step]
    oral anal phallic; oral stage; anal stage; phallic; latency; genital; ?fixation; fixated; oedipus complex; electra; unresolved conflict

    humanistic approach [principle]
    humanistic; free will; self actualisation; maslow; rogers; client centred therapy; congruence; person centred; unique individual;
    conditions of worth; unconditional positive regard; hierarchy of needs; holistic; whole person; reach full potential;
    subjective experience; become best self; innate drive to achieve potential; active agents; personal growth

    self actualisation [principle]
    reach|achieve|fulfil full|their potential; become the best|all you|they can|be; top of maslow; best version of; everything capable of

    congruence [principle]
    congruent; self and ideal self match|similar|same|close; actual|real self close|matches ideal; gap between self ideal;
    who you are matches want; incongruence; how see self similar ideal

    conditions of worth [cause]
    love|loved|affection only if|when; conditional love; i will only love; unconditional positive regard lack; parents love if;
    conditional positive regard; only love you if

    origins of psychology [information]
    wundt; introspection; first psychology lab; leipzig; father of psychology; 1879; structuralism; separated from philosophy;
    report own thoughts|sensations; metronome; 1870s; look into own mind

    nervous system in psychology [structure]
    central nervous system; cns; brain and spinal cord; peripheral; somatic; autonomic; sympathetic; parasympathetic; network of nerve cells;
    send messages body brain; brain spinal

    autonomic nervous system [structure]
    autonomic; ?ans; involuntary|automatic functions|processes|control|actions; heart|breathing rate involuntary; not conscious control;
    sympathetic parasympathetic; without thinking control; bodily functions unconscious; internal organs

    somatic nervous system [structure]
    somatic; voluntary movement|muscles|control; controls muscles; sensory receptors to cns; conscious control of muscle

    fight or flight response [consequence, principle]
    fight or flight; adrenaline; sympathetic|nervous activated|arousal; hypothalamus; heart rate|beats increase|faster|rises; pupils dilate;
    ready|prepare to run|fight|body; digestion slows|stops; respond to threat|danger; blood to muscles; breathing faster; sweating;
    run away or fight; adrenal medulla; survival response to stress; ?freeze; more glucose; stay and fight

    endocrine system in psychology [structure]
    endocrine; hormone; glands; pituitary; adrenal; thyroid; chemical messengers in blood; master gland;
    released|secrete into bloodstream; testosterone; oestrogen; cortisol; slow acting

    neurons [structure]
    sensory relay motor; sensory neuron; motor neuron; relay neuron; nerve cell; axon; dendrite; cell body; myelin; axon terminals;
    nodes of ranvier; carries electrical impulse; messages from senses to brain; carry|send signals

    synaptic transmission [method, principle]
    synapse; synaptic; neurotransmitter released|diffuse|cross|across gap|synapse; gap between neurons; vesicles; presynaptic; postsynaptic;
    receptor sites; reuptake; chemicals cross the gap; excitation inhibition; action potential reaches terminal; bind to receptors;
    electrical to chemical; summation; signal passes between neurons; one neuron to next

    localisation of function [principle]
    localisation; specific|certain|different areas|parts of brain do|control|responsible|have; part of brain for;
    frontal|temporal|occipital|parietal lobe; motor cortex; somatosensory; broca; wernicke; visual|auditory cortex;
    damage to area lose|affects; phineas gage; each area of brain different job; hippocampus taxi; holistic theory

    broca and wernicke areas [structure]
    broca; wernicke; speech production; language comprehension; aphasia; slow speech not fluent; understanding language;
    left hemisphere language; tan; meaningless fluent; {not} speak|produce fluent

    hemispheric lateralisation [principle]
    lateralisation; left|right hemisphere|side brain controls|language|dominant; split brain; sperry; corpus callosum;
    two halves of brain|different; left for language; contralateral; opposite side of body; brain halves specialised; {not} say what saw left;
    cut corpus callosum; left controls right

    brain plasticity [principle]
    plasticity; brain change|changes|adapt|rewire|reorganise; new connections|neural pathways; functional recovery;
    recover after|from brain|injury; synaptic pruning; taxi drivers; maguire; axonal sprouting; other parts take over;
    take over function of damaged; neuronal unmasking; brain rewires; healthy areas compensate; video games grey matter

    brain scanning techniques [method, tool]
    fmri; eeg; erp; post mortem; ct; pet scan; mri; brain scan|imaging; blood flow brain oxygen; electrodes on scalp; brain waves;
    examine brain after death; spatial resolution; temporal resolution; radioactive glucose; non invasive; electrical activity in brain

    biological rhythms [principle]
    circadian; infradian; ultradian; 24 hour cycle; sleep wake cycle; body clock; menstrual cycle; stages of sleep; siffre cave; jet lag;
    shift work; 90 minutes; rem; seasonal affective disorder; biological clock; repeat every day

    endogenous pacemakers [cause]
    suprachiasmatic nucleus; scn; pineal gland; melatonin; internal body clock; internal clock; master clock;
    inside body controls sleep; hamsters mutant

    exogenous zeitgebers [cause]
    ?light; social cues; external cues; light resets clock; daylight; meal times; environmental cue sleep; entrainment;
    back of knees; external factor affects body clock

    nature nurture debate [principle]
    nature nurture; nature versus nurture; genes or environment; inherited or learnt; heredity; interactionist; born or learned;
    innate versus experience; both genes and environment; heritability; diathesis stress; epigenetics; how brought up or born;
    nativist empiricist

    free will [principle] ~ determinism
    choose|choice|control own behaviour|actions; make own choices|decisions; responsible for own actions; in control of own behaviour;
    self determined; freely choose; {not} controlled by

    determinism [principle] ~ free will
    deterministic; behaviour controlled|caused|determined by|internal|external|forces; {not} free will|control|choice; no free will|choice;
    out of our control; hard|soft|biological|environmental|psychic determinism; forces beyond control; no control over behaviour;
    governed by genes|unconscious; cause and effect; inevitable; excuse for crime; {not} responsible for behaviour

    reductionism [principle] ~ holism
    only looks|look|looking at one|brain|genes; too simple; leaves|ignores out|other things|factors|stuff; reductionist;
    break|breaking|reduce down|behaviour|to simple|simplest|parts|component|single; too simple|simplistic; oversimplify; 
    simplest parts|explanation; only one factor|cause|explanation; biological|environmental reductionism; levels of explanation;
    ignore other|complex factors; simplify complex behaviour; focuses on just one; ?narrow; basic components

    holism [principle] ~ reductionism
    holistic; whole person|individual|experience; look at|consider all|whole|many factors|person|aspects; whole greater than sum; gestalt;
    considers everything; {not} break down; as a whole

    idiographic approach [principle] ~ nomothetic approach
    idiographic; unique individual; case study; individual|detail differences; qualitative in depth; one person in detail;
    {not} generalise laws; each person unique; subjective; focus on individual

    nomothetic approach [principle] ~ idiographic approach
    nomothetic; general laws; laws of behaviour; apply to everyone|all people; large groups|samples; quantitative; generalise to everyone;
    universal laws; norms; same for everyone; ?average

    gender bias [problem]
    only|all men|males|boys|man; sample _ only|all men|male|boys; no women in; androcentric; alpha bias; beta bias;
    male|men only|participants|behaviour|sample standard; only|all used|studied|tested men|males|male;
    {not} generalise|apply|represent to|women females; exaggerate differences; ignore|minimise differences between men; {not} include women;
    judged by male standard; sexist; all male sample; {not} represent females; fight or flight tend befriend

    culture bias [problem]
    ethnocentric; western; cultural relativism; imposed etic; only|all american|western|one|culture participants|sample;
    {not} generalise|apply to|other cultures|countries|non; own culture better|superior|standard; judge other cultures by; ?weird;
    individualist; all from one culture|country; emic; assume same in all cultures; americans only; ?universal;

    ethical implications and social sensitivity [problem, principle]
    social sensitivity; consequences for group|people|participants; stigma; implications of research;
    negative effect|impact on group; reinforce stereotypes; race iq; sieber stanley; harm represented group; stigmatise; ?labelling; misused;
    misuse of findings; cause discrimination

    psychology as a science [principle]
    scientific; empirical; ?objective; falsifiable; replicable; paradigm; hypothesis testing; peer review; ?controlled; kuhn; popper;
    theory construction; {not} test|measure|falsify unconscious; lab experiments; measurable; can be tested; evidence based;
    reliable objective; unfalsifiable; cannot be proved wrong; standardised

    real world application [benefit]
    practical|real|real life|world|useful application|applications|use; used|useful to|in treat|help|therapy|real|school|police|court|schools;
    help treat; improve lives|treatment; applied to everyday|real; helped police|doctors|develop; led to treatment|therapy;
    developed therapies; used in real world; benefit to society|economy; reduce cost to economy
    """
}
