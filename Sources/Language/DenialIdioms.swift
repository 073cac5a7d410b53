/// Idioms of several words that deny, dismiss, or only seem to: what `Data/DenialIdiomData.swift` lists, ready for looking up
/// by the word they begin with.
struct DenialIdioms: Sendable {
  /// The table that ships with the program.
  static let shared = DenialIdioms()

  enum Effect: UInt8, Sendable {
    /// Denies what follows, and makes a yes of it where it is denied itself.
    case turn
    /// The same, for a noun.
    case noun
    /// Its negation denies nothing.
    case harmless
    /// Calls what its clause speaks of unimportant.
    case dismiss
    /// The same, where it is said of the subject: "X is a joke".
    case predicate
    /// Says that the opinion before it is mistaken.
    case refute
    /// Reports an opinion.
    case opinion
  }

  enum Element: Sendable {
    /// Any of these words, by the hash of their keys: a range of ``fingerprints``.
    case words(Range<Int>)
    case negator, participle, people, end, leap
  }

  struct Idiom: Sendable {
    var effect: Effect
    /// Its elements after the first.
    var elements: Range<Int>
    var isUrged: Bool
    /// Only after "will", "would" and the like.
    var isForetold: Bool
  }

  /// Words that ``Element/leap`` passes over, at most.
  static let leap = 10

  private(set) var elements: [Element] = []
  private(set) var fingerprints: [UInt32] = []
  /// The first words; their numbers are those of ``groups``.
  private var anchors = Vocabulary(capacity: 128)
  private var groups: [[Idiom]] = [[]]
  /// The idioms that begin with any "not".
  private(set) var negated: UInt16 = 0

  private init() {
    let text = DenialIdiomData.text
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    negated = number(of: Array("not".utf8))
    var lines = Lines(bytes, 0..<bytes.count)
    while let line = lines.next() {
      let colon = bytes.index(of: UInt8(ascii: ":"), from: line.lowerBound, to: line.upperBound)
      guard colon < line.upperBound,
        let effect = Self.effect(UnsafeBufferPointer(rebasing: bytes[line.lowerBound..<colon]))
      else { continue }
      var idioms = Parts(bytes, (colon + 1)..<line.upperBound, separator: UInt8(ascii: ";"))
      while let idiom = idioms.next() { add([UInt8](bytes[idiom]), effect) }
    }
  }

  private static func effect(_ name: UnsafeBufferPointer<UInt8>) -> Effect? {
    if name.equals("turn") { return .turn }
    if name.equals("noun") { return .noun }
    if name.equals("harmless") { return .harmless }
    if name.equals("dismiss") { return .dismiss }
    if name.equals("predicate") { return .predicate }
    if name.equals("refute") { return .refute }
    return name.equals("opinion") ? .opinion : nil
  }

  private mutating func add(_ idiom: [UInt8], _ effect: Effect) {
    let isUrged = idiom.first == UInt8(ascii: "^")
    let isForetold = idiom.first == UInt8(ascii: "~")
    var words = idiom.dropFirst(isUrged || isForetold ? 1 : 0).split(separator: UInt8(ascii: " "))
    let first = words.removeFirst()
    let start = elements.count
    for word in words { elements.append(element(Array(word))) }
    let added = Idiom(effect: effect, elements: start..<elements.count, isUrged: isUrged, isForetold: isForetold)
    if first.first == UInt8(ascii: "{") {
      groups[Int(negated)].append(added)
      return
    }
    for word in first.split(separator: UInt8(ascii: "|")) {
      groups[Int(number(of: WordKey.make(of: Array(word)[...])))].append(added)
    }
  }

  private mutating func element(_ text: [UInt8]) -> Element {
    if text == Array("*".utf8) { return .leap }
    if text == Array("{not}".utf8) { return .negator }
    if text == Array("{ing}".utf8) { return .participle }
    if text == Array("{people}".utf8) { return .people }
    if text == Array("{end}".utf8) { return .end }
    let start = fingerprints.count
    for word in text.split(separator: UInt8(ascii: "|")) {
      var hash = FNV1a()
      for byte in WordKey.make(of: Array(word)[...]) { hash.combine(byte) }
      fingerprints.append(UInt32(truncatingIfNeeded: hash.value))
    }
    return .words(start..<fingerprints.count)
  }

  /// The number of the idioms that begin with the word of this key, made when it is new.
  private mutating func number(of key: [UInt8]) -> UInt16 {
    let number = Int(anchors.insert(key).rawValue)
    if number == groups.count { groups.append([]) }
    return UInt16(truncatingIfNeeded: number)
  }

  /// The number of the idioms that begin with the word of this key; 0 when there are none.
  func group(ofKey key: [UInt8]) -> UInt16 { UInt16(truncatingIfNeeded: Int(anchors.find(key).rawValue)) }

  /// The idioms of a group.
  func idioms(_ group: UInt16) -> [Idiom] { groups[Int(group)] }

  /// Whether the element is one of its words.
  func holds(_ words: Range<Int>, _ fingerprint: UInt32) -> Bool {
    for place in words where fingerprints[place] == fingerprint { return true }
    return false
  }
}

/// An idiom where it stands.
struct FoundIdiom {
  var effect: DenialIdioms.Effect
  var words: Range<Int>
}

extension Analysis {
  /// The longest idiom of the wanted effects that begins at a word, or nil.
  ///
  /// Adverbs and articles may stand between its words: "no real point", "makes absolutely no".
  func idiom(at index: Int, _ isWanted: (DenialIdioms.Effect) -> Bool) -> FoundIdiom? {
    let group = words[index].idioms
    if group == 0 { return nil }
    let sentence = words(ofSentence: self.sentence(ofWord: index))
    var best: FoundIdiom?
    for idiom in DenialIdioms.shared.idioms(group) where isWanted(idiom.effect) {
      guard let end = end(of: idiom, from: index, in: sentence), !idiom.isUrged || isUrged(index) else { continue }
      if idiom.isForetold, index == 0 || !words[index - 1].roles.contains(.modal) { continue }
      if end > (best?.words.upperBound ?? 0) { best = FoundIdiom(effect: idiom.effect, words: index..<end) }
    }
    return best
  }

  private func end(of idiom: DenialIdioms.Idiom, from index: Int, in sentence: Range<Int>) -> Int? {
    var place = index + 1
    var leap = 0
    for number in idiom.elements {
      let element = DenialIdioms.shared.elements[number]
      if case .leap = element {
        leap = DenialIdioms.leap
        continue
      }
      if case .end = element {
        guard place == sentence.upperBound || words[place].mark >= .comma || words[place].clause != words[index].clause
        else { return nil }
        continue
      }
      if case .participle = element {
        guard place < sentence.upperBound, words[place].roles.contains(.participle) else { return nil }
        continue
      }
      var skipped = 0
      while true {
        guard place < sentence.upperBound, words[place].mark <= .slight else { return nil }
        if fits(element, place) { break }
        let isLittle =
          !words[place].classes.isDisjoint(with: [.adverb, .determiner]) && !words[place].classes.contains(.negator)
        skipped += 1
        guard leap > 0 || isLittle && skipped <= 2 else { return nil }
        leap -= 1
        place += 1
      }
      leap = 0
      place += 1
    }
    return place
  }

  private func fits(_ element: DenialIdioms.Element, _ place: Int) -> Bool {
    switch element {
    case .words(let range): DenialIdioms.shared.holds(range, words[place].fingerprint)
    case .negator: words[place].roles.contains(.not)
    case .people: words[place].roles.contains(.agents)
    case .participle, .end, .leap: false
    }
  }

  /// Whether the verb here is an order, or what somebody can, should or will do, or what the learner says of "I", "we" or
  /// "you": "ignore it", "you can ignore it"; not "staff ignored it", which tells of a fault.
  private func isUrged(_ index: Int) -> Bool {
    let range = words(ofClause: Int(words[index].clause))
    var place = index - 1
    var isForbidden = false
    while place >= range.lowerBound, !words[place].classes.isDisjoint(with: [.adverb, .negator]) {
      if words[place].classes.contains(.negator) { isForbidden = true }
      place -= 1
    }
    // "you can't just ignore it" forbids nothing.
    if isForbidden { return words[index - 1].classes.contains(.negator) || words[index - 1].flags.contains(.negated) }
    if !words[index].roles.isDisjoint(with: [.participle, .inflected]) || words[index].flags.contains(.past) {
      return false
    }
    if place < range.lowerBound { return true }
    let role = words[place].roles
    if place > range.lowerBound, role.contains(.to) || role.contains(.alsoInfinitive) {
      return !role.contains(.to) || !words[place - 1].classes.isDisjoint(with: .commonVerb)
    }
    return !role.isDisjoint(with: [.modal, .obliges, .alsoInfinitive]) || words[place].classes.contains(.firstPerson)
      || words[place].classes.contains(.conjunction) || place == range.lowerBound && role.contains(.pronoun)
  }
}
