internal import Language
internal import RubricModel

/// Turns a phrase of the rubric into phrasings: the concept it names, and its words each with what they mean.
struct PhraseBuilder {
  struct Built {
    var phrasings: [Phrasing]
    /// The concepts that the whole phrase names.
    var concepts: [ConceptID]
  }

  /// - Parameters:
  ///   - by: how a hit of the phrase's own words is reported; `phrase` for wordings that are refused.
  ///   - given: keys that the question gives away: they weigh little beside others.
  func build(
    _ words: [SyntaxWord], by: MatchKind, given: [StemID], source: SourceText, terms: inout TermTable
  ) -> Built {
    var content: [PhraseContent] = []
    var hasNegator = false
    var polarity = PhraseContent.Polarity.plain
    for (place, word) in words.enumerated() {
      guard word.isWord else {
        if word.kind == .comma || word.kind == .colon { polarity = .plain }
        continue
      }
      if word.classes.contains(.negator) || word.isAny(["unable", "inability"]) {
        hasNegator = true
        polarity = self.polarity(ofNegator: place, in: words, isFirst: content.isEmpty)
        continue
      }
      if word.isAny(["and", "but", "so", "because"]) { polarity = .plain }
      // "No longer" is one negator.
      if word.is("longer"), words[..<place].last?.is("no") == true { continue }
      if !word.classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]) { continue }
      let stem = terms.stem(word)
      content.append(
        PhraseContent(
          word: word, place: place, stem: stem, isGeneric: PhraseWords.generic.contains(word.folded),
          isGiven: given.contains(stem), polarity: polarity))
    }
    let units = by == .phrase ? [:] : UnitNames.units(of: words)
    if !units.isEmpty {
      let isNumber = content.allSatisfy { $0.word.kind == .number || units[$0.place] != nil }
      for index in content.indices {
        content[index].unit = units[content[index].place]
        if !isNumber { content[index].unit?.isWeighty = true }
      }
    }
    readChange(of: &content)
    readQuantities(of: &content)
    // Where all that tells is denied, the whole phrase is; "so that it does not warp" begins with nothing that tells.
    let isNegated = hasNegator && content.allSatisfy { $0.polarity == .negated || !$0.tells }
    let isMixed = hasNegator && !isNegated
    if isNegated { for index in content.indices { content[index].polarity = .plain } }
    // A phrase of nothing but little words stands for itself ("they", "not").
    if content.isEmpty {
      content = words.enumerated().filter { $0.element.isWord && !$0.element.classes.contains(.negator) }
        .map {
          PhraseContent(
            word: $0.element, place: $0.offset, stem: terms.stem($0.element), isGeneric: false, isGiven: false)
        }
    }
    guard !content.isEmpty else { return Built(phrasings: [], concepts: []) }
    if words.areCalculation, content.allSatisfy({ $0.isGiven }) {
      let span = words[0].span.union(words[words.count - 1].span)
      let term = terms.term(
        words: content.map { $0.stem }, label: source.string(of: words), span: span, concepts: [], by: by,
        isLiteral: true, gap: Self.wordsOfOperator)
      let part = Phrasing.Part(term: term, weight: 100)
      return Built(phrasings: [Phrasing(parts: [part], threshold: 100, isNegated: isNegated)], concepts: [])
    }
    // A refused wording is refused as worded, not with all that means the same.
    if by == .phrase {
      let literal = composed(words, content, isNegated: isNegated, by: by, source: source, terms: &terms)
      return Built(phrasings: [literal], concepts: [])
    }
    if content.contains(where: { $0.word.emphasis != .none }) {
      return emphasised(words, content, isNegated: isNegated, by: by, source: source, terms: &terms)
    }
    if let term = verbWithObject(words, content, by: by, source: source, terms: &terms) {
      let part = Phrasing.Part(term: term, weight: 100)
      return Built(phrasings: [Phrasing(parts: [part], threshold: 100, isNegated: isNegated)], concepts: [])
    }
    let concepts = isMixed ? [] : wholeConcepts(content, by: by, terms: &terms)
    if concepts.isEmpty, by == .accepted, let term = literal(words, content, source: source, terms: &terms) {
      let part = Phrasing.Part(term: term, weight: 100)
      return Built(phrasings: [Phrasing(parts: [part], threshold: 100, isNegated: isNegated)], concepts: [])
    }
    var phrasings: [Phrasing] = []
    for concept in concepts {
      // A wording that an author adds means what it says, and its kinds only where it is the very name of a concept.
      let withKinds = by != .accepted || content.map { $0.stem } == terms.nameStems(of: concept)
      let part = Phrasing.Part(term: terms.term(of: concept, withKinds: withKinds), weight: 100)
      phrasings.append(Phrasing(parts: [part], threshold: 100, isNegated: isNegated))
    }
    let composed = composed(words, content, isNegated: isNegated, by: by, source: source, terms: &terms)
    phrasings.append(composed)
    // Where runs of words name something, the words are looked for one by one as well.
    if composed.parts.count < content.count, content.count > 1, by != .accepted {
      let single = self.composed(
        words, content, isNegated: isNegated, by: by, longestRun: 1, source: source, terms: &terms)
      if single.parts.count > composed.parts.count { phrasings.append(single) }
    }
    if by == .exact {
      phrasings += inOtherForms(
        words, content, isNegated: isNegated, isMixed: isMixed, source: source, terms: &terms)
    }
    return Built(phrasings: phrasings, concepts: concepts)
  }

  /// Words of the operator between two numbers of a calculation, at most: "divided by", "plus or minus".
  private static let wordsOfOperator: UInt8 = 3

  /// What a negator does to the words after it.
  private func polarity(ofNegator place: Int, in words: [SyntaxWord], isFirst: Bool) -> PhraseContent.Polarity {
    if isFirst { return .negated }
    if words[place].is("without") { return .aside }
    guard words[place].is("not") else { return .negated }
    // "does not work" denies; "symptoms not the cause" sets one thing against another.
    return words[..<place].last { $0.isWord }?.classes.contains(.auxiliary) == true ? .negated : .aside
  }

  /// A phrase with words that the author set off: without these it is not there, whatever else is.
  private func emphasised(
    _ words: [SyntaxWord], _ content: [PhraseContent], isNegated: Bool, by: MatchKind, source: SourceText,
    terms: inout TermTable
  ) -> Built {
    // "**osmosis**" alone: its meaning is all there is.
    let isMeaning = content.allSatisfy { $0.word.emphasis == .essential }
    let concepts = isMeaning ? wholeConcepts(content, by: by, terms: &terms) : []
    var phrasings = concepts.map { concept in
      Phrasing(
        parts: [Phrasing.Part(term: terms.term(of: concept), weight: 100, isRequired: true)], threshold: 100,
        isNegated: isNegated)
    }
    phrasings.append(composed(words, content, isNegated: isNegated, by: by, source: source, terms: &terms))
    return Built(phrasings: phrasings, concepts: concepts)
  }

  /// "face them", "ask her": a word that means something only with the person after it; nil for any other phrase.
  private func verbWithObject(
    _ words: [SyntaxWord], _ content: [PhraseContent], by: MatchKind, source: SourceText, terms: inout TermTable
  ) -> TermID? {
    guard content.count == 1,
      words[(content[0].place + 1)...].contains(where: { $0.isAny(["them", "him", "her", "you", "us", "me", "it"]) })
    else { return nil }
    let span = words[0].span.union(words[words.count - 1].span)
    return terms.term(verb: content[0].stem, label: source.string(of: words), span: span, by: by)
  }

  /// "who the customer is", "respect for both": one content word among little ones that matter, taken word for word; nil
  /// for any other phrase.
  private func literal(
    _ words: [SyntaxWord], _ content: [PhraseContent], source: SourceText, terms: inout TermTable
  ) -> TermID? {
    let kept = words.filter { $0.isWord && !$0.classes.contains(.determiner) && !$0.classes.contains(.negator) }
    guard content.count(where: { $0.word.classes.isDisjoint(with: .function) }) <= 1, kept.count >= 2 else {
      return nil
    }
    let span = words[0].span.union(words[words.count - 1].span)
    return terms.term(
      words: kept.map { terms.stem($0) }, label: source.string(of: words), span: span, concepts: [], by: .accepted)
  }

  /// The concepts that the phrase names as a whole: all its words, or those that are neither generic nor given away.
  ///
  /// A concept that bears the very name is preferred to those that merely have it among their expressions.
  private func wholeConcepts(_ content: [PhraseContent], by: MatchKind, terms: inout TermTable) -> [ConceptID] {
    // What an author accepts is what it says: "have I got that right" is not "got".
    let choices: [[StemID]] =
      by == .accepted || content.contains { $0.isMeasure } && !content.contains { $0.tells }
      ? [content.map { $0.stem }]
      : [
        content.map { $0.stem }, content.filter { !$0.isGeneric }.map { $0.stem },
        content.filter { !$0.isGiven }.map { $0.stem },
        content.filter { !$0.isGiven && !$0.isGeneric }.map { $0.stem },
      ]
    for words in choices where !words.isEmpty {
      let found = terms.concepts(of: words)
      if found.isEmpty { continue }
      let named = found.filter { terms.nameStems(of: $0) == words }
      if let first = named.first(where: { !terms.lexicon.isGeneral($0) }) ?? named.first { return [first] }
      // A word of a subject beats its general sense.
      let special = found.filter { !terms.lexicon.isGeneral($0) }
      // One of the things that a heading of the subject is about ("benefits of a warm-up") is not all of them.
      if words.count > 1, !special.isEmpty {
        return Array(
          special.filter { concept in terms.nameStems(of: concept).contains { words.contains($0) } }.prefix(3))
      }
      return Array((special.isEmpty ? found : special).prefix(3))
    }
    return []
  }

  /// The phrase word by word, or by the longest runs of words that name something.
  func composed(
    _ words: [SyntaxWord], _ content: [PhraseContent], isNegated: Bool, by: MatchKind, longestRun: Int = 3,
    source: SourceText, terms: inout TermTable
  ) -> Phrasing {
    var parts: [Phrasing.Part] = []
    var places: [TermID: Int] = [:]
    var heavy = 0
    var index = 0
    let units = longestRun == 1 ? unitLengths(content, terms) : []
    let allFunction = content.allSatisfy { !$0.word.classes.isDisjoint(with: .function) }
    let allLight = content.allSatisfy { $0.isLight }
    let saysWhere = by == .exact && Self.saysWhere(content)
    while index < content.count {
      var length = min(longestRun, content.count - index)
      var concepts: [ConceptID] = []
      while length >= 1 {
        if by == .phrase {
          length = 1
          break
        }
        let run = content[index..<(index + length)]
        // A word that is set off stands for itself, and so does what stands beside it.
        let isUniform =
          length == 1
          || run.allSatisfy {
            $0.word.emphasis == run[index].word.emphasis && $0.polarity == run[index].polarity && $0.unit == nil
          }
        if isUniform, length == 1 || run[index].word.emphasis != .exact {
          concepts = terms.concepts(of: run.map { $0.stem })
        }
        if !concepts.isEmpty || length == 1 { break }
        length -= 1
      }
      let emphasis = content[index].word.emphasis
      if emphasis == .exact { concepts = [] }
      let run = content[index..<(index + length)]
      // A lone function word ("and", "how", "between") says nothing, unless there is nothing else.
      if length == 1, !allFunction, !run[index].word.classes.isDisjoint(with: .function),
        run[index].word.number == nil, emphasis != .exact, !ChangeWords.bears(run[index].word),
        !(saysWhere && Self.isPlace(run[index].word))
      {
        index += 1
        continue
      }
      let span = ByteSpan(start: run[index].word.span.start, end: run[index + length - 1].word.span.end)
      let isRequired = emphasis != .none && (emphasis == .exact || run[index].word.classes.isDisjoint(with: .function))
      let light =
        !allLight && !isRequired && !saysWhere && run.allSatisfy { $0.isLight || isParticle($0.word) }
      let term =
        content[index].unit.map { unit in
          terms.term(
            anyOf: unit.names.map { terms.stem($0) }, label: source.string(of: run[index].word), span: span,
            concepts: [],
            by: by)
        }
        ?? terms.term(
          words: run.map { $0.stem },
          label: source.string(of: words[run[index].place...run[index + length - 1].place]), span: span,
          concepts: by == .accepted
            ? [ConceptID](concepts.prefix(4))
            : concepts.prefix(4).flatMap { terms.lexicon.kinds(of: $0) },
          by: by, isLiteral: emphasis == .exact)
      // A predicate that is denied cannot be missing: "the bulb" alone is not "the bulb does not light".
      let isDenied = run[index].polarity == .negated
      let isNeeded = isRequired || (isDenied && heavy > 0 && !parts.contains { $0.isNegated })
      // Which way it goes is half of what it is: "more acid" is not "more concentrated acid". The words of a compound weigh as one: "carbon dioxide" is not two thirds of "carbon dioxide is released".
      let full = length == 1 && run[index].direction != nil ? 50 : 100
      let weight = light ? 15 : full / (units.isEmpty ? 1 : units[index])
      if !light { heavy += weight }
      if let known = places[term] {
        parts[known].weight = max(parts[known].weight, weight)
        parts[known].isRequired = parts[known].isRequired || isNeeded
      } else {
        places[term] = parts.count
        parts.append(
          Phrasing.Part(
            term: term, weight: weight, isRequired: isNeeded, isNegated: isDenied,
            opposite: light || by == .phrase ? nil : opposite(of: run, &terms)))
      }
      index += length
    }
    let total = parts.reduce(0) { $0 + $1.weight }
    // What is denied of all that is looked for is denied of the phrase.
    let isDenied = isNegated || !parts.isEmpty && parts.allSatisfy { $0.isNegated }
    if isDenied, !isNegated { for index in parts.indices { parts[index].isNegated = false } }
    // One word of several is not the phrase: two parts at least must be there.
    let needed = heavy == 0 || saysWhere ? total : heavy <= 200 ? heavy : max(200, heavy * 60 / 100)
    return Phrasing(parts: parts, threshold: min(100, max(1, needed * 100 / max(1, total))), isNegated: isDenied)
  }

  /// "nobody is above the law" where the question has the law: where something stands is all that tells.
  private static func saysWhere(_ content: [PhraseContent]) -> Bool {
    !content.contains { $0.tells } && content.contains { $0.isGiven } && content.contains { isPlace($0.word) }
  }

  private static func isPlace(_ word: SyntaxWord) -> Bool {
    word.isAny([
      "above", "below", "under", "underneath", "beneath", "over", "beyond", "inside", "outside", "before", "after",
      "between", "against", "towards", "within", "behind", "opposite", "together", "apart", "away", "up", "down",
    ])
  }

  /// For each word, how many words the compound has that it belongs to.
  private func unitLengths(_ content: [PhraseContent], _ terms: TermTable) -> [Int] {
    var lengths = [Int](repeating: 1, count: content.count)
    var index = 0
    while index < content.count {
      var length = min(3, content.count - index)
      while length > 1, terms.concepts(of: content[index..<(index + length)].map { $0.stem }).isEmpty { length -= 1 }
      for place in index..<(index + length) { lengths[place] = length }
      index += length
    }
    return lengths
  }

  /// A preposition or particle: "back", "up", "to".
  private func isParticle(_ word: SyntaxWord) -> Bool {
    !word.classes.isDisjoint(with: [.preposition, .conjunction, .adverb]) && !ChangeWords.bears(word)
  }
}
