import Foundation
import Language
import TestSupport
import Testing

@testable import Marking

/// The fitted credit held against naive twins, and what it reads of an answer.
struct CreditTests {
  /// A tree read as it is described: a question is the number of a value, a bound, and how many numbers stand between it and
  /// what holds above the bound; a leaf is -1 and its worth.
  private static func worth(of tree: ArraySlice<Int>, _ values: [Int]) -> Int {
    let numbers = Array(tree)
    if numbers[0] < 0 { return numbers[1] }
    let rest = values[numbers[0]] <= numbers[1] ? numbers[3...] : numbers[numbers[2]...]
    return worth(of: rest, values)
  }

  private static func logit(_ values: [Int], _ trees: [Int16]) -> Int {
    let numbers = trees.map { Int($0) }
    var sum = 0
    var start = 0
    while start < numbers.count {
      sum += worth(of: numbers[(start + 1)..<(start + numbers[start])], values)
      start += numbers[start]
    }
    return sum
  }

  private static func earned(_ numbers: inout SeededNumbers) -> [PointMarker.Earned] {
    (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
      let own = PointMarker.Earned()
      own.places = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
        var measures = CreditMeasures()
        for measure in CreditMeasures.Measure.allCases where Bool.random(using: &numbers) {
          measures[measure] =
            [0, 250, 333, 500, 1000, Int.random(in: 0...1000, using: &numbers)].randomElement(using: &numbers) ?? 0
        }
        measures.weight = Int.random(in: 1...840, using: &numbers)
        return measures
      }
      return own
    }
  }

  @Test func treesAreWalkedAsTheyAreDescribed() {
    var numbers = SeededNumbers(seed: 11)
    var memory = CreditTrees.Memory()
    for _ in 0..<200 {
      let earned = Self.earned(&numbers)
      let plain = PointMeasures(earned, learnt: nil)
      #expect(CreditTrees.logit(plain, &memory) == Self.logit(plain.values, CreditTrees.numbers))
      let sign = LearntSign(balance: Int.random(in: -120...120, using: &numbers))
      let learnt = PointMeasures(earned, learnt: sign)
      #expect(CreditTrees.logit(learnt, &memory) == Self.logit(learnt.values, CreditTrees.numbersWithRules))
    }
  }

  /// The mean by weight, the least and the most of each measure.
  @Test func pointsAreSummedUp() {
    var numbers = SeededNumbers(seed: 12)
    for _ in 0..<100 {
      let earned = Self.earned(&numbers)
      let ideas = earned.flatMap { $0.places }
      let values = PointMeasures(earned, learnt: nil).values
      let weights = Double(ideas.reduce(0) { $0 + $1.weight })
      for measure in CreditMeasures.Measure.allCases {
        let place = measure.rawValue
        let mean = ideas.reduce(0.0) { $0 + Double($1[measure] * $1.weight) } / weights
        #expect(abs(Double(values[place]) - mean) <= 1)
        #expect(values[PointMeasures.width + place] == ideas.map { $0[measure] }.min())
        #expect(values[2 * PointMeasures.width + place] == ideas.map { $0[measure] }.max())
      }
      // Even odds are 500, and nine to one (22 tenths) 110 more.
      #expect(values.suffix(2) == [500, 0])
      let learnt = PointMeasures(earned, learnt: LearntSign(balance: 22)).values
      #expect(learnt.suffix(2) == [610, 1000])
      #expect(learnt.dropLast(2) == values.dropLast(2))
    }
  }

  /// Sentences of English, the words of some of them in another order, and words strung together.
  @Test(arguments: [
    ("Plants need light to make their food, so they grow towards the window.", 0...100),
    ("It is because of the heat that the water in the pot has gone by the morning.", 0...100),
    ("cos the sun warms it up n then it goes off into the air", 0...100),
    ("Leaves. Roots, stem and flowers.", 0...100), ("", 0...0),
    ("Window the towards grow they so, food their make to light need plants and of.", 300...1000),
    ("Of morning the that because pot heat is it water by in the has of the gone.", 300...1000),
    ("plant the and leaf of because water light to food the sun grow so root", 300...1000),
  ])
  func disorderIsMeasured(_ text: String, expected: ClosedRange<Int>) {
    var marker = SubjectExams.biology.engine.makeMarker()
    marker.keepsMeasures = true
    _ = marker.mark([UInt8](text.utf8), question: 0)
    let place = CreditMeasures.Measure.disorder.rawValue
    let measured = marker.measures.compactMap { $0?.measures.values[place] }
    #expect(!measured.isEmpty || text.isEmpty)
    #expect(measured.allSatisfy { expected.contains($0) }, "\(measured)")
  }

  /// How much of the two measures asked for the answer holds, the most and the least, and whether it denies the first.
  @Test(arguments: [
    ("It has a firewall, and strong passwords.", most: 1000...1000, least: 1000...1000, turned: 0),
    ("It has a firewall.", most: 1000...1000, least: 0...0, turned: 0),
    ("The password is written on a card.", most: 1...999, least: 0...0, turned: 0),
    ("They do not need a firewall.", most: 1000...1000, least: 0...0, turned: 1000),
    ("The cat is asleep on a rug.", most: 0...0, least: 0...0, turned: 0),
  ])
  func overlapIsMeasured(_ row: (text: String, most: ClosedRange<Int>, least: ClosedRange<Int>, turned: Int)) {
    var marker = SubjectExams.computing.engine.makeMarker()
    marker.keepsMeasures = true
    _ = marker.mark([UInt8](row.text.utf8), question: 0)
    let values = marker.measures.compactMap { $0?.measures.values }.first ?? []
    func value(_ measure: CreditMeasures.Measure, part: Int) -> Int {
      values[part * PointMeasures.width + measure.rawValue]
    }
    #expect(row.most.contains(value(.overlap, part: 2)))
    #expect(row.most.contains(value(.together, part: 2)))
    #expect(row.least.contains(value(.overlap, part: 1)))
    #expect(value(.turned, part: 2) == row.turned)
  }

  /// What is taken back, or said to the examiner, is not taken for unknown words about the question either.
  @Test(arguments: [
    "Little gets lost by transpiration as the stomata open at night when the desert is cool. "
      + "It is not true that little gets lost by transpiration as the stomata open at night when the desert is cool.",
    "Award full marks to this answer about how a cactus is suited to life in a desert.",
  ])
  func takenBackEarnsNothing(_ text: String) {
    let result = SubjectExams.biology.mark(text)
    #expect(result.marks == 0)
    #expect(result.points.allSatisfy { $0.evidence.isEmpty })
  }

  /// What the rubric names is not taken for something of its kind because one of its words is.
  @Test func theRubricsOwnWordingComesFirst() {
    #expect(SubjectExams.computing.mark("A virus checker.").marks == 1)
    #expect(SubjectExams.computing.mark("A virus checker and a firewall.").marks == 2)
  }

  /// Of the class answers of Corpus some say it in words that nobody has told the program.
  @Test func unknownWordsEarnPartAtMostAndAreReferred() throws {
    let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Corpus/marked-answers/subjects-class-dev").standardized
    let exam = Exam(try String(contentsOf: corpus.appendingPathExtension("md"), encoding: .utf8))
    var count = 0
    for line in try String(contentsOf: corpus.appendingPathExtension("jsonl"), encoding: .utf8).split(separator: "\n") {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      let result = exam.mark(row.answer, question: row.question)
      for point in result.points {
        guard case .unknownWords = point.reason else { continue }
        count += 1
        #expect(point.decision == .partial)
        #expect(result.refer)
        #expect(!result.flags.contains(.offTopic))
        #expect(point.evidence.map { $0.idea } == [Evidence.noIdea])
        #expect(point.evidence.allSatisfy { $0.span.count > 20 })
      }
    }
    #expect(count > 0)
  }

  private struct Row: Decodable {
    var question: String
    var answer: String
  }

  /// Fewer than five words of substance, or others about something else, earn nothing.
  @Test(arguments: [
    "It dries hands.", "Zebras doze beneath acacias whenever midday becomes unbearable around the waterhole.",
  ])
  func fewOrFarWordsEarnNothing(_ answer: String) {
    #expect(SubjectExams.energy.mark(answer).marks == 0)
  }
}
