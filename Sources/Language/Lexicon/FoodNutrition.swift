/// Nutrients, diet and health, life stages, food choice, where food comes from and how it is sold. Written for this project.
extension LexiconData {
  static let foodNutrition: StaticString = """
    subject food

    *nufood
    food; meal; diet; dish; product; ingredient; snack; takeaway; drink; crop; fruit; vegetable; meat

    *nurich
    high; rich; full; loaded; packed; lot; good; plenty; more; source

    *nusick
    illness; disease; obesity; diabetes; cancer; heart; overweight; fat

    protein in the diet [example, need, information]
    protein; amino acids; made of amino acids; macronutrient for growth; source of protein; {nurich} in|of protein; nitrogen

    function of protein [reason, benefit] < protein in the diet
    build|repair|grow|mend|fix|heal _ muscle|body|cell|tissue|wound; muscle|body|cell|tissue|wound _ grow|repair|mend|heal|build|strong;
    growth and repair|maintenance; repair body|cells|tissue|muscle; grow and repair; ?growth; repair; build|building muscle|tissue|cells|body;
    help body|you|children|muscles grow; muscle growth|repair|building; maintenance of cells|body; body building; repairs muscles|tissue|cells;
    secondary source of energy; make enzymes|hormones|antibodies; heal wounds|injuries; build you up; grow muscle

    high biological value protein [example] ~ low biological value protein
    hbv; high biological; all essential amino acids; contains all _ amino acids; complete protein; animal protein|source; all the amino acids;
    meat fish and eggs; contain every _ amino acid; soya and quinoa

    low biological value protein [example] ~ high biological value protein
    lbv; low biological; missing|lack _ amino acid; {not} contain all _ amino acids; {not} have all _ amino acids; incomplete protein;
    plant|vegetable protein|source; one or more _ amino acids missing; beans and lentils; lack one or more

    essential amino acids [information, need]
    essential amino; indispensable amino; amino acids body {not} make; {not} be made by body; must come from food|diet; amino acids;
    body cannot make; have to get from food

    protein complementation [method, solution]
    complementary proteins; ?complement; combining proteins|lbv; combine two|lbv|plant _ protein; mix|eat two|different _ proteins together;
    beans on toast; rice and beans|peas; lentil soup and bread; eat lbv proteins together; hummus and pitta|bread; dhal and rice;
    protein combining; put two lbv together

    *proteinsourceswords
    meat; fish; egg; beans; lentils; nuts; chicken; tofu; quorn; pulses; milk; cheese; soya; seeds; chickpeas; beef; tuna; quinoa;
    mycoprotein; turkey; seitan

    protein sources [example]
    {proteinsourceswords}

    protein deficiency [consequence, problem, cause]
    {not} grow|heal _ properly|well|enough; muscle _ weak|waste; kwashiorkor; lack|shortage|deficiency|low enough|little of|in protein;
    {not} enough|little of|in protein; lack protein; stunted growth; poor growth; {not} grow properly|well; wounds {not} heal;
    muscle wasting|loss; slow healing; hair loss; oedema; weak muscles; swollen belly|tummy; marasmus; weak nails

    protein excess [consequence, problem]
    too much protein; excess protein; strain on kidneys|liver; kidney strain|problems|damage; liver and kidneys work harder;
    excess converted to fat

    fat in the diet [example, need, information]
    fat; lipid; triglyceride; fatty acids and glycerol; fatty foods; source of fat; {nurich} in fat; high fat; oils

    function of fat in the body [reason, benefit] < fat in the diet
    keep|warm|insulate _ warm|body|cold|heat; protect|cushion|around|pad _ organ|kidney|heart; insulation; insulate body;
    keep warm|body; warmth; protect|cushion|protection organs|vital|kidneys|body; store|stored energy; concentrated source of energy;
    fat soluble vitamins; vitamins a d e k; carry|absorb|dissolve fat soluble vitamins; makes|hormones|cell membranes; energy store|reserve;
    essential fatty acids; keeps body warm; source of energy; padding round organs; layer under skin

    saturated fat [example, problem, cause] ~ unsaturated fat
    saturated; sat fat; bad fat; animal fat; solid at room temperature; butter and lard; raises cholesterol; fat from animals|meat;
    ?butter; lard; ?cream; ghee; coconut|palm oil; full of hydrogen; single bonds; trans fat; fatty meat

    unsaturated fat [example, benefit] ~ saturated fat
    unsaturated; polyunsaturated; monounsaturated; good|healthy fat; liquid at room temperature; vegetable|plant oil|fat;
    olive|sunflower|rapeseed oil; from plants|fish; ?avocado; oily fish; double bonds; lowers cholesterol

    omega fatty acids [example, benefit]
    omega 3|three; omega 6; omega; oily fish; essential fatty acids; fish oils; salmon and mackerel; good for brain|heart; brain development;
    efa;

    trans fats [example, problem]
    trans; trans fatty; hydrogenated; hydrogenated fat|oil|vegetable; turn oil solid

    fat excess [consequence, problem, cause]
    too much fat; excess fat; high fat diet; {nurich} fat _ {nusick}; fatty foods _ {nusick}; eat _ too fatty;
    too much fatty|greasy|saturated food|fat; high in saturated|fat

    fat deficiency [consequence, problem]
    {not} enough fat; lack of fat; feel cold; lack|deficiency of fat soluble vitamins; lose weight; bruise easily|bones; dry|scaly skin;
    less insulation

    carbohydrate in the diet [example, need, information]
    carbohydrate; carbs; starch and sugar; starchy|sugary foods; macronutrient for energy

    function of carbohydrate [reason, benefit] < carbohydrate in the diet
    give|provide|slow|release|lots|more _ energy; energy _ run|day|body|sport|work|school|active|play; ?energy;
    provide|give|giving|gain|source|main|release of energy; energy for body|activity|sport; fuel for body|brain; main source of energy;
    gives energy; ?fuel; glucose for energy; keeps you going; spare|sparing protein; energy to run|do|move|exercise

    starchy carbohydrate [example] < carbohydrate in the diet ~ sugars in the diet
    starch; starchy; starchy foods; complex carbohydrate|carbs; polysaccharide; bread rice and pasta; slow release|releasing energy;
    long lasting energy; slow energy release; ?bread; ?rice; pasta; ?potato; potatoes; cereal; oats; noodles; porridge; jacket potato;
    wholemeal bread; keeps full longer; low gi; energy released slowly; break down slowly; takes longer to digest; couscous

    sugars in the diet [example, problem] < carbohydrate in the diet ~ starchy carbohydrate
    sugar; simple carbohydrate|sugars|carbs; monosaccharide; disaccharide; glucose; fructose; sucrose; lactose; maltose;
    quick|fast|instant|short energy|burst|release; sugary; sugary food|drinks|snacks; sugar rush; sweet things|foods; high gi;
    fizzy drinks|pop; sweets; cakes and biscuits; ?chocolate; ?honey

    free sugars [example, problem]
    added sugar; sugar added by manufacturer|cook; extrinsic sugar; non milk extrinsic; nme sugars; sugar in honey|juice|syrup;
    hidden sugar; sugars added to food; fruit juice; {not} part of cell

    carbohydrate excess [consequence, problem]
    too much|many carbs|carbohydrate|sugar; turned|turns|converted|stored to|into|as fat; stored as fat; excess energy|calories|sugar stored;
    excess carbohydrate|carbs; unused energy _ fat; too sugary; high sugar diet

    carbohydrate deficiency [consequence, problem]
    lack enough|low carbs|carbohydrate|energy|of carbohydrate; {not} enough|low carbs|carbohydrate|energy|of carbohydrate; lack of energy;
    no energy; low blood sugar; feel tired|weak|dizzy; body uses protein|fat for energy; hunger; ketosis; hypoglycaemia; faint

    dietary fibre [example, need, benefit]
    fibre; roughage; nsp; non starch polysaccharide; bran; wholegrain|wholemeal; high fibre foods; cellulose; {nurich} in fibre;
    fibre rich; skins on fruit|potatoes|vegetables; indigestible; {not} be digested

    function of fibre [reason, benefit] < dietary fibre
    help|easy|easier|regular|keep|go _ toilet|loo|poo|bowel|regular; {not} bunged|constipated|constipation;
    stop|prevent|avoid constipation|bunged; fill|full _ up|longer; push|move _ through gut|body|system|intestine;
    prevent|stop|avoid|helps|reduces constipation; help|aids|good digestion|digestive|bowel|poo; keep regular|bowel|digestive|gut;
    go to toilet|loo regularly|easier|easily; keeps you|feel full|fuller; healthy gut|bowel|digestive; soft|softer stools|poo;
    remove rid waste; move|push|pushes food|waste along|through; helps you poo; waste through body; adds bulk; prevents bowel cancer;
    lower|reduce cholesterol; bowel movement; full up longer; easy to pass

    fibre deficiency [consequence, problem]
    constipation; bowel|colon cancer; diverticulitis; diverticular disease; haemorrhoids; piles; hard stools|poo;
    {not} poo|go toilet; lack|low of|in fibre|fiber; {not} enough fibre; lack fibre; trouble going to toilet; irritable bowel; bunged up;
    strain on toilet

    water in the diet [example, need]
    ?water; drink water|plenty|fluid; hydration; fluids; 6 to 8 glasses; six|eight|6|8|2 glasses|litres; fluid intake

    function of water in the body [reason, benefit] < water in the diet
    regulate|control|maintain body temperature; body temperature; keep hydrated|cool; remove|flush waste|toxins; sweat; 
    transport|carry nutrients; lubricate joints; prevent dehydration; flushes out; digestion; ?concentrate|concentration;
    makes urine|blood|sweat; replace fluid lost|sweat; chemical reactions

    dehydration of body [consequence, problem]
    ?dehydrate; dehydrated; headache; thirsty; dark urine|wee|pee; dizzy|dizziness; faint|fainting;
    dry mouth|lips; lack of water|fluid; {not} drink enough; {not} enough water; ?confusion; ?tired; kidney failure; lethargic

    micronutrients [example, information, need]
    vitamins and minerals; vitamins or minerals; needed in small amounts; small amounts|quantities; trace elements; vitamins;
    minerals; vits

    macronutrients [example, information, need]
    needed in large|larger amounts; protein fat and carbohydrate; large amounts|quantities; carbohydrate protein fat

    vitamin a [example, need]
    retinol; beta carotene; betacarotene; carotene; vit a; eyesight|dim; ?vision|eyes|night; see in dark; good for eyes; night vision|sight;
    carrots; night blindness; xerophthalmia; healthy skin and eyes; orange vegetables; visual purple; helps you see

    *bvitaminswords
    thiamin; riboflavin; niacin; beriberi; pellagra; marmite

    b vitamins [example, need]
    vitamin b|b1|b2|b3|b6; vit b|b1|b2|b3; b1; b2; b3; b _ group; b _ complex; beri _ beri; {bvitaminswords}

    b vitamins release energy from food [example, need] < b vitamins
    release energy from food|carbohydrate; releasing|releases energy from

    b vitamins nervous system [example, need] < b vitamins
    nervous system; healthy nervous

    folate [example, need]
    folic acid; b9; vitamin b9; neural tube|defect; spina bifida; leafy greens _ pregnant; folic; before and during pregnancy; first 12 weeks;
    prevents spina; baby's spine; healthy red blood cells

    vitamin b12 [example, need]
    b12; cobalamin; vit b12; pernicious|anaemia; pernicious; vegans _ lack|deficient|supplement b12; nerve function|cells; cyanocobalamin

    vitamin c [example, need]
    help _ absorb iron; help _ take in iron; {not} _ cold|ill _ vitamin; ?immune system; ascorbic acid; vit c; citrus; citrus fruit; oranges;
    absorb|absorption iron; fight infection|colds|illness|off; heal|healing wounds|cuts; scurvy; collagen; connective tissue; ?antioxidant;
    bleeding gums; wound healing; berries and peppers; helps iron; fights off colds; blackcurrants; kiwi

    vitamin d [example, need]
    help|absorb|use _ calcium; take in _ calcium; vit d; sunlight; sunshine; sun; cholecalciferol; absorb|absorption calcium; rickets;
    osteomalacia; soft|weak|bowed|bent|bandy bones|legs; from sun; calcium absorption; bow legs; uses calcium; helps body absorb calcium;
    oily fish

    vitamin e [example, need]
    vit e; tocopherol; ?antioxidant; protects cell; free radicals; nuts and seeds; cell membranes

    vitamin k [example, need]
    vit k; blood clot|clotting; clotting of blood; clot; blood to clot; newborn injection; leafy greens; stops bleeding

    fat soluble vitamins [information]
    a d e k; fat soluble; dissolve in fat; stored in body|liver|fat; a d e and k; adek

    water soluble vitamins [information]
    b and c; water soluble; dissolve in|into|out water; {not} stored in body; lost in water|cooking|urine; leach; c and b; pass out in urine;
    need every day

    antioxidants in food [information, benefit]
    antioxidant; free radicals; protect cells from damage; ace vitamins; vitamins a c e; prevent cancer; a c and e;
    mop up free radicals

    calcium in the diet [example, need]
    strong|good|healthy|build|grow|stronger|strengthen|harden _ bone|tooth|teeth; calcium; strong|healthy|stronger|good teeth|bone;
    bones and teeth; strengthen bones|teeth; bone growth|strength|development|density|health; milk and dairy; dairy _ bones; ?milk; ?cheese;
    yogurt; peak bone mass; blood clotting; muscle contraction; teeth and bones; grow strong bones; good for bones;
    nerve|muscle function; {nurich} calcium; leafy greens; sardines

    calcium deficiency [consequence, problem]
    bone|tooth _ weak|brittle|break|soft|snap|crumble|bend; weak|brittle|soft|bent bone|leg; ?osteoporosis;
    weak|brittle|fragile|soft|poor bones|teeth; rickets; osteomalacia; lack of enough calcium; lack no|{not} enough calcium; lack calcium;
    bones break|fracture; bone break|brittle|weak|easily; low bone density; break bones; tooth decay; stunted|poor bone growth; 
    porous bones; bones snap; bones go thin|crumbly

    iron in the diet [example, need]
    blood|cell _ oxygen|red|iron; oxygen round|around _ body; iron; haemoglobin; red blood cells;
    carry|carries|transport oxygen|round; oxygen round|around body; red meat; liver; spinach; dark green|leafy vegetables|veg; blood loss;
    make|produce|healthy red blood; haem iron; non haem; fortified cereals; lentils; replace blood; oxygen in blood

    iron deficiency anaemia [consequence, problem]
    {not} enough iron; lack|low _ iron; tired|pale|weak _ iron|blood; anaemia; anaemic; lack of enough|low iron;
    lack no|{not} enough|low iron; lack iron; iron deficient|deficiency; ?tired; ?pale; tiredness; fatigue; pale skin; ?weak; lethargic;
    short of breath; breathless; no energy; periods|menstruation lose iron|blood

    sodium in the diet [example, need]
    sodium; ?salt; sodium chloride; water|fluid balance|levels; nerve transmission|function; maintain fluid|water; salty foods; crisps; 6g;
    6 grams

    salt excess [consequence, problem, cause]
    too much|high salt|sodium; high blood pressure; hypertension; raise|raised|increase|raising blood pressure; stroke; excess salt;
    salt _ blood pressure; high in salt; salty diet; kidney damage|disease; blood pressure goes up

    *othermineralswords
    fluoride; phosphorus; potassium; magnesium; zinc; thyroid; goitre; thyroxine; toothpaste

    other minerals [example, need]
    {othermineralswords}

    other minerals iodine [example, need] < other minerals
    iodine; seafood iodine

    other minerals prevent tooth decay [example, need] < other minerals
    prevent tooth decay; strengthen enamel; tooth enamel

    vitamin deficiency [consequence, problem, cause]
    vitamin|mineral deficiency; lack|shortage of vitamins|minerals|nutrients; {not} enough vitamins|minerals|nutrients; deficiency disease;
    {not} get _ vitamins|nutrients|minerals; deficient in; miss out on vitamins|nutrients; malnutrition; low in vitamins;
    lack vitamins|nutrients; nutrient deficiency

    malnutrition in the diet [consequence, problem]
    malnutrition; malnourished; unbalanced diet; undernourished; {not} get right nutrients; under nutrition; over nutrition;
    too much or too little; poor diet; {not} eat enough; starving; wrong amounts of nutrients; wrong balance

    balanced diet for health [method, solution, benefit, practice, need]
    eat _ bit|variety|range|mix|all|different _ food|group|nutrient; right amount|balance _ food|nutrient|each; balanced meal|diet|plate;
    balanced diet; balanced; eat balanced|healthy|varied|healthily|variety; variety of food|nutrients;
    right amount|proportion|balance of _ nutrients|food|each; healthy diet; eat bit of everything; all nutrients|food groups; five food groups;
    eat different foods; mix of foods; healthy eating; nutritious meals; right amounts; a bit of each food group; well balanced;
    everything in moderation; moderation

    eatwell guide [tool, information, method]
    eatwell; eat well; eatwell plate; government guidelines|guide|healthy; plate model; shows proportions|types|how; food plate;
    third|portion fruit|starchy; healthy eating guidelines|guide; five sections; food groups shown; dietary guidelines; 8 tips; eight tips

    five a day [method, practice, solution]
    {more}|lot|loads|plenty _ fruit|veg|vegetable|salad|greens; eat|add|include _ fruit|veg|vegetable|salad _ day|meal|more|lot;
    add|include|serve|put veg|vegetable|salad|fruit; 5 a day; five portions; 5 portions; five fruit|portions|pieces|different fruit;
    fruit and vegetables; at least 5|five; eat _ fruit|vegetables|veg; {more} fruit|vegetables|veg;
    lots of fruit|veg|vegetables|greens; add vegetables|veg|fruit; plenty of fruit|vegetables; {increase} fruit|vegetable; side salad;
    more greens|salad

    reduce fat intake [method, practice, solution]
    {less} _ fat|oil|butter|cheese|fried|chips|takeaway|cream; cut|trim|take|drain|remove _ fat;
    grill|bake|steam|oven|boil _ instead|rather _ fry|frying|fried; grill|bake|steam|oven|boil _ not _ fry|frying|fried;
    {not} _ fry|fried|fatty; take _ skin off|chicken; half _ fat; fat _ free; drain _ fat; air _ fryer

    reduce fat intake eat less fat [method, practice, solution] < reduce fat intake
    eat|use|cut less fat|fatty|saturated|fried|takeaways; {decrease} _ fat|saturated|fatty; {less} fat|butter|oil|cheese|cream|fried|takeaways;
    cut fat|down off; trim|remove|cut fat off|meat; lean|leaner meat|mince; spray oil; use less oil|butter; {not} eat _ fatty|fried;
    swap butter

    reduce fat intake low fat [method, practice, solution] < reduce fat intake
    low|lower|reduced fat

    reduce fat intake semi skimmed milk [method, practice, solution] < reduce fat intake
    semi skimmed milk; low fat spread|cheese|milk|yogurt|version

    reduce fat intake grill instead [method, practice, solution] < reduce fat intake
    grill|bake|steam|boil instead|rather; {not} fry|fried|frying; oven bake|baked; grill not fry

    reduce sugar intake [method, practice, solution]
    {less} _ sugar|sweets|sugary|fizzy|chocolate|cake; cut|reduce _ sugar|sweets|sugary|fizzy; {not} _ sugary|sweets|fizzy|sugar;
    swap _ fizzy|sugary|sweets; eat|use|cut less|sugar|sweets|fewer; {less} sugar|sugary|fizzy|sweet; {decrease} _ sugar|sugary;
    cut down|back|out sugar|sweets|fizzy; low|lower|reduced sugar; sweetener; artificial sweetener; diet|zero drinks|coke; sugar free;
    swap sweets|sugar|fizzy; fruit instead sweets; {not} add|eat|drink sugar|sweets|sugary|fizzy; no added sugar; water instead of fizzy;
    unsweetened

    reduce salt intake [method, practice, solution]
    {less} _ salt|salty|crisps; cut|reduce _ salt; {not} _ salt|salty; herb|spice|pepper|lemon _ instead|rather|flavour _ salt;
    use|eat|add|cut less|salt; {less} salt|salty|crisps|sodium; {decrease} _ salt|sodium; {not} add|put salt|any;
    low|lower|reduced salt|sodium; herbs and|or spices; herbs|spices|pepper|lemon instead|for flavour|rather; lo salt;
    cut down on salt|salty|crisps|processed; taste before adding salt; {not} more than 6g|6; no added salt; no salt; season with herbs

    increase fibre intake [method, practice, solution]
    {more} _ fibre|wholemeal|wholegrain|oats|beans; wholemeal|brown|wholegrain _ instead|rather _ white;
    wholemeal|brown|wholegrain _ not _ white; swap|change|replace|use _ white _ brown|wholemeal|wholegrain;
    {more} fibre|wholemeal|wholegrain|fiber; {increase} _ fibre; wholemeal|wholegrain|brown bread|flour|pasta|rice|instead|wraps; high fibre;
    leave|keep skin on; add beans|lentils|pulses|oats|seeds|bran|vegetables; swap white; brown rice|bread|pasta; wholewheat;
    use wholemeal|wholegrain; wholegrain cereals; jacket potato with skin

    portion control [method, practice, solution]
    smaller|less|fewer portion; less|smaller food|meal|helping; {not} _ big|large portion; small|smaller|right portion|plate|amount;
    eat|serve less; portion|smaller size|portions|plate; portion control|size; {less} portions|helpings|food; eat less; {not} overeat|eat too;
    {not} over eat too; right amount; {not} too big; smaller plate|portions|meals|helpings; serving size; {not} go back for seconds;
    cut portions; right portion; overeating; eat fewer calories

    eat breakfast and regular meals [method, practice, solution]
    breakfast; {not} skip|miss breakfast|meals; eat breakfast|regular|regularly; regular meals; three meals; {not} snack|snacking;
    start the day; skip breakfast; don't skip meals

    eat more oily fish [method, practice, solution]
    oily fish; {more} fish|oily; two portions fish; two a week fish; salmon; mackerel; sardines; fish twice a week; tuna; one of which oily;
    2 portions of fish

    take exercise for health [method, practice, solution]
    exercise; be active; ?active; physical activity; go to gym; walk|run|cycle more; keep fit; burn|burning off|calories|fat|energy; ?sport;
    exercise more|regularly; stay active; 60|30 minutes; healthy weight; {more} exercise; do sports

    energy balance [information, factor]
    energy in _ energy out; balance|equal energy intake|input; calories in _ out; energy intake; same energy|calories as use;
    intake equals output|expenditure; use up|burn what you eat; eat more than burn|use; burn off what

    energy needs [factor, need, information]
    calorie|kilocalories|kcal|kilojoules|kj; energy requirement|needs; ?2000|2500; how much energy; calories per day; energy density;
    calorific; daily calories;

    basal metabolic rate [information, factor]
    bmr; metabolism; energy needed at rest|to keep|for breathing; energy to stay|keep alive; heart beating and breathing; basal metabolic;
    resting energy; energy used _ resting|rest|asleep; energy used _ nothing

    physical activity level [information, factor]
    pal; activity level; how active; amount of exercise|activity; manual|active job|lifestyle; sedentary; more active _ more energy;
    job sitting down; sporty|athlete; how much exercise

    *factorsaffectingenergyneedswords
    gender; sex; weight; height; pregnancy; lifestyle; activity; illness; occupation; breastfeeding; genetics

    factors affecting energy needs [factor]
    growth _ spurt; {factorsaffectingenergyneedswords}

    factors affecting energy needs size [factor] < factors affecting energy needs
    size; body size

    factors affecting energy needs male need more [factor] < factors affecting energy needs
    male|men need more

    dietary reference values [information]
    drv; drvs; rni; reference intake|nutrient; ri; gda; recommended amount|daily|intake; estimated average requirement; guideline daily;
    daily allowance; recommended daily

    body mass index in diet [tool, information]
    body mass index; bmi; body mass; height and weight; weight in kg|height; weight divided by height

    diet related disease [consequence, problem]
    cause|lead _ disease|diabetes|heart|obese|cancer|ill; diet related illness|health|problems|disease; health problems; health issues;
    unhealthy|poor|bad diet _ {nusick}; illness linked to diet; obesity and diabetes; ill health; diseases like diabetes; bad for health

    obesity from diet [consequence, problem] < diet related disease
    put|gain|pile _ weight|pounds; ?become|make _ fat|overweight|obese|bigger; obesity; overweight; put on|gain|gaining weight;
    weight gain; become|being fat|overweight|obese; too fat; excess|extra body|weight fat; gains weight; bmi over 30; childhood obesity;
    fat build up; become larger; make you fat

    coronary heart disease from diet [consequence, problem] < diet related disease
    clog|block|fur|narrow|harden _ artery|arteries|vein; heart _ attack|disease|problem|trouble|fail; bad for heart; {not} good for heart;
    coronary heart; chd; heart disease|attack|problems|failure; cardiovascular; cvd;
    arteries|artery blocked|clogged|narrow|narrowed|hardened|block|clog|fur; clogged|blocked|furred|narrowed|clogs|blocks arteries|artery;
    fatty deposits|build; atherosclerosis; angina; heart trouble|condition; plaque in arteries; blood clot; block blood flow to heart;
    thrombosis; bad heart; furring

    high cholesterol [consequence, problem] < diet related disease
    cholesterol; high|raised|bad cholesterol; ldl; raise|increase cholesterol; cholesterol level|build; fatty deposits

    high blood pressure from diet [consequence, problem] < diet related disease
    high blood pressure; hypertension; blood pressure; raised blood pressure; bp;

    stroke from diet [consequence, problem] < diet related disease
    stroke; blood supply to brain; clot in|on brain

    type 2 diabetes from diet [consequence, problem] < diet related disease
    lead|cause|develop|risk _ diabetes; ?diabetic; type 2 diabetes; diabetes; type 2|two; insulin; blood sugar|glucose;
    {not} control blood sugar; type ii; insulin resistance; sugar levels; high blood sugar; pancreas; t2d

    tooth decay [consequence, problem] < diet related disease
    tooth|teeth _ rot|decay|hole|fall|bad|cavity|filling|black; rot|decay|ruin|damage|bad|harm _ tooth|teeth; dental caries;
    tooth|teeth decay|rot|rotten|cavities|fillings|fall|decayed; rotten|bad|decayed teeth; cavities; plaque; bacteria in mouth;
    sugar _ teeth; acid _ enamel|teeth; holes in teeth; dental decay|health|problems; enamel worn; fillings; caries; erosion of enamel;
    bad for teeth; rot teeth

    osteoporosis from diet [consequence, problem] < diet related disease
    osteoporosis; brittle bone; weak bones; porous bones; bones break easily; bone disease

    cancer from diet [consequence, problem] < diet related disease
    bowel|colon|stomach cancer; cancer; red|processed meat _ cancer; bowel disease

    eating disorders [consequence, problem]
    anorexia; bulimia; binge; starve self; anorexic; underweight; body image; too thin; binge eating;
    afraid of gaining weight

    *skinandmoodproblemsfromdietwords
    spots; acne; tired; bullied; depression

    skin and mood problems from diet [consequence, problem]
    low _ mood; {not} concentrate; low _ self esteem; low _ energy; mood _ swings; {skinandmoodproblemsfromdietwords}

    skin and mood problems from diet lack of concentration [consequence, problem] < skin and mood problems from diet
    lack of concentration; poor concentration; poor skin

    shorter life from poor diet [consequence, problem]
    shorter life; early|premature _ death; lower|shorter _ life expectancy; sleep _ apnoea; liver _ disease

    shorter life from poor diet die young [consequence, problem] < shorter life from poor diet
    die young|early|younger

    shorter life from poor diet mobility problems [consequence, problem] < shorter life from poor diet
    mobility problems; joint pain|problems; breathing problems

    shorter life from poor diet nhs cost [consequence, problem] < shorter life from poor diet
    nhs cost|burden|pressure; cost to nhs

    life stage needs [factor, need]
    life stage; stage of life; nutritional needs; needs of age groups; different ages; age related needs; nutrient needs change

    babies and weaning [need, information, person]
    weaning; breast milk|feed|feeding; formula; 6|six months; pureed; no salt|honey; breastfeeding; colostrum; soft|mashed foods;
    start solids; breast fed; mash|puree food

    *needsofyoungchildrenwords
    toddlers; colourful

    needs of young children [need, information, person]
    growth _ spurt; finger _ food; {not} fussy; develop _ good habits; school _ packed lunch; running _ around; fun _ shapes|food;
    {needsofyoungchildrenwords}

    needs of young children growing [need, information, person] < needs of young children
    ?growing; growing bones; grow quickly

    needs of young children small portions [need, information, person] < needs of young children
    small|smaller portions|meals|appetite; small stomachs

    needs of young children whole fat milk [need, information, person] < needs of young children
    whole|full fat milk; full fat fat milk; avoid whole nuts

    needs of young children lots of energy [need, information, person] < needs of young children
    lots of energy|calcium|protein

    needs of teenagers [need, information, person]
    teenagers; adolescents; teens; growth spurt; girls _ iron|periods; menstruation; periods; puberty; growing fast|rapidly|quickly;
    teenage girls need iron; calcium _ peak bone; girls start|lose periods|blood; iron for periods; rapid growth

    needs of adults [need, information, person]
    adults; maintain health|weight; stopped growing; {not} growing; adults {not} grow; prevent diet related|disease; men need more;
    maintenance; metabolism slows; keep healthy weight

    *needsofolderpeoplewords
    elderly; dentures; b12; arthritis

    needs of older people [need, information, person]
    older _ adults|people; old _ people; later _ adulthood; less _ active; weak _ bones; soft|softer _ food; false _ teeth;
    smaller _ appetite|portions; calcium _ and vitamin d; loss _ of taste|appetite; live _ alone; slower _ metabolism; {not} move as much;
    {needsofolderpeoplewords}

    needs of older people fewer calories [need, information, person] < needs of older people
    fewer calories; less energy|calories

    needs of older people easy to chew [need, information, person] < needs of older people
    easy to chew|eat|open|prepare; {not} chew; difficulty chewing|swallowing

    needs of older people prevent osteoporosis [need, information, person] < needs of older people
    prevent osteoporosis; osteoporosis

    *needsinpregnancywords
    pregnant; folate

    needs in pregnancy [need, information, person]
    pregnancy; folic _ acid; unborn _ baby; calcium _ for baby; iron _ for baby|blood; develop _ baby|foetus; extra _ calories last trimester;
    morning _ sickness; spina _ bifida; development _ of foetus|baby; too _ much vitamin a; {needsinpregnancywords}

    needs in pregnancy avoid alcohol [need, information, person] < needs in pregnancy
    avoid alcohol|pate|liver|raw|soft|unpasteurised; {not} eat|have raw|pate|soft|liver|shark|alcohol; eating for two

    *needsofathleteswords
    isotonic; footballers

    needs of athletes [need, information, person]
    athlete; marathon _ runners; repair _ muscle; {needsofathleteswords}

    needs of athletes sports people [need, information, person] < needs of athletes
    sports people; sporty

    needs of athletes carb loading [need, information, person] < needs of athletes
    carb loading; carbohydrate loading; {more} energy|protein|calories|carbs

    needs of athletes replace lost fluid [need, information, person] < needs of athletes
    replace lost fluid|salt|electrolytes

    vegetarian diet [need, example, person, factor]
    vegetarian; veggie; {not} eat meat|fish|animal; no meat; meat free; {not} eat|have|contain meat|fish|animals|gelatine|chicken;
    lacto ovo; lacto; quorn; does not eat meat; lacto-vegetarian; 

    vegan diet [need, example, person, factor]
    vegan; no animal products; {not} eat|have|use|consume animal|dairy|eggs|milk|meat|honey; plant based; no dairy or eggs|meat;
    plant milk; soya|oat|almond milk; only plants; dairy free; nothing from animals; no dairy|eggs|meat|honey

    pescatarian diet [need, example, person]
    pescatarian; eats fish but not|no meat; fish not meat; pescetarian; fish but no meat

    *reasonsforvegetarianismwords
    environment; ethics; moral; methane

    reasons for vegetarianism [reason, factor]
    {not} like|want|believe|agree _ kill|eat|cruel|animal|meat; animal _ cruel|suffer|killed|kill|rights|treated; cruel _ to animals;
    health _ reasons; religious _ reasons; peer _ pressure; family _ brought up; kind _ to animals; cheaper _ than meat; love _ animals;
    meat _ scares|expensive; {reasonsforvegetarianismwords}

    reasons for vegetarianism animal cruelty [reason, factor] < reasons for vegetarianism
    animal cruelty|welfare|rights

    reasons for vegetarianism against killing animals [reason, factor] < reasons for vegetarianism
    against killing animals; {not} like killing|taste|texture of animals|meat; {not} agree with killing; {not} like taste of meat

    reasons for vegetarianism carbon footprint of meat [reason, factor] < reasons for vegetarianism
    carbon footprint|emissions of|from meat|farming; intensive farming

    gluten free diet [need, example, solution]
    gluten free; no gluten|wheat; coeliac; wheat free; {not} eat|have gluten|wheat|bread|pasta; gluten free flour|bread|pasta;
    rice|corn|potato flour; gf; cornflour; xanthan gum; gluten intolerant

    lactose free diet [need, example, solution]
    lactose free; lactose intolerant; dairy free; no dairy|milk|cheese; soya|oat|almond|coconut|rice milk|cheese|yogurt;
    {not} have|eat|drink dairy|milk|lactose; lactofree; alternative milk; dairy alternatives

    diabetic diet [need, example]
    diabetic; low sugar|gi; regular meals; control blood sugar; slow release|starchy; avoid sugary|sugar; sweetener;
    {not} eat sugar|sugary|sweets; low glycaemic; reduced sugar

    low fat diet for heart disease [need, example]
    low fat; reduce saturated fat; lower cholesterol; heart patients; low cholesterol; avoid saturated|fried|fatty

    nut free diet [need, example]
    nut free; no nuts|peanuts; nut allergy; avoid nuts; {not} eat nuts|peanuts; free from nuts

    food choice factors [factor, reason]
    why people choose food; what people eat; influences on food choice; factors affecting food choice; affect what _ eat; choose what to eat

    cost of food [factor, reason]
    {not} _ money|afford|cash; cheap food|stuff|meal|ingredient|cut|brand|supermarket; how much _ cost|money; what _ afford;
    on budget|benefits; skint; on low income; too expensive|dear|pricey; ?cost; ?price; ?money; ?budget; ?income; afford; {not} afford; ?cheap;
    ?expensive; how much it costs; special|bogof offer; disposable|low income; pay for food; ?dear; what you can afford;
    buy one get one free; on offer; low income families; value for money; household budget

    religious food rules [factor, reason, need]
    ?religion; religious; ?beliefs; faith; religious beliefs|reasons|laws; religion says; their religion; forbidden by religion; ?fasting;
    festivals

    muslim food rules [factor, example, need] < religious food rules
    muslim; islam; halal; {not} eat pork|pig|alcohol|gelatine|bacon; no pork|alcohol|bacon; ramadan; fast in ramadan; halal meat; haram

    jewish food rules [factor, example, need] < religious food rules
    jewish|jews; judaism; kosher; {not} eat _ shellfish|pork|meat; {not} mix|eat meat and|with dairy|milk;
    meat and dairy|milk separate|together; no shellfish; passover

    hindu food rules [factor, example, need] < religious food rules
    hindu; hinduism; {not} eat beef|cow; cow sacred|holy; no beef; sacred cow; many are vegetarian

    *otherreligiousfoodruleswords
    sikh; buddhist; christian; lent; rastafarian; ital; jain

    other religious food rules [factor, example, need] < religious food rules
    seventh _ day adventist; fish _ on friday; easter _ eggs; hot _ cross buns; {not} eat halal; {otherreligiousfoodruleswords}

    culture and food choice [factor, reason, example]
    where _ come|grow|born|live _ up|food; family|parent|nan|country|tradition _ always|eat|cook|recipe; culture; tradition;
    where they come|live|grew; cuisine; country they live|come; ethnic; upbringing; family traditions; heritage;
    brought up on; sunday roast; family habits; grew up eating; ?background; cultural background

    lifestyle and time [factor, reason]
    {not} time _ cook|eat|make|prepare|shop; busy _ cook|eat|ready|work|time; come|work _ late; quick|easy|fast meal|food|cook; ready meal;
    lifestyle; ?busy; work long|late; time available|to cook; time available|to to cook; lack of enough|have time; lack {not} enough|have time;
    {not} have time; no time; working parents|hours; ?convenience; quick and easy; working late; time poor; busy lives; shift work;
    on the go; hectic; how busy

    preference and enjoyment [factor, reason]
    like|love|hate|enjoy taste|flavour|food|meal; {not} like|enjoy|fancy; what _ like|enjoy|fancy; dislikes|preference|favourite; ?like|taste;
    enjoyment; ?enjoy; likes and dislikes; personal preference|taste|likes; what they like; taste nice|good; pes; ?flavour;
    appearance|smell|texture of food; what you fancy; look appetising|nice|good; fussy eater; {not} like taste; how it tastes

    peer pressure and family [factor, reason]
    friend|mate|family|parent|mum _ eat|buy|cook|like|say; copy|same _ friend|mate|family; peer pressure; friends eat|family|think; ?friends;
    peers; what friends eat; family; copy friends|family; parents' choices; role models; fit in; same as friends; parents cook|decide;
    influenced by family|friends

    advertising and food choice [factor, reason]
    see|seen|saw _ tv|advert|online|instagram|youtube; celebrity|influencer|chef|advert _ eat|make|want|buy|tempt|food; adverts; 
    ?media; social media; celebrities; celebrity chefs|endorsement; ?marketing; tv adverts; influencers; packaging; promotions;
    cartoon characters; seen on tv; cookery programmes; brand loyalty; offers in supermarket; special offers

    food availability and season [factor, reason]
    availability; ?available; what is available|in shop; in season; season; local shops; access to shops; where you live;
    near shops; {not} have shop|supermarket nearby; transport to shops; what's in shops; distance to shops; food deserts

    cooking skills and facilities [factor, reason]
    {not} know|able _ cook; {not} cook; {not} have|got _ oven|cooker|kitchen|equipment|fridge|freezer; good at cooking;
    cooking skill|ability|equipment|facilities; {not} know how to cook; ability to cook; no oven|cooker|fridge; lack of skill|equipment;
    skills; kitchen equipment; {not} have oven|equipment; can they cook; knowledge of cooking

    health and food choice [factor, reason, need]
    want|try|need _ healthy|slim|fit; want|try|need _ lose weight; on _ diet; {not} eat _ allergy|diabetes|intolerant|condition; lose weight;
    ?health; ?allergies; on diet; medical condition; health reasons; intolerances; diet; weight loss; ?diabetic; dietary needs;
    ?illness; nutritional value; want to be healthy; health conscious; body image

    occasion and mood [factor, reason]
    occasion; ?celebration; birthday; christmas; mood; special occasion; time of day; wedding; party; comfort eating|food; ?weather; hungry;
    stress eating; eating out; eat when sad|bored|stressed; festivals

    ethical food choice [factor, reason]
    ethics; animal welfare; fairtrade; ?environment; moral; food miles; free range; carbon footprint; sustainability;
    beliefs about animals; local produce; care about animals|planet; organic;

    food provenance [information, factor]
    provenance; where food comes from; where food was grown|reared|caught|made; origin of food; grown reared caught; source of food;
    where it came|comes from; country of origin

    food miles [problem, factor, information]
    fly|flown|ship|transport|travel|come|import|lorry|plane _ far|world|abroad|country|mile|distance|countries;
    come|travel|import _ from another|other|different|far|foreign; far away|distance|miles _ food|travel|plane; by plane|ship|lorry|boat;
    distance food travelled|travel; how far food|it travelled|travel|come; travel _ miles|distance|far;
    transport|transported|flown|shipped|imported _ far|abroad|long|countries|plane|lorry|around; air miles; imported food; flown in;
    from farm|field to plate|fork; miles from; fly food in; come from abroad; field to fork; distance from producer; long distance;
    other side of world

    local food [benefit, practice, solution]
    grow|buy|use|source|shop|come _ local|locally|nearby|near|butcher|farm; local _ shop|farm|farmer|butcher|supplier|produce|food|business;
    {not} travel _ far; local|locally produced|grown|produce|sourced|food|farm|ingredients|farmers|shops; buy|buying|use|shop local|locally;
    farmers market; support local|farmers|british; locally sourced|grown; farm shop; grow own; grown nearby; british|uk grown|farmers|produce;
    {less} food miles|transport; fresher; support local farmers|economy|business; local suppliers

    seasonal food [benefit, practice, solution]
    food|fruit|veg|vegetable|produce _ in season; food|fruit|veg|vegetable|produce _ in right time; {use}|{buy}|eat|choose _ season|seasonal;
    seasonal; ?season; in season; eat|buy|use seasonal|seasonally; seasonal produce|ingredients|food|vegetables; cheaper in season;
    strawberries in summer; fresher and cheaper; time of year; tastes|flavour better; at its best|peak; grown at right|that|certain time|year;
    when harvested

    organic farming [practice, method, factor] ~ intensive food farming
    {not} chemical|pesticide|fertiliser|spray _ crop|food|farm|land|used; {not} spray|use|add _ chemical|pesticide|fertiliser; organic;
    no|without chemicals|pesticides|fertiliser; {not} use|using|used pesticides|fertilisers|chemical; natural|manure fertiliser|methods;
    organically grown; soil association; grown without; no artificial; chemical free; grown naturally; crop rotation; no sprays;
    free of|from pesticides

    intensive food farming [practice, method, problem] ~ organic farming
    animal|hen|chicken|pig _ cage|shed|indoors|cramped|crammed|squashed|packed|small; {not} room|space _ move|turn; {not} go outside;
    keep|kept _ cage|shed|indoors|cramped; intensive farming; intensive; factory farm|farming|farmed; battery hens|farm|cages; 
    large scale farming; crammed|packed|kept in|together cages|barn|sheds|indoors|small; battery farmed; mass produce|production; high yields;
    cramped conditions; animals kept inside|indoors|small; cages; pesticides and fertilisers; small spaces; no room to move|space

    free range farming [practice, method, benefit] ~ intensive food farming
    hen|chicken|animal|pig|cow _ walk|roam|run|go|live|outside|outdoor _ outside|outdoors|free|freely|around; animal|hen|chicken free;
    walk|roam|run|move|wander _ outside|outdoors|freely|field; outside|outdoors _ space|roam|grass|field; free range; free to roam; roam;
    outdoor reared|bred|access|space; access to outdoors|outside; animals|chickens|hens outside|roam|move|free|outdoors; happy hens;
    allowed outside; natural life; better|higher animal welfare|life|treated; able to move; natural behaviour

    animal welfare in food [factor, reason]
    animal welfare; cruel; ?cruelty; looked after animals; animals treated well|badly|cruelly; how animals are treated|kept; freedom food;
    rspca assured|approved; red tractor; well cared|looked|treated; ethical treatment; animal rights; happy animals; suffering; humane;
    compassion

    genetically modified food [practice, method, factor]
    genetically modified|engineered; gm; gm food|crops; gmo; dna|genes changed|altered|added|modified;
    change|alter|changing genes|dna; gene inserted|from another; frankenstein food; modified genes; scientifically changed;
    selective breeding not; resistant to pests|disease|drought; golden rice; higher yields; genes altered

    food fortification [method, solution]
    fortified; vitamins|nutrients|minerals|iron|calcium added|add; added vitamins|nutrients|iron|calcium|minerals;
    add|adding vitamins|nutrients|minerals|iron; by law added to|white flour; nutrients added; margarine vitamin|with|has d;
    flour _ calcium|iron; breakfast cereals _ added|fortified; replace|replaced nutrients lost; extra nutrients|vitamins; enriched; put back

    functional foods [example]
    probiotic; benecol; cholesterol lowering; extra health benefit; health benefit beyond; plant sterols; yakult; actimel;
    prebiotic

    fairtrade food [practice, factor, benefit, example]
    farmer|grower|worker|producer _ paid|get|pay|earn|given _ fair|more|better|enough|properly|decent;
    pay|paid|give|help farmer|grower|producer|worker _ fair|fairly|more|better|good|decent; {not} rip off farmer;
    good|fair|better price|wage|pay _ farmer|grower|producer|worker; fairtrade; fair trade;
    farmers|producers get|paid|fair|receive|given|earn fair|price|better|more|wage;
    fair|better price|pay|wage|deal to|for farmers|growers|workers; better working conditions; premium; community projects|invest;
    developing countries; guaranteed minimum price; fair wage|price; poor farmers; third world farmers; pay farmers fairly; {not} exploit;
    school and water projects; fair pay

    food waste at home [problem, cause, consequence]
    throw|bin|chuck _ food|away|bin|leftover; buy|cook|make too much; {not} use|eat|finish|eaten _ food|all; food waste;
    throw|thrown|throwing|bin|binned away|out|food; buy|buying|cook|bought too much; waste|wasted|wasting food; leftovers thrown|binned;
    food left|leftovers; past its date; {not} eaten; landfill; wasteful; throw away good food; cooking too much; scraps; misunderstand dates

    *reducingfoodwastewords
    compost; donate

    reducing food waste [method, practice, solution]
    leftover _ soup|curry|meal|lunch|tea|freeze|use|tomorrow|next; left over _ soup|curry|meal|lunch|tea|freeze|use|tomorrow|next;
    {use}|freeze|eat|turn|make _ leftover|scraps|peelings|bones; make|use _ out|from|of|with _ leftover;
    only|just buy|cook|make what|enough _ need; {not} buy|cook|make too much|many; check _ dates; buy _ only what|need; food _ bank;
    store _ correctly|properly; use _ up; wonky|ugly _ veg; buy _ loose; bubble _ and squeak; recycling _ food waste; doggy _ bag;
    {reducingfoodwastewords}

    reducing food waste plan meals [method, practice, solution] < reducing food waste
    plan|planning meals|menu|week|shopping; shopping list; leftovers|left overs _ use|soup|freeze|meal|again;
    use|using|eat|reuse|freeze|up leftovers|left|overs; freeze; meal plan; make stock|soup with bones|leftover|peelings; use leftover

    reducing food waste batch cook [method, practice, solution] < reducing food waste
    batch cook; {not} buy|cook too much; too good to go; cook right amount

    reducing food waste portion control [method, practice, solution] < reducing food waste
    portion control; smaller portions

    food packaging waste [problem, cause]
    {more}|much|lots _ plastic|packaging|rubbish; plastic|packaging|wrapper _ landfill|sea|ocean|bin|waste|litter|recycle; packaging; ?plastic;
    too much packaging|plastic; excess packaging; single use plastic; plastic|packaging landfill|ocean|sea|waste;
    {not} recyclable|biodegradable|recycled; ?litter; landfill; harms wildlife; kill sea|marine life; plastic waste;
    takes years to break|decompose

    sustainable food packaging [method, practice, solution]
    recycle; recycled|recyclable|biodegradable packaging|materials|plastic; reusable|refill bag|bottle|container;
    reduce|less packaging|plastic; paper|cardboard instead; paper|cardboard not; own bag; loose fruit|veg; reduce reuse recycle; compostable;
    edible packaging; {not} plastic; paper straws|bags; biodegradable

    carbon footprint of food [problem, factor, consequence]
    pollute|pollution|harm|damage|bad|hurt _ air|planet|environment|world; transport|lorry|plane|cow _ pollution|co2|emission|fuel|petrol|gas;
    carbon footprint; greenhouse gas|gases|emissions; carbon dioxide|emissions; co2; global warming; climate change; ?pollution; emission;
    methane|cows _ gas|fart|burp|environment; polluting|pollute; bad for|harm|damage|affects environment|planet; fossil fuels; fuel used;
    ozone; transport pollution; methane; burning fuel; environmental impact|damage; lorries and planes; damage to planet

    sustainable food [practice, benefit, solution]
    sustainable; sustainably sourced|caught; {not} run out; future generations; msc; sustainable fish|fishing|farming;
    protect environment|planet; line caught; better for environment|planet; eat less meat; meat free; meat free monday; less meat;
    look after planet; reduce environmental impact; {not} damage environment; renewable

    overfishing [problem, cause]
    over fishing; fish stocks low|running|decline|depleted; too many fish caught; running out of fish; trawling; endangered fish;
    {not} enough fish left; fishing quotas; bycatch; extinct fish

    food security and supply [problem, need, information]
    food security; access to enough|sufficient|safe|affordable food; enough food for everyone|all|world; food shortage;
    availability of food; people have enough to eat; access and affordability; food poverty; famine; enough safe nutritious food;
    feed growing population; food insecurity; food banks; {not} have enough food; starvation; {not} afford food; world hunger

    climate change and food [cause, problem, consequence]
    drought; floods|flooding ruin|destroy crops; crops fail|die|destroyed; crop failure; extreme weather; {not} grow crops; low yields;
    global warming affects|reduce crops|food; bad harvest; food prices rise; lack of water; rising temperatures; water shortage

    food processing [method, information]
    processing; change raw|food into; turn _ into; manufacture of food; made in factory; altering raw materials; food manufacturing;
    ultra processed

    primary food processing [method, example] < food processing
    primary; primary process|processing; wheat|grain into|to|milled flour; milling; raw food changed|prepared;
    cleaned|sorted|washed|picked|milled|peeled; straight from farm; wheat to flour; basic|first stage|processing; first change;
    slaughter|butcher|pasteurise; harvest; ready to cook|eat|use; make it edible

    secondary food processing [method, example] < food processing
    secondary; secondary process|processing; flour into|to|made bread|pasta|cakes; milk into|to|made cheese|yogurt|butter;
    turned into|another product|food; fruit into jam; primary products into; changed into other product; make new product; flour to bread;
    second stage; combine ingredients; milk to cheese

    food additives [example, information, problem]
    additives; e numbers; preservatives|colourings|flavourings|emulsifiers|sweeteners;
    artificial|added colour|colouring|flavour|flavouring; colourings; flavourings; flavour enhancer; msg; stabilisers;
    hyperactive|hyperactivity; artificial; sweeteners; emulsifiers; chemicals added; improve colour|taste|flavour|texture|shelf|appearance

    food labels [information, tool]
    label; on packet|packaging|package|pack; on the label|packet|packaging; back of packet; front of pack

    *mandatoryfoodlabelinformationwords
    allergens; quid

    mandatory food label information [information, law] < food labels
    by _ law; use _ by|best before date; place|country _ of origin; nutritional _ information|values; alcohol _ strength;
    {mandatoryfoodlabelinformationwords}

    mandatory food label information legal required label [information, law] < mandatory food label information
    legal be|required|compulsory|mandatory label|information

    mandatory food label information name of food [information, law] < mandatory food label information
    name of food|product; name and address|manufacturer; name and address

    mandatory food label information list of ingredients [information, law] < mandatory food label information
    list of ingredients; ingredients list; ingredients

    mandatory food label information storage instructions [information, law] < mandatory food label information
    storage instructions|conditions; cooking|preparation instructions; instructions for use

    mandatory food label information weight [information, law] < mandatory food label information
    weight; ?volume; net weight

    mandatory food label information batch number [information, law] < mandatory food label information
    batch|lot number|mark

    mandatory food label information how to store [information, law] < mandatory food label information
    how to store|cook|prepare

    *voluntaryfoodlabelinformationwords
    picture; logo; barcode; recipe; website; slogan

    voluntary food label information [information] < food labels
    serving _ suggestion; vegetarian _ symbol|logo; recycling _ logo|symbol; traffic _ light; brand _ name; customer _ guarantee;
    fairtrade _ logo; red _ tractor logo; bar _ code; health _ claims; {voluntaryfoodlabelinformationwords}

    traffic light labelling [information, tool, method] < food labels
    traffic light; red amber green; red amber and green; red means|is high|bad; green means|is healthy|low|good;
    colour coded label|information|nutrition; front of pack; colours show; red high|unhealthy; amber medium; shows high|low|if fat;
    see at glance; quick to see|understand; red|amber|green for fat|sugar|salt

    nutritional labelling [information, tool, method] < food labels
    nutrition|nutritional information|panel|label|values|content; per 100g; energy fat salt; calories on label|packet;
    fat sugar and salt|content; kcal; how much fat|sugar|salt|calories; amount of fat|sugar|salt|nutrients; per portion|serving;
    nutrient content; shows calories|fat|nutrients

    ingredients in descending order [information, law] < food labels
    descending|weight order; biggest|largest|highest|most|heaviest first; order of weight|quantity; largest to smallest; most to least;
    ingredients list|listed; in order of amount

    nutrition claims [information, problem]
    low fat|sugar|salt; reduced fat|salt|sugar; high fibre; source of; no added sugar; health claim; claims; lite; ?light; one of five;
    sugar free; misleading claims|labels|customers; can mislead; high in protein

    *foodmarketingwords
    bogof; advert; celebrity; sponsorship; jingles; coupons; tasters

    food marketing [method, factor, cause]
    special _ offers; multi _ buy; eye _ level; end _ of aisle; point _ of sale; cartoon _ characters; loyalty _ cards; smell _ of bread;
    2 _ for 1; price _ reduction; {foodmarketingwords}

    food marketing buy one get one [method, factor, cause] < food marketing
    buy one get one|free; free samples|gifts|toy

    food marketing at checkout [method, factor, cause] < food marketing
    at checkout|till; near till; sweets at checkout

    food marketing bright packaging [method, factor, cause] < food marketing
    bright|attractive|colourful packaging|colours

    food marketing meal deal [method, factor, cause] < food marketing
    meal deal

    *governmentfoodcampaignswords
    change4life; eatwell

    government food campaigns [method, information, solution]
    change _ 4 life; 5 _ a day campaign; free _ school meals|fruit; education|teach _ in schools; cooking _ lessons in school;
    calories _ on menus; government _ advice; {governmentfoodcampaignswords}

    government food campaigns school food standards [method, information, solution] < government food campaigns
    school food standards; school dinners|meals standards|healthier

    government food campaigns sugar tax [method, information, solution] < government food campaigns
    sugar tax; tax on sugar|sugary|fizzy|drinks; soft drinks levy; sugar levy

    government food campaigns ban on adverts [method, information, solution] < government food campaigns
    ban on adverts|junk|advertising; advertising ban

    government food campaigns health campaign [method, information, solution] < government food campaigns
    health campaign; healthy start vouchers; better health

    *britishcuisinewords
    haggis; scones

    british cuisine [example, information]
    fish _ and chips; yorkshire _ pudding; cornish _ pasty; full _ english; bakewell _ tart; welsh _ rarebit; victoria _ sponge;
    toad _ in hole; lancashire _ hotpot; irish _ stew; {britishcuisinewords}

    british cuisine roast dinner [example, information] < british cuisine
    roast dinner; sunday roast

    british cuisine shepherds pie [example, information] < british cuisine
    shepherds pie; cottage pie

    *internationalcuisinewords
    sushi; curry; tapas; fajitas; paella; noodles; tacos; wok; chapati; naan; ramen; burritos

    international cuisine [example, information]
    stir _ fry; cuisine; soy _ sauce; foreign _ dishes; {internationalcuisinewords}

    international cuisine italian food [example, information] < international cuisine
    italian|chinese|indian|mexican|japanese|spanish|french|thai|greek food|cuisine|cooking; pasta|pizza|risotto italian

    multicultural influence on food [reason, factor]
    multicultural; immigration; travel|travelled|holidays abroad|more|foreign; migrants bring|brought; more restaurants from other;
    holiday abroad; people move to uk|country; diverse; different cultures; wider range in supermarkets; foreign restaurants; tv chefs;
    try foods on holiday
    """
}
