internal import RubricModel

/// The result of each point of a question in an answer that holds nothing of it.
struct ResultsWithoutIdeas: Sendable {
  /// Nil where it depends on what else the answer says.
  let points: [PointResult?]
  /// All of them, where none depends on anything.
  let all: [PointResult]
  /// Which of them a person should look at, and how many.
  let refers: [Bool]
  let referring: Int
  /// What all of them earn together.
  let marks: Int

  init(_ points: [PointResult?], of question: PreparedQuestion) {
    self.points = points
    let all = points.compactMap { $0 }
    self.all = all.count == points.count ? all : []
    marks = self.all.reduce(0) { $0 + $1.marks }
    let refers = zip(points, question.points).map { result, point in
      result.map { $0.isDoubtful || point.point.acceptsOther && $0.decision != .met } ?? false
    }
    self.refers = refers
    referring = refers.count { $0 }
  }
}

extension PointResult {
  /// So unsure that a person should look.
  var isDoubtful: Bool { confidence < Marker.referBelow || isRemote }
}
