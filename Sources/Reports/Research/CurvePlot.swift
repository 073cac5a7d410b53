/// Curves in the unit square, as inline SVG with a title and a description.
package struct CurvePlot {
  package struct Curve {
    package var name: String
    /// x and y, 0…1.
    package var points: [(x: Double, y: Double)]
    /// Dashed, as a line to compare with.
    package var isReference: Bool

    package init(_ name: String, _ points: [(x: Double, y: Double)], isReference: Bool = false) {
      self.name = name
      self.points = points
      self.isReference = isReference
    }
  }

  /// Unique on its page.
  package var id: String
  package var title: String
  package var description: String
  package var horizontal: String
  package var vertical: String
  package var curves: [Curve]
  /// The least y that is shown.
  package var lowest = 0.0

  package init(
    id: String, title: String, description: String, horizontal: String, vertical: String, curves: [Curve]
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.horizontal = horizontal
    self.vertical = vertical
    self.curves = curves
  }

  private static let (width, height, left, bottom, top, right) = (560, 330, 52, 46, 30, 16)

  private func x(_ value: Double) -> Int {
    Self.left + Int((min(1, max(0, value)) * Double(Self.width - Self.left - Self.right)).rounded())
  }

  private func y(_ value: Double) -> Int {
    let share = lowest >= 1 ? 1 : (min(1, max(lowest, value)) - lowest) / (1 - lowest)
    return Self.height - Self.bottom - Int((share * Double(Self.height - Self.bottom - Self.top)).rounded())
  }

  func write(to page: inout HTMLWriter) {
    page.raw("<svg class=\"plot curves\" role=\"img\"")
    page.attribute("aria-labelledby", "\(id)-title \(id)-text")
    page.attribute("viewBox", "0 0 \(Self.width) \(Self.height)")
    page.raw(">\n<title")
    page.attribute("id", "\(id)-title")
    page.raw(">")
    page.text(title)
    page.raw("</title>\n<desc")
    page.attribute("id", "\(id)-text")
    page.raw(">")
    page.text(description)
    page.raw("</desc>\n")
    axes(&page)
    for curve in curves where !curve.points.isEmpty { write(curve, &page) }
    page.raw("</svg>\n")
  }

  private func axes(_ page: inout HTMLWriter) {
    for step in 0...4 {
      let share = Double(step) / 4
      line("axis faint", x(0), y(lowest + share * (1 - lowest)), x(1), y(lowest + share * (1 - lowest)), &page)
      label(Self.percent(lowest + share * (1 - lowest)), x(0) - 8, y(lowest + share * (1 - lowest)) + 4, "end", &page)
      label(Self.percent(share), x(share), Self.height - Self.bottom + 17, "middle", &page)
    }
    line("axis", x(0), y(lowest), x(1), y(lowest), &page)
    label(horizontal, x(0.5), Self.height - 8, "middle", &page)
    label(vertical, x(0), Self.top - 14, "start", &page)
  }

  private func write(_ curve: Curve, _ page: inout HTMLWriter) {
    page.raw("<polyline")
    page.attribute("class", curve.isReference ? "curve dashed" : "curve")
    page.attribute("points", curve.points.map { "\(x($0.x)),\(y($0.y))" }.joined(separator: " "))
    page.raw("/>\n")
    if !curve.isReference, curve.points.count <= 30 {
      for point in curve.points {
        page.raw("<circle class=\"bar\" r=\"3.5\"")
        page.attribute("cx", x(point.x))
        page.attribute("cy", y(point.y))
        page.raw("/>\n")
      }
    }
  }

  private func line(_ name: String, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ page: inout HTMLWriter) {
    page.raw("<line")
    page.attribute("class", name)
    page.attribute("x1", x1)
    page.attribute("y1", y1)
    page.attribute("x2", x2)
    page.attribute("y2", y2)
    page.raw("/>\n")
  }

  private func label(_ text: String, _ x: Int, _ y: Int, _ anchor: String, _ page: inout HTMLWriter) {
    page.raw("<text class=\"minor\"")
    page.attribute("text-anchor", anchor)
    page.attribute("x", x)
    page.attribute("y", y)
    page.raw(">")
    page.text(text)
    page.raw("</text>\n")
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
