import Marking
import RubricCompiler
import Testing

@testable import Gradebook

/// Who is one learner, and which answer counts.
struct GradebookTests {
  private let rubric = paper([2, 2])

  private func build(_ rows: [(LearnerIdentity, question: Int, marks: Int, time: Int?)]) -> Gradebook {
    var builder = GradebookBuilder(rubric: rubric)
    for row in rows {
      builder.add([UInt8]("x".utf8), result(row.marks, question: row.question, in: rubric), by: row.0, at: row.time)
    }
    return builder.finish()
  }

  @Test func learnersAreKnownByNameWhateverItsCaseAndSpacing() {
    let book = build([
      (learner("Zoë  Hart"), 0, 1, nil), (learner("zoe\u{308} hart"), 1, 2, nil), (learner("Zoe Hart"), 0, 2, nil),
    ])
    #expect(book.learners.map(\.label) == ["zoë hart", "Zoe Hart"])
    #expect(book.totals == [3, 2])
  }

  @Test func identifiersTellLearnersOfOneNameApart() {
    let book = build([
      (learner("Sam Lee", .init(.emailAddress, "sam1@college.example")), 0, 1, nil),
      (learner("Sam Lee", .init(.emailAddress, "sam2@college.example")), 0, 2, nil),
      (learner("Sam Lee", .init(.emailAddress, "SAM1@college.example")), 1, 2, nil),
    ])
    #expect(book.learners.map(\.label) == ["Sam Lee (sam1@college.example)", "Sam Lee (sam2@college.example)"])
    #expect(book.totals == [3, 2])
  }

  @Test func rowsWithoutANameAreLearnersOfTheirOwn() {
    let book = build([
      (learner("", place: "row 2"), 0, 1, nil), (learner("", place: "row 2"), 1, 1, nil),
      (learner("", place: "row 3"), 0, 2, nil),
    ])
    #expect(book.learners.map(\.label) == ["row 2", "row 3"])
  }

  @Test func theLatestAnswerCounts() {
    let book = build([
      (learner("A"), 0, 2, 20), (learner("A"), 0, 0, 10), (learner("B"), 0, 2, nil), (learner("B"), 0, 1, 5),
    ])
    // A's later answer came first in the file; where a time is missing, the order decides.
    #expect(book.totals == [2, 1])
    #expect(book.learners.map(\.repeated) == [[0], [0]])
    #expect(book.answers.map(\.isSuperseded) == [false, true, true, false])
  }

  @Test func onlyAnsweredQuestionsAreThePaper() {
    let book = build([(learner("A"), 1, 2, nil)])
    #expect(book.questions == [1])
    #expect(book.max == 2)
  }

  @Test func aPersonsMarkStands() {
    var book = build([(learner("A"), 0, 2, nil), (learner("B"), 0, 1, nil)])
    book.apply(
      [
        ModerationRow(learner: "a", question: 0, answer: "1", proposed: 2, marks: 1, note: "no reason given"),
        ModerationRow(learner: "C", question: 0, answer: "", proposed: nil, marks: 2, note: ""),
      ], digest: { _ in "1" })
    #expect(book.totals == [1, 1])
    #expect(book.learners[0].scores[0]?.proposed == 2)
    #expect(book.learners[0].scores[0]?.decided == PersonsMark(marks: 1, note: "no reason given"))
    #expect(book.unused.map(\.learner) == ["C"])
  }

  /// It stands for another answer too, and says so.
  @Test func aPersonsMarkSaysThatTheAnswerHasChanged() {
    var book = build([(learner("A"), 0, 2, nil)])
    book.apply(
      [ModerationRow(learner: "A", question: 0, answer: "old", proposed: 2, marks: 0, note: "")], digest: { _ in "new" }
    )
    #expect(book.totals == [0])
    #expect(book.learners[0].scores[0].map(book.flags) == ["moderated", "answer-changed"])
  }
}

/// Answers that say the same, and what is to be looked at.
struct GroupAndSampleTests {
  private func build(_ answers: [(String, marks: Int, refer: Bool)]) -> Gradebook {
    let rubric = paper([4])
    var builder = GradebookBuilder(rubric: rubric)
    for (place, answer) in answers.enumerated() {
      builder.add(
        [UInt8](answer.0.utf8),
        result(answer.marks, question: 0, in: rubric, refer: answer.refer, flags: answer.0.isEmpty ? .blank : []),
        by: learner("L\(place)"))
    }
    return builder.finish()
  }

  @Test func sameWordsAreOneGroup() {
    let book = build([
      ("They don't come back.", 1, false), ("they dont come back", 1, false), ("Come back they do not", 0, false),
      ("Sales and loyalty", 2, false), ("loyalty, sales", 2, false), ("", 0, false), ("", 0, false),
    ])
    let groups = AnswerGroups(book).groups
    #expect(groups.map(\.learners) == [[0, 1], [3, 4]])
    #expect(groups.map(\.likeness) == [.wording, .words])
    #expect(groups.map(\.differing) == [[], []])
  }

  /// Other forms, a slip of the pen, one word more in six; not another number, a "not", other marks, or a chain of small steps.
  @Test func nearlyTheSameIsOneGroup() {
    let base = "Customers tell friends about the shop and sales rise quickly"
    let book = build([
      (base, 2, false), ("Customer tells a friend about the shops and the sales are rising quickly", 2, false),
      ("Customers tell friends about the shop and sales rise quikcly again", 2, false),
      ("Customers do not tell friends about the shop and sales rise quickly", 2, false), (base + ".", 1, false),
      ("The shop has 3 big red doors today", 0, false), ("The shop has 4 big red doors today", 0, false),
    ])
    let groups = AnswerGroups(book).groups
    #expect(groups.map(\.learners) == [[0, 1, 2]])
    #expect(groups.first?.likeness == .nearly)
    #expect(groups.first?.differing.contains([UInt8]("again".utf8)) == true)
  }

  @Test func groupsDoNotChain() {
    let words = [
      "apple", "bench", "candle", "desk", "engine", "flower", "garden", "hammer", "island", "jacket", "kettle", "lamp",
    ]
    // Each has one word less than the one before at the left, and one more at the right.
    let book = build((0..<6).map { (words[$0..<($0 + 7)].joined(separator: " "), 2, false) })
    for group in AnswerGroups(book).groups { #expect(group.learners.count < 3) }
    let near = build((0..<3).map { (words[0..<(9 + $0)].joined(separator: " "), 2, false) })
    #expect(AnswerGroups(near).groups.map(\.learners) == [[0, 1, 2]])
  }

  /// Two wordings of one idea that the engine found are the same words.
  @Test func wordingsOfOneIdeaAreTheSame() {
    let rubric = RubricCompiler.compile(
      [UInt8](
        """
        # Customer service
        ## Question 1 (1 mark)
        What does a shop gain by being polite?
        ### Marking points
        - Award credit for naming customer loyalty.
        """.utf8)
    ).rubric
    var marker = Engine(rubric).makeMarker()
    var builder = GradebookBuilder(rubric: rubric)
    for (place, answer) in ["Loyal customers.", "repeat business", "and repeat custom"].enumerated() {
      builder.add(
        [UInt8](answer.utf8), marker.mark([UInt8](answer.utf8), question: 0), by: learner("L\(place)"))
    }
    let groups = AnswerGroups(builder.finish()).groups
    #expect(groups.map(\.learners) == [[0, 1, 2]])
    #expect(groups.first?.differing == ["business", "custom", "customers", "loyal", "repeat"].map { [UInt8]($0.utf8) })
  }

  @Test func wordsAreFoundInAnyScript() {
    #expect(AnswerGroups.words([UInt8]("  Don’t — PANIC! ".utf8)) == [UInt8]("dont panic".utf8))
    #expect(AnswerGroups.words([UInt8]("Ça VA, été?".utf8)) == [UInt8]("ça va été".utf8))
    #expect(AnswerGroups.words([0x20, 0x0A, 0x2E]).isEmpty)
  }

  @Test func referredComeFirstAndTheSampleIsSpread() {
    let book = build([
      ("a", 0, false), ("b", 1, false), ("c", 2, true), ("d", 3, false), ("e", 4, false), ("f", 4, false),
      ("C!", 2, true), ("", 0, true),
    ])
    let sample = ModerationSample(book, size: 2)
    #expect(sample.items.map(\.learner) == [2, 1, 4])
    #expect(sample.items.map(\.why) == [.referred, .sample, .sample])
    #expect(sample.items.map(\.alike) == [1, 0, 0])
    #expect(ModerationSample(book, size: 100).items.count == 6)
    #expect(ModerationSample(book, size: 0).items.map(\.learner) == [2])
  }

  @Test func aMarkForAGroupGoesToAllInTheSameWords() {
    var book = build([("Same here.", 1, true), ("same HERE", 1, true), ("same here", 1, true), ("other", 1, true)])
    book.apply(
      [
        ModerationRow(learner: "L0", question: 0, answer: "d", proposed: 1, marks: 3, note: "", isForGroup: true),
        ModerationRow(learner: "L2", question: 0, answer: "d", proposed: 1, marks: 4, note: ""),
      ], digest: { _ in "d" })
    #expect(book.totals == [3, 3, 4, 1])
    #expect(book.learners.map { $0.scores[0]?.decided?.isFromGroup } == [false, true, false, nil])
    #expect(
      ModerationSample(book, size: 5).items.map(\.why) == [
        .referred, .moderated(ofSample: false), .moderated(ofSample: false),
      ])
  }

  /// A person's mark goes to the answers listed beside the one decided, and stays there when the rubric groups otherwise.
  @Test func aMarkGoesToNearlyTheSameAnswers() {
    let base = "Customers tell friends about the shop and sales rise quickly"
    let answers = [
      (base, 2, false), ("Customer tells a friend about the shops and the sales are rising quickly", 2, true),
      (base + " again", 2, false), ("Something else entirely about the weather", 2, false),
    ]
    var book = build(answers)
    let sample = ModerationSample(book, size: 5)
    #expect(sample.items.map(\.learner) == [0, 3])
    #expect(sample.items.map(\.near) == [[1, 2], []])
    #expect(sample.items.map(\.why) == [.referred, .sample])
    let digest: ([UInt8]) -> String = { String($0.count) }
    let row = ModerationRow(
      learner: "L0", question: 0, answer: digest([UInt8](base.utf8)), proposed: 2, marks: 1, note: "",
      alike: [answers[1].0, answers[2].0].map { digest([UInt8]($0.utf8)) })
    book.apply([row], digest: digest)
    #expect(book.totals == [1, 1, 1, 2])
    #expect(book.learners.map { $0.scores[0]?.decided?.alikeTo } == [nil, "L0", "L0", nil])
    #expect(ModerationSample(book, size: 5).items.map(\.near) == [[], [1, 2]])
    // Other marks by the program now, so another group: the person's marks stand.
    var changed = build([answers[0], (answers[1].0, 0, false), (answers[2].0, 1, false), answers[3]])
    changed.apply([row], digest: digest)
    #expect(changed.totals == [1, 1, 1, 2])
    // Another answer than the person saw: nothing goes to the others.
    var other = build([("A new answer", 2, false), answers[1], answers[2], answers[3]])
    other.apply([row], digest: digest)
    #expect(other.learners.map { $0.scores[0]?.decided?.alikeTo } == [nil, nil, nil, nil])
  }
}
