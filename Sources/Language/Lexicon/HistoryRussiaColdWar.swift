/// Russia 1894 to 1953, communist China and the Cold War to 1991. Written for this project.
extension LexiconData {
  static let historyRussiaColdWar: StaticString = """
    subject history

    *russian rulers
    tsar; tsarist; nicholas; lenin; stalin; bolshevik; communist; trotsky; kerensky; soviet; regime; government; party; cheka; nkvd; they; he

    *soviet side
    ussr; russia; russian; soviet; stalin; khrushchev; brezhnev; gorbachev; communist; east; kremlin; moscow

    *western side
    usa; america; american; us; west; truman; kennedy; eisenhower; reagan; nixon; britain; ally; nato; washington

    tsarist autocracy [cause, problem]
    ?autocrat; autocracy; tsar _ absolute|total|complete|all power|control|ruler; divine right; tsar _ chosen|appointed by god;
    tsar _ {not} share|give _ power; tsar _ {not} want parliament|duma; tsar ruled alone; no parliament _ tsar; unlimited power

    weakness of nicholas ii [cause, factor]
    nicholas|tsar _ weak|poor|bad|incompetent|indecisive|unsuited|stubborn _ ruler|leader; nicholas|tsar _ incompetent|indecisive;
    nicholas|tsar _ {not} listen|cope|want|reform|strong|change; tsar _ indecisive|weak|out of touch; poor leadership of|by tsar|nicholas;
    tsar _ family _ rather than; tsar out of touch

    peasant poverty in russia [cause, problem]
    peasants _ poor|poverty|hungry|starve|famine|land|debt; land hunger; redemption payments; wanted|need|lack|shortage {more} land;
    peasants _ {not} enough land|food; primitive|backward farming; strip farming; ?mir; serfs

    worker discontent in russia [cause, problem]
    workers _ long hours|low|poor|overcrowded|unsafe|slum|strike wages|pay|conditions|housing;
    poor|bad|terrible|awful|dangerous working|living conditions; factory workers _ angry|strike|unhappy; overcrowded|cramped housing;
    barracks _ workers; strikes _ factory|petrograd|putilov; long hours _ low|poor pay|wages

    bloody sunday [cause]
    father gapon; gapon; winter palace _ shot|march|1905|petition; troops|soldiers|cossacks fired|shot _ crowd|peaceful|marchers|protesters;
    peaceful march|protest _ shot|killed; petition to _ tsar; unarmed|peaceful protesters|demonstrators _ shot

    russo japanese war [cause]
    war|defeat with|by|to japan; japan defeated|beat russia; port arthur; tsushima; lost _ to japan; 1905 _ japan

    october manifesto
    tsar _ promise|grant|agree duma|parliament|freedom|rights; concessions|reforms _ 1905; civil rights _ 1905; duma _ created|promised;
    split _ liberals _ revolutionaries

    weakness of the duma [cause, problem]
    duma _ dismissed|dissolved|closed|weak|ignored|limited; duma _ no power; fundamental laws; tsar _ dissolve|dismiss|ignore|close duma;
    duma _ {not} power|represent; change _ voting _ duma

    stolypin reforms [method]
    stolypin; kulaks _ created|stolypin; peasants _ buy|own land _ stolypin; stolypin's necktie; land bank; hanged _ stolypin

    rasputin [cause, person]
    tsarina _ rasputin|german|unpopular; mad monk; heal|cure|help _ alexei|haemophilia|son; tsarina _ left in charge|ruled|running;
    german spy _ tsarina|tsaritsa; alexandra _ unpopular|german

    impact of war on russia [cause, factor]
    defeat _ war _ russia|tsar; tannenberg; masurian lakes; tsar _ command|charge|control|blame army|defeats|front;
    tsar _ blame _ defeats|losses|war; soldiers _ {not}|lacked|without|shortage rifles|boots|weapons|ammunition;
    food|bread|fuel shortages _ war|cities|petrograd; inflation _ russia|war; millions _ soldiers killed|died; army _ mutiny|desert; bread queues

    february revolution [consequence]
    tsar _ abdicate|overthrown|step; tsar forced _ abdicate|throne; tsar gave up _ throne; tsar lost _ throne;
    tsar _ abdicate|overthrown|removed|forced out; march revolution; abdication of _ tsar|nicholas; international women's day; bread riots;
    soldiers _ joined|refused|mutiny _ crowd|fire|protesters|strikers; petrograd strike|riots|garrison; end of _ tsarism|romanov|tsars;
    army _ refuse _ fire

    provisional government weaknesses [cause, problem]
    provisional government _ weak|fail|unpopular|mistake|continue|war|land|temporary|unelected; dual power|authority; petrograd soviet;
    order number one; kerensky; continue|carried|stayed _ in|on war; kept fighting|in war; {not} end|stop war; {not} give|share|solve _ land;
    june offensive; july days; {not} elected; delay|postpone elections; constituent assembly delay

    kornilov revolt [cause]
    kornilov; kornilov affair; general _ march|seize petrograd; bolsheviks _ armed|weapons|rifles|heroes _ kerensky|kornilov;
    red guards _ armed|defend|kornilov

    lenins return and april theses [cause, factor]
    april theses; peace bread _ land; peace land _ bread; bread peace _ land; all power to soviets;
    lenin _ return|sealed train|slogan|leadership|promise|speaker; bolshevik slogan; lenin promised; sealed train

    trotskys organisation of the revolution [factor]
    trotsky _ organise|plan|lead|military|seize|red army|brilliant; military revolutionary committee; trotsky's leadership|role|planning;
    red guard

    october revolution [consequence]
    november revolution; bolshevik _ seize|take|gain|came power|over|control|winter; winter palace _ storm|captured|taken|seized; aurora;
    storming of winter palace; bolshevik revolution|takeover; seized _ bridges|stations|telephone; overthrow of _ provisional government;
    lenin _ took|came|seized power

    bolshevik decrees [method]
    decree on _ land|peace; workers control _ factory; land _ given|taken peasants; eight hour day; sovnarkom; non bolshevik newspapers banned;
    lenin _ gave land; divorce _ easier

    treaty of brest litovsk [cause, consequence]
    brest litovsk; peace|treaty with germany _ 1918|lenin; lost _ ukraine|baltic|poland|finland|coal|land; russia _ left|out of|leave war;
    lost a third|quarter of|population|land

    closure of constituent assembly [method]
    constituent assembly _ closed|shut|dissolved|dispersed|one day; close|shut|dissolve _ assembly; sent troops _ assembly;
    socialist revolutionaries _ won|most|majority

    red terror [method]
    cheka; secret police _ lenin|cheka; shot without trial; execution of _ tsar|romanovs; murder of|killed|shot _ tsar|royal|family|romanovs;
    ekaterinburg; opponents _ shot|executed|arrested _ cheka

    red victory in civil war [cause, consequence]
    reds _ won|victory|unite|control|trotsky|railway|central|beat; trotsky _ red army; controlled _ railways|moscow|centre|central|factory;
    red army _ discipline|conscript|trotsky|united|larger; geographical|central advantage|position; reds unified|united; interior lines;
    trotsky's train; bolsheviks won _ civil war

    white disunity [cause]
    whites _ divided|disunited|split|spread|different aims|scattered|disagree|cruel|foreign|unpopular;
    whites _ {not} united|agree|coordinate|work; lack of unity _ whites; kolchak; denikin; yudenich; foreign intervention;
    different aims|goals|leaders _ whites; white generals _ rivals|disagree

    war communism [method, cause]
    took|seize _ grain|crops|food _ peasant; peasant _ give up _ grain|food; grain|food|crops _ taken _ peasant; peasant forced _ grain|food;
    grain|food|crops _ seized|taken|requisition|confiscated; requisition; requisition squads; nationalise _ factories|industry;
    private trade banned; grain requisitioning; feed _ red army|cities; famine _ 1921; seize _ grain|crops|food

    kronstadt mutiny [cause]
    kronstadt; kronstadt sailors; sailors _ rebel|mutiny|revolt|uprising _ lenin|bolsheviks|1921; tukhachevsky

    new economic policy [method, solution]
    nep; nepmen; private trade|business|ownership _ allowed|small|again; peasants _ sell|keep _ surplus|extra; surplus grain|food _ sell;
    tax in kind; small businesses _ private|allowed|owned; commanding heights; step back _ capitalism; retreat from communism;
    temporary _ capitalism

    stalin wins power struggle [cause, consequence]
    general secretary; stalin _ general secretary|appoint|position|supporters|outmanoeuvre|cunning|trick|ally|underestimate; grey blur;
    lenin's testament|funeral; trotsky missed _ funeral; trick|told|wrong trotsky _ date|funeral; socialism in one country;
    trotsky _ arrogant|unpopular|expelled|exile|jewish; permanent|world revolution _ trotsky; stalin _ gave|appointed jobs|supporters|posts;
    stalin _ turned|played _ against|sides; zinoviev kamenev; bukharin; left and right _ stalin; power struggle

    collectivisation [method]
    collective farm; kolkhoz; peasants _ share|pool|join|give _ land|animals|tools|together; join _ farms together;
    combine|merge|join small|individual farms; large|state farms _ together|stalin; peasants forced _ farms; motor tractor stations; mts;
    grain quotas; sovkhoz

    dekulakisation [method]
    kulaks; eliminate|liquidate|deport|destroy|exile|get rid _ kulaks; kulaks _ deported|killed|sent|shot|siberia|destroyed;
    richer|wealthy peasants _ deport|destroyed|killed|removed; class enemy

    resistance to collectivisation [consequence]
    peasants|kulaks _ burn|destroy|slaughter|kill|hid|ate crops|animals|livestock|grain|cattle; kill|slaughter|eat _ own|their animals|livestock;
    refused to hand over; peasants resist|rebel

    soviet famine [consequence]
    famine; holodomor; starve _ ukraine|peasants|russia|1932; peasants starved|died; 1932 famine; millions _ starved|died _ famine|hunger;
    grain exported _ starve|famine; ukraine famine; man made famine

    five year plans [method]
    five|5 year plan; industrialise _ stalin|russia|ussr|soviet; targets _ industry|factory|steel|coal; heavy industry; gosplan; magnitogorsk;
    steel|coal|oil|electricity _ increase|production|target|double; dnieper dam; dneprostroi; catch up _ west;
    new|industrial cities|towns _ built|stalin; rapid industrialisation; electrification

    stakhanovites [method, person]
    stakhanov; model|hero worker; worker _ mine 102 tons|record; 102 tons; rewards|medals|bonuses _ workers _ hard|target;
    beat|exceed target

    soviet working conditions [problem, consequence]
    absenteeism _ fined|sacked|punished; strict discipline _ workers|factory; internal passports; overcrowded _ towns|cities|flats|apartments;
    slave labour; gulag _ labour|canal|built; workers punished|fined _ late; white sea canal; poor quality goods; shortage of _ consumer goods

    stalinist purges [method, consequence]
    purge; great terror; great purge; yezhov; show trials; kirov; murder of kirov; nkvd; confess _ torture|false|trial|forced;
    old bolsheviks _ executed|killed|trial|purged; army officers|generals _ executed|killed|purged; tukhachevsky _ executed|shot;
    execute|kill|remove|eliminate _ opponents|rivals|enemies _ stalin; stalin _ paranoid; ?paranoia; yezhovshchina; enemies of people;
    knock on _ door; chistka

    gulags [method]
    labour camp _ siberia|stalin|soviet; sent to siberia; siberia camps; exile to siberia; prison camps _ siberia|stalin; kolyma

    stalin cult of personality [method]
    cult; cult of personality; stalin _ worship|god|hero|statue|portrait|father|pictures|genius; statues|posters|portraits|pictures of stalin;
    rewrite history; photos _ altered|doctored|edited|airbrushed; trotsky _ removed|airbrushed|photos; towns named after stalin; uncle joe;
    stalingrad named; god like; hero worship

    soviet propaganda and censorship [method]
    ?socialist realism; ?socialist realist; ?pravda; ?komsomol; ?pioneers; control _ art|music|books|newspapers _ stalin|soviet;
    writers|artists _ praise stalin; censor _ soviet|stalin; children _ komsomol|pioneers|taught stalin

    soviet women and family policy
    women _ work|factories|equal|creche|abortion|divorce _ soviet|stalin|russia|lenin|communist;
    abortion _ legal|banned|illegal _ soviet|stalin|1936; divorce _ harder|easier|expensive _ soviet|stalin; zhenotdel; ?creches;
    postcard divorce; great retreat

    persecution of religion in ussr [method]
    churches _ closed|destroyed|attacked _ stalin|soviet|communist; league of godless; priests _ arrested|shot|killed _ soviet|stalin;
    religion _ banned|attacked _ communist|soviet|ussr; russification

    ideological differences [cause, factor]
    capitalism _ communism; communism _ capitalism; different|opposite|opposing|rival|conflicting ideology|beliefs|systems|political; ideology;
    clash of ideas|ideologies|beliefs; one party _ elections|democracy; democracy _ communism; private ownership _ state;
    opposite beliefs|systems

    capitalism as ideology ~ communism as ideology
    free enterprise|market|elections; private ownership|business|property|profit; individual freedom; people _ own businesses|property;
    make profit; individual wealth

    communism as ideology ~ capitalism as ideology
    classless; classless society; state|government own|control|run _ industry|everything|business|economy|property|factory;
    no private property|business|ownership; everyone|all equal _ wealth|shared|class; share wealth; marx; marxism; karl marx; one party state;
    workers own|control; means of production; equality over freedom

    cold war
    war without fighting; {not} direct fighting|war|conflict; hostility between _ usa|ussr|superpowers|east;
    tension between _ usa|ussr|superpowers|east; war of words; {not} fight each other directly; superpower rivalry; no actual fighting

    breakdown of wartime alliance [cause]
    grand alliance _ broke|collapse|end; common enemy _ gone|defeated|hitler|germany|no longer; alliance of convenience; marriage of convenience;
    only united _ hitler|enemy|germany; mutual suspicion; {not} trust each other; distrust _ stalin|truman|west|usa|ussr; enemy of my enemy;
    second front delay

    yalta conference
    yalta; free elections _ poland|eastern|stalin|agreed; roosevelt churchill _ stalin; germany _ divided|split four|4 zones; february 1945;
    stalin _ agreed|promised _ join war|japan|elections; sphere of influence agreed

    potsdam conference
    potsdam; truman _ stalin|attlee|bomb _ disagree|tension|poland|reparations|distrust; truman replaced|new roosevelt; attlee replaced;
    july 1945; disagreed _ reparations|poland|germany

    atomic monopoly [cause]
    atom|nuclear bomb _ truman|stalin|tension|told|secret|diplomacy|monopoly; truman _ {not} tell|share stalin|bomb;
    usa _ only country|nuclear|atomic _ bomb; atomic diplomacy; stalin _ suspicious|angry _ bomb; nuclear monopoly

    soviet expansion in eastern europe [cause, consequence]
    satellite state; salami tactics; stalin|ussr|soviet|communist take|control|expand|spread|set _ eastern europe|poland|hungary|countries;
    communist governments _ set up|eastern|europe|installed; rigged elections; buffer zone; buffer states; eastern bloc;
    soviet sphere of influence; puppet governments; cominform; red army occupied|stayed; baggage train; comecon; czech coup; masaryk;
    stalin wanted buffer; protect _ from _ invasion _ west

    iron curtain [cause]
    fulton; fulton speech; churchill _ speech _ fulton|curtain|divided; divide|split _ east _ west europe; from stettin _ baltic

    long and novikov telegrams
    long telegram; novikov; kennan; kennan telegram; telegram _ moscow|kennan|expand|destroy

    containment [method, principle]
    contain|stop|prevent|halt|limit|restrict _ spread|expansion _ communism|soviet; contain communism|soviet;
    stop|prevent|halt communism spreading; stop _ spread _ communism; hold back communism; prevent _ more countries _ communist;
    keep communism _ where; policy of containment; limit soviet

    truman doctrine [cause, method]
    truman _ help|support|aid|money|protect _ greece|turkey|countries|free|communism|people; greece _ turkey;
    help|support|protect countries|nations|peoples _ threat|resist _ communism; 400 million; 400 million _ greece; support free peoples;
    america _ help _ any|countries _ communism

    marshall plan [cause, method]
    marshall aid; ?marshall; economic aid|help _ europe; 13 billion; money|aid|loans|billion _ rebuild|recover|help|europe|european;
    rebuild|recovery _ europe _ america|usa|money; dollar imperialism; poverty _ breeds|turn|communism|vulnerable;
    usa _ gave _ money|aid _ europe|countries; trading partners _ usa|europe

    domino theory [cause, principle]
    ?domino; one country _ communist _ others|next|neighbour|follow; fall to communism _ next|one|others; country falls _ neighbours|next;
    knock on _ communism|countries; vietnam fell _ others|laos

    berlin blockade [cause, consequence]
    berlin _ blockade|blocked|starve|cut off|roads|railway; stalin _ block|close|cut|shut|starve _ road|rail|berlin|west|routes; 1948 blockade;
    block roads _ berlin|railways; squeeze|force _ allies|west out _ berlin; close routes _ berlin; cut off west berlin

    berlin airlift [solution, consequence, method]
    airlift; fly|drop _ supplies|food|coal _ berlin; planes _ supplies|food _ berlin|west; supplies _ by air|plane; operation vittles; 318 days;
    tempelhof; plane landing every; supplied berlin by air

    division of germany [consequence]
    bizonia; trizonia; deutschmark; new currency _ germany|berlin|west; frg; gdr; federal republic; german democratic republic;
    germany _ split|divided _ east|west|two|zones; west germany _ created|formed|set; two germanys; east and west germany

    nato formation [consequence]
    nato; north atlantic treaty|alliance; military alliance _ west|usa|1949; western military alliance; attack on one _ all; collective defence;
    western alliance formed|created|set

    warsaw pact [consequence]
    soviet|communist|eastern military alliance; military alliance _ soviet|communist|east|1955|ussr; response to nato|west germany;
    west germany join nato

    nuclear arms race [cause, consequence]
    arms race; nuclear weapons race; hydrogen bomb; h bomb; icbm; intercontinental; {more} nuclear weapons|missiles|warheads;
    build|develop|stockpile _ nuclear weapons|missiles|bombs; ussr _ atom bomb 1949; b52; missile gap; space race; sputnik;
    nuclear rivalry|competition; polaris

    mutually assured destruction [principle, consequence]
    ?mad; both sides _ destroy; destroy each other; nuclear deterrent; ?deterrent; {not} win nuclear war; brinkmanship; wipe _ each other out;
    end of _ world; neither side _ use|risk|win nuclear; too dangerous _ use|war

    korean war [cause, consequence]
    korea; 38th parallel; inchon; macarthur; kim il sung; syngman rhee; north korea _ invade|attack south;
    chinese _ crossed|entered|joined yalu|korea; pusan; yalu; 1950 invasion; un forces _ korea

    destalinisation [cause]
    secret speech; khrushchev _ criticise|denounce|attack stalin; peaceful coexistence; ?thaw; criticised stalin; 1956 speech;
    twentieth party congress; death of stalin; stalin _ died

    hungarian uprising [cause, consequence]
    ?hungary; nagy; imre nagy; 1956 uprising|revolt|revolution; rakosi; budapest; leave warsaw pact; tanks _ hungary|budapest; kadar;
    hungary _ leave|invaded|rebel; hungarians _ killed|rebel; avh

    refugee problem in berlin [cause, problem]
    people _ flee|left|escape _ east germany|berlin|west; refugees _ berlin|east|west; brain drain; skilled|educated workers _ left|fled;
    ?defect; defectors; 2 million|three million _ left|fled; better life|living in west; berlin _ escape|way out|loophole

    berlin wall [consequence, method]
    wall built; khrushchev _ wall|build; build _ wall _ berlin|stop|people; wall _ berlin; checkpoint charlie; barbed wire _ berlin;
    13 august 1961; ich bin ein berliner; stop _ people leaving|escaping|fleeing; death strip; wall divided|separated;
    families separated|divided _ wall; stopped _ refugees|brain drain|exodus; guards shot _ escape|cross

    u2 incident [cause]
    u2; gary powers; spy plane _ shot|down|ussr; paris summit _ collapse|walked|failed; plane shot down _ ussr|russia|soviet

    bay of pigs [cause]
    cuban exiles; exiles _ invade cuba; cia _ trained|exiles|cuba|invasion; failed invasion _ cuba; 1400 exiles;
    kennedy _ humiliated|embarrassed|failed _ cuba|pigs; invasion of cuba

    castros revolution [cause]
    castro; batista; fidel castro; cuban revolution; castro _ overthrow|nationalise|sugar|communist|soviet;
    cuba _ communist|ally|friend|sugar|nationalise; nationalised american|us companies|businesses

    cuban missile crisis [cause, consequence]
    missiles _ cuba; cuba _ missiles; cuban missile; thirteen days; 13 days; missile sites|bases _ cuba|photograph|built;
    nuclear weapons|missiles _ cuba; 90 miles _ america|usa|florida; closest _ nuclear war; brink of nuclear war; october 1962;
    missiles in turkey; turkey missiles; jupiter missiles; khrushchev _ put|place|sent missiles

    naval quarantine of cuba [method, solution]
    quarantine; kennedy _ blockade|quarantine; blockade of|around cuba; stop|search|turn _ soviet ships; soviet ships _ turned|stop back|around;
    excomm; blockade cuba; stop ships _ cuba; naval blockade _ cuba

    results of the missile crisis [consequence]
    ?hotline; hot line; telephone link _ washington|moscow|kremlin; test ban treaty; limited|nuclear test ban;
    missiles _ removed|dismantled|withdrawn|taken _ cuba|turkey; direct line|phone; usa promised|agreed _ {not} invade cuba;
    khrushchev backed down; nuclear non proliferation|nonproliferation; remove missiles _ turkey|cuba; {not} invade cuba; secretly removed

    prague spring [cause, consequence]
    dubcek; czechoslovakia _ 1968|reform|invade|tanks|dubcek; socialism with _ human face; 1968 _ czech|reforms; action programme; jan palach;
    soviet tanks _ prague|czechoslovakia; prague 1968; husak

    brezhnev doctrine
    brezhnev _ doctrine|invade|interfere|right; {not} allowed _ leave warsaw pact|communism;
    ussr _ right|invade|intervene _ any|communist|satellite countries; communist countries _ must stay|remain communist;
    threat to one _ threat to all

    detente [consequence, method]
    ease|relax|reduce|thaw _ tension|relations; relax|ease|reduce|improve tension|relations _ usa|ussr|superpowers|east|cold; ?salt; salt 1;
    strategic arms limitation; ?helsinki; helsinki accords|agreement; apollo soyuz; ?ostpolitik;
    better|improved relations _ usa|ussr|soviet|superpowers|china; tension _ reduced|relaxed|eased; limit _ nuclear weapons|missiles|icbms;
    nixon visit _ china|moscow; basket _ human rights

    invasion of afghanistan [cause]
    ?afghanistan; afghan; soviet|ussr|russia _ invade|troops _ afghanistan|kabul; mujahideen; boycott _ olympics; olympic boycott;
    carter doctrine; moscow olympics; brezhnev _ afghanistan; soviet union's vietnam

    second cold war [cause]
    new cold war; reagan _ evil empire|star wars|spending|defence|missile; evil empire; ?sdi; star wars; strategic defence initiative; ?trident;
    cruise missiles; ?pershing; laser _ space|missiles; increase _ defence|military spending _ reagan|usa; thatcher reagan; neutron bomb;
    greenham common

    solidarity movement [cause]
    solidarity; lech walesa; walesa; polish trade union; gdansk; ?shipyard; martial law _ poland; jaruzelski; shipyard strike; pope john paul

    gorbachev reforms [cause, factor]
    gorbachev; ?perestroika; ?glasnost; ?openness; restructure economy|soviet; new thinking; freedom _ speech _ gorbachev;
    intermediate nuclear forces; inf treaty; ?reykjavik; sinatra doctrine; reforms of gorbachev; abandon brezhnev doctrine;
    gorbachev _ reform|reduce|withdraw|troops

    soviet economic weakness [cause, factor]
    soviet economy|ussr economy _ weak|collapse|fail|struggle|stagnate|bad|poor|crippled; ussr|soviet _ {not} afford|keep up|compete;
    cost _ arms race|afghanistan _ ussr|soviet; shortages _ soviet|ussr|food|goods; stagnation; ussr _ bankrupt|spend too much;
    poor living standards _ ussr|soviet|east; falling oil prices; chernobyl

    fall of the berlin wall [consequence]
    wall _ came down|fell|torn|opened|knocked|collapse|destroyed _ 1989|berlin; wall fell; 9 november 1989; berlin wall _ fall|down|open;
    german reunification; reunify; germany _ reunited; collapse of communism; hungary opened border; velvet revolution; honecker; ceausescu;
    peaceful revolutions 1989

    collapse of the ussr [consequence]
    soviet union|ussr _ collapse|broke|dissolved|end|split _ 1991|up|independent; gorbachev _ resign; coup _ 1991|gorbachev|august; ?yeltsin;
    boris yeltsin; end of _ cold war|ussr|soviet union; baltic states _ independent; republics _ independent; commonwealth of independent states;
    break up of _ ussr|soviet

    chinese communist victory
    ?mao; mao zedong; chiang; long march; guomindang; kuomintang; communist china; 1949 revolution _ china; peoples republic _ china;
    china _ communist|became; nationalists _ taiwan

    great leap forward
    ?backyard furnaces; ?backyard steel; ?communes; ?people's communes; great leap; great famine _ china|mao; ?four pests; ?sparrows; ?lysenko

    cultural revolution
    red guards _ china|mao|students|teachers|attack; ?little red book; ?four olds; ?gang of four; students _ attacked teachers|intellectuals;
    mao _ cult|red guards|regain; ?re education; ?down to countryside; ?struggle sessions

    arab israeli conflict
    ?israel; ?palestine; ?palestinian; ?zionism; ?zionist; ?six day war; ?yom kippur war; ?balfour declaration; ?camp david; ?plo; ?intifada;
    ?oslo accords; ?suez crisis; ?nasser; ?gaza; ?jewish homeland; ?british mandate; ?partition of palestine; ?right of return

    indian independence
    ?gandhi; ?salt march; partition _ india; ?quit india; ?amritsar; ?jinnah; ?nehru; ?muslim league; ?indian national congress; ?mountbatten;
    civil disobedience _ india|gandhi|british; ?raj

    decolonisation
    ?end of empire; independence _ colony|africa|india|empire|britain; colonies _ independent|free; ?winds of change; ?mau mau;
    britain _ lost|gave up empire|colonies; nationalist movements _ africa|empire

    apartheid
    south africa _ segregation|mandela|white|black; ?mandela; ?nelson mandela; ?anc; ?pass laws; ?sharpeville; ?soweto; ?bantustans; ?homelands;
    ?group areas; ?separate development; ?robben island; ?steve biko; ?de klerk
    """
}
