internal import Language

/// What kind of word a word of a marking point is, as far as its form tells.
enum WordShape {
  case article, measure, negator, preposition, auxiliary, clause, to, and
  case verb, gerund, participle, adjective, plural, adverb, noun
  case comma, or

  /// Whether it governs what follows: "of", "prevents", "less".
  var governs: Bool {
    switch self {
    case .measure, .negator, .preposition, .auxiliary, .clause, .to, .verb, .gerund: true
    case .article, .and, .participle, .adjective, .plural, .adverb, .noun, .comma, .or: false
    }
  }

  var isVerb: Bool { self == .verb || self == .gerund || self == .participle }

  /// A noun, or what stands before one.
  var isNominal: Bool { self == .noun || self == .plural || self == .adjective }
}

/// A word, or words that hyphens join ("colour-coded"): what "or" and "/" coordinate.
struct Unit {
  var words: [SyntaxWord]
  var shape: WordShape

  /// Words and commas as units.
  static func units(of words: [SyntaxWord]) -> [Unit] {
    var units: [Unit] = []
    let areNumbers = words.allSatisfy { !$0.isWord || $0.kind == .number || $0.is("or") }
    for word in words where word.isWord || word.kind == .comma {
      // "one or two odd answers", "one or more of them" counts and offers no choice.
      if !areNumbers, units.count > 1, units[units.count - 1].shape == .or, word.number != nil || word.is("more"),
        units[units.count - 2].words.last?.number != nil
      {
        let or = units.removeLast().words
        units[units.count - 1] = Unit(words: units[units.count - 1].words + or + [word], shape: .measure)
      } else if units.count > 1, units[units.count - 1].shape == .or, arePronouns(units[units.count - 2], word) {
        // "whether he or she will ring", "pays it himself or herself": one person.
        units.removeLast()
      } else if let last = units.last?.words.last, UnitWords.follows(word, last) {
        // "300 000 000", "12 km": a number with its unit.
        units[units.count - 1].words.append(word)
      } else if word.isJoined, !units.isEmpty {
        units[units.count - 1].words.append(word)
        units[units.count - 1].shape = ShapeTable.shared.shape(of: word)
      } else {
        var shape = word.isWord ? ShapeTable.shared.shape(of: word) : .comma
        // "she may need help"
        if shape == .noun, let last = units.last,
          last.shape == .to || last.isAny(["may", "can", "will", "might", "must"]),
          ShapeTable.shared.isBaseVerb(word)
        {
          shape = .verb
        }
        units.append(Unit(words: [word], shape: shape))
      }
    }
    return units
  }

  private static func arePronouns(_ one: Unit, _ other: SyntaxWord) -> Bool {
    let persons: [StaticString] = [
      "he", "she", "him", "her", "his", "hers", "himself", "herself", "they", "them", "their", "themselves", "it",
      "its", "itself",
    ]
    return one.isAny(persons) && other.isAny(persons)
  }

  func isAny(_ texts: [StaticString]) -> Bool { words.count == 1 && words[0].isAny(texts) }

  /// A pronoun, or a word that says which: what follows a verb as its object.
  var opensObject: Bool { shape == .article }

  /// The verb needs no object: "rise", "sleeping".
  var needsNoObject: Bool { ShapeTable.shared.needsNoObject(words[words.count - 1]) }
}

/// The lists of ``VerbShapeData``.
struct ShapeTable: Sendable {
  static let shared = ShapeTable()

  private var verbs = Vocabulary(capacity: 512)
  private var participles = Vocabulary(capacity: 128)
  private var measures = Vocabulary(capacity: 128)
  private var nouns = Vocabulary(capacity: 128)
  private var without = Vocabulary(capacity: 64)
  private var adjectives = Vocabulary(capacity: 128)
  private var compounds = Vocabulary(capacity: 64)
  private var bearings = Vocabulary(capacity: 64)
  private var quantities = Vocabulary(capacity: 64)
  private var general = Vocabulary(capacity: 256)

  private init() {
    for line in LineReader(VerbShapeData.text) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = line[line.startIndex..<colon].trimmed
      for word in line[(colon + 1)...].split(separator: 0x20) { add([UInt8](word), name) }
    }
  }

  private mutating func add(_ word: [UInt8], _ name: ArraySlice<UInt8>) {
    if name == "verb" {
      _ = verbs.insert(word)
    } else if name == "participle" {
      _ = participles.insert(word)
    } else if name == "measure" {
      _ = measures.insert(word)
    } else if name == "adjective" {
      _ = adjectives.insert(word)
    } else if name == "compound" {
      _ = compounds.insert(word)
    } else if name == "bearing" {
      _ = bearings.insert(WordKey.make(of: word[...]))
    } else if name == "quantity" {
      _ = quantities.insert(word)
    } else if name == "general" {
      _ = general.insert(word)
    } else if name == "noun" {
      _ = nouns.insert(word)
    } else {
      _ = without.insert(WordKey.make(of: word[...]))
    }
  }

  func needsNoObject(_ word: SyntaxWord) -> Bool { without.find(WordKey.make(of: word.folded[...])) != .unknown }

  /// "need", which may be a noun too.
  func isBaseVerb(_ word: SyntaxWord) -> Bool { verbs.find(word.folded) != .unknown }

  /// "stays", "goes": a verb in -s.
  func isVerbInS(_ word: SyntaxWord) -> Bool {
    guard word.ends(in: "s") else { return false }
    if needsNoObject(word) { return true }
    let base = word.folded.dropLast()
    return verbs.find([UInt8](base)) != .unknown
      || word.ends(in: "es") && verbs.find([UInt8](base.dropLast())) != .unknown
  }

  /// "amount", "rate": says how much there is of what follows its "of".
  func isQuantity(_ word: SyntaxWord) -> Bool { quantities.find(word.folded) != .unknown }

  /// "substance", "ability": says nothing without what is said of it.
  func isGeneral(_ word: SyntaxWord) -> Bool { general.find(word.folded) != .unknown }

  /// "prevents", "loses": says which way something goes.
  func bears(_ word: SyntaxWord) -> Bool { bearings.find(WordKey.make(of: word.folded[...])) != .unknown }

  /// "temperature" in "body or muscle temperature".
  func isCompound(_ word: SyntaxWord) -> Bool { compounds.find(word.folded) != .unknown }

  func shape(of word: SyntaxWord) -> WordShape {
    let folded = word.folded
    if word.is("to") { return .to }
    if word.is("and") { return .and }
    if word.is("or") { return .or }
    if measures.find(folded) != .unknown { return .measure }
    let isRefusal =
      folded.starts(with: ("fail" as StaticString).bytes) || folded.starts(with: ("refus" as StaticString).bytes)
    if (word.classes.contains(.negator) && !isRefusal) || word.is("cannot") { return .negator }
    if word.isAny(["outside", "inside"]) { return .preposition }
    if word.classes.contains(.relative) || word.classes.contains(.condition) || word.classes.contains(.conjunction),
      !word.classes.contains(.preposition)
    {
      return .clause
    }
    if adjectives.find(folded) != .unknown { return .adjective }
    if word.classes.contains(.auxiliary) { return .auxiliary }
    if nouns.find(folded) != .unknown {
      return word.isAny(["bacteria", "people", "children", "men", "women"]) ? .plural : .noun
    }
    if !word.classes.isDisjoint(with: [.determiner, .pronoun]), !word.isAny(["thing", "things", "stuff"]) {
      return .article
    }
    if word.classes.contains(.preposition) { return .preposition }
    if verbs.find(folded) != .unknown { return .verb }
    if participles.find(folded) != .unknown { return .participle }
    if word.ends(in: "ing"), folded.count > 4 { return .gerund }
    if word.ends(in: "ed"), folded.count > 4 { return .participle }
    if word.ends(in: "ly") || (word.classes.contains(.adverb) && (folded.count > 3 || word.is("now"))) {
      return .adverb
    }
    if !word.ends(in: "ment"), SharedNoun.isAdjective(word) { return .adjective }
    let isPlural = word.ends(in: "s") && !word.ends(in: "ss") && !word.ends(in: "us") && !word.ends(in: "is")
    return isPlural && folded.count > 3 ? .plural : .noun
  }
}
