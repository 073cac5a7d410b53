internal import Language

/// Finds brackets of a point without their other half, and brackets that state no marks.
struct BracketCheck {
  let source: SourceText

  func check(_ point: ByteSpan, diagnostics: inout [Diagnostic]) {
    var open: [Int] = []
    var loose: Int?
    let bytes = source.bytes(point)
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        open.append(index)
        if let end = endOfNoMarks(bytes[index...]) { diagnostics.append(Diagnostic(.noMarks, ByteSpan(index..<end))) }
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if open.popLast() == nil, loose == nil, !isLabel(bytes[..<index]) { loose = index }
      default: break
      }
    }
    // The innermost open bracket is the one that was forgotten, unless several were.
    guard let place = loose ?? open.last else { return }
    let span = ByteSpan(place..<(place + 1))
    diagnostics.append(Diagnostic(.unpairedBracket, span, text: source.string(span), fix: fix(place, in: bytes)))
  }

  /// "a)", "(ii)" and the like label what follows.
  private func isLabel(_ before: ArraySlice<UInt8>) -> Bool {
    let label = before.suffix(4).reversed().prefix { $0 > 0x20 && $0 != UInt8(ascii: "(") }
    return label.count <= 3 && !label.isEmpty
  }

  /// Where "[0]" or "(0 marks)" ends; nil for any other bracket.
  private func endOfNoMarks(_ bytes: ArraySlice<UInt8>) -> Int? {
    for text in ["[0]", "[0 marks]", "(0 marks)"] as [StaticString] where bytes.starts(with: text.bytes) {
      return bytes.startIndex + text.utf8CodeUnitCount
    }
    return nil
  }

  /// "(2 marks" at the end: where it closes is plain.
  private func fix(_ place: Int, in bytes: ArraySlice<UInt8>) -> Diagnostic.Fix? {
    let rest = bytes[(place + 1)...]
    let isRound = bytes[place] == UInt8(ascii: "(")
    guard isRound || bytes[place] == UInt8(ascii: "["), let first = rest.first, (0x31...0x39).contains(first) else {
      return nil
    }
    var end = rest.endIndex
    while end > rest.startIndex, rest[end - 1] <= 0x20 || rest[end - 1] == UInt8(ascii: ".") { end -= 1 }
    let unit = rest[..<end].drop { (0x30...0x39).contains($0) || $0 == 0x20 }
    guard
      unit.isEmpty || unit.elementsEqual(("mark" as StaticString).bytes)
        || unit.elementsEqual(("marks" as StaticString).bytes)
    else { return nil }
    return Diagnostic.Fix(ByteSpan(end..<end), isRound ? ")" : "]")
  }
}
