import Language
import Reports
import RubricCompiler

/// `examiner lexicon check`: the shipped texts, or files.
struct LexiconCheck {
  private let arguments: ParsedArguments
  private let console: Console
  private let isQuiet: Bool

  init(_ arguments: ParsedArguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
    isQuiet = arguments.switches.contains("quiet")
  }

  func run(_ files: [String]) throws(CommandError) -> ExitCode {
    if files.count(where: { $0 == "-" }) > 1 { throw arguments.wrong(.standardInputTwice) }
    var tally = Tally()
    if files.isEmpty {
      try check(.shared, file: nil, &tally)
    } else {
      for file in files {
        let text = LexiconFileText(try RubricFile.read(file, console))
        try check(Lexicon(text: text.text), file: (RubricFile.name(file), text), &tally)
      }
    }
    if !isQuiet { console.say(tally.line) }
    return tally.errors > 0 ? .data : .done
  }

  private struct Tally {
    var concepts = 0
    var expressions = 0
    var errors = 0
    var warnings = 0

    /// "12 concepts, 80 expressions; 1 error, 3 warnings".
    var line: String {
      let found = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map { Self.count($0.0, $0.1) }
      let size = "\(Self.count(concepts, "concept")), \(Self.count(expressions, "expression"))"
      return found.isEmpty ? size : "\(size); \(found.joined(separator: ", "))"
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
  }

  /// - Parameter file: the file's name in messages, and its text; nil for the lexicon that comes with the program.
  private func check(_ lexicon: Lexicon, file: (name: String, text: LexiconFileText)?, _ tally: inout Tally)
    throws(CommandError)
  {
    let subject = try LexiconCommand.subject(of: arguments, in: lexicon)
    let entries = LexiconEntries(lexicon, subject: subject)
    var checker = LexiconChecker(entries)
    tally.concepts += lexicon.concepts.count { subject == nil || $0.subject == subject }
    tally.expressions += entries.expressions.count { expression in
      subject == nil || lexicon.concepts[Int(expression.concept.rawValue)].subject == subject
    }
    for problem in checker.check(subject: subject) {
      if problem.isError { tally.errors += 1 } else { tally.warnings += 1 }
      if isQuiet, !problem.isError { continue }
      let place = file.map { "\($0.name):\($0.text.place(problem.offset))" }
      let severity = problem.isError ? "error" : "warning"
      console.say(
        DisplayText.safe(
          "\(place ?? Self.title(of: problem.concept, in: lexicon)): \(severity): \(LexiconWording.message(problem.kind))"
        ))
    }
  }

  /// "retail: stock rotation", where no file has the place.
  private static func title(of concept: ConceptID, in lexicon: Lexicon) -> String {
    let subject = lexicon.concepts[Int(concept.rawValue)].subject
    let name = lexicon.name(concept)
    return subject < 0 ? name : "\(String(decoding: lexicon.name(ofSubject: subject), as: UTF8.self)): \(name)"
  }
}

/// The English of what is wrong with a lexicon: lower case, no full stop, says what to do.
enum LexiconWording {
  static func message(_ kind: LexiconProblem.Kind) -> String {
    switch kind {
    case .headedTwice(let name): "'\(name)' has a head already; put its expressions there"
    case .withoutExpressions(let name): "the class '\(name)' has no words; add some"
    case .unknownRole(let role):
      "no role is called '\(role)'; the roles are \(Lexicon.Roles.names.map { "\($0)" }.joined(separator: ", "))"
    case .unknownName(let name): "no concept is called '\(name)'; mend the name or add the concept"
    case .unknownClass(let name): "no class or concept is called '\(name)'; mend the name in braces"
    case .kindOfItself(let name): "'\(name)' is a kind of this concept itself; take one of the two links out"
    case .saidTwice(let expression, let first):
      expression == first
        ? "'\(expression)' is there already; take it out" : "'\(expression)' says the same as '\(first)'; take one out"
    case .saidByOpposite(let expression, let opposite):
      "'\(expression)' is an expression of the opposite too, '\(opposite)'; keep it in one of them"
    case .gapAtEnd(let expression): "'\(expression)' has a gap at its end, where nothing can follow; take the _ out"
    case .tooLong(let expression): "'\(expression)' is too long to be met; keep to what carries the meaning"
    case .oddCharacter(let expression):
      "'\(expression)' has a mark that no word has, so it is not found as it is written; take the mark out"
    case .withoutWords(let expression): "'\(expression)' has no words; take it out"
    case .takenFor(let expression, let word, let key):
      "'\(word)' in '\(expression)' cannot be told from '\(key)'; write another word"
    case .loose(let expression, let sentence):
      "'\(expression)' is found in '\(sentence)'; make it say more, or weak with ?"
    }
  }
}
