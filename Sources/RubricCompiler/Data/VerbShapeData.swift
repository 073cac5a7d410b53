/// Words that tell what "or" and "/" join. Lines begin with what their words are.
enum VerbShapeData {
  /// `verb`: base forms that are verbs more often than nouns; `without`: of these and their forms, what needs no object;
  /// `participle`: those not in -ed; `measure`: what says how much; `noun`: nouns with the ending of an adjective or a verb;
  /// `compound`: nouns that are seldom meant without the noun before them;
  /// `bearing`: what says which way something goes; `quantity`: what says nothing without an "of" after it;
  /// `general`: nouns of definitions, which say nothing without what is said of them: "a *substance* that speeds up a reaction".
  static let text: StaticString = """
    verb: accept add adapt admit adopt afford agree allow apologise apply argue arrange arrive ask assess attend attract avoid
    verb: become begin believe bend bind blackmail bleed boil borrow break breathe bring build burn buy call carry catch change
    verb: check choose clean clear climb close collapse collect come compare complain conduct confuse consent contain continue cool cope
    verb: copy corrode crack create crush cut deal decide decrease deliver deny depend destroy develop die discuss displace
    verb: disturb divide draw drink drive earn eat enable encourage end enjoy ensure enter escape evaporate exceed expand explain fade
    verb: fail fall feed feel fight fill find finish fit follow forget freeze gain get give go grow guess hear heat help hide hire
    verb: hold hurt identify ignore improve include increase inform interfere invest join jump keep kill know lead learn leave lend let
    verb: lie listen live load lock look lose lower make measure meet melt misuse mix move multiply need obey obtain offer open
    verb: oxidise pass pay persuade play pour prevent produce promise promote protect prove provide pull push put raise reach react read
    verb: reassure receive recommend record recover recycle reduce refuse relax remain remember remove repair repeat replace report rescue
    verb: resist respect respond rest return reveal ride rinse rise run rust save say seal see seem sell send separate serve share show
    verb: sign sing sit sleep slow solve speak spend split spread stand start stay steal stick stop store stretch suffer support
    verb: survive swim switch take talk teach tell thank think threaten throw tidy touch transfer treat trust turn understand
    verb: tie cover close chop stir whisk knead roll peel greet smile nod sweep mop lift bend kneel lean squat breathe squeeze press
    verb: consult contact ring email phone file sort order book count weigh arrange adjust tighten loosen fasten test inspect examine
    verb: sign post publish print attack defend invade retreat surrender vote elect rule govern argue rebel protest strike
    verb: hit scrape rub grind clash shake leak drip trap bounce spin slide
    verb: collect heal sink float erode deposit condense dissolve blow cough sneeze bite chew swallow digest absorb secrete
    verb: spray pollute contaminate infect irritate absorb filter freeze thaw erupt migrate hunt graze breed fertilise germinate
    verb: employ recruit dismiss promote advertise negotiate compensate refund invest deter commit confess testify
    verb: misread mislead exaggerate imply portray recall rehearse perform compose
    verb: use vibrate visit wait walk want warn wash waste watch weaken wear weigh win wipe worry write
    without: recover heal sink float erode condense dissolve cough sneeze erupt migrate germinate slide collect crack
    without: fail agree apologise arrive boil breathe climb collapse come cope corrode die escape evaporate expand fade fall fit go grow
    without: hike jump lie listen live melt multiply react relax rest ride rise run rust share sing sit sleep speak stand stay
    without: survive swim talk vibrate wait walk work worry
    participle: beaten begun bent bitten blown born bought broken brought built burnt caught chosen cut done drawn driven drunk eaten
    participle: fallen fed felt fled forgotten fought found frozen given gone grown heard held hidden hurt kept known laid led left lent
    participle: lost made met paid put read run said seen sent set shaken shot shown shut sold spent spilt split spoilt stolen stuck
    participle: owed used sung sunk swept sworn taken taught thrown told torn understood upset worn won written dug
    measure: no less more fewer few little low lower high higher greater smaller larger bigger better worse longer shorter faster
    measure: slower stronger weaker cheaper dearer easier harder poorer richer quicker hotter colder warmer cooler heavier lighter wider deeper
    measure: many much lack loss enough too reduced increased extra most least
    adjective: valid invalid rapid loud quiet safe unsafe cheap clean dirty ugly noisy happy sad healthy unhealthy thin thick flat smooth
    adjective: rough sharp bright dark deep wide narrow steep tall calm polite rude fair unfair free busy empty lonely angry hungry
    adjective: thirsty dry wet oily sick ill poor easy hard difficult heavy sticky smelly warm cool rare common elderly right wrong correct full
    adjective: loose tight soft spare blunt plain mild bitter sour sweet salty spicy bland faint pale dull shiny shallow hollow
    adjective: far distant remote moist damp humid odd tired bored scared cloudy foggy icy muddy sandy stony rocky
    adjective: real large small separate quick steady fresh stale tidy untidy lazy brave proud
    compound: temperature pressure rate rates level levels time times cost costs price prices payment payments charge charges failure
    compound: system supply size weight value values rights needs problems treatment care services service skills data income
    bearing: lose lost loss reduce prevent stop avoid increase decrease raise lower rise fall cut remove restrict limit improve
    bearing: destroy kill damage end fear risk change lacking absence shortage rising falling growing
    quantity: amount number volume quantity rate level proportion percentage share degree frequency length total extent
    quantity: amounts numbers volumes quantities rates levels range variety type types kind kinds
    general: substance substances chemical chemicals material materials ability capacity person people someone somebody anyone everyone
    general: individual individuals group groups number amount quantity volume money sum thing things object objects something item
    general: items animal animals organism organisms plant plants creature creatures place places area areas region space way ways method
    general: methods process processes procedure act action actions state condition feeling feelings time period length type kind sort
    general: part parts piece section word words phrase phrases term name cost costs price prices rate level degree extent loss lack
    general: rise fall increase decrease drop growth reduction change changes movement flow transfer disease illness condition infection
    general: cell cells molecule molecules particle particles atom atoms ion ions compound element mixture solution liquid gas force
    general: law laws rule rules system systems device machine tool instrument document agreement contract company companies business
    general: businesses firm firms organisation organisations country countries customer customers worker workers employee employees
    general: staff member members population populations species set collection series list range variety pattern measure measurement
    general: idea belief fact risk chance likelihood probability danger need right power duty responsibility opportunity use effect
    general: result cause reason difference relationship link distance size speed height weight mass percentage proportion share
    general: fraction ratio value worth tax charge payment fee removal addition production creation information data details evidence
    general: somewhere anything tendency process study use sharing spread passing giving taking
    noun: clothing training meeting building lighting heating housing parking advertising marketing planning morning evening feeling
    noun: coal canal dental terminal medal pedal petal mineral journal manual funeral festival interval survival refusal removal
    noun: ceiling wedding shopping flooding spring string ring king thing being hospital animal metal material chemical mineral signal
    noun: capital journal plant accident parent student agent patient client content traffic music fabric topic clinic plastic
    noun: table cable vegetable library salary diary dictionary drive motive bed seed speed feed weed need breed arrival goal meal deal
    noun: approval proposal rental criminal professional infant event percent talent rent tent cent accent restaurant tenant
    noun: bacteria people children men women
    """
}
