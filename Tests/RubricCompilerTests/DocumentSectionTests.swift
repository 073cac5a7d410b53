import Testing

/// Headings of all kinds, and what stands where nobody expects it.
@Suite struct DocumentSectionTests {
  static let rows: [TextRow] = [
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
      "refinements that are not indented, the first under no point",
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
          nested reject: b
          nested accept (side): c
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
      - b

      Credit any sensible answer.

      Centres keep the scripts for a year.
      """,
      """
      question 1 @1:4
        point a @3:3
        point b @4:3
          nested Credit any sensible answer.
      8:1 guidance-not-applied
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

  @Test(arguments: rows) func reads(_ row: TextRow) { #expect(readDocument(row.text) == row.expected) }
}
