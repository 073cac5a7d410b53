import Gradebook
import Marking
import RubricCompiler
import RubricModel

/// A class marked by the real engine, so that pages have evidence to show.
enum ClassFixture {
  static let rubric = """
    # Shop <work>

    ## Question 1 (2 marks)
    Explain two benefits of serving people well.
    ### Marking points
    - Award credit for explaining at least two benefits, such as loyal customers or more sales.
    ### Model answers
    - Loyal customers come back, because they were treated well, and more sales follow, so the shop grows.
    ### Misconceptions
    - Thinking that only cheap prices bring customers back.

    ## Question 2 (1 mark)
    State one thing to wear at work.
    ### Marking points
    - Award credit for stating a name badge.

    """

  /// - Parameter answers: learner, question from 0 (nil for the whole paper), and what was written.
  static func book(_ answers: [(String, Int?, String)], grades: String = "") -> Gradebook {
    let engine = Engine(RubricCompiler.compile([UInt8]((rubric + grades).utf8)).rubric)
    var marker = engine.makeMarker()
    var builder = GradebookBuilder(rubric: engine.rubric)
    for (place, answer) in answers.enumerated() {
      let text = [UInt8](answer.2.utf8)
      builder.add(
        text, marker.mark(text, question: answer.1),
        by: LearnerIdentity(name: answer.0, identifiers: [], place: "row \(place + 2)"))
    }
    return builder.finish()
  }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
