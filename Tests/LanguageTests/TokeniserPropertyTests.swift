import Language
import TestSupport
import Testing

/// What holds of the tokens of any bytes.
@Suite struct TokeniserPropertyTests {
  /// Pieces that the rules look at, so that random texts reach them.
  static let pieces: [String] = [
    " ", " ", " ", "\n", "\r\n", "\t", "\u{200B}", "\u{301}", "\u{FE0F}", "'", "’", "‘", "`", "\"", "“", "”",
    "-", "–", "—", ".", ".",
    ",", ";", ":", "!", "?", "…", "(", ")", "/", "£", "€", "$", "%", "½", "²", "₂", "°", "•", "*", "💡", "👍🏽",
    "👩‍🚀", "🇬🇧", "_", "@", "://",
    "1", "20", "1,000", "3.5", "1980", "s", "th", "st", "n't", "nt", "don't", "cant", "it's", "customer's",
    "im", "alot", "e.g.",
    "U.K.", "etc.", "No.", "feed", "back", "e", "mail", "never", "the", "less", "non", "un", "re", "covid",
    "19", "www.", "http",
    "x", "A", "I", "a", "é", "ß", "ﬁ", "Ж", "漢字", "مر", "word", "WORD", "antidisestablishmentarianism", "o\t",
    "iv)", "a)",
  ]

  static func text(_ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...60, using: &numbers) {
      bytes.append(contentsOf: (pieces.randomElement(using: &numbers) ?? "").utf8)
    }
    return bytes
  }

  static func bytes(_ numbers: inout SeededNumbers) -> [UInt8] {
    (0..<Int.random(in: 0...200, using: &numbers)).map { _ in UInt8.random(in: 0...255, using: &numbers) }
  }

  static func check(_ bytes: [UInt8], isValid: Bool, _ buffer: TokenBuffer) -> String? {
    var end: Int32 = 0
    var foldedEnd: Int32 = 0
    for token in buffer.tokens {
      if token.span.start < end { return "overlap" }
      if token.span.end <= token.span.start { return "empty span" }
      if Int(token.span.end) > bytes.count { return "outside the text" }
      if token.folded.start != foldedEnd || token.folded.end < token.folded.start {
        return "folded forms not end to end"
      }
      if Int(token.folded.end) > buffer.folded.count { return "outside the folded forms" }
      if isValid {
        for offset in [Int(token.span.start), Int(token.span.end)]
        where offset < bytes.count && bytes[offset] & 0xC0 == 0x80 {
          return "inside a scalar"
        }
        let folded = buffer.folded[token.folded.range]
        if Array(String(decoding: folded, as: UTF8.self).utf8) != Array(folded) {
          return "folded form is broken"
        }
      }
      if token.kind == .word, token.folded.isEmpty { return "word without a folded form" }
      end = token.span.end
      foldedEnd = token.folded.end
    }
    return Int(foldedEnd) == buffer.folded.count ? nil : "folded forms left over"
  }

  @Test func spansOfRandomText() {
    var numbers = SeededNumbers(seed: 11)
    var buffer = TokenBuffer()
    for _ in 0..<4_000 {
      let bytes = Self.text(&numbers)
      Tokeniser().tokenise(bytes, into: &buffer)
      #expect(
        Self.check(bytes, isValid: true, buffer) == nil,
        "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test func spansOfRandomBytes() {
    var numbers = SeededNumbers(seed: 13)
    var buffer = TokenBuffer()
    for _ in 0..<4_000 {
      let bytes = Self.bytes(&numbers)
      Tokeniser().tokenise(bytes, into: &buffer)
      #expect(Self.check(bytes, isValid: false, buffer) == nil, "\(bytes)")
    }
  }

  @Test func spansOfTextCutAnywhere() {
    var numbers = SeededNumbers(seed: 17)
    var buffer = TokenBuffer()
    for _ in 0..<200 {
      let bytes = Self.text(&numbers)
      for count in 0...bytes.count {
        let cut = Array(bytes[..<count])
        Tokeniser().tokenise(cut, into: &buffer)
        #expect(Self.check(cut, isValid: false, buffer) == nil, "\(cut)")
      }
    }
  }

  /// Every letter of a text stands in the span of a token: nothing a learner wrote gets lost.
  @Test func noLetterIsLost() {
    var numbers = SeededNumbers(seed: 19)
    var buffer = TokenBuffer()
    for _ in 0..<2_000 {
      let bytes = Self.text(&numbers)
      Tokeniser().tokenise(bytes, into: &buffer)
      var covered = [Bool](repeating: false, count: bytes.count)
      for token in buffer.tokens { for offset in token.span.range { covered[offset] = true } }
      for offset in bytes.indices where (bytes[offset] | 0x20) &- 0x61 < 26 || 0x30...0x39 ~= bytes[offset] {
        #expect(covered[offset], "\(String(decoding: bytes, as: UTF8.self).debugDescription) at \(offset)")
      }
    }
  }

  @Test func sameBytesSameTokens() {
    var numbers = SeededNumbers(seed: 23)
    var warm = TokenBuffer()
    for _ in 0..<500 {
      let bytes = Self.text(&numbers)
      var fresh = TokenBuffer()
      Tokeniser().tokenise(bytes, into: &fresh)
      Tokeniser().tokenise(bytes, into: &warm)
      #expect(fresh.folded == warm.folded)
      #expect(fresh.tokens.map(\.span) == warm.tokens.map(\.span))
      #expect(fresh.tokens.map(\.flags.rawValue) == warm.tokens.map(\.flags.rawValue))
    }
  }

  /// Texts that would be slow if any rule looked further than it moves. Ten times the length must give ten
  /// times the tokens (to within the ends); a quadratic rule would not come to an end.
  static let repeated = [
    "a", " ", ".", "a.", "a'", "’", "\"", "\"a ", "'a ", "- ", "1. ", "1,000,", "1.1", "é", "\u{301}",
    "a\u{200B}", "\u{200B}", "👍🏽", "🇬🇧",
    "£", "£ ", "etc. ", "www.", "a@", "\n", "\n ", "• ", "(a) ", "non ", "never the ", "--", "__", "http://",
    "\u{80}", "x-",
  ]

  @Test(arguments: repeated) func longTextIsLinear(_ piece: String) {
    func tokens(_ count: Int) -> TokenBuffer {
      var buffer = TokenBuffer()
      Tokeniser().tokenise([UInt8](String(repeating: piece, count: count).utf8), into: &buffer)
      return buffer
    }
    let short = tokens(1_000)
    let long = tokens(100_000)
    #expect(long.tokens.count <= 100 * short.tokens.count + 100)
    #expect(long.folded.count <= 2 * piece.utf8.count * 100_000)
  }

  @Test func tenMegabytes() {
    let sentence =
      "The customer's e-mail wasn't answered, e.g. \"we don't know\"; staff (2 of 10) feed back at 9am. "
    #if DEBUG
      let count = 1_000_000 / sentence.utf8.count
    #else
      let count = 10_000_000 / sentence.utf8.count
    #endif
    var buffer = TokenBuffer()
    Tokeniser().tokenise([UInt8](sentence.utf8), into: &buffer)
    let single = buffer.tokens.count
    Tokeniser().tokenise([UInt8](String(repeating: sentence, count: count).utf8), into: &buffer)
    #expect(buffer.tokens.count == single * count)
  }
}
