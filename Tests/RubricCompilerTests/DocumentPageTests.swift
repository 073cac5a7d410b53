import Testing

/// Pages of plain text, as units are published: two layouts.
@Suite struct DocumentPageTests {
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
      readDocument(text) == """
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
      readDocument(text) == """
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
