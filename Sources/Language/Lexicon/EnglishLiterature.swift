/// English literature: poetry, drama, themes, context and the set texts commonly studied. Written for this project.
extension LexiconData {
  static let englishLiterature: StaticString = """
    subject english

    *story figure
    character; protagonist; hero; villain; macbeth; romeo; juliet; scrooge; hyde; jekyll; george; lennie; curley; birling; eric; sheila; gerald;
    eva; ralph; jack; piggy; napoleon; squealer; boxer; othello; iago; gatsby; blanche; stanley; victor; creature; pip; he; she; they

    # Poetry and drama terms

    stanza form [structure, method]
    stanza; ?verse; group of lines; equal|regular|irregular stanzas; quatrain; sestet; octave; tercet; couplet;
    poem _ split|divided _ stanzas|verses

    rhyme scheme [structure, method]
    rhyme; abab; aabb; rhyming couplets; regular rhyme; internal rhyme; words _ sound same _ end; half rhyme; end rhyme; slant rhyme

    enjambment [structure, method]
    run on line; sentence|line _ run|continue|carry|flow|go _ next|over; sentence|line _ continue|run|flow _ line;
    no punctuation _ end|line; {not} stop|pause|punctuation _ end of line; sentence _ over _ more than one; lines run into; run into next line;
    continues _ next line|stanza; spills over

    caesura [structure, method]
    pause in _ middle _ line; punctuation|full stop|comma|break in middle _ line; break in _ line; mid line; stop in middle;
    line _ broken|split _ punctuation|stop; stops _ middle of _ line

    end stopped lines [structure, method]
    end stopping; punctuation at _ end _ line; full stop at _ end _ line

    free verse [structure, method]
    no rhyme; no|without|{not} regular|fixed|set rhyme|pattern|rhythm|structure|metre; {not} _ rhyme|regular;
    irregular structure|rhyme|lines|stanza|rhythm; without rhyme; free form; no regular

    iambic pentameter [structure, method]
    iambic; pentameter; ten syllables; five beats; unstressed _ stressed; five stressed; 10 syllables; da dum; heartbeat rhythm;
    sounds like _ heartbeat

    blank verse and prose [structure, method]
    blank verse; unrhymed iambic; speaks in prose; prose; verse and prose; low status _ prose; unrhymed; high status _ verse; {not} verse;
    lower class _ prose

    sonnet form [structure, method]
    sonnet; fourteen|14 lines; shakespearean|petrarchan sonnet; love poem form; volta _ couplet; octave and sestet; final couplet

    dramatic monologue [structure, method]
    monologue; one speaker|person|voice speaks; single speaker; one person _ speaks|talking; browning _ speaker; persona; speaker _ {not} poet;
    silent listener

    soliloquy [structure, method]
    character alone on stage; alone on stage; speaks thoughts aloud; thoughts _ aloud|audience|alone; inner thoughts|feelings;
    talk|speak to _ self|himself|herself|themselves; reveals _ true|thoughts|feelings _ audience; thinks aloud; thinking out loud;
    private thoughts; only audience hears

    aside in drama [structure, method]
    speak to _ audience; other characters _ {not} hear; only audience _ hear; talks to _ audience _ others; breaking _ fourth wall; fourth wall;
    turns to audience

    stage directions [structure, method]
    instructions _ actors|stage; how _ actor|stage _ act|move|speak; lighting _ stage; words in italics|brackets; tells actors;
    set _ stage; lighting _ pink|brighter|harder; pink _ intimate; exit _ enter; sound effects _ doorbell; ?props; tells _ actor

    tragic hero
    tragedy; fatal flaw; hamartia; tragic flaw; ?downfall; fall from _ grace|power|high; flaw _ leads|causes|downfall;
    noble _ falls|downfall|flaw; great man _ falls; ?hubris; catharsis; anagnorisis; peripeteia; brings _ own downfall; high status _ falls;
    own downfall; nemesis; aristotle

    foil character
    foil; opposite|contrast to|with|of _ main|character|macbeth|scrooge|banquo; opposite character; contrasting characters;
    compared with _ other character; highlights _ qualities|differences; character _ opposite _ other

    mouthpiece for the writer [method]
    mouthpiece; writer's|author's|priestley's|dickens'|his|her voice|views|message|beliefs;
    represents _ writer|priestley|dickens|author _ view|beliefs|opinions; speaks for _ writer|author|priestley|dickens;
    through _ character _ message; conveys _ message|views; uses _ character to _ criticise|show|teach|express;
    voice of _ writer|priestley|socialism; priestley uses|through inspector; criticise society

    character development [structure]
    {story figure} _ change|become|transform _ better|kinder|person|man; change into _ better; {not} same person _ start|beginning;
    by end _ change; ?develops; character _ change|develop|grows|transform|learn|redeem; change of heart; ?transformation; character arc;
    becomes _ better|different|kinder|evil|person; learns _ lesson; ?matures; journey of _ character; ?redemption; at start _ by end;
    different person; turns over _ new leaf; learns from _ mistakes

    stereotype or archetype
    stereotype; archetype; typical _ villain|hero|woman|man; stock character; caricature; typical character; personifies _ type;
    represents _ class|group|all; embodies; microcosm; one dimensional; eva _ represents _ working; everyman; allegorical figure

    minor and major characters
    ?protagonist; ?antagonist; main character; ?villain; ?hero; minor character; secondary character; lead|central character; anti hero;
    supporting character

    genre of text [factor]
    genre; ?gothic; ?comedy; ?tragedy; ?romance; ?horror; type of _ story|text|book|film; ?fantasy

    dystopian [factor] < genre of text

    science fiction [factor] < genre of text

    sci fi [factor] < genre of text

    crime fiction [factor] < genre of text

    morality play [factor] < genre of text

    well made play [factor] < genre of text

    ghost story [factor] < genre of text

    novella [factor] < genre of text

    bildungsroman [factor] < genre of text

    detective story [factor] < genre of text

    thriller [factor] < genre of text

    crime genre [factor] < genre of text

    gothic genre [factor] < genre of text

    whodunnit [factor] < genre of text

    gothic conventions [example]
    ?gothic; ?darkness; ?ghosts; ?supernatural; ?haunted; ?castle; ?fog; ?madness; ?doppelganger; ?monsters; ?night; ?decay; ?ruins; ?storm;
    ?secrets; ?sublime; ?horror; ?bats

    isolated setting [example] < gothic conventions

    graveyard [example] < gothic conventions

    mist [example] < gothic conventions

    pale [example] < gothic conventions

    transgression [example] < gothic conventions

    full moon [example] < gothic conventions

    old house [example] < gothic conventions

    vampire [example] < gothic conventions

    creaking door [example] < gothic conventions

    mysterious setting [example] < gothic conventions

    motif [method]
    recurring image|idea|theme|symbol|object; ?recurring; repeated image|symbol|idea; appears _ throughout;
    keeps _ appearing|coming|returning; throughout _ play|novel|text; leitmotif; blood motif; runs through _ play|novel

    allegory [method]
    allegorical; represents _ real|russian|events|history|religious; hidden meaning story; story _ deeper|hidden|political|moral meaning;
    characters represent _ real; stands for _ real _ events; ?fable; parable; each character _ represents; novel represents; biblical allusion;
    allusion

    setting of text [method, factor]
    setting; where _ set|story|place; place _ set; time and place; set in; ?location; ?surroundings; where and when; takes place; backdrop

    social and historical context [factor]
    ?context; at the time; time _ written|set; society _ time; when _ was written; victorian _ society|audience|believed;
    jacobean _ audience|society|believed; contemporary audience; elizabethan _ audience|society; historical background; in those days;
    written in; set in 1912; great depression; back then; beliefs of _ time; edwardian; patriarchal _ society; modern audience; ?era;
    social background; influenced by _ events; shakespearean _ times|era

    authorial intent [factor]
    writer|author|shakespeare|dickens|priestley|poet|steinbeck|orwell|golding wants|intends|aims|tries to;
    message _ writer|author|play|novel|readers; ?intention; purpose of _ play|novel|writer|poem;
    warn|teach|criticise|challenge|expose _ audience|reader|society; writer's message; moral of _ story; shakespeare warns; didactic;
    social commentary; satire; to show _ audience|readers|society; make _ audience|society|readers _ change|question; lesson for

    alternative readings [skill]
    ?alternatively; could also; on other hand; feminist reading; marxist reading; freudian; ?critics; another interpretation;
    different interpretation; some readers|critics|audiences _ think|believe|may|might|argue; psychoanalytic; ?perhaps; ?ambiguous; may suggest;
    open to interpretation; critical theory; post colonial; could be seen _ as; different audiences; ecocritical

    # Themes

    theme of ambition
    ambition; desire for _ power|throne|more; wants _ king|power|throne; power hungry; hunger for power; driven by _ ambition|power|desire;
    greed for power; vaulting ambition; lust for power; want to _ succeed|rule

    theme of guilt
    {not} wash _ blood; blood _ {not} wash; {not} live with _ did; wish _ {not} done; {not} forgive himself|herself|themselves; guilt; ?remorse;
    ?conscience; ?regret; feels bad _ did; haunted by _ deeds|done|past|guilt; blood on _ hands; {not} sleep _ guilt|murder;
    wash|clean _ hands|blood; ?sleepwalking; cannot live with; out damned spot; ?ashamed; sorry for _ did; blames himself|herself|themselves

    theme of supernatural
    supernatural; witches; ?ghosts; apparitions; prophecy; magic; ?spirits; dagger; paranormal; weird sisters; floating dagger; hallucination;
    banquo's ghost; ?spells; king james _ witches|witchcraft; occult; evil spirits; fate and supernatural; ?vision

    theme of fate
    fate; destiny; star crossed; written in _ stars; free will; meant to be; predetermined; {not} control _ destiny|fate|future; fortune's fool;
    out of _ control _ fate; prophecy _ come true; death marked; ?stars; inevitable; wheel of fortune; doomed

    theme of love
    love; ?romantic; ?romance; love at first sight; unrequited love; courtly love; forbidden love; ?devotion; ?passion; true love; in love;
    ?adoration; ?affection; lovers; infatuation; obsession; lust; petrarchan love; ?marriage; loving relationship; unconditional love

    theme of conflict
    conflict; feud; ?fight; ?war; ?hatred; ?grudge; ?rivalry; ancient grudge; ?violence; montague _ capulet; ?duel; ?hostility; ?argument;
    ?clash; internal conflict; inner conflict; torn between; ?battle; family feud; ?brawl

    theme of revenge
    revenge; ?vengeance; get back at; ?retaliate; avenge; eye for eye; ?payback; vengeful; seeks revenge

    theme of social class
    class; social class; upper class; working class; lower class; middle class; rich _ poor; poor _ rich; ?inequality; divide _ rich|classes;
    hierarchy; ?exploitation; exploit workers|poor|working; cheap labour; gap between _ rich|classes; look down _ poor|working|lower|on;
    social inequality; ?status; wealthy _ poor; ?privilege; ?snob; ?snobbish; class divide|system|difference; treated differently _ class

    theme of responsibility
    responsibility; social responsibility; look after _ each|others|one another; collective responsibility; care for _ each|others;
    members of one body; one body; accept|take _ responsibility|blame; ?community; we are responsible; part in _ death|eva's; help others;
    consequences of _ actions; actions _ affect|consequences others; duty to _ others|society; shared blame; golden|helping society

    theme of gender
    gender; women _ inferior|weak|submissive|obey|property|role|powerless|possessions; ?patriarchal; patriarchy; misogyny; ?sexism; ?masculinity;
    ?femininity; unsex me; gender roles; ?manhood; ?emasculate; male dominated; women's role; feminist; ?unsex; be a man; ?objectify;
    gender expectations|stereotypes; women _ expected; male power|dominance; toxic masculinity; submissive; fallen woman; treatment of women;
    control _ women; femme fatale; subverts _ gender|stereotype|expectations

    theme of power
    power; ?control; ?authority; ?dominance; ?tyrant; ?dictator; abuse of power; ?corrupt; power corrupts; control over; ?powerless; ?ruler;
    ?rule; ?leadership; ?status; kingship; divine right; ?oppressed; ?manipulate; power of _ nature|humans; ?hubris; misuse _ power;
    loss of power

    theme of appearance and reality
    appearance _ reality; ?deception; false face; looks like _ innocent flower; fair is foul; {not} what _ seem|appear;
    hide _ true|real|feelings|identity|intentions; two faced; ?disguise; ?mask; innocent flower; serpent under; ?pretends; false _ appearance;
    ?trick; ?dishonest; hidden _ secret|side; facade; things are not

    theme of good and evil
    good _ evil; evil _ good; ?duality; duality of man; inner evil; two sides; evil; ?devil; ?sin; ?morality; dual nature; good side _ bad;
    heaven _ hell; ?temptation; savage _ civilised; dark side; ?satan; split personality; double life; respectable _ secret; monster _ man;
    moral _ immoral

    theme of redemption
    redemption; ?redeem; second chance; change _ ways|heart|better; ?forgiveness; makes amends; salvation; ?transformed;
    becomes _ kind|generous|better; new man; reformed; ?repent; put right; learned _ lesson|error; as good as _ world; turns _ life around;
    saves himself; chance to change

    theme of greed
    greed; ?miser; ?selfish; money _ more than|obsessed|cares|important; obsessed with _ money; ?covetous; squeezing wrenching; tight fisted;
    ?materialism; materialistic; cares _ only|about|more _ money; avarice; ?hoard; wealth _ happiness; love of money; tight with money;
    mean with money; ?profit; ?stingy

    theme of poverty
    poverty; ?poor; starving; ignorance and want; ?cratchits; workhouse; destitute; surplus population; hunger; tiny tim; poor law; malthus;
    ?homeless; suffering of _ poor; treatment of _ poor; slums; child labour; {not} afford

    theme of family
    family; family love|unit|ties|loyalty; cratchit family; ?brothers; ?parents; father _ son; mother _ son|child|daughter; ?siblings;
    fatherhood; motherhood; blood ties; father figure; family relationship|bond; ?twins; ?generations; absent father; dysfunctional

    theme of friendship
    friendship; ?friends; companionship; ?loyalty; ?companion; look after _ each other; ?mates; best friends; someone to talk; got each other;
    bond between; travel together; rely on _ each

    theme of loneliness
    lonely; ?isolation; ?alone; ?solitary; ?outsider; solitary as _ oyster; no friends|companions; ?excluded; {not}|no one|nobody talk _ to;
    ?abandoned; ?rejected; ?outcast; ostracised; ?alienated; candy _ dog; crooks _ room|alone|black; curley's wife _ lonely; ?segregated;
    left out; ?solitude

    theme of dreams
    dream; american dream; ?hope; own land|farm|place; live off _ fatta; ?rabbits; ambition _ farm; better life; ?movies; be a star;
    future _ farm; ?fantasy; unattainable; broken dreams; escape _ reality; green light; dreams _ fail|broken|destroyed|shattered|impossible;
    hopes _ future

    theme of prejudice
    prejudice; ?racism; ?discrimination; ?sexism; ?ageism; ?judged; judging _ appearance|looks|skin|cover; ?crooks; ?black; ?disabled;
    ?segregation; ?stereotyping; ?intolerance; bigotry; tom robinson; treated _ unfairly|badly|differently _ race|black|colour; ?outsider;
    judged by _ appearance|skin|looks; ?shylock; ?xenophobia; antisemitism; anti semitism

    theme of violence
    violence; ?aggression; ?brutality; ?savagery; ?savage; ?killing; ?murder; ?fight; ?blood; ?cruelty; bloodshed; gore; domestic abuse; ?bloody;
    ?hitting; ?war; physical abuse; ?attacks; ?barbaric; hunting _ pig

    theme of civilisation and savagery
    savagery; ?savage; civilisation; order _ chaos; rules _ break; loss of _ innocence|order|civilisation; ?barbaric; ?primitive;
    democracy _ dictatorship; beast _ within|inside|us|themselves; evil within; inner beast; ?conch; face paint;
    breakdown of _ order|society|rules|civilisation; without adults|rules; animal instincts; become savages; human nature; ?hunters; regress;
    darkness of man's heart; ?anarchy; law and order

    theme of innocence
    innocence; loss of innocence; naive; childhood; naivety; purity; ?childlike; child like; ?corrupted; ?experience; lose _ innocence;
    ?mockingbird; ?vulnerable; angelic; growing up; coming of age

    theme of nature
    nature; natural world; power of nature; ?countryside; ?landscape; ?storm; romantic poets; ?romantics; romanticism; ?animals; ?weather;
    ?sublime; mountain; ?sea; ?seasons; natural imagery; nature _ powerful|stronger|control; beauty of _ nature; pastoral; ?environment;
    nature is

    theme of death and mortality
    death; mortality; ?grief; ?loss; ?mourning; ?bereavement; carpe diem; afterlife; passage of time; time passing; ?grave; ?suicide; ?legacy;
    tombstone; immortality; old age; funeral; transience; ?ageing

    theme of memory and the past
    memory; nostalgia; past; nostalgic; ?remember; reminisce; haunted _ past|memory; childhood memories; ?flashbacks; looking back; {not} forget;
    ?haunting; trauma; traumatised; past events; ?longing; ?regret

    theme of identity
    identity; who _ am; ?roots; ?heritage; ?culture; cultural identity; ?belonging; ?self; sense of self; carving out my identity; ?homeland;
    black history; dual identity; self discovery; own history; find themselves; ?immigrant

    theme of war and its effects
    war; effects of war; reality of war; horrors of war; ptsd; soldiers _ suffer|die|trauma; ?patriotism; futility of _ war; ?trenches;
    propaganda _ war; glory _ war; dulce et; ?sacrifice; pity of war; ?battle; waste of life; cannon fodder; futile; ?bravery; shell shock;
    mental effects _ war; ?bereaved; blind obedience; someone had blundered

    theme of science and religion
    science; religion; playing god; darwin; ?evolution; ?god; christian beliefs; dangerous knowledge; transcendental medicine; ?creation;
    experiment; blasphemy; scientific _ dangerous|experiment|ambition; creates life; ?christian; ?bible; against nature; interfere with nature;
    ?galvanism; man should not; ?tampering; ?enlightenment; ?prometheus

    theme of reputation
    reputation; respectable; ?respectability; ?gentleman; good name; public image; scandal; ?blackmail; ?secrets; hide _ reputation|secret;
    cares _ what _ people|others think; my reputation; ?honour; ?status; lose _ reputation; public scandal; honour and; ?knighthood;
    keep up appearances

    theme of justice
    justice; ?trial; ?injustice; unfair trial; pound of flesh; ?mercy; ?fairness; ?law; ?punishment; ?court; innocent man; guilty verdict; ?jury;
    quality of mercy; ?unjust; atticus _ defends; wrongly accused; moral justice; law and

    theme of age and generations
    older generation; younger generation; generation; young _ old; old _ young; young people _ change|hope|learn|accept|responsibility;
    older _ {not}|refuse|stubborn change; generation gap; hope for _ future; ?impressionable; ?youth; famous younger generation; young ones;
    parents _ children _ differ; adults _ children

    theme of education and knowledge
    education; ?knowledge; ?literacy; read and write; ?learning; ?ignorance; ?uneducated; oxford; better _ education; ?school;
    learn _ talk proper; ?enlightenment; self improvement; ?teach; intellectual

    theme of entrapment and freedom
    ?trapped; freedom; ?escape; ?imprisoned; ?confined; ?oppression; caged bird; ?liberty; ?slavery; ?control; ?restricted; ?captivity;
    {not} escape; stuck in; ?rebel; mind forged manacles; ?cage; ?liberated; doll's house

    theme of corruption in revolution
    corruption; power corrupts; all animals are equal; more equal; propaganda; squealer; pigs _ human|walk|like|corrupt|power|house;
    seven commandments; commandments _ changed|broken; ?stalin; russian revolution; communism; ?totalitarian; napoleon _ dictator|dogs|stalin;
    boxer _ knackers|loyal|work|glue; ?snowball; ?scapegoat; ?betrayed; rewriting history; four legs good; old major; animalism; dogs _ fear;
    uneducated animals; ?exploitation; windmill; fear and control; pigs become; pigs and humans

    # Set texts: points commonly credited

    macbeth as brave warrior
    brave macbeth; valour's minion; ?noble; hero _ battle; loyal to king; brandished steel; worthy gentleman; brave soldier|warrior;
    loyal _ duncan; ?unseamed; valiant cousin; ?fearless; bellona's bridegroom; ?courageous; respected _ soldier; thane of glamis

    macbeth as tyrant
    tyrant; dead butcher; ?butcher; kills _ banquo|macduff|innocent|family|duncan; murders _ duncan|king|banquo|family|innocent; ?ruthless;
    steeped in blood; in blood stepped; hell hound; {not} remorse; ?paranoid; orders _ murder; bloody _ king; power mad; macduff's family;
    ?scorpions; ?regicide; hires murderers

    lady macbeth as manipulative
    manipulate; persuades _ macbeth|him|husband; controls _ macbeth|him|husband; ?ruthless; ?unsex; dashed _ brains; questions _ manhood;
    ?dominant; ?emasculates; calls _ coward; screw your courage; mocks _ manhood; pushes _ macbeth|him; plans _ murder; ambitious _ lady;
    fiend like queen; ?spirits; convinces _ macbeth|him|kill; fourth witch; pour my spirits; power over _ husband|macbeth;
    like the innocent flower

    lady macbeth descent into madness
    ?sleepwalk; goes mad; ?madness; out damned spot; mental breakdown; kills herself; ?suicide; {not} wash _ blood; perfumes of arabia;
    guilt _ mad; breaks down; lost _ mind; hallucinate blood; all _ perfumes; ?deteriorates; insane; speaks in prose

    banquo as contrast
    ?banquo; instruments of darkness; loyal banquo; banquo _ suspicious|resist|honest|moral|noble|contrast|foil; ?fleance; resists temptation;
    {not} act on _ prophecies; lesser than macbeth

    witches influence on macbeth
    witches _ influence|manipulate|tempt|control|trick|prophecies|tell|predict|plant; fair is foul; ?equivocation; plant _ idea|seed;
    prophecies _ tempt|trick|encourage; all hail macbeth; none of woman born; birnam wood; weird sisters; double double; tricked by _ witches;
    agents of evil; half truths

    disruption of natural order
    great chain of being; divine right; natural order; ?regicide; god's order; horses eat each; owl kills falcon;
    killing _ king _ sin|god|nature; chaos _ nature; god _ chose king; order restored; nature _ disrupted|upset|disturbed|unnatural; ?unnatural;
    upset _ order; king _ chosen by god

    romeo as impulsive lover
    impulsive; impetuous; rash; ?melancholy; quickly fell; ?rosaline; ?lovesick; ?passionate; ?hasty; falls _ love quickly; ?fickle;
    brawling love; too quick; {not} think; killed tybalt; ?banished; fortune's fool; ?immature; petrarchan lover; acts without thinking;
    love at first

    juliet as obedient or independent
    juliet _ obedient|independent|brave|defy|disobey|young|innocent|strong|practical|rebel|courage; defies _ parents|father;
    disobeys _ father|parents|capulet; it is an honour; honour that i dream; looks to like; paris _ refuse; refuse _ marry paris; fakes _ death;
    ?potion; arranged marriage; wise _ juliet; ?patriarchal; ?rebellious

    tybalt as aggressive
    ?tybalt; king of cats; hot headed; hate hell; hate _ word; hates montagues; ?fiery; ?aggressive; prince of cats; kills mercutio;
    peace i hate; short temper; ?furious; seeks revenge; ?honour

    friar and nurse as helpers
    ?friar; ?nurse; ?confidante; friar lawrence; mother figure; father figure; friar _ blame|marry|plan|potion|letter|well;
    letter _ {not}|failed delivered|reach; comic relief; violent delights; nurse _ betray|close|bigamy; surrogate mother; friar's plan;
    secretly marries

    scrooge as miser
    ?scrooge; bah humbug; cold hearted; squeezing wrenching grasping; tight fisted; solitary as an oyster; ?oyster; ?selfish; ?mean; ?miserly;
    ?ebenezer; covetous old sinner; decrease _ surplus; hates christmas; ?cold; hard and sharp; ?flint; no warmth; ?isolated; coal _ box;
    cares only _ money; are there no prisons|workhouses; ?unkind; refuses _ charity|donate|nephew; misanthropic; ?uncaring

    scrooge transformed
    light as _ feather; merry as _ schoolboy; happy as _ angel; second father; changed man; ?generous; ?kind; ?turkey; prize turkey;
    raises _ salary|wages; honour christmas; gave|donates _ money|charity|turkey; keep christmas; tiny tim _ did not die; ?laugh; ?reborn;
    like a baby; ?redeemed; {not} the man i was; giddy as; celebrates christmas; becomes _ better|generous|kind

    ghosts in a christmas carol
    ?marley; marley's ghost; ?chains; ghost of _ christmas past|present|yet; ?spirits; three ghosts|spirits; ignorance and want; ?fezziwig;
    ?belle; link by link; ghost of christmas; ?phantom; ?gravestone; i wear the chain; chain i forged; business _ mankind; warn scrooge;
    show scrooge; third ghost

    cratchit family as poor but happy
    ?cratchit; bob cratchit; tiny tim; god bless us; twice turned gown; poor but happy; happy grateful; close family; ?goose; ?crutch; ?grateful;
    loving family; ?content; love each other; make the best; happy despite; christmas dinner _ small; little coal

    mr birling as capitalist
    ?birling; capitalist; hard headed; ?businessman; hard headed business man; ?unsinkable; ?titanic; ?arrogant; look after himself;
    man has to _ look; ?selfish; lower costs _ higher prices; ?foolish; ?knighthood; {not} responsible; every man for himself;
    foolish predictions; community _ nonsense; cares _ profit|money|reputation; bees in _ hive; wrong about war; ?profits; ?ignorant;
    social climber; exploits workers

    mrs birling as prejudiced
    mrs birling; ?sybil; ?cold; prejudiced; girls of that class; ?snob; charity _ refuse|turned; brumley women's; hypocrite; social superior;
    ?judgemental; refuses _ help|blame|responsibility; blames _ father; ?snobbish; go and look for _ father; turned _ away; class prejudice;
    ?hypocrisy

    sheila as conscience
    ?sheila; sheila _ learns|changes|matures|regret|responsible|accept|ashamed|guilt|remorse; these girls aren't cheap labour; cheap labour;
    jealous _ milwards|dress|eva; ?remorseful; accept _ responsibility; younger generation; gets eva sacked; ?jealousy; ?matures; fire and blood;
    {not} forget; ashamed of; naive _ mature; ?mummy; ?insightful; never do it again

    eric and gerald treatment of eva
    ?eric; ?gerald; daisy renton; ?daisy; ?alcoholic; drinks too much; stole _ money; ?pregnant; ?mistress; ?affair; ?rape; used _ her;
    palace bar; ?squiffy; eric _ steal|drunk|alcohol|pregnant|regret; gerald _ affair|lies|mistress|returns|ring; keeps _ mistress;
    forced himself; got her pregnant; father of _ baby; ?abused; took advantage

    inspector goole as moral force
    ?inspector; ?goole; inspector _ voice|priestley|socialist|moral|authority|control|omniscient|supernatural|solidity; ?massiveness;
    fire and blood _ anguish; one line of enquiry; ?purposefulness; millions of eva smiths; we don't live alone; ?omniscient; ghost _ ghoul;
    one person _ one line; ?photograph; voice of conscience; all knowing; ?conscience; teaches _ lesson

    eva smith as victim
    ?eva; eva smith; ?victim; represents _ working class; burnt _ inside; ?disinfectant; strike _ wages|sacked;
    sacked _ birling|milwards|wages|factory; died _ disinfectant; working class victim; commits suicide; ?exploited; symbol of _ working|poor;
    ?powerless; ?voiceless; asked _ more money|wages; powerless woman; ?suicide

    socialism versus capitalism
    socialism; capitalism; care for each other; equality _ priestley; ?1945; ?1912; ?welfare; ?labour; ?community; selfish _ capitalism;
    community and all that; priestley _ socialist; labour party _ 1945; look after own; criticises _ capitalism; after world wars; society should

    jekyll and hyde duality
    ?jekyll; ?hyde; man is not truly one; duality; alter ego; split personality; ?potion; transform into hyde; dual personality; truly two;
    good and bad side; two sides _ personality|man|jekyll; respectable _ evil; both good _ evil; ?repress; suppress _ desires; polar twins;
    dual nature; hidden self; repressed desires; ?doppelganger; ?addicted; ?chemicals; victorian gentleman

    hyde as evil or animalistic
    ape like; ?trampled; trampled calmly; ?juggernaut; ?satan; satan's signature; troglodytic; animalistic; animal like; ?deformed; ?carew;
    murder of carew; ?dwarfish; hardly human; ?snarled; pure evil; ?primitive; ?devolved; ?atavism; ?lombroso; ?devil; savage laugh;
    carew murder; beats _ cane; ?inhuman; ?hissing; ?clubbed; less evolved; ?indescribable

    lennie as childlike
    ?lennie; childlike; like a child; animal imagery; ?bear; ?mouse; ?pets; soft things; strong _ {not}|mind|know; ?innocent;
    mental|learning disability; big _ strong; ?crush; kind baby; drags _ feet; don't know own strength; ?paws; simple minded; depends on george;
    crushes _ hand; ?dog

    curleys wife as victim or temptress
    curley's wife; no name; ?possession; ?tart; red dress; ?red; ?flirt; jail bait; ?lonely; ?hollywood; ?pictures; ?rouged; {not} name;
    property of curley; ?dangerous; attention seeking; ?objectified; ?unnamed; ?seductive; ?looloo; ?jailbait; ?movies; ?tramp; rat trap;
    threatens crooks

    crooks and candy as outcasts
    ?crooks; ?candy; stable buck; ?barn; harness room; candy's dog; candy's hand; old dog; ?segregated; ?lynched; old and useless; ?useless;
    shot _ dog; crooked back; copper collar; ?books; ?racism; ?nigger; lost _ hand; ?lonely; own room; dog shot; ?ageism; black man; ?rights

    george protecting lennie
    ?george; kills lennie; shoots lennie; mercy killing; look after lennie; looks after _ lennie|him; protects lennie; father figure;
    promise _ aunt; aunt clara; responsible for lennie; ?luger; cares for lennie; back of _ head; got each other; spare _ suffering; ?friendship

    ralph as democratic leader
    ?ralph; ?conch; ?democratic; signal fire; chosen _ leader; ?elected; fair boy; ?chief; ?shelters; ?rescue; ?votes; ?rules; ?civilised;
    ?order; smoke signal; ?wept

    jack as savage leader
    ?jack; ?hunter; ?dictator; ?choirboys; ?choir; face paint; ?mask; kill the pig; ?savage; ?tribe; ?bully; ?roger; bullies piggy; ?hunting;
    power hungry; obsessed _ hunting; painted _ face; ?blood; ?tyrant; ?torture; ?violence; breaks _ rules; ?anarchy

    piggy and simon as victims
    ?piggy; ?simon; ?specs; ?glasses; ?asthma; ass mar; ?intelligent; christ figure; killed by _ rock|boys; roger _ boulder|rock;
    mistaken for _ beast; glasses _ broken|fire|stolen; conch _ smashed; voice of reason; ?fat; ?outsider; lord of flies; ?boulder; christ like;
    ?logical; ?scapegoat; ?lisp; ?parachute; ?bullied; murdered by boys

    frankenstein and the creature
    ?frankenstein; ?victor; ?creature; ?monster; ?creation; abandon creature|creation|monster;
    creature _ rejected|lonely|learned|revenge|abandoned; playing god; ?galvanism; ?prometheus; ?walton; i ought to be thy adam; paradise lost;
    ?wretch; de lacey; ambition _ knowledge; elizabeth _ killed; rejected _ society|creator; ?fiend; mary shelley; ?shelley;
    nature versus nurture; nature _ nurture

    gatsby and the american dream
    ?gatsby; ?daisy; nick carraway; green light; valley of ashes; tom buchanan; ?eckleburg; old money; new money; jay gatsby; ?bootlegger;
    ?parties; west egg; east egg; ?myrtle; ?carelessness; careless people; old sport; beautiful shirts; jordan baker; ?materialism

    othello and jealousy
    ?othello; ?iago; ?desdemona; ?cassio; ?handkerchief; green eyed monster; ?moor; jealousy; honest iago; motiveless malignity; ?outsider;
    ?venice; ?emilia; racist _ iago|brabantio; ?machiavellian; poison _ ear; manipulates othello; ?insecure; honourable murderer

    streetcar and illusion
    ?blanche; ?stanley; ?stella; ?streetcar; ?kowalski; paper lantern; ?bathing; belle reve; new orleans; southern belle; ?varsouviana;
    light _ truth|avoid|bulb; ?mitch; kindness of strangers; ?illusion; old south; ?polka; primitive _ stanley; rape of blanche; ?desire;
    fantasy world

    blood brothers and social class
    ?mickey; ?edward; mrs johnstone; mrs lyons; ?linda; ?twins; blood brothers; ?superstition; shoes upon _ table; marilyn monroe; ?narrator;
    nature nurture; ?russell; willy russell; ?thatcher; ?unemployment; ?prison; separated _ birth|twins; ?bible; ?debt; class division;
    secret _ twins; ?redundancy; ?locket; ?sammy

    ozymandias power and pride
    ?ozymandias; shattered visage; king of kings; colossal wreck; sneer of cold command; statue _ broken|crumbling|ruined|desert;
    power _ temporary|{not} last|fade|forgotten; nothing beside remains; ?desert; ?pride; ?despair; look on my works; ?pharaoh; art outlasts;
    power does not last; ?traveller; time destroys; ?decay; ?sneer; ?shelley

    london poem and oppression
    mind forged manacles; ?chartered; chartered street; ?blake; marks of weakness; chimney sweeper; ?harlot; blackening church; hapless soldier;
    marriage hearse; blood _ palace; every face; london _ poem; church _ corrupt; ?charter'd; blood down palace; suffering of people; ?manacles;
    ?misery; infant's cry; anaphora _ every

    my last duchess and control
    my last duchess; ?duke; ?duchess; all smiles stopped; gave commands; ?curtain; painted on _ wall; fra pandolf; ?neptune; jealous duke;
    nine hundred years; ?possession; ?controlling; ?arrogant; looking as if _ alive; heart too soon made glad; ?objectifies; killed _ wife;
    ?porphyria; ?browning; taming _ sea horse; killed _ duchess

    the handmaids tale and control
    ?offred; ?gilead; ?handmaid; ?commander; ?aunts; aunt lydia; ?atwood; ?ofglen; red _ robes|clothes; ?fertility; ?eyes; ?moira; serena joy;
    ?ceremony; the wall; birth rate; latin phrase; ?theocracy; the eyes; ?totalitarian; ?commodity

    to kill a mockingbird and prejudice
    ?atticus; ?scout; boo radley; tom robinson; ?mockingbird; ?maycomb; ?jem; ?mayella; bob ewell; harper lee; ?finch; ?calpurnia; deep south;
    lynch mob; ?alabama; jim crow; trial of tom; climb into _ skin; walk around in; ?empathy; racist town
    """
}
