internal import Language

/// Divides a list into its items: at commas, and at the "and" or "or" before the last; "/" joins alternatives of one item.
enum ItemSplitter {
  /// A list, and whether it ends in "or other …", "etc.".
  struct ItemList {
    var items: [ItemSyntax] = []
    var saysOther = false
  }

  static func items(_ words: ArraySlice<SyntaxWord>) -> [ItemSyntax] { list(words).items }

  static func list(_ words: ArraySlice<SyntaxWord>) -> ItemList {
    let words = words.trimmedMarks
    // "LAST model: Listen, Apologise, Solve, Thank": the name is an item, and so is each step.
    if let colon = words.firstIndex(where: { $0.is(":") }), colon > words.startIndex, colon + 1 < words.endIndex {
      let steps = list(words[(colon + 1)...])
      return ItemList(items: item(words[words.startIndex..<colon]) + steps.items, saysOther: steps.saysOther)
    }
    // "using the 'LAST' (Listen, Apologise, Solve, Thank) model": the bracket belongs to the name.
    if let steps = bracketedSteps(words) { return ItemList(items: steps) }
    // "in context: as it gets warmer, sales fall": one sentence.
    if words.first?.isAny(["as", "when", "if", "because", "since", "although", "unless"]) == true {
      return ItemList(items: item(words.filter { $0.kind != .comma }[...]))
    }
    if let clauses = clauses(words) { return clauses }
    var found = ItemList()
    // "such as checking labels / the chart; telling the chef; using clean boards, knives and pans"
    if let depth = words.first?.depth, words.contains(where: { $0.is(";") && $0.depth == depth }) {
      for piece in words.split(whereSeparator: { $0.is(";") && $0.depth == depth }) {
        let piece = piece.drop { !$0.isWord || $0.isAny(["and", "or"]) }.map { word in
          var word = word
          word.depth -= depth
          return word
        }[...]
        if isOther(piece) { found.saysOther = true } else { found.items.append(PiecePhrases().item(piece)) }
      }
      found.items.removeAll { $0.alternatives.isEmpty }
      return found
    }
    // "a frown from a parent / being laughed at, teased or left out / praise": commas stand inside what slashes divide.
    if words.first?.depth == 0, words.contains(where: { $0.kind == .comma && $0.depth == 0 }),
      let parts = SlashList.parts(of: words), parts.count > 2, words.contains(where: { $0.is("or") })
    {
      for part in parts {
        if isOther(part.trimmedMarks) { found.saysOther = true } else { found.items.append(PiecePhrases().item(part)) }
      }
      found.items.removeAll { $0.alternatives.isEmpty }
      return found
    }
    for chunk in chunks(words) {
      if isOther(chunk) { found.saysOther = true } else { found.items += item(chunk) }
    }
    return found
  }

  /// "that he needs bigger or more frequent doses, that the salt was impure, and that he is too weak": each clause is an item; nil
  /// for other lists.
  private static func clauses(_ words: ArraySlice<SyntaxWord>) -> ItemList? {
    guard let first = words.first, first.is("that") else { return nil }
    let starts = words.indices.filter { index in
      guard words[index].is("that"), words[index].depth == first.depth else { return false }
      guard index > words.startIndex else { return true }
      let before = words[index - 1]
      return before.kind == .comma || before.is("and") || before.is("or")
    }
    guard starts.count > 1 else { return nil }
    var found = ItemList()
    for (start, end) in zip(starts, starts.dropFirst() + [words.endIndex]) {
      var clause = words[(start + 1)..<end].trimmedMarks
      if end < words.endIndex, clause.last?.isAny(["and", "or"]) == true { clause = clause.dropLast().trimmedMarks }
      let item = PiecePhrases().item(clause)
      if !item.alternatives.isEmpty { found.items.append(item) }
    }
    return found
  }

  /// The pieces between commas, and at the last "and" or "or", outside brackets.
  static func chunks(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    guard let depth = words.first?.depth else { return [] }
    let joins = Joins(words, depth: depth)
    var found: [ArraySlice<SyntaxWord>] = []
    var start = words.startIndex
    for index in words.indices where words[index].depth == depth && joins.endsItem(index, in: words) {
      if index > start { found.append(words[start..<index]) }
      start = index + 1
    }
    if start < words.endIndex { found.append(words[start...]) }
    // "a definition of A and of B": the preposition again.
    return found.enumerated().map { number, chunk in
      let chunk = chunk.trimmedMarks
      return number > 0 && chunk.first?.is("of") == true ? chunk.dropFirst().trimmedMarks : chunk
    }
    .filter { !$0.isEmpty }
  }

  /// One item with its alternatives: "anti-malware / antivirus", "General Data Protection Regulation (GDPR)".
  private static func item(_ words: ArraySlice<SyntaxWord>) -> [ItemSyntax] {
    var alternatives: [[SyntaxWord]] = []
    for part in words.split(whereSeparator: { $0.kind == .slash }) {
      let plain = part.trimmedMarks.filter { $0.isWord && $0.depth == words.first?.depth }
      if !plain.isEmpty { alternatives.append(plain) }
    }
    if let short = abbreviation(words), !alternatives.isEmpty { alternatives.append(short) }
    return alternatives.isEmpty ? [] : [ItemSyntax(alternatives: alternatives)]
  }

  /// The word in brackets whose letters start the words before it.
  private static func abbreviation(_ words: ArraySlice<SyntaxWord>) -> [SyntaxWord]? {
    guard let open = words.firstIndex(where: { $0.kind == .open }), open + 2 < words.endIndex,
      words[open + 2].kind == .close, words[open + 1].kind == .word
    else { return nil }
    let initials = words[words.startIndex..<open].compactMap { $0.isWord ? $0.folded.first : nil }
    let letters = words[open + 1].folded
    guard letters.count > 1, initials.count >= letters.count, initials.suffix(letters.count).elementsEqual(letters)
    else { return nil }
    return [words[open + 1]]
  }

  private static func bracketedSteps(_ words: ArraySlice<SyntaxWord>) -> [ItemSyntax]? {
    guard let open = words.firstIndex(where: { $0.kind == .open }),
      let close = words[open...].firstIndex(where: { $0.kind == .close }), open > words.startIndex,
      !words[words.startIndex..<open].contains(where: { $0.kind == .comma })
    else { return nil }
    let steps = chunks(words[(open + 1)..<close])
    guard steps.count > 1, !words[(close + 1)...].contains(where: { $0.kind == .comma }) else { return nil }
    let name = words.filter { $0.depth == words[open].depth && $0.isWord }
    // "those watching know that she is alive (drugged, asleep)" is said, and no name.
    if name.contains(where: { $0.is("that") || $0.classes.contains(.auxiliary) }) { return nil }
    return [ItemSyntax(alternatives: [name])]
      + steps.map { step in ItemSyntax(alternatives: [step.filter { $0.isWord }]) }
  }

  /// "or other suitable methods", "etc.", "and so on", "or similar": no item, but a sign that others count.
  private static func isOther(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = words.first else { return false }
    if first.isAny(["other", "others", "etc", "similar", "equivalent"]) { return true }
    if words.starts(["so", "on"]) || words.starts(["so", "forth"]) || words.starts(["the", "like"]) { return true }
    return first.is("any") && words.dropFirst().first?.isAny(["other", "similar", "suitable", "valid"]) == true
  }
}

/// Where the items of a list end.
private struct Joins {
  private let hasComma: Bool
  private let hasOr: Bool
  /// Index of the last comma outside brackets.
  private let lastComma: Int
  /// The last comma stands before "and" or "or".
  private let isSerial: Bool
  /// Every item begins with a verb in -ing: so does what a join joins.
  private let isOfGerunds: Bool

  init(_ words: ArraySlice<SyntaxWord>, depth: Int) {
    var lastComma = -1
    var hasOr = false
    for index in words.indices where words[index].depth == depth {
      if words[index].kind == .comma || words[index].is(";") { lastComma = index }
      if words[index].is("or") { hasOr = true }
    }
    // ", and crafts, music or dance": what follows the join is one item.
    if let serial = words.indices.last(where: {
      words[$0].kind == .comma && words[$0].depth == depth && words.word(at: $0 + 1)?.is("and") == true
    }), serial < lastComma, words[serial...].contains(where: { $0.is("or") }),
      words[..<serial].contains(where: { $0.kind == .comma && $0.depth == depth })
    {
      lastComma = serial
    }
    let parts = words.split { $0.depth == depth && ($0.kind == .comma || $0.is(";")) }.map { part in
      part.drop { $0.isAny(["and", "or", "not", "also"]) }
    }
    isOfGerunds = parts.count > 1 && parts.allSatisfy { $0.first?.ends(in: "ing") == true && $0.count > 1 }
    self.lastComma = lastComma
    self.hasOr = hasOr
    hasComma = lastComma >= 0
    isSerial = hasComma && words.word(at: lastComma + 1)?.isAny(["and", "or"]) == true
  }

  func endsItem(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    let word = words[index]
    if word.kind == .comma, index > lastComma { return false }
    if word.kind == .comma || word.is(";") || word.isAny(["vs", "versus"]) { return true }
    guard word.isAny(["and", "or"]), !FixedPairs.shared.holds(index, in: words) else { return false }
    // In a list with commas, "and" joins the last two items only; before them it belongs to an item, and so it does
    // after a serial comma.
    if isOfGerunds {
      let later = words[(index + 1)...].indices.contains {
        words[$0].isAny(["and", "or"]) && words.word(at: $0 + 1)?.ends(in: "ing") == true
      }
      if later || words.word(at: index + 1)?.ends(in: "ing") != true { return false }
    }
    if hasComma { return index > lastComma && (!isSerial || index == lastComma + 1) }
    // "health and safety or data protection": "or" divides, "and" belongs to an item.
    return word.is("or") || !hasOr
  }
}

/// Pairs that "and" does not divide: "health and safety", "terms and conditions".
struct FixedPairs: Sendable {
  static let shared = FixedPairs()

  private let pairs: [(left: [UInt8], right: [UInt8])]

  private init() {
    var pairs: [(left: [UInt8], right: [UInt8])] = []
    for line in LineReader(FixedPairData.text) {
      let words = line.trimmed.split(separator: 0x20)
      if words.count == 3 { pairs.append((left: [UInt8](words[0]), right: [UInt8](words[2]))) }
    }
    self.pairs = pairs
  }

  /// Whether the "and" at `index` stands inside a fixed pair.
  func holds(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    guard words[index].is("and"), let left = words.word(at: index - 1), let right = words.word(at: index + 1) else {
      return false
    }
    return pairs.contains { $0.left == left.folded && $0.right == right.folded }
  }
}
