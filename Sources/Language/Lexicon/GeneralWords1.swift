/// General vocabulary: everyday equivalents of the ordinary words of mark schemes, first part. Written for this project.
extension LexiconData {
  static let generalWords1: StaticString = """
    subject general

    assets
    things _ own; what _ own; possessions; belongings; things of value; valuables; things worth money; owned by {company}; owned by {person}

    displaced
    forced|pushed|driven|moved out; forced|made to leave|move; uprooted; moved out of place; lose|lost home|homes; drive from home; knock out of place

    ventilation
    fresh air; open window; air flow; airflow; let air in|through; air circulate; air can move; airy; air vent; well aired; air it out

    cruelty
    cruel; harsh treatment; inhumane; treat badly; brutality; brutal; mistreat; mistreatment; vicious; heartless; barbaric; sadistic; ill treat;
    make suffer; inflict pain

    contrasting ~ alike
    opposite; very|totally|completely different; {not} alike; {not} match; stand out against; differ; clash with; other extreme; poles apart;
    chalk and cheese

    interconnected
    link|connect|join together; connect|link to each other; joined up; depend|rely on each other; affect each other; tied together; interlink;
    interdependent; related to each other; {all} connect|link

    contaminated ~ clean
    polluted; dirty|filthy water|food|hands|blood; germs|bacteria get|got on|in|into; tainted; ?infected; unfit to drink|eat; {not} safe to drink|eat;
    full of germs|bacteria; poisoned; impure

    batch
    made in groups|sets; set of same; make group|set|lot at once|time; fixed number at time; lot of same product; certain number at once

    peel
    take skin|outside|layer off; take off skin; remove skin; skin off; strip off; outer layer off; come away in strips; flake off

    decor
    decoration; decorate; interior design; how room|place look; paint and wallpaper; furnishing; colour of wall; colour scheme; soft furnishing

    invasion
    invade; attack _ country; march into; enter by force; storm in; army|troops|soldier enter|cross|arrive; overrun; take over _ country;
    occupy _ country

    hybrid
    mix of two; cross between; half and half; cross breed; two in one; combination of two; part one part other; blend of two; mixture of both;
    bit of both

    manifesto
    what party promise; party policy|plan|promise; list of promises; election promise|plan; plans for government; what party stand for;
    promise to voters; what _ do if elected

    distribution
    spread out; share|give|hand|dish out; how _ spread; where _ found; split between; how _ shared; pass round; dole out

    signal
    indicate; indication; cue; give sign; alert; send message; flag up; beep|flash|wave to tell; sign to start|stop

    utensil
    cooking|kitchen tool; kitchen equipment; pots and pans; knives|knife and fork|forks; things you cook with; things _ cook with; kitchen gadget;
    implement for cooking|eating

    cutlery
    knife and fork; knife fork spoon; silverware; things _ eat with; eating utensils; spoon and fork

    input
    enter data|information|details; type in; key in; feed in|into; data|information entered; put data|information in; fed in; what go in

    touch
    feel with hands|fingers; physical contact; come into contact; make contact; lay|put hand|hands|finger|fingers on; skin contact; brush against;
    get hands on; in contact

    patriarchal
    patriarchy; male dominated; men in charge|control|power; men have|hold|had power|control; ruled|run|controlled|dominated by men;
    men above|over women; men rule|control|dominate; man world; male power|control|dominance; women beneath|under|below men

    era
    period of time|history; time period; in those days; at that time; of its time; back then

    agriculture
    farm; farmer; grow crops|food; raise|rear|keep animals|livestock|cattle; crops and animals; work land; cultivate; working fields

    risky ~ safe
    dangerous; could|might go wrong; unsafe; take chance; gamble; {not} safe; hazardous; dodgy; might|could|may lose; backfire; no guarantee; chancy;
    perilous

    analysis
    analyse; look closely; examine; study in detail; look in detail|depth; pick apart; interpret; look deeper; examination of;
    break down data|results|text; scrutiny; in depth look

    spectacles
    specs; eyeglasses; reading glasses; bifocals; lenses for eyes; ?glasses

    canteen
    cafeteria; dining hall|room|area; dinner|lunch hall|room; where staff|workers eat; place to eat at work; mess hall; food hall

    braking
    apply|put|press|slam|hit|use brake|brakes; slow car|vehicle; slow vehicle down; bring _ to stop|halt; come to stop|halt; slam on; foot on brake

    dotted
    dots; made of dots; series of dots; broken line; dashed; lots of dots; spots on; spots

    gnaw
    chew; bite at|through|on; nibble; munch; chomp; eat away; teeth grind|wear through

    trolley
    shopping cart; cart; basket on wheels; push along basket; wheeled basket; cage on wheels; pallet truck

    fusion ~ separate
    fuse; join together; combine; merge; mix|blend of; come together; melt together; mixture of; become one; blend together

    preferences
    likes and dislikes; what _ like|prefer|favour; favourite; like better|more|best; prefer; rather have; choose over; personal choice|taste;
    taste in; what suits

    illusion
    trick of eye|light; {not} really there; trick eye|eyes|brain|mind; seem real; false image|impression|appearance; see something _ {not} there;
    hallucination; fool eye|eyes|brain; mirage; appear real

    dissolve
    mix into liquid|water; disappear in|into liquid|water; go into solution; break up in water|liquid; melt in|into water|liquid;
    mix in with water|liquid; be absorbed into water|liquid

    automatically
    automatic; automate; automation; by itself; work by itself|themselves; without thinking; {not} being told; do it for you; done for you;
    no need to press; {not} have to do anything; {not} human|person; off own accord; involuntary; computer do it

    curriculum
    what _ taught; subjects _ school; what _ learn|study at school; course content; school subjects; lessons taught; syllabus; things _ taught;
    subject _ studied

    toys
    things|something to play with; plaything; doll; teddy; lego; building bricks; action figure; stuffed animal; jigsaw

    perception
    perceive; how|way _ see|view|look at; what _ think of; opinion of; view of; viewpoint; interpretation; impression of; how _ come across;
    how _ seen; how _ looked at

    detector
    sensor; device|machine|thing that senses|finds|detects; senses when; tells you when; gadget that finds

    coalition
    alliance; joint|shared government; party|parties join|work|team|come|govern together; two|more parties in power|government; parties join forces;
    union of parties; share power; combined parties

    daily
    every day; each day; day to day; once a day; day in day out; per day; day after day; everyday; seven days week

    largest ~ minimum
    biggest; greatest; highest amount|number|value; most in number; larger|bigger than all|any|others|rest; maximum; heaviest

    royal
    king or queen; royalty; monarchy; monarch; king; queen; regal; prince

    reinvest
    put|plough|invest back in|into; put money|profit back; spend profit on; use profit to grow|expand|improve|buy; put profit into|towards;
    pump money back

    packet
    pouch; sachet; wrapper; carton; package; packaging

    lubricant
    grease; make slippery; slippery; slide|glide|move|slip easily|smoothly|along; {less} friction; stop rubbing; put|add oil; oiling; oily layer;
    slimy

    dispersion
    scatter; spread out|apart; disperse; go in different directions; fan out; break up and spread; strewn

    dead ~ live
    die; death; {not} alive; pass away; deceased; lifeless; corpse; lost life; no longer living|alive; passed on; killed; gone forever

    hill
    slope; high|higher ground; mound; uphill; raised land; upward slope; steep bit

    horror
    terror; terrified; dread; scary; frightening; frightened; horrified; shocked and scared; makes skin crawl; scared to death; fright

    secretary
    admin assistant; personal assistant; office assistant; typist; does paperwork; office clerk; answers phones in office

    lanyard
    id badge; badge round neck; neck strap; id round neck; cord round neck; id holder; staff pass; name badge

    multiple ~ few
    more than one; several; two or more; many; lots of; various; numerous; number of; multi; loads of; range of; more than 1

    shortening
    make|get|become shorter; reduce length; trim; abbreviate; {less} length; contract in length; shorter version; cut short

    sharp
    pointy; pointed; spiky; can|could|might cut; jagged; can|could|might stab; razor; prickly; cut self; cut easily; sharp edge; cut through

    relief
    relieve; ease pain|worry|stress|suffering|symptom; weight off mind|shoulders; take away pain|stress|worry; lessen pain|suffering; alleviate;
    soothe; take pressure off; {less} pain|suffering|stress

    soundtrack
    background music; music in|of film; music play in|during; film music; theme music|tune; songs in film; music that goes with; backing music

    taxpayers
    people who pay tax|taxes; pay tax|taxes; public purse; public money; from our taxes; tax payer

    cigarettes
    fag; ciggy; ciggies; tobacco; smoking; roll up; rollies; ?smoke; cigar

    prophecy
    prediction; foretell; tell|see future; predict future; foresee; say what will happen; premonition; what will happen in future; prophesy;
    fortune telling

    empire
    imperial; imperialism; colonial; colonialism; colony; rule|own|control|conquer other|many|foreign|different|lots countries|country|land|lands;
    land they rule|own|control; countries under|ruled|controlled|owned; overseas territory; dominion

    rota
    shift pattern|plan|list; work|staff schedule; who work when; who is working|on; timetable of shifts; list of shifts; working hours sheet;
    when _ working

    unwritten
    {not} written; {not} in writing; {not} write down; {not} on paper; unspoken; just understood; {not} written anywhere

    solitary ~ sociable
    alone; on own; by self|itself|themselves; isolated; isolation; no one else; kept apart; no company; cut off from others; loner;
    away from others|everyone; single handed

    insecure ~ confidence
    low confidence; {not} confident; unsure of self; low self esteem; doubt self; self doubt; self conscious; worry about self; lack confidence;
    {not} sure of self|themselves; feel vulnerable

    decompose
    decomposition; rot; decay; go mouldy; rot away; turn to|into soil|compost; disintegrate; biodegrade; biodegradable;
    broken down by bacteria|fungi|microbes; break down naturally; putrefy

    connotes
    connotation; suggest; make {someone} think of; imply; symbolise; hint at; give impression; stands for; remind of; associated with; signify;
    represents; convey; implication

    dilate ~ shrink
    widen; get|become wider|bigger|larger; open up|wider; expand; enlarge; go bigger|wider; make wider

    template
    stencil; shape to draw round; draw|cut round; layout to follow; ready made layout; guide to cut; model to follow; example to copy; basic design;
    set layout; pattern to follow

    messenger
    bring|carry|pass|deliver|take message|messages|news; person who tells; pass on news; go between; courier; someone with news;
    send message round|between|to

    massage
    rub|knead|press muscle|back|body|skin|shoulder; rub down; back rub; rub gently; spa treatment

    cuisine
    type|style|kind|sort of food|cooking; food from _ country; dishes from; way _ cook; traditional|national|local|foreign food|dish; cooking from;
    how _ country cook

    inverse
    opposite; other way round; reverse; one go up other go down; as one up other down; flip; negative relationship; vice versa

    workstation
    desk; work area|space|station|bench; where _ work|sit; computer desk; place you work; workspace; working area

    infrastructure
    roads and rail|railways|buildings|bridges|electricity|power|hospitals; transport|road|rail network|links|system; basic services|facilities;
    water and electricity; roads bridges; better roads; roads railways; power lines and roads

    chop
    cut up; cut into pieces|bits|cubes|chunks|slices|squares; slice; dice; cut with knife; cut smaller; cut small

    conflicting ~ agree
    contradict; contradiction; contradictory; disagree; clash; opposing; {not} agree; opposite; at odds; against each other; pull different ways;
    incompatible; {not} match; say different things

    physical
    bodily; to do with body; of body; use body; body health; in body; can be touched

    specialise
    expert in; focus|concentrate on one; only do|make one; good|best at one; stick to one thing; specialist; become expert; do one thing well;
    one type only

    inspector
    person|people|someone who check|checks|inspect; checker; examiner; official who check; come|came|coming round to check; auditor; ofsted;
    checking up on; visit to check

    crush
    squash; flatten; squeeze; press down; trample; mash; grind; squish; break into powder|bits|pieces; crunch; smash up; pulverise; squashed

    vapour ~ liquid
    steam; gas form|state; form of gas; turn to|into gas; moisture|water in air; fumes; evaporated; gaseous

    intensity
    strength; how strong|bright|hard|powerful|loud|harsh; level of effort; how much effort|energy; brightness; how much light; severity

    world
    planet; globe; on|of earth; every country; all countries; whole planet; everywhere on earth; all round globe; global

    microorganisms
    microbe; germ; bacteria; bacterium; virus; pathogen; micro organism; tiny living things|organisms; fungi; microscopic living|organism; mould; ?bug

    defences ~ attack
    defend; defensive; protection; keep out; shield; fortify; fortification; protect from; fight off; way to protect; safeguard; stop getting in

    omissions
    omit; leave|left|miss|missed out; {not} include; fail|failing|failure to act|do; failed to do; {not} act; skip over; excluded; {not} mention;
    {not} do anything

    realism
    realistic; true to life; believable; lifelike; as things really are; look|seem|feel|act real; could really happen; authentic; natural acting;
    like real life

    explicit ~ unclear
    clearly|openly|directly say|said|state|stated|told|written; spelt out; spell out; say outright; plainly; obvious; clear cut; straight out;
    make it clear; direct statement

    dehydration ~ wet
    lack|loss of water|fluid; thirsty; thirst; {not} enough water|fluid|drink|drinks; dry|dried out; lose water|fluid; {not} drink enough;
    low on water; short of water; parched

    outsourced
    subcontract; contract|farm out; another|other|outside|external|different company|firm|business do|make|provide; get someone else to do|make;
    pay others to|another; pay another|outside company|firm; hire outside; give work|job to other|another|outside; send work|jobs abroad|overseas;
    use outside company

    division
    divide; split; separate; separation; gap between; break up; us and them; come apart; splitting; partition; drift apart

    ramp
    slope; sloped|sloping path|floor|entrance; incline; slanted; slope for wheelchair; wheelchair slope

    droplets
    tiny|small|little|water drops|drop|bits; drips; bits of liquid|water|spit; spit; spray from; beads of; spray of;
    drops of water|liquid|saliva|blood; spittle

    merit
    deserve; worthy; worth; good point; on|by ability|talent; plus point; positive side; advantage; earned by|through; strong point; virtue of

    antisocial
    bad behaviour; nuisance; disruptive; disturb|annoy|upset neighbours|others|people; rowdy; cause|make trouble; troublemaking; misbehave;
    disorderly; yob; yobbish; trouble maker; {not} think of others; loutish

    alternatives
    other|different|another option|choice|way|method|possibility; instead; substitute; replacement; something else; plan b; more than one choice;
    choices; other things to; choose instead

    amateur ~ professional
    unpaid; {not} paid; for fun; as hobby; {not} professional; for love of; for enjoyment; {not} for money; in spare time; for pleasure; novice

    participants
    people|person|those taking|took|take part; took part; taking part; people in study|experiment|test|group; those|people involved; test subjects;
    people tested|studied|used|asked; players; people who join; volunteers in

    route
    path; pathway; way to; road taken; which way; course taken; way they go; journey taken; itinerary; where to go

    composition
    what _ made of|from|up; made up of; make up of; consist of; how _ arranged; what in it; what it contains; mixture of; contents

    hunger
    hungry; starving; starve; starvation; {not} enough food|eat; need food; famine; {not} eat; nothing to eat; no food; want to eat; empty stomach;
    peckish; tummy rumble; lack of food

    healthcare
    medical care|help|treatment|service|services|attention; nhs; doctors and|or nurses|hospitals; gp; health service|services|care;
    hospitals and doctors; doctor treatment; treatment from doctor; access to doctor

    establish
    set|start up; found|founded by|in; put in place; get going; be set up; first started

    neutral
    {not} take|pick|choose side|sides; unbiased; impartial; {not} favour; fair to both; no bias; {not} biased; neither side|one;
    {not} acid or|nor alkali|alkaline; neither acid|positive; ph 7; sit on fence; no side

    abrasive
    scratchy; scrape; wear|rub|grind away; scratch; gritty; coarse; sandpaper; rub down; grind down; scouring

    evolve
    change over|through time|years|generations; develop; adapt; gradual|slow change; slowly|gradually change; develop over; evolution;
    progress over time; mutate over

    pipe
    tube; tubing; hose; pipeline; plumbing; drain; duct

    permeable ~ waterproof
    let _ water|liquid|air|rain through|in; water|rain|liquid can|could pass|go|get|soak|drain|seep through; porous; soak|drain|seep|pass through;
    leaky; full of holes; absorb water|liquid; let things through; holes in it; absorbent

    donor
    person|people|someone who give|gives|donate|donates; giver; give organ|blood|kidney|money|sperm|egg; donate; donation; giving organ|blood;
    person giving; gave money|organ|blood

    test
    exam; examination; try|tried out; trial; quiz; experiment; assessment; see if it work|works; check if|whether; try it; assess; testing

    pluralism
    many|different|several|lots view|views|beliefs|groups|religions; diversity; multicultural; share power; power shared|spread; all beliefs accepted;
    mixed society; {not} just one view|religion

    tourism
    tourist; holiday; people visit; holidaymakers; travel industry|trade; people come|coming on holiday; sightseeing; sightseer; people on holiday

    interactive
    get|be|feel involved; join in; take part; hands on; touch screen; click on; respond back; user can control|choose|play|click;
    audience take part|involved; engage with

    pesticides
    insecticide; bug|insect|fly|crop spray; kill insects|pests|bugs|weeds; weed killer; weedkiller; herbicide;
    chemicals|spray|poison on|for crops|pests|plants|insects|weeds; chemicals to kill; pest control; get rid of pests|insects|bugs

    positioning
    where _ put|placed|stand|sat|located; placement; location; layout; how _ placed; arranged in; where it goes

    combinations
    mix; mixture; put|go|join|work|used together; combine; both together; pair up; blend; more than one together; two together; group together;
    mixing different

    favour ~ oppose
    prefer; take|on side of; bias; biased towards; treat better; like better|more; advantage to; in favour of; favouritism; on their side;
    unfair advantage; more likely to pick|choose|help; partial to

    alternating
    take|taking turns; switch|swap|change between; one then other; one after other; back and forth; every other; in turn; swap over; to and fro;
    keep switching|changing; vary between; change direction

    saturated
    soaked; full|filled of water; {not} hold|take|absorb any|more; waterlogged; completely full; too full; sodden; full up; no room for more;
    {not} soak up more; filled with water; sopping

    blunt ~ sharp
    {not} sharp; dull; rounded; worn down; no edge; {not} pointed|pointy; straight to point; lost its edge

    frayed
    come|coming apart; unravel; loose thread; worn out|away; tattered; ragged; wire|wires showing|exposed|hanging; bare|exposed wire|wires;
    split wire|cable|rope; damaged|broken wire|cable|lead; tatty; threadbare

    contractor
    outside worker|company|firm; hired worker|help|firm|builder; hired to do; brought in to do; builder; tradesman; freelancer; worker from outside;
    external worker|company|firm; {not} permanent staff

    scope
    range; extent; how wide|far; area|what covered; reach; room for|to; breadth; how much cover|covered|included; chance to

    borders
    boundary; edge of country; frontier; edge; line between; where countries meet; country limits; division between countries; outer edge

    grown
    get|got|become bigger|taller|larger; cultivate; raised from seed; come up from seed

    film
    movie; cinema; motion picture; dvd; blockbuster; watch at cinema; big screen; footage

    aisle
    walkway; gap between shelves|seats; path between; row in shop; space between shelves|seats; gangway; passage; between shelves

    seekers
    look|looking|search|searching for; people looking|searching; want to find; trying to find|get; hunt for; person looking

    pit
    hole; coal mine; dug out; deep hole; trench; quarry; hole in ground; mine shaft

    asleep
    sleep; in bed; nod off; doze; unconscious; {not} awake; fall asleep; eyes shut; napping; dead to world; out cold; slumber

    fizzy
    bubbles; bubbly; fizz; carbonated; sparkling; gassy; effervescence; effervescent; froth; foam; bubbling; pop drinks

    sexism ~ equality of people
    sexist; women|girls treated worse|differently|unfairly|badly; gender discrimination|bias|inequality|prejudice;
    treat women|girls|men worse|differently|unfairly|badly; discriminate against women|men|girls; misogyny; think men better;
    think women worse|weak|inferior; look down on women; because she is woman|girl; because of gender|sex

    softer ~ hard surface
    make|get|become|go soft|softer; tender; tenderise; mushy; {less} hard; gentler; break down fibres; loosen; make gentle; squishy

    intermediate
    in between; halfway; half way; medium; mid level; between two; {not} beginner; stage between

    floppy ~ rigid
    limp; droop; droopy; bendy; wilt; {not} stiff|rigid|firm; saggy; hang down; soft and bendy; flop; flaccid; loose and soft

    shuttle
    bus back and forth; go back and forth; travel between; transfer bus; to and fro; go between two; return trips; free bus

    footage
    film clip; video; clip; recording; recorded video; film of; camera shows; filmed; cctv; shots of

    admin
    paperwork; office work; administration; administrative; filing; form filling; clerical; office jobs; desk work; filling in forms

    scaffold
    help at first; help step by step; bit of help; build on what; guide through; structure to help; take away help; gradually help;
    poles round building; frame round building; step by step support

    magic
    supernatural; spell; witchcraft; mystical; miracle; sorcery; wizard; witch; superhuman power; enchantment; enchanted; unexplained powers

    forum
    discussion board|group; chat room; chatroom; message board; online discussion|chat; place to discuss|talk; public discussion;
    where people talk|discuss; chat group

    marshall
    steward; guide people; crowd control; in charge of crowd; direct people; official at event; warden; fire warden; keep people in order

    smell
    odour; scent; stink; aroma; pong; sniff; whiff; stench; nose picks up; breathe in through nose; reek; fragrance

    highlight
    emphasise; emphasis; draw attention; stand out; point out; make clear; underline; focus on; call attention; make obvious; spotlight;
    bring to attention

    behind ~ after
    at back of; rear; in back of; at back; last in line; lag; further back; {not} in front

    orbit
    go|move|travel|circle|spin round|around; path round|around; revolve; loop round; go in circle; circular path; travel in circle

    nationality
    what country _ from; country of birth; country _ born|from; citizenship; which country; where born|you born; citizen of; place of birth;
    passport says

    posh
    upper class; snobby; well spoken; high class; upmarket; toff; stuck up; classy; well to do; luxurious; rich and snobby

    fungi
    mould; mushroom; yeast; fungus; fungal; toadstool; mouldy; mildew

    primitive
    uncivilised; savage; {not} developed; undeveloped; {not} advanced; backward; caveman; barbaric; tribal; early and simple

    speculation
    guess; rumour; guesswork; guessing; {not} proven; no proof; gossip; assume; assumption; think what might; {not} based on fact; gamble

    rim
    edge; outer edge; round edge; top edge; lip; round outside; brim

    aseptic
    sterile; germ free; no germs|bacteria; free from germs|bacteria; clean technique; {not} contaminate; sterilised; keep germs|bacteria out;
    uncontaminated; kill germs|bacteria

    stadium
    sports ground; football ground|pitch; arena; place where play|match; where matches|games played; seats round pitch; wembley; colosseum

    pour
    tip out|in|into; flow out; empty out; empty into; stream out; gush; spill out; fill glass|cup; put liquid in; rain heavily

    poem
    verse; rhyme; sonnet; ballad; poetry; ode; haiku; stanzas; lyric

    geometric
    regular shape; circles squares|triangles; straight lines and; angular; made of shapes; symmetrical; polygon; simple shapes; pattern of shapes

    soul
    spirit; inner self; part that lives on; {not} physical part; spiritual part; true self; inner being; part of you that lives

    stamp
    mark on; print on; postage; imprint; postmark; tread on; official mark

    counter
    till; worktop; serving area; service desk; front desk; cash desk; shop desk; surface where serve|pay

    proximity ~ distance
    closeness; close by|together|to; nearness; near; nearby; how close|near; {not} far; next to; distance between; close distance

    therapist
    counsellor; psychologist; person to talk to; psychiatrist; someone to talk to; physio; professional help; talking to expert; counselling; therapy

    sterilise ~ contaminated
    kill germs|bacteria|microbes|bugs|all; disinfect; boil to clean; make germ free; remove|get rid of bacteria|germs|microbes; germ free;
    get _ sterile; sterile; clean with heat; no bacteria left; decontaminate; autoclave; sanitise

    prescribed
    given by doctor; doctor gave|give|says; doctor order; told to take by; prescription; gp gave|give; on prescription; ordered by doctor

    gradient
    slope; steepness; how steep; slant; incline; rise over run; change in y over x

    authoritarian ~ lenient
    controlling; bossy; dictator; total control; do as told; no say; harsh rules; one person in charge; rule with fear; iron fist; autocratic;
    autocrat; tell everyone what to do; domineering; strict

    strip
    peel off; take everything off; take clothes off; lay bare; take layer off; long thin piece; narrow piece

    width
    how wide; wide; distance across; breadth; side to side; broad; how broad

    pride
    proud; self respect; feel good about; dignity; self esteem; sense of achievement; hold head high; pleased with self; feel proud

    anomaly ~ normal
    odd one out; outlier; {not} fit pattern|trend|rest; odd|strange|weird|unusual|wrong|rogue result|value|number|reading; different from rest|others;
    {not} follow pattern|trend; anomalous; does {not} match; stands out from rest; abnormal result; one off result

    cohesion
    stick together; hold together; togetherness; unity; united; team spirit; close knit; tight knit; work as one; joined together

    centred
    in middle; focus on; based around; placed in centre; around one thing; revolve around

    scoop
    spoon out; dig out; lift out; ladle; pick up with spoon; take spoonful; spoonful; shovel

    arousal
    excitement; excited; stimulated; psyched up; pumped up; alertness; how alert; how awake; level of excitement; worked up; hyped; keyed up

    screw
    twist in; turn with screwdriver; screwdriver; bolt in; threaded fixing; spiral metal

    spare
    extra; left over; additional; backup; another one; surplus; just in case; more than need; in reserve

    entertainment
    amuse; amusement; something to do; things to do; keep busy; keep _ entertained; leisure activity; pastime; games and music; fun for

    biomass
    living matter|material; dead plants|wood|animals; plant and animal material|waste; burn wood|plants; waste wood; organic matter|material;
    mass of living; plant material

    dissipate
    lost to surroundings|air; lose to surroundings|air; go into air|surroundings; go off into air|surroundings; fade away; die away;
    spread out into air|surroundings; wasted as heat

    hell
    devil place; satan; eternal|endless|everlasting punishment|suffering|pain; place of punishment; bad people go; burn forever; damnation;
    underworld; eternal fire; fire and brimstone

    capitalist
    capitalism; free market; privately owned; {not} state owned; businesses owned by people|individuals; factory owners; private ownership;
    owned by private; run for profit

    eccentric ~ normal
    odd; weird; strange; quirky; unusual; crazy; {not} normal; oddball; wacky; bizarre; different from others; unconventional; dotty; peculiar

    texture
    feel of; rough or smooth; smooth or rough; mouth feel; mouthfeel; surface feel; soft or hard; crunchy or soft; feel to touch

    historical
    in past; from past; of past; long ago; history; years ago; happened before; olden; true events; past events; old times; days gone by

    linguistic
    language; of language; to do with language|speech|words; way _ speak|talk|write; how words used

    bound
    tie; tie up; fastened; held together; roped; tied together; obliged; sure to

    tremors
    shaking; shake; ground move; vibration; trembling; shudder; small earthquake; aftershock; wobble; vibrate; quiver; tremble

    applications
    what _ used for; how _ used; ways to use; where _ used; put to use; practical use; used in; uses of

    loose
    {not} tight; baggy; slack; {not} fixed; {not} fastened; wobbly; {not} secure; {not} attached; come|coming undone; hang off; unattached

    acute
    sudden and severe; severe; sharp pain; short term; come on fast|quick|quickly|suddenly; {less} than 90; {not} last long; quick onset

    humanitarian
    help people in need; aid workers; help others|people suffering|starving; saving lives; food and shelter; relief effort; giving aid;
    helping victims; charitable; charity work

    financial
    money; money matters; economic; to do with money; funding; finance; about money; monetary; funds; fiscal; affordability

    frustration
    frustrated; annoyed; fed up; annoyance; irritated; irritation; wound up; get angry; lose patience; exasperated; had enough; at end of tether

    dietary
    diet; what _ eat; to do with food; eating habits; food needs; food intake; food you eat; eating needs

    deprivation
    go without; lack of basics|food|money|sleep; poverty; {not} have basic|enough; miss out on; poor conditions|living|area; deprived; hardship;
    starved of; {not} get what they need

    interference
    interfere; meddle; get in way; poke nose in; butt in; disruption; disturb; distortion; mess with

    disciplinary
    punishment; telling off; told off; warning from boss|manager|work; in trouble at work; punish; written|verbal warning; formal warning;
    face the sack; get sacked; misconduct; hearing at work

    destruction ~ create
    destroy; wreck; ruin; demolish; knock down; wipe out; blow up; flatten; devastation; devastate; smash up; tear down; laid waste

    context
    background; what was going|happening; setting; circumstances; surrounding words|events|text; what _ going on at time; time it was written;
    when it was written; events at time

    maintenance
    repair; upkeep; servicing; keep working|running; keep in good condition|order|repair; check regularly; regular checks; mend; maintain;
    service machine|car|boiler|equipment

    complementary
    go well together; match; pair with; fit together; opposite on colour wheel; goes with; bought together; used together; bring out each other

    intervention
    intervene; step|stepped in; get involved; interfere; government action|help; take action; do something about; act to help

    development
    develop; grow; growth; progress; improve; improvement; build up; get better; advance; move forward; evolve; expand

    anytime
    any hour; day or night; 24 7; 24 hours; at all hours; any time; when you want; when it suits; all day every day; round clock

    stretchy ~ rigid
    elastic; stretch; elasticated; can be pulled; lycra; elasticity; extend and return; springy; springs back; bendy; goes back to shape

    consciousness ~ asleep
    awake; aware; awareness; being awake|aware; know what _ going|happening; conscious; wide awake; sense of self; {not} asleep; {not} knocked out

    butcher
    meat shop|seller; cut up animal; sell meat; kill savagely|brutally; slaughter; massacre; person who cut meat; hack to death

    dizzy
    light headed; lightheaded; head spinning; faint; room spinning; giddy; unsteady; woozy; vertigo; feel faint; spinning head; wobbly on feet

    aggregate
    add together|up; sum; combined; added up; overall total; all together; altogether; total

    discovery
    discover; find out; breakthrough; uncover; come across; new finding; invention; learnt about; unearth; new knowledge

    backbone
    spine; back bone; spinal column; vertebrae; vertebral; bones down back; spinal

    convention
    usual way; expected way; normal rule|way; tradition; custom; features you expect; typical feature; how it is normally|usually done;
    what people expect; accepted way; standard way; norm

    involved
    take|took|taking part; join|joined in; be included; play part; have say; participate; contribute; included; had hand in; have role; get stuck in;
    engaged

    dose
    amount of medicine|drug; how much to take; how much medicine|drug; measured amount; quantity of medicine; how many tablets; dosage; shot of

    codified
    written down; put in writing; all in one document; made into law; written in one; one document

    clog
    block; blocked up; bung up; obstruct; stuff up; plug up; build up in pipe|pipes|arteries

    deliberately
    on purpose; deliberate; intend; intentional; purposely; chose to; knew what _ doing; knowingly; {not} accident; {not} by accident; wilfully;
    purposeful; intention

    enigma
    mystery; puzzle; riddle; mysterious; {not} know yet; question raised; makes audience wonder; unanswered question; wonder what;
    leaves you guessing; keep guessing

    established
    well known; been around long|years; set up; founded; long standing; been going years|long; been there for years

    efficacy
    how well it works; works well; effectiveness; effective; how effective; does what meant; power to work; successful at

    cliff
    steep rock|edge|drop; rock face; steep drop; sheer drop; edge of land; high rock; coast edge; wall of rock

    aircraft
    plane; aeroplane; jet; helicopter; airplane; flying machine; fighter jet; glider

    ghost
    spirit; phantom; spook; dead person appears; spectre; haunt; apparition; supernatural figure; someone back from dead

    expired
    out of date; past date; past use by; no longer valid; past best before; gone off; over date; lapsed; invalid now

    bereavement
    death of loved one|family|friend|someone; someone die|died|dies; lose|losing loved one|someone; loss of loved one|family; grief; grieving;
    mourning; family member die|died; bereaved; someone passing away; mourn; in mourning

    adjacent
    next to; beside; by side; alongside; neighbouring; next door; side by side; close to; joining on; right by; bordering

    flex
    bend; move joint; tighten; curl; bend at; bending; flexion

    perfume
    scent; fragrance; nice smell; aftershave; spray on smell; body spray; sweet smell; cologne

    uncertainty
    {not} sure; doubt; unsure; unpredictable; {not} certain; might or might not; range of error; how sure; margin of error; confused about future;
    {not} knowing what will; up in air

    kiosk
    stall; booth; self service screen|machine; small shop; ticket machine; screen to order; touch screen; order point; machine you order

    eruption
    explode; erupt; volcano go off|explodes; lava comes out|flows; explosion; blow up; burst out; lava and ash; blow its top; lava shoot|spew

    neutralise
    cancel out; make neutral; make harmless; {less} acidic; stop acid; bring ph to 7; make ph 7; counteract; balance out; take away acid;
    get rid of acid; reduce|lower acidity; make safe

    niche
    small market; specialised; gap in market; specific group; small group of customers; special market; particular group of customers; target small;
    specialist market

    generalise ~ specialise
    apply to everyone|others|all; apply to whole|wider population; represents everyone|others; say same about everyone; say all are; lump together;
    tar with same brush; assume all|everyone; true for everyone|others; represent whole|wider; sweeping statement; extend to others

    laboratory
    lab; test room; science room; research place; where tests|experiments; controlled setting|conditions; artificial setting; where scientists work;
    room for experiments

    drown
    die under|in water|sea|river; suffocate in water; go|went under water; {not} breathe in water; water in lungs; sink and die; swallowed by sea;
    lost at sea

    duality
    two sides; split personality; double life; two faces; good and evil; dual; opposite sides; two halves; both good and bad;
    two personalities|natures

    trends
    pattern; fashion; what _ popular; in fashion; going up or down; latest thing; tendency; general direction; craze; changing tastes; overall change

    extreme
    very strong|high|severe|bad; go too far; over the top; severe; drastic; radical; far end; excessive; furthest; to limit; very serious

    productivity
    output per worker|hour; how much made|produced|done; work rate; more work done; get more done; output; amount made; how much work; productive;
    amount each worker makes; get lot done; work faster

    offence
    crime; break law; illegal act; against law; law breaking; wrongdoing; offend; criminal act; do something illegal

    earlier ~ late
    before; sooner; previously; in past; beforehand; ahead of time; before that; in advance; prior

    custody
    care of child|children; locked up; held by police; in prison; who child live with; in jail; kept in cell; right to child|children; behind bars;
    detained; in police cell

    conservative ~ modern
    traditional; old fashioned; {not} like change; against change; keep things same|as they are; tory; right wing; cautious; {not} want change;
    resist change; set in ways; keep old ways

    leach
    wash|washed|drain|drained|soak out; washed away into; seep into|out; lost|lose into water; run into river|rivers|lake; come out in water;
    washed from soil; trickle out; goes into cooking water

    representation
    how _ shown; portray; portrayal; way _ shown; how _ seen in; depict; depiction; image of; speak for; stand for; symbol; how media show;
    how _ presented

    ecological
    to do with environment|nature; environment; natural world; ecosystem; wildlife; plants and animals; living things and surroundings; green issues

    extremist
    radical; terrorist; fanatic; extreme views|beliefs|ideas; fundamentalist; hardliner; take too far; extremism; violent beliefs; militant

    fibres
    threads; strands; thin strands; yarn; fine threads; thread; fibrous

    educational
    help _ learn; teach you|people|children|something; learn from; to do with school|learning; gain knowledge; informative; for learning;
    help with learning; learn something

    overlap
    cross over; cover part; on top of each other; partly cover; in common; both have; layered; same in both; lie over; over each other; coincide

    efficiently
    {not} waste time|money|energy; quick and well; without waste; save time; run smoothly; get more done; in less time; best use of; productive;
    well run; good use of time

    significance
    importance; important; why _ matter; what it shows|means; impact; big difference; {not} due|down to chance; mean something

    immersive
    feel like there|part; pull|drawn|sucked in; in middle of action; audience involved; all around you; feel real; part of story|action;
    fully involved; get lost in; absorbed in

    carbohydrate
    sugar; starch; starchy food; energy food; carbs; rice and pasta; bread and pasta; food for energy; pasta and rice; glucose

    elimination
    get rid of; remove; removal; knock|knocked out; kill off; eradicate; eradication; wipe out; rule|ruled out; out of competition; eliminate;
    kicked out

    pat
    touch lightly; gentle tap; dab; light touch; pat dry; hand on back; tap with hand

    airborne
    in air; through air; carry|carried by|in air|wind; breathe|breathed in; droplets in air; float in air; cough or sneeze; in flight

    emerging
    up and coming; newly; start|begin|starting to appear|grow|show; come|coming out; becoming known; just starting; upcoming; newly developed;
    still developing

    unconditional
    no conditions; no strings; no matter what; whatever happens; without conditions|limits; whatever you do; no ifs; accept as they are; love anyway;
    nothing in return; always love

    emotionally
    feelings; emotion; how _ feel; to do with feelings; feel inside; in feelings; upset inside; affect feelings

    urine
    wee; pee; piss; pass water; urinate; widdle; liquid waste from body

    buffet
    help self; serve self; self service; choose own food; food laid out; all you can eat; finger food; pick own food; carvery; spread of food

    motorway
    main road; fast road; m25; dual carriageway; big road; highway; m1; major road; freeway

    loneliness ~ sociable
    lonely; alone; no friends; isolated; isolation; on own; nobody to talk; no one to talk; no company; lonesome; left out; feel alone; by self;
    no one there; cut off

    encouraging
    motivate; praise; cheer on; give confidence; urge; spur on; boost confidence; build confidence; encouragement; positive words; make _ want to;
    supportive; inspire; egg on

    accessibility
    easy to get to|into|in; easy to use|access|reach; access for all; wheelchair access|ramp; disabled access; everyone can use|get|reach;
    get in easily; reachable; easily reached; anyone can use; available to all; get to easily; able to get to|in

    enlargement
    make|get|become bigger|larger; scale up; increase in size; blow up picture|photo|image; swelling; expand; swollen; twice as big; magnify

    rewrite
    write again; write out again; put in own words; change wording; redo; redraft; reword; rephrase; put another way; write new version

    ensemble
    whole cast; group of actors|performers|musicians; act|acting together; orchestra; choir; play together; perform together; everyone on stage;
    group performance

    civilians
    ordinary|normal|innocent|everyday people; {not} soldiers|army|military|fighting; people {not} fighting; people at home; general public;
    women and children; non soldiers; people {not} in army

    wrap
    cover in|with; put round; fold round|around; parcel up; cover up; cling film; put in paper|foil; bundle up; bandage

    obsessed
    {not} stop thinking; think about all time; crazy about; mad about; addicted; fixated; obsession; all _ think about; only think about; hooked;
    infatuated; infatuation; all they care about; fixation; take over life

    convert
    change to|into; turn into|to; change religion|faith; transform; swap to; change form; join religion|church|faith; win over; brought to faith;
    make into

    entity
    separate thing|being|person; own identity; exist on own; individual thing; thing that exists; something that exists; separate from owner;
    thing in its own right

    roof
    top of house|building; tiles on; covering on top; over head; slates; thatch; top cover

    conglomerate
    big|large|giant company|business|corporation|group; group of companies|businesses; owns lots|many|several companies|businesses;
    company with many businesses; multinational; big firm; parent company

    flip
    turn over|upside; toss; switch round|over; reverse; turn other way; inverted; roll over; mirror image

    safeguarding
    keep|keeping safe; protect from harm|abuse; protecting children|people; look after safety; keep out of harm; safe from abuse|harm|neglect;
    prevent abuse|harm; child protection

    manner
    way _ act|speak|talk|behave; how _ act|speak|talk|behave|come across; attitude towards; behaviour towards; way of speaking; demeanour

    cavity
    hole; empty space; hole in tooth; tooth decay; space inside|between; hollow space; rotten tooth; air gap

    birth
    born; have|having baby; give birth; childbirth; arrival of baby; newborn; delivery of baby; come into world

    requirements
    what _ need; must have; things _ need; have to have; necessities; demands; criteria; needs; what is needed; what asked for

    marriage
    married; marry; wedding; husband and wife; get|getting married; tie knot; wed; spouse; become husband|wife; say vows; civil partnership;
    matrimony; walk down aisle

    insurance
    cover for loss|damage|theft|accidents; pay out if; claim money; claim back|on; policy to cover; insured; pays if; protection against loss;
    covered if; compensation if go wrong; monthly premium; premiums

    exaggerate
    over the top; overdo; make bigger|worse|better than; make _ bigger|worse than; blow out of proportion; make sound better|worse|bigger; hyperbole;
    overstate; larger than life; stretch truth; lay it on; embellish; overreact

    script
    what actors say; play text; dialogue; words actors say|learn; written play; screenplay; what to say; learnt lines; set of lines

    poo
    faeces; droppings; dung; manure; solid waste from body; excrement; poop; turd; bowel movement; ?stool

    booth
    stall; cubicle; small room; box to stand; stand at event; kiosk; enclosed space

    expansion
    expand; grow; growth; get|become bigger|larger; open new|more shops|stores|branches; increase in size; take up more space|room; enlarge;
    spread to new|more; take more land; swell

    lifestyle
    way _ live; how _ live; way of life; daily habits; everyday life; living habits; how you spend time; what _ do every day

    broadcast
    show|shown on tv|television|radio; on air; play on radio; transmit; put out on tv|radio; go out live; televise; programme shown;
    air programme|show|it

    checkout
    till; cash desk; where _ pay; pay at; counter to pay; cash register; pay desk; paying point

    sandy
    sand; gritty; made of sand; grainy; covered in sand; full of sand; like beach

    membrane
    thin layer|skin|wall; outer layer|skin; thin barrier; skin round; lining; thin sheet; outside of cell; film round

    holes
    pore; rip; puncture; perforated; perforation

    exponential
    faster and faster; doubling; double each|every time; rapid increase|growth; increase quickly|rapidly|sharply; get steeper; keep doubling

    sewers
    drains; waste|sewage pipe|pipes; pipes underground; sewage system; drainage; underground pipes; take sewage|waste away; toilet pipes

    extension
    extra time; more time; add on; make|made longer; extra part|room|bit; extend; lengthen; extra days; put back deadline; built on

    native
    original people; local people; born there; first people; come from there; indigenous; live there first; aboriginal; belong there;
    from that country; home grown

    shareholders
    own|buy|hold|have share|shares; people who own|invest; owners of company|business; investor; invest in company; part owner; put money in company;
    people with shares

    thermostat
    control temperature|heat|heating; temperature control; heating control; turn heating on|off|up|down; switch off when hot; keep temperature;
    dial for heating

    seats
    chair; place|somewhere to sit; sit down; stool; bench; seating

    availability
    in stock; when _ free; easy to get|find; when _ can work; there when need; times _ free; on hand; able to get; obtainable; can be found|bought;
    available

    bourgeoisie
    ruling class; upper class; factory owners; wealthy class; capitalist; rich class|people; own factories; own means of production; bosses and owners

    shrinkage
    shrink; get|become smaller; go smaller; reduce in size; lost|stolen stock; loss of stock; stock loss; shrivel up; missing stock; lose volume

    signage
    posters up; signpost; sign to show; put sign up; sign telling; show way; put signs up; signs on wall|door|floor

    determination
    determined; never give up; {not} give up; keep trying; want to win|succeed; perseverance; persevere; willpower; will to win|succeed; persistence;
    grit; strong will; {not} quit; resilience

    corporate
    to do with business|companies; big business; business people; company image; commercial; company wide

    farmers
    people who farm; crop growers; people with farms; farm owner|worker; work land; grower; peasant; people who grow crops|food

    carry
    transport; lug; haul; cart about; ferry; pick up and take; transfer

    prosecuted
    take|taken to court; charged with; put on trial; go to court; end up in court; legal action; be fined; court case; face charges|court;
    criminal charges; sue; brought to court; prosecution; tried in court

    former
    ex; used to be; previous; once was; was before; in past

    implanted
    implant; put|placed in|inside; insert; embed; planted in; attach to womb|wall; fix|fitted inside; put under skin; settle in

    features
    characteristics; what _ has; things it has; aspects; traits; attributes; what it can do; distinctive parts

    slum
    poor housing|area; shanty town; shanty; run down area|houses|housing; shack; favela; overcrowded house|housing; squalor; makeshift house|homes;
    poor quality house|homes|housing; poor living conditions

    retrieval
    retrieve; get back; remember; recall; find again; bring back; recover; get information|memory|data back|out; fetch; bring to mind;
    pull out memory|information|data

    trafficking
    smuggle; smuggling; sold into; people sold|moved; sell|selling people; trade in people|drugs; forced across borders; illegal trade;
    modern slavery; people smuggling; taken and sold; move people illegally; move drugs

    misinformation
    fake news; false|wrong|untrue|incorrect|inaccurate|misleading information|facts|news; lies spread; made up facts|news|stories;
    information {not} true; rumours; propaganda; untrue things

    inexperienced ~ skilled
    new to; {not} done before; beginner; no|little|lack|less experience; new starter; newbie; untrained; novice; {not} know what _ doing;
    {not} trained; rookie; inexperience; still learning; {not} much experience

    absence
    off sick|work|school|ill; {not} at work|school; {not} turn up; days off; time off; sick leave|day; absent; bunk off; absenteeism; truancy;
    call in sick; {not} present; skive; missing from

    delivery
    deliver; bring to door|house|home; drop off; get to customer; sent to home|house|door; courier; shipping; shipment; transport to; brought to

    confined ~ freedom
    shut|locked|kept|closed|boxed in; small|tight|enclosed space; trapped; enclosed; stuck in|inside; {not} much room|space; cramped; cooped up;
    kept inside; restricted to; hemmed in; limited to

    tumour
    cancer; lump; mass of cells; abnormal growth|cells; cancerous; ball of cells; uncontrolled growth; lump in body; malignant;
    cells divide|grow uncontrollably

    modification
    modify; change; alter; adapt; adjust; tweak; adaptation; alteration; adjustment; amend; amendment; make different; small change

    fill
    make full; top up; put in until full; fill up; no space left; pour into; block hole

    spray
    squirt; aerosol; jet of; sprinkle; spritz; fine mist; shower with; splash with; fine drops

    stockroom
    storeroom; store room|cupboard; back room; where stock kept|stored; warehouse; room at back; where _ keep|store stock; storage room|area;
    place to keep stock

    unlimited
    no limit; endless; never run out; no end; as much as you want|like; without limit; infinite; {not} limited; never ending; limitless;
    {not} run out; no maximum; boundless

    autonomy
    independence; make own decisions|choices; own decisions|choice; control over own; self rule; decide for self; free to choose|decide;
    self government; free will; own boss; think for self; run themselves; say over own; independent; {not} being told what

    thaw
    defrost; melt; unfreeze; get|take out of freezer; turn back to liquid|water; {not} frozen; warm up from frozen; become liquid;
    come to room temperature

    together
    with each other; side by side; as one|team|group; jointly; at same time; united; collectively; in pairs; in partnership; alongside; cooperatively;
    with others

    celebrities
    famous people|person; film|pop|tv star|stars; someone famous; well known people|person; influencer; big name; celeb; people|person on tv;
    in public eye; actors and singers

    coverage
    in news|papers|media; media attention; on tv|news; news report; area covered; tv time; publicity; air time; articles about; front page;
    shown in media; attention from media; press attention

    cleanliness ~ dirty
    clean; hygiene; hygienic; no dirt|germs; spotless; neat and clean; personal hygiene; sanitary; free of dirt|germs; sanitation; washing regularly

    association
    link; connection; connected with|to; relationship between; relate; think of with; correlation; remind of; tied to; associate; go together;
    mental link

    flavour
    taste; tasty; sweet or sour; seasoning; herbs and spices; flavoursome; tang; how _ taste

    stale
    {not} fresh; gone off|hard|dry; dried out; past best; go hard; mouldy; lost crispness; musty; out of date bread|food; hard bread

    valley
    low land|ground|area between; between hill|hills|mountain|mountains; dip between; dale; glen; gorge; canyon; ravine; bottom of hills; low part

    mud
    wet soil|earth|dirt|ground; sludge; muddy; boggy ground; bog; wet and sticky; muck; soggy ground

    irrigation
    water|watering crops|plants|fields|land; sprinkler; bring|get water to crops|fields|land|plants; water supply for crops|farming;
    give crops|plants water; channels for|of water; put water on crops|land|fields

    bulk
    large|big amount|quantity|order|load; buy lots; lots at once; wholesale; stock up; loads at once; big batch

    statutory
    by law; required by law; law say; set by law; legal right|requirement; legally; act of parliament; laid down; written in law; enforced by law;
    legislation; legal; made law

    flush
    rinse; wash away|out|through|down; pull chain; go|turn red; blush; clean out; red face; clear out with water; swill

    unfit ~ healthy
    {not} fit; out of shape|condition|breath; {not} healthy; unhealthy; poor|low fitness; couch potato; {not} suitable; {not} in shape;
    lack of fitness; get tired quickly; unsuitable

    fertile
    good|rich soil|land; rich in nutrients; crops|plants|things grow well|easily; full of nutrients; have children|babies|kids; get pregnant;
    good for crops|farming|growing; nutrient rich; able to reproduce

    vacancy
    job opening|available|going|offer; empty position|post|room|role; job to fill; space|room available|free; position available|open;
    unfilled job|position; job advert; gap in staff; post to fill; need new staff; looking for staff

    aloud
    out loud; loudly; others can hear; say it; so _ hear; read out; voice it; say words; speak it

    continuously
    all the time; non stop; without stopping|break; never stop; {not} stop; constant; keep going; on and on; no break; day and night; continuous;
    ongoing; nonstop; round clock; uninterrupted

    esteem
    respect; how _ feel about self; self worth; feel good about self; self confidence; think of self; self respect; admiration; value self;
    opinion of self; high regard; belief in self; self image; admire

    layers
    coats of; on top of each other; stacked; one on top; coating; bands; strata; tier; sheet of; piled up

    fragmented
    break|broken|split up|into; in pieces|bits; bits and pieces; all over place; scattered; {not} whole; disjointed; {not} joined; shattered;
    disconnected; jumbled; bitty; fall apart; {not} in order

    centralised ~ delegate
    decision|decisions made at|by top|head|senior; head office decide|decides|control|controls|makes; controlled from one; all in one place;
    run from one; power at top|centre; one place controls; all decisions made; top managers decide

    dessert
    pudding; afters; sweet course|dish|treat; after main; pud; last course; sweet at end; eat after dinner|main|meal

    achievement
    achieve; accomplish; accomplishment; success; succeed; do|done well; reach goal|target; what _ done; get there; good results|grades; attainment;
    pass exam; meet goal; hit target; exam results

    slightly
    little bit; tiny bit; small amount; by small; {not} a lot; somewhat; marginally; tad; only just; bit more; not much

    competitive
    want|wanting|trying to win; beat others|rivals|competition; compete; up against others; better than others|rivals|competitors;
    lots of competition; hate losing; win at all; keep up with rivals; ahead of others|rivals; outdo; cheaper than others|rivals|competitors; rivalry;
    want to be best

    liable
    responsible; to blame; at fault; have to pay; legally responsible; accountable; answer for; can be sued; liability; held responsible;
    pay damages|compensation; take blame; pay for debt|debts

    exception
    different from rest; {not} follow rule; only one {not}; except; special case; odd one out; apart from; does {not} apply; does {not} fit;
    {not} same as others; one that {not}; excluding; unless

    behalf
    for someone else|them|others|another; in place of; in their place; speak for; represent; act for; in name of; stand in for; for other people

    waxy
    wax; like wax|candle; shiny layer|coating|coat; waterproof layer|coating; smooth and shiny; coated with wax; stop water get|getting|out

    funeral
    burial; bury; cremation; cremate; say goodbye to dead; wake after; service for dead; memorial service; laid to rest; pay last respects;
    ceremony for dead; last goodbye

    breach
    break|broke|broken|breaking rule|law|contract|promise|agreement|duty; go against; {not} follow|keep|do rule|law|contract|duty; violate; violation;
    fall below standard; infringe; {not} doing what should; get|got through|past security|wall; fail in duty

    editing
    edit; make changes|corrections; correct work|mistakes; cut scene|clip|film|shot; put clips|shots together; cut out parts|bits; go over work;
    photoshop; change words|wording; trim; put scenes in order; crop picture|photo|image

    lyrics
    words of|in|to song|music; song words; words sung; words they sing; what singer sing|say; lines of song; verse and chorus; song says

    exposure
    come into contact; in contact with; uncovered; left in sun; out in sun|cold; being near; contact with

    loyalty
    loyal; stick with|by; keep coming back; come back again; faithful; stay with; stand by; faithfulness; true to; devoted; devotion;
    repeat customers|business; {not} leave; {not} betray; allegiance

    withstand
    resist; cope with; stand|hold up to; survive; put up with; {not} break|damaged|affected by|under; strong enough; able to take;
    take weight|strain|pressure|force; endure; hold out; {not} be damaged; {not} collapse; tough enough

    manual
    by hand; use hands; with hands; {not} automatic; do it yourself; hand operated; physical work; done by person; {not} machine

    zoom
    get|go|move closer; close up; make bigger|larger; magnify; enlarge; camera close; focus in; see closer; closer in on

    insanity
    insane; mad; madness; lose|lost mind|marbles; mentally ill; out of mind; lunatic; {not} right in head; deranged; {not} of sound mind

    feudal
    king at top; lords and peasants; peasants work|worked for lord; land in return for; hierarchy of king|lords; serfs; medieval system; lord of manor

    solution
    way to solve|fix; way out of problem; answer to problem; how to fix|solve; fix problem; sort problem; solve; remedy; resolve

    scientific
    based on evidence|experiments|facts|research; science; backed|proved|proven by evidence|science|research; lab tests; objective evidence;
    use experiments

    embarrassed
    embarrass; embarrassment; ashamed; go red; humiliated; humiliation; humiliate; red faced; feel stupid|silly; awkward; mortified; show up in front;
    made fool of; cringe; lose face

    sensitivity
    sensitive; tactful; careful what|how _ say; aware of feelings; think of feelings; consider feelings; easily upset|hurt; tact; react easily

    documentation
    paperwork; documents; records; written proof|record|evidence; certificates; written down; papers that show

    quickest
    fastest; in shortest|least time; least time; shortest route|way; most rapid; fast as possible; quick as possible; no quicker|faster way

    spillage
    spill; liquid|water|drink|oil on floor; knock|knocked over drink; wet floor; leak on floor; slippery floor; dropped liquid|drink

    limitations
    limit; weakness; drawback; {not} do everything; restriction; disadvantage; what it can {not}; shortcoming; constraint; downside; flaw

    tribunal
    court for work|employment; employment court; work court; hearing; panel decides|decide; unfair dismissal court; take employer|boss to court

    overweight
    obese; obesity; fat person|people|child|children|kids|man|woman; put on weight; gain weight; too heavy; weigh too much; too fat; get fat;
    being fat; large person; high bmi; bigger than should

    mirror
    reflection; copy actions|movements; see yourself; looking glass; imitate

    jot
    write|note down; make note; quick note; scribble; take notes; notes down

    judgement
    decision; conclusion; verdict; make up mind; view on; form opinion; weigh up

    dilute
    water down; add water; weaken; make weaker; watered down; mix with water; thin out; {less} concentrated; {less} strong; weaker solution

    bent
    curved; {not} straight; crooked; bend; out of shape; warped; twisted; buckled; angled

    hunter
    predator; chase prey|animals; kill animals|for food; hunt; stalker of prey; catch animals|prey

    response
    react; reaction; reply; answer; respond; what _ do when; act to stimulus; how _ react; come back with

    rebirth
    reborn; born again; reincarnation; come back as; new life; start again; another life; next life; come back in another; fresh start; renewal

    growth
    grow; get|become bigger|taller|larger; expand; expansion; increase in size; develop; enlarge; go up in size

    converging ~ separate
    come|coming|meet|join together; meet at point; move towards each other; get closer together; come to point|same; join up; focus to point;
    come together; join together

    overcharge ~ cheap
    charge too much; pay more than should; rip off; ripped off; wrong price; price too high; pay too much; take too much money; pay extra by mistake;
    asked for too much; fleece

    scandal
    shocking news|story|behaviour; disgrace; bad press|publicity; outrage; caught cheating|doing wrong; shameful; bad behaviour in news|public;
    cover up found out

    infectious
    catching; contagious; passed on|from|to; can be caught; catch from; can be passed; spreads from; communicable; spread easily; spread to others

    lamp
    torch; lantern; bulb; lighting

    sight
    vision; eyesight; what eyes see; able to see; visual

    interpret
    work out what _ mean; make sense of; understand; explain meaning; read into; what _ think it means; translate; take to mean; decode

    makeup
    cosmetics; lipstick; foundation on face; mascara; face paint; eye shadow; face powder

    intrinsic
    from inside|within; for own enjoyment|pleasure|sake; for love of it; personal satisfaction; inner; for enjoyment; internal; built in; natural part

    transmitted
    passed on|from|to|through; spread by|from|to; sent out|from|to|through; transfer; carried by|from|to; transmit; sent through; caught from;
    handed down

    reparation
    pay back for damage|war; pay for damage|war; compensation; make amends; put right damage|wrong; payback for damage; pay victim back; make up for;
    say sorry to victim; pay money after war

    construction
    build; building work|site|houses; built; put up buildings|houses; put together; make buildings|houses|roads; builders; erect; construct; assembly

    orientation
    way round; which way round|up|facing; position facing; portrait or landscape; which way _ face; angle _ at; turned round

    jealousy
    jealous; envy; envious; want what others|they have|has; green eyed; wish they had; bitter about; resent; wants to be like; resentment; envied

    passive ~ energetic
    {not} active; {not} join in; just sit|sits|watch|listen; let things happen; {not} react; inactive; submissive; do nothing; {not} take part;
    {not} fight back; accept what happens; sit back; lack of action

    judicial
    court; judge; to do with courts|law|judges; legal system; of judges; judges and courts; law courts

    longitudinal
    over long time|period; over years; long term study; follow people over|for; same people over; study for years; go back to same people;
    over many years

    residual
    left over; remaining; what left; left behind; what remains; remainder; still there after; leftover

    overheads
    running costs; bills; fixed costs; rent and bills; everyday costs; day to day costs; cost of running; indirect cost; rent and electricity;
    costs to keep open

    consultation
    ask people|public|staff|workers|experts|opinions|advice; discuss with; get views|opinions|advice; ask for opinions|views|advice;
    listen to views|opinions|staff|public; meeting with; have say; consult; appointment with; seek advice

    reliance ~ independent
    rely; depend; dependent; dependence; need _ to survive; can {not} do without; lean on; count on; need help from; too much need of;
    can {not} cope without; dependency

    liquid
    fluid; runny; can be poured; melted; flow easily; watery; pour

    richer ~ poverty
    more money; better off; wealthier; well off; earn more; wealthy; higher income; make more money; got more money; gain wealth; more wealth

    leasing
    rent; hire; pay monthly to use; borrow for fee; rental; use but {not} own; pay to use; lease; hire out; let out; loan out

    terrorist
    bomber; terrorism; extremist; suicide bomber; bombing; al qaeda; terror attack; terror group; isis

    steady
    constant; stay same; same speed|rate|pace; {not} change; even pace|rate|speed; {not} shaking|wobble; stable; keep still; consistent; level off

    malnutrition
    {not} eat|eating properly|enough|right|well; lack of food|nutrients|vitamins; {not} get|getting enough food|nutrients|vitamins; poor|bad diet;
    starving; starvation; underfed; undernourished; malnourished; {not} balanced diet; unbalanced diet; missing nutrients

    retrain
    learn new skill|job|trade; train again; new skills; new training; change career; go back to college; learn different job;
    train for another|new|different job; learn something new for work; training again; get new qualification; reskill; taught new; extra training

    workflow
    how work moves|flows|goes; order of work|tasks|jobs; steps of work|task; flow of work; work in order; process of work; sequence of tasks

    chosen
    picked; selected; select; decided on; choose; elected; hand picked; singled out

    recharge
    charge up|again; plug in; refill battery; get energy back; power up again; charge battery; charge it; put more power in; rest to get energy;
    boost battery; top up battery

    virtual
    online; on computer|screen; computer generated; {not} face to face; {not} in person; simulated; {not} real life; over internet; digital version

    entry
    way in; get in; let in; entrance; come in; enter; going in; admission; allowed in; access to building|event|country

    core
    centre; inner part; central part; heart of; inside part; most important part; innermost

    mild
    gentle; {not} strong|severe|harsh|extreme; {not} too hot|cold|strong|bad; moderate; weak flavour|taste; slight; not serious

    steep
    sheer; sharp slope; {not} gentle; goes|rises up sharply|quickly; hard to climb; high slope; nearly vertical; big slope

    qualitative
    words {not} numbers; {not} numbers|numerical; descriptive; in depth answers; opinions and feelings; rich detail; written answers; in words;
    detailed answers

    upload
    put|post|load online; put on internet|website|site|web; post it; put up on; send to website|site|cloud; share online

    downloading
    save|get|take from internet|web|website|online; save to computer|phone|device; get off internet|web; pull off internet; copy from internet

    linear
    straight line; in straight line; in order; one after another; step by step order; start to finish; beginning middle end
    """
}
