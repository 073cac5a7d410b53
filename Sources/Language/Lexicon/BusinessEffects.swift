/// What decisions do to a business: costs, sales, control, risk, people, reputation and stakeholders. Written for this project.
extension LexiconData {
  static let businessEffects: StaticString = """
    subject business

    *bzworker
    worker; staff; employee; workforce; labour; team; they; people; them

    *bzrival
    competitor; rival; competition; others;

    *bzcash
    money; cash; finance; capital; funds; loan; investment

    being own boss [reason, benefit]
    own boss; work for self|themselves|yourself; {not} have boss; {not} work for someone|anyone|boss; no one telling you what;
    independence; be independent; be in charge of themselves; answer to nobody; self employed freedom; no boss

    owner keeps all profit [benefit, reason] ~ profit is shared
    keep|take|receive all|whole profit|money|earnings; all profit go|belong to owner|them|him; {not} share profit; profit {not} shared|split;
    {not} split profit; all money is theirs; profit all theirs; {not} have to share money

    profit is shared [problem, consequence] ~ owner keeps all profit
    share|split|divide _ profit; profit|money|earnings _ shared|split|divided; pay dividends to; give|pay percentage|share of profit;
    only get part|half of profit; profit go to shareholders|partners; less profit each

    quick decisions [benefit, reason] ~ slower decisions
    make|take decision quickly|fast|faster|quicker; quick|fast|faster|quicker|instant decision;
    quick|fast|faster|quicker|instant decision making; {not} consult|ask _ decision; decide {quick}; 
    {not} have to ask|consult anyone|others|partner; no need to consult|discuss; decisions made by one person

    slower decisions [problem, consequence] ~ quick decisions
    slow|slower|longer decision; slow|slower|longer decision making; decisions take longer|time;
    takes longer|time to decide|agree|make decision; have to consult|ask|discuss _ partner|shareholders|others|everyone before;
    everyone has to agree; need agreement of; decision {slow}

    full control of business [benefit, reason] ~ loss of control of business
    full|complete|total|sole|all control; in charge of everything; make all|own|their decisions; decide everything; run it how they want;
    has final say; keep|retain control; do what they want; control over|of business; total say; owner decides; make own decisions

    loss of control of business [problem, consequence] ~ full control of business
    give|sell|lose _ away|part|share|control|some _ business|company|control; {not} _ own _ decisions; less say|control;
    lose|losing|loss of|less control; lack of control; {not} full|complete control; {not} make own|all decisions; less say;
    shareholders|investors|franchisor have|want|get say|control|vote; give up|away control|ownership|share|part; {not} decide for themselves;
    dilute|dilution ownership|control; have to follow rules of; strict rules|instructions; lose independence|freedom;
    restricted|limited in what; own less|smaller of business; part ownership given; must do it their way

    risk of being taken over [problem, consequence]
    hostile takeover; taken over; risk|threat of takeover; could be taken over; someone|anyone|another could buy|get _ control|majority|51;
    outsiders buy shares

    flexible working hours for owner [benefit, reason]
    flexible hours; choose|decide|pick|set own|their|when hours|holidays|work; work when they want; time off when they want;
    fit around family|children; work from home; better work life balance

    long hours and stress for owner [problem, consequence]
    long hours; work|working very|long|all hours|day|week; {not} time off|holiday|break; stress; pressure on owner; no holidays;
    too much work for one; do everything themselves|self; heavy workload; less free|family time; ?tired; all responsibility on; burnout;
    sole responsibility

    no cover for absence [problem, consequence]
    no one|noone to cover|take|run|replace|help; no nobody to cover|take|run|replace|help;
    if owner|they|he|she ill|sick|dies _ close|stop|lose; business closes|stops|shuts if|when ill|sick|holiday; if they are ill|sick;
    lack of continuity; if ill no income; ends|stops when owner dies; no one to take over

    cover for absence [benefit, reason]
    cover each|other|holidays|illness|absence|sickness; cover if|when ill|sick|holiday|away; someone else can run|cover|take;
    others can take over; ?continuity; carries on|continues after|if|when death|dies|owner|shareholder; business {not} stop if ill;
    take time off

    sharing the workload [benefit, reason]
    share|split|spread|divide _ job|work|task|load|pressure; one _ while|other _ holiday|off|ill|other;
    share|split|spread work|workload|responsibility|tasks|jobs|pressure|duties|hours; work|workload|responsibility|tasks is|are shared|split;
    less work|pressure|stress for each|one; help each other; {not} do everything alone|themselves; someone to share|help; lighter load

    sharing ideas and decisions [benefit, reason]
    share|more|new|different|fresh ideas; bounce ideas; discuss|talk over decisions|problems|ideas; two heads are better; someone to talk to;
    shared decision; make better decisions together; different opinions|perspectives|viewpoints; ideas from others

    sharing of risk and debts [benefit, reason]
    share|spread|split risk|debt|losses|costs; risk|debts|losses|costs shared|spread; less risk for each; responsible together for debts;
    share liability

    more skills and expertise [benefit, reason] ~ lack of skills
    {more}|different|wider|range|variety skill|knowledge|expertise|experience|strengths; specialise in;
    each person|partner good specialise|brings; bring different skills|ideas; specialist skills|knowledge|staff|help;
    experienced|skilled people|staff; expert help|advice; pool skills; good at different things; skilled workers

    lack of skills [problem, cause, consequence] ~ more skills and expertise
    lack skills|experience|knowledge|expertise; {not} have|enough all|right|enough|the skills|knowledge|experience|expertise;
    {not} know how to; limited skills|knowledge|experience; unskilled; no experience|skills; inexperience; poor management skills;
    one person {not} good at everything; bad at finance

    disagreements between owners [problem, consequence]
    disagree; argue; fall out; conflict; {not} agree; dispute; different opinions|ideas cause|lead; clash;
    fights between partners|owners; conflict between|among partners|owners; break up of partnership; quarrel

    responsible for partner's mistakes [problem, consequence]
    responsible|liable for partner|other debts|mistakes|actions|decisions; bound by|to decision partners;
    one partner bad|makes decision|mistake affects; pay for partner|other mistakes|debts; partner runs up debts

    easy to set up [benefit, reason] ~ complicated to set up
    easy|easier|simple|quick|cheap|cheaper to set|start; easy to start; set up easily|quickly|cheaply;
    few|less|little forms|paperwork|legal|formalities; no forms|paperwork|legal|formalities; few legal requirements; low start up cost;
    little money|capital to start|needed; start straight away; start up quickly; simple to run|start

    complicated to set up [problem, consequence] ~ easy to set up
    legal|lots|more|extra paperwork|forms|documents|formalities|requirements|fees; complicated|complex|expensive|costly to set|start;
    time consuming to set|start; expensive to set up; high set up|start|initial cost; memorandum and articles; register with companies house;
    more paperwork|administration|legal; cost of setting up; legal costs; lawyers

    financial privacy [benefit, reason] ~ accounts made public
    {not} publish|share|show accounts|information|financial; accounts|finances|information kept|are private|secret;
    financial information|affairs private|secret; privacy; kept private; {not} have to publish; competitors {not} see accounts|finances;
    confidential

    accounts made public [problem, consequence] ~ financial privacy
    publish|publishes|share|file accounts|financial|information|details; accounts|financial|information available|published|public|seen;
    anyone|everyone|competitors|rivals|public can see|look|view|access accounts|finances|performance|financial; less|lack of privacy;
    less|lack no privacy; accounts must be published; {bzrival} see accounts|finances|financial|how

    status and credibility [benefit, reason]
    status; credible|credibility; look|seem|appear more professional|trustworthy|established; taken seriously;
    suppliers|banks|customers trust|confident ltd|company|more; more professional; ?prestige; trusted more; better image with banks|suppliers;
    prestigious

    more finance available [benefit, reason] ~ hard to raise finance
    raise|raising|gain|access|bring|attract more|extra|additional|large|larger {bzcash}; easier|easy to raise|get|borrow|obtain {bzcash};
    {more} {bzcash} available|invested|raised|put; sell shares to raise;
    each partner|shareholders|investors bring|contribute|invest|put {bzcash}; bank|lender|investors more likely|willing to lend|invest|give;
    more people investing|putting; large sums|amounts of {bzcash}; raise {bzcash}; can sell shares;
    helps get|secure|obtain|persuade|convince {bzcash}|bank|investors; get a loan; secure|obtain|gain {bzcash}; attract investors;
    convince|persuade bank|investors

    hard to raise finance [problem, consequence] ~ more finance available
    hard|harder|difficult|struggle to raise|get|borrow|obtain|access {bzcash}; lack|shortage of {bzcash}; {not} enough {bzcash};
    limited {bzcash}; {not} sell shares; {not} get|raise|borrow|access {bzcash}; banks {not} lend|trust; refused loan;
    bank reluctant|unwilling; struggle for {bzcash}; short of {bzcash}; difficult to raise; less {bzcash}

    higher costs for business [problem, consequence, cause] ~ lower costs for business
    cost _ lot|loads|bomb|fortune|more|thousands|much|bit|extra; pay|spend _ lot|more|loads|extra|out; {not} cheap; eat _ budget;
    cost|expense|spending|overheads increase|rise|grow|climb|soar; cost|expense|spending|overheads go|shoot up;
    cost|expense|spending|overheads is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger cost|expense|spending|overheads; rise|increase|growth in|of cost|expense|spending|overheads;
    help|should increase|raise|boost|improve cost|expense|spending|overheads; raise|boost cost|expense|spending|overheads;
    cost|expenses rise|increase|up; more expensive|costly; ?expensive; ?costly; costs more|lot|money; cost a lot; pay more for|to;
    have to spend|pay more; business has to pay; spend more|lots; dearer; takes money; high expense;
    expensive to buy|run|make|maintain|produce|do; cost them money; unit costs rise|higher

    lower costs for business [benefit, reason] ~ higher costs for business
    cost _ less|little; cost _ nothing; cost _ much less; {not} cost _ much|lot|anything; pay|spend _ less|little; pay|spend _ nothing;
    save|saving _ money|cost|cash|bill|wage; cost|expenses|overheads|money decrease|fall|drop|decline|shrink|reduce;
    cost|expenses|overheads|money go|come down; cost|expenses|overheads|money is|are|was|be|become|get|much lower|less|smaller;
    lower|fewer|smaller cost|expenses|overheads|money; make|earn|mean|take|see|cause less cost|expenses|overheads|money;
    fall|decrease|drop|decline|reduction in|of cost|expenses|overheads|money; help|should lower|decrease cost|expenses|overheads|money;
    reduce|cut cost|expenses|overheads|money; cost|expenses fall|reduce|decrease|down|lower; less expensive;
    cheap|cheaper method|run|make|produce|do|buy; ?cheap; save money; saving money|costs; cut costs; cost less; spend less;
    pay less for|to; reduce spending; low cost; free to use; {not} cost much|lot; saves cash; cost effective; inexpensive;
    money is saved; lower unit|average|production cost; lower cost per unit

    expensive machinery [problem, consequence] < higher costs for business
    machines|machinery|equipment|robots|technology _ expensive|costly|cost; expensive|costly machines|machinery|equipment|robots|technology;
    high set|initial|start up cost|investment|capital; cost of buying|installing|maintaining machines|machinery|equipment|robots;
    lot of money to buy machines|equipment; large initial outlay|investment; high capital cost; capital intensive

    higher revenue and sales [benefit, consequence] ~ lower revenue and sales
    sell _ more|lots|loads; {more} _ sale|sold|buy|customer|money; {bzsales} go|shoot up; {bzcust} buy|spend _ more;
    {bzsales} increase|rise|grow|climb|soar; {bzsales} is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger {bzsales}; rise|increase|growth in|of {bzsales}; help|should increase|raise|boost|improve {bzsales};
    raise|boost {bzsales}; sell|sold|selling more; demand|orders|sales increase|rise|grow|climb|soar; demand|orders|sales go|shoot up;
    demand|orders|sales is|are|was|be|become|get|much higher|greater|bigger|more; higher|greater|more|extra|bigger demand|orders|sales;
    rise|increase|growth in|of demand|orders|sales; help|should increase|raise|boost|improve demand|orders|sales;
    raise|boost demand|orders|sales; buy|bought more; more customers|people buy|come|attracted|purchase|want;
    increase in sales|revenue|demand|customers; make more sales; more money coming in; sales go up; more revenue;
    attract|gain|win|bring more|new|extra customers|people|buyers; more products sold; customers spend more; boost sales; new customers;
    higher takings; demand rises|increases

    attracting more customers [benefit, consequence] < higher revenue and sales
    bring|attract|gain|draw|pull|win _ new|more|extra|lots|different|people|in _ customer|people|business|custom|buyer;
    {bzcust} _ come|visit|try|want|choose _ more|shop|buy;
    attract|gain|win|bring|entice|draw more|new|extra|different customers|people|buyers|clients;
    more|new|increase customers|footfall|people buy|come|visit|attracted; bigger|larger|wider customer base; appeal to more|new|wider;
    customers come|choose to them; increase in customers; people will choose|prefer them; attract customers; attracts people

    lower revenue and sales [problem, consequence] ~ higher revenue and sales
    sell _ less|fewer; sell _ nothing; {bzcust} _ {not} buy|want|come|afford|spend; {bzsales} _ drop|fall|decline|suffer;
    {bzcust} buy|spend less; {bzsales} decrease|fall|drop|decline|shrink|reduce; {bzsales} go|come down;
    {bzsales} is|are|was|be|become|get|much lower|less|smaller; lower|fewer|smaller {bzsales}; make|earn|mean|take|see|cause less {bzsales};
    fall|decrease|drop|decline|reduction in|of {bzsales}; help|should lower|decrease {bzsales}; reduce|cut {bzsales};
    sell|selling|sold less|fewer; lose|losing|loss of {bzsales}|customers; fewer|less customers|people|buyers buy|come;
    fall|drop|decrease in sales|revenue|demand|customers; demand falls|drops|decreases; customers {not} buy|come|return;
    {not} sell|make as much|many|enough; customers leave|go elsewhere; people stop buying; less money coming in; less people buy; {not} buy it;
    {not} many buy; lost sales; put customers off

    losing customers to competitors [problem, consequence] < lower revenue and sales
    customer|people|buyer _ go|shop|buy|switch|move|leave _ other|another|elsewhere _ shop|business|place|brand|store|company;
    customer|people|buyer _ go|shop|buy|switch|move|leave _ rival|competitor|different|else _ shop|business|place|brand|store|company;
    customer|people _ elsewhere|rival|competitor; go|shop|buy elsewhere; go|shop|buy somewhere else;
    lose _ customer|sales|trade _ competitor|rival|other; customers go|switch|move|lost elsewhere|other|competitors|rivals|{bzrival};
    buy|shop|go from|at|to {bzrival}|elsewhere; lose|losing customers|sales|custom|market to {bzrival};
    {bzrival} take|steal customers|sales|market; go elsewhere; shop somewhere else; choose|prefer {bzrival} instead; customers leave for

    higher profit for business [benefit, consequence] ~ lower profit for business
    make|earn _ more|lots|extra|bigger|loads|higher profit|money; {more} money for business|owner;
    profit|profitability|margin increase|rise|grow|climb|soar; profit|profitability|margin go|shoot up;
    profit|profitability|margin is|are|was|be|become|get|much higher|greater|bigger|more;
    higher|greater|more|extra|bigger profit|profitability|margin; rise|increase|growth in|of profit|profitability|margin;
    help|should increase|raise|boost|improve profit|profitability|margin; raise|boost profit|profitability|margin;
    profit|margin rise|increase|higher|up; make|making|earn more profit|money; more profitable; maximise profit; make profit;
    bigger|larger profit margin|profits; make lots of money; increase in profit; profit per unit higher; higher returns;
    good profit; more money made; earn more

    lower profit for business [problem, consequence] ~ higher profit for business
    make|earn less|lower profit|money; make|earn no|{not} profit|money; lose|losing|lost _ money|profit;
    profit|margin|profitability decrease|fall|drop|decline|shrink|reduce; profit|margin|profitability go|come down;
    profit|margin|profitability is|are|was|be|become|get|much lower|less|smaller; lower|fewer|smaller profit|margin|profitability;
    make|earn|mean|take|see|cause less profit|margin|profitability; fall|decrease|drop|decline|reduction in|of profit|margin|profitability;
    help|should lower|decrease profit|margin|profitability; reduce|cut profit|margin|profitability;
    profit|margin fall|decrease|drop|reduce|down|lower; less|lower|smaller|reduced profit|margin; make|making loss|less; make a loss;
    loss of profit|money; lose money|profit; eats into profit; {not} make|much|as profit|money; not profitable; profit suffers;
    lower profit per unit|item; losing money; little profit; profit margins squeezed

    business failure risk [problem, consequence] ~ business survives
    business fail|close|collapse|shut; ?go|goes|went|going bust|bankrupt|under|out; out of business; insolvent|insolvency; close down;
    forced to close; liquidation; bankruptcy; ?administration; more likely|chance|risk to|of fail|failure|failing; {not} survive; closure;
    cease trading; could fail; shut down; lose business

    business survives [benefit, consequence] ~ business failure risk
    survive; stay|remain in business|open|trading; keep afloat|trading; {not} close|fail|go bust|bankrupt;
    less|lower|reduced likely|chance|risk to|of fail|failure|failing; avoid bankruptcy|failure|closing; {less} likely to fail;
    more likely to succeed|survive; lower failure rate; avoid going bust

    reduced risk for business [benefit, reason]
    reduce|lower|less|minimise|spread|limit|decrease risk; risk is|are lower|reduced|spread|less|minimised;
    less|lower|reduced risky|risk|chance of failing|failure|losing; {not} as risky; ?safer; less risky; spread risk; {not} rely|depend on one;
    tried and tested|trusted; more likely to succeed|success; proven idea|success|formula; reduces chance of failure; low risk;
    not all eggs in one basket; avoid risk

    established brand and reputation already [benefit, reason]
    already|well|established|recognised|known|famous|existing|ready|good brand|name|known|established;
    already|well|established|recognised|known|famous|existing|ready|good reputation|customers|recognised|successful;
    already|well|established|recognised|known|famous|existing|ready|good customer base;
    people|customers already know|trust|recognise|aware|heard; brand is known|established|recognised;
    established name|brand|business|customer|idea; well known; ready made customers|reputation; brand awareness|recognition exists; known name

    better reputation and image [benefit, consequence] ~ damaged reputation
    tell _ friend|mate|other|people|family {good}|great|recommend; {good} review|name|reputation|press|publicity|image|word;
    look|seem|appear {good}|caring|better|professional|responsible;
    {good}|{better}|positive|improved|improve|enhance|build|strong|boost reputation|image|publicity|name|reviews|press;
    {good}|{better}|positive|improved|improve|enhance|build|strong|boost brand image; reputation|image _ improve|better|enhanced|good;
    look good; seen as good|better|ethical|caring|responsible|green; good press|publicity; people think well|highly; good name;
    good word of mouth; looks good to customers|public; brand image improves; respected; recommend to friends|others; well thought of;
    positive reviews

    damaged reputation [problem, consequence] ~ better reputation and image
    tell|say|spread|give|post|leave|write {bad}|negative|awful _ review|name|reputation|comment|things|business;
    tell|say|spread|give|post|leave|write not|never _ review|name|reputation|comment|things|business;
    tell _ friend|mate|other|people|family {bad}|rubbish|avoid|terrible; tell _ friend|mate|other|people|family {not};
    {bad} review|name|reputation|press|publicity|image|word|comment; look _ bad|unprofessional|cheap|poor;
    reputation _ suffer|damage|ruin|down|bad|hurt|worse;
    {bad}|damage|damaged|ruin|ruined|lose|losing|harm|harmed|hurt|worse|negative reputation|image|publicity|name|reviews|press|brand;
    {bad}|damage|damaged|ruin|ruined|lose|losing|harm|harmed|hurt|worse|negative brand image;
    reputation|image|brand _ damaged|ruined|harmed|suffers|bad|lost|worse|hurt; bad press|publicity|name|reviews; look bad;
    negative|bad word of mouth|reviews; people think badly; {not} trust brand|business; bad feedback|comments online; gets known as bad

    loyal repeat customers [benefit, consequence]
    loyal|repeat|regular|returning purchase|business|custom|sales|customer; customer|brand loyalty;
    {bzcust} come|buy|return|go back|again|regularly; customers keep|stay coming|loyal; loyalty; repeat purchases|business|custom|sales;
    {bzcust} come|return; buy again; retain|keep customers; return to buy

    customer satisfaction with product [benefit, consequence]
    satisfied|happy|pleased|satisfy customer; customer satisfied|happy|pleased|satisfaction; customer satisfaction;
    meet|meeting|satisfy|satisfies|suit customer|consumer needs|wants|expectations|demands; customers get what they want|need;
    gives customers what they want; exactly what they|customer want|need; make|produce|sell what customers want|need; products people want;
    meets needs|expectations

    unhappy customers of business [problem, consequence]
    unhappy|dissatisfied|disappointed|angry|annoyed|upset customer; customer unhappy|dissatisfied|disappointed|angry|complain|annoyed;
    complaints; complain|complaining; {not} satisfied|happy customers; customers {not} satisfied|happy|pleased; let customers down;
    {not} meet needs|expectations|customer

    high quality product effect [benefit, consequence] ~ low quality product effect
    {good}|high|higher|{better}|improved|top quality|standard; quality {better}|good|high|higher|improves|improved; well made;
    better product|service; quality goods|products; made to high standard; great quality; luxury materials; fewer faults|defects|mistakes;
    last longer; improves quality; reliable products; product is better

    low quality product effect [problem, consequence] ~ high quality product effect
    {bad}|low|lower|worse|inferior|reduced quality; quality _ bad|poor|low|lower|worse|falls|suffers|drops|down;
    faulty|defective|broken products|goods|items; poorly made; bad product; {not} good quality; cheap materials; ?faults; badly made; shoddy;
    break easily; products break; substandard; quality goes down

    customers see low price as low quality [problem, consequence]
    think|assume|believe|say|look|seem|see _ rubbish|bad|poor|low|quality|tat _ cheap|price;
    cheap _ think|assume|look|seem|mean|believe _ bad|rubbish|poor|quality|low;
    low price _ think|assume|look|seem|mean|believe _ bad|rubbish|poor|quality|low;
    think|believe|perceive|see|assume|seen|perceived|seem|look _ cheap|poor|low|bad|lower quality|cheap;
    customers|people think cheap|low|poor|bad|quality; cheap means|suggests|implies|looks|seems bad|poor|low|lower quality;
    low price low quality; cheap and nasty; question quality; doubt quality; {not} good quality because cheap; cheap image; looks cheap;
    bad image from low price; damage brand image _ cheap|low

    charging higher prices [benefit, consequence]
    charge|sell higher|more|high|premium price|money; premium|higher|high price|pricing charged; charge more;
    customers|people willing|prepared|happy to|pay more|extra; pay more|higher|extra|premium price; sell at|for higher|premium|high|more;
    raise|increase|put price|up; put prices up; can charge premium; justify higher price; higher selling price; higher price

    lower prices for customers [benefit, consequence]
    price|pricing decrease|fall|drop|decline|shrink|reduce; price|pricing go|come down;
    price|pricing is|are|was|be|become|get|much lower|less|smaller; lower|fewer|smaller price|pricing;
    make|earn|mean|take|see|cause less price|pricing; fall|decrease|drop|decline|reduction in|of price|pricing;
    help|should lower|decrease price|pricing; reduce|cut price|pricing; price decrease|fall|drop|decline|shrink|reduce; price go|come down;
    price is|are|was|be|become|get|much lower|less|smaller; lower|fewer|smaller price; make|earn|mean|take|see|cause less price;
    fall|decrease|drop|decline|reduction in|of price; help|should lower|decrease price; reduce|cut price; sell|selling cheaper|lower|cheap;
    sell|selling for less; afford; ?affordable; cheaper products|goods; pass savings|on to customers; charge less|lower; reduce prices;
    cheap prices; {not} as expensive; cheaper than {bzrival}; undercut; competitive price; more people|customers afford

    price war [problem, consequence]
    {bzrival} lower|cut|drop|reduce|match price too; competitors react|respond lower; undercut each other; keep lowering prices;
    rivals copy price

    standing out from competitors [benefit, reason]
    stand out; {different} from|to {bzrival}; differentiate; beat|ahead|advantage|edge of|over {bzrival};
    ?{better} than {bzrival}; ?unique; compete|competing better|with|against {bzrival}; competitive advantage|edge; more competitive;
    become competitive; choose|prefer them over|instead|rather; one step ahead; usp; be competitive; able to compete;
    customers choose|pick _ instead|over|rather

    stronger competition for business [problem, cause, consequence]
    {more}|increased|lots|strong|tough|intense|fierce|high|greater competition|competitors|rivals; lot of competition|competitors|rivals;
    competitors|rivals|others copy|open|enter|sell|do same|similar|market|nearby; new competitor|rivals|entrants;
    hard|harder|difficult to compete; {not} compete; market is competitive; worldwide|global|foreign competition;
    easy for others to copy|enter; other businesses sell|do|offer same|similar; copy idea; compete with bigger|large;
    compete with bigger firms

    larger market reached [benefit, reason]
    sell|reach|advertise|known|seen|ship _ world|worldwide|abroad|anywhere|everywhere|countries|globally|everyone;
    sell|reach|advertise|known|seen|ship _ all over; more|lots|millions|many|wider _ customer|people|market|audience _ reach|see|world|access;
    {more}|wider|larger|bigger|global|worldwide|international|huge|new|greater|whole|large market|audience|reach|customers|people;
    {more}|wider|larger|bigger|global|worldwide|international|huge|new|greater|whole|large customer base;
    reach|sell|target|access|appeal|available|advertise more|wide|lots|many|millions|world|anywhere|worldwide;
    reach|sell|target|access|appeal|available|advertise global|abroad|overseas|everyone|anyone|people|customers|audience;
    sell anywhere|worldwide|globally|abroad|overseas; all over|around world|country; customers abroad|overseas|anywhere|worldwide|everywhere;
    seen by lots|many|millions|more; {not} limited to local|area; whole world; widen|broaden market; wide audience; people in other countries;
    millions of people

    targeting the right customers [benefit, reason]
    target|targeted|aim|reach|focus right|specific|correct|certain customers|people|audience|market|group|age;
    target|targeted|aim|reach|focus particular|target|young|intended customers|people|audience|market|group|age;
    targeted adverts|ads|marketing|advertising; know who to sell|target|aim; right people see; target market see|reached; marketing aimed at;
    {not} waste money on wrong|people; focus marketing|advertising|promotion on; advertise to right

    raises awareness of product [benefit, reason]
    {more}|lots|many|new|other {bzcust} _ hear|know|see|find|aware|notice _ about|business|product;
    {bzcust} _ hear|know|find|learn _ about|exist; spread _ name|word|brand _ out|known|around|there;
    raise|raising|increase|create|spread|more awareness; awareness; ?aware; people|customers know|find|hear|learn about;
    make people|customers|aware known|aware|know; get name|word|brand|business out|known|noticed|recognised; become known;
    catch|catches|grab attention|eye; noticed; ?notice; informs customers|people|about; remind; exposure; brand gets seen|known;
    more people know

    understanding customer needs [benefit, reason]
    know|find|understand|learn|identify|identifies|see|discover what|out|customer want|need|like|people|think;
    know what customers|people|they want|need|like|think|buy; find out what customers|people|they|consumers want|need|like|think;
    understand customers|market|needs; customer|consumer|people opinions|preferences|views|feedback|needs|tastes; customer feedback;
    feedback from customers; {not} guess what; get feedback; opinions of customers; identify needs

    not understanding customer needs [problem, consequence, cause]
    {not} know|understand|ask|research _ customer|people|market _ want|need|like; {not} know|understand what customers|people|they want|need;
    {not} know|understand|meet customer|market needs; make|sell|produce product|things nobody|{not} want;
    make|sell|produce product|things no one want; wrong product|price|target; {not} know customers; products _ {not} sell;
    poor|lack market research; no market research; {not} do|carry|research market|research; product nobody|no want

    better informed decisions [benefit, reason]
    {better}|informed|right|good|correct|improved decision|choice; help|helping make|with decision|decide;
    make better|right|informed|good decisions; decisions _ informed|better|based; {not} make wrong|mistakes|bad|poor; avoid mistakes|wrong;
    make the right choice; guides|helps decide; less likely to make mistakes; base decisions on

    identifies opportunities and gaps [benefit, reason]
    find|identify|identifies|spot|see|discover gap|opportunity|opportunities|trend|niche|competitors; new opportunities; gap in market;
    spot trends|gaps; find new customers|markets; see what rivals|competitors do|charge

    planning ahead and direction [benefit, reason]
    plan|planning|prepare|think ahead|future|through|carefully; direction; ?focus; ?guide;
    guides|gives business|owner direction|focus|guidance; know|see where heading; set clear|targets|objectives|goals|aims;
    something to aim|work towards; think about|through everything|idea|carefully|future; be prepared;
    clear aims|goals|objectives|direction|idea; measure|monitor|check|track progress|performance|success|against;
    compare with plan|target|actual; stay on track; foresee|anticipate|identify|predict problems|difficulties; roadmap

    inaccurate or biased information [problem, consequence]
    {bad}|inaccurate|biased|unreliable|wrong|misleading|false|incorrect information|data|results|answers|research|sample; bias; 
    {not} accurate|reliable|truthful|honest|representative|tell|true; people|customers lie|may lie|truth|honest;
    people|customers {not} lie|truth|honest; ?lie; dishonest answers; may not tell truth; small sample|number|few; too small sample|number|few;
    sample {not} large|big|representative; sample too small; unreliable; just a prediction|estimate|guess;
    only an estimate|forecast|prediction; leading questions; inaccurate; may be wrong; respondents lie; based on estimates|guesses;
    results may not be reliable

    out of date information for business [problem, consequence]
    data|information|research|results _ old|out|changed|outdated; {not} up to date; out of date; outdated;
    old data|information|research|statistics; {not} current|recent; no longer relevant|true|accurate; may have changed; things change

    up to date information for business [benefit, reason]
    up to date; current|recent|latest|new|fresh information|data|research|opinions; data is new|recent|current|fresh; latest information

    specific relevant information [benefit, reason]
    specific|relevant|tailored|exact|exactly|directly|unique|related business|needs|information|data|what|product|customers; relevant to;
    tailored to; gathered for specific|exact|particular purpose|reason; asks exactly|own|specific what|questions; first hand;
    direct from customers; suits|fits business needs; about own|their product|customers|business; only they have; {bzrival} {not} see|access

    information not specific [problem, consequence]
    {not} specific|relevant|tailored|exactly|directly|related|aimed; too general; general data|information;
    collected|done|made|gathered for another|different|other|someone reason|purpose|business|else; may not be relevant|what;
    {not} exactly what they need; irrelevant; not relevant to business; {bzrival} can|also see|use|access|have same;
    available to everyone|all|anyone|competitors|rivals

    quick and easy to get [benefit, reason]
    quick|quicker|fast|easy|easier|faster find|obtain|access|collect|do|use|gather|set;
    easily|quickly|readily available|accessible|obtained|found|accessed|done; saves time; takes less|little time;
    less time consuming; already there|available|done|exists|collected|been; ?instant; {not} take long|time; time saved; can be done quickly;

    time consuming [problem, consequence]
    take _ long|time|ages|forever|hours|weeks|days|longer; {not} quick|fast; a lot of time; take|taking long|longer|time|ages|lot|hours;
    long time; ?slow; waste time; uses up time; lots of time; takes up time; ?lengthy; more time needed|spent; lose time

    efficient and faster output [benefit, consequence]
    make|made|do|produce|work|done _ quicker|faster|quickly|quick|speed; make|made|do|produce|work|done _ less time;
    {more} _ made|produced|output|done|hour|day; {quick} _ make|produce|production|serve;
    {more}|increase|increased|faster|higher output|productivity|efficiency|production|efficient|productive|produced;
    greater|quicker|improved|large|high|lots output|productivity|efficiency|production|efficient|productive|produced;
    produce|make|made|produced|work faster|quicker|more|quickly|efficiently|lots|large|productively; efficient; ?efficiently;
    speeds up|production; {more} made|produced; productivity increase|rise|grow|climb|soar; productivity go|shoot up;
    productivity is|are|was|be|become|get|much higher|greater|bigger|more; higher|greater|more|extra|bigger productivity;
    rise|increase|growth in|of productivity; help|should increase|raise|boost|improve productivity; raise|boost productivity;
    more goods|products|work done|made|produced; get more done; work harder; increase in output|productivity; in less time;
    machines work all|24|non|nonstop; less time to make; output increases|rises; large|high volume|quantities|amounts|numbers|quantity|scale;
    faster production; save time

    lower productivity [problem, consequence] ~ efficient and faster output
    output|productivity|efficiency|production decrease|fall|drop|decline|shrink|reduce; output|productivity|efficiency|production go|come down;
    output|productivity|efficiency|production is|are|was|be|become|get|much lower|less|smaller;
    lower|fewer|smaller output|productivity|efficiency|production;
    make|earn|mean|take|see|cause less output|productivity|efficiency|production;
    fall|decrease|drop|decline|reduction in|of output|productivity|efficiency|production;
    help|should lower|decrease output|productivity|efficiency|production; reduce|cut output|productivity|efficiency|production;
    productivity|output decrease|fall|drop|decline|shrink|reduce; productivity|output go|come down;
    productivity|output is|are|was|be|become|get|much lower|less|smaller; lower|fewer|smaller productivity|output;
    make|earn|mean|take|see|cause less productivity|output; fall|decrease|drop|decline|reduction in|of productivity|output;
    help|should lower|decrease productivity|output; reduce|cut productivity|output; inefficient; work slower|less|slowly;
    produce|make less|fewer|slowly|slower; low output; slower production|output; {bzworker} _ {not} work hard|harder; less work done;
    less productive|efficient

    consistent standard product [benefit, consequence]
    consistent|same|identical|standard|standardised|uniform quality|product|size|every|standard|each;
    all|every product|one|items same|identical|exactly; ?consistency; look the same; same quality every time; fewer mistakes|errors;
    less human error; ?precise; ?accurate; machines make mistakes|fewer|exact; machines {not} mistakes|fewer|exact;
    reduced human error; uniform

    unique made to order product [benefit, consequence]
    unique|individual|personalised|bespoke|customised|custom|tailor product|item|made|design; one off product|item|made|design;
    made to|for customer|order|measure needs|requirements|specification; tailored|designed to|for individual|customer;
    exactly what|how customer|they want|ordered|asked; customer gets exactly; meets individual|specific|customer|exact needs|requirements;
    personal touch; customised; one of a kind

    lack of variety or flexibility [problem, consequence]
    {not} unique|personalised|customised|individual|different|customise|change|changed|flexible;
    {not} be personalised|customised|changed|adapted; inflexible; all|products same|look; less|little|lack|limited choice|variety|flexibility;
    no choice|variety|flexibility; less choice; hard|difficult to change|adapt|switch; standardised products; everything the same;
    no choice for customers

    flexible production [benefit, reason]
    flexible; ?flexibility; adapt|change|switch|respond easily|quickly|between|products|demand; variety|range of products; can change|adapt;
    react to changes; respond to customers|demand|market; different products can be made

    boring repetitive work [problem, consequence]
    boring|repetitive|monotonous|dull|tedious|same work|job|task|thing; bored {bzworker}; {bzworker} bored|unmotivated;
    work is boring|repetitive; same thing|task|job over|every|all; repetitive; tedious; doing same task

    interesting varied work [benefit, consequence]
    interesting|varied|variety|challenging|different work|job|tasks; work is interesting|varied|enjoyable; {not} boring|bored|repetitive;
    variety of tasks|jobs|work; job satisfaction; enjoy work|job; pride in work; take|sense|feel pride

    breakdown stops production [problem, consequence]
    break|breakdown down|stop|stopped|cause|halt; machine|line|production|robots|equipment break|stop|broken|fail|halts|fault;
    production|line stop|stopped|halted|delayed|held; one problem|fault|breakdown|machine stops|affects whole|all|everything;
    technical|fault|problem stops; everything stops; delays in production; {not} produce anything

    machines replace jobs [problem, consequence]
    {get}|{make}|lay|sack|fire|let|lose|cut|replace _ rid|redundant|off|go _ staff|worker|people|jobs|employee;
    sack|fire|lose|cut|replace _ staff|worker|people|job|employee; staff|worker|people _ lose|losing|lost _ job; ?redundant; 
    redundancies; job losses|loss|cuts; lose|losing|loss|lost job|work; {bzworker} lose|replaced|laid|sacked|losing; unemployment; 
    machines|robots|technology replace|take jobs|workers|staff|people; fewer|less need|needed|workers|jobs|staff required|needed;
    {not} need|needed|workers|jobs|staff required|needed; out of work; put out of job; laid off; cut staff|jobs; make staff redundant;
    less jobs

    fewer workers needed [benefit, reason]
    fewer|less {bzworker} needed|required|employed|wages; fewer|less {bzworker} to pay; {not} need|pay many|as|any {bzworker}|wages;
    lower|less|reduce|save|cut wage|labour|staff bill|cost; save on wages|labour|staff; lower wage bill; reduced labour costs; cut staff;
    labour costs fall|lower; robots|machines {not} paid|wages|pay; machines {not} need breaks|pay|holidays

    training needed [problem, consequence, need]
    training|train|trained|retrain|retrained needed|cost|required|expensive|workers|staff|employees;
    training|train|trained|retrain|retrained to use; cost|time of|to|for training|train; need to train|training|trained; staff need training;
    retraining

    storage space and cost saved [benefit, reason]
    {not} need|pay|have|require storage|warehouse|space|store|rent|stock; {less} storage|space|warehouse;
    lower|reduce|save|cheaper|cut storage|warehouse|warehousing|stock|holding|space cost|space|money;
    no storage|warehouse|warehousing|stock|holding|space cost|space|money; save|frees|more space; no warehouse|storage; storage costs {bzdown};
    no stock|storage costs; {not} storing

    storage costs are high [problem, consequence]
    storage|warehouse|storing|stock|holding cost|space|expensive|stock; need|pay|more|large|lots storage|warehouse|space;
    cost of|to storing|store|storage|holding; expensive to store; takes up space|room; rent warehouse; high storage cost;
    insurance and security of stock; large warehouse

    cash not tied up in stock [benefit, reason]
    cash|money|capital {not} tied; {not} tied|tie up; free up|cash|money|capital; improves|better|helps cash flow|cashflow;
    improves|better|helps cash cash flow; money can be used|spent elsewhere|other; {not} have money in stock; better cash flow

    cash tied up in stock [problem, consequence]
    tie|tied up money|cash|capital|stock; cash|money tied|stuck in|up stock; money spent on stock|unsold; money {not} be used elsewhere;
    capital tied

    less waste of stock [benefit, reason]
    {less}|reduce|minimise|fewer|cut waste|wastage|wasted|wasting|theft; no|{not} waste|wastage|wasted|wasting|theft;
    stock {not} go|become|out off|out|date|waste|obsolete|damaged; reduce waste; no waste; waste is reduced; {not} thrown away; {not} go off;
    less stock wasted|thrown; less likely to go out of date|off; ?fresh; stay fresh

    stock wasted or obsolete [problem, consequence]
    stock|food|goods|products goes|go|become|be|gets|may off|out|obsolete|old|damaged|wasted|stolen|rot|perish;
    out of date stock|products|goods; waste|wasted|wastage stock|goods|materials|products; perish|perishable; obsolete; unsold stock;
    {not} sell stock|all; stock damaged|stolen; go out of fashion|date; throw|thrown away stock|goods; left with unsold|stock

    running out of stock [problem, consequence]
    run|running|ran|sell|sold out; run out of; lack enough|spare|extra|of|any|stock stock|materials|products|left|goods;
    no|{not} enough|spare|extra|of|any|stock stock|materials|products|left|goods; out of stock; stock|materials {not} arrive|available|there;
    {not} meet|cope|satisfy|keep|respond demand|orders; shortage of stock|materials; {not} enough to meet demand; empty shelves;
    unexpected|sudden|increase orders|demand; {not} have stock; let customers down

    always enough stock [benefit, reason]
    always|enough|plenty|spare|extra stock|available|run|out|enough; never stock|available|run|out|enough;
    meet|cope|respond|satisfy|keep demand|orders|up|customer; {not} run out; never run out; always available; always in stock;
    extra stock if|for|in; stock available; meet unexpected|sudden|increase demand|orders; in case of delay|increase; production {not} stop;
    continue|carry production|on|making if; orders met

    reliance on suppliers [problem, consequence]
    rely|relies|reliant|depend|dependent|reliance heavily|too|supplier|delivery;
    supplier|delivery|deliveries late|unreliable|let|fail|delayed|down|problem;
    late|delay|delayed delivery|deliveries|supplier|supplies|arriving; trust in|needs reliable|supplier; supplier lets down;
    need have|reliable reliable|supplier; delivery is late; if lorry|delivery breaks|stuck|late; if supplies|materials|stock {not} arrive|late

    reliable supplier [factor, need, benefit]
    reliable|dependable|trustworthy|trust supplier|delivery|deliveries; reliability;
    deliver|delivered|arrive on|when|quickly|fast|regularly time|promised|needed; on time; quick|fast|speedy|prompt|short delivery|lead;
    delivery time|speed; lead time; supplier trusted; trust supplier; right quantity|amount delivered; enough supply|stock|capacity;
    can they supply enough; never let down

    good price from supplier [factor, need, benefit]
    cheap|cheapest|low|lower|good|best|better|competitive|discount price|cost|deal|supplier|terms;
    price|cost of materials|supplies|stock|goods; bulk discount|buying; value for money; discounts; cheaper materials|supplies;
    negotiate price|discount|better; special price

    good quality from supplier [factor, need, benefit]
    quality|good|high of|quality|standard materials|supplies|goods|stock|products|supplier|components|ingredients;
    good quality materials|supplies|components; quality of supplies|materials|components; materials good; consistent quality

    credit terms from supplier [factor, need, benefit]
    credit|payment terms|period|days|trade; trade credit; pay|paying later|30|60|after; longer to pay; 30|60|90 days to pay; buy now pay later;
    delay payment; extended credit

    loss of bulk discount [problem, consequence]
    {not} buy|get|benefit|gain|bulk discounts|bulk|buying; lose|loss|losing|less|fewer bulk|discount|economies|buying;
    no bulk|discount|economies|buying; no economies of scale; small|smaller orders|quantities; order small amounts; {not} buy in bulk

    returns refunds and recalls [problem, consequence]
    return|refund|recall|compensation; ?replace|replacement; product recall|recalled|returned|replaced;
    customers return|send|bring|take product|goods|back; cost of replacing|refund|recall|repair|returns; money back; give refund;
    faulty goods returned; fix faulty; repair or replace; bring it back

    lack of personal contact [problem, consequence]
    {not} see|try|touch|feel|test product|item|before|goods; {less}|lack|lose personal|face|human contact|touch|interaction|service;
    no personal|face|human contact|touch|interaction|service; {not} speak|talk|meet face|staff|customers; impersonal; {not} try before;
    no face to face; {not} ask staff questions; {not} see what|it before; less personal

    online security problems [problem, consequence]
    hack|hacked|hackers|hacking; fraud; scam; cyber|online attack|crime|fraud|security; security risk|issues|problem;
    card|bank|personal details stolen|hacked|safe; viruses; data breach|stolen; {not} secure|safe|trust website|online|card|payment;
    identity theft; phishing

    website problems [problem, consequence]
    website|site|internet|server|wifi|system crash|crashes|down|slow|fail|cost|maintenance|updated|update;
    maintain|maintaining|update|updating|set|setting|design|designing up|website|site; technical problems|issues|difficulties;
    internet down|connection|fails|access; website costs; {not} have internet|access|computer; website goes down;
    some people {not} use internet|online; older|elderly people|customers struggle|prefer; older|elderly people|customers {not}; slow internet;
    glitches

    open all hours online [benefit, reason]
    ?24|all day|7|hour|time; 24 7; 24 hours; open all day|time|hours|night; any time; shop|buy|order|sell any|anytime|24|whenever|day;
    always open; day or night; convenient|convenience customers|shopping; never closes; order from home|sofa; sell while asleep|closed;
    round the clock; from comfort of home

    no need for shop premises [benefit, reason]
    {not} need|pay|have|require|rent shop|premises|store|rent|building|physical;
    less|lower|save|cheaper shop|rent|premises|physical|overheads|fixed; no shop|rent|premises|physical|overheads|fixed; run from home;
    without|no shop|physical; lower|less|reduce|save rent|premises|property|overhead; no rent|premises|property|overhead; work from home;
    {not} need high street; no rent; {not} pay rent; fewer shops

    delivery and returns costs [problem, consequence]
    delivery|postage|shipping|packaging|courier cost|charges|fees|expensive|problems;
    cost of delivery|delivering|postage|shipping|returns|packaging; pay|paying for delivery|postage|shipping;
    deliver|post|send products|goods|items; late|lost|damaged delivery|deliveries|parcel|post; lots|more|high returns; lost in post;
    wait for delivery

    bad comments spread online [problem, consequence]
    {bad}|negative|nasty|rude reviews|feedback|publicity|posts|comment; spread quickly|fast|online|bad;
    people|customers|anyone post|write|leave|comment bad|negative|complaints|rude; goes viral for wrong; trolls; {not} control what people say;
    publicly complain; bad publicity spreads|online; fake reviews

    support and training provided [benefit, reason]
    support|training|help|advice|guidance given|provided|franchisor|available|offered; train|trained|helped|supported|advised by;
    receive|given|provides|offers|gives training|support|help|advice|guidance|equipment; franchisor|mentor help|support|train; backing of

    advertising done for you [benefit, reason]
    national|already|free|shared|large advertising|marketing|adverts|campaign|promotion;
    advertising|marketing|promotion done|paid|provided|nationally|already; {not} need|pay|have to advertise|marketing|advertising;
    franchisor|company pays|advertises|does|markets; benefit from national advertising

    royalty payments [problem, consequence]
    royalty; pay|paying|give|take|owe percentage|share|fee|royalties|royalty|cut of|to; franchise fee;
    initial|licence|joining|upfront fee; percentage of revenue|sales|profit|turnover; ongoing payments|fees; management fee; pay franchisor;
    part of profit|sales|revenue to franchisor

    other outlets damage reputation [problem, consequence]
    other|another|one franchise|franchisee|branch|outlet|store bad|poor|damage|ruin|affect|harms|does; bad reputation of other|one|franchisor;
    if one franchise|branch|store bad|poor|fails; bad publicity from|about brand|other|another|franchisor|one

    job security for workers [need, reason, consequence]
    job security; secure|safe|keep|stable job|work|employment; {bzworker} want|keep|need job|secure; jobs are safe|secure;
    {not} lose|losing job; permanent jobs; keep their job

    fair pay for workers [need, reason, consequence]
    pay|paid|give|earn _ more|better|well|fair|fairly|enough|extra|decent;
    {good}|fair|higher|better|high|more|living|increase|increased|decent pay|wage|salary; pay|wage rise; pay|paid more|well|fairly;
    wages rise|increase; bonus|bonuses; paid on time; higher wages; get paid more; want more pay|wages

    good working conditions [need, reason, consequence]
    {good}|better|safe|improved|nice|clean|comfortable|healthy working|work|conditions conditions|environment|place|workplace;
    safe place|environment to work; health and safety of workers; conditions of work; treated well|fairly; working environment

    promotion chances for workers [need, reason, consequence]
    promotion; ?promoted; career progression|opportunities|path; move|moving up; progress career; climb ladder; training and promotion;
    opportunities for promotion|progress; chance to progress

    dividends for shareholders [need, reason, consequence]
    dividend; share of profit; shareholders|owners|investors want|get|receive|expect|paid profit|return|dividend|share|money;
    return on investment; share price rise|increases|up|falls; shareholders earn; value of shares; profits paid to shareholders;
    higher returns

    low prices and choice for consumers [need, reason, consequence]
    customers|consumers want|get|expect|like low|lower|cheap|fair|good|value|choice|variety|quality|more; value for money;
    low|lower|fair|cheap prices for customers|consumers; quality products at low; more choice; wide|wider range|choice; good deal; best price;
    cheaper for customers

    prompt payment of suppliers [need, reason, consequence]
    supplier want|get|expect|paid paid|payment|quickly|promptly; paid|pay on|suppliers time|promptly|quickly|early;
    prompt|regular|guaranteed payment; on time payment; pay suppliers; get their money on time; late payment|paid

    regular orders for suppliers [need, reason, consequence]
    regular|repeat|more|larger|bigger|continued|increase|fewer|less|lose business|custom|order|contract;
    supplier sell|get|receive|want|lose|benefit|gain more|orders|business|less|regular; order more from suppliers; stop|cancel ordering|orders;
    bigger orders

    jobs for local people [benefit, reason]
    {more}|create|creating|provide|bring|local|new|offer|gives|extra job|employment|work;
    jobs|employment|work created|for local|in area|available|created; employ|hire local|people|more|community|residents;
    reduce|lower|less|decrease|cut unemployment; job opportunities; local people get|have|given jobs|work; unemployment falls; people get jobs;
    more people in work

    noise and traffic for community [problem, consequence]
    noise|traffic|congestion|litter|pollution caused|increase|local|near; noise pollution;
    {more} traffic|noise|lorries|congestion|cars|pollution|litter; traffic congestion|jams; noisy; busier roads; lorries; parking problems;
    congestion; disturb residents|neighbours|locals; deliveries at night; disruption; disturbance to; spoils|eyesore view

    helping the local community [benefit, reason]
    help|support|benefit|improve|sponsor|give local|community|area|charity|back|economy|society; sponsor local|team|school;
    local economy|area improves|boost|better|grows; money into local|area|community; improve|better facilities|roads|area|infrastructure;
    community events|projects; donate to|money charity|local; boost local economy; other local businesses|shops benefit; better roads

    community protest [problem, consequence]
    protest; petition; boycott; campaign against; complain to council|about|business; ?object; oppose; objections; demonstration;
    residents complain; refuse to buy; refuse planning; pressure group action; stop shopping there

    tax for the government [benefit, reason]
    {more}|pay|paying|collect|receive|corporation|increase|higher tax|taxes|vat|revenue; tax revenue|receipts|income|money; corporation tax;
    government gets|receive|earns money|tax|more; taxes paid; pay tax; income tax; {less} benefits; vat

    obeying the law by business [need, reason]
    obey|follow|comply|within|keep|break|breaking|meet|stick law|legislation|legal|rules|regulations; ?legal; avoid legal|fine|court action;
    no legal|fine|court action; {not} break law; follow law; comply with; {not} get fined|sued; within the law

    loan is repaid [need, reason]
    repay|pay|paid|repaid|paying loan|back|bank|debt|interest|lender; loan repaid; repayments; pay back; able to repay|pay; keep up repayments;
    bank|lender get|want|receive|repaid money|interest|back|paid; interest paid; money returned with interest

    attracts ethical customers and staff [benefit, reason]
    attract|appeal|gain|encourage ethical|green|environmentally|caring customers|consumers|people|staff|investors|workers;
    customers|people care|like|prefer|want|support ethical|environment|businesses|about|fair; customers who care; people want to work buy;
    ethical shoppers; feel good about buying; socially responsible investors

    air and water pollution by business [problem, consequence, example]
    fumes|smoke|gas|gases|chemicals|waste|lorries|factory|factories _ harm|pollute|air|river|environment|planet|water|sea|people;
    pollute|harm|damage _ air|river|environment|planet|sea|water; pollution; air|water|river|noise pollution; emissions; fumes;
    ?smoke; co2; carbon dioxide|emissions|footprint; greenhouse gases|gas; toxic waste|chemicals; dump|dumping waste|chemicals;
    carbon footprint; exhaust; contaminate rivers|water

    climate change from business [problem, consequence, example]
    global warming; climate change; greenhouse; ice caps; temperatures rise; carbon emissions; ozone layer

    using up natural resources [problem, consequence, example]
    resource depletion; use|using|run|running up|out natural|resources|oil|coal; finite|scarce|natural resources; non renewable resources;
    fossil fuels; cutting|cut down trees|forests|rainforest; deforestation; resources run out; depletion; overfishing

    waste and packaging of business [problem, consequence, example]
    waste; packaging; ?plastic; landfill; too much|excess packaging|plastic|waste; ?litter; single use; waste disposal; excess packaging

    recycling by business [practice, method, solution]
    recycle; recycled|recyclable|biodegradable materials|packaging|paper; reuse; biodegradable;
    reduce|less|cut|minimise|remove waste|packaging|plastic; paper bags; refill; less plastic|packaging; no plastic|packaging; compostable;
    cut down on packaging

    saving energy by business [practice, method, solution]
    renewable|solar|wind|green|less|save|reduce|saving|low energy|power|electricity|panels; solar panels; energy efficient|saving;
    turn|switch off lights|machines|computers; ?led; insulation; electric|hybrid cars|vans|vehicles|lorries; wind turbines;
    use less energy|electricity|gas|fuel; reduce emissions; low carbon; plant trees; electric vehicles; carbon neutral

    local and sustainable sourcing [practice, method, solution]
    local|sustainable|sustainably|responsibly|ethical suppliers|sourced|materials|sourcing|ingredients|produce|resources;
    source|buy|sourced locally|sustainably; fairtrade; sustainable; renewable|sustainable materials|resources|wood;
    reduce|less|fewer transport|food|delivery miles|emissions; fsc; buy local; future generations

    willingness to take risks [skill]
    risk taker|taking; take|willing|prepared|taking risk|chances; ?risks; calculated risk; {not} afraid|scared of|to risk|fail;
    prepared to risk; daring; takes a gamble; adventurous; ?courage

    determination of entrepreneur [skill]
    {not} give|quit _ up|wrong|hard|trying; keep|carry _ going|trying|on _ wrong|hard|fail|tough; ?determined; determination;
    {not} give|quit up; never gives up; perseverance; resilient; keep trying; motivated; ?driven; bounce back;
    persistent; ?passion; passionate; overcome|overcoming setbacks|problems|failure; ?committed; ambition; self motivated;
    dedication; positive attitude

    hard working entrepreneur [skill]
    hard working; hardworking; work|working hard|long; put in hours; long hours willing; dedicated; hard worker

    creative and innovative entrepreneur [skill]
    creative; innovative; ?innovation; new|original|good|think ideas|up; come up with ideas; think outside box; imaginative;
    inventive; sees|spot opportunities|gaps|opportunity; ?vision; visionary; original idea; see gap

    confidence of entrepreneur [skill]
    confident; believe in self|themselves|idea|product; self belief; self confident; trust own|self; convince others

    leadership and organisation of entrepreneur [skill]
    ?leader; leadership; organised; organise resources|staff|time; manage people|time|staff|business; decision|good decisions|maker|making;
    makes decisions; good communicator|communication|planner; time management; problem solver|solving; ?initiative; shows initiative;
    planning skills; interpersonal; negotiation; multi task; lead others

    following a passion [reason, benefit]
    follow|pursue|turn|doing|passion|hobby|interest|love dream|passion|hobby|interest|enjoy|business; hobby into business;
    do what they love|enjoy|like; passionate about; enjoy what they do; job they love; interest in; live dream; own idea

    sense of achievement [reason, benefit]
    sense of achievement|satisfaction|pride; personal satisfaction|challenge|achievement; self fulfilment; ?challenge; ?enjoyment; rewarding;
    feel proud; prove self|themselves; status; self esteem

    starting due to redundancy [reason]
    ?redundant; redundancy; lost|lose|unemployed|unhappy|bored|hate job|work; made redundant; {not} find|get job|work; fed up with job|boss;
    dissatisfied|unhappy with|at job|work; escape uninteresting|job|boring; lost their job

    social motives [reason, benefit]
    ?help|helping|benefit|give people|others|community|society|poor|back|environment; make|making difference; make|making a difference;
    social|ethical|charity reason|cause|stand|aims; support charity|cause|community; improve society|world|environment; ethical stand

    change in consumer tastes [cause, factor, reason]
    customer|consumer|people tastes|wants|needs|demand|preferences|fashion|habits|trends change|changed|changing;
    change|changing in consumer|customer|taste|fashion|trends|demand|wants|needs|habits; ?trend|fashion; tastes|fashions|trends change;
    people want different|new|something; new trends; out of fashion; changing tastes; people now want|prefer|like;
    people become more healthy|vegan

    change in technology for business [cause, factor, reason]
    new|change|changing|advances|developments|improved|better technology; technology changes|advances|improves|changing|develops|moves;
    technological change|advances|development; new inventions; become|became obsolete; keep up with technology; smartphones|internet changed;
    technological

    change in the economy for business [cause, factor, reason]
    economy|economic|recession|boom|downturn change|climate|conditions|grows;
    change in economy|economic|interest|unemployment|inflation|incomes; recession; income rise|fall|change; unemployment rises|falls|high|low;
    people have less|more money|income to; economic climate; market conditions; interest rates change

    change in the law for business [cause, factor, reason]
    change|new law|legislation|legal|government; legislation change|new; law change|introduced; new regulations|rules|laws;
    government changes|policy; minimum wage rises

    success changes objectives [reason, cause]
    once|after|now business|it|they established|survived|survives|surviving|successful|grows|grown; business grows|grew|growth|bigger|larger;
    performance improves; achieved|met|reached original|aim|target|objective|first; after survival; established so;
    became successful|profitable; survived first|year

    cost of the option [factor, reason]
    ?cost; how much it cost; price of; ?budget; expensive or cheap; afford; can they afford; money|finance|budget available; how expensive;
    available finance|budget|money

    size of business as factor [factor, reason]
    size|type|age|nature of business|company|firm|market; small|large|bigger business; how big; number of employees;
    stage|legal of|structure growth

    what competitors do as factor [factor, reason]
    what|how competitors|rivals|others|competition charge|charging|do|offer|doing|price|sell;
    competitors|rivals|competition price|pricing|actions; ?competition; amount|level of competition; competitors price|charge;
    look at rivals|competitors

    target market as factor [factor, reason]
    target market|audience|customers|group; ?what customers|they aimed|want|buying; type|age|needs|income of customer|market; market segment;
    customer income; what customers willing|prepared|afford|want pay; nature of market

    stage of life cycle as factor [factor, reason]
    stage|position|where in|of product|life life|cycle|lifecycle; life cycle stage; new or established product; how new

    brand image as factor [factor, reason]
    brand image|name|strength|reputation; image of brand|business; reputation of brand; strength of brand

    business objectives as factor [factor, reason]
    aim|objective|goals of business|company; business aims|objectives; what they want to achieve; fits with aims

    exploitation of workers [problem, consequence]
    exploit; low|poor|cheap|unfair pay|paid|labour|wage; paid very little|low|badly|pennies;
    child labour|workers; sweatshop; poor|bad|unsafe|dangerous working|conditions; slave|forced labour; long hours for little;
    treated unfairly|badly; below minimum wage; unsafe factories

    profits leave the country [problem, consequence]
    profit|money goes|go|sent|taken|leave|repatriated|returned out|back|abroad|home|overseas|country; repatriation|repatriate;
    money leaves country; send profit home|back; profits {not} stay|kept|spent

    tax avoidance by multinational [problem, consequence]
    avoid|avoiding|evade|dodge|little|less pay|paying|paid tax|taxes; {not} pay|paying|paid tax|taxes; tax avoidance|haven;
    pay little|less|low tax; pay no tax; tax loophole; {not} pay tax

    local firms forced out [problem, consequence]
    local|small|smaller|domestic|other|home business|businesses|firms|shops|companies close|closing|lose|struggle|suffer;
    local|small|smaller|domestic|other|home business|businesses|firms|shops|companies compete|shut|fail|bankrupt|out;
    force|forced|drive|driven|put local|out|small|of business|businesses; {not} compete with large|big|them|multinational|supermarket;
    local|small businesses {not} compete|cope; independent shops close; kill local|high|small

    skills and technology transfer [benefit]
    transfer|bring|introduce|share|new|better skills|technology|knowledge|expertise|training|methods|ideas;
    workers|locals|people|staff gain|learn|trained|get|develop skills|training|new; train local|workers|staff|people; learn new skills;
    knowledge transfer; technology transfer; new technology; upskill

    investment and infrastructure [benefit]
    invest|investment|improve|build|better infrastructure|roads|schools|hospitals|transport|country|economy; infrastructure;
    foreign|inward|direct investment; new|better roads|factories|buildings|schools; investment in local;
    gdp|economy grows|increases|growth|improves; boosts economy; exports increase; improved infrastructure
    """
}
