import Language
import Marking

/// The quotations of an answer, numbered in the order in which they stand in it.
struct QuotationList {
  struct Quotation: Hashable {
    var span: ByteSpan
    /// The best decision that it is evidence for; nil for a misconception alone.
    var decision: Decision?
    var isMistaken: Bool
  }

  private(set) var quotations: [Quotation] = []

  /// - Parameter length: bytes of the answer; nothing is quoted from beyond them.
  init(_ result: AnswerResult, length: Int) {
    var found: [Quotation] = []
    for point in result.points {
      found += point.evidence.map { Quotation(span: $0.span, decision: point.decision, isMistaken: false) }
    }
    found += result.misconceptions.map { Quotation(span: $0.span, decision: nil, isMistaken: true) }
    found.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    for quotation in found where quotation.span.start < length {
      if let last = quotations.last, last.span == quotation.span {
        let place = quotations.count - 1
        quotations[place].isMistaken = last.isMistaken || quotation.isMistaken
        if let decision = quotation.decision, decision.rawValue >= last.decision?.rawValue ?? 0 {
          quotations[place].decision = decision
        }
      } else {
        quotations.append(quotation)
      }
    }
  }

  /// Counted from 1.
  func number(of span: ByteSpan) -> Int {
    (quotations.firstIndex { $0.span == span } ?? -1) + 1
  }
}

/// An answer with its quotations marked: underlined where there is colour, else by a line of marks under each line.
struct MarkedText {
  private let text: [DisplayCell]
  private let quotations: [QuotationList.Quotation]
  /// For each cell how it is marked.
  private var marks: [Mark?]

  private enum Mark: UInt8 {
    case not, partial, met, mistaken

    var tone: Tone {
      var tone: Tone
      switch self {
      case .not: tone = Decision.not.tone
      case .partial: tone = Decision.partial.tone
      case .met: tone = Decision.met.tone
      case .mistaken: tone = Decision.mistaken
      }
      tone.isUnderlined = true
      return tone
    }

    var sign: Character { self == .mistaken ? "^" : "~" }
  }

  init(_ cells: [DisplayCell], quotations: QuotationList) {
    text = cells
    self.quotations = quotations.quotations
    marks = [Mark?](repeating: nil, count: cells.count)
    for quotation in self.quotations {
      let mark = Self.mark(quotation)
      for index in Self.cells(cells, quotation.span) where cells[index].kind != .lineEnd {
        if mark.rawValue >= marks[index]?.rawValue ?? 0 { marks[index] = mark }
      }
    }
  }

  private static func mark(_ quotation: QuotationList.Quotation) -> Mark {
    if quotation.isMistaken { return .mistaken }
    switch quotation.decision {
    case .met: return .met
    case .partial: return .partial
    case .not, nil: return .not
    }
  }

  /// The cells that a span touches.
  private static func cells(_ cells: [DisplayCell], _ span: ByteSpan) -> Range<Int> {
    let start = firstCell(cells) { $0.source.upperBound > span.range.lowerBound }
    let end = firstCell(cells) { $0.source.lowerBound >= span.range.upperBound }
    return start..<max(start, end)
  }

  /// The first cell for which `holds`, which holds for all cells after it too.
  private static func firstCell(_ cells: [DisplayCell], where holds: (DisplayCell) -> Bool) -> Int {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if holds(cells[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  func write(to writer: inout TextWriter, indent: Int) {
    if writer.style.isColoured {
      writeUnderlined(to: &writer, indent: indent)
    } else {
      writeWithMarkLines(to: &writer, indent: indent)
    }
  }

  // MARK: Colour

  private func writeUnderlined(to writer: inout TextWriter, indent: Int) {
    var ends = quotations.enumerated().map {
      (cell: Self.cells(text, $0.element.span).upperBound, number: $0.offset + 1)
    }
    ends.sort { ($0.cell, $0.number) > ($1.cell, $1.number) }
    var styled = StyledText()
    for index in 0...text.count {
      while let end = ends.last, end.cell <= index {
        styled.append("[\(end.number)]", .dim)
        ends.removeLast()
      }
      if index < text.count { styled.append(text[index], marks[index]?.tone ?? .plain) }
    }
    writer.paragraph(styled, indent: indent, hanging: indent)
  }

  // MARK: No colour

  private func writeWithMarkLines(to writer: inout TextWriter, indent: Int) {
    var styled = StyledText()
    for cell in text { styled.append(cell, .plain) }
    let columns = writer.style.columns - indent
    var starts = quotations.enumerated().map {
      (number: $0.offset + 1, cell: Self.cells(text, $0.element.span).lowerBound)
    }[...]
    for line in LineWrapper.lines(text, first: columns, rest: columns) {
      writer.write(styled, line, indent: indent)
      var markLine = MarkLine(columns: columns)
      for index in line { markLine.append(marks[index]?.sign ?? " ", columns: text[index].columns) }
      while let next = starts.first, next.cell < line.upperBound {
        starts.removeFirst()
        let place = LineWrapper.columns(text, line.lowerBound..<max(line.lowerBound, next.cell))
        markLine.put("[\(next.number)]", at: place)
      }
      let marks = StyledText(markLine.text)
      if !markLine.text.isEmpty { writer.write(marks, marks.cells.indices, indent: indent) }
    }
  }
}

/// The marks under one line of text.
private struct MarkLine {
  private let columns: Int
  private var marks: [Character] = []
  /// Columns that numbers have taken, from the left.
  private var taken = 0

  init(columns: Int) {
    self.columns = columns
  }

  mutating func append(_ mark: Character, columns: Int) {
    marks.append(contentsOf: repeatElement(mark, count: columns))
  }

  /// Puts a number where its quotation starts, or as near as there is room.
  mutating func put(_ label: String, at column: Int) {
    let start = max(taken, min(column, columns - label.count))
    while marks.count < start + label.count { marks.append(" ") }
    marks.replaceSubrange(start..<start + label.count, with: label)
    taken = start + label.count
  }

  /// Empty when there are no marks.
  var text: String {
    guard let last = marks.lastIndex(where: { $0 != " " }) else { return "" }
    return String(marks[...last])
  }
}
