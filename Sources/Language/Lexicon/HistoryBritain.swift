/// Britain: Normans, medieval kings, Tudors, Stuarts, industry, empire, reform, suffrage and work with sources. Written for this project.
extension LexiconData {
  static let historyBritain: StaticString = """
    subject history

    *english monarch
    king; queen; monarch; william; harold; henry; mary; elizabeth; edward; john; charles; james; crown; tudor; norman; stuart

    *people of low rank
    peasant; villein; serf; worker; poor; labourer; tenant; commoner; child; woman; people; apprentice; family

    # Normans and medieval kings

    edward the confessor dies childless [cause]
    no|without heir|children|son; edward _ {not}|childless heir|children|son; edward died _ heir; succession crisis; {not} clear heir|successor;
    disputed|rival claims _ throne|crown

    claim of harold godwinson [cause, reason]
    edward _ deathbed; deathbed promise|wish; witan; witan _ choose|elect|support harold; harold _ english|crowned|witan|brother|powerful earl;
    earl of wessex; most powerful earl; house of godwin

    claim of william of normandy [cause, reason]
    harold _ oath|swear|promise _ relics|william|normandy; oath on|over relics; edward _ promise|offer _ throne|crown william;
    pope _ support|bless|banner|backed; papal banner; embassy to normandy; distant|second cousin _ edward; promised the throne

    claim of harald hardrada [cause, reason]
    hardrada; king of norway; norwegian _ claim|invade|king; viking _ claim|king|invade|warrior; tostig _ hardrada|help|join; descendant of cnut;
    magnus

    stamford bridge and gate fulford [cause]
    stamford bridge; gate fulford; fulford; harold _ march north; fight _ north _ vikings; edwin _ morcar; battle in _ north;
    harold _ surprised _ vikings

    battle of hastings
    hastings; 14 october 1066; senlac; senlac hill; battle _ 1066; 1066 battle; caldbec hill

    reasons william won [cause, factor]
    feigned|fake|pretend retreat|flight; pretend _ run|retreat; norman|william cavalry|knights|archers|horses|tactics; shield wall _ break|gap;
    harold _ tired|exhausted|army|rushed|killed|arrow|eye|luck; arrow _ eye; english _ tired|exhausted|tempted|chased;
    harold's army _ tired|exhausted|march|smaller; william _ luck|wind|leadership|preparation|helmet; better|mixed|trained troops|army|cavalry;
    forced march; fyrd; housecarls _ lost|killed|dead; left _ hill|shield wall|high ground; leave _ shield wall|high ground;
    marched 200 miles|south

    harrying of the north [method, cause]
    harry north; burn|destroy _ crops|villages|land|homes|animals _ north|yorkshire|william|starve;
    william _ destroy|burn|kill _ north|yorkshire; salted _ earth|land; salt _ fields|soil; famine _ north; scorched earth; 100000 _ died;
    starve _ north; northern villages _ burned|destroyed

    norman castles [method]
    motte and bailey; motte; ?bailey; castle _ control|intimidate|protect|defend|rebellion|watch|dominate|power|fear; built castles; stone keep;
    keep _ palisade; wooden castle; base for _ soldiers|knights; ?fortification; show|symbol of _ norman power

    feudal system [method]
    feudal; tenants in chief; land in return for _ loyalty|service|knights; give land _ barons|knights|nobles _ loyalty|service;
    barons _ knights _ peasants; fief; homage; knight service; hierarchy _ king|barons; oath of loyalty|fealty; vassals; labour service;
    king owned all _ land; land in exchange

    domesday book [method]
    domesday; doomsday; survey _ land|england|william|1086|tax; record _ land|own|tax|animals|england; find|know _ who owned _ land;
    how much tax; 1086 survey; commissioners _ asked|visited

    anglo saxon rebellions [problem, consequence]
    rebellion _ william|north|york|1069|edwin|hereward; hereward; hereward the wake; ely; edgar aetheling; edgar _ rebel;
    edwin and morcar _ rebel|revolt; exeter revolt; danes _ york|1069|rebel; revolt of _ earls; welsh border rebellion; eadric;
    resistance _ norman; english _ rebel|revolt _ william

    marcher earldoms [method]
    marcher lords|earls; marcher; ?marches; welsh border _ earls|earldoms|castles; hugh d'avranches; chester hereford _ shrewsbury;
    guard|protect|defend _ welsh border

    norman church reform [method]
    ?lanfranc; ?stigand; replace _ bishops|archbishop|english|saxon _ norman; ?norman bishops; cathedrals _ rebuilt|built|stone|romanesque;
    ?archdeacons; ?celibate; celibacy _ priests|norman|clergy; ?simony; ?nepotism; ?pluralism; ?marriage of priests;
    rebuilt _ cathedrals|churches

    norman government changes
    earldoms _ smaller|reduced|broken|removed; sheriffs _ norman|powerful|shire; ?forfeiture;
    land _ taken|given|confiscated _ saxon|english|norman|followers|nobles; anglo saxon nobles|landowners _ lost|replaced|land;
    thegns _ lost|disappeared|replaced; norman french _ language|spoken; ?regents; replaced _ english|saxon _ nobles|landowners|earls

    revolt of the earls 1075
    1075 revolt; ralph de gael; waltheof; roger _ hereford; waltheof executed

    anglo saxon society
    ?ceorls; ?thegns; slaves _ saxon|ceorls; hundreds _ shires; ?burhs; ?geld; ?heregeld; ?shire reeve; hide _ land; ?anglo saxon earls

    manorial life [example]
    village life; open fields; three field; strip farming; ?strips; ?reeve; ?bailiff; ?demesne; work _ lord's land; week work; boon work;
    ?villeins; tithes _ church|peasants; mill _ lord; peasant life; lord of manor; harvest _ peasants

    magna carta [law, consequence]
    great charter; runnymede; ?1215; barons _ force|made king john|sign; king john _ sign|sealed|agreed; limit _ king's power; {not} above law;
    no free man _ imprisoned; king _ obey law; barons' war; king john _ taxes|barons|angry

    murder of thomas becket [cause, consequence]
    becket; becket _ murder|killed; turbulent priest; canterbury cathedral _ killed|murder|knights; henry ii _ becket|church; four knights;
    criminous clergy|clerks

    origins of parliament
    simon de montfort; montfort; model parliament; provisions of oxford; commoners _ parliament; knights _ burgesses; ?1265; first parliament;
    ?burgesses

    peasants revolt [consequence]
    wat tyler; poll tax _ 1381|peasants|revolt; ?1381; john ball; statute of labourers; smithfield; richard ii _ promise|peasants;
    when adam delved;

    consequences of the black death in england [consequence]
    shortage of workers|labour; labour shortage; wages _ rise|increase|higher _ peasants|death|plague|labour; end of feudalism;
    peasants _ demand|ask|higher|more _ wages|freedom; villages _ abandoned|deserted; fewer workers; lack of workers

    crusades
    ?saladin; jerusalem _ capture|holy|crusade|muslim|christian|pope; richard _ lionheart; ?pope urban; ?acre; ?holy land; ?holy war

    edward i conquest of wales and scotland
    ?william wallace; ?wallace; hammer of _ scots; ?bannockburn; ?robert bruce; ?llywelyn; ?statute of wales; edward _ castles _ wales;
    ?stirling bridge; ?falkirk; ?caernarfon; ?stone of scone; ?john balliol

    wars of the roses
    lancaster _ york; york _ lancaster; ?bosworth; ?richard iii; princes in _ tower; ?battle of bosworth; white rose _ red rose; ?yorkist;
    ?lancastrian

    # Tudors and Stuarts

    henry vii security [method]
    henry vii _ pretenders|bonds|claim|marriage|money|nobles; ?pretenders; ?lambert simnel; ?perkin warbeck; ?simnel; ?warbeck;
    ?bonds and recognisances; bonds _ nobles; ?attainder; ?retaining; ?star chamber; ?marry elizabeth of york

    henry viii desire for a son [cause, reason]
    male heir; son|heir _ henry|throne|wanted|needed|catherine; henry _ want|need|desperate _ son|heir|boy;
    catherine _ {not}|failed _ son|boy|heir; catherine _ too old; {not} give _ son|heir; wanted a son|heir|boy; lack of _ male heir

    annulment of marriage to catherine [cause]
    annulment; divorce _ catherine|henry|aragon|pope|anne; great matter; king's great matter; pope _ refuse|{not} grant|annul|divorce; leviticus;
    annul _ marriage; marry anne boleyn; love|lust _ anne boleyn; pope clement; charles v _ pope|catherine|nephew

    fall of wolsey [consequence]
    wolsey _ fail|fall|annulment|divorce|arrest|dismissed; cardinal wolsey; wolsey; praemunire; eltham ordinances; amicable grant; alter rex;
    son of butcher; ipswich butcher

    break with rome [consequence, step]
    act of supremacy; supreme head; head of _ church of england; split|break|separate|left _ rome|pope|catholic; act in restraint of appeals;
    act of succession; henry _ head _ church; church of england _ created|set|formed; pope's power _ ended|removed; reformation parliament;
    treason act 1534; act of appeals; oath of succession

    thomas cromwell [person, factor]
    cromwell _ monasteries|henry|execute|cleves|valor|minister|reform|council; vicegerent; cromwell's fall; anne of cleves; flanders mare;
    cromwell executed

    dissolution of the monasteries [method, step]
    dissolution; dissolve monasteries; monasteries _ close|shut|dissolved|destroyed|wealth|land|sold|money; valor ecclesiasticus;
    close|shut|destroy monastery; monks _ pensions|lost|corrupt; monastic wealth|land; monasteries were rich|corrupt; nuns and monks _ lost;
    take _ wealth of _ monasteries|church; compendium compertorum

    pilgrimage of grace [consequence]
    robert aske; ?aske; pilgrimage _ grace; lincolnshire rising; northern rebellion _ 1536|monasteries; 1536 rebellion; pontefract articles;
    rebels _ monasteries; duke of norfolk _ rebels|negotiate; five wounds of christ

    edwardian protestant reform
    edward vi _ protestant|prayer|english; ?book of common prayer; ?somerset; ?northumberland; ?english prayer book; service _ in english;
    ?kett's rebellion; ?kett; ?western rebellion; ?prayer book rebellion; altars _ removed; ?chantries; ?lady jane grey; ?jane grey; ?whitewashed

    marian counter reformation
    mary _ catholic|burn|pope|spain|philip|martyrs|restore; ?bloody mary; ?marry philip; ?philip of spain; ?wyatt; ?wyatt's rebellion;
    280|283|300 protestants _ burned; ?latrimer; ?latimer; cranmer _ burned; ?foxe; ?book of martyrs; restored _ catholic|catholicism|mass;
    ?smithfield fires

    protestant beliefs ~ catholic beliefs
    ?luther; ?martin luther; ?justification by faith; bible _ own language|english; plain _ churches; priests _ marry;
    transubstantiation _ reject; ?no pope; direct _ relationship with god; ?calvin; ninety five|95 theses; ?bible in english; ?sola scriptura;
    ?plain church

    catholic beliefs ~ protestant beliefs
    ?transubstantiation; pope _ head|authority; latin _ mass|bible|services; saints _ relics; ?purgatory; ?indulgences;
    bread and wine _ become|turn|changes|body; priests _ {not} marry; ?decorated church; ?mass in latin; ?seven sacraments

    elizabethan religious settlement [method, solution]
    middle way; religious settlement; via media; compromise _ catholic|protestant|religion|elizabeth; act of uniformity; supreme governor;
    recusancy fines; recusants; vestments; elizabeth _ please|compromise|moderate _ catholics|both|protestants; fine _ {not} attend|going church;
    please both _ catholics|sides; {not} windows into men's souls; royal injunctions; thirty nine articles; ornaments rubric;
    catholics _ protestants _ happy|both

    problem of elizabeths legitimacy and gender [problem]
    illegitimate; bastard; elizabeth _ woman|female|unmarried|illegitimate|legitimacy; women _ weak|rule|inferior|{not} rule;
    anne boleyn's daughter; catholics _ {not} recognise|accept _ elizabeth; female ruler|monarch|queen; john knox

    marriage question [problem]
    virgin queen; marry _ heir|succession|foreign|elizabeth|suitor; elizabeth _ {not}|unmarried|refuse marry|husband; robert dudley;
    leicester _ marry; duke of anjou|alencon; archduke charles; ?suitors; lose _ power _ marry|husband; succession problem|question;
    married to england

    elizabethan government [method]
    ?privy council; ?patronage; ?progresses; ?royal progress; ?william cecil; ?burghley; ?cecil; ?walsingham; court _ favourites|nobles;
    justices of _ peace _ elizabeth; ?lord lieutenants; ?royal prerogative; ?essex rebellion; ?monopolies; freedom of speech _ parliament;
    parliament _ elizabeth|taxes; ?secretary of state

    mary queen of scots threat [cause, problem]
    mary stuart; queen of scots; rightful queen; mary _ claim|plot|catholic|throne|scots|cousin|executed|darnley|bothwell;
    legitimate catholic heir|queen; focus|figurehead _ plots|catholics|rebellion; darnley; babington _ mary; casket letters; replace elizabeth;
    mary's execution; fotheringhay

    plots against elizabeth [cause, problem]
    ?ridolfi; ?throckmorton; ?babington; ridolfi plot; throckmorton plot; babington plot; plot to _ kill|overthrow|replace elizabeth;
    coded|cipher letters; spy network; walsingham _ spy|letters|evidence; beer barrel; assassinate elizabeth;
    duke of norfolk _ marry|plot|executed; spies _ walsingham|letters

    revolt of the northern earls [cause, problem]
    northern earls; 1569 rebellion; northumberland _ westmorland; rebellion of _ earls; northern rising; durham _ mass; rebels celebrated mass

    jesuits and priests [problem]
    jesuit; ?seminary priests; ?campion; ?edmund campion; ?douai; ?priest holes; ?papal bull; ?excommunicated; pope _ excommunicate;
    ?william allen; ?regnans in excelsis; catholic priests _ secret|smuggled|hiding; ?missionary priests

    puritan challenge [problem]
    puritan; vestment controversy; presbyterian; prophesyings; ?cartwright; john stubbs; field and wilcox; whitgift; purify _ church;
    archbishop grindal; admonitions; strict|extreme protestant; ?separatists

    anglo spanish rivalry [cause]
    spain _ rival|religion|netherlands|drake|elizabeth|philip; philip _ elizabeth _ marriage|refused|proposal;
    netherlands _ rebels|help|protestant|support|leicester|troops; ?treaty of nonsuch; drake _ raid|attack|spanish|treasure|ships|cadiz;
    ?privateer; singeing _ king's|spain|beard; ?treasure ships; trade _ new world; ?genoese loan; ?cadiz; ?sea dogs; ?catholic spain;
    religious differences _ spain; help _ dutch

    spanish armada [consequence]
    armada; invasion fleet; medina sidonia; 130 ships; philip _ invade england; duke of parma; ?1588; crescent formation; spanish fleet

    defeat of the armada [cause, factor]
    fireships; fire ships; gravelines; protestant wind; spanish _ supplies|communication|ships|slow|rotten|leadership|inexperienced;
    english ships _ faster|smaller|guns|manoeuvrable|better; storms _ ships|armada|wrecked; weather _ armada|scattered|wrecked;
    medina _ inexperienced|seasick|no; drake _ tactics|leadership|bowls; parma _ {not} ready|join|meet; faster ships; line of battle;
    wind|storm _ scattered|destroyed|blew|wrecked; long range cannon; rotten food

    exploration and voyages [consequence]
    drake _ circumnavigate|world|voyage|sailed|golden; ?golden hind; ?circumnavigation; ?raleigh; ?roanoke; virginia _ colony|raleigh; ?hawkins;
    ?astrolabe; ?mercator; ?triangular trade; ?east india company; new world _ trade|colony|explore; navigation _ improve|better|instruments;
    ?galleon; ?lateen sails; ?ship design; slave trade _ hawkins; ?manteo

    failure of virginia colony [cause]
    colonists _ starved|food|fight|skills|gentlemen|farm; roanoke _ failed|abandoned|disappeared; lost colony; croatoan;
    native americans _ attacked|hostile _ colonists|settlers; wingina; {not} enough farmers; arrived too late _ plant

    elizabethan poverty [problem, cause]
    population _ increase|grew|rise _ poverty|food|jobs|prices; sheep _ farming|land|enclosure|jobs; inflation _ elizabeth|tudor|prices;
    bad|poor harvests; monasteries closed _ poor|help; poverty _ vagrancy

    deserving poor [problem, cause] < elizabethan poverty

    undeserving poor [problem, cause] < elizabethan poverty

    idle poor [problem, cause] < elizabethan poverty

    impotent poor [problem, cause] < elizabethan poverty

    sturdy beggars [problem, cause] < elizabethan poverty

    able bodied poor [problem, cause] < elizabethan poverty

    enclosure [problem, cause] < elizabethan poverty

    rack renting [problem, cause] < elizabethan poverty

    debasement [problem, cause] < elizabethan poverty

    cloth trade collapse [problem, cause] < elizabethan poverty

    poor rate [problem, cause] < elizabethan poverty

    rising prices [problem, cause] < elizabethan poverty

    statute of artificers [problem, cause] < elizabethan poverty

    elizabethan poor law [law, solution]
    1601 poor law; poor relief; overseers of _ poor; poor rate; 1576 act; alms; ?almshouses; poor houses; local tax _ poor;
    parish _ help|look|responsible|relief _ poor; houses of correction; act for _ relief|setting

    elizabethan golden age [consequence]
    ?globe theatre; shakespeare _ theatre|plays|globe; theatres _ popular|built|rose|globe; gentry _ houses|rise|wealth; ?hardwick hall;
    golden age; ?bear baiting; ?cock fighting; portraits _ elizabeth|propaganda|power; ?gloriana; grammar schools _ elizabeth;
    ?great chain of being; ?groundlings; ?miniature portraits; ?hilliard; ?rise of gentry; theatre _ rich _ poor; ?sumptuary

    james i and divine right
    divine right of kings; james i _ divine|parliament|favourites|money; god's representative; king _ answer _ only god; basilikon doron;
    union of crowns; buckingham _ favourite

    causes of the english civil war [cause]
    eleven years _ tyranny|without parliament; charles _ parliament|tax|divine|marry|catholic|money|arrest|laud; five|5 members;
    prayer book _ scotland|scots; charles believed _ divine|god

    ship money [cause] < causes of the english civil war

    personal rule [cause] < causes of the english civil war

    ruled without parliament [cause] < causes of the english civil war

    laud [cause] < causes of the english civil war

    archbishop laud [cause] < causes of the english civil war

    arrest five mps [cause] < causes of the english civil war

    henrietta maria [cause] < causes of the english civil war

    petition of right [cause] < causes of the english civil war

    grand remonstrance [cause] < causes of the english civil war

    nineteen propositions [cause] < causes of the english civil war

    strafford [cause] < causes of the english civil war

    long parliament [cause] < causes of the english civil war

    militia bill [cause] < causes of the english civil war

    bishops wars [cause] < causes of the english civil war

    parliamentary victory in the civil war [cause, factor]
    ?new model army; ?oliver cromwell; ?ironsides; ?naseby; ?marston moor; ?roundheads; parliament _ won|navy|money|london|scots|better|trained;
    ?cavaliers; ?edgehill; ?fairfax; ?self denying ordinance; ?prince rupert; ?solemn league

    execution of charles i [consequence]
    charles _ executed|beheaded|trial|traitor; regicide; execution of _ king; beheaded _ king; 1649 execution; king put on trial; bradshaw;
    pride's purge; rump _ trial

    cromwell as lord protector
    lord protector; protectorate; ?major generals; ?commonwealth; ?rump parliament; ?drogheda; ?wexford; ?banned christmas;
    ?instrument of government; cromwell _ ireland|massacre|refused crown; ?interregnum; ?levellers

    restoration of charles ii
    charles ii _ return|restored|merry|king; ?merry monarch; ?declaration of breda; restoration _ monarchy|1660|theatre; ?clarendon code;
    ?theatres reopened; ?rye house; ?popish plot; ?titus oates; ?exclusion crisis; ?cavalier parliament

    great fire and plague of london
    great fire; pudding lane; great plague; ?1666; ?1665; samuel pepys; pepys; bakery _ fire; christopher wren; fire of london;
    wooden houses _ fire|close

    glorious revolution [consequence]
    ?bill of rights 1689; ?william of orange; ?william and mary; james ii _ fled|catholic|son|army; ?1688; ?constitutional monarchy; ?boyne;
    ?battle of boyne; ?warming pan; ?monmouth; ?bloody assizes; ?declaration of rights; ?act of settlement; monarch limited _ parliament

    act of union
    union of _ england _ scotland; ?1707; darien; union 1707; great britain _ created|formed; union _ ireland 1801

    jacobite rebellions
    jacobite; ?bonnie prince charlie; ?culloden; ?glencoe; ?old pretender; ?highland clearances; ?young pretender; ?the 45; ?butcher cumberland

    # Industry, reform, empire

    agricultural revolution [cause, factor]
    crop rotation; jethro tull; seed drill; enclosure acts; selective breeding; bakewell; turnip townshend; four field; new farming methods;
    machine threshing; fallow; better farming; common land _ lost|fenced|enclosed

    causes of industrialisation [cause, factor]
    coal _ iron _ supplies|plentiful|resources; raw materials _ empire|coal|cotton; population growth _ demand|workers; banking _ invest|loans;
    colonies _ markets|raw; investment _ machines|factory; inventions _ spinning|steam|factory; capital _ invest; ?natural resources

    entrepreneurs [cause, factor] < causes of industrialisation

    textile inventions [factor]
    ?cartwright

    spinning jenny [factor] < textile inventions

    water frame [factor] < textile inventions

    spinning mule [factor] < textile inventions

    flying shuttle [factor] < textile inventions

    power loom [factor] < textile inventions

    arkwright [factor] < textile inventions

    hargreaves [factor] < textile inventions

    crompton [factor] < textile inventions

    cotton mill [factor] < textile inventions

    textile machines [factor] < textile inventions

    cromford [factor] < textile inventions

    cotton industry [factor] < textile inventions

    john kay [factor] < textile inventions

    steam power [factor]
    steam engine; james watt; ?watt; boulton; newcomen; steam _ machines|power|factory|trains|pump|engine; rotary motion; powered by _ steam;
    pump water _ mines; steam driven

    factory system [consequence]
    ?factory; ?mills; domestic system; cottage industry; work _ factories _ instead|home|clock; factory work; workers _ moved _ factories;
    factory clock; spinning mills; mass employment

    industrial working conditions [problem]
    dangerous|unguarded machinery|machines; 12|14|16|twelve|fourteen hour; low wages|pay; strict _ rules|overseer|fines;
    fined _ late|talking|whistling; dust _ lungs; no|few|little breaks; beaten _ late|overseer|tired; ?strap; deformed|crippled _ machine|work;
    noise _ deaf

    long hours [problem] < industrial working conditions

    factory accidents [problem] < industrial working conditions

    cotton dust [problem] < industrial working conditions

    phossy jaw [problem] < industrial working conditions

    lost fingers [problem] < industrial working conditions

    unsafe machines [problem] < industrial working conditions

    child labour [problem]
    children _ work|factory|mines|chimney|piecer|scavenger|trapper; young children _ work|mines|factories; cheap labour _ children;
    small hands|fingers

    chimney sweep [problem] < child labour

    climbing boys [problem] < child labour

    scavenger [problem] < child labour

    piecers [problem] < child labour

    trappers [problem] < child labour

    hurriers [problem] < child labour

    pauper apprentice [problem] < child labour

    child workers [problem] < child labour

    trappers in mines [problem] < child labour

    factory acts [law, solution]
    mines act; ten hours act; 1833 act; shaftesbury; lord shaftesbury; ashley; inspectors _ factory|mines; sadler; sadler report;
    limit _ hours _ children|women; ban _ children _ under|working; 1842 mines; oastler; education _ two hours; michael sadler;
    no children under 9|nine|ten

    transport revolution [factor, cause]
    ?railways; ?rocket; ?turnpikes

    canals [factor, cause] < transport revolution

    turnpike trusts [factor, cause] < transport revolution

    brindley [factor, cause] < transport revolution

    bridgewater [factor, cause] < transport revolution

    stephenson [factor, cause] < transport revolution

    rainhill [factor, cause] < transport revolution

    brunel [factor, cause] < transport revolution

    george stephenson [factor, cause] < transport revolution

    macadam [factor, cause] < transport revolution

    telford [factor, cause] < transport revolution

    railway mania [factor, cause] < transport revolution

    toll roads [factor, cause] < transport revolution

    liverpool to manchester [factor, cause] < transport revolution

    liverpool and manchester [factor, cause] < transport revolution

    isambard [factor, cause] < transport revolution

    navvies [factor, cause] < transport revolution

    huskisson [factor, cause] < transport revolution

    effects of railways [consequence]
    seaside _ trips|holiday|railway|people|day; fresh food _ cities|towns|railway;
    railway _ jobs|cheaper|faster|time|holiday|iron|coal|travel|towns; day trips _ seaside; newspapers _ spread|delivered _ railway|train;
    goods _ quicker|cheaper|faster _ train|railway|transport; ?commute; people _ travel _ faster|cheaper|further

    railway time [consequence] < effects of railways

    excursions [consequence] < effects of railways

    standard time [consequence] < effects of railways

    industrial urbanisation [consequence]
    people moved _ cities|towns|urban; growth of _ cities|towns|manchester; urbanisation; towns grew; migration _ towns|cities;
    move _ countryside _ town|cities|work; rural to urban; overcrowded _ towns|slums|cities; jerry built;
    population _ towns|cities _ grow|increase|double; irish immigrants

    workhouses and new poor law [law, method]
    workhouse; poor law amendment; ?1834; less eligibility; outdoor relief; speenhamland; andover; oliver twist;
    families _ separated|split _ workhouse; unions _ parishes; paupers; 1834 poor law; gruel; ?bastilles; indoor relief; picking oakum;
    bone crushing

    great reform act 1832 [law, consequence]
    reform act; 1832; rotten borough; old sarum; pocket boroughs; middle class _ vote _ 1832; new _ industrial towns _ mps|seats;
    manchester _ {not}|no mps|mp; earl grey; swing riots; days of may; £10 householders; redistribution of seats; bristol riots;
    unreformed parliament; extend _ franchise|vote

    chartism [method, consequence]
    chartist; six points; people's charter; feargus o'connor; o'connor; lovett; petition _ parliament|million|signatures; secret ballot;
    universal male|manhood suffrage; newport rising; annual parliaments; kennington; moral force; physical force; ?charter; payment of mps;
    kersal moor; northern star; forged signatures; votes for all men

    failure of chartism [cause, consequence]
    chartists _ fail|divided|reject|weak|leadership|split; petition rejected; forged|fake signatures; chartist _ moral _ physical|divided;
    economy improved; parliament rejected; leaders _ arrested|disagreed|divided; troops _ used|railway

    growth of trade unions [consequence, method]
    trade union; ?combination acts; ?grand national consolidated; ?new model unions; ?match girls; ?matchgirls; ?matchgirls strike;
    ?dockers' strike; ?annie besant; ?tuc; ?taff vale; ?new unionism; ?dockers' tanner; ?skilled workers union; ?general strike; ?bryant and may;
    ?ben tillett; ?keir hardie; triple alliance _ miners|rail; ?not a penny off; ?black friday; ?trade disputes act; ?collective bargaining

    rise of the labour party
    labour party; keir hardie; lrc; independent labour party; labour representation committee; fabian; ramsay macdonald; working class mps;
    liberals _ decline; labour government 1924; taff vale; osborne

    slave trade [cause]
    triangle trade; middle passage; slave ships; slaves _ ship|shackled|packed|africa|sold|auction|plantation|sugar; tight pack;
    bristol _ liverpool; zong; sugar plantations; slave auction; enslaved _ africans|people|transported; manufactured goods _ africa;
    royal african company; transatlantic; plantation owners; scramble auction

    abolition of slavery in britain [consequence, cause]
    ?wilberforce; abolition; ?abolitionist; ?equiano; ?olaudah equiano; ?clarkson; ?thomas clarkson; ?granville sharp; ?1807; ?1833;
    ?abolition act; society for _ abolition; ?wedgwood; am i not _ man _ brother; ?sugar boycott; ?hannah more; ?sam sharpe; ?somerset case;
    slave rebellions|revolts; ?toussaint; ?haiti; ?saint domingue; quakers _ slave; ?slavery abolition act; less profitable _ slavery|sugar;
    boycott _ sugar

    british empire in india
    ?indian mutiny; ?east india company; ?sepoy; ?raj; ?robert clive; ?clive; ?plassey; ?greased cartridges; ?cawnpore; ?indian rebellion;
    ?viceroy; jewel _ crown; ?amritsar massacre; ?lucknow; ?1857; ?queen victoria empress; ?warren hastings; ?doctrine of lapse

    british empire in africa
    ?cecil rhodes; ?rhodes; ?boer war; ?zulu; ?isandlwana; ?rorke's drift; ?cape to cairo; suez canal _ egypt|disraeli|empire; ?gordon;
    ?khartoum; concentration camps _ boer; kitchener _ sudan|boer; ?white man's burden; ?boers; south africa _ gold|diamonds

    motives for empire [cause, reason]
    trade _ empire|raw|markets|profit; raw materials _ colonies|empire; civilise _ natives|people; spread christianity; ?missionary;
    civilising mission; white man's burden; prestige _ empire|nation; new markets; markets _ goods; social darwinism;
    wealth from _ colonies|empire; strategic _ bases|ports|suez; convert _ christianity

    american war of independence
    ?boston tea party; ?no taxation without representation; ?declaration of independence; ?stamp act; ?george washington; ?1776;
    ?thirteen colonies; ?yorktown; ?saratoga; ?lexington; ?boston massacre; taxes _ american colonies

    french revolution [cause, consequence]
    ?bastille; declaration of rights of man; liberty equality _ fraternity; ?napoleon; storming of _ bastille; ?1789; ?directory

    louis xvi [cause, consequence] < french revolution

    guillotine [cause, consequence] < french revolution

    robespierre [cause, consequence] < french revolution

    estates general [cause, consequence] < french revolution

    marie antoinette [cause, consequence] < french revolution

    reign of terror [cause, consequence] < french revolution

    third estate [cause, consequence] < french revolution

    tennis court oath [cause, consequence] < french revolution

    jacobins [cause, consequence] < french revolution

    waterloo [cause, consequence] < french revolution

    versailles march [cause, consequence] < french revolution

    sans culottes [cause, consequence] < french revolution

    ancien regime [cause, consequence] < french revolution

    committee of public safety [cause, consequence] < french revolution

    irish famine and home rule
    ?potato famine; ?potato blight; home rule; ?easter rising; ?parnell; ?o'connell; ?catholic emancipation; ?sinn fein; ?ira;
    partition _ ireland; ?ulster; ?unionists; gladstone _ ireland|home; ?michael collins; ?anglo irish treaty; ?black and tans; ?irish land;
    ?absentee landlords; ?ulster volunteer; ?de valera; ?fenians; ?daniel o'connell; ?irish free state

    troubles in northern ireland
    bloody sunday _ derry|londonderry; ?good friday agreement; ?ira; ?provisional ira; ?loyalist; ?nationalist community; internment _ ireland;
    ?power sharing; ?sunningdale; ?bobby sands; ?orange order; ?stormont; civil rights _ northern ireland; ?gerrymandering; ?paramilitaries;
    ?ruc; ?peace walls

    repeal of the corn laws
    corn laws; anti corn law league; cobden; ?bright; peel _ corn|repeal|split; free trade; price of bread _ high|kept; cheap bread; peelites;
    tariff on _ corn

    victorian political reform
    ?gladstone; ?disraeli; ?secret ballot act; ?ballot act; ?1867; ?1872; ?1884; ?second reform act; ?third reform act; ?corrupt practices;
    ?1870 education; ?forster; ?parliament act; ?people's budget; house of lords _ veto|power; ?voters increased; ?household suffrage;
    ?redistribution; ?one nation conservatism

    victorian education reform
    ?elementary education; ?education act; ?board schools; ?ragged schools; ?sunday school; ?forster act; compulsory _ school|education;
    ?monitorial; ?school boards; ?payment by results; ?free education 1891; ?dame schools

    # Women and modern Britain

    inferior status of women [problem, cause]
    separate spheres; angel in _ house; women _ inferior|unequal|property; women _ second class; second class citizens; property _ husband;
    women _ belong _ husband|home; wife _ obey; stay _ home _ housewives; women {not} _ equal; married women _ property; double standard;
    divorce _ unequal|women; lower pay _ women; women _ paid less

    suffragists [person, method] ~ suffragettes
    nuwss; millicent fawcett; fawcett; peaceful campaign|methods|petitions; petitions _ letters; law abiding; constitutional methods;
    lobby _ mps; write _ letters _ mps; peaceful _ march|petition|meetings|persuasion; leaflets _ meetings; mud march; great pilgrimage;
    persuade mps; private members bill; non violent methods

    suffragettes [person, method] ~ suffragists
    wspu; pankhurst; emmeline; emmeline pankhurst; christabel; deeds not words; militant; chain _ railings;
    chained _ railings|themselves; smash|break windows; window smashing; ?arson; burn _ buildings|churches|letters|post; bomb _ house|lloyd;
    slash|cut painting; letter bombs|boxes; set fire _ post|buildings|letter|churches; disrupt|heckle _ meetings|speeches; sylvia pankhurst;
    cut telephone wires; violent _ tactics|methods|protest; rokeby venus; extreme methods

    emily davison [person, example]
    emily wilding; king's horse; epsom; ?derby; davison; trampled _ horse; ran|threw|stepped _ horse; anmer; martyr; killed _ king's horse

    hunger strikes [method]
    refuse _ eat|food _ prison; refused food; stop eating _ prison; went on hunger; starve themselves

    force feeding [method, consequence]
    tube _ nose|throat|stomach; tube down _ throat|nose; fed by force; forcibly fed; forced _ tube

    cat and mouse act [law]
    released _ weak|ill|sick _ again; let|release _ when weak|ill|sick; arrested again _ strong|recovered|better; weak _ arrested again;
    cat and mouse; prisoners temporary discharge; release|let _ out|until better|recover|healthy _ rearrest|arrest|again; released _ rearrested;
    rearrest; let out _ strong|well|recovered; released when ill|weak; 1913 act

    militancy harmed the cause [consequence, problem]
    violence _ lost|turn|put|harm|damage|alienate _ support|people|cause|off|public; lost _ public support; {not} give in _ violence;
    seen as _ irresponsible|hysterical|unstable|irrational|terrorists; proved _ {not}|unfit|irresponsible vote|trusted|responsible;
    alienated _ public|mps|support; public turned against; set|put back _ cause; government {not} _ seen _ give in; turned people against;
    looked hysterical

    militancy helped the cause [consequence, benefit]
    publicity _ cause|campaign|women|suffrage|newspapers; gain|attract|attention publicity|attention; attention _ cause|suffrage; ?headlines;
    newspaper coverage; raised _ profile|awareness; could {not} be ignored; fear _ return of _ violence|militancy;
    kept _ issue _ news|public|agenda; sympathy _ prisoners|force|hunger|women; pressure on _ government

    womens war work and the vote [cause, factor]
    women _ proved|showed|earned|demonstrated|reward _ war|vote|capable|responsible|work; vote _ reward _ war|work; war work _ vote|proved;
    prove _ capable|as good|equal; contribution _ war effort; respect _ war work|women; changed attitudes _ women;
    suffragettes _ stopped|suspended|called _ campaign|militancy|war; show _ they could do _ men's; earned the vote

    representation of the people act 1918 [law, consequence]
    1918 act; women over 30|thirty; 1918 _ vote|women; 30 _ property|householders _ vote|women; representation of people act;
    women _ got|won|given|gained vote; women _ 30 _ vote; age 30

    equal franchise act 1928 [law, consequence]
    1928 act; equal franchise; women _ 21 _ vote|same|equal; same terms as men; women over 21; 1928 _ vote|women; vote _ equal _ men

    arguments against votes for women [reason]
    women _ emotional|irrational|hysterical|weak|home|fight|husband|brains; ?too emotional; place _ home; ?women's place;
    husbands _ vote|represent _ them|wives; ?anti suffrage league; women _ {not} _ fight _ war|understand|politics;
    neglect _ home|family|children; ?queen victoria against; ?mad wicked folly; only rich|middle|unmarried women

    political obstacles to womens suffrage [problem, cause]
    liberals _ feared|scared|divided|conservative; asquith; asquith _ against|opposed; rich women _ vote conservative; conciliation bill;
    property owning women _ conservative; liberal government _ opposed|against|refused; other|more important issues|priorities;
    black friday _ suffrage|police; irish home rule _ priority; mps _ talked out; bill _ failed|defeated|talked

    new zealand and other countries gave women vote [factor]
    new zealand _ vote|women; other countries _ women|vote; australia _ vote|women; international example

    general strike of 1926
    general strike; 1926 strike; tuc _ strike|miners; miners _ wages|hours _ strike|lock; nine days; emergency powers _ strike; british gazette;
    samuel commission; red friday; strike breakers; baldwin

    interwar hardship in britain [problem]
    jarrow march|crusade; ?dole; unemployment _ 1930s|north|shipbuilding|depressed; love on _ dole; old|traditional industries decline;
    blackshirts _ mosley

    hunger marches [problem] < interwar hardship in britain

    jarrow [problem] < interwar hardship in britain

    means test [problem] < interwar hardship in britain

    depressed areas [problem] < interwar hardship in britain

    special areas [problem] < interwar hardship in britain

    staple industries [problem] < interwar hardship in britain

    means test man [problem] < interwar hardship in britain

    jarrow marchers [problem] < interwar hardship in britain

    ellen wilkinson [problem] < interwar hardship in britain

    oswald mosley [problem] < interwar hardship in britain

    cable street [problem] < interwar hardship in britain

    post war labour reforms
    nationalise _ coal|railway|industry; ?welfare state; ?austerity

    1945 election < post war labour reforms

    attlee < post war labour reforms

    nationalisation < post war labour reforms

    labour landslide < post war labour reforms

    national insurance act 1946 < post war labour reforms

    council houses < post war labour reforms

    family allowance < post war labour reforms

    national assistance < post war labour reforms

    five giants < post war labour reforms

    new towns < post war labour reforms

    clement attlee < post war labour reforms

    butler act < post war labour reforms

    education act 1944 < post war labour reforms

    migration to britain [consequence, cause]
    caribbean _ migrants|jobs|immigrants; labour shortages _ britain; nhs _ buses _ caribbean

    windrush [consequence, cause] < migration to britain

    empire windrush [consequence, cause] < migration to britain

    commonwealth immigrants [consequence, cause] < migration to britain

    notting hill riots [consequence, cause] < migration to britain

    race relations act [consequence, cause] < migration to britain

    enoch powell [consequence, cause] < migration to britain

    rivers of blood [consequence, cause] < migration to britain

    huguenots [consequence, cause] < migration to britain

    colour bar [consequence, cause] < migration to britain

    no blacks no [consequence, cause] < migration to britain

    bristol bus boycott [consequence, cause] < migration to britain

    ugandan asians [consequence, cause] < migration to britain

    jewish migrants [consequence, cause] < migration to britain

    british nationality act [consequence, cause] < migration to britain

    push and pull [consequence, cause] < migration to britain

    kelso cochrane [consequence, cause] < migration to britain

    mangrove nine [consequence, cause] < migration to britain

    post war social change in britain
    ?beatles; consumer _ 1950s|society; teenagers _ music|fashion|money; ?sexual offences act; never had it so good

    swinging sixties < post war social change in britain

    mods and rockers < post war social change in britain

    contraceptive pill < post war social change in britain

    abortion act < post war social change in britain

    divorce reform act < post war social change in britain

    permissive society < post war social change in britain

    macmillan < post war social change in britain

    equal pay act < post war social change in britain

    race relations < post war social change in britain

    mary quant < post war social change in britain

    sexual revolution < post war social change in britain

    open university < post war social change in britain

    thatcherism
    ?miners strike; ?privatisation; ?right to buy; ?falklands; ?falklands war; poll tax _ thatcher|riots; ?monetarism; ?big bang;
    ?scargill; ?pit closures; ?winter of discontent; ?three day week; ?trickle down; ?trade union laws; ?iron lady; ?brighton bomb

    # Work with sources and interpretations

    source provenance [factor]
    provenance; nature origin purpose; nop; who wrote|made|produced _ source|it|when|why; author|writer|artist _ source; where _ source _ from;
    when|date _ source _ written|made|produced; origin of _ source; purpose of _ source; written by someone; type of source; who created

    source bias [problem, factor]
    bias; one sided; exaggerate _ source|author|writer; author|source|writer _ biased|one sided|wanted|exaggerate; {not} objective;
    only shows|gives one side; ?subjective; propaganda source; ?partisan; ?agenda; prejudiced view

    source reliability [factor]
    reliable; ?unreliable; ?trustworthy; ?accurate; believe _ source; can trust|believe source; ?eyewitness; eye witness; first hand; ?was there;
    cross reference; corroborate; matches|agrees|consistent other sources; ?hindsight; private diary|letter _ honest; no reason _ lie;
    written at the time

    source usefulness [factor]
    useful _ because; ?utility; source _ useful|tells|shows; useful to historian; value _ historian; limited|less useful; {not} tell _ about;
    ?limitation; ?typical; ?representative; one person's view; insight into

    contextual knowledge [factor]
    own knowledge; ?context; ?contextual; background knowledge; knowledge of _ period|time; what was happening _ time; historical context;
    at time _ source; i know that; supported by knowledge

    source inference [skill]
    infer; suggests that; i can tell; read between lines; ?implies; work out _ source; can learn; source suggests; details in source

    different interpretations [reason, factor]
    ?interpretation; historians _ different|disagree|evidence|focus|used; different _ evidence|sources|focus|emphasis|time|viewpoint;
    focus on _ different; written _ different _ times|purpose; given weight to|different; selected _ evidence; emphasis on; new evidence;
    point of view _ historian; revisionist

    primary and secondary sources
    primary source; secondary source; from _ time; contemporary source; made later; made _ at time; written later|after;
    first hand source|account; historian later

    long and short term causes [cause]
    long term; short term; ?trigger; immediate cause; ?underlying; tension building; underlying cause; built up _ over years; ?spark; ?catalyst;
    root cause; final straw; last straw

    historical significance [factor]
    ?significant; long lasting|term impact|effect|consequences; turning point; impact _ many people; affected _ many|lives|people;
    lasting effect|change|impact; ?legacy; ?remembered; changed _ lives|country|history; short lived; ?watershed; milestone

    change and continuity
    continuity; stayed _ same; carried on; remained _ same; little changed; gradual change; rapid change; similar to before; rate of change;
    pace of change; nothing changed; changed _ a lot|little; still _ same
    """
}
