internal import Language
internal import RubricModel

/// Reads a line `needs: …`, which says in full what one demand of a point is.
///
///     needs: 2 ideas of an open list, explain: factors that can impact customer service = staff training; opening hours / times
///     needs: a consequence: their impact on sales
///     needs: both sides = a lease; a loan
///     needs: kindness / being kind
///     needs: nothing
///
/// Before the colon, between commas: how many of what (`idea`, `reason`, `consequence`, `example`, `side`, `judgement`), `of an
/// open list` or `of a closed list`; the command word where it is not the point's main one; `in order`; `each in full`; `worth 2`
/// of the point's marks; `only with 1`, the number of the line without which this one earns nothing; `in any words` where no wording is
/// looked for. After it what the ideas are,
/// and after `=` the ideas: `;` divides them, `/` divides wordings of one. Without all that, the line is one idea. The words of an
/// only idea are also what is asked for, unless something else stands between `:` and `=`.
enum NeedsReader {
  struct Need {
    var demand: DemandSyntax
    /// The line names a command word of its own.
    var hasCommand = false
    /// The point asks for nothing that can be marked.
    var isNothing = false
    /// What could not be understood.
    var unclear: ByteSpan?
  }

  /// - Parameter words: what stands after "needs:"; nil where that is nothing.
  static func read(_ words: ArraySlice<SyntaxWord>) -> Need? {
    guard words.hasWords else { return nil }
    if words.count == 1, words.first?.is("nothing") == true, words.first?.isQuoted == false {
      return Need(demand: DemandSyntax(command: .state, head: []), isNothing: true)
    }
    let end = words.firstIndex { $0.is(":") || $0.is("=") }
    let opening = words[words.startIndex..<(end ?? words.endIndex)]
    var need = Need(demand: DemandSyntax(command: .state, head: []))
    guard let spec = Spec(opening) else {
      // "kindness / being kind", "tone = polite / warm"
      need.demand.quantity = 1
      need.demand.quantityIsStated = true
      if let end, words[end].is(":") { need.unclear = opening.span }
      let equals = words.firstIndex { $0.is("=") }
      if let equals {
        let colon = need.unclear == nil ? words.startIndex : (end ?? words.startIndex) + 1
        need.demand.head = head(words[colon..<equals])
        need.demand.items = items(words[(equals + 1)...])
      } else {
        need.demand.items = items(need.unclear == nil ? words : words[((end ?? words.startIndex) + 1)...])
      }
      takeHeadFromItem(&need.demand)
      return need
    }
    spec.apply(to: &need)
    guard let end else { return need }
    let rest = words[(end + 1)...]
    if words[end].is("=") {
      need.demand.items = items(rest)
      takeHeadFromItem(&need.demand)
      return need
    }
    let equals = rest.firstIndex { $0.is("=") }
    need.demand.head = head(rest[rest.startIndex..<(equals ?? rest.endIndex)])
    if let equals { need.demand.items = items(rest[(equals + 1)...]) }
    return need
  }

  /// What is asked for, with its marks; those at its ends are none of it.
  private static func head(_ words: ArraySlice<SyntaxWord>) -> [SyntaxWord] { [SyntaxWord](words) }

  private static func items(_ words: ArraySlice<SyntaxWord>) -> [ItemSyntax] {
    words.split { $0.is(";") }.compactMap { item in
      let alternatives = item.split { $0.kind == .slash }.filter { $0.hasWords }.map { [SyntaxWord](trimmed($0)) }
      return alternatives.isEmpty ? nil : ItemSyntax(alternatives: alternatives)
    }
  }

  /// A wording without the stops and commas at its ends.
  private static func trimmed(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    func isStop(_ word: SyntaxWord) -> Bool {
      switch word.kind {
      case .terminator, .comma, .colon, .dash, .quote, .bullet, .slash, .lineBreak: true
      case .word, .number, .open, .close, .symbol: false
      }
    }
    var words = words
    while let first = words.first, isStop(first) { words = words.dropFirst() }
    while let last = words.last, isStop(last) { words = words.dropLast() }
    return words
  }

  private static func takeHeadFromItem(_ demand: inout DemandSyntax) {
    if demand.head.isEmpty, demand.items.count == 1 { demand.head = demand.items[0].alternatives[0] }
  }

  /// Any reason or consequence counts, unless the line says that there are just these.
  static func isUsuallyOpen(_ kind: Requirement.Kind) -> Bool { kind == .reason || kind == .consequence }

  /// A number of ideas or marks, in digits or as a word.
  static func count(_ word: SyntaxWord?) -> Int? {
    guard let word else { return nil }
    if let number = word.number { return number > 0 ? number : nil }
    guard word.kind == .number, word.folded.count <= mostDigits, word.folded.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let value = word.folded.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value > 0 ? value : nil
  }

  /// Digits of the largest count: it fits a number of 32 bits.
  static let mostDigits = 9
  static let largest = 999_999_999
}

extension NeedsReader {
  /// What stands before the colon of a line.
  struct Spec {
    private var kind = Requirement.Kind.content
    private var quantity: Int?
    private var needsAll = false
    /// As the line says; else as is usual of its kind.
    private var isOpen: Bool?
    private var isOrdered = false
    private var needsWhole = false
    private var dependsOn: Int?
    private var marks: Int?
    private var isOfAnswer = false
    private var command: CommandWord?

    /// Nil where a part of it is not understood.
    init?(_ words: ArraySlice<SyntaxWord>) {
      if words.isEmpty { return nil }
      for part in words.split(maxSplits: .max, omittingEmptySubsequences: false, whereSeparator: { $0.kind == .comma })
      {
        if part.isEmpty || part.contains(where: { $0.isQuoted }) || !take(part) { return nil }
      }
    }

    private mutating func take(_ part: ArraySlice<SyntaxWord>) -> Bool {
      let last = part.endIndex - 1
      if part.count == 2, part.starts(["in", "order"]) {
        isOrdered = true
        return true
      }
      if part.count == 3, part.starts(["in", "any", "words"]) {
        isOfAnswer = true
        return true
      }
      if part.count == 3, part.starts(["each", "in", "full"]) {
        needsWhole = true
        return true
      }
      if part.first?.is("worth") == true {
        let isUnit = part[last].isAny(["mark", "marks"])
        guard part.count == (isUnit ? 3 : 2) else { return false }
        let worth = part[part.startIndex + 1]
        // What only has to be there is worth nothing by itself.
        marks = worth.is("0") ? 0 : count(worth)
        return marks != nil
      }
      if part.count == 3, part.starts(["only", "with"]) {
        guard let number = count(part[last]) else { return false }
        dependsOn = number - 1
        return true
      }
      if part.count == 1, let word = WordTables.shared.command(part[last]) {
        command = word
        return true
      }
      return takeCount(part)
    }

    /// "2 ideas of an open list", "all 3 ideas", "both sides", "a reason".
    private mutating func takeCount(_ part: ArraySlice<SyntaxWord>) -> Bool {
      var rest = part
      if rest.first?.is("all") == true {
        needsAll = true
        rest = rest.dropFirst()
      }
      if let number = count(rest.first) {
        quantity = number
        rest = rest.dropFirst()
      } else if rest.first?.is("both") == true {
        quantity = 2
        needsAll = true
        rest = rest.dropFirst()
      } else if rest.first?.isAny(["a", "an"]) == true {
        quantity = 1
        rest = rest.dropFirst()
      }
      guard let noun = rest.first, let kind = Self.kind(of: noun) else { return false }
      self.kind = kind
      rest = rest.dropFirst()
      if rest.isEmpty { return true }
      guard rest.count == 4, rest.first?.is("of") == true, rest.last?.is("list") == true else { return false }
      let openness = rest[rest.startIndex + 2]
      isOpen = openness.is("open")
      return openness.isAny(["open", "closed"])
    }

    private static func kind(of noun: SyntaxWord) -> Requirement.Kind? {
      if noun.isAny(["idea", "ideas"]) { return .content }
      if noun.isAny(["reason", "reasons"]) { return .reason }
      if noun.isAny(["consequence", "consequences"]) { return .consequence }
      if noun.isAny(["example", "examples"]) { return .example }
      if noun.isAny(["side", "sides"]) { return .contrast }
      if noun.isAny(["judgement", "judgements", "judgment", "judgments"]) { return .judgement }
      return nil
    }

    func apply(to need: inout Need) {
      need.demand.kind = kind
      need.demand.quantity = quantity
      need.demand.quantityIsStated = quantity != nil
      need.demand.needsAll = needsAll
      need.demand.isOpen = isOpen ?? NeedsReader.isUsuallyOpen(kind)
      need.demand.isOrdered = isOrdered
      need.demand.needsWhole = needsWhole
      need.demand.dependsOn = dependsOn
      need.demand.marks = marks
      need.demand.isOfAnswer = isOfAnswer
      if let command { need.demand.command = command }
      need.hasCommand = command != nil
    }
  }
}
