import Agreement
import Batch
import Foundation
import Language
import Learning
import Marking
import Reports
import RubricCompiler
import RubricModel

/// `examiner learn`: rules from marked answers, in a rubric that a person can read and change.
enum LearnCommand {
  static let command = Command(description: description, run: run)

  private static let description = CommandDescription(
    name: "learn",
    summary: "Learns weighted rules from marked answers, and writes them into a rubric to read, change and mark by.",
    operands: [
      CommandDescription.Operand(name: "ANSWERS...", help: "answers with a person's marks, as for 'examiner evaluate'")
    ],
    options: [
      ResearchSettings.options[0],
      CommandDescription.Option(
        "rubric", value: "BASE",
        help: "the rubric to add rules to; without one, answers with full marks are model answers",
        standard: "none"),
      CommandDescription.Option(
        "output", value: "RUBRIC", help: "where the rubric with the learnt rules goes; - is standard output"),
      CommandDescription.Option(
        "penalty", value: "X", help: "how strongly rules are held back, 0.01 to 1000: more for fewer and weaker rules",
        standard: "by cross-validation"),
      CommandDescription.Option(
        "weigh",
        help: "learn from the words alone, and have that weighed with what is found of the points, instead of deciding "
          + "by itself: for questions with some hundred marked answers"),
      CommandDescription.Option(
        "suggest", help: "instead, propose accept and reject lines for BASE, each with what it gains"),
      CommandDescription.Option(
        "next", value: "N", help: "instead, list the N answers without marks whose marking would teach most",
        standard: "none"),
    ] + ResearchSettings.options.dropFirst(3),
    examples: [
      CommandDescription.Example(
        command: "examiner learn marked.csv --human marks --rubric rubric.md --output learnt.md",
        help: "then: examiner mark learnt.md answers.csv"),
      CommandDescription.Example(
        command: "examiner learn marked.csv --human marks --rubric rubric.md --suggest",
        help: "proposes lines for a person to take or leave"),
    ],
    exitCodes: ResearchSettings.exitCodes(rubric: "the rubric"))

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> ExitCode {
    let base = arguments.values["rubric"]
    let suggests = arguments.switches.contains("suggest")
    let weighs = arguments.switches.contains("weigh")
    let next = arguments.values["next"] == nil ? nil : try arguments.number("next", in: 1...10_000, standard: 20)
    let penalty = try penalty(arguments)
    let settings = try ResearchSettings(arguments, rubrics: 0)
    if settings.answers.contains("-") { throw arguments.wrong(.inputReadTwice) }
    if suggests, base == nil { throw arguments.wrong(.missingOption("rubric", placeholder: "BASE")) }
    if !suggests, next == nil, arguments.values["output"] == nil {
      throw arguments.wrong(.missingOption("output", placeholder: "RUBRIC"))
    }
    let compilation: Compilation
    if let base {
      guard let compiled = try ResearchFiles.compile(base, settings, console) else { return .data }
      // What was learnt before is learnt anew: the answers may be the same, and would seem to need no rules.
      compilation = next == nil ? LearntRubric.withoutRules(compiled) : compiled
    } else {
      compilation = RubricCompiler.compile([UInt8](try draft(settings).utf8))
    }
    if compilation.rubric.questions.isEmpty {
      console.say("error: there are no answers that can be learnt from")
      return .data
    }
    let columns = try ColumnMapOption.map(settings.map, compilation.rubric, command: "learn")
    var material = LearningMaterial(rubric: compilation.rubric)
    let run = JudgedRun(settings: settings, console: console)
    let set = try run.judge(Engine(compilation.rubric), columns: columns) { marked, judged in
      material.add(marked, judged)
    }
    if set.isInterrupted { return .interrupted }
    guard ResearchFiles.isUsable(set, settings, console) else { return .data }
    if let reason = material.unusable {
      console.say("error: \(reason)")
      return .data
    }
    let isWhole = set.problemCount == 0 && !compilation.hasErrors
    if suggests {
      let suggestions = try RuleSuggestions(compilation: compilation, material: material, settings: settings).find()
      try ResearchFiles.write(suggestions.report(compilation.rubric), settings, console)
      return isWhole ? .done : .data
    }
    if let next {
      let lines = NextAnswers(material: material).lines(next)
      try console.write(lines)
      if lines.isEmpty {
        console.say(
          material.unmarked.isEmpty
            ? "every answer has a mark: there is none left to mark next"
            : "the answers without a mark are blank or surely marked: none of them would teach anything")
      }
      return isWhole ? .done : .data
    }
    let learner = material.learner(seed: settings.bootstrap.seed, fromWordsAlone: weighs)
    let validation = learner.validate(penalty: penalty)
    let improved = weighs ? [] : learner.improved(validation, before: material.before)
    let learnt = learner.learn(penalty: validation.penalty).filter { weighs || improved.contains($0.question) }
    let text = LearntRubric.text(compilation, learnt, areWeighed: weighs)
    try ResearchFiles.write([UInt8](text.utf8), settings, console)
    if !settings.isQuiet {
      let report = LearningReport(
        material: material, validation: validation, learnt: learnt, areWeighed: weighs, settings: settings
      ).report
      console.say(report.text(console.errorStyle))
    }
    return isWhole ? .done : .data
  }

  /// How strongly rules are held back; nil to find out.
  private static func penalty(_ arguments: ParsedArguments) throws(CommandError) -> Double? {
    guard let text = arguments.values["penalty"] else { return nil }
    guard let value = Double(text), value.isFinite, value >= 0.01, value <= 1000 else {
      throw arguments.wrong(.notANumber(option: "penalty", value: text, range: "0.01 to 1000"))
    }
    return value
  }

  /// A rubric of the questions that the answers are to.
  private static func draft(_ settings: ResearchSettings) throws(CommandError) -> String {
    var importer = Importer(columns: [.human: settings.people[0]])
    for path in settings.answers { importer.readTable(try RubricFile.readAll(path), path) }
    return ImportedRubric.text(importer.set, title: "Rules learnt from marked answers")
  }
}

/// Marked answers to learn from, and those without marks.
struct LearningMaterial {
  let rubric: Rubric
  private(set) var texts: [MarkedText] = []
  /// What the program gives each, beside the person's marks.
  private(set) var judged: [JudgedAnswer] = []
  private(set) var unmarked: [JudgedSet.Marked] = []
  private var wholePapers = 0

  private static let mostUnmarked = 100_000

  init(rubric: Rubric) { self.rubric = rubric }

  /// - Parameter answer: nil where a person has not marked it.
  mutating func add(_ marked: JudgedSet.Marked, _ answer: JudgedAnswer?) {
    guard let question = marked.row.questionIndex else {
      wholePapers += 1
      return
    }
    guard let answer else {
      if unmarked.count < Self.mostUnmarked { unmarked.append(marked) }
      return
    }
    // Decisions are shares of the question's marks.
    let full = Double(rubric.questions[question].max)
    let marks = answer.max > 0 ? answer.human / answer.max * full : 0
    texts.append(
      MarkedText(
        question: question, learner: Int(answer.learner), text: marked.row.answer, marks: marks,
        points: marked.result.points.map { ($0.score, $0.max) },
        program: answer.max > 0 ? answer.program / answer.max * full : 0, standing: standing(marked.result.flags)))
    judged.append(answer)
  }

  private func standing(_ flags: AnswerFlags) -> MarkedText.Standing {
    if !flags.isDisjoint(with: [.blank, .gibberish, .keywordList]) { return .refused }
    return flags.isDisjoint(with: [.echoesQuestion, .offTopic]) ? .read : .doubted
  }

  /// Why nothing can be learnt; nil where something can.
  var unusable: String? {
    if texts.isEmpty {
      return wholePapers > 0
        ? "the answers name no question; rules are learnt for each question"
        : "there are no marked answers to learn from"
    }
    if texts.count < 10 {
      return
        "\(FigureText.count(texts.count, "marked answer")) \(texts.count == 1 ? "is" : "are") too few to learn from; "
        + "10 are the least"
    }
    let shares = Set(texts.map { $0.marks / Double(max(1, rubric.questions[$0.question].max)) })
    if shares.count < 2 { return "all answers have the same mark: there is nothing to learn from them" }
    return nil
  }

  /// - Parameter fromWordsAlone: what the program makes of the answers is not learnt from.
  func learner(seed: UInt64, fromWordsAlone: Bool) -> Learner {
    Learner(
      texts, maxima: rubric.questions.map(\.max), given: rubric.questions.map(\.given), concepts: ConceptFinder(rubric),
      vocabulary: rubric.vocabulary, seed: seed, fromWordsAlone: fromWordsAlone)
  }

  /// The program's marks as they are without learnt rules, on the scale of marks.
  var before: [Double] { texts.map(\.program) }
}
