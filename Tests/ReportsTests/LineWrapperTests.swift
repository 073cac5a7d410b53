import Testing

@testable import Reports

private func lines(_ text: String, first: Int, rest: Int? = nil) -> [String] {
  let cells = DisplayText.cells(of: [UInt8](text.utf8))
  return LineWrapper.lines(cells, first: first, rest: rest ?? first).map { line in
    cells[line].map(\.text).joined()
  }
}

struct LineWrapperTests {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]),
    ("one two three", 13, ["one two three"]),
    ("one  two", 4, ["one", "two"]),
    ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
    ("to incomprehensible", 6, ["to", "incomp", "rehens", "ible"]),
    ("a\nb", 9, ["a", "b"]),
    ("a\r\n\r\n\r\nb\n\n", 9, ["a", "", "b"]),
    ("\n\n a", 9, [" a"]),
    ("  - item one", 8, ["  - item", "one"]),
    ("日本語の答え", 6, ["日本語", "の答え"]),
    ("日本語の答え", 7, ["日本語", "の答え"]),
    ("a😀😀", 4, ["a😀", "😀"]),
    ("", 9, []), ("   ", 9, []),
  ])
  func wraps(_ text: String, _ columns: Int, _ expected: [String]) {
    #expect(lines(text, first: columns) == expected)
  }

  @Test func firstLineHasItsOwnWidth() {
    #expect(lines("one two three", first: 3, rest: 9) == ["one", "two three"])
  }

  /// No line is wider than allowed, and none loses a letter.
  @Test func keepsTheWidthAndTheText() {
    let text = "A customer who wasn't helped — 日本語 👩‍👩‍👧‍👦 — tells\tnine-and-twenty others, incomprehensibly so."
    for columns in 4...60 {
      let cells = DisplayText.cells(of: [UInt8](text.utf8))
      let lines = LineWrapper.lines(cells, first: columns, rest: columns)
      for line in lines { #expect(LineWrapper.columns(cells, line) <= columns) }
      let kept = lines.flatMap { cells[$0] }.filter { $0.kind == .visible }
      #expect(kept == cells.filter { $0.kind == .visible })
    }
  }
}

struct StyledTextTests {
  @Test(arguments: [
    ("short", 9, "short"), ("one two three", 9, "one two…"), ("one two three", 8, "one two…"),
    ("incomprehensible", 8, "incompr…"), ("日本語", 4, "日…"),
  ])
  func cutsWithAnEllipsis(_ text: String, _ columns: Int, _ expected: String) {
    #expect(StyledText(text).cut(to: columns).cells.map(\.text).joined() == expected)
  }
}
