/// What customers expect, how expectations form, rise, are met or missed, and how customers feel as a result. Written for this project.
extension LexiconData {
  static let customerServiceExpectations: StaticString = """
    subject customer service

    customer expectations [factor, cause, need] < external factors
    {customer} expect; expectation of {customer}; what _ expect; high|low|rising|different|certain expectation; high|low standard expected; expect _ service; expect certain;
    expect _ to be treated; expect from {company}; expect you to; expect staff to; expect us to; what {customer} hope for; what {customer} think _ will get; what {customer} think _ should get;
    what {customer} assume; {customer} assume; {customer} demand; demands of {customer}; idea of what _ get|be like; picture in _ head|mind; have idea in head; standard {customer} expect;
    {customer} have standards; anticipate what _ get; customer always want; {customer} want _ straight away; think they deserve; think they're entitled; feel entitled; entitled to good;
    what they been promised; what people expect; meet or exceed expectation; what customer believe _ get; ?expectation; expectation be high|low|different|met; expectation they have

    expecting quick service [need] < customer expectations, responsiveness
    want|expect|hope|wish|deserve|demand|prefer {quick} service|response|reply|answer|delivery|refund; expect _ quick|fast|prompt|immediate|straight|instant|speedy|swift;
    expect to be served|seen|answered; expect reply|answer|response; expect _ served quick; want|expect|hope|wish|deserve|demand|prefer _ served quick|fast|straight|first;
    want|expect|hope|wish|deserve|demand|prefer it now|yesterday|fast|quick|asap; {not} want|expect|like|wish|deserve _ wait; {not} want|expect|like|wish|deserve queue; {not} like wait|queue;
    hate wait|queue; want|expect|hope|wish|deserve|demand|prefer in and out; want _ on time; expect _ on time; expect delivery next day; expect next day;
    want|expect|hope|wish|deserve|demand|prefer same day; {not} like being kept; {not} want to be kept; {not} have all day; {not} hang about; {not} want to waste time; customer busy life|day;
    {not} like waiting around

    expecting friendly service [need] < customer expectations
    expect _ friendly|polite|nice|helpful|welcome|smile|manners|courtesy; expect to be welcomed|greeted; want|expect|hope|wish|deserve|demand|prefer _ welcomed|greeted;
    want|expect|hope|wish|deserve|demand|prefer smile; expect hello; want|expect|hope|wish|deserve|demand|prefer manners; expect staff to smile|say|greet|help;
    expect staff to be friendly|nice|polite|helpful|happy|kind; {not} expect rude; {not} want|expect|like|wish|deserve rude|grumpy|miserable; want someone nice|friendly|polite|helpful;
    expect good attitude; expect good manners; expect warm; expect help; want|expect|hope|wish|deserve|demand|prefer to be helped; expect someone to help;
    want|expect|hope|wish|deserve|demand|prefer _ friendly|nice|polite|kind|cheerful|welcoming|pleasant staff|service|person|people|face

    expecting respect [need] < customer expectations, respect
    want|expect|hope|wish|deserve|demand|prefer _ treated with respect; want|expect|hope|wish|deserve|demand|prefer to be treated well|right|fair|equal|properly|nice;
    want|expect|hope|wish|deserve|demand|prefer respect; want|expect|hope|wish|deserve|demand|prefer to be treated like; want|expect|hope|wish|deserve|demand|prefer treated as;
    expect fair treatment; want|expect|hope|wish|deserve|demand|prefer fairness; expect equality; want|expect|hope|wish|deserve|demand|prefer dignity;
    {not} want|expect|like|wish|deserve _ judged; {not} expect _ judged|shouted|ignored; {not} want|expect|like|wish|deserve _ talked down|patronised|ignored

    expecting knowledgeable staff [need] < customer expectations, product knowledge
    expect staff _ know|knowledge; expect {staff} to know; expect _ know _ product|answer|job|menu|stuff|service; want|expect|hope|wish|deserve|demand|prefer staff who know;
    want|expect|hope|wish|deserve|demand|prefer someone who know; want|expect|hope|wish|deserve|demand|prefer knowledgeable; want|expect|hope|wish|deserve|demand|prefer expert|good advice;
    expect answer to question; expect _ answer _ question; expect correct|accurate|right information|answer|advice;
    want|expect|hope|wish|deserve|demand|prefer correct|accurate|right|clear information|answer|advice; expect staff to be trained; expect trained;
    want|expect|hope|wish|deserve|demand|prefer right information; want|expect|hope|wish|deserve|demand|prefer professional; expect professionalism

    expecting good quality [need] < customer expectations, quality of service
    expect _ quality|standard; want|expect|hope|wish|deserve|demand|prefer good|high|best|better quality|standard; want|expect|hope|wish|deserve|demand|prefer quality;
    expect good|great|excellent|best|high service|product|standard|quality|experience; want|expect|hope|wish|deserve|demand|prefer good|great|excellent|best service|product|experience;
    expect product to work|last|be; want|expect|hope|wish|deserve|demand|prefer _ work properly; expect food to be hot|nice|fresh|good; want|expect|hope|wish|deserve|demand|prefer food hot;
    want|expect|hope|wish|deserve|demand|prefer nice haircut|meal|room|stay; expect haircut|meal|room|work to be; expect it to work|last|be right; expect what _ order|paid;
    want what they ordered|paid; want|expect|hope|wish|deserve|demand|prefer what {customer} pay|paid for; expect right product|item|order; expect it as described|advertised|shown;
    look like picture|photo|advert

    expecting value for money [need] < customer expectations, value for money
    expect fair|good|low|cheap price; want|expect|hope|wish|deserve|demand|prefer fair|good|low|cheap|best price|deal; expect discount|offer;
    want|expect|hope|wish|deserve|demand|prefer discount|bargain|offer; {not} want|expect|like|wish|deserve _ ripped off|overcharged; {not} want|expect|like|wish|deserve pay too much|extra;
    pay more expect more; pay lot expect; expensive expect; pay {more} so expect; if _ pay _ expect; pay good money; expect more for money; cheap {company} expect less;
    want|expect|hope|wish|deserve|demand|prefer good|best value; want|expect|hope|wish|deserve|demand|prefer value for money; want|expect|hope|wish|deserve|demand|prefer money worth;
    expect value for

    expecting honesty [need] < customer expectations, honesty
    want|expect|hope|wish|deserve|demand|prefer honest|honesty|truth; want|expect|hope|wish|deserve|demand|prefer to be told truth; want|expect|hope|wish|deserve|demand|prefer _ know truth;
    {not} want|expect|like|wish|deserve _ lied|misled|tricked|conned; {not} expect _ lied; expect staff to be honest; expect transparency;
    want|expect|hope|wish|deserve|demand|prefer straight answer; want|expect|hope|wish|deserve|demand|prefer to trust; want to be able to trust; {not} want be lied

    expecting to be listened to [need] < customer expectations
    want|expect|hope|wish|deserve|demand|prefer _ listened|heard|understood; want|expect|hope|wish|deserve|demand|prefer someone to listen;
    want|expect|hope|wish|deserve|demand|prefer you to listen; expect staff to listen; want|expect|hope|wish|deserve|demand|prefer _ taken seriously;
    want|expect|hope|wish|deserve|demand|prefer attention; want|expect|hope|wish|deserve|demand|prefer full attention; expect understanding;
    want|expect|hope|wish|deserve|demand|prefer understanding|sympathy|empathy; expect empathy; expect caring; {not} want|expect|like|wish|deserve _ interrupted|rushed|ignored|fobbed;
    want someone to talk to; want|expect|hope|wish|deserve|demand|prefer to feel heard

    expecting choice and availability [need] < customer expectations, customer choice
    expect _ to be available; want|expect|hope|wish|deserve|demand|prefer choice|variety|options|range; expect choice|variety|range|options; expect {product} to be there; expect shop to have;
    expect _ have what _ want; want|expect|hope|wish|deserve|demand|prefer _ in stock; expect _ open; want|expect|hope|wish|deserve|demand|prefer open late|longer|sunday;
    expect someone available|there; expect staff to be there|around|available; want|expect|hope|wish|deserve|demand|prefer lots of choice;
    want|expect|hope|wish|deserve|demand|prefer different product|option; want|expect|hope|wish|deserve|demand|prefer to speak to person|human|someone; prefer person to machine

    expecting problems to be solved [need] < customer expectations
    expect {problem} _ solved|fixed|sorted|resolved|dealt; expect _ sorted|resolved|fixed; want|expect|hope|wish|deserve|demand|prefer _ sorted|resolved|fixed|dealt;
    want|expect|hope|wish|deserve|demand|prefer {problem} solved|sorted|fixed|resolved|dealt; want|expect|hope|wish|deserve|demand|prefer solution; expect solution|resolution;
    want|expect|hope|wish|deserve|demand|prefer apology; expect apology|sorry; want|expect|hope|wish|deserve|demand|prefer money back;
    want|expect|hope|wish|deserve|demand|prefer refund|replacement|exchange|compensation; want|expect|hope|wish|deserve|demand|prefer it put right; expect complaint _ dealt|handled|taken;
    want|expect|hope|wish|deserve|demand|prefer someone to sort

    expecting promises to be kept [need] < customer expectations, reliability
    expect _ keep _ promise|word; expect you to do what; expect {staff} do what _ say|promise; want|expect|hope|wish|deserve|demand|prefer reliable; expect reliable;
    want|expect|hope|wish|deserve|demand|prefer to rely; expect _ to turn up|arrive; expect call back; expect you to ring|call back; expect promise kept; expect what _ promised;
    want what they promised; want what they were promised; {not} want to be let down; {not} expect to be let down; {not} like being let down

    expecting safe and clean surroundings [need] < customer expectations
    expect _ clean|tidy|hygienic|safe; want|expect|hope|wish|deserve|demand|prefer clean|tidy|safe|nice|comfortable room|shop|place|environment|toilet|table|salon;
    want|expect|hope|wish|deserve|demand|prefer _ feel safe; expect to be safe; want|expect|hope|wish|deserve|demand|prefer safety; expect safety|cleanliness|hygiene|security;
    want|expect|hope|wish|deserve|demand|prefer cleanliness|hygiene; expect staff to be clean|smart; want staff clean|smart; expect clean uniform;
    want|expect|hope|wish|deserve|demand|prefer comfort; expect nice surroundings|atmosphere; want|expect|hope|wish|deserve|demand|prefer nice atmosphere

    expecting privacy [need] < customer expectations, confidentiality
    expect _ private|privacy|confidential; want|expect|hope|wish|deserve|demand|prefer privacy|confidentiality;
    want|expect|hope|wish|deserve|demand|prefer _ kept private|safe|secret|confidential; expect detail|data|information _ safe|private|secure|confidential;
    want detail|data|information safe|private|secure; {not} want|expect|like|wish|deserve _ detail shared|given|passed; {not} want|expect|like|wish|deserve everyone to know|hear

    expecting easy and convenient service [need] < customer expectations, convenience and ease
    want|expect|hope|wish|deserve|demand|prefer it easy|simple|convenient; want|expect|hope|wish|deserve|demand|prefer easy|simple|convenient|smooth process|way|access|service|return|experience;
    expect easy|simple|convenient|smooth; want|expect|hope|wish|deserve|demand|prefer convenience; expect it to be easy|simple; want|expect|hope|wish|deserve|demand|prefer _ hassle free;
    {not} want|expect|like|wish|deserve hassle|stress|fuss|complicated; want to find _ easy; expect parking|wifi|delivery; want to order online; expect website;
    expect _ book|order|pay online|app

    expecting to be kept informed [need] < customer expectations, clear information
    expect _ informed|updated|told|kept; want|expect|hope|wish|deserve|demand|prefer _ informed|updated|told; want|expect|hope|wish|deserve|demand|prefer to know what _ happen|going;
    want|expect|hope|wish|deserve|demand|prefer to know how long|when|where|why; want|expect|hope|wish|deserve|demand|prefer update; expect to know; expect to be told; expect notice;
    expect warning; {not} want|expect|like|wish|deserve _ left _ dark; expect clear; want|expect|hope|wish|deserve|demand|prefer clear price|sign|instructions|communication

    expecting the same standard each time [need, consequence] < customer expectations, consistency
    expect same; expect _ same; expect it to be same; want|expect|hope|wish|deserve|demand|prefer same service|standard|quality|treatment; expect same service|standard|quality|treatment|thing;
    expect same again; expect same next time; expect same every|each time|visit; expect _ next time; expect as good next|again; expect it again; expect it every|each time; expect it all time;
    expect that level|standard every|each|again|always|next; expect that every|each time; want|expect|hope|wish|deserve|demand|prefer consistency; look for same; come back for same;
    think _ will be same; assume _ will be same; hope it _ be same; hope for same; think _ get same; expect {not} less; used to good|high|certain|same; become used to; accustomed; become norm;
    take for granted that; expect as standard; expect it as standard; expect usual; know it will be same; should be same every|each; same wherever _ go; same like yesterday|last|before;
    expect good _ every|each time

    consistency shapes expectations [consequence, reason, cause, benefit] < customer knows what to expect
    know what to expect; know what _ expect; know what {customer} get; know what _ getting; know what _ going to get; know what _ will get; know what they in for; know how _ will be treated;
    know how _ going to be; know what service _ get; know service will be; sure what _ get; sure of what _ get; {not} surprise; {not} nasty|bad surprise; {not} have to guess|wonder|worry;
    {not} wonder what; predictable; set expectation; build expectation; form expectation; create expectation; influence|shape|affect _ expectation;
    expectation be built|set|formed|created|shaped; {customer} expectation grow; realistic expectation; feel sure of; come with confidence; confident _ will get same; feel confident it will;
    trust it will be same; same each time so trust; same every time so know|trust|expect; consistent so _ know|trust|expect; familiarity; certainty; {customer} feel certain|sure|secure;
    reassured _ same; familiar service|face|place; {customer} trust it _ same

    standard set as a benchmark [consequence, reason, cause]
    set standard for next|future; benchmark; bar be set|raised|high; raise _ bar; high bar; yardstick; measure against; compare with|to last|first|before|other;
    compare _ to last|before|first|other|previous; compare next; next visit be compared; first time set|good; first visit set|good; what _ had before|last; based on last|past|previous|first;
    base _ on last|past|previous|experience; from past experience; past experience tell; after first time _ expect; because last time; if it was good|great|quick last; like last time;
    as last time; as good as last; live up to first|last; something to live up; hard act to follow; standard to keep|match|meet; minimum standard; basic standard; set bar|benchmark;
    set high bar|standard; set expectation for next; judge against last|previous; judge by last|previous

    responsiveness shapes expectations [consequence, reason, cause] < customer expectations
    quick last time _ expect; reply quick _ expect; expect quick _ next|again|every; expect fast _ next|again|every; quick reply _ expect|know|feel; fast reply _ expect|know|feel;
    answer quick _ expect; respond quick _ expect|feel|know; if you reply|answer|respond quick _ expect; slow reply _ expect|low|bad; slow response _ expect|low|bad;
    if slow they|people expect|think; keep waiting _ expect; wait long _ expect less; take long _ expect; expect less next time; expect to wait; expect it to be slow;
    know _ get help|answer|reply quick; know someone will answer|help|reply; expect reply within; quick response show; quick reply show; fast response make; show _ time matter;
    show respect for time; think {company} {not} care; think you {not} care; show you care about time; start to expect _ quick|fast; expect fast service all|every

    rising expectations [consequence, factor, cause] < customer expectations
    expectation rise|increase|grow|high|go up|higher|bigger; {increase} expectation; higher expectation; expect more and more; expect more each|every time; expect more than before|ever|used;
    expect more nowadays|now|today|these days; expect better next|each|every|than; people expect so much; customers expect more; more demanding; becoming demanding; used to next day;
    used to amazon; technology make _ expect; want everything now; want it all; expectation change; change in expectation; expectation keep changing; {customer} expect more; bar keep rise;
    hard to please; harder to please

    lowered expectations [consequence] < customer expectations
    low expectation; expectation low|drop|fall|go down; {decrease} expectation; expect {less}; expect bad|poor|worse|slow|rude|worst; {not} expect much|a lot|good|anything; {not} bother expect;
    expect worst; {not} expect help; {not} expect better; give up expect; {not} hold _ breath; get used to bad|poor; expect to be let down; expect it bad; think it will be bad|same bad;
    expect same bad; put up with poor|bad

    unrealistic expectations [problem, factor, cause] < customer expectations
    unreasonable demand|expectation|request; unreasonable expectation; too high expectation; expectation too high; expect too much; expect impossible; expect miracle; want impossible; want moon;
    {not} possible to meet; impossible demand; demanding too much; expect everything free|now|perfect; expect perfection; ask for too much; false hope; false expectation;
    expectation {not} reasonable; hopes too high; build hopes up; expect special treatment; think world revolves; unrealistic expectation|demand|request|customer; ?unrealistic;
    {not} realistic expectation

    managing expectations [practice, skill, method, step] ~ unrealistic expectations
    manage _ expectation; set realistic expectation; realistic about; be realistic; be honest about what|how|when; tell _ what to expect; tell _ how long; tell _ how long it take|will;
    tell _ honest how; let _ know what to expect; let _ know how long; explain how long; give realistic time; give honest time; give timescale|timeframe; {not} overpromise; {not} over promise;
    {not} promise _ {not}; {not} promise too much; {not} make false promise; {not} give false hope; under promise; {not} raise hopes; {not} get hopes up; clear from start;
    only promise what _ can; explain what _ can do; say what _ can do; be clear what _ can do

    meeting expectations [consequence, benefit, principle] < customer satisfaction ~ failing to meet expectations
    meet _ expectation; expectation be met; {customer} expectation met; live up to expectation; live up to what; match _ expectation; come up to expectation; fulfil expectation;
    satisfy expectation; as _ expected; just as expected; get what _ expect; got what they expected; got what they wanted; get what they wanted; get what was promised; as promised;
    up to expectation; deliver what _ expect; give _ what _ expect; as good as expected; same as expected; meet what they expect

    feeling valued [feeling, benefit, consequence] < customer feels valued ~ feeling undervalued
    feel appreciated; feel special; feel like _ matter; feel respected; feel cared; feel looked after; feel well looked; feel noticed; feel recognised;
    feel like somebody|king|queen|royalty|vip|family; feel like person; feel part of; feel included; sense of worth; sense of belonging; you value them; value {customer};
    value _ custom|business; valued customer; {company} care about {customer}; make {customer} feel good|special|important|valued|wanted; feel good about themselves; feel loved; feel treasured;
    treated like royalty|vip|king|queen; see you care; they feel you care; appreciate {customer}; treated special; {customer} feel important|wanted; make _ feel important|wanted;
    feel like|that _ matter; {customer} be|feel valued; {customer} know you|we|they|staff|company care; {customer} think you|we|they|staff|company care;
    show {customer} you|we|they|that care|matter; feel that you|we|staff|company care; feel worth something; sense of importance; being remember; thank for custom|business;
    think|know|feel you|we|they|staff care

    feeling undervalued [feeling, consequence] < customer feels unvalued ~ feeling valued
    feel undervalued|unappreciated|unimportant|worthless|unwanted|insignificant|small|stupid|silly|belittled|inferior|pathetic; {not} feel valued|appreciated|important|special|wanted;
    feel like number; feel like _ number; feel like _ bother|nuisance|burden; feel like _ {not} matter; feel like _ {not} care; feel _ {not} care; feel {not} care about;
    {not} matter to {company}; think _ {not} care; think _ {not} bothered; {not} valued; taken for granted; treated like rubbish|dirt|nobody|nothing|number; only after _ money;
    {customer} just money; feel disrespected; {not} feel respected; feel that _ {not} matter; cast aside; feel like rubbish|dirt|burden|nuisance|idiot|inconvenience

    feeling listened to [feeling, benefit, consequence] < customer feels listened to
    feel listened; feel heard; feel understood; feel taken seriously; feel acknowledged; feel someone listen; feel someone understand; feel someone on side; feel you listen; get it off chest;
    opinion count|matter; voice heard; problem taken seriously; feel supported; feel {staff} on side; someone to hear; feel {staff} understand; know _ being listened;
    know you|we|they|staff listen; know _ been heard

    feeling ignored [feeling, consequence, problem] < customer feels unvalued
    feel invisible; feel left out; feel forgotten; feel neglected; feel unheard; feel dismissed; feel fobbed off; feel brushed off|aside; feel pushed aside; feel overlooked; feel excluded;
    feel shut out; {not} feel heard|listened|understood|noticed|acknowledged; {not} feel _ listened; {not} feel taken seriously; {not} taken seriously; stood there like; stand there like lemon;
    like talking to wall; talk to brick wall; as if _ {not} there|exist; like _ {not} there|exist; left standing there; walk past {customer}; get|be ignored; {customer} ignored;
    {not} feel acknowledged

    feeling let down [feeling, consequence] < customer dissatisfaction
    let down; {customer} let down; disappointed; gutted; feel deflated; feel robbed|short changed; short changed; underwhelmed; feel disheartened; hopes dashed; {not} what hoped;
    {not} what they hoped; feel broken promise; feel betrayed; betrayed; feel abandoned; feel misled; feel lied; spoilt day; ruin _ day|night|evening|holiday|birthday; wasted trip|journey|time;
    wasted journey; go home empty; leave empty handed; {not} worth trip|going|journey

    feeling cheated [feeling, consequence] < customer dissatisfaction
    feel ripped off; feel conned; feel tricked; feel robbed; feel duped; feel scammed; feel overcharged; feel swindled; feel taken advantage; feel taken for ride; feel wasted money;
    waste of money; wasted _ money; money down drain; {not} worth _ money; {not} money worth; feel unfair; feel hard done; hard done by; feel pressured; pressured into; feel pushed into;
    talked into; feel mugged; think they been conned

    feeling angry and frustrated [feeling, consequence] < customer dissatisfaction
    feel {angry}; feel frustrated|annoyed|irritated|cross|mad|furious|fuming|livid|aggravated; {customer} get annoyed|frustrated|angry|irritated|wound|cross|mad|impatient; frustration;
    annoyance; make {customer} {angry}; make {customer} blood boil; wind _ up; wound up; rage; lose patience; {customer} lose patience; fed up with wait; fed up of wait; feel fed up; fed up;
    pissed off; see red; hit roof; at end of tether; boiling point; resentment; feel resentful|bitter; feel insulted|offended; offended; insulted

    feeling anxious or confused [feeling, consequence]
    feel anxious|worried|nervous|scared|afraid|stressed|panicked|tense|uneasy|unsafe|unsure|insecure|lost|confused|overwhelmed|vulnerable|intimidated|awkward; {customer} worry;
    {customer} get worried|stressed|confused|nervous|anxious; left worrying; left wondering; {not} know what going on|happening; {not} know where they stand;
    {not} feel safe|sure|comfortable|secure|confident; confused; uncertainty; feel in dark; left in dark; feel uncomfortable; feel out of place; feel judged; feel unwelcome; {not} feel welcome;
    feel under pressure; feel rushed; {customer} doubt; stressed out; put on edge; dread going|come

    feeling embarrassed or upset [feeling, consequence] < customer dissatisfaction
    feel embarrassed|humiliated|ashamed|upset|hurt|sad|distressed|awful|terrible|horrible|bad; embarrassed; humiliated; make {customer} cry; {customer} cry; in tears; {customer} upset;
    upset {customer}; hurt _ feelings; feel disrespected; feel discriminated; feel low|down; tearful; feel belittled; made to look stupid|silly; made to feel stupid|silly|small|bad;
    feel picked on; feel bullied; lose _ dignity; feel lonely|isolated; miserable experience

    feeling comfortable and welcome [feeling, benefit, consequence] < customer feels at ease ~ feeling anxious or confused
    feel comfortable; feel at ease; feel relaxed; feel welcome; feel at home; feel safe; feel secure; feel calm; feel settled; feel in good hands; make {customer} comfortable;
    made to feel welcome; put at ease; put _ at ease; more relaxed; less nervous|anxious|worried|stressed; home from home; home away; feel like home; feel like family;
    {not} feel judged|rushed|pressured|awkward|nervous; {not} scared to ask|come; {not} afraid to ask; feel free to; feel able to ask|talk|speak; relax; {customer} feel ok|okay;
    weight off mind|shoulders

    feeling confident and reassured [feeling, benefit, consequence] < customer trust
    feel confident; feel reassured; feel sure; feel certain; feel trust; feel they can trust; feel in safe|good hands; feel protected; peace of mind; put mind at rest|ease; mind at rest|ease;
    {give} confidence; give _ confidence; confidence in service|staff|product|company|you|us; confident to buy|spend|come|use; {customer} confidence; believe in service|company; faith restored;
    restore faith; know _ problem will|be; know it will be|get sorted; know it be dealt; {not} have to worry; feel informed; feel in control; sense of security; know they can rely

    feeling happy and delighted [feeling, benefit, consequence] < customer satisfaction
    feel {happy}; feel pleased|satisfied|delighted|glad|content|thrilled|good|great|positive|better; delighted; thrilled; chuffed; over moon; pleasantly surprised; blow away; blown away; wow;
    excited; grateful; gratitude; leave smiling; go home smiling|happy; leave in good mood; leave happy; cheer {customer} up; brighten _ day; warm feeling; feel good inside; feel better;
    buzzing; {customer} feel good; enjoy _ experience; relieved; {customer} grateful; make {customer} day; {customer} enjoy themselves; be|feel|leave impressed; impress {customer};
    sigh of relief; feel relief

    feeling impatient [feeling, consequence, problem] < feeling angry and frustrated
    impatient; get bored waiting; bored of|with waiting; sick of wait; tired of wait; {not} want to wait; {not} wait any longer; {not} hang around; tap _ foot|watch; look at watch; check watch;
    huff and puff; give up wait; give up and leave|go; leave queue; leave _ queue; restless; wait too long; {not} be bothered to wait; {not} be bothered wait

    comparison with other companies [factor, cause, consequence]
    compare {company} with|to; compare us with|to; compare _ other company|shop|hotel|salon|place; compare with competitor|other; see who best|cheapest; better somewhere else;
    get better elsewhere|somewhere; better than other company|shop|hotel; worse than other company|shop|hotel; other company|shop do it; if other company can; if amazon can;
    other place do it quick|better|cheap; used to other company; shop around; look round for better

    gap between promise and reality [cause, problem] < failing to meet expectations
    {not} like advert|picture|photo|website|brochure|description; {not} look like picture|photo|advert; promise one thing; say one thing get|give; told one thing; told it would _ but {not};
    said it would _ {not}; promised _ {not} get|come|arrive|happen; promise _ {not} kept; expected one thing; different to what|picture; different from what they; misleading advert|photo;
    {not} what it says; {not} what was promised; false promise; empty promise; broken promise

    service experience shapes return [consequence, reason] < customer loyalty
    decide whether _ come|go|return; decide if _ come|go|return; make up mind _ come|go; more likely to return|come|buy|trust|use; less likely to return|come|buy|use;
    affect whether _ come|return|buy; {good} experience _ come back; {bad} experience _ {not} come back; {good} service _ come back; {bad} service _ {not} come back; remember how _ treated;
    remember _ service; remember _ felt; remember how _ made _ feel; stick in _ mind; memorable; {not} forget how; judge _ by service; judge whole company; whole company by one;
    one bad experience; last impression; lasting memory; leave with memory; good memory; remember good|bad service
    """
}
