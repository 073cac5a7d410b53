import TestSupport
import Testing

@testable import Language

/// Where a careful reader would divide what learners write.
///
/// In the rows ` | ` stands between clauses and ` // ` between sentences; they are taken out before the text is analysed.
@Suite struct SegmenterTests {
  @Test(
    "marks divide sentences and clauses",
    arguments: [
      "Be polite. // Listen.",
      "Be polite! // Listen? // Yes",
      "Staff are polite, | friendly, | and quick.",
      "polite; | quick: | friendly",
      "staff are polite – | always",
      "staff | (the waiters) | are polite",
      "It costs £3.50 a cup. // Cheap.",
      "Use a model, | e.g. LAST, | to help.",
    ] as [MarkedText])
  func marks(_ row: MarkedText) { check(row) }

  @Test(
    "conjunctions open clauses",
    arguments: [
      "customers leave | because staff are rude",
      "customers come back | since they trust you",
      "it is late | due to the queue",
      "be polite | so customers come back",
      "the staff are polite | so that people feel welcome",
      "I complained | but nobody listened",
      "the shop is small | however it is clean",
      "some are kind | whereas others are rude",
      "they apologised | although it was late",
      "tell them | if you are late",
      "customers complain | when they wait",
      "they leave | unless you help",
      "don't speak | until they have finished",
      "they listen | and they apologise",
      "they listen | and customers are happy",
      "you say sorry | and then you fix it",
      "you say sorry | and so they stay",
      "refund them | or they will leave",
      "it took ages | otherwise it was fine",
      "staff are trained | which means fewer mistakes",
      "staff are rude | making customers angry",
      "staff were late | leading to complaints",
      "it is slow | therefore people leave",
      "they help | as they want to keep you",
      "listen | instead of talking",
      "be polite | rather than rude",
      "serve them | without arguing",
      "they were rude | cause they were tired",
    ] as [MarkedText])
  func conjunctions(_ row: MarkedText) { check(row) }

  @Test(
    "words that look like conjunctions join no clause",
    arguments: [
      "polite and friendly staff",
      "staff are polite and friendly",
      "salt and pepper",
      "customers and staff are happy",
      "the staff were so rude",
      "thank you so much",
      "if they do so",
      "clothes, | shoes and so on",
      "the main reason is cost",
      "as soon as possible",
      "as well as price",
      "once a week",
      "until five",
      "I would rather wait",
      "in a different way",
      "it will therefore improve",
      "a place where people meet",
      "nothing but trouble",
      "better then rude",
      "since then",
      "or not",
      "a cause of complaints",
      "it can cause complaints",
      "they were not so bad",
      "a friend or a colleague",
      "staff also smile",
      "you should always listen",
    ] as [MarkedText])
  func noConjunctions(_ row: MarkedText) { check(row) }

  @Test(
    "a new subject with its verb opens a clause without any mark",
    arguments: [
      "be polite | they will come back",
      "listen to them | they feel valued",
      "i would say sorry | i would fix it",
      "dont be rude | customers will leave",
      "never ignore them | the customer will complain",
      "staff must be trained | it makes them better",
      "be polite | it makes customers happy",
      "without training | staff give wrong info",
      "rather than being rude | staff should be polite",
      "if they are angry | you should stay calm",
      "if a customer complains | staff should listen",
      "when customers wait | they get bored",
    ] as [MarkedText])
  func runOns(_ row: MarkedText) { check(row) }

  @Test(
    "a clause that is the object or hangs on a noun stays where it is",
    arguments: [
      "make sure customers are happy",
      "I think they are polite",
      "it makes customers feel welcome",
      "help customers get what they need",
      "let them finish",
      "the way staff treat you",
      "give them the service they want",
      "the product they need",
      "everything they said",
      "tell them what they can do",
      "listen to customers needs",
      "the best thing you can do",
      "this means customers are happy",
      "show that you care",
      "talk to customers",
      "training staff will help",
      "unhappy customers will leave",
    ] as [MarkedText])
  func objects(_ row: MarkedText) { check(row) }

  @Test(
    "an order opens a clause after a ban and after a condition",
    arguments: [
      "dont argue | just listen and say sorry",
      "never interrupt | let them finish",
      "dont panic | stay calm",
      "don't shout | and always smile",
      "never argue | and make sure you listen",
      "instead of shouting | listen to them",
      "if they are angry | stay calm",
      "if they shout | dont shout back",
      "when serving customers | never shout",
      "dont make them wait",
      "never let staff be rude",
      "dont try to argue",
      "do not just listen",
      "you have to listen and say sorry",
    ] as [MarkedText])
  func orders(_ row: MarkedText) { check(row) }

  @Test(
    "signs link",
    arguments: [
      "no training | = wrong info",
      "rude staff | → complaints",
      "rude staff | -> complaints",
      "rude staff | => complaints",
      "polite & friendly staff",
      "staff are polite | & they smile",
      "polite + quick",
      "kind/polite",
    ] as [MarkedText])
  func signs(_ row: MarkedText) { check(row) }

  @Test func aSignIsALink() {
    let analysis = analyse("no training = wrong info")
    #expect(analysis.clauses.count == 2)
    #expect(analysis.clauses[1].flags.contains(.signLink))
    #expect(analysis.clauses[1].opener.contains(.result))
    #expect(!analysis.clauses[0].flags.contains(.signLink))
  }

  @Test(
    "line ends and lists",
    arguments: [
      "be polite // \nsmile // \nlisten",
      "* be polite // \n* smile",
      "1. be polite // \n2. smile",
      "Be polite // \n\nsmile",
      "Staff should be polite to the customers in the shop | and they should\nalways smile",
      "staff should listen to\nthe customer",
      "polite, | \nfriendly",
      "Listen // \nApologise",
    ] as [MarkedText])
  func lines(_ row: MarkedText) { check(row) }

  @Test(
    "capitals make no difference",
    arguments: [
      "BE POLITE | BECAUSE CUSTOMERS COME BACK",
      "DONT ARGUE | JUST LISTEN",
      "i think staff should listen | because then people feel valued | and they come back",
    ] as [MarkedText])
  func capitals(_ row: MarkedText) { check(row) }

  @Test(arguments: [
    ("if you are late, call", [true, false]),
    ("and when they call, answer", [true, false]),
    ("because if you lie they leave", [true, false]),
    ("ask if they need help", [false, false]),
    ("you will see when you get there", [false, false]),
    ("be on time", [false]),
  ])
  func conditions(_ text: String, _ expected: [Bool]) {
    let conditions = analyse(text).clauses.map { $0.flags.contains(.conditional) }
    #expect(conditions == Array(expected.prefix(conditions.count)))
  }

  @Test func flagsOfSentences() {
    let analysis = analyse("Why listen? Because it helps.\n- smile\n- wave")
    #expect(analysis.clauses.map { $0.flags.contains(.question) } == [true, false, false, false])
    #expect(analysis.clauses.map { $0.flags.contains(.bullet) } == [false, false, true, true])
    #expect(analysis.clauses.allSatisfy { $0.flags.contains(.opensSentence) })
    #expect(analysis.clauses[1].opener.contains(.reason))
  }

  /// Names are not taken for misspellings; the same word in lower case is.
  @Test func namesAreNotCorrected() {
    let words = vocabulary(of: "manager")
    #expect(analyse("I asked Manaager about it", words).words[2].stem == .unknown)
    #expect(analyse("I asked the manaager", words).words[3].flags.contains(.misspelt))
    #expect(analyse("Manaager told me", words).words[0].flags.contains(.misspelt))
    #expect(analyse("THE MANAAGER", words).words[1].flags.contains(.misspelt))
  }

  /// Clauses and sentences partition the words, whatever the text.
  @Test func everyWordHasItsPlace() {
    var random = SeededNumbers(seed: 11)
    let parts = [
      "not", "no", "if", "they", "customers", "will", "listen", "and", "or", "because", "so", ",", ".", "?", "\n", "=",
      "- ",
      "too", "rude", "to", "without", "instead of", "the", "way", "never", "which", "makes", "as", "\"", "(", ")",
      "just",
      "who", "cares", "why", "is", "pointless", "waste", "time", "doesn't", "matter", "than", "nothing", "what",
      "point",
    ]
    for _ in 0..<2_000 {
      let count = Int.random(in: 0..<30, using: &random)
      let text = (0..<count).map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }.joined(separator: " ")
      let analysis = analyse(text)
      var nextWord: Int32 = 0
      for (number, clause) in analysis.clauses.enumerated() {
        #expect(clause.words.lowerBound == nextWord && !clause.words.isEmpty, "\(text)")
        nextWord = clause.words.upperBound
        for word in clause.words { #expect(analysis.words[Int(word)].clause == Int32(number), "\(text)") }
      }
      #expect(Int(nextWord) == analysis.words.count, "\(text)")
      #expect(analysis.sentences.map { $0.count }.reduce(0, +) == analysis.clauses.count, "\(text)")
    }
  }

  private func check(_ row: MarkedText) {
    let text = row.marked.replacing(" | ", with: " ").replacing(" // ", with: " ")
    #expect(divided(text) == words(row.marked), "\(row.marked)")
  }

  /// The words of a text with the borders that the analysis found.
  private func divided(_ text: String) -> String {
    let analysis = analyse(text)
    return analysis.sentences.map { sentence in
      sentence.map { clause in
        analysis.clauses[Int(clause)].words.map { surface(analysis.words[Int($0)], of: text) }.joined(separator: " ")
      }.joined(separator: " | ")
    }.joined(separator: " // ")
  }

  /// The words of a row and its borders, without other marks.
  private func words(_ marked: String) -> String {
    let text = marked.replacing(" | ", with: " ").replacing(" // ", with: " ")
    var rest = marked[...]
    var line = ""
    for word in analyse(text).words {
      let written = surface(word, of: text)
      guard let place = rest.firstRange(of: written) else { continue }
      let between = rest[..<place.lowerBound]
      if between.contains(" | ") { line += " |" }
      if between.contains(" // ") { line += " //" }
      line += line.isEmpty ? written : " " + written
      rest = rest[place.upperBound...]
    }
    return line
  }
}
