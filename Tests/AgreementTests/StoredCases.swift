import Foundation
import Testing

@testable import Agreement

/// The figures that other packages give, made by Reference/reference.py.
struct StoredCases: Decodable, Sendable {
  let versions: [String: String]
  let pairs: [PairCase]
  let ratings: [RatingCase]
  let trueScores: [TrueScoreCase]
  let doubleMarked: [DoubleCase]
  let confidence: [ConfidenceCase]
  let groups: [GroupCase]
  let intervals: [IntervalCase]
  let resampling: ResamplingCase
  let permutations: [PermutationCase]
  let distributions: DistributionCase

  /// Throws where the file is not there or is not what the script writes.
  static func load() throws -> StoredCases {
    let file = try #require(Bundle.module.url(forResource: "cases", withExtension: "json", subdirectory: "Data"))
    return try JSONDecoder().decode(StoredCases.self, from: Data(contentsOf: file))
  }
}

struct PairCase: Decodable, Sendable {
  let name: String
  let reference, marker: [Double]
  let expected: [String: Double?]
  let levels: [Double]
  let classes: [[Double?]]
  let confusion: [[Int]]

  func tally() throws -> PairTally { try PairTally(reference: reference, marker: marker) }
}

struct RatingCase: Decodable, Sendable {
  let name: String
  let markers: [[Double?]]
  let expected: [String: Double?]
}

struct TrueScoreCase: Decodable, Sendable {
  let name: String
  let program: [Double]
  let people: [[Double?]]
  let expected: [String: Double?]
}

struct DoubleCase: Decodable, Sendable {
  let name: String
  let first: [Double]
  let second: [Double?]
  let program: [Double]
  let expected: [String: Double?]
}

struct ConfidenceCase: Decodable, Sendable {
  struct Reliability: Decodable, Sendable {
    let accuracy, confidence: [Double]
    let sizes: [Int]
    let ece, mce: Double
  }
  let name: String
  let confidence: [Double]
  let right: [Bool]
  let bins: Int
  let brier, area: Double
  let curve: [[Double]]
  let uniform, quantile: Reliability
}

struct GroupCase: Decodable, Sendable {
  struct Effect: Decodable, Sendable {
    let share, p: Double
    let estimates: [String: Double]
  }
  let name: String
  let reference, marker: [Double]
  let groups: [String]
  let base: String?
  let names: [String]
  let dsm, smd: [Double?]
  let effects: [String: Effect]
}

struct IntervalCase: Decodable, Sendable {
  let name: String
  let level, value: Double
  let resamples, leftOut, percentile, bca: [Double]
}

struct ResamplingCase: Decodable, Sendable {
  let reference, marker: [Double]
  let clusters: [Int]
  let expected: [String: [String: [Double]]]
}

struct PermutationCase: Decodable, Sendable {
  struct Test: Decodable, Sendable {
    let difference, p: Double
  }
  let name: String
  let reference, first, second: [Double]
  let exact: Bool
  let expected: [String: Test]
}

struct DistributionCase: Decodable, Sendable {
  struct Binomial: Decodable, Sendable {
    let trials: Int
    let chance: Double
    let shares: [Double]
  }
  struct Generator: Decodable, Sendable {
    let seed: UInt64
    let numbers: [String]
  }
  let normal, normalBelow, f: [[Double]]
  let binomial: [Binomial]
  let xoshiro: Generator
}

/// Expects a figure within 1e-9, of its size where it is above 1; or none where the package has none.
func expect(
  _ found: Statistic, _ expected: Double?, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  switch (found, expected) {
  case (.undefined, nil): break
  case (.value(let figure), let expected?):
    #expect(
      abs(figure - expected) <= 1e-9 * max(1, abs(expected)), "\(name): \(figure) is not \(expected)",
      sourceLocation: sourceLocation)
  default:
    Issue.record(
      "\(name): \(found) is not \(expected.map { "\($0)" } ?? "undefined")", sourceLocation: sourceLocation)
  }
}
