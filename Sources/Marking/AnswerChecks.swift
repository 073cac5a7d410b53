internal import Language
internal import RubricModel

/// Finds what is odd about an answer as a whole, before any point is decided.
struct AnswerChecks {
  let analysis: Analysis

  /// Flags that follow from the answer and the words its question gives away.
  func flags(given: [StemID], hasEvidence: Bool) -> AnswerFlags {
    guard !analysis.words.isEmpty else { return .blank }
    var flags: AnswerFlags = []
    if isGibberish() { flags.insert(.gibberish) }
    if isKeywordList() { flags.insert(.keywordList) }
    if echoes(given) { flags.insert(.echoesQuestion) }
    if flags.isEmpty, !hasEvidence, !touches(given) { flags.insert(.offTopic) }
    return flags
  }

  /// Fewer than a third of the words are English.
  private func isGibberish() -> Bool {
    let words = analysis.words.filter { !$0.flags.contains(.number) }
    guard words.count >= 2 else { return false }
    return words.count { $0.flags.contains(.known) } * 3 < words.count
  }

  /// Key terms strung together: most words stand in long runs without a verb, a pronoun or the small words of English.
  private func isKeywordList() -> Bool {
    var salad = 0
    var total = 0
    for sentence in analysis.sentences.indices {
      var run: [Word] = []
      for index in analysis.words(ofSentence: sentence) {
        run.append(analysis.words[index])
        if analysis.words[index].flags.contains(.beforeMark) {
          if isSalad(run) { salad += run.count }
          total += run.count
          run.removeAll(keepingCapacity: true)
        }
      }
      if isSalad(run) { salad += run.count }
      total += run.count
    }
    return total >= 7 && salad * 10 >= total * 6
  }

  /// Five words or more without a verb or pronoun, at least six in ten of them content.
  private func isSalad(_ words: [Word]) -> Bool {
    guard words.count >= 5 else { return false }
    var content = 0
    for word in words {
      if !word.classes.isDisjoint(with: [.auxiliary, .commonVerb, .pronoun, .firstPerson, .condition, .relative]) { return false }
      if word.isContent { content += 1 }
    }
    return content * 10 >= words.count * 6
  }

  /// At most one content word in five, and no more than two, is the learner's own.
  private func echoes(_ given: [StemID]) -> Bool {
    guard !given.isEmpty else { return false }
    var own: [UInt32] = []
    var content = 0
    for word in analysis.words where word.isContent {
      content += 1
      if !given.contains(word.stem), !own.contains(word.fingerprint) { own.append(word.fingerprint) }
    }
    return content >= 3 && own.count <= 2 && own.count * 5 <= content
  }

  /// Whether the answer uses any content word of the question; true when there is no question text.
  private func touches(_ given: [StemID]) -> Bool {
    given.isEmpty || analysis.words.contains { $0.isContent && given.contains($0.stem) }
  }
}
