/// General vocabulary: ordinary words of mark schemes with what learners write for the same thing, second list. Written for this project.
extension LexiconData {
  static let generalWords2: StaticString = """
    subject general

    hungover
    hangover; after night out; too much to drink night before; feel rough after drink; still drunk from night before; morning after drinking

    covert
    undercover; in secret; secretly; in disguise; behind their back; on the sly; {not} know _ being watched; without people knowing;
    hidden from people; without them knowing

    allergic
    allergy; allergic reaction; bad reaction to food|nuts|something; react badly to food|nuts|something; body react to; come out in rash;
    have reaction to food|nuts; anaphylactic; anaphylaxis

    allergen
    cause allergy; something they are allergic to; cause allergic reaction; trigger allergy; food people allergic to; what _ allergic to;
    ingredient people allergic; set off allergy

    ambience
    vibe; mood of place|room; feel of place|room; how place feel; nice|good|relaxing|cosy|friendly atmosphere; atmosphere of place|room; cosy feel

    interested parties
    stakeholder; people with interest in; anyone affected by; people affected by; people who have interest; who has stake in; have stake in;
    people involved in business|project|company; groups affected

    anaerobic
    without oxygen; no oxygen; {not} need oxygen; {not} use oxygen; lack of oxygen; {not} enough oxygen; absence of oxygen; without air

    entrance
    way in; front door; doorway; entry point; where you go|come in; main door; place you enter; way into building

    tribes
    clan; native people; indigenous people; tribal; native group; tribespeople

    easier ~ difficult
    simpler; {less} hard; {less} difficult; more simple; more easy; takes less work; {not} as hard; {not} as difficult; more straightforward;
    more convenient; saves effort; {less} hassle

    judgment
    judgement; verdict; come to decision; decision reached; final view; come to conclusion; what _ decide; weigh up and decide

    modules
    separate units; separate parts; self contained part; split into chunks; smaller sections; separate sections

    backwards
    in reverse; back to front; other way round; wrong way round; opposite way; in opposite direction; from end to start; last to first

    demographic
    age group; age and gender; type of people; type of customer; section of population; age gender and income; make up of population; age sex and

    impermeable ~ porous
    waterproof; watertight; {not} let water|liquid|rain|air through|in|pass; water|liquid|rain {not} get|go|pass|soak|drain through|in|into;
    {not} absorb water|liquid; keep water out; stop water getting|going through|in; sealed against water; non absorbent

    flattened
    squash; crush; made flat; make flat; press flat; level to ground; trampled; raze to ground; bulldoze; squash down; go flat; pressed down flat

    perspective
    point of view; viewpoint; way of seeing; way of looking; how _ see it; side of story; angle on; through their eyes; in their eyes;
    from their side; different angle; see things from

    maker
    manufacturer; creator; person who made; who made it; company that make; person making; the one who made; inventor

    farther
    further away; further from; further out; more distant; greater distance; longer distance; longer way; more far; more miles; further apart

    doctrine
    set of beliefs; religious teaching; creed; dogma; church teaching; what church teach|believe; what religion teach|believe; tenet; core belief;
    official belief; official teaching

    pile
    heap; stack; mound; on top of each other; on top of one another; build up in one place; stacked up; mountain of

    specialised
    specialist; specific job; one job; for one purpose; designed for particular; adapted for|to job; made for job; specialise; expert in one;
    for particular purpose; suited to job

    evolutionary
    evolution; evolve; over generations; over many generations; adapted over time; change over generations; survival of the fittest;
    species change over; natural selection

    indirect
    {not} direct; roundabout; through someone|something else; through middleman; {not} straight to; go between; via someone

    porous ~ impermeable
    let water|air|liquid|rain through; permeable; full of holes; has tiny|small|little holes; has pores;
    water|air|liquid|rain pass|go|get|soak|drain through; like sponge; soak up water

    pores
    tiny|small|little holes; tiny|small|little openings; minute holes; microscopic holes

    industrialisation
    industrial growth; factories built; build|more factories; growth of industry; industry grow|spread; move from farming to factory;
    machines replaced; industrial revolution; become industrial; develop industry; industrialise; machines take over

    absorption
    absorb; soak up; suck up; soak in; mop up; take in heat|light|water|nutrients|energy|carbon|food|liquid; pass into blood; go into blood; suck in;
    taken into body|blood; absorber

    keywords
    key word; important words; main words; search term; buzzword; buzz word; words that matter; most important word

    local dialect
    dialect; regional words|speech|language; local words|slang|speech|lingo; way people talk|speak in area|region;
    how people talk|speak in area|region; lingo; words from area|region; how they talk round there

    mash
    pulp; mush; crush up; squash up; pulverise; mushy

    bypass
    skip past; sidestep; work around; circumvent; go another way; miss out stage; avoid going through; go past without; get round; detour

    dodge
    evade; get out of way; move out of way; sidestep; swerve; get out of doing; jump out of way; steer clear

    luxury
    high end; top quality; posh; deluxe; upmarket; five star; 5 star; lavish; plush; treat themselves; {not} necessity; extravagant;
    best money can buy; luxurious; ?premium

    implicit
    implied; imply; {not} said directly; {not} say directly; hint at; read between lines; {not} spelt out; {not} stated; unspoken; hidden meaning;
    {not} say outright

    subscription
    subscribe; monthly payment; monthly fee; pay monthly; pay every|each|per month; pay a month; pay yearly; membership fee; yearly fee; regular fee;
    sign up to pay

    computer hacking
    hack; hacker; break into computer|system|account|network|phone; get into account|computer|system|network; unauthorised access; illegal access;
    access without permission; steal password; someone getting in your account

    outlier
    odd one out; anomaly; anomalous; {not} fit pattern|trend; stand out from rest; far from rest|others; freak result; extreme value; odd result;
    {not} fit with others|rest; way out from rest; strange result

    closer
    nearer; {less} far; {less} distance; shorter distance; {not} as far; more near; {not} so far; shorter way

    nearest
    closest; shortest distance; least far; least distance; most near

    prosecution
    prosecute; take to court; bring charges; press charges; put on trial; charge with crime|offence; legal action; taken to court; end up in court

    piracy
    illegal copy; illegal download; copy without paying|permission; pirate copy; bootleg; illegal streaming; download without paying;
    download films|music|games free

    publish
    make public; put online; post online; put in print; release book|report|to public; printed for public; put out for people; put on internet;
    bring out book; put in newspaper

    powder
    ground up; fine grains; crush fine; ground into; tiny grains; granule; fine dust; grind up; grind down

    purge
    clear out enemies; get rid of enemies|opponents|rivals|opposition; remove enemies|opponents|rivals|opposition; root out; weed out;
    wipe out enemies|opponents|rivals|opposition; eliminate enemies|opponents|rivals

    refresher
    refresh skills|memory|knowledge|training; top up training; update training; brush up; go over again; retrain; reminder of training;
    update skills; remind of what learned; keep training up to date

    torture
    torment; inflict pain; cause pain on purpose; make suffer; hurt on purpose; beaten for information; agony on purpose; deliberately hurt

    contingency
    plan b; backup plan; back up plan; something to fall back on; in case _ wrong; just in case; if something go wrong; second plan; emergency plan;
    plan for problems; plan for unexpected; in case something happen; if things go wrong

    being formed
    how _ formed; take shape; being created; come into being; way it forms; forming of; how _ form; formation of

    surface
    top layer; outer layer; outside layer; outer part; outer side; very top; on top of ground|water|skin; exterior

    pure
    nothing else in|mixed; nothing added; {not} mixed with; unmixed; no impurities; only one substance; one substance only; one thing in it;
    uncontaminated; undiluted; {not} contaminated; just one type of; nothing else in there

    midday
    noon; 12 o'clock; twelve o'clock; middle of day; lunchtime; lunch time; 12 pm; half way through day

    screaming
    scream; yell; shriek; screech; howl; cry out; shout out; shout at top; wail; squeal

    ensure
    make sure; make certain; see to it; guarantee; see that _ done; check that; make certain that; be sure to

    migration
    migrate; move to another|new|different country|place|area|region; people moving; emigrate; emigration; immigration; move abroad;
    leave their country; go to live in; people coming into country; people leaving country; move away from home|country|area|village

    shortest
    least long; smallest length; smallest distance; least distance; {not} as long as others; least tall

    recognition
    recognise; acknowledge; get credit; be noticed; get noticed; being known for; acknowledgement; get credit for; credit where due

    clingy
    needy; hold on to parent|mum; {not} want to leave parent|mum; {not} leave mum; {not} let go; always want attention; {not} leave side;
    stick to mum; want to be held

    cling
    hold tight; hang on to; hold on to; clutch; grip tight; grasp tight; stuck to

    grip
    hold tight; grasp; clutch; hold on tight; traction; non slip; {not} slip; better hold; firm hold; clasp; keep hold

    signpost
    point towards; point in right direction; tell where to go|get; show where to go|get; guide towards; direct them to; tell who can help;
    show who can help; tell about services; refer them|people|patient|child|client|customer to

    hydration
    hydrate; drink water; drink fluid; enough water; drink enough; fluid intake; {not} dehydrated; top up fluid; drink plenty; water in body;
    take in water

    embargo
    trade ban; ban on trade; {not} trade with; refuse to trade; block trade; trade sanction; stop trade|trading with

    charismatic
    charisma; charm; likeable; magnetic personality; people drawn to; draw people in; winning personality; captivating; charming; strong personality;
    people want to follow; win people over

    below ~ above
    underneath; beneath; lower than; lower down; less than; {not} as high as; under surface|ground|level|water; down below

    above ~ below
    higher than; overhead; on top of; higher up; more than; greater than; up over; over top

    exceeds
    go over; go above; go beyond; surpass; more than limit|target|amount; over limit; past limit; greater than; higher than; outstrip;
    above and beyond; over what _ allowed; more than _ allowed

    throw
    chuck; toss; fling; hurl; lob; sling; throw through air

    repulsion
    repel; push apart; force apart; push each other away; {not} attract; drive apart; move away from each other; forced away;
    push away from each other

    diagnosing
    diagnose; diagnosis; find out what _ wrong; identify illness|problem|disease|condition; find illness|disease|condition; say what illness;
    work out what _ wrong; work out what illness; tell what _ wrong; spot disease|illness; know what illness|disease

    undercut
    lower price than; cheaper than rival|competitor|others|competition; sell for less than; beat on price; charge less than; cheaper price than;
    price below rival|competitor|others; sell cheaper than

    replenish
    restock; refill; fill up again; top up; stock up again; fill shelf; put back what used; replace used; replace what used; replace lost;
    replace stock; replenishment; fill back up

    enforce
    make people follow|obey; make sure _ follow|obey; make sure _ followed|obeyed; uphold law|rule; impose; crack down; put law into; carry out law;
    make them stick; police rule|law; enforcement; make compulsory

    reusable
    use again; used again; reuse; used more than once; use more than once; use over and over; use many times; used many times; {not} single use;
    {not} disposable; refill; {not} throw away after; use it multiple times

    had too much alcohol
    intoxicated; had too much to drink; tipsy; drunken; been drinking; alcohol in system; legless; sloshed; drunk too much; worse for wear;
    off their face; get drunk; be drunk; inebriated

    television
    tv; telly; the box; small screen

    rehabilitating people
    rehabilitate; rehabilitation; rehab; back on feet; get back to normal life; rebuild life; turn life around; back into society; reintegrate;
    regain skills; change their ways; help _ recover; learn to live again

    housework
    household chores; chores; clean house; domestic work|chores|jobs|duties|labour; jobs around house; cook and clean; hoovering; wash up;
    home chores; do washing

    blurred
    blurry; fuzzy; out of focus; {not} sharp; {not} in focus; hazy; indistinct; hard to make out; {not} see clearly; smudged

    indicator
    indicate; indication; sign of; sign that; clue; marker; pointer; warning sign; telltale; give idea of; gives away

    straight
    {not} bent; {not} curved; no bends; {not} wavy; {not} crooked; unbent; as crow flies; no curves

    mouldy
    fungus growing; go|went|gone off; rotten; mould on|growing|growth; go|gone bad; rot; mould appear; covered in mould; go furry|fluffy|green

    sugary
    sugar; sweet; full of sugar; lots of sugar; high in sugar; too much sugar; sweetened; contain sugar

    supermarkets
    grocery store|shop; superstore; food shop|store; tesco; asda; sainsburys; aldi; lidl; morrisons; hypermarket; big food shop

    held accountable
    be accountable; accountable for|to; held to account; held responsible; take the blame; accountability for; responsible for actions;
    take responsibility; have to answer for; answer for actions

    hereditary
    inherit; genetic; in genes; in dna; genes; passed down from|by|through parents|family|genes; run in family; born with; get from parents;
    passed on from|by|through parents|genes; heredity

    journalism
    journalist; news reporting; write news|articles; news writing; report news; reporting on events; newspaper writing; news|newspaper|tv reporter

    ripped
    shred; split open; tear apart; tear off; come apart at seam; tattered; rip; torn clothes|page|paper|muscle|ligament|off|apart

    judging others
    being judgemental; judgemental attitude|person|people|staff; judge people|others|them|{someone}; look down on; jump to conclusion;
    quick to judge; judgy

    imbalance
    {not} balanced; unbalanced; lopsided; uneven; out of balance; one sided; {not} even; more on one side; skewed; unequal; too much of one

    caption
    words|text|writing under picture|photo|image; words|text|writing below picture|photo|image; words with picture; title of picture

    jump
    leap; hop; spring up; bounce; vault; bound over; spring into; leap over

    pebbles
    gravel; shingle; small|little stones; small|little rocks; round stones; stone chips; smooth stones

    naturalistic
    natural setting|environment|surroundings; lifelike; true to life; everyday setting; like real life; real world setting; normal surroundings;
    like in reality; ?real life; ?realistic

    presence
    being around; show up; in attendance; being in room; being present; ?being there

    theme
    main idea; central idea; recurring idea; motif; topic of; underlying idea; what it is about; key idea; idea that run through; subject matter;
    message of play|poem|story|book

    navigation
    navigate; find way; find way around; get around; sat nav; satnav; steer; route finding; move around site|page|website; know where to go;
    find what _ looking; map reading

    pushchair
    buggy; pram; stroller; baby buggy

    thicker ~ thinner
    more thick; {less} thin; fatter; bulkier; chunkier; more layers; greater thickness; {not} as thin; thickness increase; increase in thickness

    thinner ~ thicker
    {less} thick; slimmer; skinnier; more thin; {not} as thick; finer; {less} thickness; leaner

    necessity
    essential; must have; basic need; basics; something you need; {not} live without; need it to live; {not} luxury; things you need

    threshold
    cut off point; tipping point; minimum level; level needed; must reach level; level you have to reach; set level

    distributed
    spread out; share out; hand out; give out; dish out; spread around; disperse; scattered; split between; dole out; distribution

    distortion
    distort; warp; twisted truth; twist truth; {not} true picture; {not} accurate picture; misrepresent; bend the truth; out of shape; skew;
    altered sound

    deform
    change shape; out of shape; misshapen; warp; lose shape; squash out; bent out; shape change; deformation

    killer
    murderer; assassin; person who kill; someone who kill; who did murder; who kill; slayer

    feminist
    feminism; women's rights; womens rights; rights for women; equality for women; equal rights for women; fight for women; women's lib;
    believe women equal; girl power; for women to be equal

    burrow
    tunnel; dig hole; hole in ground; live underground; dig down; underground home; dig into ground|soil|sand

    emit ~ absorption
    give off; radiate; emission; release heat|light|gas|energy|radiation; put out gas|heat|light; emitter; pump out;
    release into air|atmosphere|environment; send out light|waves|signal|radiation|energy; give out light|heat|energy|gas|radiation|waves;
    let out light|heat|energy|gas|radiation|waves

    curve ~ straight
    bend; arc; {not} straight; bow shape; curl; bent line; bendy; arch shape; curvy

    speech
    talk to audience|crowd|people; spoken word; words said; public speaking; give talk; address crowd|audience; way _ speak|talk; how _ speak|talk;
    spoken language; what _ say out

    carbs
    carbohydrate; starchy food; starch; starchy; bread pasta; bread and potatoes; rice and pasta; pasta and bread; potatoes rice; carb

    steeper
    more steep; sharper slope; greater gradient; higher gradient; bigger slope; bigger gradient; rise faster; go up faster; {not} as flat;
    {less} flat; more slope; higher slope

    translation
    translate; put into another|other|different|own|their language; change language; say in another|other|different|own|their language; interpreter;
    change into another|other|different|own|their language

    nonstop
    non stop; without stop; without break|pause|rest; continuous; never ending; round the clock; no break; no rest; all the time; no let up

    carrying current
    conduct electricity; conduct current; let electricity|current through|pass|flow; electricity|current pass|flow|go through;
    carry electricity|current; good conductor; electrical conductor

    contractors
    outside workers; outside firm|company; hired workers|firm; subcontract; freelance; outsource; self employed workers; brought in workers;
    workers from outside; hired in; contract out

    notifiable
    must be reported; have to report; have to be reported; must report; must tell authorities|council|hse; legally report; report by law

    tucked
    tuck in; push in; fold under; tuck under

    turnout
    number who vote; how many vote; how many voted; how many turn up; people who vote; number of voters; people turn up; percentage voting;
    number of people voting; people voting; voter numbers; go out and vote

    dams
    barrier across river; wall across river; hold back water|river; block river; block off river; barrage; hold water back; wall to hold

    singer
    vocalist; pop star; person singing; person who sing; frontman; rapper; someone who sing

    vulnerability ~ protect
    vulnerable; easily hurt|harmed; open to attack|harm|abuse; {not} protect themselves; defenceless; unprotected; easy target; easy to hurt;
    weak spot; at risk of harm|abuse|attack; at risk person|people|child; exposed to danger|harm|attack

    main carer
    caregiver; carer; mother figure; parent figure; person looking after; person who look after; who look after child|baby; person caring for;
    who care for child|baby

    censorship
    censor; ban book|film|newspaper; banned book|film|newspaper; control media|press|newspapers; control what people see|read|hear|say;
    stop free speech; no free speech; no freedom of speech; block information; {not} allowed to publish|print; cut out bits;
    stop people speaking|saying|reading|seeing

    toxic
    toxin; poison; poisonous; harmful chemical; harmful substance; dangerous chemical; dangerous substance; noxious; nasty chemical; venom

    hotter ~ cool
    warmer; more hot; higher temperature; temperature rise; temperature increase; temperature go up; {less} cold; get warm; heat up; more heat;
    {not} as cold

    bleach
    turn white; go white; lose colour; take colour out; whiten; make white; colour fade; drain of colour

    hit and miss
    inconsistent; {not} consistent; {not} same each time; {not} always same; keep changing; changeable; erratic; different each time;
    different every time; patchy; vary each time; all over the place

    bathroom
    toilet; loo; washroom; lavatory; wc; restroom; ladies and gents; shower room

    international
    between countries; between nations; across world; across countries; other countries; different countries; many countries; overseas; abroad;
    foreign; all over world; around world; across borders; global; worldwide; from country to country

    masculinity
    manliness; macho; being a man; being masculine; masculine; real man; how men should; what men should; being tough man; manhood; alpha male;
    men {not} cry; be a man

    behaviour
    behave; way _ act; how _ act; conduct themselves; how _ behave; what _ do and say; way they act; way people act

    actors
    people acting; actress; people in film|play|show; person in film|play|show; people on stage; thespian; film star; movie star;
    person who plays part

    quarrying
    quarry; dig up rock|stone; dig for rock|stone; digging out rock|stone; extract rock|stone; take rock|stone out; blast rock;
    mine stone|rock|limestone; mining for stone|rock; open cast

    colonies
    colony; colonial; land|lands ruled by; countries ruled by; countries they rule|own|control; land|lands they rule|own|control; empire;
    countries taken over; land overseas; overseas territory; foreign land taken

    counselling
    counsellor; therapist; talk therapy; talking therapy; someone to talk to; talk through problem|feelings; talk about feelings|problem;
    talk to professional|therapist|psychologist; therapy session; ?therapy

    parcel
    packet in post; delivery box; wrapped box; something in post; package in post; package delivered

    diverging
    diverge; move apart; spread apart; pull apart; grow apart; drift apart; go different ways; go separate ways; branch off;
    move away from each other; go in different directions; plates separate

    contaminate
    contamination; pollute; infect; make dirty; spread germs|bacteria; taint; get germs|bacteria in|on|into; germs|bacteria get in|on|into;
    germs|bacteria transfer|spread|pass to; spread to food; transfer bacteria|germs

    radical
    extreme; drastic; revolutionary; far reaching; complete change; hard line; turn upside down

    trial model
    prototype; first version; early version; test version; trial version; mock up; sample model; test model; working model; trial product;
    test product

    leadership
    lead team; leading people|group|team|others; take charge; being leader; being in charge; guide team; show the way; good leader; be in command;
    take lead; run team; lead others; lead by example

    rainfall
    rain; how much it rain; amount of rain; precipitation; downpour; wet weather; rainwater; raining

    fainting
    faint; pass out; black out; blackout; lose consciousness; keel over; flake out; fall unconscious; swoon; loss of consciousness;
    go light headed and fall

    unconscious
    {not} awake; {not} conscious; knocked out; out cold; unresponsive; passed out; without realising; deep in mind; {not} know they are doing

    defined
    say what _ means; explain what _ means; give meaning; clearly set out; state meaning; clear cut; definition; spell out; specify; pin down

    login
    log in; log on; sign in; sign on; username and password; enter password; access account; enter details; user name

    gallery
    art museum; art exhibition; place to see art; museum; art show; exhibition space

    contactless
    tap card; tap phone; tap to pay; tap and go; tap and pay; {not} need pin; no pin; pay with phone; apple pay; without touch; touch free;
    wave card; tap your card

    breast milk
    breastfeed; breastfed; breast feed; mothers milk; mums milk; feed from breast; mother's milk; milk from mother|mum; nurse baby

    rebuild
    build again; build back; put back up; reconstruct; reconstruction; build up again; start again from scratch; redo; fix up

    regeneration
    regenerate; do up area; improve area; rebuild area; redevelop; redevelopment; bring back to life; make area better; bring new life; revamp;
    revive; renew area; regrow; grow back; do up old|run|rundown

    restoration
    restore; put back how it was; put back to how; return to original; back to original; make like new; back to how it was; back to former glory;
    return to how it was; back to normal

    recipe
    how to cook; how to make dish|meal|cake|food; cooking instructions; list of ingredients; method for cooking; cookbook; steps to cook

    memorable
    easy to remember; stick in mind|head|memory; {not} forget; unforgettable; catchy; remember easily; hard to forget; lasting impression;
    stay with you; stays in your head; people will remember; easily remembered

    metabolic
    metabolism; burn calories; break down food for; burn off food|energy|fat; how fast body burn|use; chemical reactions in body|cells;
    speed body burn|use

    recreation
    leisure; free time; spare time; hobby; pastime; fun activities; things to do for fun; leisure activity; for fun; for enjoyment

    brochure
    leaflet; booklet; pamphlet; catalogue; flyer; handout; prospectus; product book; product magazine; travel magazine

    warmth
    warm; keep warm; cosy; snug; stay warm; {not} be cold; {not} get cold; toasty

    empowerment
    empower; empowered; give control; give power; make own choice|decision; make their own choices|decisions; have say in; take control of own|their;
    feel in control; let them decide; let decide for self|themselves; trusted to decide; in charge of own|their; control over own|their life

    referring on
    referral; sent to specialist|hospital|service; send to specialist|hospital|service; pass on to specialist|service|professional;
    pass to specialist|service|professional; put in touch with; direct to specialist|service|professional; get doctor to send;
    refer them|patient|child|client|customer to

    reflex
    automatic response; automatic reaction; without thinking; {not} think about it; {not} have to think; instinct; involuntary; quick reaction;
    knee jerk; react automatically; respond automatically; happen by itself; natural response; immediate reaction

    fitting in
    integration; integrate; fit in with; mix with others|people|community|society; blend in; settle in; feel part of; mix in;
    join in society|community; fitting into society|community

    newborn
    new baby; baby just born; just been born; first few weeks; neonate; tiny baby; new born; just born; baby when born; few days old; neonatal;
    ?infant

    regardless
    no matter; whatever; {not} matter; irrespective; in spite of; despite; even if; makes no difference; whoever they are

    postal
    by post; in the post; through post; mail; letterbox; letter box; royal mail; sent by post

    registration
    register; sign up; enrol; put name down; enlist; put name on list; fill in form to join; enrolment

    precautions
    safety measure; safety step; measures to prevent|protect; steps to stay safe; steps to prevent|protect; safeguard; protect against;
    guard against; play it safe; safety procedure; measures taken; to be on safe side

    reheating
    reheat; heat again; warm again; cook again; warm up again; heat back up; heat up again; cook twice; warm back up; microwave leftovers;
    heat for second time; heat up leftovers; heated more than once

    prioritise
    priority; put first; most important first; do important first; urgent first; top of list; what matters most; order of importance;
    focus on most important; do what _ important first; most urgent; put before

    reliant ~ independent
    rely; depend; dependent; reliance; dependence; {not} cope without; {not} manage without; {not} do without; lean on; hooked on; count on;
    need help from; depend too much

    overriding
    override; overrule; more important than; cancel out; come before; go over head; take priority over; trump; beat all other; outrank

    easily
    easy; with ease; no trouble; no effort; without trouble|difficulty|effort|problem; effortless; with little effort; with no difficulty; no sweat

    reoffending
    reoffend; commit crime again; commit more crime; commit another crime; offend again; break law again; go back to crime; repeat crime|offence;
    recidivism; return to crime; end up back in prison; go back inside; repeat offend; do crime again

    comply
    compliance; obey; stick to rule|law|regulation; follow rule|law|regulation|legislation; do as told; do what _ told; abide by; meet requirement;
    keep to rule|law; within law; adhere; do what law say; go along with

    repayments
    pay back; pay off; repay; pay it back; paying off; pay money back; pay loan back; return money; clear debt; give money back owed;
    monthly repayment

    staged payments
    monthly payment; pay bit by bit; pay in parts; pay over time; spread cost; spread payment; pay in stages; hire purchase; split payment;
    part payment; pay every|each|per month; buy now pay later; pay a bit each; pay so much a month; pay monthly; in instalments; monthly instalment

    quieter ~ louder
    {less} noise; {less} noisy; {less} loud; {less} busy; more quiet; more peaceful; lower volume; softer sound|voice; {not} as loud; {not} as busy;
    {not} as noisy; turn down volume; volume lower

    louder ~ quieter
    more loud; higher volume; turn up volume; volume up; noisier; more noise; more volume; increase volume; raise voice; {not} as quiet;
    {less} quiet; shout more

    hunting
    hunt; shoot animals; kill animals; poach; chase animals; trap animals; kill for food|sport|fur; stalk prey; catch prey; killing wild; chase prey

    reorder
    order again; order more; buy more stock; order more stock; put in another order; order new stock; place another order; get more stock;
    order extra

    readable
    easy to read; clear to read; able to read; legible; can be read; {not} hard to read; {not} difficult to read; simple to read;
    clear text|font|writing

    reservoir
    water store; store of water; stored water; man made lake; artificial lake; water storage; store water

    rotation
    rotate; spin; turn round; turn around; go round; go around; swivel; circular motion; take turns; revolve; move in circle; swap round; twist round

    recession
    economic downturn; economy shrink; economy get worse; economic decline; economy slow|decline|fall|down; slump; credit crunch; economic crash;
    bad economy; negative growth; gdp fall|shrink|drop; money tight; economy {not} doing well; tough economic times

    extrinsic
    from outside; external; outside reward; for money|prize|reward; rewards such as money|prize; {not} from within; from other people;
    outside factor; come from others; money and prizes; get something for it

    death
    die; dead; pass away; lose life; killed; end of life; loss of life; lives lost; mortality; fatality; fatal; passed on; deceased; perish;
    died from

    referee
    ref; umpire; match official; linesman; official in charge; person in charge of game|match; person who make sure rules

    conventions
    usual features; typical features; usual way; what you expect to see|find; normal features; the norm; usual style; standard features; agreed way;
    expected features; rules of genre; how _ usually done; things you always see

    respiratory
    breathe; breathing; lungs; airways; to do with breathing; chest infection|problem; breathing problem; windpipe; take in air

    creation
    creating; bringing into being; being made; making of; come into existence; bring into existence; invention; made from nothing; setting up of;
    way it was made

    descriptions
    describe; word picture; picture in words; say what _ like; account of what; descriptive words; what it look like; detail about how; adjectives

    replication
    replicate; do again; redo; repeat study|experiment|test|research; repeated study|experiment|test|research; same results again;
    do same experiment; do same study; duplicate; make copies; copy exactly; repeatable; carried out again

    supernatural
    ghost; magic; paranormal; {not} of this world; beyond nature; otherworldly; witch; spooky; {not} explained by science; unearthly; demon;
    not from this world; evil spirit; spirit world

    getting even
    retribution; revenge; payback; vengeance; eye for eye; get own back; just deserts; retaliate; retaliation; avenge; get them back; tit for tat;
    pay for what they did

    reverse
    undo; turn around; turn back; go back on; opposite way; other way round; change back; overturn; flip; go back other way; put back how; u turn

    rhyme
    sound same at end; sound alike; words that sound same; end|ends in same sound; same sound at end; same ending sound

    vegetarian
    veggie; {not} eat meat; no meat; meat free; without meat; avoid meat; give up meat; meatless; against eating meat

    burden
    weight on; strain on; heavy load; put pressure on; drain on; extra work for; hardship; heavy responsibility; hard on family|people|them;
    weigh down; a lot to deal; lot to carry

    strength
    strong; stronger; how strong; toughness; might; sturdy; sturdiness; hold up well; muscle power; power of

    drift
    float; carried by wind|current|water|sea; carried along; move along with; blown along; slide away; pushed along by; move slowly away

    roam
    wander; move freely; walk freely; free range; run free; go where they like|want; move around freely; walk about; rove; travel about

    logic
    logical; common sense; think it through; step by step thinking; sensible thinking; think straight; work it out in head

    numeracy
    mathematics; maths; sums; number skill; arithmetic; work with numbers; numerical; good with numbers; adding up; number work; do the maths;
    count and add

    surround
    enclose; encircle; circle round; go all round; on all sides; on every side; hem in; closed in; all the way round; round the outside

    favourites
    like best; like most; best liked; top choice; preferred; most liked; love most; best loved; prefer most; the one _ like; favourite;
    like more than others

    commission
    money for each sale; money per sale; paid per sale; paid for each sale; percentage of sales|sale; cut of sales|sale|price; paid for what _ sell;
    more you|they sell more; sell more _ earn|get more; paid by how much _ sell

    literal
    {not} metaphor; exact meaning; word for word; actual meaning; surface meaning; exactly what _ say; face value; real meaning of word;
    dictionary meaning; take at its word

    trailer
    preview of film; film preview; teaser; clip of film|movie; film clip; sneak peek; advert for film|movie; film advert; coming soon

    transmission
    transmit; send out; pass on; pass along; sent through; pass from person; spread from; passed between; pass between; send across

    infinite ~ finite
    never end; endless; no end; go on forever; without limit; limitless; unlimited; {not} run out; eternal; without end; last forever; {not} end;
    keep going forever; everlasting

    finite ~ infinite
    run out; limited amount|supply|number; {not} last forever; only so much; will be used up; set amount; {not} unlimited; only certain amount;
    end one day; limited supplies

    emotional trauma
    trauma; traumatic; traumatise; bad|terrible|horrible|awful|upsetting experience; emotionally scarred; mental scars; ptsd;
    distressing event|experience; scarred for life; deeply upset; emotional damage; damaged mentally|emotionally

    money off
    discount; reduced price; price cut; cheaper price; half price; percent off; % off; knock off price; knocked down price; special offer;
    sale price; deal on price; cut price; voucher; two for one

    multinational
    global company|business; international company|business; worldwide company|business; company|business|firm in many|different countries; tnc; mnc;
    transnational; operate in more than one country; operate in many|different|several countries; branches around world; big companies from abroad;
    company|business all over world; company|business around world

    loudspeaker
    tannoy; megaphone; pa system; speaker system; speakers play

    trough
    low point; lowest point; bottom of wave; lowest part

    antivirus
    virus protection; virus checker; virus scanner; virus software; protect from virus; protect against virus; anti malware; norton; mcafee;
    scan for virus; stop viruses; security software; get rid of virus

    feeling for others
    empathy; empathise; empathetic; put self in shoes; in their shoes; in someone shoes; see it from their; know how they feel; know how _ feel;
    understand how they feel; understand how _ feel; understand their feelings; relate to them; feel what they feel; be sympathetic

    muscular
    muscle; muscly; well built; big muscles; beefy; stocky; hench; strong body; built up body; ripped body; strong arms

    lump
    bump; swelling; growth under skin; blob; nodule; clump; hard bit; chunk of; mass under

    clot
    clump of blood; scab; blood thicken; blood go|goes|went solid; congeal; lump of blood; blood set; blood lump; blockage of blood; thick blood;
    stop bleeding; seal wound

    mutually
    both sides; both parties; both people; both benefit; two way; agreed by both; work both ways; both agree; both of them; mutual; give and take;
    ?each other; ?one another

    unanimous
    all agree; everyone agree; no one disagree; nobody disagree; all in favour; full agreement; all vote same; nobody against; no one against;
    complete agreement; all of same opinion; all on same page; all jury agree

    abstract
    {not} real thing; {not} concrete; {not} realistic; {not} physical; hypothetical; {not} touch; idea {not} thing; {not} see or touch;
    {not} look like real; shapes and colours; ideas rather than; only in mind; conceptual

    nationalise
    government take over; state take over; government own; state own; owned by government|state; run by government|state; public ownership;
    state control; taken over by government|state; government run; government take control; nationalisation; taken into public

    eye catching point
    focal; focal point; draw the eye; draw your eye; catch the eye; catch your eye; centre of attention; eye goes to; look at first; stand out most;
    main focus; eye drawn; where you look; most noticeable

    underground
    below ground; under ground; beneath ground; under earth|soil|surface; below surface; beneath surface; subterranean; below street;
    buried in ground; deep in ground|earth; under the ground

    magnetic
    magnet; attract iron|metal|steel; stick to magnet; magnetism; pull metal|iron|steel; attracted to magnet; magnetised; pick up metal|iron

    naughty
    misbehave; badly behaved; bad behaviour; act up; play up; disobedient; cheeky; mess about; mischievous; {not} behave; {not} do as told;
    {not} do what told; being bad; misbehaviour; getting into trouble; behave badly

    bodily
    physical; to body; hurt body; to do with body

    unresolved
    {not} sorted; {not} solved; {not} resolved; {not} settled; {not} fixed; no solution; still a problem; unsettled; up in air; {not} dealt with;
    open ended; loose end; unsolved; {not} been sorted; left hanging

    unused
    {not} used; {not} been used; never used; left over; spare; going to waste; lying around; brand new; leftover; sat there doing nothing

    neighbours
    people next door; next door; live nearby; people nearby; people in street; live near; neighbouring; nearby residents; people who live close;
    people living close|near|nearby; the house next; people on road|street

    manipulation
    manipulate; control mind; control people; play mind games; trick into; guilt trip; get what _ want from; brainwash; mess with head;
    twist someone; play with feelings|emotions; get people to do; take advantage of people|them|someone|others

    cattle
    cow; bull; calf; cattle farm; beef farm; ?livestock

    herd
    group of animals|cows|sheep|cattle|deer|elephants; flock; pack of animals; all animals together

    restless
    {not} sit still; {not} keep still; {not} stay still; fidget; fidgety; wriggle; squirm; {not} settle; keep moving about; agitated

    newer
    more recent; more modern; more up to date; newest; later model; latest; {not} as old; more advanced; latest version; most recent

    older
    more old; elder; {not} as young; more years; greater age; more aged; get old; grow old; become old; age increase; as you age; as people age;
    increase in age; oldest; eldest

    confirmation
    confirm; verify; say yes to; make certain; double check; definite answer; say _ correct; proof of booking; tell them it is right; verification

    absent ~ presence
    absence; {not} there; missing; away from work|school; off sick; off work|school; {not} turn up; {not} present; {not} come in; no show;
    {not} at work|school; {not} in work|school; nowhere to be seen; bunk off; truant

    decentralised
    {not} centralised; decentralise; decentralisation; local control; power spread; decisions made locally; devolve; devolution; spread out power;
    local managers decide; branches decide; {not} all in one place; pass power down; away from head office; make own decisions at branch;
    power given to local

    video
    clip; film; footage; movie; moving picture; youtube; recording of; filmed; video recording; watch clip

    influencer
    youtuber; blogger; vlogger; social media star; online celebrity; internet famous; instagrammer; tiktoker; content creator; celebrity online;
    lots of followers; many followers; famous on social media; person with followers

    membership
    belong to club|group|union|team; join club|group|union|gym; be part of club|group; part of club|group|union|team; sign up to club|gym;
    joining fee; become|be member; club|union|gym|group|party member; members of club|group|union|gym

    nutrition
    nutrient; nutritious; food value; healthy eating; goodness in food; nourishment; balanced diet; vitamins and minerals; healthy food;
    what goes in food; healthy diet; good food for body

    anywhere
    any place; wherever; no matter where; all places; at any location; any location; any country; wherever you are; doesn't matter where;
    in any place

    objectors
    people against; people who object; people who disagree; people who oppose; people who refuse; refuse to fight; protester;
    those who disagree|oppose|object; those against; pacifist; {not} want to fight; conchie

    correspondence
    write to each other; written communication; emails and letters; written messages; send letters; contact by letter|email; in writing to;
    exchange letters; send emails

    occasion
    special event; special day; special time; event; birthday; wedding; celebration; get together; something special; big day; social gathering;
    birthday party

    occur
    happen; take place; come about; go on; arise; crop up; occurrence; come to pass; be going on; goes on in

    analogy
    comparison; say it is like; like saying; compare with something; liken; say something is like; ?compare to

    welfare
    well being; wellbeing; be looked after; health and happiness; health and safety of; being treated well; safe and well; quality of life;
    happy and healthy; looking after people; taken care of; taking care of; kept safe and well

    offsetting
    offset; balance out; make up for; cancel out; counteract; even out; counterbalance; compensate for; plant trees to; pay to plant

    coast
    coastal; seaside; by sea; beach; shore; seafront; shoreline; edge of sea; near sea; coastline; where land meet sea; next to sea; sea side;
    edge of land; along the sea

    broad
    wide; width; {not} narrow; large across; far across; big across; how wide; long way across; spread across large

    wider
    broader; more wide; bigger across; larger range; greater range; more range; more variety of; {not} as narrow; increase in width; width increase;
    more spread; {less} narrow; bigger range; more broad

    willingness
    happy to do; happy to help; prepared to do; prepared to help; up for it; be keen to; keen to; eager; {not} mind doing; want to help;
    want to learn; readiness; ready and able; be willing; more than happy; be open to

    economic
    financial; economy; finance; to do with money; economical; monetary; jobs and money; money side; economics; wealth of country; ?money

    middle
    centre; half way; central; in between; halfway; midpoint; mid; core; heart of; mid way; centre point

    edge
    border; rim; outer part; outer limit; brink; perimeter; fringe; outline; outside line; boundary

    oppression
    oppress; oppressive; keep down; kept down; hold down people; persecute; persecution; treat unfairly; treated badly by; no rights; no freedom;
    put down by; downtrodden; abuse of power; rule harshly; cruel rule; harsh rule; under thumb; subjugate

    collide
    collision; crash; bump into; hit each other; smash into; run into; bang into; knock into; crash into; hit against; bump against

    worth
    value; valuable; how much _ worth; merit; worthy; worthwhile; how much it costs

    living things
    living creature; living being; life form; animals and plants; plants and animals; creature; plant or animal; animal or plant; living organism;
    something alive; things that live; anything alive; anything living; wildlife

    miscarriage
    lose baby; lost baby; baby die before; baby die in womb; lost pregnancy; lose pregnancy; pregnancy fail; baby {not} survive pregnancy;
    death of unborn

    misled
    mislead; deceive; fool; wrong idea; false impression; give wrong information; false information; lead astray; wrong impression; duped; lie to;
    lied to; tricked; give false; tell wrong thing; not true information

    irrational
    {not} logical; illogical; {not} make sense; unreasonable; {not} think straight; {not} thinking straight; {not} sensible; no logic;
    no good reason; crazy idea; makes no sense; without thinking it through

    bacterial
    bacteria; bacterium; germ; from germs; caused by germs; microbe

    mitigating
    mitigate; mitigation; lessen; make less serious|severe|bad; reduce impact|effect|risk|harm|damage; lower impact|effect|risk; soften;
    limit damage; cut down impact|effect|risk; tone down; make it less; ease effect|impact; reduce how bad; lower sentence|punishment

    conditional
    depend on; only if; on condition; as long as; strings attached; provided that; certain conditions; if and only; has conditions;
    have to do something first

    gay
    homosexual; lesbian; same sex couple|relationship|partner; attracted to same; like same sex|gender; two men|women together; lgbt; homosexuality;
    man loves man

    entertain
    entertainment; amuse; amusement; keep occupied; make laugh; put on show; make {someone} laugh; keep interest; have fun; fun to watch;
    give enjoyment; keep {customer} interested; keep amused; enjoyable to watch; enjoyment; ?fun

    brittle
    snap easily; break easily; easily broken; easily break; easy to snap; easy to break; crack easily; fragile; shatter; {not} bend; breakable;
    likely to break; easily snap|crack; {not} flexible

    crumbly
    fall apart; break into crumbs; crumble; flaky; break up easily; {not} hold together; {not} stick together; falls to bits; powdery;
    turn to crumbs; bits fall off

    facilities
    amenities; things to use; rooms and equipment; what is there to use; toilets and showers; places to play|exercise|eat|train; equipment and rooms;
    equipment provided; pool and gym; gym and pool; toilets and parking; spaces to use

    deeper
    further down; more deep; lower down; greater depth; more depth; {less} shallow; {not} as shallow; down further; depth increase; go down further;
    increase depth; more in depth

    weapons
    gun; knife; bomb; missile; sword; weaponry; ammo; ammunition; something to fight with; arsenal

    guns
    rifle; pistol; firearm; handgun; shooter; shotgun; machine gun

    geological
    geology; type of rock; rock type; underlying rock; rocks underneath; to do with rocks; what rock; rock structure; rocks in ground

    ready ~ unprepared
    prepared; all set; good to go; set to go; in position; raring to go; be prepared; all sorted

    fussy
    picky; choosy; hard to please; particular about what; {not} eat everything; pernickety; faddy; turn nose up; only eat certain;
    refuse to eat certain; {not} try new food

    leakage
    leak; seep; drip; ooze; escape of gas|water|data; spill; come through hole; get out through; water come|coming through; gas get|getting out;
    leak out

    hungry
    hunger; starving; famished; peckish; need food; want food; {not} eaten; empty stomach; {not} have enough food; want to eat; {not} enough to eat;
    need to eat

    starve
    starvation; die of hunger; {not} enough food; {not} enough to eat; go without food; no food; famine; {not} fed; die from lack food;
    run out of food; nothing to eat; go hungry; lack of food; left hungry

    diary
    journal; daily record; daily log; write down each|every day; write each|every day; planner; daily account; log book; logbook; record each day;
    calendar of

    liability
    legal responsibility; legally responsible; liable; held responsible; responsible for loss|damage|debt|accident; have to pay for; at fault;
    responsible by law; have to pay damages; on the hook

    iteration
    iterate; iterative; loop; repetition; go round again; over and over; repeat; next version; keep repeating; again and again; each version;
    repeated; going back over

    couple
    husband and wife; boyfriend and girlfriend; two people together; married people; man and wife; two people in relationship; two people who love;
    pair of people

    recovery
    recover; get better; get well; heal; back to normal; back to health; bounce back; get over; return to normal; on the mend; pick up again;
    recuperate; regain strength; back on feet; go back to normal; get back to how; feel better

    dramatic
    exciting; intense; full of drama; eye catching; drama; thrilling; with big effect; make an impact

    redistribution
    redistribute; share out wealth|money; take from rich; give to poor; rich to poor; tax rich; spread wealth|money; share wealth|money;
    sharing wealth|money; robin hood; move money from; even out wealth|income|money; more equal share; share more equally|fairly;
    give to less well off; take money from rich

    bespoke
    made to order; made to measure; custom; custom made; customised; tailor made; tailored; made for customer; made for you; personalised;
    specially made; made specially; one off; designed for one; unique to customer; made just for; personal design; what customer ask for

    regime
    way of ruling; way of governing; system of government; system of rule; people in power; those in power; ruling party; rule of party;
    government in power; type of government

    glucose
    blood sugar; sugar in blood; sugar level; simple sugar; ?sugar; sugar for energy

    gps
    sat nav; satnav; satellite navigation; track location; location tracking; location tracker; google maps; know where you are; show where you are;
    show your location; tracker; find your location

    reinforcement
    reinforce; strengthen; make stronger; back up what; add strength; extra support; make more solid; ?reward; firm up

    congestion
    traffic jam; busy roads; too many cars; too much traffic; lots of traffic; clogged; gridlock; heavy traffic; crowded roads; tailback;
    stuck in traffic; blocked roads; roads are busy|full|packed|blocked|crowded; congested; traffic build up; queues of cars

    citizenship
    citizen; belong to country; legal right to live in; british passport; right to live in country; being british; become british; passport holder

    visa
    permission to enter; permission to stay; permission to live in; permission to work in; permit to enter; permit to work; travel permit;
    entry permit; work permit; document to enter; paper to enter country; let you into country; allowed into country

    characteristic
    feature; trait; attribute; property of; quality of; typical of; trademark; qualities that; way something is; features of

    transactions
    sale; purchase; payment; buy and sell; buying or selling; business deal; money change hand; exchange of money; exchange of goods; paying in;
    paying out; money going in; money in and out; things bought

    safety
    safe; stay safe; keep safe; {not} get hurt; no danger; free from danger; free from harm; out of danger; {not} dangerous; secure; out of harm;
    {not} be harmed; {not} injured; safely

    constitution
    rules for running country; how country _ run; how country _ governed; basic laws of country; founding laws; founding document;
    rules of government; rules for government; bill of rights; laws of country; set of laws for country

    explode
    explosion; blow up; go bang; detonate; burst apart; blast; go off with bang; blow to pieces; blown to bits; erupt; boom

    reproduction
    reproduce; have babies; breed; have young; have kids; have children; have offspring; make more of themselves; make babies; produce offspring;
    produce young; procreate; give birth to more; pass on genes; have a baby; mate with

    closure
    close down; shut down; go out of business; shut for good; stop trading; shutdown; close business|shop|factory|school|mine;
    businesses|shops|factories|schools|mines close|shut; close for good; shut its doors; had to close|shut

    reservation
    book table|room|seat|place; reserve; book in advance; hold table|room; keep table|room; save table|seat; make booking; pre book; booked in|up

    immediately
    straight away; right away; at once; instantly; instant; immediate; there and then; on the spot; right now; asap; no delay; without delay;
    without waiting; straightaway; as soon as it happens; as soon as possible; then and there; in no time

    jurors
    jury; jury member; 12 people; twelve people; people on jury; juror; members of the public decide

    pregnant
    pregnancy; expecting baby; have baby; baby bump; carry baby; carry child; mum to be; baby on way; mother to be; bun in oven; while baby in womb

    senior
    higher up; high ranking; high up; top level; more experienced; superior; higher position; higher rank; top managers; higher level staff;
    people at top

    quicker
    faster; {less} time; save time; {not} take as long; speed up; shorter time; more quickly; sooner; speedier; more fast; take less long;
    in less time; more rapid; more speed; cut time; time saved

    innocent
    {not} guilty; did nothing wrong; done nothing wrong; {not} do it; no guilt; blameless; {not} commit; {not} to blame; {not} their|his|her fault;
    {not} done anything wrong; wrongly accused; no fault of; {not} do anything wrong; innocence

    qualified
    fully trained; have qualification; have certificate; certified; got degree; pass exam; right training; licensed; accredited; chartered;
    have training; had training; right qualifications; have degree; professionally trained; properly|professionally trained;
    trained staff|people|teacher|person

    occupational
    to do with job; to do with work; work related; caused by job; caused by work; through work; job related; in workplace; from job; from work;
    related to job|work; on the job; ?at work

    existing
    already there; already have; already got; already in; already exist; in place already; already in place; already had; have now;
    current customers|users|products|system|staff|law

    odour
    smell; scent; stink; whiff; aroma; pong; stench; smelly; fragrance

    lipid
    fat; fatty; fatty acid; fats and oils; oils and fats

    refuges
    safe house; safe place; shelter; place to stay safe; safe haven; sanctuary; hostel; somewhere safe; place of safety; hiding place;
    women's shelter; safe space; refuge; place to escape to

    actualisation
    reach full potential; be best _ can be; full potential; achieve potential; fulfil potential; become best; being the best; fulfil dreams;
    best version of; reach potential; best person _ can; self fulfilment

    shake
    tremble; shiver; quiver; wobble; judder; shudder; rattle; jolt; quake; move side to side; vibrate; shaky; ground moves; tremor

    vibration
    vibrate; shake; oscillate; oscillation; move back and forth; move backwards and forwards; move to and fro; wobble; judder; buzzing; shudder;
    go back and forth; go backwards and forwards

    unvalued
    {not} valued; {not} appreciated; unappreciated; taken for granted; feel worthless; undervalued; feel unimportant; {not} feel important;
    {not} matter to; {not} recognised for; no one cares; {not} noticed for

    malicious
    on purpose to hurt; want to hurt; want to harm; spiteful; meant to harm; meant to hurt; bad intention; vindictive; spite; malice; intend harm;
    intend to harm; evil; mean to hurt; nasty on purpose; out to hurt; to cause harm

    thin ~ broad
    slim; skinny; {not} thick; slender; narrow; {not} wide; small width; thickness small

    intervals
    gap between; every so often; time between; time gap; spaced out; at set times; every few minutes|hours|days|weeks; in between times;
    regular gaps; evenly spaced; breaks between

    very overweight
    obesity; obese; fat people; too heavy; weigh too much; overweight; gain weight; put on weight; high bmi; too fat; get fat; become fat; being fat;
    weight gain; chubby

    boulders
    large|big|huge|massive|giant rocks; large|big|huge|massive|giant stones; lumps of rock; heavy rocks

    prestige
    status; good name; high standing; look important; looked up to; good reputation; high reputation; prestigious; honour; bragging rights;
    show off wealth; respected by others; high status; well thought of; impress others

    licensing
    licence; license; permit to; official permission; legal permission; permission to sell|use|drive|trade|operate; allowed by law to;
    allowed to sell; licensed; legally allowed to; given permission to

    acronym
    first letters; initials; letters stand for; each letter stand for; made of first letters; word made from letters; first letter of each

    abbreviations
    shorten word; shortened word; short form; short version of word; short for; cut down word; text speak; text language; shorter version of word;
    abbreviate; contraction of word; words made short|shorter

    satisfaction
    satisfied; satisfy; happy with; pleased with; contentment; fulfilled; happy {customer}; meet expectation; {not} disappointed; feel good about;
    enjoy job|work; pleased {customer}; meet needs of {customer}

    tarnish
    lose shine; go dull; discolour; give bad name; spoil|ruin|damage|harm|hurt reputation; spoil|ruin|damage|harm|hurt image;
    spoil|ruin|damage|harm|hurt name; blacken; dirty name; lose its shine; drag name through; look bad on name; make company look bad

    versus
    compared to; vs; as opposed to; compared with; in comparison with; up against; in comparison to

    sanitation
    toilets and clean water; clean water and toilets; sewage system; sewage treatment; sewage removal; sewer; drains; waste disposal; proper toilets;
    clean toilets; sanitary; flushing toilets; waste taken away; get rid of sewage; toilets and drains; sewerage

    displacement
    displace; forced out; forced to leave; lose their homes; lose homes; pushed out; driven out; have to leave home; have to move; made homeless;
    move out of place; taken from homes; forced to move; moved out of their homes; pushed out of way

    today
    nowadays; present day; these days; modern day; modern times; right now; in our time; current times; this day and age; at the moment;
    in 21st century

    runny
    watery; too wet; {not} thick; flow easily; sloppy; {not} set; pour easily; liquidy; like liquid; too thin; drip off; less thick

    dormant
    {not} active; inactive; {not} erupted; {not} erupt for; lie low; {not} growing; resting stage; no activity; switched off; inactivity

    savage
    wild; brutal; vicious; uncivilised; barbaric; fierce; ferocious; like animals; animal like; primitive; {not} civilised; bloodthirsty; savagery;
    beastly

    coordination
    hand eye; move different parts together; control of body; control of movement; move body parts together; use body parts together;
    smooth movement; {not} clumsy; control their movements; moving together; parts work together

    tangible
    touch it; can touch; able to touch; be touched; physical thing; physical product; hold in hand; see and touch; touch and feel; physically there;
    feel and hold; can hold

    exploration
    explore; discover; explorer; discovery; discover new; find new place|places|land|lands|countries|things; voyage; look around; go into unknown;
    see what is there; see what is out; discovering places

    partner
    spouse; other half; husband; wife; boyfriend; girlfriend; significant other; lover; person they are with; fiance

    sacred
    holy; special to god; blessed; divine; hallowed; sanctity; given by god; from god; gift from god; religious importance; special in religion;
    of god

    title
    name of book; name of film; name of play; name of article; header; headline; what it _ called; name at top; heading at top

    recruit
    recruitment; hire; take on staff|workers|people|more|new; employ; find staff; get new staff; find workers; new staff; fill vacancy; fill post;
    fill job; bring in staff; headhunt; attract staff; advertise job; give job to; choose new staff; enlist; sign up soldiers|men|workers;
    new workers

    appointments
    booked slot; time slot; booked time; arranged meeting; book to see; set time to see; time to see doctor|dentist|someone; see doctor; slot with;
    meeting at set; date and time to

    participant
    people taking part; person taking part; person in study|experiment|research; people in study|experiment|research; those taking part;
    those involved in study; people tested; people being tested|studied; volunteers in study; person being tested|studied

    reform
    change law; improve law; change system; improve system; change rules; make changes; new law; overhaul; shake up; make things better; modernise;
    turn over new leaf; mend ways; change for better; change their ways; changes made to; changes to law|system; new and better

    particular
    specific; certain type; certain kind; certain thing; certain group; certain person; exact; one type; one kind; specified; chosen one

    newsletter
    bulletin; email update; monthly update; weekly update; regular update; news sent out; company news; mailing list; monthly|weekly email;
    school news; updates by email

    legitimacy
    legitimate; legit; right to rule; right to power; right to throne; recognised as ruler|leader|government; accepted as ruler|leader|government;
    accepted by people; valid; legal right; genuine right; entitled to rule; proper authority; right to be king|queen|leader

    circular
    circle; ring shape; round shape; loop; disc; go round in; round and round; in a ring; like a ring

    warranty
    guarantee; cover if break; free repair; repaired free; fixed free; repair or replace; promise to fix|repair|replace; year cover;
    cover for faults; if it breaks; replaced free; fix it for free; if _ goes wrong they

    conclusion
    sum up; summing up; final decision; final thought; final judgement; final part; final point; end part; overall judgement; conclude; closing part;
    what results show; what found out; decide from results; what _ learned from; final paragraph; to finish off; what we can tell

    ambient
    room temperature; surrounding; normal temperature; {not} chilled; {not} in fridge; out of fridge; temperature of room; {not} need fridge;
    kept in cupboard; temperature around

    psychological
    mental; in mind; in head; emotional; of mind; mentally; how _ think; state of mind; affect mind; to do with mind; mental health; emotionally

    one by one
    one at a time; one to one; singly; each in turn; each on own; each person separately; one after another; treat|do|work|deal|look individually;
    single one at; one after the other

    resources
    raw material; things needed; things _ need; materials; equipment; money and staff; tools; assets; oil and gas; what _ need to do;
    staff and money; things we use; stuff needed; time and money; money and time

    bmi
    body mass index; weight for height; height and weight; weight compared to height; weight and height; weight divided by height

    hit
    punch; slap; smack; thump; bash; whack; wallop; clout; bang into; knock into; bang against

    nuisance
    annoy; annoying; annoyance; pest; bother; irritate; disturb; inconvenience; get on nerves; too much noise; pain in the neck|backside;
    disturbance; keep people awake

    places to visit
    tourist attraction; visitor attraction; things to see; things to do; places to see; places to go; sights; sightseeing; tourist spot;
    tourist site; theme park; landmark; somewhere to visit; somewhere to go; what there is to do|see; days out

    rebellions
    rebellion; rebel; uprising; revolt; rise up; rising against; fight against king|government|rulers|queen; mutiny;
    turn against king|government|rulers|leader; people rising; overthrow king|government|rulers|leader; stand up to king|government|rulers;
    go against king|government; up in arms

    greasy
    oily; fatty; full of fat; grease; slimy; covered in oil; covered in fat; lots of oil; slippery with oil; too much oil; drip with fat

    pulse
    heart rate; heartbeat; heart beat; beats per minute; bpm; how fast heart; heart beating; beating of heart; heart speed

    viral
    shared by lots; shared by millions; everyone share; blow up online; spread fast; spread quick; spread online; spread all over; caused by virus;
    millions of views; shared everywhere; everybody sees; spread like wildfire

    reset
    start again; restart; back to start; back to zero; set to zero; reboot; start over; start fresh; factory settings; turn off and on;
    switch off and on; put back to start; clean slate

    district
    neighbourhood; part of town; part of city; local area; borough; area of city|town; zone; quarter of town|city; region; ?locality

    teammate
    team mate; player on same|your|their side|team; fellow player; someone on team; others in team; others on team; own player; rest of team;
    person on team; people in your|their team; team members; same team

    shoes
    footwear; boots; trainers; sandals; heels; slippers; what you wear on feet; things on feet

    deficiency
    deficient; lack; {not} enough; shortage; low in; too little; short of; low level; missing from diet|body|food; run low; absence of; insufficient;
    {not} get enough

    fashion
    trendy; in style; latest look; what people wear; craze; what's in; fashionable; popular style; stylish; latest clothes; new looks;
    what is popular; fad

    intestine
    gut; bowel; guts; digestive tube

    patent
    legal right to invention; protect invention; protect idea; protect design; stop others copying; stop people copying; {not} copy invention;
    {not} copy idea; {not} copy design; exclusive right; sole right; nobody else can make; no one else can make; {not} steal idea;
    only they can make|sell; own the idea|invention; no one can copy

    theoretical
    in theory; on paper; {not} tested; {not} practical; {not} proven; {not} in real life; based on theory; calculated {not}; hypothetical;
    only an idea; just a theory

    tour
    guided walk; show around; shown around; look round; sightseeing; travel around; trip around; visit around; go round places; take round;
    walk around place; trip round; go around different

    intolerance
    {not} tolerate; {not} accept others; {not} put up with; intolerant; {not} cope with milk|food|gluten; {not} accept difference;
    {not} accept different; no tolerance; unable to tolerate

    pair
    two together; set of two; in twos; couple; duo; twosome; partner up; two of them; double up; two at a time

    permission
    consent; allowed to; say yes; given ok; go ahead; approval; let _ do; ask first; green light; authorisation; say it is ok|fine; approve;
    agree to it; ask if _ can; say they can; sign to say; given the all clear; ask before

    income tax
    tax; taxation; money paid to government; money to government; pay government; taken from wages; vat; paid to hmrc; levy; taken out of pay|wages;
    duty on goods; government takes money

    photograph
    photo; pic; picture; selfie; image; take picture with camera; snapshot; camera shot; photography

    frameworks
    guideline; basic structure; supporting structure; structure to follow; template; set of rules; outline to follow; system of rules;
    guide to follow; basic plan

    slave
    slavery; forced to work; forced labour; owned by; work for no pay; work without pay; unpaid work; bought and sold; made to work for;
    {not} free to leave; in chains; property of owner; enslaved; unpaid labour

    tiredness ~ energetic
    tired; fatigue; exhausted; exhaustion; worn out; no energy; sleepy; knackered; lack of energy; lack of sleep; weary; low energy;
    {not} enough sleep; little energy

    basis
    foundation; based on; starting point; grounds for; grounds of; built on; base for; base of; underlying idea; what _ based

    tobacco
    cigarette; fag; cigar; nicotine; roll up; ciggies; rolling baccy; ?smoking; smoke cigarettes

    salty
    salt; too much salt; lots of salt; high in salt; full of salt; taste of salt; salted; sodium; taste like sea

    catering
    caterer; food service; serve food; provide food; food and drink for; cook for guests|people; food for event|party|wedding|guests;
    making food for; supply food; provide meals; serve meals

    hierarchy
    pecking order; chain of command; ranks; ranking; levels of management|power|staff|authority; order of importance; top to bottom;
    layers of management; who is above; social ladder; order of power; order of rank; boss at top; who answers to who; ?pyramid

    overuse
    use too much; use too often; too much use; use too many; excessive use; overdo; use it all the time; repetitive strain; use over and over;
    used more than; over use; use same muscle; overwork

    gravitational
    gravity; pull of earth; pull towards earth|ground|planet|sun; pulled towards earth|ground|planet|sun; force pulling down; force that pulls down

    rub
    scrub; wipe; friction; rub together; scrape; massage; chafe; move against each other

    geographical
    by location; by area; by region; where _ live; where _ located; where people live; where it is; based on area; part of country; location;
    place in world; which area; which region; physical location; what area

    broadcasting
    broadcast; show on tv; put on tv; on television; on radio; on air; televise; on the telly; on tv; transmit programme; play on radio|tv;
    shown live; air programme; sent out on tv|radio

    compassionate
    compassion; sympathetic; sympathy; feel for; care about others; understanding of others; warm hearted; soft hearted; show kindness;
    care for others; show you care; tender hearted; kind and caring; be kind; kind to people|others|them; caring person|nature|attitude|staff

    annotation
    annotate; write notes on; label; labelled; add notes; notes in margin; notes on drawing|diagram|text|side; written comments;
    comments on drawing|diagram|text|side; labels on; mark up; notes around; explain drawing

    alliance
    ally; allies; join forces; join together; agreement between countries; pact; on same side; united against; treaty with;
    promise to help each other; side with; team up; back each other; countries help each other

    offspring
    children; babies; baby; kids; son; daughter; descendant; next generation; child; litter; young ones; their young

    solicitor
    lawyer; legal adviser; attorney; legal expert; legal professional; legal representative; legal help; legal advice; legal person;
    someone who knows law

    no surprises
    know what to expect; know what _ coming; always same; see it coming; easy to predict; easily predicted; can be predicted; easy to guess;
    very predictable; more predictable; so predictable; be predictable; is predictable; same each time; know what will happen; predictability;
    same every time; foreseeable

    breathless
    out of breath; short of breath; {not} breathe properly|easily|well; struggle to breathe; hard to breathe; puffed out; gasp; shortness of breath;
    wheezy; {not} catch breath; difficulty breathing; trouble breathing; difficult to breathe; {not} get breath; breathe heavy;
    breathing difficulty|problem; puff and pant; wheezing; {not} breathe

    segmentation
    segment; split market; divide market; divide customers; split customers; group customers; customers into groups; split into groups;
    divide into groups; break market into; market into groups; put customers in groups; customers grouped by

    tactics
    strategy; game plan; plan of attack; ploy; way to win; plan to win; plan to beat; clever plan; tactical; strategic; battle plan; how to win;
    how to beat; moves to win

    harsh
    severe; cruel; brutal; tough; stern; unforgiving; heavy handed; too strict; hard on; rough on; over the top punishment; strict; no mercy;
    ruthless

    enter
    walk in; walk into; step inside; gain access; set foot in; entry; make way in; go inside; get inside; come inside;
    go|come into room|building|country|house|shop|school

    swollen
    swell; swelling; puffy; inflamed; puff up; bloated; enlarged; inflammation; puffed out

    manslaughter
    kill by accident; kill without meaning; kill without intent; unlawful killing; accidental killing; accidentally kill; {not} mean to kill;
    {not} intend to kill; unintentional killing; {not} meant to kill; {not} planned killing; kill by mistake

    hospice
    end of life care; care for dying; place for dying; terminally ill; look after dying; palliative; place for people dying; last days of life;
    care for people dying

    aesthetics
    how _ look; look of; look good; nice to look at; look attractive; pleasing to eye; visual appeal; beauty; aesthetically; look and feel;
    look nice; eye appeal

    cooked too long
    overcooked; burnt food|meat; burn food|meat|it; overdone; cook too long; cook for too long; cook too much; leave in too long; left in too long; charred;
    dried out; left on too long; overdo; in oven too long

    arguing
    argument; argue; disagreement; dispute; debate; quarrel; fall out over; have words; squabble

    blocking supplies
    blockade; block ships; block ports; stop ships; stop supplies; cut off supplies; cut supplies; supplies {not} get through; {not} let ships;
    cut off from supplies; cut off food; siege

    scrape
    scratch; graze; scuff; rub against; shave off; drag against; rub away; scour; rub off

    pests
    rats; mice; cockroach; vermin; rodent; infestation; creepy crawlies; insects

    launch
    bring out; roll out; put on market; unveil; introduce new; start selling; release new; release product; kick off; blast off;
    new product come out; new product out; come on market; debut; release to market; go on sale

    priests
    priest; vicar; clergy; reverend; clergyman; church leader; holy man; man of god; religious leader; man of church; father of church

    sweat
    sweaty; perspire; perspiration; drip with; hot and sticky; clammy; dripping wet from

    age groups
    different generation; each generation; next generation; older generation; younger generation; older and younger people; young and old;
    old and young; people born at same time; all ages; range of ages; different ages; people of same age; all generations

    asylum
    safe country; protection in another; escape persecution; flee persecution; flee war; escape war; safety in another|other country; seek safety;
    sanctuary; safe haven; fear for life at home; come here to be safe; somewhere safe; refuge

    installing
    install; installation; plumb in; wire up; load onto computer; download onto; fit new; get fitted; put software on; set it up; fix in place; fitted by;
    set up equipment|computer|system|machine|software; put in new

    programmers
    programmer; coder; software developer; write code; person who code; person who write program; people who code; code writer; software engineer;
    make app; make software; people who write programs

    midwife
    deliver baby; delivers baby; help with birth; person who help birth; baby nurse; birth nurse; nurse at birth; look after pregnant women;
    check on pregnant

    sprint
    run fast; dash; run at top speed; run flat out; short race; leg it; run as fast; full speed; run quickly; fast run; 100m; 100 metres;
    running fast

    provision
    providing; provide; make available; what _ available; what _ offered; what _ provided; lay on; supply; available for people; there for people

    parallel
    side by side; same distance apart; never meet; alongside; run together; in line with; never touch; {not} meet; {not} cross; never cross;
    simultaneous; both at once

    volcanic
    volcano; erupt; eruption; lava; from volcano; magma

    word play
    pun; play on words; double meaning; joke with words; wordplay; two meanings; word joke; sounds like another word

    numb
    no feeling; {not} feel anything; lose feeling; dead feeling; pins and needles; deadened; {not} feel it; lost feeling; {not} feel pain;
    {not} feel hands|feet|fingers; gone dead

    standardised
    standardise; same for all; same for everyone; all same; same conditions; same procedure; same instructions; made same; identical;
    one size fits all; same test; same way each time; same way every time; everyone get same; everyone does same; same questions; same rules for

    holistic
    whole person; look at everything; all needs; as a whole; all round; whole picture; mind and body; mind body; physical and mental;
    physical and emotional; all aspects; every part of person; big picture; every aspect; whole individual; person as whole; body and mind;
    all areas of life

    catchy phrase
    slogan; tagline; catchphrase; strapline; catch phrase; catchy saying; catchy line; jingle; short phrase; memorable phrase; motto; tag line

    tighter
    more tight; {less} loose; tighten; tight; squeeze more; {not} as loose; closer fitting; snug; clamp down; more strict; stricter

    stationary
    {not} move; {not} moving; at rest; stay still; stand still; stop moving; no movement; motionless; zero speed; {not} go anywhere; stood still;
    standing still; speed is zero; stay in one place; stays in same place; ?static; parked car

    horizontal
    side to side; left to right; sideways; lying flat; straight across; lie flat; across the way; from one side; going across; along the bottom

    technical words
    jargon; big words; long words; complicated words; complicated language; difficult words; difficult language; technical language; technical term;
    specialist words; specialist language; specialist term; fancy words; words people {not} understand; words {customer} {not} understand; shop talk;
    in house words; words only experts; posh words; words {not} everyone

    circulation
    circulate; blood flow; flow of blood; flow around; go around body; move around body; pump blood; blood around body;
    blood go|move|travel|flow round; go round and round; pass around; blood round body

    unplug
    pull plug; pull out plug; take plug out; take out plug; disconnect from mains|power|wall|socket; switch off at wall|mains;
    turn off at wall|mains|socket|plug; take out of socket; plug out; remove plug

    decree
    official order; order from; announcement; royal order; command from; law made by; proclamation; edict; order given

    textile
    fabric; cloth; clothing material; woven; material for clothes; cotton and wool; garment; clothes material; knitted

    nimble
    agility; agile; change direction fast|quick; quick on feet; light on feet; move quickly and easily; quick feet; fast feet;
    change direction at speed; change direction; dodge players; supple; turn fast|quick

    appetite
    hunger; want to eat; hungry; feel like eating; desire for food; off food; peckish; want food; eat less|more than usual; {not} want to eat;
    {not} feel like eating

    specification
    what it must do; list of requirements; list of needs; list of criteria; spec; what _ needed; what customer want; design brief; exact details;
    design criteria; details of product; what it should be; things it must have; what it needs to

    longer ~ short
    more time; take more time; extra time; lengthier; prolonged; more long; greater length; {not} as short; extend; lasts more; stretched out;
    bigger length; increase length; length increase
    """
}
