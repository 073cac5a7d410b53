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
    people skills; interpersonal; soft skills; good with people; social skills; work well with people; skills with people; get on with {person};
    get along with {person}; relate to people; way with people; ?dealing with people; good at dealing with people; know how to handle people;
    good with customers; interact well|with customer|client|guest; be people person; customer facing skills

    verbal communication [skill, method, channel] ~ non verbal communication
    talk with {customer}; have talk|chat|conversation with; talk it through; talk things through; voice to voice; verbally; by word of mouth;
    oral communication; ?conversation; ?talk to {customer}

    non verbal communication [skill, method, factor] ~ verbal communication
    nonverbal; without words; without speaking|talking; unspoken signals|signs; how you act not what; actions not words;
    communicate _ {not} words|speaking|talking

    written communication [skill, method, channel]
    written form|format|message|information|word; write to {customer}; write it down for; write {customer} note; write note for {customer};
    by writing; pen and paper with {customer}; type it out; hand written; written correspondence; write letter|email|message to;
    ?written; have|give|get it written down; put|have|get|confirm|explain|reply|respond|say|it|do _ in writing; be in writing;
    written communication|reply|response|explanation|instructions|confirmation|format|message; write|put it on paper;
    write _ letter|email|message|note to customer|client|them|her|him; ?in writing

    empathy [skill, principle, behaviour] ~ lack of empathy
    show understanding; understanding towards; put _ self|yourself|myself|themselves|ourselves _ shoes|position|place|situation; in their shoes;
    in customer shoes; walk _ shoes; see _ from _ side|view|perspective|angle|eyes; see _ point of view; see it their way; see _ customer side;
    look at it from; from {customer} point of view; from {customer} side|perspective|view; through _ eyes; understand _ how _ {customer} feel;
    understand _ {customer} feel; understand what _ gone|been through; know how {customer} feel; know what _ going|been through;
    know what it|that feel like; know how it|that feel; imagine how {customer}|{staff}|it feel; imagine _ was you|me|them; imagine it happened;
    imagine being|if|you were|yourself; think how {customer} feel; think how|what i would feel|like|want; think about how {customer} feel;
    how would i feel|like; how _ would feel if; how you would feel; how i would feel; if it was me|you|my|happened;
    if i was|in them|you|their|her|him; like it was my|your own; treat _ problem as own|if|mine; feel sorry for; feel with {customer};
    acknowledge _ {feelingword}; validate _ {feelingword}; identify with {customer}; relate to {customer}|how|what; i would be|feel {upsetword};
    i would feel same; id be {upsetword}; i understand how; i understand why; i can understand; i totally understand; i appreciate how;
    understand why {customer} {upsetword}; see why {customer} {upsetword}; must be {upsetword}; must feel {hardword}; must have been {hardword};
    that sounds {hardword}; i am sorry you feel; sorry to hear; sorry that happened; sorry for your loss; show you care; show i care;
    show that _ care; show {customer} _ care; let {customer} know _ understand; tell {customer} _ understand; consider how {customer} feel;
    sensitive to _ feelings; on same level emotionally; care how|what {customer} feel; care about _ feelings;
    think of _ own nan|mum|gran|mother|family; like _ my own nan|mum|gran|mother; if it was your nan|mum|gran|mother|family; ?compassion;
    emotional support; connect with how {customer} feel; understand {customer} upset|anger|frustration; sounds really|very|so {hardword};
    appreciate how|what {customer} feel; sympathetic ear; see why they feel; put you|me|him in their|his|her place; be sympathetic; show sympathy;
    been _ there myself|too|before; as if _ nan|gran|mum|grandad|mother; id want someone; i _ would want someone;
    been in same|that|your|their situation|position|boat; i can see why; i _ can see how you; kind|patient|caring|friendly|calm and understanding;
    understanding to|with|towards customer|client|guest|people|feelings|situation; ?understand _ situation; feel their|your|the pain;
    understanding attitude|manner|nature|way; imagine im|i|you|yourself|being the one|person; imagine _ was _ the one; imagine i|you am|had;
    think _ was the one; i know what it|that like; feel like someone gets; think _ how _ feeling; try to imagine; try to feel;
    treat _ problem like|as own|its; problem like|as _ own; know exactly how|what _ feel; how it feels to|when; happen to me before|too|last|once;
    feel _ pain; in place of customer|guest|other; show i understand; show you understand; can feel what;
    in their|customer|your|his|her|someones|other|somebody|them|there shoes; put _ in shoes|position|place of;
    that|it|this|situation must be {hardword}; if|imagine|as|like it|they|that|she|he was _ nan|gran|mum|grandad|mother|dad|family|child|relative;
    i know how you|they|hard|frustrating|upsetting|annoying|it must|feel|is|can; feel sorry|bad for customer|them|client|guest|person;
    understand|recognise|acknowledge|appreciate|validate|consider|share customer|their|his|her|your|persons|clients|guests feelings|emotions|frustration|anger|worry|stress|upset|pain|disappointment|mood|situation;
    understand|see|know how|why|what customer|they|someone|people|he|she|client|guest|person feel|upset|angry|frustrated|going;
    understand where customer|they|people coming; i can imagine|understand|see how|why;
    be|more|very understanding of|with|towards|to customer|people|their|situation; understanding person|with; same thing happened to me;
    ?be empathetic; know|imagine|understand|see how horrible|awful|hard|upsetting|annoying|frustrating|difficult|stressful;
    must|that be horrible|awful|frustrating|upsetting|stressful for|to; that sounds horrible|awful|frustrating|hard|upsetting

    lack of empathy [behaviour, problem] ~ empathy
    {not} care how _ feel; {not} understand how _ feel; {not} put _ in _ shoes; {not} care about _ feelings; brush {customer} off; say calm down;
    tell {customer} to calm down; {not} bothered how; make out _ nothing; fob {customer} off; sound|act|be robotic;
    dismissive of|about|towards|attitude; talk like|to robot; dismiss _ {feelingword}; dismiss problem|concern|complaint|them;
    {not} empathy|sympathy for|with|towards|to|from; brush customer|them|it off; {not} care|understand how|what customer|they|people feel;
    tell customer|them to calm|get down|over

    assertiveness [skill, behaviour] ~ aggressiveness, passiveness
    stand _ ground; hold _ ground; hold firm; stay firm; remain firm; polite but firm; firm and polite|fair|clear|calm; firm voice|tone|manner|way;
    calm but firm; kind but firm; firm with {customer}; say no politely|nicely|clearly|calm|kind|firm|in; say no without; politely say decline|refuse;
    politely say no; polite refuse|decline; polite no; say no but; able to say no; know when to say no; know how to say no; refuse politely|calmly;
    decline politely; stick up for yourself|myself|self; stick to _ guns|point|said|decision|policy _ {customer};
    stand up for yourself|myself|self|what; {not} let {customer} walk|push|bully|boss|take; {not} be walked|pushed|bullied|doormat; {not} pushover;
    {not} aggressive or passive; not aggressive but; without being aggressive|rude|pushy; {not} walk all over; {not} get walked over;
    tell {customer} straight; tell {customer} clear; direct but; straight but polite; honest but firm; set clear boundaries; limits with {customer};
    i understand but; i can not do that but; i am unable to but; calmly repeat; keep repeating calm; in charge of conversation;
    speak up for yourself|myself|self; respect own rights; ask {customer} to stop shouting|swearing; please do not shout|swear;
    will not be spoken|shouted; end call if; tell {customer} _ not acceptable|on; warn {customer} about _ language|swearing|behaviour;
    explain policy calm|polite|clear|firm; confident but not rude|aggressive|cocky; confident not aggressive; firm without; strong but polite;
    not scared to say; {not} afraid to say; between passive and aggressive; not change mind; {not} be intimidated; explain why _ can not;
    tell {customer} no politely|nicely; firmly but; speak|say|tell firmly; explain firmly; be direct and|but|with; set limits with|on;
    {not} agree to everything|all; can not do but can; offer instead but firm; stick to what _ said; stay nice|polite|calm but; strong but not;
    firm but not; tell _ rule|policy and why; nice about it but; {not} let _ take mick|mickey|piss; keep repeating|saying what|same|that|policy;
    keep repeating|saying no; able|confident|brave afraid to say no; confident to|enough say no; say no and; say no when; {not} feel bad saying no;
    calm and firm; {not} change your|my mind because|just; {not} refund|exchange|give|do|accept|allow|change _ but i|we can|could;
    be firm but|and|with|about|in; ?be firm; say _ can not _ explain why; {not} agree just to|because; {not} agree to keep; {not} say yes just|to;
    {not} just do what|as; {not} just give in|them; stand by what|decision|policy; keep to your|my|the decision|answer|policy;
    stick to my|your answer|decision; {not} weak or rude; {not} rude or weak; clear about what _ can; say|tell|explain clearly _ can not;
    i understand _ but _ not; be clear that _ not; explain what _ can and can not; tell {customer} what i can and; explain _ {not} possible;
    tell|say _ {not} possible|allowed; {not} get|be bullied|pushed|pressured|talked|forced into; {not} be pressured|bullied|forced;
    with respect|calm _ {not} possible; strong and polite|calm; respectful but firm; kind but strong; draw a line with|when|and;
    stand firm with|and|but|on|when; {not} back|give down|in when|to|if|just|because customer|they;
    get|put your|my|their point across politely|calmly|without|clearly; keep|stay|be firm but|and|with polite|fair|calm|customer; {not} budge on|when;
    ?{not} back down

    aggressiveness [behaviour, problem] ~ assertiveness
    bossy; domineering; bully {customer} into; in your face; get in _ face; point finger at {customer}; intimidate {customer}; talk over top;
    lay down law; order {customer} about|around; my way or; demanding tone; slam fist; act|be|sound|get pushy; too pushy; point finger at;
    threaten customer|them|client|guest

    passiveness [behaviour, problem] ~ assertiveness
    submissive; doormat; pushover; give in to {customer}; let {customer} walk|push|boss; walk all over; say yes to everything|all;
    agree to|with everything|anything; {not} able to say no; too scared|afraid to say no; {not} say no; soft touch; {not} assertive;
    back down straight|easily|when; give in easily|straight|every; cave in to

    building rapport [skill, method, practice]
    rapport; have laugh|joke|banter with {customer}; joke with {customer}; friendly chat|conversation|talk;
    chat about weather|holiday|weekend|football|day|kids|family|telly; talk about weather|holiday|weekend|day|kids|family|football;
    ask {customer} about _ day|weekend|holiday|family|kids|week|hobby; ask how _ day|weekend|week; ask how {customer} is|doing|feeling;
    how has your day; how _ was your; remember what _ like|usual|drink|order|told; remember _ usual|order|birthday; know regulars; know _ usual;
    give compliment; show interest in _ life|day; get on same level; click with {customer}; chat while|when doing|cutting|scanning|serving;
    good relationship with {customer}; strike up conversation; make conversation with|about; compliment {customer};
    compliment their|her hair|outfit|nails; get friendly with; find out little about; remember details about {customer};
    ask about _ grandkids|kids|children|family|holiday|weekend|dog|day|job|week; remember _ next time; ask after _ family|kids|mum|husband|dog;
    how _ are you and; asking how are they; chat and joke; friendly joke; share joke; know how they like; know what they like|drink|usually;
    remember that he|she|they; chat to them while|about; talk about their day|life|family|kids|weekend;
    ask how|about _ holiday|trip|journey|stay|day go|been; how is _ holiday|day|trip; how _ holiday|trip going;
    connect|bond with customer|client|guest|regular|them; have chat|joke|laugh|natter|banter with customer|client|them|guest|regulars|residents;
    find something|things|common in|ground common|with; make connection with customer|client|guest|them|people;
    get to know customer|your|the|them|regulars customer|client|better|well; small talk with|about|while|to; make small|polite talk|conversation;
    build|form good|strong|relationship|rapport|bond|trust|connection with customer|client|guest|them|people;
    ask customer|client|them|how how they|their|them are|day|doing; break the ice;
    ask about|after their|her|his|your family|kids|day|weekend|holiday|dog|grandkids|children; chat about weather|holiday|weekend|kids|family;
    remember what they|she|he like|told|drink|have; remember that mrs|mr|she|he|they; ?small talk

    using the customer's name [practice, behaviour, method] < building rapport
    call {customer} by _ name; address {customer} by; call {customer} mr|mrs|miss; mr or mrs; mr smith|jones; address {customer} correct|properly;
    name basis; pronounce _ name; what would you like to be called; call|address|greet|know|refer|thank _ by name;
    use|remember|say their|customer|client|guest|person|caller|patient|resident name; use first|last name; use surname; ask their name; ask for name;
    know their|customer|client|guest name; their first|last name

    introducing yourself [practice, step, method]
    introduce self|yourself|myself|themselves; say _ name and company|department|where; my _ name is; state _ name; give company name;
    say company name; say name of company|shop|salon; good morning you are through; i am looking after you today; introduce who; introduce name;
    give my|your|own name; say who i|you|we am; say who is speaking|calling; tell {customer} my|your|own name; tell them who i|you am

    asking questions [skill, method]
    ask for _ detail|information; find out by asking; get information by asking; ask for more info|detail; ask how _ can help;
    enquire about what|problem|needs; questioning skills|technique; ask _ question; range of questions; through questions; questioning to find;
    question to understand; ask around the problem;
    ask customer|them|client|guest|him|her|people what|why|when|where|how|which|if _ want|need|like|happened|problem|wrong|looking|after|would|help|about;
    ask right|good|relevant|appropriate questions; use questions to; ask what|how customer|they want|need|like|looking;
    ask customer|them about problem|issue|needs; question the customer about

    open questions [method, skill] < asking questions, active listening ~ closed questions
    open ended; who what where|when|why; what where when|why|who; what why when|where|how; what when where|who|how;
    start with who|what|why|when|where|how; begin with what|why|who|how|when; five w; ?tell _ me about; what are you looking for|after;
    what seems to be; what _ would you like; how can i help|assist; can not be answered _ yes; {not} _ yes or no; {not} just yes; {not} yes no;
    longer answer; full answer; encourage {customer} to talk|explain|open|say|speak; talk me through; could _ you describe; what _ is it you;
    ask {customer} describe|explain; what _ can i do for|help; tell me what|how|why _ happen|like|want|need|look; ask what happened;
    {not} answer with|just yes; {not} answer with|just no; explain in their own words;
    questions _ make|get|let|allow|help {customer} talk|explain|say|open; questions they have to explain; question _ longer|full|detailed|more answer;
    what sort|kind|type of _ are|do|would you; what happened exactly; question _ what|how|why|who|where or how|what|why|where|when;
    how and why questions; what and why questions; why and how questions; questions like how|what|why|tell;
    questions start|begin|that with what|how|why|who; start|begin question|them with what|how|why|who;
    ask what|how|why|who why|how|and|questions what|how|why|when|questions; questions more|that|than|need _ yes or no; more than a yes|just or no;
    {not} be answered yes|with yes|no; ask _ open questions; what sort|kind|type of _ are|do|would you looking|like|want|need;
    ask what|how|when|why|where _ when|why|how|where|what; how what when|why; start|begin _ what|how|why

    closed questions [method, skill] < asking questions ~ open questions
    closed ended; yes no question; yes no answer; one word answer; question with _ yes; would you like bag|receipt; single word answer;
    quick question to check; choose from two; questions like do|is|have; short answer; do you want yes; only|just|simply say|answer|reply yes or no;
    yes or no answer|question|reply; answer yes or no

    probing questions [method, skill] < asking questions, active listening
    dig deep|into|further|bit; go into more detail; follow up question; further question; ask _ further|extra|more detail|question|about;
    ask {customer} to explain more|further; get to bottom; get to root; root of problem|issue|it; what exactly; when did it start;
    could you give example; why do you say; ?find out more; get more out; ask specific; in depth questions; get full story|picture;
    anything else _ tell|know; ask why _ happened|feel|want|need|unhappy; get more info|detail from|out|by|about; ask for more info|detail;
    tell me|us more about; ask more|further|deeper|probing questions|about|detail; dig|delve|probe deeper|further|into problem|issue|it; dig deeper;
    probe the|for|customer|into; ask specific|more questions; get to bottom|root|full of|story

    active listening [skill, behaviour, principle, method] ~ not listening
    listen actively; listen careful|proper|fully|close|well|attentively|hard|good|intently|patiently|correctly; carefully listen; really listen;
    truly listen; properly listen; listen _ what {customer} say|want|need; listen to understand; great listener; listening skills; {not} just hear;
    hear {customer} out; hear what {customer} say; take in what _ say|tell; take on board what; all ears; ear open; use _ ears; two ears;
    show _ listening; show {customer} _ listening; prove _ listening; look like _ listening; let {customer} see _ listening; listen more than;
    more listening than; full listen; hang on every word; give {customer} ear; pay attention to what _ say; focus on what {customer} say;
    concentrate on what {customer} say; take notice of what; ?listen; listen first; listen before; let {customer} do talking; let {customer} do most;
    {customer} do most of talking; attention to what {customer}; take in everything|information|all|details; understand what {customer} say|telling;
    listen with full|care|interest|attention|patience|both|ears; attentive listening; make sure _ listen; actually listen; hear what they|customer;
    listen until|till; listen the customer|client; attend what {customer} say; listen and understand|respond|take|nod|show|learn|reply|write;
    listen to what|how|everything|every|them|customer|client|guest|people|him|her; listen customer|client;
    listen to _ needs|problem|complaint|concern|story|side|request|want|say|tell; be good|great|better listener; good listening skills|and;
    hear customer|them|people|him|her out; stop talking and|so listen; lend an ear; pay attention to|when|while what|customer|them|client|they;
    own listening; listening to customer

    not listening [behaviour, problem] ~ active listening
    {not} hear {customer} out; {not} pay attention; half _ listen; pretend to listen; in one ear; look at screen|phone|computer while;
    jump to conclusion|solution; ask them _ repeat because; thinking of next; ignore what {customer} say; {not} interested in what;
    think about what to say|something else instead|while; miss what _ saying because; listen _ half; {not} listening to|when|and|properly|so|what;
    in one ear out|and; staff|you|they|be|get distracted when|while customer|they|talking; zone|drift|switch off|out when|while customer|they|talking

    paraphrasing [method, skill] < active listening
    say|put|repeat|tell|explain|give|state _ in|using own|my|your|different|other words; in my own words; in your own words; in own words;
    in different words; rephrase; reword; word it differently; say it another way; explain back; explain it back; so you are saying|telling;
    what _ you are saying is; what _ you are telling me; so if i understand; if i understand correctly|right|you;
    if i have got|understood right|this|that|correct; if i got this|that right; let me get this right|straight; let me see if i; let me just check i;
    what i am hearing; so it sounds like; it sounds like you; am i right in thinking|saying; am _ i understanding; say it back; say back _ own;
    tell {customer} back; tell it back; tell _ back what; give it back in; put back in own; play _ back {customer}; turn what _ said into;
    say what _ said own; say again own words; interpret what {customer} said; feed back what {customer} said; so you want|need|would like is;
    use my|your|own|different words; restate what|problem|it; retell what|story|it; in another words; with own|my|your words; in words _ own;
    so just to check; i have got this|that|it right|correct; so what you|they|customer said|telling|mean; so what _ you telling|saying;
    tell|say|repeat|explain|put|give _ different|another|own|your|my way; if i hear you|that right; if i am hearing you|that; hear you right|correct;
    say what you|i heard|understood; what i have understood; so i understand that you; so just to|let me confirm|check you; so you said;
    so basically you; so from what you; say|put it in another|different|your|my|own way; tell _ what you|i think|understood|heard|got;
    say what you think they; what you think they said|mean|want; what i think they said|mean|want; you think they have said|told;
    explain what you|i heard|understood; say what they|customer said different|another; check by saying; so you mean;
    you want _ is that right|correct; you would like _ is that; say|put|explain it|what|that|things|problem differently; so|do you mean you|that|your;
    so what you are|mean|want|saying|telling; own paraphrasing; say it|that|everything back {customer}; so what you saying|telling|mean is

    repeating back [method, skill] < active listening
    repeat _ back; repeat what {customer} say; repeat what has said; repeat _ said; repeat question; read back; read order back; parrot;
    go back over order|detail; repeat {customer} words; repeat the complaint; mirror _ words; echo what|back; restating what;
    read it|notes|details|number|address back; use same words as|they|customer; repeat what i heard; repeat what _ told|asked|ordered|want;
    say same thing back; repeat the|their|your|my order|booking|problem|question|request;
    repeat detail|number|name|address|information|key|main|important|point; repeat it to|so|back|and|for

    reflecting feelings [method, skill] < active listening, empathy
    mirror _ feelings|emotion; name _ feeling|emotion; you sound {upsetword}; you seem {upsetword}; you look {upsetword};
    it sounds like you {upsetword}; i can hear you {upsetword}; i can see you {upsetword}; i can tell you {upsetword}; say how {customer} feel;
    say back how _ feel; tell {customer} what _ feeling; tell {customer} i can see; notice _ {upsetword} and say; feed back _ feelings;
    reflect feelings|emotion|what; reflective listening; reflect their|customer feelings|emotion|words; i can see|hear|tell _ {upsetword};
    see|hear how {upsetword} you; sorry _ you _ {upsetword}; reflect back what|how|their|feelings|they; how|that did make you feel; ask how _ feel

    summarising [method, skill] < active listening
    sum it up; sum _ up; recap; go over _ main|key|what|again|everything|point|agreed|detail; go through _ main|key|again|what _ said|agreed;
    run through _ again|what; overview of what|conversation|problem; just to go over|recap|run|confirm; go back over; pull together what;
    put it all together; list what _ said|need; repeat main|key|important; wrap up what; what we have agreed; what we agreed; at the end say what;
    say back _ main; finish by repeating|saying; brief outline; main points back|of|they|customer; key points back|of|they|customer; in nutshell;
    give short|brief|quick version|summary|overview; short|brief|quick version of; shorten it down; condense it|what; in few words|sentences;
    run|go|talk through everything|all|main|points; at end repeat|say|go|run;
    at end of call|conversation|chat|meeting|talk|it _ repeat|say|go|check|run; short version; key facts|bits|parts; sum everything;
    say it all again short|quick; briefly repeat|say|go; repeat briefly|main; tell them short; end with summary|recap; keep it to main;
    resume of what; make resume; make summary|recap; do summary|recap; say again main|important|short;
    go|run back|through|over the|over|through main|key|important points|things|bits|details;
    say|repeat|list|cover main|key|important points|things back|again|at; list|repeat|go|say the|over|back main|key points|bits|things;
    summary of what|conversation|problem|discussion|call; sum up what|conversation|everything|points|problem; main points at|back|of|from|so;
    own summary; in short what; shorten what they|customer

    clarifying [method, skill] < active listening
    ask {customer} to repeat|clarify|say|spell|slow|explain; ask {customer} _ again; ask to repeat; ask what {customer} mean; say that again;
    sorry can|could you; if _ unsure|sure ask; if i am not sure; {not} sure what _ mean ask; query _ anything; if i do not understand;
    if {not} understand; make sure what _ mean; ask {customer} to be more specific; what exactly do you; ask for meaning; say sorry i did not;
    ask which one; could|can you repeat|spell|say; can you explain what|that|again; ask for clarity; ask what _ meant; if i _ {not} understand;
    ask to make clear; when you say _ mean; make sure i know what they mean; find out what _ mean; ask them mean;
    clear up confusion|misunderstanding|anything|any|point|doubt|what; check what they|customer|you|he|she mean|want;
    ask if they|you|he|she|customer mean; ask whether they mean; make sure what they; sure what they mean; ask for more explanation;
    what they mean by; get them to explain; what do you mean; do you mean by|that|the; ask for clarity|clarification; own clarifying;
    if you|i|staff not|unsure sure|understand ask; make clear what they|customer

    checking understanding [method, skill, step] < active listening
    check _ understand; check that _ understood|right|correct; check {customer} understand; double check with {customer}; check back with;
    make sure _ understand; make sure _ got _ right|correct; confirm understanding; confirm what _ said; confirm with {customer};
    confirm order|detail|information|it; confirm i|we have; confirm back; have i got that|this right; have _ i understood; does that sound right;
    does that make sense; does this make sense; makes sense to {customer}; ask if _ make sense; ask if _ understand|right|correct; ask if i am right;
    ask if i have got; we _ both know; same understanding; ask {customer} tell|say|repeat back; be sure i understand; ensure _ understand;
    see if i understood; see if _ understand; get {customer} to agree|confirm; make sure nothing missed; check for understanding;
    do _ you have any questions; verify what|details|understanding|information; check it is right|correct|what;
    check if i|we understood|right|correct; check _ that i; check _ correct|right with {customer}; is _ this what you; is that everything;
    make sure we both understand|know; understood correctly; ask if that is right|correct; confirm the details; we _ both understand;
    both understand same|each|what; both agree what; both _ know what|same; check they know|got; make sure they know|follow|got|understand;
    check i|we|you got|understood|heard; check _ i have; make sure i have|heard|understood|got|am; make sure it is|that right|correct;
    make sure that is right|correct; check _ got _ right|correct; same page; did _ i understand; understand you right|correctly|well;
    is _ it correct|right what; ok so it is; is _ that right|correct what|sir|madam|so; ask is that right|correct|everything;
    check|make sure|that you|i|staff got|have|understood it|right|what|correctly|problem; make sure you|i got|have|understood it|right|correctly

    note taking [method, skill, practice] < active listening
    jot down; write what {customer} say; pen and paper; pen and pad; put it on paper; record what _ said; type what {customer};
    type _ as {customer} talk|speak; notetaking; scribble it|notes|down|what; write in notebook|pad; note down; take down details|what|notes;
    note pad; jot|scribble it|things|notes|points|down down|points|key; take|make notes while|when|during|so|of|as|on; take|make notes;
    write it|things|everything|details|key down while|as|so|when;
    write|jot down what|key|important|main|details|the customer|they|points|details|things|said|problem; notes of what; ?write down;
    jot|scribble|write bits|things|points|notes|key|stuff|main down|while|as; make|keep note of what|as|while; pen and paper|pad

    not interrupting [method, skill, behaviour] < active listening ~ interrupting
    {not} cut _ off|short; {not} cut in; {not} talk over; {not} speak over; {not} talk at|same time; {not} talk until;
    {not} barge in; {not} finish _ sentence; {not} stop {customer} talking|speaking; {not} shout over; {not} put words;
    {not} rush {customer} when talking|speaking; {not} be talking when; let {customer} finish; let {customer} speak|talk; let {customer} have say;
    let {customer} get it|everything|all; let _ finish _ speaking|talking|sentence|story|saying|what|first; let _ speak|talk _ first|finish|until;
    let _ have _ say; wait until|till|for _ finish|done|stop; wait _ finish; after {customer} finish; once {customer} finish; until {customer} finish;
    hear {customer} till end; wait my turn to talk; let {customer} vent; let {customer} rant|moan|tell|explain;
    allow {customer} to speak|finish|talk|explain|say; give {customer} chance|time|opportunity to speak|talk|explain|say|finish; have _ their say;
    listen without talking; get whole story before; hear whole thing|story; {customer} finish before; {customer} finish what;
    {not} speak|talk when|while they|customer|other|someone|client|he|she|person; let {customer} say everything|what|all;
    let the customer|client|person|guest talk|speak|explain|tell|finish; let _ get to end|finish; let _ get through;
    wait till|until they|customer|person is|has done|finished|stopped; leave {customer} finish|speak|talk; leave them to talk|speak|finish|explain;
    let them end; {not} stop them|him|her talking|when; listen until the end; {not} butt in; {not} butting in;
    let customer|them|him|her|people|client|guest explain|speak|talk|finish|vent|rant|tell; one person talk|speak at; wait your|my turn;
    stay|keep|be quiet while|when|until they|customer|client|he|she; {not} jump|chip|break|barge|cut in when|while|before|until|and|on they|customer;
    get it|everything all|off off|their chest|out; {not} interrupting customer|them; let customer|them get|talk to|until end|finish;
    {not} say anything until|till|before they|customer

    interrupting [behaviour, problem] ~ not interrupting
    butt in; cut {customer} off; cut {customer} short; {not} let {customer} finish|speak|talk; {not} let _ finish|speak|talk;
    talk while {customer} talk; shout over; put words in; {not} wait _ finish; {not} give _ chance to speak; finish _ sentence for;
    talk|speak over {customer}; chip in when|while|before; cut customer|them|client|people|him|her|person off|short;
    interrupt customer|them|people|client; jump|barge|butt in while|when|before; talk|speak over customer|them|people;
    finish their|his|her|customer sentence

    nodding [method, behaviour] < body language and posture, active listening
    shake head up; move head; move my head; head movement; use head to show

    verbal nods and encouraging words [method, skill] < active listening
    verbal nod; mhm; mmm; hmm; uh huh; ah right; little noises; acknowledgement words|noises; making listening noises; little words like;
    let {customer} know still there; verbal affirmation; say oh dear|really|right; say oh no; say things like yes|ok|i|right|go; say aha|mm|mhm|hmm;
    words to show; say ah i see; say i understand|get|see; let _ know still listening|there; make little|encouraging|listening|agreeing noises;
    say mm|mhm|mmm|uh|aha|yes|ok|right|i while|as|so|to|when|and they|customer|on|phone|i|listening|talk; say mm and|i see; say i see|understand;
    say yes|ok|mhm to show|let; encourage customer|them|client to carry|continue|keep|go on|talking|going

    eye contact [method, behaviour, skill] < body language and posture, active listening ~ avoiding eye contact
    look {customer} in eye; look in _ eye; look into _ eye; look {customer} eyes; look at {customer} when|while|face|direct|as; hold gaze;
    maintain gaze; look up from _ screen|computer|phone|desk|till|work; {not} look away|down|elsewhere|around;
    {not} look at screen|computer|floor|phone|clock; {not} stare _ screen|computer|floor|phone; contact with eye; look at person|someone _ speak|talk;
    see in the eyes; see {customer} in eye; look in face; look at face when; eye to eye; ?look at them; ?look at customer; keep eyes on {customer};
    looking at them|you|customer to show; look at customer|client|guest|person|them|people when|while|in|and|directly|face|as|so; look at them rather;
    look at them not; look|see|watch to|in|into eye; eyes of customer|person|guest; eyes on person;
    look directly|straight|up at|into customer|client|them|person|guest|eyes;
    look at customer|client|them|person|guest|him|her|who|whoever when|while|as _ talk|speak|serve; look at them while;
    look at {customer} {not} your|the|screen|computer|phone|till; look up from|at screen|computer|till|phone|customer; face {customer} when|while

    avoiding eye contact [behaviour, problem] ~ eye contact
    {not} eye contact; {not} make eye contact; look at floor|ceiling|screen|computer|clock; {not} look at {customer}; stare _ screen|floor|window;
    look around room; eyes wander; {not} look up; look over shoulder; look away|down|elsewhere when|while|from; stare at floor|screen|wall

    silence and pausing [method, skill] < active listening
    leave gap|pause|silence|space; moment silence; wait before answer|reply|speak|respond; wait few second;
    give {customer} time|space|moment to think|speak|answer|talk|find; let {customer} think; {not} rush to speak|fill|answer|reply; quiet moment;
    not be afraid of silence; leave {customer} time to; comfortable silence; wait for {customer} to answer|reply|respond; hold back from speaking;
    moments of silence; comfortable with silence; let them have think; wait for {customer} answer|reply|response;
    give _ chance|time|second|moment|minute to think; give thinking time; leave _ time|second before; stay|keep|remain quiet|silent;
    let customer|them|him|her|client think; be|stay|keep quiet|silent while|so|and|when they|customer|client|think|listen;
    use silence|pauses to|so|and|when; {not} fill|rush the|every silence; pause before|after|so|between answer|speaking|they;
    silence while|so customer|they; pausing before|to|so

    mirroring body language [method, skill] < body language and posture, building rapport
    copy _ body|posture|pace|tone|movement|language|speed; match _ tone|pace|body|language|speed|mood|energy|style|voice; same pace as;
    same body language as; same speed as; copy how {customer} sit|stand|talk|speak; act like {customer} acting; do same as {customer} with body;
    mirror|copy|match customer|their|your|his|her body|tone|posture|language|speed|pace|movements|behaviour; own mirroring

    tone of voice [skill, method, factor] < verbal communication
    soft|warm|friendly|calm|gentle|nice|kind|pleasant|polite|good|cheerful|happy|quiet|low|steady|soothing voice; not what you say; it is how you say;
    how you say it; how you speak; how you talk; {not} sound bored|fed|rude|angry|annoyed|moody|harsh|sarcastic|aggressive; smile in _ voice;
    lower|soften|drop|change|vary|moderate _ voice; {not} flat voice; {not} harsh; {not} raise tone; voice too loud; voice not loud; upbeat voice;
    speak|talk soft|gently|warmly|calm|kindly|low|quietly; way you|i|we speak|talk|sound; talk in calm|nice|kind|friendly|soft; friendly sounding;
    voice calm|friendly|soft|warm|clear|low; own tone; tone of your|their|my|the|voice voice;
    your|their|my|his|her|right|good|friendly|calm|polite|soft|nice|positive|harsh|sharp|professional|appropriate tone; tone you|they use;
    pitch|volume of your|the|voice voice; how you|they|i|staff sound|say; way|how you|i|staff|they say|speak|talk|word things|it|something|to;
    sound friendly|interested|caring|happy|warm|bored|polite|pleasant|rude when|on|to|not|and;
    use|speak|talk in|with soft|calm|friendly|gentle|quiet|nice|warm|polite voice|tone; monotone voice; ?tone

    clear speech [skill, method] < verbal communication ~ unclear speech
    clear and slow|loud|concise|simple; slow and clear; {not} mutter; {not} talk|speak _ fast|quick|quiet; {not} rush _ words|speak|talk|when;
    {not} gabble; enunciate; speak up so; slow down when speak|talk; slow down _ speak|talk; pace of speech; face {customer} so _ lip|see|read|mouth;
    {not} cover mouth; open mouth when; so _ can hear me|you|us; be articulate; articulate words|clearly; pronounce words|properly|clearly;
    so they lip read; so deaf _ lip; speak so {customer} understand|hear; speak at good|right|steady; speak fluently|good english;
    steady|right|good pace; {not} mumble|mutter when|to|your|and|so; ?{not} mumble;
    speak|talk clear|slow|loud|properly|distinctly and|so|to|with|enough|on|when|for; speak|talk clear|slow|loud; {not} speak|talk too fast|quick;
    speak|talk at|in right|steady|good|clear pace|speed|voice; use clear voice|speech; speak loud enough so|for

    unclear speech [behaviour, problem] ~ clear speech
    speak|talk too fast|quick|quiet|low; talk fast; {not} speak|talk clear; {not} clear voice; strong|thick accent; shout down phone; whisper to|so;
    unclear speech|voice; mumble|mutter so|and|when|at|to|words; staff|you|they|he|she mumble|mutter|gabble; ?mumble

    plain language [skill, method] < verbal communication ~ using jargon
    plain english|language|words|talk; easy words|english|language; everyday words|language|english; words {customer} understand|know;
    language {customer} understand|can; words they will understand; {not} use jargon; {not} use technical; {not} medical terms|words|language;
    {not} complicated language; {not} use difficult; layman term; break down _ information|into; put it simple; explain _ simple|easy;
    easy to understand; avoid jargon|slang|technical|acronym|abbreviation; simple as possible;
    {not} _ big|long|fancy|complicated|hard|difficult|posh|technical|clever words; keep language|words|it simple|short|easy|basic;
    break it down for|so|into|simple; understandable language|words|way; use words _ understand; way that they|customer understand;
    {not} use words|language|terms _ {not} understand; {not} words they _ {not}; child could understand; use|in short sentences;
    way they|customer|client|everyone understand; simple words|language|english|terms|sentences|explanation; way everyone|anyone can;
    {not} jargon|slang|abbreviations|acronyms|technical when|with|so|to|words|language|or|because; {not} use jargon|slang|abbreviations|technical;
    without jargon; simplify it|things|language|words|what|explanation|for; ?{not} jargon;
    use|speak|explain|in plain|simple|clear|basic|easy language|words|english|terms|sentences; jargon free language|explanation

    using jargon [behaviour, problem] ~ plain language
    technical words|terms|language; use _ acronym|abbreviation; text speak; talk posh; over complicate; blind with science; language too technical;
    use words _ {customer} {not} understand; use|full|lots|technical|medical|too|much jargon|acronyms;
    use big|long|fancy|complicated|technical|medical words|terms|language; jargon that|they|customer|so|and; goes over their|customer|peoples head;
    ?jargon

    positive language [method, skill, practice]
    positive language|words|phrases; what i can do for you|is; what _ i can do is; focus on what _ can do; {not} just say no;
    avoid negative words|language|saying; {not} negative words|language|phrase; use words like certainly|definitely|absolutely;
    say certainly|definitely|absolutely; rather than saying no; turn negative into positive; certainly sir|madam; word it positive;
    positive way of saying; say what i|we can do; tell {customer} what _ can do|help; focus on what can; instead of saying no; {not} say impossible;
    {not} say can not

    body language and posture [skill, method, factor] < non verbal communication ~ closed body language
    body language; body movement; use of body; body position; movement of body; use _ body; body gestures; body talk; body speak; body expression;
    corporal language; language of body; your|my|their|good stance; how you|i|we stand|sit; body show|tell; my|your body; hands and body;
    body face|turned|towards; way|how you|i|we|staff stand|sit|look when|with|to|and|show|can|at; your|good|their|right|open|bad|relaxed posture;
    posture and|is|of|should; own posture

    open posture [method, behaviour] < body language and posture, active listening ~ closed body language
    open posture|stance|arms|palms|gestures|body; {not} cross _ arms|legs; {not} fold _ arms; arms not crossed|folded; uncrossed arms; arms by side;
    lean slightly; {not} slouch; {not} hunch; {not} hands in pocket; {not} hands on hips; turn _ towards {customer}; face the customer;
    shoulders back; relaxed posture|shoulders; {not} turn _ back on; {not} fidget; get down to _ level; sit next to; sit at same; kneel down;
    bend down to; {not} lean on|against counter|wall|desk|till|bar; lean in|forward|towards to|slightly|them|customer|when|and; leaning in|forward;
    get to eye level; arms uncrossed; keep _ arms open; {not} stand|sit with _ arms|hands; {not} _ arms cross|fold;
    stand|sit up straight|upright|tall|properly; face|turn to customer|client|guest|person|them|him|her when|while|and|so|to|with;
    turn your|my body|chair|to towards customer|them|client; {not} fold|cross your|my|arms arms|legs;
    open body|posture|stance|arms|palms language|and|so

    closed body language [behaviour, problem] ~ open posture, body language and posture
    cross|fold _ arms; arms crossed|folded; closed posture; negative body language; bad|poor body language; slouch; tap|drum _ fingers|foot;
    stand with back; defensive stance|posture; turn away from customer|them|person;
    turn|with your|their|back back|turned on|to|away customer|them|client|guest; look at watch|clock while|when; ?hands in pocket

    facial expressions [method, skill, factor] < body language and posture
    friendly face|expression; show _ on _ face; show interest on face; what face say; {not} bored expression|look; {not} pull face; {not} roll eyes;
    {not} straight face; concerned look|face|expression; facial cues|language|reaction; my|your face show; with your face;
    look on your|my|their|the face; friendly look; expressive face;
    look interested|concerned|friendly|pleased|caring|sympathetic|welcoming|approachable when|and|to|at|so|while;
    your|their|my facial|face expression|shows; expression on your|their|face

    gestures [method] < body language and posture
    hand gesture|movement|signal; hands to show|explain|point|describe; thumbs up; act it out; show with hands; hand signs; sign with hands;
    hand motions; movements with hands; use your|my|hand hands|gestures|movements to explain|show|describe;
    wave to|at|hello customer|them|guests|goodbye; hand gestures; mime what|to|it; point to|at what|menu|item|picture|product

    personal space [method, behaviour, factor] < body language and posture
    arm length; give {customer} space; {not} in _ face; {not} lean over {customer}; {not} follow _ round|around; {not} breathe down;
    right|comfortable|safe|respectful|good|sensible distance from|away|apart|between; space between you|us|staff|each; keep my|your distance;
    {not} close to them|customer|person; give {customer} room to; {not} touch customer|client|guest|them|people|patients|someone;
    distance between you|staff|us and; give|respect customer|them|people|their|client|personal space|room|distance;
    {not} stand|get|sit|be too close|near to|when|customer|them; {not} invade|crowd customer|their|them|personal; ?{not} too close

    physical contact [method] < non verbal communication
    handshake; shake _ hand; hand on shoulder|arm; touch arm|shoulder|hand; pat on shoulder|back; fist bump; hug {customer};
    touch their|them hand|shoulder|arm; light touch on; hold customer|their|residents|patient|her|his hand

    giving full attention [method, skill, behaviour] < active listening
    give {customer} _ attention; give attention; put down|away _ pen|phone|work|what|everything; turn away from _ computer|screen|till; stay focused;
    {not} let _ distract; remove|avoid|block _ distraction; {not} type while|when; {not} doing anything else; {not} multitask;
    turn off music|radio|tv; turn _ music|radio|tv down|off; quiet place to|so; {not} look at phone while; {not} on computer while;
    blank everything else; like they only person; {not} get|be|become distracted; attention to customer|client|speaker|person|what;
    put _ pen|phone|work|stuff down; full|undivided|complete|whole|100|total|all attention;
    focused on customer|them|what|call|conversation|person|speaker; ignore phone|distractions|everything; pay attention;
    pay full|close|more|good attention; leave what _ doing _ listen; stop _ listen; listen only to; only listen to them|her|him|customer;
    look and listen only; attention only; concentrate|focus on|only customer|client|what|them|conversation|person|guest;
    full|undivided|complete|all|total|whole attention; give|pay customer|them|full|your|my|close attention; stop what you|i doing|were and|to|when;
    put everything|pen|phone|work|down down|away|and; no|without|avoid|remove|ignore distractions;
    {not} do anything|something|other else|things while|when; {not} daydream|drift off|when

    showing interest [method, skill, behaviour] < active listening
    show|take interest; show _ interest; genuine interest; {not} look bored|uninterested; engage with {customer}; engage in conversation;
    make {customer} think _ interested; show that _ interested; show you|i _ interested; interested in what|them|their|customer|problem;
    be curious about; show|look|seem|act|sound|be interested|engaged in|and|when|to|by|with|at|about; show|take an|genuine interest|concern in;
    look interested

    responding appropriately [method, skill] < active listening
    respond to what _ say; react to what _ say; reply relevant; answer what _ asked; relevant answer|response|reply;
    appropriate response|answer|reply; respond accordingly; ask questions about what _ said; ?respond to {customer}

    keeping an open mind [method, behaviour] < active listening
    {not} jump to conclusion; {not} think _ know _ already|before; open mind when|while; avoid assuming; {not} form opinion; {not} take sides;
    listen without judging; {not} prejudge; not decide before; wait for facts; hear|listen|get both sides; both sides of story;
    be|stay|remain neutral|objective|impartial when|with|and|about; {not} assume|presume anything|what|that|you|they|customer

    acknowledging concerns [method, skill, step] < active listening
    acknowledge _ concern|problem|issue|complaint|what|anger; take {customer}|it|them|complaint|concern|problem serious;
    recognise _ concern|problem|issue; thank {customer} for telling|letting|bringing|feedback|pointing; thanks for letting|telling|bringing;
    accept _ problem|complaint|went wrong; show _ concern serious; that should not have happened; believe what they say;
    {not} dismiss concern|problem|complaint|feelings|them|customer; {not} brush them|it|off|problem|aside;
    take _ concern|problem|complaint|issue seriously; take customer|their|them|complaint|problem|it|what seriously;
    acknowledge that|their|customer|the|there they|customer|problem|issue|concerns|feelings|complaint|is|wrong|upset

    reassuring [skill, method, practice]
    set mind at rest; tell {customer} _ ok|alright|fine|sorted|worry; no need to worry; it _ will be ok|alright|fine|sorted;
    i _ will do everything|best|all; let {customer} know _ sorted|safe|help|fix; comfort {customer}; calm _ nerves|worries|fears;
    give {customer} confidence; make {customer} feel safe; tell {customer} _ going to help|sort|fix; {customer} not alone; assure {customer};
    tell _ {not} worry; tell them everything|it|that will be; give {customer} peace; tell {customer} safe hands; we will sort|fix it|this|that;
    put customer|their|his|her|them mind at rest|ease;
    tell|say customer|them|him|her not|that|everything to|worry|it|will worry|be|fine|ok|alright|sorted;
    assure|reassure customer|them|client|guest|patient; do not worry we|i|about

    putting customers at ease [skill, method, practice]
    make {customer} feel comfortable|relaxed|ease|home|welcome|calm|safe|okay; help {customer} relax; set {customer} at ease;
    {not} make _ uncomfortable|awkward; {not} make _ feel awkward|uncomfortable|pressured; {not} pressure {customer}; {not} intimidate;
    calm {customer} nerves; make {customer} feel at ease; make {customer} relaxed|welcome; settle {customer} in slowly|before;
    make customer|client|guest|patient comfortable; friendly|relaxed|comfortable|welcoming|calm environment|atmosphere for|so|where

    adapting communication [skill, method, principle]
    adapt _ language|communication|style|tone|way|approach|voice|speak|words|talk; change _ way|how _ talk|speak|communicate|say|explain;
    adjust _ language|tone|style|communication|voice|approach|way; alter _ tone|language|style; tailor _ communication|language|approach|message;
    talk|speak|communicate different to|with|depending; speak to _ level; talk to _ level; talk at _ level;
    suit _ customer|person|audience|them _ language|talk|speak; language to suit|match; find another|different way to explain|say|tell;
    simpler for child|kid; use pictures if|for; choose _ words for; not talk to child same; ask how _ like to communicate; match _ language to;
    speak at _ level; on _ their level; speak|talk louder|slower|simpler|different to|for|with;
    speak|talk _ loud|slow _ elderly|old|deaf|foreign|nan|children; talk to {customer} different; change how i talk|speak; know your audience;
    adapt myself|yourself to; adjust to|how {customer}|speak;
    change|adapt|adjust|alter|vary your|the|my|how|way tone|language|words|style|communication|approach|you|i|voice to|for|depending|speak|talk|with|so;
    speak|talk differently|slower|louder to|for|with|depending; adapt to customer|each|different|person|them|audience|suit; depending on who you|i;
    depending on who|audience; depending on customer age|needs|language

    problem solving [skill]
    work out what|how _ wrong|fix|do; work out _ best|way|problem; think outside box; think on feet; problem solver;
    think of|about different|other|another options|way|ideas; see if there another|other way; problem solving skills;
    solve|sort|fix customer|their|peoples problem|issue; work out how|what to|went wrong|fix|do|solve; find ways around|round problem|it|things;
    think on|outside|of your|the|ways feet|box|round|around; come up with ideas|solutions|alternatives for|when|to; ?come up with _ solution

    negotiating [skill, method]
    meet halfway; meet in middle; reach agreement|deal|compromise; agree on something|solution|way; find agreement;
    find something _ both happy; both sides happy; suits _ both; work with {customer} find|to; offer something instead; split difference;
    discuss options with {customer}; what would you be happy with; bargain with; make|strike deal with customer;
    come|reach|get to|an agreement|compromise|deal|arrangement with|that|both|which; compromise with|so|and|on customer|both|something;
    find|reach middle|happy|win ground|medium|win; meet half|in way|halfway|middle; give and take with; ?compromise

    calming conflict [skill, method, step]
    de escalate; deescalate; take to quiet|private|side|office|room; take {customer} to _ quiet|office|room|side|somewhere; take {customer} away from;
    offer seat|water|drink calm; let {customer} cool|calm|vent|steam; blow off steam; {not} make it|situation|things worse; {not} add fuel;
    {not} wind {customer} up; peacemaker; smooth things|over; talk {customer} down; bring {customer} down; conflict resolution; conflict management;
    take heat out; take sting out; reduce tension|anger; lower voice so; get {customer} to calm; quieten {customer};
    calm customer|client|guest|situation|things|people|them|person|patient _ down; calming down; help {customer} calm; try to calm; settle them down;
    calm an|the angry; cool {customer} down|off; calm customer|client|guest|situation|things|people|person|patient|them|him|her down;
    calm customer|client|guest|situation|things|them|person|people|patient|him|her|everyone down; calm customer|client|guest|situation|them;
    {not} escalate|inflame|provoke situation|things|it|customer|them; defuse|diffuse|de|ease situation|tension|anger|argument|conflict|escalate;
    soothe|pacify customer|client|them; stop it|situation|things|argument escalating|getting|from worse|out|heated;
    handle|manage|resolve|deal conflict|with with|between|conflict customer|calmly|people; conflict resolution|management;
    keep the peace|situation calm|between; let customer|them cool|calm down|off

    persuading [skill, method]
    influence {customer}; influencing skills; talk {customer} into; talk {customer} round; encourage {customer} to buy|try; win {customer} round;
    convince {customer}

    emotional intelligence [skill]
    read room; aware of _ emotion|feelings|body|tone; control _ own emotion|feelings; manage _ emotion; aware of how _ come across; social awareness;
    pick up on _ mood|feelings|emotion|tone; notice _ mood; judge _ mood; can tell when {customer}; sense how|what {customer};
    read customer|their|the|people mood|emotions|signals|room; being self aware

    explaining clearly [skill, method]
    clear explain|instructions|information|message; talk {customer} through it|step|process|form|options; clear communication; clear and accurate;
    give clear information|instructions|explanation|answer|message|detail; communicate clear|well|effective;
    be clear when|about|with|in|and explaining|what|customer|your|them|concise|instructions; make it|things|yourself|myself clear to|for|what|so|when;
    explain it|things|everything|clearly|what|product|information|problem|how clearly|properly|well|fully|carefully|thoroughly|in to|so|and|detail|step;
    explain things|clearly so|to|in customer|they|them; clear|concise explanation|instructions of|to|for|so;
    talk customer|them|him|her through _ step|process|it; communicate clearly|effectively|well with|to|so; clear communication with|to|so

    good telephone manner [skill, behaviour, practice]
    ask before _ hold; ask if _ hold; put _ on hold; {not} leave _ on hold; {not} put _ on hold long; tell {customer} before _ hold|transfer;
    smile down|on|over phone; speak clear on|down phone; say company name when; say good morning _ phone; {not} eat on phone; {not} put phone down;
    end call polite|properly; thank {customer} for calling|holding|waiting|ringing; thanks for calling|holding|waiting; polite on phone; call script;
    telephone|phone manner|etiquette|skills|technique; good|polite|proper telephone|phone manner|voice

    clear writing [skill]
    {not} text speak|talk|language; {not} slang in; formal email|letter|writing|language; dear sir|mr|mrs|customer; yours sincerely|faithfully;
    {not} capital|caps; {not} all caps; write clear|neat|polite|professional|formal|properly; read it through|over|back before; read through before;
    correct spelling|english|grammar; professional email|letter|message; short paragraphs; no mistakes in email|letter;
    check email|message|letter|it before send; good|correct|check|proper|bad|poor|spelling spelling|grammar|punctuation|handwriting;
    spelling and|or grammar|punctuation; proofread email|letter|it|message|read; {not} use emojis|capitals|caps|text|slang;
    neat|clear handwriting|writing; professional|polite|formal|clear|well email|letter|message|written

    face to face communication [channel, method] < verbal communication
    face to face; sit down _ talk|chat|explain|discuss|with; go over and speak|talk; come in to see|talk|speak|discuss;
    book|arrange meeting|appointment to talk|discuss; talk in store|shop|branch; f2f; personally speak|talk|see|tell|meet;
    talk at|over counter|desk|reception; visit {customer} at|in|home|house; see them face; talk|speak to {customer} personally|person|face;
    in front of the customer; come in and talk|speak|see|discuss;
    come|pop in|into shop|store|office|branch|salon to talk|speak|discuss|see|explain|complain; be in person;
    speak|talk|tell|see|meet|explain|do|deal|discuss|ask|apologise|it|them|her|him|customer _ in person;
    in person because|so|as|and|is|would|rather|instead|with|if|to; ?in person; have|arrange|hold|book|set a|up meeting|appointment with|to|in|so;
    meeting with customer|client|them|parent|family|couple; speak|talk directly|personally|face to|with customer|client|them|him|her;
    sit down|with with|and|them customer|client|them|couple|family|talk|discuss|explain; invite|ask|get customer|them|him|her to|in come in|into;
    come|pop|call in|into and|shop|branch|store|office|salon to|and|so speak|talk|discuss|see|explain|have;
    one _ to one meeting|chat|conversation|appointment|with; visit customer|client|them|him|her at|in home; at|over the counter|desk;
    go and|to see|speak|meet customer|client|them|her|him|someone; speaking to someone in person;
    pop|go|come|call in|round|over to|and see|speak|talk; visit customer|them|her|him at home; go and see

    telephone [channel, method] < verbal communication
    ring {customer}; give {customer} call|ring|bell|buzz; call on mobile; mobile call; hotline; customer service|care line; on the blower; freephone;
    0800; cellphone; dial number; by phone|telephone; over phone|telephone; by|over|on|via|through|using phone|telephone|landline|mobile;
    ?phone call|customer|them|him|her|up|conversation|number|line|because|is|would|so|as;
    use|pick|choose|prefer phone|telephone up|to|because|so|as|for; one phone; telephone call|conversation|is|because|the|to|him|her;
    give customer|them|him|her|you|me|client|guest call|ring|bell|buzz; make a|phone|quick call;
    ring|phone|telephone customer|them|him|her|client|guest|up|patient|family|parents; call|ring|phone on|their|your|mobile mobile|landline|number;
    ring|call company|hotel|salon|surgery|garage|bank|us|office|reception|helpline; text or call; email or phone; phone or email; helpline number;
    phone email|letter|text; ?phone; call customer|client|patient up; call patient|family|parents; call customer|guest|client; give them a call;
    call them|customer back; phone them

    voicemail [channel, method] < telephone
    answer machine; answerphone; leave message on|after; voice note; leave voice; recorded message

    email contact [channel, method] < written communication, digital communication
    email; inbox; gmail; mail {customer}; send mail

    letter by post [channel, method] < written communication
    by|through post; through letterbox; snail mail; recorded delivery; headed paper; note home; post it to|out|through; send it in post; one letter;
    via|send|write|post|get|receive|formal|official letter letter|because|to|in|is|so;
    letter by|through|from|would post|customer|home|them|him|her|it|official; letters to|from|home customer|parents|them; letter in the post;
    by|in|through post|letter; send|post it|them|customer|letter|something|documents _ by|in|through post; email or letter; letter or email;
    post it because|out|to|so|instead; put in post

    text message [channel, method] < written communication, digital communication
    sms; text message|reminder|alert; message on|to phone|mobile; quick|short message; ?text; send them text; phone text;
    text customer|client|them|him|her|people|parents|guests|patients; send|get|by|via|through|receive|drop|use a|text|customer|them text|because|so;
    text reminder|message|alert|because

    instant messaging [channel, method] < written communication, digital communication
    whatsapp; messenger; messaging app; direct message; telegram; imessage; group chat

    live chat [channel, method] < written communication, digital communication
    web chat; webchat; online chat; chat online; chat box; chat window; chat function; chat service; chat on website; live messaging;
    chat to _ online; type to agent|someone|adviser; online assistant; pop up chat; chat support; live support; chat with agent|adviser; chat facility

    chatbot and automated system [channel, method, tool] < digital communication
    chatbot; ai; artificial intelligence; press 1|one; voice recognition; virtual assistant; alexa; auto reply; out of office; touch screen; kiosk;
    self service machine; automated phone|message|reply|response|service|system|voice; bots; automated phone call

    social media contact [channel, method] < digital communication
    social media; facebook; twitter; instagram; insta; tiktok; tweet; social network; social platform; comment on post|page; post on page;
    social site; company page; on socials

    video call [channel, method] < digital communication, verbal communication
    video chat|link|conference|meeting|appointment|relay; zoom; microsoft teams; skype; facetime; face time; webcam; google meet; videocall;
    virtual meeting|appointment|call|consultation; see _ on screen; online meeting|appointment|call; by|over|on|via video; see on camera

    website [channel, method, tool] < digital communication
    webpage; internet page|site; homepage; help page; support page; self service online; contact form; contact us page;
    online form|page|account|portal|booking|help|shop; on the internet; web page|form|chat; customer portal;
    look|search|check|find|go|put on|it|online|the online|website|internet|site for|to|and; company|our website|site

    frequently asked questions page [channel, method, tool] < website
    faq; frequently asked; common questions page; help section; knowledge base; answers page; help centre; question and answer page|section

    mobile app [channel, method, tool] < digital communication
    app; application on phone; push notification

    digital communication [channel, method] ~ paper communication
    modern way; internet based; own digital; digital communication|method|channel|message|way|platforms|media|contact|form|such|because|so;
    electronic communication|message|form|mail|copy|way; online chat|form|message|contact|communication|account|portal|method|because|is|so|service;
    contact|message|talk|reply|respond|communicate|speak|chat|do|book|order _ online; via|through|over|using internet|online|technology to|because|so;
    ?online; ?digital

    paper communication [channel, method] < written communication ~ digital communication
    paper based; paper form; paper version; printout; printed letter|form|information; hand out paper; paper copy|letter|document|leaflet;
    write|put|have|get|print it|them|everything|information|out on|out paper|for|so; print copy|letter|form|leaflet|it out|for|to;
    paper copy|leaflet|form; ?on paper

    sign language [channel, method, skill] < non verbal communication
    bsl; british sign; makaton; sign to {customer}; learn to sign; fingerspell; deaf language; sign for deaf; signs with hands

    interpreter or translator [channel, method, tool]
    translator; language line; {staff} who speak _ language; speak _ own|same language; speak their language; bilingual; colleague who speak;
    find someone who speak; write in _ language; in _ own language; native language; mother tongue; learn few words; multilingual; language app;
    speak other languages; speak second language; learn basic phrases; speak|talk|write|translate|explain|say _ {foreigntongue}; in {foreigntongue};
    speak to _ in _ language; interpreter service|for|who; an interpreter; use|get|book|find|provide interpreter; sign language interpreter

    accessible formats [channel, method, solution]
    braille; large print; large font|text|letters|writing; audio version|recording|description|format|guide|book; hearing loop; induction loop;
    loop system; text relay; textphone; minicom; subtitle; talking book; screen reader; read it out; read menu|form|letter|leaflet to|out|for;
    flash cards; picture card; communication card|board|book; write it down for {customer}; pen and paper if|for deaf; vibrating pager;
    alternative format; written down for deaf; read letter|menu|form|leaflet|label|message to|out {customer}; easy read version|format|leaflet|guide;
    big|larger print|font|writing for|so|menu; read it|menu|form|letter|leaflet|label _ out|aloud|to customer|them|him|her|loud;
    magnifying glass for|so|to; coloured overlay

    visual aids [channel, method, tool] < non verbal communication
    point to picture|menu; video clip|tutorial|guide; visual aids|help|information;
    draw|show|send|use|give customer|them|him|her|guest|client|picture|a|visual picture|photo|diagram|map|aids|chart to|of|so|for|explain;
    show customer|them|him|her _ picture|photo|diagram|map|screen; use pictures to|so|for|if

    leaflet or brochure [channel, method, tool] < written communication
    leaflet; brochure; flyer; booklet; pamphlet; handout; printed information; information pack|sheet|booklet|card; welcome pack; menu card;
    price list; user manual; guide book; take away _ read; take it home to read; something to take home; catalogue of

    notice or poster [channel, method, tool] < written communication
    poster; notice board; noticeboard; put up notice|poster|sign; notice in|on window|door|wall|board; signage;
    sign on|in|at door|window|wall|entrance|desk; display board|screen; information board|screen; billboard; departure board; digital screen;
    sandwich board; sign saying; board outside; put signs up; signs up in|around|on|saying

    form or questionnaire [channel, method, tool] < written communication
    fill in|out form; form to fill; complete form; complaint form; order form; feedback form; questionnaire; application form; paper form;
    registration form; booking form; send survey|questionnaire; fill in survey; by survey|questionnaire; survey by|through|online

    newsletter or mailing [channel, method, tool] < written communication
    newsletter; mailshot; mail shot; mailing list; mass email; bulk email; email _ everyone; monthly email; marketing email; magazine to members

    announcement [channel, method] < verbal communication
    tannoy; loudspeaker; pa system; public address; speaker system; intercom; over speaker; megaphone

    internal communication channels [channel, method]
    staff meeting; team meeting; team talk; team brief; staffroom; walkie talkie; two way radio; internal email|phone|mail|memo; handover meeting;
    communication book; staff notice; team chat; work group chat; work whatsapp; staff newsletter; morning|daily|shift briefing;
    memo to|in|from staff|team|everyone; notice|poster|board in staff room; staff intranet; ?memo; ?intranet

    speed of reply [reason, benefit] ~ slow reply
    get answer|reply|response quick|fast|straight|instant|immediately; {not} wait for answer|reply|response|post|letter;
    gets there quick|fast|straight|instant|same; they reply straight; answer|reply|response on the spot|quickly|fast|soon; sort it on the spot;
    get|have answer _ spot; it|this|that|which|they instant|immediate|rapid; it|this|that|which fast and|because|way|so|to;
    {messagemeans} _ quick|fast|instant|immediate|speedy; quick|fast|instant|immediate|speedy _ {messagemeans};
    quick|fast|instant|immediate|prompt|speedy response|reply|answer|way|method|contact|result to|for|of|from|efficient|easy|contact|get;
    quick|fast way to|of contact|communicate|get|tell|let|reach|reply|send;
    get|receive|see|know|have|give|need _ answer|reply|response|information|message _ quick|fast|straight|immediately|instantly|soon;
    answer|reply|respond|sort|speak|talk|know|told|deal|get _ straight|right|there away|then; save time because|as|for|waiting|and|instead;
    speed of reply|response|contact; they|customer|he|she|you _ get|receive|see|know it|message|them straight|quick|immediately|instantly|within;
    takes less time to|than; there and then so|instead|without|on; same day reply|response|answer;
    want|need quick|fast|immediate answer|reply|response; ?quick; ?fast; ?instant; ?straight away; ?save time; it|this|which|that be quick;
    because|as quick|instant; because it quick|instant|fast; quick|fast|instant|immediate|speedy reply|response|answer

    slow reply [reason, problem] ~ speed of reply
    wait for reply|post|answer|response; reply late; days to arrive|get|come; might not see|read it; may not see|check; {not} check emails|inbox;
    post late|lost; lost in post; go to junk|spam; junk|spam folder; queue on phone; waiting on phone; line busy;
    letter|post|email|reply|response|mail take days|ages|long|weeks|while|too to|for|before|and; {messagemeans} _ slow|delayed;
    slow|late reply|response|answer|way|method; slow to reply|respond|answer|arrive;
    {not} get|be quick|instant|immediate|through reply|answer|response|on; wait days|ages|weeks|long|hours for reply|answer|response|post|letter|it;
    {not} get through on|to phone|line; be|wait|stuck on hold for|on; reply|respond late

    needs an urgent reply [reason, factor] < urgency
    time sensitive; needs answer now|today|straight; needs sorting now|today|straight; need to know now|quick|straight; time critical;
    need it|answer|reply|help|sorted today|now|quickly|fast; emergency situation|message|contact; deadline to|for|is; answer right now; can not wait;
    {not} wait until|till|for tomorrow|later|letter|post; it will not wait; be urgent;
    urgent reply|response|matter|message|problem|issue|news|so|and|because|need|information|email|call;
    needs|want to know|answer|reply|help|it|be|speak|sorting|told _ now|today|immediately|straight|quickly|urgently|asap|right;
    {customer} need|want _ answer|reply|know|sorted _ now|today|straight|urgently|fast; it|this an emergency; in an emergency;
    emergency so|situation|contact|and; time sensitive|critical message|matter|information; short notice so|change|cancellation;
    reply|contact|answer|respond asap; as soon as possible because; ?urgent; ?asap

    written record [reason, benefit] ~ no written record
    paper trail; {not} say _ {not} told|said|know; see what was said; know what was said; log of conversation; track conversation;
    in case of dispute|argument|come|problem|complaint; your word against; remind {customer} what; have _ to look back; look at it after;
    can _ be traced|referred|checked; signed contract; keep email|letter|message; sign _ to prove|confirm; customer signature as|on;
    go back to it|email|message|letter|notes; stay in writing; stays on email|phone|paper|system; prove that|what i|you|we|they;
    proof i|we|that told|said|sent; written|email|paper|permanent|clear record|proof|evidence|trail|copy of|so|if|that|for;
    have|got|keep|there|as|need|leave|provide|is record|proof|evidence|copy of|that|in|if|so|for what|it|conversation|everything|said|case|you|they|email|was|both|customer|complaint;
    record|proof|evidence of what|conversation|everything|it|agreement|complaint|discussion|being said|sent|agreed|was;
    refer|go|read|check back|again at|on|to|over|later it|email|message|letter|later|what|when|them;
    refer|look back to|at|on it|later|email|message|if; prove what|that|you said|sent|told|was|what; show|proves what was|you|they said|agreed|told;
    save|keep|print|screenshot the|it|email|message|letter|chat|conversation for|as|so|in|off; in|down in|black writing|and so|as|for|because|white;
    for future reference; in case of|they|customer|there dispute|complaint|forget|argument|problem|is;
    {not} deny|argue what|it|that|you|was said|told; paper|email|audit trail; logged|saved|recorded|documented on|in system|so|case;
    everything|it in writing; can keep|save|print|read _ email|letter|message|it|again; written down so|for|and|in they|you|customer|both|case;
    there _ is proof|record|evidence; written evidence|proof|record

    no written record [reason, problem] ~ written record
    {not} record of; {not} written record; word against; nothing in writing; not written down; {customer} might|could forget; could forget what;
    {not} proof|evidence|record|written of|what|that|in|record conversation|what|was|said|it|writing; forget|remember what was|they|you said|told;
    {not} written down|in

    privacy [reason, need, factor] ~ lack of privacy
    confidential matter|information|conversation|way|details|so; {not} hear conversation|what; {not} others hear|see|listen;
    {not} in front of other|everyone|queue|people; sensitive information|data|detail; behind closed doors; only _ they see|read|hear;
    only {customer} can see; {not} want others|people|anyone to know|hear; inbox rather; secure way|method|email|line;
    embarrassing to|for|problem|personal; {not} embarrassed in|by|front; to protect their details|privacy|information;
    {not} one else hear|see|listening|know|read|earwig|around|in; nobody else hear|see|listening|know|read|can; nobody _ can hear|see|listen;
    no _ one hear|listens; {not} person|people hear|listen; without others|people hearing|listening|knowing; only between us|customer; own privacy;
    private conversation|matter|information|details|room|place|so|because|and|way|issue; in private|confidence so|because|to|with|and;
    it|this|that|be|more|keep|stay private|confidential|secure|discreet and|so|because|than|to|as|way|between|information;
    away from other|the other|people|customers|queue customers|people|guests;
    {not} want|let|have other|people|everyone|anyone to|else hear|see|know|overhear;
    nobody|no|others|people else|one|not|customers can|hear|overhear|see hear|listen|see|overhear;
    {not} hear|overhear|see conversation|what|it|their|your said|private|business|details|is;
    personal|private|sensitive|confidential|medical|bank|card|financial|health information|details|matter|issue|data;
    take|talk|speak them|to|customer|in|her|him to|one|somewhere|private|quiet side|room|office|quiet|private;
    in a private|quiet|separate room|office|area|place; quiet|private|side|consultation|separate room|office|area so|to|for|away|where;
    {not} say|talk|discuss|do it in front|public of

    lack of privacy [reason, problem] ~ privacy
    {not} confidential; others can see|hear|listen; public post|comment|page|place; wrong person read|open|see; get scammed; fraud risk;
    everyone|everybody|other|anyone|people|customers else|customers|people|can|in hear|see|overhear|listen|read what|conversation|their|your|you|private|them;
    other people|customers can|might|could overhear|hear|see; can|could|might be overheard; {not} private|confidential because|as|if|on|and;
    get|be hacked|intercepted; everyone _ can see|read on|it|facebook|comment|post

    complexity [reason, factor] ~ simple enquiry
    hard|difficult to explain; lot to explain|say|discuss|go; lot of detail|questions; too much to write|text|type|put|explain;
    technical problem|issue|question|matter; go through _ step|together|form; better to explain|talk|speak; hard to write|type|put;
    lengthy conversation|explanation|discuss; needs more explaining; too long for text|email|message|chat; too long to write|type|text|put;
    own complexity; too|very|quite|problem|issue|situation|complaint|question complicated|complex|tricky to|so|and|for|explain|because|by;
    complicated|complex|tricky|difficult question|problem|issue|matter|enquiry|query;
    lot|too|much to explain|discuss|say|write|talk|type|go through|about|over|in|so; a lot to explain|discuss|talk;
    hard|difficult|easier to explain|write|type|put|describe|talk _ in|over|by|on|than|person|email|text|phone|through|face;
    easier to explain|talk|discuss face|in|over|by|than|person|on;
    ?explain|discuss|go it|things|everything|fully|properly|in|through _ detail|depth|fully|properly|better;
    go|talk through it|everything|options|details|them with|together|step;
    long|full|detailed explanation|conversation|discussion|story|message needed|with|about|to; ?complicated; complicated|complex|tricky situation

    simple enquiry [reason] ~ complexity
    basic question|enquiry|information; confirm appointment|booking|order; non urgent; straightforward question|enquiry|query|message|problem;
    brief message|question|and|information; routine question|message|enquiry; easy question|enquiry|query;
    simple|quick|small|minor|basic|short|easy|straightforward|routine question|enquiry|query|request|message|update|reminder so|like|that|about|and|it|you|to|just;
    it is only|just a|quick simple|quick|short|small|question|message|reminder; {not} urgent|serious so|or|and|enough|just|it;
    only|just want|need to know|ask|check|confirm time|price|if|opening|quick|something; just a reminder|quick|simple

    hearing impairment [reason, need] < customers with special needs
    deaf; hard of hearing; hearing aid; hearing loss; hearing problem|difficulty|issue|trouble; lose hearing; lip reading;
    trouble|difficulty|struggle|problem hearing; struggle to hear; loss of hearing; customer|client|guest|person|he|she|resident|nan {not} hear;
    customer|client|person|guest|he|she|they|someone|resident|nan hard|bad|loss|poor|deaf|not|cannot of|hearing hearing|well|properly|very|me|you

    sight impairment [reason, need] < customers with special needs
    blind; partially sighted; visually impaired; sight loss; {not} read small|print; guide dog; white stick; white cane;
    {not} see letter|text|email|writing; vision problem|loss|impaired; loss of sight; forget|need|wear glasses;
    problem|difficulty|trouble with sight|eyesight|eyes|vision;
    customer|client|guest|he|she|person|resident {not} see text|letter|screen|menu|writing|print;
    customer|client|guest|he|she|they|person|resident|nan {not} see well|properly|screen|print|good|very|small|it;
    poor|bad|failing|weak|losing eyesight|sight|vision; customer|she|he|they blind|partially

    mobility difficulty [reason, need] < customers with special needs
    {not} leave house|home; {not} get to shop|office|branch|store|us; housebound; bed bound; bedridden; physical disability; walking stick; zimmer;
    stuck at home; {not} use stairs; too ill|poorly|weak; disabled access; poor|limited mobility; hard to get out; {not} come in because|ill;
    unsteady on; trouble|difficulty|struggle walking; struggle to walk|move; struggle to get out|in|around|up;
    mobility problem|issue|difficulty|scooter|impaired;
    customer|client|guest|he|she|they|person|resident|nan|who {not} walk|get|leave|move|come|travel far|out|house|home|well|in|easily|to;
    in|uses|has a wheelchair; wheelchair user|customer|guest|so|and; be in wheelchair; on crutches; has bad legs|hip|knee|back|arthritis

    disability [reason, need, factor] < customers with special needs
    medical condition; health condition|problem|issue; physical condition; dementia; alzheimers; parkinsons; had stroke; ill health;
    long term illness; sensory impairment|needs|loss; impaired

    speech difficulty [reason, need] < customers with special needs
    stammer; stutter; {not} speak well|properly|clear; lost _ voice; selective mute; trouble|difficulty|struggle speaking|talking;
    struggle to speak|talk|explain; tongue tied; {customer} _ mute; mute person; is mute; {customer} _ non verbal;
    speech impediment|impairment|disorder|therapy; can not speak because|or|very

    learning difficulty [reason, need] < customers with special needs
    learning difficulty|disability|problem|needs; autism; autistic; adhd; dyslexia; dyslexic; down syndrome; asperger;
    {not} good at reading|writing|spelling; poor literacy|reading|writing; struggle|trouble|difficulty reading|writing|to read|understanding;
    struggle to read|write|spell|understand; trouble with reading|writing; illiterate; illiteracy; {not} spell; low literacy; poor reader;
    neurodiverse; {not} understand big|long|things|written; slow learner; processing difficulty; {customer} {not} write;
    {not} read and|well|english|properly; can not read or|and|well|write|it|letter; literacy skills|problem|level; hard for _ to read|write;
    hard to read for; customer|client|guest|he|she|person {not} read

    anxiety and mental health [reason, need] < customers with special needs
    nervous on phone; nervous|shy|scared|hate|afraid|embarrassed|uncomfortable|anxious _ talk|speak|phone|calling|face;
    {not} like talk|speak|phone|calling|face; {not} comfortable talking|speaking|face|phone|on; scared of phone;
    {not} confident talking|speaking|on|to; prefer not to talk; {not} want to talk|speak; too shy to; suffer depression|anxiety|nerves;
    customer|client|she|he|they|person|someone|people anxiety|nervous|shy|depressed on|about|with|so|talking|phone|and;
    has|suffer with|from|got|anxiety anxiety|depression|mental; mental health issues|problem|needs

    language difficulty [reason, need, factor] < language barriers
    language barrier; language difficulty|problem|issue|differences; english not first; {not} first language; english second;
    {not} speak english|much|good|very|language; {not} understand english|language|accent; {not} fluent; {not} good english;
    poor|bad|limited|little|broken|basic english; speak another|different|other|foreign language; {not} same language; {not} speak well english;
    struggle|trouble|difficulty with english|language; struggle to understand english; english is not; polish customer|lady|man|speaker;
    native speaker; {not} speak same; {not} english speaker; {not} english person;
    customer|person|someone from another|different|other country|abroad; {not} understand what _ say _ accent; speak only {foreigntongue};
    only speak {foreigntongue}; {customer} speak _ {foreigntongue}; {customer} {foreigntongue} and; her|his|their english|language is;
    her|his|their english|language not; english is bad|poor|low|weak; not enough english;
    different|other|second|foreign language so|and|to|customer|speak|because

    customer's age [reason, factor]
    age group; elderly _ phone|letter|face|person|prefer|like; old people _ phone|letter|face|prefer|like|internet|computer|email|use;
    young people _ text|social|online|app|chat|prefer|like|email|message|phone; younger _ text|social|online|app|chat|prefer|like;
    gran _ phone|internet|computer|letter|face; gen z; depending on age; because of age; older|younger|different generation;
    how old {customer}|they|is; teenager prefer|like|use; for old|elderly|young people|customer|person;
    old|elderly|young person|people|customer|lady|man|generation|one|adult prefer|like|use|may|might|want|find|struggle;
    old|elderly person|people|customer|lady|man|generation|adult not use|like|have|good|know;
    older|elderly people|customer|person|lady|man|generation prefer|like|not|may|might|struggle;
    because|as|if|since she|he|they|customer|client elderly|old|young|83|80|84|75|85|90|pensioner;
    customer|client|lady|man|she|he|person elderly|pensioner|old|young _ phone|letter|face|email|text|internet|computer|online|prefer|like|use|understand;
    age of customer|client|person|audience|guest; customer|their age group;
    nan|gran|grandad _ {not} _ internet|computer|email|phone|technology|online; young|older generation|people|customers prefer|use|like|more;
    she|he|who|customer be in her|his|their eighties|seventies|sixties|nineties|80s|70s|60s|teens; be 80|81|82|83|84|85|86|87|88|89|90|75|78|79

    access to technology [reason, factor, need]
    access to internet|computer|technology|email|phone; {not} have internet|computer|email|phone|smartphone|mobile|wifi|signal|laptop;
    {not} use computer|internet|technology|email|phone|online; {not} on facebook|internet|email|social; {not} know how _ use|email|internet|computer;
    {not} good with|at technology|computer|phone; {not} tech savvy; {not} understand technology|computer|internet; bad with technology;
    struggle with technology|computer|internet|phone; digitally excluded; older _ not use; everyone _ has phone|email|mobile; most people have;
    {not} everyone has|use _ internet|computer|email|smartphone|phone; only has phone|mobile|landline; good at|with phones|computer;
    confident with technology|computer; tech savvy person|customer|people; be tech savvy; old fashioned and;
    {not} got|have|own computer|internet|email|smartphone|laptop|mobile|phone; {not} get on with computer|technology|phone;
    customer|they|she|he|client|everyone|everybody|people|person|some|nan|who|old|elderly {not} internet|computer|email|online|technology|smartphone|mobile|facebook|phone;
    {not} have|got|use|own|understand|like|good _ internet|computer|email|smartphone|online|laptop|wifi; {not} internet access|at|connection;
    have access to internet|computer|email|phone|technology;
    most|many|lots|everyone|nearly people|everyone have|got|uses phone|smartphone|email|mobile|internet; own|have smartphone;
    struggle|confident|good|bad with|using|at technology|computers|internet|phones; it skills poor|low|and

    distance from the customer [reason, factor]
    live far|away|abroad|other|another|miles|different|hours; lives far|away|abroad|miles; miles away; {not} live near|close|nearby;
    from own home|house|sofa; anywhere in world; {not} able to come|get|visit|attend; can not come in; {customer} on holiday; get bus|train to|in;
    need to get bus; work remotely; from home instead|so; from home without; contact them anywhere; other end of country;
    save {customer} come|travel|go; save {customer} have to come|travel|go|leave; save them a trip|journey; so far to|from|because|and|it;
    {not} have to travel|go|come|drive|leave|visit; live|lives|work|based|moved _ far|miles|abroad|away|overseas|spain;
    {customer}|he|she|family|son|daughter live|lives|is|work|in _ {foreignland}; too|so|very far away|to|for come|travel|visit|get|in|to;
    customer|client|he|she|they far|miles|abroad|overseas|away away|from|so|and|to|or;
    distance from|between|away|to customer|shop|branch|company|them|salon; {not} have|need to travel|come|drive|leave|go far|in|to|home|house|all;
    save customer|them|him|her|having|a|from coming|travelling|journey|trip|to _ in|to|journey|shop|all;
    different|another|other country|town|city|time so|and|from|zone|to; without having to come|travel|leave; on|away holiday|abroad so|and;
    {not} able|get|come to|in|into come|visit|shop|store|branch|office; {not} transport to|so get; {not} travel|drive|get|come far|there|in because;
    live|be too far; too far away; far away so|because

    cost of contact [reason, factor]
    save on postage|petrol|travel|fuel|phone|stamps; call charges; phone bill|credit|charges; credit on phone; ?{not} have to pay|spend;
    {not} waste paper|money; saves paper; international call; phone minutes; price of call|letter|stamps|post|postage;
    it|email|text|chat|message|call|letter|post|that|which is free; {not} money to pay; pay nothing; without paying; no charge; own cost;
    {messagemeans} _ cost|free; it|this|that|which|they cost|is nothing|free|cheap _ to|send|use|anything|money;
    cheap|free|cost|inexpensive|expensive way|method|option|to|effective contact|of|send|use|communicate|post|call|to;
    {not} cost anything|money|much|a|as|them|customer|you|any; cost|price of sending|stamp|postage|call|letter|travel|phone|contact|posting;
    save money|cost on|of stamps|postage|paper|travel|petrol|phone|bus|calls; phone bill|credit; {not} have to pay for; ?cheap; ?cost

    customer preference [reason, factor]
    ask {customer} how _ like|want|contact|prefer; asked for {messagemeans}; ask to be {messagemeans}; same way {customer} contact|got|did;
    how {customer} contact|got in touch|contacted; way {customer} want|like|prefer|chose|contact|feel; reply same way; reply in same;
    easiest for {customer}; according to what {customer}; up to customer|them how|which;
    {customer} like|want|ask|prefers to be contacted|emailed|phoned|called|texted|rung|written|told|reached|spoken; same method they|customer;
    same way as they|customer|them; method they|customer|client chose|like|prefer|want|use|ask;
    ask|want|like|prefer to be contact|emailed|phoned|called|texted|rung|told; email us so|first; rang us so; wrote to us so;
    use _ same method|way as|they; contact us first by|on; get in touch by; {customer} email|ring|phone|write|text _ so i;
    way they contacted|got|emailed; what {customer} prefer|chose; how {customer} prefer|wish;
    how _ ask|want|like|prefer to be contact|reached|spoken|told|communicated|rung|emailed|phoned; how they prefer|contacted;
    let {customer} choose|pick|decide how|method|which|between; ?suits {customer}; they like phone|email|text|letter|talking|chatting;
    ?best for customer|client|person|them; ?suitable for customer|them|person|client; ?works for customer|them|client; how they like to;
    what customer|they|he|she ask|requested|prefer; said she|he|they prefers|rather|like; customer request; they requested;
    like|prefer more email|phone|letter|text|talk|face; likes email|phone|letter|texts|talking best|more|better;
    customer|client|they|he|she|guest|person|people|patient prefer|favourite|rather|choose|asked|likes|wants|requested _ {messagemeans};
    customer|client|they|he|she|person prefer it|this|to|that|method|way|be; prefer to be|speak|talk|use|communicate contacted|to|in|by|face|on|email;
    preferred method|way|contact|choice of; their|customer preference|choice;
    because|as it is what|how|the they|customer|he|she asked|prefer|want|like|chose|method|way;
    how|what|that|thats|way how they|customer|he|she asked|like|want|prefer|contacted us|to|be|me;
    ask to be contacted|called|phoned|emailed|texted|rung;
    same way|method|how they|customer contacted|got|emailed|used|wrote|rang|messaged us|in|to|me; reply the same way;
    they|customer|he|she contacted|emailed|rang|wrote|messaged|phoned us|me by|first|on|so|through;
    customer comfortable|happy|used with|to using|talking|email|phone|it; ?prefer

    context of the enquiry [factor]
    nature of enquiry|query|complaint|problem|issue|message; type of enquiry|query|problem|complaint|message|issue|business|information;
    kind of problem|enquiry|message; reason for contact; purpose of message|call|email|contact;
    nature|type|context|purpose|kind of the|enquiry|query|message|complaint|information|communication enquiry|query|message|complaint|information|problem;
    own context; depend on how urgent|serious|complicated|private|confidential|important|much;
    depending on what it|message|enquiry|information about|is;
    how urgent|serious|confidential|complicated|important the message|enquiry|problem|matter|it is; suits|fits the situation|message|enquiry because

    seeing body language [reason, benefit] ~ misread messages
    see _ body language|face|expression|reaction|facial; see {customer} face|body|react|expression|smile|eyes;
    read _ body language|face|expression|reaction|emotion; see how {customer} feel|react|look; tell by _ face|look; look at _ face|expression|body;
    body language _ see|read|visible|help|show; notice _ expression|face|body; see facial; see that you care; see you smile|care|listening;
    see them face|properly; body language can be; able to see body|face|expression|reaction|them; tell from face|body|expression;
    see if {customer} happy|upset|angry|confused|understand|worried|ok|getting; see how _ feel|react|look;
    see|read|watch their|customer|his|her|your|each|the|person|facial body|face|expression|reaction|emotions|language;
    can|could|able to see customer|them|him|her|each|if|how|by _ happy|upset|angry|react|feel|confused|understand|face|other|look;
    see how they|customer|he|she feel|react|looks;
    tell from|by|if|how their|they|customer|his|her|looking face|body|expression|upset|happy|angry|feeling|confused;
    see if they|customer|he|she upset|happy|confused|angry|understand; see by their face; by their face;
    see|tell|know by|from|on|in their|his|her face|body|eyes|expression|posture; see|tell|know by|from|on face|body|eyes|expression

    hearing tone of voice [reason, benefit]
    hear how {customer} feel|sound; tell by|from _ voice|tone; hear you smile; pick up _ tone|voice; hear person|them|someone voice|tone|talk|sound;
    hear your|my|their voice|tone; hear it in voice; hear their|your|customer|his|her|each|the|my tone|voice|emotion;
    hear how they|customer|he|she feel|sound; hear|tell if|by|from they|customer|voice|tone|his|her upset|angry|happy|voice|tone|sound;
    voice shows|tells how|if|you

    misread messages [problem, reason] ~ seeing body language, hearing tone of voice
    take it wrong way; comes across wrong|rude|blunt; come across as rude|blunt|cold|wrong; {not} see _ face|body|expression|reaction|emotion;
    {not} hear _ tone|voice; lose|lacks tone; {not} show tone|emotion|feeling; {not} know if _ joking|serious|angry|upset;
    sound|seem|look rude|blunt|cold|short in|on|over|by; {not} tone of; {not} personal touch|enough; read it in wrong;
    {not} body language|facial to|so|in|on|over; email|text|message|letter|words be|can|could|might misread|misinterpreted|misunderstood|taken;
    take it|message|email|the wrong way;
    {not} hear|see|tell tone|face|body|voice|expression|how in|on|over|by|through|from text|email|message|phone|letter;
    sound|come across|rude|cold|blunt|wrong rude|blunt|cold|wrong|in|over|on; lose|lacks tone|personal;
    {not} tell tone|how|if _ email|text|message|phone|joking|serious; too|very|seem|more impersonal by|in|over|to|for|and|because

    immediate two way discussion [reason, benefit]
    ask _ question there|straight|back|immediately|if|right|easily|instantly|at; ask {customer} questions|more|things straight|immediately|there;
    questions answered there|straight|immediately; instant feedback; immediate feedback; clarify _ straight|there|immediately|easily;
    clear up _ straight|there|quick; explain if _ {not} understand; check _ understand there; hear and reply; have _ discussion|dialogue|conversation;
    talk about it there|straight|properly|together|more; answer|reply|respond|ask|explain there and then;
    talk to each other straight|directly|properly; get immediate|instant feedback|reaction|response|answer; direct contact with;
    {customer} respond|answer|reply straight|immediately|instantly; two way conversation|communication|discussion;
    back and forth conversation|emails|messages; have a|proper|real|actual|two|full conversation|discussion|dialogue|chat with|about|and|so;
    discuss it|things|problem|options|issue|everything there|together|straight|properly|in|with;
    talk it|things over|through with|together|there|properly;
    can|could|able to|they|customer|you|he|she|chance ask|answer|reply|respond|clarify|explain|question questions|straight|back|there|things|anything|if _ then|straight|immediately|there|away|want|unsure|need;
    ask|answer|clear|explain|sort|clarify questions|things|anything|it|misunderstandings|up there|straight|immediately|right and|away|then;
    ask questions there; instant|immediate feedback|reaction from; proper conversation; discuss with|between customer|them|both

    attachments and documents [reason]
    pdf; forms to sign; document to sign; show _ photo|picture|proof of; upload it|document|photo|file; enclose document|leaflet|form|copy;
    sign document|form|contract|paper; attach photos|documents|files|receipt|pictures|any|proof|things|it|forms|leaflet; email attachment;
    attachments can|such;
    send|include|share customer|them|the|photos|documents|over|copies|proof|pictures|a|receipt|link|forms _ documents|photos|pictures|receipt|link|forms|copy|screenshot|contract|invoice|pdf|evidence;
    send photos|documents|pictures|files|receipt|proof|forms; photo of damage|fault|item

    out of hours availability [reason, benefit]
    office closed; outside _ hours; when it suits; in own|their|your time; when they|customer at work; outside opening|working|office|normal hours;
    no opening hours; in their free time; when customer|client busy|working; after shop|we|office|store|they shut|close|finish;
    when shop|we|office shut|closed; after shut|closing; even when closed|shut|late; outside working|office; even if closed|shut;
    when {customer} free|ready|available; reply|answer|read|respond|check|look when|whenever _ convenient|free|ready|want|suits|home;
    he|she|they|customer|who work nights|shifts; customer|client|he|she at work all|during;
    even|when|if|after|outside shop|we|office|company|branch|opening|business|working|place closed|shut|hours; out of hours;
    available|open|contact|reply|message|email|send|read any|24|day|anytime|outside time|hours|7|or;
    read|reply|answer|look|respond|check|see it|email|message|them|to _ when|whenever|any|anytime they|he|she|customer|you|it|time free|finish|time|want|home|suits|convenient|get|can;
    at any time|hour of|because|so|day; she|he|they|customer|who work|at nights|shifts|during|work|all|long so|and|day|the|hours;
    when|after they|she|he|customer finish|home|get work|shift|home|in|from; in their|her|his|your own|free|spare time; 24 hours a|day so;
    customer|they busy|working when|during so|and|day

    convenience [reason, benefit]
    {not} have to queue|wait|hold|go; {not} wait on hold; {not} on hold; {not} need to leave; while doing other|something; multi task while;
    phone in pocket|hand; always have phone; carry phone; {not} interrupt _ day|work; saves queueing; {not} queue up|in|for;
    do _ it anywhere|wherever; {not} disturb them|customer; {not} hassle for|of|to; at|from home|sofa|bed instead|and|on|so;
    at|from home|sofa|bed without; read|reply|answer|check|look it when|whenever|in {customer} want|free|can|like|own;
    whenever {customer} like|want|can; suits their time|day|life; fit in with their; own convenience; {messagemeans} _ easy|convenient|handy|simple;
    it|this|that easy|convenient|handy|simple for|way|to|and|because contact|customer|them|him|her|everyone|quick|send|people|both|reach|access;
    easy|simple|convenient|handy way|method|to|for contact|of|communicate|get|reach|send|use|customer|them|people|everyone|both;
    easily contact|reach|send|access|get hold; {not} have to queue|wait|hold|go|leave|come on|in|to|up|out|house|phone|anywhere|shop;
    while _ doing other|something|else|things|on; on the go|move because|so|and|with|using;
    always|everyone|people|they|most|carry have|got|with|their|carry phone|mobile with|on|them|in;
    from|at home|anywhere|comfort|sofa without|so|instead|using|by|and|because|of;
    whenever|when it suits|convenient|they|customer|them suits|for|like|want|free|him|her; {not} disturb|hassle customer|them|their|people;
    fit around|in with|their|work|day|life; customer busy so|and; less hassle for|than; ?easy

    sensitive matter or bad news [reason, factor]
    sensitive subject|matter|issue|topic|news|situation|conversation; delicate matter|situation|issue|subject|news|topic; about death; relative died;
    results are bad|serious; serious news; someone _ is ill|dying;
    bad|sad|upsetting|difficult|distressing|sensitive|terrible news so|to|like|should|in|and|you|by|about|over|face|because;
    it|this|that be|bad|sad|sensitive|upsetting|delicate|personal news|subject|matter|topic|issue|information;
    break|give|tell|deliver customer|them|family|her|him|someone|the|bad|sad|upsetting bad|sad|news|upsetting|difficult|someone news|died|has;
    sensitive|delicate|embarrassing|awkward|personal|emotional|upsetting subject|matter|topic|conversation|issue|situation|information|problem so|should|needs|face|better|to|and|is|like|in;
    someone|relative|mum|dad|husband|wife has died|passed; bereavement|funeral so|and|or|customer; test results to|from|are|for patient|them|her|him

    reaching many people [reason, benefit]
    send to all|everyone|everybody|many|lots|group; mass email|text|message|communication|media; everybody at once; go to everyone|everybody|all;
    send it to everyone|all|lots;
    reach lots|many|more|everyone|all|large|wide|loads|thousands of|people|customers|audience|at|number people|customers|once|time;
    send|tell|email|text|message|inform|contact|let it|to|one|message|out|all|everyone|everybody|same|them to|at|all|know|customers|parents|members|once|staff|people|same once|parents|customers|everyone|members|time|people|residents|all|passengers|staff|guests;
    ?all|everyone|everybody|lots|many|hundreds|thousands|loads customers|parents|members|people|passengers|residents|guests|of|staff|at at|once|customers|people|same|get|can|see once|same|time|message|it;
    to all parents|customers|members|residents|passengers|guests|staff|families;
    everyone|everybody|people can|will|gets see|read|know|same|message|it at|on|facebook|message|once|it|same; same message to everyone|all|lots|many;
    mass|bulk email|text|message; one email|message|text|post to|reaches|and everyone|all|lots|many|everybody

    human touch [reason, benefit]
    speak to someone real; show sincerity; relationship build;
    more personal|human|friendly|caring than|and|way|to|because|for|touch|approach|by|if|face|speaking;
    it|that|this|email|call be|feels|more|less personal|friendly|human|warmer than|and|to|for|way|because;
    personal|human touch|contact|connection|interaction|voice with|to|and|that|from|is;
    speak|talk to|with a|real|actual|an|human person|human|someone rather|instead|not|and|than|real;
    real|actual|proper person|human to|at|on|not|instead; {not} talk|speak to robot|machine;
    build better|good|rapport|relationship|trust|stronger relationship|rapport|trust|with with|by|customer|them;
    shows you|that|we|i care|you|made|taken effort|care|time

    time to think about the reply [reason, benefit]
    think about _ reply|answer|say|words|response|write; plan what|answer|reply|wording; read it over|through before;
    take time to reply|write|answer|word; not put on spot; draft reply|email|it|letter; read|reply|respond|do at own pace; check it before send;
    find information|answer before reply|responding;
    give|have|get|more|take|you|they|time time|your|their|his|her to|think|read|reply think|about|plan|check|consider|read|look|reply|find|write|answer before|what|it|about|out|up|properly|reply|and|answer;
    time to think|plan|check|consider|look|find|reply|word before|about|what|it|of|out|up|your|reply|and|an|answer|properly;
    think|check|read|plan|look|change|edit|find before|what|about|carefully|answer reply|send|answer|write; {not} put|be on the|spot spot;
    choose|pick|think|plan words|what|your carefully|words|before|say carefully|before|properly;
    word|write it|reply properly|carefully|right|professionally

    formality [reason, factor]
    warning letter; final notice; proper letter looks;
    it|this|letter|that|email|seem formal|official|professional than|and|so|because|for|letter|document|if|way|to;
    formal|official|legal letter|document|notice|complaint|matter|way|record|response|reply|reasons; headed paper;
    look more|very formal|official|professional; serious|important matter|document|letter so|like|needs|should; taken more seriously; own formality;
    ?official; look formal|official

    exact details in writing [reason, benefit]
    exact information|details|words|figures; {customer} can read it;
    all|exact|full|clear|accurate|lots|precise|correct of|the|details|information|instructions details|information|instructions|facts|in|written|down in|written|email|letter|it|down|one|for;
    put|include|write|list|get all|everything|the|exact details|information|in|down|instructions in|down|email|letter|it|writing;
    {not} forget|miss|leave any|anything|details|important details|out|information|when; details written|clear|in down|writing|email|one;
    instructions in|written|to writing|down|follow|read|email|letter; read|follow the instructions|details|information step|carefully|again|clearly

    seeing or trying the product [reason, benefit]
    bring item|product|it|clothes|phone in|back to;
    see|look|show|inspect|check|feel|touch|try|bring at|you|us|me|the|customer|them|in|their|it product|item|goods|damage|fault|stain|car|dress|haircut|hair|clothes|shoes in|so|for|on|person|yourself|before|and|because|to;
    try it|things|them|clothes|product|shoes|on on|out|before in|buy|person|shop|and;
    see|look what|product|for it|in|wrong|themselves looks|person|with|before like|it;
    bring item|product|it|clothes|phone|goods in|back|into to|for|so|and|shop

    proving identity [reason]
    show passport; know _ it is really; make sure it is really; sign in person; sign contract|form|paper; bring _ id|passport;
    prove|check|confirm|sure|show|bring|make who|their|id|identity you|they|is|customer|id|identity|it|them talking|speaking|really|to|is|passport|in|them;
    sign|need signature|form|contract|in|for|on person|form|contract|it|paper|documents; check|show|see id|identity|passport in|before|face|to

    noise and surroundings [reason, factor]
    environment noisy|loud|quiet|busy;
    noisy|loud|busy|crowded|echoey shop|place|room|environment|kitchen|reception|office|surroundings|bar|area so|and|to|hard|makes|not|you|with;
    too noisy|loud|crowded|busy to|for|in hear|talk|shop|speak;
    {not} hear you|them|each|customer|over|because|on over|because|other|properly|with noise|music|background;
    noise|music in|from|of|makes background|shop|so|other|road|means; background noise;
    bad|poor|crackly|dodgy line|signal|connection|reception so|on|when|means; quiet place|room|environment to|so|for|where;
    surroundings|background noise|are

    relationship with the customer [reason, factor]
    first time customer; if|for|with|because new|existing|regular|loyal|vip customer|client; how well you|i|we;
    already know customer|them|you|him|her|client; how well you|i|we|they know customer|them|client|each;
    know customer|client|them well|already|personally; relationship with|you customer|client|have;
    if|because|as customer|client|they new|regular|existing|vip|known

    *foreigntongue
    polish; urdu; french; spanish; arabic; romanian; punjabi; welsh; chinese; hindi; bengali; portuguese; italian; german; turkish; somali; mandarin;
    cantonese; russian; ukrainian; gujarati; farsi; lithuanian; bulgarian; tamil; kurdish; japanese; greek; albanian; pashto

    *foreignland
    spain; france; poland; italy; germany; america; usa; australia; india; ireland; scotland; canada; dubai; turkey; china; romania; portugal; greece;
    cyprus; jamaica; nigeria; pakistan; abroad; overseas; devon; cornwall; wales; london; europe; africa; asia
    """
}
