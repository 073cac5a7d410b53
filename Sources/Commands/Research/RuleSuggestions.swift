import Agreement
import Language
import Learning
import Marking
import Reports
import RubricCompiler
import RubricModel

/// Accept and reject lines that would bring a rubric nearer to a person, each tried on the marked answers.
struct RuleSuggestions {
  struct Suggestion {
    var point: String
    /// "accept: bring their friends"
    var line: String
    /// Answers that have the words.
    var support: Int
    var kappa: Estimate
    /// Answers that come nearer to the person's marks, and that go away from them.
    var won: Int
    var lost: Int
  }

  let compilation: Compilation
  let material: LearningMaterial
  let settings: ResearchSettings
  private(set) var found: [Suggestion] = []
  private(set) var tried = 0

  /// Lines tried for each question, and in all.
  private static let mostOfQuestion = 16
  private static let mostOfAll = 120
  private static let mostShown = 40

  init(compilation: Compilation, material: LearningMaterial, settings: ResearchSettings) {
    self.compilation = compilation
    self.material = material
    self.settings = settings
  }

  private struct Candidate {
    var question: Int
    var phrase: String
    var accepts: Bool
    var places: [Int]
    var worth: Double
  }

  /// Tries the likeliest lines.
  func find() throws(CommandError) -> RuleSuggestions {
    var suggestions = self
    var marker = Engine(compilation.rubric).makeMarker()
    let before = material.texts.map { Double(marker.mark($0.text, question: $0.question).marks) }
    for candidate in candidates(before).prefix(Self.mostOfAll) {
      let question = compilation.rubric.questions[candidate.question]
      let places = material.texts.indices.filter { material.texts[$0].question == candidate.question }
      var best: Suggestion?
      for point in question.points.prefix(6) where !isModelAnswer(point) {
        let line = (candidate.accepts ? "accept: " : "reject: ") + candidate.phrase
        guard let changed = rubric(adding: line, to: point),
          changed.questions.indices.contains(candidate.question)
        else { continue }
        suggestions.tried += 1
        var marker = Engine(changed).makeMarker()
        let after = places.map { Double(marker.mark(material.texts[$0].text, question: candidate.question).marks) }
        let human = places.map { material.texts[$0].marks }
        let first = places.map { before[$0] }
        guard after != first, let tally = try? PairedTally(reference: human, first: first, second: after),
          let gain = try? settings.bootstrap.differences(of: tally, [.continuousQuadraticKappa])[0],
          let value = gain.value.value, value > 0
        else { continue }
        var (won, lost) = (0, 0)
        for index in places.indices {
          let change = abs(first[index] - human[index]) - abs(after[index] - human[index])
          if change > 0 { won += 1 } else if change < 0 { lost += 1 }
        }
        if won > lost, value > best?.kappa.value.value ?? 0 {
          best = Suggestion(
            point: point.id, line: line, support: candidate.places.count, kappa: gain, won: won, lost: lost)
        }
      }
      if let best { suggestions.found.append(best) }
    }
    suggestions.found.sort {
      ($0.kappa.lower.value ?? -9, $1.line) > ($1.kappa.lower.value ?? -9, $0.line)
    }
    return suggestions
  }

  private func isModelAnswer(_ point: MarkingPoint) -> Bool {
    point.levels != nil || point.requirements.first?.ideas.first?.source == .modelAnswer
  }

  /// Words that answers have more often where the program gives too little, or too much.
  private func candidates(_ before: [Double]) -> [Candidate] {
    var all: [Candidate] = []
    for question in compilation.rubric.questions.indices {
      var having: [String: [Int]] = [:]
      let places = material.texts.indices.filter { material.texts[$0].question == question }
      for place in places {
        for phrase in Self.phrases(material.texts[place].text) { having[phrase, default: []].append(place) }
      }
      let given = givenWords(of: compilation.rubric.questions[question])
      var candidates: [Candidate] = []
      for (phrase, found) in having where found.count >= 3 && !phrase.split(separator: " ").allSatisfy(given.contains) {
        let under = found.count { material.texts[$0].marks > before[$0] }
        let over = found.count { material.texts[$0].marks < before[$0] }
        let accepts = under >= over
        let support = accepts ? under : over
        let against = found.count - support
        // Where most who say it are rightly marked, it is not what is missing.
        guard support >= 2, support > against / 2 else { continue }
        let length = Double(phrase.split(separator: " ").count)
        candidates.append(
          Candidate(
            question: question, phrase: phrase, accepts: accepts, places: found,
            worth: Double(support) - 0.5 * Double(against) - 0.05 * length))
      }
      candidates.sort { ($1.worth, $0.phrase) < ($0.worth, $1.phrase) }
      // Of phrases in the same answers one is enough.
      var kept: [Candidate] = []
      for candidate in candidates where kept.count < Self.mostOfQuestion {
        if kept.contains(where: { $0.accepts == candidate.accepts && $0.places == candidate.places }) { continue }
        kept.append(candidate)
      }
      all += kept
    }
    return all.sorted { ($1.worth, $0.question, $0.phrase) < ($0.worth, $1.question, $1.phrase) }
  }

  /// Words that the question and its points say themselves: to accept them would pay for parroting.
  private func givenWords(of question: Question) -> GivenWords {
    var words = GivenWords()
    for text in [question.text] + question.points.map(\.text) { words.add(text) }
    return words
  }

  private struct GivenWords {
    private var keys: Set<[UInt8]> = []

    mutating func add(_ text: String) {
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" }) {
        keys.insert(key(word))
      }
    }

    func contains(_ word: Substring) -> Bool { !RuleSuggestions.isContent(word) || keys.contains(key(word)) }

    private func key(_ word: Substring) -> [UInt8] { WordKey.make(of: [UInt8](word.utf8)[...]) }
  }

  /// Runs of up to four words that begin and end with one of content.
  private static func phrases(_ text: [UInt8]) -> Set<String> {
    let lower = String(decoding: text, as: UTF8.self).lowercased()
    var phrases: Set<String> = []
    for sentence in lower.split(whereSeparator: { ".!?;:,()\n".contains($0) }) {
      let words = sentence.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      for start in words.indices where isContent(words[start]) {
        for length in 1...4 where start + length <= words.count {
          guard isContent(words[start + length - 1]) else { continue }
          if length == 1, words[start].count < 4 { continue }
          phrases.insert(words[start..<(start + length)].joined(separator: " "))
        }
      }
    }
    return phrases
  }

  private static func isContent(_ word: Substring) -> Bool {
    word.count > 2 && FunctionWords.shared.classes(of: [UInt8](word.utf8)).isDisjoint(with: .function)
  }

  /// The rubric with a line more under a point.
  private func rubric(adding line: String, to point: MarkingPoint) -> Rubric? {
    let bytes = compilation.source.bytes
    var start = Int(point.span.start)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = Int(point.span.end)
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    let indent = bytes[start...].prefix { $0 == 0x20 || $0 == 0x09 }
    var text = Array(bytes[..<end])
    text.append(0x0A)
    text += indent
    text += [UInt8]("    - \(line)".utf8)
    text += bytes[end...]
    let compiled = RubricCompiler.compile(text)
    return compiled.rubric.questions.count == compilation.rubric.questions.count ? compiled.rubric : nil
  }

  // MARK: Words

  func report(_ rubric: Rubric) -> ResearchReport {
    var report = ResearchReport(
      title: "Suggested lines",
      lead:
        "Each was tried alone on \(FigureText.count(material.texts.count, "marked answer")); a person takes it or leaves it.",
      rubric: rubric)
    var table = ResearchReport.Table(
      "Put the line under its marking point",
      [
        ResearchReport.Column("Point"), ResearchReport.Column("Line"), ResearchReport.Column("Answers", isNumber: true),
        ResearchReport.Column("Won", isNumber: true), ResearchReport.Column("Lost", isNumber: true),
        ResearchReport.Column("Gain in κ (95% interval)", isNumber: true),
      ])
    let sure = found.filter { $0.kappa.lower.value ?? 0 > 0 }
    for suggestion in sure.prefix(Self.mostShown) {
      table.rows.append([
        .heading(suggestion.point), .text(suggestion.line), .number("\(suggestion.support)"),
        .number("\(suggestion.won)"), .number("\(suggestion.lost)"), .number(FigureText.estimate(suggestion.kappa)),
      ])
    }
    let unsure = found.count - sure.count
    let note =
      "\(FigureText.count(tried, "line")) \(tried == 1 ? "was" : "were") tried, and of so many some help by chance; "
      + "\(unsure == 0 ? "" : "\(unsure) more helped, but chance may explain it; ")take a line only where an examiner would."
    report.sections = [
      ResearchReport.Section(
        "lines", "Lines",
        sure.isEmpty
          ? [.paragraph("No line was found that surely helps."), .note(note)] : [.table(table), .note(note)])
    ]
    return report
  }
}
