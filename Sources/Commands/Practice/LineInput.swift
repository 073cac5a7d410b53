import Foundation

/// Lines of standard input, one at a time; on a terminal it goes on after Ctrl-D.
struct LineInput {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next line without its end; nil at the end of the input.
  mutating func next() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if position == buffer.count, !fill() { return line.isEmpty ? nil : line }
      let end = buffer[position...].firstIndex(of: 0x0A)
      line += buffer[position..<(end ?? buffer.count)]
      position = end.map { $0 + 1 } ?? buffer.count
      if end != nil {
        if line.last == 0x0D { line.removeLast() }
        return line
      }
    }
  }

  private mutating func fill() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    var count = 0
    repeat {
      count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    } while count < 0 && errno == EINTR
    guard count > 0 else { return false }
    buffer = Array(bytes[..<count])
    position = 0
    return true
  }
}
