/// Research methods, perception, development, language, relationships, crime, aggression, stress and sleep in psychology. Written for this project.
extension LexiconData {
  static let psychologyResearch: StaticString = """
    subject psychology

    *psyresearch
    study; research; experiment; investigation; method; findings; results; test; data

    aim of a study [information]
    aim; purpose of study|research|investigation; what researcher wants|trying|intends to find; general statement of what; to investigate;
    what they want to find out

    hypothesis in psychology [information]
    hypothesis; testable statement|prediction; prediction of what|outcome|results; statement of what|predicts researcher;
    predict|predicts what will happen; precise testable

    directional hypothesis [information] < hypothesis in psychology ~ non directional hypothesis
    directional; one tailed; states|says direction of effect|difference; predicts which|one group|more|better higher|more|better;
    says which way; based on past research; one will be more

    non directional hypothesis [information] < hypothesis in psychology ~ directional hypothesis
    non directional; two tailed; there will be a difference|relationship but|between; {not} state|say direction|which; no previous research

    null hypothesis [information] < hypothesis in psychology
    null; no difference|relationship|effect between; there will be no; due to chance; iv has no effect

    independent variable in psychology [information] ~ dependent variable in psychology
    independent variable; iv; variable changed|manipulated by; what|variable researcher|experimenter changes|manipulates;
    thing you|they change; the factor that is manipulated; variable that is changed

    dependent variable in psychology [information] ~ independent variable in psychology
    dependent variable; dv; variable measured; what|variable researcher|experimenter measures|is measured; thing you|they measure;
    measured outcome

    operationalisation [step]
    define variables in measurable|way|how; how variable is measured; make variable measurable; clearly define variables;
    state exactly how measured; put into measurable form

    extraneous variable [problem, factor]
    extraneous variable|variables;
    other|any variable|factor|factors that|which could|might|may affect|influence|interfere dv|results|dependent; nuisance variable;
    unwanted variable; something else affects results|dv; variable not controlled; noise|temperature|time affect results

    confounding variable [problem, factor]
    confounding; varies systematically with iv; changes with iv; {not} sure iv caused; actually affected results|dv instead;
    other variable did affect

    participant variables [problem, factor]
    individual differences; age intelligence personality of participants; differences between participants|people|groups|individuals;
    people in groups different; participants differ in

    situational variables [factor]
    situational variable|variables; environment factors noise|temperature|time; features of situation affect; noise time of day weather

    demand characteristics [problem]
    know they are|being watched|tested|filmed; act|behave different|differently because|when; guess what the study|experiment is about;
    say what they think he wants; participants|people guess|know|work|realise|figure aim|out|what purpose|study; guess the aim;
    change|changed|alter behaviour because|due know|study|watched|being; act differently|unnaturally because|to please; please u effect;
    screw you; hawthorne; clues about aim; behave how think researcher wants; try to please researcher|experimenter;
    know they are being watched|studied|observed; act how they think; social desirability

    investigator effects [problem]
    investigator|experimenter|researcher effects|bias|effect; researcher influences|affects results|participants|behaviour;
    leading questions by|from researcher; body language of researcher; researcher behaviour affects|influence; unconsciously influence;
    tone of voice researcher; expectations of researcher; subjective interpretation by researcher

    control of variables [method, benefit]
    control variables|extraneous|over; high control; controlled conditions|environment|setting;
    keep everything|things|conditions|other same|constant; ?controlled; same for all participants|everyone; less extraneous; establish cause;
    tightly controlled

    standardisation of procedure [method]
    standardised; same instructions|procedure|conditions|materials for|to all|each|participants; same for every participant;
    standardised instructions; everyone gets same; easy to replicate; everyone treated same

    randomisation [method]
    order decided by chance; chance to reduce bias; randomly generated list|order; randomise order

    random allocation [method]
    random allocation|assignment; randomly allocated|assigned|put|placed; equal|same chance in either|each|being condition;
    names from hat to decide; flip coin which group|condition; put in groups by chance

    counterbalancing [method, solution]
    counterbalance; abba; half do a first|then half b; half participants|do condition one|a first; balance order effects;
    different order for half; swap order

    order effects [problem]
    ?practice; ?fatigue; boredom; get better with practice|second|time; bored or tired; tired second time|condition; do worse|better second;
    practised; get used to task; remember from first condition

    independent groups design [method] ~ repeated measures design
    independent groups|measures; different participants|people in|for|do each|condition|conditions;
    each participant|person does only|one condition; two separate groups; one condition each; participants only do one

    repeated measures design [method] ~ independent groups design
    repeated measures; same participants|people in|for|do|take both|all|each|conditions; each participant|person does both|all;
    take part in both|all; do both conditions; participant does every condition

    matched pairs design [method]
    matched pairs; matched on|for|by variable|variables|age|iq|characteristics; pair participants similar; pairs similar iq|age; twins;
    participants paired; match people by; put in pairs based

    laboratory experiment [method] ~ field experiment
    lab; laboratory; controlled environment|setting experiment; artificial setting|environment; experiment in controlled; done in lab;
    strict control

    field experiment [method] ~ laboratory experiment
    natural|real life|everyday setting|environment|situation; natural setting but iv manipulated; experiment in real|everyday;
    iv manipulated natural; in the street|school

    natural experiment [method]
    {not} manipulate|change iv|variable; naturally occurring iv|variable; iv changes|occurs naturally; would happen anyway;
    researcher takes advantage of

    quasi experiment [method]
    quasi; iv is based on|existing difference|age|gender; existing difference between people; characteristic of person is iv;
    cannot randomly allocate; iv cannot be changed

    observation in psychology [method]
    observation; watch|watching|observe behaviour|people|participants; see what people do; record behaviour seen; actual behaviour;
    observe what people actually do

    naturalistic and controlled observation [method]
    naturalistic; observe in natural|everyday; controlled observation; natural environment behaviour; one way mirror

    covert observation [method] ~ overt observation
    covert; participants|people {not} know|aware observed|watched|being; without knowledge|knowing|consent; undercover; secretly watch|observe;
    unaware being watched|observed; hidden observer; {not} know being watched

    overt observation [method] ~ covert observation
    overt; participants|people know|aware they being|are watched|observed|studied; with knowledge; told they are being watched|observed;
    aware being observed

    participant observation in psychology [method]
    participant observation; researcher joins|join|takes part|becomes in|group|member; joins group being studied;
    observer becomes part of group; take part in activity while observing

    non participant observation in psychology [method]
    non participant; researcher separate from|does not join; {not} join|take part group; observe from outside|distance; stays separate

    behavioural categories [tool, method]
    behaviour checklist; target behaviours; break behaviour into observable; tally; tick every time behaviour; types of behaviour to record;
    specific observable; observation schedule

    time and event sampling [method]
    time sampling; event sampling; every 30|ten|set seconds|time; record every time behaviour|occurs; set time intervals;
    each time event happens; tally each time

    inter observer reliability [method, solution]
    two|2|both people|observers|researchers watch|get|see|write|agree; see|check if they|both get|got|agree same;
    compare their|what scores|results|saw; inter observer; inter rater;
    two|more than one observers|observer|researchers|people compare|agree|same; compare observations; second observer; observers agree;
    correlate observations; same behaviour recorded by both; agreement between observers; 80%; both get same results

    questionnaire in psychology [method]
    questionnaire; survey; written questions; set of questions; people answer questions; written self report; large number of people quickly

    interview in psychology [method]
    interview; face to face questions; ask questions verbally|face; structured|unstructured|semi interview; verbal self report;
    talk to participants; flow like conversation; build rapport interview

    self report [method]
    people|participants report|describe|say|rate own; participants own thoughts feelings; ask people about themselves

    open questions in research [method] ~ closed questions in research
    open question|questions; answer in own words; ?any answer; free|detailed answer; no fixed answers; allow|lets expand|explain;
    say whatever want; describe in own words; qualitative answers

    closed questions in research [method] ~ open questions in research
    closed question|questions; fixed|set choice|choices|answers|responses|options; yes|tick or|box no; choose from answers|options; likert;
    rating scale; tick box; limited answers; forced choice

    social desirability bias [problem]
    social desirability|desirable; lie to look|appear|seem|make good|better; look good; {not} tell truth|honest; give answers that make;
    ?answer how should; present self in good|best; ?dishonest; make themselves look good|better; say what sounds good; embarrassed so lie;
    socially acceptable answer; want to look good

    correlation in psychology [method]
    correlation; relationship|link|association between two variables|co; co variables; scattergram;
    measure strength relationship; as one increases other; how two things are related|linked; plotted on scatter graph

    positive correlation in psychology [information] < correlation in psychology ~ negative correlation in psychology
    positive correlation; as one increases|goes up other increases|up; both increase|go up; both increase together; rise together;
    one goes up so does other; ?more _ more; two variables increase together

    negative correlation in psychology [information] < correlation in psychology ~ positive correlation in psychology
    negative correlation; as one increases|goes up other|one decreases|falls|down; one goes up other down; inverse;
    one increases other decreases; opposite directions

    correlation not causation [problem]
    {not} cause and effect; {not} prove|show|establish|tell|infer cause|causation; third variable; intervening variable; other variable could;
    {not} say|know one causes; cause and effect cannot; {not} know which variable causes; could be other factors; no cause effect

    cause and effect established [benefit]
    establish|show|infer|determine|conclude|prove cause and|effect; iv caused|causes|affects|affected dv; causal; sure that iv affects;
    know iv changes dv; clear cause effect; know what caused

    case study method [method]
    only one person; look|looked at one person; case study; in depth|detailed study|investigation of one|individual|small|person;
    one person|individual|small|group in detail|depth; hm; clive wearing; phineas gage; little hans; unusual|rare individual;
    detailed look at one person; genie; longitudinal one person; study of one unique

    content analysis [method]
    analyse media|diaries|transcripts|tv; coding categories; turn|convert|change qualitative into quantitative; count how often words|themes;
    tally categories; coding units; count number of times

    thematic analysis [method]
    thematic; identify|find|look for themes; recurring themes; emerging themes; common themes; keeps qualitative themes

    longitudinal study [method] ~ cross sectional study
    longitudinal; over long|period|many time|years; same people|participants over years|time; follow participants|people|over;
    study over years; long period of time; see changes over time; participants drop out; attrition

    cross sectional study [method] ~ longitudinal study
    cross sectional; different ages|groups same time; compare different age groups|ages; one point in time; snapshot different people

    pilot study [method]
    pilot; small|trial scale|run|study|before; practice|trial run; test run; trial before main; check procedure|questions work;
    iron out|find|spot problems before|questions|first; small version first; test it out first; save time and money problems;
    practise study first; check for problems; ?try out

    meta analysis [method]
    combine|results of|from many|several|lots studies; pool findings; look at many studies together; overall conclusion from many studies

    target population [information]
    group|people researcher interested|wants|study|being in|generalise; who they want to study; people being studied;
    large group sample is from; group sample drawn|taken from

    sample in research [information]
    sample; group|people taking|who take part; people selected from|chosen; participants chosen; small group represents population;
    selection of target population

    random sampling [method]
    pull|pick|draw|take names out|from hat; everyone|all has|have|got same|equal chance; random sampling|sample;
    equal|same chance of being|selected|picked|chosen; names in|from|out hat; everyone|all|each has equal chance; random number generator;
    picked by chance; lottery; pull names out; each person same chance; computer picks randomly

    opportunity sampling [method]
    ask|use|get|pick whoever|anyone|people nearby|around|walking|passing; first people|ones you|they see|find|come;
    opportunity sampling|sample; ?whoever|people|anyone available|there|around|willing|nearby; most convenient|easily available;
    available at time; ask people passing|nearby|around; first people you find|see; ?who is around; quick and easy sample; convenience;
    people in street at time; friends family use

    volunteer sampling [method]
    put an|up advert|poster; people who want to|reply; ?they put themselves; volunteer|self selected sampling|sample; ?advert;
    respond|reply to advert|advertisement|poster; people|participants offer|volunteer|put themselves|choose; self selecting;
    choose to take part; sign up; put themselves forward

    systematic sampling [method]
    systematic; every nth|tenth|fifth|10th|5th|third; sampling frame; pick every; every other person

    stratified sampling [method]
    stratified; subgroups|strata proportion|represented; proportion|proportionate to population; sample reflects proportions;
    same percentage of; subgroup proportions; 60 40 split in sample; mirrors population

    representative sample in psychology [benefit, factor] ~ biased sample in psychology
    representative sample; representative; represents target|population|everyone|whole; good cross section; range of people;
    typical of population; variety of people; large sample; includes different people; reflects the population

    biased sample in psychology [problem] ~ representative sample in psychology
    biased sample; unrepresentative; {not} representative|represent; only|all students|men|one|same|certain people|type|school; small sample;
    limited sample; sample too small; same type of people; one area|school|gender|culture only; too few participants; people all similar

    generalisability [principle]
    apply|applied findings|results|it to|wider|other|everyone people|population|groups;
    true for|of other|wider people; apply to wider|target|others|everyone; works for other people|everyone; population validity;
    extend to everyone

    lack of generalisability [problem] ~ generalisability
    {not} say _ true for everyone|all|women|others; {not} know if _ same for others|everyone|women;
    {not} generalise|generalised|generalisable|apply|applied to|wider; {not} apply to other|everyone|wider|others|women|people;
    {not} true of|for everyone|others; hard|difficult to generalise; limits generalisation; low population validity; lacks generalisability

    reliability in psychology [principle]
    done it again|twice get same; get|got same|similar thing|results|answer|scores again|each|every|both; reliability; 
    consistent|consistency results|findings|measure|of; same results|findings again|repeated|each|every|if;
    repeat|replicate and|get|same same|results|consistent; replicable; get the same result; similar results when repeated;
    can be repeated; results are consistent

    test retest reliability [method]
    test retest; same test|questionnaire twice|again later|same; give test again; repeat test with same people; do it again and compare;
    correlate scores two; do test on two occasions

    validity in psychology [principle]
    validity; ?valid; measure|measures|measuring claims|intended|supposed|meant|says; accurate|true measure|reflection|picture; ?truthful;
    results are genuine|accurate|true; really measures; tests what meant|supposed to; internal validity; face validity; concurrent validity;
    accurately measure|represent

    ecological validity [principle]
    generalise to real|other settings|life|situations; mundane realism; ?realistic; reflect|represents|like|true real|everyday life;
    true to real life; natural behaviour; everyday task|situation|setting; real life setting|situation|behaviour; high in ecological|realism

    lack of ecological validity [problem] ~ ecological validity
    nothing like real; wouldn't happen in real life; set up situation; not how people act normally; weird task;
    low|lack|lacks ecological|mundane validity|realism;
    {not} real|reflect|represent|like|realistic|natural|everyday|generalise life|real|everyday|behaviour|situation; artificial;
    artificial task|setting|environment|situation; {not} what people do in real; unrealistic; ?unnatural; {not} everyday life|task;
    {not} true to life; {not} happen in real life; lab not like real; unlike real life; fake situation; no consequences like real;
    {not} apply to real

    temporal validity [principle, problem]
    out of date|dated; ?outdated; ?dated; time|times changed; old study|research; done in 1950s|1960s; ?different now|nowadays;
    child of its time; still true today; things have changed since; attitudes changed; era dependent; happened a long time ago

    quantitative data in psychology [information] ~ qualitative data in psychology
    quantitative data; quantitative; ?numbers; numerical; ?statistics; number data; data in numbers|form; ?scores; percentages; can be counted;
    ?figures; easy to analyse|compare|graph

    qualitative data in psychology [information] ~ quantitative data in psychology
    qualitative data; qualitative; ?words; descriptive; written|detailed descriptions|answers|data; in words; non numerical;
    opinions feelings detail; rich in detail; ?depth; ?descriptions; harder to analyse; thoughts and feelings in words

    primary and secondary data [information]
    primary data; secondary data; first hand; collected by researcher|themselves|for; already exists|existing; collected by someone|others;
    government statistics; data from someone else

    measures of central tendency [method]
    ?mean; ?median; mode; ?average; add up divide; middle|mid value|number|score; most common|frequent value|score; most frequently occurring;
    central tendency; typical score; total divided by number

    measures of dispersion [method]
    ?range; standard deviation; spread of scores|data|results; dispersion; highest minus|take away lowest; how spread out; vary around mean;
    difference between highest lowest; spread around the mean; variability

    normal distribution [information]
    bell shaped|curve; symmetrical; mean median mode same; most people in middle

    skewed distribution [information]
    skew; positive skew; negative skew; tail to left|right; {not} symmetrical

    statistical significance [principle]
    ?significant; significance; p 0 05; 5% level; {not} due|down to chance; probability of chance; critical value; sign test; reject null;
    calculated value; less than 5% chance; mann whitney; wilcoxon; chi squared; spearman; unrelated t test; accept alternative;
    real effect not chance; type 1 error; type 2 error

    graphical display of data [method]
    bar chart; histogram; scattergram; line graph; ?table; frequency; label axes; display data

    peer review in psychology [method]
    peer review; other|independent experts|psychologists|scientists|researchers check|assess|review|read|evaluate;
    checked by other|experts|psychologists; before published|publication; journal; scrutinised; ensure quality of research;
    experts in same field

    replication in research [method, benefit]
    replicate; repeat study|research|experiment; ?do it again; others can repeat; same study again; redone; repeated by others

    ethical guidelines in psychology [principle, duty]
    bps; ethical guidelines|code|issues; british psychological society; code of ethics; protect participants; ethics committee; ethics;
    unethical; informed consent deception right to withdraw confidentiality; respect competence responsibility integrity;
    cost benefit analysis; code of conduct

    informed consent in research [duty, principle]
    ask if they want to; didn't know what they were; ?never told what; didn't agree to; informed consent; consent;
    agree to take part|participate; told|know|knowing about aim|study before|involved; know what they are agreeing|doing; ?permission;
    sign consent form; parental consent; agree knowing; understand what study involves; presumptive; retrospective; prior general consent;
    {not} give consent; told what will happen; tell participants the aim

    deception in research [problem]
    lied to; told them lies; thought it was real; tricked|trick participants; deceive; lie|lied to participants; misled;
    told false|wrong|different aim; {not} told|tell truth|real|aim|whole; ?mislead; withhold|withheld information; trick participants;
    false information; {not} know real|true aim; confederates; kept in dark; made to think

    right to withdraw [duty, principle]
    could|can stop when|whenever; free to go; walk out; told they couldn't leave; leave|stop|quit|withdraw at any|study|whenever; drop out;
    free to leave; remove data; pull out; allowed to leave; can leave anytime; take data out; {not} allowed to leave; stop at any point;
    opt out

    protection from harm in psychology [duty, principle]
    protection from harm; got upset|stressed|hurt|distressed; mentally scarred; made them feel bad; could upset; protect participants from;
    {not} harmed|hurt|distressed|upset|stressed; psychological|physical harm; distress|stress to|caused|caused participants;
    upset participants; same state leave as; embarrassed; seizures; {not} cause stress|distress|upset; leave in same state; suffer distress;
    risk greater than everyday; anxiety caused to participants; emotional harm; keep participants safe

    confidentiality in research [duty, principle]
    confidentiality; anonymous; {not} use|reveal|give|share names|name|data|identity; use initials|numbers;
    keep data|details|names private|secret; personal data protected; {not} identified; names kept private; participants cannot be identified;
    data protection; use numbers instead of names

    debriefing [duty, solution]
    tell|explain|told after end|everything; sit them down after; told|tell|explain true|real|aim after|end|aims;
    after study|experiment told|explain; at end tell aim; ?explain after; offer counselling; reveal deception; return to same state;
    told what study was about; told truth after; counselling offered afterwards; questions answered at end

    privacy in research [duty, principle]
    privacy; invade|invasion privacy; only observe in public; private life; control information about themselves; observed in public place

    perception and sensation [principle]
    perception; interpret|make sense|organise sensory information|senses; brain interprets; sensation; detect stimuli by|through senses;
    sense organs detect; information from environment via senses

    visual cues and depth [factor]
    depth cues; binocular; monocular; retinal disparity; convergence; occlusion; relative size; height in plane; linear perspective;
    different image each eye; eyes turn inwards; further away looks smaller; parallel lines meet; one object covers another; superimposition;
    smaller higher further; two eyes slightly different

    visual illusions [example]
    illusion; ponzo; muller lyer; rubin vase; ames room; necker cube; kanizsa; misinterpret; trick brain; ambiguity; ?fiction; size constancy;
    misinterpreted depth cues; leeper's lady

    gibson direct theory [principle]
    gibson; direct theory; bottom up; optic flow; motion parallax; affordances; innate perception; enough information in environment;
    {not} need past experience; born with perception; don't need experience; visual cliff

    gregory constructivist theory [principle]
    gregory; constructivist; top down; past experience and|expectations; inference; use past|prior experience|knowledge|what; best guess;
    learned perception; built from experience; hypothesis about; nurture perception; make sense using experience

    perceptual set [principle, factor]
    ?expectation; culture|motivation|emotion|expectation affects perception|what|how; readiness to perceive; see what expect|want;
    bruner minturn; bias to perceive; gilchrist nesberg; hungry see food; tendency to notice; mcginnies; more likely notice some;
    food brighter hungry; hudson

    piaget stages in psychology [principle]
    piaget; sensorimotor; pre operational; concrete operational; formal operational; object permanence; conservation; egocentrism;
    assimilation; ?accommodation; stages of development invariant; readiness; decentration; abstract thinking; naughty teddy; policeman doll;
    class inclusion; same order everyone; discovery learning

    dweck mindset theory [principle]
    mindset; dweck; growth mindset; fixed mindset; effort can improve ability|intelligence; believe ability|intelligence fixed|change;
    praise effort; can get better with effort; failure is opportunity; give up easily; challenge is good; talent is in genes;
    hard work makes clever; think you can improve; try harder

    self efficacy [factor]
    belief|believe in own|their ability|abilities|capability; ?think can do; expect to do well; confidence in own ability; believe can succeed;
    past success; belief in yourself

    praise effects on learning [factor]
    praise effort|person; praise motivates; praise process; ?feedback; sincere praise; praised for effort rather; too much praise;
    specific praise; well done

    learning styles [principle, problem]
    verbaliser; visualiser; visual learner; verbal learner; kinaesthetic; willingham; {not} evidence for learning styles;
    prefer pictures|words; better teaching to meaning

    early brain development [structure]
    brain stem; cerebellum; thalamus; cortex; neural tube; forebrain hindbrain; brain in womb; cerebellum coordinates movement;
    brainstem autonomic breathing; thalamus hub; nature of brain prenatal; smoking alcohol affects brain; rubella

    sapir whorf hypothesis [principle]
    sapir whorf; language affects|determines|influences thought|thinking|how; words shape think; linguistic determinism; linguistic relativity;
    {not} word {not} think; hopi; zuni; native american time; colour words; inuit snow; language first then thinking; recall of colours;
    limited by words

    piaget language theory [principle]
    thought before language; language depends on thought; thinking comes first; understand|schema before words; words only after concept;
    think first then words; language after thinking

    animal communication [example]
    bee dance; waggle dance; von frisch; ?bees; birdsong; survival reproduction territory food; scent marking; round dance; peacock;
    alarm calls; tell other bees where food; vervet; ?rabbits; only present not future; limited signals animals

    non verbal communication in psychology [method]
    non verbal; nvc; eye contact; body language; ?posture; ?touch; personal space; facial expression; open closed posture; postural echo;
    darwin; mirroring posture; pupils dilate; yuki; culture sex status personal space; signals without words; baby born smiling; evolved;
    sensory deprived children same; learned nvb

    romantic relationship formation [factor]
    physical attractiveness; self disclosure; filter theory; matching hypothesis; proximity similarity; complementarity; halo effect;
    reveal personal information; share secrets gradually; similar attractiveness; sociodemographic; live near each other; open up to partner;
    similar attitudes; penetration

    social exchange theory [principle]
    social exchange; rewards and costs; maximise rewards minimise; ?profit; comparison level; more rewards than costs; weigh up costs;
    cost benefit relationship; minimax; thibaut kelley; better alternatives

    equity theory [principle]
    equity; fair relationship; equal in relationship; over benefit; under benefit; imbalance; put in same get; both partners put in fair;
    feel unfair guilt; ratio of costs rewards

    investment model [principle]
    rusbult; commitment satisfaction alternatives; invested time|money; things lose if leave; intrinsic extrinsic; put a lot into relationship;
    stay because invested; too much to lose

    parasocial relationships [example]
    parasocial; celebrity worship; one sided relationship; entertainment social intense borderline; obsessed with celebrity;
    absorption addiction; celebrity {not} know; stalking; ?fan; levels of celebrity

    evolutionary explanation of behaviour [principle]
    evolution; natural|sexual selection; survival; survive and reproduce|pass; pass on genes; adaptive; anisogamy; ?mate;
    ?ancestors; helped us survive; reproductive success; passed on to offspring; increase chance of survival; waist hip ratio

    aggression hormones and brain [cause]
    testosterone; amygdala; low serotonin; limbic system; maoa; warrior gene; xyy; high testosterone|more aggressive; raine murderers;
    prefrontal cortex; reduced activity prefrontal; genes aggression; hypothalamus aggression

    frustration aggression hypothesis [cause]
    frustration aggression; frustration leads|causes to|aggression; blocked goal; goal is blocked|prevented; catharsis; dollard; weapon effect;
    frustrated become aggressive; stopped from getting what want; take out frustration; berkowitz

    media influences on aggression [cause]
    violent|violence video|tv|games|media|films; desensitisation; disinhibition; cognitive priming;
    copy violence from tv|games|media; call of duty; see violence as normal; violent scripts; used to violence; less shocked; violent film

    crime definition and punishment [information]
    against law; custodial sentence; prison; recidivism; reoffend; fines; ?community; deterrence; retribution; rehabilitation; incapacitation;
    prisonisation; restorative justice; anger management; universities of crime; meet victim; learn crime in prison; lose liberty;
    protect public; behaviour modification in custody

    biological explanation of offending [cause]
    lombroso; atavistic; criminal genes; maoa; twin studies crime; inherited criminality; born criminal; strong jaw; primitive;
    brain scan murderers; amygdala; cdh13; primitive features; face features criminal

    psychological explanation of offending [cause]
    eysenck criminal personality; extravert neurotic psychotic; kohlberg; pre conventional; hostile attribution; minimalisation;
    differential association; sutherland; weak superego; cognitive distortions; learn crime from others; moral reasoning low;
    learned from criminal peers; overdeveloped superego; blame others play down crime; mixing with criminals

    offender profiling [method]
    profiling; top down; bottom up; organised disorganised; investigative psychology; geographical profiling; canter; railway rapist;
    crime scene analysis; circle theory; likely characteristics of offender; jeopardy surface; narrow list of suspects; smallest space

    stress physiology [principle]
    gas; general adaptation syndrome; selye; alarm resistance exhaustion; hpa axis; sam; cortisol; sympathomedullary; cortisol lowers immune;
    kiecolt glaser; immunosuppression; lowers immune system; body's response to stress

    sources of stress [cause]
    life changes; daily hassles; workload; lack of control job; srrs; holmes rahe; life change units; job strain; demand control;
    hassles and uplifts; divorce bereavement moving; low control at work; everyday annoyances; whitehall

    individual differences in stress [factor]
    type a; type b; hardiness; type c; friedman; competitive time urgent hostile; commitment challenge control; impatient competitive;
    laid back; suppress emotions cancer; resilient people

    managing and coping with stress [solution, method]
    stress inoculation; biofeedback; beta blockers; problem focused; emotion focused; tend and befriend; meichenbaum; benzodiazepines;
    social support stress; relaxation breathing; women seek support; skills practice; learn to control heart rate; tackle cause of stress;
    deal with feelings

    sleep and dreaming [principle]
    freud dreams; wish fulfilment; manifest content; latent content; activation synthesis; dreamwork; symbols in dreams; hobson mccarley;
    random neural firing; unconscious desires dreams; dreams have hidden meaning; brain makes sense of random; rem dreams; insomnia;
    narcolepsy; dream are symbolic

    functions and stages of sleep [principle]
    rem; nrem; slow wave; stages of sleep; restore body; growth hormone sleep; ?repair; four stages; deep sleep; light sleep; sleep cycle 90;
    consolidate memory; ?recover; sleep lab

    gender development in psychology [principle]
    sex role stereotypes; androgyny; bem; gender identity; gender stability; gender constancy; kohlberg gender; gender schema;
    chromosomes hormones; klinefelter; turner; gender dysphoria; oedipus; david reimer; masculine and feminine; same sex models;
    boys rewarded for; know gender is fixed; labelling self boy or girl

    personality theories [principle]
    extravert; introvert; neurotic; eysenck; trait; temperament; sociable; epi; emotional stability; psychoticism; outgoing personality;
    low arousal; apd; anti social personality disorder; unstable; high low arousal; type theory; reticular; antisocial personality

    prejudice and social identity theory [principle]
    tajfel; in group; out group; social identity; social categorisation; social comparison; robbers cave; sherif; realistic conflict;
    superordinate goals; minimal group; us and them; favour own group; competition for resources; contact hypothesis; jigsaw; ?favouritism;
    working together reduces; shared goal; in group favouritism; discriminate against out group; summer camp

    attribution theory [principle]
    attribution; dispositional; ?situational; fundamental attribution error; internal cause; external cause; actor observer; self serving bias;
    blame person not situation; down to personality; due to situation; consensus distinctiveness
    """
}
