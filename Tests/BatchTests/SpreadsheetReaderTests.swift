import Testing

@testable import Batch

/// Excel and Word files.
struct SpreadsheetReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func outline(_ bytes: [UInt8], _ name: String = "answers.xlsx") throws -> [String] {
    try BatchTests.outline(readFile(folder.add(name, bytes)))
  }

  @Test func readsTheFirstSheet() throws {
    let strings = """
      <sst><si><t>Name</t></si><si><t>Q1</t></si><si><r><t>Come &amp; </t></r><r><t xml:space="preserve">go &#233;_x000D_
      now</t></r><rPh><t>xx</t></rPh></si><si/></sst>
      """
    let sheet = """
      <?xml version="1.0" encoding="UTF-8"?><!-- made by hand --><x:worksheet xmlns:x="y"><x:sheetData>
      <x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c><x:c r="C1" t="inlineStr">\
      <x:is><x:t><![CDATA[Class <A>]]></x:t></x:is></x:c></x:row>
      <x:row r="3"><x:c r="A3" t="str"><x:f>CONCAT("A","my")</x:f><x:v>Amy</x:v></x:c><x:c r="B3" t="s"><x:v>2</x:v>\
      </x:c><x:c r="C3"><x:v>45730.5</x:v></x:c></x:row>
      <x:row r="4"><x:c t="inlineStr"><x:is><x:t>Ben</x:t></x:is></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#N/A\
      </x:v></x:c></x:row>
      <x:row><x:c t="inlineStr"><x:is><x:t>Cai</x:t></x:is></x:c></x:row>
      </x:sheetData></x:worksheet>
      """
    #expect(
      try outline(OfficeFile.spreadsheet(sheet: sheet, strings: strings)) == [
        "3: Amy [1] Come & go é\nnow {Class <A>=\"45730.5\"}", "4: Ben [1] TRUE {Class <A>=\"\"}",
        "5: Cai [1]  {Class <A>=\"\"}",
      ])
  }

  @Test func mergedCellsAndTitlesAreUnderstood() throws {
    let sheet = OfficeFile.sheet(
      [
        ["Mock paper, spring"], [], ["Learner", "Question", "Answer"], ["Amy", "1", "one"], [nil, "2", "two"],
        ["Ben", "1", "three"],
      ], more: "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A4:A5\"/></mergeCells>")
    #expect(
      try outline(OfficeFile.spreadsheet(sheet: sheet)) == ["4: Amy [1] one", "5: Amy [2] two", "6: Ben [1] three"])
  }

  @Test func quotesAndLineEndsAreText() throws {
    let sheet = OfficeFile.sheet([["Name", "Q1"], ["Amy, \"A\"", "=cmd|'/c'!A0\nline, \"two\""]])
    #expect(try outline(OfficeFile.spreadsheet(sheet: sheet)) == ["2: Amy, \"A\" [1] =cmd|'/c'!A0\nline, \"two\""])
  }

  @Test func formsColumnsOfPointsAreNoAnswers() throws {
    let sheet = OfficeFile.sheet([
      [
        "Name", "Why does good service pay?", "Points - Why does good service pay?",
        "Feedback - Why does good service pay?",
      ],
      ["Amy", "It pays.", "2", "good"],
    ])
    #expect(
      try outline(OfficeFile.spreadsheet(sheet: sheet)).first?.hasPrefix("2: Amy [1] It pays. {Points") == true)
  }

  @Test func whatIsNotSafeIsRefused() throws {
    let sheet = OfficeFile.sheet([["Name", "Q1"], ["Amy", "x"]])
    func code(_ bytes: [UInt8], _ name: String = "a.xlsx") throws -> RowProblem.Kind? {
      let items = try readFile(folder.add(name, bytes))
      guard items.count == 1, case .problem(let problem) = items[0] else { return nil }
      return problem.kind
    }
    #expect(try code([UInt8]("Name,Q1\nAmy,x\n".utf8)) == .unopened(.noPackage))
    #expect(try code([0x50, 0x4B, 3, 4] + [UInt8](repeating: 7, count: 100)) == .unopened(.noPackage))
    #expect(try code(Array(OfficeFile.spreadsheet(sheet: sheet).dropLast(40))) == .unopened(.noPackage))
    #expect(try code(OfficeFile.zip([("other.txt", "x")])) == .unopened(.noPackage))
    #expect(try code(OfficeFile.spreadsheet(sheet: sheet, more: [("xl/vbaProject.bin", "x")])) == .unopened(.macros))
    #expect(try code(OfficeFile.spreadsheet(sheet: sheet), "a.xlsm") == .unopened(.macros))
    let entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
    #expect(
      try code(OfficeFile.spreadsheet(sheet: entity + sheet)) == .unopened(.declarations("xl/worksheets/data.xml")))
    #expect(
      try code(OfficeFile.spreadsheet(sheet: sheet + "</worksheet>")) == .unopened(.malformed("xl/worksheets/data.xml"))
    )
    #expect(
      try code(OfficeFile.spreadsheet(sheet: sheet.replacing("Amy", with: "&unknown;")))
        == .unopened(.malformed("xl/worksheets/data.xml")))
    // A part outside the archive's own names is none.
    let away = OfficeFile.zip([
      ("xl/workbook.xml", "<workbook><sheets><sheet id=\"r\"/></sheets></workbook>"),
      ("xl/_rels/workbook.xml.rels", "<R><Relationship Id=\"r\" Target=\"../../../etc/passwd\"/></R>"),
    ])
    #expect(try code(away) == .unopened(.noPackage))
  }

  /// A gigabyte of zeros in a megabyte, and cells far to the right.
  @Test func bombsAreNotUnpacked() throws {
    let path = folder.add("a.xlsx", OfficeFile.spreadsheet(sheet: String(repeating: "x", count: 10_000)))
    let package = try PackageFile(path: path)
    #expect(throws: PackageFile.Problem.tooLarge(limit: 5000)) {
      try package.part("xl/worksheets/data.xml", limit: 5000)
    }
    let far = "<worksheet><sheetData><row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row></sheetData></worksheet>"
    #expect(try outline(OfficeFile.spreadsheet(sheet: far)).isEmpty)
  }

  /// Numbers that no spreadsheet has, and spans that overlap or begin above the first row.
  @Test func absurdSheetsAreRead() throws {
    let sheet = """
      <worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>Name</t></is></c><c t="inlineStr"><is><t>Q1</t></is></c></row>
      <row r="9223372036854775807"><c t="inlineStr"><is><t>Amy</t></is></c><c t="inlineStr"><is><t>a</t></is></c></row>
      <row r="-5"><c t="s"><v>99999999999999999999</v></c><c><v>b</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:A99999999"/><mergeCell ref="A1:A2"/><mergeCell ref="B5:B4"/><mergeCell ref="x"/>
      </mergeCells></worksheet>
      """
    #expect(
      try outline(OfficeFile.spreadsheet(sheet: sheet)) == ["10000000: Amy [1] a", "10000001: Name [1] b"])
  }

  @Test func withoutUnzipItSaysSo() throws {
    let path = folder.add("a.xlsx", OfficeFile.spreadsheet(sheet: OfficeFile.sheet([])))
    #expect(throws: PackageFile.Problem.noUnzip) { try PackageFile(path: path, searchPath: "/nowhere:") }
    let message = ProblemWording.message(RowProblem(.unopened(.noUnzip), at: Place(file: path, line: 1)))
    #expect(message.contains("'unzip', which is not installed"))
  }

  @Test(arguments: [("A1", 0, 1), ("Z9", 25, 9), ("AA10", 26, 10), ("$XFD$1048576", 16_383, 1_048_576)])
  func referencesAreRead(_ text: String, _ column: Int, _ row: Int) throws {
    let place = try #require(SheetReading.place(text))
    #expect(place == (column, row))
  }

  @Test(arguments: ["", "A", "7", "a1", "A1B", "AAAAAAAAAAAAAAAAAAA1", "A99999999999999999999"])
  func brokenReferencesAreNone(_ text: String) { #expect(SheetReading.place(text) == nil) }

  // MARK: Word

  @Test func documentsAreDividedByHeadings() throws {
    let bytes = OfficeFile.document([
      "Amy Archer", "14 March", "Question 1", "Why does good service pay?", "It pays.", "1. Because they return", "Q2.",
      "Two &lt;causes&gt;.",
    ])
    #expect(
      try outline(bytes, "Amy Archer.docx")
        == ["5: Amy Archer [1] It pays.\n1. Because they return", "8: Amy Archer [2] Two <causes>."])
  }

  @Test func deletedTextStaysAway() throws {
    let xml =
      "<w:document><w:p><w:r><w:t>kept</w:t><w:br/><w:tab/></w:r><w:del><w:r><w:t>gone</w:t><w:delText>gone</w:delText></w:r></w:del></w:p></w:document>"
    #expect(try outline(OfficeFile.zip([("word/document.xml", xml)]), "x.docx") == ["1: x [] kept\n \n"])
  }

  @Test func foldersHoldBothKinds() throws {
    _ = folder.add("a.docx", OfficeFile.document(["Q1", "one"]))
    _ = folder.add("b.txt", "## Question 2\r\ntwo\r\n\r\nAnswer 1:\r\none")
    _ = folder.add("c.docx", "not a document")
    _ = folder.add("~$a.docx", "lock")
    _ = folder.add("d.docm", "x")
    #expect(
      try BatchTests.outline(readFile(folder.path)) == [
        "1:1 not-plain-text", "2: a [1] one", "2: b [2] two", "5: b [1] one", "1:1 unopened",
      ])
  }

  /// A text without headings is one answer, as it was.
  @Test func textsWithoutHeadingsAreWhole() throws {
    #expect(
      try outline([UInt8]("1\nQuestions 1 and 2 were hard.".utf8), "x.txt") == [
        "1: x [] 1\nQuestions 1 and 2 were hard."
      ])
  }
}
