internal import Language

/// Lists under what shares out the marks of pairs, each headed by the half that it is of: "WAY – any two:" over lines, "Precautions:
/// a; b; c. Reasons: d; e".
struct LabelBlocks {
  /// What the halves are called.
  let labels: [ArraySlice<SyntaxWord>]

  private struct Block {
    /// Which half it is of.
    var half: Int
    var name: SyntaxWord
    var words: ArraySlice<SyntaxWord>
  }

  /// The lists as "ways could include: a; b; c"; nil where none of the first half stands there.
  func written(_ words: ArraySlice<SyntaxWord>) -> [SyntaxWord]? {
    let blocks = blocks(of: words)
    guard let first = blocks.first(where: { $0.half == 0 }), items(first.words).count > 1 else { return nil }
    var written: [SyntaxWord] = []
    for block in blocks {
      let items = items(block.words)
      guard items.count > 1, let place = items.first?.first?.span.before else { continue }
      written += [
        block.name, .made("could", .word, at: place), .made("include", .word, at: place), .made(":", .colon, at: place),
      ]
      for (number, item) in items.enumerated() {
        if number > 0, let start = item.first?.span.before { written.append(.made(";", .colon, at: start)) }
        written += item
      }
      if let end = items.last?.last?.span.behind { written.append(.made(".", .terminator, at: end)) }
    }
    return written
  }

  /// What stands from one name to the next.
  private func blocks(of words: ArraySlice<SyntaxWord>) -> [Block] {
    var blocks: [Block] = []
    for index in words.indices {
      let opens = words.word(at: index - 1).map {
        $0.kind == .lineBreak || $0.kind == .terminator || $0.kind == .bullet
      }
      guard opens ?? true, let half = half(of: words[index]), let sign = words.word(at: index + 1),
        sign.is(":") || sign.kind == .dash || sign.is("=")
      else { continue }
      if let last = blocks.indices.last {
        blocks[last].words = blocks[last].words.prefix { $0.span.start < words[index].span.start }
      }
      var rest = words[(index + 2)...]
      // "– any two:"
      if rest.first?.is("any") == true, let colon = rest.prefix(5).firstIndex(where: { $0.is(":") }) {
        rest = rest[(colon + 1)...]
      }
      blocks.append(Block(half: half, name: words[index], words: rest))
    }
    return blocks
  }

  /// The half that a word is the name of.
  private func half(of word: SyntaxWord) -> Int? {
    guard word.kind == .word, word.startsCapital else { return nil }
    let key = WordKey.make(of: word.folded[...])
    return labels.firstIndex { label in label.contains { WordKey.make(of: $0.folded[...]) == key } }
  }

  /// What a block lists, line by line or between semicolons.
  private func items(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    let lines = words.split { $0.kind == .lineBreak }.map {
      $0.drop { !$0.isWord && $0.kind != .open && $0.kind != .quote }
    }
    .filter { $0.hasWords }
    if lines.count > 1 { return lines.map { $0.trimmedEnd } }
    let sentence = words.prefix { $0.kind != .terminator || $0.depth > 0 }
    return sentence.split { $0.is(";") && $0.depth == 0 }.map { $0.trimmedMarks }.filter { $0.hasWords }
  }
}
