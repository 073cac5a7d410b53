internal import Language
internal import RubricModel

/// Builds levels of response out of the lines of a grid: their marks, and what their descriptions ask of an answer.
struct LevelBuilder {
  private let breadth = DegreeWords(LevelTraitData.breadth)
  private let development = DegreeWords(LevelTraitData.development)
  let source: SourceText

  /// The scheme, lowest level first; nil where no line is a level with marks.
  func scheme(
    of lines: [ByteSpan], heading: ByteSpan, reader: inout SyntaxReader, diagnostics: inout [Diagnostic]
  ) -> LevelScheme? {
    var levels: [Level] = []
    for span in lines {
      // The marks stand on the first line; the description may go on below.
      let bytes = source.bytes(span)
      let first = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
      guard let line = LevelLine(first), line.highest > 0 else { continue }
      let text = ByteSpan(
        start: Int32(line.text.lowerBound), end: first.count == bytes.count ? Int32(line.text.upperBound) : span.end)
      let words = reader.words(of: text)
      levels.append(
        Level(
          number: line.number ?? 0, marks: max(1, line.lowest)...line.highest, descriptor: descriptor(text),
          span: span, traits: traits(of: words)))
    }
    levels.sort { ($0.marks.lowerBound, $0.marks.upperBound) < ($1.marks.lowerBound, $1.marks.upperBound) }
    guard !levels.isEmpty else { return nil }
    for place in levels.indices where levels[place].number == 0 { levels[place].number = place + 1 }
    var kept: [Level] = []
    for level in levels {
      if let last = kept.last, level.marks.lowerBound <= last.marks.upperBound {
        diagnostics.append(Diagnostic(.levelsOverlap, level.span, numbers: [last.number, level.number]))
        continue
      }
      kept.append(level)
    }
    return LevelScheme(span: heading, levels: kept)
  }

  /// The description on one line, without the bullets and bars of its layout.
  private func descriptor(_ span: ByteSpan) -> String {
    let text = [UInt8](source.string(span).utf8)
    var kept: [UInt8] = []
    for (place, byte) in text.enumerated() {
      let isBar = byte == UInt8(ascii: "|")
      let isBullet =
        (byte == UInt8(ascii: "*") || byte == UInt8(ascii: "-")) && place + 1 < text.count && text[place + 1] == 0x20
        && (place == 0 || text[place - 1] == 0x20)
      if isBar || isBullet {
        while kept.last == 0x20 { kept.removeLast() }
        if let last = kept.last {
          // What stood on lines of its own is told apart by semicolons.
          if !Self.stops.contains(last) { kept.append(UInt8(ascii: ";")) }
          kept.append(0x20)
        }
      } else if byte != 0x20 || (kept.last != 0x20 && !kept.isEmpty) {
        kept.append(byte)
      }
    }
    return String(decoding: LevelLine.trimmed(kept), as: UTF8.self)
  }

  private static let stops: [UInt8] = [0x2E, 0x3B, 0x3A, 0x2C, 0x21]

  // MARK: Traits

  private func traits(of words: [SyntaxWord]) -> Level.Traits {
    var traits = Level.Traits()
    traits.breadth = breadth.degree(in: words)
    traits.development = development.degree(in: words)
    for (place, word) in words.enumerated() {
      // "no explanation", "without judgement" ask for none.
      let isMissing = words[..<place].suffix(3).contains { $0.isAny(["no", "without", "not", "little", "lacks"]) }
      if isMissing { continue }
      if let command = WordTables.shared.command(word) ?? participle(word),
        command.demand.rawValue > (traits.demand ?? .content).rawValue
      {
        traits.demand = command.demand
      }
      if word.isAny(["judgement", "judgment", "judgements", "conclusion", "conclusions", "evaluation"]) {
        traits.needsJudgement = true
      }
      if word.isAny(["balanced", "balance"]) { traits.needsBalance = true }
      if word.isAny(["sides", "counter", "alternative"]),
        words[..<place].suffix(3).contains(where: { $0.isAny(["both", "two", "argument", "arguments"]) })
      {
        traits.needsBalance = true
      }
    }
    return traits
  }
}

extension LevelBuilder {
  /// "explained", "analysed", "justified": as descriptions say it of the answer.
  private func participle(_ word: SyntaxWord) -> CommandWord? {
    if word.isAny(["explained", "reasoned", "developed"]) { return .explain }
    if word.isAny(["analysed", "analytical"]) { return .analyse }
    if word.isAny(["evaluated", "evaluative", "assessed", "judged"]) { return .evaluate }
    if word.isAny(["justified", "substantiated"]) { return .justify }
    if word.isAny(["described", "descriptive"]) { return .describe }
    return word.isAny(["compared", "contrasted"]) ? .compare : nil
  }
}

/// Expressions with the degree that each stands for.
private struct DegreeWords {
  private var entries: [(words: [[UInt8]], degree: Int)] = []

  init(_ text: StaticString) {
    for line in LineReader(text) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), let digit = line[..<colon].trimmed.first else {
        continue
      }
      for expression in line[(colon + 1)...].split(separator: UInt8(ascii: ",")) {
        let words = expression.trimmed.split(separator: 0x20).map { [UInt8]($0) }
        if !words.isEmpty { entries.append((words, Int(digit) - 0x30)) }
      }
    }
    entries.sort { $0.words.count > $1.words.count }
  }

  /// The degree that most of the expressions stand for, longer ones first; the mean of several, rounded down. Nil for none.
  func degree(in words: [SyntaxWord]) -> Int? {
    var total = 0
    var count = 0
    var index = 0
    while index < words.count {
      if let entry = entries.first(where: { matches($0.words, at: index, in: words) }) {
        total += entry.degree
        count += 1
        index += entry.words.count
      } else {
        index += 1
      }
    }
    return count == 0 ? nil : (total * 2 + count) / (count * 2)
  }

  private func matches(_ expression: [[UInt8]], at index: Int, in words: [SyntaxWord]) -> Bool {
    guard index + expression.count <= words.count else { return false }
    for (offset, word) in expression.enumerated() where words[index + offset].folded != word { return false }
    return true
  }
}
