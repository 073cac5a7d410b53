import Foundation
import JSONText

/// How far a run has come: all before is in the part files, and what follows is not.
public struct Checkpoint: Hashable, Sendable {
  public var position: InputPosition
  /// Answers marked, those of them that a person should look at, and rows and files rejected.
  public var answers = 0
  public var referred = 0
  public var rejected = 0
  /// Rows held several answers.
  public var haveSharedRows = false
  /// Bytes of the results and of the file of rejected rows.
  public var outputLength = 0
  public var rejectedLength = 0

  public init(position: InputPosition) {
    self.position = position
  }
}

/// The journal of a run: what it depends on, then a line each time its results were made durable.
///
/// JSON Lines, each object flat. A process that is killed can leave a last line that is cut off; it does not count.
public struct Journal: ~Copyable, Sendable {
  private let path: String
  private let output: String
  private let descriptor: Int32

  /// What the journal of an earlier run says.
  public struct Record: Hashable, Sendable {
    public var identity: RunIdentity
    public var last: Checkpoint
    /// Bytes of whole lines.
    var length: Int
  }

  /// Starts the journal of a run.
  ///
  /// - Parameter output: the results as the user named them, for errors.
  public init(startingAt path: String, _ identity: RunIdentity, output: String) throws(FileError) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    (self.path, self.output) = (path, output)
    if descriptor < 0 { throw FileError(.write, path: output, code: errno) }
    try write(JournalLines.header(identity))
  }

  /// Goes on with the journal of an earlier run.
  public init(resumingAt path: String, _ record: Record, output: String) throws(FileError) {
    descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    (self.path, self.output) = (path, output)
    if descriptor < 0 || ftruncate(descriptor, off_t(record.length)) != 0 || lseek(descriptor, 0, SEEK_END) < 0 {
      throw FileError(.write, path: output, code: errno)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  public func add(_ checkpoint: Checkpoint) throws(FileError) { try write(JournalLines.line(checkpoint)) }

  private func write(_ line: [UInt8]) throws(FileError) {
    try ResultOutput(descriptor: descriptor, name: output).write(line)
  }

  /// Reads the journal at `path`; nil where there is none, or none with a checkpoint.
  public static func read(_ path: String) -> Record? {
    guard let bytes = try? InputFile(path: path).readAll(limit: 1 << 28) else { return nil }
    return JournalLines.read(bytes)
  }
}

/// The text of a journal.
enum JournalLines {
  static func header(_ identity: RunIdentity) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("journal", 1)
    writer.member("program", identity.program)
    writer.member("rubric", identity.rubric)
    writer.member("options", identity.options)
    writer.member("inputs", identity.inputs.count)
    writer.endObject()
    writer.endLine()
    for input in identity.inputs {
      writer.beginObject()
      writer.member("input", input.path)
      writer.member("stamp", input.stamp)
      writer.endObject()
      writer.endLine()
    }
    return writer.bytes
  }

  static func line(_ checkpoint: Checkpoint) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("items", checkpoint.position.items)
    writer.member("digest", String(checkpoint.position.digest, radix: 16))
    writer.member("answers", checkpoint.answers)
    writer.member("referred", checkpoint.referred)
    writer.member("rejected", checkpoint.rejected)
    writer.member("shared", checkpoint.haveSharedRows ? 1 : 0)
    writer.member("output", checkpoint.outputLength)
    writer.member("rejectedLength", checkpoint.rejectedLength)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  static func read(_ bytes: [UInt8]) -> Journal.Record? {
    var lines = Lines(bytes)
    guard let header = lines.next(), header["journal"] == "1", let inputs = header["inputs"].flatMap({ Int($0) }),
      let program = header["program"], let rubric = header["rubric"], let options = header["options"]
    else { return nil }
    var identity = RunIdentity(program: program, rubric: rubric, options: options, inputs: [])
    for _ in 0..<max(0, inputs) {
      guard let line = lines.next(), let path = line["input"], let stamp = line["stamp"] else { return nil }
      identity.inputs.append(RunIdentity.Input(path: path, stamp: stamp))
    }
    var record: Journal.Record?
    while let line = lines.next(), let checkpoint = checkpoint(line) {
      record = Journal.Record(identity: identity, last: checkpoint, length: lines.position)
    }
    return record
  }

  private static func checkpoint(_ line: [String: String]) -> Checkpoint? {
    let numbers = ["items", "answers", "referred", "rejected", "shared", "output", "rejectedLength"]
      .compactMap { line[$0].flatMap { Int($0) } }
    guard numbers.count == 7, let digest = line["digest"].flatMap({ UInt64($0, radix: 16) }) else { return nil }
    var checkpoint = Checkpoint(position: InputPosition(items: numbers[0], digest: digest))
    checkpoint.answers = numbers[1]
    checkpoint.referred = numbers[2]
    checkpoint.rejected = numbers[3]
    checkpoint.haveSharedRows = numbers[4] == 1
    checkpoint.outputLength = numbers[5]
    checkpoint.rejectedLength = numbers[6]
    return checkpoint
  }

  /// Whole lines, each a flat object whose values are given as text.
  private struct Lines {
    let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> [String: String]? {
      guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      var members: [JSONMember] = []
      guard (try? JSONScanner.members(in: bytes, position..<end, to: &members)) != nil else { return nil }
      var line: [String: String] = [:]
      for member in members { line[text(member.key)] = text(member.value.range) }
      position = end + 1
      return line
    }

    /// A string's content, or a number's digits.
    private func text(_ range: Range<Int>) -> String {
      if bytes[range.lowerBound] != UInt8(ascii: "\"") { return String(decoding: bytes[range], as: UTF8.self) }
      var text: [UInt8] = []
      JSONScanner.decode(bytes, range, to: &text)
      return String(decoding: text, as: UTF8.self)
    }
  }
}
