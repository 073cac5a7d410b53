internal import Language
internal import RubricModel

/// Reads the right and the wrong examples of a section "Learnt rules".
extension LearntRuleReader {
  /// An example with the keys of its words, and the term that evidence found by it is shown as.
  func example(_ range: Range<Int>, isRight: Bool, _ terms: inout TermTable) -> LearntScheme.Example {
    var end = range.lowerBound
    // As much as stands on a line, no character or word cut.
    for position in range where source.bytes[position] == 0x20 && position < range.lowerBound + Self.longestLabel {
      end = position
    }
    if range.count < Self.longestLabel { end = range.upperBound }
    var start = range.lowerBound
    while start < end, source.bytes[start] <= 0x20 { start += 1 }
    let label = "“" + source.string(ByteSpan(start..<end)) + (end < range.upperBound ? " …”" : "”")
    return LearntScheme.Example(
      words: content(range, &terms), isRight: isRight,
      term: terms.term(anyOf: [], label: label, span: nil, concepts: [], by: .modelAnswer))
  }

  /// Bytes of an example that are quoted to name it.
  private static let longestLabel = 80

  /// The keys of an example's words.
  private func content(_ range: Range<Int>, _ terms: inout TermTable) -> [StemID] {
    var stems: [StemID] = []
    var word: [UInt8] = []
    for position in range.lowerBound...range.upperBound {
      let byte = position < range.upperBound ? source.bytes[position] : 0x20
      switch byte {
      case 0x41...0x5A: word.append(byte + 32)
      case 0x61...0x7A, 0x30...0x39, 0x80...: word.append(byte)
      default:
        if !word.isEmpty, !LearntScheme.isLittle(FunctionWords.shared.classes(of: word)) {
          let stem = terms.stem(word)
          if !stems.contains(stem) { stems.append(stem) }
        }
        word.removeAll()
      }
    }
    return stems.sorted { $0.rawValue < $1.rawValue }
  }
}
