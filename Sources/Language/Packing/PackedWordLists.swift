/// The word lists that marking needs: a practice page carries them, and its module does without the lists and the lexicon that
/// they come from.
public struct WordLists: Packable {
  var keys: WordKeyTables
  /// What is spelt right, as ``EnglishWords/packed()`` has it; it is read when the first unknown word is met.
  var english: [UInt8]

  public static var blank: WordLists { WordLists(keys: .blank, english: []) }

  public mutating func exchange(with pack: inout Pack) {
    keys.exchange(with: &pack)
    pack.exchange(text: &english)
  }

  /// The lists that ship with the program.
  public static func packed() -> [UInt8] {
    WordLists(keys: .shared, english: EnglishWords.shared.packed()).packedBytes()
  }

  private init(keys: WordKeyTables, english: [UInt8]) {
    self.keys = keys
    self.english = english
  }
}

#if WORD_LISTS_FROM_PAGE
  extension WordLists {
    /// The lists that the page has handed over. Unchecked: the module has a single thread, and they are there before any
    /// word is read.
    nonisolated(unsafe) public static var handedOver: WordLists = .blank
  }
#endif

extension WordKeyTables: Packable {
  static var blank: WordKeyTables { WordKeyTables(forms: .blank, stems: .blank) }

  mutating func exchange(with pack: inout Pack) {
    forms.exchange(with: &pack)
    stems.exchange(with: &pack)
  }
}
