/// Abuse and neglect, their signs and effects, disclosures, reporting, law and agencies, safe working and safety online. Written for this project.
extension LexiconData {
  static let safeguarding: StaticString = """
    subject safeguarding

    *ward
    child; kid; adult; person; individual; resident; patient; pupil; student; baby; teenager; them; they; someone; people; service user;
    victim; she; he

    *abuser
    abuser; perpetrator; adult; parent; carer; partner; family; stranger; groomer; predator; relative; someone; they; he; staff; husband;
    boyfriend; stepdad; uncle

    *concern
    concern; worry; suspicion; abuse; disclosure; allegation; incident; it; what; sign; issue

    safeguarding meaning [information, duty]
    protect {ward} from harm|abuse|neglect; keep {ward} safe; keep _ safe from harm|abuse|neglect|danger; promote _ welfare|wellbeing;
    protecting _ health wellbeing human rights; live free|free from harm|abuse|neglect; stop|prevent {ward} being|getting abused|hurt|harmed;
    welfare of children|adults; prevent impairment of health|development; best outcomes; safe and effective care

    child protection [duty, practice] < safeguarding meaning
    protect _ specific|individual child|children _ harm|abuse; act when _ suffering|likely significant harm;
    respond to|deal|dealing with abuse _ happened; child _ already|being harmed; part of safeguarding

    significant harm [information, cause]
    serious harm; ill treatment; impair _ health|development; threshold for intervene|intervention; section 47; suffering or likely to suffer

    adult at risk [person]
    vulnerable adult; over 18 _ care|support needs; has care|support needs; unable|{not} protect themselves|himself|herself|self;
    {not} able to protect; ?elderly; learning disability; ?disabled; dementia; need care and support

    vulnerability factors [factor]
    ?vulnerable; learning|physical disability; dementia; {not} communicate|speak|speak up|understand|tell;
    depend|dependent|rely on others|carer|carers; low self esteem; isolated; mental health problem; care leaver; previous|history of abuse;
    ?age; ?poverty; social isolation; {not} realise it|being abused; {not} recognise _ abuse; no family|friends; in care; lack capacity;
    easily led|manipulated; {not} believed; drug|alcohol misuse; ?frail

    risk factors in family [factor, cause]
    parent|parents _ drug|drugs|alcohol|drink|mental|abused|violent|young; domestic abuse|violence at|in home|family; ?poverty;
    parent|mother _ depressed|depression; family stress; unemployed|unemployment; {not} bond|attachment; parents were abused; family breakdown;
    poor housing; substance misuse at|in|by home|parent; criminal behaviour|record; unwanted|disabled child; young|teenage parents;
    lack of support for parent|family; stepfamily; parent in prison

    risk factors in care settings [factor, cause]
    lack of|poor|no training|supervision|staff|management|leadership; staff shortage; understaffed; staff stress|stressed|overworked|tired;
    poor|bad|weak management|manager|leadership; closed|bad culture; {not} checks|dbs on|for staff; high turnover of staff; lone working;
    lack of policy|monitoring; untrained staff; challenging behaviour; institutional routine; agency staff

    physical abuse [example, problem]
    hit|hitting|smack|kick|punch|slap|hurt|push|shove|burn|beat child|someone|resident|person; rough|roughly handle|handling; black eyes from;
    bash; physical abuse|violence|harm; ?hit; slap; punch; kick; burn; shake|shaking baby|child; ?push; ?pinch; bite; scald; poison|poisoning;
    hurt _ body; non accidental injury; strangle; beat|beating; smack; force feed; misuse of medication|restraint; ?throw; suffocate; drown;
    pull hair; physically hurt; over medicate|sedate; whack; thump; batter; grab rough

    emotional abuse [example, problem]
    shout|shouting|scream|swear child|resident; call|calling names|stupid|useless;
    make|making them|her|him feel|think small|worthless|scared|bad|nothing|rubbish|unloved; say|saying nasty|horrible|mean things;
    put|putting them down; taking the mick; wind them up; emotional|psychological abuse|harm; shout|scream|yell at {ward}; call names;
    name calling; humiliate; ?belittle; ?threaten; threats; intimidate; ?ignore; ?reject; ?blame;
    make _ feel worthless|unloved|useless|scared|small; put|putting _ down; ?control; isolate from friends|family; verbal abuse; swear at;
    {not} show love|affection; ?criticise; gaslighting; bully; ?mock; ?scare; unloved; withhold affection; scapegoat; mess with head|mind;
    constantly criticise; see domestic violence; terrorise; degrade

    sexual abuse [example, problem]
    sexual abuse|activity|touching|assault|exploit; touch _ sexually|private|inappropriately|genitals; rape; force|make _ sex|sexual|watch;
    inappropriate touching; indecent exposure; show _ porn|pornography; sexual acts; incest; molest; private parts; sex without consent;
    indecent images; non contact; {not} consent to sex; unwanted touching|sexual; grope; fondle; sexual photos|pictures|images

    neglect in safeguarding [example, problem]
    not|don't|never feed|fed|wash|washed|change|changed|clean|look|looked|give|given after|food|them|enough;
    left|leaving|leave in|on|them wet|dirty|own|alone|bed|hungry; don't|not bother|care with|about|for; go|goes hungry; neglect; 
    fail|{not} provide|meet _ need|needs|care|food; {not} feed|fed|wash|washed|clothe|change;
    {not} given|get|enough food|drink|warmth|care|medication|medicine|clothes|love; left alone|unattended|hungry|dirty|cold|home;
    left in wet|soiled|dirty; lack of food|supervision|care|hygiene|warmth|medical; {not} take _ doctor|dentist|school; basic needs {not} met;
    ignore _ needs; deprived of food|warmth; starve; malnourish; leave _ alone|by self; {not} look after|care for|supervise; ?abandon;
    withhold food|medication|care; omission; {not} change nappy|pad; unsupervised

    self neglect [example, problem]
    {not} look after|care for themselves|himself|herself|self; ?hoarding; {not} wash|eat|take _ self|themselves;
    neglect own|themselves|himself|herself; refuse _ help|care; poor personal hygiene; live in squalor; ?let themselves go

    financial abuse [example, problem]
    {abuser} take|took|nick|pinch|steal _ money|purse|pension|cash|card|savings; take _ money from|out purse|bank|account; use _ card without;
    spend _ money on themselves|himself|herself; pinch money; financial|material|economic abuse;
    steal|stealing|take|taking|nick|use _ money|pension|benefits|belongings|card|possessions; theft; ?fraud; scam; misuse _ money|power|funds;
    pressure|force|make _ change|sign will|property|money; take _ bank card|pin|benefits; control _ money|bank|finances|spending;
    change _ will; money missing|stolen; {not} allow|give access to own|their money; borrow money {not} paid|pay; rogue trader; cashpoint;
    exploit financially; con out of money; ?rob

    domestic abuse [example, problem]
    domestic abuse|violence; abuse|violence|hit|control _ partner|husband|wife|boyfriend|girlfriend|home|family; wife|husband beat|hit|hurt;
    partner _ hit|hits|control|violent|abuse|hurt; abuse in|within relationship|home|family|couple; forced marriage; honour based;
    witness _ domestic|parents fight|hitting; battered; parents fighting; abuse by partner|ex|spouse|family member

    coercive control [example, problem]
    coercive; coercion; ?controlling; control who _ see wear|where; isolate from friends|family; check _ phone|messages; tell _ what wear;
    stop _ seeing friends|family; monitor _ phone|movements; control every|everything; {not} allow _ go out|see|work|friends; manipulate

    discriminatory abuse [example, problem]
    hate crime; abuse because of|due race|religion|disability|age|gender|sexuality;
    racist|homophobic|sexist abuse|comments|remarks|name|bullying; slur; harass because;
    treated badly because of race|religion|disability|age|gender; mock _ accent|religion|disability; hate incident

    institutional abuse [example, problem]
    institutional|organisational abuse; poor|bad care|practice|standard in|by organisation|care home|hospital|setting;
    whole home|setting|place _ abuse|bad|poor; rigid routine; routine|rules for|suit staff benefit|convenience|not;
    {not} choice|dignity|privacy in home|meals; run for convenience; set bedtime|times; lack of|no choice; everyone put to bed;
    bathed same time; strict regime; inflexible routine; winterbourne; mid staffs; deprive liberty; lock in room; communal clothing|underwear;
    restrain|restraint

    modern slavery [example, problem]
    slave; human trafficking; traffick|trafficked|trafficking; forced labour|work; domestic servitude;
    made|force|forced to work _ no|little|for pay|money|nothing; passport taken; debt bondage; work for no pay; held|kept against will;
    sex trafficking; cannot leave job

    bullying as abuse [example, problem]
    bully; pick on; repeat|repeatedly hurt|harm|threaten; gang up on; threatened by peers; name call; ?leave out; push around;
    exclude from group; intimidate; tease; make fun of; hit by other children|pupils

    peer on peer abuse [example, problem]
    peer on peer; child on child; abuse by other|another children|child|pupil|friend; peers _ abuse; upskirting; ?sexting; initiation; hazing;
    sexual harassment in school|between; teenage relationship abuse; same age

    fabricated or induced illness [example] < physical abuse
    fabricated illness; induced illness; munchausen; make _ child ill|sick;
    parent|mother|carer _ make up|pretend|fake|lie _ ill|illness|symptoms; pretend child is ill; fake symptoms; poison child for attention

    female genital mutilation [example, problem]
    fgm; female circumcision; cut _ genitals|girl; cutting girls; circumcise girls; removal of female genitalia; mandatory report under 18

    breast ironing [example]
    breast ironing|flattening; flatten|iron _ breasts

    forced marriage [example, problem]
    marry _ against will; made to|force to marry; {not} consent to|want marriage|marry; married without consent;
    pressure|pressured into marriage; taken abroad|overseas to marry; one or both {not} consent

    honour based abuse [example, problem]
    honour based; honour killing|crime|violence; shame on|to family; bring shame|dishonour; protect family honour; family reputation|honour

    child sexual exploitation [example, problem]
    cse; sexual exploitation; child|young sexual _ gifts|return|exchange|money|drugs; swap|exchange|trade sex for gifts|drugs|money|affection;
    given gifts|money|alcohol|drugs for|in sex|return|sexual; older boyfriend|man|men; exploit sexually;
    think|thinks relationship|loves|boyfriend; groomed for sex; ?gang

    child criminal exploitation [example, problem]
    cce; criminal exploitation; child|young forced|made|used|exploit crime|steal|carry|drug; shoplift for; ?gang;
    carry|sell|deal|run drugs for; made to|force commit crime; used to move drugs; recruited by gang; weapons carry

    county lines [example, problem] < child criminal exploitation
    drug|drugs gang|dealers _ children|young|vulnerable;
    carry|transport|move|deliver|sell drugs from|to|between|across|another city|town|area|county; trap house; cuckooing; drug runner;
    going country; phone line drug; take over home of vulnerable

    radicalisation [example, problem]
    extremist; extremism; terrorism; drawn into|draw to terrorism|extremism; extreme views|beliefs|ideology; brainwash;
    isis; far right; support violence|terrorist; indoctrinate; prevent duty; groomed into extremist; recruit online extremist

    grooming [example, cause]
    pretend|pretending to be kid|child|teenager|someone|friend|younger|same; buy|buys them|presents|things|stuff to get|win trust;
    chat to kids online to; get a child to trust; nice to them so they; 
    build|gain|earn trust|relationship|friendship|emotional _ abuse|exploit|child|sex; gain _ trust; give|buy presents|gifts|sweets|treats;
    pretend to be friend|younger|child|someone|boyfriend; befriend; make _ feel special; secret between; flatter; manipulate;
    isolate from friends|family; act like friend|boyfriend; {abuser} _ pretend _ age|child|friend; fake friend; keep a secret; win trust;
    target vulnerable; test boundaries; offer gifts

    gang involvement [example, problem]
    gang; join gang; knife crime; knives; carry weapon|knife; gang violence; drug dealing

    online abuse [example, problem]
    online abuse|bullying|harassment|grooming; cyberbullying; trolling; internet abuse;
    nasty|hurtful|mean|horrible|threatening messages|comments|texts|posts; abuse on|over|through social media|internet|phone; sextortion;
    revenge porn; blackmail with images|photos|pictures; send nudes

    mate crime [example]
    pretend|false friend _ money|exploit|use; befriend _ exploit|use|steal; fake friends take advantage; false friendship

    spiritual abuse [example]
    witchcraft; possession by spirit; spirit possession; faith based abuse; exorcism; use religion to|control; ritual abuse

    private fostering [information]
    live with _ {not} relative; 28 days or more

    physical signs of abuse [example]
    cuts and bruises; marks on his|her|their|the arms|body|legs; keeps getting hurt; can't explain how|bruise|injury; bruise; 
    ?bruising; ?burns; burn marks; bite marks; ?cuts; ?scratches; fractures; broken bones; black eye; finger|hand|grip marks; cigarette burns;
    ?scalds; marks on body; unexplained injury|injuries|bruises|marks; injury {not} match|explained|fit|consistent; welts;
    repeated|frequent injuries|a&e; cover _ body|arms|up; long sleeves in summer|hot; different stages healing; slap mark; malnourished;
    rope marks; scars; shaking injury; covering up bruises

    behavioural signs of abuse [example]
    goes|gone|gets|acts quiet|scared|different|jumpy|angry; scared of|to go dad|mum|carer|home|someone; doesn't|not want to go home;
    ?not themselves|herself|himself; withdrawn; become|go|gone|act quiet|withdrawn|aggressive|clingy|secretive|scared;
    change in behaviour|personality|mood; behaviour change; flinch; jumpy; frightened|scared|fear of|around adult|person|parent|carer|home;
    {not} want go home; run away; self harm; ?aggressive; bedwetting; wet bed; nightmares; clingy; ?anxious; avoid contact|eye; regress;
    ?tearful; acting out; {not} want to be touched; afraid of certain|particular person|people; angry outbursts; truant; miss school;
    drop in grades; low self esteem; ?depressed; cower; quieter than usual; suddenly changed; out of character; isolate self; hide away

    signs of sexual abuse [example]
    sexual knowledge|behaviour|language beyond|inappropriate|older|age; knows too much|about sex; sexual behaviour|drawings|language;
    soreness|bleeding|bruising|itching|pain genitals|genital|private|thighs|down; sti; std; pregnancy; difficulty|pain sitting|walking;
    stained|torn underwear; urinary infection; {not} want to undress|change; inappropriate sexual behaviour; refuse to undress;
    overly affectionate; sexualised behaviour; act out sexual with|toys; hurt when wee

    signs of neglect [example]
    dirty clothes|hair|skin; smelly; ?unwashed; hungry; always hungry; steal food; underweight; thin; weight loss;
    {not} wear|right coat|clothes for weather; inappropriate clothes; poor hygiene; ?dirty; ?unkempt; untreated illness|medical|injury; ?tired;
    late for|miss school; poor attendance; head lice; nappy rash; lose weight; ?dehydrated; bed|pressure sores; ask|beg for food;
    clothes too small|big; missed|{not} attend appointment; left home alone; matted hair; tooth decay; malnourished; ?scruffy; body odour;
    failure to thrive; soiled clothes|nappy; skinny

    signs of emotional abuse [example]
    low self esteem|confidence; withdrawn; ?anxious; seek attention|approval; attention seeking; speech delay|disorder|stammer; clingy;
    self harm; ?depressed; {not} play|make friends; ?cry; ?tearful; rocking; fear of mistakes|failing; delayed development; ?nervous;
    put themselves down; over react to mistakes; sleep problems; eating disorder; lack of confidence; desperate for affection

    signs of financial abuse [example]
    unpaid bills; bills {not} paid|pay; lack of|no|missing|run money|food|heating; missing money|possessions|belongings|jewellery;
    unexplained|unusual withdrawal; sudden change|changes will|bank; {not} afford food|bills|heating; money going missing; things go missing;
    new friends take interest money; cannot pay bills; possessions missing; ?debt; someone else hold|has bank card

    signs of grooming or exploitation [example]
    ?new|expensive phone|clothes|gifts|trainers|things|items; unexplained money|gifts|clothes; missing school|home; go|goes missing;
    older friends|boyfriend|girlfriend; secretive about phone|online|where; secretive; stay|out late|overnight; drugs or alcohol; two phones;
    more time online; hide phone|screen; change of friends; unknown|strange cars|adults; being picked up by; mood swings after phone;
    switch screen

    signs of radicalisation [example]
    change of friends|clothes|appearance|views|beliefs; extreme views|opinions|material|websites; isolate from|self family|friends;
    spend time online; talk about martyr; hate|intolerant of others|other group; new|different friends; become more religious; secretive;
    express sympathy|support for terrorist|extremist; possess extremist|leaflets

    signs of domestic abuse [example]
    excuses for injuries|bruises; afraid|frightened of partner; partner speaks|answers for; check in with partner; {not} go out without;
    isolated from friends|family; always with partner; cover bruises|injuries; nervous around partner; constant texts|calls from partner;
    stop seeing friends; miss work

    effects of abuse on health [consequence]
    ?injury; ?pain; broken bones; ?death; brain damage; ?disability; malnutrition; sti; pregnancy; scar; weight loss;
    sleep|eating problems|disorder; permanent damage; physical health problems; miscarriage

    effects of abuse emotional [consequence]
    low self esteem|worth|confidence; depression; ?anxiety; ptsd; trauma; traumatised; self harm; suicidal; {not} trust; ?fear; guilt;
    blame themselves|self; ?shame; ?anger; flashbacks; nightmares; feel worthless|unloved|ashamed|dirty|scared|guilty;
    mental health problems|issues; lose confidence|trust; scarred for life; insecure; panic attacks; hate themselves

    effects of abuse social [consequence]
    {not} trust|form|make adults|people|relationships|friends; isolated; withdraw from others|friends;
    difficulty|struggle|trouble with|making|forming|keep friends|relationships|trust; antisocial; ?crime;
    abuse|abusive others later|relationships; drug|alcohol abuse|misuse; run away; aggressive to others; lose friends; poor social skills;
    become an abuser; cycle of abuse; ?homeless; bully others; repeat the cycle

    effects of abuse on development [consequence]
    delayed development|speech|language|growth|milestones; fall behind at school;
    poor|lower|low grades|concentration|education|attainment|school; {not} concentrate|learn|focus|school; developmental delay;
    miss|missed milestones|school; underachieve; stunted growth; exclude from school; brain development; {not} reach potential;
    attachment disorder; regress

    reasons abuse is not disclosed [reason, cause]
    scared|afraid|fear of abuser|consequences|happen|taken|reprisal|{not}; ?threatened; {not} believed|believe them; think _ {not} believe;
    ?ashamed; embarrassed; think _ their|own fault; blame themselves; love|loyal|protect to abuser|family|parent;
    {not} know it|is abuse|wrong|who to tell; think it normal; {not} want get|break family|in trouble; told to keep secret;
    {not} speak|communicate|have words; fear|worry taken away|into care; no one to tell; {not} understand _ happening; guilt;
    dependent on abuser; fear making worse; bribe; scared nobody will believe

    receiving a disclosure [step, practice]
    listen|listening to her|him|them|what; stay|keep calm; don't|not look|act|be|seem shocked|disgusted|judge;
    take it|them|her|him seriously|serious; ?let her|him|them talk|tell|speak; listen carefully|calmly; stay|remain|keep calm;
    {not} show shock|shocked|disgust; let {ward} talk|speak|tell; listen to {ward}; take _ seriously; believe {ward}; open questions;
    use own|their words; give time to talk; stay calm and listen; ?reassure; ?right to tell; {not} panic; private|quiet place|room;
    {not} interrupt; {not} react; actively listen; {not} judge; non judgemental

    reassuring the person disclosing [step]
    ?reassure; tell {ward} _ right|good|brave|glad tell|told|thing|telling; {not} their|your fault; tell them _ {not} fault|blame;
    thank them for telling; you did right thing; done nothing wrong; tell them believed|believe; taken seriously; will get help;
    well done for telling; it is not your fault; brave to tell

    not promising secrecy [step, duty]
    {not} promise _ secret|confidential|confidentiality|keep|tell; {not} keep _ secret; explain|tell _ have|need to pass|tell|share|report;
    cannot keep secret|it to yourself; explain _ need to tell someone; tell {ward} who|what will happen next; must pass it on;
    let them know you have to tell; {not} agree to keep; explain what happen next

    not asking leading questions [step]
    don't ask|keep loads|lots|questions|asking; let them say it in; {not} ask leading|probing|lots|too|many question; no leading questions;
    {not} put words in mouth; {not} suggest answers; {not} question|interrogate|interview {ward}; open questions only; {not} ask for details;
    tell explain describe; ?ted; avoid leading question; {not} push|press for details|information; {not} probe

    not investigating [duty]
    {not} confront abuser|parent|person|them|perpetrator; {not} tell|ask|speak abuser|parent|perpetrator|accused;
    leave to professionals|police|social services; {not} try sort|deal yourself|own; {not} take matters into own hands;
    {not} your|role job to investigate; contaminate evidence; {not} accuse

    recording a disclosure [step, duty]
    write _ down|up; record _ said|word|facts|straight|accurately|immediately; exact|own words; word for word; verbatim; date _ time;
    sign and date; as soon as possible; facts {not} opinion; ?factual; fill in|out form|concern|incident; body map; log concern; cpoms;
    keep record; make notes; stick to facts; what was said|seen; use their words; draw body map; who was present; document it;
    {not} add opinion;

    reporting to designated lead [step, duty]
    tell|inform|report|go|speak boss|manager|supervisor|senior|lead|dsl|head|safeguarding; tell|let your|the boss|manager|supervisor know;
    let _ manager|boss|lead know; pass it on to;
    report|tell|inform|pass|go|speak|refer to|the|your designated|safeguarding|dsl|lead|manager|supervisor|line;
    tell|report|pass it|{concern} on|to manager|senior|dsl|lead|boss|supervisor|teacher|authorities;
    designated safeguarding lead|officer|person; dsl; report immediately|straight; follow _ procedure|policy; tell _ person in charge;
    pass on _ concern|information; raise concern; safeguarding officer; {not} keep it to yourself; report it; line manager; head teacher;
    ?escalate

    referral to outside agency [step]
    refer|report|contact|call|ring|phone|inform|tell social services|police|social worker|care|cqc|local authority|nspcc|mash|childline|999;
    call|ring|phone police; social services; mash; referral to|children social care|services; lado; local authority designated officer;
    call 999 if immediate|danger; ofsted; contact nspcc; hotline; out of hours team; multi agency safeguarding hub

    immediate safety [step, duty]
    make|ensure|check|keep {ward} safe|safety; remove from danger|harm|abuser; immediate|danger call|999|police|risk;
    medical|first help|attention|aid; get|move {ward} safe|away; separate from abuser; ensure safe; call ambulance; out of danger;
    stay with {ward}; take them somewhere safe

    preserving evidence [step]
    preserve|keep|protect|{not} destroy evidence; {not} wash|bath|bathe|shower|clean|change|touch|tidy|move; {not} clean up|tidy scene|room;
    lock|secure room|door|area; keep clothes|clothing|bedding|messages|emails; save messages|screenshot|texts; do not delete; forensic;
    bag clothing; {not} tamper; screenshots; ?leave things as|where; take photos

    sharing information for safeguarding [practice, duty]
    share information with|between|if|to|only; ?need to know; share with _ professionals|agencies|police|social; information sharing;
    without consent if risk; seven golden rules; only tell who|people need; pass information to relevant|right|appropriate; secure sharing;
    override confidentiality; share if at risk; in the public interest

    lack of information sharing [problem, cause]
    {not} share|pass information|concerns|on; fail|failed to share|communicate|pass;
    poor|lack of communication|sharing between agencies|professionals|services; missed signs|opportunities; each agency only knew;
    fall|slip through net|cracks; agencies {not} work|talk together; serious case review found; nobody had whole picture

    serious case review [practice]
    child safeguarding practice review; lessons learnt|learned; safeguarding adults review; find|look into what went wrong|lessons|death;
    victoria climbie; baby p; baby peter; daniel pelka; arthur labinjo; learn from mistakes|death; holly and jessica; soham; laming; inquiry

    allegation against staff [practice, step]
    allegation against|about staff|teacher|colleague|member; suspend|suspended; lado; tell head|headteacher|manager; report member of staff;
    chair of governors; {not} warn colleague; investigate staff; dbs referral

    whistleblowing on abuse [duty, practice]
    whistleblow; report _ colleague|coworker|staff|manager; blow the whistle;
    speak|speaking out|up about|against bad|poor|unsafe|practice|abuse; public interest disclosure act; protected from dismissal|sack|losing;
    report bad practice; go higher|above manager|to cqc; tell outside agency; protected by law _ report; expose wrong

    barriers to reporting by staff [reason, problem]
    fear|scared|afraid|worry of losing|job|wrong|reprisal|colleagues|backlash|trouble|mistaken|consequences;
    worry|worried about being wrong|getting|causing; {not} want|wish cause trouble|upset|accuse|involved|grass;
    ?{not} sure|certain|know who|how|what|signs; loyalty to colleague|friends; think someone else report; {not} trained; worried about wrong;
    lose job; bullied|victimised at work; cause more harm; damage relationship with family; friends with abuser; none of my business;
    fear of reprisal

    consequences of not reporting [consequence]
    abuse|harm continue|carry|get worse; {ward} _ die|death|harmed|hurt more; get worse; others|other abused|risk risk; lose job; prosecuted;
    ?guilty; disciplinary; {ward} remain at risk; keep happening; put|leave {ward} at risk|danger; criminal charge; abuser carry on|get away;
    ?sacked; could die

    children act 1989 [law]
    1989 act; paramountcy; welfare _ paramount; section 47|17; child in need; parental responsibility; duty to investigate;
    children best in family; welfare comes first; emergency protection order; wishes and feelings of child

    children act 2004 [law]
    2004 act; every child matters; five outcomes; be healthy stay safe; safeguarding boards; duty to cooperate; childrens commissioner;
    after victoria climbie; common assessment; databases

    every child matters outcomes [principle]
    be healthy; stay safe; enjoy and achieve; positive contribution; economic wellbeing; every child matters; shanarri

    working together to safeguard children [law, practice]
    working together to safeguard; working together 2018|2023|guidance; statutory guidance; multi agency guidance;
    guidance on how agencies work

    keeping children safe in education [law]
    kcsie; statutory guidance schools; schools must have dsl; part one all staff read

    care act safeguarding duties [law]
    care act 2014; section 42; local authority enquiry|enquiries|make; safeguarding adults board; duty to enquire; make enquiries;
    six principles; ?wellbeing

    six safeguarding principles [principle]
    empowerment prevention proportionality protection partnership accountability; six principles; empowerment _ prevention;
    proportionality _ protection; prevention _ partnership

    empowerment in safeguarding [principle]
    empowerment; own|make decisions|choices; informed consent; asked what want|outcome; person led; support to make decisions; in control;
    involve {ward} in decision; what they want to happen; making safeguarding personal

    prevention in safeguarding [principle]
    prevention; act before|prevent harm; better to take action before; stop _ before happens; spot|recognise signs early;
    information about abuse; early help; educate about abuse; raise awareness; know how to recognise|get help

    proportionality in safeguarding [principle]
    proportionality; proportionate; least intrusive; appropriate to risk; only much as needed|necessary; response fit risk; {not} over react;
    suit the risk; only as involved as needed

    protection in safeguarding [principle]
    protection for those in greatest need; support and representation; protect those most at risk; help to report abuse; greatest need

    partnership in safeguarding [principle, practice]
    partnership; local solutions; work|working together|with agencies|professionals|police|social; multi agency; community _ play part;
    agencies share; joint working; police social services health work; share information agencies

    accountability in safeguarding [principle]
    accountability; transparency; responsible for actions|own; roles clear; understand role of everyone; ?answer for;
    everyone knows their role; safeguarding everyone's|everyone responsibility

    safeguarding is everyones responsibility [principle, duty]
    everyones|everyone's|everyone responsibility; everyone responsible for|has; all staff|workers|adults responsible|duty;
    {not} just dsl|manager|social; every member of staff; everybody has to|must look out

    welfare of child paramount [principle, duty]
    welfare paramount; child|children comes|come|put first; paramount; best interest of child; needs of child first; child centred;
    put child first; childs welfare most important

    early help [practice, solution]
    early help|intervention; early help assessment; team around child|family; help|support family early|before|sooner; caf;
    common assessment framework; step in early; support as soon as problem; family support worker; lead professional; help before gets worse

    child in need plan [practice, structure]
    child in need; section 17; cin plan; {not} reach reasonable standard without services; need extra services; support plan family

    child protection conference and plan [practice, structure]
    child protection plan|conference; case conference; core group; section 47 enquiry; register at risk; strategy meeting|discussion; on plan;
    plan to keep child safe; review conference; professionals meet parents decide

    care order [law, structure]
    taken|put|placed into care; remove from|the home|family|parents; foster; foster care; emergency protection order; supervision order;
    police protection; looked after child; local authority care|shares parental; court order; children home; adoption;
    live with foster parents

    disclosure and barring service [practice, law]
    dbs; disclosure and barring; criminal record|records|background check; crb; barred list; police check;
    check for convictions|criminal|record; background check; enhanced check; checks on staff; check past crimes;
    stop unsuitable people working; check on people who work with; clear record

    safer recruitment [practice, solution]
    check|checking references|background|criminal|record; get a|dbs check|checks; ask for|old boss reference|references;
    check|get|take up|follow references; references; interview; check identity|qualifications|gaps; dbs|checks before start|employ;
    gaps in employment; vet|vetting staff; recruit right|suitable people; check staff; probation; qualifications checked; id check;
    two references; proof of identity

    safeguarding training [practice, solution]
    ?training; staff trained|train|training to spot|signs|recognise|in; safeguarding course|training; know signs|what to procedure;
    regular|update|annual training; induction; staff know how; aware of signs; refresher

    safeguarding policy [structure, practice]
    policies and procedures; child protection policy; written procedure; sets out what to do|how; follow policy;
    clear procedure to report|follow; staff handbook; know procedure; guidelines for staff

    designated safeguarding lead role [person]
    dsl; designated safeguarding; lead on safeguarding; main contact for concerns; refer|refers|make referral cases;
    train|advise|support staff; keep records; liaise|work with agencies; first person to report|tell; overall responsibility; manage referrals

    role of police in safeguarding [person]
    ?police; investigate|arrest crime|criminal|abuser|perpetrator; criminal investigation; gather|collect evidence; emergency|remove child;
    prosecute; police protection; enter premises; charge abuser; take to court

    role of social services [person]
    social worker|services|care; assess risk|family|child; investigate|lead enquiry; remove child from; child protection plan; ?coordinate;
    support family; make enquiries; home visit; place in care; lead agency

    role of health professionals in safeguarding [person]
    gp; nurse; doctor; health visitor; midwife; ?hospital; examine injuries|child; notice injuries|bruises; medical examination|evidence;
    report injury; treat injuries; spot signs at checks

    role of school in safeguarding [person]
    teacher|school notice|spot|report|teach|see; see child every day|daily; ?teachers; monitor attendance; pshe;
    teach children about safe|safety; notice change; pastoral; know the child well; school nurse; pastoral support

    nspcc and charities [person]
    nspcc; childline; barnardos; women's aid; refuge; samaritans; helpline; ?charity; call 0800; victim support; hourglass; mencap; kidscape;
    free phone helpline; crimestoppers; galop; speak out stay safe; ceop; childrens society

    local safeguarding partnership [structure]
    safeguarding board|partners|partnership; local authority police icb|ccg|health; lscb; safeguarding children partnership; three partners;
    coordinate local agencies; lsab

    prevent strategy [law, practice]
    ?prevent; prevent duty; channel; ?contest; stop people becoming|drawn|being terrorist|into|radicalised; counter terrorism; british values;
    report extremist concerns; challenge extremism; channel panel; safeguard from radicalisation

    british values in safeguarding [principle]
    british values; democracy; rule of law; individual liberty; mutual respect; ?tolerance; respect other faiths|beliefs

    un convention on rights of the child [law]
    uncrc; un convention; rights of child; article 19; right to be protected|play|education|heard|family; rights to survival; 54 articles;
    unicef; childrens rights

    sexual offences act [law]
    age of consent; consent 16; under 13 cannot consent; position of trust; illegal under 16

    protection of freedoms and vulnerable groups acts [law]
    safeguarding vulnerable groups act; protection of freedoms act; barred list; vetting and barring; law set up dbs;
    illegal for barred person

    domestic abuse act [law]
    2021 act; coercive control offence; serious crime act; clare's law; protection order; non molestation order; illegal to control

    modern slavery act [law]
    2015 act; trafficking illegal; national referral mechanism; nrm

    human rights in safeguarding [law, principle]
    human rights act; right to life|liberty|safe|respect|family; freedom from torture|degrading; right to live free from|without abuse|harm;
    live in safety; right to be safe

    reducing likelihood of abuse [solution, practice]
    person centred; promote|encourage|give choice|rights|independence; active participation; complaints procedure;
    easy|accessible complaints|complain; empower; involve {ward}; build confidence|self esteem|assertive; ?training;
    supervise|supervision staff; teach|educate {ward} rights|abuse|what|right|wrong; listen to {ward}; open culture; know rights; speak up|out;
    safe environment; advocate; work in pairs; build trust; clear policies; accessible complaints procedure; support network

    active participation [practice, principle]
    take part in own|their|care|activities; active partner; involved in own care|decisions; {not} passive; join in decisions;
    take part in decisions|life|daily

    protecting self from allegations [practice, duty]
    {not} be|left alone with child|children|them; leave door open; keep door open; never alone; another adult present|in room;
    two adults|staff; ?visible; be seen; {not} touch inappropriately|hug; {not} give lifts|gifts|phone|number|personal;
    {not} contact|add|friend|message on|social; {not} social media with; professional boundaries|relationship|distance; {not} favourites;
    appropriate physical contact; {not} secrets with; keep records; work in view|open; lone working policy; code of conduct;
    {not} take photos|pictures on own|personal phone; no physical contact

    mobile phones and photos policy [practice]
    {not} personal|own mobile|phones|phone in setting|nursery|around; phones locked|away|lockers; no phones|cameras;
    permission|consent for photos|pictures|photographs; parental permission photo; {not} photos without permission; use setting camera;
    no personal mobile; {not} post photos of children

    supervision of children [practice, duty]
    supervise; watch|keep eye|look after child|children at all times|closely; ratio; staff ratio|ratios; adult child ratio;
    enough staff|adults; {not} leave children|child alone|unattended; head count; ?register; count children; sight and hearing;
    adult present at all

    security of premises [practice, solution]
    lock|locked|secure door|doors|gate|gates|entrance|site|building; visitors sign|signing|badge|book; sign visitors; visitor badge|pass;
    id|identity badge|check|cards; cctv; keypad; buzzer|intercom; password for collection|collect; check who collects|visitor;
    know who collecting; fence; ?alarm; lanyard; secure entry; only collect|picked up by known|named|authorised; challenge strangers;
    security codes; accompany visitors; register of who in building

    missing child procedure [practice, step]
    search building|area|premises|immediately; check register; head count; call|ring police|parents; tell manager; missing child;
    look for child everywhere; secure exits|gates; phone parents; last seen; keep other children safe

    uncollected child procedure [practice, step]
    phone|call|ring parents|emergency contact|contacts; stay with child; two staff stay; call social services; emergency contact;
    reassure child; ?wait with; {not} take child home

    attendance monitoring [practice]
    attendance; absence; ?register; missing education; follow up|chase absences; not in school; monitor absence; ring home if absent;
    first day calling

    safeguarding culture [principle, practice]
    open culture; culture of vigilance|openness|safe; zero tolerance; it could happen here; staff feel able to|safe report|speak;
    staff confident to challenge; everyone vigilant; listening culture; challenge poor practice

    listening to children voice [principle, practice]
    voice of child; listen to children|child; ask child wishes|views|feelings|what; wishes and feelings; child heard; take views of child;
    hear what children say; child opinion; worry box; school council

    building resilience in children [solution, practice]
    resilience; confidence; ?assertive; teach to say no; ?say no to; pants rule; stay safe lessons; nspcc pants; stranger danger;
    trusted adult; know who to tell; safe and unsafe touch; circle time; my body is mine; good and bad secrets; keep safe lessons; bounce back;
    safe touch; body belongs; self esteem; who they can trust|tell

    trusted adult [solution, person]
    tell|talk|speak to trusted adult|parent|teacher; tell parent|teacher|mum|dad|adult|someone; talk to someone you trust; confide in;
    go to adult; someone they trust

    anti bullying strategies [solution, practice]
    anti bullying; anti bullying policy; peer mentor; buddy; tell teacher; assembly; zero tolerance; worry box; restorative; record incidents;
    keep evidence; circle time; playground supervision; buddy bench; bullying week; {not} tolerate bullying; sanctions for bullies; mediation

    online risks content [problem, cause]
    inappropriate content|material|websites|videos|images; pornography; porn; violent|violence content|videos|games;
    extremist|self harm|suicide content|sites; see things {not} age|suitable; adult|harmful content; fake news; misinformation; pro anorexia;
    hateful; ?gambling; content contact conduct commerce; upsetting images; unsuitable websites; age inappropriate; ?disturbing

    online risks contact [problem, cause]
    not|never know who|really they|is; talk|talking|chat|speaking to strangers|weirdos|someone; old|older man|men|person pretending|pretends;
    meet up someone; online grooming; strangers contact|message|talk; contact from strangers;
    talk|chat|speak to strangers|someone|people {not} know; pretend to be someone|younger|child; fake profile|account|identity; catfish;
    meet|meeting up _ online|internet|stranger; predator; paedophile; meet someone they met; {not} who they say; lie about age;
    someone pretending; add strangers

    online risks conduct [problem, cause]
    share|send|post|sending nude|naked|personal|explicit|rude|private picture|photo|image|images|information|details|pictures; ?sexting; nudes;
    oversharing; digital footprint; give out address|personal|school|details; bully others online; post things regret; stays forever;
    share location; trolling; permanent record; send inappropriate photos; forward images

    identity theft online [problem]
    identity theft|stolen; phishing; hack|hacked|hacking account; scam; steal personal details|identity|bank; ?fraud; passwords stolen;
    fake emails|links; click links; virus; malware; in app purchases; spend money|parents card

    protecting children online [solution, practice]
    set|put parental|controls|locks|password|private|block|blocks; don't|never|not give|share|tell out|name|address|password|school;
    check|watch what sites|apps; tell a|your adult|teacher|mum|parent; parental control|controls; ?filter; firewall;
    block|blocking sites|websites|people|strangers; privacy settings|private account|profile; set account private;
    monitor|check use|history|phone|internet|screen; supervise internet|online; limit screen time; keep computer in family|living room;
    {not} share personal|password|details; strong password|passwords; report button|abuse; block and report; age limit|restriction|appropriate;
    talk to children about online|internet|dangers; teach online safety|internet; {not} talk to strangers|meet; ceop; think before post;
    block report; two factor; acceptable use policy; safe search; turn off location; restrict access; parental lock; keep evidence;
    private settings; don't accept friend|requests

    impact of cyberbullying [consequence]
    {not} escape|get away|switch; 24 7; follow home; ?happens|any|all time|anywhere|day; wide|large audience; ?everyone can see|sees; anonymous;
    spread fast|quickly; ?permanent; share widely; hide behind screen; low self esteem; suicide; {not} know who; feel unsafe at home;
    can happen at home; goes viral

    excessive screen time [problem]
    too much|long|excessive time|hours screen|online|internet|gaming|phone; addicted to phone|gaming|internet|games; gaming addiction;
    lack of sleep; {not} sleep; obesity; eyestrain; less exercise|socialising; tired at school; ?isolation; online all night; neglect homework;
    less active

    use of internet benefits [benefit]
    ?learn; ?research; keep in touch with friends|family; talk to|contact family|friends abroad|far; social contact; help with homework;
    entertainment; access support|help|advice online; develop skills; online support|groups; information access; educational games
    """
}
