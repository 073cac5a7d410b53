/// How a file holds its answers.
public enum AnswerFormat: Sendable {
  /// One JSON object a line.
  case jsonLines
  /// CSV, TSV or the like, with a header.
  case delimited

  /// The format that a file name tells; nil where only the content can.
  init?(fileName: String) {
    switch fileName.suffix(after: ".").lowercased() {
    case "jsonl", "ndjson", "json": self = .jsonLines
    case "csv", "tsv", "tab": self = .delimited
    default: return nil
    }
  }
}

/// Reads the answers of one file, chunk after chunk, in the format that its name or its first bytes tell.
struct AnswerReader: Sendable {
  private let file: String
  private let questions: QuestionNames
  private let largestRow: Int
  private var format: AnswerFormat?
  private let columns: ColumnMap
  private var stage = Stage.opening([])
  /// Where the file is UTF-16: what makes UTF-8 of it.
  private var decoder: UTF16Decoder?

  private enum Stage {
    /// The first bytes, until they tell the format.
    case opening([UInt8])
    case jsonLines(JSONLinesReader)
    case delimited(DelimitedReader)
    /// Nothing of the file can be read.
    case unreadable
  }

  /// Bytes looked at for the first that is not blank.
  private static let openingLimit = 65_536

  /// - Parameters:
  ///   - format: nil to go by the first byte that is not blank.
  ///   - columns: what columns of a table mean, where their headings do not tell.
  ///   - largestRow: bytes of a row beyond which it is a problem.
  init(
    file: String, format: AnswerFormat?, questions: QuestionNames, columns: ColumnMap = ColumnMap(),
    largestRow: Int = AnswerSource.largestRow
  ) {
    self.columns = columns
    self.file = file
    self.format = format
    self.questions = questions
    self.largestRow = largestRow
  }

  mutating func read(_ bytes: [UInt8], _ range: Range<Int>, into items: inout [InputItem]) {
    if decoder != nil, let text = decoder?.decode(bytes[range]) {
      readText(text, text.indices, into: &items)
    } else {
      readText(bytes, range, into: &items)
    }
  }

  private mutating func readText(_ bytes: [UInt8], _ range: Range<Int>, into items: inout [InputItem]) {
    // The stage is taken out while it works, so that its buffers are never copied.
    var current = Stage.unreadable
    swap(&current, &stage)
    switch current {
    case .opening(var first):
      first.append(contentsOf: bytes[range])
      stage = .opening(first)
      open(first, isWhole: false, into: &items)
    case .jsonLines(var reader):
      current = .unreadable
      reader.read(bytes, range, into: &items)
      stage = .jsonLines(reader)
    case .delimited(var reader):
      current = .unreadable
      reader.read(bytes, range, into: &items)
      stage = .delimited(reader)
    case .unreadable: break
    }
  }

  /// Reads what the end of the file completes.
  mutating func finish(into items: inout [InputItem]) {
    if case .opening(let first) = stage { open(first, isWhole: true, into: &items) }
    if let rest = decoder?.finish(), !rest.isEmpty { readText(rest, rest.indices, into: &items) }
    if case .opening(let first) = stage { open(first, isWhole: true, into: &items) }
    switch stage {
    case .opening, .unreadable: break
    case .jsonLines(var reader): reader.finish(into: &items)
    case .delimited(var reader): reader.finish(into: &items)
    }
    stage = .unreadable
  }

  /// Chooses the format and reads the first bytes, once there are enough of them.
  private mutating func open(_ first: [UInt8], isWhole: Bool, into items: inout [InputItem]) {
    // Four bytes tell every encoding and file type below.
    guard isWhole || first.count >= 4 else { return }
    if decoder == nil, var decoder = UTF16Decoder(mark: first) {
      let text = decoder.decode(first.dropFirst(2))
      self.decoder = decoder
      stage = .opening(text)
      return open(text, isWhole: isWhole, into: &items)
    }
    if let kind = FileType.problem(first) {
      items.append(.problem(RowProblem(kind, at: Place(file: file, line: 1))))
      stage = .unreadable
      return
    }
    let start = FileType.byteOrderMark(first)
    let visible = first[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard isWhole || visible != nil || first.count > Self.openingLimit else { return }

    let isJSON = visible == UInt8(ascii: "{") || visible == UInt8(ascii: "[")
    switch format ?? (isJSON ? .jsonLines : .delimited) {
    case .jsonLines where visible == UInt8(ascii: "["):
      items.append(.problem(RowProblem(.jsonArray, at: Place(file: file, line: 1))))
      stage = .unreadable
    case .jsonLines:
      var reader = JSONLinesReader(file: file, questions: questions, largestRow: largestRow)
      reader.read(first, start..<first.count, into: &items)
      stage = .jsonLines(reader)
    case .delimited:
      var reader = DelimitedReader(file: file, questions: questions, columns: columns, largestRow: largestRow)
      reader.read(first, start..<first.count, into: &items)
      stage = .delimited(reader)
    }
  }
}

extension String {
  /// What follows the last `separator`; empty where there is none.
  func suffix(after separator: Character) -> Substring {
    guard let place = lastIndex(of: separator) else { return "" }
    return self[index(after: place)...]
  }
}
