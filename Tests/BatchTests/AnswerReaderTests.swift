import Testing

@testable import Batch

struct AnswerReaderTests {
  /// The format is told by the first byte that is not blank, unless the file name tells it.
  @Test(arguments: [
    ("{\"answer\":\"x\"}\n", ["1:  [] x"]), (" \n\t{\"answer\":\"x\"}", ["2:  [] x"]),
    ("answer\nx\n", ["2:  [] x"]),
    ("\n\nanswer\nx\n", ["4:  [] x"]), ("\"answer\"\n{x}\n", ["2:  [] {x}"]),
    ("\u{FEFF}{\"answer\":\"x\"}\n", ["1:  [] x"]),
    ("\u{FEFF}answer\nx\n", ["2:  [] x"]), ("a", ["1:1 unknown-columns"]), ("", []), (" ", []),
    ("\u{FEFF}", []), ("{}", ["1:1 missing-answer"]),
    ("[{\"answer\":\"x\"},\n{\"answer\":\"y\"}]\n", ["1:1 json-array"]),
  ])
  func tellsTheFormatByTheContent(_ text: String, _ expected: [String]) {
    for pieces in [1, 2, 4, 1000] { #expect(outline(read(text, nil, pieces: pieces)) == expected) }
  }

  @Test func goesByTheNameWhereItTellsTheFormat() {
    #expect(outline(read("answer\nx\n", .jsonLines)) == ["1:1 malformed-json", "2:1 malformed-json"])
    #expect(outline(read("[\n{\"answer\":\"x\"}\n]", .jsonLines)) == ["1:1 json-array"])
    #expect(outline(read("{\"answer\":\"x\"}\n", .delimited)) == ["1:1 unknown-columns"])
  }

  @Test(
    arguments: [
      ([0x61, 0x00, 0x6E, 0x00], "other-encoding"), ([0x00, 0x61, 0x00, 0x6E], "other-encoding"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "not-plain-text"), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "not-plain-text"),
      ([UInt8]("%PDF-1.7\n".utf8), "not-plain-text"),
    ] as [([UInt8], String)])
  func refusesWhatIsNotTextInUTF8(_ bytes: [UInt8], _ code: String) {
    for format in [nil, .jsonLines, .delimited] as [AnswerFormat?] {
      for pieces in [1, 3, 100] { #expect(outline(read(bytes, format, pieces: pieces)) == ["1:1 \(code)"]) }
    }
  }

  @Test(
    arguments: [
      ("a.jsonl", .jsonLines), ("b/A.JSON", .jsonLines), ("x.ndjson", .jsonLines), ("a.csv", .delimited),
      ("a.b.TSV", .delimited),
      ("answers", nil), ("a.dat", nil), ("csv", nil), ("", nil),
    ] as [(String, AnswerFormat?)])
  func knowsFileNames(_ name: String, _ expected: AnswerFormat?) {
    #expect(AnswerFormat(fileName: name) == expected)
  }
}
