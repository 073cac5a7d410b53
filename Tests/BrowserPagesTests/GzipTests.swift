import Foundation
import Testing

@testable import BrowserPages

/// What the program compresses, the system's gzip reads.
struct GzipTests {
  private func unpacked(_ packed: [UInt8]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("examiner-\(UUID()).gz")
    try Data(packed).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return [UInt8](data)
  }

  private func expectRoundTrip(_ text: [UInt8]) throws { #expect(try unpacked(Gzip.compress(text)) == text) }

  @Test func shortTexts() throws {
    for text in ["", "a", "ab", "aaa", "aaaa", "abcabcabc", String(repeating: "so ", count: 300)] {
      try expectRoundTrip([UInt8](text.utf8))
    }
  }

  @Test func repetitionsOfEveryLengthAndDistance() throws {
    var text: [UInt8] = []
    var state: UInt32 = 1
    func next() -> UInt8 {
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    for _ in 0..<40_000 { text.append(next()) }
    for length in 3...300 {
      let start = text.count - 1 - Int(next()) * 128 - length
      text += text[start..<(start + length)]
      text.append(next())
    }
    try expectRoundTrip(text)
  }

  /// More than one block, few and many different bytes, and weights that would make a code longer than 15 bits.
  @Test func blocksOfAllKinds() throws {
    try expectRoundTrip([UInt8](repeating: 0, count: 300_000))
    try expectRoundTrip((0..<200_000).map { UInt8(truncatingIfNeeded: $0 * $0 >> 7) })
    var fibonacci: [UInt8] = []
    var (one, two) = (1, 1)
    for letter in 0..<20 {
      for place in 0..<one { fibonacci += [UInt8(letter), UInt8(128 + place % 97)] }
      (one, two) = (two, one + two)
    }
    try expectRoundTrip(fibonacci)
  }

  @Test func textsGetSmall() {
    let text = [UInt8](String(repeating: "Customers come back because they are treated well. ", count: 200).utf8)
    #expect(Gzip.compress(text).count < 200)
  }

  /// The check value of CRC-32, as catalogues of such codes list it.
  @Test func checksum() {
    #expect(Gzip.checksum([UInt8]("123456789".utf8)) == 0xCBF4_3926)
  }
}
