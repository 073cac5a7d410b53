package import Language
package import RubricModel

/// A rubric text divided into its parts, before any English is read.
package struct Document: Sendable {
  package var title = ByteSpan(start: 0, end: 0)
  /// What a line `Board: aqa` before the questions chooses; nil for a name that is none.
  package var board: BoardProfile? = .generic
  /// The name on that line; empty where there is none.
  package var boardName = ByteSpan(start: 0, end: 0)
  package var questions: [QuestionText] = []
  package var synonyms: [Item] = []
  package var grades: [Item] = []
  /// Items of sections that teach rather than ask: key concepts, exam tips, terms.
  package var teaching: [Item] = []
  /// Misconceptions that stand outside the questions and belong to all of them.
  package var misconceptions: [Item] = []

  /// A list item with the items nested under it.
  package struct Item: Sendable {
    /// Its text without the bullet, continuation lines included.
    package var span: ByteSpan
    package var nested: [ByteSpan] = []
    /// Those nested lines that are paragraphs of guidance, of sentences rather than of keywords.
    package var paragraphs: [ByteSpan] = []
    /// What stands under "Do not accept".
    var refused: [ByteSpan] = []
    /// Paragraphs under it that have no price, where all marks have been given out.
    var remarks: [ByteSpan] = []
    /// A backslash before it says that it is a point, whatever it looks like.
    package var isLiteral = false
    /// It has no bullet.
    package var isParagraph = false
    /// A paragraph after a list of points, which speaks to examiners.
    package var isAside = false
    /// Refinements stand under it without being indented.
    package var hasOutdented = false
    /// The lines of a mark scheme that are one point together; empty for a point that is a line of its own.
    package var parts: [ByteSpan] = []
    /// Those of the parts that are paragraphs of guidance, in which a sentence without a price asks for nothing.
    package var asides: [ByteSpan] = []
    /// Its lines say what somebody does: "explain the procedure to the patient".
    package var isOfSteps = false

    /// Puts another item under this one, as guidance to it.
    mutating func takeGuidance(_ item: Item) {
      nested.append(item.span)
      if item.isParagraph { paragraphs.append(item.span) }
    }
  }

  package struct QuestionText: Sendable {
    package var id: [UInt8]
    /// The heading; the marking point itself where there is none.
    package var heading: ByteSpan
    package var marks: Int?
    package var text: [ByteSpan] = []
    package var points: [Item] = []
    /// The levels of response of its grid, each with its description.
    package var levels: [ByteSpan] = []
    package var modelAnswers: [Item] = []
    package var misconceptions: [Item] = []
    /// Weighted rules, and the heading they stand under.
    package var learnt: [Item] = []
    package var learntHeading: ByteSpan?
  }
}

extension Document {
  /// The questions that can be marked: each id once, with points or model answers.
  var marked: [QuestionText] {
    var ids: Set<[UInt8]> = []
    return questions.filter { question in
      ids.insert(question.id).inserted
        && !(question.points.isEmpty && question.modelAnswers.isEmpty && question.levels.isEmpty)
    }
  }
}

/// What a heading announces.
enum Section: UInt8 {
  case question, markingPoints, levels, modelAnswers, misconceptions, synonyms, grades, learnt, teaching
  /// A known heading that holds nothing for marking.
  case other
  /// A heading that is none of the known ones.
  case unknown
}
