/// Active and passive sentences by templates that cannot go wrong: a modal verb, and a short object or agent.
enum Voice {
  /// "Staff can help the customer." → "The customer can be helped by staff."
  static func passive(_ text: String) -> String? {
    change(text) { passage, modal in
      guard
        let subject = subject(passage, before: modal), modal + 2 < passage.pieces.count,
        let participle = participles[passage.pieces[modal + 2].plain],
        let object = nouns(passage, from: modal + 4), isEnd(passage, at: object.upperBound)
      else { return nil }
      let from = passage.pieces[subject].text
      let agent = agents[from.lowercased()] ?? from
      let words = passage.pieces[object].reduce(into: "") { $0 += $1.text }
      let new = "\(subjects[words.lowercased()] ?? words) \(passage.pieces[modal].text) be \(participle) by \(agent)"
      return (subject..<object.upperBound, new)
    }
  }

  /// "The customer should be helped by staff." → "Staff should help the customer."
  static func active(_ text: String) -> String? {
    change(text) { passage, modal in
      guard
        let subject = subject(passage, before: modal), passage.word(after: modal) == "be",
        modal + 6 < passage.pieces.count,
        let verb = participles.first(where: { $0.value == passage.pieces[modal + 4].plain })?.key,
        passage.word(after: modal + 4) == "by", let agent = nouns(passage, from: modal + 8),
        isEnd(passage, at: agent.upperBound)
      else { return nil }
      let from = passage.pieces[subject].text
      let words = passage.pieces[agent].reduce(into: "") { $0 += $1.text }
      let new =
        "\(subjects[words.lowercased()] ?? words) \(passage.pieces[modal].text) \(verb) \(agents[from.lowercased()] ?? from)"
      return (subject..<agent.upperBound, new)
    }
  }

  private static func change(_ text: String, _ find: (Passage, Int) -> (Range<Int>, String)?) -> String? {
    var passage = Passage(text)
    for place in passage.places.reversed() where modals.contains(passage.pieces[place].plain) {
      guard let (range, new) = find(passage, place) else { continue }
      passage.replace(range, with: new)
      return passage.text
    }
    return nil
  }

  /// A subject of one word that begins the clause.
  private static func subject(_ passage: Passage, before modal: Int) -> Int? {
    guard let word = passage.word(before: modal), agents[word] != nil else { return nil }
    let place = modal - 2
    // "The staff", "all customers" and "them and they" are longer than the template.
    if let before = passage.word(before: place) {
      return ["so", "because", "if", "when", "and", "then", "but", "which means", "that"].contains(before) ? place : nil
    }
    return place
  }

  /// A pronoun, or an article with one noun.
  private static func nouns(_ passage: Passage, from place: Int) -> Range<Int>? {
    guard place < passage.pieces.count, passage.pieces[place].isWord else { return nil }
    let word = passage.pieces[place].plain
    if subjects[word] != nil || agents[word] != nil, word != "i", word != "they", word != "we" {
      return place..<(place + 1)
    }
    guard ["the", "a", "an", "their", "your", "any", "more"].contains(word), passage.word(after: place) != nil else {
      return nil
    }
    return place..<(place + 3)
  }

  private static func isEnd(_ passage: Passage, at place: Int) -> Bool {
    guard place < passage.pieces.count else { return true }
    if passage.pieces[place].text.first.map({ ".,;!".contains($0) }) == true { return true }
    guard passage.pieces[place].isSpace, place + 1 < passage.pieces.count else { return false }
    return ["so", "because", "if", "when", "which", "but"].contains(passage.pieces[place + 1].plain)
  }

  private static let modals: Set<String> = ["can", "could", "will", "would", "should", "must"]
  /// Subjects of one word, and what they are after "by".
  private static let agents = [
    "they": "them", "we": "us", "you": "you", "i": "me", "he": "him", "she": "her", "staff": "staff",
    "customers": "customers", "people": "people", "employees": "employees", "workers": "workers", "it": "it",
    "children": "children", "parents": "parents", "managers": "managers", "businesses": "businesses",
    "companies": "companies", "tourists": "tourists", "shops": "shops", "teachers": "teachers", "doctors": "doctors",
  ]
  /// Objects of one word, and what they are as subjects.
  private static let subjects = ["them": "they", "it": "it", "him": "he", "me": "I", "us": "we", "you": "you"]
  private static let participles = [
    "help": "helped", "ask": "asked", "tell": "told", "use": "used", "make": "made", "give": "given", "see": "seen",
    "solve": "solved", "fix": "fixed", "check": "checked", "buy": "bought", "sell": "sold", "take": "taken",
    "keep": "kept", "treat": "treated", "serve": "served", "report": "reported", "record": "recorded",
    "share": "shared", "read": "read", "answer": "answered", "reduce": "reduced", "improve": "improved",
    "increase": "increased", "cause": "caused", "damage": "damaged", "kill": "killed", "eat": "eaten",
    "stop": "stopped",
    "protect": "protected", "support": "supported", "follow": "followed", "choose": "chosen",
    "recommend": "recommended",
    "lose": "lost", "gain": "gained", "break": "broken", "pass": "passed", "write": "written", "change": "changed",
    "find": "found", "hear": "heard", "understand": "understood", "contact": "contacted", "trust": "trusted",
    "wash": "washed", "clean": "cleaned", "cook": "cooked", "book": "booked", "pay": "paid", "train": "trained",
    "offer": "offered", "provide": "provided", "raise": "raised", "lower": "lowered", "absorb": "absorbed",
    "release": "released", "replace": "replaced", "remove": "removed", "measure": "measured", "move": "moved",
    "teach": "taught", "send": "sent", "test": "tested", "handle": "handled", "resolve": "resolved",
    "ignore": "ignored",
    "steal": "stolen", "attack": "attacked", "destroy": "destroyed", "win": "won", "greet": "greeted", "know": "known",
  ]
}
