import RubricCompiler
import RubricModel
import Testing

@testable import Marking

/// What stands after a label or in brackets, and lists whose items go together.
@Suite struct LabelTests {
  private static func rubric(_ question: String, _ points: String) -> Rubric {
    let text = "# Marking points\n\n## Question 1\n\n\(question)\n\n### Marking points\n\n\(points)\n"
    return RubricCompiler.compile(Array(text.utf8)).rubric
  }

  private static let clubs = rubric(
    "Explain two reasons why people do not join a sports club. (4 marks)",
    """
    Any two from:
    - Cost – e.g. cannot pay the fees or buy boots
    - Distance – e.g. lives far from the pitch
    - Confidence – e.g. shy, worried about being laughed at
    [1] for each reason, [1] for expansion of each. Max 4
    """)
  private static let warmth = rubric(
    "Explain two ways in which a cyclist can keep warm.",
    """
    - Any two from: gloves – trap air round the fingers; windproof jacket – keeps out the draught; scarf – covers the neck. [1] for way, [1] for expansion. Max 4
    """)
  private static let trade = rubric(
    "Define 'import', 'export' and 're-export'.",
    """
    - Import: goods brought into the country from abroad (1)
    - Export: goods that firms sell to customers overseas (1)
    """)
  private static let property = rubric(
    "State the difference between a lease and a mortgage.",
    """
    Lease = the right to use a building for a fixed time (1)
    Mortgage = a loan from a bank secured on property (1)
    """)
  private static let costs = rubric(
    "Distinguish between a fixed cost and a variable cost.",
    """
    - Verify that the learner can distinguish between a fixed cost (stays the same; does not depend on output) and a \
    variable cost (rises with output; changes with sales). Both must be described for 2 marks; one only: 1 mark.
    """)

  private static func marks(_ answer: String, _ rubric: Rubric) -> Int {
    var marker = Engine(rubric).makeMarker()
    return marker.mark(Array(answer.utf8), question: 0).marks
  }

  /// The ideas that the answer is found to say, as requirement and place: 0.2 is the third label.
  private static func ideas(_ answer: String, _ rubric: Rubric) -> Set<String> {
    var marker = Engine(rubric).makeMarker()
    let found = marker.mark(Array(answer.utf8), question: 0).points[0].evidence
    return Set(found.map { "\($0.requirement).\($0.idea)" })
  }

  @Test(
    "what is said of a label implies it",
    arguments: [
      ("They live far from the pitch.", ["0.1"]),
      ("Some are shy, since they are worried about being laughed at by the others.", ["0.2"]), ("The cost.", ["0.0"]),
      ("They cannot pay the fees. They live far from the pitch.", ["0.0", "0.1"]),
      (
        "One reason is cost, as they cannot pay the fees. Another is distance, as they live far from the pitch.",
        ["0.0", "0.1"]
      ),
    ])
  func labels(_ answer: String, _ ideas: [String]) {
    #expect(Self.ideas(answer, Self.clubs).filter { $0.hasPrefix("0.") } == Set(ideas), "\(answer)")
  }

  @Test(
    "each thing goes with what is said of it",
    arguments: [
      (
        "Wear gloves, which trap air round the fingers, and a scarf, which covers the neck.",
        ["0.0", "1.0", "0.2", "1.2"]
      ),
      ("Gloves keep out the draught.", ["0.0"]),
    ])
  func pairs(_ answer: String, _ ideas: [String]) {
    #expect(Self.ideas(answer, Self.warmth) == Set(ideas), "\(answer)")
  }

  @Test(
    "a definition belongs to its name",
    arguments: [
      (
        "An import is goods brought into the country from abroad. An export is goods that firms sell to customers overseas.",
        2
      ),
      (
        "An export is goods brought into the country from abroad. An import is goods that firms sell to customers overseas.",
        0
      ),
    ])
  func definitions(_ answer: String, _ marks: Int) {
    #expect(Self.marks(answer, Self.trade) == marks, "\(answer)")
  }

  @Test(
    "definitions in points of their own belong to their names too",
    arguments: [
      (
        "A lease is the right to use a building for a fixed time. A mortgage is a loan from a bank secured on property.",
        2
      ),
      (
        "A mortgage is the right to use a building for a fixed time. A lease is a loan from a bank secured on property.",
        0
      ),
    ])
  func points(_ answer: String, _ marks: Int) {
    #expect(Self.marks(answer, Self.property) == marks, "\(answer)")
  }

  @Test(
    "one side has its mark",
    arguments: [
      ("A fixed cost stays the same. A variable cost rises with output.", 2),
      ("A fixed cost stays the same whatever the firm makes. A variable cost is a big bill.", 1),
      ("A fixed cost rises with output. A variable cost stays the same.", 0),
    ])
  func sides(_ answer: String, _ marks: Int) {
    tolerating(marks == 2 ? Faults.fitted : nil) { #expect(Self.marks(answer, Self.costs) == marks, "\(answer)") }
  }
}
