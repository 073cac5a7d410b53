import Foundation

/// Answers as text files or Word files, one a learner: the file name is the learner.
enum TextFile {
  /// The answers that a file's bytes are.
  ///
  /// Where headings name questions of the rubric, each answers its own; else the whole text answers the question of a
  /// rubric with one question, or every point.
  static func items(_ bytes: [UInt8], path: String, questions: QuestionNames) -> [InputItem] {
    let place = Place(file: path, line: 1)
    var text = bytes
    if var decoder = UTF16Decoder(mark: bytes) {
      text = decoder.decode(bytes.dropFirst(2))
      text += decoder.finish()
    }
    if let kind = FileType.problem(text) { return [.problem(RowProblem(kind, at: place))] }
    text = [UInt8](text[FileType.byteOrderMark(text)...])
    let sections = questions.count > 1 ? TextSections(text, questions).sections : []
    if sections.isEmpty {
      let only = questions.count == 1 ? 0 : nil as Int?
      return [
        .row(
          AnswerRow(
            learner: learner(path), question: only.map { questions.id($0) } ?? [], questionIndex: only, answer: text,
            place: place))
      ]
    }
    return sections.map { section in
      .row(
        AnswerRow(
          learner: learner(path), question: questions.id(section.question), questionIndex: section.question,
          answer: section.answer, place: Place(file: path, line: section.line)))
    }
  }

  /// The answers that a Word file holds.
  static func items(document path: String, questions: QuestionNames) -> [InputItem] {
    do throws(PackageFile.Problem) {
      return items(try DocumentReader.text(PackageFile(path: path)), path: path, questions: questions)
    } catch {
      return [.problem(RowProblem(.unopened(error), at: Place(file: path, line: 1)))]
    }
  }

  /// The name of the file without its folder and its end.
  private static func learner(_ path: String) -> [UInt8] {
    let name = path.contains("/") ? path.suffix(after: "/") : path[...]
    let end = isText(String(name)) ? 4 : PackageFile.isDocument(String(name)) ? 5 : 0
    return [UInt8](name.dropLast(end).utf8)
  }

  static func isText(_ path: String) -> Bool { path.lowercased().hasSuffix(".txt") }

  /// The texts and Word files of a folder, by the bytes of their names, and the documents among them that are not read.
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
    let texts = names.filter { isText($0) || PackageFile.isDocument($0) && !$0.hasPrefix("~$") }.map { prefix + $0 }
    var problems: [RowProblem] = []
    for name in names {
      guard let what = FileType.document(named: name) else { continue }
      problems.append(RowProblem(.notPlainText(what), at: Place(file: prefix + name, line: 1)))
    }
    if texts.isEmpty { problems.append(RowProblem(.noTextFiles, at: Place(file: folder, line: 1))) }
    return (texts, problems)
  }
}
