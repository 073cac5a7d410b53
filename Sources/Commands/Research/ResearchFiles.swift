import Agreement
import Batch
import Reports
import RubricCompiler
import RubricModel

/// What the commands of research share: compiling, complaining, writing.
enum ResearchFiles {
  /// The rubric; nil, with a message, where it has nothing that can be marked.
  static func compile(
    _ path: String, _ settings: ResearchSettings, _ console: Console
  ) throws(CommandError) -> Compilation? {
    let compilation = RubricCompiler.compile(try RubricFile.read(path, console))
    DiagnosticPrinter(compilation, file: RubricFile.name(path), console).print(
      from: settings.isQuiet ? .error : .warning)
    if compilation.rubric.questions.isEmpty {
      console.say("error: the rubric has no question that can be marked")
      return nil
    }
    return compilation
  }

  /// Says what is wrong with the answers; false where nothing is left to compare.
  static func isUsable(_ set: JudgedSet, _ settings: ResearchSettings, _ console: Console) -> Bool {
    let seesRows = !set.answers.isEmpty || set.unmarked > 0
    let isTable = set.isThere.allSatisfy { $0 } || !set.isGiven
    for problem in set.problems where isTable { console.say(DisplayText.safe(problem)) }
    if isTable, set.problemCount > set.problems.count {
      console.say("and \(set.problemCount - set.problems.count) more rows that cannot be used")
    }
    for (column, isThere) in zip(settings.columns, set.isThere)
    where !isThere && (seesRows || !isTable && set.problemCount > 0) {
      let suggestion = Suggestion.nearest(to: column, among: set.columns).map { ", but \"\($0)\"" }
      let found = set.columns.isEmpty ? "no others" : set.columns.map { "\"\($0)\"" }.joined(separator: ", ")
      console.say(
        DisplayText.safe(
          "error: the answers have no column \"\(column)\"\(suggestion ?? ""); \(set.isGiven ? "" : "besides learner, question and answer ")they have \(found)"
        ))
      return false
    }
    if let group = settings.group, !set.hasGroups, seesRows {
      console.say(DisplayText.safe("error: the answers have no column \"\(group)\" to compare groups by"))
      return false
    }
    if set.answers.isEmpty {
      console.say(
        set.unmarked > 0
          ? DisplayText.safe("error: no answer has a mark in column \"\(settings.people[0])\"")
          : "error: there are no answers that can be compared")
      return false
    }
    return true
  }

  static func write(_ bytes: [UInt8], _ settings: ResearchSettings, _ console: Console) throws(CommandError) {
    guard let path = settings.output else { return try console.write(bytes) }
    try CommandError.ofFiles { () throws(FileError) in
      let output = try ResultOutput(path: path)
      try output.write(bytes)
      try output.commit()
    }
  }

  static func write(_ report: ResearchReport, _ settings: ResearchSettings, _ console: Console) throws(CommandError) {
    if settings.format == .html { return try write(report.page, settings, console) }
    let style = console.terminal.style(
      of: settings.output == nil ? console.terminal.output : nil, colour: .auto, environment: console.environment)
    try write(report.text(style), settings, console)
  }
}
