import Testing

/// Questions, marking points, refinements and their layout in Markdown.
@Suite struct DocumentReaderTests {
  static let rows: [TextRow] = [
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
        point Award credit for e @7:1
        point Award credit for f (1) ignore: g @8:1
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
  ]

  @Test(arguments: rows) func reads(_ row: TextRow) { #expect(readDocument(row.text) == row.expected) }
}
