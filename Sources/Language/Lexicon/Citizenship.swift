/// Citizenship and politics: rights, democracy, parliament, elections, parties, government, media and taking part. Written for this project.
extension LexiconData {
  static let citizenship: StaticString = """
    subject citizenship

    *elected person
    mp; politician; representative; councillor; minister; government; parliament; leader; president; party; they

    *citizen person
    citizen; voter; people; public; person; everyone; individual; electorate; community; they; we; you

    # Rights and identity

    legal rights [principle]
    right protected|given by law; protected by law; enforceable right; rights in law; entitled by law; go to court _ rights; legally entitled

    human rights act 1998 [law]
    human rights act; hra; european convention on human rights; echr; convention rights; british courts _ human rights;
    human rights _ british|uk law

    universal declaration of human rights [law]
    udhr; un declaration; declaration of human rights; 30 articles|rights _ un|declaration; un _ 1948 _ rights

    rights of the child [principle]
    uncrc; convention on _ rights of child; children's rights; child _ right _ education|play|protected|family|safe; rights of children;
    protected from _ abuse|exploitation|labour

    right to privacy [principle]
    privacy; private life; personal information _ private|protected; private and family life; {not} spied on;
    {not} _ watch|read private|emails|messages; data protection

    freedom of speech [principle]
    freedom of expression; free speech; say what _ want|think|like|believe; express _ opinion|views|ideas freely; speak _ mind|freely;
    right to _ opinion; freely express

    freedom of assembly [principle]
    right to _ protest|demonstrate|meet|gather; peaceful protest _ right; right of assembly; gather _ peacefully; freedom to protest;
    meet in groups; join _ trade union; freedom of association

    right to a fair trial [principle]
    fair trial; fair hearing; jury _ fair|right; legal representation; right to _ lawyer|solicitor|defence; heard _ impartial|unbiased;
    hear both sides; trial by jury _ right

    conflict between rights [problem]
    rights _ clash|conflict|competing; conflicting|competing rights; right to privacy _ press|speech|security; balance rights;
    press freedom _ privacy; one person's right _ another; security _ liberty|privacy; limit _ free speech _ hate

    limits on rights [reason, principle]
    {not} say _ hate|racist|offensive|violence; free speech _ hate|racist|offensive|harm; {not} use _ free speech; rights _ harm|hurt others;
    {not} incite; national security _ limit|restrict|rights; rights can be _ limited|restricted|taken; protect _ rights of others;
    incite _ hatred|violence; public safety _ rights; prevent _ crime|terrorism _ rights; rights _ {not} absolute

    hate speech [reason, principle] < limits on rights

    libel [reason, principle] < limits on rights

    slander [reason, principle] < limits on rights

    citizen responsibilities [duty, example]
    pay _ tax; obey|follow _ law|rules; jury service|duty; responsibilities _ come with|rights; duty to _ vote|community;
    look out for _ others|neighbours; take part in _ community; report _ crime; respect _ others|rights

    civic duty [duty, example] < citizen responsibilities

    identity of british people [factor]
    identity; national identity; british identity; sense of belonging; multiple identities; where _ born|from|live; ?nationality; ?ethnicity;
    dual nationality; ?heritage; how you see yourself; feel british|english|welsh|scottish

    fundamental british values in citizenship [principle, example]
    ?democracy rule of law; rule of law _ liberty; mutual respect _ tolerance; ?individual liberty; british value;
    tolerance of _ different|other faiths|beliefs; ?respect and tolerance

    multicultural society [factor, consequence]
    multicultural; diverse society|community|population|cultures; different|many|mix cultures|races|religions|ethnic _ live|together|society;
    mix of _ cultures|people|religions; cultural diversity; ?diversity; people from _ different countries|backgrounds|cultures

    benefits of diversity [benefit]
    try|different|new foods; learn about _ cultures|religions|other; new ideas _ skills; different foods|festivals|music|ideas|skills;
    wider range of _ food|skills|ideas; understanding of _ cultures|other; skills shortages|gaps _ fill; migrants _ skills|work|jobs|nhs;
    brings _ new culture|skills; tolerance _ increases; ?enrich

    richer culture [benefit] < benefits of diversity

    problems of diversity [problem]
    ?racism; communities _ {not} mix|integrate; pressure on _ services|housing|schools|nhs; clash of _ cultures|values; lack of _ integration;
    people _ live separate|parallel lives; tension between _ communities|groups

    language barrier in problems of diversity [problem] < problems of diversity
    language barrier

    segregated communities [problem] < problems of diversity

    racial tension [problem] < problems of diversity

    cultural misunderstanding [problem] < problems of diversity

    hate crime [problem] < problems of diversity

    community cohesion [principle, benefit]
    cohesion; people|communities|groups _ get on|along|together; social cohesion; integrated community; sense of community; strong community;
    live together _ peace|harmony; brings _ community together; shared values; mixing with _ different; bringing people together;
    community spirit

    integration of migrants [solution]
    integrate; learn english|language; english lessons|classes; mix with _ local|community|others; fit in _ society|community;
    take part in _ community|society; ?assimilate; citizenship test|ceremony; feel part of _ society|community

    push factors of migration [cause, reason] ~ pull factors of migration
    war _ leave|flee|escape|home; flee _ war|persecution|famine|country; escape _ war|poverty|persecution|danger; ?famine;
    natural disaster _ leave; lack of _ jobs|work _ home|leave; poverty _ home|leave; ?asylum; leave _ country because; unsafe _ country;
    refugees _ flee; push factor

    persecution [cause, reason] < push factors of migration

    political unrest [cause, reason] < push factors of migration

    pull factors of migration [cause, reason] ~ push factors of migration
    better life|jobs|wages|pay|healthcare|education|standard|opportunities; higher wages|pay; more|job jobs|opportunities; join|be with family;
    family _ already|living here; pull factor; improve _ life; come to _ uk _ work|study; nhs _ attracts

    better paid [cause, reason] < pull factors of migration

    safer country [cause, reason] < pull factors of migration

    free healthcare [cause, reason] < pull factors of migration

    find work [cause, reason] < pull factors of migration

    to study [cause, reason] < pull factors of migration

    refugees and asylum seekers [person]
    refugee; asylum seeker; asylum; seeking safety|asylum; flee _ country; forced to leave _ home|country; escape _ persecution; person _ fled;
    applied _ stay|asylum; displaced people

    net migration
    difference between _ immigration|emigration|people; immigration minus emigration; people coming in _ leaving; leaving _ coming in;
    more people _ arrive|come _ leave

    characteristics protected in law [law, example]
    ?equality act; ?nine protected; ?age disability gender; protected characteristic; discrimination _ illegal|unlawful|against law;
    ?illegal to discriminate; race _ religion _ sex _ disability; ?gender reassignment; {not} discriminate _ race|age|gender|disability;
    sex religion _ age; pregnancy _ maternity; protected by _ equality

    direct and indirect discrimination [problem, example]
    direct discrimination; indirect discrimination; treated less favourably|fairly|differently _ because;
    treat unfairly|worse|differently because _ race|age|religion|disability; rule _ disadvantages|affects _ group; unfair treatment because;
    ?victimisation; {not} given _ job _ race|age|disabled; positive discrimination

    # Democracy and elections

    representative democracy [principle] ~ direct democracy
    elect|vote|choose _ representative|mp|mps|people|politicians _ behalf|decisions|represent|us|them; make decisions _ behalf|for us;
    elected representatives; vote for _ someone _ represent; mps _ decide _ behalf; choose|elect people to represent; mps represent|speak;
    indirect democracy; people vote for mps

    direct democracy [principle] ~ representative democracy
    people vote|decide _ every|each|issue|laws|directly|themselves; vote on _ issue|laws directly;
    citizens _ make|take decisions themselves|directly; ?referendum; no representatives; everyone votes on _ decision|issue|law;
    people directly _ decide|vote; ancient athens

    referendum [method, example]
    vote on _ single|one|particular issue|question; brexit vote; yes or no vote; yes no _ question;
    public|people|everyone vote _ question|issue|brexit|independence; scottish independence vote; eu referendum; single question; one off vote;
    public asked _ vote; leave or remain

    advantages of referendums [benefit, reason]
    people _ direct|final say; everyone _ say|opinion; clear answer|mandate; increases _ participation|turnout; settles _ issue;
    gives _ legitimacy; more people _ involved _ politics; checks _ government; engages _ people

    public's view [benefit, reason] < advantages of referendums

    will of people [benefit, reason] < advantages of referendums

    people decide [benefit, reason] < advantages of referendums

    encourages participation [benefit, reason] < advantages of referendums

    disadvantages of referendums [problem, reason]
    too complex|complicated; people _ {not} understand|informed|expert; divide _ country|people; ?expensive; yes or no _ simple;
    tyranny _ majority; misled _ campaign|media|voters; undermine _ parliament|mps; lies _ campaign; {not} enough information|knowledge;
    influenced by _ media; ignore|minority views

    oversimplify [problem, reason] < disadvantages of referendums

    voter fatigue [problem, reason] < disadvantages of referendums

    vote emotionally [problem, reason] < disadvantages of referendums

    first past the post [method, principle]
    fptp; most votes wins; candidate with _ most votes; person|candidate|mp _ most votes _ wins|elected|seat; winner takes all;
    simple majority|plurality; one mp per|each; most votes in _ constituency; highest number of votes; whoever gets _ most; wins by _ one vote;
    plurality system

    advantages of first past the post [benefit, reason]
    simple to _ understand|use; easy to _ understand|use|count; quick|fast result|count; strong|stable|single government;
    one party _ majority|control; link _ constituency|mp|local; keep out extremist|extreme; clear winner|result;
    extremist parties _ {not}|unlikely; know _ who _ local mp

    disadvantages of first past the post [problem, reason]
    votes _ wasted; {not} proportional|fair|representative; unfair to _ small;
    small|minor parties _ {not}|few|unfair|lose seats|represented|elected|win; seats _ {not} match|reflect _ votes; ?disproportionate;
    win _ without majority|50%; less than _ half|50 _ vote; vote _ {not} count|matter; favours _ big|large|two|main parties;
    ukip _ million votes _ one; {not} reflect _ vote|people

    safe seats [problem, reason, cause] < disadvantages of first past the post, reasons people do not vote

    unrepresentative [problem, reason] < disadvantages of first past the post

    swing seats [problem, reason] < disadvantages of first past the post

    marginal seats [problem, reason] < disadvantages of first past the post

    proportional representation voting [method, principle]
    proportional representation; seats _ proportion|match|reflect|equal|percentage|share _ votes; share of votes _ seats;
    percentage of votes _ seats; pr _ fair|system; every vote counts; party list; single transferable vote; stv; additional member system;
    votes equal seats; closed list; rank candidates; fairer system; number of seats _ same|votes; ams

    supplementary and alternative vote [method]
    supplementary vote; alternative vote; second choice|preference; first and second choice|preference; ?second preferences;
    ?order of preference; rank _ preference; ?more than 50%; ?top two candidates; ?majoritarian

    general election [example]
    every five|5 years _ vote|elect; vote for _ mp|government; elect _ mps|government; national election; choose _ new government|mps;
    650 mps|seats|constituencies; uk wide election; election for parliament

    local and by elections [example]
    by election; local election; ?council election; vote for _ councillor|council; elect _ councillors|mayor; mp _ dies|resigns _ election;
    ?mayoral election; ?police and crime commissioner

    constituency [structure]
    area _ mp represents|elects; area represented by; voting area; local area _ mp; area mp; 650 areas; ?ward; each area elects; mp for _ area;
    region _ elects _ mp

    candidates and manifesto [step, example]
    manifesto; statement of _ policies|aims; party's promises|policies; what _ party _ do if|promise|elected; promises _ elected;
    list of policies; set out _ policies; election promises; deposit _ £500; booklet of _ policies; stand for election; standing as candidate;
    policies _ if elected

    election campaign methods [method, step]
    door to door|knocking; ?leaflets; posters _ election|party|campaign; ?rallies; debates _ leaders; campaigning; adverts _ party;
    visit _ constituents|voters; twitter _ voters|campaign

    canvass [method, step] < election campaign methods

    knocking on doors [method, step] < election campaign methods

    party political broadcast [method, step] < election campaign methods

    tv debates [method, step] < election campaign methods

    social media campaign [method, step, example] < election campaign methods, methods of pressure groups

    hustings [method, step] < election campaign methods

    speak to voters [method, step] < election campaign methods

    phone voters [method, step] < election campaign methods

    battle bus [method, step] < election campaign methods

    election day procedure [step, method]
    put _ cross; counted _ votes; mark _ ballot; spoil _ ballot

    polling station [step, method] < election day procedure

    ballot paper [step, method] < election day procedure

    ballot box [step, method] < election day procedure

    secret ballot [step, method] < election day procedure

    returning officer [step, method] < election day procedure

    cross in box [step, method] < election day procedure

    polling card [step, method] < election day procedure

    postal vote [step, method, solution] < election day procedure, ways to increase turnout

    proxy vote [step, method] < election day procedure

    proxy [step, method] < election day procedure

    electoral register [step, method] < election day procedure

    register to vote [step, method] < election day procedure

    photo id [step, method] < election day procedure

    vote in secret [step, method] < election day procedure

    exit poll [step, method] < election day procedure

    right to vote [principle]
    vote at 18; 18 or over; over 18; aged 18; eligible to vote; suffrage; ?franchise; allowed to vote; british citizen _ vote;
    {not} vote _ prisoners|prison|under|lords; registered to vote; citizens _ 18 _ vote

    votes at 16 for [reason, benefit] ~ votes at 16 against
    16 _ marry|army|work|tax|school|leave; pay tax _ 16; join _ army; affects _ their|them|young future|lives|people;
    decisions affect _ young|them; interest|engage _ young people|politics; more young people _ vote|involved|politics; scotland _ 16;
    tuition fees _ affect; young people _ say|voice|heard|views; start voting _ habit; scottish _ 16

    citizenship lessons [reason, benefit] < votes at 16 for

    mature enough [reason, benefit] < votes at 16 for

    no taxation [reason, benefit] < votes at 16 for

    turnout increase [reason, benefit] < votes at 16 for

    votes at 16 against [reason] ~ votes at 16 for
    {not} mature|enough|experience|understand|care|interested _ politics|life|enough|vote; ?immature;
    lack _ experience|knowledge|maturity|interest; influenced by _ parents|teachers|friends|media; low turnout _ young; easily influenced|swayed;
    copy _ parents; still _ children|school|kids; {not} pay tax; vote _ same _ parents; young people _ {not} vote|care|interested;
    {not} know enough

    too immature [reason] < votes at 16 against

    life experience [reason] < votes at 16 against

    low turnout [problem]
    voter apathy; ?apathy; people _ {not}|bother vote; few people vote; fewer people _ vote; turnout _ low|fall|declining|drop;
    lack of interest _ politics; {not} bother vote; ?abstain; democratic deficit; non voters

    reasons people do not vote [reason, cause]
    vote _ {not} _ count|difference|matter|change; {not} make _ difference; all _ same _ parties|politicians; {not}|lack trust politicians;
    {not} interested _ politics|voting; {not} understand|know _ politics|parties|who; ?apathy; ?forgot; politicians _ lie|liars|promises;
    {not} like _ party|candidates; hard to get|reach _ polling; {not} registered; feel _ {not} listened; lack of _ knowledge|education|interest

    can't be bothered [reason, cause] < reasons people do not vote

    lost trust [reason, cause] < reasons people do not vote

    disillusioned [reason, cause] < reasons people do not vote

    broken promises [reason, cause] < reasons people do not vote

    political apathy [reason, cause] < reasons people do not vote

    away on day [reason, cause] < reasons people do not vote

    ways to increase turnout [solution, method]
    lower _ voting age; fine _ {not} vote; education _ politics|voting; vote _ weekend|saturday|phone|app|supermarkets;
    make voting _ easier|compulsory|law; polling stations _ supermarkets|schools|more; change _ voting|electoral system;
    teach _ politics _ school

    voting online [solution, method] < ways to increase turnout

    automatic registration [solution, method] < ways to increase turnout

    longer voting hours [solution, method] < ways to increase turnout

    citizenship education [solution, method] < ways to increase turnout

    proportional representation in ways to increase turnout [solution, method] < ways to increase turnout
    proportional representation

    compulsory voting for and against [reason]
    australia _ vote|compulsory; force|made people|to vote; against _ freedom|rights _ vote; right {not} to vote; spoil _ ballot;
    ?higher turnout; uninformed _ vote|voters; freedom of choice _ vote; more representative result|government; ?random voting; ?donkey vote;
    undemocratic _ force; ?mandatory voting; ?duty to vote

    pressure groups [person, method]
    interest group; campaign group; lobby group; ?greenpeace; single issue; ?sectional; ?promotional; ?insider; outsider group;
    group _ influence|campaign|pressure|change _ government|law|issue|policy; charities _ campaign; ?amnesty; trade union _ campaign;
    extinction rebellion; ?rspca; try _ change _ law|government; ?bma; friends of earth; ?stonewall; cause group

    methods of pressure groups [method, example]
    ?petition; lobby _ mp|mps|government; ?demonstration; write to _ mp; letter|email to|your mp; sign _ petition; ?boycott; ?strike; ?marches;
    celebrity _ support|endorse|campaign; ?leaflets; go on _ march|demonstration; contact _ mp; letters to _ mp; ?vigil; ?posters;
    set up _ group|website; meet _ mp; raise _ money; ?fundraise; form _ group; hold _ rally

    lobbying [method, example] < methods of pressure groups

    protest march [method, example] < methods of pressure groups

    e petition [method, example] < methods of pressure groups

    direct action [method, example] < methods of pressure groups

    civil disobedience [method, example] < methods of pressure groups

    publicity stunt [method, example] < methods of pressure groups

    sit in [method, example] < methods of pressure groups

    media coverage [method, example] < methods of pressure groups

    online petition [method, example] < methods of pressure groups

    hold meeting [method, example] < methods of pressure groups

    mass lobby [method, example] < methods of pressure groups

    celebrity endorsement [method, example] < methods of pressure groups

    peaceful protest [method, example] < methods of pressure groups

    advertising campaign [method, example] < methods of pressure groups

    court action [method, example] < methods of pressure groups

    judicial review [method, example] < methods of pressure groups

    blockade [method, example] < methods of pressure groups

    flash mob [method, example] < methods of pressure groups

    poster campaign [method, example] < methods of pressure groups

    blocking roads [method, example] < methods of pressure groups

    march through [method, example] < methods of pressure groups

    benefits of citizen participation [benefit, reason]
    get _ voice|views|opinion heard; change _ law|things|policy; ?make _ difference; influence _ decisions|government|policy;
    hold _ government|power|politicians account; improve _ community|area; have _ say; gain _ skills|experience|confidence

    raise awareness [benefit, reason, duty, factor] < benefits of citizen participation, role of the media in politics

    bring about change [benefit, reason] < benefits of citizen participation

    power in numbers [benefit, reason] < benefits of citizen participation

    stronger democracy [benefit, reason] < benefits of citizen participation

    opinions heard [benefit, reason] < benefits of citizen participation

    voices heard [benefit, reason] < benefits of citizen participation

    forms of citizen action [method, example]
    ?volunteer; ?petition; ?campaign; ?protest; become _ councillor|magistrate|governor; join _ party|group|union; ?vote;
    stand as _ candidate|councillor; attend _ meeting; contact _ mp|councillor; write to _ newspaper|mp|council; ?consultation; organise _ event;
    ?survey; join _ pressure; join _ political party; go to _ council meeting; ?boycott

    charity work [method, example] < forms of citizen action

    school council [method, example] < forms of citizen action

    youth parliament [method, example] < forms of citizen action

    youth council [method, example] < forms of citizen action

    special constable [method, example] < forms of citizen action

    magistrate [method, example] < forms of citizen action

    school governor [method, example] < forms of citizen action

    litter pick [method, example] < forms of citizen action

    neighbourhood watch [method, example] < forms of citizen action

    community garden [method, example] < forms of citizen action

    active citizen [method, example] < forms of citizen action

    jury service [method, example] < forms of citizen action

    trade union [method, example] < forms of citizen action

    # Parliament and government

    parliament roles [structure, duty]
    make|pass|create law; scrutinise|check|question|hold government|account; debate _ issues|laws|policy; represent _ people|voters|constituents;
    holding government _ account; approve _ tax|budget|spending; ?legislation; ?accountability; represents _ people; ?scrutiny; checks _ power

    legislature [structure, duty] < parliament roles

    makes laws [structure, duty] < parliament roles

    law making [structure, duty] < parliament roles

    sovereign [structure, duty] < parliament roles

    debating issues [structure, duty] < parliament roles

    house of commons [structure]
    commons; 650 mps|elected; elected mps|house|chamber; mps _ sit|debate|elected; elected by _ public|people|voters; ?speaker;
    prime minister's questions _ wednesday

    lower house [structure] < house of commons

    green benches [structure] < house of commons

    mps meet [structure] < house of commons

    main chamber [structure] < house of commons

    house of lords [structure]
    lords|it _ check|amend|delay|scrutinise _ law|bill; {not} elected _ lords; members _ appointed; lords; ?peers; bishops _ sit;
    amend _ bills|laws; revise _ bills|laws; delay _ bill|laws; appointed _ life; expert _ scrutinise

    unelected [structure] < house of lords

    second chamber [structure] < house of lords

    upper house [structure] < house of lords

    life peers [structure] < house of lords

    hereditary peers [structure] < house of lords

    26 bishops [structure] < house of lords

    lords spiritual [structure] < house of lords

    crossbenchers [structure] < house of lords

    red benches [structure] < house of lords

    unelected house [structure] < house of lords

    appointed members [structure] < house of lords

    ping pong [structure] < house of lords

    house of lords reform [reason, problem]
    lords _ unelected|undemocratic|elected|abolish|expensive|old|unrepresentative; {not} elected _ lords; abolish _ lords; too old|many _ lords;
    lords _ experts|experience; peers _ {not} accountable; hereditary _ unfair; check _ commons; {not} represent _ people|population|society;
    appointed _ friends|donors

    elected second chamber [reason, problem] < house of lords reform

    undemocratic [reason, problem] < house of lords reform

    cronyism [reason, problem] < house of lords reform

    expert knowledge [reason, problem] < house of lords reform

    salisbury convention [reason, problem] < house of lords reform

    monarch role [person, duty]
    head of state; king|queen|monarch _ figurehead|ceremonial|royal|sign|open|meets|appoint|tourism|neutral; royal assent; king's speech;
    queen's speech; ?ceremonial; ?figurehead; opens parliament; state opening; constitutional monarchy; unelected head; signs _ laws|bills;
    meets _ prime minister; ?crown; ?tourism; black rod; royal prerogative; dissolve parliament; political neutral; invites _ leader _ government

    prime minister powers [person, duty]
    ?pm; leader of _ largest|majority party; head of government; appoint|choose|sack|hire|reshuffle _ cabinet|ministers; cabinet reshuffle;
    ?patronage; number 10; first among equals; leads _ government|country|party; chairs cabinet; primus inter pares; go to war;
    represent _ country|uk abroad; sets _ agenda|policy; prerogative powers; foreign policy; decides _ election; ?presidential; controls cabinet;
    cabinet meetings; call election; signs treaties

    cabinet [structure]
    senior ministers; cabinet minister; ministers _ departments|meet|run|advise; heads of departments; secretary of state;
    chancellor of _ exchequer; home secretary; foreign secretary; collective responsibility; 20 ministers; run|in charge of _ department;
    meets weekly; collective cabinet; top ministers; education secretary; main _ decision making body; individual ministerial; health secretary

    civil service [person, structure]
    civil servant; ?permanent; politically neutral; ?impartial; carry out _ policy|decisions; implement _ policy; advise _ ministers;
    ?neutrality; permanent secretary; ?anonymity; officials _ government; unelected officials; government departments; run _ day to day;
    ?whitehall; advice to ministers

    opposition role [duty, structure]
    ?opposition; shadow cabinet; shadow minister; leader of _ opposition; second largest party; hold _ government _ account;
    criticise|challenge|question _ government; official opposition; alternative government; question time; pmqs; opposes _ government;
    offer _ alternative; biggest party {not} _ power; scrutinise government

    mp role [duty, person]
    ?surgery; surgeries _ constituents; represent _ constituents|local|area|people|voters; vote on _ laws|bills;
    debate _ laws|issues|parliament|commons; raise _ issues|concerns|questions _ parliament|constituents; speak _ parliament|behalf|debates;
    help _ constituents|local; attend _ debates|parliament; listen to _ constituents|problems|concerns; propose _ law|bill;
    question _ ministers|prime; works for _ constituents; ?scrutinise; deal with _ constituents' problems

    member of parliament [duty, person] < mp role

    constituency work [duty, person] < mp role

    ask questions [duty, person] < mp role

    backbencher [duty, person] < mp role

    private member's bill [duty, person, step, method] < mp role, how a bill becomes law

    holds surgeries [duty, person] < mp role

    meet constituents [duty, person] < mp role

    sits on committees [duty, person] < mp role

    party whips [person]
    whip; three line whip; make sure|ensure _ mps _ vote; party discipline; tell mps _ vote; vote with _ party; mps _ vote _ party line;
    lose _ whip; keeps _ mps in line; party line; chief whip; rebel mps; mp _ disobey

    speaker of the house [person]
    speaker; order order; keep|maintains order; neutral _ speaker|chairs|mp; chairs _ debate|commons; decides|chooses _ who speaks;
    controls _ debate|commons; impartial chair; calls _ mps _ speak; suspend _ mp|mps; keep control

    how a bill becomes law [step, method]
    ?bill; debated _ commons|lords|voted; passed to _ lords|commons; lords _ vote|readings; goes to _ lords; ?amended;
    signed by _ monarch|king|queen; vote _ bill

    first reading [step, method] < how a bill becomes law

    second reading [step, method] < how a bill becomes law

    committee stage [step, method] < how a bill becomes law

    report stage [step, method] < how a bill becomes law

    third reading [step, method] < how a bill becomes law

    green paper [step, method] < how a bill becomes law

    white paper [step, method] < how a bill becomes law

    royal assent [step, method] < how a bill becomes law

    act of parliament [step, method] < how a bill becomes law

    king signs [step, method] < how a bill becomes law

    monarch signs [step, method] < how a bill becomes law

    consideration of amendments [step, method] < how a bill becomes law

    title read [step, method] < how a bill becomes law

    line by line [step, method] < how a bill becomes law

    both houses [step, method] < how a bill becomes law

    bill is [step, method] < how a bill becomes law

    select committees [method, structure]
    public accounts committee; committee _ investigate|question|scrutinise|ministers|mps|report; scrutinise _ department|work;
    investigate _ government|department|issues|policy; call|question witnesses; small group of mps; backbenchers _ scrutinise;
    cross party _ mps|committee; produce reports; evidence from _ experts|ministers

    separation of powers [principle, structure]
    legislature executive _ judiciary; three branches; executive legislature; checks and balances; independent judges;
    independence of _ judiciary; no one _ too much power; branches of government; judiciary _ independent|separate; powers separated;
    ?legislative; balance of power; stops|prevents _ too|much|abuse power; montesquieu; judges _ independent _ government; fusion of powers

    parliamentary sovereignty [principle]
    sovereignty; supreme law maker|making; parliament _ supreme|sovereign|highest|make|repeal|change any|law|authority|unmake;
    no parliament _ bind; ultimate authority _ parliament|law; parliament can _ make|change _ any; highest legal authority; highest authority;
    courts {not} overrule; {not} overrule _ parliament; bind its successors

    uncodified constitution [principle, structure] ~ codified constitution
    uncodified; unwritten constitution; {not} written _ one|single|document; {not}|no single|one document; british constitution; many sources;
    statute law _ conventions; ?conventions; flexible constitution; statutes conventions; evolved over time; easy to change _ constitution;
    magna carta _ constitution; authoritative works; unentrenched; different sources; several documents; found in different

    codified constitution [principle, structure] ~ uncodified constitution
    codified; written constitution; single|one document; us|american|usa constitution; entrenched; bill of rights; rigid constitution;
    written in one; protects rights; difficult|hard to change|amend; two thirds majority; rights _ protected|clear; written down _ one;
    judges _ too much power; supreme court _ strike; clear rules; all in one

    devolution [principle, structure]
    scotland|wales|northern|devolved _ make|decide|pass|control _ own law|decision|policy; scotland|wales _ own _ parliament|assembly|laws;
    ?devolved; scottish parliament; welsh assembly; ?senedd; northern ireland assembly; ?stormont; ?holyrood;
    transfer|give|pass power _ regions|nations|scotland|wales|local|westminster|from; power _ given|passed|transferred _ scotland|wales|regions;
    powers from _ westminster; devolved powers|government|parliaments; scotland _ own _ laws|parliament; ?decentralise; reserved matters;
    reserved powers; west lothian; ?barnett; english votes; first minister; ?federal; metro mayors; make _ own decisions _ health|education;
    decisions _ closer|local _ people

    local council services [duty, example]
    local council; ?council; ?refuse; ?libraries; ?parks; collecting bins|rubbish; ?housing; ?schools; ?recycling; ?bins; ?unitary; ?planning;
    local services

    bin collection [duty, example] < local council services

    social care [duty, example] < local council services

    local roads [duty, example] < local council services

    street lighting [duty, example] < local council services

    rubbish collection [duty, example] < local council services

    local government [duty, example] < local council services

    leisure centres [duty, example] < local council services

    planning permission [duty, example] < local council services

    potholes [duty, example] < local council services

    social services [duty, example] < local council services

    waste collection [duty, example] < local council services

    council housing [duty, example] < local council services

    fire service [duty, example] < local council services

    trading standards in local council services [duty, example] < local council services
    trading standards

    county council [duty, example] < local council services

    parish council [duty, example] < local council services

    road repairs [duty, example] < local council services

    social housing [duty, example] < local council services

    public health [duty, example] < local council services

    street cleaning [duty, example] < local council services

    councillors decide [duty, example] < local council services

    council tax and funding [method]
    council tax; fees _ council; fines _ council; property value _ tax; tax on _ home|house|property; funding from _ government; ?rents

    central government grant [method] < council tax and funding

    business rates [method] < council tax and funding

    government grants [method] < council tax and funding

    parking charges [method] < council tax and funding

    local tax [method] < council tax and funding

    car parks [method] < council tax and funding

    taxation and public spending [method, factor]
    income tax; ?vat; national insurance; corporation tax; public spending; pays for _ services|nhs|schools|roads|police; taxes pay|fund;
    ?chancellor; ?budget; direct tax; indirect tax; hm treasury; tax revenue; inheritance tax; welfare spending; government spending; ?borrow;
    national debt; ?deficit; ?austerity; spending cuts; pay for _ public services; stamp duty; progressive tax; welfare benefits;
    spend _ nhs|education|defence; ?hmrc; raise taxes; budget day; fuel duty; autumn statement; cuts to services; ?excise; ?pensions

    coalition and minority government [structure, example]
    coalition; two or more parties; hung parliament; minority government; parties join|work together; confidence and supply; no overall majority;
    no party _ majority; conservative liberal _ coalition; 2010 coalition; {not} majority _ seats; share power; compromise _ policies;
    power sharing; dup

    vote of no confidence [method]
    no confidence; vote of confidence; mps _ remove|bring down government; government _ lose vote; motion of no confidence;
    force _ resign|election; government resign; removes _ government; general election _ called

    political parties and ideology [structure, factor]
    ?conservative; ?labour; ?snp; ideology; ?nationalise; welfare _ redistribution; trade unions _ labour; equality _ labour;
    traditional _ conservative; ?new right; ?thatcherism; group of people _ same|similar views|ideas; share _ same|similar _ views|ideas|beliefs;
    ?tories; ?authoritarian

    liberal democrats [structure, factor] < political parties and ideology

    green party [structure, factor] < political parties and ideology

    plaid [structure, factor] < political parties and ideology

    left wing [structure, factor] < political parties and ideology

    right wing [structure, factor] < political parties and ideology

    party policies [structure, factor] < political parties and ideology

    socialism [structure, factor] < political parties and ideology

    liberalism [structure, factor] < political parties and ideology

    low taxes [structure, factor] < political parties and ideology

    privatisation [structure, factor] < political parties and ideology

    reform uk [structure, factor] < political parties and ideology

    individual responsibility [structure, factor] < political parties and ideology

    free market [structure, factor] < political parties and ideology

    lower taxes [structure, factor] < political parties and ideology

    higher taxes [structure, factor] < political parties and ideology

    one nation [structure, factor] < political parties and ideology

    centre ground [structure, factor] < political parties and ideology

    social democracy [structure, factor] < political parties and ideology

    third way [structure, factor] < political parties and ideology

    new labour [structure, factor] < political parties and ideology

    shared ideology [structure, factor] < political parties and ideology

    political spectrum [structure, factor] < political parties and ideology

    higher public spending [structure, factor] < political parties and ideology

    ukip [structure, factor] < political parties and ideology

    sinn fein [structure, factor] < political parties and ideology

    democratic unionist [structure, factor] < political parties and ideology

    conservatism ideology [principle]
    ?burke; ?tradition; ?hobbes; ?oakeshott; ?pragmatism; ?organic society; ?human imperfection; ?paternalism; ?nozick; ?ayn rand; ?hierarchy;
    ?authority; ?property; ?noblesse oblige; ?neo liberal; ?neo conservative; ?private property; ?established institutions; ?law and order;
    ?change to conserve; ?traditional values; ?family values; ?atomism; ?new right; preserve _ institutions; ?gradual change; ?thatcher

    liberalism ideology [principle]
    ?locke; ?john locke; ?rawls; ?wollstonecraft; ?individualism; ?mill; ?harm principle; ?limited government; ?rationalism; ?negative freedom;
    ?positive freedom; ?classical liberal; ?modern liberal; ?social contract; ?tolerance; ?betty friedan; ?meritocracy; ?equality of opportunity;
    ?individual freedom; ?foundational equality; ?liberty; ?keynes; ?enabling state; ?egoistical individualism; ?veil of ignorance;
    ?minimal state; ?justice; ?laissez faire; ?developmental individualism; ?foundational; consent of _ people|governed; free from _ state;
    ?maximum freedom

    socialism ideology [principle]
    ?marx; ?engels; ?common ownership; ?collectivism; ?class struggle; ?revolutionary socialism; ?rosa luxemburg; ?beatrice webb; ?crosland;
    ?giddens; ?evolutionary; ?workers' control; ?redistribution of wealth; ?equality of outcome; ?cooperation; ?social class;
    capitalism _ exploit; ?public ownership; ?revisionist; ?means of production; ?fraternity; ?dictatorship of proletariat; ?bourgeoisie;
    ?proletariat; ?social democracy; ?collective; ?fabian; ?nationalisation; ?historical materialism; ?third way; ?communal; ?clause four;
    ?classless; ?redistribute; ?welfare state; ?abolish capitalism; human nature _ cooperative; ?community

    dictatorship versus democracy [reason, principle]
    non democratic; one party state; north korea; ?china; no elections; ?censorship; no free|fair elections;
    {not}|no choice of|free party|press|elections|speech; opposition _ banned|jailed; human rights abuses; secret police; ?theocracy; ?autocracy;
    free and fair elections; ?authoritarian; absolute power; state controlled media; freedom of press; no opposition; controlled media;
    ?oligarchy; one person|leader _ rules|control|power; election rigged; {not} vote _ leader; single party; rule by force

    role of the media in politics [duty, factor]
    inform _ public|people|voters; ?investigate; hold _ power|government|politicians _ account;
    expose|uncover|reveal _ corruption|wrongdoing|scandal; ?watchdog; influence|affect _ voters|opinion|vote|public|elections; ?scrutinise;
    newspapers _ support|back|biased _ party; bias _ media|newspapers; journalists _ question; give _ information|facts|both; set _ agenda;
    educate _ public

    investigative journalism [duty, factor] < role of the media in politics

    free press [duty, factor] < role of the media in politics

    public opinion [duty, factor] < role of the media in politics

    fourth estate [duty, factor] < role of the media in politics

    phone hacking [duty, factor] < role of the media in politics

    fake news [duty, factor, method] < role of the media in politics, social media and politics

    agenda setting [duty, factor] < role of the media in politics

    the sun [duty, factor] < role of the media in politics

    media ownership [duty, factor] < role of the media in politics

    leveson [duty, factor] < role of the media in politics

    opinion polls [duty, factor, method, step] < role of the media in politics, research for active citizenship

    ipso [duty, factor] < role of the media in politics

    ofcom [duty, factor] < role of the media in politics

    inform people [duty, factor] < role of the media in politics

    rupert murdoch [duty, factor] < role of the media in politics

    24 hour news [duty, factor] < role of the media in politics

    press regulation [duty, factor] < role of the media in politics

    press barons [duty, factor] < role of the media in politics

    report news [duty, factor] < role of the media in politics

    political coverage [duty, factor] < role of the media in politics

    social media and politics [method, factor]
    social media; ?twitter; ?facebook; ?hashtag; spread _ quickly|fast|message; ?trolls; ?misinformation; ?instant; young people _ reach|online;
    reach _ more|large|young|wide people|audience; ?viral; share _ views|information|opinions online; target _ adverts|voters; ?tiktok;
    organise _ protest online; cheap _ campaign; ?platform; direct contact _ politicians|voters

    online campaign [method, factor] < social media and politics

    echo chamber [method, factor] < social media and politics

    disinformation [method, factor] < social media and politics

    cyberbullying in social media and politics [method, factor] < social media and politics
    cyberbullying

    anonymous abuse [method, factor] < social media and politics

    filter bubble [method, factor] < social media and politics

    # Uk and the world

    european union [structure]
    ?eu; 27 members|countries|states; left _ eu; ?euro

    brexit [structure] < european union

    single market [structure] < european union

    free movement [structure] < european union

    european parliament [structure] < european union

    customs union [structure] < european union

    council of europe [structure] < european union

    28 countries [structure] < european union

    free trade [structure] < european union

    trade bloc [structure] < european union

    european commission [structure] < european union

    council of ministers [structure] < european union

    four freedoms [structure] < european union

    european court of justice [structure] < european union

    member states [structure] < european union

    article 50 [structure] < european union

    tariff free [structure] < european union

    trade agreement [structure] < european union

    leaving eu [structure] < european union

    political economic union [structure] < european union

    freedom of movement [structure] < european union

    united nations role [structure, duty]
    ?un; ?unicef; ?resolutions; ?veto; ?humanitarian aid; ?sanctions; ?refugees; solve _ disputes|conflicts

    security council [structure, duty] < united nations role

    peacekeeping [structure, duty] < united nations role

    peace keeping [structure, duty] < united nations role

    general assembly [structure, duty] < united nations role

    world health organisation [structure, duty] < united nations role

    permanent members [structure, duty] < united nations role

    international peace [structure, duty] < united nations role

    protect human rights [structure, duty] < united nations role

    keep peace [structure, duty] < united nations role

    unhcr [structure, duty] < united nations role

    promote peace [structure, duty] < united nations role

    international court of justice [structure, duty] < united nations role

    blue helmets [structure, duty] < united nations role

    maintain peace [structure, duty] < united nations role

    peace and security [structure, duty] < united nations role

    prevent war [structure, duty] < united nations role

    five permanent [structure, duty] < united nations role

    world peace [structure, duty] < united nations role

    universal declaration [structure, duty] < united nations role

    nato role [structure]
    ?north atlantic treaty organisation; ?collective defence; ?military alliance; ?article 5; ?attack on one; ?defend each other;
    ?defence alliance; ?article five; ?mutual defence; ?collective security; help _ attacked; ?two percent; ?afghanistan

    commonwealth [structure]
    ?former colonies; former british _ colonies|empire; 54|56|53 countries|nations|states; ?commonwealth games; ?head of commonwealth;
    links with _ former; ?voluntary association; ?shared values; ?promote democracy; british empire _ countries; ?harare

    world trade and international bodies [structure]
    ?wto; ?world trade organisation; ?g7; ?g20; ?imf; ?world bank; ?trade rules; ?reduce tariffs; loans _ poor|developing; world trade;
    ?free trade; ?trade disputes; ?g8; ?international monetary fund; ?trade barriers

    international humanitarian law [law]
    geneva convention; war crimes; rules of war; international criminal court; prisoners of war; ?icc; treatment _ prisoners;
    treat _ prisoners|wounded; protect _ civilians; laws of war; red cross; child soldiers; torture banned; the hague; war crimes tribunal;
    non combatants; attack on civilians; humanitarian law; medical staff _ attacked

    responding to international conflict [method, solution]
    ?mediation; ?sanctions; military action|force|intervention; ?negotiate; trade ban|sanctions; ?embargo; ?ceasefire; cut _ trade;
    peacekeeping troops|force; freeze _ assets; expel _ diplomats; ?boycott

    economic sanctions in responding to international conflict [method, solution] < responding to international conflict
    economic sanctions

    un resolution [method, solution] < responding to international conflict

    peace talks [method, solution] < responding to international conflict

    humanitarian aid [method, solution] < responding to international conflict

    arms embargo [method, solution] < responding to international conflict

    send troops [method, solution] < responding to international conflict

    diplomacy [method, solution] < responding to international conflict

    use of force [method, solution] < responding to international conflict

    no fly zone [method, solution] < responding to international conflict

    send aid [method, solution] < responding to international conflict

    travel bans [method, solution] < responding to international conflict

    talk between [method, solution] < responding to international conflict

    international pressure [method, solution] < responding to international conflict

    military force [method, solution] < responding to international conflict

    non governmental organisations [person, structure]
    ?ngo; ?ngos; ?oxfam; red cross; non governmental; save _ children; amnesty international; ?medecins; doctors without borders;
    {not} part of government; independent of government; provide aid; charity _ international|abroad; emergency aid; independent organisation;
    voluntary organisation; charity organisations; aid workers; ?unicef

    trade unions and workplace rights [person, method]
    trade union; unions _ protect|represent|negotiate|strike|workers|pay; ?strike; better pay _ conditions; represent _ workers|members;
    negotiate _ pay|employers|conditions; ?redundancy; join _ union; health and safety at work

    collective bargaining [person, method] < trade unions and workplace rights

    minimum wage [person, method] < trade unions and workplace rights

    sick pay [person, method] < trade unions and workplace rights

    contract of employment [person, method] < trade unions and workplace rights

    acas [person, method] < trade unions and workplace rights

    industrial action [person, method] < trade unions and workplace rights

    employers' associations [person, method] < trade unions and workplace rights

    unfair dismissal [person, method] < trade unions and workplace rights

    holiday pay [person, method] < trade unions and workplace rights

    employment tribunal [person, method] < trade unions and workplace rights

    work to rule [person, method] < trade unions and workplace rights

    overtime ban [person, method] < trade unions and workplace rights

    working time [person, method] < trade unions and workplace rights

    legal advice [person, method] < trade unions and workplace rights

    cbi [person, method] < trade unions and workplace rights

    national minimum [person, method] < trade unions and workplace rights

    maternity leave [person, method] < trade unions and workplace rights

    safe workplace [person, method] < trade unions and workplace rights

    shop steward [person, method] < trade unions and workplace rights

    protects workers [person, method] < trade unions and workplace rights

    equal pay [person, method] < trade unions and workplace rights

    workers' rights [person, method] < trade unions and workplace rights

    written contract [person, method] < trade unions and workplace rights

    living wage [person, method] < trade unions and workplace rights

    consumer rights [principle, law]
    consumer rights act; faulty goods; as described; fit for purpose; satisfactory quality; ?refund; trading standards; citizens advice;
    get money back; repair or replacement; money back; ?ombudsman; small claims; return faulty

    voluntary sector [structure]
    ?charity; ?volunteers; voluntary groups; {not} for profit; community groups; food banks; unpaid work; private sector; public sector;
    run by volunteers; ?donations; public services _ private; rely on donations; big society; help community

    research for active citizenship [method, step]
    ?survey; ?questionnaire; ?interview; ask _ people _ opinions|views; ?statistics; bias _ source; find out _ opinions|views|facts;
    check _ facts

    primary research in research for active citizenship [method, step] < research for active citizenship
    primary research

    secondary research in research for active citizenship [method, step] < research for active citizenship
    secondary research

    research online [method, step] < research for active citizenship

    gather evidence [method, step] < research for active citizenship

    internet research [method, step] < research for active citizenship

    newspaper articles [method, step] < research for active citizenship

    evidence collected [method, step] < research for active citizenship

    reliable sources [method, step] < research for active citizenship

    sample size [method, step] < research for active citizenship

    range of people [method, step] < research for active citizenship

    closed questions in research for active citizenship [method, step] < research for active citizenship
    closed questions

    read articles [method, step] < research for active citizenship

    interviews with [method, step] < research for active citizenship

    focus group [method, step] < research for active citizenship

    government website [method, step] < research for active citizenship

    biased source [method, step] < research for active citizenship

    planning citizenship action [method, step]
    action plan; set _ aims|goals|targets; ?roles; allocate|divide|assign _ roles|tasks|jobs; ?budget; ?timescale; ?deadlines;
    plan _ meeting|steps|action|time; ?teamwork; book _ hall|room; permission _ headteacher|council|school; share _ tasks; agree _ roles;
    ?contingency; ?prioritise; ?negotiated; ?delegate; ?advocacy

    aims and objectives [method, step] < planning citizenship action

    risk assessment in planning citizenship action [method, step] < planning citizenship action
    risk assessment

    smart targets in planning citizenship action [method, step] < planning citizenship action
    smart targets

    set deadlines [method, step] < planning citizenship action

    team meetings [method, step] < planning citizenship action

    plan ahead [method, step] < planning citizenship action

    who does what [method, step] < planning citizenship action

    organise meetings [method, step] < planning citizenship action

    success criteria [method, step] < planning citizenship action

    raise money [method, step] < planning citizenship action

    evaluating citizenship action [method, step]
    evaluate; ?feedback; what _ do differently; raised _ awareness|money|£; ?success; met _ aims; compare _ before _ after; change _ next time;
    if we did it again; questionnaire _ after; could have _ done|improved; count _ signatures; number of _ people|signatures; ?reflect;
    achieved _ aims

    what went well [method, step] < evaluating citizenship action

    even better if [method, step] < evaluating citizenship action

    survey afterwards [method, step] < evaluating citizenship action

    more time [method, step] < evaluating citizenship action

    money raised [method, step] < evaluating citizenship action

    impact of action [method, step] < evaluating citizenship action

    target met [method, step] < evaluating citizenship action

    lessons learned [method, step] < evaluating citizenship action

    learnt skills [method, step] < evaluating citizenship action

    strong stable government [benefit, reason] < advantages of first past the post
    strong|stable|single government; one party _ majority|control|government|power; clear majority; government _ pass|get laws easily|through;
    {not} coalition; outright majority; majority government; avoid _ coalition; single party government; able to pass laws

    simple voting system [benefit, reason] < advantages of first past the post
    simple|easy|straightforward|quick _ understand|use|count|vote|voters; easy|simple to _ understand|count|vote; simple system;
    easily understood; one cross; put _ one cross; {not} complicated; people understand it; voters understand

    quick election result [benefit, reason] < advantages of first past the post
    quick|fast|speedy result|count; result|winner _ quickly|fast|next|overnight|same; know _ who won _ quickly|next|morning; counted quickly;
    results overnight; quick to count

    mp constituency link [benefit, reason] < advantages of first past the post
    link _ constituency|mp|local; local mp; one mp _ represents|area|per|each; know who _ mp|represents|contact; own mp;
    mp _ local area|accountable|represents local; someone to _ contact|go; strong link

    keeps out extremists [benefit, reason] < advantages of first past the post
    keep|stop|prevents out extremist|extreme|far;
    extremist|extreme|radical party|group _ {not}|unlikely|hard|difficult _ win|elected|seats|power; prevent _ extremist; {not} let extremists

    wasted votes [problem, reason] < disadvantages of first past the post
    votes _ wasted|{not} count|ignored|matter; vote _ {not} count|matter|mean|used; losing|loser votes _ count|nothing;
    vote for _ losing|loser; my vote _ {not}; pointless voting; safe seat _ vote

    seats do not match votes [problem, reason] < disadvantages of first past the post
    seats _ {not} match|reflect|proportion|equal _ votes; votes _ {not} match|reflect _ seats; disproportionate;
    {not} proportional|proportionate; lots|millions|many of votes _ few|one|no seats; more votes _ fewer|less seats; unfair result;
    {not} reflect _ vote|voters|people want; majority of people {not} vote; win _ less than half|50%; without _ majority of votes

    unfair to small parties [problem, reason] < disadvantages of first past the post
    small|minor|third party _ {not}|unfair|hard|few|struggle|lose _ seats|win|elected|represented|chance; unfair to _ small|minor;
    favours _ big|large|two|main; two party system; only two _ parties|win; green party _ votes _ one; {not} give small parties;
    two main parties; lib dems|greens|ukip _ few|unfair|underrepresented

    tactical voting [problem, consequence] < disadvantages of first past the post
    vote _ keep|stop|get _ out|winning|another; vote tactically; {not} vote _ party _ want|prefer|really; vote for _ second choice _ stop;
    voting against _ party; vote for someone else _ stop

    let the people decide [benefit, reason] < advantages of referendums
    ?people|public|voters|everyone|citizens _ decide|say|direct|final|involved|voice; have _ direct|final|own say;
    gives _ people _ say|voice|power; direct democracy; power to people; everyone _ opinion|say|vote _ issue; will of _ people; people's opinion;
    say on _ issue|important

    engages people in politics [benefit, reason] < advantages of referendums, benefits of citizen participation
    people _ interested|engaged|involved|participate|educated _ politics; increase|encourages|more participation|engagement|interest;
    gets _ people _ involved|interested|talking; learn about _ politics|issue; more people _ vote|involved; engages people;
    encourages people to _ vote|involved

    issue too complex for voters [problem, reason] < disadvantages of referendums
    complex|complicated|difficult issue|question|topic|subject; people|public|voters _ {not} understand|know|informed|expert|enough;
    {not} enough information|knowledge _ decide|vote; lack _ information|knowledge; issue _ too complicated|complex; yes or no _ too simple;
    simple answer _ complex; uninformed; over simplify; misunderstand _ question

    misleading referendum campaigns [problem, reason] < disadvantages of referendums
    lie|misled|false|fake _ campaign|media|voters|people|public|information|politicians; media _ influence|sway|bias;
    biased media|campaign|information; lies on _ bus; people _ lied|misled|tricked; influenced by _ media|newspapers|social;
    money spent _ campaign|influence; £350 million

    referendums divide people [problem, consequence] < disadvantages of referendums
    divide|split _ country|people|families|nation|society|public; families _ divided|argue|split; arguments _ family|between|country;
    caused _ division|arguments|tension; people fell out; unhappy _ result _ nearly|almost half; close result; creates division;
    tyranny _ majority

    vote makes no difference [reason, cause] < reasons people do not vote
    vote _ {not}|won't|doesn't _ difference|change|count|matter|anything; nothing _ change; {not} make _ difference|change; pointless;
    waste of time; what's the point; one vote _ {not}; no point _ voting; safe seat; wasted vote; same party always _ wins

    distrust of politicians [reason, cause] < reasons people do not vote
    {not}|lack|lost|dont trust _ politician|them|mps|government; politicians|mps _ lie|liar|corrupt|dishonest;
    politicians|mps _ {not} listen|care; break _ promise; never keep promises; expenses scandal; all liars; {not} keep _ promises|word;
    in it for themselves; disillusioned _ politics|politicians; fed up with politicians

    parties are all the same [reason, cause] < reasons people do not vote
    parties|politicians|candidates|they _ all same|alike|similar; all _ same; {not} like _ any|party|candidate;
    no party _ represents|likes|views; {not} represent _ my|their views; no one _ vote for; parties _ too similar; no difference _ parties;
    none of _ parties

    lack of political knowledge [reason, cause] < reasons people do not vote
    {not} understand|know|taught _ politics|parties|how|who|enough|voting|policies|what; lack of _ education|knowledge|understanding|information;
    confused _ politics|parties; politics _ confusing|complicated|boring; {not} _ taught _ school; {not} sure who _ vote; {not} know who _ vote

    voter apathy [reason, cause] < reasons people do not vote, low turnout
    apathy; apathetic; {not}|cant|can't be bothered|interested|care _ politics|vote|election; {not} interested; {not} care; ?lazy;
    lack|lost interest _ politics|voting; bored _ politics; politics _ boring; could {not} be bothered; couldn't care less; uninterested

    difficult to get to vote [reason, cause] < reasons people do not vote
    too busy; no time; {not} have time; at work; on holiday; working _ late|long|shift; disabled _ polling|get|access;
    {not} get to _ polling|vote|station; ?ill; polling station _ far|away|distance; bad weather; forgot; {not} registered;
    forget to _ vote|register; no id; too far; away from home; long queues

    online voting [solution, method] < ways to increase turnout
    internet voting; vote _ online|phone|app|internet|website|home|text; e voting; electronic voting; vote from _ home|phone|computer;
    text voting; voting app; click _ vote

    make voting compulsory [solution, method] < ways to increase turnout
    compulsory voting; compulsory to vote; mandatory voting; fine|punish|penalty _ {not} vote; make voting|it compulsory|mandatory;
    make people vote; force people _ vote; australia; against law {not} _ vote; legal requirement _ vote; have to vote by law

    lower the voting age [solution, method] < ways to increase turnout
    votes at 16; let|allow _ 16|sixteen|young|year vote; lower|reduce|drop _ voting age; reduce _ to 16; voting age _ 16; sixteen year olds vote

    political education in schools [solution, method] < ways to increase turnout
    teach|learn|educate _ politics|voting|citizenship _ school|people|children|lessons; citizenship lessons|education|classes; politics lessons;
    educate people _ politics|vote; more education _ politics|voting; lessons on _ politics|voting; assemblies _ voting

    easier times and places to vote [solution, method] < ways to increase turnout
    weekend voting; vote _ weekend|saturday|sunday|supermarket; bank holiday _ vote|election;
    polling stations _ supermarkets|open longer|more|schools|shopping; longer|extend _ opening hours|voting; more polling stations;
    day off _ vote; more _ places _ vote; open longer; vote over several days; voting on _ saturday|sunday|weekend

    maturity of young voters [reason] < votes at 16 against
    too young; immature; {not} mature|old enough|experienced|responsible; lack _ experience|maturity|life; lack of _ experience|maturity;
    {not}|little life experience; still children|kids; {not} know enough; {not} understand politics; uninformed; not ready _ vote;
    {not} enough life experience

    young voters easily influenced [reason] < votes at 16 against
    influenced|swayed|pressured|persuaded|manipulated by _ parents|teachers|friends|peers|media|celebrities; copy _ parents|friends;
    vote _ same as _ parents; parents tell _ vote; easily influenced|led|swayed; do what _ parents; easily led

    young people affected by decisions [reason] < votes at 16 for
    affect _ them|young|their people|lives|future; affect them; decisions|policies|laws _ affect _ them|young|their; their future;
    it is their future; tuition fees; education policy _ them; impact on _ young|their lives|future; shape _ own future; live with _ consequences

    adult responsibilities at sixteen [reason] < votes at 16 for
    16 _ marry|work|army|job|tax|sex|home|leave|drive; join _ army; pay tax; get|can married; can work; have sex; have _ job; leave school|home;
    sixteen _ work|army|tax|marry; die for _ country; old enough to _ work|army|marry|tax; no taxation without
    """
}
