/// What customers expect, how expectations form, rise, are met or missed, and how customers feel as a result. Written for this project.
extension LexiconData {
  static let customerServiceExpectations: StaticString = """
    subject customer service

    customer expectations [factor, cause] < external factors
    expectation of {customer}; high|low standard expected; expect _ to be treated; expect from {company}; what {customer} hope for;
    what {customer} think _ will get; what {customer} think _ should get; demands of {customer}; standard {customer} expect; think they entitled;
    what they been promised; what people expect; meet or exceed expectation; what customer believe _ get; ?expectation; expectation they have;
    ?what customer|they|people|guest|client expect|want|hope; high|low|rising|different|unrealistic expectations of|about|from|for|because|so|and;
    customer|their|guest|people|client expectations; customer|they|people expect staff|you|us|company; expect staff|you|us to;
    customer|people|they demand|assume|want more|better|everything; have high|low|certain expectations;
    customer|people|they come|arrive|turn with|expecting high|hopes|good; come with high hopes|expectations; because it posh|expensive|five _ expect;
    think|feel they entitled|deserve; have idea|picture in head|mind; idea of what they get|like; used to getting;
    expect everything straight|now|perfect|quick; customer|people|they want everything|it now|straight|immediately;
    {customer} think|believe|assume they will|should be|get|have; customer|people think|assume they will be|get

    expecting quick service [need] < customer expectations, responsiveness to customers
    {expecter} want|expect|hope|wish|deserve|demand|prefer {quick} service|response|reply|answer|delivery|refund;
    {expecter}|you expect _ quick|fast|prompt|immediate|straight|instant|speedy|swift; {expecter}|you expect to be served|seen|answered;
    {expecter}|you expect reply|answer|response; {expecter}|you expect _ served quick;
    {expecter} want|expect|hope|wish|deserve|demand|prefer _ served quick|fast|straight|first;
    {expecter} want|expect|hope|wish|deserve|demand|prefer it now|yesterday|fast|quick|asap; {expecter} {not} want|expect|like|wish|deserve _ wait;
    {expecter} {not} want|expect|like|wish|deserve queue; {expecter} {not} like wait|queue; {expecter} hate wait|queue;
    {expecter} want|expect|hope|wish|deserve|demand|prefer in and out; {expecter} want _ on time; {expecter}|you expect _ on time;
    {expecter}|you expect delivery next day; {expecter}|you expect next day; {expecter} want|expect|hope|wish|deserve|demand|prefer same day;
    {expecter} {not} like being kept; {expecter} {not} want to be kept; {expecter} {not} have all day; {expecter} {not} hang about;
    {expecter} {not} want to waste time; customer busy life|day; {expecter} {not} like waiting around

    expecting friendly service [need] < customer expectations
    {expecter}|you expect _ friendly|polite|nice|helpful|welcome|smile|manners|courtesy; {expecter}|you expect to be welcomed|greeted;
    {expecter} want|expect|hope|wish|deserve|demand|prefer _ welcomed|greeted; {expecter} want|expect|hope|wish|deserve|demand|prefer smile;
    {expecter}|you expect hello; {expecter} want|expect|hope|wish|deserve|demand|prefer manners; {expecter}|you expect staff to smile|say|greet|help;
    {expecter}|you expect staff to be friendly|nice|polite|helpful|happy|kind; {expecter} {not} expect rude;
    {expecter} {not} want|expect|like|wish|deserve rude|grumpy|miserable; {expecter} want someone nice|friendly|polite|helpful;
    {expecter}|you expect good attitude; {expecter}|you expect good manners; {expecter}|you expect warm; {expecter}|you expect help;
    {expecter} want|expect|hope|wish|deserve|demand|prefer to be helped; {expecter}|you expect someone to help;
    {expecter} want|expect|hope|wish|deserve|demand|prefer _ friendly|nice|polite|kind|cheerful|welcoming|pleasant staff|service|person|people|face

    expecting respect [need] < customer expectations
    {expecter} want|expect|hope|wish|deserve|demand|prefer _ treated with respect;
    {expecter} want|expect|hope|wish|deserve|demand|prefer to be treated well|right|fair|equal|properly|nice;
    {expecter} want|expect|hope|wish|deserve|demand|prefer respect; {expecter} want|expect|hope|wish|deserve|demand|prefer to be treated like;
    {expecter} want|expect|hope|wish|deserve|demand|prefer treated as; {expecter}|you expect fair treatment;
    {expecter} want|expect|hope|wish|deserve|demand|prefer fairness; {expecter}|you expect equality;
    {expecter} want|expect|hope|wish|deserve|demand|prefer dignity; {expecter} {not} want|expect|like|wish|deserve _ judged;
    {expecter} {not} expect _ judged|shouted|ignored; {expecter} {not} want|expect|like|wish|deserve _ talked down|patronised|ignored

    expecting knowledgeable staff [need] < customer expectations, product knowledge
    {expecter}|you expect staff _ know; {expecter}|you expect {staff} to know; {expecter}|you expect _ know _ product|answer|job|menu|stuff|service;
    {expecter} want|expect|hope|wish|deserve|demand|prefer staff who know; {expecter} want|expect|hope|wish|deserve|demand|prefer someone who know;
    {expecter} want|expect|hope|wish|deserve|demand|prefer expert|good advice; {expecter}|you expect answer to question;
    {expecter}|you expect _ answer _ question; {expecter}|you expect correct|accurate|right information|answer|advice;
    {expecter} want|expect|hope|wish|deserve|demand|prefer correct|accurate|right|clear information|answer|advice;
    {expecter}|you expect staff to be trained; {expecter}|you expect trained;
    {expecter} want|expect|hope|wish|deserve|demand|prefer right information; {expecter} want|expect|hope|wish|deserve|demand|prefer professional;
    {expecter}|you expect professionalism; expect|want knowledgeable staff|people|advice

    expecting good quality [need] < customer expectations
    {expecter}|you expect _ quality|standard; {expecter} want|expect|hope|wish|deserve|demand|prefer good|high|best|better quality|standard;
    {expecter} want|expect|hope|wish|deserve|demand|prefer quality;
    {expecter}|you expect good|great|excellent|best|high service|product|standard|quality|experience;
    {expecter} want|expect|hope|wish|deserve|demand|prefer good|great|excellent|best service|product|experience;
    {expecter}|you expect product to work|last|be; {expecter} want|expect|hope|wish|deserve|demand|prefer _ work properly;
    {expecter}|you expect food to be hot|nice|fresh|good; {expecter} want|expect|hope|wish|deserve|demand|prefer food hot;
    {expecter} want|expect|hope|wish|deserve|demand|prefer nice haircut|meal|room|stay; {expecter}|you expect haircut|meal|room|work to be;
    {expecter}|you expect it to work|last|be right; {expecter}|you expect what _ order|paid; {expecter} want what they ordered|paid;
    {expecter} want|expect|hope|wish|deserve|demand|prefer what {customer} pay for; {expecter}|you expect right product|item|order;
    {expecter}|you expect it as described|advertised|shown

    expecting value for money [need] < customer expectations
    {expecter}|you expect fair|good|low|cheap price; {expecter} want|expect|hope|wish|deserve|demand|prefer fair|good|low|cheap|best price|deal;
    {expecter}|you expect discount|offer; {expecter} want|expect|hope|wish|deserve|demand|prefer discount|bargain|offer;
    {expecter} {not} want|expect|like|wish|deserve _ ripped off|overcharged; {expecter} {not} want|expect|like|wish|deserve pay too much|extra;
    pay more expect more; pay lot expect; expensive expect; pay {more} so expect; if _ pay _ expect; {expecter}|you expect more for money;
    cheap {company} expect less; {expecter} want|expect|hope|wish|deserve|demand|prefer good|best value;
    {expecter} want|expect|hope|wish|deserve|demand|prefer value for money; {expecter} want|expect|hope|wish|deserve|demand|prefer money worth;
    {expecter}|you expect value for

    expecting honesty [need] < customer expectations
    {expecter} want|expect|hope|wish|deserve|demand|prefer honest|truth; {expecter} want|expect|hope|wish|deserve|demand|prefer to be told truth;
    {expecter} want|expect|hope|wish|deserve|demand|prefer _ know truth; {expecter} {not} want|expect|like|wish|deserve _ lied|misled|tricked|conned;
    {expecter} {not} expect _ lied; {expecter}|you expect staff to be honest; {expecter}|you expect transparency;
    {expecter} want|expect|hope|wish|deserve|demand|prefer straight answer; {expecter} want|expect|hope|wish|deserve|demand|prefer to trust;
    {expecter} want to be able to trust; {expecter} {not} want be lied

    expecting to be listened to [need] < customer expectations
    {expecter} want|expect|hope|wish|deserve|demand|prefer _ listened|heard|understood;
    {expecter} want|expect|hope|wish|deserve|demand|prefer someone to listen; {expecter} want|expect|hope|wish|deserve|demand|prefer you to listen;
    {expecter}|you expect staff to listen; {expecter} want|expect|hope|wish|deserve|demand|prefer _ taken seriously;
    {expecter} want|expect|hope|wish|deserve|demand|prefer attention; {expecter} want|expect|hope|wish|deserve|demand|prefer full attention;
    {expecter}|you expect understanding; {expecter} want|expect|hope|wish|deserve|demand|prefer understanding|sympathy|empathy;
    {expecter}|you expect empathy; {expecter}|you expect caring; {expecter} {not} want|expect|like|wish|deserve _ interrupted|rushed|ignored|fobbed;
    {expecter} want someone to talk to; {expecter} want|expect|hope|wish|deserve|demand|prefer to feel heard

    expecting choice and availability [need] < customer expectations
    {expecter}|you expect _ to be available; {expecter} want|expect|hope|wish|deserve|demand|prefer choice|variety|options|range;
    {expecter}|you expect choice|variety|range|options; {expecter}|you expect {product} to be there; {expecter}|you expect shop to have;
    {expecter}|you expect _ have what _ want; {expecter} want|expect|hope|wish|deserve|demand|prefer _ in stock; {expecter}|you expect _ open;
    {expecter} want|expect|hope|wish|deserve|demand|prefer open late|longer|sunday; {expecter}|you expect someone available|there;
    {expecter}|you expect staff to be there|around|available; {expecter} want|expect|hope|wish|deserve|demand|prefer lots of choice;
    {expecter} want|expect|hope|wish|deserve|demand|prefer different product|option;
    {expecter} want|expect|hope|wish|deserve|demand|prefer to speak to person|human|someone; prefer person to machine

    expecting problems to be solved [need] < customer expectations
    {expecter}|you expect {problem} _ solved|fixed|sorted|resolved|dealt; {expecter}|you expect _ sorted|resolved|fixed;
    {expecter} want|expect|hope|wish|deserve|demand|prefer _ sorted|resolved|fixed|dealt;
    {expecter} want|expect|hope|wish|deserve|demand|prefer {problem} solved|sorted|fixed|resolved|dealt;
    {expecter} want|expect|hope|wish|deserve|demand|prefer solution; {expecter}|you expect solution|resolution;
    {expecter} want|expect|hope|wish|deserve|demand|prefer apology; {expecter}|you expect apology|sorry;
    {expecter} want|expect|hope|wish|deserve|demand|prefer money back;
    {expecter} want|expect|hope|wish|deserve|demand|prefer refund|replacement|exchange|compensation;
    {expecter} want|expect|hope|wish|deserve|demand|prefer it put right; {expecter}|you expect complaint _ dealt|handled|taken;
    {expecter} want|expect|hope|wish|deserve|demand|prefer someone to sort

    expecting promises to be kept [need] < customer expectations
    {expecter}|you expect _ keep _ promise|word; {expecter}|you expect you to do what; {expecter}|you expect {staff} do what _ say|promise;
    {expecter} want|expect|hope|wish|deserve|demand|prefer reliable; {expecter}|you expect reliable;
    {expecter} want|expect|hope|wish|deserve|demand|prefer to rely; {expecter}|you expect _ to turn up|arrive; {expecter}|you expect call back;
    {expecter}|you expect you to ring|call back; {expecter}|you expect promise kept; {expecter}|you expect what _ promised;
    {expecter} want what they promised; {expecter} want what they were promised; {expecter} {not} want to be let down;
    {expecter} {not} expect to be let down; {expecter} {not} like being let down

    expecting safe and clean surroundings [need] < customer expectations
    {expecter}|you expect _ clean|tidy|hygienic|safe;
    {expecter} want|expect|hope|wish|deserve|demand|prefer clean|tidy|safe|nice|comfortable room|shop|place|environment|toilet|table|salon;
    {expecter} want|expect|hope|wish|deserve|demand|prefer _ feel safe; {expecter}|you expect to be safe;
    {expecter} want|expect|hope|wish|deserve|demand|prefer safety; {expecter}|you expect safety|cleanliness|hygiene|security;
    {expecter} want|expect|hope|wish|deserve|demand|prefer cleanliness|hygiene; {expecter}|you expect staff to be clean|smart;
    {expecter} want staff clean|smart; {expecter}|you expect clean uniform; {expecter} want|expect|hope|wish|deserve|demand|prefer comfort;
    {expecter}|you expect nice surroundings|atmosphere; {expecter} want|expect|hope|wish|deserve|demand|prefer nice atmosphere

    expecting privacy [need] < customer expectations
    {expecter}|you expect _ private|privacy|confidential; {expecter} want|expect|hope|wish|deserve|demand|prefer privacy|confidentiality;
    {expecter} want|expect|hope|wish|deserve|demand|prefer _ kept private|safe|secret|confidential;
    {expecter}|you expect detail|data|information _ safe|private|secure|confidential; {expecter} want detail|data|information safe|private|secure;
    {expecter} {not} want|expect|like|wish|deserve _ detail shared|given|passed; {expecter} {not} want|expect|like|wish|deserve everyone to know|hear

    expecting easy and convenient service [need] < customer expectations
    {expecter} want|expect|hope|wish|deserve|demand|prefer it easy|simple|convenient;
    {expecter} want|expect|hope|wish|deserve|demand|prefer easy|simple|convenient|smooth process|way|access|service|return|experience;
    {expecter}|you expect easy|simple|convenient|smooth; {expecter} want|expect|hope|wish|deserve|demand|prefer convenience;
    {expecter}|you expect it to be easy|simple; {expecter} want|expect|hope|wish|deserve|demand|prefer _ hassle free;
    {expecter} {not} want|expect|like|wish|deserve hassle|stress|fuss|complicated; {expecter} want to find _ easy;
    {expecter}|you expect parking|wifi|delivery; {expecter} want to order online; {expecter}|you expect website;
    {expecter}|you expect _ book|order|pay online|app

    expecting to be kept informed [need] < customer expectations
    {expecter}|you expect _ informed|updated|told|kept; {expecter} want|expect|hope|wish|deserve|demand|prefer _ informed|updated|told;
    {expecter} want|expect|hope|wish|deserve|demand|prefer to know what _ happen|going;
    {expecter} want|expect|hope|wish|deserve|demand|prefer to know how long|when|where|why;
    {expecter} want|expect|hope|wish|deserve|demand|prefer update; {expecter}|you expect to know; {expecter}|you expect to be told;
    {expecter}|you expect notice; {expecter}|you expect warning; {expecter} {not} want|expect|like|wish|deserve _ left _ dark;
    {expecter}|you expect clear; {expecter} want|expect|hope|wish|deserve|demand|prefer clear price|sign|instructions|communication

    expecting the same standard each time [need, consequence] < customer expectations, consistency
    expect it to be same; want|expect|hope|wish|deserve|demand|prefer same service|standard|quality|treatment;
    expect same service|standard|quality|treatment|thing; expect same again; expect same next time; expect same every|each time|visit;
    expect as good next|again; expect it again; expect it every|each time; expect it all time;
    expect that level|standard every|each|again|always|next; expect that every|each time; want|expect|hope|wish|deserve|demand|prefer consistency;
    come back for same; expect {not} less; expect it as standard; expect good _ every|each time;
    {expecter}|you expect|want|look|hope|think|assume _ same service|standard|quality|thing|again|every|next|experience|level|treatment|way;
    {expecter}|you expect it|that|this to be same|every|again|each|always|next;
    expect same next|every|each|again|service|standard|thing|quality|from|as; {expecter} become|get used to; come to expect;
    {expecter} think|assume|know it|they will be|get same; {expecter}|you expect that _ every|next|each time

    consistency shapes expectations [consequence, reason, cause, benefit] < customer knows what to expect
    know what to expect; know what _ expect; know what _ getting; know what _ going to get; know what _ will get; know what they in for;
    know how _ will be treated; {not} nasty|bad surprise; {not} have to guess|wonder|worry; confident _ will get same; feel confident it will;
    trust it will be same; same each time so trust; same every time so know|trust|expect; consistent so _ know|trust|expect; reassured _ same;
    {customer} trust it _ same; customer|they|people|guest|client know|sure what _ expect|get|come; customer|they|people know how _ treated|service;
    {not} get|any nasty|bad surprise; no surprises for|when; influence|shape|affect|build|set customer|their|peoples expectations;
    predictable service|standard|and|so; familiar service|face|place they|customer|so; build up expectations|trust;
    customer|they feel sure|certain|confident|secure|safe of|about|that|what; expectations be built|shaped|set|formed|high by|on|from|because

    standard set as a benchmark [consequence, reason, cause]
    set standard for next|future; compare next; next visit be compared; first time set|good; first visit set|good; from past experience;
    past experience tell; if it was good|great|quick last; as last time; as good as last; live up to first|last; something to live up;
    set expectation for next; judge against last|previous; judge by last|previous;
    compare|judge it|service|us|you|visit|every to|with|by|against _ last|first|previous|before; compare next visit|time;
    {expecter}|you compare|judge|measure _ last|first|previous|before; set|raise the bar|standard|benchmark for|high|next|customer;
    bar is set|raised|high; expect _ like|as|from|because last time|visit; becomes the standard|benchmark|norm;
    based on last|previous|past|first visit|time|experience; as good as last time|visit

    responsiveness shapes expectations [consequence, reason, cause] < customer expectations
    quick last time _ expect; reply quick _ expect; expect quick _ next|again|every; expect fast _ next|again|every; quick reply _ expect|know|feel;
    fast reply _ expect|know|feel; answer quick _ expect; respond quick _ expect|feel|know; if you reply|answer|respond quick _ expect;
    slow reply _ expect|low|bad; slow response _ expect|low|bad; keep waiting _ expect; wait long _ expect less; take long _ expect;
    expect less next time; know _ someone will answer|help|reply; expect reply within; quick reply show; show you care about time;
    start to expect _ quick|fast; expect fast service all|every;
    customer|they|people|them expect|know|think quick|fast|prompt|same reply|response|answer|service next|again|every|always;
    customer|they|people know they|will|that will|get|be _ answered|helped|reply quick|soon;
    reply|respond|answer|quick|fast quick|fast|reply|response _ they|customer|people expect|know|will; if they|you wait|slow|kept _ expect|think|low;
    quick response shows customer|they|them|you; customer expect to wait|be slow

    rising expectations [consequence, factor] < customer expectations
    expectation rise|increase|grow|high|go up|higher|bigger; expect more and more; expect more each|every time; expect more than before|ever|used;
    expect more nowadays|now|today|these days; customers expect more; becoming demanding; used to next day; technology make _ expect;
    want everything now; expectation keep changing; 
    expectations rise|increase|grow|higher|go|get|keep up|higher|rising|growing|changing;
    customer|people|they expect more|so now|than|and|nowadays|each|every|much; customers get|become|are more demanding;
    higher expectations of|next|now|because|from

    lowered expectations [consequence] < customer expectations
    expectation low|drop|fall|go down; {not} expect better; get used to bad|poor; expect to be let down; think it will be bad|same bad;
    expect same bad; put up with poor|bad; {expecter} expect less|worst|bad|poor|slow|rude; expectations lower|drop|fall|low|go down;
    lower|low expectations of|next|because|from|so; {expecter} {not} expect much|anything|good|better|help; lose hope|expect bad service|again

    unrealistic expectations [problem, factor, cause] < customer expectations
    unreasonable demand|expectation|request; unreasonable expectation; too high expectation; expectation too high; expect everything free|now|perfect;
    false expectation; expectation {not} reasonable; build hopes up; expect special treatment; unrealistic expectation|demand|request|customer;
    ?unrealistic; {expecter} expect|want too|impossible|miracles|perfection|everything much|from|free|now|perfect;
    unrealistic|unreasonable expectations|demands|requests; expectations too|unrealistically high; ask for too much|impossible

    managing expectations [practice, skill, method] ~ unrealistic expectations
    manage _ expectation; set realistic expectation; tell _ what to expect; tell _ how long it take|will; tell _ honest how;
    let _ know what to expect; give honest time; {not} over promise; {not} promise _ {not}; {not} make false promise; {not} give false hope;
    say what _ can do; be clear what _ can do; manage customer|their|expectations expectations; be realistic with|about what|customer|how|when|them;
    tell|let|explain|say customer|them|people know|honestly|what|how how|to|long expect|long|realistic;
    be honest about|with what|how|when|them you|we|it|long|can; {not} overpromise; {not} promise what|things|too|something you|we|they|much|that;
    under promise and; {not} get|raise|build customer|their|hopes hopes|up; set realistic|clear expectations|times|timescales

    meeting expectations [consequence, benefit, principle] < customer satisfaction ~ failing to meet expectations
    meet _ expectation; expectation be met; {customer} expectation met; live up to expectation; live up to what; match _ expectation;
    come up to expectation; fulfil expectation; satisfy expectation; got what they expected; got what they wanted; get what was promised;
    deliver what _ expect; as good as expected; meet what they expect; meet|match|satisfy|fulfil customer|their|peoples expectations;
    {expecter} get|receive what they|expected|wanted expected|wanted|were|asked; live|lives up to expectations;
    give customer|them|people what they expect; as good as expected|they

    feeling listened to [feeling, benefit, consequence] < customer feels listened to
    feel listened; feel heard; feel understood; feel taken seriously; feel acknowledged; feel someone listen; feel someone understand;
    feel someone on side; feel you listen; get it off chest; opinion count|matter; voice heard; problem taken seriously; feel supported;
    feel {staff} on side; someone to hear; feel {staff} understand; know _ being listened; know you|we|they|staff listen; know _ been heard

    feeling ignored [feeling, consequence, problem] < customer feels unvalued
    feel neglected; feel unheard; feel dismissed; feel fobbed off; feel brushed off|aside; feel pushed aside;
    {not} feel heard|listened|understood|noticed|acknowledged; {not} feel _ listened; {not} feel taken seriously; {not} taken seriously;
    stood there like; stand there like lemon; like talking to wall; talk to brick wall; as if _ {not} there|exist; left standing there;
    walk past {customer}; {not} feel acknowledged; {expecter}|you|customer feel|be ignored|invisible|forgotten|neglected|overlooked|dismissed|unheard;
    made to feel ignored|invisible|unwelcome; stood|left there|waiting like|ignored|while; treated as if|like they|you {not} there|exist

    feeling let down [feeling, consequence] < customer dissatisfaction
    {customer} let down; feel deflated; feel robbed|short changed; short changed; feel disheartened; {not} what they hoped; feel broken promise;
    feel misled; feel lied; wasted trip|journey|time; leave empty handed; {not} worth trip|going|journey; {expecter}|customer|feel|be let down;
    {expecter}|be|feel disappointed|gutted|betrayed|underwhelmed|deflated; disappointed customer|with|in|because|by;
    ruined|spoilt their|the|your|her|his day|night|evening|holiday|birthday|meal; wasted journey|trip

    feeling cheated [feeling, consequence] < customer dissatisfaction
    feel ripped off; feel conned; feel tricked; feel robbed; feel duped; feel scammed; feel overcharged; feel swindled; feel taken advantage;
    feel taken for ride; feel wasted money; feel hard done; hard done by; feel pushed into; feel mugged; think they been conned;
    {expecter}|feel ripped|conned|cheated|tricked|robbed|scammed|duped off|by|and|out|like; feel pressured into|to; feel it|they waste money;
    {expecter} think they wasted|been money|conned|ripped

    feeling angry and frustrated [feeling, consequence] < customer dissatisfaction
    feel frustrated|annoyed|irritated|cross|mad|furious|fuming|livid|aggravated; make {customer} blood boil; {customer} lose patience;
    fed up with wait; fed up of wait; feel fed up; at end of tether; feel resentful|bitter; feel insulted|offended;
    {expecter}|customer|feel|get|make|become|them angry|annoyed|frustrated|furious|irritated|fuming|livid;
    customer|they|people|guest lose patience|temper; fed up with|of waiting|being|service|with; {expecter} fed|wound|pissed up|off;
    customer frustration|anger|annoyance; cause|lead frustration|anger|annoyance|resentment; makes their blood boil;
    {expecter} feel insulted|offended; angry and|or frustrated|annoyed|upset; {expecter} be wound up

    feeling anxious or confused [feeling, consequence]
    feel anxious|worried|nervous|scared|afraid|stressed|panicked|tense|uneasy|unsafe|unsure|insecure|lost|confused|overwhelmed|vulnerable|intimidated|awkward;
    {customer} get worried|stressed|confused|nervous|anxious; left worrying; left wondering; {not} feel safe|sure|comfortable|secure|confident;
    feel in dark; feel uncomfortable; feel judged; feel unwelcome; {not} feel welcome; feel under pressure; feel rushed;
    {expecter}|feel|get|be|leave confused|anxious|worried|nervous|unsure|stressed; customer|they|people confused|worried|unsure about|by|what|and|if;
    {expecter} {not} know what|where going|happening|stand|on; {expecter} worry about|that|if|when; {expecter} left in dark;
    left customer wondering|worrying|confused

    feeling embarrassed or upset [feeling, consequence] < customer dissatisfaction
    hurt _ feelings; feel disrespected; feel discriminated; feel belittled; made to look stupid|silly; made to feel stupid|silly|small|bad;
    feel picked on; lose _ dignity; feel lonely|isolated; {expecter}|feel|be|get|make|them embarrassed|humiliated|upset|ashamed|distressed;
    {expecter}|customer|make|them feel hurt|sad|bad|awful|terrible|horrible|stupid|silly|small;
    upset|embarrass|humiliate the|your|a|any customer|client|guest|people|them; customer|guest|client|patient cry|tears;
    hurt their|peoples|customer feelings; in tears because|and

    feeling comfortable and welcome [feeling, benefit, consequence] < customer feels at ease ~ feeling anxious or confused
    feel in good hands; make {customer} comfortable; made to feel welcome; home from home; feel like family;
    {not} feel judged|rushed|pressured|awkward|nervous; {expecter}|you|feel|be|more comfortable|relaxed|welcome|settled with|and|in|to|at|when|enough;
    {expecter}|you feel|be welcome|comfortable|relaxed|safe|calm|secure|settled;
    make customer|them|people|guest|client|you feel|be welcome|comfortable|at|relaxed|safe|calm; feel at home|ease;
    put customer|them|people|guest at ease; {expecter} {not} afraid|scared to ask|come|talk|say; {expecter} relax;
    less nervous|anxious|worried|stressed about|when|and

    feeling confident and reassured [feeling, benefit, consequence] < customer trust
    feel reassured; feel they can trust; feel in safe|good hands; confident to buy|spend|come|use; {customer} confidence; restore faith;
    know _ problem will|be; know it will be|get sorted; know they can rely;
    {expecter}|you|customer feel|be|more confident|reassured|informed|protected; feel confident in|about|buying|that;
    give customer|them|people confidence|peace|reassurance; customer|people|they have confidence|faith in; peace of mind for|that;
    put mind at rest|ease; {expecter} {not} have to worry; know it|they|problem will|be get|be sorted|dealt; feel sure|certain

    feeling happy and delighted [feeling, benefit, consequence] < customer satisfaction
    {customer} grateful; make {customer} day; {customer} enjoy themselves; feel relief;
    {expecter}|customer|feel|be|make|them delighted|thrilled|chuffed|grateful|relieved|impressed;
    ?{expecter}|customer|make|them|feel happy|pleased|great|glad; {expecter} feel happy|good|better|great|pleased|satisfied;
    leave|go|walk home|out|away|feeling|happy|smiling happy|smiling|pleased|good; over the moon; brighten|make customer|their|peoples|someones day;
    cheer customer|them up; {expecter} enjoy experience|visit|themselves|it; pleasantly surprised

    feeling impatient [feeling, consequence, problem] < feeling angry and frustrated
    get bored waiting; bored of|with waiting; sick of wait; tired of wait; {not} wait any longer; give up and leave|go; {not} be bothered to wait;
    {not} be bothered wait; customer|they|people|guest get|become|feel|be impatient|restless|bored; impatient customer|and|waiting|because;
    {expecter} {not} want|like to wait|queue; leave|walk out of queue; give up and|waiting leave|go|walk;
    {expecter} fed up|sick|tired|bored of|with waiting; {expecter} huff|look|tap at|and|their watch|puff|feet

    comparison with other companies [factor, cause]
    compare us with|to; compare _ other company|shop|hotel|salon|place; get better elsewhere|somewhere; better than other company|shop|hotel;
    worse than other company|shop|hotel; if other company can; if amazon can;
    compare us|you|company|service|shop|business with other|another|competitor|amazon|company|shop;
    compare with competitor|other company|shops|business; {expecter} shop|look around; other company|shop|place do|are it|better|cheaper|quicker;
    better than|at other company|shop|place|somewhere; get better|it elsewhere|somewhere|cheaper

    gap between promise and reality [cause, problem] < failing to meet expectations
    {not} like advert|picture|photo|website|brochure|description; {not} look like picture|photo|advert; say _ one thing get|give;
    told it would _ but {not}; said it would _ {not}; promised _ {not} get|come|arrive|happen; promise _ {not} kept; different to what|picture;
    misleading advert|photo; {not} what was promised; promise|say|told one thing and|but|then do|get|give|another;
    {not} look like|as picture|photo|advert|described|website; {not} like the|it advert|picture|photo|website|menu|said; broken|false|empty promises;
    advert|website said|promised but; different from what advertised|promised|they said

    service experience shapes return [consequence] < customer loyalty
    decide whether _ come|go|return; decide if _ come|go|return; make up mind _ come|go; more likely to return|come|trust|use;
    remember how _ made _ feel; judge _ by service; judge whole company; whole company by one; one bad experience; last impression; lasting memory;
    leave with memory; remember how they|you treated|felt|made; decide if|whether to|they come|go|return|back; more likely to return|come|use;
    good|nice|great service|experience|time|visit _ come|go back; make up mind to|about come|go; ?memorable

    *expecter
    customer; client; guest; patient; people; they; them; everyone; everybody; person; shopper; passenger; resident; diner; member; visitor; public;
    family; parent; consumer; somebody; someone; he; she
    """
}
