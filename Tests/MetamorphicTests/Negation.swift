/// Denials of what an answer says, by inserting "not" at its main verbs.
enum Negation {
  /// The answer with every stated clause that holds the evidence denied; nil where one cannot be denied for certain.
  static func negate(_ text: String, evidence: [Range<Int>]) -> String? {
    let clauses = Clauses(text)
    let found = clauses.touching(evidence).filter { !$0.isSubordinate }
    // What stands only under "if" or "who" is not stated, so there is nothing to deny.
    guard !found.isEmpty, evidence.allSatisfy({ span in found.contains { $0.bytes.overlaps(span) } }) else {
      return nil
    }
    var passage = clauses.passage
    for clause in found.reversed() {
      guard let (range, words) = negation(in: passage, clause.pieces) else { return nil }
      // "They come back and spend more" → "they do not come back or spend more".
      for place in clause.pieces.reversed() where place >= range.upperBound && passage.pieces[place].plain == "and" {
        if let next = passage.word(after: place), Verbs.bases.contains(next) { passage.replace(place, with: "or") }
      }
      passage.replace(range, with: words)
    }
    return passage.text
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

  /// The answer with every sentence that holds evidence under "it is not true that".
  static func deny(_ text: String, evidence: [Range<Int>]) -> String? {
    var changed = ""
    var offset = 0
    var isChanged = false
    for sentence in text.sentences {
      guard let place = text.utf8Offset(of: sentence, from: offset) else { return nil }
      let bytes = place..<(place + sentence.utf8.count)
      offset = bytes.upperBound
      if evidence.contains(where: { $0.overlaps(bytes) }) {
        guard WordingChanges.isProse(sentence), !sentence.contains("\"") else { return nil }
        changed += "It is not true that " + sentence.loweredFirst.ended + " "
        isChanged = true
      } else {
        changed += sentence.ended + " "
      }
    }
    return isChanged ? changed.trimmed : nil
  }
}

extension String {
  /// Offset in UTF-8 of a text that stands at or after an offset.
  func utf8Offset(of part: String, from start: Int) -> Int? {
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    guard wanted.count <= bytes.count else { return nil }
    return (start...(bytes.count - wanted.count)).first { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }
}
