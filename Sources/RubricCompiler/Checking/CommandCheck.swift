internal import Language
internal import RubricModel

/// Finds verbs that stand where a command word belongs and are none: misspelt ones, and those that no board defines.
struct CommandCheck {
  private let tables = WordTables.shared
  let source: SourceText

  func check(_ syntax: PointSyntax, diagnostics: inout [Diagnostic]) {
    for command in syntax.commands { check(command, &diagnostics) }
  }

  /// Reports a command that was read by its nearest form, or taken as "state".
  private func check(_ command: CommandUse, _ diagnostics: inout [Diagnostic]) {
    for word in source.bytes(command.span).split(whereSeparator: { !Self.isLetter($0) }) {
      let folded = word.map { $0 | 0x20 }
      if tables.isCommandForm(folded) { return }
      let verb = tables.commandFor(folded)
      guard let form = verb ?? tables.misspeltForm(folded[...]) else { continue }
      let span = ByteSpan(word.startIndex..<word.endIndex)
      let instead = Self.asWritten(form, like: word)
      diagnostics.append(
        Diagnostic(
          verb == nil ? .misspeltCommand : .unknownCommand, span, text: source.string(span), other: instead,
          fix: Diagnostic.Fix(span, instead)))
      return
    }
  }

  /// A word in the capitals of another.
  private static func asWritten(_ word: [UInt8], like other: ArraySlice<UInt8>) -> String {
    var word = word
    if let first = other.first, (0x41...0x5A).contains(first), !word.isEmpty { word[0] &= 0xDF }
    return String(decoding: word, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
