internal import Language
internal import RubricModel

/// Finds the subjects of the lexicon that each question is about, by the evidence of its words.
///
/// A phrase of one to six words that is an expression of a subject's concepts is evidence of the subject: the more, the
/// longer it is and the fewer subjects share it. Each phrase counts once in a question. The rest of the document counts
/// less than the question itself, as one document may hold several subjects. A subject's name is a strong sign.
struct SubjectFinder {
  /// Most subjects of one question.
  static let most = 3
  /// Most words of a phrase.
  private static let longest = 6
  /// Bytes of one place that are looked at, and phrases of one question, at most.
  private static let mostBytes: Int32 = 4000
  private static let mostPhrases = 4000
  /// What a phrase weighs by its words of content, counted in halves.
  private static let weights = [0, 10, 10, 25, 40, 50, 60, 65, 70, 70, 70, 70, 70]
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
  private static let laterTitleWeight: Int64 = 60
  /// Evidence that a question is taken to have, however little it says.
  private static let leastEvidence: Int64 = 1000

  /// What a word weighs that stands in names of concepts only as a part of them.
  private static let partWeight = 4

  private let lexicon: Lexicon
  private let names: SubjectNames
  private let general: UInt64
  /// What the evidence of each subject is divided by: a large subject has more of everything.
  private let sizes: [Int64]
  private var evidence: [Evidence] = []
  private var sum: Evidence
  private var inTitle: [Bool] = []
  /// The subject that the title names first.
  private var titleSubject: Int32?

  /// The phrases of one place, each once, and the subjects that it names.
  private struct Phrases {
    var phrases: [(number: Int, content: [Int])] = []
    var words: [StemID] = []
    var isNamed: [Bool]
    var firstNamed: Int?
  }

  /// What the words of one place say for each subject, by its number.
  private struct Evidence {
    var weights: [Int64]
    var isNamed: [Bool]
    var total: Int64 = 0

    mutating func add(_ other: Evidence) {
      for subject in weights.indices { weights[subject] += other.weights[subject] }
      total += other.total
    }
  }

  /// Reads the evidence of a whole document.
  init(_ document: Document, title: ByteSpan, source: SourceText, lexicon: Lexicon) {
    self.lexicon = lexicon
    var words = SubjectWords(lexicon: lexicon, source: source)
    names = SubjectNames(lexicon: lexicon, words: &words)
    sizes = Self.sizes(of: lexicon)
    general = lexicon.subjectNumbers.reduce(0) { lexicon.isGeneral(subject: $1) && $1 < 64 ? $0 | 1 << UInt64($1) : $0 }
    let nothing = [Bool](repeating: false, count: lexicon.subjectNumbers.count)
    sum = Evidence(weights: nothing.map { _ in 0 }, isNamed: nothing)
    let inTitle = phrases(of: Self.parts(ofTitle: title, source), &words)
    let outside = phrases(of: document.misconceptions.map { $0.span }, &words)
    var questions: [Phrases] = []
    for question in document.questions {
      var spans = question.text + question.levels
      // Lines under a point are left out: the annotated text of a rubric has more of them, and is about the same.
      spans += (question.points + question.modelAnswers + question.misconceptions).map { $0.span }
      var found = phrases(of: spans, &words)
      for subject in names.subjects(ofID: question.id) { found.isNamed[subject] = true }
      questions.append(found)
    }
    words.runSearch()
    self.inTitle = inTitle.isNamed
    titleSubject = inTitle.firstNamed.map { Int32(truncatingIfNeeded: $0) }
    evidence = questions.map { evidence(of: $0, words.search) }
    for found in evidence { sum.add(found) }
    sum.add(evidence(of: inTitle, words.search))
    sum.add(evidence(of: outside, words.search))
  }

  /// The active subjects of the question at this place in the document, the best first.
  func subjects(ofQuestion place: Int) -> [Int32] { best(of: evidence[place], less: evidence[place]) }

  /// The active subjects of what belongs to no question.
  func subjectsOfDocument() -> [Int32] { best(of: sum, less: sum) }

  /// A title divided where a capital follows a small letter: pages that were copied run words together
  /// ("customer serviceExample Awards Ltd").
  private static func parts(ofTitle title: ByteSpan, _ source: SourceText) -> [ByteSpan] {
    var parts: [ByteSpan] = []
    var start = title.start
    for place in title.range.dropFirst()
    where source.bytes[place] &- 0x41 < 26 && source.bytes[place - 1] &- 0x61 < 26 {
      parts.append(ByteSpan(start: start, end: Int32(truncatingIfNeeded: place)))
      start = Int32(truncatingIfNeeded: place)
    }
    return parts + [ByteSpan(start: start, end: title.end)]
  }

  // MARK: Evidence

  private func phrases(of spans: [ByteSpan], _ words: inout SubjectWords) -> Phrases {
    var found = Phrases(isNamed: [Bool](repeating: false, count: lexicon.subjectNumbers.count))
    var isKnown: Set<Int> = []
    for span in spans where found.phrases.count < Self.mostPhrases {
      // A text of a whole book has told what it is about long before its end.
      let start = ByteSpan(start: span.start, end: min(span.end, span.start + Self.mostBytes))
      for run in words.runs(of: start) {
        for subject in names.named(in: run.map { $0.key }) {
          found.isNamed[subject] = true
          if found.firstNamed == nil { found.firstNamed = subject }
        }
        let content = run.filter { !$0.isLittle }
        let stems = content.map { $0.key }
        let says = content.map { !$0.isFunction && !names.isExaminers($0.key) }
        for start in stems.indices {
          for length in 1...Self.longest where start + length <= stems.count {
            let range = start..<(start + length)
            guard says[range].contains(true) else { continue }
            let number = words.enter(stems[range])
            guard isKnown.insert(number).inserted else { continue }
            found.phrases.append((number, range.filter { says[$0] }.map { words.enter(stems[$0...$0]) }))
            if length == 1 { found.words.append(stems[start]) }
          }
        }
      }
    }
    return found
  }

  private func evidence(of phrases: Phrases, _ search: SubjectSearch) -> Evidence {
    var evidence = Evidence(weights: [Int64](repeating: 0, count: sizes.count), isNamed: phrases.isNamed)
    for (number, content) in phrases.phrases {
      let inConcepts = search.subjects(ofPhrase: number)
      let having = inConcepts | search.classes(ofPhrase: number)
      let subjects = having & ~general
      if subjects == 0 { continue }
      // What several subjects say, or everybody says, tells little.
      let shared = 2 * subjects.nonzeroBitCount + (having == subjects ? 0 : 1)
      // A word that everybody says makes a phrase longer, but not by a whole word.
      let strength = content.reduce(0) {
        $0 + ((search.subjects(ofPhrase: $1) | search.classes(ofPhrase: $1)) & general == 0 ? 2 : 1)
      }
      var weight = Int64(Self.weights[strength] * 4000 / (shared * shared))
      // "ask for consent": everybody's words, and chance whose expression they make.
      if content.count > 1, strength == content.count { weight /= 2 }
      for subject in sizes.indices where subject < 64 && subjects & (1 << UInt64(subject)) != 0 {
        // A class gathers words of all kinds.
        let share: Int64 = inConcepts & (1 << UInt64(subject)) != 0 ? 2 : 3
        evidence.weights[subject] += 2 * weight / (share * sizes[subject])
      }
    }
    for word in phrases.words { addParts(word, search, to: &evidence) }
    evidence.total = evidence.weights.reduce(0, +)
    return evidence
  }

  /// A word that stands in names of concepts: the more, the larger a subject's share of these names is.
  private func addParts(_ word: StemID, _ search: SubjectSearch, to evidence: inout Evidence) {
    let counts = lexicon.subjectNumbers.map { Int64(search.names(with: word, in: $0)) }
    let total = counts.reduce(0, +)
    if total == 0 { return }
    for subject in sizes.indices where counts[subject] > 0 && !lexicon.isGeneral(subject: Int32(subject)) {
      let weight = Int64(Self.partWeight) * 1000 * counts[subject] * counts[subject] / (total * total)
      evidence.weights[subject] += weight / sizes[subject]
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

  /// - Parameter less: what of the whole document is not beside the place, as it is the place itself.
  private func best(of own: Evidence, less: Evidence) -> [Int32] {
    let base = max(own.total, Self.leastEvidence)
    let rest = sum.total - less.total
    var scores: [(score: Int64, subject: Int32)] = []
    for subject in lexicon.subjectNumbers {
      let place = Int(subject)
      var score = own.weights[place] * 100
      if rest > 0 {
        score += (sum.weights[place] - less.weights[place]) * base / rest * Self.documentWeight
      }
      if own.isNamed[place] { score += base * Self.nameWeight }
      if inTitle[place] { score += base * (titleSubject == subject ? Self.titleWeight : Self.laterTitleWeight) }
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
