import Language
import Testing

@testable import RubricCompiler

/// What the reader makes of a text, one thing a line:
///
///     title Bees
///     question 1 (4) What do bees do? @3:4
///       point Award credit for … @6:3
///         nested accept: fly
///       model They …
///       misconception Thinking …
///     shared misconception …
///     synonym …
///     teaching …
///     7:3 refinement-without-point
private func read(_ text: String) -> String { read([UInt8](text.utf8)) }

private func read(_ bytes: [UInt8]) -> String {
  let source = SourceText(bytes)
  var reader = DocumentReader(source)
  reader.read()
  let document = reader.document
  var lines: [String] = []
  func place(_ span: ByteSpan) -> String {
    let position = source.position(of: Int(span.start))
    return "@\(position.line):\(position.column)"
  }
  if !document.title.isEmpty { lines.append("title \(source.string(document.title))") }
  for question in document.questions {
    let text = question.text.map { source.string($0) }.joined(separator: " | ")
    let marks = question.marks.map { " (\($0))" } ?? ""
    let id = String(decoding: question.id, as: UTF8.self)
    lines.append("question \(id)\(marks)\(text.isEmpty ? "" : " " + text) \(place(question.heading))")
    for point in question.points {
      lines.append("  point \(source.string(point.span)) \(place(point.span))")
      lines += point.nested.map { "    nested \(source.string($0))" }
    }
    lines += question.modelAnswers.map { "  model \(source.string($0.span))" }
    lines += question.misconceptions.map { "  misconception \(source.string($0.span))" }
  }
  lines += document.misconceptions.map { "shared misconception \(source.string($0.span))" }
  lines += document.synonyms.map { "synonym \(source.string($0.span))" }
  lines += document.teaching.map { "teaching \(source.string($0.span))" }
  for diagnostic in reader.diagnostics {
    let position = source.position(of: Int(diagnostic.span.start))
    lines.append("\(position.line):\(position.column) \(diagnostic.code.name)")
  }
  return lines.joined(separator: "\n")
}

struct TextRow: CustomTestStringConvertible, Sendable {
  var name: String
  var text: String
  var expected: String

  init(_ name: String, _ text: String, _ expected: String) {
    self.name = name
    self.text = text
    self.expected = expected
  }

  var testDescription: String { name }
}

@Suite struct DocumentReaderTests {
  static let markdown: [TextRow] = [
    TextRow(
      "all the sections of a question",
      """
      # Bees

      ## Question 1 (4 marks)
      What do bees do?
      ### Marking points
      - Award credit for naming two jobs.
          - accept: fly / buzz
          - reject: sleep
      - Award credit for a reason.
      ### Model answers
      - They make honey.
      ### Misconceptions
      - Thinking that all bees sting.
      ## Synonyms
      - hive: nest
      """,
      """
      title Bees
      question 1 (4) What do bees do? @3:4
        point Award credit for naming two jobs. @6:3
          nested accept: fly / buzz
          nested reject: sleep
        point Award credit for a reason. @9:3
        model They make honey.
        misconception Thinking that all bees sting.
      synonym hive: nest
      """),
    TextRow(
      "ids of any word, marks in all their forms",
      """
      ## food-1 [4]
      ### Mark scheme
      - a
      ## Question 2b (1 mark)
      ### Assessment Criteria
      - b
      ## Q3 (Total 6 marks)
      ### Examiner Marking Points
      - c
      ## Question iv – 2 marks
      ### Marking Scheme
      - d
      ## Task 5: Describe a hive. (3)
      ### Examiner's marking points
      - e
      ## Short-term memory [2 marks]
      ### Mark scheme (2 marks)
      - f
      """,
      """
      question food-1 (4) @1:4
        point a @3:3
      question 2b (1) @4:4
        point b @6:3
      question 3 (6) @7:4
        point c @9:3
      question iv (2) @10:4
        point d @12:3
      question 5 (3) Describe a hive. @13:4
        point e @15:3
      question Short-term memory (2) @16:4
        point f @18:3
      """),
    TextRow(
      "the names of the sections",
      """
      ## Question 1
      ### MARKING POINTS:
      - a
      ### Exemplar answer 1
      - b
      ### Common Mistakes
      - c
      ### Common Misconceptions & Mistakes to Avoid
      - d
      ## Key Terminology
      - e
      ## Exam Tips & Revision Strategies
      - f
      """,
      """
      question 1 @1:4
        point a @3:3
        model b
        misconception c
        misconception d
      teaching e
      teaching f
      """),
    TextRow(
      "marks of a section are the question's",
      """
      ## Question 1
      ### Mark scheme (5 marks)
      - a
      """,
      """
      question 1 (5) @1:4
        point a @3:3
      """),
    TextRow(
      "nested lists, at any depth and with any bullet, belong to their point",
      """
      ## Question 1
      ### Marking points
      * a
      \t* accept: b
      \t\t* accept: c
      + d
       + accept: e
      • f
         ◦ accept: g
      """,
      """
      question 1 @1:4
        point a @3:3
          nested accept: b
          nested accept: c
        point d @6:3
          nested accept: e
        point f @8:3
          nested accept: g
      """),
    TextRow(
      "numbers and letters are bullets in a list",
      """
      ## Question 1
      Pick one:
      1. not a point
      ### Marking points
      1. a
      2) b
      (c) d
      e) f
      12. g
          1. accept: h
      """,
      """
      question 1 Pick one: | 1. not a point @1:4
        point a @5:4
        point b @6:4
        point d @7:5
        point f @8:4
        point g @9:5
          nested accept: h
      """),
    TextRow(
      "task boxes and signs of lists pasted from a word processor",
      "## Question 1\n### Marking points\n- [ ] a\n- [x] b\n•\tc\n–\u{A0}d\n●\u{A0}e",
      """
      question 1 @1:4
        point a @3:7
        point b @4:7
        point c @5:3
        point d @6:3
        point e @7:3
      """),
    TextRow(
      "lines that go on",
      """
      ## Question 1
      ### Marking points
      - Award credit for naming
        two jobs,
      such as flying.
          - accept: fly /
            buzz

        One more line of the last.

      - b
      """,
      """
      question 1 @1:4
        point Award credit for naming two jobs, such as flying. @3:3
          nested accept: fly / buzz One more line of the last.
        point b @11:3
      """),
    TextRow(
      "points without bullets",
      """
      ## Question 1
      ### Marking points
      Award credit for a.
      Award credit for b,
      c and d.

      Award credit for e
      Award credit for f (1)
      ignore: g
      """,
      """
      question 1 @1:4
        point Award credit for a. @3:1
        point Award credit for b, c and d. @4:1
        point Award credit for e Award credit for f (1) ignore: g @7:1
      """),
    TextRow(
      "model answers and misconceptions without bullets",
      """
      ## Question 1
      ### Model answers
      Bees carry pollen
      and make honey.

      They guard the hive.
      ### Misconceptions
      Thinking that bees are wasps.
      Thinking that all bees sting.
      ## Synonyms
      hive: nest
      bee: worker
      """,
      """
      question 1 @1:4
        model Bees carry pollen and make honey.
        model They guard the hive.
        misconception Thinking that bees are wasps.
        misconception Thinking that all bees sting.
      synonym hive: nest
      synonym bee: worker
      """),
    TextRow(
      "a question of several lines, with a list and a rule",
      """
      ## Question 1
      Read the list.
      - wax
      - honey
      ---
      Which is food?
      ### Marking points
      - a
      """,
      """
      question 1 Read the list. | wax | honey | Which is food? @1:4
        point a @8:3
      """),
    TextRow(
      "a list right under the question is its points",
      """
      ## Question 1
      Which is food?
      - Award credit for honey.
        - accept: nectar
      """,
      """
      question 1 Which is food? @1:4
        point Award credit for honey. @3:3
          nested accept: nectar
      """),
    TextRow(
      "the text of the question under a heading of its own",
      """
      ## Question 1
      ### Question
      Which is food?
      ### Answer
      - honey
      """,
      """
      question 1 Which is food? @1:4
        point honey @5:3
      """),
    TextRow(
      "sections with as many marks as their questions",
      """
      ## Question 1
      Why?
      ## Marking points
      - a
      ## Model answers
      - b
      ## Question 2
      ## Marking points
      - c
      ## Misconceptions
      - d
      """,
      """
      question 1 Why? @1:4
        point a @4:3
        model b
      question 2 @7:4
        point c @9:3
        misconception d
      """),
    TextRow(
      "questions at other levels",
      """
      # Paper 1
      ## Section A of the paper
      ### Question 1
      #### Marking points
      - a
      ### Question 2 (3 marks)
      #### Marking points
      - b
      """,
      """
      title Paper 1
      question 1 @3:5
        point a @5:3
      question 2 (3) @6:5
        point b @8:3
      """),
    TextRow(
      "headings inside a list of points divide it only",
      """
      ## Question 1
      ### Marking points
      #### First half
      - a
      #### Second half
      - b
      """,
      """
      question 1 @1:4
        point a @4:3
        point b @6:3
      """),
    TextRow(
      "unknown headings: said once where they hold a list, in a question or outside",
      """
      ## Question 1
      ### Markng points
      - a
      - b
      ### Resources
      Some text.
      ## About this paper
      - c
      """,
      """
      question 1 @1:4
      question About this paper @7:4
        point c @8:3
      2:5 unknown-section
      """),
    TextRow(
      "headings of topics hold no question",
      """
      # Title
      ## Notes for examiners
      - a
      ## About this paper
      Some text.
      ## Question 1
      ### Marking points
      - b
      """,
      """
      title Title
      question 1 @6:4
        point b @8:3
      """),
    TextRow(
      "refinements that stand under no point",
      """
      ## Question 1
      ### Marking points
      - accept: early
      - a
      - reject: b
      - accept (side): c
      - Accept responsibility for mistakes
      """,
      """
      question 1 @1:4
        point a @4:3
        point Accept responsibility for mistakes @7:3
      3:3 refinement-without-point
      5:3 refinement-without-point
      6:3 refinement-without-point
      """),
    TextRow(
      "a paragraph after the points is guidance",
      """
      ## Question 1
      ### Marking points
      - a

      Credit any sensible answer.
      """,
      """
      question 1 @1:4
        point a @3:3
      5:1 guidance-not-applied
      """),
    TextRow(
      "carriage returns, tabs, a byte order mark",
      "\u{FEFF}# Bees\r\n\r\n## Question 1\t(2 marks)\r\n###\tMarking points ###\r\n-\ta\r\n\t- accept: b\r\n",
      """
      title Bees
      question 1 (2) @3:4
        point a @5:3
          nested accept: b
      """),
    TextRow(
      "old line ends and headings in bold",
      "**Question 1 (2 marks)**\rWhy?\r**Marking points**\r- a\r__Model answers__\r- b",
      """
      question 1 (2) Why? @1:3
        point a @4:3
        model b
      """),
    TextRow(
      "comments are not read",
      """
      # Bees
      <!-- draft -->
      ## Question 1
      <!-- a note
      - of two lines -->
      ### Marking points
      - a
      """,
      """
      title Bees
      question 1 @3:4
        point a @7:3
      """),
    TextRow(
      "text before the first heading is the title, unless a heading is",
      """
      Bees and wasps
      A paper for year 8
      ## Question 1
      ### Marking points
      - a
      # Appendix
      """,
      """
      title Bees and wasps
      question 1 @3:4
        point a @5:3
      """),
    TextRow(
      "marking points outside questions, ids not taken yet",
      """
      ## Marking points
      - a
      - b
      ## Question 3
      ### Marking points
      - c
      ## Common mistakes
      - d
      """,
      """
      question 1 @2:3
        point a @2:3
      question 2 @3:3
        point b @3:3
      question 3 @4:4
        point c @6:3
      shared misconception d
      """),
    TextRow(
      "model answers that belong to no question",
      """
      ## Marking points
      - a
      - b
      ## Model answers
      - c
      """,
      """
      question 1 @2:3
        point a @2:3
      question 2 @3:3
        point b @3:3
      5:3 answer-without-question
      """),
  ]

  @Test(arguments: markdown) func readsMarkdown(_ row: TextRow) { #expect(read(row.text) == row.expected) }

  /// A page of plain headings and `- ` bullets.
  @Test func readsPagesOfPlainHeadings() {
    let text = """
      This element looks after the basics of keeping bees, such as hives and
      Topic Synopsis
      This element looks after the basics of keeping bees.
      Key Concepts & Core Principles
      - Calm handling: moving slowly near the hive.
      Exam Tips & Revision Strategies
      - Use the ABC rule (Approach, Breathe, Calm) in your answers.
      Common Misconceptions & Mistakes to Avoid
      - Believing that smoke harms bees, when it only calms them.
      - Confusing drones with workers.
      Examiner Marking Points
      - Award credit for naming two tools, such as a smoker or a veil.
      - Look for evidence of calm handling.
      """
    #expect(
      read(text) == """
        title This element looks after the basics of keeping bees, such as hives and
        question 1 @12:3
          point Award credit for naming two tools, such as a smoker or a veil. @12:3
        question 2 @13:3
          point Look for evidence of calm handling. @13:3
        shared misconception Believing that smoke harms bees, when it only calms them.
        shared misconception Confusing drones with workers.
        teaching Calm handling: moving slowly near the hive.
        teaching Use the ABC rule (Approach, Breathe, Calm) in your answers.
        """)
  }

  /// A page of the other layout: indented, `•` bullets, each heading once as a link and once over its list, and lines of
  /// the page between.
  @Test func readsPagesWithNavigation() {
    let text = """
      Keeping beesHive Awards Ltd Occupational Qualification Revision

          This subtopic looks after the basics of keeping bees, such as

          Topic Synopsis

          This subtopic looks after the basics of keeping bees.

          Exam Tips & Revision Strategies

          Common Misconceptions & Mistakes to Avoid

          Examiner Marking Points

          Keeping bees

          HIVE AWARDS LTD
          vocational

          2
          Assessment Guidance
          4
          Key Terms
          2
          Assessment Criteria

          Assessment criteria

          Hive Level 2 Award

          Topic Overview

          The award covers hives, tools and honey.

          Key Concepts

          Core ideas you must understand for this topic

          • Calm handling: moving slowly near the hive.

          Learning Objectives

          • Describe the tools of a beekeeper.

          Assessment Criteria

          Key criteria assessors look for in your portfolio

          • Award credit for naming two tools, such as a smoker or a veil.
          • Look for evidence of calm handling.

          Assessment Guidance

          • 💡Use the ABC rule (Approach, Breathe, Calm) in your answers.

          Common Mistakes

          Common errors to avoid in your coursework

          • Confusing drones with workers.

          Frequently Asked Questions

          Key Terminology

          • Queen, drone, worker

          Ready to learn?

          AI-powered learning tailored to this unit
      """
    #expect(
      read(text) == """
        title Keeping beesHive Awards Ltd Occupational Qualification Revision
        question 1 @49:7
          point Award credit for naming two tools, such as a smoker or a veil. @49:7
        question 2 @50:7
          point Look for evidence of calm handling. @50:7
        shared misconception Confusing drones with workers.
        teaching Calm handling: moving slowly near the hive.
        teaching 💡Use the ABC rule (Approach, Breathe, Calm) in your answers.
        teaching Queen, drone, worker
        """)
  }
}
