/// Law and justice: courts, legal people, criminal law, tort, contract, law making and rights. Written for this project.
extension LexiconData {
  static let lawSubject: StaticString = """
    subject law

    *accused person
    defendant; accused; suspect; offender; criminal; person; he; she; they; someone; d; claimant; people

    *court person
    court; judge; jury; magistrate; parliament; police; lawyer; barrister; solicitor; prosecution; defence; law; they

    # Nature of law

    rule of law [principle]
    no one _ above law; nobody is above law; law applies _ everyone|all; everyone _ same law; equal|same before|under law; everyone equal _ law;
    everyone _ obey law; {not} above law; equality before law; law applies equally; dicey; laws _ clear; everyone _ subject to law; same law for;
    innocent until proven

    purposes of law [reason, principle]
    keep|maintain order; protect _ people|public|society|rights|citizens|property; prevent|stop _ chaos|anarchy|crime;
    without law _ chaos|anarchy; settle|resolve disputes; keep _ people|us safe; punish _ wrong|criminals|people; protect _ vulnerable;
    right _ wrong _ behave; makes society _ fair|safe; set _ standards|rules

    social control in purposes of law [reason, principle] < purposes of law
    social control

    law and order [reason, principle] < purposes of law

    criminal law [principle] ~ civil law
    offence against _ state|society; punish _ crime|offender|guilty; prosecuted by _ state|cps|crown; beyond reasonable doubt;
    prosecution _ defendant; police _ arrest|charge; crimes against society; state prosecutes; found guilty; sent to prison; theft _ murder;
    ?sentence; ?crimes; breaks law punished; crown court; guilty or not; crown prosecution service

    civil law [principle] ~ criminal law
    dispute between individual|people|parties|neighbours|companies; ?claimant; ?sue; ?compensation; ?damages; balance of probabilities;
    private disputes; county court; claimant _ defendant; liable; ?injunction; family law; ?divorce; ?tort; ?contract; individuals _ dispute;
    small claims; employment law; ?remedy; neighbours dispute; argument|disagreement between _ people|individuals

    burden and standard of proof [principle]
    beyond reasonable doubt; balance of probabilities; prosecution _ prove; burden of proof; innocent until proven guilty; standard of proof;
    presumption of innocence; sure _ guilty; more likely than not; prove _ guilt|case; {not} guilty until; more probable; must be sure; ?51%;
    prosecution must; claimant must prove

    law and morality [principle]
    morality; hart devlin; wolfenden; devlin; natural law; positivism; legal positivism; ?hart; ?fuller; immoral but legal;
    adultery _ {not} illegal; moral values; right and wrong _ society; r v brown; legal enforcement; dworkin; diane pretty; ?immoral;
    shared morality; pluralist society; ?gillick

    law and justice [principle]
    justice; ?fairness; substantive justice; procedural justice; natural justice; formal justice; ?corrective; ?distributive; rawls;
    utilitarianism; aristotle; nozick; miscarriage of justice; fair outcome; treat like cases; fair _ result|process|procedure;
    distributive justice; marx; access to justice; both sides heard; equal treatment; perelman

    # Law making

    common law [principle, method]
    judge made law; case law; decisions of judges; made by judges; judges make; law from _ cases|judges|courts; judges _ decisions _ law;
    previous cases; ?precedent; built up _ cases; developed by _ judges|courts; past cases; court decisions

    statute law [law, method]
    act of parliament; ?legislation; made by parliament; laws _ passed|made _ parliament; primary legislation; statute;
    parliament _ make|pass law; written law; parliamentary law

    delegated legislation [law, method]
    secondary legislation; byelaws; by laws; statutory instruments; orders in council; enabling act; parent act;
    parliament gives|delegates _ power; law made by _ ministers|councils|others; made by _ body|someone other; privy council _ order;
    local authority _ laws; local laws; power _ given|delegated; passed power

    advantages of delegated legislation [benefit, reason]
    saves _ parliament time; quick|fast|speed _ pass|make|change|emergency; ?expertise; experts _ make|knowledge; ?flexible;
    easily _ changed|amended|revoked; ?emergency; know _ local area; parliament _ busy|{not} time

    technical knowledge [benefit, reason] < advantages of delegated legislation

    technical expertise [benefit, reason] < advantages of delegated legislation

    easy to change [benefit, reason] < advantages of delegated legislation

    disadvantages of delegated legislation [problem, reason]
    ?undemocratic; unelected _ make|people; {not} elected; lack of _ publicity|scrutiny|control|debate; ?{not} _ debated|publicised|known|checked;
    too much _ law|delegated; little _ scrutiny|publicity; {not} enough control|checks; made by _ unelected

    sub delegation [problem, reason] < disadvantages of delegated legislation

    large volume [problem, reason] < disadvantages of delegated legislation

    complex wording [problem, reason] < disadvantages of delegated legislation

    lack of democratic [problem, reason] < disadvantages of delegated legislation

    controls on delegated legislation [method]
    beyond _ powers; enabling act _ limits; exceeds _ power; ?unreasonable; parliament _ revoke|repeal

    affirmative resolution [method] < controls on delegated legislation

    negative resolution [method] < controls on delegated legislation

    judicial review in controls on delegated legislation [method] < controls on delegated legislation
    judicial review

    ultra vires [method] < controls on delegated legislation

    scrutiny committee [method] < controls on delegated legislation

    procedural ultra vires [method] < controls on delegated legislation

    super affirmative [method] < controls on delegated legislation

    wednesbury [method] < controls on delegated legislation

    struck down [method] < controls on delegated legislation

    joint committee [method] < controls on delegated legislation

    substantive ultra [method] < controls on delegated legislation

    declared void [method] < controls on delegated legislation

    judicial precedent [principle, method]
    judge|court _ follow|bound|stick _ earlier|past|previous|before|old; follow|use _ decision|ruling _ earlier|previous|past|before;
    decision|ruling _ earlier|previous|past case; followed in future|later cases; stare decisis; precedent; stand by _ decided;
    follow|bound by _ previous|past|earlier|higher decision|cases|court; binding precedent; lower courts _ follow|bound _ higher;
    hierarchy of courts; similar facts; original precedent; bound by higher; treat _ like cases alike; decisions _ higher courts _ bind;
    followed in later; same facts; previous decisions

    ratio decidendi and obiter dicta [principle]
    ratio decidendi; obiter dicta; ?ratio; obiter; ?reason for deciding; ?other things said; things said by _ way; ?persuasive precedent;
    ?persuasive; ?binding part; legal reason _ decision; part of judgment _ binding

    avoiding precedent [method]
    ?overrule; ?distinguish; ?reverse; practice statement; 1966 practice statement; young v bristol; facts _ different|materially;
    supreme court _ depart|overrule; balfour v balfour; ?merritt; different facts; higher court _ overrules|changes; ?herrington; ?disapproving;
    depart from _ previous; per incuriam; when it appears right

    advantages of precedent [benefit, reason]
    ?certainty; ?predictable; saves _ time|court; ?flexibility; ?fair; similar cases _ treated same|alike; ?precise; know _ outcome|likely|law;
    lawyers _ advise; treats _ like

    real cases [benefit, reason] < advantages of precedent

    detailed law [benefit, reason] < advantages of precedent

    disadvantages of precedent [problem, reason]
    ?rigid; ?inflexible; ?complex; slow _ change|growth|develop; bad decisions _ followed|bound; ?undemocratic;
    hard|difficult _ find _ ratio|case; {not} elected judges; wait for _ case; ?retrospective; outdated _ decisions

    illogical distinctions [problem, reason] < disadvantages of precedent

    unelected judges [problem, reason] < disadvantages of precedent

    lengthy judgments [problem, reason] < disadvantages of precedent

    unjust decisions [problem, reason] < disadvantages of precedent

    volume of cases [problem, reason] < disadvantages of precedent

    literal rule [method]
    plain _ ordinary meaning; ordinary meaning; dictionary meaning; literal meaning; whiteley v chappell; dictionary definition; even if absurd;
    natural meaning; exact words; words _ ordinary|plain|dictionary; lnwr; plain meaning; cheeseman; berriman; respects _ parliament;
    actual words

    golden rule [method]
    avoid absurd result; adler v george; re sigsworth; modify _ meaning; avoid _ absurd; wide approach; narrow approach; absurdity avoided;
    change _ meaning _ absurd; r v allen; sigsworth; extension of literal; prevents absurd; avoid harsh|repugnant

    mischief rule [method]
    heydon's case; smith v hughes; gap in _ law; problem _ law _ meant|designed|trying fix|solve|remedy; remedy _ problem; fill _ gap;
    prostitutes _ balcony|window|street; royal college of nursing; what parliament _ trying|intended _ prevent|stop|fix; look at _ previous law;
    mischief _ act; suppress _ mischief; gap _ fill

    purposive approach [method]
    purposive; purpose of _ act|parliament|law|legislation; intention of parliament; what parliament _ intended|wanted|meant;
    parliament's intention; spirit of _ law; lord denning; aim of act; modern approach; jones v tower boot; reason _ act _ passed;
    eu law approach; broad approach; quintavalle

    aids to interpretation [tool, method]
    ?schedules

    intrinsic aids [tool, method] < aids to interpretation

    extrinsic aids [tool, method] < aids to interpretation

    hansard [tool, method] < aids to interpretation

    dictionaries [tool, method] < aids to interpretation

    explanatory notes [tool, method] < aids to interpretation

    long title [tool, method] < aids to interpretation

    preamble [tool, method] < aids to interpretation

    pepper v hart [tool, method] < aids to interpretation

    ejusdem generis [tool, method] < aids to interpretation

    internal aids [tool, method] < aids to interpretation

    external aids [tool, method] < aids to interpretation

    law commission reports [tool, method] < aids to interpretation

    expressio unius [tool, method] < aids to interpretation

    noscitur [tool, method] < aids to interpretation

    short title [tool, method] < aids to interpretation

    interpretation act [tool, method] < aids to interpretation

    rules of language [tool, method] < aids to interpretation

    marginal notes [tool, method] < aids to interpretation

    record of debates [tool, method] < aids to interpretation

    law reform bodies [person, structure]
    ?repeal; law reform; pressure groups _ law; keep _ law under review; outdated laws _ removed|repeal

    law commission [person, structure] < law reform bodies

    royal commission [person, structure] < law reform bodies

    codify [person, structure] < law reform bodies

    consolidation [person, structure] < law reform bodies

    public inquiries [person, structure] < law reform bodies

    law commissioners [person, structure] < law reform bodies

    simplify law [person, structure] < law reform bodies

    modernise law [person, structure] < law reform bodies

    five commissioners [person, structure] < law reform bodies

    review of law [person, structure] < law reform bodies

    influences on parliament [factor]
    media _ influence|pressure|law; manifesto _ promises; events _ law; terrorist attacks _ law

    public opinion in influences on parliament [factor] < influences on parliament
    public opinion

    pressure groups in influences on parliament [factor] < influences on parliament
    pressure groups

    political manifesto [factor] < influences on parliament

    lobbyists [factor] < influences on parliament

    lobbying in influences on parliament [factor] < influences on parliament
    lobbying

    dangerous dogs [factor] < influences on parliament

    snowdrop [factor] < influences on parliament

    sarah's law [factor] < influences on parliament

    law commission recommends [factor] < influences on parliament

    hunting act [factor] < influences on parliament

    clare's law [factor] < influences on parliament

    eu influence [factor] < influences on parliament

    james bulger [factor] < influences on parliament

    # Courts and legal people

    court hierarchy [structure]
    hierarchy; european court of human rights

    supreme court [structure] < court hierarchy

    court of appeal [structure] < court hierarchy

    high court [structure] < court hierarchy

    crown court [structure] < court hierarchy

    magistrates court [structure] < court hierarchy

    county court [structure] < court hierarchy

    queen's bench [structure] < court hierarchy

    king's bench [structure] < court hierarchy

    privy council [structure] < court hierarchy

    divisional court [structure] < court hierarchy

    youth court [structure] < court hierarchy

    chancery division [structure] < court hierarchy

    appeals to [structure] < court hierarchy

    superior courts [structure] < court hierarchy

    inferior courts [structure] < court hierarchy

    family division [structure] < court hierarchy

    final appeal court [structure] < court hierarchy

    admin court [structure] < court hierarchy

    magistrates court role [structure, duty]
    magistrates' court; summary offences|trial; less serious|minor crimes|offences; minor offences|cases; 95%|97%|90% _ cases;
    six months _ sentence|prison; bail hearings; issue warrants; unlimited fine; youth court; early administrative hearing; send to _ crown;
    summary offence; first hearing; legal adviser; twelve months; tv licence; search warrants; mode of trial; three magistrates; bench of;
    preliminary hearing; sending hearing

    crown court role [structure, duty]
    indictable; serious crimes|offence|cases; judge and jury; murder rape _ robbery; jury trial; trial on indictment;
    more serious|severe crimes|offences; jury decides; appeals from magistrates; ?robbery; indictable only; sentencing from magistrates;
    plea _ trial; serious crime; tried by jury; rape _ murder

    types of offence [principle, structure]
    choose _ crown court|jury; theft _ either; ?allocation; actual bodily harm _ either; less serious _ magistrates;
    assault and battery _ summary; burglary _ either; defendant _ choose

    summary offence [principle, structure] < types of offence

    triable either way [principle, structure] < types of offence

    either way offence [principle, structure] < types of offence

    indictable offence [principle, structure] < types of offence

    mode of trial [principle, structure] < types of offence

    plea before venue [principle, structure] < types of offence

    magistrates or crown [principle, structure] < types of offence

    civil court tracks [structure]
    £10000|£25000|10 000|25 000; small claims _ court; ?n1

    small claims track [structure] < civil court tracks

    fast track [structure] < civil court tracks

    multi track [structure] < civil court tracks

    intermediate track [structure] < civil court tracks

    three tracks [structure] < civil court tracks

    up to £10000 [structure] < civil court tracks

    case management [structure] < civil court tracks

    up to £25000 [structure] < civil court tracks

    under £10000 [structure] < civil court tracks

    value of claim [structure] < civil court tracks

    district judge [structure] < civil court tracks

    circuit judge [structure] < civil court tracks

    part 36 [structure] < civil court tracks

    pre action protocol [structure] < civil court tracks

    claim form [structure] < civil court tracks

    overriding objective [structure] < civil court tracks

    particulars of claim [structure] < civil court tracks

    magistrates [person]
    justice of peace; ?jp; lay magistrates; unpaid _ volunteer|judge|part; volunteers _ court; {not}|no legal qualified|trained;
    lay people; volunteer judges; part time _ judge|magistrates; 26 half days; ?bench; 13 days; unqualified; local knowledge; lay justices;
    ordinary people _ court; six key qualities; legal adviser _ help; sit in threes; live _ local; 18 to 74; local people; ?75; ?clerk

    advantages of magistrates [benefit, reason]
    ?cheap; ?unpaid; save _ money|cost; know _ local area; ?quick; representative of _ community|society; free _ volunteers; ?experience;
    ?availability; ?weekly; {not} paid

    saves money [benefit, reason] < advantages of magistrates

    gender balance [benefit, reason] < advantages of magistrates

    legal adviser [benefit, reason] < advantages of magistrates

    three on bench [benefit, reason] < advantages of magistrates

    community involvement [benefit, reason] < advantages of magistrates, advantages of juries

    balanced view [benefit, reason] < advantages of magistrates

    quick justice [benefit, reason] < advantages of magistrates

    low cost [benefit, reason] < advantages of magistrates

    local people [benefit, reason] < advantages of magistrates

    disadvantages of magistrates [problem, reason]
    middle aged|class; ?inconsistent; reliance on _ clerk|legal; {not} representative; rely _ legal adviser|clerk; believe _ police;
    older _ retired; {not} qualified; lack _ legal|qualifications|knowledge|diversity; different areas _ sentences; ?postcode; ?biased

    prosecution bias [problem, reason] < disadvantages of magistrates

    retired people [problem, reason] < disadvantages of magistrates

    white middle [problem, reason] < disadvantages of magistrates

    lack of training [problem, reason] < disadvantages of magistrates

    out of touch [problem, reason] < disadvantages of magistrates

    jury [person, structure]
    12|twelve people|members|jurors|citizens|ordinary|random|men; jurors; twelve ordinary|random; randomly chosen|selected; ?verdict;
    decide on guilt|verdict|innocent|if; electoral register; majority verdict; decide facts; 10 2; 18 to 75; ?deliberate;
    ordinary people _ decide; aged 18; retire to _ room; tried by peers; ?foreman; weigh evidence; juries act; listen to evidence; jury room;
    ?peers; random selection; lived in uk _ five; unanimous; eleven one; jury service; listens _ evidence; verdict of; lay people _ decide

    advantages of juries [benefit, reason]
    secrecy _ jury|pressure; ?impartial; ?democratic; judged by _ peers|equals; tried by _ peers|own; ?secret; ?fair;
    twelve _ opinions|different|views; random _ bias|fair; different backgrounds|opinions

    open system [benefit, reason] < advantages of juries

    ordinary people [benefit, reason] < advantages of juries

    12 heads [benefit, reason] < advantages of juries

    free from pressure [benefit, reason] < advantages of juries

    public participation [benefit, reason] < advantages of juries

    reduces bias [benefit, reason] < advantages of juries

    common sense [benefit, reason] < advantages of juries

    no one person [benefit, reason] < advantages of juries

    justice seen [benefit, reason] < advantages of juries

    disadvantages of juries [problem, reason]
    ?tampering; {not} understand _ evidence|complex|law|case|fraud; complex cases|fraud; ?bias; influenced by _ media|news|press; ?prejudice;
    ?secrecy; ?racist; {not} _ reasons; {not} legally; ?compulsory; ?bored; ?stress; ?distressing; ?unwilling; ?expensive; ?slow; ?emotional;
    lack _ understanding|legal|knowledge; ?rushed; {not} pay attention; ?intimidated; ?googling; ?threatened; ?disqualified; ?facebook

    media influence [problem, reason] < disadvantages of juries

    time off work [problem, reason] < disadvantages of juries

    long trials [problem, reason] < disadvantages of juries

    no reasons [problem, reason] < disadvantages of juries

    social media in disadvantages of juries [problem, reason] < disadvantages of juries
    social media

    look up [problem, reason] < disadvantages of juries

    fraud trials [problem, reason] < disadvantages of juries

    high acquittal [problem, reason] < disadvantages of juries

    trauma [problem, reason] < disadvantages of juries

    easily swayed [problem, reason] < disadvantages of juries

    emotional effect [problem, reason] < disadvantages of juries

    judges [person]
    ?judge; ?sentencing; decide _ sentence; passes sentence; summing up; directs _ jury; advise _ jury; law to _ jury; ensures _ fair trial;
    judicial appointments commission; ?recorder; judges _ independent; controls _ court|trial; interpret law; decides _ point; rule on _ law;
    independence of judiciary; decide points; lord chief justice; senior judges; security of tenure; superior judges; lord chancellor;
    district judge; remain impartial; lords justices; immunity from suit; keeps order _ court; explain law; make sure _ fair

    solicitors [person]
    lpc; conveyancing; first point of contact; prepare _ case|documents; draft _ contracts|documents; training contract;
    sqe; law society; legal advice; instruct _ barrister; gives advice|legal; general legal; magistrates _ represent;
    police station _ advice; legal practice; sra; writes letters; ?paperwork; meet _ clients

    barristers [person]
    ?advocacy; pupillage; inns of court; speak in court; represent _ court; ?wig; rights of audience; bar council; ?qc; ?kc;
    self employed; ?chambers; cab rank; cab rank rule; specialist _ legal; bptc; bar course; ?silk; ?courtroom; counsel's opinion; argue _ case;
    presents _ case; higher courts; present _ evidence _ court; queens counsel; kings counsel; call to bar

    legal executives and ombudsman [person]
    legal executive; ?cilex; legal ombudsman; ?paralegal; ?ilex; complaints about _ lawyers|solicitor; ?solicitors regulation authority;
    ?bar standards board; regulation of _ legal; ?chartered legal; ?bsb; ?legal services board; ?professional negligence; ?hall v simons;
    ?legal complaints

    crown prosecution service [person, duty]
    cps; crown prosecution; decide _ charge|prosecute; evidential test; public interest test; full code test; prosecute; threshold test;
    decides whether _ charge; realistic prospect; enough evidence _ charge; takes _ case _ court; charging decision; dpp; bring _ case;
    public interest

    police powers stop and search [law, method]
    stop and search; stop search; reasonable suspicion|grounds; police _ search|stop _ suspect|reasonable|person|people|street; ?pace;
    search _ outer; stolen _ prohibited articles; coat jacket _ gloves; name _ station

    pace 1984 [law, method] < police powers stop and search

    public place [law, method] < police powers stop and search

    code a [law, method] < police powers stop and search

    reasonable grounds [law, method] < police powers stop and search

    gowisely [law, method] < police powers stop and search

    section 60 [law, method] < police powers stop and search

    outer coat [law, method] < police powers stop and search

    police and criminal evidence [law, method] < police powers stop and search

    grounds for search [law, method] < police powers stop and search

    identify themselves [law, method] < police powers stop and search

    section 1 pace [law, method] < police powers stop and search

    stopped by police [law, method] < police powers stop and search

    body search [law, method] < police powers stop and search

    warrant card [law, method] < police powers stop and search

    strip search [law, method] < police powers stop and search

    arrest and detention [law, method]
    arrest; ?custody; detention; right to _ solicitor|phone|lawyer|told; told _ reason|arrested; ?caution; ?fingerprints;
    interview _ recorded|tape; intimate _ samples; have someone informed|told; review _ detention; necessary _ arrest; search _ arrest; ?meals;
    interview _ adult

    24 hours [law, method] < arrest and detention

    96 hours [law, method] < arrest and detention

    36 hours [law, method] < arrest and detention

    custody officer [law, method] < arrest and detention

    duty solicitor [law, method] < arrest and detention

    phone call [law, method] < arrest and detention

    tape recorded [law, method] < arrest and detention

    free legal advice [law, method] < arrest and detention

    appropriate adult [law, method] < arrest and detention

    reason for arrest [law, method] < arrest and detention

    charged or released [law, method] < arrest and detention

    code c [law, method] < arrest and detention

    code g [law, method] < arrest and detention

    custody record [law, method] < arrest and detention

    14 days [law, method] < arrest and detention

    code of practice [law, method] < arrest and detention

    held for [law, method] < arrest and detention

    right to silence [law, method] < arrest and detention

    eight hours rest [law, method] < arrest and detention

    mouth swab [law, method] < arrest and detention

    dna sample [law, method] < arrest and detention

    one phone [law, method] < arrest and detention

    held without charge [law, method] < arrest and detention

    rights when arrested [law, method] < arrest and detention

    right to know [law, method] < arrest and detention

    say nothing [law, method] < arrest and detention

    adverse inference [law, method] < arrest and detention

    know why [law, method] < arrest and detention

    anything you say [law, method] < arrest and detention

    bail and remand [method]
    bail; remand; ?on bail; ?surety; released _ until trial|court; ?curfew; ?tag; conditions _ bail; {not} _ turn up|commit further;
    likely to _ abscond|offend|interfere; hand _ passport; commit _ offence _ bail; kept in _ custody|prison _ trial; ?s25;
    interfere _ witnesses; ?residence

    bail act [method] < bail and remand

    unconditional bail [method] < bail and remand

    conditional bail [method] < bail and remand

    surrender passport [method] < bail and remand

    report to police [method] < bail and remand

    custody until trial [method] < bail and remand

    remanded in custody [method] < bail and remand

    presumption of bail [method] < bail and remand

    released before trial [method] < bail and remand

    abscond [method] < bail and remand

    interfere with witnesses [method] < bail and remand

    bail hostel [method] < bail and remand

    police bail [method] < bail and remand

    fail to surrender [method] < bail and remand

    released on [method] < bail and remand

    flight risk [method] < bail and remand

    previous record [method] < bail and remand

    legal aid and funding [method]
    legal aid; ?means test; ?merits test; ?no win no fee; ?conditional fee; ?conditional fee agreement; ?citizens advice; ?pro bono; ?law centre;
    ?legal help; ?interests of justice test; ?duty solicitor; ?free legal advice; ?legal services commission; cannot afford _ lawyer|solicitor;
    ?legal aid agency; trade union _ legal; ?laspo; ?funding; ?insurance; ?advice desk; ?private funding; ?success fee; ?afterthe event;
    ?legal insurance; afford _ legal; government _ pay _ lawyer; ?helplines; ?advocacy assistance

    alternative dispute resolution methods [method]
    ?mediation; ?negotiation; ?tribunal; settle _ out of court; {not}|without go court; third party _ help|facilitate|neutral|decide;
    compromise _ agreement; ?relate; parties _ discuss|negotiate

    adr [method] < alternative dispute resolution methods

    arbitration [method] < alternative dispute resolution methods

    conciliation [method] < alternative dispute resolution methods

    scott v avery [method] < alternative dispute resolution methods

    acas in alternative dispute resolution methods [method] < alternative dispute resolution methods
    acas

    neutral third party [method] < alternative dispute resolution methods

    out of court [method] < alternative dispute resolution methods

    neutral person [method] < alternative dispute resolution methods

    arbitration act [method] < alternative dispute resolution methods

    ombudsman [method] < alternative dispute resolution methods

    formalised settlement [method] < alternative dispute resolution methods

    employment tribunal in alternative dispute resolution methods [method] < alternative dispute resolution methods
    employment tribunal

    med arb [method] < alternative dispute resolution methods

    online dispute [method] < alternative dispute resolution methods

    court is last [method] < alternative dispute resolution methods

    resolve without court [method] < alternative dispute resolution methods

    avoid court [method] < alternative dispute resolution methods

    impartial person [method] < alternative dispute resolution methods

    award binding [method] < alternative dispute resolution methods

    industrial disputes [method] < alternative dispute resolution methods

    halsey [method] < alternative dispute resolution methods

    negotiate directly [method] < alternative dispute resolution methods

    advantages of adr [benefit, reason]
    ?cheaper; ?quicker; ?private; preserve|keep|maintain relationship; {not} publicity; control _ parties|outcome; ?expert; parties _ control;
    ?flexible; saves _ time|money; ?confidential; remain _ friends; ?informal; time _ convenient; avoids _ stress|court|cost

    less stress [benefit, reason] < advantages of adr

    less confrontational [benefit, reason] < advantages of adr

    stay on good [benefit, reason] < advantages of adr

    less adversarial [benefit, reason] < advantages of adr

    save court [benefit, reason] < advantages of adr

    avoid publicity [benefit, reason] < advantages of adr

    both parties happy [benefit, reason] < advantages of adr

    saves court time [benefit, reason] < advantages of adr

    appeals [method]
    appeal against _ conviction|sentence; leave to appeal; criminal cases review; leapfrog; case stated; unduly lenient; quash;
    quash _ conviction; ccrc; higher court _ review; retrial; grounds for appeal; point of law; new evidence; unsafe conviction;
    attorney general _ reference; double jeopardy; against conviction; court of appeal; order _ retrial; permission to appeal; reduce _ sentence;
    misdirected; ask _ higher court; jury misdirection; ?uphold; dismiss _ appeal

    sentencing aims [principle, reason]
    ?rehabilitation; ?reparation; punish _ offender; ?deter; protect _ public; reform _ offender; ?compensation; ?punishment;
    victims _ compensation; getting what _ deserve

    retribution [principle, reason] < sentencing aims

    deterrence [principle, reason] < sentencing aims

    protection of public [principle, reason] < sentencing aims

    denunciation [principle, reason] < sentencing aims

    incapacitation [principle, reason] < sentencing aims

    sentencing act [principle, reason] < sentencing aims

    criminal justice act 2003 [principle, reason] < sentencing aims

    just deserts [principle, reason] < sentencing aims

    individual deterrence [principle, reason] < sentencing aims

    general deterrence [principle, reason] < sentencing aims

    reduce crime [principle, reason] < sentencing aims

    deter others in sentencing aims [principle, reason] < sentencing aims
    deter others

    tariff [principle, reason] < sentencing aims

    prevent reoffending [principle, reason] < sentencing aims

    s142 [principle, reason] < sentencing aims

    reform and rehabilitation [principle, reason] < sentencing aims

    eye for eye in sentencing aims [principle, reason] < sentencing aims
    eye for eye

    stop reoffending [principle, reason] < sentencing aims

    society's disapproval [principle, reason] < sentencing aims

    pay back in sentencing aims [principle, reason] < sentencing aims
    pay back

    section 142 [principle, reason] < sentencing aims

    warn others [principle, reason] < sentencing aims

    types of sentence [example, method]
    ?custodial; ?fine; ?discharge; ?imprisonment; ?prison; ?curfew; ?tagging; ?disqualification; ?jail; ?supervision; ?indeterminate; ?reprimand;
    ?exclusion

    community order [example, method] < types of sentence

    suspended sentence [example, method] < types of sentence

    conditional discharge [example, method] < types of sentence

    absolute discharge [example, method] < types of sentence

    community sentence [example, method] < types of sentence

    unpaid work [example, method] < types of sentence

    life sentence [example, method] < types of sentence

    mandatory life [example, method] < types of sentence

    custodial sentence [example, method] < types of sentence

    electronic tagging [example, method] < types of sentence

    probation [example, method] < types of sentence

    driving ban [example, method] < types of sentence

    youth rehabilitation [example, method] < types of sentence

    community service in types of sentence [example, method] < types of sentence
    community service

    compensation order [example, method] < types of sentence

    drug treatment [example, method] < types of sentence

    fixed term [example, method] < types of sentence

    detention and training [example, method] < types of sentence

    reparation order [example, method] < types of sentence

    fixed term sentence [example, method] < types of sentence

    referral order [example, method] < types of sentence

    whole life [example, method] < types of sentence

    rehabilitation activity [example, method] < types of sentence

    young offender [example, method] < types of sentence

    parenting order [example, method] < types of sentence

    prison sentence [example, method] < types of sentence

    community payback [example, method] < types of sentence

    aggravating and mitigating factors [factor]
    aggravating; mitigating; ?remorse; age of _ victim|offender; ?planned; ?weapon; ?seriousness; victim _ vulnerable; ?gang; makes _ worse;
    drugs _ alcohol; ?provoked

    early guilty plea [factor] < aggravating and mitigating factors

    previous convictions [factor] < aggravating and mitigating factors

    vulnerable victim [factor] < aggravating and mitigating factors

    racially aggravated [factor] < aggravating and mitigating factors

    pleaded guilty [factor] < aggravating and mitigating factors

    weapon used [factor] < aggravating and mitigating factors

    first offence [factor] < aggravating and mitigating factors

    shows remorse [factor] < aggravating and mitigating factors

    premeditated [factor] < aggravating and mitigating factors

    use of weapon [factor] < aggravating and mitigating factors

    good character [factor] < aggravating and mitigating factors

    on bail [factor] < aggravating and mitigating factors

    planned offence [factor] < aggravating and mitigating factors

    race or religion [factor] < aggravating and mitigating factors

    guilty plea [factor] < aggravating and mitigating factors

    sentencing guidelines [factor] < aggravating and mitigating factors

    one third [factor] < aggravating and mitigating factors

    role in crime [factor] < aggravating and mitigating factors

    mental illness in aggravating and mitigating factors [factor] < aggravating and mitigating factors
    mental illness

    abuse of trust [factor] < aggravating and mitigating factors

    hate crime in aggravating and mitigating factors [factor] < aggravating and mitigating factors
    hate crime

    breach of trust [factor] < aggravating and mitigating factors

    elderly victim [factor] < aggravating and mitigating factors

    no previous [factor] < aggravating and mitigating factors

    previous offences [factor] < aggravating and mitigating factors

    third off [factor] < aggravating and mitigating factors

    less serious [factor] < aggravating and mitigating factors

    influence of alcohol [factor] < aggravating and mitigating factors

    reduces sentence [factor] < aggravating and mitigating factors

    difficult circumstances [factor] < aggravating and mitigating factors

    under influence [factor] < aggravating and mitigating factors

    # Criminal law

    actus reus [principle]
    guilty act; physical act; physical element; voluntary act; act _ omission; conduct _ crime; prohibited act; guilty conduct; the act;
    external element; doing _ crime; action of crime; act itself; state of affairs; reflex action

    omissions in criminal law [principle]
    omission; failure to act; duty to act; {not} liable _ omission|failing; contractual duty; ?pittwood; stone and dobinson; gibbins and proctor;
    ?dytham; ?miller; good samaritan law; assumed duty; special relationship; public duty; duty _ contract; ?evans; ?bland; statutory duty;
    no general duty; dangerous situation; failing to help; {not} help; voluntary assumption; failing to; did nothing _ duty

    causation in criminal law [principle]
    causation; but for test; factual causation; legal causation; chain of causation; thin skull; thin skull rule; ?white; ?pagett; novus actus;
    intervening act; de minimis; operating and substantial; ?kimsey; break _ chain; chain _ broken; ?smith; ?cheshire; ?jordan; ?blaue;
    substantial cause; ?roberts; more than minimal; take _ victim _ find; but for _ actions|defendant; take your victim; victim's own act;
    more than a slight; ?jehovah; poisoned mother; third party act; significant contribution; victim _ as you find; cause of death;
    defendant caused; ?hughes; would not have died; result _ happen; medical negligence; naturally foreseeable; ?daft; ?marjoram

    mens rea [principle]
    guilty mind; ?intention; ?recklessness; mental element; direct intent; oblique intent; foresight; virtual certainty; indirect intention;
    mohan; woollin; ?cunningham; subjective recklessness; state of mind; meant to _ do|kill|harm; nedrick; ?knowing; ?negligence; r v g;
    aware of _ risk; matthews and alleyne; aim or purpose; basic intent; specific intent; guilty intention; takes _ risk; planned to;
    ?deliberately; unjustified risk; on purpose

    transferred malice and coincidence [principle]
    transferred malice; ?transferred intent; ?contemporaneity; ?coincidence; ?continuing act; ?latimer; ?fagan; ?mitchell; ?thabo meli;
    mens rea _ transfer; ?series of acts; ?intended victim; belt _ hit; same time _ actus; ?pembliton; ?gnango; malice _ transferred;
    intended to hit _ someone; ?church; aimed at _ hit another; ?single transaction; ?le brun; ?exist at same time; ?different victim

    strict liability [principle]
    no mens rea; {not}|without mens rea; {not} need|require mens rea; absolute liability; pharmaceutical society; ?gammon; ?shah; ?larsonneur;
    ?winzar; sweet v parsley; food hygiene; ?speeding; selling alcohol _ underage|minor; regulatory offences; gammon test;
    public safety _ offences; no fault; ?storkwain; underage lottery; {not} _ prove mens; ?smedleys; ?alphacell; ?callow; fault _ {not};
    quasi criminal; ?cundy; b v dpp; presumption of mens; due diligence; only actus reus; ?parking; no guilty mind; ?pollution; promote care;
    easy to prove

    murder offence [principle, law]
    unlawful killing; malice aforethought; intention to kill; ?coke; queen's peace; king's peace; reasonable creature; vickers;
    intent to kill|cause; gbh _ intent _ murder; murder; intended to _ kill; express malice; implied malice; mandatory life sentence;
    reasonable person in being; intention _ cause gbh; kills _ intend; killing another person; ?cunningham; attorney general's reference;
    common law offence; human being

    voluntary manslaughter [principle, law]
    diminished responsibility; loss of control; loss of self control; partial defence; abnormality of mental functioning; qualifying trigger;
    coroners and justice act; ?provocation; homicide act; recognised medical condition; ?byrne; lost control; fear of serious violence;
    reduces murder to manslaughter; murder _ reduced; substantial impairment; ?dowds; ?abnormality; suicide pact; ?ahluwalia; ?jewell; ?clinton;
    ?dawes; ?ashwell; ?golds; ?wood; ?dietschmann; normal degree of tolerance; ?impaired; things said or done; sexual infidelity;
    person of _ sex and age; special defence; considered desire

    involuntary manslaughter [principle, law]
    unlawful act manslaughter; gross negligence manslaughter; constructive manslaughter; ?adomako; without|no intent _ kill|murder;
    dangerous act; breach of duty _ death; ?lamb; ?church; ?lowe; ?goodfellow; newbury and jones; ?mitchell; ?larkin; ?dawson; gross negligence;
    duty of care _ death|manslaughter; ?misra; ?kennedy; {not} intend|mean _ kill; objectively dangerous; ?broughton; ?evans; ?bateman; ?rose;
    ?singh; ?watson; unlawful act _ death; ?franklin; reckless manslaughter; so bad _ criminal; ?anaesthetist; risk of death; ?dias; ?litchfield

    assault and battery [principle, law]
    assault; battery; common assault; ?apprehend; apprehension; immediate unlawful|force|violence; unlawful force; ?ireland; constanza;
    collins v wilcock; smith v woking; fear of _ violence|force; s39; section 39; fear _ immediate; venna; dpp v k; ?lamb; tuberville;
    applying force; application of unlawful; unlawful touching; touch _ consent; silent calls; hostile touching; haystead;
    apprehension of immediate; causes _ fear; ?thomas; ?nelson; words _ assault; logdon; ?savage

    actual bodily harm [principle, law]
    abh; section 47; s47; hurt or injury; interfere _ health or comfort; ?miller; t v dpp; chan fook; psychiatric injury; smith hair; ?roberts;
    ?savage; more than _ trivial|transient; cutting hair; ?bruise; ?grazes; loss of consciousness; ?ponytail; ?donovan; minor injury;
    momentary loss; oapa; harm not trivial

    grievous bodily harm [principle, law]
    gbh; section 20; section 18; s20; s18; ?wounding; really serious harm|injury; cutting _ skin; eisenhower; serious harm|injury; break _ skin;
    both layers of skin; bollom; burstow; ?dica; parmenter; ?smith; ?taylor; ?morrison; ?saunders; jcc v eisenhower; ?malicious; mowatt;
    serious injury; intent _ gbh; ?golding; ?inflict; both layers; really serious; brown and stratton; life imprisonment; broken bones; ?stabbed;
    rupture; internal bleeding; ?martin; break in continuity; permanent disability; broken leg

    theft offence [principle, law]
    theft; theft act 1968; dishonestly appropriates; ?appropriation; property belonging to another; intention to permanently deprive;
    ?dishonesty; ?morris; ?gomez; ?hinks; ?lawrence; ?ivey; ?ghosh; permanently deprive; belonging to another; oxford v moss; ?turner; ?lloyd;
    ?velumyl; ?robinson; ?stealing; {not} _ give back; take _ someone|another|property _ without|permission; kelly and lindsay; treat as own;
    keep _ forever; assume _ rights _ owner; ?pitham; ?davidge; ?basildon; ?hall; ?webster; ?wain; ?marshall; ?gilks; ?small; ivey v genting;
    honest _ standards

    robbery offence [principle, law]
    robbery; robbery _ force|theft|threat; theft with force; force _ steal|order; steal _ force|threat; ?robinson; dawson and james; clouden;
    ?hale; lockley; corcoran v anderton; ?waters; b and r v dpp; force or threat; using force; uses _ force|violence|threats _ steal|theft|take;
    threat of force; section 8; force on any person; ?mugging; completed theft; p v dpp; ?nudge; wrench; force immediately before;
    pushes _ takes; uses threat

    burglary offence [principle, law]
    burglary; enter _ building _ trespasser|steal|intent; ?trespasser; section 9; ?s9; part of building; ?collins; ?brown; ?ryan; walkington;
    jones and smith; enter _ building; 9 1 a; breaking in; break into; norfolk constabulary; b and s v leathley; stevens v gourley;
    having entered; intent to steal; effective entry; exceed _ permission; inflict gbh; till area; unlawful damage; enters as; coleman; laing;
    goes into _ building|house _ steal

    attempts in criminal law [principle, law]
    attempt; criminal attempts act; more than merely preparatory; merely preparatory; gullefer; geddes; shivpuri; campbell; ?jones; boyle;
    whybrow; attorney general's reference; tosti; easom; attempt _ impossible; tried to _ commit|kill|steal; millard; anderton; ?pace; ?taj;
    more than preparing; try to commit; dagnall; inchoate

    insanity and automatism [principle]
    insanity; automatism; ?m'naghten; ?mnaghten; defect of reason; disease of mind; ?bratty; ?quick; ?sullivan; ?hennessy; ?burgess; ?kemp;
    ?bailey; ?sleepwalking; involuntary act; external factor; loss of voluntary control; insane automatism; non insane; ?diabetic;
    ?hypoglycaemia; broome v perkins; ?windle; ?clarke; ?t; hill v baxter; r v t; swarm of bees; nature _ quality; ?hyperglycaemia;
    {not} know _ wrong; no voluntary; ?johnson; special verdict; ?epilepsy; ?coley; ?loake; ?spasm; ?sneezing; {not} guilty _ insanity; ?oye;
    ?reflex; {not} responsible _ mental|insane; ?unconscious

    intoxication defence [principle]
    intoxication; ?drunk; voluntary intoxication; involuntary intoxication; majewski; kingston; specific intent; basic intent; dutch courage;
    gallagher; hardie; lipman; sheehan and moore; drugs or alcohol; drunken intent; ?spiked; drink spiked; drunk _ defence; hatton; gannon; ?taj;
    o'grady; drunken mistake; ?heard; self induced; spiked drink; ?beard; harris; soporific

    self defence [principle]
    reasonable force; necessary force; public defence; ?householder; section 76; prevention of crime;
    defend|protect _ self|himself|herself|themselves|another|others|property; excessive force; clegg; gladstone williams; hussain; oatridge;
    honest belief; ?martin; ?palmer; force necessary; ?bird; s76; ?williams; attack first; pre emptive; ?proportionate; beckford;
    grossly disproportionate; mistake _ believed; ?collins; ?ray; ?disproportionate; rashford; lindsay; keane; no duty to retreat

    duress and necessity [principle]
    duress; necessity; ?threatened; duress by threats; duress of circumstances; ?graham; ?hasan; ?howe; threat of death; valderrama vega; ?gotts;
    dudley and stephens; graham test; threat _ death|serious; hudson and taylor; safe avenue; ?willer; ?conway; ?martin; ?pommell; ?wilson;
    ?sharp; ?shepherd; ?cole; forced to commit; ?escape; abdul hussain; voluntarily joins; ?gang; told to or else; ?bowen; threatened with;
    self induced; criminal association; threatened to kill|hurt|harm; lesser of two evils; re a; no safe; ?quayle

    consent defence [principle]
    consent; ?brown; ?wilson; ?sporting; horseplay; ?jones; ?barnes; ?dica; ?donovan; slingsby; tabassum; olugboja; aitken; lawful sports;
    implied consent; victim agreed; {not} consent _ serious|murder|gbh; true consent; sports _ injuries; ?tattooing; valid consent; ?surgery;
    sado masochism; ?fraud; burrell v harmer; ?gillick; agreed to _ harm|risk|injury; ?bm; public interest; richardson; ?piercing;
    attorney general's reference; konzani; ?branding; emmett; street fight; ?boxing

    # Tort and contract

    negligence in tort [principle]
    negligence; duty breach damage; breach of duty; duty of care _ breach|damage|owed|broken; donoghue v stevenson; donoghue;
    neighbour principle; ?snail; breach damage; careless _ harm|injury|damage; ?caparo; neighbour test; failed to _ reasonable care; blyth;
    ?robinson; failure _ reasonable care; reasonable care; ?careless; tort

    duty of care in negligence [principle]
    duty of care; ?caparo; caparo test; ?foreseeable; ?proximity; fair just and reasonable; robinson v chief; neighbour principle;
    donoghue v stevenson; kent v griffiths; bourhill; hill v chief; reasonably foreseeable; mcloughlin; legal responsibility _ care;
    established duty; ?neighbour; caparo v dickman; bourhill v young; road users; doctor _ patient; topp; ?jolley; ?incremental; ?snail;
    close relationship; relationship _ close; mitchell v glasgow; owe _ duty; owed duty

    breach of duty [principle]
    breach; reasonable man|person; fall below _ standard; standard of care; objective test; nettleship v weston; bolam; bolton v stone;
    paris v stepney; ?latimer; learner driver; reasonable person would; mullin v richards; standard of _ reasonable; risk factors; size of risk;
    cost of precautions; social utility; watt v hertfordshire; vulnerable claimant; reasonable precautions; breached duty; bolitho; ?montgomery;
    roe v minister; miller v jackson; day v high; haley; below standard; wells v cooper; precautions; broke duty; ?goggles;
    special characteristics; one eye; ?cricket; ?professionals; taking precautions

    damage and remoteness [principle]
    remoteness; ?wagon mound; ?but for test; ?barnett v chelsea; ?thin skull; ?factual causation; ?smith v leech brain;
    ?reasonably foreseeable damage; ?too remote; ?causation; ?hughes v lord advocate; ?doughty; ?legal causation; ?loss suffered;
    ?bradford v robinson; ?crossley; ?jolley v sutton; damage _ foreseeable; ?eggshell; ?type of damage; ?bhamra; ?chester v afshar;
    ?foreseeable; ?kind of damage; ?arsenic; ?intervening event; ?caused by breach; ?oil; ?scott v shepherd; ?take victim; ?multiple causes

    occupiers liability [principle, law]
    occupier; occupiers' liability act 1957; 1957 act; 1984 act; lawful visitors; ?trespassers; wheat v lacon; ?laverton; dean and chapter;
    ?tomlinson; ?ratcliff; ?phipps; glasgow v taylor; ?haseldine; ?ogwo; ?addie; visitor _ safe; british railways v herrington;
    poisonous berries; control of premises; warning signs; roles v nathan; ?jolley; rae v mars; common duty of care; keep _ visitors _ safe;
    reasonably safe; ?rochester; premises _ safe; donoghue v folkestone; child visitors; higgs v foster; ?woodward; ?allurement;
    independent contractors; reasonable care; ?bottomley; ?keown; ?baddeley; person _ calling; ?gwilliam; ?premises; visitors reasonably safe;
    white lion

    nuisance and rylands [principle, law]
    nuisance; ?private nuisance; ?public nuisance; ?rylands v fletcher; rylands; ?unreasonable use; ?sturges v bridgman; ?dangerous thing;
    escape _ land|water; ?enjoyment of land; interference with _ land|enjoyment; ?miller v jackson; noise _ neighbour; ?halsey v esso;
    ?hunter v canary; ?coventry v lawrence; ?locality; ?christie v davey; smells _ neighbour|factory; ?hollywood silver fox; ?transco;
    ?non natural use; ?cambridge water; ?mischief if escapes; ?reservoir; ?read v lyons; ?robinson v kilvert; ?indirect interference; ?fearn;
    ?tate; ?williams v network rail; ?sedleigh; ?leakey; ?duration; ?sensitivity; ?malice; ?perry v kendricks; ?crown river; ?bolton;
    interfere _ neighbour; ?giles v walker; ?prescription; ?accumulates; ?moral obligation; ?bring onto land; ?thing likely; ?stannard;
    ?richards v lothian; ?unreasonable interference; ?loud music

    vicarious liability [principle]
    vicarious; employer liable|responsible|pays _ employee|worker|torts|actions; liable for _ employee|another; course of employment;
    frolic of his own; ready mixed; limpus; ?beard; lister v hesley; mohamud; hilton v thomas; century insurance;
    employer _ responsible _ employee; rose v plenty; twine v bean; akin to employment; ?employee; independent contractor; control test;
    integration test; multiple test; close connection; catholic child; barclays; ?morrison; own frolic; various claimants; cox v ministry;
    during work; employed _ tort; cassidy; n v chief; mattis; deeper pockets; poland v parr; hawley; smith v stages; within scope;
    economic reality; responsible for someone else's; jgp; employers _ blame

    defences to negligence [principle]
    ?contributory negligence; ?volenti; ?volenti non fit injuria; ?consent; partly to blame|responsible; ?sayers v harlow; ?jayes;
    ?froom v butcher; ?seatbelt; {not} wearing seatbelt|helmet; claimant _ own fault; ?ratcliff v mcconnell; ?damages reduced; ?stinton; ?badger;
    ?jebson; ?o'connell v jackson; ?25%; ?morris v murray; ?smith v baker; ?icy; ?law reform act 1945; ?haynes v harwood; accept _ risk;
    ?willingly; ?partial defence; ?voluntary acceptance; ?15%; ?illegality; ?ogwo; reduce _ damages; ?percentage; ?own injuries;
    ?claimant partly; ?own negligence; ?chose to take; ?no injury done; ?complete defence

    damages remedy [solution, method]
    damages; ?compensation; ?injunction; put _ back _ position; ?mitigate; award _ money

    special damages [solution, method] < damages remedy

    general damages [solution, method] < damages remedy

    pecuniary loss [solution, method] < damages remedy

    lump sum [solution, method] < damages remedy

    loss of earnings [solution, method] < damages remedy

    mitigation of loss [solution, method] < damages remedy

    structured settlement [solution, method] < damages remedy

    loss of amenity [solution, method] < damages remedy

    pain and suffering [solution, method] < damages remedy

    money compensation [solution, method] < damages remedy

    restitutio [solution, method] < damages remedy

    original position [solution, method] < damages remedy

    non pecuniary [solution, method] < damages remedy

    future loss [solution, method] < damages remedy

    medical expenses [solution, method] < damages remedy

    pre trial expenses [solution, method] < damages remedy

    money paid [solution, method] < damages remedy

    loss of future [solution, method] < damages remedy

    mandatory injunction [solution, method] < damages remedy

    prohibitory injunction [solution, method] < damages remedy

    future medical [solution, method] < damages remedy

    compensate claimant [solution, method] < damages remedy

    specific performance [solution, method] < damages remedy

    back in position [solution, method] < damages remedy

    position before [solution, method] < damages remedy

    periodic payments [solution, method] < damages remedy

    contract offer and acceptance [principle]
    ?offer; ?acceptance; ?invitation to treat; ?carlill; ?fisher v bell; ?counter offer; ?postal rule; ?adams v lindsell; ?agreement; ?offeror;
    ?offeree; ?hyde v wrench; ?partridge v crittenden; ?bilateral; ?unilateral contract; ?entores; ?boots; ?harvey v facey; ?revoke; ?revocation;
    ?felthouse v bindley; offer _ accepted; ?mirror image; ?pharmaceutical society; ?battle of forms; ?dickinson v dodds; ?stevenson v mclean;
    ?byrne; ?silence; ?smoke ball; ?taylor v laird; accepting offer; ?lapse of time; ?yates; ?ramsgate; ?terms; ?lapse; ?butler machine;
    ?vending; ?rejection; ?agree to terms; ?reveille; ?thornton; goods on _ display|shelf|window; offer accepted; ?brogden

    consideration and intention [principle]
    consideration; intention to create legal relations; ?chappell v nestle; ?balfour v balfour; ?merritt v merritt; ?something of value;
    ?stilk v myrick; ?past consideration; ?price of promise; ?legally binding; ?privity; ?roscorla; ?williams v roffey; ?hartley v ponsonby;
    ?re mcardle; ?exchange; ?sufficient; ?adequate; ?simpkins v pays; ?domestic agreement; ?commercial agreement; ?social and domestic;
    ?jones v padavatton; ?exchange of promises; ?foakes; ?pinnel; ?lampleigh; ?rose and frank; ?currie v misa; ?edwards v skyways; ?executory;
    ?executed; ?promissory estoppel; ?thomas v thomas; ?high trees; ?wrappers; ?dunlop; ?collins v godefroy; ?existing duty; ?tweddle; ?nominal;
    ?white v bluett; ?jones v vernons; ?honour clause; ?parker v clarke; ?third parties; ?contracts rights of third; ?each side gives;
    ?mutual promises; ?something in return

    contract terms [principle]
    ?conditions; ?warranties; ?innominate; ?implied terms; ?express terms; ?exclusion clause; ?poussard; ?bettini; ?consumer rights act;
    ?hong kong fir; ?misrepresentation; ?officious bystander; ?breach of condition; ?core term; ?representation; ?moorcock;
    ?satisfactory quality; ?olley v marlborough; ?thornton v shoe lane; ?fit for purpose; ?term of contract; ?chapelton; ?repudiate;
    ?unfair terms; ?parol evidence; condition _ warranty; ?business efficacy; ?as described; ?ucta; ?unfair contract terms act; ?dispensary;
    ?schuler; ?minor term; ?couchman; ?oscar chess; ?dick bentley; ?bannerman; ?hutton v warren; ?reasonable care and skill; ?main purpose;
    ?contra proferentem; ?curtis v chemical; ?l'estrange; ?shirlaw; ?spurling; ?sale of goods; ?sub standard; ?goods must

    discharge and breach of contract [principle]
    breach of contract; discharge; ?frustration; ?performance; taylor v caldwell; krell v henry; cutter v powell; anticipatory breach; ?hochster;
    actual breach; break contract; herne bay; hoenig v isaacs; agreement discharge; ?damages; hadley v baxendale; ?repudiatory; ?supervening;
    davis contractors; substantial performance; impossible to perform; ?planche; force majeure; victoria laundry; ?mitigate; ?liquidated;
    ?sumpter; ?coronation; law reform frustrated; ritchie v atkinson; bolton v mahadeva; time is of; {not} carried out; union eagle; ?illegality;
    failing to perform; charles rickards; {not} keep _ contract; radical change; ?condor; quantum meruit; ?rescission

    misrepresentation and economic duress [principle]
    misrepresentation; false statement; economic duress; fraudulent misrepresentation; negligent misrepresentation; innocent misrepresentation;
    ?induce; induces contract; derry v peek; bisset v wilkinson; atlas express; misrepresentation act; false statement of fact;
    universe tankships; ?voidable; untrue statement; statement _ false; ?edgington; ?rescission; induced _ enter; ?horsfall; lied to; pao on;
    undue influence; ?attwood; ?dimmock; ?silence; illegitimate pressure; commercial pressure; spice girls; car mileage; esso v mardon;
    lie _ contract; howard marine; ?redgrave; material fact; ?opinion; with v o'flanagan; false claim

    human rights articles [law, principle]
    ?torture; right to liberty and security; ?proportionality; ?convention; ?austin

    article 2 [law, principle] < human rights articles

    article 3 [law, principle] < human rights articles

    article 5 [law, principle] < human rights articles

    article 6 [law, principle] < human rights articles

    article 8 [law, principle] < human rights articles

    article 10 [law, principle] < human rights articles

    article 11 [law, principle] < human rights articles

    right to life [law, principle] < human rights articles

    right to liberty [law, principle] < human rights articles

    right to fair trial [law, principle] < human rights articles

    private and family life [law, principle] < human rights articles

    freedom of expression [law, principle] < human rights articles

    echr [law, principle] < human rights articles

    human rights act 1998 in human rights articles [law, principle] < human rights articles
    human rights act 1998

    freedom of assembly in human rights articles [law, principle] < human rights articles
    freedom of assembly

    qualified right [law, principle] < human rights articles

    absolute right [law, principle] < human rights articles

    margin of appreciation [law, principle] < human rights articles

    declaration of incompatibility [law, principle] < human rights articles

    derogation [law, principle] < human rights articles

    article 12 [law, principle] < human rights articles

    article 14 [law, principle] < human rights articles

    freedom of thought [law, principle] < human rights articles

    article 9 [law, principle] < human rights articles

    limited right [law, principle] < human rights articles

    public authority [law, principle] < human rights articles

    section 6 [law, principle] < human rights articles

    fair hearing [law, principle] < human rights articles

    article 7 [law, principle] < human rights articles

    degrading treatment [law, principle] < human rights articles

    positive obligation [law, principle] < human rights articles

    vertical effect [law, principle] < human rights articles

    strasbourg [law, principle] < human rights articles

    inhuman [law, principle] < human rights articles

    freedom of religion [law, principle] < human rights articles

    soering [law, principle] < human rights articles

    osman [law, principle] < human rights articles

    handyside [law, principle] < human rights articles

    parliament law making stages [step, method]
    ?first reading; ?second reading; ?committee stage; ?report stage; ?third reading; ?royal assent; ?green paper; ?white paper;
    ?house of lords stage; ?same stages in lords; ?public bill; ?private bill; ?private members bill; ?ballot; ?bill debated; ?ping pong;
    ?title of bill read; ?main debate; ?consultation document; ?private member's; ?ten minute rule; ?standing committee; ?public bill committee;
    ?hybrid bill; ?monarch approves; ?lords; ?formal reading; ?detailed examination; ?firm proposals; ?parliament acts; ?monarch signs;
    bill _ both houses; ?vote on bill

    trial by peers [benefit, reason] < advantages of juries
    judged|tried by _ peers|equals|own people|ordinary; people like them _ judge|decide; judged by _ people like; ordinary people _ try|judge;
    own peers; judged by normal people

    jury public confidence [benefit, reason] < advantages of juries
    public confidence; public|people _ trust|faith|confidence _ jury|system|justice; confidence in _ jury|system|justice;
    people believe _ system _ fair; long tradition _ jury; justice seen _ done

    jury equity [benefit, reason] < advantages of juries
    decide _ on fairness; {not} have to follow _ law; go against _ law _ fair; acquit _ even though; fairness rather than law;
    according to _ conscience; ponting; refuse to convict

    cross section of society [benefit, reason] < advantages of juries, advantages of magistrates
    cross section; mix|range|variety of people|backgrounds; different|all|various backgrounds|walks|ages|races|genders; wide range of _ people;
    represents|reflect _ society|community; people from all; random _ mix; representative of _ community|society|population;
    men and women _ equal

    jury impartiality [benefit, reason] < advantages of juries
    random _ {not} biased; random selection _ bias|fair; {not} know _ defendant; no connection _ case; bias _ cancel|balanced; neutral jury;
    twelve|12 _ reduces bias; less bias; {not} biased _ random; less chance of bias; impartial jury

    secrecy of jury room [benefit, reason] < advantages of juries
    secrecy _ jury|pressure; discuss|decide in private|secret; discussions _ secret|private; {not} give reasons; free from _ pressure|outside;
    {not} pressured _ outside; secret _ discussion|deliberation

    jury lack of understanding [problem, reason] < disadvantages of juries
    {not} understand _ evidence|law|case|fraud|legal|trial|complex; too complex|complicated|difficult _ jury|jurors|understand;
    complex fraud|evidence; no|lack legal knowledge|training; confused _ evidence|law; {not} legally qualified|trained; do not know _ law;
    hard to follow; struggle to _ follow|understand; complicated fraud

    jury bias [problem, reason] < disadvantages of juries
    jurors|jury _ biased|prejudice|racist|sexist; racial bias; prejudice against _ defendant; let _ feelings _ decision;
    judge _ appearance|looks|race; personal opinions _ affect; dislike _ defendant; emotions _ decision|verdict; biased jury|jurors;
    sympathise _ defendant; hate police

    media influence on jury [problem, reason] < disadvantages of juries
    media|newspapers|news|press|tv|social media _ influence|affect|sway|bias _ jury|jurors|decision|verdict;
    jury|jurors _ influenced|swayed by _ media|newspapers|press|news|internet; read _ about _ case _ news|newspaper|online;
    google|look up|search _ defendant|case|online; internet research; saw _ on news

    jury tampering [problem, reason] < disadvantages of juries
    nobbling; bribe|threaten|intimidate _ jury|juror; jury|juror _ bribed|threatened|intimidated|scared; pay off _ jury|jurors;
    friends of _ defendant _ threaten|jury|intimidate; scared of _ defendant

    jury time off work [problem, reason] < disadvantages of juries
    time off _ work; miss work; lose of _ earnings|pay|wages; {not} want _ be there; compulsory _ jury; resent _ jury|jurors;
    bored _ jurors|jury|trial; childcare; disrupts _ life|work; rush _ decision|verdict _ home; away from work; self employed _ lose

    distress to jurors [problem, consequence] < disadvantages of juries
    distressing|upsetting|horrific|disturbing|traumatic|gruesome evidence|case|images|photos|trial; stress _ jurors|jury;
    upset _ evidence|photos|details; trauma _ jury|jurors; mental health _ jurors; counselling _ jury|jurors; ?nightmares

    perverse verdicts [problem, consequence] < disadvantages of juries
    wrong verdict; verdict _ against _ evidence; acquit|let off _ guilty _ evidence; ignore|go against _ evidence|law;
    guilty people _ walk|free|let; randle and pottle;

    magistrates are cheap [benefit, reason] < advantages of magistrates
    cheap _ system|magistrates|unpaid; unpaid; save _ money|cost|government|taxpayer; volunteers _ cheap|save|free|{not} paid;
    {not} paid _ salary|wage; cost effective; low|lower cost; cost less; only _ expenses; do it for free; cheaper than _ judge

    local knowledge of magistrates [benefit, reason] < advantages of magistrates
    local knowledge; know|understand _ local area|community|problems; live|from _ local|in area; aware of _ local; know the area;
    local people _ know; familiar with _ area; problems in _ area|community

    few appeals from magistrates [benefit, reason] < advantages of magistrates
    few appeals; {not} many appeals; small number of appeals; most decisions _ right|correct; appeals _ rare|successful|low; rarely appeal

    middle aged and middle class bench [problem, reason] < disadvantages of magistrates
    middle class; middle aged; white middle class; old|retired people; {not} representative; unrepresentative; posh;
    out of touch _ defendants|young|working; few young _ magistrates; over 50; {not} reflect _ society|community; lack of diversity;
    professional backgrounds; most _ over 40|50|60; well off

    inconsistent sentencing [problem, reason] < disadvantages of magistrates
    inconsistent; different sentence|punishment _ same|similar|area|courts; same crime _ different sentence; varies _ area|court;
    sentences _ vary|differ; depends where _ live; postcode; some _ harsher; one area _ another

    case hardened magistrates [problem, reason] < disadvantages of magistrates
    case hardened; hear _ same _ excuses|cases|stories; seen it all; believe _ police _ over|more; side with _ police; prosecution bias|minded;
    trust _ police officers; bias towards police; cynical; stop listening; same cases every; biased towards prosecution

    reliance on the legal adviser [problem, reason] < disadvantages of magistrates
    rely|depend _ legal adviser|clerk; clerk _ tells|influence; influenced by _ clerk|adviser; {not}|no|lack legal qualified|trained|knowledge;
    amateurs; little training; not qualified _ law

    certainty in precedent [benefit, reason] < advantages of precedent
    ?certainty; know _ outcome|result|what _ law; lawyers _ advise|predict _ clients|outcome|likely; predictable;
    predict _ outcome|result|decision; sure _ how _ law; clear what _ law; everyone knows _ law

    consistency in precedent [benefit, reason] < advantages of precedent
    consistency; similar|same|like cases _ treated|decided same|similar|alike; treat _ like cases; fair _ same decision;
    same decision|outcome _ similar|same; equal treatment; cases decided _ same way

    precedent saves time [benefit, reason] < advantages of precedent
    time saving; saves _ time|court; {not} _ argue|decide _ again; quicker|faster _ case|decide; settle out of court _ likely|know;
    principle already _ established|decided; already been decided

    rigidity of precedent [problem, reason] < disadvantages of precedent
    rigid; inflexible; stuck with _ bad|old|law|decision; bad|unfair|unjust|wrong|outdated decisions _ followed|repeated|stay|bound;
    must|have|forced to follow _ bad|wrong|old|even; hard|difficult to change _ law; cannot change _ law; too strict _ follow; bound by bad

    complexity of precedent [problem, reason] < disadvantages of precedent
    complex|complicated _ law|cases|judgments|system; too many cases; thousands|half million _ cases;
    hard|difficult _ find _ ratio|precedent|case|law; long judgments; find _ relevant case; lots of cases _ read; ratio _ unclear|difficult;
    complexity

    slow growth of precedent [problem, reason] < disadvantages of precedent
    slow _ growth|change|develop; wait for _ case|appeal|right; have to wait _ case; takes _ long|years _ law _ change;
    case _ reach|get _ supreme court; slow to change; few cases _ appeal; judges _ wait

    delegated legislation saves parliament time [benefit, reason] < advantages of delegated legislation
    saves _ parliament|time; parliament _ {not}|too busy|time|enough; parliament _ {not} have _ time; {not} enough time _ parliament;
    frees up _ parliament|time; parliamentary time

    delegated legislation is quick [benefit, reason] < advantages of delegated legislation
    quick|fast|speed _ pass|make|change|law|than; emergency; made|passed _ quickly|faster|short; respond _ quickly|emergency; urgent;
    {not} go through _ stages

    expertise in delegated legislation [benefit, reason] < advantages of delegated legislation
    expert _ make|law|knowledge|consulted|area|used; technical knowledge|expertise; specialist knowledge; made by experts;
    mps _ {not} _ knowledge|experts; people who know _ subject|area|most; health and safety _ experts

    local knowledge in delegated legislation [benefit, reason] < advantages of delegated legislation
    local knowledge; local council|authority _ know|needs|understand; know _ local area|needs|community; bylaws _ local|area; understand _ area;
    councils know

    undemocratic law making [problem, reason] < disadvantages of delegated legislation, disadvantages of precedent
    undemocratic; unelected; {not} elected; law made by _ unelected|civil|judges|people {not}; civil servants _ make;
    made by people _ {not} voted|elected; {not} voted for; nobody voted; judges _ {not} elected; {not} democratic

    lack of publicity for laws [problem, reason] < disadvantages of delegated legislation
    lack of _ publicity; public|people _ {not} know|aware|hear _ law|about; {not} publicised|debated _ public|parliament|openly;
    {not} well known; made in private; no one knows; {not} aware _ changes|law

    adr is cheaper [benefit, reason] < advantages of adr
    cheap|save _ court|money|than|costs; less expensive; {not} _ court fees|lawyer|solicitor; costs less; save _ costs; no court costs;
    lower cost; {not} need lawyers; avoid _ costs; {not} as expensive

    adr is quicker [benefit, reason] < advantages of adr
    quick|fast _ than|court|process|resolve|settle; {not} wait _ court|hearing|date; saves time; less time; takes _ less time; no waiting;
    sorted _ quickly|faster; ?shorter

    adr is private [benefit, reason] < advantages of adr
    private; confidential; {not} publicity|public|press|media; no press|publicity; avoid _ publicity|press|media;
    kept private|secret|confidential; nobody _ finds|know; protects reputation; behind closed doors; no public

    adr keeps relationships [benefit, reason] < advantages of adr
    keep|preserve|maintain|save _ relationship|friends|business; still _ work|friends|talk|do business; stay|remain|still friends|friendly;
    stay|remain on good terms; still work together; continue _ work|business|trading|relationship; work together _ after|again|future;
    no hard feelings; {not} fall out; less confrontational|hostile; {not} ruin _ relationship

    adr parties keep control [benefit, reason] < advantages of adr
    parties _ control|decide|choose|agree|say; control over _ outcome|process|decision; both _ happy|agree|win|satisfied; win win;
    come to _ own agreement|decision; choose _ time|date|place|mediator|arbitrator; own solution; decide themselves; {not} forced _ decision

    adr is less formal [benefit, reason] < advantages of adr
    less formal; informal; ?relaxed; less stress|intimidating|scary; {not} intimidating|stressful|formal _ court;
    comfortable environment|setting; no|without wigs|court|courtroom; friendlier; less daunting
    """
}
