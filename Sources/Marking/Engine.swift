public import RubricModel

/// A rubric made ready for marking. Immutable: any number of workers may share it.
public struct Engine: Sendable {
  public let rubric: Rubric

  /// Prepares the rubric's terms for one-pass matching.
  public init(_ rubric: Rubric) {
    self.rubric = rubric
  }

  /// Place of the question with this id in ``Rubric/questions``, or nil.
  public func question(_ id: String) -> Int? {
    rubric.questions.firstIndex { $0.id == id }
  }

  /// A worker's own marker, with reusable storage.
  public func makeMarker() -> Marker { Marker(self) }
}

/// Marks answers one after another; each worker has its own.
public struct Marker {
  let engine: Engine

  init(_ engine: Engine) {
    self.engine = engine
  }

  /// Marks one answer.
  ///
  /// - Parameters:
  ///   - answer: the answer's bytes, UTF-8 (broken bytes are skipped, and offsets still count them).
  ///   - question: place of the question in the rubric, or nil to mark against every point.
  public mutating func mark(_ answer: [UInt8], question: Int?) -> AnswerResult {
    AnswerResult(
      questions: 0..<0, marks: 0, max: 0, score: 0, refer: false, flags: [], points: [], misconceptions: [])
  }
}
