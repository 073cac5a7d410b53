/// Religious studies: beliefs and practices of the six religions studied at GCSE. Written for this project.
extension LexiconData {
  static let religiousStudies: StaticString = """
    subject religious studies

    *believer
    christian; muslim; jew; hindu; sikh; buddhist; believer; follower; religious; catholic; protestant; worshipper; people; they; humanist;
    atheist

    *deity
    god; allah; lord; jesus; creator; almighty; brahman; waheguru; he

    # Christianity

    omnipotence of god [principle]
    omnipotent; almighty; all powerful; god _ all|most powerful; god _ do anything|everything; god _ unlimited power; can do anything;
    unlimited power; nothing impossible _ god; god _ ultimate|supreme power; god has _ power over everything

    omniscience of god [principle]
    omniscient; all knowing; god _ knows everything|all; knows _ past present _ future; god knows everything|all; knows everything;
    knows what _ happen

    omnibenevolence of god [principle]
    omnibenevolent; all loving; all good; god _ loves everyone|everybody|all|us; god is love; unconditional love _ god; god loves; loving father;
    ?agape

    omnipresence of god [principle]
    omnipresent; god _ everywhere; always there; all around us; present everywhere; everywhere at once

    transcendence and immanence [principle]
    transcendent; immanent; beyond _ understanding|universe|world|space; outside _ time|space|universe; god _ acts|present|involved _ world;
    within the world; god _ close|near _ people; beyond time and space; closer than _ jugular

    oneness of god [principle]
    monotheism; monotheist; one god; only one god; god is one; belief in one god; god _ only one; no other gods; tawhid; shema _ one; no god but;
    ?indivisible; unity of god; god _ no partners|equals; ?shirk

    trinity [principle]
    father son _ holy; three persons _ one; three in one; holy trinity; father _ son _ spirit; god as three; three _ one god; nicene creed;
    one god in three; three parts of god; god in three

    incarnation [principle]
    god made man; god _ human|flesh|man|person form; god became _ human|man|flesh; word became flesh; jesus _ god in human|on earth; human form;
    fully human _ god|divine; god on earth; took on _ flesh|human; god in flesh; virgin birth; born of _ virgin|mary; immaculate;
    god came to earth; ?nativity; son of god

    crucifixion [principle, example]
    crucified; jesus _ died|killed|nailed _ cross|sins|us; died on _ cross; nailed to _ cross; death of jesus; good friday; jesus sacrificed;
    pontius pilate; died for _ sins|us; sacrifice of jesus; golgotha; father forgive them; why have you forsaken

    resurrection of jesus [principle, example]
    resurrection; rose from _ dead|grave; rise from _ dead; ?risen; raised from _ dead; came back _ life|alive|dead; easter sunday; empty tomb;
    alive again; jesus _ rose|resurrected; conquered|overcame|defeated death; third day; come back to life; rise again; mary magdalene

    ascension of jesus [principle, example]
    ascension; ?ascended; went _ up _ heaven; taken up _ heaven; right hand of; returned to _ heaven|father; 40 days after; go back to heaven

    salvation [principle]
    saved from sin; saved by|from|through _ jesus|faith|grace|god; restore|repair|mend|fix relationship _ god; eternal life with god;
    freed from sin; ?deliverance; saved by jesus; salvation through _ law|grace|works|spirit; be saved; good works _ saved; saviour;
    saving of soul; getting into heaven

    atonement [principle]
    reconciled with|to god; reconciliation with god; making up for _ sin|wrong; pays for _ sins; sacrifice _ sins; reconcile _ god;
    bridge _ god _ humans; restore _ relationship _ god; at one with; forgiven _ sins _ jesus; ?ransom; make amends _ god

    original sin [principle, cause]
    adam and eve; adam _ eve _ disobey|sin|ate|fruit|tempted; the fall; forbidden fruit; born with sin; born sinful; inherited sin;
    tendency to sin; garden of eden; eve _ apple|serpent; everyone _ born _ sin; ate _ fruit|apple; inherited _ adam

    sin [problem]
    disobey god; going against god; breaking god's law; separates _ from god; turn away from god; act against god;
    wrong action|doing _ god; anything that separates; against _ god's will|law|commands

    grace of god [principle]
    unconditional love; undeserved _ love|favour; god's grace; {not} earn|deserve _ love|forgiveness|grace; gift from god; freely given _ love

    christian creation [principle, example]
    ?genesis; six|6 days; seven|7 days; god made _ world|universe|everything; god created _ world|universe|everything|heavens|earth|humans;
    let there be light; rested on _ seventh; ex nihilo; in _ image of god; image of god; spirit _ hovering|over _ waters; in the beginning was;
    word was with god; creation story; made by god; formed from dust; created by god; world _ created|made _ god

    christian heaven and hell [principle]
    heaven; ?hell; go to heaven|hell; eternal life; purgatory; paradise; eternal punishment|suffering; separation from god; life with god;
    with god forever; good people _ heaven; bad people _ hell; day of judgement; place of _ peace|suffering|torment; judged by god;
    live forever _ god; eternal happiness; my father's house; sheep _ goats

    judgement after death [principle]
    judgement day; day of judgement; judged by god; god _ judge|decide; judge _ actions|deeds|lived|life|behaviour; sheep and goats;
    parable of _ sheep; parousia; last judgement; akhirah; god decides _ heaven|hell; weighed _ deeds; judged on how; second coming;
    book of deeds; rich man and lazarus; final judgement; divine judgement

    resurrection of the dead [principle]
    bodily resurrection; body _ raised|rise|resurrected; raised from graves; resurrection of body; rise from graves; physical body _ raised;
    rise again _ judgement

    liturgical worship [method] ~ informal worship
    liturgical; set order|pattern|form|structure|words; prayer book; eucharist _ structured; ritual worship; formal worship;
    same words|order|pattern _ every; follows _ set; book of common prayer; traditional worship; catholic mass; anglican service; service _ set;
    formal prayers

    informal worship [method] ~ liturgical worship
    non liturgical; ?spontaneous; charismatic; evangelical worship; ?pentecostal; speak in tongues; {not}|no set order|structure|pattern;
    unscripted; quaker worship; dancing clapping; ?improvised; praise band; no set pattern; free worship; clap _ dance; silent worship;
    moved by _ spirit; led by _ spirit

    private worship [method]
    pray alone|home; worship _ alone|home|own|private; praying alone; personal prayer; quiet _ god; rosary; on own _ god; individual prayer;
    worship at home; ?meditation; reading bible at home|alone; quiet time

    prayer as communication with god [method, reason]
    ?pray; prayer; talk|speak|communicate to|with god; listen to god; lord's prayer; ask god; thank god; intercession; confession prayer;
    supplication; thanksgiving; ?adoration; conversation with god; ask for forgiveness; set prayers; extempore; our father;
    communication with god

    sacraments [principle, example]
    ?confirmation; anointing of _ sick; ?reconciliation; ?rites; outward _ inward grace

    outward sign [principle, example] < sacraments

    visible sign [principle, example] < sacraments

    inward grace [principle, example] < sacraments

    seven sacraments [principle, example] < sacraments

    ordination [principle, example] < sacraments

    holy orders [principle, example] < sacraments

    sign of god's grace [principle, example] < sacraments

    holy matrimony [principle, example] < sacraments

    extreme unction [principle, example] < sacraments

    penance [principle, example] < sacraments

    baptism [example, practice]
    baptise; christened; infant baptism; believer's baptism; full immersion; font; water _ wash|cleanse|head|sin; washes away sin;
    welcomed|joins|initiated|become|enter|member church|christian|faith; godparents; washing away _ sin; born again; immersed; dipped in water;
    baptistery; john _ baptist; wash away _ original; initiation into; holy water; white clothes; sprinkled with water; promises _ parents

    holy communion [example, practice]
    eucharist; ?mass; communion; lord's supper; last supper; bread _ wine; body and blood; transubstantiation; body of christ; breaking of bread;
    wafer; wine _ blood; bread _ body; remembers _ last|death|sacrifice; do this _ remembrance|memory; consecrated; divine liturgy; host;
    consubstantiation

    pilgrimage for christians [example, practice]
    ?lourdes; holy|sacred|religious place|site|journey; journey to _ holy|sacred; healing _ lourdes|water; ?pilgrim; pilgrimage; ?bernadette;
    ?rome; travel to _ holy|religious; visit _ holy|sacred

    iona [example, practice] < pilgrimage for christians

    walsingham [example, practice] < pilgrimage for christians

    jerusalem [example, practice] < pilgrimage for christians

    bethlehem [example, practice] < pilgrimage for christians

    taize [example, practice] < pilgrimage for christians

    nazareth [example, practice] < pilgrimage for christians

    santiago [example, practice] < pilgrimage for christians

    vatican [example, practice] < pilgrimage for christians

    christmas celebration [example, practice]
    christmas; jesus _ born|birth|birthday; ?nativity

    birth of jesus [example, practice] < christmas celebration

    advent [example, practice] < christmas celebration

    carol [example, practice] < christmas celebration

    midnight mass [example, practice] < christmas celebration

    nativity plays [example, practice] < christmas celebration

    epiphany [example, practice] < christmas celebration

    christingle [example, practice] < christmas celebration

    25 december [example, practice] < christmas celebration

    jesus' birthday [example, practice] < christmas celebration

    crib [example, practice] < christmas celebration

    advent wreath [example, practice] < christmas celebration

    easter celebration [example, practice]
    easter; ?lent; eggs _ new life; ?hallelujah; give up _ lent

    holy week [example, practice] < easter celebration

    palm sunday [example, practice] < easter celebration

    maundy thursday [example, practice] < easter celebration

    easter eggs [example, practice] < easter celebration

    paschal candle [example, practice] < easter celebration

    good friday [example, practice] < easter celebration

    hot cross [example, practice] < easter celebration

    easter vigil [example, practice] < easter celebration

    sunrise service [example, practice] < easter celebration

    shrove tuesday [example, practice] < easter celebration

    ash wednesday [example, practice] < easter celebration

    hunting for eggs [example, practice] < easter celebration

    role of the local church [method, practice]
    church _ run|help|provide|organise _ food|youth|homeless|group|club|poor|elderly; vicar|priest visit; helps _ community|homeless|poor|local;
    visit _ sick|elderly; local church _ helps; ?counselling

    food bank [method, practice] < role of the local church

    street pastor [method, practice] < role of the local church

    youth club [method, practice] < role of the local church

    soup kitchen [method, practice] < role of the local church

    sunday school [method, practice] < role of the local church

    parish [method, practice] < role of the local church

    vicar [method, practice] < role of the local church

    toddler groups [method, practice] < role of the local church

    community centre [method, practice] < role of the local church

    trussell trust [method, practice] < role of the local church

    coffee mornings [method, practice] < role of the local church

    homeless shelter [method, practice] < role of the local church

    soup run [method, practice] < role of the local church

    messy church [method, practice] < role of the local church

    parent and toddler [method, practice] < role of the local church

    patrol streets [method, practice] < role of the local church

    mission and evangelism [method, practice]
    evangelism; ?mission; ?missionary; spread _ gospel|faith|christianity|word|good news; great commission; ?convert;
    tell others _ jesus|god|faith; good news; alpha course; church growth; spreading _ word|faith|gospel; preach; make disciples; evangelist;
    share _ faith; evangelise; door to door; ?witnessing; church planting; salvation army; leaflets _ faith; non believers

    christian charity and aid [example, method]
    ?cafod; christian aid; emergency|long term aid; ?charity; food _ water _ disaster; ?fair trade; wells _ water|dig; ?sustainable development;
    ?fundraise; campaign _ justice|poverty; christian charities; help _ poor; ?salvation army

    tearfund [example, method] < christian charity and aid

    fairtrade [example, method] < christian charity and aid

    disaster relief [example, method] < christian charity and aid

    clean water [example, method] < christian charity and aid

    overseas aid [example, method] < christian charity and aid

    persecution of christians [problem]
    persecuted; open doors; barnabas fund; killed for _ faith|beliefs; tortured _ faith; release international; banned _ bible|church;
    smuggle bibles; martyr; punished for _ faith|beliefs; mistreated for _ faith; attacked for _ faith; imprisoned _ faith

    reconciliation work [method, principle]
    reconciliation; coventry cathedral; corrymeela; make peace; restore _ relationship; cross of nails; bring _ together|communities;
    truth and reconciliation; ecumenical; corrymeela community; making up; make up _ after; resolve conflict; bring people together;
    desmond tutu; restoring _ relationship|harmony; getting back together

    bible as authority [principle]
    ?bible; gospel; word of god; ?scripture; new testament; old testament; inspired by god; literal word; literally true; ?fundamentalist;
    liberal christian; matthew mark luke; holy book; written by _ people|humans; source of authority; guidance _ bible; bible says|teaches

    christian denominations [example]
    ?catholic; ?protestant; ?orthodox; ?quaker; ?pentecostal; ?evangelical; denomination

    anglican [example] < christian denominations

    methodist [example] < christian denominations

    baptist [example] < christian denominations

    church of england [example] < christian denominations

    roman catholic [example] < christian denominations

    salvation army [example] < christian denominations

    types of christian [example] < christian denominations

    christian moral teachings [principle]
    ?golden rule; treat others _ want|like _ treated; sermon on _ mount; turn _ other cheek; do not _ kill|steal|judge; ?commandments;
    treat people _ want; blessed are _ peacemakers; forgive _ others

    love your neighbour [principle] < christian moral teachings

    love thy neighbour [principle] < christian moral teachings

    do unto others [principle] < christian moral teachings

    ten commandments [principle] < christian moral teachings

    good samaritan [principle] < christian moral teachings

    love your enemies [principle] < christian moral teachings

    treat others how [principle] < christian moral teachings

    forgive seventy [principle] < christian moral teachings

    love one another [principle] < christian moral teachings

    beatitudes [principle] < christian moral teachings

    thou shalt not [principle] < christian moral teachings

    do not commit adultery [principle] < christian moral teachings

    parable [principle] < christian moral teachings

    lost son [principle] < christian moral teachings

    prodigal son [principle] < christian moral teachings

    greatest commandment [principle] < christian moral teachings

    # Islam

    tawhid [principle]
    tawheed; oneness of allah; allah is one; one god allah; no god but allah; belief in one allah; ?shirk; only one allah; surah 112;
    ?indivisible; unity of allah

    shahadah [practice, example]
    shahada; declaration of faith; there is no god; muhammad is _ messenger|prophet; statement of faith; la ilaha; no god but allah _ muhammad;
    first pillar; creed _ muslim; whispered _ baby|newborn; adhan; say _ sincerely; become muslim

    salah [practice, example]
    salat; five|5 times _ day|pray; pray five|5 times; facing _ mecca|makkah|kaaba; prayer mat; rakah; jummah; wudu; prostrate; qiblah; namaz;
    second pillar; face _ mecca|makkah; prayer _ five; ?mihrab; friday prayer; muezzin; wash _ before pray; subha; five daily prayers

    zakah [practice, example]
    zakat; 2 5%; give|donate _ percent|savings|wealth _ poor|needy|charity; 2 5 percent; ?alms; almsgiving; charity tax; purify _ wealth;
    give to _ poor|charity; third pillar; sadaqah; giving _ charity; ?khums; purifies wealth; nisab

    sawm [practice, example]
    ramadan; ?fast; {not} eat|drink|food _ daylight|sunrise|dawn|sunset|day; dawn _ sunset; eid al fitr; id ul fitr; iftar; go without food;
    night of power; no food _ water _ sunset; laylat al qadr; pregnant|ill|children|elderly _ {not} fast; lailat; break _ fast;
    self control _ hunger; suhoor

    hajj [practice, example]
    ?mecca; ?makkah; pilgrimage to mecca|makkah; ?kaaba; ?ka'ba; ?ihram; stoning _ devil|pillars; ?mina; ?arafat; mount arafat; ?tawaf;
    circle _ kaaba|seven; safa and marwa; ?zamzam; once in _ lifetime; go to mecca|makkah; seven times; ?muzdalifah; ?hajji; eid al adha;
    ?pilgrimage; white _ clothes|garments|robes equal; fifth pillar; ?jamarat; ?circling; throw _ stones|pebbles; walk around kaaba

    ten obligatory acts [practice]
    ?khums; ?jihad; ?amr bil maruf; ?nahy; ?tawalla; ?tabarra; shia _ ten obligatory; ?20% tax; love _ family of _ prophet; encourage _ good

    lesser and greater jihad [principle]
    jihad; ?struggle; greater jihad; lesser jihad; inner struggle; holy war; struggle against _ evil|sin|temptation; personal _ struggle;
    defend islam|faith; struggle to _ good; spiritual struggle; self defence _ islam; personal struggle; outward struggle; fight in defence

    six articles of faith [principle]
    sunni _ six; angels books _ prophets; ?imamate; articles of faith; belief in _ angels|prophets|predestination

    six beliefs [principle] < six articles of faith

    five roots [principle] < six articles of faith

    usul ad din [principle] < six articles of faith

    adalat [principle] < six articles of faith

    nubuwwah [principle] < six articles of faith

    five roots of [principle] < six articles of faith

    mi'ad [principle] < six articles of faith

    justice of god [principle] < six articles of faith

    sunni and shia differences [principle]
    sunni; shia; ?shi'a; ?caliph; ?ali; ?abu bakr; ?imams; ?twelve imams; ?twelvers; split _ muhammad|leadership|successor;
    ?leader after muhammad; ?elected leader; descendant _ muhammad|prophet; ?hidden imam; ?rightful successor; ?karbala; succession _ muhammad;
    ali _ first

    prophethood in islam [principle]
    risalah; ?prophets; prophet muhammad; seal of _ prophets; adam ibrahim; ibrahim; final|last prophet; messengers of allah;
    muhammad _ prophet|messenger|revelation|cave|quran; adam _ prophet; isa; musa; jibril _ muhammad; cave hira; messengers; night journey; nabi;
    rasul; 25 prophets

    angels in islam [principle]
    ?malaikah; ?jibril; ?mikail; ?mika'il; angels; ?israfil; ?izrail; no free will _ angels; angels _ light|record|messages|obey; ?gabriel;
    made of _ light; record _ deeds; messengers _ god|allah; ?created from light; ?angel of death; ?trumpet; ?kiraman katibin; blow _ trumpet

    holy books in islam [principle]
    ?quran; ?qur'an; ?kutub; torah psalms _ gospel; ?scrolls of abraham; ?injil; ?tawrat; ?zabur; ?revealed to muhammad; word of allah|god;
    ?hadith; ?sunnah; ?literal word of; ?final revelation; ?unchanged; ?sharia; ?surah; revealed by _ jibril|angel; ?hafiz; ?scrolls

    predestination in islam [principle]
    al qadr; qadr; predestination; allah|god _ decided|plan|knows|control|determined everything|happen|future; free will _ predestination;
    already decided; everything _ planned; god's plan; inshallah; if god wills; ?fate; book of decrees; god's will; pre determined; allah's plan

    akhirah [principle]
    life after death _ muslim|islam; barzakh; jannah; jahannam; day of judgement _ islam|muslim; paradise garden; garden of paradise;
    munkar _ nakir; resurrected _ judged; sirat; bridge; assirat; janna; gardens _ rivers; book _ right hand; fire _ hell; ?afterlife

    mosque features [example]
    ?mosque; ?mihrab; wudu _ area|facilities; ?imam; no images|pictures; shoes off|removed; separate _ women|men

    minaret [example] < mosque features

    dome [example] < mosque features

    minbar [example] < mosque features

    prayer hall [example] < mosque features

    calligraphy [example] < mosque features

    masjid [example] < mosque features

    imam leads [example] < mosque features

    qibla wall [example] < mosque features

    prayer carpet [example] < mosque features

    muslim festivals [example, practice]
    ?eid; ibrahim _ sacrifice|son; sheep _ sacrifice; sacrifice _ animal; slaughter _ animal|sheep|goat; ?id; meat _ shared|poor; gifts _ cards

    id ul adha [example, practice] < muslim festivals

    id ul fitr [example, practice] < muslim festivals

    ashura [example, practice] < muslim festivals

    eid ul fitr [example, practice] < muslim festivals

    eid ul adha [example, practice] < muslim festivals

    end of ramadan [example, practice] < muslim festivals

    festival of sacrifice [example, practice] < muslim festivals

    husayn [example, practice] < muslim festivals

    hussain [example, practice] < muslim festivals

    battle of karbala [example, practice] < muslim festivals

    zakah ul fitr [example, practice] < muslim festivals

    eid al adha [example, practice] < muslim festivals

    breaking of fast [example, practice] < muslim festivals

    sugar feast [example, practice] < muslim festivals

    self flagellation [example, practice] < muslim festivals

    day of mourning [example, practice] < muslim festivals

    ghadeer [example, practice] < muslim festivals

    ram instead [example, practice] < muslim festivals

    sharia and halal
    halal; haram; sharia law; permitted _ food; forbidden _ pork|alcohol; {not} eat|drink _ pork|alcohol; modest dress; hijab; islamic law; pork;
    ummah; alcohol _ forbidden; burqa; allowed _ islam; ?modesty

    # Judaism

    shekhinah [principle]
    shekinah; divine presence; god's presence; presence of god; god dwelling; holy of holies; tabernacle; pillar of cloud

    covenant [principle]
    agreement _ god; promise _ god|abraham; abrahamic covenant; mosaic covenant; abraham; chosen people; brit; god promised; moses _ sinai;
    promised land; covenant with _ abraham|moses; ten commandments _ moses; agreement between god; ?circumcision; ?ur; canaan; land of milk;
    ?descendants; contract with god

    mitzvot [principle, practice]
    ?613; mitzvah; ?commandments; 613 laws; jewish law; 613 rules; halakhah; laws from god; good deeds; rules for jews; between man and god|man;
    ?248; ?365

    pikuach nefesh [principle]
    saving _ life; sanctity of life; preserve life; life _ more important than; break _ sabbath|law _ save; break _ rules _ life; ?override;
    saving life; sacred life; life saving _ shabbat

    messiah in judaism [principle]
    messiah; mashiach; messianic age; anointed one; anointed king; future leader|king; rebuild _ temple; world peace; messianic;
    descendant of _ david; king david; bring peace; {not} jesus messiah; chosen one; jews _ waiting; still waiting; war _ end

    shabbat [practice, example]
    sabbath; friday _ sunset|night|evening; saturday _ rest|night; day of rest; challah; havdalah; candles _ friday|lit|two;
    no|{not} work _ saturday|shabbat|sabbath|driving|cooking; friday night _ meal|saturday; kiddush; rest _ seventh|like god; rest day; cholent;
    light two candles; 39 melachot; wine _ blessing; family meal _ friday; 25 hours; spice box; braided candle; day off

    synagogue features [example]
    ?synagogue; women _ gallery|separate|balcony; house of _ prayer|study; ten commandments _ wall; ?minyan; orthodox _ separate

    ark [example] < synagogue features

    aron hakodesh [example] < synagogue features

    ner tamid [example] < synagogue features

    bimah [example] < synagogue features

    torah scrolls [example] < synagogue features

    menorah [example] < synagogue features

    eternal light [example] < synagogue features

    shul [example] < synagogue features

    everlasting light [example] < synagogue features

    stars of david [example] < synagogue features

    rabbi [example] < synagogue features

    mechitza [example] < synagogue features

    raised platform [example] < synagogue features

    cantor [example] < synagogue features

    mogen david [example] < synagogue features

    jewish worship items [example]
    ?minyan

    tallit [example] < jewish worship items

    tefillin [example] < jewish worship items

    kippah [example] < jewish worship items

    prayer shawl [example] < jewish worship items

    skull cap [example] < jewish worship items

    yamulkah [example] < jewish worship items

    siddur [example] < jewish worship items

    mezuzah [example] < jewish worship items

    amidah [example] < jewish worship items

    shema [example] < jewish worship items

    tzitzit [example] < jewish worship items

    leather boxes [example] < jewish worship items

    eighteen blessings [example] < jewish worship items

    standing prayer [example] < jewish worship items

    shawl [example] < jewish worship items

    doorpost [example] < jewish worship items

    black boxes [example] < jewish worship items

    aleinu [example] < jewish worship items

    fringes [example] < jewish worship items

    shacharit [example] < jewish worship items

    jewish dietary laws [practice, example]
    kashrut; ?kosher; treyfah; trefah; {not}|no eat|mix|pork _ pork|shellfish|meat|milk|dairy; meat _ milk|dairy; milk _ meat|dairy; shechitah;
    cloven hoof; chew _ cud; parve; separate _ pans|utensils|kitchens|sinks; shellfish; dairy _ meat; drained of blood; shochet; two sinks;
    pork _ forbidden; fins _ scales; neutral foods; blood _ drained

    brit milah and naming [practice, example]
    brit milah; ?circumcision; eight days; 8 days old; eighth day; mohel; bris; sandek; zeved habat; foreskin; naming ceremony; pidyon haben;
    brit bat; baby girl _ blessed; redemption of _ firstborn

    bar and bat mitzvah [practice, example]
    bar mitzvah; bat mitzvah; 13 _ boy; boy _ 13|thirteen; girl _ 12|twelve; son of _ commandment; daughter of commandment;
    becoming _ adult|man|woman; coming of age; read from _ torah; read torah; adult in _ eyes; jewish adult; becomes _ adult; bat chayil;
    responsible for own; seudat

    jewish death rituals [practice, example]
    ?shiva; tear|rip clothes; buried _ 24|soon|quickly|three; seven days _ mourning; ?mourn; {not} shave; ?unveil

    kaddish [practice, example] < jewish death rituals

    avelut [practice, example] < jewish death rituals

    shloshim [practice, example] < jewish death rituals

    cover mirrors [practice, example] < jewish death rituals

    keriah [practice, example] < jewish death rituals

    aninut [practice, example] < jewish death rituals

    sit on low [practice, example] < jewish death rituals

    low stools [practice, example] < jewish death rituals

    tahara [practice, example] < jewish death rituals

    burial within [practice, example] < jewish death rituals

    mourning period [practice, example] < jewish death rituals

    chevra kadisha [practice, example] < jewish death rituals

    onan [practice, example] < jewish death rituals

    no cremation [practice, example] < jewish death rituals

    yahrzeit [practice, example] < jewish death rituals

    tombstone [practice, example] < jewish death rituals

    simple coffin [practice, example] < jewish death rituals

    torn clothes [practice, example] < jewish death rituals

    jewish festivals [practice, example]
    freedom from _ slavery|egypt; apple _ honey; moses _ egypt; repent _ sins

    pesach [practice, example] < jewish festivals

    passover [practice, example] < jewish festivals

    rosh hashanah [practice, example] < jewish festivals

    yom kippur [practice, example] < jewish festivals

    sukkot [practice, example] < jewish festivals

    hanukkah [practice, example] < jewish festivals

    purim [practice, example] < jewish festivals

    seder [practice, example] < jewish festivals

    seder meal [practice, example] < jewish festivals

    shofar [practice, example] < jewish festivals

    jewish new year [practice, example] < jewish festivals

    day of atonement [practice, example] < jewish festivals

    exodus [practice, example] < jewish festivals

    matzah [practice, example] < jewish festivals

    unleavened bread [practice, example] < jewish festivals

    bitter herbs [practice, example] < jewish festivals

    angel of death [practice, example] < jewish festivals

    escape from egypt [practice, example] < jewish festivals

    tashlich [practice, example] < jewish festivals

    ten plagues [practice, example] < jewish festivals

    hametz [practice, example] < jewish festivals

    haggadah [practice, example] < jewish festivals

    charoset [practice, example] < jewish festivals

    apples dipped [practice, example] < jewish festivals

    kol nidrei [practice, example] < jewish festivals

    shavuot [practice, example] < jewish festivals

    fast 25 [practice, example] < jewish festivals

    four cups [practice, example] < jewish festivals

    passed over [practice, example] < jewish festivals

    four questions [practice, example] < jewish festivals

    days of awe [practice, example] < jewish festivals

    leaven [practice, example] < jewish festivals

    25 hour fast [practice, example] < jewish festivals

    leave egypt [practice, example] < jewish festivals

    shankbone [practice, example] < jewish festivals

    torah and talmud [principle]
    torah; talmud; writings _ prophets

    tenakh [principle] < torah and talmud

    tanakh [principle] < torah and talmud

    nevi'im [principle] < torah and talmud

    ketuvim [principle] < torah and talmud

    five books of moses [principle] < torah and talmud

    pentateuch [principle] < torah and talmud

    mishnah [principle] < torah and talmud

    gemara [principle] < torah and talmud

    written law [principle] < torah and talmud

    oral law [principle] < torah and talmud

    sefer torah [principle] < torah and talmud

    yad [principle] < torah and talmud

    oral torah [principle] < torah and talmud

    pirkei [principle] < torah and talmud

    handwritten [principle] < torah and talmud

    five books [principle] < torah and talmud

    moses received [principle] < torah and talmud

    given to moses [principle] < torah and talmud

    orthodox and reform judaism [principle]
    orthodox; reform; ?liberal jews; ?progressive; ?hasidic; ?reform jews; ?orthodox jews; traditional|strict jews; ?modern jews; ?women rabbis;
    ?ultra orthodox; ?progressive judaism; follow _ torah _ strict; adapt _ modern|times; ?masorti; women _ rabbi; literally _ torah; ?haredi;
    interpret _ torah _ today; ?men and women together

    jewish moral principles [principle]
    ?justice; healing _ world; repair _ world; mend _ world; ?kindness to others; charity _ jewish; love your neighbour _ yourself

    tikkun olam [principle] < jewish moral principles

    tzedakah [principle] < jewish moral principles

    chesed [principle] < jewish moral principles

    loving kindness [principle] < jewish moral principles

    healing the world [principle] < jewish moral principles

    give 10% [principle] < jewish moral principles

    acts of kindness [principle] < jewish moral principles

    repairing the world [principle] < jewish moral principles

    world jewish relief [principle] < jewish moral principles

    tzedek [principle] < jewish moral principles

    pushke [principle] < jewish moral principles

    # Buddhism, Hinduism, Sikhism

    life of the buddha [example]
    ?siddhartha; ?gautama; ?bodhi tree; ?four sights; ?palace; ?ascetic; ?queen maya; ?siddattha; ?old age sick;
    buddha _ born|left|palace|enlightened|luxury; under _ tree; ?white elephant; ?sick man; luxury _ palace; ?prince; ?holy man; ?mara;
    ?lotus flowers; ?left palace; old man _ sick; ?extreme fasting; ?jataka; saw _ suffering; ?lumbini; ?great renunciation

    dukkha [principle]
    ?suffering; ?dissatisfaction; ?unsatisfactoriness; life is suffering; all life _ suffering; life _ involves|full suffering; ?unhappiness;
    pain _ life; seven states; everyone suffers; old age sickness death; ordinary pain; ?frustration; ?discontent

    anicca [principle]
    impermanence; nothing _ lasts|permanent|stays; everything changes; constant change; {not}|nothing permanent; everything _ changing;
    always changing; things change; nothing lasts; mustard seed; kisa gotami; change _ all; ?temporary; change is constant

    anatta [principle]
    no self; no fixed|permanent self|soul; no soul; {not}|no _ permanent|fixed|unchanging self|soul; no unchanging; no fixed self;
    five aggregates; skandhas; ?chariot; five khandas; nagasena; milinda; sunyata; no permanent self; people constantly change; five parts;
    without soul

    four noble truths [principle]
    noble truth; ?samudaya; ?nirodha; ?magga; cause of _ suffering; end of _ suffering; ?craving; truth of suffering; suffering _ craving;
    way to _ end suffering; path to _ end suffering; ?cessation; stop suffering; origin of suffering; four truths; three poisons;
    suffering can _ overcome|end; cure for suffering; greed _ suffering; ?attachment

    tanha [principle, cause]
    ?craving; ?desire; ?attachment; ?greed; wanting things; ?thirst; want more; thirst for; three poisons; greed hatred _ ignorance; ?clinging;
    selfish desire; desire causes; hatred ignorance; ?materialistic; attached to

    eightfold path [principle, method]
    ?magga; wheel _ eight

    right speech [principle, method] < eightfold path

    right action [principle, method] < eightfold path

    right livelihood [principle, method] < eightfold path

    right effort [principle, method] < eightfold path

    right mindfulness [principle, method] < eightfold path

    right concentration [principle, method] < eightfold path

    right view [principle, method] < eightfold path

    right intention [principle, method] < eightfold path

    middle way [principle, method] < eightfold path

    threefold way [principle, method] < eightfold path

    sila samadhi [principle, method] < eightfold path

    ethics meditation wisdom [principle, method] < eightfold path

    eight fold [principle, method] < eightfold path

    noble eightfold [principle, method] < eightfold path

    sila [principle, method] < eightfold path

    panna [principle, method] < eightfold path

    samadhi [principle, method] < eightfold path

    right understanding [principle, method] < eightfold path

    ethical conduct [principle, method] < eightfold path

    8 fold [principle, method] < eightfold path

    right thought [principle, method] < eightfold path

    threefold path [principle, method] < eightfold path

    nibbana and enlightenment [principle]
    nirvana; nibbana; ?enlightened; end of _ suffering|craving|rebirth; escape _ samsara|rebirth|cycle; state of _ bliss|peace; ?awakened; bodhi;
    freedom from _ suffering; ?liberation; complete peace; extinguish _ greed; blow out; see _ true nature; achieve buddhahood; perfect peace;
    no more suffering; break free _ cycle

    five precepts [principle, practice]
    precept; {not} kill|take life|steal|lie|harm _ intoxicants|alcohol|living; abstain from _ taking|alcohol|intoxicants|lying|stealing|killing;
    avoid _ killing|drugs|lying; ahimsa _ precept

    five moral [principle, practice] < five precepts

    avoid alcohol [principle, practice] < five precepts

    no stealing [principle, practice] < five precepts

    no killing [principle, practice] < five precepts

    not harm living [principle, practice] < five precepts

    sexual misconduct [principle, practice] < five precepts

    no intoxicants [principle, practice] < five precepts

    ten precepts [principle, practice] < five precepts

    false speech [principle, practice] < five precepts

    intoxicants [principle, practice] < five precepts

    no lying [principle, practice] < five precepts

    monks ten [principle, practice] < five precepts

    no alcohol [principle, practice] < five precepts

    theravada and mahayana buddhism [principle]
    theravada; mahayana; ?bodhisattva; ?arhat; ?arahant; ?pure land; ?zen; ?tibetan; ?school of elders; ?six perfections; ?amitabha; ?sukhavati;
    ?buddha nature; help others _ enlightened; ?vajrayana; ?great vehicle; ?amida; ?generosity morality patience; delay _ enlightenment;
    compassion _ others enlightenment; ?nichiren; become _ buddha; ?lesser vehicle; ?dalai lama; ?own enlightenment; ?tathagatagarbha

    buddhist meditation [practice, method]
    meditate; samatha; vipassana; ?mindfulness; zazen; calm _ mind; focus on _ breath; insight meditation; calming meditation; kasina;
    metta bhavana; clear _ mind; mindfulness of breathing; ?visualisation; mandala; loving kindness meditation; concentrate _ breathing;
    chanting; insight _ nature; ?mantra; thangka; deity; mala; koan; focus _ mind; ?stilling

    karuna and metta [principle]
    karuna; metta; ?compassion; loving kindness; ?kindness; sympathy _ others|suffering; karuna trust; loving kindness for;
    wish|wanting _ others happy; feel concern _ suffering; wanting _ free from suffering; want others _ happy; good will; ?kamma; kind _ living;
    care for all

    karma [principle]
    ?kamma; good deeds _ good; actions _ consequences|effect|rebirth|affect; what goes around; actions affect _ next|rebirth|life;
    good actions lead; good karma; bad karma; skilful action; ?unskilful; ?merit; cause and effect _ action; ?intentions; moral cause;
    consequences for _ actions; cetana; law of cause; what you do comes|back

    samsara and rebirth [principle]
    samsara; rebirth; ?reincarnation; reborn; born again _ another; cycle of _ birth|life|death|rebirth; birth death _ rebirth; wheel of life;
    come back as; soul moves|passes to another body; next life; six realms; cycle of existence; atman _ reborn; transmigration; born again as;
    tibetan wheel

    dependent arising [principle]
    dependent origination; paticcasamuppada; pratityasamutpada; everything _ depends|connected|linked|interdependent|conditions; twelve nidanas;
    depend on conditions|other; interconnected; nothing exists independently; interdependence; all things arise; nidanas

    buddhist places and festivals [example, practice]
    ?shrine; ?temple; ?puja; offerings _ flowers|candles|incense; ?full moon; ?incense; ?retreat; ?relics; ?bow

    wesak [example, practice] < buddhist places and festivals

    parinirvana day [example, practice] < buddhist places and festivals

    vihara [example, practice] < buddhist places and festivals

    stupa [example, practice] < buddhist places and festivals

    gompa [example, practice] < buddhist places and festivals

    buddha rupa [example, practice] < buddhist places and festivals

    pagoda [example, practice] < buddhist places and festivals

    lanterns [example, practice] < buddhist places and festivals

    vesak [example, practice] < buddhist places and festivals

    festival of light [example, practice] < buddhist places and festivals

    buddha statue [example, practice] < buddhist places and festivals

    vassa [example, practice] < buddhist places and festivals

    uposatha [example, practice] < buddhist places and festivals

    monastery [example, practice] < buddhist places and festivals

    lotus [example, practice] < buddhist places and festivals

    meditation hall [example, practice] < buddhist places and festivals

    sky burial [example, practice] < buddhist places and festivals

    losar [example, practice] < buddhist places and festivals

    three refuges [principle]
    buddha dhamma sangha; buddha dharma sangha; three jewels; triple gem; ?triratna; ?dhamma; ?sangha; ?dharma; take refuge; i go to _ refuge;
    teachings of _ buddha; buddhist community; go for refuge; refuge; monks and nuns; ?monastic; buddha's teachings; ?bhikkhu; ?alms

    brahman and atman [principle]
    brahman; atman; eternal self; ultimate reality; ?saguna; ?nirguna; ?trimurti; soul _ eternal|brahman; supreme _ spirit|reality;
    universal spirit; one god many forms; brahma vishnu shiva; ?brahma; ?vishnu; ?shiva; divine spark; real self; eternal soul;
    creator preserver destroyer; ?monism; ?ishvara; tri guna; many forms; true self; ?bhagavan; ?preserver; ?destroyer

    avatars of vishnu [principle, example]
    avatar; ?krishna; ?rama; ?incarnation of vishnu; ?descends to earth; came down _ earth; ?avatara; ?bhagavad gita; ?arjuna; ?ramayana; ?sita;
    ?hanuman; ?ravana; restore _ dharma|balance; ?lakshmi; ?ganesha; ?durga; ?kali; ?murti; ?earthly form; good over evil _ rama; ?descent;
    ?narasimha; vishnu _ earth

    moksha [principle]
    ?liberation; release from _ samsara|cycle|rebirth; freedom from _ samsara|cycle|rebirth; escape _ cycle _ rebirth; union with brahman;
    free from _ rebirth; end of _ reincarnation; jnana yoga; bhakti yoga; karma yoga; four aims; purusharthas; unite|reunite with brahman; ?yoga;
    break free _ reincarnation

    dharma and varna [principle]
    dharma; varna; duty _ hindu|caste; ?caste; caste system; ?varnashramadharma; sanatana dharma; four stages of life; ?ashramas; ?brahmins;
    ?kshatriyas; ?vaishyas; ?shudras; ?dalits; ?untouchables; eternal law; right conduct; religious duty; duties _ hindu; ?sannyasin; ?jati;
    ?householder; own duty

    hindu worship and festivals [practice, example]
    ?puja; ?arti; ?diwali; ?holi; ?murti; offerings _ deity; ?ganges; ?mantra; ?incense; bathing _ ganges; ?kirtan

    mandir [practice, example] < hindu worship and festivals

    bhajans [practice, example] < hindu worship and festivals

    darshan [practice, example] < hindu worship and festivals

    prashad [practice, example] < hindu worship and festivals

    havan [practice, example] < hindu worship and festivals

    varanasi [practice, example] < hindu worship and festivals

    navaratri [practice, example] < hindu worship and festivals

    arati [practice, example] < hindu worship and festivals

    yatra [practice, example] < hindu worship and festivals

    kumbh mela [practice, example] < hindu worship and festivals

    japa [practice, example] < hindu worship and festivals

    festival of lights [practice, example] < hindu worship and festivals

    festival of colours [practice, example] < hindu worship and festivals

    diva lamps [practice, example] < hindu worship and festivals

    raksha bandhan [practice, example] < hindu worship and festivals

    bells [practice, example] < hindu worship and festivals

    tilak [practice, example] < hindu worship and festivals

    home shrine [practice, example] < hindu worship and festivals

    rangoli [practice, example] < hindu worship and festivals

    fireworks [practice, example] < hindu worship and festivals

    havan sacred fire [practice, example] < hindu worship and festivals

    vrindavan [practice, example] < hindu worship and festivals

    dussehra [practice, example] < hindu worship and festivals

    lamps [practice, example] < hindu worship and festivals

    ganesh chaturthi [practice, example] < hindu worship and festivals

    ahimsa [principle]
    non violence; no harm; {not} harm|hurt|kill _ living|animals|things|others|any; ?vegetarian; respect for _ life; ?peaceful;
    ?pacifist; gandhi; harm no living; do no harm; avoid _ harm; jainism; cow protection; ?vegan; without violence; cows _ sacred; sacred cow;
    ?harmlessness

    waheguru and sikh belief in one god [principle]
    waheguru; mool mantra; mul mantra; ik onkar; wonderful teacher; sat nam; wonderful lord; god _ without form|timeless|fear|hate; nam;
    god _ eternal|timeless|creator; without form; nirgun; sargun; guru's grace; there is one god; nadar; self existent; without fear;
    without hate

    sikh gurus [example]
    ?guru nanak; ?nanak; ?guru gobind singh; ?ten gurus; ?guru granth sahib; guru; ?guru arjan; ?guru tegh bahadur; ?river; ?granthi;
    ?adi granth; ?living guru; three days _ river|water; ?tegh bahadur; ?harmandir sahib; ?milk and jasmine; ?guru amar das; ?har gobind;
    disappeared _ river; ?miri piri; ?gurmukhi; ?last guru; ?lalo; ?bhago; ?hukam; ?hukamnama; ?rumalla; ?chauri

    khalsa and five ks [practice, example]
    khalsa; five ks; ?vaisakhi; ?sword; ?comb; ?singh; ?initiated; ?tent

    kesh [practice, example] < khalsa and five ks

    kara [practice, example] < khalsa and five ks

    kirpan [practice, example] < khalsa and five ks

    kachera [practice, example] < khalsa and five ks

    kangha [practice, example] < khalsa and five ks

    amrit [practice, example] < khalsa and five ks

    panj piare [practice, example] < khalsa and five ks

    amritdhari [practice, example] < khalsa and five ks

    uncut hair [practice, example] < khalsa and five ks

    steel bracelet [practice, example] < khalsa and five ks

    baptised sikhs [practice, example] < khalsa and five ks

    turban [practice, example] < khalsa and five ks

    rahit maryada [practice, example] < khalsa and five ks

    amrit sanskar [practice, example] < khalsa and five ks

    baisakhi [practice, example] < khalsa and five ks

    five beloved [practice, example] < khalsa and five ks

    kaur [practice, example] < khalsa and five ks

    cotton shorts [practice, example] < khalsa and five ks

    long hair [practice, example] < khalsa and five ks

    pure ones [practice, example] < khalsa and five ks

    beloved ones [practice, example] < khalsa and five ks

    rehat [practice, example] < khalsa and five ks

    5ks [practice, example] < khalsa and five ks

    sahajdhari [practice, example] < khalsa and five ks

    bracelet [practice, example] < khalsa and five ks

    sewa [practice, principle]
    seva; selfless service; tan man dhan; langar; help|serve others _ selfless|without|community|free; serving others; vand chhakna; kirat karna;
    free kitchen|meal|food; ?man; dhan; service to others; nam japna; physical mental _ material; ?tan; honest living|work; community service;
    share _ others; khalsa aid; serve _ langar|food|free; share what; washing up _ langar; helping _ others; work hard honestly; dasvandh

    sikh equality and sangat [principle]
    ?equality; sangat; pangat; sit on _ floor; everyone equal; langar _ equal|everyone|all; all welcome; four doors; gurdwara; no caste;
    men and women equal; reject caste; same food; golden temple; four entrances; everyone _ welcome; bibi bhani; sit together; women _ equal;
    mai bhago; rich _ poor _ together; ?surnames; nishan sahib; palki; no hindu no muslim; diwan hall; same level; human race as one

    gurmukh and manmukh [principle]
    gurmukh; manmukh; ?haumai; self centred; god centred; ?egotism; ?ego; ?maya; five evils; ?mukti; five khands; ?pride; ?egoism;
    lust anger greed; union with god; ?lobh; ?moh; ?virtues; ?piety; ?realm; ?illusion; grace realm; overcoming ego; pride greed;
    attachment _ pride; ?khand; ?ankar

    gurpurbs and sikh festivals [practice, example]
    gurpurb; ?vaisakhi; birthday of _ guru; ?procession; ?parade; flag _ washed|changed; ?kirtan

    bandi chhor [practice, example] < gurpurbs and sikh festivals

    akhand path [practice, example] < gurpurbs and sikh festivals

    hola mohalla [practice, example] < gurpurbs and sikh festivals

    nagar kirtan [practice, example] < gurpurbs and sikh festivals

    continuous reading [practice, example] < gurpurbs and sikh festivals

    nonstop reading [practice, example] < gurpurbs and sikh festivals

    bandi chor divas [practice, example] < gurpurbs and sikh festivals

    52 princes [practice, example] < gurpurbs and sikh festivals

    karah parshad [practice, example] < gurpurbs and sikh festivals

    martyrdom [practice, example] < gurpurbs and sikh festivals

    nishan sahib [practice, example] < gurpurbs and sikh festivals

    naam karan [practice, example] < gurpurbs and sikh festivals

    ardas [practice, example] < gurpurbs and sikh festivals

    anand karaj [practice, example] < gurpurbs and sikh festivals

    laavan [practice, example] < gurpurbs and sikh festivals
    """
}
