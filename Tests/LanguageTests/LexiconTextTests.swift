import Testing

@testable import Language

/// The texts of the lexicon keep the rules of their format; what breaks one can never match, or hangs in the air.
@Suite struct LexiconTextTests {
  /// A concept as its text gives it, read apart from ``LexiconReader``.
  struct Entry {
    var name: String
    var isClass: Bool
    var roles: [String] = []
    var parents: [String] = []
    var opposites: [String] = []
    var expressions: [String] = []
  }

  static let entries: [Entry] = LexiconData.all.flatMap { read("\($0)") }

  private static func read(_ text: String) -> [Entry] {
    var entries: [Entry] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map({ trim($0) }) {
      if line.isEmpty { isInside = false }
      if line.isEmpty || line.hasPrefix("#") { continue }
      if !isInside, line.hasPrefix("subject "), !line.contains(where: { "[<~;".contains($0) }) { continue }
      if isInside {
        entries[entries.count - 1].expressions += line.split(separator: ";").map { trim($0) }.filter { !$0.isEmpty }
      } else {
        entries.append(head(line))
        isInside = true
      }
    }
    return entries
  }

  private static func head(_ line: String) -> Entry {
    func list(after mark: Character) -> [String] {
      guard let start = line.firstIndex(of: mark) else { return [] }
      let rest = line[line.index(after: start)...]
      return rest.prefix { !"[]<~".contains($0) }.split(separator: ",").map { trim($0) }
    }
    let isClass = line.hasPrefix("*")
    return Entry(
      name: trim(line.drop { $0 == "*" }.prefix { !"[<~".contains($0) }), isClass: isClass, roles: list(after: "["),
      parents: list(after: "<"), opposites: list(after: "~"))
  }

  private static func trim(_ text: some StringProtocol) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  static let names = Set(entries.map { $0.name })

  @Test func parentsAndOppositesAreConcepts() {
    for entry in Self.entries {
      for name in entry.parents + entry.opposites {
        #expect(Self.names.contains(name), "'\(name)' of '\(entry.name)' is no concept")
        #expect(name != entry.name, "'\(name)' is its own kin")
      }
    }
  }

  @Test func classesAreConcepts() {
    for entry in Self.entries {
      for expression in entry.expressions {
        for part in expression.split(separator: "{").dropFirst() {
          let name = String(part.prefix { $0 != "}" })
          #expect(Self.names.contains(name), "{\(name)} in '\(expression)' of '\(entry.name)' is no class")
        }
      }
    }
  }

  @Test func rolesAreKnown() {
    let known = Set(Lexicon.Roles.names.map { "\($0)" })
    for entry in Self.entries {
      for role in entry.roles { #expect(known.contains(role), "[\(role)] of '\(entry.name)'") }
      #expect(!(entry.isClass && !entry.roles.isEmpty), "the class '\(entry.name)' has roles")
    }
  }

  @Test func noConceptIsHeadedTwice() {
    var seen: Set<String> = []
    for entry in Self.entries { #expect(seen.insert(entry.name).inserted, "'\(entry.name)' heads two entries") }
  }

  /// Parents lead upwards and never round.
  @Test func noConceptIsAKindOfItself() {
    let lexicon = wholeLexicon
    for number in lexicon.concepts.indices {
      let concept = ConceptID(Int32(number))
      for parent in lexicon.parents[number] {
        #expect(!lexicon.kinds(of: concept).contains(ConceptID(parent)), "\(lexicon.name(concept)) and its parent")
      }
    }
  }

  @Test func expressionsAreWellFormed() {
    for entry in Self.entries {
      var seen: Set<String> = []
      for expression in entry.expressions {
        #expect(seen.insert(expression).inserted, "'\(expression)' twice in '\(entry.name)'")
        let elements = expression.drop { $0 == "?" }.split(separator: " ")
        #expect(elements.count <= 8, "'\(expression)' of '\(entry.name)' is too long")
        #expect(
          elements.first != "_" && elements.last != "_", "'\(expression)' of '\(entry.name)' has a gap at its end")
        #expect(expression.count { $0 == "{" } == expression.count { $0 == "}" }, "'\(expression)' of '\(entry.name)'")
        let allowed = expression.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || " |{}_?'&%-".utf8.contains($0) || $0 > 0x7F
        }
        #expect(allowed, "odd character in '\(expression)' of '\(entry.name)'")
      }
    }
  }

  /// A text that says exactly what an expression says has the words that the expression looks for, as it must to match,
  /// also where the tokeniser divides or joins them: "cannot", "feed back".
  @Test func expressionsMatchTheirOwnWords() {
    let lexicon = wholeLexicon
    for entry in Self.entries {
      guard let concept = lexicon.concept(named: Array(entry.name.utf8)) else { continue }
      let patterns = Set(lexicon.concepts[Int(concept.rawValue)].patterns.map { Self.keys(of: $0, in: lexicon) })
      for expression in entry.expressions + (entry.isClass ? [] : [entry.name]) where Self.isPlain(expression) {
        let words = foldedWords(String(expression.drop { $0 == "?" })).split(separator: " ")
        let keys = words.map { lexicon.vocabulary.find(WordKey.make(of: Array($0.utf8)[...])).rawValue }
        #expect(patterns.contains(keys), "'\(expression)' of '\(entry.name)'")
      }
    }
  }

  private static func isPlain(_ expression: String) -> Bool {
    expression.utf8.allSatisfy { $0 == 0x20 || $0 == 0x3F || (0x61...0x7A).contains($0) }
  }

  /// The first alternative of each element.
  private static func keys(of pattern: Int32, in lexicon: Lexicon) -> [Int32] {
    lexicon.patterns.patterns[Int(pattern)].elements.map { element in
      let alternatives = lexicon.patterns.elements[Int(element)].alternatives
      return alternatives.isEmpty ? 0 : lexicon.patterns.alternatives[Int(alternatives.lowerBound)]
    }
  }
}
