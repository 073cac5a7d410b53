internal import Language
internal import RubricModel

/// Reads the words of a rubric for what they say of its subject, without entering them among those the rubric looks for.
struct SubjectWords {
  struct Item {
    var key: StemID
    /// Not part of a phrase: an article, a pronoun, an auxiliary.
    var isLittle: Bool
    /// A function word or a number: says nothing alone.
    var isFunction: Bool
  }

  private var reader: SyntaxReader
  private var keys: Vocabulary
  private var written = Vocabulary()
  private var keyOfWritten: [StemID] = [.unknown]

  init(lexicon: Lexicon, source: SourceText) {
    reader = SyntaxReader(source)
    keys = lexicon.vocabulary
  }

  /// The words of a span, in runs that no mark divides.
  mutating func runs(of span: ByteSpan) -> [[Item]] {
    var runs: [[Item]] = [[]]
    for word in reader.words(of: span) {
      if word.isWord {
        runs[runs.count - 1].append(
          Item(
            key: key(of: word.folded[...]),
            isLittle: !word.classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]),
            isFunction: !word.classes.isDisjoint(with: .function) || word.number != nil))
      } else if !runs[runs.count - 1].isEmpty {
        runs.append([])
      }
    }
    return runs
  }

  /// The number of the key of a word in small letters.
  mutating func key(of word: ArraySlice<UInt8>) -> StemID {
    let number = Int(written.insert(word).rawValue)
    if number == keyOfWritten.count { keyOfWritten.append(keys.insert(WordKey.make(of: word))) }
    return keyOfWritten[number]
  }
}
