/// The texts that a lexicon is read from. Those that ship with the program lie in the program itself, and are not copied.
enum LexiconSource: Sendable {
  case literals([StaticString])
  case text([UInt8])

  /// Calls `body` with the bytes of every text.
  func withTexts<Result>(_ body: ([UnsafeBufferPointer<UInt8>]) -> Result) -> Result {
    switch self {
    case .literals(let texts):
      body(texts.map { UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount) })
    case .text(let bytes): bytes.withUnsafeBufferPointer { body([$0]) }
    }
  }
}

/// Where the expressions under one head stand.
struct LexiconBlock: Sendable {
  var concept: Int32
  var text: Int32
  /// The concept's name, when it is an expression itself; else empty.
  var name: Range<Int32>
  /// From the line after the head to the blank line.
  var body: Range<Int32>
}

extension Range<Int32> {
  /// The range as places in a buffer.
  var places: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
