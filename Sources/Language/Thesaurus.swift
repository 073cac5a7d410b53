/// Synonyms from a thesaurus in MyThes format, as LibreOffice ships them (`th_en_US_v2.dat`).
///
/// The first line names the encoding. An entry is `word|number of meanings`, and a line for each meaning: a word class in
/// brackets, then synonyms between bars. Those marked as antonyms, wider or merely related terms are left out.
public struct Thesaurus: Sendable {
  /// Why a text is no thesaurus.
  public enum Problem: Error, Equatable, Sendable {
    case empty
    case unknownEncoding(String)
    /// The index that ships beside a thesaurus.
    case isIndex
    /// A line that should be `word|number`; counted from 1.
    case noEntry(line: Int)
    /// An entry that ends before all its meanings.
    case cutOff(line: Int)
  }

  /// Synonyms of one word, at most: those of the first meanings.
  public static let most = 12
  /// Words of a synonym, at most.
  private static let longest = 3

  private let text: [UInt8]
  private let isLatin1: Bool
  /// Where the meanings of a word stand, by the keys of its words: the first line's offset, and how many lines.
  private var entries: [[UInt8]: (offset: Int, meanings: Int)] = [:]

  /// Reads a whole `.dat` file.
  public init(_ text: [UInt8]) throws(Problem) {
    self.text = text
    var reader = LineScanner(text)
    guard let first = reader.next(text), !first.isEmpty else { throw .empty }
    let name = String(decoding: text[first].trimmed, as: UTF8.self)
    switch name.uppercased() {
    case "UTF-8", "UTF8", "ASCII", "US-ASCII": isLatin1 = false
    case "ISO8859-1", "ISO-8859-1", "ISO_8859-1": isLatin1 = true
    default: throw .unknownEncoding(name)
    }
    while let line = reader.next(text) {
      if text[line].trimmed.isEmpty { continue }
      guard let bar = text[line].lastIndex(of: UInt8(ascii: "|")) else {
        throw reader.number == 2 && Self.number(text[line].trimmed) != nil ? .isIndex : .noEntry(line: reader.number)
      }
      guard let meanings = Self.number(text[(bar + 1)..<line.upperBound].trimmed) else {
        throw .noEntry(line: reader.number)
      }
      let start = reader.position
      let key = Self.key(of: text[line.lowerBound..<bar])
      for _ in 0..<meanings {
        guard let meaning = reader.next(text), text[meaning].contains(UInt8(ascii: "|")) else {
          throw .cutOff(line: reader.number)
        }
      }
      // Of two forms of one word, the first counts.
      if !key.isEmpty, entries[key] == nil { entries[key] = (start, meanings) }
    }
  }

  /// The synonyms of a word or phrase, given by the keys of its words with a blank between; each as its words in small
  /// letters.
  public func synonyms(of key: [UInt8]) -> [[[UInt8]]] {
    guard let entry = entries[key] else { return [] }
    var found: [[[UInt8]]] = []
    var reader = LineScanner(text, from: entry.offset)
    for _ in 0..<entry.meanings {
      guard let line = reader.next(text) else { break }
      for part in text[line].split(separator: UInt8(ascii: "|")).dropFirst() where found.count < Self.most {
        guard let words = words(of: part), !found.contains(words), Self.key(of: part) != key else { continue }
        found.append(words)
      }
    }
    return found
  }

  /// nil for a term that is no synonym, or too long.
  private func words(of part: ArraySlice<UInt8>) -> [[UInt8]]? {
    // "(generic term)", "(antonym)" and the like; "(similar term)" is one.
    if let bracket = part.firstIndex(of: UInt8(ascii: "(")) {
      let note: StaticString = "(similar term)"
      guard part[bracket...].trimmed == note else { return nil }
      return self.words(of: part[..<bracket])
    }
    var bytes = [UInt8](part)
    if isLatin1 { bytes = Self.utf8(ofLatin1: bytes) }
    var buffer = TokenBuffer()
    Tokeniser().tokenise(bytes, into: &buffer)
    let words = buffer.tokens.filter { $0.isWord }.map { [UInt8](buffer.folded[$0.folded.range]) }
    return words.isEmpty || words.count > Self.longest ? nil : words
  }

  private static func key(of phrase: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    for word in phrase.trimmed.split(whereSeparator: { $0 == 0x20 || $0 == UInt8(ascii: "-") }) {
      if !key.isEmpty { key.append(0x20) }
      key += WordKey.make(of: word.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }[...])
    }
    return key
  }

  private static func utf8(ofLatin1 bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
  }

  /// A whole number of at most six digits.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...6).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The lines of the text, with their numbers.
  private struct LineScanner {
    private(set) var position: Int
    private(set) var number = 0

    init(_ text: [UInt8], from position: Int = 0) { self.position = position }

    mutating func next(_ text: [UInt8]) -> Range<Int>? {
      guard position < text.count else { return nil }
      let start = position
      while position < text.count, text[position] != 0x0A { position += 1 }
      let line = start..<position
      position += 1
      number += 1
      return line
    }
  }
}
