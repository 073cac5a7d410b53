internal import Language

/// Writes words of a rubric so that ``ExplicitWords`` reads the same words back: plain where that does it, else in quotation
/// marks, else word by word.
struct AnnotatedWords {
  /// The ways of writing a line, the most readable first; a line is written in the first that reads back.
  enum Form: CaseIterable {
    /// What is asked for keeps its marks ("methods (e.g. by post)"), and capitals say by themselves that the very word is meant.
    case plain
    case emphasised, withoutMarks, quoted, wordByWord

    var keepsMarks: Bool { self == .plain || self == .emphasised }
  }

  let source: SourceText
  private let tokens = LoneTokens()

  init(_ source: SourceText) {
    self.source = source
  }

  // MARK: Pieces

  /// Words that are written as one: "self-esteem", "don't".
  struct Piece {
    var text: [UInt8]
    var words: [SyntaxWord]
    /// The text does not read as its words, and stands for the one word as it is.
    var isRaw = false
  }

  /// The words of a phrase without its marks.
  func pieces(of words: [SyntaxWord]) -> [Piece] {
    var pieces: [Piece] = []
    var run: [SyntaxWord] = []
    for word in words where word.isWord {
      if let last = run.last, last.emphasis != word.emphasis || source.joint(last, word) == [0x20] {
        pieces += divided(run)
        run = []
      }
      run.append(word)
    }
    return pieces + divided(run)
  }

  private func divided(_ run: [SyntaxWord]) -> [Piece] {
    if run.isEmpty { return [] }
    let text = source.text(of: run[...])
    if reads(text, as: run) { return [Piece(text: text, words: run)] }
    return run.map { word in
      let surface = source.surface(word)
      if reads(surface, as: [word]) { return Piece(text: surface, words: [word]) }
      return Piece(text: word.folded, words: [word], isRaw: !reads(word.folded, as: [word]))
    }
  }

  private func reads(_ text: [UInt8], as words: [SyntaxWord]) -> Bool {
    if text.first == UInt8(ascii: "\\") || text.contains(UInt8(ascii: "\"")) { return false }
    let read = tokens.words(of: text)
    // Nothing but the words: a stop that belongs to an abbreviation only within a sentence would be lost.
    guard read.first?.span.start == 0, Int(read.last?.span.end ?? 0) == text.count else { return false }
    return read.count == words.count
      && zip(read, words).allSatisfy { $0.folded == $1.folded && $0.kind == $1.kind }
  }

  // MARK: Text

  /// A phrase of a line `needs: …`, which keeps its marks where they read back.
  func phrase(_ words: [SyntaxWord], _ form: Form) -> [UInt8] {
    form.keepsMarks && words.contains { !$0.isWord } ? textWithMarks(of: words, form) : text(of: words, form)
  }

  /// Whether a phrase of a line `needs: …` was read back.
  func isPhrase(_ read: [SyntaxWord], in other: SourceText, _ words: [SyntaxWord], _ form: Form) -> Bool {
    form.keepsMarks && words.contains { !$0.isWord }
      ? matchWithMarks(read, in: other, words) : match(read, in: other, words)
  }

  func text(of words: [SyntaxWord], _ form: Form) -> [UInt8] {
    let pieces = pieces(of: words)
    let mark: [UInt8] = [UInt8(ascii: "\"")]
    switch form {
    case .plain, .emphasised, .withoutMarks: break
    case .quoted:
      let text = Self.joined(pieces.map { $0.text })
      let isPlain = pieces.allSatisfy { !$0.isRaw && $0.words.allSatisfy { $0.emphasis == .none } }
      if isPlain, reads(text, as: pieces.flatMap { $0.words }) { return mark + text + mark }
    case .wordByWord: break
    }
    let isQuoted = form == .quoted || form == .wordByWord
    return Self.joined(
      pieces.map { piece in
        let raw: [UInt8] = piece.isRaw ? [UInt8(ascii: "\\")] : []
        let text = isQuoted || piece.isRaw ? mark + raw + piece.text + mark : piece.text
        return emphasised(text, piece.words[0].emphasis, form)
      })
  }

  /// A phrase with its marks, as it stands in the rubric.
  private func textWithMarks(of words: [SyntaxWord], _ form: Form) -> [UInt8] {
    var text: [UInt8] = []
    for (index, word) in words.enumerated() {
      if index > 0 { text += source.joint(words[index - 1], word) }
      text += emphasised(source.surface(word), word.emphasis, form)
    }
    return text
  }

  private func emphasised(_ text: [UInt8], _ emphasis: SyntaxWord.Emphasis, _ form: Form) -> [UInt8] {
    if form == .plain, emphasis == .exact, text.allSatisfy({ (0x41...0x5A).contains($0) }) { return text }
    return switch emphasis {
    case .none: text
    case .essential: ("**" as StaticString).bytes + text + ("**" as StaticString).bytes
    case .exact: ("__" as StaticString).bytes + text + ("__" as StaticString).bytes
    }
  }

  static func joined(_ texts: [[UInt8]], by separator: StaticString = " ") -> [UInt8] {
    [UInt8](texts.joined(separator: separator.bytes))
  }

  // MARK: Reading back

  /// Whether the words of a phrase, its marks aside, were read back as they are, and would be written the same again.
  func match(_ read: [SyntaxWord], in other: SourceText, _ words: [SyntaxWord]) -> Bool {
    let words = words.filter { $0.isWord }
    let text = Self.joined(pieces(of: words).map { $0.text })
    return Self.areSame(read, words) && other.text(of: read[...]) == text
  }

  /// Whether a phrase was read back with its marks.
  private func matchWithMarks(_ read: [SyntaxWord], in other: SourceText, _ words: [SyntaxWord]) -> Bool {
    Self.areSame(read, words) && other.text(of: read[...]) == source.text(of: words[...])
  }

  private static func areSame(_ read: [SyntaxWord], _ words: [SyntaxWord]) -> Bool {
    read.count == words.count
      && zip(read, words).allSatisfy { $0.folded == $1.folded && $0.kind == $1.kind && $0.emphasis == $1.emphasis }
  }
}
