import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// Wordings that describe what to look for, held apart from those that say what an answer says.
@Suite struct CriterionPhraseTests {
  /// The first bold word of each row is given away by the question.
  private static func describes(_ text: String, given: Set<String> = ["bakery", "orders", "shop"]) -> Bool {
    let source = SourceText([UInt8](text.utf8))
    var reader = SyntaxReader(source)
    let words = reader.words(of: ByteSpan(0..<source.bytes.count))
    return CriterionPhrase { given.contains(String(decoding: $0.folded, as: UTF8.self)) }.describes(words)
  }

  @Test(arguments: [
    "a workable course of action", "why it would help here", "what each of them costs", "how the noise is made less",
    "whether it can be paid for", "something practical that the owner could try", "one drawback",
    "a suitable example of each kind", "a suitable adjustment that the office could make", "a reason for the choice",
    "an explanation of the rise", "a linked consequence of the delay", "a valid point", "a point against it",
    "evidence from the article", "a detail from the diary that shows it", "a comparison of the two prices",
    "a difference in the way they are paid", "the effect on the shop", "a consequence for the bakery",
    "saying what it would mean for trade", "an idea from the theory", "an argument in favour of the change",
    "a strength", "a plausible cause of the fault", "a recommendation that has support",
    "immediate result of it for the shop", "a suitable source of orders for the bakery",
    "for each one sensible measure that would really help the shop", "words copied from the text that show it",
  ])
  func whatToLookFor(_ wording: String) { #expect(Self.describes(wording)) }

  @Test(arguments: [
    "wages fall", "how the water boils and turns into steam", "why metals conduct electricity", "the effect of gravity",
    "the idea that light travels faster than sound", "the point that costs rise",
    "measure the distance to the wall", "links features to benefits", "a good strength-to-weight ratio",
    "comparison to an animal makes it seem alive", "explain that help will come", "says that she is unwell",
    "shows how the parts fit", "skills", "a change in temperature", "use of gloves", "risk of infection", "the cause",
    "an effect on the rate of reaction", "appropriate footwear", "use suitable footwear", "reason with the customer",
    "lack of sleep", "bacteria multiply", "methods of payment differ", "a fair price", "the full amount", "",
    "the bakery gets in the way of orders", "offer", "conclusion", "use of the shop for meetings",
  ])
  func whatAnswersSay(_ wording: String) { #expect(!Self.describes(wording)) }

  /// What a rubric makes of them, and that the rest of the point is read as before.
  @Test func sourceOfIdeas() {
    let compilation = RubricCompiler.compile(
      Array(
        """
        ## Question 1
        A baker has bread left over each night. Suggest what she could do about it. (2 marks)
        ### Marking points
        - a sensible course of action (1); why it would work for her (1)
        ## Question 2
        Why does bread rise? (2 marks)
        ### Marking points
        - yeast makes gas (1); the gas is trapped (1)
        """.utf8), lexicon: SmallLexicon.shared)
    let sources = compilation.rubric.questions.map { question in
      question.points.flatMap {
        $0.requirements.flatMap { $0.ideas.filter { $0.source != .kindred }.map { $0.source } }
      }
    }
    #expect(sources == [[.criterion, .criterion], [.named, .named]])
  }

  /// Wordings accepted for both of two sides that are left to the learner.
  @Test func acceptedForBothSides() throws {
    let compilation = RubricCompiler.compile(
      Array(
        """
        ## Question 1
        Evaluate the survey.
        ### Marking points
        - One strength and one weakness of the survey, each identified (1) and developed (1). Accept any valid point, e.g. many \
        people asked, shy people left out.
        """.utf8), lexicon: SmallLexicon.shared)
    let point = try #require(compilation.rubric.questions.first?.points.first)
    let sides = point.requirements.filter { $0.kind == .content }
    #expect(sides.count == 2)
    for side in sides {
      #expect(
        side.ideas.filter { $0.source == .accepted }.map { $0.label } == ["many people asked", "shy people left out"])
    }
  }
}
