/// Media, film, television, news, print, music, games and advertising: language, audience, industry and representation. Written for this project.
extension LexiconData {
  static let mediaAdvertising: StaticString = """
    subject media

    *mdtext
    film; advert; poster; magazine; newspaper; programme; video; website; game; show; episode; cover; trailer; scene; article; song

    *mdaud
    audience; viewer; reader; people; listener; player; consumer; user; fan; they; us; we; public

    media language [information, method]
    codes and conventions; how meaning is made|created; technical|visual|audio|written|symbolic codes; signs and codes

    denotation in media [information, method] ~ connotation in media
    denotation; literal meaning; what is|you actually|literally see|shown|there; description of what is seen; what we see;
    obvious meaning; face value

    connotation in media [information, method] ~ denotation in media
    suggest|represent|mean|symbolise|connote|imply|sign|associate|remind _ danger|love|blood|passion|evil|anger|death;
    suggest|represent|mean|symbolise|connote|imply|sign|associate|remind _ innocence|purity|wealth|luxury|nature|power|money|jealousy;
    connotation; connotations|connotes; associated|deeper|hidden|implied|suggested|underlying meaning;
    suggest|implies|associate|associated with danger|love|power|wealth|innocence|passion|luxury|purity|youth|death;
    red danger|love|passion|blood; meaning behind; what it makes|us think of; ?associations; signifies; symbolises; stands for something

    semiotics [information, method]
    semiotic|semiology; barthes; signifier; ?signs; symbol; icon|index; study of signs; anchorage; polysemic; myth; enigma code;
    hermeneutic|proairetic code

    anchorage of meaning [method, information]
    anchorage|anchored; ?anchor; caption|words|text|slogan fixes|fix|tells|explains|pins|gives meaning|image|picture|us|what;
    text gives|fixes meaning to image; caption explains picture|image|photo; words tell us how to read|see image

    preferred and oppositional readings [information, factor]
    preferred reading; dominant|oppositional|negotiated|aberrant reading|decoding; stuart hall; ?hall; encoding|decoding; 
    audience agree|accept|reject|disagree message|meaning|what; partly agree|accept;
    read|interpret|understand it|text|message differently|different|ways; different people see it differently; intended meaning;
    way producer wants audience; reads it the way intended; interpret differently

    mise en scene in media [method, information]
    mise en scene; everything in|within frame|shot|scene; setting costume props lighting; costume lighting acting make up props setting;
    what is in the scene|frame|shot; props and costume; placed in scene

    costume and props in media [method, example] < mise en scene in media
    costume|clothing|outfit|dressed; ?clothes|wears|wearing; props; makeup; ?hair; make up; uniform|suit|leather connotes|shows|suggests;
    weapons; what they wear; objects in scene; iconography; hairstyle; dressed in

    setting and location in media [method, example] < mise en scene in media
    setting; location; ?set; ?background; where it is set|filmed; takes place in; city|countryside|dark|abandoned setting; ?scenery; ?studio;
    backdrop

    lighting in media [method, example]
    dark|bright|dim|low|shadowy|moody _ light|lighting|lit; light|lighting|shadow _ spooky|scary|mood|happy|mystery|tense|sad|atmosphere;
    lighting; low key; low high key; high key; ?shadow; dark|bright|dim lighting|light|lit; natural lighting; spotlight; chiaroscuro;
    backlit|backlight; silhouette; light and dark contrast

    colour use in media [method, example]
    colour palette|scheme|connotes|connotations|bright|dark|symbolises|stand|red;
    red|black|blue|white|gold|pink connotes|suggests|symbolises|represents|stands|shows; bright|dark|warm|cold|pastel|bold colour;
    colour palette|scheme; monochrome; black and white; contrasting colours; house colours

    facial expression and body language in media [method, example]
    facial expression; body language; ?posture; gesture; ?pose; expression on face; stance; frowning; ?smiling|serious; mode of address;
    eye contact; direct address; looks directly|straight at|into camera|reader|audience; stares at; direct gaze

    camera shots [method, example]
    close up; extreme close|long; long|wide|mid|medium|establishing|two|master shot; establishing shot; point of view shot; over the shoulder;
    birds eye; aerial shot; ecu; cu; pov; shot type; shot size; cowboy shot; reaction shot; cutaway

    close up shot [method, example] < camera shots
    close _ face|eyes|emotion|expression|feeling; zoom _ face|eyes;
    {see}|show _ emotion|expression|feeling|reaction|detail _ face|character|eye|feel; close up; extreme close up; zoomed in on face;
    shot of face; shows emotion|expression|detail on|of face; fills the frame; see facial expression; focus on face|eyes|emotion

    long or establishing shot [method, example] < camera shots
    long shot; establishing shot; wide shot; extreme long; shows whole|setting|location|where|place; sets the scene;
    see whole body|person|place; shows location; ?aerial; shows where action takes place

    point of view camera shot [method, example] < camera shots
    point of view shot; point of view; pov; see|seeing through|from character|their eyes|perspective|view; through eyes of;
    as if we are character; first person; see what character sees

    camera angles [method, example]
    high|low|eye|dutch|canted|bird|worm|level angle; tilted; angle; camera looks up|down; canted; camera above|below

    high angle shot [method, example] < camera angles ~ low angle shot
    camera|shot|look|filmed|film|angle _ down|above|high _ him|them|character|weak|small; high angle; camera|look|looking|shot down on|at|from;
    from above; looking down at|on

    low angle shot [method, example] < camera angles ~ high angle shot
    camera|shot|look|filmed|film|angle _ up|below|low|underneath _ him|them|character|powerful|strong|big|face; low angle;
    camera|look|looking|shot up at|to|from; from below; looking up at|to

    character looks powerful [consequence, reason] ~ character looks weak
    look|seem|appear powerful|strong|tall|big|dominant|important|intimidating|superior|threatening|scary;
    make _ powerful|strong|dominant|superior|intimidating|important; shows power|dominance|authority|status; in control|charge; sense of power

    character looks weak [consequence, reason] ~ character looks powerful
    look|seem|appear weak|small|vulnerable|powerless|inferior|helpless; make _ weak|vulnerable|powerless|inferior|helpless;
    shows weakness|vulnerability; looks scared and small; feel sorry for character|him|them

    camera movement [method, example]
    ?pan; panning; ?tilt; ?track; tracking|dolly|crane|steadicam|handheld|drone shot|camera; zoom; hand held; 
    shaky camera|cam; camera moves|follows; ?crane; whip pan; steadicam; shaky footage; crab shot; camera follows

    editing in media [method, example]
    edit; ?cut; jump cut; cross cutting; fast|slow|quick paced|cuts|editing|pace; montage; ?transition; dissolve; fade; ?wipe;
    shot reverse; continuity editing; match on action; eyeline match; slow motion; pace of editing; parallel editing; fade to black;
    graphic match; cutting between; flashback; ellipsis; cgi; special|visual effects; 180 degree rule; time lapse

    fast paced editing effect [consequence, reason] < editing in media
    fast|quick|rapid editing|cuts|paced|pace tension|excitement|creates|builds|makes|adds;
    builds|creates|adds tension|excitement|pace|suspense|panic; quick cuts; ?tension; suspense; ?exciting; edge of seat; action packed;
    ?energy; chaos; ?urgency

    sound in media [method, example]
    music|sound|song|soundtrack _ build|tense|tension|feel|mood|atmosphere|scary|scared|sad|happy|loud|fast|slow|dramatic|creepy; diegetic;
    non diegetic; non non diegetic; soundtrack; ?music; sound effect; voice over|voiceover; dialogue; sound bridge; ambient sound; theme tune;
    foley; narration; ?score; jingle; background music; ?silence; contrapuntal; parallel sound; synchronous

    diegetic sound in media [method, information] < sound in media ~ non diegetic sound in media
    diegetic sound; diegetic; sound|heard|hear|part characters can|by|of|in|from hear|characters|world|scene|story|film;
    within the story|scene|world; characters can hear; dialogue; comes from the scene

    non diegetic sound in media [method, information] < sound in media ~ diegetic sound in media
    non diegetic sound; non diegetic; characters {not} hear; added|add in|after|later|on|post editing|production|music;
    soundtrack; only audience hear; voice over; {not} part of world|scene|story; added music; outside the world film

    typography and font [method, example]
    font; typography; serif; sans serif; bold|large|capital|italic|handwritten|block text|letters|font|lettering|typeface|capitals;
    ?lettering; size of text; typeface; style of writing|text; capital letters; title font; masthead font

    layout and composition [method, example]
    layout; composition; rule of thirds; ?framing; white space; central image; ?columns;
    placed|positioned centre|top|middle|centrally|dominates; foreground; dominates the page|frame; z pattern; guttenberg; route of eye;
    mise en page; ?grid; negative space; alignment; symmetry; ?overlap; balance of text and image; text wrapping

    *magazinecoverconventionswords
    masthead; coverlines; barcode; date; puff; strapline; plug; skyline; banner; flash; tagline; incentive; competition; teasers; anchor

    magazine cover conventions [structure, example, information]
    buzz _ word; pull _ quote; house _ style; issue _ number; {magazinecoverconventionswords}

    magazine cover conventions main image [structure, example, information] < magazine cover conventions
    main image; main cover line; central image

    magazine cover conventions cover line [structure, example, information] < magazine cover conventions
    cover line; sell lines

    *newspaperconventionswords
    headline; masthead; byline; caption; columns; standfirst; kicker; crosshead; strapline; puff; splash; copy; article

    newspaper conventions [structure, example, information]
    pull _ quote; front _ page; drop _ cap; {newspaperconventionswords}

    newspaper conventions lead story [structure, example, information] < newspaper conventions
    lead story; secondary story

    tabloid newspaper [structure, example] ~ broadsheet newspaper
    tabloid; red top; popular press; the sun|mirror; daily mail|mirror|star; celebrity gossip|stories|news; informal language;
    large pictures|headlines|images; sensationalist|sensational|sensationalism; soft news; pun; working class readers; gossip;
    more pictures than text|writing; human interest; short articles; dramatic|emotive headlines|language; c2de; sensationalised

    broadsheet newspaper [structure, example] ~ tabloid newspaper
    broadsheet; quality press|paper|newspaper; ?the times|guardian|telegraph|independent; serious|political|hard|international|world news;
    formal|sophisticated|complex language; longer|detailed articles|text; in depth articles|text; more text; educated|middle class readers;
    abc1; in depth analysis; ?factual; smaller pictures; serious tone

    *filmposterconventionswords
    tagline; title; credits; certificate; usp

    film poster conventions [structure, example, information]
    release _ date; genre _ shown; age _ rating; from _ the makers of; {filmposterconventionswords}

    film poster conventions billing block [structure, example, information] < film poster conventions
    billing block; star|actor|names name|billing; critic|reviews|quotes|star quote|ratings; director's name; ?stars

    film poster conventions main image [structure, example, information] < film poster conventions
    main image; central image

    film poster conventions production company [structure, example, information] < film poster conventions
    production company|logos; institutional logo

    *filmtrailerconventionswords
    teaser; voiceover; enigma; cliffhanger

    film trailer conventions [structure, example]
    trailer; best _ bits; release _ date; music _ builds; production _ logos; fast _ cuts; star _ names; green _ band;
    {filmtrailerconventionswords}

    film trailer conventions clips [structure, example] < film trailer conventions
    clips; montage of clips

    film trailer conventions title at end [structure, example] < film trailer conventions
    title at end; {not} reveal|give ending|away

    genre in media [information, structure]
    genre; type|kind|category of film|programme|text|music|story; horror|comedy|action|romance|thriller|western|crime film|genre;
    sci fi film|genre; sub genre; hybrid; genre conventions; codes and conventions; typical of; rom com; soap opera; sitcom;
    recognisable features; repetition and difference; steve neale; neale; repertoire of elements; expects from genre; iconography

    hybrid genre [information, example] < genre in media
    mix|mixture|blend|combine|both|cross|two|half|part _ comedy|horror|romance|action|genre|drama|sci|thriller|crime|western|musical;
    comedy|horror|romance|action|drama|thriller _ and|mixed|with _ comedy|horror|romance|action|drama|thriller;
    sci fi _ and|mixed|with _ comedy|horror|romance|action|drama|thriller; hybrid; 
    mix|mixes|mixing|combine|combination|blend|two|more|cross of|two|one|more genre|over; two genres; sub genre; crossover; cross genre;
    romcom; wider audience because of mix; comedy and horror

    narrative in media [information, structure]
    narrative; storyline; ?plot; ?story; structure of story; equilibrium; linear|circular narrative; non linear narrative; todorov; propp;
    binary opposition; narrative structure|theory; three act; flashback; open|closed ending|narrative; cliffhanger; restricted narration;
    beginning middle end; how the story is told; multi strand; enigma; action codes; levi strauss

    todorov narrative theory [information, structure] < narrative in media
    start|begin|first|normal|happy|peace _ then|until _ wrong|problem|disrupt|changes|happens _ end|solved|sorted|normal;
    something _ wrong|happens|disrupts _ sorted|solved|fixed|end; back to normal; todorov;
    equilibrium disruption|disequilibrium|new|resolution; disruption; disequilibrium; equilibrium; ?recognition; new equilibrium;
    everything normal then problem; balance is disrupted|restored; problem solved at end; ?restored; happy ending order restored;
    something happens to disrupt

    propp character types [information, structure] < narrative in media
    hero|princess|villain|baddie|goody _ save|rescue|fight|defeat|kidnap|help; save|rescue _ girl|princess|day|world; propp; ?hero; ?villain;
    ?donor; dispatcher; ?princess; ?helper; false hero; character types|roles|functions; sidekick; damsel in distress; ?mentor;
    stock character; archetype; anti hero

    binary opposites [information, method] < narrative in media
    binary opposition|opposites; levi strauss; good vs|versus|and|against evil|bad; opposites; conflict between good|two; rich and poor;
    hero versus villain; young and old; contrast between two; east vs west

    enigma and cliffhanger [method, reason] < narrative in media
    {want}|{make}|leave|{keep}|{get} _ wonder|know|find|guess|question _ what|next|happen|out|why|more|watch;
    {want}|{make}|leave|{keep}|{get} _ ask|curious|see|hooked|interested _ what|next|happen|out|why|more|watch;
    wonder|guess|curious|question _ what|why|next|happen; {not} tell|know|reveal|show _ what|happens|ending|everything|end; who did it; enigma;
    cliffhanger; cliff hanger; ?mystery; question|wonder|curious|curiosity mind|audience; makes {mdaud} want|ask|wonder what|know;
    want to find out|watch|know|see|keep more|what|next|happens; tune in next; keeps you guessing|watching|hooked; leaves questions unanswered;
    narrative hook; find out what happens

    intertextuality [information, method]
    reference|refer|referencing|nod|allusion to another|other text|film|product|media|show|famous;
    reference|refer|referencing|nod|allusion to other media text|film|product|media|show|famous; parody; pastiche; homage; spoof;
    borrows|copies from another|other; link to other text|films; copies scene from; easter egg

    *persuasivetechniquesinmediawords
    slogan; alliteration; imperative; command; repetition; hyperbole; pun; statistics; exaggeration; superlatives; rhyme;
    catchy; testimonial; colloquial; humour; endorsement; metaphor; fear; flattery; bandwagon; comparison

    persuasive techniques in media [method, example]
    {use} _ question|slogan|pun|humour|joke|alliteration|rhyme|emotive; talk|speak|address _ direct|directly|straight _ reader|audience|viewer;
    ask _ question _ reader|audience|think; rhetorical _ question; direct _ address; personal _ pronoun; triple|rule _ of three; you and your;
    buzz _ words; expert _ opinion; scientific _ claims; {persuasivetechniquesinmediawords}

    persuasive techniques in media emotive language [method, example] < persuasive techniques in media
    emotive language; inclusive language

    target audience in media [person, information, factor]
    aimed|made|target|appeal|meant|suit _ teenager|child|children|men|women|adult|young|old|people|family|families|girls|boys|fans;
    target audience; who it is|aimed|for aimed|made; aimed towards; appeal to young|teenagers|men|women|people|families|older|certain;
    demographic; people the product is made; intended audience|viewers|readers; specific group of people; primary audience; secondary audience;
    type of people who watch|read|buy; meant for

    *demographicsofaudiencewords
    income; ethnicity; abc1; c2de; occupation; location; race; religion; sexuality

    demographics of audience [information, factor]
    demographic; socio _ economic; a _ b c1 c2 d e; life _ stage; {demographicsofaudiencewords}

    demographics of audience age gender class [information, factor] < demographics of audience
    age gender class; ?age; gender; social class; social grade

    psychographics of audience [information, factor]
    psychographic; ?profile; ?lifestyle; ?values|attitudes|interests|hobbies|opinions|beliefs; young and rubicam; mainstreamer; aspirer;
    succeeder; ?reformer; ?explorer; struggler; ?resigned; vals; ?personality; lifestyle and interests

    niche and mass audience [information, factor]
    niche audience|market; mass|mainstream|wide|broad|large audience|market|appeal; small specific audience|group;
    appeals to many|everyone|wide|most; specialised interest; mass market; mainstream; small group with particular|same|specific interest;
    cult following; family audience; large number of people

    uses and gratifications [information, reason, benefit]
    blumler and katz; blumler; reasons|why {mdaud} consume|watch|use|choose; ?surveillance; active audience; personal identity;
    personal relationships; diversion; needs satisfied|gratified|met|fulfilled by; what audiences get out; social interaction

    entertainment and escapism [reason, benefit] < uses and gratifications
    forget|escape|away|mind|break|distract|switch|relax _ problem|worry|worries|life|day|things|stress|work|reality|real|off|world;
    take|keep _ mind _ off; make _ laugh|fun|laughing|happy; enjoy watch|listen|play|watching|playing; escapism; ?escape; diversion;
    entertain|entertained|entertainment|entertaining; ?relax; fun; escape from|reality everyday|real|life|problems|reality;
    forget away problems|worries|about; take mind off; switch off from; something to laugh|enjoy; pass time; ?boredom; get lost in;
    ?excitement; makes you laugh; another world; ?humour; ?enjoyment

    information and education from media [reason, benefit] < uses and gratifications
    find|know|learn|see|told _ what|out|about|happening|going|new|world _ world|happening|happen|news; learn _ about|new|something;
    ?inform|informed|information|educate|education|surveillance; find|know|learn|keep out|about|up what's|world|new|things;
    find|know|learn|keep out|about|up to date; learn something|about|new; keep up to date; ?finding out; know what is going on; current affairs;
    gain knowledge; ?teach; ?facts; news about the world; weather forecast

    personal identity from media [reason, benefit] < uses and gratifications
    like|similar|same|just _ them|themselves|self|own|life|person|character _ character|life|self|person|situation|problem;
    see|relate|compare|recognise _ them|themselves|self|own|life|person|character _ character|life|self|person|situation|problem;
    character _ like _ them|me|us|audience|themselves; want|wish _ be|look like; personal identity;
    relate|identify|identifies|compare|see|recognise|relatable with|to|themselves|self|in character|them|people|someone|presenter; relate to;
    role model; see themselves; aspire|aspirational|look up|like; same situation|problems|experiences; aspiration; want to be like;
    compare life|lives to; characters similar to; copy style|look; ?inspire

    social interaction from media [reason, benefit] < uses and gratifications
    ?talk|chat|discuss|speak|share|tell|debate|watch|play|conversation _ friend|mate|family|people|work|school|other|about; {not} left out;
    social interaction; personal relationships;
    talk|discuss|chat|conversation|talking|share|comment about|with|it|topic friends|family|others|online|work; talk about it with;
    discuss with friends|family|others; water cooler; fandom; feel part of community|group; join in; watch with family|friends; talking point;
    parasocial; feel|care connected|know|attached|about characters; social media comments|discussion; something to talk about; fan community;
    watercooler moment; belong

    passive and active audience [information, factor]
    passive audience; active audience; hypodermic needle; hypodermic syringe; inject|injected;
    believe|accept everything|what|messages|media see|told|question; believe|accept without see|told|question; two step flow; opinion leaders;
    copycat; question|reject|interpret|challenge|choose message|media|what; cultivation theory; gerbner; desensitised|desensitise; bandura;
    moral panic; audiences are active|passive; affected by what they see; copy what they see|violence; imitate; interact with;
    influenced directly; audience participation

    *mediaeffectsonaudiencewords
    desensitised; bandura; cultivation; addiction

    media effects on audience [consequence, problem]
    kid|child|people|teenager|audience|viewer _ copy|imitate|act|violent|aggressive|influence|believe;
    feel|make _ bad|ugly|fat|insecure|inadequate _ self|body|look|themselves; body _ image; low _ self esteem; moral _ panic;
    eating _ disorders; change _ the way people think; pressure _ to look; make _ people feel insecure|inadequate;
    {mediaeffectsonaudiencewords}

    media effects on audience copy violence [consequence, problem] < media effects on audience
    copy|imitate|copycat|copying violence|behaviour|violent|what; violent|violence games|media|films cause|make|lead|aggressive;
    become aggressive|violent|used

    media effects on audience influence behaviour [consequence, problem] < media effects on audience
    influence|influenced behaviour|people|children|opinions|views|attitudes|young; negative influence; corrupt children

    media effects on audience unrealistic expectations [consequence, problem] < media effects on audience
    unrealistic expectations|standards|beauty

    fans and prosumers [person, information]
    fan; fandom; prosumer; user generated|created; user generated content; ugc; shirky; ?jenkins; participatory culture;
    fan fiction|art|pages|made|theories; produce own|create content|videos; produce make own content|videos;
    upload|post|share|create own|videos|content|memes; citizen journalism|journalist; make and share; audiences become producers; cosplay;
    comment and share; end of audience; memes

    *audienceinteractionwithmediawords
    interact; vote; apps; feedback; quizzes; polls; subscribe; q&a; retweet

    audience interaction with media [method, benefit]
    follow _ on social media; red _ button; join _ conversation; live _ chat; second _ screen|screening; letters _ page; text _ in;
    tag _ friends; send _ in photos; {audienceinteractionwithmediawords}

    audience interaction with media comment [method, benefit] < audience interaction with media
    comment|tweet|hashtag; ?like|share; post comments

    audience interaction with media competition ins [method, benefit] < audience interaction with media
    competition|phone ins

    representation in media [information, factor]
    representation; represent|represented|portray|portrayed|presented; ?shown;
    how people|places|events|women|men|someone|something|group are|is shown|portrayed|presented; ?mediation;
    constructed|construction version|reality; ?selection; way media shows|portrays|presents;
    shown in a certain|positive|negative|particular way|light; constructed reality; misrepresented|misrepresentation; version of reality

    stereotypes in media [information, problem, factor]
    show|portray|represent|make|seen|think|assume _ all|always|lazy|typical|same _ same|trouble|lazy|like|people|women|teenagers;
    show|portray|represent|make|seen|think|assume _ every|moody|dumb|weak|poor _ same|trouble|lazy|like|people|women|teenagers;
    typical _ view|woman|man|teenager|girl|boy|way|image; all _ same|like; stereotype; stereotypical|stereotypically;
    oversimplified|simplified|generalised|exaggerated|fixed idea|view|representation|image|version|held;
    typical|common|traditional|assumed|widely idea|view|representation|image|version|held;
    over simplified idea|view|representation|image|version|held; typical view|idea|representation of;
    all women|teenagers|men|young|old|people same|shown; generalisation; assume|assumption everyone|all|about|people;
    teenagers as|are|shown hoodies|lazy|moody|trouble|rebellious; dumb blonde; housewife; judge a group; lump together; damsel;
    quick to recognise|understand; pigeonhole; easily recognised by audience

    countertypes and challenging stereotypes [information, factor, benefit]
    {not} _ expect|stereotype|typical|usual|normal|stereotypical|traditional; {different} _ stereotype|usual|typical;
    {different} _ what expect; woman|girl|women|man|old _ hero|strong|lead|tough|action|independent|boss|cry|caring; countertype;
    counter type|stereotype|stereotypical; anti stereotype|stereotypical;
    subvert|challenge|goes|go|break|subverting|against stereotype|expectations|gender|norms|roles; {not} stereotypical|typical;
    strong independent woman|female; against stereotype; positive role model; woman|female as|in hero|lead|strong|action|power; unconventional;
    opposite of|to stereotype|expected; breaks the mould; non traditional; subversion; strong female

    *representationofgenderwords
    mulvey; femininity; butler; feminism; feminist; patriarchy; patriarchal; gauntlett; sexist

    representation of gender [information, factor, example]
    women|woman|girl|female|she _ weak|sexy|object|housewife|cook|clean|passive|pretty|emotional|need|look|victim|mother|sexual;
    men|man|boy|male|he _ strong|tough|powerful|macho|hero|dominant|breadwinner|violent|active;
    thin|skinny|slim|perfect|airbrushed model|women|body|girl|woman|figure; van _ zoonen; bell _ hooks; {representationofgenderwords}

    representation of gender gender represented [information, factor, example] < representation of gender
    gender|male|female|women|men represented|representation|roles|portrayed|shown|stereotypes; male gaze;
    sexualised|sexualises|objectified|objectification|objectifies|sexual object|women;
    women|female passive|weak|objects|housewives|emotional|sexualised|beauty|domestic;
    men|male strong|dominant|tough|active|breadwinner|macho|powerful|heroic; traditional gender roles; women judged on looks

    representation of gender masculinity [information, factor, example] < representation of gender
    masculinity; toxic masculinity

    representation of age [information, factor, example]
    young people|teenagers represented|shown|portrayed|stereotyped; old|elderly people shown|weak|frail|grumpy|wise|represented; ageism; youth;
    teenagers moody|rebellious|hoodies|criminals|lazy; old people frail|slow|grumpy|technology; folk devils; yobs

    representation of ethnicity and class [information, factor, example]
    ethnicity; race|racial|ethnic representation|represented|stereotypes|minority|minorities|diversity; tokenism; whitewash|whitewashing;
    diversity; gilroy; post colonial|colonialism; class represented|representation; working class represented|representation;
    middle class represented|representation; upper class represented|representation; chavs; minority groups;
    under represented|underrepresented; ?other|otherness; racism; inclusive;
    black|asian characters|actors|people shown|villains|criminals|sidekick; lack of diversity; working class shown; rich shown posh

    representation of place and region [information, factor, example]
    place|regional|region|nation|london|north|scotland represented|representation|identity|stereotype|shown; north south divide;
    regional identity; national identity; ?accent; britishness; countryside idyllic; gritty north; landmarks

    positive and negative representation [information, factor]
    positive|negative representation|light|way|portrayal; shown positively|negatively|badly|well; good|bad light; demonise|demonised;
    hero|villain representation; glamorised; glorify|glorifies; realistic|unrealistic representation; idealised; ?aspirational; bias|biased;
    villainised; fair portrayal; favourable

    *mediabiasandideologywords
    biased; propaganda; gatekeeping; spin; hegemony; consumerism; partisan; impartial; subjective

    media bias and ideology [information, problem, factor]
    bias; left|right _ wing; ideology|ideologies; values _ and attitudes|beliefs; agenda _ setting; agenda setting _ setting;
    dominant _ ideology; owner _ influences content|views; {mediabiasandideologywords}

    media bias and ideology one sided [information, problem, factor] < media bias and ideology
    one sided; only shows one side; favours one party

    media bias and ideology political bias [information, problem, factor] < media bias and ideology
    political bias|leaning|stance|views

    media bias and ideology opinion as fact [information, problem, factor] < media bias and ideology
    opinion as fact; selective|selection facts

    media bias and ideology supports labour [information, problem, factor] < media bias and ideology
    supports labour|conservative|tories|brexit

    fake news and trust [problem, information]
    fake news; misinformation; disinformation; false|untrue|inaccurate|incorrect stories|news|information|story;
    made up stories|news|information|story; not true stories|news|information|story; {not} true|trust|reliable|verified|checked; clickbait;
    hoax; deepfake; made up stories; rumours; sensational; unverified; lies spread online|quickly; anyone can post|publish; conspiracy;
    {not} fact checked; filter bubble; echo chamber; algorithm

    *newsvalueswords
    proximity; threshold; celebrity; exclusive; surprise; conflict; relevance; recency; immediacy; scandal; unexpectedness;
    simplification; personalisation

    news values [information, factor]
    human _ interest; bad _ news sells; close _ to home; {newsvalueswords}

    news values galtung and ruge [information, factor] < news values
    galtung and ruge; galtung

    news values elite people [information, factor] < news values
    elite people|persons|nations

    news values what makes a story newsworthy [information, factor] < news values
    what makes a story newsworthy; newsworthy

    media production process [step, structure]
    pre production; production; post production; pre-production production post-production; distribution; exhibition; ?development;
    stages of production

    *preproductionwords
    pre-production; planning; storyboard; script; scriptwriting; casting; budget; treatment; pitch; proposal; wireframe;
    permits; draft

    pre production [step, method, example] < media production process
    mood _ board; shot _ list; call _ sheet; risk _ assessment; mind _ map; production _ schedule; release _ forms; hire _ crew;
    visualisation _ diagram; copyright _ clearance; gantt _ chart; {preproductionwords}

    pre production location scout [step, method, example] < pre production
    location scout|scouting|recce; recce

    pre production before filming [step, method, example] < pre production
    before filming; flat plan; plan before making|filming

    production stage [step, method, example] < media production process
    production; filming; ?shooting; ?recording; when it is filmed|shot|made|recorded; photo shoot|photography; on set; capture footage;
    take photos|photographs; principal photography

    *postproductionwords
    post-production; editing; cgi; photoshop; dubbing; exporting; rendering; airbrushing

    post production [step, method, example] < media production process
    colour _ correction|grading; after _ filming; put _ together clips|footage; proof _ reading; test _ screening; {postproductionwords}

    post production sound effects [step, method, example] < post production
    sound|visual|special effects; adding|add music|sound|effects|titles|soundtrack|credits

    distribution in media [step, method, structure] < media production process
    distribution; distribute|distributed|distributor; marketing and release; release strategy|date;
    getting film|product|it to|into cinemas|audience|shops|people; saturation release; streaming release; simultaneous release;
    day and date release; how it gets to audience; promote and release; digital|physical distribution; release in cinemas; blu ray|dvd;
    circulated

    exhibition in media [step, method, structure] < media production process
    exhibition; shown|show|screened|watched|screening in|at|on cinema|tv|festivals; multiplex; ?cinema; imax;
    where audience watch|see; box office; premiere; film festival

    storyboard [tool, method, information]
    draw|drawing|sketch|picture|cartoon _ scene|shot|frame|film|each|story|camera; 
    drawings|sketches|pictures|images|frames of each|shot|scene; plan shots|scenes visually; sequence of drawings|pictures|images;
    comic strip plan; shows shots|camera|scene order|angles; visual plan; like a comic; series of drawings; frame by frame; drawn plan;
    camera angles and timings

    script and treatment [tool, method, information]
    script; screenplay; treatment; dialogue and directions; stage directions; written plan of; what actors say; lines to say; outline of story;
    synopsis; what characters say; spoken words written down

    mood board and mind map [tool, method, information]
    mood board; moodboard; mind map; spider diagram; collection|collage of images|pictures|colours|ideas; brainstorm|brainstorming;
    shows ideas|style|colours|look|feel; generate ideas; nodes; sub nodes; textures and swatches; cut out pictures

    *productioncrewroleswords
    editor; cinematographer; screenwriter; runner; actor; actress; copywriter; photographer; illustrator; journalist; animator; presenter

    production crew roles [person, structure, example]
    sound _ engineer|recordist; lighting _ technician; content _ creator; script _ writer; games _ programmer; {productioncrewroleswords}

    production crew roles director [person, structure, example] < production crew roles
    director; art director; creative director

    production crew roles producer [person, structure, example] < production crew roles
    producer; executive producer

    production crew roles camera operator [person, structure, example] < production crew roles
    camera operator; boom operator

    production crew roles makeup artist [person, structure, example] < production crew roles
    makeup artist; foley artist

    production crew roles costume designer [person, structure, example] < production crew roles
    costume designer; graphic designer; web designer; set designer

    production crew roles campaign manager [person, structure, example] < production crew roles
    campaign manager; location manager

    director's role [person, information] < production crew roles
    director; in charge of|creative vision|filming|set; tells|directs|directing actors|cast|what|crew; creative control|vision|decisions;
    decides how film|scenes looks|shot; makes creative decisions; instructs actors

    producer's role [person, information] < production crew roles
    ?producer; finance|funding; ?money|budget|schedule; manages|oversees|controls|raises budget|production|money|finance|whole|funding|project;
    hires|employs director|crew|staff|team; finds funding; in charge of budget|money; organises; responsible for budget; coordinates

    editor's role [person, information] < production crew roles
    ?editor; ?edits; cuts|selects|joins|arranges|put footage|together|clips|shots|film|scenes; decides what goes newspaper|magazine; final cut;
    checks articles|stories|copy; chooses stories; cuts footage; sequence shots

    media ownership and conglomerates [structure, factor, information]
    company|companies|disney|one|big|murdoch|sky|corporation _ own|buy|bought|control _ lots|many|other|small|smaller|several;
    company|companies|disney|one _ own|buy|bought|control _ different|channels|newspapers|studios|companies|most;
    big|murdoch|sky|corporation _ own|buy|bought|control _ different|channels|newspapers|studios|companies|most; conglomerate; 
    owned by|large|same company|owner|companies|group; vertical|horizontal integration; 
    subsidiary|subsidiaries; disney|comcast|warner|sony|murdoch own; news corp own; media mogul; big six; parent company;
    owns many|several|different|other|lots companies|media|newspapers|channels; curran and seaton; monopoly|oligopoly;
    concentration of ownership; cross media ownership; rupert murdoch; mergers; small number of companies own; big companies

    *benefitsofmediaconglomerateswords
    synergy; dominate

    benefits of media conglomerates [benefit, reason]
    spread _ risk; star _ actors|names; economies _ of scale; money _ for marketing; {benefitsofmediaconglomerateswords}

    benefits of media conglomerates cross promote [benefit, reason] < benefits of media conglomerates
    cross promote|promotion|promoted

    benefits of media conglomerates bigger budget [benefit, reason] < benefits of media conglomerates
    bigger|larger|more|huge|large budget|money|funding

    benefits of media conglomerates share resources [benefit, reason] < benefits of media conglomerates
    share|use resources|technology|skills|each

    benefits of media conglomerates global reach [benefit, reason] < benefits of media conglomerates
    global|worldwide reach|distribution|audience

    benefits of media conglomerates control production stage [benefit, reason] < benefits of media conglomerates
    control production|over|all|each|every stage

    benefits of media conglomerates own cinemas [benefit, reason] < benefits of media conglomerates
    own cinemas|distribution|studios; advertise across own

    benefits of media conglomerates more profit [benefit, reason] < benefits of media conglomerates
    more profit; keep all profits

    synergy in media [method, benefit, information]
    sell|make|release|buy _ toys|merchandise|soundtrack|game|clothes _ film|show|character|too|alongside;
    sell|make|release|buy _ t shirt _ film|show|character|too|alongside;
    sell|make|release|buy _ happy meal _ film|show|character|too|alongside;
    advertise|promote _ own|other _ channel|film|product|company|station;
    advertise|promote _ each other _ channel|film|product|company|station; synergy; cross promotion|media|promote; promote each other|across;
    merchandise|merchandising; toys|soundtrack|games|clothing tie|based|released; tie ins; ?franchise;
    two companies|products work|promote|promoting together|each; soundtrack promotes film; mcdonalds toys; selling related products; spin off;
    song in film; happy meal; brand extension; one product helps sell another

    media convergence [information, cause, factor]
    watch|read|listen|see|play|do _ phone|tablet|laptop|device|ipad _ anywhere|everything|tv|too|online|news|want;
    everything|lots|many|all _ one|same|single device|phone|place; convergence; convergent|converged; one device|platform;
    several|many|different|multiple media|platforms|technologies|devices|functions one|together|combined;
    smartphone|phone|tablet does|used|can|watch everything|many; watch on phone|tablet|laptop|different|devices; multi platform;
    cross platform; technologies coming|come|merge together; available on many|different|lots|several platforms|devices;
    read online|newspaper on phone; internet tv and phone; do everything on one device; digital convergence

    *technologychangeinmediawords
    streaming; internet; smartphones; downloads; 3d; cgi; vr; ai; 4k; imax; piracy; e-books; podcast; prosumer; mobile;
    wifi; broadband

    technology change in media [cause, factor]
    social _ media; on _ demand; new _ technology; binge _ watching; {technologychangeinmediawords}

    technology change in media digital technology [cause, factor] < technology change in media
    digital technology; digital cameras

    technology change in media dvd decline [cause, factor] < technology change in media
    dvd decline; print declining

    technology change in media easier to make [cause, factor] < technology change in media
    easier|cheaper to make|produce|distribute|share|film

    technology change in media anyone can make [cause, factor] < technology change in media
    anyone can make|film|create

    streaming and on demand [channel, method, example]
    watch|listen|see _ when|whenever|any|anytime|anywhere|time|own _ want|like|time|phone|suits; any time _ want; watch _ later|catch|again;
    watch _ all at once; watch _ in one go; stream; netflix; on demand; iplayer; spotify; disney plus; amazon prime; catch up;
    watch|listen anytime|any|whenever|anywhere; binge; binge watch; youtube; subscription service; all episodes at once; watch when you want;
    itvx; online platform; time shifting; box set; boxset; no set schedule; download; pause and rewind

    decline of print media [problem, consequence, cause]
    {not} _ buy|read|sell|want _ newspaper|paper|magazine|print; news|paper|magazine|read|newspaper _ phone|online|internet|free|website|app;
    {less}|fewer buy|read _ newspaper|paper|magazine; nobody buy|read _ newspaper|paper|magazine;
    print|newspaper|magazine|circulation declining|decline|falling|fall|sales|down|dying|decreasing;
    people|readers read|get|go|use|find news|online|internet|free|phones|social; free news online; circulation falls|falling|figures|decline;
    fewer people buy newspapers|magazines|papers; news online for free|instead; lose advertising revenue; paywall; digital editions;
    young people {not} buy|read newspapers; move online

    *mediafundingwords
    subscription; sponsorship; crowdfunding; merchandise; bfi; paywall; investors; donations; patreon

    media funding [method, structure, example]
    make|earn|raise _ money _ advert|ads|licence|subscription|sponsor|selling|tickets|sales;
    paid|pay|funded _ licence|subscription|adverts|advertiser|public|sponsor; licence _ fee; box _ office; pay _ per view; product _ placement;
    lottery _ funding; cover _ price; public|state _ funding; pre-roll _ adverts; in _ app purchases; government _ grant; {mediafundingwords}

    media funding advertising revenue [method, structure, example] < media funding
    advertising revenue; sell advertising space

    public service broadcasting [structure, information, principle]
    public service; psb; bbc; inform educate and entertain; inform educate entertain; licence fee; ?remit; channel 4; impartial;
    {not} adverts|advertising; serve public|all|minority|diverse audience; no adverts; reith; must cater|provide for everyone|minorities|news;
    funded by public; diversity of programmes; royal charter; tv licence; for everyone; universal access; quality not profit

    commercial broadcasting [structure, information] ~ public service broadcasting
    commercial; itv; ?sky; adverts|advertising|advertisers fund|funded|pay|revenue|between; funded by adverts|advertising|advertisers;
    make profit; attract advertisers|audiences|large|big; commercial breaks; advertising breaks; ?heart|capital; ratings matter;
    subscription channel; sponsors

    independent media production [structure, information, example]
    independent|indie film|company|producer|production|studio|label|game; low budget;
    {not} owned|part|by conglomerate|major|big|hollywood|studio; small budget|company; more creative freedom|control; niche audience; film4;
    ?warp; unknown actors; art house; arthouse; film festivals; less money for; social realism; crowdfunded; self published; unsigned

    hollywood blockbuster [structure, information, example]
    blockbuster; hollywood; big|high|huge|large budget; sequel; ?franchise; famous|big|star actors|names|cast|star;
    a list actors|names|cast|star; special effects; mass|global|worldwide|wide audience|marketing|appeal|release; tent pole|tentpole;
    saturation; spectacle; cgi; major studio; marvel; high concept; opening weekend; well known director

    *marketingcampaigninmediawords
    trailer; poster; teaser; billboard; premiere; merchandise; website; hashtag; q&a; reviews;
    competitions; instagram; tiktok

    marketing campaign in media [method, structure, example]
    campaign; social _ media; viral _ marketing; magazine _ cover|interviews; film _ festival; press _ junket; tie _ ins;
    above|below _ the line; word _ of mouth; bus _ sides; fan _ events; sneak _ peek; {marketingcampaigninmediawords}

    marketing campaign in media interviews show [method, structure, example] < marketing campaign in media
    interviews|chat show; talk show

    marketing campaign in media tv adverts [method, structure, example] < marketing campaign in media
    tv|radio|online spots|advert

    franchise and star power [factor, method, benefit]
    franchise|sequel|remake|reboot|prequel; star|celebrity|famous actor|name|power|appeal|draw; a list actor|name|power|appeal|draw;
    already|existing|loyal|established fans|audience|fanbase; already|existing|loyal|established fan base; built in fans|audience|fanbase;
    built in fan base; pre-sold; fan base; fans of actor|book|series|original; well known actor; guaranteed audience; based on book|comic|game;
    reduces risk of failing; recognised characters; brings in fans; popular actors attract

    *mediaregulationwords
    regulate; asa; bbfc; ipso; pegi; watershed; leveson; censor; censorship; 9pm; vsc;
    impress

    media regulation [law, structure, method]
    livingstone _ and lunt; self _ regulation; press _ regulation; rules _ about what; advertising _ standards authority;
    {mediaregulationwords}

    media regulation ofcom [law, structure, method] < media regulation
    ofcom; complaints to ofcom

    media regulation hard to regulate internet [law, structure, method] < media regulation
    hard to regulate|control internet|online

    media regulation code of practice [law, structure, method] < media regulation
    code of practice|conduct; broadcasting code; cap code

    media regulation protect children harmful [law, structure, method] < media regulation
    protect children|audiences|viewers|public harmful|offensive; harmful content

    media regulation age rating [law, structure, method] < media regulation
    age rating|certificate

    film age certificates [law, information, example] < media regulation
    {not} watch|see|buy|rent|suitable|allow|let _ under|12|15|18|child|children|kids|age|young|old;
    under|over|age _ 12|15|18 _ {not} watch|see|film|suitable; child|kid|children|people|under _ 12|15|18 _ {not} watch|see|allowed; bbfc;
    age rating|certificate|classification; u|pg|12a|12|15|18 rating|certificate|rated; certificate; rated 15|18|12|pg|12a|u;
    suitable for children|age|over; age limit; 12a with adult; classify|classifies|classification films; parental guidance;
    violence sex swearing drugs; who can watch; restricts audience

    game age ratings [law, information, example] < media regulation
    pegi; pegi 18|16|12|7|3; age rating on game; content descriptors; vsc; games standards|rating; icons show violence;
    illegal to sell 18 game; games rating

    watershed [law, information] < media regulation
    before|after|until|past _ nine|9 _ night|pm|oclock|swear|kids|children; swear|violence|adult|unsuitable|rude _ before|after|until _ 9|nine;
    9pm; nine o'clock; after|before 9; unsuitable|adult content|material|programmes after|only 9|9pm; protect children before 9;
    swearing after 9; nothing unsuitable before

    advertising regulation [law, information] < media regulation
    advert|ad|advertiser|company _ {not} lie|mislead|offend|false|harm|trick|exaggerate|untrue|misleading|offensive;
    ban|remove|take|complain|stop _ advert|ad; asa; advertising standards authority;
    advert|advertisements must|have legal|be mislead|decent|legal|honest|truthful|offend|harmful;
    advert|advertisements must|have {not} mislead|decent|legal|honest|truthful|offend|harmful; legal decent honest truthful;
    legal decent honest; {not} mislead|misleading|lie|offend|false; ban|banned|remove|withdrawn advert|ad|misleading|offensive;
    misleading advert|claims; complaint about advert; cap code; truthful; offensive; gender stereotypes banned; can't make false claims;
    junk food ads ban|banned; cap

    press regulation and privacy [law, information, problem] < media regulation
    hack|hacked|photograph|follow|chase|invade|print|publish|write _ famous|celebrity|private|phone|privacy|lies|life; phone _ hack|hacked;
    private life|lives; ipso; leveson; phone hacking; privacy; invade|invasion|invading privacy|private; paparazzi; editors code; ?libel;
    defamation|defamatory; harassment|harass; public interest; right to reply; right to privacy; press freedom; freedom of press;
    complaints about newspapers; slander; contempt of court; super injunction; intrusion; ?accuracy; sued for libel

    copyright in media [law, information]
    use|copy|steal|take|download|play|upload _ song|music|picture|image|work|film|photo|video|idea|logo _ permission|ask|illegal|paying;
    use|copy|steal|take|download|play|upload _ song|music|picture|image|work|film|photo|video|idea|logo _ without|{not};
    {not} ask|permission|pay|own|allowed _ use|song|music|image|picture|work; someone|other else _ work|song|music|idea|picture;
    ask _ permission; copyright; intellectual property; permission|licence|rights to use|from music|images|owner|song|copyright; plagiarism;
    copy|copying|steal|stealing|use someone|others work|ideas|permission; copy|copying|steal|stealing|use without work|ideas|permission;
    piracy|pirate|pirated; illegal download|downloading|streaming; creative commons; royalty free; copyright designs and patents; trademark;
    patent; sued for using; royalties; own work protected; watermark; ask permission from owner; prs; illegally copied; fair use|dealing;
    public domain

    *onlinesafetyandregulationproblemswords
    cyberbullying; trolls; anonymous; grooming; cookies

    online safety and regulation problems [problem, factor]
    different _ countries|laws; hate _ speech; online _ safety act; {onlinesafetyandregulationproblemswords}

    online safety and regulation problems hard to regulate internet [problem, factor] < online safety and regulation problems
    hard|difficult|impossible to regulate|control|police|monitor internet|online|content; global internet; too much content;
    inappropriate|harmful content; illegal content

    online safety and regulation problems anyone can upload [problem, factor] < online safety and regulation problems
    anyone can upload|post|access|say

    online safety and regulation problems children access age [problem, factor] < online safety and regulation problems
    children|kids access|see|lie|watch age|inappropriate|unsuitable|adult; lie about age

    online safety and regulation problems data privacy [problem, factor] < online safety and regulation problems
    data privacy; data harvesting|sold|tracking

    *healthandsafetyinmediaproductionwords
    recce; insurance; posture; stunts; weather; permit

    health and safety in media production [practice, problem, method]
    risk _ assessment; lighting _ hot; first _ aid; safety _ on set; breaks _ from screen; high _ vis; permission _ to film;
    {healthandsafetyinmediaproductionwords}

    health and safety in media production trailing cables [practice, problem, method] < health and safety in media production
    trailing|trip cables|hazards|over; location hazards; tape down cables

    health and safety in media production heavy equipment [practice, problem, method] < health and safety in media production
    heavy equipment; electrical equipment

    *representationofrealityinsocialmediawords
    influencers; fomo; curate;

    representation of reality in social media [problem, consequence]
    comparison _ to others; likes _ validation; only _ show best; mental _ health; {representationofrealityinsocialmediawords}

    representation of reality in social media filters [problem, consequence] < representation of reality in social media
    filters; airbrushed|airbrush|photoshopped|edited|filtered photos|images|pictures|models

    representation of reality in social media unrealistic body [problem, consequence] < representation of reality in social media
    unrealistic body|beauty|image|standards|expectations; fake|perfect lives|life|image; not real life; perfect bodies

    *purposeofadvertisingwords
    remind;

    purpose of advertising [reason, benefit]
    sell _ product; launch _ new product; encourage _ to buy; get _ people to buy; to _ increase sales; make _ people remember;
    {purposeofadvertisingwords}

    purpose of advertising persuade consumers buy [reason, benefit] < purpose of advertising
    persuade|persuading {mdaud}|consumers|people|customers buy; ?inform|tell people|consumers|audience|customers|about; educate about issue

    purpose of advertising raise awareness [reason, benefit] < purpose of advertising
    raise|create|build awareness; promote|promoting product|brand|cause; brand awareness|identity|loyalty; create desire|need

    purpose of advertising change behaviour [reason, benefit] < purpose of advertising
    change|changing behaviour|attitudes|opinion|minds

    purpose of advertising make people want [reason, benefit] < purpose of advertising
    make people want|buy|aware

    *typesofadvertisingmediawords
    radio; print; billboard; online; cinema; leaflet; flyer; ambient; outdoor; youtube; pre-roll; sponsorship; email; influencer;
    posters; viral; sms; guerrilla; television; website

    types of advertising media [channel, example, method]
    social _ media; pop _ up; banner _ ad; direct _ mail; product _ placement; digital _ signage; {typesofadvertisingmediawords}

    types of advertising media tv advert [channel, example, method] < types of advertising media
    tv advert; magazine|newspaper advert; bus|taxi|transport ads|advert|sides; bus stop ads|advert|sides; podcast ads; app ads

    *tvadvertisingadvantageswords
    memorable

    tv advertising advantages [benefit, reason]
    see _ and hear; demonstrate _ product; prime _ time; {tvadvertisingadvantageswords}

    tv advertising advantages reach audience [benefit, reason] < tv advertising advantages
    reach|reaches|seen|wide|mass|large|millions|big audience|many|people|viewers; seen by millions

    tv advertising advantages sound movement [benefit, reason] < tv advertising advantages
    sound movement|moving|pictures|image; moving images; visual and audio|sound

    tv advertising advantages target during time [benefit, reason] < tv advertising advantages
    target|shown at|during|certain|specific time|programmes

    tv advertising advantages emotional impact [benefit, reason] < tv advertising advantages
    emotional impact; high impact

    tv advertising disadvantages [problem, consequence]
    people _ make tea|leave room; ad _ blockers; people _ find annoying

    tv advertising disadvantages expensive to make [problem, consequence] < tv advertising disadvantages
    expensive|costly|cost|high to make|produce|air|slot|airtime

    tv advertising disadvantages skip forward [problem, consequence] < tv advertising disadvantages
    skip|fast forward|ignore|leave|mute|switch|adverts|channel; record and skip; change channel; viewers skip ads

    tv advertising disadvantages not watch adverts [problem, consequence] < tv advertising disadvantages
    {not} watch|see|remember adverts|live; younger|young {not} watch tv|live; short time|lived

    *onlineadvertisingadvantageswords
    instant; interactive

    online advertising advantages [benefit, reason]
    advert|ad|pop|show|see|facebook|instagram _ search|looked|history|like|interest|click|cookies|browse|before|data;
    target _ people|users|age|right|interest; 24 _ hours; {onlineadvertisingadvantageswords}

    online advertising advantages target specific [benefit, reason] < online advertising advantages
    target|targeted|targeting|personalised specific|users|ads|audience|people|individual

    online advertising advantages cheap cost [benefit, reason] < online advertising advantages
    cheap|cheaper|free|low cost

    online advertising advantages cookies users [benefit, reason] < online advertising advantages
    cookies|data|track|tracking|algorithm users|used|history|searches|clicks; click|link through|straight|buy|website;
    measure|measurable|count clicks|views|success; pay per click; based on browsing|search history

    online advertising advantages go viral [benefit, reason] < online advertising advantages
    go|goes|shared viral; share it with friends

    online advertising advantages global reach [benefit, reason] < online advertising advantages
    global|worldwide|huge|wide reach|audience

    online advertising advantages update easily [benefit, reason] < online advertising advantages
    update|change|changed easily|quickly

    *onlineadvertisingdisadvantageswords
    scams

    online advertising disadvantages [problem, consequence]
    privacy _ concerns|data; bad _ comments|negative; click _ away; banner _ blindness; trust _ issues; {onlineadvertisingdisadvantageswords}

    online advertising disadvantages ad block [problem, consequence] < online advertising disadvantages
    ad block|blocker

    online advertising disadvantages skip ads [problem, consequence] < online advertising disadvantages
    skip|ignore|close|annoying|annoyed|irritating|intrusive ads|adverts|pop|them; pop ups annoying|annoy; easily ignored; skip after 5

    online advertising disadvantages not everyone people internet [problem, consequence] < online advertising disadvantages
    {not} everyone|older|elderly people internet|online|use

    online advertising disadvantages lots too competition [problem, consequence] < online advertising disadvantages
    lots of|too competition|adverts|many

    *printadvertisingadvantageswords
    detail; tangible; trusted

    print advertising advantages [benefit, reason]
    cut _ out coupon|voucher; passed _ around; specialist _ magazines reach; {printadvertisingadvantageswords}

    print advertising advantages target readers [benefit, reason] < print advertising advantages
    target|targeted|specific|niche readers|local|audience|readership|interest|area; local area

    print advertising advantages kept reference [benefit, reason] < print advertising advantages
    kept|keep|read|long|lasts reference|again|longer|lifespan; re read reference|again|longer|lifespan; read at own|leisure pace

    print advertising advantages image and text [benefit, reason] < print advertising advantages
    image and text; high quality images

    *printandposteradvertisingdisadvantageswords
    static

    print and poster advertising disadvantages [problem, consequence]
    no _ sound|movement; thrown _ away; drive _ past; page _ turned; out _ of date; expensive _ in national; limited _ information|space;
    easily _ missed; {printandposteradvertisingdisadvantageswords}

    print and poster advertising disadvantages not move [problem, consequence] < print and poster advertising disadvantages
    {not} move|moving|interactive|sound

    print and poster advertising disadvantages falling readers [problem, consequence] < print and poster advertising disadvantages
    falling|declining|fewer readers|circulation|sales; ignored noticed|seen|read|look; {not} noticed|seen|read|look;
    seen briefly|quickly|short; only seen by readers|people

    print and poster advertising disadvantages weather damage [problem, consequence] < print and poster advertising disadvantages
    weather|vandalised|graffiti damage

    print and poster advertising disadvantages not update [problem, consequence] < print and poster advertising disadvantages
    {not} update|change|changed

    *radioadvertisingfeatureswords
    background; voiceover; retune; imagination

    radio advertising features [benefit, problem, information]
    local _ listeners|audience; cheaper _ than tv; {radioadvertisingfeatureswords}

    radio advertising features radio jingle [benefit, problem, information] < radio advertising features
    radio jingle; catchy jingle

    radio advertising features only sound [benefit, problem, information] < radio advertising features
    only sound|audio; sound effects

    radio advertising features no images [benefit, problem, information] < radio advertising features
    no|{not} images|visuals|pictures|see

    radio advertising features listen in car [benefit, problem, information] < radio advertising features
    listen in car|driving|work; drive time; {not} listening|pay attention

    product placement in media [method, example]
    put|use|show|see|drink|eat|drive|wear|feature _ coke|brand|product|logo _ film|programme|show|scene|tv|video|movie;
    put|use|show|see|drink|eat|drive|wear|feature _ pepsi|apple|nike|car|can _ film|programme|show|scene|tv|video|movie; product placement;
    product|brand shown|seen|used|appears|placed|featured in|on|by film|tv|programme|show|scene|character|video; brands in films; p logo;
    paid to put|show|appear product|brand in; apple laptop in film; james bond drives|watch|car; character uses|drinks|wears

    celebrity endorsement in media [method, example, benefit]
    famous|celebrity|star _ in|wear|use|promote|advert|it|recommend|drink|buy _ fan|people|want|buy|product|advert|like|copy;
    footballer|singer|actor|influencer _ in|wear|use|promote _ fan|people|want|buy|product|advert|like|copy;
    footballer|singer|actor|influencer _ advert|it|recommend|drink|buy _ fan|people|want|buy|product|advert|like|copy;
    well known _ in|wear|use|promote|advert|it|recommend|drink|buy _ fan|people|want|buy|product|advert|like|copy;
    fan|people _ buy|copy|want|like _ celebrity|star|famous|them|influencer; celebrity endorsement;
    celebrity|celebrities|influencer|footballer|endorse|endorsed|endorsement; ?star|famous;
    famous person|people|face|actor|singer|celebrity uses|promotes|advertising|endorses|wearing;
    fans|people want|buy|copy to|be|look like|because|what celebrity|them|star; brand ambassador; use|using celebrity|famous|influencer;
    use|using a celebrity; trust celebrity; associate brand|product with celebrity|star; admire celebrity; look up to celebrity; fans will buy;
    if they use it; role model uses

    brand identity and logo [factor, method, information]
    brand identity|image|values|recognition|awareness; logo; slogan; tagline; strapline; house style; brand colours; ?recognisable;
    mascot; corporate identity; easily recognised|recognisable|remembered|identified; name and logo; consistent colours|font|style; trademark;
    stand out from other brands; just do it; catchphrase; know straight away; jingle; symbol of company; visual identity; brand personality;
    ethos

    slogan or tagline [method, example]
    slogan; tagline; strapline; catchphrase; catchy phrase|line|saying; memorable phrase|line; just do it; im lovin it; every little helps;
    short memorable phrase; phrase that sticks; sums up brand

    *advertisingtechniquesappealwords
    humour; funny; fear; celebrity; nostalgia; nostalgic; demonstration; testimonial; bandwagon; jingle; repetition; narrative; surreal; guilt;
    patriotism; exclusivity

    advertising techniques appeal [method, example]
    sex _ appeal; comparison _ with competitor; special _ offer; before _ and after; problem _ and solution; voice _ over; hard _ sell;
    soft _ sell; unique _ selling point; hero _ product; tugs _ heart strings; {advertisingtechniquesappealwords}

    advertising techniques appeal emotion appeal [method, example] < advertising techniques appeal
    emotion|emotional|emotive appeal|music

    advertising techniques appeal shock tactics [method, example] < advertising techniques appeal
    shock|shocking tactics|images|advert

    advertising techniques appeal aspirational lifestyle [method, example] < advertising techniques appeal
    aspirational lifestyle; lifestyle

    advertising techniques appeal scientific evidence [method, example] < advertising techniques appeal
    scientific|expert evidence|proof

    advertising techniques appeal cute animals [method, example] < advertising techniques appeal
    cute animal|puppies

    advertising techniques appeal catchy music [method, example] < advertising techniques appeal
    catchy music|song|tune

    advertising techniques appeal makes you laugh [method, example] < advertising techniques appeal
    makes you laugh|cry|sad

    *calltoactionwords
    cta; hashtag

    call to action [method, example]
    qr _ code; act _ now; tells _ audience what to do; swipe _ up; contact _ details; book _ now; available _ now; {calltoactionwords}

    call to action buy now [method, example] < call to action
    buy|order|call|visit|click|donate|subscribe|download|sign now|today|here|website|up|online; website address|url; visit our; donate now

    call to action phone number [method, example] < call to action
    phone number; ring this number

    charity and public information advertising [method, example]
    charity advert|campaign; public information|service advert|campaign|film; raise awareness of|about issue|cause|danger|drink; nspcc; donate;
    shock tactics; save the children; quit smoking; drink driving campaign; change behaviour; social issue; emotive images; campaign to stop;
    cancer research; government campaign; wateraid

    *advertisingcampaignplanningwords
    budget; schedule; timescale; deadline; timing; usp; pitch; concept; proposal; storyboard

    advertising campaign planning [step, method, structure]
    campaign; aims|objectives _ of campaign; brand _ values; advertising _ agency; launch _ date; legal _ and ethical; choose _ media;
    focus _ group; competitors' _ campaigns; cross _ media; {advertisingcampaignplanningwords}

    advertising campaign planning brief [step, method, structure] < advertising campaign planning
    brief; client brief; requirements of brief

    advertising campaign planning target audience research [step, method, structure] < advertising campaign planning
    target audience research; market research

    advertising campaign planning message [step, method, structure] < advertising campaign planning
    message; key message

    advertising campaign planning media used [step, method, structure] < advertising campaign planning
    media used|mix; choice of used|mix

    advertising campaign planning evaluate success [step, method, structure] < advertising campaign planning
    evaluate|monitor success|campaign

    *measuringaudienceandsuccesswords
    barb; rajar; reviews; readership; questionnaires; surveys; awards; streams; engagement; feedback; charts; tweets; impressions

    measuring audience and success [tool, information, method]
    audience _ research; focus _ group; web _ analytics; {measuringaudienceandsuccesswords}

    measuring audience and success viewing figures [tool, information, method] < measuring audience and success
    viewing figures; box office|sales figures|takings; clicks|hits|views|downloads|subscribers; ?likes|shares|followers; click through rate

    measuring audience and success abc circulation [tool, information, method] < measuring audience and success
    abc circulation; circulation

    measuring audience and success number of people who watched [tool, information, method] < measuring audience and success
    number of people who watched|bought|read|saw

    *schedulingandzoningwords
    hammocking; pre-echo; stripping; inheritance; drivetime

    scheduling and zoning [method, information]
    scheduling|scheduled; time _ slot; zoning; after _ school for|when children; broadcast _ on; release _ at christmas|summer; morning _ show;
    on _ saturday night; on _ same time each week; {schedulingandzoningwords}

    scheduling and zoning prime time [method, information] < scheduling and zoning
    prime time|primetime; peak time|viewing; shown at 8|9|prime|peak|evening|weekend; family viewing|time; weekend evening; early evening

    scheduling and zoning when most people watching [method, information] < scheduling and zoning
    when most people|target watching|watch

    *radioandpodcastswords
    jingle; presenter; dj; djs; playlist; dab; interviews

    radio and podcasts [channel, example, information]
    radio; podcast; phone _ in; station _ ident; live _ radio; radio _ 1; community _ radio; news _ bulletin; audio _ only;
    {radioandpodcastswords}

    radio and podcasts listen on demand [channel, example, information] < radio and podcasts
    listen on demand; listen while driving|doing

    radio and podcasts talk show [channel, example, information] < radio and podcasts
    talk show; breakfast show

    *musicvideoconventionswords
    concept; dance; choreography; voyeurism; dyer; goodwin; mtv; vevo; locations

    music video conventions [structure, example, information]
    music video; lip _ sync|synching; band _ playing instruments; {musicvideoconventionswords}

    music video conventions performance [structure, example, information] < music video conventions
    performance; narrative and performance

    music video conventions close ups of artist [structure, example, information] < music video conventions
    close ups of artist; artist image|brand|star; star image|persona; promote artist|song|single|album; artist singing

    music video conventions illustrate lyrics [structure, example, information] < music video conventions
    illustrate|amplify|match lyrics|words|song|music; relationship between lyrics and visuals

    music video conventions cutting to beat [structure, example, information] < music video conventions
    cutting to beat; fast cuts to beat

    *videogamesinmediawords
    console; gameplay; immersive; avatar; multiplayer; interactive; esports; rpg; twitch; fortnite; hud; dlc; xbox; playstation;
    objectives; pegi; rewards; narrator

    video games in media [structure, example, information]
    video game|gaming|gamer; first _ person shooter; open _ world; mobile _ games; cut _ scenes; health _ bar; player _ control; loot _ boxes;
    sense _ of achievement; online _ play; {videogamesinmediawords}

    video games in media in game purchases [structure, example, information] < video games in media
    in game|microtransactions purchases; in in app purchases

    *websitesandsocialmediaconventionswords
    homepage; hyperlink; links; banner; tabs; thumbnail; profile; feed; scroll; url; blog; vlog; hashtags; icons; rollover;
    accessibility

    websites and social media conventions [structure, example, information]
    home _ page; comment _ section; embedded _ video; interactive _ features; logo _ at top; moving _ image; pop _ ups; user _ friendly;
    {websitesandsocialmediaconventionswords}

    websites and social media conventions navigation bar [structure, example, information] < websites and social media conventions
    navigation bar|menu|buttons; search bar; drop down menu; social media links|buttons; side bar; easy navigation; ?buttons

    websites and social media conventions contact us [structure, example, information] < websites and social media conventions
    contact us; about us

    *televisiondramaandsoapconventionswords
    sitcom; cliffhanger; series; serial; episode; documentary; detective; omnibus; catchphrase; family

    television drama and soap conventions [structure, example, information]
    soap _ opera; soaps; crime _ drama; everyday _ life|people; title _ sequence; reality _ tv; ensemble _ cast; regional _ accents;
    laughter _ track; season _ finale; police _ procedural; long _ running; theme _ tune; {televisiondramaandsoapconventionswords}

    television drama and soap conventions ongoing storylines [structure, example, information] < television drama and soap conventions
    ongoing|multiple|several storylines

    television drama and soap conventions realism issues [structure, example, information] < television drama and soap conventions
    realism|realistic|social issues

    television drama and soap conventions characters develop [structure, example, information] < television drama and soap conventions
    characters develop; recurring characters

    television drama and soap conventions community setting [structure, example, information] < television drama and soap conventions
    community setting; pub setting

    *documentaryandfactualconventionswords
    interviews; handheld; reconstruction; presenter; actuality; observational; captions; investigate; educational; expository

    documentary and factual conventions [structure, example, information]
    documentary; voice _ over|narrator; archive _ footage|material; talking _ heads; facts _ and statistics; fly _ on the wall;
    {documentaryandfactualconventionswords}

    documentary and factual conventions expert witness [structure, example, information] < documentary and factual conventions
    expert|eye witness|witnesses

    documentary and factual conventions real people [structure, example, information] < documentary and factual conventions
    real people|life|events|footage

    documentary and factual conventions vox pop [structure, example, information] < documentary and factual conventions
    vox pop; vox

    documentary and factual conventions hidden camera [structure, example, information] < documentary and factual conventions
    hidden camera; piece to camera

    *comicsandanimationwords
    panels; onomatopoeia; gutters; cel; characters; captions; claymation; cartoon; keyframe; tweening; superhero; rotoscoping; 2d; 3d

    comics and animation [structure, example, information]
    comic; ?strip; graphic _ novel; animation|animated; stop _ motion; cgi _ animation; frames _ per second; persistence _ of vision;
    {comicsandanimationwords}

    comics and animation speech bubbles [structure, example, information] < comics and animation
    speech bubbles; thought bubble
    """
}
