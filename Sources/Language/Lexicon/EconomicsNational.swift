/// The national and world economy: growth, inflation, unemployment, policy, trade, money, inequality and development. Written for this project.
extension LexiconData {
  static let economicsNational: StaticString = """
    subject economics

    circular flow of income [structure, information]
    circular flow; flow of money|income between households and firms; injection; withdrawal; leakage; households supply labour to firms;
    savings taxes and imports; money moves around economy; flows between households|firms

    aggregate demand [information, factor]
    ad; c i g x m; total demand|spending in|for economy|goods; consumption plus investment; total spending on goods;
    consumption|investment component of; government spending component of

    aggregate demand rises [consequence, cause] ~ aggregate demand falls
    ad|spending increase|rise|grow|climb|soar; ad|spending go|shoot up; ad|spending is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger ad|spending; rise|increase|growth in|of ad|spending; help|should increase|raise|boost|improve ad|spending;
    raise|boost ad|spending; aggregate demand {ecup}; aggregate demand increases|rises|higher; aggregate total spending increases|rises|higher;
    ad shifts right|outwards; {more} spending in economy; people|consumers|households spend more;
    boost|raise|increase aggregate|ad|spending|consumption; consumption rises|increases; more consumer spending; spend more money

    aggregate demand falls [consequence, cause] ~ aggregate demand rises
    ad|spending decrease|fall|drop|decline|shrink|reduce; ad|spending go|come down;
    ad|spending is|are|was|be|become|get|much lower|less|smaller; lower|fewer|smaller ad|spending;
    make|earn|mean|take|see|cause less ad|spending; fall|decrease|drop|decline|reduction in|of ad|spending;
    help|should lower|decrease ad|spending; reduce|cut ad|spending; aggregate demand {ecdown}; aggregate demand falls|decreases|lower;
    aggregate total spending falls|decreases|lower; ad shifts left|inwards; {less} spending in economy; people|consumers|households spend less;
    reduce|lower aggregate|ad|spending|consumption; consumption falls|decreases; less consumer spending; {not} spend as much;
    cut back on spending; spend less money; people save instead

    consumption spending [factor, information]
    consumption; consumer|household spending|expenditure; spending by households|consumers|people; people spending on goods;
    consumer confidence; marginal propensity to consume; wealth effect; feel richer spend

    investment spending [factor, information]
    investment by firms|businesses; firms|businesses invest; spending on capital|machinery;
    business spending on machines|machinery|capital|equipment; capital investment; invest in machinery|capital|new; animal spirits;
    business confidence; accelerator; firms buy new machines

    aggregate supply [information, factor]
    sras; lras; productive|potential capacity|output; total output|supply of|in economy; amount economy can produce; shifts lras;
    increase productive capacity; supply side capacity; full capacity output

    spare capacity in the economy [information, factor]
    spare capacity; output gap; negative|positive output gap; unused resources|capacity; idle resources|factories;
    economy below|at|near|full full|capacity|potential; unemployed resources; full employment of resources

    multiplier effect on income [consequence, information]
    multiplier effect; multiplier; initial injection leads|causes|creates|bigger; knock on effect;
    spending creates|leads|becomes further|more|income|another; one person's spending is another's income; ?mpc; respent; money is re-spent;
    ripple effect; jobs create more spending; greater final change in income

    economic growth [information, benefit, consequence] ~ recession in the economy
    country|economy|uk|nation _ make|produce|grow|bigger|output|better|more|expand|gdp _ more|goods|stuff|bigger|output|growing;
    gdp|output|production _ up|rise|increase|grow|higher|more; national income _ up|rise|increase|grow|higher|more;
    gdp|output|economy|production increase|rise|grow|climb|soar; gdp|output|economy|production go|shoot up;
    gdp|output|economy|production is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger gdp|output|economy|production; rise|increase|growth in|of gdp|output|economy|production;
    help|should increase|raise|boost|improve gdp|output|economy|production; raise|boost gdp|output|economy|production; national income {ecup};
    gdp rises|increases|grows|higher|growth; real gdp rises|increases|grows|higher|growth;
    increase|rise|growth in|of gdp|real|national|output|economy|economic;
    economy|country grows|growing|expands|boom|booming|produces|improves more|bigger;
    boost|increase|higher|raise|stimulate economy|gdp|growth|output; country produces|produced|makes more goods|output;
    more goods and services produced|made; growth in economy; total output rises|increases; expansion of the economy; ppf shifts outwards

    gdp [information, tool]
    gross domestic product; value|total of goods and services produced|made; total value of output; national income|output;
    everything produced in country|economy; real gdp; nominal gdp; gdp per capita|head; gni; how much country makes

    gdp per head [information, tool]
    gdp per capita|head|person; gdp per capita capita|head|person; divide|divided gdp|by population; income per person|head|capita;
    average income per; takes population into account; output per person

    recession in the economy [problem, consequence, information] ~ economic growth
    country|economy|uk _ shrink|smaller|worse|slow|fall|decline|bad|down|contract; country|economy|uk _ make less;
    gdp|output|production _ fall|down|shrink|drop|negative|decrease|lower; recession; two|2 consecutive|successive|quarters quarters|negative;
    negative economic growth; economy|gdp|output shrinks|shrinking|falls|falling|contracts|declines|slows|decreases|slowing|down;
    gdp|output decrease|fall|drop|decline|shrink|reduce; gdp|output go|come down; gdp|output is|are|was|be|become|get|much lower|less|smaller;
    lower|fewer|smaller gdp|output; make|earn|mean|take|see|cause less gdp|output; fall|decrease|drop|decline|reduction in|of gdp|output;
    help|should lower|decrease gdp|output; reduce|cut gdp|output; national income {ecdown}; fall|decrease|decline|drop in gdp|output|economic;
    slump; downturn; ?depression; falling gdp; country producing less; growth falls|slows; slow economic growth; bust

    economic cycle [information, structure]
    economic|business|trade cycle; boom|peak|trough|slump|recovery stage|phase; boom and bust; fluctuations in gdp|growth|economic;
    ups and downs of economy; trend growth

    causes of economic growth [cause, factor]
    technological _ progress|advances; higher _ productivity; immigration _ of workers; government _ spending on; rise _ in aggregate demand

    causes of economic growth more investment [cause, factor] < causes of economic growth
    more|better|increase|improved investment|education|training|technology|infrastructure|resources;
    investment in capital|machinery|education|infrastructure; discovery of|new natural resources; improved human capital

    causes of economic growth bigger workforce [cause, factor] < causes of economic growth
    bigger|larger|skilled workforce

    higher living standards [benefit, consequence] ~ lower living standards
    people|family|families|everyone _ better off|life|lives|living|quality|homes|afford|things;
    afford|buy _ more|better|luxury|nice|extra _ things|stuff|food|goods|house;
    {better}|{good}|higher|high|improve|improved|rising|raise|increase standard|quality|living of|living life|living;
    standard|quality|living of|standards living|life|improve|rise|increase; better|improved quality of life; better off;
    people can afford|buy|have more|goods; live better|longer|comfortably; improves|raises people's lives; afford more|luxuries|better;
    better healthcare education; higher real income

    lower living standards [problem, consequence] ~ higher living standards
    {bad}|low|lower|reduced|worse|falling standard|quality|living of|living living|life;
    standard|quality of living|life fall|decreases|worse|drops; worse off; {not} afford|buy basics|necessities|food|bills;
    people poorer|afford|buy less; lower real income; struggle to pay|afford|live|buy; money goes less far; people have less to live;
    harder to afford

    *negativeeffectsofgrowthwords
    stress; unsustainable

    negative effects of growth [problem, consequence]
    global _ warming; {not} everyone benefits; demand _ pull inflation; using _ non renewable; {negativeeffectsofgrowthwords}

    negative effects of growth growth causes pollution [problem, consequence] < negative effects of growth
    growth|more|increase|increased causes|production|pollution|congestion pollution|congestion|emissions|inequality; congestion;
    more factories pollution

    negative effects of growth environmental damage [problem, consequence] < negative effects of growth
    environmental damage|cost|problems; damage to environment

    negative effects of growth resource depletion out [problem, consequence] < negative effects of growth
    resource depletion|run|used|depleted out|up

    negative effects of growth use up natural [problem, consequence] < negative effects of growth
    use up natural|scarce|finite

    negative effects of growth gap between rich and poor [problem, consequence] < negative effects of growth
    gap between rich and poor widen|grows

    sustainable growth in the economy [method, benefit, information]
    sustainable development; sustainable growth|development; sustainability; future generations;
    {not} harm|compromise|damage|affect future|environment; meet needs of present|now without; renewable energy|resources;
    without using|running up|out resources; protect environment for; long term growth without

    inflation [problem, information, consequence] ~ deflation
    price _ rise|increase|go|up _ over|general|generally|year|everything|everywhere|time|across; price keep rising; general _ price;
    everything _ expensive|dear|dearer|cost|price|more; cost of living;
    general|sustained|continuous|average|overall|persistent rise|increase|price|level in|of|rise price|level|rises;
    rise|increase in general|average|price|cost level|prices; rise|increase in the price level|prices;
    prices rising|rise|increasing|go|going|increase|up in|general|over|up|across economy|time|country; rising price|level;
    cpi|rpi rise|increases|higher; sustained rise in prices; cost of living rises|increases|up|rising; goods get|become more|dearer expensive;
    price level {ecup}; everything costs|gets|is more|dearer|expensive; prices keep going up

    deflation [problem, information, consequence] ~ inflation
    general|sustained fall|decrease in|of price; falling price|level; prices falling|fall|decrease in|generally|over economy|time;
    negative inflation; inflation below zero|0; price level {ecdown}; people|consumers delay|wait|postpone spending|buying|purchases|until

    disinflation [information]
    inflation|rate rate|of|falls|slows|inflation slowing|falls|slows|down|lower|falling;
    prices rise|rising|still|increasing slower|slowly|rising; fall in rate of inflation; slower rate of inflation; still rising but|at slower

    measuring inflation [tool, information, method]
    cpi; rpi; consumer|retail price index; basket of goods; weighted|weighting; ?weights; index number; base year;
    prices of basket compared|measured|collected; household survey; 700 goods; average household spending; living costs and food survey

    demand pull inflation [cause, information] < inflation
    too|lots|people|more|extra _ money|spending|demand|spend _ price|push|pull|chase|chasing|shortage|few|supply;
    demand _ more|higher|greater|faster|bigger than supply; demand pull;
    ad|demand|spending rises|increase|exceeds|greater|faster|grows|too|outstrips supply|more|high;
    aggregate demand rises|increase|exceeds|greater|faster|grows|too|outstrips supply|more|high; too much money|spending chasing|too|few;
    demand exceeds|greater|more|outstrips supply|aggregate; caused by|excess demand; too much demand; more spending pushes|pulls|drives prices;
    people have|spend more _ prices; increase in consumer spending; too much money chasing few goods

    cost push inflation [cause, information] < inflation
    cost|wage|oil|energy|material|import|rent _ rise|increase|higher|up|more|go _ price|pass|customer|consumer;
    firm|business|shop|company _ price _ cost|wage; pass _ cost|price _ customer|consumer|people;
    price _ up|rise|increase _ cover|because|pay _ cost|wage; cost push; cost of|rise|production|increase rise|production|increase|higher;
    firms|producers|businesses pass|raise|increase|put|passed on|price|costs|up because|higher|to|as|onto consumers|costs|customers;
    rising|higher|increase|increased oil|wage|energy|raw|import|production|material cost|price|materials;
    wages rise|go|increase firms|costs|up; raw materials more|cost expensive|more; wage price spiral; passed on to consumers as higher;
    pushes up prices; weak pound imports cost; expensive imports; higher costs so higher prices

    money supply and inflation [cause, information] < inflation
    money supply; print|printing money; too much money; quantity of money; quantitative easing; monetarist; central bank creates money

    hyperinflation in the economy [problem, information] < inflation
    hyperinflation; very high|rapid inflation; zimbabwe; prices rise rapidly|extremely|out; out of control inflation; money worthless|useless;
    lose all value

    money loses value [problem, consequence]
    money|wage|income|pay|savings|pension|pound _ less _ buy|far|worth|stretch|value|much;
    money|wage|income|pay|savings|pension|pound _ {not} _ buy|far|worth|stretch|value|much;
    buy|afford _ less|fewer _ money|wage|pound|income|same; {not} buy|afford _ same|much; {not} buy|afford _ as much;
    money|savings|pound|income|wages|cash lose|worth|lost|buy|falls value|less;
    value of money|savings|wages|income|real falls|decreases|drops|lower|eroded; purchasing power {ecdown};
    purchasing power falls|lost|reduced|lower; {not} buy as much; money|wages {not} go|buy far|much;
    real value|income|wages fall|falling|lower; worth less; savers lose|worse; fixed income suffer|lose|worse|people|pensioners;
    pensioners on fixed; real incomes fall; wages {not} keep|rise up|with|as inflation|prices; erodes savings; each pound buys less

    menu and shoe leather costs [problem, consequence]
    menu cost; shoe leather; change|changing|update|updating|reprint price|menus|labels|catalogues list;
    change|changing|update|updating|reprint price lists list; shop|shopping|look|search around|for cheaper|better|lowest|best;
    cost of changing prices; time spent searching|looking for best|cheaper

    loss of competitiveness [problem, consequence]
    {less} competitive; uncompetitive; lose|loss|losing competitiveness;
    exports|goods|uk|british|products less|more|become competitive|expensive;
    exports|goods|uk|british|products become less competitive|expensive; exports expensive|dearer|fall|decrease|less;
    {not} compete abroad|internationally|globally|overseas; buy foreign|imports instead|cheaper; foreigners|foreign buy less|fewer;
    fall in international competitiveness; exports more expensive; imports look|seem|relatively cheaper; goods too expensive for foreigners

    better competitiveness [benefit, consequence]
    {more} competitive; international|improve|improved|increase|gain competitiveness; compete better|globally|internationally|abroad|more;
    exports cheaper|competitive|rise|increase|more; foreign demand for exports|uk rises|increases; goods cheaper abroad;
    goods cheaper for foreigners; foreigners buy more

    uncertainty for firms and consumers [problem, consequence]
    ?uncertain; uncertainty; ?{not} know|sure|plan|predict what|future|prices|about|costs;
    hard|harder|difficult to plan|predict|budget|forecast; confidence falls|low|lost|lower|drops|reduced|damaged;
    {less} confident|confidence|certain; {not} invest uncertain; unsure about future; low confidence; worried|worry about job|future|money

    unemployment in the economy [problem, consequence, information] ~ employment rises
    firm|company|business|employer _ sack|fire|lay|hire|employ|cut _ worker|people|staff|job|fewer|off;
    people|worker|men|women _ lose|lost|losing _ job|work; people|worker|men|women _ {not} _ job|work; unemployment; out of work;
    {not} have|get|find job|work; jobless; people willing|able job|work|working; people without|{not} job|work|working;
    willing and able to work but; actively seeking|looking for work|job; looking for work|job; without a job;
    people|workers lose|losing|lost|made job|redundant|work; job losses; redundant|redundancies;
    firms lay|sack|fire|cut|make off|workers|jobs|staff|redundant; unemployment rises|increases|higher; laid off; firms need fewer workers;
    unemployment increase|rise|grow|climb|soar; unemployment go|shoot up;
    unemployment is|are|was|be|become|get|much higher|greater|bigger|more; higher|greater|more|extra|bigger unemployment;
    rise|increase|growth in|of unemployment; help|should increase|raise|boost|improve unemployment; raise|boost unemployment; fewer jobs;
    labour force not employed

    employment rises [benefit, consequence] ~ unemployment in the economy
    employment increase|rise|grow|climb|soar; employment go|shoot up; employment is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger employment; rise|increase|growth in|of employment; help|should increase|raise|boost|improve employment;
    raise|boost employment; more jobs|employment|workers|people; more people employed; create|creating|more employment|job;
    unemployment falls|decreases|lower|drops|reduced; unemployment decrease|fall|drop|decline|shrink|reduce; unemployment go|come down;
    unemployment is|are|was|be|become|get|much lower|less|smaller; lower|fewer|smaller unemployment;
    make|earn|mean|take|see|cause less unemployment; fall|decrease|drop|decline|reduction in|of unemployment;
    help|should lower|decrease unemployment; reduce|cut unemployment; people|more find|get|have|employed|in job|work;
    firms|businesses hire|employ|take|recruit more|workers|extra|people; jobs created; lower unemployment; more workers needed;
    full employment; reduce unemployment; people get jobs

    measuring unemployment [tool, information, method]
    claimant count; labour force survey; ilo; number of people claiming; jobseekers allowance|benefit; jobseeker's; survey of households;
    claiming unemployment|jobseekers|universal; hidden unemployment; unemployment rate; employment rate; percentage of labour force|workforce

    cyclical unemployment [cause, information] < unemployment in the economy
    recession|downturn|slump|demand|spending|economy _ job|unemployed|unemployment|sack|redundant|worker|fewer|lay; cyclical; demand deficient;
    caused by|due|lack|fall|low recession|of|to demand|recession|economy|aggregate; lack of demand in economy; in recession firms|people|lose;
    fall in aggregate demand causes; keynesian unemployment; not enough demand for goods; economy in downturn|recession

    structural unemployment [cause, information] < unemployment in the economy
    mine|factory|industry|shipyard|steel|coal|shop _ close|closed|shut|decline|die|disappear;
    {not} have|right|wrong|lack|old|outdated _ skill|qualification _ job|new|need|work|industry;
    {not} no _ skill|qualification _ job|new|need|work|industry; replace|lost|taken _ robot|machine|technology|computer|ai|abroad; structural;
    decline|declining|closing|closure of|industry|industries industry|industries|mining|coal|manufacturing|shipbuilding|mines;
    skills {not} match|needed|longer|right; wrong|outdated|lack|obsolete skills; change in structure of economy;
    workers {not} have right skills; replaced by machines|technology|robots; technological unemployment; geographical|occupational immobility;
    immobility of labour; industries close|die|shut; mine closures; jobs move|moved abroad|overseas; deindustrialisation

    frictional unemployment [cause, information] < unemployment in the economy
    between|move|change|leave|swap|look _ job _ another|new|other|next|moment|one; left school|college|university|uni; frictional;
    between jobs; moving|move|changing|switching|searching|looking from|between|for one|jobs|new|another job|work; short term unemployment;
    just left school|university; time to find new job; looking for first job; search unemployment; temporarily unemployed

    seasonal unemployment [cause, information] < unemployment in the economy
    seasonal; certain time of year; only work|needed|employed in|at|during|for summer|christmas|certain|season|winter; ski instructor;
    fruit pickers; tourism in winter; lifeguards; father christmas; off season; farm workers

    voluntary unemployment [cause, information] < unemployment in the economy
    voluntary; choose {not} work; {not} want|willing to|accept work|job|low; prefer benefits; benefits too high|generous; unemployment trap;
    better off on benefits; refuse jobs; real wage unemployment; wages too high; classical unemployment

    lower tax revenue [problem, consequence] ~ higher tax revenue
    government|state|treasury|country _ get|receive|collect|earn|raise|lose|have _ less|fewer|lower tax|money|revenue|income;
    government|state|treasury|country _ get|receive|collect|earn|raise|lose|have _ {not} tax|money|revenue|income; {not} pay|paying|earn _ tax;
    {less} tax|vat _ paid|government|collected|spent; {less} income tax _ paid|government|collected|spent;
    tax|government revenue|receipts|income {ecdown}; {less} tax|taxes|vat paid|revenue|collected; {less} income tax paid|revenue|collected;
    lower|less|fall|loss|reduced|lose tax|in|of|government revenue|receipts|income|tax;
    government gets|collects|receives|earns less|lower|fewer tax|revenue|taxes|money; unemployed {not} pay tax|income; people pay less tax;
    {not} paying tax|income

    higher tax revenue [benefit, consequence] ~ lower tax revenue
    government|state|treasury|country _ get|receive|collect|earn|raise|gain|have _ more|higher|extra _ tax|money|revenue|income;
    {more} tax|taxes|vat _ government|paid|collected; pay more tax; tax|government revenue|receipts {ecup};
    {more} tax|taxes paid|revenue|collected; higher|more|extra|increase|increased|raise|gain tax|in|government revenue|receipts|income;
    government gets|collects|receives|earns|raises|gains more|higher|extra tax|revenue|taxes|money; people paying taxes|tax more;
    more money for government; spend on public|schools|nhs

    higher welfare spending [problem, consequence]
    government|state _ pay|spend|give _ benefit|jobseekers|dole|unemployed|welfare; claim|claiming|need benefits|dole|jobseekers;
    claim|claiming|need universal credit; benefit|dole|jobseekers|welfare _ up|rise|more|pay|government|increase|cost;
    welfare|benefit spending|bill|payments|costs|paid|claimed; {more} benefit|claim|welfare|people claiming;
    government spend|pay|spending more|out|on benefit|welfare|jobseekers|unemployment; spend more on benefits|jobseekers|welfare; jobseekers;
    universal credit; claiming|claim benefit|dole; budget deficit worsens|increases|bigger; cost to taxpayer|government benefits;
    burden on taxpayers|government

    *socialcostsofunemploymentwords
    stress; depression; homeless; poverty; deskilled; debt; divorce; inequality; hysteresis

    social costs of unemployment [problem, consequence]
    social _ unrest; lost _ output; {socialcostsofunemploymentwords}

    social costs of unemployment crime [problem, consequence] < social costs of unemployment
    crime; crime rises|increases|more; more crime

    social costs of unemployment mental health [problem, consequence] < social costs of unemployment
    mental health; poor health; health problems

    social costs of unemployment family breakdown [problem, consequence] < social costs of unemployment
    family|marriage breakdown|break

    social costs of unemployment lose skills skills [problem, consequence] < social costs of unemployment
    lose|loss of|skill skills|confidence|self; lose skills; low self esteem; waste of resources|labour|skills

    benefits of unemployment to firms [benefit, consequence]
    less _ inflation|inflationary pressure; workers _ fear losing; choose _ best workers

    benefits of unemployment to firms large pool of workers [benefit, consequence] < benefits of unemployment to firms
    {more}|large|larger|bigger|wider pool|choice|supply of workers|labour|applicants|people

    benefits of unemployment to firms easier to recruit workers [benefit, consequence] < benefits of unemployment to firms
    easier|easy to recruit|find|hire workers|staff|people

    benefits of unemployment to firms lower wages [benefit, consequence] < benefits of unemployment to firms
    lower|cheaper|less labour|wage|costs|pay; workers accept lower|less

    government economic objectives [factor, information]
    macroeconomic|government|economic objective|aim; low|stable|2 inflation|percent|unemployment; low inflation;
    low|full unemployment|employment; economic growth; balance of payments equilibrium|stability; 2|two percent inflation target;
    inflation target; fair|equal|redistribution distribution|income; steady growth; price stability; balanced budget

    conflicts between objectives [problem, consequence]
    conflict|trade between|off objectives|growth|inflation|unemployment; trade off between|off objectives|growth|inflation|unemployment;
    phillips curve; reducing unemployment may|causes|increases|leads inflation; growth causes|increases inflation|imports|pollution;
    low unemployment but|higher|high inflation; {not} achieve all; one objective at expense; lower inflation means higher unemployment;
    growth damages environment; growth worsens current account

    fiscal policy [method, solution, tool]
    government spending|expenditure and|or tax|taxes|taxation|taxing; change|changing government|tax|taxes|taxation spending|level;
    changes in government|tax|taxes|taxation spending|level; expansionary|contractionary|reflationary|deflationary fiscal|policy;
    uses|using|through tax|taxes|taxation|spending to influence|affect; tax and spend; taxes and government spending; chancellor budget

    higher government spending [method, solution, cause] < fiscal policy
    government|state|council _ spend|invest|build|pay|put|money _ more|nhs|schools|roads|hospital|education|infrastructure;
    spend|spending|invest|investment|money _ nhs|school|roads|hospital|education|defence|infrastructure|railway;
    increase|raise|more|higher|extra|increased|rise|increasing government|public|state|in spending|expenditure|investment;
    government spend|spending|invest|builds more|build|roads|schools|infrastructure|hospitals|nhs; {more} government|public spending;
    government spending {ecup}; spend more on nhs|education|roads|infrastructure|defence|schools|hospitals;
    build roads|schools|hospitals|houses|hs2; public works; government creates jobs

    lower government spending [method, solution, cause] < fiscal policy
    government|state|council _ cut|spend|reduce _ less|spending|services|back|nhs|school|benefit;
    cut|reduce|less _ spending|services|nhs|school|hospital|benefit|budget;
    cut|reduce|lower|less government|public|in|to|state|spending|welfare spending|expenditure|services|benefits;
    decrease|fall|cutting|reducing government|public|in|to|state|spending|welfare spending|expenditure|services|benefits; austerity;
    government spend|cut less|back|spending|services; spending cuts; government spending {ecdown}; cuts to public services

    cutting taxes [method, solution, cause] < fiscal policy ~ raising taxes
    tax|taxes|vat _ cut|lower|reduce|down|less|fall|drop; income tax _ cut|lower|reduce|down|less|fall|drop;
    {less}|cut|lower|reduce _ tax|taxes|vat;
    cut|lower|reduce|reducing|decrease|cutting|less|fall|lowering tax|taxes|taxation|vat|income|corporation|in tax|vat|rate;
    cut|lower|reduce|reducing|decrease|cutting|less|fall|lowering income tax tax|vat|rate; tax|taxes|vat|rates cut|lower|reduced|decrease|fall;
    people keep more of; more disposable income; tax cut; take home pay rises|increases|more; lower taxes; people pay less tax;
    raise personal allowance

    raising taxes [method, solution, cause] < fiscal policy ~ cutting taxes
    tax|taxes|vat _ raise|rise|increase|up|higher|more; income tax _ raise|rise|increase|up|higher|more;
    {more}|raise|{increase}|higher _ tax|taxes|vat;
    raise|raising|increase|higher|increasing|more|rise|put|increased tax|taxes|taxation|vat|income|corporation|in|up tax|rate|vat|taxes;
    raise|raising|increase|higher|increasing|more|rise|put|increased income tax tax|rate|vat|taxes;
    tax|taxes|vat|rates rise|increase|higher|raised|up; tax rise|hike; people pay more tax; less disposable income; higher taxes;
    take home pay falls; tax the rich

    direct and indirect taxes [information, example]
    direct tax|taxes; indirect tax|taxes; income tax; vat; corporation tax; national insurance; inheritance tax; council tax;
    tax on income|profit|wealth|spending|expenditure; stamp duty; excise duty; capital gains tax; duty on alcohol|fuel|petrol

    progressive and regressive tax [information, principle]
    rich|richer|high|higher _ pay _ more|bigger|higher|larger|greater _ share|percent|percentage|tax|proportion|income|rate;
    poor|poorer|low _ pay _ more|bigger|higher|larger _ share|percentage|proportion|income; progressive tax|taxation|taxes;
    rich|richer|higher|earn pay|income|more|earners higher|more|larger|pay|greater percentage|proportion|tax|rate; regressive;
    proportional tax; higher earners pay more|higher; takes larger|bigger|higher percentage|proportion of|from poor|rich|high|higher|low;
    those who earn more pay more; tax bands

    budget deficit [problem, information] ~ budget surplus
    budget|fiscal deficit; government spends|spending|expenditure more|greater|exceeds|higher|is than|tax tax|revenue|taxes|receives;
    spending exceeds|greater|more tax|revenue; borrow|borrowing to fund|spend|finance|pay; government borrowing; g greater than t;
    government borrow|borrowing|has money|more; spends more than it earns|receives|raises; psncr; tax revenue less than spending

    budget surplus [benefit, information] ~ budget deficit
    budget|fiscal surplus; tax|taxes|revenue revenue|greater|more|exceeds|is exceeds|greater|more|higher|than spending|government;
    government gets|receives|raises|collects|earns more than|tax spend|spending; t greater than g; spends less than it receives|raises;
    balanced budget

    national debt [problem, information]
    national|public|government debt; total|accumulated|amount government|borrowed|owed|owes|debt|borrowing|of borrowing|debt|government;
    money government owes|borrowed; interest|repayments on debt|borrowing|national; sum of past deficits; owes to lenders; debt interest;
    future generations pay; government in debt

    monetary policy [method, solution, tool]
    interest rate and|or money|supply; bank of england sets|changes|controls|decides|interest|monetary; ?mpc; monetary policy committee;
    changing|change|control|use|using|manipulate interest|money|in rate|supply|interest; quantitative easing; central bank;
    control of money supply; base rate; money supply and interest rates

    higher interest rates [method, solution, cause, factor] < monetary policy ~ lower interest rates
    raise|increase|higher|rise|raised|increasing|high|raising|put|increased interest|base|in|up rate|interest; interest|base rate {ecup};
    interest rates rise|increase|higher|up|raised|high; rates go up; interest rises

    lower interest rates [method, solution, cause, factor] < monetary policy ~ higher interest rates
    cut|lower|reduce|fall|reduced|reducing|low|decrease|cutting|lowering|drop interest|base|in rate|interest; interest|base rate {ecdown};
    interest rates fall|decrease|lower|down|cut|low|reduced; rates go down; interest falls

    borrowing more expensive [consequence, reason] ~ borrowing cheaper
    loan|borrow|mortgage|credit _ expensive|dear|dearer|high|higher|harder; borrow less; {not} _ borrow|loan|mortgage;
    borrowing|loan|mortgage|credit|repayments|debt more|cost|is|become|dearer|go|higher expensive|more|higher|dearer|up;
    borrowing|loan|mortgage|credit|repayments|debt becomes more expensive|more|higher|dearer|up; more expensive|costly|dear to borrow;
    cost of borrowing|loans|mortgage rises|increases|higher|up|more; borrow|borrowing|loans less|fewer|discouraged|falls;
    people|consumers|firms|businesses|{ecconsumer} borrow less; {not} borrow|take|loan; discourage borrowing|loans;
    pay more|back on|for|interest mortgage|loan|interest; higher mortgage|loan repayments|payments|costs; less borrowing;
    mortgage payments rise|increase|higher|up; deter borrowing|investment; fewer loans; expensive loans|mortgages|borrowing

    borrowing cheaper [consequence, reason] ~ borrowing more expensive
    loan|borrow|mortgage|credit _ cheap|cheaper|low|lower|easier; loan|mortgage _ cost less;
    borrow|take _ more|loan|out _ cheap|cheaper|spend|low;
    borrowing|loan|mortgage|credit|repayments cheaper|less|becomes|cheap|fall|lower expensive|cheaper|cheap|costs|fall;
    cheaper|easier|less to|expensive borrow|loans|mortgages; cost of borrowing|loans|mortgages falls|decreases|lower|down|drops|less|cheaper;
    borrow|borrowing more|increases|encouraged|rises; people|consumers|firms|businesses|{ecconsumer} borrow|take more|out;
    encourage borrowing|loans; encourage people borrow; pay less on|for|interest mortgage|loans|interest;
    lower mortgage|loan repayments|payments|costs; more borrowing; take out more loans; mortgage payments fall|decrease|lower;
    cheap loans|mortgages|borrowing

    saving more attractive [consequence, reason] ~ saving less attractive
    save|saving|saver|bank _ more|better|higher|reward|interest|encourage; {get}|earn _ more|better|higher _ interest|saving|bank|return;
    save|saving more|rises|increase|attractive|encouraged|higher|better;
    encourage|incentive|reward|better|greater|more|higher saving|for|reward|return|to saving|savers|save;
    encourage|incentive|reward|better|greater|more|higher to save saving|savers|save;
    better|higher|greater return|interest|reward on|from|for saving; savers get|earn|gain|receive more|better;
    people|consumers save|put money more|in|rather|instead bank; earn more on savings; people save more; saving instead of spending;
    more saving

    saving less attractive [consequence, reason] ~ saving more attractive
    save|saving less|falls|decrease|discouraged|lower; discourage|less|lower saving|incentive|reward|return|point;
    no saving|incentive|reward|return|point; lower return|interest on|from saving; savers get|earn|lose|receive less|out; people save less;
    less saving; spend instead rather|save; savers lose out; spending instead of saving; earn less on savings; {not} worth saving

    quantitative easing [method, solution] < monetary policy
    qe; central bank buys|create|electronic|prints|purchases bonds|money|assets|electronic;
    central bank of england buys|create|electronic|prints|purchases bonds|money|assets|electronic; buying bonds; create money electronically;
    print money; increases money supply; buy government bonds

    supply side policy [method, solution]
    supply side; increase|raise|improve|improving|boost productive|aggregate|productivity|lras|efficiency capacity|supply;
    increase|raise|improve|improving|boost productive capacity capacity|supply; improve the efficiency|productivity|quality|skills of;
    increase lras; productive potential; shift as right

    education and training policy [method, solution] < supply side policy
    teach|train|retrain|educate|course _ skill|worker|people|unemployed|job|computer; {better} skill|trained|educated workforce|worker;
    ?education; training; apprenticeship; train|training workers|unemployed|people|schemes|workforce;
    better|improve|improved|more|invest|spending education|training|in|on skills|schools|education; skills of workers|workforce|labour;
    retraining; spend on education; human capital; improve skills; job centres; teach new skills; more skilled workforce

    incentives to work policy [method, solution] < supply side policy
    incentive|encourage to|people work|harder|longer; cut|reduce|lower|reducing|less benefit|welfare|income|unemployment; lower income tax;
    work harder; reform|reduce trade|union|power; benefits cut|reduced; make work pay; reduce trade union power; tax credits;
    childcare provided

    encouraging enterprise policy [method, solution] < supply side policy
    deregulation; privatisation; lower|cut|reduce corporation tax; help|support|grants|loans small|new|start|for firms|businesses|business|up;
    reduce|cut|less red|regulation|bureaucracy tape; tax breaks; encourage enterprise|entrepreneurs|investment|competition; enterprise zones;
    subsidies for research; infrastructure investment; improve infrastructure; r&d

    *timelagsandlimitsofpolicywords
    ineffective

    time lags and limits of policy [problem]
    time lag; expensive|cost _ to government; banks {not} pass; may _ save instead|extra; liquidity _ trap; political _ unpopular|unpopularity;
    already _ very low; crowding _ out; {not} accurate|perfect information; {timelagsandlimitsofpolicywords}

    time lags and limits of policy take time time work [problem] < time lags and limits of policy
    take|long time|long|years|months to|time work|take|effect|see; {not} work|effect immediately|instantly|straight|quickly;
    slow to take effect; long run only

    time lags and limits of policy depends on how [problem] < time lags and limits of policy
    depends on how|much|confidence|size|extent|state; confidence low

    time lags and limits of policy may not spend [problem] < time lags and limits of policy
    may be spend|effective|work; may not spend|effective|work

    time lags and limits of policy not guaranteed to [problem] < time lags and limits of policy
    {not} guaranteed|certain|work to

    redistribution of income [method, solution]
    take|tax|give|share|move _ rich|poor|wealthy _ poor|rich|give|benefits|more|equal; redistribution; progressive tax|taxation;
    benefits|welfare to|for|payments poor|poorer|low; tax rich|richer and|more|to give|help; take|taking rich give|to|and poor; state pension;
    welfare benefits|system|state; universal credit; free school meals; transfer payment; means tested; tax the rich more; help poor;
    child benefit; minimum wage reduces inequality; more equal distribution

    income and wealth inequality [problem, consequence, information]
    inequality; unequal distribution|income|wealth; gap|difference between rich|richest|high and poor|poorest|low; gini coefficient;
    gini coefficient coefficient; lorenz curve; rich get richer; wealth {not} shared|distributed equally|evenly; income gap;
    uneven distribution of income|wealth; poor get poorer; wealth concentrated; some earn more than others; rich poor divide

    absolute and relative poverty [problem, information]
    poverty; absolute poverty; relative poverty; {not} afford|meet|enough|have basic|necessities|food|needs;
    below|less|under poverty|than|60 line|dollar|percent; {not} enough to live|survive; 60 percent of median|average; less than 1 90 dollar;
    poverty line; {not} have food shelter; basic needs; poor compared to others; poverty trap

    international trade [information, factor]
    trade between|with countries|other|each; buying|buy and selling|sell goods|across|between abroad|countries|borders;
    exchange of goods between|across countries|borders; imports and exports; free trade; trading abroad|overseas|globally

    *benefitsoffreetradewords
    specialise;

    benefits of free trade [benefit, reason]
    economies _ of scale; {better} quality; exchange _ of ideas|technology; good _ relations|relationships; increases|higher _ world output;
    political _ links; export _ more; {benefitsoffreetradewords}

    benefits of free trade wider choice [benefit, reason] < benefits of free trade
    {more}|wider|greater|larger|bigger choice|variety|market|competition; lower|cheaper price|goods|imports|costs; larger|bigger|wider market;
    larger|bigger|wider to sell; access|sell to|in|more|larger goods|materials|countries|abroad|market; cheaper raw materials;
    more choice for consumers

    benefits of free trade resources not available domestically [benefit, reason] < benefits of free trade
    resources {not} available|have|produced|grown|found domestically|home

    benefits of free trade goods not available [benefit, reason] < benefits of free trade
    goods {not} available|make|grow; {not} grow bananas

    comparative advantage [principle, information, factor]
    lower|lowest opportunity cost; absolute advantage; produce|make at lower|lowest|more opportunity;
    more efficient at producing|making than other; ricardo; specialise in what|goods|where they|relatively good|best|efficient;
    countries specialise in

    imports in economics [information, example] ~ exports in economics
    import; goods|products|buy|services|brought from abroad|other|overseas|another|foreign|country; foreign goods|products;
    buying from abroad|overseas|other; goods made abroad|overseas; goods made in china; money leaves|leaving|going out country

    exports in economics [information, example] ~ imports in economics
    export; goods|products|sell|services to|sold abroad|other|overseas|another|foreign; sell|selling abroad|overseas;
    sell|selling to other; foreigners|foreign buy|buying|countries uk|our|british; money comes into|enters country; tourists visiting

    exports rise [benefit, consequence] ~ exports fall
    exports increase|rise|grow|climb|soar; exports go|shoot up; exports is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger exports; rise|increase|growth in|of exports; help|should increase|raise|boost|improve exports;
    raise|boost exports; export|sell more|increase|rise; more exports|exported; boost exports; demand for exports rises|increases;
    sell more abroad|overseas

    exports fall [problem, consequence] ~ exports rise
    exports decrease|fall|drop|decline|shrink|reduce; exports go|come down; exports is|are|was|be|become|get|much lower|less|smaller;
    lower|fewer|smaller exports; make|earn|mean|take|see|cause less exports; fall|decrease|drop|decline|reduction in|of exports;
    help|should lower|decrease exports; reduce|cut exports; export|sell less|fewer|fall|decrease; fewer|less exports|exported;
    demand for exports falls|decreases; sell less abroad|overseas

    imports rise [problem, consequence] ~ imports fall
    imports increase|rise|grow|climb|soar; imports go|shoot up; imports is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger imports; rise|increase|growth in|of imports; help|should increase|raise|boost|improve imports;
    raise|boost imports; import|buy more|increase|rise abroad|overseas|foreign; more imports|imported; import more;
    demand for imports rises|increases; buy more foreign; buy more from abroad; people buy more imports|foreign

    imports fall [consequence, benefit] ~ imports rise
    imports decrease|fall|drop|decline|shrink|reduce; imports go|come down; imports is|are|was|be|become|get|much lower|less|smaller;
    lower|fewer|smaller imports; make|earn|mean|take|see|cause less imports; fall|decrease|drop|decline|reduction in|of imports;
    help|should lower|decrease imports; reduce|cut imports; import less|fewer|fall|decrease; fewer|less imports|imported; import less;
    demand for imports falls; buy less foreign; reduce imports; buy domestic|british|home|local goods|instead|products

    protectionism [method, solution, problem]
    protectionist; protect|protecting|shield domestic|infant|home|local|jobs industry|industries|firms|jobs|businesses|producers|own;
    protect|protecting|shield industry|industries|british|uk|their industry|industries|firms|jobs|businesses|producers|own; trade barrier;
    restrict|restricting|limit|limiting|reduce|block imports|trade; barriers to trade; infant industry|industries; dumping; prevent dumping;
    protect domestic|home firms from foreign; retaliation; trade war; stop cheap imports; keep out foreign|imports

    tariffs on imports [method, example, information] < protectionism
    tax|duty|charge|fee _ import|abroad|foreign|overseas|coming|enter|country;
    pay|charge _ tax|extra|more|duty _ import|bring|foreign|abroad|country; tariff; 
    tax|taxes|duty|duties on|import|imported imports|imported|goods|duty|foreign|tax; import tax|duty|duties; customs duty|duties;
    taxing imports|foreign; make imports|imported|foreign more|dearer expensive; charge on imports; extra cost on imported

    quotas on imports [method, example, information] < protectionism
    limit|restrict|cap|only|set|maximum|certain|allow _ number|amount|how|quantity|many|certain _ import|country|goods|foreign;
    limit|restrict|cap|only|set|maximum|certain|allow _ number|amount|how|quantity|many|certain _ cars|come|brought|allowed;
    only _ certain|set|some|limited number|amount|quantity; quota; 
    limit|restriction|cap on|to|number|amount number|quantity|amount|imports|volume|of imported|imports|goods|allowed; physical limit;
    maximum|set number|amount|quantity of|imported imports|goods|imported; only certain amount|number imported|allowed;
    limits how|the many|much|number|quantity imports

    other trade barriers [method, example, information] < protectionism
    embargo; subsidies|subsidy to|for domestic|home|uk firms|producers|farmers; export subsidy; administrative barrier; non tariff barrier;
    safety|strict standards; red tape; ban on imports|trade; health and safety standards|regulations; paperwork|customs checks|delays

    trade blocs [structure, information, example]
    trade bloc|agreement; customs union; common|single market; free trade area|agreement; eu; european union; nafta; asean;
    brexit; monetary union; eurozone; group of countries agree|trade; no tariffs|barriers between members; common external tariff;
    free movement of; group of countries that trade freely

    exchange rate in economics [information, factor]
    exchange rate; price|value of|one currency|pound|in|terms|sterling currency|another; how much one currency worth; value of the pound;
    rate at which currency exchanged|converted; foreign exchange; demand for and supply of currency|pounds

    pound appreciates [cause, consequence] ~ pound depreciates
    appreciation|appreciate; pound|currency|sterling|exchange strong|stronger|rise|appreciates|increases|strengthens|up|higher|gains;
    exchange rate strong|stronger|rise|appreciates|increases|strengthens|up|higher|gains;
    strong|stronger|rise|high|higher|increase in|value|pound|exchange|currency pound|currency|exchange|value|rate; spiced;
    value of pound rises|increases; pound buys|worth more

    pound depreciates [cause, consequence] ~ pound appreciates
    depreciation|depreciate|devaluation|devalue;
    pound|currency|sterling|exchange weak|weaker|fall|depreciates|decreases|weakens|down|lower|loses|drops;
    exchange rate weak|weaker|fall|depreciates|decreases|weakens|down|lower|loses|drops;
    weak|weaker|fall|low|lower|decrease in|value|pound|exchange|currency pound|currency|exchange|value|rate; wpidec;
    value of pound falls|decreases|drops; pound buys|worth less

    imports cheaper exports dearer [consequence] ~ imports dearer exports cheaper
    import|holiday|oil _ cheap|cheaper; export|our|british|uk _ dear|dearer|expensive _ foreigner|abroad|other|buy|export;
    imports|importing|holidays cheaper|cheap; foreign goods cheaper|cheap; exports|exporting dearer|dear;
    exports|exporting more|become expensive; less competitive exports; exports less competitive; exports {not} competitive;
    cheaper|cheap imports; expensive|dearer exports; cheaper to import; buy|holiday|travel cheaper abroad; foreigners pay more;
    more expensive for foreigners|foreign; holidays abroad cheaper; spiced

    imports dearer exports cheaper [consequence] ~ imports cheaper exports dearer
    import|foreign|abroad|holiday _ dear|dearer|expensive; import|foreign|abroad|holiday _ cost more;
    export|our|british|uk _ cheap|cheaper _ foreigner|abroad|other|buy|export; imports|importing|holidays dearer|dear;
    imports|importing more|become expensive; foreign goods dearer|expensive; exports|exporting cheaper|cheap|attractive;
    exports more competitive; expensive|dearer imports; cheaper|cheap exports; more expensive to import|travel; cheaper for foreigners|foreign;
    foreigners pay less; imported raw materials dearer; imported materials cost more; wpidec

    demand for currency [cause, factor]
    demand for pound|currency|sterling; supply of pound|currency; buy|exchange|need|sell|convert pounds|currency|sterling; hot money;
    speculation|speculators; foreigners need pounds; interest rates attract foreign|investors|savers|money; foreign investment|investors in uk;
    inflows of money; speculators buy|sell; exporters paid in pounds; foreigners buy pounds

    balance of payments [information, tool]
    record|account of all|transactions money|transactions|flows between|with one|country; current account; money flowing in and out of country;
    financial transactions between countries|residents; capital account; trade balance; income from abroad;
    record of a country's|transactions|trade

    current account deficit [problem, information] ~ current account surplus
    {buy}|import|spend _ more|greater|higher|bigger _ than _ sell|export|earn; money _ leaving|leave|out|abroad _ country; trade deficit;
    deficit on|in|current current|balance|trade|account; imports greater|more|exceed|higher|bigger|are than|exports exports|more;
    import|spends|buy|importing more than|from export|exporting|sell; more imports than exports;
    money|more flowing|leaving|going out|country than|of country; imports exceed exports; country buys more than it sells; bop deficit;
    more money leaving; negative balance of trade

    current account surplus [benefit, information] ~ current account deficit
    {sell}|export|earn _ more|greater|higher|bigger _ than _ buy|import|spend; trade surplus; surplus on|in current|balance|trade;
    exports greater|more|exceed|higher|bigger|are than|imports imports|more; export|sells|exporting more than import|buys|importing;
    more exports than imports; exports exceed imports; more money coming|flowing in than|into; positive balance of trade

    *causesofcurrentaccountdeficitwords
    uncompetitive; deindustrialisation

    causes of current account deficit [cause, factor]
    loss _ of comparative|manufacturing; {causesofcurrentaccountdeficitwords}

    causes of current account deficit strong pound [cause, factor] < causes of current account deficit
    strong pound|currency|exchange

    causes of current account deficit high incomes imports [cause, factor] < causes of current account deficit
    high|higher|rising income|consumer|spending|demand|inflation imports|suck|spend; cheap foreign labour|goods|imports;
    high domestic inflation; economic growth sucks imports

    causes of current account deficit low productivity [cause, factor] < causes of current account deficit
    low|poor productivity|quality|competitiveness|investment; poor quality of uk|british|goods

    causes of current account deficit recession abroad [cause, factor] < causes of current account deficit
    recession abroad|overseas|trading; recession in other

    globalisation in economics [cause, factor, information]
    globalisation; 
    increased|increasing|growing|more|economies|greater|process integration|interdependence|interconnected|integrated;
    increased|increasing|growing|more|economies|greater|process trade|connected|linked|interdependent;
    world becoming|become|is|economies smaller|connected|interconnected|integrated|more|one; integration of world|economies|markets;
    single global|world market; movement|free|flow of goods|capital|labour|people|trade between|across countries|borders; containerisation;
    cheaper|improved|better|lower|falling transport|communication|technology|internet cost; multinationals|tncs|mncs spread|grow|growth;
    countries more dependent

    *benefitsofglobalisationwords
    fdi

    benefits of globalisation [benefit, consequence]
    buy _ goods|things|stuff|products _ cheap|cheaper|world|abroad|other; buy _ goods|things|stuff|products _ all over; economies _ of scale;
    {benefitsofglobalisationwords}

    benefits of globalisation lower price [benefit, consequence] < benefits of globalisation
    lower|cheaper price|goods|products

    benefits of globalisation more jobs [benefit, consequence] < benefits of globalisation
    {more} jobs|choice|trade|employment|variety; jobs in|for developing|poor|poorer;
    growth|higher|increased|development in|incomes|for developing; higher wages in developing

    benefits of globalisation access to larger markets [benefit, consequence] < benefits of globalisation
    access to larger|wider|more|new market

    benefits of globalisation spread new technology [benefit, consequence] < benefits of globalisation
    spread|transfer|share of|new technology|knowledge|ideas|culture

    benefits of globalisation foreign investment [benefit, consequence] < benefits of globalisation
    foreign investment|direct|inward

    benefits of globalisation reduces poverty [benefit, consequence] < benefits of globalisation
    reduces|lifted|out poverty; lift people out of poverty

    *drawbacksofglobalisationwords
    inequality; sweatshop; overdependence; americanisation

    drawbacks of globalisation [problem, consequence]
    cheap _ china|abroad|foreign|overseas|imports _ firm|business|lose|job|factory|close;
    british|uk|local|home firm|business|company|industry _ lose|close|suffer|shut|bust _ out|compete|down;
    british|uk|local|home firm|business|company|industry _ {not} _ out|compete|down;
    job _ move|go|lost|sent _ abroad|overseas|china|india|cheaper; tax _ avoidance; structural _ unemployment; profits _ repatriated;
    brain _ drain; {drawbacksofglobalisationwords}

    drawbacks of globalisation exploitation workers [problem, consequence] < drawbacks of globalisation
    exploitation|exploit|exploited workers|labour|low|cheap|child; child labour

    drawbacks of globalisation low wages [problem, consequence] < drawbacks of globalisation
    low|poor wages|pay|working|conditions

    drawbacks of globalisation pollution [problem, consequence] < drawbacks of globalisation
    pollution; environmental|transport damage|emissions|pollution

    drawbacks of globalisation jobs lost abroad [problem, consequence] < drawbacks of globalisation
    jobs lost|move|moved|lose|go abroad|cheaper|overseas; loss of culture|jobs|identity;
    local|small|domestic firms|businesses|producers close|compete|lose; local|small|domestic firms|businesses|producers {not};
    outsourcing of jobs

    drawbacks of globalisation interdependence of crisis [problem, consequence] < drawbacks of globalisation
    interdependence|spread of crisis|recession|crises|shocks|financial

    foreign direct investment [method, cause, information]
    fdi; inward investment;
    foreign firms|companies|investment|company|multinational invest|build|set|in|building|open|factory up|factories|another|country;
    mnc|tnc|multinational invest|set|locate|build up; investment from abroad|overseas|foreign; nissan; set up factories abroad;
    set up factories in other

    *developingcountriescharacteristicswords
    debt; overpopulation

    developing countries characteristics [information, problem]
    human _ development index; subsistence _ farming; civil _ war; {developingcountriescharacteristicswords}

    developing countries characteristics low gdp per [information, problem] < developing countries characteristics
    low|lower gdp|income|life|literacy|standard|hdi|wages|living|savings per|expectancy|rates|levels; hdi; life expectancy; literacy

    developing countries characteristics lack poor clean [information, problem] < developing countries characteristics
    lack of|poor clean|infrastructure|education|healthcare|water|sanitation|access;
    lack no clean|infrastructure|education|healthcare|water|sanitation|access; poor infrastructure; poor healthcare|education

    developing countries characteristics high birth rate [information, problem] < developing countries characteristics
    high|rapid|fast birth|infant|population|death|corruption rate|mortality|growth; ?corruption; infant mortality

    developing countries characteristics primary sector [information, problem] < developing countries characteristics
    primary|dependent|dependence|rely|reliance sector|product|agriculture; primary product dependency

    *aidtodevelopingcountrieswords
    charity; oxfam; microfinance; ngo; ngos; microcredit

    aid to developing countries [method, solution]
    aid; fair _ trade; emergency _ food|aid; aid _ dependency; {aidtodevelopingcountrieswords}

    aid to developing countries foreign aid [method, solution] < aid to developing countries
    foreign|overseas|tied|bilateral|multilateral|humanitarian|international aid

    aid to developing countries debt relief [method, solution] < aid to developing countries
    debt relief|cancellation; debt forgiveness

    aid to developing countries world bank loan [method, solution] < aid to developing countries
    world bank|imf loan|help

    aid to developing countries money given rich [method, solution] < aid to developing countries
    money|help|assistance given|from|to rich|poor|developed|developing|other

    fair trade scheme in economics [method, solution]
    fair trade; fairtrade; minimum|guaranteed|fair|higher|stable price|wage for|to|paid farmers|producers|growers; better wages for farmers;
    social premium; ethical consumers

    financial sector role [information, structure, benefit]
    insurance _ companies; facilitate _ payments; stock _ market; financial _ intermediary; lender _ of last resort

    financial sector role banks lend deposits [information, structure, benefit] < financial sector role
    bank|financial|building lend|take|accept|loan|keep|look deposits|money|loans|savings|mortgages;
    bank|financial|building provide|savings|deposits|save|sector|society|institutions deposits|money|loans|savings|mortgages;
    provide credit|loans|mortgages|finance; lend money to; place|somewhere to save|keep money; commercial bank; building societies;
    safe place to keep money; banks make profit from interest

    financial sector role transfer funds from savers to [information, structure, benefit] < financial sector role
    transfer funds from savers to borrowers; savers to borrowers

    central bank role [information, structure]
    central bank; bank _ of england; lender _ of last resort; banker _ to government|banks

    central bank role sets interest rates [information, structure] < central bank role
    set|controls interest rates|base; inflation target; controls inflation

    central bank role issues notes [information, structure] < central bank role
    issues|prints notes|money|banknotes

    central bank role regulate banks [information, structure] < central bank role
    regulate|regulation banks|financial; financial stability

    central bank role manages gold [information, structure] < central bank role
    manages gold|reserves|currency

    *reasonsforsavingwords
    emergency; future; retirement; pension; security

    reasons for saving [reason, factor]
    rainy _ day; peace _ of mind; in _ case lose job; save _ up something; big _ purchase; {reasonsforsavingwords}

    reasons for saving holiday save [reason, factor] < reasons for saving
    holiday|house|car|wedding|deposit save|saving

    reasons for saving earn interest [reason, factor] < reasons for saving
    earn|gain interest

    reasons for saving unexpected expenses [reason, factor] < reasons for saving
    unexpected|unforeseen expenses|costs|events

    *reasonsforborrowingwords
    university; emergencies; invest

    reasons for borrowing [reason, factor]
    start _ business; bridge _ gap; {reasonsforborrowingwords}

    reasons for borrowing buy house [reason, factor] < reasons for borrowing
    buy|pay|afford house|home|car|expensive|now|large|mortgage; {not} wait|enough|afford|save money|up; pay for expensive things; want it now;
    buy things they can't afford

    reasons for borrowing cover shortfall [reason, factor] < reasons for borrowing
    cover|smooth shortfall|spending|consumption

    *financialcrisiswords
    2008; subprime

    financial crisis [problem, cause]
    credit _ crunch; sub _ prime; moral _ hazard; stock _ market crash; lehman _ brothers; northern rock _ brothers; {financialcrisiswords}

    financial crisis bank fail [problem, cause] < financial crisis
    bank fail|failed|collapse|collapsed|bailout|run; bailout; too big to fail; bank run

    financial crisis asset bubble [problem, cause] < financial crisis
    asset|housing|speculative bubble; housing bubble

    financial crisis systemic risk [problem, cause] < financial crisis
    systemic risk; risky lending|loans

    *cryptoanddigitalpaymentswords
    bitcoin; cryptocurrency; contactless; cheque; cash; fintech

    crypto and digital payments [information, example]
    standing _ order; online _ banking; mobile _ payment; apple _ pay; {cryptoanddigitalpaymentswords}

    crypto and digital payments debit card [information, example] < crypto and digital payments
    debit|credit card; direct debit

    *personalfinancedecisionswords
    budget; debt; insurance; mortgage; isa

    personal finance decisions [factor, information]
    payday _ loan; afford _ repayments; {personalfinancedecisionswords}

    personal finance decisions income and expenditure [factor, information] < personal finance decisions
    income and expenditure; disposable income

    personal finance decisions pension [factor, information] < personal finance decisions
    pension; pension contributions

    personal finance decisions credit rating [factor, information] < personal finance decisions
    credit rating|score|history; credit card

    personal finance decisions interest charged [factor, information] < personal finance decisions
    interest charged|earned; how much they earn; compound interest

    housing market [factor, cause, information]
    house|housing|property price|market|shortage|supply; mortgage; first time buyers; renting; ?rent; buy to let;
    {not} enough|afford house|homes; {not} enough|afford to buy; negative equity; planning permission; green belt;
    homeowners feel|wealthier|richer; wealth effect; build more houses|homes; housing supply inelastic; stamp duty
    """
}
