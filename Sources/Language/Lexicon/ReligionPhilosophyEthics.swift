/// Religious studies: themes in ethics, philosophy of religion and moral theory at GCSE and A level. Written for this project.
extension LexiconData {
  static let religionPhilosophyEthics: StaticString = """
    subject religious studies

    *faith person
    christian; muslim; jew; hindu; sikh; buddhist; believer; religious; catholic; quaker; humanist; atheist; people; they; church

    *moral act
    act; deed; decision; choice; behaviour; thing; it

    # Ethical themes

    sanctity of life [principle, reason] ~ quality of life argument
    life _ sacred|holy|precious|special|god|gift; sacred life; life is sacred|holy|special|precious; god given life; life belongs to god;
    life _ given|created|made by god; only god _ take|end|give life; god gave _ life; gift from god; {not} ours _ take;
    human life _ valuable|holy|sacred; image of god; only god can decide _ die|life; god creates life; playing god

    quality of life argument [principle, reason] ~ sanctity of life
    quality of life; suffering|pain _ {not} worth living|life; life worth living; {not} worth living; poor quality life; how good _ life;
    comfortable free|without _ pain; enjoyable life; in pain _ life; end suffering; child _ unwanted _ poor life; ?kindest thing; ?dignity;
    severe disability; happy life

    abortion [example]
    ?termination; terminate _ pregnancy; end _ pregnancy; remove _ foetus; 24 weeks; unborn child; abortion act;
    killing _ unborn|foetus|baby; foetus; get rid of baby; removal of foetus; 1967 act

    pro life argument [reason, principle] ~ pro choice argument
    pro life; abortion _ wrong|murder|killing|sin; life begins|starts at conception; killing _ innocent|baby|unborn|foetus;
    foetus _ right to life|alive|person; right to life; unborn _ rights|life; murder _ baby|unborn; thou shalt not kill;
    adoption _ alternative|instead; knit together; formed in womb; before i formed you; taking _ life; ?conception; ensoulment; innocent life;
    adopted instead; baby _ no choice; potential life

    pro choice argument [reason, principle] ~ pro life argument
    pro choice; woman's right|body|choice; her body|choice; her own body; right to choose; my body; woman _ right _ choose|decide; ?rape;
    life of _ mother|woman _ risk|danger; lesser of _ two evils; mother's life|health; mother _ risk|danger|die; unwanted child|pregnancy;
    {not} _ person|alive|viable yet; foetus {not} _ person; severely disabled child; save _ mother; victim of rape; woman _ decide; ?incest;
    bodily autonomy; mental health of _ mother; choice of _ woman|mother

    euthanasia [example]
    mercy killing; assisted suicide|dying; help _ die; dignitas; end _ life _ pain|terminal|suffering|ill; painless|gentle|easy death;
    good death; right to die; terminally ill _ die; voluntary euthanasia; passive euthanasia; turn off life support; assisted dying;
    doctor helps _ die; helping someone _ die; ?involuntary; double effect; active euthanasia; ending _ life _ suffering

    arguments for euthanasia [reason] ~ arguments against euthanasia
    ?die with dignity; ?dignified death; ?right to die; end|stop _ suffering|pain; ?autonomy; own choice _ die; suffering _ end|stop;
    cruel _ suffer|alive; ?loving|kind|compassionate thing; animals _ put down|out; burden _ family|relatives; choose _ when _ die; ?compassion;
    ?own life; free _ beds|resources|nhs; ?personal choice; ?in pain; ?die in peace; should {not} suffer

    arguments against euthanasia [reason] ~ arguments for euthanasia
    ?hospice; ?palliative care; only god _ take|decide|end _ life; ?slippery slope; pressure _ elderly|vulnerable|family;
    against _ god's|sanctity|law; life _ sacred|gift; ?murder; ?miracle; ?recover; cure _ found; ?misdiagnosed; ?playing god;
    doctors _ hippocratic|save|preserve; abused _ family; ?inherit money; feel _ burden|pressure; suffering _ purpose|test; ?god's plan;
    ?illegal; ?vulnerable people; vulnerable _ pressured; ?may get better; ?hippocratic oath; ?do no harm

    contraception debate [example]
    contraception; birth control; ?condom; ?pill; family planning; artificial contraception; natural _ rhythm method; prevent|stop pregnancy;
    go forth _ multiply; be fruitful; sex _ open|procreation; rhythm method; ?sterilisation; ?coil; stds; planned families;
    natural family planning; humanae vitae; ?withdrawal; ?unnatural; catholics _ against; ?procreate

    sex before marriage [example]
    premarital sex; pre marital sex; chastity; ?virginity; casual sex; cohabit; sex outside marriage; live together _ before|unmarried;
    one night stand; sex before _ marry; body _ temple; fornication; save _ marriage; living together; promiscuous; sex _ gift|married;
    sex only _ marriage; temple of _ holy spirit

    adultery [example, problem]
    ?affair; ?cheat; cheating on; ?unfaithful; sex with someone else; breaks _ vows|trust|commandment; extramarital; ?faithful;
    breaking _ vows; do not commit adultery; infidelity; sleeping with someone; ?lust

    purpose of marriage [reason, principle]
    ?sacrament; union _ god; lifelong commitment; have|raise|bring children; ?procreation; companionship; stable family|environment|relationship;
    ?commitment; ?vows; marriage _ sacrament|holy|gift|god|covenant; till death; man and woman become; become one flesh; one flesh; love honour;
    legal _ union; for better for worse; commit _ each other; in eyes of god; sex _ marriage; ordained by god; foundation of _ society;
    ?faithful; ?blessing; leave _ father _ mother; nikkah; nikah; security _ children; chuppah; joined _ god; life long; half of faith;
    support each other; express love

    divorce and remarriage [example]
    divorce; annulment; remarry; remarriage; end of marriage; ending _ marriage; marriage _ break|fail|down; ?separation; until death;
    what god _ joined; vows _ broken|promise; ?get; talaq; let no man separate; iddah; irretrievable; domestic violence; {not} divorce; split up;
    marriage vows; promise before god; ?reconciliation; ?dissolve; marriage guidance; moses permitted; sacrament _ {not} broken;
    lesser of two evils

    same sex marriage debate [example]
    gay marriage; same sex; homosexual; gay; lesbian; civil partnership; man _ with man; man lie _ man; two men; same gender; abomination;
    leviticus; equal rights _ gay; love _ same sex; sodom; discrimination _ gay; adam and eve; homosexual relationships; god made them; lgbt;
    marriage _ man _ woman; between _ man _ woman; same sex couples; love is love; born that way

    family purpose and types [example]
    nuclear family; extended family; single parent; ?reconstituted; step family; raise|bring up children; polygamy; same sex parents;
    blended family; honour _ mother|father|parents; honour your father; educate children _ faith; role models; ?stability; ?procreation;
    ?security; look after _ elderly|parents; teach _ children _ faith|right|values|morals; caring for _ elderly; traditional family;
    pass on _ faith|values; support _ each; bring up _ children _ religion; religious upbringing; ?foster; same sex families; protect _ children

    gender equality in religion [principle]
    gender equality; women _ equal|priests|bishops|leaders|rabbi|imam|vicar|ordained; women priests; men and women _ equal|roles|different;
    gender prejudice; gender discrimination; complementarian; equal _ god _ male; neither male nor female; women bishops; disciples _ men;
    female vicars; traditional roles; women _ {not} allowed|priests|lead; all one in christ; glass ceiling; ?sexism; women _ stay|home|cook;
    different roles; submit _ husbands; equal pay; eve _ rib|created; role of women; jesus chose _ men|male; created equal;
    male _ female he created; gender roles; vicar _ woman

    racial equality and religion [principle]
    ?racism; racial prejudice|discrimination; ?race; martin luther king; god _ created _ equal|race|people; all equal _ god|eyes;
    no one _ superior; skin colour; black _ white; judged _ colour; positive discrimination; desmond tutu; neither jew nor; last sermon;
    arab _ superior; ?prejudice; ?discriminate; everyone _ equal; bilal; apartheid; god _ no favourites; no favouritism; made in image

    human rights and religion [principle]
    human rights; universal declaration; right to _ life|education|vote|religion|free|marry; freedom of religion; religious freedom;
    freedom _ speech|religion|belief; udhr; basic rights; rights _ entitled; ?amnesty; ?dignity; free speech; entitled to; human rights act;
    equal rights; freedom to worship; right _ believe|religion|follow; liberation theology; ?romero; oscar romero; freedom to practise;
    choose _ religion; social justice; fair treatment; ?responsibilities

    social justice [principle]
    justice; fair _ distribution|treatment|society; ?fairness; equal opportunities; fair for everyone; help _ poor|oppressed;
    stand up for _ poor|oppressed; ?equality; equal rights; ?inequality; rights of _ poor; preferential option; fight injustice; treated fairly;
    ?injustice; everyone _ fairly; speak out; poor _ treated; let justice roll; protect _ vulnerable

    wealth and responsibility [principle]
    stewardship of wealth; love of money; root of _ evil; camel _ needle; eye of _ needle; rich man;
    wealth _ share|god|gift|help|poor|blessing|responsibility; give|share _ poor|charity; tithe; ?10%; give 10%; rich _ help|share;
    money _ help|share|evil; ?gambling; interest _ loans; widow's mite; {not} serve god _ money; sell _ possessions; wealth blessing;
    serve god and money; ?dishonest; money lenders; rich young man; help those in need; ?materialism; usury; sheep _ goats; hungry _ fed

    exploitation of the poor [problem]
    exploitation; excessive interest|loans; people trafficking; human trafficking; unfair pay|wages|trade; ?sweatshop; loan sharks; payday loans;
    modern slavery; low wages; ?slavery; misuse _ power|wealth; child labour; take advantage of _ poor; unfairly treated;
    poor working conditions; taken advantage; ?underpaid; minimum wage; high interest; ?debt; forced labour; cheap labour

    causes of poverty in religious studies [cause]
    ?unemployment; ?war; ?disasters; ?corruption; ?debt; ?drought; ?drugs; ?addiction; ?homelessness; ?laziness; ?disease; ?famine; ?gambling;
    ?population; ?climate; ?exploitation; ?disability; ?illness

    natural disaster [cause] < causes of poverty in religious studies

    low wages [cause] < causes of poverty in religious studies

    lack of education [cause] < causes of poverty in religious studies

    no education [cause] < causes of poverty in religious studies

    overpopulation [cause] < causes of poverty in religious studies

    unfair trade [cause] < causes of poverty in religious studies

    laid off [cause] < causes of poverty in religious studies

    corrupt government [cause] < causes of poverty in religious studies

    born into poverty [cause] < causes of poverty in religious studies

    family breakdown [cause] < causes of poverty in religious studies

    emergency and long term aid [method]
    emergency aid; long term aid; short term aid; ?charity; tents _ blankets; food _ shelter _ disaster; teach _ fish;
    education _ farming|skills; immediate help; ?sustainable; islamic relief; muslim aid; christian aid; ?wells; schools _ built; ?agape; ?cafod;
    self sufficient; immediately after _ disaster; helps _ themselves; medical supplies; world jewish relief; ?oxfam; training _ skills;
    khalsa aid; karuna trust; ?shelter; build _ schools; first aid; give _ man _ fish

    just war theory [principle]
    just war; just cause; last resort; proper|legitimate|right authority; ?proportional; ?proportionate; reasonable chance of success;
    good intention; aquinas _ war; {not} harm|kill|target civilians|innocent; conditions _ war; declared by _ leader|government|authority;
    protect _ civilians|innocent; lesser jihad; jus ad bellum; holy war; rules _ war; self defence; jus in bello; fair war; peace must;
    declared by proper; justified war; dharam yudh; innocent people _ {not}; reasonable force; war _ right _ defend; lawful authority;
    chance of success

    pacifism [principle]
    ?peaceful; against _ war|violence|fighting; no violence; {not} fight|violent; refuse to fight; non violent; ?quaker;
    conscientious objector; turn other cheek; live by sword; violence _ wrong|never; peace testimony; love your enemies; blessed are peacemakers;
    war _ wrong; ?peacemakers; war _ never; violence is wrong; peaceful protest; resist evil; thou shalt not kill; swords into ploughshares;
    put away _ sword

    reasons for war [cause, reason]
    ?greed; ?retaliation; ?land; ?oil; ?resources; ?power; ?religion; ?revenge; protect _ country; defend _ country|allies;
    gain _ land|resources|wealth|power; ?territory; ?terrorism; ?tribal; defend religion|faith; help _ ally|another|weaker; stop _ genocide;
    ?defence; ?attacked; ?beliefs; protect _ people

    self defence in reasons for war [cause, reason] < reasons for war
    self defence

    regime change [cause, reason] < reasons for war

    get back [cause, reason] < reasons for war

    get more land [cause, reason] < reasons for war

    pay back [cause, reason] < reasons for war

    take over [cause, reason] < reasons for war

    to gain [cause, reason] < reasons for war

    fight back [cause, reason] < reasons for war

    holy war [principle, example]
    crusade; fighting for god|religion|faith; authorised by _ religious|pope; war _ religion|god|faith; war in name|defence of;
    defend _ faith|religion; ?jihad; lesser jihad; fight for _ god|religion|allah; god _ side; approved by _ religious; religious war;
    war for god; battle of jericho; joshua; god told; religious leader _ authorise; sacred war

    weapons of mass destruction [example, problem]
    kill _ large|innocent|many|thousands _ people|civilians; ?deterrent; ?trident; innocent _ killed; civilians _ killed;
    destroys _ god's creation; ?disproportionate; damage _ environment

    wmd [example, problem] < weapons of mass destruction

    nuclear weapons [example, problem] < weapons of mass destruction

    chemical weapons [example, problem] < weapons of mass destruction

    biological weapons [example, problem] < weapons of mass destruction

    nuclear bomb [example, problem] < weapons of mass destruction

    hiroshima [example, problem] < weapons of mass destruction

    indiscriminate [example, problem] < weapons of mass destruction

    mutually assured [example, problem] < weapons of mass destruction

    nuclear war [example, problem] < weapons of mass destruction

    cnd [example, problem] < weapons of mass destruction

    innocent lives [example, problem] < weapons of mass destruction

    atomic bomb [example, problem] < weapons of mass destruction

    destroy creation [example, problem] < weapons of mass destruction

    proliferation [example, problem] < weapons of mass destruction

    cannot target [example, problem] < weapons of mass destruction

    nuclear deterrence [example, problem] < weapons of mass destruction

    terrorism and religion [problem]
    terrorism; extremist; extremism; suicide bomb; isis; 9 11; kill _ innocent; ?bomb; fear _ public; violence _ political;
    killing innocent people; ?radicalised; use of _ violence _ fear; terror attack; al qaeda; attacks _ civilians; spread fear; london bombings;
    ?murder; ?misinterpret; {not} represent religion

    peacemaking [method, principle]
    ?peace; pax christi; anglican pacifist; victims of war; red cross|crescent; pray for peace; help victims|refugees _ war;
    ?caritas; ?reconciliation; ?protest; ?mairead; peace people; islamic relief; making peace; christian peacemaker; nobel peace;
    medical _ victims; shelter _ refugees; help refugees; resolve conflict; ?dialogue; work for peace; ?forgive; end conflict;
    muslim peace fellowship; promoting peace; ?treaty

    forgiveness [principle]
    {not} hold grudge|revenge; seventy times seven; seventy seven; father forgive; lord's prayer _ forgive; prodigal son;
    let go of _ anger|hate; ?pardon; show mercy; second chance; move on; gee walker; stop blaming; let _ go; forgive _ trespasses; gill hicks;
    god forgives; ?compassionate; let it go; ?repent; ?reconciliation; forgive others; ?merciful

    religious attitudes to capital punishment [example]
    death penalty; capital punishment; ?execute; eye for eye; eye for an eye; genesis _ shed|blood; whoever sheds; ?deter;
    innocent _ executed|killed; death row; ?hanging; lethal injection; life for life; electric chair; thou shalt not kill; sheds _ blood;
    two wrongs; only god _ take life; ?retribution; miscarriage of justice; innocent people _ killed|die; ?deterrent; cast the first stone;
    {not} reform|rehabilitate dead; inhumane; shariah _ murder; tooth for tooth; barbaric; principle of utility; kill _ murderers;
    stop _ reoffending; family _ closure; ?sacred

    aims of punishment in religion [principle, reason]
    ?deterrence; ?retribution; ?reformation; ?protection; ?reparation; ?deter; ?rehabilitate; change _ behaviour|ways; ?revenge; ?payback;
    pay for _ crime; help _ criminal _ change; ?vengeance; stop _ others|crime; learn _ lesson; ?prison

    vindication [principle, reason] < aims of punishment in religion

    protect society [principle, reason] < aims of punishment in religion

    get back at [principle, reason] < aims of punishment in religion

    put off [principle, reason] < aims of punishment in religion

    eye for eye [principle, reason] < aims of punishment in religion

    prison chaplain [principle, reason] < aims of punishment in religion

    corporal punishment in aims of punishment in religion [principle, reason] < aims of punishment in religion
    corporal punishment

    community service [principle, reason] < aims of punishment in religion

    restorative justice [principle, reason] < aims of punishment in religion

    second chance [principle, reason] < aims of punishment in religion

    deter others [principle, reason] < aims of punishment in religion

    chaplains [principle, reason] < aims of punishment in religion

    sycamore tree [principle, reason] < aims of punishment in religion

    causes of crime in religious studies [cause]
    ?poverty; ?addiction; ?greed; ?hate; ?upbringing; opposition to _ law; ?drugs; ?evil; ?alcohol; ?sin; steal _ food|feed;
    lack of _ education|money; ?abuse; ?desperate; ?gangs; ?jealous; ?temptation; ?protest; ?unemployment; ?revenge; ?psychological

    mental illness in causes of crime in religious studies [cause] < causes of crime in religious studies
    mental illness

    peer pressure in causes of crime in religious studies [cause] < causes of crime in religious studies
    peer pressure

    unjust law [cause] < causes of crime in religious studies

    free will in causes of crime in religious studies [cause] < causes of crime in religious studies
    free will

    broken home [cause] < causes of crime in religious studies

    family problems [cause] < causes of crime in religious studies

    bad role models [cause] < causes of crime in religious studies

    devil [cause] < causes of crime in religious studies

    hate crime and murder
    hate crime; ?murder; ?theft; prejudice _ attack|violence; targeted _ race|religion|sexuality; racially motivated;
    attack because _ race|religion; ?homophobic; crimes _ against|towards _ race; killing another person; ?intolerance; islamophobia;
    antisemitism; motivated by prejudice; love your neighbour; ?hatred

    stewardship [principle]
    ?steward; look|take care after|of _ world|earth|planet|environment|creation|animals; duty _ environment|world|earth|protect|god;
    care for _ world|planet|earth|environment|creation; god gave _ responsibility|look; khalifah; khalifa; ?trustee; ?guardians; ?caretakers;
    looking after _ earth|world|planet|creation|environment; protect _ environment|world|earth|planet|creation;
    responsibility for _ earth|creation|world; god's creation _ protect|respect; look after it; ?tenants; earth is lords; trusteeship; assisi;
    bal tashchit; tikkun olam; till and keep; ?custodian

    dominion [principle]
    power over _ animals|nature|earth; rule over _ animals|earth|fish|nature; control _ animals|nature|earth; authority over _ animals|earth;
    in charge of _ animals|earth|world; subdue; do what _ want _ animals|earth|world; humans _ superior _ animals; fill _ earth _ subdue;
    have dominion; rule _ fish; humans _ charge; ruling over

    environmental damage and religion [problem]
    ?pollution; ?recycle; ?reuse; ?reduce; overuse _ resources; using up _ resources; ?greenhouse; ?renewable; ?plastics; ?deplete;
    destroy _ planet|earth|world; ?waste; ?conservation; ?sustainable; ?carbon; destroying _ creation|planet; ?litter; ?ozone; ?toxic; ?solar

    deforestation in environmental damage and religion [problem] < environmental damage and religion
    deforestation

    global warming [problem] < environmental damage and religion

    climate change [problem] < environmental damage and religion

    natural resources in environmental damage and religion [problem] < environmental damage and religion
    natural resources

    fossil fuels in environmental damage and religion [problem] < environmental damage and religion
    fossil fuels

    acid rain in environmental damage and religion [problem] < environmental damage and religion
    acid rain

    oil spill [problem] < environmental damage and religion

    future generations [problem] < environmental damage and religion

    plant trees [problem] < environmental damage and religion

    sustainable energy [problem] < environmental damage and religion

    public transport [problem] < environmental damage and religion

    animal rights and religion [principle]
    animal experiment|testing|rights; ?vegetarian; ?vegan; test on animals; animal cruelty; ?noah;
    animals _ god|created|souls|suffer|respect|rights|cruel|eat|food; eat meat; medical research _ animals; ?cosmetics; ?halal; ?kosher;
    ?sparrows; fish _ eat; ?cruelty; animals for food; ?meat; factory farming; ?hunting; everything that lives; green plants; animal welfare;
    pain _ animals; ?speciesism; peter singer; nahmanides; ahimsa; ?fur; ?zoo; ?daniel

    origins of the universe [principle]
    big bang; big bang theory; singularity; 13 8 billion; universe _ began|started|expand|explosion; red shift; genesis _ story|creation;
    ?literal; ?creationist; ?creationism; ?explosion; ?genesis; god _ caused|started|behind|made _ big bang|universe;
    seven days _ literal|symbolic|metaphor|eras; ?expand; ?cosmic; universe _ chance|accident; stephen hawking; kun; ?symbolic; big bang _ god;
    universe expanding; ?myth; liberal _ genesis

    evolution and religion [principle]
    ?evolution; ?darwin; survival of fittest; natural selection; charles darwin; humans _ evolved|apes|monkeys; evolved from; ?adapt; ?fossils;
    origin of species; literal _ genesis|adam; theistic evolution; ?ape; from apes; ?fittest; common ancestor;
    god _ planned|started|guided evolution; ?mutation; ?monkeys; selfish gene; ?dawkins; ?creationists; ?gene

    # Philosophy of religion

    design argument [principle, reason]
    ?teleological; watchmaker; paley; ?watch; william paley; ?design; universe _ designed|complex|ordered|complicated|perfect;
    too complex _ chance|accident; intelligent design; watch _ maker|designer; anthropic; fine tuning; ?tuned; order _ regularity|universe;
    fifth way; ?complexity; purpose _ universe; ?thumb; tennant; god must _ designed; goldilocks; aquinas _ arrow;
    world _ complex|perfect _ chance; arrow _ archer; isaac newton; irreducible complexity; ?swinburne; perfect _ humans; qua regularity|purpose;
    ?aesthetic

    criticism of the design argument [reason, problem]
    evolution _ design|explains|instead; ?hume; natural selection; suffering _ {not} design; bad design; ?chance; by chance; epicurean;
    natural disasters _ design; poor design; who designed; flawed universe; ?random; ?dawkins; weak analogy; blind watchmaker; ?mill;
    evil _ design; infant deity; many gods; ?cancer; cruelty _ nature; design _ flaws; world {not} perfect; blind chance; ?darwin

    first cause argument [principle, reason]
    cosmological; first cause; ?aquinas; everything _ cause; unmoved mover; uncaused; caused cause; prime mover; infinite regress;
    something _ from nothing; nothing comes from nothing; kalam; uncaused cause; necessary being; ?domino; five ways; ?contingent; leibniz;
    sufficient reason; universe _ cause|beginning|start; what caused; god _ first|started|caused; everything that exists;
    {not}|nothing come from nothing; copleston; everything has a cause; thomas aquinas; must have _ start|cause|beginning; begins to exist;
    started everything; ?craig; al ghazali; god caused

    criticism of the first cause argument [reason, problem]
    who _ caused|made|created god; what caused|made|created god; who made god; brute fact; universe _ just _ there; eternal universe; russell;
    bertrand russell; fallacy of composition; infinite _ universe; always existed; ?hume; universe _ always; uncaused universe; big bang _ cause;
    caused god; if everything _ cause _ god; without _ cause; ?contradiction; why stop; necessary existence meaningless; human mothers; quantum;
    {not} need cause

    ontological argument [principle, reason]
    ontological; anselm; greatest conceivable; greater than which; that than which; existence _ predicate|perfection|definition; ?descartes;
    gaunilo; perfect island; a priori; god _ greatest; exist in reality; in mind and reality; ?kant; proslogion; ?malcolm; ?plantinga; ?analytic;
    reductio; supremely perfect; ?triangle; hundred thalers; ?necessary; ?imagine; ?deductive; ?defining; fool says; existence is not a;
    lost island

    religious experience [principle, reason]
    ?vision; ?conversion; mystical; ?miracle; numinous; ?saul; st paul; ?damascus; william james; ?otto; ?swinburne; near death;
    experience _ god; meeting god; hear _ god|voice; saw _ jesus|mary|angel|god; credulity; ?testimony; ineffable; noetic; ?passive; ?transient;
    felt _ presence|god; ?revelation; speaking in tongues; toronto blessing; ?lourdes; ?dreams; rudolf otto; wholly other; joan of arc;
    ?bernadette; road to damascus; ?enlightenment; ?worship; sundar singh; conversion experience; ?corporate; god _ spoke; teresa; ?encounter;
    muhammad cave

    challenges to religious experience [reason, problem]
    hallucination; ?drugs; mental illness; ?illusion; made _ up; ?lie; wishful thinking; ?imagination; no proof|evidence; ?brain; ?freud;
    ?psychological; {not} prove|verified; ?subjective; ?attention; ?dream; ?coincidence; ?alcohol; ?fasting; ?epilepsy; ?delusion;
    seeking attention; brain damage; persinger; feuerbach; god helmet; mass hysteria; ?neurosis; scientific explanation; science can explain;
    {not} scientific; testimony unreliable; temporal lobe; ?naturalistic

    miracles [principle, reason]
    break|violate _ laws of _ nature; law of nature; healing _ lourdes|unexplained|jesus; ?unexplained; supernatural _ event;
    impossible event; water _ wine; raise lazarus; {not} explained _ science; divine intervention; walk on water; hume _ miracle; holland;
    feeding five thousand; intervention _ god; amazing event; cannot _ explained; ?intervene; transgression of; red sea; science {not} explain;
    science _ explain; ?healing; ?coincidence; ?wiles; act of god; moon split; ?69; ?lazarus; ?recovered; inexplicable

    problem of evil [problem, reason]
    evil and suffering; evil _ god|exist|loving; god _ allow|let|stop|prevent _ suffering|evil; suffering _ god|exist|loving; inconsistent triad;
    if god _ loving|powerful|good _ suffering|evil|why; epicurus; ?mackie; logical problem; ?evidential; moral evil; natural evil;
    why _ god _ suffering|evil; ?earthquake; ?rowe; innocent _ suffer; god {not} _ powerful|loving _ suffering; either god _ {not};
    suffering of _ innocent|children; if god existed; god _ {not} exist; disproves god; quantity of evil; rock of atheism; ivan karamazov;
    god could stop; ?murder; bad things happen; stephen fry

    free will defence [reason, principle]
    free will; freewill; free to choose _ good|evil|wrong; choice _ good|evil; choose _ good|evil|right|wrong; ?plantinga; ?augustine; ?robots;
    god gave _ free|choice; misuse of _ free; evil _ human|people|our fault|choice; free choice; abuse of free; freedom to choose; adam _ choice;
    {not} robots|puppets; human choice; humans _ cause _ evil; ?privation; people choose _ evil; fall of _ angels|man; choice to do; ?swinburne;
    humans are responsible; privatio boni

    soul making theodicy [reason, principle]
    irenaeus; ?hick; soul making; vale of soul; suffering _ test|grow|learn|stronger|character|faith|better|appreciate|develop; test of _ faith;
    test _ faith; builds character; epistemic distance; likeness of god; suffering makes _ stronger|better; learn from _ suffering|mistakes;
    ?job; job's suffering; ?testing; strengthen _ faith; greater good; makes _ stronger|better people; spiritual growth; life _ test;
    ?development; suffering helps; purpose of _ suffering; suffering is _ test; learn _ compassion; john hick; grow spiritually;
    become better people; need _ bad _ appreciate good; character development; counterproductive hypothesis; appreciate _ good; karma;
    universal salvation

    religious responses to suffering [method, reason]
    ?pray; ?prayer; ?charity; help _ suffer|others; trust _ god; god's plan; god _ reason|plan; ?mystery; mysterious ways; god suffers;
    jesus suffered; part of _ plan; faith in god; ?comfort; god works _ mysterious; god's will; beyond _ understanding; ?job; psalms;
    {not} understand god; ?test; shared suffering; ?compassion; ?support

    reasons for atheism [reason]
    atheism; {not} believe _ god; no evidence|proof _ god; science _ explains|answers|disproves; suffering _ {not}|disproves god;
    religion _ war|conflict|made; ?humanist; ?dawkins; {not} _ proof|evidence; ?delusion; {not} prove god; prayers _ {not}|unanswered; ?secular;
    opium of _ people; ?hitchens; ?crutch; {not} see god; ?invented; ?infantile

    atheist [reason] < reasons for atheism

    no god [reason] < reasons for atheism

    god does not exist [reason] < reasons for atheism

    unanswered prayers [reason] < reasons for atheism

    agnostic [reason] < reasons for atheism

    brought up without [reason] < reasons for atheism

    hypocrisy [reason] < reasons for atheism

    many religions [reason] < reasons for atheism

    big bang [reason] < reasons for atheism

    wishful thinking [reason] < reasons for atheism

    scientific evidence [reason] < reasons for atheism

    never seen god [reason] < reasons for atheism

    religion causes [reason] < reasons for atheism

    god delusion [reason] < reasons for atheism

    evil and suffering [reason] < reasons for atheism

    reasons for faith in god [reason]
    ?faith; brought up _ religion|believe|christian|faith; ?upbringing; religious upbringing|family; ?comfort; purpose _ life;
    prayers _ answered; ?miracles; parents _ religious|taught; ?community; ?revelation; ?creation; gives _ hope|meaning|comfort|purpose; ?design;
    ?bible; ?beauty; ?conscience; ?guidance

    answered prayer [reason] < reasons for faith in god

    experience of god [reason] < reasons for faith in god

    holy books [reason] < reasons for faith in god

    trust in god [reason] < reasons for faith in god

    sense of belonging [reason] < reasons for faith in god

    meaning to life [reason] < reasons for faith in god

    moral compass [reason] < reasons for faith in god

    family tradition [reason] < reasons for faith in god

    born into [reason] < reasons for faith in god

    near death [reason] < reasons for faith in god

    raised religious [reason] < reasons for faith in god

    pascal's wager [reason] < reasons for faith in god

    general and special revelation [principle]
    revelation; general revelation; special revelation; nature _ reveal; god _ reveal|shows himself; direct revelation; ?indirect; burning bush;
    ?conscience; ?scripture; ?saul; ?dreams; beauty _ nature|world|creation; ?moses; ?prophets; ?enlightenment; god shows himself; ?visions;
    knowing god _ nature; ?revealed; ?propositional; available to everyone; reading scripture

    life after death arguments [principle, reason]
    life after death; ?afterlife; ?resurrection; ?reincarnation; near death experience; ?nde; ?heaven; ?hell;
    soul _ lives|immortal|eternal|leaves; ?mediums; ?ghosts; immortal soul; ?paranormal; remembered lives; jesus rose; past lives; ?dualism;
    reward _ good|heaven; gives _ hope|comfort; ?soul; ?rebirth; justice after death; tunnel _ light; ?monism; ?materialism;
    no evidence _ afterlife; brain _ dies; wish fulfilment; ?immortality; ?plato; ?replica; ?disembodied; gilbert ryle; ghost in _ machine;
    soul _ body; body dies; replica theory; ?consciousness; ?spirit; ?comforts; live on

    body and soul [principle]
    ?dualism; soul; ?plato; ?descartes; ?aristotle; ?materialism; ?monist; i think therefore i am; mind _ body; ?forms; ?substance dualism;
    ?cogito; ?charioteer; ?ryle; ?category error; ?monism; ?dawkins; ?psyche; ?separate from body; ?soul is separate; ?wax; ?prime mover;
    ?soul lives on; ?physical body; ?dna; ?selfish gene; ?hylomorphic; ?ghost in the machine; imprint _ wax; ?spiritual part; ?immortal;
    ?behaviourism; ?property dualism; ?interactionism; ?pineal

    platos forms and cave [principle]
    ?theory of forms; allegory of _ cave; cave; ?shadows; ?forms; form of _ good; plato; ?prisoners; ?world of forms; ?realm of forms;
    shadows _ wall; ?rationalist; ?particulars; ?a priori knowledge; ?philosopher king; perfect _ version; ?imperfect copies; ?chained;
    ?imperfect; sun _ good|represents; ?eternal unchanging; ?world of appearances; ?escaped prisoner; ?demiurge; ?real world

    aristotles four causes [principle]
    four causes; ?material cause; ?efficient cause; ?formal cause; ?final cause; ?telos; ?prime mover; ?unmoved mover; ?teleology;
    purpose _ thing; ?made of; ?empiricist; ?potentiality; ?actuality; ?bronze statue; ?pure thought; ?end purpose

    religious language [principle]
    ?analogy; ?verification; ?falsification; ?via negativa; ?symbol; ?ayer; ?flew; ?language games; ?wittgenstein; ?apophatic; ?cataphatic;
    ?univocal; ?equivocal; ?tillich; ?hare; ?blik; ?gardener; ?meaningless; ?cognitive; ?logical positivism; ?vienna circle; ?mitchell;
    ?partisan; ?ultimate concern; ?non cognitive; ?myth; ?wisdom's gardener; ?attribution; ?proportion; ?eschatological verification;
    toys in _ cupboard; aquinas _ analogy; ?maimonides; model _ qualifier; ?ramsey; ?ian ramsey; ?participate; ?verification principle; ?lunatic;
    ?swinburne; ?strong verification; ?weak verification; ?randall; ?basil mitchell; ?cooking; death by _ thousand qualifications

    # Ethical theory

    utilitarianism [principle]
    most people happy; most happiness; makes _ most _ happy; happiness _ most|majority|number; pleasure for most|majority; 
    greatest happiness|good greatest|number; ?bentham; ?mill; john stuart mill; greatest good; jeremy bentham; pleasure _ pain; ?hedonic;
    hedonic calculus; ?consequentialist; maximise happiness|pleasure; majority _ happy; act utilitarianism; rule utilitarianism;
    preference utilitarianism; principle of utility; higher pleasures; lower pleasures; ?singer; ?teleological; harm principle;
    happiness for most; greatest number; ?swine; ?relativist; ?felicific; ?consequences; peter singer; quality _ pleasure; socrates dissatisfied;
    best outcome; ?utility; tyranny of majority

    criticism of utilitarianism [reason, problem]
    minority _ suffer|ignored|rights|oppressed|sacrificed; tyranny of _ majority; {not} _ predict|know consequences|future|outcome;
    predict consequences|future; difficult|hard|impossible predict|measure|calculate|know _ consequences|future|happiness|pleasure|outcome;
    justify|allows _ evil|bad|torture|murder|immoral; swine ethic; ignore _ minority|individual|motives|intention|justice; naturalistic fallacy;
    ends justify means; sadistic guards; ?williams; too demanding; happiness _ subjective; sacrifice _ innocent; ?integrity; measure happiness;
    time consuming; overlooks minority; ?rape; everyone's happiness; pleasure {not} _ only; individual rights

    situation ethics [principle]
    ?fletcher; joseph fletcher; ?agape; most loving thing|action; do _ loving thing; six propositions; four working principles; ?pragmatism;
    ?personalism; ?positivism; ?relativism; unconditional love; ?situationism; ?legalistic; ?antinomian; love _ only|rule|end|thing;
    loving _ action|thing|outcome|decision; love is _ only; christian _ love; each situation; ?depends on _ situation; justified by love;
    ?situationist; selfless love; middle way _ legalism; love thy neighbour; ?unconditional; ?barclay; ?robinson; conscience verb; love decides;
    case by case; ?flexible; love and justice

    natural law [principle]
    ?aquinas; primary precepts; secondary precepts; thomas aquinas; ?synderesis; five primary precepts; preserve life; ?telos; ?absolutist;
    worship god; ordered society; live _ ordered|society; educate children; ?reproduction; real and apparent goods; do good avoid evil;
    double effect; four tiers; eternal law; divine law; ?deontological; interior _ exterior; ?reason; god given purpose; self preservation;
    continue species; doctrine of double effect; ?purpose; ?casuistry; ?precept; apparent good; ?ratio; human law; four laws; final cause;
    preservation of life; natural moral law; ?beatific

    kantian ethics [principle]
    ?kant; categorical imperative; ?duty; ?deontological; good will; ?universalise; universal law; means to _ end; ends in themselves;
    kingdom of ends; hypothetical imperative; immanuel kant; ?maxim; duty for duty's; three postulates; ?rational; treat people _ ends|means;
    summum bonum; never _ means; ?absolutist; moral duty; axe murderer; inquiring murderer; ought implies can; always _ right|wrong regardless;
    act from duty; {not} consequences; regardless of _ consequences; ?postulates; ?autonomy; lying _ always|wrong; ?noumenal; ?immortality;
    treat humans|people _ end; ?reason; ?inflexible; conflicting duties; ?ross; apply to everyone; ?motive; ?formula

    virtue ethics [principle]
    ?aristotle; virtues; ?eudaimonia; golden mean; ?flourishing; ?vices; doctrine of _ mean; ?character; practise virtues; ?phronesis;
    ?macintyre; cardinal virtues; excess _ deficiency; agent centred; ?arete; role models; ?deficiency; ?courage; mean between; virtuous person;
    practical wisdom; moral character; ?foot; ?anscombe; good person; ?habit; ?wisdom; good character; ?happiness; ?temperance;
    intellectual virtues

    absolutism and relativism in morals [principle]
    ?absolutist; ?relativist; absolute morality; moral absolutes; always wrong; never changes; ?depends on _ situation|circumstances|culture;
    relative morality; right or wrong _ always|whatever; ?universal; in all situations; ?culturally; culture _ differ; ?deontological;
    moral relativism; no exceptions; ?situation; some things _ always; fixed _ rules; subjective morality; objective morality;
    apply _ situations; lesser evil; never right; ?flexible

    meta ethics [principle]
    ?naturalism; ?intuitionism; ?emotivism; ?boo hurrah; ?moore; ?gee moore; ?naturalistic fallacy; ?prescriptivism; ?hare; ?ayer; ?stevenson;
    ?is ought; ?is ought gap; ?error theory; good _ indefinable; ?yellow; ?simple idea; ?pritchard; ?hume's law; ?ross; ?cognitivism;
    ?moral facts; boo _ hurrah; ?open question; ?non cognitive; ?moral language; ?good is indefinable; ?feelings; ?intuit; ?expressing emotion;
    ?mackie; ?philippa foot; ?relativity; ?objective; ?fact value

    conscience [principle, factor]
    ?guilt; ?newman; voice of god; ?superego; ?freud; inner voice; little voice; ?butler; ?ratio; ?synderesis; ?conscientia; ?authoritarian;
    ?fromm; aquinas _ conscience; god speaking; right from wrong; know _ right|wrong; inside _ head; ?vincible; ?invincible; id ego;
    knowing right; inner|internal sense; moral compass; ?ignorance; ?piaget; ?kohlberg; ?psychosexual; god's voice; ?ego; ?prick; feel guilty;
    moral decision; aboriginal vicar; inner feeling; learned _ parents|childhood; ?intuitive; ?humanistic

    free will and determinism [principle]
    determinism; hard determinism; ?predestination; ?libertarianism; ?compatibilism; soft determinism; free choice; clarence darrow; ?leopold;
    free will; {not}|no free will; ?calvin; ?hume; ?honderich; ?skinner; ?causes; everything _ determined|caused; locked room; ?pavlov;
    ?predetermined; ?sartre; moral responsibility; responsible for actions; ?locke; ?environmental; ?genes; ?augustine; ?behaviourism;
    choice is _ illusion; illusion of _ freedom; ?hobbes; ?conditioned; ?elect; ?pelagius; ?upbringing; ?arminius; ?blame;
    psychological determinism; bad faith; ?laplace; scientific determinism; ?watson

    secularisation and religion in society [factor, problem]
    ?secular; secularisation; multi faith; ?interfaith; ?multicultural; church attendance _ fall|drop|decline; faith schools;
    separation of _ church _ state; bishops _ lords; less religious; religious decline; fewer people _ church|religious; christian country;
    established church; religious education; private matter; ?census; ?humanists; ?freud; ?dawkins; ?pluralism; ?exclusivism; ?inclusivism;
    religious pluralism; ?tolerance; religious festivals; laws based; anonymous christians; ?rahner; ?hick; inter faith dialogue; ?state;
    religious tolerance; ?prejudice; civil religion; public holidays

    religious pluralism theology [principle]
    ?exclusivism; ?inclusivism; pluralism; ?anonymous christian; ?rahner; ?karl barth; ?barth; ?hick; ?copernican revolution;
    ?only through christ; ?i am the way; ?kraemer; ?scriptural reasoning; ?many paths; all religions _ god|true; ?noumena; ?no salvation outside;
    ?panikkar; ?one true religion; ?universal; ?redemptor; ?dialogue; ?d'costa; ?conversion; paths _ same

    liberation and feminist theology [principle]
    liberation theology; ?gutierrez; ?preferential option; ?boff; ?structural sin; ?basic christian communities; ?orthopraxis; ?daly; ?ruether;
    ?mary daly; ?rosemary radford; ?god is male; feminist theology; ?sophia; ?marx; ?patriarchal; ?mulieris; god _ mother; ?karl marx;
    ?base communities; ?alienation; ?exploitation; ?conscientisation; ?male saviour; ?simon maimela; ?kairos; ?if god is male; ?fiorenza;
    ?post christian; ?thealogy; ?golden thread; ?oppressed; ?reform feminist; ?quintessence

    augustine on human nature [principle]
    augustine; ?concupiscence; ?the fall; ?massa peccati; ?privation; ?lust; ?pelagius; ?saved by grace; human nature; ?two wills; ?cupiditas;
    ?caritas; ?akrasia; ?confessions; ?sinful; ?sexual; ?harmony before; ?transmitted; ?seed of adam; ?divided will; ?elect; ?hobbes; ?rousseau;
    ?pre lapsarian; ?post lapsarian; ?friendship; ?selfish; ?ideal relationship

    bonhoeffer and christian moral action [principle]
    bonhoeffer; ?costly grace; ?cheap grace; ?confessing church; ?finkenwalde; ?civil disobedience; ?religionless christianity; ?duty to god;
    ?sermon on mount; ?discipleship; ?tyrannicide; ?obey god; ?no rusty swords; ?solidarity; ?will of god; ?barmen; ?act of faith;
    ?resist hitler; ?suffering; ?single minded obedience; ?discipline; ?jews; ?flossenburg; ?speak out

    business ethics [principle]
    ?corporate social responsibility; ?whistleblowing; ?stakeholders; ?globalisation; good ethics is good business;
    ?shareholder; ?friedman; ?profit; ?environment; ?bodyshop; ?consumers; ethical business; ?smith; ?employees; ?exploit; ?csr; ?enron;
    ?invisible hand; ?fair wages

    slippery slope argument [reason, consequence] < arguments against euthanasia
    slippery slope; lead to _ more killing|murder|worse|others; where _ stop|end|draw line; open _ floodgates|door;
    could lead _ killing _ disabled|elderly|old; end up killing; be abused _ law; thin end of wedge; next thing; start killing _ anyone

    pressure on the vulnerable [reason, consequence] < arguments against euthanasia
    pressure|forced|persuaded|pushed _ family|die|euthanasia|relatives|elderly; feel _ burden;
    elderly|old|vulnerable|disabled|ill people _ pressure|forced|persuaded|burden|abused; family _ inherit|money|will; inherit _ money;
    greedy relatives|family; feel like _ burden; think _ burden; talked into

    hospice care instead of euthanasia [solution, reason] < arguments against euthanasia
    hospice; palliative care; pain relief _ instead|hospice|comfortable; care for _ dying; die naturally; comfortable die;
    painkillers _ instead|control; make _ comfortable _ die|end; end of life care; natural death; cared for _ until

    possibility of recovery [reason] < arguments against euthanasia
    cure _ found|discovered|tomorrow|future; might|may|could get better|recover|cured; miracle _ happen|cure|could|recovery;
    doctors _ wrong|mistake; misdiagnosed; wrong diagnosis; may recover; new treatment; change _ mind; could be a cure; still hope; recover from

    death with dignity [reason] < arguments for euthanasia
    dignified death; dignity in death; die in peace; pain free death; peaceful death; die _ peacefully|dignity; lose _ dignity;
    {not} lose _ dignity; keep _ dignity; gentle death; say goodbye

    compassion for suffering [reason] < arguments for euthanasia
    end|stop|relieve|avoid _ suffering|pain|misery; put _ out _ misery|pain; cruel _ alive|suffer|keep; cruel to _ let|keep|make;
    ?loving|kind|compassionate|caring thing|act; {not} suffer|let _ suffer|in pain; compassion; animals _ put down|to sleep; out of misery;
    wouldn't let _ dog; show mercy; agony

    autonomy over own death [reason] < arguments for euthanasia
    own|their|my|individual|personal choice|decision _ die|life|end|when; right to die; choose _ when|how|die|end; right _ choose _ die;
    own life _ choice|decide|do; own body _ choice|right; autonomy; up to them; decide for themselves; free will _ die|end|life;
    control over _ death|life; it is _ their life
    """
}
