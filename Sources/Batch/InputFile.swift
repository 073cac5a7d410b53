import Foundation

/// A file, pipe or terminal that is being read.
final class InputFile: Sendable {
  private let descriptor: Int32
  private let path: String
  private let isOwned: Bool

  /// Opens the file at `path`.
  init(path: String) throws(FileError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    self.path = path
    isOwned = true
    if descriptor < 0 { throw FileError(.read, path: path, code: errno) }
  }

  /// Reads an open descriptor that somebody else closes.
  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    path = name
    isOwned = false
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// Whether a read would return at once, with bytes or with the end.
  var isReady: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) != 0
  }

  /// Reads as much as there is, at most the count of `buffer`; waits for the first byte. Returns 0 at the end.
  func read(into buffer: inout [UInt8]) throws(FileError) -> Int {
    while true {
      let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0) }
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        // Somebody made the descriptor non-blocking, as another program on the same terminal can.
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&request, 1, -1)
      default: throw FileError(.read, path: path, code: errno)
      }
    }
  }

  /// The whole file.
  ///
  /// - Returns: its bytes, or nil when there are more than `limit`.
  func readAll(limit: Int) throws(FileError) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try read(into: &buffer)
      if count == 0 { return bytes }
      if bytes.count + count > limit { return nil }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}

private func recv(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}
