internal import Language

/// Headings of mark schemes and revision pages, by what they announce, in lower case without marks. Collected from the
/// layouts of unit texts and from DESIGN's rubric text; one heading a line.
enum SectionNames {
  /// The text of the question, where it has a heading of its own under the question's.
  static let question: StaticString = """
    question
    the question
    question text
    task
    the task
    scenario
    stem
    """

  static let markingPoints: StaticString = """
    marking points
    marking point
    examiner marking points
    examiners marking points
    assessment criteria
    mark scheme
    marking scheme
    marking guidance
    marking criteria
    indicative content
    expected answer
    expected answers
    creditworthy points
    answer
    answers
    """

  static let levels: StaticString = """
    levels of response
    level of response
    levels
    level descriptors
    level descriptor
    levels based mark scheme
    level based mark scheme
    levels of response mark scheme
    marking grid
    level grid
    bands
    band descriptors
    """

  static let modelAnswers: StaticString = """
    model answers
    model answer
    sample answers
    sample answer
    example answers
    example answer
    exemplar answers
    exemplar answer
    specimen answers
    specimen answer
    reference answers
    reference answer
    full mark answers
    """

  static let misconceptions: StaticString = """
    misconceptions
    misconception
    common misconceptions
    common misconceptions mistakes to avoid
    common misconceptions and mistakes to avoid
    common mistakes
    common errors
    common misunderstandings
    typical errors
    typical mistakes
    mistakes to avoid
    """

  static let synonyms: StaticString = """
    synonyms
    synonym
    accepted synonyms
    """

  static let grades: StaticString = """
    grades
    grade boundaries
    grade thresholds
    """

  static let learnt: StaticString = """
    learnt rules
    learned rules
    weighted rules
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
    glossary
    """

  /// Names of the sections that a rubric has for marking, which a misspelt heading may be meant to be.
  static let read: [[UInt8]] = [markingPoints, modelAnswers, misconceptions, synonyms, grades].flatMap { names in
    LineReader(names).map { [UInt8]($0.trimmed) }
  }

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
    introduction
    instructions
    instructions to examiners
    guidance
    general guidance
    notes
    notes for examiners
    contents
    references
    appendix
    annotations
    """

  /// Names too common to be headings without `#`: a line of a question may be one of them.
  static let onlyMarked: StaticString = """
    question
    the question
    question text
    task
    the task
    scenario
    stem
    answer
    answers
    expected answer
    synonym
    synonyms
    grades
    grade boundaries
    grade thresholds
    glossary
    introduction
    instructions
    guidance
    notes
    contents
    references
    appendix
    annotations
    """
}
