/// General vocabulary: what happens to things and what people do with them (begin, change, move, make, mend, own). Written for this project.
extension LexiconData {
  static let generalActions: StaticString = """
    subject general

    begin ~ finish
    start; commence; get going; get under way; initiate; embark on; onset; first part; at first; intro; first step; set in motion

    finish ~ begin, continue
    ?end; ?complete; come to end; bring to end; conclude; wrap up; get done; over and done; last part; close of; how _ end; see through to end

    change ~ stay the same
    alter; modify; adjust; adapt; amend; transform; transition; make {different}; become {different}; turn into; do {different}; no longer same

    stay the same ~ change
    unchanged; remain same; stay|keep|remain as it|they; keep same; stay constant; hold steady; stay|remain constant; no change; {not} alter;
    no difference before; carry on as before; status quo

    improve ~ worsen
    get better; make better; become better; enhance; upgrade; develop; better than before; raise standard; grow over time; raise quality; step up;
    boost

    worsen ~ improve
    deteriorate; go downhill; decay; lower standard; standard|quality drop|fall|slip; aggravate; go backwards; {not} as good as; exacerbate; add fuel

    go up ~ go down
    rise; climb; ascend; move|travel|float up; upwards; goes higher; lift off; ascent; up the hill; take off from ground; soar; towards top

    go down ~ go up
    fall; descend; sink; drop down; downwards; move|travel|slide down; descent; go lower; towards bottom; come down; plunge; tumble

    grow ~ shrink
    get bigger; get larger; become bigger; become larger; expand; enlarge; swell; get taller; spread out; stretch; bulk up

    shrink ~ grow
    get smaller; become smaller; make smaller; contract in size; go smaller; reduce in size; compress; squash up; squeeze; wither; narrow down;
    shrivel

    prevent ~ allow, bringing about
    stop from; avoid; keep from; make sure {not} happen; so {not} happen; ward off; guard against; head off; nip in bud; stop it happening;
    keep at bay; avert

    allow ~ forbid, prevent
    let {someone}; permit; authorise; give go ahead; say yes to; entitled to; consent to; ok to; green light; make possible; enable; give chance to

    forbid ~ allow
    ban; prohibit; outlaw; {not} allow; {not} permit; {not} let; bar from; refuse permission; veto; make illegal; against rule; off limits

    need
    require; must have; could do with; {not} do without; {not} live without; {not} manage without; have to have; be short of; no choice but

    depend on ~ independent
    depend; rely; count on; lean on; {not} cope without; need _ to survive; hinge on; fall back on; {not} manage without; bank on; need others

    produce
    manufacture; output; generate; churn out; make goods; make {product}; yield; fabricate; bring out

    create ~ destroy
    make new; invent; come up with; design; bring into being; set up; make from scratch; start from nothing; dream up; devise; think up; creator

    destroy ~ build
    ruin; wreck; demolish; knock down; pull down; tear down; wipe out; blow up; burn down; obliterate; break to pieces; lay waste

    build ~ destroy
    construct; erect; assemble; ?put up; put together; lay bricks; builder; fit together; piece together

    contain ~ exclude
    include; have in it; hold inside; consist of; is made up of; be full of; comprise; ?have inside; carry inside; got in it; ?inside it is;
    there is in it

    exclude ~ contain
    leave out; keep out; shut out; omit; miss out; {not} include; {not} let in; members only; only for some; elite; {not} part of; rule out

    add ~ remove
    put in more; put in extra; insert; extra on top; put on top; tack on; include more; join on; top up; plus; mix in; supplement

    remove ~ add
    take away; take out; get rid of; eliminate; strip off; throw out; pull out; cut out; extract; clear out; rub out; wipe off

    take away ~ giving
    take from; confiscate; seize; strip _ of; deprive; remove from; snatch; steal from; take off {someone}; lose their; {not} let them have; deduct

    join ~ separate
    connect; link; attach; fix together; put together; combine; unite; bind; stick together; glue; tie together; come together

    separate ~ join, mix
    split; divide; take apart; break up; keep apart; detach; disconnect; come apart; move apart; segregate; cut off from; pull apart

    mix ~ separate
    blend; stir; combine; merge; mingle; whisk; shake up; beat together; all in together; jumble; fold in; dissolve into

    move
    shift; go from place to place; transfer; relocate; carry from; motion; budge; change position; change place; slide; roll along; push along

    push ~ pull
    shove; thrust; nudge; force forward; press down; apply pressure; propel; poke; repel; drive forward; prod

    pull ~ push
    drag; tug; draw towards; haul; tow; yank; heave; bring closer; reel in

    broken ~ repair
    smash; snap; crack; shatter; break down; {not} working; stop working; fall apart; come to pieces; bust; burst

    repair ~ broken
    fix; mend; patch up; restore; get it working; put back together; put right; get working again; do up; replace part; renovate; make good as new

    *damages
    scratch; dent; corrode; vandalise; graffiti

    damage ~ repair
    ruin; {damages}; spoil; wreck; break; wear away; vandalism; destroy part

    protect ~ attack, harm
    keep safe; guard; defend; shield; safeguard; stop from harm; shelter; keep from danger; keep from harm; stop getting hurt; watch over;
    keep out of danger

    *attacks
    bomb; raid; ambush; invade

    attack ~ defend, protect
    assault; strike at; {attacks}; beat up; charge at; hit out; fire at; offensive against; pounce

    defend ~ attack
    fight back; stand up for; stick up for; hold off; resist attack; fight off; keep out enemy; ward off; fortify; back {someone} up

    fight ~ make peace
    battle; conflict; punch up; combat; clash; brawl; come to blows; wrestle; scrap with; take up arms; struggle against; duel

    conquer
    take over; defeat; invade; capture; take land; take control of; overthrow; take by force; win war; colonise; overpower; crush enemy

    control ~ out of control
    in charge; manage; keep in check; take charge; have power over; have say over; restrain; tell {someone} what to do; call shots; keep hold on;
    have last word

    out of control ~ control
    uncontrolled; get out of hand; run wild; {not} control; lose control; unmanageable; run riot; runaway; loss of control; go off rails

    *measures
    weigh

    measure
    find out size; work out how much; {measures}; work out how many; find length; gauge; use ruler; use scales; quantify; take reading; time how long;
    how much there is

    *sums
    multiply; subtract; divide

    calculate
    work out; add up; {sums}; do maths; do sum; figure out; count up; compute; total up; use formula; tot up; number crunch

    estimate
    guess; rough idea; roughly how; approximate; ballpark; work out roughly; round up; round off; near enough; rough figure

    find ~ lose
    discover; locate; track down; spot; detect; uncover; trace; stumble on; unearth; look and see where; hunt down

    lose ~ find, keeping
    misplace; mislay; {not} find; go missing; leave behind; no longer have; drop somewhere; {not} know where; slip away

    search
    look for; hunt for; seek; look around; look up; look through; browse; try to find; scout; hunt through; go through to find; rummage

    hide ~ show
    conceal; cover up; keep secret; disguise; mask; bury; out of sight; put out of view; {not} show; {not} reveal; keep to themselves;
    keep quiet about

    disappear ~ find
    vanish; no longer there; fade away; go missing; die out; {not} there any more; melt away; no sign of; become extinct; go out of sight

    check ~ overlook
    make sure; look over; inspect; make certain; verify; see if _ right; look at again; audit; proof read; look for mistake; look for error

    monitor
    observe; keep eye on; keep watch; supervise; watch over; surveillance; keep track; follow progress; look out for; keep tabs; check up on

    record ~ delete
    write down; note down; make note; take note; log; jot down; put in writing; fill in form; ?document it; film it; register; keep track

    delete
    erase; wipe; rub out; cross out; scrub; shred; remove from system

    *sending
    mail; fax; courier; post

    send ~ receive
    ?forward; dispatch; {sending}; ?email it; transmit; ?text it; put in post

    receive ~ send, giving
    ?be given; get sent; recipient; take delivery; obtain; ?be sent; come in post; ?be handed; gets given

    deliver
    drop off; transport to; bring to door; carry to; hand over; distribute; send out; bring round

    collect
    pick up; gather; go and get; fetch; accumulate; bring together; pile up; amass; save up

    storage ~ throw away
    put away; stockpile; hoard; put by; ?save; keep for later; keep in stock; stock up; pack away; file away; put aside

    throw away ~ storage
    bin; dispose; get rid of; chuck out; dump; throw out; discard; scrap; put in rubbish; fly tip; {not} keep; toss out

    classify
    ?sort; put in order; arrange; categorise; put into groups; class as; separate into; divide into; filter; alphabetical order

    plan ~ improvise
    work out what to do; think ahead; set out what; schedule; map out; decide in advance; decide before; strategy; timetable; draw up;
    think about before; look ahead

    improvise ~ plan
    make it up; ?wing it; no plan; {not} plan; make up as they go; {not} prepare; unplanned; think on feet; ad lib; spur of moment; play by ear;
    make do

    prepare ~ unprepared
    get ready; be ready; make ready; plan for; practise before; get _ ready; do homework on; lay groundwork; pack bag; know what to expect;
    have everything ready; look up before

    unprepared ~ prepare
    {not} ready; {not} prepare; {not} plan; {not} practise; caught out; caught off guard; turn up with nothing; {not} know what to expect;
    taken by surprise; {not} done homework

    organise ~ disorganised
    arrange; set up; sort out; put in order; organisation skill; coordinate; get things in order; run event; get sorted; have everything in place;
    know where everything is; prioritise tasks

    choose ~ refuse
    pick; select; decide on; single out; option; settle on; make up mind; plump for; go with; shop around

    replace
    swap; substitute; take place of; instead of; ?new one; change over; stand in for; take over from; switch for; trade in; in place of; fill in for

    swap
    exchange; give _ in return; change for another; in return for; give and take; swap for; swap it; trade for; barter; pass to each other; swap over;
    one for other; send back and forth

    return
    bring back; give back; send back; hand back; go back; come back; get back; put back; pay back; back to shop

    follow
    go after; come after; go behind; chase; pursue; come next; walk behind

    lead ~ follow
    be in charge; take charge; take lead; be in front; lead team; lead people; lead group; leader; show way; head up; be at front; run team

    share
    split between; divide up; give some to; have between; give each; split with; portion out; take turns; hand round; go halves; pass round;
    let others use

    continue ~ stopping
    carry on; keep going; keep on; keep doing; keep up; still doing; {not} stop; {not} give up; persist; ongoing; resume; proceed

    repeat
    over and over; redo; ?one more time; time and again; do again; again and again; say again; do it over; over again; happen again; once again; recur

    open ~ shut
    unlock; unfasten; unwrap; unseal; {not} shut; {not} closed; ajar; lift lid; untie; unblock

    shut ~ open
    lock; {not} open; fasten; close down; ?close; close door|shop|window|down|store|gate; bolt door; put lid on; block off; bring down shutters

    empty
    nothing in; drain; nothing left; vacant; no one there; hollow; unoccupied; unload; {not} full; {not} got anything; nothing inside

    *heating
    boil; roast

    heat ~ cool
    ?warm; raise temperature; {heating}; temperature rise|increase; higher temperature

    *cooling
    freeze; refrigerate; ice;

    cool ~ heat
    chill; get cold; {cooling}; lower temperature; temperature drop|fall|decrease; make cold; become cold; put in fridge; cooler; lose heat; go cold

    *washing ways
    rinse; scrub; wipe; bath; shower; mop; hoover; sweep; dust; laundry; launder

    wash
    clean; {washing ways}

    *cooking ways
    bake; boil; fry; roast; grill; steam; barbecue; microwave; toast

    cook
    heat food; make meal; {cooking ways}; make dinner; make food; prepare meal

    *eating
    bite; chew; swallow; dine; munch; feed; snack

    eat
    have meal; consume food; {eating}; have dinner; have lunch; take in food; scoff

    *drinks
    tea; coffee; juice; coke; beer; wine; water; squash

    drink
    sip; swallow liquid; {drinks}; beverage; take in fluid; gulp; hydrate; thirst; quench; swig; cup of tea; cup of coffee

    sleep ~ wake
    nap; go to bed; doze; kip; night rest; rest at night; nod off; bedtime; get _ hours; lie in; snooze; shut eye

    wake ~ sleep
    awake; get out of bed; rise from bed; get up in morning; awaken

    relax ~ jobs
    rest; take break; ?have break; break from; put feet up; take it easy; time off; unwind; sit down; day off; breather; lie down

    live ~ die
    alive; survive; lifetime; life; {not} die; subsist; pull through

    die ~ live
    pass away; lose life; killed; kick bucket; perish; lost their lives; deceased; {not} survive; end of life; passed on; fatal; no longer alive

    *killings
    stab; poison; assassinate; shoot

    kill
    murder; end life; {killings}; take life; slaughter; put to death; cause death; massacre

    harm ~ helping, protect
    hurt; damage; injure; bad for; cause pain; put in danger; affect badly; negative effect; bad effect; put at risk; make ill; detrimental

    heal ~ harm
    recover; cure; get well; feel better; nurse back; back to health; get over illness; on the mend; remedy; get over it; rehabilitate; patch up

    hinder ~ helping
    get in way; hold back; make difficult; make harder; slow down; make it hard; obstruct; be barrier; hamper; stand in way; inhibit;
    make it difficult

    disturb
    bother; disrupt; distract; interruption; butt in; get in way of; take attention away; pester; break concentration; mess about

    work together ~ work alone
    teamwork; cooperate; team up; collaborate; as a team; pull together; help each other; group work; work as one; muck in; all do their bit;
    join forces

    work alone ~ work together
    on own; by yourself; by themselves; work independently; work by self; single handed; solo; individual work; no team; {not} in group;
    {not} anyone else; off own bat

    join in ~ opt out
    take part; involvement; contribute; participation; be included; muck in; engage; play part; put hand up; get stuck in; be a member

    opt out ~ join in
    {not} take part; {not} join in; {not} involved; {not} participate; sit out; pull out; drop out; back out; stay out of it; {not} get involved;
    withdraw; step back

    try
    attempt; have go; give it go; do best; effort; aim to; endeavour; energy put in; give all; put time in; put in work; 100 percent

    fail ~ succeed
    {not} succeed; unsuccessful; go wrong; ?did badly; {not} achieve; {not} pass; {not} manage; flop; fall through; {not} do well; bad outcome;
    {not} reach

    succeed ~ fail
    achieve; do well; ?pass; manage to; hit target; accomplish; reach goal; meet target; get there; ?doing great; good outcome; top of game

    win ~ be beaten
    victory; beat; come first; come top; triumph; get gold; be winner; get prize; come out on top; first place; be champion; outdo

    be beaten ~ win
    get beat; come last; lose match|game|war|battle|election|vote|race; defeat; be loser; {not} win; come second; get hammered; get thrashed; lose out

    compete
    contest; race against; try to win; be better than others; rivalry; against each other; try to beat; beat others; up against; vie

    give up ~ persevere
    quit; stop trying; surrender; stop doing; pack in; drop out; {not} carry on; lose heart; walk away; lose hope; admit defeat; give in

    persevere ~ give up
    {not} give up; keep trying; keep going; stick at; stick with; determined; keep at it; see it through; try again; resilience; push through;
    {not} stop trying

    cope
    deal with; handle; get by; get through; ?manage; able to manage; put up with; face up to; come through; make ends meet; keep head above water;
    live with

    spread
    pass on; go around; circulate; go from _ to another; travel round; become widespread; go viral; pass from person; word gets out; contagious

    leave ~ arrive
    go away; depart; set off; walk out; leave building; leave home; leave place; exit; move out; go out; move away; get out

    arrive ~ leave
    get there; turn up; show up; reach; get here; check in; walk in; get to; touch down; come through door

    escape
    get away; run away; get out; flee; break free; break out; get free; slip out; run off; avoid being caught; get to safety; flight from

    *travel ways
    drive; fly; commute; walk; cycle; sail

    travel
    journey; go by bus; {travel ways}; go by car; go by train; trip; get around; go from place; voyage; go abroad

    visit
    go to see; come to see; call in; drop in; pop in; go round; come round; stop by; see friend; sight see; go and see; pop round

    hurry ~ delay
    rush; speed up; go faster; get move on; hasten; race; run; get skates on; move fast; dash; step on it; against clock

    delay ~ hurry
    put off; hold up; slow down; postpone; keep waiting; drag feet; leave till later; do later; set back; procrastinate; run behind; behind schedule

    interfere ~ leave alone
    meddle; get involved in; stick nose; poke nose; intervene; get in between; mess with; butt in; tamper; come between; put oar in; intrude

    leave alone ~ interfere
    let be; let alone; keep out of; {not} touch; {not} interfere; keep away; stay away; hands off; leave in peace; mind own business; back off;
    {not} get involved

    connect
    link; relate; relationship; tie in; associate; to do with; correspond; correlate; bound up with; tied up with; match up

    affect
    have effect; impact; influence; make difference; effect on; change how; bearing on; do something to; rub off on; play part in; leave mark

    react
    respond; act when; do in return; what do after; behave when; reply to; how they take it

    behave
    act; conduct; come across as; ?the way you are; ?carry yourself; how you treat; how people are

    pretend
    fake; make believe; put on act; act as if; {not} real; bluff; pose as; disguised as; put on front; sham; {not} mean it; act as though

    copy
    imitate; do same as; mimic; reproduce; cheat off; follow example; duplicate; photocopy; replicate; plagiarise; do what others do; model on

    represent
    stand for; symbolise; be sign of; portray; speak for; stand in; speak on behalf; face of; signify

    supply ~ demand
    provide; give out; stock; make available; supplier; furnish; give what need

    use up ~ conserve
    run out; consume; finish off; nothing left; deplete; use all; none left; no more left; go empty; spend all

    conserve ~ waste
    preserve; use less; {not} waste; ?save; cut down; keep for future; make last; recycle; reuse; ?be green; turn off lights; ?use again

    waste ~ conserve, save money
    throw away; {not} used; use too much; for nothing; squander; fritter; leftover; bin good; pointless use; leave lights on; pour down drain;
    unnecessary spending

    ownership
    belong; possess; owned; owner; hold title

    lend ~ borrow
    let _ borrow; give for while; rent out; hire out; let use

    borrow ~ lend
    loan; get credit; use for while; owe; on tick; rent; use someone else; get lent; buy now pay later

    pay
    give money; hand over money; cough up; fork out; settle bill; shell out; use card; foot bill; hand over cash; chip in; give cash; pick up tab

    cost
    price; how much it is; pay for; expense; fee; amount you pay; bill; set you back; how much money; rate per; fare; how much to pay

    save money ~ waste, spend
    cut cost; spend less; cheaper; put money by; put money away; reduce cost; lower cost; cut down on spending; put money aside; budget; {not} spend;
    keep money

    spend ~ save money
    pay out; use money; splash out; blow money; buy things; use up money; lay out; fork out; expenditure; outlay; go shopping; money goes on

    earn
    make money; get paid; wage; salary; income; get money; bring in money; pay packet; make living; bring home; take home; pay per hour

    profit ~ make a loss
    make money; money left over; more money coming in; earn more than; make more than spend; income over cost; in the black; money made; margin;
    gain money; return on; make {more} money

    make a loss ~ profit
    lose money; loss of money; in the red; in debt; spend more than; cost more than; financial loss; out of pocket; go bust; less money coming in;
    bankrupt; run at loss

    trade
    buy and sell; commerce; exchange goods; import goods; import and export; buy from other countries; ?do deal; business deal;
    sell to other countries; swap goods; merchant

    *adverts
    poster; leaflet; flyer; commercial; billboard

    advertise
    promote; {adverts}; ?market it; publicise; ad on; marketing; spread word; tell people about; put up sign; put on social media

    introduce ~ abolish
    bring in; bring new; start using; put in place; put into place; roll out; implement; phase in; begin using; put into force; usher in; pass law

    abolish ~ introduce
    do away with; put end to; get rid of law; end slavery; scrap law; stamp out; remove law; repeal; axe; overturn; throw out law; make _ end

    cancel
    call off; {not} go ahead; pull plug; cry off; withdraw booking; drop plans; {not} do any more; stop order

    accept ~ refuse
    take on; agree to; put up with; approve; come to terms; go along with; be ok with; embrace

    refuse ~ accept, agree
    say no; turn down; reject; decline to; will {not} do; {not} accept; turn away; {not} agree to; knock back; send away; rebuff; dig heels in

    abuse
    misuse; take advantage of; mistreat; use wrongly; treat badly; ill treatment; use in wrong way; hurt on purpose; maltreat; bad treatment;
    hurt badly

    *exercises
    running; jogging; gym; football; swimming; yoga; aerobics

    exercise
    physical activity; {exercises}; be active; keep fit; do sport; workout; get moving; play football; fitness; stay active

    practise
    do it over; rehearse; go over; do again and again; run through; keep doing; get better by doing; do it lots; drill; hone

    balance
    equilibrium; {not} too much; right amount; evenly; weigh same; moderation; half and half; mix of both; {not} too little

    tidy ~ make a mess
    neat; clear up; put back; keep clean; clean up; clutter free; nothing left lying; spick and span

    make a mess ~ tidy
    messy; untidy; clutter; leave lying about; disorder; dump around; leave lying around; {not} tidy; like pigsty; all over floor; {not} neat; tip
    """
}
