internal import Language

/// The subjects of the lexicon that a rubric was found to be about.
///
/// Finding them is a good part of compiling; who compiles the same text again, as a practice page does, may hand them over.
public struct SubjectChoice: Hashable, Sendable {
  /// The best first, of what belongs to no question, and of each question of the text.
  let document: [Int32]
  let questions: [[Int32]]

  init(_ finder: SubjectFinder, questions count: Int) {
    document = finder.subjectsOfDocument()
    questions = (0..<count).map { finder.subjects(ofQuestion: $0) }
  }

  /// Reads ``bytes``; nil for what they cannot be.
  public init?(bytes: [UInt8]) {
    var lists: [[Int32]] = []
    var place = 0
    while place < bytes.count {
      let end = place + 1 + Int(bytes[place])
      guard end <= bytes.count else { return nil }
      lists.append(bytes[place + 1..<end].map { Int32($0) })
      place = end
    }
    guard let first = lists.first else { return nil }
    document = first
    questions = Array(lists.dropFirst())
  }

  /// Each list of subjects by their numbers, behind its length; the document's first.
  public var bytes: [UInt8] {
    ([document] + questions).flatMap { list in [UInt8(list.count)] + list.map { UInt8(truncatingIfNeeded: $0) } }
  }

  /// Whether it can be a choice for a text of so many questions.
  func fits(questions count: Int, _ lexicon: Lexicon) -> Bool {
    questions.count == count && all.allSatisfy { lexicon.subjectNumbers.contains($0) }
  }

  /// All of them, each once, in the order of their numbers.
  var all: [Int32] {
    var all = document
    for list in questions {
      for subject in list where !all.contains(subject) { all.append(subject) }
    }
    return all.sorted()
  }
}
