/// Breaks text into lines of a width: between words, between wide characters, and inside a word only where it does not fit.
package enum LineWrapper {
  /// The lines as ranges of `cells`, without the blanks at their ends.
  ///
  /// Lines of the text stay lines; several empty ones become one, and none is left at either end.
  ///
  /// - Parameters:
  ///   - first: columns of the first line.
  ///   - rest: columns of the others.
  package static func lines(_ cells: [DisplayCell], first: Int, rest: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start <= cells.count {
      let end = cells[start...].firstIndex { $0.kind == .lineEnd } ?? cells.count
      let text = trimmed(cells, start..<end)
      if !text.isEmpty {
        wrap(cells, text, first: lines.isEmpty ? first : rest, rest: rest, into: &lines)
      } else if lines.last.map({ !$0.isEmpty }) ?? false {
        lines.append(text)
      }
      start = end + 1
    }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  private static func wrap(
    _ cells: [DisplayCell], _ text: Range<Int>, first: Int, rest: Int, into lines: inout [Range<Int>]
  ) {
    var limit = first
    var start = text.lowerBound
    // Indentation stays where it leaves room for text.
    let firstVisible = nextVisible(cells, start, text.upperBound)
    if columns(cells, start..<firstVisible) > limit / 2 { start = firstVisible }
    var lastBreak: Int?
    var width = 0
    for index in start..<text.upperBound {
      let cell = cells[index]
      // Blanks at the end of a line are not printed, so they always fit.
      if cell.kind == .visible {
        if index > firstVisible, mayBreak(cells, before: index) { lastBreak = index }
        if width + cell.columns > limit, index > start {
          let next = lastBreak ?? index
          lines.append(trimmed(cells, start..<next))
          start = next
          limit = rest
          lastBreak = nil
          width = columns(cells, start..<index)
        }
      }
      width += cell.columns
    }
    lines.append(start..<text.upperBound)
  }

  private static func mayBreak(_ cells: [DisplayCell], before index: Int) -> Bool {
    cells[index - 1].kind == .blank || (cells[index - 1].columns == 2 && cells[index].columns == 2)
  }

  package static func columns(_ cells: [DisplayCell], _ range: Range<Int>) -> Int {
    cells[range].reduce(0) { $0 + $1.columns }
  }

  private static func nextVisible(_ cells: [DisplayCell], _ start: Int, _ end: Int) -> Int {
    cells[start..<end].firstIndex { $0.kind == .visible } ?? end
  }

  /// The range without the blanks at its end.
  private static func trimmed(_ cells: [DisplayCell], _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, cells[end - 1].kind == .blank { end -= 1 }
    return range.lowerBound..<end
  }
}
