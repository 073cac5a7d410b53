import Language
import RubricModel
import Testing

@testable import Marking

/// The English of reasons, advice and findings. The sentences are what an examiner would say to a tutor or a learner.
struct WordingTests {
  private static let nowhere = ByteSpan(start: 0, end: 0)

  private static func idea(_ label: String, _ source: Idea.Source = .named) -> Idea {
    Idea(label: label, span: nil, source: source, phrasings: [])
  }

  private static func requirement(
    _ kind: Requirement.Kind, _ label: String, _ command: CommandWord = .explain, _ ideas: [Idea] = []
  ) -> Requirement {
    Requirement(
      kind: kind, label: label, span: nowhere, command: command, quantity: 2, quantityIsStated: true, weight: 1,
      ideas: ideas, isOpen: false)
  }

  /// Requirements by number: 0 to 5 one of each kind, 6 to 9 contents by demand, 10 and on labels that tell too much.
  private static let point = MarkingPoint(
    id: "1.1", text: "Award credit for explaining benefits, such as loyal customers or a good name.", span: nowhere,
    tariff: 2, tariffSource: .stated, leadIn: nil,
    commands: [CommandUse(word: .explain, span: nowhere, weight: 50)],
    requirements: [
      requirement(
        .content, "benefits", .explain, [idea("loyal customers"), idea("a good name"), idea("trust", .kindred)]),
      requirement(.reason, "a reason"), requirement(.consequence, "the effect on staff"),
      requirement(.example, "an example"), requirement(.contrast, "the difference", .distinguish),
      requirement(.judgement, "a judgement", .evaluate),
      requirement(.content, "duties", .identify), requirement(.content, "duties", .describe),
      requirement(.content, "duties", .distinguish), requirement(.content, "duties", .evaluate),
      requirement(.content, "Refunds within a month", .state, [idea("refunds within a month")]),
      requirement(.content, "killing of germs", .state, [idea("killing of germs", .head)]),
      requirement(.content, "", .state, [idea("bleach")]),
      requirement(.content, "model answer", .state, [idea("A whole model answer.", .modelAnswer)]),
    ], rejects: [idea("cheap prices", .refused)], ignored: [], acceptsOther: false, given: [])

  private static let rubric = Rubric(
    title: "",
    questions: [
      Question(
        id: "1", text: "", span: nowhere, max: 2, points: [point],
        misconceptions: [
          "Thinking that only prices matter.", "Believing that service is a cost", "Is it not all about price?",
        ].map { Misconception(text: $0, span: nowhere, idea: idea($0, .refused)) },
        modelAnswers: [], given: [])
    ], terms: [], patterns: PatternStore(), vocabulary: Vocabulary())

  private static func result(
    _ reason: Reason = .nothing, _ advice: Advice = .none, evidence ideas: [Int] = [], hints: [Int] = [],
    question: Int = 0,
    point: Int = 0
  ) -> PointResult {
    PointResult(
      question: question, point: point, decision: .partial, marks: 0, max: 2, confidence: 90, score: 0,
      command: CommandResult(word: .explain, met: false, finding: .noContent),
      evidence: ideas.map { Evidence(span: nowhere, requirement: 0, idea: $0, by: .exact) }
        + hints.map { Evidence(span: nowhere, requirement: 0, idea: $0, by: .exact, isHint: true) }, reason: reason,
      advice: advice)
  }

  struct ReasonRow: Sendable {
    var reason: Reason
    var evidence: [Int]
    var sentence: String

    init(_ reason: Reason, _ evidence: [Int], _ sentence: String) {
      self.reason = reason
      self.evidence = evidence
      self.sentence = sentence
    }

    init(_ reason: Reason, _ sentence: String) { self.init(reason, [], sentence) }
  }

  @Test func aRemoteAnswerIsReferredWithItsReason() {
    var result = Self.result(.tooFew(found: 1, needed: 2, requirement: 0), hints: [0])
    result.isRemote = true
    #expect(
      Wording.reason(result, in: Self.rubric)
        == "One of two found for 'benefits': a hint of loyal customers. "
        + "Hardly a word of the answer bears on the question, so a person should look.")
  }

  @Test(
    "what is only hinted at is called a hint, unless it is shown elsewhere",
    arguments: [
      (Reason.complete, [0], [1], "All that the point asks for is there: loyal customers; a hint of a good name."),
      (
        .enough(without: 0), [], [0, 1],
        "Enough is said for full marks (hints of loyal customers, a good name), though not all is found of 'benefits'."
      ),
      (.complete, [0], [0], "All that the point asks for is there: loyal customers."),
      (
        .tooFew(found: 1, needed: 2, requirement: 0), [], [0, 0],
        "One of two found for 'benefits': a hint of loyal customers."
      ),
      (
        .brief, [], [0, 1], "The ideas are hinted at (loyal customers, a good name), but too little is said about them."
      ),
      (
        .brief, [1], [0],
        "The ideas are there (a good name; a hint of loyal customers), but too little is said about them."
      ),
      (
        .demandUnmet(requirement: 0), [], [1],
        "The content is hinted at (a good name), but 'explain' asks for more in 'benefits'."
      ),
      (
        .requirementMissing(requirement: 1), [], [0, 1],
        "Nothing found for 'a reason'. Found: hints of loyal customers, a good name."
      ),
    ] as [(Reason, [Int], [Int], String)])
  func hints(_ reason: Reason, _ shown: [Int], _ hinted: [Int], _ sentence: String) {
    #expect(Wording.reason(Self.result(reason, evidence: shown, hints: hinted), in: Self.rubric) == sentence)
  }

  @Test(arguments: [
    ReasonRow(.complete, [0, 1, 0], "All that the point asks for is there: loyal customers, a good name."),
    ReasonRow(.complete, "All that the point asks for is there."),
    ReasonRow(.tooFew(found: 1, needed: 2, requirement: 0), [0], "One of two found for 'benefits': loyal customers."),
    ReasonRow(.tooFew(found: 1, needed: 12, requirement: 0), "One of 12 found for 'benefits'."),
    ReasonRow(.tooFew(found: 0, needed: 3, requirement: 0), "None of three found for 'benefits'."),
    ReasonRow(
      .requirementMissing(requirement: 2), [1], "Nothing found for 'the effect on staff'. Found: a good name."),
    ReasonRow(.requirementMissing(requirement: 0), "Nothing found for 'benefits'."),
    ReasonRow(
      .demandUnmet(requirement: 0), [0, 2],
      "The content is there (loyal customers, trust), but 'explain' asks for more in 'benefits'."),
    ReasonRow(.demandUnmet(requirement: 0), "The content is there, but 'explain' asks for more in 'benefits'."),
    ReasonRow(.brief, [0], "The ideas are there (loyal customers), but too little is said about them."),
    ReasonRow(.brief, "The ideas are there, but too little is said about them."),
    ReasonRow(.nothing, "Nothing in the answer matches what the point asks for."),
    ReasonRow(.denied, "The answer denies or dismisses what the point asks for."),
    ReasonRow(.refused(reject: 0), "'cheap prices' is not accepted for this point."),
    ReasonRow(.misconception(0), "The answer rests on a misconception: only prices matter."),
    ReasonRow(.misconception(1), "The answer rests on a misconception: service is a cost."),
    ReasonRow(.misconception(2), "The answer rests on a misconception: Is it not all about price?"),
    ReasonRow(.echo, "The answer only repeats the words of the question."),
    ReasonRow(.keywordList, "The answer strings key words together without saying anything about them."),
    ReasonRow(.unreadable, "There is no answer to read."),
  ])
  func reasons(_ row: ReasonRow) {
    #expect(Wording.reason(Self.result(row.reason, evidence: row.evidence), in: Self.rubric) == row.sentence)
  }

  private static let because = "Say why each point matters or what it leads to: use 'because', 'so' or 'this means'."
  private static let readAgain = "Read the question again, and cover all that it asks for."

  @Test(arguments: [
    (Advice.none, ""),
    (.addIdeas(1, requirement: 0), "Add one more, different from what you have, for: benefits."),
    (.addIdeas(3, requirement: 6), "Add three more, different from what you have, for: duties."),
    (.meetDemand(requirement: 0), because),
    (.meetDemand(requirement: 6), "Say more about: duties."),
    (.meetDemand(requirement: 7), "Say more about each point: what it is like, or what someone would see or do."),
    (.meetDemand(requirement: 8), "Say how the two differ, for example with 'whereas'."),
    (.meetDemand(requirement: 9), "Weigh both sides and say what you conclude, and why."),
    (.develop, "Say more about each of your points, in your own words: what happens, to whom, and why it matters."),
    (.cover(requirement: 0), "Cover this part of the question: benefits."),
    (.cover(requirement: 1), "Give a reason, with a word such as 'because'."),
    (.cover(requirement: 2), "Say what follows from it: what changes, for whom."),
    (.cover(requirement: 3), "Give an example, from work or from your own experience."),
    (.cover(requirement: 4), "Cover this part of the question: the difference."),
    (.cover(requirement: 5), "Finish with a judgement, and say what it rests on."),
    (.correct(0), "Think again about this: only prices matter."),
    (.rethink, "Check what you say against the question: you argue against it where it asks you to support it."),
    (.writeSentences, "Write in sentences, and say what each word has to do with the question."),
    (.answerQuestion, "Answer the question in your own words."),
  ])
  func advice(_ advice: Advice, _ sentence: String) {
    #expect(Wording.advice(Self.result(.nothing, advice), in: Self.rubric) == sentence)
  }

  /// Where what the point asks for is itself the answer, advice does not say it.
  @Test(arguments: 10...13)
  func adviceDoesNotTellTheAnswer(_ requirement: Int) {
    let expected = [
      (Advice.cover(requirement: requirement), Self.readAgain),
      (.addIdeas(2, requirement: requirement), "Add two more, different from what you have."),
      (.meetDemand(requirement: requirement), "Say more about what you have named."),
    ]
    for (advice, sentence) in expected {
      #expect(Wording.advice(Self.result(.nothing, advice), in: Self.rubric) == sentence)
    }
  }

  @Test(arguments: [
    (
      CommandWord.identify, CommandResult.Finding.namingIsEnough,
      "'identify' asks for the content only, and it is there"
    ),
    (.explain, .noContent, "there is nothing yet for 'explain' to be met with"),
    (.explain, .reasonGiven, "a reason or a consequence is joined to the content"),
    (
      .justify, .reasonMissing, "the content is named; 'justify' also asks why, or what follows from it"
    ),
    (.describe, .described, "something is said about what is named"),
    (.describe, .onlyNamed, "the content is named; 'describe' also asks what it is like"),
    (.distinguish, .bothSides, "both sides are there and set against each other"),
    (.compare, .oneSide, "'compare' asks for both sides and what sets them apart"),
    (.evaluate, .judged, "a judgement is given with its support"),
    (.assess, .judgementMissing, "'assess' asks for a judgement with its support"),
  ])
  func findings(_ word: CommandWord, _ finding: CommandResult.Finding, _ sentence: String) {
    #expect(Wording.command(CommandResult(word: word, met: false, finding: finding)) == sentence)
  }

  /// A result of one rubric shown with another says little, but never stops the program.
  @Test(arguments: [-1, 1, 99, Int.max])
  func inconsistentPlacesNeverTrap(_ place: Int) {
    let reasons: [Reason] = [
      .tooFew(found: place, needed: place, requirement: place), .requirementMissing(requirement: place),
      .demandUnmet(requirement: place), .refused(reject: place), .misconception(place), .complete,
    ]
    let advice: [Advice] = [
      .addIdeas(place, requirement: place), .meetDemand(requirement: place), .cover(requirement: place),
      .correct(place),
    ]
    for reason in reasons {
      for advice in advice {
        for (question, point) in [(0, 0), (place, 0), (0, place), (place, place)] {
          var result = Self.result(reason, advice, evidence: [place, 0], question: question, point: point)
          result.evidence.append(Evidence(span: Self.nowhere, requirement: place, idea: 0, by: .exact))
          #expect(!Wording.reason(result, in: Self.rubric).isEmpty)
          _ = Wording.advice(result, in: Self.rubric)
        }
      }
    }
  }
}
