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

  private(set) var search: SubjectSearch
  private var reader: SyntaxReader
  private var written = Vocabulary()
  private var keyOfWritten: [StemID] = [.unknown]

  init(lexicon: Lexicon, source: SourceText) {
    search = SubjectSearch(lexicon: lexicon)
    reader = SyntaxReader(source)
  }

  /// The words of a span, in runs that no mark divides.
  mutating func runs(of span: ByteSpan) -> [[Item]] {
    var runs: [[Item]] = [[]]
    for word in reader.words(of: span) {
      if word.isWord {
        runs[runs.count - 1].append(
          Item(
            key: key(of: word.folded),
            isLittle: !word.classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]),
            isFunction: !word.classes.isDisjoint(with: .function) || word.number != nil))
      } else if !runs[runs.count - 1].isEmpty {
        runs.append([])
      }
    }
    return runs
  }

  /// Looks for all phrases that were entered.
  mutating func runSearch() { search.run() }

  /// The number of a phrase, which is looked for from now on.
  mutating func enter(_ phrase: ArraySlice<StemID>) -> Int { search.enter(phrase) }

  /// The key of a word that the rubric's words are compared with.
  mutating func nameKey(of word: ArraySlice<UInt8>) -> StemID { search.key(of: word, isSought: false) }

  private mutating func key(of word: [UInt8]) -> StemID {
    let number = Int(written.insert(word).rawValue)
    if number == keyOfWritten.count { keyOfWritten.append(search.key(of: word[...])) }
    return keyOfWritten[number]
  }
}
