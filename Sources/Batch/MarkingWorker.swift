public import Marking

/// Makes the workers of a ``Pipeline`` that marks with an engine.
public enum MarkingWorker {
  /// Bytes of an answer after which a marker is not used again, so that its memory is given back.
  public static let longAnswer = 1 << 18

  /// Workers that mark and put the results into words.
  ///
  /// - Parameter render: appends one result; must depend on its arguments alone.
  public static func rendering(
    _ engine: Engine, _ render: @escaping @Sendable (AnswerResult, AnswerRow, inout [UInt8]) -> Void
  ) -> @Sendable () -> ([AnswerRow]) -> [UInt8] {
    {
      var marker = engine.makeMarker()
      return { rows in
        var output: [UInt8] = []
        for row in rows {
          render(marker.mark(row.answer, question: row.questionIndex), row, &output)
          if row.answer.count > longAnswer { marker = engine.makeMarker() }
        }
        return output
      }
    }
  }

  /// Workers that write JSON Lines in schema 1.
  public static func jsonLines(_ engine: Engine) -> @Sendable () -> ([AnswerRow]) -> [UInt8] {
    rendering(engine) { result, row, output in
      ResultJSON.append(
        result, learner: row.learner, question: row.question, answer: row.answer, extra: row.extra,
        rubric: engine.rubric, to: &output)
    }
  }
}
