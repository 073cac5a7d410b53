/// Legislation that bears on customer service, what it says, what it changes in practice, and the accurate and confidential keeping of records. Written for this project.
extension LexiconData {
  static let customerServiceLaw: StaticString = """
    subject customer service

    *custdata
    data; information; info; detail; record; file; document; paperwork; address; notes; profile

    *sharing
    share; disclose; reveal; leak; sell; discuss; release; expose; spread; divulge; publish

    *trait
    age; race; religion; gender; sex; disability; sexuality; ethnicity; nationality; belief; skin; faith; gay; pregnancy; culture; orientation

    *wronged
    faulty; broken; damaged; defective; unsafe; substandard

    data protection law [law]
    data protection; data law|legislation; privacy law|legislation|rule; law on|about|protecting _ personal data|information|detail;
    law about {custdata}; data privacy; information commissioner; ico; rule about keeping _ {custdata}

    gdpr [law] < data protection law
    general data protection; g d p r; gpdr; gdrp; gdp r; data protection regulation

    data protection act [law] < data protection law
    dpa; data act; data protection 2018|1998

    privacy and electronic communications regulations [law] < data protection law
    pecr; electronic communications regulation; law|rule on marketing call|email|text; cookie law|rule

    consumer law [law]
    consumer law|protection|legislation; law protect consumer|customer|shopper|buyer; customer rights law|legislation; trading law;
    law about _ refund|selling|faulty; law on refund|selling|faulty|returns; shopping law; buyer law|protection; laws on what you sell

    consumer rights act [law] < consumer law
    consumer right; cra; consumer act; customer rights act; rights act 2015

    sale of goods act [law] < consumer law
    sale of good; sale and supply of goods; goods act; soga

    supply of goods and services act [law] < consumer law
    supply of goods; supply of services

    consumer contracts regulations [law] < consumer law
    consumer contract regulation|act|law; distance sell|sale; online selling|shopping regulation|law|rule; consumer contracts 2013; doorstep selling;
    ecommerce regulation|law

    unfair trading regulations [law] < consumer law
    unfair trading; consumer protection regulation; unfair commercial practice; misleading advertising regulation|law;
    digital markets competition|act; dmcc; business protection from misleading

    trade descriptions act [law] < consumer law
    trade description; product description act|law

    consumer credit act [law] < consumer law
    consumer credit; credit act; section 75; lending law|rule; credit agreement law|rule|act

    price and measures law [law] < consumer law
    weights and measures; price marking; pricing law|regulation; prices act; law on|about price

    product safety law [law] < consumer law
    consumer protection act; product safety law|regulation|act; general product safety; toy safety; product liability;
    electrical equipment safety regulation

    advertising standards [law, principle] < consumer law
    asa; advertising code|rule|law; law on|about advert

    equality law [law]
    equality legislation|law|regulation; anti discrimination; law against|on|about discrimination; discrimination law|act|legislation;
    equal rights|opportunity law|legislation|act; dda; race relations act; public sector equality duty

    equality act [law] < equality law
    equality and diversity act; equality 2010; equality and human rights; equal opportunity act

    human rights act [law] < equality law
    human rights; right to privacy|private

    health and safety law [law]
    health and safety; h&s; hse; health safety; health & safety; safety law|legislation|regulation

    health and safety at work act [law] < health and safety law
    health and safety at work; hasawa; haswa; hswa; safety at work act; health and safety act; health & safety act

    specific safety regulations [law] < health and safety law
    coshh; riddor; manual handling regulation|law|rule|operations; fire safety order|law|act|regulation; control of substances;
    display screen equipment; first aid regulation; ppe regulation; occupiers liability; puwer; loler

    food safety law [law]
    food safety; food hygiene act|law|legislation|regulation|rating; natasha law; food act; allergen law|labelling|regulation|rule;
    food information regulation; food standards; haccp; food labelling law|rule

    licensing and age restricted sales law [law]
    licensing act|law|legislation; licence act; alcohol law|licence|licensing; age restricted; challenge 25|21;
    underage sale|selling|drinking|customer; think 25|21; legal age to|for; law on alcohol|tobacco|cigarettes|vape; gambling act;
    sell|serve _ alcohol|cigarettes|vape|knife _ under|underage

    computer misuse act [law]
    computer misuse; misuse of computer; misuse act; hacking law; cyber law|crime

    freedom of information act [law]
    freedom of information; foi; foia; freedom of info

    copyright law [law]
    copyright; intellectual property; trade mark law

    employment law [law]
    employment rights act|law; employment act|law|legislation; working time regulation|directive; minimum wage act|law; labour law;
    employers liability

    care and safeguarding law [law]
    care act; mental capacity act; children act; safeguarding law|legislation|act; dbs check; cqc regulation; care standards act;
    deprivation of liberty; mental health act; safeguarding vulnerable

    travel law [law] < consumer law
    package travel; package holiday regulation|law; flight delay law|regulation; passenger rights|charter; abta; atol

    payment and fraud law [law]
    pci; payment card industry; fraud act; money laundering; bribery act; payment services regulation; theft act; know your customer; kyc

    financial services regulation [law]
    financial services act|regulation; fca rules|regulation; financial conduct authority rules; consumer duty; treating customers fairly; tcf;
    financial services and markets

    environmental law [law]
    environmental protection act|law; environment act|law; carrier|plastic bag charge|law; weee; waste regulation|law

    industry code of practice [law, principle]
    industry code|standard|regulation; code of practice; voluntary code; professional code; sector code; code of ethics; trade body rules

    satisfactory quality [principle]
    satisfactory; acceptable|decent|reasonable|satisfactory standard|quality; of good|acceptable|reasonable|decent quality;
    goods|product|item must|should|has work|good|safe; goods|product|item {not} be {wronged}; free from fault|defect; fault free;
    last reasonable|fair time; good enough quality; must _ good quality; durable

    fit for purpose [principle]
    fit for use|job|what; fit purpose; suitable for purpose|use; work as it should; work like it should; do what it says; for what it was made;
    fit for it|their|intended purpose; it|product|goods|item do what _ suppose|meant|made; does the job it

    as described [principle]
    match description|picture|advert|sample|label; same as description|picture|advert|photo; like description|picture|advert;
    what it says on tin|label|box|packet; true to description; description must|match|should match|true|accurate; described correctly|accurately;
    match how it described|advertised; must _ described; product as advertised

    thirty day right to reject [principle, consequence]
    right to reject; reject goods|it|item|product|faulty; 30|thirty day to|for return|reject|refund|get|bring|take; refund within 30|thirty;
    return _ within 30|thirty; 30 day right|refund|return|window|period; refund _ 30|thirty day; 30|thirty day _ refund|money|faulty|reject;
    short term right; first 30 day

    right to repair or replacement [principle, consequence]
    right to repair|replacement|refund; entitled to repair|replacement|refund|new; repair or replace; repair replace or|refund;
    repair replace and refund; refund repair or|and|replace; replace or repair; refund or replace; one chance to repair|replace;
    final right to reject; price reduction if|or; {wronged} _ repair|replace|refund _ right|entitled; within six months|years

    digital content rights [principle]
    digital content; digital product|goods; download {wronged}; app|game|film|music|software download|faulty; digital download;
    faulty download|app|game

    reasonable care and skill [principle]
    reasonable care; care and skill; service _ proper standard; work|service carried out properly; reasonable price|time; service done properly

    fair contract terms [principle]
    unfair term; fair term|contract; contract _ fair; terms must|should _ fair|clear; unfair contract|clause; {not} hidden term|charge|fee;
    {not} hide _ small print; terms _ easy understand|read

    statutory rights [principle, consequence]
    legal right of customer|consumer; customer|consumer have right; customer|consumer|buyer protected; rights as consumer|customer;
    right to refund|money|complain; right to _ money back; entitled to refund|money|compensation; buyers rights; customers know their rights

    fourteen day cooling off [principle, consequence]
    14|fourteen day to|for cancel|return|change; within 14|fourteen; 14 day cooling|cancel|right|return; right to cancel;
    14|fourteen day _ cancel|refund|return|mind|online; online order|purchase _ cancel|return; bought|ordered online _ 14|cancel|send back;
    cooling off period|time|right; change their mind within|online|14|fourteen|and return

    clear information before buying [principle, practice, duty]
    information before _ buy|purchase|order|contract|sale|agree|sign; tell {customer} _ before _ buy|pay|order|sign; price|cost _ clear before;
    total price|cost before|including|shown; terms _ before _ sale|buy; delivery cost|charge clear|shown;
    inform {customer} of cancellation|delivery|total|terms; know what they agreeing|signing|buying; explain terms|contract before|to

    honest descriptions [practice, duty, principle]
    honest|truthful|accurate|true description|advert|claim|label; {not} mislead; {not} lie about product|item|price; {not} falsely;
    {not} exaggerate product|what|quality; describe|advertise|label _ honestly|accurately|correctly|truthfully|properly;
    tell truth about product|item|goods|service; {not} say _ if _ not true; advert must|should|be honest|true|accurate;
    website description|picture accurate|correct; correct label; {not} trick {customer} into; {not} sell something as; photos must|should match;
    illegal to lie|mislead; lie about what product|item

    clear pricing [practice, duty]
    price _ clear|display|shown|marked; clear|correct price; display price|cost; show price; price label|tag|ticket; including vat;
    sale price genuine|true|real; price on shelf|label|tag; {not} overcharge; charge _ price advertised|shown

    no pressure selling [practice, principle, duty]
    {not} push {customer}; {not} force {customer}; {not} pressurise; {not} hard sell; {not} pushy; {not} bully {customer};
    {not} aggressive selling|sales

    honouring refunds and returns [practice, consequence, duty]
    must|have to|should|obliged _ refund|replace|repair|exchange; honour refund|return; {not} refuse|deny refund|return;
    refund|replace|repair {wronged} goods|item|product; refund if|when _ {wronged}; money back if|when; refund _ {wronged};
    accept|take {wronged} _ back|return; accept return; legally have to refund|repair|replace|exchange;
    offer refund|repair|replacement if|when|for|within; give refund if|when|for|within|by

    update returns policy [practice, consequence]
    update|review|change|rewrite|adapt return|refund|complaint policy|procedure;
    policy|procedure must|should|has meet|match|comply|follow|reflect law|act|legislation; return|refund policy _ law|legal|act|30;
    policy|procedure _ updated|reviewed because|when|as|to|in; display|show|put|explain return|refund policy;
    returns policy _ clear|displayed|receipt|till; policy in line with law|act; procedure has to change|follow; {company} need clear returns policy

    keep receipts and transaction records [practice, duty]
    keep receipt|copy|proof of|for; give {customer} receipt; issue|provide receipt; ask for|see receipt|proof;
    record of purchase|sale|order|transaction|payment; transaction record|history; written contract|agreement; scan receipt

    check goods before sale [practice, duty]
    check product|goods|item|quality|stock|food|date _ before|sell|sending|shelf; test product|item|goods before|to; inspect goods|product|item|stock;
    remove|take {wronged} _ shelf|sale; check before sending|selling|packing; recall product; product recall;
    make sure product|goods|item safe|work|good; {not} sell {wronged}; {not} sell out of date

    tell customers their rights [practice, duty]
    tell|inform|advise|explain|remind _ rights; make {customer} aware _ rights; sign about|with|explaining rights;
    explain statutory|legal|consumer right; give correct|accurate advice on|about rights|refund|return; let {customer} know _ rights

    train staff in the law [practice, duty, consequence]
    train|teach|educate staff|employee|team|worker _ law|gdpr|legislation|data|equality|act|rights|compliance|confidentiality;
    staff|employee|team|worker _ trained _ law|gdpr|legislation|data|equality|act|rights|compliance;
    gdpr|equality|compliance|legal|legislation training|course; data protection training|course;
    staff|worker|employee must|need|should|have know|understand|aware law|gdpr|act|rights|legislation|data;
    training on|in gdpr|data|law|equality|legislation|consumer; staff aware of|about law|gdpr|legislation|rights; mandatory training;
    training so staff follow law

    monitor compliance [practice, duty, consequence]
    compliance audit|check|officer|team|manager; check|monitor|ensure _ comply|compliance|legal;
    comply with law|legislation|act|regulation|gdpr|consumer|data; stay|keep within law; keep up to date with law|legislation; compliant;
    follow law|legislation|gdpr|act; abide by law|act|legislation|gdpr; obey law; audit data|procedure|records; in line with law|legislation|gdpr

    consent [principle, practice, duty, consequence] < lawful use of data
    ask {customer} permission|consent; ask|get|need|have|gain|obtain|give permission|agreement _ use|store|keep|contact|share|collect|hold|email|pass;
    ask before use|share|taking|storing|keeping|contacting|passing; ask if you|we can keep|store|share|use|contact|email;
    {customer} agree to _ {custdata}|contacted|emails|marketing|it; opt in; {not} _ without _ permission|consent|asking|agreement;
    without _ permission|consent; permission to use|store|keep|share|contact|collect; with {customer} permission|consent;
    unless {customer} agree|consent|say; permission of|from customer; customer has to|must agree; only if {customer} agree|say;
    tick box to|for|if|saying

    lawful use of data [principle]
    lawful basis|reason; legal basis; legitimate interest; fairly and lawfully; lawful fair;
    use _ {custdata} legally|lawfully|fairly|responsibly|properly; good|valid|proper|legal reason to|for _ {custdata}

    only use data for its purpose [principle, practice, duty, consequence] < lawful use of data
    {custdata} _ only|just used for; only|just use _ {custdata} for|to; purpose limitation; {not} use _ {custdata} for|to;
    for reason|purpose it|they collected|given; specified|specific|stated|intended purpose|reason; misuse of {custdata}; {not} misuse;
    {not} use _ number|address|details text|date|contact|friend|message;
    {not} use it|them|details|data|information for anything|other|marketing|personal; {custdata} used for purpose|reason|what;
    only use it|them for what|reason|purpose

    collect only what is needed [principle, practice, duty, consequence]
    only|just collect|ask|take|keep|record|hold|store _ what|necessary|need|relevant|required;
    {not} collect|ask|take|hold _ more|too|unnecessary|irrelevant|extra; data minimisation; minimum data|information|amount; {not} excessive;
    adequate relevant; adequate and relevant; limited to what; only necessary|relevant|needed information|data|detail;
    {not} ask for information|detail|thing _ {not} need; {not} collect unnecessary; only _ {custdata} _ need|necessary|relevant|required;
    {not} ask nosy|personal|too many; {not} more than _ need

    keep data secure [principle, practice, duty, consequence] < confidentiality
    keep|store|hold _ secure|safe|locked|protected _ {custdata}; keep|store|hold {custdata} _ secure|safe|locked|protected|private;
    {custdata} _ secure|safe|protected; secure {custdata}|storage|server|database; protect {customer} {custdata}|privacy; protect {custdata}|privacy;
    data|information security; safeguard {custdata}; store|kept safely|securely; stored securely|safely|away; look after {custdata};
    {custdata} {not} stolen|lost|hacked|leaked; {not} _ wrong hands; firewall; antivirus; anti virus; cyber security;
    keep personal|private|confidential _ secure|safe|locked; data safe

    locked cabinets and rooms [practice, example] < keep data secure
    lock|lockable cabinet|drawer|cupboard|room|office|safe; lock _ away; lock it|them|paperwork|files|records in|away|up; under lock;
    filing cabinet locked; key to|for cabinet|office|drawer; locked filing; in a safe

    password protection [practice, example] < keep data secure
    password; strong|own|unique|secure password|login; {not} share _ password|login; {not} write _ password; {not} give _ password;
    two factor|step authentication|verification; own log in|login; passcode; biometric; fingerprint; login details; access code

    lock the screen [practice, example] < keep data secure
    lock computer|screen|pc|laptop|workstation|tablet; screen lock|saver; turn screen away|off;
    {not} leave computer|screen|laptop|system on|unlocked|open|logged|unattended; {not} leave yourself logged; minimise screen;
    close screen|tab|file when; computer _ locked; lock it when _ leave|away; log off|out; sign out of

    encryption and backups [practice, example] < keep data secure
    encrypt; back up data|file|record|regularly; backup of|data|file|copy; secure email|portal|link|connection|wifi;
    {not} use usb|memory|public|own|personal device|phone|email|stick|wifi; {not} send unsecure|unencrypted; virus protection; bcc; blind copy;
    check email address before; update|install antivirus|security software

    clear desk [practice, example] < confidentiality
    {not} leave paperwork|document|file|paper|form; tidy away paperwork|document|file; {not} in view|sight of; out of sight|view;
    turn|face paper|note|file|form over|down; {not} write _ post it|sticky|scrap; put paperwork|files|documents|forms|notes|it away;
    {not} leave _ {custdata} _ lying|out|around|desk|counter|view|unattended|printer|side;
    {not} leave it|them|anything|things lying|out|around|unattended; {not} leave _ lying|unattended|printer; {not} leave _ where _ see|read|find

    need to know access [principle, practice] < confidentiality
    only|just authorised|certain|relevant|specific|named|permitted people|person|staff|member|personnel|employee;
    authorised access|person|people|staff|personnel; only people|staff|those|managers who need|can|should; limit|restrict|control access;
    access to|of data|information|record|file only|restricted|limited; access level|right|control;
    {not} look at|up _ {custdata} _ need|reason|unless|curious; {not} look up people|friend|family|neighbour|ex;
    {not} access {custdata} without|unless; {not} everyone|all have|should|can see|access; {not} snoop; unauthorised access|people|person;
    need to know basis|only; only _ need to know; those|people|staff who need|have to know|see

    do not share data [principle, practice, duty, consequence] < confidentiality
    {not} {sharing} _ {custdata}; {not} {custdata} shared|disclosed|passed|leaked; {not} be shared|passed|disclosed|sold|leaked;
    {not} give out _ {custdata}|number; {not} give|pass|tell _ phone|personal|private number|address|detail|information;
    {not} pass _ {custdata} on|to third|other|anyone; {not} share it|them|anything; {not} tell anyone|others|friend|family about|what|customer|their;
    {not} third party; {not} give _ to third|other company; keep it|things|information|detail between; keep it to yourself|myself;
    {not} let anyone|others|people see|know|read; {not} share customer|personal|private|confidential|sensitive;
    only share _ with|if|when consent|permission|need; in confidence; {not} disclose

    do not talk about customers in public [practice, behaviour] < confidentiality
    {not} talk|discuss|gossip|speak|chat _ public|outside|home|friend|family|pub|bus|mate|break|street; {not} gossip|chat about;
    {not} talk about {customer}; {not} discuss {customer}; {not} discuss confidential|private|personal;
    {not} post|put _ social|facebook|instagram|whatsapp|tiktok; {not} take _ photo|picture|selfie; {not} take _ home; {not} overheard; {not} overhear;
    {not} say _ out loud; {not} say name|detail|address|number _ loud|front; talk|discuss|speak in private; careful who _ listening|hear;
    careful where|what _ talk|say

    privacy at the counter [practice, consequence, example] < confidentiality
    privacy screen; lower your|voice when|so; speak|talk quietly _ detail|personal|private|others|hear;
    keep _ voice _ down|low _ detail|personal|private|information; private room|area|space|booth for|to|when; stand back|behind _ line;
    wait behind line; screen _ face|angled|turned away|see|from; {not} hear _ detail|information|conversation; respect privacy; customer privacy;
    earshot; write it down instead of saying; privacy line|booth|curtain; other people|customers {not} hear|see|overhear; {not} heard|overheard by;
    others {not} hear|see|overhear; so {not} hear|see them|details; ?lower voice; turn|angle|move screen so|away; use initials;
    initials instead of name

    check identity before giving information [practice, duty, consequence] < checking identity
    security question|check|word; verify|confirm|prove|check identity|id|who; verify {customer}; check they are who; who they say they;
    identity check; proof of identity|id; date of birth; mother maiden; confirm _ address|postcode|birth|name before; ask for id|identification|dob;
    only speak|talk to account|card holder; account holder; id check; photo id; verification; data protection question|check; go through security;
    passport or driving; ask for date of birth|postcode|password; make sure _ right|correct|actual person|customer;
    check _ right|correct person|customer

    right of access [principle, consequence] < rights over own data
    right to see|access|view|know|request|copy _ {custdata}; right to see|access|know what; subject access; sar; dsar;
    see|know what _ {custdata} _ held|stored|have|kept; copy of _ {custdata}; one month to respond|reply; within month _ request;
    what information _ held|store|kept; ask to see _ {custdata}; ask to see what; {customer} can|could|may ask|request _ copy|own;
    {customer} can|could|may ask|request to see; {customer} right|entitled|allowed _ see|access|view _ {custdata};
    see own|their data|information|records|file; request copy|access|own _ {custdata}; {customer} can ask what|for copy

    right to erasure [principle, consequence] < rights over own data
    right to be forgotten|deleted; right to delete|erasure; ask|request|want|can|right _ delete|erase|remove|forgotten _ {custdata};
    ask|request _ {custdata} deleted|erased|removed|wiped; erasure; delete|remove|erase _ {custdata} _ ask|request|want;
    have _ {custdata} deleted|erased|removed; right _ be forgotten; {customer} ask|want|request _ deleted|erased|wiped

    right to correct data [principle, consequence] < rights over own data
    right to correct|rectify|change|amend; rectification; ask|can|request _ correct|change|amend|update _ {custdata}; correct {custdata} if wrong;
    have _ {custdata} corrected|changed|amended; correct _ {custdata} _ wrong|incorrect|inaccurate; change wrong {custdata}

    opt out of marketing [principle, practice, consequence] < rights over own data
    opt out; unsubscribe; {not} spam; {not} send _ marketing|spam|junk|advert; stop marketing|sending; marketing preference|consent|list;
    right to object; {not} cold call; {not} contact {customer} _ without|unless; remove from mailing|list; contact preferences;
    {not} marketing email|call|text

    rights over own data [principle, consequence]
    data subject; rights over|about own|their|your data|information; control over|of own|their|your data|information; individual rights;
    right to data|restrict; data portability; know how|what _ {custdata} _ used|for; say in how _ {custdata}

    keep data accurate and up to date [principle, practice, duty]
    keep {custdata} _ accurate|correct|up to date|updated|current; {custdata} _ accurate|correct|up to date|updated; accurate and up to date;
    up to date {custdata}; ask {customer} if|whether _ changed|same|correct|moved; check {custdata} still|are correct|up|right|current|same;
    update {custdata}; update _ {custdata} _ regularly|when|change|move; ensure _ {custdata} correct

    do not keep data too long [principle, practice, duty, consequence]
    {not} keep|hold|store _ long|longer|forever; {not} longer than; keep|store|hold _ only _ long|needed|necessary;
    as long as necessary|needed|required; storage limitation; retention period|policy|time|limit; {not} keep old {custdata};
    delete|destroy|remove|dispose old {custdata}; delete|destroy|remove {custdata} _ when|after|once|longer; delete _ no longer; {not} longer needed;
    how long _ {custdata} kept|stored; delete it when|after|once; get rid of {custdata}; kept for six|seven|set years|period

    secure disposal [practice, duty, example] < confidentiality
    shred; shredder; confidential waste|bin; dispose|destroy|get rid _ securely|safely|properly|confidential;
    dispose of data|information|paper|document|record; destroy document|record|paperwork|file|data; wipe hard drive|computer;
    delete permanently|securely|properly; {not} put|throw _ bin|rubbish; {not} just bin|throw; secure bin; cut up card|paper

    privacy notice [practice, duty]
    privacy notice|policy|statement; tell|inform|explain|say _ how|why|what _ {custdata} used|stored|kept|collected;
    explain why _ need|asking|collecting|want _ {custdata}; explain what _ {custdata} for|used; open|clear|transparent|honest about _ {custdata};
    cookie notice|policy|message; this call may|recorded; tell {customer} _ call recorded; cctv sign|notice; tell {customer} why _ {custdata}

    sensitive data [principle, example]
    sensitive data|information|detail; special category; medical|health|financial data|information|detail|record|history; card detail|number;
    bank detail; {not} write|keep|store card|bank|cvv; personal data; personal information; sort code; national insurance number

    report data breach [practice, duty, consequence]
    report _ breach|leak|lost data; breach _ reported; tell|inform|notify ico; 72 hour; within 72; report to ico;
    tell manager|boss|supervisor _ breach|leak|hacked; notify|inform|tell {customer} _ breach|leaked|hacked; breach notification;
    report it if _ lost|breach|leak|stolen

    data breach [consequence, problem]
    data|security|privacy|gdpr|confidentiality breach|leak; breach of data|confidentiality|security|privacy|gdpr|law|act;
    {custdata} _ leaked|hacked|stolen|exposed|lost; leak {custdata}; hacker; hacked; cyber attack; lost laptop|usb; data loss|theft|leak;
    {custdata} get|fall|end|go _ wrong hands|people|person; wrong hands; breach data|gdpr|confidentiality|law

    data protection officer [person]
    data protection officer|lead|manager; dpo; data controller; information governance officer|team

    identity theft or fraud [consequence, reason]
    identity theft|fraud; steal _ identity|details; fraud; fraudster; scam; scammer; criminal use|get|access|steal;
    use _ details|card|identity to|for steal|buy|fraud; pretend to be customer|them|someone; money stolen|taken from; bank account emptied; phishing;
    stalker; customer get|be scammed|robbed|burgled; impersonate customer|them|someone

    protected characteristics [principle]
    nine characteristics; 9 protected; protected group; {trait} {trait}; {trait} and|or {trait}; {trait} _ {trait} _ {trait}; no matter _ {trait};
    regardless of _ {trait}; regardless of who|background|what; whatever _ {trait}; irrespective of; based on _ {trait}; because of _ {trait};
    due to {trait}; different backgrounds|cultures|races|religions|faiths; gay or straight; black or white; where {customer} come from;
    no matter who they are; men and women same|equal

    characteristic of age [example] < protected characteristics
    because|regardless|matter|whatever|based _ age; old or young; young or old; ageism; ageist; age discrimination; all|any ages; young and old;
    refuse young people; too old|young to

    characteristic of disability [example] < protected characteristics
    because|regardless|matter|whatever|based _ disability; disability discrimination; disabled or not|able;
    disabled people|customer|person|guest|passenger; people|customer|person|someone|anyone with|who disabled|impairment; wheelchair user; able bodied;
    hidden|learning|physical disability; deaf customer|person|people; blind customer|person|people; visually impaired; hard of hearing; autistic;
    autism; dementia

    characteristic of race [example] < protected characteristics
    because|regardless|matter|whatever|based _ race|skin|nationality|ethnicity; racism; racist; race discrimination; skin colour; colour of skin;
    different race|country; colour of their skin; ethnicity

    characteristic of religion [example] < protected characteristics
    because|regardless|matter|whatever|based _ religion|belief|faith; religion; religious belief; muslim; christian; jewish; hindu; sikh;
    faith or belief; headscarf; turban; hijab

    characteristic of sex or gender [example] < protected characteristics
    because|regardless|matter|whatever|based _ gender|sex; sexism; sexist; sex discrimination; gender; transgender; trans people|person|customer;
    male or female; pregnant customer|woman|lady; pregnancy and|or maternity; breastfeeding; marriage and|or civil; marital status; civil partnership

    characteristic of sexual orientation [example] < protected characteristics
    sexuality; gay people|customer|couple|man|or; lesbian; homophobia; homophobic; same sex couple; lgbt; lgbtq; bisexual

    no discrimination [principle, duty, practice, consequence] < equal treatment
    {not} discriminate; {not} prejudice; {not} refuse _ service|serve|entry; {not} refuse to serve; {not} turn {customer} away;
    {not} treat _ different|less|worse|unfairly; {not} treated differently|less|worse|unfairly; {not} racist; {not} racism; {not} sexist;
    {not} stereotype; avoid|prevent|stop|against|illegal discrimination; illegal to discriminate; free from discrimination; unlawful discrimination;
    {not} harass; {not} victimise; {not} exclude; {not} left out; {not} make fun of; zero tolerance; {not} favour customers|anyone|people|one

    discrimination [problem, consequence]
    harassment; victimisation; prejudice; treat {customer} differently|less|unfairly|worse because|due|than; refuse to serve {customer} _ because;
    turned away because; stereotyping; treated less favourably; hate crime

    equal treatment [principle, practice, duty, consequence] < treating everyone fairly
    treat _ same|equally|fairly|alike; equal|same treatment|opportunity|access|rights|respect|chance for|to|all|everyone;
    same service to|for everyone|all|any|every; equal treatment|service|access; serve everyone|all same|equally|fairly;
    everyone|all|everybody treated equal|same|fairly; everyone is equal; same level of service; equality and diversity; equality for;
    fair treatment of

    reasonable adjustments [principle, practice, duty, consequence]
    reasonable adjustment|change; make adjustment|allowance; adjustment for disabled|customers|people;
    adapt|change _ service|building|shop|premises _ disabled|everyone; adaptations for; accommodate _ disabled|wheelchair; remove barriers;
    extra help|support|time|assistance for|to|if disabled|elderly; help|support|assist disabled|blind|deaf; cater for disabled|everyone|all;
    disability access; easy for disabled; make _ accessible to|for; accessible for|building|premises|toilet|entrance|website;
    accessible to everyone|all|disabled|wheelchair; easier for disabled|wheelchair|elderly|blind|deaf; service|facility for disabled

    physical access [practice, example] < reasonable adjustments
    ramp; wheelchair access|ramp|friendly|space; lift for|access|instead|available; disabled toilet|parking|access|bay|facilities|entrance|room;
    step free; automatic|wide|wider door|aisle; lower counter|till|desk; handrail; grab rail; access for wheelchair|disabled|pushchair; blue badge;
    hoist; seats|chair for elderly|disabled|people; stairlift; baby changing

    large print and braille [practice, example] < reasonable adjustments, accessible formats
    large|larger|big|bigger print|text|font|writing; braille; audio description|version|format; read menu|form|letter|label|terms to|out|for;
    magnifier; easy read; alternative|different format; coloured paper|overlay; screen reader; picture menu; tactile paving

    hearing loop and signing [practice, example] < reasonable adjustments
    hearing|induction loop; bsl; british sign; signer; text relay; type talk; subtitles; face {customer} _ lip; lip read; lipread;
    write _ down for deaf|hard; textphone; minicom; staff|learn sign language

    assistance dogs and extra help [practice, example] < reasonable adjustments
    guide|assistance|hearing dog; dogs allowed; help {customer} reach; more time for|to disabled|elderly; longer appointment; quiet hour; autism hour;
    sunflower lanyard; carer free|ticket; help with packing|shopping|luggage _ disabled|elderly; home visit for; sensory room

    safe premises [principle, practice, duty, consequence] < working safely
    safe environment|place|premises|shop|building|workplace; keep {customer} safe; keep shop|premises|area|everyone|building safe;
    safety of customer|everyone|public|staff; safe for {customer}; customer safety; duty of care; make sure {customer} safe;
    {not} get|be hurt|injured|harmed; {not} hurt themselves; prevent|avoid|stop|reduce accident|injury; fewer accident; hazard; slips and trips;
    risk assessment; assess risk; {not} put _ at risk; keep floor dry|clear|clean

    safety measures [practice, example] < safe premises
    wet floor sign; clean|mop|wipe _ spill|spillage; fire exit|door|alarm|drill|extinguisher|escape|procedure; clear walkway|aisle|exit;
    {not} block aisle|exit|door|fire; first aid; first aider; accident book|report; report|record accident; ppe; hairnet;
    protective equipment|clothing; safety sign|equipment|check|goggles; patch|skin test; evacuate; pat test;
    sterilise|sanitise equipment|tools|brushes|hands; wash hands; food temperature; manual handling; allergy|allergen information|advice|chart|menu;
    ask about allergy; keep floor|walkway clear; hand sanitiser

    check age or id [practice, duty, consequence]
    check|ask id|age; ask|check _ id|proof|age _ alcohol|cigarettes|vape|age|young; ask to see id; challenge 25 policy;
    {not} sell|serve under|underage|children|minors; {not} sell alcohol|cigarettes|knife|vape|fireworks; {not} serve underage|drunk;
    refuse sale|to serve if|without|no|under|underage; refusal book|log; proof of age; under 18; over 18; look under 25|18|21

    financial penalties [consequence]
    get|be|face|pay|heavy|big|large|huge|massive|hefty fined; a fine; receive|given|risk fine; penalty; 4% of turnover; 4% turnover;
    million pound|euro; 20 million; fined for|by|up|if|heavily; fines for|of|and|or|from|up|if; fine company|business|of

    closure or loss of licence [consequence]
    lose|revoke licence|license; close|shut business|company|shop down; closed down; shut down by|because; stop from trading;
    {not} allowed to trade|operate; ban from trading|selling; trading standards investigate|inspect|visit|involved; investigate by trading|ico;
    enforcement notice|action; business closed|shut

    law protects the customer [reason, benefit, consequence]
    protect customer|consumer|public|vulnerable; protect {customer} from|against; customer|consumer protected|safe;
    protect personal|their information|data|privacy|detail; customer {feel} safe|secure|protected|confident; {not} be ripped|conned|cheated|scammed;
    {not} ripped off; gives {customer} rights; shop|buy with confidence

    law protects the company [reason, benefit]
    protect company|business|staff|employee|organisation|employer|shop|themselves; {not} get sued|fined; {not} sued; {not} fined;
    {not} break law|act|gdpr|legislation; avoid|prevent|stop fine|being|getting sued|court|legal|prosecution|penalty|trouble; stay|keep legal;
    {not} get in|into trouble; {not} end up in court; cover company|business|themselves legally|if|from

    law changes how staff work [consequence]
    slow|slower|longer|extra|additional process|service|check|step because|due|as|security;
    extra|more check|step|paperwork|form|admin because|for|to|due; takes longer because _ check|security|form; cost of compliance;
    cost to comply|train; careful what|how _ {say}|share|write; affect|change|impact how staff|we|company|they work|store|handle|deal|serve|sell;
    limit|restrict what staff|we|you|can; script _ law|legal|security; build into procedure; sets minimum standard; must follow procedure;
    procedure for|to handling|storing|returns|refund|data; staff|you|we _ careful what|who|how

    accurate recording [skill, duty, practice, principle]
    accurate|correct|precise|exact record|note|entry|log;
    record|log|enter|write|note|input|type _ {custdata} accurately|correctly|properly|exactly|carefully;
    record|log|enter|write|input|type accurately|correctly|exactly|precisely|carefully; recorded|logged|entered accurately|correctly|properly;
    {not} make mistake|error|typo _ record|form|write|type|data; no mistakes|errors|typos|spelling in|on|when|mistake; error free;
    careful recording|typing|writing|inputting; {custdata} right|correct|accurate when|first|on|as; get detail|information|data|name right|correct;
    detailed note|record; proper|good record; record keeping; keep accurate|good|proper|clear|correct record|note|log; data entry;
    write it down correctly|right|properly

    check spelling of names [practice, step] < accurate recording
    spell _ name; how {customer} spell; check|ask|confirm _ spell|spelt; spell it out|back|for|correctly|right; phonetic; a for alpha|apple;
    correct spelling; name spelt; letter by letter; spell _ address|surname|street; spelling of name|address

    read details back and double check [practice, step, method] < accurate recording
    read|repeat|say {custdata}|it|number|name|order back; read back; double check; check _ twice; check it over|through; check again before; recheck;
    re check; proofread; proof read; check {custdata} _ right|correct|accurate; confirm {custdata}|number|name|spelling with|back|are|correct;
    confirm _ with customer|them; repeat it|detail|number back|to; verify detail|information|data|address; check with {customer} _ correct|right;
    ask {customer} to confirm|check; check for mistake|error; read through it|what|form; show {customer} screen|form to; is that correct|right;
    check email|phone|postcode|number|address _ right|correct

    record date and time and sign [practice, step] < accurate recording
    date and sign; put|write|record|include|add|note date|time; signature; timestamp; time stamp; who took call|it|message|complaint;
    your|staff name and date|time; date and time of; add your initials; date the note|record|form|entry; sign it|form|entry|and

    complete every field [practice, step] < accurate recording
    all|every field|box|section|column; fill|complete _ all|every|whole|fully|completely|section|properly _ form|field|box|record|detail;
    fill in all|every|everything; {not} leave _ blank|gap|empty|missing; {not} blank|gap; {not} miss _ out|field|box|detail|information;
    complete form|field; full|complete record|detail|address|name; mandatory field; {not} missing information|detail|data;
    filled in properly|fully|completely; record all the; all _ details recorded|taken|entered; all relevant _ recorded

    record straight away [practice, principle, step] < accurate recording
    record|write|log|enter|note|type|update|input|fill _ straight|immediately|soon|promptly|same _ away|as|day|time|after;
    record|write|log|enter|note|type|update _ immediately|asap|promptly; record|log|write it straight; straight after call|conversation|customer;
    while fresh|it fresh; fresh in mind|memory; before you|i|they forget; so|otherwise _ {not} forget; {not} rely on memory;
    {not} leave it till|until later|end; {not} from memory; during the call|conversation; while customer is still; in real time;
    do it there and then _ record|log|note; write as they talk|speak|say; at the time of call|conversation|incident|event|complaint

    right system and right account [practice, step] < accurate recording
    right|correct|proper|approved|appropriate|company system|account|file|form|software|database|folder|profile;
    record|save|store|log|put|enter|input|update _ on|in|into system|crm|database|spreadsheet|computer|account|software;
    {not} wrong account|file|system; search for existing|customer|account|record; {not} duplicate record|account; no duplicate;
    company procedure for recording; organisational procedure; save changes|record; {not} on scrap|bit|back; {not} scrap paper;
    under right|correct name|account|customer; use company system|crm|database|form

    factual and objective notes [practice, principle] < accurate recording
    factual; stick to fact; fact only|not; only|just fact; write|record fact; objective note|record|and|not; be|stay objective; {not} opinion;
    {not} own|personal|your|my opinion|view|feeling; {not} guess; {not} make up detail|information|what|things; unbiased; {not} biased;
    {not} rude|offensive|judgemental comment|thing|remark; exactly what _ said|happened|told; exact word; customers own words; word for word;
    {not} exaggerate; what actually happened|said; professional wording; {not} comment about {customer}

    legible and clear notes [practice, principle] < accurate recording
    legible; readable; neat|tidy writing|handwriting|note; handwriting _ neat|clear|readable|tidy; write clear|neat|legibly;
    clear note|record|handwriting; {not} scribble; {not} messy writing|handwriting; {not} abbreviation|slang; block capitals; capital letters;
    black ink|pen; easy to read; others can read; type it instead; write in pen; so other|anyone|everyone can read|understand; so people can read;
    other staff|people can read|understand; {not} text speak|talk

    update records when things change [practice, duty] < keep data accurate and up to date
    update|change|amend|edit|alter record|system|file|account|database|note; change of address|detail|name|number; new address|number when|if|they;
    update if|when|any; regularly check|update|review record|data|detail|information; keep record updated; record change; moved house;
    out of date detail|record|information; update details if|when|on

    record what was done [practice, step] < accurate recording
    record|write|log|note _ action|outcome|result|agreed|decided|solution|offered|promised; what action was taken; log outcome|action;
    record|log every|each call|contact|conversation|interaction|complaint; log all call|contact|interaction|complaint; reference number to|given;
    note any follow; record reason for; write what was done|agreed|said|offered; who dealt with it and

    consistent format [practice, principle] < accurate recording
    same format|layout|template for|every|each|so; standard|consistent|set|agreed format|form|template|layout; use|fill template; drop down menu;
    pre printed form; alphabetical; file _ alphabetically|order|properly|correctly; filing system; well organised file|record;
    use agreed|correct|standard code|abbreviation; recorded same way; everyone records|writes same; drop down list|box

    customer database [tool, method]
    crm; customer relationship management; database; customer record system; spreadsheet; excel spreadsheet|sheet;
    computer|electronic|computerised|digital|online|booking|ticketing|reservation system|record|file; salesforce; zendesk; hubspot; epos; intranet;
    data base; company system; customer account on system; microsoft excel

    paper records [tool, method]
    paper record|file|form|system|copy|note; card index; filing cabinet;
    appointment|booking|message|complaint|visitor|communication|handover|day book; logbook; log book; message pad; notepad; notebook;
    written record|note|log; ledger; care plan; record card; handwritten note|record|form; paper based; diary at|on|reception|for

    call recordings and emails [tool, method]
    call|voice|phone|telephone recording; call log; recorded call|line; call is recorded; email trail|record|folder|archive|history;
    chat log|transcript|history; keep|save email|letter|chat; audio recording; phone system record

    records help serve better [reason, benefit]
    purchase|order|customer|contact history; tailor service|offer; offer|suggest based on _ history|bought|preference; better service next time;
    quick|easy|easier to find|look|access detail|information|record|account; find _ record|detail|information quickly|easily|fast|easier;
    easy to find|retrieve; bring up record|detail|account; target marketing|offer; {someone}|staff|else can pick|continue|take up where;
    continuity of; already have their details; know|see|remember _ history|preference; know what customer bought|ordered before|last

    reason for accurate records [reason, benefit]
    go|send|deliver _ right|correct address|person|customer|place|house; {not} go|send _ wrong; right person|customer get;
    {not} wrong address|person|customer|order; can|able contact|reach {customer} if|when|later|again|back; can get hold;
    {not} have ask|call|contact {customer} again; {not} ask {customer} again; avoid|prevent|stop|reduce|fewer mistake|error|confusion|mix|duplicate;
    reliable information|data|record; make right|correct|good|better decision; accurate report|statistics|data for|help; avoid repeat contact|call;
    {not} call back again

    inaccurate records cause problems [consequence, problem]
    wrong|incorrect|inaccurate|missing|incomplete|old|false record|address|number|name|data|note|entry|email|spelling;
    wrong|inaccurate|missing|incomplete detail|information on|in|recorded|written|taken|about|for;
    sent|goes|deliver|posted|given _ to wrong|different; wrong person|house get|opens; typing error|mistake; typo; misspell; misspelt;
    spelling mistake|error; {not} recorded|logged|noted properly|correctly|accurately|at|it; {not} write it down;
    {not} log call|complaint|it|interaction; forget to write|record|log|note; repeat contact|call|complaint;
    {customer} call|ring|contact again|back _ same|because; record|note|detail missing|lost; no record of; human error;
    mistake|error in|on record|data|form|note; mixed up with|customers|records|details; unable to contact|reach|trace;
    {not} reach|trace customer|them|him; {not} get hold of customer|them|him

    confidentiality agreement [practice, tool]
    confidentiality agreement|policy|clause|form|statement|procedure|rule|protocol; non disclosure; nda;
    sign confidentiality|agreement|contract|policy; data|information|privacy|security policy|procedure|protocol; data protection policy; staff sign

    limits of confidentiality [principle, duty]
    unless _ risk|danger|harm|safeguarding|police|crime|abuse; break confidentiality if|when|only|unless;
    share|tell|pass _ if|when|unless _ risk|danger|harm|safeguarding|abuse; duty to report|disclose; safeguarding concern|reason; court order;
    police ask|request|need; only break confidentiality; disclose if; {not} promise _ secret|confidential; if someone|they|person at risk|in danger

    report confidentiality concerns [practice, duty] < report data breach
    report concern|lost|missing|suspicious _ data|confidentiality|file|detail|email|manager; report lost|stolen laptop|phone|card|file|usb|device;
    challenge stranger|visitor; visitor badge|book; suspicious email|call|link; {not} open|click suspicious|link|unknown|attachment;
    tell manager|boss|supervisor if _ lost|data|confidential|details|information
    """
}
