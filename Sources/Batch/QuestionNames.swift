public import RubricModel

/// Finds the question that an answer file means: by id, by number, or by the question's text.
public struct QuestionNames: Sendable {
  private let ids: [[UInt8]]
  private let texts: [[UInt8]]
  private let byID: [[UInt8]: Int]
  private let byFoldedID: [[UInt8]: Int]
  private let byText: [[UInt8]: Int]

  public init(_ rubric: Rubric) {
    self.init(rubric.questions.map { ($0.id, $0.text) })
  }

  /// - Parameter questions: in the order of the rubric; a text may be empty.
  public init(_ questions: [(id: String, text: String)]) {
    ids = questions.map { [UInt8]($0.id.utf8) }
    texts = questions.map { Self.folded([UInt8]($0.text.utf8)) }
    byID = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    byFoldedID = Self.places(ids.map(Self.folded))
    byText = Self.places(texts)
  }

  /// The place of each key that occurs once; one that fits two questions means neither.
  private static func places(_ keys: [[UInt8]]) -> [[UInt8]: Int] {
    let count = Dictionary(grouping: keys.indices) { keys[$0] }
    return count.filter { !$0.key.isEmpty && $0.value.count == 1 }.mapValues { $0[0] }
  }

  /// Bytes of a name that is looked at; more is an answer in the wrong column.
  private static let longestName = 10_000

  public var count: Int { ids.count }

  /// The id of the question at `index`, UTF-8.
  public func id(_ index: Int) -> [UInt8] { ids[index] }

  /// All ids, for messages.
  var known: [String] { ids.map { String(decoding: $0, as: UTF8.self) } }

  /// The place in the rubric of the question that `name` means, or nil.
  ///
  /// In this order: the id itself; the id in other case or spacing; "Q1", "Question 1", "Answer 1"; the question's
  /// text; the id and the text ("1. What is …?").
  public func find(_ name: [UInt8]) -> Int? {
    if let index = byID[name] { return index }
    if name.count > Self.longestName { return nil }
    let folded = Self.folded(name)
    if folded.isEmpty { return nil }
    if let index = byFoldedID[folded] ?? byText[folded] { return index }
    let bare = Self.withoutLabel(folded[...])
    if let index = byFoldedID[[UInt8](bare)] ?? byText[[UInt8](bare)] { return index }
    return findNumbered(bare) ?? findMarked(name)
  }

  /// Reads "1 what is …", folded: an id, then the text of that question or the start of it.
  private func findNumbered(_ name: ArraySlice<UInt8>) -> Int? {
    var space = name.startIndex
    while let next = name[space...].firstIndex(of: 0x20) {
      let rest = name[(next + 1)...]
      if let index = byText[[UInt8](rest)] { return index }
      if let index = byFoldedID[[UInt8](name[..<next])], !texts[index].isEmpty {
        // Survey tools cut long texts off.
        if rest.starts(with: texts[index]) || rest.count >= 12 && texts[index].starts(with: rest) {
          return index
        }
      }
      // An id is a few words at most: no long header is searched to its end.
      if next - name.startIndex > 40 { return nil }
      space = next + 1
    }
    return nil
  }

  /// Reads "1. What is …", "1) …" and "1: …" for a question whose text the rubric does not give.
  private func findMarked(_ name: [UInt8]) -> Int? {
    let found = name.indices.dropLast().first { index in
      let byte = name[index]
      let isMark = byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ":")
      return isMark && name[index + 1] == 0x20
    }
    guard let mark = found else { return nil }
    let id = Self.withoutLabel(Self.folded([UInt8](name[..<mark]))[...])
    guard let index = byFoldedID[[UInt8](id)], texts[index].isEmpty else { return nil }
    return index
  }

  /// Whether `name` reads like a question's number: "Q7", "Question 7", "7. What is …?".
  static func looksNumbered(_ name: [UInt8]) -> Bool {
    let folded = Self.folded(name)
    let bare = withoutLabel(folded[...])
    guard let first = bare.first, isDigit(first) else { return false }
    let number = bare.prefix { $0 != 0x20 }
    return number.count <= 4 && number.prefix(while: isDigit).count >= number.count - 1
  }

  /// Letters in lower case, everything that is not a letter or digit a single space, none at the ends.
  ///
  /// Points and hyphens between letters or digits stay ("1.2", "food-1"): ids differ by them.
  private static func folded(_ text: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      let byte = text[position]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        folded.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        folded.append(byte | 0x20)
      case UInt8(ascii: "."), UInt8(ascii: "-"):
        let isInside = position > 0 && isWordByte(text[position - 1]) && position + 1 < text.count
        folded.append(isInside && isWordByte(text[position + 1]) ? byte : 0x20)
      case 0xC2 where position + 1 < text.count && text[position + 1] < 0xC0:
        // U+0080…U+00BF: signs and the no-break space.
        folded.append(0x20)
        position += 1
      case 0xE2 where position + 2 < text.count && text[position + 1] == 0x80:
        // U+2000…U+203F: curly quotation marks, dashes, spaces, the ellipsis.
        folded.append(0x20)
        position += 2
      case 0x80...:
        folded.append(byte)
      default:
        folded.append(0x20)
      }
      position += 1
    }
    return singleSpaced(folded)
  }

  private static func singleSpaced(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text where byte != 0x20 || result.last.map({ $0 != 0x20 }) ?? false { result.append(byte) }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  /// Takes "q", "question", "answer", "response", "item", "task" and "no", "number" off the front of a number.
  private static func withoutLabel(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let labels = ["question", "answer", "response", "item", "task", "q", "number", "no", "nr"]
    var rest = name
    for label in labels where rest.starts(with: label.utf8) {
      let after = rest.dropFirst(label.utf8.count)
      guard let next = after.first else { continue }
      if next == 0x20 || next == UInt8(ascii: ".") || next == UInt8(ascii: "-") {
        rest = after.dropFirst()
      } else if isDigit(next) {
        rest = after
      }
    }
    return rest
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }
}
