/// Irregular plurals: the singular, then its plurals; and singulars in -s whose plural Porter2 cuts in another place.
/// Written for this project.
///
/// "People" stays a word of its own beside "person". "Leaves" is taken for the verb (see `WordKeyVerbs.swift`), and
/// "media" (the press) is not "medium" (the size).
extension WordKeyData {
  static let plurals: StaticString = """
    alumnus alumni
    analysis analyses
    antenna antennae
    apex apices
    appendix appendices
    aquarium aquaria
    bacillus bacilli
    bacteria bacterium
    bus buses busses
    businessman businessmen
    cactus cacti
    calf calves
    chairman chairmen
    child children childrens
    clergyman clergymen
    consortium consortia
    crisis crises
    criterion criteria criterias criterions
    curriculum curricula
    craftsman craftsmen
    doorman doormen
    data datum
    diagnosis diagnoses
    dwarf dwarves
    elf elves
    fireman firemen
    fisherman fishermen
    foot feet
    formula formulae
    foreman foremen
    fungus fungi
    gas gases gasses
    gentleman gentlemen
    genus genera
    goose geese
    grandchild grandchildren
    half halves
    handyman handymen
    hoof hooves
    hypothesis hypotheses
    index indices
    knife knives
    larva larvae
    lens lenses
    life lives
    loaf loaves
    locus loci
    louse lice
    man men mens
    matrix matrices
    memorandum memoranda
    midwife midwives
    milkman milkmen
    millennium millennia
    mouse mice
    nebula nebulae
    nucleus nuclei
    oasis oases
    ombudsman ombudsmen
    ovum ova
    ox oxen
    parenthesis parentheses
    penny pence
    phenomenon phenomena phenomenas
    policeman policemen
    policewoman policewomen
    postman postmen
    quantum quanta
    quiz quizzes quizes
    radius radii
    referendum referenda
    repairman repairmen
    salesman salesmen
    saleswoman saleswomen
    scarf scarves
    schoolchild schoolchildren
    serviceman servicemen
    shelf shelves
    spectrum spectra
    spokesman spokesmen
    spokeswoman spokeswomen
    sportsman sportsmen
    stepchild stepchildren
    stimulus stimuli
    stratum strata
    syllabus syllabi
    synthesis syntheses
    thesis theses
    thief thieves
    tooth teeth
    tradesman tradesmen
    vertebra vertebrae
    vertex vertices
    wharf wharves
    wife wives
    wolf wolves
    woman women womens
    workman workmen

    # Singulars in -s and plurals in -us that Porter2 cuts in another place
    alias aliases
    biceps bicepses
    bureau bureaus bureaux
    canvas canvases
    gateau gateaux gateaus
    goodbye goodbyes goodby
    guru gurus
    iris irises
    mantis mantises
    menu menus
    pancreas pancreases
    pelvis pelvises
    penis penises
    plateau plateaus plateaux
    summons summonses
    tableau tableaux
    thermos thermoses
    trellis trellises
    """
}
