internal import Language

/// Takes the lead-in off a statement: "Award credit for", "Look for the learner", "Verify that the learner can".
struct LeadInReader {
  struct Found {
    /// What the lead-in leaves.
    var rest: ArraySlice<SyntaxWord>
    /// The words of the lead-in; nil where there is none.
    var span: ByteSpan?
    /// Marks that it states, and whether they are for each item.
    var annotation: MarkAnnotations.Annotation?
    /// A noun phrase follows ("credit for"); else a sentence may ("verify that", "the learner can").
    var opensPhrase = false
    /// "Answers should include": what follows says what a sentence before it asks for.
    var saysInclude = false
    /// "Responses must mention": what follows must be there, and need not be all.
    var saysMention = false
  }

  private let tables = WordTables.shared

  func read(_ words: ArraySlice<SyntaxWord>) -> Found {
    var found = Found(rest: skipPeople(words.trimmedStart))
    let start = found.rest.startIndex
    var end = start
    var afterPerson = start > words.trimmedStart.startIndex
    // One lead-in within another: "Expect evidence of the learner being able to".
    for _ in 0..<4 {
      if found.annotation == nil, let price = MarkAnnotations.prefix(at: found.rest.startIndex, in: found.rest) {
        found.annotation = price
        end = found.rest.startIndex + price.length
      } else if let length = leadIn(found.rest, afterPerson: afterPerson) {
        end = found.rest.startIndex + length
      } else {
        break
      }
      found.rest = skipPeople(afterOccasion(words[end...]))
      if words[end - 1].is("that"), let verb = verbOfPerson(found.rest) {
        end = verb
        found.rest = words[verb...]
        break
      }
      afterPerson = found.rest.startIndex > end
    }
    if end > start {
      found.span = words[words.trimmedStart.startIndex..<end].span
      found.opensPhrase = words[end - 1].isAny(["for", "of", ":"])
      found.saysMention = words[..<end].contains { $0.isAny(["mention", "refer", "reference"]) }
      found.saysInclude =
        found.saysMention
        || words[..<end].contains { $0.isAny(["include", "includes", "cover", "address", "consider"]) }
    }
    return found
  }

  /// Length of the longest lead-in that the words start with; nil for none.
  private func leadIn(_ words: ArraySlice<SyntaxWord>, afterPerson: Bool) -> Int? {
    guard let first = words.first else { return nil }
    // "the learner can", "candidates should": whatever follows.
    let isModal = afterPerson && first.isAny(["can", "could", "should", "must", "may", "might", "will"])
    for leadIn in tables.leadIns(startingWith: first.folded) where leadIn.count <= words.count {
      var index = words.startIndex
      for expected in leadIn {
        guard words[index].folded == expected else { break }
        index += 1
      }
      guard index == words.startIndex + leadIn.count else { continue }
      // "Credit cards are …", "Expect the customer to …": one verb alone needs a person, a gerund or a command after it.
      if leadIn.count == 1, !isModal, !canStandAlone(words[index...], leadIn: first) { continue }
      return leadIn.count
    }
    return nil
  }

  private func canStandAlone(_ rest: ArraySlice<SyntaxWord>, leadIn: SyntaxWord) -> Bool {
    if skipPeople(rest).count < rest.count { return true }
    let near = rest.drop { $0.isAny(["a", "an", "the", "any"]) }.prefix(3)
    guard let first = near.first else { return false }
    // "Credit up to three reasons"; not "Assess two reasons", which is a command.
    if rest.first?.is("any") == true { return true }
    if tables.command(leadIn) == nil, QuantityReader.read(rest.prefix(6)).isStated { return true }
    // "Expect arguments for and against", and not "Expect to be asked".
    if leadIn.is("expect"), rest.count > 1, rest.first?.classes.isEmpty == true { return true }
    if first.number != nil { return tables.command(leadIn) == nil }
    if first.isAny(["both", "at", "evidence", "use"]) { return true }
    // "accurate reference to", "a balanced evaluation of", "accurate recording of"
    return near.contains { tables.command($0) != nil } || near.prefix(2).contains { $0.ends(in: "ing") }
  }

  /// "verify that the first aider knows": who it is does not matter.
  private func verbOfPerson(_ words: ArraySlice<SyntaxWord>) -> Int? {
    guard words.first?.is("the") == true,
      let verb = words.prefix(5).indices.first(where: { words[$0].isAny(["knows", "can", "understands"]) }),
      verb > words.startIndex + 1,
      words[(words.startIndex + 1)..<verb].allSatisfy({
        $0.isWord && $0.classes.isDisjoint(with: [.preposition, .pronoun])
      }),
      words.word(at: verb + 1)?.is("be") == false
    else { return nil }
    return words[verb].is("can") ? verb + 1 : verb
  }

  /// Takes off "a role-play in which" where a person follows it.
  private func afterOccasion(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    for index in words.indices.prefix(8) where words.has(["in", "which"], at: index) || words[index].is("where") {
      let rest = words[(index + (words[index].is("where") ? 1 : 2))...]
      return skipPeople(rest).count < rest.count ? rest : words
    }
    return words
  }

  /// Takes off "the learner", "candidates who", "responses that", "the candidate's".
  private func skipPeople(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var rest = words
    while let first = rest.first, first.isAny(["a", "an", "the", "any", "all", "each", "to", "that", "where", "if"]) {
      rest = rest.dropFirst()
    }
    // "The explanation must link …"
    let isPiece =
      rest.first?.isAny([
        "explanation", "account", "description", "comparison", "evaluation", "discussion", "conclusion",
      ])
      == true && rest.dropFirst().first?.isAny(["must", "should"]) == true
    guard let person = rest.first, isPiece || tables.people.contains(person.folded) else { return words }
    rest = rest.dropFirst()
    guard let next = rest.first, isVerbal(next) else { return words }
    while let first = rest.first, tables.little.contains(first.folded) { rest = rest.dropFirst() }
    return rest.isEmpty ? words : rest
  }

  /// Whether a word can follow "the learner": a verb, or what a possessive speaks of.
  private func isVerbal(_ word: SyntaxWord) -> Bool {
    if !word.isWord { return word.is("'") }
    return tables.little.contains(word.folded) || !word.classes.isEmpty || CommandReader.isManner(word)
      || tables.command(word) != nil || word.ends(in: "s") || word.ends(in: "ing") || word.ends(in: "ed")
      || word.isAny(["ability", "understanding", "knowledge", "awareness", "use"])
  }
}

extension ArraySlice where Element == SyntaxWord {
  /// Without marks at the start.
  var trimmedStart: ArraySlice<SyntaxWord> {
    drop { !$0.isWord && $0.kind != .open }
  }
}
