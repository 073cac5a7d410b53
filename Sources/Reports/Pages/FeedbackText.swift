import Language

/// Feedback in plain text, or in Markdown in which other people's text is only text.
struct FeedbackText {
  private let isMarkdown: Bool
  private var lines: [String] = []

  var bytes: [UInt8] { [UInt8]((lines.joined(separator: "\n") + "\n").utf8) }

  init(_ content: FeedbackContent, isMarkdown: Bool) {
    self.isMarkdown = isMarkdown
    heading(1, content.title)
    lines.append("Feedback for \(safe(content.learner))")
    lines.append("")
    let parts = ["\(content.marks) of \(content.max) \(content.max == 1 ? "mark" : "marks").", content.opening]
    lines.append(parts.filter { !$0.isEmpty }.joined(separator: " "))
    if !content.grade.isEmpty { lines += ["", safe(content.grade)] }
    for section in content.sections { write(section) }
    lines.append("")
    lines.append(
      "The program Examiner proposed these marks from the mark scheme. Your tutor has the last word: if you think a mark "
        + "is wrong, ask.")
  }

  private mutating func write(_ section: FeedbackContent.Section) {
    heading(2, "\(section.heading): \(section.marks) of \(section.max) \(section.max == 1 ? "mark" : "marks")")
    for asked in section.asked { lines += [safe(asked), ""] }
    if !section.status.isEmpty { lines += [section.status, ""] }
    if !section.answer.isEmpty {
      heading(3, "Your answer")
      for line in marked(section).split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append(isMarkdown ? "> \(line)" : "    \(line)")
      }
    }
    list(
      section.marks > 0 ? "What earned your marks" : "What points the right way",
      section.earned.map { found in
        "[\(found.number)] \"\(string(found.words))\""
          + (found.idea.isEmpty ? "" : (found.isHint ? " hints at: " : " shows: ") + safe(found.idea))
          + (found.isMisspelt ? " (understood; check the spelling)" : "")
      })
    list("Think again about", section.corrections.map { "[\($0.number)] \"\(string($0.words))\" – \(safe($0.text))" })
    list("What to try next", section.steps.map(safe))
    list("What a full answer could say", section.revealed.map(safe))
  }

  /// The answer with a number after each quotation.
  private func marked(_ section: FeedbackContent.Section) -> String {
    var text = ""
    var position = 0
    for (index, quotation) in section.quotations.enumerated() {
      let end = max(position, min(quotation.span.range.upperBound, section.answer.count))
      text += string(section.answer[position..<end]) + " [\(index + 1)]"
      position = end
    }
    return text + string(section.answer[position...])
  }

  private mutating func list(_ title: String, _ items: [String]) {
    if items.isEmpty { return }
    heading(3, title)
    lines += items.map { "- \($0)" }
  }

  private mutating func heading(_ level: Int, _ text: String) {
    if !lines.isEmpty { lines.append("") }
    if isMarkdown {
      lines += [String(repeating: "#", count: level) + " " + safe(text), ""]
    } else {
      lines.append(DisplayText.safe(text))
      if level < 3 { lines += [String(repeating: level == 1 ? "=" : "-", count: min(100, text.count)), ""] }
    }
  }

  private func string(_ bytes: some Sequence<UInt8>) -> String {
    let lines = String(decoding: [UInt8](bytes), as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.map { safe(String($0)) }.joined(separator: "\n")
  }

  /// Nothing in other people's text is markup, in Markdown or in HTML, and nothing turns the lines around it.
  private func safe(_ text: String) -> String {
    // The cells leave single blanks at the ends alone, which divide words from a number.
    let plain = DisplayText.safe(text)
    if !isMarkdown { return plain }
    var escaped = ""
    for character in plain {
      switch character {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "!", "~": escaped += "\\\(character)"
      case "+", "-", "=", ".", ")":
        // These are markup only at the start of a line, or after a number there.
        if escaped.isEmpty || escaped.allSatisfy(\.isNumber) { escaped += "\\" }
        escaped.append(character)
      case "/":
        // No address becomes a link.
        if escaped.last == ":" { escaped += "\\" }
        escaped.append(character)
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
