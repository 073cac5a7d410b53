/// Germany 1890 to 1945: the Kaiser, Weimar, the rise of Hitler, Nazi rule and the Holocaust. Written for this project.
extension LexiconData {
  static let historyGermany: StaticString = """
    subject history

    *nazi side
    nazi; hitler; gestapo; ss; goebbels; himmler; regime; fuhrer; party; government; sa; stormtrooper; brownshirt; they; he

    *german public
    german; people; public; citizen; population; voter; worker; farmer; family; everyone; student; youth; woman; them

    *jewish people
    jew; jewish; semitic

    growth of german socialism [problem, cause]
    socialism; spd; social democrats; trade unions grow; {more} workers|people vote socialist|spd|left;
    workers _ vote|join|support _ spd|socialist|union; ?strikes; demand _ better wages|conditions|rights workers; rise of _ socialists|spd

    kaiser wilhelm personal rule
    kaiser _ unstable|temper|moody|militaristic|obsessed|power|army|arm; kaiser wilhelm;
    kaiser _ control|chose|appoint _ chancellor|ministers|government; reichstag _ little|limited|no power; ?autocratic

    prussian militarism [factor]
    prussia _ army|military|dominate; junkers; army swore|loyal _ kaiser

    german industrialisation
    industry _ grow|boom|expand _ germany|kaiser; overtake britain _ steel|iron|coal;
    steel|coal|chemical|electrical production _ grow|increase|double; industrial power

    abdication of the kaiser
    kaiser _ abdicate|flee|left|resign|step; abdication; kaiser went _ holland|netherlands

    ebert government
    ebert; friedrich ebert; provisional government _ germany; new republic _ 1918|1919; social democrat president; ebert groener pact;
    deal with army _ ebert

    weimar constitution
    constitution; new|democratic constitution; vote _ over 20|21|women; women _ vote; bill of rights; freedom of speech|religion;
    seven year president; elected president; weimar democracy; reichstag elected; fair|democratic voting system; everyone over 20 _ vote

    proportional representation [cause, problem]
    pr system; votes _ proportion|percentage|same _ seats; seats _ proportion|percentage|share _ votes; percentage of votes _ seats; 5% _ seats;
    small|extremist|extreme party _ seats|reichstag|elected|get in; many|lots|too many small|different party;
    {not} majority _ party|reichstag|win; no party _ majority

    weak coalition governments [cause, problem]
    coalition; unstable|weak|short lived government|coalition; government _ collapse|fell|kept changing|short;
    governments _ {not} last|agree|decide; party join together _ govern|majority; frequent|many|lots elections|changes _ government;
    {not} agree on|make|pass decision|law; hard|difficult _ pass|make law|decision; arguing parties; chancellor _ changed|kept changing

    article 48 [cause, problem, method]
    president _ rule|govern by decree; rule by decree; emergency power|decree;
    president _ emergency|bypass|ignore|without _ reichstag|parliament; pass|make law without reichstag|parliament;
    suspend constitution|democracy; presidential decree; bypass _ reichstag

    november criminals [cause, problem]
    stab in back; stabbed in _ back; blame politician|government|weimar|ebert for _ armistice|surrender|treaty|losing|war;
    politicians _ betray|sign _ armistice|treaty|germany; dolchstoss; army _ {not} defeated _ betrayed;
    signed _ armistice|treaty _ traitor|criminals; weimar _ blamed _ treaty|versailles|defeat|losing; traitors _ signed

    spartacist uprising [cause, problem]
    spartacist; rosa luxemburg; liebknecht; karl liebknecht;
    left wing|communist revolt|uprising|rebellion|revolution _ 1919|berlin|weimar|germany; communists tried _ take over|overthrow|seize;
    ruhr _ rising|rebellion|red; red rising; bavarian soviet

    freikorps [person, tool]
    ex soldiers _ crush|put down|defeat|used|communist|right; former soldiers; free corps; unemployed soldiers _ crush|put down|right;
    paramilitary _ spartacist|ebert

    kapp putsch [cause, problem]
    kapp; wolfgang kapp; right wing revolt|putsch|coup|uprising _ 1920|berlin|weimar; freikorps _ take|march|seize _ berlin;
    general strike _ kapp|1920|berlin|workers|putsch; workers _ general strike

    political violence in weimar [problem, cause]
    political assassinations|murders|violence; rathenau; erzberger; politicians _ murdered|assassinated|killed; threats from _ left|right;
    left _ right wing _ revolts|uprisings|threat|attack|rebel; street fights|violence; extremist _ threat|uprising|revolt

    occupation of the ruhr [cause, problem]
    french|france|belgian|troops _ ruhr|invade|occupy|march|enter _ ruhr|germany; ruhr crisis|invasion|occupation; ruhr occupied|invaded;
    take goods instead; take coal|raw|goods _ reparations|payment|instead; missed|failed|stop pay reparations; could {not} pay reparations

    passive resistance [method]
    workers _ strike|refuse _ ruhr|work|french; refuse to _ work _ french|ruhr|cooperate; strike in ruhr; paid striking workers;
    german workers _ strike|refused

    hyperinflation in germany [cause, problem, consequence]
    money _ worthless|useless; money _ no value; money _ lose _ value; money _ worth nothing; money _ {not} worth;
    price _ rocket|soar|spiral|sky high|out of control|billions|minute; inflation; print {more} money|notes; print money; wheelbarrow;
    wheelbarrows of money; bread cost _ million|billion|marks; loaf of bread _ million|billion|marks; mark _ worthless|collapse|lose|fell;
    currency _ worthless|collapse|lose; 200000 million|billion marks; burn money; notes as wallpaper|toys|kites;
    value of _ money|mark|currency _ fell|drop|lose|nothing

    effects of hyperinflation [consequence]
    savings _ worthless|lost|wiped|destroyed|gone|nothing; lose _ savings; pensioners _ lost|suffer|poor|starve;
    middle class _ lost|ruined|suffer|savings; people in debt _ benefit|gain|easily; pay off _ debts|loans _ easily|benefit;
    wages _ paid _ twice|daily|day|bags; people _ barter|swap|starve; fixed income _ suffer|worst; debts _ easy|wiped|worthless

    stresemann recovery [solution, factor]
    stresemann; gustav stresemann; golden years|age|twenties; weimar recovery; economy _ recover|improve|stable; economic recovery

    rentenmark [solution, method]
    new currency|money|mark; currency _ replaced|new|introduced; reichsmark; stop printing money; burned old notes;
    introduce|bring _ new currency

    dawes plan [solution, method]
    dawes; loans|money|lend _ america|usa|american; american|us loans|money|investment; usa|america _ lent|loan|invest; 800 million marks;
    reparations _ spread|stage|manageable|lower|affordable|instalments|reduced; borrow _ from _ america|usa|us

    young plan [solution, method]
    reparations _ reduced|cut|lower _ 1929|quarter; longer to pay; 59 years; reparations reduced

    german international acceptance [solution, consequence]
    join league; germany _ join|enter|admit|allow _ league; ?locarno; germany _ accepted|trusted|equal|respected _ again|other|europe|world;
    better|improve relations _ france|britain|countries; ?kellogg; nobel peace prize; germany in league

    dependence on american loans [problem, cause]
    depend|rely|based|built on _ american|america|us|foreign|usa loans|money; borrowed money; dancing on a volcano;
    america|usa|us _ recall|call|demand|want|ask _ loan|money|back; loans _ called in|recalled|back|withdrawn; america stopped lending

    weimar culture
    ?cabaret; ?bauhaus; ?fritz lang; ?metropolis; ?otto dix; ?george grosz; cinema|film|art|theatre|nightlife _ flourish|boom|new|thrive|modern;
    ?jazz; ?nightclub; ?freedom of expression; ?new architecture; ?dietrich; berlin _ nightlife|clubs; ?all quiet on

    opposition to weimar culture [problem, feeling]
    culture _ immoral|decadent|decline|shocked|disgust|corrupt; decadent; moral decline;
    traditional|conservative|older people _ shocked|hated|disliked|disapproved; too american|jewish|modern;
    undermine|threaten _ traditional values

    women in weimar germany
    new women; women _ weimar|1920s _ vote|work|equal|jobs|freedom|smoke|short; women _ short hair|skirts|smoke|drink|make up; women equal _ men;
    ?flapper

    early nazi party
    dap; german workers party; drexler; anton drexler; nsdap; twenty five|25 point programme; 25 points; party programme; nazi ideas|policy 1920

    stormtroopers [tool, person]
    ?sa; brownshirt; brown shirts; rohm; roehm; sturmabteilung; private army; ?paramilitary; beat up opponents|communists;
    break|disrupt _ meetings opponents|communist|rival; ?thugs; violence _ sa; nazi thugs;
    intimidate|scare|beat|attack opponents|communists|voters; disrupt|break up _ meetings

    munich putsch
    beer hall; beer hall putsch; 1923 putsch; hitler _ tried|attempt _ take|seize|overthrow _ munich|bavaria|government;
    ludendorff _ putsch|hitler; kahr; hitler arrested|jailed|imprisoned|prison|trial; landsberg; sixteen nazis _ killed; march _ munich;
    failed putsch|coup

    consequences of the munich putsch [consequence]
    trial _ publicity|famous|speech|platform|propaganda; publicity _ trial; hitler became famous|known; mein kampf _ prison|wrote;
    wrote _ mein kampf; lenient sentence; nine months _ prison; change _ tactic|legal|elections|strategy;
    power _ legal|votes|elections|democratic; realised _ violence|force _ {not}; gain power legally; ballot box; elected instead of;
    power through _ election|vote|democracy

    nazi party reorganisation [method, factor]
    bamberg conference; gauleiter; local|regional branch|leader|group; party _ reorganise|organised|restructured;
    hitler youth _ set|founded|created; fuhrer principle; fuhrerprinzip; ss _ set|created|founded; party headquarters

    lean years of the nazis ~ rise in nazi vote
    {not}|few|little|low support|votes|popular|seats _ 1928|nazis|1920s; only _ 12|twelve seats; 12 seats; 12|twelve seats _ 1928;
    support _ low|little _ economy|recovery|prosperous|stable; wilderness years; few _ seats|votes _ 1928

    rise in nazi vote [consequence] ~ lean years of the nazis
    nazi vote|support|seats|membership grow|increase|rise|went up; {more} people|germans|voters _ vote|support|turn|back|join _ nazis|hitler;
    230 seats; ?37%; largest|biggest party; 107 seats; ?18%; hitler _ gain support|votes|popularity; turn to _ hitler|nazis|extremist;
    nazi vote increased; increase _ nazi vote|support; popularity of _ nazi|hitler; nazis _ popular; voted for hitler|nazis

    impact of depression on germany [cause, factor]
    depression; wall street crash; six|6 million _ unemployed|jobless|out of work; mass|high|rising unemployment;
    unemployment _ rose|six|6|high|soar|increase; people|businesses _ lost jobs|bankrupt|homes|starving|desperate|hungry; bruning;
    hunger chancellor; businesses _ closed|collapsed|bankrupt|went bust; banks _ collapsed|closed|failed;
    desperate _ jobs|work|solution|food|help; economic crisis; homeless _ depression; no jobs

    fear of communism in germany [cause, factor, reason]
    fear|afraid|scare|threat|worry|frighten _ communist|reds; kpd; communist _ rise|grow|gain|threat; communist take over;
    businessmen|industrialists|middle|rich|farmers|landowners _ communist|fear; red threat;
    stop|prevent|protect|save|defend|against|crush _ communist; hitler|nazis|sa _ fight|smash|beat|crush|destroy _ communist;
    communists would take _ land|business|property

    support of big business [cause, factor]
    industrialist; krupp; thyssen; hugenberg; big business _ fund|money|support|back|donate|finance;
    businessmen|rich|wealthy|bankers _ fund|money|support|donate|back _ nazi|hitler|party; fund _ propaganda|campaign|nazi|hitler; ig farben;
    nazis _ funded|financed|money by|from; donations from _ business|industrialist

    hitlers personal appeal [cause, factor]
    charisma; charismatic; hitler _ speaker|speech|orator|oratory|passion|inspire|strong leader|saviour|hypnotic|captivate; strong leader;
    great|good|powerful|brilliant speaker|orator|speeches; public speaking; last hope; our last hope|hitler; hitler myth; leader _ save germany;
    strong|decisive man; war hero; persuasive speaker|speech; good at _ speaking

    nazi promises [cause, factor]
    promise _ jobs|work|bread|land|strong|order|restore|destroy|end|great|fix|overturn|prosperity; work and bread; hitler|nazi _ promise;
    something for everyone; promised _ everyone|different|each; told people _ what _ wanted; promised to;
    make germany great|strong|proud|powerful again; restore _ pride|order|greatness; simple|easy solution|slogan|answers;
    abolish _ versailles|treaty; tear up _ treaty|versailles; get rid of _ treaty|versailles;
    appeal to _ all|everyone|different|farmers|workers|women|young

    nazi propaganda [cause, factor, method]
    propaganda; ?posters; ?rallies; ?torchlight; ?radios; cheap|people radio; radio _ speech|hitler|cheap|home|loudspeaker; ?loudspeakers;
    ?films; triumph of _ will; newspapers _ control|nazi|censor; ministry of _ propaganda|enlightenment; ?scapegoat; 1936 _ olympic; ?slogans;
    cult of _ personality; posters _ everywhere|hitler|support; ?leaflets; marches _ parades|uniform|music; ?parades

    goebbels [cause, factor, method] < nazi propaganda

    joseph goebbels [cause, factor, method] < nazi propaganda

    nuremberg [cause, factor, method] < nazi propaganda

    nuremberg rally [cause, factor, method] < nazi propaganda

    mass rally [cause, factor, method] < nazi propaganda

    leni riefenstahl [cause, factor, method] < nazi propaganda

    brainwash [cause, factor, method] < nazi propaganda

    indoctrinate [cause, factor, method] < nazi propaganda

    berlin olympics [cause, factor, method] < nazi propaganda

    swastika [cause, factor, method] < nazi propaganda

    hitler over germany [cause, factor, method] < nazi propaganda

    fuhrer cult [cause, factor, method] < nazi propaganda

    use of scapegoats [method, cause]
    scapegoat; blame _ jew|communist|weimar|versailles|someone; jews|jewish _ blame|fault|scapegoat|responsible; someone|somebody to blame;
    hitler blamed; blame problems on; common enemy; blamed _ for _ problems|everything|depression|war|losing

    political intrigue of 1932 and 1933 [cause, factor]
    ?von papen; ?papen; ?schleicher; ?von schleicher; ?hindenburg; ?backstairs; political deal|intrigue|scheming;
    papen _ hindenburg|persuade|deal|control; think|believe|hope _ could|can control|tame|use|manipulate _ hitler|him;
    ?hitler could be controlled; ?control hitler; ?puppet; ?vice chancellor; underestimate hitler|nazis|him; only|two|few nazis _ cabinet;
    behind _ scenes deal

    hitler becomes chancellor [consequence, step]
    hitler _ appointed|made|become|invited|given _ chancellor|power; appoint hitler; 30 january 1933; january 1933; hitler _ chancellor;
    hitler _ came|rise to power; chancellor of germany

    reichstag fire [cause, step]
    reichstag _ fire|burn down|set|arson|on fire; van der lubbe; lubbe; marinus; reichstag burnt|destroyed; parliament building _ fire|burn;
    fire _ blame communist; burn down reichstag|parliament; february 1933

    decree for protection of people and state [law, step]
    reichstag fire decree; emergency decree; arrest|imprison|ban _ communist|4000; 4000 communists;
    suspend|end|remove|abolish|took civil rights|liberties|freedoms; basic rights _ suspended|removed|taken; protective custody;
    arrest _ without trial|charge; detained without trial

    march 1933 election [step]
    1933 election; election _ march; 288 seats; ?44%; intimidate voters|opponents; march election; last free election

    enabling act [law, step, cause]
    enabling law; hitler _ make|pass law _ without|own|himself|reichstag|four|4;
    make|pass|create law without _ reichstag|parliament|consent|approval|vote|permission; law _ without reichstag|parliament|consent;
    rule _ four|4 years; kroll opera; dictator _ legal|law; powers for four|4 years; end _ democracy;
    laws without _ reichstag|asking|parliament|approval; bypass _ reichstag; reichstag _ powerless|rubber stamp; centre party voted

    banning of trade unions [step]
    trade unions _ banned|abolished|closed|replaced|arrested|smashed; ban|abolish|close|replace|destroy trade unions; german labour front; daf;
    unions banned; workers _ {not} strike|union; strikes banned

    banning of political parties [step]
    ban|abolish|outlaw _ other|all|political|opposition|rival party; parties _ banned|abolished|illegal|outlawed; one party _ state|law|allowed;
    law against _ formation _ parties; only party|legal; one party state; only _ nazi party _ allowed|legal; no other parties

    night of the long knives [step, cause]
    long knives; rohm _ killed|shot|murdered|executed|purge|arrested; sa leader _ killed|shot|murdered|executed|arrested|purged;
    murder|kill|shot|arrest|execute|purge _ rohm|sa|rivals|schleicher; june 1934; 30 june 1934; blood purge; get rid of _ rohm|sa; purge of _ sa;
    army support _ hitler; please|win _ army; killed _ rivals|opponents _ sa|ss|party; sa _ threat|out of control|too powerful;
    ss _ kill|shot|arrested _ sa|rohm; second revolution; operation hummingbird

    death of hindenburg [step]
    hindenburg _ died; combined _ president _ chancellor; president and chancellor; hitler _ fuhrer|president|head; became _ fuhrer;
    supreme|absolute ruler|leader|power|dictator; merged _ president|chancellor; made himself _ fuhrer

    army oath of loyalty [step]
    army|soldiers _ oath|swear|pledge _ hitler|loyalty|obedience|fuhrer; oath of _ loyalty|allegiance; oath to hitler; swore _ loyalty;
    personal oath

    gleichschaltung
    ?coordination; nazi control of|over _ all|every|society|life|aspects; nazify; bring _ into line; ?totalitarian

    nazi police state [method, factor]
    police state; ?terror; climate|atmosphere of fear; fear of _ arrest|gestapo|camp;
    people _ scared|afraid|frightened|fear|terrified to|of _ speak|gestapo|arrested|criticise|informers|resist; state terror;
    nazis used|rule _ fear|terror; live in fear; rule by fear|terror; ?intimidation; too scared|afraid|frightened to

    gestapo [tool, method, cause]
    secret police; tap|listen|bug _ phone|telephone|calls; open|read _ letters|mail|post; spy on people|germans|everyone|neighbours|them;
    arrest _ without|torture|midnight|opponents; ?torture; ?interrogate; plain clothes police; arrest people _ without; could be anyone|anywhere

    informers [tool, method]
    inform on|against; inform on; ?denounce; denunciation; neighbours _ report|spy|inform|tell;
    report|snitch|grass|tell on _ neighbour|each|parent|family; report _ neighbour|parent|family|gestapo; snitch|grass _ neighbour|parent;
    block warden|leader; people _ spy|report on each|neighbours|other; children _ report|inform _ parents

    the ss [tool, person]
    schutzstaffel; himmler; heinrich himmler; blackshirts; black shirts; elite guard|force|bodyguard; hitler's bodyguard;
    totally|completely loyal _ hitler; death's head; ?sd; security service; waffen; heydrich; racially pure _ guard|soldiers

    concentration camps [tool, method]
    dachau; camps _ opponents|political|prisoners|enemies; locked|sent|imprisoned|taken|put|thrown in|to|into _ camp;
    labour camp; political prisoners; hard labour; buchenwald; sachsenhausen; prison camps

    nazi control of courts [method]
    judges _ swear|oath|loyal|nazi|lawyers; people's court; courts _ nazi|control|biased|unfair; {not} fair trial;
    control of _ courts|judges|legal; legal system _ nazi|control; judges had to|loyal; no jury; trial _ {not} fair|jury; unfair trials;
    death penalty _ more|crimes|offences

    nazi censorship [method]
    censorship; ?censor; book burning; burn books; books _ burnt|banned; control _ newspaper|press|media|radio|film|books; media _ control;
    newspapers _ closed|banned|controlled|shut; ban _ books|films|newspapers|jazz|art|music; degenerate art; reich chamber;
    only _ nazi _ newspapers|views|news|ideas; {not} hear|listen|read _ other|foreign|bbc|criticism; chamber of culture;
    people only heard|read|saw

    nazi education [method]
    school|lesson|textbook|teacher|curriculum|education|subjects _ nazi|race|hitler|rewritten|jew|ideas|indoctrinate;
    textbooks _ rewritten|changed|nazi|jews; race studies|science; ?eugenics; teachers _ join|loyal|swear|nazi; nazi teachers league; napola;
    history lessons _ great|treaty|betrayed|heroes; biology _ race|aryan|superior; children _ taught _ hitler|nazi|jews|race|hate;
    pe _ doubled|increased|more; boys and girls _ different|separate|taught; maths questions|problems _ bomb|jews; heil hitler _ lesson|school

    hitler youth [method]
    hitlerjugend; young people|boys|youth|children _ camping|marching|military|soldiers|training|indoctrinate|drill|brainwash|uniform;
    youth group|movement; prepare|train boys _ soldiers|army|war|fight; boys _ soldiers|army|military|shooting;
    compulsory _ youth|join|1936|1939; camps _ hikes|marching|drill|shooting; nazi youth; boys train _ army|soldiers

    league of german maidens [method]
    bdm; league of german girls; girls _ cook|housework|mothers|motherhood|wives|domestic|sew;
    train|prepare|taught girls _ mothers|wives|housewives|motherhood; girls taught _ cook|sew|children|mothers; jungmadel

    nazi policy towards women [method]
    women _ stay _ home; women _ have|bear _ baby|children; women _ give up _ job|work; lose|leave _ jobs _ women; kinder kuche kirche;
    children kitchen church; children church|cooking kitchen; ?kinder; three ks;
    women _ stay home|mothers|housewives|children|babies|lost jobs|sacked|give up;
    women _ forced|made|encouraged|expected _ home|children|leave|babies; women _ traditional role;
    give birth rate|babies _ nazi|more|medal|women|increase|aryan; women sacked|lost _ jobs|work; marriage loan; mothers cross;
    medals for _ children|mothers|babies; lebensborn; motherhood medal; encouraged _ have _ children|babies;
    women _ {not} work|smoke|makeup|slim; increase _ birth rate|population; no make up; law for encouragement of marriage; women's front

    nazi control of churches [method]
    concordat; reich church; ?muller; catholic _ agreement|schools|youth|pope|priests|arrested; priests _ arrested|camps|imprisoned;
    protestant _ reich|nazi|german; church _ control|nazi|arrested|agreement; agreement with pope|catholic|church; confessional church;
    confessing church; german faith movement; ?niemoller; crosses removed _ school; ?bonhoeffer

    reduction in unemployment [method, consequence]
    unemployment _ fell|reduce|drop|down|decrease|solved|lower|went|cut|disappeared; reduce|cut|lower|solve unemployment;
    create|gave|provided _ jobs|work; jobs created|for; autobahn; build motorways|roads; motorway; public works; rad; reich labour service;
    labour service; national labour service; people back _ work; job creation; more jobs; unemployed _ work|jobs|dig|plant; found jobs;
    full employment; gave _ people jobs

    invisible unemployment [problem]
    {not}|jews|women count|included _ figures|statistics|unemployed;
    women|jews _ {not}|removed|left out counted|included|statistics|figures; figures _ hid|false|misleading|fiddled|manipulated;
    hidden unemployment; jews _ lost|forced out|sacked _ jobs; statistics manipulated

    nazi rearmament economy [method, cause]
    four year plan; goering _ plan|economy; ?conscription; rearmament; ?rearm; autarky; self sufficient; prepare|ready economy|germany for war;
    make|produce|build _ weapons|tanks|arms|guns|planes; ersatz; schacht; new plan; guns before butter; arms factory|industry; war economy;
    join army _ jobs|unemployment; goering; economy _ war|ready

    strength through joy [method, benefit]
    kdf; kraft durch freude; cheap|free|subsidised holiday|cruise|trips|theatre|concert; holidays _ workers; leisure activities; volkswagen;
    people's car; rewards for workers; cruise _ workers; workers _ holidays|trips|cruises|concerts|rewards

    beauty of labour [method]
    schonheit der arbeit; improve _ working|factory|workplace conditions; better lighting|canteens|conditions _ work|factory;
    workers _ build _ canteens|own; hot meals _ factory

    volksgemeinschaft [principle]
    people's community; national|folk community; community of _ germans|people; germans united|together _ race|community; master race

    persecution of jews [method]
    jew _ persecuted|attacked|beaten|discriminated|banned|sacked|boycotted|abused|humiliated|targeted|hated|excluded; anti semitism;
    antisemitism; persecute|attack|discriminate|ban|hate|humiliate _ jew; jews _ {not} allowed|sit|go|teach|work;
    discrimination against _ jews|jewish; anti jewish _ laws|feeling; hatred of _ jews|jewish; treatment of jews; jews banned from

    boycott of jewish shops [method, step]
    boycott _ jew|jewish|shop|business; jewish shops _ boycott|sa|painted|avoid; star _ painted _ shops|windows; {not} buy from jews;
    stood outside _ jewish shops; don't buy from jews; april 1933 boycott

    nuremberg laws [law, step]
    jews _ lost|stripped|deprived|taken citizenship|rights; jews _ {not}|forbidden|banned marry|sex|vote|citizens;
    {not}|forbidden|banned _ marry|sex _ jews|aryans|germans|jewish; citizenship _ removed|taken|stripped|lost; reich citizenship;
    law for protection of _ german blood; protection of _ blood; 1935 laws; jews _ not citizens; marry _ between jews _ germans

    kristallnacht [step]
    night of _ broken glass; synagogues _ burn|destroyed|attacked|fire; jewish _ shops|homes|businesses smashed|destroyed|attacked|burned;
    windows smashed; november 1938; 9 november 1938; smash|attack|destroy _ synagogues|jewish shops|homes|businesses; vom rath; grynszpan;
    broken glass; 30000 jews _ arrested|camps

    yellow star
    star of david; jews _ wear _ star|badge; wear _ yellow|star; forced to wear _ star; wore stars

    jewish ghettos [step, method]
    ghetto; warsaw ghetto; jews _ walled|crammed|overcrowded|locked|forced _ area|ghetto|part; walled off; lodz

    einsatzgruppen [method, step]
    death squads; killing squads; shot _ pits|jews|graves|trench|forests; mass shooting; mobile killing; babi yar; babyn yar; mass graves;
    special action groups; jews _ shot

    the final solution [step, consequence]
    final solution; holocaust; wannsee; wannsee conference; genocide; mass murder|extermination of jews; six|6 million jews;
    exterminate|murder|kill|wipe|annihilate _ jews|jewish|race; gas chamber; auschwitz; death camp; extermination camp; treblinka; zyklon;
    sobibor; belzec; jews _ killed|murdered|gas|exterminated|died; shoah; industrialised killing; systematic murder|killing; eichmann

    persecution of minorities [method]
    ?gypsies; ?roma; ?sinti; ?homosexual; gay _ men|people|camps; disabled _ killed|sterilised|euthanasia|murdered|gassed;
    slavs _ inferior|slaves|killed; ?jehovah witness; black people _ sterilised; ?sterilise; euthanasia programme|t4; ?t4;
    mentally ill _ killed|sterilised; ?asocials; ?undesirables; ?untermenschen; beggars|tramps|alcoholics|homeless _ camps|arrested|sterilised;
    ?burden on society

    nazi racial theory [principle, cause]
    ?aryan; ?master race; ?herrenvolk; pure _ race|blood|german; racial purity|hierarchy|superiority|ideas|theory; ?superior race;
    ?inferior race; ?subhuman; blonde _ blue eyes; survival of fittest _ race; blue eyes _ blonde; ?racial hygiene; ?eugenic

    youth opposition [person, method]
    ?edelweiss pirates; ?edelweiss; ?white rose; ?sophie scholl; ?hans scholl; ?scholl; swing youth|kids|movement; ?navajos; ?swing music;
    leaflets _ scholl|rose|munich|anti; young people _ rebel|oppose|resist|against _ nazi|hitler; ?beat up hitler youth;
    anti nazi _ songs|graffiti|leaflets; ?kittelbach pirates; refused to join hitler youth; university students _ leaflets

    church opposition [person, method]
    ?niemoller; ?bonhoeffer; ?galen; ?bishop galen; pastor|priest|bishop _ spoke|oppose|criticise|against|protest|sermon;
    church _ oppose|resist|speak; confessing|confessional church; church leaders|ministers _ opposed|spoke|arrested; pope _ with burning concern;
    ?with burning anxiety; ?sermons against

    july bomb plot [method]
    stauffenberg; von stauffenberg; bomb plot; operation valkyrie; valkyrie; july plot; 20 july 1944; assassinate|kill|blow _ hitler;
    bomb _ briefcase|hitler|table; army officers _ plot|kill|bomb|assassinate; beck goerdeler; kreisau; plot to kill hitler;
    attempt on hitler's life; wolf's lair

    left wing opposition
    communists|socialists|spd|kpd|left _ underground|leaflets|resist|opposed|secret|exile|strikes|sabotage; red orchestra;
    secret _ newspapers|meetings|leaflets; underground opposition; sabotage _ factory|railway|machinery

    lack of opposition [cause, consequence]
    little|limited|weak|few|lack|no opposition|resistance|opponents;
    opposition _ weak|divided|limited|small|crushed|disorganised|failed|unsuccessful; {not}|few|nobody oppose|resist|dare _ nazis|hitler|regime;
    opponents _ divided|arrested|killed|disorganised|camps|jailed; spd|kpd|communists _ {not} work|unite|together|cooperate;
    too scared|afraid to _ oppose|resist|speak; opposition was divided|weak

    genuine support for nazis [cause]
    nazis|hitler _ popular|support|admired|loved|genuine|grateful|approve;
    people _ supported|liked|loved|admired|believed|benefited|grateful|happy _ nazis|hitler|regime; foreign policy success; ?consent; ?grumbling;
    people _ better off; life _ improved|better; restored _ pride|order|economy

    german home front in war [consequence]
    rationing _ germany|1939|clothes|germans; bombing _ german|germany|morale|berlin|hamburg; total war speech|goebbels|1943; speer;
    albert speer; women _ factories|work _ war|1943|conscripted|mobilised; slave|forced|foreign labour|workers; volkssturm;
    food shortages _ germany|war; ?refugees; evacuate _ children _ germany|bombing|berlin
    """
}
