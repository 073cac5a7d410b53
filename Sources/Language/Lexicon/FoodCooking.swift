/// Cooking methods, food science, functions of ingredients, kitchen skills, menu planning and presentation. Written for this project.
extension LexiconData {
  static let foodCooking: StaticString = """
    subject food

    *ckliquid
    water; liquid; stock; milk; sauce; oil; fat; wine; steam

    *ckmeat
    meat; chicken; fish; beef; steak; poultry; pork; lamb; protein; egg;

    reasons for cooking food [reason]
    why food is cooked; why we cook food; cook food to; reason for cooking

    cooking makes food safe [reason, benefit] < reasons for cooking food
    make|making food|it safe; safe to eat; kill|destroy bacteria|germs|harmful|pathogens|microorganisms; destroy bacteria|toxins;
    {not} get food poisoning|ill; kill off bacteria|germs

    cooking improves flavour [reason, benefit] < reasons for cooking food
    flavour|taste _ better|nicer|stronger|come|more|improve|develop; make|making it taste;
    improve|better|develop|enhance|bring|add|more taste|flavour; taste better|nicer|nice; new flavours; intensify flavour; more flavour;
    makes it tasty; flavour develops; flavours mix|combine; bring out flavour; {not} taste nice raw

    cooking improves texture [reason, benefit] < reasons for cooking food
    make|go|become _ soft|softer|tender|crispy|chew|crunchy; easier _ chew|bite|swallow; improve|better|change|soften texture;
    tender|tenderise; softer|soften; ?soft; easier to chew|eat|digest|swallow; make it soft|crispy|crunchy|chewable; crisp;
    tough meat|fibres tender|soft; mouthfeel; starch swells; chew

    cooking improves appearance [reason, benefit] < reasons for cooking food
    look better|nicer|nice|good|appealing|appetising|attractive; improve|change appearance|colour|look;
    more appealing|appetising|attractive|colourful; brown|golden colour; colour change; makes it brown; {not} look nice raw

    cooking helps digestion [reason, benefit] < reasons for cooking food
    easier|easy to digest; digest easily|better|easier; digestible; break down fibres|starch|cellulose; body can absorb; {not} digest raw;
    stomach break down

    cooking gives variety [reason, benefit] < reasons for cooking food
    variety; different dishes|ways|meals; more choice; hot food in cold weather; warming; warm meal; hot meal; ?comfort; psychological;
    cook in different ways; many ways

    cooking preserves food [reason, benefit] < reasons for cooking food
    keep|last longer; increase|extend keeping|shelf quality|life; preserve food; keeping quality; jam making

    heat transfer in cooking [method, information]
    heat transfer; how heat is transferred; transfer of heat; heat moves|passes from

    conduction in cooking [method, example] < heat transfer in cooking
    heat|energy _ through|from _ pan|metal|solid|hob|food; pan|metal _ heat|hot _ food; {not} heat|hot by touching;
    touch _ hot pan|surface|metal; conduct; direct contact; contact with hot|pan|surface;
    heat|energy passes|travels|moves|transferred through _ pan|solid|metal|molecules|particles; through solid|metal;
    molecule|particle to molecule|particle; from hob to pan; vibrate|vibrating; pan to food; touching hot surface|pan; particles vibrate

    convection in cooking [method, example] < heat transfer in cooking
    hot|warm|heat air|water|liquid _ rise|circulate|move|round; hot _ rise _ cold|cool _ fall|sink; convect; convection current;
    hot air|water|liquid rises; hot _ rises cold _ falls|sinks; rises and falls|sinks; circulate; heat|currents through liquid|gas|air|water;
    warm air|liquid rises; rises; cool|cold air|liquid sinks|falls; circulating hot air; fan oven; currents move

    radiation in cooking [method, example] < heat transfer in cooking
    heat|wave|ray _ wave|ray|direct|grill|space|air _ food; radiate; infrared; rays; ?waves; heat rays|waves;
    grill element; electromagnetic; direct rays; {not} touch heat source; heat travels in|as waves|rays; no contact; microwaves

    moist heat cooking methods [method, example]
    water based; moist cooking|heat|methods; wet methods|heat|cooking; cook|cooking in water|liquid; use of water|liquid|steam

    dry heat cooking methods [method, example]
    dry heat|method|cooking; cook without liquid|water; no liquid; using hot air; dry heat methods

    fat based cooking methods [method, example]
    fat based; cook in fat|oil; using fat|oil; frying methods

    boiling food [method, example] < moist heat cooking methods
    boil; 100 degrees; 100c; rapidly bubbling water; bubbling water|vigorously; boiling water

    simmering food [method, example] < moist heat cooking methods
    simmer; just below boiling; gentle|gently bubble|bubbling|heat; below boiling; low heat; slow boil

    poaching food [method, example] < moist heat cooking methods
    poach; gently in|cooked liquid|water; 80 degrees; shallow water|liquid gently; delicate foods|fish

    steaming food [method, example] < moist heat cooking methods
    steam; steamer; cook over boiling|steam; above boiling water; {not} touch water; in steam; {not} sit|sitting in water

    stewing food [method, example] < moist heat cooking methods
    stew; casserole; slow cook; slowly|long|slow in liquid; small pieces in liquid; tough cuts|meat slow|long; slow cooker;
    long slow cooking

    braising food [method, example] < moist heat cooking methods
    braise; seal|sear|brown then liquid|slow; large pieces half covered; lid on in oven; fry then stew; tight fitting lid

    blanching food [method, example] < moist heat cooking methods
    blanch; plunge|put|dip in|into boiling then cold|iced; boiling water then cold; short time in boiling; ice water;
    stops enzymes; refresh in cold

    baking food [method, example] < dry heat cooking methods
    bake; cook in oven; in oven; ?oven; hot air in oven

    roasting food [method, example] < dry heat cooking methods
    roast; in oven with fat|oil; baste|basting; high heat oven with fat; cook in oven with oil|fat

    grilling food [method, example] < dry heat cooking methods
    grill; bbq; under|over|direct grill|flame|heat; griddle; char; toast; chargrill; fat drips|drain off|away

    frying food [method, example] < fat based cooking methods
    fry; ?fried; shallow fry|fried|frying; deep fry|fried|frying|fat; pan fry|fried; cook in hot oil|fat; hot oil;
    submerge|submerged in oil|fat; deep fat fryer; frying pan

    stir frying food [method, example] < fat based cooking methods
    stir fry; wok; fast|quick high heat little oil; small pieces|strips quickly; keep moving food;
    little oil|fat high heat; small amount of oil

    sauteing food [method, example] < fat based cooking methods
    saute; sauteed; toss in pan; tossed in fat|butter; sweat onions|vegetables

    microwaving food [method, example]
    microwave; water molecules vibrate|move|friction; vibrate; fast way of cooking; friction

    sous vide cooking [method, example]
    sous vide; vacuum bag|pouch|sealed water; water bath; cook in bag; low temperature long time

    unhealthy effect of frying [consequence, problem]
    frying|fried add|absorb|soaks fat|oil|calories; high in|absorbs|soaks|adds fat|oil; greasy; more calories|fat; unhealthy|fatty; adds fat;
    increase fat content

    healthy cooking methods [method, benefit, practice]
    healthier|healthy cooking method|way; steam|grill|bake|boil|poach healthier fat|oil|added;
    steam|grill|bake|boil|poach no|without fat|oil|added; no fat|oil added; {not} add|use|need fat|oil; without oil|fat;
    fat drips|drain away|off|out; uses no oil|fat; steaming keeps|retains vitamins|nutrients

    effect of cooking on nutrients [consequence, factor]
    vitamin|nutrient|goodness|mineral _ lost|lose|water|dissolve|leach|destroy|out; lose|destroy|kill|loss|wash _ vitamin|nutrient|goodness;
    goes|go|dissolve|leach|leak into|in|out water; lose|loss|destroy|destroyed nutrients|vitamin;
    nutrients|vitamin lost|destroyed|leach|dissolve; leach|leaches|leaching|dissolve|lost in|into|out water;
    overcook|overcooking|overcooked vegetables; destroyed by heat; heat destroys|damages vitamin; vitamin c _ lost|destroyed|heat|water;
    boil out nutrients|vitamins; goes into water

    keeping nutrients when cooking [method, practice, step]
    {not} overcook; {not} over cook; serve _ straight|immediately; eat _ raw; {not} soak; {not} peel; lid _ on pan; tear _ lettuce

    keeping nutrients when cooking steam instead [method, practice, step] < keeping nutrients when cooking
    steam|microwave instead|rather; steam vegetables

    keeping nutrients when cooking little amount [method, practice, step] < keeping nutrients when cooking
    little|small|less|minimum|minimal amount|water; use cooking water|liquid for|in|as gravy|soup|sauce|stock;
    cut just|prepare before|last|minute; {not} cut too small; add to boiling water; {not} boil for too long; chop just before

    keeping nutrients when cooking cook quickly [method, practice, step] < keeping nutrients when cooking
    cook quickly|short|less

    keeping nutrients when cooking cook for short time [method, practice, step] < keeping nutrients when cooking
    cook for short|shortest|less time

    keeping nutrients when cooking large pieces [method, practice, step] < keeping nutrients when cooking
    large|larger|bigger pieces

    keeping nutrients when cooking leave skin on [method, practice, step] < keeping nutrients when cooking
    leave|keep skin on

    keeping nutrients when cooking retain nutrients [method, practice, step] < keeping nutrients when cooking
    retain|keep|preserve nutrients|vitamins

    denaturation of protein in food [method, information, reason]
    protein _ unravel|unfold|uncoil|unwind|change|shape|structure|break; denature; 
    protein|bonds unravel|unfold|uncoil|unwind|break|change; change structure|shape of protein; protein structure changes|broken;
    protein chains|bonds|strands uncoil|unravel|break; breaking bonds; chemical bonds break; unwinds; marinade acid|lemon _ tender|protein

    coagulation of protein in food [method, information, reason]
    protein|egg|white|yolk _ set|hard|solid|firm|thick|thicken|clump; runny _ solid|hard|set|firm; coagulate; 
    protein|egg|white set|solid|solidify|firm|harden|thicken; liquid to solid;
    turn|goes|becomes|go from liquid|solid|white|clear|firm; egg sets|hardens|solid; proteins join|clump|bond together; sets at 60|70;
    egg white|yolk sets|hardens; ?set; clump; liquid turns solid; goes white and solid; thickens and sets; custard|quiche sets;
    overcooked _ squeezes|syneresis|tough|rubbery; protein sets

    gluten formation [method, information, reason]
    dough _ stretch|stretchy|elastic; gluten _ stretch|strong|form|develop|elastic|strand|network; gluten;
    gluten forms|formed|formation|develops|network|strands|structure; gliadin|glutenin;
    knead|kneading dough|develops|stretches|stretch|strengthens gluten; elastic|stretchy|stretch dough|gluten; strong|bread flour;
    protein in flour; dough stretchy|elastic; network of gluten; holds gas|shape|air; traps carbon|co2|gas; stretchy; elasticity;
    high protein flour; stretches and traps gas

    foam formation [method, information, reason]
    whisk|beat|whip _ air|bubble|foam|fluffy|stiff|peak; air|bubble _ egg|white|whisk; foam; 
    whisk|whisked|whisking|whip|beat|beating air|egg|whites|trap; air|bubbles trapped|bubbles|incorporated|beaten; trap|incorporate|add air;
    meringue|mousse; swiss roll; gas in liquid; egg whites stiff|peaks|whisked; stiff|soft peaks; protein stretches|unfolds air; whisk air in;
    stretches and holds air; air bubbles

    gelatinisation of starch [method, information, reason]
    starch|grain|granule|flour|cornflour _ swell|burst|absorb|soak|thicken|thick|pop; sauce|liquid|custard|gravy|milk _ thick|thicken|thicker;
    soak|suck|absorb _ water|liquid|milk _ swell|burst|thick; gelatinise; 
    starch|granules|grains|particles swell|absorb|burst|thicken|expand; thicken|thickening sauce|liquid|soup|gravy|custard;
    absorb water|liquid and swell|burst; sauce thickens|thick|thicker; burst|rupture and release|thicken;
    starch|cornflour|flour thicken|absorbs; 60|80|100 degrees starch; roux|white|bechamel|cheese sauce thick|thickens; grains burst;
    release starch; rice|pasta swell|softens; stir to stop lumps; starch released; goes thick; corn flour

    dextrinisation of starch [method, information, reason]
    bread|toast|starch|crust|pastry|biscuit|cake _ brown|golden|crisp; dextrinise; dextrin; 
    starch|bread|toast|crust brown|browning|golden|turns; dry heat starch|breaks; starch broken|breaks down|into dry|dextrin;
    toast|toasting bread turns|brown; crust|bread|biscuits golden|brown|crisp; starch turns brown; goes golden brown; brown crust

    caramelisation of sugar [method, information, reason]
    sugar _ brown|melt|golden|caramel|burn|syrup|sticky; brown _ sugar; caramelise; caramel; 
    sugar brown|melt|browning|heated|turns|golden; melt|melting sugar; turns brown|golden and sweet; sticky brown|golden;
    sugar turns golden|brown|syrup|liquid; onions sweet|brown; sugar water evaporates; sugar melts then brown

    maillard reaction [method, information, reason]
    maillard; non enzymic browning; protein and|with sugar|carbohydrate|starch; sugar|carbohydrate|starch and|with|react protein|amino;
    browning of meat; amino acids react|and|with sugar; brown roast|meat|steak; meat|steak|roast brown; protein sugar dry heat;
    brown colour on|of meat|bread|roast; sear meat

    shortening in pastry [method, information, reason]
    fat|butter|margarine _ coat|cover|surround|waterproof|rub _ flour; pastry|biscuit|shortbread _ crumbly|short|melt; shortening;
    fat surrounds|coat|coating|cover flour|particles|gluten; coat flour|particles|grains|gluten;
    prevent|stop gluten|water|development|forming|formation; short|crumbly|melt texture|pastry|biscuit; short|crumbly|melt in mouth;
    rub|rubbing|rubbed fat flour; waterproof layer|coating|flour|coat; short strands; crumbly; shortcrust|shortbread; melt in mouth;
    breadcrumbs; flour particles waterproof; {not} absorb water gluten; crumbly texture

    plasticity of fat [information, reason]
    plasticity; melt|soften|spread|spreadable at|over|different|range|easily temperature|fridge; spread straight from fridge;
    different melting points; spreadable; shape and spread; soften over range; hold shape; fats melt at different; easy to spread;
    mixture of triglycerides; moulded

    aeration of mixture [method, information, reason]
    put|trap|add|let|hold|fold|beat|whisk|mix _ air; air _ cake|mixture|batter|sponge|light|rise|fluffy; aerate; 
    creaming|cream fat|butter|and sugar|margarine; trap|add|incorporate|incorporating|hold|put air;
    light|lighter|fluffy texture|cake|sponge|fluffy; light fluffy texture|cake|sponge|fluffy; air bubbles|trapped|incorporated|added;
    sieve|sieving|sift|fold flour; whisk; ?whisking|beat|beating; cream fat and sugar; light and fluffy; makes it light; cake rises;
    introduces air; ?folding; rub in adds air

    emulsification of oil and water [method, information, reason]
    oil|fat _ water|vinegar _ mix|split|separate|together|join|combine; egg|yolk|lecithin _ oil|mix|hold|join|together|split;
    {not} separate|split|curdle; emulsify; emulsion; lecithin;
    oil|fat and|with water|vinegar mix|mixed|combine|blend|together|separate; {not} mix oil|water|vinegar;
    stop|prevent separating|separate|splitting|curdling; egg yolk holds|mayonnaise|emulsifier|stabilise; mayonnaise; hollandaise;
    salad dressing; hydrophilic; hydrophobic; immiscible; water loving|hating; keeps oil and water together|mixed; joins oil and water;
    stabilise|stabiliser; vinaigrette; mustard in dressing; {not} split|separate; holds oil and water

    enzymic browning [consequence, problem, information]
    go|turn|goes _ brown _ air|oxygen|cut|enzyme; apple|banana|fruit|avocado|potato _ brown; air|oxygen _ brown; enzymic; enzymatic browning;
    enzyme oxygen|react|air|brown|browning; apple|fruit|banana|potato|avocado goes|go|turn brown|browning;
    turn|go|goes|going brown in|when air|cut|oxygen|exposed; oxygen reacts with enzymes|fruit|cells;
    lemon juice|acid|water stop|prevent browning|brown; goes brown; exposed to air|oxygen; discolour; brown when cut; cut fruit brown;
    oxidation of apple|fruit; air makes brown

    preventing browning of fruit [method, step]
    lemon|lime|citrus|orange juice; put|dip|brush|cover|coat in|with lemon|acid; ?acid; cold|salt water; blanch; cover with cling|film;
    ascorbic acid; vinegar; keep away from air|oxygen; sugar syrup; cook straight away

    oxidation of food [consequence, problem, information]
    oxidation; oxygen reacts|contact; exposure|exposed to oxygen|air; fat|oils rancid; rancid; 
    loss of vitamin c from air; reaction with oxygen|air

    syneresis [consequence, problem, information]
    weeping; watery scrambled|eggs|quiche; squeeze water|liquid out; water leaks|comes|weeps out; overcooked egg|protein; curdles;
    liquid lost; protein shrinks|tightens

    crystallisation and retrogradation [consequence, information]
    retrogradation; crystallisation; staling; bread goes stale; starch shrinks|recrystallise; grainy texture; goes hard|stale

    food structure when setting [method, information]
    gelation; set|setting jelly|gel|gelatine; gelatine|pectin set; pectin; gel; jelly; traps water in network; jam sets; pectin acid sugar;
    setting point

    raising agents [method, tool, example, reason]
    cake|bread|dough|mixture|sponge _ rise|risen|bigger|light; make|help|let _ rise; gas|bubble|air _ expand|rise|bigger; 
    make|help|cause cake|bread|dough|mixture|it rise|risen; make|making it rise; rise; raise cake; baking powder;
    bicarbonate|bicarb of soda; ?yeast; ?steam; ?air; self raising flour; carbon dioxide|gas expands|bubbles|produced|rise; gas makes;
    bubbles of gas|air|co2; expands when heated; light and airy; produces gas; rise in oven; leavening; {not} flat|dense; gas expands

    yeast as raising agent [tool, example] < raising agents
    yeast _ gas|co2|carbon|bubble|air|rise|ferment; yeast _ warm|sugar|moist|food; yeast; fermentation; 
    produce|gives|release carbon|co2|gas; proved; ?proving|prove; yeast needs warmth|food|moisture|time|sugar; living organism;
    sugar and warmth; yeast warm water sugar; biological raising agent; carbon dioxide and alcohol; dough doubles|rise; dough left in warm;
    double in size

    chemical raising agents [tool, example] < raising agents
    chemical; baking powder; bicarbonate of soda; bicarb; baking soda; self raising flour; self self raising flour; cream of tartar;
    bicarbonate; acid and alkali; sr flour; gas when wet|heated|moist

    mechanical raising agents [method, example] < raising agents
    mechanical; whisk; ?whisking; sieve|sieving|sift; ?beat|beating; creaming; ?cream; ?fold|folding; rub|rubbing in; add air; trap air;
    ?physical

    steam as raising agent [method, example] < raising agents
    steam; water turn|evaporates|changes to|into steam; choux|yorkshire|eclairs|puff; water evaporates rises; hot oven; water vapour

    *functionofeggswords
    bind; binder; glaze; enrobe; garnish; emulsifier; enrich

    function of eggs [information, reason]
    thicken|thickening _ custard; trap _ air; egg _ wash; makes _ it shiny; brush _ on top; {functionofeggswords}

    function of eggs hold ingredients [information, reason] < function of eggs
    hold ingredients|mixture|together; holds it together; sticks it together; burger holds

    function of eggs coat breadcrumbs [information, reason] < function of eggs
    coat|coating breadcrumbs|food

    function of eggs sets [information, reason] < function of eggs
    ?sets; set quiche

    function of eggs adds colour [information, reason] < function of eggs
    adds colour; adds nutrients|protein|moisture

    binding of ingredients [information, reason]
    bind; hold|stick|keep|keeping|holding|sticking it|ingredients|mixture|them together; {not} fall apart|crumble; glue together;
    binds together; stops falling apart

    glazing [information, method, reason]
    shiny|shine|glossy|golden top|finish|surface|appearance|brown; brush|brushed with egg|milk; egg wash; gives shine;
    milk wash; brush egg on; sugar glaze; jam glaze; golden shiny

    coating of food [information, method]
    coat; enrobe; breadcrumbs stick; egg and breadcrumbs; batter; protect food|from during frying|cooking|fat;
    crisp|crispy|crunchy outside|coating; flour egg breadcrumbs; outer layer

    *functionofsugarinbakingwords
    browning; golden; caramelise; preserve; aerate; decoration

    function of sugar in baking [information, reason]
    holds _ moisture; soft|moist _ texture; softens _ gluten; {functionofsugarinbakingwords}

    function of sugar in baking sweeten [information, reason] < function of sugar in baking
    sweeten|sweetness; ?sweet; add|gives sweetness|colour|flavour; makes it sweet; sweetness

    function of sugar in baking feeds yeast [information, reason] < function of sugar in baking
    feeds yeast; food for yeast; yeast food

    *functionoffatinbakingwords
    shortening; aeration; moist; creaming

    function of fat in baking [information, reason]
    extends|increases _ shelf life; prevents _ sticking; layers|flaky _ in pastry; frying _ medium; traps _ air; {functionoffatinbakingwords}

    function of fat in baking flavour [information, reason] < function of fat in baking
    flavour; ?taste|colour; adds|gives flavour|moisture|richness|colour; rich flavour|richness

    function of fat in baking keep moist [information, reason] < function of fat in baking
    keep moist|soft|longer

    *functionofflourinbakingwords
    thickens; brown;

    function of flour in baking [information, reason]
    main _ ingredient; self _ raising rise; stops _ sticking; body _ of cake; absorbs _ liquid; {functionofflourinbakingwords}

    function of flour in baking structure [information, reason] < function of flour in baking
    structure; ?bulk; gluten structure; forms|gives|provides structure|bulk|framework

    *functionofliquidinbakingwords
    bind;

    function of liquid in baking [information, reason]
    gluten _ formation|develop; dissolves _ sugar|salt; {functionofliquidinbakingwords}

    function of liquid in baking produces steam [information, reason] < function of liquid in baking
    produces steam; steam to rise

    function of liquid in baking mix dry ingredients [information, reason] < function of liquid in baking
    mix dry ingredients; combine ingredients

    function of liquid in baking hydrates [information, reason] < function of liquid in baking
    hydrates|moisture; ?moist; adds moisture

    function of liquid in baking activates raising [information, reason] < function of liquid in baking
    activates raising|yeast|baking

    function of salt in bread [information, reason]
    ?flavour|taste; strengthen gluten|dough; control|slow|kills yeast; controls yeast|fermentation; improves taste; too much kills yeast;
    adds flavour

    function of milk in cooking [information, reason]
    calcium; ?creamy|flavour|colour|nutrients|moist; thin down|sauce; glaze; adds protein|calcium|nutrients|flavour; soft crumb; creamier;
    ?richer

    tenderising meat [method, reason]
    tenderise; marinade; marinate; hammer|bash|mallet|pound; ?beat; slow cook; long slow; cut against|across grain;
    acid breaks|lemon|vinegar|yogurt; break|breaking down connective|collagen|fibres|tissue|protein|tough; makes meat tender|soft|softer;
    collagen to|into|turns gelatine|gelatin; tender; mince it; small pieces

    marinating [method, reason]
    marinade; soak|soaked|leave in|overnight sauce|oil|flavour|spices|juice; add flavour before cooking; absorb flavour;
    soaking in acid|oil|lemon; adds flavour and moisture; tenderises; left in sauce

    resting of meat and dough [method, step, reason]
    rest; relax gluten; gluten relax|relaxes; juices|moisture redistribute|reabsorb|settle|stay; leave in fridge 30|pastry;
    chill pastry|dough; {not} shrink; stop shrinking|shrinkage; let meat rest; leave to stand; easier to roll|carve; firm up fat

    thickening a sauce [method, step]
    roux; ?reduce|reduction|reducing; reduces by boiling|evaporation; cornflour; slurry; blend|blended with cold|water; all in one;
    butter and flour; flour and fat|butter; boil it down; puree; beurre manie; arrowroot; liaison; egg yolk and cream;
    stir constantly|continuously|all; simmer until thick; add flour|cornflour; evaporate water|liquid

    lumpy sauce [problem, cause]
    lumps; {not} stir|stirred|whisk|whisked; starch clump|sink|stick|grains; added milk|liquid too quick|fast;
    {not} mix|blended properly; flour not|{not} cooked out; stop stirring; milk too fast

    cake sinking [problem, cause]
    cake sank|sink|sunk|dip|collapse; opened oven|door too early|soon; too much raising|sugar|baking; undercooked cooked; {not} cooked;
    under baked cooked; opening oven door; oven too cool|low|cold; took out too early; sink in middle; door slammed; {not} baked long|fully

    cake not rising [problem, cause]
    flat|dense|heavy|close cake|texture|sponge; {not} rise|risen|rose; {not} enough air|raising|beaten|creamed|whisked|baking;
    too little raising|baking; plain flour; overmix|knocked air|out; over mixed air|out; forgot baking powder; knock out air;
    {not} light; out of date baking powder; wrong flour; didn't rise

    bread not rising [problem, cause]
    {not} enough|old|dead yeast|kneaded|kneading|proved|proving|time; yeast dead|killed|out; water too hot|cold; killed yeast;
    {not} kneaded|knead|proved|prove enough|long|properly; too much salt; dense|heavy bread|loaf; {not} left to prove|rise; dough not warm;
    wrong flour; kneaded too little

    tough or shrunk pastry [problem, cause]
    tough|hard|chewy pastry; shrink|shrank|shrunk|shrinkage; overhandle|overworked|too much handling; over handled much handling;
    over worked much handling; over kneaded much handling; too much water|liquid|handled|kneaded|flour; stretched when rolling;
    {not} rested|chilled|rest; handled too much; gluten developed; over rolled; overworked; re-rolled; over handle

    soggy bottom [problem, cause]
    soggy; {not} blind baked|bake; bottom {not} cooked; wet filling|base; undercooked pastry; soggy base; {not} baked blind; filling too wet;
    low oven

    blind baking [method, step]
    bake|baked|baking blind; baking beans|parchment; bake without filling; cook pastry before filling; prevent soggy;
    ceramic beans; stop soggy|rising

    over or under seasoned food [problem]
    bland; too salty|spicy; no flavour; lack of flavour|seasoning; {not} seasoned|enough seasoning; over seasoned; tasteless;
    too sweet|sour|bitter

    burnt or dry food [problem, cause]
    burnt; overcooked; dry; dried out; oven too hot|high; cooked too long|much; too hot; left in too long;
    oven temperature too high; charred; tough and dry|chewy|rubbery

    *knifecutswords
    julienne; brunoise; batons; jardiniere; macedoine; paysanne; chiffonade; slice; chop; matchsticks;

    knife cuts [skill, method, example]
    small _ cubes; thin _ strips; {knifecutswords}

    knife cuts dice [skill, method, example] < knife cuts
    dice; fine dice

    reasons for cutting evenly [reason, benefit]
    cook _ same time|rate|even|evenly; same|equal|even|similar size|shape; {not} some raw|burnt|undercooked;
    same|even|equal|uniform|similar size|shape|thickness; even|evenly cook|cooked|cooking; cook|cooked evenly|same; cut evenly;
    cook at same time|rate; look neat|professional|better|attractive; even cooking; portion control; otherwise some raw|overcooked

    *foodpreparationskillswords
    peel; grate; chop; slice; dice; mix; weigh; measure; knead; whisk; shape; mash; blend; puree; fillet; debone; crush;
    cream; fold; pipe; joint; segment; deseed; zest; shred; mince; bridge

    food preparation skills [skill, method, step]
    roll|rolling _ out; rub _ in; line _ tin; {foodpreparationskillswords}

    accurate weighing and measuring [skill, step, method, reason]
    weigh; measure; weigh|measure|weighing|measuring ingredients|accurately|correctly|exactly|carefully|out; ?scales;
    measuring jug|spoons|cups; accurate measurements|quantities; right|correct amount|quantity|quantities|ratio; follow recipe; digital scales;
    wrong amounts; level spoon

    *foodequipmentchoicewords
    saucepan; whisk; spatula; sieve; grater; peeler; colander; ladle; oven; knives; steamer; scales; wok; pestle

    food equipment choice [tool, example]
    frying _ pan; wooden _ spoon; rolling _ pin; baking _ tray; food _ processor|mixer; chopping _ board; mixing _ bowl; measuring _ jug;
    palette _ knife; pastry _ cutter|brush; cooling _ rack; piping _ bag; temperature _ probe; cake _ tin; {foodequipmentchoicewords}

    food equipment choice blender [tool, example] < food equipment choice
    blender; hand blender|mixer

    benefits of food processor [benefit, reason]
    large _ quantities; good _ for arthritis|weak; same _ every time

    benefits of food processor quick time [benefit, reason] < benefits of food processor
    quick|quicker|faster|saves time|labour|effort; save time|effort; less effort|work|tiring; quicker than by hand; easier than hand

    benefits of food processor consistent results [benefit, reason] < benefits of food processor
    consistent|even|uniform results|finish|size

    food testing for readiness [method, step]
    knife|skewer|fork|stick _ clean|middle|centre|check|see|through|soft; check|see|test _ done|cooked|ready; skewer|knife come|came out clean;
    spring|bounce back; golden brown; juice run clear; al dente; insert skewer|knife; bite test; firm to touch; sounds hollow; tap bottom|base;
    fork|knife tender|through; touch test; poke with knife|skewer|fork; check with skewer; finger press; taste it; soft when pierced

    mise en place [method, step, practice]
    weigh|measure|prepare|collect|chop _ everything|ingredients|equipment|all _ ready|before|start|first|out|advance;
    ready before _ start|cook|service; preparation before; preparation in advance;
    prepare|prep|prepared|weigh everything|ingredients|all before|ready|advance|first|beforehand; everything ready|place; everything in place;
    get ingredients|equipment ready; organise|organised ingredients|workspace|area; collect equipment|ingredients; prep ahead; prepped;
    get everything out; chop in advance; ready before service

    sequencing and dovetailing [method, skill, step]
    whilst _ oven|cook|boil|bake|cool|chill|simmer|set|fridge _ make|do|start|wash|prepare|chop;
    make|do|start|wash|prepare|chop _ while|whilst|during|when _ oven|cook|boil|bake|cool|chill|simmer|set;
    two|2|several thing|job|dish _ once|same|time; ready|finish|served|done at same time; dovetail; dove tail; 
    sequence; time plan|order; do two|several|more things|tasks|jobs same; while _ is cooking|cooling|baking|chilling|boiling|oven;
    time plan; order of work|tasks; start with longest; overlap|overlapping tasks|jobs|dishes; fit together; multi task;
    make|start dish that takes longest first; work on another dish; doing one thing while; everything ready on time|together|same; interweave;
    production plan

    contingency planning in kitchen [method, step, practice]
    contingency; backup plan|ingredients; back up plan|ingredients; plan b plan|ingredients; if something goes wrong;
    spare|extra ingredients|time; plan b; in case things go wrong; what to do if|when; alternative ingredients; extra time; just in case;
    solve problems

    recipe modification [method, solution]
    adapt|modify|change|alter|swap|substitute|replace recipe|ingredient; substitute; replace meat|fat|sugar|white|butter with; swap for;
    use instead; instead of; ?adapted; make healthier; use alternative

    *recipeinformationwords
    method; ingredients; quantities; timings; allergens; storage

    recipe information [information]
    oven _ temperature; cooking _ time; equipment _ list; step _ by step; {recipeinformationwords}

    recipe information serving size [information] < recipe information
    serving|portion size|number

    *foodpresentationwords
    garnish; decorate; neat; drizzle; symmetrical

    food presentation [method, factor, skill, practice]
    look|make _ nice|pretty|attractive|appetising|good|neat|appealing|colourful _ plate|dish|food; on plate|top _ nice|neat|look|pretty;
    add|put|use|sprinkle _ garnish|parsley|herb|mint|lemon|drizzle _ top|side|plate; sprig|slice of; presentation; clean _ plate|rim;
    height _ on plate; edible _ flowers; sprig _ of parsley|mint; first _ impression; odd _ numbers; hot _ plate; sauce _ dots; icing _ sugar;
    {not} overcrowd plate; {not} too much plate; negative _ space; parsley|herbs _ on top; slice _ of lemon; {foodpresentationwords}

    food presentation present nicely [method, factor, skill, practice] < food presentation
    present|presented nicely|well|attractively

    food presentation looks good [method, factor, skill, practice] < food presentation
    look good|nice|appetising|attractive|appealing; eye appeal|appealing; eat with eyes

    food presentation plate up [method, factor, skill, practice] < food presentation
    plate|plating|plated up|neatly|nicely; arranged nicely|neatly

    food presentation colour [method, factor, skill, practice] < food presentation
    colour|colourful; contrast of colour

    food presentation wipe edge [method, factor, skill, practice] < food presentation
    wipe|clean edge|rim|plate

    *garnishordecorationwords
    parsley; coulis; sprig; icing

    garnish or decoration [example, method] < food presentation
    garnish; decoration; chocolate _ curls|shavings; whipped|piped _ cream; edible _ flowers; mint _ leaf; {garnishordecorationwords}

    garnish or decoration lemon wedge [example, method] < garnish or decoration
    lemon wedge|slice|twist

    garnish or decoration herbs [example, method] < garnish or decoration
    herbs; chopped herbs

    garnish or decoration sprinkle of [example, method] < garnish or decoration

    sensory evaluation [method, tool]
    sensory analysis|test|testing|evaluation; taste test|testing|panel|tester; taste panel; blind tasting; using senses; five senses;
    appearance taste texture aroma; look smell taste touch; tasting; organoleptic; ask people to taste|try; evaluate taste; test on people

    *sensorytestswords
    hedonic

    sensory tests [method, example] < sensory evaluation
    triangle _ test; smiley _ faces; discrimination _ test; duo _ trio; odd _ one out; difference _ test; like _ or dislike; scale _ of 1;
    attribute _ test; {sensorytestswords}

    sensory tests rating test [method, example] < sensory tests
    rating test; rate out of

    sensory tests ranking test [method, example] < sensory tests
    ranking test; ranking; rank in order

    sensory tests star profile [method, example] < sensory tests
    star profile|diagram; profiling test

    sensory tests paired preference [method, example] < sensory tests
    paired preference; paired comparison; preference test

    *fairconditionsfortastetestingwords
    blindfold

    fair conditions for taste testing [method, step, practice]
    separate _ booths; quiet _ room; small _ samples|amounts; no _ distractions; {not} see other|brand; odour _ free; {not} bias|biased;
    {not} too many samples; {fairconditionsfortastetestingwords}

    fair conditions for taste testing coded samples [method, step, practice] < fair conditions for taste testing
    coded samples; random codes|numbers|order; use codes

    fair conditions for taste testing water between clear [method, step, practice] < fair conditions for taste testing
    water|cracker between|to clear|cleanse|samples; sip water; cleanse palate; drink water between

    fair conditions for taste testing same size samples [method, step, practice] < fair conditions for taste testing
    same size|temperature samples|portions

    fair conditions for taste testing not talk [method, step, practice] < fair conditions for taste testing
    {not} talk|discuss|influence

    fair conditions for taste testing clean spoon [method, step, practice] < fair conditions for taste testing
    clean spoon|cutlery

    fair conditions for taste testing same lighting [method, step, practice] < fair conditions for taste testing
    same lighting|plates; plain|white plates; good light

    *sensorydescriptorswords
    crunchy; creamy; crispy; chewy; bitter; sour; salty; sweet; umami; smooth; spicy; tangy; bland; moist; crumbly; golden; aromatic; juicy;
    soft; fruity; tough; gritty; sticky; savoury

    sensory descriptors [example, information]
    {sensorydescriptorswords}

    senses and taste buds [information, factor]
    taste buds; tongue; olfactory; receptors; sight smell taste touch and hearing; ?smell; ?aroma; senses; receptors on tongue|nose;
    nose blocked; papillae; eyes first; mouthfeel; sound of crunch|sizzling

    menu planning factors [factor]
    menu planning; plan|planning menu|meal; when planning meal|menu; things to consider when planning; planning a menu

    time of year and weather for menu [factor, example] < menu planning factors
    time of year; ?season; weather; winter|summer food|dishes|menu; warm|warming|hot food|dishes in winter;
    cold food|dishes|salads in summer; salad in summer; soup in winter; what's in season; availability of ingredients

    skills of staff for menu [factor, example] < menu planning factors
    skill|ability|number|experience of staff|chef|cook; staff skills|ability|numbers; staff|chef|cook skill|able; chef can cook it;
    can chef make; enough staff; qualified chef; ?staffing; ?expertise

    equipment for menu [factor, example] < menu planning factors
    equipment|kitchen|facilities available|size; size of kitchen; ?space; what equipment; oven space; ?facilities; equipment;
    storage space|available; kitchen equipment

    time available for menu [factor, example] < menu planning factors
    time available|it|to prepare|cook|serve; time to cook prepare|cook|serve; time of day; how long it takes; preparation|cooking time;
    breakfast lunch or dinner; how much time; lunch break; time limit

    cost and profit of menu [factor, example] < menu planning factors
    ?cost|price|budget; profit margin; make|making profit; price range; cost of ingredients; portion control; selling price;
    how much to charge|spend; budget of customer; profitable

    customers and dietary needs for menu [factor, example] < menu planning factors
    type|needs|age|number of customer|people; target market|customers|group; dietary needs|requirements; special diets; ?allergies;
    vegetarian|vegan|halal|gluten option; who is eating; who the customers are; number of people|guests; children's menu;
    religion|culture of customers; age of customers; nutritional needs|balance; balanced meals; likes and dislikes;
    cater for vegetarians|allergies|all; customer needs|wants; portion size for

    variety on the menu [factor, example] < menu planning factors
    variety|range|choice|mix of colour|texture|flavour|dishes|options; ?colour; ?texture; {not} repeat|same ingredient|colour|cooking|methods;
    different textures|flavours|colours|ingredients|methods; ?interesting; balance of colours|flavours; not all same; ?contrast;
    choice for everyone;

    menu environmental issues [factor, example] < menu planning factors
    environmental issues|impact; food miles; local ingredients|produce; ?seasonal; reduce waste|packaging; sustainable; reuse reduce recycle;
    save energy|water; carbon footprint; less meat; ethically sourced

    *energysavinginkitchenwords
    induction

    energy saving in kitchen [method, practice, benefit]
    save|saving|use|less energy|gas|electricity|fuel; energy _ efficient; microwave _ uses less; pressure _ cooker; use _ residual heat;
    {not} preheat; {energysavinginkitchenwords}

    energy saving in kitchen lid on pan [method, practice, benefit] < energy saving in kitchen
    lid on pan; right|correct size pan|ring

    energy saving in kitchen turn off oven [method, practice, benefit] < energy saving in kitchen
    turn|switch off oven|hob|equipment|lights; {not} boil|fill more water|kettle|overfill; cook several|more|two dishes|things oven|together;
    full oven|dishwasher; fill oven; batch cook

    energy saving in kitchen steam tiers [method, practice, benefit] < energy saving in kitchen
    steam tier|layers

    dish costing [method, information]
    cost per portion; costing|cost dish|recipe|meal; food cost percentage; work out|add up|calculate cost of ingredients; gross profit;
    divide by portions|number; total cost of ingredients; unit cost; divide cost|price by; portion cost; selling price minus;
    60|65|70 percent profit

    food waste record in kitchen [method, information]
    waste log|sheet|book; record|weigh|monitor waste|what; track waste; measure waste

    *typesofpastrywords
    shortcrust; choux; filo; flaky; suet

    types of pastry [example]
    sweet _ pastry; hot _ water crust; pastry; {typesofpastrywords}

    types of pastry puff [example] < types of pastry
    puff; rough puff

    *typesofsaucewords
    roux; bechamel; hollandaise; veloute; gravy; pesto; custard; espagnole; coulis

    types of sauce [example]
    tomato _ sauce; emulsion _ sauce; reduction _ sauce; cheese _ sauce; blended _ sauce; white _ sauce; {typesofsaucewords}

    *breadmakingstageswords
    kneading; shape; mix; bake; fermentation

    bread making stages [step, method]
    activate _ yeast; double _ in size; warm _ place; {breadmakingstageswords}

    bread making stages proving [step, method] < bread making stages
    proving; second prove

    bread making stages knock back [step, method] < bread making stages
    knock back|knocking; knocking back

    bread making stages first rise [step, method] < bread making stages
    first rise; leave to rise

    kneading dough [method, step, reason]
    knead; stretch|stretches|stretching dough|gluten; develop gluten; makes dough elastic|smooth|stretchy; push and stretch|fold;
    spread yeast evenly; 10 minutes; work dough; smooth and elastic; distributes yeast

    proving dough [method, step, reason]
    prove; leave|left to rise|prove; leave|left to in warm; double in size; yeast ferment|produces|works|grow;
    gas|carbon dioxide trapped|produced; warm place; let dough rise; yeast time to work; makes dough rise|light; rise again

    cake making methods [method, example]
    all _ in one; rubbing _ in;

    cake making methods creaming [method, example] < cake making methods
    creaming; creaming method

    cake making methods whisking [method, example] < cake making methods
    whisking; whisked sponge

    cake making methods melting [method, example] < cake making methods
    melting; melting method

    *qualitypointsinfreshmeatwords
    marbling; firm; pink; springy; lean

    quality points in fresh meat [factor, information]
    {not} slimy; moist _ not wet; little _ fat|gristle; no _ discolouration; {qualitypointsinfreshmeatwords}

    quality points in fresh meat red colour [factor, information] < quality points in fresh meat
    red colour|bright; good colour

    quality points in fresh meat fresh smell [factor, information] < quality points in fresh meat
    fresh smell; no bad smell|odour; {not} smell

    *qualitypointsinfreshfishwords
    stiff; moist

    quality points in fresh fish [factor, information]
    red|pink _ gills; slimy _ clean; {qualitypointsinfreshfishwords}

    quality points in fresh fish bright eyes [factor, information] < quality points in fresh fish
    bright|clear|shiny|bulging eyes; {not} sunken|cloudy eyes

    quality points in fresh fish shiny skin [factor, information] < quality points in fresh fish
    shiny|firm skin|scales|flesh; ?firm; scales intact

    quality points in fresh fish smell of sea [factor, information] < quality points in fresh fish
    smell of sea|fresh; {not} smell fishy|bad; fresh sea smell

    *qualitypointsinfruitandvegetableswords
    firm; fresh; ripe; unblemished

    quality points in fruit and vegetables [factor, information]
    bright|good _ colour; right _ size; {qualitypointsinfruitandvegetableswords}

    quality points in fruit and vegetables no bruises [factor, information] < quality points in fruit and vegetables
    no bruises|mould|blemishes|marks; {not} bruised|wilted|mouldy|soft|wrinkled|damaged; no soft spots

    quality points in fruit and vegetables crisp [factor, information] < quality points in fruit and vegetables
    crisp; crisp leaves

    quality points in fruit and vegetables no pest damage [factor, information] < quality points in fruit and vegetables
    no pest damage|insects|slugs

    quality points in eggs [factor, information]
    lion _ mark; thick _ white

    quality points in eggs float in water [factor, information] < quality points in eggs
    float|sink in water; fresh egg sinks; bad egg floats; stale egg floats; float test

    quality points in eggs yolk firm [factor, information] < quality points in eggs
    yolk firm|round|dome

    quality points in eggs crack [factor, information] < quality points in eggs
    crack|cracked; {not} cracked

    carry over cooking [information]
    carry over; residual heat; keep|carries on cooking; continues cooking after; cook after taken off; hot in middle continues; standing time

    food styles of portioning [method, practice]
    portion control; scoop|ladle|spoons; ?scales|dishes; same|equal|consistent size|portions; weigh portions; control portion;
    standard portions; ramekins; individual moulds; slice marker

    importance of portion control [reason, benefit]
    customers _ satisfied|happy get same; everyone _ gets same; customer _ knows; avoid _ complaints; right _ number of portions

    importance of portion control control cost [reason, benefit] < importance of portion control
    control|reduce cost|waste; {less} waste|cost; {not} waste|run out; no waste

    importance of portion control consistent [reason, benefit] < importance of portion control
    consistent; ?consistency|fair; consistent portions

    importance of portion control profit [reason, benefit] < importance of portion control
    ?profit; keeps profit
    """
}
