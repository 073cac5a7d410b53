/// Answers to one question that say the same: looked at once, they are all looked at.
public struct AnswerGroups: Sendable {
  public struct Group: Hashable, Sendable {
    public var question: Int
    /// Two or more, in the order of the input.
    public var learners: [Int]
    /// All have the same words in the same order; else only the same words but for little ones.
    public var isSameWording: Bool
  }

  /// The largest first; of equal size, in the order of the paper.
  public private(set) var groups: [Group] = []

  public init(_ book: Gradebook) {
    for question in book.questions {
      var order: [[UInt8]] = []
      var members: [[UInt8]: [Int]] = [:]
      for learner in book.learners.indices {
        guard let score = book.learners[learner].scores[question] else { continue }
        let key = Self.wordSet(Self.words(book.answers[score.answer].text))
        if key.isEmpty { continue }
        if members[key] == nil { order.append(key) }
        members[key, default: []].append(learner)
      }
      for key in order {
        guard let learners = members[key], learners.count > 1 else { continue }
        let wordings = Set(
          learners.compactMap { learner in
            book.learners[learner].scores[question].map { Self.words(book.answers[$0.answer].text) }
          })
        groups.append(Group(question: question, learners: learners, isSameWording: wordings.count == 1))
      }
    }
    let paper = groups.enumerated().sorted { first, second in
      (-first.element.learners.count, first.offset) < (-second.element.learners.count, second.offset)
    }
    groups = paper.map(\.element)
  }

  /// The letters and digits of an answer in lower case, with single spaces for all between them; empty for a blank one.
  ///
  /// "Don't" and "dont" are the same here, as are curly and straight apostrophes.
  public static func words(_ text: [UInt8]) -> [UInt8] {
    if text.allSatisfy({ $0 < 0x80 }) { return asciiWords(text) }
    var result: [UInt8] = []
    var isBetween = false
    for character in String(decoding: text, as: UTF8.self).lowercased() {
      if character.isLetter || character.isNumber {
        if isBetween, !result.isEmpty { result.append(0x20) }
        isBetween = false
        result.append(contentsOf: String(character).utf8)
      } else if character != "'" && character != "’" {
        isBetween = true
      }
    }
    return result
  }

  private static func asciiWords(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isBetween = false
    for byte in text {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower >= 0x61 && lower <= 0x7A || lower >= 0x30 && lower <= 0x39 {
        if isBetween, !result.isEmpty { result.append(0x20) }
        isBetween = false
        result.append(lower)
      } else if byte != UInt8(ascii: "'") {
        isBetween = true
      }
    }
    return result
  }

  /// Each word once, sorted, without the little ones that change nothing.
  ///
  /// "Not" and its like are no little words. An answer of little words alone keeps them.
  private static func wordSet(_ words: [UInt8]) -> [UInt8] {
    let all = Set(words.split(separator: 0x20).map { [UInt8]($0) })
    let kept = all.subtracting(littleWords)
    return [UInt8](
      (kept.isEmpty ? all : kept).sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: [0x20]))
  }

  private static let littleWords: Set<[UInt8]> = Set(
    ["a", "an", "the", "and", "is", "are", "of", "to", "it", "that", "this", "also", "so", "be", "i", "think"].map {
      [UInt8]($0.utf8)
    })
}
