/// Headings of mark schemes and revision pages, by what they announce. Collected from the layouts of the five unit texts
/// and from DESIGN's rubric text; one heading a line.
enum SectionNames {
  static let markingPoints: StaticString = """
    marking points
    marking point
    examiner marking points
    examiners marking points
    assessment criteria
    mark scheme
    marking scheme
    marking guidance
    """

  static let modelAnswers: StaticString = """
    model answers
    model answer
    sample answers
    exemplar answers
    reference answers
    """

  static let misconceptions: StaticString = """
    misconceptions
    common misconceptions
    common misconceptions mistakes to avoid
    common misconceptions and mistakes to avoid
    common mistakes
    common errors
    mistakes to avoid
    """

  static let synonyms: StaticString = """
    synonyms
    """

  static let teaching: StaticString = """
    key concepts
    key concepts core principles
    key concepts and core principles
    exam tips
    exam tips revision strategies
    exam tips and revision strategies
    assessment guidance
    key terminology
    key terms
    """

  /// Headings that end a section and hold nothing for marking.
  static let other: StaticString = """
    topic synopsis
    topic overview
    learning objectives
    learning outcomes
    frequently asked questions
    before you start
    ready to learn
    key skills
    """
}
