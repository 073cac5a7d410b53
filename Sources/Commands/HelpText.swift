import Reports

/// The help of the program and of its commands, made from their descriptions; fits 80 columns.
enum HelpText {
  private static let style = TextStyle(columns: 80, isColoured: false)

  /// `examiner --help`.
  static var overview: String {
    var page = HelpPage()
    page.paragraph("Examiner marks written answers from marking points, and shows the evidence.")
    page.heading("Usage")
    page.paragraph("examiner COMMAND ...", indent: 2)
    page.heading("Commands")
    page.table(Commands.all.map { ($0.description.name, $0.description.summary) })
    page.heading("Options")
    page.table([
      ("-h, --help", "show this help; after a command, the help of that command"),
      ("--version", "show the version"),
    ])
    page.heading("Examples")
    page.example("examiner help mark", "shows the help of a command")
    page.example(
      "examiner mark Rubrics/customer-service-fundamentals.md Corpus/mock-paper.csv",
      "marks a mock paper, and shows why")
    page.heading("Exit codes")
    page.table([
      ("0", "done"), ("64", "the command line is wrong"),
      ("65", "the rubric or the answers have errors; what could be done was done"),
      ("66", "an input is not there"), ("74", "a file cannot be read or written"),
      ("130", "interrupted"),
    ])
    return page.text
  }

  /// `examiner COMMAND --help`.
  static func of(_ command: CommandDescription) -> String {
    var page = HelpPage()
    page.paragraph(command.summary)
    page.heading("Usage")
    page.paragraph(command.usage, indent: 2)
    page.heading("Arguments")
    page.table(command.operands.map { ($0.name, $0.help) })
    page.heading("Options")
    page.table(
      command.options.map { option in
        let name = "--\(option.name)" + (option.placeholder.map { " \($0)" } ?? "")
        return (name, option.help + (option.standard.map { " (default: \($0))" } ?? ""))
      } + [("-h, --help", "show this help")])
    page.heading("Examples")
    for example in command.examples { page.example(example.command, example.help) }
    page.heading("Exit codes")
    page.table(command.exitCodes.map { (String($0.code.rawValue), $0.help) })
    return page.text
  }
}

/// A page of help in the making.
private struct HelpPage {
  private var writer = TextWriter(TextStyle(columns: 80, isColoured: false))

  var text: String { String(decoding: writer.output, as: UTF8.self) }

  mutating func paragraph(_ text: String, indent: Int = 0) {
    writer.paragraph(StyledText(text), indent: indent, hanging: indent)
  }

  mutating func heading(_ text: String) {
    writer.blankLine()
    paragraph("\(text):")
  }

  mutating func example(_ command: String, _ help: String) {
    paragraph(command, indent: 2)
    paragraph(help, indent: 6)
  }

  /// Terms, each with its explanation beside it.
  mutating func table(_ rows: [(term: String, help: String)]) {
    let column = (rows.map(\.term.count).max() ?? 0) + 2
    for row in rows {
      let term = row.term + String(repeating: " ", count: column - row.term.count)
      writer.paragraph(StyledText(term + row.help), indent: 2, hanging: 2 + column)
    }
  }
}
