/// The human body: circulation, breathing, disease, immunity, nerves, hormones, homeostasis and reproduction. Written for this project.
extension LexiconData {
  static let biologyBody: StaticString = """
    subject biology

    *pathogenword
    bacteria; germ; bug; microbe; pathogen; microorganism; virus; fungus; protist; parasite; disease; infection; organism;
    antigen

    *invader
    bacteria; germ; bug; microbe; pathogen; microorganism; virus; invader; intruder; antigen; cell; disease; infection

    tissue level [structure]
    group similar cells; group|collection similar cells; cells _ same job|function working together;
    group cells _ same|similar|specific function|job|structure

    organ level [structure]
    tissues working together; group tissues; group|collection tissues; tissues _ work together; different tissues _ function|job;
    made different tissues

    organ system [structure]
    group|collection organs; organs _ work together; organs working together; digestive system; circulatory system; respiratory system;
    system organs

    heart pumping
    heart pump blood; pump|push|force blood round|around _ body|lungs; pump|push|force blood _ body|lungs; heart beat|contract;
    heart muscle contract|squeeze; heart _ pump

    right ventricle [structure]
    right side pump _ lungs; pump blood to lungs; ventricle _ pump _ lungs; lower right chamber

    left ventricle [structure]
    left side pump _ body; ventricle _ pump _ body; pump blood round|around body; pump blood body; lower left chamber

    thicker left ventricle wall [structure]
    left|ventricle|wall _ thick|thicker wall|muscle|muscular; thicker muscle|muscular wall; more muscle _ left|pump;
    pump _ further|all round _ pressure|force; pump blood whole|all|entire body; pump _ harder _ body; pump _ longer|further distance;
    high pressure to pump _ body

    heart atria [structure]
    atrium; atria; upper chamber heart; top chamber|part heart; receive blood from veins; right atrium; left atrium

    heart valves [structure]
    valve; prevent|stop _ back flow|backflow|backwards; stop blood flowing|going back; blood _ flow one|right|correct direction|way;
    {not} flow back|backwards; keep blood moving|flowing in one|right; tricuspid; bicuspid; semilunar

    double circulatory system [structure]
    double circulation; blood _ through heart twice; pass|go through heart two times|twice; two circuits|loops;
    one circuit|loop|side to lungs _ other|one body; pulmonary and systemic circulation; heart _ double pump

    coronary artery [structure]
    artery|blood vessel supply|give|take _ heart muscle|tissue|cells; supply heart muscle oxygen; blood to heart muscle;
    arteries heart

    pacemaker cells [structure]
    pacemaker; control heart rate|beat; natural pacemaker; group cells in right atrium; sinoatrial node; san; artificial pacemaker;
    electrical device _ heart; keep _ heart beat regular

    artery [structure] ~ vein
    carry|take|transport blood away from heart; thick muscular wall; thick elastic wall|tissue; small|narrow lumen;
    vessel _ away from heart; high pressure blood

    thick artery wall [structure] < artery
    thick wall|muscle|elastic|layer; thick muscular|elastic wall; wall _ thick; withstand|cope|resist _ high pressure; strong wall;
    elastic tissue|fibres|recoil; stretch and recoil

    vein [structure] ~ artery
    carry|take|transport|bring blood back|towards heart; carry|take|transport|bring blood heart; large|wide|big lumen;
    thin wall low pressure; vessel _ to heart; have valves; low pressure blood

    capillary [structure]
    wall one cell thick; tiny|smallest|narrow|small blood vessels; exchange|swap substances|materials|gas tissue|cells;
    permeable wall; link arteries and veins

    high blood pressure [factor, consequence]
    hypertension; raise|increase|higher|high blood pressure; blood pressure _ go up|rise|increase|high; blood at high pressure

    blood plasma [structure]
    plasma; liquid part blood; straw|yellow coloured liquid; carry|transport|dissolve _ co2|urea|hormones|glucose|dissolved;
    transport dissolved substances

    platelets [structure]
    clot blood|wound; blood clot; help blood clot; form|make scab; cell fragments; fragments cells; stop bleeding; seal cut|wound

    white blood cells [structure]
    wbc; leucocyte; lymphocyte; phagocyte; fight|attack|destroy {invader}; cells _ fight infection|disease; soldier body

    oxygen transport [method]
    carry|transport|deliver|bring|take|supply oxygen around|round|in cell|body|muscle|tissue|blood|organ;
    carry|transport|deliver|bring|take|supply oxygen cell|body|muscle|tissue|blood|organ;
    oxygen _ carried|transported|delivered|taken around blood|cell|body|muscle;
    oxygen _ carried|transported|delivered|taken blood|cell|body|muscle; more oxygen get|reach muscle|cell|brain|organ;
    more oxygen muscle|cell|brain|organ; supply _ with oxygen; get oxygen to

    less oxygen transported [consequence] ~ oxygen transport
    less|reduce|low enough|reduces|little oxygen reach|carried _ cell|muscle|heart|body|blood|organ|tissue;
    less|reduce|low enough|reduces|little oxygen _ cell|muscle|heart|body|blood|organ|tissue;
    less|reduce|low enough|reduces|little oxygen get|transported|in|supplied _ cell|muscle|heart|body|blood|organ|tissue;
    not enough|reduces|little oxygen reach|carried|get|transported|in|supplied _ cell|muscle|heart|body|blood|organ|tissue;
    not enough|reduces|little oxygen _ cell|muscle|heart|body|blood|organ|tissue; less oxygen carried|transported;
    reduce|lower|decrease _ oxygen supply|carried|amount; {not} get oxygen|enough; {not} _ oxygen reach; starved oxygen;
    blood {not} carry oxygen|enough

    coronary heart disease [consequence, problem]
    chd; cardiovascular disease; fatty deposit|material|build _ artery|coronary; coronary artery _ narrow|blocked|clog|fat; heart disease

    fatty deposits [cause, problem]
    fat|cholesterol|plaque|fatty build _ artery|vessel|coronary|up; layers fatty material|fat; fatty deposit|material|layer|build;
    clog up _ artery; cholesterol build|deposit; plaque; atheroma; artery _ clogged|furred|blocked; build up fat|cholesterol|plaque

    narrowed arteries [consequence, problem]
    artery|vessel|lumen|coronary _ narrow|smaller|block|clog|restrict; narrow|block|clog|restrict _ artery|vessel|lumen|blood;
    reduce|less|restrict blood flow; blood flow _ reduce|restrict|less|slow; blood {not} flow|get through; smaller space for blood;
    less blood flow|reach|get

    heart attack [consequence]
    cardiac arrest; heart muscle _ die|starved|stop|damaged; part heart die; heart cells|muscle {not} respire; heart stop; heart fail;
    myocardial infarction

    statins [solution]
    lower|reduce|decrease _ cholesterol; reduce|less|slow|lower fatty|fat deposit|build|material; drug _ lower cholesterol;
    tablet _ cholesterol

    stents [solution]
    keep|hold|open|prop|widen _ artery|vessel open; wire mesh|frame|tube|metal _ artery; open up _ artery; tube _ open artery;
    mesh _ artery

    heart bypass [solution]
    bypass; vein|vessel from leg|elsewhere; go round|around blockage; coronary bypass

    heart transplant [solution]
    transplant; donor heart; new heart; artificial heart; shortage|wait of|for donor|organ; lack of|for donor|organ; replace heart

    replacement heart valve [solution]
    replace valve; mechanical valve; biological valve; faulty|leaky valve; valve leak|stiff; artificial valve; pig valve

    surgery risk [problem]
    risk|danger during|in surgery|operation|anaesthetic; risk|danger surgery|operation|anaesthetic;
    infection|bleeding|die during|after operation|surgery; infection|bleeding|die operation|surgery;
    operation|surgery _ risk|risky|dangerous|invasive|infection; major surgery; invasive; bleed heavily

    drugs for life [problem]
    take|need drug|tablet|medication|medicine rest|long|every|all life; take|need drug|tablet|medication|medicine life; long term treatment;
    take tablets every|regularly; anti clotting|rejection drug; blood thinner; immunosuppressant

    gas exchange surface [structure]
    gas exchange; exchange gas; gases exchanged|swap; swap oxygen for|and carbon; oxygen in _ carbon dioxide out;
    take in oxygen _ remove|release|give carbon|co2

    alveoli [structure]
    alveolus; air sac; tiny air|sac; little air sacs; sacs in lungs; end bronchioles

    oxygen diffuses into blood < diffusion
    oxygen|o2 diffuse|move|pass|go|enter|get|absorb _ blood|bloodstream|capillary|red; oxygen _ into blood;
    oxygen _ from alveoli|lungs|air to blood

    carbon dioxide leaves blood < diffusion
    carbon dioxide|co2 diffuse|move|pass|go|leave|out _ alveoli|lungs|air|breath|blood; co2 diffuse|leave|out|remove;
    carbon dioxide removed|out|breathed|leave; breathe|get|remove out|rid _ carbon|co2

    trachea [structure]
    windpipe; rings cartilage; tube _ air to lungs

    bronchi and bronchioles [structure]
    bronchus; bronchi; bronchioles; two tubes _ lungs; branch trachea

    breathing in ~ breathing out
    inhale; inspiration; diaphragm contract|flatten|move|down; ribs|ribcage up|out|move|lift;
    volume chest|thorax|lungs increase; intercostal muscles contract; pressure _ decrease|lower _ air in|drawn

    breathing out ~ breathing in
    exhale; expiration; diaphragm relax|dome|up; ribs|ribcage down|in|fall; volume chest|thorax|lungs decrease;
    intercostal muscles relax; air _ forced|pushed out

    increased breathing rate [consequence]
    breathing rate|breath _ increase|faster|quicker|up|deeper; breathe faster|quicker|harder|deeper|more|heavy|heavily;
    increase|faster|higher|rapid breath; out breath; pant

    increased heart rate [consequence] ~ reduced heart rate
    heart|pulse rate|beat|pump _ increase|faster|quicker|up|high|rise; heart|pulse faster|quicker|increase|race;
    increase|faster|higher|raise heart|pulse; heart _ pump|beat _ faster|quicker|more|harder

    reduced heart rate [consequence] ~ increased heart rate
    heart|pulse rate|beat|pump _ decrease|slower|down|lower|slow; slower|lower|decrease heart|pulse rate|beat; heart _ slow|slower

    emphysema [problem]
    copd; alveoli|walls|air damaged|destroyed|burst|break; damage|destroy|break _ alveoli|air|lungs; shortness breath; breathless;
    less surface _ lungs|gas

    cilia and mucus [structure]
    cilia; mucus; ciliated cells; mucus trap|catch|stick {pathogenword}|dust|dirt; cilia waft|sweep|move|push|brush _ mucus; sticky mucus;
    trap|catch {pathogenword}|dust|dirt; goblet cells; tiny hairs _ move|sweep|waft; hair in|nose trap|catch

    skin barrier [structure]
    skin _ barrier|block|stop|prevent|protect|layer; barrier against {pathogenword}; barrier {pathogenword}; physical barrier; skin _ keep out;
    scab _ seal|stop|over; dead layer skin

    lysozyme in tears [structure]
    lysozyme; tears _ kill|enzyme|contain|destroy; enzyme in|destroy tears|bacteria; tear enzyme; antimicrobial substance

    health [information]
    physical and mental wellbeing; state physical and mental; physical|mental and mental|physical well|wellbeing; complete physical;
    {not} just absence disease; mentally and physically fit|well

    communicable disease [problem] ~ non communicable disease
    disease that spreads|passes between people; infectious; infectious disease; contagious; caused pathogen;
    disease _ spread|pass|catch|transmit between person|people|others; disease _ spread|pass|catch|transmit person|people|others;
    can spread|passed|caught; catch it from; transmissible; infection spread

    non communicable disease [problem] ~ communicable disease
    {not} passed|spread|caught|transmitted person|others|someone|anyone; {not} catch off; non infectious; {not} infectious|contagious;
    {not} caused pathogen; {not} catch it; genetic or lifestyle

    disease risk factor [factor]
    risk factor; increase|raise|higher|more chance|risk|likely|likelihood of|to disease|get|develop|cancer|having|diabetes;
    more likely to get|develop; linked to increased rate

    obesity [factor, cause, problem]
    overweight; too fat; high bmi; excess|too body fat|weight; fat people; carry too much weight

    type 2 diabetes [consequence, problem]
    type two diabetes; type 2; cells|body {not} respond|react _ insulin; resistant|resistance to insulin; insulin resistance;
    body stop responding to; body {not} responding to; diabetes from obesity|diet

    type 1 diabetes [problem] ~ type 2 diabetes
    type one diabetes; type 1; pancreas {not} produce|make|release _ insulin; {not} make|produce _ insulin; little or no insulin;
    pancreas stop making|producing; pancreas fail making|producing; lack insulin; {not} enough insulin

    poor diet [factor, cause]
    unhealthy diet|food|eating; high fat|sugar|salt diet; too much fat|sugar|salt|junk|processed; eat junk|fast|fatty|unhealthy|bad|takeaway;
    bad diet|food|eating; lots fat|fatty|sugary|salt; saturated fat

    lack of exercise [factor, cause]
    {not} exercise|active; {not} enough|do|any exercise; inactive; sedentary; ?sit|lie around|down|all; unfit; little|less exercise;
    lazy lifestyle;

    smoking as risk [factor, cause]
    smoker; smoking cigarettes; they smoke; heavy smoker; cigarette; tobacco; nicotine; vaping; fags; tar; passive smoking

    drinking alcohol [factor, cause]
    drink alcohol|heavily; too much alcohol; drinks too much alcohol; drinking heavily; alcohol; binge drinking; drunk;
    liver damage|cirrhosis|disease _ alcohol; alcohol _ liver|brain|damage

    liver damage [consequence]
    cirrhosis; damage _ liver; liver disease|failure|cancer|damage; liver fail; liver _ damaged; brain damage

    carcinogen [cause, factor]
    cause|trigger|chemicals _ cancer|mutation; cancer causing; uv light|radiation|rays; ionising radiation; asbestos;
    chemical _ cancer

    cancer [consequence, problem]
    uncontrolled|rapid|unregulated|abnormal cell|growth|division; cells divide|grow|multiply uncontrollably|out|too;
    cells divide|grow|multiply without; {not} control|stop _ cell division|dividing; tumour; lung cancer; changes in cells _ uncontrolled;
    cells keep dividing|multiplying; mass cells

    benign tumour ~ malignant tumour
    {not} spread|invade body|tissue|parts|organs|elsewhere; tumour {not} spread; stays in one place; benign; {not} cancerous|cancer;
    contained in|within one|membrane; stay in one|same place; inside membrane

    malignant tumour ~ benign tumour
    spread|travel to other|different parts|organs|places; tumour|cancer _ spread|invades; cancer cell travel|spread|move; break off _ blood;
    malignant; cancerous; metastasis; secondary tumour|cancer; cells break off; invade neighbouring|other|nearby tissue;
    spread in|through|via blood

    pathogen [cause]
    disease causing organism|microorganism|microbe; microorganism|microbe|organism|germ _ cause disease|infection|illness; bacteria virus fungi;
    germs; cause infectious disease; harmful bacteria|microorganism

    toxins [cause]
    make|produce|release poison; poisonous chemical|substance; bacteria|pathogen|they produce|make|release|give _ toxin|poison;
    produce|release harmful|poisonous chemicals|substances; poisonous chemical|substance|waste; toxins damage|make

    virus replication [cause]
    virus reproduce|replicate|multiply|live|copy _ cell; inside cell _ reproduce|replicate|multiply|burst;
    reproduce|replicate|multiply|live inside|in _ cell|host; cell burst|damaged _ virus; take over cell; hijack cell; make copies itself|virus

    bacteria reproduce rapidly [cause]
    {pathogenword} _ reproduce|multiply|divide|double|breed|replicate|grow; multiply|reproduce|grow|breed|divide quickly|rapidly|fast;
    rapid reproduction|growth|multiplication; reproduce rapidly

    direct contact [method, cause]
    touch; skin contact; physical contact; contact infected|person|someone; shaking hand; kissing; sharing towel|needle|clothes;
    close contact; contaminated surface

    airborne transmission [method, cause]
    droplets _ cough|sneeze|air; cough|sneeze _ droplets|germs|bacteria|virus; breathe in {pathogenword}|droplets;
    spread|carried|travel through|in air; spread|carried|travel air; droplet infection; airborne; coughing; spores _ wind|air

    waterborne transmission [method, cause]
    dirty|contaminated|infected|unclean|polluted|untreated water; drink|swim|bathing dirty|contaminated|infected|unclean|untreated|in water;
    spread by|through|in water; water _ contaminated|dirty|sewage; waterborne

    vector transmission [method, cause]
    vector; mosquito; insect|mosquito|fly bite|carry|spread|pass|transmit; carried insect|animal|mosquito; bite|bitten insect|mosquito|animal;
    transmitted animal|insect; aphid

    sexual transmission [method, cause]
    sexual contact; std; sti; unprotected sex; sexual intercourse; sex condom|protection|infected; sex without condom|protection|infected;
    body|bodily fluid; having sex

    good hygiene [method, solution]
    hygiene; wash|clean hand; hand wash|sanitiser|gel; soap; clean surface|equipment|toilet; disinfect|disinfectant; cover _ mouth|nose|sneeze;
    tissue _ sneeze|cough|bin; use tissue

    isolation of infected [method, solution]
    isolate; quarantine; stay|keep away|home|apart|separate others|people; self isolate; {not} mix|contact _ others|people;
    separate infected|sick; stay off school|work; lockdown

    destroying vectors [method, solution]
    kill|destroy|remove|control|get vector|mosquito|insect|breeding; insecticide; pesticide; drain|remove|cover _ water|pond|swamp|breeding;
    {stop} mosquito breeding; mosquito breeding

    mosquito nets [method, solution]
    net over|around|bed; bed net; insect repellent|spray; cover|long skin|sleeves; prevent|avoid|stop _ bitten|bites

    condom use [method, solution]
    condoms; barrier contraception|method; protected|safe sex; use protection; abstain|abstinence; {not} share needles; clean needles

    measles
    red skin rash; measles virus; rash and fever; fever and rash

    hiv [cause]
    human immunodeficiency virus; aids; attack|destroy|damage|weaken immune|white; flu like illness;
    immune system _ weak|damaged|destroyed|compromised; antiretroviral; opportunistic infection

    tobacco mosaic virus [cause]
    tmv; mosaic pattern; discolouration leaves; patchy leaf

    salmonella [cause]
    salmonella food poisoning; fever cramps vomiting diarrhoea; stomach|abdominal cramps; food poisoning;
    raw|undercooked meat|chicken|poultry|eggs; vaccinate chickens|poultry

    gonorrhoea [cause]
    yellow|green|thick discharge; pain|burning when urinating|weeing; discharge from penis|vagina

    rose black spot [cause]
    black spot; purple|black spots on leaves; fungicide; remove|burn|destroy affected|infected leaves; leaves _ drop|fall off|yellow;
    purple or black spots

    malaria [cause]
    plasmodium; recurrent|recurring fever; malarial; protist _ mosquito; fever _ comes back|keeps

    immune response [method]
    immune system _ respond|fight|attack|destroy|kill; immune system response|reaction; body _ fight {invader};
    body defend|respond against {invader}; body defend|respond {invader}; fight|destroy|attack off|infection {invader}; defend against {invader}

    phagocytosis [method]
    phagocyte; engulf; ingest; white blood cell eat|swallow|surround|digest|absorb|gobble;
    eat|swallow|gobble|surround|digest up {invader}; absorb and digest {invader}; surround and destroy

    antibodies [structure]
    produce|make|release antibodies; lymphocytes produce|make; proteins _ bind|attach|stick|lock _ antigen|pathogen;
    specific|complementary antibody; antibodies bind|attach|stick|attack|kill|destroy|lock|fit; clump pathogens|together

    specific antibody [principle]
    specific|correct|right|particular|complementary|matching antibody;
    antibodies _ specific|complementary|only|match|fit _ antigen|pathogen|one|shape; each|different antibody|pathogen _ different|specific|one;
    only|specific work against one antigen|pathogen; only|specific work one antigen|pathogen; only|specific work against antigen|pathogen;
    only|specific work antigen|pathogen; antibody _ shape _ antigen

    antitoxins [structure]
    neutralise|counteract|cancel _ toxin|poison; neutralise toxins; destroy|get|remove _ toxins|poisons; white blood cell neutralise

    antigen [structure]
    protein|marker|molecule on surface|outside|cell; surface protein; foreign protein|substance|cell; recognised foreign;
    {not} recognise _ self

    memory cells [structure]
    body|immune remember {pathogenword}; body remembers; immune system remembers; memory lymphocyte|cell; remember|recognise {pathogenword};
    remain|stay|live in blood|body; memory b|t cell; immune system|body|white remember; cells _ remember; memory cells remain

    rapid secondary response [consequence]
    secondary response; antibodies _ faster|quicker|quickly|rapidly|more|immediately|straight;
    produce|make|release antibodies _ faster|quicker|quickly|rapidly|immediately|straight|more;
    produce|make|release antibodies|them|more faster|quicker|quickly|rapidly|immediately|straight;
    respond|react|destroy|kill|fight|recognise faster|quicker|quickly|rapidly|immediately;
    faster|quicker|quick|rapid|stronger|bigger|greater response|production|immune; before become|get|feel|make|symptoms|cause ill|sick|symptoms;
    {not} become|get|feel|make|symptoms|cause ill|sick|symptoms; straight away make|produce antibodies

    immunity [benefit]
    become immune to; {not} catch|get|become|suffer _ again|ill|disease; resist|resistance to infection|disease;
    protected|protection against disease|infection|virus|future; protected|protection disease|infection|virus|future; immune next time

    vaccination [method, solution]
    immunise; jab; inject|injection _ dead|inactive|weak|vaccine; booster; mmr

    dead or inactive pathogen [structure]
    dead|inactive|weak|weakened|harmless|small|attenuated amount|form|version|part|pathogen|virus|bacteria|germ of|or;
    inactive|dead|weakened|harmless pathogen|virus|bacteria|microbe|disease|version|form; bit|small|little _ virus|disease|pathogen|dead;
    antigens of|from pathogen; killed version; {not} cause|make disease|ill

    herd immunity [benefit]
    most|enough|many people _ jab|vaccine|vaccinated|immune|vaccination; disease|it|virus {not} spread|pass; {not} spread to those|people|others;
    fewer people to catch|pass; protects unvaccinated;
    large|most|high|enough|many|more percent|number|proportion|people|population population immune|vaccinated;
    large|most|high|enough|many|more percent|number|proportion|people|population immune|vaccinated;
    most|enough|many|more people immune|vaccinated; {not} _ spread|pass|transmit|catch _ unvaccinated;
    less|fewer people|hosts infected|carry|catch|spread|pass; reduce|stop|prevent|less|slow spread in disease|virus|pathogen|infection;
    reduce|stop|prevent|less|slow spread disease|virus|pathogen|infection; protect those|people|others _ vaccinated|babies;
    protect those|people|others _ not|{not}|cannot; less likely to spread|pass|come

    vaccine side effects [problem]
    side effect; bad reaction; allergic reaction; feel|swelling|sore|fever ill|unwell|arm|after; adverse reaction

    antibiotics [solution]
    penicillin; kill|destroy|stop|damage _ bacteria|bacterial _ body|inside|infection|growing;
    medicine|drug _ kill|cure bacteria|bacterial; cure bacterial

    antibiotics cannot kill viruses [principle]
    antibiotics _ {not} _ virus|viral; {not} kill|work|effective|affect|treat|destroy _ virus|viral; antibiotics only|just _ bacteria|bacterial;
    only work|kill|effective _ bacteria|bacterial; virus live|inside|reproduce inside|in _ cells;
    kill|damage|harm|destroy _ body|own|host|human cells; viral disease {not} _ antibiotics; flu|cold _ virus _ {not}

    antibiotic resistance [problem]
    resistant|resistance bacteria|strains antibiotic; resistant|resistance antibiotic;
    {not} killed|affected|work against antibiotics|bacteria|anymore; {not} killed|affected|work antibiotics|bacteria|anymore;
    bacteria|they become|evolve resistant|immune|resistance; bacteria resistant|immune|resistance; resistant bacteria|strain; mrsa; superbug;
    antibiotic stop work|effective|longer; antibiotic {not} work|effective|longer; survive antibiotics

    overuse of antibiotics [cause]
    overuse|overprescribe|misuse antibiotics; too many|much|often antibiotics|prescribed;
    prescribed|given|use|used inappropriately|too|unnecessarily _ viral|cold|need; prescribed|given _ viral|cold|flu|virus;
    prescribed|given|use|used inappropriately|too|unnecessarily _ {not}; prescribed|given|use|used _ {not};
    use|using antibiotics too|unnecessarily|often; antibiotic _ cold|farm|animals|livestock; use in farming

    completing the course [solution, method]
    complete|finish|take whole|full|entire|all|course; finish|complete course|antibiotics|treatment|tablets;
    take all _ tablets|antibiotics|course|medicine; kill all|every bacteria; {not} finish|complete course; {not} stop taking;
    no|none bacteria survive|left; reduce|restrict|only use|using|prescribe _ antibiotic

    painkillers [solution]
    pain killer; treat|relieve|reduce|mask|help symptoms|pain; {not} kill pathogen|bacteria|virus; paracetamol; ibuprofen; aspirin;
    only treat symptoms; relieve pain

    drug sources from plants
    digitalis|foxglove; aspirin|willow; penicillin|fleming|mould; extracted from plant;
    drug|medicine|extracted from foxgloves|willow|mould|plants; fleming

    preclinical testing [step, method]
    preclinical; test|trial in|using cells|tissue|animal|mice|live|rats; test|trial cells|tissue|animal|mice|live|rats; animal testing|trials;
    lab|laboratory tests; cells tissues live animals; tested in lab|laboratory; computer models

    clinical trials [step, method]
    test|given|trial|try in healthy|human|volunteers|people|patients;
    test|given|trial|try healthy|human|volunteers|people|patients; human trials; healthy volunteers first; low|small dose start|first|healthy;
    volunteers then patients

    toxicity of drug [factor]
    drug|medicine safe|toxic|harmful; is toxic; check _ safe; safe for|to humans|people|use|take; side effects; toxicity;
    harmful|dangerous|side effects|poisonous effects; check|see|make|test|find _ safe|side|toxic|harmful|harm|kill;
    whether it safe|harmful|poisonous

    efficacy of drug [factor]
    whether|see|check drug|medicine work|effective; whether|see|check work|effective; does it work; actually works; drug effective; how effective;
    efficacy; how well|effective drug|medicine work; how well|effective work; see|check|test|whether _ work|effective|cure|treat

    drug dosage [factor]
    dose; dosage; optimum|best|right|correct|safe amount|dose; how much|many _ take|give|given|tablets|needed; amount needed|given take;
    amount take

    placebo [method]
    dummy|fake|sugar pill|drug|tablet|medicine; contain no|{not} drug|active; look like|same drug|real;
    inactive|pretend pill|tablet|drug; does nothing; control group _ drug|placebo; compare _ placebo|drug; pill nothing in

    double blind trial [method]
    double blind; {not}|neither|nor know doctor|patient|who _ placebo|drug|patient|got; {not}|neither|nor know _ placebo|drug|patient|got;
    doctor|patients _ {not} know|aware; avoid|remove|prevent|reduce|stop|eliminate bias; no bias; neither doctors nor patients; blind trial;
    {not} biased; {not} know who|whether _ drug|placebo|real; {not} know _ drug|placebo|real

    peer review [method]
    scientist|others|experts check|review|repeat|verify _ results|work|findings|experiment; checked other|scientists|experts;
    publish results|findings|journal; prevent false claims; other scientists check|repeat

    monoclonal antibodies [method]
    hybridoma; identical antibodies; clone one|single cell; fuse|combine lymphocyte|mouse|tumour; mouse lymphocyte;
    pregnancy test; made from single clone

    plant disease detection [information]
    stunted growth; areas decay|rot; discoloured; malformed stems|leaves; presence pests; gardening manual

    plant physical defences [structure]
    tough|waxy|thick cuticle|waxy; cellulose cell wall; bark; layers dead cells; waxy cuticle _ stop|barrier

    plant chemical defences [structure]
    antibacterial|antimicrobial chemicals|substances; poison|poisonous deter|stop|herbivores|animals;
    chemicals|poison _ deter|kill|stop _ herbivores|animals|bacteria|insects; toxic to animals|herbivores

    plant mechanical defences [structure]
    thorns; spikes; spines; hairs _ deter|stop|animals; prickles; droop|curl when touched|leaves; mimicry; mimic; sting;
    {stop}|deter _ animals|herbivores _ eating|touching

    central nervous system [structure]
    brain and spinal cord; spinal cord and brain; cns; brain and spinal; coordinator

    receptor [structure]
    detect|sense|pick|notice up stimulus|stimuli|change|light|temperature|pain|heat; sense organ; cells _ detect;
    stimulus detected|picked

    stimulus [cause]
    change in environment|surroundings; change _ environment|surroundings; something _ react|respond to; what you respond to

    effector [structure]
    muscle or|and gland; muscle contract; gland secrete|release|hormone; muscle or gland; carry out|produces|bring response|about

    response to stimulus [consequence]
    muscle contract|pull|move _ away|hand|arm; pull|move|take|jerk hand|away|arm|finger; response carried;
    respond|react to stimulus|stimuli|change; hand moved away

    sensory neurone [structure]
    sensory neuron|nerve; receptor towards spinal|cns|central|relay|brain; receptor spinal|cns|central|relay|brain;
    carry|send|take _ receptor|sense _ spinal|cns|brain|relay|central; impulse|signal|message _ from receptor; to spinal cord|cns|brain

    relay neurone [structure]
    relay neuron|nerve; in|inside|within spinal cord|cns; connect|link sensory and|to motor; between sensory and motor; interneuron

    motor neurone [structure]
    motor neuron|nerve; towards effector|muscle|gland; carry|send|take _ cns|spinal|relay|brain _ muscle|effector|gland;
    impulse|signal|message _ to muscle|effector|gland; from spinal cord|cns|brain

    synapse [structure]
    gap|junction|space between|where neurons|nerve|two; small|tiny gap; neurotransmitter;
    chemical|neurotransmitter diffuse|released|cross; chemical messenger|transmitter _ gap|across|diffuse; diffuse across gap|synapse;
    released into gap|synapse; bind to|with receptor on|of next|neurone|other

    electrical impulse [method]
    nerve impulse; electrical signal|message; impulse travel|pass|sent|along|generated; nerve signal|message; 
    signal|message|impulse sent|travels|passed along|down; action potential

    reflex action [benefit]
    reflex; automatic|involuntary|rapid|fast|quick response|reaction|action; {not} _ think|thought|conscious|brain;
    {not} involve brain|conscious|thinking; {not} have to think; without thinking; automatic and rapid|fast|quick; unconscious;
    react|respond|reaction|happens without thinking; happen automatically

    protection from harm [benefit]
    protect|prevent|reduce|stop|avoid|minimise _ harm|damage|injury|burn|danger|hurt; protect us|body; prevent injury|damage|harm|burns;
    away from danger|harm; {stop} _ hurt|damaged|injured|burned; avoid danger|injury

    reaction time test [method]
    ruler drop; drop ruler; catch ruler; reaction time; distance ruler fell|drops; how fast|quickly _ catch|react; measure reaction

    cerebral cortex [structure]
    controls memory|language|intelligence|consciousness|thinking; conscious thought; cerebrum; consciousness intelligence memory|language;
    outer layer|part|wrinkled brain; wrinkled part

    cerebellum [structure]
    balance|coordination muscular|movement; coordinate|control muscle|muscular|balance|movement; muscle coordination; balance and coordination;
    muscular activity

    medulla [structure]
    medulla oblongata; brain stem; control unconscious|breathing|heart|heartbeat|automatic; unconscious activities; heart rate and breathing

    studying the brain [method]
    mri; mri scan; ct scan; electrically stimulate; patients brain damage; people brain|damage; electrodes; study brain damage

    brain treatment difficult [problem]
    brain _ complex|delicate|complicated; easily|easy to damage; {not} fully|completely|well understood|know; complex and delicate;
    surgery could damage; skull protects; {not} understand _ brain

    accommodation of eye [method]
    accommodation; change shape|thickness lens|focus; lens change shape; focus near|distant|far|close|objects|light; fine focusing

    near object focusing < accommodation of eye ~ distant object focusing
    ciliary muscles contract; suspensory ligaments slacken|loosen|loose|slack; lens _ thick|thicker|fat|fatter|rounder|curved|round;
    refract|bend light more|strongly; ligaments loosen|slacken; lens gets fatter|thicker|rounder

    distant object focusing < accommodation of eye ~ near object focusing
    ciliary muscles relax; suspensory ligaments tight|tighten|pull|taut|stretch; lens _ thin|thinner|flat|flatter|pulled;
    refract|bends light less|slightly; ligaments tighten|tight|pull; lens gets thinner|flatter

    pupil reflex
    iris; pupil constrict|dilate|smaller|bigger|widen|shrink|narrow|larger; circular muscles contract|relax; radial muscles contract|relax;
    pupil gets|becomes smaller|bigger|larger|narrower|wider; let less|more light in; protect|damage _ retina|bright

    retina [structure]
    receptor cells in eye; receptor cells eye; rods and cones; light sensitive|receptor cells|layer; detect light; back eye; rods; cones;
    image _ on retina

    cornea [structure]
    refract|bend light _ enters|cornea|eye|front; transparent|clear front|layer|outer eye; clear front eye

    short sight [problem] ~ long sight
    myopia; short sighted|sightedness; near sighted; {not} see distant|far|away; distant|far objects blurred|blurry|fuzzy|clear;
    focus|image in front retina; light focused|meets in front; lens too curved|thick; eyeball too long; concave|diverging lens

    long sight [problem] ~ short sight
    hyperopia; long sighted|sightedness; far sighted; {not} see|focus near|close|nearby; near|close objects blurred|blurry;
    focus|image behind retina; behind retina; eyeball too short; lens {not} thick|curved enough; convex|converging lens

    vision correction [solution]
    glasses; spectacles; contact lenses; laser surgery|eye; replacement lens; spectacle lenses; laser eye|treatment; lenses _ refract|bend light

    homeostasis [principle]
    maintain|keep|regulate|regulation|constant internal|inside|environment|conditions|stable;
    constant|stable|steady|same internal environment|conditions; regulation internal conditions;
    keep _ body|internal|conditions|inside _ same|constant|stable|balanced|normal; internal environment _ constant|same|stable;
    keep everything|things balance|constant|same

    negative feedback [principle]
    opposite effect|response; return|bring|back to normal|set|optimum; back to normal;
    when level too|rises|falls|increases _ decrease|lower|opposite|back|brings;
    when too|rises|falls|increases _ decrease|lower|opposite|back|brings; reverse|counteract change; increase _ decrease _ normal

    optimum for enzymes [reason]
    optimum|best|right|ideal|perfect conditions|temperature|ph _ enzyme|cell|reactions; enzymes _ work|function best|optimum|properly|efficiently;
    enzymes|cells work properly|best; {stop}|prevent|otherwise enzymes denature; keep enzymes working

    body temperature control [method]
    thermoregulation; thermoregulatory centre; temperature receptors; temperature blood; keep|maintain|control|regulate body temperature;
    monitor temperature; body temperature constant|37; skin temperature receptors; core temperature|body

    sweating [method]
    sweat glands; perspire; evaporate|evaporation sweat|takes|heat|energy; sweat evaporates; cool body|skin|down; sweat _ heat|energy|cool

    vasodilation [method] ~ vasoconstriction
    blood vessel|arterioles|capillaries dilate|widen|wider|expand|open; more|increased|greater blood flow|near _ skin|surface;
    more|increased|greater blood _ skin|surface; more blood _ skin|surface; vessels get wider; more heat|energy lost|transferred|radiated

    vasoconstriction [method] ~ vasodilation
    blood vessel|arterioles|capillaries constrict|narrow|contract|narrower|shrink; less|reduced blood flow|near _ skin|surface;
    less|reduced blood _ skin|surface; less blood _ skin|surface; vessels get narrower|smaller; less heat|energy lost|transferred

    shivering [method]
    muscles contract _ heat|warm|respiration|shiver|quickly; skeletal muscles contract;
    respiration|contracting _ release|generate|produce heat; shiver _ heat|warm

    hairs stand up [method]
    hair stand|erect|raise|rise|up|end; trap|layer air|insulating; goosebumps; insulating|insulation layer; trap _ air|warm

    hormone [structure]
    chemical messenger; chemical _ blood|bloodstream _ target|organ;
    carried|transported|travel in|through blood|bloodstream _ target|organ|gland;
    carried|transported|travel blood|bloodstream _ target|organ|gland; secreted|released into blood|bloodstream; endocrine; produced gland

    endocrine gland [structure]
    glands; endocrine system; secrete|release|produce|make hormone _ blood|into; gland that releases hormone

    pituitary gland [structure]
    pituitary; master gland; gland in|below base|brain of; gland base|brain of; secretes|releases|produces several|fsh|lh|adh|tsh;
    pituitary gland releases

    nervous and hormonal comparison [information]
    hormones|hormonal|endocrine _ slower|slow|longer|blood|last; nerve|nervous _ faster|quick|fast|short|electrical|quicker;
    effects last longer|short; act for longer|short; slower but longer; impulses faster; hormones last longer

    insulin [method]
    insulin released|secreted|produced|injection; pancreas release|secrete|produce|make _ insulin;
    lower|reduce|decrease|bring|control blood glucose|sugar; glucose|sugar _ move|enter|taken|absorbed|go|into cells|liver|muscle;
    cells take|absorb|up glucose|sugar; insulin lowers|reduces|decreases; glucose _ converted|turned|stored|changed _ glycogen

    glycogen [structure]
    glycogen store|storage|stored; glucose|sugar _ converted|turned|changed|stored|made _ glycogen|storage; stored|store glycogen|in liver;
    glucose stored in liver|muscle; glucose stored liver|muscle; liver stores

    glucagon [method]
    glucagon _ released|raise|increase|converts|break; glycogen _ converted|turned|broken|changed|back _ glucose;
    raise|increase blood glucose|sugar; convert|turns|break glycogen into|down glucose; convert|turns|break glycogen glucose;
    low blood sugar|glucose

    blood glucose rises [consequence]
    blood glucose|sugar level|concentration _ rise|increase|high|up|higher|too; high|higher|raised|increase|rise blood glucose|sugar|in;
    glucose|sugar level|concentration go|rise|increase up; sugar spike; after eating|meal; blood sugar too high|goes|up

    blood glucose falls [consequence]
    blood glucose|sugar level|concentration _ fall|decrease|low|down|drop|lower|too; low|lower|reduced|decreased|fall|drop blood glucose|sugar|in;
    glucose|sugar level|concentration go|fall|decrease|drop down; hypo; blood sugar too low|drops|falls

    insulin injections [solution]
    inject insulin; insulin injection|pump; take|need|inject insulin; jab insulin

    controlled diet and exercise [solution]
    control|controlled|carbohydrate|low|healthy|balanced diet|sugar; less|reduce|cut|limit sugar|carbohydrate|carbs;
    eat less|healthier|healthily|healthy; exercise regularly|more|programme; regular exercise; lose weight; watch what eat; do exercise|more

    kidney [structure]
    filter|filtration blood; make|produce urine; nephron; clean blood; remove urea|waste|excess

    urea [structure]
    excess amino acids; deamination; liver break|make|convert down|urea|amino; ammonia _ urea|toxic;
    urea removed|excreted|filtered|lost; waste _ amino acids|protein; made in liver _ urine

    selective reabsorption [method]
    reabsorb; reabsorption; glucose|ions|water|useful _ reabsorbed|taken|absorbed|back _ blood; all _ glucose reabsorbed;
    taken|put back into blood; absorbed back into

    kidney filtration [method]
    filtration; filtered out|blood; ultrafiltration; small molecules _ filtered|squeezed|pass; filter small molecules|blood|urea;
    high pressure _ filter|out; glomerulus; bowman's capsule

    adh [method]
    anti diuretic hormone; antidiuretic; more|increase water reabsorbed|reabsorption|absorbed|permeable|permeability;
    kidney tubules _ permeable|reabsorb; pituitary release _ adh; less|small|more|concentrated|dilute urine; concentrated urine;
    reabsorb more|less water

    kidney dialysis [solution]
    dialysis; dialysis machine; artificial kidney; machine _ filter|clean|blood; partially permeable membrane _ dialysis|fluid; dialysis fluid;
    urea diffuse|moves out|into _ fluid|dialysis; hooked up to machine

    dialysis drawbacks [problem]
    several|three|3|many times|hours per|each week|day|time; several|three|3|many times|hours week|day|time; time consuming;
    regular|frequent|repeat|go hospital|visits|treatment|dialysis; restricted|controlled|careful|strict|limited diet;
    feel ill|tired|unwell between|until; {not} go on holiday; risk infection|clots|blood

    kidney transplant [solution]
    donor kidney; new kidney; transplant kidney; kidney from donor|relative|living; shortage donors|kidneys; waiting list|long; kidney donor;
    tissue match

    adrenaline [method]
    fight or flight; adrenal gland; fear or stress; increase heart|rate|delivery|boost _ heart|oxygen|glucose|beat;
    fear|stress|scared _ release|heart; prepare body fight|flight|run

    thyroxine [method]
    thyroid; thyroid gland; basal metabolic rate; control|regulate|increase metabolic rate|metabolism; tsh; metabolic rate; growth and development

    puberty changes [consequence]
    puberty; secondary sexual|sex characteristics; facial|pubic|body hair; voice break|deepen|deeper; breasts grow|develop; periods start;
    sperm production starts; hips widen

    testosterone [structure]
    testes produce|make|release|hormone; male sex hormone; stimulate sperm production; male reproductive hormone; main male hormone

    oestrogen [structure]
    female sex hormone; ovary produce|release|make|hormone oestrogen|hormone; build|thicken|repair|maintain|causes lining womb|uterus|up;
    stimulate lh; inhibit|stop fsh; lining _ thickens|grow|build|thick; main female hormone

    progesterone [structure]
    maintain|keep|support lining|uterus|womb; inhibit|stop fsh|lh|both; corpus luteum; lining _ maintained|kept|thick|stays; lining maintained

    fsh [structure]
    follicle stimulating hormone; egg|follicle _ mature|maturation|develop|ripen; maturation|maturing mature egg; maturation|maturing egg;
    stimulate oestrogen|egg|follicle|ovary; mature egg; makes egg ripen

    lh [structure]
    luteinising hormone; stimulate|cause|triggers ovulation|release|egg _ egg|ovary|ovulation; release egg egg|ovary; release egg|ovary;
    egg release|leaves|leave ovary; lh surge; causes ovulation

    ovulation [step]
    egg release|leave|leaves _ ovary; egg _ ovary; release egg|mature; day 14; egg leaves ovary; releases egg

    menstruation [step]
    having period; monthly period; menstrual period; on her period; lining|uterus|womb _ break|shed|lost|bleed down;
    shed|breakdown lining|womb|uterus; bleeding from womb; lining breaks down

    hormonal contraception [method, solution]
    contraceptive pill; the pill|oral|combined|mini pill|contraceptives;
    implant|patch|injection|pill _ hormone|progesterone|release|oestrogen|contraception;
    inhibit|stop|prevent fsh|egg|maturation|ovulation _ mature|production|release; hormones _ stop|prevent egg|ovulation;
    egg {not} mature|release|ripen; thicken|thick mucus; coil; iud

    non hormonal contraception [method, solution] ~ hormonal contraception
    block|stop|prevent sperm _ egg; barrier _ sperm; female sterilisation; diaphragm cap; barrier method; condom; spermicide; abstain|abstinence;
    sterilisation; vasectomy; prevent|stop sperm reach|getting|meeting|entering; sperm {not} reach|meet|get egg; copper|intrauterine device;
    kill|disable sperm; cut|tie|tied tubes|sperm

    fertility drugs [solution]
    fertility drug|treatment; give|given|inject|contain|take fsh|lh; fsh and lh; stimulate eggs|ovulation mature; stimulate mature; clomifene;
    help|become|get pregnant|conceive

    ivf [solution, method]
    in vitro fertilisation; test tube baby; egg _ fertilise|mixed|collected|outside _ sperm|lab|laboratory|dish|outside|body;
    embryo inserted|implanted|put|placed|transferred _ womb|uterus|mother; fertilised in lab|laboratory|dish; collect eggs;
    embryos implanted|inserted|put into womb

    ivf drawbacks [problem]
    ivf|treatment _ expensive|cost|costly; costs lot; expensive treatment; emotionally|physically stressful|upsetting|draining|stress;
    low success|successful rate|high|always; {not} success|successful rate|high|always; success rate low; success rate {not};
    multiple births|pregnancies; twins|triplets; risk to mother|babies; emotional|physical stress; {not} always work; premature babies

    gametes [structure]
    sex cells; sperm and egg; egg and sperm; pollen and egg; haploid cells; reproductive cells

    fertilisation [step]
    sperm|gametes|nuclei|male _ fuse|join|meet|combine|fusion _ egg|female|gametes;
    fusion|fusing|joining gametes|nuclei|male|sperm|egg; sperm meets|enters|joins egg; egg and sperm join|fuse|meet|combine; gametes fuse|join;
    male and female gametes fuse|join

    zygote [structure]
    fertilised egg|cell; first cell embryo|baby; diploid cell formed; egg after fertilisation

    placenta [structure]
    umbilical cord; oxygen|food|nutrients|glucose pass|diffuse baby|fetus|foetus; oxygen|food|nutrients|glucose baby|fetus|foetus;
    waste|co2|urea _ from fetus|baby|foetus|mother; exchange substances between|mother

    controlled experiment variables [method, practice]
    control variable; controlled|keep same|constant|variables; fair test; independent variable; dependent variable;
    same volume|amount|mass|temperature|size|time|age; keep everything else|other same

    implantation [step]
    embryo|egg|zygote|ball _ implants|attaches|embeds|sticks _ uterus|womb|lining|wall; sticks|attaches|embeds in womb|uterus|lining wall|lining;
    sticks|attaches|embeds womb|uterus|lining wall|lining; settle in womb|lining

    t cells and b cells [structure]
    t cell; b cell; t helper; helper t; plasma cells; clonal selection|expansion; cytotoxic; killer t; cytokines; humoral; cell mediated;
    antigen presenting

    sliding filament theory [method]
    actin; myosin; actin and myosin; cross bridge; calcium ions _ tropomyosin|troponin; tropomyosin; sarcomere; sarcomere shortens;
    filaments slide; myosin heads

    resting and action potential [method]
    action potential; resting potential; depolarisation; repolarisation; hyperpolarisation; sodium ions _ in|enter|diffuse;
    sodium channels open; potassium ions _ out|leave; sodium potassium pump; refractory period; all or nothing; threshold; saltatory conduction;
    myelin; nodes ranvier

    bohr effect [principle]
    oxygen dissociation curve; affinity for oxygen; lower|reduced|less affinity; higher affinity; curve shifts right|left;
    partial pressure oxygen; cooperative binding; more oxygen dissociates|unloaded|released; oxygen unloads

    cardiac cycle [method]
    systole; diastole; atrial systole; ventricular systole; cardiac output; stroke volume; heart rate times stroke; purkyne|bundle his; avn;
    atria contract _ ventricles; ventricles contract _ valves; pressure higher in ventricle|atria

    mass flow hypothesis [principle]
    source to sink; hydrostatic pressure; sucrose actively loaded|transported; companion cells load|actively; water enters phloem osmosis;
    high|higher hydrostatic pressure; pressure gradient in phloem

    pcr and electrophoresis [method]
    polymerase chain reaction; pcr; gel electrophoresis; dna fingerprinting|profile; primers; taq; dna polymerase; amplify dna|gene;
    smaller fragments move further|faster; negatively charged dna|phosphate _ positive; genetic fingerprint

    transcription and translation [method]
    transcription; translation; mrna; messenger rna; trna; anticodon; rna polymerase; pre mrna; splicing; introns;
    mrna leaves|moves nucleus|ribosome; dna unzips|unwinds|strands; template strand; trna carries|brings amino; codon _ anticodon;
    peptide bonds form

    chromosome mutation and non disjunction [cause]
    non disjunction; chromosomes {not} separate; extra chromosome; trisomy; down syndrome; polyploidy; aneuploidy

    lung function tests [method]
    spirometer; tidal volume; vital capacity; pulmonary ventilation; fev; peak flow; breathing rate times tidal

    countercurrent gas exchange [structure]
    counter current; countercurrent; counter current flow; gill filaments|lamellae|gills; tracheae; tracheoles; spiracles;
    water and blood flow opposite|different directions; blood always meets water higher oxygen; gills large|many filaments|surface
    """
}
