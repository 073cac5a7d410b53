import Foundation
import Testing

@testable import Language

struct WordKeyTests {
  /// Words of one line are one word to a marker.
  @Test(arguments: [
    // Inflections
    "customer customers customer's customers'", "visit visits visited visiting", "policy policies policy's",
    "carry carries carried carrying", "stop stops stopped stopping", "box boxes",
    "child children children's childrens",
    // Possessives and stray apostrophes
    "staff staff's 'staff staff'", "boss boss's boss'",
    // Text-speak and clippings
    "you u", "are r", "your ur", "people ppl ppl's",
    "because bc cos coz cuz cus bcos bcoz becoz becuz becos becasue",
    "through thru", "though tho", "thanks thx ta", "please plz pls", "would wud", "should shud", "could cud",
    "that tht", "with wiv", "someone sum1", "anyone any1", "everyone every1", "before b4", "today 2day",
    "tomorrow 2moro", "good gd", "message msg", "telephone tel", "manager mgr", "department dept",
    "business biz",
    "information info", "advertisement ad advert adverts advertising", "definitely def defo", "great gr8",
    "later l8r", "minutes mins", "hours hrs", "refrigerator fridge", "bicycle bikes",
    // Misspellings
    "receive recieve recieved recieving receives", "definitely definately definatly definetly",
    "professional proffesional proffessional", "professionalism proffesionalism", "courteous curteous",
    "apologise appologise apologised appologised apoligise appologize", "separate seperate seperated",
    "responsibility responsability", "business buisness bussiness", "environment enviroment enviromental",
    "government goverment", "knowledge knowlege", "communication comunication", "whether wheather wether",
    "necessary neccessary necesary neccesary", "recommend reccomend recomended",
    "complaint complant complaints",
    "colleague collegue colleauge", "embarrassed embarassed", "behaviour behavoir",
    "benefit benifit benifits",
    "accommodation accomodation", "beginning begining", "argument arguement", "queue queueing queued",
    "temperature temperture", "photosynthesis photosythesis", "experience expierience experiance experianced",
    "consistent consistant consistantly",
    // British and American
    "apologise apologize", "organisation organization organisations", "recognised recognized",
    "analyse analyze analysed",
    "paralyse paralyzed", "realise realize realising", "emphasise emphasize", "colour color colours colored",
    "behaviour behavior behaviours behavioral", "favour favor favourable favorable", "favourite favorite",
    "labour labor", "honour honor", "rumour rumor", "neighbour neighbor", "flavour flavor", "humour humor",
    "harbour harbor", "centre center centred centering", "metre meter metres", "litre liter", "fibre fiber",
    "theatre theater", "travelled traveled travelling traveling", "cancelled canceled cancellation",
    "labelled labeled", "modelled modeled", "counsellor counselor", "jewellery jewelry", "catalogue catalog",
    "dialogue dialog", "defence defense", "licence license licensed",
    "practise practice practising practicing",
    "grey gray", "programme program programmes", "aluminium aluminum", "sulphur sulfur", "foetus fetus",
    "haemoglobin hemoglobin", "anaemia anemia", "oestrogen estrogen", "manoeuvre maneuver",
    "paediatric pediatric",
    "mum mom mums", "enrol enroll enrolled", "fulfil fulfill fulfilled", "skilful skillful",
    "judgement judgment", "ageing aging", "acknowledgement acknowledgment", "aeroplane airplane",
    "plough plow",
    "tyre tyres", "fuelled fueled", "sceptical skeptical", "pyjamas pajamas", "yoghurt yogurt",
    // Irregular forms
    "go went gone goes going", "buy bought", "tell told", "say said", "sell sold", "keep kept", "feel felt",
    "leave left", "make made", "pay paid", "send sent", "speak spoke spoken", "take took taken",
    "think thought",
    "understand understood", "hear heard", "hold held", "meet met", "lose lost", "bring brought",
    "teach taught",
    "choose chose chosen", "break broke broken", "freeze froze frozen", "rise rose risen",
    "write wrote written",
    "eat ate eaten", "begin began begun", "win won", "forget forgot forgotten", "give gave given",
    "get got gotten",
    "be is are am was were been being", "have has had having", "do did does done doing",
    "panic panicked panicking",
    "staff staffed", "learn learnt learned", "man men", "woman women", "foot feet", "tooth teeth",
    "mouse mice",
    "life lives", "knife knives", "shelf shelves", "thief thieves", "criterion criteria",
    "phenomenon phenomena",
    "bacterium bacteria", "data datum", "analysis analyses", "crisis crises", "hypothesis hypotheses",
    "index indices", "fungus fungi", "nucleus nuclei", "bus buses", "gas gases", "quiz quizzes",
    "fast faster fastest", "quick quicker quickly", "cheap cheaper cheapest",
    "happy happier happily happiness",
    "big bigger biggest", "easy easier easily easiest", "busy busier busiest", "large larger",
    "slow slower slowly",
    "polite politely politeness",
    // Families
    "apologise apology apologies apologetic", "complain complaint complaining",
    "explain explanation explanations",
    "describe description descriptive", "solve solution solutions", "decide decision", "choose choice",
    "respond response responsive responsiveness", "rely reliable reliability reliably",
    "satisfy satisfaction satisfied satisfactory", "expect expectation", "know knowledge knowledgeable",
    "recommend recommendation", "replace replacement", "compensate compensation", "evaporate evaporation",
    "multiply multiplication", "succeed success successful successfully", "analyse analysis analytical",
    "prove proof", "believe belief", "grow growth", "die death dead died", "strong strength strengthen",
    "long length", "high height", "deep depth", "wide width", "weigh weight", "see sight seen",
    "speak speech",
    "pay payment", "advise advice", "lose loss", "fly flight", "sign signature", "permit permission",
    "divide division", "collide collision", "expand expansion", "attract attraction", "react reaction",
    "pollute pollution", "loyal loyalty", "punctual punctuality", "empathy empathise empathetic",
    "identify identification", "classify classification", "modify modification", "maintain maintenance",
    "sympathy sympathetic", "introduce introduction", "erode erosion", "safe safety safely",
  ])
  func share(words: String) {
    let keys = Set(words.split(separator: " ").map { Self.key(String($0)) })
    #expect(keys.count == 1, "\(keys.sorted())")
  }

  /// Words of one line are all different to a marker, though Porter2, a rule or a near spelling may confuse them.
  @Test(arguments: [
    "customer custom customise customary", "business busy bus", "policy police polite politics",
    "university universe",
    "news new", "organ organic organisation organise", "general generous generate",
    "experience experiment expert",
    "community communicate communism", "international internal intern",
    "personal person personnel personality people",
    "author authority authorise", "product produce productive producer", "relative relate relationship",
    "important import", "human humane humanity", "marketing market", "operate operator",
    "several sever severe",
    "early ear", "army arm armed", "past paste", "emergency emerge", "state station stationary stationery",
    "nation native nature", "sensitive sensible sense", "wander wonder wonderful",
    "manager manage management",
    "employer employee employ", "consumer consume", "competent compete competitor", "department depart",
    "confident confide", "considerate consider considerable", "consistent consist", "conversation conversion",
    "effective effect affect affection", "efficient effective", "appointment appoint", "assistant assist",
    "careful care career careless", "discreet discrete", "direct direction director", "digital digit",
    "engineer engine", "expensive expense expect", "evidence evident", "facility facile", "friendly friend",
    "gravity grave", "hospital hospitality", "ignorant ignore",
    "informal information inform form format formal",
    "initiative initial", "instalment install", "likely like unlikely", "literal literate litre",
    "majority major",
    "minority minor minister", "mineral mine", "mobile mobility", "morale moral", "motive motivate",
    "nearly near",
    "hardly hard", "lately late later", "mostly most more", "shortly short", "objective object objection",
    "officer office", "opposite oppose", "physics physical", "positive position", "presentation present",
    "prisoner prison", "professional profession profess", "profit prophet", "quite quit quiet",
    "rational ration ratio rationale", "reception receive", "recession recess", "reference refer",
    "respective respect",
    "responsible respond", "secrete secret secretary", "solute solve soluble", "suite suit",
    "thoughtful think",
    "unit unite universe union", "useful use", "vegetable vegetation", "willing will", "witness wit",
    "activity active activate",
    "animal animate", "author authority", "contract contraction", "continent continence", "critical critic",
    "decade decadence", "defensive defend", "detective detect", "equator equal equation",
    "fertiliser fertilise",
    "fortune fort", "generation general", "heroine hero", "lung lunge", "mechanism mechanic",
    "medical medicine meditate",
    "numerous number", "oxide oxygen", "president preside", "protestant protest", "route rout",
    "transition transit",
    "weathering weather", "converse convert", "definite define", "populate popular", "public publish",
    // Spellings that are no twins
    "cheque check", "tyre tired", "tonne ton", "storey story", "kerb curb", "metre metric", "draught draft",
    "principal principle", "complement compliment", "council counsel", "desert dessert", "loose lose",
    "whether weather",
    "their there", "accept except", "advice device", "moral mortal", "phone telephone", "prize price",
    "size seize",
    // Forms that stay their own
    "good better best", "bad worse worst", "little less least", "low lower", "fewer few", "bit bite",
    "hot heat",
    "serve service", "dissolve solution", "goods good", "media medium", "bored board", "found founded",
    "family familiar", "homily home", "daily dairy",
  ])
  func differ(words: String) {
    let list = words.split(separator: " ").map(String.init)
    let keys = list.map(Self.key)
    #expect(Set(keys).count == list.count, "\(keys)")
  }

  /// Keys that people see in lists and traces.
  @Test(arguments: [
    ("customers", "customer"), ("businesses", "business"), ("apologetic", "apologise"),
    ("explanations", "explain"),
    ("businessmen", "businessman"), ("info", "information"), ("organizations", "organisation"),
    ("", ""), ("'", "'"), ("n't", "n't"), ("o'clock", "o'clock"), ("10", "10"), ("café", "café"),
  ])
  func readable(word: String, key: String) {
    #expect(Self.key(word) == key)
  }

  @Test func longWordsStayAsTheyAre() {
    let long = [UInt8](repeating: 0x61, count: 60) + Array("ing's".utf8)
    #expect(WordKey.make(of: long[...]) == long)
    let shorter = long.dropLast(1)
    #expect(WordKey.make(of: shorter).count < shorter.count)
  }

  @Test func appendLeavesWhatStandsBeforeAlone() {
    var keys = Array("z".utf8)
    for word in ["recieved", "'organized'", "customers'", "easily", "modifications", "u"] {
      WordKey.append(keyOf: Array(word.utf8)[...], to: &keys)
    }
    #expect(String(decoding: keys, as: UTF8.self) == "zreceivorganisecustomereasymodifiyou")
  }

  @Test func sliceNeedNotStartAtZero() {
    let text = Array("the customers went".utf8)
    #expect(WordKey.make(of: text[4..<13]) == Array("customer".utf8))
  }

  /// The lists contradict neither themselves nor each other.
  @Test func listsAgree() {
    let tables = WordKeyTables()
    #expect(tables.forms.conflicts.map { String(decoding: $0, as: UTF8.self) } == [])
    #expect(tables.stems.conflicts.map { String(decoding: $0, as: UTF8.self) } == [])
    #expect(tables.forms.count > 2000)
    #expect(tables.stems.count > 2000)
  }

  /// No misspelling is a word of the list of rare and common words in `shared`.
  @Test func misspellingsAreNoWords() throws {
    guard let data = Porter2Tests.sharedFile("bench/rare-words.txt") else { return }
    let words = Set(data.split(separator: 0x0A).map { Array($0) })
    var wrong: [String] = []
    WordKeyLines.read(WordKeyData.misspellings) { word in
      let letters = Array(word.letters)
      if !word.isFirst, words.contains(letters) { wrong.append(String(decoding: letters, as: UTF8.self)) }
    }
    #expect(wrong == [])
  }

  /// -ize is a rule with named exceptions.
  @Test(arguments: [
    ("organize", "organise"), ("organizers", "organisers"), ("organizing", "organising"),
    ("organizations", "organisations"), ("organizational", "organisational"),
    ("recognizable", "recognisable"),
    ("emphasizes", "emphasises"), ("analyzer", "analyser"), ("catalyzed", "catalysed"),
    ("surprized", "surprised"),
    ("size", "size"), ("resized", "resized"), ("downsizing", "downsizing"), ("prizes", "prizes"),
    ("seized", "seized"),
    ("capsizing", "capsizing"), ("maize", "maize"), ("citizen", "citizen"), ("horizon", "horizon"),
    ("zebra", "zebra"),
    ("freezer", "freezer"), ("gaze", "gaze"), ("wizard", "wizard"), ("quizzed", "quizzed"),
  ])
  func izeBecomesIse(word: String, expected: String) {
    var buffer = Array("xyz".utf8) + Array(word.utf8)
    let changed = WordKeySpelling.unify(&buffer, from: 3)
    #expect(changed == (word != expected))
    #expect(String(decoding: buffer, as: UTF8.self) == "xyz" + expected)
  }

  @Test func tableGrowsAndKeepsTheFirstValue() {
    var table = WordTable(capacity: 1)
    for number in 0..<1000 {
      Array("word\(number)".utf8).withUnsafeBufferPointer { table.insert($0, Array("value\(number)".utf8)) }
    }
    #expect(table.count == 1000)
    #expect(table.conflicts.isEmpty)
    for number in 0..<1000 {
      var buffer = Array("-word\(number)".utf8)
      #expect(table.replace(&buffer, from: 1))
      #expect(String(decoding: buffer, as: UTF8.self) == "-value\(number)")
    }
    var unknown = Array("word1000".utf8)
    #expect(!table.replace(&unknown, from: 0))
    Array("word7".utf8).withUnsafeBufferPointer { table.insert($0, Array("other".utf8)) }
    #expect(table.conflicts == [Array("word7".utf8)])
  }

  private static func key(_ word: String) -> String {
    String(decoding: WordKey.make(of: Array(word.utf8)[...]), as: UTF8.self)
  }
}
