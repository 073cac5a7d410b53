/// Crime and deviance, stratification, poverty, power, media, religion, health, work and sociological research methods. Written for this project.
extension LexiconData {
  static let sociologySociety: StaticString = """
    subject sociology

    *socgroup
    people; person; group; individual; men; women; boys; girls; youth; black; poor; rich; ethnic; working; them; they; class

    crime in sociology [information] ~ deviance
    crime; break|breaking|against law; illegal act|behaviour|acts; law breaking; against the law; act punished by law;
    formal sanction by police

    deviance [information]
    deviant; break|breaking|goes|go|against norms|norm|rules|unwritten; {not} conform to norms|society; disapproved of by society;
    behaviour that breaks norms|norm|rules; against social norms; socially unacceptable behaviour; frowned upon; abnormal behaviour;
    not follow norms; seen as wrong by society|most

    relativity of crime and deviance [principle]
    historically|culturally|socially relative|defined;
    differ|differs|vary|varies|different|change between|over|across cultures|societies|time|place|country; homosexuality was|used illegal;
    legal in one country; depends on time|place|culture|context|society; laws change over time; context; situational deviance; cannabis legal;
    smoking was acceptable; naked|nudity beach

    functions of crime [principle, benefit]
    boundary maintenance; reaffirm boundaries; social change; crime necessary|inevitable|normal|functional|positive for; durkheim crime;
    safety valve; crime reminds people right wrong; warning light|device; crime brings people|community together;
    shows|remind what right|wrong; creates jobs police; strengthens values; society needs crime; ?adaptation; unite against criminal; davis;
    cohen function

    anomie and strain theory [cause, principle]
    anomie; strain; merton; strain theory; normlessness; goals and means; {not} achieve goals legitimately|by legal; american dream;
    success goals; ?innovation; ritualism; retreatism; rebellion; illegitimate means; goals by illegal; blocked opportunities;
    turn to crime to achieve|get; want money but {not} means; conformity innovation; illegal ways|means to success;
    gap between goals and means; can't reach goals legally

    status frustration [cause]
    albert cohen; working class boys fail|denied|frustrated|status; {not} achieve status|success school|legitimate;
    gain status through|from delinquency|crime|gang; non utilitarian crime; alternative status hierarchy; denied status; delinquent subculture;
    frustrated at school failure; feel failures turn to; rebel to gain status; vandalism status; gain respect from peers

    subcultural theory of crime [cause, principle]
    subculture crime; cloward ohlin; criminal subculture; conflict subculture; retreatist; miller focal concerns; ?gangs;
    delinquent subculture; toughness excitement smartness; peer group|friends crime; matza drift; focal concerns; gang values

    labelling theory of crime [cause, principle]
    called|call criminal|thug|trouble; police pick|stop young|black|lads; treated like a criminal; people see them as criminal; labelling;
    labelled criminal|deviant; becker; {not} act deviant until|unless labelled; deviance is in the eye; outsiders; moral entrepreneurs; lemert;
    primary|secondary deviance; master status; label leads to deviant career; police label|stereotype|target; deviant career;
    agents of social control label; deviance only if labelled; cicourel; no act deviant in itself; reaction of society|others to act;
    negotiation of justice; lives up to criminal label; powerful label powerless; stigma criminal record {not} job; selective law enforcement;
    young labelling hippies

    master status [consequence]
    seen only as|just criminal|deviant; label overrides other|all|everything; main identity; criminal record defines;
    all other qualities ignored; only see the label

    deviant career [consequence]
    {not} get job record|label so|turn crime; excluded from society turn to crime; join deviant group; continue with deviance|crime;
    reoffend because labelled; pushed into more crime

    moral panic [consequence, principle]
    media|papers|news make|makes it|out|things worse|sound|people; everyone|people get|gets scared|worried because|from media|papers|news;
    blow out of proportion; papers blow things; media exaggerate|exaggeration|sensationalise|amplify; folk devils; cohen mods rockers;
    public fear|concern|outrage stirred|created|media; overreaction; media overreact; exaggerated fear; media makes things seem worse;
    ?scapegoats; public concern fuelled; stir up fear; media hype; public anxiety exaggerated; knife crime media;
    people panic because of media

    deviancy amplification [consequence, cause]
    amplify; increases|creates more deviance|crime; spiral; media attention|coverage more|increase|worse crime|deviance; snowball crime;
    media makes crime|problem worse; reporting leads more; wilkins; copycat

    marxist view of crime [cause, principle]
    criminogenic; capitalism causes|creates|crime; law benefits|protects|serves rich|ruling|powerful|bourgeoisie|property;
    laws made by|for|favour rich|powerful|ruling; selective law enforcement; white collar|corporate crime ignored|unpunished|rarely;
    greed|consumerism encourages|crime; poverty crime utilitarian; gordon; chambliss; snider; rich get away with crime;
    law enforced|enforcement against poor|working; capitalism crime; rich not punished; working class targeted; powerful commit crimes;
    laws protect private property; criminals of working class punished; need crime to survive; relative poverty causes

    feminist view of crime [principle]
    heidensohn; carlen; control theory women; women controlled|supervised|control at home|public|work; malestream; chivalry thesis;
    liberation thesis; adler; class deal; gender deal; women less opportunity to commit crime; girls supervised more; pollak; victims domestic;
    patriarchal control; rape victims trial; women fear being out night; bedroom culture; childcare no time for crime; double deviance;
    women stay home; daughters watched

    chivalry thesis [cause]
    chivalry; women|females treated|sentenced|punished more|less lenient|leniently|harshly|softer;
    police|judges|courts lenient|let|soft|easier to|on|with women; let off women; women get lighter sentences|caution; paternalistic;
    female offenders caution; male officers protect women; pollak

    masculinity and crime [cause]
    masculinity; messerschmidt; prove|show|assert they masculinity|manhood|tough; macho; aggressive risk taking men; crime of masculinity;
    boys socialised to be tough|aggressive; hegemonic masculinity; winlow; being tough; prove they are a man; men commit more crime;
    risk taking

    ethnicity and crime [cause, factor]
    institutional racism; stop and search; macpherson; stephen lawrence; police racism|racist|target|stereotype black|ethnic;
    black people more likely stopped|arrested|prison; over policed; canteen culture; racial profiling; phillips bowling; military policing;
    hall mugging; lea young; racist police; black over represented; target ethnic minorities; reiner; gilroy; scapegoat black mugger

    social class and crime [cause, factor]
    working class crime; poverty causes crime; marginalisation; relative deprivation; poor commit crime; deprived areas;
    steal to survive|because poor; unemployed crime; lack of opportunities crime; blue collar; inadequate socialisation; underclass crime;
    need money steal

    age and crime [cause, factor]
    young people commit|crime; youth crime; peer pressure; edgework; status frustration; boredom; thrill; buzz; ?adolescents;
    lack of responsibilities; excitement; get kicks; young people hang around; 15 to 24; police target young|youths; antisocial behaviour;
    grow out of crime; out late at night; risk taking; lyng; no responsibilities

    white collar crime [example]
    office|rich|business people|workers|man fiddle|steal|commit|fraud|dodge; fiddle|fiddling the|taxes|expenses books|taxes; dodge tax;
    white collar; corporate crime; ?fraud; ?embezzlement; tax evasion; insider trading; expenses fiddle; middle class crime; crime at work by;
    crime by professionals|business; sutherland; crime of the powerful; committed by high status; health and safety breach company; ?pollution;
    occupational crime; enron; tax avoidance; crimes by companies; ppi; steal from employer

    state and green crime [example]
    state crime; green crime; genocide; war crimes; torture; environmental crime; deforestation; pollution of; harm to environment;
    human rights abuses; transgressive; toxic waste; corruption by government; zemiology

    globalisation and crime [cause, example]
    global crime; human trafficking; drug trade; cyber crime; global criminal economy; terrorism; money laundering; ?held; castells; glocal;
    hobbs dunningham; arms trade; transnational; internet crime; mcmafia

    left and right realism [principle, cause]
    left realism; right realism; relative deprivation; marginalisation; rational choice; broken windows; wilson kelling; underclass;
    zero tolerance; lea and young; felson; biological differences crime; target hardening; community policing;
    benefits outweigh cost|risk of crime; choose to commit crime; inadequate socialisation; graffiti leads to more;
    feel deprived compared to others; compare themselves to others; crime is rational choice; charles murray; lack of male role;
    clamp down on minor

    relative deprivation [cause]
    others|everyone else has got better|nice|more; jealous of what others; see|seeing nice things|stuff; can't have what others;
    feel deprived compared; compare self|themselves with|to others|richer; others have|has more than; see others have more;
    want what others have; resentment at others|wealth; lack things others have; less than others around; media shows things can't afford;
    feel poor compared

    control theory of crime [principle]
    hirschi; ?bonds; attachment commitment involvement belief; bonds to society; bonds of attachment; something to lose;
    strong ties to family community; lack of attachment; too busy for crime; weak bonds; nothing to lose

    official crime statistics [information]
    official statistics; police recorded crime; home office; recorded by police; government crime figures; ocs; crimes known to police;
    police figures; collected by government

    dark figure of crime [problem, information]
    not|never all|every|many crime|crimes get|gets|is|are reported|told; people don't report; crimes nobody knows; dark figure; hidden figure;
    {not} reported|recorded|detected; unreported; unrecorded; crime not known; victim {not} report|tell police; crimes police don't know;
    true extent unknown; {not} show real|true amount; hidden crime; tip of iceberg

    reasons for not reporting crime [reason, cause]
    embarrassed; fear|afraid|scared reprisal|offender|attacker|revenge|revenge; {not} trust police; ?trivial; too minor|small|trivial;
    police {not} do anything|take|believe; {not} aware|know|realise victim|crime; dealt with privately; ?shame; private matter; {not} insured;
    ?ashamed; loyal to family; victimless; scared of revenge; police won't help|bother|catch; waste of time reporting;
    think nothing will be done; don't want to get someone in trouble; distrust police; community deals

    reasons crime not recorded [reason, cause]
    police discretion; {not} enough evidence; police think minor|trivial|not; victim unreliable; improve|meet targets figures|clear;
    police choose {not} to; ?cuffing; not in public interest; too minor for police; lack of evidence; fiddle the figures; ?coughing;
    police priorities

    victim survey [method]
    british crime survey; crime survey for england; csew; ask people crimes|victim experienced|been; ask if been a victim;
    people asked what crimes they experienced; includes unreported; survey of victims

    self report study in crime [method]
    self report; ask people crimes they committed; admit|own up|reveal to crimes committed; confess crimes; farrington;
    people lie about crimes; belson; anonymous questionnaire offences; ask about own crime; offenders admit

    crime prevention and punishment [solution, method]
    prison; deterrence; rehabilitation; retribution; restorative justice; community service; cctv; target hardening;
    situational crime prevention; environmental; longer sentences; zero tolerance; asbo; tagging; death penalty; incapacitation;
    protect public; foucault; surveillance; panopticon; locks and alarms; deter people; youth clubs; reduce poverty; designing out;
    more police; displacement; neighbourhood watch; community policing; probation; custodial; criminal justice system; reform offenders;
    capital punishment; fines

    victims and fear of crime [consequence]
    victim; victimology; fear of crime; repeat victims; secondary victimisation; women fear; elderly fear; young men most victims;
    indirect victim; positivist victimology; christie ideal victim; psychological effects of crime; afraid to go out;
    scared to go out at night

    social stratification [principle, structure]
    stratification; layers; hierarchy; strata; society divided into layers|levels|groups; ?ranked; ladder; unequal layers;
    divided into a hierarchy; ranking of people; caste; feudal; slavery; apartheid; class at top others bottom; like rock; pecking order;
    structured inequality

    social class [structure, factor]
    working middle upper class; based on income|occupation|job|wealth; group with similar economic|income|job|occupation; socio economic;
    middle class; working class; occupation wealth education group; ns sec; registrar general; what job people do; upper class

    caste and feudal systems [example]
    caste; ?hindu; brahmin; untouchables; dalits; feudal; serfs; lords peasants; closed society; estates; born into caste; cannot move caste;
    marry within caste

    open and closed societies [information]
    open society; closed society; can move up|down; {not} move up|between|position; status achieved open; ascribed closed; mobility possible;
    stuck in position born; fixed at birth

    social mobility [principle, consequence]
    get|getting a better job than parents; move|moving|go|going up|down in class|the society|ladder; born poor but|get become|rich;
    move|moving|movement up|down|between class|classes|social|ladder|strata|layers; upward mobility; downward mobility; intergenerational;
    intragenerational; change class|social class; climb the ladder|social; working class to middle class; move up in society;
    different class from parents; rags to riches; goldthorpe; better job than parents; long range mobility; go from poor to rich; lottery;
    higher class than parents

    barriers to social mobility [cause, factor]
    glass ceiling; ?discrimination; lack of education|qualifications; ?poverty; private schools|elite|oxbridge advantage; old boys network;
    social closure; lack of contacts|money|cultural|connections; elite self recruitment; racism; cost of university; who you know; nepotism;
    top jobs go to private

    life chances [principle, factor]
    opportunities|chances of|in to|life|achieving|getting good|health|education|housing|job; chance of getting good|job|education|things;
    access to health education; likelihood|chances of having|gain|obtaining desirable; opportunity to get things valued;
    chances of success in life; live long healthy; share in society's goods; opportunities people have to improve

    functionalist view of stratification [principle]
    davis and moore; inequality necessary|functional|needed|inevitable; most important jobs higher|highest paid|rewards;
    reward motivates|attract best|talented|people; unequal rewards motivate; high rewards for important|most; attract most able to;
    train for longer paid more; doctors paid more because; incentive to work hard; role allocation; best qualified top roles;
    inequality is good for

    marxist view of class [principle]
    bourgeoisie; proletariat; own means of production; owners and workers; two classes; exploit; surplus value; wage labour; class struggle;
    polarisation; ?revolution; communism; sell labour; workers paid less than worth; those who own factories; class conflict;
    factory owners profit; petty bourgeoisie; class consciousness; rich own everything

    weber view of class [principle]
    class status party; weber; market situation; skills in market; status groups; power party; many classes; status prestige lifestyle;
    different from class; white collar; class status and power

    wealth and income inequality [information, problem]
    unequal distribution of wealth|income; rich get richer; gap between rich and poor; income is flow|wages; wealth is assets|property|savings;
    inherited wealth; top 1%; top 10% own; wealth owned by few|small; tax avoidance; unequal pay; inequality growing; progressive tax;
    redistribute; land shares property; money earned from job; rich poor divide; shares savings

    glass ceiling [problem, factor]
    women can't get|reach to|top|higher; women|ethnic don't get promoted; men get the top jobs|promotion; invisible barrier;
    barrier to|stops|prevent women|promotion|top|ethnic; women {not} get|reach|promoted to|top|high jobs|positions; stop women reach top;
    {not} promoted because; prevents women getting promotion; few women at top; women held back at work; under represented in top jobs;
    vertical segregation; can see top but

    gender inequality [problem]
    gender pay gap; women paid|earn less|lower; pay gap; sexism; sex discrimination; sexual harassment; women part time|low paid; unequal pay;
    women discriminated; horizontal segregation; pink collar; men higher positions; women in caring jobs; equal pay act; women less power|pay;
    emotion work; maternity discrimination; few female mps; men more paid than; walby; career break children; women do low paid

    ethnic inequality [problem]
    racism; racial discrimination; racial prejudice; ethnic minorities unemployed|lower|discriminated|low|less; institutional racism;
    black|asian|ethnic less|more likely unemployed|promoted|job|paid; dual labour; name on cv|application; ethnic penalty;
    black people unemployed; reserve army; discriminate on race; scapegoat; poverty ethnic; ethnic pay gap; race discrimination at work;
    overcrowded bangladeshi; foreign names interviews

    age inequality [problem]
    ageism; age discrimination; older|elderly|young workers|people discriminated|stereotyped|burden|denied|lower; pension poverty;
    forced retire; minimum wage lower young; negative stereotypes elderly; seen as burden; too old for; ?retirement; young unemployed;
    youth unemployment; young people paid less

    disability inequality [problem]
    disability discrimination; disabled people {not}|less|lower|poverty|barriers|stereotyped|work; medical model; social model;
    disabling environment; shakespeare; disablism; disabled unemployed; lack of access disabled; pity; society disables;
    negative attitudes to disabled; stereotype dependent; learned helplessness

    poverty absolute [information] < poverty in sociology ~ poverty relative
    not|can't got|have|afford enough|any food|eat|clothes|home|roof; no|nothing food|home|roof|eat; ?starving; absolute poverty;
    {not} have|enough|afford|meet basic needs|necessities|food|shelter|water|essentials; lack basic needs|necessities|food;
    without food|shelter|clothing; unable to survive|afford basics; below subsistence; cannot afford food|shelter; live on less than a dollar;
    life threatening poverty; no food or shelter; rowntree

    poverty relative [information] < poverty in sociology ~ poverty absolute
    less|poorer than everyone|others|most|other people; can't|not afford what|things others|most|everyone|normal; relative poverty;
    poor compared|relation to|with others|rest|society|average; compared|less than others|average society|income|people; 60% of median|average;
    below average standard|living; {not} afford what most|normal others|people|have;
    {not} participate|join in|take part normal|activities|customs society; lack what|things most people have; townsend;
    can't afford things others have; poor compared to others; excluded from normal; below 60%; no holiday phone internet;
    unable to live like others|normal

    poverty in sociology [problem]
    poverty; ?poor; deprivation; low income; in poverty; {not} enough money; live on breadline; destitute

    causes of poverty in sociology [cause, factor]
    causes of poverty; low wages|pay|income; unemployment; inadequate|low benefits; ?disability; old age; large family;
    lone parents; lack of skills|qualifications; cost of living; ?illness; capitalism; welfare dependency; culture of poverty; ?redundancy;
    cycle of deprivation; ?debt; zero hours; recession; low skilled; addiction; high rent; single parents; minimum wage low; lack of jobs;
    cuts to benefits; part time work

    culture of poverty [cause, principle]
    oscar lewis; fatalism; immediate gratification; attitudes|values passed down|on children|generation; poor blame; live for today;
    learn to accept being poor; lazy attitude poor; passed from parents poverty; accept poverty; don't plan for future; dependency culture

    cycle of deprivation [cause, principle]
    poverty trap; cycle of poverty; trapped in poverty; passed on from generation|parent; poverty repeats; poor parents poor children;
    {not} escape poverty; low qualifications low pay; born poor stay poor; better off on benefits; vicious circle; generation to generation;
    lose benefits if work

    underclass [structure, cause]
    murray; depend|dependent|rely on benefits|welfare|state; dependency culture; work shy; long term unemployed; ?lazy; scroungers;
    benefits claimants lowest; illegitimate; single mothers benefits; below working class; don't want to work; lives off benefits;
    benefit culture; rely on handouts; saunders

    welfare state [structure, solution]
    nhs; ?benefits; free education; social security; beveridge; cradle to grave; universal credit; government looks after; means tested;
    universal benefits; five giants; state pension; job seekers; state provides; government support poor; child benefit; housing benefit;
    safety net

    embourgeoisement and class change [principle]
    embourgeoisement; affluent worker; goldthorpe lockwood; working class becoming middle; proletarianisation; deskilled; class is dead;
    instrumental; devine; working class like middle class; savage; precariat; manual jobs declining; workers adopt middle class;
    new working class; privatised

    power and authority in sociology [principle]
    power; authority; coercion; charismatic; ?traditional; rational legal; weber authority; force people against will; get own way despite;
    legitimate power; power by consent; make people do; ability to influence; threat or force; obeyed because of position|personality|custom;
    get others to do what; hereditary queen; inspirational leader

    democracy in sociology [structure]
    democracy; vote; elections; free elections; government elected by people; representative democracy; ?mps; referendum; direct democracy;
    pressure groups; political parties; proportional representation; first past the post; people choose government; dictatorship;
    universal suffrage; have say in government; freedom of speech

    pressure groups and social movements [structure, method]
    pressure group; insider group; outsider; promotional; sectional|protective interest; greenpeace; trade union; petition; ?protest;
    ?demonstrations; ?campaign; new social movements; direct action; strikes; lobby; influence government; boycott; rspca; ?march;
    black lives matter; extinction rebellion; put pressure on government; lobbying mps

    voting behaviour and participation [factor, behaviour]
    voting; political participation; turnout; class dealignment; partisan; apathy; disillusioned; {not} vote; young people don't vote;
    vote like parents; age voting; media influences voting; newspaper; don't trust politicians; no difference between parties; tactical voting;
    voting same as family; voter registration

    pluralism and elite power [principle]
    pluralism; pluralist; power shared|spread among groups; power elite; ruling elite; oxbridge politicians; state neutral referee;
    marxists state serves ruling; range of views; no one group dominates; politicians from private schools; balance of power; competing groups

    citizenship rights [information]
    citizenship; civil political social rights; marshall; rights and responsibilities; right to vote|free; freedom of speech; human rights;
    equality act; full members of society

    media ownership and control [factor]
    ownership; murdoch; owners control content|media; ?concentration; owned by few; conglomerate; media controlled by; bias towards owner;
    gatekeeping; agenda setting; media barons; editors decide; propaganda; advertisers influence; ?bbc; owner's views; glasgow media;
    news values; journalists decide what news; selects news; concentration of ownership; powerful owners

    media representation [problem, factor]
    representation; stereotype|stereotypes in|of|media|women|ethnic|men; women sex|objects|thin|housewives|sexualised; under represented;
    ethnic minorities criminals|negative|terrorists|shown; portray|portrayed|shown as; symbolic annihilation; male gaze; tokenism;
    negatively portrayed; media shows women|men; youth portrayed troublemakers; islamophobia; working class chavs; body image media; objectify;
    elderly portrayed; benefits street; old people shown as; disabled pitied|villains; represented as; teenagers shown as

    media effects models [principle]
    hypodermic syringe; uses and gratifications; two step flow; decoding; cultural effects; drip drip; audience active; passive audience;
    copycat; inject messages; media influence directly; opinion leaders; audience selects; choose what watch; desensitise; believe everything;
    audience passive sponge; use media for own needs; copy violence; decode messages; imitation of violence

    new media [example, information]
    social media; ?internet; ?digital; interactive; citizen journalism; digital divide; user generated; smartphones; convergence; ?online;
    24 hour news; ?participate; ?instant; anyone can post; facebook twitter; not everyone has internet; ?streaming;
    traditional media declining; fake news; generational divide

    functions of religion [principle]
    collective conscience; social solidarity; durkheim totem; sacred and profane; malinowski life crises; meaning and purpose;
    answers ultimate|big questions; comfort in|at times death; bring people|community together; worship together; moral guidelines|code;
    comfort in grief; bellah; integration; funerals weddings; ten commandments; sense of belonging; explain meaning of life; cope with death

    marxist view of religion [principle]
    opium of the people; opiate; opium; religion justifies inequality|suffering; promise reward in heaven|afterlife|after; dulls pain;
    rewarded in heaven; distract|distracts from|workers exploitation; god's will; rich man in his castle; keep workers passive;
    poor accept suffering; accept their position; suffering is virtue; believe god chose; heaven for poor; divine plan

    feminist view of religion [principle]
    religion patriarchal; male gods|god; women {not} priests|bishops|leaders; stained glass ceiling; veil; sexist texts|scriptures;
    women separate|behind; de beauvoir; el saadawi; women second class in religion; menstruation impure; holy books men; women cover;
    male priests; armstrong; women submissive religion

    religion and social change [principle]
    weber protestant ethic; calvinism; conservative force; martin luther king; liberation theology; social change religion;
    religion prevents|causes change; arab spring; hard work calvinists; religion stops change; neo marxist; maintain status quo; iran

    religious organisations [structure, example]
    ?church; sect; cult; denomination; new religious movement; new age; world rejecting; wallis; troeltsch; charismatic leader sect; ?moonies;
    scientology; crystals; millenarian; niebuhr; fundamentalism; small strict group; brainwash members; high commitment; monopoly of truth

    evidence against secularisation [principle]
    believing without belonging; davie; private religion; growth of islam; new age growth; immigration religion; vicarious; electronic church;
    online worship; resacralisation; televangelism; believe but don't attend; census christians; other religions growing; pray at home;
    spiritual not religious; existential security; kendal

    social model of health [principle]
    biomedical model; health inequalities; class and health; marmot; iatrogenesis; illich; cultural explanation health;
    structural|material explanation health; poorer people die younger; medicalisation; sick role; inverse care law; artefact;
    poverty causes ill; black report; illness socially constructed; morbidity mortality; women go doctors more; medicine machine fixed

    work and unemployment in sociology [information]
    alienation; unemployment effects; ?automation; deskilling; braverman; blauner; job satisfaction; zero hours; gig economy;
    dual labour market; flexible working; structural unemployment; work leisure; loss of status unemployed; bored at work; repetitive work;
    ?factory; feel powerless at work; hand jobs replaced by machines

    globalisation in sociology [cause, principle]
    globalisation; world interconnected|connected; global village; transnational; spread of culture worldwide; migration; mcdonaldization;
    global economy; instant communication world; shrinking world; time space compression; interdependent; glocalisation; hybrid culture;
    more travel and communication; multinational; world connected by

    migration and diaspora [cause, consequence]
    migration; immigration; emigration; push pull factors; asylum; net migration; refugees; people move country|into; windrush; assimilation;
    moved for work; multicultural society; leave country for; brain drain

    primary data in sociology [information] ~ secondary data in sociology
    primary data; first hand; collect own|themselves data; researcher collects|gathered themselves; data collected by sociologist|researcher;
    own research; original data; collected by yourself

    secondary data in sociology [information] ~ primary data in sociology
    secondary data; already exists|been collected|existing; collected by someone|others|other; second hand; government statistics;
    existing data; someone else's research|data; data from other people

    quantitative data in sociology [information] ~ qualitative data in sociology
    quantitative; ?numbers; numerical; ?statistics; statistical; ?figures; percentages; number form; graphs and charts; can be counted

    qualitative data in sociology [information] ~ quantitative data in sociology
    qualitative; in depth|detail; ?words; ?detailed; feelings and opinions; rich detail; ?meanings; ?insight; ?opinions; quotes;
    what people think and feel

    positivism [principle] ~ interpretivism
    positivist; scientific; ?objective; prefer|use quantitative; reliable data; social facts; laws of behaviour; cause and effect; value free;
    patterns trends; comte; like natural science; durkheim suicide; numbers not meanings; large scale

    interpretivism [principle] ~ positivism
    interpretivist; verstehen; prefer|use qualitative; ?meanings; understand through eyes; empathy; subjective; small scale in depth;
    see world through eyes; anti positivist; understand meanings people give; put self in shoes; point of view of participants

    social survey questionnaire [method]
    questionnaire; survey; list of questions; written questions; postal questionnaire; closed questions; tick box; self completion;
    online survey; pre set questions; hand out questions

    questionnaire strengths [benefit]
    ?quick; ?cheap; large sample; large number of people; reliable; easy to analyse|quantify|compare|replicate; anonymous; ?repeat;
    standardised questions; reach lots of people; wide geographical; honest because anonymous; easy to repeat; less time; generalise;
    no interviewer bias; lots of people at once; same questions for all; ?statistics; spot trends

    questionnaire weaknesses [problem]
    low response rate; {not} return|respond|reply|complete|bother|fill|send; ?lie; {not} explain|expand|detail|understand|clarify|depth;
    misunderstand questions; lacks validity|depth|detail; limited answers; imposed questions; people don't return; superficial; no detail;
    right answerism; people lie; cannot ask what mean; restrict answers; {not} reason why; literacy; ignore|throw them away

    interviews in sociology [method]
    interview; ask questions face|verbally; unstructured interview; structured interview; semi structured; face to face questions;
    group interview; focus group; informal conversation; like a conversation; guided conversation

    unstructured interview strengths [benefit]
    in depth; ?detailed; ?valid; rapport; build|builds|built trust|rapport|relationship; ?probe; follow up; ?flexible; open questions;
    ?explore; go deeper; ?clarify; sensitive topics; express in own words; ?insight; qualitative; feel comfortable|relaxed; explain meaning;
    ask more questions; open up; explain questions; new ideas emerge; say what they want

    interview weaknesses [problem]
    time consuming; interviewer bias|effect; small sample; ?expensive; {not} representative|generalise|reliable|replicate|repeat|compare;
    social desirability; lead|leading questions; train interviewer; characteristics of interviewer|age|gender|ethnicity; people lie;
    takes long|time; ?costly; hard to analyse; influenced by interviewer; off topic; give answer they think wanted; ?uncomfortable;
    hard to quantify; interviewer may influence

    observation in sociology [method]
    observation; participant observation; watch|watching|observe group|people|behaviour; join|joins|joining group study|watch; covert; overt;
    ethnography; immerse; live with group; see natural behaviour; non participant; go undercover; patrick glasgow gang; sociologist joins in;
    take part in group

    covert observation issues [problem, benefit]
    undercover; {not} know|aware being|they observed|studied|researched; ?secret; deception; no|{not} consent; ?dangerous; unethical;
    natural behaviour; going native; avoid hawthorne; hard to take notes; act naturally; break law join in; blow cover; too involved;
    lose objectivity; lying to group; maintain cover; remember later; don't change behaviour; pretend to be member

    overt observation issues [problem, benefit]
    hawthorne effect; know being watched|observed|studied; change behaviour; act differently; ?ethical; ?consent; ask questions openly;
    take notes openly; ?informed; behave differently when watched; {not} act naturally; observer effect

    official statistics [method, information]
    government statistics; census; hard statistics; ?soft; crime figures; birth rates; ?ons; statistics by government|collected;
    divorce statistics; exam results; unemployment figures; census every ten; produced by government; league tables

    official statistics evaluation [benefit, problem]
    ?cheap; ?free; easy|easily access|available|accessible; large scale; up to date; representative; compare over time; trends; reliable;
    government bias; {not} valid|true picture; definitions change; socially constructed; massage; dark figure; saves time; politically biased;
    covers whole population; manipulated; {not} tell why|reasons; already collected; definitions differ; hidden figures; collected regularly

    documents in sociology [method]
    personal documents; diaries; ?letters; public documents; historical; ?newspapers; content analysis; autobiographies; photographs; ?emails;
    parish records; ?authentic; credibility; media reports; thomas znaniecki; blogs; private diaries

    sampling in sociology [method]
    random sample; stratified; snowball; quota; systematic; sampling frame; representative sample; volunteer; ?opportunity; names from hat;
    cross section of population; introduces to others|friends; electoral register; each member equal chance; school register;
    participant recruits|suggest other; every nth; pick from list; pass on to friends

    representativeness and generalisation [principle]
    representative; generalise; typical of|cross population; large sample; apply to wider|whole; stands for|reflects whole;
    small sample {not} generalise; mirrors population; wider society; all types of people; reflect the wider; too small sample;
    unrepresentative; one school|area only

    validity in sociology [principle]
    ?valid; validity; true|accurate|real picture|reflection|account; ?truthful; close to truth; ?genuine; measures what; real life;
    tells truth; honest answers; what people really think; trustworthy picture; in depth true

    reliability in sociology [principle]
    reliable; repeat|replicate and|get same|similar results; same results if repeated; consistent results; can be repeated;
    replicated; get same results again; standardised; ?done again; another researcher gets same

    ethical issues in sociology [principle, problem]
    informed consent; confidentiality; deception; ?harm; anonymity; right to withdraw; privacy; ?permission; {not} harm participants; ethics;
    ?vulnerable; parental consent; keep names secret|private; agree to take part; upset participants; criminal|illegal activity;
    invade privacy; {not} lied to; sensitive; debrief; protect identity; names changed; ?safeguarding

    practical issues in research [factor]
    ?time; ?money; ?cost; ?access; ?funding; personal characteristics; time consuming; research opportunity; gatekeeper; permission from head;
    ?expensive; researcher skills; danger to researcher; hard|difficult to get|gain access|in; find sample; dbs check; resources;
    gatekeepers refuse; funding bodies; travel cost; too expensive; takes too long

    pilot study in sociology [method]
    pilot; trial run; small scale test|trial|practice|version; test questions; practice study; try out questions; dry run;
    check questions|method work|understood; iron out problems; small trial before

    longitudinal study in sociology [method]
    longitudinal; over a long|period|years; follow same group|people; 7 up; millennium cohort; child of new generation; over time same people;
    track changes; drop out; attrition

    triangulation [method, benefit]
    mixed methods|more; more than one|two|several method|methods; combine|use qualitative and quantitative; methodological pluralism;
    use different methods; check|cross check results with; questionnaires and interviews together; increase validity reliability both;
    use two methods; one method checks other; mixture of methods

    experiments in sociology [method]
    lab experiment; field experiment; comparative method; control variables; hawthorne; artificial; rosenthal jacobson; variables;
    natural setting experiment; actor tests; control group; experimental group; independent variable

    case study in sociology [method]
    case study; one school|group|family|person in depth|detail; detailed study of one|single; focus on one; ethnographic case;
    look at one example; unrepresentative

    hypothesis in sociology [information]
    hypothesis; statement to test|tested; prediction; aim; testable; research question; statement that research sets out to prove;
    educated guess; what researcher expects|think|find

    objectivity and values in sociology [principle]
    value free; ?objective; bias; {not} bias|opinion|values; subjective; personal values; researcher values influence; becker whose side;
    ?committed; value laden; ?detached; own opinions affect; {not} let own views; impartial; remain neutral; choose topic interest
    """
}
