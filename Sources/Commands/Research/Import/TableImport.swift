/// Tables: ASAP-SAS, RSMTool, responses to pattern-match questions, and any with its columns named.
extension Importer {
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
}
