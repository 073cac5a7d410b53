import Foundation

/// The system refused to read or write a file.
public struct FileError: Error, Hashable, Sendable {
  public enum Operation: UInt8, Sendable {
    case read, write
    /// A file was cut short while it was being read.
    case shrunk
    /// Another process is writing the file.
    case lock
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

  /// What is wrong; mostly the system's words for the error number: "No space left on device".
  public var reason: String {
    switch operation {
    case .read, .write: String(cString: strerror(code))
    case .shrunk: "it was cut short while it was being read"
    case .lock: "another run is writing it"
    }
  }

  /// The reader of our output has gone: nothing is wrong here, and nobody is left to tell.
  public var isBrokenPipe: Bool { operation == .write && code == EPIPE }

  /// There is no such file or folder.
  public var isMissing: Bool { operation == .read && (code == ENOENT || code == ENOTDIR) }
}
