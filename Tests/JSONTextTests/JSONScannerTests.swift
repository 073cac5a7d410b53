import JSONText
import TestSupport
import Testing

/// Texts of the kinds that Nicolas Seriot's "Parsing JSON is a Minefield" collects, written anew for this project.
struct JSONScannerTests {
  @Test(arguments: [
    "null", "true", "false", " [] ", "{}", "\t\n\r 0 ", "-0", "-1", "0.1", "1e5", "1E+2", "1e-2", "-0.0e0",
    "123456789012345678901234567890",
    "1.5e300", "\"\"", "\" \"", "\"a/b\"", #""\"\\\/\b\f\n\r\t""#, #""\u0000""#, #""\uD83D\uDE00""#,
    #""\ud800""#, #""\uDC00x""#,
    #""\uFFFE\uffff""#, "\"\u{7F}\u{2028}\u{10FFFF}\"", "[1,2]", "[[],{}]", "[null, 1, \"1\", {}]",
    #"{"a":1,"a":2}"#, #"{"":0}"#,
    #"{"\u0061":{"b":[{"c":null}]}}"#, "[[[[[[[[[[]]]]]]]]]]", "[1\n,\t2 ]", #"{"a" : [ ] , "b" : { } }"#,
    "[-0]", "[1e0]", "[\"[]\"]",
    #"{"min":-1.0e+28,"max":1.0e+28}"#,
  ])
  func accepts(_ text: String) throws {
    let bytes = [UInt8](text.utf8)
    let value = try JSONScanner.value(in: bytes, 0..<bytes.count)
    let trimmed = String(
      text.drop { " \t\n\r".contains($0) }.reversed().drop { " \t\n\r".contains($0) }.reversed())
    #expect(String(decoding: bytes[value.range], as: UTF8.self) == trimmed)
  }

  /// The code, and the byte where it shows.
  @Test(
    arguments: [
      ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[", .unexpectedEnd, 1), ("[1", .unexpectedEnd, 2),
      ("[1,", .unexpectedEnd, 3),
      ("{", .unexpectedEnd, 1), ("{\"a\"", .unexpectedEnd, 4), ("{\"a\":", .unexpectedEnd, 5),
      ("{\"a\":1", .unexpectedEnd, 6),
      ("{\"a\":1,", .unexpectedEnd, 7), ("\"abc", .unexpectedEnd, 4), ("\"\\", .unexpectedEnd, 2),
      ("\"\\u00", .unexpectedEnd, 5),
      ("tru", .unexpectedEnd, 3), ("-", .unexpectedEnd, 1), ("1.", .unexpectedEnd, 2),
      ("1e", .unexpectedEnd, 2), ("1e+", .unexpectedEnd, 3),
      ("[,1]", .expectedValue, 1), ("[1,,2]", .expectedValue, 3), ("[1,]", .expectedValue, 3),
      ("]", .expectedValue, 0),
      ("{\"a\":}", .expectedValue, 5), ("'a'", .expectedValue, 0), ("nul!", .expectedValue, 0),
      ("True", .expectedValue, 0),
      ("NaN", .expectedValue, 0), ("Infinity", .expectedValue, 0), ("undefined", .expectedValue, 0),
      ("\u{FEFF}1", .expectedValue, 0),
      ("\u{A0}1", .expectedValue, 0), ("/*c*/1", .expectedValue, 0), ("\\u0031", .expectedValue, 0),
      (":", .expectedValue, 0),
      ("{,}", .expectedKey, 1), ("{a:1}", .expectedKey, 1), ("{'a':1}", .expectedKey, 1),
      ("{1:1}", .expectedKey, 1),
      ("{\"a\":1,}", .expectedKey, 7), ("{null:1}", .expectedKey, 1), ("{[]:1}", .expectedKey, 1),
      ("{\"a\":1,,}", .expectedKey, 7),
      ("{\"a\" 1}", .expectedColon, 5), ("{\"a\"}", .expectedColon, 4), ("{\"a\",1}", .expectedColon, 4),
      ("{\"a\"::1}", .expectedValue, 5),
      ("[1 2]", .expectedCommaOrBracket, 3), ("[1}", .expectedCommaOrBracket, 2),
      ("[\"a\" \"b\"]", .expectedCommaOrBracket, 5),
      ("[1:2]", .expectedCommaOrBracket, 2), ("[{}{}]", .expectedCommaOrBracket, 3),
      ("[1 true]", .expectedCommaOrBracket, 3),
      ("{\"a\":1 \"b\":2}", .expectedCommaOrBrace, 7), ("{\"a\":1]", .expectedCommaOrBrace, 6),
      ("{\"a\":[]]", .expectedCommaOrBrace, 7),
      ("\"a\nb\"", .controlCharacter, 2), ("\"\t\"", .controlCharacter, 1),
      ("\"\u{0}\"", .controlCharacter, 1),
      ("\"\\x41\"", .badEscape, 2), ("\"\\'\"", .badEscape, 2), ("\"\\U0041\"", .badEscape, 2),
      ("\"\\u00g0\"", .badEscape, 5),
      ("\"\\u 041\"", .badEscape, 3), ("\"\\u00\"", .badEscape, 5), ("\"\\é\"", .badEscape, 2),
      ("\"\\\n\"", .badEscape, 2),
      ("01", .badNumber, 1), ("-01", .badNumber, 2), ("00", .badNumber, 1), ("1.a", .badNumber, 2),
      (".5", .badNumber, 0),
      ("+1", .badNumber, 0), ("-a", .badNumber, 1), ("--1", .badNumber, 1), ("1.e3", .badNumber, 2),
      ("1ex", .badNumber, 2),
      ("[1e+]", .badNumber, 4), ("[-]", .badNumber, 2),
      ("1 2", .trailingBytes, 2), ("[]]", .trailingBytes, 2), ("{}{}", .trailingBytes, 2),
      ("null,", .trailingBytes, 4),
      ("1a", .trailingBytes, 1), ("0x1", .trailingBytes, 1), ("truee", .trailingBytes, 4),
      ("\"a\"\"b\"", .trailingBytes, 3),
      ("[] //", .trailingBytes, 3), ("1\u{0}", .trailingBytes, 1), ("1,5", .trailingBytes, 1),
    ] as [(String, JSONError.Code, Int)])
  func refuses(_ text: String, _ code: JSONError.Code, _ offset: Int) {
    let bytes = [UInt8](text.utf8)
    #expect(throws: JSONError(code, at: offset)) { try JSONScanner.value(in: bytes, 0..<bytes.count) }
  }

  @Test func readsOnlyTheGivenRange() throws {
    let bytes = [UInt8]("xx [1, 2] yy".utf8)
    #expect(try JSONScanner.value(in: bytes, 3..<9) == JSONValue(kind: .array, range: 3..<9))
    #expect(throws: JSONError(.unexpectedEnd, at: 8)) { try JSONScanner.value(in: bytes, 3..<8) }
    #expect(throws: JSONError(.unexpectedEnd, at: 3)) { try JSONScanner.value(in: bytes, 3..<3) }
  }

  @Test func passesBrokenUTF8InsideStrings() throws {
    let bytes: [UInt8] = [0x22, 0x61, 0xFF, 0xC3, 0x22]
    #expect(try JSONScanner.value(in: bytes, 0..<5) == JSONValue(kind: .string, range: 0..<5))
    var text: [UInt8] = []
    JSONScanner.decode(bytes, 0..<5, to: &text)
    #expect(text == [0x61, 0xFF, 0xC3])
    #expect(throws: JSONError(.expectedValue, at: 0)) { try JSONScanner.value(in: [0xFF], 0..<1) }
  }

  @Test func findsTheMembersOfAnObject() throws {
    let text = #" { "learner" : "L01", "n":-1.5 ,"list":[{"a":"}"}],"o":{"x":[]},"t":true,"z":null,"n":2 } "#
    let bytes = [UInt8](text.utf8)
    var members: [JSONMember] = []
    try JSONScanner.members(in: bytes, 0..<bytes.count, to: &members)
    let found = members.map { member in
      [member.key, member.value.range].map { String(decoding: bytes[$0], as: UTF8.self) }.joined(
        separator: " → ")
    }
    #expect(
      found == [
        #""learner" → "L01""#, #""n" → -1.5"#, #""list" → [{"a":"}"}]"#, #""o" → {"x":[]}"#, #""t" → true"#,
        #""z" → null"#, #""n" → 2"#,
      ])
    #expect(members.map(\.value.kind) == [.string, .number, .array, .object, .boolean, .null, .number])
  }

  @Test func findsTheElementsOfAnArray() throws {
    let bytes = [UInt8]("[1, [2,3] ,\"4\"]".utf8)
    var elements: [JSONValue] = []
    try JSONScanner.elements(in: bytes, 0..<bytes.count, to: &elements)
    #expect(elements.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["1", "[2,3]", "\"4\""])
  }

  @Test(
    arguments: [
      ("[1]", .notAnObject, 0), (" 7", .notAnObject, 1), ("\"{}\"", .notAnObject, 0), ("", .unexpectedEnd, 0),
      ("{\"a\":1", .unexpectedEnd, 6), ("{\"a\":1,}", .expectedKey, 7),
      ("{\"a\":1]", .expectedCommaOrBrace, 6),
      ("{} x", .trailingBytes, 3), ("learner,answer", .expectedValue, 0),
    ] as [(String, JSONError.Code, Int)])
  func refusesWhatIsNoObject(_ text: String, _ code: JSONError.Code, _ offset: Int) {
    let bytes = [UInt8](text.utf8)
    var members: [JSONMember] = []
    #expect(throws: JSONError(code, at: offset)) {
      try JSONScanner.members(in: bytes, 0..<bytes.count, to: &members)
    }
  }

  @Test func refusesWhatIsNoArray() {
    let bytes = [UInt8]("{}".utf8)
    var elements: [JSONValue] = []
    #expect(throws: JSONError(.notAnArray, at: 0)) {
      try JSONScanner.elements(in: bytes, 0..<2, to: &elements)
    }
  }

  // MARK: Strings

  @Test(arguments: [
    (#""""#, ""), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"), (#""\u0041\u00e9\u20AC""#, "Aé€"),
    (#""\uD83D\uDE00""#, "😀"), (#""\ud83d\ude00!""#, "😀!"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
    (#""\uD83D""#, "\u{FFFD}"), (#""\uD83Dx""#, "\u{FFFD}x"), (#""\uDE00\uD83D""#, "\u{FFFD}\u{FFFD}"),
    (#""\uD83D\uD83D\uDE00""#, "\u{FFFD}😀"), (#""\uD83D\n""#, "\u{FFFD}\n"),
    (#""\uD83D\u0041""#, "\u{FFFD}A"),
    (#""\u0000""#, "\u{0}"), (#""é\u0301""#, "é\u{301}"), (#""\\u0041""#, "\\u0041"),
  ])
  func decodes(_ text: String, _ expected: String) throws {
    let bytes = [UInt8](text.utf8)
    let value = try JSONScanner.value(in: bytes, 0..<bytes.count)
    var decoded: [UInt8] = []
    JSONScanner.decode(bytes, value.range, to: &decoded)
    #expect(decoded == [UInt8](expected.utf8))
  }

  @Test func readsBackWhatTheWriterWrites() throws {
    var random = SeededNumbers(seed: 3)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var writer = JSONWriter()
      writer.string(text)
      let value = try JSONScanner.value(in: writer.bytes, 0..<writer.bytes.count)
      var decoded: [UInt8] = []
      JSONScanner.decode(writer.bytes, value.range, to: &decoded)
      #expect(decoded == [UInt8](String(decoding: text, as: UTF8.self).utf8))
    }
  }

  // MARK: Limits

  @Test func readsDownToTheDeepestLevelAndNoFurther() throws {
    for open in ["[", "{\"a\":"] {
      let close = open == "[" ? "]" : "}"
      func nested(_ depth: Int) -> [UInt8] {
        [UInt8](
          (String(repeating: open, count: depth - 1) + "[]" + String(repeating: close, count: depth - 1)).utf8
        )
      }
      let deepest = nested(JSONScanner.deepest)
      #expect(try JSONScanner.value(in: deepest, 0..<deepest.count).range == 0..<deepest.count)
      let deeper = nested(JSONScanner.deepest + 1)
      let place = JSONScanner.deepest * open.utf8.count
      #expect(throws: JSONError(.tooDeep, at: place)) { try JSONScanner.value(in: deeper, 0..<deeper.count) }
    }
  }

  @Test func countsTheObjectItselfAsALevel() throws {
    func object(_ depth: Int) -> [UInt8] {
      [UInt8]("{\"a\":".utf8) + [UInt8](repeating: 0x5B, count: depth - 1)
        + [UInt8](repeating: 0x5D, count: depth - 1) + [0x7D]
    }
    var members: [JSONMember] = []
    let deepest = object(JSONScanner.deepest)
    try JSONScanner.members(in: deepest, 0..<deepest.count, to: &members)
    let deeper = object(JSONScanner.deepest + 1)
    #expect(throws: JSONError.self) { try JSONScanner.members(in: deeper, 0..<deeper.count, to: &members) }
  }

  @Test func survivesAMillionOpenBrackets() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: JSONError(.tooDeep, at: JSONScanner.deepest)) {
      try JSONScanner.value(in: bytes, 0..<bytes.count)
    }
  }

  /// No bytes crash it, and what it accepts is balanced.
  @Test func survivesRandomTexts() {
    var random = SeededNumbers(seed: 5)
    let alphabet = [UInt8]("{}[]\",:\\u0dD8e+-.1tfn \n".utf8) + [0x80, 0xFF, 0x00]
    for _ in 0..<50_000 {
      let bytes = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      var members: [JSONMember] = []
      _ = try? JSONScanner.members(in: bytes, 0..<bytes.count, to: &members)
      guard let value = try? JSONScanner.value(in: bytes, 0..<bytes.count) else { continue }
      #expect(!value.range.isEmpty)
      if value.kind == .string {
        var decoded: [UInt8] = []
        JSONScanner.decode(bytes, value.range, to: &decoded)
      }
    }
  }
}
