/// How text is laid out: decided once, by who knows the terminal.
public struct TextStyle: Hashable, Sendable {
  /// Width of a line, 20 or more.
  public var columns: Int
  /// Whether escape codes for colour and underlining may be written.
  public var isColoured: Bool

  /// - Parameter columns: less than 20 is taken as 20.
  public init(columns: Int, isColoured: Bool) {
    self.columns = max(20, columns)
    self.isColoured = isColoured
  }
}

/// The look of a piece of text on a terminal.
package struct Tone: Hashable, Sendable {
  package enum Colour: UInt8, Sendable {
    case none = 39
    case red = 31
    case green = 32
    case yellow = 33
    case magenta = 35
    case cyan = 36
  }

  package var colour: Colour
  package var isBold: Bool
  package var isDim: Bool
  package var isUnderlined: Bool

  package init(colour: Colour = .none, isBold: Bool = false, isDim: Bool = false, isUnderlined: Bool = false) {
    self.colour = colour
    self.isBold = isBold
    self.isDim = isDim
    self.isUnderlined = isUnderlined
  }

  package static let plain = Tone()
  package static let bold = Tone(isBold: true)
  package static let dim = Tone(isDim: true)

  /// "Select graphic rendition" (ECMA-48, 8.3.117), from any look before.
  package var escapeCode: String {
    var codes = "0"
    if isBold { codes += ";1" }
    if isDim { codes += ";2" }
    if isUnderlined { codes += ";4" }
    if colour != .none { codes += ";\(colour.rawValue)" }
    return "\u{1B}[\(codes)m"
  }
}

/// Text with the look of each of its characters.
package struct StyledText: Sendable {
  package private(set) var cells: [DisplayCell] = []
  package private(set) var tones: [Tone] = []

  package init() {}

  package init(_ text: String, _ tone: Tone = .plain) {
    append(text, tone)
  }

  package init(_ text: [UInt8], _ tone: Tone = .plain) {
    append(text, tone)
  }

  /// Appends text that stays on one line; it is made safe to print.
  package mutating func append(_ text: String, _ tone: Tone = .plain) {
    append([UInt8](text.utf8), tone)
  }

  /// Appends text that stays on one line; it is made safe to print.
  package mutating func append(_ text: [UInt8], _ tone: Tone = .plain) {
    for var cell in DisplayText.cells(of: text) {
      if cell.kind == .lineEnd {
        cell = DisplayCell(text: " ", columns: 1, source: cell.source, kind: .blank)
      }
      append(cell, tone)
    }
  }

  /// Appends text that no line may break inside of.
  package mutating func appendWhole(_ text: String, _ tone: Tone = .plain) {
    for var cell in DisplayText.cells(of: [UInt8](text.utf8)) where cell.kind != .lineEnd {
      cell.kind = .visible
      append(cell, tone)
    }
  }

  package mutating func append(_ cell: DisplayCell, _ tone: Tone) {
    cells.append(cell)
    tones.append(tone)
  }

  package mutating func append(_ text: StyledText) {
    cells += text.cells
    tones += text.tones
  }

  package var columns: Int { LineWrapper.columns(cells, cells.indices) }

  /// The text, with an ellipsis for what goes beyond `columns`; cut between words where one ends near.
  package func cut(to columns: Int) -> StyledText {
    if self.columns <= columns { return self }
    var end = 0
    var width = 1
    while end < cells.count, width + cells[end].columns <= columns {
      width += cells[end].columns
      end += 1
    }
    let nearest = cells[max(0, end - 14)...end].lastIndex { $0.kind == .blank }
    if let nearest, nearest > 0 { end = nearest }
    while end > 0, cells[end - 1].kind == .blank { end -= 1 }
    var short = StyledText()
    short.cells = Array(cells[..<end])
    short.tones = Array(tones[..<end])
    short.append("…", tones[max(0, end - 1)])
    return short
  }
}
