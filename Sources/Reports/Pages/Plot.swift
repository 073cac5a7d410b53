import Gradebook

/// Plots as inline SVG, each with a title and a description for those who do not see it.
enum Plot {
  /// A histogram of totals.
  static func histogram(_ distribution: TotalsDistribution, max: Int, to page: inout HTMLWriter) {
    let bars = distribution.bars
    let most = Swift.max(1, bars.map(\.learners).max() ?? 1)
    let (width, height, left, bottom) = (720, 240, 36, 40)
    let inner = width - left - 8
    let room = height - bottom - 22
    page.raw("<svg class=\"plot\" role=\"img\" aria-labelledby=\"totals-title totals-text\"")
    page.attribute("viewBox", "0 0 \(width) \(height)")
    page.raw(">\n<title id=\"totals-title\">How many learners have each total</title>\n<desc id=\"totals-text\">")
    page.text(description(distribution, max: max))
    page.raw("</desc>\n")
    for (place, bar) in bars.enumerated() {
      let x = left + place * inner / bars.count
      let end = left + (place + 1) * inner / bars.count
      let length = bar.learners * room / most
      if bar.learners > 0 {
        rectangle("bar", x + 1, height - bottom - Swift.max(2, length), end - x - 2, Swift.max(2, length), to: &page)
        label("\(bar.learners)", (x + end) / 2, height - bottom - Swift.max(2, length) - 5, to: &page)
      }
      // Labels need room: not every bar has one.
      let step = Swift.max(1, (bars.count + 13) / 14)
      if place % step == 0 {
        let marks = bar.marks.count == 1 ? "\(bar.marks.lowerBound)" : "\(bar.marks.lowerBound)–\(bar.marks.upperBound)"
        label(marks, (x + end) / 2, height - bottom + 17, isMinor: true, to: &page)
      }
    }
    page.raw("<line class=\"axis\"")
    page.attribute("x1", left)
    page.attribute("x2", width - 8)
    page.attribute("y1", height - bottom)
    page.attribute("y2", height - bottom)
    page.raw("/>\n")
    label("marks of \(max)", left + inner / 2, height - 6, isMinor: true, to: &page)
    page.raw("</svg>\n")
  }

  /// A short bar for a share of 1, beside a figure that says the same: nobody needs to be told twice.
  static func share(_ share: Double, to page: inout HTMLWriter) {
    page.raw("<svg class=\"plot\" viewBox=\"0 0 112 12\" aria-hidden=\"true\" focusable=\"false\">")
    page.raw("<rect class=\"track\" x=\"0.5\" y=\"0.5\" width=\"111\" height=\"11\"/>")
    rectangle("bar", 1, 1, Int((Swift.min(1, Swift.max(0, share)) * 110).rounded()), 10, to: &page)
    page.raw("</svg>")
  }

  private static func description(_ distribution: TotalsDistribution, max: Int) -> String {
    let bars = distribution.bars.filter { $0.learners > 0 }.map { bar in
      let marks =
        bar.marks.count == 1 ? "\(bar.marks.lowerBound)" : "\(bar.marks.lowerBound) to \(bar.marks.upperBound)"
      return "\(marks): \(bar.learners)"
    }
    return "Totals run from \(distribution.lowest) to \(distribution.highest) of \(max) marks. "
      + "Learners by marks: " + bars.joined(separator: ", ") + "."
  }

  private static func rectangle(
    _ name: String, _ x: Int, _ y: Int, _ width: Int, _ height: Int, to page: inout HTMLWriter
  ) {
    page.raw("<rect")
    page.attribute("class", name)
    page.attribute("x", x)
    page.attribute("y", y)
    page.attribute("width", Swift.max(0, width))
    page.attribute("height", height)
    page.raw("/>\n")
  }

  private static func label(_ text: String, _ x: Int, _ y: Int, isMinor: Bool = false, to page: inout HTMLWriter) {
    page.raw("<text text-anchor=\"middle\"")
    if isMinor { page.raw(" class=\"minor\"") }
    page.attribute("x", x)
    page.attribute("y", y)
    page.raw(">")
    page.text(text)
    page.raw("</text>\n")
  }
}
