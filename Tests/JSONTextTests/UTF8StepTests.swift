import JSONText
import TestSupport
import Testing

/// Expected values: Python 3.11, `bytes.fromhex(…).decode("utf-8", errors="replace")`.
private let decodings: [(hex: String, scalars: [UInt32])] = [
  ("41", [0x41]), ("c3a9", [0xE9]), ("e282ac", [0x20AC]), ("f09f9880", [0x1F600]), ("f48fbfbf", [0x10FFFF]),
  ("e29982e29982", [0x2642, 0x2642]), ("efbbbf61", [0xFEFF, 0x61]), ("c3a9cc8100", [0xE9, 0x301, 0x0]),
  ("ff", [0xFFFD]), ("80", [0xFFFD]), ("c3", [0xFFFD]), ("c2", [0xFFFD]), ("e282", [0xFFFD]),
  ("f09f98", [0xFFFD]),
  ("c328", [0xFFFD, 0x28]), ("c0af", [0xFFFD, 0xFFFD]), ("c1bf", [0xFFFD, 0xFFFD]),
  ("e28241", [0xFFFD, 0x41]),
  ("e080af", [0xFFFD, 0xFFFD, 0xFFFD]), ("eda080", [0xFFFD, 0xFFFD, 0xFFFD]),
  ("edbfbf", [0xFFFD, 0xFFFD, 0xFFFD]),
  ("eda080edb080", [0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD]), ("f09f4142", [0xFFFD, 0x41, 0x42]),
  ("f0808080", [0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD]), ("f4908080", [0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD]),
  ("f5808080", [0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD]), ("fbbfbfbfbf", [0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD]),
  ("f8888080", [0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD]), ("41ff42", [0x41, 0xFFFD, 0x42]),
  ("f1f2f380", [0xFFFD, 0xFFFD, 0xFFFD]), ("e1a0c0e2", [0xFFFD, 0xFFFD, 0xFFFD]),
  ("fefffe", [0xFFFD, 0xFFFD, 0xFFFD]), ("6180806280", [0x61, 0xFFFD, 0xFFFD, 0x62, 0xFFFD]),
]

struct UTF8StepTests {
  @Test(arguments: decodings) func cutsBrokenBytesAsPythonDoes(_ hex: String, _ expected: [UInt32]) {
    let bytes = bytes(hex: hex)
    var scalars: [UInt32] = []
    var position = 0
    bytes.withUnsafeBufferPointer { buffer in
      while position < buffer.count {
        let step = UTF8Step(buffer, at: position)
        scalars.append(step.scalar ?? 0xFFFD)
        position += step.length
      }
    }
    #expect(scalars == expected)
    #expect(position == bytes.count)
  }

  /// The standard library is another decoder: both must agree on any bytes.
  @Test func agreesWithTheStandardLibraryOnRandomBytes() {
    var random = SeededNumbers(seed: 7)
    // Bytes that sequences begin and go on with are likelier than chance makes them.
    let likely: [UInt8] = [0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xF5]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        Bool.random(using: &random)
          ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      var output: [UInt8] = []
      bytes.withUnsafeBufferPointer { buffer in
        var position = 0
        while position < buffer.count {
          let step = UTF8Step(buffer, at: position)
          UTF8Step.append(step.scalar ?? 0xFFFD, to: &output)
          position += step.length
        }
      }
      #expect(output == [UInt8](String(decoding: bytes, as: UTF8.self).utf8), "\(bytes)")
    }
  }

  @Test func appendsSurrogatesAndBeyondAsReplacements() {
    for scalar: UInt32 in [0xD800, 0xDFFF, 0x110000, .max] {
      var output: [UInt8] = []
      UTF8Step.append(scalar, to: &output)
      #expect(output == UTF8Step.replacement)
    }
  }
}

func bytes(hex: String) -> [UInt8] {
  var digits = hex[...]
  var bytes: [UInt8] = []
  while !digits.isEmpty {
    bytes.append(UInt8(digits.prefix(2), radix: 16) ?? 0)
    digits = digits.dropFirst(2)
  }
  return bytes
}
