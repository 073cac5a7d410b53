import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// The lines with which an author says what the compiler would else infer.
@Suite struct ExplicitLineTests {
  /// The only point of a question with these lines under it.
  private func point(_ text: String, _ lines: [String]) throws -> (MarkingPoint, [Diagnostic], Rubric) {
    let rubric = "## Question 1\nWhy?\n### Marking points\n- \(text)\n" + lines.map { "    - \($0)\n" }.joined()
    let compilation = RubricCompiler.compile([UInt8](rubric.utf8), lexicon: SmallLexicon.shared)
    let point = try #require(compilation.rubric.questions.first?.points.first)
    return (point, compilation.diagnostics, compilation.rubric)
  }

  private static let loyal = "Award credit for explaining several benefits, such as loyal customers or more sales."

  // MARK: tariff, command

  @Test(arguments: [
    ("tariff: 3", 3, MarkingPoint.TariffSource.stated), ("tariff: 3 marks", 3, .stated),
    ("tariff: two", 2, .stated), ("tariff: 2, from the quantity", 2, .quantity),
    ("tariff: 4, from the question", 4, .question), ("tariff: 1, by default", 1, .standard),
    ("tariff: 12000", 12000, .stated),
  ])
  func tariff(_ line: String, _ marks: Int, _ source: MarkingPoint.TariffSource) throws {
    let (point, _, _) = try point(Self.loyal, [line])
    #expect(point.tariff == marks)
    #expect(point.tariffSource == source)
    #expect(point.requirements.count == 1)
  }

  @Test func commandReplacesThatOfThePoint() throws {
    let (point, diagnostics, _) = try point(Self.loyal, ["command: identify"])
    #expect(point.commands.map { $0.word } == [.identify])
    #expect(point.commands[0].weight == 0)
    #expect(point.requirements.map { $0.command } == [.identify])
    #expect(!diagnostics.contains { $0.code == .unclearRefinement })
  }

  @Test func ofSeveralCommandsTheHighestIsAskedFor() throws {
    let (point, _, _) = try point("bees; wasps", ["command: identify, explain"])
    #expect(point.commands.map { $0.word } == [.identify, .explain])
    #expect(point.requirements.map { $0.command } == [.explain, .explain])
  }

  /// A command that was assumed is marked more leniently than one that is written.
  @Test func commandByDefault() throws {
    let (assumed, diagnostics, _) = try point("Honey.", ["command: state, by default"])
    #expect(assumed.commands.map { $0.span } == [assumed.span])
    #expect(!diagnostics.contains { $0.code == .commandAssumed })
    let (written, _, _) = try point("Honey.", ["command: state"])
    #expect(written.commands[0].span != written.span)
  }

  @Test func unknownCommand() throws {
    let (point, diagnostics, _) = try point(Self.loyal, ["command: ponder"])
    #expect(point.commands.map { $0.word } == [.explain])
    #expect(diagnostics.contains { $0.code == .unclearRefinement && $0.text == "ponder" })
  }

  // MARK: needs

  /// What each requirement is, in short: kind, command, quantity, `+` open or `.` closed, label, ideas that the text names.
  private func short(_ point: MarkingPoint) -> [String] {
    point.requirements.map { requirement in
      let ideas = requirement.ideas.filter { $0.source == .named }.map { $0.label }
      return "\(requirement.kind) \(requirement.command.word) \(requirement.quantity)\(requirement.isOpen ? "+" : ".") "
        + "\(requirement.label)\(ideas.isEmpty ? "" : ": " + ideas.joined(separator: " | "))"
    }
  }

  struct NeedsRow: CustomTestStringConvertible, Sendable {
    var lines: [String]
    var expected: [String]
    var testDescription: String { lines.joined(separator: " & ") }
    init(_ lines: String..., is expected: [String]) {
      self.lines = lines
      self.expected = expected
    }
  }

  @Test(arguments: [
    NeedsRow("needs: kindness", is: ["content state 1. kindness: kindness"]),
    NeedsRow("needs: kindness / being kind", is: ["content state 1. kindness: kindness / being kind"]),
    NeedsRow("needs: tone = warm / polite", is: ["content state 1. tone: warm / polite"]),
    NeedsRow(
      "needs: 2 ideas of an open list: things that bees make = honey; wax / comb",
      is: ["content state 2+ things that bees make: honey | wax / comb"]),
    NeedsRow("needs: both ideas of a closed list = honey; wax", is: ["content state 2. honey: honey | wax"]),
    NeedsRow("needs: all ideas = honey; wax; jelly", is: ["content state 3. honey: honey | wax | jelly"]),
    NeedsRow("needs: three ideas = honey; wax; jelly.", is: ["content state 3. honey: honey | wax | jelly"]),
    NeedsRow(
      "command: identify, explain", "needs: 1 idea = honey", "needs: a reason, explain: why they make it",
      is: ["content identify 1. honey: honey", "reason explain 1+ why they make it"]),
    NeedsRow(
      "needs: 1 idea = honey", "needs: a consequence of a closed list: its use = sweet; keeps",
      is: ["content state 1. honey: honey", "consequence state 1. its use: sweet | keeps"]),
    NeedsRow(
      "needs: both sides, distinguish: bees and wasps = bees; wasps",
      is: ["contrast distinguish 2. bees and wasps: bees | wasps"]),
    NeedsRow(
      "needs: 1 idea: a judgement of honey", "needs: a judgement", "needs: 2 examples: hives",
      is: ["content state 1. a judgement of honey", "judgement state 1. ", "example state 2. hives"]),
    NeedsRow("needs: 1 idea: = honey", is: ["content state 1. honey: honey"]),
    // The author's words may be marks of the line.
    NeedsRow(
      #"needs: 1 idea = "24/7" / open "all hours; every day""#,
      is: ["content state 1. 24/7: 24/7 / open all hours every day"]),
    NeedsRow(#"needs: 1 idea = "Na+ = salt" / "\H2O""#, is: [#"content state 1. Na salt: Na salt / H2O"#]),
    NeedsRow("needs: nothing", is: []),
  ])
  func needs(_ row: NeedsRow) throws {
    let (point, diagnostics, _) = try point("Look for what the hive is like (2 marks). Do not accept 'big'.", row.lines)
    #expect(short(point) == row.expected)
    #expect(point.rejects.isEmpty, "the English of the point is not read")
    #expect(!diagnostics.contains { $0.code == .unclearRefinement })
  }

  @Test func weightOrderWholeDependence() throws {
    let (point, _, _) = try point(
      "Stages.",
      [
        "needs: 3 ideas of a closed list, in order, worth 2: stages = egg; larva; bee",
        "needs: 1 idea, each in full, only with 1 = feeds on jelly",
      ])
    #expect(point.requirements.map { $0.isOrdered } == [true, false])
    #expect(point.requirements.map { $0.weight } == [2, 1])
    #expect(point.requirements.map { $0.dependsOn } == [nil, 0])
    #expect(point.tariff == 4)
    #expect(point.tariffSource == .quantity)
  }

  @Test(arguments: ["only with 1", "only with 7"]) func dependsOnNothingThatIsNotThere(_ condition: String) throws {
    let (point, _, _) = try point("Stages.", ["needs: 1 idea, \(condition) = egg"])
    #expect(point.requirements.map { $0.dependsOn } == [nil])
  }

  @Test func saysWhatItDoesNotUnderstand() throws {
    let (point, diagnostics, _) = try point("Bees.", ["needs: 2 wibbles of a wobbly list: honey = wax"])
    let unclear = try #require(diagnostics.first { $0.code == .unclearRefinement })
    #expect(unclear.text == "2 wibbles of a wobbly list")
    #expect(short(point) == ["content state 1. honey: wax"])
  }

  /// A tutor sees a wrong reading in the annotated text and puts it right there.
  @Test func overridesAWrongReading() throws {
    let (before, _, _) = try point(Self.loyal, [])
    #expect(short(before) == ["content explain 2+ benefits: loyal customers | more sales"])
    let (quantity, _, _) = try point(
      Self.loyal,
      ["command: explain", "needs: 1 idea of an open list: benefits = loyal customers; more sales"])
    #expect(short(quantity) == ["content explain 1+ benefits: loyal customers | more sales"])
    let (closed, _, _) = try point(
      Self.loyal, ["command: explain", "needs: 2 ideas of a closed list: benefits = loyal customers; more sales"])
    #expect(short(closed) == ["content explain 2. benefits: loyal customers | more sales"])
    let (removed, _, _) = try point(
      Self.loyal, ["command: explain", "needs: 2 ideas of an open list: benefits = loyal customers"])
    #expect(short(removed) == ["content explain 2+ benefits: loyal customers"])
  }

  // MARK: limit, other, must, synonyms, example

  @Test func limits() throws {
    let (point, _, _) = try point(
      "Bees.",
      [
        "needs: 1 idea = honey", "needs: 1 idea = wax", "limit: 1 without 2: max 1 if wax is left out",
        "limit: 0 with wasps / flies", "limit: 2 marks without 1 or 2",
      ])
    #expect(point.limits.map { $0.marks } == [1, 0, 2])
    guard case .without(let second) = point.limits[0].condition, case .with(let idea) = point.limits[1].condition,
      case .without(let both) = point.limits[2].condition
    else {
      Issue.record("other conditions")
      return
    }
    #expect(second == [1])
    #expect(both == [0, 1])
    #expect(idea.label == "wasps / flies")
    #expect(idea.phrasings.count == 2)
  }

  @Test func otherIsReferred() throws {
    #expect(try point("Bees.", ["other: refer"]).0.acceptsOther)
    #expect(try !point("Bees.", []).0.acceptsOther)
    #expect(try point("Bees.", ["other: never"]).1.contains { $0.code == .emptyRefinement })
  }

  @Test func mustIsNoIdeaOfThePoint() throws {
    let (point, _, _) = try point("naming honey", ["must: bees / the hive; pollen"])
    #expect(point.musts.map { $0.label } == ["bees", "pollen"])
    #expect(point.requirements.count == 1)
    #expect(point.rejects.isEmpty)
  }

  @Test func acceptNamesItsSideByNumber() throws {
    let (point, diagnostics, _) = try point(
      "Bees.", ["needs: 1 idea = honey", "needs: 1 idea = wax", "accept (2): candle", "accept (honey): syrup"])
    #expect(point.requirements.map { $0.ideas.count } == [2, 2])
    #expect(point.requirements[1].ideas.last?.label == "candle")
    #expect(!diagnostics.contains { $0.code == .unknownSide })
  }

  /// In quotation marks words are meant as they stand.
  @Test func quotationMarksProtect() throws {
    let (point, _, _) = try point("naming honey", [#"accept: "and/or" / "yes; no""#, #"accept: "any valid answer""#])
    #expect(!point.acceptsOther)
    #expect(
      point.requirements[0].ideas.filter { $0.source == .accepted }.map { $0.label } == ["and/or", "any valid answer"])
  }

  // MARK: Escapes

  @Test func aBackslashMakesText() throws {
    let text =
      "## \\Mark scheme: b\\ (2 marks)\n\\# not a heading\n\\ Marking points\n### Marking points\n- \\ accept: x\n- \\- y\n"
    let rubric = RubricCompiler.compile([UInt8](text.utf8), lexicon: SmallLexicon.shared).rubric
    let question = try #require(rubric.questions.first)
    #expect(question.id == "Mark scheme: b")
    #expect(question.max == 2)
    #expect(question.text == "# not a heading Marking points")
    #expect(question.points.map { $0.text } == ["accept: x", "- y"])
  }

  @Test(arguments: ["\\frac{1}{2}", "x \\ y", "a\\"]) func otherBackslashesStay(_ text: String) {
    let rubric = RubricCompiler.compile([UInt8]("## 1\n- \(text)\n".utf8), lexicon: SmallLexicon.shared).rubric
    #expect(rubric.questions.first?.points.first?.text == text)
  }
}
