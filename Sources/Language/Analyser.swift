/// Turns the bytes of a text into an ``Analysis``; each worker has its own.
public struct Analyser: Sendable {
  /// Texts are read closely up to this many words; a longer one is cut here and flagged by the marker.
  public static let wordLimit = 20_000

  private let tokeniser = Tokeniser()
  private var tokens = TokenBuffer()
  private var memo: WordMemo
  private let segmenter: Segmenter
  private let polarity = Polarity()
  private let readsNegation: Bool

  /// - Parameters:
  ///   - vocabulary: the keys that rules and concepts mention.
  ///   - correctsSpelling: whether misspelt words and text-speak are taken for what is meant.
  ///   - readsNegation: whether what the text denies is found.
  ///   - leavesOutFillers: whether the analysis is without what says nothing ("and so on", "my answer is as follows"),
  ///     unless the text has nothing else.
  public init(
    vocabulary: Vocabulary, correctsSpelling: Bool = true, readsNegation: Bool = true, leavesOutFillers: Bool = false
  ) {
    segmenter = Segmenter(leavesOutFillers: leavesOutFillers)
    memo = WordMemo(vocabulary: vocabulary, correctsSpelling: correctsSpelling)
    self.readsNegation = readsNegation
  }

  /// Analyses a text.
  ///
  /// - Returns: whether the whole text was read; false when it was cut at ``wordLimit``.
  @discardableResult
  public mutating func analyse(_ bytes: [UInt8], into analysis: inout Analysis) -> Bool {
    analysis.removeAll()
    tokeniser.tokenise(bytes, into: &tokens)
    var whole = segmenter.segment(tokens, into: &analysis, memo: &memo)
    if segmenter.leavesOutFillers, analysis.words.isEmpty {
      whole = Segmenter().segment(tokens, into: &analysis, memo: &memo)
    }
    if readsNegation { polarity.apply(to: &analysis) }
    return whole
  }
}
