import Batch
import Foundation
import JSONText
import Reports

/// `examiner import`: data sets of marked answers, in the layout that the other commands read.
enum ImportCommand {
  static let command = Command(description: description, run: run)

  private static let description = CommandDescription(
    name: "import",
    summary: "Turns data sets of marked answers into answers (JSON Lines) and a rubric of their model answers.",
    operands: [
      CommandDescription.Operand(
        name: "FILES...",
        help: "SemEval-2013 Task 7 (XML files, or a folder of them), ASAP-SAS (TSV), Mohler's folder, RSMTool (CSV), "
          + "Moodle pattern-match responses (CSV), or any CSV, TSV or JSON Lines")
    ],
    options: [
      CommandDescription.Option(
        "format", value: "NAME", help: "semeval, asap, mohler, rsmtool, pmatch or table", standard: "by the content"),
      CommandDescription.Option("output", value: "PATH", help: "where the answers go", standard: "-"),
      CommandDescription.Option(
        "rubric", value: "PATH", help: "write a rubric of the questions and their model answers", standard: "none"),
      CommandDescription.Option("learner", value: "COLUMN", help: "of a table: who wrote it", standard: "by its name"),
      CommandDescription.Option("question", value: "COLUMN", help: "the question's id", standard: "by its name"),
      CommandDescription.Option("answer", value: "COLUMN", help: "the answer", standard: "by its name"),
      CommandDescription.Option("human", value: "COLUMN", help: "a person's marks", standard: "by its name"),
      CommandDescription.Option("human2", value: "COLUMN", help: "a second person's marks", standard: "by its name"),
      CommandDescription.Option("max", value: "COLUMN", help: "full marks", standard: "by its name"),
      CommandDescription.Option("text", value: "COLUMN", help: "the question as it was asked", standard: "by its name"),
      CommandDescription.Option("model", value: "COLUMN", help: "model answers", standard: "by its name"),
      CommandDescription.Option(
        "where", value: "COLUMN=VALUE", help: "take these rows only; the rubric has all questions all the same",
        standard: "all"),
    ],
    examples: [
      CommandDescription.Example(
        command: "examiner import sciEntsBank/*.xml --output answers.jsonl --rubric rubric.md",
        help: "then: examiner evaluate rubric.md answers.jsonl --human human_marks"),
      CommandDescription.Example(
        command: "examiner import data.csv --question item --answer reply --human grade --output answers.jsonl",
        help: "reads a table with other names"),
    ],
    exitCodes: [
      (.done, "all rows were taken"), (.usage, "the command line is wrong"),
      (.data, "some rows or files could not be read; the others were taken"), (.noInput, "a file is not there"),
      (.inputOutput, "a file cannot be read or written"),
    ])

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> ExitCode {
    if arguments.operands.isEmpty { throw arguments.wrong(.missingOperand("FILES")) }
    let filter = try filter(arguments)
    let set = try read(arguments, console)
    for problem in set.problems {
      console.say(DisplayText.safe("\(problem.file):\(problem.line):1: error: \(problem.message)"))
    }
    if set.problemCount > set.problems.count { console.say("and \(set.problemCount - set.problems.count) more") }
    let kept = set.answers.filter { answer in
      filter.map { filter in
        answer.others.contains { FieldText.folded($0.name) == filter.name && $0.value == filter.value }
      } ?? true
    }
    if kept.isEmpty {
      console.say(
        filter == nil || set.answers.isEmpty
          ? "error: there are no answers in the input" : "error: no answer is as --where asks")
      return .data
    }
    if let path = arguments.values["rubric"] {
      try write([UInt8](ImportedRubric.text(set, title: title(arguments.operands[0])).utf8), to: path, console)
    }
    try write(lines(kept, set), to: arguments.values["output"] ?? "-", console)
    let marked = kept.count { !$0.human.isEmpty }
    console.say(
      "\(FigureText.count(kept.count, "answer")) to \(FigureText.count(Set(kept.map(\.question)).count, "question")), "
        + "\(marked) with marks\(kept.contains { !$0.second.isEmpty } ? ", some by two people" : "")")
    return set.problemCount == 0 ? .done : .data
  }

  private static func filter(_ arguments: ParsedArguments) throws(CommandError) -> (name: String, value: String)? {
    guard let text = arguments.values["where"] else { return nil }
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
      throw arguments.wrong(.malformedFilter(text))
    }
    return (FieldText.folded(String(text[..<sign])), String(text[text.index(after: sign)...]))
  }

  private static func title(_ path: String) -> String {
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    return name.isEmpty || name == "-" ? "Imported questions" : name
  }

  private static func read(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> ImportedSet {
    var columns = ImportColumns()
    for part in ImportPart.allCases { columns[part] = arguments.values[part.rawValue] }
    var importer = Importer(columns: columns)
    let given: ImportFormat? =
      arguments.values["format"] == nil ? nil : try arguments.choice("format", standard: .table)
    for path in arguments.operands {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
        if (given ?? ImportFormat.sniff(path, nil)) == .mohler {
          importer.readMohler(path)
          continue
        }
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(".xml") }
        if names.isEmpty { importer.set.complain(path, 1, "the folder holds no XML files and no scores") }
        for name in names.sorted() {
          importer.readSemEval(try RubricFile.readAll(path + "/" + name), path + "/" + name)
        }
        continue
      }
      let bytes = path == "-" ? console.readInput() : try RubricFile.readAll(path)
      switch given ?? ImportFormat.sniff(path, bytes) {
      case .semeval: importer.readSemEval(bytes, path)
      case .asap: importer.readASAP(bytes, path)
      case .rsmtool: importer.readRSMTool(bytes, path)
      case .pmatch: importer.readPatternMatch(bytes, path)
      case .mohler: importer.set.complain(path, 1, "Mohler's data is a folder; name the folder")
      case .table: importer.readTable(bytes, path)
      case nil: importer.set.complain(path, 1, "this is no data set that is known; --format names what it is")
      }
    }
    return importer.set
  }

  private static func lines(_ answers: [ImportedSet.Answer], _ set: ImportedSet) -> [UInt8] {
    let maxima = Dictionary(uniqueKeysWithValues: set.questions.map { ($0.id, $0.max) })
    var json = JSONWriter()
    for answer in answers {
      json.beginObject()
      json.member("learner", answer.learner)
      json.member("question", ImportedRubric.id(answer.question))
      json.member("answer", answer.answer)
      for (name, value) in [("human_marks", answer.human), ("human2_marks", answer.second)] where !value.isEmpty {
        json.key([UInt8](name.utf8))
        if let number = Double(value), number.isFinite { json.number(number) } else { json.string(value) }
      }
      if let max = maxima[answer.question] ?? nil {
        json.key("max")
        json.number(max)
      }
      for (name, value) in answer.others {
        json.key([UInt8](name.utf8))
        json.string(value.replacing(PlainTable.listSign, with: " | "))
      }
      json.endObject()
      json.endLine()
    }
    return json.bytes
  }

  private static func write(_ bytes: [UInt8], to path: String, _ console: Console) throws(CommandError) {
    if path == "-" { return try console.write(bytes) }
    try CommandError.ofFiles { () throws(FileError) in
      let output = try ResultOutput(path: path)
      try output.write(bytes)
      try output.commit()
    }
  }
}

/// The rubric text of a data set: its questions with their model answers.
enum ImportedRubric {
  static func text(_ set: ImportedSet, title: String) -> String {
    var lines = ["# \(line(title))", ""]
    for question in set.questions {
      let marks = full(question, set)
      lines += ["## Question \(id(question.id)) (\(marks) mark\(marks == 1 ? "" : "s"))", ""]
      if !question.text.isEmpty { lines += [line(question.text), ""] }
      var models = question.models
      if models.isEmpty { models = best(question.id, marks, set) }
      if models.isEmpty { models = ["(Write a model answer here.)"] }
      lines += ["### Model answers", ""] + models.map { "- \(line($0))" } + [""]
    }
    return lines.joined(separator: "\n")
  }

  /// An id as a heading can have it: without blanks and brackets.
  static func id(_ text: String) -> String {
    let id = String(text.map { $0.isLetter || $0.isNumber || "._-".contains($0) ? $0 : "-" })
    return id.isEmpty ? "1" : id
  }

  /// What the data say, else the highest mark anyone has.
  private static func full(_ question: ImportedSet.Question, _ set: ImportedSet) -> Int {
    if let max = question.max { return Swift.max(1, Int(max.rounded(.up))) }
    let marks = set.answers.filter { $0.question == question.id }.compactMap { Double($0.human) }.max() ?? 1
    return Swift.max(1, Int(marks.rounded(.up)))
  }

  private static let mostModels = 3

  /// Where there is no model answer, the answers with full marks that have most words in common with the others.
  private static func best(_ id: String, _ marks: Int, _ set: ImportedSet) -> [String] {
    let answers = set.answers.filter { $0.question == id && (Double($0.human) ?? 0) >= Double(marks) }.prefix(400)
      .map { Importer.single([UInt8]($0.answer.utf8)) }.filter { !$0.isEmpty && $0.utf8.count <= 1500 }
    let words = answers.map { Set($0.lowercased().split { !$0.isLetter && !$0.isNumber }) }
    var counts: [Substring: Int] = [:]
    for set in words { for word in set { counts[word, default: 0] += 1 } }
    let scores = words.map { set in
      set.isEmpty ? 0 : set.reduce(0) { $0 + Double(counts[$1] ?? 0) } / Double(set.count).squareRoot()
    }
    let order = answers.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    return order.prefix(mostModels).map { answers[$0] }
  }

  /// Text that stays one line and is no heading.
  private static func line(_ text: String) -> String {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    return words.hasPrefix("#") ? "\\" + words : words
  }
}
