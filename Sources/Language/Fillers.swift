/// Finds what learners write to open, to end or to pad an answer, and that says nothing: "My answer is as follows.", "… and so
/// on", "… if you know what I mean" (`Data/FillerData.swift`).
///
/// A deterministic automaton reads the words as they are written, not their keys, since "they know what I mean" pads nothing. It
/// is made of the phrases by the subset construction (Rabin and Scott 1959), so that choices that go on alike share their states.
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

  /// A phrase that may end at a state.
  private struct Ending: Hashable {
    var before: Edge
    var after: Edge
  }

  private struct Phrase {
    var ending: Ending
    /// For each word all that may stand in its place, by number; 0: nothing.
    var words: [[UInt8]]
  }

  /// What has been read of a phrase.
  private struct Position: Hashable {
    var phrase: Int
    var words: Int
  }

  /// The written words, by their number.
  private var words: [[UInt8]: UInt8] = [:]
  /// For each state the state that follows by each word; 0, the first, for none.
  private var next: [UInt16] = []
  private var endings: [[Ending]] = []

  init(_ text: StaticString) {
    var phrases: [Phrase] = []
    for line in LineReader(text) { phrases.append(read(line)) }
    var states = [Self.reached(phrases.indices.map { Position(phrase: $0, words: 0) }, phrases)]
    var numbers: [Set<Position>: Int] = [:]
    var state = 0
    while state < states.count {
      var following: [UInt8: [Position]] = [:]
      var ends: [Ending] = []
      for position in states[state] {
        let phrase = phrases[position.phrase]
        if position.words == phrase.words.count {
          if !ends.contains(phrase.ending) { ends.append(phrase.ending) }
        } else {
          let after = Position(phrase: position.phrase, words: position.words + 1)
          for word in phrase.words[position.words] where word > 0 { following[word, default: []].append(after) }
        }
      }
      endings.append(ends)
      next.append(contentsOf: repeatElement(0, count: words.count + 1))
      for (word, positions) in following {
        let reached = Self.reached(positions, phrases)
        let number = numbers[reached] ?? states.count
        if number == states.count {
          numbers[reached] = number
          states.append(reached)
        }
        next[state * (words.count + 1) + Int(word)] = UInt16(number)
      }
      state += 1
    }
  }

  /// Positions and those after them that only words that may be missing keep apart.
  private static func reached(_ positions: [Position], _ phrases: [Phrase]) -> Set<Position> {
    var reached: Set<Position> = []
    for var position in positions {
      let words = phrases[position.phrase].words
      while reached.insert(position).inserted, position.words < words.count, words[position.words].contains(0) {
        position.words += 1
      }
    }
    return reached
  }

  private mutating func read(_ line: ArraySlice<UInt8>) -> Phrase {
    var parts = line.split(separator: UInt8(ascii: " "))[...]
    var ending = Ending(before: .anything, after: .anything)
    if let edge = Self.edge(parts.first, "^") {
      ending.before = edge
      parts.removeFirst()
    }
    if let edge = Self.edge(parts.last, "$") {
      ending.after = edge
      parts.removeLast()
    }
    let words = parts.map { part in
      let isOptional = part.last == UInt8(ascii: "?")
      return part.dropLast(isOptional ? 1 : 0).split(separator: UInt8(ascii: "|")).map { add(Array($0)) }
        + (isOptional ? [0] : [])
    }
    return Phrase(ending: ending, words: words)
  }

  private mutating func add(_ word: [UInt8]) -> UInt8 {
    if let number = words[word] { return number }
    precondition(words.count < UInt8.max, "more words than a byte counts")
    let number = UInt8(words.count + 1)
    words[word] = number
    return number
  }

  private static func edge(_ part: ArraySlice<UInt8>?, _ sentence: StaticString) -> Edge? {
    guard let part else { return nil }
    if part == sentence { return .sentence }
    return part == "," ? .mark : nil
  }

  /// The number of a written word, folded; 0 when no phrase has it.
  func number(of word: UnsafeBufferPointer<UInt8>) -> UInt8 { words[Array(word)] ?? 0 }

  /// The end of the longest phrase that begins at a word, or nil.
  ///
  /// - Parameters:
  ///   - words: the text up to the end of the sentence.
  ///   - opens: whether nothing of the sentence stands before the word but fillers.
  func end(from start: Int, in words: UnsafeMutableBufferPointer<Word>, opens: Bool) -> Int? {
    var state = 0
    var end: Int?
    for index in start..<words.count {
      let word = words[index]
      if word.flags.contains(.quoted) || index > start && !word.isRightAfter { break }
      state = Int(next[state * (self.words.count + 1) + Int(word.filler)])
      if state == 0 { break }
      let holds = endings[state].contains {
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
