/// Spelling twins: the British spelling, then the American and other accepted ones, with all their regular inflections.
/// Written for this project.
///
/// -ise and -ize, -yse and -yze are a rule (`WordKeySpelling.swift`). Not twins, as each is a British word of its own:
/// cheque and check, tyre and tire, tonne and ton, storey and story, kerb and curb, draught and draft, practice and
/// practical. A mark `=` keeps inflections out where the American stem is another word's too.
extension WordKeyData {
  static let spellings: StaticString = """
    # -our
    arbour arbor
    ardour ardor
    armour armor
    behaviour behavior
    behavioural behavioral
    candour candor
    clamour clamor
    colour color
    colourful colorful
    colourless colorless
    demeanour demeanor
    discolour discolor
    dishonour dishonor
    endeavour endeavor
    favour favor
    favourite favorite
    favouritism favoritism
    fervour fervor
    flavour flavor
    flavourless flavorless
    glamour glamor
    harbour harbor
    honour honor
    humour humor
    labour labor
    misbehaviour misbehavior
    misdemeanour misdemeanor
    multicoloured multicolored
    neighbour neighbor
    neighbourhood neighborhood
    odour odor
    odourless odorless
    parlour parlor
    rancour rancor
    rigour rigor
    rumour rumor
    saviour savior
    savour savor
    savoury savory
    splendour splendor
    succour succor
    tumour tumor
    unfavourable unfavorable
    valour valor
    vapour vapor
    vigour vigor
    watercolour watercolor

    # -re
    calibre caliber
    centimetre centimeter
    centre center
    fibre fiber
    goitre goiter
    kilometre kilometer
    litre =liter =liters
    lustre luster
    manoeuvre maneuver manoeuver
    meagre meager
    metre meter
    millilitre milliliter
    millimetre millimeter
    mitre miter
    ochre ocher
    reconnoitre reconnoiter
    sabre saber
    sepulchre sepulcher
    sombre somber
    spectre specter
    theatre theater
    titre titer

    # -ence, -ice
    defence defense
    defenceless defenseless
    licence license
    offence offense
    practice practise
    pretence pretense

    # -ogue, -gramme, -que
    analogue =analog
    catalogue catalog
    chequered =checkered
    demagogue demagog
    dialogue dialog
    epilogue epilog
    monologue monolog
    pedagogue pedagog
    programme program
    prologue prolog
    synagogue synagog
    travelogue travelog

    # One l or two
    appal appall
    councillor councilor
    counsellor counselor
    distil distill
    enrol enroll
    enrolment enrollment
    enthral enthrall
    fuel =fuelled =fuelling =fueled =fueling
    duel =duelled =duelling
    dial =dialled =dialling
    gruelling =grueling
    instil instill
    jewellery jewelry jewellry jewelery
    marvellous marvelous
    smoulder smolder
    tranquillity =tranquility
    tranquilliser =tranquilizer =tranquilizers =tranquillizer =tranquillizers =tranquiliser =tranquilisers
    unskilful =unskillful
    wilful =willful =willfully
    woollen woolen
    woolly wooly

    # ae, oe
    aeon eon
    aesthetic esthetic
    amoeba ameba
    anaemia anemia
    anaemic anemic
    anaesthesia anesthesia
    anaesthetic anesthetic
    anaesthetise anesthetise
    anaesthetist anesthetist
    archaeologist archeologist
    archaeology archeology
    archaeological archeological
    caesarean cesarean caesarian cesarian
    coeliac celiac
    diarrhoea diarrhea
    dyspnoea dyspnea
    encyclopaedia encyclopedia
    faecal fecal
    faeces feces
    foetal fetal
    foetus fetus
    gynaecologist gynecologist
    gynaecology gynecology
    haematology hematology
    haemoglobin hemoglobin
    haemophilia hemophilia
    haemophiliac hemophiliac
    haemorrhage hemorrhage
    haemorrhoid hemorrhoid
    homoeopathy homeopathy
    homoeopathic homeopathic
    homeostasis homoeostasis
    hyperglycaemia hyperglycemia
    hypoglycaemia hypoglycemia
    ischaemia ischemia
    ischaemic ischemic
    leukaemia leukemia
    medieval mediaeval
    oedema edema
    oesophagus esophagus
    oestrogen estrogen
    orthopaedic orthopedic
    paediatric pediatric
    paediatrician pediatrician
    paedophile pedophile
    palaeontologist paleontologist
    palaeontology paleontology
    palaeolithic paleolithic
    septicaemia septicemia
    uraemia uremia

    # e kept or dropped
    abridgement abridgment
    acknowledgement acknowledgment
    annexe annex
    axe ax
    gelatine gelatin
    glycerine glycerin
    judgemental judgmental
    likeable likable
    liveable livable
    lodgement lodgment
    lovable loveable
    movable moveable
    saleable salable
    sizeable sizable
    unlikeable unlikable
    unmistakable unmistakeable
    usable useable

    # ph and f, c and k, y and i, and single words
    aeroplane airplane
    aluminium aluminum
    artefact artifact
    among amongst
    barbecue barbeque bbq
    carat =karat =karats
    chilli chili
    christmas xmas
    cigarette cigaret
    connection connexion
    cosy cozy
    cypher cipher
    disc disk
    dispatch despatch
    doughnut donut
    draughty drafty
    furore furor
    gaol jail
    grey gray
    gypsy gipsy
    hiccup hiccough
    inflection inflexion
    mould mold
    mouldy moldy
    moult molt
    moustache mustache
    mum mom
    ok okay
    omelette omelet
    plough plow
    pyjamas pajamas
    reflection reflexion
    sceptic skeptic
    sceptical skeptical
    scepticism skepticism
    speciality specialty
    sulphate sulfate
    sulphide sulfide
    sulphite sulfite
    sulphur sulfur
    sulphuric sulfuric
    syphon siphon
    tsar czar
    wagon waggon
    while whilst
    whisky whiskey
    yoghurt yogurt yoghourt yogourt
    """
}
