/// The key under which the program matches a word: inflections and spelling twins of one word share it, different
/// words do not.
///
/// "Apologised", "apologizing", "appologise" and "apology" have the key `apologise`; "customers" has `customer`, though
/// Porter2 takes it for the same word as "customs".
///
/// The steps, each with its words in a list under `Data/`:
/// a. possessive endings go (``WordKeyPossessive``);
/// b. text-speak and misspellings become the word meant;
/// c. British and American spellings become one (``WordKeySpelling``, and a list);
/// d. irregular forms become their base;
/// e. words that Porter2 would confuse have a key of their own, and close derivations that it would part share one;
/// f. all others are stemmed (``Porter2``).
/// Steps b, d and e are compiled into two hash tables on first use (``WordKeyTables``), so that a word costs one to
/// three probes and at most one stemming.
public enum WordKey {
  /// Longer words are their own keys: no English word is meant.
  public static let longestWord = 64

  /// The key of a folded word: lower-case ASCII bytes in, lower-case ASCII bytes out.
  public static func make(of folded: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(max(folded.count, 24))
    append(keyOf: folded, to: &key)
    return key
  }

  /// Appends the key of a folded word to `keys`; the same as ``make(of:)`` without an array of its own.
  public static func append(keyOf folded: ArraySlice<UInt8>, to keys: inout [UInt8]) {
    let from = keys.count
    keys.append(contentsOf: folded)
    guard folded.count <= longestWord else { return }
    WordKeyTables.shared.replaceByKey(&keys, from: from)
  }
}
