import Language
import Testing

/// A text and its tokens, written so that a failing row names itself.
///
/// Tokens are separated by spaces and read `folded[text]:kind+flag`. The text is left out where it is the
/// folded form, the kind where it is a word; line ends are written `⏎`.
struct TokenRow: CustomTestStringConvertible, Sendable {
  var text: String
  var expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text.debugDescription }
}

/// Writes the tokens of a text in the notation of ``TokenRow``.
func tokenLine(_ text: String) -> String {
  tokenLine(Array(text.utf8))
}

func tokenLine(_ bytes: [UInt8]) -> String {
  var buffer = TokenBuffer()
  Tokeniser().tokenise(bytes, into: &buffer)
  return buffer.tokens.map { tokenText($0, in: buffer, of: bytes) }.joined(separator: " ")
}

private func tokenText(_ token: Token, in buffer: TokenBuffer, of bytes: [UInt8]) -> String {
  let folded = visible(buffer.folded[token.folded.range])
  let text = visible(bytes[token.span.range])
  var line = folded
  if text != folded { line += "[\(text)]" }
  if token.kind != .word { line += ":\(token.kind)" }
  let names: [(Token.Flags, String)] = [
    (.capitalised, "cap"), (.allCapitals, "caps"), (.afterHyphen, "hyphen"), (.splitOff, "off"),
    (.joined, "joined"),
    (.possessive, "poss"), (.quoted, "quoted"),
  ]
  for (flag, name) in names where token.flags.contains(flag) { line += "+\(name)" }
  return line
}

private func visible(_ bytes: ArraySlice<UInt8>) -> String {
  String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false).joined(
    separator: "⏎"
  )
  .map { $0 == "\n" || $0 == "\r" || $0 == "\u{2028}" || $0 == "\u{2029}" ? "⏎" : String($0) }.joined()
}

/// The folded words and numbers of a text, with spaces between.
func foldedWords(_ text: String) -> String {
  foldedWords(Array(text.utf8))
}

func foldedWords(_ bytes: [UInt8]) -> String {
  var buffer = TokenBuffer()
  Tokeniser().tokenise(bytes, into: &buffer)
  return buffer.tokens.filter { $0.kind == .word || $0.kind == .number }
    .map { String(decoding: buffer.folded[$0.folded.range], as: UTF8.self) }.joined(separator: " ")
}
