/// Irregular verbs: the base form, then the forms that Porter2 does not lead back to it. Written for this project.
///
/// Forms that are more often another word are left out: "bit" (a bit), "bore" (boring), "wound" (injury), "ground",
/// "found" stays a form of "find" but "founded" is none, "drunk" is an adjective of its own.
extension WordKeyData {
  static let verbs: StaticString = """
    arise arose arisen
    awake awoke awoken
    be is are am was were been being
    bear borne
    beat beaten
    become became
    befall befell befallen
    begin began begun
    behold beheld
    bend bent
    bite bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    burn burnt
    buy bought
    catch caught
    choose chose chosen
    cling clung
    come came
    creep crept
    deal dealt
    dig dug
    do did done does doing
    draw drew drawn
    dream dreamt
    drink drank
    drive drove driven
    dwell dwelt
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fling flung
    fly flew flown
    forbid forbade forbidden
    foresee foresaw foreseen
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    get got gotten
    give gave given
    go went gone goes
    grow grew grown
    hang hung
    have has had having
    hear heard
    hide hid hidden
    hold held
    keep kept
    kneel knelt
    know knew known
    lay laid
    lead led
    lean leant
    leap leapt
    learn learnt
    leave left leaves
    lend lent
    light lit
    lose lost
    make made
    mean meant
    meet met
    mishear misheard
    mislead misled
    misspell misspelt
    mistake mistook mistaken mistakenly
    misunderstand misunderstood
    mow mown
    outgrow outgrew outgrown
    overcome overcame
    overdo overdid overdone overdoes
    overhear overheard
    overpay overpaid
    oversee oversaw overseen
    overtake overtook overtaken
    overthrow overthrew overthrown
    pay paid
    prepay prepaid
    prove proven
    rebuild rebuilt
    redo redid redone redoes
    repay repaid
    resell resold
    retell retold
    rewrite rewrote rewritten
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    say said says
    see saw seen
    seek sought
    sell sold
    send sent
    sew sewn
    shake shook shaken
    shear shorn
    shine shone
    shoot shot
    show shown
    shrink shrank shrunk shrunken
    sing sang sung
    sink sank sunk sunken
    sit sat
    slay slew slain
    sleep slept
    slide slid
    sling slung
    sow sown
    speak spoke spoken
    speed sped
    spell spelt
    spend spent
    spill spilt
    spin spun
    spit spat
    spoil spoilt
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    stink stank stunk
    stride strode stridden
    strike struck stricken
    string strung
    strive strove striven
    swear swore sworn
    sweep swept
    swell swollen
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    tread trod trodden
    undergo underwent undergone undergoes
    undertake undertook undertaken
    understand understood
    undo undid undone undoes
    uphold upheld
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    win won
    withdraw withdrew withdrawn
    withhold withheld
    withstand withstood
    wring wrung
    write wrote written

    # Regular verbs whose inflections Porter2 cuts in another place
    bluff bluffed bluffing
    boycott boycotted boycotting
    canvass canvassed canvassing
    clue clued
    cue cued cueing cuing
    cuff cuffed cuffing
    embed embedded embedding
    fluff fluffed fluffing
    focus focussed focusses focussing
    free freed
    gas gassed gassing
    glue glued gluing glueing
    handcuff handcuffed handcuffing
    huff huffed huffing
    imbalance imbalanced
    mimic mimicked mimicking
    overheat overheated overheating
    overprice overpriced overpricing
    panic panicked panicking
    persevere persevered persevering
    picnic picnicked picnicking
    prejudice prejudiced
    puff puffed puffing
    purr purred purring
    quiz quizzed quizzing
    rebuff rebuffed rebuffing
    refinance refinanced refinancing
    sacrifice sacrificed sacrificing
    scoff scoffed scoffing
    scuff scuffed scuffing
    sniff sniffed sniffing
    staff staffed staffing
    stuff stuffed stuffing
    sue sued suing
    traffic trafficked trafficking trafficker traffickers
    trek trekked trekking
    warehouse warehoused warehousing
    """
}
