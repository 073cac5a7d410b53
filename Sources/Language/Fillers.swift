/// Finds what learners write to open, to end or to pad an answer, and that says nothing: "My answer is as follows.", "… and so
/// on", "… if you know what I mean" (`Data/FillerData.swift`).
///
/// The phrases are a trie over the words as they are written, not over their keys, since "they know what I mean" pads nothing.
struct Fillers: Sendable {
  /// Those that ship with the program.
  static let shared = Fillers(FillerData.text)

  /// What must stand on a side of a phrase.
  enum Edge: Sendable {
    case anything
    /// A comma, a stronger mark, or the edge of the sentence.
    case mark
    case sentence
  }

  /// A phrase that may end at a node of the trie.
  private struct Ending: Hashable {
    var before: Edge
    var after: Edge
  }

  /// The written words, by their number.
  private var words: [[UInt8]: UInt8] = [:]
  /// For each node the node that follows by each word; 0 for none.
  private var next: [UInt16] = []
  private var endings: [[Ending]] = []
  private static let most = 256

  init(_ text: StaticString) {
    var phrases: [(ending: Ending, words: [[[UInt8]]])] = []
    for line in LineReader(text) { phrases.append(Self.read(line)) }
    for word in phrases.flatMap({ $0.words.joined() }) where !word.isEmpty && words[word] == nil {
      precondition(words.count < Self.most - 1, "more words than a byte counts")
      words[word] = UInt8(words.count + 1)
    }
    addNode()
    for phrase in phrases { add(phrase.words[...], phrase.ending, at: 0) }
  }

  /// The words of a phrase, each with all that may stand in its place (an empty one: nothing).
  private static func read(_ line: ArraySlice<UInt8>) -> (ending: Ending, words: [[[UInt8]]]) {
    var parts = line.split(separator: UInt8(ascii: " "))[...]
    var ending = Ending(before: .anything, after: .anything)
    if let edge = edge(parts.first, "^") {
      ending.before = edge
      parts.removeFirst()
    }
    if let edge = edge(parts.last, "$") {
      ending.after = edge
      parts.removeLast()
    }
    let words = parts.map { part in
      let isOptional = part.last == UInt8(ascii: "?")
      return part.dropLast(isOptional ? 1 : 0).split(separator: UInt8(ascii: "|")).map { Array($0) }
        + (isOptional ? [[]] : [])
    }
    return (ending, words)
  }

  private static func edge(_ part: ArraySlice<UInt8>?, _ sentence: StaticString) -> Edge? {
    guard let part else { return nil }
    if part == sentence { return .sentence }
    return part == "," ? .mark : nil
  }

  @discardableResult
  private mutating func addNode() -> Int {
    next.append(contentsOf: repeatElement(0, count: Self.most))
    endings.append([])
    return endings.count - 1
  }

  private mutating func add(_ phrase: ArraySlice<[[UInt8]]>, _ ending: Ending, at node: Int) {
    guard let word = phrase.first else {
      if !endings[node].contains(ending) { endings[node].append(ending) }
      return
    }
    for choice in word {
      guard let number = words[choice] else {
        add(phrase.dropFirst(), ending, at: node)
        continue
      }
      let place = node * Self.most + Int(number)
      if next[place] == 0 { next[place] = UInt16(addNode()) }
      add(phrase.dropFirst(), ending, at: Int(next[place]))
    }
  }

  /// The number of a written word, folded; 0 when no phrase has it.
  func number(of word: UnsafeBufferPointer<UInt8>) -> UInt8 { words[Array(word)] ?? 0 }

  /// The end of the longest phrase that begins at a word, or nil.
  ///
  /// - Parameters:
  ///   - words: the text up to the end of the sentence.
  ///   - opens: whether nothing of the sentence stands before the word but fillers.
  func end(from start: Int, in words: UnsafeMutableBufferPointer<Word>, opens: Bool) -> Int? {
    var node = 0
    var end: Int?
    for index in start..<words.count {
      let word = words[index]
      if word.flags.contains(.quoted) || index > start && !word.isRightAfter { break }
      node = Int(next[node * Self.most + Int(word.filler)])
      if node == 0 { break }
      let holds = endings[node].contains {
        let isLast = index + 1 == words.count
        return Self.holds($0.before, words[start].mark, isSentence: opens)
          && Self.holds($0.after, isLast ? .none : words[index + 1].mark, isSentence: isLast)
      }
      if holds { end = index + 1 }
    }
    return end
  }

  private static func holds(_ edge: Edge, _ mark: Word.Mark, isSentence: Bool) -> Bool {
    switch edge {
    case .anything: true
    case .mark: isSentence || mark >= .comma
    case .sentence: isSentence
    }
  }
}

extension Analysis {
  /// Takes the fillers out of the last sentence, which begins at a word and is not divided into clauses yet.
  mutating func leaveOutFillers(from start: Int) {
    let fillers = Fillers.shared
    let kept = words.withUnsafeMutableBufferPointer { words in
      var kept = start
      var mark = Word.Mark.none
      var index = start
      while index < words.count {
        mark = max(mark, words[index].mark)
        if words[index].filler > 0, let end = fillers.end(from: index, in: words, opens: kept == start) {
          if kept > start, words[end - 1].flags.contains(.beforeMark) { words[kept - 1].flags.insert(.beforeMark) }
          index = end
          continue
        }
        if kept < index {
          words[kept] = words[index]
          words[kept].mark = kept == start ? .none : mark
        }
        mark = .none
        kept += 1
        index += 1
      }
      return kept
    }
    words.removeLast(words.count - kept)
  }
}
