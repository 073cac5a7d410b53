import Batch
import Marking
import RubricModel

/// Finds what people gave an answer in the columns that the user named.
struct HumanMarks: Sendable {
  /// "human_marks", as the user wrote it; folded for comparison.
  private let columns: [String]
  private let folded: [String]
  private let group: String?
  /// For each column, the folded names of its columns by point: "human marks 1.1".
  private let pointNames: [[String: (question: Int, point: Int)]]

  /// What the columns say of one answer.
  struct Found: Sendable {
    /// By column; nil for an empty cell.
    var values: [HumanValue?]
    /// By column: decisions of columns that are named after a point.
    var points: [[(question: Int, point: Int, value: HumanValue.PointValue)]]
    var group: String?
    /// Whether each column is there at all.
    var isThere: [Bool]
    /// What could not be read.
    var problem: (column: String, text: String)?
  }

  init(columns: [String], group: String?, rubric: Rubric) {
    self.columns = columns
    folded = columns.map(FieldText.folded)
    self.group = group.map(FieldText.folded)
    pointNames = columns.map { column in
      var names: [String: (question: Int, point: Int)] = [:]
      for (q, question) in rubric.questions.enumerated() {
        for (p, point) in question.points.enumerated() {
          for sign in [" ", ".", ":", "-"] { names[FieldText.folded(column + sign + point.id)] = (q, p) }
        }
      }
      return names
    }
  }

  /// The most columns of a row that are looked at.
  private static let mostFields = 5_000

  func find(_ row: AnswerRow) -> Found {
    var found = Found(
      values: columns.map { _ in nil }, points: columns.map { _ in [] }, group: nil,
      isThere: columns.map { _ in false }, problem: nil)
    for field in row.extra.prefix(Self.mostFields) {
      let name = FieldText.folded(String(decoding: field.key, as: UTF8.self))
      if name == group { found.group = FieldText.text(field.value) }
      for index in columns.indices {
        do throws(HumanValue.Problem) {
          if name == folded[index] {
            found.isThere[index] = true
            found.values[index] = try HumanValue.read(field.value)
          } else if let place = pointNames[index][name],
            let value = try HumanValue.point(FieldText.text(field.value))
          {
            found.isThere[index] = true
            found.points[index].append((place.question, place.point, value))
          }
        } catch {
          if case .notAMark(let text) = error, found.problem == nil {
            found.problem = (String(decoding: field.key, as: UTF8.self), text)
          }
        }
      }
    }
    return found
  }
}
