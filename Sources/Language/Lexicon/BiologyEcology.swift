/// Plant organisation, inheritance, variation, evolution, classification, ecology and cycles. Written for this project.
extension LexiconData {
  static let biologyEcology: StaticString = """
    subject biology

    *livingthing
    organism; animal; plant; species; individual; creature; population; predator; prey; herbivore; carnivore; insect; bird; fish; it; they

    *helpfultrait
    gene; allele; characteristic; trait; feature; adaptation; mutation; variation; advantage

    xylem [structure] ~ phloem
    xylem vessel; xylem tissue; dead cells joined; hollow tube dead; tube _ carry water up; carry|transport|move|take water _ root _ leaf; lignin;
    hollow tube no end walls; tubes strengthened lignin; carry water and minerals|ions

    phloem [structure] ~ xylem
    phloem tissue|tube; carry|transport|move|take sugar|food|sucrose _ plant|leaf; sieve plate; companion cell; elongated living cells;
    pores in end walls; tubes that carry sugar|food|sap

    translocation [method] ~ transpiration
    movement|transport _ sugar|food|sucrose|sap _ phloem|plant;
    sugar|food|sucrose|sap|glucose _ transported|moved|carried _ phloem|plant|growing|storage; move|transport|carry food|dissolved sugars;
    sugar moves both|up and down; sugars moved to growing|storage

    transpiration [method] ~ translocation
    water loss|lost|evaporate _ leaf|stomata|plant; evaporation water _ leaf|plant; loss water _ leaf|plant|stomata;
    water vapour _ leaf|stomata|out; water _ evaporates|escapes|diffuses _ stomata|leaf|pores; leaf|plant lose water; 
    water _ leaves through stomata

    transpiration stream [method]
    water _ pulled|drawn|sucked|moves up _ xylem|stem|plant|root; pull|draw water up; water moves up; cohesion tension; column water;
    replace water lost; water evaporating pulls more

    increased transpiration [consequence] ~ reduced transpiration
    more|faster|increase|higher|greater|quicker transpiration; transpiration|evaporation|rate _ increase|faster|quicker|higher;
    more|faster water evaporate|lost|evaporation|loss; evaporate|lost quicker|faster|more; water _ evaporates|lost faster|quicker|more;
    lose more water

    reduced transpiration [consequence, benefit] ~ increased transpiration
    less|slower|decrease|lower|reduce|stop|prevent transpiration|evaporation; transpiration|evaporation _ decrease|slower|lower|less|reduced;
    less|reduce|prevent|slow|stop water loss|lost|evaporate|evaporation|escaping; reduce|prevent|less|stop|slow _ water loss; lose less water;
    {not} lose _ water; water {not} lost|evaporate; conserve|keep|save|retain water; keep water in

    higher temperature [factor] ~ lower temperature
    get|becomes hotter|warmer; warmer temperature; {increase} temperature; temperature _ increase|higher|rise|warmer|high;
    increase|higher|high|raise|hotter|warm temperature; hotter|warmer; particles move faster; more energy to evaporate

    lower temperature [factor] ~ higher temperature
    temperature _ decrease|lower|fall|colder|low|drop; decrease|lower|low|colder|reduce temperature; colder|cooler; less kinetic;
    particles move slower

    air movement [factor]
    wind; wind speed; fan; moving air; air flow; breeze; blow _ water vapour|away; water vapour _ blown|carried|moved away; faster wind

    humidity [factor]
    damp air; amount water|moisture in air; less|more water vapour in|outside; dry air; low humidity; high humidity; water vapour in air

    stomata [structure]
    stoma; pores in leaf; pores leaf; tiny|small holes|pores _ leaf|underside; holes in leaf; let carbon|gases|co2|oxygen in|out leaf;
    gas exchange in leaf; gases diffuse in and out

    guard cells [structure]
    open|close|control stomata|stoma|pore; open and close stomata; cells around stomata; control size|opening stomata

    stomata close [consequence] ~ stomata open
    close|shut stomata|stoma|pore; stomata|stoma|pore _ close|shut; guard cells _ flaccid; fewer stomata open

    stomata open [consequence] ~ stomata close
    open stomata|stoma|pore; stomata|stoma _ open|wide; guard cells _ turgid|swell

    fewer stomata [structure]
    few|fewer|less|reduced number stomata; stomata only underside|lower|bottom; stomata underside|lower|bottom; sunken stomata; stomata in pits;
    stomata on lower surface

    palisade mesophyll [structure]
    palisade; palisade cells; lots|many|most|packed chloroplasts; near top leaf; packed chloroplasts; many chloroplasts;
    close|near upper|top surface

    spongy mesophyll [structure]
    spongy; air space; gaps between cells; air gaps|pockets; spaces allow gases; spaces gases

    waxy cuticle [structure]
    cuticle; waxy layer|coating|surface; wax layer|coating; waterproof layer|leaf|coating; thick cuticle

    leaf epidermis [structure]
    epidermis; transparent layer|epidermis; let light through|pass|in; thin see through layer; upper|lower epidermis

    potometer [tool, method]
    bubble potometer; distance bubble moves; air bubble _ move|distance|travel; measure _ water uptake; rate water uptake; volume water taken up

    auxin [structure]
    plant hormone; growth hormone|substance; hormone _ shaded|shady|tip|lower; auxin _ shaded|side|lower|tip; growth regulator

    phototropism [method]
    grow|bend|turn|lean|move towards light|sun|window; grow|bend|turn|lean|move light|sun|window; response to light; positive phototropism;
    towards light; shaded|dark|shady side grow|elongate|lengthen _ faster|more|longer; more auxin|cells _ shaded|dark

    gravitropism [method]
    geotropism; response to gravity; root _ grow|bend down|downwards|towards; grow towards|against|away gravity; roots grow down; shoots grow up;
    downward growth

    cell elongation
    elongate; cells _ longer|stretch|lengthen|elongate; cell elongate|lengthen|stretch; auxin makes cells longer;
    faster growth on|at one|shaded|lower

    gibberellins [structure]
    end seed dormancy; promote flowering; increase fruit size; start|initiate germination; giberellin

    ethene ripening [structure]
    ethene; ethylene; ripen|control ripening fruit; fruit ripening; ripen fruit; ripening gas

    plant hormone uses [practice]
    weedkiller; weed killer; rooting powder; tissue culture; rooting hormone; selective herbicide; kill weeds; cuttings grow roots

    dna [structure]
    deoxyribonucleic acid; double helix; genetic material|code|information; polymer|made two strands|nucleotides; two strands;
    instructions for making|body|proteins|cell; genetic instructions|blueprint

    chromosome [structure]
    long molecule|strand dna; coiled dna; dna _ coiled|wound|packed|structures; thread like; 23 pairs; 46 chromosomes; carry genes

    gene [structure]
    small section|part|piece|length|bit dna|chromosome; section dna|chromosome; code for protein|sequence|amino|characteristic|trait;
    codes for _ protein|amino; sequence|order bases _ protein; controls characteristic

    genome [information]
    entire|all|whole|complete|total genetic material|dna|genes of; all genes|dna in organism; all genes|dna organism; human genome project;
    whole set genes; complete set dna|genes

    uses of genome [benefit]
    search|find|identify|link|discover genes _ disease|disorder|cancer; understand|treat|treatment|identify inherited disorders|disease;
    human migration; trace|ancestry _ ancestors|migration; personalised medicine; medicines designed for|to person|genes

    nucleotide [structure]
    sugar phosphate and base; phosphate sugar base; sugar and phosphate; phosphate group _ base; repeating unit dna

    complementary base pairing [principle]
    base pair; a _ t c _ g; adenine _ thymine; cytosine _ guanine; complementary bases; a pairs|joins|bonds|links t; c pairs|joins|bonds|links g;

    triplet code [principle]
    codon; triplet; three|3 bases code|one|amino; three bases _ amino acid; sequence three bases; order bases _ amino acids; base sequence _ amino

    mutation [cause]
    dna|gene|base|sequence _ changed|altered|mutated; change in dna|gene|base; base substitution|deletion|insertion; 
    change|random|alteration in dna|gene|base|genetic|chromosome|sequence; change|random|alteration dna|gene|base|genetic|chromosome|sequence;
    random change; base changed|substituted|deleted|inserted; error|mistake in|copying dna|copying|gene

    mutation effect on protein [consequence]
    different|wrong|change amino acid|acids|sequence; protein _ different|changed|wrong|altered shape|function|structure|folds;
    change|alters shape _ protein|enzyme|active; protein {not} work|function; enzyme {not} work|function|fit; different protein|sequence;
    no effect on protein|phenotype; structural protein loses strength

    allele [structure]
    version|form|type alternative gene; version|form|type gene; different|alternative forms|versions gene; different version _ gene

    dominant allele ~ recessive allele
    dominant; expressed|shown|seen|appear even only|one; expressed|shown|seen|appear only|one; only need|takes|one copy|allele;
    only one allele|copy needed; always expressed|shown; stronger gene|allele|one; one copy _ expressed|shown|enough; mask|overpowers recessive;
    capital letter

    recessive allele ~ dominant allele
    recessive; two copies; need both|two alleles|copies|recessive; both alleles|copies needed|recessive; only expressed|shown _ two|both;
    only expressed|shown _ no; {not} dominant present|allele; two recessive alleles; hidden|masked dominant; lower case letter

    homozygous ~ heterozygous
    two same|identical alleles; same|identical alleles; both alleles same|identical; two same allele; pure breeding; homozygous dominant;
    homozygous recessive; alleles _ same; bb|ff|tt genotype

    heterozygous ~ homozygous
    two different alleles; different alleles; one dominant _ recessive; one each allele; alleles _ different; hybrid genotype

    genotype ~ phenotype
    alleles present|someone|organism; combination alleles; genetic make up; which alleles|genes _ have|has; set alleles|genes

    phenotype ~ genotype
    physical|observable|visible characteristics|appearance|features|trait; characteristic _ expressed|seen|shown; what _ look like;
    physical appearance; expressed characteristic; appearance organism

    carrier of disorder
    carrier; one copy|allele _ {not} _ disease|disorder|symptoms|affected; carry one recessive|faulty|allele; carry recessive|faulty|allele;
    pass|carry it on but; pass|carry it on without; have allele but {not}; {not} show symptoms _ pass; both parents carriers; heterozygous parents

    punnett square [tool, method]
    genetic diagram|cross; genetic cross diagram; family tree; pedigree; punnet square

    one in four chance [information]
    25 percent|chance; 1 in|out 4; quarter; 3 1 1; 3 1; one in four; three to one; 1 4; 25

    half chance [information]
    50 percent|chance|50; one in two; 1 in|out 2; half offspring|chance|children; 1 to 1; one to one; equal chance

    sex determination [principle]
    xx _ female|girl|woman; xy _ male|boy|man; male|father|sperm|man _ x or|and y; female _ xx; male _ xy; y chromosome;
    father|sperm|dad determines|decides sex|gender; sperm carry x or y; sperm x or y; sex chromosomes

    polydactyly [example]
    extra finger|toe|digit; extra fingers or toes; six fingers

    cystic fibrosis [example]
    disorder cell membranes; thick|sticky mucus; mucus _ lungs _ thick|clog; recessive disorder

    embryo screening [method]
    genetic test|screening; test|screen|check embryo|fetus _ disorder|gene|allele|before; screen embryos; check for faulty|gene|alleles|disorder;
    choose|select healthy embryo; designer babies; amniocentesis; test for inherited disorder

    sexual reproduction [method] ~ asexual reproduction
    two parents; fusion|joining gametes; sperm and egg; mix|mixture genetic|genes|dna; genes|dna|genetic _ from both|two parents; both parents;
    male and female gametes; variation in offspring

    asexual reproduction [method] ~ sexual reproduction
    one|single|only|1 parent; {not} gametes|fertilisation; {not} fusion|mixing of; no mixing genetic|genes; mitosis to reproduce;
    reproduce on|by own|itself|mate; reproduce without own|itself|mate; {not} need mate|partner; produce clones; identical|clone offspring;
    runners; budding

    clones [consequence]
    genetically identical; identical|same genes|dna|genetically; exact|same copy genetic; same genetic information|material; exact copy;
    offspring|cells|plants _ identical; copy parent

    genetic variation [consequence, benefit]
    variation; different|mixture|mix|variety genes|alleles|characteristics|dna; genetic difference|diversity;
    differences between|within|in individuals|species|offspring|members; offspring _ different|varied|variation|differ; differ from parents|each;
    genetically different; range alleles|genes; different alleles; gene variety

    lack of variation [problem] ~ genetic variation
    {not} variation; {not} _ variation; less|little|reduced|low variation|diversity; all same|identical|genetically;
    small|reduced|limited|smaller gene pool; reduce|limit gene pool|variation; {not} genetically diverse; all wiped|killed|die out;
    all susceptible|die|killed to|by|from disease; one disease kill|wipe all

    environmental variation [cause]
    environment|environmental|surroundings|lifestyle|diet _ cause|factors|affect|variation|change;
    caused environment|surroundings|lifestyle|conditions; scar; tattoo; nutrition|diet affects height|weight; due to environment;
    conditions _ grow|developed|live; how you were|are brought|raised

    genetic cause of variation [cause]
    inherit _ gene|characteristic|trait|parents; inherited from; passed down parents; due caused genes|dna|genetics; due genes|dna|genetics;
    get from parents; genetic causes|factors; hereditary; run in family

    mitosis [method] ~ meiosis
    two identical|daughter cells; one division; divides once; cell divides _ two identical|same; genetically identical cells; growth and repair;
    produces two cells; diploid cells|daughter; body cell division; same number chromosomes

    meiosis [method] ~ mitosis
    four cells|gametes|daughter; divide|divisions twice|two; two divisions; half|halved number chromosomes|number; half|halved chromosomes|number;
    genetically different cells|gametes; four genetically different; produce|form|makes gametes|sex|sperm|egg; haploid; chromosome number halved;
    single set chromosomes; gamete production

    dna replication [step]
    dna|chromosome|genetic _ copy|replicate|double|duplicate; copies each chromosome|dna; copies chromosome|dna;
    copy|replicate|doubles|duplicate dna|chromosomes; two copies each; chromosomes doubled; makes copy dna

    chromosomes pulled apart [step]
    pull|move|separate apart|opposite poles|end|sides; pull|move|separate poles|end|sides;
    chromosomes _ pulled|separate|move _ end|pole|apart|opposite; one set _ each end; spindle fibres; opposite ends|poles cell;
    line up in|along middle|centre|equator; line up middle|centre|equator

    cytokinesis [step]
    cytoplasm|membrane|cell _ divide|split _ two; cell membrane divides; cytoplasm and membrane divide; cell splits|divides in|into two;
    two daughter cells form

    cell growth stage [step]
    cell grows; number more sub cellular structures|ribosomes|mitochondria|organelles;
    number sub cellular structures|ribosomes|mitochondria|organelles; increase number ribosomes|mitochondria|sub; interphase;
    makes more organelles|ribosomes|mitochondria

    growth and repair [reason, need]
    heal|repair cut|wound|tissue; grow|growth repair replace|repair|replacement; grow|growth replace|repair|replacement;
    repair|replace damaged|dead|worn|old tissue|cell; replacement cells; make new cells; cells|tissue repaired|replaced; heal wound|cut;
    repair tissue

    evolution [method]
    change in inherited|characteristics|species _ time|generations;
    species|organisms|they _ change|develop|adapt over time|generations|years; gradual change; change over time;
    evolved from simple|ancestor|life; three billion years; simple life forms; common ancestor; evolve over time

    natural selection [method]
    survival fittest; best|better|well adapted|suited survive|more; survive|live and|to breed|reproduce|pass;
    those|individuals|ones _ {helpfultrait} _ survive|reproduce|breed; more likely to survive|reproduce|breed;
    advantageous|useful|beneficial|favourable characteristic|allele|gene|trait|adaptation|mutation _ survive; fittest survive;
    only strongest survive; darwin; selection pressure

    survive and reproduce [consequence]
    {not} eaten _ babies|breed|reproduce|young|offspring; live long enough; survive _ babies|breed|reproduce|offspring; have babies;
    survive|live _ reproduce|breed|mate|offspring|pass; more likely to survive; survive and reproduce|breed; live|survive long|longer enough to;
    better chance of|to survive|survival|living; survive to breed; reproduce|breed|mate more|successfully pass; reproduce|breed|mate pass;
    have more offspring|babies|young

    passing on alleles [consequence]
    {helpfultrait} passed on|down; {helpfultrait} are|is|gets passed; pass {helpfultrait} on; pass on {helpfultrait};
    pass it on to young|babies|offspring; pass on _ gene|allele|characteristics|trait|mutation|resistance|adaptation;
    {helpfultrait} _ pass|inherited _ offspring|next|generation|children; offspring|children|young inherit|get;
    pass _ to offspring|next|children|generation|young; inherited offspring; passed down generation; passed generation; genes passed on;
    next generation _ inherit gene|allele|resistance

    allele becomes more common [consequence]
    allele|gene|characteristic|trait|mutation|frequency|they _ more common|frequent|widespread|increases;
    over|after|many|several time|generations _ common|all|most|increases; increase in|frequency allele|numbers;
    more|most|all population have|has|with gene|allele|trait|characteristic|resistance; allele frequency increases|changes; over many generations;
    happens over many|several generations

    non survivors die [consequence]
    those without|{not} _ die|survive|killed; {not} adapted|suited|resistant die|survive; less well adapted|suited _ die|killed;
    {not} well adapted|suited _ die|killed; die out|off before reproducing|breeding|pass; die out|off reproducing|breeding|pass;
    die out|off without reproducing|breeding|pass; weaker|weakest|others die; {not} survive|live long reproduce|breed|pass|enough;
    {not} survive|live reproduce|breed|pass|enough; non resistant _ die|killed; die before reproduce|breeding

    speciation [method]
    new species; form|formation|become new|different|separate|two species; {not} interbreed|breed _ together|successfully|fertile|produce;
    {not} produce fertile offspring; become so different|genetically; isolated populations; geographical isolation|barrier;
    separated barrier mountain|river|sea|geographical|physical; separated mountain|river|sea|geographical|physical; {not} longer interbreed|breed;
    reproductively isolated

    selective breeding [method, practice]
    artificial selection; selectively breed|bred;
    choose|select|pick parents|animals|plants|individuals|those|ones|best|cows _ characteristic|desired|trait|best;
    breed|cross|mate best|together|those|ones|desired|offspring; breed together;
    desired|desirable|wanted|useful|chosen characteristic|trait|feature; choose best|offspring; repeat over|many generations; repeat generations;
    humans choose|select; offspring _ best|desired|chosen _ bred|breed again|together

    inbreeding [problem]
    inbred; bred|breeding closely|close related|relatives; breed relatives|family;
    prone|susceptible|likely to disease|inherited|defects|disorders; inherited|genetic defects|disorders|problems|disease;
    health|breathing problems; closely related animals|bred; same gene pool

    genetic engineering [method, practice]
    genetic modification|modified; genetically modified|engineered; gm crop|food; modify|change genome|gene|dna _ organism|gene|introducing;
    gene _ cut|transferred|inserted|taken|put|moved _ organism|plant|cell|bacteria|another; insert|put|transfer|introduce|add gene into; gmo

    restriction enzymes [step, tool]
    enzyme cut|isolate|remove _ gene|dna|out; cut out|gene|dna|open|required gene|dna|enzymes; cut gene|dna|plasmid;
    isolate gene; sticky ends

    ligase [step, tool]
    ligase enzyme; join|stick|seal|attach|bind gene|dna|plasmid into|together|in;
    gene _ joined|inserted|stuck|put into|in plasmid|vector|virus|bacterial; gene _ joined|inserted|stuck|put plasmid|vector|virus|bacterial;
    insert gene into plasmid|vector

    gene vector [structure, tool]
    vector; plasmid|virus _ carry|vector|transfer|insert|used|put gene|into; bacterial plasmid; vector _ insert|transfer gene|cell;
    carry gene into

    gm crops benefits [benefit]
    resistant|resistance to insect|pest|herbicide|disease|weedkiller|drought; pest|insect|disease|herbicide|drought resistant;
    increase|higher|more|bigger|better|greater yield|crop|food|fruits; golden rice; vitamin deficiency; more nutritious|nutrients;
    feed|food for more|growing|people|starving; longer shelf life

    gm crops concerns [problem]
    effect|affect|harm|impact on wild|flowers|insects|wildflowers|butterflies; wild flowers|insects|plants;
    {not} fully|know|explored|sure _ effect|health|long; health|long term effects|risk; human health;
    gene spread|transfer|pass into wild|weeds|other; gene spread|transfer|pass wild|weeds|other; superweeds; eating gm|modified {not} safe;
    cross pollinate|pollination; farmers _ buy seeds expensive

    human insulin from bacteria [benefit, example]
    bacteria produce|make|engineered human|insulin; insulin made|produced bacteria|genetically; insulin bacteria|genetically; insulin gene;
    large|lots|mass amount|quantities|produced insulin

    gene therapy [method]
    replace|correct|overcome|fix faulty|defective gene|alleles; healthy|working gene inserted|put; insert healthy gene; cure inherited disorders

    tissue culture cloning [method]
    tissue culture; small group cells; micropropagation; grow new|identical plants cells; cells from part plant; explant; cloned plants;
    preserve rare plant; sterile agar hormones

    plant cuttings [method]
    take cuttings; cutting from plant; cut piece|part|branch|stem off|of plant _ grow|soil; cut off|piece|part stem|branch|shoot;
    plant|put in soil|compost|pot _ grow; simple way to clone plants; gardeners|old method

    adult cell cloning [method]
    dolly; dolly sheep; nucleus removed|taken|put|inserted out|into egg|unfertilised|body|skin;
    nucleus removed|taken|put|inserted egg|unfertilised|body|skin; empty egg cell; unfertilised egg; remove|take|insert|put nucleus;
    electric|electrical shock; enucleated egg; embryo inserted|implanted into womb|surrogate; surrogate mother

    embryo transplants [method]
    split embryo|cells apart; embryo|cells split|separated; transplanted|implanted into host|surrogate|mothers;
    divide embryo before specialised

    fossils as evidence [information]
    fossil; fossil record; remains organisms|animals|plants|dead; preserved in rock|ice|amber; millions years|ago _ rock|remains|found;
    found in rocks; traces _ footprints|burrows; bones replaced minerals; imprint|footprints|burrows; remains in rock

    fossil formation [method]
    parts _ {not} decay|rot; conditions for decay absent|missing; {not} decay because|as|due; hard parts|bones replaced minerals;
    too cold|acidic|dry oxygen decay; too cold|acidic|dry decay; too {not} oxygen decay; too {not} decay; preserved traces;
    {not} oxygen|moisture|warmth _ decay; minerals replace bone

    fossil record incomplete [problem]
    soft body|tissue _ decay|few; soft body|tissue _ {not}; gaps in fossil|record; few fossils; {not} many|all fossils|found|discovered;
    destroyed geological|earthquakes|volcanoes|tectonic|rock; geological activity; fossils {not} found|formed|discovered;
    incomplete fossil record; fossils destroyed; decompose before|quickly fossilise

    antibiotic resistance as evidence [information]
    bacteria evolve quickly|rapidly|fast|resistant; evolution resistant bacteria; resistant strain|bacteria _ survive|evolve|reproduce;
    bacteria reproduce fast _ evolve

    extinction [consequence]
    no longer exist; die out; {not} individuals|members|remaining|left _ species|alive; species|all _ dead|die|wiped|lost out;
    {not} left alive; wipe out; gone forever; no more species

    causes of extinction [cause]
    new disease|predator|competitor; catastrophic event; asteroid; meteor; volcanic eruption; climate|environment change quickly|too;
    hunted to extinction; loss habitat; ice age; changes to environment; habitat destroyed; poaching; overhunting; new more successful competitors

    lamarck theory [principle] ~ natural selection
    lamarck; acquired characteristics; change|stretch during|in lifetime|neck; giraffe stretched;
    used|use more|often _ grow|bigger|stronger|longer; characteristics acquired|gained in|during lifetime; passed on changes from lifetime;
    stretched neck passed|longer

    darwin theory opposed [reason]
    challenged|against|contradict|went|disagree idea|god|belief|religion|religious|church; god made|created all|animals|everything;
    religion|religious beliefs|views|people; {not} enough|sufficient|much evidence;
    mechanism|genes|inheritance|dna {not} known|understood|discovered; {not} know about genes|inheritance|dna|variation;
    {not} know genes|inheritance|dna|variation; god created; creationism; lack evidence

    mendel work [information]
    mendel; pea plants; peas; inherited units; units inheritance; monk; gregor mendel; characteristics determined units;
    breeding experiments on plants

    classification linnaean [method]
    linnaeus; kingdom phylum class; kingdom; binomial; genus and species; group organisms structure|characteristics|features; binomial system;
    two part name; genus species; classify based on structure|characteristics|features; classify on structure|characteristics|features; latin name

    three domain system [method]
    three domains; woese; archaea; archaea bacteria eukaryota; chemical analysis|biochemical; eukaryota; carl woese; domains;
    biochemical evidence; dna|rna evidence|sequencing|analysis

    evolutionary tree [tool]
    show closely|related organisms|species|related; common ancestor|branch; phylogenetic tree; share|recent|common ancestor;
    how related species; branches closest

    species definition [information]
    definition species; one species _ breed; interbreed; breed together _ fertile|produce offspring; breed _ fertile|produce offspring;
    produce|make fertile offspring; similar organisms|individuals|characteristics _ breed|fertile; can breed together; fertile offspring

    ecological community [structure]
    community; all|different populations|organisms|species|living _ habitat|area|environment|together|interacting; populations different species;
    interacting populations; all living things|organisms in

    ecosystem [structure]
    community interact|interaction non abiotic|environment|physical|living; community non abiotic|environment|physical|living;
    community interact|interaction abiotic|environment|physical|living; community abiotic|environment|physical|living;
    interaction between living _ non|environment; interaction living _ non|environment; living and non living; biotic and abiotic;
    organisms and environment; all living and non; organisms interact environment

    habitat of organism [structure]
    habitat; place where organism|animal|species live; place where live; where _ {livingthing} live; natural home|environment

    population of species [information]
    number organisms|individuals _ same species; all organisms same species; group same species _ area;
    number|all organisms|individuals|members _ same|one|species|area; all one|same species|type; how many _ of species

    abiotic factors [factor] ~ biotic factors
    abiotic; non living; {not} living factor|things; physical factors|conditions; light intensity|level; ph soil; moisture level; soil ph;
    mineral content soil; wind intensity|direction; carbon dioxide for plants; oxygen level in|water

    biotic factors [factor] ~ abiotic factors
    living factors; living components; new predators arriving; new pathogens; biotic; food availability; availability food; predation;
    number predators|prey; predators; one species outcompetes

    competition [factor, cause]
    compete|competition for|with _ food|water|light|space|mates|territory|minerals|resources|nutrients|other;
    fight over food|mate|territory|water|space|resources; fight food|mate|territory|water|space|resources; 
    limited enough|same resources|food; not enough|same resources|food; struggle for; outcompete; intraspecific; interspecific

    plant competition [factor] < competition
    compete for light|space|water|mineral|nutrients|nitrates; compete for light and; weeds compete|take|use; fight for light;
    block|take|steal|shade|use light|sunlight|water|minerals|nutrients from

    animal competition [factor] < competition
    compete for food mates; compete for food|mate|territory; fight for territory|mate|food; compete for food and mates

    interdependence [principle]
    depend on each|other|one; rely|depends upon each|other|species|another; rely|depends each|other|species|another;
    species|organisms _ depend|rely|need each other; one species _ removed|dies|affect others|whole|community;
    depend _ for food shelter|pollination; need each other; pollination and seed dispersal

    stable community [principle]
    population size|remain|stay constant|stable|same; balance ecosystem|populations|species; environmental factors in balance;
    populations stay about same

    structural adaptation [example]
    physical|body adaptation|feature; thick fur|coat|hair; camouflage; white fur|coat; sharp teeth|claws;
    large|big|small|long ears|feet|eyes|legs|tail|beak; body shape|covering; streamlined; thick layer fat|blubber; spines

    behavioural adaptation [example]
    behavioural; migrate; hibernate; courtship; hunt|live in packs|groups; nocturnal; active|come|hunt out night;
    active|come|hunt night; way _ behave; play dead; burrow; huddle; stays|hides|lives underground in|during day; basking

    functional adaptation [example]
    process|processes inside body; concentrated urine; produce|make|little|small venom|poison|sweat|urine|concentrated|slime|antifreeze;
    {not} sweat much; store water|fat in|hump; venom; antifreeze; slow|lower metabolism; produce little|less urine|sweat

    extremophiles [example]
    live|survive in extreme|harsh|high conditions|hot|cold|environments|temperature|salt|pressure;
    live|survive extreme|harsh|high conditions|hot|cold|environments|temperature|salt|pressure;
    live|survive in conditions|hot|cold|environments|temperature|salt|pressure;
    live|survive conditions|hot|cold|environments|temperature|salt|pressure; hydrothermal vents; deep sea vents;
    high salt|temperature|pressure concentration|bacteria; extreme environment|conditions

    producer [structure]
    green plant|algae; make own food; photosynthetic organism; produce|makes|synthesise glucose|biomass|own;
    start|bottom|beginning food|chain; plant or alga; photosynthesises; first in food chain

    consumer in food chain [structure]
    primary consumer; secondary consumer; tertiary consumer; eats|feeds other|another organisms|animals|plants;
    eats|feeds organisms|animals|plants; herbivore; carnivore; animals that eat; consumers

    predator [structure]
    hunt|kill|eat|catch prey|other|animals; animal that eats|kills|hunts other|another|animals; apex predator; top carnivore;
    consumers that kill

    prey [structure]
    eaten|hunted|killed predator|other|another; animal|organism that|which eaten|hunted; get eaten by

    predator prey cycle [principle]
    more|increase prey|food _ predator increase|rise; prey increase|rise|more _ predators; more predators _ eat|prey|fewer|decrease;
    predators _ eat more prey|fewer; fewer|less|decrease prey|food _ predators decrease|die|starve|fall|less; predators starve|die|decrease;
    cycles predator; rise and fall; population _ predators _ rise|increases _ prey; lag|delay|behind time|between

    less food population falls [consequence]
    less|fewer|shortage|enough food|prey _ die|starve|decrease|fall|fewer; {not}|lack food|prey _ die|starve|decrease|fall|fewer;
    population|number _ decrease|fall|fewer|drop|decline|go|reduce down; starve; die hunger|starvation;
    decrease|fall|drop|decline in number|population; decrease|fall|drop|decline number|population;
    fewer|less rabbits|fish|foxes|animals|birds|insects; nothing to eat; run out food

    more food population rises [consequence]
    more food|rabbits|prey|mice to eat; more food _ more {livingthing}; more rabbits|mice|prey|insects _ more foxes|owls|birds|predators;
    more food|prey _ increase|survive|breed|grow|available; population|number _ increase|rise|grow|more|go|up;
    increase|rise|growth in number|population; increase|rise|growth number|population; fewer|less predators|eaten eat; fewer|less eat;
    no predators|eaten eat; no eat; {not} eaten|get as|by; {not} as|by; more survive

    food chain [structure]
    food web; transfer|flow energy|biomass; energy passed along; feeding relationships; what eats what; who eats who

    trophic level [structure]
    trophic; stage|level|position in food|chain; feeding level; tropic level

    energy lost in food chain [reason]
    energy|biomass lost|wasted|used _ heat|respiration|movement|faeces|urine|excretion|waste|moving|warm|each;
    lost|used|wasted in|through respiration|heat|movement|egestion|faeces|urine|waste|excretion;
    lost|used|wasted respiration|heat|movement|egestion|faeces|urine|waste|excretion; {not} all|whole|parts eaten|absorbed|digested|ingested;
    {not} all energy|biomass _ passed|transferred; only|about 10 percent|10 passed|transferred; bones|fur|roots _ {not} eaten;
    energy used for movement|moving|keeping; less energy|biomass at each|higher|top; lost heat|faeces|urine|waste|carbon

    pyramid of biomass [tool]
    biomass; mass living|organisms|biological material; dry mass; pyramid; bar show|width biomass|mass; total mass organisms

    decomposers [structure]
    decay; 
    bacteria|fungi|microorganisms break|decay|decompose|rot|digest|feed _ dead|waste|material|matter|organic;
    microbes|worms|detritivores break|decay|decompose|rot|digest|feed _ dead|waste|material|matter|organic;
    break|rot|decay down _ dead|waste|organic|remains|leaves|matter; secrete enzymes _ break|digest|environment; saprophyte; saprobiont; rotting;
    recycle|return|release nutrients|minerals|ions soil|into

    rate of decay factors [factor]
    temperature|warmth|warm|warmer|heat water|moisture|oxygen _ decay; temperature|warmth|warm|warmer|heat _ decay; warm|moist|oxygen conditions;
    increase|faster|slower|slows|speeds decay|decomposition; decay|decompose|rot faster|slower|quicker|quickly; availability oxygen|water;
    aerobic bacteria|conditions; more oxygen|moisture|water for|to decomposers|bacteria|microorganisms; compost heap

    compost and biogas [example]
    compost; biogas generator; methane gas decay|waste|anaerobic; methane decay|waste|anaerobic; anaerobic decay|digestion _ methane;
    natural fertiliser; gardeners use|make compost; methane used fuel

    carbon cycle [structure]
    carbon _ cycled|recycled|returns _ atmosphere|environment|organisms; cycle carbon; carbon moves|goes between

    photosynthesis removes carbon dioxide [method]
    photosynthesis|plants|trees|algae _ take|absorb|remove|use _ carbon|co2;
    carbon|co2 _ taken|absorbed|removed|used _ plants|photosynthesis|trees; trees absorb|take in|up carbon;
    less|removes|reduces carbon|co2 in atmosphere|air; less|removes|reduces carbon|co2 atmosphere|air; carbon sink; store|lock carbon

    respiration releases carbon dioxide [method]
    respiration|respire _ release|returns|gives|produces carbon|co2; carbon|co2 _ released|returned|given _ respiration|respire|breathing;
    breathe out carbon|co2; animals|plants|microorganisms|decomposers respire|respiration|release carbon|co2

    carbon dioxide released by combustion [cause]
    burn|combustion _ release|produces|gives|carbon|makes co2|dioxide; burn|combustion fossil|fuels|wood|trees|forests|coal;
    carbon|co2 released|given|produced when|by|from burned|combustion|burnt|fossil|cars;
    cars|factories|power release|give|emit|stations carbon|co2|fumes; deforestation _ burn

    biology water cycle [structure]
    water cycle; evaporate|evaporation condense|clouds|cool; condense|condensation into|form clouds|droplets;
    condense|condensation clouds|droplets; precipitation; rain|snow falls; water vapour rises|cools|carried; provides fresh|freshwater water;
    drain|flows|runs into rivers|sea; drain|flows|runs rivers|sea

    nitrogen cycle [structure]
    nitrogen fixing|fixation bacteria; nitrifying bacteria|nitrification; denitrifying bacteria|denitrification;
    ammonium|ammonia _ nitrites|nitrate; nitrogen gas _ ammonia|nitrates; root nodules; legumes|clover|beans _ nitrogen|nodules;
    nitrogen in soil|air converted|turned

    biodiversity [information, benefit]
    variety|range|number|many|different|lots|diversity|wide different|all species|organisms|living|plants|animals|life;
    variety|range|number|many|different|lots|diversity|wide species|organisms|living|plants|animals|life; number different species;
    number species; many different species; species richness; high biodiversity; range species

    reduced biodiversity [consequence, problem] ~ biodiversity
    loss|reduce|less|decrease|reduction|lower|fall|destroy|lose in biodiversity;
    loss|reduce|less|decrease|reduction|lower|fall|destroy|lose biodiversity; biodiversity _ reduced|decrease|falls|lost|lower|less;
    fewer|less different|species|types|variety|range species; species _ die|lost|extinct|endangered out; loss species; fewer species;

    importance of biodiversity [benefit, reason]
    stability|stable ecosystem; less dependent|reduce dependence|dependency on|of one|single; {not} depend|rely on one|single;
    future medicines|foods|drugs; new medicines|drugs plants|discovered; balanced ecosystem; species depend on each

    human waste pollution [cause, problem]
    pollute|pollution water|land|air|rivers; sewage|fertiliser|toxic|chemicals|pesticides _ river|water|sea|land|stream|lake; landfill;
    smoke and acidic gases; acid rain; toxic chemicals; more waste|rubbish|litter produced|thrown; water|air|land pollution; oil spill;
    plastic in ocean|sea

    eutrophication [consequence, problem]
    algal bloom; algae grow|bloom|growth|block|cover|multiply; fertiliser|sewage|nitrates _ river|lake|water|washed|algae|run|leach;
    block|stops light|sunlight reaching plants|bottom|water|getting; block|stops light|sunlight plants|bottom|water|getting;
    plants die|underwater _ light photosynthesis; plants die|underwater _ {not}|no photosynthesis;
    decomposers|bacteria|microorganisms _ use|respire up _ oxygen; oxygen _ used|runs|decreases|less _ fish; fish die|suffocate of|because;
    fish die|suffocate lack|no|{not}; excessive growth algae

    land use by humans [cause, problem]
    building|quarrying|farming|dumping reduces|takes|waste|land; build|building houses|roads|factories|homes|shops destroy; quarry;
    farming takes up land; habitat _ destroyed|lost|removed|taken|cut|damaged|building|farming;
    destroy|lose|loss|destruction|remove animals habitat|home; destroy|lose|loss|destruction|remove habitat|home; less land for animals|wildlife;
    habitat loss|destruction

    peat bog destruction [cause, problem]
    peat; destroy|destruction|burn|drain|dig peat bog|peat; destroy|destruction|burn|drain|dig bog|peat; peat used|burned compost|fuel;
    peat compost|fuel; peat _ release|decay carbon|co2

    forest clearance [cause, problem]
    deforestation; cut|chop|clear|burn|felling down trees|forest|rainforest; cut|chop|clear|burn|felling trees|forest|rainforest;
    fewer|less trees; no trees; trees _ cut|chopped|removed|burned|felled; forest|rainforest _ cut|cleared|destroyed|removed|burned;
    cattle ranching; grow|land biofuel|rice|cattle|crops; removing trees

    global warming biology [consequence, problem]
    global warming; greenhouse gas|gases; climate change; carbon dioxide|methane _ trap heat|greenhouse|atmosphere; ice caps|glaciers melt;
    sea level rise; change in distribution|migration; change distribution|migration;
    average|global|earth|temperature|world temperature|getting|heats|warm rise|increase|warmer|hotter|up; distribution species; polar ice melting

    maintaining biodiversity [method, solution]
    recycle instead landfill; recycling schemes|resources; breeding programme; captive breeding;
    protect|regeneration|regenerate|conserve|restore|reintroduce rare|habitat|endangered|species; hedgerows|field margins|hedges;
    reduce|stop|less|ban deforestation|carbon|emissions|hunting|cutting; zoo; nature reserve|national; seed bank; plant|replant trees|more;
    conservation; breed endangered animals; ban hunting poaching; ban poaching

    food security [principle]
    enough food _ feed|population|people|everyone; food security|sustainable; increasing birth rate|population; changing diets;
    new pests and pathogens; environmental changes affect food; cost agricultural|inputs; having enough food; feed growing population

    intensive farming [practice]
    animals kept in small spaces|cages|indoors|inside; factory farming; battery|caged chickens|hens;
    temperature controlled|control|warm|surroundings; less energy wasted|lost|used in movement|heat|keeping|moving|temperature;
    less energy wasted|lost|used movement|heat|keeping|moving|temperature; high protein food|diet; more energy for growth;
    animals kept inside|indoors|close|warm

    ethical objection to farming [problem]
    animal|hens|chickens suffer|stressed|distressed; cruel; inhumane; animal welfare|rights|cruelty; unethical;
    {not} natural|free|fair behaviour|roam|animals; disease spreads easily|quickly|fast; ethical objections

    sustainable fishing [method, solution]
    fish quota; quota; net|mesh size|hole|bigger|larger; limit|restrict|ban|stop _ fish|catch|overfishing;
    young|small|juvenile fish escape|survive|breed|reproduce; fish stocks maintained|conserved|recover|stay; control net size; breeding continues;
    conserve fish stocks; prevent overfishing; allow fish _ breed|reproduce|grow

    mycoprotein [example]
    fusarium; quorn; fungus _ protein|glucose|fermenter; grown on glucose syrup; protein|food rich fungus; protein|food fungus;
    aerobic conditions|fermenter|fermentor; meat substitute; vegetarian protein

    quadrat sampling [method, tool]
    quadrat; throw|place|put|lay quadrat randomly|random; count number|plants|species|organisms in|inside; count in|inside;
    random|randomly coordinates|numbers|place|generator|sampling; random number|coordinates; square frame; mean per quadrat;
    area divided|multiply _ quadrat; estimate population; scale up

    transect sampling [method, tool]
    transect; tape|line|rope laid|along|measure|across field|habitat|shore; tape|line|rope field|habitat|shore; along line|tape|transect;
    regular|even|set intervals; place quadrats along|every intervals|line; place quadrats intervals|line; distribution changes|along;
    every metre|2 metres; lay tape measure

    random sampling reason [reason]
    representative sample|results|of whole; {stop}|avoid|reduce|prevent|eliminate|remove bias; avoid bias; {not} biased|bias; unbiased;
    fair sample; representative whole|area; so {not} choose|pick|chosen

    repeat and mean [method]
    repeat experiment|test|it|results|measurement|investigation; do repeats; take repeats;
    repeat experiment|results|test|measurements|several|three; calculate|take|find|work|get mean|average;
    more|larger|bigger|many sample|quadrats|readings|size; large sample size; more reliable|accurate|valid|repeatable|representative;
    anomaly|anomalous|outlier; do it again|more; average results

    capture recapture [method]
    mark release recapture; lincoln index; mark release recapture|release; mark recapture|release; capture|catch mark|tag;
    proportion|number marked in|second|recaptured; mark animals

    succession [method]
    pioneer species; climax community; primary succession; colonise bare|rock; lichen; pioneer; change in community over time; marram|sand dunes;
    secondary succession; conditions less hostile|harsh|change

    indicator species [tool, example]
    indicator; lichen clean|pollution|grow|air; bloodworms; mayfly|freshwater shrimp; presence|absence shows lichen|clean|pollution|species;
    presence|absence lichen|clean|pollution|species; rat tailed|sludgeworms; live only in clean|unpolluted|polluted

    genetic drift [method]
    founder effect; bottleneck; bottleneck effect; gene pool; random change in allele frequency; chance changes

    hardy weinberg [principle]
    p squared; 2pq; allele frequencies stay|constant; p q 1; no mutation migration selection

    epigenetics [method]
    methylation; histone; acetylation; dna methylation; changes to gene expression without|not|{not} sequence; gene switched off

    crossing over and independent assortment [method]
    crossing over; independent assortment|segregation; homologous chromosomes|pairs swap|exchange|separate|pair; chiasma; chiasmata; bivalent;
    random fertilisation; exchange alleles|sections|genetic
    """
}
