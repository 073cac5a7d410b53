package import Marking
package import RubricModel

/// A report of research, before it is text or a page: sections of paragraphs, tables, plots and answers.
package struct ResearchReport {
  package enum Cell {
    /// Names the row.
    case heading(String)
    case text(String)
    case number(String)
    /// A figure beyond a threshold, with what the threshold is.
    case flagged(String, String)
    /// A bar for a share of 1; nothing in text.
    case share(Double)

    /// As text shows it: what is beyond a threshold has an exclamation mark.
    var words: String {
      switch self {
      case .heading(let text), .text(let text), .number(let text): text
      case .flagged(let text, _): "\(text) !"
      case .share: ""
      }
    }
  }

  package struct Column {
    package var heading: String
    package var isNumber: Bool

    package init(_ heading: String, isNumber: Bool = false) {
      self.heading = heading
      self.isNumber = isNumber
    }
  }

  package struct Table {
    package var caption: String
    package var columns: [Column]
    package var rows: [[Cell]] = []

    package init(_ caption: String, _ columns: [Column]) {
      self.caption = caption
      self.columns = columns
    }
  }

  /// An answer on which markers differ, with the evidence.
  package struct ShownAnswer {
    package var heading: String
    package var learner: [UInt8]
    package var answer: [UInt8]
    package var result: AnswerResult

    package init(heading: String, learner: [UInt8], answer: [UInt8], result: AnswerResult) {
      self.heading = heading
      self.learner = learner
      self.answer = answer
      self.result = result
    }
  }

  package enum Block {
    case paragraph(String)
    /// What a reader must not miss.
    case note(String)
    /// Figures with what they are, the most important first.
    case figures([(value: String, name: String)])
    case table(Table)
    case plot(CurvePlot)
    case answer(ShownAnswer)
  }

  package struct Section {
    package var id: String
    package var title: String
    package var blocks: [Block]

    package init(_ id: String, _ title: String, _ blocks: [Block]) {
      self.id = id
      self.title = title
      self.blocks = blocks
    }
  }

  package var title: String
  package var lead: String
  package var rubric: Rubric
  package var sections: [Section] = []

  package init(title: String, lead: String, rubric: Rubric) {
    self.title = title
    self.lead = lead
    self.rubric = rubric
  }
}
