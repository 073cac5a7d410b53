internal import Language

/// What a command word asks for, divided into its main part, its list, and what is asked for beside them.
struct BodyParts {
  struct Tail {
    var kind: TailReader.Kind
    var words: ArraySlice<SyntaxWord>
    /// "each with a reason": as many as there are things before it.
    var isEach = false
  }

  /// The main part without contexts.
  var head: [SyntaxWord] = []
  var list: ArraySlice<SyntaxWord>?
  var introduction: ListIntroduction?
  var tails: [Tail] = []
  var contexts: [ByteSpan] = []
  /// "in the correct order": the items must come as the list has them.
  var order: ByteSpan?
}

/// Divides a body in one pass.
struct BodyScanner {
  private let tails = TailReader()

  private enum Place {
    case head, list
    case context(from: Int)
    case tail(TailReader.Kind, from: Int)

    var region: TailReader.Region {
      switch self {
      case .head: .head
      case .list: .list
      case .context, .tail: .tail
      }
    }
  }

  /// - Parameter isClause: the body is a sentence ("that demand falls when prices rise"), whose "when" is part of it.
  func scan(_ words: ArraySlice<SyntaxWord>, isClause: Bool = false) -> BodyParts {
    var parts = BodyParts()
    guard let first = words.first else { return parts }
    var place = Place.head
    var start = words.startIndex
    let isQuestion = first.isAny(["how", "why", "what", "who", "whom", "where", "when", "which", "whether"])
    var itemsAreQuestions = false
    var itemsAreClauses = false
    func close(at end: Int) {
      let own = words[start..<end]
      switch place {
      case .head: parts.head += own
      case .list: parts.list = own.trimmedEnd
      case .context:
        if GuidanceReader.saysOrder(own) {
          parts.order = own.trimmedMarks.span
        } else {
          parts.contexts.append(own.trimmedMarks.span)
        }
      case .tail(let kind, let head):
        let isEach = words[start..<end].prefix(3).contains { $0.is("each") }
        parts.tails.append(BodyParts.Tail(kind: kind, words: words[head..<end], isEach: isEach))
      }
    }
    let lastList = words.indices.last { ListIntroduction.at($0, in: words)?.kind == .examples } ?? words.startIndex
    var index = leadingContext(words, &parts)
    start = index
    while index < words.endIndex {
      guard words[index].depth == first.depth else {
        index += 1
        continue
      }
      if parts.introduction == nil, opensList(at: index, in: words, place, from: start),
        let list = ListIntroduction.at(index, in: words)
      {
        close(at: index)
        place = .list
        parts.introduction = list
        index += list.length
        start = index
        itemsAreClauses = words.word(at: index)?.is("that") == true
        itemsAreQuestions =
          words.word(at: index)?.isAny(["how", "why", "what", "who", "when", "where", "which"]) == true
        continue
      }
      if case .list = place, startsSecondList(at: index, in: words, before: lastList) {
        close(at: index)
        place = .tail(.content, from: index + 1)
        start = index
        index += 1
        continue
      }
      if let tail = tails.start(
        at: index, in: words, place.region, isQuestion: isQuestion || itemsAreQuestions, isClause: isClause),
        !(place.region == .list && itemsAreQuestions && isQuestionWord(words.word(at: tail.head))),
        !(place.region == .list && itemsAreClauses && words.word(at: tail.head - 1)?.is("that") == true)
      {
        close(at: index)
        if case .context = tail.kind {
          place = .context(from: index)
        } else {
          place = .tail(tail.kind, from: tail.head)
        }
        start = index
        index = max(index + 1, tail.head)
        continue
      }
      if case .context(let from) = place, words[index].kind == .comma, goesOn(after: index, from: from, in: words) {
        close(at: index)
        place = .head
        start = index + 1
      }
      index += 1
    }
    close(at: words.endIndex)
    return parts
  }

  private func isQuestionWord(_ word: SyntaxWord?) -> Bool {
    word.map { $0.classes.contains(.relative) || $0.isAny(["how", "why", "what", "who", "when", "where", "which"]) }
      ?? false
  }

  /// "explaining, in your own words, …": what stands between commas right after the command is a context.
  private func leadingContext(_ words: ArraySlice<SyntaxWord>, _ parts: inout BodyParts) -> Int {
    guard let first = words.first, first.kind == .comma,
      let end = words.dropFirst().firstIndex(where: { $0.kind == .comma })
    else { return words.startIndex }
    let context = words[(words.startIndex + 1)..<end]
    guard let opening = context.first, opening.classes.contains(.preposition) || opening.is("using"),
      context.count <= 10
    else { return words.startIndex }
    // "explaining, with examples, how …"
    if let tail = tails.start(at: context.startIndex, in: words[..<end], .tail, isQuestion: false, isClause: false),
      case .structure = tail.kind
    {
      parts.tails.append(BodyParts.Tail(kind: tail.kind, words: words[tail.head..<end]))
    } else if GuidanceReader.saysOrder(context) {
      parts.order = context.trimmedMarks.span
    } else {
      parts.contexts.append(context.trimmedMarks.span)
    }
    return end + 1
  }

  /// "the right person, such as A, and the details, such as B": a second thing with a list of its own.
  private func startsSecondList(at index: Int, in words: ArraySlice<SyntaxWord>, before lastList: Int) -> Bool {
    guard words[index].is("and"), index < lastList, words[index - 1].kind == .comma else { return false }
    return words.word(at: index + 1)?.isAny(["the", "a", "an", "any", "its", "their"]) == true
  }

  /// Whether an introduction here opens the list of the body: not one inside a context or a tail.
  private func opensList(at index: Int, in words: ArraySlice<SyntaxWord>, _ place: Place, from start: Int) -> Bool {
    switch place {
    case .head: true
    case .list: false
    // "a place for each of the following, with a reason: A, B and C"
    case .tail:
      words[index].is(":")
        && words[words.startIndex..<start].suffix(40).contains { $0.isAny(["following", "below", "these"]) }
    case .context:
      index > words.startIndex
        && (words[index - 1].kind == .comma || words[index - 1].kind == .dash
          || GuidanceReader.saysOrder(words[start..<index]))
    }
  }

  /// Whether the main part goes on after a context between commas.
  private func goesOn(after comma: Int, from start: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    guard start > words.startIndex, words[start - 1].kind == .comma, let next = words.word(at: comma + 1) else {
      return false
    }
    return next.isWord && !next.isAny(["and", "or"]) && ListIntroduction.at(comma + 1, in: words) == nil
      && tails.start(at: comma + 1, in: words, .tail, isQuestion: false, isClause: false) == nil
  }
}
