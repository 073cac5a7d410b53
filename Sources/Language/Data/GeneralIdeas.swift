/// General vocabulary: amounts, frequency, time and the abstract words of school answers (reason, result, evidence, duty). Written for this project.
extension LexiconData {
  static let generalIdeas: StaticString = """
    subject general

    many ~ few
    loads of; plenty; large number; lots; numerous; great number; high number; hundreds; thousands; masses; tons of; millions

    few ~ many
    {not} many; hardly any; {not} a lot; small number; a handful; one or two; fewer; low number; couple of; small amount; {not} much; tiny amount

    enough ~ not enough
    sufficient; adequate; as much as need; plenty; the right amount; ample; all that _ need; have what need; suffice; meet demand; as many as need;
    satisfy need

    *not enough ~ enough
    {not} enough; lack; shortage; too little; too few; insufficient; short of; {not} sufficient; {not} plenty; need more; inadequate; short supply

    too much ~ not enough
    too many; more than need; over the top; excess; overload; extra {not} need; more than enough; surplus; overdo; over limit; far too; way too

    *majority ~ minority
    more than half; larger part; over half; the majority; majority of; nearly all; almost all; bulk of; most; biggest group; large part; greater part

    *minority ~ majority
    less than half; few people; small group; small number of; a minority; minority of; {not} many people; under half; smaller part; smaller group;
    only some people; the few

    amount
    quantity; how much; volume; number; total; mass of; measure of

    average
    mean value; middle value; add and divide; usual amount; normal amount; median; {not} high or low; add up and divide; middle of range; mid range;
    mediocre; so so

    maximum ~ minimum
    limit; as much as possible; biggest amount; {not} go above; highest amount; at most; peak; max; full capacity; as many as possible; no more than;
    greatest amount

    minimum ~ maximum
    lowest; smallest amount; as little as possible; lower limit; at least; least amount; {not} go below; min; no less than; smallest number; fewest;
    as few as possible

    percentage
    percent; per cent; out of hundred; %; proportion; fraction; out of 100; ratio; how much out of; part of whole; out of every

    always ~ never
    all the time; every time; constantly; forever; at all times; {not} fail; each time; 24 7; day and night; non stop; all day every day; whenever

    never ~ always
    at no time; under no circumstances; {not} at all; {not} even once; {not} again; {not} once; {not} one time

    often ~ rarely
    many times; lots of times; most days; most of the time; regularly; frequent; all the time; keep happening; again and again; every day;
    several times; most weeks

    rarely ~ often
    {not} often; seldom; hardly ever; once in while; almost {not}; once in blue moon; {not} many times; {not} very often; now and again; few times;
    infrequent; {not} regularly

    sometimes ~ always
    now and then; now and again; from time to time; at times; once in a while; occasionally; every so often; on occasion; some days; once in while;
    {not} regular; irregular

    usually
    normally; most of time; generally; mainly; on the whole; nine times out of ten; more often than {not}; most times

    regular ~ sometimes
    every month; routine; at same time; every week; same time each; every day; set times; each week; same time every; week in; once a week;
    twice a week

    now
    currently; at present; this minute; nowadays; these days; at the moment; present day; straight away; right this second; at this time;
    present moment; in this day and age

    *past ~ future
    long ago; back then; history; used to be; in the past; ?past; past events; years ago; olden days; yesterday; before now; in those days

    future ~ past
    later on; tomorrow; in years to come; next year; one day; going to happen; down the line; ahead; time to come; what will happen; next week;
    from now on

    before ~ after
    earlier than; prior; ahead of; previously; in advance; beforehand; already; up to then; sooner than; preceding; by then; in the run up

    after ~ before
    afterwards; once _ finish; when _ over; subsequently; from then; later; as soon as _ done; next comes; thereafter; when it is done

    first ~ last
    at start; to start; before others; 1st; earliest; initially; before anything; the very start; top of list; for start

    *last ~ first
    at end; final; after others; lastly; in the end; ultimate; at the very end; bottom of list; to finish; nothing after; to end; in conclusion

    next
    after that; coming up; afterwards; second step; straight after; the one after; upcoming; after this; move on to; followed by

    *order of events
    sequence; one after another; step by step; first then next; chronological; time line; what comes first; timeline; order things happen; in turn;
    series; stage by stage

    process
    how _ done; steps; procedure; method; stages; way of doing; system; how it works; cycle; order of doing; course of action; sequence of

    deadline
    due date; by when; hand in date; time limit; when it has to be done; finish by; in on time; due in; hand in by; date it has to; last date; due by

    reason
    explanation; motive; that is why; grounds; ?why; the cause; what made them; what for; how come; justification; rationale; behind it

    result
    outcome; effect; consequence; what happen after; end up; because of this; leads to; difference it makes; reaction to; how _ affects;
    what happens because; this means

    benefit ~ drawback
    advantage; good point; pro; upside; beneficial; positives; good side; gain; what you get from; help because; better because; good for

    drawback ~ benefit
    disadvantage; bad point; downside; bad side; cons; negatives; problem with; worse because; cost of doing; pitfall; bad thing; downfall

    purpose
    aim; point of; goal; reason for; what it is for; what _ for; intention; why we do; function; intended; trying to do; what it does

    aim
    goal; target; what want to achieve; what they want to achieve; what want to do in future; ambition; what to achieve; achieve amount; quota;
    score to reach; mission; work towards

    example
    for instance; such as; like when; e g; eg; to show; case of; sample; instance of; say if; specimen; case study

    quality
    how good; well made; good or bad; level of service; high standard; good standard; made well; excellence; up to standard

    opportunity
    opening; get to do; right time to; big break; lucky break; a way in; room to; scope for; prospects

    emergency
    urgent; crisis; ambulance; need help now; life or death; need help fast; dangerous situation; serious accident; evacuate; immediate danger;
    sudden danger; sos

    disaster
    catastrophe; terrible event; flood; earthquake; big accident; tragedy; hurricane; tsunami; tornado; famine; volcano erupt; devastation

    risk
    chance of harm; could go wrong; might get hurt; risky; hazard; could happen; possible harm; take chance; gamble; might happen; might go wrong;
    could lose

    evidence
    proof; fact to show; quote; statistics; data; back up; show that; facts and figures; clue; statement; in text it; supporting detail

    fact ~ opinion
    proven; real information; {not} opinion; known to be true; real thing; scientifically; can be checked; figures

    opinion ~ fact
    what someone think; feel about; viewpoint; {not} fact; what _ think; i think; views; in my eyes; own thoughts; what they believe; what _ reckon;
    i believe

    idea
    suggestion; concept; plan; brainwave; notion; theory; come up with; brain storm; think of something; a thought; vision; inkling

    *meaning
    sense of; stand for; it means; what it says; what _ means; meaning of; definition of; define; what it stands; significance; implies; meant by

    detail
    small parts; facts about; exact information; in depth; every bit; specific; close up; fine points; particulars; more information; little things;
    ins and outs

    summary
    main points; short version; sum up; overview; brief; in short; key points; outline; summarise; shorter version; in a nutshell; gist

    law
    legislation; rule of country; legal requirement; data protection; police enforce; government rule; rule everyone must; bill passed; statute;
    rules made by; rules set by; legal system

    duty
    job to do; must do; obligation; have to do it; responsibility; part of job; expected to do; what _ should do; my job; it is their job;
    supposed to; required to do

    *rights ~ duty
    entitled to; allowed to; be entitled; human rights; civil rights; have right; right to; legal right; equal rights; rights of;
    what you are allowed; legally allowed

    freedom
    do what want; liberty; choose own; no one control; free to; be free; able to choose; {not} controlled; own choice; say what want; free speech;
    {not} told what

    justice ~ unfair
    fair; right punishment; court; get what deserve; made to pay; trial; pay for crime; judge and jury; punished for; law and order; righting wrong;
    pay for what

    equality of people ~ discriminate
    same rights; equality; regardless of; same opportunities; no discrimination; treat all fairly; everyone same; everyone has same;
    treat people fairly; same chances; whatever race; {not} discriminate

    government
    parliament; mp; in power; local council; prime minister; politicians; people in charge of country; ruling party; tories; labour party;
    run country; westminster

    democracy ~ dictatorship
    vote; choose government; people have say; people choose; elections; have a say; people decide; have say in; power to people; democratic;
    choose who runs; choose leader

    dictatorship ~ democracy
    one ruler; no vote; dictator; {not} vote; total control; one person in charge; no choice of government; ruled by one; totalitarian; hitler;
    stalin; tyrant

    power over others
    influence over; rule over; tell others what to do; dominate; powerful; have authority; authority over; upper hand; strong position; status;
    hold over; make people do

    crime
    break law; steal; theft; offence; robbery; against law; drug dealing; rape; law breaking; wrong doing; go to prison; anti social

    mistake
    get wrong; slip up; mess up; fault; do wrong; get it wrong; errors; blunder; oversight; typo; mix up; {wrong} answer

    skill
    ability; talent; able to do; good at; can do; technique; training in; capable; know how; aptitude; learn to do; craft

    knowledge
    know; understanding; facts; expert on; well informed; well read; insight; wisdom; in your head; grasp of; familiar with

    experience of work
    experience in job; done it before; years in job; worked before; work experience; job before; lots of experience; background in;
    been doing for years; know job; past work; had job

    qualification
    certificate; exam; gcse; degree; a level; diploma; pass course; nvq; btec; level 2; qualified; functional skills

    choice
    option; choose; alternative; pick; selection; which one; what you want; this or that

    chance
    luck; probability; by accident; random; likelihood; odds; coincidence; fate; how likely; fluke; flip coin; just happened

    limit
    boundary; no more than; restriction; as far as can; cut off; cap; {not} go over; line {not} cross; only so much; set amount; ceiling; constraint

    standard
    benchmark; requirement; good enough; up to scratch; acceptable level; grade; criteria; criterion; set level; level of quality; pass mark

    progress
    move forward; get better; get further; next level; do better; improvement; advance; achieve more; steps forward; moving on; get somewhere;
    going forward

    feedback
    comment; review; what _ think; how _ did; feed back; rate; survey; trip advisor; opinion from; tell how doing; tell _ how well; how to improve

    demand ~ supply
    people want; want to buy; how many want; need for; {customer} want; lots want; wanted by; wants and needs; people need; requests for;
    people asking for; interest in buying

    competition
    rival; other business; other companies; other shops; competitor; contest; against each other; {someone} better; race to; up against; other firms;
    same business

    value for money
    good price; worth price; worth money; get what pay for; good deal; cheap and good; {not} waste money; reasonable price; money worth;
    worth paying; more for less; best deal

    relationship
    friendship; bond; get on; link between; partner; family tie; know each other; close with; going out with; rapport; how they treat each other;
    trust between

    communication
    email; phone; discuss; pass on information; talk to each other; share information; talk and listen; speak to each other; conversation; verbal;
    get point across; understand each other

    language
    words; english; speak; vocabulary; french; how _ talk; tongue; speech; spanish; polish; urdu; punjabi

    attitude
    way _ think; way _ act; how _ feel about; outlook; mindset; way of thinking; feel towards; frame of mind; point of view; the way they are;
    mentality; how you come across

    tradition
    done for years; always done; passed down; old ways; what family do; handed down; ritual; ceremony; every year; way it has always; folklore;
    from ancestors

    history
    past; long ago; years ago; what happened before; old times; ancient; historic; previous events; the olden days; before us; bygone; ancestors

    security
    protect; password; guard; alarm; locked; cctv; keep out; safe from; camera; stop theft; keep _ private; bouncer

    secret
    {not} tell; hidden; private; nobody knows; confidential; keep to self; between us; under wraps; secrecy; nobody else knows; behind back;
    undisclosed

    situation
    what is happening; scenario; how things are; what is going on; circumstances; place you are in; predicament; what went on; things as they are;
    set of events

    *type
    category; class of; variety; group of; ?type; type of; kinds; style of; brand of; form of; version; make of

    size
    how big; large or small; height; big or small; dimension; scale; small medium large; how small; how large; how tall; extent

    temperature
    how hot; hot or cold; degrees; how cold; celsius; thermometer; fever; fahrenheit; cold or hot; boiling point

    speed
    velocity; pace; mph; miles per hour; quickness; acceleration; tempo; kph; distance over time

    distance
    miles; length; space between; kilometre; how far; metre; km; how long; how close; apart; mileage; how near
    """
}
