import Reports

/// A line of a text with marks under a place in it, cut to a width around the place.
struct SourceExcerpt {
  /// The line, or the part of it around the place.
  let text: StyledText
  /// A caret under the place, and tildes as far as it goes on in the line.
  let marks: StyledText
  /// What to write instead, under the place where it belongs; dashes under what to leave out. Nil where that is not in view.
  let change: StyledText?

  /// A change of the text: bytes of the whole text, and what to put there.
  struct Change {
    var place: Range<Int>
    var text: String
  }

  /// - Parameters:
  ///   - line: the line without its end, as a slice of the whole text.
  ///   - span: the place, in bytes of the whole text; it may go on beyond the line.
  ///   - columns: width, 16 or more.
  ///   - change: what to write instead.
  /// - Returns: nil for a line without anything to see.
  init?(line: ArraySlice<UInt8>, span: Range<Int>, columns: Int, change: Change? = nil) {
    let cells = DisplayText.cells(of: [UInt8](line))
    guard cells.contains(where: { $0.kind == .visible }) else { return nil }
    let start = span.lowerBound - line.startIndex
    let end = max(start + 1, span.upperBound - line.startIndex)
    let first = cells.firstIndex { $0.source.upperBound > start } ?? cells.count
    let last = cells[first...].firstIndex { $0.source.lowerBound >= end } ?? cells.count

    let window = Self.window(cells, around: first, columns: columns)
    var text = StyledText()
    if window.lowerBound > 0 { text.append("…", .dim) }
    let before = text.columns + LineWrapper.columns(cells, window.lowerBound..<first)
    for cell in cells[window] where cell.kind != .lineEnd { text.append(cell, .plain) }
    if window.upperBound < cells.count { text.append("…", .dim) }
    self.text = text

    let length = max(1, LineWrapper.columns(cells, first..<max(first, min(last, window.upperBound))))
    var marks = StyledText(String(repeating: " ", count: before))
    marks.append("^" + String(repeating: "~", count: length - 1), Tone(colour: .green, isBold: true))
    self.marks = marks
    self.change = change.flatMap { Self.show($0, cells, from: line.startIndex, in: window, columns: columns) }
  }

  /// The change on a line of its own, at its column.
  private static func show(
    _ change: Change, _ cells: [DisplayCell], from lineStart: Int, in window: Range<Int>, columns: Int
  ) -> StyledText? {
    let start = change.place.lowerBound - lineStart
    let length = cells.last?.source.upperBound ?? 0
    guard start >= 0, start <= length else { return nil }
    let first = cells.firstIndex { $0.source.upperBound > start } ?? cells.count
    guard window.contains(first) || first == window.upperBound else { return nil }
    let before = (window.lowerBound > 0 ? 1 : 0) + LineWrapper.columns(cells, window.lowerBound..<first)
    var text = StyledText(String(repeating: " ", count: before))
    if change.text.isEmpty {
      let end = change.place.upperBound - lineStart
      let last = cells[first...].firstIndex { $0.source.lowerBound >= end } ?? cells.count
      let removed = LineWrapper.columns(cells, first..<max(first, min(last, window.upperBound)))
      if removed == 0 { return nil }
      text.append(String(repeating: "-", count: removed), Tone(colour: .red))
    } else {
      guard change.text.contains(where: { $0 != " " }) else { return nil }
      text.append(change.text, Tone(colour: .green))
    }
    return text.cut(to: columns)
  }

  /// The cells that are shown: all where they fit, else as many as do, with a third of the width before the place.
  private static func window(_ cells: [DisplayCell], around place: Int, columns: Int) -> Range<Int> {
    if LineWrapper.columns(cells, cells.indices) <= columns { return cells.indices }
    // An ellipsis at each side.
    let room = columns - 2
    var start = place
    var width = 0
    while start > 0, width + cells[start - 1].columns <= room / 3 {
      start -= 1
      width += cells[start].columns
    }
    var end = start
    width = 0
    while end < cells.count, width + cells[end].columns <= room {
      width += cells[end].columns
      end += 1
    }
    // Near the end of the line there is room for more before the place.
    while start > 0, width + cells[start - 1].columns <= room {
      start -= 1
      width += cells[start].columns
    }
    return start..<end
  }
}
