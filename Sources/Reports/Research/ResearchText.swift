/// A report of research for a terminal.
extension ResearchReport {
  package func text(_ style: TextStyle) -> [UInt8] {
    var writer = TextWriter(style)
    writer.paragraph(StyledText(title, .bold), indent: 0, hanging: 0)
    writer.paragraph(StyledText(lead), indent: 0, hanging: 0)
    for section in sections {
      writer.blankLine()
      writer.paragraph(StyledText(section.title, .bold), indent: 0, hanging: 0)
      writer.rule("─")
      for block in section.blocks { write(block, &writer) }
    }
    return writer.output
  }

  private func write(_ block: Block, _ writer: inout TextWriter) {
    switch block {
    case .paragraph(let text): writer.paragraph(StyledText(text), indent: 0, hanging: 0)
    case .note(let text): writer.paragraph(StyledText("! \(text)", Tone(colour: .yellow)), indent: 0, hanging: 2)
    case .figures(let figures):
      for figure in figures {
        writer.paragraph(StyledText("\(figure.name): \(figure.value)"), indent: 2, hanging: 4)
      }
    case .table(let table): write(table, &writer)
    // A curve has a table beside it.
    case .plot: break
    case .answer(let shown): write(shown, &writer)
    }
  }

  private func write(_ table: Table, _ writer: inout TextWriter) {
    let shown = table.columns.indices.filter { !table.columns[$0].heading.isEmpty }
    let cells = table.rows.map { row in shown.map { StyledText(row[$0].words) } }
    let headings = shown.map { StyledText(table.columns[$0].heading, .dim) }
    var widths = headings.indices.map { column in
      max(headings[column].columns, cells.map { $0[column].columns }.max() ?? 0)
    }
    // Words give way where the terminal is narrow; figures do not.
    let room = writer.style.columns - 2 * shown.count
    for column in shown.indices.dropFirst().reversed()
    where !table.columns[shown[column]].isNumber && widths.reduce(0, +) > room {
      widths[column] = max(24, widths[column] - (widths.reduce(0, +) - room))
    }
    writer.blankLine()
    writer.paragraph(StyledText(table.caption, .dim), indent: 2, hanging: 2)
    for row in [headings] + cells {
      var line = StyledText()
      for column in row.indices {
        let cell = row[column].cut(to: widths[column])
        let gap = String(repeating: " ", count: max(0, widths[column] - cell.columns))
        let isNumber = table.columns[shown[column]].isNumber
        if isNumber { line.appendWhole(gap) }
        line.append(cell)
        if !isNumber, column < row.count - 1 { line.appendWhole(gap) }
        if column < row.count - 1 { line.appendWhole("  ") }
      }
      writer.write(line, line.cells.indices, indent: 2)
    }
  }

  private func write(_ shown: ShownAnswer, _ writer: inout TextWriter) {
    writer.blankLine()
    writer.paragraph(StyledText(shown.heading, .bold), indent: 0, hanging: 2)
    let report = TextReport(rubric: rubric, style: writer.style)
    var part = TextReportPart()
    report.append(shown.result, learner: shown.learner, answer: shown.answer, to: &part)
    for run in part.runs { writer.output += run.text }
  }
}
