internal import Language
internal import RubricModel

/// Reads the lines nested under a marking point: what it accepts and refuses, and what it asks for where its English is not to
/// be relied on.
///
///     accept: wording / wording; another idea        accept (side): …        reject: …        ignore: …
///     tariff: 2                                      tariff: 2, from the quantity | from the question | by default
///     command: identify, explain                     command: state, by default
///     needs: 2 ideas of an open list: what = item; item / wording               see ``NeedsReader``
///     limit: 1 without 2                             limit: 1 with ions / ionic: as the author words it
///     must: wording / wording                        example: an answer that earns all marks of the point
///     synonyms: refund: money back, reimbursement    other: refer
///
/// Where there are lines `needs: …`, the lines say all that is asked for, and the English of the point is not read.
struct RefinementReader {
  let source: SourceText

  enum Keyword {
    case accept, reject, ignore, tariff, command, needs, limit, must, synonyms, example, other
  }

  func read(
    _ lines: [ByteSpan], into syntax: inout PointSyntax, reader: inout SyntaxReader, diagnostics: inout [Diagnostic]
  ) {
    let explicit = ExplicitWords(source)
    let read = lines.map { explicit.words(of: $0, reader: &reader) }
    if read.contains(where: { Self.parts(of: $0)?.keyword == .needs }) {
      let leadIn = syntax.leadIn
      syntax = PointSyntax()
      syntax.leadIn = leadIn
      syntax.isExplicit = true
    }
    var settler = ExplicitDemands()
    for (line, words) in zip(lines, read) {
      guard let keyword = words.first else { continue }
      guard let parts = Self.parts(of: words) else {
        // "do not accept …", "max 2": as in the text of a point.
        let plain = reader.words(of: line).filter { $0.kind != .lineBreak }
        for statement in StatementSplitter().split(plain)
        where !StatementReader().read(statement, isFirst: false, into: &syntax) {
          let place = statement.first(where: { $0.isWord }) ?? keyword
          diagnostics.append(Diagnostic(.unknownRefinement, place.span, text: source.string(place.span)))
        }
        continue
      }
      switch parts.keyword {
      case .needs, .command:
        if let unclear = settler.take(parts.keyword, parts.rest) {
          diagnostics.append(Diagnostic(.unclearRefinement, unclear, text: source.string(unclear)))
          continue
        }
        if parts.rest.hasWords { continue }
      case .example:
        if parts.rest.hasWords {
          // As it stands, with its marks.
          let text = source.bytes(ByteSpan(start: words[parts.rest.startIndex - 1].span.end, end: line.end)).trimmed
          syntax.examples.append(ByteSpan(text.startIndex..<text.endIndex))
          continue
        }
      case .accept, .reject, .ignore, .tariff, .limit, .must, .synonyms, .other:
        if apply(parts, line, to: &syntax) { continue }
      }
      diagnostics.append(Diagnostic(.emptyRefinement, keyword.span, text: source.string(keyword.span)))
    }
    settler.settle(&syntax)
  }

  /// Whether a line is a refinement: one of the keywords, perhaps with a side in brackets, and a colon.
  static func isRefinement(_ words: [SyntaxWord]) -> Bool {
    parts(of: words.filter { $0.kind != .lineBreak }) != nil
  }

  /// Whether a line says what the compiler would else infer: it teaches nothing.
  static func isExplicit(_ words: [SyntaxWord]) -> Bool {
    switch parts(of: words)?.keyword {
    case .needs, .command, .synonyms, .limit, .tariff, .other: true
    case .accept, .reject, .ignore, .must, .example, nil: false
    }
  }

  private static func keyword(_ word: SyntaxWord) -> Keyword? {
    if word.isQuoted { return nil }
    if word.isAny(["accept", "allow"]) { return .accept }
    if word.is("reject") { return .reject }
    if word.is("ignore") { return .ignore }
    if word.is("tariff") { return .tariff }
    if word.isAny(["command", "commands"]) { return .command }
    if word.isAny(["needs", "need"]) { return .needs }
    if word.isAny(["limit", "limits"]) { return .limit }
    if word.is("must") { return .must }
    if word.isAny(["synonyms", "synonym"]) { return .synonyms }
    if word.isAny(["example", "examples"]) { return .example }
    if word.is("other") { return .other }
    return nil
  }

  private struct Parts {
    var keyword: Keyword
    var side: [SyntaxWord] = []
    var rest: ArraySlice<SyntaxWord>
  }

  /// The keyword, the side in brackets and what follows the colon; nil for any other line.
  private static func parts(of words: [SyntaxWord]) -> Parts? {
    guard let first = words.first, let keyword = keyword(first) else { return nil }
    var parts = Parts(keyword: keyword, rest: words.dropFirst())
    if parts.rest.first?.kind == .open, let close = parts.rest.firstIndex(where: { $0.kind == .close }) {
      parts.side = [SyntaxWord](parts.rest[(parts.rest.startIndex + 1)..<close])
      parts.rest = parts.rest[(close + 1)...]
    }
    guard parts.rest.first?.is(":") == true else { return nil }
    parts.rest = parts.rest.dropFirst()
    return parts
  }

  /// Whether the refinement says something.
  private func apply(_ parts: Parts, _ line: ByteSpan, to syntax: inout PointSyntax) -> Bool {
    switch parts.keyword {
    case .tariff: return readTariff(parts.rest, &syntax)
    case .limit: return readLimit(parts.rest, line, &syntax)
    case .other:
      syntax.acceptsOther = parts.rest.first?.isAny(["refer", "referred", "yes"]) == true
      return syntax.acceptsOther
    case .synonyms: return readSynonyms(parts.rest, &syntax)
    case .accept:
      // "any other valid answer"; in quotation marks the words are meant as they stand.
      if !parts.rest.contains(where: { $0.isQuoted }), AcceptanceSentence.saysOther(parts.rest) {
        syntax.acceptsOther = true
        return true
      }
      if parts.side.isEmpty, readSynonym(parts.rest, &syntax) { return true }
      return add(parts, to: &syntax.accepted)
    case .reject: return add(parts, to: &syntax.rejected)
    case .ignore: return add(parts, to: &syntax.ignored)
    case .must: return add(parts, to: &syntax.musts)
    case .command, .needs, .example: return false
    }
  }

  private func add(_ parts: Parts, to ideas: inout [RefinementSyntax]) -> Bool {
    let found = RefinementPhrases.ofLine(parts.rest, side: parts.side)
    ideas += found
    return !found.isEmpty
  }

  /// "2", "2, from the quantity".
  private func readTariff(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    guard let first = words.first, first.number != 0, let marks = NeedsReader.count(first) else { return false }
    syntax.statedMarks = marks
    syntax.tariffSource = .stated
    if words.contains(where: { $0.is("quantity") }) { syntax.tariffSource = .quantity }
    if words.contains(where: { $0.is("question") }) { syntax.tariffSource = .question }
    if words.contains(where: { $0.is("default") }) { syntax.tariffSource = .standard }
    return true
  }

  /// "1 without 2", "2 marks without 1 or 3: max 2 without a reason", "0 with ions / ionic".
  private func readLimit(_ words: ArraySlice<SyntaxWord>, _ line: ByteSpan, _ syntax: inout PointSyntax) -> Bool {
    guard let first = words.first, let marks = first.is("0") ? 0 : NeedsReader.count(first) else { return false }
    let colon = words.firstIndex { $0.is(":") }
    // What the author says of it stands after the colon; else the line speaks for itself.
    let said = ByteSpan(start: colon.map { words[$0].span.end } ?? first.span.start, end: line.end)
    let text = source.bytes(said).trimmed
    let span = ByteSpan(text.startIndex..<text.endIndex)
    var rest = words[..<(colon ?? words.endIndex)].dropFirst()
    if rest.first?.isAny(["mark", "marks"]) == true { rest = rest.dropFirst() }
    guard let join = rest.first, !join.isQuoted else { return false }
    rest = rest.dropFirst()
    if join.is("without") {
      let places = rest.compactMap { NeedsReader.count($0) }.map { $0 - 1 }
      if places.isEmpty { return false }
      syntax.limits.append(LimitSyntax(marks: marks, condition: .without(places), span: span))
      return true
    }
    guard join.is("with") else { return false }
    let wordings = RefinementPhrases.ofLine(rest, side: []).flatMap { $0.phrases }
    if wordings.isEmpty { return false }
    syntax.limits.append(LimitSyntax(marks: marks, condition: .with(wordings), span: span))
    return true
  }

  /// "atoms, or particles of the metal, for ions", "germs for bacteria; green slime for algae": words that stand for others of the
  /// point. "Compensation for the delay" is a wording.
  private func readSynonym(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    let isSetOff = words.indices.dropFirst().contains { words[$0].is("for") && words[$0 - 1].kind == .comma }
    guard isSetOff || words.contains(where: { $0.is(";") && $0.depth == 0 }) else { return false }
    var read = PointSyntax()
    guard AcceptanceSentence().takeSynonym(words, into: &read) else { return false }
    let known = syntax.demands.flatMap { demand in demand.head + demand.items.flatMap { $0.alternatives.joined() } }
      .filter { $0.isWord }.map { WordKey.make(of: $0.folded[...]) }
    let isOfPoint = read.synonyms.allSatisfy { synonym in
      synonym.name.allSatisfy { known.contains(WordKey.make(of: $0.folded[...])) }
    }
    if isOfPoint { syntax.synonyms += read.synonyms }
    return isOfPoint
  }

  /// "refund: money back, reimbursement".
  private func readSynonyms(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    guard let colon = words.firstIndex(where: { $0.is(":") }) else { return false }
    let name = words[words.startIndex..<colon].filter { $0.isWord }
    let others = words[(colon + 1)...].split { $0.kind == .comma || $0.is(";") || $0.kind == .slash }
      .map { $0.filter { $0.isWord } }.filter { !$0.isEmpty }
    guard !name.isEmpty, !others.isEmpty else { return false }
    syntax.synonyms.append(SynonymSyntax(name: name, others: others))
    return true
  }
}

/// Gathers the lines `needs: …` and `command: …` of a point and puts them in the place of what its English says.
private struct ExplicitDemands {
  private var needs: [NeedsReader.Need] = []
  private var commands: [CommandUse] = []
  private var isAssumed = false

  /// Takes a line; what of it cannot be understood is returned.
  mutating func take(_ keyword: RefinementReader.Keyword, _ words: ArraySlice<SyntaxWord>) -> ByteSpan? {
    if keyword == .needs {
      guard let need = NeedsReader.read(words) else { return nil }
      needs.append(need)
      return need.unclear
    }
    var unclear: ByteSpan?
    for part in words.split(whereSeparator: { $0.kind == .comma || $0.is("and") || $0.is(";") || $0.kind == .slash }) {
      if part.starts(["by", "default"]) {
        isAssumed = true
      } else if let first = part.first, let word = WordTables.shared.command(first) {
        commands.append(CommandUse(word: word, span: part.span, weight: 0))
      } else {
        unclear = unclear ?? part.span
      }
    }
    return unclear
  }

  func settle(_ syntax: inout PointSyntax) {
    if !commands.isEmpty {
      syntax.commands = commands
      syntax.commandIsAssumed = isAssumed
      let words = commands.map { $0.word }
      let highest = words.reduce(words[0]) { $1.demand.rawValue > $0.demand.rawValue ? $1 : $0 }
      for index in syntax.demands.indices where !words.contains(syntax.demands[index].command) {
        syntax.demands[index].command = highest
      }
    }
    for need in needs where !need.isNothing {
      var demand = need.demand
      if !need.hasCommand { demand.command = commands.first?.word ?? .state }
      syntax.demands.append(demand)
    }
    for index in syntax.demands.indices {
      if let other = syntax.demands[index].dependsOn, other == index || !syntax.demands.indices.contains(other) {
        syntax.demands[index].dependsOn = nil
      }
    }
  }
}
