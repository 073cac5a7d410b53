internal import Language
internal import RubricModel

/// Reads how the evidence is built into the answer: joined to a reason, described, or only named.
struct StructureReader {
  /// Content words beyond the evidence that a reason or a consequence has at least.
  static let reasonWords = 3
  /// Content words beyond the evidence that a description has at least.
  static let descriptionWords = 2
  /// Content words of the sentences that follow, before the next idea, that elaborate without a linking word.
  static let elaborationWords = 10

  let analysis: Reading
  /// Keys that the question and the point give away.
  var given: StemSet
  /// Whether each word of the vocabulary says nothing by itself, by its number.
  let isEmptyWord: Row<Bool>
  /// How each word of the vocabulary sounds, by its number.
  let styles: Row<WordStyle>
  /// The group of each word of the vocabulary in ``WordOrder``, by its number.
  let orders: Row<UInt8>
  let answer: AnswerWords
  /// Words of the answer that speak for the question.
  let bearing: Row<Bool>
  /// How far words belong to the question's subject.
  let subject: SubjectVocabulary.Table
  /// The sentences that are not counted; empty for none.
  let leftOut: [Bool]

  /// The sentence with most words that bear on what the question asks or belong to its subject, the first among equals; nil
  /// for none.
  var fullestSentence: ByteSpan? {
    var fullest: (worth: Int, words: Range<Int>)?
    for sentence in analysis.sentences.indices where counts(sentence) {
      let words = analysis.words(ofSentence: sentence)
      let worth = words.reduce(0) { sum, index in
        let word = analysis.words[index]
        guard word.isContent, word.stem == .unknown || !given.contains(word.stem) else { return sum }
        return sum + 1 + (bearing[index] ? 2000 : subject.worth(of: word.stem))
      }
      if !words.isEmpty, worth > fullest?.worth ?? 0 { fullest = (worth, words) }
    }
    return fullest.map { analysis.quotation(of: $0.words) }
  }

  /// Whether a sentence is counted among what the answer says.
  func counts(_ sentence: Int) -> Bool { leftOut.isEmpty || !leftOut[sentence] }

  /// How far an idea meets a demand, thousandths.
  func meets(_ demand: Demand, _ match: IdeaMatch, others: [IdeaMatch]) -> Int {
    switch demand {
    case .content, .account: 1000
    case .description, .contrast: describes(match) ? 1000 : 0
    case .reasoning, .judgement: reasons(match, others: others)
    }
  }

  /// Whether a reason or a consequence is joined to the evidence: 1000 when a linking word joins it, 800 when the
  /// sentences after it elaborate, else 0.
  func reasons(_ match: IdeaMatch, others: [IdeaMatch]) -> Int {
    let sentence = analysis.sentence(ofWord: match.words.lowerBound)
    if hasLink(in: sentence), extraWords(in: sentence, beyond: match) >= Self.reasonWords { return 1000 }
    var elaboration = extraWords(in: sentence, beyond: match)
    for next in (sentence + 1)..<min(analysis.sentences.count, sentence + 3) where next > sentence {
      let words = analysis.words(ofSentence: next)
      if others.contains(where: { $0.idea != match.idea && words.contains($0.words.lowerBound) }) { break }
      let extra = extraWords(in: next, beyond: match)
      if next == sentence + 1, hasLink(in: next), extra >= Self.reasonWords { return 1000 }
      elaboration += extra
    }
    if sentence > 0, opensWithResult(sentence), extraWords(in: sentence - 1, beyond: match) >= Self.reasonWords {
      return 1000
    }
    return elaboration >= Self.elaborationWords ? 800 : 0
  }

  /// How far the sentences of the evidence, and those right after them, are developed: thousandths, by their words of
  /// substance, more where a linking word joins them.
  func development(of matches: [IdeaMatch]) -> Int {
    var sentences: [Int] = []
    for match in matches {
      let sentence = analysis.sentence(ofWord: match.words.lowerBound)
      for near in sentence...min(sentence + 1, analysis.sentences.count - 1) where !sentences.contains(near) {
        sentences.append(near)
      }
    }
    guard let first = matches.first else { return 0 }
    var words = 0
    var isLinked = false
    for sentence in sentences {
      words += extraWords(in: sentence, beyond: first)
      if hasLink(in: sentence) { isLinked = true }
    }
    return min(isLinked ? 900 : 600, words * (isLinked ? 60 : 40))
  }

  /// Sentences around the evidence that develop it: so many before it and after it.
  static let developingSentences = 2

  /// Different content words, neither given away nor empty, in the sentences around the evidence; counted up to a limit.
  func substance(around matches: [IdeaMatch], upTo limit: Int) -> Int {
    var isNear = [Bool](repeating: false, count: analysis.sentences.count)
    for match in matches {
      let sentence = analysis.sentence(ofWord: match.words.lowerBound)
      let first = max(0, sentence - Self.developingSentences)
      for near in first...min(sentence + Self.developingSentences, isNear.count - 1) { isNear[near] = true }
    }
    var seen: [UInt32] = []
    for sentence in isNear.indices where isNear[sentence] {
      for index in analysis.words(ofSentence: sentence) {
        let word = analysis.words[index]
        if !word.isContent || seen.contains(word.fingerprint) { continue }
        if word.stem != .unknown, given.contains(word.stem) || isEmptyWord[Int(word.stem.rawValue)] { continue }
        seen.append(word.fingerprint)
        if seen.count == limit { return limit }
      }
    }
    return seen.count
  }

  /// Words of substance of a sentence that are not themselves the evidence, each once.
  func substance(in sentence: Int, beyond match: IdeaMatch) -> Int {
    answer.countDifferent(in: analysis.words(ofSentence: sentence)) { index in
      let stem = analysis.words[index].stem
      return !match.core.contains(Int32(index)) && !styles[Int(stem.rawValue)].contains(.empty)
        && (stem == .unknown || !given.contains(stem))
    }
  }

  /// Whether something is said of the evidence beyond its name.
  func describes(_ match: IdeaMatch) -> Bool {
    let sentence = analysis.sentence(ofWord: match.words.lowerBound)
    return extraWords(in: sentence, beyond: match) >= Self.descriptionWords || match.core.count >= 3
  }

  /// Whether the answer gives an example: says so, or tells of the learner's own experience.
  func givesExample() -> Bool {
    var firstPerson = 0
    for word in analysis.words {
      if word.classes.contains(.example) { return true }
      if word.classes.contains(.firstPerson) { firstPerson += 1 }
    }
    return firstPerson >= 2 && analysis.words.count >= 15
  }

  /// Whether the answer sets two things against each other.
  func contrasts() -> Bool {
    compares() || analysis.clauses.count >= 2
  }

  /// Whether the answer judges.
  func judges() -> Bool { analysis.classes.contains(.judgement) }

  /// Whether the answer sets one thing against another in words that say so.
  func compares() -> Bool { analysis.classes.contains(.contrast) }

  /// Whether the answer takes sides: judges, or says what should be done.
  func takesStance() -> Bool { analysis.sentences.indices.contains { takesStance(in: $0) } }

  /// Whether what the answer judges has its reason, in the same sentence or the next.
  func backsJudgement() -> Bool {
    analysis.sentences.indices.contains { sentence in
      guard takesStance(in: sentence) else { return false }
      if hasLink(in: sentence), grounds(in: sentence) >= Self.reasonWords { return true }
      let next = sentence + 1
      return next < analysis.sentences.count && (hasLink(in: next) || opensWithResult(next))
        && grounds(in: next) >= Self.reasonWords
    }
  }

  private func takesStance(in sentence: Int) -> Bool {
    analysis.words(ofSentence: sentence).contains { index in
      let word = analysis.words[index]
      return word.classes.contains(.judgement) || styles[Int(word.stem.rawValue)].contains(.obligation)
    }
  }

  /// Content words of a sentence that neither judge nor stand in the question.
  private func grounds(in sentence: Int) -> Int {
    analysis.words(ofSentence: sentence).count { index in
      let word = analysis.words[index]
      return word.isContent && !word.classes.contains(.judgement) && !given.contains(word.stem)
    }
  }

  private func hasLink(in sentence: Int) -> Bool {
    for clause in analysis.sentences[sentence] {
      let clause = analysis.clauses[Int(clause)]
      if clause.flags.contains(.linking) { return true }
      if !clause.opener.isDisjoint(with: [.reason, .result, .condition]) { return true }
    }
    return analysis.words(ofSentence: sentence).contains { analysis.words[$0].classes.contains(.condition) }
  }

  /// Whether the sentence ties itself to the one before: "This means …", "So …".
  private func opensWithResult(_ sentence: Int) -> Bool {
    let words = analysis.words(ofSentence: sentence)
    return words.prefix(3).contains { !analysis.words[$0].classes.isDisjoint(with: [.result, .reason]) }
  }

  /// Content words of a sentence that are neither evidence nor given away nor empty.
  private func extraWords(in sentence: Int, beyond match: IdeaMatch) -> Int {
    var count = 0
    for index in analysis.words(ofSentence: sentence) {
      let word = analysis.words[index]
      if !word.isContent || match.core.contains(Int32(index)) { continue }
      if word.stem != .unknown, given.contains(word.stem) || isEmptyWord[Int(word.stem.rawValue)] { continue }
      count += 1
    }
    return count
  }
}
