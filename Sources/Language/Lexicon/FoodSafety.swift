/// Food hazards, bacteria and food poisoning, temperature control, storage, stock and cross contamination. Written for this project.
extension LexiconData {
  static let foodSafety: StaticString = """
    subject food

    *fdgerm
    bacteria; germ; bug; microbe; pathogen; microorganism; organism; micro; salmonella; campylobacter; listeria; ecoli; mould;
    virus; microbial; microbiological

    *fdgrow
    grow; multiply; reproduce; breed; spread; increase; thrive; develop; double; divide; flourish; proliferate; duplicate; replicate; build;
    populate

    *fdill
    ill; sick; unwell; poorly; poison; infected; hospitalised; vomit; diarrhoea;

    *fdkill
    kill; destroy; eliminate; die; murder; inactivate

    *fddish
    food; meal; dish; chicken; meat; rice; curry; soup; sauce; gravy; stew; pie; leftovers; ingredient; produce; product; mince; burger;
    sandwich; turkey; fish; egg; beef; pork; lasagne

    *fdrawmeat
    chicken; meat; poultry; fish; pork; beef; turkey; mince; lamb; sausage; burger; bacon; seafood; shellfish

    *fdutensil
    knife; board; utensil; tong; spoon; chopping; surface; equipment; worktop; tray; container; plate; cloth; bowl; counter; blade; pan; fork;
    probe; slicer; mixer; crockery; cutlery; sponge;

    *fdcold
    fridge; chiller; chilled; 

    *fdhygiene
    hygiene; cleanliness; sanitation;

    *fdbadhygiene
    dirty; unhygienic; filthy; unclean; grubby; insanitary; unsanitary; unwashed; mucky; contaminated

    *fdtemp
    temperature; temp; degrees; hot; heat; cold; warmth; celsius

    food hazard [factor]
    hazard in food; something in food _ harm; anything _ could harm {customer}; cause harm to consumer; source of danger;
    potential to cause harm; {fddish} _ harm|injure|hurt {customer}; physical|chemical|biological hazard|danger

    biological hazard in food [example, factor, cause] < food hazard
    microbiological hazard|contamination|contaminant; biological contamination|contaminant; microbial contamination|hazard;
    bacterial contamination; {fdgerm} _ in|on {fddish}; {fddish} contaminated with|by {fdgerm}; bacteria|viruses|mould|parasites in food;
    living things in food; germs on food

    chemical hazard in food [example, factor, cause] < food hazard
    bleach|chemical|detergent|sanitiser|spray|cleaner|pesticide _ in|into|on|onto|near|over _ {fddish};
    washing up liquid _ in|into|on|onto|near|over _ {fddish}; bleach|chemical|spray|cleaner _ contaminate;
    poison|poisoned by chemical|bleach|cleaner; swallow|drink|eat _ bleach|chemical; chemical contamination|contaminant;
    cleaning fluid|chemical|product|spray|liquid _ in|on|near|into {fddish}; bleach|sanitiser|detergent|disinfectant _ in|on|into food;
    pesticide|insecticide|weedkiller _ residue; chemicals _ get|got|spill|drip|fall _ food; spray _ near|over food; fly spray;
    cleaning chemicals; residue _ cleaning; {not} rinse _ bleach|sanitiser|detergent off; food tastes of bleach; chemical residue; descaler

    physical hazard in food [example, factor, cause] < food hazard
    glass|hair|plaster|plastic|metal|nail|stone|bone|wood|string|insect|fly|ring|earring _ in|into|onto _ {fddish};
    choke|bite on glass|plastic|bone|metal|stone|something; bit|piece of plastic|glass|metal|wood|bone|nail|paper|packaging;
    physical contamination|contaminant; foreign body|object; object in food; something in food _ {not} be there;
    hair|glass|plaster|nail|plastic|metal|bone|stone|jewellery|earring|ring in food;
    hair|plaster|nail|glass|insect|fly|plastic|metal _ fall|drop|get|end _ in|into {fddish};
    find|found hair|plaster|glass|nail _ food|meal|soup|burger; choke on|broken tooth;
    piece|bit|shard of glass|plastic|metal|packaging|wood|nail; bits _ fall in food; earring|ring|plaster _ food; break|chip|crack tooth|teeth;
    foreign bodies; something falling into food

    allergenic hazard in food [example, factor, cause] < food hazard
    allergen contamination; allergenic contamination|contaminant; allergen cross contact; allergens get into food;
    traces of nut|allergen|gluten|peanut|milk|egg; nuts _ get in|into|on _ food|dish|meal; contaminated with nut|gluten|allergen

    broken tooth or choking [consequence]
    break|chip|crack tooth|teeth; choke|choking; cut mouth|throat|gum; cut inside of mouth; swallow _ glass|plastic|metal

    bacterial growth [cause, problem, reason] ~ destruction of bacteria, bacteria dormant
    {fdgerm} _ grow|multiply|breed|reproduce|double|spread|develop|thrive; {fdgrow} _ {fdgerm}; multiplication of bacteria; growth of bacteria;
    reproduction of bacteria; {fdgerm} {fdgrow}; {fdgerm} _ {fdgrow}; {fdgrow} of|in _ {fdgerm}; bacterial growth|multiplication|reproduction;
    microbial growth; growth|multiplication|increase|spread of {fdgerm}; breeding ground; breed {fdgerm}; grow {fdgerm}; encourages {fdgerm};
    {fdgerm} love it; {more} {fdgerm}; number of {fdgerm} _ double|increase|rise|go up; {fdgerm} count|number _ increase|rise|up;
    dangerous|harmful|unsafe level of {fdgerm}; full of {fdgerm}; riddled with {fdgerm}; {fdgerm} double|divide|split every;
    crawling with {fdgerm}; go off and grow

    destruction of bacteria [reason, benefit, step] ~ bacterial growth, bacteria surviving
    {fdkill} _ {fdgerm}; {fdgerm} _ {fdkill}; {fdgerm} {fdkill}; get rid of|remove _ {fdgerm}; destruction|elimination of {fdgerm};
    kills _ germs|bacteria|bugs; no bacteria left|survive; make food safe to eat; reduce|lower|cut bacteria|germs to safe level;
    hot enough to kill; heat kills; kill it off; kill any nasties; {fdgerm} _ {not} survive

    bacteria dormant [reason] ~ bacterial growth
    freeze|frozen|cold|fridge _ {fdgerm} _ sleep|dormant|stop; freeze|frozen|cold|fridge _ {fdgerm} _ {not};
    {fdgerm} _ sleep|asleep|dormant|hibernate; {fdgerm} {not} _ grow|multiply|breed; {fdgerm} _ dormant|asleep|inactive|sleep|hibernate|spore;
    dormant; {fdgerm} stop growing|multiplying; {fdgerm} {not} {fdgrow}; {fdgerm} _ {not} grow|multiply|breed|reproduce;
    stop|prevent {fdgerm} _ grow|multiply|breed|reproduce; {stop} _ growth|multiplication|reproduction of {fdgerm}; inhibit _ {fdgerm}|growth;
    {fdgerm} {not} killed; frozen {not} kill; paused not killed; puts bacteria to sleep; too cold for {fdgerm}

    slows bacterial growth [reason, benefit] < bacteria dormant ~ bacterial growth
    slow _ {fdgerm} _ grow|multiply|down|growth|spread; {slow} down {fdgerm}; {fdgerm} _ slow|slower|slowly; {slow} _ {fdgerm};
    slow _ growth|multiplication|reproduction; {fdgerm} {fdgrow} {slow}|less; {fdgerm} _ slowly|slower; retard _ growth;
    slows down bacteria|germs; takes longer for bacteria; {decrease} _ growth|multiplication _ {fdgerm}; {fdgerm} {not} grow as fast|quick

    bacteria surviving [cause, problem, consequence] ~ destruction of bacteria
    {fdgerm} _ alive|survive|left|remain|living|still; {not} kill|destroy _ {fdgerm}; {fdgerm} _ survive;
    {fdgerm} survive|still alive|live|remain; {fdgerm} {not} killed|destroyed|die; {not} kill {fdgerm}; {not} kill _ {fdgerm};
    germs still in|on it; still be bacteria; survival of bacteria|{fdgerm}; {fdgerm} _ still _ alive|there|living

    conditions for bacterial growth [factor, need]
    what bacteria need; food warmth moisture time; ideal|perfect|right|good conditions _ {fdgerm}; warmth|warm|heat _ moisture|damp|water;
    conditions _ {fdgerm} {fdgrow}; fat tom; fattom

    warmth for bacteria [factor, need, cause] < conditions for bacterial growth
    warmth; warm conditions|temperature|place|environment|kitchen|room|atmosphere; warm temperature; right|ideal|suitable|optimum temperature;
    body temperature; {fdgerm} like|love|need|prefer _ warm|warmth|heat; ?heat; ?warm; ?temperature; kitchen _ warm|hot; room temperature;
    between 5 and 63; ambient temperature

    moisture for bacteria [factor, need, cause] < conditions for bacterial growth
    moisture; ?moist; ?water; damp; wet; ?liquid; humid|humidity; {fdgerm} need water|moisture; food _ damp|wet|juicy; ?juice; water activity

    food source for bacteria [factor, need] < conditions for bacterial growth
    food|nutrients|protein for {fdgerm}; {fdgerm} need|like|feed _ food|protein|nutrient; source of food; food source|supply;
    nutrients to feed on; protein rich; {fdgerm} feed on; something to feed on; ?nutrients; ?protein

    time for bacteria to grow [factor, need, cause] < conditions for bacterial growth
    ?time; enough time; long time; 10|20|ten|twenty|fifteen minutes; double every; left _ too long; left out _ hours; given time;
    hours to grow; time to {fdgrow}; long period; every 10|20 minutes

    oxygen for bacteria [factor, need] < conditions for bacterial growth
    oxygen; air present; presence of oxygen|air; aerobic; anaerobic; with or without oxygen|air; ?air

    neutral acidity for bacteria [factor, need] < conditions for bacterial growth
    neutral ph; right ph; ph of 7; ph; low acid; {not} acidic; ph level|value|balance; {fdgerm} {not} like acid; acidity; ?acid;
    not too acidic; alkaline

    acid prevents bacterial growth [reason] < bacteria dormant
    too acidic for {fdgerm}; acid _ {stop}|kill _ {fdgerm}|growth; low ph _ {stop}|kill|prevent; {fdgerm} {not} _ in acid|vinegar;
    {fdgerm} _ {not} grow|survive in acid|vinegar; vinegar _ {stop}|kill|preserve

    removing moisture [method, reason]
    remove moisture|water; take|draw|suck moisture|water out; no moisture|water for {fdgerm}; dry it out; ?dehydrate; lack of moisture|water;
    moisture|water is removed|drawn|taken; less water|moisture; reduces water activity; dry food _ {not}

    danger zone temperatures [factor, cause, problem]
    danger zone; temperature danger zone; between 5|8 and 60|63; 5|8 to 60|63; 5 63; 8 63; in danger zone; 5 degrees _ 63;
    above 5|8 _ below 60|63; room temperature; temperature _ bacteria _ {fdgrow} best|fast|quick|rapid; luke|lukewarm|tepid; luke warm;
    left out on side|counter|worktop|bench; left out at room; left _ out _ fridge; left in sun|window|warm;
    between fridge and cooking temperature

    left at room temperature [cause, problem] < danger zone temperatures
    leave|left|sit|stand _ warm kitchen|room|place|car|shop|sun; leave|left|sit _ out _ hours|night|long|day|side; {not} leave|left _ out;
    leave|left {fddish} out; out of fridge; leave|left _ side|worktop|counter|table _ hours|night|day|long|warm; {fddish} _ left out;
    left out overnight|all night|for hours|too long|on side; leave _ on side|counter|worktop; leave it out;
    sit|stand|sat|stood _ room temperature|kitchen|side|counter; {not} put _ {fdcold}; {not} refrigerated|chilled;
    out of fridge _ too long|hours; left in warm kitchen|room|car; at ambient temperature; kept _ warm place;
    {not} kept in fridge|cold|chilled; {fddish} _ sat around|about; left out in heat|sun

    bacterial spores [cause, problem]
    spores; spore forming; hard|protective coat|shell|case; survive cooking|boiling|high temperatures; heat resistant form; germinate;
    resistant to heat; spore germination

    food toxins [cause, problem]
    toxins; poison produced|made|given|released by {fdgerm}; {fdgerm} produce|make|release|give poison; poisonous waste|substance;
    toxin {not} destroyed; waste products of bacteria; exotoxin; endotoxin; enterotoxin

    food spoilage [consequence, problem] ~ longer shelf life
    go|goes|gone|went|turn|turned _ off|bad|mouldy|rotten|sour|stale; smell|look|taste _ off|bad|funny|mouldy|horrible|sour; spoilage; 
    spoilt|spoiled; go off|bad|mouldy|rotten|sour|stale; went|goes|going|gone off|bad|mouldy|rancid; {fddish} _ rot|decay|decompose; mould;
    mouldy; slimy; smell|smelt|smelly bad|off|funny|sour; turn sour; discoloured; rancid; {not} last as long; perish; deteriorate; slime;
    unpleasant smell; bruised or wilted; rotting; bad smell; change in colour|texture|smell; milk _ sour|curdle|lumpy; inedible; unfit to eat;
    enzymes|yeasts and moulds spoil

    longer shelf life [benefit, reason] ~ food spoilage
    last|keep|stay _ longer|fresh|fresher; {not} go off; extend|prolong|increase shelf life; last|keep longer; stay fresh longer; stays fresh;
    keep fresh; keeps it fresh; increased shelf life; {not} go off _ quick|fast|soon; shelf stable; preserve; preserves it; longer use by;
    stop _ going off; slow down decay|rotting

    spoilage organisms [cause]
    ?yeast; mould|yeasts and bacteria; moulds; yeasts; enzymes; food spoilage bacteria; fungi;

    useful microorganisms [example]
    good|friendly|useful|helpful bacteria|microbe; probiotic; bacteria _ yogurt|yoghurt|cheese; starter culture; yeast _ bread|rise|beer;
    mould _ blue cheese|stilton|quorn; lactic acid bacteria; fermentation; live culture

    food poisoning bacteria [cause, example]
    pathogenic bacteria; pathogens; harmful bacteria; bad bacteria; food poisoning organism|bug|germ; bacteria _ make _ {fdill};
    bacteria _ cause food poisoning; bug that causes food poisoning; disease causing bacteria

    salmonella in food [cause, example] < food poisoning bacteria
    salmonella; salmonela; raw egg|chicken|poultry _ poisoning; salmonela from egg|chicken

    campylobacter [cause, example] < food poisoning bacteria
    campilobacter; campylo; bacteria in raw chicken

    e coli [cause, example] < food poisoning bacteria
    ecoli; escherichia coli; e coli 0157; e coli o157

    listeria [cause, example] < food poisoning bacteria
    listeriosis; listeria monocytogenes; listera; grow at low|fridge temperatures; soft cheese _ pregnant; bacteria _ grow _ fridge

    staphylococcus aureus [cause, example] < food poisoning bacteria
    staphylococcus; staph; s aureus; staph aureus; bacteria _ nose|skin|throat|cut|boil|hand; bacteria on skin|nose|hands

    clostridium perfringens [cause, example] < food poisoning bacteria
    clostridium; c perfringens; perfringens; soil bacteria; bacteria _ soil|intestines

    clostridium botulinum [cause, example] < food poisoning bacteria
    botulism; botulinum; c botulinum; bulging|blown|dented tin

    bacillus cereus [cause, example] < food poisoning bacteria
    b cereus; bacillus; bacteria in cooked rice; rice left _ out|warm; reheated rice

    norovirus [cause, example]
    winter vomiting bug|virus; sickness bug; viral gastroenteritis; noro; stomach|tummy bug; food borne virus; hepatitis a

    food parasites [cause, example]
    parasite; tapeworm; roundworm; worms; anisakis; toxoplasmosis

    sources of food poisoning bacteria [factor, cause]
    where bacteria come from; sources of bacteria|contamination; source of bacteria; carried by people|raw food|pests; where _ germs come from

    raw food source [factor, cause, example] < sources of food poisoning bacteria
    raw meat|poultry|chicken|fish|egg|shellfish|milk|food; uncooked {fdrawmeat}; unpasteurised milk; unwashed vegetables|salad|fruit;
    soil on vegetables; soil; dirt on vegetables; dirty veg; raw food

    people as source [factor, cause, example] < sources of food poisoning bacteria
    food handler; {staff} carry|bring|spread|pass {fdgerm}; ?people; humans; human skin|nose|mouth|hair|gut; human body; ?hands;
    nose mouth ears; food handlers _ germs|bacteria; dirty hands; ?skin; carrier; healthy carrier

    pests and animals source [factor, cause, example] < sources of food poisoning bacteria
    rats|mice|flies|insects|birds|cockroaches carry; animals; pets; pest; rodents; flies land; dog|cat in kitchen; birds; insects

    water dust and refuse source [factor, cause, example] < sources of food poisoning bacteria
    waste; refuse; rubbish|bins|dust|air|untreated water; contaminated water; dirty water; ?bin; dust; waste food; rubbish _ kitchen

    food poisoning [consequence, problem, cause]
    {customer} _ ill|sick|poorly|unwell|poisoned; make|fall|become _ ill|sick|poorly|unwell; tummy|stomach upset|bug|ache;
    food borne illness|disease; foodborne illness; make|made|making {customer} {fdill}; {customer} _ {fdill}|vomiting|throwing;
    got|become|fall|felt|feel {fdill}; poisoned; upset stomach|tummy; bad|dodgy|poorly stomach|tummy|belly; gastroenteritis;
    risk of illness; {fdill} from _ {fddish}; harm _ {customer}; cause illness|sickness; {customer} could|may|might|will|can _ {fdill};
    {fdill} customer; illness to consumer; get the runs; an outbreak; be ill; been sick; food poisoning outbreak; taken ill;
    rushed to hospital; go to hospital; end up in hospital; poorly after eating; consequences for|to consumer

    food poisoning symptoms [consequence]
    signs of food poisoning; symptoms; vomiting and diarrhoea; diarrhoea and vomiting; d&v; sickness and diarrhoea; being sick and runs

    diarrhoea [consequence, example] < food poisoning symptoms
    diahorrea; diarrohea; diorrhea; the runs|trots; loose stools|poo|motions|bowels; upset bowels; runny poo|stools|tummy|bum; ?runs;
    bloody diarrhoea; on toilet all night|day; {not} get off toilet; the squits; bad bowels

    vomiting [consequence, example] < food poisoning symptoms
    being|been|feel sick; throw|throwing|threw up; puke; chuck|chucking up; sickness; bring|bringing up food; spew; heave; retch; barf;
    projectile vomiting

    nausea [consequence, example] < food poisoning symptoms
    feel|feeling sick|nauseous|queasy; nauseous; queasy; sicky feeling

    stomach cramps [consequence, example] < food poisoning symptoms
    stomach|tummy|abdominal|belly pain|ache|cramp; abdominal pain; stomach ache|upset; tummy ache; cramps; bad stomach|tummy|belly;
    sore stomach|tummy; pain in stomach|tummy|belly|abdomen

    fever symptom [consequence, example] < food poisoning symptoms
    fever; high temperature; hot and sweaty; temperature goes up; feverish; sweating; chills; shivering; flu like

    *otherfoodpoisoningsymptomswords
    headache; dehydration; aching; weakness; tiredness; fatigue; dizzy; collapse

    other food poisoning symptoms [consequence, example] < food poisoning symptoms
    loss _ of appetite; muscle _ pain; {otherfoodpoisoningsymptomswords}

    onset time of illness [factor]
    incubation period; onset; time before symptoms; how long it takes to get ill; hours|days after eating; symptoms start|begin|appear after

    death from food poisoning [consequence]
    death; fatal; kill|killed {customer}; kill them|someone; be deadly; could be fatal; loss of life; life threatening; lead to death;
    {customer} _ die|dead

    groups at risk from food poisoning [factor, person]
    high risk groups|people|customers; vulnerable groups|people|customers; at risk groups; groups most at risk;
    weak|low|weakened|poor immune system; immune system _ weak|low strong; immune system _ {not} strong; people who are more vulnerable;
    {not} fight off; less able to fight

    babies and young children [person, example] < groups at risk from food poisoning
    baby; young children; toddlers; infants; under 5|five; small|little kids|children; the very young; the young; kids; children

    elderly people at risk [person, example] < groups at risk from food poisoning
    elderly; old people; older people|adults; the old; pensioners; over 65|sixties|70; oap; ?nan; grandparents; ?aged; old folks

    pregnant women at risk [person, example] < groups at risk from food poisoning
    pregnant; pregnant women|woman|ladies|mothers|mums; expecting|expectant mother|mum|woman; unborn baby|child; miscarriage; harm baby;
    mums to be

    people already ill at risk [person, example] < groups at risk from food poisoning
    immune compromised; immunocompromised; immuno-suppressed; already ill|sick; people who are ill|sick|unwell;
    people with illness|cancer|hiv|condition; hospital patients; having chemo|chemotherapy; weak|low|poor immune system;
    recovering from operation|illness; sick people; underlying conditions

    *highriskfoodswords
    shellfish; gravy; sauces; stock; soup; mayonnaise; eggs; pate; seafood

    high risk foods [example, factor]
    high risk food|product; dairy _ products; cream _ cake; soft _ cheese; foods _ that go off quickly; {highriskfoodswords}

    high risk foods ready to eat protein [example, factor] < high risk foods
    ready to eat _ protein; high in protein and moisture; ready to eat; moist and protein; protein and water

    high risk foods perishable [example, factor] < high risk foods
    perishable; perishable foods

    high risk foods cooked meat [example, factor] < high risk foods
    cooked meat|rice|poultry|chicken; {not} cooked again; no further cooking

    high risk foods foods that bacteria grow on [example, factor] < high risk foods
    foods that bacteria grow on easily; supports growth of bacteria

    *readytoeatfoodswords
    salad; sandwich; rte

    ready to eat foods [example]
    ready to eat; eaten _ without cooking; {not} cook again before; {not} be cooked before eat; no _ further cooking; eat _ straight away|out;
    cooked _ ham|meats; cooked _ foods; foods _ {not} need cook; {readytoeatfoodswords}

    *lowriskfoodswords
    biscuits; crisps; jam; flour; bread; cereals

    low risk foods [example] ~ high risk foods
    low risk; dry _ foods|goods; ambient _ foods; dried _ pasta; tinned _ food; shelf _ stable; foods that {not} need _ fridge;
    low _ moisture; {lowriskfoodswords}

    low risk foods sugary foods [example] < low risk foods
    sugary|salty|acidic foods

    temperature control [method, practice, step]
    correct|right|safe temperature; control _ temperature; keep _ {fddish} hot or cold; keep hot food hot; keep cold food cold;
    temperature _ controlled|kept|maintained|monitored; at right temperature; out of danger zone; {not} in danger zone;
    keep food out of danger zone

    core temperature of cooked food [step, method, practice]
    75 degrees; 75c; 75; 70 _ two|2 minutes; core|internal|inside|centre|middle temperature; 74|75 core|centre|middle|inside;
    reach 75|70|74; hot in middle; piping hot; piping hot all through; cook to 75; cook above|over 75|70|63; temperature of 75; 72 degrees

    thorough cooking [method, step, practice] ~ undercooking
    cook _ through|properly|middle|long|enough|hot; {not} pink|raw _ middle|inside|centre; {not} pink; hot _ all way through;
    cook|cooked|cooking thoroughly|properly|through|fully|well|right|enough|completely; cook all way through; make sure _ cooked; cook until;
    cook at right|correct|high temperature; cook _ high|right|correct temperature; cook _ long enough; piping hot; juices run clear; no pink;
    cut open to check; middle is cooked; cooked in middle|centre; correct cooking; fully cooked; cooked right through; check _ cooked

    undercooking [cause, problem] ~ thorough cooking
    {not} cook|cooked properly|thoroughly|enough|through|fully|long|right|well;
    raw|pink|red|bloody in|inside middle|centre; still raw|pink|frozen|bloody; half|part cooked; raw in middle; pink inside|chicken;
    {fdrawmeat} _ raw|pink|undercooked; cooked at too low|wrong temperature; rare burger; {not} cooked for long enough;
    eat|eating raw {fdrawmeat}

    use of temperature probe [method, tool, practice, step]
    food|temperature|digital|meat thermometer|probe; use|using probe|thermometer; probe; probe food|meat|chicken; thermometer;
    check|take|test _ temperature; stick|put|insert probe|thermometer _ middle|centre|thickest; thickest part; check core temperature;
    temperature probe; check _ with probe|thermometer; probe in middle

    cleaning the probe [method, step, practice]
    clean|wipe|sanitise|disinfect|sterilise|wash probe|thermometer; probe|thermometer _ clean|wipe|sanitise|disinfect|sterilise|wash;
    probe wipe; antibacterial wipe

    calibrating the probe [method, step, practice]
    calibrate; calibrate _ probe|thermometer; test|check probe|thermometer _ accurate|ice|iced|boiling|working|right;
    probe _ boiling water|ice; iced water _ boiling water; check it reads 0|100; accurate reading; check it works

    hot holding [method, step, practice]
    keep|hold|kept _ hot|above|over|63 _ 63|serve|service|eaten; above|over 63; 63 degrees; 63c; 63; above|over|minimum 63; 
    keep|kept|held|hold hot; kept above 63; bain marie; hot plate; hot cupboard; heat lamp; hot counter|cabinet|trolley; keep food hot _ serve;
    hold _ above 63|60; two|2 hour rule; two hours; carvery

    chilled storage [method, step, practice] ~ left at room temperature
    keep|store|put|stay|place|stick|leave|kept _ fridge|chiller|refrigerator|cold; ?fridge; chill; refrigerate; 
    put|keep|store|kept|stored _ fridge|chiller|refrigerator; 0 to 5|4; 1 to 4|5; 5 degrees|c or below|lower; below|under 5|8; 5c; 8c;
    5|4|8 degrees; keep chilled|cold|cool|refrigerated; keep _ in fridge; cold storage; 0 5; 1 4; fridge temperature; walk in fridge;
    8 c or below; keep cold food cold; kept cold; stored cold

    correct fridge temperature [step, practice] < chilled storage
    fridge _ 5|8|4|3; below|under|between _ 5|8 degree|c; 5 degrees; 5c; 0 to 5; 1 to 4|5; 0 5; 1 4; 1 5; between 0|1 and 4|5; below|under 5;
    5 or below|under|less|lower; 8 degrees|c or below; below|under 8; 4 degrees; 3 degrees

    correct freezer temperature [step, practice]
    minus 18; 18 degrees; -18; 18c; ?18; below|under minus 18; freezer temperature

    frozen storage [method, step, practice]
    freeze; keep|put|store|stored _ freezer; below 18; deep freeze; -18; minus 18; keep it frozen; blast freeze

    safe thawing [method, step, practice] ~ unsafe thawing
    take|move|put|leave _ freezer _ night|before|fridge|advance; defrost|thaw _ fridge|night|overnight|full|fully|first|before|bottom|through;
    defrost|thaw _ fridge|bottom|chiller|overnight|thoroughly|completely|fully|microwave;
    defrost|thaw fully|completely|properly|thoroughly|before; fully|completely|properly defrosted|thawed; thaw in fridge;
    defrost in fridge|microwave; defrost overnight; make sure _ defrosted|thawed; thawing cabinet; defrosted before cooking; ?defrost; ?thaw;
    catch juices; in container|tray _ drip; no ice crystals

    unsafe thawing [cause, problem] ~ safe thawing
    {not} defrost|thaw _ properly|fully|enough|right|through; still|bit frozen _ middle|inside|centre;
    defrost|thaw _ side|worktop|counter|sink|radiator|room; cooked from frozen; {not} defrost|defrosted|thaw|thawed;
    {not} defrost|thaw properly|fully|thoroughly|completely; defrost _ worktop|room|side|counter|hot water; still frozen|icy inside;
    frozen in middle; partly|part|half defrosted|frozen; middle|centre _ frozen; {not} fully defrosted; thaw at room temperature

    do not refreeze [step, practice]
    {not} refreeze; never refreeze; {not} freeze _ again; {not} freeze it twice; {not} be refrozen; refrozen;
    cannot be frozen again

    rapid cooling [method, step, practice]
    bring temperature down _ hour|quick|fast|90; cool _ quickly|fast|rapidly; temperature down _ quick|fast; cool _ within|under _ 90|hour;
    put in blast chiller; ice|cold water _ cool; cool down _ quicker|faster; cool|cooled|cooling quickly|rapidly|fast|down;
    cool _ 90 minutes|hour; within 90 minutes; 90 minutes; within one and half hours; 1 5 hours; blast chiller|chill; blast chilled;
    cool _ before fridge|putting; smaller|small|shallow portions|container|tray|batches; divide|split into smaller; ice bath; cold water bath;
    cool down _ fast|quick|before; spread out _ tray; two|2 hours; stir to cool; chill quickly; cool rapidly

    slow cooling [cause, problem] ~ rapid cooling
    take|took _ long|hours _ cool; cool _ too slow|slowly; {not} cool _ fast|quick|enough; cool|cooled|cooling slowly|slow;
    left to cool _ overnight|hours|side|long; {not} cooled quickly|properly|fast|enough; took too long to cool; cooling too slow;
    cool _ too long; {not} chilled fast|quickly; {not} put in blast chiller; large pan|pot cool

    hot food not put in fridge [reason]
    {not} put hot|warm food _ fridge; hot|warm food _ raise|increase|warm|heat _ fridge|temperature;
    raise|increase|rise temperature of fridge|other; warm up fridge|other food; temperature of fridge _ rise|go up|increase

    safe reheating [method, step, practice] ~ repeated reheating
    reheat|heat|warm _ once|steam|piping|hot|75|82|thoroughly; heat|warm|cook it up once; only _ once; piping|steaming hot;
    reheat|reheated|reheating thoroughly|properly|once|fully|75|82|until|through; reheat _ 75|82|70|once|piping; only reheat once; once only;
    only once; one time; reheat to core temperature; 82 degrees; 82 _ scotland; piping hot; heat|heated again until; steaming hot;
    reheat one time only; 82

    repeated reheating [cause, problem] ~ safe reheating
    reheat|reheated more than once; reheat twice|again; reheated too many times; {not} reheat more than once;
    {not} reheat properly|thoroughly|enough|hot; microwave _ again and again; {not} hot enough when reheat; warm it up twice;
    heat up again and again; warmed not reheated

    time limit for cold display [step]
    four|4 hours; 4 hr; up to 4 hours; four hour rule; buffet _ hours; out for _ four hours; thrown away after four hours;
    display _ 4|four hours; less than 4|four hours; maximum 4|four hours

    cool box for transport [method, tool]
    cool box|bag; coolbox; insulated bag|box|container; refrigerated van|lorry|vehicle|transport; ice pack; freezer block|bag;
    chilled van|vehicle|lorry; transport chilled; keep cold in transport|transit|journey

    temperature records [method, practice, information]
    {see}|check|take _ temperature _ write|record|log|note|day|daily|twice; fridge|freezer _ check|temperature _ write|record|log|day|twice;
    write|record|note _ temperature; fridge _ check|below|degrees _ write|record|day|twice|log; record|log|write|note _ temperature;
    temperature log|record|chart|sheet|check|book; fridge and freezer temperature check; check|monitor|record fridge|freezer temperature;
    take temperature _ day; twice|daily temperature; twice a day temperature; temperature _ recorded|logged|written; fridge log;
    keep records of temperature; check fridge temperature; temperature monitoring

    use by date [information]
    {not} eat|use|sell|safe after _ date; make _ ill|sick _ after _ date; date _ unsafe|dangerous; useby; use by; past its use by; 
    last date it is safe to eat; {not} eat after|past|beyond date; unsafe after date; safety date; high risk food date; eat by; date of safety;
    {not} safe after; illegal to sell after; on perishable foods

    best before date [information] ~ use by date
    taste|quality|fresh _ {not} good|best|nice _ after; still eat|safe|ok|fine after _ date; {not} as nice|good|fresh after; best before;
    bbe; bb date; quality date; past its best; {not} at its best; {not} as fresh after; still eat|safe|edible after;
    quality _ drop as good|go down|reduced; quality _ not as good|go down|reduced; about quality not safety;
    on dried|tinned|frozen foods

    out of date food [cause, problem]
    gone|go past _ date; past|over|after _ date; old|expired food|stock|milk|chicken|product; out of date food|stock|milk|chicken|product;
    out of date; past|passed its|use|sell|best date; past date; gone out of date; expired; passed expiry; old stock; over its date;
    past use by; beyond use by; date _ expired|passed;

    checking dates [method, step, practice]
    throw|bin|chuck|remove _ past|out|over _ date; get rid _ past|out|over _ date; check|look|see|read _ date;
    {not} use|sell|serve|eat _ past|out|after _ date; in date; check|look|read _ date; check use by|sell by|best before; check it is in date;
    throw|bin _ out of date; date check; expiry date; check expiry;

    labelling and dating food [method, step, practice]
    label|labelled _ date; date label|sticker; day dot; write|put date on; label it; date it; labelled and dated;
    label _ day|made|opened|prepared; dated; label with name; when it was made|opened|cooked|prepared; label containers; date of opening;
    sticker with date

    stock rotation [method, practice, step]
    old|oldest|older _ front|first|top; new|newer|newest|fresh _ back|behind|bottom; {use} _ old|oldest|older first;
    old|oldest|older stuff|one|tin|packet|milk first; {use} _ first _ date|older|oldest; bought first used first;
    rotate|rotated|rotating stock|food; fifo; first in first out; old|older|oldest stock|food|item|product _ front|first;
    new|newer stock|food|item|product|delivery _ behind|back|bottom; use old|older|oldest first; bring|put|move _ to front;
    shortest date first; put new behind old; use _ shortest|earliest date; first in; rotate; stock control;

    food delivery checks [method, step, practice]
    delivery|deliveries _ check|temperature|date|damage|fridge|freezer|straight|away;
    put _ away|fridge|freezer _ straight|quickly|soon|immediately; check|checked delivery|deliveries; check _ goods in;
    invoice|delivery _ note; reputable _ supplier; dented|blown _ tin; check _ quality; signs _ of pests

    food delivery checks check when delivered [method, step, practice] < food delivery checks
    check _ when delivered|arrive|delivery

    food delivery checks check temperature delivery [method, step, practice] < food delivery checks
    check|inspect|probe|take temperature _ delivery|arrival|driver|van; delivery _ temperature; check van clean; delivery van

    food delivery checks reject delivery [method, step, practice] < food delivery checks
    reject|refuse|send|return _ delivery|back

    food delivery checks check packaging damaged [method, step, practice] < food delivery checks
    check packaging _ damaged|intact|torn; packaging _ damaged|intact|open; damaged packaging

    food delivery checks put away straight [method, step, practice] < food delivery checks
    put away straight|quickly|immediately|within; put in fridge|freezer straight away

    reputable suppliers [method, step, practice]
    reputable|approved|trusted|reliable|trustworthy|good supplier; buy from _ supplier|butcher|source; known|nominated supplier; red tractor;
    lion mark|stamp; trusted source; know where it comes from

    correct food storage [method, step, practice]
    store|stored|storing correctly|properly|right|safely; right|correct|proper place|storage|way; store in right place;
    stored at right temperature; put it away properly; safe storage

    raw food stored below cooked food [method, step, practice]
    raw _ bottom|below|under|underneath|beneath; raw meat|chicken|food|fish|poultry at|on bottom; bottom shelf|of fridge;
    cooked _ above|top|over|higher; store raw _ below|under; ready to eat _ above|top|higher; raw at bottom; raw below cooked; on lowest shelf;
    cooked above raw; {fdrawmeat} _ bottom shelf; bottom _ raw

    dripping of raw juices [cause, reason, problem]
    blood|juice _ leak|drip|drop|run|fall|spill|get _ over|down; {fdrawmeat} _ drip|leak; drip|leak _ over|down; drip; 
    blood|juice drip|leak|fall|run|drop|spill; juice _ over; leak onto; meat|chicken juices|blood; raw juices|blood; drip down|over;
    blood _ drip; drips down on; drip from raw

    raw food stored above cooked food [cause, problem] ~ raw food stored below cooked food
    raw _ above|top|over cooked|ready; raw meat|chicken on|at top; raw above cooked; raw {fdrawmeat} on top|above|higher;
    raw|chicken|meat _ top shelf; stored above cooked|ready|cake|salad; wrong shelf

    keeping raw and cooked food apart [method, step, practice]
    separate|separated|separating raw|cooked; raw|cooked _ separate|apart|away; keep raw _ apart|separate|away; separate raw and|from cooked;
    raw and cooked|ready _ separate|apart|separately; raw away from cooked; {not} mix raw; different areas|fridges for raw;
    separate fridge|areas|shelf|section|preparation; keep _ apart from raw; stored separately; raw and cooked not|never _ together|touch|mix;
    segregate

    raw and cooked food together [cause, problem] ~ keeping raw and cooked food apart
    raw _ next|near|with|together|beside|touching|alongside cooked|ready|salad; raw and cooked together|stored|mixed|touching|next;
    {not} separate|separated raw|meat|food|cooked; raw {fdrawmeat} next to; raw touch|touching|touches cooked;
    raw meat|chicken _ contact|touch|touching|touched _ cooked|ready|salad; stored with raw

    covering food [method, step, practice]
    cover; cover|covering|covered up|food; cling film; clingfilm; foil; lid; wrapped; sealed container|tub|box|bag;
    airtight container|tub|box|jar; air tight; in container; tupperware; keep covered; lids on; sealed; well wrapped

    uncovered food [cause, problem] ~ covering food
    uncovered; {not} covered|wrapped|sealed; left open|uncovered; open to air|flies|dust; no lid|cover|cling; {not} have lid;
    left without cover; ?exposed; food left out uncovered

    overloaded fridge [cause, problem]
    overload|overloaded|overloading|overfill|overfilled|overcrowd|overcrowded|overstack|overpack; {not} overload|overfill|overstock;
    too much|many _ in fridge; fridge|freezer _ full|packed|crammed|overloaded; air _ circulate; circulation of air;
    cold air {not} circulate|flow|move; air flow|circulation; crammed

    keeping fridge door shut [method, practice]
    door closed|shut|seal; shut|close door; {not} leave door open; keep door closed|shut; door seal; door open; leave fridge open;
    opening door|fridge too often|long

    freezer burn [consequence, problem]
    burn _ freezer; ice crystals; dry white patches; dried out in freezer; frost on food; dehydration _ frozen

    dry storage [method, practice]
    dry store|storage|goods|area|cupboard|place|room; cool dry place|area|cupboard; cool dark place|cupboard; store room; well ventilated;
    pantry; larder; dry and cool

    storing food off the floor [method, step, practice]
    off floor|ground; {not} on|store floor|ground; {not} _ on floor; on shelf|shelves|rack|racking|pallet; above floor|ground; shelving;
    ?shelves; raised off; away from floor|wall

    chemicals kept away from food [method, step, practice]
    chemicals|cleaning|bleach|products|sprays _ away|separate|apart|locked; away from chemicals;
    keep|store chemicals|cleaning|bleach _ away|separate|locked|cupboard; store cleaning products|chemicals; separate cupboard;
    locked cupboard; coshh cupboard; {not} store|keep|spray|use _ chemicals|bleach _ near; original container|labelled bottles;
    rinse after chemicals; stored separately

    cross contamination of food [cause, problem, consequence] ~ prevention of cross contamination
    {fdgerm} _ from _ to|onto|on|into; {fdgerm} _ get|spread|go|pass|jump|travel|transfer _ {fddish}|hand|board|knife|surface|other;
    {fdrawmeat} _ touch|contact _ cooked|salad|other|ready; put|spread|pass|leave germs|bacteria _ food|surface|board; cross contaminate;
    contamination; contaminate|contaminated|contaminating _ {fddish}|food|cooked|ready|salad|hand;
    {fdgerm} _ pass|transfer|transferred|spread|move|carried|travel|get _ from; transfer|passing|spread|spreading|movement _ {fdgerm};
    {fdgerm} _ from raw|one|hand|surface|meat|chicken _ to; from raw to cooked|ready; {fdgerm} _ transfer|transferred|passed|carried|moved;
    {fdgerm} _ on|onto|into _ {fddish}; {fdgerm} get|getting|go|goes|going|spread|pass|fall|drop|land on|onto|in|into|to;
    contaminate|contaminated food; transfer from raw; spread germs|bacteria; spread _ from one _ to;
    raw chicken|meat|juices _ onto|on|touch|in|get cooked|salad|ready|food; food _ contaminated; pass germs on;
    germs from hands|raw|dirty|board

    prevention of cross contamination [reason, benefit]
    stop|prevent|avoid _ {fdgerm} _ spread|pass|transfer|travel; {not} _ {fdgerm} _ spread|pass|transfer|travel;
    {fdgerm} {not} _ spread|pass|transfer; stop|prevent|avoid _ contaminate|contamination|spread;
    prevent|stop|avoid|reduce|minimise cross contamination; {stop} _ contamination; {stop} _ cross; no cross contamination;
    prevent|stop|avoid|reduce _ {fdgerm} _ spread|pass|transfer; {stop} _ spread|transfer|passing of {fdgerm}; {not} contaminate|cross;
    {stop} {fdgerm} spreading|getting|passing|transferring; so _ {not} contaminate; protect _ from contamination|germs|bacteria;
    keep food free from; reduces _ risk|chance of _ contamination; {fdgerm} {not} spread|transfer|pass

    direct contamination [example, cause] < cross contamination of food
    direct; raw _ touch|touches|touching|contact _ cooked|ready|salad; direct contact; touch each other; raw food touching

    indirect contamination [example, cause] < cross contamination of food
    indirect; vehicle of contamination; via|through|using {fdutensil}|hands; same {fdutensil} _ raw|cooked|chicken|meat|both; same {fdutensil};
    hands _ raw _ then; from {fdutensil} to; touch|handle|touched|handled raw _ then; use same knife|board; {fdutensil} _ used|touched _ raw;
    carried by {fdutensil}|hands|cloth; dirty {fdutensil}; cloth spreads

    same equipment for raw and cooked [cause, problem] < indirect contamination ~ separate equipment
    same _ board|knife|utensil|tongs|cloth|surface; {use} _ board|knife _ raw|chicken|meat _ then|and; {not} wash|clean|change _ board|knife;
    same {fdutensil}; same board|knife|surface|equipment|utensil|tongs; use|used|using same _ {fdutensil};
    {not} wash|clean|change _ board|knife|surface|utensil|equipment; board|knife _ raw _ then; {not} washed between|after raw;
    one board|knife for everything; {not} change|swap board|knife|equipment; reuse {fdutensil} without washing

    separate equipment [method, step, practice] ~ same equipment for raw and cooked
    {different}|separate|own|another|clean board|knife|utensil|cloth|tongs|surface|area _ raw|cooked|meat|salad|each|veg;
    separate|different|own {fdutensil}; separate|different board|knives|utensils|equipment|surface|areas; {not} use same {fdutensil};
    {not} same {fdutensil}; use different|separate|another _ {fdutensil}; {different} chopping board; have _ board for raw;
    change board|knife|equipment; clean|new|fresh {fdutensil} _ each|every|after

    colour coded boards [method, tool, practice] < separate equipment
    colour|coloured|colored code|coded|coding; colour coded|coding; colour-coded; red board|for raw|meat;
    different colour|coloured board|knives|cloths; right|correct|proper colour|coloured|board; red _ raw meat; green _ salad|fruit;
    blue _ fish; yellow _ cooked; brown _ vegetables; white _ dairy|bakery; purple _ allergen; coloured chopping board

    red board for raw meat [example, practice] < colour coded boards
    red; red _ raw meat; raw meat _ red; red board|chopping

    wash equipment between tasks [method, step, practice]
    wash|clean|sanitise|disinfect {fdutensil} _ after|between|before; wash|clean|sanitise|disinfect _ {fdutensil};
    {fdutensil} _ washed|cleaned|sanitised|disinfected; wash|clean between|after _ task|use|raw|food|each; clean {fdutensil};
    clean|wipe down surface|worktop|counter; sanitise surface; wash up after; hot soapy water; clean equipment|utensils;
    equipment|surfaces _ clean

    wash fruit and vegetables [method, step, practice]
    wash|rinse|clean|washed _ fruit|vegetable|salad|veg|lettuce|produce; fruit|vegetables|salad|veg _ washed|rinsed;
    remove|wash off soil|dirt|pesticide; wash salad|veg

    do not wash raw chicken [practice]
    {not} wash raw|chicken|poultry|meat; {not} wash _ chicken|poultry|turkey; washing chicken _ spread|splash; splash germs|bacteria|water

    taste with a clean spoon [method, practice]
    clean|fresh|new|different|separate spoon; tasting spoon; {not} dip finger; {not} use same spoon; {not} lick finger|spoon;
    {not} taste with finger; disposable spoon; double dip

    use of tongs or gloves [method, tool, practice]
    tongs; gloves; disposable|plastic gloves; wear|change|use|using gloves; {not} touch food with hands|bare; {not} handle _ with hands|bare;
    avoid|minimise|less handling|touching; {not} touch _ food; use tongs; serving spoon; handle food as little
    """
}
