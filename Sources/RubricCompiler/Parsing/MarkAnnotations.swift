internal import Language

/// Marks in the text of a point: `(2 marks)`, `[1]`, `(1)`, `[max 3]`, `(1 mark each)`, "1 mark for", "– 2 marks".
enum MarkAnnotations {
  struct Annotation {
    var marks: Int
    /// How many words and marks it takes.
    var length: Int
    /// `(1 mark each)`: the marks are for one item.
    var isEach = false
    /// `[max 3]`: the marks are a limit.
    var isMaximum = false
    /// `(1 dep)`: the mark hangs on the one before it.
    var isDependent = false
    /// "2 marks:" rather than "2 marks for": perhaps a band of a scale.
    var isBand = false
    /// "1 mark if the unit is missing".
    var isCondition = false
  }

  /// The words without mark annotations; the sum of the marks goes to `marks`, a limit replaces it.
  static func strip(_ words: ArraySlice<SyntaxWord>, into marks: inout Int?, each: inout Int?) -> [SyntaxWord] {
    var kept: [SyntaxWord] = []
    kept.reserveCapacity(words.count)
    var index = words.startIndex
    while index < words.endIndex {
      guard let found = annotation(at: index, in: words) else {
        kept.append(words[index])
        index += 1
        continue
      }
      if found.isEach { each = found.marks } else { marks = found.isMaximum ? found.marks : (marks ?? 0) + found.marks }
      index += found.length
    }
    return kept
  }

  /// The bracket with marks that starts here, or nil.
  static func annotation(at index: Int, in words: ArraySlice<SyntaxWord>) -> Annotation? {
    guard words[index].kind == .open else { return nil }
    var next = index + 1
    var isMaximum = false
    while let word = words.word(at: next), word.isAny(["max", "maximum", "up", "to", "total"]) {
      isMaximum = isMaximum || word.isAny(["max", "maximum", "total"])
      next += 1
    }
    // "(AO1 1)": the objective says nothing about the content.
    if let word = words.word(at: next), isObjective(word), words.word(at: next + 1)?.number != nil { next += 1 }
    guard let word = words.word(at: next), let value = word.number, word.kind == .number || isUnit(words, next + 1),
      (1...100).contains(value)
    else { return nil }
    next += 1
    if isUnit(words, next) { next += 1 }
    let isEach = isEach(&next, in: words)
    // "(1 mark for method)"
    if words.word(at: next)?.is("for") == true, let word = words.word(at: next + 1), isPartOfWorking(word),
      words.word(at: next + 2)?.kind == .close
    {
      next += 2
    }
    // "(1 AO2)"
    if let word = words.word(at: next), isObjective(word) { next += 1 }
    let isDependent = words.word(at: next)?.isAny(["dep", "dependent"]) == true
    if isDependent { next += 1 }
    guard words.word(at: next)?.kind == .close else { return nil }
    next += 1
    // "(1) dep", "(1) dep on the first mark"
    let isFollowed = words.word(at: next)?.is("dep") == true
    if isFollowed {
      while let word = words.word(at: next), word.isWord { next += 1 }
    }
    return Annotation(
      marks: value, length: next - index, isEach: isEach, isMaximum: isMaximum,
      isDependent: isDependent || isFollowed)
  }

  /// "1 mark for", "one mark each for", "2 marks:", at the start of a piece.
  ///
  /// - Parameter mayBeBare: "one for", "1 for" will do, as the sentence has said that it speaks of marks.
  static func prefix(
    at index: Int, in words: ArraySlice<SyntaxWord>, mayBeBare: Bool = false
  ) -> Annotation? {
    var next = index
    if words.word(at: next)?.isAny(["award", "allow", "give", "credit"]) == true { next += 1 }
    if words.has(["up", "to"], at: next) { next += 2 }
    let isFor = words.word(at: next)?.is("for") == true
    if isFor { next += 1 }
    var isDependent = false
    if let further = further(at: next, in: words) { return further.from(index) }
    let bracket = words.word(at: next)?.kind == .open
    if bracket { next += 1 }
    guard let value = words.word(at: next)?.number, (1...100).contains(value) else { return nil }
    next += 1
    if !bracket {
      if words.word(at: next)?.isAny(["further", "additional", "extra", "more"]) == true { next += 1 }
      let isUnit = isUnit(words, next)
      guard isUnit || (mayBeBare && words.word(at: next)?.is("for") == true) else { return nil }
      if isUnit { next += 1 }
      isDependent = words.word(at: next)?.is("dep") == true
      if isDependent { next += 1 }
    } else {
      if isUnit(words, next) { next += 1 }
      guard words.word(at: next)?.kind == .close else { return nil }
      next += 1
    }
    var isEach = isEach(&next, in: words)
    // "For 2 marks: …"
    guard let after = words.word(at: next), isFor ? after.is(":") : isOpening(after) else { return nil }
    let isBand = !after.isWord && !isFor
    next += 1
    if after.is("for"), words.word(at: next)?.is(":") == true { next += 1 }
    if words.word(at: next)?.is("each") == true {
      isEach = true
      next += 1
    }
    return Annotation(
      marks: value, length: next - index, isEach: isEach, isDependent: isDependent, isBand: isBand,
      isCondition: after.is("if"))
  }

  /// "a further mark for", "a second mark for", "another mark for": one more.
  private static func further(at index: Int, in words: ArraySlice<SyntaxWord>) -> Further? {
    var next = index
    let isAnother = words.word(at: next)?.is("another") == true
    if isAnother || words.word(at: next)?.isAny(["a", "the"]) == true { next += 1 } else { return nil }
    let adjective =
      words.word(at: next)?.isAny([
        "further", "second", "third", "fourth", "additional", "extra", "final", "last", "first", "separate",
      ]) == true
    guard adjective || isAnother else { return nil }
    if adjective { next += 1 }
    guard words.word(at: next)?.is("mark") == true, words.word(at: next + 1)?.isAny(["for", ":", "if"]) == true else {
      return nil
    }
    return Further(end: next + 2, isCondition: words.word(at: next + 1)?.is("if") == true)
  }

  private struct Further {
    var end: Int
    var isCondition: Bool

    func from(_ index: Int) -> Annotation {
      Annotation(marks: 1, length: end - index, isCondition: isCondition)
    }
  }

  private static func isOpening(_ word: SyntaxWord) -> Bool {
    word.isAny(["for", ":", "if", "="]) || word.kind == .dash
  }

  /// "1 mark each", "1 mark per step", "one mark for each correct step": a statement that prices every item.
  static func isPriceOfItems(_ words: ArraySlice<SyntaxWord>) -> Int? {
    var index = words.startIndex
    while words.word(at: index)?.isAny(["award", "allow", "give"]) == true { index += 1 }
    guard let value = words.word(at: index)?.number else { return nil }
    guard isUnit(words, index + 1) || words.word(at: index + 1)?.is("each") == true else { return nil }
    guard words.count <= 9, words[index...].contains(where: { $0.isAny(["each", "per"]) }) else { return nil }
    return value
  }

  static func isUnit(_ words: ArraySlice<SyntaxWord>, _ index: Int) -> Bool {
    words.word(at: index)?.isAny(["mark", "marks"]) == true
  }

  private static func isEach(_ index: inout Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    guard words.word(at: index)?.is("each") == true else { return false }
    index += 1
    return true
  }

  /// "method", "answer": what a mark of a calculation is for.
  private static func isPartOfWorking(_ word: SyntaxWord) -> Bool {
    word.isAny([
      "method", "working", "workings", "answer", "accuracy", "unit", "units", "formula", "substitution", "calculation",
      "result", "process", "conversion", "rearrangement",
    ])
  }

  /// "AO1": what kind of skill a mark is for.
  static func isObjective(_ word: SyntaxWord) -> Bool {
    word.folded.count == 3 && word.folded.starts(with: ("ao" as StaticString).bytes)
  }
}
