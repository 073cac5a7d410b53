import Foundation

/// Where results go: standard output, or a file that appears whole or not at all.
///
/// A file is written under a temporary name in the same folder and takes its own name in ``commit()``; without that, it
/// is removed when the value goes out of scope, unless ``keep()`` was called. Only one process at a time can write a
/// file. Devices and named pipes are written directly.
public struct ResultOutput: ~Copyable, Sendable {
  private let path: String
  private let descriptor: Int32
  private let isOwned: Bool
  /// The names of a file in the making; nil for what is written directly.
  private let names: PartNames?
  private var isKept = false

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
    names = nil
  }

  /// Opens a temporary file beside `path`, empty.
  ///
  /// - Throws: an error with `path` when it is a folder, its folder is missing or may not be written, or another run is
  ///   writing it.
  public init(path: String) throws(FileError) {
    let opened = try Self.open(path)
    if let names = opened.names { try Self.clear(opened.descriptor, names, path: path) }
    (descriptor, names) = opened
    self.path = path
    isOwned = true
  }

  /// Opens a temporary file beside `path`, with what an interrupted run left in it.
  public init(resuming path: String) throws(FileError) {
    (descriptor, names) = try Self.open(path)
    self.path = path
    isOwned = true
  }

  private static func open(_ path: String) throws(FileError) -> (descriptor: Int32, names: PartNames?) {
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
    let names = PartNames(exists ? resolved(path) : path)
    let mode = exists ? status.st_mode & 0o777 : 0o666
    let descriptor = try PartFile.open(names, mode: mode, path: path)
    // The user's mask was taken off the mode, and does not concern a file that was there before.
    if exists { fchmod(descriptor, mode) }
    return (descriptor, names)
  }

  deinit {
    // While the lock is held: afterwards these names may be another run's.
    if let names, !isKept {
      unlink(names.journal)
      unlink(names.part)
    }
    if isOwned { close(descriptor) }
  }

  /// Where the run's journal belongs; nil for what is not a file.
  public var journalPath: String? { names?.journal }

  /// Bytes in the file so far.
  public var length: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Bytes up to the place where the next ones are written; 0 for pipes and the like.
  public var position: Int { max(0, Int(lseek(descriptor, 0, SEEK_CUR))) }

  /// Gives up what an interrupted run left.
  public func restart() throws(FileError) {
    if let names { try Self.clear(descriptor, names, path: path) }
  }

  private static func clear(_ descriptor: Int32, _ names: PartNames, path: String) throws(FileError) {
    // First the journal: it must never tell of a part that is another run's.
    unlink(names.journal)
    try cut(descriptor, to: 0, path: path)
  }

  /// Cuts the file to so many bytes, and writes on behind them.
  public func resume(at length: Int) throws(FileError) {
    if names != nil { try Self.cut(descriptor, to: length, path: path) }
  }

  private static func cut(_ descriptor: Int32, to length: Int, path: String) throws(FileError) {
    if ftruncate(descriptor, off_t(length)) != 0 || lseek(descriptor, off_t(length), SEEK_SET) < 0 {
      throw FileError(.write, path: path, code: errno)
    }
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

  /// Makes what was written durable, as far as the file system can.
  public func synchronise() throws(FileError) {
    guard names != nil else { return }
    if fdatasync(descriptor) != 0 { throw FileError(.write, path: path, code: errno) }
  }

  /// Leaves the temporary file and its journal there for a run that goes on with them, should this one not commit.
  public mutating func keep() { isKept = true }

  /// Makes a file durable, gives it its name and removes the journal; for standard output, nothing is left to do.
  public consuming func commit() throws(FileError) {
    guard let names else { return }
    guard fsync(descriptor) == 0, rename(names.part, names.final) == 0 else {
      throw FileError(.write, path: path, code: errno)
    }
    // A part that has this name from now on is another run's.
    isKept = true
    unlink(names.journal)
    // The new name is durable once the folder is; a file system that cannot do that is no reason to fail.
    let folder = Foundation.open(names.folder, O_RDONLY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
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
