import Language
import Marking
import RubricModel

/// Features and examples as a rubric writes them.
extension FeatureSpace {
  /// An answer as an example: its words in order, spelling corrected, in lower case, without marks.
  func example(_ text: [UInt8]) -> String {
    var analyser = Analyser(vocabulary: vocabulary)
    var analysis = Analysis()
    analyser.analyse(text, into: &analysis)
    var words: [String] = []
    for word in analysis.words.prefix(Self.longestExample) {
      let written = text[word.span.range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
      guard written.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }) else { continue }
      let own = WordKey.make(of: written[...])
      let key = word.stem == .unknown ? own : [UInt8](vocabulary.key(word.stem))
      let form = own == key ? written : keys.firstIndex(of: key).map { forms[$0] } ?? written
      words.append(String(decoding: form.isEmpty ? written : form, as: UTF8.self))
    }
    return words.joined(separator: " ")
  }

  private static let longestExample = 120

  /// A rule's words as a rubric writes them.
  func label(_ feature: Feature) -> String {
    if feature.kind == .concept { return "concept \(concepts?.name(ConceptID(feature.words[0])) ?? "")" }
    let words = feature.words.map { String(decoding: forms[Int($0)], as: UTF8.self) }
    switch feature.kind {
    case .word: return words[0]
    case .phrase: return "\"\(words.joined(separator: " "))\""
    case .link, .concept: return words.joined(separator: " … ")
    }
  }
}
