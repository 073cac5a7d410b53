import Batch
import Foundation

/// The names of the files that a class's folder holds, and what tells them from others.
enum ClassFiles {
  static let results = "results.jsonl"
  static let marks = "marks.csv"
  static let moodle = "marks-moodle.csv"
  static let report = "report.html"
  static let moderation = "moderation.csv"
  static let log = "moderation-log.csv"
  static let rejected = "rejected.csv"
  static let feedback = "feedback"

  /// What tells one answer from another: 16 digits.
  static func digest(_ answer: [UInt8]) -> String {
    var digest = ContentDigest()
    digest.add(answer)
    return digest.hexadecimal
  }

  /// Whether a file is feedback that an earlier run wrote: it says so near its beginning or at its end.
  static func isFeedback(_ path: String) -> Bool {
    guard [".html", ".txt", ".md"].contains(where: { path.hasSuffix($0) }),
      let bytes = try? Data(contentsOf: URL(fileURLWithPath: path))
    else { return false }
    let ends = String(decoding: bytes.prefix(1000), as: UTF8.self) + String(decoding: bytes.suffix(1000), as: UTF8.self)
    return ends.contains("content=\"Examiner\"") || ends.contains("The program Examiner proposed these marks")
  }
}
