/// The arts: music, drama and theatre, art and design, dance, film and photography. Written for this project.
extension LexiconData {
  static let arts: StaticString = """
    subject arts

    *music part
    melody; tune; music; note; chord; rhythm; beat; song; piece; instrument; voice; bass; part; verse; chorus

    *stage person
    actor; performer; character; dancer; singer; director; designer; he; she; they; you; i; we

    # Music: dynamics, tempo, rhythm

    forte dynamics [example] ~ piano dynamics
    forte; ?ff; fortissimo; play _ loud; very loud; gets louder; ?music|instrument|part|it is loud; high volume; loud dynamics; f _ loud

    piano dynamics [example] ~ forte dynamics
    ?pp; pianissimo; play _ soft|quiet; very quiet|soft; quiet|soft dynamics; music|instrument|part|it is quiet; mezzo piano; low volume;
    p _ quiet|soft

    crescendo [example] ~ diminuendo
    get|becomes|grows|gradually louder; increase in|the volume|loudness; louder and louder; volume _ increase|rises|builds; ?swell;
    dynamics _ increase|build; soft to loud; quiet _ loud; builds up in volume

    diminuendo [example] ~ crescendo
    decrescendo; get|becomes|gradually quieter|softer; fade out|away; quieter and quieter; volume _ decrease|drops; loud to _ soft|quiet;
    dies away; decrease in volume; softer and softer

    music dynamics [factor]
    dynamics; how loud|quiet; loud or quiet|soft; ?loudness; volume of music; loud _ quiet sections; changes in volume

    fast tempo [example] ~ slow tempo
    allegro; presto; vivace; quick|fast|lively|upbeat tempo|speed|pace|beat; play _ fast|quickly; music _ fast|quick; high bpm; fast paced;
    up tempo; fast speed; 120|140|160 bpm

    slow tempo [example] ~ fast tempo
    adagio; largo; lento; slow|leisurely|steady tempo|speed|pace|beat; plays|music|it is slow; low bpm; slow speed; walking pace; andante

    accelerando [example] ~ ritardando
    get|becomes|gradually faster|quicker; speed up; tempo _ increase|faster; faster and faster; increase in _ tempo|speed; accel

    ritardando [example] ~ accelerando
    ?rit; rallentando; rall; get|becomes|gradually slower; slow down; tempo _ decrease|slower; slower and slower; decrease in _ tempo|speed;
    ritenuto

    rubato [example]
    flexible|free tempo|timing|rhythm; tempo _ pushed|pulled|flexible; robbed time; push _ pull _ tempo; {not} _ strict time|tempo;
    speeds up and slows down; stretch _ time|tempo|beat

    music tempo [factor]
    tempo; speed of _ music|piece|song|beat; beats per minute; bpm; how fast|slow _ music|piece|played; pace of _ music|song

    syncopation [example]
    off beat; offbeat; accents _ weak|off beat; between _ beats; {not} on _ beat; stress _ weak beat; notes _ off beat;
    emphasis on _ weak|off beat; unexpected beat

    ostinato [example]
    repeated pattern|phrase|rhythm|idea|riff|motif|melody; ?riff; ?loop; phrase _ repeats; same pattern _ over|again|repeated;
    repeats over and over; ground bass; pattern _ repeats; short _ repeated; keeps repeating

    swung rhythm [example]
    swing; swung quavers|rhythm; jazzy rhythm; long short _ rhythm|pattern; uneven quavers; shuffle; triplet feel; swing feel

    cross rhythm and polyrhythm [example]
    cross rhythm; polyrhythm; two|different|conflicting|several rhythms _ same|once|together; three against two; 3 against 2; rhythms clash;
    different rhythms _ same time; conflicting rhythms; hemiola; more than one rhythm

    time signature [factor]
    ?metre; beats in _ bar; three beats|four beats in bar

    number of beats [factor] < time signature

    4 4 [factor] < time signature

    3 4 [factor] < time signature

    6 8 [factor] < time signature

    common time [factor] < time signature

    simple time [factor] < time signature

    compound time [factor] < time signature

    beats per bar [factor] < time signature

    simple quadruple [factor] < time signature

    simple triple [factor] < time signature

    waltz time [factor] < time signature

    beats in each bar [factor] < time signature

    2 4 [factor] < time signature

    duple [factor] < time signature

    triple metre [factor] < time signature

    dotted rhythm [example]
    dotted quaver; dotted crotchet; dotted notes; long _ short notes; scotch snap; jerky rhythm; dot _ half _ value

    triplets [example]
    three notes _ time of two|beat|space; three quavers in; three in _ space of two; 3 notes in

    anacrusis [example]
    upbeat start; pick up; starts before _ bar|beat; lead in note; upbeat to; notes before _ first; pick up note

    note values [example]
    ?minim; ?rests

    crotchet [example] < note values

    quaver [example] < note values

    semibreve [example] < note values

    semiquaver [example] < note values

    one beat note [example] < note values

    half beat [example] < note values

    two beats note [example] < note values

    four beats note [example] < note values

    note lengths [example] < note values

    demisemiquaver [example] < note values

    # Music: melody, harmony, tonality

    conjunct melody [example] ~ disjunct melody
    conjunct; stepwise; moves _ by step; step by step _ notes|melody; notes _ next to|close each other; in steps; scalic; adjacent notes;
    small intervals; stepwise movement|motion; smooth melody; scale like; up _ scale

    disjunct melody [example] ~ conjunct melody
    disjunct; ?leaps; big|wide|large jumps|leaps|intervals; jumps around; moves _ by leap|jumps; angular melody; wide intervals;
    jumps between notes; ?skips; ?jumpy; triadic leaps; octave leap; melody jumps

    melodic sequence [example]
    repeated higher|lower; repeat _ different|higher|lower pitch|note|step; melody _ repeated _ higher|lower|step; ?sequence;
    phrase _ repeated _ higher|lower; repeat at another pitch; moved up _ step; descending sequence; rising sequence; ascending sequence

    ornamentation in music [example]
    ornaments; trill; mordent; ?turn; grace notes; decorated notes|melody; decorate _ melody|notes|tune; appoggiatura; acciaccatura;
    decoration _ melody|notes; embellish; added notes decorate; fast alternation _ two notes; melisma decoration; crushed note

    improvisation in music [method, example]
    improvise; made up on _ spot; make up _ as _ go; making it up; {not} planned|written|notated music; without preparation; play whatever;
    invent _ spot; unscripted; solo _ made up; ad lib; without music _ front; make up _ spot; ?spontaneous; ?scat; jamming

    question and answer phrasing [example]
    call and response; question and answer; antiphonal; leader _ answered|response|group|chorus; solo _ answered|followed _ chorus|group;
    one _ sings _ others reply|answer|respond|repeat; answering phrases; antecedent _ consequent; one plays _ another replies|answers;
    response from group; leader sings _ group; back and forth between; conversation between instruments; balanced phrases

    melisma [example] ~ syllabic word setting
    many|several|lots|multiple|few _ notes _ syllable; more than one note _ syllable; syllable _ many|several|lots|multiple _ notes; melismatic;
    many|several|lots|more than one notes _ one|single|syllable; one syllable _ many|several|lots|more|multiple notes;
    syllable sung _ several|many|lots; many notes per syllable; stretches _ word|syllable _ notes; multiple notes _ syllable; runs _ voice

    syllabic word setting [example] ~ melisma
    syllabic; one note _ syllable; one note per syllable; each syllable _ one|own note; note for each syllable; a note to each

    word painting [example]
    music _ reflect|match|describe|illustrate|mirror|imitate _ lyrics|words|meaning|text; words _ reflected|match|illustrated _ music;
    melody _ rises|falls|goes|high|low _ word; music illustrates; illustrates _ lyrics|words|text; music matches words

    imitation in music [example]
    imitative; ?canon; ?round; copied by _ another|instrument|voice; one part _ copies|imitates|repeats _ another|other; ?fugue; fugal;
    same tune _ different times; melody _ copied|repeated _ another part|instrument|voice; staggered entries; voices copy; parts copy each;
    repeated by _ another; copies _ other part; follow each other

    pedal note [example]
    pedal; ?drone; sustained|held|long|continuous|repeated note _ bass|under|beneath|below|low|underneath; held bass note; tonic pedal;
    dominant pedal; bass note _ held|sustained|stays; note held _ while; drone _ under; inverted pedal; long low note; constant low

    major tonality [example] ~ minor tonality
    ?major; major key; happy|bright|cheerful|joyful key|sound|tonality; sounds _ happy|bright|cheerful|positive|joyful; in _ major;
    major chords|scale; upbeat _ happy

    minor tonality [example] ~ major tonality
    ?minor; minor key; sad|dark|gloomy|melancholy key|sound|tonality; sounds _ sad|dark|gloomy|serious|melancholy|sombre; in _ minor;
    minor chords|scale

    modal tonality [example]
    modal; ?mode; ?dorian; ?mixolydian; ?aeolian; ?phrygian; ?lydian; folk scale; flattened seventh; aeolian mode

    pentatonic scale [example]
    pentatonic; five|5 note scale; five notes; black notes _ piano; scale _ five notes; c d e g a; chinese scale

    chromatic movement [example] ~ diatonic harmony
    chromatic; semitones; moves _ semitone|half; half steps; all _ semitones; notes {not} _ key|scale; ?accidentals; chromaticism;
    sharps _ flats _ outside; outside _ key; every semitone; moving in semitones; twelve notes

    diatonic harmony [example] ~ chromatic movement
    diatonic; notes _ belong|from|in _ key|scale; within _ key; only notes _ key|scale; no accidentals; belonging to _ key; primary chords;
    chords of _ key

    dissonance [example] ~ consonance
    discord; clash notes|chords|harmony|sound; notes _ clash; unpleasant|harsh|tense harmony|chords|sound;
    sounds _ wrong|harsh|unpleasant|tense|clashing; ?atonal; tension in _ harmony; cluster chords; notes don't _ together|fit; jarring;
    {not} sound _ together|right; crunchy chords; ?suspension; no key; tone clusters

    consonance [example] ~ dissonance
    concord; pleasant|nice|sweet|stable harmony|chords|sounding; sounds _ pleasant|nice|harmonious|pleasing;
    notes _ sound good|well together; fit together _ notes; ?harmonious; notes fit|blend; blend well

    modulation [example]
    key change; change key; changes to _ key|minor|major|dominant; goes|moves to _ different|another|new|relative key; new key;
    major _ minor _ change|goes|to; switches key; tierce de picardie; change of key; moves to _ dominant|relative; different key;
    changes tonality; ends in major

    perfect cadence [example] ~ imperfect cadence
    ?perfect; sounds finished|complete|final; dominant _ tonic; v to i; chord v _ i; v i; 5 1; finished sounding; full close; final sounding;
    chord five _ one; finished ending; sounds _ finished|complete|ended; musical full stop

    imperfect cadence [example] ~ perfect cadence
    ?imperfect; sounds unfinished|incomplete; unfinished sounding; ends on _ v|dominant; tonic _ dominant; i v; half close; any chord _ v;
    musical comma; sounds _ unfinished|continue|incomplete|{not} finished; chord i _ v; left hanging

    plagal and interrupted cadence [example]
    plagal; interrupted cadence; amen cadence; iv i; iv to i; v vi; v to vi; ?amen; subdominant _ tonic; deceptive cadence; surprise _ chord;
    sounds like amen; v _ vi

    chord progression [example]
    chords _ order|repeated|pattern; chords played _ one at|separately; ?inversions

    chord sequence [example] < chord progression

    i iv v [example] < chord progression

    primary triads [example] < chord progression

    four chord [example] < chord progression

    chord loop [example] < chord progression

    broken chords [example] < chord progression

    arpeggio [example] < chord progression

    alberti bass [example] < chord progression, classical period music features

    harmonic rhythm [example] < chord progression

    walking bass [example] < chord progression, blues and jazz features

    power chords [example] < chord progression, rock and pop features

    seventh chords [example] < chord progression

    order of chords [example] < chord progression

    twelve bar blues [example] < chord progression, blues and jazz features

    12 bar blues [example] < chord progression, blues and jazz features

    triads [example] < chord progression

    chords i iv [example] < chord progression

    circle of fifths [example] < chord progression

    spread chords [example] < chord progression

    block chords [example] < chord progression

    notes of chord [example] < chord progression

    # Music: texture, timbre, structure

    monophonic texture [example]
    monophonic; monophony; single|one|solo line|melody|part|tune _ no|without|only|unaccompanied; unaccompanied; solo line; one melody line;
    no harmony|accompaniment|chords; ?unison; only one _ melody|part|line|note|voice; single melodic line; one tune; playing _ same _ notes;
    single line; without accompaniment; all _ same melody|tune|notes; {not} accompanied; solo voice; acapella solo

    homophonic texture [example]
    homophonic; melody _ accompaniment|chords; melody and accompaniment; chordal; chords move together; tune _ chords|accompanied;
    tune with _ chords; same rhythm _ together|parts|voices; parts move together; homorhythmic; block chords; chords supporting _ melody|tune;
    hymn like; accompanied by chords|piano|guitar; move _ same rhythm; voices _ same rhythm; singer _ backing|accompanied; homophony; main tune;
    accompaniment supports

    polyphonic texture [example]
    polyphonic; polyphony; ?contrapuntal; ?counterpoint; two or more|several|many|multiple|different|independent melody|tunes|lines|parts|voices;
    interweaving|overlapping|independent melodies|lines|parts|tunes; weave|interweave together; melodies _ same time; melodies at once;
    different melodies; parts overlap; many melodies; lots of melodies|tunes|parts; lines _ interwoven|intertwine; several tunes; countermelody;
    heterophonic

    thin and thick texture [factor]
    texture; ?layers; thick texture; thin texture; dense texture; ?sparse; more instruments _ added|join|enter;
    how many _ instruments|parts|layers; number of _ layers|parts|instruments; builds up _ layers|texture; texture _ thicker|thinner|builds;
    texture gets; instruments drop out; parts added; full texture; few instruments; many instruments _ same; one by one; adding instruments;
    ?tutti

    timbre and sonority [factor]
    timbre; sonority; tone colour; quality of _ sound|tone; sound quality; type of sound; bright tone|sound; warm tone|sound; ?mellow;
    harsh sound; tone quality; unique sound _ instrument; sound of _ instrument; ?brassy; ?nasal; sound each instrument; how _ instrument sounds

    instrument families [structure, example]
    ?percussion; strings brass _ woodwind; violin _ cello; sections of _ orchestra

    strings [structure, example] < instrument families

    woodwind [structure, example] < instrument families

    brass in instrument families [structure, example] < instrument families
    brass

    string section [structure, example] < instrument families

    brass section [structure, example] < instrument families

    flute clarinet [structure, example] < instrument families

    trumpet trombone [structure, example] < instrument families

    timpani [structure, example] < instrument families

    families of [structure, example] < instrument families

    keyboard family [structure, example] < instrument families

    string family [structure, example] < instrument families

    violin viola [structure, example] < instrument families

    percussion section [structure, example] < instrument families

    woodwind section [structure, example] < instrument families

    orchestra sections [structure, example] < instrument families

    instrumental playing techniques [method, example]
    ?legato; ?staccato; ?bowed; ?slide; ?tongue; ?muted; ?distortion; ?picking; ?reverb

    pizzicato [method, example] < instrumental playing techniques

    arco [method, example] < instrumental playing techniques

    tremolo [method, example] < instrumental playing techniques

    vibrato [method, example] < instrumental playing techniques

    pluck [method, example] < instrumental playing techniques

    glissando [method, example] < instrumental playing techniques

    palm mute [method, example] < instrumental playing techniques

    con sordino [method, example] < instrumental playing techniques

    double stopping [method, example] < instrumental playing techniques

    hammer on [method, example] < instrumental playing techniques

    pitch bend [method, example] < instrumental playing techniques

    strum [method, example] < instrumental playing techniques

    finger picking [method, example] < instrumental playing techniques

    pull off [method, example] < instrumental playing techniques

    slap bass [method, example] < instrumental playing techniques

    sul ponticello [method, example] < instrumental playing techniques

    col legno [method, example] < instrumental playing techniques

    drum roll [method, example] < instrumental playing techniques

    slides between notes [method, example] < instrumental playing techniques

    bending notes [method, example] < instrumental playing techniques, blues and jazz features

    string bend [method, example] < instrumental playing techniques

    sustain pedal [method, example] < instrumental playing techniques

    flutter tonguing [method, example] < instrumental playing techniques

    rim shot [method, example] < instrumental playing techniques

    drum fill [method, example] < instrumental playing techniques

    portamento [method, example] < instrumental playing techniques

    harmonics [method, example] < instrumental playing techniques

    with bow [method, example] < instrumental playing techniques

    divisi [method, example] < instrumental playing techniques

    using bow [method, example] < instrumental playing techniques

    short detached [method, example] < instrumental playing techniques

    staccato articulation [example] ~ legato articulation
    staccato; short _ detached|notes|spiky|crisp; detached notes; short notes; spiky; crisp notes; notes _ short|separated|detached;
    bouncy notes; jumpy notes; separated notes; play _ short

    legato articulation [example] ~ staccato articulation
    legato; ?smooth; ?slur; notes joined|connected|flow; joined together notes; flowing notes; smooth notes; smooth _ connected; no gaps _ notes;
    without gaps; connected notes; notes _ flow|joined|connected

    music technology effects [method, tool, example]
    ?reverb; ?delay; ?echo; ?distortion; ?autotune; ?panning; ?sampling; ?looping; ?synthesiser; ?sequencer; ?equalisation; ?eq; ?compression;
    ?logic; ?gating; ?amplification; ?mixing; ?flange

    auto tune [method, tool, example] < music technology effects

    chorus effect [method, tool, example] < music technology effects

    overdub [method, tool, example] < music technology effects

    multitrack [method, tool, example] < music technology effects

    drum machine [method, tool, example] < music technology effects

    midi [method, tool, example] < music technology effects

    double tracking [method, tool, example] < music technology effects

    vocoder [method, tool, example] < music technology effects

    wah wah [method, tool, example] < music technology effects

    flanger [method, tool, example] < music technology effects

    daw [method, tool, example] < music technology effects

    quantise [method, tool, example] < music technology effects

    backing track [method, tool, example] < music technology effects

    synth [method, tool, example] < music technology effects

    sampler [method, tool, example] < music technology effects

    mixing desk [method, tool, example] < music technology effects

    pitch shift [method, tool, example] < music technology effects

    cubase [method, tool, example] < music technology effects

    phaser [method, tool, example] < music technology effects

    multi tracking [method, tool, example] < music technology effects

    garageband [method, tool, example] < music technology effects

    mixer [method, tool, example] < music technology effects

    looper [method, tool, example] < music technology effects

    effects pedal [method, tool, example] < music technology effects

    fade in [method, tool, example] < music technology effects, stage sound design

    verse chorus form [structure]
    verse chorus; strophic; bridge; middle eight; middle 8; ?intro; ?outro; pre chorus; intro verse chorus; pop song structure;
    verse _ chorus _ verse; ?hook; ?refrain; coda; same music _ each|every verse; instrumental break; song structure; verses _ choruses;
    verse and chorus; drop chorus

    binary ternary and rondo form [structure]
    binary; ternary; rondo; returns to _ first|a|opening section; section a _ b _ a; ?episodes; ternary form; rondo form; ?variations;
    first section _ repeated|returns; ?cyclic

    ab form [structure] < binary ternary and rondo form

    aba [structure] < binary ternary and rondo form

    abaca [structure] < binary ternary and rondo form

    aab [structure] < binary ternary and rondo form

    abacada [structure] < binary ternary and rondo form

    theme and variations [structure] < binary ternary and rondo form

    sonata form [structure] < binary ternary and rondo form

    exposition development recapitulation [structure] < binary ternary and rondo form

    da capo [structure] < binary ternary and rondo form

    minuet and trio [structure] < binary ternary and rondo form

    through composed [structure] < binary ternary and rondo form

    two sections [structure] < binary ternary and rondo form

    three sections [structure] < binary ternary and rondo form

    a b a [structure] < binary ternary and rondo form

    recapitulation [structure] < binary ternary and rondo form

    main theme returns [structure] < binary ternary and rondo form

    a section returns [structure] < binary ternary and rondo form

    aaba [structure] < binary ternary and rondo form

    abac [structure] < binary ternary and rondo form

    development section [structure] < binary ternary and rondo form

    theme varied [structure] < binary ternary and rondo form

    contrasting middle section [structure] < binary ternary and rondo form

    baroque music features [example]
    baroque; ornamented _ melody; ?fugue; polyphonic _ ornament; harpsichord _ cello

    harpsichord [example] < baroque music features

    basso continuo [example] < baroque music features

    continuo [example] < baroque music features

    figured bass [example] < baroque music features

    bach [example] < baroque music features

    handel [example] < baroque music features

    vivaldi [example] < baroque music features

    terraced dynamics [example] < baroque music features

    concerto grosso [example] < baroque music features

    1600 1750 [example] < baroque music features

    ritornello [example] < baroque music features

    purcell [example] < baroque music features

    1600 to 1750 [example] < baroque music features

    brandenburg [example] < baroque music features

    oratorio [example] < baroque music features

    terraced [example] < baroque music features

    trio sonata [example] < baroque music features

    hallelujah [example] < baroque music features

    suites [example] < baroque music features

    dance suite [example] < baroque music features

    contrapuntal texture [example] < baroque music features

    da capo aria [example] < baroque music features

    coronation anthem [example] < baroque music features

    small orchestra [example] < baroque music features

    classical period music features [example]
    classical period; clarinet _ orchestra; melody _ accompaniment _ balanced; question _ answer phrases; homophonic _ balanced

    mozart [example] < classical period music features

    haydn [example] < classical period music features

    1750 1820 [example] < classical period music features

    balanced phrases [example] < classical period music features

    1750 to 1820 [example] < classical period music features

    beethoven [example] < classical period music features

    classical era [example] < classical period music features

    regular phrases [example] < classical period music features

    clear cadences [example] < classical period music features

    piano replaced harpsichord [example] < classical period music features

    viennese [example] < classical period music features

    symphony [example] < classical period music features

    sonata [example] < classical period music features

    string quartet [example] < classical period music features, vocal types and ensembles

    four bar phrases [example] < classical period music features

    concerto [example] < classical period music features

    functional harmony [example] < classical period music features

    classical orchestra [example] < classical period music features

    periodic phrasing [example] < classical period music features

    minuet [example] < classical period music features

    eine kleine [example] < classical period music features

    cadenza [example] < classical period music features

    romantic music features [example]
    lots of _ rubato|chromatic; ?leitmotif; ?nationalism; ?lied; ?expressive; chromatic _ emotional; extremes of _ dynamics; dramatic _ contrasts

    romantic period [example] < romantic music features

    romantic era [example] < romantic music features

    1820 1900 [example] < romantic music features

    1810 1910 [example] < romantic music features

    chopin [example] < romantic music features

    tchaikovsky [example] < romantic music features

    wagner [example] < romantic music features

    large orchestra [example] < romantic music features

    programme music [example] < romantic music features

    emotional music [example] < romantic music features

    lyrical melody [example] < romantic music features

    schubert [example] < romantic music features

    wide range of dynamics [example] < romantic music features

    brahms [example] < romantic music features

    verdi [example] < romantic music features

    lieder [example] < romantic music features

    virtuoso [example] < romantic music features

    rich harmony [example] < romantic music features

    liszt [example] < romantic music features

    song cycle [example] < romantic music features

    mendelssohn [example] < romantic music features

    grieg [example] < romantic music features

    bigger orchestra [example] < romantic music features

    expanded orchestra [example] < romantic music features

    idee fixe [example] < romantic music features

    berlioz [example] < romantic music features

    dvorak [example] < romantic music features

    tone poem [example] < romantic music features

    requiem [example] < romantic music features

    twentieth century art music [example]
    ?minimalism; ?minimalist; ?serialism; ?expressionism; ?steve reich; ?philip glass; ?phase shifting; ?twelve tone; ?note row; ?stravinsky;
    ?debussy; ?impressionism; ?schoenberg; ?phasing; ?aleatoric; ?neoclassical; ?cells; ?electric counterpoint; motifs repeated _ change;
    ?john adams; ?atonality; ?bartok; ?terry riley; ?note addition; ?prepared piano; ?john cage; ?musique concrete; ?whole tone scale; ?looping;
    ?copland; ?metamorphosis; ?layered ostinati; ?resultant melody; repetitive _ gradual; ?tone row; ?kodaly; ?maxwell davies; ?slowly changing;
    ?tavener

    blues and jazz features [example]
    blues; jazz; ?scat; ?swing; flattened _ third|seventh; improvisation _ solo; syncopation _ swing; saxophone _ trumpet; brass _ rhythm section

    blue notes [example] < blues and jazz features

    improvised solo [example] < blues and jazz features

    scat singing [example] < blues and jazz features

    ragtime [example] < blues and jazz features

    big band [example] < blues and jazz features

    louis armstrong [example] < blues and jazz features

    dixieland [example] < blues and jazz features

    bebop [example] < blues and jazz features

    aab lyrics [example] < blues and jazz features

    head solos [example] < blues and jazz features

    chord extensions [example] < blues and jazz features

    added seventh [example] < blues and jazz features

    duke ellington [example] < blues and jazz features

    comping [example] < blues and jazz features

    stride [example] < blues and jazz features

    worried notes [example] < blues and jazz features

    jazz standards [example] < blues and jazz features

    delta blues [example] < blues and jazz features

    muddy waters [example] < blues and jazz features

    flattened notes [example] < blues and jazz features

    miles davis [example] < blues and jazz features

    cool jazz [example] < blues and jazz features

    horn section [example] < blues and jazz features

    robert johnson [example] < blues and jazz features

    trading fours [example] < blues and jazz features

    rock and pop features [example]
    ?distortion; ?riffs; ?synthesiser; ?hook; ?falsetto; ?queen; 4 4 _ beat; snare _ beats two; ?rap; ?autotune; ?reggae

    electric guitar [example] < rock and pop features

    drum kit [example] < rock and pop features

    bass guitar [example] < rock and pop features

    guitar solo [example] < rock and pop features

    backing vocals [example] < rock and pop features

    verse chorus [example] < rock and pop features

    guitar riff [example] < rock and pop features

    lead vocals [example] < rock and pop features

    backbeat [example] < rock and pop features

    catchy hook [example] < rock and pop features

    lead guitar [example] < rock and pop features

    heavy metal [example] < rock and pop features

    rock and roll [example] < rock and pop features

    drum beat [example, method, tool] < rock and pop features, stage sound design

    rock band [example] < rock and pop features

    strong beat [example] < rock and pop features

    catchy [example] < rock and pop features

    beatles [example] < rock and pop features

    screaming vocals [example] < rock and pop features

    lead singer [example] < rock and pop features

    killer queen [example] < rock and pop features

    four to the floor [example] < rock and pop features

    vocal harmonies [example] < rock and pop features

    power ballad [example] < rock and pop features

    sgt pepper [example] < rock and pop features

    graceland [example] < rock and pop features

    disco [example] < rock and pop features

    hip hop [example] < rock and pop features

    grunge [example] < rock and pop features

    dance music [example] < rock and pop features

    britpop [example] < rock and pop features

    world music features [example]
    ?djembe; ?sitar; ?tabla; ?raga; ?tala; ?gamelan; ?samba; ?bhangra; ?dhol; ?steel pan; ?salsa; ?calypso; ?tanpura; ?african drumming; ?kora;
    ?reggae; ?master drummer; call and response _ drum|african; ?talking drum; ?polyrhythmic; ?celtic; ?folk fusion; ?fiddle; ?bodhran;
    ?uilleann pipes; ?chaal; ?clave; ?samba band; ?release; ?steel band; ?tumbi; ?bouzouki; ?capercaillie; ?afro celt; ?surdo; ?repique; ?mento;
    ?balafon; ?alap; ?gat; ?balinese; ?slendro; ?mariachi; ?klezmer; ?capoeira; ?jor; ?metallophone; ?bossa nova; ?sarod; ?griot; ?jhala; ?agogo;
    ?esperanza; ?samba em; ?erhu; ?cajon; ?mbira; ?accordion; whistle _ irish; ?tin whistle; ?fado; ?cumbia; ?tango; ?bulerias; ?cante;
    ?flamenco; ?uke; ?guqin; ?shekere; ?bagpipes; ?sambista; ?apito; ?tassa

    film music devices [method, example]
    ?leitmotif; ?underscore; ?diegetic; theme for _ character; music _ tension|suspense|mood|action|scene|emotion; ?spotting;
    create|builds tension _ strings|dissonance|music; ?cue; fits _ action; matches _ action|scene|mood; ?jaws; ?soundtrack

    mickey mousing [method, example] < film music devices

    non diegetic [method, example, tool] < film music devices, stage sound design, film sound

    diegetic music [method, example] < film music devices

    film score [method, example] < film music devices

    musical theme [method, example] < film music devices

    john williams [method, example] < film music devices

    hans zimmer [method, example] < film music devices

    click track [method, example] < film music devices

    star wars [method, example] < film music devices

    video game music [method, example] < film music devices

    hit points [method, example] < film music devices

    ground themes [method, example] < film music devices

    theme represents [method, example] < film music devices

    sync [method, example] < film music devices

    character's theme [method, example] < film music devices

    music synchronised [method, example] < film music devices

    danny elfman [method, example] < film music devices

    low brass [method, example] < film music devices

    source music [method, example] < film music devices

    stinger [method, example] < film music devices

    fanfare [method, example] < film music devices

    tremolo strings [method, example] < film music devices

    musical theatre features [example]
    musical theatre; ?wicked; ?underscore; lyrics _ story|plot|character; ?duet; ?belt; ?hamilton; tells story _ song; advance _ plot

    libretto [example] < musical theatre features

    chorus number [example] < musical theatre features

    solo number [example] < musical theatre features

    overture [example] < musical theatre features

    ballad [example] < musical theatre features

    stephen schwartz [example] < musical theatre features

    recitative [example] < musical theatre features

    reprise [example] < musical theatre features

    showstopper [example] < musical theatre features

    ensemble number [example] < musical theatre features

    show tune [example] < musical theatre features

    west end [example] < musical theatre features

    broadway [example] < musical theatre features

    book musical [example] < musical theatre features

    opening number [example] < musical theatre features

    les miserables [example] < musical theatre features

    pit orchestra [example] < musical theatre features

    action song [example] < musical theatre features

    patter song [example] < musical theatre features

    character song [example] < musical theatre features

    sung dialogue [example] < musical theatre features

    rodgers [example] < musical theatre features

    vamp [example] < musical theatre features

    defying gravity [example] < musical theatre features

    unlimited theme [example] < musical theatre features

    eleven o'clock [example] < musical theatre features

    sondheim [example] < musical theatre features

    pit band [example] < musical theatre features

    bernstein [example] < musical theatre features

    vocal types and ensembles [example]
    ?bass; ?treble; ?duet; ?trio; ?chamber; ensemble; ?falsetto

    soprano [example] < vocal types and ensembles

    alto [example] < vocal types and ensembles

    tenor [example] < vocal types and ensembles

    baritone [example] < vocal types and ensembles

    mezzo [example] < vocal types and ensembles

    satb [example] < vocal types and ensembles

    countertenor [example] < vocal types and ensembles

    choir [example] < vocal types and ensembles

    a cappella [example] < vocal types and ensembles

    acapella [example] < vocal types and ensembles

    quintet [example] < vocal types and ensembles

    orchestra [example] < vocal types and ensembles

    choral [example] < vocal types and ensembles

    contralto [example] < vocal types and ensembles

    backing singers [example] < vocal types and ensembles

    brass band [example] < vocal types and ensembles

    symphony orchestra [example] < vocal types and ensembles

    solo singer [example] < vocal types and ensembles

    piano trio [example] < vocal types and ensembles

    barbershop [example] < vocal types and ensembles

    concert band [example] < vocal types and ensembles

    jazz trio [example] < vocal types and ensembles

    quartet [example] < vocal types and ensembles

    boy soprano [example] < vocal types and ensembles

    rhythm section [example] < vocal types and ensembles

    vocalist [example] < vocal types and ensembles

    male voice [example] < vocal types and ensembles

    aria [example] < vocal types and ensembles

    highest female [example] < vocal types and ensembles

    highest male [example] < vocal types and ensembles

    lowest male [example] < vocal types and ensembles

    octet [example] < vocal types and ensembles

    # Drama and theatre

    vocal skills in drama [skill, method]
    ?pitch; ?pace; ?pause; ?volume; ?accent; ?projection; ?emphasis; voice _ loud|quiet|high|low|shaky|tremble|soft|slow|fast; ?shout; ?whisper;
    speak _ slowly|quickly|loudly|quietly|softly|fast|clearly|high|low; speaks _ loud|fast|slow; stress _ word; ?monotone;
    tone _ angry|sad|sarcastic|harsh; vocal; ?clipped; ?sob; ?timing; tempo _ voice; ?rushed; ?screams; delivery of _ line; say _ line

    tone of voice in vocal skills in drama [skill, method] < vocal skills in drama
    tone of voice

    intonation [skill, method] < vocal skills in drama

    diction [skill, method] < vocal skills in drama

    articulation [skill, method] < vocal skills in drama

    stammer [skill, method] < vocal skills in drama

    raise voice [skill, method] < vocal skills in drama

    high pitched [skill, method] < vocal skills in drama

    low pitched [skill, method] < vocal skills in drama

    deep voice [skill, method] < vocal skills in drama

    shaky voice [skill, method] < vocal skills in drama

    trembling voice [skill, method] < vocal skills in drama

    inflection [skill, method] < vocal skills in drama

    stutter [skill, method] < vocal skills in drama

    breathy [skill, method] < vocal skills in drama

    emotional range of voice [skill, method] < vocal skills in drama

    regional accent [skill, method] < vocal skills in drama

    dialect [skill, method] < vocal skills in drama

    crack in voice [skill, method] < vocal skills in drama

    voice breaks [skill, method] < vocal skills in drama

    low voice [skill, method] < vocal skills in drama

    harsh tone [skill, method] < vocal skills in drama

    cry out [skill, method] < vocal skills in drama

    physical skills in drama [skill, method]
    ?posture; ?gesture; ?stance; ?hunched; ?slouched; ?movement; ?proxemics; ?upright; ?stiff; walk _ slow|fast|limp|confident;
    arms _ crossed|folded; shoulders _ back|hunched|slumped; head down|bowed; ?frown; ?smile; trembling _ hands; shake _ hands|head|fist; ?mime;
    open stance|posture; chest _ out; ?stamp; ?fists; ?kneel; lean forward|in; ?jaw; ?mannerisms; ?rigid; eyes _ wide|narrow|down|floor;
    hands _ shake|hips|head; ?stumble; look down|away; ?stillness; ?flinch; ?grab; move closer|towards; fast pace _ walk; bow _ head

    gait [skill, method] < physical skills in drama

    facial expression [skill, method] < physical skills in drama, physical and expressive dance skills

    body language in physical skills in drama [skill, method, factor, example] < physical skills in drama, mise en scene
    body language

    eye contact in physical skills in drama [skill, method] < physical skills in drama
    eye contact

    clenched fists [skill, method] < physical skills in drama

    point finger [skill, method] < physical skills in drama

    clench [skill, method] < physical skills in drama

    limp [skill, method] < physical skills in drama

    folded arms [skill, method] < physical skills in drama

    crossed arms [skill, method] < physical skills in drama

    furrowed [skill, method] < physical skills in drama

    wide eyes [skill, method] < physical skills in drama

    raised eyebrows [skill, method] < physical skills in drama

    straight back [skill, method] < physical skills in drama

    physicality [skill, method] < physical skills in drama

    pace up and down [skill, method] < physical skills in drama

    stand tall [skill, method] < physical skills in drama

    fidget [skill, method] < physical skills in drama

    head held [skill, method] < physical skills in drama

    turn away [skill, method] < physical skills in drama

    open arms [skill, method] < physical skills in drama

    cower [skill, method] < physical skills in drama

    curl up [skill, method] < physical skills in drama

    drop to knees [skill, method] < physical skills in drama

    strut [skill, method] < physical skills in drama

    sit down [skill, method] < physical skills in drama

    wink [skill, method] < physical skills in drama

    scrunched [skill, method] < physical skills in drama

    proxemics in drama [skill, method]
    proxemics; distance between _ actors|characters|them; space between _ actors|characters|them; stand|move close|far|apart|away;
    personal space; how close|far _ characters|actors|stand|are; physical distance; invade _ space; back away; close to _ each; far apart;
    move _ towards|away; ?closeness; stand next to; physically close; distance shows; stand opposite

    levels and positioning on stage [method]
    ?levels; ?blocking; positioning; stand on _ chair|table|block|platform; sit|kneel|lying _ floor|ground; higher _ power|status; ?kneels;
    ?spatial; above _ others; centre of _ stage; low status _ lower; ?rostra; ?wings

    use of space [method, skill, example] < levels and positioning on stage, dance actions and dynamics

    upstage [method] < levels and positioning on stage

    downstage [method] < levels and positioning on stage

    centre stage [method] < levels and positioning on stage

    stage left [method] < levels and positioning on stage

    stage right [method] < levels and positioning on stage

    higher level [method] < levels and positioning on stage

    lower level [method] < levels and positioning on stage

    use of levels [method] < levels and positioning on stage

    raised platform in levels and positioning on stage [method] < levels and positioning on stage
    raised platform

    front of stage [method] < levels and positioning on stage

    back of stage [method] < levels and positioning on stage

    looking down on [method] < levels and positioning on stage

    down stage [method] < levels and positioning on stage

    up stage [method] < levels and positioning on stage

    stands over [method] < levels and positioning on stage

    interaction between actors [skill, method]
    ?interaction; react to _ other|character; physical contact; eye contact _ other; relationship between _ characters|actors;
    respond to _ other; working together _ actors|stage; ?timing; listen and respond; avoid eye contact; ?push; ?hug; touch _ arm|shoulder;
    reacting to; pull away; turn _ back; ?ensemble; ?embrace; look at each; hold _ hand; exchange _ glance

    interaction with audience [method]
    direct address; audience participation; break _ fourth wall; ?aside; speak|talk to _ audience; audience interaction;
    eye contact with _ audience; ?narrate; involve _ audience; ask _ audience; ?soliloquy; go into _ audience; enter through _ audience;
    audience _ involved|join; look at audience; address _ audience; ?heckle; ?panto; fourth wall

    characterisation in acting [method, skill]
    characterisation; portray _ character; ?motivation; ?objective; super objective; motivation of character; subtext; believable character;
    ?role; in role; show character|emotion|feelings; backstory; convey _ character|emotion|feelings; get into character; stay in role|character;
    ?status; become _ character; context of character; ?truthful; ?intention; age of _ character; ?personality; ?convincing;
    make _ character believable; creating _ character; how _ character _ feels; emotions _ character; acting like; realistic acting;
    physicality and voice; multi role; playing _ role; naturalistic performance; through line

    rehearsal techniques [method, step]
    ?hotseating; role on _ wall; ?improvisation; ?tableau; ?rehearse; ?actioning; ask questions _ in role; improvise _ scene; ?whispering

    still image [method, step] < rehearsal techniques

    freeze frame [method, step] < rehearsal techniques

    forum theatre [method, step] < rehearsal techniques

    conscience alley [method, step] < rehearsal techniques

    marking the moment [method, step] < rehearsal techniques

    essence machine [method, step] < rehearsal techniques

    role play [method, step] < rehearsal techniques

    off text [method, step] < rehearsal techniques

    emotion memory [method, step] < rehearsal techniques

    character in role [method, step] < rehearsal techniques

    teacher in role [method, step] < rehearsal techniques

    thoughts aloud [method, step] < rehearsal techniques

    read through [method, step] < rehearsal techniques

    role reversal [method, step] < rehearsal techniques

    cross cutting [method, step, example] < rehearsal techniques, explorative drama conventions, film editing

    magic if [method, step] < rehearsal techniques

    given circumstances [method, step] < rehearsal techniques

    role swap [method, step] < rehearsal techniques

    gibberish [method, step] < rehearsal techniques

    units and objectives [method, step] < rehearsal techniques

    stop the action [method, step] < rehearsal techniques

    character interview [method, step] < rehearsal techniques

    exaggeration exercise [method, step] < rehearsal techniques

    vocal warm up [method, step] < rehearsal techniques

    animal work [method, step] < rehearsal techniques

    circles of attention [method, step] < rehearsal techniques

    good angel [method, step] < rehearsal techniques

    status cards [method, step] < rehearsal techniques

    line reading [method, step] < rehearsal techniques

    answer questions in character [method, step] < rehearsal techniques

    interviewed in character [method, step] < rehearsal techniques

    hot seating [method]
    ?hotseat; ask|answer questions in|as character|role; questioned _ character|role; interviewed _ character|role;
    question _ actor _ role|character; sit _ chair _ questions; in character _ answer|questions; questions _ character _ backstory

    still image and freeze frame [method]
    freeze frame; still image; ?tableau; freeze; still picture; frozen picture|image|moment; hold _ still; photograph _ moment;
    stop _ action _ still; stand still; like _ photo; pause _ action; living picture

    thought tracking [method]
    thoughts aloud; speak|say _ thoughts; inner thoughts _ aloud; tap _ shoulder; touch _ shoulder _ thoughts; 
    say what _ character _ thinking; inner monologue; voices _ thoughts; what _ character _ thinking _ aloud; thoughts out loud

    explorative drama conventions [method, example]
    ?flashback; ?narration; split stage|scene|screen; ?mime; marking _ moment; ?soundscape; ?canon; ?unison; ?placards; ?montage; ?repetition;
    ?motif; ?voiceover

    flash forward [method, example] < explorative drama conventions

    monologue [method, example] < explorative drama conventions

    duologue [method, example] < explorative drama conventions

    split screen [method, example] < explorative drama conventions

    slow motion [method, example] < explorative drama conventions, film editing

    physical theatre [method, example] < explorative drama conventions

    choral speech [method, example] < explorative drama conventions

    chorus [method, example] < explorative drama conventions

    multi role [method, example] < explorative drama conventions

    direct address in explorative drama conventions [method, example] < explorative drama conventions
    direct address

    synchronised movement [method, example] < explorative drama conventions

    body as prop [method, example] < explorative drama conventions

    stylised [method, example] < explorative drama conventions

    spoken thought [method, example] < explorative drama conventions

    caricature [method, example] < explorative drama conventions

    split role [method, example] < explorative drama conventions

    synchronised [method, example] < explorative drama conventions

    movement sequence [method, example] < explorative drama conventions

    breaking fourth wall [method, example] < explorative drama conventions

    jump cut [method, example] < explorative drama conventions, film editing

    speaking in unison [method, example] < explorative drama conventions

    verbatim [method, example] < explorative drama conventions

    flash back [method, example] < explorative drama conventions

    dream sequence [method, example] < explorative drama conventions

    split scenes [method, example] < explorative drama conventions

    role doubling [method, example] < explorative drama conventions

    ensemble movement [method, example] < explorative drama conventions

    chorus work [method, example] < explorative drama conventions

    voice over [method, example] < explorative drama conventions, film sound

    naturalism in theatre [method, principle] ~ epic theatre
    naturalism; ?naturalistic; stanislavski; ?realistic; ?realism; fourth wall; like real life; emotion memory; box set; given circumstances;
    magic if; real|realistic set|props|acting|costume|emotions; real life; lifelike; slice of life; ?believable; true to life; ?system;
    super objective; chekhov; method acting; act like _ real; emotional truth; detailed set; katie mitchell; truthful acting; as if _ real;
    ibsen; fly on _ wall

    epic theatre [method, principle] ~ naturalism in theatre
    brecht; ?alienation; alienation effect; verfremdungseffekt; v effect; ?placards; breaking _ fourth wall; multi role; political theatre;
    make audience think; gestus; spass; didactic; reminds audience _ theatre|play|watching; reminded _ watching; signs _ placards;
    {not} _ emotionally involved|attached; distance _ audience; narrator _ brecht; bertolt brecht; audience _ think _ message; see _ lights;
    visible lighting; third person narration; ?montage; ?episodic; half costume; exposed lights; direct address; episodic structure;
    non naturalistic; minimal set; political message; scene changes _ visible|audience; ?detached; social message; songs _ comment; verfremdung;
    message _ audience _ think; audience _ aware _ watching

    other theatre practitioners [person, method]
    ?artaud; ?berkoff; ?theatre of cruelty; ?frantic assembly; ?total theatre; ?boal; ?kneehigh; ?complicite; ?dv8; ?steven berkoff;
    ?theatre of oppressed; ?grotowski; ?poor theatre; ?laban; ?meyerhold; ?craig; ?gecko; ?punchdrunk; ?immersive theatre; ?immersive;
    ?theatre in education; ?physical theatre company; ?chair duets; ?round by through; ?spect actor; ?forum theatre; assault on _ senses;
    ?verbatim theatre; ?promenade; ?biomechanics; ?paper birds; ?commedia; ?lecoq; ?augusto boal; ?earthquake; ?devised theatre; ?kabuki;
    ?absurd; ?godber; ?shock audience; ?grotesque; ?melodrama; ?pantomime; ?fantomime; ?brook; ?peter brook; ?emma rice; ?simon mcburney;
    ?artaudian; ?kathakali; ghost _ sensory; ?site specific; ?hymn hands; ?artaud shock

    proscenium arch stage [structure]
    proscenium; proscenium arch; picture frame; audience _ one side|front; frame around _ stage; arch _ stage; audience _ in front;
    picture frame stage; ?framed; end on _ arch; curtain _ front; audience faces; traditional theatre; fly tower; one side

    thrust and apron stage [structure]
    thrust; thrust stage; three|3 sides; audience _ three sides; stage _ sticks|juts|extends _ into audience|out; sides of _ stage; apron;
    ?catwalk; audience on three; surrounded _ three; extends into _ audience

    theatre in the round [structure]
    in the round; ?arena; audience _ all|four sides|around; all around; surrounded by _ audience; audience surround; audience _ surround;
    circular stage; arena stage; audience _ every|all _ side; audience all round; actors enter _ aisles; ?360

    traverse stage [structure]
    traverse; ?catwalk; audience _ two|2|both|either|opposite side; two sides; audience _ facing _ each other; ?alley; ?runway;
    audience either side; long stage; ?corridor; faces each other

    end on promenade and black box staging [structure]
    end on; promenade; black box; studio theatre; audience _ move|walk|follow _ around|action|performers; audience moves; site specific;
    flexible space; audience follow; audience at one end; ?amphitheatre; open air theatre; audience stand; immersive staging

    stage lighting design [method, tool]
    lighting; ?blackout; ?profile; ?wash; ?flood; ?dimmed; ?fade; blue light|wash; warm _ light; cold _ light|blue; lights _ down|up|fade|dim;
    ?birdie; lighting _ mood|atmosphere|focus|time; ?shadows; ?silhouette; cool _ wash; ?flickering; ?amber; ?projection; ?cyclorama; ?flashes;
    ?led

    spotlight [method, tool] < stage lighting design

    gel [method, tool] < stage lighting design

    fresnel [method, tool] < stage lighting design

    strobe [method, tool] < stage lighting design

    floodlight [method, tool] < stage lighting design

    gobo [method, tool] < stage lighting design

    follow spot [method, tool] < stage lighting design

    backlight [method, tool] < stage lighting design

    cross fade [method, tool] < stage lighting design

    crossfade [method, tool] < stage lighting design

    coloured light [method, tool] < stage lighting design

    red light [method, tool] < stage lighting design

    colour filter [method, tool] < stage lighting design

    fade to black [method, tool, example] < stage lighting design, film editing

    uplight [method, tool] < stage lighting design

    low lighting [method, tool] < stage lighting design

    bright light [method, tool] < stage lighting design

    dim light [method, tool] < stage lighting design

    parcan [method, tool] < stage lighting design

    spot light [method, tool] < stage lighting design

    lighting colour [method, tool] < stage lighting design

    white light [method, tool] < stage lighting design

    snap to black [method, tool] < stage lighting design

    side lighting [method, tool] < stage lighting design

    natural light [method, tool, example] < stage lighting design, photography technique

    house lights [method, tool] < stage lighting design

    pin spot [method, tool] < stage lighting design

    steel blue [method, tool] < stage lighting design

    stage sound design [method, tool]
    ?soundscape; ?soundtrack; ?underscore; ?speakers; ?thunder; ?amplified; music _ mood|atmosphere|tension; ?reverb; ?gunshot; ?silence;
    ?ambient; ?doorbell; ?footsteps; ?echo; ?sirens; ?motif; ?diegetic; sudden _ noise|sound; ?foley

    sound effects [method, tool, example] < stage sound design, film sound

    microphone [method, tool] < stage sound design

    live sound [method, tool] < stage sound design

    recorded sound [method, tool] < stage sound design

    recorded music [method, tool] < stage sound design

    background music [method, tool, example] < stage sound design, film sound

    fade out [method, tool] < stage sound design

    live music [method, tool] < stage sound design

    naturalistic sound [method, tool] < stage sound design

    mic [method, tool] < stage sound design

    radio mic [method, tool] < stage sound design

    sound cue [method, tool] < stage sound design

    sound levels [method, tool] < stage sound design

    birdsong [method, tool] < stage sound design

    pre recorded [method, tool] < stage sound design

    playback [method, tool] < stage sound design

    motivated sound [method, tool] < stage sound design

    abstract sound [method, tool] < stage sound design

    ominous music [method, tool] < stage sound design

    surround sound [method, tool] < stage sound design

    pre set music [method, tool] < stage sound design

    loud bang [method, tool] < stage sound design

    stage set design [method, tool]
    set design; ?set; ?flats; ?scenery; ?cyclorama; ?projection; ?levels; ?platform; ?rostra; ?trucks; ?drapes; doors _ set; ?stairs;
    set _ location|period|time; ?fly; ?scale; texture _ set; entrances _ exits; ?minimalistic

    props [method, tool] < stage set design

    furniture [method, tool] < stage set design

    backdrop [method, tool] < stage set design

    revolve [method, tool] < stage set design

    trapdoor [method, tool] < stage set design

    gauze [method, tool] < stage set design

    box set [method, tool] < stage set design

    minimalist set [method, tool] < stage set design

    stage furniture [method, tool] < stage set design

    set dressing [method, tool] < stage set design

    composite set [method, tool] < stage set design

    multimedia [method, tool] < stage set design

    trap door [method, tool] < stage set design

    realistic set [method, tool] < stage set design

    naturalistic set [method, tool] < stage set design

    rostrum [method, tool] < stage set design

    floor cloth [method, tool] < stage set design

    ramps [method, tool] < stage set design

    pyrotechnics [method, tool] < stage set design

    colour scheme [method, tool, factor, example] < stage set design, colour theory

    painted flats [method, tool] < stage set design

    painted backdrop [method, tool] < stage set design

    set items [method, tool] < stage set design

    fly bar [method, tool] < stage set design

    smoke machine [method, tool] < stage set design

    staircase [method, tool] < stage set design

    back projection [method, tool] < stage set design

    scrim [method, tool] < stage set design

    costume design [method, tool]
    costume; ?clothing; ?fabric; ?wig; colour of _ costume|clothes; ?wear; ?ragged; dress|suit _ character|status|class; ?hat;
    clothes _ status|character|class|personality|age|period; ?outfit; ripped _ clothes; ?uniform; ?silhouette; costume _ shows|suggests|status;
    ?masks; fit _ condition; ?torn; ?apron; neutral _ costume; ?shoes; ?dress

    hair and make up [method, tool] < costume design

    make up [method, tool] < costume design

    accessories [method, tool] < costume design

    period costume [method, tool] < costume design

    dressed in [method, tool] < costume design

    tattered [method, tool] < costume design

    stage make up [method, tool] < costume design

    prosthetics [method, tool] < costume design

    jewellery [method, tool] < costume design

    footwear [method, tool] < costume design

    dirty clothes [method, tool] < costume design

    hairstyle [method, tool] < costume design

    corset [method, tool] < costume design

    fake blood [method, tool] < costume design

    expensive clothes [method, tool] < costume design

    colour symbolism [method, tool, factor, example] < costume design, colour theory

    fabric texture [method, tool] < costume design

    period accurate [method, tool] < costume design

    tailored [method, tool] < costume design

    face paint [method, tool] < costume design

    costume change [method, tool] < costume design

    smart suit [method, tool] < costume design

    symbolic colour [method, tool] < costume design

    quick change [method, tool] < costume design

    fake scars [method, tool] < costume design

    special effects make up [method, tool] < costume design

    puppet design [method, tool]
    ?puppet; hand puppet; ?puppetry; ?marionette; rod puppet; shadow puppet; war horse; glove puppet; string puppet; hand and rod;
    manipulate _ puppet; ?bunraku; backpack puppet; puppet made

    theatre roles [person]
    ?director; ?playwright; ?technician; ?performer; ?usher; ?producer; ?choreographer; ?designer; runs _ show; cues _ show; calls _ cues;
    ?prompt

    lighting designer [person] < theatre roles

    sound designer [person] < theatre roles

    set designer [person] < theatre roles

    understudy [person] < theatre roles

    theatre manager [person] < theatre roles

    front of house [person] < theatre roles

    actor [person] < theatre roles

    box office [person] < theatre roles

    casting director [person] < theatre roles

    lighting technician [person] < theatre roles

    set builder [person] < theatre roles

    prompt book [person] < theatre roles

    musical director [person] < theatre roles

    dramaturg [person] < theatre roles

    makeup artist [person] < theatre roles

    stage manager [person, duty]
    runs _ rehearsals|backstage|show; prompt book; calls _ cues; calling cues; backstage team; organise _ rehearsals; manages _ backstage;
    props _ ready; cue sheet; rehearsal schedule; in charge _ backstage; makes sure _ props; prompt copy; deputy stage

    director role [person, duty]
    director; overall vision; artistic vision|control|concept; decide _ interpretation|concept|play|actors; gives notes;
    in charge of _ actors|production|play; tells _ actors _ what|how|do; ?blocking; ?casting; ?concept; run|lead rehearsals; creative control;
    directs _ actors; interprets _ script; liaise _ designers; overall responsibility; staging decisions; leads _ creative team; overall look;
    guide actors; vision for

    devising process [method, step]
    devise; ?research; ?rehearse; ?refine; develop _ ideas; ?collaboration; create _ own play|drama; ?improvise; work together _ create;
    ?feedback; ?intention; experiment _ ideas; ?evaluate; ?brainstorm; working as _ group; research _ topic; structure _ piece; form _ style;
    ?shaping; creating _ performance; ?scenario

    stimulus in devising process [method, step] < devising process
    stimulus

    starting point [method, step] < devising process

    initial ideas [method, step] < devising process, developing and refining art ideas

    mind map [method, step] < devising process, developing and refining art ideas

    responded to stimulus [method, step] < devising process

    original play [method, step] < devising process

    portfolio [method, step] < devising process

    dramatic intention [method, step] < devising process

    dramatic aims [method, step] < devising process

    group ideas [method, step] < devising process

    improvised scenes [method, step] < devising process

    target audience in devising process [method, step] < devising process
    target audience

    final performance [method, step] < devising process

    from scratch [method, step] < devising process

    genre [method, step] < devising process

    audience feedback [method, step] < devising process

    evaluating live theatre [skill]
    live theatre; audience _ gasped|laughed|felt|silent|clapped|reaction|engaged|moved|shocked; made _ audience; conveyed _ effectively;
    successfully|effectively conveyed|communicated|showed|created; believable _ performance; made audience|us feel; mood _ created;
    engage _ audience; tension _ created; communicated _ audience; connected _ audience

    impact on audience [skill] < evaluating live theatre

    made me feel [skill] < evaluating live theatre

    convincing performance [skill] < evaluating live theatre

    personal response [skill, method, step] < evaluating live theatre, developing and refining art ideas

    audience reaction [skill] < evaluating live theatre

    effective moment [skill] < evaluating live theatre

    audience response [skill] < evaluating live theatre

    could have been better [skill] < evaluating live theatre

    less successful [skill] < evaluating live theatre

    audience empathised [skill] < evaluating live theatre

    clear communication [skill] < evaluating live theatre

    sympathy [skill] < evaluating live theatre

    script features in drama [structure]
    ?dialogue; ?acts; ?plot; ?climax; ?resolution; ?exposition; ?lines; ?script; ?protagonist; ?prologue

    stage directions in script features in drama [structure] < script features in drama
    stage directions

    scenes [structure] < script features in drama

    cast list [structure] < script features in drama

    dramatic structure [structure] < script features in drama

    denouement [structure] < script features in drama

    subplot [structure] < script features in drama

    rising action [structure] < script features in drama

    epilogue [structure] < script features in drama

    character list [structure] < script features in drama

    setting description [structure] < script features in drama

    linear structure [structure] < script features in drama

    dramatic irony in script features in drama [structure] < script features in drama
    dramatic irony

    scene breaks [structure] < script features in drama

    falling action [structure] < script features in drama

    inciting incident [structure] < script features in drama

    act one [structure] < script features in drama

    playtext [structure] < script features in drama

    # Dance and film

    dance actions and dynamics [skill, example]
    ?turn; ?leap; ?jump; ?gesture; ?balance; ?fall; ?travel; ?elevation; ?stillness; ?sharp; ?sudden; ?sustained; ?flowing; ?fluid; ?percussive;
    ?direction; ?acceleration; ?jerky; strong _ movement; ?swinging; ?suspension; levels _ dance; smooth _ movement; ?isolation; fast _ movement;
    ?staccato; direct _ movement; ?curved; ?rolls; how _ movement performed; what _ body does

    floor work [skill, example] < dance actions and dynamics

    transfer of weight [skill, example] < dance actions and dynamics

    action space dynamics [skill, example] < dance actions and dynamics

    pathways [skill, example] < dance actions and dynamics

    size of movement [skill, example] < dance actions and dynamics

    floor pattern [skill, example] < dance actions and dynamics

    floorwork [skill, example] < dance actions and dynamics

    arm gestures [skill, example] < dance actions and dynamics

    low level [skill, example] < dance actions and dynamics

    quality of movement [skill, example] < dance actions and dynamics

    choreographic devices [method, example]
    ?motif; ?canon; ?unison; ?contrast; ?climax; ?repetition; ?highlights; ?mirroring; ?instrumentation; ?accumulation; counterpoint _ dance;
    ?formations; call and response _ dance; one after _ other _ movement; same time _ movement; ?complementary; all together _ same; ?inversion;
    ?phrase; ?transition; choreograph; ?chance; ?addition

    choreography [method, example] < choreographic devices

    motif and development [method, example] < choreographic devices

    retrograde [method, example] < choreographic devices

    fragmentation [method, example] < choreographic devices

    manipulation of number [method, example] < choreographic devices

    all dance together [method, example] < choreographic devices

    augmentation [method, example] < choreographic devices

    question and answer [method, example] < choreographic devices

    dance relationships [method, example]
    ?mirroring; ?lifts; ?contact; ?counterpoint; ?duet; ?accumulation; ?trio; ?solo; ?partner; ?support; ?formations; ?unison; ?copying;
    ?matching

    lead and follow [method, example] < dance relationships

    counter balance [method, example] < dance relationships

    counterbalance [method, example] < dance relationships

    action and reaction [method, example] < dance relationships

    action reaction [method, example] < dance relationships

    contact work [method, example] < dance relationships

    weight taking [method, example] < dance relationships

    complement and contrast [method, example] < dance relationships

    group formation [method, example] < dance relationships

    counter tension [method, example] < dance relationships

    question answer [method, example] < dance relationships

    physical and expressive dance skills [skill]
    ?flexibility; ?strength; ?coordination; ?posture; ?alignment; ?balance; ?control; ?extension; ?isolation; ?mobility; ?focus; ?projection;
    ?musicality; ?phrasing; ?timing; ?accuracy; ?commitment; ?confidence; ?energy; ?concentration; capacity _ improve

    stamina [skill] < physical and expressive dance skills

    spatial awareness [skill] < physical and expressive dance skills

    sensitivity to other dancers [skill] < physical and expressive dance skills

    communication of choreographic intent [skill] < physical and expressive dance skills

    mental skills [skill] < physical and expressive dance skills

    systematic repetition [skill] < physical and expressive dance skills

    mental rehearsal [skill] < physical and expressive dance skills

    rhythmic content [skill] < physical and expressive dance skills

    core strength [skill] < physical and expressive dance skills

    movement memory [skill] < physical and expressive dance skills

    safe landing [skill] < physical and expressive dance skills

    technical skills [skill] < physical and expressive dance skills

    timing content [skill] < physical and expressive dance skills

    bend knees [skill] < physical and expressive dance skills

    warm up in physical and expressive dance skills [skill] < physical and expressive dance skills
    warm up

    sense of style [skill] < physical and expressive dance skills

    rehearsal discipline [skill] < physical and expressive dance skills

    safe execution [skill] < physical and expressive dance skills

    plan rehearsal [skill] < physical and expressive dance skills

    response to feedback [skill] < physical and expressive dance skills

    camera shots and angles [method, example]
    over _ shoulder; ?pan; ?zoom; ?dutch; ?canted; camera _ above|below|looks|down|up|moves; ?dolly; shot from _ above|below; camera angle;
    ?drone

    close up [method, example] < camera shots and angles

    long shot [method, example] < camera shots and angles

    high angle [method, example] < camera shots and angles

    low angle [method, example] < camera shots and angles

    wide shot [method, example] < camera shots and angles

    establishing shot [method, example] < camera shots and angles

    medium shot [method, example] < camera shots and angles

    extreme close up [method, example] < camera shots and angles

    point of view shot [method, example] < camera shots and angles

    tracking shot [method, example] < camera shots and angles

    tilt [method, example] < camera shots and angles

    bird's eye [method, example] < camera shots and angles

    aerial [method, example] < camera shots and angles

    handheld [method, example] < camera shots and angles

    two shot [method, example] < camera shots and angles

    mid shot [method, example] < camera shots and angles

    crane shot [method, example] < camera shots and angles

    eye level [method, example] < camera shots and angles

    worm's eye [method, example] < camera shots and angles

    extreme long shot [method, example] < camera shots and angles

    steadicam [method, example] < camera shots and angles

    reaction shot [method, example] < camera shots and angles

    birds eye view [method, example] < camera shots and angles

    whip pan [method, example] < camera shots and angles

    shot reverse shot [method, example] < camera shots and angles

    depth of field [method, example] < camera shots and angles, photography technique

    rule of thirds [method, example, factor] < camera shots and angles, composition in art, photography technique

    shot size [method, example] < camera shots and angles

    film editing [method, example]
    ?cut; ?montage; ?fade; ?dissolve; ?wipe; ?transition; ?cutaway; editing; ?flashback

    continuity editing [method, example] < film editing

    fast cuts [method, example] < film editing

    eyeline match [method, example] < film editing

    match on action [method, example] < film editing

    shot reverse [method, example] < film editing

    pace of editing [method, example] < film editing

    parallel editing [method, example] < film editing

    fast paced editing [method, example] < film editing

    slow editing [method, example] < film editing

    graphic match [method, example] < film editing

    quick cuts [method, example] < film editing

    180 degree [method, example] < film editing

    cuts between [method, example] < film editing

    match cut [method, example] < film editing

    ellipsis [method, example] < film editing

    long take [method, example] < film editing

    superimpose [method, example] < film editing

    speed ramp [method, example] < film editing

    green screen [method, example] < film editing

    cgi [method, example] < film editing

    mise en scene [factor, example]
    costume lighting _ props; everything in _ frame|shot|scene; props _ costume; what _ in frame; location _ costume;
    what you see _ screen|frame|shot; lighting _ setting; setting _ costume; ?chiaroscuro; positioning _ frame; ?decor

    setting props [factor, example] < mise en scene

    costume hair make [factor, example] < mise en scene

    everything you can see [factor, example] < mise en scene

    colour palette [factor, example] < mise en scene, colour theory

    low key lighting [factor, example] < mise en scene

    high key lighting [factor, example] < mise en scene

    visual style [factor, example] < mise en scene

    film sound [method, example]
    ?diegetic; ?soundtrack; ?score; ?voiceover; ?foley; ?dialogue; sound _ characters _ hear; ?contrapuntal; added _ after filming; ?silence;
    music _ mood; ?narration

    diegetic sound [method, example] < film sound

    ambient sound [method, example] < film sound

    parallel sound [method, example] < film sound

    sound bridge [method, example] < film sound

    incidental [method, example] < film sound

    synchronous [method, example] < film sound

    sound mixing [method, example] < film sound

    only audience hears [method, example] < film sound

    # Art and design

    line in art [factor, example]
    ?line; ?outline; ?sketchy; ?marks; horizontal _ vertical; ?hatching; ?gestural; ?jagged; ?stippling

    thick and thin lines [factor, example] < line in art

    curved lines [factor, example] < line in art

    contour [factor, example] < line in art

    straight lines [factor, example] < line in art

    bold lines [factor, example] < line in art

    cross hatching [factor, example, method] < line in art, tone and shading in art, art techniques

    mark making [factor, example] < line in art

    line drawing [factor, example] < line in art

    continuous line [factor, example] < line in art

    diagonal [factor, example] < line in art

    wavy lines [factor, example] < line in art

    delicate lines [factor, example] < line in art

    angular lines [factor, example] < line in art

    flowing lines [factor, example] < line in art

    fluid lines [factor, example] < line in art

    expressive lines [factor, example] < line in art

    fine lines [factor, example] < line in art

    tone and shading in art [factor, example]
    ?tone; shading; ?shadow; ?highlights; ?chiaroscuro; contrast _ light|dark; tints _ shades; ?hatching; lightness _ darkness; light _ shadow;
    three dimensional _ shading; ?blending; ?gradient; form _ shading; ?monochrome

    light and dark [factor, example] < tone and shading in art

    tonal [factor, example] < tone and shading in art

    tonal range [factor, example] < tone and shading in art

    dark to light [factor, example] < tone and shading in art

    mid tones [factor, example] < tone and shading in art

    tonal value [factor, example] < tone and shading in art

    how light or dark [factor, example] < tone and shading in art

    cast shadows [factor, example] < tone and shading in art

    light source [factor, example] < tone and shading in art

    sfumato [factor, example] < tone and shading in art

    gradation [factor, example] < tone and shading in art

    colour theory [factor, example]
    red yellow _ blue; opposite _ colour wheel; ?hue; ?tint; ?shade; ?saturation; ?complementary; ?analogous; vibrant _ colour; bright _ colours;
    ?muted; mix _ primary|two; adding white|black; blues _ greens; reds _ oranges; ?pastel; next to each other _ colour; ?earthy; ?monochrome;
    ?brash

    primary colours [factor, example] < colour theory

    secondary colours [factor, example] < colour theory

    complementary colours [factor, example] < colour theory

    harmonious colours [factor, example] < colour theory

    warm colours [factor, example] < colour theory

    cool colours [factor, example] < colour theory

    tertiary [factor, example] < colour theory

    colour wheel [factor, example] < colour theory

    monochromatic [factor, example] < colour theory

    cold colours [factor, example] < colour theory

    hot colours [factor, example] < colour theory

    tonal colour [factor, example] < colour theory

    contrasting colours [factor, example] < colour theory

    colours that contrast [factor, example] < colour theory

    limited palette [factor, example] < colour theory

    earth colours [factor, example] < colour theory

    neutral colours [factor, example] < colour theory

    opposite colours [factor, example] < colour theory

    bold colours [factor, example] < colour theory

    dull colours [factor, example] < colour theory

    texture in art [factor, example]
    texture; ?surface; rough _ smooth; how _ surface _ feels|looks; ?impasto; feel of _ surface; ?bumpy; feels rough|smooth|soft; ?collage;
    ?relief; ?layering; ?scratch; ?sgraffito; ?frottage; ?grain

    tactile [factor, example] < texture in art

    layered paint [factor, example] < texture in art

    thick paint [factor, example] < texture in art

    surface quality [factor, example] < texture in art

    smooth surface [factor, example] < texture in art

    visual texture [factor, example] < texture in art

    rough surface [factor, example] < texture in art

    brush strokes [factor, example] < texture in art

    brushwork [factor, example] < texture in art

    palette knife [factor, example] < texture in art

    implied texture [factor, example] < texture in art

    shape and form in art [factor, example]
    ?shape; ?form; ?3d; ?sculptural; ?silhouette; ?solid; ?volume; ?angular; ?2d; ?mass; cubes _ spheres

    geometric shapes [factor, example] < shape and form in art

    organic shapes [factor, example] < shape and form in art

    three dimensional [factor, example] < shape and form in art

    two dimensional [factor, example] < shape and form in art

    abstract shapes [factor, example] < shape and form in art

    negative space [factor, example] < shape and form in art, composition in art

    positive space [factor, example] < shape and form in art

    curved shapes [factor, example] < shape and form in art

    regular shapes [factor, example] < shape and form in art

    irregular shapes [factor, example] < shape and form in art

    flat shape [factor, example] < shape and form in art

    natural forms [factor, example] < shape and form in art, genres of subject matter in art

    circles squares [factor, example] < shape and form in art

    positive and negative [factor, example] < shape and form in art

    simplified shapes [factor, example] < shape and form in art

    free form [factor, example] < shape and form in art

    pattern and repetition in art [factor, example]
    pattern; repeat pattern; repetition; ?motif; repeated shapes|lines|motif|colours; ?symmetry; ?decorative; ?rhythm; ?islamic

    tessellation [factor, example] < pattern and repetition in art

    geometric pattern [factor, example] < pattern and repetition in art

    natural pattern [factor, example] < pattern and repetition in art

    mandala [factor, example] < pattern and repetition in art

    block repeat [factor, example] < pattern and repetition in art

    half drop [factor, example] < pattern and repetition in art

    printed pattern [factor, example] < pattern and repetition in art

    man made pattern [factor, example] < pattern and repetition in art

    surface pattern [factor, example] < pattern and repetition in art

    composition in art [factor, example]
    composition; ?foreground; ?background; ?balance; ?arrangement; where _ placed|positioned; ?perspective; ?symmetry; positioning of _ objects;
    foreground _ background; ?framing; ?viewpoint; ?proportion; ?cropped; eye _ drawn|led; draws _ eye; how _ arranged; ?scale; ?triangular;
    ?overlapping; ?depth; ?horizon; centre of _ picture

    layout [factor, example] < composition in art

    focal point [factor, example] < composition in art

    middle ground [factor, example] < composition in art

    leading lines [factor, example, method] < composition in art, photography technique

    golden ratio [factor, example] < composition in art

    asymmetrical [factor, example] < composition in art

    placement [factor, example] < composition in art

    how objects are arranged [factor, example] < composition in art

    off centre [factor, example] < composition in art

    vanishing point [factor, example] < composition in art

    horizon line [factor, example] < composition in art

    perspective in art [factor, example]
    perspective; vanishing point; one point perspective; two point perspective; ?depth; horizon line; far away _ smaller;
    sense of depth|distance; illusion of _ depth|space; distance _ smaller; foreshortening; aerial perspective; linear perspective;
    smaller _ further away; lines meet; ?converge; foreground _ larger; depth on flat; ?atmospheric; lines _ converge; 3d on _ flat|2d;
    further away objects _ smaller; isometric; objects _ smaller _ distance

    scale and proportion in art [factor]
    proportion; ?scale; size _ compared|relation; exaggerated _ size|proportions; ?life size; in proportion; ?larger than life; ?relative size;
    ?realistic proportion; ?scaled up; distorted _ proportions; ?human proportions; ?miniature; ?elongated; ?grid method; ?correct size;
    ?to scale; ?distortion; ?out of proportion; ?monumental; ?oversized

    art media and materials [tool, example]
    ?pastel; ?collage; ?chalk; ?wire; ?paint; ?fabric; ?photoshop; ?felt; ?batik; ?silk; ?glaze; ?marble; ?wood; ?oils; ?slip

    watercolour [tool, example] < art media and materials

    acrylic [tool, example] < art media and materials

    oil paint [tool, example] < art media and materials

    charcoal [tool, example] < art media and materials

    pencil [tool, example] < art media and materials

    clay [tool, example] < art media and materials

    ink [tool, example] < art media and materials

    mixed media [tool, example] < art media and materials

    gouache [tool, example] < art media and materials

    pen and ink [tool, example] < art media and materials

    graphite in art media and materials [tool, example] < art media and materials
    graphite

    oil pastel [tool, example] < art media and materials

    textiles [tool, example] < art media and materials

    photography [tool, example] < art media and materials

    biro [tool, example] < art media and materials

    papier mache [tool, example] < art media and materials

    plaster [tool, example] < art media and materials

    fineliner [tool, example] < art media and materials

    crayon [tool, example] < art media and materials

    colour pencil [tool, example] < art media and materials

    canvas [tool, example] < art media and materials

    found objects [tool, example] < art media and materials

    digital art [tool, example] < art media and materials

    emulsion [tool, example] < art media and materials

    spray paint [tool, example] < art media and materials

    modroc [tool, example] < art media and materials

    recycled materials [tool, example] < art media and materials

    bronze [tool, example] < art media and materials

    felt tip [tool, example] < art media and materials

    chalk pastel [tool, example] < art media and materials

    tempera [tool, example] < art media and materials

    procreate [tool, example] < art media and materials

    charcoal pencil [tool, example] < art media and materials

    brusho [tool, example] < art media and materials

    conte [tool, example] < art media and materials

    art techniques [method, example]
    ?sculpture; ?casting; ?collage; ?painting; ?drawing; ?layering; ?blending; ?impasto; ?wash; ?glazing; ?sgraffito; ?batik; ?modelling; ?coil;
    ?slab; ?stippling; ?pointillism; ?photomontage; ?montage; ?throwing; ?dye; ?dripping; ?hatching; ?frottage; ?fresco; ?marbling; ?photogram

    printmaking [method, example] < art techniques

    screen printing [method, example] < art techniques

    lino printing [method, example] < art techniques

    etching [method, example] < art techniques

    monoprint [method, example] < art techniques

    carving [method, example] < art techniques

    stencil [method, example] < art techniques

    linocut [method, example] < art techniques

    embroidery [method, example] < art techniques

    weaving [method, example] < art techniques

    dry brush [method, example] < art techniques

    wet on wet [method, example] < art techniques

    scumbling [method, example] < art techniques

    block printing [method, example] < art techniques

    sponging [method, example] < art techniques

    observational drawing [method, example, step] < art techniques, developing and refining art ideas

    applique [method, example] < art techniques

    felting [method, example] < art techniques

    pinch pot [method, example] < art techniques

    decoupage [method, example] < art techniques

    tie dye [method, example] < art techniques

    stitching [method, example] < art techniques

    wax resist [method, example] < art techniques

    intaglio [method, example] < art techniques

    relief printing [method, example] < art techniques

    assemblage [method, example] < art techniques

    lithography [method, example] < art techniques

    splatter [method, example] < art techniques

    cyanotype [method, example] < art techniques

    printing [method, example] < art techniques

    blow painting [method, example] < art techniques

    burnishing [method, example] < art techniques

    quilling [method, example] < art techniques

    mosaic [method, example] < art techniques

    pottery [method, example] < art techniques

    dry point [method, example] < art techniques

    digital manipulation [method, example] < art techniques

    poly print [method, example] < art techniques

    engraving [method, example] < art techniques

    art movements [example]
    ?impressionism; ?expressionism; ?abstract; ?baroque; ?futurism; ?minimalism; ?realism; ?pointillism; ?modernism; ?graffiti; ?mannerism;
    ?gothic; ?symbolism; ?memphis

    cubism [example] < art movements

    surrealism [example] < art movements

    pop art [example] < art movements

    renaissance in art movements [example] < art movements
    renaissance

    fauvism [example] < art movements

    dada [example] < art movements

    art nouveau [example] < art movements

    art deco [example] < art movements

    bauhaus [example] < art movements

    op art [example] < art movements

    romanticism [example] < art movements

    abstract expressionism [example] < art movements

    post impressionism [example] < art movements

    constructivism [example] < art movements

    conceptual art [example] < art movements

    street art [example] < art movements

    arts and crafts [example] < art movements

    cubist [example] < art movements

    surrealist [example] < art movements

    monet [example] < art movements

    picasso [example] < art movements

    dali [example] < art movements

    warhol [example] < art movements

    van gogh [example] < art movements

    pre raphaelite [example] < art movements

    impressionist [example] < art movements

    photorealism [example] < art movements

    kandinsky [example] < art movements

    lichtenstein [example] < art movements

    matisse [example] < art movements

    ybas [example] < art movements

    postmodernism in art movements [example] < art movements
    postmodernism

    rococo [example] < art movements

    pollock [example] < art movements

    hockney [example] < art movements

    banksy [example] < art movements

    hyperrealism [example] < art movements

    vorticism [example] < art movements

    braque [example] < art movements

    de stijl [example] < art movements

    william morris [example] < art movements

    mondrian [example] < art movements

    kahlo [example] < art movements

    cezanne [example] < art movements

    seurat [example] < art movements

    hirst [example] < art movements

    fauvist [example] < art movements

    contemporary art [example] < art movements

    performance art [example] < art movements

    land art [example] < art movements

    suprematism [example] < art movements

    klimt [example] < art movements

    neoclassicism [example] < art movements

    art brut [example] < art movements

    kusama [example] < art movements

    genres of subject matter in art [example]
    ?portrait; ?landscape; ?abstract; ?wildlife; ?identity; ?figure; ?narrative; ?interior; ?fantasy; subject matter

    still life [example] < genres of subject matter in art

    self portrait [example] < genres of subject matter in art

    figurative [example] < genres of subject matter in art

    seascape [example] < genres of subject matter in art

    cityscape [example] < genres of subject matter in art

    life drawing [example] < genres of subject matter in art

    religious painting [example] < genres of subject matter in art

    mythology [example] < genres of subject matter in art

    genre painting [example] < genres of subject matter in art

    non representational [example] < genres of subject matter in art

    installation [example] < genres of subject matter in art

    street scene [example] < genres of subject matter in art

    history painting [example] < genres of subject matter in art

    vanitas [example] < genres of subject matter in art

    urban landscape [example] < genres of subject matter in art

    everyday objects [example] < genres of subject matter in art

    portraiture [example] < genres of subject matter in art

    nude [example] < genres of subject matter in art

    architecture [example] < genres of subject matter in art

    documentary [example] < genres of subject matter in art

    memento mori [example] < genres of subject matter in art

    social comment [example] < genres of subject matter in art

    annotation and analysis of artists [skill, method]
    ?annotate; artist research; influence of _ artist; inspired by; artist's work; in style of; artist study; analyse _ artist|artwork|work;
    describe _ work; context of _ work; response to _ artist; meaning of _ work; formal elements; mood _ artwork; links to; compare _ artists;
    what _ artist _ say|message|meant; critical understanding; content form process mood; reminds me of; copy of artist; artist copy;
    ?transcription; subject form; how artist used; why _ artist chose; ?connections; own opinion _ work; ?evaluate; ?contextual

    developing and refining art ideas [method, step]
    develop ideas; experiment _ media|materials|techniques; ?sketches; refine; ?photographs; test _ materials|colours; ?sample; ?trial;
    ?brainstorm; explore _ materials; ?drafts; practice _ techniques; ?improve; ?review; ?observation; ?selecting; ?modify; ?plans; ?brief

    sketchbook [method, step] < developing and refining art ideas

    mood board [method, step] < developing and refining art ideas

    moodboard [method, step] < developing and refining art ideas

    final piece [method, step] < developing and refining art ideas

    thumbnail [method, step] < developing and refining art ideas

    maquette [method, step] < developing and refining art ideas

    prototype in developing and refining art ideas [method, step] < developing and refining art ideas
    prototype

    primary source [method, step] < developing and refining art ideas

    own photographs [method, step] < developing and refining art ideas

    primary research in developing and refining art ideas [method, step] < developing and refining art ideas
    primary research

    record ideas [method, step] < developing and refining art ideas

    visual research [method, step] < developing and refining art ideas

    final outcome [method, step] < developing and refining art ideas

    experimenting [method, step] < developing and refining art ideas

    first hand [method, step] < developing and refining art ideas

    gallery visit [method, step] < developing and refining art ideas

    secondary source [method, step] < developing and refining art ideas

    try out [method, step] < developing and refining art ideas

    try different [method, step] < developing and refining art ideas

    design ideas [method, step] < developing and refining art ideas

    test pieces [method, step] < developing and refining art ideas

    design brief in developing and refining art ideas [method, step] < developing and refining art ideas
    design brief

    composition ideas [method, step] < developing and refining art ideas

    contact sheet [method, step] < developing and refining art ideas

    photography technique [method, example]
    ?exposure; ?focus; ?framing; ?composition; ?lighting; ?viewpoint; ?flash; ?photomontage; ?blur; ?film; ?monochrome; ?contrast; ?crop;
    ?histogram; ?photogram; ?zoom; ?photoshop; ?negative; ?enlarger; ?chemicals; ?portrait

    aperture [method, example] < photography technique

    shutter speed [method, example] < photography technique

    iso [method, example] < photography technique

    lens [method, example] < photography technique

    macro [method, example] < photography technique

    f stop [method, example] < photography technique

    focal length [method, example] < photography technique

    white balance [method, example] < photography technique

    long exposure [method, example] < photography technique

    overexposed [method, example] < photography technique

    underexposed [method, example] < photography technique

    darkroom [method, example] < photography technique

    tripod [method, example] < photography technique

    double exposure [method, example] < photography technique

    camera angle [method, example] < photography technique

    slow shutter [method, example] < photography technique

    fast shutter [method, example] < photography technique

    sharp focus [method, example] < photography technique

    studio lighting [method, example] < photography technique

    wide angle [method, example] < photography technique

    bokeh [method, example] < photography technique

    telephoto [method, example] < photography technique

    dslr [method, example] < photography technique

    pinhole [method, example] < photography technique

    reflector [method, example] < photography technique

    in focus [method, example] < photography technique

    light painting [method, example] < photography technique

    shallow depth [method, example] < photography technique

    soft focus [method, example] < photography technique

    black and white [method, example] < photography technique

    softbox [method, example] < photography technique

    photo editing [method, example] < photography technique

    golden hour [method, example] < photography technique

    rim lighting [method, example] < photography technique

    hdr [method, example] < photography technique

    vignette [method, example] < photography technique

    mood and meaning in art [consequence, reason]
    mood; ?atmosphere; ?emotion; ?message; ?symbol; ?meaning; ?feeling; ?calm; ?represents; ?story; political message;
    creates _ mood|feeling|atmosphere; makes _ viewer|you feel; express emotion|feelings|mood|ideas; ?conveys; ?provoke; ?viewer; ?think about;
    feels _ calm|sad|happy|chaotic; shows emotion; make viewer; sense of _ movement|calm|energy|drama|chaos|peace; ?communicates; ?connotations;
    ?suggests; ?energetic; makes me feel; hidden meaning; ?metaphor; ?social; viewer to; ?narrative; ?dramatic; ?peaceful; colour _ mood|emotion
    """
}
