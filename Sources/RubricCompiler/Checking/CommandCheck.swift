internal import Language
internal import RubricModel

/// Finds verbs that stand where a command word belongs and are none: misspelt ones, and those that no board defines.
struct CommandCheck {
  private let tables = WordTables.shared
  let source: SourceText

  /// - Parameter point: the text of the point.
  func check(
    _ syntax: PointSyntax, point: ByteSpan, reader: inout SyntaxReader, diagnostics: inout [Diagnostic]
  ) {
    for command in syntax.commands { checkSpelling(command, &diagnostics) }
    guard syntax.commands.isEmpty, !syntax.isNotation else { return }
    let start = syntax.leadIn?.end ?? point.start
    guard start < point.end else { return }
    // The command is among the first words: "to critically appraise …".
    let near = ByteSpan(start: start, end: min(point.end, start + 80))
    let words = reader.words(of: near).prefix { $0.isWord }
    guard let verb = words.first(where: { !CommandReader.isManner($0) && !$0.is("to") }),
      let known = tables.commandFor(verb.folded)
    else { return }
    let text = source.string(verb.span)
    let instead = Self.asWritten(known, like: source.bytes(verb.span))
    diagnostics.append(
      Diagnostic(.unknownCommand, verb.span, text: text, other: instead, fix: Diagnostic.Fix(verb.span, instead)))
  }

  /// Reports a command that was read by its nearest form.
  private func checkSpelling(_ command: CommandUse, _ diagnostics: inout [Diagnostic]) {
    var start = Int(command.span.start)
    for word in source.bytes(command.span).split(whereSeparator: { !Self.isLetter($0) }) {
      start = word.startIndex
      let folded = word.map { $0 | 0x20 }
      if tables.isCommandForm(folded) { return }
      guard let form = tables.misspeltForm(folded[...]) else { continue }
      let span = ByteSpan(start..<word.endIndex)
      let instead = Self.asWritten(form, like: word)
      diagnostics.append(
        Diagnostic(
          .misspeltCommand, span, text: source.string(span), other: instead, fix: Diagnostic.Fix(span, instead)))
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
