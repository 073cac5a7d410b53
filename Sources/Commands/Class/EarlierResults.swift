import Batch
import Foundation
import Gradebook
import JSONText
import Marking

/// What an earlier run has given: its `results.jsonl`, by learner and question.
struct EarlierResults {
  /// One answer of the file that counted.
  struct Entry {
    var label: String
    var marks: Int
    var time: String?
  }

  private struct Line {
    var identity: LearnerIdentity
    var question: String
    var marks: Int
    var time: String?
  }

  /// By ``LearnerIdentity/key`` and the question's id.
  private(set) var entries: [String: [String: Entry]] = [:]
  /// Lines that are no results.
  private(set) var unreadable: [Int] = []

  /// The file that a path means: itself, or the one in the folder.
  static func file(_ path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return path }
    return (path.hasSuffix("/") ? path : path + "/") + ClassFiles.results
  }

  /// - Parameter bytes: the whole file.
  init(_ bytes: [UInt8]) {
    var lines: [Line] = []
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      number += 1
      if end > start {
        if let found = Self.lines(bytes, start..<end, number) { lines += found } else { unreadable.append(number) }
      }
      start = end + 1
    }
    let order = SubmissionTime.order(lines.compactMap(\.time))
    for line in lines {
      if let before = entries[line.identity.key]?[line.question], let earlier = before.time, let later = line.time,
        let first = SubmissionTime.value(earlier, order), let second = SubmissionTime.value(later, order),
        second < first
      {
        continue
      }
      entries[line.identity.key, default: [:]][line.question] = Entry(
        label: line.identity.shownName, marks: line.marks, time: line.time)
    }
  }

  /// The marks of a line: one question's, or those of every question that its points belong to; none where a later
  /// answer counts, nil where it is no result of schema 1.
  private static func lines(_ bytes: [UInt8], _ range: Range<Int>, _ number: Int) -> [Line]? {
    var members: [JSONMember] = []
    guard (try? JSONScanner.members(in: bytes, range, to: &members)) != nil else { return nil }
    var row = AnswerRow(
      learner: [], question: [], questionIndex: nil, answer: [], place: Place(file: "", line: number))
    var marks: Int?
    var isSuperseded = false
    var points: [String: Int] = [:]
    for member in members {
      let key = text(bytes, member.key)
      switch key {
      case "learner": row.learner = [UInt8](text(bytes, member.value.range).utf8)
      case "question": row.question = [UInt8](text(bytes, member.value.range).utf8)
      case "marks": marks = self.marks(text(bytes, member.value.range))
      case "points": points = pointMarks(bytes, member.value.range)
      case "superseded": isSuperseded = text(bytes, member.value.range) == "true"
      case "schema", "max", "score", "refer", "flags", "misconceptions": break
      default: row.extra.append(RawField(key: [UInt8](key.utf8), value: [UInt8](bytes[member.value.range])))
      }
    }
    guard let marks else { return nil }
    if isSuperseded { return [] }
    let identity = LearnerReading.identity(row)
    let time = LearnerReading.time(row)
    if !row.question.isEmpty {
      let question = String(decoding: row.question, as: UTF8.self)
      return [Line(identity: identity, question: question, marks: marks, time: time)]
    }
    return points.sorted { $0.key < $1.key }.map {
      Line(identity: identity, question: $0.key, marks: $0.value, time: time)
    }
  }

  /// Marks by question, from the ids of points: "food-1.2" is a point of "food-1".
  private static func pointMarks(_ bytes: [UInt8], _ range: Range<Int>) -> [String: Int] {
    var elements: [JSONValue] = []
    guard (try? JSONScanner.elements(in: bytes, range, to: &elements)) != nil else { return [:] }
    var marks: [String: Int] = [:]
    for element in elements {
      var members: [JSONMember] = []
      guard (try? JSONScanner.members(in: bytes, element.range, to: &members)) != nil else { continue }
      var id = ""
      var earned = 0
      for member in members {
        if text(bytes, member.key) == "point" { id = text(bytes, member.value.range) }
        if text(bytes, member.key) == "marks" { earned = self.marks(text(bytes, member.value.range)) ?? 0 }
      }
      if let point = id.lastIndex(of: ".") { marks[String(id[..<point]), default: 0] += earned }
    }
    return marks
  }

  /// Marks as no paper has more of; nil for what is no number.
  private static func marks(_ text: String) -> Int? { Int(text).map { min(max(0, $0), 100_000) } }

  /// A string's text; any other value as it is written.
  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    guard bytes[range.lowerBound] == UInt8(ascii: "\"") else { return String(decoding: bytes[range], as: UTF8.self) }
    var output: [UInt8] = []
    JSONScanner.decode(bytes, range, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
