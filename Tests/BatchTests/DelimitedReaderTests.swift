import Marking
import TestSupport
import Testing

@testable import Batch

struct DelimitedReaderTests {
  // MARK: Long tables

  @Test(arguments: [1, 2, 3, 16, 1000])
  func readsALongTable(_ pieces: Int) {
    let text = """
      learner,question,answer,class,marks
      L01,1,They come back.,7B,2
      L02,Q2,"one, two ""three""
      next line",7B,
      ,,,,

      L03,,"",7C,0
      """
    #expect(
      outline(read(text, .delimited, pieces: pieces)) == [
        "2: L01 [1] They come back. {class=\"7B\"} {marks=\"2\"}",
        "3: L02 [2] one, two \"three\"\nnext line {class=\"7B\"} {marks=\"\"}",
        "7: L03 []  {class=\"7C\"} {marks=\"0\"}",
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [1, 2, 5, 1000])
  func readsAnyLineEndAndMark(_ lineEnd: String, _ pieces: Int) {
    let text = ["\u{FEFF}learner,answer", "a,\"x\(lineEnd)y\"", "", "b,c,d", "e,f"].joined(separator: lineEnd)
    for ending in ["", lineEnd] {
      #expect(
        outline(read(text + ending, .delimited, pieces: pieces)) == [
          "2: a [] x\(lineEnd)y", "5:1 ragged-row", "6: e [] f",
        ])
    }
  }

  @Test(arguments: [
    "learner,question,answer", "Student,Q,Response", "\"Student Name\",\"Question ID\",\"Answer\"",
    "candidate_number,item,text",
    "EMAIL ADDRESS,Question No.,response text", "name;question;answer", "name\tquestion\tanswer",
    "sep=;\nname;question;answer",
    "\u{FEFF}sep=,\nname,question,answer", " Name , Question , Answer ",
  ])
  func knowsTheColumnsByManyNames(_ header: String) {
    let separator = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ","
    let row = ["Ann", "food-1", "wash"].joined(separator: separator)
    for pieces in [1, 3, 1000] {
      let lines = outline(read("\(header)\n\(row)\n", .delimited, pieces: pieces))
      #expect(lines == ["\(header.contains("sep=") ? 3 : 2): Ann [food-1] wash"])
    }
  }

  @Test func keepsTheLearnersOtherNamesAndRepeatedColumns() {
    let text = "email,name,note,note,,answer\na@b.c,Ann,1,2,3,wash\n"
    #expect(
      outline(read(text, .delimited)) == [
        "2: Ann [] wash {email=\"a@b.c\"} {note=\"1\"} {note (2)=\"2\"} {column 5=\"3\"}"
      ])
  }

  @Test func takesASeparatorInTheTextOfAnotherForText() {
    #expect(
      outline(read("name;answer, in full; answer\nAnn;x;a, b, c\n", .delimited)).first?.hasPrefix(
        "2: Ann [] a, b, c") == true)
    #expect(outline(read("answer\njust one; column, only\n", .delimited)) == ["2:1 ragged-row"])
    #expect(
      outline(read("answer\n\"just one; column, only\"\n", .delimited)) == ["2:  [] just one; column, only"])
  }

  @Test func leavesQuotationMarksInsidePlainCellsAlone() {
    let text = "learner,answer\nL1,a 5\" pipe\nL2,say \"hi\" to all\nL3, \"x\"\n"
    #expect(
      outline(read(text, .delimited)) == [
        "2: L1 [] a 5\" pipe", "3: L2 [] say \"hi\" to all", "4: L3 []  \"x\"",
      ])
  }

  @Test func allowsEmptyCellsAfterTheLast() {
    #expect(
      outline(read("learner,answer\nL1,a,,\nL2,b,,c\n", .delimited)) == ["2: L1 [] a", "3:1 ragged-row"])
  }

  // MARK: Wide tables

  @Test(arguments: [1, 3, 1000])
  func readsAWideTable(_ pieces: Int) {
    let text = """
      Timestamp,Name,"1. Why does good service pay?",Question 2,food-1,Comment
      2024/05/01,Ann,loyalty,"a
      b",wash,ok
      2024/05/02,Bob,,c,,
      """
    #expect(
      outline(read(text, .delimited, pieces: pieces)) == [
        "2: Ann [1] loyalty {Timestamp=\"2024/05/01\"} {Comment=\"ok\"}",
        "2: Ann [2] a\nb {Timestamp=\"2024/05/01\"} {Comment=\"ok\"}",
        "2: Ann [food-1] wash {Timestamp=\"2024/05/01\"} {Comment=\"ok\"}",
        "4: Bob [1]  {Timestamp=\"2024/05/02\"} {Comment=\"\"}",
        "4: Bob [2] c {Timestamp=\"2024/05/02\"} {Comment=\"\"}",
        "4: Bob [food-1]  {Timestamp=\"2024/05/02\"} {Comment=\"\"}",
      ])
  }

  @Test func findsTheTextOfAQuestionThatHoldsSeparators() {
    let text = "learner;Explain two causes of complaints, with examples.\nAnn;late, rude\n"
    #expect(outline(read(text, .delimited)) == ["2: Ann [2] late, rude"])
  }

  @Test func reportsColumnsOfUnknownAndRepeatedQuestions() {
    let text = "learner,Q1,Q9,Question 1,é Q2\nAnn,a,b,c,d\n"
    #expect(
      outline(read(text, .delimited)) == [
        "1:12 unknown-question", "1:15 repeated-question",
        "2: Ann [1] a {Q9=\"b\"} {Question 1=\"c\"} {é Q2=\"d\"}",
      ])
  }

  // MARK: Bad tables

  @Test(arguments: ["learner,marks", "just a line of text", "1;x;y", "\"a,b\"\tc"])
  func refusesAHeaderWithoutAnswers(_ header: String) {
    let questions = QuestionNames([("A", ""), ("B", "")])
    let items = read("\(header)\nAnn,2\nBob,3\n", .delimited, questions: questions)
    #expect(outline(items) == ["1:1 unknown-columns"])
  }

  @Test func namesTheColumnsItFoundAndTheQuestionsItKnows() throws {
    let item = try #require(read("learner;marks;x\n", .delimited).first)
    guard case .problem(let problem) = item else {
      Issue.record("no problem")
      return
    }
    #expect(problem.kind == .unknownColumns(found: ["learner", "marks", "x"], known: ["1", "2", "food-1"]))
    #expect(problem.place == Place(file: "in", line: 1, column: 1))
  }

  /// A bad row in the middle: its code and place, and what else is read.
  @Test(arguments: [
    ("L2,1", ["3:1 ragged-row"]), ("L2,1,b,c", ["3:1 ragged-row"]), ("L2", ["3:1 ragged-row"]),
    ("L2,99,b", ["3:4 unknown-question"]), ("é,\"Q 7\",b", ["3:3 unknown-question"]),
    ("L2,1,\"b\" c", ["3:9 text-after-quote"]),
    ("L2,\"1\"\"\"x,b", ["3:9 text-after-quote"]), ("L2,\"1\n2\",\"b\"c", ["4:7 text-after-quote"]),
  ])
  func reportsABadRowAndGoesOn(_ row: String, _ expected: [String]) {
    let text = "learner,question,answer\nL1,1,a\n\(row)\nL3,2,c\n"
    let last = row.contains("\n") ? 5 : 4
    for pieces in [1, 4, 1000] {
      let lines = outline(read(text, .delimited, pieces: pieces))
      #expect(lines == ["2: L1 [1] a"] + expected + ["\(last): L3 [2] c"])
    }
  }

  @Test(arguments: [1, 5, 1000])
  func reportsAQuotationMarkThatIsNeverClosed(_ pieces: Int) {
    let text = "learner,answer\nL1,a\nL2,\"x\ny\"\nLé,\"b\nL4,c\nL5,d\n"
    #expect(
      outline(read(text, .delimited, pieces: pieces)) == [
        "2: L1 [] a", "3: L2 [] x\ny", "5:4 unterminated-quote",
      ])
    let second = "learner,answer\n\"L\n1\",\"x"
    #expect(outline(read(second, .delimited, pieces: pieces)) == ["3:4 unterminated-quote"])
  }

  @Test func reportsAHeaderThatIsNeverClosed() {
    #expect(outline(read("\"learner,answer\nL1,a\n", .delimited)) == ["1:1 unterminated-quote"])
  }

  @Test func skipsARowThatIsTooLong() {
    let long = String(repeating: "x", count: 300)
    let text = [UInt8]("learner,answer\nL1,\(long)\nL2,\"a\n\(long)\nb\"\nL3,c\nL4,\"\(long)".utf8)
    for pieces in [1, 40] {
      #expect(
        outline(read(text, .delimited, pieces: pieces, largestRow: 100)) == [
          "2:1 row-too-long", "3:1 row-too-long", "6: L3 [] c", "7:1 row-too-long",
        ])
    }
  }

  @Test func keepsBrokenUTF8OfAnAnswer() {
    // The first row shows that the file is UTF-8; else these would be letters of Windows-1252.
    let items = read([UInt8]("answer,note\nè,x\n".utf8) + [0x61, 0xFF, 0x2C, 0xC3, 0x0A], .delimited)
    guard case .row(let row) = items.last else {
      Issue.record("no row")
      return
    }
    #expect(row.answer == [0x61, 0xFF])
    #expect(row.extra.map(\.value) == [[UInt8]("\"\u{FFFD}\"".utf8)])
  }

  @Test func readsNothingFromAnEmptyTable() {
    for text in ["", "\n", "\r\n \r\n", "learner,answer", "learner,answer\n\n"] {
      #expect(read(text, .delimited).isEmpty)
    }
  }

  /// Time stays linear in the input, whatever the header repeats.
  @Test(.timeLimit(.minutes(30)), arguments: ["x", "Q1", "", "\"\"", "x (2),x", "9. a b c d e f"])
  func readsAHeaderThatRepeatsItself(_ cells: String) {
    let header = "answer" + String(repeating: ",\(cells)", count: 20_000)
    let wide = "Q2" + String(repeating: ",\(cells)", count: 20_000)
    #expect(read("\(header)\nx\n", .delimited, pieces: 60_000).count == 1)
    #expect(read("\(wide)\nx\n", .delimited, pieces: 60_000).count <= 21)
  }

  // MARK: Round trip

  /// Written by the plainest writer of RFC 4180, any cells read back the same, for any separator, line end and pieces.
  @Test func readsBackWhateverIsWritten() {
    var random = SeededNumbers(seed: 17)
    let alphabet = Array("ab \",;\t\n\ré😀'=".unicodeScalars)
    for round in 0..<400 {
      let separator = [",", ";", "\t"][round % 3]
      let lineEnd = ["\n", "\r\n", "\r"][round / 3 % 3]
      var cells: [[String]] = []
      for number in 0..<Int.random(in: 1...6, using: &random) {
        var answer = ""
        for _ in 0..<Int.random(in: 0...12, using: &random) {
          answer.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "x")
        }
        cells.append(["L\(number)", answer])
      }
      let rows = [["learner", "answer"]] + cells
      let text = rows.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator) + lineEnd
      }.joined()
      let items = read(text, .delimited, pieces: Int.random(in: 1...40, using: &random))
      let found = items.map { item in
        if case .row(let row) = item { [string(row.learner), string(row.answer)] } else { ["\(item)"] }
      }
      #expect(found.count == cells.count)
      for (ours, theirs) in zip(found, cells) {
        #expect(ours.map { Array($0.utf8) } == theirs.map { Array($0.utf8) })
      }
    }
  }

  /// No bytes crash the reader, and how they are cut makes no difference.
  @Test func readsTheSameHoweverItIsCut() {
    var random = SeededNumbers(seed: 19)
    let alphabet = [UInt8]("a1,;\t\"\"\n\r ".utf8) + [0xFF, 0xC3, 0xA9]
    for _ in 0..<600 {
      var text = [UInt8]("learner,question,answer\n".utf8)
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        text.append(alphabet.randomElement(using: &random) ?? 0)
      }
      let whole = read(text, .delimited, pieces: 10_000)
      for pieces in [1, 2, 3, 11] { #expect(read(text, .delimited, pieces: pieces) == whole, "\(text)") }
    }
  }
}

/// `text` is also what the tests call their input.
private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
