import Batch
import Gradebook
import JSONText
import Marking

/// Tells from the fields of a row who wrote it, and when it was handed in.
struct LearnerReading {
  private static let names: Set<String> = [
    "name", "full name", "student name", "learner name", "candidate name", "pupil name", "participant name",
  ]
  private static let firstNames: Set<String> = ["first name", "forename", "given name"]
  private static let lastNames: Set<String> = ["last name", "surname", "family name"]
  private static let addresses: Set<String> = ["email", "email address", "e mail", "e mail address"]
  private static let numbers: Set<String> = [
    "id number", "student id", "student number", "candidate number", "candidate id", "learner id",
  ]
  private static let users: Set<String> = ["username", "user name", "user"]
  /// The likeliest to tell when a row was finished first.
  private static let times = [
    "completion time", "completed", "completed on", "submitted", "submitted at", "submission time", "timestamp",
    "last modified time", "date",
  ]

  /// Who wrote the row.
  static func identity(_ row: AnswerRow) -> LearnerIdentity {
    var learner = trimmed(row.learner)
    var name = ""
    var first = ""
    var last = ""
    var found: [LearnerIdentity.Identifier.Kind: String] = [:]
    for field in row.extra {
      let heading = plain(field.key)
      let value = text(field.value)
      if value.isEmpty { continue }
      if names.contains(heading) { name = value }
      if firstNames.contains(heading) { first = value }
      if lastNames.contains(heading) { last = value }
      if addresses.contains(heading), isAddress(value) { found[.emailAddress] = value }
      if numbers.contains(heading) { found[.idNumber] = value }
      if users.contains(heading) { found[.userName] = value }
    }
    if name.isEmpty { name = [first, last].filter { !$0.isEmpty }.joined(separator: " ") }
    if isAddress(learner), found[.emailAddress] == nil {
      found[.emailAddress] = learner
      learner = ""
    }
    if !name.isEmpty, !learner.isEmpty, learner != name {
      // The column of learners held something else than names.
      if found[.idNumber] == nil { found[.idNumber] = learner } else { name = learner }
    }
    let identifiers = LearnerIdentity.Identifier.Kind.allCases.compactMap { kind in
      found[kind].map { LearnerIdentity.Identifier(kind, $0) }
    }
    return LearnerIdentity(
      name: name.isEmpty ? learner : name, identifiers: identifiers, place: "row \(row.place.line)")
  }

  /// When the row was handed in, as it says so; nil where it does not.
  static func time(_ row: AnswerRow) -> String? {
    var best: (rank: Int, value: String)?
    for field in row.extra {
      guard let rank = times.firstIndex(of: plain(field.key)), rank < best?.rank ?? times.count else { continue }
      let value = text(field.value)
      if !value.isEmpty { best = (rank, value) }
    }
    return best?.value
  }

  /// A heading in lower case, with single spaces for all that is neither a letter nor a digit.
  static func plain(_ heading: [UInt8]) -> String {
    String(decoding: heading, as: UTF8.self).lowercased()
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// The text of a JSON value; numbers as they are written.
  private static func text(_ value: [UInt8]) -> String {
    guard value.first == UInt8(ascii: "\"") else {
      return value == [UInt8]("null".utf8) ? "" : trimmed(value)
    }
    var bytes: [UInt8] = []
    JSONScanner.decode(value, value.indices, to: &bytes)
    return trimmed(bytes)
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func isAddress(_ text: String) -> Bool {
    text.contains("@") && !text.contains(" ") && !text.hasPrefix("@")
  }
}
