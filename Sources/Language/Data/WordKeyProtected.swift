/// Words that Porter2 takes for another word, each line a word with its inflections: the first is the key of all.
/// Written for this project, from reading through all groups of common words with one stem.
///
/// What is not listed keeps the stem: "customer" stands here, so that the stem `custom` is left to "custom" and
/// "customs".
extension WordKeyData {
  static let protected: StaticString = """
    # Business, work and service
    accountable accountability
    accountant accountants accountancy
    adviser advisers advisor advisors
    applicable applicability
    applicant applicants
    appointment appointments
    approachable approachability
    assistant assistants
    attendant attendants
    attractive attractively attractiveness
    authority authorities authoritative
    authorise authorises authorised authorising authorisation authorisations
    business businesses
    calculator calculators
    candidate candidates candidacy
    capitalism capitalist capitalists
    careful carefully carefulness
    commodity commodities
    competent competently competence competences competency competencies
    competitor competitors
    computer computers computerised
    conference conferences
    confident confidently confidence
    considerable considerably
    considerate considerately
    consistent consistently consistency consistencies
    consultant consultants consultancy
    consumer consumers consumerism
    container containers
    conversation conversations conversational
    customer customers
    customise customises customised customising customisation customisations customisable
    customary customarily
    department departments
    dependable dependably dependability
    designate designates designated designating designation
    digital digitally
    direction directions
    directive directives
    discreet discreetly discreeter discretion discretionary
    diversion diversions
    economical economically
    effective effectively effectiveness
    employee employees
    employer employers
    engineer engineers engineered engineering
    examiner examiners
    exceptional exceptionally
    exclusive exclusives exclusively exclusivity
    executive executives
    expensive expensively
    facility facilities
    friendly friendliness
    general generally
    goods
    government governments
    hardly
    important importantly importance
    impression impressions
    incurable incurably
    informal informally informality
    informer informers informant informants
    information
    initiative initiatives
    instalment instalments installment installments
    jeweller jewellers jeweler jewelers
    lately
    likely likelihood likelier likeliest
    management
    manager managers managerial manageress
    manufacturer manufacturers
    marketing marketer marketers
    methodical methodically
    mobile mobiles
    morale
    mostly
    nearly
    negligible negligibly
    objection objections objectionable
    objective objectives objectively objectivity
    officer officers
    operator operators
    operative operatives
    organisation organisations organisational organisationally
    organise organises organised organising organiser organisers
    pensioner pensioners
    personal personals personally personalise personalises personalised personalising personalisation
    personality personalities
    placement placements
    politics politic politically political
    positive positives positively positivity
    presentation presentations
    producer producers
    product products
    productive productively productivity
    profession professions
    professional professionals professionally professionalism
    provider providers
    publicity publicise publicises publicised publicising
    quite
    rationale rationales
    reasonable reasonably
    reception receptions
    recession recessions
    reporter reporters
    reference references referenced referencing
    relative relatives relatively
    remarkable remarkably
    representative representatives
    respective respectively
    respectable respectably
    responsible responsibly responsibility responsibilities
    retailer retailers
    scarcely
    several
    severe severely severity severities
    shortly
    specification specifications
    successor successors
    succession successions successive successively
    suite suites
    thoughtful thoughtfully thoughtfulness
    thoughtless thoughtlessly thoughtlessness
    traveller travellers traveler travelers
    useful usefully usefulness
    willing willingly willingness
    witness witnesses witnessed witnessing
    wonderful wonderfully

    # School subjects
    accession accessions
    activate activates activated activating activation activations
    activist activists activism
    activity activities
    adamant adamantly
    additional additionally
    additive additives
    admiral admirals
    adulterer adulterers adultery adulterous
    affection affections affectionate affectionately
    aide aides
    alienate alienates alienated alienating alienation
    allowance allowances
    alternative alternatives alternatively
    alternator alternators
    amenable
    amenity amenities
    animal animals
    animate animates animated animating animation animations animator animators
    anime
    apartment apartments
    appearance appearances
    armed
    aspirate aspirates aspirated aspirating
    audition auditions auditioned auditioning
    author authors authored authoring
    authoritarian authoritarians authoritarianism
    barely
    captivate captivates captivated captivating
    carbonate carbonates carbonated
    celebrity celebrities
    compassion compassionate compassionately
    complicity complicit
    comprehensive comprehensively
    concentric
    conception conceptions
    conservative conservatives conservatively conservatism
    contention contentions contentious
    continent continents continental
    contraction contractions
    convention conventions conventional conventionally
    cooper coopers
    corporal corporals
    critical critically
    decadence decadent decadents
    decimate decimates decimated decimating decimation
    decisive decisively decisiveness
    decorous decorously decorum
    defendant defendants
    defensive defensively defensiveness
    detective detectives
    dialectic dialectics dialectical
    discrete discretely
    divisive divisively divisiveness
    duplicity
    dye dyes dyed dyeing
    edition editions
    electronic electronics electronically
    emerge emerges emerged emerging emergence emergent
    emergency emergencies
    empirical empirically
    equator equators equatorial
    evidence evidenced evidencing
    exhaustive exhaustively
    experience experiences experienced experiencing
    experiment experiments experimented experimenting experimental experimentally experimentation experimenter
    extensive extensively
    fabricate fabricates fabricated fabricating fabrication
    factorial factorials
    factory factories
    fertiliser fertilisers
    figurative figuratively
    fitness
    fortune fortunes
    formation formations
    formative
    heroine heroines
    hospital hospitals hospitalise hospitalised hospitalisation
    hospitality hospitable
    human humans
    humane humanely humaner humaneness
    humanity humanities humanitarian humanitarians
    humanism humanist humanists humanistic
    identical identically
    ignorant ignorantly ignorance
    illegible illegibly illegibility
    imperious imperiously
    implicate implicates implicated implicating
    index indexes indexed indexing
    indicator indicators
    industrious industriously
    infidel infidels infidelity
    infinitive infinitives
    initiate initiates initiated initiating initiation initiator initiators
    integral integrals
    integrity
    intern interns interned interning internment internship internships
    irony ironic ironical ironically
    liberate liberates liberated liberating liberation liberator liberators
    literal literally
    literate literacy
    liquidate liquidates liquidated liquidating liquidation liquidator liquidators
    lunge lunges lunged lunging
    majority majorities
    marinate marinates marinated marinating
    mechanism mechanisms
    medical medicals medically
    memorial memorials
    minority minorities
    mineral minerals
    miser misers miserly
    module modules modular
    moped mopeds
    motive motives
    nominal nominally
    numeral numerals
    numerate numeracy innumerate
    numerous numerously
    obsessive obsessively
    officious officiously
    opposite opposites
    original originals originality
    oxide oxides
    overeat overeats overate overeating overeaten
    pacific
    pacifism pacifist pacifists
    paste pastes pasted pasting
    petition petitions petitioned petitioning petitioner petitioners
    physics
    physical physicals physically
    physician physicians
    playful playfully playfulness
    populist populists populism
    posterity
    predator predators predatory
    president presidents presidential presidency
    prisoner prisoners
    probation probationary
    procession processions
    programmer programmers
    protestant protestants protestantism
    radiator radiators
    radical radicals radically
    rational rationally rationality
    reactive reactivity reactivities
    reactivate reactivates reactivated reactivating
    receptive receptiveness
    recessive
    recreation recreational
    relativity
    resident residents residential
    residue residues residual
    resolute resolutely
    revelation revelations
    route routes routed routing
    rugged
    sanitation sanitary
    secrete secretes secreted secreting secretion secretions secretory
    sewer sewers sewerage
    silicone silicones
    singe singes singed singeing
    socialism socialist socialists
    solute solutes
    species
    stationary
    stationery stationer stationers
    subjective subjectively subjectivity
    submissive submissively submissiveness
    suspense
    temperance
    temperate
    terminal terminals terminally
    transformer transformers
    transition transitions transitioned transitioning transitional
    underlie underlies underlying underlay
    undertaker undertakers
    unlikely unlikelihood
    unite unites united uniting unity
    universe universes
    universal universally
    university universities
    vacation vacations
    vegetable vegetables
    vegetation vegetative
    weathering
    wicked wickedly wickedness
    """
}
