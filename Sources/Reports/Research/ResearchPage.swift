import Marking
import RubricModel

/// A report of research as an HTML page, in the look of the class report.
extension ResearchReport {
  package var page: [UInt8] {
    HTMLWriter.page(title: title) { page in
      page.raw("<a class=\"skip\" href=\"#content\">Skip to the report</a>\n<header>\n")
      page.element("h1", title)
      page.raw("\n")
      page.element("p", lead)
      page.raw("\n</header>\n<nav class=\"contents\" aria-label=\"Contents\">\n<ul>\n")
      for section in sections {
        page.raw("<li><a")
        page.attribute("href", "#\(section.id)")
        page.raw(">")
        page.text(section.title)
        page.raw("</a></li>\n")
      }
      page.raw("</ul>\n</nav>\n<main id=\"content\">\n")
      for section in sections {
        page.raw("<h2")
        page.attribute("id", section.id)
        page.raw(">")
        page.text(section.title)
        page.raw("</h2>\n")
        for block in section.blocks { write(block, &page) }
      }
      page.raw(
        "</main>\n<footer>\n<p>Made by Examiner on your own machine; nothing was sent anywhere.</p>\n</footer>\n")
    }
  }

  private func write(_ block: Block, _ page: inout HTMLWriter) {
    switch block {
    case .paragraph(let text):
      page.element("p", text)
      page.raw("\n")
    case .note(let text):
      page.raw("<p class=\"note\">")
      page.text(text)
      page.raw("</p>\n")
    case .figures(let figures):
      page.raw("<ul class=\"figures\">\n")
      for figure in figures {
        page.raw("<li>")
        page.element("b", figure.value)
        page.element("span", figure.name)
        page.raw("</li>\n")
      }
      page.raw("</ul>\n")
    case .table(let table): write(table, &page)
    case .plot(let plot): plot.write(to: &page)
    case .answer(let shown): write(shown, &page)
    }
  }

  private func write(_ table: Table, _ page: inout HTMLWriter) {
    var html = HTMLTable(caption: table.caption, columns: table.columns.map { ($0.heading, $0.isNumber) })
    for row in table.rows {
      html.row(
        zip(row, table.columns).map { cell, column in
          switch cell {
          case .heading(let text): .heading(text)
          case .text(let text): .text(text)
          case .number(let text): .number(text)
          case .flagged(let text, let limit): .flagged(text, limit)
          case .share(let share): .share(share)
          }
        })
    }
    page.append(html.end())
  }

  private func write(_ shown: ShownAnswer, _ page: inout HTMLWriter) {
    page.raw("<section class=\"shown\">\n<h3>")
    page.isolated(shown.learner)
    page.text(" – \(shown.heading)")
    page.raw("</h3>\n")
    page.markedAnswer(
      shown.answer, QuotationList(shown.result, length: shown.answer.count).quotations)
    page.raw("<ul>\n")
    for point in shown.result.points {
      let id = rubric.questions[point.question].points[point.point].id
      page.element(
        "li",
        "\(id): \(point.decision.name), \(point.marks) of \(point.max), confidence \(point.confidence)%. "
          + Wording.reason(point, in: rubric))
      page.raw("\n")
    }
    page.raw("</ul>\n</section>\n")
  }
}
