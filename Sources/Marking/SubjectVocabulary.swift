internal import Language
internal import RubricModel

/// How far each word belongs to what a question is about, by the lexicon: an answer about something else may have words that
/// any subject uses, but has few of this one's.
struct SubjectVocabulary: Sendable {
  /// What a word is worth that the lexicon does not have.
  fileprivate static let unknown = 100
  /// What a word is worth of which nothing can be said.
  fileprivate static let neutral = 500

  /// By question.
  private var tableOfQuestion: [Int] = []
  /// How far a word belongs, thousandths, by its number.
  private var tables: [RowStore<UInt16>] = []

  init(of rubric: Rubric) {
    let lexicon = rubric.lexicon
    let size = rubric.vocabulary.count + 1
    let common = lexicon.wordUses(size: size) { lexicon.isGeneral(subject: $0) }
    let subjects = rubric.questions.map { Self.subjects(of: $0, lexicon) }
    for (number, own) in subjects.enumerated() {
      if let same = subjects[..<number].firstIndex(of: own) {
        tableOfQuestion.append(tableOfQuestion[same])
        continue
      }
      tableOfQuestion.append(tables.count)
      let special = lexicon.wordUses(size: size) { own.contains($0) }
      tables.append(RowStore(Self.table(special, common)))
    }
  }

  /// How far words belong to one question; lives no longer than the vocabulary.
  struct Table {
    fileprivate let row: Row<UInt16>

    /// How far a word belongs to the question, thousandths.
    func worth(of stem: StemID) -> Int {
      if row.isEmpty { return SubjectVocabulary.neutral }
      return stem == .unknown || Int(stem.rawValue) >= row.count
        ? SubjectVocabulary.unknown : Int(row[Int(stem.rawValue)])
    }

    /// Whether the lexicon has a subject of the question.
    var isKnown: Bool { !row.isEmpty }
  }

  func table(ofQuestion question: Int) -> Table { Table(row: tables[tableOfQuestion[question]].row) }

  private static func subjects(of question: Question, _ lexicon: Lexicon) -> [Int32] {
    question.subjects.compactMap { lexicon.subject(named: [UInt8]($0.utf8)) }.filter { !lexicon.isGeneral(subject: $0) }
  }

  /// The share of a word's uses that are the subject's, were both vocabularies of one size; empty without a subject.
  private static func table(_ special: [Int], _ common: [Int]) -> [UInt16] {
    let all = (special: special.reduce(0, +), common: max(1, common.reduce(0, +)))
    if all.special == 0 { return [] }
    return special.indices.map { word in
      // Most words are none of the subject's.
      if special[word] == 0 { return common[word] == 0 ? UInt16(unknown) : 0 }
      // In 64 bits: the browser's whole numbers have 32.
      let expected = Int64(common[word]) * Int64(all.special) * 1000 / Int64(all.common)
      let own = Int64(special[word]) * 1000
      return UInt16(own * 1000 / (own + expected + 500))
    }
  }
}
