import Foundation

/// The answers of all inputs of a batch, one after the other, in bounded memory.
public struct AnswerSource: Sendable {
  private enum Input {
    case standardInput
    case table(String)
    /// A text file that the user named: not to be able to read it is an error.
    case text(String)
    /// A text file that a folder holds: the others can do without it.
    case textInFolder(String)
    case problem(RowProblem)
  }

  private let questions: QuestionNames
  private var inputs: [Input] = []
  private var next = 0
  private var current: (file: InputFile, reader: AnswerReader)?
  private var buffer: [UInt8]
  private let largestRow: Int
  private let standardInput: Int32

  /// Makes sure of all inputs before any is read.
  ///
  /// - Parameters:
  ///   - paths: files, folders of `.txt` files, and "-" for standard input.
  ///   - questions: what the rows can refer to.
  /// - Throws: an error for the first path that is missing or may not be read.
  public init(paths: [String], questions: QuestionNames) throws(FileError) {
    try self.init(paths: paths, questions: questions, bufferSize: 1 << 16)
  }

  /// As above, with the sizes and the descriptor that tests choose.
  package init(
    paths: [String], questions: QuestionNames, bufferSize: Int, largestRow: Int = 64 << 20,
    standardInput: Int32 = 0
  ) throws(FileError) {
    self.questions = questions
    self.largestRow = largestRow
    self.standardInput = standardInput
    buffer = [UInt8](repeating: 0, count: bufferSize)
    for path in paths { try add(path) }
  }

  private mutating func add(_ path: String) throws(FileError) {
    if path == "-" {
      inputs.append(.standardInput)
      return
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError(.read, path: path, code: errno) }
    guard access(path, R_OK) == 0 else { throw FileError(.read, path: path, code: errno) }
    if status.st_mode & S_IFMT == S_IFDIR {
      let (texts, problems) = try TextFile.list(folder: path)
      inputs += problems.map { .problem($0) }
      inputs += texts.map { .textInFolder($0) }
    } else if TextFile.isText(path) {
      inputs.append(.text(path))
    } else {
      inputs.append(.table(path))
    }
  }

  /// Whether ``read(into:)`` would return without waiting for a slow writer at the other end.
  var isReady: Bool { current?.file.isReady ?? true }

  /// Appends what the next bytes complete: nothing, a row, or many.
  ///
  /// - Returns: false at the end of the last input.
  mutating func read(into items: inout [InputItem]) throws(FileError) -> Bool {
    if current != nil {
      try readOn(into: &items)
      return true
    }
    guard next < inputs.count else { return false }
    let input = inputs[next]
    next += 1
    switch input {
    case .standardInput:
      let reader = AnswerReader(file: "-", format: nil, questions: questions, largestRow: largestRow)
      current = (InputFile(descriptor: standardInput, name: "-"), reader)
    case .table(let path):
      let format = AnswerFormat(fileName: path)
      let reader = AnswerReader(file: path, format: format, questions: questions, largestRow: largestRow)
      current = (try InputFile(path: path), reader)
    case .text(let path):
      items.append(try text(path))
    case .textInFolder(let path):
      do throws(FileError) {
        items.append(try text(path))
      } catch {
        items.append(.problem(RowProblem(.unreadable(error.reason), at: Place(file: path, line: 1))))
      }
    case .problem(let problem):
      items.append(.problem(problem))
    }
    return true
  }

  private mutating func readOn(into items: inout [InputItem]) throws(FileError) {
    guard let count = try current?.file.read(into: &buffer) else { return }
    if count > 0 {
      current?.reader.read(buffer, 0..<count, into: &items)
    } else {
      current?.reader.finish(into: &items)
      current = nil
    }
  }

  private func text(_ path: String) throws(FileError) -> InputItem {
    guard let bytes = try InputFile(path: path).readAll(limit: largestRow) else {
      return .problem(RowProblem(.rowTooLong(limit: largestRow), at: Place(file: path, line: 1)))
    }
    return TextFile.item(bytes, path: path, questions: questions)
  }
}
