/// Business finance, accounts, cash flow, people, organisation, motivation, recruitment and outside influences. Written for this project.
extension LexiconData {
  static let businessFinance: StaticString = """
    subject business

    sources of business finance [method, structure]
    source|type of finance|funds|funding; ways to raise money|finance; where money comes from; how business raises|gets money

    internal source of finance [method, example] < sources of business finance ~ external source of finance
    internal finance|source; money from inside|within business; own funds; from within the business

    external source of finance [method, example] < sources of business finance ~ internal source of finance
    external finance|source; money from outside business; borrowed from outside

    retained profit [method, example] < internal source of finance
    {use}|{keep}|put|save|reinvest|spend _ profit _ back|made|business|last|year|future; profit _ keep|kept|saved|back|reinvest;
    profit _ last year; retained profit|earnings; profit kept|saved|reinvested|left|ploughed; profit put back into;
    reinvest profit; use past|previous profit; keep profit in business; plough back

    owner's savings [method, example] < internal source of finance
    {use}|put|spend|invest own money|savings|cash; money _ saved|save|own|savings; own money|savings|cash; owner funds|capital|money|savings;
    owners funds|capital|savings; personal|own savings|money; savings; put own money in; use their own money; money saved up; own capital

    sale of assets [method, example] < internal source of finance
    sell assets|machinery|vehicle|equipment|van|building|property|machines; sale of assets|equipment; sell things {not} need;
    sell unused|unwanted|old; sale and leaseback; sell off

    bank loan [method, example] < external source of finance
    borrow|loan|lend _ bank|money|cash _ pay|back|interest|loan|repay; loan; borrow from bank; fixed sum|amount borrowed|repaid;
    lump sum borrowed; money borrowed _ paid|repaid back|interest|instalments; borrow|lend money with interest; loan repaid over;
    repay in monthly instalments; mortgage

    bank overdraft [method, example] < external source of finance
    take|spend|withdraw|use _ more|money _ than|out _ account|bank|got; go _ minus|negative|red|overdrawn; go _ below zero; overdraft;
    overdrawn; spend|take|withdraw more than _ account|bank; go below|under zero; negative balance; agreed amount below zero;
    account goes minus; short term borrowing from bank; take out more money than

    trade credit [method, example] < external source of finance
    buy now pay later; pay supplier later|30|60|90; pay later for stock|goods|materials; 30|60|90 days credit; 30|60|90 days to pay;
    goods now pay later; get stock before paying; delay payment to supplier; credit from supplier; pay in 30 days

    share capital [method, example] < external source of finance
    sell|issue|selling|issuing share; share issue; new shareholders; sale of shares; shares sold to raise; rights issue; flotation;
    stock market listing; selling part of ownership

    venture capital [method, example] < external source of finance
    venture capital|capitalist; business angel; angel investor; dragons den; investor buys|wants|takes stake|share;
    investor in return for share|stake; professional investors; investors take risk; money for stake|share in business

    crowdfunding [method, example] < external source of finance
    crowd funding; kickstarter; lots|many|large of people each give|invest|donate|small; small amounts from many|lots;
    people invest|donate online; gofundme; peer to peer lending

    government grant [method, example] < external source of finance
    grant; government grant|subsidy|funding; princes trust; money {not} repaid|paid|pay back; {not} have to pay back;
    money given by government|council; charity grant; lottery funding

    hire purchase and leasing [method, example] < external source of finance
    hire purchase; lease; rent equipment|machinery|vehicles; pay in instalments; pay monthly and own; leasing equipment;
    spread cost of equipment; own after last|final payment; renting instead of buying

    family and friends finance [method, example] < external source of finance
    family and friends; borrow|money|loan from family|friends|parents|relatives; parents lend|give; relatives lend; mates lend

    debt factoring [method, example] < external source of finance
    ?factoring; sell debts|invoices; sell invoice|debt to; invoice discounting; sells debts for less

    interest must be paid [problem, consequence]
    ?interest; pay|paying|charged|charge interest; interest rate|charges; pay back more than borrowed; interest added; repay with interest;
    high interest; cost of borrowing; extra on top of loan

    no interest to pay [benefit, reason]
    no interest; {not} pay|have|charge|charged interest; interest free; {not} pay back; no repayments; {not} repay|repaid;
    no need to repay|pay; never repaid; free money; doesn't have to be paid back

    repayments must be met [problem, consequence]
    must|has|have to be repaid|paid; repayments; pay|paid it back; must be paid back; monthly repayments; regular payments;
    if {not} repay|pay; ?debt; get into debt; owe money; {not} afford repayments; {not} afford to repay

    security or collateral needed [problem, consequence, need]
    collateral; security against loan; bank|lender could|can|will take|seize|repossess house|assets|home|property;
    lose house|assets if|when {not} pay; secured against; asset taken; guarantee|security needed|required; repossess

    flexible short term finance [benefit, reason]
    flexible; only pay interest on|when amount|used|overdrawn; used when needed; short term; quick to arrange; pay interest only when|on;
    covers short term cash|shortage; instant access; instant access to cash; emergencies; borrow only what needed

    spread payments over time [benefit, reason]
    spread cost|payments|repayments|over; pay in|over instalments|time|years|months;
    fixed|regular|monthly|equal|set payments|repayments|amount|instalments; easy to budget|plan; budget easily; know how much to pay;
    pay back over long|years|time; helps budgeting; paid in instalments

    ownership diluted by investors [problem, consequence]
    give|giving up|away share|part|percentage|ownership|control; lose|dilute ownership|control; less ownership; own smaller share|less;
    investor wants say|control|stake|profits; dividends to|must shareholders

    limited amount of own funds [problem, consequence]
    limited|small enough amount|funds|savings|money|profit; {not} enough amount|funds|savings|money|profit; may not be enough;
    run out of savings; lose own|personal|savings money|all; {not} have savings; new businesses|business {not} retained; savings lost if fails;
    cannot be used for anything else; money lost if fails

    revenue of business [information]
    revenue; turnover; sales revenue; ?income; price x|times|multiplied quantity|number|sold; selling price times; money from sales|selling;
    money coming|comes in; money received from sales|customers|selling; ?takings; money a business makes from sales; price multiplied;
    number sold times

    fixed costs [information, example] ~ variable costs
    cost|bill _ stay _ same|change|fixed|matter|vary; cost|bill _ {not} _ same|change|fixed|matter|vary;
    stay same _ output|sell|make|however|whatever|how; pay _ even|whatever|matter|regardless; cost {not} change|vary|affected;
    stay|remain same|constant however|regardless|output; stay|remain same|constant no; {not} change with|when output|production|sales|number;
    ?rent; insurance; salaries; ?rates; paid even if|when nothing|no|{not}; costs that stay same; overheads; paid regardless of output|how;
    do not change; have to be paid no matter; indirect costs

    variable costs [information, example] ~ fixed costs
    cost|price|amount _ change|go|vary|depend|rise|increase _ make|sell|output|produce|production|how; 
    cost change|vary|rise|increase with|directly|depending|as|when output|production|number|sales|more; raw materials; ingredients; ?packaging;
    depend on how much|many|output; change with output; wages piece; materials cost; increase as output increases;
    go up when|as make|produce|more; direct costs; cost of making each; vary with output

    total costs [information]
    fixed plus|and|add variable; all costs added; sum of all costs; fixed cost and variable costs added

    profit of business [information]
    left|over|remain|keep _ after|once|when _ cost|pay|bill|expense|everything|take;
    take|minus|subtract _ cost _ revenue|income|sales|money|away;
    revenue|income|sales|money _ minus|take|less|after|more _ cost|expense|spend|bill; money _ make|made|left _ after; ?profit;
    revenue minus|less|take|subtract|- total|cost|expenses; money left after|over costs|paying|expenses|bills|all; total revenue minus;
    income minus|more|exceeds costs|expenses; difference between revenue and cost; revenue is greater|more|higher than cost;
    what is left after costs; surplus after costs; money made after paying; sales more than costs

    loss of business [information] ~ profit of business
    make a loss; ?loss; cost|expenses greater|more|higher|exceed revenue|income|sales; spend more earn; revenue less|lower than cost;
    more going out than coming; losing money; total costs are more

    gross profit [information]
    revenue|sales minus|less|take cost of sales|goods|cogs; sales less cost of sales; profit before expenses|overheads|other|paying;
    minus cost of goods sold; cost of sales deducted; profit after cost of making|buying|sales

    net profit [information]
    net|operating profit; gross profit minus|less|take expenses|overheads|operating|other|interest;
    profit after all|expenses|overheads|tax|interest|everything; after all costs|expenses deducted|paid|taken; final profit; bottom line;
    what left after everything paid

    gross profit margin [information, tool]
    gpm; gross profit divided by revenue|sales|turnover; gross profit as percentage of; for every pound of sales gross

    net profit margin [information, tool]
    npm; net|operating profit divided by revenue|sales|turnover; net profit as percentage; percentage of revenue _ profit;
    how much of each pound _ profit; profit margin

    improving profit margin [method, solution]
    increase|raise|put price|selling; reduce|cut|lower|decrease|cheaper cost|expenses|suppliers|materials|overheads|wages;
    find|use|switch|negotiate cheaper|better supplier|materials|deals; increase revenue|sales|price; cut staff|overheads;
    cheaper rent|premises; raise prices; lower cost of sales; move to cheaper; reduce wages|waste

    average rate of return [tool, information]
    arr; average annual|yearly profit divided|as|over percentage|initial; total profit divided by years; percentage return on investment;
    average profit as percentage of; return on investment; profit divided by cost of investment

    payback period [tool, information]
    payback; time|long taken|takes|to for investment|pay|get|repay|recover|earn back|money|cost;
    how long until|before|to investment|money|pay back|paid|cost|recovered; time to recover cost|investment; get money back

    cash flow in business [information]
    cash flow; money|cash coming|flowing|going|moving|flows in and out; cash|money in and|out of; movement of cash|money;
    timing of payments|cash; flow of money; inflow and outflow; receipts and payments

    cash inflow [information, example] ~ cash outflow
    inflow; cash|money coming|into|received|comes business; receipts; money received; sales receipts; cash received from; money in

    cash outflow [information, example] ~ cash inflow
    outflow; cash|money going|leaving|paid|goes|leaves out|business; payments made; money spent|paid out;
    paying wages|suppliers|rent|bills; money out

    cash flow forecast [tool, information]
    forecast|predict|prediction|estimate|plan of|future|cash|expected inflows|cash|money|flow; predicted inflows|cash|money;
    prediction of cash|money; expected money in and out; future cash|inflows; shows inflows and outflows; month by month cash

    net cash flow and balances [information]
    net cash flow; inflows minus outflows; receipts minus payments; opening balance; closing balance; total inflows minus|less;
    money at start|end of month; carried forward|over; cash at start|beginning|end of; difference between inflows and outflows

    benefits of cash flow forecast [benefit, reason]
    avoid _ running out

    benefits of cash flow forecast identify shortage [benefit, reason] < benefits of cash flow forecast
    identify|spot|see|predict|anticipate|know|shows|warn shortage|shortfall|problem|negative|run; see when _ run out|short|negative|need;
    know when money short

    benefits of cash flow forecast plan for shortage [benefit, reason] < benefits of cash flow forecast
    plan for shortage|future

    benefits of cash flow forecast arrange overdraft before [benefit, reason] < benefits of cash flow forecast
    arrange overdraft|loan|finance before|early; take action before|early

    benefits of cash flow forecast prepare for shortages [benefit, reason] < benefits of cash flow forecast
    prepare for|in shortages|advance

    negative cash flow problem [problem, consequence]
    {not} _ money|cash|enough|funds _ pay|buy|bill|wage|staff|supplier|rent|debt; {not} pay _ bill|wage|staff|supplier|rent|debt|worker;
    run|running out _ money|cash|funds; owe|owed _ more|money|late; more _ out|outflow|outgoing than _ inflow|coming; negative cash flow;
    cash shortage; cash flow problem; run|running out of cash|money;
    {not} enough|have|any cash|money to|for pay|bills|suppliers|staff|wages|buy; {not} pay bills|suppliers|staff|wages|debts|rent|workers;
    insolvent; liquidity problem; short of cash; outflows more|greater|exceed|higher inflows; more money going out than;
    {not} pay its|their debts|bills; lack of cash; cannot buy stock; become bankrupt because no cash

    improving cash flow [method, solution]
    ask|tell|negotiate _ supplier _ longer|later|time|wait|credit;
    make|ask|chase|tell _ customer|debtor|people _ pay _ faster|quick|sooner|early|quicker|now;
    cut|reduce|sell|delay|lower _ costs|stock|spending|bills|buying|assets|equipment; lease _ instead of buy

    improving cash flow delay payments to suppliers [method, solution] < improving cash flow
    delay|later|longer|extend|reschedule paying|pay|payment|outflows to suppliers|out;
    chase|make|ask|collect|speed customers|debts|debtors|payments quicker|faster|early|up|sooner;
    chase|make|ask|collect|speed customers|debts|debtors|payments to pay;
    chase|make|ask|collect|speed trade receivables quicker|faster|early|up|sooner; chase|make|ask|collect|speed trade receivables to pay;
    offer discount for early|cash|prompt; ask for longer to pay; negotiate|longer|better credit|terms; delay buying|purchase|spending|paying;
    less|shorter|stop giving|offering credit; no giving|offering credit; pay suppliers later; customers pay sooner|quicker|faster|upfront|cash;
    spread payments

    improving cash flow overdraft [method, solution] < improving cash flow
    overdraft; arrange overdraft|loan

    improving cash flow cut cost [method, solution] < improving cash flow
    cut|reduce|lower cost|outflows|spending|stock|overheads

    improving cash flow sell assets [method, solution] < improving cash flow
    sell assets|stock|off|unwanted

    improving cash flow increase sources [method, solution] < improving cash flow
    increase|new sources|inflows|finance

    difference between cash and profit [information]
    cash {not} same as profit; profit {not} same|mean cash; profitable but|yet run out cash; profitable but|yet run no cash;
    sold on credit but paid; sold on credit {not} paid; profit recorded when sale made; loan is cash not profit; cash received but not profit;
    timing of payments; cash is physical money

    break even [information, tool]
    {not} profit|make|money _ or|and|a _ loss|lose; {not} profit|make|money _ nor _ loss|lose;
    cost|revenue|sales|money|income _ same|equal|cover _ cost|revenue|sales|income; in equal out; breakeven;
    total revenue|sales|income equal|same|cover to|as|total cost; {not} make|making profit or loss; {not} make|making profit nor loss;
    no profit or loss; no profit or no loss; costs equal revenue|sales|income; point where total revenue|costs; neither profit nor loss;
    revenue and costs are same|equal; cover all costs; covers its costs; number|amount needed|must|to sell|sold cover costs;
    fixed costs divided by; sales needed to cover costs; lines cross; how many to sell before profit

    break even uses [benefit, reason]
    margin _ of safety; make _ decisions on price

    break even uses know how much sell [benefit, reason] < break even uses
    know|see|shows|work|find|tells|how how|out|many much|many|sell|units|to sell|need|make|sold|profit; level of output|sales needed;
    set|help|decide price|target; impact|effect of changing|change price|costs; see what happens if price|costs change; what if;
    set sales targets; shows profit|loss at different|each output|levels

    break even uses helps obtain loan [benefit, reason] < break even uses
    helps get|obtain|support loan|finance

    break even limitations [problem]
    {not} realistic

    break even limitations assumes all sold [problem] < break even limitations
    assumes all|everything sold|output; {not} all stock|products|goods sold|sell; cost|price change constant|same;
    cost|price {not} constant|same; assumes price same|constant; costs may change

    break even limitations only estimate [problem] < break even limitations
    only estimate|forecast|prediction; only one product; based on predictions|estimates

    break even limitations ignores competitors [problem] < break even limitations
    ignores competitors|discounts|bulk|external; {not} competitors|discounts|bulk|external

    break even limitations information inaccurate inaccurate [problem] < break even limitations
    information|data may|inaccurate inaccurate|wrong

    margin of safety [information]
    amount|how|number|sales output|sales|much|far|many above|over|exceeds|can|between fall|break;
    actual|current sales|output minus|above break; sales can fall before loss; difference between actual output and break even;
    drop in sales before

    contribution per unit [information]
    contribution; selling price minus|less|take variable; selling price minus|less|take variable cost; price per unit minus variable;
    sale price less variable cost; contributes to fixed costs

    income statement [tool, information]
    profit and loss account; shows profit|revenue|loss|income|expenses over year; shows revenue cost|expenses and profit;
    statement of comprehensive income; shows if business made profit

    statement of financial position [tool, information]
    balance sheet; assets and liabilities; shows what|assets owns|owes|liabilities|capital; what business owns and owes; snapshot of;
    value of business; net assets

    business assets [information, example]
    asset; items|things|something|what business owns|owned; fixed|current assets; non current assets;
    buildings|machinery|vehicles|stock owned; owned by business; worth money; inventories; premises|vehicles|equipment owned;
    trade receivables; cash in bank

    business liabilities [information, example]
    liability; debts|money business owes|owed; owed by business; what the business owes; current liabilities;
    long term liabilities; non current liabilities; trade payables; creditors; loans and overdrafts; money owed to others|suppliers|bank;
    debts must pay

    *financialratiosandperformancewords
    roce

    financial ratios and performance [tool, information]
    acid _ test; ratio; return _ on capital employed; {financialratiosandperformancewords}

    financial ratios and performance current ratio [tool, information] < financial ratios and performance
    current ratio; current assets divided by current liabilities

    financial ratios and performance liquidity ratio [tool, information] < financial ratios and performance
    liquidity ratio; liquidity

    financial ratios and performance gearing [tool, information] < financial ratios and performance
    gearing; gearing ratio

    financial ratios and performance compare with last year [tool, information] < financial ratios and performance
    compare with last|previous|other|competitors year|businesses

    financial ratios and performance ability to pay short [tool, information] < financial ratios and performance
    ability to pay short|debts; ability to meet short term debts

    using accounts to make decisions [benefit, reason]
    spot _ trends; managers _ plan|decide

    using accounts to make decisions compare profit year [benefit, reason] < using accounts to make decisions
    compare|comparing profit|performance|results|figures|with year|previous|last|competitors|past;
    investors|shareholders|bank decide|see|use|look|know invest|lend|profitable|performance|whether;
    see how|if well|profitable business|doing|performing; measure performance; see if they can afford|repay

    budget in business [tool, method]
    budget; financial plan; financial plan for; plan of spending|income; limit|control spending|how; set amount to spend;
    forecast of spending|expenditure|income; planned spending|costs; variance; target for spending; control costs; keeps track of spending;
    how much allowed to spend

    *businessbookkeepingdocumentswords
    invoice; receipt; cheque

    business bookkeeping documents [tool, information, example]
    purchase _ order; remittance _ advice; petty _ cash; paying _ in slip; {businessbookkeepingdocumentswords}

    business bookkeeping documents delivery note [tool, information, example] < business bookkeeping documents
    delivery note; credit note; goods received note; debit note

    business bookkeeping documents statement of account [tool, information, example] < business bookkeeping documents
    statement of account; bank statement

    organisational structure [structure]
    organisational|organisation|hierarchical structure|chart; hierarchy; who reports|responsible|in|to charge|whom;
    levels|layers of management|hierarchy; shows job roles|levels|line; line management; chart of roles|managers; organisation chart;
    tells who is in charge

    tall structure [structure, example] ~ flat business structure
    tall|hierarchical structure|organisation; many|lots|more levels|layers|management; long chain of command; narrow span;
    lots of managers|layers|levels; many levels of management; hierarchical

    flat business structure [structure, example] ~ tall structure
    flat|flatter structure|organisation; few|fewer|less levels|layers|managers|management; short chain of command; wide span;
    few layers of management; delayered; not many managers

    chain of command [structure, information]
    route|path|line instructions|orders|communication|authority|decisions passed|down|flow|through|top; instructions|orders passed down;
    from top to bottom; line of authority; orders go from boss; order of authority; how instructions pass from managers

    span of control [structure, information]
    number|amount|how of|many employees|subordinates|people|staff|workers|managed|report reporting|directly|manager;
    number|amount|how of|many employees|subordinates|people|staff|workers|managed|report under|responsible|control|manages;
    how many people manager in charge|controls|manages|looks; number of people|staff|workers manager responsible;
    subordinates under one manager; staff a manager is in charge of

    delayering [method]
    remove|removing|cut|cutting|take|reducing layer|level|middle|management|managers; get rid of layers|managers|level; fewer layers

    delegation in business [method]
    give|pass|hand|let _ job|task|work|responsibility|authority _ down|worker|staff|other|someone|junior; delegate; 
    pass|passing|give|giving|hand task|authority|responsibility|work|jobs|decision down;
    give|pass authority|responsibility|tasks to subordinate|employees|staff|workers|others|lower; trust workers with; give others jobs to do;
    managers giving tasks

    centralised decision making [structure, method] ~ decentralised decision making
    centralised; control|authority|decision made|kept|by|at|from head|top|centre|senior|central;
    head office makes|decides|controls; senior managers make all|decisions; decisions made at top; decisions made at head office;
    all decisions by senior; every branch same

    decentralised decision making [structure, method] ~ centralised decision making
    decentralised; 
    authority|decision made|passed|by|delegated|shared branches|local|lower|down|branch|store|across|individual|each;
    local|branch|store manager make|decide decisions; each branch|store decides|makes; power given to branches|local|stores;
    decisions at lower levels

    *businesscommunicationwords
    communicate; email; memo; feedback; letters; intranet; noticeboard

    business communication [method, factor]
    communication; phone _ call; letting _ staff know; two _ way communication; {businesscommunicationwords}

    business communication pass information [method, factor] < business communication
    pass|passing|exchange|sharing|sending information|message|ideas; transfer of information

    *poorcommunicationinbusinesswords
    misunderstand; jargon; noise

    poor communication in business [problem, consequence, cause] ~ good communication in business
    too _ many emails; chinese _ whispers; {poorcommunicationinbusinesswords}

    poor communication in business breakdown communication [problem, consequence, cause] < poor communication in business
    {bad}|breakdown|lack|insufficient|ineffective|unclear|excessive communication; too much communication

    poor communication in business communication slow [problem, consequence, cause] < poor communication in business
    communication {bad}|slow|breaks|broken|distorted|fails|unclear;
    message|information|instructions lost|wrong|distorted|misunderstood|changed|confused|unclear; message|information|instructions {not};
    {not} clear instructions

    poor communication in business not know what to do [problem, consequence, cause] < poor communication in business
    {not} know what to do; staff {not} told|informed|know|aware; mistakes because {not} told

    poor communication in business confused workers [problem, consequence, cause] < poor communication in business
    confused|confusion workers|staff

    poor communication in business barrier to communication [problem, consequence, cause] < poor communication in business
    barrier to communication; technical language; language barrier

    good communication in business [benefit, factor] ~ poor communication in business
    {good}|effective|{better}|clear|improved communication; communication {better}|good|clear|improves|easier;
    staff|everyone|workers know|informed|understand what; messages passed quickly|clearly; everyone knows what; well informed;
    clear instructions; kept informed; fewer misunderstandings; messages get through; two way communication

    full time employment [structure, example]
    full time; 35|37|38|40 hours or|a|per week; permanent full; works all week

    part time employment [structure, example]
    part time; fewer|less|under than 35|30|hours; few hours a week; works some days|mornings|evenings;
    flexible for parents|students; less hours

    temporary and seasonal contracts [structure, example]
    temporary; fixed term; seasonal; temp; short term contract|job; limited|set|certain period|time|length;
    for busy|christmas|summer period|times; ?agency; maternity cover; fixed period; freelance; contract for fixed

    zero hours contracts [structure, example]
    zero hour; no|{not} guaranteed|fixed|minimum|set hours; only work|called when needed; hours not guaranteed; uber drivers;
    gig economy; work offered when needed

    permanent contract [structure, example]
    permanent; no end|leaving date; ongoing contract; open ended; job for life; contract with no end; continues until leaves|retires

    flexible and remote working [method, example]
    flexible working|hours; flexi|flexitime; remote working; work|working from home; homeworking; hot desking; job share; compressed hours;
    choose hours; teleworking; wfh; zoom|teams meetings; home working

    *jobrolesinbusinesswords
    supervisor; operative; ceo

    job roles in business [structure, person]
    team _ leader; operational|support _ staff; shop _ floor; chief _ executive|exec; shareholders _ at top; {jobrolesinbusinesswords}

    job roles in business director [structure, person] < job roles in business
    director; board of directors

    job roles in business senior manager [structure, person] < job roles in business
    senior manager; ?manager

    functional areas of business [structure]
    functional areas; ?departments; human resources|hr department|finance|marketing|operations;
    marketing|finance|operations|sales|hr|production department; functions of business; customer service department; r&d department;
    departments depend on each other; interdependence; departments work together

    recruitment in business [method, step]
    recruitment; hire|hiring|employ|employing|find|finding|attract|attracting new|staff|workers|employees|applicants|people;
    advertise job|vacancy; fill vacancy|vacancies|job; find the right person|people; get new staff; take on staff

    internal recruitment [method, example] < recruitment in business ~ external recruitment
    already work|employed|working _ there|business|company|shop; promote|move _ worker|staff|employee|someone _ up|already|inside;
    internal recruitment|candidates; internal;
    recruit|hire|hiring from|someone|existing|within|inside|current|already within|inside|staff|employee|worker|works;
    promote|promoting|appoint|employ from|someone|existing|within|inside|current|already within|inside|staff|employee|worker|works;
    promotion of|from existing|current|within|staff; someone already works|working|employed; existing employee|staff|worker;
    within the business; current staff

    external recruitment [method, example] < recruitment in business ~ internal recruitment
    new people|person|someone|worker _ outside; new people|person|someone|worker _ not work; {not} already work _ there|business|company;
    external recruitment|candidates; external; recruit|hire|hiring|employ|appoint from|someone|people outside|external|new;
    outside the business; from outside; new person from outside; job centre; recruitment agency; ?indeed; newspaper advert; job websites;
    not currently working for

    already knows the business [benefit, reason]
    already|know|familiar|understand business|how|know|works|culture|company; person already known|know; know their strengths|skills;
    business knows them|person|strengths; less|shorter|quick|little training|induction needed|required;
    no|{not} training|induction needed|required; settle in quickly; known to business; knows how things work

    new ideas from outside [benefit, reason]
    new|fresh|different ideas|skills|blood|experience|perspective|people|talent|approach; bring new|fresh|different ideas|skills|experience;
    wider|larger|bigger|more choice|range|pool|applicants|candidates; more people to choose; fresh pair of eyes; experience from other|another;
    new skills

    no new ideas or vacancy left [problem, consequence]
    no|{not} new|fresh|bring ideas|skills|blood; leave|leaving|creates another|gap|vacancy|old|vacancies; another vacancy;
    need to replace|fill old|their job|position; limited|smaller|small|few|fewer choice|pool|applicants|number|candidates;
    other staff|workers|employees resent|jealous|unhappy|resentful; jealousy; resentment; job left empty; gap to fill

    recruitment process steps [step, method]
    identify vacancy|need; job analysis; shortlist; advertise; ?application; ?interview; job offer; select|selection candidate; references;
    ?appoint; process of recruiting

    job description [tool, information] < recruitment process steps
    list|say|tell|describe|show|explain _ job|task|dutie|duty|work|role _ do|involve|pay|hours|person|responsibilities;
    what job|work _ involve|entail; describes|sets|outline|details|explains|list job|duties|tasks|role|responsibilities|out;
    duties|responsibilities|tasks of|and|in job|responsibilities|role; job title duties hours pay; what the job involves; tasks involved;
    tasks to do; hours|pay|location of job; what job entails; main duties; what they have to do

    person specification [tool, information] < recruitment process steps
    skill|quality|qualification|experience|type|kind|sort _ person|want|need|look|applicant|candidate; person specification|spec;
    skills|qualities|qualifications|experience|attributes|characteristics needed|required|wanted|looking|ideal|essential|desirable;
    essential and desirable; ideal candidate|person; type of person needed|wanted; describes person|ideal|skills;
    what skills|qualifications person needs|needed; kind of person; lists skills

    application form and cv [tool, information] < recruitment process steps
    application form; cv; curriculum vitae; covering letter; letter of application; online application; resume;
    document showing|listing qualifications|experience|skills; personal details qualifications; fill in form; covering note

    job interview [method, step] < recruitment process steps
    interview; face to face|meeting questions|with candidate|applicant; ask candidate|applicant|questions;
    meet candidate|applicant|them; telephone|video|group|panel interview; see what they are like; question applicants; see personality;
    questions asked

    selection tests [method, step] < recruitment process steps
    aptitude|personality|psychometric|skills|work test|trial; assessment centre; ?presentation; role play; test candidates|skills;
    trial shift|day; tasks set; group tasks|exercise; numeracy test; in tray exercise

    references and shortlisting [method, step] < recruitment process steps
    reference; referee; shortlist; statement from previous|last employer|boss; contact|ask previous|old employer;
    pick|choose|select best applicants|candidates|few; comment from teacher|employer; narrow down applicants; check what they say true

    cost of recruitment [problem, consequence]
    recruit|recruiting|recruitment|hiring|replace|replacing|advertising expensive|cost|costly|new|job|staff;
    cost of recruiting|recruitment|hiring|advertising|replacing|interviewing; advertising jobs costs; pay for adverts|agency;
    time and money recruiting|interviewing; spend|spent on recruiting|recruitment|hiring; lower|less|save|reduce recruitment|recruiting cost

    effective recruitment benefit [benefit, reason]
    right|best|suitable|good|skilled|qualified person|people|staff|candidate|employee|applicant|workers job|chosen|hired|found;
    best person for job; hire good|right|skilled; get the right people; high quality staff|workers; better applicants;
    productive|motivated staff|workers; stay longer; good fit

    staff training in business [method]
    training; develop|improve|learn|gain|teach|teaching|increase knowledge|skill|how|ability;
    teach|teaching|show workers|staff|employees skills|how; improving skills of; ?courses; learning new skills; staff development;
    help workers do job better; upskill

    induction training [method, example] < staff training in business
    first|new|start|join _ day|starter|staff|worker|employee|start|job _ show|shown|told|meet|round|tour|learn|rules;
    show|shown|tour _ round|around|building|workplace; induction;
    new|start|first employee|staff|starter|worker|job|start introduced|shown|join|introduction|introduce|day; first day;
    tour of workplace|building; introduce|introduced|introduction to business|colleagues|workplace|company|rules; shown around|round;
    health and safety rules|tour; meet colleagues|team|staff; learn about company|business; when first join|start; given to new; welcome new

    on the job training [method, example] < staff training in business ~ off the job training
    learn|train|taught|trained|shown _ do|job|work|colleague|someone|worker|other|experienced _ job|work|else|do|working|workplace;
    watch|copy|shadow|follow|see _ do|job|work|colleague|someone|worker|other|experienced _ job|work|else|do|working|workplace;
    watch|copy|follow|shadow someone|colleague|worker|other|them; learn while|as|by _ work|do|job; on the job; 
    during|whilst workplace|work|working|doing|place|job train|training|trained|learn|taught|shown;
    learn|learning|trained|training by|while|whilst|as|from doing|working|watching|colleague|work|experienced|observing;
    shown how by colleague|experienced|another; ?shadow; shadowing;
    watch|watching|observe|observing experienced|colleague|someone|another|other; demonstration; work shadowing; job rotation; coaching;
    training at work; sitting with nellie; ?mentor; buddy; learn on job

    off the job training [method, example] < staff training in business ~ on the job training
    go|sent|going|send|attend|away|learn _ college|course|university|class|elsewhere|seminar;
    go|sent|going|send|attend|away|learn _ training centre; go|sent|going|send|attend|away|learn _ day release;
    away|outside|off _ work|workplace|job|site|office; off the job; 
    college|course|university|outside|away|external|classroom training|workplace|work|course|provider;
    training centre training|workplace|work|course|provider; away from workplace|work|job|place; outside the workplace|business;
    go|attend|sent|going college|course|training; day release; seminar; specialist trainer|provider; evening class;
    taught by experts|specialists; external provider; goes to college; ?conference; online course

    benefits to business of training [benefit, reason]
    work _ safely; keep _ up to date

    benefits to business of training better productive [benefit, reason] < benefits to business of training
    {more}|better|skilled|higher|improved|motivated|efficient|productive productive|skilled|efficient|quality|motivated;
    {more}|better|skilled|higher|improved|motivated|efficient|productive workers|service|productivity|work|confident;
    workers|staff|employees {better}|more skilled|productive|motivated|confident|efficient|able|valued;
    improve|increase|better productivity|quality|skills|service|performance|efficiency; feel valued; motivates; improves skills

    benefits to business of training fewer mistakes [benefit, reason] < benefits to business of training
    fewer|less|reduce mistakes|errors|accidents|complaints|supervision; {not} make mistakes; make fewer mistakes

    benefits to business of training do job better [benefit, reason] < benefits to business of training
    do job better|properly|correctly|well|right

    benefits to business of training cope with change [benefit, reason] < benefits to business of training
    cope with change|technology; adapt to new technology

    *drawbackstobusinessoftrainingwords
    poached

    drawbacks to business of training [problem, consequence]
    leave|left|go|join _ another|other|rival|competitor|better _ company|business|firm|job; trained _ leave|left|quit;
    mistakes _ made while learning; time _ off work; {drawbackstobusinessoftrainingwords}

    drawbacks to business of training trained leave after better [problem, consequence] < drawbacks to business of training
    trained|workers|staff|employee leave after|once|for|when better|training|another|trained; leave after training;
    interrupts|distracts|slows|takes other|trainer|experienced|up worker|staff|time

    drawbacks to business of training expensive of course [problem, consequence] < drawbacks to business of training
    expensive|cost of course|trainer|training

    drawbacks to business of training lose output during [problem, consequence] < drawbacks to business of training
    lose|lost|less output|production|time|productivity during|training; no output|production|time|productivity during|training;
    {not} working|productive|producing while|during|when training|trained; no output while

    drawbacks to business of training bad habits passed [problem, consequence] < drawbacks to business of training
    bad|poor habits|practices passed; pick up bad habits

    appraisal and performance review [method]
    appraisal; performance review|appraisal; review|discuss|assess|evaluate|meeting performance|progress|with manager|work|targets|employee;
    set|agree target|goals; meeting between manager and employee; feedback on performance|work; identify training needs|strengths; peer review;
    check how well doing

    motivation at work [factor, benefit]
    motivation; want|wanting|willing|desire|willingness|encourage|encouraged to work hard|harder;
    work hard|harder; desire to work; drive to work; willing to work; make want work; encouraged to work; keen to work; put in effort;
    incentive to work; try harder

    benefits of motivated staff [benefit, consequence]
    {not} leave; staff _ retention; less _ time off

    benefits of motivated staff higher productive [benefit, consequence] < benefits of motivated staff
    {more}|higher|increase|increased|improve|improved|better productive|productivity|output|quality|work|service|efficient;
    good customer service; better service to customers

    benefits of motivated staff work harder [benefit, consequence] < benefits of motivated staff
    work|worked harder|better|efficiently|faster|more

    benefits of motivated staff low staff [benefit, consequence] < benefits of motivated staff
    low|lower|less|fewer|reduce|reduced staff|labour|absence|absenteeism|turnover|mistakes|sick; low absence; low labour turnover

    benefits of motivated staff stay longer [benefit, consequence] < benefits of motivated staff
    stay longer; staff|workers stay; retain|keep staff|workers|employees; loyal staff|workers

    benefits of motivated staff attract staff recruit [benefit, consequence] < benefits of motivated staff
    attract|easier staff|good|to recruit

    demotivated staff [problem, consequence, cause] ~ motivation at work
    demotivate; unmotivated; lack|loss|low|poor motivation|morale; no motivation|morale; lack|loss|low|poor of motivation;
    no of motivation; {not} motivated; low|poor|bad morale|productivity; unhappy|bored|fed workers|staff|employees|up;
    staff|workers|employees leave|quit|absent|unhappy|bored|strike; staff|workers|employees {not}; {not} work hard|want|care|try|bother;
    high|increased labour|staff turnover|absence|absenteeism; {not} feel valued; work less hard; feel undervalued|unimportant|unappreciated;
    {not} care about work; staff leave

    staff retention and turnover [information, consequence]
    staff|worker|employee|people _ keep|always|more|likely|many|lots _ leaving|leave|quit|stay;
    staff|worker|employee|people _ {not} _ leaving|leave|quit|stay; stay _ longer|job|company|there; retention; labour turnover;
    staff turnover; retain|keep|keeping|retaining staff|employees|workers; workers|staff|employees leave|leaving|stay|staying;
    number|rate|percentage of staff leaving|leave; how many leave; {not} leave; turnover of staff; high staff turnover; keep hold of staff

    absenteeism [information, problem, consequence]
    days|time off|missed; off|ring sick; {not} turn|come|turning up; workers miss work; sick days; take days off;
    pulling sickies

    financial motivation [method, example] ~ non financial motivation
    financial motivation|methods|incentive|reward; money as motivator; pay|money|paying motivate|more|extra; monetary; using money;
    remuneration

    wages and salary [method, example] < financial motivation
    wage; salary; paid per|by hour; hourly|weekly|monthly|annual pay|paid|rate; time rate; paid monthly|weekly|yearly;
    fixed amount per year; higher pay; pay rise|increase; overtime

    piece rate [method, example] < financial motivation
    paid|pay|money|earn _ each|every|per|item|many|amount _ make|made|item|produce|one|piece|unit; piecework; piece work;
    paid|pay per|for|by|each|every item|unit|piece|product|made|amount|produced|number; paid for each item|product; paid according to output;
    paid for how much they make|produce; more they make more paid; payment by results

    commission pay [method, example] < financial motivation
    {get}|paid|earn|receive|take _ cut|percent|percentage|share|extra|money|more|bit _ sale|sell|sold; {more} _ sell _ earn|paid; commission;
    percentage|paid|money|extra of|for|per sale|each|every|what|sell|sold; paid for each sale;
    sales staff|people|assistant paid|earn percentage; earn more by|when selling|sell; percentage of what sell; paid based on sales

    bonus pay [method, example] < financial motivation
    extra|more money|pay|cash _ target|hard|well|good|christmas|end|meet|hit|reach; bonus; 
    extra|lump payment|money|pay|sum for|when|if target|hitting|meeting|reaching|good|top;
    extra|lump payment|money|pay|sum on top target|hitting|meeting|reaching|good|top;
    one off payment|money|pay|sum for|when|if target|hitting|meeting|reaching|good|top;
    one off payment|money|pay|sum on top target|hitting|meeting|reaching|good|top; extra money for; reward for meeting|hitting|reaching;
    christmas bonus; paid for meeting|achieving|hitting target

    profit sharing and share ownership [method, example] < financial motivation
    profit sharing|share; share of|in profit|company; share ownership|options; receive|given share|part profit;
    employees|workers given share|part; percentage of profits to employees|staff; john lewis bonus

    *fringebenefitswords
    perk; pension

    fringe benefits [method, example] < financial motivation
    company _ car; laptop|phone _ provided; extra _ holiday; childcare _ vouchers; benefits _ other than pay|money;
    cycle _ to work; {fringebenefitswords}

    fringe benefits private health [method, example] < fringe benefits
    private|free health|healthcare|gym|meals|lunch|food|phone; free gym

    fringe benefits discount on products [method, example] < fringe benefits
    discount on products; staff discount

    non financial motivation [method, example] ~ financial motivation
    non financial; {not} involve|use|using|about money; motivate without money|pay; not money based; non monetary

    job rotation [method, example] < non financial motivation
    swap|change|move|switch|rotate|different|do _ job|task|role _ round|each|every|bored|day|week|regularly|between;
    rotate|rotating|swap|switch|move|moving|change job|tasks|roles|between|around; different jobs|tasks|roles each|every|same level;
    move between tasks|jobs|roles; change tasks|jobs regularly; do different job each; swapping tasks

    job enrichment [method, example] < non financial motivation
    {more}|extra|greater|additional|higher|interesting challenging|responsibility|interesting tasks|work|jobs;
    {more}|extra|greater|additional|higher|interesting responsibilities|challenge|complex tasks|work|jobs;
    given more responsibility|responsibilities|challenging; harder tasks; extra responsibility; make job more interesting|challenging

    job enlargement [method, example] < non financial motivation
    more tasks|jobs|work same|of|at level|similar; extra|more|greater tasks|duties|range|number|variety; add more tasks; wider range of tasks

    empowerment of staff [method, example] < non financial motivation
    let|allow|{give}|trust _ worker|staff|employee|them|team _ decide|decision|choice|control|power|say|responsibility|freedom; empower;
    empowerment; autonomy; make|making|take|give|given|allow|allowed own|power|control|freedom|responsibility|authority|decide decisions|over;
    workers|staff|employees make|making|decide|control|given|choose own|decisions|power; make their own decisions; control over work; more say;
    trusted to decide; give power to workers; freedom at work; have a say; involved in decision

    praise and recognition at work [method, example] < non financial motivation
    {say}|tell|{give} _ well|thank|good|praise|award|employee _ done|job|month|work; employee _ month; tell|told _ good|great|well|brilliant;
    praise; recognition; employee of the month; ?award; thanking; ?thank|thanked; well done; good|positive feedback;
    told doing good|well; appreciated; feel appreciated; ?certificate; saying thank you; pat on back; feel valued

    team working at work [method, example] < non financial motivation
    team work|working|building; teamwork; work|working in team|together; social events|days; sense of belonging; team building;
    staff nights out; feel part of team; teams support; working with others

    promotion and training as motivator [method, example] < non financial motivation
    promotion; ?promoted; career progression; chance|opportunity|opportunities of|for|to promotion|progress|promoted|training; training;
    progress|move|climb up|career; better job; training opportunities

    maslow hierarchy of needs [information, tool]
    maslow; hierarchy of needs; physiological; self actualisation|actualization; esteem needs; social needs; safety|security needs;
    basic needs; pyramid of needs; love and belonging

    herzberg two factor theory [information, tool]
    herzberg; hygiene factors; motivators; two factor; satisfiers; dissatisfaction|dissatisfiers; motivators and hygiene

    taylor scientific management [information, tool]
    taylor; scientific management; time and motion; motivated by money|pay only; workers motivated by money; fair days pay; piece rate taylor;
    break job into small tasks

    mayo and mcgregor theories [information, tool]
    mayo; hawthorne; mcgregor; theory x; theory y; human relations; theory x and y; workers lazy|dislike work

    leadership styles [structure, method]
    management style; how leader|manager manages|leads|makes; way of leading|managing

    autocratic leadership [method, example] < leadership styles ~ democratic leadership
    {manager}|leader _ decide|decision|tell|order|control|power _ all|everything|what|every|own|alone;
    {manager}|leader _ decide|decision|tell|order|control|power _ without; {manager}|leader _ {not} listen|ask|consult|involve|care;
    tell|order {staff} what|do|around; autocratic; authoritarian; leader|manager|boss make|takes|keeps|decides all|control|everything;
    makes all decisions alone|self; makes all decisions without; {not} consult|ask|listen|involve staff|workers|employees|others|anyone;
    tells workers|staff|people what to do; dictator; orders given; bossy; {not} listen to workers|staff; in full control;
    one way communication; no say for workers

    democratic leadership [method, example] < leadership styles ~ autocratic leadership
    {manager}|leader _ ask|listen|involve|discuss|consult|let|share|talk|vote _ {staff}|worker|opinion|idea|think|decision|view;
    {staff}|worker _ say|vote|opinion|input|idea|involved|part _ decision|say; ask|listen|involve worker|staff|employee|team|everyone;
    democratic;
    leader|manager|boss asks|consults|involves|listens|discusses|shares|allows employees|staff|workers|ideas|opinions|views|decisions;
    workers|staff|employees have|involved|consulted|asked|given|take|share|can say|decisions|input|opinions|views|part|ideas;
    involve|include|consult staff|workers|employees in|before decision; take part in decisions; vote on; have a say;
    discuss with workers|staff|employees; ask workers opinion|views; group decision; everyone has input

    laissez faire leadership [method, example] < leadership styles
    let|leave|trust _ worker|staff|them|employee|team|people _ do|decide|own|alone; laissez faire; 
    leave|left|let workers|staff|employees|them|people alone|make|do; hands off; little|minimal interference|supervision|guidance|input;
    no interference|supervision|guidance|input; workers make own decisions; let staff get on with; freedom to get on; {not} interfere;
    trusted to get on with it

    paternalistic leadership [method, example] < leadership styles
    paternalistic; like a father|parent|dad; father figure; decides in best interest of; cares about staff but decides; explains decisions

    trade unions [person, structure]
    union; represent|protect|fight|negotiate workers|employees|members|rights;
    represent|protect|fight|negotiate on behalf; collective bargaining; strike; industrial action; go on strike; group that protects workers;
    picket; work to rule; fights for workers rights|pay

    *employmentlawforbusinesswords
    discriminate;

    employment law for business [law]
    health _ and safety at work; unfair _ dismissal; contract _ of employment; maternity|paternity _ leave; holiday _ entitlement;
    working _ hours|time; statement _ of employment; protected _ characteristics; {employmentlawforbusinesswords}

    employment law for business equality act [law] < employment law for business
    equality act; employment|equal act|law|pay|rights|directive; working time act|law|pay|rights|directive; redundancy rights; sick pay

    employment law for business minimum wage [law] < employment law for business
    minimum wage; living wage

    discrimination at work [problem, law]
    treat|treated|treating|pay|hire _ same|equal|equally|different|differently|unfair|fairly|worse _ race|sex|gender|age|religion;
    treat|treated|treating|pay|hire _ same|equal|equally|different _ disabled|woman|women|colour|whatever;
    treat|treated|treating|pay|hire _ differently|unfair|fairly|worse _ disabled|woman|women|colour|whatever; discriminate; 
    treat|treated|treating unfairly|differently|worse age|gender|race|sex; because of race|gender|age|disability|religion|sex;
    unfair treatment; sexism; racism; {not} treated equally; {not} hired because of; harassment; equal opportunities|rights

    redundancy and dismissal [consequence, problem, information]
    redundancy; ?redundant; dismissal; sacked; ?fired; job|position|role no longer needed|exists|required|longer;
    job|position|role no {not} needed|exists|required|longer; laid off; downsizing; lose job because not needed; sacked for misconduct;
    gross misconduct; redundancy pay|payment; job doesn't exist anymore; notice period

    consumer law for business [law]
    weights _ and measures; fit _ for purpose; as _ described; satisfactory _ quality; product _ safety; consumer _ contracts

    consumer law for business consumer rights act [law] < consumer law for business
    consumer rights act; trade descriptions act; sale of goods act; consumer protection; consumer law|protection|rights; refund if faulty;
    right to refund; match description

    consumer law for business not mislead [law] < consumer law for business
    {not} mislead|misleading|false

    effects of law on business [consequence]
    legal _ action; employ _ lawyers|experts; train _ staff in law; refund _ customers; business _ closed down

    effects of law on business fined if break [consequence] < effects of law on business
    fined|fine|sued|court|prosecuted if|for break|breaking|broken; fined|fine|sued|court|prosecuted if|for {not}; fines;
    bad publicity for breaking law

    effects of law on business higher cost to comply [consequence] < effects of law on business
    higher|increase|extra|more cost to|of|from comply|meet|follow|law|legislation; cost of complying|meeting|following; increase wages minimum;
    has to change|follow|comply

    interest rates and business [factor, information, cause]
    interest rate; cost of borrowing; base rate; reward for saving; bank of england rate; price of borrowing money; percentage charged on loan;
    paid on savings

    rise in interest rates effect on business [consequence, cause] ~ fall in interest rates effect on business
    mortgage|loan|borrow|repayment|interest _ up|more|higher|rise|expensive|increase _ spend|less|pay|buy|afford;
    interest _ up|rise|high|higher|increase; borrow|loan _ cost|more|expensive|dear; interest rate rise|increase|up|higher|high|increased;
    interest increase|rise|grow|climb|soar; interest go|shoot up; interest is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger interest; rise|increase|growth in|of interest; help|should increase|raise|boost|improve interest;
    raise|boost interest; loan|borrowing|mortgage|repayments|overdraft more|cost|becomes|go|higher expensive|more|up|increase;
    loan repayments {bzup}; less|fewer borrow|borrowing|invest|investment|loans|spend|take;
    {not} borrow|borrowing|invest|investment|loans|spend|take; costs of borrowing {bzup}; consumers|customers|people spend|have|save less|more;
    less disposable income; mortgage payments go up|rise|increase; pay more on loans; save more; encourages saving;
    businesses postpone|delay expansion|investment

    fall in interest rates effect on business [consequence, cause] ~ rise in interest rates effect on business
    mortgage|loan|borrow|repayment|interest _ down|less|lower|fall|cheaper|drop|cut; interest _ down|fall|low|lower|drop;
    interest rate fall|decrease|down|lower|low|drop|cut; interest decrease|fall|drop|decline|shrink|reduce; interest go|come down;
    interest is|are|was|be|become|get|much lower|less|smaller; lower|fewer|smaller interest; make|earn|mean|take|see|cause less interest;
    fall|decrease|drop|decline|reduction in|of interest; help|should lower|decrease interest; reduce|cut interest;
    cheap|cheaper|less to borrow|borrowing|loan|expensive; borrow|spend more; people spend more|have more;
    encourages borrowing|spending|investment; cheaper loans; {less} saving; loan repayments {bzdown}; businesses invest|expand

    inflation effect on business [cause, consequence, factor]
    inflation; price|cost of|rise|rising|increase|increasing|go|general materials|goods|living|everything|up|level; rising prices;
    general rise in prices; cost of living; raw materials|wages cost more; materials more expensive;
    workers want|demand|ask higher|pay|more wages|rise; menu costs; costs of living rise; things get dearer; prices going up; money buys less

    unemployment effect on business [cause, consequence, factor]
    unemployment; people out of work; {not} have job|work; jobless;
    easier|more|large to|people|pool recruit|apply|choose|workers|available; less spending as no jobs; lower wages as many looking;
    people lose jobs; people have less money|income

    consumer income effect on business [cause, consequence, factor]
    consumer|customer|disposable|people income|spending; disposable income; income rise|fall|increase|low|high; more|less money to spend;
    luxury|luxuries goods bought|demand|more; people afford more|less; spend more|less on luxuries; cut back on luxuries; buy cheaper|value;
    buy own brand; afford luxuries; people have less money; people earn more; switch to cheaper

    recession effect on business [cause, consequence, problem]
    recession; economic downturn|decline|slump; economy shrinks|shrinking|falls|bad|poor|slows|down|struggling; gdp fall two; credit crunch;
    two quarters; negative growth; slump; downturn; ?depression; less economic activity; businesses close down; hard times

    economic growth effect on business [cause, consequence, benefit]
    boom; economic growth; economy growing|doing|strong|good|improves|grow; gdp rises|increases|grows; ?recovery;
    people have more|jobs money|income; more demand for luxury; prosperity

    taxation and business [factor, cause]
    tax; vat; corporation|income tax; national insurance; business rates; government tax; tax rise|increase|cut|fall;
    money paid to government; higher tax; increase in taxes; import tax; excise duty

    exchange rates and business [factor, cause, information]
    exchange rate; value|price of|one pound|currency|sterling|euro|dollar; currency; strong|weak pound; spiced; wpidec;
    pound strong|weak|rises|falls|appreciates|depreciates|stronger|weaker; imports cheaper|dearer; exports cheaper|dearer; convert currency;
    one currency in terms of another

    strong pound effects [consequence, cause] ~ weak pound effects
    pound _ strong|high|rise|up _ import|abroad|cheaper|cheap|export|dear|expensive;
    stuff|goods|material|thing|import _ abroad|overseas|foreign _ cheap|cheaper;
    stuff|goods|material|thing|import _ abroad|overseas|foreign _ cost less; spiced; strong pound|currency; imports cheap|cheaper;
    exports expensive|dear|dearer; pound rises|stronger|appreciates|strengthens|up; cheaper|less to|expensive import; more expensive to export;
    more expensive to for foreign; cheaper raw materials from abroad|overseas; foreigners|foreign buy less;
    foreigners|foreign buy customers buy less

    weak pound effects [consequence, cause] ~ strong pound effects
    pound _ weak|low|fall|down _ import|abroad|expensive|dear|export|cheap|cheaper;
    stuff|goods|material|thing|import _ abroad|overseas|foreign _ dear|expensive|dearer;
    stuff|goods|material|thing|import _ abroad|overseas|foreign _ cost more; wpidec; weak pound|currency; imports dear|dearer|expensive;
    exports cheap|cheaper; pound falls|weaker|depreciates|weakens|drops|down; more expensive to|imports import;
    cheaper for foreign|foreigners|other; export more; tourists come

    globalisation of business [cause, factor, information]
    globalisation; global|worldwide|international market|trade|business|economy|trading;
    trade|trading|sell|business with|between|across|around world|countries|globally|worldwide|abroad;
    world more connected|interconnected|integrated; economies becoming|more integrated|connected|linked; countries trade with each other;
    buy and sell worldwide|around world|anywhere; growing interconnection; made easier by internet|transport

    imports and exports of business [information, example]
    import; export; buy|buying|bought|bring goods|from|products from|in abroad|overseas|other;
    sell|selling|sold goods|to|products to|abroad abroad|overseas|other; goods bought from other|another|abroad;
    goods sold to other|another|abroad; selling to foreign; trade overseas

    *barrierstointernationaltradeforbusinesswords
    tariff; quota; protectionism; embargo; eu

    barriers to international trade for business [problem, factor, law]
    trade _ bloc; trade barrier; single _ market; free _ trade area; {barrierstointernationaltradeforbusinesswords}

    barriers to international trade for business tax on imports [problem, factor, law] < barriers to international trade for business
    tax on imports|imported; limit on imports|amount|number; import duty|duties|tax; limit to quantity imported

    barriers to international trade for business customs union [problem, factor, law] < barriers to international trade for business
    customs union; customs|border delays|paperwork

    *adaptingtointernationalmarketswords
    translate; glocalisation

    adapting to international markets [method, factor]
    {adaptingtointernationalmarketswords}

    adapting to international markets different language [method, factor] < adapting to international markets
    different|local language|laws|culture|tastes|customs|needs|currency; adapt|change|tailor product|marketing|advertising|name|mix local;
    language barrier; local tastes|culture; change product|menu for|to suit; marketing mix changed; halal|vegetarian menu|mcdonalds in;
    change name

    adapting to international markets cultural differences [method, factor] < adapting to international markets
    cultural differences; religious differences

    *technologyinfluenceonbusinesswords
    e-commerce; contactless; paypal; apps; websites; email; smartphone; cloud; ai; automation; computers; m-commerce

    technology influence on business [factor, cause]
    technology; social _ media; digital _ communication; online _ banking; apple _ pay; video _ conferencing;
    {technologyinfluenceonbusinesswords}

    technology influence on business payment systems [factor, cause] < technology influence on business
    payment systems; electronic payment; card payments

    pestle analysis [tool, factor]
    pest; pestle; pestel; political economic social technological; external factors; external environment; outside control of business;
    factors outside|beyond control|business

    business ownership of social change [factor, cause]
    ageing population; population change; demographic; social trends|changes|factors; lifestyle change; more women working;
    healthy eating trend; working from home trend; multicultural; people living longer; vegan trend; social
    """
}
