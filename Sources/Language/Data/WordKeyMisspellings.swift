/// Common misspellings: the word meant, then how learners spell it. Written for this project.
///
/// None of the misspellings is a word itself. An entry covers the regular inflections of the misspelling too ("recieved"),
/// unless it is marked with `=`, because its stem is another word's.
extension WordKeyData {
  static let misspellings: StaticString = """
    # ie and ei
    achieve acheive acheve achive
    believe beleive belive beleave
    belief beleif
    brief breif
    chief cheif
    conceive concieve
    conscience concience consience
    conscientious consciencious conscientous
    conscious concious consious
    deceive decieve
    either iether
    field feild
    fierce feirce
    foreign foriegn foregin
    friend freind firend friand
    height hieght heigth hight
    leisure liesure leasure
    neighbour nieghbour naybour neigbour
    neither niether
    perceive percieve
    piece peice
    receipt reciept receit reciet recept
    receive recieve receve reseive recive
    relieve releive
    relief releif
    review reveiw
    science sience sciance scinece
    seize sieze
    shield sheild
    society soceity
    thief theif
    variety vareity varity
    view veiw
    weigh wiegh
    weight wieght
    weird wierd
    yield yeild

    # Doubled consonants
    abbreviate abreviate
    accept acept
    access acess
    accident =acident =acidents =acidental =acidentally accidant
    accidentally =accidently
    accommodate accomodate acommodate acomodate
    accommodation accomodation acommodation acomodation
    accompany acompany
    accomplish acomplish
    according acording
    account acount
    accumulate acumulate accummulate
    accurate acurate accurrate
    accuracy acuracy
    accuse acuse
    across accross
    address adress addres
    aggressive agressive aggresive agresive
    aggression agression
    agree aggree
    allow alow
    announce anounce
    annoy anoy
    annual anual
    apologise appologise apoligise appoligise apolagise appologies apologeez apolegise
    apology appology apoligy apolagy
    apparent apparant aparent
    appeal apeal
    appear apear appeer
    application aplication applacation
    appointment apointment appointmant
    appreciate apreciate appriciate apreceate appretiate
    appreciation apreciation appriciation
    approach aproach
    appropriate apropriate appropiate approriate
    approve aprove
    arrange arange arrainge
    arrangement arangement
    arrive arive
    assess asess assses
    assessment assesment asessment
    assist asist
    assistance assistence asistance
    associate asociate
    assume asume
    attach atach attatch
    attack atack
    attempt atempt attemp
    attend atend
    attention atention attension
    attitude atitude attidude
    attract atract
    balance ballance balence
    beginning begining beggining
    beginner =beginer =beginers
    bottle bottel
    cancellation cancelation cancelltion
    colleague collegue coleague colleage collegaue colleauge collegues
    collapse colapse
    collect colect
    comment coment
    commerce comerce
    commercial comercial
    commission comission commision
    commit comit
    commitment comitment =committment =committments commitement
    committee commitee =comittee =committe =committes commity
    common comon
    communicate comunicate communcate commuicate comminicate communikate
    communication comunication communcation comunnication comminication communicaton communiction
    community =comunity =comunities communtiy
    connect conect
    connection conection
    correct corect corrrect
    correspond corespond
    current curent
    different differant diferant diffrant
    difference diffrence diferrence differance diference
    difficult dificult diffcult difficut
    difficulty dificulty difficulity
    dilemma dilema dilemna
    disagree dissagree
    disappear dissapear disapear dissappear
    disappoint dissapoint disapoint dissappoint
    disappointment dissapointment disapointment
    disapprove dissaprove
    dissatisfy disatisfy
    dissatisfaction disatisfaction dissatifaction
    dissatisfied disatisfied dissatified
    discussion disscussion =discusion =discusions
    drop dropp
    effect efect
    effective =efective =efectively
    efficient eficient efficent =effecient efficiant
    efficiency eficiency efficency effeciency
    effort efort
    embarrass embarass embaras embarras
    embarrassment embarassment embarrasment
    essential esential essensial
    exaggerate exagerate exaggarate
    excellent excellant exellent exelent
    excess exess
    following folowing
    fulfil fullfil fullfill
    grammar grammer
    happen hapen happpen
    happening hapening
    harass harrass haras
    harassment harrassment
    immediate imediate immediat imidiate immeadiate
    immediately imediately immediatly imediatly immediatley imidiatly immedietly imeadiately
    immigrate imigrate
    importance importence
    impress inpress
    improve improove inprove imporve
    improvement improvment inprovement imporvement
    innocent inocent
    intelligent inteligent intellegent intelligant
    interrupt interupt intterupt interupped interrup
    irritate iritate =irratate =irratates =irratated =irratating
    misspell mispell
    necessary neccessary neccesary necesary nessecary necessery nessesary necassary nescessary neccecary
    necessarily neccessarily neccesarily necessarilly
    occasion ocassion occassion ocasion
    occasional occassional
    occupy ocupy
    occur occure ocur
    occurred occured ocurred
    occurrence occurence occurance occurrance
    offer ofer
    office ofice
    official oficial
    opportunity oportunity oppertunity opurtunity opportunitity oppotunity
    oppose opose
    opposite oposite oppisite
    parallel paralel parrallel paralell
    passenger pasenger passanger
    patient pateint paitent
    possess posess possese
    possible posible possable
    possibly posibly
    possibility posibility
    pressure presure
    process proccess procces
    professional proffesional proffessional =profesional professinal profficional profesionall proffesionall
    professionalism proffesionalism proffessionalism profesionalism
    programme progamme programe
    really reely reallly
    recommend reccomend recomend reccommend recommmend recomand reccommed
    recommendation recomendation reccomendation reccommendation
    referred refered reffered
    refer reffer
    referral referal refferal
    remember rember remeber rememeber remebr
    satellite satelite
    session sesion
    skilful skillfull
    success sucess succes suceess
    successful sucessful succesful successfull sucessfull succesfull successfuly
    succeed suceed succed sucseed
    suffer sufer
    suggest sugest suggeset
    suggestion sugestion suggestoin
    summary sumary
    supply suply
    support suport supprt surport
    suppose supose
    tomorrow tomorro
    torrent torent
    unnecessary unecessary unneccessary unnessecary
    until untill
    usually usally ususally
    vacuum vaccum vaccuum
    welcome wellcome
    woolly wolly

    # Endings
    absence absense abscence
    acceptable acceptible
    acceptance acceptence
    accountable accountible
    actually actualy acctually actully =acutally
    adviser advisar
    amateur amature
    appearance =apearance appearence
    argument arguement
    attendance attendence
    available avaliable availible availabe avalible avaible avilable avalable availiable
    availability avaliability availibility
    awful =aweful
    basically basicly basicaly
    beautiful beautifull beutiful beatiful
    boundary boundry
    brilliant briliant brillant
    business buisness bussiness =busness =busnesses buisiness bisness bussines busines buissness bizness
    careful carefull
    carefully carefuly carefullly
    category catagory
    cemetery cemetary
    colourful colourfull
    comfortable comfertable confortable comftable
    comparison comparision
    competence =competance
    competent =competant =competantly
    completely completly completley compleatly
    complete compleat
    concern consern
    confidence confidance
    confidential confidental confedential confidencial confidentual confedental
    confidentiality confidentality confidenciality confidentallity
    consequence consequense
    consistent consistant
    convenience convinience convienience conveniance
    convenient convinient convienient =convenent
    criticise critisise critise
    criticism critisism
    customer custommer coustomer custmer cutomer customar custumer customor
    dangerous dangerus dangrous
    decision desision descision decission decison
    defence defenc
    definite =definate definat deffinite
    definitely =definately definatly definitly definetly definetely deffinitely =defintely definitley difinitely deffinately
    definition definision =defination =definations =deffinition =defintion =defintions
    dependable dependible
    description discription describtion
    describe discribe
    desirable desireable
    desperate desparate
    destruction distruction
    development developement devolopment
    develop develope devolop devlop
    disastrous disasterous
    discipline disipline dicipline
    disease desease diesease
    doctor docter
    electricity electrisity electricty
    employee emploee emplyee
    enjoyable enjoyible
    entertain entertane
    environment enviroment enviorment envirnoment envoironment environement enviromant inviroment
    environmental enviromental
    equipment equiptment equipement
    especially especialy espically especally expecially
    evidence evidance
    evidently evidentally
    exercise excercise exersise excersise
    existence existance
    expense expence
    expensive =expencive exspensive
    experience experiance expierience =expirience =expiriences =expirienced experence expereince exsperience experiece
    explain explane expain exsplain explian
    explanation explaination explanaition explination explaintion
    extension =extention =extentions
    extremely extremly extreamly
    faithful faithfull
    familiar familar
    favourite =favorate =favorates =favourate =favourates
    finally finaly =finnaly
    forward foward
    fortunately fortunatly
    unfortunately unfortunatly unfortunatley unfortunetly
    frequently frequantly frequentley
    friendly =freindly friendley frendly
    further futher
    general genral generel
    generally generaly genrally
    genuine genuin
    government =goverment =goverments govenment governmant
    gradually gradualy
    grateful =greatful =greatfully gratefull gratful
    guarantee garantee gaurantee guarentee garentee
    guard gaurd
    guess gess
    guidance guidence
    guide giude
    handkerchief hankerchief
    helpful helpfull helpfol
    honest onest
    hopefully hopefuly
    humorous humourous
    hygiene hygeine hygene higiene hygine
    hygienic hygenic
    identify idenify indentify identfy
    ignorance ignorence
    imagine imagin
    important importent importand inportant
    incredible incredable
    independent independant indipendent
    independence independance
    individual indivdual induvidual
    influence influance
    information infomation imformation informaton infermation informtion
    initiative initative inititive
    insistent insistant
    instead insted
    interest intrest intrested interrest
    interesting intresting
    jewellery jewlery
    judgement judgemant
    knowledge knowlege knowlegde knoledge knowladge knolledge knowlage
    knowledgeable knowlegable knowledgable knowlegeable
    language langauge languge lanugage langage
    laugh laught
    length lenght
    liaise liase
    liaison liason
    library libary libery
    likely likley
    literature litrature
    loneliness lonelyness
    loyal loyel
    loyalty loyality loyalte loyaltee
    luxury luxary
    maintain mantain maintane
    maintenance maintainance maintenence maintanance
    management =managment =manegement mangement
    manager =manageer =manageers =maneger =manegers
    marriage marrige
    mathematics mathmatics
    medicine medecine medicin
    messenger messanger
    miniature minature
    minute minuite
    mischievous mischievious
    misunderstand missunderstand
    misunderstanding missunderstanding
    money mony
    naturally naturaly
    noticeable noticable
    obedient obediant
    observant observent
    obviously obviosly obviusly obvously
    original orginal
    organisation =orginisation =orginisations =organistion =organistions =orgnisation =orgnisations =organasation =orgainsation =orgainsations
    organise orginise orgnise organsie orgainse
    particular particuler perticular
    particularly particulary perticularly
    patience patiance
    people peaple
    performance performence preformance
    permanent permanant
    persevere persavere
    persistent persistant
    personal =personall persional
    personality =personallity =personallities
    personally =personaly
    persuade persuede pursuade perswade
    pleasant plesant pleasent
    pleasure plesure
    poison poisin
    politely politly politley
    polite pollite poliet
    politeness politness
    popular =populer
    population poplation
    prefer preffer
    preference preferance
    preferred prefered
    prejudice predjudice
    prepare prepair
    presence presense
    prevalent prevelant
    prevent privent
    prison prision
    privilege priviledge privelege privlege
    probably probaly probally probabley propably
    problem probelm problam porblem probem
    procedure proceedure procedeure proceduer
    product prodcut produt
    promise promiss
    pronunciation pronounciation
    provide porvide
    punctual punctuel punctial punctal
    punctuality punctuallity punctuallaty puntuality
    pursue persue
    quality qaulity quallity quailty
    query queary
    question quesion qestion questoin qustion
    questionnaire questionaire
    queue qeue queqe
    quickly quikly quickley
    reason =reson =resons
    reasonable =resonable =resonably reasonible
    reassure reashure
    recognise reconise recognice reckonise recongnise
    refrigerator refridgerator
    refund refun
    regardless irregardless
    regular =reguler =regulerly regualr
    relationship relashionship realtionship relationshop
    relevant relevent =revelant
    reliable relyable relible reliabel
    reliability reliablity relyability
    religious religous
    repetition repitition
    replace replase
    representative representitive
    reputation repution reputaion
    require requier
    resistance resistence
    resource resorce resourse
    respect repect respeckt
    respectful respectfull
    respond rispond
    response =responce
    responsible =responsable =responsibel
    responsibility =responsability =responsabilities =responsibilty =responsiblity =responsibillity
    restaurant restaraunt resturant restraunt
    rhythm rythm rythem
    ridiculous rediculous
    sacrifice sacrafice
    safety safty saftey
    sandwich sandwhich
    satisfaction satifaction satisfation
    satisfy satify
    satisfied satified satisifed
    schedule scedule shedule
    secretary secratary secetary
    sense sence
    sensible sensable
    sensitive =sensative
    sentence sentance
    separate seperate seprate
    separately seperatly seperatley
    separation seperation
    sergeant sargent
    serious serius
    service serivce sevice servece
    several severel sevral
    similar similiar simular =similer
    simile similie
    sincerely sincerly
    situation situtation sitution sitiuation
    skill skil
    solution soultion solutoin
    speak speek
    special speical speciel
    specific specfic spesific
    speech speach
    spelling speling
    statement statment
    strategy stratagy stratergy
    strength strenth strengh
    stopped stoped
    student studant
    studying studing
    stupid stuped
    substance substence
    subtle suttle
    suddenly suddenley suddently
    sufficient suficient =sufficent =sufficently
    suitable suitible
    supervise superwise
    supervisor =superviser =supervisers supervisior
    surface surfice
    surgeon surgen
    surprise suprise
    survey servey
    survive servive
    suspicious suspisious
    sympathy simpathy sympothy
    sympathetic sympathtic simpathetic
    system sytem systim
    technical tecnical
    technique tecnique
    technology tecnology techology
    telephone telefone telaphone
    temperature tempreture temprature temperture
    temporary tempory temperary
    tendency tendancy
    thorough thourough thorogh thurough
    thoroughly thouroughly =throughly
    threat thret
    together togeather togather
    tomato tomatoe
    potato potatoe
    tongue tounge
    trouble truble
    truly truely
    twelfth twelth
    typical tipical
    understand =understant undestand unerstand
    understanding undestanding
    unique uniqe
    useful usefull usful
    usual ususal
    valuable valueable valuble
    value vaule
    various varius
    vegetable vegtable vegatable vegetible
    vehicle vehical vechicle vehicel
    vicious viscious
    village vilage
    visible visable
    visitor =visiter =visiters
    voluntary voluntery
    volunteer volenteer
    vulnerable vunerable
    wednesday wensday wednsday
    whether wheather wether
    without witheout
    withdrawal withdrawl
    writing =writting
    written writen
    wrong worng
    yesterday yesturday yesteday

    # Business and customer service
    advertise advetise
    advertisement advertisment advertisemnt
    angry angrey angery
    anger angar
    apologetic appologetic apoligetic
    behaviour behavoir behavour behavier behaivour behavor
    benefit benifit benefitt benafit bennefit
    beneficial benificial
    budget budjet
    cheque chequ
    client cliant
    communicator comunicator
    compensate compansate
    compensation compansation
    compete compeat
    competition compitition compition
    competitor compititor
    complain complane
    complaint complant complait compaint
    comply comploy
    computer computor
    confirm comfirm
    confusing confuseing
    confusion confussion
    continue =contine =contines =contined contiune
    contribute contrabute
    cooperate coperate
    courteous curteous courtious courtous curtious corteous courteus
    courtesy curtesy curtisy courtasy
    deliver delever diliver
    delivery delivary dilivery delivry
    discount discout
    disrespect disrepect
    diversity divercity
    email emial
    empathise emphathise
    empathy emphathy empothy empthy
    empathetic emphathetic
    employer employar
    enquire enquier
    enquiry enquirey inquirey enqiry
    enthusiastic enthusastic enthusiatic
    equality equallity
    escalate esculate escelate
    excuse exuse
    expect exspect
    expectation expectaion exspectation
    facility facilty
    faulty faultey
    feedback fedback
    finance finace
    financial finacial finantial
    happiness happyness
    honesty honestey
    hospital hospitle
    hospitality hospitalaty
    impolite inpolite
    inconvenience inconvience inconvinience inconvienence
    interact inteact
    internal internel
    external externel
    investigate investagate
    invoice invioce
    item iteam
    legal leagal
    legislation legistation legislasion
    listen lisern
    listening listning lisening listerning
    manners mannors
    mention mension
    misleading missleading
    motivate motervate
    negative negitive negetive
    offensive ofensive
    ownership ownwership
    partner parnter
    payment payement
    policy pollicy
    positive posative positve possitive
    premises premisis premesis
    priority prioirty piority
    promotion promtion
    prompt promt
    promptly promtly
    purchase purchace perchase purchse
    receptionist receptionest
    record =reccord
    relax relaxs
    reputable reputible
    retail retale
    retention retension
    salary sallary
    schedule schedual
    smile smill
    sincere sinsere
    staff stalf
    standard standerd standart
    stress stres
    target targit
    teamwork teemwork
    training trainning traning
    treat treet
    trust trusst
    uniform unifrom
    upset uppset
    urgent urgant
    warranty warrenty
    workplace workplase

    # School subjects
    acceleration accelaration acelleration
    analyse analise anaylse
    analysis analisis anaylsis
    bacteria bactiria bacterea
    carbon carben
    caught cought
    centimetre centermetre
    century centuary
    chemical chemicle
    chlorophyll chlorophyl clorophyll
    circle circel
    climate climit
    column colum
    conclude conclud
    conclusion conclution
    condense condence
    democracy democrasy
    density densitey
    diameter diametre
    dissolve disolve dissolv
    divide devide
    division =devision =devisions
    ecosystem ecosistem
    energy enegry engery
    enzyme enzime
    equation equasion
    erosion errosion
    erode errode
    evaporate evaperate
    evaporation evaperation
    experiment experament =expirement =expirements
    fertiliser fertalizer
    frequency frequancy
    friction fricton
    gravity gravaty
    habitat =habitate
    hypothesis hypothisis
    hydrogen hydrogren
    industrial industral
    liquid liqued
    magnet magnit
    measure mesure
    measurement mesurement measurment
    metaphor metaphore
    mineral minaral
    molecule molecual moleculue
    muscle muscel
    nitrogen nitrogren
    nuclear nucular
    nucleus nuclius
    nutrient nutriant nutrent
    organism orgasim organisim
    oxygen oxegen oxigen
    parliament parliment
    perimeter perimiter
    photosynthesis photosythesis photosynthisis photosinthesis
    physical phisical pysical
    pollution polution
    pollute polute
    predator preditor
    protein protien
    radiation radiaton
    rectangle rectangel
    respiration resperation
    skeleton skeliton
    solid sollid
    soluble soluable
    species speices specis
    temperature temperatue
    theory therory
    triangle triangel
    vaccine vacine
    velocity volocity
    vertebrate vertibrate
    vinegar vineger
    volcano volcanoe
    volume vollume
    """
}
