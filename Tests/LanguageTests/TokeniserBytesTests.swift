import Language
import TestSupport
import Testing

/// Scalars, folds and broken bytes.
@Suite struct TokeniserBytesTests {
  static let folds: [(String, String)] = [
    ("é", "e"), ("É", "e"), ("ß", "ss"), ("ẞ", "ss"), ("æ", "ae"), ("Æ", "ae"), ("œ", "oe"), ("Œ", "oe"),
    ("ł", "l"), ("Ł", "l"),
    ("ø", "o"), ("Ø", "o"), ("ñ", "n"), ("ç", "c"), ("ÿ", "y"), ("Ÿ", "y"), ("ð", "d"), ("þ", "th"),
    ("đ", "d"), ("ı", "i"),
    ("İ", "i"), ("ğ", "g"), ("ș", "s"), ("ő", "o"), ("ž", "z"), ("ĳ", "ij"), ("ǆ", "dz"), ("ế", "e"),
    ("ọ", "o"), ("ữ", "u"),
    ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("Ａ", "a"), ("ｚ", "z"), ("K", "k"), ("Å", "a"), ("ſ", "s"),
    ("ª", "a"),
    ("Ω", "ω"), ("µ", "μ"), ("Α", "α"), ("ά", "α"), ("ς", "σ"), ("Я", "я"), ("Ё", "е"), ("й", "и"),
    ("漢字", "漢字"),
    ("مرحبا", "مرحبا"), ("שלום", "שלום"), ("한국어", "한국어"), ("ไทย", "ไทย"), ("हिन्दी", "हिन्दी"),
  ]

  @Test(arguments: folds) func fold(_ text: String, _ folded: String) {
    #expect(foldedWords(text) == folded)
  }

  /// Letters and what the Unicode Character Database decomposes them to.
  static let decomposed: [(String, String)] = [
    ("caf\u{E9}", "cafe\u{301}"), ("na\u{EF}ve", "nai\u{308}ve"),
    ("\u{C5}ngstr\u{F6}m", "A\u{30A}ngstro\u{308}m"),
    ("Vi\u{1EC7}t", "Vie\u{323}\u{302}t"), ("\u{1E9}", "k\u{30C}"), ("\u{1FD}", "\u{E6}\u{301}"),
    ("\u{1EF}", "\u{292}\u{30C}"),
    ("\u{439}", "\u{438}\u{306}"), ("\u{451}", "\u{435}\u{308}"), ("\u{3AC}", "\u{3B1}\u{301}"),
    ("\u{3B0}", "\u{3C5}\u{308}\u{301}"),
    ("\u{1E69}", "s\u{323}\u{307}"), ("\u{22D}", "o\u{303}\u{304}"),
  ]

  @Test(arguments: decomposed) func composedAndDecomposedFoldAlike(_ composed: String, _ decomposed: String) {
    let words = foldedWords(composed)
    #expect(!words.isEmpty)
    #expect(foldedWords(decomposed) == words)
    var buffer = TokenBuffer()
    let bytes = Array(decomposed.utf8)
    Tokeniser().tokenise(bytes, into: &buffer)
    #expect(buffer.tokens.map(\.span.range) == [bytes.indices])
  }

  /// A broken sequence, and what the bytes of "one" and "two" around it must still give.
  static let broken: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE2, 0x82], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF0, 0x80, 0x80, 0x80],
    [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xFF, 0xFE], [0x00],
    [0x01, 0x1F, 0x7F],
    [0xEF, 0xBF, 0xBD], [0xC2, 0x80], [0xC2, 0x9F],
  ]

  @Test(arguments: broken) func brokenBytesSeparateWords(_ bytes: [UInt8]) {
    let one = Array("one".utf8)
    let two = Array("two".utf8)
    #expect(foldedWords(one + bytes + two) == "one two")
    #expect(foldedWords(bytes + one) == "one")
    #expect(foldedWords(one + bytes) == "one")
  }

  @Test func longWordIsOneToken() {
    for letter in ["a", "é", "漢"] {
      for count in [15, 16, 17, 63, 64, 65, 255, 256, 100_000] {
        let bytes = Array(String(repeating: letter, count: count).utf8)
        var buffer = TokenBuffer()
        Tokeniser().tokenise(bytes, into: &buffer)
        #expect(buffer.tokens.count == 1)
        #expect(buffer.tokens[0].span.range == bytes.indices)
        #expect(buffer.folded.count <= 64)
        let folded = String(decoding: buffer.folded, as: UTF8.self)
        #expect(folded.allSatisfy { String($0) == (letter == "é" ? "e" : letter) })
        let width = letter == "漢" ? 3 : 1
        #expect(buffer.folded.count == min(count * width, 64 / width * width))
      }
    }
  }

  /// The vector path for short ASCII words and the path for all others must agree.
  @Test func shortAndLongPathsAgree() {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...20, using: &numbers)
      let letters = (0..<count).map { _ in "abcdnotsxyzABCNTZ'".randomElement(using: &numbers) ?? "a" }
      let word = String(letters)
      // A soft hyphen between letters keeps the word off the fast path and out of the folded form.
      let marked = word.map { String($0) }.joined(separator: "\u{AD}")
        .replacing("\u{AD}'", with: "'").replacing("'\u{AD}", with: "'")
      #expect(foldedWords(marked + " x") == foldedWords(word + " x"))
    }
  }
}
