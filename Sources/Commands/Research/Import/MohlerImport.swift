import Foundation

/// Mohler's data: a folder with questions, answers, a file of answers a question, and scores.
extension Importer {
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
}
