import Language
import RubricCompiler
import RubricModel
import Testing

@testable import Marking

/// Evidence said of the wrong side, or the wrong way round.
@Suite struct ClaimTests {
  private static func rubric(_ question: String, _ point: String) -> Rubric {
    let text = "# Marking points\n\n## Question 1\n\n\(question)\n\n### Marking points\n\n\(point)\n"
    return RubricCompiler.compile(Array(text.utf8)).rubric
  }

  private static let care = rubric(
    "State the difference between formal care and informal care.",
    "- formal care – paid, trained staff such as nurses (1); informal care – unpaid relatives or neighbours (1)")
  private static let memory = rubric(
    "Explain the difference between a reservoir and an aquifer.",
    "- Reservoir: an artificial lake behind a dam (1); aquifer: porous rock underground that holds water (1)")
  private static let rate = rubric(
    "Explain why a hotter liquid dissolves sugar faster.", "- particles move faster (1); more frequent collisions (1)")
  private static let forces = rubric(
    "Explain why the lorry speeds up.", "- the driving force is greater than friction (1)")

  private static func marks(_ answer: String, _ rubric: Rubric) -> (marks: Int, wrong: Int) {
    let engine = Engine(rubric)
    var marker = engine.makeMarker()
    let result = marker.mark(Array(answer.utf8), question: 0)
    let wrong = result.points.count { point in
      switch point.reason {
      case .swapped, .contradicted: true
      default: false
      }
    }
    return (result.marks, wrong)
  }

  @Test(
    "what belongs to the other side earns nothing",
    arguments: [
      "Formal care is given by unpaid relatives and neighbours. Informal care is given by paid and trained nurses.",
      "formal care is unpaid neighbours or relatives whereas informal care is paid staff who are trained nurses",
      "Informal care is trained nurses who are paid, formal care is relatives",
    ])
  func swappedSides(_ answer: String) {
    let found = Self.marks(answer, Self.care)
    #expect(found.marks == 0 && found.wrong > 0, "\(answer): \(found)")
  }

  @Test(
    "each side with its own earns",
    arguments: [
      "Formal care is given by paid and trained nurses. Informal care is given by unpaid relatives and neighbours.",
      "Informal care is unpaid relatives and neighbours, unlike formal care, which is paid trained nurses",
      "formal care is paid, trained staff like nurses, informal care is when relatives or neighbours look after you unpaid",
      "Trained nurses who are paid give formal care, and informal care comes from unpaid neighbours or relatives",
      "Being looked after by paid trained nurses is formal care. Unpaid relatives and neighbours is informal care.",
    ])
  func rightSides(_ answer: String) {
    let found = Self.marks(answer, Self.care)
    #expect(found.marks > 0 && found.wrong == 0, "\(answer): \(found)")
  }

  @Test func sidesOfWords() {
    let engine = Engine(Self.memory)
    let claims = engine.parts.questions[0].points[0].claims
    #expect(claims.names.names.count == 2)
    let read = { (text: String) -> [Int8] in
      var analyser = Analyser(vocabulary: engine.rubric.vocabulary)
      var analysis = Analysis()
      analyser.analyse(Array(text.utf8), into: &analysis)
      return analysis.read { SideReader($0, claims.names, engine.parts.claimWords).sides }
    }
    #expect(read("a reservoir is a lake but an aquifer is rock") == [-1, -1, 0, 0, 0, 0, 0, -1, 1, 1])
    #expect(read("Reservoirs are lakes. They are made.") == [-1, 0, 0, 0, 0, 0])
    #expect(read("Reservoirs are lakes. Rain fills rivers.") == [-1, 0, 0, -1, -1, -1])
    // Named after it is described, or with the other: nobody's.
    #expect(read("porous wet rock is an aquifer").allSatisfy { $0 == -1 })
    #expect(read("both reservoirs and aquifers hold water").allSatisfy { $0 == -1 })
  }

  @Test(
    "directions of things",
    arguments: [
      ("collisions are less frequent", [-1, 0, 0, -1]), ("more frequent collisions", [0, 1, 1]),
      ("it raises the temperature", [0, 0, 0, 1]), ("the temperature goes up", [0, 1, 0, 0]),
      ("prices rise", [1, 0]), ("a rise in prices", [0, 0, 0, 1]), ("fewer nurses", [0, -1]),
      ("friction is greater than weight", [1, 0, 0, 0, -1]),
      ("particles do not move faster", [0, 0, 0, 0, 0]), ("temperature was reduced", [-1, 0, 0]),
    ])
  func directions(_ row: (text: String, directions: [Int8])) {
    let engine = Engine(Self.rate)
    var analyser = Analyser(vocabulary: engine.rubric.vocabulary)
    var analysis = Analysis()
    analyser.analyse(Array(row.text.utf8), into: &analysis)
    let directions = analysis.read { DirectionReader($0, engine.parts.claimWords).directions }
    #expect(directions == row.directions, "\(row.text)")
  }

  @Test(
    "the opposite earns nothing",
    arguments: [
      ("Heating makes collisions less frequent.", 0),
      ("There are more frequent collisions in hot liquid.", 1), ("collisions become more frequent", 1),
      ("If it was colder there would be less frequent collisions.", 1),
      ("In cold water collisions are less frequent, and in hot water collisions are more frequent.", 1),
    ])
  func opposites(_ row: (answer: String, least: Int)) {
    let found = Self.marks(row.answer, Self.rate)
    #expect((found.wrong == 0) == (row.least > 0), "\(row.answer): \(found)")
    #expect(row.least > 0 || found.marks == 0, "\(row.answer): \(found)")
  }

  @Test(
    "comparisons the other way round",
    arguments: [
      ("The driving force is greater than the friction.", true), ("friction is greater than the driving force", false),
      ("The friction is less than the driving force", true),
      ("the friction is bigger than the driving force so it speeds up", false),
    ])
  func comparisons(_ row: (answer: String, isRight: Bool)) {
    let found = Self.marks(row.answer, Self.forces)
    #expect((found.wrong == 0) == row.isRight, "\(row.answer): \(found)")
  }

  @Test(
    "denying what is said to be missing is not against it",
    arguments: [
      ("There are no clinics in the village and it has no schools.", false),
      ("The schools are not few.", false),
    ])
  func lack(_ row: (answer: String, isDenied: Bool)) {
    let rubric = Self.rubric(
      "Explain why people leave the village.", "- few schools (1); lack of clinics (1); bright lights in the city (1)")
    var marker = Engine(rubric).makeMarker()
    let result = marker.mark(Array(row.answer.utf8), question: 0)
    #expect(result.flags.contains(.contradiction) == row.isDenied, "\(row.answer)")
  }
}
