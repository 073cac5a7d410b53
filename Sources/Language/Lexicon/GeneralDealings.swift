/// General vocabulary: what people do with their minds, with words and with each other (understand, explain, agree, teach, obey, employ). Written for this project.
extension LexiconData {
  static let generalDealings: StaticString = """
    subject general

    understand ~ misunderstand
    comprehend; grasp; make sense of; know what _ means; get point; get head round; see what _ mean; work out meaning; clear about; catch on; know why

    misunderstand ~ understand
    get wrong idea; get wrong end of stick; take wrong way; misinterpret; misread; get mixed up; {not} understand; mishear; wires crossed;
    {not} follow what; miss point; {not} know what _ means

    confuse ~ make clear
    puzzle; muddle; baffle; mix up; make {not} understand; perplex; {not} follow; bewilder; get in tangle; hard to follow

    make clear ~ confuse
    clarify; clear up; explain again; ?spell out; simplify; make easy to understand; put simply; make it plain; avoid confusion; break it down;
    in simple words; iron out misunderstanding

    notice ~ overlook
    spot; pick up on; observe; become aware; recognise; detect; take note of; catch sight; be aware; have eye for; sharp eyed

    overlook ~ notice, check
    ?miss; {not} check; slip past; fail to see; fail to notice; {not} notice; {not} spot; turn blind eye; forget to check; let slip; slip through net;
    unnoticed

    ignore ~ listening closely, pay attention
    take no notice; blank {someone}; {not} listen; {not} pay attention; brush off; disregard; turn back on; turn blind eye; pretend {not} see;
    {not} bother with; walk past; leave standing

    pay attention ~ ignore
    focus; watch carefully; keep mind on; attention; concentration; eyes on; fix mind on; {not} distracted

    distracted ~ pay attention
    lose focus; lose concentration; {not} concentrate; {not} focus; put off by noise; mind wander; attention elsewhere; on their phone;
    looking at phone; {not} pay attention; mind on other things; take mind off

    remember ~ forget
    recall; remind; keep in mind; keep in head; memory; think back; bear in mind; {not} forget; learn by heart; stick in mind; stick in head;
    know by heart

    forget ~ remember
    {not} remember; slip mind; go out of head; {not} recall; memory goes; go blank; absent minded; lose memory; poor memory; memory loss; slip memory

    learn
    get taught; gain knowledge; take in; pick up skill; become better at; gain skill; new skill; ?do course; get better at; acquire knowledge;
    develop skill; be taught

    study
    revise; go over notes; read up; do homework; go to school; go to college; go to university; ?do course; hit books; swot; work for exam; coursework

    teach
    educate; show how; instruct; explain how; tutor; give lesson; help learn; pass on knowledge; show {someone} what; pass on skill; demonstrate how;
    show ropes

    train
    show how to do; practise skill; apprenticeship; ?be shown; go on course; learn on job; teach skill; upskill; workshop; induction;
    learn how to do job

    show ~ hide
    display; demonstrate; let see; point out; exhibit; put on view; make visible; express; let people see; expose; give example; make obvious

    explain
    tell why; give reason; say why; clarify; ?spell out; make understand; tell how; say how; put across; account for; walk through; say what _ mean

    describe
    say what _ like; give detail; give account; paint picture; tell what _ like; explain what _ like; put into words; set out; depict;
    say what happened; give picture

    tell
    inform; let _ know; say to; notify; pass on information; pass on message; make aware; announce; fill in on; put in picture; keep posted; mention

    tell off ~ praise
    shout at; scold; have go at; give warning; discipline; reprimand; give row; bollocking; get in trouble; give rollicking; pull up about; rebuke

    praise ~ criticise, tell off
    well done; compliment; pat on back; good job; positive feedback; say good things; give credit; congratulate; applaud; tell _ doing well;
    good feedback; say something nice

    criticise ~ praise
    find fault; slag off; say bad things; bad comment; put {someone} down; negative comment; pick holes; complain about; slate; moan about;
    attack with words; have go at

    answer ~ asking
    reply; respond; get back to; write back; message back; email back; ?call back; ?ring back

    agree ~ disagree
    same opinion; think same; say yes; see eye to eye; go along with; be on same page; concur; on same side; think so too; share view; consent;
    feel same

    disagree ~ agree
    {not} agree; {not} see eye to eye; against it; object to; different opinion; different view; think different; do {not} think so; be against;
    fall out over; on other side

    argue ~ make peace
    ?row; quarrel; dispute; ?have row; falling out; shout at each other; bicker; fight with words; squabble; ?have words; slanging match; answer back

    make peace ~ fight, argue
    sort out differences; truce; settle differences; make up with; make up after; mediate; end war; stop fighting; shake hands; forgive each other;
    get on again; bury hatchet

    negotiate
    ?bargain; come to agreement; talk terms; compromise; meet in middle; haggle; make deal; reach agreement; discuss terms; give and take;
    come to deal; strike deal

    discuss
    talk about; talk through; debate; talk over; go over; have conversation; share ideas; exchange views; put heads together; sit down and talk;
    bounce ideas; swap ideas

    persuade ~ discourage
    convince; talk into; win over; get _ to agree; change their mind; change mind; coax; tempt; talk round; sweet talk; entice; make {someone} believe

    discourage ~ persuade, encourage
    put off; deter; make {not} want; drive away; off putting; put people off; put {someone} off; dishearten; lose interest; demotivate; make give up;
    talk out of

    encourage ~ discourage
    spur on; cheer on; urge; push to do; motivate; give confidence; boost confidence; make want to; egg on; believe in {someone}; build up confidence;
    make feel can do

    motivate ~ discourage
    make want to; give drive; incentive; reason to work; inspire; push to do better; keen to work; give purpose; get best out of; want to do well;
    want to work; work harder

    support ~ oppose
    be there for; stand by; stick by; look out for; back up; back {someone}; give help; shoulder to cry on; on your side; stand behind; in favour of;
    be on side of

    oppose ~ support
    against; object to; protest; disagree with; stand up to; {not} support; {not} in favour; anti; fight for change

    advise
    suggest; say what should; tell best thing; give tip; point in right direction; tell what do; counsel; steer; what to do next

    suggest
    put forward; propose; come up with idea; offer idea; throw in idea; pitch idea; give option; why {not}; how about; hint

    recommend
    tell friend; tell people to go; tell others; speak highly; tell their mates; tell everyone; word of mouth; pass on name; suggest to others;
    good review; spread good word; say good things about

    complain
    moan; grumble; whinge; kick up fuss; {not} happy with service; demand refund; say {not} happy; bad review; write in; say _ wrong; say _ unhappy;
    make fuss

    warn
    alert; tell danger; caution; tell to watch out; say be careful; tell to be careful; heads up; raise alarm; forewarn; beware; tip off; give alarm

    threaten
    intimidate; say _ hurt; menace; put pressure on; blackmail; warn or else; make afraid; get up in face

    insult
    call names; be rude to; name calling; mock; swear at; put {someone} down; offensive; make fun; take mick; hurt feelings; say nasty things;
    rude comment

    promise
    give word; guarantee; vow; commit; pledge; assure; say _ will; oath; undertake; on my life; ?you have my word; pinky

    break promise ~ keep promise
    {not} keep promise; {not} do what said; let down; {not} keep word; {not} stick to; break word; say one thing; {not} follow through;
    say _ but {not} do; {not} do what promised; back out; {not} deliver promise

    keep promise ~ break promise
    keep word; do what said; do what you say; stick to word; follow through; deliver what; as promised; do what promised; live up to; true to word;
    call back when said; stick to what said

    lie ~ tell truth
    {not} tell truth; make up story; dishonest; fib; {not} truthful; deceive; bend truth; make things up; false statement; tell untruth; porkies

    tell truth ~ lie
    honest; {not} lie; say what really; say what happened; straight with; level with

    trick
    deceive; fool; ?con; scam; mislead; rip off; dupe; swindle; lead on; catch out; hoax; take for ride

    cheat
    break rules; unfair advantage; copy answers; {not} play fair; fraud; {not} fair play; bend rules; fiddle; use notes; rig; pull fast one;
    fix result

    admit ~ deny
    own up; confess; say did it; come clean; hold hands up; accept blame; put hands up; acknowledge; say _ my fault; concede; plead guilty;
    say _ wrong

    deny ~ admit
    refuse to admit; {not} admit; say it is {not} true; say they did {not}; reject claim; contradict; plead {not} guilty; pretend {not} happen;
    disown; say {not} me; make excuses; {not} own up

    blame
    say _ fault; point finger; accuse; hold responsible; fault of; pass buck; scapegoat; responsible for bad; say they did it; make excuse; at fault;
    culprit

    forgive ~ hold grudge
    let it go; let off; pardon; ?excuse; accept apology; say it is ok; {not} hold against; ?forget it; put behind; no hard feelings; second chance;
    mercy

    hold grudge ~ forgive
    {not} forgive; revenge; get own back; resent; {not} let go; hold against; get back at; bitter; grudge; stay angry; vengeance; retaliate

    thank
    grateful; appreciate; say ta; say cheers; acknowledge help

    say sorry
    apologise; sorry; make up for; regret; make amends; beg pardon; admit wrong; feel bad about; ask forgiveness; say it was wrong; ?my bad

    welcome ~ reject
    hi; smile at; introduce self; shake hands; greeting; make feel at home; invite in; receive guest; make comfortable; good morning; hello;
    meet at door

    reject ~ welcome, accept
    turn down; turn away; push away; shut out; {not} accept; say no to; cast out; cold shoulder; outcast; spurn; freeze out

    say goodbye ~ welcome
    goodbye; bye; farewell; see off; wave off; see you; part ways; have nice day; send off; leave on good terms; cheerio; closing remark

    respect ~ disrespect
    look up to; treat well; admire; dignity; considerate; honour; think highly; treat as you would; treat how you want; high opinion; hold in high;
    take seriously

    disrespect ~ respect
    look down on; {not} respect; treat badly; no respect; treat like dirt; treat like rubbish; treat like idiot; talk down; belittle; answer back;
    scorn; contempt

    look after ~ neglect
    take care; keep safe; care for; ?care; care about; provide for; keep eye on; meet needs; babysit; make sure _ ok; check _ ok;
    nurse them|him|her|sick|patient

    neglect ~ look after
    {not} look after; {not} care; {not} bother; {not} take care; left on own; abandon; forget about; {not} fed; leave dirty; fail to care;
    lack of care; uncared

    comfort ~ upset
    make feel better; reassure; cheer up; console; hug; soothe; put at ease; put mind at rest; put arm round; tell it will be ok; shoulder to cry;
    relieve

    upset ~ comfort
    hurt feelings; make sad; make cry; make {unhappy}; hurt their feelings; distress; make feel bad; cause pain; make miserable; emotional hurt;
    break heart; bring to tears

    scare ~ reassure
    frighten; make afraid; terrify; intimidate; make jump; shock; spook; startle; horrify; make nervous; creepy; put fear

    reassure ~ scare
    put mind at rest; put at ease; tell _ {not} worry; tell it will be ok; calm fears; make feel safe; make feel better; ease worry; {less} worried;
    take worry away; give confidence; set mind at ease

    calm down ~ make angry
    cool off; settle down; calm {someone} down; defuse; keep calm; breathe; calm situation; diffuse situation; pacify; count _ to _ ten;
    lower _ voice; chill out

    make angry ~ calm down
    annoy; wind up; provoke; make mad; irritate; anger; get on nerves; infuriate; frustrate; drive mad; drive up wall

    surprise
    shock; unexpected; astonish; {not} expect; out of blue; take aback; catch off guard; gobsmacked; astound; {not} see coming; jaw drop

    impress ~ disappoint
    wow; blow away; good impression; make good first impression; make {someone} think well; shine; first impression good; exceed expectation;
    above and beyond; better than expected; more than expected

    disappoint ~ impress
    {not} what expected; {not} live up; expected better; {not} good as expected; let down; let {someone} down; {not} meet expectation; fall short;
    bad impression; poor impression; anticlimax; worse than expected

    expect
    think will; look forward; predict; anticipate; believe will; think going to; see coming

    predict
    guess what; say what will; forecast; foresee; see future; what will happen; think will happen; say in advance; tell future; projection;
    what might happen; see ahead

    hope [feeling] ~ despair
    wish; look forward; optimistic; dream; positive future; fingers crossed; pray for; light at end; aspire; believe things better; bright side;
    expect good

    despair [feeling] ~ hope
    no hope; lose hope; hopeless; no way out; at end of tether; no future; see no end; {not} go on; nothing to live; lost all hope

    believe ~ doubt
    think _ true; trust; accept as true; faith; convinced; in my mind; certain of; take as true

    doubt ~ believe
    {not} sure; unsure; {not} believe; sceptical; suspect; {not} convinced; second thoughts; hesitate; wonder if; think twice; {not} certain;
    in two minds

    trust ~ distrust
    have faith; rely on; believe in; trustworthy; confident in; feel safe with; faith in; know _ {not} let down; tell secrets to; can be relied;
    have confidence; take _ word

    distrust ~ trust
    {not} trust; mistrust; suspicious; lose trust; lack of trust; lose faith; {not} rely; no faith; wary of; lose confidence in; break trust;
    {not} confident in

    imagine
    ?picture; think up; pretend; visualise; fantasise; fantasy; daydream; see in head; put self in; picture in head; think outside box

    decide
    make up mind; settle on; conclude; make choice; final say; opt; verdict

    judge
    assess; make opinion; decide if; form opinion; say if good; base opinion; size up; appraise; jump to conclusion

    compare
    ?look at both; see difference; see which; side by side; weigh up; contrast; match against; look for difference; look for similarities;
    measure against; in relation to; put next to

    analyse
    look closely; examine; go into detail; pick apart; look in depth; work out why; look at data; scrutinise; find pattern

    evaluate
    assess; weigh up; look at good and bad; pros and cons; review; say how good; look back; see what went well; say what could better;
    consider both sides; strength and weakness; reflect on

    look into
    investigate; find out; research; examine; search for facts; explore; get to bottom; look for clues; look for evidence; ask around; find cause

    research
    look up; look into; google; gather information; collect data; find information; go online to find; read about; do homework on;
    look for information; read up; search for information

    prove ~ disprove
    show _ true; demonstrate; show it is; confirm; verify; establish; support claim; facts to show; give evidence; bear out; test and show

    disprove ~ prove
    show _ wrong; prove wrong; show _ false; show _ {not} true; evidence against; debunk; refute; find hole in

    identify
    recognise; find which; say which; say who; pick out; know which; label; pinpoint; work out which; tell which; single out; find out what

    read
    look through text; skim; scan; study text; reader; look at words; go through text; pick up book; literacy

    write
    compose; fill in; draft; type up; on paper; scribble; handwriting; put into words

    meet
    get together; come together; see each other; face to face; zoom call; conference call; run into; come across; appointment; interview; in person;
    catch up

    make friends ~ fall out
    become friends; get to know; friendship; get on with; get along; bond; make mates; ?be friendly; build relationship; become close;
    mix with people; good relationship

    fall out ~ make friends
    stop being friends; argue; stop talking; ?have row; {not} speak to each other; no longer friends; split up; {not} get on; {not} get along;
    bad relationship; lose friends; lose touch

    interact
    mix with; talk to people; socialise; contact with; social contact; communicate with; deal with people; spend time with; be around people;
    meet people; be with others; engage with

    include everyone ~ discriminate
    involve everyone; {not} leave out; no one left out; everyone join in; inclusive; accessible; include all; ?everyone welcome; ?accept everyone;
    make everyone feel part; ?anyone can join; anyone can use

    *prejudices
    racist; sexist; homophobia; ageism; homophobic

    discriminate ~ include everyone, fair
    prejudice; treat unfairly; {prejudices}; treated differently; bias; judge by; judge because; bully because; unfair because

    bully ~ stand up for
    pick on; be mean to; push around; harassment; call names; torment; hurt on purpose; make fun; be horrible to; make life hell; make life miserable;
    gang up

    stand up for ~ bully
    stick up for; defend; speak up for; fight corner; fight for rights; stand by; take side; speak for; have back; advocate; campaign for; speak out

    *thefts
    burgle; burglary; mug; shoplift; pickpocket; loot; embezzle

    steal
    rob; nick; {thefts}; take without asking; theft; thief; pinch; take what _ {not} yours

    *punishments
    detention; prison; jail; fine; sanction; penalty

    punish ~ reward
    discipline; tell off; {punishments}; pay fine; get fine; give fine; exclude from school; community service; take away privilege; get in trouble

    *rewards
    bonus; medal; voucher; prize; perk

    reward ~ punish
    give something for; give praise; {rewards}; give treat; give award; treat for; pay rise; thank you gift; employee of month

    arrest
    catch criminal; take into custody; cuff; take to police station; get nicked; detain; lock up; handcuff; police take; caught by police; in custody;
    apprehend

    set free ~ imprison
    release; liberate; let out; ?free; set them free; be freed; {not} tied; out of prison; give freedom; emancipate; free from slavery

    imprison ~ set free
    jail; behind bars; in cell; prison; locked up; captive; held against will; keep locked; prisoner; trapped; hostage; enslave

    rule over
    govern; in power; {rulers}; reign; run country; lead country; be in charge of; ?have power; on throne; rule country; make laws

    command
    tell what to do; demand; make _ do; boss about; give order; take order from; order {someone} to; instruct; boss around; dictate; tell to do;
    force to do

    obey ~ disobey
    do as told; do what told; follow rule; follow order; stick to the rules; follow instruction; stick to rule; comply; follow law; keep to rule;
    abide; stick to law

    disobey ~ obey
    break rule; break law; {not} follow rule; {not} listen; {not} do as told; ignore rule; {not} follow instruction; {not} obey; go against rule;
    defy; {not} do what told; {not} follow law

    rebel ~ obey
    revolt; uprising; fight against government; riot; revolution; rise up; go against; mutiny; refuse to obey; fight system; rise against

    *protests
    petition; riot; strike; boycott; placard; march

    protest
    complain in public; go on march; {protests}; go on strike; strike action; stand up against; hold signs; hold placards; campaign;
    street demonstration

    vote
    ballot; put cross; choose government; elect; choose leader; poll; referendum; pick who runs; voter; choose who; choose mp; raise hand for

    employ ~ dismiss
    hire; give job; find staff; give work; take on {staff}; take on new; recruitment; get {someone} in; pay to work; offer job; fill vacancy;
    fill post

    dismiss ~ employ
    get rid of {staff}; lose job; let go; sacked; let {staff} go; redundancy; lay off; give boot; kick out; job losses; given marching orders;
    end contract

    resign
    quit job; leave job; hand in notice; walk out; give notice; give up job; leave company; step down; find another job; stand down; look for new job;
    {staff} leave

    retire
    stop work old; pension; finish work at; give up work; end of career; pensioner; stop working for good; step down; end working life

    apply for job
    cv; go for job; put in for; fill in application; ?application; job application; job interview; job seeking; apply for; covering letter; job hunt;
    look for work

    promote at work
    move up; career progression; climb ladder; ?promotion; get promoted; higher position; go up in company; become manager; higher role;
    progress in career; work way up; career development

    volunteer
    work for free; offer to help; charity work; give time; work for nothing; voluntary; help out for free; unpaid; offer services; do it for nothing;
    put self forward; out of kindness

    donate
    give money; charity; contribution; give away; raise money; fundraise; collect money; give for free; sponsor; food bank; give blood

    serve
    service customer; wait on; attend to; deal with {customer}; take {customer} order; help {customer}; at till; see to {customer}; bring food;
    look after {customer}; take payment; meet needs of

    take responsibility ~ avoid responsibility
    own up; accountability; hold hands up; take blame; take ownership; ?own mistake; take it on self; admit mistake; do your bit; deal with it self;
    own it; accept fault

    avoid responsibility ~ take responsibility
    pass buck; blame others; {not} my job; {not} my problem; pass it to someone else; {not} take responsibility; leave it to others; someone else job;
    {not} own up; shift blame; point finger; palm off

    delegate
    give job to; pass on work; give tasks out; share work out; hand over task; ask {someone} to do; let others do; assign; split jobs;
    share responsibility; give responsibility; get others to do

    manage people
    supervise; run team; lead team; be in charge of staff; oversee; management; look after staff; tell staff what; run department; control staff;
    manage staff; manage team

    influence
    have effect on; sway; persuade; role model; power over; rub off; look up to; example to; change how think; impact on; set example; copy others

    compel
    force {someone}; ?force; forced to do; against will; push into; bully into; made to do; put pressure on; pressure {someone}; {not} choice;
    pressurise; coerce; make by law; impose

    *celebrations
    christmas; eid; diwali; birthday; anniversary; wedding; easter

    celebrate
    party; festival; {celebrations}; mark occasion; enjoy success; special day; let hair down; mark day

    *places of worship
    church; mosque; temple; synagogue; hymn; bow

    worship
    pray; prayer; {places of worship}; go to church; go to mosque; praise god; holy; service in church; believe in god

    marry ~ divorce
    wedding; husband and wife; tie knot; get engaged; become wife; become husband; partner for life; get hitched; say i do

    divorce ~ marry
    split up; break up; end marriage; leave husband; leave wife; marriage breaks; marriage end; parents apart; broken home; no longer married;
    ex husband; ex wife

    bring up child
    raise child; parenting; raise family; look after child; raise kids; bring up child|kid|family; upbringing; rear; bring child up; teach child;
    nurture; look after kids
    """
}
