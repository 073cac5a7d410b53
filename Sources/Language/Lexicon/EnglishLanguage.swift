/// English language: devices and their effects, structure, grammar, writing skills, speaking, and the study of language. Written for this project.
extension LexiconData {
  static let englishLanguage: StaticString = """
    subject english

    *text maker
    writer; author; poet; speaker; narrator; playwright; dramatist; journalist; shakespeare; dickens; priestley; text; he; she; they; it

    *text reader
    reader; audience; listener; viewer; us; we; you; people; public

    *word unit
    word; phrase; sentence; line; clause; verb; adjective; adverb; noun; language; description; paragraph; letter; sound; technique

    # Figures of speech

    simile [method, example]
    compare _ using|with like|as; like or as; comparing _ like|as; says _ is like; compare two things; as _ as a; described as being like

    metaphor [method, example]
    ?metaphorical; say _ is something else; says something is _ else; compare without _ like|as; direct comparison;
    described as if _ was actually; {not} literally true; figurative comparison; calls _ something else

    extended metaphor [method, example] < metaphor
    metaphor _ throughout|continues|developed; metaphor _ run through; conceit; sustained metaphor; same metaphor _ throughout|whole

    personification [method, example]
    human qualities|feelings|characteristics|actions|traits|emotions; makes _ sound|seem human|alive|like a person;
    gives _ object|animal|thing|nature|weather human; as if _ alive|human|person; object _ like a person|human; inanimate object _ human|alive;
    like it is alive|human

    pathetic fallacy [method, example]
    weather _ mood|reflect|match|mirror|emotion|feelings; mood _ reflected|shown _ weather;
    storm _ reflect|mirror|show|suggest _ mood|anger|chaos|feelings; nature _ reflect|mirror _ mood|feelings;
    dark|bad|gloomy weather _ mood|atmosphere

    alliteration [method, example]
    repeat _ same _ letter|sound|consonant; same letter|sound _ start|beginning; words _ start|begin _ same letter|sound;
    repeated _ consonant sound; repetition of _ letter|consonant|initial; starting with same letter

    sibilance [method, example] < alliteration
    repeated s sound; s sounds; hissing sound; repetition of s; snake _ hiss; ss sound; soft s

    plosives [method, example] < alliteration
    harsh|hard consonants|sounds; b _ p sounds; explosive sound; repeated b|p|d sound

    assonance [method, example]
    repeated vowel; vowel sounds; same vowel; repetition of _ vowel

    onomatopoeia [method, example]
    sound like what _ means|is|describe; word _ sounds like; word _ imitate|copy|mimic sound; crash bang; sound effect; bang _ crash|buzz;
    words that make _ sound

    hyperbole [method, example]
    exaggerate; over the top; make _ sound|seem bigger|better|worse|more _ than; overstate; blow _ out of proportion; extreme language|statement

    oxymoron [method, example]
    contradictory words|terms; two opposite words; opposites _ together|next; contradict _ each other; two words _ opposite|contradict;
    bitter sweet; opposite words _ side by side

    juxtaposition [method, example]
    juxtapose; ?contrast; opposites _ close|next|side; placed|put side by side|next; opposite ideas|images;
    two different|contrasting ideas|images|things _ together|close; antithesis; shows difference between

    paradox [method, example]
    contradict itself; self contradictory; seems impossible _ true;

    irony [method, example]
    opposite of what _ mean|expect|said; say one thing _ mean; {not} what _ expect

    dramatic irony [method, example] < irony
    audience|reader|we know _ character|they|he|she {not}|doesn't; audience _ aware _ character {not}; we know something _ character|they {not};
    audience know more than; audience|reader|we know more than

    sarcasm [method, example]
    mock _ tone; mean _ opposite _ mocking; taking _ mickey

    symbolism [method, example]
    stand for; stands for|represents _ idea|something|deeper; ?represent; object _ represent|stand; deeper meaning; metaphor for

    imagery [method, example]
    ?image; picture in _ head|mind; paint _ picture; mental image|picture; reader _ picture|imagine|visualise|see; descriptive language;
    helps _ imagine|picture|visualise; create vivid image|picture; ?visualise; vivid description

    sensory language [method, example]
    ?senses; five senses; appeals to _ senses; sight sound smell|touch; see hear smell|taste|touch|feel; smell _ taste _ touch;
    sensory description|detail|imagery

    emotive language [method, example]
    emotive; emotion words|language; makes _ feel sad|guilty|angry|sorry|emotional; make reader|you|us|audience|people|them feel;
    pull _ heart strings|heartstrings; play on _ emotions|feelings; stir _ emotion; evoke emotion|sympathy|guilt|feelings;
    appeals to _ emotions|feelings; heartbreaking words; words _ make _ feel; trigger _ emotion; emotional response

    repetition [method, example]
    said|used again _ again|more than once; over and over; say _ more than once; same word|phrase _ again|twice|several|times;
    keeps saying; again and again

    anaphora [method, example] < repetition
    repeat _ start|beginning _ line|sentence|clause; same word _ start _ sentence|line; start|begin _ sentence|line _ same

    rhetorical question [method, example]
    question _ {not}|no answer|expect|need; question _ make _ think; question without _ answer; doesn't need|expect _ answer;
    asks _ question _ think|reader|audience; questions _ reader think

    direct address [method, example]
    use you; talk|speak directly to; word you; second person; pronoun you; directly involve|address|speak|talk; personal pronoun you;
    makes _ reader feel _ spoken|talked|involved|personally; addressing _ reader|audience; as if _ talking to _ you; refers to _ reader|you

    inclusive pronouns [method, example]
    we us our; we _ us; our _ we; inclusive language; collective pronoun; includes _ reader|audience|everyone;
    makes _ reader|audience|people _ included|part|together|united; first person plural; feel part of; sense of _ unity|togetherness

    rule of three [method, example]
    ?triple; list of three; triad; tricolon; three adjectives|words|things|points|verbs; three times _ memorable|emphasis; pattern of three;
    group of three; power of three; 3 adjectives|words|things|points

    facts and statistics in persuasion [method, example]
    facts; statistic; ?figures; ?percentages; numbers _ prove|back|convince|believable|evidence; evidence _ back|convincing|prove|believable;
    data _ back|prove|convince; fact _ make _ believe|trust|credible|reliable; back up _ point|argument|opinion _ fact|evidence; factual evidence

    expert opinion in persuasion [method, example]
    expert|doctor|scientist|professor _ quote|opinion|says|trust|believable|credible|evidence; quote from _ expert|doctor|scientist|witness;
    expert evidence|quotes|advice; ?testimonial; quotes from; authority figure

    anecdote [method, example]
    short story; personal story|experience|example; real life story|example; story about _ themselves|life|own; tells _ story _ happened;
    own experience; little story; case study

    imperative verbs [method, example]
    imperative; ?command; bossy verbs; tells|order you|reader|people _ do|what; instruction verbs; verb _ tells|orders|commands;
    order _ reader|you; call to action; gives _ order|instruction; command verbs; forceful verb

    modal verbs [method, example]
    modal; could should must; must should; should could; might _ could; will _ must; shows _ certainty|possibility|obligation; how certain|likely

    flattery [method, example]
    ?flatter; flattering; ?compliment; compliments _ reader|audience|you; make _ reader|audience|you|customer feel _ good|special|clever|valued;
    praise _ reader|audience; butter up

    counter argument [method, example]
    counterargument; other side of _ argument; opposing view|argument|viewpoint|opinion;
    acknowledge|mention|consider|address _ other|opposite|opposing side|view|argument; some people _ say|may|might|think _ but|however; rebuttal;
    other point of view; both sides; disagree with _ other|opposing

    loaded language [method, example]
    bias language|words; one sided language; strong|powerful|forceful words|language|vocabulary; ?opinionated; ?superlatives;
    positive|negative words; loaded words; biased tone

    opinion presented as fact [method, example]
    opinion as fact; says|states opinion _ fact|true; ?obviously; everyone knows; makes _ opinion sound|seem true|fact; it is clear that

    slogan [method, example]
    catchy phrase; catchphrase; memorable phrase; tagline; ?strapline; easy to remember; catchy _ remember; ?jingle; sticks in _ mind|head|memory

    humour in writing [method, example]
    humour; ?funny; ?joke; make _ laugh; ?comic; ?comedy; light hearted; ?amusing; ?witty; entertain _ reader; pun

    pun [method, example]
    play on words; double meaning; word play; word with two meanings

    cliche [method, example]
    overused phrase|saying; overused; unoriginal

    idiom [method, example]
    ?saying; {not} literal; figure of speech; common expression; raining cats _ dogs; proverb

    euphemism [method, example]
    nicer|softer|polite|gentle|mild way _ saying; polite word|term|phrase; soften _ blow|message; pass away; less harsh|offensive word

    superlatives [method, example]
    best biggest; the best _ most; highest degree; est _ adjectives; biggest best; most _ ever

    colloquial language [method, example] ~ formal register
    colloquial; ?slang; informal language|words|tone|style|register; ?chatty; ?conversational; everyday language|speech|words; ?informal;
    ?casual; ?abbreviations; ?contractions; text speak; street language; non standard; talks like _ friend|mate; friendly tone; relaxed tone

    formal register [method, example] ~ colloquial language
    formal language|tone|style|register|words; standard english; proper english; {not}|no slang|contractions|abbreviations;
    professional tone|language; polite tone|language; sophisticated vocabulary|language|words; dear sir; yours faithfully; yours sincerely;
    serious tone

    jargon [method, example]
    technical words|terms|language|vocabulary; specialist|subject words|terms|language|vocabulary; difficult|hard words _ {not} understand;
    words _ only experts|professionals; field specific lexis; specialist lexis

    semantic field [method, example]
    lexical field; group|set of words _ same|linked|related topic|theme|meaning|idea;
    words _ linked|related|connected|associated _ same|theme|topic|war|death; words to do with; words all about;
    field of _ words|war|religion|death; lexical set

    connotation [method, factor]
    associations of; associated with; makes _ think of; what _ word suggests|implies; ideas _ linked|associated|attached _ word;
    hidden|implied|deeper meaning; word suggests|implies; implied|underlying|suggested meaning; denotation and

    ambiguity [method]
    {more} than one meaning; two meanings; unclear meaning; open to _ interpretation; could mean; double meaning;
    left to _ imagination|reader; ?vague

    # Effects

    creates tension [consequence, reason]
    tension; suspense; edge of _ seat; builds up; build|create|add|increase suspense|tension|drama;
    makes _ reader|us|audience _ read on|wonder|nervous|worried|anxious|know what; {want} _ read on; what _ happen next;
    keep reader reading|guessing|hooked; ?suspenseful; on edge; cliffhanger; nail biting; wonder what _ happen; {want} _ find out;
    holds back information; unsure _ what _ happen

    engages the reader [consequence, reason]
    ?hook; engage; grab|catch|draw|attract|gets|keeps _ attention|interest|reader|audience|eye; interest reader|audience|them|you;
    keep _ interested|reading; captivate; ?intrigue; draws _ reader in; {want} _ carry on|keep reading;
    gets _ reader involved|interested|thinking; stands out; eye catching; ?curious; makes it _ interesting|exciting; attention grabbing;
    pull reader in; gripping

    creates sympathy [consequence, reason]
    sympathy; ?empathise; ?pity; feel sorry for; feels sorry; feel bad|sad for; pathos; ?compassion;
    reader|audience|us|we _ feel sorry|sad|pity|sympathy; makes _ reader|audience|us|you _ care|pity; relate to _ character|them|him|her;
    put yourself in _ shoes; reader _ side; on _ side

    shocks the reader [consequence, reason]
    shock; surprise|horrify|disturb reader|audience|us; reader _ shocked|horrified|surprised|disgusted; shock value; ?unexpected; ?horror;
    takes _ reader|audience aback; makes _ reader|audience _ uncomfortable|horrified; hard hitting; ?disgust

    creates fear [consequence, reason]
    ?scary; ?frightening; sinister; eerie; ?creepy; ?menacing; ?threatening; sense of _ danger|threat|menace|fear|foreboding|dread|unease;
    ominous; makes _ reader|audience|us|it _ scary|afraid|uneasy|frightened; spooky; ?something bad _ happen; foreboding; unsettling; unnerving

    makes reader think [consequence, reason]
    thought provoking; make|get|force {text reader} think|question|consider|reflect|wonder; reader _ question|reflect;
    think about _ own|issue|message|answer|topic; provokes thought; think deeply; question _ themselves|own; reflect on; consider _ their own

    emphasises the point [consequence, reason]
    ?emphasise; ?highlight; ?stress; ?reinforce; draws attention to; stand out|stands out; makes _ point|it|word _ stronger|clear|stand;
    hammer home; drives _ point home; shows _ importance; sticks in _ mind|head|reader's; exaggerates _ point; more powerful|impact|effective;
    ?underline; makes it _ memorable; stay _ in mind; ?foreground

    makes it memorable [consequence, reason]
    memorable; sticks in _ mind|head|memory; easy to remember; {not} forget; helps _ remember; reader _ remember; stay in mind|head; ?lingers

    makes description vivid [consequence, reason]
    vivid; bring _ to life; reader _ there|imagine|picture|visualise|see; feel _ as if _ there; feel like _ there; transports _ reader;
    clear|detailed picture|image; more realistic; ?realistic; lifelike; easy to imagine|picture; makes _ realistic|real|alive; immerse;
    as if _ actually there; puts _ reader _ scene

    builds trust and credibility [consequence, reason]
    credible; ?trustworthy; ?believable; ?reliable; makes _ believable|reliable|trustworthy|convincing|true|professional;
    reader|audience|people _ trust|believe; sounds _ convincing|professional|knowledgeable|expert|believable;
    trust _ writer|speaker|them|company|more; sound like _ know; ?ethos; gives _ authority; ?convincing; more likely to believe|trust;
    proof _ true

    persuades the reader [consequence, reason]
    persuade; ?convince; influence reader|audience|people;
    make|get _ reader|audience|people|them|you _ agree|buy|join|donate|change|act|believe|side; change _ mind|opinion|view; ?sway; win over;
    to sell; {more} likely to _ agree|buy|donate|act|join|sign; encourages _ reader|people|audience _ to; agree with _ writer|speaker|them;
    take action

    makes reader feel guilty [consequence, reason]
    guilt; feel bad about; ?ashamed; guilt trip; makes _ guilty|ashamed|responsible; sense of _ guilt|responsibility|duty

    makes it personal [consequence, reason]
    ?personal; ?relate; connects with _ reader|audience; feel _ personal|involved|included|special|valued|spoken|talking|important;
    speaks to _ reader; talking to _ them|you|directly|personally; personal connection|level; builds _ relationship|rapport;
    close to _ reader|audience; reader _ connect|identify|relate; applies to _ them; ?rapport; feel as if _ talking|speaking;
    involve reader|audience|them|you

    creates mood and atmosphere [consequence, reason]
    mood; atmosphere; ?tone; sets _ scene|mood|tone; create|build _ atmosphere|mood;
    sense of _ calm|peace|mystery|gloom|chaos|excitement|sadness; ?gloomy; ?depressing; ?peaceful; ?tense; ?joyful; sombre; ?melancholy;
    ?mysterious; happy atmosphere; ambience; creates a sense of

    creates mystery [consequence, reason]
    mystery; enigmatic; {not} _ know|told|reveal _ who|what|why; reader _ wonder|question; leaves _ questions unanswered; unanswered questions;
    withhold|held back _ information; keeps _ secret|hidden; makes _ wonder who|what|why

    creates rhythm and pace [consequence, reason]
    rhythm; pace; fast pace; slow down; speed up; quick pace; faster to read; ?breathless; ?panic|urgent;
    sense of _ urgency|speed|panic|movement; ?flow; ?hurried; ?rushed; ?upbeat; ?beat; increases _ pace|speed

    contrast effect [consequence, reason]
    shows _ difference between; difference _ clear|obvious|emphasised|highlight; contrast _ between|emphasises|shows;
    makes _ stand out _ against; opposite of _ other; highlights difference; how different _ are

    sense of power or dominance [consequence, reason]
    powerful; dominant; ?authority; in control; power over; ?superior; ?intimidating; ?threatening; strong _ power;
    makes _ sound|seem|look powerful|strong|important|dominant|big; ?overpowering; in charge

    sense of weakness or vulnerability [consequence, reason]
    vulnerable; ?weak; ?fragile; helpless; ?powerless; defenceless; small _ weak; ?trapped;
    makes _ sound|seem|look weak|small|helpless|vulnerable|fragile; ?insignificant; ?innocent; ?inferior; ?isolated

    sense of isolation [consequence, reason]
    isolated; ?lonely; ?alone; cut off; ?abandoned; by _ self|himself|herself|itself; on _ own; ?outsider; ?excluded; ?solitary; ?solitude;
    ?outcast; {not}|no one|friends|fit _ around|in

    sense of freedom [consequence, reason]
    freedom; ?free; ?escape; ?liberated; ?release; unrestricted; no limits; able to do; breaks free; let loose

    sense of entrapment [consequence, reason]
    ?trapped; ?stuck; ?imprisoned; ?confined; claustrophobic; {not} escape|get out|leave; ?caged; no way out; closed in; suffocate; ?prison;
    no escape

    sense of violence [consequence, reason]
    violent; ?aggressive; ?brutal; ?harsh; ?attack; ?destructive; ?damage; ?cruel; ?savage; ?ferocious; ?pain; ?hurt; ?vicious

    sense of chaos [consequence, reason]
    chaos; ?chaotic; ?confusion; ?disorder; hectic; ?overwhelming; out of control; ?disorganised; ?panic; all over place; ?messy; frantic; ?busy

    # Structure

    narrative opening [method, structure]
    opening; ?beginning; ?start; starts with; at start; ?exposition; introduces _ character|setting|scene; sets scene;
    first line|sentence|paragraph; opens with; begins with

    narrative ending [method, structure]
    ending; ends with; ?resolution; last line|sentence|paragraph; at end; ?conclusion; final line|sentence|paragraph; denouement; finishes with

    cliffhanger [method, structure]
    cliff hanger; ends on _ cliffhanger|question; leaves _ hanging|wondering; unfinished ending; open ending;
    {want} _ know|find what happen next; stops at _ exciting|tense; left wondering; ending unresolved

    climax [method, structure]
    turning point; high point; most exciting|tense|dramatic part|moment|point; ?peak; builds up to

    cyclical structure [method, structure]
    ?circular; ?cyclical; ends _ where|how|same _ start|began; start _ end _ same|link; comes full circle; returns to _ start|beginning|opening;
    end links|mirrors|echoes _ beginning|start|opening; begins and ends; full circle; goes back to _ start|beginning

    flashback [method, structure]
    go|looks|jumps back _ time|past; back in time; memory _ past|earlier; earlier event; analepsis; past event; remembers _ past;
    jumps to _ past

    foreshadowing [method, structure]
    ?hint; hints _ later|happen|future|come|end; clue _ later|happen|come; suggest|warn|predict _ what _ happen|come|later;
    prediction of; prepares _ reader|audience _ later; omen; warning of _ what; gives away; sign of _ what _ come; prolepsis

    chronological order [method, structure]
    chronological; in order; order _ happened; time order; ?linear; events _ in order; one event _ after another; linear structure

    non linear structure [method, structure] ~ chronological order
    non linear; {not} chronological|order; jumps|shifts _ time|forward|around; ?fragmented; time shifts; moves _ between past _ present;
    in medias res; starts in _ middle; out of order; dual narrative

    shift in focus [method, structure]
    shift; focus _ change|shift|move|switch; changes|moves|switches focus|from|topic|perspective; ?zoom; zooms in; zooms out; ?narrows;
    focus moves; change in _ focus|tone|mood|perspective|time; then moves _ to; moves from _ to; wide shot; close up; draws attention to then;
    volta; turn in

    narrative perspective [method, structure]
    point of view; perspective; first person; third person; ?omniscient; narrator; told from; told by; told through; narrative voice;
    told in first; i _ we narrator; see _ through _ eyes; eyes of; unreliable narrator; personal viewpoint; second person

    first person narrative [method, structure] < narrative perspective
    first person; told _ by character; uses i; uses _ i _ me; narrator _ i; ?i _ my _ me; own perspective|point|eyes|thoughts;
    inside|into _ head|mind|thoughts|character's; personal account; know|see _ narrator's|character's thoughts|feelings; narrator is _ character;
    hear|get _ thoughts|feelings

    third person narrative [method, structure] < narrative perspective
    third person; he she they; ?omniscient; all knowing; outside narrator; narrator _ outside|knows everything|not in;
    narrator is {not} _ character; knows all _ thoughts|feelings|characters

    short sentence [method, example]
    short|simple|minor sentence; one word sentence; short line; few words; single word|line sentence|paragraph; one line paragraph; punchy;
    ?abrupt; ?blunt; sharp sentence; sentences _ short; ?fragment; short snappy

    long complex sentence [method, example]
    long|complex|extended|multi clause|compound sentence; sentences _ long; lots of commas|clauses; long list; sentence goes on;
    lengthy sentence; one long sentence; run on

    listing [method, example]
    ?list; asyndetic; syndetic; polysyndetic; commas _ list; list of; long list; series of; listing _ verbs|adjectives|items|nouns;
    several|many things|items _ in row; one after another; ?cumulative

    single sentence paragraph [method, structure]
    one sentence paragraph; one line paragraph; single line; short paragraph; paragraph _ one|single sentence|line; on its own line; stand alone;
    isolated sentence

    paragraphing [method, structure]
    topic sentence; new paragraph; tiptop; new time place; one idea per paragraph; split|divide|broken _ up _ text|writing;
    change _ topic|time|place|person; easier to read|follow _ paragraphs; ?indent

    discourse markers [method, example]
    ?connectives; firstly secondly; ?however; ?furthermore; ?therefore; linking words|phrases; in addition; on other hand;
    ?moreover; ?conjunctions; joining words; signpost; link _ paragraphs|ideas|sentences; time connectives; cohesive devices; first next then;
    words that join|link; ?finally; sequence words

    dialogue [method, example]
    ?speech; ?conversation; direct speech; speech marks; character speak|talk|says; what _ characters say; quoted speech; spoken words;
    talk to each other; inverted commas _ speech

    text presentation features [method, structure, example]
    ?headings; ?subheading; ?bullet; ?images; ?pictures; ?columns; ?caption; ?bold; ?font; ?colour; ?layout; ?title; ?headline; ?table; ?diagram;
    ?underline; ?logo; ?graphs; ?photo; ?capitals; ?banner; ?chart; ?menu

    text box [method, structure, example] < text presentation features

    italics [method, structure, example] < text presentation features

    numbered list [method, structure, example] < text presentation features

    bold text [method, structure, example] < text presentation features

    contents page [method, structure, example] < text presentation features

    hyperlink [method, structure, example] < text presentation features

    subheadings [method, structure, example] < text presentation features
    ?headings; titles _ section; heading for each; break|split up text; find|locate information easily|quickly;
    know what _ section|part about; organise|divides _ text|information; section titles

    bullet points [method, structure, example] < text presentation features
    bullet; list _ points; easy|quick to read|follow; break up text; key points _ list; short points; clear points

    headline [method, structure, example] < text presentation features
    ?title; big|bold|large letters|writing|heading|title; main heading; heading _ top; bold heading; catchy title; sums|tells _ what _ about;
    eye catching title

    images in texts [method, example] < text presentation features
    ?picture; ?image; ?photo; ?illustration; shows what _ looks|like; ?visual; ?cartoon; support text; ?see what; ?graphic; diagram _ help|shows

    # Purposes, audience, forms

    writing to persuade [reason]
    persuade; ?convince; make _ agree|buy|do|donate; ?sell; change _ mind|opinion; get _ people|reader to; ?advertise; ?promote; to influence

    writing to inform [reason]
    inform; give _ information|facts|details; ?tell _ about|facts; information about; ?educate; let _ know; provide information; raise awareness

    writing to advise [reason]
    advise; ?help _ someone|people|reader; give|offer advice|tips|guidance|suggestions; ?recommend; what _ should do; suggest ways; ?guide; ?tips

    writing to describe [reason]
    describe; create picture; detail about; what _ looks like; paint _ picture; adjectives _ senses

    writing to argue [reason]
    argue; point of view; ?views; ?opinion; for and against; ?debate; express opinion|view; one side; ?viewpoint; put forward view|opinion;
    defend _ view

    writing to entertain [reason]
    entertain; ?enjoy; ?amuse; fun to read; story _ enjoy; ?funny; make _ laugh; ?pleasure

    writing to instruct [reason]
    instruct; tell _ how to; how to do; step by step; ?method; ?recipe; show _ how; explain how; ?manual; ?directions; ?orders

    writing to explain [reason]
    explain; how or why; give reasons; makes clear; tell why|how; why something; reasons for

    target audience [factor]
    ?audience; intended reader|audience; who _ aimed|written|for; aimed at; targeted at; target reader;
    for _ teenagers|adults|children|parents|young|students; people who _ read|interested|like; appeal to; age group; aimed towards; suitable for;
    written for; who _ reading; type of reader

    purpose audience and form [factor]
    genre audience purpose; ?gap; fit for purpose; audience and purpose; purpose and audience;
    match|suit|adapt|appropriate _ audience|purpose|reader; style _ right|suitable _ audience; form of text; suited to _ audience;
    right tone|language for; format audience; language _ appropriate _ audience

    text types [example]
    ?letter; ?article; ?report; ?leaflet; ?blog; ?email; ?speech; ?review; ?essay; ?newspaper; ?diary; ?story; ?advert; ?magazine; ?poster;
    ?website; ?poem; ?play; ?novel; ?biography; ?autobiography; ?recipe; ?interview; ?memo

    web page [example] < text types

    letter layout [method, structure]
    address _ top|right|corner; dear sir|madam; yours sincerely|faithfully; sender's address; date _ letter|top; greeting _ dear; salutation;
    sign off; kind regards; recipient address; dear mr|mrs; your address; sign _ name; subject line; formal letter

    newspaper article features [method, structure]
    ?headline; ?columns; ?strapline; quote from _ witness; ?caption

    byline [method, structure] < newspaper article features

    lead paragraph [method, structure] < newspaper article features

    who what when [method, structure] < newspaper article features

    pull quote [method, structure] < newspaper article features

    standfirst [method, structure] < newspaper article features

    opening paragraph summary [method, structure] < newspaper article features

    topic summary [method, structure] < newspaper article features

    five ws [method, structure] < newspaper article features

    speech writing features [method, structure]
    ladies and gentlemen; address|greet|welcome audience; good morning; introduce yourself; thank you for listening; thanks for listening;
    speak to audience; finish|end _ strong|memorable|thank; rhetorical devices; talk to _ crowd

    report features [method, structure]
    headings _ recommendations; ?recommendation; ?findings; ?conclusion; introduction _ findings; numbered sections; formal factual

    # Reading skills

    skimming [method, skill]
    read quickly _ gist|idea|general; get _ gist; main idea; quick read; look over quickly; general idea; overview _ text; read _ fast;
    read through quickly; first _ last sentence; just headings

    scanning a text [method, skill]
    scan; look|search for _ word|name|number|date|specific|key|particular|fact|information; find specific information|detail|word; key words;
    find _ quickly _ word|number; run|move eyes; search for keywords; locate information

    close reading [method, skill]
    detailed reading; read _ carefully|closely|slowly|thoroughly; read _ in detail; every word; reading for detail; ?annotate;
    highlight _ key|important; re read; read _ twice|again; word by word

    explicit information [skill] ~ implicit meaning
    explicit; ?stated; clearly stated; says directly; ?obvious; on surface; told in text; written in text; straight from text; literally says;
    directly says|stated; what _ text says

    implicit meaning [skill] ~ explicit information
    implicit; infer; ?implied; ?hint; read between _ lines; ?suggests; work out; {not} directly|actually|clearly said|stated|told;
    hidden meaning; deeper meaning; clues in text; deduce; subtext; ?underlying; understand what _ not said

    textual evidence [skill]
    ?quote; evidence from _ text; back up _ quote|evidence|point; reference to text; embedded quotation; example from text;
    support _ quote|evidence|point; prove _ point|quote; refers to text; use of evidence; ?embed

    point evidence explanation [method]
    ?pee; ?peel; point evidence; peal; petal; peezl; make _ point _ evidence|quote; explain _ quote|evidence;
    analyse _ quote|word; link back; what how why; zoom in on _ word; point quote

    fact and opinion [skill]
    fact; ?opinion; can be proved; someone's view|belief|thoughts; {not} proved; what someone thinks|believes; true _ proved; prove _ true;
    personal view; ?checked

    bias in texts [problem, factor]
    bias; one sided; only _ gives|tells|shows one; ?unfair; ?prejudice; leaves out; {not} balanced|fair; favour _ one; only positive|negative;
    wants _ reader|you _ agree|think; own opinion; ?partial; ?unbalanced; ?favouring

    comparing texts [skill]
    ?compare; similarities _ differences; ?similar; ?whereas; on other hand; both texts|writers|poems; difference between; in contrast; ?unlike;
    ?contrast

    summarising a text [skill, method]
    summary; main points; own words; key points|ideas; short version; ?shorten; sum up; ?synthesise; ?brief; put _ own words; leave out _ detail;
    most important points; ?condense

    using context to work out words [skill, method]
    context clues; read _ sentence|rest|around; words around; use _ context; guess meaning; ?dictionary; look _ up|dictionary;
    break _ word down|up; root word; ?prefix; ?thesaurus; sound it out; rest of sentence; surrounding words
    """
}
