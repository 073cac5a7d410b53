/// Writes lines of text in a style.
package struct TextWriter: Sendable {
  package let style: TextStyle
  package var output: [UInt8] = []

  package init(_ style: TextStyle) {
    self.style = style
  }

  package mutating func blankLine() {
    output.append(UInt8(ascii: "\n"))
  }

  /// A line across the whole width.
  package mutating func rule(_ mark: String, _ tone: Tone = .dim) {
    paragraph(StyledText(String(repeating: mark, count: style.columns), tone), indent: 0, hanging: 0)
  }

  /// One line, cut to the width.
  package mutating func line(_ text: StyledText, indent: Int = 0) {
    let short = text.cut(to: style.columns - indent)
    write(short, short.cells.indices, indent: indent)
  }

  /// Text over as many lines as it takes.
  ///
  /// - Parameters:
  ///   - indent: blanks before the first line.
  ///   - hanging: blanks before the others.
  package mutating func paragraph(_ text: StyledText, indent: Int, hanging: Int) {
    let lines = LineWrapper.lines(text.cells, first: style.columns - indent, rest: style.columns - hanging)
    for (number, line) in lines.enumerated() { write(text, line, indent: number == 0 ? indent : hanging) }
  }

  /// A part of `text` as one line.
  package mutating func write(_ text: StyledText, _ range: Range<Int>, indent: Int) {
    if !range.isEmpty { output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent)) }
    var tone = Tone.plain
    for index in range {
      if style.isColoured, text.tones[index] != tone {
        tone = text.tones[index]
        output.append(contentsOf: tone.escapeCode.utf8)
      }
      output.append(contentsOf: text.cells[index].text.utf8)
    }
    if tone != .plain { output.append(contentsOf: Tone.plain.escapeCode.utf8) }
    output.append(UInt8(ascii: "\n"))
  }
}
