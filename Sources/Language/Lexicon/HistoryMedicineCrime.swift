/// Medicine through time and crime and punishment through time, about 1000 to today. Written for this project.
extension LexiconData {
  static let historyMedicineCrime: StaticString = """
    subject history

    *old doctor
    doctor; physician; surgeon; apothecary; barber; healer; nurse; scientist; people; hospital; they; medicine

    *illness word
    disease; illness; sickness; plague; infection; fever; cholera; smallpox; germ

    four humours theory [cause, principle]
    four humours; humours; four|4 liquids|fluids; blood phlegm _ bile; yellow bile; black bile;
    balance|imbalance|unbalanced _ humours|fluids|body|liquids; phlegm; imbalance of _ humours|fluids; body _ out of balance;
    too much|excess blood; theory of _ humours; hippocrates _ humours|theory; {illness word} _ unbalanced|imbalance

    theory of opposites [method]
    galen _ opposite; opposite _ humour|qualities|hot|cold; treat _ cold _ hot; hot _ pepper|cold; balance humours _ opposite; pepper _ cold;
    cucumber _ hot|fever

    bloodletting [method]
    ?bleed; ?leech; ?cupping; cut|open _ vein; remove|draw|drain|let blood; phlebotomy; blood letting; drain _ blood

    purging in medicine [method]
    purge; laxative; ?vomit; make _ vomit|sick; emetic; enema; make patient _ vomit|sick|toilet; clyster

    miasma theory [cause, principle]
    miasma; bad|poisonous|foul|dirty|corrupt air; bad smells; smells _ disease|caused|spread|ill; disease _ air|smells|bad; rotting _ air|smell;
    air _ bad|poisoned|corrupted|caused; filthy air; unpleasant smells; ?stinks; evil air

    supernatural explanations of disease [cause]
    punishment from god; god _ punish|sent|angry|test|sins; sin _ ill|disease|god|punish; punish _ sin|god; astrology;
    planets _ aligned|position|caused; stars _ planets; position|alignment of _ planets|stars; zodiac;
    devil|demons|evil spirits|witch _ disease|ill|caused; witchcraft _ disease; god caused|sent _ disease|plague; religious explanation;
    supernatural causes; god's will

    prayer and religious treatment [method]
    ?pray; prayer; pilgrimage; ?relics; flagellants; whip themselves; church services _ cure; confess _ sins; fast _ god|forgive; ?charms;
    amulets; royal touch; touched by king; king's evil; ?offerings; lit candles

    medieval church influence on medicine [factor, cause]
    church _ control|taught|supported|galen|dissection|hospitals|banned|stopped|discouraged|education|books; church supported|agreed galen;
    monasteries _ books|copied|hospitals|infirmary; church _ prevent|stop|hold|banned progress|back|dissection|ideas|new;
    {not} question|challenge church|galen; roger bacon; monks _ copied|hospital|care; church controlled _ universities|learning|education

    influence of galen and hippocrates [factor, cause]
    galen; hippocrates; clinical observation; books of|by galen; ancient|greek|roman ideas|texts|doctors|writers; galen's ideas|books|theory;
    hippocratic; ideas of _ galen|ancients|hippocrates; roman doctor; continued _ use|believe galen; galen _ wrong|mistake|pigs|animals

    medieval hospitals
    hospitals _ monks|nuns|church|monastery|care|rest|pray|not; ?infirmary; ?almshouses; care {not} cure; ?nuns; monks and nuns; lazar house;
    hospitals run by _ church|monks; leper house

    barber surgeons [person]
    surgeons _ untrained|unskilled|apprentice|low|barber; barbers _ operations|surgery|teeth|amputate; ?pull teeth;
    ?battlefield surgery; ?trepanning; ?trephining; ?cauterisation; wine _ wound|antiseptic; hot oil|iron

    apothecaries and herbal remedies [method, person]
    ?herbs; herbal; apothecary; herbal remedies; ?theriac; plants _ remedies|medicine|cure|herbs; ?wise woman; ?home remedies; ?honey;
    remedy made from _ herbs; ?materia medica; ?local healer; ?herbalist

    regimen sanitatis [method]
    regimen; advice _ diet|exercise|wash|live|sleep; ?moderation; lifestyle advice; ?bathing; exercise and diet; keep clean

    black death [problem]
    bubonic; bubonic plague; buboes; ?1348; swellings _ armpit|groin|neck; pneumonic; a third|40%|half _ population _ died; rats _ fleas; ?fleas

    medieval public health problems [problem]
    cesspits; gong farmer; waste|rubbish|sewage|animals|dung|filth _ streets|river; rakers; chamber pots _ street|window;
    dirty|filthy|narrow streets; open sewers; butchers _ waste|blood|river; dirty water; polluted water|river; privies; human waste;
    people threw _ waste

    quarantine and plague measures [method, solution]
    quarantine; isolate _ sick|ill|plague|victims|people; house _ shut|locked|boarded|sealed|marked|red cross; ?searchers; ?watchmen;
    shut|lock _ up|in _ house|plague; theatres|alehouses|fairs closed|banned; kill cats _ dogs; bury _ night|deep|six feet; red cross _ door;
    bonfires|fires|tar _ air|streets|purify; sweet smelling _ herbs|flowers; carry _ herbs|flowers; isolation _ sick; burn|smoke tar|barrels

    plague doctor [method, solution] < quarantine and plague measures

    lord have mercy [method, solution] < quarantine and plague measures

    pomander [method, solution] < quarantine and plague measures

    posies [method, solution] < quarantine and plague measures

    eyam [method, solution] < quarantine and plague measures

    40 days [method, solution] < quarantine and plague measures

    street cleaned [method, solution] < quarantine and plague measures

    renaissance [factor, cause]
    rebirth of _ learning; new ideas _ art|science|learning|question; question|challenge _ old|ancient|galen|ideas|authority|traditional|church;
    ?humanism; scientific method; experiments _ observation|prove; search for _ truth; age of discovery; ?enlightenment

    printing press [factor, cause]
    printing; gutenberg; caxton; books _ quickly|copied|cheap|accurate|spread|printed; print _ books|ideas;
    ideas _ spread _ books|quickly|faster|press; spread _ ideas _ books|printing|press; invention of printing; press spread

    vesalius anatomy [person, factor]
    vesalius; fabric of _ human body; human anatomy; dissect _ human|bodies|corpses|executed|criminals; proved galen wrong;
    galen _ 200|300 mistakes|errors; anatomical drawings|books; jaw bone; fabrica; corrected galen

    harvey circulation [person, factor]
    harvey; william harvey; circulation; circulation of _ blood; blood _ circulates|pump|heart|round; heart _ pump; heart is _ pump;
    one way valves; blood flows round; proved _ blood

    sydenham [person]
    thomas sydenham; english hippocrates; observe _ patients|symptoms; classify|identify disease; ?bedside

    royal society [factor]
    philosophical transactions; charles ii _ society|science; share _ scientific|ideas|discoveries; scientists _ share|met|discuss ideas

    ambroise pare [person, factor]
    ?pare; ligatures; turpentine; egg yolk; silk thread; run out of|ran oil; soothing ointment|balm

    hunter and surgery [person]
    john hunter; ?hunter; surgery _ scientific; anatomical specimens; gunshot wounds

    quack medicine [method]
    quack; quackery; patent medicine; cure alls; fake medicine|cures|doctors; travelling _ sellers|medicine

    smallpox inoculation [method]
    inoculation; variolation; lady mary wortley; montagu; pus _ smallpox|cut|scab; ?suttons; mild dose|case _ smallpox; robert sutton

    jenner vaccination [person, factor, method]
    jenner; edward jenner; vaccination; cowpox; milkmaid; james phipps; ?phipps; cow pox; smallpox _ prevent|immune|cowpox; first vaccine

    opposition to vaccination [problem, cause]
    anti vaccine; oppose|against|refuse vaccine|jenner; cows heads; turn into cows; {not} explain|prove how _ work;
    vaccination _ unnatural|interfere|god|dangerous; inoculators _ lost|money|income; anti vaccination league; people distrusted;
    disgust _ cows|animal

    spontaneous generation [principle, cause] ~ germ theory
    germs _ created|produced|came|caused|made by|from decay|rotting|disease; decay _ created|caused|produce|made germs|microbes;
    rotting _ created|produces|makes _ germs|maggots|microbes; microbes _ result of decay; disease _ caused germs

    germ theory [cause, factor, principle] ~ spontaneous generation
    pasteur; louis pasteur; germs _ cause|spread|made disease|decay|ill|sick; microbes _ cause|air|disease;
    disease _ caused by germs|microbes|bacteria; swan neck flask; swan necked; bacteria|micro organisms cause _ disease|illness|decay;
    germs _ air; caused by germs|microbes|bacteria; ?microorganisms; proved _ germs; ?1861

    koch [person, factor]
    robert koch; anthrax; identify|isolate|found|discover _ specific|different|individual germs|bacteria|microbes|disease;
    stain|dye _ bacteria|germs|microbes; agar; tuberculosis _ bacteria|koch|identified; petri; bacteriology; agar jelly; cholera _ koch

    pasteur vaccines [factor, method]
    chicken cholera; ?rabies; joseph meister; weakened|attenuated _ germ|bacteria|form|version; rabies vaccine; anthrax vaccine;
    weak _ form _ disease; diphtheria antitoxin

    magic bullets [factor, method]
    ?salvarsan; salvarsan 606; ?prontosil; ?sulphonamide; ?ehrlich; paul ehrlich; ?domagk; ?hata; gerhard domagk; ?606;
    chemical _ kill|target|attack _ germs|bacteria|specific|disease; attack|target|kill _ specific|only _ germ|bacteria|disease; ?syphilis;
    blood poisoning _ cured

    pain in surgery [problem]
    surgery|operations|patient _ pain|agony|screaming|awake|conscious|held; no|without anaesthetic|pain relief;
    held|tied|strapped down _ patient|operation|surgery; operate fast|quickly; robert liston; alcohol|opium|mandrake _ pain|numb;
    die of shock|pain; shock _ pain; awake _ operation|surgery; patients awake|conscious

    anaesthetics [factor, solution]
    chloroform; ether; nitrous oxide; laughing gas; simpson; james simpson; put _ patients sleep; patients asleep|unconscious;
    pain free|painless surgery|operations; knock _ out patient; queen victoria _ chloroform; humphry davy; ?cocaine; ?inhaler;
    john snow _ chloroform; longer|complex|deeper operations|surgery

    opposition to anaesthetics [problem, cause]
    hannah greener; chloroform _ died|killed|overdose|dose|dangerous|unnatural; pain _ god|natural|childbirth|bible;
    against|unnatural _ god|ease; childbirth _ pain god|meant; too much chloroform; god _ intended|wanted|meant pain; black period;
    deaths increased

    antiseptic surgery [factor, solution, method]
    carbolic; carbolic acid|spray; lister; joseph lister; antiseptic; spray|kill germs|bacteria _ wound|operation|air|spray|instruments;
    semmelweis; wash hands _ doctors|before|chlorine; kill germs _ wound

    opposition to antiseptics [problem, cause]
    carbolic _ crack|irritate|smell|slow|sore|unpleasant|hands|skin; {not} believe|accept _ germ|lister;
    surgeons _ {not}|laughed|mocked|ridiculed believe|germs|lister; crack|irritated hands|skin; slow _ operations|surgery|down;
    lister _ changed|kept changing _ technique|mind

    aseptic surgery [factor, solution, method]
    aseptic; asepsis; ?sterilise; steam sterilise; rubber gloves; germ free; surgical|face gowns|masks|gloves; halsted;
    operating theatres _ clean|sterile; instruments _ steamed|boiled|sterilised|cleaned; prevent|stop|keep germs _ getting|entering|out;
    gloves _ masks|gowns; von bergmann; remove _ germs _ theatre

    infection in surgery [problem]
    gangrene; dirty|unwashed|bloody|bloodstained coats|apron|instruments|hands|operating|tools; infection _ surgery|wound|after|died|operation;
    sepsis; wounds _ infected; operating _ unhygienic|dirty|homes; died of|from infection; instruments _ reused|dirty|not|unclean; ?unhygienic;
    hospital gangrene

    blood loss in surgery [problem]
    bled to death; blood loss; loss of blood; lost _ blood; bled _ death; cauterise _ wound; excessive bleeding

    blood transfusions [factor, solution]
    blood groups; transfusion; landsteiner; blood bank; karl landsteiner; sodium citrate; blundell; store blood; donor; blood depot;
    blood _ clotting|stored; citrate; replace _ lost|blood

    nightingale nursing reforms [person, factor]
    florence nightingale; nightingale; scutari; crimean war; notes on nursing; lady with _ lamp; nursing school; nurses _ trained|professional;
    ?pavilion; nursing became _ profession; mary seacole; ventilation _ hospital|wards|fresh; death rate _ 42|40|fell|2; pavilion style;
    hospital cleanliness

    industrial public health problems [problem, cause]
    overcrowded|crowded|cramped|slum houses|cities|towns|back|slums; back to back; ?cholera; cholera epidemic|outbreak;
    dirty|contaminated|polluted _ water|drinking; no sewers|sewage|toilets|running|clean; privy _ shared|overflow;
    sewage _ drinking|thames|river|streets|water; ?cellar; typhoid; shared toilets|privies|pump; slums; families _ one room;
    rapid growth _ towns|cities; open drains

    chadwick report [factor, person]
    chadwick; edwin chadwick; sanitary conditions; 1842 report; report _ poor|living|conditions|dirty|sanitary;
    life expectancy _ cities|rural|manchester|liverpool|workers|compared; clean towns cheaper; dirt _ disease|ill _ work; sick _ poor rates|taxes

    public health act 1848 [law, method]
    1848 act; first public health act; local boards of health; board of health; ?permissive; {not} compulsory _ act|1848|health|councils;
    voluntary _ act|councils|1848; act _ {not} force; medical officer

    public health act 1875 [law, method]
    1875 act; second public health act; compulsory _ clean water|sewers|sewage|sanitary|councils|1875;
    forced|made|had|required local authorities|council _ provide|clean|sewers; artisans dwellings; sanitary inspector;
    councils _ had to|forced|must provide; compulsory to provide

    john snow and cholera [person, factor]
    ?snow; john snow; broad street; broad street pump; water pump; pump handle; cholera _ water|pump|snow|waterborne|map; map _ deaths|cholera;
    handle _ remove; brewery workers; cholera spread _ water; dirty water caused; contaminated pump; link _ cholera _ water

    bazalgette sewers [person, factor]
    great stink; bazalgette; sewer system _ london; joseph bazalgette; sewers _ built|london|1300|miles; london sewers; 1858 smell;
    smell _ parliament|thames; 1300 miles|82; 1865 sewers; smell of _ thames

    laissez faire in public health [cause, problem]
    laissez faire; government _ {not} interfere|involved|job|responsible; {not} government's job|responsibility|role; ratepayers;
    taxpayers _ {not}|unwilling|cost|pay; cost of _ cleaning|improvements|sewers; rich _ {not} pay; dirty party; interfere _ people's lives;
    reluctant _ pay|spend

    working class vote in 1867 [cause, factor]
    1867 reform act; working men|class _ vote _ 1867|health|politicians|parties; politicians _ needed|wanted|win votes; vote winning;
    give working class _ vote; win votes _ workers|poor|working; second reform act; parties _ promise reforms

    booth and rowntree reports [cause, factor]
    charles booth; rowntree; seebohm rowntree; poverty line; boer war _ recruits|unfit|soldiers|volunteers|health;
    unfit _ fight|army|recruits|boer; recruits _ unfit|rejected|unhealthy; poverty surveys; 30% _ london _ poverty; york _ poverty;
    booth _ poverty|poor|london; {not} fit enough _ fight|army

    liberal welfare reforms [method, law]
    liberal reforms; pension _ 70|1908|elderly|old; medical inspections _ school; lloyd george _ insurance|pension|reforms|budget; ?sick pay;
    free medical _ school|inspection; unemployment benefit|pay

    free school meals [method, law] < liberal welfare reforms

    school meals [method, law] < liberal welfare reforms

    national insurance act [method, law] < liberal welfare reforms

    old age pensions [method, law] < liberal welfare reforms

    1911 national insurance [method, law] < liberal welfare reforms

    children's charter [method, law] < liberal welfare reforms

    labour exchanges [method, law] < liberal welfare reforms

    health visitors [method, law] < liberal welfare reforms

    midwives [method, law] < liberal welfare reforms

    people's budget [method, law] < liberal welfare reforms

    5 shillings [method, law] < liberal welfare reforms

    first world war medicine [factor]

    x rays [factor] < first world war medicine

    mobile x ray [factor] < first world war medicine

    marie curie [factor] < first world war medicine

    thomas splint [factor] < first world war medicine

    plastic surgery [factor] < first world war medicine

    harold gillies [factor] < first world war medicine

    gillies [factor] < first world war medicine

    skin graft [factor] < first world war medicine

    ramc [factor] < first world war medicine

    fany [factor] < first world war medicine

    casualty clearing [factor] < first world war medicine

    casualty clearing station [factor] < first world war medicine

    dressing station [factor] < first world war medicine

    regimental aid [factor] < first world war medicine

    chain of evacuation [factor] < first world war medicine

    triage [factor] < first world war medicine

    carrel dakin [factor] < first world war medicine

    gas gangrene [factor] < first world war medicine

    stretcher bearer [factor] < first world war medicine

    ambulance train [factor] < first world war medicine

    keynes blood [factor] < first world war medicine

    rontgen [factor] < first world war medicine

    brain surgery [factor] < first world war medicine

    harvey cushing [factor] < first world war medicine

    debridement [factor] < first world war medicine

    wound excision [factor] < first world war medicine

    underground hospital [factor] < first world war medicine

    arras [factor] < first world war medicine

    roentgen [factor] < first world war medicine

    shrapnel [factor] < first world war medicine

    base hospital [factor] < first world war medicine

    mclindoe [factor] < first world war medicine

    archibald mcindoe [factor] < first world war medicine

    penicillin discovery [factor, person]
    fleming; alexander fleming; ?mould; petri dish; st mary's; penicillin _ discover|found|chance|mould|accident|luck;
    mould _ kill _ bacteria|germs; staphylococcus; chance discovery; discovered penicillin; left _ dish

    penicillin development [factor, person]
    florey; ?chain; florey and chain; howard florey; ernst chain; penicillin _ mass|purified|tested|factories|funding|drug|war|d day;
    albert alexander; ?policeman; mass produce of|penicillin; bedpans; us|usa|american government _ fund|penicillin|factories|pay|money; heatley;
    purify penicillin; milk churns; freeze dry; d day _ penicillin|enough

    antibiotics in medical history [factor]
    antibiotic; streptomycin; waksman; antibiotic resistance; superbug; mrsa; infections cured _ antibiotics

    nhs [factor, solution]
    national health service; national health; bevan; aneurin bevan; free _ treatment|healthcare|medical|at|care|health|doctor;
    free at point _ use; nye bevan; 1948 _ free|health|nhs; healthcare _ free|everyone; stuffed their mouths;
    everyone _ access _ doctor|healthcare|treatment; cradle to grave

    opposition to the nhs [problem]
    doctors _ opposed|against|refused|bma|private|income|lose _ nhs|state|patients|government; bma; british medical association; 90% of doctors;
    lose _ income|private patients|independence; too expensive _ nhs|free

    dna discovery [factor]
    ?dna; ?crick; ?watson; ?double helix; ?watson and crick; ?crick and watson; ?franklin; ?rosalind franklin; ?genome; ?human genome;
    ?human genome project; genetic _ disease|conditions|inherited|screening; ?structure of dna; genes _ cause|disease; ?gene therapy

    modern diagnosis technology [factor, method]
    ?mri; ?ultrasound; ?scans; ?scanner; blood test|pressure|sugar tests|monitor; ?ecg; ?keyhole; ?microscope; ?electron microscope; ?monitors;
    ?thermometer

    ct scan [factor, method] < modern diagnosis technology

    endoscope [factor, method] < modern diagnosis technology

    cat scan [factor, method] < modern diagnosis technology

    x ray machine [factor, method] < modern diagnosis technology

    blood pressure monitor [factor, method] < modern diagnosis technology

    modern surgery and treatment [method]
    ?heart transplant; ?radiotherapy; ?kidney transplant; ?ivf

    transplant [method] < modern surgery and treatment

    keyhole surgery [method] < modern surgery and treatment

    pacemaker [method] < modern surgery and treatment

    robotic surgery [method] < modern surgery and treatment

    chemotherapy [method] < modern surgery and treatment

    dialysis [method] < modern surgery and treatment

    micro surgery [method] < modern surgery and treatment

    christiaan barnard [method] < modern surgery and treatment

    hip replacement [method] < modern surgery and treatment

    prosthetic limbs [method] < modern surgery and treatment

    lung cancer case study [problem]
    lung cancer; smoking _ cancer|ban|link; ?doll; richard doll; bradford hill; ban _ smoking|cigarette|advertising; plain packaging;
    cigarette tax; anti smoking; smoking ban

    government health campaigns [method]
    health campaigns; ?five a day; health|advertising|tv campaign|adverts _ health|smoking|drink|drugs; compulsory vaccination _ 1852|smallpox

    change4life [method] < government health campaigns

    stoptober [method] < government health campaigns

    5 a day [method] < government health campaigns

    anti smoking campaign [method] < government health campaigns

    clean air act [method] < government health campaigns

    sugar tax [method] < government health campaigns

    mass vaccination [method] < government health campaigns

    fluoride [method] < government health campaigns

    public information film [method] < government health campaigns

    aids campaign [method] < government health campaigns

    healthy living campaigns [method] < government health campaigns

    role of war in medicine [factor]
    war _ improve|develop|progress|speed|more|injuries|wounds|money|funding|practice|surgery|medicine|need|new;
    governments spend _ war _ medicine; wounded soldiers _ surgeons|practise|experience|treat; war speeds up;
    surgeons _ experience|practise _ war|battlefield|soldiers; need _ treat _ soldiers

    role of chance in medicine [factor]
    chance; ?luck; ?accident; by accident|chance|luck; ?coincidence; ?fluke; serendipity

    role of individuals [factor]
    ?individual; individual genius; key individual|person|people; ?genius; great men; one person; brilliant man|scientist; role of _ individual;
    determined individual|person|scientist|jenner|lister|pasteur; hard work of

    role of technology in medicine [factor]
    ?microscope; better|improved|new microscopes|technology|equipment|instruments|machines; technology _ improve|develop|see|allow;
    science and technology; powerful microscopes; syringe; technology helped

    role of government [factor]
    government _ fund|pay|law|act|intervene|money|role|pass|involved|responsible; government funding|intervention|action|laws|involvement;
    parliament passed; state _ responsibility|intervene|take; public health acts; laws _ passed _ health|clean|sewers; funded by government;
    king _ order _ clean|streets|london

    # Crime and punishment

    tithings [method]
    group of ten|10 men|families; ten men _ responsible|each|tithing; frankpledge; responsible for _ each other's behaviour;
    men over 12 _ responsible

    hue and cry [method]
    chase|catch _ criminal|thief _ village|everyone|shout; shout _ chase|catch|villagers|help; villagers _ chase|catch|help|shout;
    whole village _ chase|catch|hunt; raise _ alarm _ chase

    parish constable [person, method]
    constable; watchman; night watch; ?watchmen; unpaid _ constable|watch|law; town watch; ?charlies; sheriff _ posse|criminals|law;
    posse comitatus; ?coroner; justices of the peace; jps

    trial by ordeal [method]
    ordeal; trial by hot iron; trial by cold|hot water; hot iron; god _ judge|decide|guilty|innocent; cold water _ sink|float|guilty|innocent;
    float _ guilty; sink _ innocent; blessed bread; consecrated bread; let god decide; burn _ heal _ innocent; bandaged _ three|3 days;
    god's judgement

    trial by combat [method]
    trial by battle|combat; fight _ accuser|death|guilty|innocent; ?duel; winner _ innocent|right; fought _ to prove

    trial by jury [method]
    jury; twelve _ jury|men; 12 men|people; local jury; jurors; grand jury; jury of _ peers; compurgation; oath helpers

    wergild [method]
    wergeld; blood money; blood price; compensation _ victim|family _ murder|injury|killed; pay _ victim's family; fine _ victim|family _ paid;
    compensation to _ victim|family

    blood feud [problem]
    family _ revenge|vengeance _ murder|kill; revenge killings; cycle of _ revenge

    murdrum fine [law]
    murdrum; norman killed|murdered _ fine|village|community|hundred; kill|murder _ norman _ fine|pay|village; collective fine _ norman;
    fine on _ village|community|hundred

    forest laws [law]
    king's forest; hunting _ illegal|banned|forest|king|deer|poach; hunt|kill deer _ king; royal forest; new forest;
    illegal _ hunt|wood|collect; forest crimes; verderers; {not} allowed _ hunt|collect wood

    poaching [example, problem]
    poacher; illegal hunting; hunt _ illegally|without|rich|landowner|land|permission;
    take|kill|steal _ rabbits|deer|game|fish _ land|landowner|king; black act; waltham; game laws; social crime

    castle and king in law [factor]
    king's peace; king _ law|peace|crime|treason|court|royal; royal justice; royal courts; common law; henry ii _ law|court|constitutions|assize;
    assize; constitutions of clarendon; travelling judges; manor court; eyre

    church courts [method]
    benefit of clergy; neck verse; psalm; ?sanctuary; claim sanctuary; priests _ tried|court|lenient|punished; seek sanctuary;
    read _ bible|psalm|verse; 40 days _ church|safe; church _ own courts; thomas becket

    capital punishment [method]
    death penalty; ?hanging; ?execute; beheading; burnt at stake; gallows; hung drawn _ quartered; put to death; capital crime; tyburn; noose;
    hanging drawing

    corporal punishment [method]
    corporal; ?flog; ?stocks; ?pillory; ?branding; cut|chop off hand|ear|nose; ?lash

    whip [method] < corporal punishment

    mutilate [method] < corporal punishment

    physical punishment [method] < corporal punishment

    birch [method] < corporal punishment

    maiming [method] < corporal punishment

    ducking stool [method] < corporal punishment

    caning [method] < corporal punishment

    scold's bridle [method] < corporal punishment

    cat o nine tails [method] < corporal punishment

    public humiliation [method, reason]
    humiliate|shame|embarrass _ criminal|public|stocks|pillory|offender; ?stocks; ?pillory; throw _ rotten|food|things|vegetables|eggs;
    public shame|humiliation; name and shame; crowd _ laugh|throw|mock

    deterrence as aim of punishment [reason, principle]
    ?deter; deterrent; put|stop|scare|warn|frighten _ others|people|off _ crime|committing|doing|same; stop others _ crime|doing|committing;
    warn others; make an example; warning to others; scare _ people|others; fear of punishment; discourage _ crime|others; put _ off committing

    retribution as aim of punishment [reason, principle]
    retribution; ?revenge; eye for eye; pay for _ crime|did; get what _ deserve; deserve _ punished; make _ suffer; criminal _ suffer;
    suffer for _ crime|did; get back at; justice for _ victim; ?payback; ?vengeance

    rehabilitation as aim of punishment [reason, principle]
    prisoner|criminal|offender _ learn _ skill|trade|job|read; {not} go back _ crime; stop _ reoffend; {not} commit _ again; get _ job _ release;
    rehabilitate; ?reform; reform|change|improve _ criminal|offender|prisoner;
    help|teach _ prisoner|criminal _ change|job|read|skill|better|honest; become _ better|honest|abiding person|citizen; {not} reoffend;
    learn _ trade|skill _ prison|release; second chance; turn _ life around; stop reoffending; make criminals _ better; give prisoners _ skills

    removal as aim of punishment [reason, principle]
    remove|take|keep|lock|send _ criminal|them|offender _ society|away|streets|off|public|abroad;
    protect _ public|society|people _ criminal|them|danger; protection of _ public|society; keep _ off street; get rid of criminals;
    public _ safe _ criminals|prison; removing from society; incapacitation; keep public safe

    reparation as aim of punishment [reason, principle]
    ?reparation; pay back _ society|community|victim; ?compensation; restitution; make up for _ crime|did|wrong; make amends;
    repay _ society|victim|community; give back to _ community|society; put right _ wrong

    vagrancy [example, problem]
    vagrant; vagabond; ?beggar; ?begging; sturdy beggars; homeless wandering; wander|roaming _ poor|beg|work|jobs|unemployed; ?tramps;
    poor _ moved|wandered|travel; counterfeit crank; rogues; idle poor; no home _ work; unemployed _ wandering

    vagrancy laws [law, method]
    vagrancy act; vagrants|beggars|vagabonds _ whipped|branded|ear|slave|executed|punished|sent; 1547 vagrancy; hole _ ear;
    whipped _ parish|home; act for relief of poor; poor law; houses of correction; bridewell

    heresy [example]
    heretic; mary _ burn protestants; religious|different|wrong beliefs _ burn|king|queen|crime|church;
    disagree|against _ church|king's|queen's|monarch's religion|teachings|beliefs; burnt for _ religion|beliefs|faith; protestants burned;
    crime _ against church; de heretico; bloody mary; lollards

    treason [example]
    ?traitor; plot|betray|rebel _ against|kill|overthrow|king|queen|monarch|government; high treason; plot|plan to kill king|queen|monarch;
    hung drawn quartered; betray _ king|country|queen

    gunpowder plot [example]
    gunpowder; guy fawkes; fawkes; robert catesby; catesby; blow _ up parliament|king|lords; catholics plotted; plot _ parliament|james;
    5 november; november 5; monteagle; ?cecil; 36 barrels

    witchcraft accusations [example, problem]
    witch; witchcraft; matthew hopkins; hopkins; witchfinder; witch finder; witchfinder general; ?familiars; devil's mark; pact with _ devil;
    devil _ pact|worship; swimming test; old|poor|widow|single women _ accused|witch|blame; pricking; swim _ witch;
    accused of _ witch|witchcraft; demonologie; james i _ witch|daemonologie; pendle; witch hunt|craze; superstition _ witch

    smuggling [example, problem]
    smuggler; hawkhurst; hawkhurst gang; avoid _ tax|duty|import|customs; bring _ goods|tea|brandy _ illegally|secretly|tax|without;
    tea _ brandy|tax|smuggle; import duties _ high|avoid; customs officers|duty; bring _ in country illegally; goods _ without paying _ tax|duty;
    coastal gangs

    highway robbery [example, problem]
    highwayman; highwaymen; dick turpin; turpin; rob|robbery|hold up _ travellers|coach|stagecoach|road; stagecoach; stage coach; footpads;
    stand and deliver; robbers on horseback|horse; mail coach; robbed _ roads; isolated roads; ?turnpike

    bloody code [law, method]
    200|225|50|222|220 crimes|offences _ death|capital|hang|executed; capital _ crimes|offences _ increase|200|50;
    death penalty _ minor|small|petty|many|200|more; hanged|executed _ minor|petty|stealing|small|rabbit|bread;
    minor crimes _ death|hanged|executed; harsh|severe laws|punishments _ property|death; execution|death _ petty|minor

    end of the bloody code [consequence]
    bloody code _ end|abolish|fail|reduced|{not} work; juries _ {not}|reluctant|refused|unwilling convict|guilty|find;
    peel _ reduce|abolish|ended|remove|reform _ death|crimes|capital|code; fewer crimes _ death|capital;
    crowd _ fun|drunk|rowdy|enjoy _ executions|hangings; public executions _ end|entertainment|party|day; undervalue _ goods; too harsh _ juries;
    executions _ day out|entertainment; romilly

    transportation as punishment [method]
    transport _ australia|america|criminals|convicts|colony|years; sent to _ australia|america|colony;
    australia _ convicts|criminals|prisoners|sent; convict ship; hulks; prison hulks; first fleet; botany bay; shipped _ australia|america;
    ?convicts; ticket of leave; 7 years|14 years australia; ?virginia

    early prisons [problem]
    prison _ dirty|disease|mixed|overcrowded|gaol|fever|fee|crowded|filthy|together; ?gaol; gaol fever; newgate; debtors;
    pay _ jailer|gaoler|warders; gaolers _ unpaid|fees|bribes; school of|for crime; {not} separated _ men|women|children|hardened;
    hardened criminals _ mixed|with|together|young; men women _ children _ together

    john howard and elizabeth fry [person, factor]
    john howard; ?howard; elizabeth fry; ?fry; quaker; state of _ prisons; prison reformers; visited prisons|newgate;
    women prisoners _ fry|teach|sew|education|newgate; ?reformer; fry taught; improve _ prison conditions; gaols act

    gaols act 1823 [law]
    gaols act; 1823 act; female _ warders|prisoners|guards; peel _ gaol|prison; prisoners _ chaplain|visited|separated|female|education|fed;
    gaolers paid; women _ separate _ men _ prison; separate men _ women

    separate system [method]
    separate cells; isolated|alone|solitary _ cell|prisoners|prison|confinement; pentonville; solitary confinement; ?solitary;
    masks _ prisoners|chapel|exercise; {not} talk|see _ other prisoners; kept apart _ prisoners; 23 hours;
    prisoners _ alone|isolated|mad|insane|suicide; kept _ own cells; reflect on _ crime; prisoners _ separate

    silent system [method]
    silence _ prison|prisoners; {not}|forbidden speak|talk _ prisoners|prison|each; ?crank; treadmill; treadwheel; tread wheel; oakum;
    picking oakum; hard labour hard fare; hard board; du cane; hard labour|fare; shot drill; pointless work|tasks; pointless _ work|labour

    bow street runners [person, method]
    bow street; ?fielding; henry fielding; john fielding; thief takers; jonathan wild; runners; hue and cry newspaper; horse patrol;
    first detectives|police; bow street horse

    metropolitan police [person, method]
    ?peel; robert peel; bobbies; peelers; met police; ?metropolitan; 1829 police; first police force; full time police; professional police;
    police _ uniform|blue|beat|paid|london|1829|top; new police; police act 1829; 1829 act; blue uniform; beat patrol; rural constabulary;
    1856 _ police

    opposition to the police [problem]
    police _ fear|military|army|unpopular|cost|expensive|tax|spy|freedom|liberty|state; threat to freedom|liberty; loss of freedom _ police;
    police _ like army|soldiers; too much like army|france; {not} trust police; early police _ drunk|sacked|corrupt; police _ interfere;
    cost _ police

    detectives and cid [method]
    detective; cid; detective branch; criminal investigation department; plain clothes _ police|officer|detectives; trial of detectives;
    1878 _ detective; detectives _ 1842

    jack the ripper and whitechapel [problem]
    ripper; jack the ripper; whitechapel; ?dear boss; ?h division; ?lodging houses; ?rookery; ?whitechapel vigilance; ?goulston;
    prostitutes _ murdered|killed; ?charles warren; ?dorset street; ?lusk; ?flower and dean; ?peabody estate; ?pogroms; ?jewish immigrants;
    mutilate _ bodies; ?abberline; ?mary nichols; ?annie chapman

    police investigation difficulties [problem]
    no forensic _ evidence|science|fingerprints; no fingerprints|dna; too many letters|leads|hoax; hoax letters; rivalry _ city|met|police;
    warren _ graffiti|message|washed|wall; metropolitan _ city _ police {not}|rivals|cooperate; witnesses _ unreliable; dark|narrow alley;
    media|press|newspapers _ panic|sensational|mislead|stories

    tolpuddle martyrs [example]
    tolpuddle; swear|taken|illegal oath _ union|secret|society; george loveless; loveless; dorset _ farm|labourers|workers;
    six farm labourers|workers; farm labourers _ union|oath|transported|australia; friendly society; grand national; illegal oath

    peterloo and protest [example]
    peterloo; ?luddites; ?swing riots; ?rebecca riots; break|smash machines|machinery; ?captain swing; ?henry hunt; ?machine breakers;
    ?st peters field; ?protests against machines; ?spa fields; ?rioting

    conscientious objectors as criminals [example]
    conscientious objector _ prison|punished|tribunal|jail; ?tribunal; absolutists; alternativists;
    objectors _ prison|tribunal|dartmoor|jailed|sentenced; refused _ conscription _ jail|prison

    abolition of the death penalty [law, consequence]
    death penalty _ abolish|end|banned|1965|1969; abolish|end of|the _ hanging|death|capital; derek bentley; ?bentley; ruth ellis; timothy evans;
    ?christie; capital punishment _ abolished|end; murder act 1965; let him have it; innocent _ hanged|executed; miscarriage of justice;
    homicide act; 1965 act; ?silverman; wrongly hanged|executed; last hanging

    modern crimes [example]
    ?hacking; drug|people|human trafficking; race|hate crime; drink|speeding driving; ?phishing; domestic abuse|violence

    cyber crime [example] < modern crimes

    cybercrime [example] < modern crimes

    identity theft [example] < modern crimes

    terrorism [example] < modern crimes

    car theft [example] < modern crimes

    hooliganism [example] < modern crimes

    football hooligans [example] < modern crimes

    computer crime [example] < modern crimes

    online fraud [example] < modern crimes

    drug crime [example] < modern crimes

    new crimes [example] < modern crimes

    joyriding [example] < modern crimes

    homosexuality decriminalised [example] < modern crimes

    drug dealing [example] < modern crimes

    hacker [example] < modern crimes

    modern policing methods [method]
    ?cctv; dna evidence|testing|database; ?fingerprint; police _ computer|cars|helicopter|radio|database; ?neighbourhood watch;
    specialist _ police|units; armed police|response

    forensic [method] < modern policing methods

    police national computer [method] < modern policing methods

    breathalyser [method] < modern policing methods

    community support officers [method] < modern policing methods

    number plate recognition [method] < modern policing methods

    pcso [method] < modern policing methods

    speed cameras [method] < modern policing methods

    special branch [method] < modern policing methods

    female officers [method] < modern policing methods

    police cars [method] < modern policing methods

    crime prevention [method] < modern policing methods

    community policing [method] < modern policing methods

    police dogs [method] < modern policing methods

    fraud squad [method] < modern policing methods

    modern punishments [method]
    community service|sentence|payback; ?probation; ?suspended sentence; ?restorative justice; ?fines; ?community order; ?life sentence

    electronic tag [method] < modern punishments

    asbo [method] < modern punishments

    open prison [method] < modern punishments

    borstal [method] < modern punishments

    parole [method] < modern punishments

    young offender institution [method] < modern punishments

    tagging [method] < modern punishments

    alternative to prison [method] < modern punishments

    probation officer [method] < modern punishments

    curfew [method] < modern punishments

    early release [method] < modern punishments

    rehab [method] < modern punishments

    drug programme [method] < modern punishments

    anti social behaviour order [method] < modern punishments

    rehabilitation programmes [method] < modern punishments

    urbanisation as cause of crime [cause, factor]
    towns|cities _ grow|bigger|crowded|overcrowded|crime|anonymous|strangers; overcrowding _ crime; {not} know _ each other|neighbours;
    easy _ hide|disappear|escape _ crowd|town|city; people moved _ towns|cities; strangers _ towns; population _ grow|increase crime;
    growth of _ towns|cities|population; ?anonymity

    poverty as cause of crime [cause, factor]
    poor _ steal|crime|food|desperate; poverty _ crime|steal|theft; steal _ food|survive|eat|feed|hungry|starving;
    unemployment _ crime|steal|theft; desperate _ steal|food|money; rising food|bread prices; bad harvest; inequality _ crime; hunger _ crime

    changing attitudes to punishment [factor, cause]
    humane; more humane; attitudes _ change|humane|softer|reform; harsh _ less|softer|humane; human rights; humanitarian;
    kinder|softer|fairer punishment|treatment; less harsh|brutal|violent; public opinion _ change|against; enlightenment ideas; beccaria;
    reformers believed
    """
}
