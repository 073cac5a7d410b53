import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// Everything that a mark scheme can say survives in the annotated text: boards, levels, guidance, emphasis, generated wordings.
@Suite struct AnnotatedFeatureTests {
  /// Texts of rubrics under the heading "Marking points" of one question.
  static let points = [
    "The **membrane** is __partially permeable__ (1); water moves by OSMOSIS / diffusion (1)",
    "Award credit for explaining that **active** transport needs **energy** (from respiration), such as ATP.",
    "the rate is **faster** / higher, ora (1); more collisions (1). Max 1 if no mention of particles",
    "Two from: A**T**P / energy carrier; NADPH (1) each, max 2",
    "Put the stages in the correct order: egg, larva, pupa, adult (4 marks)",
    "Method: uses F = ma (1); answer: 12 N (1) ecf. Second mark only if the first is awarded.",
    "Max 2 if only strengths are given: one strength (2) and one weakness (2).",
    "All three members needed: Britain, France and Russia (1); Germany, Austria-Hungary and Italy (1)",
    "Discuss both \"push\" and \"pull\" factors. Any mention of tourism limits the answer to 1 mark.",
    "Triple Alliance – Germany, Austria-Hungary and Italy (1)",
    "customers' self-esteem / well-being (24/7) (1); don't over-promise (1)",
    "A a light year is a distance (1) R a time I light travels AVP",
  ]

  @Test(arguments: points, BoardProfile.allCases) func keepsPoints(_ point: String, _ board: BoardProfile) throws {
    try check("# Science\n\nBoard: \(board.name)\n\n## Question 1\nWhy?\n### Marking points\n- \(point)\n")
  }

  @Test(arguments: LevelTests.grids) func keepsLevels(_ grid: String) throws {
    try check(
      "## Question 1\nAssess the plan.\n\(grid)\n### Indicative content\n- cost / price\n- speed\n    - noise, smell and dust\n"
    )
  }

  /// Where the question's text states its marks, the points are read by them, as the compiler does.
  @Test(arguments: [
    "Any reasonable step, 1 mark each, e.g. dredge the channel; build a wall; light the quay.\n\nNaming the step is enough.",
    "- Dredge the channel / make it deeper\n- Light the quay",
    "dredge the channel\nor\nlight the quay",
  ]) func keepsMarksOfTheQuestionsText(_ points: String) throws {
    try check("## Question 1\nSuggest what the harbour should do. (2 marks)\n### Marking points\n\n\(points)\n")
  }

  /// The points of all subjects, each as a rubric of its own.
  @Test(arguments: PointFiles.names) func keepsPointsOfSubjects(_ name: String) throws {
    for point in PointFiles.points(of: name) {
      let lines = point.split(separator: "\n", omittingEmptySubsequences: false)
      try check("## Question 1\n### Marking points\n- " + lines.joined(separator: "\n  ") + "\n")
    }
  }

  private func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let lexicon = SmallLexicon.shared
    let first = RubricCompiler.compile([UInt8](text.utf8), lexicon: lexicon)
    let annotated = AnnotatedText.render(first)
    let second = RubricCompiler.compile(annotated, lexicon: lexicon)
    let shown = Comment(rawValue: text + "\n----\n" + String(decoding: annotated, as: UTF8.self))
    #expect(AnnotatedText.render(second) == annotated, shown, sourceLocation: sourceLocation)
    let rules = try RuleText.of(first, lexicon).split(separator: "\n")
    let again = try RuleText.of(second, lexicon).split(separator: "\n")
    if rules != again {
      let other = zip(rules, again).first { $0 != $1 }
      Issue.record(
        "\(String(describing: other))\n\(shown.rawValue)", sourceLocation: sourceLocation)
    }
  }
}

/// The points of the files under `Points`: what stands between the lines of comments and of expectations.
enum PointFiles {
  static let names = RubricFiles.files(in: "Points", "txt").map { $0.name }

  static func points(of name: String) -> [String] {
    guard let file = RubricFiles.files(in: "Points", "txt").first(where: { $0.name == name }) else { return [] }
    let blocks = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n\n")
    return blocks.compactMap { block in
      let lines = block.split(separator: "\n").filter { !$0.hasPrefix("//") && !$0.hasPrefix("= ") }
      return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
  }
}
