import TestSupport
import Testing

@testable import Language

/// Words that learners misspell reach the key that is meant; words spelt right are left alone.
@Suite struct SpellingCorrectorTests {
  /// What a rubric on customer service looks for.
  static let rubric = vocabulary(
    of: """
      customer loyalty recommend politeness punctual punctuality apologise satisfaction communicate communication
      reputation complaint complain listen listening hear polite friendly friend manager staff employee colleague
      competitor competition interrupt professional knowledge product service refund return empathy review form quiet training
      different necessary business benefit happy patience patient respect courteous advertise profit money trust
      receive behaviour attitude appearance welcome confident discrimination equality legislation responsibility
      """.replacing("\n", with: " "))

  private func outcome(_ word: String, _ vocabulary: Vocabulary = Self.rubric) -> String {
    let analysis = analyse("the \(word)", vocabulary)
    let found = analysis.words[1]
    if found.stem == .unknown { return found.flags.contains(.known) ? "a word" : "unknown" }
    return String(decoding: vocabulary.key(found.stem), as: UTF8.self)
  }

  private func key(_ word: String) -> String {
    String(decoding: WordKey.make(of: Array(word.utf8)[...]), as: UTF8.self)
  }

  @Test(
    arguments: [
      ("custommer", "customer"), ("custmer", "customer"), ("cusotmer", "customer"), ("customar", "customer"),
      ("custommers", "customer"), ("loyalti", "loyalty"), ("loyelty", "loyalty"), ("reccomend", "recommend"),
      ("recomend", "recommend"), ("reccommend", "recommend"), ("recomending", "recommend"), ("politness", "politeness"),
      ("politenes", "politeness"), ("punctuallity", "punctuality"),
      ("punctualy", "punctual"), ("apoligise", "apologise"), ("apologise", "apologise"), ("apologiseing", "apologise"),
      ("appologised", "apologise"), ("satifaction", "satisfaction"), ("satisfacton", "satisfaction"),
      ("comunicate", "communicate"), ("communicat", "communicate"), ("comunication", "communication"),
      ("communiction", "communication"), ("reputaion", "reputation"), ("reputasion", "reputation"),
      ("complant", "complaint"), ("complaintt", "complaint"), ("compliant", "a word"), ("compaint", "complaint"),
      ("complaned", "complain"), ("complaning", "complain"), ("listning", "listen"), ("lissten", "listen"),
      ("freindly", "friendly"), ("frend", "friend"), ("frendly", "friendly"), ("manageer", "manager"),
      ("staf", "staff"), ("stafff", "staff"),
      ("collegue", "colleague"), ("colleage", "colleague"), ("competiton", "competition"),
      ("interupt", "interrupt"), ("interuppt", "interrupt"), ("proffesional", "professional"),
      ("professionel", "professional"), ("knowlege", "knowledge"), ("knoledge", "knowledge"),
      ("servise", "service"), ("serivce", "service"), ("sevice", "service"), ("refundd", "refund"),
      ("empathey", "empathy"),
      ("empthy", "empathy"), ("trainning", "training"), ("traning", "training"), ("diffrent", "different"),
      ("neccessary", "necessary"), ("necesary", "necessary"), ("buisness", "business"), ("bussiness", "business"),
      ("benifit", "benefit"), ("hapy", "happy"), ("patince", "patience"), ("respcet", "respect"),
      ("curteous", "courteous"),
      ("recieve", "receive"), ("recieved", "receive"), ("behavour", "behaviour"), ("atitude", "attitude"),
      ("attitute", "attitude"), ("apperance", "appearance"), ("welcom", "welcome"), ("confidant", "a word"),
      ("confidnt", "confident"), ("discrimnation", "discrimination"), ("responsability", "responsibility"),
      ("poliiiite", "polite"), ("pleeease", "a word"),
    ] as [(String, String)])
  func misspelling(_ written: String, _ meant: String) {
    let expected = ["a word", "unknown"].contains(meant) ? meant : key(meant)
    #expect(outcome(written) == expected)
  }

  @Test(
    "a word of the dictionary is never corrected",
    arguments: [
      "near", "preview", "from", "there", "their", "quite", "quit", "polish", "fiend", "stuff", "stiff", "trust",
      "crust",
      "custom", "costume", "royalty", "satire", "complain", "compliment", "complement", "comply", "reform",
      "hare", "heat", "listed", "loyal", "manner", "manor", "refine", "relief", "profile", "prophet", "monkey",
      "honey", "patent", "parent", "expect", "inspect", "device", "advice", "advise", "commute", "commune", "interpret",
      "product", "produce", "reduce", "moral", "morale", "personal", "personnel", "stationery", "stationary", "weather",
      "whether", "lose", "loose", "chose", "choose", "through", "thorough", "though", "then", "than", "were", "where",
    ])
  func word(_ word: String) {
    let found = analyse("the \(word)", Self.rubric).words[1]
    #expect(!found.flags.contains(.misspelt))
    #expect(found.flags.contains(.known))
  }

  @Test(
    "names, short words and words of other alphabets are left alone",
    arguments: [
      "teh", "abc", "xyz", "zzzz", "asda", "tesco", "lidl", "karen", "ikea", "nhs", "mcdonalds", "sfgh", "учет", "12th",
    ])
  func nameOrShort(_ word: String) {
    #expect(!analyse("the \(word)", Self.rubric).words[1].flags.contains(.misspelt))
  }

  /// Slips of the hand and the ear decide between two words at the same number of edits.
  @Test(arguments: [
    ("maner", "manner manor", "manner"), ("loyel", "loyal royal", "loyal"), ("boks", "books boss", "books"),
    ("complant", "complaint complacent", "complaint"), ("servoce", "service servile", "service"),
    ("chepest", "cheapest chest", "cheapest"), ("hlepful", "helpful hopeful", "helpful"),
  ])
  func nearerOfTwo(_ written: String, _ candidates: String, _ meant: String) {
    let words = vocabulary(of: candidates)
    let expected = meant == written ? "unknown" : key(meant)
    #expect(outcome(written, words) == expected)
  }

  /// A word that no rule looks for may be meant as well as one that a rule does.
  @Test func aWordOfTheDictionaryAsNearIsMeant() {
    #expect(outcome("blal", vocabulary(of: "ball")) == "unknown")
    #expect(outcome("manger", vocabulary(of: "manager")) == "a word")
    #expect(outcome("stroy", vocabulary(of: "story stray")) == key("story"))
    // "stroy" is nearest to "story", so that it is no "stray".
    #expect(outcome("stroy", vocabulary(of: "stray")) == "unknown")
  }

  @Test func theOrderOfTheVocabularyDecidesNothingElse() {
    let forwards = vocabulary(of: "punctual patience politeness")
    let backwards = vocabulary(of: "politeness patience punctual")
    for word in ["punctuel", "patiense", "polightness", "politness", "punctal"] {
      #expect(outcome(word, forwards) == outcome(word, backwards))
    }
  }

  @Test(arguments: [
    ("", "", 0), ("a", "a", 0), ("kitten", "sitten", 9), ("form", "from", 5), ("maner", "manner", 4),
    ("manner", "maner", 4),
    ("loyel", "loyal", 6), ("cat", "cut", 6), ("cat", "car", 6), ("cat", "cap", 9), ("servise", "service", 6),
    ("complant", "complaint", 6), ("abc", "ab", 8), ("ab", "abc", 8), ("abcd", "acbd", 5), ("abc", "xyz", 27),
  ])
  func costs(_ a: String, _ b: String, _ expected: Int) {
    var costs = EditCost()
    let cost = Array(a.utf8).withUnsafeBufferPointer { a in
      Array(b.utf8).withUnsafeBufferPointer { b in costs.between(a, b, limit: 99) }
    }
    #expect(cost == expected)
  }

  /// Words made at random, every second time a word and a misspelling of it.
  private static func pairs(_ count: Int, seed: UInt64) -> [([UInt8], [UInt8])] {
    var random = SeededNumbers(seed: seed)
    let letters = Array("aeiostrn".utf8)
    func letter() -> UInt8 { letters[Int.random(in: 0..<letters.count, using: &random)] }
    func word() -> [UInt8] { (0..<Int.random(in: 1...9, using: &random)).map { _ in letter() } }
    func misspelling(of word: [UInt8]) -> [UInt8] {
      var word = word
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<word.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: word.insert(letter(), at: place)
        case 1: word.insert(word[place], at: place)
        case 2: word[place] = letter()
        case 3 where word.count > 1: word.remove(at: place)
        default: word.swapAt(place, max(0, place - 1))
        }
      }
      return word
    }
    return (0..<count).map { round in
      let first = word()
      return (first, round.isMultiple(of: 2) ? word() : misspelling(of: first))
    }
  }

  /// A distance has no direction, is nothing to itself alone, and no limit changes it but by cutting it off.
  @Test func costsAreADistance() {
    var random = SeededNumbers(seed: 6)
    var costs = EditCost()
    for (a, b) in Self.pairs(6_000, seed: 5) {
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          let cost = costs.between(a, b, limit: 99)
          #expect(cost == costs.between(b, a, limit: 99))
          #expect((cost == 0) == a.elementsEqual(b))
          let limit = Int.random(in: 0..<20, using: &random)
          #expect(costs.between(a, b, limit: limit) == min(cost, limit + 1))
        }
      }
    }
  }

  /// Optimal string alignment as its definition has it: every edit costs one.
  private static func edits(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        if i == 0 || j == 0 {
          table[i][j] = i + j
          continue
        }
        table[i][j] = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }

  /// Edits are counted right, and no word is passed over that costs no more than the limit.
  @Test func editsAreCounted() {
    var costs = EditCost()
    for (a, b) in Self.pairs(6_000, seed: 7) {
      a.withUnsafeBufferPointer { first in
        b.withUnsafeBufferPointer { second in
          let cost = costs.between(first, second, limit: 99)
          EditCount.with(first) { edits in
            #expect(edits.count(to: second) == Self.edits(a, b))
            #expect(edits.mayCost(cost, second))
          }
        }
      }
    }
  }

  /// However long the word and the vocabulary, nothing breaks.
  @Test func oddWords() {
    for word in [String(repeating: "ab", count: 40), "aaaaaaaaaaaa", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", "a", "ab"] {
      _ = outcome(word)
      _ = outcome(word, Vocabulary())
    }
  }
}
