/// Denials of what an answer says, by inserting "not" at its main verbs.
enum Negation {
  /// The answer with its stated clauses denied: all that hold the evidence, and nearly all others, which might earn
  /// the marks as well. Nil where that cannot be done for certain.
  static func negate(_ text: String, evidence: [Range<Int>]) -> String? {
    // What is quoted is said by somebody else.
    if text.contains("\"") || text.contains("“") || text.contains(" '") { return nil }
    let clauses = Clauses(text)
    let stated = clauses.all.filter { !$0.isSubordinate }
    // What stands only under "if" or "who" is not stated, so there is nothing to deny.
    guard !evidence.isEmpty, evidence.allSatisfy({ span in stated.contains { $0.bytes.overlaps(span) } }) else {
      return nil
    }
    var passage = clauses.passage
    var left = 0
    for clause in stated.reversed() {
      guard let (range, words) = negation(in: passage, clause.pieces) else {
        if evidence.contains(where: { $0.overlaps(clause.bytes) }) { return nil }
        left += clauses.words(clause).count
        continue
      }
      // "They come back and spend more" → "they do not come back or spend more".
      for place in clause.pieces.reversed() where place >= range.upperBound && passage.pieces[place].plain == "and" {
        if let next = passage.word(after: place), Verbs.bases.contains(next) { passage.replace(place, with: "or") }
      }
      passage.replace(range, with: words)
    }
    return left * 5 <= clauses.passage.words.count ? passage.text : nil
  }

  private static func negation(in passage: Passage, _ clause: Range<Int>) -> (Range<Int>, String)? {
    let places = clause.filter { passage.pieces[$0].isWord }
    let words = places.map { passage.pieces[$0].plain }
    if words.contains(where: { negatives.contains($0) || $0.hasSuffix("n't") }) { return nil }
    for (number, place) in places.enumerated() {
      let word = words[number]
      let before = number > 0 ? words[number - 1] : ""
      let range = place..<(place + 1)
      // "To be", "a will", "the can" are no finite verbs.
      if ["to", "a", "the", "be"].contains(before) { continue }
      if let negated = Verbs.modals[word] ?? Verbs.toBe[word] { return (range, negated) }
      if word == "has" || word == "have" || word == "had", number + 1 < words.count, isParticiple(words[number + 1]) {
        return (range, word + " not")
      }
      let subject =
        before.hasSuffix("ly") || ["also", "then", "always", "both", "all"].contains(before) && number > 1
        ? words[max(0, number - 2)] : before
      if Verbs.bases.contains(word), Verbs.pluralSubjects.contains(subject) { return (range, "do not " + word) }
      if let base = Verbs.thirds[word], !Verbs.nounMarkers.contains(before), number > 0 {
        return (range, "does not " + base)
      }
      if let base = Verbs.pasts[word], Verbs.pronouns.contains(before) { return (range, "did not " + base) }
    }
    return nil
  }

  private static func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed") || ["been", "got", "gone", "done", "had", "made", "given", "taken", "become"].contains(word)
  }

  static let negatives: Set<String> = [
    "not", "no", "never", "nobody", "nothing", "none", "without", "cannot", "hardly", "neither", "nor", "dont", "cant",
    "wont", "doesnt", "isnt", "arent", "rarely", "only", "nowhere", "noone", "unless", "fewer", "stop", "stops",
    "avoid", "avoids", "instead", "rather", "than", "although", "whether",
  ]

  /// The answer with every sentence under "it is not true that".
  static func deny(_ text: String) -> String? {
    let sentences = text.sentences
    guard sentences.allSatisfy({ WordingChanges.isProse($0) && !$0.contains("\"") }) else { return nil }
    return sentences.map { "It is not true that " + $0.loweredFirst.ended }.joined(separator: " ")
  }
}
