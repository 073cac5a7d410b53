import RubricCompiler
import RubricModel
import Testing

/// More marks in a scheme than the question has: chains and points that stand for one another, as many of which count as make the
/// question's marks.
@Suite struct AlternativeChainTests {
  private static func requirements(_ scheme: String, marks: Int) -> [Requirement] {
    let text = "## Question 1\nExplain why the bakery moved. (\(marks) marks)\n### Marking points\n\n\(scheme)\n"
    return RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points.flatMap { $0.requirements }
  }

  /// One of the chains is asked for: their first parts, their second parts.
  @Test(arguments: [
    """
    The rent rose (1), so the profit fell (1).
    OR The oven broke (1), which cost two weeks of sales (1).
    OR A car park opened (1), bringing more customers (1).
    """,
    """
    Award 1 mark for a reason, and 1 further mark for its explanation.

    - The rent rose (1), so the profit fell (1)
    - The oven broke (1), which cost two weeks of sales (1)
    - A car park opened (1), bringing more customers (1)
    """,
    """
    1 mark for identifying a reason plus 1 mark for explaining it, e.g.

    The rent rose (1), so the profit fell (1).

    The oven broke (1), which cost two weeks of sales (1).

    A car park opened (1), bringing more customers (1).
    """,
  ])
  func countsOneChain(_ scheme: String) {
    let found = Self.requirements(scheme, marks: 2)
    #expect(found.map { $0.quantity } == [1, 1])
    #expect(found.map { $0.weight } == [1, 1])
    #expect(found.first?.ideas.map { $0.label } == ["rent rose", "oven broke", "car park opened"])
    #expect(found.last?.ideas.count { $0.source == .named } == 3)
  }

  @Test func countsTwoChainsOfThree() {
    let found = Self.requirements(
      """
      1 mark for each way (max 2) and 1 further mark for each explanation (max 2).

      - lower prices (1) so pensioners can come (1)
      - a bus to the door (1) as some cannot drive (1)
      - tea and talk (1) because many are lonely (1)
      """, marks: 4)
    #expect(found.map { $0.quantity } == [2, 2])
    #expect(found.first?.ideas.map { $0.label } == ["lower prices", "bus to the door", "tea and talk"])
  }

  @Test(arguments: [
    "spring (1)  summer (1)  autumn (1)\n\nTwo required.",
    "- spring (1)\n- summer (1)\n- autumn (1)\n\nIgnore weather.",
    "One mark for each season, e.g. spring; summer; autumn.",
  ])
  func countsPoints(_ scheme: String) {
    let found = Self.requirements(scheme, marks: 2)
    #expect(found.map { $0.quantity } == [2])
    #expect(found.first?.ideas.filter { $0.source == .named }.map { $0.label } == ["spring", "summer", "autumn"])
  }

  /// A scheme whose marks are the question's stays as it is, and so does one that does not divide.
  @Test func leavesOthers() {
    let each = Self.requirements(
      "- The rent rose (1), so the profit fell (1)\n- The oven broke (1), which cost sales (1)", marks: 2)
    #expect(each.map { $0.quantity } == [1, 1])
    let whole = Self.requirements(
      "- The rent rose (1), so the profit fell (1)\n- The oven broke (1), which cost sales (1)", marks: 4)
    #expect(whole.count == 4)
    let odd = Self.requirements(
      "- The rent rose (2), so the profit fell (1)\n- The oven broke (2), which cost sales (1)", marks: 4)
    #expect(odd.count == 4)
  }

  /// A result by itself is a whole answer.
  @Test func takesAResultAlone() {
    let found = Self.requirements("40 + 2 × 62 (1)\n= 164 (1)\n\n164 alone scores 2.", marks: 2)
    #expect(found.count == 2)
    #expect(found.flatMap { $0.ideas }.contains { $0.source == .modelAnswer && $0.label == "164" })
  }
}
