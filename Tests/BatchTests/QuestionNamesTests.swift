import Testing

@testable import Batch

struct QuestionNamesTests {
  @Test(
    arguments: [
      ("1", 0), (" 1 ", 0), ("Q1", 0), ("q1", 0), ("Q 1", 0), ("Q.1", 0), ("Question 1", 0),
      ("QUESTION 2", 1), ("question_2", 1),
      ("Question no. 2", 1), ("Answer 1", 0), ("Response to", nil), ("2.", 1), ("(2)", 1), ("food-1", 2),
      ("Food-1", 2),
      ("Question food-1", 2), ("Q food-1", 2), ("Why does good service pay?", 0),
      ("why does GOOD service pay", 0),
      ("1. Why does good service pay?", 0), ("1) Why does good service pay?", 0),
      ("Q1: Why does good service pay?", 0),
      ("Question 2 – Explain two causes of complaints, with examples.", 1),
      ("2. Explain two causes of compl…", 1),
      // The text counts more than the number of a column.
      ("7. Why does good service pay?", 0), ("food-1: Name three hazards", 2),
      ("food-1 weeks", nil), ("1. Your name", nil), ("3", nil), ("Q7", nil), ("", nil), ("  ", nil),
      ("Question", nil), ("12", nil),
      ("1.1", nil), ("name", nil),
      ("2. Explain", nil), ("quality", nil), ("Queen 1", nil),
    ] as [(String, Int?)])
  func finds(_ name: String, _ expected: Int?) {
    #expect(paper.find([UInt8](name.utf8)) == expected)
  }

  @Test func takesNoGuessBetweenTwo() {
    let names = QuestionNames([("A", "Explain."), ("a", "Explain."), ("b", "Define.")])
    #expect(names.find([UInt8]("A".utf8)) == 0)
    #expect(names.find([UInt8]("a".utf8)) == 1)
    #expect(names.find([UInt8]("Q a".utf8)) == nil)
    #expect(names.find([UInt8]("Explain".utf8)) == nil)
    #expect(names.find([UInt8]("define".utf8)) == 2)
  }

  @Test func looksAtNoEndlessName() {
    #expect(paper.find([UInt8](repeating: 0x20, count: 5_000_000)) == nil)
    #expect(paper.find([UInt8](String(repeating: "1 ", count: 4_000).utf8)) == nil)
  }

  @Test(arguments: [
    ("Q7", true), ("Question 7", true), ("7. What is a firewall?", true), ("7", true), ("q12a", true),
    ("1a", true), ("Quality", false),
    ("name", false), ("2024 cohort", true), ("10/10/2024", true), ("Grade", false), ("", false),
    ("12345678", false),
  ])
  func knowsANumberedHeading(_ name: String, _ expected: Bool) {
    #expect(QuestionNames.looksNumbered([UInt8](name.utf8)) == expected)
  }
}
