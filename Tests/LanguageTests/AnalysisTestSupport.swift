import Testing

@testable import Language

/// A sentence with marks of what a careful reader takes from it, written so that a failing row names itself.
struct MarkedText: CustomTestStringConvertible, ExpressibleByStringLiteral, Sendable {
  var marked: String

  init(stringLiteral text: String) { marked = text }

  var testDescription: String { marked.debugDescription }
}

/// The vocabulary of the lexicon that ships with the program.
let lexiconVocabulary = wholeLexicon.vocabulary

/// Analyses a text with the lexicon's vocabulary.
func analyse(_ text: String, _ vocabulary: Vocabulary = lexiconVocabulary) -> Analysis {
  var analyser = Analyser(vocabulary: vocabulary)
  var analysis = Analysis()
  analyser.analyse(Array(text.utf8), into: &analysis)
  return analysis
}

/// The words of a text as written.
func surface(_ word: Word, of text: String) -> String {
  String(decoding: Array(text.utf8)[word.span.range], as: UTF8.self)
}

/// A vocabulary of the keys of these words.
func vocabulary(of words: String) -> Vocabulary {
  var vocabulary = Vocabulary()
  for word in words.split(separator: " ") { _ = vocabulary.insert(WordKey.make(of: Array(word.utf8)[...])) }
  return vocabulary
}

/// Compares every marked word with what the analysis says of it: `-word` is denied, `+word` is said.
func check(_ row: MarkedText) {
  let text = row.marked.split(separator: " ", omittingEmptySubsequences: false).map { part in
    isMarked(part) ? String(part.dropFirst()) : String(part)
  }.joined(separator: " ")
  let analysis = analyse(text)
  var offset = 0
  for part in row.marked.split(separator: " ", omittingEmptySubsequences: false) {
    defer { offset += part.utf8.count + 1 - (isMarked(part) ? 1 : 0) }
    guard isMarked(part) else { continue }
    let word = analysis.words.first { Int($0.span.end) > offset && Int($0.span.start) >= offset }
    let isNegated = word?.flags.contains(.negated)
    #expect(isNegated == part.hasPrefix("-"), "\(part.dropFirst()) in \(row.marked)")
  }
}

private func isMarked(_ part: Substring) -> Bool {
  part.count > 1 && (part.hasPrefix("-") || part.hasPrefix("+"))
}
