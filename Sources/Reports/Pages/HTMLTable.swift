/// A table in the making, with its headers named and room to scroll where it is wide.
struct HTMLTable {
  enum Cell {
    /// Names the row.
    case heading(String)
    case text(String)
    /// Several names, which may run in either direction.
    case names(String)
    /// At the right of its column.
    case number(String)
    /// A figure beyond a threshold, which is named: nobody should have to see a colour.
    case flagged(String, String)
    /// A bar for a share of 1.
    case share(Double)
    /// Words of an answer, cut short.
    case quotation([UInt8])
  }

  private static let longestQuotation = 140

  private var writer = HTMLWriter()

  /// - Parameter columns: the headings, and whether numbers stand below; a heading without words is for bars.
  init(caption: String, columns: [(String, Bool)]) {
    writer.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\"")
    writer.attribute("aria-label", caption)
    writer.raw(">\n<table>\n")
    writer.element("caption", caption)
    writer.raw("\n<thead>\n<tr>")
    for (heading, isNumber) in columns {
      if heading.isEmpty {
        writer.raw("<td></td>")
      } else if isNumber {
        writer.raw("<th scope=\"col\" class=\"number\">")
        writer.text(heading)
        writer.raw("</th>")
      } else {
        writer.raw("<th scope=\"col\">")
        writer.text(heading)
        writer.raw("</th>")
      }
    }
    writer.raw("</tr>\n</thead>\n<tbody>\n")
  }

  mutating func row(_ cells: [Cell]) {
    writer.raw("<tr>")
    for cell in cells { write(cell) }
    writer.raw("</tr>\n")
  }

  /// The whole table.
  consuming func end() -> HTMLWriter {
    writer.raw("</tbody>\n</table>\n</div>\n")
    return writer
  }

  private mutating func write(_ cell: Cell) {
    switch cell {
    case .heading(let text):
      writer.raw("<th scope=\"row\">")
      writer.isolated(text)
      writer.raw("</th>")
    case .text(let text): writer.element("td", text)
    case .names(let text):
      writer.raw("<td>")
      writer.isolated(text)
      writer.raw("</td>")
    case .number(let text):
      writer.raw("<td class=\"number\">")
      writer.text(text)
      writer.raw("</td>")
    case .flagged(let text, let limit):
      writer.raw("<td class=\"number flagged\">")
      writer.text(text)
      writer.raw(" <span class=\"limit\">")
      writer.text(limit)
      writer.raw("</span></td>")
    case .share(let share):
      writer.raw("<td>")
      Plot.share(share, to: &writer)
      writer.raw("</td>")
    case .quotation(let text):
      writer.raw("<td dir=\"auto\">")
      var end = min(text.count, Self.longestQuotation)
      while end < text.count, end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
      writer.text(text[..<end].map { $0 < 0x20 ? 0x20 : $0 })
      if end < text.count { writer.text("…") }
      writer.raw("</td>")
    }
  }
}
