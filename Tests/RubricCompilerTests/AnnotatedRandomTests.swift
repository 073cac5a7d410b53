import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// Rubrics that nobody wrote: shuffled, cut, with notation and bytes strewn in. Their annotated text is a fixed point all the same.
@Suite struct AnnotatedRandomTests {
  @Test(arguments: 0..<400) func isAFixedPoint(_ seed: Int) {
    var scrambler = Scrambler(seed: UInt64(seed))
    check(scrambler.rubric())
  }

  @Test(arguments: RobustnessTests.odd) func oddTextsAreFixedPoints(_ odd: RobustnessTests.Odd) { check(odd.bytes) }

  /// Texts that look like something else at every place where text may stand.
  @Test(arguments: [
    "#", "# x", "## Question 3", "Level 2 (3-4 marks): clear", "acept: x", "Band 3", "-", "- x", "--", "- -", "---",
    "***", "1. x", "a) x", "(b) x", "<!-- x", "<!-- x -->",
    "accept: x", "accept (a): b", "needs: 2 ideas", "tariff: 3", "\\", "\\\\", "\\#", "\\frac{a}{b}", "\\ x", "[ ] x",
    "Question 4", "Marking points", "**Marking points**", "x (2 marks)", "(2 marks)", "[3]", "x \\ (2 marks)", "C#",
    "_x_",
    "\u{2022} x", "\u{A0}x", "\u{FEFF}x", "Board: aqa", "x: y = z; w / v", "\"x\"", "\"\\x\"", "5\" x", "**x** y",
    "__X__ y",
    "don;t x", "24/7 x", "x = y", "e.g. x", "\u{0}x", "x\u{7F}", "\u{2028}x", "'x / y' z", "AND NOT", "24 / 7", "=",
    ":",
  ])
  func standsAnywhere(_ text: String) {
    check(
      [UInt8]("# \(text)\n## \(text) (3 marks)\n\(text)\n### Marking points\n- \(text)\n- name \(text), \(text)\n".utf8)
    )
    check([UInt8]("\(text)\n## Question \(text)\nWhy\n### Mark scheme\n- name bees\n    - accept: \(text)\n".utf8))
    check([UInt8]("## 1\n- \(text) (1); \(text) / x (1)\n    - reject: \(text)\n    - must: \(text)\n".utf8))
    check([UInt8]("## 1\n- one\n    - needs: 2 ideas: \(text) = \(text); a / \(text)\n    - example: \(text)\n".utf8))
    check([UInt8]("## 1\n- a\n    - limit: 1 with \(text)\n    - synonyms: \(text): \(text)\n    - \(text): x\n".utf8))
    check(
      [UInt8]("## 1\n### Model answers\n- \(text)\n### Misconceptions\n- \(text)\n## Synonyms\n- \(text): a\n".utf8))
    check([UInt8]("Title\nMarking points\n\(text)\n\(text) bees.\n\nKey terms\n- \(text)\n".utf8))
  }

  private func check(_ bytes: [UInt8]) {
    let lexicon = SmallLexicon.shared
    let first = AnnotatedText.render(RubricCompiler.compile(bytes, lexicon: lexicon))
    let second = AnnotatedText.render(RubricCompiler.compile(first, lexicon: lexicon))
    if first != second {
      Issue.record(
        """
        not a fixed point:
        \(String(decoding: bytes, as: UTF8.self))
        ---- first
        \(String(decoding: first, as: UTF8.self))
        ---- second
        \(String(decoding: second, as: UTF8.self))
        """)
    }
  }
}

/// Makes rubrics out of the words and lines of others, the same for the same seed.
private struct Scrambler {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, count)))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }

  static let texts: [[UInt8]] = RubricFiles.golden.map { $0.bytes }
  static let lines: [[UInt8]] = texts.flatMap {
    $0.split(separator: 0x0A, omittingEmptySubsequences: false).map { [UInt8]($0) }
  }
  static let words: [[UInt8]] = texts.flatMap { $0.split { $0 == 0x20 || $0 == 0x0A }.map { [UInt8]($0) } }
  static let notation: [[UInt8]] = [
    ";", " / ", ":", " = ", "(1)", "[2]", "(", ")", "\"", "\"a / b\"", "\\", "**", "__", "max 2", "owtte", "ora", "AVP",
    "#", "-",
    "any two from:", "including both ", "such as ", "e.g. ", "needs: ", "accept: ", "- ", "\n    - accept: ",
    "\n    - needs: ",
    "\n    - limit: 1 with ", "\n    - must: ", "\n    - tariff: 2\n", "\n", "\n- ", "\n## ", "24/7", "self-esteem",
    "don't",
    "customers'", "\u{2019}", "LAST (listen, apologise, solve, thank)", "<!--", "-->",
    "\nLevel 2 (3-4 marks): detailed and clear\n", "\n### Levels of response\n", "\nBand 1 (1-2)\n", "acept: ",
    "£1,000", "5kg", "\u{E9}", "\t",
  ].map { [UInt8]($0.utf8) }

  mutating func rubric() -> [UInt8] {
    var bytes: [UInt8]
    switch next(4) {
    case 0: bytes = pick(Self.texts)
    case 1: bytes = Self.head + (0..<(2 + next(12))).flatMap { _ in line() }
    case 2: bytes = (0..<(3 + next(25))).flatMap { _ in pick(Self.lines) + [0x0A] }
    default: bytes = Self.head + (0..<(1 + next(6))).flatMap { _ in line() } + pick(Self.texts)
    }
    for _ in 0..<next(12) {
      let place = next(bytes.count + 1)
      switch next(4) {
      case 0: bytes.insert(contentsOf: pick(Self.notation), at: place)
      case 1: bytes.insert(UInt8(next(256)), at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + next(30)))
      default: bytes.insert(contentsOf: pick(Self.words) + [0x20], at: place)
      }
    }
    return bytes
  }

  private static let head = [UInt8]("## Question 1 (3 marks)\nWhy?\n### Marking points\n".utf8)

  private mutating func line() -> [UInt8] {
    var line = pick(
      ["- ", "- ", "- Award credit for ", "    - accept: ", "    - needs: 2 ideas: ", ""].map { [UInt8]($0.utf8) })
    for _ in 0..<(1 + next(14)) { line += (next(4) == 0 ? pick(Self.notation) : pick(Self.words)) + [0x20] }
    return line + [0x0A]
  }
}
