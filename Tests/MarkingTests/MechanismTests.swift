import TestSupport
import Testing

@testable import Marking

/// What each mechanism of marking gains: answers whose marks rest on it.
struct MechanismTests {
  /// An answer, and what it earns with a mechanism and without.
  struct Row: CustomTestStringConvertible, Sendable {
    var mechanism: Mechanism
    var exam: Exam
    var answer: String
    /// As an examiner decides.
    var with: Decision
    /// As somebody decides who does not look at what the mechanism looks at.
    var without: Decision

    init(_ mechanism: Mechanism, _ exam: Exam, _ answer: String, _ with: Decision, without: Decision) {
      self.mechanism = mechanism
      self.exam = exam
      self.answer = answer
      self.with = with
      self.without = without
    }

    var testDescription: String { "\(mechanism.name): \(answer.debugDescription)" }
  }

  static let benefits = Exam(
    """
    # Customer service
    ## Question 1 (2 marks)
    Identify two benefits to a shop of looking after its customers.
    ### Marking points
    - Award credit for identifying at least two benefits to the shop, such as customer loyalty or increased sales.
    """)
  static let benefit = Exam(
    """
    # Customer service
    ## Question 1 (1 mark)
    Identify one benefit to a shop of looking after its customers.
    ### Marking points
    - Award credit for identifying one benefit to the shop, such as customer loyalty or increased sales.
    """)
  static let care = Exam(
    """
    # Care
    ## Question 1 (2 marks)
    State the difference between formal care and informal care.
    ### Marking points
    - formal care – paid, trained staff such as nurses (1); informal care – unpaid relatives or neighbours (1)
    """)
  static let sugar = Exam(
    """
    # Dissolving
    ## Question 1 (1 mark)
    Explain why a hotter liquid dissolves sugar faster.
    ### Marking points
    - more frequent collisions (1)
    """)
  static let firewall = Exam(
    """
    # Networks
    ## Question 1 (1 mark)
    Name one thing that keeps strangers out of a network.
    ### Marking points
    - Award credit for naming a firewall.
    ### Misconceptions
    - Thinking that a firewall removes viruses.
    """)
  static let bread = Exam(
    """
    # Baking
    ## Question 1 (3 marks)
    Outline how a loaf is made.
    ### Marking points
    - Award credit for outlining at least three steps in the correct order, such as mixing the flour, kneading the dough and baking the loaf.
        - accept: mix the flour
        - accept: knead the dough
        - accept: bake the loaf
    """)
  static let lungs = Exam(
    """
    # Lungs
    ## Question 1 (2 marks)
    Explain how the body gets what it breathes in to where it is needed.
    ### Marking points
    - Award credit for explaining that oxygen diffuses from the alveoli into the capillaries (1 mark) and that red cells carry it to the muscles (1 mark).
    """)
  static let volcano = Exam(
    """
    # Volcanoes
    ## Question 1 (2 marks)
    Explain why people live close to a volcano.
    ### Marking points
    - Award credit for explaining that the ash makes the soil fertile (1 mark) and that tourists bring income (1 mark).
    """)

  static let shop = Exam(
    """
    # Shop work
    ## Question 1 (2 marks)
    Describe how an assistant should look.
    ### Marking points
    - Award credit for describing at least two sides of a neat appearance, such as a clean uniform or a name badge.
        - accept: clean uniform / ironed shirt
        - accept: tidy hair
    ## Question 2 (2 marks)
    Describe how an assistant should deal with a complaint.
    ### Marking points
    - Award credit for describing at least two steps of dealing with a complaint, such as listening to the customer or offering a refund.
        - accept: listen to the customer / hear them out
        - accept: offer a refund / give the money back
    """)

  /// The credit is what the ideas add up to, so that these rest on one mechanism alone, and on no fit.
  @Test(arguments: [
    Row(
      .synonyms, benefits, "People keep going back to the same shop, and they tell all their friends about it.", .met,
      without: .not),
    Row(.weak, benefit, "People buy, so things sell and the takings are good.", .partial, without: .not),
    Row(
      .kindred, benefits, "People keep going back to the same shop, and they tell all their friends about it.", .met,
      without: .partial),
    Row(.spelling, SubjectExams.computing, "A strong pasword and a firewal.", .met, without: .not),
    Row(.negation, SubjectExams.computing, "They do not need a firewall or strong passwords.", .not, without: .met),
    Row(.negation, RefinementTests.manners, "They are rude, and they interrupt.", .not, without: .met),
    Row(
      .sides, care,
      "Formal care is given by unpaid relatives and neighbours. Informal care is given by paid and trained nurses.",
      .not, without: .met),
    Row(.directions, sugar, "Heating makes collisions less frequent.", .not, without: .met),
    Row(.misconceptions, firewall, "A firewall removes viruses.", .not, without: .met),
    Row(.commands, SubjectExams.biology, "It has sharp spines and a waxy coating.", .partial, without: .met),
    Row(.structure, bread, "First bake the loaf. Then mix the flour. Then knead the dough.", .partial, without: .met),
    Row(.structure, SubjectExams.care, "Put a photograph on the door.", .not, without: .met),
    Row(.given, SubjectExams.hygiene, "Cleaning and disinfecting a kitchen surface.", .not, without: .partial),
    Row(.distinct, benefits, "Repeat sales.", .partial, without: .met),
    Row(
      .lists, SubjectExams.computing,
      "firewall strong passwords malware scanner virus checker login code spare copies files network attack traffic",
      .not, without: .met),
    Row(
      .asides, SubjectExams.computing,
      "A firewall and a virus checker keep it safe. It is not true that a firewall and a virus checker keep it safe.",
      .not, without: .met),
    // Taken back as a whole, though a part of it is a denial.
    Row(
      .asides, SubjectExams.computing,
      "A firewall and a virus checker keep it safe, so intruders cannot enter. "
        + "It is not true that a firewall and a virus checker keep it safe, so intruders cannot enter.",
      .not, without: .met),
    Row(
      .gibberish, SubjectExams.computing, "xqzv firewall brrgl kkptw zzkrl vvwq passphrase mnbvx qqqz", .not,
      without: .met),
  ])
  func decides(_ row: Row) {
    #expect(row.exam.without([.fitted]).mark(row.answer).points.map { $0.decision } == [row.with])
    #expect(row.exam.without([.fitted, row.mechanism]).mark(row.answer).points.map { $0.decision } == [row.without])
  }

  /// What acts by the fitted credit alone: thousandths by which it raises the score, less than nothing where it lowers it.
  @Test(arguments: [
    (Mechanism.traces, lungs, "Oxygen seeps into capillaries, and blood brings it where it is needed.", 200),
    (.development, SubjectExams.biology, "Spines so nothing eats it.", -150),
    (.styles, SubjectExams.computing, "Always have various good things, like passwords and other things.", -100),
    (.echoes, volcano, "People live close to a volcano. People live close to a volcano because of income.", -100),
    (
      .elsewhere, lungs,
      "Capillaries was a nightclub: my cousin danced there, drank cocktails, met her boyfriend and lost a purse.", -100
    ),
  ])
  func weighs(_ row: (mechanism: Mechanism, exam: Exam, answer: String, gain: Int)) {
    let with = row.exam.mark(row.answer).score
    let without = row.exam.without([row.mechanism]).mark(row.answer).score
    let gain = with - without
    withKnownIssue("the fit does not lower a bare name") {
      #expect(row.gain > 0 ? gain >= row.gain : gain <= row.gain, "\(row): \(with), \(without)")
    } when: {
      row.mechanism == .development
    }
  }

  /// One hardship of two, told in few words.
  @Test func theFitKnowsWhatBrevityIsWorth() {
    let answer = "They breathed in fluff."
    #expect(SubjectExams.history.mark(answer).points[0].decision == .partial)
    #expect(SubjectExams.history.without([.fitted]).mark(answer).points[0].decision == .not)
  }

  /// A shirt that a customer complains about tells nothing of how an assistant should look.
  @Test func evidenceBelongsToThePointItIsWrittenFor() {
    let answer = "Deal with a complaint by hearing them out. With a complaint about the ironed shirt, offer a refund."
    let with = Self.shop.without([.fitted]).mark(answer, question: nil)
    let without = Self.shop.without([.fitted, .division]).mark(answer, question: nil)
    tolerating(Faults.outright) { #expect(with.points.map { $0.decision } == [.not, .met]) }
    #expect(without.points.map { $0.decision } == [.partial, .met])
  }

  /// Whatever is switched off, no answer is marked in a way that cannot be.
  @Test(arguments: Mechanism.allCases.map { Mechanisms([$0]) } + [.all])
  func resultsHold(_ without: Mechanisms) {
    var numbers = SeededNumbers(seed: 5)
    // Lists, both sides, a judgement, negated wordings.
    for exam in [SubjectExams.biology, SubjectExams.hygiene, SubjectExams.energy, RefinementTests.manners] {
      let exam = exam.without(without)
      for _ in 0..<10 {
        let answer = ResultInvariantTests.answer(to: exam, &numbers)
        let result = exam.mark(answer, question: Bool.random(using: &numbers) ? "1" : nil)
        ResultChecks(exam, answer, result).check()
      }
    }
  }

  @Test func namesAreShortAndDifferent() {
    let names = Mechanism.allCases.map { $0.name.description }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.count <= 15 && $0.allSatisfy { $0.isLetter && $0.isLowercase } })
    #expect(Mechanism.allCases.allSatisfy { !$0.summary.description.isEmpty })
  }

  @Test func setsHoldWhatIsPutIn() {
    let some: Mechanisms = [.spelling, .fitted]
    #expect(Mechanism.allCases.filter { some.contains($0) } == [.spelling, .fitted])
    #expect(Mechanism.allCases.allSatisfy { Mechanisms.all.contains($0) })
    #expect(Mechanisms().isEmpty && !some.isEmpty)
  }
}

extension Exam {
  fileprivate init(_ engine: Engine) { self.engine = engine }

  /// The same exam with some mechanisms switched off.
  func without(_ mechanisms: Mechanisms) -> Exam { Exam(Engine(engine.rubric, without: mechanisms)) }
}
