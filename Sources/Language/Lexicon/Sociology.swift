/// Socialisation, families, education, stratification, crime and deviance, media, religion, health, politics, theory and methods in sociology. Written for this project.
extension LexiconData {
  static let sociology: StaticString = """
    subject sociology

    *socperson
    people; person; individual; someone; children; pupil; student; they; them; men; women; boys; girls; family; we; members

    *richpeople
    rich; wealthy; bourgeoisie; capitalist; powerful; elite; middle; upper; owners; boss

    *poorpeople
    poor; proletariat; worker; working; disadvantaged; deprived; unemployed; powerless

    culture of a society [information]
    way of life; whole way of life of; shared norms and values; norms values beliefs customs; language beliefs customs shared;
    norms values customs; shared way of life

    norms [information]
    unwritten rules; expected behaviour; rules that guide|of behaviour; accepted|acceptable ways of behaving;
    how people are expected to behave|act; social rules; normal behaviour in society; rules everyone follows; what's considered normal;
    how you should behave; how to behave; ?queuing

    values in sociology [information]
    values; beliefs about right important|right; general principles; ideas of right and wrong;
    what society thinks|believes is important|right|worthwhile; things we believe important; shared beliefs about right; human life is sacred;
    general guidelines

    status in society [information]
    status; position in society; social standing; prestige; honour given; rank in society; respect in society

    ascribed status [information] ~ achieved status
    ascribed; born with|into status|position; given|fixed at birth; {not} earned but born; inherited position|status|title; prince|queen born;
    status fixed at birth; cannot change status; based on family born

    achieved status [information] ~ ascribed status
    achieved; earn|earned status|position; through own|hard effort|work|merit|talent; work hard for position; worked your way;
    gained through qualifications|education|ability; position based on ability; earn it

    role in society [information]
    role; behaviour expected|attached of|to someone|position|status; expected pattern of behaviour; part we play; expected to act because|as

    role conflict [problem]
    demands of one role clash; juggling roles; two roles clash|conflict; mother and worker clash; balance work and family roles

    socialisation [principle, step]
    ?socialise; learn|learning norms|values|culture|rules; learn norms and values; process of learning culture|norms;
    taught|learn how behave in society; pass|passed on norms|values|culture; lifelong process learning; internalise norms;
    learn the culture of society; learn right from wrong; brought up to follow

    primary socialisation [principle, step] < socialisation ~ secondary socialisation
    mum|dad|mam|parents|family teach|taught|show|tell _ right|manners|behave|how; learn _ from mum|parents|dad; copy your parents;
    family|parents teach|teaches|learn norms|values|manners|language|right|basic; learn at home|from family|parents;
    early years learn|childhood|of; first stage of socialisation; learn basic skills norms values; parents teach children right|how|to;
    taught by parents; family teach us

    secondary socialisation [principle, step] < socialisation ~ primary socialisation
    school|mates|friends|telly|media|teachers teach|teaches|taught|show you|us|how|norms; learn from your mates|school|friends|telly;
    school|peers|media|religion|work teach|teaches|learn norms|values|rules; learn outside the family|home; later in life socialisation;
    learn from school|friends|media; wider society norms; through school media peers; agencies outside family

    agents of socialisation [structure]
    agent|agents|agency|agencies of socialisation; family school peers media; family education media religion; family _ peer _ media

    feral children [example]
    feral; raised by animals|dogs|wolves; oxana; genie; without human contact; {not} socialised behave like; isolated from human contact;
    grown up with animals; walk on all fours; isabel

    nature versus nurture in sociology [principle]
    nature nurture; born with or learnt|learned; learned not instinct; biology or socialisation; genes or society; social not biological;
    behaviour is learnt; due to upbringing not; innate

    social control [principle, method]
    make sure|ensure|encourage|force people obey|conform|follow|rules; ways society controls behaviour; keep people in line;
    get people to follow|conform to|rules|norms; regulate behaviour; control people's behaviour; rewards and sanctions

    formal social control [method] < social control ~ informal social control
    the law; police|coppers|courts make|stop|arrest; get arrested; go to jail; formal; police; ?courts; ?law; prison; ?army;
    government written rules; arrested; legal system; written rules; fined; official rules; criminal justice; judges

    informal social control [method] < social control ~ formal social control
    mates|friends laugh|tease|leave; parents|mum tell|shout off|at; dirty look; family being disappointed; informal; disapproval; gossip;
    peer pressure; told off by parents; ridicule; unwritten; family friends; frown; being left out by friends; ?praise;
    grounded by parents; ostracised; peers family control; ignored by; laughed at; parents telling off

    sanctions [method]
    rewards|reward and|or punishment|punishments; positive sanctions; negative sanctions; punish bad behaviour; reward good behaviour;
    detention; prize for good; punishment for breaking

    identity in sociology [information]
    identity; how we see ourselves; who we are; sense of self; how others see us; who you think you are; how people define themselves;
    belong to group identity

    gender identity and roles [principle, factor]
    gender roles; masculinity; femininity; gender is socially constructed; expected behaviour of men|women|boys|girls;
    how males and females expected behave; masculine feminine; men|boys expected to; women|girls expected to; learn to be boy|girl|man|woman

    gender socialisation [cause, principle]
    canalisation; manipulation; oakley; verbal appellations; different activities; boys toys girls toys;
    girls|boys given|dressed|play|bought|encouraged pink|dolls|blue|cars|trucks|football; pink for girls; girls help mum|mother housework;
    dad cars sons; treated differently boys and girls; dolls for girls; big boy pretty girl; boys dont cry; dress girls in;
    differential treatment boys girls; brave boy; girls help in kitchen; copy mother housework; girls {not} allowed out

    ethnic identity [principle, factor]
    cultural background; shared culture language religion; dual identity; hybrid identity; white mask; code switching; brasian;
    mix of two cultures; different at home and school; food language dress religion; ?heritage; keep culture alive

    class identity [principle, factor]
    working class culture; middle class culture|lifestyle; immediate gratification; deferred gratification; lifestyle taste;
    accent manners class; cultural capital; consumption; traditional working class

    age identity [principle, factor]
    ?youth; old age; childhood socially constructed; ageism; age group expected; youth culture; ?generation; elderly seen as|burden|dependent;
    stages of life expectations

    nationality and globalisation of culture [principle, factor]
    national identity; globalisation; global culture; americanisation; britishness; westernisation; world becoming smaller|connected;
    cultures mix|merge; flag anthem; macdonaldisation; same brands everywhere; homogenisation; world interconnected; supporting england;
    national anthem

    subculture [structure, information]
    sub culture; group within|in society|culture|wider with|that different|own norms; own norms and values; goths; punks; mods; emos;
    teddy boys; different values from mainstream; smaller group with different; skinheads; hippies; gang own rules;
    different norms and values to mainstream

    high and popular culture [information]
    high culture; popular culture; mass culture; opera; ballet; classical music; soaps; theatre elite; enjoyed by elite|ordinary;
    superior culture; low culture; reality tv; superior to others culture; fine art

    cultural diversity [information]
    ?multicultural; many different cultures; multiculturalism; variety of cultures|ethnic|religions; different cultures living together;
    people from different backgrounds; food music from different cultures

    cultural relativity [information]
    ?relative; norms differ|vary|different between cultures|societies|countries|time|place|to; different in other cultures|societies|countries;
    what is normal in one; changes over time and place; vary from place to place; acceptable in one not another; depends on culture|society;
    deviant in one culture not another

    social construct [principle]
    created|made by|up society; invented by society; {not} natural|biological but society;
    defined by society; varies time and place; society decides what; product of society; differs between societies

    functionalism [principle]
    functionalist; durkheim; parsons; organic analogy; society like body; value consensus; each part|institution has function|role;
    institutions work together; benefits society; social order|stability; keep society running|smoothly; shared values;
    positive view of society|family|school; performs positive functions; institutions keep society stable; march of progress;
    parts work together like organs; ?harmony; good for society; consensus theory; merton

    value consensus [principle]
    agree|agreement on|about shared|values|norms|right; shared|common|same values|norms|agreement; everyone agrees on; general agreement;
    collective conscience; shared agreement about values; people share same values; agree on what is important

    social solidarity [benefit, principle]
    sense of belonging; social cohesion; feel part of society; ?glue; bind|binds|bring|brings people|society together; unity; integrate;
    ?togetherness; hold society together; shared identity; feel they belong; feel united; singing national anthem; bond people together

    marxism [principle]
    rich|bosses get|stay|keep richer|rich|off|workers|poor; workers|poor are used|exploited|ripped; rich people use|run|own; marxist; marx;
    althusser; conflict between classes; bourgeoisie and proletariat; capitalism exploits; capitalist society;
    exploit|exploits|exploitation|oppress workers|working|proletariat|poor; ruling class|classes; means of production;
    benefits rich|capitalism|bourgeoisie|ruling; class conflict|struggle|inequality; rich control poor;
    serves interests of capitalism|rich|bourgeoisie; rich exploit poor; two classes; gap rich poor; keep rich rich|powerful; conflict theory;
    ?revolution; zaretsky; owners and workers; reproduce class inequality; bosses use workers|profit

    capitalism in sociology [structure]
    capitalism; private ownership; ?profit; make profit; owners make money; ruling class own; businesses run for profit;
    economic system profit

    false class consciousness [consequence]
    false consciousness; {not} realise|aware|know|see being|they|are exploited|oppressed; brainwashed;
    accept|accepting inequality|exploitation|unfair; duped; think society is fair; fooled|tricked|deceived into believing|thinking|accept;
    believe|think system|inequality|it fair|natural|normal; hide truth of exploitation; unaware of exploitation; ?blinded; accept low position

    ruling class ideology [cause, principle]
    ideology; dominant ideology; ruling class ideology|ideas; ideological state apparatus; isa; ideas of ruling class|powerful;
    beliefs that benefit|justify powerful|ruling|inequality; pass on|transmit capitalist values|ideas; ideas that support capitalism;
    justify inequality|capitalism; teach workers to accept; legitimate inequality; hegemony; spread ideas of rich;
    make inequality seem natural|fair

    feminism [principle]
    feminist; patriarchy; patriarchal; gender inequality; men dominate|oppress|exploit|control|benefit;
    male domination|dominance|dominated|power; women oppressed|exploited|unequal|inferior|disadvantaged; liberal feminist; radical feminist;
    marxist feminist; delphy leonard; inequality between men and women; benefits men; oppression of women; oakley; men have more power|control;
    fight for women rights; unfair on women; equality for women; women treated as second class|unfairly

    patriarchy [problem, structure]
    men|blokes run|rule everything|things|society|world; men are in charge|control|power; men on top; women do what men; patriarchal;
    male domination|dominance|dominated; men have|hold power|control|authority; men|male control|dominate|rule|over women|society|family;
    ruled by men|males; men in charge|power; society run|controlled by men; male power over women; man of the house in charge;
    women under control of men

    liberal feminism [principle] < feminism
    liberal feminist; equality through laws|law|legislation|gradual; equal pay act; sex discrimination act; gradual change;
    legal changes improve women; things are getting better for women; change laws and socialisation; march of progress women;
    women position improved

    radical feminism [principle] < feminism
    radical feminist; separatism; all men benefit; abolish|get rid of family|men; men are enemy; political lesbianism; matrifocal;
    men cause of oppression; overthrow patriarchy; live separately from men; violence against women by

    marxist feminism [principle] < feminism
    marxist feminist; takers of shit; women absorb|soak anger; reserve army of labour; cushion; unpaid domestic labour for capitalism;
    women reproduce|care for workforce free; capitalism causes women; ansley; frustration taken out on wife|wives

    interactionism [principle]
    interactionist; symbolic interactionism; labelling theory; small scale interactions; micro; meanings people give; social action;
    face to face interactions; how individuals interpret; becker; goffman; free to choose how act; meanings in interaction; self concept;
    everyday interactions

    weberian theory [principle]
    weber; weberian; class status and party; life chances; market situation; social action theory; status and power not just class; verstehen;
    bureaucracy; protestant ethic

    new right [principle]
    murray; underclass; dependency culture; traditional nuclear family best; welfare too generous; lone parents problem; marketisation;
    conservative view; benefits encourage lazy; traditional family values; perverse incentives; against benefits; choice and competition;
    lone parent lack male role; welfare dependency

    postmodernism [principle]
    postmodernist; fragmented; choice diversity; pick and mix; ?consumer; metanarratives; diverse society;
    people choose identity|lifestyle; no longer dominant; stacey; late modernity; ?fluid; hyperreality; truth relative; more choice than ever;
    risk society; individualisation; beck giddens

    determinism and structural theory [principle]
    structural; macro; top down; society shapes individuals; deterministic; puppets; controlled by society; large scale; ignore free will;
    passive; people shaped by society; ?robots; ignores individual choice; people are not puppets; no control over

    nuclear family [structure, example]
    two parents|mother|mum and|father children|child; mum dad and kids|children; married couple with|and children; two generations;
    cereal packet; mother father and children; 2|two parents two

    extended family [structure, example]
    grandparents|aunts|relatives|three live|generations|kin; three generations; beyond nuclear family; grandparents aunts uncles; ?kin;
    vertically horizontally extended; wider family live together|close; relatives in same house

    reconstituted family [structure, example]
    reconstituted; ?blended; step family; step children|parents|parent; remarriage|remarry with children; parents remarry; stepfamily;
    new partner has children; two families join|merge; children from previous relationship

    lone parent family [structure, example]
    lone parent; single parent; one parent; mother|mum|dad|father on own; matrifocal; parent raising|brings children alone; one adult and;
    matriarchal; single mum

    same sex family [structure, example]
    same sex; gay|lesbian couple|parents|family; two mums|dads|men|women; civil partnership; gay marriage; rainbow family; homosexual couple

    beanpole family [structure, example]
    beanpole; long and thin; four generations few; small family each generation; fewer siblings more generations; live longer fewer children;
    multi generation thin

    cohabitation [information, example]
    live|living together without|unmarried|before|but married|marriage|not; couple live together {not} married; unmarried couple;
    {not} married but live; living with partner unmarried; trial marriage

    marriage decline [consequence]
    fewer|less people marry|marriages|getting; marriage declined|decline|falling|decrease; {not} marry|married; marry later|older;
    marriage less important; wait to marry; fewer weddings; less pressure to marry; marrying later in life; decrease in marriage;
    not worth paper

    divorce increase [consequence]
    more people|couples get|getting|are divorced|splitting|divorcing; splitting up more; divorce increase|increased|rise|rising|risen|rate;
    more|rising divorces|people|couples divorce|divorcing; marriages break down|end; increase in divorce; more marriages ending;
    legally end marriage; high divorce rate

    causes of divorce increase [cause, reason]
    women _ own money|income|job|career|wage; easier|simpler to get divorced; women don't have to stay; divorce reform act;
    divorce easier|cheaper|law; easier|cheaper|quicker to get|divorce; law change divorce 1969; irretrievable breakdown; less|no stigma;
    stigma of divorce; secularisation; women|wives financially independent|work|working; higher expectations of marriage; confluent love;
    changing attitudes to divorce; less shame divorce; more acceptable to divorce; women don't need men|husband; legal changes;
    people live longer; religion less important|influence; career women; women earn own money; women can afford to leave;
    romantic love expectations; no fault divorce; divorce accepted by society; legal aid; women's independence;
    women not dependent on husband|men

    secularisation [cause, consequence]
    don't|not|less|fewer go|going|believe|people to|in church|god|religious; not religious|as nowadays|anymore;
    decline of religion|in religious|church; religion|church less|lost|loses|losing important|influence|power|attendance;
    fewer people go to church|believe; less religious; society less religious; church attendance falling; religion lost influence;
    bruce wilson; decline in religious belief; {not} go to church; fall in church; people don't believe in god

    family diversity [consequence, principle]
    rapoport; different|various|many types|kinds|range of family|families; variety of family; more diverse families; no longer nuclear norm;
    families are not all same; organisational cultural class; mix of family structures; different family structures; choice of family types;
    family types increased

    functions of the family [principle, duty]
    socialisation; reproduction; economic support; stabilisation of adult personalities; sexual; murdock; parsons two functions;
    primary socialisation and; warm bath; education of children; emotional support; provide food shelter clothes; look after members;
    care for elderly children; produce next generation; satisfy sex drive; social control; ?status; warm bath theory; have children;
    teach norms; warm bath relax

    stabilisation of adult personalities [principle]
    stabilisation; warm bath; relieve stress of|from work; relax after work; emotional support for couple|adults|worker; safe haven; de stress;
    home is escape; family comforts worker; release tension; come home and relax; stress of work family

    unit of consumption [principle]
    buy|buying|consume|purchase products|goods|things; pester power; children|kids pester|nag|want parents buy|toys;
    spend money on goods for capitalism; keep up with joneses; consumer goods; families buy; adverts target families|children;
    generate profit for capitalist

    dark side of the family [problem]
    get hit|beaten|abused at|by|in home|family|parents; behind closed doors; hit|beats his|the wife|kids; dark side; domestic violence|abuse;
    child abuse; violence in family|home; abuse in family; neglect; family not always happy; leach; laing; murder in family; dobash;
    harmful to members; family dysfunction; wives beaten; intense emotional pressure; abuse hidden behind closed doors

    conjugal roles [information]
    conjugal; domestic division of labour; roles of husband and wife; who does housework; roles in marriage|couple; division of housework;
    tasks between couple|men; instrumental and expressive

    segregated conjugal roles [information] < conjugal roles ~ joint conjugal roles
    mum|wife|woman cooks|cleans|stays|home; dad|husband|man goes|out|to work; men go out to work; woman at home; segregated;
    separate roles|tasks|jobs husband|men; man|husband|father breadwinner|earns|works|earner _ woman|wife|housewife|mother; breadwinner;
    woman housewife|cooks|stays|home; expressive role; instrumental role; traditional gender roles; men work women housework;
    clear division between; divided roles; separate leisure; wife does housework

    joint conjugal roles [information] < conjugal roles ~ segregated conjugal roles
    dads|husbands|men|blokes cook|help|change more|nappies|housework|tea|dinner; both share housework; split the housework|chores;
    dad does the; joint; share|shared|sharing housework|chores|childcare|roles|tasks|domestic; equal roles; couples share|do together;
    both work and cook|share; symmetrical family; willmott young; partners share; new man; men help more|with housework|childcare;
    men do more housework; same amount of housework; roles more equal; dads change nappies; interchangeable roles; egalitarian;
    stay at home dad; house husband

    symmetrical family [structure] < joint conjugal roles
    symmetrical; young and willmott; roles similar|equal but; privatised nuclear; ?balanced; husband wife equal contribution; home centred;
    leisure time together

    dual burden and triple shift [problem]
    dual burden; double shift; triple shift; second shift; women|mothers do paid|work and|both housework|childcare; emotional work;
    paid work housework and; women still|do most|majority|more of housework; come home from work and cook; work and housework;
    job and housework|home; women working and still; women do two jobs; duncombe marsden; housework childcare after work

    changing role of women in family [cause, consequence]
    women|mums go|going|got|want out|careers|jobs|own|career to|work|now; women don't just stay;
    women work|working|career|careers|jobs|independent; women focus on|want|prioritise careers|career; more women in work|employment|workforce;
    feminism changed; contraception; women delay having children|marriage; have children later; women choose not to have children|marry;
    career before children; equal pay act; financially independent women; women independent; women in paid work; women put career first;
    women not just housewives; control fertility

    power and decision making in families [principle, problem]
    ?decisions; decision making; edgell; pahl; men make important|major|big|final decisions; control of money|finances; pooling; allowance;
    men earn more so decide|control; who controls the money; man has final say; women decide food decor; husband controls money|finances

    childhood as social construct [principle]
    aries; childhood is socially constructed; children mini|little adults; childhood differs|varies|changed; different in other cultures;
    child labour; children used to work; child centred; children protected by law; toxic childhood; postman; disappearance of childhood;
    children now valued; children worked factories; no childhood in past; palmer; wagg; child soldiers; pugh

    child centredness [consequence]
    child centred; parents spend|focus more time|money on children; children centre of family; children's needs first;
    more attention to children; children have more say|rights|freedom; parents put children first; fewer children more;
    listen to children more; quality time; children more important in family

    falling birth rate and fertility [cause, consequence]
    birth rate fallen|falling|decline|lower; fewer children|babies; smaller families; women have|having fewer|less|later children|babies;
    contraception; cost of raising children; economic burden; less children; infant mortality rate fell; fewer children per woman;
    falling fertility; family size smaller; can't afford children; children expensive; have less kids; childlessness

    ageing population in sociology [cause, consequence]
    ageing population; people live|living longer; life expectancy increased|increase|rise; more elderly|old|pensioners|grandparents;
    dependency ratio; grandparents help|childcare; better healthcare live longer; death rate fallen; sandwich generation; boomerang children;
    improved medicine live longer; one person households elderly

    single person households [example, consequence]
    single person|one household|households; live|living alone|own; solo living; creative singlehood; live by themselves;
    more people live alone; widow alone; choose to be single; more single people; unmarried living alone

    boomerang and empty nest [example]
    boomerang; empty nest; adult children living|return|move home|back; move back in with parents; children left home;
    {not} afford own|to home|house|leave; stay at home longer; kidults

    living apart together [example]
    lat; living apart; couples live separate|apart|different; in a relationship but separate homes

    alternatives to family [example]
    commune; kibbutz; foster; children home; living with friends; friends as family; personal life smart; pets as family;
    shared houses; chosen family; flatmates

    arranged marriage and polygamy [information]
    arranged marriage; polygamy; polygyny; polyandry; monogamy; serial monogamy; one partner at a time; more than one wife|husband|wives;
    married to one person; family choose partner; bigamy; married divorced remarried

    social policy and family [law, factor]
    ?policy; one child policy; divorce laws; maternity pay|leave; paternity leave; child benefit; civil partnership act; same sex marriage act;
    shared parental; tax breaks married; welfare; free childcare; donzelot; law changes family; csa; laws on family

    functions of education [principle]
    secondary socialisation; skills for work|jobs; role allocation; social solidarity; teach skills|norms|values|knowledge;
    prepare for work|workplace; sift and sort; human capital; teach specialist skills; bridge between family and society;
    provides skilled workforce; give qualifications; literacy and numeracy; learn skills for jobs; train future workers;
    learn to work with others; passes on culture

    meritocracy [principle]
    best|brightest kids|people|students get|do best|top; if you try hard|work; anyone can make it|do well; work hard you get; meritocratic;
    equal opportunity|chance to|for succeed|achieve; rewarded|reward|succeed|achieve based through|on|effort|ability|merit|hard|talent;
    succeed through own|hard work|effort|ability; success based on ability|effort|merit; everyone has same|equal chance;
    work hard you succeed|achieve; best people get best jobs; davis moore; hard work rewarded; if you work hard; ability and effort rewarded;
    fair chance to succeed; people achieve on own merit; based on talent not background

    myth of meritocracy [principle, problem]
    bowles and gintis; {not} equal chance|opportunity; {not} meritocratic; meritocracy is a myth|lie|not; success depends on class|background;
    education not fair; makes inequality seem fair; rich have advantage in education|school; background matters more than|not ability;
    blame themselves for failing

    role allocation in education [principle]
    role allocation; sift and sort; allocate people to jobs|roles; select best|talented|right people for|to;
    put people into right jobs; match people|students with|to jobs; sort people by ability; most talented get top|most important;
    functionally important jobs; qualifications decide job; exams sort; proving ground; right person for job

    correspondence principle [principle]
    bowles gintis; school mirrors|reflects|like|similar|mirror|prepares work|workplace|factory; similar to workplace;
    obey|respect teachers|authority like boss|bosses; bells|uniform like work; prepare obedient workers; hierarchy school like work;
    punctual obedient workforce; subservient; fragmented day; uniforms hierarchy obedience; teachers are like bosses; long shadow of work;
    rewards grades like wages; motivated by external rewards; docile|obedient|hard workers; school is like work

    hidden curriculum [principle, method]
    learn to be on time|quiet|good; learn|taught to obey|respect|listen|follow; school teaches you to obey;
    learn|taught|teach informally|indirectly|unofficially; things learned {not} formally|officially|taught|lesson;
    {not} part of|formal|official timetable|lessons|taught; learn punctuality|obedience|hierarchy|competition;
    learn rules|norms|be through school|routine; unwritten lessons; learn by being at school; attitudes values school informal;
    learn to obey authority|on time; uniform teaches conformity; informal learning at school; learn without being taught;
    punctuality obeying teachers

    formal curriculum [information] ~ hidden curriculum
    formal|official|national curriculum; subjects taught|timetable|lessons; national curriculum; timetabled lessons; maths english science;
    what is taught in lessons

    teacher labelling [cause, factor]
    teacher|teachers think|thinks they|pupil|kids are|thick|bad|clever|naughty; called|call naughty|thick|clever|bright; picked on by teacher;
    teacher doesn't expect much; ?label; labelling; teacher|teachers see|judge|think|label|expect|expectations|stereotype;
    teachers judge pupils by; halo effect; ideal pupil; becker ideal; label pupils as bright|thick|lazy|trouble|failure; stick label;
    teacher stereotypes; teachers low expectations; rosenthal jacobson; treat differently because of label; teachers think working class;
    called thick|troublemaker; teacher expects; seen as troublemaker; hargreaves

    self fulfilling prophecy [consequence]
    act|behave|become|acts thick|naughty|bad|dumb|stupid|failure because|as|so; give up and act;
    told they are thick|bad|naughty|stupid _ believe; people live up to what others|teacher; sfp; live|lived up|down to label|expectations;
    internalise|accept|believe label; become what|the label|labelled; act as labelled; label comes true; believe it and become;
    start to believe label; act the way expected; pupils become|behave how teacher; treated as fail so fail; prediction comes true;
    make it true; acts up to label

    setting and streaming [method, factor]
    ?setting; streaming; ?banding; bottom|lower|top sets|set|stream; grouped|group|placed|put by|into|in ability;
    mixed ability; put in bottom|low|different set; working class bottom sets; group according to ability; keddie; ability groups;
    taught by ability in subject; ball beachside

    educational triage [method, factor]
    triage; gillborn youdell; a to c economy; c d borderline; hopeless cases; borderline pupils; focus on pupils who; league tables pressure

    pupil subcultures [structure, factor]
    anti school subculture; pro school; counter school; ?lads; willis; lad culture; laddish; mac an ghaill; differentiation polarisation;
    gain status from peers by messing|disrupting; mess about in class; school is uncool; peer group pressure school; {not} cool to work;
    reject school values; ?woods; lacey; gain status by breaking rules; group that rebels|rebel|against school; uncool to work; sewell;
    macho lads

    material deprivation in education [factor, cause]
    no|not money|computer|laptop|room|desk for; share|sharing a bedroom|room; too poor to; can't buy; material deprivation;
    {not} afford|buy|pay|money|have|enough books|uniform|computer|trips|tutor|laptop|internet|resources|equipment|space;
    lack of|no money|space|computer|internet|resources|books|equipment|quiet; poor housing; overcrowded; poor diet affects concentration;
    part time job; ?poverty; cost of uniform|university|trips; {not} quiet place|space study|work; cold damp; hidden costs of education;
    low income; fear of debt; free school meals; cannot afford; hungry {not} concentrate; need to work part; share bedroom; no desk;
    tuition fees debt; bullied no uniform; no laptop; miss school trips; howard; smith noble

    cultural deprivation [factor, cause]
    parents|mum don't|not bothered|care|read|help about|with|school; no books; never read to; parents think school;
    lack of right|attitudes|values|interest|norms for|to; parents {not} value|care|interested|encourage|support|help education|school;
    fatalism; immediate gratification; lack of encouragement|parental|interest; parents lack interest|knowledge|don't;
    inadequate socialisation; less|{not} museum|trips|books|read; parents {not} attend parents evening; douglas; sugarman;
    compensatory education; lack the right attitude to education; low parental aspirations; parents uninterested; working class parents;
    parents don't push; don't see the point of education; collectivism; present time orientation; no books at home; not encouraged at home

    language codes [factor]
    restricted code; elaborated code; bernstein; speech codes; language used at home; working class speak|use|language restricted;
    teachers|textbooks|exams use elaborated; limited vocabulary; slang simple language; {not} understand teachers language;
    complex vocabulary middle class

    cultural capital [factor]
    bourdieu; knowledge|attitudes|tastes|values of middle class; museums|theatre|books|galleries|trips; right way of talking|speaking;
    middle class advantage knowledge; taken|take to museums|theatre|galleries; know how education system works; knowledge language values;
    middle class culture valued by school; visit museums; sullivan; middle class parents know how; tastes and values

    economic and social capital [factor]
    economic capital; social capital; move|buy house|home near|in good|catchment; private tutor|tuition|tutors; pay for tutors|private|tuition;
    connections; selection by mortgage; afford private school; ?contacts; networks; catchment area; who you know; rich|wealthy afford|buy|pay;
    private education; extra tuition

    parental attitudes and choice [factor, cause]
    parental attitude|interest|support|encouragement|involvement|expectations;
    parents interested|interest|encourage|support|help|push with homework|school; pushy parents; parental choice; attend parents evening;
    gewirtz; skilled choosers; parents' evening; high expectations from parents; middle class parents encourage; parents help with homework;
    parents value education; parents went to university

    marketisation of education [law, factor]
    marketisation; league tables; competition between schools; parental choice; ofsted; education reform act 1988; parentocracy;
    open enrolment; formula funding; schools compete for; academies; free schools; cream skimming; silt shifting; schools run like business;
    schools compete; publish results; raise standards competition; choose school; national testing; 1988 act

    tripartite system [law, structure]
    tripartite; 1944 act; butler; eleven plus; 11 plus; grammar secondary modern technical; selection at 11; exam at 11; grammar schools;
    selective

    comprehensive system [law, structure]
    comprehensive; one type of school for all; all abilities; mixed ability; no selection; local|catchment school for everyone; {not} select;
    social mix

    private schools [structure, factor]
    public|independent|fee school|schools|paying; fees; eton; smaller classes; better facilities; oxbridge; old boy network;
    old school tie; pay for education; elite schools; better resources; pay fees

    gender and achievement [factor, cause]
    girls outperform|overtake|better than|do boys; girls do better; girls achieve more; boys underachieve; crisis of masculinity; sharpe;
    job opportunities girls; ?gist; ?wise; feminist movement girls; role models working women|mothers; ?coursework;
    girls work harder|organised|mature; girls ambitions changed; boys overconfident; boys laddish; lack of male role models|teachers;
    girls more career; changes in family women; girls read more; boys play computer|football; women's employment; girls now want careers;
    equal pay; decline of manual jobs; girls spend longer on homework; mitsos browne; bedroom culture; girls better organised

    gender and subject choice [factor]
    choice of subject; choose different subjects; gendered subjects; boys choose physics|science|maths; girls choose english|arts|languages;
    ?stem; gender domains; peer pressure subjects; kelly; science male; teachers careers advice; early socialisation subjects;
    science seen as masculine; colley; seen as a boys|girls subject

    ethnicity and achievement [factor, cause]
    ethnicity; racism; institutional racism; teacher racism; ethnocentric curriculum; chinese indian achieve|do;
    black boys|caribbean underachieve|excluded|labelled; language barrier; english second language; asian family values; gillborn; wright;
    sewell; parental expectations asian; archer; eal; setting racism; fuller; mirza; black pupils; high expectations asian parents;
    cultural factors ethnicity; driver ballard; tough love

    ethnocentric curriculum [problem, factor]
    ethnocentric; curriculum white|british|european|based; ignore|ignores|leave other|black|ethnic cultures|history;
    only teach british|white|european; white history; coard; little europe; languages mainly european; christian calendar assembly;
    focus on one culture; british history; black history ignored; whitewash; teaches about white|british culture; white british

    compensatory education [law, solution]
    compensatory; sure start; head start; pupil premium; education maintenance allowance; ema; extra resources for deprived|disadvantaged;
    free school meals; operation head start; extra money for poor; education action zones; breakfast clubs

    vocational education [law, structure]
    vocational; apprenticeship; btec; work related|based|place; training for job|specific; new vocationalism; nvq; t levels; work experience;
    practical job skills; job training; cheap labour; skills for particular job; youth training scheme

    deschooling and alternatives to school [example]
    deschooling; home education|schooling; illich; summerhill; democratic school; taught at home; alternative education; freire;
    free to choose lessons; steiner
    """
}
