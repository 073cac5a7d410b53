/// Scarcity, demand, supply, elasticity, markets, market failure, firms, costs, competition and labour. Written for this project.
extension LexiconData {
  static let economics: StaticString = """
    subject economics

    *ecup
    increase; rise; grow; higher; more; up; expand; greater; raise; climb; soar; extra

    *ecdown
    decrease; fall; drop; lower; less; fewer; reduce; down; decline; contract; shrink; cut

    *ecconsumer
    consumer; people; household; customer; buyer; individual; public; shopper; they

    *ecfirm
    firm; business; producer; supplier; company; seller; industry; they; manufacturer

    basic economic problem [problem, cause]
    want|need _ more|loads|lots|everything|unlimited|endless|many|all _ limited|enough|few|only;
    want|need _ more|loads|lots|everything|unlimited|endless|many|all _ {not};
    {not} enough _ resource|stuff|land|thing|good|everyone|want|money; {not} enough _ go round; limited|scarce|few resource;
    not enough resource; only so much resource; ?scarcity; economic problem; unlimited|infinite|endless wants|needs;
    limited|finite|scarce resources; unlimited wants _ limited|scarce|finite resources; {not} enough resources to satisfy|meet;
    resources are scarce|limited|finite; wants exceed resources; people want more than; {not} have everything we want;
    what how and for whom to produce

    opportunity cost [information, factor]
    give|gave|miss|go _ up|out _ next|choose|else|instead|alternative|other;
    give|gave|miss|go _ without _ next|choose|else|instead|alternative|other; what _ give|gave|miss|lose|sacrifice _ up|out;
    could have _ instead|else|other|bought|spent; next best alternative; alternative forgone|foregone|given|sacrificed;
    best alternative given up; what you give|gave up|sacrifice|miss; benefit lost|foregone|forgone from|of next|choosing;
    give up _ to get|for|have; cost of next best; trade off; sacrifice of _ alternative; could have been spent on; money could have gone on;
    lose out on something else; instead of _ could have

    factors of production [information, structure]
    land _ labour|workers _ capital|machines|enterprise; land|workers|machines _ workers|machines|land _ machines|enterprise|entrepreneur;
    land labour capital; resources|inputs used to|in produce|production|make; cell; four factors; land labour capital and enterprise

    land as factor of production [information, example] < factors of production
    land; natural|raw resources|materials; gifts of nature; oil|coal|soil|forests natural; rent is reward

    labour as factor of production [information, example] < factors of production
    labour; ?workers; human|work effort|input|resource|force; people who work|make; physical and mental effort; wages are reward

    capital as factor of production [information, example] < factors of production
    capital; ?machines; ?machinery; tools machinery|equipment; man made resources|aids|goods; goods used to make|produce other;
    factories and machines; capital goods

    enterprise as factor of production [information, example] < factors of production
    enterprise; entrepreneur; risk taker|taking; combines|brings|organises factors|together|other; takes risks for profit; profit is reward

    production possibility frontier [tool, information]
    ppf; ppc; production possibility curve|frontier|boundary; maximum combination|output|possible of two|goods|combinations;
    combinations of two goods; shows maximum output|potential; inside curve inefficient|unemployed; shift outwards;
    trade off between two goods; on the curve efficient

    specialisation [method, factor]
    concentrate|concentrating|focus|focusing on one|single|particular|limited|what good|product|task|range|best; make what they are best at;
    only produces one|few|particular; country|person|worker focuses on; concentrates on production

    division of labour [method, factor]
    worker|person|people|each|everyone _ one|1|small|different|own|same|certain|particular _ job|task|part|bit;
    job|work|production _ split|divide|broken|shared _ task|part|job|worker|small|up;
    split|splitting|broken|break|divide|dividing|divided production|work|job|process|task into|up small|tasks|stages|parts;
    each worker|person does|performs|one|specific|concentrates one|task|small|part; workers specialise in|on one|particular|task;
    production line each worker; adam smith pin; assembly line tasks; dividing up the work

    benefits of specialisation to output [benefit, reason]
    practice _ makes perfect

    benefits of specialisation to output higher productivity [benefit, reason] < benefits of specialisation to output
    higher|increased|greater|more|improved productivity|output|efficiency

    benefits of specialisation to output workers become better at [benefit, reason] < benefits of specialisation to output
    workers become|get better|skilled|faster|quicker|expert|good at|in; become expert; ?quicker

    benefits of specialisation to output save time [benefit, reason] < benefits of specialisation to output
    save|saving|less time

    benefits of specialisation to output not switch between tasks [benefit, reason] < benefits of specialisation to output
    {not} switch|move|moving between tasks|jobs

    benefits of specialisation to output lower unit costs [benefit, reason] < benefits of specialisation to output
    lower|reduced unit|average costs; lower unit costs

    *drawbacksofspecialisationtoworkerswords
    monotony; de-skilled

    drawbacks of specialisation to workers [problem, consequence]
    structural _ unemployment; over _ reliant|dependent; demotivated _ workers; {drawbacksofspecialisationtoworkerswords}

    drawbacks of specialisation to workers boring work [problem, consequence] < drawbacks of specialisation to workers
    boring|repetitive|monotonous|boredom|bored work|job|tasks; ?boredom

    drawbacks of specialisation to workers lack of variety [problem, consequence] < drawbacks of specialisation to workers
    lack of variety|motivation|other

    drawbacks of specialisation to workers only one skill [problem, consequence] < drawbacks of specialisation to workers
    only one skill; if one stage stops|breaks|slow; lose skills; {not} transferable skills; overdependence on one|trade|imports

    *moneyfunctionswords
    barter; acceptable

    money functions [information, factor]
    medium _ of exchange; unit _ of account; standard _ of deferred payment; double _ coincidence of wants; accepted _ for goods;
    save _ it for later; durable _ divisible portable; swap _ goods; {moneyfunctionswords}

    money functions store of value [information, factor] < money functions
    store of value; measure of value

    economic sectors [structure, information]
    ?primary; ?secondary; tertiary; primary secondary and tertiary; extraction of raw materials; manufacturing; ?services;
    de-industrialisation; deindustrialisation

    economic agents and objectives [information, person]
    maximise|maximising|maximum utility|satisfaction|profit|welfare; consumers maximise utility; firms maximise profit;
    government maximise welfare; rational decision|consumer|maker; ?rational; economic agents; consumers producers and government

    positive and normative statements [information]
    positive statement; normative statement; value judgement|judgment; objective tested|proved|fact; fact that can be tested; based on opinion;
    should|ought statement; testable; fact based; opinion that cannot be tested

    economic systems [structure, information]
    private _ and public sector both; invisible _ hand; laissez _ faire

    economic systems free market economy [structure, information] < economic systems
    free market economy; mixed economy; command|planned economy; market economy; resources allocated by price|government|market;
    government decides what to produce; no government intervention; allocation of resources; price mechanism allocates

    price mechanism [method, factor]
    rationing|signalling|signal|incentive function; ?signals; signal to producers|firms; price act|as signal|incentive;
    ration scarce|demand|goods; forces of demand and supply; invisible hand; market forces; higher price incentive to|for supply|produce|firms;
    demand and supply determine price; price rises discourages|ration

    demand in economics [information]
    demand; willing|willingness and|to able|ability|buy|purchase|pay;
    amount|quantity|how|number much|consumers|people|of want|willing|buy|able|wanted|customers; effective demand; wants backed by money;
    willing and able to buy; how much people want

    law of demand [information, principle]
    price|cost|cheap|expensive _ rise|up|fall|down|high|low _ {ecconsumer}|demand|buy _ less|more|fewer|fall|rise|buy;
    price|cost|cheap|expensive _ higher|lower|cheaper|increase|drop|decrease _ {ecconsumer}|demand|buy _ less|more|fewer|fall|rise|buy;
    inverse|negative relationship between|price; price fall|lower|decrease|drop|cheaper _ demand|buy|quantity more|rise|increase|extend;
    price rise|increase|higher|goes _ demand|buy|quantity less|fall|decrease|fewer|contract; cheaper _ buy more;
    {ecconsumer} buy|demand more|less if|when|as|at price|cheaper|lower|expensive|higher|low; downward sloping; as price rises demand falls

    demand increases [cause, consequence] ~ demand decreases
    demand increase|rise|grow|climb|soar; demand go|shoot up; demand is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger demand; rise|increase|growth in|of demand; help|should increase|raise|boost|improve demand;
    raise|boost demand; demand shift|curve|moves right|out|outward; rightward|outward shift of|in demand; {ecup} in demand;
    more people want|buy|buying|demand; buy more of|it; quantity demanded rises|increases; popular so people buy; people|consumers want more;
    shift to right of demand; higher demand

    demand decreases [cause, consequence] ~ demand increases
    demand decrease|fall|drop|decline|shrink|reduce; demand go|come down; demand is|are|was|be|become|get|much lower|less|smaller;
    lower|fewer|smaller demand; make|earn|mean|take|see|cause less demand; fall|decrease|drop|decline|reduction in|of demand;
    help|should lower|decrease demand; reduce|cut demand; demand shift|curve|moves left|inward; leftward|inward shift of|in demand;
    {ecdown} in demand; fewer|less people want|buy|buying|demand; buy less of|it; quantity demanded falls|decreases;
    people|consumers stop buying|buy|want; people|consumers {not} buying|buy|want; lower demand; less demand; reduce consumption; consume less;
    fall in consumption

    movement along the demand curve [information, consequence]
    movement along|up|down demand|curve; extension|contraction in|of demand; caused by change in price|own; move along curve; extension;
    contraction; change in price of good itself; expansion of demand

    shift of demand curve [information, consequence]
    shift demand|curve; demand curve shift|moves; change in conditions|determinants|income|tastes|other; change in non price; non price factor;
    whole curve moves; shift in demand

    income as determinant of demand [factor, cause] < shift of demand curve
    earn|paid|got _ more|extra|money|richer _ buy|spend|afford|demand|want _ more; afford _ more; pay rise;
    income|wages|earnings rise|increase|fall|change|higher|decrease|up; people earn|have more|less money|disposable|income;
    disposable|real income; higher|more|lower|change income|wages; higher|more|lower|change in income; wages go up; more money to spend;
    better off; {ecconsumer} can afford more|less

    tastes as determinant of demand [factor, cause] < shift of demand curve
    taste; fashionable; ?fashion; preferences; ?trend; becomes popular|trendy|fashionable; popularity; change in tastes|fashion|preferences;
    health concerns|scare; people prefer|like|want; becoming unfashionable

    advertising as determinant of demand [factor, cause] < shift of demand curve
    advert|advertising; successful|effective advertising|marketing campaign; advertising campaign; ?promotion; celebrity endorsement;
    ?marketing

    substitute goods [factor, information, example] ~ complementary goods
    buy|switch|swap|change|go|use|choose|drink|eat _ instead|alternative|other|another|rival|substitute; more _ instead; substitute;
    ?alternative; rival good|product; competitive demand; instead place of;
    replace|switch to|with other|another|cheaper|alternative; price of substitute|alternative|rival rise|fall; coke and pepsi; tea and coffee;
    buy something else instead; swap to

    complementary goods [factor, information, example] ~ substitute goods
    go|use|used|buy|need|bought _ together|both|alongside; need|buy one _ use|other;
    price _ up|rise|higher|petrol|other _ fewer|less _ car|other|both; price _ up|rise|higher|petrol|other _ not _ car|other|both; ?complement;
    complements; complementary; joint demand; used|bought|consumed|go|goes together|alongside; goods bought together; cars and petrol;
    printers and ink; price of complement; need one to use other; shoes and laces

    population as determinant of demand [factor, cause] < shift of demand curve
    population; more people|consumers buy; ageing population; demographic; immigration; ?migration; birth rate;
    size|structure|age of population; number of buyers|consumers

    expectations and seasons of demand [factor, cause] < shift of demand curve
    expect|expectations|expected of|future price|rise|fall; season|seasonal; ?weather; future price; time of year; speculation;
    buy now before price; interest rates|credit availability|cheaper; summer|winter demand|hot

    normal goods [information, example] ~ inferior goods
    normal good; demand rises|increases|goes|more when|as|with|if income rise|increase|up; positive income elasticity|yed; luxury|luxuries;
    buy more when income; income elastic; superior goods

    inferior goods [information, example] ~ normal goods
    inferior good; demand falls|decreases|less when|as|if income rise|increase|up; negative income elasticity|yed; buy less when income|richer;
    own brand|value; buy better when richer; bus travel; cheap alternatives when poor

    diminishing marginal utility [information, principle]
    diminishing marginal utility|returns|satisfaction; each extra|additional|further unit|one|slice gives less|satisfaction|utility;
    marginal utility; extra satisfaction falls|decreases; less satisfaction|utility from each|extra|next; total utility; enjoy less each time;
    utility

    *consumerbehaviournotrationalwords
    habit; habitual; inertia; irrational; nudge; herd; anchoring; heuristics; biased; impulse; framing

    consumer behaviour not rational [information, factor]
    {not} rational; consumer _ computational|weakness; behavioural _ economics; bounded _ rationality; default _ choice; loss _ aversion;
    {consumerbehaviournotrationalwords}

    consumer behaviour not rational peer influence [information, factor] < consumer behaviour not rational
    peer influence|pressure; influence of others

    consumer behaviour not rational not calculate best [information, factor] < consumer behaviour not rational
    {not} calculate|work best|benefit

    supply in economics [information]
    supply; amount|quantity|how producers|firms|suppliers|much willing|able|produce|sell|offer; willing and able to sell|produce|offer;
    goods firms offer for sale; what producers put on market

    law of supply [information, principle]
    price _ rise|up|high|higher|increase _ {ecfirm}|supply _ more|make|sell|supply|produce|rise|increase;
    {ecfirm} _ make|sell|supply|produce|want _ more _ price|profit|money;
    price rise|higher|increase|up _ supply|produce|firms|quantity more|rise|increase|extend; higher price _ profit|incentive|supply|produce;
    {ecfirm} supply|produce|sell more|less if|when|as|at|because price|higher|profit|profitable; price falls supply falls;
    more profit at higher; upward sloping; incentive to produce|supply more; profit motive; price rises more supplied

    supply increases [cause, consequence] ~ supply decreases
    more _ available|made|produced|grown|supplied|market|firms; good harvest; supply increase|rise|grow|climb|soar; supply go|shoot up;
    supply is|are|was|be|become|get|much higher|greater|bigger|more; higher|greater|more|extra|bigger supply;
    rise|increase|growth in|of supply; help|should increase|raise|boost|improve supply; raise|boost supply;
    supply shift|curve|moves right|outwards|out; rightward|outward shift of|in supply; {ecfirm} produce|make|supply|sell more;
    more produced|supplied|available|sellers|producers|output; new firms enter; flood market; rise in supply; higher supply;
    more on the market; produce more

    supply decreases [cause, consequence] ~ supply increases
    less|fewer _ available|around|made|produced|grown|supplied|market|sell; ruin|destroy|kill|damage|wreck _ crop|harvest|factory|supply|farm;
    supply decrease|fall|drop|decline|shrink|reduce; supply go|come down; supply is|are|was|be|become|get|much lower|less|smaller;
    lower|fewer|smaller supply; make|earn|mean|take|see|cause less supply; fall|decrease|drop|decline|reduction in|of supply;
    help|should lower|decrease supply; reduce|cut supply; supply shift|curve|moves left|inwards; leftward|inward shift of|in supply;
    {ecfirm} produce|make|supply|sell less|fewer; less produced|supplied|available|output; fewer firms|producers|sellers|suppliers;
    firms leave|exit|close; shortage of supply; reduced supply; fall in supply; bad harvest; produce less; less on market

    shift of supply curve [information, consequence]
    shift in|of supply; supply curve shift|moves; conditions|determinants of supply; non price supply factor; change in supply caused by costs

    costs of production as determinant of supply [factor, cause] < shift of supply curve
    cost of|production production|raw|producing|making|materials|inputs; costs rise|fall|increase|decrease|higher|lower;
    wages|materials|energy|oil rise|cost|increase|more; cheaper|dearer to produce|make; more expensive to produce|make;
    raw materials cost|price; wage costs; price of oil|inputs|raw; higher wages for workers; input prices; costs of making it

    taxes and subsidies as determinant of supply [factor, cause] < shift of supply curve
    indirect tax|taxes; tax|vat on|raises|increases|adds producers|costs|goods|firms|production;
    subsidy|subsidies lower|reduce|given costs|production|firms; tax makes it cost more to produce; subsidies to producers|firms

    technology as determinant of supply [factor, cause] < shift of supply curve
    technology; technological|new|better|improved|advances advances|progress|machinery|technology|machines|equipment;
    productivity|efficient improve|rises|increase|production; better machinery|machines; ?robots; more efficient production

    *weatherandshocksasdeterminantofsupplywords
    drought; flood; war; frost; disease; pandemic; strikes; hurricane

    weather and shocks as determinant of supply [factor, cause] < shift of supply curve
    weather; natural _ disaster; supply shock; {weatherandshocksasdeterminantofsupplywords}

    weather and shocks as determinant of supply bad harvest [factor, cause] < weather and shocks as determinant of supply
    bad|poor|good harvest|weather|crop; crop failure; crop fail|destroyed|ruined|die

    number of firms as determinant of supply [factor, cause] < shift of supply curve
    number of firms|producers|sellers|suppliers|businesses; new firms|businesses|entrants|producers enter|join|entering;
    more|fewer|less firms|producers|sellers in; firms leave|leaving|exit; entry of firms|new

    joint and competitive supply [information]
    joint supply; by product; competitive supply; composite demand; derived demand; produced together; beef and leather;
    demand for one thing because of another; labour demanded because of product

    market equilibrium [information, consequence]
    equilibrium; equilibrium price; demand|supply equal|meet|supply|demand; where demand and supply meet|cross|intersect|equal;
    market clearing|clears price; no excess|shortage surplus; supply and demand are equal|same|balanced; intersect|intersection; ?cross;
    demand curve crosses supply; {not} tendency change

    excess demand [problem, consequence, cause] ~ excess supply
    {not} enough _ everyone|people|all|who|for|demand _ want|buy; more _ want|people|demand _ than _ available|supply|there; run|sold|sell out;
    queue|waiting list; shortage; demand greater|exceeds|more|higher|is|outstrips|bigger than|supply supply|exceeds;
    {not} enough supply|goods|available; demand exceeds|outstrips supply; more people want than; queues; waiting lists;
    price below equilibrium; too few goods|produced; want more than available

    excess supply [problem, consequence, cause] ~ excess demand
    left|loads|lots|many|more _ {not} sell|sold; too much _ {not} sell|sold; {not} sell|sold all|them|everything;
    more _ supply|made|produced _ than _ want|demand|buy; surplus; glut;
    supply greater|exceeds|more|higher|is|outstrips|bigger than|demand demand|exceeds; supply exceeds|outstrips demand; unsold stock|goods;
    too much produced|supplied|supply; price above equilibrium; too many goods; more supplied than demanded; left over stock

    market price rises [consequence, cause] ~ market price falls
    price increase|rise|grow|climb|soar; price go|shoot up; price is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger price; rise|increase|growth in|of price; help|should increase|raise|boost|improve price;
    raise|boost price; price go|goes|going|pushed|push|driven|bid|forced|pushes|drives up; rise|increase in price;
    become|make|more expensive|dearer; higher price; costs more to buy; upward pressure on price; more expensive; price increase;
    firms raise|put|increase price; goes up in price; dearer; pay more for

    market price falls [consequence, cause] ~ market price rises
    price decrease|fall|drop|decline|shrink|reduce; price go|come down; price is|are|was|be|become|get|much lower|less|smaller;
    lower|fewer|smaller price; make|earn|mean|take|see|cause less price; fall|decrease|drop|decline|reduction in|of price;
    help|should lower|decrease price; reduce|cut price; price go|goes|going|pushed|driven|forced|bring|brought down;
    fall|decrease|drop|reduction in price; become|make cheaper|cheap; lower price; ?cheaper; downward pressure on price; price cut;
    firms cut|lower|reduce price; goes down in price; {not} as expensive; pay less for

    new equilibrium higher output [consequence] ~ new equilibrium lower output
    quantity|output|production increase|rise|grow|climb|soar; quantity|output|production go|shoot up;
    quantity|output|production is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger quantity|output|production; rise|increase|growth in|of quantity|output|production;
    help|should increase|raise|boost|improve quantity|output|production; raise|boost quantity|output|production;
    quantity|output increase|rise|grow|climb|soar; quantity|output go|shoot up;
    quantity|output is|are|was|be|become|get|much higher|greater|bigger|more; higher|greater|more|extra|bigger quantity|output;
    rise|increase|growth in|of quantity|output; help|should increase|raise|boost|improve quantity|output; raise|boost quantity|output;
    extension in|of supply; more sold|traded|produced|bought; quantity increases|rises; produce more goods; output rises; larger quantity;
    more is made

    new equilibrium lower output [consequence] ~ new equilibrium higher output
    quantity|output|production decrease|fall|drop|decline|shrink|reduce; quantity|output|production go|come down;
    quantity|output|production is|are|was|be|become|get|much lower|less|smaller; lower|fewer|smaller quantity|output|production;
    make|earn|mean|take|see|cause less quantity|output|production; fall|decrease|drop|decline|reduction in|of quantity|output|production;
    help|should lower|decrease quantity|output|production; reduce|cut quantity|output|production;
    quantity|output decrease|fall|drop|decline|shrink|reduce; quantity|output go|come down;
    quantity|output is|are|was|be|become|get|much lower|less|smaller; lower|fewer|smaller quantity|output;
    make|earn|mean|take|see|cause less quantity|output; fall|decrease|drop|decline|reduction in|of quantity|output;
    help|should lower|decrease quantity|output; reduce|cut quantity|output; contraction in|of demand|supply; less sold|traded|produced|bought;
    quantity falls|decreases; produce less goods; output falls; smaller quantity; less is made; fewer goods made

    consumer surplus [information]
    difference between price|what|amount consumer|willing|people willing|pay|and paid|actually|price; willing to pay more than;
    would have paid more; area below|under demand above price; extra benefit to consumer

    producer surplus [information]
    difference between price|what producer|firm receive|received|willing|sell and; willing to sell|supply for less;
    area above supply below price; receive more than willing

    price elasticity of demand [information, factor, tool]
    ped; responsiveness|sensitivity|how|reaction of|much|responsive|sensitive demand|quantity|consumers to|changes price;
    percentage change in quantity demanded divided; how demand responds|reacts to price; how much demand changes when price;
    measures how demand

    price elastic demand [information, factor] ~ price inelastic demand
    {not} buy|want|afford _ price|expensive|rise|up|dear|more;
    stop|switch|change|buy|go _ buy|elsewhere|other|another|less _ price|expensive|rise; sensitive _ price;
    demand _ fall|drop|change|rise _ lot|loads|massively|more; elastic; price elastic; ped greater|more|bigger|above|is than|over one|1|minus;
    greater than 1|one; demand very|highly responsive|sensitive to; price sensitive;
    big|large|larger|bigger|more change|fall|rise|drop in|proportionate|proportional demand|quantity|change; small price change _ big|large;
    quantity changes more than|proportionately price; demand changes a lot|more; lots of substitutes; {ecconsumer} easily switch|change|stop;
    lose many|lots|large customers|sales if|when price; {ecconsumer} react|respond strongly

    price inelastic demand [information, factor] ~ price elastic demand
    still|{keep}|carry|continue _ buy|buying|purchase|need|pay _ price|expensive|more|higher|rise|dear|cost|matter;
    {not} stop|reduce|change|affect _ buy|buying|demand|price|smoking; demand _ {not} change|fall|drop _ much|lot|price;
    buy _ no matter|whatever price|cost; price|cost {not} matter; inelastic; price inelastic;
    ped less|smaller|below|between|under than|0|zero|one 1|one; less than 1|one; {not} responsive|sensitive to price; unresponsive;
    small|smaller|little|less change|fall|drop|effect in|on|proportionate|proportional demand|quantity|change;
    demand {not} change|fall|drop|affected much|lot; quantity changes less than|proportionately price;
    still|continue|keep|carry buy|buying|on even|when|if|regardless price|higher|expensive|rises;
    still|continue|keep|carry to buy even|when|if|regardless price|higher|expensive|rises; few substitutes|alternatives;
    no substitutes|alternatives; people still buy it; {ecconsumer} {not} stop buying; have to buy it; necessity

    unitary and perfect elasticity [information]
    unitary; unit elastic; elasticity equal|of one|1; perfectly elastic|inelastic; ped of 0|zero|infinity; horizontal demand curve;
    vertical demand|supply curve; revenue {not} change

    substitutes affect elasticity [factor, reason]
    switch|change|go|buy|swap|move|choose _ other|another|different|rival|cheaper|alternative _ brand|product|one|shop|good|thing|make;
    lots|loads|many|few|other|any _ alternative|substitute|brand|choice|option|version;
    no|{not} _ alternative|substitute|brand|choice|option|version;
    availability|number|lots|many|few|close of|close|available|lack alternatives|substitute|rivals;
    no of|close|available|lack alternatives|substitute|rivals; many|few|lots|close|other substitutes|alternatives|brands|options;
    no substitutes|alternatives|brands|options; easy|easier|hard to switch|substitute|find;
    can switch|change|go to another|other|substitutes|something; {not} alternatives|substitutes|other|anything; alternatives available

    necessity or luxury affects elasticity [factor, reason]
    necessity|necessities; luxury; ?essential; need it|to|this live|survive; {not} live|do|manage without;
    basic|essential|necessary good|item|need; want not need; must have it; {not} essential|necessary|need|needed; can live without

    addiction and habit affects elasticity [factor, reason]
    addictive|addicted|addiction; habit; habit forming; cigarettes|tobacco|alcohol|drugs addicted|addictive; {not} stop|give|quit|up;
    smokers _ addicted|still|keep|carry; hooked; addicts

    proportion of income affects elasticity [factor, reason]
    proportion|percentage|share|small|large|fraction|big of|proportion|part|amount income|budget|spending|wages;
    {not} cost|notice|much|expensive lot|price|compared; small part of income|budget; large amount of income; takes up lot of income;
    cheap compared to income; {not} notice change

    time affects elasticity [factor, reason]
    ?time; long|short run|term|time; over time; in the long|short run|term; time to find|switch|adjust|change|look;
    takes time to find|change|adjust|react; more elastic in long

    brand loyalty affects elasticity [factor, reason]
    brand loyalty; loyal to brand; loyal customers; branding; loyal consumers; strong brand; durable; frequency of purchase

    elasticity and revenue [consequence, factor, reason]
    total revenue|sales rise|increase|fall|decrease|higher|go if|when; total revenue|sales rise|increase|fall|decrease|higher|go if price;
    inelastic raise|increase price _ revenue; elastic lower|cut|reduce price _ revenue; price rise|increase increases|raises|reduces revenue;
    revenue falls if price raised|increased; raise price to|and|increase revenue; cut price to|and|increase revenue;
    revenue will rise|increase|fall|decrease; more tax revenue

    price elasticity of supply [information, factor, tool]
    pes; responsiveness|sensitivity|how of|much|responsive supply|quantity|firms|producers to|changes price;
    percentage change in quantity supplied; how supply responds|reacts to price; how quickly firms respond|react|change

    supply is elastic [information, factor] ~ supply is inelastic
    make|produce|increase|supply _ more|extra _ quick|quickly|easily|straight|fast; keep|hold|store _ stock|spare|extra|capacity|stored;
    elastic supply; supply elastic; supply can|easily|quickly be|respond|change|increase|increased|react quickly|easily; spare capacity;
    easy|quick|able to produce|increase|make|supply|raise more|production|output|supply; stock|stored available|held; respond quickly to price;
    can store goods; pes greater than; have stock|inventory; short production time

    supply is inelastic [information, factor] ~ supply is elastic
    take _ year|month|long|time|while|ages _ grow|build|make|produce|train|plant|increase;
    {not} _ make|grow|build|produce|increase|supply _ more|quick|overnight|immediately|straight|easily;
    {not} spare|extra stock|capacity|land|space; inelastic supply; supply inelastic;
    supply hard|slow|fixed|difficult|take respond|change|increased|increase|time; supply {not}|cannot respond|change|increased|increase|time;
    {not} respond|increase|produce|make|change quickly|easily|more|supply;
    take time|long|years|months to grow|produce|build|make|increase|respond; time to grow|build|produce; full spare|capacity stocks|capacity;
    no|{not} spare|capacity stocks|capacity; perishable; fixed|limited amount|supply|number; pes less than; cannot be stored; limited seats;
    houses take time to build; at full capacity; production takes long

    income elasticity of demand [information, factor, tool]
    yed; income elasticity; responsiveness|how of|much demand|quantity to|changes income; percentage change in income;
    how demand changes when income; how demand responds to income

    cross elasticity of demand [information, factor, tool]
    xed; cross elasticity; cross price elasticity; positive xed|substitutes; negative xed|complements

    market failure [problem, cause, information]
    inefficient|misallocation|misallocate|wrong|inefficiency allocation|resources;
    resources {not} allocated|used|distributed efficiently|well|best|properly; price mechanism fails; free market fail allocate|provide;
    free market {not} allocate|provide; over|under production|consumption|provision;
    market {not} work|allocate|provide properly|efficiently|enough; missing market; resources allocated inefficiently|wrongly;
    too much|little produced|consumed

    negative externality [problem, consequence, cause] ~ positive externality
    {not} involve|buy|smoke|part|use|fault _ suffer|affect|harm|hurt|pay|breathe|ill|cost;
    people|other|neighbour|resident _ suffer|harm|hurt|affect _ noise|smoke|pollution|smell|traffic|cost|rubbish;
    people|other|neighbour|resident _ breathe|ill|disturb|annoy|pay _ noise|smoke|pollution|smell|traffic|cost|rubbish;
    society|community|public|third _ suffer|harm|hurt|affect _ noise|smoke|pollution|smell|traffic|cost|rubbish;
    society|community|public|third _ breathe|ill|disturb|annoy|pay _ noise|smoke|pollution|smell|traffic|cost|rubbish;
    live|living near|nearby|by|close _ suffer|affect|noise|pollution|smoke|ill;
    ?{bad} effect|affect _ other|society|people|third|community|everyone; negative externality|externalities; external|social cost;
    cost|harm|bad|negative|spillover|damage effect|impact|to|on|suffered third|society|people|bystanders|other;
    third parties|party harmed|suffer|affected|cost|bear|pay; social cost greater|exceeds|more than private;
    {not} involved|part in|of transaction; cost to society|others|third; people {not} involved|buying|producing affected|suffer|harmed;
    affects others badly; passive smoking; spillover costs; ?pollution; traffic congestion; noise

    positive externality [benefit, consequence, cause] ~ negative externality
    other|everyone|society|people|community|whole|public|third _ benefit|protect|gain|better|safer|help|healthier _ too|well|society;
    {good}|positive effect|affect _ other|society|people|third|community|everyone;
    benefit|help|protect|good _ other|society|everyone|community|third; positive externality|externalities; external|social benefit;
    benefit|good|positive effect|to|impact|on|for|gained third|society|people|whole|other; third parties|party benefit|gain;
    social benefit greater|exceeds|more than private; benefits society|others|third; vaccination|education|healthcare benefits|protects|others;
    spillover benefits; herd immunity; people not involved gain|benefit

    private and social costs [information]
    private cost|benefit; cost to individual|producer|firm|consumer; private plus external; private costs and external;
    cost to producer plus|and society; msc; ?mpc; mpb; msb

    demerit goods [problem, example, information] ~ merit goods
    {not} know|realise|understand|aware _ bad|harm|harmful|damage|dangerous|unhealthy|risk|addictive|dangers;
    bad|harmful|unhealthy|damaging|dangerous for _ them|people|health|us|person; people _ buy|consume|smoke|drink|eat too much|many;
    {not} _ how _ bad|harmful|dangerous|damaging; demerit; demerit good; bad|harmful for|to consumers|health|society|people;
    overconsumed|over consumed; over consumed consumed; cigarettes|alcohol|drugs|tobacco|gambling|vapes|junk;
    consumers {not} know|realise|aware|understand harm|damage|bad|dangers|how; imperfect information; too much consumed; overprovided;
    unhealthy; people consume too much; harmful goods; more harmful than realise

    merit goods [benefit, example, information] ~ demerit goods
    {not} know|realise|understand|aware _ good|benefit|beneficial|value|important|help; good|beneficial for _ them|people|society|us;
    people _ {not} buy|consume|use|have enough; merit good; underconsumed|under consumed|provided; under consumed consumed|provided;
    good|better|beneficial|benefit for|to you|consumers|society|people more|health; healthcare|vaccination|museums|libraries;
    ?education|health; consumers {not} know|realise|aware|understand benefit|full|good|value; too little consumed; underprovided;
    people {not} consume|buy enough|realise; undervalued; more beneficial than realise

    public goods [information, example, problem]
    {not} stop|prevent|exclude|charge _ people|anyone|others|person|using|use|them|benefit;
    everyone|anyone|all|people _ use|benefit|enjoy _ same|time|free; everyone|anyone|all|people _ use|benefit|enjoy _ without; {not} run out;
    {not} run used up; public good; non rival|rivalrous; non excludable;
    {not} excluded|exclude|stop|prevent|stopped people|others|anyone|using; street lights|lighting; lighthouse; national defence;
    flood defences; one person using {not} reduce|stop|affect others; everyone can use|benefit; quasi public; non-rivalry; 
    can't stop people using; {not} run out when used; police force; fireworks

    free rider problem [problem, cause]
    {not} pay|paying|paid _ use|benefit|enjoy|still|free|using; {use}|benefit|enjoy _ free pay|paying; {use}|benefit|enjoy _ free nothing;
    {use}|benefit|enjoy _ without|{not} pay|paying; {use}|benefit|enjoy _ without|{not} nothing; for free; {not} pay|charge for it;
    free rider|riding; {not} pay|paying|paid but|still|can|for|and|yet benefit|use|consume|enjoy;
    benefit|use|enjoy|consume without paying|contributing|pay; use it for free; no one will|pay pay|provide; no nobody will|pay pay|provide;
    {not} charge|make people|consumers pay; firms {not} profit|provide|supply|make; no profit so {not}; people take without paying;
    get it for nothing

    information failure [problem, cause]
    imperfect|asymmetric|lack|incomplete|missing|poor|wrong|false information; information failure|gap;
    {not} full|perfect|enough|all|have information|knowledge|know;
    {not} know|realise|aware|understand full|true|all|harm|benefits|costs|risks|what|effects|long;
    lack of|bad|misleading knowledge|awareness|advice|information; one side|party knows more; seller knows more than; ignorant of;
    moral hazard; used car dealer; don't know all the facts

    indirect tax on a good [method, solution, example]
    tax|duty|vat _ cigarettes|alcohol|sugar|petrol|fuel|plastic|goods|product|drinks|meat|pollution|firms|producers|cars|flights;
    indirect tax|taxes; tax on good|spending|cigarettes|alcohol|sugar|petrol|producers|polluters|sugary|pollution|carbon;
    tax tax on good|spending|cigarettes|alcohol|sugar|petrol|producers|polluters|sugary|pollution|carbon;
    specific|excise|carbon|sugar|green|sin|vat|landfill tax|duty|duties; ad valorem tax|duty|duties;
    taxing|tax firms|producers|good|product|cigarettes|alcohol; vat; put|raise|increase|impose|place tax|taxes on; government taxes goods;
    make it more expensive by tax; polluter pays; sugar levy|tax; internalise externality; higher taxes on goods; add tax; congestion charge;
    fuel duty

    tax passed to consumers [consequence, factor]
    incidence|burden|share of tax; tax passed on|to consumer|customers; producers|firm pass|passes|absorb tax|it|cost|burden on; who pays tax;
    consumer pays most|more|some; higher price to consumers; firms pass on tax

    subsidy from government [method, solution, example]
    government|state|council _ give|pay|help|fund|grant _ money|firm|farmer|producer|business|company|cost|cash|grow|make;
    money|cash|grant|help|payment _ from|by government|state; cheaper|less _ firm|producer|farmer|business _ make|produce; subsidy; 
    government pays|gives|money|grant|payment|funding|contributes|helps producers|firms|part;
    payment|grant|money from|by|given|to government|firms|producers|encourage; make it cheaper to produce|buy; grant to producers|firms;
    money government gives; financial support|help|assistance from|by government; cheaper for firms to produce; government helps pay|cost

    maximum price control [method, solution, example] ~ minimum price control
    maximum price; price ceiling|cap; rent control|cap; highest price|legal|firms|allowed allowed|charge|legal;
    {not} charge|go|sell|rise above|more; cap on price|rent|energy; price limit; set below equilibrium; energy cap; cannot charge more than;
    legal maximum; upper limit; black market

    minimum price control [method, solution, example] ~ maximum price control
    minimum price; price floor; floor price; minimum unit price|pricing; lowest price|legal allowed;
    {not} charge|go|sell|fall below|less|under; minimum alcohol price; set above equilibrium; cannot sell for less than; legal minimum;
    lower limit; guaranteed minimum price; lowest price firms can charge

    regulation and bans [method, solution, example]
    regulation; ban|banning|illegal; ?law|legislation|rules|legal|legally;
    ban|banning smoking|advertising|sale|product|goods; make|making it illegal; age limit|restriction; fine firms|polluters; ?legislation;
    prohibit; smoking ban; limit on emissions|pollution; restrict sale|advertising; must be 18|over; low emission zone; quota; inspectors;
    legal limit; rule that firms must; penalties

    tradable pollution permits [method, solution, example]
    tradable|pollution|tradeable|carbon|emissions permit|trading|licences; cap and trade; permit to pollute;
    buy|sell|sold|trade permit|allowances; carbon credits|trading; carbon allowance; limit on total pollution traded;
    firms trade right to pollute

    government provision of goods [method, solution, example]
    state|government|public provision|provide|provided|supplies|runs;
    government provide|produces|supply|gives|builds goods|services|education|free|healthcare|nhs|directly; provided free by|at;
    free at point of use; nhs; funded|paid by|through|from tax|taxes|taxpayers|taxation|government; state schools;
    provided by government|state; nationalise|nationalisation; council housing

    information provision by government [method, solution, example]
    information|awareness campaign|provision|labels; health warning; educate|inform|teach|advise|warn consumers|people|public|them;
    government|tv advert|advertising campaign|warning|about; labels|labelling on; education about|on dangers|benefits|harm; raise awareness;
    school lessons; warnings on packets|packaging; ?posters; nudge; traffic light labels; make people aware

    *governmentfailurewords
    bureaucracy; red-tape; smuggling; lobbying

    government failure [problem, consequence]
    find|found _ way round|around; {not} _ work|obey|enforce|follow; make things worse; cost more than; hidden _ economy;
    inefficient _ government; political _ motives|gain; {governmentfailurewords}

    government failure intervention makes worse [problem, consequence] < government failure
    intervention|government makes|leads|leading|worse|causes|creates worse|unintended|net; unintended consequence; net welfare loss;
    makes things worse

    government failure not enough information [problem, consequence] < government failure
    {not} have|enough|perfect|full information

    government failure distortion of price [problem, consequence] < government failure
    distortion of price|signals|markets; black market; illegal|underground market

    government failure administrative costs of [problem, consequence] < government failure
    administrative|enforcement|high cost of; excessive administrative costs

    government failure cost more intervention [problem, consequence] < government failure
    cost more|of|outweighs|exceed intervention|benefits|enforcing

    government failure hard to enforce [problem, consequence] < government failure
    hard|difficult|expensive to enforce|monitor|police|measure|value|set

    opportunity cost of government spending [problem, consequence]
    could|might _ spend|spent|had|use|used|gone _ money|instead|nhs|schools|education|hospitals|else;
    money _ could|instead|else _ spend|spent|used|nhs|schools|education|hospitals|had;
    less|cut money|spending _ schools|nhs|hospitals|education|services; opportunity cost to|of|for government|spending|subsidy;
    money could|can have|be been|spent|used elsewhere; money could|can not been|spent|used elsewhere;
    could be spent on|elsewhere education|nhs|healthcare|hospitals|other; less money for other|schools|nhs|hospitals; cuts elsewhere;
    higher taxes to pay for|to; cost to government|taxpayer; expensive for government|taxpayers; raise taxes to fund;
    government spending elsewhere; taxpayers pay

    regressive effect on poor [problem, consequence]
    regressive; hits|hurt|affects|harms|falls|burden poor|poorer|poorest|low|on most|more|harder|income|hardest;
    poor|poorer|lower people|households|families|income pay|affected|spend|hit|suffer|hurt more|most|higher|larger|greater|worse;
    low income people|households|families|income pay|affected|spend|hit|suffer|hurt more|most|higher|larger|greater|worse;
    takes larger|higher|greater|bigger proportion|percentage of income poor; unfair on|to poor|poorer|low; poor people pay higher;
    people on low incomes hit|suffer|afford; increase inequality; the poor are worse off

    revenue and profit of firm [information]
    total revenue price times quantity; average revenue; marginal revenue; revenue minus costs; supernormal|abnormal|normal profit; mr mc;
    profit maximisation where; marginal cost equals marginal revenue; tr minus tc

    economic fixed and variable costs [information]
    fixed cost {not} vary|change with; variable cost vary|change with; total|average|marginal cost; average cost total cost divided quantity;
    cost per unit; cost of producing one more|extra; marginal cost; total cost divided by output; unit cost; sunk cost

    lower average costs [consequence, benefit, reason] ~ higher average costs
    {ecdown} average|unit cost; {ecdown} long run cost; average|unit cost _ {ecdown}; cost per unit|item|good _ {ecdown};
    cheaper|less to|per produce|make|unit each|per|goods|more; lower cost per|each|production; {ecdown} cost of production|producing;
    costs of production fall|decrease|lower; cheaper to make; fall in costs; costs fall; falling costs; lrac falls

    higher average costs [consequence, problem, reason] ~ lower average costs
    {ecup} average|unit cost; average|unit cost _ {ecup}; cost per unit|item|good _ {ecup}; {ecup} cost of production|producing;
    costs of production rise|increase|higher; costs rise|increase|go for firm|up; more expensive to|for produce|make|firms;
    firm pay more for|to; higher costs for firms|businesses; lrac rises; costs increase; rising costs

    economies of scale in economics [benefit, cause, reason] < lower average costs ~ diseconomies of scale in economics
    economies of scale; average|unit|cost cost|per fall|decrease|lower|down as|when|with output|scale|firm|size|production|grow|expands;
    bulk buying|buy|discount|purchase; purchasing|technical|managerial|financial|marketing economies; risk bearing economies;
    larger|bigger firm|scale lower|cheaper average|cost|per; buy in bulk; minimum efficient scale; internal|external economies;
    cheaper loans for|because large|big; better machinery|machines for large; specialist managers; spread costs over more;
    producing more reduces|lowers cost|average

    diseconomies of scale in economics [problem, cause, reason] < higher average costs ~ economies of scale in economics
    diseconomies of scale; average|unit costs rise|increase as output|firm|size|grows; too big|large;
    communication|coordination|control|motivation breaks|difficult|harder|poor|worse|lack|problem; workers|staff demotivated|alienated|feel;
    workers|staff {not}; poor communication|control|coordination|motivation; hard|harder|difficult to manage|control|coordinate|communicate;
    loss of control; principal agent; low morale

    productivity in economics [information, factor, benefit]
    productivity; output per worker|hour|unit|person|factor|input; amount produced|each per|by|worker worker|hour|produces;
    labour productivity; output divided by workers|input|hours; produce more with same|less|fewer|resources|inputs; efficient workers;
    more output from same|each; how much each worker makes|produces; worker makes more

    raising productivity [method, solution]
    ?training; train|educate|better|improve|skilled|invest|education workers|workforce|labour|skills|machinery|technology|capital;
    invest|investment in|new machinery|machines|technology|capital|training|education|equipment;
    better|new|improved technology|machinery|machines|capital|management|education|skills; division of labour; specialisation;
    education and training; motivation|motivated workers; higher wages motivate; new capital; r&d; ?infrastructure; competition makes

    firm growth and mergers [method, cause]
    merger; takeover; horizontal|vertical|conglomerate integration|merger; forward|backward integration; organic|internal|external growth;
    merge; acquire; integration; conglomerate; demerger; firms join together; synergies

    *objectivesoffirmswords
    satisficing; survival

    objectives of firms [factor, reason]
    market _ share; managers' _ objectives; principal _ agent problem; divorce _ of ownership; {objectivesoffirmswords}

    objectives of firms profit maximisation [factor, reason] < objectives of firms
    profit|revenue|sales|growth maximisation|maximise|maximising|maximization; maximise profit|revenue|sales; ?growth

    objectives of firms social welfare [factor, reason] < objectives of firms
    social welfare; corporate social responsibility

    competitive market [structure, factor, information] ~ monopoly
    competitive|perfect market|competition|competitive;
    many|lots|large firms|sellers|businesses|number|producers|of compete|sellers|firms|competing; perfect competition;
    low barriers to entry|exit; no|{not} barriers to entry|exit; homogeneous|identical|similar goods|product; price taker;
    lots of competition|competitors|rivals; easy|free to|entry enter|exit|join; many buyers and sellers; {not} influence|control|set price;
    highly competitive; lots of firms competing; perfect information; freedom of entry

    *benefitsofcompetitiontoconsumerswords
    innovate

    benefits of competition to consumers [benefit, consequence]
    compete|competition _ price|cheaper|lower|better|quality|choice|improve|innovate; new _ products; {benefitsofcompetitiontoconsumerswords}

    benefits of competition to consumers lower price [benefit, consequence] < benefits of competition to consumers
    lower|low|cheaper|cut|reduce|keeps|falling price|down; firms compete|try to|by attract|lower|reduce|win; low prices

    benefits of competition to consumers higher quality [benefit, consequence] < benefits of competition to consumers
    {better}|higher|improve|improved|good quality|products|service|customer; better quality; improved products

    benefits of competition to consumers greater choice [benefit, consequence] < benefits of competition to consumers
    {more}|greater|wider choice|variety|innovation; innovation; more choice

    benefits of competition to consumers efficient [benefit, consequence] < benefits of competition to consumers
    efficient; ?efficiency; productive efficiency

    monopoly [structure, problem, information] ~ competitive market
    one|1|single|only _ firm|company|business|seller|shop|supplier|producer _ market|industry|sell|control|dominate;
    {not} _ competition|competitor|rival|choice; {not} _ other firms; control|dominate|own|rule _ market|industry;
    single|one|sole|only|dominant firm|seller|supplier|producer|business dominates|controls|market; only one firm|seller|supplier|business;
    little|lack competition|competitors|rivals; no|without competition|competitors|rivals; control|dominate market; 25 percent|market|share;
    pure monopoly; price maker; high|barriers barriers|to entry; legal monopoly; market power; natural monopoly; one big firm; dominant;
    monopolist

    *monopolyexploitsconsumerswords
    x-inefficiency; lazy

    monopoly exploits consumers [problem, consequence]
    charge|set _ like|want|high|higher|more|whatever; {not} choice|alternative|option|else _ buy|pay; rip off|people;
    exploit|rip consumers|customers|off; deadweight _ loss; price _ discrimination; consumers _ pay more; {monopolyexploitsconsumerswords}

    monopoly exploits consumers high price [problem, consequence] < monopoly exploits consumers
    high|higher|raise|charge|increase|exploit price|more|consumers|customers; set high prices; charge what they like|want

    monopoly exploits consumers less choice [problem, consequence] < monopoly exploits consumers
    less|little|lack|reduced|limited choice|innovation|incentive|competition|quality; no choice|innovation|incentive|competition|quality;
    {not} incentive|need|have to innovate|improve|efficient|lower|keep; {not} efficient

    monopoly exploits consumers poor quality [problem, consequence] < monopoly exploits consumers
    poor|lower|low|worse quality|service|standard

    monopoly exploits consumers restrict output [problem, consequence] < monopoly exploits consumers
    restrict|lower|reduce|reduced output|supply

    monopoly exploits consumers inefficient [problem, consequence] < monopoly exploits consumers
    inefficient|inefficiency; allocative inefficiency

    monopoly exploits consumers consumer has no choice [problem, consequence] < monopoly exploits consumers
    consumer has no|{not} choice|alternative|choose

    benefits of monopoly [benefit, reason]
    economies _ of scale; dynamic _ efficiency; natural _ monopoly avoids duplication|waste

    benefits of monopoly research and development [benefit, reason] < benefits of monopoly
    research|invest|innovation|r&d|investment and|in|from|with development|profits|supernormal|new|research;
    profit|supernormal|abnormal used|reinvested|invest|fund|spent for|in|to|on;
    afford|money|spend|fund to|for|on invest|research|innovate|innovation|r&d|development; supernormal profits to invest

    benefits of monopoly lower costs through [benefit, reason] < benefits of monopoly
    lower costs|prices through; lower costs|prices from economies

    benefits of monopoly compete internationally [benefit, reason] < benefits of monopoly
    compete internationally|globally|abroad

    oligopoly [structure, information]
    few|small|handful|several|four|number large|firms|of|dominate|dominant firms|market|dominate; few large firms dominate;
    interdependent|interdependence; concentration ratio; supermarkets|banks|petrol few|oligopoly; non-price competition; 
    price rigidity|stickiness; kinked demand; game theory; high concentration; duopoly; depends on what rivals do

    collusion and cartels [problem, cause, method]
    agree|agreed|work|plan|join _ together|keep|fix|set|charge|price _ price|high|same|higher|output;
    firm|shop|company _ agree|together|secret _ price; collusion; collude; cartel; price fixing|fix|fixed|rigging;
    firms agree|agreement|work|get|conspire to|together|on|between fix|set|keep|price|raise|limit; agree prices|output; fix prices;
    tacit|overt collusion; opec; secret agreement; firms work together instead of competing

    *barrierstoentrywords
    patent; licences;

    barriers to entry [factor, cause, problem]
    hard|difficult|expensive|cost|impossible _ start|enter|set|join|get|compete|new _ up|market|industry|firm|business;
    new|other|small firm|business|company|rival|competitor _ {not} enter|join|start|compete|afford|set; barriers to entry|exit; barrier;
    legal _ barriers; economies _ of scale of existing; predatory|limit _ pricing; {barrierstoentrywords}

    barriers to entry hard for new [factor, cause, problem] < barriers to entry
    hard|harder|difficult|expensive|easy|costly for|to new|enter|join|set|firms|start; high|large|start|sunk cost|up|set|capital;
    start up cost|up|set|capital; stop|prevent|deter|keep new|other firms|entrants|businesses|from entering|join|out;
    new firms {not} enter|compete|afford; lots of money to start

    barriers to entry brand loyalty [factor, cause, problem] < barriers to entry
    brand loyalty; advertising|branding strong

    *competitionpolicywords
    cma; ofcom; ofgem; ofwat; privatisation; deregulation; rpi-x; watchdog

    competition policy [method, solution]
    price _ cap|capping; promote _ competition; {competitionpolicywords}

    competition policy competition and markets authority [method, solution] < competition policy
    competition and markets authority; competition policy|authority|authorities|law|regulator; regulator

    competition policy block merger [method, solution] < competition policy
    block|prevent|stop|investigate merger|takeover|monopolies|monopoly; break up monopolies

    competition policy fine firms collude [method, solution] < competition policy
    fine|fined firms|companies|for collude|collusion|price

    privatisation and nationalisation [method, solution]
    privatise; nationalise; 
    sell|sold|selling state|government|public to|firms|companies|industries|assets private|sector;
    sell|sold|selling state owned to|firms|companies|industries|assets private|sector; government take over|ownership|control;
    transfer to|from|of private|public|state sector|ownership; state ownership|owned; private|public ownership; deregulation;
    bring into public|government

    price discrimination in economics [method, information]
    price discrimination; charge|charging|different|same price|product|different to|for different|consumers|groups|people;
    student|peak|child prices|tickets|discount; different prices to different consumers; separate markets; off-peak; third degree;
    same good different price

    labour market [structure, information]
    market for|where workers|labour|jobs; wage determined by demand and supply; workers supply labour; firms demand labour;
    demand for labour and supply; derived demand; wage rate

    demand for labour [factor, cause]
    demand for labour|workers; firms|employers want|need|willing|hire|demand|employ more|workers|labour|fewer; derived demand for|from;
    marginal revenue product; mrp; employ|hire|need more|fewer|less workers|staff; demand for product|good rises|falls|increases;
    productivity of workers|labour; jobs available|vacancies; labour demand rises|falls

    supply of labour [factor, cause]
    supply of labour|workers; number|amount of workers|people|hours willing|able|available|wanting|qualified|looking;
    people|workers willing|able|available to work; qualifications|skills|training needed|required|skill|qualified|long;
    few|many|lots|limited|shortage|enough workers|people|supply|of qualified|skilled|skills;
    migration|immigration of|brings|increases workers|labour; mobility; working age population|people; net migration; people who want to work;
    ?participation; barriers to entering profession

    wages rise [consequence, cause] ~ wages fall
    paid|{get}|earn _ more _ pay|wage|job|work; pay rise; wage|pay|salaries|earnings increase|rise|grow|climb|soar;
    wage|pay|salaries|earnings go|shoot up; wage|pay|salaries|earnings is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger wage|pay|salaries|earnings; rise|increase|growth in|of wage|pay|salaries|earnings;
    help|should increase|raise|boost|improve wage|pay|salaries|earnings; raise|boost wage|pay|salaries|earnings;
    workers paid|earn more;
    wage increase; higher wages|pay|salaries; earn more; paid more; demand higher|more wages|pay|money; wage costs up

    wages fall [consequence, cause] ~ wages rise
    wage|pay|salaries decrease|fall|drop|decline|shrink|reduce; wage|pay|salaries go|come down;
    wage|pay|salaries is|are|was|be|become|get|much lower|less|smaller; lower|fewer|smaller wage|pay|salaries;
    make|earn|mean|take|see|cause less wage|pay|salaries; fall|decrease|drop|decline|reduction in|of wage|pay|salaries;
    help|should lower|decrease wage|pay|salaries; reduce|cut wage|pay|salaries; 
    pay cut; workers paid|earn less; lower|low wages|pay; earn less;
    paid less; wage cut

    *wagedifferencesbetweenjobswords
    discrimination; londoners; talent

    wage differences between jobs [factor, reason, cause]
    skilled|skill|qualified|trained|experienced|educated|dangerous _ paid|earn|get|pay|wage _ more|higher|better|high;
    more|higher|better paid|pay|wage _ skilled|skill|qualified|dangerous|responsibility|training; gender|ethnic _ pay gap;
    responsibility _ of job; unsociable _ hours; wage _ differential; public _ or private sector; {wagedifferencesbetweenjobswords}

    wage differences between jobs skilled workers paid [factor, reason, cause] < wage differences between jobs
    skilled|qualified|high|low|unskilled workers|skill|skilled paid|earn|more|higher;
    skills|qualifications|experience|training|education needed|required|higher; doctors|footballers paid more|high; highly skilled;
    demand for skills

    wage differences between jobs dangerous job [factor, reason, cause] < wage differences between jobs
    dangerous|unpleasant|risky job|work

    wage differences between jobs trade union power [factor, reason, cause] < wage differences between jobs
    trade union power|strength

    wage differences between jobs few people able [factor, reason, cause] < wage differences between jobs
    few people able

    national minimum wage [method, law, solution]
    minimum wage; national minimum|living wage; living wage; lowest wage|pay|hourly|amount legal|legally|employer|firms; nmw;
    legal|lowest minimum wage|pay|hourly; wage floor; law says|makes firms pay at least; set above equilibrium wage;
    lowest amount workers can be paid

    benefits of minimum wage [benefit, consequence]
    fair _ wage; work _ instead of benefits

    benefits of minimum wage higher income for low [benefit, consequence] < benefits of minimum wage
    higher|better|more|increase|raises income|wages|living|pay|standard for low|poor|workers;
    reduce|less|cut|lower poverty|inequality|benefits|exploitation;
    incentive|encourages|motivation|motivates|attract|more to work|workers|job|join|productive|motivated; out of poverty;
    better standard of living; poor|low paid workers earn|better|get|have more; poor|low low paid workers earn|better|get|have more;
    reduces income inequality

    benefits of minimum wage prevents exploitation [benefit, consequence] < benefits of minimum wage
    prevents|stops exploitation|exploit|exploited; {not} exploitation|exploit|exploited

    *drawbacksofminimumwagewords
    unemployment; inflation

    drawbacks of minimum wage [problem, consequence]
    firm|employer|business|company|boss _ {not} afford _ worker|staff|people|pay|wage;
    firm|employer|business|company _ sack|cut|fewer|less|replace|hire|lay _ worker|staff|people|jobs|off|hours; wage bill|costs; move _ abroad;
    same _ across regions; {drawbacksofminimumwagewords}

    drawbacks of minimum wage firms cut jobs [problem, consequence] < drawbacks of minimum wage
    firms|employers|businesses cut|reduce|lay|employ|hire|sack|afford|replace|fewer|lose jobs|workers|staff|off|fewer|less;
    {not} afford|hire|employ|recruit workers|staff; job losses; fewer|less jobs|workers; workers replaced by machines; firms employ fewer

    drawbacks of minimum wage higher costs costs firms [problem, consequence] < drawbacks of minimum wage
    higher|increase|increased|raises|more costs|wage|labour for|to|costs|bill firms|businesses|employers; excess supply of labour;
    firms pass|raise|increase|higher|put prices|costs; black market for labour

    drawbacks of minimum wage small firms close [problem, consequence] < drawbacks of minimum wage
    small firms|businesses close|struggle|suffer; small firms|businesses {not}

    drawbacks of minimum wage not help unemployed [problem, consequence] < drawbacks of minimum wage
    {not} help unemployed|pensioners|regional

    trade unions in economics [structure, person, factor]
    trade union; union; collective bargaining; represent workers|members; strike; industrial action;
    negotiate higher|better|for wages|pay|conditions; bargaining power; fight for|better workers|pay|wages|rights

    gross and net pay [information]
    gross pay|income|wage; net pay|income; take home pay; before|after tax|deductions; income tax and national insurance; deductions;
    pay after tax; pay before tax; pension contributions; money you actually get; money before deductions
    """
}
