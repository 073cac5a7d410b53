public import Gradebook
import Language
import Marking
import RubricModel

/// The picture of a class on one page: totals, questions, what was missed, what to look at.
public struct ClassReportPage {
  private let book: Gradebook
  private let notes: [String]
  private var page = HTMLWriter()

  private static let smallClass = 10
  private static let mostPoints = 15
  private static let mostGroups = 25
  private static let mostNames = 12
  private static let longestQuotation = 240

  /// The whole page.
  ///
  /// - Parameter notes: what a tutor should know of the input: rejected rows, names that occur twice.
  public static func page(_ book: Gradebook, notes: [String]) -> [UInt8] {
    let title = book.rubric.title.isEmpty ? "Class report" : "Class report: \(book.rubric.title)"
    return HTMLWriter.page(title: title) { page in
      var report = ClassReportPage(book: book, notes: notes)
      report.write(title)
      page.append(report.page)
    }
  }

  private init(book: Gradebook, notes: [String]) {
    self.book = book
    self.notes = notes
  }

  private mutating func write(_ title: String) {
    page.raw("<a class=\"skip\" href=\"#content\">Skip to the report</a>\n<header>\n")
    page.element("h1", title)
    page.raw("\n")
    page.element(
      "p",
      "\(Self.count(book.learners.count, "learner")), \(Self.count(book.questions.count, "question")), \(book.max) marks. "
        + "Marks are proposals until a person has decided.")
    page.raw("\n</header>\n<nav class=\"contents\" aria-label=\"Contents\">\n<ul>\n")
    for (id, name) in Self.sections {
      page.raw("<li><a")
      page.attribute("href", "#\(id)")
      page.raw(">")
      page.text(name)
      page.raw("</a></li>\n")
    }
    page.raw("</ul>\n</nav>\n<main id=\"content\">\n")
    overview()
    questions()
    missedPoints()
    misconceptions()
    groups()
    toLookAt()
    learners()
    page.raw(
      "</main>\n<footer>\n<p>Made by Examiner on your own machine; nothing was sent anywhere. A person decides.</p>\n")
    page.raw("</footer>\n")
  }

  private static let sections = [
    ("overview", "Totals"), ("questions", "Questions"), ("missed", "Points most often missed"),
    ("misconceptions", "Misconceptions"), ("groups", "Answers that say the same"), ("look", "Answers to look at"),
    ("learners", "Learners"),
  ]

  private mutating func heading(_ id: String) {
    page.raw("<h2")
    page.attribute("id", id)
    page.raw(">")
    page.text(Self.sections.first { $0.0 == id }?.1 ?? id)
    page.raw("</h2>\n")
  }

  // MARK: Totals

  private mutating func overview() {
    heading("overview")
    for note in notes {
      page.raw("<p class=\"note\">")
      page.text(note + ".")
      page.raw("</p>\n")
    }
    guard let distribution = TotalsDistribution(book.totals, max: book.max) else {
      page.raw("<p>There is nobody in the input.</p>\n")
      return
    }
    page.raw("<ul class=\"figures\">\n")
    figure(Self.decimal(distribution.mean), "mean of \(book.max)")
    figure(Self.decimal(distribution.median), "median")
    figure(distribution.deviation.map(Self.decimal) ?? "–", "standard deviation")
    figure("\(distribution.lowest)–\(distribution.highest)", "lowest to highest")
    figure(
      "\(Self.decimal(distribution.lowerQuartile))–\(Self.decimal(distribution.upperQuartile))",
      "middle half of the class")
    if let reliability = book.reliability {
      figure(Self.hundredths(reliability.alpha), "reliability (Cronbach’s alpha)")
    }
    page.raw("</ul>\n")
    Plot.histogram(distribution, max: book.max, to: &page)
    page.raw("<details>\n<summary>The same as a table</summary>\n")
    table("Learners by total", [("Marks", false), ("Learners", true)]) { table in
      for bar in distribution.bars where bar.learners > 0 {
        let marks = bar.marks.count == 1 ? "\(bar.marks.lowerBound)" : "\(bar.marks.lowerBound)–\(bar.marks.upperBound)"
        table.row([.heading(marks), .number("\(bar.learners)")])
      }
    }
    page.raw("</details>\n")
    grades()
    if let reliability = book.reliability {
      page.element(
        "p",
        "Reliability: alpha says how far the \(reliability.questions) questions rank learners alike; from 0.7 on a total "
          + "can be relied on for ranking. A total is uncertain by about \(Self.decimal(reliability.standardError)) marks "
          + "(standard error of measurement).")
    } else {
      page.raw("<p>Reliability cannot be told: it needs two questions, and learners whose totals differ.</p>\n")
    }
    if book.learners.count < Self.smallClass {
      page.element(
        "p",
        "With fewer than \(Self.smallClass) learners, discrimination and reliability say little: read them as hints.")
    }
  }

  private mutating func grades() {
    let grading = Grading(book)
    if grading.isPartial {
      page.raw("<p class=\"note\">Grades by marks of the whole paper are left out: the class sat a part of it.</p>\n")
    }
    if !grading.hasGrades { return }
    let counts = grading.counts(book.totals)
    table("Learners by grade", [("Grade", false), ("Learners", true)]) { table in
      for grade in counts { table.row([.heading(grade.name), .number("\(grade.learners)")]) }
    }
  }

  private mutating func figure(_ value: String, _ name: String) {
    page.raw("<li>")
    page.element("b", value)
    page.element("span", name)
    page.raw("</li>\n")
  }

  // MARK: Questions

  private mutating func questions() {
    heading("questions")
    page.raw(
      "<p>Facility is the share of the marks that the class earned: low is hard. Discrimination is the correlation ")
    page.raw(
      "of a question with the rest of the paper: near 0 or below, it does not tell strong learners from weak ones, ")
    page.raw("and is worth a second look.</p>\n")
    let book = book
    table(
      "How hard each question was",
      [
        ("Question", false), ("Answered", true), ("Mean", true), ("Facility", true), ("", false),
        ("Discrimination", true),
      ]
    ) { table in
      for question in book.questions {
        let asked = book.rubric.questions[question]
        let figures = book.figures(question: question)
        table.row([
          .heading(Self.short(asked.id, asked.text)), .number("\(book.attempts(question: question))"),
          .number("\(Self.decimal(figures.mean)) of \(asked.max)"),
          .number(figures.facility.map { "\(Percentage.whole($0))%" } ?? "–"), .share(figures.facility ?? 0),
          .number(figures.discrimination.map(Self.hundredths) ?? "–"),
        ])
      }
    }
  }

  // MARK: Points

  private mutating func missedPoints() {
    heading("missed")
    let missed = MissedPoints(book).items.filter { $0.lost > 0 }
    if missed.isEmpty {
      page.raw("<p>Nobody lost a mark.</p>\n")
      return
    }
    page.raw("<p>By the share of marks lost on each marking point, as the program proposes them.</p>\n")
    for item in missed.prefix(Self.mostPoints) { write(item) }
    if missed.count > Self.mostPoints {
      page.element("p", "And \(missed.count - Self.mostPoints) more points on which marks were lost.")
    }
  }

  private mutating func write(_ item: MissedPoints.Item) {
    let point = book.rubric.questions[item.question].points[item.point]
    page.raw("<h3>")
    page.text(
      "\(point.id): \(Percentage.whole(Double(item.lost) / Double(Swift.max(1, item.possible))))% of marks lost")
    page.raw("</h3>\n")
    page.element("p", point.text)
    let discrimination = item.figures.discrimination.map { "; discrimination \(Self.hundredths($0))" } ?? ""
    page.raw("<p class=\"quiet\">")
    page.text("Met by \(item.met), partly by \(item.partial), not by \(item.not)\(discrimination)")
    page.raw("</p>\n")
    if item.typical.isEmpty { return }
    page.raw("<details>\n<summary>Typical answers without it")
    page.raw("<span class=\"said\">")
    page.text(" (\(point.id))")
    page.raw("</span></summary>\n")
    for answer in item.typical { quote(book.answers[answer].text) }
    page.raw("</details>\n")
  }

  private mutating func quote(_ text: [UInt8]) {
    page.raw("<blockquote dir=\"auto\">")
    var end = min(text.count, Self.longestQuotation)
    while end < text.count, end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    page.text(text[..<end])
    if end < text.count { page.text("…") }
    page.raw("</blockquote>\n")
  }

  // MARK: Misconceptions

  private mutating func misconceptions() {
    heading("misconceptions")
    let found = FoundMisconceptions(book).items
    if found.isEmpty {
      page.raw("<p>None of the misconceptions that the rubric lists was found.</p>\n")
      return
    }
    let book = book
    table(
      "Misconceptions found",
      [("Misconception", false), ("Question", false), ("Learners", true), ("For example", false)]
    ) { table in
      for item in found {
        let question = book.rubric.questions[item.question]
        let answer = book.answers[item.answer].text
        table.row([
          .heading(question.misconceptions[item.misconception].text), .text(question.id),
          .number("\(item.learners.count)"), .quotation([UInt8](answer[item.bytes.clamped(to: answer.indices)])),
        ])
      }
    }
  }

  // MARK: Groups

  private mutating func groups() {
    heading("groups")
    let groups = AnswerGroups(book).groups
    if groups.isEmpty {
      page.raw("<p>No two learners gave the same answer.</p>\n")
      return
    }
    let learners = groups.reduce(0) { $0 + $1.learners.count }
    page.element(
      "p",
      "\(learners) answers in \(Self.count(groups.count, "group")): looked at once, a group is done. All answers of a group have "
        + "the same marks, for the same ideas of the same points. In moderation.csv they stand once, the same wording as a "
        + "number and other wordings beside the answer, and a mark given there goes to all of them.")
    let book = book
    table(
      "Answers that say the same",
      [
        ("Question", false), ("Answer", false), ("Learners", true), ("Marks", true), ("Alike in", false),
        ("Who", false),
      ]
    ) { table in
      for group in groups.prefix(Self.mostGroups) {
        guard let first = group.learners.first, let score = book.learners[first].scores[group.question] else {
          continue
        }
        let marks = Set(group.learners.compactMap { book.learners[$0].scores[group.question]?.marks }).sorted()
        table.row([
          .heading(book.rubric.questions[group.question].id), .quotation(book.answers[score.answer].text),
          .number("\(group.learners.count)"), .number(marks.map(String.init).joined(separator: ", ")),
          .text(Self.likeness(group)), .names(Self.names(group.learners, book)),
        ])
      }
    }
    if groups.count > Self.mostGroups { page.element("p", "And \(groups.count - Self.mostGroups) smaller groups.") }
  }

  /// "wording", "words", "all but: again, often".
  private static func likeness(_ group: AnswerGroups.Group) -> String {
    let words = group.differing.prefix(mostDiffering).map { String(decoding: $0, as: UTF8.self) }.joined(
      separator: ", ")
    let more = group.differing.count > mostDiffering ? " …" : ""
    switch group.likeness {
    case .wording: return "wording"
    case .words: return words.isEmpty ? "words" : "meaning; in other words: \(words)\(more)"
    case .nearly: return "all but: \(words)\(more)"
    }
  }

  private static let mostDiffering = 8

  private static func names(_ learners: [Int], _ book: Gradebook) -> String {
    let names = learners.prefix(mostNames).map { book.learners[$0].label }.joined(separator: ", ")
    return learners.count > mostNames ? "\(names) and \(learners.count - mostNames) more" : names
  }

  // MARK: Answers to look at

  private mutating func toLookAt() {
    heading("look")
    var rows: [(learner: Int, question: Int, score: Gradebook.Score)] = []
    for question in book.questions {
      for learner in book.learners.indices {
        guard let score = book.learners[learner].scores[question], score.decided == nil,
          book.answers[score.answer].result.refer
        else { continue }
        rows.append((learner, question, score))
      }
    }
    if rows.isEmpty {
      page.raw("<p>None is left: no answer was close, or a person has decided.</p>\n")
      return
    }
    page.element(
      "p",
      "\(Self.count(rows.count, "answer")) of \(book.answers.count) \(rows.count == 1 ? "was" : "were") close or "
        + "\(rows.count == 1 ? "rests" : "rest") on thin evidence. They stand first in moderation.csv, with the reasons."
    )
    let book = book
    table(
      "Answers that a person should decide",
      [("Learner", false), ("Question", false), ("Marks", true), ("Answer", false)]
    ) { table in
      for row in rows {
        table.row([
          .heading(book.learners[row.learner].label), .text(book.rubric.questions[row.question].id),
          .number("\(row.score.proposed) of \(row.score.max)"), .quotation(book.answers[row.score.answer].text),
        ])
      }
    }
  }

  // MARK: Learners

  private mutating func learners() {
    heading("learners")
    let book = book
    let grading = Grading(book)
    let columns =
      [("Learner", false)] + book.questions.map { (book.rubric.questions[$0].id, true) } + [
        ("Total", true), ("%", true),
      ] + (grading.hasGrades ? [("Grade", false)] : [])
    table("Marks by question; * is a person’s mark, ? a mark to look at, – no answer", columns) { table in
      for learner in book.learners.indices {
        var cells: [HTMLTable.Cell] = [.heading(book.learners[learner].label)]
        for question in book.questions {
          guard let score = book.learners[learner].scores[question] else {
            cells.append(.number("–"))
            continue
          }
          let isOpen = book.answers[score.answer].result.refer
          cells.append(.number("\(score.marks)" + (score.decided != nil ? "*" : isOpen ? "?" : "")))
        }
        let total = book.total(learner)
        cells += [.number("\(total)"), .number(Percentage.text(total, of: book.max))]
        if grading.hasGrades { cells.append(.text(grading.name(total))) }
        table.row(cells)
      }
    }
  }

  // MARK: Words and numbers

  private mutating func table(_ caption: String, _ columns: [(String, Bool)], rows: (inout HTMLTable) -> Void) {
    var table = HTMLTable(caption: caption, columns: columns)
    rows(&table)
    page.append(table.end())
  }

  private static func short(_ id: String, _ text: String) -> String {
    if text.isEmpty { return id }
    return "\(id). " + (text.count > 90 ? text.prefix(88) + "…" : text[...])
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// With one decimal.
  static func decimal(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return "\(value < 0 && tenths > 0 ? "−" : "")\(tenths / 10).\(tenths % 10)"
  }

  /// With two decimals.
  static func hundredths(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let digits = hundredths % 100
    return "\(value < 0 && hundredths > 0 ? "−" : "")\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
  }
}
