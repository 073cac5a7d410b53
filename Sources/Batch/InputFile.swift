import Foundation

/// A file, pipe or terminal that is being read.
final class InputFile: Sendable {
  private let descriptor: Int32
  private let path: String
  private let isOwned: Bool
  /// Bytes that a regular file held from here on when it was opened; nil for pipes and the like.
  let size: Int?

  /// Opens the file at `path`.
  init(path: String) throws(FileError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    self.path = path
    isOwned = true
    size = Self.size(of: descriptor)
    if descriptor < 0 { throw FileError(.read, path: path, code: errno) }
  }

  /// Reads an open descriptor that somebody else closes.
  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    path = name
    isOwned = false
    size = Self.size(of: descriptor)
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// Bytes from the descriptor's place to the end of a regular file; nil for anything else.
  static func size(of descriptor: Int32) -> Int? {
    let code = errno
    defer { errno = code }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let place = lseek(descriptor, 0, SEEK_CUR)
    return place < 0 ? nil : max(0, Int(status.st_size) - Int(place))
  }

  /// Whether a read would return at once, with bytes or with the end.
  var isReady: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) != 0
  }

  /// Reads as much as there is, at most the count of `buffer`; waits for the first byte.
  ///
  /// - Returns: 0 at the end, nil when the reading is interrupted.
  func read(into buffer: inout [UInt8], unless interruption: Interruption? = nil) throws(FileError) -> Int? {
    while true {
      // A regular file never keeps anybody waiting.
      if let interruption {
        guard size == nil ? interruption.waitForInput(descriptor) : !interruption.isRequested else { return nil }
      }
      let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0) }
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        // Somebody made the descriptor non-blocking, as another program on the same terminal can.
        if interruption != nil { continue }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&request, 1, -1)
      default: throw FileError(.read, path: path, code: errno)
      }
    }
  }

  /// What to say of an end after `count` bytes: a file that held more has been cut short under our hands.
  func checkEnd(after count: Int) throws(FileError) {
    if let size, count < size { throw FileError(.shrunk, path: path, code: 0) }
  }

  /// The whole file.
  ///
  /// - Returns: its bytes, or nil when there are more than `limit`.
  func readAll(limit: Int) throws(FileError) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try read(into: &buffer) ?? 0
      if count == 0 {
        try checkEnd(after: bytes.count)
        return bytes
      }
      if bytes.count + count > limit { return nil }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}

private func recv(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}
