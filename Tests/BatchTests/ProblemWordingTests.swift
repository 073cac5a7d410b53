import Foundation
import JSONText
import Testing

@testable import Batch

private let place = Place(file: "a.csv", line: 3, column: 5)

struct ProblemWordingTests {
  @Test(
    arguments: [
      (.malformedJSON(.unexpectedEnd), "not a JSON object on one line: it ends too early"),
      (.missingAnswer, "the key \"answer\" is missing"),
      (.unknownQuestion("9", known: ["1", "2"]), "the rubric has no question \"9\"; it has \"1\", \"2\""),
      (.unknownQuestion("9", known: []), "the rubric has no question \"9\"; it has none"),
      (
        .raggedRow(cells: 1, columns: 3),
        "1 cell in a row under a header of 3; put cells with separators or line ends in quotation marks"
      ),
      (.rowTooLong(limit: 64 << 20), "the row is longer than 64 MB"),
      (.otherEncoding("UTF-16"), "the file is in UTF-16; save it as UTF-8"),
    ] as [(RowProblem.Kind, String)])
  func saysWhatIsWrong(_ kind: RowProblem.Kind, _ expected: String) {
    #expect(ProblemWording.message(RowProblem(kind, at: place)) == expected)
  }

  @Test func namesColumnsAndQuestions() {
    let kind = RowProblem.Kind.unknownColumns(found: ["name", "mark"], known: (1...14).map { "\($0)" })
    let message = ProblemWording.message(RowProblem(kind, at: place))
    #expect(message.contains("\"name\", \"mark\""))
    #expect(message.contains("\"12\" and 2 more"))
    #expect(message.contains("\"answer\""))
  }

  @Test func saysWhatTheSystemRefused() {
    #expect(
      ProblemWording.message(FileError(.write, path: "out/x", code: ENOSPC))
        == "cannot write \"out/x\": No space left on device")
    #expect(
      ProblemWording.message(FileError(.read, path: "in", code: ENOENT))
        == "cannot read \"in\": No such file or directory")
  }

  /// Names come out of other people's files: they can neither command a terminal nor fill it.
  @Test func quotesNamesSafely() {
    #expect(
      ProblemWording.quoted("a\u{1B}[31m\nb\u{202E}\u{2028}é")
        == "\"a\u{FFFD}[31m\u{FFFD}b\u{FFFD}\u{FFFD}é\"")
    #expect(
      ProblemWording.quoted(String(repeating: "x", count: 61)) == "\"\(String(repeating: "x", count: 60))…\"")
    #expect(
      ProblemWording.quoted(String(repeating: "x", count: 60)) == "\"\(String(repeating: "x", count: 60))\"")
  }
}
