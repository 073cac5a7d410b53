/// General vocabulary: people, the body and the feelings that learners name. Written for this project.
extension LexiconData {
  static let generalPeople: StaticString = """
    subject general

    *relatives
    parent; mum; dad; mother; father; brother; sister; son; daughter; sibling; nan; gran; uncle; aunt; cousin; husband; wife; grandparent

    family [person]
    relative; household; {relatives}; related to them; ?loved ones; next of kin

    *parents
    mum; dad; mother; father; mam; stepdad; stepmum

    parent [person] < family
    guardian; carer of child; {parents}

    *children types
    boy; girl; toddler; infant; baby

    child [person] ~ adult
    kid; little one; {children types}; youngster; school age; young person; young people; minor under; under age

    teenager [person]
    teen; adolescent; young person; youth; young adult; young people; 16 year old; puberty; schoolboy; schoolgirl

    adult [person] ~ child
    over 18; grown man; grown woman; 18 and over; ?grown up; mature person; adulthood; old enough

    *older relatives
    nan; gran; grandma; grandad; grandparent; pensioner

    elderly [person] ~ young
    old people; old person; {older relatives}; senior citizen; old man; old lady; oap; retired people; older generation; old folk

    friend [person] ~ enemy
    mate; pal; buddy; companion; bff; ?someone you trust; close to them; bestie; ally

    enemy [person] ~ friend
    rival; foe; opponent; ?other side; people we fight; people against; against us; ?hate each other; hostile force

    man [person] ~ woman
    male; bloke; guy; gentleman; masculine; lad; fella; manhood; gent

    woman [person] ~ man
    female; lady; feminine; lass; womanhood

    colleague [person]
    workmate; coworker; people at work; work friend; someone at work; people you work with; others at work; people they work with; person at work;
    fellow worker; work with each other; team mate

    group
    gang; bunch; band of; set of people; club; people together; panel; more than one person; committee; collection of people

    team
    group of people; work group; crew; squad; department; staff together; group that works; workforce; unit; our lot; bunch of staff; people on shift

    *rulers
    king; queen; captain; president; emperor; monarch; ruler

    leader [person]
    boss; chief; person leading; who leads; top person; director; in command; in charge

    expert [person]
    specialist; someone who knows; know lot about; professional in; experienced person; trained person; guru; master of; know their stuff;
    knows it all; someone qualified; someone experienced

    beginner [person] ~ expert
    newbie; novice; new starter; new person; new to it; just started; trainee; first timer; {not} done before; new member; new staff; rookie

    *teacher types
    lecturer; professor; headteacher; coach

    teacher [person]
    tutor; instructor; {teacher types}; trainer; sir; teaching assistant; classroom assistant; mentor; schoolteacher

    *students
    apprentice; undergraduate; trainee

    student [person]
    pupil; learner; {students}; schoolchild; class mate; people in class; school kids; people learning; person at college; scholar

    *medical people
    nurse; surgeon; paramedic; consultant; dentist

    doctor [person]
    gp; medic; {medical people}; consultant at hospital; medical staff; physician; medical help; medical professional; health professional;
    specialist at hospital

    *police people
    policeman; policewoman; cop; constable; feds

    police [person]
    the old bill; 999; {police people}; law enforcement; detective

    *fighting people
    sailor; infantry; raf; knight; navy; marine

    soldier [person]
    army; troops; {fighting people}; military; fighter; warrior; men at front

    *criminal types
    thief; robber; murderer; burglar; gangster; mugger; crook; rapist

    criminal [person]
    convict; {criminal types}; gang member; someone who breaks; law breaker; drug dealer

    victim [person]
    person hurt; person attacked; sufferer; person who was hurt; person it happened to; casualty; injured party; person bullied; survivor;
    ?the one hurt

    witness [person]
    saw what happened; person who saw; saw it happen; bystander; onlooker; someone who saw; people who saw; was there when

    audience [person]
    reader; viewer; listener; people watching; people reading; spectator; who it is for; who reads; target group; who it is aimed; ?those watching;
    people who watch

    author [person]
    person who wrote; playwright; novelist; narrator; writers; poet; person writing; whoever wrote; ?he wrote; ?she wrote; dramatist; who wrote it

    character in story [person]
    character; person in story; people in book; hero; villain; protagonist; antagonist; person in book; people in story; person in play; role in play;
    someone in story

    *refugees
    refugee; migrant

    immigrant [person]
    people from abroad; come to country; {refugees}; move to uk; asylum _ seeker; people coming in; from other country; come here from;
    come over here; newcomers to; people who move here

    poor people [person] < poverty ~ rich people
    the poor; working class; homeless; lower class; low income family; people in poverty; people on benefits; peasant; needy people; beggar;
    people with no money

    rich people [person] < rich ~ poor people
    the rich; upper class; wealthy; millionaire; nobles; people with money; aristocrat; posh people; billionaire; lord; landowner; those with money

    *disability types
    blind; deaf; autism; dyslexia; wheelchair; autistic

    disabled [person]
    impairment; hearing aid; {disability types}; special needs; handicap; learning difficulty; additional need; hard of hearing

    unemployed ~ employ
    no job; out of work; jobless; on dole; lose job; {not} find job; {not} find work; {not} have job; on benefits; looking for work;
    on universal credit; job seeker

    society
    community; everyone in country; the public; people in general; world we live; everyone together; people living together; social group;
    general public; members of public; the people around; way people live

    community
    local people; people in area; neighbourhood; people who live; people nearby; everyone in area; people together; local area; where we live;
    those living near; local residents

    population
    number of people; people living in; how many people; ?everyone living; inhabitants; total people; residents; people in country; amount of people;
    headcount of

    *body parts
    arm; leg; muscle; skin; bone; stomach; chest; blood; neck; limb; hand; foot; head; back; shoulder; knee

    body
    physical self; torso; {body parts}

    *body signs
    gesture; posture; nod; stance; slouch

    body language
    eye _ contact; facial _ expression; {body signs}; hand _ movement; stand _ up _ straight; arms _ crossed; non verbal; how you stand;
    the way you stand; lean _ forward

    *pains
    headache; toothache; backache; sting

    pain
    hurt; ache; {pains}; sore; suffer; agony; throb; bad back

    *injuries
    bruise; fracture; sprain; wound; graze; scald; burn; bleed

    injury [consequence]
    hurt self; hurt {someone}; {injuries}; broken bone; cut finger; hurt back; get hurt; break leg; break arm

    *accidents
    crash; slip; trip; collision; fall

    accident [consequence]
    trip over; fall over; {accidents}; falls down stairs; mishap; incident; unexpected injury; hurt by mistake; trip on; fall off

    love [feeling] ~ hate
    adore; affection; care for deeply; fond; romance; passion; romantic; heart beats for; crush on; feelings for; worship ground; mad about

    hate [feeling] ~ love
    hatred; detest; despise; loathe; hostility; disgust; wish _ dead; abhor; bad blood; no love

    liking ~ dislike
    enjoy; fond of; prefer; keen on; like doing; like it; really like; be fan; attracted to; think _ good; {good} opinion of

    dislike ~ liking
    {not} enjoy; {not} keen; {not} fond; {not} my thing; {not} like; {not} my cup of tea; disapprove; {not} a fan; distaste

    sadness [feeling] ~ happiness
    grief; sorrow; upset; unhappy; depressed; crying; tearful; miserable; heartbroken; mourning; feel low

    stress [feeling, consequence] ~ calm
    pressure; anxiety; worry; overworked; too much to do; too much work; strain; tension; burn out; {not} cope; get on top; overwhelmed

    *mental problems
    depression; anxiety; stress; suicide

    mental health
    well being; {mental problems}; mental illness; state of mind; mental state; emotional health; mind is healthy; how _ feel inside;
    mental problem

    confidence [feeling, skill]
    self esteem; believe in self; self belief; sure of self; feel good about self; self worth; belief in own; self assured; feel able; trust in self;
    know can do; less shy

    personality
    character; what _ like as person; who you are; ?the way you are; personal quality; kind of person; type of person; what they are like as; traits;
    nature of person; sort of person; quality of person

    reputation
    good name; what people think; what people say; how people see; brand image; public image; bad press; company image; look good to; word of mouth;
    bad name; name of company

    appearance
    how look; what look like; the way look; on the outside; how they look; what they look like; first look; what they wear; what it looks like;
    what you wear

    *clothing items
    dress; uniform; shirt; jacket; coat; shoes; trousers; jeans; costume; skirt; hat; tie

    clothes
    outfit; wear; {clothing items}; garment

    *identity papers
    passport; licence; id

    identity
    who you are; sense of self; {identity papers}; where you come from; name and age; who they are; what makes you; who someone is; know who it is;
    proof of who

    *culture parts
    beliefs; custom

    culture
    way of life; how people live; {culture parts}; religion and food; tradition; heritage; values of people; language and food; multicultural;
    way they live; ways of living; different backgrounds

    *religions
    christian; muslim; islam; hindu; jewish; sikh; catholic; buddhist; church; mosque; bible; quran; god

    religion
    faith; {religions}

    ethnicity
    skin _ colour; black _ people; colour of skin; where from; white _ people; asian _ people; racial; bame; colour of their skin; black _ or _ white

    *genders
    male; female; transgender

    gender
    male or female; sex; {genders}; man or woman; boy or girl; men and women; boys and girls; women and men; male and female; ?being a woman;
    ?being a man; because _ woman

    habit
    ?do every day; routine; always do; addiction; get used to; used to it; do it all time; do without thinking; second nature; ?do same thing every;
    ?usual thing; same thing every day

    good qualities
    good at; best at; positive quality; best quality

    weak points ~ good qualities
    bad at; {not} good at; flaw; struggle with; need to improve; area to improve; {not} strong at; need work on; could be better at; need help with;
    area for development; imperfection
    """
}
