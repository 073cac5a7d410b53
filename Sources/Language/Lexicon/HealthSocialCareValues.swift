/// Values of care, rights, communication and relationships, legislation and services in health and social care. Written for this project.
extension LexiconData {
  static let healthSocialCareValues: StaticString = """
    subject care

    *caregiver
    carer; nurse; doctor; staff; gp; practitioner; professional; worker; social worker; support worker; hca; they; you; we; i; she; he

    *cared
    patient; resident; client; individual; person; people; them; him; her; they; elderly; service user; someone; user; mum; dad; nan; grandad;
    relative; man; woman

    *dine
    eat; drink; food; meal; dinner; lunch; breakfast; tea

    person centred care [principle, practice] ~ institutional care
    ?what she|he|they want; ask what she|he|they want|prefer; care that is|be right for her|him|them; find out what they like;
    everyone is different so; person centred; person centred approach|practice|planning|support|value; person at centre|heart|middle of;
    put person|individual|patient|resident first; care built|based|centred|planned|designed|tailored|fitted around person|individual|them;
    tailor _ care|support _ individual|person|need; care tailored|adapted|personalised to; treat {cared} as individual;
    see _ person not _ illness|condition|disease; individualised|personalised|individual care; what matter to person|patient;
    care plan _ made|built|written around person|individual; suit _ individual need|person; {not} one size fits all;
    everyone be different|individual so; meet _ individual|their own need; focus on _ person|individual; their needs come first;
    get to know _ person|likes|dislikes; likes and dislikes

    institutional care [problem] ~ person centred care
    everyone has to|gets do|up|the same; all get up same time; treated like a number; institutionalised; institutional practice|abuse|regime;
    one size fits all; everyone treated the same; same time every day for all; set bed|meal time for everyone; routine suit staff;
    run for staff _ not resident; conveyor belt; {not} treat as individual; fit in with _ routine

    holistic approach [principle, practice]
    holistic; holistic care|assessment|needs|view; whole person; look at whole person|individual; ?all of _ needs;
    all aspect of _ life|health|person; physical _ emotional _ social needs; mind and body; pies; {not} just physical; body and mind

    dignity in care [principle, need] ~ loss of dignity
    cover|covering her|him|them up; don't|not show|expose|stare; make|making them|her|him feel|look embarrassed|silly|stupid;
    shut the door|curtain; talk to them like adult; respect their body; dignity; treat _ with dignity;
    maintain|preserve|protect|promote|respect _ dignity; cover _ up with towel|blanket|sheet; close|shut|draw|pull _ curtain|door;
    keep {cared} covered; {not} embarrass|humiliate; avoid _ embarrassment|embarrassing; self respect; feel respected; feel worthy;
    {not} expose _ body; knock _ before enter|going in|walk in; knock on door; use _ screen round bed; let _ wash private|self

    loss of dignity [consequence] ~ dignity in care
    undignified; feel humiliated|degraded|ashamed|embarrassed; lose _ dignity; humiliation; degrading treatment; strip of dignity;
    left exposed|naked; left in soiled|wet bed|pad|clothes; {not} treat _ dignity; treated like child|baby|object; loss of self respect

    privacy in care [principle, need]
    privacy; right to privacy; give|allow|respect _ privacy; private room|space|conversation; talk|speak in private; {not} overhear; own room;
    personal space; time alone; close|shut door|curtain when; leave _ alone|room when wash|dress; single sex ward|bay; read own mail|letters

    confidentiality in care [principle, duty] ~ breach of confidentiality in care
    keep things|everything|stuff private|secret|confidential|yourself;
    {not} _ tell|telling mate|friend|family|people|anyone|others|everyone about; {not} _ talk about _ patient|resident|client;
    {not} let anyone see _ file|record|notes; {not} go telling; confidentiality; ?confidential;
    keep _ information private|secret|confidential|safe; {not} tell|share|gossip|talk|discuss _ about {cared};
    {not} share|disclose|discuss|pass _ information|details|business; {not} gossip; need to know basis; only share|tell _ need to know;
    lock|locked _ file|record|cabinet|notes; password protect _ record|computer|file; {not} leave _ notes|file|record around|out|open;
    keep it to yourself; personal information|details _ private|protected|secure|safe; {not} post _ social media; data protection

    breach of confidentiality in care [problem] ~ confidentiality in care
    breach|break|breaking confidentiality|confidence; tell|gossip other people about patient|resident|client; spread _ information|business;
    leave _ notes|record|file lying|out; talk about patient|resident|client _ pub|bus|public;
    share|disclose _ information without permission|consent

    disclosure when at risk [duty, reason]
    share|break|breach|pass|disclose _ information|confidentiality _ risk|danger|harm; risk of harm to self|others;
    harm themselves|others|someone; danger to self|themselves|others; at risk of harm; court order; required by law; committed crime;
    serious crime; safeguarding concern _ share|pass|tell; {not} promise _ secret; tell someone if _ danger|harm|abuse; in _ public interest

    promoting independence [principle, practice, benefit] ~ dependence on carers
    let her|him|them wash|dress|feed _ self|herself|himself|own; wash|feed|dress her|his|their own; do what they can for themselves;
    encourage them to try; independence; ?independent; promote|encourage|support|maintain|keep _ independence;
    do things|more for themselves|himself|herself; let {cared} do _ themselves|self|own; encourage {cared} _ themselves|self;
    {not} do everything for them; {not} take over; {not} rely|depend on others|carer|staff; self care; look after themselves|himself|herself;
    live|stay at|in own home; cope by self|alone|themselves; without help|assistance; self reliant; autonomy; live on own;
    wash|dress|feed|cook themselves|himself|herself; do it on own; reablement; able to do more

    dependence on carers [consequence, problem] ~ promoting independence
    dependent|dependence|rely|reliant on carer|others|staff|family|people; learned helplessness; lose _ independence; loss of independence;
    {not} do anything for themselves; need help with everything; rely on others; do everything for them; become helpless|dependent;
    {not} independent

    empowerment of service users [principle, benefit]
    empowerment; empower; in control of _ life|care|own; have control|say over; take control; give _ control|power|say; own decision;
    feel in control; make|take _ own decision|choice; ?have _ say; have a voice; be involved in decision|planning|care; more control;
    take charge of _ life

    choice in care [principle, need]
    ?ask her|him|them what|which; let her|him|them pick|choose; give them a choice; what would you like; choice; right to choose;
    offer|give _ choice|option; let {cared} choose|decide|pick; choose what _ {dine}|wear|watch;
    choose _ clothes|food|meal|gp|doctor|activity|time|bedtime; choose|decide when _ get up|bed|wash|bath;
    ask {cared} what _ want|like|prefer|wear|eat; menu choice; respect _ choice|decision|preference|wishes; ?preference; make own choices;
    ?what they want

    equality in care [principle]
    equality; equal opportunity; treat _ equal|equally|fairly|fair; same chance|opportunity|access|rights; fair access;
    equal access|rights|treatment|care; treat according to needs; same quality|standard of care; {not} discriminate; ?fairness;
    everyone has same; no one left out

    diversity in care [principle, factor] ~ stereotyping in care
    diversity; value|respect|celebrate|recognise|embrace difference|diversity|culture;
    different culture|religion|belief|background|faith|language|race; people be different; respect _ belief|religion|culture|faith; ?diverse;
    variety of people; accept difference; celebrate _ festival; ?multicultural

    inclusion in care [principle, practice] ~ social exclusion in care
    inclusion; inclusive practice; include everyone|all; join in; feel included|belong; sense of belonging; part of group|community;
    {not} leave out; {not} exclude; take part; involve {cared} _ activity; adapt _ activity so everyone|all|they; everybody can take|join

    social exclusion in care [consequence] ~ inclusion in care
    excluded; left out; feel left out; cut off from; outcast; {not} included; shut out; {not} belong; {not} join in; pushed out;
    marginalised

    beliefs and culture respected [practice, need]
    respect _ religion|religious|culture|cultural|belief|faith; halal|kosher|vegetarian|vegan|cultural|religious food|meal|diet|meat;
    prayer room; place|time|space|somewhere to pray; let _ pray; female|male|same sex|gender carer|doctor|nurse|staff; same gender carer;
    dietary requirement; religious|cultural|spiritual needs|practice|festival|custom; go to church|mosque|temple; imam; chaplain; priest visit;
    wear _ headscarf|hijab|turban; fast|ramadan|diwali|eid

    anti discriminatory practice [practice, duty] ~ discrimination in care
    anti discrimination; challenge|tackle|report _ discrimination|discriminatory|racist|prejudice; {not} discriminate;
    {not} treat _ differently|unfairly|worse because; equal opportunity policy;
    treat fairly whatever|regardless _ race|age|religion|gender|disability|background; non discriminatory; stand up to discrimination;
    adapt care for all

    discrimination in care [problem] ~ anti discriminatory practice
    discriminate; treat|treated _ unfairly|differently|worse|badly because|due|for; treated less favourably;
    less favourable treatment; unfair treatment; refuse|denied _ service|treatment|care because; racist; sexist; ageism;
    ageist; homophobia; homophobic; disablism; prejudice; bully because of race|age|gender|religion|disability

    direct discrimination in care < discrimination in care ~ indirect discrimination in care
    direct discrimination; openly|deliberately|intentionally|obviously treat _ worse|unfairly|differently;
    refuse _ because of _ race|age|religion|disability|gender; on purpose discriminate

    indirect discrimination in care < discrimination in care ~ direct discrimination in care
    indirect discrimination; rule|policy for everyone|all _ disadvantage|unfair|affect|exclude; policy _ same for all but;
    steps _ no ramp|lift|wheelchair; leaflet|information|sign only in english; {not} intend|mean|deliberate discriminate;
    unintentional discrimination; only stairs; no ramp

    stereotyping in care [problem] ~ diversity in care
    stereotype; label|labelling; labelled as; assume|assumption _ all; assume old people|elderly|all|they; generalise;
    put _ same box; judge by look|age|appearance; pigeonhole; all old people are|be

    prejudice against service users [problem]
    prejudice; prejudge; pre judge; judge before know|meet; negative attitude|view towards|about|of; biased; unfair opinion;
    preconceived idea; dislike _ group; narrow minded

    effects of discrimination [consequence]
    low self esteem; feel worthless|devalued|useless|inferior; lose _ confidence|trust; feel isolated|rejected|left out; depression;
    ?depressed; stress and anxiety; {not} use|access|attend|go _ service again; avoid _ service|doctor|hospital; health get|become worse;
    self harm; withdraw; become withdrawn|aggressive; feel unwanted|unvalued; anger and frustration

    effective communication in care [skill, practice] ~ poor communication in care
    good|effective|clear communication; communicate well|clearly|effectively; speak clear|clearly|slow|slowly;
    use simple|plain|short word|language|sentence; {not} use jargon|slang|medical term; listen carefully|properly|actively; check _ understand;
    face _ when talk|speak; get down to _ level; eye contact; calm|soft|gentle|friendly|warm tone|voice; appropriate tone; open body language;
    ask open question; give time to reply|answer|respond; let them talk|finish; repeat|say back; use gesture|picture|sign

    poor communication in care [problem] ~ effective communication in care
    poor|bad|lack|breakdown|ineffective communication; communication breakdown; ?{not} listen; {not} communicate; use _ jargon; ?interrupt;
    talk over _ head; talk too fast|quick; ?misunderstanding; misinterpret; {not} pass on|handover information|message; handover missed

    communication barrier [problem, factor]
    barrier to communication; {not} hear _ noise|loud; noisy|noise room|environment|background; speak different|another language;
    {not} speak|understand english; language barrier; english second language; hearing|speech|sight|visual impairment|loss|difficulty; ?deaf;
    ?blind; medical jargon; slang; accent; dialect; emotional distress; too upset|scared|angry|anxious to; poor lighting; learning disability;
    aphasia; stroke _ speech; background noise; distraction; too far away; wrong body language; dementia

    overcoming communication barriers [solution, method]
    interpreter; translator; sign language; bsl; british sign language; makaton; braille; large print; picture card|board;
    ?pictures; flash card; hearing aid|loop; induction loop; advocate; lip read; face light; turn off|down tv|radio|music;
    quiet room|area|place; write it down; ?gesture; use short sentence; pecs; communication board|book|passport; speech therapist;
    assistive technology; text to speech; voice output; easy read; symbols

    makaton [method, tool] < overcoming communication barriers
    sign _ symbol _ speech; sign and symbols; signs with speech; hand signs _ spoken words

    braille [method, tool] < overcoming communication barriers
    raised dot; read by touch|finger; dots _ feel; bumps you|they feel

    british sign language [method] < overcoming communication barriers
    bsl; sign language; hand sign; sign with hands; sign to deaf; finger spelling

    advocate for service user [person, solution]
    advocate; advocacy; imca; speak|talk|act on behalf of {cared}; speak up for; speak for {cared}|someone; represent _ views|wishes|interests;
    voice for _ cannot|unable; someone to put across _ views; stand up for _ rights; be _ voice; independent person _ speak

    one to one communication in care [method]
    one to one; one on one; just two people; private chat|conversation|talk; face to face; talk to {cared} alone|on their own

    group communication in care [method]
    group discussion|meeting|communication|therapy; team|residents meeting; talk in group; handover meeting; multidisciplinary meeting;
    case conference

    formal communication in care [method] ~ informal communication in care
    formal; formal language|tone|letter|report|meeting; proper english; professional language; official language; use title|mr|mrs surname;
    correct|standard english

    informal communication in care [method] ~ formal communication in care
    informal; friendly chat; casual language|talk|chat; relaxed language; everyday language; use first name; slang; small talk

    non verbal communication in care [method, skill]
    body language; facial expression; eye contact; ?gesture; ?posture; ?smile; nod; ?touch; hold|holding _ hand; hand on shoulder; proximity;
    lean forward; open arms|posture; thumbs up; {not} cross|fold arm; ?hug; level with them; crouch down

    active listening in care [skill]
    active listening; listen carefully|properly|actively; nod _ show listening|interest; show _ listening|interested;
    repeat|say back|paraphrase|reflect what _ said; {not} interrupt; give full attention; pay attention to what; summarise what;
    let {cared} finish|speak|talk; hear what _ say; put phone away; lean in _ listen; ?take in what

    empathy with service users [skill, principle]
    how would you feel; put|imagine yourself in|their place|shoes; feel what it's like; understand what they're going through; empathy;
    put|putting yourself in _ shoes|place|position; see from _ point|view|perspective; understand how _ feel;
    imagine how _ feel; know what _ going through; walk in _ shoes; feel what they feel; understand _ feelings|situation|emotion

    compassion [principle, skill]
    ?kindness; caring attitude|nature|manner; show _ care|kindness|concern; warm and caring; sympathy; ?gentle;
    feel sorry for; concern for; want to help _ suffering

    the 6cs [principle]
    6cs; six cs; six c; care compassion competence communication courage commitment; compassion _ competence; courage and commitment

    competence in care [principle, skill]
    competence; ?competent; knowledge and skill; have _ skills|training|knowledge; well trained; trained staff|carer|nurse; ?know what _ doing;
    able to do _ job|role well|properly|safely; ?qualified; up to date _ training|knowledge; ?expertise

    courage in care [principle]
    courage; speak up; speak up for patient|resident; do the right thing; say when wrong|something; raise concern; brave enough to;
    whistleblow; stand up for; challenge poor|bad practice

    commitment in care [principle]
    commitment; ?committed; dedicated; ?dedication; determined to; go extra mile; stick with it; ?always try best; {not} give up on

    trust in caring relationship [benefit, principle]
    trust; trusting relationship; build|gain|earn|develop trust|relationship|rapport; feel able to talk|open|tell; open up; confide;
    rely on _ carer|staff|nurse; trust _ carer|nurse|staff|doctor; believe in _ carer; feel they can tell; bond with

    rapport in care [benefit, skill]
    build|good|establish|develop rapport|relationship|bond; ?get on well; get to know _ them|patient|resident|person; form bond;
    feel comfortable|at ease with; friendly relationship; professional relationship

    professional boundaries in care [duty, practice]
    professional boundary|distance; {not} get too close|attached|involved|friendly; {not} share|give _ personal details|number|phone;
    {not} accept gift|money; {not} friend on facebook|social media; keep it professional;
    {not} have _ relationship with patient|client|resident; work life separate; within job|role limit

    duty of care [duty, principle]
    have to keep them|him|her|people|patients safe; make sure|certain {cared} safe|not; {not} let them come to harm;
    legal|responsible duty|responsibility to keep|protect|look; responsibility to keep _ safe; keep _ safe from harm; act in _ best interest;
    protect _ from harm; avoid|prevent harm; responsible for _ safety|wellbeing; do no harm; {not} put _ at risk

    best interests [principle, duty]
    what is best for {cared}; best for patient|person; act|decide|decision _ best interest; good of _ patient|person

    informed consent [duty, principle]
    consent; give|get|gain|ask|obtain _ permission|consent; agree|agreement to treatment|care|procedure;
    ask before|if _ ok|happy|touch|wash|treat; explain _ before doing|treatment|procedure; sign form _ treatment; ?say yes to;
    know _ risk _ before agree; {cared} agree to; right to refuse; ?permission

    right to refuse treatment [principle]
    refuse _ treatment|medication|care|tablet; right to refuse; say no to _ treatment|care|medication; turn down treatment;
    {not} force _ treatment|take; {not} have to have|accept _ treatment; decline treatment

    mental capacity [factor, law]
    capacity; lack capacity; mental capacity act; able to make _ decision|choice; understand _ retain _ weigh;
    understand _ information to decide|make; weigh up information; unable|{not} make _ own decision; sound mind; presume|assume capacity;
    unwise decision; retain information

    mental capacity act [law] < care legislation
    mca; mental capacity act 2005; law _ {not} make own decision; assume _ capacity unless; presumption of capacity;
    protect people who {not} make decisions

    deprivation of liberty safeguards [law]
    dols; deprivation of liberty; liberty protection safeguards; lock|locked door|ward; restrict _ freedom; restrain; {not} free to leave;
    {not} allowed out; stop from leaving; restraint; bed rail|rails

    care legislation [law]
    care act; equality act; human rights act; mental capacity act; mental health act; data protection act; gdpr; children act;
    health and safety at work act; health and social care act; legislation; laws _ protect; care standards act;
    safeguarding vulnerable groups act

    equality act in care [law] < care legislation
    equality act; equality act 2010; protected characteristic; law against|illegal to discriminate; age _ race _ religion _ disability;
    reasonable adjustment; nine protected characteristics

    human rights act in care [law] < care legislation
    human rights act; human rights; right to life|liberty|respect|privacy|fair; right to life; right to _ family life; freedom from torture;
    echr; freedom of thought|religion|expression

    care act [law] < care legislation
    care act 2014; wellbeing principle; right to _ needs assessment|assessed; law says council|local authority assess|meet; carers assessment;
    duty to assess

    mental health act [law] < care legislation
    ?sectioned; section 2|3|5|136; detained under|against; detain _ hospital; kept in hospital against _ will

    data protection act in care [law] < care legislation
    data protection; gdpr; accurate and up to date; only keep|use _ as long as needed; stored securely|safely;
    right to see|access own record|notes|file; kept secure; {not} kept longer than needed

    rights of service users [principle]
    ?rights; service user rights; right to choice|choose|privacy|dignity|respect|protection|confidentiality|consultation|equal|fair;
    respect _ rights; protected from harm; ?consulted; right to complain; right to be treated

    consultation with service users [principle, practice]
    consultation; ask {cared} opinion|view|what|how; involve _ decision|planning|care plan; opinions and views;
    discuss _ care|treatment|options with; asked about _ care; be involved in _ care; have input; talk to them about what|their care

    right to complain [principle, practice]
    complain; complaints procedure|policy; make complaint; how to complain; raise concern about care; tell manager _ unhappy with care

    whistleblowing [practice, duty]
    report _ bad|poor|unsafe practice|care|colleague;
    report _ wrong|abuse _ colleague|staff|workplace; report colleague|staff|coworker; blow whistle;
    tell cqc|manager|someone about _ practice|abuse|colleague; speak out; grass up

    care quality commission [person, structure]
    cqc; inspect|inspector|inspection _ care|home|hospital; care inspector; regulate _ care|service; rate _ outstanding|good|inadequate;
    inspection body; check _ care home|standards; close down _ home; ofsted

    regulation and inspection [practice]
    inspection; ?inspect; regulator; monitor|check standard|quality; improve _ standards|quality; special measures; ?rating; nmc; gmc; hcpc;
    professional body; register|registered with; unannounced visit; meet standards

    codes of practice [practice, structure]
    code of practice|conduct; guideline|guidance on how _ behave|work; nmc code; set|sets|maintain _ standards; tell|show staff what|how;
    standards of behaviour|practice; rules for staff

    policies and procedures in care [structure]
    ?policy; ?procedure; follow _ policy|procedure; written rules; agreed ways of working; set steps|guidelines; equal opportunities policy;
    safeguarding policy; health and safety policy; staff know what to do

    care plan [tool, practice]
    support plan; plan of care; individual|written plan _ needs|care|support; document _ needs|care; written record of _ needs|care;
    says|tells|sets how|what _ need|cared|support; plan for _ support; follow care plan; update|review care plan

    care planning cycle [method]
    assess _ plan _ implement|review|monitor; assessment _ planning _ implementation; assess needs _ plan;
    implement _ monitor _ review|evaluate

    needs assessment [step, practice]
    assess|assessment|identify _ needs; find out what _ need; work out what _ need|help|support; identify _ help|support;
    look at what _ can|cannot do; baseline assessment; initial assessment

    review of care [step]
    ?review; reassess; monitor and review; check care|plan _ working|suitable|needs|still; change|update|adapt care|plan _ needs change;
    regular review; see if _ working|improved|changed; ?evaluate

    multi disciplinary team working [practice, structure]
    doctor|nurse|gp _ social worker|physio _ together; different people|workers|staff with different skills; multidisciplinary;
    multi disciplinary|agency team|working; mdt; multi agency; different professional|service|agency work|working together;
    work together _ doctor|nurse|social worker; team of professionals; partnership working; work with other professional|agency|service;
    share expertise|knowledge; joint working; joined up care; range of professionals; liaise with

    benefits of multi agency working [benefit]
    joined up care; continuity of care; {not} repeat|tell _ story|again; share information|expertise|skills|workload; no gaps|duplication;
    all needs met; quicker diagnosis|treatment|help|referral; holistic care; different expertise; nothing missed;
    {not} fall|slip through net|gap; better outcome for

    working in partnership with family [practice]
    involve|include|work _ family|relatives|parents|carer; keep family informed|updated; partnership with parents|family|carers;
    family know _ best; tell|ask family; talk to family; consult relatives; family feel involved

    continuity of care [benefit, principle]
    continuity; same carer|nurse|doctor|staff|gp|person; same carer every|each day|time|visit; see same doctor|person; familiar face;
    key worker; know the carer; consistent care; {not} different carer every

    key worker [person]
    keyworker; named nurse|worker|person; one person responsible|main contact; main carer|contact; key person; point of contact

    statutory services [structure] ~ voluntary care sector, private care sector
    statutory; statutory sector|provider|service; nhs; provided|funded|run|paid by government|state|tax|council|local authority;
    by law have to provide; government funded; public sector; social services; council run; local authority

    voluntary care sector [structure] ~ statutory services
    voluntary|third sector|organisation|group|services; ?charity; charities; non profit; not for profit; {not} make profit;
    run by volunteers|charity|donation; funded by donation; age uk; barnardos; ?mind; nspcc; samaritans; mencap; macmillan; red cross;
    st john ambulance; ?scope; ?shelter; food bank

    private care sector [structure] ~ statutory services
    private sector|care|provider|hospital|company|dentist; make profit; pay for _ care|treatment; run as business; fee paying;
    private hospital|nursing home; bupa; privately owned; self funded; private health insurance

    informal care [person, structure] ~ formal care
    informal care|carer|support; unpaid carer|care; family|friend|relative|neighbour _ look|care|help;
    cared for by family|friend|daughter|son|husband|wife; young carer; family carer; {not} paid _ care; help from family|friends|neighbours;
    looked after by daughter|son|family

    formal care [structure, person] ~ informal care
    formal care|carer|support; paid carer|care|professional; trained|qualified carer|professional|staff; professional help|support;
    care worker paid

    primary care [structure] ~ secondary care
    primary care|healthcare; first point|port of contact|call; gp; dentist; pharmacist; pharmacy; optician; walk in centre; health centre;
    doctor surgery; practice nurse; nhs 111; community health; go to doctor

    secondary care [structure] ~ primary care
    ?hospital; specialist _ referral|referred|hospital; ?consultant; referred by|to gp|hospital|specialist; outpatient;
    hospital treatment|appointment; planned operation; a&e; accident and emergency

    tertiary care [structure]
    highly specialist|specialised care|unit|centre|hospital; specialist hospital|unit|centre; transplant; neurosurgery; hospice;
    burns|spinal|cancer unit|centre; rehabilitation unit

    referral [method, step]
    ?refer; self referral; professional|third party referral; sent|send by|to gp|specialist|doctor; gp refer|send|letter; refer yourself;
    contact service yourself; friend|family|teacher contact|refer

    domiciliary care [structure]
    domiciliary; home care|carer|help; care|carer|help in|at own|their home; carer visit|come to _ home|house; care at home; visit _ in house;
    home visits; carer come in

    residential care [structure]
    residential home|care; care home; nursing home; live in _ home with care|staff; 24 hour care; round the clock care; old people home;
    sheltered|supported housing|accommodation|living; go into home; live there full time

    day care [structure]
    day centre|care; go for day; day service; lunch club; attend _ during the day; goes home at night; social club

    respite care [structure, solution]
    respite; give carer|family|parents|them break|rest; break from caring; short stay _ care|home; short break; temporary care;
    time off from caring; have a rest from caring; holiday from caring; replacement care

    hospice and palliative care [structure]
    palliative; hospice; end of life care; pain relief _ dying|terminal; terminally ill; {not} cure but; keep comfortable; make comfortable;
    dying with dignity; relieve|manage|control pain|symptom; comfort not cure; quality of life at end; macmillan nurse

    barrier to services [problem, factor]
    barrier; barrier to access|service|care; {not} able|easy to access|get to service; stop|prevent|hard _ people access|using|getting service;
    barriers prevent

    physical barrier to services [problem] < barrier to services ~ overcoming service barriers
    {not} get up|down|in|into steps|stairs|door|building; only stairs|steps; lift broken; wheelchair {not} fit|get|go; physical barrier;
    no ramp|lift|parking|wheelchair; ?stairs; ?steps; narrow door|doorway|corridor; heavy door; wheelchair _ {not} get in;
    {not} wheelchair accessible; no disabled toilet|access; {not} get in|into|upstairs building; building layout

    psychological barrier to services [problem] < barrier to services
    psychological barrier;
    fear|scared|frightened|afraid|worried|anxious of|about|what|to doctor|diagnosis|going|hospital|dentist|needles|find|judged;
    embarrassed|embarrassment|ashamed|stigma; stigma; worried what people think; lack of trust; phobia; {not} want help|treatment; denial;
    think _ waste doctor time; feel ashamed; fear of diagnosis; proud|pride

    financial barrier to services [problem] < barrier to services
    financial barrier; cost too travel|prescription|treatment|dentist|bus|childcare|expensive|much|high; {not} afford; too expensive;
    lack of money; prescription charge; low income; pay for _ prescription|transport|treatment|parking; lose pay|wage|money _ time off;
    cannot pay; bus fare

    geographical barrier to services [problem] < barrier to services
    geographical|location barrier; too far away; live|far _ rural|countryside|village|away; far from|to hospital|gp|service|doctor; ?distance;
    poor|no|lack public transport|bus; no bus|car|transport; postcode lottery; rural area; long journey; {not} drive; hard to get there;
    bad transport links

    cultural and language barrier to services [problem] < barrier to services
    cultural|language barrier; {not} speak|understand english|language; english _ second|additional language;
    {not} interpreter|translator available; religion|culture _ {not} allow; only see female|male doctor;
    want|need female|male doctor|carer|staff; information|leaflet only in english; different belief about illness|medicine

    resource barrier to services [problem] < barrier to services
    resource barrier; lack|shortage|not enough staff|funding|money|beds|doctors|nurses; short of staff|staffed; understaffed;
    waiting list|times; long wait; {not} enough staff|beds|appointment|doctors|nurses; funding cuts; cut backs; {not} get appointment;
    overcrowded

    overcoming service barriers [solution] ~ physical barrier to services
    ramp; ?lift; automatic door; wider door|doorway; disabled parking|toilet|access; wheelchair access|accessible; home visit;
    mobile clinic|library|unit; free prescription|transport|bus pass; dial a ride; patient|hospital transport; interpreter;
    leaflet in different|other languages; translated leaflet; handrail; hearing loop; longer|evening|weekend opening|appointment;
    video|telephone|online|phone consultation|appointment; financial help|support; stairlift; low counter; telehealth; hospital car

    general practitioner [person]
    gp; family|local doctor; doctor; diagnose; prescribe; refer to specialist|hospital; first person you see when ill

    nurse role [person]
    nurse; give|administer medication|injection; take|monitor blood pressure|temperature|observations; dress|change wound|dressing;
    observations; monitor _ patient; district nurse; practice nurse; ward round; take bloods

    social worker role [person]
    social worker; assess _ family|risk|needs; arrange|organise care|support package|services; protect vulnerable; take children into care;
    support families; link to services

    occupational therapist [person]
    occupational therapy|therapist; ot; help _ daily living|everyday tasks|activities; adapt|adaptation|aids _ home; grab rail; assess home;
    regain _ daily|everyday skills

    physiotherapist [person]
    physio; physiotherapy; exercise to improve|regain|help movement|mobility|walk; help _ walk|move again;
    improve _ mobility|movement|strength; muscle and joint; massage

    speech and language therapist [person]
    speech therapy|therapist; salt; help _ speech|talk|communicate|swallow; swallowing difficulty; improve speech

    dietitian [person]
    dietician; nutritionist; advice|plan on|about|diet eating|diet|food; meal plan; diet plan

    health visitor [person]
    visit _ new mum|mother|baby|parents; check baby _ development|weight; weigh baby; development check; support new parents; red book

    midwife role [person]
    midwife; deliver baby; antenatal; care|support _ pregnant|pregnancy|birth|labour; postnatal; help _ give birth

    care assistant [person]
    healthcare assistant; hca; care worker|assistant; personal care; help _ wash|dress|eat|toilet; support worker; feed and wash

    counsellor role [person]
    counsellor; ?counselling; talking therapy; talk through _ problems|feelings; talk about _ problem|feelings; therapist; someone to talk to

    reflective practice [practice, method]
    ?reflect; reflection; think back|about _ went|what practice; what went well|wrong; ?look back on;
    learn from mistake|experience; improve next time; do differently|better next time; gibbs; evaluate own practice|work; how could improve

    continuing professional development [practice]
    cpd; ?training; keep up to date; refresher|further|extra training|course; update|improve _ skills|knowledge; attend course; ?shadow;
    supervision; appraisal; learn new skills; mandatory training

    record keeping in care [duty, practice]
    record; accurate|clear|legible record|note|record keeping; write down|up everything|care; document _ care|everything;
    fill in chart|form|notes; factual _ record|notes; date and sign|signed; sign and date; update _ notes|records; log it; fluid|food chart;
    write _ in care plan|notes

    handover [practice]
    pass on information _ shift|staff|next|colleague; tell next|other|oncoming shift|staff|nurse; end of shift; communication book;
    share information between|with staff|team|shift

    activities of daily living [need]
    adl; ?wash; ?dress; ?eat; toilet; everyday|daily tasks|activities; get in|out of bed|bath; ?cook; ?clean; ?shop

    mobility aid [tool]
    walking stick|frame; zimmer frame; wheelchair; crutches; walker; scooter; ?stick; rollator

    home adaptation [tool, solution]
    adaptation; grab|hand rail; stairlift; walk in shower|bath; wet room; ramp; raised toilet seat; bath|shower seat|chair; hoist;
    perching stool; widen door; key safe; pendant alarm; adapted cutlery|kettle; long handled|easy grip; non slip mat; jar opener
    """
}
