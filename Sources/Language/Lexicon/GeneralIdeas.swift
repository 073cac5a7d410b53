/// General vocabulary: amounts, frequency, time and the abstract words of school answers (reason, result, evidence, duty). Written for this project.
extension LexiconData {
  static let generalIdeas: StaticString = """
    subject general

    many ~ few
    loads of; plenty; large number; lots; numerous; great number; high number; hundreds; thousands; masses; tons of; millions

    few ~ many
    {not} many; hardly any; {not} a lot; small number; ?a handful; one or two; fewer; low number; couple of; {not} much; tiny amount; one or 2

    enough ~ not enough
    sufficient; adequate; as much as need; plenty; the right amount; ample; all that _ need; have what need; suffice; meet demand; as many as need;
    satisfy need

    not enough ~ enough
    lack; shortage; too little; too few; insufficient; short of; {not} sufficient; {not} plenty; need more; inadequate; short supply

    too much ~ not enough
    too many; more than need; over the top; excess; overload; extra {not} need; more than enough; surplus; overdo; over limit; far too; way too

    majority ~ minority
    more than half; larger part; over half; nearly all; almost all; bulk of; most; biggest group; greater part; ?nearly everyone; 9 out of 10

    minority ~ majority
    less than half; few people; small group; small number of; {not} many people; under half; smaller part; only some people; the few;
    small percentage; handful of people

    amount
    quantity; how much; volume; number; total; digit; mass of; measure of

    *averages
    median; mode

    average
    mean value; middle value; {averages}; add and divide; usual amount; normal amount; {not} high or low; add up and divide; middle of range;
    mid range; mediocre; so so

    maximum ~ minimum
    limit; as much as possible; biggest amount; {not} go above; highest amount; at most; max; full capacity; as many as possible; no more than;
    greatest amount

    minimum ~ maximum
    lowest; smallest amount; as little as possible; lower limit; at least; least amount; {not} go below; min; no less than; smallest number; fewest;
    as few as possible

    *fractions
    fraction; ratio

    percentage
    out of hundred; {fractions}; proportion; out of 100; how much out of; part of whole; out of every

    always ~ never
    all the time; ?every time; constantly; forever; at all times; {not} fail; ?each time; 24 7; day and night; non stop; all day every day; whenever

    never ~ always
    at no time; under no circumstances; {not} at all; {not} even once; {not} again; {not} once; {not} one time

    often ~ rarely
    many times; lots of times; most days; most of the time; regularly; frequent; all the time; keep happening; again and again; ?every day;
    several times; most weeks

    rarely ~ often
    {not} often; seldom; hardly ever; once in while; almost {not}; once in blue moon; {not} many times; {not} very often; now and again; few times;
    scarcely; infrequent

    sometimes ~ always
    now and then; now and again; from time to time; at times; once in a while; occasionally; every so often; on occasion; ?some days; once in while;
    {not} regular; irregular

    usually
    normally; most of time; generally; mostly; on the whole; nine times out of ten; more often than {not}; most times

    regular ~ sometimes
    ?every month; routine; at same time; ?every week; same time each; ?every day; set times; ?each week; same time every; week in; once a week;
    twice a week

    now
    currently; at present; ?this minute; nowadays; ?these days; at the moment; present day; straight away; right this second; at this time;
    present moment; in this day and age

    past ~ future
    long ago; back then; history; used to be; in the past; past events; years ago; olden days; yesterday; before now; in those days

    future ~ past
    later on; tomorrow; in years to come; next year; ?one day; going to happen; down the line; ahead; time to come; what will happen; next week;
    from now on

    before ~ after
    earlier than; prior; ahead of; previously; in advance; beforehand; already; up to then; sooner than; preceding; by then; in the run up

    after ~ before
    afterwards; once _ finish; when _ over; subsequently; from then; later; as soon as _ done; next comes; thereafter; when it is done

    first ~ final
    at start; to start; before others; 1st; initially; before anything; the very start; top of list; for start

    final ~ first
    ?last; at end; after others; in the end; ultimate; at the very end; bottom of list; to finish; nothing after; to end; in conclusion

    next
    after that; coming up; afterwards; second step; straight after; the one after; upcoming; after this; move on to; followed by

    order of events
    sequence; one after another; step by step; first then next; chronological; time line; what comes first; order things happen; in turn;
    series; succession

    process
    how _ done; steps; procedure; method; stages; way of doing; system; how it works; cycle; order of doing; course of action; sequence of

    deadline
    due date; by when; hand in date; time limit; when it has to be done; finish by; in on time; due in; hand in by; date it has to; last date; due by

    reason
    explanation; motive; that is why; ?why; the cause; what made them; what for; how come; justification; rationale; behind it

    result
    outcome; effect; consequence; what happen after; end up; because of this; leads to; difference it makes; reaction to; how _ affects;
    what happens because; this means

    benefit ~ drawback
    advantage; good point; pro; upside; positives; good side; gain; what you get from; help because; better because; good for; pros

    drawback ~ benefit
    disadvantage; bad point; downside; bad side; cons; negatives; problem with; worse because; cost of doing; pitfall; ?bad thing; downfall

    purpose
    aim; point of; goal; reason for; what it is for; what _ for; intention; why we do; function; trying to do; what it does; why it was

    aim
    goal; target; objective; what want to achieve; what they want to achieve; what want to do in future; ambition; what to achieve; achieve amount;
    quota; score to reach; mission

    example
    for instance; such as; like when; e g; eg; to show; case of; sample; instance of; say if; specimen; case study

    quality
    how good; well made; good or bad; level of service; high standard; good standard; made well; excellence; up to standard

    opportunity
    get to do; right time to; big break; lucky break; a way in; room to; scope for; prospects; job opening

    *emergencies
    ambulance; evacuate; sos; alarm; casualty

    emergency
    urgent; crisis; {emergencies}; need help now; life or death; need help fast; dangerous situation; serious accident; immediate danger;
    sudden danger

    *disasters
    flood; earthquake; hurricane; tsunami; tornado; famine; volcano; drought; explosion

    disaster
    catastrophe; terrible event; {disasters}; big accident; tragedy; volcano erupt; devastation

    risk
    chance of harm; could go wrong; might get hurt; hazard; could happen; possible harm; take chance; gamble; might happen; might go wrong;
    could lose; might lose

    *evidence types
    quote; statistics; data; clue; statement; receipt; photo

    proof
    evidence; {evidence types}; fact to show; back up; show that; facts and figures; in text it; supporting detail

    fact ~ opinion
    real information; {not} opinion; data; factual; ?real thing; scientifically; actual; ?can be checked; figures; proven fact; ?can be proved

    opinion ~ fact
    what someone think; feel about; viewpoint; {not} fact; what _ think; i think; views; in my eyes; ?own thoughts; what they believe; what _ reckon;
    i believe

    idea
    suggestion; concept; brainwave; notion; theory; come up with; brain storm; think of something; a thought; vision; inkling

    meaning
    definition; sense of; stand for; what it says; what it stands; interpretation; implies; refer to; connotation; what they are trying to say

    detail
    small parts; facts about; exact information; in depth; every bit; specific; close up; fine points; particulars; more information; little things;
    ins and outs

    summary
    main points; sum up; overview; brief; key points; outline; in a nutshell; gist; main ideas; condense; recap

    law
    legislation; rule of country; legal requirement; police enforce; government rule; ?rule everyone must; bill passed; statute; rules made by;
    rules set by; legal system

    duty
    job to do; must do; obligation; have to do it; responsibility; part of job; expected to do; what _ should do; ?my job; ?it is their job;
    supposed to; required to do

    rights ~ duty
    entitled to; allowed to; be entitled; human _ rights; civil _ rights; have right; right to; legal _ right; equal _ rights; rights of;
    what you are allowed; legally allowed

    freedom
    do what want; liberty; ?choose own; no one control; able to choose; {not} controlled; ?own choice; say what want; {not} told what;
    no restrictions; ?own decisions; {not} forced

    justice ~ unfair
    fair; right punishment; court; get what deserve; made to pay; trial; pay for crime; judge and jury; punished for; law and order; righting wrong;
    pay for what did|done

    equality of people ~ discriminate
    same rights; equality; regardless of; same opportunities; no discrimination; treat all fairly; ?everyone same; ?everyone has same;
    treat people fairly; same chances; whatever race; {not} discriminate

    *government people
    mp; tories; westminster; parliament; minister; council

    government
    in power; local council; {government people}; prime minister; politics; politicians; people in charge of country; ruling party; labour party;
    run country

    democracy ~ dictatorship
    vote; choose government; people have say; people choose; elections; have a say; people decide; have say in; power to people; choose who runs;
    representatives; choose leader

    *dictators
    hitler; stalin; mussolini; mao

    dictatorship ~ democracy
    ?one ruler; no vote; {dictators}; {not} vote; total control; one person in charge; no choice of government; ruled by one; totalitarian; tyrant;
    ?one leader

    power over others
    influence over; rule over; tell others what to do; dominate; powerful; authority; upper hand; strong position; status; hold over; make people do;
    have say

    *crimes
    steal; theft; robbery; rape; murder; burglary; fraud; assault; arson; vandalism; kidnap; shoplift

    crime
    break law; {crimes}; against law; drug dealing; law breaking; ?wrong doing; go to prison; anti social; criminal offence; break the law

    mistake
    get wrong; slip up; mess up; fault; ?do wrong; get it wrong; errors; blunder; oversight; typo; mix up; {wrong} answer

    skill
    ability; talent; able to do; good at; can do; technique; training in; ?competence; ?capable; ?know how; aptitude; learn to do

    knowledge
    learn; well informed; well read; insight; wisdom; in your head; grasp of; familiar with

    experience of work
    experience in job; done it before; years in job; worked before; work experience; job before; lots of experience; background in;
    been doing for years; know job; past work; ?had job

    *qualifications
    gcse; degree; diploma; nvq; btec; exam

    qualification
    certificate; ?a level; {qualifications}; pass course; level 2; functional skills; maths and english

    choice
    option; alternative; pick; selection; preference; which one; what you want; this or that

    chance
    luck; probability; by accident; random; likelihood; coincidence; fate; fluke; flip coin; just happened; odds of

    limit
    boundary; no more than; restriction; as far as can; cut off; cap; {not} go over; line {not} cross; only so much; set amount; ceiling; constraint

    standard
    benchmark; good enough; up to scratch; acceptable level; grade; criteria; set level; level of quality; pass mark

    progress
    move forward; get better; get further; next level; do better; improvement; advance; achieve more; steps forward; moving on; get somewhere;
    going forward

    *feedback means
    survey; questionnaire

    feedback
    comment; review; {feedback means}; what _ think; how _ did; rate; trip advisor; opinion from; tell how doing; tell _ how well;
    how to improve

    demand ~ supply
    people want; want to buy; how many want; need for; {customer} want; lots want; wanted by; wants and needs; people need; requests for;
    people asking for; interest in buying

    rival businesses
    competition; rival; ?other business; ?other companies; ?other shops; competitor; contest; against each other; {someone} better; race to;
    up against; ?other firms; same business

    good value
    value for money; good price; worth price; worth money; get what pay for; good deal; cheap and good; {not} waste money; reasonable price;
    money worth; worth paying; more for less; best deal

    relationship
    friendship; bond; get on; link between; family tie; know each other; close with; going out with; rapport; how they treat each other; trust between

    *communication means
    email; phone; verbal; letter; conversation; text; message; talk; speak; listen

    communication
    discuss; pass on information; talk to each other; share information; talk and listen; speak to each other; get point across;
    ?understand each other; ?{communication means}

    *languages
    english; french; spanish; polish; urdu; punjabi; arabic; german; welsh

    language
    words; {languages}; vocabulary; how _ talk; tongue; accent

    attitude
    way _ think; way _ act; how _ feel about; outlook; mindset; way of thinking; approach; feel towards; frame of mind; point of view;
    ?the way they are; mentality

    tradition
    done for years; always done; passed down; old ways; what family do; handed down; ritual; ceremony; ?every year; way it has always; folklore;
    from ancestors

    history
    past; long ago; years ago; what happened before; old times; ancient; previous events; the olden days; before us; bygone; ancestors; long time ago

    *security means
    password; alarm; cctv; guard; camera; lock; bouncer; encryption

    security
    protect; keep out; {security means}; safe from; stop theft; keep _ private

    secret
    {not} tell; hidden; private; nobody knows; confidential; keep to self; between us; under wraps; nobody else knows; behind back; undisclosed;
    keep it to yourself

    situation
    what is happening; scenario; how things are; what is going on; circumstances; place you are in; predicament; what went on; things as they are;
    set of events

    type
    category; class of; variety; group of; type of; style of; brand of; form of; version; make of; different kinds

    size
    how big; large or small; height; big or small; dimension; scale; small medium large; how small; how large; how tall; extent

    *temperatures
    fever; celsius; thermometer; degrees; fahrenheit

    temperature
    how hot; hot or cold; {temperatures}; how cold; cold or hot; boiling point

    *speeds
    mph; kph; acceleration

    speed
    velocity; pace; {speeds}; miles per hour; quickness; tempo; distance over time

    *distances
    miles; km; kilometre; metre

    distance
    length; space between; {distances}; how far; how close; apart; mileage; how near
    """
}
