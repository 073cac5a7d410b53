extension Diagnostic.Code {
  /// All that is known of a diagnostic but its message. A new code is one entry here and one message.
  ///
  /// Always inlined, so that a program which asks for the severity alone does not carry the explanations.
  @inline(__always)
  public var rule: DiagnosticRule {
    switch self {
    // MARK: The document
    case .emptyRubric:
      DiagnosticRule(
        "empty-rubric", .error,
        """
        The text has nothing in it but blanks. A rubric needs at least one marking point or model answer, or there is
        nothing to mark by.
        """)
    case .noMarkingPoints:
      DiagnosticRule(
        "no-marking-points", .error,
        """
        The text has no list under a heading that announces marking points, so nothing in it can be marked. Headings such
        as 'Marking points', 'Mark scheme', 'Indicative content' and 'Assessment Criteria' are known.
        """,
        example: .init(
          """
          «»# Trees

          - Award credit for naming an oak.
          """,
          mended: """
            # Trees

            ## Marking points
            - Award credit for naming an oak.
            """))
    case .tooLarge:
      DiagnosticRule(
        "too-large", .error,
        """
        The text is larger than any rubric that people write, and is not read at all. It is probably the wrong file; a true
        rubric of that size can be divided, one file for each paper.
        """)
    case .invalidUTF8:
      DiagnosticRule(
        "invalid-utf-8", .warning,
        """
        A byte here is not UTF-8, the encoding that Examiner reads. The file was probably saved in an older encoding, in
        which letters such as é and signs such as £ have other bytes. Words with such a byte are not found in answers. Save
        the file as UTF-8; editors offer that when saving.
        """)
    case .unknownSection:
      DiagnosticRule(
        "unknown-section", .warning,
        """
        The heading is none of those that Examiner knows, so the list under it is passed over: no mark is given for it. A
        misspelt heading is the usual cause.
        """,
        example: .init(
          """
          ## Question 1
          Name a bird.

          ### «Marking pionts»
          - Award credit for naming a bird, such as a wren.
          """,
          mended: """
            ## Question 1
            Name a bird.

            ### Marking points
            - Award credit for naming a bird, such as a wren.
            """))
    case .emptySection:
      DiagnosticRule(
        "empty-section", .warning,
        """
        A heading announces a list, and nothing stands under it before the next heading. Something was probably left out,
        or stands under another heading.
        """,
        example: .init(
          """
          ## Question 1
          Name a bird.

          ### Marking points
          - Award credit for naming a bird, such as a wren.

          ### «Model answers»
          """,
          mended: """
            ## Question 1
            Name a bird.

            ### Marking points
            - Award credit for naming a bird, such as a wren.

            ### Model answers
            - The wren is a small brown bird.
            """))
    case .answerWithoutQuestion:
      DiagnosticRule(
        "answer-without-question", .warning,
        """
        Model answers stand outside any question, and the rubric has several questions, so it is not known which of them
        they answer. They are not used.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming a bird, such as a wren.
          - Award credit for naming a fish, such as a pike.

          ## Model answers
          - «The pike hunts in ponds.»
          """,
          mended: """
            ## Question 1
            Name a bird.
            ### Marking points
            - Award credit for naming a bird, such as a wren.

            ## Question 2
            Name a fish.
            ### Marking points
            - Award credit for naming a fish, such as a pike.
            ### Model answers
            - The pike hunts in ponds.
            """))

    // MARK: Questions
    case .duplicateQuestion:
      DiagnosticRule(
        "duplicate-question", .error,
        """
        Two questions have the same id. Answers name their question by its id, so only the first of the two is kept and the
        other is not marked at all.
        """,
        example: .init(
          """
          ## Question 1
          Name a bird.
          ### Marking points
          - Award credit for naming a bird, such as a wren.

          ## «Question 1»
          Name a fish.
          ### Marking points
          - Award credit for naming a fish, such as a pike.
          """,
          mended: """
            ## Question 1
            Name a bird.
            ### Marking points
            - Award credit for naming a bird, such as a wren.

            ## Question 2
            Name a fish.
            ### Marking points
            - Award credit for naming a fish, such as a pike.
            """))
    case .questionWithoutPoints:
      DiagnosticRule(
        "question-without-points", .warning,
        """
        The question says neither what earns its marks nor what a good answer looks like, so its answers cannot be marked.
        The question is left out.
        """,
        example: .init(
          """
          ## «Question 1 (2 marks)»
          Explain why rivers flood.
          """,
          mended: """
            ## Question 1 (2 marks)
            Explain why rivers flood.
            ### Marking points
            - Award credit for explaining two causes, such as heavy rain or melting snow.
            """))
    case .tariffDisagrees:
      DiagnosticRule(
        "tariff-disagrees", .warning,
        """
        The heading states other marks than the marking points add up to. Either a point is missing, or a number is wrong.
        Where more can be earned than is stated, marks stop at the stated number; where less, nobody gets full marks.
        """,
        example: .init(
          """
          ## «Question 1 (3 marks)»
          Name a bird and a fish.
          ### Marking points
          - Award credit for naming an owl or a wren.
          - Award credit for naming a pike or a trout.
          """,
          mended: """
            ## Question 1 (2 marks)
            Name a bird and a fish.
            ### Marking points
            - Award credit for naming an owl or a wren.
            - Award credit for naming a pike or a trout.
            """))
    case .noMarks:
      DiagnosticRule(
        "no-marks", .warning,
        """
        The number of marks is 0, so that nothing can be earned here. Leave the number out to have the marks of the points
        added up, or state the right one.
        """,
        example: .init(
          """
          ## «Question 1 (0 marks)»
          Name a bird.
          ### Marking points
          - Award credit for naming an owl or a wren.
          """,
          mended: """
            ## Question 1 (1 mark)
            Name a bird.
            ### Marking points
            - Award credit for naming an owl or a wren.
            """))
    case .sameWords:
      DiagnosticRule(
        "same-words", .warning,
        """
        Two points of one question ask for the same thing in the same way, so one statement in an answer earns both. Each
        point is marked on its own; what should earn one mark in all belongs into one point.
        """,
        example: .init(
          """
          ## Question 1
          How does exercise help the heart?
          ### Marking points
          - Award credit for identifying a lower resting pulse.
          - Award credit for identifying a «lower resting pulse».
          """,
          mended: """
            ## Question 1
            How does exercise help the heart?
            ### Marking points
            - Award credit for identifying a lower resting pulse.
            - Award credit for identifying stronger heart muscle.
            """))
    case .answerIsQuestion:
      DiagnosticRule(
        "answer-is-question", .warning,
        """
        The model answer is the question over again. An answer that repeats the question earns nothing, so this one cannot
        serve as a model; it was probably pasted to the wrong place.
        """,
        example: .init(
          """
          ## Question 1
          Why do leaves fall in autumn?
          ### Marking points
          - Award credit for explaining that the tree saves water.
          ### Model answers
          - «Why do leaves fall in autumn?»
          """,
          mended: """
            ## Question 1
            Why do leaves fall in autumn?
            ### Marking points
            - Award credit for explaining that the tree saves water.
            ### Model answers
            - The tree drops its leaves to save water, because frozen soil gives it none.
            """))
    case .misconceptionNotChecked:
      DiagnosticRule(
        "misconception-not-checked", .note,
        """
        A misconception is looked for in answers where it says what the learner believes: 'Thinking that …', 'Believing that
        …', 'Assuming …'. Others, such as 'Forgetting the units', are no statement that could be found; they are kept for
        people to read.
        """,
        example: .init(
          """
          ## Question 1
          Why does ice float?
          ### Marking points
          - Award credit for explaining that ice is less dense than water.
          ### Misconceptions
          - «Forgetting about density.»
          """,
          mended: """
            ## Question 1
            Why does ice float?
            ### Marking points
            - Award credit for explaining that ice is less dense than water.
            ### Misconceptions
            - Thinking that ice floats because it is cold.
            """))
    case .duplicateMisconception:
      DiagnosticRule(
        "duplicate-misconception", .warning,
        """
        The same misconception stands in the list twice. One of the two was probably meant to be another.
        """,
        example: .init(
          """
          ## Question 1
          Why does ice float?
          ### Marking points
          - Award credit for explaining that ice is less dense than water.
          ### Misconceptions
          - Thinking that ice floats because it is cold.
          - «Thinking that ice floats because it is cold.»
          """,
          mended: """
            ## Question 1
            Why does ice float?
            ### Marking points
            - Award credit for explaining that ice is less dense than water.
            ### Misconceptions
            - Thinking that ice floats because it is cold.
            """))
    case .synonymWithoutName:
      DiagnosticRule(
        "synonym-without-name", .warning,
        """
        A line under 'Synonyms' says which word of the rubric has which other names: the word, a colon, and the names divided
        by commas. Without the colon it is not known which word the names are for, and the line is not used.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming a refund.

          ## Synonyms
          - «refund, money back»
          """,
          mended: """
            ## Marking points
            - Award credit for naming a refund.

            ## Synonyms
            - refund: money back
            """))
    case .synonymOfNothing:
      DiagnosticRule(
        "synonym-of-nothing", .warning,
        """
        The word before the colon is in no marking point, so its synonyms are never looked for. Synonyms belong to the words
        that the points use.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming a refund.

          ## Synonyms
          - «reimbursement»: money back
          """,
          mended: """
            ## Marking points
            - Award credit for naming a refund.

            ## Synonyms
            - refund: reimbursement, money back
            """))

    // MARK: What a point asks for
    case .gradeUnread:
      DiagnosticRule(
        "grade-unread", .warning,
        """
        A line of a section of grades names a grade and the least that it asks for, in percent of the marks or in marks of the
        whole paper. Other lines are passed over, and nobody gets the grade.
        """,
        example: .init(
          """
          ## Marking points
          - the key

          ## Grades
          - «Pass: half of them»
          """,
          mended: """
            ## Marking points
            - the key

            ## Grades
            - Pass: 50%
            """))
    case .gradeTwice:
      DiagnosticRule(
        "grade-twice", .warning,
        """
        Two grades have one name, or one boundary. Which of them a learner has earned cannot be told, so the second is
        passed over.
        """,
        example: .init(
          """
          ## Marking points
          - the key

          ## Grades
          - Pass: 40%
          - «Pass: 50%»
          """,
          mended: """
            ## Marking points
            - the key

            ## Grades
            - Pass: 40%
            - Merit: 50%
            """))
    case .gradeOutOfReach:
      DiagnosticRule(
        "grade-out-of-reach", .warning,
        """
        The grade asks for more than all marks there are. Perhaps its boundary is in percent, and the sign is missing.
        """,
        example: .init(
          """
          ## Marking points
          - the key

          ## Grades
          - «Pass: 50»
          """,
          mended: """
            ## Marking points
            - the key

            ## Grades
            - Pass: 50%
            """))
    case .nothingAssessable:
      DiagnosticRule(
        "nothing-assessable", .error,
        """
        The point has marks or a lead-in, and no content that an answer could have. Nothing can earn its marks.
        """,
        example: .init(
          """
          ## Marking points
          - «Award credit for (2 marks)»
          """,
          mended: """
            ## Marking points
            - Award credit for naming a lever and a pulley (2 marks)
            """))
    case .nothingToFind:
      DiagnosticRule(
        "nothing-to-find", .warning,
        """
        The point asks for something of a kind, and neither names any nor uses a kind that the lexicon has examples of. It
        cannot be told from an answer whether it is there, so this part of the point is never earned.
        """,
        example: .init(
          """
          ## Question 1
          Give one strength of the plan and its author.
          ### Marking points
          - Award credit for one «strength» and one author, such as Ada Okoro.
          """,
          mended: """
            ## Question 1
            Give one strength of the plan and its author.
            ### Marking points
            - Award credit for one strength, such as its low cost or its speed.
            - Award credit for one author, such as Ada Okoro.
            """))
    case .tooFewToFind:
      DiagnosticRule(
        "too-few-to-find", .warning,
        """
        The point asks for more ideas than can be recognised: it names too few, and the lexicon knows no others of the kind.
        An examiner would accept others, the program cannot; so nobody gets full marks. Name as many as are asked for, and
        better all that are likely.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming three «rivers», such as the Severn or the Tyne.
          """,
          mended: """
            ## Marking points
            - Award credit for naming three rivers, such as the Severn, the Tyne, the Trent, the Tees or the Wye.
            """))
    case .tariffUnreachable:
      DiagnosticRule(
        "tariff-unreachable", .warning,
        """
        The point asks for more ideas than its list has, and the list is closed: nothing else counts. So nobody can earn its
        full marks.
        """,
        example: .init(
          """
          ## Marking points
          - Any three from: «hammer»; ladder
          """,
          mended: """
            ## Marking points
            - Any three from: hammer; ladder; rope; torch
            """))
    case .marksDisagree:
      DiagnosticRule(
        "marks-disagree", .warning,
        """
        The point states more marks than its pieces make, and nothing says how the others are earned. Each piece is then
        wanted more than once, which no answer can give.
        """,
        example: .init(
          """
          ## Marking points
          - «hammer (1); ladder (1). Max 4»
          """,
          mended: """
            ## Marking points
            - hammer (1); ladder (1); rope (1); torch (1). Max 4
            """))
    case .quantityOutOfRange:
      DiagnosticRule(
        "quantity-out-of-range", .warning,
        """
        The number of ideas that the point asks for is one that no answer gives: none, or more than 50. The number is perhaps
        part of a name or a unit; then write it otherwise.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming «0» causes of the strike.
          """,
          mended: """
            ## Marking points
            - Award credit for naming two causes of the strike, such as low pay or long hours.
            """))
    case .oneIdeaTwice:
      DiagnosticRule(
        "one-idea-twice", .warning,
        """
        Two items of a list are the same idea, in the same words or by what the lexicon knows of them. An answer that says it
        twice would earn both. Join them as wordings of one item with '/', or name two that differ.
        """,
        example: .init(
          """
          ## Marking points
          - Any two from: speed; price; «speed»
          """,
          mended: """
            ## Marking points
            - Any two from: speed; price; quality
            """))
    case .unknownCommand:
      DiagnosticRule(
        "unknown-command", .warning,
        """
        The verb after the lead-in is not one of the command words that the program knows from the lists of awarding bodies,
        so it is not known how much an answer must do with the content. Naming it is taken to be enough, as for 'state'. The
        command word that is nearest in meaning is offered instead.
        """,
        example: .init(
          """
          ## Marking points
          - Candidates should «elucidate» the causes of erosion, such as wind or waves.
          """,
          mended: """
            ## Marking points
            - Candidates should explain the causes of erosion, such as wind or waves.
            """))
    case .misspeltCommand:
      DiagnosticRule(
        "misspelt-command", .warning,
        """
        A word that is no English word stands where a command word belongs, and is nearly one. It is read as the command word
        that is meant.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for «discusing» two causes, such as wind or waves.
          """,
          mended: """
            ## Marking points
            - Award credit for discussing two causes, such as wind or waves.
            """))
    case .commandAssumed:
      DiagnosticRule(
        "command-assumed", .note,
        """
        The point has no command word, so nothing says whether naming is enough or more is wanted. It is taken as 'state': the
        content alone earns the marks.
        """,
        example: .init(
          """
          ## Marking points
          - «Award credit for a lever.»
          """,
          mended: """
            ## Marking points
            - Award credit for describing a lever.
            """))
    case .quantityInferred:
      DiagnosticRule(
        "quantity-inferred", .note,
        """
        The point asks for several things and does not say how many. As many as the message says are taken to be needed for
        full marks: two for a plural, all for a closed list. A stated number also settles the tariff.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming «levers», such as a crowbar or a seesaw.
          """,
          mended: """
            ## Marking points
            - Award credit for naming two levers, such as a crowbar or a seesaw.
            """))
    case .rangeTakenAsTwo:
      DiagnosticRule(
        "range-taken-as-two", .note,
        """
        Words such as 'a range of' or 'several' leave the number to the examiner. They are taken as at least two. State a
        number where another is meant.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming «a range of» levers, such as a crowbar or a seesaw.
          """,
          mended: """
            ## Marking points
            - Award credit for naming two levers, such as a crowbar or a seesaw.
            """))
    case .contextNotMarked:
      DiagnosticRule(
        "context-not-marked", .note,
        """
        These words say where or when something is done, not what the answer must contain. They are not looked for in answers.
        Where they are content, make them an item of their own.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming a lever «when shown a picture».
          """,
          mended: """
            ## Marking points
            - Award credit for naming a lever.
            """))
    case .guidanceNotApplied:
      DiagnosticRule(
        "guidance-not-applied", .note,
        """
        The sentence tells examiners how to mark, and is one that the program understands as such but cannot follow. A person
        who checks the marks should keep it in mind.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming a lever. «Note: spelling does not matter».
          """,
          mended: """
            ## Marking points
            - Award credit for naming a lever.
            """))
    case .scopeChosen:
      DiagnosticRule(
        "scope-chosen", .note,
        """
        Alternatives stand between slashes, and it is not plain how far each goes: 'red / green light' may be 'red' or 'green
        light', or 'red light' or 'green light'. The message shows how they are read.
        """,
        example: .init(
          """
          ## Marking points
          - «red / green lamp» (1); a horn (1)
          """,
          mended: """
            ## Marking points
            - red lamp / green lamp (1); a horn (1)
            """))
    case .unpairedBracket:
      DiagnosticRule(
        "unpaired-bracket", .warning,
        """
        A bracket has no other half, so it is not known what belongs into it: marks may be read as content, and comments as
        wordings.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming a lever and a pulley «(»2 marks
          """,
          mended: """
            ## Marking points
            - Award credit for naming a lever and a pulley (2 marks)
            """))
    case .foreignNotation:
      DiagnosticRule(
        "foreign-notation", .warning,
        """
        A letter stands for 'accept', 'reject' or 'ignore' in the mark schemes of one awarding body, and the rubric is read by
        the rules of another. It is taken as the word. Write the word, or choose the board with a line 'Board: …' at the head of
        the rubric.
        """,
        example: .init(
          """
          ## Marking points
          - the pivot moves ; «R» the load moves
          """,
          mended: """
            Board: cambridge

            ## Marking points
            - the pivot moves ; R the load moves
            """))

    // MARK: Wordings
    case .givenAway:
      DiagnosticRule(
        "given-away", .warning,
        """
        Every word of this wording is in the question, and what only repeats the question earns nothing. So the wording can
        never earn the point.
        """,
        example: .init(
          """
          ## Question 1
          How does a strong password protect an account?
          ### Marking points
          - Award credit for identifying how it helps, such as its length or a «strong password».
          """,
          mended: """
            ## Question 1
            How does a strong password protect an account?
            ### Marking points
            - Award credit for identifying how it helps, such as its length or its mix of letters and digits.
            """))
    case .addsNothing:
      DiagnosticRule(
        "adds-nothing", .warning,
        """
        The same words are accepted already. Other forms of a word need no wording of their own: 'refund', 'refunds' and
        'refunded' are one. A wording of the point may well stand in a line with others: it says which idea they belong to.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming a refund.
              - accept: money back / cash back / «cash backs»
          """,
          mended: """
            ## Marking points
            - Award credit for naming a refund.
                - accept: money back / cash back
            """))
    case .knownAlready:
      DiagnosticRule(
        "known-already", .note,
        """
        The lexicon that comes with the program has every wording of this line among those of something that the point names,
        so they are accepted without the line. The line does no harm.
        """,
        example: .init(
          """
          # Customer service

          ## Marking points
          - Award credit for identifying a refund.
              - accept: «reimbursement»
          """,
          mended: """
            # Customer service

            ## Marking points
            - Award credit for identifying a refund.
            """))
    case .refusedToo:
      DiagnosticRule(
        "refused-too", .warning,
        """
        The point asks for this wording or accepts it, and also rejects or ignores it. What is refused earns nothing, so the
        wording can never earn the point.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming a lever or a «pulley».
              - reject: a pulley
          """,
          mended: """
            ## Marking points
            - Award credit for naming a lever or a pulley.
                - reject: a screw
            """))

    // MARK: The lines under a point
    case .unknownRefinement:
      DiagnosticRule(
        "unknown-refinement", .warning,
        """
        A line under a marking point starts with a word that is not known there, so it is not used. The usual cause is a
        misspelling.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming a lever.
              - «acept»: crowbar
          """,
          mended: """
            ## Marking points
            - Award credit for naming a lever.
                - accept: crowbar
            """))
    case .refinementWithoutPoint:
      DiagnosticRule(
        "refinement-without-point", .warning,
        """
        An accept, reject, ignore or tariff line stands at the left edge, where marking points stand. It is taken for the point
        above it; where there is none, it is not used. Indent it under its point.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming a lever.
          - «accept: crowbar»
          """,
          mended: """
            ## Marking points
            - Award credit for naming a lever.
                - accept: crowbar
            """))
    case .emptyRefinement:
      DiagnosticRule(
        "empty-refinement", .warning,
        """
        The line has a word such as 'accept', and after it nothing that can be used: no wording, or no number of marks of 1 or
        more.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming a lever.
              - «tariff»: lots
          """,
          mended: """
            ## Marking points
            - Award credit for naming a lever.
                - tariff: 2
            """))
    case .unknownSide:
      DiagnosticRule(
        "unknown-side", .warning,
        """
        The brackets after 'accept' name the part of the point that a wording belongs to, and no part has any of these words.
        The wording is accepted for the first part.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for explaining both the sting and the swelling.
              - accept («honey»): it hurts
          """,
          mended: """
            ## Marking points
            - Award credit for explaining both the sting and the swelling.
                - accept (sting): it hurts
            """))
    case .tariffTwice:
      DiagnosticRule(
        "tariff-twice", .warning,
        """
        The point states its marks in its text and again in a line under it, and the two disagree. The line is used.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for explaining how a lever works (2 marks)
              - «tariff: 3»
          """,
          mended: """
            ## Marking points
            - Award credit for explaining how a lever works (3 marks)
            """))
    case .refinementOfLevels:
      DiagnosticRule(
        "refinement-of-levels", .warning,
        """
        Answers to a question with levels of response are marked as a whole, by the level that fits best. There is no single
        point whose wordings could be accepted or refused; the line is not used.
        """,
        example: .init(
          """
          ## Question 1 (4 marks)
          Explain how a lever works.
          ### Levels of response
          - Level 1 (1-2 marks): Names parts.
          - Level 2 (3-4 marks): Explains the turning effect.
          ### Indicative content
          - the pivot
              - «accept»: the fulcrum
          """,
          mended: """
            ## Question 1 (4 marks)
            Explain how a lever works.
            ### Levels of response
            - Level 1 (1-2 marks): Names parts.
            - Level 2 (3-4 marks): Explains the turning effect.
            ### Indicative content
            - the pivot / the fulcrum
            """))
    case .unclearRefinement:
      DiagnosticRule(
        "unclear-refinement", .warning,
        """
        A line such as 'command:' or 'needs:' says in full what the point asks for, and takes the place of what its English says. \
        This one is not understood from the marked place on, and is not used.
        """,
        example: .init(
          """
          ## Marking points
          - Award credit for naming a lever.
              - command: «shout»
          """,
          mended: """
            ## Marking points
            - Award credit for naming a lever.
                - command: name
            """))
    case .unknownBoard:
      DiagnosticRule(
        "unknown-board", .warning,
        """
        A line 'Board: …' before the questions says how the rubric settles what awarding bodies disagree on: 'generic' counts \
        every right response; 'aqa' lets each refused response cancel a right one; 'cambridge' marks the first responses only, \
        as many as were asked for. Another name is taken as 'generic'.
        """,
        example: .init(
          """
          # Levers
          Board: «moon»
          ## Marking points
          - Award credit for naming a lever.
          """,
          mended: """
            # Levers
            Board: aqa
            ## Marking points
            - Award credit for naming a lever.
            """))
    case .carriedForward:
      DiagnosticRule(
        "carried-forward", .note,
        """
        Codes such as 'ecf', 'ft' and 'own figure rule' give marks for what follows rightly from a wrong figure. The program does not \
        calculate, so that it cannot tell; it asks for a person to look wherever the point is not met.
        """,
        example: .init(
          """
          ## Marking points
          - «speed of 12 m/s (1); distance of 36 m (1) ecf»
          """,
          mended: """
            ## Marking points
            - speed of 12 m/s (1); distance of 36 m (1)
            """))
    case .levelsOverlap:
      DiagnosticRule(
        "levels-overlap", .warning,
        """
        Each mark belongs to one level. Where two levels share one, the answer could not be put on either, and the later of the \
        two is not used.
        """,
        example: .init(
          """
          ## Question 1 (4 marks)
          Explain how a lever works.
          ### Levels of response
          - Level 1 (1-2 marks): Names parts.
          - «Level 2 (2-4 marks): Explains the turning effect.»
          ### Indicative content
          - the pivot
          - the long arm
          """,
          mended: """
            ## Question 1 (4 marks)
            Explain how a lever works.
            ### Levels of response
            - Level 1 (1-2 marks): Names parts.
            - Level 2 (3-4 marks): Explains the turning effect.
            ### Indicative content
            - the pivot
            - the long arm
            """))
    case .levelsWithoutContent:
      DiagnosticRule(
        "levels-without-content", .error,
        """
        Levels say how good an answer is, not what it is about. Without indicative content there is nothing to look for, and \
        every answer would be marked by its length.
        """,
        example: .init(
          """
          ## «Question 1 (4 marks)»
          Explain how a lever works.
          ### Levels of response
          - Level 1 (1-2 marks): Names parts.
          - Level 2 (3-4 marks): Explains the turning effect.
          """,
          mended: """
            ## Question 1 (4 marks)
            Explain how a lever works.
            ### Levels of response
            - Level 1 (1-2 marks): Names parts.
            - Level 2 (3-4 marks): Explains the turning effect.
            ### Indicative content
            - the pivot
            - the long arm
            """))
    case .unreadLearntRule:
      DiagnosticRule(
        "unread-learnt-rule", .error,
        """
        A line of "Learnt rules" is a whole number and what it is for: a word, words in quotation marks, words with an \
        ellipsis between them, or a point with its number. Lines with names are marks, weighed, coverage, length, \
        like right, like wrong, right and wrong. This one is none of these, and counts for nothing.
        """,
        example: .init(
          """
          ## Question 1 (1 mark)
          Why does ice float?
          ### Model answers
          - Ice is less dense than water.
          ### Learnt rules
          - marks: 1 from 5
          - «dense counts a lot»
          """,
          mended: """
            ## Question 1 (1 mark)
            Why does ice float?
            ### Model answers
            - Ice is less dense than water.
            ### Learnt rules
            - marks: 1 from 5
            - +12 dense
            """))
    case .learntRulesWithoutMarks:
      DiagnosticRule(
        "learnt-rules-without-marks", .error,
        """
        Learnt rules add up to a total, and the line "marks" says from which total on there is a mark: one total for each \
        mark of the question, upwards. Without it the rules are not used.
        """,
        example: .init(
          """
          ## Question 1 (2 marks)
          Why does ice float?
          ### Model answers
          - Ice is less dense than water, because its molecules are farther apart.
          ### «Learnt rules»
          - marks: 1 from 5
          - +12 dense
          """,
          mended: """
            ## Question 1 (2 marks)
            Why does ice float?
            ### Model answers
            - Ice is less dense than water, because its molecules are farther apart.
            ### Learnt rules
            - marks: 1 from 5, 2 from 17
            - +12 dense
            """))
    case .learntRulesWithoutQuestion:
      DiagnosticRule(
        "learnt-rules-without-question", .error,
        """
        Learnt rules belong to a question. They stand under it, with more # than its heading has, or anywhere, as the end \
        of the rubric, under a heading that names it. These do neither, or name a question that is not there above them.
        """,
        example: .init(
          """
          ## Question 1 (1 mark)
          Why does ice float?
          ### Model answers
          - Ice is less dense than water.
          ## «Learnt rules: question 2»
          - marks: 1 from 5
          - +12 dense
          """,
          mended: """
            ## Question 1 (1 mark)
            Why does ice float?
            ### Model answers
            - Ice is less dense than water.
            ## Learnt rules: question 1
            - marks: 1 from 5
            - +12 dense
            """))
    }
  }
}
