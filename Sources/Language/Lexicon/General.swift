/// The shared word classes that every lexicon file may use in its patterns, each with the idea it stands for. Written for this project.
extension LexiconData {
  static let general: StaticString = """
    subject general

    *customer
    customer; client; guest; patient; child; shopper; caller; passenger; visitor; buyer; user; consumer; purchaser; diner; tenant; punter; public;
    people; they; them; someone; somebody; anyone; anybody; everyone; everybody; person; individual; resident; parent; family; traveller; tourist;
    holidaymaker; subscriber; viewer; him; her; man; woman; lady; gentleman; bloke; kid; student; pupil; learner; spectator; commuter; homeowner;
    householder; motorist; citizen; claimant; applicant; folk; audience; clientele

    customers at a business
    customer; client; consumer; shopper; buyer; patron; clientele; punter; guest; service user; people who buy; person being served; end user

    *staff
    staff; employee; worker; colleague; assistant; team; you; we; i; he; she; they; them; agent; adviser; workforce; waiter; waitress; receptionist;
    cashier; clerk; operator; operative; representative; seller; salesperson; salesman; saleswoman; server; crew; personnel; workmate; coworker;
    barista; nurse; carer; technician; apprentice; trainee; steward; attendant; consultant; practitioner; driver; handler; bartender; porter;
    hairdresser; stylist; mechanic; engineer; teacher; tutor; someone; people; person; us; labourer; employed

    employees
    staff; worker; workforce; personnel; crew; team member; shop assistant; people who work; person serving; everyone who works; labourer

    *manager
    manager; boss; supervisor; director; gaffer; owner; superior; chief; executive; leader; foreman; employer; ceo; headteacher; coordinator;
    overseer; management; guv; governor; superintendent

    managers
    boss; gaffer; management; person in charge; someone in charge; higher ups; person above; line manager; people in charge; the one in charge;
    people at top; senior staff; senior person; guv; who is in charge

    *company
    company; business; shop; store; firm; organisation; brand; place; cafe; hotel; ltd; us; you; we; restaurant; workplace; supermarket; office;
    employer; bank; corporation; enterprise; branch; outlet; salon; retailer; agency; charity; gym; garage; hospital; college; bar; pub; provider;
    supplier; manufacturer; chain; establishment; industry; factory; trader; vendor; practice; clinic; startup; partnership; franchise; website;
    takeaway

    companies
    business; firm; organisation; enterprise; corporation; trading company; place of business

    *person
    person; people; individual; human; man; woman; someone; somebody; anyone; anybody; everyone; everybody; guy; bloke; lady; gentleman; adult; child;
    they; them; he; she; him; her; you; we; i; folk; public; citizen; member; who; nobody; girl; boy

    persons
    people; individual; man or woman; folk; human; each person; men and women

    *someone
    someone; somebody; anyone; anybody; person; people; them; him; her; they; he; she; you; me; us; others; everyone; everybody; whoever; individual;
    themselves; himself; herself; yourself; myself

    *more
    more; extra; additional; greater; higher; bigger; larger; increase; rise; grow; boost; lot; loads; plenty; many; much; further; another; added;
    double; tons; heaps; most; raise; gain; expand; surplus; excess; multiply; upwards

    greater amount ~ smaller amount
    more; extra; additional; higher number; bigger amount; larger amount; increased amount; further; over and above; on top of that; greater number;
    a lot more

    *less
    less; fewer; lower; smaller; reduce; decrease; decline; drop; fall; cut; few; minimal; shrink; lessen; limited; least; lack; little; diminish;
    dwindle; shortage; insufficient; slash; loss; lesser; restricted; half; halve; shorter; low

    smaller amount ~ greater amount
    less; fewer; lower amount; smaller number; reduced amount; {not} as much; {not} as many; {not} so much; {not} so many; lesser; lower number;
    cut down amount

    *good
    good; great; excellent; nice; positive; fantastic; brilliant; amazing; lovely; wonderful; fine; decent; superb; outstanding; perfect; pleasant;
    well; fab; fabulous; awesome; top; effective; best; better; exceptional; impressive; ideal; favourable; superior; terrific; marvellous;
    satisfactory; splendid; quality; incredible; delightful; enjoyable; admirable; exemplary

    excellent ~ poor quality
    fantastic; brilliant; outstanding; superb; amazing; wonderful; marvellous; terrific; exceptional; first class; top notch; high quality;
    top quality; high standard; second to none; five star; up to standard; up to scratch; {not} bad; spot on; well done; ?great

    *bad
    bad; poor; awful; terrible; unprofessional; horrible; negative; rubbish; disappointing; unpleasant; dreadful; appalling; nasty; shocking;
    unacceptable; inadequate; weak; worst; worse; crap; dire; inferior; unsatisfactory; shoddy; unfavourable; lousy; pathetic; atrocious; naff;
    disgusting; abysmal; grim; substandard; horrid; disgraceful; rotten

    poor quality ~ excellent
    shoddy; low quality; low standard; below standard; {not} up to standard; {not} up to scratch; unsatisfactory; ?bad; ?awful; ?terrible; ?horrible;
    ?rubbish; ?poor; ?{not} good; bad quality; awful|terrible|rubbish quality

    *better
    better; improve; superior; best; greater; nicer; stronger; enhance; upgrade; finer; preferable; smoother; healthier; fitter; safer; happier;
    cleaner; clearer; faster; boost; perfect; recover; progress; develop; refine; higher; advance; brighter

    *worse
    worse; worst; deteriorate; decline; poorer; inferior; weaker; degrade; sadder; nastier; sicker; slip; suffer; damage; harm; lower; unhealthier;
    decay; downhill; slower; riskier

    *not
    not; never; no; without; cannot; nobody; none; nothing; neither; nor; nowhere; lack; unable; fail; refuse; dont; wont; 
    isnt; shouldnt; couldnt; wouldnt; havent; barely; scarcely; seldom; zero; hardly; rarely

    *know
    know; understand; aware; realise; recognise; learn; familiar; grasp; comprehend; informed; acquainted; clue; recall; remember; identify; discover;
    educated; versed; savvy; expertise; appreciate; sure; idea

    *say
    say; tell; explain; mention; state; inform; speak; talk; reply; answer; respond; advise; announce; describe; express; report; declare; claim;
    suggest; comment; remark; shout; whisper; communicate; repeat; convey; reveal; notify; warn; admit; confirm; promise; write; assure; recommend;
    relay; utter; apologise; word; voice

    *ask
    ask; question; enquire; query; request; quiz; seek; consult; beg; interview; plead; survey; poll; probe; demand; invite; appeal; urge; clarify

    asking
    enquire; question; query; request; find out from; want to know; check with; quiz; get opinion; seek answer; ask around

    *buy
    buy; purchase; acquire; obtain; pay; spend; subscribe; shop; afford; invest; hire; rent; reserve; procure; bid; ?order; ?book; choose

    buying ~ selling
    purchase; pay for; shop for; place order; order from; get hold of; snap up; part with money for; treat themselves to; splash out on;
    spend money on; go shopping; stock up

    *sell
    sell; retail; trade; flog; vend; export; auction; supply; upsell; resell; wholesale; peddle; hawk; seller; market; merchandise; offload; promote

    selling ~ buying
    flog; retail; vend; put on market; make sale; close sale; close deal; on sale; for sale; get {customer} to buy; push {product}; offload

    *give
    give; provide; offer; supply; hand; send; donate; lend; deliver; grant; pass; contribute; award; allocate; distribute; assign; bring; serve; gift;
    share; bestow; present; issue; submit; loan

    giving ~ take away
    provide; offer; hand over; hand out; let {someone} have; pass over; make available; dish out; grant; present with; give out;
    set {someone} up with; come up with for

    *get
    get; receive; gain; obtain; acquire; earn; achieve; collect; win; take; fetch; attain; access; inherit; grab; secure; derive; accept; recipient;
    procure

    obtaining ~ lose
    get; gain; acquire; receive; come by; end up with; procure; ?be given; lay hands on; be awarded; pick up

    *help
    help; assist; support; aid; guide; serve; advise; care; encourage; enable; cooperate; facilitate; mentor; coach; rescue; comfort; relieve;
    accommodate; ease; benefit; helper; volunteer; backup; reassure; oblige

    helping ~ hinder
    assist; aid; lend hand; give hand; do favour; help out; step in; pitch in; muck in; make easier; do something for; do good turn;
    see {someone} through; lighten load

    *want
    want; need; wish; desire; like; prefer; require; hope; expect; fancy; crave; demand; seek; aim; intend; love; keen; eager; yearn; request;
    desperate; ambition; choose; wanna

    wanting
    wish; desire; would like; fancy; crave; long for; hope for; keen to; dying for; dying to; set heart on; could do with; after something;
    want to have; yearn; feel like having; have their eye on

    *feel
    feel; sense; seem; become; perceive; sensation; emotion; mood; suffer; undergo; experience; believe; sentiment; react; think

    feelings
    emotion; mood; sentiment; state of mind; how feel; how people feel; feel inside; make {someone} feel; in your heart

    *happy
    happy; pleased; glad; delighted; satisfied; content; joy; cheerful; thrilled; fun; bliss; buzzing; euphoria; chuffed; enjoy; smile; grateful;
    impressed; overjoyed; pleasure; cheery; jolly; relieved; upbeat; merry; elated; ecstatic; excited; laugh; comfortable

    happiness [feeling] ~ unhappiness
    pleased; glad; delighted; satisfied; content; joy; cheerful; thrilled; chuffed; over the moon; enjoy; good mood; smile on face; feel good;
    made my day; made their day; on top of world; pleasure; {not} unhappy; like it; ?love it; overjoyed; bliss; on cloud nine

    *unhappy
    unhappy; sad; upset; dissatisfied; disappointed; frustrated; miserable; unsatisfied; displeased; gutted; disgruntled; discontent; distressed;
    depressed; disheartened; annoyed; hurt; sorrow; cry; tearful; gloomy; heartbroken; complain; moan; devastated

    unhappiness [feeling] ~ happiness
    upset; dissatisfied; disappointed; displeased; fed up; gutted; miserable; discontent; {not} happy; {not} pleased; {not} satisfied;
    {not} impressed; {not} enjoy; {not} best pleased; feel bad; bad mood; feel down; down in dumps; cheesed off; in low spirits; disgruntled;
    disheartened

    *angry
    angry; furious; mad; frustrated; annoyed; aggressive; cross; irate; irritated; rage; fuming; livid; outraged; heated; stroppy; shout; yell;
    infuriate; enraged; hostile; temper; moody; offended; resentful; seething

    anger [feeling] ~ calm
    furious; annoyed; mad; irate; livid; rage; fuming; irritated; frustrated; cross; outraged; lose temper; see red; wound up; hit roof; blow top;
    go ballistic; fly off handle; short fuse; blood boil; ticked off; pissed off; worked up; lose rag; raise voice; in a temper; have a go at;
    shout at _ people; have tantrum

    *problem
    problem; issue; difficulty; trouble; fault; error; mistake; complaint; concern; challenge; barrier; obstacle; hassle; glitch; worry; drawback;
    dispute; setback; complication; hiccup; query; matter; defect; breakdown; mishap; inconvenience; snag; nightmare; dilemma; hurdle; disadvantage;
    conflict; crisis; hitch

    difficulties
    problem; issue; trouble; snag; hitch; glitch; hiccup; hassle; obstacle; challenge; setback; ?something wrong; go wrong; things {not} work;
    difficult situation; tough situation; tricky situation; what is wrong; stumbling block; bump in road; spanner in works

    *solve
    solve; fix; resolve; sort; rectify; repair; tackle; overcome; correct; handle; remedy; settle; mend; cure; address; deal; troubleshoot; improve;
    eliminate; unravel; answer

    resolving
    solve; fix; sort out; overcome; remedy; rectify; put right; work out answer; find way; get round; clear up; iron out; straighten out;
    get to bottom of; smooth over; find answer; tackle; make right; set right; answer to problem; way out

    *information
    information; detail; data; fact; news; knowledge; instruction; message; update; advice; figure; explanation; description; guidance;
    document; record; notice; statistic; report; briefing; evidence

    facts and details
    information; detail; data; facts; what is going on; what is happening; low down; ins and outs; answers to questions; where things are

    *quick
    quick; fast; rapid; speedy; prompt; swift; immediate; instant; soon; hasty; asap; hurry; rush; brisk; straightaway; urgent; pronto; efficient;
    sharpish

    *slow
    slow; sluggish; delay; late; gradual; lengthy; lag; drag; ages; forever; tardy; crawl; dawdle; leisurely; unhurried; belated; later

    *time
    time; hour; day; minute; week; month; year; moment; period; date; deadline; schedule; weekend; evening; morning; afternoon; night; decade;
    century; season; term; duration; while; timescale; daytime; fortnight

    *money
    money; cash; pound; quid; fund; savings; penny; finance; income; revenue; cheque; profit; budget; wage; salary; earnings; dosh; capital; payment;
    cost; expense; grand; wealth; turnover; currency; price; dollar; coin; bucks; fee

    funds
    money; cash; finance; dosh; quid; pound; bank balance; currency; dough; coins and notes

    *rule
    rule; regulation; law; policy; procedure; guideline; legislation; protocol; requirement; instruction; code; principle; guidance; standard; legal;
    restriction; terms; bylaw

    regulations
    rule; policy; guideline; procedure; protocol; code of conduct; code of practice; {not} allowed; what you are allowed; what must be done;
    what you must do; have to follow; what you can and {not}

    *product
    product; goods; item; stock; merchandise; stuff; thing; article; purchase; clothes; food; service; package; model; range; equipment; device;
    appliance; commodity; produce; order; menu

    goods on sale
    product; goods; item; merchandise; commodity; what you sell; what they sell; what we sell; things for sale; things on shelf; what is on offer;
    stuff they sell; what they bought; stock

    *think
    think; believe; consider; reckon; feel; assume; suppose; judge; imagine; expect; guess; regard; suspect; opinion; reflect; ponder; decide; wonder;
    perceive; presume; conclude; deem; estimate; analyse; evaluate; contemplate; view; figure; mull

    thinking
    consider; reflect; ponder; contemplate; give thought; weigh up; mull over; think about; take into account; bear in mind; use head; use brain;
    reckon; come to conclusion; go over in mind; turn over in mind

    *see
    see; look; watch; view; notice; observe; spot; witness; examine; check; inspect; visible; stare; recognise; glance; gaze; detect; glimpse; scan;
    monitor; identify; read; visual; eyesight; vision; eye

    looking
    see; view; watch; observe; witness; have look; take look; set eyes on; cast eye; visible; visual; lay eyes on

    *use
    use; utilise; apply; operate; access; adopt; exploit; handle; practise; rely; consume; exercise; implement; harness; usage; try; employ; wear;
    follow; run; wield

    making use
    use; utilise; apply; put into practice; operate; draw on; take advantage of; turn to; make most of; work with; put into action; usage; exploit;
    resort to

    *keep
    keep; retain; maintain; stay; remain; hold; save; store; continue; preserve; conserve; sustain; stick; persist; withhold; protect

    keeping ~ lose
    retain; hold on to; hang on to; keep hold; {not} lose; {not} let go; {not} give away; {not} get rid of; {not} throw away; preserve; put by

    *stop
    stop; prevent; end; cease; quit; halt; avoid; ban; block; finish; forbid; discourage; deter; cancel; prohibit; pause; terminate; restrict; hinder;
    abandon; discontinue; eliminate; curb; refrain; suspend; freeze; interrupt; conclude

    stopping ~ begin, continue
    cease; halt; quit; put end to; put stop to; bring to end; come to stop; give up; pack in; knock on head; call it a day; no longer do;
    {not} continue; {not} carry on; {not} any longer; discontinue; leave off; cut out; end it; terminate; suspend

    *cause
    cause; make; lead; create; result; trigger; produce; bring; provoke; spark; contribute; prompt; force; affect; influence; induce; mean; because;
    root; source; origin

    bringing about
    cause; lead to; result in; trigger; give rise to; create; produce; provoke; set off; end in; be the reason; be to blame for; be responsible for;
    be behind; spark off; make it happen; reason for; due to; because of; stem from; come from; down to; on account of; owing to; thanks to;
    why _ happen

    *increase
    increase; rise; grow; raise; boost; expand; soar; rocket; climb; escalate; multiply; double; treble; triple; gain; enlarge; extend; surge; upturn;
    heighten; intensify; accelerate; maximise; hike; extra

    increasing ~ decreasing
    rise; grow; raise; boost; expand; more; go up; put up; push up; build up; get bigger; become greater; step up; on the up; bump up; shoot up;
    escalate; multiply; double; add to; soar; upturn

    *decrease
    decrease; reduce; drop; fall; decline; lower; lessen; cut; shrink; diminish; dwindle; minimise; halve; slash; plummet; plunge; downturn; ease;
    slump; curtail; trim; subside; deplete; weaken; dip; fade; wane

    decreasing ~ increasing
    reduce; drop; fall; decline; lower; lessen; cut; diminish; dwindle; minimise; less; fewer; go down; come down; bring down; get smaller; tail off;
    die down; knock off; keep down|low; keep _ down|low; keep _ minimum; slump; scale down; shrink; fade; trim; slash

    *important
    important; vital; essential; crucial; key; necessary; significant; main; critical; major; fundamental; priority; matter; valuable; central;
    urgent; primary; imperative; meaningful; paramount; indispensable; serious; principal; influential; worthwhile

    importance ~ unimportant
    vital; essential; crucial; key; significant; main; critical; major; fundamental; priority; matter; necessary; {not} do without; big deal;
    life or death; make or break; above all; come first; ?number one; high on list; at heart of; paramount; carry weight

    *different
    different; other; another; various; vary; alternative; unlike; diverse; distinct; separate; contrast; opposite; unique; unusual; dissimilar; else;
    elsewhere; variety; variable; unequal; changed; assorted

    differing ~ alike
    vary; unlike; {not} same; {not} alike; {not} identical; {not} similar; contrast; nothing like; poles apart; chalk and cheese; stand out from;
    set apart; world apart; at odds with; distinct; {not} match; opposite; tell apart

    *same
    same; identical; equal; alike; similar; equivalent; unchanged; match; resemble; likeness; constant; comparable; duplicate; likewise;
    interchangeable

    alike ~ differing
    same; similar; identical; equivalent; just like; like for like; no difference; {not} different; {not} vary; in common; like each other; resemble;
    as before; spitting image

    *all
    all; every; everyone; everybody; everything; each; whole; entire; any; complete; full; total; throughout; universal; altogether; everywhere;
    anything; overall; anyone; always; both

    all of it
    all; every; everyone; everything; whole; entire; each; full; total; the lot; from start to finish; across board; everybody

    *work
    work; job; task; duty; role; employment; career; shift; labour; perform; effort; project; workload; chore; occupation; profession; assignment;
    responsibility; graft; toil; activity; operate; function; workplace; livelihood

    jobs
    work; task; employment; career; occupation; profession; shift; duty; carry out; get things done; earn living; nine to five;
    what they do for living; put in hours; livelihood; labour; workload

    *wrong
    wrong; incorrect; mistake; error; false; inaccurate; faulty; untrue; misleading; invalid; improper; inappropriate; unsuitable; flawed; slip;
    blunder; muddle; botch; misinformed; misjudge; erroneous; confuse

    *right
    right; correct; accurate; true; proper; appropriate; suitable; exact; precise; valid; factual; fitting; relevant; legitimate; truth; ideal;
    justified

    *make
    make; create; build; produce; form; construct; manufacture; develop; design; prepare; assemble; craft; invent; establish; compose; brew; bake;
    draw; write; cook; complete

    *wait
    wait; queue; delay; hold; pause; await; linger; stay; pending; postpone; loiter; stall; stand; line

    queueing
    wait; await; hang on; hang around; hold on; on hold; long line; in line; stand around; sit around; left standing; left hanging; bide time;
    stuck in queue; get no answer

    *talk
    talk; speak; chat; discuss; converse; communicate; conversation; gossip; chatter; tell; say; call; phone; ring; natter; debate; negotiate;
    dialogue; verbal; interact; contact; consult; lecture; waffle; address; voice; speaker

    talking
    speak; chat; converse; conversation; ?have word; natter; chin wag; discuss; communicate; talk to; get in touch; open up to; verbal; sit down with;
    catch up with

    *listen
    listen; hear; heed; concentrate; focus; attention; ear; overhear; absorb; tuned; audible; note; acknowledge; attend

    listening closely ~ ignore
    listen; hear; take in; take notice; all ears; hang on every word; let {someone} finish; let {someone} speak; let them talk; {not} interrupt;
    take on board; nod along; give time to speak; give ear; attentive; heed
    """
}
