internal import Language

/// A word of a model answer.
struct ModelAnswerWord {
  var word: SyntaxWord
  var stem: StemID
  /// Percent, as ``ModelAnswerWeights`` has it; 0 for a word that does not count.
  var weight: Int
  /// Has content of its own, or is a number.
  var isContent: Bool
  /// The model answer denies it.
  var isNegated: Bool
}

/// What a question says, as far as it bears on what the words of its model answers are worth.
struct ModelAnswerQuestion {
  /// Words of what it asks.
  private(set) var asked: Set<StemID> = []
  /// Words of what it tells first.
  private(set) var told: Set<StemID> = []
  /// How many things it asks to be listed ("List three words"); 1 where it says no number.
  private(set) var quantity = 1

  init(_ spans: [ByteSpan], reader: inout SyntaxReader, terms: inout TermTable) {
    var sentences: [[SyntaxWord]] = []
    for span in spans {
      var sentence: [SyntaxWord] = []
      for word in reader.words(of: span) {
        if word.isWord { sentence.append(word) }
        if word.kind == .terminator, !sentence.isEmpty {
          sentences.append(sentence)
          sentence = []
        }
      }
      if !sentence.isEmpty { sentences.append(sentence) }
    }
    for (index, sentence) in sentences.enumerated() {
      let asks = index >= sentences.count - ModelAnswerWeights.askingSentences
      for word in sentence {
        if asks { asked.insert(terms.stem(word)) } else { told.insert(terms.stem(word)) }
      }
      if asks, let number = Self.quantity(of: sentence) { quantity = number }
    }
  }

  private static let listing: [StaticString] = ["list", "name", "give", "state", "identify", "write"]
  private static let mostListed = 10

  /// The number before a plural where the sentence asks for a list.
  private static func quantity(of sentence: [SyntaxWord]) -> Int? {
    guard sentence.contains(where: { $0.isAny(listing) }) else { return nil }
    for (word, next) in zip(sentence, sentence.dropFirst()) {
      if let number = word.number, (2...mostListed).contains(number), next.ends(in: "s") { return number }
    }
    return nil
  }
}

/// Reads model answers word by word; the analysis of negation is made ready when the first one is met.
struct ModelAnswerReader {
  private var analyser: Analyser?
  private var analysis = Analysis()

  mutating func words(
    of span: ByteSpan, question: ModelAnswerQuestion, source: SourceText, reader: inout SyntaxReader,
    terms: inout TermTable
  ) -> [ModelAnswerWord] {
    let negated = negated(span, source, terms.lexicon)
    return reader.words(of: span).map { word in
      guard word.isWord else {
        return ModelAnswerWord(word: word, stem: .unknown, weight: 0, isContent: false, isNegated: false)
      }
      let stem = terms.stem(word)
      let isNumber = word.kind == .number || (word.number ?? 0) > 1
      let isContent = isNumber || word.classes.isDisjoint(with: .function)
      var weight: Int
      if isContent {
        weight =
          question.asked.contains(stem)
          ? ModelAnswerWeights.asked : question.told.contains(stem) ? ModelAnswerWeights.told : ModelAnswerWeights.own
      } else {
        let counts = word.classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary])
        weight = counts || word.classes.contains(.negator) ? ModelAnswerWeights.function : 0
      }
      // Which number it is matters, whoever has said it first.
      if isNumber { weight = max(weight, ModelAnswerWeights.told) }
      if word.depth > 0 { weight = weight * ModelAnswerWeights.bracket / 100 }
      if word.classes.contains(.commonVerb) { weight = weight * ModelAnswerWeights.commonVerb / 100 }
      return ModelAnswerWord(
        word: word, stem: stem, weight: weight, isContent: isContent, isNegated: negated.contains(word.span.start))
    }
  }

  /// Where the words start that the text denies.
  private mutating func negated(_ span: ByteSpan, _ source: SourceText, _ lexicon: Lexicon) -> Set<Int32> {
    var analyser = self.analyser ?? Analyser(vocabulary: lexicon.vocabulary)
    analyser.analyse([UInt8](source.bytes(span)), into: &analysis)
    self.analyser = analyser
    var starts: Set<Int32> = []
    for word in analysis.words where word.flags.contains(.negated) { starts.insert(span.start + word.span.start) }
    return starts
  }
}
