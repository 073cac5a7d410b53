internal import Language
internal import RubricModel

/// Finds what is odd about an answer as a whole, before any point is decided.
struct AnswerChecks {
  let analysis: Reading
  /// Words that the question gives away.
  let given: StemSet
  /// Its content words.
  let words: AnswerWords
  /// The question asks for words of its own text: one word besides is enough to say something about them.
  let mayQuote: Bool

  /// Flags that follow from the answer and its question.
  ///
  /// - Parameters:
  ///   - asksForReasons: whether every point asks for more than names.
  ///   - asked: ideas that the question asks for.
  ///   - hasEvidence: whether the answer says anything that the question looks for; asked only where it matters.
  ///   - isElsewhere: whether its words are about something else; likewise.
  func flags(
    asksForReasons: Bool, asked: Int, hasEvidence: () -> Bool, isElsewhere: () -> Bool
  ) -> AnswerFlags {
    guard !analysis.words.isEmpty else { return .blank }
    var flags: AnswerFlags = []
    if isGibberish() { flags.insert(.gibberish) }
    if isKeywordList() || (asksForReasons || hasLoneWords(asked: asked)) && isBareList() { flags.insert(.keywordList) }
    // "A firewall keeps the network safe": the question's words around an answer are no echo.
    if echoes(given), !hasEvidence() { flags.insert(.echoesQuestion) }
    if flags.isEmpty, isElsewhere(), !hasEvidence() { flags.insert(.offTopic) }
    return flags
  }

  /// Whether no word is the question's or bears on its points, or few of the others bear on them or belong to its subject.
  ///
  /// - Parameter bearing: the words of the answer that are evidence of something a point looks for.
  func isElsewhere(_ bearing: Row<Bool>, _ subject: SubjectVocabulary.Table) -> Bool {
    var own = 0
    var bears = 0
    var worth = 0
    var touches = false
    for (index, word) in analysis.words.enumerated() where word.isContent {
      if word.stem != .unknown, given.contains(word.stem) {
        touches = true
        continue
      }
      own += 1
      if bearing[index] { bears += 1 }
      worth += subject.worth(of: word.stem)
    }
    if own == 0 { return false }
    if bears == 0, !touches { return true }
    return subject.isKnown && (2000 * bears + worth) / own < CreditModel.elsewhere
  }

  /// Fewer than a third of the words are English.
  private func isGibberish() -> Bool {
    var words = 0
    var known = 0
    for word in analysis.words where !word.flags.contains(.number) {
      words += 1
      if word.flags.contains(.known) { known += 1 }
    }
    return words >= 2 && known * 3 < words
  }

  /// Key terms strung together: half the words or more stand in runs of three content words and more, where English
  /// prose puts small words between them.
  private func isKeywordList() -> Bool {
    if isUnbroken() { return true }
    guard analysis.words.count >= Self.shortestList else { return false }
    var inRuns = 0
    var longest = 0
    var run = 0
    for word in analysis.words {
      run = Self.isKeyTerm(word) ? run + 1 : 0
      if run == Self.longRun { inRuns += run } else if run > Self.longRun { inRuns += 1 }
      longest = max(longest, run)
      if word.flags.contains(.beforeMark) { run = 0 }
    }
    return longest >= Self.listRun && inRuns * 2 >= analysis.words.count
  }

  /// Nothing but key terms, and no mark between them: what is said in so many words has a small one among them, or a verb.
  private func isUnbroken() -> Bool {
    analysis.words.count >= Self.shortestUnbroken
      && analysis.words.allSatisfy { Self.isKeyTerm($0) && !$0.states }
      && analysis.words.dropLast().allSatisfy { !$0.flags.contains(.beforeMark) }
      && analysis.words.count { $0.flags.contains(.known) } * 2 > analysis.words.count
  }

  private static func isKeyTerm(_ word: Word) -> Bool {
    word.isContent && !word.classes.contains(.commonVerb) && !word.flags.contains(.number)
  }

  /// Key terms divided by commas: hardly any small words between them.
  private func isBareList() -> Bool {
    guard analysis.words.count >= Self.shortestList else { return false }
    let content = analysis.words.reduce(0) { $0 + ($1.isContent ? 1 : 0) }
    return content * 100 >= analysis.words.count * Self.bareContent
  }

  /// Whether three times as many words as ideas are asked for stand alone between commas, and most words do: whoever names
  /// what was asked for names no more than that, and not in one word each.
  private func hasLoneWords(asked: Int) -> Bool {
    var lone = 0
    var isAfterMark = true
    for word in analysis.words {
      let isBeforeMark = word.flags.contains(.beforeMark)
      if isAfterMark, isBeforeMark { lone += 1 }
      isAfterMark = isBeforeMark
    }
    return lone >= Self.loneWordsPerIdea * asked && lone * 2 > analysis.words.count
  }

  /// Words that stand alone, for each idea that is asked for, from which an answer is a list of key terms.
  private static let loneWordsPerIdea = 3
  /// Percent of content words that prose never has.
  private static let bareContent = 88
  /// The same for nothing but key terms.
  private static let shortestUnbroken = 8
  /// Words from which an answer can be a list of key terms rather than a short answer.
  private static let shortestList = 12
  /// Content words in a row that prose hardly ever has.
  private static let listRun = 5
  /// Content words in a row that prose has now and then.
  private static let longRun = 3

  /// At most one content word in five, and no more than two different ones, are the learner's own.
  private func echoes(_ given: StemSet) -> Bool {
    guard !given.isEmpty else { return false }
    var different: [UInt32] = []
    var own = 0
    var content = 0
    for word in analysis.words where word.isContent {
      content += 1
      if given.contains(word.stem) { continue }
      own += 1
      if different.count <= 2, !different.contains(word.fingerprint) { different.append(word.fingerprint) }
    }
    if mayQuote { return content >= 3 && own == 0 }
    return content >= 3 && different.count <= 2 && own * 5 <= content
  }
}
