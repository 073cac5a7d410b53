import Testing

@testable import Batch

/// Tables as forms and Moodle export them, in the encodings that spreadsheets use.
struct ExportReadingTests {
  @Test func moodlesResponsesAreItsAnswers() {
    let table = """
      Last name,First name,Email address,Question 1,Response 1,Right answer 1,Question 2,Response 2
      Archer,Amy,a@c.example,Why does good service pay?,It pays.,-,Explain,-
      ,Overall average,,,,,,
      """
    let items = outline(read(table, .delimited))
    #expect(items.count == 2)
    #expect(items[0].hasPrefix("2: Amy Archer [1] It pays. {Email address=\"a@c.example\"}"))
    #expect(items[1].hasPrefix("2: Amy Archer [2]  {Email"))
  }

  @Test func googlesScoresAreNoAnswers() {
    let table = "Name,1. Why,1. Why [Score],1. Why [Feedback],Q2\nAmy,a,1 / 2,good,b\n"
    let items = outline(read(table, .delimited, questions: QuestionNames([("1", "Why"), ("2", "What")])))
    #expect(items.map { $0.prefix(12) } == ["2: Amy [1] a", "2: Amy [2] b"])
  }

  @Test(arguments: [1, 2, 3, 1000])
  func utf16IsRead(_ pieces: Int) {
    let table = "Name;Q1\r\nZoë 🙂;naïve\r\n"
    for isBigEndian in [true, false] {
      var bytes: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
      for unit in table.utf16 {
        let halves = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        bytes += isBigEndian ? halves : halves.reversed()
      }
      #expect(outline(read(bytes, .delimited, pieces: pieces)) == ["2: Zoë 🙂 [1] naïve"])
      #expect(outline(read(bytes.dropLast(), .delimited, pieces: pieces)).first == "2: Zoë 🙂 [1] naïve")
    }
  }

  @Test func loneSurrogatesAreReplaced() {
    var decoder = UTF16Decoder(isBigEndian: true)
    #expect(decoder.decode([0xD8, 0, 0, 0x41, 0xDC, 0]) == [UInt8]("\u{FFFD}A\u{FFFD}".utf8))
    #expect(decoder.finish().isEmpty && decoder.decode([0xD8, 0]).isEmpty)
    #expect(decoder.finish() == [UInt8]("\u{FFFD}".utf8))
  }

  /// The Encoding Standard's index of windows-1252.
  @Test func windows1252IsRead() {
    let table: [UInt8] =
      [UInt8]("Name,Q1\nZo".utf8) + [0xEB] + [UInt8](",don".utf8) + [0x92] + [UInt8]("t ".utf8) + [0x80, 0x81, 0xA0]
    #expect(outline(read(table, .delimited)) == ["2: Zoë [1] don’t €\u{FFFD}\u{A0}"])
  }

  /// In a file that has shown to be UTF-8, broken bytes are nobody's accents.
  @Test func oneEncodingAFile() {
    let table: [UInt8] = [UInt8]("Name,Q1\nZoë,x\nAmy,".utf8) + [0xEB, 0x0A]
    let items = read(table, .delimited)
    guard case .row(let row) = items[1] else { return }
    #expect(row.answer == [0xEB])
  }

  @Test func titlesAboveTheHeaderAreLeftOut() {
    let table = "Mock paper;;\nExported 14 March;;\n\nName;Q1;Q2\nAmy;a;b\n"
    #expect(outline(read(table, .delimited)) == ["5: Amy [1] a", "5: Amy [2] b"])
  }

  /// One column that is known may be chance, and ten rows are enough.
  @Test func aHeaderIsNotLookedForTooLong() {
    #expect(outline(read("mark,pupil number\nAmy,Q1\n3,x\n", .delimited)) == ["1:1 unknown-columns"])
    let late = String(repeating: "x,y\n", count: 10) + "Name,Q1\nAmy,a\n"
    #expect(outline(read(late, .delimited)) == ["1:1 unknown-columns"])
  }

  // MARK: --map

  private func mapped(_ table: String, _ entries: [(String, ColumnMap.Meaning)]) -> [String] {
    var map = ColumnMap()
    for (column, meaning) in entries { map.add(column, meaning) }
    var reader = AnswerReader(file: "in", format: .delimited, questions: paper, columns: map)
    var items: [InputItem] = []
    let bytes = [UInt8](table.utf8)
    reader.read(bytes, bytes.indices, into: &items)
    reader.finish(into: &items)
    return outline(items)
  }

  @Test func columnsAreWhatTheUserSays() {
    let table = "Who,Reason?,Q1,Q2\nAmy,a,draft,b\n"
    #expect(
      mapped(table, [("who", .learner), ("REASON?", .question(0)), ("Q2", .nothing)])
        == ["2: Amy [1] a {Q1=\"draft\"} {Q2=\"b\"}"])
  }

  @Test func aColumnThatIsNotThereIsReported() {
    #expect(mapped("Name,Q1\nAmy,a\n", [("Q9", .question(1))]) == ["1:1 missing-column", "2: Amy [1] a"])
  }

  /// A table that has a column "text" may still be one a learner.
  @Test func aMapMakesATableWide() {
    #expect(mapped("Name,Text\nAmy,a\n", [("Text", .question(1))]) == ["2: Amy [2] a"])
  }
}
