import Testing

@testable import Language

@Suite struct FunctionWordsTests {
  private func classes(_ word: String) -> WordClass { FunctionWords.shared.classes(of: Array(word.utf8)) }

  @Test(arguments: [
    ("the", WordClass.determiner), ("they", .pronoun), ("to", .preposition), ("would", .auxiliary),
    ("because", .reason),
    ("because", .conjunction), ("so", .result), ("therefore", .result), ("if", .condition), ("unless", .condition),
    ("but", .contrast), ("whereas", .contrast), ("however", .contrast), ("then", .sequence), ("firstly", .sequence),
    ("not", .negator), ("never", .negator), ("without", .negator), ("nobody", .negator), ("which", .relative),
    ("my", .firstPerson), ("three", .quantity), ("overall", .judgement), ("listens", .commonVerb), ("very", .adverb),
  ])
  func knows(_ word: String, _ expected: WordClass) { #expect(classes(word).isSuperset(of: expected)) }

  @Test(arguments: ["customer", "polite", "training", "refund", "listened", "", "zzz", "THE"])
  func contentWordsHaveNoClass(_ word: String) {
    #expect(classes(word).isDisjoint(with: .function))
  }

  @Test func slicesAreReadAlike() {
    let text = Array("xthey".utf8)
    #expect(FunctionWords.shared.classes(of: text[1...]) == classes("they"))
  }

  /// Every line has a name of its own and words in plain letters, each once.
  @Test func listsAreWellFormed() {
    for list in [FunctionWordData.text, ClauseRoleData.text] {
      let lines = "\(list)".split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1) }
      #expect(Set(lines.map { $0[0] }).count == lines.count)
      for line in lines {
        let words = line[1].split(separator: " ")
        #expect(!words.isEmpty, "\(line[0])")
        #expect(Set(words).count == words.count, "a word twice in \(line[0])")
        #expect(line[1].utf8.allSatisfy { $0 == 0x20 || (0x61...0x7A).contains($0) }, "\(line[0])")
      }
    }
  }

  /// Every line's class is one that the program knows: its words have it.
  @Test func everyLineIsRead() {
    for line in "\(FunctionWordData.text)".split(separator: "\n") {
      let words = line.drop { $0 != ":" }.dropFirst().split(separator: " ").map { classes(String($0)) }
      #expect(!words.reduce(words[0]) { $0.intersection($1) }.isEmpty, "\(line.prefix { $0 != ":" })")
    }
    for line in "\(ClauseRoleData.text)".split(separator: "\n") {
      let words = line.drop { $0 != ":" }.dropFirst().split(separator: " ").map { word in
        Array(word.utf8).withUnsafeBufferPointer { ClauseRoles.shared.roles(of: $0) }
      }
      #expect(!words.reduce(words[0]) { $0.intersection($1) }.isEmpty, "\(line.prefix { $0 != ":" })")
    }
  }

  /// A word that the tokeniser writes otherwise would never be looked up.
  @Test func listedWordsReachTheTables() {
    for list in [FunctionWordData.text, ClauseRoleData.text] {
      for line in "\(list)".split(separator: "\n") {
        for word in line.drop(while: { $0 != ":" }).dropFirst().split(separator: " ") {
          #expect(foldedWords(String(word)) == word, "\(word)")
        }
      }
    }
  }

  /// Text-speak and misspelt function words do what the words they stand for do.
  @Test(arguments: [
    ("they left becuase it was late", 2), ("they left cos it was late", 2), ("they left bcoz it was late", 2),
    ("listen and u will learn", 2), ("they are rude altho u smile", 2),
  ])
  func misspeltFunctionWords(_ text: String, _ clauses: Int) {
    #expect(analyse(text).clauses.count == clauses)
  }

  @Test func aMisspeltContentWordStaysOne() {
    #expect(analyse("they are helpfull").words[2].isContent)
  }
}
