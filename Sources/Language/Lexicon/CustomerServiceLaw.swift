/// Legislation that bears on customer service, what it says, what it changes in practice, and the accurate and confidential keeping of records. Written for this project.
extension LexiconData {
  static let customerServiceLaw: StaticString = """
    subject customer service

    *custdata
    data; information; detail; record; file; document; paperwork; address; notes; profile

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
    consumer contract regulation|act|law; distance sell; online selling|shopping regulation|law|rule; consumer contracts 2013; doorstep selling;
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
    electrical equipment safety regulation; {not} sell|buy dangerous|unsafe|faulty thing|something|product|goods|toys|stuff;
    product|goods|toys|items must|have|should be safe

    advertising standards [law] < consumer law
    asa; advertising code|rule|law; law on|about advert

    equality law [law]
    equality legislation|law|regulation; anti discrimination; law against|on|about discrimination; discrimination law|act|legislation;
    equal rights|opportunity law|legislation|act; dda; race relations act; public sector equality duty

    equality act [law] < equality law
    equality and diversity act; equality 2010; equality and human rights; equal opportunity act

    human rights act [law] < equality law
    human rights; right to privacy|private

    health and safety law [law]
    health and safety; h&s; hse; health safety; safety law|legislation|regulation

    health and safety at work act [law] < health and safety law
    health and safety at work; hasawa; haswa; hswa; safety at work act; health and safety act; health & safety act

    specific safety regulations [law] < health and safety law
    coshh; riddor; manual handling regulation|law|rule|operations; fire safety order|law|act|regulation; control of substances;
    display screen equipment; first aid regulation; ppe regulation; occupiers liability; puwer; loler

    food safety law [law]
    food safety; food hygiene act|law|legislation|regulation|rating; natasha law; food act; allergen law|labelling|regulation|rule;
    food information regulation; food standards; haccp; food labelling law|rule

    licensing and age restricted sales law [law]
    licensing act|law|legislation; licence act; alcohol law|licence; age restricted; challenge 25|21; underage sale|drinking|customer; think 25|21;
    legal age to|for; law on alcohol|tobacco|cigarettes|vape; gambling act; sell|serve _ alcohol|cigarettes|vape|knife _ under|underage

    computer misuse act [law]
    computer misuse; misuse of computer; misuse act; hacking law; cyber law|crime

    freedom of information act [law]
    freedom of information; foi; foia

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

    industry code of practice [law]
    industry code|standard|regulation; code of practice; voluntary code; professional code; sector code; code of ethics; trade body rules

    satisfactory quality [principle]
    acceptable|decent|reasonable|satisfactory standard|quality; of good|acceptable|reasonable|decent quality;
    goods|product|item must|should|has work|good|safe; goods|product|item {not} be {wronged}; free from fault|defect; fault free;
    last reasonable|fair time; good enough quality; must _ good quality; of satisfactory|reasonable|acceptable quality|standard;
    goods|product|item must|should|have be|to _ satisfactory|durable|last|good|quality|work

    fit for purpose [principle]
    fit for use|job|what; fit purpose; suitable for purpose|use; work _ as it should; work _ like it should; do _ what it says; for what it was made;
    fit for it|their|intended purpose; product|goods|item do what it|they supposed|meant|says|made to|for; goods|product|things fit for

    as described [principle]
    match description|picture|advert|sample|label; what it says on tin|label|box|packet; true to description;
    description must|match|should match|true|accurate; described correctly|accurately; match how it described|advertised; must _ described;
    product as advertised; product|goods|item|it|be|must|same match|like|as|same|be as|the|how|like|described _ description|advert|picture|photo|said;
    {not} what picture|photo|advert|website|box|label|description show|said; {not} look|be like picture|photo|website|advert|online;
    match|same as picture|photo|website|description|box

    thirty day right to reject [principle, consequence]
    right to reject; reject goods|it|item|product|faulty; 30|thirty day to|for return|reject|refund|get|bring|take; refund within 30|thirty;
    return _ within 30|thirty; 30 day right|refund|return|window|period; refund _ 30|thirty day; 30|thirty day _ refund|money|faulty|reject;
    short term right; first 30 day; money back|refund within|in|inside 30|thirty; within|in|inside 30|thirty days _ refund|money|back

    right to repair or replacement [principle, consequence]
    right to repair|replacement|refund; entitled to repair|replacement|refund|new; repair or replace; repair replace or|refund;
    repair replace and refund; refund repair or|and|replace; replace or repair; refund or replace; one chance to repair|replace;
    final right to reject; price reduction if|or; {wronged} _ repair|replace|refund _ right|entitled; within six months|years;
    take|bring|send it back if _ broke|faulty|wrong|work|damaged; take|return faulty|broken|it back|item; return for|of faulty goods|items|products

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
    right to refund|money|complain; right to _ money back; entitled to refund|money|compensation; buyers rights; customers know their rights;
    can _ take it back|faulty; entitled to refund|repair|replacement|money; have right to refund|repair|return|replacement|money

    fourteen day cooling off [principle, consequence]
    14|fourteen day to|for cancel|return|change; within 14|fourteen; 14 day cooling|cancel|right|return; right to cancel;
    14|fourteen day _ cancel|refund|return|mind|online; online order|purchase _ cancel|return; bought|ordered online _ 14|cancel|send back;
    cooling off period|time|right; change their mind within|online|14|fourteen|and return

    clear information before buying [principle, practice, duty]
    information before _ buy|purchase|order|contract|sale|agree|sign; tell {customer} _ before _ buy|pay|order|sign; price|cost _ clear before;
    total price|cost before|including|shown; terms _ before _ sale|buy; delivery cost|charge clear|shown;
    inform {customer} of cancellation|delivery|total|terms; know what they agreeing|signing|buying; explain terms|contract before|to

    honest descriptions [practice, duty]
    honest|truthful|accurate|true description|advert|claim|label; {not} mislead; {not} lie about product|item|price;
    tell truth about product|item|goods|service; {not} say _ if _ not true; advert must|should|be honest|true|accurate;
    website description|picture accurate|correct; correct label; {not} trick {customer} into; {not} sell something as; photos must|should match;
    illegal to lie|mislead; lie about what product|item;
    describe|advertise|label|sell things|products|goods|items|it|them honestly|accurately|correctly|truthfully|properly;
    {not} lie|mislead|exaggerate|pretend about|what|customers|the|how _ product|item|does|quality|price|goods|it;
    {not} lie about product|what|goods|item; adverts|descriptions must|should|have be|to _ true|honest|accurate

    clear pricing [practice, duty]
    clear|correct price; display price|cost; show price; including vat; sale price genuine|true|real; price on shelf|label|tag; {not} overcharge;
    charge _ price advertised|shown;
    prices be|must|should|clearly|has clearly|be|displayed|shown|correct|marked displayed|shown|marked|clear|labelled;
    display|show|put the|prices|clear prices|clearly|labels|on; price labels|tags|tickets on|correct|must

    no pressure selling [practice, duty]
    {not} push {customer}; {not} force {customer}; {not} pressurise; {not} hard sell; {not} pushy; {not} bully {customer}; {not} aggressive selling

    honouring refunds and returns [practice, duty, consequence]
    must|have to|should|obliged _ refund|replace|repair|exchange; honour refund|return; {not} refuse|deny refund|return;
    refund|replace|repair {wronged} goods|item|product; refund if|when _ {wronged}; money back if|when; refund _ {wronged};
    accept|take {wronged} _ back|return; accept return; legally have to refund|repair|replace|exchange;
    offer refund|repair|replacement if|when|for|within; give refund if|when|for|within|by;
    have|must|staff|shop|legally to|give|have|required to|give|refund|replace|a _ refund|money|replace|repair _ faulty|breaks|if|30|wrong|within;
    entitled|right|can|have to|get|your|a|their _ refund|money|replacement _ 30|thirty|days|faulty|broken;
    if|when it|product|item|something faulty|breaks _ refund|money|replace|repair

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
    make {customer} aware _ rights; sign about|with|explaining rights; explain statutory|legal|consumer right;
    give correct|accurate advice on|about rights|refund|return; let {customer} know _ rights;
    tell|inform|advise|explain|remind customer|them|people _ rights; explain|know their|customers|the legal|statutory|consumer|rights rights|to

    train staff in the law [practice, duty, consequence]
    train|teach|educate staff|employee|team|worker _ law|gdpr|legislation|data|equality|act|rights|compliance|confidentiality;
    staff|employee|team|worker _ trained _ law|gdpr|legislation|data|equality|act|rights|compliance;
    gdpr|equality|compliance|legal|legislation training|course; data protection training|course;
    staff|worker|employee must|need|should|have know|understand|aware law|gdpr|act|rights|legislation|data;
    training on|in gdpr|data|law|equality|legislation|consumer; staff aware of|about law|gdpr|legislation|rights; mandatory training;
    training so staff follow law; staff|worker|employee|you need|have|must|go|do _ training|course _ law|rule|gdpr|safety|act|know;
    training|course on|about law|rule|gdpr|data|safety|rights|equality|allergens

    monitor compliance [practice, duty]
    compliance audit|check|officer|team|manager; check|monitor|ensure _ comply|legal; audit data|procedure|records;
    check|monitor|make|ensure that|sure|staff|everyone|we _ comply|following|legal _ law|legislation|gdpr;
    make sure staff|everyone follow|comply _ law|legislation|gdpr; keep up to date with law|legislation|changes;
    comply with gdpr|data|consumer|legislation|the _ act|gdpr|legislation|law|protection

    consent [principle, practice, duty, consequence] < lawful use of data
    ask {customer} permission|consent; ask|get|need|have|gain|obtain|give permission|agreement _ use|store|keep|contact|share|collect|hold|email|pass;
    ask before use|share|taking|storing|keeping|contacting|passing; ask if you|we can keep|store|share|use|contact|email;
    {customer} agree to _ {custdata}|contacted|emails|marketing|it; {not} _ without _ permission|consent|asking|agreement;
    permission to use|store|keep|share|contact|collect; with {customer} permission|consent; unless {customer} agree|consent|say;
    permission of|from customer; customer has to|must agree; only if {customer} agree|say; tick box to|for|if|saying;
    {not} use|share|give|pass|contact|send|put|store it|their|them|details|data|information|customer _ without _ permission|consent|asking;
    without customers|their|persons|asking permission|consent|them;
    ask|get|need|have customer|them|if|their|for|it|you|they|permission|ok _ before|to|can|consent|permission|happy _ use|put|add|email|contact|share|store|mailing|keep|marketing|details;
    opt in to; ask _ before _ mailing list; ask if|whether ok|alright|mind _ before|to keep|store|use|send|add;
    permission before _ add|mail|email|text|list; ask if|whether it ok|alright before|to;
    need|want|get them|customer|people to agree|opt|tick|consent; agree before you|we|they send|use|share|keep|pass; ask permission|consent;
    get their permission|consent|agreement|ok

    lawful use of data [principle]
    lawful basis|reason; legal basis; legitimate interest; fairly and lawfully; lawful fair;
    use _ {custdata} legally|lawfully|fairly|responsibly|properly; good|valid|proper|legal reason to|for _ {custdata}

    only use data for its purpose [principle, practice, duty, consequence] < lawful use of data
    {custdata} _ only|just used for; only|just use _ {custdata} for|to; purpose limitation; {not} use _ {custdata} for|to;
    for reason|purpose it|they collected|given; specified|specific|stated|intended purpose|reason; misuse of {custdata}; {not} misuse;
    {not} use _ number|address|details text|date|contact|friend|message;
    {not} use it|them|details|data|information for anything|other|marketing|personal; {custdata} used for purpose|reason|what;
    only use it|them for what|reason|purpose;
    only|just use the|it|their|details|data|information|number|them _ for _ what|purpose|reason|gave|collected|asked;
    {not} use customers|their|the|peoples|someones number|details|email|address|data|information for|to|other

    collect only what is needed [principle, practice, duty, consequence]
    only|just collect|ask|take|keep|record|hold|store _ what|necessary|need|relevant|required; data minimisation; minimum data|information|amount;
    adequate relevant; adequate and relevant; limited to what; only necessary|relevant|needed information|data|detail;
    {not} ask for information|detail|thing _ {not} need; {not} collect unnecessary; only _ {custdata} _ need|necessary|relevant|required;
    {not} collect|ask|take|hold|keep|record for|any|too|more|unnecessary|extra _ information|details|data|need;
    only|just ask|take|collect|keep|record|hold|get for|the|what|information|details|data _ need|necessary|relevant

    keep data secure [principle, practice, duty, consequence] < confidentiality
    keep|store|hold _ secure|safe|locked|protected _ {custdata}; keep|store|hold {custdata} _ secure|safe|locked|protected|private;
    secure {custdata}|storage|server|database; data|information security; safeguard {custdata}; store|kept safely|securely;
    stored securely|safely|away; {custdata} {not} stolen|lost|hacked|leaked; {not} _ wrong hands; firewall; antivirus; cyber security;
    keep personal|private|confidential _ secure|safe|locked;
    keep|store customer|personal|the|their|peoples|information|data|details|records|files|it|them|clients _ secure|safe|locked|protected|private;
    data|information|details|records must|should|is|has|kept|stored be|kept|secure|safe|stored|to|protected _ secure|safe|protected|locked;
    protect|safeguard|look customer|personal|their|peoples|after data|information|details|privacy|records|peoples|personal|customers _ details|data|information;
    look after customers|peoples|their|personal details|data|information; protect personal|customer data|information|details;
    turn|angle|tilt|face screen|monitor|computer away|so; screen {not} seen|visible|facing; nobody can read|see screen|notes|details|files

    locked cabinets and rooms [practice, example] < keep data secure
    lock|lockable cabinet|drawer|cupboard|room|office|safe; lock _ away; lock it|them|paperwork|files|records in|away|up; under lock;
    filing cabinet locked; key to|for cabinet|office|drawer; locked filing; in a safe;
    keep|put|store|lock files|records|paperwork|them|it|everything|documents|notes in|away|locked a|in|locked|up locked|cabinet|drawer|cupboard|away|up|office

    password protection [practice, example] < keep data secure
    strong|own|unique|secure password|login; {not} share _ password|login; {not} write _ password; {not} give _ password;
    two factor|step authentication|verification; own log in|login; login details; access code; password on|protected|for|to|so;
    passwords on|for|to|so|that|and; have|use|need|set|strong|keep|change a|your|strong|their password|passcode;
    fingerprint|passcode lock|login|access; {not} share|tell|write|give your|passwords|down password|down; own password

    lock the screen [practice, example] < keep data secure
    lock computer|screen|pc|laptop|workstation|tablet; screen lock|saver; turn screen away|off;
    {not} leave computer|screen|laptop|system on|unlocked|open|logged|unattended; {not} leave yourself logged; minimise screen;
    close screen|tab|file when; computer _ locked; lock it when _ leave|away; log off|out; sign out of;
    lock|turn|log your|the|off|out|computer|screen|pc|away screen|computer|pc|laptop|when|if|off;
    {not} leave your|the|screen|computer screen|computer|on|open|unlocked|logged

    encryption and backups [practice, example] < keep data secure
    encrypt; back up data|file|record|regularly; backup of|data|file|copy; secure email|portal|link|connection|wifi;
    {not} use usb|memory|public|own|personal device|phone|email|stick|wifi; {not} send unsecure|unencrypted; virus protection; bcc; blind copy;
    check email address before; update|install antivirus|security software

    clear desk [practice, example] < confidentiality
    {not} leave paperwork|document|file|paper|form; tidy away paperwork|document|file; {not} in view|sight of; out of sight|view;
    turn|face paper|note|file|form over|down; {not} write _ post it|sticky|scrap; put paperwork|files|documents|forms|notes|it away;
    {not} leave _ {custdata} _ lying|out|around|desk|counter|view|unattended|printer|side;
    {not} leave it|them|anything|things lying|out|around|unattended; {not} leave _ lying|unattended|printer; {not} leave _ where _ see|read|find;
    {not} leave files|notes|paperwork|documents|patients|customers|anything|details|forms|records|it _ lying|out|around|about|on|desk|printer|counter

    need to know access [principle, practice] < confidentiality
    only|just authorised|certain|relevant|specific|named|permitted people|person|staff|member|personnel|employee;
    authorised access|person|people|staff|personnel; only people|staff|those|managers who need|can|should; limit|restrict|control access;
    access to|of data|information|record|file only|restricted|limited; access level|right|control;
    {not} look at|up _ {custdata} _ need|reason|unless|curious; {not} look up people|friend|family|neighbour|ex;
    {not} access {custdata} without|unless; {not} everyone|all have|should|can see|access; {not} snoop; unauthorised access|people|person;
    need to know basis|only; only _ need to know; those|people|staff who need|have to know|see;
    only|just staff|people|those|certain|managers|authorised who|that|staff|people need|can|have|should|allowed|to|who _ see|access|know|look|files|need;
    need to know basis; {not} look|access|go at|up|on|into|through files|records|people|details|data|customers _ reason|need|unless|curious

    do not share data [principle, practice, duty, consequence] < confidentiality
    {not} {sharing} _ {custdata}; {not} {custdata} shared|disclosed|passed|leaked; {not} give out _ {custdata}|number;
    {not} give|pass|tell _ phone|personal|private number|address|detail|information; {not} pass _ {custdata} on|to third|other|anyone;
    {not} give _ to third|other company; keep it|things|information|detail between; {not} share customer|personal|private|confidential|sensitive;
    only share _ with|if|when consent|permission|need;
    {not} give|tell|share|pass|sell|disclose|leak out|anyone|personal|customer|a|the|someone|details|information|on|people|their|any|data|private|callers|other _ details|information|number|address|data|room|who|what|staying|business|else|others|companies|phone|anyone;
    {not} tell caller|anyone|someone|people|partner what|which|who|where|if|about|customers _ room|guest|customer|someone|address|details|staying|in;
    information|details|data {not} be|get shared|passed|given|sold|disclosed|leaked;
    {not} share customer|personal|their|details|information|data|private; {not} read|say|shout|call _ out|loud|aloud _ address|detail|name|number;
    {not} give|tell|read|pass _ address|number|phone|detail|name|information|data _ anyone|anybody|caller|ring|out|others|stranger|who;
    {not} pass|give|hand detail|information|data|number|address on|out|to|without;
    {not} take photo|picture|video of|home customer|child|patient|resident|screen;
    {not} post|put photo|picture|details|name _ facebook|online|instagram|snapchat

    do not talk about customers in public [practice, behaviour] < confidentiality
    {not} talk|discuss|gossip|speak|chat _ public|outside|home|friend|family|pub|bus|mate|break|street; {not} gossip|chat about;
    {not} discuss confidential|private|personal; {not} post|put _ social|facebook|instagram|whatsapp|tiktok;
    {not} say name|detail|address|number _ loud|front; talk|discuss|speak in private; careful who _ listening|hear;
    {not} talk|discuss|gossip|chat|speak about|to|customers|clients|patients|residents customers|clients|patients|residents|them|what|people|work|your|in|on|with|outside _ bus|home|pub|public|outside|friends|mates|family|street|break|front|social|train;
    {not} talk|discuss about customers|clients|patients|residents;
    {not} post|put about|anything|customers|pictures|photos _ customers|online|facebook|social|instagram

    privacy at the counter [practice, consequence, example] < confidentiality
    privacy screen; lower your|voice when|so; speak|talk quietly _ detail|personal|private|others|hear; private room|area|space|booth for|to|when;
    stand back|behind _ line; wait behind line; screen _ face|angled|turned away|see|from; write it down instead of saying;
    privacy line|booth|curtain; other people|customers {not} hear|see|overhear; {not} heard|overheard by; others {not} hear|see|overhear;
    so {not} hear|see them|details; turn|angle|move screen so|away; use initials; initials instead of name;
    keep|lower your|voice down|low|voice|quiet so|when|people|others;
    speak|talk|ask quietly|in|for so|a|details|private|when people|others|private|details|nobody;
    {not} let others|people|everyone hear|overhear|see personal|details|the|their|private|customers; turn|angle screen|monitor away|so

    check identity before giving information [practice, duty, consequence] < checking identity
    security question|check|word; verify {customer}; check they are who; who they say they; identity check; proof of identity|id; mother maiden;
    confirm _ address|postcode|birth|name before; ask for id|identification|dob; only speak|talk to account|card holder; photo id;
    data protection question|check; go through security; passport or driving; ask for date of birth|postcode|password;
    make sure _ right|correct|actual person|customer; check _ right|correct person|customer;
    ask|check|confirm|verify for|their|the|customers|them|identity|who|it|security|they _ birth|identity|id|postcode|address|password|questions _ before|prove|caller;
    date of birth to|and|before; check|verify|confirm identity|who customer|they|before|caller; make sure it|they really|is them|customer|who|really;
    check|make sure it|that|they|who really|are them|say|caller before; check|make sure _ really them;
    ask _ security question|password|birth|postcode before; before give|tell|discuss anything|details|information|account

    right of access [principle, consequence] < rights over own data
    right to see|access|view|know|request|copy _ {custdata}; right to see|access|know what; subject access; sar; dsar;
    see|know what _ {custdata} _ held|stored|have|kept; copy of _ {custdata}; one month to respond|reply; within month _ request;
    what information _ held|store|kept; ask to see _ {custdata}; ask to see what; {customer} can|could|may ask|request _ copy|own;
    {customer} can|could|may ask|request to see; {customer} right|entitled|allowed _ see|access|view _ {custdata};
    see own|their data|information|records|file; request copy|access|own _ {custdata}; {customer} can ask what|for copy;
    customer|they|people|you|client|someone can|could|have|allowed|right|entitled|may ask|see|request|right|to|a _ see|what|copy|access _ have|got|hold|data|information|details|records|keep|them|about|file;
    see|have|get|ask for|copy|what information|data|details|what|everything _ on|about them|him|her|you

    right to erasure [principle, consequence] < rights over own data
    right to be forgotten|deleted; right to delete|erasure; ask|request|want|can|right _ delete|erase|remove|forgotten _ {custdata};
    ask|request _ {custdata} deleted|erased|removed|wiped; erasure; delete|remove|erase _ {custdata} _ ask|request|want;
    have _ {custdata} deleted|erased|removed; right _ be forgotten; {customer} ask|want|request _ deleted|erased|wiped

    right to correct data [principle, consequence] < rights over own data
    right to correct|rectify|change|amend; rectification; ask|can|request _ correct|change|amend|update _ {custdata}; correct {custdata} if wrong;
    have _ {custdata} corrected|amended; correct _ {custdata} _ wrong|incorrect|inaccurate; change wrong {custdata}

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
    update {custdata}; update _ {custdata} _ regularly|when|change|move; ensure _ {custdata} correct;
    make sure|check _ number|address|email|detail|information|record _ correct|current|date; up to date number|address|email|detail|information|record

    do not keep data too long [principle, practice, duty, consequence]
    {not} keep|hold|store _ long|forever; {not} longer than; keep|store|hold _ only _ long|needed|necessary; as long as necessary|needed|required;
    storage limitation; retention period|policy|time|limit; {not} keep old {custdata}; delete|destroy|remove|dispose old {custdata};
    delete|destroy|remove {custdata} _ when|after|once|longer; delete _ no longer; {not} longer needed; how long _ {custdata} kept|stored;
    delete it when|after|once; get rid of {custdata}; kept for six|seven|set years|period;
    get|delete|destroy|shred|dispose|remove rid|old|records|data|details|it|information|files|of|them|customers _ old|records|data|details|files|information _ needed|longer|anymore|after|finished;
    {not} keep|hold|store data|details|records|information|it|them|customers|old _ longer|forever|than|necessary|needed;
    delete|destroy old|it|them|records|data|details when|after|records|once|data;
    get rid of _ old|record|data|detail|file|paperwork _ needed|longer|left; bin|shred|wipe|destroy|delete _ {not} need;
    get rid of old record|data|detail|file|paperwork; old record|data|detail|file shredded|deleted|destroyed|thrown;
    {not} keep|hold|store it|them|data|record|detail|file _ longer|years|forever|ever|needed; only keep _ as long;
    only keep|hold it|data|information|details as|for long|while

    secure disposal [practice, duty, example] < confidentiality
    shred; confidential waste|bin; dispose|destroy|get rid _ securely|safely|properly|confidential; dispose of data|information|paper|document|record;
    destroy document|record|paperwork|file|data; wipe hard drive|computer; delete permanently|securely|properly; {not} put|throw _ bin|rubbish;
    {not} just bin|throw; secure bin; cut up card|paper; shred|shredder old|paper|paperwork|documents|the|it|them|for|letters|anything|confidential;
    through|in|using the shredder

    privacy notice [practice, duty]
    privacy notice|policy|statement; tell|inform|explain|say _ how|why|what _ {custdata} used|stored|kept|collected;
    explain why _ need|asking|collecting|want _ {custdata}; explain what _ {custdata} for|used; open|clear|transparent|honest about _ {custdata};
    cookie notice|policy|message; this call may|recorded; tell {customer} _ call recorded; cctv sign|notice; tell {customer} why _ {custdata}

    sensitive data [principle, example]
    sensitive data|information|detail; special category; medical|health|financial data|information|detail|record|history;
    {not} write|keep|store card|bank|cvv; sort code; national insurance number; sensitive data|information such|like|is|about;
    medical|health|financial|bank|card details|records|information|data are|such|must|should|private|safe; ?personal information; ?personal data

    report data breach [practice, duty, consequence]
    report _ breach|leak|lost data; breach _ reported; tell|inform|notify ico; 72 hour; within 72; report to ico;
    tell manager|boss|supervisor _ breach|leak|hacked; notify|inform|tell {customer} _ breach|leaked|hacked; breach notification;
    report it if _ lost|breach|leak|stolen

    data breach [consequence, problem]
    data|security|privacy|gdpr|confidentiality breach|leak; breach of data|confidentiality|security|privacy|gdpr|law|act; leak {custdata};
    cyber attack; lost laptop|usb; data loss|theft|leak; {custdata} get|fall|end|go _ wrong hands|people|person; breach data|gdpr|confidentiality|law;
    data|information|details|records|files get|could leaked|hacked|stolen|lost|exposed;
    someones|customers|peoples|their|personal|the details|data|information get|leak|is _ out|hands|stolen|lost|leaked;
    fall|get|end into|in|up wrong|the|in hands|wrong; be|get hacked; hackers get|could|can|steal|access; breach of data|confidentiality|gdpr|privacy;
    data|information|details get out|leaked|into

    data protection officer [person]
    data protection officer|lead|manager; dpo; data controller; information governance officer|team

    identity theft or fraud [consequence, reason]
    identity theft|fraud; steal _ identity|details; criminal use|get|access|steal; use _ details|card|identity to|for steal|buy|fraud;
    bank account emptied; customer get|be scammed|robbed|burgled; impersonate customer|them|someone;
    fraudsters|scammers|criminals|hackers could|can|might|use|get|steal;
    customer|someone|they|people be|get|could|might|victim scammed|defrauded|robbed;
    use|steal their|customers|someones identity|details|card|money _ fraud|steal|buy|scam; commit|prevent|stop|risk fraud|scams;
    pretend to be them|someone else

    protected characteristics [principle]
    nine characteristics; 9 protected; protected group; {trait} {trait}; {trait} and|or {trait}; no matter _ {trait}; regardless of _ {trait};
    regardless of who|background|what; whatever _ {trait}; irrespective of; gay or straight; black or white; where {customer} come from;
    no matter who they are; men and women same|equal;
    because|due|based|regardless of|to|on their|a|someones|your|what|persons|the race|religion|gender|age|disability|sexuality|sex|colour|ethnicity|nationality;
    age race|religion|gender|disability|sex; race religion|gender|age|sex

    characteristic of age [example] < protected characteristics
    ageism; ageist; age discrimination; refuse young people; because|regardless|matter|whatever|based of|what|on|their|how _ age|old

    characteristic of disability [example] < protected characteristics
    disability discrimination; disabled or not|able; wheelchair user; able bodied;
    because|regardless|matter|whatever|based of|what|on|their|they|a|any disability;
    treat|discriminate|refuse|exclude disabled|against|someone|people people|customer|disabled|because

    characteristic of race [example] < protected characteristics
    race discrimination; skin colour; colour of skin; colour of their skin;
    because|regardless|matter|whatever|based of|what|on|their _ race|skin|nationality|ethnicity|colour; be racist; racist to|comments|towards

    characteristic of religion [example] < protected characteristics
    faith or belief; because|regardless|matter|whatever|based of|what|on|their|they _ religion|beliefs|faith; religion or|and belief;
    religious discrimination|beliefs|dress

    characteristic of sex or gender [example] < protected characteristics
    sex discrimination; trans people|person|customer; pregnant customer|woman|lady; pregnancy and|or maternity; breastfeeding; marriage and|or civil;
    marital status; civil partnership;
    because|regardless|matter|whatever|based of|what|on|their|they|if _ gender|sex|woman|man|female|male|transgender; be sexist;
    gender discrimination|reassignment

    characteristic of sexual orientation [example] < protected characteristics
    homophobia; homophobic; same sex couple; lgbt; lgbtq;
    because|regardless|matter|whatever|based of|what|on|their|they|if _ sexuality|gay|lesbian|orientation; sexual orientation;
    gay couple|customers|people refused|treated|differently|because; be homophobic

    no discrimination [principle, duty, practice, consequence] < equal treatment
    {not} discriminate; {not} refuse _ service|serve|entry; {not} refuse to serve; avoid|prevent|stop|against|illegal discrimination;
    illegal to discriminate; free from discrimination; unlawful discrimination;
    {not} treat|discriminate|refuse|turn|exclude someone|anyone|people|customers|them|against|to|differently|a|disabled|away|less|on _ differently|less|worse|unfairly|because|against|serve|service|favourably|gay|disabled|race|religion|people|anyone|customers|due|grounds;
    serve|treat everyone|everybody|all even|whoever|whatever|no|regardless|including different|race|matter|background|they;
    have to serve everyone|everybody; {not} refuse|turn to|away _ serve|because _ race|gay|disabled|religion|black|age

    treating people worse for what they are [problem, consequence]
    treat {customer} differently|less|unfairly|worse because|due|than; refuse to serve {customer} _ because; turned away because;
    treated less favourably; hate crime; own discrimination;
    discrimination against|because|on|of|is|happens|claim|in customer|someone|disabled|race|grounds|because|people;
    harassment or|and|of victimisation|customer|staff; refuse to|service serve|because|to customer|someone|because|them|gay

    equal treatment [principle, practice, duty, consequence] < treating everyone fairly
    same service to|for everyone|all|any|every; serve everyone|all same|equally|fairly; everyone|all|everybody treated equal|same|fairly;
    everyone is equal; same level of service; fair treatment of;
    treat everyone|everybody|all|people|customers|each|them same|equally|fairly|alike|the|customer|people;
    equal|same treatment|opportunity|access|rights|service|chance for|to everyone|all|everybody|customers|people|disabled

    reasonable adjustments [principle, practice, duty, consequence]
    reasonable adjustment|change; make adjustment|allowance; adjustment for disabled|customers|people;
    adapt|change _ service|building|shop|premises _ disabled|everyone; accommodate _ disabled|wheelchair;
    extra help|support|time|assistance for|to|if disabled|elderly; help|support|assist disabled|blind|deaf; cater for disabled|everyone|all;
    easy for disabled; make _ accessible to|for; accessible for|building|premises|toilet|entrance|website;
    easier for disabled|wheelchair|elderly|blind|deaf; service|facility for disabled;
    have|put|install|provide|make|need|build|add ramps|hearing|large|changes|adjustments|accessible|reasonable|lifts _ wheelchair|loop|adjustments|customers|ramp;
    shops|businesses|companies|buildings must|have|need|should to|make|have|put|provide|be _ ramps|wheelchair|accessible|adjustments|disabled;
    disabled|wheelchair|blind|deaf _ get in|into|round|around; people with disability _ get|able|access

    physical access [practice, example] < reasonable adjustments
    wheelchair access|ramp|friendly|space; lift for|access|instead|available; disabled toilet|parking|access|bay|facilities|entrance|room; step free;
    automatic|wide door|aisle; lower counter|till|desk; grab rail; access for wheelchair|disabled|pushchair; blue badge;
    seats|chair for elderly|disabled|people; stairlift; ramp|lift|handrail for|so|in|to|and|at wheelchair|disabled|people|customers|door|entrance;
    have|put|install|provide|build|fit a|in|ramps ramp|lift|handrails|for; one ramp; wheelchair ramp|access

    large print and braille [practice, example] < reasonable adjustments, accessible formats
    braille; audio description|version|format; read menu|form|letter|label|terms to|out|for; alternative|different format; screen reader;
    picture menu; tactile paving; large|big print|font menu|for|text|so|copies|or; menus|forms|leaflets in large|braille|bigger; magnifying glass for

    hearing loop and signing [practice, example] < reasonable adjustments
    hearing|induction loop; bsl; british sign; text relay; type talk; face {customer} _ lip; lip read; lipread; textphone; minicom;
    staff|learn sign language; hearing loop

    assistance dogs and extra help [practice, example] < reasonable adjustments
    guide|assistance|hearing dog; dogs allowed; help {customer} reach; more time for|to disabled|elderly; longer appointment; quiet hour; autism hour;
    sunflower lanyard; carer free|ticket; help with packing|shopping|luggage _ disabled|elderly; home visit for; sensory room

    safe premises [principle, practice, duty, consequence] < working safely
    safe environment|place|premises|shop|building|workplace; keep {customer} safe; keep shop|premises|area|everyone|building safe;
    safe for {customer}; make sure {customer} safe; {not} get|be hurt|injured|harmed; {not} hurt themselves;
    prevent|avoid|stop|reduce accident|injury; fewer accident; slips and trips; risk assessment; assess risk; {not} put _ at risk;
    keep floor dry|clear|clean; keep|make shop|premises|area|building|customers|everyone|floor|staff|sure _ safe|clear|dry|clean|hazards;
    safety of customers|everyone|public|staff in|on|at|is; slips trips|and; hazards in|on|are|like

    safety measures [practice, example] < safe premises
    wet floor sign; clean|mop|wipe _ spill|spillage; clear walkway|aisle|exit; {not} block aisle|exit|door|fire; first aid; first aider;
    accident book|report; report|record accident; protective equipment|clothing; safety sign|equipment|check|goggles; patch|skin test; pat test;
    sterilise|sanitise equipment|tools|brushes|hands; wash hands; food temperature; manual handling; allergy|allergen information|advice|chart|menu;
    ask about allergy; keep floor|walkway clear; put wet|a|out|up|signs floor|sign|wet|out|up _ floor|sign|wet;
    fire exits|doors|alarm|drills clear|not|must|checked|blocked|kept; first aid kit|box|trained; wear gloves|ppe|hairnet|apron

    check age or id [practice, duty, consequence]
    ask|check _ id|proof|age _ alcohol|cigarettes|vape|age|young; ask to see id; challenge 25 policy; {not} sell|serve under|underage|children|minors;
    {not} sell alcohol|cigarettes|knife|vape|fireworks; {not} serve underage|drunk; refuse sale|to serve if|without|no|under|underage;
    refusal book|log; proof of age; look under 25|18|21; check|ask for|the|customers|id|their|age|if _ id|age|proof|18|alcohol|cigarettes;
    {not} sell|serve alcohol|cigarettes|vapes|knives|fireworks|to|underage _ under|underage|18|children|kids|drunk; under 18 cannot|not|buying;
    {not} sell fags|vapes|booze|knives|alcohol|cigarettes _ under|kids|18|anyone; under 18|18s|age

    financial penalties [consequence]
    receive|given|risk fine; 4% of turnover; 4% turnover; million pound|euro; 20 million; company|business|shop|you|they be fined;
    could|might|would|can|may|will be fined; get|pay|face|receive a|massive|big|huge|large|heavy fine|massive|big|huge;
    massive|big|huge|large|heavy|hefty fine; fined by|up|thousands|millions ico|court|to|of|council;
    company|business|they|you|be|get fined _ gdpr|for|by|ico|thousands|millions; get|pay|face|receive _ fine|penalty _ gdpr|ico|breach;
    get|pay|face|receive big|massive|huge|hefty fine; done by ico|trading|council; ico fine|penalty|action; pay out|them thousands|hundreds|millions;
    court|judge|law make _ pay

    closure or loss of licence [consequence]
    lose|revoke licence; close|shut business|company|shop down; shut down by|because; stop from trading; {not} allowed to trade|operate;
    ban from trading|selling; trading standards investigate|inspect|visit|involved; investigate by trading|ico; enforcement notice|action;
    business|company|shop|they be|get|could|might|would closed|shut|lose|be down|licence|shut|their;
    shut|close _ down council|inspector|trading|officers; council|inspector|trading|officers shut|close

    law protects the customer [reason, benefit, consequence]
    protect {customer} from|against; protect personal|their information|data|privacy|detail; customer {feel} safe|secure|protected|confident;
    gives {customer} rights; shop|buy with confidence;
    law|act|legislation|it|they|gdpr|this protect customer|consumer|their|public|people|personal|you; protect customer|consumer from|against;
    customers|consumers|they|people be|feel protected|safe by|from|if|that|and; {not} be|get ripped|conned|cheated|scammed off|by;

    law protects the company [reason, benefit]
    avoid|prevent|stop fine|being|getting sued|court|legal|prosecution|penalty|trouble; cover company|business|themselves legally|if|from;
    protect company|business|organisation|employer|shop|reputation|staff from|against|if|legally|and being|fines|sued|legal|court|claims|customers;
    {not} get|be sued|fined|taken|in by|for|to|trouble _ law|court|customer|ico|trouble;
    avoid|prevents|stop company|business|they|shop|getting|being {not}|getting|sued|fined|not _ sued|fined|trouble|court

    law changes how staff work [consequence]
    extra|more check|step|paperwork|form|admin because|for|to|due; takes longer because _ check|security|form; cost of compliance;
    cost to comply|train; careful what|how _ {say}|share|write; affect|change|impact how staff|we|company|they work|store|handle|deal|serve|sell;
    script _ law|legal|security; build into procedure; sets minimum standard; must follow procedure;
    procedure for|to handling|storing|returns|refund|data; staff|you|we _ careful what|who|how;
    staff|we|you|they have|must|need to be|check|ask|follow|do|careful _ careful|what|checks|before|extra|longer|procedures|law|gdpr;
    law|gdpr|act|legislation affect|change|means|limits|restricts how|what|staff|we|you|that _ staff|work|deal|handle|store|do|have|serve;
    change how|way _ store|keep|sell|serve|do|work|record; shop|company|business|staff have to change|stop|start;
    train|check|ask|do extra|more because of law|rules|gdpr

    accurate recording [skill, duty, practice]
    accurate|correct|precise|exact record|note|entry|log;
    record|log|enter|write|note|input|type _ {custdata} accurately|correctly|properly|exactly|carefully;
    record|log|enter|write|input|type accurately|correctly|exactly|precisely|carefully; recorded|logged|entered accurately|correctly|properly;
    careful recording|typing|writing|inputting; get detail|information|data|name right|correct; detailed note|record;
    keep accurate|good|proper|clear|correct record|note|log; write it down correctly|right|properly;
    accurate|proper|detailed records|notes of|on|are|about;
    record|write|log|enter|type things|everything|it|details|information|data|them accurately|correctly|properly|carefully|exactly;
    {not} make mistakes|errors|typos when|on|in|with _ records|form|typing|writing|data|details|entering

    check spelling of names [practice, step] < accurate recording
    spell _ name; how {customer} spell; check|ask|confirm _ spell; spell it out|back|for|correctly|right; phonetic; a for alpha|apple;
    correct spelling; name spelt; letter by letter; spell _ address|surname|street; spelling of name|address

    read details back and double check [practice, step, method] < accurate recording
    read|repeat|say {custdata}|it|number|name|order back; check again before; check {custdata} _ right|correct|accurate;
    confirm {custdata}|number|name|spelling with|back|are|correct; confirm _ with customer|them; repeat it|detail|number back|to;
    verify detail|information|data|address; check with {customer} _ correct|right; ask {customer} to confirm|check; read through it|what|form;
    show {customer} screen|form to; check email|phone|postcode|number|address _ right|correct;
    double|read|repeat|check check|details|it|back|the|information|number|name back|details|over|with|it|name|information|twice|number|and|are _ customer|them|correct|right|back|twice

    record date and time and sign [practice, step] < accurate recording
    date and sign; timestamp; your|staff name and date|time; date and time of; add your initials; date the note|record|form|entry;
    write|put|record|include|add|note the|down date|time and|of|it|on|when; sign and date; date and sign|time;
    sign it|form|entry|the and|after|form|entry; signature of|and|on|at customer|date|form

    complete every field [practice, step] < accurate recording
    fill|complete _ all|every|whole|fully|completely|section|properly _ form|field|box|record|detail; {not} leave _ blank|gap|empty|missing;
    {not} blank|gap; complete form|field; full|complete record|detail|address|name; mandatory field; {not} missing information|detail|data;
    filled in properly|fully|completely; record all the; all _ details recorded|taken|entered; all relevant _ recorded;
    fill|complete in|out|all|every|the _ all|every|whole|fully|section|box|field;
    {not} leave any|blank|gaps|boxes|fields|things|bits blank|gaps|out|empty|boxes|fields

    record straight away [practice, principle, step] < accurate recording
    record|write|log|enter|note|type|update|input|fill _ straight|immediately|soon|promptly|same _ away|as|day|time|after;
    record|write|log|enter|note|type|update _ immediately|asap|promptly; record|log|write it straight; straight after call|conversation|customer;
    while fresh|it fresh; fresh in mind|memory; before you|i|they forget; so|otherwise _ {not} forget; {not} rely on memory;
    {not} leave it till|until later|end; {not} from memory; during the call|conversation; while customer is still; in real time;
    do it there and then _ record|log|note; write as they talk|speak|say; at the time of call|conversation|incident|event|complaint

    right system and right account [practice, step] < accurate recording
    record|save|store|log|put|enter|input|update _ on|in|into system|crm|database|spreadsheet|computer|account|software;
    {not} wrong account|file|system; search for existing|customer|account|record; {not} duplicate record|account; no duplicate;
    company procedure for recording; organisational procedure; save changes|record; {not} on scrap|bit|back;
    under right|correct name|account|customer; use company system|crm|database|form;
    use|put|save|record|enter it _ right|correct|company|approved _ system|account|file|form|database|folder|customer

    factual and objective notes [practice, principle] < accurate recording
    stick to fact; fact only|not; write|record fact; objective note|record|and|not; {not} make up detail|information|what|things;
    {not} rude|offensive|judgemental comment|thing|remark; exactly what _ said|happened|told; customers own words; professional wording;
    {not} comment about {customer}; write|record|put|note|keep|stick only|just|to|down|it|the facts|factual|what _ happened|facts|opinions|said;
    factual|objective notes|records|information; {not} put|write|include|add your|own|any|personal|opinions opinions|feelings|views|own|in

    legible and clear notes [practice, principle] < accurate recording
    handwriting _ neat|clear|readable|tidy; write clear|neat|legibly; {not} messy writing|handwriting; {not} abbreviation|slang; block capitals;
    black ink|pen; type it instead; write in pen; so other|anyone|everyone can read|understand; so people can read;
    other staff|people can read|understand; {not} text speak|talk;
    write|handwriting|notes clearly|neatly|legibly|must|should|is|so|readable so|be|other|and|staff|that _ read|legible|clear|understand;
    legible|readable|neat|clear|tidy handwriting|notes; others|staff|colleagues|everyone|people can read|understand it|your|the|notes|what;
    legible|readable|neat|clear writing

    update records when things change [practice, duty] < keep data accurate and up to date
    change of address|detail|name; new address|number when|if|they; regularly check|update|review record|data|detail|information; keep record updated;
    record change; moved house; out of date detail|record|information; update details if|when|on;
    update|amend|alter their|customer|records|details|system|them _ when|if|moved|address|change

    record what was done [practice, step] < accurate recording
    what action was taken; log outcome|action; record|log every|each call|contact|conversation|interaction|complaint;
    log all call|contact|interaction|complaint; reference number to|given; note any follow; record reason for;
    write what was done|agreed|said|offered; who dealt with it and;
    record|write|log|note down|what|the|any|actions|outcome action|outcome|result|was|agreed|you|we _ done|agreed|decided|offered|promised|taken|of;
    write|record down what|action was _ agreed|done|taken

    consistent format [practice, principle] < accurate recording
    standard|consistent|set|agreed format|form|template|layout; use|fill template; drop down menu; pre printed form; file _ alphabetically;
    filing system; well organised file|record; use agreed|correct|standard code|abbreviation; recorded same way; everyone records|writes same;
    drop down list|box; alphabetical order; use same|the|a|standard|set format|template|layout|form|same for|format|layout|so|every

    customer database [tool, method]
    crm; customer relationship management; database; customer record system; spreadsheet; excel spreadsheet|sheet;
    computer|electronic|digital|online|booking|ticketing|reservation system|record|file; salesforce; zendesk; hubspot; epos; intranet; 
    company system; customer account on system; microsoft excel

    paper records [tool, method]
    paper record|file|form|system|copy|note; card index; filing cabinet;
    appointment|booking|message|complaint|visitor|communication|handover|day book; log book; message pad; written record|note|log; care plan;
    record card; handwritten note|record|form; paper based; diary at|on|reception|for;
    write|keep|put it|in|a|them|details in|notebook|logbook|a notebook|logbook|diary|book; paper records|files|system|forms|diary|notes

    call recordings and emails [tool, method]
    call|voice|phone|telephone recording; call log; recorded call|line; call is recorded; email trail|record|folder|archive|history;
    chat log|transcript|history; keep|save email|letter|chat; audio recording; phone system record

    records help serve better [reason, benefit]
    purchase|order|customer|contact history; tailor service|offer; offer|suggest based on _ history|bought|preference; better service next time;
    quick|easy to find|look|access detail|information|record|account; find _ record|detail|information quickly|easily|fast; easy to find|retrieve;
    bring up record|detail|account; target marketing|offer; {someone}|staff|else can pick|continue|take up where; continuity of;
    already have their details; know|see|remember _ history|preference; know what customer bought|ordered before|last

    reason for accurate records [reason, benefit]
    go|send|deliver _ right|correct address|person|customer|place|house; {not} go|send _ wrong; right person|customer get;
    {not} wrong address|person|customer|order; can|able contact|reach {customer} if|when|later|again|back; can get hold;
    {not} have ask|call|contact {customer} again; {not} ask {customer} again; accurate report|statistics|data for|help; avoid repeat contact|call;
    {not} call back again; avoid|prevents|stop|fewer|reduces mistakes|errors|confusion|mix;
    letters|orders|deliveries|things|parcel go|sent|get to right|correct _ address|person|customer|house

    inaccurate records cause problems [consequence, problem]
    wrong|inaccurate|missing|incomplete detail|information on|in|recorded|written|taken|about|for; wrong person|house get|opens;
    spelling mistake|error; {not} recorded|logged|noted properly|correctly|accurately|at|it; {not} log call|complaint|it|interaction;
    forget to write|record|log|note; repeat contact|call|complaint; {customer} call|ring|contact again|back _ same|because;
    record|note|detail missing|lost; no record of; mistake|error in|on record|data|form|note; mixed up with|customers|records|details;
    unable to contact|reach|trace; {not} reach|trace customer|them|him; {not} get hold of customer|them|him;
    sent|goes|deliver|posted|given to the|wrong wrong _ address|person|house|customer|place|number;
    wrong|incorrect|inaccurate|missing|incomplete|out record|address|number|name|details|data|notes|information|email mean|cause|lead|could|on|recorded|so|written|is|because;
    if|when details|records|information|data|address|number is|wrong|not wrong|incorrect|inaccurate|right|correct|out;
    cannot|not|unable contact|reach|ring|get|to customer|them|her|him|hold|contact because|as|if|wrong|of

    confidentiality agreement [practice, tool]
    confidentiality agreement|policy|clause|form|statement|procedure|rule|protocol; non disclosure; nda;
    sign confidentiality|agreement|contract|policy; data protection policy

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
