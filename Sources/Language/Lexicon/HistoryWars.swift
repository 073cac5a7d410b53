/// The world wars: causes, fighting, home fronts, peace treaties, the League and the road to 1939. Written for this project.
extension LexiconData {
  static let historyWars: StaticString = """
    subject history

    *warring nation
    britain; british; uk; england; germany; german; france; french; russia; russian; ussr; soviet; austria; serbia; serb; italy; italian; usa;
    america; american; japan; japanese; belgium; turkey; turk; poland; country; nation; power; empire; ally; nazi; kaiser; hitler; side;
    government

    *war soldier
    soldier; troop; army; tommy; infantry; infantryman; men; force; regiment; battalion; recruit; lad; private; serviceman; fighter

    *war weapon
    weapon; gun; rifle; bomb; shell; tank; cannon; missile; artillery; grenade; mortar; arms; armament; ammunition; ammo; munition; warship;
    battleship; dreadnought; bullet; gas; plane; aircraft; bomber

    *war battle
    battle; war; fight; attack; offensive; campaign; invasion; assault; raid; charge; push; combat

    *bombed place
    city; town; london; coventry; liverpool; dresden; hamburg; factory; port; dock; house; home; street; hiroshima; nagasaki; berlin; cologne;
    plymouth

    militarism [cause, factor]
    glorify|celebrate|worship _ army|military|war; military build up; build up _ army|navy|arms|weapon|military|force;
    {warring nation} _ build|have|want|make _ big|large|strong|huge army|navy|military; {make}|build army|navy|military _ big|large|strong;
    army|navy|military _ {more} powerful|soldier|men; belief _ war|army good|glorious; generals _ influence|control; war plans;
    prepare _ for war; army _ important|respected|admired _ in; increase _ size of army|navy|military; expand army|navy|military|armed;
    larger|bigger|stronger armies|navy|military; military strength|might|power important; conscription _ army grow;
    spend _ on weapons|arms|army|navy

    arms race [cause, factor] < militarism
    compete|rivalry|race _ weapon|arms|armament|military|bombs|missiles; {warring nation} trying _ outdo _ weapon|army|military;
    {more} weapons|bombs|arms|missiles than each|other|the; match|copy each other _ weapon|arms|missile;
    who _ most|biggest|best weapon|army|missile; build|make {more} {more} weapon|arms|bomb|missile; stockpile weapon|arms|missile;
    keep up _ weapon|arms|missile; get ahead _ weapon|arms

    naval arms race [cause, factor] < arms race
    naval race|rivalry|competition; race _ build ships|battleships|dreadnoughts|navy; dreadnought; battleship race;
    germany|kaiser|german|wilhelm _ build|want|expand _ navy|fleet|ship|battleship|dreadnought; compete|rival|challenge _ navy|fleet;
    britain _ biggest|strongest|largest navy; {more} battleships|ships|dreadnoughts than; two power standard; threat _ british navy|naval;
    navy law; tirpitz; fleet laws; build {more} {more} ship|battleship; rule|control _ waves|seas

    alliance system [cause, factor]
    alliance; system of alliances; ally with; two rival|armed camps|sides|blocs;
    {warring nation} promise|agree|sign _ help|defend|support|protect _ each|other|if; attack on one _ attack on all;
    drag|drawn|pull|suck|bring _ {all}|other|into _ war|conflict; back each other up; treaty _ help|defend|support;
    one country attacked _ other|rest join|help|fight; domino effect; chain reaction;
    had to join|help|fight _ because ally|friend|treaty|promise; europe split|divided _ two|camps|sides; triple entente _ triple alliance;
    teams of countries; {warring nation} teamed up

    triple entente ~ triple alliance
    britain france russia; france russia britain; britain france and russia; france britain and russia; entente cordiale|powers;
    russia france and britain; friendly agreement between|with britain|france|russia; entente

    triple alliance ~ triple entente
    germany austria italy; germany austria hungary italy; germany austria hungary and italy; germany austria and italy; dual alliance;
    central powers; germany and austria ally|side|friend

    imperial rivalry [cause, factor]
    imperialism; empire building; want|gain|get|compete|fight|race|scramble _ empire|colony|territory; rivalry over colonies|empire;
    competition for empire|colonies|land; colonial rivalry|competition|tension; scramble for africa; jealous|envy _ empire|colonies;
    a place in the sun; weltpolitik; world policy; bigger|larger empire; argue|clash|tension|conflict _ africa|colonies|empire|morocco;
    take over _ other|weaker countries|land; {warring nation} want more|new land|colonies|territory; expand empire|colonies|territory

    nationalism [cause, factor]
    love of|for country|nation; pride in|of country|nation; belief _ country|nation best|better|superior; own country first; ?patriotism;
    think country|nation _ best|better|superior; independence for people|nation; want _ own country|nation|independence|state|rule;
    proud of|to country|be|nation; national pride; slavs|serbs|poles|czechs want|unite|freedom|independence; jingoism

    slav nationalism [cause, factor] < nationalism
    pan slavism; slav|serb|serbian|balkan nationalism|nationalist; serbs|slavs|bosnians want _ free|freedom|unite|independence|rid|join|own;
    unite _ slavs|serbs; greater serbia; russia _ protect|support|defend|help|back serbia|slavs|serbs; serbia wanted bosnia;
    serb minority _ austria

    balkan instability [cause, factor]
    balkans crisis|unstable|problem|tension|conflict; balkan wars|crisis|tension; powder keg; bosnian crisis; annex bosnia;
    decline of ottoman|turkish; tension _ austria|hungary _ serbia; serbia _ austria _ rival|enemy|hate|tension|conflict;
    ottoman|turkish empire collapse|weak|fall|crumble|break

    moroccan crises [cause, factor]
    morocco crisis; tangier; agadir; gunboat to morocco|agadir; kaiser _ morocco; panther gunboat; algeciras;
    germany humiliated _ morocco|algeciras

    assassination of franz ferdinand [cause, factor]
    assassination|murder|shoot|kill|death _ archduke|franz|ferdinand; archduke|ferdinand _ shot|killed|assassinated|murdered|dead;
    shot|killed|assassinated|murdered _ archduke|ferdinand; gavrilo princip; black hand; sarajevo;
    heir _ throne _ killed|shot|assassinated|murdered; archduke's death; spark _ war; trigger _ war; the assassination

    july crisis [cause]
    ultimatum to|on serbia; serbia _ ultimatum|demands; austria _ declare war on serbia; austria _ blame|attack|punish|invade serbia;
    ten demands; austria blamed serbia; harsh|impossible demands|terms _ serbia|refuse

    blank cheque [cause]
    germany|kaiser _ promise|support|back|encourage|help|guarantee austria|austrian; unconditional support _ austria;
    full support to|for austria; kaiser _ backed austria; whatever austria did

    russian mobilisation [cause]
    russia|tsar mobilise; russia _ get army|troop ready; russia _ prepare _ war|army; mobilise _ army|troop|force;
    russian army|troops ready|moved|sent

    schlieffen plan [cause, factor]
    schlieffen; avoid|prevent|stop|escape _ two fronts; {not} fight _ two|2 fronts; two front war; war on two|2 fronts;
    fight france|russia and russia|france at same|once; defeat|beat|knock|attack france _ quickly|fast|first|6|six; six weeks _ france|paris;
    through belgium; france first _ then russia; swing|sweep _ belgium|paris

    invasion of belgium [cause]
    invade|attack|march|enter _ belgium; belgium _ invaded|attacked; break|violate _ belgian|belgium neutrality; scrap of paper;
    treaty of london; 1839 treaty; britain _ promise|protect|defend _ belgium; belgian neutrality; protect|defend belgium; neutral belgium;
    belgium _ neutral

    failure of the schlieffen plan [cause] ~ schlieffen plan
    schlieffen|plan fail; schlieffen _ {not} work; battle of marne; miracle of _ marne; belgium resist|fight|held|slow;
    bef|british slow|hold|delay _ germans; russia mobilise|ready faster|quicker|sooner; ?mons; germans _ exhausted|tired|outran _ supplies;
    russia _ quick|faster than expected|planned|thought; moltke _ changed|weaken

    race to the sea
    outflank each; race to _ coast|channel|sea; trenches _ channel|sea to switzerland|swiss; try to outflank|get round;
    build trenches to _ sea|coast

    military stalemate [consequence, problem]
    stalemate; ?deadlock; neither|no|nobody side _ win|advance|breakthrough|move|gain|ground; {not} break through; {not} move forward|back;
    {not} gain|make _ ground|land|progress; hardly any|moved|ground gained; static war|warfare|front; stuck in trenches; get nowhere; stand off;
    lines barely|hardly|scarcely move; no one _ win; bogged down; war dragged on

    trench warfare [method]
    trench; dug in; dugouts; fight from|in ditches|trenches; trench system; front line trench; zigzag|zig zag trench; over the top; ?parapet;
    duckboards; fire step

    trench conditions [problem]
    rats; lice; ?mud; trench foot; cold wet|and trenches|muddy; flooded trench; muddy|dirty|filthy|wet trench|conditions; trench fever;
    dead bodies _ trench; rats _ trenches|dead|bodies|food; disease _ trench; conditions _ trenches; bully beef; poor hygiene _ trenches;
    knee|waist deep _ mud|water; infested|crawling with rats|lice; frostbite

    no mans land
    ground|land|area|space between _ trenches|lines|armies|sides

    machine guns [cause, factor]
    machine gunner; mow|cut _ down; rapid fire; hundreds of bullets _ minute; 600 _ minute; maxim|vickers gun;
    easy targets _ gun|walk|trench; walk into _ gunfire|bullets|guns|machine; fire many|hundreds bullets

    barbed wire
    wire _ not|never|uncut cut|destroyed; wire uncut; tangled|caught|stuck _ wire; get through _ wire; barbed wire _ trap|stop|slow

    artillery bombardment [method]
    artillery; ?shelling; bombardment; barrage; big|heavy guns; shell|bomb _ trench|line|enemy; howitzers; fire shells;
    constant|endless|week shelling; shell fire

    creeping barrage [method] < artillery bombardment
    rolling barrage; walk|advance|move|follow behind _ shells|barrage|artillery|shellfire; barrage moves forward;
    shells landing _ just|in front|ahead _ advancing|troops

    poison gas [method]
    gas attack|used; chlorine; mustard gas; phosgene; gas mask; chemical weapon|warfare; gassed; burn _ lungs; choke|blind|suffocate _ gas;
    use of gas

    tanks in warfare [method]
    tank; cambrai; armoured vehicle; cross|crush|flatten _ wire|trench; caterpillar tracks; break down|broke down|unreliable tank

    aircraft in warfare [method]
    reconnaissance planes|aircraft|photos; dogfight; fighter plane; spy|spot|photograph _ from air|above|planes; royal flying corps;
    planes _ war; air power; zeppelin

    war of attrition [method]
    attrition; wear _ down _ enemy|other|germans|side; bleed _ dry|white; wear down; grind down; kill more|as many _ than|germans|as possible;
    last man standing; who run out _ first|men|soldiers; use up _ men|soldiers|resources

    battle of the somme
    somme; first of july 1916; 1 july 1916; 60000|57000|60 000|57 000 casualties; 20000|19000|20 000 _ first day

    battle of verdun
    verdun; bleed france white; they shall not pass

    passchendaele
    third ypres; third battle of ypres; mud _ drown _ men|soldiers|horses

    gallipoli campaign
    gallipoli; dardanelles; anzac; attack|knock out turkey _ war; suvla bay

    poor generalship [cause, factor] ~ effective generalship
    lions led by donkeys; butcher of _ somme; butcher haig; haig _ {wrong}|bad|blame|stubborn|butcher|outdated|mistake|waste;
    bad|poor|useless|incompetent|outdated generals|leadership|tactics|commanders; generals _ {not} care|learn|listen|know|visit;
    generals _ far|miles|safe|behind|chateau; same tactics|mistakes again|repeat|over; old fashioned tactics|generals|ideas;
    sent _ men|soldiers to _ death; wasted lives; out of touch; ?donkeys; haig _ sent _ death

    effective generalship ~ poor generalship
    haig _ learnt|improved|won|right|good|adapted; learning curve; took pressure off verdun|french; relieve verdun|pressure;
    new tactics|tanks _ won|success; good generals|leadership|tactics; generals learned|adapted|improved

    heavy casualties [consequence]
    casualties; death toll; high number _ died|killed|casualties; many|thousands|millions|lots|huge|massive _ killed|died|wounded|injured|lost;
    huge|large|heavy|massive loss _ life|men|deaths; lost generation; loss of life; wounded and killed; young men killed|died|lost; ?slaughter;
    bloodbath

    shell shock [consequence]
    ptsd; nervous breakdown; mental|psychological trauma|effects|breakdown|scars _ soldier|war|men;
    soldier _ traumatised|trauma|shaking|nightmares; traumatised; shaking|trembling _ uncontrollably; war neurosis;
    mental _ war|fighting; ?nightmares

    naval blockade [method, cause, factor]
    blockade; block german|enemy ports|supplies|trade|food; stop|cut _ off food|supplies|ships _ germany|reaching|getting|into;
    british navy _ starve|stop|block|prevent|cut; starve _ germany|germans; food|supplies|goods {not} get|reach|into germany; jutland

    unrestricted submarine warfare [method, cause]
    u boat campaign|attacks; u boats; uboats; sink|torpedo _ merchant|passenger|american|any|neutral|supply|all ship|boats;
    ships _ sunk|torpedoed by german|submarines|uboats; submarine warfare|attacks|campaign; lusitania; submarines _ sink|attack;
    sunk without warning

    convoy system [solution, method]
    convoys; merchant ships _ escorted|protected|guarded _ navy|warships|destroyers; ships _ travel|sail together|groups;
    escort|protect merchant|supply ship; depth charges; safety in numbers

    us entry into the war [cause, factor]
    usa|america|americans|us join|enter|entry|declared|came _ war|1917|1941;
    american troops|soldiers|money|supplies|army arrive|fresh|help|boost; entry of _ america|usa; americans arrive|fresh; zimmermann telegram;
    lusitania _ america|americans|usa; fresh troops _ america|american|usa; america|usa _ brought|gave _ troops|men|money|supplies

    ludendorff offensive [cause]
    spring offensive; operation michael; stormtroopers; kaiserschlacht; ludendorff _ attack|offensive|gamble|final; last gamble;
    german _ attack 1918; ran out|overstretched|outran _ supplies|reserves; troops from russia|east _ moved|transferred|attack|west

    hundred days offensive [cause]
    hundred|100 days; battle of amiens; black day _ german; allied counter attack; break hindenburg line; allies pushed|drove germans back

    armistice
    11 november 1918; november 11; ?ceasefire; 11th november; stop|end _ fighting _ 1918|11; end of _ war _ 1918; laid down arms;
    germany _ surrender|asked for peace 1918; truce _ 1918

    german exhaustion in 1918 [cause, factor]
    german|germany _ starve|hungry|exhausted|tired|shortage; german|germany _ run out; german|germany _ war weary; kiel mutiny;
    sailors _ mutiny|refuse|rebel; kaiser _ abdicate|fled; turnip winter; german morale low|collapse|fell;
    austria|turkey|bulgaria surrender|collapse; lost _ allies; german people _ hungry|starving|protest|strike

    voluntary recruitment [method]
    volunteer _ army|fight|war|join; ?volunteered; recruitment; enlist; joined up; sign up _ war|army|fight|to; kitchener; kitchener poster;
    your country needs you; pals battalions; ?pals; join army|up _ friends|mates|volunteer|pals|brothers; join with friends|mates;
    over by christmas

    conscription [method, law] ~ voluntary recruitment
    called up; military service act; national service; forced|made|compulsory|compelled _ join|fight|serve; ?draft;
    compulsory _ service; have to fight|join _ army|war; men aged 18 _ 41; law _ join army

    conscientious objectors [person]
    conchie; refuse to|of fight|join|kill; pacifist; against _ fighting|war|killing religion|moral|beliefs;
    {not} fight _ because|religion|moral|beliefs; religious|moral|political objection; quakers _ refuse|war|fight; stretcher bearers

    white feathers
    order of _ white feather; feather _ coward; women _ feather|coward; shame men _ join|not|enlist; called cowards

    defence of the realm act [law]
    dora; government _ more|special|extra|new powers _ war|control; control _ mines|railway|pub|newspapers; pub hours _ cut|reduced|shorter;
    watered down beer; beer _ weaker|watered; british summer time; government _ take over|control|seize _ land|factory|mines

    war censorship [method]
    ?censor; censorship; letters _ checked|opened|read|censored|cut; hid|keep _ bad|true|real|horrors news|truth|horrors|losses|defeats|from;
    {not} allowed _ print|write|tell|report _ war|bad|truth|losses; newspapers _ controlled|censored|positive|only|banned; stop bad news;
    good news only; careless talk

    wartime propaganda [method]
    propaganda; ?posters; posters _ encourage|persuade|join|show|war; films _ boost|persuade|encourage|war;
    make|show|portray germans|enemy _ evil|monsters|look bad|brutal|baby; keep|boost|raise|lift|maintain morale;
    persuade|convince|brainwash people _ support|join|fight|war; hate|hatred _ enemy|germans; atrocity stories; ?leaflets

    wartime rationing [method]
    rationing; ration book|card|coupons; limit amount|supply _ food|sugar|meat|butter; coupons _ food|clothes; fair share _ food; food shortage;
    only allowed _ certain|small|set amount; make do and mend; share out food; limits on food

    dig for victory [method]
    grow _ own|more food|veg; ?allotments; turn gardens|parks _ vegetables|allotments|food; vegetable patch

    women in war work [consequence, factor]
    women _ munitions|factory|jobs|nurses|bus|farms|land army|wrens|waaf|ats; munitionettes; land army|girls; land girl;
    women _ take|do|filled|replace _ men jobs|work|place|roles; women _ work _ men _ war|away|fighting|front; female workers; canary girls;
    women worked in|as|on; women _ war work|effort; women's land army; women doing jobs; vad nurses

    munitions production [factor]
    munitions; shell crisis|shortage; shortage of shells; make|produce shells|bombs|weapons|bullets|munitions|ammunition;
    lloyd george _ munitions; arms factory; war industry|production

    total war
    whole population|country|nation involve|fight|affected; everyone|civilians _ involved|affected|part|targets _ war; civilians _ war effort;
    home front; {all} resources _ war; economy _ geared|directed|focused|devoted _ war; involve civilians|everyone

    bombing of civilians [method, consequence]
    ?blitz; air raid; bomb _ {bombed place}|civilians|homes|cities; {bombed place}|civilians|homes|cities _ bombed; zeppelin raid;
    luftwaffe _ bomb|raid|attack; scarborough _ shelled|bombarded; drop bombs; doodlebugs; ?v1; ?v2; baedeker

    blitz spirit ~ low wartime morale
    spirit of _ blitz; keep calm and; carried on as normal; carry on; everyone|people pull together; community spirit;
    morale _ high|not break|stayed; {not} break morale|spirit; stiff upper lip; business as usual; london can take it; ?cheerful

    low wartime morale [consequence] ~ blitz spirit
    low|lower|loss|drop|damage|break|destroy morale; morale _ low|fell|drop|suffer|weak|damaged;
    people scared|afraid|frightened|terrified _ bombs|raids; looting _ blitz; lose hope; give up hope; ?panic

    evacuation of children [method, solution]
    evacuation; evacuees; children _ sent|moved|taken _ country|countryside|away|safe|wales; operation pied piper;
    send|move _ children|kids _ country|countryside|away|safety; kids _ countryside; name tags|labels _ gas mask|children

    air raid precautions [method, solution]
    air raid shelter|warden|siren; ?morrison; ?blackout; ?arp; shelter|hid|slept in underground|tube; lights _ off|out

    anderson [method, solution] < air raid precautions

    anderson shelter [method, solution] < air raid precautions

    black out [method, solution] < air raid precautions

    arp warden [method, solution] < air raid precautions

    tube stations [method, solution] < air raid precautions

    blackout curtains [method, solution] < air raid precautions

    barrage balloons [method, solution] < air raid precautions

    gas masks [method, solution] < air raid precautions

    cover windows [method, solution] < air raid precautions

    home guard [method, solution] < air raid precautions

    anti aircraft guns [method, solution] < air raid precautions

    dads army [method, solution] < air raid precautions

    fire watchers [method, solution] < air raid precautions

    treaty of versailles [cause]
    versailles; the treaty; peace treaty; versailles settlement; 1919 treaty; treaty _ 1919; big three _ treaty; terms _ imposed|forced germany;
    paris peace conference

    war guilt clause [cause, consequence]
    article 231; war guilt; blame|accept|take _ for|full|all|responsibility|blame|guilt _ war|starting|causing;
    germany|germans _ blame|responsible|guilty|fault; responsible for|starting _ war; guilty of starting; accept|take blame|guilt|responsibility

    reparations [consequence, cause]
    ?reparation; £6600 million; pay _ for|damage|compensation|fine|money _ war|damage|allies|france|belgium; war damages;
    compensation to|for france|allies|war|damage|belgium; germany _ pay; pay back _ allies|france|britain; huge|massive bill|fine|debt|payment;
    pay for _ war|damage|destruction; war debt

    german disarmament [consequence]
    army _ 100000|100 000|limited|reduced|cut|restricted|small; 100000 men|soldiers|troops; 100 000 men|soldiers|troops;
    no|banned|forbidden|without tanks|airforce|submarines|conscription; {not} allowed _ tanks|planes|submarines|conscription; no air force;
    limit|restrict|reduce|cut _ army|military|navy|armed|forces; military restrictions|terms|limits|clauses; six battleships;
    weak|small army|military|navy; ?disarm; disarmament _ germany; {not} have|allowed _ tanks|airforce|submarines|planes

    german territorial losses [consequence]
    lost|gave|taken _ land|territory|alsace|lorraine|colonies|posen|danzig|polish|upper|saar|coal|empire; alsace lorraine; polish corridor;
    13% _ land|territory; ten percent _ population|land; land|territory|colonies _ took|lost|given|away; saar _ league|france|coal;
    east prussia _ split|separated|cut; danzig _ free city; split germany in two; lost _ colonies; overseas colonies _ taken|lost|given;
    ?mandates

    demilitarised rhineland [consequence]
    demilitarised; rhineland _ demilitarised|buffer; no|{not} troops|soldiers _ rhineland; {not}|no troops|soldiers|army _ rhineland;
    buffer zone _ france|germany|between

    anschluss forbidden
    {not}|forbid|ban _ unite|join|union|anschluss _ austria|germany; {not} unite|join with austria; union with austria _ forbidden|banned|not

    diktat [feeling, cause]
    dictated peace; germany|germans|they forced|made _ sign|accept|agree;
    {not}|no say|choice|invited|allowed|consulted|discuss|negotiate _ treaty|terms|peace|versailles|sign; {not} allowed _ discuss|negotiate;
    germany _ {not} invited|consulted; imposed on germany|germans|them; no choice _ sign; had to sign; threat _ invade|war _ sign; stab in back;
    november criminals

    german resentment of versailles [feeling, cause, consequence]
    germans|germany|people _ angry|hate|resent|bitter|humiliated _ treaty|versailles|terms|it|lost|about;
    germans|germany|people _ furious|unhappy|unfair|outraged|betrayed _ treaty|versailles|terms|it|lost|about;
    humiliated _ germany|germans|treaty; germany|germans want|sought revenge;
    treaty|versailles|terms _ unfair|harsh|unjust|humiliating|cruel|severe; unfair|harsh treaty|terms|peace|punishment;
    felt _ humiliated|betrayed|bitter|cheated; bitterness|resentment _ treaty|germany|versailles; wounded|hurt national|german pride

    clemenceau aims ~ wilson aims
    clemenceau|france|french want|sought _ revenge|punish|weak|cripple|harsh|security|crush|destroy|safe|never; make germany pay;
    france _ suffered|damage|invaded _ revenge|most; cripple|weaken|crush germany; so germany _ {not}|never _ attack|invade|again;
    harsh treaty _ france|clemenceau|french; revenge _ germany|1870|france; the tiger

    wilson aims ~ clemenceau aims
    fourteen points; 14 points; wilson|usa|america|americans want _ fair|lenient|lasting|peace|league|justice; idealist;
    just|fair|lasting|lenient peace; peace without victory; wilson _ {not} _ harsh|punish|too; {not} punish germany _ too|harsh

    lloyd george aims
    lloyd george _ compromise|middle|moderate|trade|navy|justice|balance|between; britain|british _ trade with germany|them; squeeze germany;
    make germany pay; middle ground|way; compromise between _ france|wilson|clemenceau; britain _ want _ protect|keep navy|empire|trade;
    public|voters _ revenge|punish|hang

    self determination [principle]
    rule themselves; govern themselves; nations|people|countries _ decide|choose|run own|their|future|government|how;
    own|self government|rule|governing; independence for; choose own government|ruler|country

    dismemberment of austria hungary [consequence]
    st germain; trianon; saint germain; austria hungary|empire _ break|split|divided up;
    new countries|states|nations created|formed|made|czechoslovakia|yugoslavia; hungary lost; split up austria;
    creation of czechoslovakia|yugoslavia|poland

    dismemberment of ottoman empire [consequence]
    sevres; lausanne; ottoman|turkish empire _ break|split|divided|carved; turkey lost; mandates in middle east; mustafa kemal; ataturk

    league of nations
    the league; wilson's league|idea; organisation _ keep|maintain|prevent peace|war;
    countries _ meet|talk|discuss|together|join _ instead|peace|prevent war|solve;
    solve|settle disputes|arguments|problems _ peacefully|talking|without; world|international peacekeeping organisation|body;
    talk _ instead of _ war|fight

    collective security [principle]
    act|stand|work|join together _ stop|against|aggressor|attack; attack|war on one _ attack|war on all; together against aggressor|aggression;
    protect|defend each other; members _ help|defend|protect each|another|member|attacked; safety in numbers;
    all countries _ together|united _ stop|against

    absence of usa from league [cause, factor]
    usa|america|us _ {not}|never|refused|absent|out|isolation|isolationist|reject _ join|member|league|senate|part;
    usa|america|us _ refused to join; absence of|without usa|america|us; {not} member|join _ usa|america; america|usa {not} in|join|member|part;
    america|usa absent|missing|refused|isolationist; without america|usa; no america|usa; senate _ refused|rejected|voted

    key nations outside the league [cause, factor]
    germany|russia|ussr|japan|italy _ {not}|excluded|banned|left|kicked _ join|member|allowed|invited|league;
    {not} all|every countries|nations|powers _ join|member; important|powerful|major|big countries|powers|nations _ {not}|missing|absent|left;
    countries left league; japan|germany|italy left; {not} join league; defeated countries|nations _ {not}

    league lacked an army [cause, factor]
    no|lack|without own|standing|permanent army|military|troops; league _ no|lack|without army|troops|military;
    {not} had|got army|troops|soldiers|military|force; army of _ own; depended|relied on members _ troops|army|soldiers; toothless;
    could {not} enforce|force|back _ decisions|up; no teeth; no military power|force

    unanimous voting [cause, factor]
    unanimous; ?veto; veto power; every|all country|member _ agree|had to agree; one country _ block|stop|veto|against; everyone had to agree;
    all had to agree; one vote against

    league was slow [cause, factor]
    slow _ react|decide|act|respond; took _ long|ages|year _ decide|act|react|report; league _ slow;
    took _ long|ages|year|months _ decide|act|report|reach; league|decisions|lytton _ slow|long|late|delayed; met once|only _ year;
    lytton report; lytton commission _ year|long|late|slow

    economic sanctions [method]
    sanctions; stop|ban|cut|refuse|end _ trade|selling|arms|exports _ with|to|off; trade ban|embargo; ?embargo; {not} trade|sell _ with|to;
    boycott _ goods|trade; sanctions _ {not} include|oil|coal|steel; oil sanctions

    moral condemnation [method]
    tell off _ country; condemn; told _ stop|wrong|off _ league|country|aggressor|japan|italy; world opinion; moral disapproval|pressure;
    just told off; words {not} action

    self interest of britain and france [cause, factor]
    self interest; britain|france|french|british _ own|selfish|themselves|interests|empire _ interest|first|league|problems|act;
    britain|france|french|british _ trade|first|reluctant|weak|afraid _ interest|first|league|problems|act;
    put _ own interests|country|themselves first; {not} want|willing _ war|fight|lose|upset|risk _ italy|japan|mussolini;
    britain|france {not}|unwilling|reluctant|refused _ act|help|fight|send|join|risk|stop|close; looked after themselves;
    keep mussolini _ side|friend|ally|happy; ?selfish

    league agencies and commissions
    commissions; ?agencies; health organisation|committee; refugees committee|organisation; ?international labour organisation; ?ilo;
    ?slavery commission; help|rehoused|returned refugees|prisoners; improve|better working conditions; ?free slaves;
    fight disease|malaria|leprosy; prisoners of war _ home|returned; slavery _ end|stop|freed; ?drug trafficking

    league successes in the 1920s ~ league failures
    aaland islands; aland islands; upper silesia; greece _ bulgaria _ stopped|ordered|withdraw|obeyed|dispute|1925;
    sweden _ finland _ dispute|islands|accept; settle|solve|resolve dispute|conflict _ peacefully|between; plebiscite _ silesia;
    league _ success|worked; mosul

    league failures ~ league successes in the 1920s
    league fail|weak|useless|powerless|collapse|humiliated|ignored; league _ {not} stop|prevent|act|help|punish; vilna; corfu;
    failed of|to league|stop _ manchuria|abyssinia|aggression; {not} stop|prevent japan|italy|mussolini|hitler|aggression;
    failed to stop _ japan|italy|hitler; league _ look|seen|appeared weak; league lost credibility|respect|power

    manchurian crisis [cause]
    manchuria; japan _ invade|took|attack _ manchuria|china; mukden; mukden incident; manchukuo; lytton; japan _ left|walked league

    abyssinian crisis [cause]
    abyssinia; abyssinian; ethiopia; italy|mussolini _ invade|attack _ abyssinia|ethiopia; haile selassie; wal wal; hoare laval;
    hoare laval pact; suez canal _ open|close|shut|not; secret deal|pact _ britain|france|mussolini

    disarmament conference failure [cause]
    disarmament conference; disarm _ {not}|fail|refused;
    countries|nations|france|britain _ {not}|refused|unwilling _ disarm|reduce|weapons|get rid; germany|hitler|walked|left out _ conference;
    failure of|to disarm|disarmament; {not} give up|reduce weapons|arms

    great depression [cause, factor]
    depression; wall street crash; economic|worldwide|world crisis|slump|collapse|depression|downturn; stock market crash|collapse;
    mass|high|huge|massive unemployment; 1929 crash; six million unemployed|jobless|work; banks _ collapse|closed|failed|bust|shut;
    people lost jobs|savings|homes; world economy|trade collapse|fell|slump; economies _ ruined|collapsed|suffered

    depression and aggression [cause]
    depression _ {cause}|turn|extreme|extremist|dictator|aggressive|invade|hitler|japan;
    poor|poverty|unemployment|depression _ extreme|hitler|dictator|extremist|fascist|vote;
    invade|conquer|expand _ solve|resources|raw|markets|distract _ depression|economic|problems; countries _ selfish|own|unwilling _ depression;
    distract from problems

    locarno treaties
    locarno; locarno pact; germany accepted _ western borders; accepted _ borders with france|belgium; stresemann _ borders

    kellogg briand pact
    kellogg; kellogg briand; 65 countries|nations; promise|agree {not}|never|outlaw _ war|disputes|fight; outlaw war;
    {not} use war _ solve|settle

    hitlers foreign policy aims [cause, factor]
    hitler's aims|foreign policy|ambition;
    hitler want|aim _ overturn|destroy|expand|living|lebensraum|unite|land|empire|greater|abolish|undo|tear|break|europe|territory; mein kampf;
    plans in mein kampf; greater germany; unite _ german speaking|speakers|people;
    overturn|destroy|reverse|abolish|undo|tear|rip|get rid _ treaty|versailles; make germany great|strong|powerful again; expand east;
    defeat|destroy communism; world|european domination; grossdeutschland; volksdeutsche; hitler's expansionism

    lebensraum [cause, factor]
    living space; space _ live|german; {more} land|space|room|territory _ german|people|live|east; land _ east|russia|poland|eastern;
    expand east|eastwards; more room|space _ german|live|people; take|conquer land from|in russia|poland|east

    german rearmament [cause, step]
    rearmament; ?rearm;
    rebuild|built|expand|increase _ army|weapons|air force|luftwaffe|military|navy|armed forces _ germany|german|hitler|versailles|secret|treaty;
    hitler|germany _ built up|rebuilt|build|expand|increase _ army|weapons|military|forces|navy|luftwaffe|tanks;
    reintroduce|brought back|introduce conscription; guns _ butter; luftwaffe _ secret|built; secretly _ weapons|army|built|rearm|arms;
    break _ treaty|versailles _ army|weapons|military

    anglo german naval agreement [cause, step]
    naval agreement; 35% _ navy|british|fleet; 35 percent _ navy|british; britain _ allow|let|agreed germany _ navy|ships|submarines;
    britain broke|undermine versailles; 1935 naval

    saar plebiscite [step]
    saar; saar _ vote|return|rejoin|90; 90% _ voted _ germany; plebiscite 1935; saarland

    remilitarisation of the rhineland [cause, step]
    remilitarise; rhineland 1936; troops|soldiers|army|hitler _ into|in|to|march|enter|reoccupy _ rhineland; marched _ rhineland;
    reoccupied|reoccupation|occupy rhineland; walking into _ own back garden|yard; own back garden|yard; hitler gamble|bluff

    spanish civil war
    spain _ franco|test|practice|bomb|luftwaffe|guernica|civil|help; guernica; franco; condor legion; hitler _ helped|supported|franco|spain;
    test|practise|try _ weapons|tactics|luftwaffe|planes|bombers _ spain

    axis alliances [cause]
    rome berlin axis; axis; anti comintern; anti comintern pact; pact of steel;
    hitler|germany _ ally|pact|friend|agreement _ mussolini|italy|japan; germany italy and japan; axis powers; germany italy japan;
    tripartite pact

    anschluss [cause, step]
    union|unite|unification|join|merge _ austria|germany _ austria|germany; hitler|germany|nazis _ take|invade|march|annex|absorb _ austria;
    takeover|annexation of austria; schuschnigg; 99% _ vote; austria _ part of germany|taken|joined|annexed|unite

    sudetenland crisis [cause, step]
    sudetenland; sudeten; sudeten germans; henlein; three million germans; 3 million germans; part of czechoslovakia;
    german speaking|speakers|germans in|of czechoslovakia; czech _ defences|fortifications|skoda

    munich agreement [cause, step]
    munich conference|1938|agreement|deal|pact; piece of paper; peace for our time; peace in our time;
    gave|hand _ sudetenland _ hitler|germany|away|over; sudetenland _ gave|handed; four power;
    chamberlain _ gave|hitler|signed|munich|paper|agreement; czechs _ {not} invited|consulted; four powers met;
    betray|sold out czechoslovakia|czechs

    policy of appeasement [cause, factor]
    appease; give in to _ hitler|demands|germany|him|dictators; give|let|allow hitler|germany|him|dictator _ what|have|want|do|take|break;
    gave _ hitler|germany|him _ what; {not} stand up to _ hitler|germany; keep hitler _ happy|quiet|calm;
    avoid|prevent war _ give|agree|letting|concessions; concessions to _ hitler|germany; back down|backed down;
    {not} stop|challenge|confront hitler; turn a blind eye; chamberlain's policy

    buying time to rearm [reason, benefit]
    buy|gain|gave|win time; time _ rearm|prepare|rebuild; time to build|get ready|{more}; {not} ready|prepared|strong _ war|fight|yet|enough;
    military|army|britain|raf _ weak|unprepared|not ready; britain|france _ unprepared|weak; prepare _ for war|weapons|army;
    britain need _ time|rearm; rearm britain; build up _ raf|spitfires|forces

    fear of another war [reason, feeling, cause]
    horror|memory|remember|trauma _ ww1|trenches|somme|war; {not} want|wish _ another|repeat war|ww1|somme|world war;
    scared|afraid|fear|frightened|terrified _ another war; scared|afraid|fear|terrified of war|bombing; avoid|prevent|stop another|a war;
    people wanted peace; public opinion _ against war|wanted peace; the bomber will always get through; never again; peace ballot;
    anti war _ feeling|mood

    versailles seen as unfair [reason]
    treaty|versailles _ too harsh|unfair; hitler|germany _ had a point|fair|reasonable|right|justified|entitled _ claim|demands|land|back|own;
    germany treated|been unfairly|harshly; only wanted _ back|what was; sympathy for|with|to germany|germans|hitler;
    guilt about treaty|versailles

    fear of communism [reason, feeling, cause]
    fear|scared|afraid|threat|worried|frightened|terrified _ communism|russia|soviet|stalin|ussr|reds;
    hitler|germany|nazis|fascism _ buffer|barrier|block|stop|defence|protect|wall|bulwark _ communism|russia|soviet|stalin;
    stop|prevent|halt|crush|destroy|defeat _ communism _ spread|taking|revolution|rising|threat; anti communist;
    communism _ worse|threat|danger|bigger|spread|take over; communist threat|takeover|revolution; red scare; against communism;
    communism spreading; protect _ from communism

    appeasement encouraged hitler [cause, consequence]
    encourage|embolden|allowed|made _ hitler|him _ more|go further|demand|ask|confident|bolder|take;
    hitler _ more|kept|asked|demand|grew|got|became _ more|confident|bolder|stronger|asking|demanding;
    think|believed|knew|realised _ get away with|no one|nobody|weak|would not; get away with; hitler _ stronger|more powerful|time to rearm;
    {not} stopped earlier; should have been stopped|stood up; made him bolder; give an inch; hitler stronger; hitler _ trusted _ wrong;
    could {not} be trusted

    invasion of czechoslovakia [cause, step]
    march 1939; hitler|germany|nazis|german _ invade|took|occupy|seize _ czechoslovakia|prague|bohemia; czechoslovakia _ invaded|taken|occupied;
    break munich|promise _ czechoslovakia|1939|agreement; rest of czechoslovakia; first time _ non german|non germans;
    {not} german speaking|speakers

    guarantee to poland
    britain|france|chamberlain _ promise|guarantee|protect|defend|pledge _ poland; polish guarantee; guarantee to defend poland;
    promise to _ poland

    nazi soviet pact [cause, step]
    molotov ribbentrop; nazi soviet; hitler|germany _ stalin|russia|ussr|soviet _ pact|agree|deal|treaty|sign|split|divide; non aggression pact;
    {not} attack|fight each other; divide|split|share|carve _ poland _ between|up; stalin|hitler _ sign pact|deal|agreement;
    {not} worry|fight _ two fronts|east

    invasion of poland [cause, step]
    germany|hitler|nazis|german _ invade|attack|march _ poland; poland _ invaded|attacked; 1 september 1939;
    danzig _ demanded|wanted|polish|corridor; september 1939; declare war _ 3 september|1939|germany; hitler wanted danzig|polish corridor

    phoney war
    nothing|little happened|fighting|action _ first|after|months; no fighting _ months; sitzkrieg

    blitzkrieg [method, factor]
    lightning war; fast|quick|rapid|speed|surprise attack|advance|moving|warfare _ tanks|planes|panzers|germans|germany;
    tanks and planes|aircraft|stukas; tanks planes and|infantry; panzer; stukas; dive bombers;
    tanks _ planes|aircraft|bombers|infantry _ together; paratroopers _ behind; speed and surprise

    fall of france [consequence]
    france _ defeated|fell|surrender|beaten|collapse|lost|occupied; germany|hitler|nazis _ conquer|defeat|beat|occupy|invade _ france|paris;
    vichy; maginot line; ardennes; through|went ardennes; round _ maginot

    dunkirk evacuation
    dunkirk; operation dynamo; little ships; 338000|338 000|300000|300 000 _ men|soldiers|troops|saved|rescued;
    small|fishing|civilian|little|private boats|ships _ rescue|save|beaches|soldiers|troops;
    soldiers|troops|army|men _ rescued|trapped|stranded|saved|evacuated _ beach|boats|dunkirk; miracle of dunkirk; dunkirk spirit

    battle of britain
    raf _ defeat|beat|luftwaffe|won|fought|spitfires|hurricanes|pilots; spitfire; ?hurricanes; the few;
    luftwaffe _ raf|airfields|defeated|lost|failed|beaten; radar; fighter command; air superiority|control of air|skies|control of skies;
    dowding; sealion; sea lion; operation sealion; invasion of britain; changed|switch from airfields _ cities|london|bombing; bombing airfield

    churchills leadership [factor]
    churchill _ speech|inspire|leader|morale|strong|refused|determined|never; fight them on _ beaches; we shall never surrender;
    blood toil tears; prime minister churchill; speeches _ inspire|boost|morale; churchill's speeches; bulldog spirit; finest hour

    battle of the atlantic
    atlantic convoys|battle|u boats|supplies|shipping; u boats _ atlantic|supplies|sink; wolf packs;
    protect supplies|shipping _ atlantic|america|sea; supplies from america|usa; starve britain; cut _ off britain _ supplies|food|from

    codebreaking [method, factor]
    enigma; bletchley; bletchley park; alan turing; turing; crack|broke|decode _ code|enigma|messages; ?ultra; 
    read german|enemy messages|codes|plans

    lend lease [factor]
    lend|gave|sold|loaned|supply|send|provided weapons|ships|tanks|supplies|money|arms|equipment _ britain|russia|allies|america|usa;
    american|us loans|supplies|aid|money|equipment _ britain|allies;
    america|usa|us _ lend|supplied|sent|provide _ weapons|supplies|ships|destroyers|equipment|tanks; destroyers for bases; arsenal of democracy

    operation barbarossa [cause, factor]
    barbarossa; hitler|germany|nazis|germans _ invade|attack _ russia|ussr|soviet union; invasion of|invading russia|ussr|soviet; eastern front;
    june 1941; attack on russia|ussr|soviet; two fronts _ russia|war|hitler; leningrad; siege of leningrad; moscow _ germans|failed|winter

    russian winter [cause, factor]
    winter|cold|snow|froze _ german|soldiers|troops|army|unprepared|clothing|tanks|engines; german|army _ winter|cold|froze|frostbite;
    general winter; {not} prepared|equipped|clothes for winter|cold; summer clothes|uniforms; scorched earth

    battle of stalingrad [cause, factor]
    stalingrad; paulus; german sixth|6th army _ surrounded|trapped|surrender|destroyed; sixth army; encircled|surrounded|trapped at stalingrad;
    street fighting; kursk

    pearl harbor [cause, factor]
    japan|japanese _ attack|bomb _ usa|america|american|us|fleet|navy|hawaii|pearl;
    attack|bomb _ american|us fleet|navy|ships|base; attack|bomb _ hawaii; 7 december 1941; day of infamy;
    american fleet|ships _ destroyed|sunk|hawaii

    pacific war
    ?midway; ?battle of midway; ?island hopping; ?kamikaze; ?coral sea; ?iwo jima; ?okinawa; war in _ pacific; capture island one by one;
    suicide pilots|planes|attacks; singapore _ fell|surrender; ?guadalcanal

    north african campaign
    el alamein; alamein; ?montgomery; rommel; desert rats; desert fox; africa korps; north africa; desert war

    d day landings [factor]
    d day; normandy; normandy landings; operation overlord; 6 june 1944; second front; land|invade on|in _ beaches|normandy|france;
    mulberry harbours; ?omaha; liberate _ france|paris; invasion of france|normandy|europe; allies land|invade

    strategic bombing of germany [method, factor]
    bomber harris; bomber command; dresden; thousand bomber; area bombing; carpet bombing;
    bomb german|germany _ cities|factories|industry|civilians|towns; dambusters; firestorm; allied bombing|bombers;
    raf|allies _ bomb _ germany|german|dresden|hamburg|cities; arthur harris; destroy german industry|factories|war

    atomic bombing of japan [factor, cause]
    atomic bomb; hiroshima; nagasaki; nuclear bomb _ japan; manhattan project; enola gay; a bomb; little boy; fat man;
    drop atomic|nuclear|bomb on japan|japanese|hiroshima

    justification of the atomic bomb [reason]
    save american|us|lives|soldiers|troops lives|soldiers|deaths; end|shorten|finish war quickly|sooner|fast|early|immediately;
    japan|japanese _ {not}|refused|never _ surrender; show|demonstrate|scare|impress|warn _ stalin|russia|soviet|ussr|power;
    revenge for pearl harbor; force|make japan _ surrender; avoid invading of japan; test the bomb; save lives

    allied superior resources [cause, factor]
    allies|britain|america|usa|russia|soviet _ {more} men|soldiers|tanks|weapons|resources|planes|money|supplies|factories;
    {more} resources|men|tanks|planes|troops|factories|oil than germany|germans|axis|the; ?outnumber; out produce;
    american industry|production|factories|economic; superior|greater|better|more numbers|resources|manpower|industrial;
    germany ran out _ men|oil|fuel|resources|supplies; shortage|lack|short of oil|fuel|men|resources|supplies|raw

    hitlers military mistakes [cause, factor]
    hitler _ mistake|error|wrong|refused _ retreat|general|order|russia|listen|dunkirk; hitler _ {not} listen|retreat|allow|let;
    mistakes by|of hitler|german; refused to|let _ retreat|surrender; ignore|overruled generals; ?overstretched; declare war on usa|america

    internment of enemy aliens
    interned; internment camps; enemy aliens; collar the lot; germans|italians|japanese _ locked|arrested|put|sent _ camp|isle of man

    beveridge report
    beveridge; five giants; want disease ignorance; cradle to grave; want ignorance squalor; from cradle to _ grave; five giant evils;
    plan for _ welfare state|after war

    united nations
    ?un; the un; united nations organisation; security council; un charter; replace league of nations; peacekeeping force|troops
    """
}
