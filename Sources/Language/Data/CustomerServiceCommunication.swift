/// Interpersonal skills, active listening, the ways of communicating with customers, and the reasons for choosing one. Written for this project.
extension LexiconData {
  static let customerServiceCommunication: StaticString = """
    subject customer service

    *feelingword
    feeling; emotion; mood; frustration; anger; worry; stress; upset; pain; grief; disappointment; distress; sadness; fear; anxiety

    *upsetword
    angry; upset; frustrated; annoyed; worried; sad; stressed; cross; mad; disappointed; anxious; scared; unhappy; furious; distressed; fed; confused;
    nervous

    *hardword
    hard; frustrating; difficult; annoying; upsetting; stressful; awful; horrible; tough; worrying; disappointing; inconvenient; terrible; unfair;
    rough

    *messagemeans
    email; letter; text; phone; telephone; chat; message; call; post; writing; facebook; whatsapp; zoom; website; online; sms

    interpersonal skills [skill]
    people skills; interpersonal; soft skills; people person; good with people; social skills; work well with people; skills with people;
    get on with {person}; get along with {person}; relate to people; interact well|with {customer}; customer skills; way with people;
    ?dealing with people; good at dealing with people; know how to handle people; good with customers

    verbal communication [skill, method, channel] ~ non verbal communication
    talk with {customer}; have talk|chat|conversation with; talk it through; talk things through; explain in words; voice to voice; verbally;
    by word of mouth; oral communication; ?conversation; ?talk to {customer}

    non verbal communication [skill, method, factor] ~ verbal communication
    nonverbal; non verbal; without words; without speaking|talking; unspoken signals|signs; how you act not what; actions not words;
    communicate _ {not} words|speaking|talking

    written communication [skill, method, channel]
    in writing; written form|format|message|information|word; write to {customer}; write it down for; writing skills; on paper; paper copy; hard copy;
    write {customer} note; write note for {customer}; by writing; pen and paper with {customer}; type it out; hand written; handwritten;
    written correspondence; written communication|reply|response|letter|explanation|instructions|copy|confirmation|answer;
    write letter|email|message to; ?written; have|give|get it written down

    empathy [skill, principle, behaviour] ~ lack of empathy
    show understanding; understanding towards; put _ self|yourself|myself|themselves|ourselves _ shoes|position|place|situation; in their shoes;
    in customer shoes; in _ shoes; walk _ shoes; see _ from _ side|view|perspective|angle|eyes; see _ point of view; see it their way;
    see _ customer side; look at it from; from {customer} point of view; from {customer} side|perspective|view; through _ eyes;
    understand _ how _ {customer} feel; understand _ {customer} feel; understand what _ gone|been through; know how {customer} feel;
    know what _ going|been through; know what it|that feel like; know how it|that feel; imagine how {customer}|{staff}|it feel;
    imagine _ was you|me|them; imagine it happened; imagine being|if|you were|yourself; think how {customer} feel;
    think how|what i would feel|like|want; think about how {customer} feel; how would i feel|like; how _ would feel if; how you would feel;
    how i would feel; if it was me|you|my|happened; if that|this was|happened me|my|you; if i was|in them|you|their|her|him; like it was my|your own;
    treat _ problem as own|if|mine; feel sorry for; feel what {customer} feel; feel with {customer}; share _ {feelingword};
    understand _ {feelingword}; recognise _ {feelingword}; acknowledge _ {feelingword}; appreciate _ {feelingword}; validate _ {feelingword};
    identify with {customer}; relate to {customer}|how|what; i would be|feel {upsetword}; i would feel same; i would be same; id be {upsetword};
    i understand how; i understand why; i can understand; i can imagine; i get why; i get how; i totally understand; i hear you; i appreciate how;
    understand why {customer} {upsetword}; see why {customer} {upsetword}; must be {hardword}; must be {upsetword}; must feel {hardword};
    must have been {hardword}; that sounds {hardword}; sounds like _ {hardword}; i am sorry you feel; sorry to hear; sorry that happened;
    sorry for your loss; show you care; show i care; show that _ care; show {customer} _ care; let {customer} know _ understand;
    tell {customer} _ understand; sense _ {feelingword}; consider _ {feelingword}; consider how {customer} feel; sensitive to _ feelings;
    feel same way as; on same level emotionally; care how|what {customer} feel; care about _ feelings; think of _ own nan|mum|gran|mother|family;
    like _ my own nan|mum|gran|mother; if it was your nan|mum|gran|mother|family; ?sympathy; ?compassion; emotional support; feel bad for {customer};
    connect with how {customer} feel; understand what {customer} feel; where {customer} coming from; see where {customer} coming;
    understand {customer} upset|anger|frustration; sounds really|very|so {hardword}; appreciate how|what {customer} feel; sympathetic ear;
    see why they feel; put you|me|him in their|his|her place; understanding person; be sympathetic; show sympathy; been there myself|too|before;
    if _ nan|gran|mum|grandad|mother|dad|family _ is|upset; as if _ nan|gran|mum|grandad|mother; id want someone; i would want someone;
    would want someone to; been in same|that|your|their situation|position|boat; i can see why; i can see how you;
    i know how you|they|hard|annoying|frustrating|upset|it|angry|stressful; kind|patient|caring|friendly|calm and understanding;
    understanding to|with|towards customer|client|guest|people|feelings|situation; ?understand _ situation; feel for {customer};
    feel their|your|the pain; very understanding; understanding attitude|manner|nature|way; more understanding;
    imagine im|i|you|yourself|being the one|person; imagine _ was _ the one; imagine i|you am|had; think _ was the one; i know what it|that like;
    feel like someone gets; think _ how _ feeling; try to imagine; try to feel; treat _ problem like|as own|its; problem like|as _ own;
    know exactly how|what _ feel; how it feels to|when; happen to me before|too|last|once; same thing happened; feel _ pain;
    in place of customer|guest|other; show i understand; show you understand; can feel what

    lack of empathy [behaviour, problem] ~ empathy
    {not} empathy; {not} care how _ feel; {not} understand how _ feel; {not} put _ in _ shoes; {not} care about _ feelings; brush {customer} off;
    brush off; cold hearted; say calm down; tell {customer} to calm down; get over it; {not} big deal; {not} bothered how; make out _ nothing;
    fob {customer} off; {not} sympathy; sound|act|be robotic; dismissive of|about|towards|attitude; talk like|to robot; dismiss _ {feelingword};
    dismiss problem|concern|complaint|them

    assertiveness [skill, behaviour] ~ aggressiveness, passiveness
    stand _ ground; hold _ ground; stand firm; hold firm; stay firm; remain firm; polite but firm; firm and polite|fair|clear|calm;
    firm voice|tone|manner|way; calm but firm; kind but firm; firm with {customer}; say no politely|nicely|clearly|calm|kind|firm|in; say no without;
    politely say decline|refuse; politely say no; polite refuse|decline; polite no; say no but; able to say no; know when to say no;
    know how to say no; refuse politely|calmly; decline politely; stick up for yourself|myself|self;
    stick to _ guns|point|said|decision|policy _ {customer}; stand up for yourself|myself|self|what; {not} back down; {not} give in;
    {not} let {customer} walk|push|bully|boss|take; {not} be walked|pushed|bullied|doormat; {not} doormat; {not} pushover; {not} passive;
    {not} aggressive or passive; not aggressive but; without being aggressive|rude|pushy; {not} walk all over; {not} get walked over;
    say clearly what _ can; tell {customer} straight; tell {customer} clear; direct but; to the point but polite; straight but polite;
    honest but firm; set clear boundaries; limits with {customer}; draw line; put foot down; i understand but; i can not do that but;
    i am unable to but; broken record; repeat _ same thing calm; calmly repeat; keep repeating calm; in charge of conversation; put _ point across;
    get _ point across; get my point; give _ opinion respectfully; i statements; express _ view|opinion|needs clear;
    say what _ mean|think|feel polite; speak up for yourself|myself|self; respect own rights; both rights; ask {customer} to stop shouting|swearing;
    please do not shout|swear; will not be spoken|shouted; end call if; tell {customer} _ not acceptable|on;
    warn {customer} about _ language|swearing|behaviour; explain policy calm|polite|clear|firm; confident but not rude|aggressive|cocky;
    confident not aggressive; firm without; strong but polite; not scared to say; {not} afraid to say; between passive and aggressive;
    keep to what _ said; not change mind; {not} be intimidated; explain why _ can not; tell {customer} no politely|nicely; firmly but;
    speak|say|tell firmly; explain firmly; be direct and|but|with; set limits with|on; state own view|point|position clear;
    {not} agree to everything|all; stick with what _ said; can not do but can; offer instead but firm; stick to what _ said;
    stay nice|polite|calm but; strong but not; firm but not; tell _ rule|policy and why; nice about it but; {not} budge;
    {not} let _ take mick|mickey|piss; keep repeating|saying what|same|that|policy; keep repeating|saying no; able|confident|brave afraid to say no;
    confident to|enough say no; say no and; say no when; {not} feel bad saying no; calm and firm; {not} change your|my mind because|just;
    {not} refund|exchange|give|do|accept|allow|change _ but i|we can|could; be firm but|and|with|about|in; ?be firm; say _ can not _ explain why;
    {not} agree just to|because; {not} agree to keep; {not} say yes just|to; {not} just do what|as; {not} just give in|them;
    stand by what|decision|policy; keep to your|my|the decision|answer|policy; stick to my|your answer|decision; {not} weak or rude;
    {not} rude or weak; clear about what _ can; say|tell|explain clearly _ can not; i understand _ but _ not; be clear that _ not;
    explain what _ can and can not; tell {customer} what i can and; explain _ {not} possible; tell|say _ {not} possible|allowed;
    {not} get|be bullied|pushed|pressured|talked|forced into; {not} be pressured|bullied|forced; with respect|calm _ {not} possible;
    strong and polite|calm; respectful but firm; kind but strong

    aggressiveness [behaviour, problem] ~ assertiveness
    bossy; domineering; bully {customer} into; in your face; get in _ face; finger point; point finger at {customer}; threaten {customer};
    intimidate {customer}; talk over top; lay down law; order {customer} about|around; my way or; demanding tone; overbearing; slam fist;
    act|be|sound|get pushy; too pushy

    passiveness [behaviour, problem] ~ assertiveness
    submissive; doormat; pushover; give in to {customer}; let {customer} walk|push|boss; walk all over; say yes to everything|all;
    agree to|with everything|anything; {not} able to say no; too scared|afraid to say no; {not} say no; soft touch; {not} assertive;
    back down straight|easily|when; give in easily|straight|every; cave in to

    building rapport [skill, method, practice]
    rapport; build _ relationship|bond|connection|trust with; form _ relationship|bond; small talk; chit chat; break ice; ice breaker; common ground;
    something in common; find _ in common; get to know {customer}; have laugh|joke|banter with {customer}; joke with {customer};
    make {customer} laugh; friendly chat|conversation|talk; chat about weather|holiday|weekend|football|day|kids|family|telly;
    talk about weather|holiday|weekend|day|kids|family|football; ask {customer} about _ day|weekend|holiday|family|kids|week|hobby;
    ask how _ day|weekend|week; ask how {customer} is|doing|feeling; how has your day; how was your; remember what _ like|usual|drink|order|told;
    remember _ usual|order|birthday; know regulars; know _ usual; give compliment; show interest in _ life|day; similar interest; common interest;
    hit it off; get on same level; click with {customer}; chat while|when doing|cutting|scanning|serving; good relationship with {customer};
    friendly relationship; personal relationship; bond with {customer}; connect with {customer}; make connection with; strike up conversation;
    make conversation with|about; compliment {customer}; compliment their|her hair|outfit|nails; talk about _ life|family|interest|hobby;
    get friendly with; find out little about; remember little things; remember details about {customer};
    ask about _ grandkids|kids|children|family|holiday|weekend|dog|day|job|week; remember _ next time; ask after _ family|kids|mum|husband|dog;
    how are you and; asking how are they; have _ chat|joke|laugh|natter; chat and joke; friendly joke; share joke; remember _ likes|has|takes|drinks;
    know how they like; know what they like|drink|usually; remember that he|she|they; chat to them while|about;
    talk about their day|life|family|kids|weekend; ask how|about _ holiday|trip|journey|stay|day go|been; how is _ holiday|day|trip;
    how _ holiday|trip going

    using the customer's name [practice, behaviour, method] < building rapport
    call {customer} by _ name; address {customer} by; call {customer} mr|mrs|miss; mr or mrs; mr smith|jones; address {customer} correct|properly;
    name basis; pronounce _ name; what would you like to be called; call|address|greet|know|refer|thank _ by name;
    use|remember|say their|customer|client|guest|person|caller|patient|resident name; use first|last name; use surname; ask their name; ask for name;
    know their|customer|client|guest name; their first|last name; get name right

    introducing yourself [practice, step, method]
    introduce self|yourself|myself|themselves; say _ name and company|department|where; my name is; state _ name; give company name; say company name;
    say name of company|shop|salon; good morning you are through; i am looking after you today; introduce who; introduce name; give my|your|own name;
    say who i|you|we am; say who is speaking|calling; tell {customer} my|your|own name; tell them who i|you am

    asking questions [skill, method, practice]
    ask {customer} what|why|when|where|how|which|if; ask what|why|when|where|how _ happen|want|need|like|look|go|wrong|problem;
    ask for _ detail|information; ask _ about _ problem|issue|need; find out by asking; ask things; get information by asking;
    ask for more info|detail; ask how _ can help; enquire about what|problem|needs; questioning skills|technique; ?questioning; ask _ question;
    right|good|relevant|appropriate|different questions; question {customer}; range of questions; using questions; through questions;
    questioning to find; question to understand; ask around the problem; do questioning; questioning the customer

    open questions [method, skill] < asking questions ~ closed questions
    open ended; who what where|when|why; what where when|why|who; what why when|where|how; what when where|who|how;
    start with who|what|why|when|where|how; begin with what|why|who|how|when; w questions; five w; 5 w; tell me about; what are you looking for|after;
    what seems to be; what would you like; how did it|that|you; how can i help|assist; can not be answered _ yes; {not} _ yes or no; {not} just yes;
    {not} yes no; more than yes or no; longer answer; full answer; encourage {customer} to talk|explain|open|say|speak; talk me through;
    could you describe; what is it you; ask {customer} describe|explain; what can i do for|help; tell me what|how|why _ happen|like|want|need|look;
    ask what happened; what do you think|need|want; {not} answer with|just yes; {not} answer with|just no; explain in their own words;
    questions _ make|get|let|allow|help {customer} talk|explain|say|open; questions they have to explain; question _ longer|full|detailed|more answer;
    ?what sort|kind|type of; what sort|kind|type of _ are|do|would you; what happened exactly; start|begin questions|them|with _ what|how|why|who;
    question _ what|how|why|who|where or how|what|why|where|when; how and why questions; what and why questions; why and how questions;
    questions like how|what|why|tell

    closed questions [method, skill] < asking questions ~ open questions
    closed ended; yes or no; yes no question; yes no answer; yes and no; one word answer; question with _ yes; would you like bag|receipt;
    single word answer; only answer yes; quick question to check; choose from two; ask did you; ask is it; questions like do|is|have; short answer;
    do you want yes

    probing questions [method, skill] < asking questions
    probe; dig deep|into|further|bit; delve; go into more detail; follow up question; further question; more question;
    ask _ further|extra|more detail|question|about; ask {customer} to explain more|further; get to bottom; get to root; root of problem|issue|it;
    drill down; funnel; what exactly; tell me more; when did it start; could you give example; why do you say; find out more; get more out;
    specific question; ask specific; in depth questions; get full story|picture; go deeper; look deeper; anything else _ tell|know;
    ask why _ happened|feel|want|need|unhappy; get more info|detail from|out|by|about; ask for more info|detail

    active listening [skill, behaviour, principle, method] ~ not listening
    listen actively; listen careful|proper|fully|close|well|attentively|hard|good|intently|patiently|correctly; carefully listen; really listen;
    truly listen; properly listen; listen {customer}; listen what|how|when|while; listen _ what {customer} say|want|need;
    listen _ need|problem|complaint|concern|story|side|question|request|every; listen to understand; good listener; great listener; be listener;
    listening skills; {not} just hear; hear {customer} out; hear what {customer} say; hear out; take in what _ say|tell; take on board what; all ears;
    lend ear; ear open; use _ ears; two ears; show _ listening; show {customer} _ listening; prove _ listening; look like _ listening;
    let {customer} see _ listening; listen more than; more listening than; full listen; hang on every word; tune in; give {customer} ear;
    pay attention to what _ say; focus on what {customer} say; concentrate on what {customer} say; take notice of what; absorb what; ?listen; ?hear;
    listen first; listen before; let {customer} do talking; let {customer} do most; stop talk; {customer} do most of talking;
    attention to what {customer}; take in everything|information|all|details; understand what {customer} say|telling;
    listen with full|care|interest|attention|patience|both|ears; be a listener; attentive listening; make sure _ listen; actually listen;
    hear what they|customer; listen until|till; listen the customer|client; attend what {customer} say;
    listen and understand|respond|take|nod|show|learn|reply|write

    not listening [behaviour, problem] ~ active listening
    {not} listen; {not} hear {customer} out; {not} pay attention; half listen; pretend to listen; zone out; drift off; daydream; in one ear;
    out the other; look at screen|phone|computer while; look away while; look around room|while; jump to conclusion|solution; {not} take in;
    ask them _ repeat because; thinking of next; ignore what {customer} say; {not} interested in what; be|get distracted; switch off when|while;
    keep fidgeting; think about what to say|something else instead|while; miss what _ saying because; listen half

    paraphrasing [method, skill] < active listening
    say|put|repeat|tell|explain|give|state _ in|using own|my|your|different|other words; in my own words; in your own words; in own words;
    in different words; rephrase; reword; word it differently; say _ differently; say it another way; explain back; explain it back;
    so you are saying|telling; what you are saying is; what you are telling me; so if i understand; if i understand correctly|right|you;
    if i have got|understood right|this|that|correct; if i got this|that right; let me get this right|straight; let me see if i; let me just check i;
    what i am hearing; so it sounds like; it sounds like you; am i right in thinking|saying; am i understanding; say it back; say _ back {customer};
    say back _ own; tell {customer} back; tell it back; tell _ back what; give it back in; put back in own; play _ back {customer};
    turn what _ said into; say what _ said own; say again own words; interpret what {customer} said; feed back what {customer} said;
    so you want|need|would like is; use my|your|own|different words; say other words; restate what|problem|it; retell what|story|it; in another words;
    with own|my|your words; in words _ own; into own|different|other|my|your words; so just to check; i have got this|that|it right|correct;
    so what you|they|customer said|telling|mean; so what _ you telling|saying; tell|say|repeat|explain|put|give _ different|another|own|your|my way;
    if i hear you|that right; if i am hearing you|that; hear you right|correct; say what you|i heard|understood; what i have understood;
    what i understand is; so i understand that you; so just to|let me confirm|check you; you are saying that; so you said; so basically you;
    so from what you; say|put it in another|different|your|my|own way; tell _ what you|i think|understood|heard|got; say what you think they;
    what you think they said|mean|want; what i think they said|mean|want; you think they have said|told; explain what you|i heard|understood;
    say what they|customer said different|another; check by saying; you mean you|that|the; so you mean; you want _ is that right|correct;
    you would like _ is that

    repeating back [method, skill] < active listening
    repeat _ back; repeat what {customer} say; repeat what has said; repeat _ said; repeat question; read back; read order back; parrot;
    go back over order|detail; repeat {customer} words; repeat the complaint; mirror _ words; echo what|back; restating what;
    read it|notes|details|number|address back; use same words as|they|customer; repeat what i heard; repeat what _ told|asked|ordered|want;
    say same thing back; repeat the|their|your|my order|booking|problem|question|request;
    repeat detail|number|name|address|information|key|main|important|point; repeat it to|so|back|and|for

    reflecting feelings [method, skill] < active listening, empathy
    reflect back; mirror _ feelings|emotion; name _ feeling|emotion; you sound {upsetword}; you seem {upsetword}; you look {upsetword};
    it sounds like you {upsetword}; i can hear you {upsetword}; i can see you {upsetword}; i can tell you {upsetword}; say how {customer} feel;
    say back how _ feel; tell {customer} what _ feeling; tell {customer} i can see; notice _ {upsetword} and say; bounce back what; hold mirror;
    feed back _ feelings; reflect feelings|emotion|what; reflective listening; reflect their|customer feelings|emotion|words;
    i can see|hear|tell _ {upsetword}; see|hear how {upsetword} you; sorry _ you _ {upsetword}

    summarising [method, skill] < active listening
    sum it up; sum _ up; recap; go over _ main|key|what|again|everything|point|agreed|detail; go through _ main|key|again|what _ said|agreed;
    run through _ again|what; overview of what|conversation|problem; shorten what; boil down; just to go over|recap|run|confirm; go back over;
    pull together what; put it all together; list what _ said|need; say _ main|brief; repeat main|key|important; wrap up what; conclude what;
    what we have agreed; what we agreed; at the end say what; say _ shorter; few words what; say back _ main; finish by repeating|saying;
    brief outline; say|repeat|list|pick|go|cover|mention|give|tell|pull _ main|key|important point|bits|parts|things;
    main points back|of|they|customer; key points back|of|they|customer; in nutshell; give short|brief|quick version|summary|overview;
    short|brief|quick version of; shorten it down; condense it|what; in few words|sentences; run|go|talk through everything|all|main|points;
    run|go back through|over everything|all|points|main|what; at end repeat|say|go|run;
    at end of call|conversation|chat|meeting|talk|it _ repeat|say|go|check|run; short version; main bits|parts|things; key facts|bits|parts;
    sum everything; say it all again short|quick; briefly repeat|say|go; repeat briefly|main; tell them short; end with summary|recap;
    keep it to main; resume of what; make resume; make summary|recap; do summary|recap; say again main|important|short

    clarifying [method, skill] < active listening
    make clear what; ask {customer} to repeat|clarify|say|spell|slow|explain; ask {customer} _ again; ask to repeat; ask what {customer} mean;
    do you mean; say that again; sorry can|could you; if _ unsure|sure ask; if i am not sure; {not} sure what _ mean ask; query anything;
    if i do not understand; if {not} understand; make sure what _ mean; ask {customer} to be more specific; what exactly do you; clarity on what;
    ask for meaning; say sorry i did not; ask which one; say pardon; could|can you repeat|spell|say; can you explain what|that|again; ask for clarity;
    ask what _ meant; if i _ {not} understand; ask to make clear; when you say _ mean; make sure i know what they mean; get clarity;
    find out what _ mean; ask them mean; clear up confusion|misunderstanding|anything|any|point|doubt|what;
    check what they|customer|you|he|she mean|want; ask if they|you|he|she|customer mean; ask whether they mean; make sure what they;
    sure what they mean; ask for more explanation; what they mean by; get them to explain

    checking understanding [method, skill, step] < active listening
    check _ understand; check that _ understood|right|correct|got; check {customer} understand; double check with {customer}; check back with;
    make sure _ understand; make sure _ got _ right|correct; confirm understanding; confirm what _ said; confirm with {customer};
    confirm order|detail|information|it; confirm i|we have; confirm back; is that right|correct|ok; have i got that|this right; have i understood;
    did i get that; does that sound right; does that make sense; does this make sense; makes sense to {customer}; ask if _ make sense;
    ask if _ understand|right|correct; ask if i am right; ask if i have got; we both know; same understanding; ask {customer} tell|say|repeat back;
    test understanding; be sure i understand; ensure _ understand; ensure i have; see if i understood; see if i got; see if _ understand;
    agree what _ said; know i have got; get {customer} to agree|confirm; make sure nothing missed; check for understanding; correct me if;
    do you have any questions; any questions before; verify what|details|understanding|information; check i am; check it is right|correct|what;
    check if i|we understood|right|correct; check that is|i; check _ correct|right with {customer}; is this what you; is that everything;
    make sure we both understand|know; understood correctly; ask if that is right|correct; confirm the details; both mean same; mean same thing;
    we both understand; both understand same|each|what; both agree what; check we both; both know what|same; check they know|got|are;
    make sure they know|follow|got|understand; check i|we|you got|understood|heard; check i have; make sure i have|heard|understood|got|am;
    make sure it is|that right|correct; make sure that is right|correct; check _ got _ right|correct; same page; did i understand; ask did i;
    understand you right|correctly|well; is it correct|right what; is it like this; ok so it is

    note taking [method, skill, practice] < active listening
    jot down; write what {customer} say; write key; pen and paper; pen and pad; notepad; put it on paper; record what _ said; type what {customer};
    type _ as {customer} talk|speak; notetaking; jot it|things|notes|what|points|few; scribble it|notes|down|what; write down;
    write it|things|everything|notes|details|points down; in notebook; on pad; write in notebook|pad; take|make|keep|write|have _ notes; note down;
    note what|key|main|important|details|everything|points; notes while|when|during|so|of|as; take down details|what|notes; note pad

    not interrupting [method, skill, behaviour] < active listening ~ interrupting
    {not} interrupt; {not} cut _ off|short; {not} cut in; {not} talk over; {not} speak over; {not} jump in; {not} break in; {not} talk at|same time;
    {not} talk until; {not} barge in; {not} finish _ sentence; {not} stop {customer} talking|speaking; {not} chip in; {not} shout over;
    {not} put words; {not} butting; {not} rush {customer} when talking|speaking; {not} talk too much; {not} be talking when; let {customer} finish;
    let {customer} speak|talk; let {customer} have say; let {customer} get it|everything|all;
    let _ finish _ speaking|talking|sentence|story|saying|what|first; let _ speak|talk _ first|finish|until; let _ have _ say;
    wait until|till|for _ finish|done|stop; wait _ finish; after {customer} finish; once {customer} finish; until {customer} finish;
    hear {customer} till end; wait _ turn; wait my turn to talk; let {customer} vent; let {customer} rant|moan|tell|explain; off _ chest;
    hold _ tongue; keep mouth shut; one at a time; allow {customer} to speak|finish|talk|explain|say;
    give {customer} chance|time|opportunity to speak|talk|explain|say|finish; have their say; stay|keep|be quiet while|when|until|and;
    listen without talking; zip it; shut up and; get whole story before; hear whole thing|story; {customer} finish before; {customer} finish what;
    {not} speak|talk when|while they|customer|other|someone|client|he|she|person; let {customer} say everything|what|all;
    let the customer|client|person|guest talk|speak|explain|tell|finish; let _ explain; let _ get to end|finish; let _ get through; {not} butt;
    wait till|until they|customer|person is|has done|finished|stopped; leave {customer} finish|speak|talk; leave them to talk|speak|finish|explain;
    let them end; {not} stop them|him|her talking|when; listen until the end

    interrupting [behaviour, problem] ~ not interrupting
    butt in; cut {customer} off; cut _ off; cut {customer} short; jump in; barge in; {not} let {customer} finish|speak|talk;
    {not} let _ finish|speak|talk; talk at same time; talk while {customer} talk; shout over; put words in; {not} wait _ finish;
    {not} give _ chance to speak; finish _ sentence for; cut in on|while|when|before; talk|speak over {customer}; chip in when|while|before

    nodding [method, behaviour] < body language and posture, active listening
    shake head up; move head; move my head; head movement; use head to show

    verbal nods and encouraging words [method, skill] < active listening
    verbal nod; mhm; mmm; hmm; uh huh; ah right; little noises; acknowledgement words|noises; making listening noises; respond with yes|ok;
    little words like; let {customer} know still there; verbal affirmation; yeah and; say oh dear|really|right; say oh no; say go|carry on;
    say things like yes|ok|i|right|go; small|short words like; prompt {customer} to|with; yes yes; say aha|mm|mhm|hmm; make noises; words to show;
    reply with short; ?i see; say ah i see; say i understand|get|see; encourage {customer} to continue|carry|go|keep;
    let _ know still listening|there; say ok|yes|mhm

    eye contact [method, behaviour, skill] < body language and posture ~ avoiding eye contact
    look {customer} in eye; look in _ eye; look into _ eye; look {customer} eyes; look at {customer} when|while|face|direct|as; keep looking at;
    hold gaze; maintain gaze; look up from _ screen|computer|phone|desk|till|work; {not} look away|down|elsewhere|around;
    {not} look at screen|computer|floor|phone|clock; {not} stare _ screen|computer|floor|phone; contact with eye; eyes meet;
    look directly at|in|into {customer}|eyes; look at person|someone _ speak|talk; see in the eyes; see {customer} in eye; look in face;
    look at face when; eye to eye; ?look at them; ?look at customer; keep eyes on {customer}; looking at them|you|customer to show;
    look at customer|client|guest|person|them|people when|while|in|and|directly|face|as|so; look at them rather; look at them not;
    look|see|watch to|in|into eye; eyes of customer|person|guest; look to customer|guest|person|them; eyes on person

    avoiding eye contact [behaviour, problem] ~ eye contact
    {not} eye contact; {not} make eye contact; look at floor|ceiling|screen|computer|clock; {not} look at {customer}; stare _ screen|floor|window;
    look around room; eyes wander; {not} look up; look over shoulder; look away|down|elsewhere when|while|from; stare at floor|screen|wall

    silence and pausing [method, skill] < active listening
    pausing; leave gap|pause|silence|space; moment silence; wait before answer|reply|speak|respond; wait few second; count to three;
    give {customer} time|space|moment to think|speak|answer|talk|find; let {customer} think; {not} rush to speak|fill|answer|reply;
    {not} fill silence|gap; let it sink; quiet moment; not be afraid of silence; leave {customer} time to; comfortable silence;
    wait for {customer} to answer|reply|respond; hold back from speaking; use silence|pause; silence while|when|so|and|gives|allows|to;
    moments of silence; comfortable with silence; let them have think; wait for {customer} answer|reply|response;
    give _ chance|time|second|moment|minute to think; let _ think; give thinking time; leave _ time|second before; stay|keep|remain quiet|silent;
    be silent; be quiet and|so|while|for

    mirroring [method, skill] < body language and posture, building rapport
    copy _ body|posture|pace|tone|movement|language|speed; match _ tone|pace|body|language|speed|mood|energy|style|voice; same pace as;
    same body language as; same speed as; copy how {customer} sit|stand|talk|speak; act like {customer} acting; do same as {customer} with body;
    imitate; act same as

    tone of voice [skill, method, factor, reason] < verbal communication
    soft|warm|friendly|calm|gentle|nice|kind|pleasant|polite|good|cheerful|happy|quiet|low|steady|soothing voice;
    way|how _ say|speak|talk things|it|something; not what you say; it is how you say; how you say it; how you speak; how you talk; how _ sound;
    sound friendly|interested|caring|happy|warm|nice|bored|polite|pleasant; {not} sound bored|fed|rude|angry|annoyed|moody|harsh|sarcastic|aggressive;
    monotone; smile in _ voice; lower|soften|drop|change|vary|moderate _ voice; {not} flat voice; {not} harsh; {not} raise tone; intonation;
    inflection; voice too loud; voice not loud; upbeat voice; tone; pitch of|and; voice pitch; volume of voice|speech;
    speak|talk soft|gently|warmly|calm|kindly|low|quietly; way you|i|we speak|talk|sound; talk in calm|nice|kind|friendly|soft; friendly sounding;
    voice sound; voice calm|friendly|soft|warm|clear|low

    clear speech [skill, method] < verbal communication ~ unclear speech
    speak|talk|say clear|slow|loud|audible|properly|distinct; clearly speak|say; clear and slow|loud|concise|simple; slow and clear; {not} mumble;
    {not} mutter; {not} talk|speak _ fast|quick|quiet; {not} rush _ words|speak|talk|when; {not} gabble; {not} shout but; enunciate; diction;
    speak up so; loud enough; loud and clear; slow down when speak|talk; slow down _ speak|talk; pace of speech;
    face {customer} so _ lip|see|read|mouth; {not} cover mouth; open mouth when; so _ can hear me|you|us; easy to hear; be articulate;
    articulate words|clearly; pronounce words|properly|clearly; clear voice; so they lip read; so deaf _ lip; speak so {customer} understand|hear;
    speak at good|right|steady; speak fluently|good english; {not} too fast; {not} too quick; steady|right|good pace; steady speed

    unclear speech [behaviour, problem] ~ clear speech
    mumble; mutter; speak|talk too fast|quick|quiet|low; talk fast; gabble; {not} speak|talk clear; {not} clear voice; strong|thick accent;
    shout down phone; whisper to|so; unclear speech|voice; cover mouth when|while

    plain language [skill, method] < verbal communication ~ using jargon
    plain english|language|words|talk; easy words|english|language; basic words|english|language; everyday words|language|english;
    clear language|words|english; words {customer} understand|know; language {customer} understand|can; words they will understand; {not} jargon;
    {not} use jargon; {not} technical; {not} use technical; {not} slang; {not} abbreviation; {not} acronym; {not} medical terms|words|language;
    {not} complicated language; {not} use difficult; jargon free; layman term; break down _ information|into; simplify; put it simple;
    explain _ simple|easy; easy to understand; avoid jargon|slang|technical|acronym|abbreviation; simple as possible;
    {not} _ big|long|fancy|complicated|hard|difficult|posh|technical|clever words; keep language|words|it simple|short|easy|basic;
    break it down for|so|into|simple; understandable language|words|way; use words _ understand; way that they|customer understand;
    {not} use words|language|terms _ {not} understand; {not} words they _ {not}; child could understand; use|in short sentences;
    way they|customer|client|everyone understand; simple words|language|english|terms|sentences|explanation; way everyone|anyone can

    using jargon [behaviour, problem] ~ plain language
    jargon; technical words|terms|language; big words; long words; fancy words; complicated words|language; use _ acronym|abbreviation; acronym;
    text speak; talk posh; over complicate; medical terms; blind with science; go over _ head; language too technical;
    use words _ {customer} {not} understand

    positive language [method, skill, practice]
    positive language|words|phrases; what i can do for you|is; what i can do is; focus on what _ can do; {not} just say no;
    avoid negative words|language|saying; {not} negative words|language|phrase; use words like certainly|definitely|absolutely;
    say certainly|definitely|absolutely; rather than saying no; turn negative into positive; certainly sir|madam; word it positive;
    positive way of saying; say what i|we can do; tell {customer} what _ can do|help; focus on what can; instead of saying no; {not} say impossible;
    {not} say can not

    body language and posture [skill, method, factor] < non verbal communication ~ closed body language
    body language; body movement; use of body; body position; movement of body; use _ body; body gestures; body talk; body speak; body expression;
    corporal language; language of body; posture; your|my|their|good stance; way you|i|we|they stand|sit|move; how you|i|we stand|sit; body show|tell;
    my|your body; hands and body; body face|turned|towards

    open posture [method, behaviour] < body language and posture ~ closed body language
    open posture|stance|arms|palms|gestures|body; {not} cross _ arms|legs; {not} fold _ arms; arms not crossed|folded; uncrossed arms; arms by side;
    lean slightly; stand|sit up straight; stand|sit straight|upright|tall|properly; {not} slouch; {not} hunch; hands out of pocket;
    {not} hands in pocket; {not} hands on hips; turn _ towards {customer}; turn body|to {customer}; face the customer; shoulders back;
    relaxed posture|shoulders; straight back; {not} turn _ back on; {not} fidget; get down to _ level; same level as; sit next to; sit at same;
    crouch down; kneel down; bend down to; face customer|client|guest|person; face them; {not} lean on|against counter|wall|desk|till|bar;
    lean in|forward|towards to|slightly|them|customer|when|and; leaning in|forward; be|at their|same eye level; get to eye level; arms uncrossed;
    keep _ arms open; open hands; palms open; sit forward; {not} stand|sit with _ arms|hands; {not} _ arms cross|fold

    closed body language [behaviour, problem] ~ open posture, body language and posture
    cross|fold _ arms; arms crossed|folded; closed posture; negative body language; bad|poor body language; slouch; hands in pocket; hands on hips;
    back turned; turn _ back; look at watch|clock; tap|drum _ fingers|foot; stand with back; tap pen; defensive stance|posture; hunched;
    turn away from customer|them|person

    facial expressions [method, skill, factor] < body language and posture
    friendly face|expression; look interested|concerned|friendly|pleased|caring|sympathetic|welcoming|approachable|attentive|pleasant; raise eyebrows;
    show _ on _ face; show interest on face; what face say; {not} bored expression|look; {not} pull face; {not} roll eyes; {not} straight face;
    concerned look|face|expression; use face|expressions; facial cues|language|reaction; my|your face show; show in face; with your face;
    look on your|my|their|the face; friendly look; expressive face

    gestures [method] < body language and posture
    hand gesture|movement|signal; hands to show|explain|point|describe; thumbs up; mime; act it out; show with hands; hand signs; sign with hands;
    hand motions; movements with hands; wave hello|to|at|hand|goodbye; pointing to|at; open hand; use hands to|when|and

    personal space [method, behaviour, factor] < body language and posture
    {not} stand|get|sit|be _ close; {not} too close; arm length; give {customer} space; {not} invade; {not} crowd; {not} touch; {not} in _ face;
    step back; stand back; two metres; {not} lean over {customer}; {not} hover; {not} follow _ round|around; distance between; {not} breathe down;
    right|comfortable|safe|respectful|good|sensible distance from|away|apart|between; space between you|us|staff|each; keep my|your distance;
    {not} close to them|customer|person; give {customer} room to; keep|respect _ distance; respect|give _ space

    physical contact [method] < non verbal communication
    handshake; shake _ hand; hand on shoulder|arm; touch arm|shoulder|hand; pat on shoulder|back; hold _ hand; light touch; fist bump; give cuddle;
    give hug; hug {customer}; touch their|them hand|shoulder|arm

    giving full attention [method, skill, behaviour] < active listening
    attention on|to {customer}; give {customer} _ attention; give attention; stop what _ doing; put down|away _ pen|phone|work|what|everything;
    turn away from _ computer|screen|till; stay focused; {not} distraction; {not} let _ distract; remove|avoid|block _ distraction;
    {not} do other things|something|anything; {not} type while|when; {not} doing anything else; {not} multitask; turn off music|radio|tv;
    turn _ music|radio|tv down|off; close door so; quiet place to|so; {not} look at phone while; {not} on computer while;
    {not} think about something|other|what; blank everything else; like they only person; only person in room; {not} daydream; {not} drift;
    {not} zone; {not} get|be|become distracted; attention to customer|client|speaker|person|what; put everything down;
    put _ pen|phone|work|stuff down; full|undivided|complete|whole|100|total|all attention;
    focused on customer|them|what|call|conversation|person|speaker; ignore phone|distractions|everything; pay attention;
    pay full|close|more|good attention; leave what _ doing _ listen; stop _ listen; listen only to; only listen to them|her|him|customer;
    look and listen only; attention only; concentrated on

    showing interest [method, skill, behaviour] < active listening
    show|look|seem|be|act|sound interested; show|take interest; show _ interest; genuine interest; want to know about _ problem|day|need;
    care about what _ say; care what {customer} say|think; {not} look bored|uninterested; {not} yawn; engage with {customer}; engage in conversation;
    make {customer} think _ interested; show that _ interested; show you|i _ interested; interested in what|them|their|customer|problem; look engaged;
    seem engaged; stay engaged; be curious about

    responding appropriately [method, skill] < active listening
    respond to what _ say; react to what _ say; reply relevant; answer what _ asked; relevant answer|response|reply;
    appropriate response|answer|reply; respond accordingly; ask questions about what _ said; ask something back; thoughtful response;
    ?respond to {customer}

    keeping an open mind [method, behaviour] < active listening
    {not} assume; {not} jump to conclusion; {not} presume; {not} think _ know _ already|before; {not} guess what; open mind when|while;
    avoid assuming; {not} form opinion; {not} take sides; stay|be|remain neutral|objective|impartial; without bias; listen without judging;
    {not} prejudge; not decide before; wait for facts; hear|listen|get both sides; both sides of story

    acknowledging concerns [method, skill, step] < active listening
    acknowledge _ concern|problem|issue|complaint|what|anger; take {customer}|it|them|complaint|concern|problem serious; take _ seriously;
    recognise _ concern|problem|issue; thank {customer} for telling|letting|bringing|feedback|pointing; thanks for letting|telling|bringing;
    accept _ problem|complaint|went wrong; show _ concern serious; that should not have happened; {not} play down;
    {not} ignore _ complaint|problem|concern; acknowledge that they|customer|there|it; believe what they say;
    {not} dismiss concern|problem|complaint|feelings|them|customer; {not} brush them|it|off|problem|aside;
    take _ concern|problem|complaint|issue seriously; agree that|it _ wrong|right

    reassuring [skill, method, practice]
    put _ mind at rest|ease; set mind at rest; tell {customer} _ ok|alright|fine|sorted|worry; do not worry; no need to worry;
    it will be ok|alright|fine|sorted; i will do everything|best|all; let {customer} know _ sorted|safe|help|fix; comfort {customer};
    calm _ nerves|worries|fears; give {customer} confidence; make {customer} feel safe; tell {customer} _ going to help|sort|fix; comforting words;
    {customer} not alone; assure {customer}; tell _ {not} worry; tell them everything|it|that will be;
    say everything|it will be ok|fine|alright|sorted; give assurance; give {customer} peace; settle nerves; tell {customer} safe hands;
    we will sort|fix it|this|that

    putting customers at ease [skill, method, practice]
    put {customer} at ease; make {customer} feel comfortable|relaxed|ease|home|welcome|calm|safe|okay; help {customer} relax; set {customer} at ease;
    comfortable environment|atmosphere; friendly environment|atmosphere; relaxed atmosphere; {not} make _ uncomfortable|awkward;
    {not} make _ feel awkward|uncomfortable|pressured; {not} pressure {customer}; {not} intimidate; welcoming atmosphere; talk to relax;
    calm {customer} nerves; make {customer} feel at ease; make {customer} relaxed|welcome; settle {customer} in slowly|before;
    make customer|client|guest|patient comfortable

    adapting communication [skill, method, principle]
    adapt _ language|communication|style|tone|way|approach|voice|speak|words|talk; change _ way|how _ talk|speak|communicate|say|explain;
    change _ language|tone|style|words|communication|approach; adjust _ language|tone|style|communication|voice|approach|way;
    alter _ tone|language|style; tailor _ communication|language|approach|message; talk|speak|communicate different to|with|depending;
    speak to _ level; talk to _ level; talk at _ level; suit _ customer|person|audience|them _ language|talk|speak; language to suit|match;
    suit {customer} needs communicate; depending on who|customer|person|audience; speak differently; talk differently;
    find another|different way to explain|say|tell; informal with; simpler for child|kid; use pictures if|for; choose _ words for;
    not talk to child same; adapt to {customer}|each|different|person; adapt to _ needs; ask how _ like to communicate; match _ language to;
    speak at _ level; on their level; speak|talk louder|slower|simpler|different to|for|with;
    speak|talk _ loud|slow _ elderly|old|deaf|foreign|nan|children; talk to {customer} different; change how i talk|speak; know your audience;
    adapt myself|yourself to; adjust to|how {customer}|speak; formal for|with; adapt how; talk|speak louder|slower

    problem solving [skill, method]
    find|look|search|think|come|work|offer|give|suggest|provide|get _ solution; find way|answer to|round;
    find _ way round|around|to fix|to solve|to sort; think _ way|solution|idea; work out what|how _ wrong|fix|do; work out _ best|way|problem;
    think outside box; think on feet; try to fix|sort|solve|resolve; put it right|things right; see what went wrong; find out what went wrong;
    use common sense; sort things out; troubleshoot; analyse problem; look for answers; critical thinking;
    solve|fix|resolve|sort|tackle _ problem|issue|difficulty; be creative; see what _ can do to|about;
    offer|give|suggest|provide|find _ alternative|option; come up with _ solution|idea|plan|way; ?solution; best solution; solution for|to;
    problem solver; think of|about different|other|another options|way|ideas; different options for; another way to help;
    see if there another|other way; look for other|another|different way|option

    negotiating [skill, method]
    compromise; meet halfway; meet half way; meet in middle; middle ground; win win; come to agreement|arrangement|deal|understanding;
    reach agreement|deal|compromise; agree on something|solution|way; find agreement; haggle; find something _ both happy; both sides happy;
    suits both; happy medium; work with {customer} find|to; offer something instead; split difference; make deal; discuss options with {customer};
    mutual agreement; what would you be happy with; bargain with; give and take

    calming conflict [skill, method, duty, step]
    calm {customer}; de escalate; deescalate; defuse; take to quiet|private|side|office|room; take {customer} to _ quiet|office|room|side|somewhere;
    take {customer} away from; take {customer} aside; sit {customer} down; offer seat|water|drink calm; let {customer} cool|calm|vent|steam;
    let off steam; blow off steam; stop it|situation|things getting|escalating|worse|out; {not} make it|situation|things worse; {not} escalate;
    {not} add fuel; {not} wind {customer} up; {not} provoke; {not} inflame; keep peace; make peace; peacemaker; smooth things|over;
    talk {customer} down; bring {customer} down; conflict resolution; conflict management; manage|handle|deal|resolve|solve _ conflict; take heat out;
    take sting out; ease tension; reduce tension|anger; lower voice so; get {customer} to calm; quieten {customer}; soothe;
    diffuse situation|anger|argument|conflict|it; calm customer|client|guest|situation|things|people|them|person|patient _ down; calming down;
    help {customer} calm; try to calm; settle them down; calm an|the angry; cool down|off; cool {customer} down|off;
    calm customer|client|guest|situation|things|people|person|patient|them|him|her down; calm situation|them|customer|things

    persuading [skill, method]
    influence {customer}; influencing skills; talk {customer} into; talk {customer} round; encourage {customer} to buy|try; win {customer} round;
    convince {customer}

    emotional intelligence [skill]
    self aware; read room; aware of _ emotion|feelings|body|tone; control _ own emotion|feelings; manage _ emotion; aware of how _ come across;
    social awareness; know when to stop|talk|back; pick up on _ mood|feelings|emotion|tone; notice _ mood; judge _ mood;
    read _ mood|emotions|signals|customer; can tell when {customer}; sense how|what {customer}

    explaining clearly [skill, method]
    explain clear|properly|well|carefully|thoroughly|fully; explain _ clear|properly|step|detail|well|fully;
    clear explain|instructions|information|message; step by step; talk {customer} through it|step|process|form|options; give examples;
    explain everything; explain in detail; get message across; make it|things|myself|yourself clear; be concise; clear communication;
    clear and accurate; be clear and|about|when|with|in; give clear information|instructions|explanation|answer|message|detail;
    put message|it|point|information across; clear and concise; concise and; communicate clear|well|effective; get point|information across clearly

    good telephone manner [skill, behaviour, practice]
    telephone|phone manner|etiquette|skills|technique|voice; ask before _ hold; ask if _ hold; put _ on hold; {not} leave _ on hold;
    {not} put _ on hold long; tell {customer} before _ hold|transfer; smile down|on|over phone; speak clear on|down phone; say company name when;
    say good morning _ phone; {not} eat on phone; {not} put phone down; end call polite|properly;
    thank {customer} for calling|holding|waiting|ringing; thanks for calling|holding|waiting; polite on phone; call script

    clear writing [skill, behaviour, practice]
    spelling; grammar; proofread; proof read; {not} text speak|talk|language; {not} emoji; {not} slang in; formal email|letter|writing|language;
    dear sir|mr|mrs|customer; yours sincerely|faithfully; kind regards; subject line; {not} capital|caps; {not} all caps;
    write clear|neat|polite|professional|formal|properly; handwriting; read it through|over|back before; read through before;
    correct spelling|english|grammar; professional email|letter|message; well written; short paragraphs; no mistakes in email|letter;
    check email|message|letter|it before send; punctuation

    face to face communication [channel, method] < verbal communication
    face to face; in person; person to person; have meeting; sit down _ talk|chat|explain|discuss|with; talk directly; speak directly; home visit;
    go over and speak|talk; speaking to someone in; physically there; standing in front; come in to see|talk|speak|discuss;
    book|arrange meeting|appointment to talk|discuss; walk up to desk|counter; talk in store|shop|branch; one to one; f2f; meeting in|with|at;
    meet up with; personally speak|talk|see|tell|meet; go and see {customer}; {customer} come|pop in _ shop|store|branch|office|salon;
    talk at|over counter|desk|reception; over counter; visit {customer} at|in|home|house; in store|shop|branch|salon with|because|so|face;
    see them face; talk|speak to {customer} personally|person|face; in front of the customer;
    ?come|pop|go|call|walk|drop in|into shop|store|office|branch|salon|bank|reception|desk|counter; come in and talk|speak|see|discuss;
    come|pop in|into shop|store|office|branch|salon to talk|speak|discuss|see|explain|complain; right in front of me|you|them; there in front of;
    meet customer|client|patient|parent|guest at|in|face|and|to

    telephone [channel, method] < verbal communication
    phone; call {customer}; ring {customer}; ring up; give|make|take|have _ call|ring|bell|buzz|tinkle; give {customer} call|ring|bell|buzz;
    call on mobile; landline; mobile call; helpline; hotline; customer service|care line; on the blower; freephone; 0800; by call; cellphone; ?ring;
    ?call; dial number; by phone|telephone; over phone|telephone; ring company|hotel|salon|surgery|garage|bank|us|office|reception

    voicemail [channel, method] < telephone
    voice mail; answer machine; answerphone; leave message on|after; voice note; leave voice; recorded message

    email contact [channel, method] < written communication, digital communication
    email; inbox; gmail; mail {customer}; send mail

    letter by post [channel, method] < written communication
    letter; by|through post; through letterbox; royal mail; snail mail; postal; recorded delivery; envelope; letterhead; headed paper; note home;
    postcard; post it to|out|through; in post to|tomorrow; stamp on|for; send it in post; write letter|home|back|formally; send _ by|in|through post

    text message [channel, method] < written communication, digital communication
    text {customer}; send|get|by|via|through|receive text; sms; text message|reminder|alert; message on|to phone|mobile; send|quick|short message;
    bulk text; ?text; send them text; phone text

    instant messaging [channel, method] < written communication, digital communication
    whatsapp; messenger; messaging app; direct message; telegram; imessage; group chat

    live chat [channel, method] < written communication, digital communication
    web chat; webchat; online chat; chat online; chat box; chat window; chat function; chat service; chat on website; live messaging;
    chat to _ online; type to agent|someone|adviser; online assistant; pop up chat; chat support; live support; chat with agent|adviser; chat facility

    chatbot and automated system [channel, method, tool] < digital communication
    chatbot; ai; artificial intelligence; press 1|one; voice recognition; virtual assistant; alexa; auto reply; out of office; touch screen; kiosk;
    self checkout; self service machine; automated phone|message|reply|response|service|system|voice|call; bots

    social media contact [channel, method] < digital communication
    social media; facebook; twitter; instagram; insta; tiktok; snapchat; tweet; linkedin; youtube; social network; social platform;
    comment on post|page; post on page; social site; pinterest; company page; trustpilot; tripadvisor; on socials

    video call [channel, method] < digital communication, verbal communication
    video chat|link|conference|meeting|appointment|relay; zoom; microsoft teams; skype; facetime; face time; webcam; google meet; videocall;
    virtual meeting|appointment|call|consultation; see _ on screen; online meeting|appointment|call; by|over|on|via video; see on camera

    website [channel, method, tool] < digital communication
    web site; webpage; internet page|site; homepage; online information; help page; support page; self service online; contact form; contact us page;
    company|our|their|the site; online form|page|account|portal|booking|help|shop; look|search|check|find|go online|internet; on the internet;
    web page|form|chat; customer portal

    frequently asked questions page [channel, method, tool] < website
    faq; frequently asked; common questions page; help section; knowledge base; answers page; help centre; question and answer page|section

    mobile app [channel, method, tool] < digital communication
    app; application on phone; push notification

    digital communication [channel, method] ~ paper communication
    digital; electronic; modern way; modern technology; online; on|via|using|through|over|by computer|internet|technology; internet based

    paper communication [channel, method] < written communication ~ digital communication
    paper based; paper form; paper version; print out; printed copy; printout; print it; printed letter|form|information; hand out paper; on paper;
    paper copy|letter|document|leaflet

    sign language [channel, method, skill] < non verbal communication
    bsl; british sign; makaton; sign to {customer}; learn to sign; fingerspell; deaf language; sign for deaf; signs with hands

    interpreter or translator [channel, method, person, tool]
    interpreter; translator; language line; {staff} who speak _ language; speak _ own|same language; speak their language; bilingual;
    colleague who speak; find someone who speak; write in _ language; in _ own language; native language; mother tongue; learn few words;
    multilingual; language app; speak other languages; speak second language; learn basic phrases;
    speak|talk|write|translate|explain|say _ {foreigntongue}; in {foreigntongue}; speak to _ in _ language

    accessible formats [channel, method, solution]
    braille; large print; large font|text|letters|writing; big print|font|letters|text|writing; audio version|recording|description|format|guide|book;
    hearing loop; induction loop; loop system; text relay; textphone; minicom; subtitle; coloured paper|overlay; talking book; screen reader;
    read it out; read out loud; read aloud; read menu|form|letter|leaflet to|out|for; flash cards; picture card; communication card|board|book;
    write it down for {customer}; pen and paper if|for deaf; vibrating pager; alternative format; written down for deaf; magnifying glass|sheet;
    captions on; read letter|menu|form|leaflet|label|message to|out {customer}; easy read version|format|leaflet|guide

    visual aids [channel, method, tool] < non verbal communication
    diagram; draw it|picture|map|diagram; show on screen; point to picture|menu; video clip|tutorial|guide; show example;
    show|use|draw|with|send|by pictures|photo|image|diagram|map|chart; pictures to|of; visual aids|help|information; use drawing

    leaflet or brochure [channel, method, tool] < written communication
    leaflet; brochure; flyer; booklet; pamphlet; handout; printed information; information pack|sheet|booklet|card; welcome pack; menu card;
    price list; user manual; guide book; take away _ read; take it home to read; something to take home; catalogue of

    notice or poster [channel, method, tool] < written communication
    poster; notice board; noticeboard; put up notice|poster|sign; notice in|on window|door|wall|board; signage;
    sign on|in|at door|window|wall|entrance|desk; display board|screen; information board|screen; billboard; departure board; digital screen;
    sandwich board; sign saying; board outside; put signs up; signs up in|around|on|saying

    form or questionnaire [channel, method, tool] < written communication
    fill in|out form; form to fill; complete form; complaint form; order form; feedback form; questionnaire; comment card; suggestion box;
    application form; paper form; registration form; booking form; send survey|questionnaire; fill in survey; by survey|questionnaire;
    survey by|through|online

    newsletter or mailing [channel, method, tool] < written communication
    newsletter; mailshot; mail shot; mailing list; mass email; bulk email; email everyone; monthly email; marketing email; magazine to members

    announcement [channel, method] < verbal communication
    tannoy; loudspeaker; loud speaker; pa system; public address; speaker system; intercom; over speaker; megaphone

    internal communication channels [channel, method]
    staff meeting; team meeting; team talk; team brief; memo; intranet; staff room; staffroom; walkie talkie; two way radio;
    internal email|phone|mail|memo; handover meeting; communication book; staff notice; team chat; work group chat; work whatsapp; staff newsletter;
    internal message; on|over|by radio; morning|daily|shift briefing

    speed of reply [reason, benefit] ~ slow reply
    quick; fast; instant; immediate; rapid; swift; straight away; right away; straightaway;
    get answer|reply|response quick|fast|straight|instant|immediately; {not} wait for answer|reply|response|post|letter; {not} have to wait;
    save time; takes seconds; there and then; here and now; real time; same day; in seconds|minutes; at once; time saving; takes less time;
    sort _ quick|straight|faster|there; within minutes|seconds; gets there quick|fast|straight|instant|same; no delay; speed of|reply|response|and;
    speed is; they reply straight; answer|reply|response on the spot|quickly|fast|soon; sort it on the spot; get|have answer _ spot

    slow reply [reason, problem] ~ speed of reply
    takes days|ages|long|too|weeks|time; wait for reply|post|answer|response; {not} instant; {not} immediate; {not} quick; reply late;
    days to arrive|get|come; might not see|read it; may not see|check; {not} check emails|inbox; post late|lost; lost in post; go to junk|spam;
    junk|spam folder; queue on phone; on hold; waiting on phone; long wait on; {not} get through; line busy;
    slow to|reply|response|answer|and|because|compared; is|too|very|quite|really slow; slower than|to|reply|way|method|response; take while to|for;
    wait days|ages|weeks|long for; delay in|before reply|response|answer

    needs an urgent reply [reason, factor] < urgency
    urgent; asap; as soon as possible; time sensitive; needs answer now|today|straight; needs sorting now|today|straight;
    need to know now|quick|straight; short notice; important and quick; serious and quick; need _ now; need _ straight; need _ quickly;
    if it is serious; in hurry; life or death; running out of time; immediate attention; time critical;
    need it|answer|reply|help|sorted today|now|quickly|fast; emergency situation|message|contact; in emergency; an emergency; deadline to|for|is;
    answer right now; can not wait; {not} wait until|till|for tomorrow|later|letter|post; it will not wait

    written record [reason, benefit] ~ no written record
    record of; have|keep|get|leave|provide|give _ record|proof|evidence|copy; paper trail; refer back; look back at|on|over; go back and read;
    look at it again|later; read _ again|later; black and white; in writing so|as|for|to; prove _ said|sent|what; can prove; prove it;
    show what _ said|agreed|was; {not} deny; {not} say _ {not} told|said|know; save it|email|message|chat|conversation; print off; print it off|out;
    screenshot; on file; document it; for future; future reference; see what was said; know what was said; log of conversation; transcript;
    date and time on; time stamp; traceable; track what; track conversation; in case of dispute|argument|come|problem|complaint; your word against;
    black on white; {not} forget what|it|because; remind {customer} what; have _ to look back; signed copy; have it written;
    proof of|that|in|if|for|later; evidence of|that|in|if|for; as proof|evidence; have|get|need|want proof|evidence|record; refer to it; back it up;
    history of conversation|messages|emails|what; it|all|everything documented|logged|saved|recorded; documented in|so; saved in|so|for; thread of|to;
    can be saved|kept|printed; look at it after; can be traced|referred|checked; remember what was said; signed contract; be in writing;
    it in writing; keep email|letter|message; sign _ to prove|confirm; customer signature as|on; go back to it|email|message|letter|notes;
    stay|remain|is written; stay in writing; stays on email|phone|paper|system; prove that|what i|you|we|they; proof i|we|that told|said|sent

    no written record [reason, problem] ~ written record
    {not} record of; {not} proof; {not} evidence; {not} written record; no record; forget what said; {not} remember what|everything; word against;
    nothing in writing; not written down; {customer} might|could forget; could forget what

    privacy [reason, need, factor] ~ lack of privacy
    privately; confidential matter|information|conversation|way|details|so; {not} overhear; {not} hear conversation|what;
    {not} others hear|see|listen; {not} everyone hear|see|know|listening; {not} in front of other|everyone|queue|people;
    personal information|details|matter|issue|problem|reasons|business|stuff; sensitive information|data|detail; quiet room|area|corner|office;
    behind closed doors; away from other|people|queue|customers; only they see|read|hear; just between; only {customer} can see;
    {not} want others|people|anyone to know|hear; inbox rather; bank details|card details; medical information|details|records|results;
    health information|problem|issue; discreetly; more|is|it|very secure; secure way|method|email|line; encrypted;
    embarrassing to|for|problem|personal; {not} public place|area; {not} in public; {not} embarrassed in|by|front; earwig; eavesdrop; to one side;
    behind screen; keep it confidential|private|between; side|quiet|back|consultation|separate|meeting room; take to|into office|side|back;
    to protect their details|privacy|information; {not} one else hear|see|listening|know|read|earwig|around|in;
    nobody else hear|see|listening|know|read|can; nobody can hear|see|listen; no one hear|listens; {not} person|people hear|listen;
    without others|people hearing|listening|knowing; only between us|customer

    lack of privacy [reason, problem] ~ privacy
    {not} private; {not} confidential; overhear; everyone|people|others|anyone _ see|hear|read|listen; others can see|hear|listen;
    public post|comment|page|place; in public; in front of other|everyone; open to public; hacked; {not} secure; phishing; wrong person read|open|see;
    get scammed; fraud risk

    complexity [reason, factor] ~ simple enquiry
    complicated; hard|difficult to explain; lot to explain|say|discuss|go; lot of information|detail|questions;
    too much to write|text|type|put|explain; long explanation|story|conversation|question; technical problem|issue|question|matter;
    go through _ step|together|form; easier to explain|talk|understand|speak|describe; better to explain|talk|speak; hard to write|type|put;
    difficult to write|type|put; needs explaining; lots of back; more than quick; several questions; full explanation;
    detailed information|explanation|question|answer|discussion|conversation|message; in depth; lengthy conversation|explanation|discuss;
    explain _ in detail|depth; go into detail; tricky to|problem|question|issue; needs more explaining;
    {not} simple|straightforward to|question|problem; explain _ properly|fully|better|further; too long for text|email|message|chat;
    too long to write|type|text|put

    simple enquiry [reason] ~ complexity
    simple question|enquiry|query|request|message|problem|thing|information|answer; quick question|query|message|enquiry|thing|update|chat|reminder;
    basic question|enquiry|information; small|minor question|thing|issue|problem|enquiry|matter; short message|question|and|reminder;
    confirm appointment|booking|order; little question; not urgent|serious|important; non urgent;
    straightforward question|enquiry|query|message|problem; brief message|question|and|information; send|as|just|for reminder;
    routine question|message|enquiry; easy question|enquiry|query; only|just need|want to know|ask|tell|confirm

    hearing impairment [reason, need, person] < customers with special needs
    deaf; hard of hearing; hearing aid; hearing loss; hearing problem|difficulty|issue|trouble; lose hearing; lip reading;
    trouble|difficulty|struggle|problem hearing; struggle to hear; bad hearing; cochlear; poor hearing; bad ears; loss of hearing;
    customer|client|guest|person|he|she|resident|nan {not} hear

    sight impairment [reason, need, person] < customers with special needs
    blind; partially sighted; visually impaired; sight loss; {not} read small|print; bad eyes; poor vision; small print; guide dog; white stick;
    white cane; {not} see letter|text|email|writing; vision problem|loss|impaired; cataracts; low vision;
    {not} see well|properly|screen|print|good|very|because; poor|bad|failing|lose|weak eyesight|sight|vision; loss of sight; reading glasses;
    forget|need|wear glasses; problem|difficulty|trouble with sight|eyesight|eyes|vision;
    customer|client|guest|he|she|person|resident {not} see text|letter|screen|menu|writing|print

    mobility difficulty [reason, need, person] < customers with special needs
    wheelchair; {not} walk; {not} leave house|home; {not} get out; {not} get to shop|office|branch|store|us; housebound; bed bound; bedridden;
    physical disability; crutches; walking stick; zimmer; bad legs|back|hip|knee; stuck at home; {not} stand long; {not} use stairs; paralysed;
    ill at home; too ill|poorly|weak; arthritis; disabled access; poor|limited mobility; {not} move well|easily|far|around; hard to get out;
    {not} come in because|ill; unsteady on; trouble|difficulty|struggle walking; struggle to walk|move; struggle to get out|in|around|up;
    mobility problem|issue|difficulty|scooter|impaired

    disability [reason, need, factor, person] < customers with special needs
    medical condition; health condition|problem|issue; physical condition; dementia; alzheimers; parkinsons; had stroke; ill health;
    long term illness; sensory impairment|needs|loss; impaired

    speech difficulty [reason, need, person] < customers with special needs
    stammer; stutter; {not} speak well|properly|clear; lost _ voice; selective mute; trouble|difficulty|struggle speaking|talking;
    struggle to speak|talk|explain; tongue tied; {customer} _ mute; mute person; is mute; {customer} _ non verbal;
    speech impediment|impairment|disorder|therapy; can not speak because|or|very

    learning difficulty [reason, need, person] < customers with special needs
    learning difficulty|disability|problem|needs; autism; autistic; adhd; dyslexia; dyslexic; down syndrome; asperger;
    {not} good at reading|writing|spelling; poor literacy|reading|writing; struggle|trouble|difficulty reading|writing|to read|understanding;
    struggle to read|write|spell|understand; trouble with reading|writing; illiterate; illiteracy; {not} spell; low literacy; poor reader;
    neurodiverse; {not} understand big|long|things|written; slow learner; processing difficulty; {customer} {not} write;
    {not} read or|and|well|english|properly; can not read or|and|well|write|it|letter; literacy skills|problem|level; hard for _ to read|write;
    hard to read for; customer|client|guest|he|she|person {not} read

    anxiety and mental health [reason, need, person] < customers with special needs
    anxiety; nervous on phone; nervous|shy|scared|hate|afraid|embarrassed|uncomfortable|anxious _ talk|speak|phone|calling|face;
    {not} like talk|speak|phone|calling|face; {not} comfortable talking|speaking|face|phone|on; mental health; panic attack; scared of phone;
    {not} confident talking|speaking|on|to; prefer not to talk; {not} want to talk|speak; too shy to; depressed; suffer depression|anxiety|nerves

    language difficulty [reason, need, factor]
    language barrier; language difficulty|problem|issue|differences; english not first; {not} first language; second language; english second;
    {not} speak english|much|good|very|language; {not} understand english|language|accent; {not} fluent; {not} good english;
    poor|bad|limited|little|broken|basic english; speak another|different|other|foreign language; different language; other language; strong accent;
    esol; {not} same language; {not} speak well english; struggle|trouble|difficulty with english|language; struggle to understand english;
    english is not; polish customer|lady|man|speaker; native speaker; {not} speak same; {not} english speaker; {not} english person; foreigner;
    customer|person|someone from another|different|other country|abroad; {not} understand what _ say _ accent; language skill low|poor;
    speak only {foreigntongue}; only speak {foreigntongue}; {customer} speak _ {foreigntongue}; {customer} {foreigntongue} and;
    her|his|their english|language is; her|his|their english|language not; english is bad|poor|low|weak; not enough english

    customer's age [reason, factor]
    age group; elderly _ phone|letter|face|person|prefer|like; older _ phone|letter|face|person|prefer|like|internet;
    old people _ phone|letter|face|prefer|like|internet|computer|email|use;
    young people _ text|social|online|app|chat|prefer|like|email|message|phone; younger _ text|social|online|app|chat|prefer|like;
    nan _ phone|internet|computer|email|letter|face; gran _ phone|internet|computer|letter|face; pensioner; oap; gen z; age of;
    their|customer|your|by age; depending on age; because of age; age range; older|younger|different generation; how old {customer}|they|is;
    teenager prefer|like|use; because _ old|elderly|young; if _ old|elderly|young; for old|elderly|young people|customer|person;
    in _ eighties|seventies|sixties|teens|80s|70s|60s; too old|young to|for;
    old|elderly|young person|people|customer|lady|man|generation|one|adult prefer|like|use|may|might|want|find|struggle;
    old|elderly person|people|customer|lady|man|generation|adult not use|like|have|good|know

    access to technology [reason, factor, need]
    access to internet|computer|technology|email|phone; {not} have internet|computer|email|phone|smartphone|mobile|wifi|signal|laptop; {not} internet;
    {not} use computer|internet|technology|email|phone|online; {not} on facebook|internet|email|social; {not} know how _ use|email|internet|computer;
    {not} good with|at technology|computer|phone; {not} tech savvy; {not} understand technology|computer|internet; bad with technology;
    struggle with technology|computer|internet|phone; good with technology|computer; computer skills; it skills; digital skills; digitally excluded;
    technophobe; older _ not use; smartphone; everyone has phone|email|mobile; most people have; {not} online much|often|banking;
    wifi access|connection|problem; poor|bad signal; {not} everyone has|use _ internet|computer|email|smartphone|phone;
    only has phone|mobile|landline; good at|with phones|computer; confident with technology|computer; tech savvy person|customer|people;
    be tech savvy; old fashioned and; {not} got|have|own computer|internet|email|smartphone|laptop|mobile|phone;
    {not} get on with computer|technology|phone

    distance from the customer [reason, factor]
    far away; long way; live far|away|abroad|other|another|miles|different|hours; lives far|away|abroad|miles; miles away; other side of;
    another|different|other country|town|city; {not} live near|close|nearby; {not} need to travel|go|come|leave|visit; {not} travel;
    save journey|trip|travel|going|coming; without travelling|leaving|going|coming; from anywhere; from own home|house|sofa; anywhere in world;
    where {customer} live; time zone; {not} able to come|get|visit|attend; can not come in; {customer} on holiday; far to|from; how far;
    {customer} location; location of; no transport; get bus|train to|in; need to get bus; work remotely; distance; {not} local to|so|and|customer;
    live|lives local|near|close|nearby; from home instead|so; from home without; abroad; overseas; contact them anywhere; other end of country;
    save {customer} come|travel|go; save {customer} have to come|travel|go|leave; save them a trip|journey; too|very|quite|live|lives far;
    so far to|from|because|and|it; {not} have to travel|go|come|drive|leave|visit

    cost of contact [reason, factor]
    cost; inexpensive; {not} cost; save money; save on postage|petrol|travel|fuel|phone|stamps; postage; bus fare; free to use|send|call;
    call charges; phone bill|credit|charges; credit on phone; {not} have to pay|spend; {not} waste paper|money; saves paper; international call;
    cheap way|option|method|to|for|and|because; cheaper than|to|for|option|way; free of charge; free for; {not} expensive; budget of|is|allows|for;
    petrol money|cost; phone minutes; can afford; price of call|letter|stamps|post|postage; economical; waste money on;
    is|it|more|less|very|quite|too|most cheap|expensive; it|email|text|chat|message|call|letter|post|that|which is free; {not} money to pay;
    pay nothing; without paying; no charge; costs little|less|nothing

    customer preference [reason, factor]
    prefer; would rather; ask {customer} how _ like|want|contact|prefer; asked for {messagemeans}; ask to be {messagemeans};
    same way {customer} contact|got|did; how {customer} contact|got in touch|contacted; way {customer} want|like|prefer|chose|contact|feel;
    reply same way; reply in same; most comfortable; easiest for {customer}; their choice; what suits; {customer} favourite;
    because {customer} ask|like|want|said; according to what {customer}; up to customer|them how|which; used to email|phone|letter|it|talking|using;
    comfortable with it|email|phone|using|method|that|face;
    {customer} like|want|ask|prefers to be contacted|emailed|phoned|called|texted|rung|written|told|reached|spoken; same method they|customer;
    same way as they|customer|them; method they|customer|client chose|like|prefer|want|use|ask;
    ask|want|like|prefer to be contact|emailed|phoned|called|texted|rung|told; email us so|first; rang us so; wrote to us so;
    use _ same method|way as|they; contacted us by; contact us first by|on; get in touch by; {customer} email|ring|phone|write|text _ so i;
    way they contacted|got|emailed; what {customer} prefer|chose; ?what {customer} like|want; if {customer} email|write _ i|you|we;
    {customer} chose email|phone|letter|text|method|how|to; customer choice; how {customer} prefer|wish;
    how _ ask|want|like|prefer to be contact|reached|spoken|told|communicated|rung|emailed|phoned; how they prefer|contacted;
    let {customer} choose|pick|decide how|method|which|between; ?suits {customer}; they like phone|email|text|letter|talking|chatting;
    ?best for customer|client|person|them; ?suitable for customer|them|person|client; ?works for customer|them|client;
    {customer} ask|want|request _ {messagemeans}; how they like to; what customer|they|he|she ask|requested|prefer;
    said she|he|they prefers|rather|like; customer request; they requested; like|prefer more email|phone|letter|text|talk|face;
    likes email|phone|letter|texts|talking best|more|better; like more the

    context of the enquiry [reason, factor]
    depends on situation|problem|enquiry|what|customer|nature|person|how; depending on situation|problem|enquiry|what|nature|how|message;
    nature of enquiry|query|complaint|problem|issue|message; type of enquiry|query|problem|complaint|message|issue|business|information;
    kind of problem|enquiry|message|information; what it is about; what enquiry about; suitable for situation|message|problem; fit situation;
    right method for; best method for; reason for contact; context; situation it|requires|need|calls|is; on the situation; on circumstances;
    appropriate for situation|message|problem|what|customer|information; how serious|urgent|important|complicated it|the|is|problem|matter|message;
    where the customer is; depends on if|whether|why; matches situation; what _ need to say|tell; purpose of message|call|email|contact

    seeing body language [reason, benefit, factor] ~ misread messages
    see _ body language|face|expression|reaction|facial; see {customer} face|body|react|expression|smile|eyes;
    read _ body language|face|expression|reaction|emotion; see how {customer} feel|react|look|are; see what _ feel;
    tell if|how|when|from|by {customer} happy|upset|angry|feel|confused|understand|face|look; tell by _ face|look; can see {customer}; see each other;
    see who _ talking|speaking; see one another; look at _ face|expression|body; body language _ see|read|visible|help|show;
    notice _ expression|face|body; see facial; see that you care; see you smile|care|listening; visual contact; see them face|in|when|and|properly;
    body language can be; able to see body|face|expression|reaction|them; tell from face|body|expression;
    see if {customer} happy|upset|angry|confused|understand|worried|ok|getting; see face|expression|reaction|emotion|feelings;
    see how _ feel|react|look

    hearing tone of voice [reason, benefit]
    hear _ tone|voice|emotion|feel; hear how {customer} feel|sound; hear if {customer} upset|angry|happy; tell by|from _ voice|tone; hear you smile;
    sound of _ voice; pick up _ tone|voice; hear person|them|someone voice|tone|talk|sound; hear each other voice; voice show|tell how|if|feel;
    hear your|my|their voice|tone; hear it in voice

    misread messages [problem, reason] ~ seeing body language, hearing tone of voice
    misread; misinterpret; take it wrong way; take _ wrong way; comes across wrong|rude|blunt; come across as rude|blunt|cold|wrong;
    {not} see _ face|body|expression|reaction|emotion; {not} hear _ tone|voice; lose|lacks tone; tone lost; {not} show tone|emotion|feeling;
    read it wrong; {not} know if _ joking|serious|angry|upset; hard to tell tone|how|if; sound|seem|look rude|blunt|cold|short in|on|over|by;
    {not} tone of; {not} see customer|person|them|their|each; too|is|seem|very impersonal; {not} as personal; {not} personal touch|enough;
    read it in wrong; {not} body language|facial to|so|in|on|over; can not tell how|if|what

    immediate two way discussion [reason, benefit]
    back and forth; ask _ question there|straight|back|immediately|if|right|easily|instantly|at; {customer} can ask|can reply|can question;
    ask {customer} questions|more|things straight|immediately|there; able to ask; chance to ask; questions answered there|straight|immediately;
    can ask questions; ask and answer; instant feedback; immediate feedback; get reaction; talk it over|through; conversation flow;
    proper conversation; actual conversation; real conversation; both talk; clarify _ straight|there|immediately|easily;
    clear up _ straight|there|quick; explain if _ {not} understand; check _ understand there; reply to each other; hear and reply; discuss; two way;
    have _ discussion|dialogue|conversation; interactive; talk about it there|straight|properly|together|more;
    answer|reply|respond|ask|explain there and then; talk to each other straight|directly|properly;
    get immediate|instant feedback|reaction|response|answer; direct contact with; {customer} respond|answer|reply straight|immediately|instantly

    attachments and documents [reason, benefit]
    attachment; send _ document|photo|picture|receipt|proof|screenshot|file|link|form|copy|evidence|image|pdf|invoice|contract;
    photo of damage|fault|item; pdf; share _ document|file|photo|screen|link; include _ document|photo|leaflet|link; forms to sign; document to sign;
    scan and send; show _ photo|picture|proof of; upload it|document|photo|file; enclose document|leaflet|form|copy; sign document|form|contract|paper

    out of hours availability [reason, benefit]
    out of hours; 24 7; 24|247 hour; any time; anytime; day or night; day and night; middle of night; bank holiday; when closed; shop closed;
    after closed|hours|work; office closed; outside _ hours; round the clock; around the clock; whenever {customer} want|free|like|can|need;
    when it suits; when suits; always open|available; available all; look at it when; work shifts; at night|weekend; in own|their|your time;
    when they|customer at work; outside opening|working|office|normal hours; no opening hours; in their free time; when customer|client busy|working;
    on nights; after shop|we|office|store|they shut|close|finish; when shop|we|office shut|closed; after shut|closing; even when closed|shut|late;
    outside working|office; even if closed|shut; when {customer} free|ready|available;
    reply|answer|read|respond|check|look when|whenever _ convenient|free|ready|want|suits|home; reply|answer|read|look later;
    he|she|they|customer|who work nights|shifts; customer|client|he|she at work all|during; when they get time|home|in

    convenience [reason, benefit]
    {not} have to queue|wait|hold|go; {not} wait on hold; {not} on hold; {not} need to leave; while doing other|something; multi task while;
    on the go; on move; comfort of home; phone in pocket|hand; always have phone; carry phone; less effort; less hassle; {not} interrupt _ day|work;
    busy people; busy life; most people use; hassle free; saves queueing; easier to|for|than|way|and|because;
    easily reach|contact|send|access|done|get|talk|ask; is|quite|very|more|really easy|handy|simple; simple to use|do|send; easy access to;
    {not} queue up|in|for; do it anywhere|wherever; from anywhere; wherever they|you|customer; widely used|popular; everyone uses it;
    {not} disturb them|customer; {not} hassle for|of|to; at|from home|sofa|bed instead|and|on|so; at|from home|sofa|bed without; from comfort;
    use it anywhere; do other things|stuff|jobs; doing other things|something; {not} hold line; get on with other;
    read|reply|answer|check|look it when|whenever|in {customer} want|free|can|like|own; whenever {customer} like|want|can; when it suits them;
    suits their time|day|life; fit around; fit in with their

    sensitive matter or bad news [reason, factor]
    sensitive subject|matter|issue|topic|news|situation|conversation; bad news; break|tell|give|deliver _ bad|sad|difficult|hard|upsetting news;
    bereavement; someone die; passed away; lost _ husband|wife|mum|dad|family; funeral; difficult conversation|news|topic|situation; test results;
    angry customer _ face|person|phone; embarrassing|awkward topic|subject|problem; hard news; sad news; sincere apology;
    is|it|something|very|more|about|quite|if sensitive; sensitive information|matter; delicate matter|situation|issue|subject|news|topic;
    upsetting|distressing news|information|thing|to|for|situation; someone has died; emotional news|matter|issue|topic|conversation|subject;
    get diagnosis; serious issue|matter|complaint|problem; personal issue|matter|problem; death in family; tell _ died|illness|cancer|accident;
    about death; relative died; results are bad|serious; serious news; someone is ill|dying

    reaching many people [reason, benefit]
    reach _ many|lots|more|everyone|all|large|wide|people; many people at; all at once; everyone at once;
    whole|entire group|database|year|school|class|list; send to all|everyone|everybody|many|lots|group; tell all; wide audience; large audience;
    all parents|residents|guests|members|patients|passengers; same message to; multiple people; in bulk; mass email|text|message|communication|media;
    lots|loads|hundreds|thousands of people|customers|at; everyone at same time; group of people|customers at; all people at once;
    tell|send|inform|contact|reach|message|email|text everybody|everyone; everybody at once; everyone together; all of them at once; all at same;
    all the customers|parents|guests|members|staff; everyone see|know|hear|read;
    tell|inform|send|email|text|reach|contact all|many|lots|hundreds customers|people|parents|residents|guests|members|staff;
    large number of people|customers at; go to everyone|everybody|all; one message; send it to everyone|all|lots; everyone gets it|same|message

    human touch [reason, benefit]
    personal touch; real person; actual person; proper person; talk to person; speak to person; speak to human; speak to someone real; real human;
    {not} robot; {not} machine; build rapport; builds relationship; personal way; show sincerity; more personal|human|friendly|warm|caring;
    friendlier than|way|to|and; warmer than|way|and; human contact|voice|interaction|being; relationship build; better relationship;
    build better|good|strong relationship|trust|rapport; get to know customer|them; shows you care; shows care; personal contact|connection

    time to think about the reply [reason, benefit]
    time to think|plan|check|consider|reply|respond|research; think about _ reply|answer|say|words|response|write;
    think before reply|send|write|answer; check before send; plan what|answer|reply|wording; choose _ words; read it over|through before;
    change it before; take time to reply|write|answer|word; find out before reply; look into before; time to read; time to take in; not put on spot;
    put on spot; word it properly; draft reply|email|it|letter; edit it|before; digest information|it; read|reply|respond|do at own pace;
    gather thoughts|facts before; check it before send; time to look at|into|up; find information|answer before reply|responding

    formality [reason, factor]
    officially; look professional; more professional; professional looking; serious matter; for legal; important document|matter|information|letter;
    warning letter; final notice; on headed; carry weight; taken more seriously; more|is|looks|very|quite|something official|formal;
    legal reasons|matters|document|letter|proof|issue; sign contract; proper letter looks; professional way to|of

    exact details in writing [reason, benefit]
    all details; lot of details; accurate information|details; long information; all in one place; facts and figures; order number; reference number;
    account number; address details; full details; {not} miss|forget|leave anything|details|information|out; include everything; put everything;
    correct spelling of; clear instructions; exact information|details|words|figures; long list; instructions in|written|to follow|step;
    {customer} can read it; read it clearly; precise information|details|wording; all the details|information|facts; clear to read|understand in;
    put|include|write _ details|information|instructions in; details down|written

    seeing or trying the product [reason, benefit]
    try _ on; try out; see what _ look; see what _ wrong; feel product|material|quality; touch product|it; bring it in; physically see;
    see colour|size; try it out|on|before; test it out|before; hold it in|and; give demonstration; demonstrate how|it|product|to;
    bring item|product|it|clothes|phone in|back to; hands on with|experience|help; show customer how|what|product|item; see for themselves;
    see product|item|goods|damage|fault|stain; show product|item|fault|damage; look at product|item|fault|damage|car; show me|us

    proving identity [reason]
    know who _ talking|speaking|is; prove who; confirm identity; check id; see id; show id; show passport; know it is really; make sure it is really;
    sign in person; need signature; sign contract|form|paper; identity theft; check who _ speaking|talking; for security; bring _ id|passport

    noise and surroundings [reason, factor]
    noisy; loud music|environment|place|room|factory|kitchen|background; too loud; busy shop|place|road|kitchen|reception|bar;
    quiet place|environment; bad line; poor line; crackly; bad signal; echoey; hard to hear over; interrupt by; line drop; surroundings are|noisy;
    too crowded; environment noisy|loud|quiet|busy; interference on; poor connection; {not} hear over|each|because noise|other|music;
    environment is|you|they

    relationship with the customer [reason, factor]
    know {customer} well; know {customer} already; long term customer; how well _ know; relationship with {customer}; first time customer;
    account manager; already know; if|for|with|because new|existing|regular|loyal|vip customer|client; how well you|i|we; customer is stranger

    *foreigntongue
    polish; urdu; french; spanish; arabic; romanian; punjabi; welsh; chinese; hindi; bengali; portuguese; italian; german; turkish; somali; mandarin;
    cantonese; russian; ukrainian; gujarati; farsi; lithuanian; bulgarian; tamil; kurdish; japanese; greek; albanian; pashto
    """
}
