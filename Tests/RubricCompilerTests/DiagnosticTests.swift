import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// Each thing that the compiler may say, the text that makes it say so, and its words.
@Suite struct DiagnosticTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var code: Diagnostic.Code
    var text: String
    var expected: String
    var testDescription: String { "\(code.name)" }
  }

  /// A question with these marking points.
  private static func question(_ points: String, heading: String = "Question 1", text: String = "Why?") -> String {
    "## \(heading)\n\(text)\n### Marking points\n\(points)\n"
  }

  /// A question with two levels of these marks, and this content.
  private static func levels(_ first: String, _ second: String, _ content: String) -> String {
    "## Question 1 (4 marks)\nWhy?\n### Levels of response\n- Level 1 (\(first) marks): Names it.\n"
      + "- Level 2 (\(second) marks): Explains it.\n### Indicative content\n\(content)\n"
  }

  static let rows: [Row] = [
    Row(
      code: .emptyRubric, text: " \n",
      expected:
        "1:1: error: the rubric is empty; write at least one marking point under a heading 'Marking points' [empty-rubric]"
    ),
    Row(
      code: .noMarkingPoints, text: "Some notes",
      expected:
        "1:1: error: no marking points found; list them with '- ' under a heading 'Marking points', 'Examiner Marking Points' or 'Assessment Criteria' [no-marking-points]"
    ),
    Row(
      code: .nothingAssessable, text: question("- (2 marks)"),
      expected:
        "4:3: error: nothing assessable in this point; say what the answer must contain [nothing-assessable]"),
    Row(
      code: .questionWithoutPoints, text: "## Question 7\nWhy?\n",
      expected:
        "1:4: warning: question '7' has neither marking points nor model answers, so it cannot be marked; add one [question-without-points]"
    ),
    Row(
      code: .duplicateQuestion, text: question("- Names a bee.") + question("- Names a wasp."),
      expected: "5:4: error: question '1' is defined twice; give each question its own id [duplicate-question]"),
    Row(
      code: .tariffDisagrees, text: question("- Names a bee.\n- Names a wasp.", heading: "Question 1 (1 mark)"),
      expected:
        "1:4: warning: question '1' states 1 mark but its points add up to 2; change one of them (the stated 1 are used) [tariff-disagrees]"
    ),
    Row(
      code: .unknownRefinement, text: question("- Names a bee.\n  - acept: wasp"),
      expected:
        "5:5: warning: 'acept' is not a refinement; use 'accept' [unknown-refinement]"),
    Row(
      code: .refinementWithoutPoint, text: question("- accept: wasp\n- Names a bee."),
      expected:
        "4:3: warning: this refinement stands under no marking point; indent it under one [refinement-without-point]"),
    Row(
      code: .emptyRefinement, text: question("- Names a bee.\n  - accept: /"),
      expected:
        "5:5: warning: nothing to use stands after 'accept'; write wordings divided by '/', or a number of marks after 'tariff:' [empty-refinement]"
    ),
    Row(
      code: .givenAway, text: question("- Names an insect, such as a bee or a wasp.", text: "What does a bee do?"),
      expected:
        "4:30: warning: 'bee' is in the question, so repeating it earns nothing; ask for something the question does not say [given-away]"
    ),
    Row(
      code: .addsNothing, text: question("- Names a bee.\n  - accept: a wasp / wasps"),
      expected: "5:22: warning: 'wasps' is accepted already; leave it out [adds-nothing]"),
    Row(
      code: .unknownSide,
      text: question("- Explains both the sting and the swelling.\n  - accept (honey): sweet"),
      expected:
        "5:13: warning: no part of this point is called 'honey'; use words of the point in the brackets [unknown-side]"),
    Row(
      code: .nothingToFind, text: question("- Award credit for one strength and one bee."),
      expected:
        "4:24: warning: nothing to look for is known for 'strength', so it cannot be earned; name some ('such as …') or add accept lines [nothing-to-find]"
    ),
    Row(
      code: .unknownSection, text: "## Question 1\n### Marking pionts\n- Names a bee.\n",
      expected:
        "2:5: warning: the section 'Marking pionts' is not known, and is not read; use 'Marking points' [unknown-section]"
    ),
    Row(
      code: .answerWithoutQuestion,
      text: "## Marking points\n- Names a bee.\n- Names a wasp.\n## Model answers\n- A bee.\n",
      expected:
        "5:3: warning: these model answers belong to no question; put them under the question they answer [answer-without-question]"
    ),
    Row(
      code: .commandAssumed, text: question("- Award credit for a bee."),
      expected: "4:3: note: no command word found; taken as 'state' [command-assumed]"),
    Row(
      code: .quantityInferred, text: question("- Names insects, such as a bee or a wasp."),
      expected:
        "4:9: note: no number stated for 'insects'; 2 are taken to be needed for full marks [quantity-inferred]"),
    Row(
      code: .rangeTakenAsTwo, text: question("- Names a variety of insects."),
      expected: "4:9: note: 'a variety of' is taken as at least two [range-taken-as-two]"),
    Row(
      code: .contextNotMarked, text: question("- Names a bee when one is shown."),
      expected: "4:15: note: 'when one is shown' says where or when, and is not marked [context-not-marked]"),
    Row(
      code: .guidanceNotApplied, text: question("- Names a bee. See the notes on insects."),
      expected:
        "4:16: note: 'See the notes on insects' is guidance to examiners, and is not applied [guidance-not-applied]"
    ),
    Row(
      code: .unknownBoard, text: "Board: moon\n" + question("- Names a bee."),
      expected: "1:8: warning: 'moon' is no board profile; use generic, aqa or cambridge [unknown-board]"),
    Row(
      code: .carriedForward, text: question("- speed of 2 m (1); distance of 4 m (1) ecf"),
      expected:
        "4:3: note: 'ecf' cannot be followed by the program; answers without full marks are referred to a person [carried-forward]"
    ),
    Row(
      code: .levelsOverlap, text: levels("1-2", "2-4", "- bees"),
      expected:
        "5:3: warning: levels 1 and 2 share a mark; give each level marks of its own (level 2 is not used) [levels-overlap]"
    ),
    Row(
      code: .levelsWithoutContent, text: levels("1-2", "3-4", ""),
      expected:
        "1:4: error: these levels have no content to look for; list under 'Indicative content' what answers may say [levels-without-content]"
    ),
    Row(
      code: .refinementOfLevels, text: levels("1-2", "3-4", "- bees\n  - accept: wasps"),
      expected:
        "8:5: warning: levels of response have no 'accept' lines; put what counts into the indicative content [refinement-of-levels]"
    ),
    Row(
      code: .unclearRefinement, text: question("- Names a bee.\n    - needs: some of: honey = wax"),
      expected:
        "5:14: warning: 'some of' is not understood here; write 'command: explain', or 'needs: 2 ideas of an open list: what they are = one; another / its other wording' [unclear-refinement]"
    ),
    Row(
      code: .misconceptionNotChecked, text: question("- Names a bee.\n### Misconceptions\n- Overlooking wasps."),
      expected:
        "6:3: note: this misconception is not a statement that an answer could make, so it is not looked for; write 'Thinking that …' [misconception-not-checked]"
    ),
    Row(
      code: .emptySection, text: question("- Names a bee.\n### Model answers"),
      expected:
        "5:5: warning: nothing stands under 'Model answers'; list what belongs there, or leave the heading out [empty-section]"
    ),
    Row(
      code: .noMarks, text: question("- Names a bee.", heading: "Question 1 [0]"),
      expected: "1:4: warning: 0 marks cannot be earned; state 1 or more, or leave the number out [no-marks]"),
    Row(
      code: .sameWords, text: question("- Names a bee.\n- States one insect, such as a wasp or a bee."),
      expected:
        "5:42: warning: 'bee' earns this point and point 1.1 alike; ask each for something of its own [same-words]"),
    Row(
      code: .answerIsQuestion,
      text: question("- Names a bee.\n### Model answers\n- WHAT buzzes", text: "What buzzes?"),
      expected:
        "6:3: warning: this model answer only repeats the question; write what a learner should answer [answer-is-question]"
    ),
    Row(
      code: .duplicateMisconception,
      text: question("- Names a bee.\n### Misconceptions\n- Thinking that bees sing.\n- Thinking that bees sing"),
      expected: "7:3: warning: this misconception is listed twice; leave it out [duplicate-misconception]"),
    Row(
      code: .synonymWithoutName, text: question("- Names a bee.\n## Synonyms\n- bee, worker"),
      expected:
        "6:3: warning: 'bee, worker' has no word before a colon, so it is not read; write 'word: another wording, one more' [synonym-without-name]"
    ),
    Row(
      code: .synonymOfNothing, text: question("- Names a bee.\n## Synonyms\n- wasp: hornet"),
      expected:
        "6:3: warning: no marking point looks for 'wasp', so these synonyms change nothing; use the words of a point [synonym-of-nothing]"
    ),
    Row(
      code: .unreadLearntRule,
      text: question("- Names a bee.\n### Learnt rules\n- marks: 1 from 5\n- +4 honey\n- quite likely honey"),
      expected:
        "8:3: error: 'quite likely honey' is no learnt rule, and counts for nothing; write a whole number and a word, as '+12 evaporate' [unread-learnt-rule]"
    ),
    Row(
      code: .learntRulesWithoutMarks, text: question("- Names a bee.\n### Learnt rules\n- +4 honey"),
      expected:
        "5:5: error: the learnt rules do not say what earns the mark, and are not used; write 'marks: 1 from 5' [learnt-rules-without-marks]"
    ),
    Row(
      code: .learntRulesWithoutQuestion, text: question("- Names a bee.\n## Learnt rules: question 7\n- +4 honey"),
      expected:
        "5:4: error: these learnt rules are for no question of the rubric, and are not used; write 'Learnt rules: question 1' [learnt-rules-without-question]"
    ),
    Row(
      code: .gradeUnread, text: question("- Names a bee.\n## Grades\n- Pass: most of it"),
      expected:
        "6:3: warning: 'Pass: most of it' states no grade with its least marks; write 'Merit: 65%' or 'Merit: 39 marks' [grade-unread]"
    ),
    Row(
      code: .gradeTwice, text: question("- Names a bee.\n## Grades\n- Pass: 40%\n- Merit: 40%"),
      expected:
        "7:3: warning: 'Merit: 40%' has a name or a boundary that another grade has, and is not read; leave one of them out [grade-twice]"
    ),
    Row(
      code: .gradeOutOfReach, text: question("- Names a bee.\n## Grades\n- Pass: 40"),
      expected:
        "6:3: warning: nobody can reach the grade 'Pass' with 1 mark; lower its boundary [grade-out-of-reach]"
    ),
    Row(
      code: .tooFewToFind, text: question("- Names three insects, such as a bee or a wasp."),
      expected:
        "4:15: warning: 3 are asked for of 'insects' but only 2 can be recognised, so full marks cannot be earned; name more ('such as …') or add accept lines [too-few-to-find]"
    ),
    Row(
      code: .tariffUnreachable, text: question("- Any three from: bee; wasp"),
      expected:
        "4:19: warning: 3 are asked for but the list has only 2, so full marks cannot be earned; ask for 2 or name more [tariff-unreachable]"
    ),
    Row(
      code: .marksDisagree, text: question("- bee (1); wasp (1). Max 4"),
      expected:
        "4:3: warning: the point states 4 marks but what it lists makes 2; change one of them (4 are used) [marks-disagree]"
    ),
    Row(
      code: .quantityOutOfRange, text: question("- Names at least 60 insects."),
      expected: "4:21: warning: '60' cannot be asked of an answer; state a number from 1 to 50 [quantity-out-of-range]"
    ),
    Row(
      code: .oneIdeaTwice, text: question("- Any two from: bee; wasp; bees"),
      expected:
        "4:28: warning: 'bee' and 'bees' are one idea, so saying it twice earns both; join them with '/' or name two that differ [one-idea-twice]"
    ),
    Row(
      code: .unknownCommand, text: question("- Learners should critically appraise the hive."),
      expected:
        "4:30: warning: 'appraise' is not a known command word, and is taken as 'state'; write 'evaluate' [unknown-command]"
    ),
    Row(
      code: .misspeltCommand, text: question("- Award credit for explaning why bees buzz."),
      expected: "4:20: warning: 'explaning' is not a command word, and is taken as 'explaining' [misspelt-command]"),
    Row(
      code: .scopeChosen, text: question("- red / green light (1); horn (1)"),
      expected:
        "4:3: note: 'red / green light' is read as 'red' or 'green light'; write every wording in full if another reading is meant [scope-chosen]"
    ),
    Row(
      code: .unpairedBracket, text: question("- Names a bee (2 marks"),
      expected:
        "4:15: warning: this '(' has no other half, and is read as a plain mark; close the bracket or leave it out [unpaired-bracket]"
    ),
    Row(
      code: .unknownBoard, text: "Board: moon\n" + question("- Names a bee."),
      expected: "1:8: warning: 'moon' is no board profile; use generic, aqa or cambridge [unknown-board]"),
    Row(
      code: .carriedForward, text: question("- speed of 2 m (1); distance of 4 m (1) ecf"),
      expected:
        "4:3: note: 'ecf' cannot be followed by the program; answers without full marks are referred to a person [carried-forward]"
    ),
    Row(
      code: .levelsOverlap, text: levels("1-2", "2-4", "- bees"),
      expected:
        "5:3: warning: levels 1 and 2 share a mark; give each level marks of its own (level 2 is not used) [levels-overlap]"
    ),
    Row(
      code: .levelsWithoutContent, text: levels("1-2", "3-4", ""),
      expected:
        "1:4: error: these levels have no content to look for; list under 'Indicative content' what answers may say [levels-without-content]"
    ),
    Row(
      code: .refinementOfLevels, text: levels("1-2", "3-4", "- bees\n  - accept: wasps"),
      expected:
        "8:5: warning: levels of response have no 'accept' lines; put what counts into the indicative content [refinement-of-levels]"
    ),
    Row(
      code: .unclearRefinement, text: question("- Names a bee.\n  - command: shout"),
      expected:
        "5:14: warning: 'shout' is not understood here; write 'command: explain', or 'needs: 2 ideas of an open list: what they are = one; another / its other wording' [unclear-refinement]"
    ),
    Row(
      code: .foreignNotation, text: question("- bees sting (1); R bees bite"),
      expected:
        "4:19: warning: 'R' is notation of cambridge, taken as 'reject'; write 'reject' or choose 'Board: cambridge' [foreign-notation]"
    ),
    Row(
      code: .knownAlready, text: question("- Names litter.\n  - accept: rubbish / garbage"),
      expected:
        "5:13: note: 'rubbish / garbage' is known to mean 'litter', and is accepted without this line [known-already]"),
    Row(
      code: .refusedToo, text: question("- Names a bee.\n  - accept: wasp\n  - reject: a wasp / fly"),
      expected:
        "5:13: warning: 'wasp' is refused as well, so it can never be earned; leave one of the two out [refused-too]"),
    Row(
      code: .tariffTwice, text: question("- Names a bee (2 marks)\n  - tariff: 1"),
      expected:
        "5:5: warning: the point states 2 marks but its tariff line 1; leave one out (1 are used) [tariff-twice]"),
  ]

  @Test(arguments: rows) func says(_ row: Row) {
    let compilation = RubricCompiler.compile([UInt8](row.text.utf8), lexicon: SmallLexicon.shared)
    let lines = messages(compilation, file: "").split(separator: "\n").map { String($0.dropFirst()) }
    #expect(lines.filter { $0.hasSuffix("[\(row.code.name)]") } == [row.expected])
  }

  @Test func saysWhereBytesAreBroken() {
    let text = [UInt8]("## Question 1\n### Marking points\n- caf".utf8) + [0xE9, 0x0A]
    let lines = messages(RubricCompiler.compile(text, lexicon: SmallLexicon.shared), file: "r")
    #expect(
      lines.contains("r:3:6: warning: the text is not valid UTF-8 here; save the file as UTF-8 [invalid-utf-8]\n"))
  }

  @Test func refusesWhatIsTooLarge() {
    let text = [UInt8](repeating: 0x20, count: RubricCompiler.sizeLimit + 1)
    let compilation = RubricCompiler.compile(text, lexicon: SmallLexicon.shared)
    #expect(
      messages(compilation, file: "r") == "r:1:1: error: the rubric is larger than 32 megabytes; split it [too-large]\n"
    )
    #expect(compilation.rubric.questions.isEmpty && compilation.hasErrors)
  }

  @Test func everyCodeHasARow() {
    let tested = Set(Self.rows.map { $0.code }).union([.invalidUTF8, .tooLarge])
    #expect(tested == Set(Diagnostic.Code.allCases))
  }

  @Test func namesAreUniqueAndInLowerCase() {
    let names = Diagnostic.Code.allCases.map { "\($0.name)" }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber } })
  }

  /// A misconception that belongs to every question is reported once.
  @Test func saysEachThingOnce() {
    let text = """
      Common Mistakes
      - Overlooking wasps.
      - Thinking that bees are wasps.
      Assessment Criteria
      - Names a bee.
      - Names a wasp.
      - Names a fly.
      """
    let compilation = RubricCompiler.compile([UInt8](text.utf8), lexicon: SmallLexicon.shared)
    #expect(compilation.rubric.questions.map { $0.misconceptions.count } == [2, 2, 2])
    #expect(compilation.diagnostics.count { $0.code == .misconceptionNotChecked } == 1)
  }

  /// In the order of the text, errors before notes at one place, and none twice.
  @Test func comeInOrder() {
    let a = Diagnostic(.commandAssumed, ByteSpan(start: 5, end: 9))
    let b = Diagnostic(.nothingAssessable, ByteSpan(start: 5, end: 9))
    let c = Diagnostic(.addsNothing, ByteSpan(start: 2, end: 3), text: "x")
    let d = Diagnostic(.addsNothing, ByteSpan(start: 2, end: 3), text: "y")
    let found = Diagnostic.inOrder([a, d, b, c, a, d])
    #expect(found.map { $0.code } == [.addsNothing, .addsNothing, .nothingAssessable, .commandAssumed])
    #expect(found.map { $0.text } == ["x", "y", "", ""])
  }
}
