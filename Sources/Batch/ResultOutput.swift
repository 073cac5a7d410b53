import Foundation

/// Where results go: standard output, or a file that appears whole or not at all.
///
/// A file is written under a temporary name in the same folder and takes its own name in ``commit()``; without that, it
/// is removed when the value goes out of scope. Devices and named pipes are written directly.
public struct ResultOutput: ~Copyable, Sendable {
  private let path: String
  private let descriptor: Int32
  private let isOwned: Bool
  /// The temporary file, and the name it is to take.
  private var replacement: Replacement?

  /// Writes to standard output.
  ///
  /// The process is told to ignore SIGPIPE, so that a reader who leaves early ("| head") makes an error that
  /// ``FileError/isBrokenPipe`` tells apart, rather than a signal.
  public static func standardOutput() -> ResultOutput {
    signal(SIGPIPE, SIG_IGN)
    return ResultOutput(descriptor: 1, name: "-")
  }

  /// Writes to an open descriptor that somebody else closes.
  package init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    path = name
    isOwned = false
    replacement = nil
  }

  /// Opens a temporary file beside `path`.
  ///
  /// - Throws: an error with `path` when it is a folder, or its folder is missing or may not be written.
  public init(path: String) throws(FileError) {
    (descriptor, replacement) = try Self.open(path)
    self.path = path
    isOwned = true
  }

  private typealias Replacement = (temporary: String, final: String)

  private static func open(_ path: String) throws(FileError) -> (descriptor: Int32, Replacement?) {
    var status = stat()
    let exists = stat(path, &status) == 0
    let type = status.st_mode & S_IFMT
    if exists, type == S_IFDIR { throw FileError(.write, path: path, code: EISDIR) }
    // A file that may not be written is not to be replaced either, though its folder would allow it.
    if exists, access(path, W_OK) != 0 { throw FileError(.write, path: path, code: errno) }
    if exists, type != S_IFREG {
      let descriptor = Foundation.open(path, O_WRONLY | O_CLOEXEC)
      if descriptor < 0 { throw FileError(.write, path: path, code: errno) }
      return (descriptor, nil)
    }
    // Behind a symbolic link it is the file that is replaced, not the link.
    let final = exists ? resolved(path) : path
    let mode = exists ? status.st_mode & 0o777 : 0o666
    while true {
      let temporary = temporaryName(beside: final)
      let descriptor = Foundation.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor < 0, errno == EEXIST { continue }
      if descriptor < 0 { throw FileError(.write, path: path, code: errno) }
      // The user's mask was taken off the mode, and does not concern a file that was there before.
      if exists { fchmod(descriptor, mode) }
      return (descriptor, (temporary, final))
    }
  }

  deinit {
    if isOwned { close(descriptor) }
    if let replacement { unlink(replacement.temporary) }
  }

  /// Writes all of `bytes`.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    var position = 0
    while position < bytes.count {
      let count = bytes.withUnsafeBytes { put(descriptor, UnsafeRawBufferPointer(rebasing: $0[position...])) }
      if count >= 0 {
        position += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
      default: throw FileError(.write, path: path, code: errno)
      }
    }
  }

  /// Makes a file durable and gives it its name; for standard output, nothing is left to do.
  public consuming func commit() throws(FileError) {
    guard let (temporary, final) = replacement else { return }
    guard fsync(descriptor) == 0, rename(temporary, final) == 0 else {
      throw FileError(.write, path: path, code: errno)
    }
    replacement = nil
    // The new name is durable once the folder is; a file system that cannot do that is no reason to fail.
    let folder = Foundation.open(Self.folder(of: final), O_RDONLY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func temporaryName(beside path: String) -> String {
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    let folder = path.contains("/") ? folder(of: path) + "/" : ""
    return "\(folder).examiner-\(random).tmp"
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

private func put(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}
