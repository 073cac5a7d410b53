/// The lexicon text in a file, and where its lines stand in the file.
struct LexiconFileText {
  private(set) var text: [UInt8] = []
  /// The line of the file that each line of the text comes from, and the bytes of that line before it.
  private var origins: [(line: Int, before: Int)] = []

  /// A lexicon's text as it is; of a Swift source file, what stands between its `"""`; of a rubric, its synonyms.
  init(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let isQuote = lines.map { Self.trimmed($0).suffix(3).elementsEqual("\"\"\"".utf8) }
    let isSynonyms = lines.contains { Self.isHeading($0) && Self.name(of: $0) == "synonyms" }
    var isInside = false
    for (number, line) in lines.enumerated() {
      if isQuote.contains(true) {
        append(isInside && !isQuote[number] ? line : [], of: number)
        if isQuote[number] { isInside.toggle() }
      } else if isSynonyms {
        if Self.isHeading(line) { isInside = Self.name(of: line) == "synonyms" }
        if isInside { appendSynonyms(line, of: number) }
      } else {
        append(line, of: number)
      }
    }
  }

  /// "3:14": line and column in the file, in scalars, of an offset into the text.
  func place(_ offset: Int) -> String {
    let start = text[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let origin = origins[text[..<offset].count { $0 == 0x0A }]
    let column = String(decoding: text[start..<offset], as: UTF8.self).unicodeScalars.count
    return "\(origin.line + 1):\(origin.before + column + 1)"
  }

  private mutating func append(_ line: some Collection<UInt8>, of number: Int, before: Int = 0) {
    text += line
    text.append(0x0A)
    origins.append((number, before))
  }

  /// `- refund: money back, reimbursement` becomes a head, and its expressions under it.
  private mutating func appendSynonyms(_ line: ArraySlice<UInt8>, of number: Int) {
    let item = Self.trimmed(line)
    guard let bullet = item.first, [UInt8(ascii: "-"), UInt8(ascii: "*")].contains(bullet),
      let colon = item.firstIndex(of: UInt8(ascii: ":"))
    else { return }
    let small = line.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    let start = item.startIndex + 1 - line.startIndex
    let end = colon - line.startIndex
    append(small[start..<end], of: number, before: start)
    append(
      small[(end + 1)...].map { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") ? UInt8(ascii: ";") : $0 },
      of: number, before: end + 1)
    append([], of: number)
  }

  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool { trimmed(line).first == UInt8(ascii: "#") }

  private static func name(of heading: ArraySlice<UInt8>) -> String {
    String(decoding: trimmed(trimmed(heading).drop { $0 == UInt8(ascii: "#") }), as: UTF8.self).lowercased()
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = line.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex
    return start[..<end]
  }
}
