/// The shared word classes that every lexicon file may use in its patterns. Written for this project.
extension LexiconData {
  static let general: StaticString = """
    subject general

    *customer
    customer; client; guest; patient; child; shopper; caller; passenger; visitor; buyer; user; consumer; diner; tenant; punter; public; people; they;
    them; someone; somebody; anyone; anybody; everyone; everybody; person; individual; resident; parent; family; tourist; holidaymaker; viewer; him;
    her; man; woman; lady; gentleman; bloke; kid; student; pupil; learner; spectator; homeowner; motorist; citizen; claimant; folk; audience;
    clientele

    *staff
    staff; employee; worker; colleague; assistant; team; you; we; i; he; she; they; them; agent; adviser; advisor; workforce; waiter; waitress;
    receptionist; cashier; clerk; rep; seller; salesperson; salesman; saleswoman; server; crew; personnel; workmate; coworker; barista; nurse; carer;
    technician; apprentice; trainee; steward; practitioner; driver; handler; bartender; porter; hairdresser; stylist; mechanic; teacher; tutor;
    someone; people; person; us; labourer; working there; work force; whoever is serving; everyone who works

    *manager
    manager; boss; supervisor; director; people in charge; gaffer; owner; superior; chief; executive; leader; person who pays; person you work for;
    foreman; leadership; ceo; headteacher; coordinator; overseer; guv; governor; senior staff|person|colleague|member|leader; person in charge;
    someone in charge; higher ups; person above; head of department; person responsible; who is in charge; person running; people at top;
    the one in charge

    *company
    company; business; shop; store; firm; organisation; brand; place; cafe; hotel; ltd; us; you; we; restaurant; workplace; supermarket; office;
    bank; corporation; enterprise; branch; outlet; salon; retailer; agency; charity; gym; garage; hospital; college; bar; pub; supplier; chain;
    industry; factory; trader; vendor; clinic; startup; partnership; franchise; website; takeaway; where they work; call centre

    *person
    person; people; individual; human; man; woman; someone; somebody; anyone; anybody; everyone; everybody; guy; bloke; lady; gentleman; adult;
    child; they; them; he; she; him; her; you; we; i; folk; public; citizen; member; who; nobody; girl; boy

    *someone
    someone; somebody; anyone; anybody; person; people; them; him; her; they; he; she; you; me; us; others; everyone; everybody; whoever; individual;
    themselves; himself; herself; yourself; myself; one another

    *more ~ less
    more; extra; additional; greater; higher; bigger; larger; increase; rise; grow; growth; boost; lot; loads; plenty; many; much; further; another;
    added; double; tons; heaps; most; raise; gain; expand; surplus; excess; multiply; upwards; over and above; on top of that; as well as before;
    no fewer

    *less ~ more
    less; fewer; lower; smaller; reduce; reduction; decrease; decline; drop; fall; cut; few; minimal; shrink; lessen; limited; least; lack; little;
    diminish; dwindle; shortage; insufficient; slash; loss; lesser; restricted; half; halve; shorter; low; {not} as much; {not} as many;
    {not} so much; {not} so many; hardly any; {not} enough

    *good ~ bad
    good; great; excellent; nice; positive; fantastic; brilliant; amazing; lovely; fine; decent; superb; outstanding; perfect; pleasant; well; fab;
    fabulous; awesome; top; best; better; impressive; ideal; favourable; superior; terrific; marvellous; satisfactory; splendid; quality; incredible;
    first class; high standard; second to none; spot on; up to scratch; up to standard; {not} bad; five star; world class; very pleasing; delightful;
    enjoyable; exemplary

    *bad ~ good
    bad; poor; awful; terrible; unprofessional; horrible; negative; rubbish; disappointing; unpleasant; dreadful; appalling; nasty; shocking;
    unacceptable; inadequate; weak; worst; worse; crap; dire; inferior; unsatisfactory; shoddy; unfavourable; lousy; pathetic; atrocious; naff;
    disgusting; abysmal; grim; substandard; horrid; disgraceful; rotten; {not} good; {not} great; {not} nice; {not} very good; low quality;
    low standard; below standard; {not} up to standard; {not} up to scratch; let down; a shambles; {not} acceptable; leave lot to be desired

    *better ~ worse
    better; improve; superior; best; greater; nicer; stronger; enhance; upgrade; finer; preferable; smoother; healthier; fitter; safer; happier;
    cleaner; clearer; faster; boost; perfect; recover; progress; develop; refine; higher; advance; brighter; more effective; more efficient; step up;
    a cut above

    *worse ~ better
    worse; worst; worsen; deteriorate; decline; poorer; inferior; weaker; degrade; sadder; nastier; sicker; slip; suffer; damage; harm; lower;
    unhealthier; decay; downhill; slower; riskier; go wrong; {not} as good; less good; add to problem; step backward

    *not
    not; n't; never; no; without; cannot; nobody; none; nothing; neither; nor; nowhere; lack; unable; fail; refuse; dont; doesnt; didnt; wont; cant;
    isnt; wasnt; arent; werent; shouldnt; couldnt; wouldnt; havent; hasnt; hadnt; aint; barely; scarcely; seldom; zero; instead of; rather than;
    too busy to; forget to

    *know
    know; understand; aware; realise; recognise; learn; familiar; knowledge; grasp; comprehend; informed; acquainted; clue; recall; remember;
    identify; discover; educated; versed; savvy; expertise; appreciate; have idea; be clear about; find out; up to speed; up to date with; clued up;
    be sure of

    *say
    say; tell; explain; mention; state; inform; speak; talk; reply; answer; respond; advise; announce; describe; express; report; declare; claim;
    suggest; comment; remark; shout; whisper; communicate; repeat; convey; reveal; notify; warn; admit; confirm; promise; write; assure; recommend;
    relay; utter; apologise; let {someone} know; point out; pass on; bring up; come out with; put into words; make known; spell out

    *ask
    ask; question; enquire; inquire; query; request; quiz; seek; consult; beg; interview; enquiry; inquiry; plead; survey; poll; probe; demand;
    invite; appeal; urge; clarify; find out; check with; want to know; call for; send for; turn to for; get opinion; look for answer; ring up and see

    *buy ~ sell
    buy; purchase; acquire; obtain; pay; spend; subscribe; shop; afford; invest; hire; rent; reserve; procure; bid; ?order; ?book; pick up;
    place order; put in order; order from; part with money; hand over money; get hold of; snap up; stock up; take out {money}; treat themselves;
    splash out; fork out; lay out money; shell out; give {someone} business; take home

    *sell ~ buy
    sell; sale; retail; trade; flog; vend; export; auction; supply; upsell; resell; wholesale; peddle; hawk; seller; market; merchandise; offload;
    promote; close deal; get {customer} to buy; push {product}

    *give ~ take away
    give; provide; offer; supply; hand; send; donate; lend; deliver; grant; pass; contribute; award; allocate; distribute; assign; bring; serve;
    gift; share; bestow; present; issue; submit; loan; dish out; let {someone} have; set {someone} up with; make available; come up with for; lay on;
    chip in; dole out; fetch for; provision

    *get
    get; receive; gain; obtain; acquire; earn; achieve; collect; win; take; fetch; attain; access; inherit; grab; secure; derive; accept; recipient;
    procure; pick up; come by; be given; end up with; benefit from; come into; be awarded; lay hands on; arrive at; be handed; be sent

    *help ~ hinder
    help; assist; support; aid; guide; serve; advise; care; encourage; enable; cooperate; facilitate; mentor; coach; rescue; comfort; relieve;
    accommodate; ease; benefit; helper; volunteer; backup; reassure; give hand; lend hand; be there for; look after; step in; pitch in; muck in;
    do favour; do something for; back up; make easier; see {someone} through; bail out; do good turn; get {someone} out of; lighten load;
    take weight off; by your side; stick up for

    *want
    want; need; wish; desire; like; prefer; require; hope; expect; fancy; crave; demand; seek; aim; intend; love; keen; eager; yearn; request;
    desperate; ambition; choose; looking for; look forward; in the mood; dying for; set heart on; after something; be interested in; long for;
    could do with; have their eye on; ask for; would rather; up for; wanna; in search of

    *feel
    feel; sense; seem; become; perceive; sensation; emotion; mood; suffer; undergo; experience; believe; sentiment; react; think; come across as;
    come over; state of mind; go through; in your heart; be affected

    *happy ~ unhappy
    happy; pleased; satisfied; glad; good mood; delighted; content; joy; cheerful; thrilled; fun; bliss; good times; on cloud nine; buzzing;
    laughter; euphoria; chuffed; enjoy; smile; grateful; impressed; overjoyed; pleasure; cheery; jolly; relieved; upbeat; merry; happier; elated;
    ecstatic; excited; laugh; comfortable; over the moon; be in good spirits; on top of world; feel good; made my day; made their day; like it;
    love it

    *unhappy ~ happy
    unhappy; sad; upset; dissatisfied; fed up; let down; disappointed; frustrated; feel down; miserable; unsatisfied; displeased; gutted;
    disgruntled; dissatisfaction; discontent; distressed; depressed; disheartened; annoyed; hurt; sorrow; cry; tearful; gloomy; heartbroken;
    complain; moan; devastated; {not} happy; {not} pleased; {not} satisfied; {not} impressed; {not} enjoy; {not} content; feel low; bad mood;
    feel bad; pissed off; hacked off; cheesed off; down in dumps; {not} best pleased; in low spirits; lose smile

    *angry ~ calm
    angry; anger; furious; mad; frustrated; annoyed; aggressive; have a go at; cross; irate; irritated; rage; fuming; livid; outraged; heated;
    stroppy; shout; yell; infuriate; enraged; hostile; temper; moody; offended; resentful; seething; kick off; lose rag; see red; wound up;
    wind {someone} up; hit roof; go ballistic; fly off handle; raise voice; blow top; blow up at; up in arms; short fuse; worked up; blood boil;
    ticked off; pissed off; lash out; throw tantrum

    *problem
    problem; issue; difficulty; trouble; fault; error; mistake; complaint; concern; challenge; {bad} situation; tough situation; barrier; obstacle;
    hassle; glitch; worry; drawback; dispute; setback; complication; hiccup; query; matter; defect; breakdown; mishap; inconvenience; snag;
    nightmare; dilemma; hurdle; disadvantage; conflict; crisis; stumbling block; something wrong; go wrong; what is wrong; things {not} work;
    difficult situation; hard time; bump in road; spanner in works; tricky situation; hitch; get stuck; sticking point; sore point

    *solve
    solve; solution; fix; resolve; resolution; sort; rectify; repair; tackle; overcome; way out; way round; correct; handle; remedy; settle; mend;
    cure; address; deal; troubleshoot; improve; eliminate; unravel; answer; put right; work out; work round; get round; find way; clear up; iron out;
    make right; get to bottom of; make amends; straighten out; smooth over; put things right; take care of; get over; make problem go away;
    set right; figure out; crack it

    *information
    information; info; detail; data; fact; news; knowledge; instruction; message; update; advice; figure; explanation; description; guidance;
    document; record; notice; statistic; report; briefing; evidence; what they need to know; what is going on; what is happening; where things are;
    answers to questions; who what when; ins and outs; low down; all you need to know

    *quick ~ slow
    quick; fast; rapid; speedy; prompt; swift; immediate; instant; soon; hasty; asap; hurry; rush; speed; quicker; faster; sooner; brisk;
    straightaway; urgent; pronto; efficient; sharpish; hastily; straight away; right away; in no time; at once; on the spot; no delay; {not} delay;
    no waiting; same day; in seconds; in few minutes; there and then; do it now; {not} take long; next to no time; in a flash;
    {not} keep {customer} waiting; less time; save time; short time; on the double

    *slow ~ quick
    slow; slower; sluggish; delay; late; gradual; lengthy; lag; drag; ages; forever; tardy; crawl; slowly; dawdle; leisurely; unhurried; belated;
    later; too long; long time; longer than expected; {not} quick; {not} fast; long wait; hours on end; bit by bit; little by little; at snail pace;
    hold up; behind schedule; take their time; waiting around

    *time
    time; hour; day; minute; week; month; year; moment; period; date; deadline; schedule; weekend; evening; morning; afternoon; night; decade;
    century; season; term; duration; while; timescale; daytime; fortnight; how long

    *money
    money; cash; pound; quid; fund; penny; pence; finance; income; revenue; bank account; cheque; debit card; credit card; profit; budget; wage;
    salary; dosh; capital; payment; cost; grand; wealth; turnover; currency; price; dollar; pay; coin; bucks; £; financial; bank balance;
    monetary value

    *rule
    rule; regulation; law; policy; procedure; guideline; legislation; protocol; requirement; instruction; what you must do; {not} allowed;
    have to follow; must follow; code; principle; guidance; standard; legal; restriction; terms; bylaw; what you are allowed; what you can and {not};
    do and do {not}; what they are told to do; what must be done

    *product
    product; goods; item; stock; merchandise; stuff; thing; article; purchase; clothes; food; service; package; model; range; equipment; device;
    appliance; commodity; produce; order; menu; what you sell; what they sell; what we sell; what they bought; what is on offer

    *think
    think; believe; consider; reckon; feel; assume; suppose; judge; imagine; expect; guess; regard; suspect; opinion; reflect; ponder; decide;
    wonder; perceive; presume; conclude; deem; estimate; analyse; evaluate; contemplate; view; figure; mull; take into account; weigh up;
    bear in mind; come to conclusion; use head; use brain; go over in mind; turn over in mind

    *see
    see; look; watch; view; notice; observe; spot; witness; examine; check; inspect; visible; stare; recognise; sight; glance; gaze; detect; glimpse;
    scan; monitor; identify; read; visual; eyesight; vision; eye; pick out

    *use
    use; utilise; apply; operate; access; adopt; exploit; handle; practise; rely; consume; exercise; implement; harness; usage; try; employ; wear;
    follow; run; wield; put into practice; take advantage of; resort to; draw on; turn to; work with; put into action; bring into play; make most of;
    log on to; help themselves to

    *keep ~ lose
    keep; retain; maintain; stay; remain; hold; save; store; continue; preserve; conserve; sustain; stick; persist; withhold; retention; protect;
    hang on to; {not} let go; carry on with; {not} lose; put by; {not} give away; {not} throw away; {not} get rid of

    *stop ~ begin, continue
    stop; prevent; end; cease; quit; halt; avoid; ban; block; finish; forbid; discourage; deter; cancel; prohibit; pause; terminate; restrict;
    hinder; abandon; discontinue; eliminate; curb; refrain; suspend; freeze; interrupt; conclude; give up; pack in; knock on head; call it a day;
    call off; shut down; no longer do; no more of it; {not} continue; {not} carry on; {not} any longer

    *cause
    cause; make; lead; create; result; trigger; produce; bring; provoke; reason for; why _ happen; what led to; due to; spark; contribute; prompt;
    force; affect; influence; induce; mean; because; root; source; give rise to; set off; end in; be responsible for; be to blame for; be the reason;
    end up; be behind; stem from; down to; on account of; owing to; thanks to; is why

    *increase ~ decrease
    increase; rise; grow; growth; raise; boost; expand; expansion; soar; rocket; climb; escalate; multiply; double; treble; triple; gain; enlarge;
    extend; surge; upturn; heighten; intensify; accelerate; maximise; go up; put up; push up; go higher; build up; get bigger; get higher;
    become more; become greater; get more; more and more; bring more; make more of; larger amount; higher number; more than before; more than last;
    add to; step up; on the up; bump up; hike; shoot up; push higher; extra

    *decrease ~ increase
    decrease; reduce; reduction; drop; fall; decline; lower; lessen; cut; shrink; diminish; dwindle; minimise; halve; slash; plummet; plunge;
    downturn; ease; slump; curtail; trim; subside; shrinkage; deplete; weaken; go down; come down; bring down; get smaller; get less; become less;
    become smaller; less and less; fewer and fewer; less of it; tail off; die down; knock off; get rid of some; smaller amount; less than before;
    dip; run low; wear off; fade; scale down; scale back; wane

    *important ~ unimportant
    important; vital; essential; crucial; key; {not} do without; necessary; significant; main; fundamental; priority; matter; valuable; central;
    urgent; primary; imperative; meaningful; paramount; indispensable; serious; principal; influential; worthwhile; number one; make or break;
    must have; big deal; life or death; worth lot; need to happen; above all; at heart of; high on list; come first; carry weight

    *different ~ same
    different; other; another; various; vary; {not} same; chalk and cheese; alternative; diverse; distinct; separate; contrast; opposite; unique;
    unusual; dissimilar; else; elsewhere; variety; variation; variable; unequal; changed; assorted; {not} alike; {not} identical; {not} similar;
    nothing like; poles apart; stand out; set apart; {not} match; be unlike; at odds with; tell apart; world apart; {not} equal

    *same ~ different
    same; identical; equal; alike; similar; consistent; equivalent; unchanged; match; uniform; both; share; resemble; look like; like each other;
    constant; duplicate; likewise; copy; twin; interchangeable; just like; no difference; {not} different; {not} vary; in common; as before;
    no change; spitting image; like for like

    *all
    all; every; everyone; everybody; everything; each; whole; entire; any; complete; full; total; throughout; altogether; everywhere; anything;
    overall; anyone; always; both; the lot; from start to finish; across board; {not} exception; hundred percent

    *work
    work; job; task; duty; role; employment; career; shift; labour; perform; effort; project; workload; chore; occupation; assignment;
    responsibility; graft; toil; activity; operate; function; workplace; livelihood; nine to five; carry out; get things done; earn living;
    put in hours; what they do for living

    *wrong ~ right
    wrong; incorrect; mistake; error; false; inaccurate; faulty; mistaken; untrue; misleading; invalid; improper; inappropriate; unsuitable; flawed;
    fault; slip; blunder; muddle; botch; misinformed; misjudge; erroneous; confuse; {not} right; {not} correct; {not} true; {not} proper;
    {not} accurate; mess up; mixed up; screw up; cock up; muck up; out of order; off the mark; wide of mark; {not} supposed to; {not} what asked

    *right ~ wrong
    right; correct; accurate; true; proper; appropriate; suitable; exact; precise; valid; factual; fitting; relevant; legitimate; truth; ideal;
    error free; spot on; {not} wrong; no mistake; no error; as it should be; how it should be; on the mark; bang on; what was asked for;
    free of error; justified

    *make
    make; create; build; produce; form; construct; manufacture; develop; design; prepare; assemble; craft; invent; establish; compose; brew; bake;
    draw; write; cook; complete; put together; set up; bring into being; come up with; throw together; start up; turn out; knock up; give rise to;
    bring about; piece together; cobble together

    *wait
    wait; queue; delay; hold; pause; hang around; hang on; await; linger; stay; pending; postpone; loiter; stand around; in line; long line;
    left hanging; stand by; sit tight; sit around; left standing; take while; get no answer; bide time

    *talk
    talk; speak; chat; discuss; converse; communicate; speech; gossip; chatter; tell; say; call; phone; ring; natter; debate; negotiate; dialogue;
    verbal; interact; contact; consult; lecture; waffle; address; voice; speaker; word of mouth; have word; face to face; get in touch; go over with;
    catch up with; chin wag; sit down with; open up to

    *listen ~ ignore
    listen; hear; heed; concentrate; focus; attention; ear; overhear; absorb; tuned; audible; take in; take notice; hang on every word;
    let {someone} finish; let {someone} speak; let them talk; {not} interrupt; take on board; follow what is said; nod along; give time to speak
    """
}
