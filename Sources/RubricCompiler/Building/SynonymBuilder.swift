internal import Language
internal import RubricModel

/// Adds the rubric's own synonyms to every term that one of their words names.
struct SynonymBuilder {
  private let phrases = PhraseBuilder()
  let source: SourceText

  func add(
    _ items: [Document.Item], to rubric: inout Rubric, terms: inout TermTable, diagnostics: inout [Diagnostic]
  ) {
    var reader = SyntaxReader(source)
    // Lines for one name are added together: adding copies what the name has already.
    var entries: [Entry] = []
    var places: [[StemID]: Int] = [:]
    for item in items {
      let words = reader.words(of: item.span)
      guard let colon = words.firstIndex(where: { $0.is(":") }), words[..<colon].hasWords else {
        diagnostics.append(Diagnostic(.synonymWithoutName, item.span, text: source.string(item.span)))
        continue
      }
      let name = stems(words[..<colon], &terms)
      let synonyms = words[(colon + 1)...].split { $0.kind == .comma || $0.is(";") || $0.kind == .slash }
        .map { stems($0, &terms) }.filter { !$0.isEmpty }
      let place = places[name] ?? entries.count
      if place == entries.count {
        entries.append(Entry(name: name))
        places[name] = place
      }
      entries[place].spans.append(words[..<colon].span)
      entries[place].synonyms += synonyms
    }
    for entry in entries where !terms.addSynonyms(entry.synonyms, of: entry.name) {
      for span in entry.spans {
        diagnostics.append(
          Diagnostic(.synonymOfNothing, span, text: source.string(span), numbers: [entry.name.count]))
      }
    }
  }

  private struct Entry {
    var name: [StemID]
    var spans: [ByteSpan] = []
    var synonyms: [[StemID]] = []
  }

  private func stems(_ words: ArraySlice<SyntaxWord>, _ terms: inout TermTable) -> [StemID] {
    words.filter { $0.isWord && !$0.classes.contains(.determiner) }.map { terms.stem($0) }
  }
}
