import Marking
import RubricModel

/// The lexical baseline: marks by how many words of the mark scheme an answer has, and nothing else.
///
/// Each marking point gives its tariff in proportion to the share of its words that the answer has; of model answers the
/// one that is covered best counts. No stems, synonyms, polarity or structure. All is multiplied by the one number that
/// brings the mean to the person's, which a baseline could not know: the comparison is on the safe side.
struct WordOverlap: Sendable {
  private let points: [[(tariff: Double, references: [Set<[UInt8]>])]]

  init(_ rubric: Rubric) {
    points = rubric.questions.map { question in
      let models = question.modelAnswers.map { Self.words([UInt8]($0.utf8)) }.filter { !$0.isEmpty }
      return question.points.map { point in
        let isModel = point.requirements.first?.ideas.first?.source == .modelAnswer
        return (Double(point.tariff), isModel && !models.isEmpty ? models : [Self.words([UInt8](point.text.utf8))])
      }
    }
  }

  /// Marks, with fractions.
  func marks(_ answer: [UInt8], questions: Range<Int>) -> Double {
    let words = Self.words(answer)
    return questions.reduce(0) { sum, question in
      points[question].reduce(sum) { sum, point in
        let share = point.references.map { reference in
          reference.isEmpty ? 0 : Double(reference.count { words.contains($0) }) / Double(reference.count)
        }.max()
        return sum + point.tariff * (share ?? 0)
      }
    }
  }

  /// The number by which shares are multiplied so that the mean of the marks is the person's.
  static func scale(_ marks: [Double], max: [Double], mean: Double) -> Double {
    func reached(_ scale: Double) -> Double {
      zip(marks, max).reduce(0) { $0 + min($1.1, $1.0 * scale) } / Double(Swift.max(1, marks.count))
    }
    var (low, high) = (0.0, 1024.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if reached(middle) < mean { low = middle } else { high = middle }
    }
    return low
  }

  /// Words of four letters or more, in lower case.
  private static func words(_ text: [UInt8]) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    var word: [UInt8] = []
    for byte in text.prefix(1 << 18) + [0x20] {
      switch byte {
      case 0x41...0x5A: word.append(byte + 32)
      case 0x61...0x7A, 0x30...0x39, 0x80...: word.append(byte)
      default:
        if word.count >= 4 { words.insert(word) }
        word.removeAll(keepingCapacity: true)
      }
    }
    return words
  }
}
