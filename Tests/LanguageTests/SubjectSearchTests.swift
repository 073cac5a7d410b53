import Testing

@testable import Language

@Suite struct SubjectSearchTests {
  private static let text = """
    subject baking

    kneading [step]
    work the dough; push|stretch dough; ?flour; {baker} _ dough

    *baker
    baker; cook

    proving dough [step] < kneading
    let it rise; rises

    subject general

    time
    hour; let it rise

    subject pottery

    throwing
    work the clay; push clay; two-handled pot
    """

  /// The names of the subjects that have the phrase.
  private func subjects(having phrase: String) -> [String] {
    let lexicon = Lexicon(text: Array(Self.text.utf8))
    var search = SubjectSearch(lexicon: lexicon)
    let keys = phrase.split(separator: " ").map { search.key(of: Array($0.utf8)[...]) }
    let number = search.enter(keys[...])
    search.run()
    return lexicon.subjectNumbers.filter {
      (search.subjects(ofPhrase: number) | search.classes(ofPhrase: number)) & (1 << UInt64($0)) != 0
    }
    .map { String(decoding: lexicon.name(ofSubject: $0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("kneading", ["baking"]), ("kneaded", ["baking"]), ("work dough", ["baking"]), ("worked clay", ["pottery"]),
    ("stretching dough", ["baking"]), ("push clay", ["pottery"]), ("rise", ["baking"]), ("hours", ["general"]),
    ("let it rise", []), ("flour", []), ("baker", ["baking"]), ("dough", []), ("throwing", ["pottery"]),
  ])
  func findsPlainExpressions(_ phrase: String, _ expected: [String]) {
    #expect(subjects(having: phrase) == expected)
  }

  @Test func countsWordsOfNames() {
    let lexicon = Lexicon(text: Array(Self.text.utf8))
    var search = SubjectSearch(lexicon: lexicon)
    let dough = search.key(of: Array("dough".utf8)[...])
    let clay = search.key(of: Array("clay".utf8)[...])
    search.run()
    #expect(search.names(with: dough, in: 0) == 1)
    #expect(search.names(with: clay, in: 2) == 0)
  }

  /// The search finds what reading all expressions finds, but for inflections that begin otherwise ("got" for "get").
  @Test func agreesWithTheWholeLexicon() {
    var search = SubjectSearch(lexicon: .shared)
    var numbers: [(phrase: [[UInt8]], number: Int)] = []
    for number in stride(from: 0, to: wholeLexicon.concepts.count, by: 7) {
      let words = wholeLexicon.name(ConceptID(Int32(number))).split(separator: " ").map { Array($0.utf8) }
      let plain = words.allSatisfy { $0.allSatisfy { (0x61...0x7A).contains($0) } }
      guard plain, words.count <= 4 else { continue }
      let keys = words.map { search.key(of: $0[...]) }
      numbers.append((words, search.enter(keys[...])))
    }
    search.run()
    var missed = 0
    for (phrase, number) in numbers {
      let keys = phrase.map { wholeLexicon.vocabulary.find(WordKey.make(of: $0[...])) }
      var expected: UInt64 = 0
      for concept in wholeLexicon.concepts(of: keys) + wholeLexicon.classes(of: keys) {
        expected |= 1 << UInt64(wholeLexicon.concepts[Int(concept.rawValue)].subject)
      }
      let found = search.subjects(ofPhrase: number) | search.classes(ofPhrase: number)
      #expect(found & ~expected == 0, "\(phrase.map { String(decoding: $0, as: UTF8.self) })")
      if found != expected { missed += 1 }
    }
    #expect(missed * 100 <= numbers.count)
  }
}
