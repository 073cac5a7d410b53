/// Active and passive sentences by templates that cannot go wrong: a modal verb, and short parties on both sides.
enum Voice {
  /// "Staff can help the customer." → "The customer can be helped by staff."
  static func passive(_ text: String) -> String? {
    change(text) { passage, modal in
      guard
        let subject = party(passage, before: modal), modal + 2 < passage.pieces.count,
        let participle = participles[passage.pieces[modal + 2].plain],
        let object = party(passage, from: modal + 4), isEnd(passage, at: object.upperBound)
      else { return nil }
      let words =
        "\(asSubject(passage, object)) \(passage.pieces[modal].text) be \(participle) by \(asObject(passage, subject))"
      return (subject.lowerBound..<object.upperBound, words)
    }
  }

  /// "The customer should be helped by staff." → "Staff should help the customer."
  static func active(_ text: String) -> String? {
    change(text) { passage, modal in
      guard
        let subject = party(passage, before: modal), passage.word(after: modal) == "be",
        modal + 6 < passage.pieces.count,
        let verb = participles.first(where: { $0.value == passage.pieces[modal + 4].plain })?.key,
        passage.word(after: modal + 4) == "by", let agent = party(passage, from: modal + 8),
        isEnd(passage, at: agent.upperBound)
      else { return nil }
      let words = "\(asSubject(passage, agent)) \(passage.pieces[modal].text) \(verb) \(asObject(passage, subject))"
      return (subject.lowerBound..<agent.upperBound, words)
    }
  }

  private static func change(_ text: String, _ find: (Passage, Int) -> (Range<Int>, String)?) -> String? {
    var passage = Passage(text)
    for place in passage.places.reversed() where modals.contains(passage.pieces[place].plain) {
      guard let (range, words) = find(passage, place) else { continue }
      // "I" is a capital anywhere; other capitals begin a sentence.
      let isFirst = range.lowerBound == 0 || passage.pieces[range.lowerBound - 1].text.contains { ".!?\n".contains($0) }
      passage.pieces.replaceSubrange(
        range, with: [Passage.Piece(text: isFirst ? words.capitalisedFirst : words, isWord: true)])
      return passage.text
    }
    return nil
  }

  /// A pronoun, a plural noun, or an article with one noun, that begins the clause before the modal.
  private static func party(_ passage: Passage, before modal: Int) -> Range<Int>? {
    guard let word = passage.word(before: modal) else { return nil }
    var start = modal - 2
    if let article = passage.word(before: start), articles.contains(article) {
      start -= 2
    } else if objects[word] == nil {
      return nil
    }
    let before = passage.word(before: start)
    guard before == nil || ["so", "because", "if", "when", "then", "but"].contains(before ?? "") else { return nil }
    return start..<(modal - 1)
  }

  /// The same behind the verb.
  private static func party(_ passage: Passage, from place: Int) -> Range<Int>? {
    guard place < passage.pieces.count, passage.pieces[place].isWord else { return nil }
    let word = passage.pieces[place].plain
    if subjects[word] != nil || nouns.contains(word) { return place..<(place + 1) }
    guard articles.contains(word), let noun = passage.word(after: place), noun != "next", noun != "most" else {
      return nil
    }
    return place..<(place + 3)
  }

  private static func isEnd(_ passage: Passage, at place: Int) -> Bool {
    guard place < passage.pieces.count else { return true }
    if passage.pieces[place].text.first.map({ ".;!".contains($0) }) == true { return true }
    guard passage.pieces[place].isSpace, place + 1 < passage.pieces.count else { return false }
    return ["so", "because", "if", "when"].contains(passage.pieces[place + 1].plain)
  }

  private static func asSubject(_ passage: Passage, _ party: Range<Int>) -> String {
    let words = passage.pieces[party].reduce(into: "") { $0 += $1.text }.loweredFirst
    return subjects[words] ?? words
  }

  private static func asObject(_ passage: Passage, _ party: Range<Int>) -> String {
    let words = passage.pieces[party].reduce(into: "") { $0 += $1.text }.loweredFirst
    return objects[words.lowercased()] ?? words
  }

  private static let modals: Set<String> = ["can", "could", "will", "would", "should", "must"]
  private static let articles: Set<String> = ["the", "a", "an", "their", "your", "any", "more", "my"]
  private static let nouns: Set<String> = [
    "staff", "customers", "people", "employees", "workers", "children", "parents", "managers", "businesses",
    "companies", "tourists", "shops", "teachers", "doctors", "bacteria", "friction", "water", "heat", "light", "plants",
  ]
  /// Subjects of one word, and what they are behind "by".
  private static let objects: [String: String] = {
    var table = ["they": "them", "we": "us", "you": "you", "i": "me", "he": "him", "she": "her", "it": "it"]
    for noun in nouns { table[noun] = noun }
    return table
  }()
  /// Objects of one word, and what they are as subjects.
  private static let subjects = ["them": "they", "it": "it", "him": "he", "me": "I", "us": "we", "you": "you"]
  private static let participles = [
    "help": "helped", "ask": "asked", "tell": "told", "use": "used", "make": "made", "give": "given", "see": "seen",
    "solve": "solved", "fix": "fixed", "check": "checked", "buy": "bought", "sell": "sold", "take": "taken",
    "keep": "kept", "treat": "treated", "serve": "served", "report": "reported", "record": "recorded",
    "share": "shared", "read": "read", "answer": "answered", "reduce": "reduced", "improve": "improved",
    "increase": "increased", "cause": "caused", "damage": "damaged", "kill": "killed", "eat": "eaten",
    "stop": "stopped", "protect": "protected", "support": "supported", "follow": "followed", "choose": "chosen",
    "recommend": "recommended", "lose": "lost", "gain": "gained", "break": "broken", "pass": "passed",
    "write": "written", "change": "changed", "find": "found", "hear": "heard", "understand": "understood",
    "contact": "contacted", "trust": "trusted", "wash": "washed", "clean": "cleaned", "cook": "cooked",
    "book": "booked", "pay": "paid", "train": "trained", "offer": "offered", "provide": "provided", "raise": "raised",
    "lower": "lowered", "absorb": "absorbed", "release": "released", "replace": "replaced", "remove": "removed",
    "measure": "measured", "move": "moved", "teach": "taught", "send": "sent", "test": "tested", "handle": "handled",
    "resolve": "resolved", "ignore": "ignored", "steal": "stolen", "attack": "attacked", "destroy": "destroyed",
    "win": "won", "greet": "greeted", "carry": "carried", "detect": "detected", "attract": "attracted",
  ]
}
