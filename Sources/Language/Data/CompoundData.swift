/// Compounds that are one closed word when they are written as two, by their first part. Written for this
/// project.
///
/// `-x` joins only where a hyphen stands between the parts; `*` joins every word of three letters or more and
/// `-*` every such word after a hyphen, for beginnings that are no words. A pair that means something else
/// when it is written apart has no place here: every day, any one, may be, some time, in to, with in, over
/// all, hand over.
enum CompoundData {
  static let pairs: StaticString = """
    after: care effects noon noons shave taste thought wards
    air: bag bags borne craft field flow line lines plane planes port ports tight way ways
    al: most ready so though together ways
    an: other
    ankle: bone
    anti: -* bacterial biotic biotics bodies body clockwise depressant depressants freeze septic social virus viruses
    any: how thing where
    arm: chair chairs pit pits
    art: work works
    auto: -* biography immune matic mobile pilot
    baby: sit sits sitter sitters sitting
    back: bone bones drop ground grounds lash log logs pack packer packers packs stage wards yard yards
    ball: park point room
    bank: note notes rupt ruptcy
    bar: code codes maid tender tenders
    base: ball line lines ment
    basket: ball
    bath: room rooms tub
    battle: field fields ground ship ships
    be: cause fore tween
    bed: room rooms side spread time
    bench: mark marked marking marks
    bio: -* chemistry degradable degrade degrades diesel diversity fuel fuels gas hazard hazards logical logy mass
    bio: metric metrics security
    birth: day days mark place rate rates right
    black: berries berry bird birds board boards list listed mail mailed mailing out outs
    blood: shed stream
    blue: berries berry print prints tooth
    book: case cases keeper keepers keeping mark marks seller sellers shelf shelves shop shops store worm
    bottle: neck necks
    brain: power storm stormed storming storms
    bread: crumbs winner winners
    break: -down -downs fast -through throughs
    brick: layer layers laying work
    broad: band cast casting casts
    bull: dozer dozers
    business: man men woman women
    butter: cup flies fly milk
    by: -pass -passes -product -products stander standers
    camp: fire site sites
    car: pool pooling
    carbo: hydrate hydrates
    card: board holder holders
    care: -free giver givers taker takers
    case: worker workers
    cash: -back flow
    cat: walk
    cater: pillar pillars
    chair: lift man men person woman
    chat: bot bots room rooms
    check: box boxes list lists mate -out -outs point points
    cheese: cake
    child: birth care hood -like minder minders minding
    chloro: phyll plast plasts
    chop: sticks
    chromo: some somes
    class: mate mates room rooms work
    clip: board boards
    clock: wise work
    co: -* 2 operate operated operates operating operation operative ordinate ordinated ordinates ordinating
    co: ordination ordinator ordinators worker workers
    coast: guard guards line lines
    cock: roach roaches tail tails
    common: wealth
    cook: book books ware
    copy: cat right righted rights writer writers
    corn: flour
    corner: stone stones
    count: down downs
    counter: act acted acting acts feit part parts productive
    country: side wide
    course: work
    court: house room rooms yard
    covid: 19
    cow: boy boys
    cross: bar bars road roads word words
    cup: board boards cake cakes
    cyber: -* attack attacks bullied bullies bully bullying crime crimes security space
    cyto: plasm
    data: base bases set sets sheet sheets
    day: break care dream dreaming dreams light time
    dead: line lines lock
    desk: top tops
    dino: saur saurs
    dis: -* ability abled advantage advantaged advantages agree agreed agreement agreements agrees appoint appointed
    dis: appointing appointment comfort continue courage courages honest honesty obey respect respected respectful
    dis: respecting satisfaction satisfied
    dish: cloth washer washers
    door: bell bells knob man mat step steps way ways
    down: fall load loadable loaded loading loads pour side sides size sizing stairs stream time town turn turns wards
    dragon: flies fly
    draw: back backs bridge string
    drift: wood
    drive: way ways
    drug: store
    dust: bin bins pan
    e: book books commerce -learning mail mailed mailing mails
    ear: drum drums lobe phone phones plug plugs ring rings wig
    earth: quake quakes worm worms
    eco: system systems tourism
    egg: shell shells
    electro: -* lysis lyte lytes magnet magnetic magnets plating static
    else: where
    every: thing where
    extra: curricular ordinary
    eye: ball balls brow brows lash lashes lid lids liner sight witness witnesses
    face: book
    farm: house houses land yard
    feed: back backs stock
    finger: nail nails print printed prints tip tips
    fire: arm arms fighter fighters fighting man men place places proof wall walls wood work works
    fisher: man men
    flash: back backs card cards light
    flip: chart charts
    flood: light lights plain plains
    floor: board boards
    flow: chart charts
    food: borne stuff stuffs
    foot: ball ballers hold note notes path paths print prints step steps stool wear work
    for: ever
    fore: arm cast casted caster casting casts father fathers ground head most runner see seeable shadow shadowed
    fore: shadowing shadows sight word
    fork: lift lifts
    frame: work works
    free: lance lancer lancers lancing
    friend: ship ships
    further: more
    gate: keeper keepers way ways
    gentle: man men
    geo: -* graphical graphy logical logy political thermal
    ghost: writer
    gold: fish mine
    good: bye byes -will
    grand: child children dad daughter father fathers ma mother mothers parent parents son
    grape: fruit vine
    grass: hopper hoppers land lands
    grave: stone yard
    green: house houses
    grid: lock
    ground: breaking water work
    guess: work
    guide: book books line lines
    gun: fire man men powder shot
    hair: brush cut cuts dresser dressers dressing line net nets spray style styles
    half: way
    hall: mark marks way ways
    hand: bag bags book books brake cuff cuffed cuffs held made -out outs -over -overs rail rails set sets shake
    hand: shakes writing written
    handy: man
    hard: copy ship ships ware
    head: ache aches band dress land lands light lights line lines master phone phones quarter quarters set sets stone
    head: teacher teachers
    health: care
    heart: ache -beat -beats break broken burn felt
    heat: stroke wave waves
    hedge: hog hogs row rows
    help: desk desks line lines
    hence: forth
    her: self
    high: -light -lighted lighter lighters -lighting -lights way ways
    him: self
    hind: sight
    home: land less lessness made owner owners page pages town work
    honey: comb moon
    horse: back power shoe
    house: bound hold holder holders husband keeper keepers keeping mate mates wife wives work
    how: ever
    hydro: -* carbon carbons electric electricity gen
    ice: berg bergs
    in: -door -doors -put -puts -side stead
    infra: red structure structures
    inter: -* act acted acting action actions active acts change changeable city connected connection connections
    inter: cultural dependence dependent face faces national nationally net personal related view viewed viewee viewer
    inter: viewers viewing views
    it: self
    jelly: fish
    jig: saw saws
    key: board boards hole holes ring rings stone stroke strokes word words
    knee: cap caps
    lady: bird birds
    lamp: post posts shade
    land: fill fills form forms ladies lady line lines lord lords mark marks mass owner owners scape scapes slide
    land: slides
    lap: top tops
    law: maker makers suit suits
    leader: ship
    left: overs
    life: boat boats guard guards less -like line long span spans style styles time times
    light: house houses weight
    like: wise
    lime: light stone
    lip: stick sticks
    live: stock stream streamed streaming streams
    loop: hole holes
    loud: speaker speakers
    lunch: box boxes time times
    mail: box boxes
    main: frame land stream
    man: hole holes -made power
    market: place places
    master: mind piece pieces
    match: maker making stick sticks
    mean: while
    member: ship ships
    meta: -*
    metal: work
    micro: -* biology business chip chips climate organism organisms phone phones plastic plastics scope scopes scopic
    micro: wave waves
    mid: -* day field night point summer way week wife wifery wives
    middle: man men
    mile: stone stones
    milk: man shake shakes
    mind: ful fulness set sets
    mine: field fields
    mini: -* bus
    mis: -* behave behaved behaves behaviour communicate communicated communicates communication communications
    mis: conception conceptions conduct diagnose diagnosed diagnosis guided inform information informed interpret
    mis: interpretation interpretations interpreted judge judged judgement lead leading leads led manage managed
    mis: management match matched place placed quote quoted read spell spelled spelling spellings spelt treat treated
    mis: treating treatment trust understand understanding understandings understands understood use used uses using
    mono: -*
    moon: light
    mother: board hood
    motor: bike bikes cycle cycles cyclist cyclists way ways
    mouth: piece wash
    multi: -* agency cellular cultural culturalism disciplinary lingual media national nationals racial task tasked
    multi: tasking tasks
    my: self
    nano: -* particle particles technology tube tubes
    nation: wide
    neck: lace laces
    neighbor: hood
    neighbour: hood
    net: ball book -work -worked -working -works
    news: agent agents cast feed letter letters paper papers reader
    nick: name named names
    night: club clubs fall gown mare mares time
    no: where
    non: *
    note: book books pad pads worthy
    off: line set shoot shore shoring side spring
    on: -going line looker lookers -set
    other: wise
    our: selves
    out: break breaks come comes cry dated door doors fit fits flow going grow growing law lawed let lets line lined
    out: lines lining look lying numbered patient patients perform performed performs put puts rage rageous reach side
    out: sider siders skirts source sourced sources sourcing spoken standing ward wards weigh weighed weighs
    over: achieve -all bearing board burdened came charge charged -charges charging come comes coming -confidence
    over: confident -cook cooked -cooking crowded crowding dose doses draft drafts drawn due eat -eating estimate
    over: estimated estimates -exertion flow flowed flowing flows haul head heads hear heard -heat heated heating
    over: -heats lap lapping laps load loaded loading look looked looking looks night paid populated -population
    over: -power powered powering priced react reacted reacting -reaction reacts ride rule ruled seas see seeing seer
    over: sees shadow shadowed sight simplify spend -spending spent stretched take taken -taking throw throwing thrown
    over: -time tired tone tones -use used view -views weight whelm whelmed whelming -work worked -working write
    owner: ship
    paint: brush brushes work
    pan: cake cakes
    paper: back backs clip clips weight work
    para: graph graphs medic medics
    partner: ship ships
    pass: code codes port ports word words
    patch: work
    path: way ways
    pay: day ment ments roll rolls slip slips
    pea: nut nuts
    peace: ful fully keeper keepers keeping maker time
    pen: knife
    pent: house
    per: cent haps
    photo: -* copied copier copiers copies copy copying graph grapher graphs graphy shop synthesis voltaic
    pick: pocket pockets
    pin: point pointed points
    pine: apple apples
    pipe: line lines work
    plaster: board
    play: ground grounds group groups mate mates room time wright wrights
    pod: cast casts
    police: man men woman women
    poly: -*
    pop: corn
    post: box card cards code codes man men modern natal
    pot: hole holes
    power: house point points
    pre: -* determined heat heated heating historic school schooler scribed scription
    pro: active actively
    proof: read reader reading reads
    proto: type types
    quarter: back
    quick: sand
    radio: active activity graph therapy
    rail: card road roads way ways
    rain: bow bows coat coats drop drops fall forest forests storm water
    rattle: snake
    re: -* assurance assure assured assures assuring cycle cycled cycling
    relation: ship ships
    river: bank bed side
    road: block side works
    role: play -played playing -plays
    roof: top tops
    room: mate mates
    round: -about abouts
    row: boat
    rule: book
    run: way ways
    safe: guard guarded guarding guards keeping
    sail: boat boats
    sales: man men people person woman
    sand: castle paper stone storm wich wiches
    scare: crow crows
    scholar: ship ships
    school: boy boys girl girls mate mates work yard
    score: board card sheet
    screen: saver shot shots
    screw: driver drivers
    sea: bed bird birds food gull gulls port ports shell shells shore sick side water weed
    seat: belt belts
    semi: -* circle circles circular colon colons conductor conductors detached final finals skilled
    set: backs
    share: holder holders holding
    ship: wreck wrecked wrecks yard yards
    shoe: lace laces
    shop: keeper keepers lift lifter lifters lifting
    short: bread coming comings cut cuts fall hand -list listed listing sighted sightedness
    show: -case -cases room rooms
    side: burns kick line lined lines step track walk walks ways
    sign: post posted posting posts
    sky: light line scraper scrapers
    slide: show
    slow: -down
    smart: phone phones watch watches
    snow: ball balls board boarding drop fall flake flakes man storm storms
    soft: ware
    some: how one thing times what where
    song: writer writers
    sound: proof track
    source: book
    space: craft ship ships
    spokes: man person woman
    spread: sheet sheets
    spring: board time
    stair: case cases way well
    stake: holder holders
    stand: point points
    star: fish
    stead: fast
    step: brother brothers child children dad daughter father ladder ladders mother mum parent parents sister sisters
    step: son
    stock: broker pile piled piles piling room rooms take taker taking
    stop: watch watches
    story: board boards line lines teller tellers telling
    straight: forward
    straw: berries berry
    stream: line lined lining
    strong: hold
    sub: -* category committee conscious consciously contract contracted contractor contractors group groups heading
    sub: headings marine marines merged scription section sections standard title titles topic topics total totals
    sub: urban way zero
    suit: case cases
    summer: time
    sun: bathe bathing beam block burn burned burnt cream dial flower flowers glasses light rise screen set shine
    sun: stroke tan
    super: conductor hero heroes human impose man market markets model natural power powers star stars structure vise
    super: vised vises vising vision visor visors
    sweet: corn heart
    swim: suit suits wear
    sword: fish
    table: cloth cloths spoon spoons top tops ware
    tad: pole poles
    tax: payer payers
    tea: cup cups pot pots spoon spoons time
    team: mate mates work working
    tele: -* communication communications gram graph marketing phone phoned phones phoning photo sales scope scopes
    tele: vision visions
    text: book books
    them: selves
    there: fore
    thermo: -* dynamic dynamics meter meters plastic plastics setting stat stats
    through: out put
    thumb: nail nails print
    thunder: bolt clap storm storms
    time: frame frames keeping line lines scale scales sheet sheets stamp table tabled tables tabling
    tip: toe
    to: gether morrow
    tomb: stone
    tool: bar box boxes kit kits
    tooth: ache brush brushes paste pick picks
    touch: pad screen screens stone
    toy: shop
    trade: mark marked marks
    trades: man men people person
    trans: -* atlantic continental gender
    tread: mill
    tri: -*
    trust: worthiness worthy
    turn: -over -overs
    type: face writer written
    ultra: -* sound sounds violet
    un: -* able acceptable affordable available aware certain clear comfortable comfortably employed employment fair
    un: fairly fairness familiar fortunate fortunately friendly happily happiness happy healthy helpful important
    un: interested known likely necessary polite professional professionally realistic reasonable reliable safe
    un: satisfied satisfying sure usual usually willing
    under: achieve achievement -age brush carriage cook cooked cover -current estimate estimated estimates estimating
    under: foot funded go goes going gone graduate graduates ground -growth line lined lines lining lying mined neath
    under: nourished nourishment paid pass perform performed performing performs pin pinned pinning pins privileged
    under: score side staffed stand standable standing stands stood take taken takes taking tone tones -use used
    under: -value valued water way wear weight went -world write
    up: beat -bringing -coming date dated dates dating grade graded -grades -grading heaval held hill hold holds keep
    up: lift -lifting -lifts load loaded -loading -loads -right -rising roar -sell -selling set -sets -setting stairs
    up: stream surge ward wards
    video: tape
    view: point points
    vine: yard yards
    voice: mail mails
    walk: way ways
    wall: paper papers
    war: fare -like lord ship ships time
    ward: robe robes
    ware: house houses
    wash: basin room rooms
    waste: land -water
    watch: dog dogs
    water: borne colour colours course courses fall front logged mark melon melons proof shed tight way ways
    wave: form length lengths
    weather: proof
    web: cam cams master page pages site sites
    week: day days end ends long night nights
    well: being
    wet: suit suits
    whale: bone
    what: ever
    wheat: germ
    wheel: barrow barrows chair chairs
    when: ever
    where: abouts as by ever upon
    which: ever
    whistle: blow blower blowers blowing
    white: board boards wash washed
    who: ever
    whole: grain heartedly meal sale saler salers some
    wi: fi
    wide: spread
    wild: cat fire fires flower flowers fowl life
    wind: mill mills pipe screen screens shield swept
    with: draw drawal drawals drawing drawn draws held hold holding holds -in out stand stands stood
    wood: land lands pecker wind work
    word: play
    work: bench benches book books flow flows force load loads man mate mates men piece place places sheet sheets shop
    work: shops space spaces station stations top tops
    world: wide
    worth: while
    wrist: band bands watch watches
    year: book books
    your: self selves
    zig: zag zags
    """

  /// Pairs that stay apart before a word that begins so: "the team work together", "my self esteem", "our on
  /// line manager".
  static let exceptions: StaticString = """
    class work: together well
    her self: ass conf cont dis empl est eval expr harm help hyg ima res wor
    it self: des
    my self: ass awa bel care conf cont dis empl est eval expr harm help hyg ima man mot ref res wor
    on line: bet graph man with
    out side: by
    team work: as bet clo eff har tog very well
    time keeping: up
    your self: ass awa bel care conf cont dis empl est eval expr harm help hyg ima man mot ref res wor
    """

  /// Three words that are one.
  static let triples: StaticString = """
    never the less
    none the less
    not with standing
    now a days
    in so far
    how so ever
    what so ever
    where so ever
    """
}
