import Testing

@testable import Language

/// The lexicon that ships with the program, with the expressions of every subject.
let wholeLexicon = Lexicon.shared.readingAll()

/// Reading some subjects only leaves out the others, and changes nothing else.
@Suite struct LazyLexiconTests {
  private static let subjects = ["retail", "physics", "customer service"]

  private func read(_ names: [String]) -> Lexicon {
    Lexicon.shared.reading(subjects: names.compactMap { Lexicon.shared.subject(named: Array($0.utf8)) })
  }

  /// The expressions of a concept as words and names of classes, whatever their numbers.
  private func expressions(of concept: Int, in lexicon: Lexicon) -> [String] {
    lexicon.concepts[concept].patterns.map { number in
      let pattern = lexicon.patterns.patterns[Int(number)]
      let elements = pattern.elements.map { place in
        let element = lexicon.patterns.elements[Int(place)]
        let choice = element.alternatives.map { place in
          let raw = lexicon.patterns.alternatives[Int(place)]
          return raw < 0
            ? "{\(lexicon.name(ConceptID(~raw)))}"
            : String(decoding: lexicon.vocabulary.key(StemID(raw)), as: UTF8.self)
        }
        return "\(element.gap):\(choice)"
      }
      return "\(elements) \(pattern.isWeak) \(pattern.isNegative)"
    }
  }

  @Test func headsAreAllThere() {
    let lexicon = Lexicon.shared
    #expect(lexicon.concepts.count == wholeLexicon.concepts.count)
    #expect(lexicon.patterns.patterns.isEmpty)
    #expect(lexicon.vocabulary.count == 0)
    #expect(lexicon.parents == wholeLexicon.parents)
    #expect(lexicon.opposites == wholeLexicon.opposites)
  }

  @Test func subjectsAreReadWhole() {
    let lexicon = read(Self.subjects)
    let wanted = Set(Self.subjects + ["general"])
    for (number, concept) in lexicon.concepts.enumerated() {
      let subject = String(decoding: lexicon.name(ofSubject: concept.subject), as: UTF8.self)
      if wanted.contains(subject) {
        #expect(expressions(of: number, in: lexicon) == expressions(of: number, in: wholeLexicon))
      } else {
        #expect(concept.patterns.isEmpty)
      }
    }
  }

  @Test func theOrderOfSubjectsDoesNotMatter() {
    let first = read(["retail", "physics"])
    let second = read(["physics", "retail"])
    #expect(first.patterns.alternatives == second.patterns.alternatives)
    #expect(first.vocabulary.count == second.vocabulary.count)
  }

  @Test func aWholeLexiconIsReadOnce() {
    #expect(wholeLexicon.reading(subjects: []).patterns.patterns.count == wholeLexicon.patterns.patterns.count)
  }

  /// Classes of a subject's expressions have the words that they have when all is read.
  @Test func classesKeepTheirWords() {
    let lexicon = read(Self.subjects)
    var used: Set<Int32> = []
    for raw in lexicon.patterns.alternatives where raw < 0 { used.insert(~raw) }
    for concept in used {
      let words = Set(lexicon.members(of: ConceptID(concept)).map { Array(lexicon.vocabulary.key($0)) })
      let all = Set(wholeLexicon.members(of: ConceptID(concept)).map { Array(wholeLexicon.vocabulary.key($0)) })
      #expect(words == all, "\(lexicon.name(ConceptID(concept)))")
    }
  }
}
