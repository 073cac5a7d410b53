import Foundation
import Reports

/// What the arguments of `examiner mark` mean where the results go to a folder.
struct ClassSettings: Sendable {
  /// As the user named it.
  var folder: String
  var feedback: FeedbackPage.Format
  /// Learners may be told model answers.
  var reveals: Bool
  /// Answers of the moderation sample.
  var sample: Int

  /// The file that tells learners' codes; nil where they keep their names.
  var key: String?
  /// A table with marks of a person.
  var moderation: String?

  static let standardSample = 10

  /// Options that need a folder.
  private static let own = ["feedback", "sample", "moderation", "pseudonymise"]

  /// Nil where the output is no folder.
  init?(_ arguments: ParsedArguments) throws(CommandError) {
    feedback = try arguments.choice("feedback", standard: .html)
    sample = try arguments.number("sample", in: 0...10_000, standard: Self.standardSample)
    reveals = arguments.switches.contains("reveal")
    guard let output = arguments.values["output"], Self.isFolder(output) else {
      let given = Self.own.first { arguments.values[$0] != nil } ?? (reveals ? "reveal" : nil)
      if let given { throw arguments.wrong(.needsFolder(option: given)) }
      return nil
    }
    folder = output
    moderation = arguments.values["moderation"]
    key = arguments.values["pseudonymise"]
    if let key, Self.isInside(key, output) { throw arguments.wrong(.keyInside(key)) }
    for option in ["to", "rejected"] where arguments.values[option] != nil {
      throw arguments.wrong(.notWithFolder(option: option))
    }
    if arguments.switches.contains("resume") { throw arguments.wrong(.notWithFolder(option: "resume")) }
  }

  /// A folder is there, or is asked for by a slash at the end.
  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
    return path.hasSuffix("/")
  }

  /// Whether a file would stand in the folder, and be handed on with it.
  private static func isInside(_ file: String, _ folder: String) -> Bool {
    let folder = URL(fileURLWithPath: folder).standardizedFileURL.resolvingSymlinksInPath().path + "/"
    return URL(fileURLWithPath: file).standardizedFileURL.resolvingSymlinksInPath().path.hasPrefix(folder)
  }

  /// A file of the folder.
  func path(_ name: String) -> String { folder.hasSuffix("/") ? folder + name : folder + "/" + name }
}
