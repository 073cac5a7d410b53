import Testing

@testable import Language

@Suite struct LexiconTests {
  private static let text = """
    subject customer service

    *customer
    customer; client; regular customer

    customer loyalty [benefit, consequence] < customer retention, good thing ~ customer loss
    loyal; repeat business; {customer} _ come|return again; ?trust {company};
    # a comment
    stick with us

    customer retention [benefit]
    keep {customer}; retain

    customer loss [consequence]
    lose {customer}; go elsewhere

    subject general

    good thing
    asset
    """

  private let lexicon = Lexicon(text: Array(Self.text.utf8))

  private func concept(_ name: String) throws -> ConceptID { try #require(lexicon.concept(named: Array(name.utf8))) }

  private func phrase(_ words: String) -> [StemID] {
    words.split(separator: " ").map { lexicon.vocabulary.find(WordKey.make(of: Array($0.utf8)[...])) }
  }

  private func names(_ concepts: [ConceptID]) -> [String] { concepts.map { lexicon.name($0) } }

  @Test func namesAndRoles() throws {
    let loyalty = try concept("customer loyalty")
    #expect(lexicon.name(loyalty) == "customer loyalty")
    let roles = lexicon.concepts[Int(loyalty.rawValue)].roles
    #expect(
      roles == [Lexicon.Roles.named(Array("benefit".utf8)[...]), Lexicon.Roles.named(Array("consequence".utf8)[...])])
    #expect(lexicon.concept(named: Array("loyalty".utf8)) == nil)
    #expect(lexicon.concept(named: []) == nil)
    #expect(lexicon.concepts.count == 5)
  }

  @Test func kinshipGoesBothWays() throws {
    let loyalty = try concept("customer loyalty")
    #expect(names(lexicon.kinds(of: try concept("customer retention"))) == ["customer retention", "customer loyalty"])
    #expect(names(lexicon.kinds(of: try concept("good thing"))) == ["good thing", "customer loyalty"])
    #expect(names(lexicon.kinds(of: loyalty)) == ["customer loyalty"])
    #expect(names(lexicon.opposites(of: loyalty)) == ["customer loss"])
    #expect(names(lexicon.opposites(of: try concept("customer loss"))) == ["customer loyalty"])
  }

  @Test func expressionsLieTogether() throws {
    #expect(lexicon.concepts[Int(try concept("customer loyalty").rawValue)].patterns.count == 6)
    #expect(lexicon.concepts[Int(try concept("customer").rawValue)].patterns.count == 3)
    let ranges = lexicon.concepts.map { $0.patterns }
    for (first, second) in zip(ranges, ranges.dropFirst()) { #expect(first.upperBound == second.lowerBound) }
    #expect(Int(ranges.last?.upperBound ?? 0) == lexicon.patterns.patterns.count)
  }

  @Test func phrasesAreFound() {
    #expect(names(lexicon.concepts(of: phrase("repeat business"))) == ["customer loyalty"])
    #expect(names(lexicon.concepts(of: phrase("customer loyalty"))) == ["customer loyalty"])
    #expect(names(lexicon.concepts(of: phrase("stick with"))) == ["customer loyalty"])
    #expect(names(lexicon.concepts(of: phrase("go elsewhere"))) == ["customer loss"])
    #expect(lexicon.concepts(of: phrase("client")).isEmpty)
    #expect(names(lexicon.classes(of: phrase("client"))) == ["customer"])
    #expect(lexicon.concepts(of: phrase("trust")).isEmpty)
    #expect(lexicon.concepts(of: phrase("business repeat")).isEmpty)
    #expect(lexicon.concepts(of: []).isEmpty)
  }

  @Test func membersAreSingleWords() throws {
    let customer = lexicon.members(of: try concept("customer"))
    #expect(Set(customer) == Set(phrase("customer client")))
    // A kind's words are its parents' too.
    #expect(lexicon.members(of: try concept("customer retention")).contains(phrase("loyal")[0]))
    #expect(!lexicon.members(of: try concept("customer loyalty")).contains(phrase("retain")[0]))
  }

  @Test func subjects() throws {
    #expect(lexicon.isGeneral(try concept("good thing")))
    #expect(!lexicon.isGeneral(try concept("customer loyalty")))
    let benefit = Lexicon.Roles.named(Array("benefit".utf8)[...])
    #expect(names(lexicon.concepts(serving: benefit, in: [0])) == ["customer loyalty", "customer retention"])
    #expect(lexicon.concepts(serving: benefit, in: [1]).isEmpty)
  }

  /// A concept may be gone on with; its patterns lie together all the same, and its head may add to what it is.
  @Test func aConceptMayBeGoneOnWith() {
    let text = "subject s\n\nalpha [benefit]\none\n\nbeta\ntwo\n\nalpha [cause]\nthree; four"
    let lexicon = Lexicon(text: Array(text.utf8))
    #expect(lexicon.concepts.count == 2)
    #expect(lexicon.concepts[0].patterns == 0..<5)
    #expect(lexicon.concepts[1].patterns == 5..<7)
    #expect(lexicon.concepts[0].roles.rawValue.nonzeroBitCount == 2)
  }

  @Test(arguments: [
    "", "\n", "subject", "subject x", "[benefit]", "< > ~", "*", "* ", "a\n;;;;", "a < a", "a ~ a\nb", "a\n{",
    "a\n}|{|", "a\n_ _ _",
    "a [nonsense] < nowhere ~ nothing\nb", "#", "a\n#", "\u{FF}", "a\r\nb; c\r\n", "a\n{nobody knows}",
    "a\nb;\n\n\n\nc",
  ])
  func oddTexts(_ text: String) {
    let lexicon = Lexicon(text: Array(text.utf8))
    for number in lexicon.concepts.indices {
      let concept = ConceptID(Int32(number))
      _ = lexicon.name(concept)
      #expect(lexicon.kinds(of: concept).first == concept)
      #expect(lexicon.concepts[number].patterns.upperBound <= lexicon.patterns.patterns.count)
    }
  }

  /// Only a line of its own names a subject, not an expression that begins with the word.
  @Test func expressionsMayBeginWithSubject() {
    let lexicon = Lexicon(
      text: Array("subject s\n\nalpha\none;\nsubject _ studied; two\n\nsubject matter [skill]\nthree".utf8))
    #expect(lexicon.subjectNumbers.count == 1)
    #expect(lexicon.concepts.count == 2)
    #expect(lexicon.concepts[0].patterns.count == 4)
  }

  @Test func linesMayEndAsOnWindows() {
    let lexicon = Lexicon(text: Array("alpha\r\none two; three\r\n\r\nbeta\r\n".utf8))
    #expect(lexicon.concepts.count == 2)
    #expect(lexicon.name(ConceptID(0)) == "alpha")
    #expect(lexicon.concepts[0].patterns.count == 3)
  }

  @Test func theShippedLexiconIsWhole() {
    let lexicon = wholeLexicon
    #expect(lexicon.concepts.count > 13_000)
    #expect(lexicon.patterns.patterns.count > 130_000)
    for (number, concept) in lexicon.concepts.enumerated() {
      #expect(!concept.patterns.isEmpty, "\(lexicon.name(ConceptID(Int32(number)))) has no expression")
    }
    for alternative in lexicon.patterns.alternatives {
      #expect(
        alternative < 0 ? Int(~alternative) < lexicon.concepts.count : Int(alternative) <= lexicon.vocabulary.count)
    }
    #expect(lexicon.writtenWords().count >= lexicon.vocabulary.count / 2)
  }

  @Test func phrasesSurviveGrowth() {
    var index = PhraseIndex(capacity: 1)
    for number in 0..<5_000 {
      index.insert(PhraseHash([StemID(Int32(number)), StemID(7)]), ConceptID(Int32(number % 100)))
      index.insert(PhraseHash([StemID(Int32(number)), StemID(7)]), ConceptID(Int32(number % 100)))
    }
    #expect(index.count == 5_000)
    for number in 0..<5_000 {
      #expect(index.concepts(of: PhraseHash([StemID(Int32(number)), StemID(7)])) == [ConceptID(Int32(number % 100))])
    }
    #expect(index.concepts(of: PhraseHash([StemID(7), StemID(4)])).isEmpty)
  }
}
