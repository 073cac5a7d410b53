/// Answers to one question that say the same: looked at once, they are all looked at.
///
/// The answers of a group have the same marks, and earn them by the same ideas of the same points. Their words are the same, or
/// the same to the engine (in other forms, misspelt, or in other wordings of an idea that was found), or all but a few are:
/// each two of a group share four in five. A number or a "not" is never a small difference.
public struct AnswerGroups: Sendable {
  public enum Likeness: Hashable, Sendable {
    /// The same words in the same order.
    case wording
    /// The same words, but for little ones, their forms and their order, or other wordings of what was found.
    case words
    /// Nearly the same words.
    case nearly
  }

  public struct Group: Hashable, Sendable {
    public var question: Int
    /// Two or more, in the order of the input.
    public var learners: [Int]
    public var likeness: Likeness
    /// Words that some of the answers have and others have not, as they are written; first those that divide them most.
    public var differing: [[UInt8]]
  }

  /// The largest first; of equal size, in the order of the paper.
  public private(set) var groups: [Group] = []

  public init(_ book: Gradebook) {
    var reader = AnswerContentReader(book.rubric)
    for question in book.questions {
      // Answers in the same bytes are read once.
      var texts: [[UInt8]: Int] = [:]
      var entries: [AnswerContentReader.Entry] = []
      var learners: [[Int]] = []
      for learner in book.learners.indices {
        guard let score = book.learners[learner].scores[question] else { continue }
        let answer = book.answers[score.answer]
        let place = texts[answer.text] ?? entries.count
        if place == entries.count {
          texts[answer.text] = place
          entries.append(reader.entry(of: answer, question))
          learners.append([])
        }
        learners[place].append(learner)
      }
      var order: [AnswerContentReader.Bucket] = []
      var buckets: [AnswerContentReader.Bucket: AnswerClusters] = [:]
      for (place, entry) in entries.enumerated() where !entry.content.tokens.isEmpty {
        // The marks of one answer differ where a person has decided some.
        for (marks, some) in Self.byMarks(learners[place], question, book) {
          let bucket = AnswerContentReader.Bucket(marks: marks, ideas: entry.ideas)
          if buckets[bucket] == nil { order.append(bucket) }
          buckets[bucket, default: AnswerClusters()].add(some, entry)
        }
      }
      for bucket in order {
        for cluster in buckets[bucket]?.clusters ?? [] where cluster.learners.count > 1 {
          groups.append(Self.group(cluster, question))
        }
      }
    }
    let paper = groups.enumerated().sorted { first, second in
      (-first.element.learners.count, first.element.question, first.element.learners[0], first.offset)
        < (-second.element.learners.count, second.element.question, second.element.learners[0], second.offset)
    }
    groups = paper.map(\.element)
  }

  private static func byMarks(
    _ learners: [Int], _ question: Int, _ book: Gradebook
  ) -> [(marks: [Int], learners: [Int])] {
    var byMarks: [(marks: [Int], learners: [Int])] = []
    for learner in learners {
      guard let score = book.learners[learner].scores[question] else { continue }
      let marks = [score.marks, score.proposed]
      if let place = byMarks.firstIndex(where: { $0.marks == marks }) {
        byMarks[place].learners.append(learner)
      } else {
        byMarks.append((marks, [learner]))
      }
    }
    return byMarks
  }

  private static func group(_ cluster: AnswerClusters.Cluster, _ question: Int) -> Group {
    let wordings = Set(cluster.wordings)
    var counts: [[UInt8]: Int] = [:]
    for wording in wordings {
      for word in Set(wording.split(separator: 0x20).map({ [UInt8]($0) })).subtracting(littleWords) {
        counts[word, default: 0] += 1
      }
    }
    // First what divides the group most evenly.
    let differing = counts.filter { $0.value != wordings.count }.sorted { one, other in
      let rank = (min(one.value, wordings.count - one.value), min(other.value, wordings.count - other.value))
      return rank.0 == rank.1 ? one.key.lexicographicallyPrecedes(other.key) : rank.0 > rank.1
    }.map(\.key)
    let likeness: Likeness = wordings.count == 1 ? .wording : cluster.isSame ? .words : .nearly
    return Group(question: question, learners: cluster.learners.sorted(), likeness: likeness, differing: differing)
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

  /// Words that change nothing where they are more or fewer; "not" and its like are none.
  static let littleWords: Set<[UInt8]> = Set(
    ["a", "an", "the", "and", "is", "are", "of", "to", "it", "that", "this", "also", "so", "be", "i", "think"].map {
      [UInt8]($0.utf8)
    })
}
