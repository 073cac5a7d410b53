/// A clause of an answer, as pieces of its passage.
struct Clause {
  var pieces: Range<Int>
  /// UTF-8 bytes of the answer.
  var bytes: Range<Int>
  /// Begins with "if", "when", "who" …: it states nothing by itself.
  var isSubordinate: Bool
}

/// An answer cut into clauses, by words that begin one.
struct Clauses {
  let passage: Passage
  var all: [Clause] = []

  init(_ text: String) {
    passage = Passage(text)
    var starts = [0]
    for place in passage.pieces.indices.dropFirst() where begins(at: place) { starts.append(place) }
    var offsets: [Int] = [0]
    for piece in passage.pieces { offsets.append(offsets[offsets.count - 1] + piece.text.utf8.count) }
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : passage.pieces.count
      guard passage.pieces[start..<end].contains(where: { $0.isWord }) else { continue }
      let first = passage.pieces[start..<end].first { $0.isWord }?.plain ?? ""
      all.append(
        Clause(
          pieces: start..<end, bytes: offsets[start]..<offsets[end],
          isSubordinate: Self.subordinators.contains(first)))
    }
  }

  /// The clauses that overlap any of these bytes.
  func touching(_ spans: [Range<Int>]) -> [Clause] {
    all.filter { clause in spans.contains { $0.overlaps(clause.bytes) } }
  }

  /// UTF-8 bytes before a piece.
  func offset(of place: Int) -> Int { passage.pieces[..<place].reduce(0) { $0 + $1.text.utf8.count } }

  func words(_ clause: Clause) -> [String] {
    passage.pieces[clause.pieces].filter { $0.isWord }.map { $0.plain }
  }

  private func begins(at place: Int) -> Bool {
    let piece = passage.pieces[place]
    guard piece.isWord else { return false }
    let before = passage.pieces[place - 1].text
    if before.contains(where: { ".!?;:\n".contains($0) }), place > 1, before.last?.isWhitespace == true { return true }
    let word = piece.plain
    if Self.links.contains(word) || Self.subordinators.contains(word) { return true }
    let isJoint = word == "and" || word == "or"
    if isJoint || before.contains(",") {
      let next = isJoint ? passage.word(after: place) ?? "" : word
      return Self.subjects.contains(next) || Verbs.thirds[next] != nil || Verbs.modals[next] != nil
        || Verbs.toBe[next] != nil || before.contains(",") && !isJoint && Self.articles.contains(next)
        || Self.subjects.contains(where: { $0 == next })
    }
    return false
  }

  static let links: Set<String> = [
    "but", "so", "because", "cos", "cause", "which", "therefore", "whereas", "meaning", "then", "however",
  ]
  static let subordinators: Set<String> = [
    "whoever", "whatever", "what", "how", "why", "whether", "though", "once",
    "if", "when", "unless", "while", "who", "whose", "where", "until", "although", "whenever", "after", "before",
    "that",
  ]
  static let subjects: Set<String> = Verbs.pluralSubjects.union([
    "it", "he", "she", "this", "there", "that's", "it's", "they're",
  ])
  static let articles: Set<String> = ["the", "a", "an", "their", "your", "my"]
}
