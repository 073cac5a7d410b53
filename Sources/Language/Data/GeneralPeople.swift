/// General vocabulary: people, the body and the feelings that learners name. Written for this project.
extension LexiconData {
  static let generalPeople: StaticString = """
    subject general

    family [person]
    parent; mum; dad; mother; household; father; brother; sister; relation of mine; son; daughter; sibling

    parent [person] < family
    mum; dad; mother; father; guardian; mom; mam; carer of child; stepdad; stepmum

    child [person] ~ adult
    kid; little one; youngster; boy; school age; girl; young person; toddler; infant; young people; minor under; under age

    teenager [person]
    teen; adolescent; young person; youth; young adult; young people; 16 year old; puberty; schoolboy; schoolgirl

    adult [person] ~ child
    over 18; grown man; grown woman; 18 and over; ?grown up; mature person; adulthood; old enough

    elderly [person] ~ young
    old people; old person; pensioner; older people; senior citizen; old man; old lady; oap; nan; grandparent; retired people; older person

    friend [person] ~ enemy
    mate; pal; buddy; companion; bff; someone you trust; close to them; bestie; ally

    enemy [person] ~ friend
    rival; foe; opponent; other side; people we fight; people against; against us; hate each other; hostile force

    man [person] ~ woman
    male; bloke; guy; gentleman; masculine; lad; fella; manhood; gent

    woman [person] ~ man
    female; lady; feminine; lass; womanhood

    colleague [person]
    workmate; coworker; people at work; work friend; someone at work; people you work with; others at work; people they work with; teammate;
    person at work; fellow worker; work with each other

    group
    gang; bunch; band of; set of people; club; people together; panel; more than one person; committee; collection of people

    team
    group of people; work group; crew; squad; staff together; group that works; workforce; our lot; bunch of staff; people on shift

    leader [person]
    boss; captain; chief; leadership; person leading; who leads; top person; ruler; director; in command; in charge

    expert [person]
    specialist; someone who knows; know lot about; professional in; experienced person; trained person; guru; master of; know their stuff;
    knows it all; someone qualified; someone experienced

    beginner [person] ~ expert
    newbie; novice; new starter; new person; new to it; just started; trainee; first timer; {not} done before; new member; new staff; rookie

    teacher [person]
    tutor; lecturer; instructor; trainer; coach; sir; headteacher; professor; teaching assistant; classroom assistant; mentor; schoolteacher

    student [person]
    pupil; learner; schoolchild; apprentice; class mate; people in class; undergraduate; school kids; people learning; person at college; scholar

    doctor [person]
    gp; medic; nurse; surgeon; consultant at hospital; paramedic; physician; health professional; specialist at hospital

    police [person]
    policeman; policewoman; cop; the old bill; feds; constable; 999; law enforcement

    soldier [person]
    army; troops; military; fighter; navy; warrior; men at front; infantry; sailors; raf; knight

    criminal [person]
    thief; robber; murderer; crook; gangster; burglar; convict; gang member; someone who breaks; law breaker; drug dealer; mugger

    victim [person]
    person hurt; person attacked; sufferer; person who was hurt; person it happened to; casualty; injured party; person bullied; survivor;
    the one hurt

    witness [person]
    saw what happened; person who saw; saw it happen; bystander; onlooker; someone who saw; people who saw; was there when

    audience [person]
    reader; viewer; listener; people watching; people reading; spectator; who it is for; who reads; target group; who it is aimed; those watching;
    people who watch

    *author [person]
    person who wrote; playwright; novelist; narrator; writers; poet; what author; author use|uses|make|want; person writing; whoever wrote; he wrote;
    she wrote

    *character in story [person]
    character; person in story; people in book; hero; villain; protagonist; antagonist; person in book; people in story; person in play;
    role in play; someone in story

    immigrant [person]
    migrant; people from abroad; come to country; move to uk; refugee; asylum seeker; people coming in; from other country; come here from;
    come over here; newcomers to; migration

    *poor people [person] < poor ~ rich people
    the poor; poor people; working class; homeless; lower class; low income family; people in poverty; people on benefits; peasant; needy people;
    beggar; people with no money

    rich people [person] < rich ~ poor people
    the rich; upper class; wealthy; millionaire; nobles; people with money; aristocrat; posh people; billionaire; elite; lord; landowner

    disabled [person]
    wheelchair; impairment; blind; deaf; dyslexia; hearing aid; special needs; handicap; learning difficulty; additional need; autism;
    hard of hearing

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
    number of people; people living in; how many people; everyone living; inhabitants; total people; residents; people in country; amount of people;
    headcount of

    body
    arm; leg; muscle; skin; bone; stomach; chest; physical self; blood; bodily; neck; limb

    body language
    gesture; posture; eye contact; facial expression; hand movement; stand up straight; arms crossed; non verbal; how you stand; the way you stand;
    nod; lean forward

    pain
    hurt; ache; sore; suffer; agony; sting; throb; headache; bad back

    injury [consequence]
    hurt self; hurt {someone}; wound; broken bone; injure; cut finger; hurt back; bruise; get hurt; break leg; break arm; sprain

    accident [consequence]
    crash; trip over; fall over; slip; falls down stairs; mishap; collision; incident; unexpected injury; hurt by mistake; trip on; fall off

    love [feeling] ~ hate
    adore; care for deeply; fond; romance; passion; romantic; heart beats for; crush on; feelings for; worship ground; affectionate; mad about

    hate [feeling] ~ love
    hatred; detest; despise; loathe; hostility; disgust; wish _ dead; abhor; bad blood; no love

    *like ~ dislike
    enjoy; fond of; prefer; keen on; ?like; like doing; like it; really like; be fan; attracted to; think _ good; {good} opinion of

    dislike ~ like
    {not} enjoy; {not} keen; {not} fond; {not} my thing; {not} like; {not} my cup of tea; disapprove; {not} a fan; distaste

    *sadness [feeling] ~ happy
    grief; sorrow; upset; unhappy; sadness; depressed; crying; tearful; miserable; heartbroken; misery; mourning

    stress [feeling, consequence] ~ calm
    pressure; anxiety; worry; overworked; too much to do; too much work; strain; tension; burn out; {not} cope; get on top; overwhelmed

    mental health
    depression; anxiety; stress; well being; wellbeing; mental illness; state of mind; mental state; emotional health; mind is healthy;
    how _ feel inside; mental problem

    confidence [feeling, skill]
    self esteem; believe in self; self belief; sure of self; feel good about self; self worth; belief in own; self assured; feel able; trust in self;
    know can do; less shy

    *personality
    character; what _ like as person; who you are; the way you are; personal quality; kind of person; type of person; what they are like as; traits;
    nature of person; outgoing person; sort of person

    reputation
    good name; what people think; what people say; how people see; brand image; public image; bad press; company image; look good to; word of mouth;
    bad name; name of company

    appearance
    how look; what look like; the way look; on the outside; how they look; what they look like; first look; what they wear; what it looks like;
    what you wear; hair

    clothes
    dress; uniform; shirt; jacket; coat; outfit; wear; shoes; trousers; jeans; costume; garment

    identity
    who you are; sense of self; where you come from; name and age; who they are; what makes you; id; who someone is; know who it is; proof of who;
    passport; driving licence

    culture
    way of life; beliefs; how people live; religion and food; tradition; heritage; values of people; language and food; multicultural; way they live;
    ways of living; different backgrounds

    religion
    faith; christian; muslim; islam; god; church; mosque; hindu; jewish; sikh; bible; catholic

    *race
    ethnicity; skin colour; black people; colour of skin; where from; white people; asian people; racial; bame; colour of their skin; black or white

    *gender
    male or female; sex; man or woman; boy or girl; men and women; boys and girls; transgender; women and men; male and female; being a woman;
    being a man; because _ woman

    habit
    do every day; routine; always do; addiction; get used to; used to it; do it all time; do without thinking; second nature; do same thing every;
    usual thing; same thing every day

    *strength of person
    good at; best at; strong point; positive quality; good qualities; best quality

    *weakness of person ~ strength of person
    bad at; {not} good at; flaw; struggle with; need to improve; area to improve; {not} strong at; need work on; could be better at; need help with;
    area for development; imperfection
    """
}
