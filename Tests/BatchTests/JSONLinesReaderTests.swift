import Marking
import Testing

@testable import Batch

struct JSONLinesReaderTests {
  @Test(arguments: [1, 2, 3, 16, 1000])
  func readsRows(_ pieces: Int) {
    let text = """
      {"learner":"L01","question":"1","answer":"They come back."}
      {"learner": 17, "question": 2, "answer": null, "human_marks": 1.50, "tags":["a", {"b":1}]}

      {"answer":"caf\\u00e9 \\"x\\"","set":"mock"}
         \t
      {"learner":null,"question":"","answer":42}
      {"answer":"first","answer":"last","question":"Q1"}
      """
    #expect(
      outline(read(text, .jsonLines, pieces: pieces)) == [
        "1: L01 [1] They come back.", "2: 17 [2]  {human_marks=1.50} {tags=[\"a\", {\"b\":1}]}",
        "4:  [] café \"x\" {set=\"mock\"}", "6:  [] 42", "7:  [1] last",
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [1, 2, 5, 1000])
  func readsAnyLineEnd(_ lineEnd: String, _ pieces: Int) {
    let text = ["{\"answer\":\"a\"}", "", "{\"answer\":\"b\"}", "{", "{\"answer\":\"c\"}"].joined(
      separator: lineEnd)
    for ending in ["", lineEnd, lineEnd + lineEnd] {
      #expect(
        outline(read(text + ending, .jsonLines, pieces: pieces)) == [
          "1:  [] a", "3:  [] b", "4:2 malformed-json", "5:  [] c",
        ])
    }
  }

  @Test func givesTheQuestionsPlaceInTheRubric() {
    let items = read("{\"question\":\"food-1\",\"answer\":\"\"}\n{\"answer\":\"\"}\n", .jsonLines)
    let places = items.map { item in
      if case .row(let row) = item { row.questionIndex } else { -1 }
    }
    #expect(places == [2, nil])
  }

  /// Code and place of each bad line; the lines before and after it are read.
  @Test(arguments: [
    ("{\"answer\":\"x\"", "2:14 malformed-json"), ("{\"answer\":\"x\",}", "2:15 malformed-json"),
    ("oops", "2:1 malformed-json"),
    ("[1]", "2:1 malformed-json"), ("\"answer\"", "2:1 malformed-json"),
    ("{\"answer\":\"x\"} {}", "2:16 malformed-json"),
    ("{\"é\":\"😀\",\"answer\":tru}", "2:19 malformed-json"), ("{\"answer\":\"a\tb\"}", "2:13 malformed-json"),
    ("{\"learner\":\"L\"}", "2:1 missing-answer"), ("  {}", "2:1 missing-answer"),
    ("{\"Answer\":\"x\"}", "2:1 missing-answer"),
    ("{\"answer\":true}", "2:11 not-text"), ("{\"answer\":[\"x\"]}", "2:11 not-text"),
    ("{\"answer\":\"x\",\"learner\":{}}", "2:25 not-text"),
    ("{\"é\":0,\"question\":\"9\",\"answer\":\"x\"}", "2:19 unknown-question"),
    ("{\"question\":7,\"answer\":\"x\"}", "2:13 unknown-question"),
  ])
  func reportsABadLineAndGoesOn(_ line: String, _ expected: String) {
    let text = "{\"answer\":\"before\"}\n\(line)\n{\"answer\":\"after\"}\n"
    for pieces in [1, 8, 1000] {
      #expect(outline(read(text, .jsonLines, pieces: pieces)) == ["1:  [] before", expected, "3:  [] after"])
    }
  }

  @Test func keepsBrokenUTF8OfAnAnswer() throws {
    let line = [UInt8]("{\"answer\":\"a".utf8) + [0xFF, 0xC3] + [UInt8]("\"}".utf8)
    guard case .row(let row) = try #require(read(line, .jsonLines).first) else {
      Issue.record("no row")
      return
    }
    #expect(row.answer == [0x61, 0xFF, 0xC3])
  }

  @Test func skipsARowThatIsTooLong() {
    let long = "{\"answer\":\"\(String(repeating: "x", count: 200))\"}"
    let text = [UInt8]("{\"answer\":\"a\"}\n\(long)\n{\"answer\":\"b\"}\n\(long)".utf8)
    for pieces in [1, 50, 10_000] {
      let items = read(text, .jsonLines, pieces: pieces, largestRow: 100)
      #expect(outline(items) == ["1:  [] a", "2:1 row-too-long", "3:  [] b", "4:1 row-too-long"])
    }
  }

  @Test func readsAnEmptyFile() {
    for text in ["", "\n", " \n\r\n\t"] { #expect(read(text, .jsonLines).isEmpty) }
  }
}
