/// English grammar, punctuation, drafting, speaking and listening, and the A level study of language. Written for this project.
extension LexiconData {
  static let englishSkills: StaticString = """
    subject english

    # Grammar

    noun class [example]
    noun; naming word; name of _ person|place|thing; person place _ thing; common noun

    proper noun [example] < noun class
    name of _ particular|specific|person|place|company; names _ capital; noun _ capital letter

    abstract noun [example] < noun class
    feeling or idea; {not} _ touch|see; idea|feeling|emotion|quality {not} _ touch|physical; noun _ feeling|emotion|idea|concept;
    love hate _ freedom

    concrete noun [example] < noun class
    can _ touch|see _ noun; physical object|thing noun; noun _ touch|see|physical

    collective noun [example] < noun class
    group of _ things|people|animals; name for _ group; noun _ group; flock _ herd; team _ crowd

    adjective class [example, method]
    adjective; describing word; describes _ noun; word _ describe|modifies noun

    verb class [example, method]
    verb; doing word; action word; action or state; dynamic verbs; being _ doing word

    adverb class [example, method]
    adverb; describes _ verb; how _ action|something done; how when or where; ly word; modifies _ verb|adjective; words ending _ ly

    pronoun class [example]
    pronoun; replaces _ noun; instead of _ noun|name; he she it; stands in for _ noun; used in place of _ noun

    preposition class [example]
    preposition; position|place word; where _ something|noun is; in on under; shows _ position|relationship|place; time or place word

    conjunction class [example]
    conjunction; ?connective; joining word; joins _ clauses|sentences|words; and but because; fanboys; ?coordinating; subordinating;
    links _ clauses|sentences

    determiner class [example]
    determiner; ?article; the a an; definite|indefinite article; comes before _ noun; introduces _ noun

    dynamic and stative verbs [example]
    dynamic verb; stative verb; verbs of _ action|thinking|feeling; mental _ verbs; material verbs

    main clause [example]
    independent clause; make sense on _ own; can stand alone; complete sentence; subject and _ verb _ sense

    subordinate clause [example]
    dependent clause; {not} make sense on _ own; {not} stand alone; needs _ main clause; extra information _ clause; depends on _ main;
    relative clause; embedded clause

    simple sentence [example] ~ complex sentence
    one clause|verb|idea|main; single clause; one main clause; subject _ one verb; just one verb

    compound sentence [example]
    two main|simple|independent|equal clauses|sentences; two sentences joined; joined _ and|but|or; clauses _ joined _ conjunction|connective;
    two main clauses

    complex sentence [example] ~ simple sentence
    main _ subordinate clause; subordinate clause and main; dependent _ independent clause; clause that _ {not} make sense

    sentence moods [example]
    ?declarative; ?interrogative; ?imperative; question command _ statement

    exclamatory [example] < sentence moods

    statement question command [example] < sentence moods

    types of sentence in sentence moods [example] < sentence moods
    types of sentence

    sentence functions [example] < sentence moods

    active and passive voice [example, method]
    passive voice; active voice; ?passive; subject _ receives|does _ action; by _ someone; agent _ hidden|left|omitted|removed;
    who did it _ hidden|left out|not; action done to; hide who _ responsible|did

    tense of verbs [example]
    tense; past tense; present tense; future tense; when _ action|something happens; ed ending; change|mix tense; was _ ing; present participle;
    tense consistent

    verb agreement with its subject [skill]
    ?we was; we were _ was; verb agree _ subject|noun; singular _ plural verb; ?they was; verb matches subject; verb must agree;
    was should be were; were instead of was

    double negative [problem, example]
    two negatives; didn't do nothing; don't know nothing; aint got no|none; negatives cancel

    standard english ~ regional dialect
    proper english; correct grammar; grammatically correct; bbc english; accepted form; english _ taught _ school; formal english;
    queens english; ?prestige; correct form of english; codified variety

    noun phrase [example]
    expanded noun phrase; modified noun; pre modifier; premodified; post modified; noun with adjective; adjectives before _ noun; head noun

    morphology of words
    ?prefix; ?suffix; ?root word; ?affix; ?morpheme; add _ beginning|end of _ word; ?inflection; ?derivational; ?bound morpheme; ?before root;
    ending _ word; ?letters added

    comparatives [example]
    more or er; bigger _ smaller; er ending; comparing adjectives

    # Punctuation and spelling

    full stop [example]
    end of _ sentence; end|finish sentence; marks _ end; stop at _ end; complete sentence _ stop

    capital letter [example]
    ?capital; upper case; start of _ sentence; beginning of sentence; names|places|days|months|titles _ capital; proper nouns _ capital;
    capital i; big letter

    comma use [example]
    comma; separate _ items|list|clauses; ?pause; items in _ list; after _ fronted|opening; between clauses; ?before _ but|conjunction;
    short pause; extra information _ commas

    comma splice [problem]
    comma instead of _ full|stop; two sentences _ comma; comma _ join _ two|sentences; should be full stop; run on sentence; needs full stop;
    comma used wrongly

    apostrophe use [example]
    apostrophe; ?belong; belongs _ to; ?possession; ?ownership; missing letters; letters missing; ?omission; ?contraction;
    shows _ belongs|owns|possession|missing; shortened word; letter left out; before _ s

    question mark use [example]
    question mark; asks _ question; end of _ question; after question

    exclamation mark use [example]
    exclamation mark; ?shouting; shows _ excitement|surprise|anger|shock|emotion|strong; surprise _ excitement; strong feeling; ?loud;
    emphasis or surprise

    semicolon use [example]
    semicolon; joins|links|connect _ related|linked sentences|clauses; two related _ sentences|clauses|ideas;
    two main clauses _ related; complicated|complex list; instead of _ full stop _ and

    colon use [example]
    colon; introduces _ list|explanation|quote; before _ list; explanation _ follows; introduce _ list

    speech marks use [example]
    speech marks; inverted commas; quotation marks; someone _ speaking|talking|says; around _ speech|words|quote|said; shows _ speech|said;
    actual words

    brackets and dashes use [example]
    bracket; parenthesis; dash; extra information; ?aside; additional information; adds _ information; could be removed _ sense; pair of commas

    ellipsis use [example]
    ellipsis; dot dot dot; three dots; trail off; pause _ tension|suspense; unfinished thought|sentence; leaves _ unfinished; missing words;
    3 dots

    hyphen use [example]
    hyphen; joins two words; compound word|adjective; avoid confusion _ words

    spelling accuracy [skill]
    correct spelling; spell; spelt wrong|correctly|right; misspell; spelling mistakes|errors; spell check; spell checker; ?homophones;
    ?dictionary; silent letter; sound _ same _ spelled different; there their; mnemonic; look cover write; spelling rules; i before e

    homophones [example]
    sound _ same _ different meaning|spelt; there their; to too two; same sound _ different; words that sound _ same; your _ you're

    punctuation accuracy [skill]
    punctuation; correct punctuation; range of punctuation; makes _ clear|sense _ punctuation; commas _ full stops; missing full stops|commas;
    variety of punctuation; easier to read|understand _ punctuation

    effect of errors on reader [consequence, problem]
    looks|sound|seem unprofessional; {not} taken seriously; hard|difficult _ read|understand; change _ meaning; confuse reader|people;
    {not}|hard make sense; poor|bad impression; looks|seem careless|lazy|uneducated; reader _ confused|misunderstand|lose interest;
    lose _ marks|credibility; ?misread; distracts _ reader; puts _ reader off; ?misunderstanding

    varied sentence structures [skill, method]
    variety of _ sentence; vary|different|mix|range _ sentence|lengths|openings|starters|structures; long and short sentences; sentence variety;
    different|varied sentence types; simple compound _ complex; start sentences _ different; keeps _ interesting _ sentences

    ambitious vocabulary [skill, method]
    wide range of _ vocabulary|words; sophisticated|ambitious|interesting|wow|varied|advanced|better|impressive vocabulary|words|language;
    variety of _ words|vocabulary; ?thesaurus; synonyms; {not} repeat|use _ same words; interesting words; precise words; word choice;
    choice of words; better word choices; vocab

    # Writing process

    planning writing [step, method]
    plan; mind map; spider diagram; brainstorm; ideas _ down|first; ?notes; plan _ before; think about _ audience|purpose;
    organise _ ideas|thoughts; bullet point ideas; list ideas; jot down; ?research; spidergram; ?outline; gather ideas; decide _ what to write

    drafting writing [step, method]
    draft; first draft; rough copy|version; ?rough; write _ rough; first version; second draft; redraft; write out first; rough draft;
    practice copy

    proofreading [step, method, skill]
    check _ spelling|mistakes|errors|grammar|punctuation|work|through|over|sense;
    read _ over|through|back|again|aloud _ mistakes|check|errors|spelling; spell check; look for _ mistakes|errors; reread;
    correct _ mistakes|errors; spot mistakes; read it back; get someone _ read|check; go over it; second pair of eyes; read out loud;
    find _ mistakes|errors

    editing writing [step, method]
    edit; ?improve; change _ words|sentences|bits|order; make changes|improvements; ?rewrite; add|take out; remove unnecessary; cut out;
    make better; ?revise; ?alter; move paragraphs; replace words; act on feedback

    logical order of ideas [skill, structure]
    logical order|structure|sequence; clear structure|beginning; beginning middle _ end; introduction _ conclusion; well organised|structured;
    sequence ideas; ideas _ order|flow|linked; order|sequenced points; easy to follow; makes sense; organised _ paragraphs; flow well;
    clear order; most important first; coherent; cohesion; structured logically; introduction main _ conclusion

    clear communication of ideas [skill, principle]
    ?clear; easy to understand|read|follow; plain english; ?concise; to _ point; simple language|words; ?understandable;
    {not} confusing|complicated|waffle; get _ point|message across; ?straightforward; short and clear; stay|stick on|to _ topic|point;
    relevant _ topic; clear and concise; keep _ short|simple

    relevant detail [skill]
    enough detail; ?detailed; develop|expand|extend ideas|points; elaborate; explain _ fully|detail; more detail|information|examples;
    gives _ reasons|examples|detail; add detail; specific details; in depth; includes _ all _ information; examples to support;
    all _ information _ needed; cover all bullet points

    following writing conventions [skill]
    right|correct|appropriate format|layout; laid out _ correctly|right|letter; conventions of; set out; looks like _ letter|article|report;
    correct _ layout; format of _ letter|article; features of _ letter|article; suitable format|layout; in the form of

    # Speaking and listening

    speaking clearly aloud [skill, method]
    speak clearly; speak|talk _ clear; {not} mumble; ?pronounce; articulate; enunciate; diction; clear voice; speak properly; speak up;
    can|easy _ hear|understand _ you|speaker; clarity of voice

    tone of voice in speech [skill, method]
    tone of voice; intonation; ?tone; expression _ voice; {not} monotone; sound _ interested|enthusiastic|bored; ?pitch;
    vary|change _ voice|tone|pitch; stress on _ words; way _ speak; how you say; ?enthusiasm; ?inflection; emphasis on words; ?expressive;
    lively voice

    volume of speech [skill, method]
    volume; speak _ loud|up|quiet; loud enough; ?project; {not} shout|too loud|quiet; hear _ at back; loud and clear; {not} too quiet;
    raise voice; right volume

    pace of speech [skill, method]
    speed _ speak|talk; pace; {not} _ too fast|quick|rush; speak|talk slow|steady; slow down; ?pause; take _ time _ speaking|talk;
    rushing _ words; right speed; {not} rush; steady pace

    eye contact in speech [skill, method]
    eye contact; look at _ audience|people|them|person|camera; look _ in _ eye; {not} _ look|read down|paper|floor|notes|script; look up;
    face _ audience; looks around room; making eye contact

    gestures and body language in speech [skill, method]
    body language; gestures; ?posture; stand|sit up|straight|still; ?smile; ?nod; {not} fidget|slouch|cross; ?stance; ?upright; move|use hands;
    ?slouching; ?shrug

    hand gestures [skill, method] < gestures and body language in speech

    facial expressions in gestures and body language in speech [skill, method] < gestures and body language in speech
    facial expressions

    open body [skill, method] < gestures and body language in speech

    hand movements [skill, method] < gestures and body language in speech

    non verbal [skill, method] < gestures and body language in speech

    arms crossed [skill, method] < gestures and body language in speech

    move around [skill, method] < gestures and body language in speech

    nonverbal [skill, method] < gestures and body language in speech

    confident stance [skill, method] < gestures and body language in speech

    fidgeting [skill, method] < gestures and body language in speech

    active listening in discussion [skill, method]
    active listening; listen _ carefully|others|properly|closely; ?nod; pay attention; respond to _ others|what|points|questions|ideas;
    show _ interest|listening; paraphrase; summarise _ what _ said; build on _ points|ideas|what; follow up questions; {not} distracted;
    take _ notes; eye contact _ listening; repeat back; reflect back; take in; refer back; ask questions _ listening; pick up on

    turn taking in discussion [skill, method]
    take turns; turn taking; {not} interrupt|butt|talk over; let|allow other|everyone|them|people _ speak|talk|finish|turn|opinion;
    wait _ turn|finish; wait for _ turn|finish; one person _ at _ time; don't interrupt; {not} talk over each|people|others;
    include|invite|encourage others|everyone|quiet; raise|put hand up; give _ chance|turn _ speak; {not} dominate; not cutting in;
    not speaking over

    respecting others views [skill, behaviour]
    respect _ opinion|views|other|ideas; polite _ disagree|others|opinion; disagree politely|respectfully; {not} rude|argue|laugh|judge;
    accept|value|acknowledge _ other|different|people's _ opinions|views|ideas; open minded; i see _ point|mean _ but; agree to disagree;
    consider _ other views|opinions|points; entitled to _ opinion; take on board; everyone _ entitled; open to _ ideas; challenge _ politely

    contributing to discussion [skill, behaviour]
    contribute; join in; share _ ideas|opinion|views; give|express _ opinion|ideas|views|point; put forward _ ideas|point|views;
    add _ points|ideas|discussion; take part; speak up; make _ points|suggestions|contributions; ?participate; offer _ ideas|opinions;
    suggest ideas; keep|move discussion going|forward; say _ what _ think; relevant points; get involved; say something

    asking questions in discussion [skill, method]
    ask questions; ?question; ask _ more|clarify|explain|question|others; open questions; ?clarify; follow up; ?probing; could you explain;
    what do you think; why do you think; ask for _ opinions|detail; check understanding; relevant questions; ?find out more; q and a;
    ask _ if _ questions

    using notes and visual aids [method, tool]
    ?notes; ?powerpoint; ?slides; visual aids; ?props; ?handouts; visuals; pictures _ slides|presentation; ?prompts;
    {not} read _ straight|directly|script

    cue cards [method, tool] < using notes and visual aids

    prompt cards [method, tool] < using notes and visual aids

    flash cards [method, tool] < using notes and visual aids

    flashcards [method, tool] < using notes and visual aids

    palm cards [method, tool] < using notes and visual aids

    presentation software [method, tool] < using notes and visual aids

    slideshow [method, tool] < using notes and visual aids

    video clip [method, tool] < using notes and visual aids

    note cards [method, tool] < using notes and visual aids

    bullet points on cards [method, tool] < using notes and visual aids

    rehearsing a talk [step, method]
    ?practise; rehearse; practise _ mirror|friend|family|before|first|speech; run through; record yourself; time yourself; go over it;
    practise in front of; learn it _ heart; know _ topic; research topic; ?prepare; learn _ lines; ?mirror; ?memorise

    confidence in speaking [skill, feeling]
    confident; {not} nervous|shy; ?breathe; deep breaths; stay calm; calm nerves; believe in yourself; self assured; ?relaxed; ?positive;
    ?composed; overcome nerves

    barriers to spoken communication [problem]
    ?noise; ?accent; {not} speak _ same|english; hearing loss|impairment|problem; ?deaf; ?mumbling; ?distraction; ?slang; ?interrupting;
    bad connection|signal; ?shy; ?nervous; {not} hear|understand|listen; ?disability; ?culture

    background noise [problem] < barriers to spoken communication

    language barrier [problem] < barriers to spoken communication

    different language [problem] < barriers to spoken communication

    hard of hearing [problem] < barriers to spoken communication

    talking too fast [problem] < barriers to spoken communication

    poor signal [problem] < barriers to spoken communication

    strong accent [problem] < barriers to spoken communication

    # Study of language

    accent in language ~ regional dialect
    way|how _ pronounce; way _ words sound; accent; ?pronunciation; way _ words|speak|say|sound pronounced|sounds|words;
    how _ pronounce|words sound; sound of _ voice|speech; drop letters|h; glottal stop; way _ sounds; ?phonology; received pronunciation; ?rp;
    g dropping; h dropping; long vowel

    regional dialect [factor] ~ standard english, accent in language
    dialect; regional words|grammar|language|variety|variation; local words|language; words _ used _ area|region|place; vocabulary and grammar;
    different words _ different|area|region|places; cockney; geordie; scouse; brummie; ?yorkshire; words from _ area|region;
    depends where _ from; non standard grammar; where _ live|from; lexis _ region

    idiolect
    own way of _ speaking|talking; individual language|style|way; unique _ speech|language|way; personal language; how _ individual speaks;
    way one person speaks; linguistic fingerprint

    sociolect
    language of _ group|social; social group|class language|words; group of people _ speak|words|language|talk; class _ language|speech|accent;
    gang language; teenagers' slang; youth language; mle; multicultural london english; in group language; group identity _ language;
    age _ language; peer group; speech community

    code switching [method]
    change|switch|adapt _ way|language|speech|accent|talk|style _ situation|who|audience|friends|formal|context; style shifting; ?accommodation;
    ?converge; divergence; speak|talk different _ to|with _ friends|teachers|boss|parents|different; upwards convergence;
    adapt _ speech|language|talk; communication accommodation; switching between _ languages|formal; talk one way

    overt and covert prestige
    overt prestige; covert prestige; prestige form; fit in _ group|peers; status _ language; sound posh|educated|intelligent; sound cool|tough;
    peer approval; respect from peers

    politeness theory
    ?face; positive face; negative face; politeness; brown and levinson; face threatening; ?hedges; save face; polite requests; face needs;
    ?grice; ?maxims; ?gricean; cooperative principle; please _ thank you; indirect request; ?mitigated; ?lakoff; ?leech

    spoken language features [example]
    ?hesitation; ?pauses; ?ellipsis; ?overlap; ?interruption; ?repairs; ?contraction; um _ er; ?spontaneous; like _ you know; ?unplanned;
    ?utterance; ?gonna; ?wanna

    fillers [example] < spoken language features

    er um [example] < spoken language features

    false start [example] < spoken language features

    non fluency [example] < spoken language features

    self correction [example] < spoken language features

    adjacency pair [example] < spoken language features

    elision [example] < spoken language features

    backchannel [example] < spoken language features

    deixis [example] < spoken language features

    phatic [example] < spoken language features

    phatic talk [example] < spoken language features

    small talk [example] < spoken language features

    tag question [example] < spoken language features

    vague language [example] < spoken language features

    transcript [example] < spoken language features

    voiced pause [example] < spoken language features

    filled pause [example] < spoken language features

    topic shift [example] < spoken language features

    turn taking [example] < spoken language features

    stops and starts [example] < spoken language features

    gender and language [factor]
    men _ women _ talk|speak|language|interrupt; women _ tag|polite|hedges|emotional|talk|gossip|supportive;
    men _ interrupt|dominate|direct|assertive; ?tannen; deborah tannen; ?lakoff; robin lakoff; ?zimmerman; zimmerman and west; difference model;
    deficit model; dominance model; ?cameron; ?genderlect; sexist language; male as norm; report talk; rapport talk; gender stereotypes;
    marked terms; generic he; women _ weaker|powerless language

    power in language [factor]
    instrumental power; influential power; ?fairclough; synthetic personalisation; power asymmetry; powerful participant;
    control _ conversation|topic; unequal encounter; status _ language|power; dominates _ conversation; authority _ language;
    power behind discourse; sets _ agenda; interrupts _ power; power in discourse

    attitudes to language variation
    ?prescriptivist; ?prescriptivism; ?prescriptive; ?descriptivist; ?descriptivism; descriptive approach; crumbling castle; damp spoon;
    infectious disease; ?aitchison; jean aitchison; language decay; standards falling|slipping|declining; lazy speech|english;
    sounds|seen _ uneducated|common|stupid|unintelligent; accent discrimination|prejudice; stereotype _ accent; matched guise; ?giles; ?purist;
    correct english; {not} proper english; judged _ accent|speak; ?stigma; ?stigmatised; language police

    language change [cause, consequence]
    new words; language evolves; ?neologism; ?neologise; ?archaic; ?archaisms; ?borrowing; loan words; ?loanwords; ?blending; ?coinage; ?acronym;
    ?initialism; ?broadening; ?narrowing; ?amelioration; ?pejoration; semantic change|shift; great vowel shift; ?caxton; johnson's dictionary;
    dictionary _ standardise; ?standardisation; ?compounding; ?clipping; ?affixation; words _ change meaning;
    language _ changes|evolve|develops _ time; old|middle|early modern english; s curve; wave model; ?eponym; ?etymology; technology _ new words;
    inflections lost; ?informalisation; obsolete words; words die|fallen out; printing press _ standard

    technology and language change [cause, factor]
    text speak|language|talk; ?texting; ?emojis; abbreviations _ text|online|lol; internet slang; social media _ language|words|slang; ?netspeak;
    ?crystal; david crystal; ?lol; ?emoticon; computer mediated; online _ language|slang|words; ?cmc; predictive text; ?autocorrect; ?selfie;
    ?googling; ?hashtag; mixed mode; ?asynchronous; ?synchronous

    global english
    world english; lingua franca; english _ spoken _ world|countries|global; ?kachru; ?creole; ?pidgin; english as _ second language;
    empire _ english; american english; ?americanisms; outer circle; global language; international language; language death; world language;
    ?singlish

    child language acquisition stages [step]
    ?cooing; ?babbling; ?holophrastic; one word stage; two word stage; ?telegraphic; post telegraphic; proto words; ?protowords; ?vegetative;
    first words; ?holophrase; reduplicated babbling; telegraphic stage; canonical babbling; two words together; ?crying; pre verbal

    nativist theory of language
    chomsky; ?lad; language acquisition device; innate; born with _ language|ability; universal grammar; in built; born able; virtuous errors;
    poverty of stimulus; wug test; berko; pre programmed; hard wired; critical period; ?genie; lenneberg; nativism; natural ability _ language

    behaviourist theory of language
    ?skinner; ?behaviourism; ?imitate; imitates _ parents|adults; copy _ parents|adults|carers; ?reinforcement; positive reinforcement;
    praise _ child|correct; operant conditioning; rewarded _ speech|words; copying _ adults|parents; repeat what _ hear; blank slate;
    learn by copying

    social interactionist theory of language
    bruner; ?lass; language acquisition support system; interaction with _ parents|caregivers|carers|adults; vygotsky; scaffolding;
    zone of proximal; child directed speech; cds; motherese; parentese; caregivers; baby talk; recast; ?expansion; interaction _ learn language;
    more knowledgeable other; garvey; parents talking to _ child; exaggerated _ intonation|pitch

    cognitive theory of language
    piaget; cognitive development; object permanence; understand _ concept _ before; thinking develops|before language; seriation;
    must understand _ before; cognitivist

    child errors in language [example]
    ?overgeneralisation; ?over generalise; ?overextension; ?underextension; ?overregularisation; ?virtuous error; ?runned; ?goed; ?mouses;
    ?over extension; ?deletion; substitution _ sounds; adds _ ed; calls _ all _ dog; ?sheeps; ?consonant cluster reduction; ?assimilation;
    ?reduplication; apply rule _ irregular; ?wented; ?fis; applies _ ed

    functions of language
    ?halliday; ?phatic function; ?referential; ?instrumental; ?regulatory; ?heuristic; ?jakobson; ?interactional; ?expressive function;
    ?transactional; ?functions of speech

    graphology and multimodal features [example]
    graphology; multimodal; ?multi modal; ?typeface; ?typography; ?layout; ?visual features; ?font; colour _ red|attention; images _ text;
    composition _ image; ?orthography; ?white space

    language frameworks
    ?lexis; ?semantics; ?syntax; ?pragmatics; ?phonetics; ?phonology; ?morphology; ?discourse; ?grammar; ?lexical choices; ?phonemes; ?graphemes;
    implied meaning _ context
    """
}
