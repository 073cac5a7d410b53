/// Cells, microscopes, transport in and out of cells, enzymes, digestion, photosynthesis and respiration. Written for this project.
extension LexiconData {
  static let biologyCells: StaticString = """
    subject biology

    *biowater
    water; h2o; moisture

    *biooxygen
    oxygen; o2

    *bioco2
    co2; carbondioxide

    *bioglucose
    glucose; sugar; carbohydrate; starch

    *substances
    substance; molecule; chemical; material; particle; nutrient; ion; mineral; stuff; thing; glucose; oxygen; sugar; solute; gas; toxin

    *speedup
    faster; quicker; rapid; speed

    *cellwords
    cell; tissue; organism; body; plant; animal; muscle; organ

    cell membrane [structure]
    plasma membrane; cell surface membrane; partially permeable membrane; phospholipid bilayer; membrane|skin around cell;
    control what go|come|get|enter|leave|pass; control|regulate|decide substance|thing|movement _ in and out; control|regulate _ enter|leave cell;
    let|allow some things|substances|particles in; gatekeeper cell; control entry|exit; thin layer round cell

    cell wall [structure]
    cellulose wall; wall cellulose; strengthen|support|protect cell; {give}|keep _ cell _ shape|rigid|strength; tough outer layer;
    rigid outer layer; outer wall; stop cell burst; plant cell wall; cell wall made cellulose; hard outside layer

    cell nucleus [structure]
    nucleus; contain|hold|store _ dna|genes|chromosomes; control _ activity|cell; brain cell; control centre;
    where dna|genes|chromosomes _ kept|stored|found; genetic material inside; tell cell what to do; command centre

    cytoplasm [structure]
    jelly inside|like|in cell; where _ chemical reaction happen|occur|take; site reaction|chemical; reactions happen in; gel in cell;
    liquid|fluid in cell; jelly like substance|liquid; fluid|jelly fill cell; gooey stuff in cell

    mitochondria [structure]
    mitochondrion; site|place _ respiration; where respiration _ happen|occur|place; powerhouse;
    produce|make|release|provide|give energy for cell; respire _ release energy; make atp; energy factory cell; battery cell

    many mitochondria [structure] < mitochondria
    lots|many|more|full|packed|loads mitochondria; many|more|lots|high number mitochondria; contain many mitochondria; large number mitochondria

    ribosomes [structure]
    site protein synthesis; where protein _ made|make|produced|synthesised; make|produce|build|assemble _ protein in cell;
    protein factory; join amino acids

    chloroplasts [structure]
    where photosynthesis happen|occur|take; site photosynthesis; absorb|trap|catch|take light|sunlight|sun for photosynthesis;
    contain chlorophyll; green part cell|plant; green bits

    chlorophyll
    green pigment|chemical|stuff|substance; absorb|trap|capture light|sunlight; make leaf|plant green; trap _ energy from|of sun;
    catch|take in sunlight

    permanent vacuole [structure]
    vacuole; cell sap; sap filled|inside; bag sap; store|hold|contain|filled cell sap; sap in middle; keep cell turgid|firm;
    big space in middle cell

    turgid cell ~ flaccid cell
    turgid; turgor; swollen|firm|stiff cell; cell|vacuole swell|firm|full|swollen; full water so|and firm; push against cell wall;
    press against cell wall; plant|stem|leaf stay upright|firm|stiff; plant cell full water

    flaccid cell ~ turgid cell
    flaccid; cell|vacuole shrink|shrivel|limp|floppy; plasmolysis; plasmolysed; cytoplasm|membrane pull|come|peel away;
    plant|leaf|stem|flower wilt|droop; plant _ floppy|droopy|limp; cell _ lose water _ floppy|soft; lose turgor

    cell bursts
    it bursts; will burst; burst open; lyse; lysis; cell pop|explode|swell; haemolysis; red blood cell burst;
    too much water _ pop|explode|burst

    plant cell
    plant cells have; has|have cell wall and chloroplasts; cell _ with|has chloroplast|vacuole|wall

    animal cell ~ plant cell
    {not} have cell wall|chloroplast; {not} cell wall; {not} chloroplast; {not} vacuole

    eukaryotic cell ~ prokaryotic cell
    eukaryote; cell contain _ nucleus; cell _ nucleus; dna|genes|chromosomes in|inside|within nucleus; true nucleus;
    membrane bound organelles; complex cell

    prokaryotic cell ~ eukaryotic cell
    prokaryote; bacterial cell; {not} _ nucleus; {not} membrane bound organelles; dna _ loose|free|float in cytoplasm;
    single loop|circle dna; circular dna|chromosome; {not} mitochondria; much|smaller simpler cell; dna not in nucleus

    plasmid [structure]
    small|little|ring|loop|extra ring|loop|circle dna; small circular dna; rings dna

    flagellum [structure]
    flagella; tail _ to swim|move; whip like tail; tail help move|swim; tail move|swim; flagellum for movement

    specialised cell
    cell specialisation; specialised for|to function|job|role; adapted|designed for|to _ function|job|role; has special features|function|job;
    cell _ particular|specific|certain|special job|function|role

    cell differentiation
    differentiate; become specialised; cell _ change|turn|develop into _ specialised|different|type|particular; specialise into;
    turn|change|develop into different|specific|specialised|particular|other|nerve|muscle cell; gain sub cellular structures

    stem cells
    undifferentiated cell; unspecialised cell;
    can _ become|turn|change|develop|differentiate _ any|many|different|type|other cell|kind; cell _ {not} _ specialised|differentiated|decided;
    turn into any cell; cells that can become anything

    embryonic stem cells < stem cells ~ adult stem cells
    stem cell from embryo; cells from embryo|unborn baby; can become any|all type|cell; embryo cells; spare embryo

    adult stem cells < stem cells ~ embryonic stem cells
    bone marrow cells|stem; stem cell from bone|adult|marrow; from bone marrow; only become few|some|certain|limited types

    meristem cells < stem cells
    meristem; meristem tissue; plant stem cell; growing tip; tip root|shoot; shoot|root tip

    stem cell treatment [benefit]
    {solve}|treat|cure|replace|repair _ diabetes|paralysis|damaged cells|leukaemia;
    treat|cure|help _ diabetes|paralysis|paralysed|leukaemia|spinal; grow|make new organs|tissue|cells;
    replace|repair damaged|faulty|dead cell|tissue|nerve; make _ insulin cells; transplant stem cells

    embryo destroyed [problem]
    destroy|kill|waste|die|throw|murder _ embryo|life|baby; embryo _ destroy|kill|die|waste|thrown; potential|human life; embryo _ right to life;
    ethical|moral|religious objection|issue|reason; embryo cannot consent|give; against religion|religious|beliefs; killing unborn; playing god;
    embryo {not} consent

    immune rejection [problem, consequence] ~ no immune rejection
    organ|cells|tissue|transplant|body|immune _ reject; rejection; body|immune|patient reject|attack _ cells|organ|transplant|tissue;
    immune system attack; organ|cells|tissue|transplant _ rejected; white blood cells attack _ new|transplant|organ|foreign; body attack it;
    {not} match patient

    no immune rejection [benefit] ~ immune rejection
    {not} _ reject|rejection; less|lower|reduce chance|risk rejection; same genes|dna patient; {not} attack immune; tissue match;
    genetically identical to patient; body accept it

    therapeutic cloning
    clone patient; embryo _ same genes|dna patient; cloned embryo; produce embryo same genes

    sperm cell
    sperm; sperm has|have tail; tail to swim|help; streamlined head; swim to egg; enzymes in digest|break egg;
    enzymes digest|break egg; acrosome

    egg cell
    ovum; female sex cell|gamete; contain|food store|nutrients for embryo

    root hair cell
    root hairs; hair _ on root; hairs on roots; long thin projection|hair; hair like projection; tiny hairs _ roots

    red blood cell
    rbc; erythrocyte; carry|transport|pick oxygen; red cells; biconcave; {not} nucleus _ more room|space|haemoglobin

    no nucleus in red blood cell [structure]
    {not} nucleus; more|extra|space|room for|of|to haemoglobin|oxygen; {not} _ nucleus so|to more room|space|oxygen|haemoglobin;
    {more} room|space _ oxygen

    biconcave shape [structure]
    biconcave; biconcave disc; doughnut|donut shape; dent in middle; disc shape; dimple in|both side|middle

    haemoglobin
    oxyhaemoglobin; red pigment|protein; bind|attach|combine|stick|join to|with oxygen;
    oxygen _ bind|attach|combine|stick _ haemoglobin; pick up oxygen; iron in blood

    nerve cell
    neurone; axon; dendrites; carry|send|transmit electrical impulses|signals|messages;
    long|branches to carry|connect impulse|message

    muscle cell
    muscle cells contract; muscle fibre; cell _ contract; lots mitochondria for|to contract|contraction

    large surface area [structure, factor, benefit] ~ small surface area
    surface area _ large|big|high|increase|bigger|greater|more;
    large|bigger|greater|increase|more|big|huge|high|maximum|maximise|wider|larger surface|sa;
    more area|surface|space for|to absorb|diffuse|diffusion|exchange|absorption|react; folds to increase|more|give; bigger area;
    increase|more area; lots surface; more space _ absorb|diffuse|diffusion|pass; larger sa

    small surface area [structure, factor] ~ large surface area
    less|small|smaller|reduce|lower|low|decrease surface area; surface area _ less|small|smaller|reduce|decrease|lower;
    less area|space _ absorb|diffuse

    surface area to volume ratio [factor]
    sa v; surface to volume; surface area volume; sa vol; ratio surface area; surface area compared|relative volume|size

    large surface area to volume ratio < surface area to volume ratio ~ small surface area to volume ratio
    large|bigger|high|higher|greater|big|larger|increase sa|surface|ratio _ v|volume|ratio|vol;
    surface area to volume ratio _ large|big|high|increase|larger|higher; big surface|outside compared volume|size|inside;
    small organism|cell _ diffusion _ enough

    small surface area to volume ratio < surface area to volume ratio ~ large surface area to volume ratio
    small|low|lower|smaller|less|decrease|reduce sa|surface|ratio _ v|volume|ratio|vol;
    surface area to volume ratio _ small|low|decrease|smaller|lower; too big|large for|to diffusion|diffuse; diffusion _ {not} enough|fast;
    diffusion distance|pathway too long|large; diffusion _ too slow

    thin wall [structure, factor]
    very thin; walls thin; thin lining|layer|surface|membrane; one cell thick; one cell wall; single layer cells;
    wall _ thin|one cell; thin wall|membrane|layer|lining|surface|skin|exchange; 1 cell thick; single cell thick|wall; only one layer;
    thin so _ diffuse|pass|through

    short diffusion distance [factor, benefit] ~ long diffusion distance
    short|shorter|small|smaller|less|reduce diffusion|distance|path|pathway; {not} far to|for _ go|travel|diffuse|move;
    quick|easy to|for pass|get|diffuse through; short|less|small distance _ diffuse|travel|diffusion|gas|oxygen|molecules; less distance;
    close to blood|capillary|alveoli|cells; {not} have to travel|go far; easily pass|diffuse|get through

    long diffusion distance [factor] ~ short diffusion distance
    long|longer|large|further|greater|more distance|diffusion|pathway|path; further|longer to|for travel|diffuse|go; takes longer to diffuse

    good blood supply [structure, factor]
    rich|good|large|plentiful|efficient|excellent|constant blood supply; many|lots|dense|network|surrounded|covered capillary|blood;
    lots many|more capillaries|blood vessels; lots capillaries|blood vessels; capillary network; surrounded capillaries; next to blood|capillary;
    near|close blood|capillaries supply|vessel; blood flow _ remove|carry|take|away; network capillaries|blood

    steep concentration gradient [factor, benefit]
    maintain|steep|high|keep|increase|big|large|create|greater concentration gradient;
    concentration gradient _ steep|maintain|high|kept|big|large; bigger|large|big difference in|between concentration;
    keep _ high|low concentration|gradient; bigger|steeper gradient; high concentration one side _ low; high concentration side _ low;
    oxygen|glucose constantly|quickly carried|taken|moved away

    moist surface [structure]
    moist; wet|moist|damp lining|surface|walls; lined moisture|water; gases dissolve; layer moisture; to dissolve gas|oxygen|gases

    cell size
    micrometre; microns; um; length cell; size cell; actual|real size

    magnification
    image size divided over actual|real|object; image size divided actual|real|object; how many times bigger|larger;
    times bigger|larger than real|actual|object; image over actual; size image divided; makes _ look|appear bigger|larger; how zoomed in

    resolution ~ magnification
    distinguish|tell between two|points|close|objects; see more|finer|smaller|greater detail; clearer|sharper|clear image|picture;
    more|fine detail; ability to distinguish two; two points|dots close; higher|better|greater resolution|resolving; resolving power

    electron microscope [tool] ~ light microscope
    use electron; sem; tem; beam electrons; see sub cellular|organelles|smaller|ribosomes|mitochondria

    light microscope [tool] ~ electron microscope
    optical microscope; uses light; normal microscope; school microscope

    staining the slide [step, method]
    add stain; stain _ cells|slide|nucleus; use stain; iodine solution|stain; dye|stain _ cells|slide|specimen|sample;
    add|put|drop stain|dye|iodine; methylene blue; make _ visible|easier see stain|dye; to see nucleus|cells|clearly|parts

    cover slip [step, tool]
    coverslip; lower|place|put cover|coverslip|glass; avoid|stop|prevent air bubbles; {not} air bubbles; cover slip at angle; mounted needle

    focusing the microscope [step]
    coarse|fine focus|adjustment|wheel; start use low|lowest power|magnification; start low|lowest power|magnification;
    turn focus knob|wheel|dial; adjust _ knob|dial|wheel|focus; clear|sharp image; lowest power objective

    diffusion [method]
    particles|molecules|substances|gas spread|move out|evenly _ high|higher|less|low|fill|until;
    particles|molecules|substances|gas spread|move _ high|higher|less|low|fill|until; net movement particles;
    high|higher|more|lots|greater _ concentration|amount to _ low|lower|less; high|higher to low|lower _ concentration;
    down|along concentration gradient; move|go from high|higher|more|area|where _ to low|lower|less|where; spread out evenly; spread from high;
    particles spread out; where _ lots|more|many to where _ less|fewer; smell spread; until _ even|equal|evenly|same|spread

    facilitated diffusion < diffusion
    through|using channel|carrier protein; channel protein; carrier protein;

    osmosis [method]
    osmosing; water|{biowater} _ diffuse|move|go|travel|pass _ dilute|high|higher|lower|more _ concentrated|low|lower|less|membrane;
    diffusion|movement|moving water; movement|diffusion {biowater}; water _ through|across|via _ partially|semi|selectively permeable|membrane;
    water move|go|enter|diffuse|drawn|come _ in|into|out|inside|enter|leave _ cell|potato|chip|root osmosis; water molecules move;
    water _ from dilute|weak|high|higher|less into _ concentrated|strong|low|lower|more;
    water _ from dilute|weak|high|higher|less _ concentrated|strong|low|lower|more;
    from high|higher|greater|more water|concentration _ low|lower water potential; water potential gradient; from high|higher water potential;
    across|through partially|semi|selectively permeable membrane; gain|lose water osmosis

    water enters cell < osmosis ~ water leaves cell
    water _ move|go|enter|get|diffuse|come|flow|taken|drawn|absorb _ in|into|inside|enter; water enter|in|into cell; gain|take|absorb water;
    cell|potato|chip|cylinder|it gain|take|absorb|fill water; increase|gain in mass; increase|gain mass; mass _ increase|gain|go up|increased;
    gain mass; gets|become heavier; potato|cell swell|heavier|bigger

    water leaves cell < osmosis ~ water enters cell
    water _ move|go|leave|get|diffuse|come|flow|lost|drawn|sucked|pulled out|leave|leaves; water leave|leaves|out|lost cell; lose|lost|loss water;
    cell|potato|chip|cylinder|it lose|shrink|lost|shrivel _ water|mass; decrease|loss|lose|lost in mass; decrease|loss|lose|lost mass;
    mass _ decrease|lower|loss|go down|decreased; lost mass; lose|lost weight|mass; gets|become lighter

    dilute solution outside cell ~ concentrated solution outside cell
    low|lower sugar|salt|solute concentration; lower concentration sugar|salt|solute; more water outside|surrounding;
    higher water concentration outside; dilute solution; dilute; less concentrated|concentration; weak|weaker solution;
    high|higher water potential; hypotonic; less salty; solution _ less|weaker concentrated

    concentrated solution outside cell ~ dilute solution outside cell
    high|higher sugar|salt|solute concentration; higher concentration sugar|salt|solute; more concentrated; less water outside|surrounding;
    concentrated solution; strong|stronger solution; lower water potential; hypertonic; more solute|salt|sugar; more salty|sugary; saltier

    isotonic solution
    isotonic; same|equal concentration|water inside|both; {not} net|overall movement; {not} change in mass; {not} mass change;
    equal water potential; concentration _ same|equal inside|both cell|cytoplasm|potato; concentration _ same|equal cell|cytoplasm|potato;
    water move equally both

    partially permeable membrane [structure]
    semi permeable membrane; selectively permeable; let|allow some|small|water molecules|through|substances _ others|large;
    let|allow some|small|water molecules|through|substances _ {not}; small holes|pores; only let|allow water|small through;
    let small molecules|water through

    active transport [method] ~ diffusion
    against concentration gradient; low|lower|less|dilute to _ high|higher|more|concentrated _ concentration|using|need|requires|solution|area;
    from low|lower|area _ low into _ high|higher; from low|lower|area _ low _ high|higher;
    use|need|require energy|respiration _ to move|transport|absorb|against|take|pump; needs|requires|uses energy from respiration;
    up concentration gradient; opposite of|to diffusion; using energy; move _ dilute _ concentrated; energy _ to move _ against;
    pump ions|minerals|sugar in|into|against|across; need energy _ move

    mineral ion absorption
    absorb|take|uptake _ mineral|nitrate|ions; mineral|nitrate ions|minerals _ absorbed|taken|enter|move|into _ root|hair|plant;
    uptake minerals|nitrates|ions; take up minerals|nitrates|ions; minerals from soil; nutrients|minerals|nitrates _ from soil

    enzyme
    biological catalyst; protein _ speed|catalyse|speeds up; amylase; protease; lipase; carbohydrase; break down _ food|large|substrate enzyme;
    catalyst in body|cells

    biological catalyst
    catalyst; speed|speeds up reaction chemical; speed|speeds up reaction without; increase rate reaction; {not} used up; {not} changed;
    without being used|changed; lower activation energy; lowers energy needed; make reaction faster|quicker; faster reaction

    active site [structure]
    where substrate _ fit|bind|join|attach; part enzyme _ substrate|binds|fits; the bit _ enzyme _ substrate|fits

    lock and key [principle]
    complementary|specific|unique shape; fit like|together key|lock|jigsaw|perfectly;
    enzyme _ specific|complementary|one to|for substrate|reaction|food; substrate fit|bind|match into|in|exactly _ active|site|enzyme;
    substrate fit|bind|match _ active|site|enzyme; shape match|fit|complementary; only one|certain|specific substrate|shape|key fit; like jigsaw;
    like puzzle pieces; substrate _ same|right|correct|complementary shape|fit; active site _ complementary|match|specific|fits

    enzyme substrate complex
    substrate bind|attach|join onto enzyme|active; substrate bind|attach|join enzyme|active;
    enzyme and substrate join|bind|combine; complex forms

    more enzyme substrate complexes < enzyme substrate complex
    more|successful|frequent collisions between enzyme|substrate; more|successful|frequent collisions enzyme|substrate;
    enzyme|substrate collide|hit|bump|meet _ more|often|frequently; more enzyme substrate|complexes; collide more|often|frequently;
    more|frequent|successful collisions; more kinetic energy; more likely|chance to|of collide|bind|fit|collision; molecules move faster

    denatured enzyme [consequence]
    ?enzyme stop work; enzyme ruined|damaged|destroyed by|from heat; denature; 
    enzyme _ destroyed|broken|change|lose|damage _ shape|heat|hot|temperature; active site _ change|destroyed|altered|lose|lost|deform|damage;
    change|lose|alter|distort|wrong _ shape _ active|enzyme|site; {not} _ fit|bind _ active|enzyme|substrate|site;
    substrate|food|it {not} _ fit|bind|join; enzyme {not} work|function|fit|bind|longer; stop working because|as too|hot|shape|denature;
    shape enzyme|active _ change|altered; lose shape; bonds _ break _ enzyme|shape|protein; active site {not} complementary; ?enzyme killed;
    ?enzyme die

    optimum temperature [factor]
    optimum; best|ideal|perfect temperature|conditions|ph enzyme|work; temperature _ enzyme work best|fastest; 37 degrees; work best|fastest at;
    body temperature; 37 c; most effective|efficient temperature; fastest|highest|maximum rate; peak graph|activity

    optimum ph [factor]
    best|ideal|right|perfect|optimum ph|acidity; work best _ ph|acid|acidic|alkaline|neutral; ph _ best|optimum|ideal;
    acidic|alkaline|neutral conditions|ph enzyme; ph 2; right ph

    rate of reaction increases ~ rate of reaction decreases
    reaction|rate|digestion|activity _ faster|quicker|increase|speeds|higher;
    increase|faster|higher|quicker|speed|speeds|greater|more|up rate|reaction|activity|digestion; rate increases|goes|rises; work faster|quicker;
    break down quicker|faster; less|shorter time taken

    rate of reaction decreases ~ rate of reaction increases
    reaction|rate|digestion|activity _ slower|slow|decrease|lower|fall; slower|lower|decrease|slow|less|reduce rate|reaction|activity;
    rate decreases|drops|falls; work slower; takes longer|more time to break|digest|react; enzyme less active

    digestion [method]
    break down|up _ food|large|big|insoluble|molecules|nutrients|into|smaller; large|big|insoluble into|molecules _ small|smaller|soluble;
    large|big|insoluble _ small|smaller|soluble; food _ break down|up; make _ small|soluble enough; turn|into small|soluble molecules;
    smaller soluble molecules; small enough to absorb|pass|get

    large insoluble molecules
    too big|large to|for _ absorb|pass|get|fit|through|diffuse; large|big molecules; insoluble; {not} dissolve;
    {not} _ pass|get|fit|absorb|through _ wall|blood|gut|intestine; long chains; large|big|insoluble food molecules; insoluble food

    small soluble molecules ~ large insoluble molecules
    soluble; small enough to|for absorb|pass|get|fit|diffuse|through; can dissolve absorbed|pass|fit|get through|into|in blood|wall|gut;
    can absorbed|pass|fit|get through|into|in blood|wall|gut; small|smaller molecules|pieces; absorbed into blood|bloodstream; dissolve in blood

    amylase
    carbohydrase; starch|carbohydrate _ into sugar|glucose|maltose|simple; break|digest down _ starch|carbohydrate|carbs; salivary amylase;
    enzyme in saliva|spit; starch broken; starch digested; starch turned into sugar|glucose|maltose

    protease
    pepsin; protein _ into amino; break|digest down _ protein|meat; protein broken|digested; into amino acids; trypsin

    lipase
    fat|lipid|oil _ into fatty|glycerol; break|digest down _ fat|lipid; lipid broken|digested; fat broken|digested; fatty acids and glycerol;
    glycerol and fatty

    amino acids
    building blocks protein; what proteins _ made|broken into; product protein; small units protein

    fatty acids and glycerol
    glycerol; fatty acid|acids; what fats _ made|broken into

    simple sugars
    broken into simple sugars; maltose and glucose; maltose; product carbohydrate|starch digestion

    bile [structure]
    made in liver and stored; bile made|produced in|by liver; bile salts; stored in gall bladder; gall bladder;
    neutralise _ acid|stomach|hydrochloric; emulsify|emulsification; break|split|turn fat into|up _ droplets|drops

    emulsification < bile
    break|split fat|lipids|large|big _ small|smaller|tiny droplets|drops; fat _ smaller|small|tiny droplets|drops;
    increase|larger|more|bigger surface area of|for|on _ fat|lipase|lipids|enzyme; small droplets

    neutralise stomach acid < bile
    neutralise _ acid; make|provide|create _ alkaline|neutral|conditions; get rid acid|acidity; raise|increase ph; alkaline conditions;
    bile alkaline; cancel out acid

    stomach acid
    hydrochloric acid; hcl; acid in stomach; stomach _ acid|acidic; acidic conditions; acid kill|destroy _ bacteria|pathogens|germs|microbes;
    low ph in stomach; low ph stomach; gastric juice

    small intestine [structure]
    ileum; where food|nutrients|absorption|molecules _ absorb|takes|happens; villi; duodenum; ?gut; small bowel

    villi [structure]
    villus; microvilli; finger like projections|folds; folds in small|intestine; folds small|intestine; bumps in intestine|gut;
    bumps intestine|gut; tiny fingers

    absorption of food [method]
    absorb|pass|go|diffuse _ into|in blood|bloodstream|capillaries;
    food|nutrients|molecules|glucose _ absorbed|pass|enter|taken|diffuse _ blood|bloodstream|body; absorption into blood; taken into blood;
    into bloodstream; nutrients absorbed; get into blood

    large intestine [structure]
    colon; absorb|reabsorb water; water _ absorbed|reabsorbed|taken|removed back|into undigested|blood|food;
    water _ absorbed|reabsorbed|taken|removed undigested|blood|food; faeces _ form|made; large bowel; undigested food

    mechanical digestion [method]
    chew; teeth _ break|grind|crush|cut|mash; churn; stomach _ muscle|churn|mix; physically break; peristalsis

    salivary glands [structure]
    saliva; spit; mouth _ amylase|saliva|produces; make|produce saliva|spit

    pancreas and enzymes [structure]
    pancreas make|produce|release|secrete _ enzymes|amylase|protease|lipase|juice; pancreatic juice|enzymes; digestive enzymes from pancreas

    food tests [method]
    biuret; benedict; iodine test; sudan iii; ethanol emulsion; test for starch|sugar|protein|fat|lipids

    iodine test < food tests
    iodine _ blue|black|dark; blue black; turn|goes|change|becomes blue|black _ starch|iodine; orange|brown into blue|black;
    orange|brown blue|black; starch turns|goes iodine blue|black; iodine stay|remain orange|brown

    benedicts test < food tests
    benedict; benedicts solution; brick red;
    turn|goes|change _ red|orange|green|yellow|brick _ heat|water|bath|sugar|precipitate|glucose; heat _ water bath;
    blue to brick|orange|red|green

    biuret test < food tests
    biuret; biuret solution|reagent; purple|lilac|mauve|violet; blue to purple|lilac|violet; turn|goes purple|lilac|violet

    ethanol emulsion test < food tests
    ethanol test; cloudy|milky white|layer|emulsion; goes|turn cloudy|milky; sudan iii; shake ethanol; white emulsion; red layer

    photosynthesis [method]
    make|produce|create _ glucose|food|sugar using|own _ light|sun|sunlight|co2|carbon|energy;
    make|produce|create _ glucose|food|sugar _ light|sun|sunlight|co2|carbon|energy;
    plant|leaf make|produce|creates _ food|glucose|sugar|oxygen|energy; light|sun|sunlight _ into make|produce _ food|glucose|sugar;
    make own food; carbon dioxide and water _ glucose|oxygen|sugar; turn|convert _ sunlight|light|carbon _ into food|glucose|energy|oxygen|sugar;
    6co2

    increased photosynthesis < photosynthesis ~ reduced photosynthesis
    more|faster|increase|higher|greater|quicker _ photosynthesis; rate photosynthesis _ increase|faster|higher|goes|up;
    photosynthesise more|faster|quicker; photosynthesis _ faster|quicker|increases|speeds|up; more glucose|sugar|food made|produced;
    make|produce more glucose|sugar|food; more oxygen|bubbles produced|released|given|made

    reduced photosynthesis < photosynthesis ~ increased photosynthesis
    less|slower|decrease|lower|reduce|stop _ photosynthesis; rate photosynthesis _ decrease|slower|lower|falls|slows; {not} _ photosynthesis;
    photosynthesise less|slower; photosynthesis _ slower|decreases|slows|stops; less|fewer glucose|sugar|oxygen|bubbles made|produced|food;
    {not} _ make _ food|glucose|sugar

    light energy
    sunlight; light from sun; energy from sun|light; absorb|trap|need|use light; light energy|intensity; light absorbed; solar energy

    endothermic photosynthesis
    endothermic; energy _ taken|transferred|absorbed in; takes in energy|light; energy transferred from environment

    limiting factor [factor]
    limit rate|photosynthesis|growth; hold back; stop|prevent _ increase|faster|higher|rising; in shortest supply;
    levels|flattens off|out; graph|line|rate flat|constant; {not} increase any more|further; graph levels|plateaus; factor _ short supply

    light intensity [factor] < limiting factor
    amount|brightness|strength|level light|sun|sunlight; more|less|brighter|low|high light|lamp; brighter light; how bright;
    distance from|of lamp|light; how much light; lamp closer|nearer|further|distance; dim light

    carbon dioxide concentration [factor] < limiting factor
    amount|level|concentration co2|carbon; more|less|low|high|increase|extra co2|carbon; co2 level|concentration; carbon dioxide level;
    how much carbon dioxide|co2

    temperature as limiting factor [factor] < limiting factor
    how hot|warm|cold; too cold|hot for enzymes|photosynthesis

    chlorophyll amount [factor] < limiting factor
    amount|level chlorophyll; lack chlorophyll; less|more chlorophyll|chloroplasts; yellow|pale leaves; {not} enough|much chlorophyll;
    magnesium deficiency; variegated

    inverse square law [law]
    inversely proportional; double|twice distance _ quarter|four|4; one over distance squared; distance squared; 1 d2

    greenhouse growing [method, practice]
    greenhouse; glasshouse; heater in greenhouse; paraffin; burn _ paraffin|heater; artificial|extra|more light;
    control _ temperature|light|co2|conditions; grow in greenhouse; polytunnel

    use of glucose by plants
    glucose used|use; store|stored glucose _ starch|fat|oil; store|stored _ starch|fat|oil;
    make|made|build _ cellulose|cell walls|amino|protein|starch|fats|oils; used in respiration; used respiration;
    turn|convert|changed into starch|cellulose|protein|fat|oil|amino; cellulose to|for strengthen|strong|walls

    starch storage
    store|stored _ as starch; starch _ insoluble|stored|storage|store; convert|turn|change _ into starch;
    starch {not} affect osmosis|water|concentration; save starch

    nitrate use in plants
    nitrate|nitrogen _ make|produce _ amino|protein|growth|grow; need nitrate|nitrogen; make amino|protein _ nitrate|nitrogen

    magnesium use in plants
    magnesium _ make|produce|needed chlorophyll; make chlorophyll; chlorophyll _ magnesium; need magnesium

    nitrate deficiency [problem, cause] ~ magnesium deficiency
    low|less|deficiency|shortage enough nitrate|nitrogen; low|less|deficiency|shortage nitrate|nitrogen; lack|{not} enough nitrate|nitrogen;
    lack|{not} nitrate|nitrogen; stunted|poor|slow|little growth|grow; plant grow less|slowly|poorly|small; {not} grow properly|well;
    {not} enough nitrates

    magnesium deficiency [problem, cause] ~ nitrate deficiency
    low|less|deficiency|shortage enough magnesium; low|less|deficiency|shortage magnesium; lack|{not} enough magnesium; lack|{not} magnesium;
    chlorosis; leaf|plant yellow|go|turn|become yellow; yellow leaf; {not} enough magnesium

    respiration [method]
    release|get|produce|transfer|provide energy using _ glucose|food|sugar|cells;
    release|get|produce|transfer|provide energy _ glucose|food|sugar|cells; glucose _ release|broken|oxygen|give _ energy|atp;
    break down _ glucose|sugar|food _ energy; energy _ released|transferred glucose|food|sugar; chemical reaction _ release|transfers energy;
    exothermic reaction _ cells; turn glucose|food _ energy; get energy from food|glucose

    increased respiration < respiration ~ reduced respiration
    more|faster|increase|higher|greater|quicker respiration|respire; respire more|faster|quicker; rate respiration _ increase|faster|higher|up;
    respiration _ faster|increases|up; more energy _ released|need|transferred

    reduced respiration < respiration ~ increased respiration
    less|slower|decrease|lower|reduce|stop respiration|respire; {not} respiration|respire; respire less|slower;
    respiration _ slower|decreases|slows|stops; less energy _ released|made|available|produced|transferred; {not} _ respire

    aerobic respiration < respiration ~ anaerobic respiration
    aerobic; respiration|respire|energy _ using|uses|needs|presence|in oxygen;
    using|use|presence|needs|enough oxygen|o2 _ respire|respiration|glucose|release|energy; with oxygen; glucose plus oxygen _ carbon|water|co2;
    glucose oxygen _ carbon|water|co2; glucose oxygen; uses oxygen

    anaerobic respiration < respiration ~ aerobic respiration
    anaerobic; absence enough|much|using|any oxygen; without|{not} enough|much|using|any oxygen; {not} enough oxygen;
    shortage oxygen; lack oxygen; respiration|respire|energy _ absence _ oxygen|air; respiration|respire|energy _ without _ oxygen|air;
    without oxygen; incomplete breakdown|oxidation glucose; glucose _ into lactic; run out oxygen; {not} oxygen; {not} get enough oxygen

    less energy released anaerobically < anaerobic respiration
    less|smaller|little|lower energy|atp released|made|produced|transferred|amount; {not} much|release|produce energy;
    incomplete breakdown|oxidation; glucose _ {not} fully|completely|only partly broken|oxidised

    lactic acid [consequence]
    lactate; lactic acid build|produced|made|forms; lactic; make|produce|build up lactic; make|produce|build lactic;
    acid build|building up in|muscles; glucose to lactic

    muscle fatigue [consequence, problem]
    muscle|legs _ tired|fatigue|ache|hurt|burn|cramp|sore|pain; fatigue; cramp; {not} contract efficiently|properly|well;
    stop contracting; muscles _ stop contracting|working; muscle pain

    oxygen debt [consequence]
    oxygen debt|deficit; epoc; pay|repay|paid back|off _ oxygen|debt; pay|repay|paid _ oxygen|debt;
    extra|more|amount oxygen needed|required _ break|remove|react|get|lactic|exercise;
    extra|more|amount oxygen _ break|remove|react|get|lactic|exercise; need|breathe extra|more oxygen after;
    breathing hard|heavily|deeply|heavy|fast after|keep|still|remove; oxygen needed|react _ lactic acid; oxygen _ lactic acid;
    keep breathing|panting

    lactic acid removal < oxygen debt
    remove|break|get|oxidise|taken|transport|convert _ lactic acid; lactic acid _ removed|broken|liver|converted|oxidised|taken|transported|react;
    to liver; taken to liver; turned|converted back into glucose; turned|converted back glucose

    fermentation < anaerobic respiration
    yeast _ anaerobic|respire|make|produce|turn _ ethanol|alcohol|carbon|co2; ethanol and carbon|co2; glucose to ethanol;
    alcohol and carbon|co2; make beer|wine|alcohol|bread|ethanol

    bread rises
    bread|dough|cake rise|risen; carbon dioxide|co2|bubbles make|cause|help _ dough|bread; dough _ expand|grow|bigger|rise; bubbles in dough

    exothermic respiration
    keep body warm; maintain body temperature; keep warm blooded; exothermic; release|gives|transfers heat|energy|thermal;
    heat _ released|given|produced

    uses of energy from respiration [need]
    movement|move|muscle contraction|contract|around; energy needed _ movement|move|growth|grow|keep|build|active|muscle|contract|warm;
    energy _ movement|move|growth|grow|keep|build|active|muscle|contract|warm; build|building|making|synthesise large|larger molecules|proteins;
    active transport energy; energy to keep _ warm; growth and repair

    metabolism
    metabolic rate|reactions; sum|all|total _ reactions|chemical; all chemical reactions|processes in|body|cell;
    chemical reactions in body|cell; speed body burns

    protein synthesis [method]
    make|made|build|produce|synthesise|assemble protein|amino; amino acids _ join|chain|link|bonded; transcription; translation; mrna;
    ribosomes make|join|read; amino acids joined together

    culturing bacteria [method]
    grow bacteria _ agar|plate|dish; bacterial culture; culture medium;
    grow|cultured bacteria|microorganisms|in _ agar|petri|plate|dish; grow|cultured _ agar|petri|plate|dish; nutrient broth; agar plate|gel|jelly;
    inoculate; incubate; incubate _ 25; petri dish

    aseptic technique [method, practice]
    sterilise|sterile _ loop|dish|equipment|agar|petri|media; flame|heat|pass|hot loop|flame|inoculating|through bunsen;
    {stop}|prevent|avoid|kill _ contamination|unwanted|other bacteria|microorganisms|pathogens|microbes; lid tape|sealed|secured;
    tape|seal|secure lid|dish; store|stored upside down; inoculating loop; work near bunsen|flame; work bunsen|flame; {stop} contamination;
    autoclave; lift lid

    zone of inhibition
    clear|zone|area zone|area|ring|circle|around _ disc|bacteria|antibiotic|inhibition; {not} bacteria grow|growth;
    bacteria _ killed|died around|disc; area where _ killed|dead bacteria; area where _ {not} bacteria; clear zone; larger|bigger clear|zone

    binary fission
    divide|split|reproduce|multiply|double every|in|into _ two|20|minutes|half|itself;
    divide|split|reproduce|multiply|double _ two|20|minutes|half|itself; bacteria divide|multiply|reproduce|split|double|replicate|grow;
    one cell _ two; simple cell division; splits in half|two

    hydrolysis reaction ~ condensation reaction
    hydrolysis; add|adding|addition|using|use _ water _ break|split|bond; water _ used|added to break; break bond water; split water

    condensation reaction ~ hydrolysis reaction
    condensation; water _ removed|lost|released|eliminated _ bond|join|form; lose|remove|release water molecule;
    joining _ water _ removed|released|lost; form bond removing water

    protein structure
    primary|secondary|tertiary|quaternary structure; tertiary; peptide bond; hydrogen bonds _ alpha|beta|helix; disulfide|ionic bridges|bonds;
    sequence|order amino acids; 3d shape protein|enzyme; polypeptide; folded shape|polypeptide

    competitive inhibitor ~ non competitive inhibitor
    similar|same shape _ substrate; block|compete|occupy|binds|fits _ active site; inhibitor _ active site; compete substrate;
    competitive inhibition; mimics substrate

    non competitive inhibitor ~ competitive inhibitor
    bind|attach _ allosteric|elsewhere|another|different|other site|place|part; {not} _ active site _ bind; allosteric site;
    binds away from active

    phospholipid bilayer [structure]
    phospholipid; hydrophilic head; hydrophobic tail; double layer phospholipid|lipid; fluid mosaic; fluid mosaic model;
    heads face water; tails face in|inwards

    endoplasmic reticulum [structure]
    rough endoplasmic|er; smooth endoplasmic|er; rer; ser; er; transport|fold|process proteins in|through cell

    golgi apparatus [structure]
    golgi; golgi body; modify|package|process|processes|sort _ protein; form|makes vesicles; packages proteins; add carbohydrate to protein

    lysosome [structure]
    hydrolytic enzymes; digest|destroy|break|engulf _ worn|old|pathogen|waste|damaged|organelles|bacteria; bag enzymes;
    contain digestive enzymes|lysozymes

    exocytosis
    vesicle fuse|join|merge with|to membrane|cell; release|secrete _ by exocytosis|vesicle; vesicle moves to membrane; secreted out cell

    atp
    adenosine triphosphate; immediate energy source; energy currency; adp and pi|phosphate; phosphorylation;
    releases energy _ small|hydrolysed|hydrolysis; make atp

    light dependent reaction
    light dependent; thylakoid; photolysis; electrons _ excite|leave chlorophyll; reduced nadp; water _ split; electron transport chain;
    light splits water; photoionisation; chemiosmosis

    light independent reaction
    light independent; calvin cycle; rubp; rubisco; gp; glycerate phosphate; triose phosphate; carbon dioxide fixed; stroma; dark reaction

    glycolysis
    glucose _ pyruvate; pyruvate; in cytoplasm _ pyruvate|atp; glucose split; reduced nad

    krebs cycle
    link reaction; acetyl coa; acetyl coenzyme; citric acid cycle; reduced nad|fad; matrix mitochondria; decarboxylation

    oxidative phosphorylation
    electron transport chain; atp synthase; proton gradient; final|terminal electron acceptor; cristae; protons _ pumped|diffuse|flow;
    oxygen _ final|electron acceptor
    """
}
