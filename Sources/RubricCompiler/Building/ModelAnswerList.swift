internal import Language

/// A model answer that names several answers, any one of which is right: "Synonyms of glad, e.g., happy, cheerful, etc.",
/// "a standard unit such as metres or feet".
struct ModelAnswerList {
  /// What the answer must say besides; empty where the words before the list only speak of answers.
  var head: [ModelAnswerWord]
  var items: [[ModelAnswerWord]]

  /// Words with which an author speaks of answers and not of the subject.
  private static let ofAnswers: [StaticString] = [
    "answer", "answers", "student", "students", "learner", "learners", "candidate", "candidates", "response",
    "responses", "synonym", "synonyms", "synonymous", "antonym", "antonyms", "acceptable", "accept", "any",
  ]
  /// Words of an item where the list stands in a sentence about the subject.
  private static let longestItem = 4
  /// Words and marks that end a list without being items.
  private static let ends: [StaticString] = ["etc", "etc."]

  /// The list in a model answer; nil when it has none.
  init?(_ words: [ModelAnswerWord]) {
    guard let (before, start) = Self.opening(words) else { return nil }
    let head = words[..<before]
    let speaksOfAnswers = head.contains { $0.word.isAny(Self.ofAnswers) }
    // A colon introduces many things; it opens a list of answers only where the author says so.
    if words[before].word.kind == .colon, !speaksOfAnswers { return nil }
    let rest = words[start...]
    let end = Self.end(of: rest)
    let isLong = rest[..<end].contains { $0.word.kind == .colon }
    var items: [[ModelAnswerWord]] = [[]]
    for word in rest[..<end] {
      let separates =
        isLong ? word.word.kind == .colon : word.word.kind == .comma || word.word.is("or") || word.word.kind == .slash
      if separates {
        items.append([])
      } else if word.word.isWord, !word.word.isAny(Self.ends) {
        items[items.count - 1].append(word)
      }
    }
    items.removeAll { item in item.allSatisfy { $0.weight == 0 } }
    guard items.count >= 2 else { return nil }
    // "… such as salt, and washing takes them off": the sentence goes on, and is no list.
    if !speaksOfAnswers {
      let isWhole = words[(start + end - start)...].allSatisfy { !$0.word.isWord }
      guard isWhole, items.allSatisfy({ $0.count <= Self.longestItem }) else { return nil }
    }
    self.head = speaksOfAnswers ? [] : Array(head)
    self.items = items
  }

  /// Where the words before a list end and where the list starts.
  private static func opening(_ words: [ModelAnswerWord]) -> (before: Int, start: Int)? {
    for index in words.indices.dropFirst() {
      let word = words[index].word
      var start: Int?
      if word.isAny(["e.g", "e.g.", "eg"]) { start = index + 1 }
      if index + 1 < words.count {
        let next = words[index + 1].word
        if word.is("such"), next.is("as") { start = index + 2 }
        if word.is("for"), next.isAny(["example", "instance"]) { start = index + 2 }
      }
      if word.kind == .colon { start = index + 1 }
      guard var start else { continue }
      while start < words.count, [.comma, .colon].contains(words[start].word.kind) { start += 1 }
      if start < words.count, word.kind != .colon || isList(words[start...]) { return (index, start) }
    }
    return nil
  }

  /// Whether two commas stand before the sentence ends.
  private static func isList(_ words: ArraySlice<ModelAnswerWord>) -> Bool {
    words[..<end(of: words)].count { $0.word.kind == .comma } >= 2
  }

  /// Where the sentence ends that starts here.
  private static func end(of words: ArraySlice<ModelAnswerWord>) -> Int {
    words.firstIndex { $0.word.kind == .terminator || $0.word.kind == .lineBreak } ?? words.endIndex
  }
}
