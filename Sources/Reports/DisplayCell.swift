/// One character as a reader sees it, made safe to print.
package struct DisplayCell: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    case visible
    /// A space: a line may break here.
    case blank
    /// The text's own line end.
    case lineEnd
  }

  /// What to print; empty where the text has something invisible.
  package var text: String
  /// Columns it takes on the screen, 0 or more.
  package var columns: Int
  /// The bytes of the text that it stands for.
  package var source: Range<Int>
  package var kind: Kind

  package init(text: String, columns: Int, source: Range<Int>, kind: Kind = .visible) {
    self.text = text
    self.columns = columns
    self.source = source
    self.kind = kind
  }
}

/// Other people's text for a terminal: no control character, escape sequence or change of writing direction gets through.
///
/// Controls are shown as `^[`, broken bytes and bidirectional controls as U+FFFD, and what no terminal shows is left out.
package enum DisplayText {
  /// Scalars of one character that are printed: more accents than any script has would climb over the lines above.
  private static let longestCharacter = 16

  /// The characters of `bytes`, in order; broken UTF-8 is shown as U+FFFD.
  package static func cells(of bytes: [UInt8]) -> [DisplayCell] { cells(of: bytes, in: bytes.indices) }

  /// The characters of a part of `bytes`; their ``DisplayCell/source`` counts from the start of `bytes`.
  package static func cells(of bytes: [UInt8], in range: Range<Int>) -> [DisplayCell] {
    var cells: [DisplayCell] = []
    cells.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      if standsAlone(bytes, position, range.upperBound) {
        let source = position..<position + 1
        let text = String(Unicode.Scalar(bytes[position]))
        let kind = bytes[position] == 0x20 ? DisplayCell.Kind.blank : .visible
        cells.append(DisplayCell(text: text, columns: 1, source: source, kind: kind))
        position += 1
      } else {
        position = appendRun(bytes, position..<range.upperBound, to: &cells)
      }
    }
    return cells
  }

  /// `text` on one line, safe to print.
  package static func safe(_ text: String) -> String {
    var line = ""
    for cell in cells(of: [UInt8](text.utf8)) { line += cell.kind == .lineEnd ? " " : cell.text }
    return line
  }

  /// A printable ASCII character that nothing can combine with.
  private static func standsAlone(_ bytes: [UInt8], _ position: Int, _ end: Int) -> Bool {
    bytes[position] >= 0x20 && bytes[position] < 0x7F && (position + 1 == end || bytes[position + 1] < 0x80)
  }

  /// Appends characters up to the next that stands alone, and returns its place.
  private static func appendRun(_ bytes: [UInt8], _ range: Range<Int>, to cells: inout [DisplayCell]) -> Int {
    var scalars = String.UnicodeScalarView()
    var lengths: [Int] = []
    var position = range.lowerBound
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes[range].makeIterator()
    parsing: repeat {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        scalars.append(UTF8.decode(encoded))
        lengths.append(encoded.count)
      case .error(let length):
        scalars.append("\u{FFFD}")
        lengths.append(length)
      case .emptyInput: break parsing
      }
      position += lengths[lengths.count - 1]
    } while position < range.upperBound && !standsAlone(bytes, position, range.upperBound)

    var start = range.lowerBound
    var index = 0
    for character in String(scalars) {
      let count = character.unicodeScalars.count
      let end = lengths[index..<index + count].reduce(start, +)
      cells.append(cell(character, start..<end))
      start = end
      index += count
    }
    return position
  }

  private static func cell(_ character: Character, _ source: Range<Int>) -> DisplayCell {
    // By scalars: to compare characters would normalise them.
    switch character.unicodeScalars.first {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
      return DisplayCell(text: "", columns: 0, source: source, kind: .lineEnd)
    case "\t": return DisplayCell(text: "    ", columns: 4, source: source, kind: .blank)
    case "\u{3000}": return DisplayCell(text: "  ", columns: 2, source: source, kind: .blank)
    case let blank?
    where blank.properties.generalCategory == .spaceSeparator && blank != "\u{A0}" && blank != "\u{202F}":
      return DisplayCell(text: " ", columns: 1, source: source, kind: .blank)
    default:
      var text = ""
      for scalar in character.unicodeScalars.prefix(longestCharacter) { append(scalar, to: &text) }
      return DisplayCell(text: text, columns: DisplayWidth.columns(of: text), source: source)
    }
  }

  /// Appends a scalar of a character, or what stands for it.
  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar.properties.generalCategory {
    case .control where scalar.value < 0x20:
      text += "^"
      text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x40))
    case .control: text += scalar.value == 0x7F ? "^?" : "\u{FFFD}"
    case .format: appendFormat(scalar, to: &text)
    case .nonspacingMark, .enclosingMark:
      // A mark needs something to stand on, or it falls on the column before.
      if text.isEmpty { text += "\u{25CC}" }
      text.unicodeScalars.append(scalar)
    default: text.unicodeScalars.append(scalar)
    }
  }

  private static func appendFormat(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar.value {
    // Arabic letter mark, left-to-right and right-to-left marks, embeddings, overrides and isolates, and the deprecated
    // controls beside them; interlinear annotation.
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB: text += "\u{FFFD}"
    // Joiners and tags belong to the character before them (families of emoji, flags, Indic scripts).
    case 0x200C, 0x200D, 0xE0020...0xE007F: if !text.isEmpty { text.unicodeScalars.append(scalar) }
    // Signs that are seen, before the digits they belong to.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD:
      text.unicodeScalars.append(scalar)
    // Soft hyphens, zero-width spaces and the like show nothing.
    default: break
    }
  }
}
