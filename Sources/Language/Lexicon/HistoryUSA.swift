/// The USA: the American West, boom and bust, the New Deal, civil rights, slavery and Vietnam. Written for this project.
extension LexiconData {
  static let historyUSA: StaticString = """
    subject history

    *black americans
    black; african; negro; coloured; slave; minority; ethnic

    *white americans
    white; settler; american; southerner; owner; government; army; racist; klan

    manifest destiny [cause, principle]
    god given right _ west|land|settle; destiny _ settle|expand|west|land; god wanted|chose _ americans|settlers; right to expand west;
    duty to spread _ west

    westward migration [consequence]
    move|migrate|travel|settle west; moving west _ gold|land|farm; oregon trail; california trail; wagon train; donner party; go west; ?pioneers;
    homesteaders moved

    california gold rush [cause]
    gold rush; gold _ california|discovered; forty niners; miners _ california|gold; prospectors

    plains indian way of life
    nomadic _ plains|buffalo|sioux|indians|tribes; ?sioux; ?tipis; buffalo _ food|used|every|clothes|sacred|hunt; ?counting coup;
    ?chiefs and councils; ?warrior brotherhood; polygamy _ plains|sioux; ?mother earth; ?great spirit; plains indians; ?cheyenne

    homestead act [law, cause]
    160 acres; homesteaders; free land _ west|settlers|plains; homestead act 1862; land given|free _ farm five|5; sod houses

    farming problems on the plains [problem]
    drought _ plains|farm|crops; lack|shortage|no|few timber|wood|water|trees _ plains; lack of water|rain|timber; extreme weather _ plains

    sod house [problem] < farming problems on the plains

    grasshoppers [problem] < farming problems on the plains

    locusts [problem] < farming problems on the plains

    prairie fire [problem] < farming problems on the plains

    hard soil [problem] < farming problems on the plains

    buffalo chips [problem] < farming problems on the plains

    farming solutions on the plains [solution]
    mechanised _ reaper|binder

    windmill [solution] < farming solutions on the plains

    wind pump [solution] < farming solutions on the plains

    dry farming [solution] < farming solutions on the plains

    turkey red wheat [solution] < farming solutions on the plains

    sod buster [solution] < farming solutions on the plains

    steel plough [solution] < farming solutions on the plains

    timber culture act [solution] < farming solutions on the plains

    sulky plough [solution] < farming solutions on the plains

    transcontinental railroad [cause, factor]
    railway|railroad _ west|buffalo|settlers|plains|built|transcontinental|cattle|land; union pacific; central pacific; pacific railroad act;
    ?promontory; railroad companies _ sold land

    cattle industry [factor]
    ?cowboys; ?cow town; ?abilene; ?cattle drives; ?goodnight loving; ?open range; ?long drive; ?ranching; ?cattle barons; ?joseph mccoy;
    ?ranchers; ?johnson county war; ?winter of 1886

    reservations policy [method, consequence]
    reservation; indians _ forced|moved|put onto|on|off _ reservation|land; indian appropriations act; moved onto reservations;
    fort laramie treaty; permanent indian frontier; indian removal act; trail of tears

    indian wars [consequence]
    ?little bighorn; ?custer; ?sand creek; ?sitting bull; ?red cloud; ?crazy horse; ?wounded knee; ?ghost dance; ?fetterman; battle of _ bighorn;
    ?black hills gold; ?little crow

    extermination of the buffalo [cause, method]
    buffalo _ killed|slaughter|exterminate|destroyed|wiped|extinct|hunted; kill|slaughter|destroy _ buffalo; end of _ buffalo; no buffalo

    dawes act [law]
    break up _ reservation|tribes; indians _ assimilate|citizens|160 acres|boarding; boarding schools _ indian; assimilation _ indian|native

    american slavery [cause]
    slavery; plantation; cotton _ slave; slave labour|owners|trade; slave state; underground railroad; fugitive slave; uncle tom's cabin;
    john brown; ?abolitionists; auction _ slave

    american civil war [cause, consequence]
    union _ confederate; confederacy; secede; secession; abraham lincoln; ?lincoln; gettysburg; north fought|against south; southern states left;
    states rights; fort sumter

    emancipation of slaves [consequence]
    emancipation; emancipation proclamation; thirteenth|13th amendment; slaves freed; free slaves; abolition of slavery; end of slavery

    reconstruction
    reconstruction era|south; ?freedmen; ?freedmen's bureau; ?carpetbaggers; ?scalawags; ?sharecropping; ?sharecropper; ?black codes;
    fourteenth|14th amendment; fifteenth|15th amendment

    american isolationism [factor]
    isolationism; isolationist; isolation _ usa|america|europe; {not} get involved _ europe|foreign|world|war;
    stay|keep out of _ europe|european|foreign|world; america first; cut off from _ europe|world; look after itself

    causes of the boom [cause, factor]
    roaring twenties _ boom; economic boom; first world war _ benefit|profit|loans|exports|sold; natural resources _ usa|oil|coal|iron;
    raw materials _ usa|america; republican policies; confidence _ invest|buy|economy|spend; new industries; electricity _ homes|demand

    laissez faire [cause, factor]
    {not} interfere|intervene _ business|economy; low taxes; government|republicans {not} interfere|help|intervene|involved;
    left alone _ business; rugged individualism; coolidge; hoover _ individual|self; hands off; republican policies; tax cuts;
    stay out of _ business|economy

    tariff policy [cause, factor]
    tariffs; fordney mccumber; import|foreign duty|tax|goods _ expensive|tax; tax on foreign imports|goods; import duties; protectionism;
    smoot hawley; other countries _ retaliate|tariffs

    mass production in america [cause, factor, method]
    assembly|production line; henry ford; ?ford; model t; conveyor belt; each worker _ one job|task|part; cars _ cheaper|quickly|affordable|fast;
    one job each; produced faster|cheaper|quickly; made _ large numbers _ cheap|quick; cheap|affordable cars; car industry

    hire purchase [cause, factor, method]
    ?credit; buy now pay later; installments; pay _ instalments; buy on credit|hire; pay _ later|monthly|weekly; bought _ on credit; easy credit;
    borrow _ buy goods|cars|radios

    consumerism [cause, consequence]
    consumer goods|boom|society; radios|fridges|vacuum|washing|cars _ buy|demand|popular|more; advertise _ buy|billboard|radio|magazine;
    mail order; chain|department store; fridges|radios|vacuum cleaners; people _ buy {more} goods|cars|radios; demand for _ goods|cars;
    higher wages _ spend|buy

    groups left out of the boom [problem, consequence]
    farmers _ poor|suffer|overproduction|debt|prices|struggle|evicted; {not} everyone _ benefit|boom|rich|share;
    poor|black|immigrants|farmers _ {not} benefit|share|boom; coal miners _ low|poor|wages|jobs|suffered; sharecroppers poor;
    traditional industries _ decline|suffer; overproduction _ farm|food|price|crops; inequality _ wealth; 60% _ poverty; poverty line;
    native americans _ poor|reservations

    roaring twenties society [consequence]
    jazz age|music|clubs; ?jazz; ?flapper; ?cinema; ?movies; ?speakeasy; sport _ popular _ baseball; ?nightclubs; ?dance;
    women _ drive|vote|smoke|bob|short; greater freedom _ women

    hollywood [consequence] < roaring twenties society

    charlie chaplin [consequence] < roaring twenties society

    babe ruth [consequence] < roaring twenties society

    charleston [consequence] < roaring twenties society

    short skirts [consequence] < roaring twenties society

    silent films [consequence] < roaring twenties society

    talkies [consequence] < roaring twenties society

    clara bow [consequence] < roaring twenties society

    rudolph valentino [consequence] < roaring twenties society

    prohibition [law, cause]
    eighteenth|18th amendment; volstead; volstead act; ban|illegal|prohibit|outlaw _ alcohol|drink|liquor|selling;
    alcohol _ ban|illegal|prohibited; ?dry; anti saloon league; women's christian temperance; temperance; noble experiment; saloons closed

    failure of prohibition [consequence, problem]
    ?speakeasies; moonshine; bootlegger; bootleg; rum runner; smuggle _ alcohol|drink|canada|liquor; illegal bars|drinking|alcohol;
    prohibition _ fail|unpopular|unenforceable|enforce|repealed|ended; police|agents|judges _ bribed|corrupt;
    corrupt officials|police|politicians; impossible|hard to enforce; {not} enough _ agents; 21st|twenty first amendment; lost tax revenue;
    moonshine _ poison

    organised crime [consequence, problem]
    al capone; capone; ?gangsters; gangs _ alcohol|bootleg|speakeasies|chicago|prohibition|money; valentine's day massacre;
    st valentines day massacre; mafia; mobsters; protection racket; ?rackets; gang violence|crime; bugs moran; chicago gangs

    red scare [cause, consequence]
    fear|afraid|scared|hysteria _ communist|reds _ usa|america; palmer raids; anarchist; bolsheviks in america; wall street bomb; ?palmer

    sacco and vanzetti
    sacco; vanzetti; italian anarchists _ executed|trial; unfair trial italian; judge thayer

    immigration restriction [law, method]
    immigration act|quota|restricted|limited|law; ?quota; limit|restrict|reduce|stop immigrants; emergency quota act; literacy test _ immigrants;
    national origins act; ?wasp; open door _ end|closed; closed door; immigrants _ limited|restricted|quota; ellis island; ?xenophobia; nativism

    ku klux klan [person, cause]
    kkk; klan; klansmen; white hoods|sheets|robes; burn crosses; fiery cross; birth of a nation; ?hooded; white supremacy; white supremacist;
    cross burning; invisible empire

    lynching [problem, consequence]
    hang _ black|mob|tree|african; mob _ killed|murdered|hang|black; emmett till; strange fruit; emmet till

    jim crow laws [law, cause]
    laws _ keep _ black _ white; laws _ apart; laws _ discriminate _ black; jim crow; segregation laws;
    laws _ separate|segregate _ black|white|races; separate _ black _ white; separate but equal; plessy; plessy v ferguson; plessy ferguson

    racial segregation [problem, cause]
    segregation; separate _ schools|toilets|buses|restaurants|facilities|seats|fountains|waiting;
    black _ separate|different|back _ schools|bus|facilities|toilets; {not} allowed _ same|white _ schools|restaurants|bus|places; whites only;
    black and white _ apart|separate; kept apart _ race|white; colour bar; de facto|jure segregation; back of _ bus

    disenfranchisement of black voters [problem, method]
    stop|prevent|deny|difficult black|african|them _ vote|register; literacy test; poll tax; grandfather clause; black _ {not} vote|register;
    black voters _ intimidated|stopped|denied|attacked; tests _ vote; intimidate _ voters|voting

    great migration [consequence]
    moved north _ jobs|black|factories|cities|better; black|african _ move|migrate north|northern; migration _ north|northern; ?harlem;
    harlem renaissance; black americans _ north cities

    monkey trial
    ?scopes; scopes trial; john scopes; darrow; evolution _ teach|ban|tennessee; ?fundamentalist; bible belt; butler act; clarence darrow;
    religious intolerance _ evolution

    overproduction and falling demand [cause]
    overproduction; overproduce; too many|much goods|produced|products; market _ saturated; underconsumption; {not} sell _ goods;
    supply _ exceed|more|greater|outstripped demand; factories _ making|producing too|more _ than|much|many; people who could afford _ already;
    falling demand; ?saturation; workers laid off _ demand

    speculation on shares [cause]
    speculation; buying on the margin; on margin; borrow|loan|bank money _ shares|stocks; shares|stocks _ borrow|credit|margin|loan|gamble|rise;
    playing the stock market; gamble _ shares|stocks; share prices _ rise|high|overvalued|inflated; overvalued shares; get rich quick;
    over confident

    wall street crash of 1929 [cause, consequence]
    stock market crash; black thursday|tuesday; panic sell shares|stocks; share prices _ fell|crash|drop|collapse|plummet; shares _ worthless;
    value of shares _ fell; 13 million shares; 16 million shares; investors _ lost|ruined; crash of 1929; wall street crashed

    effects of the depression in america [consequence, problem]
    bread lines|queues; banks _ fail|collapse|closed|bankrupt; unemployment _ 25%|rose|12|13|14|high; bonus army|marchers;
    homeless _ shanty|streets

    hooverville [consequence, problem] < effects of the depression in america

    soup kitchens [consequence, problem] < effects of the depression in america

    hobos [consequence, problem] < effects of the depression in america

    dust bowl [consequence, problem] < effects of the depression in america

    okies [consequence, problem] < effects of the depression in america

    shanty town [consequence, problem] < effects of the depression in america

    evicted from [consequence, problem] < effects of the depression in america

    13 million unemployed [consequence, problem] < effects of the depression in america

    lost life savings [consequence, problem] < effects of the depression in america

    farmers evicted [consequence, problem] < effects of the depression in america

    bank failures [consequence, problem] < effects of the depression in america

    grapes of wrath [consequence, problem] < effects of the depression in america

    hoovers response [cause, problem]
    hoover _ {not}|little|failed|nothing|too|unpopular|blamed|slow help|enough|act|intervene|unpopular; hoover _ blamed|unpopular;
    hoover _ too little; prosperity _ just round|around corner; in hoover we trusted; bonus marchers; reconstruction finance corporation;
    hoover did nothing|little; hawley smoot

    roosevelts election victory [consequence]
    roosevelt _ won|elected|president|promise|campaign|optimistic|charisma; fdr; roosevelt promised; 1932 election; happy days _ here again;
    roosevelt _ action|new deal; energetic campaign

    new deal [method, solution]
    relief recovery _ reform; roosevelt _ new deal|create|jobs|help; three rs; hundred days _ roosevelt; first hundred days; alphabet agencies;
    government intervention|help _ jobs|economy|depression|roosevelt; try something

    banking reform [method, solution]
    emergency banking act; bank holiday; banks _ closed _ four|days|government|reopen; fireside chat; securities exchange commission;
    confidence in banks; restore confidence _ bank; trust banks again; banks checked

    alphabet agencies [method]
    ?ccc; ?tva; ?aaa; ?nra; ?wpa; ?pwa; ?cwa; ?dams; farmers paid _ not|less|reduce|destroy; young men _ forests|camps|trees|conservation;
    built _ dams|schools|roads|hospitals

    fera [method] < alphabet agencies

    tennessee valley [method] < alphabet agencies

    civilian conservation corps [method] < alphabet agencies

    works progress administration [method] < alphabet agencies

    agricultural adjustment [method] < alphabet agencies

    blue eagle [method] < alphabet agencies

    public works administration [method] < alphabet agencies

    federal emergency relief [method] < alphabet agencies

    homeowners loan [method] < alphabet agencies

    second new deal [method]
    ?wagner act; ?social security act; ?social security; old age pensions _ roosevelt|america|usa; right to join _ union;
    ?resettlement administration; ?farm security; ?national labour relations

    opposition to new deal [person, problem]
    ?huey long; ?father coughlin; ?townsend; supreme court _ unconstitutional|declared|opposed|roosevelt|nra|against;
    too much government|power _ roosevelt|new|interference; ?sick chicken; ?schechter;
    republicans _ oppose|too much|socialist|interfere|individual; roosevelt _ dictator|communist|socialist; ?court packing; ?share our wealth;
    ?liberty league; share _ wealth; ?create dependency; rugged individualism _ undermined; ?unconstitutional

    limits of the new deal [problem]
    {not} end|solve _ unemployment|depression; black|women|farmers|sharecroppers _ {not}|little|less help|benefit;
    unemployment _ still|remained high|million; ended by|until war|ww2|world; war _ ended|solved _ depression|unemployment; 1937 recession;
    low paid|temporary jobs _ new deal; segregated camps; new deal _ {not} end

    american war production [cause, consequence]
    war _ jobs|factories|economy _ usa|america|production|unemployment; ?rosie the riveter; ?arsenal of democracy; ?war production board;
    ?double v campaign; ?tuskegee airmen; women _ factories _ america|usa|rosie; japanese americans _ interned|camps; ?executive order 8802;
    ?executive order 9066

    post war american affluence
    ?suburb; ?levittown; ?baby boom; ?gi bill; ?affluent society; teenagers _ rock|elvis|rebel|spending; ?elvis; ?rock and roll;
    television _ america|homes|1950s; ?american dream; ?consumer boom

    mccarthyism [cause, consequence]
    mccarthy; joe mccarthy; senator mccarthy; witch hunt; huac; un american activities; hollywood ten; ?blacklist; rosenbergs; alger hiss; ?hiss;
    accuse _ communist|spies; list of _ communists; communists _ state department|government; loyalty test; army mccarthy

    brown v topeka [cause, law]
    brown v board|topeka; linda brown; brown case|ruling|decision;
    supreme court _ segregat|schools|education|illegal|unconstitutional|desegregate;
    school segregation _ illegal|unconstitutional|unlawful|ended; segregated schools _ illegal|unconstitutional;
    integrate|desegregate schools|education; separate _ unequal; thurgood marshall; oliver brown

    little rock nine [cause]
    little rock; elizabeth eckford; governor faubus; orval faubus; central high; nine black students|children|pupils;
    eisenhower _ troops|federal|101st; paratroopers _ school|little|protect; troops _ escort|protect _ students|school|black; 1000 troops;
    arkansas

    montgomery bus boycott [cause, method]
    bus boycott; rosa parks; ?montgomery; refuse _ give up|move seat; {not} give up|move _ seat; boycott bus; refuse _ use|ride bus;
    walked|carpool|car pool _ work|instead; 381 days; montgomery improvement association; bus company _ lost|money; browder v gayle;
    claudette colvin; 75% _ passengers

    martin luther king [person, factor]
    king _ speech|dream|lead|leader|peaceful|arrested|charismatic|nobel|non|birmingham; i have a dream; mlk; sclc; southern christian leadership;
    dr king; king's leadership|speech; letter from birmingham jail; luther king

    non violent direct action [method, principle]
    non violence; peaceful protest|march|demonstration|methods|resistance; civil disobedience; peacefully protest;
    passive resistance _ king|gandhi|civil; {not} fight|hit back; turn other cheek; without|no violence; protest peacefully; gandhi's methods;
    moral high ground

    sit ins [method]
    greensboro; lunch counter; woolworths; snccc; sncc; students sat _ counter|whites; sat at _ white _ counter; student nonviolent

    freedom rides [method]
    freedom riders; core _ bus; interstate bus|travel; ?greyhound; anniston; bus _ firebomb|burned|bombed|attacked;
    test _ desegregation _ bus

    birmingham campaign [method, cause]
    ?birmingham; bull connor; fire hose; police dogs; water cannon; dogs and hoses; children's crusade|march;
    dogs _ hoses _ children|protesters|marchers; project c; tv _ shocked|images|footage|showed violence;
    media|television coverage _ police|violence|shocked; world shocked|horrified

    march on washington [method, cause]
    march on|to washington; 250000|250 000|200000|quarter|200 000 _ people|march|washington|marchers; lincoln memorial; washington 1963;
    washington march

    selma march [method, cause]
    selma; edmund pettus; pettus; march _ selma _ montgomery; jimmie lee jackson; sheriff clark; bloody sunday _ selma|alabama

    civil rights act 1964 [law, consequence]
    civil rights act; 1964 act; johnson _ civil rights|signed|passed|law;
    discrimination|segregation _ illegal|banned|outlawed _ public|law|act|employment|places;
    ban|end|outlaw|illegal _ segregation|discrimination _ public|jobs|law|employment; equal employment opportunity; lbj _ passed|signed

    voting rights act 1965 [law, consequence]
    voting rights act; 1965 act; literacy tests _ banned|illegal|ended|removed; ban|end|outlaw literacy tests;
    {more} black _ vote|voters|register|elected; federal registrars|examiners; voter registration

    malcolm x [person, factor]
    ?malcolm; nation of islam; black muslims; by any means necessary; elijah muhammad; black separatism; separatism; white devils;
    self defence _ black|malcolm; organisation of afro american; ?separatist; violence in self defence

    black power [method, consequence]
    black power salute; stokely carmichael; carmichael; black pride; black is beautiful; tommie smith; mexico olympics; raised _ fist;
    fist _ olympics|salute; pride in being black; black nationalism; african heritage; gloved fist

    black panthers [person]
    panthers; huey newton; bobby seale; breakfast clubs|programme; ten point programme; patrol streets|police; free breakfasts

    urban riots [consequence, problem]
    ?watts; watts riots; riots _ cities|detroit|watts|ghettos|newark|1965|1967; kerner report|commission; race riots;
    ghettos _ poverty|riots|housing; rioting; detroit riots; looting _ watts; assassination of king

    federal government support [factor, cause]
    kennedy|johnson|eisenhower|truman|president|supreme|government|congress _ support|help|pass|act|law _ civil|black|rights|equality;
    presidents _ support; great society; executive order; truman desegregated army|military; desegregate _ army|military; new frontier;
    federal intervention; supreme court _ rulings|decisions; war on poverty

    opposition to civil rights [problem, cause]
    white citizens council; kkk _ attack|bomb|violence|beat|intimidate|burned; southern manifesto; dixiecrats; massive resistance; filibuster;
    strom thurmond; governor wallace; george wallace; mississippi burning; freedom summer murders; white mobs; medgar evers;
    church _ bombed _ girls|birmingham; bombed _ church|home|houses

    naacp campaigning [method, factor]
    naacp; legal|court case|challenges|action _ segregation|naacp; fight|challenge _ court; taking _ to court; national association _ advancement

    womens liberation in america [method]
    ?betty friedan; ?feminine mystique; ?now; ?national organisation for women; ?equal rights amendment; ?era; ?roe v wade; ?phyllis schlafly;
    ?equal pay act; ?women's lib; ?burn bras; ?gloria steinem; ?stop era

    protest movements of the sixties [method]
    ?hippie; ?counter culture; ?counterculture; ?woodstock; ?flower power; student protests|movement; ?berkeley; ?free speech movement;
    students for a democratic society; ?swinging sixties; ?port huron; ?cesar chavez; ?stonewall

    watergate
    nixon _ resign|tapes|break|impeach|cover; ?woodward; ?plumbers; democratic headquarters _ break|burgle|bug; watergate scandal; impeach nixon;
    saturday night massacre; ?creep

    causes of us involvement in vietnam [cause]
    french _ defeated|left|withdrew|lost _ vietnam|indochina|dien; dien bien phu; geneva accords; stop communism _ vietnam;
    support _ south vietnam; diem; ngo dinh diem; gulf of tonkin; tonkin; tonkin resolution; maddox; geneva agreement;
    attack _ us ship|destroyers; military advisers; ho chi minh

    guerrilla warfare [method, cause]
    guerrilla; guerilla; vietcong tactics; hit and run; ?ambush; booby traps; ?traps; ?tunnels; cu chi;
    viet cong _ hid|peasants|jungle|tunnels|villagers|tactics; punji; {not} wear uniform; hid|blend _ jungle|civilians|villagers|peasants|in;
    knew _ jungle|terrain|land; jungle warfare; hanging onto belts; could {not} tell|identify|distinguish _ enemy|civilians|vietcong;
    win hearts and minds _ peasants

    ho chi minh trail [cause, factor]
    trail _ supplies|laos|cambodia|vietnam; supplies _ trail|laos|cambodia|china|ussr|russia; supplied by _ china|ussr|russia|soviet;
    chinese|soviet weapons|supplies|aid _ vietnam|vietcong

    us tactics in vietnam [method]
    ?helicopter; chemical weapons|defoliants _ vietnam|jungle|leaves; burned|destroyed villages

    napalm [method] < us tactics in vietnam

    agent orange [method] < us tactics in vietnam

    search and destroy [method] < us tactics in vietnam

    rolling thunder [method] < us tactics in vietnam

    operation rolling thunder [method] < us tactics in vietnam

    strategic hamlet [method] < us tactics in vietnam

    zippo [method] < us tactics in vietnam

    defoliant [method] < us tactics in vietnam

    carpet bomb vietnam [method] < us tactics in vietnam

    body count [method] < us tactics in vietnam

    bomb north vietnam [method] < us tactics in vietnam

    pineapple bombs [method] < us tactics in vietnam

    hearts and minds [method] < us tactics in vietnam

    my lai massacre [cause]
    my lai; lieutenant calley; calley; massacre _ village|civilians; us|american|soldiers killed _ civilians|women|villagers|children;
    charlie company

    tet offensive [cause]
    tet; vietcong _ attack _ embassy|cities|saigon; us embassy _ attacked|saigon; embassy in saigon; 1968 _ offensive|attack; walter cronkite;
    credibility gap; khe sanh; ?hue

    television coverage of vietnam [cause, factor]
    media war; first tv war;
    tv|media|newspapers _ show|pictures|images|coverage|shocked|horror|footage _ vietnam|war|public|americans|horrors|living; living room war;
    images of _ war|napalm|girl|dead; kim phuc; footage of _ war

    anti war movement [cause, factor, consequence]
    anti war|vietnam protest|demonstrations|movement; draft card|dodger; kent state; burned draft; protests _ against|vietnam|war|students;
    students _ protest|shot _ vietnam|war|kent; muhammad ali _ draft|fight|refused; hell no; hey hey lbj;
    public opinion _ against|turned _ war|vietnam; vietnam veterans against; moratorium; fulbright hearings

    low morale of us troops [cause]
    fragging; drugs _ soldiers|troops|vietnam; average age _ 19; morale _ us|american|troops|soldiers low|poor|fell;
    drug taking|use _ soldiers|troops; inexperienced|young soldiers|troops|conscripts; one year tour; ?desertion; fresh faced _ soldiers;
    soldiers _ drugs|heroin|marijuana; drafted soldiers

    vietnamisation [method]
    nixon _ withdraw|bring|peace|vietnamisation|troops; withdraw|bring _ us|american troops|soldiers|home; peace with honour;
    south vietnamese _ take over|fight|trained|army; paris peace|agreement; arvn; nixon doctrine; paris peace accords;
    bombing of _ cambodia|laos; fall of saigon; saigon fell; linebacker
    """
}
