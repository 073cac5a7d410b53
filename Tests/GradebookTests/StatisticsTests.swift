import Foundation
import Testing

@testable import Gradebook

/// Statistics of classes, against NumPy, pandas and SciPy (`Reference/reference.py`).
struct StatisticsTests {
  struct Case: Decodable {
    var name: String
    var most: [Int]
    var marks: [[Int]]
    var facility: [Double]
    var discrimination: [Double?]
    var alpha, standardError, mean, median, lowerQuartile, upperQuartile, deviation: Double
    var bars: [Int]
  }

  static func cases() throws -> [Case] {
    let url = try #require(Bundle.module.url(forResource: "cases", withExtension: "json", subdirectory: "Data"))
    return try JSONDecoder().decode([Case].self, from: Data(contentsOf: url))
  }

  private func expect(_ figure: Double?, _ expected: Double?, _ name: String) {
    guard let figure, let expected else {
      #expect(figure == nil && expected == nil, "\(name)")
      return
    }
    #expect(abs(figure - expected) < 1e-12, "\(name)")
  }

  @Test func figuresAreThoseOfPandasAndSciPy() throws {
    for stored in try Self.cases() {
      let book = gradebook(stored.marks, most: stored.most)
      for question in stored.most.indices {
        let figures = book.figures(question: question)
        expect(figures.facility, stored.facility[question], "\(stored.name): facility \(question)")
        expect(figures.discrimination, stored.discrimination[question], "\(stored.name): discrimination \(question)")
        // One point a question, with all its marks.
        #expect(book.figures(question: question, point: 0) == figures)
      }
      expect(book.reliability?.alpha, stored.alpha, "\(stored.name): alpha")
      expect(book.reliability?.standardError, stored.standardError, "\(stored.name): standard error")
      let distribution = try #require(TotalsDistribution(book.totals, max: book.max))
      expect(distribution.mean, stored.mean, "\(stored.name): mean")
      expect(distribution.median, stored.median, "\(stored.name): median")
      expect(distribution.lowerQuartile, stored.lowerQuartile, "\(stored.name): lower quartile")
      expect(distribution.upperQuartile, stored.upperQuartile, "\(stored.name): upper quartile")
      expect(distribution.deviation, stored.deviation, "\(stored.name): deviation")
      #expect(distribution.bars.map(\.learners) == stored.bars)
    }
  }

  @Test func whatIsNotDefinedIsNotGiven() {
    #expect(TotalsDistribution([], max: 4) == nil)
    #expect(TotalsDistribution([3], max: 4)?.deviation == nil)
    #expect(Reliability([[1, 2, 3]]) == nil)
    #expect(Reliability([[1], [2]]) == nil)
    #expect(Reliability([[1, 2], [2, 1]]) == nil)
    #expect(ItemFigures([], max: 2, totals: []).facility == nil)
    #expect(ItemFigures([1, 1], max: 2, totals: [1, 2]).discrimination == nil)
    // A question alone has no rest to go with.
    #expect(ItemFigures([0, 1], max: 1, totals: [0, 1]).discrimination == nil)
  }

  /// 100 marks in at most 21 bars of equal width, from 0 on, without a gap.
  @Test func manyMarksShareBars() throws {
    let distribution = try #require(TotalsDistribution([0, 4, 5, 99, 100], max: 100))
    #expect(distribution.bars.first == TotalsDistribution.Bar(marks: 0...4, learners: 2))
    #expect(distribution.bars.last == TotalsDistribution.Bar(marks: 100...100, learners: 1))
    #expect(distribution.bars.count == 21)
    #expect(distribution.bars.reduce(0) { $0 + $1.learners } == 5)
  }

  /// What was not answered earns nothing, and is no attempt.
  @Test func missingAnswersCountAsNothing() {
    let book = gradebook([[2, nil], [1, 2], [nil, 1]], most: [2, 2])
    #expect(book.totals == [2, 3, 1])
    #expect(book.figures(question: 0).facility == 0.5)
    #expect(book.attempts(question: 1) == 2)
  }

  @Test func missedPointsComeWorstFirst() {
    let book = gradebook([[2, 0], [2, 1], [1, 0], [2, nil]], most: [2, 2])
    let items = MissedPoints(book).items
    #expect(items.map(\.question) == [1, 0])
    #expect(items.map(\.lost) == [7, 1])
    #expect(items.map(\.possible) == [8, 8])
    #expect(items[0].not == 3 && items[0].partial == 1 && items[0].met == 0)
    #expect(items[1].met == 3 && items[1].partial == 1)
    // Everybody who did not meet it and wrote something: three of them.
    #expect(items[0].typical.count == 3 && items[1].typical.count == 1)
  }
}
