internal import Language

/// Sentences of an answer that say nothing for it: those to the examiner ("award full marks"), and those that the answer takes
/// back ("… It is not true that …").
///
/// Storage is reused from answer to answer.
struct Asides: Sendable {
  /// By sentence; all false, or empty, where there is none.
  private(set) var isAside: [Bool] = []
  /// Whether the answer takes something back.
  private(set) var takesBack = false
  private(set) var hasAny = false

  /// Content words of a sentence that can be taken back.
  private static let fewest = 3
  /// Words in which a sentence says that it takes something back.
  private static let opening = 6
  /// Sentences between the two at most.
  private static let farthest = 12

  /// Reads the sentences of an answer.
  mutating func read(_ analysis: Reading, _ words: AnswerWords, styles: Row<WordStyle>) {
    isAside.removeAll(keepingCapacity: true)
    hasAny = false
    takesBack = false
    for sentence in analysis.sentences.indices {
      isAside.append(Self.isToExaminer(analysis, sentence, styles))
      if isAside[sentence] { hasAny = true }
    }
    if analysis.sentences.count < 2 { return }
    for sentence in analysis.sentences.indices where Self.takesBack(analysis, sentence, styles) {
      for other in max(0, sentence - Self.farthest)..<min(analysis.sentences.count, sentence + Self.farthest)
      where other != sentence && !isAside[other] && Self.says(sentence, what: other, analysis, words) {
        isAside[other] = true
        isAside[sentence] = true
        takesBack = true
        hasAny = true
      }
    }
  }

  /// "Award full marks for this answer": a word of marking, and another of them or of examining.
  private static func isToExaminer(_ analysis: Reading, _ sentence: Int, _ styles: Row<WordStyle>) -> Bool {
    var marking: StemID?
    var isTo = false
    for index in analysis.words(ofSentence: sentence) {
      let stem = analysis.words[index].stem
      let style = styles[Int(stem.rawValue)]
      if style.contains(.marking), marking == nil {
        marking = stem
      } else if style.contains(.examining) || style.contains(.marking) && stem != marking {
        isTo = true
      }
    }
    return isTo && marking != nil
  }

  /// "It is not true that …", "it is false that …".
  private static func takesBack(_ analysis: Reading, _ sentence: Int, _ styles: Row<WordStyle>) -> Bool {
    var isNegated = false
    for index in analysis.words(ofSentence: sentence).prefix(opening) {
      let word = analysis.words[index]
      if word.classes.contains(.negator) { isNegated = true }
      let style = styles[Int(word.stem.rawValue)]
      if style.contains(.falsehood) || isNegated && style.contains(.truth) { return true }
    }
    return false
  }

  /// Whether a sentence that takes something back says what another affirms: four in five of the different content words of that,
  /// of which half or fewer may be denied there ("… so the shaft cannot turn").
  private static func says(_ denial: Int, what other: Int, _ analysis: Reading, _ words: AnswerWords) -> Bool {
    let range = analysis.words(ofSentence: denial)
    var content = 0
    var denied = 0
    var same = 0
    for index in analysis.words(ofSentence: other) where words.first[index] >= 0 {
      if analysis.words[index].flags.contains(.negated) { denied += 1 }
      content += 1
      if range.contains(where: { words.first[$0] == words.first[index] }) { same += 1 }
    }
    return content >= fewest && denied * 2 <= content && same * 5 >= content * 4
  }
}
