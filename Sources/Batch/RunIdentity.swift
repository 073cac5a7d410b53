import Foundation

/// What the results of a run depend on: two runs that are alike in it write the same bytes.
public struct RunIdentity: Hashable, Sendable {
  /// An input as the user named it, and what tells that it has not been changed.
  public struct Input: Hashable, Sendable {
    public var path: String
    /// Size and time of a file, a digest of those of a folder's texts, or that it is a stream.
    public var stamp: String

    public init(path: String, stamp: String) {
      self.path = path
      self.stamp = stamp
    }
  }

  /// Digests of the program and of the rubric with what goes with it.
  public var program: String
  public var rubric: String
  /// The options that matter, in words for the user.
  public var options: String
  public var inputs: [Input]

  public init(program: String, rubric: String, options: String, inputs: [Input]) {
    self.program = program
    self.rubric = rubric
    self.options = options
    self.inputs = inputs
  }

  /// Why a run with this identity cannot go on with what `earlier` began; nil when it can.
  public func refusal(after earlier: RunIdentity) -> ResumeRefusal? {
    if inputs.map(\.path) != earlier.inputs.map(\.path) { return .inputs(earlier.inputs.map(\.path)) }
    for (input, before) in zip(inputs, earlier.inputs) where input.stamp != before.stamp {
      return .input(input.path)
    }
    if rubric != earlier.rubric { return .rubric }
    if options != earlier.options { return .options(earlier.options) }
    if program != earlier.program { return .program }
    return nil
  }

  /// What tells whether the inputs are changed later on.
  ///
  /// - Parameter standardInput: the descriptor that "-" stands for.
  public static func inputs(_ paths: [String], standardInput: Int32) throws(FileError) -> [Input] {
    var inputs: [Input] = []
    for path in paths {
      var status = stat()
      let code = path == "-" ? fstat(standardInput, &status) : stat(path, &status)
      if code != 0 { throw FileError(.read, path: path, code: errno) }
      let stamp =
        switch status.st_mode & S_IFMT {
        case S_IFREG: stamp(status)
        case S_IFDIR: try self.stamp(folder: path)
        default: "stream"
        }
      inputs.append(Input(path: path, stamp: stamp))
    }
    return inputs
  }

  private static func stamp(_ status: stat) -> String {
    "\(status.st_size) bytes of \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }

  /// Of a folder only its texts count: the results may be written beside them.
  private static func stamp(folder: String) throws(FileError) -> String {
    let texts = try TextFile.list(folder: folder).texts
    var digest = ContentDigest()
    for text in texts {
      var status = stat()
      digest.add(text)
      digest.add(stat(text, &status) == 0 ? stamp(status) : "none")
    }
    return "\(texts.count) texts of \(digest.hexadecimal)"
  }

  /// A digest of the running program's file; empty where the system does not show it.
  public static func program() -> String {
    guard let file = try? InputFile(path: "/proc/self/exe") else { return "" }
    var digest = ContentDigest()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while let count = try? file.read(into: &buffer), count > 0 {
      digest.add(count == buffer.count ? buffer : [UInt8](buffer[..<count]))
    }
    return digest.hexadecimal
  }
}

/// Why an interrupted run cannot be gone on with.
public enum ResumeRefusal: Error, Hashable, Sendable {
  case program, rubric
  /// The run had these options.
  case options(String)
  /// The run had these inputs.
  case inputs([String])
  /// One input is not what it was.
  case input(String)
  /// What has been marked is not what the inputs now begin with.
  case content
}
