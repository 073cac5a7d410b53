/// Turns the bytes of a text into an ``Analysis``; each worker has its own.
public struct Analyser: Sendable {
  /// Texts are read closely up to this many words; a longer one is cut here and flagged by the marker.
  public static let wordLimit = 20_000

  private let tokeniser = Tokeniser()
  private var tokens = TokenBuffer()
  private var memo: WordMemo
  private let segmenter = Segmenter()
  private let polarity = Polarity()

  /// - Parameter vocabulary: the keys that rules and concepts mention.
  public init(vocabulary: Vocabulary) {
    memo = WordMemo(vocabulary: vocabulary)
  }

  /// Analyses a text.
  ///
  /// - Returns: whether the whole text was read; false when it was cut at ``wordLimit``.
  @discardableResult
  public mutating func analyse(_ bytes: [UInt8], into analysis: inout Analysis) -> Bool {
    analysis.removeAll()
    tokeniser.tokenise(bytes, into: &tokens)
    let whole = segmenter.segment(tokens, into: &analysis, memo: &memo)
    polarity.apply(to: &analysis)
    return whole
  }
}
