public import Gradebook

/// Feedback for one learner: what earned each mark, what to do next, and what to think again about.
public enum FeedbackPage {
  public enum Format: String, CaseIterable, Sendable {
    case html, text, markdown

    /// The end of a file's name.
    public var suffix: StaticString {
      switch self {
      case .html: ".html"
      case .text: ".txt"
      case .markdown: ".md"
      }
    }
  }

  /// The whole page.
  ///
  /// - Parameter reveals: whether the learner may be told model answers.
  public static func page(_ book: Gradebook, learner: Int, format: Format, reveals: Bool) -> [UInt8] {
    let content = FeedbackContent(book, learner: learner, reveals: reveals)
    switch format {
    case .html: return html(content)
    case .text: return FeedbackText(content, isMarkdown: false).bytes
    case .markdown: return FeedbackText(content, isMarkdown: true).bytes
    }
  }

  /// A few plain sentences for a gradebook's feedback column: the marks and the next steps, without quotations.
  public static func summary(_ book: Gradebook, learner: Int) -> String {
    let content = FeedbackContent(book, learner: learner, reveals: false)
    var sentences = [content.opening]
    for section in content.sections {
      sentences.append("\(section.heading): \(section.marks)/\(section.max).")
      sentences += section.steps
    }
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func html(_ content: FeedbackContent) -> [UInt8] {
    HTMLWriter.page(title: "Feedback for \(content.learner) – \(content.title)") { page in
      page.raw("<header>\n")
      page.element("h1", content.title)
      page.raw("\n<p>Feedback for ")
      page.isolated(content.learner)
      page.raw("</p>\n<p class=\"score\">")
      page.text("\(content.marks) of \(content.max) \(content.max == 1 ? "mark" : "marks")")
      page.raw("</p>\n")
      if !content.grade.isEmpty { page.element("p", content.grade) }
      if !content.opening.isEmpty { page.element("p", content.opening) }
      page.raw("\n</header>\n<main>\n")
      for section in content.sections { write(section, &page) }
      page.raw(
        "</main>\n<footer>\n<p>The program Examiner proposed these marks from the mark scheme, and shows the words ")
      page.raw("it counted. Your tutor has the last word: if you think a mark is wrong, ask.</p>\n</footer>\n")
    }
  }

  private static func write(_ section: FeedbackContent.Section, _ page: inout HTMLWriter) {
    page.raw("<section>\n<h2>")
    page.text("\(section.heading): \(section.marks) of \(section.max) \(section.max == 1 ? "mark" : "marks")")
    page.raw("</h2>\n")
    for asked in section.asked {
      page.raw("<p class=\"asked\">")
      page.text(asked)
      page.raw("</p>\n")
    }
    if !section.status.isEmpty {
      page.raw("<p class=\"note\">")
      page.text(section.status)
      page.raw("</p>\n")
    }
    if !section.answer.isEmpty {
      page.raw("<h3>Your answer</h3>\n")
      page.markedAnswer(section.answer, section.quotations)
    }
    if !section.earned.isEmpty {
      page.element("h3", section.marks > 0 ? "What earned your marks" : "What points the right way")
      page.raw("\n<ul>\n")
      for found in section.earned { write(found, &page) }
      page.raw("</ul>\n")
    }
    if !section.corrections.isEmpty {
      page.raw("<h3>Think again about</h3>\n<ul>\n")
      for correction in section.corrections {
        page.raw("<li>")
        quotation(correction.number, correction.words, &page)
        page.text(" – " + correction.text)
        page.raw("</li>\n")
      }
      page.raw("</ul>\n")
    }
    list("What to try next", section.steps, &page)
    list("What a full answer could say", section.revealed, &page)
    page.raw("</section>\n")
  }

  private static func write(_ found: FeedbackContent.Found, _ page: inout HTMLWriter) {
    page.raw("<li>")
    quotation(found.number, found.words, &page)
    if !found.idea.isEmpty { page.text((found.isHint ? " hints at: " : " shows: ") + found.idea) }
    if found.isMisspelt { page.raw(" <span class=\"quiet\">(understood; check the spelling)</span>") }
    page.raw("</li>\n")
  }

  private static func quotation(_ number: Int, _ words: [UInt8], _ page: inout HTMLWriter) {
    page.raw("<sup>")
    page.number(number)
    page.raw("</sup> “")
    page.isolated(words)
    page.raw("”")
  }

  private static func list(_ heading: String, _ items: [String], _ page: inout HTMLWriter) {
    if items.isEmpty { return }
    page.element("h3", heading)
    page.raw("\n<ul>\n")
    for item in items {
      page.element("li", item)
      page.raw("\n")
    }
    page.raw("</ul>\n")
  }
}
