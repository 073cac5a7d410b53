import Language
import Marking

extension HTMLWriter {
  /// An answer with its quotations underlined, each followed by its number; a misconception is underlined with a wave.
  mutating func markedAnswer(_ answer: [UInt8], _ quotations: [QuotationList.Quotation]) {
    if answer.allSatisfy({ $0 <= 0x20 }) {
      raw("<p class=\"quiet\">(No answer.)</p>\n")
      return
    }
    raw("<blockquote dir=\"auto\">")
    var position = 0
    for (index, quotation) in quotations.enumerated() {
      // Where quotations overlap, the later one marks what the earlier has left of it.
      let start = max(position, min(quotation.span.range.lowerBound, answer.count))
      let end = max(start, min(quotation.span.range.upperBound, answer.count))
      text(answer[position..<start])
      if quotation.isMistaken { raw("<mark class=\"wrong\">") } else { raw("<mark>") }
      text(answer[start..<end])
      raw("<sup><span class=\"said\"> (note </span>")
      number(index + 1)
      raw("<span class=\"said\">)</span></sup></mark>")
      position = end
    }
    text(answer[position...])
    raw("</blockquote>\n")
  }
}
