import Agreement
import Language
import Marking
import RubricCompiler
import RubricModel
import Testing

@testable import Learning

/// Rules from answers whose marks follow a rule that we know.
struct LearnerTests {
  /// Answers about a kettle: "boil" earns the mark, "smoke" never does; learners write it in several forms.
  private static func texts(_ count: Int) -> [MarkedText] {
    (0..<count).map { number in
      let isRight = number % 2 == 0
      let said =
        isRight
        ? ["it boils", "the kettle boiled", "boiling"][number % 3] : ["there is smoke", "some smoke"][number % 2]
      return MarkedText(
        question: number % 4 < 2 ? 0 : 1, learner: number, text: [UInt8]("Well \(said) in the kitchen".utf8),
        marks: isRight ? 1 : 0, points: [(score: 0, tariff: 1)])
    }
  }

  private func learner(_ texts: [MarkedText], maxima: [Int] = [1, 1]) -> Learner {
    Learner(texts, maxima: maxima, vocabulary: Lexicon.shared.vocabulary, seed: 1)
  }

  @Test func findsTheWordsThatTell() {
    let learnt = learner(Self.texts(80)).learn(penalty: 1)
    #expect(learnt.map(\.question) == [0, 1])
    for question in learnt {
      let weights = Dictionary(uniqueKeysWithValues: question.rules.map { ($0.label, $0.weight) })
      let boil = question.rules.filter { ["boils", "boiled", "boiling", "boil"].contains($0.label) }
      #expect(boil.count == 1, "\(weights)")
      #expect(boil.first.map { $0.weight > 10 && $0.support == 20 && $0.precision == 1 } == true)
      #expect(weights["smoke", default: 0] < -10)
      #expect(weights["the"] == nil, "a function word is no rule")
    }
  }

  /// Right answers name one thing in many ways, none of which comes twice.
  @Test func findsTheConceptThatTells() {
    let right = [
      "regulars return", "they keep coming back", "customers stay loyal", "people come back again",
      "it makes for repeat business",
    ]
    let wrong = ["it is green", "there is a door", "the floor is wet", "a dog barks", "nobody knows"]
    let rubric = RubricCompiler.compile(
      [UInt8](
        "# Customer service\n## Question 1 (1 mark)\nWhat does a shop gain when its staff are polite to customers?\n### Model answers\n- People buy more.\n"
          .utf8)
    ).rubric
    let texts = (0..<10).map { number in
      MarkedText(
        question: 0, learner: number, text: [UInt8]((number < 5 ? right[number] : wrong[number - 5]).utf8),
        marks: number < 5 ? 1 : 0, points: [(0, 1)])
    }
    let learnt = Learner(
      texts, maxima: [1], given: rubric.questions.map(\.given), concepts: ConceptFinder(rubric),
      vocabulary: rubric.vocabulary, seed: 1
    ).learn(penalty: 1)[0]
    let concept = learnt.rules.first { $0.label == "concept loyalty" }
    #expect(concept.map { $0.weight > 0 && $0.support >= 4 && $0.precision == 1 } == true, "\(learnt.rules)")
  }

  /// What marking refuses is not learnt from, and gets what marking gives it.
  @Test func refusedAnswersGetWhatTheProgramGives() {
    var texts = Self.texts(80)
    for place in stride(from: 0, to: 80, by: 8) { texts[place].standing = .refused }
    for place in stride(from: 2, to: 80, by: 8) {
      texts[place].standing = .doubted
      texts[place].text = [UInt8]("zeppelin\(place)".utf8)
    }
    let marks = learner(texts).validate().marks
    for place in stride(from: 0, to: 80, by: 8) { #expect(marks[place] == 0 && marks[place + 2] == 0) }
    #expect(marks[4] == 1)
  }

  @Test func unseenAnswersAreMarkedAsTheRuleSays() {
    let texts = Self.texts(80)
    let validation = learner(texts).validate()
    #expect(validation.marks == texts.map(\.marks))
    #expect(validation.curve.last?.kappa.value == 1)
  }

  @Test func equalSeedsGiveEqualRules() {
    let first = learner(Self.texts(60)).learn(penalty: 1)
    let second = learner(Self.texts(60)).learn(penalty: 1)
    #expect(
      first.map { $0.rules.map { "\($0.weight) \($0.label)" } }
        == second.map { $0.rules.map { "\($0.weight) \($0.label)" } })
  }

  /// A half mark stands between its neighbours: the chance of the next mark is even.
  @Test func halfMarksAreNotRounded() {
    let words = ["ash", "oak", "elm"]
    let texts = (0..<90).map { number in
      MarkedText(
        question: 0, learner: number, text: [UInt8]("a tree called \(words[number % 3])".utf8),
        marks: [0, 0.5, 1][number % 3], points: [(score: 0, tariff: 1)])
    }
    let learnt = learner(texts, maxima: [1]).learn(penalty: 0.01)[0]
    func chance(_ word: String) -> Double {
      let total = learnt.rules.filter { $0.label == word }.reduce(0) { $0 + $1.weight }
      return 1 / (1 + exp10e(Double(learnt.thresholds[0] - total - learnt.length * 4 / 30) / 10))
    }
    #expect(chance("ash") < 0.2)
    #expect(abs(chance("oak") - 0.5) < 0.15)
    #expect(chance("elm") > 0.8)
  }

  private func exp10e(_ value: Double) -> Double {
    // e to a power, by its series of halves: no Foundation is needed for a test.
    var result = 1.0
    var term = 1.0
    for step in 1..<200 {
      term *= value / Double(step)
      result += term
    }
    return result
  }

  @Test func allMarksAlikeTeachNothing() {
    let texts = (0..<20).map {
      MarkedText(question: 0, learner: $0, text: [UInt8]("same words here".utf8), marks: 1, points: [(1000, 1)])
    }
    let learnt = learner(texts, maxima: [1]).learn(penalty: 1)
    #expect(learnt[0].thresholds.count == 1)
    #expect(learner(texts, maxima: [1]).validate().marks.allSatisfy { $0 == 1 })
  }
}

struct MinimiserTests {
  /// (x − 3)² + 10 (y + 1)² has its least at 3, −1.
  @Test func findsTheBottomOfABowl() {
    let found = Minimiser.minimum(from: [0, 0], iterations: 100) { point, gradient in
      gradient = [2 * (point[0] - 3), 20 * (point[1] + 1)]
      return (point[0] - 3) * (point[0] - 3) + 10 * (point[1] + 1) * (point[1] + 1)
    }
    #expect(abs(found[0] - 3) < 1e-3)
    #expect(abs(found[1] + 1) < 1e-3)
  }
}

struct ExcerptTests {
  @Test func quotesTheWordsAroundAWord() {
    let text = [UInt8](
      "We let the water (slowly)\nevaporate, so that only the salt was left in the dish at the end of it".utf8)
    let quoted = Excerpt.around([UInt8]("evaporate".utf8), in: text)
    #expect(quoted.contains("slowly evaporate, so that only"))
    #expect(!quoted.contains("("))
    #expect(quoted.hasSuffix("…"))
  }
}
