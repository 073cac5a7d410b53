/// Personal hygiene, cleaning, waste, pests, premises, HACCP, food law, allergens, preservation and kitchen safety. Written for this project.
extension LexiconData {
  static let foodHygiene: StaticString = """
    subject food

    personal hygiene of food handlers [practice, duty, method]
    personal hygiene; good|high personal hygiene; keep|stay clean; clean|wash yourself|themselves|body;
    wash|shower|bath|bathe every|daily|each|regularly; hygiene standards of staff; good hygiene; shower before work; keep themselves clean;
    smell clean

    hand washing [method, step, practice, duty] ~ not washing hands
    wash|clean|scrub _ hand; wash|washed|washing hand; handwashing; clean|scrub|sanitise|disinfect|rinse hands; hands _ washed|clean|scrubbed;
    hands clean; clean hands; soap and water; wash your|their|my hands; wash them with soap; antibacterial soap|gel; hand hygiene; hand gel;
    wash up to elbow; washed hands

    *howtowashhandswords
    soap; rub; lather; scrub; thumbs; rinse

    how to wash hands [step, method]
    between _ fingers; back _ of hands; 20|twenty _ seconds; wet _ hands; happy _ birthday twice; up _ to wrist|elbow; palm _ to palm;
    {howtowashhandswords}

    how to wash hands warm water [step, method] < how to wash hands
    warm|hot water|running; running water

    how to wash hands under nails [step, method] < how to wash hands
    under nails; nail brush

    how to wash hands dry paper [step, method] < how to wash hands
    dry _ paper|towel|disposable|air|dryer; paper towel; hand dryer; dry hands; turn off tap _ towel; disposable towel

    hand washing after the toilet [example, step] < hand washing
    after toilet|loo; been|going|went|go|gone|use|used|using toilet|loo|bathroom; after _ toilet|loo|bathroom|wc; toilet

    hand washing after raw food [example, step] < hand washing
    after _ raw|meat|chicken|eggs; after raw meat|chicken|food|eggs|fish|poultry; between|before|after raw and cooked;
    after handling|touching|cutting|preparing|handled|touched _ raw|chicken|meat|fish|eggs; between tasks|jobs|handling; raw food;
    before touching cooked|ready

    hand washing before handling food [example, step] < hand washing
    before _ food|cooking|preparing|handling|starting|work|shift; before cooking|work|prep|preparing|starting; start of shift|work|day;
    when enter|entering|arrive|arriving|return|come kitchen; on entering kitchen; enter kitchen; start work; before food preparation|prep

    hand washing after coughing or sneezing [example, step] < hand washing
    after _ cough|sneeze|nose|tissue; cough|sneeze|blow|blowing|wipe|pick|touch nose|hair|face; coughing; sneezing; 
    touch|touching|touched|scratch face|hair|nose|mouth|skin|head|spot|phone; blowing nose

    hand washing after rubbish or cleaning [example, step] < hand washing
    after _ bin|rubbish|waste|cleaning|chemicals|refuse; emptying|handling|touching|touch bin|rubbish|waste; taking out bins|rubbish;
    after cleaning; handling chemicals|cleaning; putting rubbish; using cleaning products

    hand washing after breaks or smoking [example, step] < hand washing
    after _ break|smoke|smoking|eating|lunch|fag|cigarette|vape|money|phone|pets; after break|smoking|eating|drinking|lunch; handling money;
    touching phone; smoke; had cigarette|fag|break; fag break; touching|stroking animals|pets; changing plaster|dressing

    not washing hands [cause, problem] ~ hand washing
    {not} wash|washed|washing hands; {not} washed|clean hands; dirty hands; {not} _ wash _ hands; hands {not} washed|clean; unwashed hands;
    forgot to wash hands; straight from toilet|loo

    tie back or cover hair [method, practice, duty]
    hair tied|tie|net|up|covered|back|off|cap; tie|tied hair|back|up; hair net; hat; wear|chef hat|cap; cover hair;
    hair _ tied|covered|up|net|back; beard net|snood; put hair up|back; headwear; head covering; hair back; hair _ fall|drop|get _ food;
    hat on

    no jewellery [method, practice, duty]
    {not} jewellery|ring|watch|earring|bracelet; remove jewellery|rings|watch|earrings; take off|out jewellery|rings|watch|earrings;
    take no jewellery|rings|watch|earrings; {not} wear|wearing|have jewellery|ring|watch|watches|earrings|bracelet;
    jewellery|rings _ off|removed|remove; jewellery; plain wedding band|ring; take watch|rings off; germs under rings;
    bacteria _ jewellery|rings

    short clean nails [method, practice, duty]
    short|clean|trimmed|cut|neat nails|fingernails; nails|fingernails _ short|clean|cut|trim; cut|trim nails; {not} long nails;
    no nail varnish|polish; {not} nail varnish|polish; {not} wear|have nail varnish|polish|false|acrylic|gel; {not} bite nails;
    no false|acrylic|fake|gel nails; dirt|germs|bacteria under nails; nail varnish|polish; remove nail varnish|polish

    no strong perfume or make up [method, practice, duty]
    {not} perfume|aftershave|makeup; {not} wear|wearing|strong perfume|aftershave|makeup|make|smelling; perfume|aftershave taint; taint;
    perfume; aftershave; heavy makeup|perfume

    clean protective clothing [method, practice, duty]
    clean|wear|wearing|fresh|protective|white apron|uniform|overall|whites|clothing|clothes|jacket|tunic; apron; uniform;
    chefs whites|jacket|uniform; whites; chef jacket; protective clothing; change into uniform|apron|whites;
    {not} wear uniform|whites outside|travel; {not} wear outdoor|outside|own clothes|shoes; put on apron; clean uniform; ppe; tabard;
    clean clothes; safety shoes; change clothes at work

    covering cuts with blue plasters [method, practice, duty]
    cover|wear|put|use _ cut|plaster|wound|sore; plaster _ cut|finger|hand|wound; blue _ see|seen|spot|find|show;
    cut|wound|sore _ bleed|blood|germ|bacteria|infect _ food; blue plaster|waterproof; cover|covered cut|wound|sore|spot|boil;
    plaster on|over cut; cuts _ covered|plaster; plaster; waterproof dressing|plaster; blue _ easy|easily|stand seen|see|spotted|spot;
    put plaster on; brightly coloured plaster; sores covered; finger stall; cuts and grazes covered

    no smoking near food [method, practice, duty]
    {not} smoke|smoking|vape|vaping; no smoking|smokers|cigarettes; {not} smoke _ kitchen|food

    no eating or chewing near food [method, practice, duty]
    {not} eat|eating|chew|chewing|drink _ kitchen|work|prep|cook|food|gum; no eating|chewing|gum; no chewing gum; {not} chew gum;
    {not} pick at food; {not} lick|bite|dip fingers

    no coughing or sneezing over food [method, practice, duty]
    {not} cough|sneeze|spit|breathe _ food|over|near; cough|sneeze _ tissue|elbow|away|turn; turn away|head; {not} sneeze|cough; use tissue;
    {not} spit; sneeze over|on|onto food; cough over|on|onto food; away from food when cough

    not touching face or hair [method, practice, duty]
    {not} touch|touching|scratch|pick|play face|hair|nose|mouth|spots|head|skin|ears; {not} scratch; {not} pick nose; {not} play with hair;
    {not} touch _ hair|face|nose

    *badhabitsinthekitchenwords
    scratching; spitting

    bad habits in the kitchen [cause, problem]
    bad habits; licking _ fingers; biting _ nails; unhygienic _ habits; {badhabitsinthekitchenwords}

    bad habits in the kitchen picking nose [cause, problem] < bad habits in the kitchen
    picking nose; nose picking; touching face|hair|nose; touch hair|face|nose _ then food

    bad habits in the kitchen sneezing over food [cause, problem] < bad habits in the kitchen
    sneezing|coughing over|on|near food; smoking near food

    report illness to supervisor [method, practice, duty]
    tell|inform|let {manager} _ ill|sick|unwell|poorly|tummy|stomach|bug|vomit|diarrhoea; {say} _ {manager} _ ill|sick|unwell|symptoms;
    report|tell|inform|let|notify|phone|ring _ ill|illness|sick|sickness|vomiting|diarrhoea|unwell|symptoms; tell|inform|report {manager};
    report illness|sickness|symptoms; report to {manager}; ring in|call sick; say if ill|sick; inform supervisor|boss|manager;
    tell boss if sick; report it to employer; let {manager} know; phone in sick

    not working when ill [method, practice, duty]
    {not} come|go|turn _ in|work|kitchen _ ill|sick|bug|throw|vomit|diarrhoea|poorly;
    stay|stop|keep _ home|off|away _ ill|sick|unwell|poorly|better;
    {not} _ work|in _ if|when|until _ ill|sick|unwell|poorly|better|throw|vomit; {not} come in; {not} come to work; {not} be at work;
    send|sent home; {not} work|come|go|handle|prepare|cook|be _ ill|sick|unwell|sickness|diarrhoea|poorly; ?stay|go|sent|send home|off|away;
    {not} come|go|attend _ work; {not} handle|touch|prepare food; stay off work; off work; exclude; excluded from work; day off sick;
    {not} allowed in kitchen|work; keep away from food; sent home

    48 hours symptom free [step]
    48 hours; 48; two|2 days after; two days clear; 48 hours clear|after|symptom|free|since; forty-eight hours; symptom free|stopped;
    doctor clearance|note; clear for 48

    poor personal hygiene in food [cause, problem] ~ personal hygiene of food handlers
    {bad}|lack personal hygiene; no|{not} personal hygiene; poor hygiene; dirty uniform|apron|clothes|hands|nails;
    {not} wash|washed|washing hands; unclean|dirty staff|chef|handlers; smelly; hair not tied; {staff} _ dirty;
    {not} tie|tied|cover hair|up|back; wearing jewellery; chef is dirty|unclean

    clean as you go [method, step, practice]
    clean|tidy|wash|wipe|clear _ as|while|when _ cook|work; wash|wipe|clean up|down _ after each|every; clean as you work|cook; clean up as;
    clean as i|they|we go; tidy|clean as|up while|when you cooking|working; clean up|mop|wipe spills|spillage straight|immediately|quickly;
    keep area clean|tidy; wipe down after each; clean|tidy as you work; clear up as; wash up as you

    kitchen cleaning [method, step, practice]
    clean|cleaning|wipe|wash|scrub|sanitise kitchen|surface|worktops|equipment|floor|area|premises|workspace|down;
    cleanliness of kitchen|premises; clean environment|kitchen|surfaces; surfaces|kitchen|area|worktops _ clean|cleaned|wiped|sanitised;
    good cleaning; keep it clean; clean down; wipe down; thorough cleaning; clean properly; deep clean; hygienic kitchen|surfaces;
    disinfect surfaces

    dirty kitchen [cause, problem] ~ kitchen cleaning
    dirty|filthy|unhygienic|unclean|grubby|greasy kitchen|surface|equipment|premises|worktop|floor|conditions|environment|board;
    {not} clean|cleaned|cleaning _ kitchen|surface|equipment|properly|floor; {not} cleaned; {not} clean properly; lack of cleaning;
    poor cleaning|hygiene; build up of grease|dirt; grease|dirt build up; surfaces {not} clean|cleaned|wiped; unhygienic;
    poor hygiene standards; dirty cloths

    two stage cleaning [method, step, practice]
    two stage; 2 stage; clean then disinfect|sanitise; detergent then|and|followed|first _ sanitiser|disinfectant;
    wash _ then sanitise|disinfect; clean _ followed by disinfect|sanitise; remove dirt _ then disinfect|sanitise; first detergent;
    clean and then sanitise

    *stagesofcleaningwords
    pre-clean; disinfection; sweep

    stages of cleaning [method, step]
    six _ stages; main _ clean; hot _ soapy water; {stagesofcleaningwords}

    stages of cleaning pre clean [method, step] < stages of cleaning
    pre clean; final rinse; rinse; rinse off; pre rinse

    stages of cleaning air dry [method, step] < stages of cleaning
    air dry|drying; dry; let it air dry

    stages of cleaning scrape [method, step] < stages of cleaning
    scrape; scrape off

    stages of cleaning remove loose debris [method, step] < stages of cleaning
    remove loose|food debris|bits|dirt; wipe off crumbs; remove crumbs|debris|loose

    detergent [tool, example] ~ disinfectant
    washing up liquid; soap; soapy water; remove|breaks|dissolve grease|dirt; fairy liquid; degreaser; takes grease|dirt off|away;
    removes grease|dirt|food; {not} kill bacteria|germs; cuts through grease

    disinfectant [tool, example] ~ detergent
    kill|reduce|destroy germs|bacteria on surface; dettol; bleach; reduce bacteria to safe level;
    reduce bacteria|germs|number|level; milton; zoflora

    food sanitiser [tool, example]
    sanitiser; cleans and disinfect; clean and kill germs|bacteria; d10; detergent and disinfectant;
    antibacterial spray|cleaner|wipe; anti bac; antibac; combined detergent and disinfectant; cleans and kills

    contact time [step, factor]
    leave|left _ minutes|seconds|time|long; leave on _ minutes|seconds|time|long; time to work; leave on surface; 30 seconds; leave it to work;
    leave for right|correct|recommended|required time

    follow instructions on chemicals [step]
    follow|read manufacturer|label|instructions; correct|right dilution|amount|strength|concentration; dilute; diluted correctly;
    read label|instructions; follow instructions; manufacturers instructions; data sheet; {not} mix chemicals|bleach|products

    sterilising equipment [method]
    sterilise; all microorganisms killed; boiling water|steam; steamer for bottles;
    kill all bacteria and spores

    cleaning schedule [method, information, practice]
    schedule|rota|timetable|plan|checklist|list of|for clean|cleaning; cleaning schedule|rota|plan|checklist|programme|record|timetable;
    what|how _ clean|cleaned; how often _ cleaned|clean; sign|signed _ when cleaned|done; tick sheet|list|off; which equipment _ cleaned;
    sign off

    *contentsofacleaningschedulewords
    frequency; ppe; signature;

    contents of a cleaning schedule [information]
    ?who; ?when; safety _ precautions; time _ needed; {contentsofacleaningschedulewords}

    contents of a cleaning schedule what needs cleaning [information] < contents of a cleaning schedule
    what needs cleaning; what|item|area to be cleaned|clean

    contents of a cleaning schedule who is responsible [information] < contents of a cleaning schedule
    who is responsible|clean

    contents of a cleaning schedule how often [information] < contents of a cleaning schedule
    how often; method; ?how

    contents of a cleaning schedule chemicals used use [information] < contents of a cleaning schedule
    chemicals|products|equipment used|needed|to use

    single use cloths [method, tool, practice]
    disposable cloth|paper|towel|wipes; paper towel; change|wash|boil|replace cloth|tea|towels|dishcloth|sponge;
    clean|fresh|new|different cloth|towel; kitchen roll; blue roll; j cloth; colour coded cloths; {not} reuse cloth; tea towels washed

    dishwasher washing [method, tool]
    dishwasher; 82 degrees rinse; rinse 82|80; 55 60 wash; rinse at high temperature; hot rinse; load plates; machine wash;
    sink and dishwasher

    cleaning of food contact surfaces [method]
    food contact surfaces; surfaces touched by food; hand contact surface; door taps|switches|handle; touch points; work surfaces;
    chopping boards and knives; fridge handle; taps; light switches

    reasons for cleaning [reason]
    good _ impression; comply _ with law

    reasons for cleaning remove dirt [reason] < reasons for cleaning
    remove|removing _ dirt|grease|food|bacteria; remove dirt|grease|food debris; prevent|stop|deter|avoid pests;
    stop|prevent|reduce slips|accidents|infestation; remove food for pests|bacteria; attract customers;
    prevent contamination|food poisoning|pests; {not} attract pests

    reasons for cleaning safe place to work [reason] < reasons for cleaning
    safe place to work; pleasant place to work

    kitchen waste disposal [method, step, practice]
    empty|take|change|put _ bin|rubbish _ out|often|regular|day|full|outside; lid _ bin; bin _ lid|shut|emptied|bag|outside;
    empty|emptied bin|rubbish; bin lid|liner|bag; lid on bin; bins _ lid|emptied|empty|covered|regularly|foot;
    foot|pedal|hands operated|free bin; take|taking rubbish|bin out|outside; dispose|disposed|disposal _ waste|rubbish|food|properly|correctly;
    throw away|out _ rubbish|waste|scraps; remove waste|rubbish|refuse; waste removed|disposed|outside; pedal bin; outside bins;
    waste disposal; double bag; store waste away from food; recycle waste; clean bins; rubbish cleared

    waste left in kitchen [cause, problem]
    overflowing|full|open|uncovered|smelly bin; bins {not} emptied|covered|lid|cleaned; bin _ overflow|full|open; rubbish _ left|pile|built;
    waste {not} removed|disposed; food left on floor|out; crumbs _ left|floor; bins no lids; {not} empty bin

    food pests [cause, problem, example]
    pests; infestation; vermin; rats and mice; pest infestation; creature that lives on human food; insects and rodents;

    rodents [example, cause, problem] < food pests
    rat; mouse; vermin;

    *insectpestswords
    fly; cockroach; ants; wasp; weevils; moths; beetles; maggots; bluebottle

    insect pests [example, cause, problem] < food pests
    insects; {insectpestswords}

    birds as pests [example, cause, problem] < food pests
    bird; pigeon; seagull; sparrow; gull

    domestic pets as pests [example, cause, problem] < food pests
    cat; dog; pets; no pets|animals

    *signsofpestswords
    droppings; poo; faeces; tracks; footprints; nests; fur; feathers; hair; noises; scratching; pupae

    signs of pests [information, problem, example]
    mouse|rat|mice _ poo|dropping; chew|gnaw|bite|nibble _ packet|box|bag|wire|cable|wood; hole|chewed _ bag|box|packet|sack;
    {see} _ rat|mouse|mice|fly|cockroach|ant; teeth _ marks; foot|paw _ prints; smear _ marks; greasy _ marks; tail _ marks; seeing _ them;
    torn _ sacks; runs _ in dust; {signsofpestswords}

    signs of pests urine [information, problem, example] < signs of pests
    urine; smell of urine; unusual smell

    signs of pests gnaw marks [information, problem, example] < signs of pests
    gnaw|gnawed|gnawing|chewed|bite|bitten marks|packaging|wires|cables|holes|food|boxes|bags|through|packets;
    holes bags|packets|packaging|skirting|walls; damage to packaging|food; damaged packaging

    signs of pests dead bodies [information, problem, example] < signs of pests
    dead bodies|insects|flies|mice; live or dead

    signs of pests eggs and larvae [information, problem, example] < signs of pests
    eggs and larvae; egg cases

    *pestpreventionwords
    rentokil; bait; poison; insectocutor

    pest prevention [method, practice, step]
    block|fill|seal _ hole|gap|crack; keep|shut|close _ door|window _ shut|closed|open; {not} leave _ food|crumb|rubbish _ out|floor|lying;
    call|ring _ pest|exterminator|rentokil|council; keep _ kitchen|area clean; food _ off floor; {not} leave food out;
    sealed|airtight _ containers; keep _ pests out; clean _ up spills|crumbs; check _ deliveries|stock; remove _ rubbish;
    {pestpreventionwords}

    pest prevention pest control [method, practice, step] < pest prevention
    pest control|controller|contractor; call pest control

    pest prevention traps [method, practice, step] < pest prevention
    traps; mouse trap

    pest prevention fly screen [method, practice, step] < pest prevention
    fly screen|killer|zapper|spray|paper|strip; electric|uv fly killer; ultra violet fly killer; door|bristle strips

    pest prevention block holes [method, practice, step] < pest prevention
    block|seal|fill|repair|cover holes|gaps|cracks|entry; no holes

    pest prevention keep doors closed [method, practice, step] < pest prevention
    keep doors|windows closed|shut; screens|mesh|nets on|over windows; bins covered|closed|lids; close doors|windows; empty bins

    pests contaminate food [reason, consequence]
    pests|rats|mice|flies carry|spread|bring|carries _ {fdgerm}|disease; droppings|urine|fur|hair in|on|contaminate food;
    spread disease|bacteria|germs; land on food; flies _ vomit|land|faeces|poo; salmonella from rats; weil disease; gnaw through _ wires;
    damage _ food|stock|building; carry disease|bacteria

    *kitchenpremisesdesignwords
    extraction; coved; drainage

    kitchen premises design [factor, practice]
    design _ of premises|kitchen; well _ designed; extractor _ fan; stainless _ steel; changing _ facilities; dirty _ to clean;
    fly _ screens on windows; {kitchenpremisesdesignwords}

    kitchen premises design layout [factor, practice] < kitchen premises design
    layout; kitchen layout

    kitchen premises design easy to clean surfaces [factor, practice] < kitchen premises design
    easy to clean|disinfect surfaces|walls|floors|materials; smooth|impervious|washable|waterproof surfaces|walls|floors;
    non porous surfaces|walls|floors; non slip floors

    kitchen premises design linear workflow [factor, practice] < kitchen premises design
    linear workflow|work; workflow

    kitchen premises design separate areas [factor, practice] < kitchen premises design
    separate areas|sinks|sections; adequate|good|enough ventilation|lighting|space|light; hand wash basin|sink; wash hand basin; separate sink;
    good lighting|ventilation; enough|adequate sinks|space|toilets

    kitchen premises design work flow [factor, practice] < kitchen premises design
    work flow; one way flow

    easy to clean surfaces [factor, reason, practice] < kitchen premises design
    easy to clean; easily cleaned; ?smooth; impervious; non absorbent; non-porous; {not} absorb; washable; wipe clean; stainless steel;
    no cracks; without cracks; {not} cracked|chipped; non-toxic; durable; hard wearing; {not} harbour|trap dirt|bacteria|germs;
    wooden _ absorb|harbour|germs|splinters; bacteria|germs|dirt _ trapped|hide|live|harbour _ cracks|scratches

    separate hand wash basin [factor, practice] < kitchen premises design
    hand wash basin|sink|station; wash hand basin; separate sink|basin _ hand|food; sink for|just|only hands;
    hand washing sink|facilities|station; hot and cold water|running; {not} wash hands in food sink; designated sink

    kitchen ventilation [factor, practice] < kitchen premises design
    ventilation; extractor fan|hood; extraction; air con; canopy; remove steam|heat|smells|fumes; fresh air; windows open; condensation;
    well ventilated; extractor

    kitchen lighting [factor, practice] < kitchen premises design
    good|adequate|enough|bright|sufficient lighting|light; lighting; well lit; can see dirt|properly|what; see what they are doing

    linear workflow [factor, practice] < kitchen premises design
    linear; workflow; flow of work|food; ?one direction|way; raw to cooked; dirty to clean; delivery to service;
    clean and dirty areas|separate; food moves in one direction

    haccp [method, law, structure, practice]
    hazard analysis critical control point; hazard analysis; haccp plan|system|based; food safety management system; sfbb;
    safer food better business; food safety management|plan|procedures; critical control points; food safety system; cooksafe;
    identify hazards _ control; written food safety plan

    identify hazards [step, method]
    identify|find|spot|list|look hazards|risks|dangers; hazard analysis; what could go wrong; conduct hazard analysis; analyse hazards;
    identify what could go wrong; work out _ dangers; look for hazards

    critical control points [step, factor]
    ccp; ccps; determine|identify critical points|control; point where hazard _ controlled|removed|reduced|prevented;
    stage where _ control; step _ control|reduce|remove hazard; essential stage; points where it can go wrong

    critical limits [step, factor]
    set limits|target; establish limits; temperature limit; maximum|minimum temperature|time; safe limit; limits;
    acceptable limit; set temperature|time

    monitoring critical points [step, method]
    monitor; check regularly; monitoring procedures|system; check _ ccp|controls|limits; check temperatures; keep checking;
    probe each batch

    corrective action [step, method]
    what to do if|when _ wrong; put right; put it right; take action|corrective; action when limit|ccp _ exceeded|fail;
    action when limit|ccp _ not; throw away if; cook longer; bin it; cook it for longer; discard; reject delivery; fix fridge; call engineer;
    move to another fridge; send it back

    verification of controls [step, method]
    verify; review; check it|system works|working; audit; check plan is working; review plan; confirm it is effective;
    reviewed regularly

    haccp documentation [step, method, information]
    documentation; record keeping; ?records; keep records|paperwork|logs|diary|documents; document it; write it down;
    written records|proof|evidence; paperwork; daily diary; record everything; sign sheets; keep a log; proof for inspector

    due diligence [law, reason, benefit]
    all reasonable|necessary precautions|steps; prove _ did everything|best|right|all; proof _ everything; defence in court;
    reasonable precautions; took every care; did everything possible|reasonable; legal defence; evidence _ court|followed|checks;
    show inspector|eho; prove food was safe; show _ doing _ right thing

    food safety act [law]
    1990 act; food act 1990; food safety act 1990; {not} sell unfit|unsafe|harmful food; fit for human consumption;
    unfit for human consumption; nature substance or quality; food must be safe; {not} mislead|false label; injurious to health

    food hygiene regulations [law]
    food hygiene regulations|law|rules; hygiene regulations; 852 2004; regulation 852; food hygiene england regulations; 2006 regulations;
    2013 regulations; eu regulation; food hygiene legislation; temperature control regulations; food safety and hygiene regulations; ec 852

    food information regulations [law]
    food labelling law|regulations|rules; fir 2014; natasha law; allergen law|labelling|regulations;
    14 allergens must|by law; labelling regulations; food labelling; ppds; pre packed for direct sale; must label allergens;
    allergen information

    registration of food business [law, duty, step]
    register|registered|registering; register business|premises|local|council; 28 days; registration; local authority|council; tell council;
    28 days before; licence; registered with local authority

    environmental health officer [person, law]
    environmental health officer|practitioner|inspector|department|health; eho; ehp; food inspector; health inspector;
    food safety officer|inspector; inspector from council; environmental health; hygiene inspector; inspectors; council inspector;
    food standards officer

    eho inspects premises [duty, method]
    inspect; inspect|inspecting|inspection|check|visit premises|kitchen|business|restaurant|records|food; enter premises; 
    enter at any|reasonable time; unannounced visit|inspection; spot check; carry out inspections; look at records;
    check records|temperatures|cleanliness; right of entry; turn up unannounced; no appointment|warning

    eho takes samples [duty, method]
    take|taking samples|swabs|photos|evidence|photographs; samples; food samples; collect evidence; swab; take away food; test food|samples;
    take copies of records

    eho seizes food [duty, method]
    seize|confiscate|remove|condemn|detain food|stock; take food away; destroy food; seize unfit|unsafe; seizure

    eho gives advice and training [duty, method]
    advise|advice|educate|guidance|train businesses|owners|staff; give|offer|provide advice|training|guidance; ?educate;
    help businesses comply

    eho investigates complaints [duty, method]
    investigate|investigating complaints|outbreak|food|poisoning|cases; look into complaint|food|outbreak; follow up complaints;
    respond to complaints; trace outbreak

    hygiene improvement notice [law, consequence, method]
    improvement notice; hygiene improvement; notice to improve; time to improve|put|fix; 14 days; list of improvements; told to improve;
    given time to put right; make changes by set date; improve within; warning to improve

    hygiene prohibition notice [law, consequence, method]
    close|shut _ down|place|business|restaurant|kitchen|cafe|shop; close|shut it; prohibition notice|order; emergency prohibition|closure;
    close|closed|closing|shut premises|business|down|kitchen|restaurant|them; closure; closed down; forced to close; business _ closed|shut;
    shut down; imminent risk; stop trading; shut on spot; closed immediately; prohibits; stop using equipment; hep notice;
    ban from running; lose licence

    food law fines and prosecution [law, consequence]
    sue|fine|prosecute|court|prison|jail _ owner|business|him|them|chef|pay; pay _ fine|compensation|money|court; fine; 
    prosecute|prosecuted|prosecution; sue; court; taken|take to court; unlimited fine; legal action; imprisonment; prison; jail;
    two|2 years in prison; criminal record; 20000; sent to prison; prosecuted; legal costs; compensation; civil action

    food hygiene rating [information, consequence, factor]
    food hygiene rating|score|sticker; hygiene rating|score|sticker; ?rating; 0 to 5; five|5 star rating; scores on doors;
    low|poor|zero|bad|high|good rating|score; rated 5; sticker on door|window; food hygiene rating scheme; fhrs; lose stars; star rating;
    rating of 5|0|1; displayed on door

    trading standards [person, law]
    trading standards officer; weights and measures; check labels|descriptions; food fraud; false descriptions

    food standards agency [person, structure]
    fsa; food standards; government food agency

    food handler legal duties [duty, law]
    legal duty|responsibility; {staff} responsibility; food _ handlers must; {not} do anything _ contaminate|unsafe; work|handle _ food safely;
    keep _ themselves clean; protect _ food from contamination; by _ law must wash hands; keep _ food safe

    food handler legal duties follow rules [duty, law] < food handler legal duties
    follow|following rules|procedures|training|instructions|hygiene; attend training

    food handler legal duties report illness [duty, law] < food handler legal duties
    report illness|problems|hazards|faults

    employer food safety duties [duty, law]
    train _ staff; owner _ must register|train; written _ food safety system|haccp; supervise _ staff; keep _ premises clean;
    make sure staff _ trained

    employer food safety duties provide training [duty, law] < employer food safety duties
    provide training|ppe|uniform|equipment|facilities|soap|aprons; employer _ provide|ensure|make; provide hand washing|facilities|toilets;
    ensure staff trained

    food hygiene training [method, practice, duty]
    train|teach|send|show|give _ staff|chef|worker|cook|them|handler _ hygiene|safety|course|training|clean;
    {staff} _ train|training|course|certificate; food hygiene|safety training|course|certificate|qualification|level; level 2 food;
    train|trained|training staff|food|them; staff _ trained|training|train; food handlers trained; trained to; hygiene certificate; training;
    qualifications; refresher training; train _ hygiene; ?certificate; staff|chef _ know about hygiene

    lack of food hygiene training [cause, problem] ~ food hygiene training
    {not} train|trained|taught|know _ hygiene|how|properly|cook|safe; {staff} {not} know; {not} trained; untrained; lack training|knowledge;
    no training|knowledge; lack of training; {not} had training; {staff} {not} know _ hygiene|food|how; no food hygiene certificate;
    inexperienced staff; poor training; lack of knowledge

    traceability of food [law, method, practice, reason]
    traceability; ?trace; traced; trace back; ?track; one step back; know where food|it came|comes; where it came from; batch number; recall;
    product recall; withdraw product; farm to fork; supplier records; source of food; tracked; lot number

    loss of reputation of food business [consequence]
    {not} trust _ cafe|restaurant|business|place|shop|them|food; {customer} tell _ friend|family|people|mate|other;
    {bad} review|rating|comment|press; {bad} write up; give|gain {bad} name|reputation|review|rating|image;
    word get|spread|goes round|out|around; {bad} reputation|name|publicity|press|review;
    lose|loss|damage|ruin|damaged|ruined|harm _ reputation; reputation _ damaged|ruined|lost|harm|suffer|bad|down; bad name for;
    bad word of mouth; tripadvisor; bad press|publicity; negative reviews; in the paper|news; social media; loss of reputation; shame;
    people talk about it; loss of trust; bad publicity

    loss of custom of food business [consequence]
    {customer} _ {not} come|go|eat|want _ back|there|again|anymore; lose|{less}|fewer customer; put|putting {customer} off; {not} _ eat there;
    take _ business|custom elsewhere; {less}|lose|loss customer|custom|trade|booking;
    lose|loss|losing|fewer|less customer|custom|business|trade|sales; customers _ {not} return|come|back;
    {customer} {not} come|go|return back|again; {not} want to eat there; stop eating there; lose business|trade; people {not} eat|visit;
    go elsewhere; customers leave|put off; no repeat business; less people come

    loss of money of food business [consequence]
    lose|loss|losing|less money|profit|income|earnings|revenue|sales; loss of profit|earnings|income|revenue; cost _ money|business;
    pay|paying compensation|fine|costs; bankrupt; {less} profit; out of business; go bust|bankrupt|under; close down; business fails;
    compensation

    loss of jobs in food business [consequence]
    lose|loss|losing job; job losses; redundancy; sacked; unemployed; ?fired; staff leave|lose|sacked|fired; dismissed;
    low|poor|lower staff morale; lack of motivation; disciplinary

    food wastage [consequence, problem]
    waste|wasted|wasting food|stock|ingredients; wastage; throw|threw|thrown|bin|binned food|away|out; throwing food|away;
    money wasted; stock losses; food _ thrown|binned|wasted; spoiled stock

    benefits of good food hygiene [benefit, reason]
    ?clean kitchen; satisfied|happy _ customers; repeat _ business|custom; customers _ return|come; good _ working conditions|environment;
    high|better _ staff morale; longer _ shelf life; job _ security|satisfaction; {not} get fined|sued; good _ hygiene rating;
    good _ word of mouth

    benefits of good food hygiene good reputation [benefit, reason] < benefits of good food hygiene
    good|excellent|better reputation|name|reviews

    benefits of good food hygiene more customers [benefit, reason] < benefits of good food hygiene
    {more} customers|profit|sales|trade; higher profits

    benefits of good food hygiene comply with law [benefit, reason] < benefits of good food hygiene
    comply|complies|compliance with law

    benefits of good food hygiene less food waste [benefit, reason] < benefits of good food hygiene
    less food waste|poisoning; reduced waste; no food poisoning

    benefits of good food hygiene safe food [benefit, reason] < benefits of good food hygiene
    safe food; keeps customers safe

    benefits of good food hygiene customer confidence [benefit, reason] < benefits of good food hygiene
    customer confidence|trust|loyalty

    food is safe to eat [benefit, reason]
    {customer} _ {not} _ ill|sick|poison|poisoned|poorly; {not} make|get _ ill|sick|poison; safe _ eat|customer|consume;
    {stop}|prevent|avoid _ ill|illness|sick|poison|poisoning; keep _ {customer} safe; safe to eat; safe for consumption|eating|customers;
    fit for human consumption; safe food; customers _ safe; protect|keep customers|consumers|public|people safe; {not} make _ {fdill};
    {customer} {not} get {fdill}; stop|prevent|avoid|reduce food poisoning|illness|people; so nobody|no gets {fdill}; prevent illness;
    safe to serve; {not} get food poisoning; reduces risk of food poisoning

    food is unsafe to eat [consequence, problem] ~ food is safe to eat
    unsafe safe to eat|serve; {not} safe to eat|serve; unfit to eat|consumption; unsafe food; {not} safe; unsafe for; dangerous to eat;
    harmful to eat; {not} fit for human consumption; food {not} safe

    food allergy [cause, problem, need] ~ food intolerance
    allergic; allergic to; immune system react|reaction|responds|overreact;
    body|immune system _ attack|react|fight|overreact; reaction to food|nuts|egg; allergic reaction; body reacts; body thinks _ harmful|danger;
    histamine

    food intolerance [cause, problem, need] ~ food allergy
    intolerance; {not} digest|tolerate|break; difficulty|trouble digesting; {not} digest properly; {not} involve immune system;
    lactose intolerance|intolerant; gluten intolerance|intolerant; body {not} break|digest; sensitive to food; bloat|bloating|bloated;
    intolerant to; upset stomach after; lack enzyme; digestive system {not} cope

    *14allergenswords
    celery; mustard; lupin; sesame; molluscs; crustaceans; soya; soybeans

    14 allergens [information, example]
    sulphites|sulphur _ dioxide; main _ allergens; tree _ nuts; fourteen _ allergens; allergens; 
    ingredients _ that cause allergic reaction; {14allergenswords}

    nut allergy [example, need] < food allergy
    nuts; peanut; almonds; walnuts; cashew; hazelnut; brazil|pecan|pistachio nut; tree nuts; allergic to nuts|peanuts

    milk allergen [example]
    milk; dairy; ?cheese; ?cream; ?butter; yogurt; cows milk; allergic to milk|dairy

    egg allergen [example]
    egg; allergic to egg; mayonnaise; meringue

    gluten allergen [example]
    gluten; wheat; cereals containing gluten; barley; rye; oats; ?flour; ?bread; pasta

    *fishandshellfishallergenwords
    prawns; crab; lobster; seafood; mussels; oysters; crustacean; mollusc; squid; scampi; clams

    fish and shellfish allergen [example]
    fish; shellfish; {fishandshellfishallergenwords}

    *soyaandsesameallergenwords
    lupin; celery; mustard; sulphites; tofu; tahini

    soya and sesame allergen [example]
    soya; sesame; sesame _ seeds; sulphur _ dioxide; {soyaandsesameallergenwords}

    soya and sesame allergen soy [example] < soya and sesame allergen
    soy; soy sauce

    coeliac disease [cause, problem, need, example]
    coeliac; {not} eat gluten|wheat; gluten free|intolerant; gluten damages _ gut|intestine|bowel|villi; villi;
    damage to small intestine; lining of _ intestine|gut|bowel; autoimmune; {not} absorb nutrients; {not} have gluten|wheat|bread;
    villi damaged|flatten

    lactose intolerance [cause, problem, need, example]
    lactose; {not} digest lactose|milk|dairy; lack of lactase; lack no lactase; lactase; {not} drink|have milk|dairy;
    dairy intolerance|free; milk upsets stomach

    anaphylactic shock [consequence, example]
    throat|tongue|airway _ swell|close|block; {not} breathe; stop|struggle breathing|breathe; could|might|can die _ nut|allergy|allergic;
    anaphylaxis; anaphylactic; anaphylactic reaction|shock; severe allergic reaction; life threatening reaction; throat closes|swells|closing;
    throat _ close|swell; airway _ close|swell|block; stop breathing; epipen; adrenaline; go into shock; die from _ nuts|allergy|allergic;
    could die; fatal reaction

    *allergicreactionsymptomswords
    hives; wheeze; lumps; sneezing; collapse

    allergic reaction symptoms [consequence, example]
    tingling _ mouth|lips; {allergicreactionsymptomswords}

    allergic reaction symptoms swelling [consequence, example] < allergic reaction symptoms
    swelling; swollen|swell lips|face|tongue|throat|eyes|up; swollen face|tongue|lips; throat swell

    allergic reaction symptoms rash [consequence, example] < allergic reaction symptoms
    rash; come out in rash

    allergic reaction symptoms itchy [consequence, example] < allergic reaction symptoms
    itchy|itching|itch; runny|itchy nose|eyes

    allergic reaction symptoms difficulty breathing [consequence, example] < allergic reaction symptoms
    difficulty|trouble|problems breathing; breathing difficulties; {not} breathe

    allergic reaction symptoms red blotches [consequence, example] < allergic reaction symptoms
    red blotches; blotchy skin; skin irritation; red skin

    epipen treatment [method, tool, solution]
    epipen; epi pen; adrenaline; auto injector; antihistamine; call 999|ambulance; injection; piriton

    allergen information for customers [information, method, practice, duty]
    ask|tell|inform|warn|let {customer} _ allergy|allergic|nut|ingredient; ask|tell|inform|warn|let {customer} _ in it;
    menu|label|packet|sign _ say|show|list|tell _ nut|allergy|allergen|ingredient|gluten;
    {say}|write|put|show|list|label _ allergen|nut|gluten|ingredient; check|ask _ allergic|allergy; what is in dish|food;
    allergen menu|list|chart|matrix|information|folder|label|advice; menu _ allergens|symbols|labelled|says|nuts|gluten;
    list|label|state|write|highlight|show _ allergens|ingredients; allergens _ bold|listed|labelled|highlighted|menu|shown; in bold; ?bold;
    symbols on menu; tell|inform|warn|ask customer|waiter|staff _ allergens|allergies|allergy|nuts|ingredients; ask _ allergies|allergy;
    may contain; check|read ingredients|label; gf|v symbol; vegan|gf symbol; ingredients list; tell server

    allergen control in the kitchen [method, step, practice]
    {different}|separate|own|clean|fresh board|pan|oil|knife|area|kitchen|spoon|utensil _ allergy|allergen|nut|gluten|free;
    keep _ nut|gluten|allergen _ away|apart|separate; make|cook|prepare _ nut|gluten|allergy|allergen|free _ separate|first|away;
    {use} _ another|other|different|separate _ pan|oil|fryer|board|knife|spoon|toaster;
    separate equipment|area|fryer|utensils|board|storage|surface|oil|pan _ allergen|nut|gluten|free; separate fryer|oil|toaster;
    purple board|chopping; store|keep allergens|nuts|flour separate|sealed|apart|away;
    clean|wash|change _ between|before making allergen|gluten|nut; prepare _ separately|first|separate; different oil|fryer|pan|area;
    avoid cross contamination|contact with allergens; wash hands|equipment before allergen|preparing; keep nuts away;
    sealed labelled containers; dedicated area|equipment|kitchen; change gloves|apron; check ingredients|labels;
    train|trained staff _ allergens

    food preservation [method, reason]
    preserve; make food last longer; stop food going off; keep food for longer; keep food out of season;
    extend shelf life; stop|slow decay|growth|spoilage

    drying preservation [method, example] < food preservation
    drying; ?dehydrate; dehydration; freeze dry; sun dried; air dry; spray drying; remove moisture|water

    salting preservation [method, example] < food preservation
    salting; brine; curing; draws out water|moisture; salt draws _ water|moisture; osmosis

    sugar preservation [method, example] < food preservation
    jam; jam making; add sugar; high sugar; sugar syrup; crystallise|candied; sugar _ preserve|moisture|water; marmalade;
    preserve in sugar

    pickling preservation [method, example] < food preservation
    pickling; vinegar; chutney; ?acid; acidic; in vinegar; low ph

    canning preservation [method, example] < food preservation
    tinned food|fruit|beans|fish; in tins; tin _ sealed|heat|airtight; tinned; bottling; sterilise in tin;
    sealed tin|jar; heat sealed

    smoking preservation [method, example] < food preservation
    smoking|smoked fish|food|salmon|meat|ham|haddock|mackerel|cheese; smoke it; smoked; hot|cold smoking

    vacuum packing [method, example] < food preservation
    vacuum pack|packed|packing|packaging|sealed|seal; air removed; remove|suck air|oxygen; vac pac|pack; no air|oxygen; sous vide bag;
    without air|oxygen; lack of oxygen

    modified atmosphere packaging [method, example] < food preservation
    map; modified atmosphere; gas flushed; change|replace gases|air|gas|oxygen; carbon dioxide and nitrogen; nitrogen; controlled atmosphere;
    air replaced; gases inside packet

    irradiation of food [method, example] < food preservation
    irradiation; radiation|gamma; x rays; ionising

    pasteurisation [method, example] < food preservation
    72 degrees _ 15|fifteen|25 seconds; 72 _ 15; heat milk _ seconds; kills harmful bacteria in milk;
    heated to 72|72c

    ultra heat treatment [method, example] < food preservation
    uht; uht milk; ultra high temperature; long life milk; 132|135 degrees _ second; heat to 135|132|140; 132|135

    chemical preservatives [method, example] < food preservation
    preservatives; sulphur dioxide; nitrates; nitrites; additives _ last|preserve|shelf; antioxidants; e numbers; benzoic acid

    kitchen accident [consequence, problem]
    accident; injury; {someone} get|got hurt|injured; get hurt; hurt yourself|themselves|someone; harm to staff

    kitchen slips and trips [consequence, problem, example, cause] < kitchen accident
    slip; trip; fall over; slip over; wet|greasy floor; spillage; spilt oil|water|grease;
    trailing cables|wires|leads; bags left|on floor; obstruct|obstruction; clutter; ?falls; slippery floor; things left on floor

    preventing kitchen slips and trips [method, step, practice]
    no _ running; {not} run in kitchen

    preventing kitchen slips and trips wet floor sign [method, step, practice] < preventing kitchen slips and trips
    wet floor sign; caution sign; warning sign

    preventing kitchen slips and trips mop up spills [method, step, practice] < preventing kitchen slips and trips
    mop|wipe|clean up spill|spillage|floor|straight; clean spills

    preventing kitchen slips and trips non slip shoes [method, step, practice] < preventing kitchen slips and trips
    non slip|sensible shoes|floor|footwear|flooring|mat; non anti slip shoes|floor|footwear|flooring|mat; flat closed shoes

    preventing kitchen slips and trips clear obstructions [method, step, practice] < preventing kitchen slips and trips
    clear|remove|move obstructions|walkways|floor; keep floor clear|dry|clean; walkways clear; clear gangways

    kitchen burns and scalds [consequence, problem, example, cause] < kitchen accident
    burn; scald; burnt|burn hand|self|yourself|fingers; hot oil|fat|pan|water|oven|tray|liquid|equipment; steam burn;
    hot spillage; boiling water; hot surfaces

    preventing kitchen burns [method, step, practice]
    warn|tell _ others hot; say _ hot; stand _ back; lower _ food gently; label _ hot plate

    preventing kitchen burns oven glove [method, step, practice] < preventing kitchen burns
    oven glove|cloth; use|wear oven gloves|mitts|cloth; {not} use wet|damp cloth; dry cloth; heat resistant gloves; oven mitts

    preventing kitchen burns pan handles turned [method, step, practice] < preventing kitchen burns
    pan handle turned|inwards|away; turn handle inward|away; {not} overfill|fill pan|fryer; lift lid away from

    preventing kitchen burns long sleeves [method, step, practice] < preventing kitchen burns
    long sleeves; sleeves down

    kitchen cuts [consequence, problem, example, cause] < kitchen accident
    cut; cut finger|hand|self|yourself|themselves|someone; sharp knife|knives|blade|equipment; knife injury; slice finger; stab

    knife safety [method, step, practice]
    blunt _ knife; right|correct _ knife; {not} run with; watch _ what you are doing; non _ slip mat

    knife safety claw grip [method, step, practice] < knife safety
    claw|bridge grip|hold|technique|hand; claw; bridge; bridge hold; claw grip; hold it by handle; handle clean and dry

    knife safety sharp knife [method, step, practice] < knife safety
    sharp knife|knives; keep knives|knife sharp

    knife safety point down [method, step, practice] < knife safety
    point|blade|tip _ down|downwards|floor|away; carry _ down|by side|pointing; cut away from; wipe blade away; {not} point

    knife safety not leave knife sink [method, step, practice] < knife safety
    {not} leave|put _ knife|knives _ sink|water|bowl|edge; knife|knives _ sink

    knife safety knife block [method, step, practice] < knife safety
    knife block|rack|wallet|roll|magnetic

    knife safety damp cloth under board [method, step, practice] < knife safety
    damp cloth under board; stop board slipping

    knife safety not catch falling knife [method, step, practice] < knife safety
    {not} catch falling knife; let it fall

    knife safety knife stored [method, step, practice] < knife safety
    knife _ stored|block|magnet

    knife safety fingers tucked [method, step, practice] < knife safety
    fingers tucked; tuck fingers

    knife safety cut-resistant glove [method, step, practice] < knife safety
    chainmail glove; cut resistant glove; chain mail glove

    safe lifting in kitchen [method, step, practice]
    bend knees; straight|keep back; lift with legs|knees; manual handling; lift correctly|properly|safely; ask for help|someone; use trolley;
    two people; {not} lift heavy|too; hold close to body; heavy items low; team lift; back straight; correct lifting; trolley|sack;
    heavy items bottom|low|waist

    back injury from lifting [consequence, problem, example]
    back injury|pain|strain; hurt|injure|strain back; pull|pulled muscle; heavy lifting|boxes|pots|items; strains; lifting heavy;
    musculoskeletal; sprain; poor lifting

    *kitchenfiresafetywords
    smother; evacuate

    kitchen fire safety [method, step, practice]
    put|throw|use _ lid|blanket|cloth _ fire|flames|pan; put|throw|use _ damp cloth _ fire|flames|pan; turn _ gas|heat|hob|oven off _ fire;
    {not} _ water _ fire|fat|oil; {not} use water on|fat fire; assembly _ point; class _ f; call _ 999; fire _ action plan;
    {kitchenfiresafetywords}

    kitchen fire safety fire extinguisher [method, step, practice] < kitchen fire safety
    fire extinguisher|blanket|exit|alarm|drill|door; fire blanket; wet chemical extinguisher; fire exits clear; raise|sound alarm

    kitchen fire safety not leave unattended [method, step, practice] < kitchen fire safety
    {not} leave _ unattended|pan|fryer|cooking; unattended; never leave pan

    kitchen fire safety turn off gas [method, step, practice] < kitchen fire safety
    turn off gas|heat|source

    fire in kitchen [consequence, problem, example]
    ?fire; catch|catches fire; burn down; chip pan fire; fat|oil catches|fire|ignite; tea towel near|hob; explosion; gas leak

    *electricalsafetyinkitchenwords
    electrocute; isolate

    electrical safety in kitchen [method, step, practice]
    unplug|switch _ off before cleaning; turned|switched _ off; portable _ appliance; {electricalsafetyinkitchenwords}

    electrical safety in kitchen electric shock [method, step, practice] < electrical safety in kitchen
    electric shock; dry hands; wet|damp|wash hands _ plug|switch|electric|socket; {not} touch _ wet hands; overloaded socket

    electrical safety in kitchen pat test [method, step, practice] < electrical safety in kitchen
    pat test|tested|testing

    electrical safety in kitchen frayed wire [method, step, practice] < electrical safety in kitchen
    frayed|damaged|faulty|loose wire|cable|plug|flex|equipment; check plug|wires|cables|equipment; electrical equipment away from water

    *machinerysafetyinkitchenwords
    maintenance

    machinery safety in kitchen [method, step, practice]
    {not} put hands in; switch|turn _ off; follow _ instructions; emergency _ stop; {machinerysafetyinkitchenwords}

    machinery safety in kitchen guard [method, step, practice] < machinery safety in kitchen
    guard; safety guard

    machinery safety in kitchen trained to use [method, step, practice] < machinery safety in kitchen
    trained to use|machine|equipment|slicer; training on machine|equipment|slicer; check equipment

    machinery safety in kitchen over 18 [method, step, practice] < machinery safety in kitchen
    over 18|eighteen; under 18

    machinery safety in kitchen not wear loose clothing [method, step, practice] < machinery safety in kitchen
    {not} wear loose clothing; loose clothing|hair|jewellery

    health and safety at work in catering [law]
    health and safety at work act; hasawa; hswa; ?1974; health and safety act; safe working environment; employer and employee duty

    coshh in catering [law]
    coshh; control of substances hazardous to health; hazardous substances; cleaning chemicals|products _ stored|labelled|locked;
    chemicals stored|labelled; data sheets; substances hazardous to health; chemical safety rules

    riddor in catering [law]
    riddor; reporting of injuries; report accidents|injuries|serious|major; reporting accidents; over seven days; dangerous occurrences;
    report to hse; accident book; notifiable

    manual handling regulations in catering [law]
    manual handling operations regulations; mhor; manual handling; lifting regulations

    *ppeinthekitchenwords
    mask; apron

    ppe in the kitchen [law, tool, method]
    ppe; steel _ toe; oven _ gloves; chainmail _ glove; chef _ whites; provided _ with gloves; {ppeinthekitchenwords}

    ppe in the kitchen personal protective equipment [law, tool, method] < ppe in the kitchen
    personal protective equipment|clothing; protective gear|clothing|gloves|equipment

    ppe in the kitchen safety shoes [law, tool, method] < ppe in the kitchen
    safety shoes|gloves|goggles; goggles; non slip shoes

    risk assessment in kitchen [method, step, law, practice]
    risk assessment|assess; assess risks|hazards; risk assessments; control measures; who might be harmed; look for hazards; identify hazards;
    likelihood and severity; how likely; high medium low;

    accident reporting in kitchen [method, step, duty, practice]
    accident book; report|record|write|log accident|injury; report accident|hazard|fault|faulty; fill in accident form|report|book;
    tell supervisor|manager|chef _ accident|hazard; near miss; accident form; incident form

    *kitchenfirstaidwords
    elevate; bandage

    kitchen first aid [method, step, practice]
    first aid|aider|box|kit; first aider; blue _ plaster; apply _ pressure; clean _ wound|cut; get _ help; call _ ambulance;
    {not} put butter|cream; {kitchenfirstaidwords}

    kitchen first aid cold water minutes [method, step, practice] < kitchen first aid
    cold|running water _ minutes|burn; run under cold|water; cool burn; 10|20 minutes
    """
}
