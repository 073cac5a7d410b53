/// Close derivations that Porter2 takes for different words, each line a family: the first word is the key of all, and
/// of all regular inflections of each. A mark `=` keeps a word's inflections out. Written for this project.
///
/// A family is one sense as verb, noun, adjective or adverb: what a marker would accept one for the other. Not joined
/// are "hot" and "heat", "serve" and "service", "dissolve" and "solution", a person and the action ("supply" and
/// "supplier").
extension WordKeyData {
  static let families: StaticString = """
    # Work and service
    absent absence absenteeism
    accident accidental accidentally
    accommodate accommodation
    accurate accuracy
    achieve achievement
    acknowledge acknowledgement
    acquire acquisition
    act action
    add addition
    adequate adequacy
    administer administration administrative
    admit admission admittance
    advertise advertisement
    advise advice
    aggressive aggression
    agree agreement
    allergy allergic
    ambition ambitious
    analyse analysis analytical
    anger angry
    anonymous anonymity
    anxious anxiety
    apologise apology apologetic apologetically
    apply application
    appreciate appreciation appreciative
    approve approval
    argue argument argumentative
    arrange arrangement
    arrive arrival
    assertive assertiveness
    assess assessment
    assume assumption
    aware awareness
    bankrupt bankruptcy
    behave behaviour
    believe belief
    benefit beneficial
    bored boring boredom
    brave bravery
    brilliant brilliance
    bureaucracy bureaucratic
    careless carelessness
    category categorise
    caution cautious
    certain certainty
    certify certificate certification
    charity charitable
    choose choice
    clarify clarification
    clean cleanliness
    clear clarity
    coincide coincidence
    collaborate collaboration
    commerce commercial
    commit commitment
    compare comparison comparative
    compensate compensation
    compete competition competitive
    complain complaint complainant
    complete completion
    comply compliance compliant
    compose =composition =compositions
    comprehend comprehension comprehensible
    concentrate concentration
    conclude conclusion
    confidential confidentiality
    confirm confirmation
    conform conformity
    confuse confusion
    conscientious conscientiously
    consult consultation
    consume consumption
    contradict contradiction contradictory
    contribute contribution
    convenient convenience
    convert =conversion =conversions
    cooperate cooperation cooperative
    correspond correspondence
    courteous courtesy
    create creation
    creative creativity
    credible credibility
    criticise criticism critic critique
    cruel cruelty
    curious curiosity
    deceive deception deceit
    decide decision
    defend defence
    define =definition =definitions
    deliver delivery
    deny denial
    depart departure
    deprive deprivation
    describe description descriptive
    develop development developmental
    die death dead
    difficult difficulty
    dignity dignified
    diplomat diplomacy diplomatic
    disagree disagreement
    disapprove disapproval
    disaster disastrous
    discipline disciplinary
    discourteous discourtesy
    discover discovery
    discriminate discrimination discriminatory
    discuss discussion
    dishonest dishonesty
    disloyal disloyalty
    disobey disobedience disobedient
    disrespect disrespectful
    disrupt disruption disruptive
    dissatisfy dissatisfaction dissatisfied
    distant distance
    distract distraction
    drunk drunken drunkenness
    easy ease
    economy economic economics economist
    efficient efficiency
    embarrass embarrassment
    empathy empathise empathetic empathic
    emphasis emphasise emphatic
    encourage encouragement
    enquire enquiry inquire inquiry
    enthusiasm enthusiastic enthuse
    entitle entitlement
    environment environmental environmentally
    envy envious
    establish establishment
    evaluate evaluation
    exclude exclusion
    expand expansion
    expert expertise
    expire expiry expiration
    explain explanation explanatory
    expose exposure
    extend extension
    fail failure
    fame famous
    fascinate fascination
    favourite favouritism
    finance financial
    fluent fluency
    fly flight
    forget forgetful
    forgive forgiveness
    fragrant fragrance
    frequent frequently
    fulfil fulfilment
    furious fury
    generous generosity
    =grateful =gratefully gratitude
    greed greedy
    grief grieve
    grow growth
    guide guidance
    guilt guilty
    health healthy
    honest honesty
    hunger hungry
    identify identification
    imagine imagination imaginary
    immature immaturity
    impatient impatience
    implement implementation
    imply implication
    improve improvement
    inaccurate inaccuracy
    inadequate inadequacy
    inconsistent inconsistency
    inconvenient inconvenience
    inefficient inefficiency
    inexperience inexperienced
    inflexible inflexibility
    influence influential
    injure injury
    insist insistence
    intend intention intent intentional
    interfere interference
    interpret interpretation
    introduce introduction introductory
    involve involvement
    irresponsible irresponsibility
    irritate irritation irritable
    jealous jealousy
    journalist =journalism
    judge judgement judgment
    justify justification justifiable
    know knowledge knowledgeable
    laugh laughter
    leader leadership
    liable liability
    lonely loneliness
    lose loss
    loyal loyalty
    luck lucky
    maintain maintenance
    manipulate manipulation manipulative
    marry marriage
    mature maturity
    memory memorise
    misbehave misbehaviour
    misery miserable
    misinterpret misinterpretation
    mistreat mistreatment
    motivate motivation motivational
    move movement
    necessary necessity necessarily
    neglect neglectful
    negotiate negotiation
    noise noisy
    notify notification
    obey obedience obedient
    observe observation observant
    obsess obsession
    occur occurrence
    offend offence offensive
    omit omission
    oppose opposition
    optimist =optimism optimistic
    patience =patiently
    pay payment payable
    perceive perception
    permit permission
    persevere perseverance
    persist persistent persistence
    persuade persuasion persuasive
    pessimist pessimism pessimistic
    photograph photo
    popular popularity
    predict prediction predictable
    prefer preference preferable
    prepare preparation preparatory
    prescribe prescription
    prestige prestigious
    pretend pretence
    prevent prevention preventative
    pride proud
    priority prioritise
    produce production
    promote promotion promotional
    pronounce pronunciation
    prove proof
    provide provision
    publish =publication =publications
    punctual punctuality
    punish punishment
    pursue pursuit
    qualify qualification
    queue queued queuing queueing
    quote quotation
    racist racism
    react reaction
    reassure reassurance
    rebel rebellion rebellious
    recognise recognition recognisable
    recommend recommendation
    recover recovery
    recruit recruitment
    refer referral
    refrigerate refrigeration
    refuse refusal
    register registration
    reject rejection
    relax relaxation
    rely reliable reliability reliance reliant
    relieve relief
    remove removal
    rent rental
    repeat repetition repetitive
    replace replacement
    represent representation
    require requirement
    resemble resemblance
    resign resignation
    resist resistance
    resolve resolution
    respect respectful
    respond response responsive responsiveness
    restore restoration
    restrict restriction restrictive
    retain retention
    risk risky
    safe safety safely
    satisfy satisfied satisfaction satisfactory
    secret secrecy
    secure security
    see sight
    sell sale
    sensitive sensitivity
    sexist sexism
    sign signature
    significant significance
    silent silence
    skill skilful skilfully
    simple simplicity simply
    simplify simplification
    sincere sincerity
    sleep sleepy asleep
    solve solution
    speak speech
    speed speedy
    spontaneous spontaneity
    stable stability stabilise
    standard standardise
    strategy strategic
    stress stressful
    strong strength strengthen strongly
    submit submission
    subscribe =subscription =subscriptions
    succeed success successful
    suggest suggestion
    suitable suitability suitably
    summary summarise
    supervise supervision
    suspicion suspicious
    sympathy sympathise sympathetic
    tactful tactfully tactfulness
    taste tasty
    tend tendency
    think thought
    threat threaten
    tired tiredness tire
    tolerate tolerance tolerant
    treat treatment
    true truly
    uncertain uncertainty
    unemployed unemployment
    ungrateful ingratitude
    unlucky unluckily
    unnecessary unnecessarily
    unprofessional unprofessionally
    unreliable unreliability
    unresponsive unresponsiveness
    unsafe unsafely
    unsatisfied unsatisfactory unsatisfying
    unstable instability
    unsuccessful unsuccessfully
    unsympathetic unsympathetically
    urgent urgency
    valid validity validate
    vary variation
    verify verification
    violent violence
    vulnerable vulnerability
    warm warmth
    wealth wealthy
    weigh weight
    wide width widen
    wise wisdom

    # English
    alliteration alliterate alliterative
    characterise characterisation
    exaggerate exaggeration
    grammar grammatical
    humour humorous
    metaphor metaphorical
    onomatopoeia onomatopoeic
    personify personification
    poet poetry poetic
    punctuate punctuation
    rhythm rhythmic
    tragedy tragic

    # Mathematics
    algebra algebraic
    approximate approximation
    calculate calculation
    circle circular
    divide division divisible
    estimate estimation
    geometry geometric geometrical
    long length lengthen lengthy
    deep depth deepen deeply
    high height heighten
    mathematics maths math mathematical
    maximum maximise maximal
    minimum minimise minimal
    multiply =multiplication =multiplications
    optimum optimise optimal
    percent percentage
    rectangle rectangular
    sequence sequential
    simultaneous simultaneously
    subtract subtraction
    symmetry symmetrical symmetric
    triangle triangular

    # Science
    abrasion abrasive
    absorb absorption absorbent
    accelerate acceleration
    acid acidic acidity
    adapt adaptation
    adhesive adhesion
    adolescent adolescence
    anaesthetic anaesthesia
    astronomy astronomer astronomical
    atmosphere atmospheric
    atom atomic
    attract attraction
    automatic automate automation
    bacteria bacterial
    breathe breath
    catalyse catalyst catalysis catalytic
    cause causal causation
    circulate circulation circulatory
    classify classification
    collide collision
    combine combination
    combust combustion combustible
    compress compression
    condense condensation
    conduct conductor conductivity
    contaminate contamination
    convect convection
    corrode corrosion corrosive
    crystal crystallise crystalline
    decompose decomposition
    dehydrate dehydration
    dense density
    destroy destruction destructive
    diagnose diagnosis diagnostic
    diffuse diffusion
    digest digestion digestive
    dilute dilution
    displace displacement
    disperse dispersal
    dissect dissection
    distribute distribution
    elastic elasticity
    electric electrical electricity
    electrolysis electrolyse
    emit emission
    energy energetic
    erode erosion
    erupt eruption
    evaporate evaporation
    evolve evolution evolutionary
    excrete excretion
    explode explosion explosive
    extinct extinction
    ferment fermentation
    fertile fertility
    fertilise fertilisation
    filter =filtration
    flexible flexibility
    germinate germination
    gravity gravitational gravitate
    hygiene hygienic
    hypothesis hypothesise hypothetical
    immune immunity immunise
    infect infection infectious
    inflame inflammation inflammatory
    inhibit inhibition
    inherit inheritance
    insulate insulation
    ion ionic ionise
    lubricate lubrication
    magnet magnetic magnetism magnetise
    magnify magnification
    medicine =medication =medications
    melt molten
    migrate migration migrant
    mix mixture
    moist moisture
    molecule molecular
    muscle muscular
    mutate mutation
    neutralise neutralisation
    nutrition nutritional nutritious
    obese obesity
    osmosis osmotic
    oxidise oxidation
    paralyse paralysis
    photosynthesis photosynthesise photosynthetic
    poison poisonous
    pollinate pollination
    pollute pollution
    precipitate precipitation
    pregnant pregnancy
    pure purity purify purification
    radiate radiation
    reduce reduction
    reflect reflection
    refract refraction
    regulate regulation regulatory
    reproduce reproduction reproductive
    respire respiration respiratory
    rotate rotation
    saturate saturation
    science scientific
    soluble solubility
    starve starvation
    sterile sterility sterilise
    suspend suspension
    theory theoretical
    thermal thermally
    toxic toxicity
    transmit transmission
    transpire transpiration
    vaccine vaccinate vaccination
    ventilate ventilation
    vibrate vibration

    # Geography, history, religion and society
    abolish abolition
    ally allied alliance
    assassinate assassination assassin
    colony colonial colonise colonist
    communist communism
    conquer conquest
    conserve conservation
    democracy democratic democrat
    deport deportation
    deposit deposition
    =dictator =dictators dictatorship dictatorial
    elect election
    execute execution
    fascist fascism
    glacier glacial glaciation
    geography geographical geographer
    history historical historic
    humid humidity
    immigrate immigration immigrant
    independent independence
    industry industrial
    inflate inflation
    invade invasion
    irrigate irrigation
    legislate legislation
    monarch monarchy
    negative negativity
    persecute persecution
    philosophy philosopher philosophical
    propaganda propagandist
    prosper prosperity prosperous
    religion religious
    revolution revolutionary
    slave slavery enslave
    tax taxation
    terrorist =terrorism
    truth truthful
    unify unification
    volcano volcanic
    worship worshipper

    # Adverbs, verbs and nouns of adjectives that Porter2 parts from them
    ample amply
    brief briefly
    bright brighten
    broad broaden breadth
    cheap cheaply cheapen
    chief chiefly
    cool coolly
    crisp crisply
    cross crossly
    damp dampen
    dark darken
    double doubly
    dull dully
    due duly
    fat fatten
    flat flatten
    free freely
    fresh freshen
    fright frighten
    full fully
    gross grossly
    hard harden
    humble humbly humility
    loose loosen
    narrow narrowly
    new newly
    quick quicken
    ripe ripen
    sad sadden
    shallow shallowly
    sharp sharply sharpen
    short shorten
    sick sicken
    slow slowly
    soft soften
    steep steeply
    straight straighten
    subtle subtly subtlety
    sweet sweeten
    thick thicken
    tight tighten
    tough toughen
    weak weaken
    whole wholly
    worse worsen

    # Adjectives in -y
    bump bumpy
    cloud cloudy
    curl curly
    dirt dirty
    dust dusty
    fault faulty
    fog foggy
    fuss fussy
    grease greasy
    ice icy
    juice juicy
    leak leaky leakage
    lump lumpy
    mess messy
    mood moody
    mud muddy
    rain rainy
    rock rocky
    rust rusty
    salt salty
    scare scary
    smell smelly
    snow snowy
    spice spicy
    storm stormy
    sun sunny
    wind windy

    # Other nouns, verbs and adjectives
    angle angular
    anomaly anomalous
    block blockage
    break breakage
    bury burial
    central centralise
    cite citation
    close closure
    coast coastal
    decent decency
    defy defiance defiant
    detain detention
    disclose disclosure
    enclose enclosure
    equal equalise
    evade evasion evasive
    expel expulsion
    expend expenditure
    familiar familiarise familiarity
    final finalise
    fungus fungal
    gene genetic
    glory glorious
    hero heroic heroism
    hierarchy hierarchical
    hinder hindrance
    hydrolysis hydrolyse
    infant infancy
    intervene intervention
    invert =inversion =inversions
    item itemise
    legal legalise
    malice malicious
    modern modernise
    monopoly monopolise
    monotony monotonous
    normal normalise
    penalty penalise
    presume presumption
    propel propulsion
    read readable readability
    recur recurrence recurrent
    repel repulsion repulsive
    reuse reusable
    sarcasm sarcastic
    scrutiny scrutinise
    shrink shrinkage
    skeleton skeletal
    sphere spherical
    spoil spoilage
    subsidy subsidise
    superstition superstitious
    symbol symbolise
    synthesis synthesise
    tempt temptation
    thirst thirsty
    tide tidal
    transcribe =transcription =transcriptions
    tribe tribal
    tyranny tyrannical tyrant
    vapour vaporise
    victim victimise
    visual visualise
    waste wastage
    """
}
