/// Common words of English, one for each word key, to tell what is spelt right.
///
/// From SCOWL (Spell Checker Oriented Word Lists, version 2020.12.07, http://wordlist.aspell.net), the lists
/// english-words and british-words of sizes 10, 20 and 35; inflections and other spellings of a listed word are left out.
/// SCOWL is Copyright 2000-2020 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists,
/// the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
/// without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and
/// this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
/// suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
enum EnglishWordData {
  static let text: StaticString = """
    a aardvark aback abacus abandon abate abbey abbot abbreviate abdicate abdomen abdominal abduct
    aberration abet abhor abhorrent abide ability abject ablaze able abler ablest ably abnormal aboard
    abode abolish abominable aborigine abort abound about above aboveboard abrasive abreast abridge abroad
    abrupt abruptest abscess abscond absent absolute absolutest absolve absorb abstain abstention
    abstinence abstract abstruse absurd absurdest abundant abuse abysmal abyss academic academy accede
    accelerate accent accentuate accept access accessory accident acclaim acclimate acclimatise accolade
    accommodate accompanist accompany accomplice accomplish accord accordion accost account accountable
    accountant accredit accrue accumulate accuracy accuse accustom ace ache achieve acid acknowledge acne
    acorn acoustic acquaint acquiesce acquire acquit acquittal acre acreage acrid acridest acrimony acrobat
    acronym across acrylic act activate active activist activity actor actress actual actuary acumen
    acupuncture acute acutest ad adage adamant adapt adaptor add addendum addict additional additive
    address addressee adept adequate adhere adhesion adjacent adjective adjoin adjourn adjunct adjust
    administer admiral admire admit admonish admonition ado adobe adolescent adopt adore adorn adrift
    adroit adulation adult adulterate adulteries adultery adulthood advance advantage advent adventure
    adverb adverbial adversary adverse adversest advice adviser advisory advocate aeon aerial aerodynamic
    aeroplane aerosol aerospace aesthetic afar affable affair affect affection affidavit affiliate affinity
    affirm affix afflict affluence affluent afford affront afield aflame afloat afoot aforementioned
    aforesaid afraid afresh after aftereffect afterlife afterlives aftermath afternoon afterthought
    afterwards again against age agency agenda agent aggravate aggregate aggression aggressor aghast agile
    agitate aglow agnostic agnosticism ago agonise agony agree agreeable agriculture aground ah ahead ahoy
    aid aide ail ailment aim aimless air airborne aircraft airfield airier airiest airline airmail airport
    airstrip airtight airy aisle ajar akin alarm alarmist alas albeit albino album alcohol alcove ale alert
    alga algebra algorithm alias aliased alibi alien alienate alight align alike alimony alive alkali
    alkaline all allay allege allegiance allegorical allegory allergy alleviate alley alligator allocate
    allot allow allowance alloy allude allure allusion ally almanac almighty almond almost alms aloft alone
    along alongside aloof aloud alpha alphabet alphanumeric already also altar alter alternate alternative
    alternator although altitude alto altogether altruism altruistic aluminium always am amalgamate amass
    amateur amateurish amaze ambassador amber ambidextrous ambience ambient ambiguity ambition ambivalent
    amble ambulance ambush amen amenable amend amenity amethyst amiable amicable amid amidst amiss ammonia
    ammunition amnesia amnesty amoeba amok among amoral amorphous amount amp ampere ampersand amphetamine
    amphibian amphibious amphitheatre ample ampler amplest amplify amplitude amputate amulet amuse an
    anachronism anaemia anaemic anaesthesia anagram anal analgesic analogue analogy analyse analyst
    anarchic anarchist anarchy anathema anatomical anatomy ancestor ancestral ancestry anchor anchorage
    anchovy ancient ancientest and android anecdote anew angel anger angle angler angst anguish animal
    animate animosity ankle annals annex annihilate anniversary annotate announce annoy annual annuity
    annul anoint anomaly anon anonymity anorak another answer ant antagonise antagonism antagonist anteater
    antelope antenna anthem anthill anthology anthrax anthropology antibiotic antibody antic anticipate
    anticlimax antidote antifreeze antipathy antique antiseptic antisocial antitheses antithesis antler
    antonym anus anvil anxiety any anybody anyhow anyone anyplace anything anyway anywhere aorta apart
    apartheid apartment apathetic apathy ape aperture apex aphorism apiece aplomb apocryphal apology
    apostle apostrophe appal apparatus apparel apparent apparition appeal appear appearance appease append
    appendage appendix appetiser appetite applaud applause apple appliance applicable applicant apply
    appoint appointee appointment apposite appraise appreciate apprehend apprehension apprentice
    apprenticed apprenticeship approach approachable appropriate approve approximate apricot apron apt
    apter aptest aptitude aquamarine aquarium aquatic aqueduct arable arbiter arbitrary arbitrate arbour
    arc arcade arcane arch archaeology archaic archbishop archer archery archest archetypal archipelago
    architect architecture archive archway ardent ardour arduous area arena ares arguable argue aria arid
    arise aristocracy aristocrat arithmetic ark arm armadillo armament armchair armed armistice armour
    armoury armpit army aroma aromatic around arouse arraign arrange array arrears arrest arrive arrogant
    arrow arse arsenal arsenic arson art artefact artery arthritic arthritis artichoke article articulate
    artifice artificial artillery artisan artist artistry artwork as asbestos ascend ascension ascent
    ascertain ascetic ascribe asexual ash ashamed ashcan ashen ashore ashtray aside ask askance askew
    asparagus aspect aspen aspersion asphalt asphyxiate aspire aspirin ass assail assassin assault assemble
    assent assert assess assessor asset assign assimilate assist assistant associate assort assume assure
    asterisk asteroid asthma astonish astound astray astride astringent astrology astronaut astronomy
    astute astutest asylum asymmetry asynchronous at ate atheism atheist athlete atlas atmosphere atom
    atone atrocious atrocity attach attack attain attempt attend attendant attention attest attic attire
    attitude attorney attract attractive attribute auburn auction audacious audacity audible audience audio
    audit audition auditor auditorium auditory augment august augustest aunt aura aural auspicious austere
    austerest authentic author authorise authoritarian authoritatively authority authorship auto
    autobiographical autobiography autocracy autocrat autograph automate automobile automotive autonomous
    autonomy autopsy autumn auxiliary avail avalanche avarice avaricious avenge avenue average averse avert
    aviator avid avocado avoid avow await awake awaken award aware away awe awesome awful awfuller
    awfullest awhile awkward awkwardest awning awry axe axiom axiomatic axis axle aye azalea azure babble
    babe babier babiest baboon baby babyish bachelor back backbone backer backfire backgammon background
    backhand backlash backlog backpack backside backslash backspace backstage backtrack backward backwoods
    bacon bacteria bad badder baddest bade badge badger badminton baffle bag bagel baggage baggier baggiest
    baggy bail bait bake baker bakery balance balcony bald balder baldest bale ball ballad ballast
    ballerina ballet ballistics balloon ballot ballroom balm balmier balmiest balmy baloney bamboo
    bamboozle ban banal banana band bandage bandanna bandier bandiest bandit bandstand bandwagon bandwidth
    bandy bang bani banish banister banjo bank banker banknote bankrupt banner banquet banter baptise
    baptism bar barb barbarian barbaric barbecue barber barbiturate bard bare bareback barefoot barely
    barer barest bargain barge baritone bark barley barman barn barnacle barnyard barometer baron baroque
    barrage barrel barren barrenest barrette barricade barrier barrister bartender barter base baseball
    baseline basement baser basest bash basic basil basin basis bask basket basketball bass bassoon bastard
    baste bat batch bath bathroom bathtub baton batsman battalion batter battery battle battlefield
    battleship baud baulk bawdier bawdiest bawdy bawl bay bayonet bayou bayous bazaar beach beacon bead
    beadier beadiest beady beagle beak beaker beam bean bear bearable beard bearer beast beat beater
    beautician beautify beauty beaver became because beckon bed bedbug bedclothes bedder bedlam bedridden
    bedrock bedroom bedside bedspread bedtime bee beech beef beefier beefiest beefy beehive beeper beer
    beeswax beet beetle beeves befall befit before beforehand befriend beg began beggar beginner begrudge
    beguile behalf behalves behave behead beheld behind beige belabour belated belch belfry belie belief
    belittle bell bellboy bellhop belligerent bellow belly belong beloved below belt bemoan bemuse bench
    bend bender beneath benediction benefactor beneficiary benefit benevolent benighted benign bents
    bequeath bequest bereave bereft beret berry berserk berth beseech beset beside besiege besought best
    bestial bestow bet beta betcha betray betrothal better bettor between beverage beware bewilder
    bewilderment bewitch beyond bias bib bible biblical bibliographic bibliography bicentennial bicker bid
    bidden bide biennial bifocals big bigamist bigamous bigamy bigot bigotry bike bikini bilateral bile
    bilingual bill billboard billfold billiards billion billow bin binary bind binder bingo binomial
    biochemical biochemistry biodegradable biographer biography biology bipartisan biped biplane birch bird
    birdcage birth birthday birthmark birthplace biscuit bisect bisexual bishop bison bit bitch bite bitmap
    bitter bittersweet bizarre blab black blackberry blackbird blackboard blacken blackhead blackjack
    blacklist blackmail blackout blacksmith blacktop bladder blade blame blameless blamer blanch blancmange
    bland blander blandest blank blanker blankest blanket blare blaspheme blasphemy blast blaster blatant
    blaze blazer bleach bleak bleaker bleakest blearier bleariest bleary bleat bled blemish blend bless
    blew blight blimp blind blinder blindest blindfold blink blinker blip bliss blister blithe blither
    blithest blitz blizzard blob bloc block blockade blockbuster blockhead blog blogger blond blonder
    blondest blood bloodhound bloodier bloodiest bloodshed bloodshot bloodstream bloodthirstiest
    bloodthirsty bloody bloom blossom blot blotch blotter blouse blowout blowtorch blubber bludgeon blue
    bluebell blueberry bluebird blued bluegrass blueprint bluer bluest bluff bluffer bluffest blunder blunt
    blunter bluntest blur blurb blurt blush bluster boa boar board boarder boardwalk boast boat bob bobbin
    bobcat bobsled bobsledded bode bodice body bodyguard bodywork bog boggle bogus boil boiler boisterous
    bold bologna bolster bolt bomb bombard bomber bond bondage bone bonfire bonier boniest bonnet bonus
    bony boo booby book bookcase bookend bookkeeper booklet bookmark bookshelf bookshop bookstore bookworm
    boom boomerang boon boor boorish boost booster boot bootee booth bootleg bootstrap booty booze bop
    border borderline bore born borough borrow bosom boss bossier bossiest bossy botanical botanist botany
    botch both bother bothersome bottle bottleneck bottom bottomless bough boulder boulevard bounce bound
    boundary boundless bounty bouquet bourbon bourgeois bourgeoisie bout boutique bovine bow bowel bowl
    bowlegged bowler box boxcar boxer boy boycott boyfriend boyhood boyish bra brace bracelet bracket
    brackish brag braggart braid brain brainier brainiest brainless brainstorm brainwash brainy braise
    brake bran branch brand brandish brandy bras brash brasher brashest brass brassier brassiest brassy
    brat bravado brave bravo brawl brawn brawnier brawniest brawny bray brazen brazier breach bread
    breadwinner break breakable breakdown breakfast breakneck breakpoints breakthrough breakwater breast
    breath breather breathless breathtaking bred breeder breeze breezier breeziest breezy brethren brevity
    brew brewery bribe bribery brick bricklayer bridal bride bridegroom bridesmaid bridge bridle brief
    briefcase brigade bright brilliant brim brimstone brine bring brinier briniest brink briny brisk
    brisker briskest bristle britches brittle brittler brittlest broach broad broadcast broadside brocade
    broccoli brochure broil broiler broker bronchitis bronco bronze brooch brood brook broom broth brother
    brotherhood brow browbeat browbeaten brown browner brownest brownie browse bruise brunch brunette brunt
    brush brusque brusquer brusquest brutal brute brutish bubble bubblier bubbliest buck bucket buckle bud
    buddy budge budget buff buffalo buffed buffer buffet buffoon bug bugger buggier buggiest buggy bugle
    bugler build builder bulb bulbous bulge bulk bulkier bulkiest bulky bull bulldog bulldoze bullet
    bulletin bullfight bullfrog bullion bully bum bumblebee bummer bummest bump bumper bun bunch bundle
    bung bungalow bungle bungler bunion bunk bunker bunny buoy buoyancy buoyant burble burden burdensome
    bureau bureaucrat burger burglar burglary burgle burlap burlier burliest burly burn burner burnish burp
    burr burro burrow bursar burst bury bus bush bushel bushier bushiest bushy business businessman
    businesswoman businesswomen bust bustle busy busybody but butcher butchery butler butt butter buttercup
    butterfly buttermilk butterscotch buttery buttock button buttonhole buttress buxom buy buyer buzz
    buzzard buzzer by bye bygone bypass bystander byte byway cab cabaret cabbage cabin cabinet cable
    caboose cacao cache cackle cacti cad caddie cadence cadet cafeteria caffeine cage cagey cagier cagiest
    cajole cake calamity calcium calculate calculator calculi calculus calendar calf calibre calico call
    callable caller calligraphy callous callow callus calm calorie calve cam camaraderie came camel cameo
    camera camouflage camp campaign camper campus can canal canary cancel cancer candid candidacies
    candidacy candle candlestick candour candy cane canine canister canker cannery cannibal cannier
    canniest canning cannon cannot canny canoe canon canopy cant cantaloupe cantankerous canteen canter
    canvas canvased canvass canyon cap capable capacitance capacitor capacity cape caper capillary capital
    capitalise capitalism capitulate caprice capricious capsize capsule captain caption captivate captive
    captor capture car caramel carat caravan carbohydrate carbon carburettor carcass carcinogenic card
    cardboard cardiac cardigan cardinal care career carefree careful carefullest careless caress caretaker
    cargo caribou caribous caricature carnage carnal carnation carnival carnivore carol carouse carp
    carpenter carpentry carpet carriage carriageway carrier carrion carrot carry cart cartel cartilage
    cartographer cartography carton cartoon cartoonist cartridge cartwheel carve cascade case cash cashew
    cashier cashmere casino cask casket casserole cassette cast castaway caster castigate castle castoff
    castrate casual casualty cat cataclysm catalogue catapult cataract catastrophe catcall catch catchier
    catchiest catchment catchy catechism categorical category cater caterpillar catfish cathedral catholic
    catnap catnip cattle catwalk caucus cauliflower caulk cause causeway caustic caution cavalier cavalry
    cave caveat cavern caviar cavity cavort caw cease ceasefire ceaseless cedar cede ceiling celebrate
    celebrity celery celestial celibacy celibate cell cellar cellist cello cellophane cellular cellulose
    cement cemetery censor censorship censure census cent centennial centimetre centipede central centre
    centrepiece centrifuge century ceramic cereal cerebral ceremony certain certify cervical cessation
    chafe chaff chaffed chagrin chain chainsaw chair chairman chairperson chalet chalice chalk chalkier
    chalkiest chalky challenge chamber chameleon champ champagne champion championship chance chancellor
    chandelier change changeable changeover channel chant chaos chaotic chap chapel chaperone chaplain
    chapter char character characterise characteristic charcoal charge chargeable charger chariot charisma
    charismatic charity charlatan charm chart charter chase chasm chassis chaste chasten chaster chastest
    chastise chastity chat chatter chatterbox chattier chattiest chatty chauffeur chauvinist cheap cheat
    check checker checkout checkpoint checkup cheek cheep cheer cheerfuller cheerfullest cheerier cheeriest
    cheery cheese cheesecloth cheetah chef chemical chemist chemistry cheque chequer cherish cherry cherub
    cherubim chess chest chestnut chew chewier chewiest chewy chi chic chicer chicest chick chicken chide
    chief chiefer chiefest chieftain child childbirth childhood childish childlike chill chiller chillest
    chilli chime chimney chimp chimpanzee chin china chink chintz chip chipmunk chipper chiropractor chirp
    chisel chivalrous chivalry chlorine chloroform chlorophyll chocolate choicer choicest choir choke
    cholera cholesterol choosier choosiest choosy chop chopper choppier choppiest choppy choral chord chore
    choreographer choreography chortle chorus chose chow chowder christen chrome chromium chromosome
    chronic chronicle chronology chrysanthemum chubbier chubbiest chubby chuck chuckle chug chum chummier
    chummiest chummy chunk chunkier chunkiest chunky church churn chute cider cigar cigarette cinch cinder
    cinema cinnamon cipher circa circle circuit circuitry circulate circumcise circumference circumflex
    circumstance circumstanced circumstantial circumvent circumvention circus cistern cite citizen
    citizenship citric citrus city civic civil civilian civilise clack clad claim clairvoyant clam clamber
    clammier clammiest clammy clamour clamp clan clandestine clang clank clap clapper claptrap claret
    clarify clarinet clash clasp class classic classify classmate classroom classy clatter clause
    claustrophobia claw clay clean cleaner cleanlier cleanliest cleanse cleanser clear clearance cleat
    cleavage cleave cleaver clef cleft clemency clench clergy clergyman cleric clerk clever click client
    cliff climactic climate climax climb climber clime clinch cling clinic clink clip clipboard clique
    clitoris cloak clock clockwise clockwork clod clog cloister clone close closet clot cloth clothespin
    cloud cloudburst clout clove cloven clover clown club clubhouse cluck clue clueless cluing clump
    clumsier clumsiest clumsy cluster clutch clutter coach coagulate coal coalesce coalition coarse coarsen
    coast coaster coastline coat coax cob cobalt cobble cobbler cobra cobweb cocaine cock cockeyed cockier
    cockiest cockpit cockroach cocktail cocky cocoa coconut cocoon cod code coefficient coerce coercion
    coexist coffee coffer coffin cog cogency cogent cognac cognitive coherent coil coin coinage coincide
    coincidental coke colander cold colic collaborate collage collapse collar collarbone collate collateral
    colleague collect collector college collegiate collide collie colloquial collusion colon colonel colony
    colossal colour colourless colt column coma comb combat combine combustion comeback comedian comedy
    comelier comeliest comestible comet comfort comic comma command commando commemorate commence commend
    comment commentary commerce commercialise commiserate commission commissioner commit committee
    commodity commodore common commonest commonplace commonwealth commotion communal commune communicate
    communion communique communism community commute compact compactest companion companionship company
    compare compartment compass compassion compatible compatriot compel compensate compete competent
    competitor compile complacent complain complement complementary complete completest complex complexion
    complicate compliment complimentary comply component compose composite compost composure compound
    comprehend comprehensive compress comprise compromise compulsion compulsory compunction compute
    computer computerise comrade comradeship con concatenate concave conceal concede conceit conceive
    concentrate concentric concept conception conceptual concern concert concerto concession conciliate
    concise concisest conclude concoct concord concourse concrete concur concurrent concussion condemn
    condense condescend condiment condition condolence condom condominium condone condor conducive conduct
    cone confection confederacy confederate confer conference conferrer confess confetti confide confident
    confidential configure confine confirm confiscate conflict conform confound confront confuse congeal
    congenial congest conglomerate congratulate congregate congress congressman congressmen congresswoman
    congresswomen congruent conical conifer coniferous conjecture conjugal conjunction conjure connect
    connector connoisseur connote conquer conqueror conscience conscientious conscious consecrate
    consecutive consensus consent consequent consequential conservatism conservatory conserve consider
    considerable considerate consideration consign consist consistent console consolidate consonant consort
    consortium conspicuous conspiracy conspire constancy constant constellation consternation constipation
    constituent constitute constrain constraint constrict construct construe consul consular consult
    consultant consume consumer consummate contact contagion contagious contain container contaminate
    contemplate contemporary contempt contemptuous contend content contention contest context contextual
    contiguous continent contingent continue continuum contort contour contraband contraception contract
    contraction contractor contractual contradict contraption contrary contrast contravene contravention
    contribute contributor contributory contrite contrive control controversy convalesce convection convene
    convenient convent convention converge conversation converse convert convex convey convict convince
    convoluted convoy convulse coo cook cookbook cooker cookie cool cooler coop cooper cooperate coordinate
    cop cope copier copious copper copperhead copulate copy copyright coral cord cordial cordless cordon
    corduroy core cork corkscrew corn cornea corner cornet cornflakes cornier corniest cornmeal cornstarch
    corny corollary coronary coroner corporal corporate corps corpse corpulent corpus corpuscle corral
    correct correctest corrector correlate correspond corridor corroborate corrode corrupt corruptest
    corsage corset cortex cosmetic cosmic cosmology cosmonaut cosmopolitan cosmos cost costlier costliest
    costume cosy cot cottage cotton cottontail cottonwood couch cougar cough could council councillor
    counsel counsellor count countable countdown countenance countenanced counter counteract counterattack
    counterbalance counterbalanced counterclockwise counterexample counterfeit counterpart countersign
    countess countless country countryman countrymen countryside county coup couple coupon courage courier
    course courser court courtesy courthouse courtroom courtship courtyard cousin cove covenant cover
    coverage covert covet cow coward cowardice cowboy cower cowgirl cowhide cox coy coyer coyest coyote
    crab crabbier crabbiest crabby crack cracker crackle crackpot cradle craft craftier craftiest craftsman
    crafty crag craggier craggiest craggy cram cramp cranberry crane cranium crank crankier crankiest
    cranky crap crash crass crasser crassest crate crater crave crawl crayfish crayon craze crazy creak
    creakier creakiest creaky cream creamier creamiest creamy crease create creative creator creature
    credence credential credible credit creditor credulous creed creek creep creepier creepiest creepy
    cremate crepe crescendo crescent crest crestfallen cretin crevasse crevice crew crib cricket crime
    criminal crimson cringe crinkle cripple crises crisp crisper crispest crispy crisscross criteria critic
    critical croak crochet crock crockery crocodile crocus crofts crony crook crookeder crookedest croon
    crop croquet cross crossbow crosser crossest crossroad crosswalk crossword crotch crouch crow crowbar
    crowd crown crucial crucifix crucifixion crucify crude cruder crudest crudity cruel cruelly cruise
    cruiser crumb crumble crumblier crumbliest crummier crummiest crummy crumple crunch crunchy crusade
    crush crust crustacean crustier crustiest crusty crutch crux cry crybaby crypt cryptic crystal cs cub
    cube cubic cubicle cuckoo cucumber cuddle cuddly cue cuff cuisine culinary cull culminate culpable
    culprit cult cultivate culture cumbersome cums cumulative cunning cunninger cunningest cup cupboard cur
    curable curator curb curd curdle cure curfew curio curious currant currency current curricula curry
    curse cursor cursory curt curtail curtain curter curtest curtsy curvature curve cushion custard
    custodian custody custom customary customer customise cut cutback cute cuticle cutlery cutlet cutter
    cutthroat cyanide cybernetics cycle cyclic cyclist cyclone cylinder cylindrical cymbal cynic cypress
    cyst dab dabble dachshund dad daddy daemon daffodil daft dagger daily daintier daintiest dainty dairy
    dais daises daisy dally dam damage dame damn damnation damnedest damp damsel dance dancer dandelion
    dandier dandiest dandruff dandy danger dangle dank danker dankest dapper dapperest dare daredevil dark
    darling darn dart dash dashboard dastardly data database date daub daughter daunt dauntless dawdle dawn
    day daybreak daydream daylight daytime daze dazzle deacon deaden deader deadest deadlier deadliest
    deadline deadlock deaf deafer deafest deal dealer dean dear dearer dearest dearth deathbed deaves
    debase debate debauchery debilitate debility debit debonair debrief debris debt debtor debug debugger
    debunk debut decade decadent decanter decapitate decay decease deceit decent decentralise decibel
    decide deciduous decimal decimate decipher decisive deck declare declension decline decode decompose
    decorate decorum decoy decrease decree decrepit decry dedicate deduce deduct deed deem deep deer deface
    defamatory defame default defeat defeatist defecate defect defenceless defend defendant defensive defer
    deferential deficient deficit defile define definite deflate deflect deform defraud defrost deft defter
    deftest defunct defy degenerate degrade degree dehydrate deify deign deity deject delay delectable
    delegate delete deleterious deli deliberate delicacy delicate delicatessen delicious delight delimit
    delinquent delirious delirium deliver delta delude deluge delusion deluxe delve demagogue demand demean
    demeanour demented dementia demerit demise democrat demolish demolition demon demonstrate demoralise
    demote demount demure demurest den denigrate denim denominator denote denounce dense dent dental
    dentist dentistry denunciation deny deodorant deodorise depart department depend dependable depict
    deplete deplore deport depose deposit depot deprave deprecate depreciate depress deprive deputy derail
    derange derelict deride derision derive derogatory derrick descend descent describe descriptor
    desecrate desegregation desert deserve design designate desire desist desk desktop desolate despair
    desperate despicable despise despite despondent despot dessert destabilise destine destiny destitute
    destroy detach detail detain detect detective detector deter detergent deteriorate determine
    deterministic deterrent detest dethrone detonate detour detract detriment devalue devastate develop
    deviant deviate device devil devious devise devoid devolution devolve devote devotee devour devout
    devoutest dew dexterity diabetes diabolical diagnose diagonal diagram dial dialect diallings dialog
    diameter diamond diaper diaphragm diarrhoea diary diatribe dice dictate dictator diction dictionary die
    diesel diet dietary differ differential difficult diffuse dig digest digit digital digitise dignify
    dignitary digress dilapidated dilate dilemma diligent dill dilute dim dime dimension dimensional dimer
    diminish diminutive dimmer dimmest dimple din dine diner dinghy dingier dingiest dingy dinner dinosaur
    diocese dioxide dip diphtheria diphthong diploma diplomat diplomata dire direct directest direction
    directive director directory direr direst dirge dirt disable disadvantage disagree disallow
    disambiguate disappear disappoint disapprove disarm disarmament disarray disaster disavow disband
    disbelief disbelieve disburse disc discard discern discharge disciple disciplinarian discipline
    disclaim disclose disco discolour discomfort disconcert disconnect disconsolate discontent discontinue
    discord discount discourage discourse discourtesy discover discredit discreet discreetest discrepancy
    discrete discriminate discus discuss disdain disease disembark disenchantment disengage disentangle
    disfavour disfigure disgrace disgruntle disguise disgust dish dishearten dishonest dishonour dishwasher
    disillusion disillusionment disincentive disinfect disingenuous disinherit disintegrate disinterested
    disjoint dislike dislocate dislodge disloyal dismal dismantle dismay dismember dismiss dismount disobey
    disorder disown disparage disparate dispassionate dispatch dispel dispensary dispense disperse displace
    display displease displeasure dispose disposition dispossess disproportionate disprove dispute
    disqualify disquiet disregard disrepair disrepute disrespect disrupt dissatisfy dissect disseminate
    dissension dissent dissertation disservice dissident dissimilar dissipate dissociate dissolute dissolve
    dissonance dissuade distant distaste distend distil distillery distinct distinctest distinguish distort
    distract distraught distress distribute distributor district distrust disturb disuse ditch dither ditto
    ditty dive diver diverge diverse diversify diversion divert divest divide dividend divine divinest
    divisive divisor divorce divulge dizzier dizziest dizzy do docile dock doctor doctrine document
    documentary dodge dodo doe doer dog doggerel doghouse dogma dogmatic dogwood doily doldrums dole doll
    dollar dolly dolphin domain dome domestic domicile dominant dominion domino don donate donkey donor
    doodle doom door doorman doorstep doorway dope dopey dopier dopiest dormant dormitory dorsal dose dot
    dote double doubt doubtless dough doughnut dour dourer dourest douse dove dowdier dowdiest dowdy down
    downcast downfall downgrade downhearted downhill downier downiest downpour downright downstairs
    downstream downtown downward downy dowry doze dozen drab drabber drabbest draconian draft drag dragon
    dragonfly drain drainage drama dramatic dramatise dramatist drank drape drapery drastic draught
    draughtier draughtiest draughtsman draughtsmen draughty draw drawback drawbridge drawer drawl dread
    dream dreamer dreamier dreamiest dreamy drearier dreariest dreary dredge dregs drench dress dresser
    dressier dressiest dressmaker dressy dribble driers drift driftwood drill drily drinkable drinker drip
    drive drivel driver driveway drizzle droll droller drollest drone drool droop drop dropout dross
    drought droves drown drowse drowsier drowsiest drowsy drudge drudgery drug druggist drugstore drum
    drummer drumstick drunk drunkard drunker drunkest dry dryer dryness drys dual dualism dub dubious
    duchess duck duckling duct dud dude due duel duellings duet duff dugout duke dull dumb dumbbell dumber
    dumbest dumbfound dummy dump dumpier dumpiest dumpling dumpster dumpy dunce dune dung dungeon dunk
    dunno duo dupe duplex duplicate duplicity durable duration duress during dusk duskier duskiest dusky
    dust dustbin dustier dustiest dustmen dustpan duty duvet dwarf dwell dweller dwindle dye dyked dynamic
    dynamite dynamo dynasty dysentery dyslexia each eager eagerest eagle ear earache eardrum earl early
    earmark earn earner earnest earring earshot earth earthier earthiest earthlier earthliest earthquake
    earthworm earthy ease easel east easterly eastern eastward easygoing eater eave eavesdrop ebb ebony
    eccentric ecclesiastical echo eclectic eclipse ecology economical economise economy ecosystem ecstasy
    ecstatic ecumenical eczema eddy edge edger edgewise edgier edgiest edgy edible edict edifice edit
    edition editor editorial editorship educate eel eerie eerier eeriest effect effective effectual
    effeminate effervescent efficient effigy effort effortless effusive egalitarian egg eggplant ego
    egocentric egoism egotism egotist eh eigenvalue eight eighteen eighteenth eighth eightieth eighty
    either ejaculate eject eke elaborate elapse elastic elation elbow elder eldest elect elector electric
    electrician electrify electrocute electrode electrolysis electromagnetic electron electronic
    electrostatic elegant elegy element elementary elephant elevate eleven eleventh elf elicit eligible
    eliminate elite elitist elk ellipse ellipsis elliptic elm elongate elope eloquent else elsewhere
    elucidate elude elusive em email emanate emancipate embalm embankment embargo embark embarrass embassy
    embed embellish ember embezzle embitter emblem embody emboss embrace embroider embroidery embryo
    embryonic emerald emerge emergency emigrant eminent emir emissary emit emotion empathy emperor emphases
    emphasis emphysema empire empirical employ employee employer emporium empower empress empty emulate
    emulsion enable enact enamel encapsulate encase enchant encircle enclose encode encompass encore
    encounter encourage encroach encrypted encumber encumbrance encyclopedia end endanger endear endeavour
    endemic endive endless endorse endow endure endways enema enemy energy enforce engage engender engine
    engineer engrave engross engulf enhance enigma enigmatic enjoy enlarge enlighten enlist enliven enmity
    enormity enough enquire enrage enrich enrol ensemble enshrine ensign ensue ensure entail entangle enter
    enterprise entertain enthral enthusiasm entice entire entirety entitle entity entomology entrails
    entrance entrant entrap entreat entreaty entrench entropy entrust entry entwine enumerate enunciate
    envelop enviable environs envisage envoy envy enzyme epaulette ephemeral epic epidemic epidermis
    epidermises epilepsy epileptic epilogue episode epitaph epithet epitome epoch epsilon equal equanimity
    equate equator equestrian equilateral equilibrium equine equinox equip equitable equity equivalent
    equivocal era eradicate erase erasure erect ergo ergonomic erode erotic err errand errant erratic
    erroneous error erstwhile erudite erupt escalate escapade escape escort esoteric especial espionage
    essay essence essential establish estate esteem estimate estrangement etch eternal ether ethic ethnic
    ethos etiquette etymology eulogise eulogy euphemism eureka euthanasia evacuate evade evaluate
    evangelism evangelist evaporate eve even evenest evening event eventual ever evergreen everlasting
    evermore every everybody everyday everyone everything everywhere evict evidence evident evil evillest
    evocative evoke evolve ewe exacerbate exact exactest exaggerate exalt exam examine examiner example
    exasperate excavate exceed excel except exceptional excerpt excess exchange excise excite exclaim
    exclamation exclude exclusive excommunicate excrement excrete excruciating excursion excuse execute
    executioner executive executor exemplary exemplify exempt exercise exert exhale exhaust exhaustive
    exhibit exhilarate exhort exhume exile exist existential exit exodus exonerate exorbitant exotic expand
    expatriate expect expedient expedite expel expend expense expensive experience experiment expert expire
    explain expletive explicable explicit explode exploit explore exponent exponential export expose
    exposition expound express expressly expressway exquisite extant extemporaneous extend extensive extent
    exterior exterminate external extinct extinguish extol extort extortionate extra extract
    extracurricular extradite extraneous extraordinary extrapolate extraterrestrial extravagant extreme
    extremest extremist extricate extrovert exuberant exude exult eye eyeball eyebrow eyelash eyelid
    eyesight eyesore eyewitness faate fable fabric fabricate fabulous facade face faceless facet facetious
    facial facile facilitate facility facsimile fact faction factor factorial factorisation factory factual
    faculty fad fade faeces faggot fail faint fair fairy faith faithless fake falcon fall fallacy fallible
    fallout false falsehood falser falsest falsetto falsify falsity falter fame familiar family famine fan
    fanatic fancy fanfare fang fantastic fantasy far faraway farce fare farewell farm farmer farmland
    farther farthest fascinate fascism fashion fast fasten fastidious fat fatal fatalistic fate father
    fatherhood fatherland fathom fatigue fattier fattiest fatty fatuous faucet fault faultier faultiest
    faultless fauna favour favourite fawn faze fear fearless fearsome feasible feast feat feather
    featheriest feathery feature fed federal federalist feds fee feeble feebler feeblest feedback feeder
    feel feeler feet feign feint feline feller fellest fellow fellowship fells felon felony felts female
    feminine feminism feminist fen fence fend fender ferment fern ferocious ferocity ferret ferry fertile
    fertilise fertiliser fervent fervour fester festive festoon fetch feted fetid fetish fetter fetus feud
    feudal fever feverish few fewer fewest fez fezzes fiasco fib fibber fibre fibreglass fiche fickle
    fickler ficklest fiction fictitious fiddle fiddler fiddly fidelity fidget fidgety field fiend fiendish
    fierce fiercer fiercest fierier fieriest fiery fiesta fifteen fifteenth fifth fiftieth fifty fig fight
    fighter figment figurative figure figurehead filament filch file filet fill filler fillet filly film
    filmier filmiest filmy filter filth filthy fin final finalist finance finch find fine finesse finger
    fingernail fingerprint fingertip finickiest finicky finish finite fir fire firearm firecracker
    firefighter firefly fireman fireplace fireproof fireside firewood firework firm firmware first
    firsthand fiscal fish fisher fisherman fishery fishier fishiest fishy fission fissure fist fit fitness
    five fiver fix fixable fixation fixture fizz fizzle fizzy flabbier flabbiest flabby flag flagpole
    flagrant flagship flagstone flail flair flak flake flakier flakiest flaky flamboyant flame flamingo
    flammable flank flannel flap flapjack flare flash flashback flasher flashest flashier flashiest
    flashlight flashy flask flat flatters flattery flaunt flautist flavour flaw flawless flea fleck fled
    fledged fledgling fleece fleecier fleeciest fleecy fleet fleeter fleetest flesh fleshier fleshiest
    fleshy flex flexible flick flicker fliest flightier flightiest flightless flighty flimsier flimsiest
    flimsy flinch fling flint flip flippant flipper flippest flirt flirtation flirtatious flit float flock
    flog flood flooder floodlight floor flop floppier floppiest floppy flora floral florid florist floss
    flotilla flounce flounder flour flourish flout flow flower floweriest flowery flu fluctuate flue fluent
    fluently fluff fluffier fluffiest fluffy fluid fluke flunk flunky fluorescent flurry flush flusher
    flushest fluster flute flutter flux fly flyer flyover foal foam foamier foamiest foamy focal focus
    fodder foe fog fogey foggier foggiest foghorn foible foil foist fold folder foliage folk folklore
    folksier folksiest folksy follow folly foment fond fonder fondest fondle font food foodstuff fool
    foolhardiest foolhardy foolish foolproof footage football foothill foothold footlights footnote
    footpath footprint footstep footstool footwear footwork for forage foray forbear forbid forbore
    forborne force forceps forcible ford fore forearm forebode forecast forefather forefinger forefront
    forego foregone foreground forehead foreign foreleg foreman foremost forensic foreplay forerunner
    foresaw foreshadow foresight foreskin forest forestall forestry foretaste foretell forethought foretold
    forever forewarn forewent foreword forfeit forgave forge forger forgery forget forgo forgone fork
    forlorn form formal formalise format formation formative former formidable formless formula formulate
    fornication forsake forsaken forsook forswear forswore forsworn fort forth forthcoming forthright
    forthwith fortieth fortify fortitude fortnight fortress fortuitous fortunate fortune forty forum
    forward forwardest forwent fossil fossilise foster foul fouler foulest foundation founder foundling
    foundry founds fount fountain four fourteen fourteenth fourth fowl fox foxier foxiest foxy foyer fracas
    fracases fractal fraction fracture fragile fragment fragmentary fragrant frail frailer frailest frailty
    frame framework franc franchise frank franker frankest frankfurter frantic fraternal fraternise fraud
    fraudulent fraught fray freak freckle free freedom freehand freelance freer freest freeway freezer
    freight freighter french frenzy frequency frequent frequentest fresh freshman freshmen freshwater fret
    friar friction friend friendly friendship frieze frigate fright frigid frill frillier frilliest frilly
    fringe frisk friskier friskiest frisky fritter frivolity frizzier frizziest frizzy fro frock frog
    frolic frolicked from frond front frontage frontal frontier frost frostbit frostbitten frostier
    frostiest frosty froth frothier frothiest frothy frown froze frugal fruit fruitier fruitiest fruition
    fruitless fruity frustrate fry fudge fuel fugitive fulcrum fulfil full fumble fume fumigate fun
    function fund fundamental fundamentalist funeral fungi fungicide funnel funner funnest funny fur furl
    furlong furlough furnace furnish furniture furore furrier furriest furrow furry further furthermore
    furthest furtive fury fuse fuselage fusion fuss futile future futuristic fuzz fuzzier fuzziest fuzzy
    gab gable gadget gag gaiety gaily gain gait gal gala galactic galaxy gale gall gallant gallantry
    gallery galley gallivant gallon gallop gallows galore galvanise gambit gamble gambler game gamer gamest
    gamma gamut gander gang gangling gangplank gangrene gangster gangway gap gape garage garb garbage
    garble garden gardenia gargle gargoyle garish garland garlic garment garnet garnish garret garrison
    garrulous garter gas gaseous gash gasket gasoline gasp gastric gate gateway gather gaudier gaudiest
    gaudy gauge gaunt gaunter gauntest gauntlet gauze gave gavel gawk gawkier gawkiest gawky gay gayer
    gayest gaze gazelle gazette gazetted gear gee geed geese gel gelatin geld gem gender gene genealogy
    general generalise generate generic generous geneses genesis geneticist genial genie genii genital
    genius genocide genre gent gentile gentle gentleman gentry genuine genus geography geology geometry
    geranium gerbil germ germicide germinate gestation gesticulate gesture get getaway geyser ghastlier
    ghastliest ghastly ghetto ghost ghostlier ghostliest ghoul giant gibber gibberish giddier giddiest
    giddy gift gig gigantic giggle gild gill gilt gimmick gin ginger gingerbread gingham giraffe girder
    girdle girl girlfriend girlhood girlish girth gist givens gizzard glacial glad gladden gladder gladdest
    glade gladiator glamorise glamour glance gland glandular glare glass glassier glassiest glassware
    glassy glaze gleam glean glee glen glib glibber glibbest glibly glide glider glimmer glimpse glint
    glisten glitter gloat global globe globular globule gloom gloomier gloomiest gloomy glorify glory gloss
    glossary glossier glossiest glossy glove glow glower glucose glue glum glummer glummest glut glutton
    gluttony glycerine gnarl gnash gnat gnaw gnome gnu gnus go goad goal goalie goalkeeper goat goatee gob
    gobble goblet goblin god godchild godchildren goddess godfather godless godlier godliest godlike
    godmother godparent godsend goggle gold golden goldenest goldfish goldsmith golf golfer gondola goner
    gong goo good goodbye goodnight goods goodwill goody gooey goof goofier goofiest goofy gooier gooiest
    goon gopher gore gorge gorgeous gorier goriest gorilla gory gosh gosling gospel gossamer gossip gouge
    goulash gourd gourmet gout govern governess government governor gown grab grabber grace graceless
    gracious gradation grade grader gradient gradual graduate graffiti graffito graft grain gram grammar
    gramophone grand grandchild granddaughter grandeur grandfather grandiose grandmother grandparent
    grandson grandstand granite granny granola grant granular granule grape grapefruit grapevine graph
    graphic graphite grapple grasp grass grasshopper grassier grassiest grassy grate grateful grater
    gratify gratuitous gratuity grave gravel graven graver gravest gravestone graveyard gravity gravy graze
    grease greasier greasiest great greed greedier greediest green greenback greenery greenhorn greenhouse
    greet gregarious gremlin grenade grew grey greyer greyest greyhound grid griddle gridiron grief
    grievance grievous grill grim grimace grime grimier grimiest grimmer grimmest grimy grin grind grinder
    grindstone grip gripe grislier grisliest grisly gristle grit grittier grittiest gritty grizzled
    grizzlier grizzliest grizzly groan grocer grocery groggier groggiest groggy groin groom groove groovier
    grooviest groovy grope gross grosser grossest grotesque grotto grouch grouchier grouchiest grouchy
    ground groundless groundwork group grouper grouse grove grovel grower growl groyne grub grubbier
    grubbiest grubby grudge gruel gruelling gruesome gruesomest gruff gruffer gruffest gruffly grumble
    grumpier grumpiest grumpy grunt guarantee guarantor guard guardian gubernatorial guerrilla guess
    guessable guesswork guest guffaw guide guidebook guideline guild guile guillotine guilt guiltier
    guiltiest guiltless guinea guise guitar guitarist gulch gulf gull gullet gullible gully gulp gum
    gumdrop gummier gummiest gummy gumption gun gunfire gunman gunmen gunner gunpowder gunshot guppy gurgle
    guru gush gusher gust gustier gustiest gusty gut gutter guy guzzle gybe gym gymnasium gymnast
    gynaecology gyrate gyroscope ha habit habitat habitual hack hacker hackney hacksaw had haddock
    haemoglobin haemophilia haemorrhage hag haggard haggle hail hailstone hair haircut hairdo hairdresser
    hairier hairiest hairline hairy hale haler halest half halfway halibut hall hallelujah hallmark
    hallucination hallway halo halon halt halter halve ham hamburger hamlet hammer hammock hamper hamster
    hamstring hamstringing hamstrung hand handbag handbook handcuff handedness handicap handicraft
    handiwork handkerchief handle handlebar handler handmade handout handrail handshake handsome handsomest
    handwriting handy hang hangar hanger hangout hangover hanker haphazard hapless happen happy harangue
    harass harbour hard hardback hardier hardiest hardliner hardly hardship hardware hardwood hardy hare
    harebrained harem hark harlot harm harmless harmonic harmonica harmonise harmony harness harp harpist
    harpoon harpsichord harrow harry harsh hart harvest hash hassle haste hasten hastier hastiest hasty hat
    hatch hatchet hate hatred haughtier haughtiest haughty haul haunt haven havoc hawk hay haystack haywire
    hazard haze hazel hazier haziest hazy he head headache header headfirst headier headiest headland
    headlight headline headlong headmaster headphone headquarter headrest headroom headstone headstrong
    headway heady heal healer health healthcare heap hear hearsay hearse heart heartache heartbeat
    heartbreak heartbroken heartburn hearten heartfelt hearth heartier heartiest heartless hearty heat
    heater heath heathen heather heave heaven heavenlier heavenliest heavy heavyweight heckle heckler
    hectic hedge hedgehog heed heedless heel heftier heftiest hefty heifer heinous heir heirloom held
    helicopter heliport helium hell hellish hello helm helmet help helper helpless hem hemisphere hemlock
    hemp hen hence henceforth henchman henchmen hepatitis her herald herb herbivorous herd here hereabouts
    hereafter hereby hereditary heredity herein heresy heretic herewith heritage hermaphrodite hermit
    hernia hero heroin heroine heron herpes herring herself hes hesitant heterogeneous heterosexual
    heuristic hew hexadecimal hexagon hey heyday hi hiatus hibernate hiccup hick hickory hid hideaway
    hideous hierarchy hieroglyphic high highbrow highland highlight highway hijack hike hiker hilarious
    hilarity hill hillbilly hillier hilliest hillside hilly hilt him himself hind hinder hindsight hinge
    hint hinterland hip hipper hippest hippopotamus hippy hire his hiss histogram historian history hit
    hitch hitchhike hither hitherto hive ho hoard hoarder hoarse hoarser hoarsest hoax hobbit hobble hobby
    hobbyhorse hobgoblin hobnob hobo hock hockey hodgepodge hoe hog hoist holder holdup hole holiday holier
    holiest holler hollow hollowest holly holocaust holster holy homage home homeland homeless homelier
    homeliest homemade homesick homespun homestead homeward homework homey homicide homier homiest
    homogeneous homogenise homonym homophobic homosexual hone honest honestest honey honeycomb honeymoon
    honeysuckle honk honorary honour hood hoodlum hoodwink hoof hook hoop hooray hoot hooter hop hope
    hopeless hopper hopscotch horde horizon horizontal hormone horn hornet hornier horniest horny horoscope
    horrendous horrible horrid horrific horrify horror horse horseback horseman horseplay horsepower
    horseradish horseshoe horticulture hose hosiery hospitable hospital hospitalises host hostage hostel
    hostess hostile hot hotbed hotel hothead hound hour hourglass house houseboat household housekeeper
    housewarming housewife housewives housework hove hovel hover how however howl hub hubbub huddle hue
    hued huff huffier huffiest huffy hug huge huh hulk hull hullabaloo hum human humane humanest humanise
    humanism humanity humble humbler humblest humbug humdrum humid humidify humiliate hummingbird humorist
    humour hump hunch hunchback hundred hundredth hunger hunk hunt hunter hurdle hurl hurrah hurricane
    hurry hurt hurtle husband hush husk huskier huskiest husky hustle hustler hut hutch hyacinth hybrid
    hydrant hydraulic hydroelectric hydrogen hydroplane hyena hygiene hymn hymnal hyperbole hypertension
    hyphen hypnosis hypnotic hypnotise hypnotist hypochondria hypochondriac hypocrisy hypocrite hypotenuse
    hypotheses hysteria hysteric ice iceberg icebreaker icicle icier iciest icon id idea ideal idealise
    idealist identical identify identity ideology idiocy idiom idiomatic idiosyncrasy idiosyncratic idiot
    idle idler idlest idol idolise idyllic if igloo ignite ignorant ignore iguana ilk ill illegal illegible
    illegitimate illicit illiteracy illiterate illogical illuminate illusion illusory illustrate
    illustrious image imagery imagine imbalance imbecile imitate immaculate immaterial immature
    immeasurable immediate immense immerse immigrant imminent immobile immobilise immoral immortal
    immovable immune imp impact impair impale impart impartial impasse impatient impeach impeccable impede
    impediment impel impend impenetrable imperative imperceptible imperfect imperial imperialist imperil
    impersonal impertinent impervious impetuous impetus impinge impish implacable implant implausible
    implement implicate implicit implore imply impolite import important impose imposition impossible
    impostor impotent impound impoverish impractical imprecise impregnate impress impression imprint
    imprison improbable impromptu impromptus improper impropriety improve improvise impudent impulse
    impunity impure impurest in inability inaccessible inaccuracy inaction inadequacy inadmissible
    inadvertent inadvisable inalienable inane inanest inanimate inapplicable inappropriate inarticulate
    inasmuch inaudible inaugural inauspicious inborn inbred inbreed inbreeding inbuilt incalculable
    incandescent incantation incapable incapacitate incapacity incarcerate incarnate incendiary incense
    incentive inception incessant incest incestuous inch incident incidental incinerate incision incisor
    incite incline include inclusion incognito incoherent income incomparable incompatible incompetent
    incomplete incomprehensible inconceivable inconclusive incongruity inconsequential inconsiderate
    inconsistent inconsolable inconspicuous inconvenienced inconvenient incorporate incorrect incorrigible
    increase incredible incredulity increment incriminate incubate incumbent incur incurable indebted
    indecent indecision indeed indefensible indefinable indefinite indelible indent independent
    indescribable indestructible indeterminate index indicate indicator indict indifferent indigenous
    indigestion indignant indigo indirect indiscreet indiscretion indiscriminate indispensable indisposed
    indisputable indistinct indistinguishable individual individualist indivisible indoctrinate indolent
    indomitable indoor induce induct indulge industrialise industrialist industrious industry inedible
    ineffective ineffectual inefficient inelegant ineligible inept ineptitude inequality inert inertia
    inertial inescapable inevitable inexact inexcusable inexhaustible inexorable inexpensive inexperience
    inexplicable inextricably infallible infamous infamy infant infantile infantry infatuation infeasible
    infect infelicity infer inferior inferno infertile infest infidel infield infiltrate infinite
    infinitesimal infinitive infinity infirm infirmary infix inflame inflate inflationary inflexible
    inflexion inflict influence influenza influx info inform informal informer infraction infrared
    infrastructure infrequent infringe infuriate infuse ingenious ingenuity ingest ingrain ingratiate
    ingredient inhabit inhale inherent inherit inhibit inhospitable inhuman initial initialise initialled
    initiate initiative inject injunction injure injustice ink inkier inkiest inkling inky inlaid inland
    inlay inlet inmate inn innards innate inner innermost inning innkeeper innocent innocuous innovation
    innuendo innumerable inoculate inoffensive inoperative inopportune inordinate input inquest inquisition
    insane insanest insatiable inscribe inscription inscrutable insect insecticide insecure insensitive
    inseparable insert inside insidious insight insignia insignificant insincere insinuate insipid insist
    insofar insolent insoluble insolvent insomnia inspect inspector inspire install instalment instance
    instant instantaneous instead instep instigate instil instinct institute institutionalise instruct
    instructor instrument insubordinate insubstantial insufferable insufficient insular insulate insulin
    insult insure insurgent insurmountable insurrection intact intake intangible integer integral integrate
    integrity intellect intellectual intelligent intend intense intensest intensify inter interact
    intercede intercept interchange intercom interconnect intercontinental intercourse interdependent
    interest interface interfere interim interior interject interlock interloper interlude intermarriage
    intermarry intermediary intermediate interment interminable intermingle intermission intermittent
    intern internal international internet interplanetary interplay interpolation interpose interpret
    interracial interrogate interrupt intersect intersperse interstate interstellar intertwine interval
    intervene interview interweave interwove interwoven intestine intimacy intimate intimidate into
    intolerant intonation intoxicate intractable intramural intransitive intravenous intravenouses intrepid
    intricacy intricate intrigue intrinsic introduce introspective introvert intrude intrusion intuition
    inundate invade invalid invaluable invariant invective invent inventor inventory inverse invert
    invertebrate invest investigate investor inveterate invigorate invincible invisible invite invocation
    invoice invoke involuntary involve invulnerable inward iodine ion iota irascible irate ire iridescent
    iris irk iron ironies irony irradiate irrational irreconcilable irrefutable irregular irrelevant
    irreparable irreplaceable irrepressible irreproachable irresistible irrespective irresponsible
    irretrievable irreverent irreversible irrevocable irrigate irritant island isle isolate issue isthmus
    it italic italicise itch itchy item iterate itinerant itinerary itself ivory ivy jab jabber jack jackal
    jackass jackdaw jacket jackknife jackknives jackpot jade jagged jaggeder jaggedest jaguar jail jailer
    jalopy jam jamb jamboree jangle janitor jar jargon jaundice jaunt jauntier jauntiest jaunty javelin jaw
    jawbone jay jaywalk jazz jealous jeans jeer jell jelly jellyfish jeopardise jeopardy jerk jerkier
    jerkiest jerky jersey jest jester jet jettison jetty jewel jeweller jewellery jibe jiffy jig jiggle
    jigsaw jilt jingle jinx jitteriest jitters jittery job jockey jocular jog jogger join joint joke joker
    jollier jolliest jolly jolt jostle jot journal journalism journey jovial joy joyfuller joyfullest
    joyous joystick jubilant jubilee judge judicial judiciary judo jug juggernaut juggle juggler jugular
    juice juicier juiciest jumble jumbo jump jumper jumpier jumpiest jumpy junction juncture jungle junior
    juniper junk junket junkie junta jurisdiction juror jury just juster justest justice justify jut jute
    juvenile juxtapose juxtaposition kaleidoscope kangaroo karate kayak keel keen keep keeper keepsake keg
    kelp ken kennel kerb kerchief kernel kerosene ketchup kettle key keyboard keyhole keynote keystone
    keystroke keyword khaki kick kickback kickoff kid kidnap kidnapper kidney kill killer kiln kilo
    kilobyte kilogram kilometre kilowatt kilt kimono kin kind kinda kindergarten kindle kindlier kindliest
    kindred kinfolk king kingdom kingfisher kink kinkier kinkiest kinky kinship kiosk kipper kiss kit
    kitchen kitchenette kite kitten kitty kiwi knack knacker knapsack knead knee kneecap kneed kneel knew
    knickers knife knight knighthood knit knob knock knocker knockout knoll knot knottier knottiest knotty
    knuckle koala kosher kowtow kudos lab label laboratory laborious labour labyrinth lace lacerate lacier
    laciest lack lacklustre lacquer lacrosse lacy lad ladder lade laden ladle lady ladybug ladylike lag
    lager laggard lagoon lain lair lake lamb lambda lame lament lamer lamest lamp lampoon lance land lander
    landlady landlocked landlord landmark landowner landscape landslid lane language languid languish
    languor lankier lankiest lanky lantern lap lapel lapse larceny lard large lark larva larynges larynx
    lascivious laser lash lass last latch late lately latent later lateral latest latex lath lather
    latitude latrine latter lattice laud laudable laugh laughable laughingstock launch launcher launder
    laundry laureate laurel lava lavatory lavender lavish lavishest law lawless lawmaker lawn lawsuit
    lawyer lax laxative laxer laxest laxity lay layer layman laymen layout lazy leach leaden leader leaf
    leafier leafiest leaflet leafy league leak lean leaner leanest leap leapfrog learn lease leash least
    leather leathery lectern lecture led ledge ledger lee leech leek leer leerier leeriest leery leeway
    left lefter leftest leftmost lefts leg legacy legal legalistic legend legendary legible legion
    legislate legislature legitimacy legitimate legume leisure lemme lemon lemonade lend lengthier
    lengthiest lengthwise leniency lenient lens lentil leopard leotard leper leprosy lesbian lesion less
    lessen lesser lesson lest let letdown lethal lethargic lethargy letter letterhead lettuce letup
    leukaemia levee level lever leverage levity levy lewd lewder lewdest lexical lexicon liable liaison
    liar libel liberal liberalise liberate libertarian liberty librarian library libretto lice licence
    lichen lick licorices lid lie lieu lieutenant life lifeboat lifeforms lifeguard lifeless lifelike
    lifeline lifelong lifespan lifestyle lifetime lift ligament ligature lighten lighters lighthouse
    lightning lightninged lightweight like likeable likelihoods likely liken liker likest likewise lilac
    lilt lily limb limber limbo lime limelight limerick limestone limit limitless limousine limp limper
    limpest linchpin line lineage linear linefeed linen liner linger lingerie lingo linguist liniment link
    linkage linker linoleum lint lion lioness lip lipstick liquefy liqueur liquid liquidate liquor
    liquorice lisp list listen listless lit litany literacy literal literals literary literature lithe
    lither lithest lithium litigation litre litter litterbug little littler littlest liturgical liturgy
    live liveable livelihood liveliness liven liver livest livestock livid lizard llama load loadable
    loader loaf loafer loam loan loath loathsome lob lobby lobbyist lobe lobotomy lobster local localise
    locate lock locker locket locksmith locomotion locust lodge lodger loft loftier loftiest lofty log
    logarithm logger logic logician logo loin loincloth loiter loll lollipop lone lonesome long longevity
    longhand longish longitude longitudinal longshoreman longshoremen look lookout loom loon loonier
    looniest loony loop loophole loose loot lop lope lopsided lord lore lorry lose loser lot lotion lottery
    lotus loud loudspeaker lounge lousier lousiest lousy lovable love loveliness lover low lowdown lower
    lowlier lowliest lowly loyal loyalest lozenge lubricant lucid luck lucrative ludicrous lug luggage
    lukewarm lull lullaby lumber lumberjack luminary luminous lump lumpier lumpiest lunacy lunar lunatic
    lunch luncheon lunchtime lung lunge lupin lurch lure lurid lurk luscious lush lusher lushest lust
    lustier lustiest lustre lustrous lusty lute luxury lye lymph lymphatic lynch lyre lyric m ma macabre
    macaroni mace machete machine machinery machinist macho mackerel macroscopic mad madam madcap madden
    made madhouse madman madmen maelstrom magazine magenta maggot magic magician magistrate magnanimity
    magnate magnesium magnet magnificent magnify magnitude magnolia magnum magpie mahogany maid maiden mail
    mailbox mailman mailmen maim main mainframe mainland mainline mainstay mainstream maintain maize
    majestic majesty major majority maker makeshift makeup maladjusted malady malaria male malevolent
    malformed malfunction malice malign mall mallard malleable mallet malnutrition malpractice malt
    maltreat mama mamma mammal mammalian mammoth man manacle manage management manager mandate mandatory
    mandible mandolin mane mange manger mangier mangiest mangle mango mangrove mangy manhandle manhole
    manhood mania maniac manic manicure manicurist manifest manifesto manifold manipulate mankind manlier
    manliest manliness mannequin manner mannish manoeuvre manor manpower mansion manslaughter mantel
    mantelpiece mantle manual manufacture manufacturer manure manuscript many map maple mapper mar marathon
    marble march marcher mare margarine margin maria marigold marijuana marina marinate marine marionette
    marital maritime mark marker market marketing marketplace marksman marksmen marmalade maroon marquee
    marrow marry marsh marshal marshier marshiest marshmallow marshy marsupial mart martial martin martyr
    martyrdom marvel mas mascara mascot masculine mash mask masochist mason masonry masquerade mass
    massacre massage massive mast master mastermind masterpiece mastery masticate masturbation mat matador
    match matchbook matchless matchmaker mate material materialise materialist maternal mathematician
    mathematics matriarch matriculate matrimony matrix matron matt matter mattress mature maturest maudlin
    maul mausoleum mauve maverick maxim maxima may maybe mayhem mayonnaise mayor maze me meadow meagre meal
    mealier mealiest mealy mean meander meaningful meaningless meantime meanwhile measles measlier
    measliest measly measure meat mechanic mechanise mechanism medal medallion meddle meddler meddlesome
    media median mediate medical medicate medicine medieval mediocre meditate medium medley meek meeker
    meekest megabyte megalomaniac megaphone megaton melancholy mellow mellowest melodic melodrama
    melodramatic melody melon melt member membership membrane memento memo memoir memorable memorandum
    memorial memory menace menagerie mend menial menopause menstrual menstruate mental menthol mention
    mentor menu mercantile mercenary merchandise merchant merciless mercury mercy mere merest merge merger
    meridian meringue merit mermaid merrier merriest merriment merry mes mesdames mesh mess message
    messenger met metabolic metal metallurgy metamorphose metamorphosis metaphor metaphysics mete meteor
    meteorite meteorology meter method methodical methodology meticulous metric metro metropolis
    metropolises metropolitan mettle mew mezzanine miaow mice microbe microbiology microcode microcomputer
    microfiche microfilm micrometer micrometre microorganism microphone microprocessor microscope
    microsecond microwave midday middle middleman middlemen midget midnight midriff midst midstream
    midsummer midway midwife mien might mightier mightiest mighty migraine migrant migratory mike mild
    mildew mile mileage milestone militant military militia milk milker milkier milkiest milkman milky mill
    miller milligram millimetre milliner millinery million millionaire millionth millisecond mime mimic
    mimicry mince mincemeat mind mindbogglingly mindedness mindless mine minefield miner mineral mingle
    miniature minibus minicomputer minimal minimalist minion minister ministerial ministry mink minnow
    minor minority minstrel mint minuet minus minuscule minute minutest miracle miraculous mirage mire
    mirror mirth misadventure misapprehension misappropriate misbehave miscarriage miscarry miscellaneous
    miscellany mischief mischievous misconception misconduct misconstrue misdeed misdemeanour misdirect
    miser misery misfit misfortune misgiving misguide mishap misinform misinterpret misjudge mislaid mislay
    misled mismanagement mismatch misnomer misplace misprint misquote misread misrepresent
    misrepresentation miss misshapen missile mission missionary missive misspell mist mistake mistier
    mistiest mistletoe mistress mistrust misty mistype misunderstand misuse mite mitigate mitt mitten mix
    mixer mnemonic moan moat mob mobile mobilise mobility moccasin mock mockery mockingbird mod modal mode
    model moderate modern modest modesty modicum modify modulate module mohair moist moisten moister
    moistest molar molasses mole molecule molest mollify mollusc moment momentary momentum monarch
    monastery monastic monetarism monetary money mongoose mongrel monitor monk monkey monochrome monogamous
    monogamy monogram monolithic monologue monopoly monorail monosyllable monotony monsoon monster
    monstrosity monstrous month monument moo mood moodier moodiest moon moonbeam moonlight moor moose moot
    mop mope moped moral morale moralist morass moratorium morbid more moreover morgue morn moron morose
    morphine morphology morsel mortal mortar mortgage mortify mortuary mosaic mosque mosquito moss mossier
    mossiest mossy most mostly motel moth mothball mother motherhood motif motion motionless motivate
    motive motley motlier motliest motor motorbike motorcade motorcycle motorise motorist motorway motto
    mould mouldier mouldiest mouldy moult mound mount mountain mourn mourner mousier mousiest mousse
    moustache mousy mouth mouthpiece movable move mover movie mow mower ms mu much muck mucous mucus mud
    muddier muddiest muddle muff muffed muffin muffle muffler mug mugger muggier muggiest muggy mulch mule
    mull multi multinational multiple multiply multiprocessing multitasking multitude mum mumble mummify
    mummy mumps munch mundane municipal mural murder murkier murkiest murky murmur muscle muse museum mush
    mushier mushiest mushroom mushy music musician musk musket muss mussel must mustang mustard muster
    mustier mustiest musty mutant mutate mute muter mutest mutilate mutinous mutiny mutt mutter mutton
    mutual muzzle my myopic myriad myself mystery mystic mystify myth mythical mythology nab nag nail naive
    naiver naivest naivety naked nakedness name nameless namesake nap napalm nape napkin nappy narcotic
    narrate narrow nasal nasty nation nationalise nationalist nationwide native nattier nattiest natty
    naturalise naturalist nature naughtier naughtiest naughty nausea nauseate nauseous nautical naval navel
    navigate navy nay near nearby nearly nearsighted nearsightedness neat nebula nebulous necessary
    necessitate neck neckerchief necklace neckline necktie necrophilia nectar nectarine need needier
    neediest needle needless needlework needy negate negatived neglect negligee negligent negligible
    negotiate neigh neighbour neighbourhood neighbourliness neither neon neophyte nephew nepotism nerve
    nervous nest nestle net nether nettle network neural neurology neuron neuroses neurosis neurotic neuter
    neutral neutralise neutron never nevertheless new newbie newborn newcomer newfangled news newsagents
    newscast newsier newsiest newsletter newspaper newsprint newsstand newsy newt newton next nibble nice
    nicety niche nick nickel nickname nicotine niece niftier niftiest nifty nigh night nightclub nightfall
    nightgown nightingale nightmare nightmarish nighttime nil nimble nimbler nimblest nincompoop nine
    nineteen nineteenth ninetieth ninety ninny ninth nip nippier nippiest nipple nippy nit nitrate nitrogen
    nitwit no nobility noble nobleman noblemen nobler noblest noblewoman noblewomen nobly nobody nocturnal
    nod node noes noise noiseless nomad nomenclature nominal nominate nominee non nonchalant noncommittal
    nonconformist nondescript none nonentity nonetheless nonfiction nonflammable nonpartisan nonprofit
    nonresident nonsense nonstandard nonstop nontrivial nonviolence noodle nook noon noose nor norm normal
    north northeast northeastern northerly northern northward northwest northwestern nose nosebleed nosier
    nosiest nostalgia nostalgic nostril nosy not notable notation notch note notebook noteworthy nothing
    nothingness notice noticeboard notify notion notoriety notorious notwithstanding nougat nought noun
    nourish nova novel novelist novelty novice now nowadays nowhere noxious nozzle nuance nuclear nuclei
    nude nuder nudest nudge nudity nugget nuisance null nullify numb number numbest numeral numerate
    numeric numerous nun nuptial nurse nursemaid nursery nurture nut nutcracker nutmeg nutrient nutriment
    nutrition nutshell nuttier nuttiest nutty nuzzle nylon nymph oaf oak oar oases oath oatmeal obelisk
    obese obey obfuscation obituary object objection objective objector obligatory oblige oblique
    obliterate oblivion oblivious oblong obnoxious oboe obscene obscenest obscure obscurest observatory
    observe obsess obsessive obsolescent obsolete obstacle obstetrician obstetrics obstinacy obstinate
    obstruct obtain obtrusive obtuse obtusest obvious occasion occasional occupant occupy occur ocean
    oceanography octagon octal octave octopus ocular odd oddity ode odious odometer odour oesophagi
    oesophagus of off offbeat offend offer offhand office officer official officious offload offset
    offshoot offshore offspring offstage often oftenest ogle ogre oh ohm oil oilier oiliest oily ointment
    ok oked okra old olden olfactory olive omega omelette omen ominous omit omnibus omnipotent omnipresent
    omniscient on once oncoming one onerous oneself ongoing onion onlooker only onomatopoeia onrush onset
    onslaught onto onus onward oodles ooze opal opaque opaquest open openest opera operand operate operatic
    operative operator ophthalmology opinion opium opossum opponent opportune opportunist oppose opposite
    oppress oppressor opt optic optician optima optimal optimism option optometrist opulent opus or oracle
    oral orange orangutan orator oratory orbit orchard orchestra orchestral orchid ordain ordeal order
    ordinance ordinary ore organ organic organisation organise organism organist orgasm orgy orient orifice
    origin original ornament ornate ornithology orphan orphanage orthodontist orthodox orthogonal
    orthography orthopaedics oscillate oscilloscope osmosis ostensible ostentation ostentatious ostracise
    ostrich other otherwise otter ouch ought ounce our ourselves oust ouster out outbound outbreak outburst
    outcast outclass outcome outcry outdated outdid outdistance outdistanced outdo outdone outdoor outer
    outermost outfield outfit outgoing outgrew outgrowth outhouse outing outlaid outlandish outlast outlaw
    outlay outlet outline outlive outlook outmoded outnumber outpatient outpost output outrage outran
    outright outrun outset outshine outshone outside outskirt outsmart outspoken outstanding outstation
    outstrip outward outweigh outwit ova oval ovary ovation oven over overall overate overbear overblown
    overboard overbore overborne overburden overcame overcast overcharge overcoat overcrowd overdo overdose
    overdraft overdraw overdrawn overdrew overdue overestimate overflow overgrew overgrow overgrown
    overhand overhang overhaul overhead overhear overheat overhung overkill overlaid overlain overland
    overlap overlay overlie overload overlong overlook overnight overpass overpopulation overpower
    overprice overprint overran overrate overreact overridden override overrode overrule overrun
    oversampling oversaw overseas overseer overshadow overshoot overshot oversight oversimplification
    oversleep overslept overstate overstep overt overtake overthrew overtime overtone overture overturn
    overuse overview overweight overwhelm overwork overwrite overwritten overwrought owe owl own owner
    ownership ox oxide oxidise oxygen oyster ozone pa pace pacemaker pacific pacifism pacify pack package
    packer packet pact pad paddle paddock paddy padlock paediatrician paediatrics pagan page pageant
    pageantry pager pagination pagoda pail pain painfuller painfullest painless painstaking paint painter
    pair pal palace palaeontology palate palatial pale palette pall pallbearer pallid pallor palm palomino
    palpable paltrier paltriest paltry pamper pamphlet pan panacea pancake pancreas pancreatic panda
    pandemonium pander pane panel pang panhandle panic panicky panorama panoramic pansy pant panther pantie
    pantomime pantry pap papa papacy papal papaya paper paperback paperweight paperwork paprika papyri
    papyrus par parable parachute parade paradigm paradise paradox paraffin paragon paragraph parakeet
    parallel paralyse paralytic parameter paramount paranoia paranoid paraphernalia paraphrase paraplegic
    parasite parasol paratrooper parcel parch parchment pardon pare parent parentage parentheses
    parenthetical parenthood parish parishioner parity park parka parkway parliament parliamentary parlour
    parochial parody parole parrot parse parsec parser parsley parsnip parson parsonage part partake
    partaken partial participant participle particle particular partisan partition partner partnership
    partook partridge party pas pass passable passage passageway passbook passenger passer passion passive
    passport password past pasta paste pastel pasteurise pastiche pastier pastiest pastime pastor pastry
    pasture pasty pat patch patchwork patchy pate patent paternal path pathetic pathology pathos pathway
    patience patient patientest patio patriarch patrimony patriot patrol patron patronage patronise patter
    pattern patty paucity paunch paunchier paunchiest paunchy pauper pause pave pavement pavilion paw pawn
    pawnbroker pay payer payload payoff payroll pea peace peaceable peacemaker peach peacock peak peal
    peanut pear pearl peasant peat pebble pecan peck peculiar pedagogy pedal pedant pedantry peddle
    pedestal pedestrian pedigree pedlar peek peel peep peeps peer peerless peeve peevish peg pelican pellet
    pelt pelvic pelvis pen penal penalty penance pence penchant pencil pendant pends pendulum penetrate
    penguin penicillin peninsula penis penitent penitentiary penknife penknives penmanship pennant
    penniless pension pensioner pensive pentagon penthouse penultimate peon peony pep pepper peppermint per
    perceive percent perch perchance percolate percussion peremptory perennial perfect perfectest
    perfectionist perforate perform perfume perfunctory perhaps peril perimeter period peripheral periphery
    periscope perish perjure perjury perk perkier perkiest perky permanent permeate permit permutation
    pernicious peroxide perpendicular perpetrate perpetual perplex persecute persecutor persevere persist
    person persona personal personality personify personnel perspective perspire persuade pert pertain
    perter pertest pertinent perturb peruse pervade pervasive perverse pervert peskier peskiest pesky
    pessimism pest pester pesticide pestilence pet petal peter petite petition petrify petrol petroleum
    petticoat pettier pettiest petty petulant petunia pew pewter phantom pharmaceutical pharmacist pharmacy
    phase pheasant phenomena phenomenal philanthropic philanthropist philanthropy philosophise philosophy
    phlegm phlegmatic phobia phoenix phone phonetic phoney phonics phonied phonier phoniest phonograph
    phosphor phosphorescent phosphorus photo photocopy photogenic photography photon photosynthesis
    phototypesetter phrase phraseology physic physical physician physicist physics physiology physique pi
    pianist piano piccolo pick pickax picket pickier pickiest pickle pickpocket pickup picky picnic
    pictorial picture picturesque piddle pie piece piecemeal piecework pier pierce piety pig pigeon
    pigeonhole piggish piggyback pigheaded pigment pigpen pigtail pike pile pilfer pilgrim pilgrimage pill
    pillage pillar pillow pillowcase pilot pimple pimplier pimpliest pimply pin pinch pincushion pine
    pineapple pinion pink pinker pinkest pinnacle pinpoint pint pioneer pious pipe pipeline pique piracy
    piranha pirate pirouette pirouetted pis pistachio pistol piston pit pitch pitcher pitchfork piteous
    pitfall pithier pithiest pithy pitiless pittance pity pivot pixie pizza placard placate place placement
    placenta placid plagiarise plagiarism plagiarist plague plaice plaid plain plaintiff plaintive plan
    planar plane planet planetarium planetary plank plankton planner plant plantain plantation planter
    plaque plasma plaster plastic plate plateau platform platinum platitude platoon platter plausible play
    playable playback player playful playground playhouse playmate playpen plaything playwright plaza plea
    plead pleasant pleasantest pleasantry please pleasure pleat pledge plenty plethora pliable pliant
    pliers plight plod plop plot plotter plough ploy pluck plucky plug plum plumage plumb plumber plume
    plummet plump plumper plumpest plunder plunge plunger plural plus pluses plush plusher plushest
    plutonium ply plywood pneumatic pneumonia poach poacher pocket pocketbook pockmark pod podium poem poet
    poignancy poignant poinsettia point pointer pointless poise poison poke poker pokey pokier pokiest poky
    polar polarise pole polemic police policeman policewoman policy polio polish polite politest politician
    politics polka poll pollen pollinate pollster pollute polo polygamous polygamy polygon polynomial polyp
    polytechnic pomegranate pomp pompous poncho pond ponder pontoon pony poodle pool poop poor pop popcorn
    pope poplar poppy populace popular popularise populate porcelain porch porcupine pore pork pornographic
    pornography porous porpoise porridge port portable portal portend portent porter portfolio porthole
    portico portion portlier portliest portrait portray pose position positive positivism possess possessor
    possible possum post postage postal postbox postcard postcode poster posterior posterity postgraduate
    posthumous postman postmark postmaster postpone postscript postulate posture posy pot potassium potato
    potency potent potential pothole potion potter pottery pouch poultry pounce pound pour pout poverty
    powder powdery power powerhouse powerless powwow practice practitioner pragmatic prairie praise
    praiseworthy pram prance prank prattle prawn pray prayer preach preacher preamble precarious precaution
    precautionary precede precinct precious precipice precipitate precise precisest preclude precocious
    preconceive preconceived preconception precursor predator predecessor predefined predestination
    predicament predicate predict predictor predisposition predominant preeminent preempt preen prefab
    preface prefect prefer preferential prefix pregnant prehistoric prejudice prejudicial prejudicing
    preliminary prelude premature premeditation premier premise premium premonition prenatal preoccupation
    preoccupy prepare prepay preponderance preposition preposterous prerequisite prerogative prescribe
    presence present presentation preserve preside president press pressure prestige presto presume
    presumptuous presuppose pretend pretentious pretext pretty pretzel prevail prevalent prevent preview
    previous prey price priceless prick prickle pricklier prickliest pride priest priestess priesthood prim
    primal primary primate prime primer primeval primitive primmer primmest primp primrose prince princess
    principal principle print printable printer printout prior priority prise prism prison prisoner privacy
    private privatest privatise privier priviest privilege privy prize pro probabilistic probable probation
    probe problem problematic procedure proceed process procession processor proclaim proclamation
    procrastinate procure prod prodigal prodigy produce producer product productive profane profess
    profession professional professor proffer proficient profile profit profound profoundest profundity
    profuse progeny prognoses prognosis program programmer progress prohibit project projectile projector
    proletarian proletariat proliferate prolific prologue prolong prom promenade prominent promiscuity
    promise promontory promote prompt prompter promptest promulgate prone prong pronoun pronounce proof
    proofread prop propaganda propagate propel propensity proper properest property prophecy prophesy
    prophet proponent proportion proportionate propose proposition proprietary proprietor propriety pros
    prose prosecute prosecutor prospect prospector prospectus prosper prostitute prostrate protagonist
    protect protector protein protest protestant protocol proton prototype protract protractor protrude
    protrusion provable provenance proverb proverbial provide provider province provincial provisional
    proviso provocation provoke prow prowess prowl prowler proximity proxy prude prudence prudent prudish
    prune pry psalm pseudo pseudonym psych psychedelic psychiatric psychiatrist psychiatry psychic
    psychoanalysis psychoanalyst psychology psychopath psychoses psychosis psychotherapy psychotic pub
    puberty public publicise publish puck pucker pudding puddle pudgier pudgiest pudgy pueblo puff puffer
    puffier puffiest puffy pugnacious puke pull pulley pullover pulmonary pulp pulpit pulsate pulse
    pulverise puma pumice pummel pump pumpernickel pumpkin pun punch punchline punctual punctuate puncture
    pundit pungent punier puniest punish punitive punk punker punkest punt punter puny pup pupil puppet
    puppy purchase pure purgatory purge puritanical purple purpler purplest purport purpose purr purse
    pursue purveyor pus push pusher pushier pushiest pushover pushy puss pussier pussiest pussy put
    putative putrid putt putter putty puzzle pyjamas pyramid pyre python qua quack quadrangle quadrant
    quadratic quadrilateral quadruped quadruple quadruplet quagmire quail quaint quainter quaintest quake
    qualify qualitative quality qualm quandary quantify quantitative quantity quantum quarantine quark
    quarrel quarrelsome quarry quart quarter quarterback quartet quartz quash quaver quay queasier
    queasiest queasy queen queenlier queenliest queer queerer queerest quell quench query quest question
    questionnaire queue quibble quiche quick quicksand quiet quill quilt quinine quintessence quintet
    quintuplet quip quirk quirky quit quite quitter quiver quiz quizzical quorum quota quote quotient rabbi
    rabbit rabble rabid rabies raccoon race racer racetrack racial racier raciest racism rack racket racy
    radar radial radiance radiant radiate radiator radical radii radio radioactive radish radium raffle
    raft rafter rag ragamuffin rage raggeder raggedest ragtime raid raider rail railroad railway rain
    rainbow raincoat raindrop rainfall rainier rainiest rainstorm rainwater raise raisin rake rally ram
    ramble rambler ramification ramp rampage rampant ramrod ramshackle ran ranch rancher rancid rancour
    random rang range ranger rank ranker rankest rankle ransack ransom rant rap rape rapid rapidest rapist
    rapport rapt rapture rare rarity rascal rash rasher rashest rasp raspberry raster rat rate rather
    ratify ratio ration rational rationale rationalise rattle rattler rattlesnake ratty raucous ravage rave
    ravel raven ravine ravish raw rawest ray rayon raze razor re reach react reactionary reactive reactor
    read reader readership readjust ready real realer realest realise realism realist reality reallocate
    really realm realty ream reap reaper reappear rear rearrange reason reasonable reassure rebate rebel
    rebind rebirth reborn rebound rebuff rebuild rebuke rebut rebuttal recalcitrant recall recant recap
    recapture recede receipt receive recent recentest receptacle reception receptionist receptive recess
    recession recharge recipe recipient reciprocal recite reckless reckon reclaim reclamation recline
    recluse recognise recoil recollect recommend recompense recompile reconcile reconciliation recondition
    reconfigure reconnaissance reconnect reconsider reconstruct record recount recoup recourse recover
    recreate recreation recruit rectal rectangle rectify rector rectum recuperate recur recursion recycle
    red redden redder reddest redeem redefine redefinition redemption redesign redhead redirect rediscover
    redistribute redo redraft redraw redress reduce redundant reed reef reek reel reelect refer referee
    reference referendum refill refine refinery reflect reflector reflex reform reformat refraction refrain
    refresh refrigerate refuel refuge refugee refund refurbish refuse refute regain regal regalia regard
    regardless regatta regenerate regent regime regimen regiment region register registrar registry regress
    regret regrettable regular regulate regurgitate rehabilitate rehash rehearse reign reimburse rein
    reincarnate reindeer reinforce reinstate reiterate reject rejoice rejoin rejoinder rejuvenate relaid
    relapse relate relationship relative relativistic relativity relax relay release relegate relent
    relentless relevant relic relief religion relinquish relish relive reload relocatable relocate
    reluctant rely remade remain remainder remake remark remarkable remedy remember remembrance remind
    reminisce remiss remit remittance remnant remodel remorse remorseless remote remotest remove remunerate
    renaissance rename rend render rendezvous rendezvouses rendition renegade renege renew renounce
    renovate renown rent renunciation reopen reorganise repair reparation repatriate repay repeal repeat
    repel repent repercussion repertoire repetitious rephrase replace replay replenish replete replica
    replicate reply report reporter repose repository reprehensible represent representative repress
    reprieve reprimand reprint reprisal reproach reproduce reprogram reprove reptile republic republican
    repudiate repugnant repute request requiem require requisite reread reroute resale reschedule rescind
    rescue rescuer research resemble resent reserve reservoir reset reshuffle reside resident residuals
    residue resign resilient resin resist resistor resolute resolve resonant resort resound resource
    respect respectable respective respirator respite resplendent respond responsible rest restart
    restaurant restfuller restfullest restitution restive restless restore restrain restraint restrict
    restructure resubmit result resume resumption resurface resurgence resurrect resuscitate retail
    retailer retain retaliate retard retch rethink reticent retina retire retort retrace retract retreat
    retribution retrieve retroactive retrograde retrospect retry return retype reunion reunite reuse rev
    revamp reveal revel revelation revelry revenge revenue reverberate revere reverenced reverie reverse
    revert review revile revise revisit revive revoke revolt revolution revolutionise revolve revue
    revulsion revved reward rewind rework rewrite rhapsody rhetoric rheumatism rhino rhinoceros
    rhinoceroses rhododendron rhubarb rhyme rhythm rib ribbon rice rich ricketiest rickety rickshaw
    ricochet rid riddance riddle ride rider ridge ridicule rife rifer rifest rifle rift rig right righteous
    righter rightest rightmost rigid rigour rile rim rind ringleader ringlet ringworm rink rinse riot
    rioter riotous rip ripe riposte ripple rise riser risk rite ritual rival rivalry river rivet roach road
    roadblock roadside roam roar roast rob robber robbery robe robin robot robust robustest rock rocker
    rocket rockier rockiest rod rodent rodeo roe rogue roguish role roll roller roman romance romantic romp
    roof rook rookie room roomier roomiest roommate roomy roost rooster root rooter rope rosary rosemary
    roses rosier rosiest roster rostrum rosy rot rotary rotate rote rotisserie rotor rotten rottenest
    rotund rotunda rouge rough roughage roughen roughhouse roulette round roundabout rouse rout route
    router routine row rowboat rowdier rowdiest rowdy royal royalty rub rubber rubbish rubble rubier
    rubiest rubric ruby rucksack ruckus rudder ruddier ruddiest ruddy rude rudimentary rue rued rueful ruff
    ruffed ruffian ruffle rug rugby rugged ruggedest ruin ruinous rule ruler rum rumble ruminate rummage
    rummer rummest rummy rumour rump rumple runaway rundown rune rungs runner runnier runniest runny runt
    runway rupture rural ruse rush rust rustic rustier rustiest rustle rustler rut ruthless rye sabbatical
    sabotage saboteur sabre sac sack sacrament sacred sacrifice sacrificial sacrilege sacrilegious sad
    saddle sades sadism sadist safari safe safeguard safekeeping saffron sag saga sage sagebrush sager
    sagest sail sailboat sailor saint saintlier saintliest sake saki salad salami salary sale saleable
    salesman salespeople salesperson saleswoman salient saliva salivate sallow sallowest sally salmon salon
    saloon salt salter saltest saltier saltiest salute salvage salvation salve same sample sampler
    sanatorium sanctify sanctimonious sanction sanctity sanctuary sand sandal sandbag sandier sandiest
    sandman sandmen sandpaper sandstone sandstorm sandwich sandy sane saner sanest sang sanitarium sanitary
    sanity sank sanserif sap sapling sapphire sarcasm sardine sari sash sassier sassiest sassy sat satanic
    satchel satellite satin satire satirise satirist satisfy saturate sauce saucepan saucer saucier
    sauciest saucy sauerkraut sauna saunter sausage savage savagery savagest save saver saviour savour
    savouriest savoury savvier savviest savvy saw sawdust saws saxophone say scab scaffold scalar scald
    scale scalier scaliest scallop scalp scalpel scaly scamper scan scandal scandalise scanner scant
    scanter scantest scantier scantiest scanty scapegoat scapegoated scar scarce scarcely scarcer scarcest
    scarcity scare scarecrow scarf scarlet scathing scatter scatterbrain scavenger scenario scene scenery
    scenic scent sceptic sceptre schedule scheme schemer schizophrenia schizophrenic scholar scholarship
    scholastic school schoolboy schoolchild schoolteacher schooner science scientist scissor scoff scold
    scoop scoot scooter scope scorch score scorer scorn scorpion scotch scoundrel scour scourge scout scowl
    scrabble scram scramble scrap scrapbook scrape scratch scratchier scratchiest scratchy scrawl scrawnier
    scrawniest scrawny scream screech screen screw screwdriver screwier screwiest screwy scribble scribe
    script scripture scriptwriter scroll scrounge scrub scruff scruffy scruple scrupulous scrutiny scuff
    scuffle sculptor sculpture scum scurrilous scurry scuttle scythe sea seafaring seafood seal seam seaman
    seamen seamstress seaport sear search searchlight seashell seashore seasick seaside season seat seaweed
    secede secession seclude seclusion second secondary secret secretary secrete sect section sector
    secular secure securest sedan sedate sedatest sedentary sediment sedimentary seduce seduction seed
    seedier seediest seedling seedy seek seem seep seepage seer seesaw seethe segment segregate seize
    seizure seldom select selector self selfish seller selves semantic semblance semen semester semicircle
    semicolon semiconductor semifinal seminar seminary senate send sender senile senior sensation sense
    senseless sensible sensitive sensor sensory sensual sensuous sentence sentience sentient sentiment
    sentry separate sepulchre sequel sequence sequin serenade serene serenest sergeant serial series
    serious sermon serpent serum servant serve server service serviceman serviette servile servitude
    session set setback settable setter settle settlement settler seven seventeen seventeenth seventh
    seventy sever several severe severest sew sewage sewer sex sexism sexual sexy shabbier shabbiest shabby
    shack shackle shade shadier shadiest shadow shadowiest shadowy shady shaft shaggier shaggiest shaggy
    shake shakier shakiest shaky shall shallow sham shamble shame shameless shampoo shamrock shanty shape
    shapelier shapeliest share shareholder shark sharp shatter shave shaven shaver shawl she sheaf shear
    sheath sheave shed sheen sheep sheepish sheer sheerer sheerest sheet sheikh shelf shell sheller
    shellfish shelter shelve shepherd sherbet sheriff sherry shes shield shift shiftier shiftiest shiftless
    shifty shimmer shin shine shingle shiny ship shipment shipshape shipwreck shire shirk shirt shiver
    shoal shock shod shoddier shoddiest shoddy shoe shoelace shoestring shoo shop shopkeeper shoplifter
    shopper shore short shortage shortcoming shortfall shorthand shortlist shortly shot shotgun shots
    should shoulder shout shove shovel show showcase showdown shower showier showiest showman showmen showy
    shrank shrapnel shred shrew shrewd shrewder shrewdest shriek shrill shriller shrillest shrimp shrine
    shrivel shroud shrub shrubbery shrug shuck shudder shuffle shun shunt shut shutdown shutter shuttle shy
    shyness sibling sic sick sickle sicklier sickliest side sideline sidelong sideshow sidestep sidetrack
    sidewalk sideways sidle siege sierra siesta sieve sift sigh sightless sigma sign signal signer
    significant signify signpost silent silentest silhouette silhouetted silicon silk silken sill silly
    silo silt silver silversmith silverware silvery similar simile simmer simple simplex simplify
    simplistic simulate simultaneous sin since sincere sincerest sine sinew sinewy singe singer single
    singular sinister sinner sinus sip siphon sir sire siren sirloin sissier sissiest sissy sister
    sisterhood site sitter situate six sixpence sixteen sixteenth sixth sixtieth sixty size sizeable sizer
    sizzle skate skateboard skater skein skeleton sketch sketchier sketchiest sketchy skew skewer ski skid
    skill skillet skim skimp skimpier skimpiest skimpy skin skinflint skinnier skinniest skinny skip
    skipper skirmish skirt skit skittish skulk skull skunk sky skylight skyline skyrocket skyscraper slab
    slack slacken slacker slackest slag slake slam slander slang slant slap slapstick slash slat slate
    slaughter slave slavish slay sleazier sleaziest sleazy sled sledgehammer sleek sleeker sleekest sleep
    sleeper sleepier sleepiest sleepless sleet sleeve sleeveless sleigh slender slenderest slews slice
    slick slicker slickest slid slight slim slime slimier slimiest slimy sling slingshot slink slip slipper
    slipperiest slippery slipshod slit slither slitter sliver slob slobber slog slogan slop slope sloppier
    sloppiest sloppy slosh slot sloth slouch slovenlier slovenliest slovenly slow sludge slug sluggish
    sluice slum slumber slummer slump slunk slur slush slut sly slyer slyest slyly slyness smack small
    smallish smallpox smart smash smattering smear smell smellier smelliest smelt smidgen smile smirk smite
    smith smithereens smitten smock smog smoke smoker smokestack smokier smokiest smoky smooth smote
    smother smoulder smudge smug smugger smuggest smuggle smuggler smut snack snag snail snake snap
    snappier snappiest snappy snapshot snare snarl snatch sneak sneaker sneakier sneakiest sneaky sneer
    sneeze snicker snide snider snidest sniff sniffle snip snipe sniper snippet snitch snob snobbery
    snobbish snooker snoop snootier snootiest snooty snooze snore snorkel snort snot snout snow snowball
    snowdrift snowfall snowflake snowier snowiest snowplough snowplowed snowstorm snub snuff snuffed
    snuffer snug snugger snuggest snuggle so soak soap soapier soapiest soapy soar sob sober soberest
    sobriety soccer sociable social socialise socialism society sociology sock socket sod soda sodden
    sodium sodomy sofa soft softball software soggier soggiest soggy soil sojourn solace solar solder
    soldier sole solemn solemnest solicit solicitor solid solidarity solidest solidify solitaire solitary
    solitude solo soloist soluble solve solvent sombre some somebody someday somehow someone someplace
    somersault something sometime somewhat somewhere son sonata song sonic sonnet sonorous soon soot soothe
    sootier sootiest sooty sop sophisticate sophistry sophomore soprano sorcerer sorceress sorcery sordid
    sore sorority sorrier sorriest sorrow sorry sort sorta soul sound sounder soundest soundproof
    soundtrack soup sour source sourer sourest south southeast southeastern southerly southern southpaw
    southward southwest southwestern souvenir sovereign sovereignty sow spa space spacecraft spaceship
    spacial spacious spade spaghetti span spangle spaniel spank spanner spar spare sparer sparest spark
    sparkle sparkler sparrow sparse sparser sparsest spas spasm spasmodic spat spate spatial spats spatter
    spatula spawn spay speak speaker spear spearhead spearmint special specialise specialist species
    specific specification specify specimen specious speck spectacle spectacular spectator spectra spectre
    speculate sped speechless speedboat speedier speediest speedometer spell spellbind spellbound speller
    spend spendthrift sperm spew sphere sphinx spice spider spigot spike spill spin spinach spinal
    spindlier spindliest spindly spine spineless spinster spiral spire spirit spiritual spite spitefuller
    spitefullest spittle splash splat splatter spleen splendid splendidest splendour splice splint splinter
    split splurge spoil spokes spokesman spokespeople spokesperson spokeswoman sponge spongier spongiest
    spongy sponsor sponsorship spontaneity spoof spook spookier spookiest spooky spool spoon sporadic spore
    sporran sport sportsmanship spot spotless spotlight spottier spottiest spotty spouse spout sprain
    sprang sprawl spray spread spreadsheet spree spreed sprier spriest sprig springboard springier
    springiest springtime springy sprinkle sprinkler sprint sprinter sprout spruce sprucer sprucest spry
    spud spunk spur spurious spurn spurt sputter spy squabble squad squadron squalid squalidest squall
    squalor squander square squarer squarest squash squat squatter squattest squawk squeak squeakier
    squeakiest squeaky squeal squeamish squeeze squelch squid squint squinter squintest squire squirm
    squirrel squirt stab stable stabler stablest stack stadium staff stag stage stagecoach stagger stagnant
    stagnate staid staider staidest stain stair staircase stairway stake stale stalemate staler stalest
    stalk stall stallion stalwart stamina stammer stamp stampede stance stanch stancher stanchest stand
    standard standby standoff standpoint standstill stank stanza staple stapler star starboard starch
    starchier starchiest starchy stardom stare starfish stark starker starkest starlight starrier starriest
    starry start starter startle starve state statelier stateliest statement stater statesman statesmanship
    statesmen static station stationary stationery statistic statistician statue stature status statute
    statutory staunch stauncher staunchest stave stay steadfast steady steak steal stealth stealthier
    stealthiest stealthy steam steamier steamiest steamroller steamy steel steep steeple steer stellar stem
    stench stencil stenographer stenography step stepladder stereo stereotype sterile sterling stern
    sterner sternest stethoscope stew steward stewardess stick sticker stickler sticky stiff stiffed
    stiffen stiffly stifle stigma stigmata still stillborn stiller stillest stilted stimulant stimuli sting
    stinger stingier stingiest stingy stint stipulate stir stirrup stitch stock stockade stockbroker
    stockholder stockier stockiest stockpile stocky stockyard stodgier stodgiest stodgy stoical stoke
    stoles stolid stolidest stomach stomp stone stonier stoniest stony stool stoop stop stopgap stopover
    stoppage stopper stopwatch storage store storehouse storekeeper storeroom storey stork storm stormier
    stormiest story stout stouter stoutest stove stow stowaway straddle straggle straggler straight
    straighter straightest straightforward strain strainer strait straitjacket strand strange stranger
    strangle strangulation strap strata stratagem strategy stratify stratosphere straw strawberry stray
    streak stream streamer streamline street streetcar strenuous stress stretch stretcher strew strewn
    strict stride strife strike striker string stringent stringier stringiest stringy strip stripe stripper
    strive stroke stroll stroller strong stronghold structuralist structure struggle strum strut stub
    stubbier stubbiest stubble stubborn stubbornest stubby stud student studentship studio studious study
    stuff stuffier stuffiest stuffings stuffy stumble stump stun stunt stupefy stupendous stupid stupidest
    stupor sturdier sturdiest sturdy stutter style stylish stylistic stylus suave suaver suavest sub
    subcommittee subconscious subdivide subdivision subdue subgroup subject subjective subjugate
    subjunctive sublet sublime sublimest submarine submerge submersion submissive submit subnormal
    subordinate subprogram subroutine subscribe subscript subsection subsequent subservient subset subside
    subsidiary subsidy subsist substance substandard substantial substitute subsystem subterfuge
    subterranean subtle subtler subtlest subtract suburb suburban subversive subvert subway succeed
    succession successor succinct succinctest succour succulent succumb such suck sucker suckle suction
    sudden suds sue suede suffer suffice sufficient suffix suffocate suffrage sugar sugariest sugary
    suggest suicide suit suitable suitcase suite suitor sulk sulkier sulkiest sulky sullen sullenest
    sulphur sultan sultrier sultriest sultry sum summary summer summit summon summonsed sumptuous sun
    sunbathe sunburn sundae sundial sundown sundry sunflower sunglasses sunlight sunlit sunrise sunscreen
    sunset sunshine suntan sunup sup super superb superbest superbly supercomputer superficial superfluous
    superhuman superimpose superintendent superior superlative supermarket supernatural superscript
    supersede supersonic superstar superstition superstructure supervise supervisor supervisory supper
    supplant supple supplement supplementary suppler supplest supplier supply support suppose supposition
    suppress supremacy supreme surcharge sure surf surface surfboard surge surgeon surgery surgical surlier
    surliest surly surmise surmount surname surpass surplus surplussed surprise surreal surrender
    surreptitious surround surveillance survey surveyor survive survivor susceptible suspect suspend
    suspense suspicion sustain sustenance swab swagger swallow swam swamp swampier swampiest swampy swan
    swap swarm swarthier swarthiest swarthy swat swathe sway swear sweat sweater sweaty sweep sweeper
    sweepstake sweet sweetheart swell sweller swellest swerve swift swifter swiftest swig swill swindle
    swindler swine swing swipe swirl swish swisher swishest switch switchable switchboard switcher swivel
    swoon swoop sword swordfish syllable syllabus symbol symmetry sympathy symphonic symphony symptom
    symptomatic synagogue synapse synchronise synchronous syndicate syndrome synonym synopses synopsis
    syntactic syntax syntheses synthetic syphilis syringe syrup system systematic tab tabby tabernacle
    table tablecloth tablespoon tablet tabloid taboo tabulate tacit taciturn tack tackier tackiest tackle
    tacky taco tact tactic tactless tadpole tag tail tailgate taillight tailor tailspin taint take takeoff
    takeover taker talc tale talent talisman talk talkative talker tall tallow tally talon tambourine tame
    tamer tamest tamper tan tandem tang tangent tangential tangerine tangible tangle tango tank tankard
    tanker tanner tannest tantalise tantamount tantrum tap tape taper tapestry tar tarantula tardier
    tardiest tardy target tariff tarnish tarpaulin tarrier tarriest tarry tart tartan tartar tarter tartest
    task tassel taste tasteless tattle tattoo tatty taunt taut tauter tautest tautology tavern tawdrier
    tawdriest tawdry tawnier tawniest tawny tax taxable taxi taxicab taxpayer tea teach teacher teacup teak
    team teammate teamster teamwork teapot tear teardrop tease teaspoon teat technical technician technique
    technology tedious tedium tee teed teem teen teenage teeter teeth teethe teetotal teetotaller
    telecommunications telegram telegraph telepathic telepathy telephone telescope teletype televise tell
    teller telltale temper temperament temperamental temperance temperate temperature tempest tempestuous
    template temple tempo temporal temporary tempt ten tenable tenacious tenacity tenancy tenant tend
    tender tenderest tenderise tendon tendril tenement tenet tennis tenor tense tenser tensest tension
    tensors tent tentacle tentative tenth tenuous tenure tepee tepid term terminal terminate termini
    terminology terminus termite terrace terrain terrestrial terrible terrier terrific terrify territory
    terror terrorise terrorism terse terser tersest test testable testament tester testicle testify
    testimony testis tetanus tether text textbook textile textual texture than thank thankless that thatch
    thatcher thaw the theatre theatrical thee theft their theist them theme themselves then thence
    theologian theology theorem theorise theorist theory therapeutic therapist therapy there thereabouts
    thereafter thereby therefore therein thereof thereon thereupon thermal thermodynamics thermometer
    thermostat thesauri thesaurus these theses theta they thick thicket thief thieve thigh thimble thin
    thing think thinker third thirst thirteen thirteenth thirtieth thirty this thistle thong thorn thornier
    thorniest thorny thorough thoroughbred thoroughest thoroughfare those thou though thoughtful
    thoughtless thous thousand thousandth thrash thread threadbare threat three thresh thresher threshold
    threw thrice thrift thriftier thriftiest thrifty thrill thriller thrive throat throb throne throng
    throttle through throughout throughput throwaway throwback thrust thud thug thumb thumbtack thump
    thunder thunderbolt thunderstorm thunderstruck thus thwart thy thyme thyroid tiara tick ticket tickle
    ticklish tide tidy tie tier tiff tiffed tiger tight tightrope tightwad tilde tile till tilt timber time
    timekeeper timeless timelier timeliest timer timescale timetable timezone timid timidest tin tinder
    ting tingle tinker tinkle tinnier tinniest tinny tinsel tint tiny tip tipsier tipsiest tipsy tiptoe
    tirade tire tiredest tireless tiresome tissue tit titbit titillate title titter to toad toadstool toast
    toaster tobacco toboggan today toddle toddler toe toenail toffee toga together toggle toil toilet token
    tolerant toll tomahawk tomato tomb tomboy tombstone tomcat tome tomorrow ton tonal tone tong tongue
    tonic tonight tonnage tonne tonsil too tool toolkit toot toothache toothbrush toothpaste toothpick top
    topaz topic topography topology topple torch torment tormentor tornado torpedo torque torrent
    torrential torrid torso tortilla tortoise tortuous torture toss tot total totalitarian tote totem
    totter toucan touch touchdown touchier touchiest touchy tough toupee tour tourist tournament tourniquet
    tousle tout tow toward towel tower town townspeople toxic toxin toy trace track tract traction tractor
    trade trademark trader tradition traditionalist traffic tragic trail trailer train trainee trainer
    trait traitor tramp trample trampoline trance tranquil tranquilest tranquillise transact transatlantic
    transcend transcontinental transcribe transcript transfer transform transformer transfusion transgress
    transient transistor transit transition transitory translate transliteration translucent transmit
    transmitter transparent transpire transplant transport transpose transverse trap trapdoor trapeze
    trapezoid trapper trash trashcan trashier trashiest trashy trauma traumatic traumatise travel traveller
    traverse travesty trawl trawler tray treacherous treachery treacle treadmill treason treasure treasury
    treat treatise treaty treble tree treed trek trellis trellised tremble tremendous tremor trench trend
    trendier trendiest trendy trepidation trespass trestle trial trialled triangle tribe tribulation
    tribunal tributary tribute trick trickery trickle trickster tricky tricycle trifle trigger trigonometry
    trill trillion trilogy trim trimester trimmer trimmest trinity trinket trio trip tripe triple triplet
    triplicate tripod tripos trite triter tritest triumph triumphant trivia trivial trod troll trolley
    trombone troop trooper trophy tropical trot trouble troublemaker troublesome trough trounce troupe
    trouser trout trowel truancy truant truce truck trudge true trued truffle truism trump trumpet truncate
    trunk trust trustee trustier trustiest trustworthiest trustworthy trusty truth try tryout tsar tub tuba
    tube tuberculosis tubular tuck tuft tug tuition tulip tumble tumbler tummy tumour tumult tumultuous
    tuna tundra tune tuner tunic tunnel turban turbine turbulent tureen turf turgid turkey turmoil turn
    turnaround turner turnip turnout turnover turnpike turnstile turntable turpentine turquoise turret
    turtle turtleneck tusk tussle tutor tutorial tuxedo twang tweak twee tweed tweet tweezers twelfth
    twelve twentieth twenty twice twiddle twig twilight twin twine twinge twinkle twirl twist twister
    twitch twitter two twos tycoon type typeface typescript typeset typesetter typewriter typhoid typhoon
    typhus typical typify typist typographic tyrannise tyrant tyre ubiquitous udder ugh ugly ulcer ulterior
    ultimate ultimatum ultra ultrasonic ultraviolet umbrella umpire umpteen unable unaccepted unaccountable
    unadulterated unaffected unaltered unambiguous unanimity unanswerable unanswered unarmed unassigned
    unassuming unattached unattainable unattended unattractive unauthorised unavailable unavoidable unaware
    unbalanced unbearable unbeatable unbecoming unbeliever unbiased unblock unborn unbreakable unbroken
    unburden uncanniest uncanny unceasing uncertain unchallenged unchanged uncharitable unchristian uncle
    unclean uncleanest unclear uncomfortable uncommon uncommonest uncompromising unconcerned unconditional
    unconfirmed unconnected unconscious unconstitutional uncontrolled uncontroversial unconventional
    unconvinced uncountable uncouth uncover uncultured uncut undamaged undaunted undecided undefined
    undemocratic undeniable under underbrush undercover undercurrent undercut underdog underestimate
    underflow underfoot undergarment undergo undergraduate underground undergrowth underhanded underlain
    underlay underlays underline undermine underneath undernourished underpants underpass underprivileged
    underrate underscore undershirt underside understand understate understatement understudy undertake
    undertaker undertone undertow underwater underwear underweight underworld underwrite underwritten
    underwrote undeserved undesirable undetected undeveloped undisturbed undo undocumented undoubted
    undress undue unduly undying unearth uneasiest uneasy uneconomic uneducated unemployed unenlightened
    unequal unequalled unequivocal unerring unethical uneven uneventful unexpected unexplained unfailing
    unfair unfairest unfaithful unfamiliar unfasten unfavourable unfeasible unfeeling unfilled unfinished
    unfit unfold unforeseen unforgettable unforgivable unfortunate unfounded unfriendlier unfriendliest
    unfriendly unfunny unfurl ungainlier ungainliest ungainly ungodlier ungodliest ungodly ungrammatical
    ungrateful unhappy unhealthy unheard unhelpful unhook unicorn unicycle unidentified uniform unify
    unilateral unimaginative unimportant unimpressed uninformed uninhibited uninitiated uninspired
    unintelligent unintended unintentional uninterested union unionise unique uniquest unison unit unite
    unities universal universe university unjust unjustified unkempt unkind unkindest unkindlier
    unkindliest unknown unlabelled unlawful unleash unless unlike unlikelier unlikeliest unlikely unlimited
    unload unlock unluckiest unlucky unman unmarked unmarried unmask unmistakable unmitigated unmodified
    unmoved unnamed unnatural unnecessary unnerve unnoticed unobtainable unoccupied unofficial unoriginal
    unorthodox unpack unpaid unparalleled unpick unpleasant unpopular unprecedented unpredictable
    unprepared unprincipled unprintable unprivileged unprotected unproven unprovoked unpublished
    unqualified unquestionable unravel unread unreal unrealistic unreasonable unrecognised unrelated
    unreliable unremarkable unrepeatable unrepresentative unreservedly unresolved unrest unrestricted
    unrivalled unruffled unruliest unruly unsafe unsafest unsaid unsanitary unsatisfied unsavoury unsay
    unscathed unscheduled unscientific unscrew unscrupulous unseasonable unseat unseemlier unseemliest
    unseemly unseen unset unsettle unsightlier unsightliest unsightly unsigned unskilled unsolicited
    unsolved unsophisticated unsound unsoundest unspeakable unspecified unstable unstructured unstuck
    unsubstantiated unsuccessful unsuited unsung unsupported unsure unsuspecting untangle untenable
    unthinkable untidiest untidy untie until untiring unto untold untouched untrained untrue untruer
    untruest untrustworthy unused unusual unveil unwanted unwarranted unwary unwashed unwelcome unwell
    unwieldiest unwieldy unwilling unwillingness unwind unwise unwisest unwittingly unworkable unworthy
    unwound unwrap unwritten up upbeat upbringing update upend upgrade upheaval upheld uphill upholster
    upholsterer upholstery upkeep uplift upload upon upper uppermost upright uprising uproar uproot upset
    upshot upside upstairs upstanding upstart upstream uptake uptight uptown upturn upward uranium urban
    urbanest urchin urge urgent urine urn us usable usage use useless user usher usual usurp utensil uteri
    uterus utilise utilitarian utility utmost utter vacancy vacant vacate vacation vaccine vacillate
    vacuous vacuum vagabond vagary vagina vaginal vagrant vague vain vainer vainest valentine valet valiant
    valid valise valley valour valuable value valueless valve vampire van vandal vandalise vane vanguard
    vanilla vanish vanity vanquish vapour variable variance variant variety various varnish varsity vary
    vase vast vaster vastest vat vault veal vector veer vegetable vegetarian vegetation vehement vehicle
    veil vein velocity velour velvet velvety vend vendor veneer venerate vengeance vengeful venison venom
    vent ventilate ventricle ventriloquist venture venue veracity veranda verb verbal verbatim verbiage
    verbose verdict verge verier veriest verify veritable vermin vernacular versatile verse version versus
    vertebra vertebrate vertical vertices vertigo verve very vessel vest vestibule vestige vestment vet
    veteran veterinarian veterinary veto vex vexation via viability viable viaduct vial vibrant vibrate
    vicar vicarious vice vicinity vicious victim victor victory video videotape vie view viewer viewpoint
    vigil vigilante vigour vile viler vilest vilify villa village villain villainy vindicate vindictive
    vine vinegar vineyard vintage vinyl viola violate violent violet violin viper viral virgin virile
    virtual virtue virtuoso virtuous virulent virus visa vise visible vision visionary visit visitor visor
    vista visual vital vitamin vitriolic vivacious vivacity vivid vividest vivisection vocabulary vocal
    vocalist vocation vociferous vodka vogue voice void volatile volcano volition volley volleyball volt
    voltage volume voluminous voluntary volunteer voluptuous vomit voodoo voracious vortex vote voter vouch
    voucher vow vowel voyage vulgar vulgarest vulnerable vulture wad waddle wade wafer waffle waft wag wage
    wager wagon waif wail waist waistline wait waiter waitress waive waiver wake waken walk walker walkout
    wall wallet wallop wallow wallpaper walnut walrus waltz wan wand wander wane wanner wannest want wanton
    war warble ward warden wardrobe warehouse warfare warhead warier wariest warlike warm warn warp warpath
    warrant warranty warren warrior wart wartime wary wash washable washcloth washer washout washroom wasp
    waste wastebasket wasteland watch watchdog watchman watchmen watchword water watercolour waterfall
    waterfront wateriest waterlogged watermark watermelon waterproof watershed watertight waterway
    waterworks watery watt wave waveform wavelength waver wavier waviest wavy wax waxier waxiest waxy way
    waylaid waylay wayside wayward we weak weakling wealth wean weapon weaponry wear wearier weariest
    wearisome weary weasel weather weathering weaver web wed wedder wedge wedlock wee weed weedier weediest
    weedy week weekday weekend weep weer weest weigh weightier weightiest weighty weird weirdo welcome weld
    welder welfare well wellington welt welter werewolf werewolves west westerly western westward wet whack
    whale whaler wharf whatever whatsoever wheat wheedle wheel wheelbarrow wheelchair wheeze when whence
    whenever where whereabouts whereas whereby wherein whereupon wherever wherewithal whet whether whew
    which whichever whiff whiffed while whim whimper whimsical whine whinny whip whirl whirlpool whirlwind
    whirr whirred whisk whisker whisky whisper whistle white whiten whitewash whittle whizz who whoa
    whoever whole wholehearted wholesale wholesaled wholesome whom whoop whopper whore whose why whys wick
    wicked wickedest wicker wicket wide widespread widow wield wife wig wiggle wigwam wild wildcat
    wilderness wildfire wildlife wilful wilier wiliest will willing willow willpower wilt wily win wince
    winch wind windfall windier windiest windmill window windowpane windpipe windscreen windshield wine
    wing wingers wink winner winsome winsomest winter wintertime wintrier wintriest wintry wipe wiper wire
    wirier wiriest wiry wise wisecrack wish wishbone wisp wispier wispiest wispy wist wit witch witchcraft
    with withdraw wither withheld within without withstand witless witness witticism wittier wittiest witty
    wive wiz wizard wizened wobble wobblier wobbliest woe wok wolf woman womanhood womankind womb wombat
    wonder wonderful wonderland wondrous wont woo wood woodchuck wooden woodenest woodier woodiest woodland
    woodpecker woodsman woodsmen woodwind woodwork woody woof wool woollen woollier woolliest woolly word
    wordier wordiest wordy work workable workbench workbook worker workforce workload workman workmanship
    workout workplace workshop workstation world worldlier worldliest worldwide worm wormhole worrisome
    worry worse worship worst worth worthless worthwhile worthy wot would wound wounder wove wow wrangle
    wrangler wrap wrapper wrath wreak wreath wreck wreckage wrecker wren wrench wrest wrestle wrestler
    wretch wretcheder wretchedest wriggle wright wring wringer wrinkle wrist wristwatch writ writable write
    writer writhe wrong wrongdoer wrongdoing wronger wrongest wrought wry wryer wryest xenophobia xylophone
    yacht yak yakked yam yank yap yard yardstick yarn yawn year yearling yearn yeast yell yellow yellowest
    yelp yen yes yeses yessed yesterday yet yeti yew yield yodel yoga yogurt yoke yokel yolk yonder you
    young youngster your yourself yourselves youth yowl yuck zanier zaniest zany zeal zealous zebra zenith
    zero zest zeta zigzag zillion zinc zincked zip zipper zodiac zombie zone zoo zoology zoom zucchini
    """
}
