/// The word lists of ``WordKey``, compiled into two tables.
///
/// `forms` knows single spellings and `stems` knows Porter2 stems, so that one line covers a word with all its regular
/// inflections. Both give final keys: what a list says of a word is followed to its end while the tables are built.
struct WordKeyTables: Sendable {
  #if WORD_LISTS_FROM_PAGE
    static let shared = WordLists.handedOver.keys
    /// A page leaves no spelling uncorrected.
    static let asSpelt = shared
  #else
    static let shared = WordKeyTables()
    /// Without misspellings and text-speak.
    static let asSpelt = WordKeyTables(withMisspellings: false)
  #endif

  var forms: WordTable
  var stems: WordTable

  init(forms: WordTable, stems: WordTable) {
    self.forms = forms
    self.stems = stems
  }

  init(withMisspellings: Bool = true) {
    self.init(forms: WordTable(capacity: 4096), stems: WordTable(capacity: 4096))
    // The order matters: the target of a later list is looked up in the earlier ones.
    addGroups(WordKeyData.protected, byStem: false)
    addGroups(WordKeyData.families, byStem: true)
    addForms(WordKeyData.verbs, byStem: false)
    addForms(WordKeyData.plurals, byStem: false)
    addForms(WordKeyData.comparatives, byStem: false)
    addForms(WordKeyData.spellings, byStem: true)
    addForms(NumberWordData.cardinals, byStem: false)
    addForms(NumberWordData.ordinals, byStem: false)
    guard withMisspellings else { return }
    addForms(WordKeyData.misspellings, byStem: true)
    addForms(WordKeyData.textSpeak, byStem: false)
  }

  /// Replaces the word at `buffer[from...]` by its key.
  func replaceByKey(_ buffer: inout [UInt8], from: Int) {
    WordKeyPossessive.strip(&buffer, from: from)
    if forms.replace(&buffer, from: from) { return }
    if WordKeySpelling.unify(&buffer, from: from), forms.replace(&buffer, from: from) { return }
    if WordKeyDerivation.undo(&buffer, from: from), forms.replace(&buffer, from: from) { return }
    Porter2.stem(&buffer, from: from)
    _ = stems.replace(&buffer, from: from)
  }

  /// Words whose first is the key of them all.
  private mutating func addGroups(_ list: StaticString, byStem: Bool) {
    var key: [UInt8] = []
    var scratch: [UInt8] = []
    WordKeyLines.read(list) { word in
      if word.isFirst {
        key.removeAll(keepingCapacity: true)
        key.append(contentsOf: word.letters)
      }
      add(word, key, byStem: byStem, &scratch)
    }
  }

  /// Words that take the key of their first.
  private mutating func addForms(_ list: StaticString, byStem: Bool) {
    var key: [UInt8] = []
    var stemOfFirst: [UInt8] = []
    var scratch: [UInt8] = []
    WordKeyLines.read(list) { word in
      if word.isFirst {
        Self.stem(word, &stemOfFirst)
        key.removeAll(keepingCapacity: true)
        key.append(contentsOf: word.letters)
        replaceByKey(&key, from: 0)
      } else {
        add(word, key, byStem: byStem, &scratch, except: stemOfFirst)
      }
    }
  }

  /// Enters a word by its spelling, or by its stem unless that is `except`, the stem of the word meant.
  ///
  /// "Experiance" has the stem of "experience", which is also that of "experiment": nothing may be said of the stem.
  private mutating func add(
    _ word: WordKeyLines.Word, _ key: [UInt8], byStem: Bool, _ scratch: inout [UInt8], except: [UInt8] = []
  ) {
    guard byStem, !word.isExact else {
      forms.insert(word.letters, key)
      return
    }
    Self.stem(word, &scratch)
    if scratch == except {
      _ = stems.replace(&scratch, from: 0)
      if scratch != key { addInflections(of: word, key, &scratch) }
      return
    }
    scratch.withUnsafeBufferPointer { stems.insert($0, key) }
    // A word that another list knows in this very spelling would not get as far as its stem.
    if forms.contains(word.letters) { forms.insert(word.letters, key) }
  }

  /// Enters a word with the endings -s, -ly and -ed by spelling, so that "experianced" is found too.
  private mutating func addInflections(of word: WordKeyLines.Word, _ key: [UInt8], _ scratch: inout [UInt8]) {
    forms.insert(word.letters, key)
    let endings: [StaticString] = word.letters.last == Letter.e ? ["s", "d"] : ["s", "ed", "ly"]
    for ending in endings {
      scratch.removeAll(keepingCapacity: true)
      scratch.append(contentsOf: word.letters)
      ending.withUTF8Buffer { scratch.append(contentsOf: $0) }
      scratch.withUnsafeBufferPointer { forms.insert($0, key) }
    }
  }

  private static func stem(_ word: WordKeyLines.Word, _ stem: inout [UInt8]) {
    stem.removeAll(keepingCapacity: true)
    stem.append(contentsOf: word.letters)
    Porter2.stem(&stem)
  }
}

/// The word lists; each file `Data/WordKey….swift` adds one.
enum WordKeyData {}
