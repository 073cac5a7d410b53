import Marking
import RubricModel

/// The answers that a person should look at, in the order in which to do so.
public struct ModerationSample: Sendable {
  public enum Why: Hashable, Sendable {
    /// The program is in doubt.
    case referred
    /// A person has decided an earlier answer of the learner.
    case changed
    /// One of a sample across the range of marks.
    case sample
    /// A person has decided it before; whether it was of a sample then.
    case moderated(ofSample: Bool)

    var isModerated: Bool { if case .moderated = self { true } else { false } }
  }

  public struct Item: Hashable, Sendable {
    public var learner: Int
    public var question: Int
    public var why: Why
    /// How many other learners gave the same answer in the same words; they are not listed again.
    public var alike: Int
    /// Other learners whose answers say nearly the same, at most ``mostNear``; they are not listed again.
    public var near: [Int] = []
  }

  /// Answers in nearly the same words that one row decides, at most: a person reads them all.
  public static let mostNear = 20

  public private(set) var items: [Item] = []

  /// First the answers that have changed under a person's mark and the referred, then the sample, then what a person has decided already.
  ///
  /// Answers in the same words stand once, and so do those that ``AnswerGroups`` finds nearly the same. Blank answers need
  /// nobody's eye.
  ///
  /// - Parameter size: answers of the sample; they are spread evenly over the answers by their marks.
  public init(_ book: Gradebook, size: Int) {
    var groups: [Group] = []
    let alike = Self.groupsOfLearners(book)
    for question in book.questions {
      var places: [[UInt8]: Int] = [:]
      var placeOfGroup: [Int: Int] = [:]
      let fromGroup = Self.decidedForGroup(book, question)
      let near = Self.decidedAlike(book, question)
      for learner in book.learners.indices {
        guard let score = book.learners[learner].scores[question] else { continue }
        let answer = book.answers[score.answer]
        if let decided = score.decided, !decided.isFromGroup {
          let why = decided.answerHasChanged ? Why.changed : Why.moderated(ofSample: decided.isOfSample)
          let words = AnswerGroups.words(answer.text)
          let item = Item(
            learner: learner, question: question, why: why, alike: words.isEmpty ? 0 : fromGroup[words, default: 0],
            near: near[book.learners[learner].label] ?? [])
          groups.append(Group(item: item, share: 0, fine: 0))
          continue
        }
        let words = AnswerGroups.words(answer.text)
        if score.decided != nil || words.isEmpty { continue }
        if let place = places[words] {
          groups[place].item.alike += 1
          continue
        }
        let why = answer.result.refer ? Why.referred : .sample
        let group = alike[question]?[learner]
        if let group, let place = placeOfGroup[group], groups[place].item.near.count < Self.mostNear {
          groups[place].item.near.append(learner)
          if why == .referred { groups[place].item.why = .referred }
          continue
        }
        places[words] = groups.count
        if let group { placeOfGroup[group] = groups.count }
        groups.append(
          Group(
            item: Item(learner: learner, question: question, why: why, alike: 0),
            share: score.max == 0 ? 0 : score.proposed * 1000 / score.max, fine: answer.result.score))
      }
    }
    items = groups.filter { $0.item.why == .changed }.map(\.item)
    items += groups.filter { $0.item.why == .referred }.map(\.item)
    items += Self.spread(groups.filter { $0.item.why == .sample }, size)
    items += groups.filter { $0.item.why.isModerated }.map(\.item)
  }

  /// By question and learner, the number of the group that says nearly the same.
  private static func groupsOfLearners(_ book: Gradebook) -> [Int: [Int: Int]] {
    var found: [Int: [Int: Int]] = [:]
    for (number, group) in AnswerGroups(book).groups.enumerated() where group.likeness != .wording {
      for learner in group.learners { found[group.question, default: [:]][learner] = number }
    }
    return found
  }

  /// The learners whose answers were decided with the nearly identical one of another, by that one's label.
  private static func decidedAlike(_ book: Gradebook, _ question: Int) -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for learner in book.learners.indices {
      guard let label = book.learners[learner].scores[question]?.decided?.alikeTo else { continue }
      found[label, default: []].append(learner)
    }
    return found
  }

  /// How many answers in the same words were decided together with another.
  private static func decidedForGroup(_ book: Gradebook, _ question: Int) -> [[UInt8]: Int] {
    var counts: [[UInt8]: Int] = [:]
    for learner in book.learners {
      guard let score = learner.scores[question], score.decided?.isFromGroup == true,
        score.decided?.alikeTo == nil
      else { continue }
      counts[AnswerGroups.words(book.answers[score.answer].text), default: 0] += 1
    }
    return counts
  }

  private struct Group {
    var item: Item
    /// Thousandths of full marks.
    var share: Int
    /// Finer than the marks.
    var fine: Int
  }

  private static func spread(_ groups: [Group], _ size: Int) -> [Item] {
    let sorted = groups.enumerated().sorted { first, second in
      (first.element.share, first.element.fine, first.offset) < (
        second.element.share, second.element.fine, second.offset
      )
    }
    let count = min(size, sorted.count)
    // The middle of each of so many equal stretches.
    return (0..<count).map { sorted[($0 * 2 + 1) * sorted.count / (2 * count)].element.item }
  }
}
