/// General vocabulary: qualities and their opposites (big, safe, easy, fair, careful, modern). Written for this project.
extension LexiconData {
  static let generalQualities: StaticString = """
    subject general

    big ~ small
    large; huge; massive; enormous; giant; great in size; vast; gigantic; immense; oversized; sizeable; colossal

    small ~ big
    little in size; tiny; mini; miniature; compact; petite; titchy; microscopic; ?little; minute in size; {not} big; {not} large

    long ~ short
    stretched out; go on for miles; drawn out

    short ~ long
    brief; {not} long; {not} far across; cut down in length; concise

    high ~ low
    tall; elevated; peak

    low ~ high
    lower; near bottom; close to ground; {not} high; at bottom

    fast ~ slow speed
    quick; rapid; speedy; swift; {not} slow; velocity; pacy; short time

    slow speed ~ fast
    slow; low speed; {not} fast; {not} quick; sluggish; take long; take ages; snail pace; lag

    sudden ~ gradual
    abrupt; out of blue; unexpected; {not} warning; overnight; instant

    gradual ~ sudden
    bit by bit; little by little; step by step; in stages; over time; steadily; by degrees; one step at a time

    strong ~ weak
    powerful; tough; sturdy; solid; robust; muscle; mighty; {not} weak; hard to break; hold up well

    weak ~ strong
    feeble; frail; fragile; {not} strong; flimsy; powerless; no strength; easily broken; easy to break; vulnerable; little power; delicate

    hard surface ~ soft
    solid; rigid; stiff; {not} soft; hardness; tough material; firm to touch

    soft ~ hard surface
    squishy; squashy; fluffy; {not} hard; cushiony; gentle to touch; silky; spongy; padded

    hot ~ cold
    ?warm; heat; boiling; high temperature; roasting; scorching; {not} cold; toasty; sweltering; tropical

    cold ~ hot
    cool; freezing; chilly; icy; low temperature; {not} hot; {not} warm; frosty; nippy; frost; bitter weather

    heavy ~ light in weight
    weigh a lot; weighty; big weight; hard to lift; weigh more; {not} light; weigh ton; bulky

    light in weight ~ heavy
    lightweight; lighter; easy to lift; easy to carry; weigh little; {not} heavy; weigh less; weigh nothing; feather

    bright ~ dark
    lit up; well lit; shiny; sunny; glowing; light place; vivid; lots of light; dazzling

    dark ~ bright
    no light; dim; hard to see; {not} bright; lights off; gloomy place; poor light; dull light; night time; shadow

    loud ~ quiet
    noisy; shouting; high volume; racket; blaring; deafening; volume up; booming; ear splitting; {not} quiet

    quiet ~ loud
    silent; no noise; {not} loud; low noise; hushed; {not} noisy; whisper; no sound; keep noise down; low volume; calm place; mute

    new ~ old
    latest; recent; just come out; just made; {not} used; just bought; first time used; {not} old; innovation

    old ~ new
    ancient; worn out; antique; long time ago made; {not} new; second hand; aged; vintage; been around long; long ago made

    young ~ elderly
    youth; teen; teenager; youngster; {not} old enough; at early age; early in life; juvenile; under eighteen; junior

    modern ~ outdated
    up to date; latest; ?current; contemporary; high tech; hi tech; state of the art; cutting edge; of today; move with times; 21st century

    outdated ~ modern
    old fashioned; {not} modern; behind times; dated; obsolete; old school; {not} up to date; ?past it; out of fashion; stuck in past; no longer used;
    {not} current

    traditional ~ modern
    old ways; passed down; always been done; handed down; heritage; how _ always been; long standing; been done for years; generation to generation;
    classic; conventional

    rich ~ poverty
    wealthy; loaded; well off; lots of money; plenty of money; millionaire; ?have money; affluent; better off; minted; high income; well to do

    poverty ~ rich
    ?poor; {not} afford; no money; little money; {not} much money; low income; poor people; skint; hard up; {less} money; {not} enough money;
    lack of money

    safe ~ dangerous
    secure; {not} dangerous; no danger; out of danger; no one hurt; no risk; {not} risky; harmless; low risk; {not} harmful; free from harm;
    no accidents

    dangerous ~ safe
    risk; unsafe; {not} safe; hazardous; ?hurt someone; ?could hurt; ?might hurt; could get hurt; might get hurt; ?could kill; lethal; ?could harm;
    cause harm

    clean ~ dirty
    hygienic; {not} dirty; spotless; germ free; no dirt; no germs; sterile; sanitary; free of dirt; cleaner; no rubbish

    dirty ~ clean
    filthy; unclean; {not} clean; mucky; muddy; grubby; unhygienic; stain; muck; grimy; {not} washed; unwashed

    easy ~ difficult
    simple; {not} hard; {not} difficult; straightforward; no trouble; effortless; piece of cake; {less} effort; no problem doing; user friendly;
    no bother; convenient

    difficult ~ easy
    tough; tricky; complicated; challenging; {not} easy; harder; struggle; {not} simple; take effort; take lot of effort; {not} do easily

    simple ~ complicated
    basic; plain; easy; straightforward; {not} complicated; {not} fancy; few steps; clear and short; bare bones; uncomplicated; no frills

    complicated ~ simple
    complex; {not} simple; lots of parts; many steps; hard to follow; hard to understand; intricate; technical; long winded; {not} straightforward;
    convoluted

    cheap ~ expensive
    low cost; good price; {not} expensive; low price; good deal; bargain; {not} cost much; affordable; inexpensive; cost less; lower price

    expensive ~ cheap
    high price; pricey; {not} cheap; overpriced; cost lot; cost too much; cost more; cost fortune; cost bomb; too dear; high cost; {not} afford

    common ~ rare
    see everywhere; happen a lot; happen often; lots of people have; widespread; most people have; everyday; {not} rare; found everywhere;
    you see lots

    rare ~ common
    uncommon; {not} common; hard to find; {not} often seen; hardly see; unusual; scarce; hard to come by; one off; {not} many of; once in a lifetime;
    endangered

    normal ~ strange
    usual; ordinary; typical; what you expect; {not} unusual; {not} strange; {not} special; run of mill; same as everyone; like everyone else;
    nothing special; ?natural thing

    strange ~ normal
    weird; odd; unusual; {not} normal; abnormal; bizarre; funny looking; peculiar; out of ordinary; different from others; {not} usual; freaky

    special ~ normal
    one of kind; unique; unlike any other; {not} ordinary; exceptional; one off; one of a kind; different from all; unlike others; extraordinary;
    once in a lifetime; set apart

    true ~ false
    truth; real; correct; {not} false; it is right; {not} made up; {not} fake; reality; valid

    false ~ true
    untrue; {not} true; wrong; made up story; incorrect; rumour; {not} correct; nonsense; bogus; untruth; rubbish story

    real ~ fake
    genuine; authentic; true; {not} fake; original; legit; happened; really is; {not} copy; {not} artificial

    fake ~ real
    counterfeit; false; {not} real; phoney; made up story; forged; {not} genuine; knock off; replica; dodgy; {not} original; forgery

    natural ~ artificial
    {not} man made; no chemicals; organic; from earth; from plants; raw; wild; {not} artificial; unprocessed; as it comes; nothing added;
    {not} made by people

    artificial ~ natural
    man made; made by people; made by humans; {not} natural; synthetic; made in factory; made in lab; chemical added; machine made; additive;
    unnatural

    accurate ~ inaccurate
    correct; exact; precise; right; no errors; no mistakes; {not} wrong; spot on; error free; {not} mistake; {not} error; reliable figures

    inaccurate ~ accurate
    wrong; incorrect; {not} accurate; error; {not} exact; {not} correct; imprecise; way off; {not} right; {not} precise; wide of mark;
    out of date information

    clear ~ unclear
    easy to see; obvious; plain; easy to read; easy to hear; {not} confusing; simple words; anyone can see; apparent; stare you in face;
    know what _ mean; easy to understand; easily understood

    unclear ~ clear
    confusing; vague; hard to understand; {not} clear; {not} make sense; ambiguous; hard to read; hard to see; {not} explained; hard to hear; mumble;
    blurry

    complete ~ incomplete
    whole; full; all there; nothing missing; entire; everything in; {not} missing; thorough; all parts; all filled in; with everything; all details

    incomplete ~ complete
    {not} finished; unfinished; missing part; {not} complete; half done; {not} all there; bits missing; something missing; partial; ?miss some;
    gap in; only part

    certainty ~ uncertain
    definite; for sure; be sure; no doubt; {not} doubt; sure of; sure that; hundred percent; know for fact; bound to; ?must be true

    uncertain ~ certainty
    {not} sure; unsure; {not} certain; {not} know if; {not} know what will; {not} know whether; might or might {not}; in doubt; up in air;
    {not} decided; unpredictable; undecided

    possible ~ impossible
    could happen; can be done; maybe; might happen; able to be done; may happen; potential; feasible; doable; perhaps; can happen; realistic

    impossible ~ possible
    no way; {not} possible; no chance; {not} be done; no possibility; unable to do; out of question; unachievable; unrealistic; {not} able to do;
    hopeless task; {not} achievable

    probable ~ improbable
    good chance; chances are; high chance; odds on; very likely; quite likely; most likely; bound to; more than likely; more likely

    improbable ~ probable
    unlikely; {not} likely; small chance; slim chance; doubt it will; little chance; low chance; probably {not}; hardly any chance; remote chance;
    long shot; {not} expected

    necessary ~ unnecessary
    need to; essential; compulsory; is needed; required; must have; have to have; {not} do without; mandatory; it has to be; obligatory; no choice

    unnecessary ~ necessary
    no need; pointless; needless; {not} have to; could do without; can live without; {not} needed; {not} necessary; {not} required; {not} essential;
    nothing gained; {not} worth

    unimportant ~ importance
    {not} important; trivial; small matter; {not} big deal; {not} matter; irrelevant; {not} that important; minor; insignificant; makes no difference;
    petty; who cares

    useful ~ useless
    handy; can be used for; works well for; be of use; worthwhile; helpful; worth having; usable; ?does the job

    useless ~ useful
    no use; pointless; no good; {not} help; {not} any use; {not} useful; worthless; waste of time; waste of space; no point; {not} do job; no purpose

    effective ~ ineffective
    it works; works well; get results; ?do the job; get job done; make difference; ?has an effect; do what it should; good results; do what _ meant;
    hit mark; achieve aim

    ineffective ~ effective
    {not} work; {not} effective; no effect; make no difference; fail to work; {not} do anything; {not} successful; {not} get results; poor results;
    do nothing; {not} do job; weak effect

    efficient ~ inefficient
    no waste; quick and good; get more done; save time; productive; {not} waste; work fast; do more with less; less effort; run smoothly; well run;
    use less

    inefficient ~ efficient
    {not} efficient; slow way; take too long; badly run; {not} productive; long way round; badly organised; poor organisation; unproductive;
    use too much

    healthy ~ ill
    ?fit; good for you; keep fit; well being; in shape; {not} ill; {not} sick; good diet; good for body; stay well; in good shape

    ill ~ healthy
    unwell; disease; {not} well; unhealthy; feel poorly; feel rough; sickness; ailment; under weather; {not} healthy; bad health; poor health

    beautiful ~ ugly
    pretty; good looking; attractive; lovely looking; look nice; look good; handsome; gorgeous; nice to look at; stunning; look lovely;
    pleasing to eye

    ugly ~ beautiful
    {not} attractive; hideous; look bad; look horrible; unattractive; horrible to look; eyesore; nasty looking; look awful; minging; rank; unsightly

    brave ~ afraid
    {not} scared; {not} afraid; fearless; have guts; courageous; stand up to; face fear; bold; daring; {not} frightened; bottle to; risk life

    afraid [feeling] ~ brave
    scared; frightened; fear; terrified; cowardly; worried about; petrified; worry that; {not} brave; lose nerve; ?bottle it; chicken out

    proud [feeling] ~ ashamed
    pleased with self; feel good about self; sense of achievement; hold head up; self respect; feel accomplished; happy with what they did;
    chuffed with; pat self on back

    ashamed [feeling] ~ proud
    shame; guilty; feel bad about self; embarrassment; humiliated; regret; hang head; cringe; feel small; disgrace; let self down; red face

    arrogant ~ modest
    big headed; think better than others; think _ better; up themselves; superior to others; full of self; show off; cocky; boast; look down on; vain;
    stuck up

    modest ~ arrogant
    humble; {not} show off; {not} boast; down to earth; {not} big headed; {not} brag; modesty; {not} think better; keep feet on ground; unassuming;
    {not} full of self

    bored ~ interested
    nothing to do; dull; lose interest; tedious; {not} interesting; {not} exciting; same every day; fed up of same; uninterested; monotonous;
    {not} fun; switch off

    interested ~ bored
    want to know more; curious; keen; want to find out; {not} boring; fascinated; hooked; grab attention; hold attention; into it; catch attention;
    get attention

    excited [feeling] ~ bored
    buzzing; thrilled; pumped; look forward to; ?cannot wait; hyped; butterflies; fun; on edge of seat; over moon; adrenaline; exhilarated

    enthusiastic ~ bored
    keen; passionate; eager; love what they do; up for it; excited about; into it; willing; full of life; throw self into; get stuck in;
    ?can do attitude

    tired ~ energetic
    worn out; knackered; sleepy; no energy; exhaustion; no sleep; fatigue; {not} enough sleep; weary; low energy; burnt out; little energy

    energetic ~ tired
    active; {not} tired; full of life; awake; bouncy; {not} sit still; bubbly; get up and go; full of beans; fresh; vigorous; sporty

    lazy ~ hard working
    {not} bothered; idle; do nothing; {not} work hard; {not} be bothered; skive; sit around; {not} make effort; slob; sit about; {not} try;
    couch potato

    hard working ~ lazy
    work hard; {not} lazy; put in hours; diligent; hardworking; put effort in; work really hard; dedication; graft; do best; put work in; grafter

    confident ~ shy
    believe in self; self esteem; {not} shy; sure of self; speak up; assertive; {not} scared to speak; {not} nervous; self belief; trust self;
    know _ can do it

    shy ~ confident
    {not} confident; lack confidence; nervous; quiet person; shyness; scared to talk; scared to ask; keep to self; timid; lack of confidence;
    {not} speak up; self conscious

    kind to others ~ cruel
    kind; caring; nice to; ?be nice; thoughtful; help others; compassion; gentle; good hearted; big heart; think of others; good to people

    cruel ~ kind to others
    nasty; unkind; heartless; horrible to; mean person; treat badly; mean to {someone}; being mean to; mean to people; {not} care about others;
    {not} kind; {not} nice

    *violent acts
    punch; stab; kick; slap

    violent ~ peaceful
    aggressive; hit people; {violent acts}; beat up; fight people; attack people; brutal; use force; hurt people; dangerous person; bloody

    peaceful ~ violent
    calm; no fighting; no violence; {not} fight; get along with each other; {not} violent; no war; {not} aggressive; tranquil; serene; non violent;
    still and quiet

    calm ~ anger, anxious
    relaxed; {not} shout; {not} angry; laid back; {not} stressed; cool headed; level headed; keep cool; stay cool; {not} lose temper; chilled out

    anxious [feeling] ~ calm
    nervous; panic; on edge; tense; worry; stressed; nerves; concerned; afraid of what; butterflies in stomach; overthink; {not} relax

    being patient ~ impatient
    {not} rush {someone}; let take time; wait calmly; take time with; patience; stay patient; patient with {customer}; give them time; wait without;
    {not} hurry {someone}; take your time

    impatient ~ being patient
    {not} patient; rush people; lose patience; get fed up waiting; will not wait; no patience; in a hurry; hurry {someone}; want it now;
    short tempered; snap at; annoyed waiting

    polite ~ rude
    well mannered; respectful; courteous; {not} rude; good manners; have manners; excuse me; nice manner; treat nicely; speak in nice way;
    say thank you; well spoken

    *rude acts
    swear; interrupt; tut; sneer

    rude ~ polite
    bad manners; {not} polite; {rude acts}; impolite; disrespectful; insulting; be short with; abrupt; no manners; {not} say please; {not} say thank;
    roll _ eyes

    *friendly acts
    smile; greet

    friendly ~ unfriendly
    approachable; welcoming; {friendly acts}; nice to people; nice to {customer}; easy to talk to; pleasant; say hello; cheerful; happy to talk;
    nice staff; lovely staff

    unfriendly ~ friendly
    {not} friendly; cold to; miserable; {not} smile; grumpy; {not} welcoming; {not} approachable; unwelcoming; standoffish; {not} say hello;
    unapproachable

    honest ~ dishonest
    truthful; {not} lie; trustworthy; own up; upfront; sincere; open about; {not} cheat; {not} steal; be straight; integrity; transparent

    dishonest ~ honest
    liar; cheat; {not} honest; {not} truthful; {not} be trusted; lying; {not} tell truth; untrustworthy; two faced; sly; corrupt; sneaky

    loyal ~ disloyal
    stay with; stick by; be true to; always there; {not} leave; devoted; committed to; back you up; keep coming back; {not} betray; patriotic;
    stay faithful

    disloyal ~ loyal
    betray; {not} loyal; unfaithful; go behind back; cheat on; turn against; traitor; stab in back; switch side; {not} faithful; two faced; backstab

    reliable ~ unreliable
    dependable; always turn up; do what said; trustworthy; keep to their word; {not} let down; count on; {not} break down; keep word;
    can depend on you|them|staff

    unreliable ~ reliable
    {not} rely; {not} turn up; always late; {not} count on; keep breaking; {not} depend; {not} do what said; break down; {not} trustworthy;
    {not} trust; always letting people down

    fair ~ unfair
    treat same; treat all same; {not} biased; treat everyone same; give everyone same; even handed; {not} unfair; no favourites; unbiased;
    {not} favour; same rules

    unfair ~ fair
    {not} fair; biased; {not} equal; {not} treat same; favouritism; treat different; injustice; {not} right that; unjust; favour one; {not} justice;
    one sided

    equal ~ unequal
    ?same amount; same rights; same for all; same as each; even amount; same as everyone; treat same; 50 50; ?same number; fifty fifty; equivalent;
    no one better

    unequal ~ equal
    {not} equal; inequality; some have more; uneven; different amounts; rich and poor; {not} balanced; one has more; unbalanced; {not} same rights;
    class system; {not} same opportunities

    careful ~ careless
    check before; cautious; watch what; think before; take care; with care; {not} rush; take time; double check; look before; {not} careless; safe way

    careless ~ careful
    {not} careful; {not} care; sloppy; {not} check; {not} concentrating; {not} thinking; rush it; no care; lack of care; clumsy; {not} take care;
    make mistakes

    responsible ~ irresponsible
    trusted to; sensible; in charge of; mature; ?be trusted; act like adult; think of consequences; know right from wrong; do right thing

    irresponsible ~ responsible
    reckless; {not} sensible; childish; immature; {not} responsible; {not} take responsibility; mess about; muck about; act like child; act stupid;
    silly behaviour; {not} mature

    sensible ~ foolish
    common sense; think it through; mature; {not} silly; reasonable; good judgement; use head; good decision; level headed; {not} stupid; rational;
    think before act

    foolish ~ sensible
    silly; stupid; daft; idiot; {not} think first; {not} sensible; bad idea; {not} wise; unwise; ridiculous; thoughtless; mad idea

    clever ~ unintelligent
    smart; good at learning; brains; genius; intelligence; brainy; bright kid; quick to learn; good grades; brilliant mind; sharp mind; gifted

    unintelligent ~ clever
    ?thick; stupid; dumb; {not} clever; {not} smart; slow learner; {not} bright; {not} intelligent; uneducated; low iq; slow to learn; ?dense

    skilled ~ unskilled
    good at; talented; know how to do; know what _ doing; experienced {staff}; lots of experience; have experience; competent at; able to do;
    fully trained; well trained; been trained; ?ability

    unskilled ~ skilled
    no experience; {not} good at; untrained; {not} know how; inexperience; lack of training; {not} trained; no training; bad at; {not} skilled;
    lack of skill; no skills

    ignorant ~ knowledge
    unaware; no idea; no knowledge; lack of knowledge; {not} know; uninformed; {not} educated; clueless; {not} got clue; in the dark; {not} aware;
    know nothing

    public ~ private
    everyone can see; open to all; open to everyone; for everyone; in the open; shared with everyone; in front of people; out in open;
    in front of everyone; known to everyone; for all to see; anyone can see

    private ~ public
    secret; keep to self; confidential; {not} for everyone; privacy; personal information; personal details; between us; {not} share;
    {not} tell anyone; behind closed doors; just between

    local ~ distant
    nearby; near home; around here; close by; in the area; neighbourhood; same town; near where; round corner; on doorstep; close to home; from area

    near ~ distant
    next to; {not} far; nearby; by side of; beside; round corner; short distance; next door; within reach; walking distance; alongside

    distant ~ near
    long way; miles away; {not} near; far away; far from; too far; further away; out of reach; remote; middle of nowhere; far off; other side of world

    foreign ~ local
    from another country; abroad; overseas; international trade; different countries; ?other countries; {not} from here; ?other language;
    outside country; outside uk; other parts of world; ?another land

    worldwide ~ local
    global; all over world; around world; ?every country; internationally; all round the world; across world; whole world; all countries;
    everywhere in world; globalisation; round globe

    early ~ late
    before time; ahead of time; in good time; {not} late; before due; in advance; first thing; ahead of schedule; before others; premature

    late ~ early, on time
    delayed; after time; behind time; miss deadline; {not} on time; past deadline; overdue; behind schedule; {not} punctual; held up; after deadline;
    miss start

    on time ~ late
    {not} late; by deadline; meet deadline; when supposed to; punctuality; prompt; as arranged; there when should; time keeping; on schedule; on dot;
    be there for start

    permanent ~ temporary
    for ever; always there; {not} ending; for good; lasting; long term; {not} temporary; {not} go away; for life; rest of life; all time

    temporary ~ permanent
    for short time; {not} for long; short term; for now; {not} permanent; {not} last; for while; {not} forever; temp; for a bit; soon be gone;
    short lived

    flexible ~ rigid
    ?can change; easily changed; change plans; open to change; adaptable; fit around; go with flow; work round; willing to change; able to change;
    bend; ?can be changed

    rigid ~ flexible
    {not} flexible; strict; set in ways; {not} willing to change; refuse to change; inflexible; {not} adapt; {not} bend; no give; stuck in ways;
    set in stone; fixed rules; fixed hours; stiff

    strict ~ lenient
    follow rules exactly; harsh rules; tough on; stern; tight rules; no messing; firm with; heavy handed; no excuses; severe rules; crack down;
    hard on

    lenient ~ strict
    {not} strict; soft on; let off; easy on; relaxed about; go easy; let get away; second chance; too soft; relaxed rules; let them off;
    light punishment

    popular ~ unpopular
    everyone wants; in demand; lots of people want; trendy; loved by; well known; all the rage; many people want; fashionable; selling fast; fan;
    sell out

    unpopular ~ popular
    {not} popular; nobody likes; {not} liked; no one wants; {not} many like; few people like; out of fashion; {not} in demand; no one buys;
    {not} famous; {not} sell; lose support

    famous ~ unknown
    well known; everyone knows; celebrity; ?star; known all over; household name; renowned; known everywhere; in papers; celeb; on tv; big name

    unknown ~ famous
    {not} known; nobody knows; mystery; {not} well known; unheard of; unfamiliar; {not} sure who; anonymous; {not} identified; undiscovered;
    {not} many know; nameless

    legal ~ illegal
    within law; by law; {not} illegal; {not} against law; legit; law allows; law says can; right side of law; follow law; legitimate;
    in line with law; above board

    illegal ~ legal
    against law; {not} legal; unlawful; {not} allowed by law; get arrested; go to prison for; {not} lawful; law breaking; black market; breach of law;
    get in trouble with law; against rules

    moral ~ immoral
    right thing; good thing to do; do what is right; ethical; right and wrong; conscience; know right from; decent thing; fair and right; righteous;
    virtue

    immoral ~ moral
    ?wrong thing; unethical; evil; {not} moral; {not} ethical; bad person; sinful; no conscience; {not} right thing; morally wrong; wicked; no morals

    selfish ~ unselfish
    think of self; only care about self; only think about self; {not} share; only think of themselves; put themselves first; {not} care about others;
    me me; put self first; self centred; {not} think of others; me first

    unselfish ~ selfish
    think of others; put others first; selfless; give to others; think about others; {not} selfish; care about others; share with others;
    help others first; sacrifice; give up own; put {someone} first

    generous ~ mean with money
    give away; share with others; give freely; give to others; treat others; big hearted; give to charity; open handed; free with money;
    pay for others

    mean with money ~ generous
    tight; stingy; miser; penny pinching; hoard money; {not} spend; greedy; scrooge; hate spending; {not} like spending; skinflint; selfish with money

    grateful [feeling] ~ ungrateful
    thankful; {not} take for granted; glad of help; count blessings; value what; feel lucky

    ungrateful ~ grateful
    {not} grateful; take for granted; {not} appreciate; {not} say thank; {not} thankful; unappreciated; brat; no appreciation

    valued ~ undervalued
    appreciated; feel important; feel wanted; feel listened; feel cared; feel special; worth something; treated well; feel part; count;
    feel they matter; self worth

    undervalued ~ valued
    {not} appreciated; {not} valued; taken for granted; feel unimportant; do {not} matter; do {not} feel valued; just number; feel ignored;
    {not} recognised; like nobody; unwanted; {not} feel wanted

    lonely [feeling] ~ sociable
    alone; no friends; on own; left out; isolation; nobody to talk; no one to talk; by self; lonesome; {not} see anyone; no company; no one around

    sociable ~ lonely
    like people; like company; mix with; outgoing; make friends easily; chatty; like to talk; social; good with people; talkative; be around people;
    people person

    independent ~ depend on
    do things for self; stand on own; ?do it self; {not} need help; on their own; by themselves; do it themselves; {not} any help; look after self;
    ?own decisions; self reliant; {not} depend

    disorganised ~ organise
    {not} organised; chaos; chaotic; lose things; everything in mess; all over the place; no plan; ?forget things; poor planning; in a mess; shambles;
    scatter brained

    very busy ~ quiet period
    busy; lots to do; {not} have time; rushed off feet; lot on; really busy; too busy; so busy; get busy; busy day|time|period|shift|shop;
    too much work

    quiet period ~ very busy
    nothing to do; {not} busy; quiet time; few {customer}; slack period; {not} much work; slow day; no {customer}; dead in shop; off peak; quiet day;
    low season

    crowded ~ empty
    too many people; packed; full of people; busy place; overcrowding; no space; no room; cramped; crammed; {not} enough room; {not} enough space;
    squashed

    available ~ unavailable
    in stock; ready to use; free to use; {not} sold out; on hand; to hand; can be used; there when needed; easy to get; within reach; at hand;
    up for grabs

    unavailable ~ available
    out of stock; sold out; run out; none left; {not} get hold; {not} available; no one available; {not} in stock; busy line; no answer; off work;
    out of reach

    suitable ~ unsuitable
    right for; appropriate; best for; suit; meet need; right one; right type; right size; correct size; proper; apt; what they need

    unsuitable ~ suitable
    {not} suitable; wrong for; {not} right for; {not} appropriate; {not} suit; inappropriate; wrong type; {not} meet need; ?wrong one; wrong kind;
    {not} what need; {not} fit

    relevant ~ irrelevant
    to do with; on topic; about subject; linked to; relates; to the point; stick to topic; apply to; of concern to; fit the question;
    answer the question asked

    irrelevant ~ relevant
    {not} relevant; off topic; beside point; {not} to do with; nothing to do with; {not} about question; {not} answer question; waffling;
    {not} linked; {not} related; unrelated; off subject

    professional ~ unprofessional
    businesslike; good behaviour at work; smart and polite; good work manner; formal manner; smart appearance; high standard of work;
    {not} bring personal; represent company well

    unprofessional ~ professional
    {not} professional; bad behaviour at work; {not} act properly; on _ phone _ at _ work; chew _ gum; swearing at work; messing about at work;
    look bad on company; chat to mates; {not} look smart; bad image; personal _ phone

    formal ~ casual
    proper english; official; suit and tie; no slang; correct english; business language; proper language; polite language; sir and madam; dear sir;
    {not} slang; dress smart

    casual ~ formal
    relaxed way; slang; chatty; {not} formal; text language; everyday language; like talking to friend; laid back; dress down; like with mates;
    text speak; friendly language

    smart in looks ~ scruffy
    well dressed; neat; dress well; wear suit; tidy appearance; good appearance; clean uniform; well groomed; clean clothes; wear uniform;
    shirt and tie; ironed clothes|shirt|uniform

    scruffy ~ smart in looks
    {not} smart; untidy; messy hair; dirty clothes; look rough; shabby; badly dressed; creased; unkempt; tatty; look mess; shirt hanging

    comfortable ~ uncomfortable
    comfy; cosy; at ease; feel at home; nice to sit; soft and warm; {not} awkward; feel ok; snug; feel safe; easy to wear

    uncomfortable ~ comfortable
    {not} comfortable; awkward; hurt to sit; ill at ease; hard seat; discomfort; uneasy; {not} comfy; out of comfort; feel weird; {not} at ease; itchy

    positive attitude ~ negative attitude
    optimistic; look on bright side; good attitude; ?can do attitude; positivity; see good side; glass half full; good mindset; good frame of mind;
    cheerful attitude; right attitude; think good thoughts

    negative attitude ~ positive attitude to work
    pessimistic; bad attitude; think worst; see worst; glass half empty; see bad side; poor attitude; put dampener; expect worst; complain all time;
    bad mood

    open minded ~ narrow minded
    listen to other ideas; willing to listen; open to ideas; respect other opinions; {not} judge people; tolerance; try new things;
    other point of view; broad minded; consider others opinions; see other side; respect opinions

    narrow minded ~ open minded
    {not} open minded; close minded; stuck in ways; prejudiced; only own view; bigot; {not} tolerant; intolerant; small minded; ?one track;
    {not} see other; think only they right

    stubborn ~ flexible
    pig headed; refuse to change; {not} give in; {not} back down; will {not} listen; will {not} change mind; want own way; get own way; dig heels;
    obstinate; {not} budge; set in ways

    jealous [feeling]
    envy; want what others have; green eyed; want what _ got; jel; bitter about; covet; wish had what; resent success; resent others; begrudge;
    want to be them

    curious ~ bored
    want to know; nosy; want to find out; inquisitive; eager to learn; want to learn; snoop; keen to learn; pry; ask why; intrigued

    creative
    think of new; new ideas; artistic; imaginative; come up with new; come up with ideas; think outside box; arty; different ideas; ?own ideas;
    out of box; fresh ideas

    wet ~ dry
    damp; soaked; water on; moist; soggy; {not} dry; full of water; drenched; humid; dripping; waterlogged; slippery floor

    dry ~ wet
    no water; {not} wet; no rain; {not} damp; lack of water; arid; drought; desert; dehydrated; parched; {less} rain; little rain

    aware ~ ignorant
    know about; know what _ going on; alert to; realise; conscious; been told; ?understand that; clued up; eyes open; mindful; have knowledge of;
    in the know

    varied ~ alike
    variety; different kinds; different types; wide range; lots of different; range of; diverse; all sorts; all kinds; assortment; many types;
    different things

    serious ~ funny
    severe problem; {not} joke; grave; no laughing; severe injury; no joke; bad injury; {not} funny; life threatening; {not} laugh; solemn

    funny ~ serious
    humour; joke; laugh; comedy; hilarious; amusing; comic; entertaining; witty; banter; crack up; giggle
    """
}
