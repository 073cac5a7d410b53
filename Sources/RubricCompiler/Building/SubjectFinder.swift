internal import Language
internal import RubricModel

/// Finds the subjects of the lexicon that each question is about, by the evidence of its words.
///
/// A phrase of one to four words that is an expression of a subject's concepts is evidence of the subject: the more, the
/// longer it is and the fewer subjects share it. Each phrase counts once in a question. The rest of the document counts
/// less than the question itself, as one document may hold several subjects. A subject's name is a strong sign.
struct SubjectFinder {
  /// Most subjects of one question.
  static let most = 3
  /// What a phrase of so many words weighs; longer ones weigh as much as the longest.
  private static let weights = [0, 10, 40, 60, 70]
  /// Least share of the best subject's evidence, in percent, with which another is active beside it.
  private static let share: Int64 = 50
  /// The same for a subject that is a neighbour of the best.
  private static let neighbourShare: Int64 = 25
  /// What the rest of the document adds for the subject that all of it is about, percent of the question's evidence.
  private static let documentWeight: Int64 = 100
  /// Least share of the strongest evidence in the question itself that a subject beside the best must have there.
  private static let ownShare: Int64 = 25
  /// What a name in the question or its id adds, and one in the title.
  private static let nameWeight: Int64 = 40
  private static let titleWeight: Int64 = 120
  /// Evidence that a question is taken to have, however little it says.
  private static let leastEvidence: Int64 = 1000

  private let lexicon: Lexicon
  private let names: SubjectNames
  private var words: SubjectWords
  private var evidence: [Evidence] = []
  private var sum: Evidence
  private var inTitle: [Bool] = []
  /// What the evidence of each subject is divided by: a large subject has more of everything.
  private var sizes: [Int64]

  /// What the words of one place say for each subject, by its number.
  private struct Evidence {
    var weights: [Int64]
    var isNamed: [Bool]
    var total: Int64 = 0

    init(_ subjects: Int) {
      weights = [Int64](repeating: 0, count: subjects)
      isNamed = [Bool](repeating: false, count: subjects)
    }
  }

  /// Reads the evidence of a whole document.
  init(_ document: Document, title: ByteSpan, source: SourceText, lexicon: Lexicon) {
    self.lexicon = lexicon
    words = SubjectWords(lexicon: lexicon, source: source)
    names = SubjectNames(lexicon: lexicon, words: &words)
    sum = Evidence(lexicon.subjectNumbers.count)
    sizes = Self.sizes(of: lexicon)
    inTitle = evidence(of: [title]).isNamed
    for question in document.questions {
      var spans = question.text + question.levels
      for item in question.points + question.modelAnswers + question.misconceptions {
        spans.append(item.span)
        spans += item.nested
      }
      var found = evidence(of: spans)
      add(found)
      for subject in names.subjects(ofID: question.id) { found.isNamed[subject] = true }
      evidence.append(found)
    }
    // What a document teaches says what it is about, but little of each question.
    add(evidence(of: [title] + (document.teaching + document.misconceptions).map { $0.span }))
  }

  /// The active subjects of the question at this place in the document, the best first.
  func subjects(ofQuestion place: Int) -> [Int32] {
    let own = evidence[place]
    return best(of: own, beside: sum, less: own)
  }

  /// The active subjects of what belongs to no question.
  func subjectsOfDocument() -> [Int32] { best(of: sum, beside: sum, less: sum) }

  /// All subjects that are active anywhere, in the order of their numbers.
  func allSubjects() -> [Int32] {
    var all = subjectsOfDocument()
    for place in evidence.indices {
      for subject in subjects(ofQuestion: place) where !all.contains(subject) { all.append(subject) }
    }
    return all.sorted()
  }

  // MARK: Evidence

  private mutating func add(_ found: Evidence) {
    for subject in sum.weights.indices { sum.weights[subject] += found.weights[subject] }
    sum.total += found.total
  }

  private mutating func evidence(of spans: [ByteSpan]) -> Evidence {
    var evidence = Evidence(lexicon.subjectNumbers.count)
    var seen: Set<[StemID]> = []
    for span in spans {
      for run in words.runs(of: span) {
        for subject in names.named(in: run.map { $0.key }) { evidence.isNamed[subject] = true }
        let content = run.filter { !$0.isLittle }
        let stems = content.map { $0.key }
        let says = content.map { !$0.isFunction && !names.isExaminers($0.key) }
        for start in stems.indices {
          for length in 1..<Self.weights.count where start + length <= stems.count {
            guard says[start..<(start + length)].contains(true) else { continue }
            let phrase = [StemID](stems[start..<(start + length)])
            if seen.insert(phrase).inserted { add(phrase, to: &evidence) }
          }
        }
      }
    }
    return evidence
  }

  private func add(_ phrase: [StemID], to evidence: inout Evidence) {
    var subjects: [Int] = []
    var isGeneral = false
    for concept in lexicon.concepts(of: phrase) {
      if lexicon.isGeneral(concept) {
        isGeneral = true
        continue
      }
      let subject = Int(lexicon.concepts[Int(concept.rawValue)].subject)
      if !subjects.contains(subject) { subjects.append(subject) }
    }
    guard !subjects.isEmpty else { return }
    // What several subjects say, or everybody says, tells little.
    let shared = subjects.count + (isGeneral ? 1 : 0)
    let weight = Int64(Self.weights[min(phrase.count, Self.weights.count - 1)] * 1000 / (shared * shared))
    for subject in subjects {
      evidence.weights[subject] += weight / sizes[subject]
      evidence.total += weight / sizes[subject]
    }
  }

  /// Ten times the fourth root of the number of concepts of each subject.
  private static func sizes(of lexicon: Lexicon) -> [Int64] {
    var counts = [Int64](repeating: 1, count: lexicon.subjectNumbers.count)
    for concept in lexicon.concepts where concept.subject >= 0 { counts[Int(concept.subject)] += 1 }
    return counts.map { count in
      var root: Int64 = 10
      while root * root * root * root < count * 10_000 { root += 1 }
      return root
    }
  }

  // MARK: Choice

  /// - Parameter less: what of `document` is not beside the place, as it is the place itself.
  private func best(of own: Evidence, beside document: Evidence, less: Evidence) -> [Int32] {
    let base = max(own.total, Self.leastEvidence)
    let rest = document.total - less.total
    var scores: [(score: Int64, subject: Int32)] = []
    for subject in lexicon.subjectNumbers {
      let place = Int(subject)
      var score = own.weights[place] * 100
      if rest > 0 {
        score += (document.weights[place] - less.weights[place]) * base / rest * Self.documentWeight
      }
      if own.isNamed[place] { score += base * Self.nameWeight }
      if inTitle[place] { score += base * Self.titleWeight }
      if score > 0 { scores.append((score, subject)) }
    }
    scores.sort { ($1.score, $0.subject) < ($0.score, $1.subject) }
    guard let first = scores.first else { return [] }
    let strongest = own.weights.max() ?? 0
    var chosen = [first.subject]
    for (score, subject) in scores.dropFirst() where chosen.count < Self.most {
      let place = Int(subject)
      guard inTitle[place] || own.isNamed[place] || own.weights[place] * 100 >= strongest * Self.ownShare else {
        continue
      }
      var needed = names.areNeighbours(first.subject, subject) ? Self.neighbourShare : Self.share
      // Where the title names the best, hardly another is meant.
      if inTitle[Int(first.subject)], !inTitle[place] { needed *= 2 }
      if score * 100 >= first.score * needed { chosen.append(subject) }
    }
    return chosen
  }
}
