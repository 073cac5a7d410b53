/// Ordinary words of mark schemes, third list, with the words and short phrases learners use for the same thing in any subject. Written for this project.
extension LexiconData {
  static let generalWords3: StaticString = """
    subject general

    airport
    airfield; aerodrome; where planes land; where planes take off; place _ catch flight|plane; where you fly from

    rough ~ smooth
    uneven; bumpy; coarse; jagged; lumpy; scratchy; rugged; {not} smooth; {not} even; {not} flat

    smooth ~ rough
    {not} rough; {not} bumpy; no bumps; {not} lumpy; no lumps; sleek; polished surface; even surface; flat surface

    cooperative
    cooperate; cooperation; pull together; joint effort; team effort; {help} each other; {help} one another; work well together; work with others;
    willing to help; collaborate; collaborative

    fingerprint
    thumbprint; finger print; thumb print; print from finger; mark left by finger; finger mark

    palette
    range of colours; choice of colours; colour scheme; set of colours; colours used; mix of colours

    ppe
    protective clothing; protective equipment; protective gear; safety gear; safety clothing; safety equipment; safety wear; protective wear;
    gloves _ goggles; mask _ gloves; hard hat

    ignition
    ignite; catch fire; set alight; set on fire; set fire to; catch alight; burst into flames; start fire; light fire; begin to burn; start burning

    stunt growth
    stunted; {not} grow properly; {not} grow fully; slow growth; hold back growth; stop growing; grow less; stay small; {not} reach full size

    pregnancy
    pregnant; expecting a baby; expectant mother; mum to be; carry a baby; have a baby; up the duff; baby on way; baby in womb

    proportional
    in proportion; proportionally; go up together; increase together; increase at same rate; go up at same rate; as one doubles;
    one doubles _ other doubles; same ratio; constant ratio; straight line through origin; proportionality

    proportionate
    {not} over the top; {not} excessive; {not} extreme; fit the crime; match how serious; reasonable amount; {not} go too far; {not} more than needed

    preservation ~ destroy
    preserve; keep safe for future; keep from going off; stop _ going off; make last longer; keep for longer; keep as it is; look after for future;
    protect for future; keep _ fresh; keep in good condition; conservation

    endorsement
    endorse; celebrity backing; famous person promotes|advertises; celebrity promotes|advertises; backed by celebrity; celebrity uses product;
    publicly support; put name to; seal of approval; give backing

    substitution
    substitute; swap out; replace with another; put in place of; use instead; swap for another; use in place of; stand in for; change one for another

    childcare
    child care; nursery; childminder; babysitter; nanny; creche; look after child|children|kids; mind children|kids; babysit; looking after kids;
    someone to watch kids

    float ~ sink down
    stay on top of water; {not} sink; stay on surface; stay up in water; rise to surface; buoyant; bob on water; stay afloat; sit on top of water

    sink down ~ float
    sink; go to bottom; go under; {not} float; fall to bottom; settle at bottom; go underwater

    lengthen ~ shorten
    make longer; get longer; become longer; stretch; extend; longer than before; increase in length; elongate; elongation; draw out; made longer

    shorten ~ lengthen
    make shorter; get shorter; become shorter; decrease in length; cut down length; {less} long; reduce length

    oxidised
    oxidise; oxidation; gain oxygen; react with oxygen; combine with oxygen; join with oxygen; add oxygen; oxygen added

    landslide
    mudslide; landslip; land slides; hillside collapses; ground gives way; mud and rocks fall; rocks slide down; soil slides; hill comes down; rock fall;
    rockslide; slip down hill

    toilet
    loo; bog; lavatory; bathroom; restroom; ladies and gents; use the loo; go for a wee; go for a poo; wc; washroom

    professionals
    professional; expert; specialist; trained people; qualified people; people who are qualified; people trained in; people who are trained

    women ~ men
    woman; female; lady; ladies; ?girl; womankind; womenfolk; female sex

    men ~ women
    man; male; bloke; guy; lad; fella; gentleman; male sex

    womb
    uterus; where baby grows; where baby develops; mother's tummy; mum's tummy; mother's belly; inside mother; inside mum; uterine

    projectile
    missile; thing thrown; object thrown; thrown object; something fired; object launched

    fittest
    best adapted; best suited; strongest survive; most suited; better adapted; most likely to survive; strongest ones; best fitted

    opportunities
    opportunity; chance to; chance of; more chances; opening for; prospects; options open; doors open; possibilities

    anaemia
    anaemic; lack of iron; low iron; {not} enough iron; iron deficiency; low red blood cells; {not} enough red blood cells; short of iron;
    too few red blood cells

    violence ~ peaceful
    violent; fighting; punch; beating up; beat up; physical force; hitting people; aggression; attack people; assault; brutality; hurting people;
    physically hurt; use of force

    fully ~ partly
    completely; totally; entirely; wholly; one hundred percent; 100%; to the full; in full; thoroughly

    partly ~ fully
    partially; to some extent; {not} completely; {not} fully; in part; half way; to a degree; {not} entirely

    combination
    mix of; mixture of; combine; put together; a bit of both; both together; two or more together; blend of; combined

    transaction
    sale made; buy and sell; purchase; exchange of money; pay for something; payment made; deal done; transfer of money; money changes hands

    lawyers
    lawyer; solicitor; barrister; attorney; legal adviser; legal team; legal expert; legal representative; qc; kc; legal help

    innate ~ learnt
    born with; inborn; in genes; natural instinct; from birth; come naturally; inbuilt; in your dna; instinctive; {not} learnt; inherited; built in;
    nature {not} nurture; genetic

    learnt ~ innate
    learned; picked up; taught; been taught; from experience; {not} born with; through experience; pick up from; acquired through; nurture {not} nature;
    learn from others

    provenance
    where _ come from; where _ came from; origin; who made it; who wrote it; who wrote _ when; who produced it; where _ produced; where _ made;
    background of source; source came from; author of source; place of origin

    progression
    progress; move on; move forward; move up; get further; advance; work way up; develop further; get better over time; next level

    walkways
    walkway; path; footpath; pavement; gangway; corridor; pathway; route for walking; where people walk; alley; hallway; passageway; trail; walking route;
    place to walk; public path; route for walkers

    leak
    drip; escape of water; escape of gas; seep; dribble; water|gas|liquid|oil gets out; water|gas|liquid|oil comes out; ooze; leakage; let water out

    secrecy ~ openness
    secret; kept quiet; hush hush; confidential; keep hidden; {not} tell anyone; {not} tell people; behind closed doors; private; on the quiet;
    under wraps; nobody knows; {not} made public; covert; hidden from public

    openness ~ secrecy
    transparency; transparent; open about; in the open; nothing hidden; {not} secret; {not} hide anything; made public; out in open

    waterfall
    water drops over; river falls over; river drops; water falls over; cascade; water plunges; falling water

    fertiliser
    manure; plant food; nutrients for plants; muck spread; compost; feed for plants; feed crops; help crops grow; plant feed; nitrates _ soil; fertilise

    hydroelectric
    hydropower; hydro power; water power; power from water; electricity from water; energy from water; dam _ electricity; hep; water turns turbine;
    moving water _ electricity

    simpler
    easier; {less} complicated; {less} complex; more straightforward; {not} as complicated; {not} as hard; {not} as complex; more basic

    independence
    independent; stand on own feet; do things alone; do things by self|themselves|yourself|himself|herself; by themselves; {not} rely on others;
    {not} depend on others; {not} need help; self reliant; self sufficient; free from control; run own affairs; self rule; autonomy;
    fend for self|themselves|yourself

    quarter
    one in four; 25%; one out of four; a fourth; one fourth; twenty five percent; 1 in 4

    workhouses
    workhouse; poorhouse; poor house; place _ poor had to work; house for poor; poor law house

    hostel
    shelter; cheap accommodation; place for homeless; youth hostel; dorm; shared rooms; halfway house; refuge

    misinterpretation
    misunderstanding; misunderstand; misinterpret; get wrong end of stick; take it wrong way; get it wrong; read it wrong; get wrong idea; take wrong way;
    crossed wires; mixed up message; {not} understand properly; wrong meaning; misread

    tunnel
    underground passage; underpass; passage under; dig under; subway; burrow; hole through; go under ground; underground way

    handbook
    manual; guide book; guidebook; instruction booklet; instruction book; booklet; rule book; staff guide; company guide

    deficit ~ surplus left over
    shortfall; spend more than; in the red; in debt; overdrawn; minus balance; negative balance; more going out than; {not} enough money to cover;
    shortage; outgoings more than

    surplus left over ~ deficit
    surplus; left over; in the black; more than needed; extra left; positive balance; leftover; spare left; excess; too much of it

    assumption
    inference; infer; assume; work out from; read between lines; guess from; conclude from; take for granted; presume; presumption

    duplication
    duplicate; same thing twice; do twice; done twice; repeat same; double up; repeated data; repetition; copied twice; more than one copy;
    same data twice

    underage
    under age; too young; {not} old enough; under 18; under eighteen; minor; below legal age; {not} legal age; {not} 18; under legal age

    elbow joint
    elbow; arm joint; joint in arm; middle of arm; bend in arm

    bounce
    spring back; rebound; bounce back; come back off; bouncing; ricochet; hit _ come back

    simulation
    simulate; model of real; act out situation; virtual version; pretend situation; mock up; practice version; imitate real; computer model; role play;
    recreate situation

    composite
    made of two materials; two materials together; mix of materials; two or more materials; materials combined; combined material; more than one material;
    made up of different

    bump
    knock into; bang into; crash into; hit _ by accident; collide; bash into; run into|hit

    winter
    wintertime; cold months; cold season; coldest months; coldest part of year; december _ february; snowy season

    museums
    museum; gallery; heritage centre; exhibition; place _ see old things; historical collection

    scientist
    researcher; person who does experiments; people who do experiments; science expert; boffin; chemist; biologist; physicist

    skull
    cranium; bone round brain; bone around head; head bone; bone in head; bone protecting brain

    ingest
    swallow; eat; eaten; take in through mouth; consume; ingestion; take into body; drink or eat; put in mouth

    personalised ~ impersonal
    personalise; tailored; tailor to; customised; custom made; made for you; bespoke; made to measure; individual to; to suit _ needs;
    suit the individual; suited to each; one to one; specific to person; personal touch; unique to each; add own name

    impersonal ~ personalised
    {not} personal; cold and distant; no personal touch; treated like number; just a number; {not} face to face; no human contact; feel like number;
    no human touch; {not} personalised; robotic

    deserve
    be worthy of; earned it; had it coming; merit; entitled to; get what _ due; serves them|him|her|you right; worthy of

    stimulation
    stimulate; keep mind active; keep brain active; interest and challenge; arouse interest; mental challenge; brain work; get brain working;
    excite senses

    questionnaires
    questionnaire; survey; list of questions; set of questions; form with questions; poll; ask people questions; written questions; feedback form;
    question sheet; opinion poll

    leap
    jump; spring into air; hop; hurdle; vault

    magnifying
    magnify; make _ look bigger; make _ look larger; enlarge; look bigger; look larger; blow up image; zoom in; make image bigger; enlarged;
    magnification; appear bigger; appear larger

    attach ~ detach
    fix to; fasten; stick to; stuck to; join to; tie to; connect to; bind to; hook on; clip on; glue to; fit on to; bond to; secure to; latch on

    detach ~ attach
    come off; take off from; unfasten; break off; unhook; unclip; pull off; come away from; {not} attached; come loose; disconnect

    imagination
    imagine; make believe; creative thinking; creativity; make things up; use your mind; picture in mind; picture in your head; fantasy; dream up;
    think up ideas; imaginative; mind's eye; pretend play; inventive

    guilt [feeling]
    guilty; feel bad about; blame self|themselves|himself|herself|yourself; remorse; guilty conscience; regret what; weigh on conscience;
    feel _ their fault; feel terrible about; ashamed of what; feel responsible for; regret; feel sorry for what; be sorry for; sorry for what;
    feel bad about what; wish _ had not done; repent; apologetic; show _ sorry; feel guilty

    stereotype
    stereotypical; label people; put in a box; pigeonhole; assume all; assume everyone; tar with same brush; generalise about; judge a whole group;
    think _ all alike; fixed idea about; judge by looks; typecast; lump together

    amplify
    make louder; turn up; increase volume; make bigger; boost signal; make stronger; get louder; blow up out of proportion; magnify; amplification;
    exaggerate

    greed
    greedy; want more and more; want too much; never satisfied; selfish for money; out for themselves; money grabbing; want it all; never enough;
    want more than they need; want more money; money hungry

    quantitative
    numerical; number data; data in numbers; figures; statistics; expressed as numbers; data that can be measured; can be counted; numbers and graphs;
    measured in numbers; statistical

    symptoms
    symptom; signs of illness; signs of disease; signs of being ill; how the illness shows; warning signs; what patient feels

    sooner ~ later on
    earlier; more quickly; faster; before long; ahead of time; quicker; in {less} time; {not} as long to wait

    later on ~ sooner
    afterwards; at a later date; further down line; after a while; down the line; in future; eventually; some time after

    impulse
    impulsive; spur of moment; on a whim; {not} planned; without thinking; act before thinking; unplanned; sudden urge; spontaneous;
    {not} think it through; {not} think before; heat of the moment; on impulse; without planning; off the cuff; in the heat of moment;
    without thinking first; unrehearsed

    sunlight
    sun; sunshine; light from sun; sun's rays; daylight; solar energy; sunny; light energy from sun; rays of sun; natural light

    highest ~ lowest
    biggest; maximum; largest; greatest; top; tallest; peak; uppermost; max

    lowest ~ highest
    smallest; least; bottom; fewest; min; rock bottom; tiniest; least big; littlest; the least

    hatching eggs
    hatch; come out of egg; break out of egg; egg opens; egg cracks open; emerge from egg; born from egg

    starvation
    starve; starve to death; die of hunger; no food; {not} enough food; hunger; famine; go hungry; nothing to eat; malnutrition; lack of food;
    {not} enough to eat; underfed; die from lack of food

    sustainable
    sustainability; last for future; can be replaced; keep going long term; {not} run out; for future generations; eco friendly; environmentally friendly;
    good for environment; renewable; {not} harm environment; last long time; kind to planet; {not} use up; keep going forever

    unstable ~ stable
    {not} stable; {not} steady; wobbly; unsteady; shaky; likely to fall; easily tip over; could fall over; {not} secure; likely to collapse; volatile;
    unsettled

    stable ~ unstable
    stability; steady; {not} wobble; {not} fall over; {not} tip over; settled; balanced; firm; {not} move around; constant; sturdy

    wobble
    shake; rock from side to side; sway; move from side to side; unsteady; wobbly; unstable; teeter; tremble; rock back and forth

    decode
    decipher; work out meaning; crack code; break code; translate back; unscramble; make sense of; sound out; turn code into; interpret; decrypt;
    work out what _ means

    agenda
    list of things to discuss; list of topics; list of items; plan for meeting; what will be discussed; meeting plan; points to discuss;
    things to talk about; order of meeting

    disclose ~ secrecy
    disclosure; reveal; tell someone about; open up about; tell about abuse; let know; make known; admit to; share information; confide; speak out;
    tell a secret; pass on information; say what happened

    tagline
    slogan; catchphrase; catch phrase; strapline; catchy phrase; motto; catchy line; memorable phrase; catchy words; tag line

    jingle
    catchy tune; catchy song; short tune; advert song; advert tune; memorable tune; song from advert; music in advert; tune in advert

    coupon
    voucher; money off; discount code; discount voucher; gift voucher; promo code; token for money off; cut out voucher

    spill
    spillage; knock over; tip over; pour out by accident; drop liquid; slop; liquid on floor; upset a drink; leak on floor

    unrest
    riots; rioting; riot; protest; trouble on streets; disorder; disturbance; uprising; discontent; public anger; rebellion; demonstrations; revolt;
    up in arms; chaos in streets

    forbidden ~ permitted
    {not} allowed; banned; against the rules; against the law; prohibited; {not} permitted; illegal; off limits; {not} supposed to; outlawed; taboo;
    no permission; {not} let

    permitted ~ forbidden
    allowed; have permission; be let; given permission; {not} banned; legal; authorised; given the go ahead; within rules; can legally; given green light

    wander
    walk around; roam; walk about; walk off; drift; go off on own; stray; stroll; go for wander; move around aimlessly; go walkabout; no clear direction

    automatic ~ manual effort
    automatically; by itself; without thinking; {not} think about it; no human needed; done by machine; done by computer; automated; self operating;
    without anyone; happens itself; reflex; without being told

    manual effort ~ automatic
    manually; by hand; done by person; do it yourself; by people; {not} automatic; with your hands; by a human

    bottom part ~ top part
    bottom; lowest part; lowest point; underneath; underside; low end

    top part ~ bottom part
    top; upper part; highest part; highest point; summit; peak; uppermost; tip of

    spiritual
    spirituality; faith; religious; connected to god; to do with god; inner peace; of the spirit; holy; higher power

    postnatal ~ antenatal
    after birth; after baby is born; after giving birth; after having baby; after the birth; post natal; once baby born; after labour; new mum; post birth

    antenatal ~ postnatal
    before birth; before baby is born; before giving birth; before the birth; during pregnancy; when pregnant; prenatal; while pregnant; ante natal;
    pre birth; while expecting

    erode
    erosion; wear away; worn away; wear down; eat away; washed away; eaten away; break away rock; wash away; rub away; scrape away; get worn;
    gradually destroy; worn down

    irreversible ~ reversible
    {not} reversible; {not} reversed; {not} be undone; {not} undo; {not} go back; {not} turn back; {not} change back; permanent; {not} turned back;
    {not} changed back; no going back; for good

    reversible ~ irreversible
    can be reversed; can be undone; can go back; change back; turn back into; can undo; {not} permanent; return to original; back to how it was

    permanently ~ temporary
    permanent; forever; for good; for ever; for life; always; never change; indefinitely; lasting; for rest of life; never go away; long lasting;
    everlasting; {not} temporary

    evicted
    evict; eviction; kicked out; thrown out; chucked out; forced out of home; made to leave; made homeless; turned out of; lose home; forced to leave;
    removed from home; driven off land; turfed out

    stairs
    staircase; steps; stairway; stairwell; flight of steps; going upstairs; going downstairs; walk up steps

    recognised
    recognise; known for; acknowledged; noticed for; identified; know who _ is; easily known; spot who; praised for; well known; given credit; recognition

    younger ~ elder
    {less} old; {not} as old; lower age; junior to; fewer years; born later; youngest; little brother|sister; smaller in age

    elder ~ younger
    older; oldest; eldest; more years; senior in age; born earlier; {not} as young

    clamp
    hold in place; grip; hold tight; hold still; hold down; fix in place; secure in place; keep in place; hold firmly; clip to hold

    sneezing
    sneeze; achoo; spray from nose; germs from nose

    childhood
    when young; as a child; growing up; when they|he|she|i were|was little; when they|he|she|i were|was young; early years; early life; as kids;
    younger years; when a kid; upbringing; child's life

    foetus
    unborn baby; unborn child; baby in womb; baby inside mother; developing baby; baby growing; baby before birth; embryo; fetus; fertilised egg;
    beginning of baby; baby in early stage; unborn; {not} born yet; {not} yet born; in the womb; in womb; inside the belly; {not} been born

    clockwise ~ anticlockwise
    way clock goes; same way as clock; same direction as clock; to the right turn; way clock hands move; like hands of clock

    anticlockwise ~ clockwise
    anti clockwise; counter clockwise; counterclockwise; opposite way to clock; opposite direction to clock; {not} clockwise; against the clock direction

    deviation
    deviate; go off course; go away from norm; differ from; move away from; vary from; depart from; {not} follow norm; stray from; distance from mean;
    spread from mean

    occupied ~ vacant
    taken over; in use; lived in; under control of; taken up; someone in it; people living in; invaded and held; held by enemy; {not} empty; {not} free

    vacant ~ occupied
    empty; {not} occupied; {not} taken; free to use; nobody in it; no one in it; unoccupied; {not} in use; {not} used; nobody living

    cinemas
    cinema; movie theatre; picture house; film theatre; big screen; place to watch films; watch films out; see film on big screen; the flicks

    deformation
    deform; change shape; out of shape; bend; bent; distort; twisted out of shape; squashed; stretched; lose shape; warp; change of shape; misshapen;
    {not} same shape

    deception
    deceive; lie to; lied to; trick; mislead; {not} tell truth; {not} told truth; fool {someone}; kept in dark; {not} told real; dishonest;
    {not} know real purpose; false information; hoodwink

    euthanise
    mercy killing; assisted dying; assisted suicide; help to die; put out of misery; end life early; help someone die; put to sleep

    baseline
    starting point; start level; beginning level; first measurement; before measurement; compare against; starting level; where they started

    quarantine
    isolate; isolation; keep apart from others; keep away from others; stay at home until; separate sick; keep away from healthy; self isolate;
    kept separate

    apathy
    apathetic; {not} care; {not} bothered; {not} interested; couldn't care less; no interest; lack of interest; no motivation; indifferent; lose interest;
    no enthusiasm

    deep ~ shallow
    far down; a long way down; go down a long way; go down far; depths; well below surface; {not} shallow; a long way below

    shallow ~ deep
    {not} deep; {not} far down; near surface; close to surface; little depth; not go down far

    thicken ~ thin out
    make thicker; get thicker; become thicker; {less} runny; go thick; {not} as runny; more solid; stop it being runny; turn thick; gloopy

    thin out ~ thicken
    make thinner; get thinner; become thinner; more runny; water down; dilute; runnier; {less} thick

    threat
    threaten; danger to; put at risk; could harm; intimidate; intimidation; menace; danger of; say they will hurt; say _ hurt you; blackmail; warn of harm

    sanitise
    disinfect; clean germs off; kill germs; kill bacteria; sterilise; use antibacterial; anti bac; get rid of germs; get rid of bacteria; remove germs;
    wipe down with; sanitising; clean with chemical; sanitation

    sanitiser
    disinfectant; hand gel; hand sanitiser; antibacterial spray; antibacterial gel; anti bac; alcohol gel; germ killer

    skewed
    skew; distorted; {not} symmetrical; one sided; biased; lean to one side; pulled to one side; thrown off; {not} balanced; lopsided

    insulation
    insulate; keep heat in; keep warm; keep cold out; stop heat escaping; trap heat; hold heat; prevent heat loss; reduce heat loss; {less} heat lost;
    lagging; stop heat loss; keep the warmth in; {not} conduct; keep temperature in; insulator; {not} let heat

    absurd
    ridiculous; silly; nonsense; makes no sense; crazy; ludicrous; {not} make sense; stupid; daft; laughable; mad; nonsensical

    slack
    loose; {not} tight; {not} taut; baggy; hang loose; {not} strict; {not} pulled tight

    slippery
    slip; slippy; easy to slip; slide about; {not} grip; no grip; {not} much grip; {less} grip; could slip; greasy floor; icy; slick; lose footing

    scary
    frightening; terrifying; frighten; creepy; spooky; scare; make afraid; horrifying; chilling; eerie; give the creeps; make reader fear; petrifying;
    fearful

    cues
    cue; prompt; hint; trigger memory; reminder; clue; signs that tell; nudge

    smelly
    smell; stink; stinky; bad odour; pong; reek; whiff; horrible smell; nasty smell; odour; bad smell; stench

    immigration ~ emigration
    immigrant; come to live in; move into country; people moving in; people coming in; people come into country; migrants; migrate to; enter country;
    foreigners come; people from other countries; people from abroad come; move to _ country; came over here; new arrivals

    emigration ~ immigration
    emigrate; move abroad; leave country; leave their country; move out of country; go live abroad; people moving out; people leaving country;
    move away to

    negligence ~ careful
    negligent; careless; {not} take care; {not} careful; fail to take care; carelessness; {not} do their duty; neglect; {not} look after;
    {not} paying attention; break duty of care; {not} take proper care; fail _ duty; {not} take reasonable; {not} bother to check; sloppy

    identification
    identify; id; proof of who; prove who _ are; passport; driving licence; find out who; recognise who; name badge; say who _ is; show who _ are;
    id card; work out what _ is; know who

    socket
    plug point; power point; wall plug; where you plug in; hole it fits into; electrical outlet

    ceramics
    ceramic; pottery; clay pots; fired clay; china; clay ware; porcelain; baked clay; earthenware

    barrage
    dam across; tidal dam; barrier across river; wall across river; barrier across estuary; dam across estuary

    spikes
    spike; thorn; prickle; sharp point; spiky; spine; sharp bits; prickly; barb

    retention
    retain; keep hold of; {not} leave; keep _ from leaving; hold on to; hold onto; stop _ leaving; stay with

    blank
    empty; nothing written; nothing on it; {not} filled in; left empty; no answer; unfilled; clear page; empty space

    sedentary ~ active lifestyle
    inactive; sit down all day; sitting all day; sit around; {not} move much; {not} active; no exercise; {not} exercise; couch potato; lack of exercise;
    desk job; {less} active; {not} do exercise; lazy lifestyle; sitting too long; {not} physically active; little exercise; idle; inactivity

    active lifestyle ~ sedentary
    active; physically active; on the move; do exercise; keep moving; do sport; busy doing; move around a lot; get about

    earthquakes
    earthquake; quake; tremor; ground shakes; ground shaking; earth shakes; shaking of ground; seismic activity; ground moves; seismic

    stormy
    storm; bad weather; rough weather; thunder and lightning; strong winds; gale; wild weather; heavy rain and wind; rough seas; tempest; windy and rainy

    mining
    mine; dig up; dig out; dig for; extract from ground; take out of ground; get out of ground; quarrying; pit; colliery; dug from; extraction of

    characteristics
    characteristic; features; feature; traits; qualities; quality of; attributes; properties; what it is like; what _ are like; personality;
    what makes it; typical of; hallmark; attribute; good points; strengths; skills and qualities; personal qualities; what _ like

    sensitive ~ insensitive
    easily hurt; easily upset; easily offended; pick up on; easily affected; delicate; touchy; aware of feelings; thoughtful of feelings; tactful;
    take to heart; easily irritated

    insensitive ~ sensitive
    {not} sensitive; tactless; {not} care about feelings; {not} think about feelings; thick skinned; hurtful; thoughtless

    penetration
    penetrate; get through; go through; pierce; pass through; enter into; go right through

    traffic
    cars on road; vehicles on road; congestion; busy roads; cars; vehicles; number of cars; traffic jam; road users; gridlock

    divine
    godly; from god; of god; holy; god's; sacred; heavenly; god like; god given; sent by god

    linen
    bed sheets; bedding; sheets and towels; bedclothes; bed clothes; towels and sheets; sheets and pillowcases; duvet covers

    declaration
    declare; announce; announcement; state publicly; statement; make public; proclaim; formal statement; official statement; proclamation

    stagger
    {not} walk straight; sway; stumble; unsteady on feet; lurch; wobble about; totter; trip over own feet; reel about

    checklist
    list of things; tick list; tick sheet; tick off; to do list; list to tick; check list; list to check; tick boxes

    wastage
    waste; thrown away; wasted; binned; throw away; thrown out; chucked out; chuck away; gone to waste; put in bin; things not used

    wooden
    wood; made of wood; made from wood; timber; out of wood; logs; planks; tree wood; lumber; cut down trees

    vape
    vaping; e cigarette; electronic cigarette; e cig; e-cigarette; elf bar

    deeds
    deed; good works; actions; acts; things you do; things people do; good actions; what people have done

    nails on hand
    nail; fingernail; finger nail; toenail

    horizontal line ~ upright
    horizontal; flat; across; side to side; left to right; lie flat; level with ground; sideways

    annulment
    annul; declare void; {not} legally married; marriage cancelled; marriage never existed; end marriage; marriage void; wipe out marriage;
    cancel marriage

    sensory
    senses; sense of touch; sight and sound; five senses; see _ hear _ touch; touch and smell; touch taste; feel and see; using your senses

    silence
    silent; no sound; no noise; {not} speak; {not} talk; say nothing; {not} say anything; keep quiet; nobody speaks; hush; {not} say a word

    sediment
    mud; silt; sand and mud; bits at bottom; mud and sand; material carried; stuff at bottom; bits that settle; particles settle; sand and stones;
    solid at bottom; deposits; sludge; dregs; fine mud; fine soil; fine sediment; muddy deposit; fine particles of soil; river mud

    subsidies
    subsidy; grant; money from government; government money; government help; government pay; financial help; subsidise; government gives money;
    funding from government; paid part by government; government support

    subsistence
    grow food for own; just enough to live; only enough to eat; grow own food; feed own family; farm for own family; enough for family;
    just enough to survive; scrape by; feed themselves; bare minimum to live; {not} sell food

    restaurants
    restaurant; place to eat; cafe; eatery; takeaway; diner; where you eat out; eat out; food place; bistro; carvery; places to eat

    dbs
    criminal record check; crb; police check; background check; check criminal; disclosure and barring; checked for criminal; criminal check

    skeleton
    bones; bone structure; skeletal; bones in body; frame of body; bone frame

    supervision
    supervise; watch over; watched over; keep an eye on; monitored by; adult watching; overseen; oversee; under watch; looked after by;
    look over shoulder; adult present; someone watching; teacher watching; {staff} watching; kept under watch; guidance of

    fluid
    liquid; runny; flowing; flow easily; watery; something that flows; gas or liquid

    decisions
    decision; decide; choice; make up mind; choose; make choices; conclusion; judgement; pick what to do; what to do next; make your mind up; ruling;
    choose what

    persuasive
    persuade; convince; convincing; make you believe; make people agree; make you want; win over; talk into; influence; compelling; make reader agree;
    persuasion; get people to agree; sway {someone}; change mind; try to get you

    retreat
    pull back; move back; withdraw; back off; back away; run away; fall back; give ground; retire from; back down; pull out of

    foam
    froth; bubbles; frothy; suds; lather; fizz; foamy; bubbly; head on beer

    diagnosis
    diagnose; find out what is wrong; work out what is wrong; identify illness; identify disease; doctor finds; know what illness; what _ wrong with you;
    find what's wrong; find cause of; told have illness; told what they have; spot illness

    exploitation
    exploit; take advantage of; use people; use {person} for own; underpaid; pay too little; taken advantage; treat unfairly; low pay long hours;
    treated like slave; being used; unfairly used; slave labour; pay peanuts; cheap labour; abuse of workers

    overtime
    extra hours; work longer; work late; extra shifts; work more hours; longer hours; additional hours; work over hours; beyond normal hours;
    stay late at work; hours above contract

    frozen
    freeze; freezing; freezer; turn to ice; solid ice; below zero; icy; turned solid; in ice; iced; below freezing

    combustion
    burning; burn; burnt; set on fire; catch fire; react with oxygen; on fire; combust; setting alight; going up in flames

    recapture
    capture again; catch again; get back; caught again; win back; take back; seize again; regain; retake

    heater
    radiator; heating; fire to warm; thing that heats; warm up room; fan heater; boiler; something to heat

    inspections
    inspection; inspect; check; look over; checked on; examine; looked at closely; examined; audit; visit from inspector; checks done; look for faults;
    spot check; once over

    twist
    twisted; bend round; turn round and round; wring; coil; contort; wind round; ?spin

    intake
    amount eaten; amount taken in; how much you eat; how much you drink; eat and drink; what you consume; consumption of

    stools
    poo; faeces; number two; pooing; bowel movement; poop

    suffocate
    suffocation; {not} breathe; stop breathing; unable to breathe; no air; lack of oxygen; run out of air; smother; starved of oxygen; asphyxiate; choke;
    {not} get air; {not} get oxygen; {not} enough oxygen to breathe

    choking
    choke; {not} breathe; food stuck in throat; something stuck in throat; stuck in throat; blocked airway; airway blocked; windpipe blocked;
    food goes down wrong; lodged in throat; block airway

    phases
    phase; stage; stages; part of process; steps; different stages

    bandage
    dressing; wrap up wound; wrap wound; gauze; strap up; bind wound; wrap round cut

    verification
    verify; double check; check it is correct; check it is right; make sure it is right; make sure it is correct; confirm; prove it is true; check twice;
    check data matches; proof that

    inwards ~ outwards
    inward; towards centre; towards the middle; to the inside; into middle; into centre

    outwards ~ inwards
    outward; away from centre; away from the middle; to the outside; outside direction

    slurred
    slur; mumble; {not} speak clearly; {not} speak properly; speech unclear; words run together; unclear speech; talk funny; {not} talk properly;
    speech is slow; mix up words when talking; hard to understand speech

    constructive ~ destructive
    positive criticism; help _ improve; useful feedback; help you get better; tell how to improve; ways to improve

    destructive ~ constructive
    destroy; cause damage; damaging; harmful; ruin; wreck; devastating; tear down; cause destruction; do a lot of damage

    spin round
    spin; spinning; rotate; rotation; turn round; go round; revolve; twirl; whirl; go round and round; turn in circles

    inverted
    upside down; flipped over; turned over; invert; wrong way up; flip; turned upside

    acquisition
    acquire; gain; obtain; buy another; get hold of; purchase of; take over; buy out; come by; getting of

    coolant
    cooling fluid; cooling liquid; liquid to cool; water to cool; keep it cool; cool it down; takes heat away

    impartial ~ biased
    {not} biased; unbiased; neutral; {not} take sides; fair to both; {not} on anyone's side; objective; no bias; even handed; open minded;
    {not} prejudiced; independent view; take no sides

    biased ~ impartial
    bias; one sided; take sides; favour one; favour one side; {not} fair to both; {not} neutral; prejudiced; partial to; {not} impartial; unfair view;
    favouritism; slanted

    conscientious
    careful worker; work carefully; do job properly; diligent; thorough; take care over; hard working; dedicated; careful about work; do things properly;
    take job seriously; pay attention to detail

    converge
    come together; meet at point; come to a point; join together at; merge; move closer together; move together; get closer together; meet in middle

    narrow ~ wide
    thin; {not} wide; slim; tight space; {not} much room; small gap; {not} broad; limited in width; {less} wide; tight squeeze

    widen ~ make narrow
    make wider; get wider; become wider; broaden; expand; increase width; bigger gap; gap gets bigger; make broader; enlarge

    make narrow ~ widen
    narrower; get narrower; become narrower; {less} wide; constrict; get thinner; close up; tighten

    palace
    royal home; royal house; where king lives; where queen lives; royal residence; castle; stately home; king's house

    taxation
    tax; taxes; vat; income tax; money to government; pay government; paid to government; council tax; money government takes; government takes money

    misrepresentation
    misrepresent; give false picture; false statement; false impression; lie about; misleading; twist the truth; mislead; portray wrongly; shown wrongly;
    tell lies to sell; untrue statement; shown in wrong light

    sweets
    candy; lollies; haribo; sugary snacks; sweet treats; sugary treats; confectionery; sweeties

    candidates
    candidate; people standing for; person standing for; applicant; people who apply; people applying; interviewee; who you vote for;
    person up for election; people in election

    peer
    peers; mates; friends; people same age; people of same age; people their own age; friendship group; classmates; people your age; others their age

    molten
    melted; liquid rock; liquid metal; turned to liquid; hot liquid; melt; in liquid form; runny hot

    outbreak
    break out; sudden spread; lots of people ill; spread of disease; sudden start; epidemic; many cases; cases of disease; flare up; sudden rise in cases

    consistent ~ inconsistent
    consistency; {same} every time; always same; same each time; same all the time; stay same; regular; the same way; steady; uniform; stick to same;
    do same every; similar each time

    unstructured ~ structured
    {not} structured; no structure; no set questions; no fixed questions; like a conversation; {not} planned out; free flowing; no set order;
    no fixed plan; no set plan; informal

    structured ~ unstructured
    set questions; fixed questions; planned out; set order; well organised; have structure; fixed plan; organised way; clear order; set out clearly

    offences
    offence; crime; break law; broken the law; illegal act; criminal act; law breaking; against the law; wrongdoing; commit crime; criminal activity

    rot
    decay; go mouldy; decompose; go off; go bad; rotten; break down over time; perish; go rotten; mouldy; rotting; turn bad; putrid

    flatter
    compliment; suck up to; butter up; crawl to; say nice things; flattery; sweet talk; creep to; praise too much

    stuck
    trapped; {not} get out; jammed; wedged; {not} escape; unable to move; no way out; in a rut; lodged; {not} go anywhere; caught in

    boredom [feeling]
    bored; boring; nothing to do; lose interest; fed up; dull; monotonous; tedious; repetitive; mind numbing; tedium; switched off; {not} interesting;
    lost interest

    blast
    explosion; explode; blow up; bang; burst; blown up; shock wave; blown apart

    signature
    signed; sign name; autograph; write your name; put name to; name written; sign it; written name at bottom; signed by

    slavery
    slave; slaves; enslaved; forced to work; made to work for nothing; owned by another; work for no pay; bondage; forced labour; people owned;
    bought and sold people; unpaid forced; trafficking of people

    intimidated [feeling]
    intimidate; scared by; feel threatened; frightened by; bullied; made to feel small; threaten; scare {someone}; frighten {someone}; feel scared;
    intimidating; feel bullied

    hypothermia
    too cold; freeze to death; body temperature drops; body temperature too low; low body temperature; get too cold; body gets cold; dangerously cold;
    die from cold

    enquiry
    enquire; ask about; ask a question; inquiry; investigation; look into; ask for information; query; find out about; question from {customer};
    people asking; want to know about

    constipation
    constipated; {not} poo; {not} go to toilet; {not} go to the loo; hard to poo; bunged up; blocked up; difficulty pooing; trouble going to toilet;
    hard stools; struggle to poo; {not} pass stools

    deflected
    deflect; bounce off; turn away; change direction; sent off course; knocked off course; pushed off course; bend away; off its path; moved off path;
    ricochet; steered away

    consideration
    consider; take into account; thoughtful; think of others; think through; thoughtfulness; bear in mind; take account; give thought to; keep in mind;
    considerate; ?think about

    crude
    rough and ready; {not} refined; unrefined; raw; primitive; unprocessed

    precipitation
    rain; snow; rainfall; hail; sleet; snowfall; drizzle; water falls from sky; showers; falling from clouds; falls from the clouds; wet weather

    failure
    fail; {not} succeed; {not} work out; unsuccessful; go wrong; flop; {not} successful; failing; {not} manage to; went under; downfall; lack of success;
    disaster

    unattended
    left alone; {not} watched; nobody watching; no one watching; leave alone; left on own; nobody with; unsupervised; {not} supervised;
    {not} being watched; without anyone watching; left lying around

    emphasis
    emphasise; stress; stand out; draw attention to; highlight; bring out; make stronger point; underline; stress the point; make clear that;
    exaggerate word; hammer home

    northern ~ southern
    north; up north; in the north

    southern ~ northern
    south; down south; in the south

    entitled
    entitlement; have right to; has right to; a right to; allowed to have; should be given; legally allowed; be owed; due to them; eligible; qualify for;
    right to have

    slope
    incline; slant; gradient; hillside; ramp; downhill; uphill; steepness; sloping; sloped; tilt

    associations
    association; link with; connected with; connotation; make you think of; think of when; related to; reminds you of; remind of; go together; linked to;
    bring to mind

    symbols
    symbol; symbolise; stand for; represent; representation of; logo; emblem; stands for something; icon; symbolic; ?sign

    segregation ~ integration
    segregate; keep apart; kept separate; kept apart; blacks and whites separate; split up by; separate schools; divided by race; divide people;
    {not} allowed to mix; {not} mix; apart from each other; apartheid

    obstructions
    obstruction; obstacle; something in way; things in way; blockage; block; blocked; in the way; block the way; get in way; stuff in way; barrier;
    clutter; blocked path; hurdle

    cyclical
    cycle; go round in circle; keep coming back; repeat itself; go round again; in cycles; ends where it started; end where began; start and end same;
    back to start

    photographs
    photo; photograph; snap; pic; camera shot; image taken; photography; selfie; take pictures; snapshots

    demotivated ~ motivate
    demotivate; {not} motivated; {not} want to work; lose motivation; no motivation; {not} bothered; low morale; give up trying; unmotivated;
    lack motivation; {not} work as hard; {not} care about work; disheartened; fed up with work

    instructions
    instruction; directions; told what to do; steps to follow; guidelines; step by step guide; commands; tell _ how to; guidance

    discriminatory
    discriminate; discrimination; treat unfairly; treated differently because; treat differently because; prejudice; unfair to; racist; sexist;
    homophobic; biased against; treat people worse; {not} treat equally; single out

    racism
    racist; treat _ because of race; judge by skin; skin colour; colour of skin; because they are black; racial abuse; racial hatred; racial prejudice;
    racial discrimination; hate _ because of race; racially

    transported
    transport; carry; carried; moved from place; taken to; move from one place; shipped; brought to; take from place; sent by lorry; haul;
    get from a to b; taken away by; transportation

    experiences
    experience; been through; went through; go through; lived through; what happened to; live through; things they have done; something you have done;
    things that happened

    pilgrimage
    religious journey; holy journey; journey to holy; travel to holy; visit holy place; go to mecca; hajj; go to holy; trip to holy; sacred journey;
    visit holy; pilgrim

    glacier
    ice sheet; river of ice; moving ice; mass of ice; big block of ice; body of ice; sheet of ice; slow moving ice; glacial

    testimony
    witness statement; testify; what witness says; account of what happened; eyewitness account; what they saw; evidence from witness;
    what they say happened; story of what happened; say in court

    imperfect ~ perfect
    {not} perfect; flawed; have faults; fault; flaw; defect; imperfection; {not} flawless

    perfect ~ imperfect
    flawless; no faults; no flaws; without fault; faultless; {not} mistakes; ideal; spot on; perfection; couldn't be better

    poultry
    chicken; turkey; duck; bird meat; chickens; hens

    neighbour
    next door; person next door; people next door; people who live near; lives nearby; neighbourhood people; live close by; people on street

    greenfield
    never been built on; {not} built on before; {not} been built on; green land; countryside land; fields and countryside; undeveloped; unbuilt land;
    building on countryside; {not} developed before

    twice
    two times; double; 2 times; two lots; 2x; second time as well; two fold

    cognitive
    thinking; mental; of the mind; thought process; mental process; how you think; brain processes; the way you think; how people think;
    to do with thinking; thought processes; intellectual; way mind works; thinking skills; brain power; knowledge and learning; brain development;
    learn and think

    luggage
    baggage; suitcase; bags; rucksack; suitcases; backpack; holdall; carry on bag; bags and cases

    evaporation
    evaporate; turn to gas; turn into gas; turn to vapour; turn into vapour; dry up; dry out; turn to steam; liquid to gas; become gas; become vapour;
    water disappears; vaporise

    harden ~ soften
    hardening; go hard; become hard; get harder; make harder; set hard; solidify; stiffen; make hard; goes solid; become solid; toughen

    soften ~ harden
    softening; go soft; become soft; get softer; make softer; make soft; goes squishy; tenderise

    shelf
    shelves; rack; ledge; shelving; unit to put things on; shop shelf

    improvements
    improvement; make better; get better; improve; changes for better; upgrade; progress; better than before; enhanced; enhancement; getting better

    environmentally friendly
    environmentally; eco friendly; good for environment; green; good for planet; {not} harm environment; better for environment; {not} pollute;
    kind to environment; help the environment; save planet; {not} damage planet; ecological

    agreement
    agree; deal; contract; pact; shake hands on; consent; both sides agree; treaty; understanding between; deal between; alliance; agree not to;
    promise between countries; formal agreement; sign a deal

    undercooked ~ overcooked
    {not} cooked properly; {not} cooked through; raw in middle; still raw; {not} fully cooked; pink in middle; {not} cooked enough; half cooked;
    raw inside; {not} cooked long enough; undercook

    biodegradable
    biodegrade; break down naturally; rot away; decompose; break down in soil; rots naturally; break down by itself; broken down by bacteria;
    broken down by microbes; broken down naturally

    undo
    reverse; go back a step; cancel out; put back how it was

    mortality
    death rate; number of deaths; deaths; how many die; number of people who die; dying; people die; how many people died

    cushion
    soften the blow; soften blow; soften impact; absorb shock; absorb impact; reduce impact; protect from impact; soft landing; break fall; take impact

    lab
    laboratory; science room; science lab; controlled setting; controlled environment; artificial setting

    stranger
    someone you do not know; people you do not know; {person} they|you|he|she|we|i {not} know; somebody unknown; unknown person; {not} know the person;
    random person; never met before; people they have not met

    caught
    get caught; arrested; capture; nabbed; busted; captured

    involuntary ~ voluntary action
    without thinking; {not} on purpose; automatic; {not} choose to; {not} by choice; reflex; by itself; against will; {not} under control;
    without choosing; {not} think about it

    voluntary action ~ involuntary
    voluntary; by choice; choose to; of own free will; {not} forced; on purpose; out of choice; willingly

    investors
    investor; people who invest; people who put money in; shareholder; invest; financial backer; put money into; people put in money;
    people who buy shares

    interpreters
    interpreter; translator; translate; someone who speaks language; someone who speaks the language; sign language person; person who speaks language;
    {someone} _ translate

    longest
    takes most time; biggest length; greatest length; furthest

    sober ~ intoxicated
    {not} drunk; {not} drinking; clear headed; {not} under the influence; {not} been drinking

    overflow
    spill over; run over top; flow over; burst banks; come over top; overflowing; too full; flood over; brim over; go over the sides; go over edge

    variation
    vary; differences; difference between; variety; {not} all same; different from each other; differ; varied; variations; diversity; how different

    immunisation
    immunise; vaccine; vaccinate; vaccination; jab; injection against; inoculate; inoculation; jabs; make immune

    toll
    charge to use road; pay to use road; fee to use; fee for crossing; pay to cross

    sandy material
    sand; grains of sand; sandy; sandy soil

    unmarried ~ marital
    {not} married; never married; {not} got married; without being married; out of wedlock; {not} wed; no husband; no wife; living together without

    marital
    married; husband and wife; marriage; in marriage; wedded; conjugal; spouse; between husband and wife; matrimonial; wedding; roles of husband and wife;
    between couple

    trolls
    troll; online bully; internet bully; nasty comments online; cyberbully; people who post nasty; abuse online; hate comments; post hate;
    abusive comments online; keyboard warrior

    vents
    vent; opening for air; air hole; let air out; let gas out; hole in ground where lava; way out for air; let steam out

    disciplined
    self control; well behaved; discipline; control self|themselves|himself|herself|yourself; keep to rules; follow rules strictly; stick to routine;
    self discipline; strict with self; well trained

    moisture
    water; damp; wet; wetness; moist; dampness; humidity; damp air; humid; liquid content; condensation

    vegan
    {not} eat animal products; {not} eat meat or dairy; {not} eat animals; plant based; no animal products; no meat or dairy; {not} eat eggs or milk;
    no meat eggs or dairy; only eat plants

    absolute
    no limits; unlimited; no exceptions; without exception; full control; total power; never changes; outright; always the case; true in all situations

    comparison
    compare; similarity and difference; compared; likened to; in contrast; comparing; look at both; say it is like; see which is better; side by side;
    weigh up both

    knives
    knife; blade; sharp tool; cutter; sharp equipment

    unauthorised ~ permitted
    {not} authorised; without permission; {not} allowed access; no permission; {not} have permission; {not} supposed to see; {not} supposed to be there;
    {not} given permission; hackers; illegal access; without consent; {not} approved

    sperm
    male sex cell; male gamete; semen; male reproductive cell; spunk; male seed

    genetic
    inherited; in your genes; in genes; passed on from parents; passed down from parents; in dna; hereditary; run in family; in the blood; gene;
    genetically; from mum and dad; from your parents; family trait

    debris
    rubble; wreckage; broken pieces; rubbish left; remains of; loose material; fragments; loose rock; bits and pieces; broken bits; litter

    scars
    scar; mark left on skin; mark on skin; marks on skin; scarring; mark left by wound; permanent mark

    goggles
    safety glasses; eye protection; safety specs; safety goggles; safety spectacles; eyewear; protect eyes; protect your eyes; cover eyes; eye wear;
    glasses to protect

    download
    get from internet; save from internet; download from; get off internet; save to computer; save off internet; save to device; get online and save

    democratic ~ undemocratic
    democracy; people vote; vote for leaders; everyone has a say; people have a say; elected by people; everyone gets a say; voted for by;
    people choose leaders; say in how; fair vote; vote on; let people have say; people's choice; elections

    overheating
    overheat; get too hot; too hot; too much heat; temperature too high; boil over; heat stroke; overheated; become too hot; dangerously hot

    pattern
    trend; repeated design; regular order; repeat in same way; repetition; repeats itself; keep repeating; something that repeats; regularity

    possessions
    possession; belongings; things you own; things they own; personal things; property; things that belong to; valuables; personal items; own things;
    personal belongings; personal property; what they own; their things

    conference
    big meeting; business meeting; large meeting; meeting of; convention; talks; summit; seminar

    supreme
    highest; most powerful; greatest of all; all powerful; most important of all; ultimate; highest power; in charge of everything

    atmospheric
    atmosphere; sets mood; set the mood; create mood; build tension; sets the scene; ambience

    maternity
    maternity leave; time off for baby; off having baby; time off to have baby; giving birth; new mums; leave to have baby

    parking
    car park; park the car; somewhere to park; place to park; spaces for cars; place for cars; park car; where to park; leave your car

    thermal
    heat; to do with heat; heat energy; temperature related

    dearer ~ cheaper
    more expensive; cost more; higher price; pricier; {not} as cheap; more money; costlier; price goes up; pay more for; {less} cheap

    cheaper ~ dearer
    {less} expensive; cost less; lower price; {not} as expensive; {less} money; {not} as dear; save money; lower cost; price goes down; pay less;
    more affordable

    symmetrical ~ asymmetrical
    symmetry; same both sides; {same} on both sides; {same} on each side; mirror image; equal on both sides; both sides same; both halves same;
    even on both sides; mirrored; balanced on both sides; equal both sides; same either side

    depth
    how deep; deep; distance down; distance from top to bottom; how far down

    legible ~ illegible
    readable; easy to read; clear to read; can be read; able to read; neat writing; clear writing; neat handwriting; can read it; read clearly

    illegible ~ legible
    {not} readable; hard to read; messy writing; {not} legible; unreadable; scruffy writing; {not} able to read; bad handwriting; can't make out

    ideology
    beliefs; political beliefs; set of ideas; belief system; set of beliefs; way of thinking; world view; political ideas; political views;
    system of ideas; values and beliefs; what they believe in; way _ think society should

    sticky
    tacky; gooey; stick to; glue like; gluey; adhesive; stick to things; gummy; like glue; clingy

    lessons
    lesson; taught in school; schooling; moral of story; what you learn; teach; teaching

    unreasonable ~ reasonable
    {not} reasonable; {not} fair; too much to ask; unfair; over the top; excessive; ridiculous; ask too much; asking too much; {not} sensible;
    expect too much; outrageous; out of order; {not} acceptable

    reasonable ~ unreasonable
    fair; sensible; {not} too much; {not} unreasonable; what anyone would do; makes sense; acceptable; within reason; fair enough; justified; rational;
    fair to expect; what normal person would

    optimum
    ideal; perfect level; just right; perfect; best possible; most suitable; right amount; works best; most effective; most favourable; optimal;
    works at its best; best conditions

    strengthen ~ weaken
    make stronger; get stronger; become stronger; reinforce; more powerful; toughen; stronger; give more strength; fortify; beef up; build strength;
    increase strength; harder to break; reinforced; strengthened; made tougher; support added; extra support; metal bars in; steel inside;
    made harder to break; extra strength; stronger by adding

    weaken ~ strengthen
    make weaker; get weaker; become weaker; {less} strong; lose strength; weaker; {not} as strong; undermine; {less} powerful; wear down; lose power;
    sap strength

    introduction
    introduce; beginning; opening; opening paragraph; bring in; intro; first part; first paragraph; launch; brought in; coming in of

    systematic
    methodical; step by step; in order; organised way; ordered; orderly; set system; in logical order; planned way; follow a system; follow a method;
    set order; one by one; {not} random; methodically

    copyright
    right to own work; own the work; legal right over work; own rights to; {not} allowed to copy; {not} copied; stop people copying; protect _ work;
    stop others copying; intellectual property; {not} copy someone; ownership of work

    parachute
    slow fall; chute; fabric _ slows fall; slow down _ fall

    exclusion ~ inclusion
    exclude; left out; leave out; kick out; shut out; {not} included; {not} allowed to join; kept out; {not} let in; cut off from; {not} include;
    banned from; expelled; outcast; {not} fit in; {not} let join

    inclusion ~ exclusion
    include; inclusive; included; everyone involved; join in; part of the group; {not} left out; everyone takes part; everyone can join; feel part of;
    involve everyone; {not} leave anyone out; everyone welcome; open to all; everybody included

    refill
    fill up again; fill again; fill it up; top up; refillable; reuse container; use container again; bring own bottle; put more in; replenish

    homework
    school work at home; work to do at home; work set by teacher; work at home for school; revise at home; home learning; assignments

    freely ~ restricted
    as they want; without restriction; no restrictions; {not} held back; do what they want; as much as they want; with no limits; easily move; openly;
    free to; without limits

    restricted ~ freely
    restrict; limit; limited; {not} free to; held back; {not} allowed to go; stopped from; {not} move freely; restriction; held in; cut down on;
    limitation; kept down; {not} able to do everything; confine

    scattering
    scatter; spread out; go in all directions; thrown about; go different directions; bounce in different directions; dispersed; spread about; disperse;
    strewn; go everywhere

    suffrage
    right to vote; vote for women; women vote; get the vote; able to vote; allowed to vote; can vote; voting rights; have a vote; given the vote;
    franchise; win the vote; right _ vote

    grind
    crush; grind up; make into powder; turn to powder; crushed; mash up; pulverise; ground down; rub down; ground up; break into powder; mill

    harvest
    crops gathered; gather crops; pick crops; collect crops; bring in crops; crops picked; picking fruit; reap; cut the crops; crop yield; gather in;
    get crops in; pick fruit

    altitude
    height above sea; how high; high up; height; height above ground; up in mountains; high above sea; high in mountains; thin air

    mob
    crowd; gang; angry crowd; rabble; rioters; large group of people; group of angry; horde; angry mob; group attacking

    microorganism
    microbe; bacteria; germ; virus; bug; fungi; micro organism; tiny organism; tiny living thing; too small to see; pathogen; germs

    tendency
    likely to; tend to; inclined to; prone to; usually do; more likely to; habit of; have a habit; lean towards; mostly do; inclination; generally do

    underwater
    under the water; under the sea; below the surface; below water; submerged; beneath water; in the sea; below sea; beneath sea; under sea

    vigil
    stand in silence; silent protest; candles lit; quiet protest; keep watch; stay awake to pray; peaceful gathering; stay up praying;
    candle lit gathering

    hobbies
    hobby; pastime; things they like doing; things they enjoy; leisure activities; spare time activities; free time activities;
    things to do in spare time; what they like to do; what they do in spare time; past times

    alcohol
    drink alcohol; beer; wine; booze; vodka; alcoholic; alcoholic drink; lager

    theatre
    playhouse; watch a play; see a play; see a show; go to a show; place where plays

    rash
    red spots; spots on skin; red skin; itchy skin; skin irritation; hives; itchy spots; blotches; bumps on skin; come out in spots; skin goes red;
    red marks on skin; red patches

    invisible ~ visible
    {not} be seen; {not} visible; unseen; hidden; too small to see; unable to see; {not} able to see; {not} seen; out of sight; transparent

    visible ~ invisible
    can be seen; can see; able to see; seen by; in view; {not} hidden; easily seen; on show; noticeable; see it clearly; in plain sight

    sealed
    seal; closed tight; airtight; air tight; shut tight; closed off; {not} let air in; {not} get in or out; fully closed; closed properly; tightly closed;
    watertight; {not} opened

    allegation
    accusation; accuse; claim someone; say _ did it; claim against; say someone did; alleged; accused of; claim that _ did; point the finger; blame for;
    accused

    flammable
    catch fire; burn easily; set alight; catch light; easily set on fire; go up in flames; could burn; catches fire easily; easily burns; fire hazard;
    inflammable; easy to burn; could set on fire; ignite easily; combustible

    withdrawn
    quiet and shy; keep to self|themselves; {not} talk to anyone; {not} talk to people; go into shell; shut off from; {not} join in;
    isolate self|themselves; in their shell; want to be alone; distant; {not} mix with; go quiet; {not} socialise; become quiet; {not} interact;
    introverted

    defence
    defend; protect; protection; guard; protect against; protecting from; fight off; keep out attackers; defensive; safeguard

    credibility
    credible; believable; trustworthy; be believed; be trusted; convincing; can trust; people believe; taken seriously; reputation for honesty; trust in;
    can be believed

    manipulate
    manipulation; trick into; play with mind; mess with head; control mind; make them do what; brainwash; get them to do what; use people; manipulative;
    wrap round finger; pull strings; play mind games

    portable
    carry around; easy to carry; take anywhere; can be moved; easy to move; take it with you; move around easily; carry with you; carried around;
    lightweight to carry; carry anywhere; move it around; take with you; transportable; fits in pocket

    upright ~ horizontal line
    straight up; stand up; standing; vertical; {not} lying; sat up; sit up; straight back; standing straight; on its end; bolt upright; {not} slouch;
    up and down; straight up and down; standing up; top to bottom; at right angles to ground

    fulfilling
    fulfil; satisfying; rewarding; feel complete; worthwhile; feel satisfied; enjoyable and rewarding; sense of purpose; give satisfaction;
    makes you feel good about; meaningful; job satisfaction; fulfilment

    unemployment
    unemployed; no job; out of work; lose job; {not} have job; jobless; {not} find work; lost job; no work; on the dole; without job; {not} get job;
    redundant; lose their jobs; people losing jobs; on benefits; {not} find job; job losses

    heavier ~ lighter weight
    weigh more; more weight; more heavy; gain weight; greater mass; more mass; put on weight; harder to lift; {not} as light; higher mass; bigger weight

    lighter weight ~ heavier
    weigh less; {less} weight; {less} heavy; {less} mass; smaller mass; lose weight; easier to lift; {not} as heavy; reduced weight; lower mass

    centre
    middle; central; core; heart of; in middle; midpoint; mid; halfway point; hub

    equity
    fairness; fair; fair share; fair treatment; equal chance; everyone gets what they need; treat fairly; even playing field; level playing field

    departure ~ arrival
    depart; leaving; leave; set off; go away; going away; taking off; take off; check out time; check out; leave _ place

    arrival ~ departure
    arrive; get there; turn up; reach; show up; check in; when they come; getting there

    denser
    more dense; higher density; thicker; more tightly packed; closer together; packed closer; {less} space between; particles closer; more compact;
    heavier for size; more packed; more closely packed

    embedded
    embed; fixed in; stuck in; built into; buried in; deep in; lodged in; planted in; ingrained; built in

    solidarity
    stand together; stick together; unity; united; support each other; stand by each other; stand with; togetherness; show support for;
    be there for each other; in it together; unite; back each other; stand united; stick up for each other

    helpline
    phone line; phone for help; ring for help; hotline; help line; support line; number to call; call for advice; phone number for help; someone to ring;
    childline; number to ring; ring up for help

    collapse
    fall down|over|apart|in; give way; cave in; come down; topple; crumble; crash down; buckle; knocked down; fall to ground; tumble down; drop to floor;
    fall to bits; fell to pieces

    belly
    stomach; tummy; gut; abdomen; paunch

    sofa
    couch; settee; armchair

    walkers
    walker; hikers; people walking; ramblers; people who walk; people out walking; hill walkers; pedestrian; hiker; rambler

    martyrs
    martyr; die for beliefs; die for faith; die for cause; died for what they believed; killed for beliefs; killed for faith; died for religion;
    give life for faith; sacrifice life for

    stratified
    stratify; in layers; layered; split into groups by; divided into layers; divided into classes; layers of society; hierarchy; ranked

    propaganda
    one sided information; biased information; brainwash; lies to persuade; make people believe; false information to persuade; posters to persuade;
    spread ideas; information to influence; control what people think; get people to support; make country look good; make government look good

    overt ~ secrecy
    open about; in the open; out in open; {not} hidden; {not} secret; know they are being watched; know _ being watched; know _ being observed; openly

    topic
    subject matter; what it is about; what _ is about; issue discussed

    dual
    two at once; twin; two fold; two way

    slowly
    slow; at a slow pace; take time; gradually; little by little; {not} quickly; {not} fast; steadily; take long time

    dirt
    mud; grime; muck; filth; soil on; grubby

    children ~ grown ups
    child; kids; youngsters; little ones; toddlers; young people; boys and girls; bairns; infants; minors

    grown ups ~ children
    adult; grown up; over 18; over eighteen

    foster child
    foster; fostering; foster care; foster carer; looked after by another family; temporary family; live with another family

    pivot
    turning point; point it turns round; fulcrum; swivel; point _ turns; hinge

    calories
    calorie; kcal; energy in food; kilocalories; energy from food

    teeth
    tooth; gnashers; molars; canines

    coloured
    colourful; dyed; tinted; colour added; in colour

    seaside
    beach; coast; coastal; by the sea; seafront; sea side; coastline

    roads
    road; street; motorway; highway; a roads

    taste
    flavour; tasty; how it tastes; flavoursome; tang

    flow
    pour; move smoothly; move along

    preparations
    preparation; get ready; prepare; getting ready; plan ahead; prep; make ready

    rust
    rusty; go rusty; corrode; turn rusty; iron oxide; goes brown and flaky

    nest
    home for birds; bird's home; where birds lay eggs; where birds live

    written
    in writing; wrote; write; on paper; write down; put down on paper; note down

    knock
    hit; bang; bash; strike; thump; knock over

    wide ~ narrow
    broad; {not} narrow; far across; lots of width; great width; vast

    inconsistent ~ consistent
    {not} consistent; keep changing; different every time; different each time; {not} same every time; {not} the same each; hit and miss;
    vary too much; change all the time; erratic

    integration ~ segregation
    integrate; mix in; fit in with; blend in; become part of; mix together; bring together; mixed together; part of community; join in with

    overcooked ~ undercooked
    burnt; overcook; cooked too long; overdone; burn _ food; cooked for too long; left in too long

    intoxicated ~ sober
    drunk; had too much to drink; under the influence; pissed; tipsy; off their face; high on drugs; too much alcohol; drink too much; drunken; get drunk;
    steaming drunk; inebriated; been drinking

    install
    put in place; set up; fitted; installation; installed by; put software on; put on computer; load on to computer
    """
}
