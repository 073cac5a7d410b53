import Batch
import JSONText
import Learning
import Marking
import RubricModel

/// The answers without marks whose marking would teach most: those the program is least sure of, in words that the marked
/// answers do not have, and unlike each other.
struct NextAnswers {
  private let material: LearningMaterial

  private struct Entry {
    var marked: JudgedSet.Marked
    var words: Set<Substring>
    /// How much there is to learn, before what others teach is taken off.
    var worth: Double
  }

  init(material: LearningMaterial) { self.material = material }

  /// JSON Lines: the answers with the marks that the program would give and why they are worth marking.
  func lines(_ count: Int) -> [UInt8] {
    var json = JSONWriter()
    for entry in choose(count) {
      let row = entry.marked.row
      json.beginObject()
      json.member("learner", row.learner)
      json.member("question", row.question)
      json.member("answer", row.answer)
      json.member("proposed", entry.marked.result.marks)
      json.member("max", entry.marked.result.max)
      json.key("confidence")
      json.number(Double(confidence(entry.marked)) / 100)
      json.endObject()
      json.endLine()
    }
    return json.bytes
  }

  private func confidence(_ marked: JudgedSet.Marked) -> Int { marked.result.points.map(\.confidence).min() ?? 0 }

  private func choose(_ count: Int) -> [Entry] {
    var known: [Int: Set<Substring>] = [:]
    let shown = material.texts.map { Self.words(String(decoding: $0.text, as: UTF8.self)) }
    for (text, words) in zip(material.texts, shown) { known[text.question, default: []].formUnion(words) }
    var entries = material.unmarked.map { marked in
      let words = Self.words(String(decoding: marked.row.answer, as: UTF8.self))
      let new = words.subtracting(known[marked.row.questionIndex ?? -1] ?? [])
      let novelty = words.isEmpty ? 0 : Double(new.count) / Double(words.count)
      let doubt = 1 - Double(confidence(marked)) / 100
      return Entry(marked: marked, words: words, worth: words.isEmpty ? 0 : doubt * (0.5 + 0.5 * novelty))
    }
    var chosen: [Entry] = []
    while chosen.count < count, !entries.isEmpty {
      guard let best = entries.indices.max(by: { (entries[$0].worth, $1) < (entries[$1].worth, $0) }) else { break }
      let next = entries.remove(at: best)
      if next.worth == 0 { break }
      for index in entries.indices where entries[index].marked.row.questionIndex == next.marked.row.questionIndex {
        let shared = entries[index].words.intersection(next.words).count
        let all = entries[index].words.count + next.words.count - shared
        if all > 0 { entries[index].worth *= 1 - 0.7 * Double(shared) / Double(all) }
      }
      chosen.append(next)
    }
    return chosen
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 })
  }
}
