import Foundation

/// Answers as plain text files: the file name is the learner, the whole text the answer.
enum TextFile {
  /// The answer that a file's bytes are.
  ///
  /// It answers the question of a rubric with one question, else every point.
  static func item(_ bytes: [UInt8], path: String, questions: QuestionNames) -> InputItem {
    let place = Place(file: path, line: 1)
    if let kind = FileType.problem(bytes) { return .problem(RowProblem(kind, at: place)) }
    let only = questions.count == 1 ? 0 : nil as Int?
    return .row(
      AnswerRow(
        learner: learner(path), question: only.map { questions.id($0) } ?? [], questionIndex: only,
        answer: [UInt8](bytes[FileType.byteOrderMark(bytes)...]), place: place))
  }

  /// The name of the file without its folder and `.txt`.
  private static func learner(_ path: String) -> [UInt8] {
    let name = path.contains("/") ? path.suffix(after: "/") : path[...]
    return [UInt8](name.dropLast(isText(String(name)) ? 4 : 0).utf8)
  }

  static func isText(_ path: String) -> Bool { path.lowercased().hasSuffix(".txt") }

  /// The text files of a folder, by the bytes of their names, and the documents among them that are no text.
  ///
  /// Subfolders and hidden files are left alone.
  static func list(folder: String) throws(FileError) -> (texts: [String], problems: [RowProblem]) {
    guard let handle = opendir(folder) else { throw FileError(.read, path: folder, code: errno) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }

    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let texts = names.filter(isText).map { prefix + $0 }
    var problems: [RowProblem] = []
    for name in names {
      guard let what = FileType.document(named: name) else { continue }
      problems.append(RowProblem(.notPlainText(what), at: Place(file: prefix + name, line: 1)))
    }
    if texts.isEmpty { problems.append(RowProblem(.noTextFiles, at: Place(file: folder, line: 1))) }
    return (texts, problems)
  }
}
