internal import Language
internal import RubricModel

/// Finds the command words of a statement and divides it at them.
struct CommandReader {
  /// A command with what it asks for.
  struct Segment {
    var command: CommandWord
    /// The words that say the command; nil where the statement has none.
    var span: ByteSpan?
    var body: ArraySlice<SyntaxWord>
  }

  private let tables = WordTables.shared

  /// How a command stands in the sentence; commands joined by "and" stand alike.
  private enum Form {
    case gerund, noun, third, base
  }

  private struct Command {
    var word: CommandWord
    var form: Form
    /// Index just past it, with the "of" or "to" that belongs to it.
    var end: Int
  }

  /// "accurately", "correctly", "briefly": says how well, not what.
  static func isManner(_ word: SyntaxWord) -> Bool {
    word.isAny([
      "accurately", "correctly", "clearly", "briefly", "fully", "appropriately", "effectively", "concisely",
      "logically",
      "successfully", "explicitly", "simply", "properly", "precisely", "critically", "also", "either", "then",
    ])
  }

  /// Divides what follows a lead-in at its command words.
  ///
  /// - Parameters:
  ///   - last: the command of the statement before; a statement without a command goes on with it.
  ///   - afterLeadIn: a lead-in went before, so that "name" and "state" are verbs.
  func segments(
    _ words: ArraySlice<SyntaxWord>, inheriting last: CommandWord?, afterLeadIn: Bool
  ) -> [Segment] {
    var found: [Segment] = []
    var rest = words
    var isVerb = afterLeadIn
    if let nouns = countedNoun(words) { return [nouns] }
    while rest.hasWords {
      var command = found.last?.command ?? last ?? .state
      var span: ByteSpan?
      var form: Form?
      var start = rest.startIndex
      while let next = read(rest[start...], isVerb: isVerb, isFirst: found.isEmpty), form == nil || next.form == form {
        // "identifying and explaining": one body, the higher demand.
        if span == nil || next.word.demand.rawValue >= command.demand.rawValue { command = next.word }
        let place: ByteSpan = rest[start..<next.end].span
        span = span.map { $0.union(place) } ?? place
        form = next.form
        start = next.end
        guard let join = joined(at: start, in: rest), form != .noun,
          read(rest[join...], isVerb: true)?.form == form
        else { break }
        start = join
      }
      if span != nil { start = afterManner(start, in: rest) }
      let end = form.flatMap { nextCommand(in: rest, from: start, form: $0) } ?? rest.endIndex
      found.append(Segment(command: command, span: span, body: rest[start..<end]))
      rest = rest[end...].drop { !$0.isWord || $0.isAny(["and", "then", "or", "to", "for"]) }
      isVerb = true
    }
    return found
  }

  /// "up to two suggestions for …": the noun of a command, with a number.
  private func countedNoun(_ words: ArraySlice<SyntaxWord>) -> Segment? {
    let quantity = QuantityReader.read(words)
    guard quantity.isStated, let noun = quantity.rest.first, noun.ends(in: "s"), form(of: noun) == .noun,
      let command = tables.command(noun), quantity.rest.dropFirst().first?.isAny(["of", "for", "that", "as"]) == true
    else { return nil }
    return Segment(command: command, span: noun.span, body: words)
  }

  /// Whether words begin with a command in the form of a noun: "a correct definition of".
  func opensWithNoun(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let command = read(words, isVerb: false) else { return false }
    return command.form == .noun
  }

  // MARK: One command

  /// A command word at the start: "accurately identifying", "a clear explanation of", "demonstrating understanding of".
  ///
  /// - Parameter isFirst: nothing stands before it, so that a word that is no English may be a misspelt command.
  private func read(_ words: ArraySlice<SyntaxWord>, isVerb: Bool, isFirst: Bool = false) -> Command? {
    var index = words.startIndex
    while let word = words.word(at: index), Self.isManner(word) || word.isAny(["a", "an", "the", "any"]) { index += 1 }
    let first = index
    index = afterAdjectives(index, in: words)
    guard let word = words.word(at: index) else { return nil }
    guard
      var command = tables.command(word) ?? (isFirst && index == first ? nearly(word, isVerb: isVerb) : nil)
    else { return nil }
    let form = form(of: word)
    // "a plan", "the names": nouns, which command nothing; "the name of" does.
    if form == .base || form == .third, words.word(at: index - 1)?.isAny(["a", "an", "the", "any"]) == true {
      let isNoun = word.isAny(["name", "names", "list"]) && words.word(at: index + 1)?.is("of") == true
      return isNoun ? Command(word: command, form: .noun, end: index + 2) : nil
    }
    index = afterManner(index + 1, in: words)
    if let meant = understanding(after: word, at: &index, in: words) { command = meant }
    let next = words.word(at: index)
    if word.isAny(["work", "works", "working"]), next?.is("out") != true { return nil }
    switch form {
    case .noun:
      let isDrawn = next?.isAny(["drawn", "made"]) == true && words.word(at: index + 1)?.is("between") == true
      guard let next, isDrawn || next.isAny(["of", "to", "for", "between", "that", "how", "why", "as"]) else {
        return nil
      }
      if isDrawn { index += 1 }
      if word.is("account"), next.is("of") { command = .describe }
      if next.isAny(["of", "to", "for"]) { index += 1 }
    case .base:
      let isPlainNoun = word.isAny([
        "state", "name", "list", "show", "contrast", "account", "estimate", "plan", "design", "display", "review",
        "comment", "quote", "note", "judge", "link",
      ])
      if isPlainNoun, !isVerb, next.map({ $0.classes.isEmpty && $0.number == nil }) ?? true { return nil }
      if takesParticle(word, next) { index += 1 }
    case .gerund, .third:
      if takesParticle(word, next) { index += 1 }
    }
    // "planning, drafting and editing": the first of several things, not a command.
    if form == .gerund, let next, next.kind == .comma, words.word(at: index + 1)?.ends(in: "ing") == true,
      words.word(at: index + 1).map({ tables.command($0) == nil }) == true
    {
      return nil
    }
    return Command(word: command, form: form, end: index)
  }

  /// What a verb that is no command word is taken for: the one that it is a misspelling of, or "state".
  private func nearly(_ word: SyntaxWord, isVerb: Bool) -> CommandWord? {
    if word.isOfAnswer { return nil }
    return isVerb && tables.commandFor(word.folded) != nil ? .state : tables.misspeltCommand(word)
  }

  /// "accurate reference to", "a clear and concise explanation of": index of the noun, where one follows.
  private func afterAdjectives(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Int {
    for length in 0...3 {
      guard let word = words.word(at: index + length) else { return index }
      if tables.command(word) != nil { return length == 0 || form(of: word) == .noun ? index + length : index }
      let isJoin = length > 0 && (word.is("and") || word.kind == .comma)
      guard isJoin || (word.kind == .word && word.classes.isEmpty) else { return index }
    }
    return index
  }

  /// "demonstrating a clear understanding of", "showing how", "showing empathy": what the verb means with its object.
  private func understanding(
    after word: SyntaxWord, at index: inout Int, in words: ArraySlice<SyntaxWord>
  ) -> CommandWord? {
    let verbs: [StaticString] = [
      "demonstrate", "demonstrates", "demonstrating", "demonstration", "show", "shows", "showing", "display",
      "displays",
      "displaying", "explain", "explains", "explaining",
    ]
    guard word.isAny(verbs) else { return nil }
    var next = index
    if word.is("demonstration"), words.word(at: next)?.is("of") == true { next += 1 }
    while let between = words.word(at: next), next < index + 5 {
      if between.isAny(["understanding", "appreciation", "knowledge", "awareness"]) {
        index = next + 1
        if words.word(at: index)?.is("and") == true, words.word(at: index + 1)?.is("understanding") == true {
          index += 2
        }
        if words.word(at: index)?.isAny(["of", "that"]) == true { index += 1 }
        return between.isAny(["knowledge", "awareness"]) ? .describe : .explain
      }
      let isModifier = between.isAny([
        "a", "an", "the", "their", "some", "clear", "good", "sound", "basic", "full", "thorough",
      ])
      guard
        isModifier
          || (between.classes.isEmpty && words.word(at: next + 1)?.isAny(["understanding", "knowledge"]) == true)
      else { break }
      next += 1
    }
    guard word.isAny(["show", "shows", "showing"]) else { return nil }
    return words.word(at: index)?.isAny(["how", "why", "that"]) == true ? .explain : .demonstrate
  }

  private func form(of word: SyntaxWord) -> Form {
    if word.ends(in: "ion") || word.ends(in: "ions") || word.ends(in: "sis") { return .noun }
    if word.isAny([
      "reference", "references", "knowledge", "awareness", "choice", "choices", "summary", "proposal", "comparison",
      "comparisons", "assessment", "judgement", "account",
    ]) {
      return .noun
    }
    if word.ends(in: "ing") { return .gerund }
    if word.ends(in: "s"), !word.isAny(["discuss", "assess"]) { return .third }
    return .base
  }

  /// "understanding of", "refers to", "works out", "accounts for", "comments on".
  private func takesParticle(_ word: SyntaxWord, _ next: SyntaxWord?) -> Bool {
    guard let next else { return false }
    if next.is("to") { return word.folded.starts(with: ("refer" as StaticString).bytes) }
    if next.is("out") { return word.folded.starts(with: ("work" as StaticString).bytes) }
    if next.is("for") { return word.folded.starts(with: ("account" as StaticString).bytes) }
    if next.is("on") { return word.folded.starts(with: ("comment" as StaticString).bytes) }
    return next.is("of") && word.is("understanding")
  }

  private func afterManner(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Int {
    var index = index
    while let word = words.word(at: index), Self.isManner(word) { index += 1 }
    return index
  }

  /// Index after "and", ", " or ", and" at `index`; nil for no join.
  private func joined(at index: Int, in words: ArraySlice<SyntaxWord>) -> Int? {
    guard let join = words.word(at: index) else { return nil }
    if join.isAny(["and", "or"]) { return index + 1 }
    guard join.kind == .comma || join.kind == .slash else { return nil }
    return words.word(at: index + 1)?.isAny(["and", "or"]) == true ? index + 2 : index + 1
  }

  // MARK: The next command

  /// Whether a participle says what the answer must do: "selecting", "explaining"; not "showing", "giving", "using".
  private func isOfExaminers(_ command: CommandWord) -> Bool {
    switch command {
    case .identify, .name, .state, .list, .outline, .describe, .define, .explain, .compare, .contrast, .distinguish,
      .justify, .analyse, .discuss, .assess, .evaluate, .select, .propose, .calculate, .summarise, .suggest, .recommend:
      true
    case .give, .demonstrate, .apply: false
    }
  }

  /// Where "and explaining …" starts, outside brackets and lists.
  private func nextCommand(in words: ArraySlice<SyntaxWord>, from start: Int, form: Form) -> Int? {
    var isInList = false
    var hasGerundItem = false
    var index = start
    while index + 1 < words.endIndex {
      defer { index += 1 }
      let word = words[index]
      guard word.depth == words[start].depth else { continue }
      if let intro = ListIntroduction.at(index, in: words) {
        if intro.hasSides { return nil }
        isInList = true
        hasGerundItem = words.word(at: index + intro.length)?.ends(in: "ing") == true
      }
      guard word.isAny(["and", "then", "before"]) || word.kind == .comma || word.is(";"), index > start else {
        continue
      }
      var after = afterManner(index + 1, in: words)
      // "… and for each suggests how"
      if words.word(at: after)?.is("for") == true, words.word(at: after + 1)?.is("each") == true { after += 2 }
      // "to explain X and to describe Y"
      if form == .base, words.word(at: after)?.is("to") == true { after += 1 }
      // "for describing X, and for linking it to Y"
      if form == .gerund, words.word(at: after)?.is("for") == true { after += 1 }
      guard let next = words.word(at: after) else { return nil }
      if isInList, next.ends(in: "ing"), tables.command(next) == nil { hasGerundItem = true }
      // "the process of identifying, analysing and evaluating": verbs of the content.
      if words[index - 1].ends(in: "ing"), tables.command(words[index - 1]) != nil { continue }
      guard let command = read(words[after...], isVerb: false) else { continue }
      // "analyse their play, selecting two weaknesses": a clause of the first, with a demand of its own.
      let isClause = command.form == .gerund && form != .gerund && word.kind == .comma && isOfExaminers(command.word)
      // "can identify signs of illness and knows when to ring": another form of the same.
      let isMixed =
        form == .base && command.form == .third && word.is("and")
        && next.isAny(["knows", "understands", "recognises", "explains", "describes"])
      guard command.form == form || isClause || isMixed else { continue }
      // "…, mentioning cost and speed": a list, as "including" opens one.
      if command.word == .state, word.kind == .comma, ListIntroduction.at(after, in: words) != nil { continue }
      // "comparing A with B, giving an example of each": no command, but what goes with the comparison.
      if command.word == .give, word.kind == .comma, StructureWords.kind(of: words[after...].prefix(16)) != nil {
        continue
      }
      if isInList {
        // A gerund may be an item; another form of a verb is none.
        let isClear = words[index - 1].kind == .comma && !hasGerundItem
        let isVerb = form == .base || form == .third || command.word.demand.rawValue >= Demand.description.rawValue
        if !isClear || !word.is("and") || !isVerb { continue }
      } else if word.kind == .comma, !isClause, form == .base || form == .noun,
        !(words.word(at: index + 1)?.is("to") == true && form == .base)
      {
        // "to state X, to name Y and to say Z" goes on.
        continue
      }
      return index
    }
    return nil
  }
}
