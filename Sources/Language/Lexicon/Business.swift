/// Enterprise, ownership, aims, stakeholders, growth, marketing, market research and operations. Written for this project.
extension LexiconData {
  static let business: StaticString = """
    subject business

    *bzfirm
    business; company; firm; owner; entrepreneur; shop; they; it; he; she; organisation; partnership; partners; shareholders; manufacturer;
    factory; start-up; enterprise; brand; you; we

    *bzcust
    customer; consumer; buyer; people; client; public; shopper; market; they; them; person; user

    *bzup
    increase; rise; grow; higher; more; improve; up; boost; gain; greater; raise; expand; extra; better

    *bzdown
    decrease; fall; drop; lower; less; fewer; reduce; down; lose; decline; worse; cut; shrink; smaller

    *bzsales
    sales; revenue; turnover; income; profit; custom; orders; earnings; takings; customers

    business enterprise and entrepreneurship [structure]
    starting|start|set|setting up business|new; new business venture|idea; enterprise; risk taking|taker to make profit; being own boss

    entrepreneur [person]
    someone|person who start|set|owns|takes _ business|risk; set up _ business; take risk to start|make|business; business person;
    starts own business; own business takes risk; person with business idea; organises resources; spots gap

    business risk [problem, consequence, factor]
    risk of failure|failing|losing|business; lose|losing savings|money|investment|house|home|invested; fail|failure; financial loss;
    lack of security; no guaranteed|regular|steady income|wage|success; uncertainty; ?uncertain; unknown outcome; business could|might fail;
    lose everything; go bankrupt|bust; no security; {not} know if _ work|succeed|sell

    gap in the market [factor, reason]
    {not} else|one|shop|competitor|business|other _ sell|do|offer|make|provide; nobody _ sell|do|offer|make|provide;
    ?no one _ sell|do|offer|make|provide; {not} sell|sold|available|exist|offer _ area|round|here|yet|already|else|locally;
    need|want|demand _ {not} met|there|available|around; {not} any|another|other _ area|round|near|town; gap in market; market gap;
    no one other else|business sells|selling|offers|does|makes|doing|offering;
    no one no|{not} else|business sells|selling|offers|does|makes|doing|offering;
    no nobody|no other else|business sells|selling|offers|does|makes|doing|offering;
    no nobody|no no|{not} else|business sells|selling|offers|does|makes|doing|offering; unmet need|demand;
    need|demand {not} met|being|satisfied; no competitor|competition in area; {not} already|currently available|exist|sold|offered;
    missing from market; opportunity nobody; something {bzcust} want _ {not} available|exist|sold; untapped; something new _ {not};
    niche nobody; product that isnt there

    adding value [method, reason, benefit]
    value added; selling price _ cost of materials|inputs|raw|bought;
    difference between cost of|raw materials and price; make product worth more; charge more than cost of materials|raw; increase worth of;
    branding|design|convenience|quality adds; difference between price and cost of; {bzcust} willing to pay more

    unique selling point [factor, benefit, method]
    make|set _ stand|different|special|apart|unique _ out|other|rest; {not} else|other|competitor|rival|one _ do|does|sell|offer|got;
    {not} nobody _ do|does|sell|offer|got; usp; unique selling proposition|point; unique feature;
    something _ competitors|rivals|others {not} offer|do; stand|standing out; set it|them|business apart;
    different|differ from|to competitors|rivals|others|competition; {different} from competitors|rivals;
    makes product different|unique|special; {not} offered by others|rivals; no one else sells|does; one of a kind; unlike competitors|rivals;
    unique; what makes it unique|different; nobody else sells|does

    innovation in business [method, factor]
    innovation; new|original product|idea|design|way|process; bring|bringing invention|new|idea to market;
    turn idea into; improving existing product; first to market; new ways of doing; invention; creating new

    business plan [tool, method, step]
    document|plan setting|showing|that|of _ aims|business|how|forecast; plan for future|business; written plan;
    plan shows|includes|contains aims|finance|cash|market|forecast

    business resources [need, factor]
    land labour capital enterprise; factors of production; raw materials staff money; resources needed; physical human financial;
    staff|materials|equipment|premises|money needed

    goods and services in business [information, example]
    goods are physical|tangible; products you can touch; service {not} physical|touch; tangible product; intangible service;
    something done for you; services are intangible; good _ touch|physical|tangible; service _ {not} touch|tangible|see

    needs and wants in business [information, factor]
    need is|essential to|for survive|live|survival; want like|desire; essential for living; would like but need; would like {not} need;
    necessities and luxuries; can live without; wants are things; needs are essential; needs _ survive|essential;
    want _ luxury|like|desire|nice

    business sectors [structure, example]
    sector of industry; primary secondary tertiary; sectors of economy

    primary business sector [structure, example] < business sectors
    primary sector; extract|extraction|collect|gather raw materials|natural; farming; fishing; mining; forestry;
    raw materials from land|earth|sea; farmer|farm; growing crops; oil drilling; quarrying; agriculture

    secondary business sector [structure, example] < business sectors
    secondary sector; manufacturing; manufacture|make|making|turn goods|products|raw; construction; convert|turning raw materials into|to;
    factories; build houses; ?processing; car factory; car maker; refine oil;

    tertiary business sector [structure, example] < business sectors
    sell|selling goods|products|things|stuff|food _ customer|public|people; provide|offer|give|do service; tertiary sector; ?services;
    provide|providing|offer|sells|selling service; service industry|sector; banking|hairdresser; ?shops|retail|transport|education; retailing;
    hairdressers; banks; ?teachers

    business ownership [structure]
    type|form of ownership|business; legal structure; ownership type|structure

    sole trader [structure, person, example] < business ownership
    one|1|single|just person|owner _ own|run|charge|business|everything; own|run|work _ own|alone|themself; own|run|work _ by himself; on own;
    one|single|1 owner; owned|run by one|single|1|individual; sole proprietor; one|single person owns|runs|business; sole owner;
    one person business; individual owner; self employed; only one owner; one person in charge|control; one man band

    business partnership [structure, person, example] < business ownership
    two|2|three|more|couple|few|friends people|person|owner|partner|friend|mate _ own|run|start|share|set;
    own|run|start|set _ together|between; share _ business|ownership|running; partnership; partners; 
    two|2|more or more|people own|owner|partners; 2 20; two to twenty; owned by two|2|more|several|partners; deed of partnership;
    share|shared|joint ownership; owned by 2 or more; partners own|share; joint owners

    private limited company [structure, example] < business ownership
    share _ family|friend|private|invite; {not} sell _ share _ public|stock|anyone; ltd; private limited; limited company;
    shares sold|owned to|by|only family|friends|invited; {not} sell|sold|trade shares to|on public|stock; sell shares to family|friends;
    owned by shareholders|family; incorporated; private company; shares {not} public|stock; family and friends shares; ?limited;
    private shareholders; board agree; owned by shareholders

    public limited company [structure, example] < business ownership
    share _ stock|public|anyone|exchange|market; sell|buy|trade _ share _ public|stock|anyone|market; plc; public limited;
    share sold|traded|bought|available|listed on|to stock|public|anyone; stock exchange|market;
    sell|selling|issue shares to|on public|stock|anyone|everyone; anyone|public|everyone can|could buy shares; floated; flotation; ?float;
    listed company; public can buy|own; ?50000; fifty thousand share capital; share prices; on the stock market

    franchise business [structure, example, method] < business ownership
    pay|buy|use|trade|open _ name|brand|logo|idea _ company|business|big|existing|another|known|famous;
    use _ name|brand|idea _ big|another|existing|other|known|famous; franchise; franchisee; franchisor; 
    right|licence|permission|license to use|trade|sell|run|operate name|brand|products|under; buy|pay right|licence|to use|for name|brand;
    use another|established|existing|their business|name|brand; mcdonalds; ?subway; trade under name|another; royalty|royalties;
    sell another company's products; buy into brand|business; use existing business|brand|name idea; established brand name;
    percentage of profits|turnover to franchisor

    social enterprise [structure, example]
    profit|money reinvested|used|go|goes|put|back to|into|for|in community|help|social|cause|good|charity;
    social|environmental aim|purpose|objectives|reasons|cause|mission; help|benefit people|community|society|environment rather;
    help|benefit people|community|society|environment not; community interest company; reinvests; big issue; jamie's fifteen;
    charity that trades; profit to help others; business with social; for good of society; cic

    cooperative business [structure, example]
    cooperative; co op; owned by members|workers|employees|customers; run by members|workers; john lewis; members have vote|share;
    one member one vote; members own; owned and run by; member benefits; worker owned

    charity or not for profit business [structure, example]
    charity; not for profit; non profit; voluntary|third sector; {not} aim|make|making|want|run profit; raise money for cause|good;
    voluntary organisation; donations; trustees

    public sector organisation [structure, example] ~ private sector organisation
    public sector; government|state owned|run|funded; owned|run|controlled|funded by government|state|council|taxpayers; nhs; state owned;
    local council; nationalised; public corporation; owned by the government; bbc; funded by taxes|tax; provide service to public

    private sector organisation [structure, example] ~ public sector organisation
    private sector; owned|run by individuals|private|shareholders|people; {not} owned|run by government|state; aim to make profit;
    privately owned; private individuals; owned by private

    limited liability [benefit, reason, law, information] ~ unlimited liability
    only|just lose|risk|owe _ invest|put|money|paid|share;
    {not} _ lose|sell|take|touch _ house|home|car|possession|belonging|everything|savings|stuff; {not} lose own|personal;
    {not} lose personal|house|home|own|car|belongings; only lose what|money|amount invested|put;
    personal possessions|assets|belongings|house safe|protected; personal possessions|assets|belongings|house {not};
    {not} responsible|liable for|personally debts; only|lose lose amount|money|what _ invested; separate legal identity|entity;
    own assets|possessions safe|protected; {not} personally|sell responsible|liable|house|possessions; business debts _ separate;
    lose only investment; personal assets _ {not} taken|risk|lost|sold; doesn't lose house; liable only for; protects personal

    unlimited liability [problem, consequence, law, information] ~ limited liability
    lose|take|sell|seize _ house|home|car|possession|belonging|savings|everything|stuff; pay|owe _ debt _ own|self|personal|pocket|money;
    out of own pocket; lose|sell|losing|risk|take personal|house|home|own|everything|car|possessions|belongings; personally responsible|liable;
    responsible|liable for all|business|any debt|money; personal possessions|assets|belongings|savings sold|taken|lost|used|risk;
    house taken|sold; pay|owe debts from|with|out own|personal; bailiffs; personal wealth; could lose home|house|car;
    use own money to pay debts; owner is liable; no legal difference|separation; same legal|entity as owner; pay debts themselves;
    personal assets at risk; owner and business are same

    incorporated status [information, law]
    incorporated; separate legal|identity|entity; business is separate; own legal identity; sued in own name; 
    legal identity of its own; company can be sued; business and owner separate

    business aims and objectives [factor, information]
    aim; objective; goal; ?target; mission; mission statement; what business wants to achieve;
    long term goal

    survival objective [reason, example, factor] < business aims and objectives
    survival; stay in business|open; keep going; {not} go bankrupt|bust|out|under; cover|break costs|even; staying open;
    survive first year; stay afloat; remain open|trading; make enough to cover; avoid closing|closure|bankruptcy; {not} fail|close

    profit objective [reason, example, factor] < business aims and objectives
    ?profit; make|making|earn|maximise|increase profit|money|maximum; profit maximisation; as much profit|money; profitability; maximum profit;
    earn money; satisfactory profit; return for shareholders|owners; return on investment

    growth objective [reason, example, factor] < business aims and objectives
    growth; ?grow; expand; become|getting bigger|larger; open|opening more|new branches|stores|shops|outlets|locations;
    increase size; more branches|stores|shops|countries; expand abroad; enter new markets; grow bigger

    market share objective [reason, example, factor] < business aims and objectives
    market share; percentage|proportion|share of market|sales; {bzup} market share; bigger|larger share; market leader; share of total sales;
    dominate market; beat competitors; proportion of total market; biggest in market; take customers from rivals|competitors; become dominant

    customer satisfaction objective [reason, example, factor] < business aims and objectives
    customer satisfaction; satisfy|keep customers|happy; happy customers; good service; keep customers happy; customer loyalty;
    meet customer needs; provide good customer service

    *socialandethicalobjectivewords
    moral; donate; sustainability

    social and ethical objective [reason, example, factor] < business aims and objectives
    social objective|aim; ethical; give _ to charity; do _ right thing; social _ responsibility; treat _ workers|suppliers fairly;
    reduce _ waste|pollution; {socialandethicalobjectivewords}

    social and ethical objective help community [reason, example, factor] < social and ethical objective
    ?help|helping community|others|society|environment|people; protect environment; look after environment|staff|community

    *personalsatisfactionobjectivewords
    independence; challenge; control; enjoyment

    personal satisfaction objective [reason, example, factor] < business aims and objectives
    personal satisfaction; own _ boss; work _ life balance; prove _ themselves; flexible _ hours; job _ they enjoy;
    {personalsatisfactionobjectivewords}

    personal satisfaction objective pride [reason, example, factor] < personal satisfaction objective
    pride; sense of achievement; sense of pride

    personal satisfaction objective non financial aim [reason, example, factor] < personal satisfaction objective
    non financial aim|objective

    smart targets [method, principle]
    smart; specific measurable achievable realistic; time bound|limited; measurable; ?specific; achievable; ?realistic; timebound;
    smart objective

    stakeholders of business [person, structure]
    stakeholders; anyone|people|person|group|individual|someone interested|interest|affected|involved|affect|influenced;
    interest in business; affected by business|decisions|actions; has an interest

    internal stakeholders [person, structure] < stakeholders of business
    internal; ?owner; shareholders; ?employees; ?managers; ?staff; ?workers; people inside business; directors; within business

    external stakeholders [person, structure] < stakeholders of business
    external; ?customers; ?suppliers; ?government; ?community; banks; local community; pressure groups; competitors; lenders;
    people outside business; creditors; trade unions; ?residents; outside business

    stakeholder conflict [problem, consequence, cause]
    conflict; stakeholders disagree|want different|want|conflict|clash; ?different|opposite aims|objectives|interests|things|wants;
    one|owners|shareholders want _ whereas|employees|customers; {not} all|everyone happy|satisfied|please|agree; {not} please everyone; clash;
    profit for owners means lower wages; higher wages reduce|means less profit; low prices mean less profit; lower profits if pay more;
    cannot satisfy all; owners want profit workers want; benefit one harm|affect another

    business expansion [method, consequence]
    expansion; grow|growing|growth business|size|bigger; get bigger; become larger; scale up; increase in size|output|market

    internal growth [method] < business expansion
    internal|organic growth; organic; grow|growing|expand from|by within|own|itself|opening|selling;
    open|opening new|more shops|branches|stores|outlets|factory; new|more products|markets|branches|shops|stores|outlets; opening stores;
    new product development; expand range; e-commerce; use own profits; without joining|merging;
    sell in|to new|other|overseas market|countries; franchise out; outsourcing; sell more; slower growth; take on more staff|workers

    external growth [method] < business expansion
    external|inorganic growth; inorganic; merge; merger; takeover; acquisition; 
    buy|buying|joining|join|taking another|other|over|competitor|with|rival business|firm|company|businesses; joining with another; buying out;
    integration; joint venture; take over

    merger [method, structure, example] < external growth
    merge; two|2 businesses|firms|companies|business join|agree|combine|come|joining; join|joining together to;
    become one business|company; agree to join|combine; joint agreement; combine to form one

    takeover [method, structure, example] < external growth
    take over; acquisition; acquire|acquired;
    buy|buying|buyout more|over|out|another|51|half|majority|other|control|company|business|competitor; buys out another; gain control|51;
    51 percent; more than half shares; ?hostile; bought out; purchase another business; buy shares in another

    horizontal integration [method, example]
    horizontal; same stage|industry|sector|level|market|line business; join|merge|buy with|competitor|rival|same competitor|rival|industry;
    two competitors|rivals|similar; competitors merge; rival firm|business; two supermarkets|banks

    vertical integration [method, example]
    vertical; different stage|part|point production|supply; buy|take|merge|own supplier|retailer|distributor|over; forward integration;
    backward integration; forward vertical; backward vertical; buys|own its|their|own supplier|shops|retailer; supply chain stage;
    take over supplier|customer|retailer; control supply|suppliers; forwards|backwards

    conglomerate integration [method, example]
    conglomerate; diversification; unrelated|different|totally|completely industry|business|businesses|market|sector;
    {not} related|connected; no link|connection; different industries; spread|spreading|reduce risk; virgin; new products in new markets;
    spread of risk

    economies of scale [benefit, reason, cause] ~ diseconomies of scale
    cost|price _ each|one|unit|per|item _ down|less|lower|cheaper|fall|drop;
    make|produce|buy _ more|lots|large|bulk _ cheap|cheaper|less|lower|discount;
    cost per unit|item|one|product fall|lower|decrease|reduce|drop|down|less|cheaper;
    average|unit cost fall|lower|decrease|reduce|drop|down|cheaper|falling|reduced;
    lower|cheaper|reduce|reduced|less|fall average|unit|cost per; cheaper to produce|make more|each|large|lots; cheaper per unit|item;
    discount for|when|from|by bulk|buying|large; save money by producing more; lower unit|average cost; spread fixed costs; cost less per|each

    purchasing economies of scale [benefit, reason, cause] < economies of scale
    buy|order _ bulk|large|lots|more _ cheap|cheaper|discount|less|lower; bulk buying|buy|purchase|discount|order;
    buy|buying|bought|purchase in|materials|more|large|lots bulk|quantities|materials|cheaper;
    discount for|from|by|on bulk|buying|suppliers|large; purchasing|buying economies; buy more cheaper|less;
    negotiate|better discount|deals|price with suppliers; trade discount; cheaper raw materials|stock|supplies; cheaper in bulk; large orders;
    power over suppliers

    technical economies of scale [benefit, reason, cause] < economies of scale
    technical; afford|use|buy|invest better|larger|specialist|new|latest|modern|expensive machines|machinery|equipment|technology;
    better|specialist|large|efficient machinery|machines|equipment; mass production; more efficient machines|machinery|equipment

    other economies of scale [benefit, reason, cause] < economies of scale
    managerial economies; financial economies; marketing economies; risk bearing economies; specialist managers|staff;
    lower|cheaper interest rates|loans; bank lend|offer cheaper|lower; spread advertising|risk cost; hire|employ specialist;
    bigger business|firms get lower|cheaper loans|interest|finance; easier to borrow

    diseconomies of scale [problem, consequence, cause] ~ economies of scale
    diseconomies; average|unit|cost cost|per rise|increase|up|higher|increasing; too big|large to manage|control|communicate|run;
    poor communication|coordination; hard|harder|difficult to manage|control|communicate|coordinate;
    demotivated|workers|staff feel|undervalued|unimportant; demotivated|workers|staff {not};
    communication breaks|problems|breakdown|slower|harder; lack of control|coordination|motivation;
    workers feel isolated|alienated|like number; slow decisions; get too big; loss of control; inefficient as grows;
    business grows too large|big

    multinational company [structure, example]
    multinational; mnc; mncs; tnc;
    operate|sells|based|trades|works|produce in|across|more many|more|different|several|two|other|one|countries|country;
    in more than one country; branches|factories|operations in many|several|different|other|lots countries; nike|mcdonalds; ?apple;
    global company; worldwide; business in several countries; branches abroad|overseas; coca cola

    factors affecting business location [factor]
    location; where business is located|set|based; choice of location; ?site; location decision

    nearness to customers [factor, reason] < factors affecting business location
    close|near|proximity|closer|nearer|nearby|next to|market|customers|target|population|where customers|market|people; footfall;
    passing trade; more people walk|pass|see; busy street|area|high; near to market; customers nearby; easy for customers access; ?population;
    high street; city|town centre; where customers live

    nearness to suppliers and materials [factor, reason] < factors affecting business location
    close|near|nearer|proximity|closer to|suppliers|raw materials|suppliers|resources; raw materials nearby|close;
    lower|reduce|cheaper|less transport|delivery cost; quicker|faster deliveries|delivery; near supplier; natural resources;
    access to raw materials; bulky materials

    transport links and infrastructure [factor, reason] < factors affecting business location
    transport|road|motorway|rail|good links|transport|infrastructure|roads|motorways|access; motorway;
    near|close|good airport|port|station|railway|motorway|roads|bus|main; easy to get|deliver|travel|access|transport goods; infrastructure;
    parking; broadband; ?internet; public transport; ?roads; ?accessible; car park; deliveries easy; wifi

    labour for location [factor, reason] < factors affecting business location
    labour; skilled|cheap|available|local|supply workers|labour|staff|workforce|employees; workers|staff available|nearby|live;
    cheaper|lower labour|wages; availability of workers|labour|staff; lower wages; skills of local|workforce|people; easy to recruit;
    high unemployment area; right skills; near university

    cost of premises [factor, reason] < factors affecting business location
    ?rent; cost of site|premises|land|rent|location|property; cheap|cheaper|low|lower|high|expensive rent|land|rates|premises|property;
    size of site|premises|building; room|space to expand|for expansion; high rent in; price of land; business rates; ?space;
    expensive in city|town; affordable premises; cheaper out of town

    nearness to competitors [factor, reason] < factors affecting business location
    competitors|competition|rivals nearby|close|near|local|location; near|close|away|far to|from competitors|competition|rivals;
    no competitors|competition|rivals|other nearby|near; lots of competitors;
    less|fewer|little|more competition|competitors|rivals nearby|area; no competition|competitors|rivals nearby|area; similar shops nearby;
    gap in area

    government incentives for location [factor, reason] < factors affecting business location
    government grant|incentive|help|support|subsidies; grants; enterprise zone; tax breaks|incentives; subsidy|subsidies; assisted area;
    planning permission; financial help from government|council; lower tax|rates

    internet effect on location [factor, reason]
    online|internet business|businesses anywhere|location; online|internet business|businesses {not};
    e commerce business|businesses anywhere|location; e commerce business|businesses {not}; {not} need|matter premises|shop|where|location;
    {not} need|matter high street; run|work|sell from home|online|anywhere|internet; locate anywhere; no need for|to shop|physical|expensive;
    website instead; location less important; working from home; sell online so

    market research [method, step]
    find|ask|know|learn|see _ what _ {bzcust} _ want|like|need|think|buy; ask {bzcust} what|about|opinion; find out what;
    people|customer like|think|want _ product; people|customer like|think|want _ {not}; research market|customers;
    find|finding out|what|about|information customer|what|people|consumers|want|market;
    gather|gathering|collect|collecting information|data about; know what customers want|need; investigate market;
    information about customers|competitors|market; understand customers|market; ask customers what; customer needs found out;
    survey customers; collecting opinions; identify needs

    primary research [method, example] < market research ~ secondary research
    ask|talk|speak|interview|watch _ customer|people|public|them _ self|yourself|themselves|directly|street|question;
    own research|survey|questionnaire; do _ self|themselves; primary; field research; new|first|original|own information|data|research|hand;
    first hand information|data|research|hand; first hand;
    collect|collected|gather|gathered|research|carried yourself|themselves|first|new|own|directly; questionnaire; survey; ?interview;
    focus group; observation; doing own research; information that did not exist; directly from customers|people;
    {not} exist|existed|done|been before|already; new data; trial|test marketing; field trials; ask people directly; up to date data;
    specific to business|needs

    secondary research [method, example] < market research ~ primary research
    look|search|read|google|find _ internet|online|website|book|newspaper|report|google;
    {someone} _ already|else _ found|collected|done|research; use _ internet|website|report|newspaper; secondary; desk research;
    ?already|existing|exists|second|collected|been information|data|exists|collected|research|hand|done; second hand; newspapers|statistics;
    ?internet|government|websites|magazines|books|reports; collected by someone|other|somebody else; someone else has;
    use|using existing|internet|data|information; government statistics|reports; market reports; data that already; internet research;
    competitor websites; look on internet; sales records; census; previously collected

    questionnaires and surveys in research [method, example] < primary research
    ask|stop _ question|street|phone|online|survey; questions _ street|phone|online|people|customers; questionnaire; survey;
    poll; ask people questions|set; online survey; closed questions; postal|telephone|phone survey; tick boxes; list of questions;
    street survey; survey monkey; google form

    focus groups and interviews in research [method, example] < primary research
    focus group; interview; group discussion|of people|customers discuss; discuss product; one to one;
    in depth|detail opinions; face to face questions; ?panel; group of people talk|discuss|asked

    observation and trials in research [method, example] < primary research
    observation; watch|watching customers|people|how; trial; test market|marketing; free samples; taste test;
    count people|customers; tester; launch in small area; footfall count; mystery shopping

    qualitative research data [information] ~ quantitative research data
    qualitative; ?opinions; ?opinion; ?feelings; ?views; ?words; ?attitudes; why people|customers; reasons why; detailed answers;
    based on opinion|views; non numerical; ?descriptive; {not} numbers; in depth; what people think|feel; people's opinions

    quantitative research data [information] ~ qualitative research data
    quantitative; ?numbers; ?numerical; statistics; ?figures; how many|much; can be measured; number|numerical data|based|information;
    ?graphs|charts; percentages; facts and figures; easy to analyse|compare|put; measurable; can be counted|graphed; closed questions

    sampling in market research [method, information]
    sample; sample size; random sample|sampling; quota; stratified; select|group|number|ask|proportion of people|population|target;
    representative; small group of people|market; everyone has equal chance; ?random; convenience sample; larger sample; sample represents;
    ?cluster; segment asked

    market segmentation [method, benefit]
    split|divide|group|break|put|sort _ {bzcust}|market _ group|section|segment|age|type|part; segment; 
    split|splitting|divide|dividing market|customers|people|up into|by|with groups|similar|different|segments|smaller|age;
    break|separate|group|grouping market|customers|people|up into|by|with groups|similar|different|segments|smaller|age;
    grouping customers|consumers; groups of customers|people with similar|same; divide market; customers with similar needs|characteristics;
    market split into; target different|specific groups; demographics; age gender income; part of market; dividing into sections

    segmentation by age [example, factor] < market segmentation
    ?age; age group; young|older people|customers; teenagers; ?children; ?elderly; different ages; adults or children; 18 25; how old

    segmentation by gender [example, factor] < market segmentation
    gender; sex; male|men female|women; women or men; ?girls|boys

    segmentation by income [example, factor] < market segmentation
    income; wealth; how much _ earn; rich|high or poor|earners|income; social class|group; ?wages; earnings; disposable income; salary;
    luxury buyers; socio economic; spending power

    *segmentationbylifestylewords
    hobbies; interests; sporty; vegan; attitudes; opinions; values; behavioural; personality; loyalty; usage

    segmentation by lifestyle [example, factor] < market segmentation
    lifestyle; health _ conscious; how _ they live; frequency _ of purchase; {segmentationbylifestylewords}

    segmentation by lifestyle habits [example, factor] < segmentation by lifestyle
    habits; buying habits

    segmentation by location [example, factor] < market segmentation
    location; geographic; where they|people|customers live; ?region; ?country; ?area; climate; postcode; urban or rural

    target market in business [factor, person, information]
    target market|audience|customer|group; specific|certain|particular|group|type of group|people|consumers|customer _ aimed|sell|product|buy;
    aim|aimed towards|product; who _ product|business|want|sell aimed|sell|buy; people|customers most|likely to buy; who they are selling to;
    intended customers; customers the business wants; who would buy; demographic; people it is for

    market map [tool, method]
    position|positioning|place|plot products|competitors|business|brands against; two axes|variables|features; perceptual map;
    price and quality map; axes; cheap expensive high low quality; spot gap using map; position of competitors; diagram shows;
    compare competitors|products; positioning map

    niche market [factor, structure] ~ mass market
    niche; small|specialised|specialist|specific|narrow market|part|segment|group|section|gap; small segment|section|part|group of;
    specialist products|market|needs; few|fewer|less customers|competitors|competition; particular|specific need|group|type; limited customers;
    small number of customers; narrow part; charge|higher|premium price; specialised product; ?exclusive

    mass market [factor, structure] ~ niche market
    mass; large|whole|wide|everyone|most|majority|big market|number|part|population|customers|range; ?most people|customers|consumers;
    everyone buys; wide|large range|number|amount of customers|people; appeals to everyone|most|majority; large number of customers|people;
    high volume; big market; aimed at everyone; standardised products; lots of customers|people buy; general public

    market orientated business [factor, method]
    market orientated|led|oriented|orientation; based|focus|produce|makes|listens on|what|to customer|needs|want|market; customer needs first;
    starts with customer|market research; make what customers want; responds to customers|market; customer focused

    product orientated business [factor, method]
    product orientated|led|oriented|orientation; focus|focuses|concentrates on product|quality|making|production; make product first|before;
    makes what it is good at; product first; product before customer; invents product then sell; ignore customer|market

    dynamic market [factor, cause]
    dynamic; market always|constantly|changing|change|fast; constantly|rapidly|always changing|changes;
    changing tastes|consumer|trends|fashion|technology; tastes change; competition changes; changes quickly; never the same; ever changing;
    trends|fashions change; market grows|growing|shrinks|size

    swot analysis [tool, method]
    swot

    swot analysis strengths weaknesses opportunities threats [tool, method] < swot analysis
    strengths weaknesses opportunities threats; strengths and weaknesses; opportunities; threats; internal strengths; external threats;
    strengths; weaknesses

    competition in business [factor, problem, cause]
    competition; competitor; rivals; other businesses|firms|companies|shops sell|selling|same|similar|offer|doing;
    lots of similar; ?competing; fight for customers; other shops nearby|selling; similar products; market with many;
    competitive environment; lots of competition

    competitive advantage in business [benefit, reason, factor]
    competitive advantage|edge; advantage|edge over|on competitors|rivals|competition|others;
    ?better than|from competitors|rivals|competition|others; beat|ahead|outperform competitors|rivals|competition;
    {bzcust} choose|buy|come|go|prefer _ instead|rather|over|them; one step ahead; do something better; preferred to rivals|competitors;
    lower price than rivals|competitors; why customers choose them; makes customers choose; superior to rivals

    marketing mix [method, factor, structure]
    four ps; 4ps; product price place promotion; price product place and promotion; elements of marketing; seven ps; 7 ps;
    people process physical

    marketing in business [method, reason]
    marketing; identify|identifying|meet|meeting|satisfy|satisfying customer needs|wants; get people|customers to buy; promote and sell;
    anticipate|anticipating customer needs; communicate with customers; satisfying needs profitably; raise awareness

    product element of marketing mix [factor]
    ?product; product range|quality|design|features|development|line; goods sold; what is sold|business sells; design and features;
    quality of product; ?packaging; new features; what they sell; function and appearance; benefits to customer

    product design mix [factor, method]
    design mix; function aesthetics cost; aesthetics; ?function; economic manufacture; looks good|appearance|looks; how well it works;
    appearance of product; look works and cost; ?form; does its job; ?style; cost of making; ?attractive

    product differentiation in business [method, factor, benefit]
    differentiate; make|making product|it|them different|unique|stand; different from rivals|competitors|others; ?unique;
    stand out; distinctive; sets it apart; different to competitors; design different; unique feature; ?distinct; customers see it different;
    branding design

    branding of product [method, factor, benefit]
    brand; logo; brand name|image|loyalty|identity|awareness; recognisable|recognised|known|famous name|logo|symbol|brand;
    name logo or symbol; slogan; well known name; customers|people recognise|remember|trust|know|identify; ?image; ?identity; name term sign;
    strong brand; customers associate; ?recognition; name people recognise

    product life cycle [tool, structure, information]
    plc model; life cycle; stages of product's life; introduction growth maturity decline; lifecycle; stage a product goes through;
    from launch to decline|withdrawal; sales over time

    introduction stage of life cycle [step, information] < product life cycle
    introduction; ?launch; newly launched; sales|low start|low|slow; new product; few sales|customers;
    just|first launched|introduced|released; heavy|lots advertising|promotion|marketing; low sales; {not} profit|profitable yet;
    research and development; loss at start; new to market; high costs at start

    growth stage of life cycle [step, information] < product life cycle
    {bzsales} _ go|rise|increase|grow _ up|fast|quickly|rapidly; growth;
    sales rise|increase|grow|growing|increasing|rising rapidly|quickly|fast; sales increase|rise|grow|climb|soar; sales go|shoot up;
    sales is|are|was|be|become|get|much higher|greater|bigger|more; higher|greater|more|extra|bigger sales; rise|increase|growth in|of sales;
    help|should increase|raise|boost|improve sales; raise|boost sales; becoming|more popular|known|aware; start to make profit;
    fast sales growth; competitors enter; sales going up; starts to sell more; repeat customers

    maturity stage of life cycle [step, information] < product life cycle
    maturity; ?peak; sales peak|highest|level|stop|steady|slow|constant; highest sales|point; sales at highest|peak|maximum; level off;
    most profit|profitable; saturation; well established; sales stable; sales stop growing; plateau; lots of competitors;
    maximum sales

    decline stage of life cycle [step, information] < product life cycle
    {bzsales} _ drop|fall|down|decline _ out|fashion|old|bored|new|popular; {not} popular|buy|want _ anymore;
    {not} popular|buy|want _ any more; go|going|gone out _ fashion|date; fewer|less buy|wants _ anymore|any; nobody buy|wants _ anymore|any;
    no one buy|wants _ anymore|any; decline; sales|demand fall|falling|decrease|drop|decline|start;
    sales decrease|fall|drop|decline|shrink|reduce; sales go|come down; sales is|are|was|be|become|get|much lower|less|smaller;
    lower|fewer|smaller sales; make|earn|mean|take|see|cause less sales; fall|decrease|drop|decline|reduction in|of sales;
    help|should lower|decrease sales; reduce|cut sales; out of fashion|date; obsolete; replaced by new; sales dropping|falling; ?withdrawn;
    discontinued; {not} popular|wanted|want; stop selling; customers lose interest|bored; tastes change; falling sales; no longer popular;
    going out of fashion; technology replaced

    *extensionstrategieswords
    rebrand; relaunch; redesign; repackage

    extension strategies [method, solution]
    new|change|different|update|improve|redesign|better|fresh _ packaging|design|flavour|colour|version|look|feature|advert|name|logo;
    make _ popular|interesting|sell|last _ again|longer; make _ life|product _ longer|last; rebrand|relaunch; extension strategy|strategies;
    special _ offers; limited _ edition; new _ image; stay _ in maturity longer; {extensionstrategieswords}

    extension strategies extend life [method, solution] < extension strategies
    extend|prolong|lengthen|keep life|cycle

    extension strategies new packaging [method, solution] < extension strategies
    new|change|update|improve packaging|features|design|flavour|version|advertising|model;
    new packaging|market|target|features|advert|flavours; new advertising campaign; update product; find new uses|markets; add features;
    target different market

    extension strategies lower price [method, solution] < extension strategies
    lower|cut|reduce price

    extension strategies stop sales [method, solution] < extension strategies
    stop|delay|prevent sales|decline; prevent decline

    boston matrix [tool, method]
    ?star; cash cow; dogs; question marks; problem child; product portfolio; market growth and share; 
    high market share low growth; high share; bcg; low market share

    ansoff matrix [tool, method]
    ansoff; market penetration; product development; market development; diversification; new products existing|in|new markets;
    existing products new|in|existing markets;

    new product development in business [method, step]
    research and development; r&d; r and d; develop|developing|design|create|launch|bring new product|ideas; new products; prototype;
    test product|market; product trial; invent; ?innovation; ?concept

    price element of marketing mix [factor]
    ?price; pricing; amount customers|charged|pay; how much is|to charge|charged; pricing strategy|strategies|method; amount charged;
    what customers pay; set price

    competitive pricing [method, example] < price element of marketing mix
    price _ same|similar|close|match _ competitor|rival|other|shop; match|copy|same|similar|look _ competitor|rival|other price|shop;
    competitive; price same|similar|based|close|in|to|match as|to|on|at competitors|rivals|competition|others|line;
    match rivals|price|competitor|competition; same price similar; charging similar|same; based on competitors|what rivals;
    look at competitors prices; price matching; going rate; compare with competitors

    penetration pricing [method, example] < price element of marketing mix ~ price skimming
    start|begin|launch|introduce|first|initially|enter _ low|cheap|lower|less;
    low|cheap|lower price _ then|later|after|before|once|until _ raise|increase|up|rise|higher|more;
    low|cheap _ first|start|beginning|launch|introduce|attract; low|cheap _ get customers; price _ low _ first|start|beginning; penetration;
    low|lower|cheap price start|first|begin|launch|enter|attract|gain; start|set|begin|sell|launch low|cheap; low at first|start;
    low price then raise|increase; low to attract|gain|enter; initially low; raise price once|later|after; get into market; low introductory;
    break into market; low price to gain market share; start low go high; low initial price; prices increase later

    price skimming [method, example] < price element of marketing mix ~ penetration pricing
    start|begin|launch|introduce|first|initially|charge _ high|expensive|lot|loads|more|dear;
    high|expensive|dear price|_ then|later|after|before|once|over _ lower|drop|reduce|down|cheaper|fall|less;
    high|expensive|more|lot|loads _ first|start|beginning|launch|new|comes _ out|drop|lower|released; skimming; skimming price;
    high|higher price first|start|begin|launch|initially|new; start|set|begin|launch high|expensive; high at first|start|launch;
    high price then lower|reduce|drop|decrease; lower price later|over; initially high; early adopters; iphone|apple|games console|technology;
    premium at launch; unique new product high; people willing to pay more|new; price falls over time; start high go low; high initial price;
    recover research|development|r&d costs

    cost plus pricing [method, example] < price element of marketing mix
    add|put|plus|stick _ on|top|extra|percent|profit|bit|amount _ cost; cost|made|make _ add|plus _ profit|percent|mark|bit|amount; cost plus;
    mark up; markup; add|adding percentage|profit|amount|mark|margin to|onto|on|up cost|price;
    cost of making|production|unit plus|and|add|then profit|percentage|mark|margin|add; percentage added; work out cost then add;
    cost price plus; profit margin added; add on profit; calculate cost add; unit cost plus; percentage mark up

    loss leader pricing [method, example] < price element of marketing mix
    loss leader; sell|sold|price|priced at|below|less|for|under loss|cost; below|less than cost; below|less than it cost; sold at loss;
    attract|entice customers into|in|to store|buy other; lose money on product to; customers buy other products|things|items; make loss one;
    sell|selling at a loss; tempt customers into store

    psychological pricing [method, example] < price element of marketing mix
    99p|99|95|95p _ cheap|less|pound|instead|look|seem|think; look|seem|sound|feel|appear _ cheaper|less|cheap; psychological; 99p; 9 99; ?99;
    1 99; 99 pence; just|slightly|penny below|under|less; looks|seems|appear|sound|think|feel cheaper|cheap|less|lower; ends|ending in 99|9;
    99 instead|rather; 95p; makes customers think cheaper; just under a pound

    promotional and price discrimination pricing [method, example] < price element of marketing mix
    promotional pricing; price discrimination; dynamic pricing; discount; different|charge price|groups|customers|people|times; peak|off peak;
    student discount|price; child|adult|student|pensioner price|tickets; surge pricing; prices change with demand; sale price;
    short term price cut; bundling; ?bundle; freemium; subscription

    premium pricing [method, example] < price element of marketing mix
    premium; high|higher price shows|suggests|reflect|quality|luxury; ?prestige|price; high price high quality; expensive means quality;
    luxury; luxury brand price; ?exclusive; rolex|gucci; ?apple; charge high|more quality|brand; ?prestige

    place element of marketing mix [factor]
    ?place; distribution; how|where product|customers|goods sold|buy|reaches|bought|sell; distribution channel; where it is sold; sold online;
    getting product to customer; how it gets to customer; location sold; retailers|wholesalers; online or shop

    distribution channels [method, structure, example] < place element of marketing mix
    retailer; wholesaler; direct to customer; manufacturer to retailer|wholesaler|customer; e-tailer; telesales; 
    through shops; producer to consumer; intermediaries; middleman; ?agent; manufacturer wholesaler retailer; sell direct; mail order

    e-commerce by business [method, example, channel]
    e-commerce; online|internet|website shop|store|selling|sell|sales|business|shopping|orders|trading;
    sell|selling|buy|buying|trade|trading|sold|order online|internet|web|website|over; ?website; m commerce; mobile app;
    buying and selling online; online; sell through website; ebay; ?amazon; internet trading

    promotion element of marketing mix [factor, method]
    promotion; ?promote; ?make|making|raise|raising|inform|persuade|tell customers|people|awareness|aware|consumers|about|buy;
    advertising sales promotion; promotional mix; make|raise awareness; encourage|persuade|persuading customers|people to buy;
    communicate with customers; informing customers about; persuade to buy; get product known

    *advertisingmethodinbusinesswords
    radio; magazine; billboard; leaflet; poster; internet; cinema; flyers; television; youtube; facebook; instagram; banner;
    website

    advertising method in business [method, example] < promotion element of marketing mix
    advertising; social _ media; paid _ for promotion|communication; {advertisingmethodinbusinesswords}

    advertising method in business advert [method, example] < advertising method in business
    advert; tv advert; online|pop ads|adverts|up

    advertising method in business newspaper [method, example] < advertising method in business
    newspaper; local paper|newspaper

    *salespromotionswords
    bogof; discount; competition; coupon; vouchers; bogoff; tasters

    sales promotions [method, example] < promotion element of marketing mix
    loyalty _ card; money _ off; point _ of sale; half _ price; ?sale; price _ reduction; {salespromotionswords}

    sales promotions buy one get one [method, example] < sales promotions
    buy one get one|free; free sample|gift|trial; free gifts

    sales promotions special offer [method, example] < sales promotions
    special offer; limited time offer

    sales promotions 3 for 2 [method, example] < sales promotions
    3 for 2; 2 for 1

    sales promotions short term incentive [method, example] < sales promotions
    short term incentive; incentives to buy

    sponsorship in business [method, example] < promotion element of marketing mix
    name|logo|brand _ shirt|kit|team|event|stadium|football; pay|give money _ team|event|club|charity _ name|logo; sponsor; 
    sponsorship; pay|paying|give money|team|to|event|for name|logo|football|team|event|shirt; name|logo on shirt|kit|team|event|stadium;
    logo on kit; support event|team; sponsoring football|team|event; sponsor sports; product placement

    public relations in business [method, example] < promotion element of marketing mix
    public relations; pr; press release|conference; publicity; newspaper article|story|coverage; media coverage|attention;
    good|positive image|publicity|press|coverage; interview on tv|news; charity event|donation; free publicity; in the news; news story;
    maintain good image; publicity stunt

    *directandpersonalsellingwords
    telesales; telemarketing; salesperson; mailshot; spam; newsletter

    direct and personal selling [method, example] < promotion element of marketing mix
    personal selling; email _ to customers; cold _ calling; text _ messages; face _ to face selling; sales _ representative; trade _ fairs;
    {directandpersonalsellingwords}

    direct and personal selling direct marketing [method, example] < direct and personal selling
    direct marketing|mail; junk mail

    direct and personal selling leaflets through door [method, example] < direct and personal selling
    leaflets through door; door to door

    social media and viral marketing [method, example] < promotion element of marketing mix
    viral; social media; shared online; share|shared|sharing with friends|online|video|posts; influencer; twitter; facebook; instagram; tiktok;
    goes viral; ?apps; youtube; spread online; post go; snapchat; emarketing; word of mouth online; ?likes|followers; ?blog; hashtag;
    targeted ads; search engine

    methods of production [method, structure]
    production method|process; job batch flow; how products are made; manufacture of goods; process of making; turning inputs into outputs

    job production in business [method, example] < methods of production ~ flow production in business
    one|1|single|each _ made|make|at _ time|person|order|customer|individual|different;
    made _ just|only|specially|especially|specific|particular for _ person|customer|one|them; made how|what|way customer want|ask; one off;
    job production; ?job; one|single|individual|unique|off product|item|off|made|order; one at a time;
    made|make to order|measure|individually|specification|customer; custom|customised|tailor|bespoke made|order; tailor made; bespoke;
    wedding cake|dress; unique product|item; customer specification|requirements; hand made; individual product|items;
    labour intensive; each product different; personalised; skilled workers|labour; customised

    batch production in business [method, example] < methods of production
    make|bake|do|produce _ load|lot|batch|group|set|amount|some _ before|switch|change|move|next;
    switch|change|move _ next|another|different|other batch|product|one|type; batch production; batch; 
    group|set|number of similar|identical|same|products|items|goods; group of products made together; made in batches|groups|sets;
    identical products in group; bakery; ?bread|cakes|clothes; one batch then another|next|change; limited quantity; switch between products;
    then move to next|another; group made at same time; loaves; certain amount made; stage before moving|next|starting

    flow production in business [method, example] < methods of production ~ job production in business
    conveyor|belt|line|robot|machine _ non|stop|constant|all|continuous|mass|same|identical|make|together;
    make|made|produce|produced _ lots|loads|large|mass _ same|stop|time|quantity|belt|line|identical|number;
    make|made|produce|produced _ huge|constant|continuous|thousands|non _ same|stop|time|quantity|belt|line|identical|number; flow production;
    flow|mass|continuous|line production; mass produced|production; nonstop|constantly; ?continuous|continuously|constant;
    production|assembly|conveyor line|belt;
    large|high|huge|lots|great|massive quantities|numbers|volume|scale|amounts|quantity|of identical|products; assembly line;
    machines|robots do|make|used; production line; identical products; {not} stop|stopping; bottles; ?car|coke|chocolate; capital intensive;
    standardised; automated; 24 hours a day; never stops; mass produce; conveyor; many at once; produced continuously; all same

    technology in production [method, tool, factor]
    automation; robot; ?robots; cad; cam; computer aided design|manufacture; machines replace|instead; technology; 
    ?machinery; machines do work; computer controlled; 3d printing; use of machines; ai

    productivity in business [information, factor, benefit]
    productivity; output per worker|employee|person|hour|unit|period; amount|how much|number produced|made|each per|worker;
    amount|how much|number each worker per|worker; output divided by workers|employees; produce more in same time;
    how much each worker produces|makes|worker; more output|efficient with|from same|fewer; ?productive; efficient; units per worker;
    output per hour; amount each employee makes

    lean production [method, principle]
    lean; reduce|reducing|cut|cutting|minimise|eliminate|less|remove waste; cut waste; minimising waste; kaizen; no waste; waste reduction;
    cell production; just in time; using fewer resources; eliminating waste; efficient use; time based; less resources

    kaizen [method, principle]
    continuous|constant|continual|small|always improvement|improving|small; constantly improving; small changes|improvements;
    workers suggest improvements|ideas; improve all the time; always getting better; quality circles; many small improvements; ?gradual

    just in time stock [method, structure] ~ just in case stock
    jit; just in time; stock|materials|deliveries arrive|ordered|delivered|only|when|as|come only|just|needed;
    order|ordered|delivered|arrive|deliver only|when|exactly|just|as needed|need|required|before;
    {not} hold|keep|store|need|have stock|any|storage|warehouse; little|less|minimum stock|storage held|kept|space|warehouse;
    no stock|storage held|kept|space|warehouse; {not} stored; minimal stock; delivered exactly when; only when needed; no storage;
    stock arrives when; no buffer stock; order when customer orders; hold as little stock; hold as no stock; used straight away

    just in case stock [method, structure] ~ just in time stock
    just in case; jic; buffer; buffer stock; extra|spare|large|more stock held|kept;
    hold|keep|holding|store|keeping extra|large|lots|spare|buffer|high|more stock|amount;
    in case demand|increase|delay|unexpected|emergency|supplier; minimum stock level; safety stock; ?reserve; always have stock; {not} run out;
    never run out; stockpile; emergency stock; backup stock

    stock control in business [method, tool]
    stock control; bar gate chart; reorder level|reorder point; re order level|reorder point; reorder; lead time; minimum stock|level;
    maximum stock; stock levels; manage stock; amount of stock held; inventory; order new stock; time between ordering delivery|receiving;
    stock graph|chart|diagram; right amount of stock

    procurement and logistics [method, structure]
    procurement; logistics; purchasing; obtaining|buying|getting supplies|materials|raw|goods suppliers;
    getting right goods|supplies|materials; supply chain; transport of goods; moving goods; warehousing and transport;
    relationship with suppliers; managing supply; movement of goods|materials; sourcing

    quality in production [factor, benefit, reason]
    ?quality; fit for purpose; meet|meeting customer|standard|needs|expectations; high|good standard|quality; free from faults|defects;
    no faults|defects; reliable; does what it should; durable; {not} break|faulty; well made; meet minimum standard; works properly;
    long lasting

    quality control in business [method, step] ~ quality assurance in business
    check|inspect|test _ end|finished|final|finish|before|made|after|sample|sent|leave;
    find|spot|remove|throw _ faulty|fault|bad|broken|defect _ end|before|after; quality control;
    check|checked|checking|inspect at|after|finished|product|end|final|random end|finished|production|product|goods|sample;
    inspected|inspecting|tested|test at|after|finished|product|end|final|random end|finished|production|product|goods|sample;
    end of production|process|line; inspection|inspector; checked at end; finished products checked|tested|inspected; check for faults|defects;
    quality inspector; check before sold|selling|leave|customers; faulty products removed|found|spotted|thrown; at the end; sample checked;
    final check; remove faulty; find faults at end; testing products before

    quality assurance in business [method, step] ~ quality control in business
    check _ each|every|all|throughout|during|along|own|as _ stage|step|way|process|work|worker|time;
    everyone|worker|everybody|staff|each _ check|responsible _ own|work|quality; check own work; check along way; quality assurance;
    check|checked|checking|inspect|quality each|every|all|throughout|stage|during|as stage|step|process|production|point|worker;
    every stage|step|worker; throughout production|process; each stage|step; all workers|staff|employees responsible|check|involved;
    quality built in; during production; everyone responsible; prevent|stop faults|mistakes|defects|errors; right first time; zero defects;
    checked all way; workers check own work; at every stage; during process; faults found early|quickly

    total quality management [method, principle]
    tqm; culture of quality; all employees responsible|involved; zero defects; everyone responsible for quality; quality focus of everyone;
    right first time; whole business quality; quality circles

    customer service in business operations [factor, method, benefit]
    customer service; product _ knowledge; treat _ customers; respond _ to customers|feedback; speed _ of service; customer _ engagement;
    loyal _ customers; good _ service; handle _ complaints; helpful _ staff; exceed _ expectations; training _ staff in service;
    returns _ policy

    customer service in business operations after sales service [factor, method, benefit] < customer service in business operations
    after sale service|care; customer care; post sales service

    customer service in business operations staff help [factor, method, benefit] < customer service in business operations
    staff help|friendly|polite

    sales process [step, method]
    finding customers; approaching customer; presenting|present product; closing sale|close; follow up; generate leads; assessing needs;
    identify customer needs; ?offering; prospecting; closing

    outsourcing [method, example]
    subcontract|subcontracting;
    another|other|different|external|outside|third business|firm|company|party do|does|make|produce|carry;
    pay|paying|use|using|hire another|other|someone|outside|external business|firm|company|else; contract out; someone else does work;
    given to another company|business; get others to do; specialist firm; call centre in india; third party

    offshoring [method, example]
    move|moving|moved|relocate|transfer production|factory|jobs|business abroad|overseas|another|other|cheaper|country;
    move|moving|moved|relocate|transfer manufacturing|abroad|overseas|operations|to abroad|overseas|another|other|cheaper|country;
    produce abroad|overseas; produce in china; abroad for cheaper labour|wages; factory abroad|overseas; cheap labour abroad;
    manufacture overseas|abroad; lower wages abroad|overseas

    capacity utilisation [information, factor]
    capacity; maximum output; percentage of maximum|capacity; full|spare|under capacity; current output divided by maximum;
    how much of capacity used; actual output maximum; at full capacity; using all resources; proportion of maximum; working flat out;
    spare capacity; overworked; running below

    ethical business behaviour [factor, practice, reason]
    ethics; morally|moral right|wrong|correct|business|behaviour; doing|do|what right|is thing|morally|right;
    treat|treating|pay|paying workers|suppliers|animals|employees|farmers fairly|well|fair|good|living; fair trade|fairtrade;
    {not} exploit|exploiting|use child|test|harm workers|animals|labour|suppliers; fair wages|pay|price; no child labour; animal testing;
    good working conditions; moral principles; behave ethically|responsibly; fair treatment; honest with customers; free range; morals;
    right and wrong; living wage

    corporate social responsibility [method, practice, principle]
    csr; social responsibility; giving back to community; responsible to society; duty to society|stakeholders; take responsibility for impact;
    help community; charity donations; ?volunteer; more than legal|law; go beyond law|legal
    """
}
