import Testing

@testable import Language

/// What marking takes of a lexicon says the same of words as the lexicon does.
struct LexiconWordUsesTests {
  private static let lexicon = Lexicon(
    texts: [
      """
      subject kitchen

      hygiene [need]
      wash hands; clean|wipe {surface}

      *surface
      board; table

      fire
      hot oil; oil _ burns
      """,
      """
      subject general

      washing
      wash; wash up
      """,
    ])

  private func number(of word: String) -> Int { Int(Self.lexicon.vocabulary.find([UInt8](word.utf8)).rawValue) }

  @Test func usesAreCountedBySubject() throws {
    let size = Self.lexicon.vocabulary.count + 1
    let kitchen = try #require(Self.lexicon.subject(named: [UInt8]("kitchen".utf8)))
    let all = Self.lexicon.wordUses(size: size)
    let own = Self.lexicon.wordUses(size: size) { $0 == kitchen }
    // "washing" is an expression of its concept too, and its key is "wash".
    #expect(all[number(of: "wash")] == 4 && own[number(of: "wash")] == 1)
    #expect(all[number(of: "oil")] == 2 && own[number(of: "oil")] == 2)
  }

  @Test func whatIsLeftOutForMarkingStillCounts() throws {
    let size = Self.lexicon.vocabulary.count + 1
    let hygiene = try #require(Self.lexicon.concept(named: [UInt8]("hygiene".utf8)))
    let surface = try #require(Self.lexicon.concept(named: [UInt8]("surface".utf8)))
    let fire = try #require(Self.lexicon.concept(named: [UInt8]("fire".utf8)))
    let pruned = Self.lexicon.forMarking(naming: [hygiene], patternsOfRubric: PatternStore())
    #expect(pruned.wordUses(size: size) == Self.lexicon.wordUses(size: size))
    for subject in Self.lexicon.subjectNumbers {
      #expect(
        pruned.wordUses(size: size) { $0 == subject } == Self.lexicon.wordUses(size: size) { $0 == subject })
    }
    #expect(pruned.concepts[Int(hygiene.rawValue)].patterns.count == 3)
    #expect(pruned.concepts[Int(fire.rawValue)].patterns.isEmpty)
    // "{surface}" stands in an expression that was kept.
    #expect(Set(pruned.members(of: surface)) == Set(Self.lexicon.members(of: surface)))
    #expect(!pruned.members(of: surface).isEmpty)
  }
}
