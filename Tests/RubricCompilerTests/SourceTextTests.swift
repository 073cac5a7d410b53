import Testing

@testable import RubricCompiler

@Suite struct SourceTextTests {
  struct Place: CustomTestStringConvertible, Sendable {
    var text: String
    var offset: Int
    var line: Int
    var column: Int
    var testDescription: String { "\(text.debugDescription) at \(offset)" }
  }

  static let places = [
    Place(text: "", offset: 0, line: 1, column: 1),
    Place(text: "abc", offset: 3, line: 1, column: 4),
    Place(text: "a\nb", offset: 2, line: 2, column: 1),
    Place(text: "a\r\nb", offset: 3, line: 2, column: 1),
    Place(text: "a\rb", offset: 2, line: 2, column: 1),
    Place(text: "a\n\nb", offset: 2, line: 2, column: 1),
    // Columns count Unicode scalars: é of two bytes, 💡 of four.
    Place(text: "caf\u{E9}: 1", offset: 7, line: 1, column: 7),
    Place(text: "\u{1F4A1}x", offset: 4, line: 1, column: 2),
    // A byte order mark is no column.
    Place(text: "\u{FEFF}ab", offset: 4, line: 1, column: 2),
    Place(text: "\u{FEFF}ab\nc", offset: 6, line: 2, column: 1),
    // Outside the text: its end.
    Place(text: "ab", offset: 99, line: 1, column: 3),
    Place(text: "ab", offset: -1, line: 1, column: 1),
  ]

  @Test(arguments: places) func findsLineAndColumn(_ place: Place) {
    let position = SourceText([UInt8](place.text.utf8)).position(of: place.offset)
    #expect(position.line == place.line && position.column == place.column)
  }

  /// Against counting by hand, over lines longer than the blocks in which scalars are counted.
  @Test func agreesWithCounting() {
    var text: [UInt8] = []
    for number in 0..<400 { text += [UInt8]((number % 7 == 0 ? "zwölf €\n" : "bee € 💡 ").utf8) }
    let source = SourceText(text)
    var line = 1
    var column = 1
    for offset in text.indices {
      if text[offset] & 0xC0 != 0x80 || offset == 0 {
        let position = source.position(of: offset)
        #expect(position.line == line && position.column == column, "at \(offset)")
        column += 1
      }
      if text[offset] == 0x0A {
        line += 1
        column = 1
      }
    }
  }

  @Test func givesLinesWithoutTheirEnds() {
    let source = SourceText([UInt8]("a\r\nb\n\nc".utf8))
    #expect((1...source.lineCount).map { String(decoding: source.line($0), as: UTF8.self) } == ["a", "b", "", "c"])
    #expect(source.line(0).isEmpty && source.line(5).isEmpty)
  }
}
