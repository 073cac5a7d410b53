internal import Language
internal import RubricModel

/// The names under which the subjects of a lexicon go, and which of them are neighbours.
struct SubjectNames {
  private struct Name {
    var words: [StemID]
    var subject: Int
  }

  private var names: [Name] = []
  /// The names that begin with a word, by their places.
  private var beginning: [StemID: [Int]] = [:]
  /// The names as they are written, each with its subject.
  private var written: [(name: [UInt8], subject: Int)] = []
  private var neighbours: Set<Pair> = []
  private var examinerWords: Set<StemID> = []

  private struct Pair: Hashable {
    var first: Int32
    var second: Int32
  }

  init(lexicon: Lexicon, words: inout SubjectWords) {
    var numbers: [[UInt8]: Int32] = [:]
    for subject in lexicon.subjectNumbers where !lexicon.isGeneral(subject: subject) {
      let name = lexicon.name(ofSubject: subject)
      numbers[name] = subject
      add(name[...], of: subject, &words)
    }
    for line in LineReader(SubjectData.otherNames) {
      let parts = Self.parts(of: line)
      guard let subject = parts.first.flatMap({ numbers[$0] }) else { continue }
      for part in parts.dropFirst() { add(part[...], of: subject, &words) }
    }
    for line in LineReader(SubjectData.neighbours) {
      let group = Self.parts(of: line).compactMap { numbers[$0] }
      for first in group {
        for second in group where first != second { neighbours.insert(Pair(first: first, second: second)) }
      }
    }
    for word in SubjectData.examinerWords.bytes.split(whereSeparator: { $0 <= 0x20 }) {
      examinerWords.insert(words.nameKey(of: word))
    }
  }

  /// The subjects that words name, by their numbers, in the order of the words.
  func named(in words: [StemID]) -> [Int] {
    var found: [Int] = []
    for start in words.indices {
      for place in beginning[words[start]] ?? [] {
        let name = names[place]
        if words[start...].starts(with: name.words), !found.contains(name.subject) { found.append(name.subject) }
      }
    }
    return found
  }

  /// The subject that a question's id names, whole or shortened: "retail-1", "chem-2".
  func subjects(ofID id: [UInt8]) -> [Int] {
    let letters = id.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.map { $0 | 0x20 }
    guard letters.count >= Self.shortestBeginning else { return [] }
    // A whole name is not the beginning of another: "food", "food science".
    let whole = written.filter { $0.name == letters }
    let found = whole.isEmpty ? written.filter { $0.name.starts(with: letters) } : whole
    var subjects: [Int] = []
    for name in found where !subjects.contains(name.subject) { subjects.append(name.subject) }
    return subjects.count == 1 ? subjects : []
  }

  /// Fewest letters of a name that stand for it.
  private static let shortestBeginning = 4

  func areNeighbours(_ first: Int32, _ second: Int32) -> Bool {
    neighbours.contains(Pair(first: first, second: second))
  }

  /// Whether the word stands in mark schemes of every subject.
  func isExaminers(_ word: StemID) -> Bool { examinerWords.contains(word) }

  private mutating func add(_ name: ArraySlice<UInt8>, of subject: Int32, _ words: inout SubjectWords) {
    written.append((name: [UInt8](name), subject: Int(subject)))
    let keys = name.split(separator: 0x20).map { words.nameKey(of: $0) }
    guard let first = keys.first else { return }
    beginning[first, default: []].append(names.count)
    names.append(Name(words: keys, subject: Int(subject)))
  }

  private static func parts(of line: ArraySlice<UInt8>) -> [[UInt8]] {
    line.split(separator: UInt8(ascii: ",")).map { [UInt8]($0.trimmed) }.filter { !$0.isEmpty }
  }
}
