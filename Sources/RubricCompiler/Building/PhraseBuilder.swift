internal import Language
internal import RubricModel

/// Turns a phrase of the rubric into phrasings: the concept it names, and its words each with what they mean.
struct PhraseBuilder {
  /// Words that qualify without naming anything: "key benefits", "appropriate methods", "show empathy".
  static let generic: StaticString = """
    key main good clear clearly appropriate suitable correct correctly relevant specific accurate accurately effective
    positive common proper properly systematic important different various certain own use using show showing being having
    have make making do doing get getting give giving take taking very basic general overall type types kind
    kinds form forms way ways thing things e.g. example correct any other named name workable orderly right real
    """

  /// Little words and links that say which way: "reduces friction" is not "friction", nor "sells more" "sells".
  static let bearing: StaticString = """
    more less fewer increase increases increased increasing reduce reduces reduced reducing improve improves improved improving
    prevent prevents prevented preventing stop stops stopping
    """

  struct Built {
    var phrasings: [Phrasing]
    /// The concepts that the whole phrase names.
    var concepts: [ConceptID]
  }

  private static let genericWords: [[UInt8]] = generic.bytes.split { $0 == 0x20 || $0 == 0x0A }.map { [UInt8]($0) }

  private static let bearingWords: [[UInt8]] = bearing.bytes.split { $0 == 0x20 || $0 == 0x0A }.map { [UInt8]($0) }

  private struct Content {
    var word: SyntaxWord
    /// Its place in the phrase.
    var place: Int
    var stem: StemID
    var isGeneric: Bool
    var isGiven: Bool
  }

  /// - Parameters:
  ///   - by: how a hit of the phrase's own words is reported; `phrase` for wordings that are refused.
  ///   - given: keys that the question gives away: they weigh little beside others.
  func build(
    _ words: [SyntaxWord], by: MatchKind, given: [StemID], source: SourceText, terms: inout TermTable
  ) -> Built {
    var content: [Content] = []
    var isNegated = false
    for (place, word) in words.enumerated() where word.isWord {
      if word.classes.contains(.negator) {
        isNegated = true
        continue
      }
      if !word.classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]) { continue }
      let stem = terms.stem(word)
      content.append(
        Content(
          word: word, place: place, stem: stem, isGeneric: Self.genericWords.contains(word.folded),
          isGiven: given.contains(stem)))
    }
    // A phrase of nothing but little words stands for itself ("they", "not").
    if content.isEmpty {
      content = words.enumerated().filter { $0.element.isWord && !$0.element.classes.contains(.negator) }
        .map {
          Content(
            word: $0.element, place: $0.offset, stem: terms.stem($0.element), isGeneric: false, isGiven: false)
        }
    }
    guard !content.isEmpty else { return Built(phrasings: [], concepts: []) }
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
    let concepts = wholeConcepts(content, by: by, terms: &terms)
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
    return Built(phrasings: phrasings, concepts: concepts)
  }

  /// A phrase with words that the author set off: without these it is not there, whatever else is.
  private func emphasised(
    _ words: [SyntaxWord], _ content: [Content], isNegated: Bool, by: MatchKind, source: SourceText,
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
    _ words: [SyntaxWord], _ content: [Content], by: MatchKind, source: SourceText, terms: inout TermTable
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
    _ words: [SyntaxWord], _ content: [Content], source: SourceText, terms: inout TermTable
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
  private func wholeConcepts(_ content: [Content], by: MatchKind, terms: inout TermTable) -> [ConceptID] {
    // What an author accepts is what it says: "have I got that right" is not "got".
    let choices: [[StemID]] =
      by == .accepted
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
      return Array((special.isEmpty ? found : special).prefix(3))
    }
    return []
  }

  /// The phrase word by word, or by the longest runs of words that name something.
  private func composed(
    _ words: [SyntaxWord], _ content: [Content], isNegated: Bool, by: MatchKind, longestRun: Int = 3,
    source: SourceText, terms: inout TermTable
  ) -> Phrasing {
    var parts: [Phrasing.Part] = []
    var places: [TermID: Int] = [:]
    var heavy = 0
    var index = 0
    let allFunction = content.allSatisfy { !$0.word.classes.isDisjoint(with: .function) }
    let allLight = content.allSatisfy { $0.isGeneric || $0.isGiven }
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
        let isUniform = run.allSatisfy { $0.word.emphasis == run[index].word.emphasis }
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
        run[index].word.number == nil, emphasis != .exact, !Self.bearingWords.contains(run[index].word.folded)
      {
        index += 1
        continue
      }
      let span = ByteSpan(start: run[index].word.span.start, end: run[index + length - 1].word.span.end)
      let isRequired = emphasis != .none && (emphasis == .exact || run[index].word.classes.isDisjoint(with: .function))
      let light =
        !allLight && !isRequired && run.allSatisfy { $0.isGeneric || $0.isGiven || isParticle($0.word) }
      let term = terms.term(
        words: run.map { $0.stem },
        label: source.string(of: words[run[index].place...run[index + length - 1].place]), span: span,
        concepts: by == .accepted
          ? [ConceptID](concepts.prefix(4)) : concepts.prefix(4).flatMap { terms.lexicon.kinds(of: $0) },
        by: by, isLiteral: emphasis == .exact)
      if !light { heavy += 1 }
      if let known = places[term] {
        parts[known].weight = max(parts[known].weight, light ? 15 : 100)
        parts[known].isRequired = parts[known].isRequired || isRequired
      } else {
        places[term] = parts.count
        parts.append(Phrasing.Part(term: term, weight: light ? 15 : 100, isRequired: isRequired))
      }
      index += length
    }
    let total = parts.reduce(0) { $0 + $1.weight }
    // One word of several is not the phrase: two parts at least must be there.
    let needed = heavy == 1 ? total : heavy == 2 ? 200 : max(200, heavy * 62)
    return Phrasing(parts: parts, threshold: min(100, max(1, needed * 100 / max(1, total))), isNegated: isNegated)
  }

  /// A preposition or particle: "back", "up", "to".
  private func isParticle(_ word: SyntaxWord) -> Bool {
    !word.classes.isDisjoint(with: [.preposition, .conjunction, .adverb]) && !Self.bearingWords.contains(word.folded)
  }
}
