import Foundation
import JSONText
import TestSupport
import Testing

struct JSONWriterTests {
  @Test func writesCompactObjectsAndArrays() {
    var writer = JSONWriter([UInt8]("before\n".utf8))
    writer.beginObject()
    writer.key("schema")
    writer.integer(1)
    writer.key("flags")
    writer.beginArray()
    writer.endArray()
    writer.key([UInt8]("points".utf8))
    writer.beginArray()
    writer.beginObject()
    writer.key("met")
    writer.boolean(true)
    writer.endObject()
    writer.beginObject()
    writer.endObject()
    writer.string("x" as StaticString)
    writer.null()
    writer.boolean(false)
    writer.endArray()
    writer.endObject()
    writer.endLine()
    writer.integer(2)
    let expected = "before\n{\"schema\":1,\"flags\":[],\"points\":[{\"met\":true},{},\"x\",null,false]}\n2"
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    (620, 3, "0.62"), (1000, 3, "1"), (0, 3, "0"), (5, 3, "0.005"), (999, 3, "0.999"), (100, 3, "0.1"),
    (50, 3, "0.05"), (93, 2, "0.93"), (100, 2, "1"), (7, 2, "0.07"), (90, 2, "0.9"), (930, 3, "0.93"),
    (1250, 3, "1.25"), (-5, 3, "-0.005"), (-1500, 3, "-1.5"), (42, 0, "42"),
    (Int.max, 3, "9223372036854775.807"),
  ])
  func writesTheShortestDecimal(_ value: Int, _ places: Int, _ expected: String) {
    var writer = JSONWriter()
    writer.decimal(value, places: places)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [0, 7, -1, 10, 1_234_567, Int.max, Int.min])
  func writesIntegers(_ value: Int) {
    var writer = JSONWriter()
    writer.integer(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(value)")
  }

  /// By hand from RFC 8259 section 7; the line separators and NEL because readers of lines may cut there.
  @Test(arguments: [
    ("", "\"\""), ("plain", "\"plain\""), ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#), ("a/b", "\"a/b\""),
    ("\u{8}\u{9}\u{A}\u{C}\u{D}", #""\b\t\n\f\r""#), ("\u{0}\u{1F}\u{1b}", #""\u0000\u001f\u001b""#),
    ("\u{7F}", "\"\u{7F}\""), ("\u{85}\u{2028}\u{2029}", #""\u0085\u2028\u2029""#), ("é€😀", "\"é€😀\""),
    ("<script>", "\"<script>\""), ("\r\n", #""\r\n""#),
  ])
  func escapesStrings(_ text: String, _ expected: String) {
    var fromString = JSONWriter()
    fromString.string(text)
    #expect(String(decoding: fromString.bytes, as: UTF8.self) == expected)
    var fromBytes = JSONWriter()
    fromBytes.string([UInt8](text.utf8))
    #expect(fromBytes.bytes == fromString.bytes)
    var fromSlice = JSONWriter()
    fromSlice.string([UInt8]("»\(text)«".utf8)[2..<(2 + text.utf8.count)])
    #expect(fromSlice.bytes == fromString.bytes)
  }

  @Test func replacesBrokenUTF8() {
    var writer = JSONWriter()
    writer.string([0x61, 0xFF, 0xE2, 0x82, 0x62, 0xED, 0xA0, 0x80, 0xF0, 0x9F] as [UInt8])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "\"a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\"")
  }

  @Test func keepsRawValuesWithoutTheirSpaces() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.raw(
      [UInt8]("{ \"a b\" :\t[ 1.50 , -0e+1, \"x \\\" y\\\\\" ] ,\r\"é\u{2028}\": \"\\u2028 \\/\" }".utf8))
    writer.raw([0x22, 0xFF, 0x22])
    writer.endArray()
    let expected = #"[{"a b":[1.50,-0e+1,"x \" y\\"],"é\u2028":"\u2028 \/"},""# + "\u{FFFD}\"]"
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  /// Foundation reads back what was written.
  @Test func foundationReadsAnyString() throws {
    var random = SeededNumbers(seed: 11)
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let limit: UInt32 = [0x30, 0x100, 0x3000, 0x110000].randomElement(using: &random) ?? 0x80
        text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) ?? "x")
      }
      var writer = JSONWriter()
      writer.beginArray()
      writer.string(text)
      writer.endArray()
      let read = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
      #expect(
        read?.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true,
        "\(text.unicodeScalars.map(\.value))")
      #expect(!writer.bytes.contains { $0 < 0x20 })
    }
  }
}
