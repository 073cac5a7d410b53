import Language
import Marking
import Reports

/// What `examiner lexicon look-up` shows.
struct LexiconReport {
  private let lookUp: LexiconLookUp
  private let lexicon: Lexicon
  private var lines: [String] = []

  /// Kinds of a concept that are named, at most.
  private static let mostKinds = 8

  init(_ lookUp: LexiconLookUp, in lexicon: Lexicon) {
    self.lookUp = lookUp
    self.lexicon = lexicon
    writeWords()
    write(lookUp.meanings, heading: "means")
    write(lookUp.suggestions, heading: "suggests, but is not enough alone")
    if !lookUp.classes.isEmpty {
      lines.append("belongs to")
      lines.append("  " + lookUp.classes.map { "{\(lexicon.name($0))}" }.joined(separator: ", "))
    }
    if lookUp.meanings.isEmpty, lookUp.suggestions.isEmpty, lookUp.classes.isEmpty {
      lines.append("no concept has it as an expression")
    }
    if !lookUp.nearest.isEmpty {
      lines.append("near")
      for meaning in lookUp.nearest {
        lines.append("  '\(meaning.expression)' of \(title(of: meaning.concept))")
      }
    }
  }

  var text: String { lines.map { DisplayText.safe($0) + "\n" }.joined() }

  private mutating func writeWords() {
    let empty = Set(
      EmptyWords.stems(in: lexicon.vocabulary).map { String(decoding: lexicon.vocabulary.key($0), as: UTF8.self) })
    if lookUp.words.isEmpty { lines.append("no words") }
    for word in lookUp.words {
      var notes = ["compared as '\(word.key)'"]
      notes += word.classes
      if empty.contains(word.key) { notes.append("says nothing by itself") }
      if word.isKnown {
        notes.append("a known word")
      } else if let correction = word.correction {
        notes.append("in no dictionary: taken for '\(correction)'")
      } else if word.classes.isEmpty {
        notes.append("in no dictionary")
      }
      lines.append("\(word.written): \(notes.joined(separator: ", "))")
    }
  }

  private mutating func write(_ meanings: [LexiconLookUp.Meaning], heading: String) {
    if meanings.isEmpty { return }
    lines.append(heading)
    var shown: [ConceptID] = []
    for meaning in meanings where !shown.contains(meaning.concept) {
      shown.append(meaning.concept)
      lines.append("  \(title(of: meaning.concept))")
      let name = lexicon.name(meaning.concept)
      lines.append(name == meaning.expression ? "    by its name" : "    by '\(meaning.expression)'")
      writeLinks(of: meaning.concept)
    }
  }

  private mutating func writeLinks(of concept: ConceptID) {
    let roles = Lexicon.Roles.names.map { "\($0)" }.filter { name in
      !lexicon.concepts[Int(concept.rawValue)].roles.isDisjoint(with: .named([UInt8](name.utf8)[...]))
    }
    if !roles.isEmpty { lines.append("    can be a \(roles.joined(separator: ", "))") }
    let parents = lexicon.parents(of: concept)
    if !parents.isEmpty { lines.append("    a kind of \(names(parents))") }
    let kinds = Array(lexicon.kinds(of: concept).dropFirst())
    if !kinds.isEmpty {
      let more = kinds.count > Self.mostKinds ? " and \(kinds.count - Self.mostKinds) more" : ""
      lines.append("    its kinds: \(names(Array(kinds.prefix(Self.mostKinds))))\(more)")
    }
    let opposites = lexicon.opposites(of: concept)
    if !opposites.isEmpty { lines.append("    the opposite of \(names(opposites))") }
  }

  /// "customer loyalty (customer service)".
  private func title(of concept: ConceptID) -> String {
    let entry = lexicon.concepts[Int(concept.rawValue)]
    let subject =
      entry.subject < 0 ? "no subject" : String(decoding: lexicon.name(ofSubject: entry.subject), as: UTF8.self)
    return "\(entry.isClass ? "{\(lexicon.name(concept))}" : lexicon.name(concept)) (\(subject))"
  }

  private func names(_ concepts: [ConceptID]) -> String {
    concepts.map { lexicon.name($0) }.joined(separator: ", ")
  }
}
