import Foundation

/// The system refused to read or write a file.
public struct FileError: Error, Hashable, Sendable {
  public enum Operation: UInt8, Sendable {
    case read, write
  }

  public var operation: Operation
  /// The path as the user named it; "-" is standard input or output.
  public var path: String
  /// The system's error number (`errno`).
  public var code: Int32

  public init(_ operation: Operation, path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The system's words for the error number: "No space left on device".
  public var reason: String { String(cString: strerror(code)) }

  /// The reader of our output has gone: nothing is wrong here, and nobody is left to tell.
  public var isBrokenPipe: Bool { operation == .write && code == EPIPE }

  /// There is no such file or folder.
  public var isMissing: Bool { operation == .read && (code == ENOENT || code == ENOTDIR) }
}
