extension Analysis {
  /// Flags what the sentence refuses to say yes to: the question before "No.", the clause before ", no", and what "why be
  /// polite?" asks.
  mutating func refuse(in sentence: Int) {
    let clauses = sentences[sentence]
    guard let first = clauses.first, let last = clauses.last else { return }
    if sentence > 0, isNo(Int(first)), let asked = sentences[sentence - 1].last,
      self.clauses[Int(asked)].flags.contains(.question)
    {
      deny(words(ofSentence: sentence - 1))
    }
    if last > first, isNo(Int(last)), words(ofClause: Int(last)).count <= 2 { deny(words(ofClause: Int(last) - 1)) }
    if asksInVain(Int(first), sentence) { deny(words(ofSentence: sentence)) }
  }

  /// Whether a clause is the answer "no", or begins with it: "No they should listen.", "not at all".
  private func isNo(_ clause: Int) -> Bool {
    let range = words(ofClause: clause)
    let first = words[range.lowerBound].roles
    guard !first.isDisjoint(with: [.answersNo, .not]) else { return false }
    if range.count == 1 { return true }
    if first.contains(.deniesNoun), !words[range.lowerBound + 1].roles.isDisjoint(with: [.subject, .pronoun]) {
      return true
    }
    return range.count <= 4
      && range.dropFirst().allSatisfy {
        !words[$0].isContent && words[$0].roles.isDisjoint(with: [.finite, .pronoun, .order])
      }
  }

  /// "Why be polite?", "why should I listen": asked to say that there is no reason, unless an answer follows.
  private func asksInVain(_ clause: Int, _ sentence: Int) -> Bool {
    let range = words(ofClause: clause)
    guard range.count >= 3, words[range.lowerBound].roles.contains(.why) else { return false }
    let second = words[range.lowerBound + 1].roles
    let isBare = second.contains(.order)
    let isOwn = second.contains(.finite) && words[range.lowerBound + 2].classes.contains(.firstPerson)
    guard isBare || isOwn else { return false }
    guard sentence + 1 < sentences.count, let next = sentences[sentence + 1].first else { return true }
    let answer = words(ofClause: Int(next)).lowerBound
    return words[answer].classes.isDisjoint(with: [.reason, .result, .condition])
      && words[answer].roles.isDisjoint(with: [.to, .so, .pronoun, .by])
  }
}
