import Foundation

/// The answers of all inputs of a batch, one after the other, in bounded memory.
public struct AnswerSource: Sendable {
  private enum Input {
    case standardInput
    case table(String)
    case spreadsheet(String)
    case document(String)
    /// A text file that the user named: not to be able to read it is an error.
    case text(String)
    /// A text file that a folder holds: the others can do without it.
    case textInFolder(String)
    case problem(RowProblem)
  }

  private let questions: QuestionNames
  private let columns: ColumnMap
  private var inputs: [Input] = []
  private var next = 0
  private var current: (file: InputFile, reader: AnswerReader)?
  /// Bytes read of the current file.
  private var consumed = 0
  /// What ``skip(to:)`` read too much.
  private var pending: [InputItem] = []
  private var buffer: [UInt8]
  private let largestRow: Int
  private let standardInput: Int32
  private let interruption: Interruption?

  /// Bytes read of all inputs.
  public private(set) var bytesRead = 0
  /// Bytes of all inputs; nil where one of them is a pipe or the like.
  public private(set) var size: Int? = 0
  /// The reading ended because somebody asked for it.
  public private(set) var wasInterrupted = false

  /// Bytes of a row that are read; a longer one is rejected. Many times the longest essay.
  public static let largestRow = 16 << 20

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
    paths: [String], questions: QuestionNames, columns: ColumnMap = ColumnMap(), bufferSize: Int,
    largestRow: Int = AnswerSource.largestRow, standardInput: Int32 = 0, interruption: Interruption? = nil
  ) throws(FileError) {
    self.columns = columns
    self.questions = questions
    self.largestRow = largestRow
    self.standardInput = standardInput
    self.interruption = interruption
    buffer = [UInt8](repeating: 0, count: bufferSize)
    for path in paths { try add(path) }
  }

  private mutating func add(_ path: String) throws(FileError) {
    if path == "-" {
      inputs.append(.standardInput)
      count(InputFile.size(of: standardInput))
      return
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError(.read, path: path, code: errno) }
    guard access(path, R_OK) == 0 else { throw FileError(.read, path: path, code: errno) }
    if status.st_mode & S_IFMT == S_IFDIR {
      let (texts, problems) = try TextFile.list(folder: path)
      inputs += problems.map { .problem($0) }
      inputs += texts.map { PackageFile.isDocument($0) ? .document($0) : .textInFolder($0) }
      for text in texts { count(stat(text, &status) == 0 ? Int(status.st_size) : 0) }
      return
    }
    count(status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil)
    if TextFile.isText(path) {
      inputs.append(.text(path))
    } else if PackageFile.isSpreadsheet(path) {
      inputs.append(.spreadsheet(path))
    } else if PackageFile.isDocument(path) {
      inputs.append(.document(path))
    } else if PackageFile.hasMacros(path) {
      inputs.append(.problem(RowProblem(.unopened(.macros), at: Place(file: path, line: 1))))
    } else {
      inputs.append(.table(path))
    }
  }

  private mutating func count(_ bytes: Int?) {
    size = size.flatMap { sum in bytes.map { sum + $0 } }
  }

  /// Whether ``read(into:)`` would return without waiting for a slow writer at the other end.
  var isReady: Bool { current?.file.isReady ?? true }

  /// Appends what the next bytes complete: nothing, a row, or many.
  ///
  /// - Returns: false at the end of the last input, or when it is interrupted.
  mutating func read(into items: inout [InputItem]) throws(FileError) -> Bool {
    if !pending.isEmpty {
      items += pending
      pending = []
      return true
    }
    if current != nil { return try readOn(into: &items) }
    guard next < inputs.count else { return false }
    if interruption?.isRequested ?? false {
      wasInterrupted = true
      return false
    }
    let input = inputs[next]
    next += 1
    consumed = 0
    switch input {
    case .standardInput:
      let reader = AnswerReader(file: "-", format: nil, questions: questions, columns: columns, largestRow: largestRow)
      current = (InputFile(descriptor: standardInput, name: "-"), reader)
    case .table(let path):
      let format = AnswerFormat(fileName: path)
      let reader = AnswerReader(
        file: path, format: format, questions: questions, columns: columns, largestRow: largestRow)
      current = (try InputFile(path: path), reader)
    case .text(let path):
      items += try text(path)
    case .spreadsheet(let path): readSpreadsheet(path, into: &items)
    case .document(let path): items += TextFile.items(document: path, questions: questions)
    case .textInFolder(let path):
      do throws(FileError) {
        items += try text(path)
      } catch {
        items.append(.problem(RowProblem(.unreadable(error.reason), at: Place(file: path, line: 1))))
      }
    case .problem(let problem):
      items.append(.problem(problem))
    }
    return true
  }

  private mutating func readOn(into items: inout [InputItem]) throws(FileError) -> Bool {
    guard let file = current?.file else { return true }
    guard let count = try file.read(into: &buffer, unless: interruption) else {
      // What was read of a row that has not ended yet is left for the next run.
      wasInterrupted = true
      return false
    }
    consumed += count
    bytesRead += count
    if count > 0 {
      current?.reader.read(buffer, 0..<count, into: &items)
    } else {
      try file.checkEnd(after: consumed)
      current?.reader.finish(into: &items)
      current = nil
    }
    return true
  }

  /// Reads on to where an earlier run stood.
  ///
  /// - Returns: false where the input up to there is another one, or the reading was interrupted.
  public mutating func skip(to position: InputPosition) throws(FileError) -> Bool {
    var found = InputPosition()
    var items: [InputItem] = []
    while found.items < position.items {
      guard try read(into: &items) else { return false }
      var used = 0
      while used < items.count, found.items < position.items {
        found.add(items[used])
        used += 1
      }
      items.removeFirst(used)
    }
    pending = items
    return found == position
  }

  private mutating func text(_ path: String) throws(FileError) -> [InputItem] {
    guard let bytes = try InputFile(path: path).readAll(limit: largestRow) else {
      return [.problem(RowProblem(.rowTooLong(limit: largestRow), at: Place(file: path, line: 1)))]
    }
    bytesRead += bytes.count
    return TextFile.items(bytes, path: path, questions: questions)
  }

  private func readSpreadsheet(_ path: String, into items: inout [InputItem]) {
    do throws(PackageFile.Problem) {
      var reader = DelimitedReader(file: path, questions: questions, columns: columns, largestRow: largestRow)
      for row in try SpreadsheetReader(PackageFile(path: path)).rows() {
        reader.read(row: row.bytes, line: row.number, into: &items)
      }
      reader.finish(into: &items)
    } catch {
      items.append(.problem(RowProblem(.unopened(error), at: Place(file: path, line: 1))))
    }
  }
}
