import Batch
import Foundation

/// The layouts in which data sets of marked answers come.
enum ImportFormat: String, CaseIterable, Sendable {
  /// SemEval-2013 Task 7: an XML file a question.
  case semeval
  /// The ASAP short answer scoring competition: TSV with Id, EssaySet, Score1, Score2, EssayText.
  case asap
  /// Mohler's data: a folder with questions, answers, a file of answers a question, and scores.
  case mohler
  /// RSMTool: CSV with spkitemid, sc1, sc2.
  case rsmtool
  /// Responses for testing Moodle's pattern-match questions: CSV with the expected mark and the response.
  case pmatch
  /// Any CSV, TSV or JSON Lines, with its columns named.
  case table

  /// The layout of a file or folder; nil where it is none of them.
  static func sniff(_ path: String, _ bytes: [UInt8]?) -> ImportFormat? {
    guard let bytes else {
      return FileManager.default.fileExists(atPath: path + "/scores")
        || FileManager.default.fileExists(atPath: path + "/data/scores") ? .mohler : .semeval
    }
    let opening = String(decoding: bytes.prefix(4096), as: UTF8.self)
    if opening.drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" }).hasPrefix("<") {
      return opening.contains("<question") || opening.contains("<Question") ? .semeval : nil
    }
    let header = opening.prefix { !$0.isNewline }.lowercased()
    if header.contains("essayset"), header.contains("essaytext") { return .asap }
    if header.contains("spkitemid") || header.split(whereSeparator: { ",;\t".contains($0) }).contains("sc1") {
      return .rsmtool
    }
    let cells = header.split(separator: ",").map { $0.filter { $0.isLetter } }
    if cells.count == 2, cells[1] == "response" || cells[1] == "responses",
      cells[0].contains("mark") || cells[0].contains("expected")
    {
      return .pmatch
    }
    return .table
  }
}

/// What columns of a table hold.
enum ImportPart: String, CaseIterable, Sendable {
  case learner, question, answer, human, human2, max, text, model

  /// How such columns are usually called, folded, the likeliest first.
  var usual: [String] {
    switch self {
    case .learner: ["learner", "student", "learner id", "student id", "answer id", "candidate", "id"]
    case .question: ["question", "question id", "prompt", "item", "item id", "task"]
    case .answer: ["answer", "response", "student answer", "text", "response text", "answer text"]
    case .human:
      ["human marks", "human", "marks", "mark", "score", "human decision", "grade", "sc1", "score1", "h1"]
    case .human2: ["human2 marks", "human2", "marks2", "sc2", "score2", "h2"]
    case .max: ["max", "max marks", "max score", "full marks"]
    case .text: ["question text", "prompt text", "stem"]
    case .model:
      ["model answer", "model answers", "reference answer", "reference answers", "reference", "desired answer"]
    }
  }
}

/// The columns that the user has named.
typealias ImportColumns = [ImportPart: String]

/// Reads files of one layout into a set.
struct Importer {
  var set = ImportedSet()
  let columns: ImportColumns

  init(columns: ImportColumns) { self.columns = columns }

  // MARK: SemEval

  mutating func readSemEval(_ bytes: [UInt8], _ path: String) {
    var scanner = XMLScanner(bytes)
    var id = ""
    var element = ""
    var text: [UInt8] = []
    var attributes: [String: String] = [:]
    var questionText = ""
    func line() -> Int { 1 }
    do throws(XMLScanner.Failure) {
      while let event = try scanner.next() {
        switch event {
        case .start(let name, let given, _):
          element = name
          text.removeAll()
          if name == "question" {
            id = given["id"] ?? URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            questionText = ""
          }
          attributes = given
        case .text: text += scanner.text
        case .end(let name):
          let words = Self.single(text)
          if name == element {
            switch name {
            case "questionText": questionText = words
            case "referenceAnswer": set.describe(id, text: questionText, max: 1, model: words)
            case "studentAnswer": addSemEval(id, questionText, words, attributes, path)
            default: break
            }
          }
          text.removeAll()
          element = ""
        }
      }
    } catch {
      set.complain(path, 1, error == .declaration ? "a document type declaration is not read" : "damaged XML")
    }
  }

  private mutating func addSemEval(
    _ id: String, _ questionText: String, _ words: String, _ attributes: [String: String], _ path: String
  ) {
    set.describe(id, text: questionText, max: 1, model: nil)
    var answer = ImportedSet.Answer(
      learner: attributes["id"] ?? "\(id).\(set.answers.count + 1)", question: id, answer: words)
    if let label = attributes["accuracy"] {
      answer.human = label == "correct" ? "1" : "0"
      answer.others.append(("label", label))
    }
    set.add(answer)
  }

  // MARK: Mohler

  mutating func readMohler(_ folder: String) {
    let files = FileManager.default
    let root = files.fileExists(atPath: folder + "/data/scores") ? folder + "/data" : folder
    let raw = ["/raw", "/sent", ""].map { root + $0 }.first { files.fileExists(atPath: $0 + "/questions") }
    guard let raw else { return set.complain(folder, 1, "there is no file 'questions' in it, nor in 'raw' or 'sent'") }
    var ids: [String] = []
    for (id, text) in Self.numbered(raw + "/questions") {
      set.describe(id, text: text, max: 5, model: nil)
      ids.append(id)
    }
    for (id, text) in Self.numbered(raw + "/answers") { set.describe(id, text: "", max: 5, model: text) }
    for id in ids {
      let answers = Self.numbered(raw + "/" + id)
      if answers.isEmpty { continue }
      let scores = ["me", "other", "ave"].map { Self.lines(root + "/scores/" + id + "/" + $0) }
      for (place, answer) in answers.enumerated() {
        var imported = ImportedSet.Answer(learner: "\(id)-\(place + 1)", question: id, answer: answer.text)
        let values = scores.map { $0.indices.contains(place) ? FieldText.trimmed($0[place]) : "" }
        imported.human = values[0].isEmpty ? values[2] : values[0]
        imported.second = values[1]
        if !values[2].isEmpty { imported.others.append(("average", values[2])) }
        if imported.human.isEmpty { set.complain(raw + "/" + id, place + 1, "the scores have no line for this answer") }
        set.add(imported)
      }
    }
    if ids.isEmpty { set.complain(raw + "/questions", 1, "no line begins with a question's number") }
  }

  /// Lines "1.1 text", as number and text.
  private static func numbered(_ path: String) -> [(id: String, text: String)] {
    lines(path).compactMap { line in
      let parts = line.split(maxSplits: 1, omittingEmptySubsequences: true) { $0 == " " || $0 == "\t" }
      guard let id = parts.first, id.first?.isNumber == true, id.contains(".") else { return nil }
      return (
        String(id.hasSuffix(".") ? id.dropLast() : id),
        parts.count > 1 ? Self.single([UInt8](String(parts[1]).utf8)) : ""
      )
    }
  }

  private static func lines(_ path: String) -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    var lines = String(decoding: data, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return lines.map(String.init)
  }

  // MARK: Tables

  mutating func readASAP(_ bytes: [UInt8], _ path: String) {
    let table = PlainTable(bytes, separator: 0x09, quotes: false)
    read(
      table, path,
      [.learner: "Id", .question: "EssaySet", .answer: "EssayText", .human: "Score1", .human2: "Score2"])
    // What the competition's rules say each set is worth.
    for question in set.questions {
      let full: Double = ["1", "2", "5", "6"].contains(question.id) ? 3 : 2
      set.describe(question.id, text: "", max: full, model: nil)
    }
  }

  mutating func readRSMTool(_ bytes: [UInt8], _ path: String) {
    var columns = columns
    let table = PlainTable(bytes)
    columns[.learner] = columns[.learner] ?? ["candidate", "spkitemid"].first { table.place($0) != nil }
    columns[.human] = columns[.human] ?? "sc1"
    columns[.human2] = columns[.human2] ?? (table.place("sc2") == nil ? nil : "sc2")
    read(table, path, columns)
  }

  mutating func readPatternMatch(_ bytes: [UInt8], _ path: String) {
    let table = PlainTable(bytes)
    let id = columns[.question] ?? "1"
    for row in table.rows {
      set.add(
        ImportedSet.Answer(
          learner: "\(row.line)", question: id, answer: FieldText.trimmed(row.cells[1]),
          human: FieldText.trimmed(row.cells[0])))
    }
    set.describe(id, text: "", max: 1, model: nil)
    for problem in table.problems { set.complain(path, problem.line, problem.message) }
  }

  mutating func readTable(_ bytes: [UInt8], _ path: String) { read(PlainTable(bytes), path, columns) }

  private mutating func read(_ table: PlainTable, _ path: String, _ wanted: ImportColumns) {
    for problem in table.problems { set.complain(path, problem.line, problem.message) }
    func place(_ part: ImportPart) -> Int? {
      if let name = wanted[part] {
        guard let place = table.place(name) else {
          set.complain(
            path, 1,
            "there is no column \"\(name)\"; there are \(table.names.map { "\"\($0)\"" }.joined(separator: ", "))")
          return nil
        }
        return place
      }
      return part.usual.lazy.compactMap { table.place($0) }.first
    }
    var places: [ImportPart: Int] = [:]
    for part in ImportPart.allCases {
      // A column serves once: "question" may be the id or the text.
      if let found = place(part), !places.values.contains(found) { places[part] = found }
    }
    guard let answers = places[.answer] else {
      let found = table.names.map { "\"\($0)\"" }.joined(separator: ", ")
      return set.complain(
        path, 1, "no column holds answers, only \(found.isEmpty ? "nothing" : found); --answer COLUMN names it")
    }
    let used = Set(places.values)
    for row in table.rows {
      func cell(_ part: ImportPart) -> String {
        places[part].map { FieldText.trimmed(row.cells[$0]) } ?? ""
      }
      let id = cell(.question).isEmpty ? "1" : cell(.question)
      var answer = ImportedSet.Answer(
        learner: cell(.learner).isEmpty ? "\(row.line)" : cell(.learner), question: id, answer: row.cells[answers])
      answer.human = cell(.human)
      answer.second = cell(.human2)
      for (place, name) in table.names.enumerated() where !used.contains(place) && !row.cells[place].isEmpty {
        answer.others.append((name, row.cells[place]))
      }
      let full = Double(cell(.max))
      let models = cell(.model).split(separator: PlainTable.listSign).map(String.init)
      set.describe(id, text: Self.single([UInt8](cell(.text).utf8)), max: full, model: nil)
      for model in models { set.describe(id, text: "", max: full, model: Self.single([UInt8](model.utf8))) }
      set.add(answer)
    }
  }

  /// Text on one line.
  static func single(_ text: [UInt8]) -> String {
    String(decoding: text, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
  }
}
