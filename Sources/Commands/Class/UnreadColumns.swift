import Batch
import Marking

/// Columns that are kept and not marked, though they may hold answers.
enum UnreadColumns {
  private static let fewestWords = 4
  private static let longest = 120
  /// Beside a question's answers: what graders and forms write themselves.
  private static let others = ["points", "feedback", "score", "right answer", "comment", "question ", "time", "date"]

  /// The headings of a row's columns that read like questions: several words, or a question mark.
  static func questions(_ row: AnswerRow) -> Set<String> {
    var found: Set<String> = []
    for field in row.extra {
      let heading = String(decoding: field.key, as: UTF8.self)
      let plain = LearnerReading.plain(field.key)
      let words = plain.split(separator: " ").count
      guard heading.contains("?") || words >= fewestWords, !others.contains(where: { plain.hasPrefix($0) }),
        !heading.hasSuffix("]")
      else { continue }
      found.insert(heading.count > longest ? heading.prefix(longest) + "…" : heading)
    }
    return found
  }
}
