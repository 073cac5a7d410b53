/// Divides the UTF-8 bytes of a text into words, numbers and marks, in one pass and without allocating once
/// warm.
///
/// - **Bytes.** A broken byte (also of an overlong form, a surrogate, a sequence cut short) separates words,
///   as a control character and U+FFFD do. Of a text over 2 GB, the rest is not read.
/// - **Folding.** Letters fold to lower-case ASCII where the text is Latin, composed or decomposed alike;
///   Greek and Cyrillic to lower case without accents; other scripts keep their bytes. Zero-width characters
///   stay in the span and are dropped from the folded form, which is cut at 64 bytes.
/// - **Words** keep inner apostrophes and digits ("o'clock", "h2o"); hyphens divide them; stops inside
///   abbreviations are dropped ("e.g." → eg, span with its stops). "no. 5" folds to "number", so that it is
///   not taken for a refusal.
/// - **Contractions** are divided with their own spans and written out: "don't" → do, not. `'s` is "is" after
///   a pronoun or a question word, else a possessive, which is flagged and dropped. `'d` is always "would".
///   An apostrophe that was typed as `;` or `,`, or that a program turned into a broken byte, a space or
///   mojibake, still makes a contraction, so that no negation is lost.
/// - **Numbers** fold to digits, with a leading `-` and a decimal point only: "£1,000.00" → 1000; the span
///   has the currency and percent signs. "10:30", "3:1", "1.2.3" and "1980s" are one number; "63°C" is 63, °,
///   c; "5kg" is 5, kg; "2nd" is 2.
///   Said in several words it is one number too: "two thousand seven hundred and six" → 2706, "nineteen thirty-nine" → 1939,
///   "one point five" → 1.5, "two and a half" → 2.5, "two thirds" → 0.667, "1.5 million" and "£1.5m" → 1500000, "minus 18" →
///   -18. One word alone stays a word, and ``WordKey`` gives it the key of its digits.
/// - **Marks** fold to one ASCII form each: a run of terminators to `?`, `!`, `...` or `.`, a dash to `-`, a
///   quotation mark to `"` or `'`, a bullet to `*` or to its number or letter, line ends to `\n`, or `\n\n`
///   where a line is blank.
/// - **Compounds** written apart are joined ("feed back" → feedback). Web and mail addresses are symbols.
/// - **Quotations**: the tokens up to the closing mark of the line are flagged; without one, up to the end of
///   the sentence. Single marks count only when they are closed.
public struct Tokeniser: Sendable {
  private let tables = TokeniserTables.shared

  public init() {}

  /// Replaces the contents of `buffer` by the tokens of a text.
  public func tokenise(_ bytes: [UInt8], into buffer: inout TokenBuffer) {
    buffer.removeAll()
    // The scanner owns the storage while it fills it, so that nothing is copied.
    var tokens: [Token] = []
    swap(&tokens, &buffer.tokens)
    // No token folds to more than twice its bytes; the scanner checks for room all the same.
    let room = 2 * bytes.count + 2 * TokenScanner.roomForToken
    buffer.folded.append(addingCapacity: room) { (output: inout OutputSpan<UInt8>) in
      output.withUnsafeMutableBufferPointer { out, count in
        bytes.withUnsafeBufferPointer { text in
          var scanner = TokenScanner(text: text, out: out, tables: tables)
          swap(&scanner.tokens, &tokens)
          scanner.scan()
          swap(&scanner.tokens, &tokens)
          count = scanner.filled
        }
      }
    }
    swap(&tokens, &buffer.tokens)
  }
}

/// The word lists that ship with the program, read once.
final class TokeniserTables: Sendable {
  static let shared = TokeniserTables()

  let words: SpecialWords
  let contractions: Contractions
  let compounds: Compounds
  let abbreviations: Abbreviations
  let numbers: NumberWords
  let latin = LatinLetters()

  private init() {
    var words = SpecialWords()
    contractions = Contractions([ContractionData.text, RunTogetherData.text], into: &words)
    compounds = Compounds(into: &words)
    abbreviations = Abbreviations(into: &words)
    numbers = NumberWords(into: &words)
    self.words = words
  }
}
