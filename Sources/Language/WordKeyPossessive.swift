/// Step a of ``WordKey``: the apostrophes that folding left.
enum WordKeyPossessive {
  /// Takes the possessive ending ('s, s', or a lone apostrophe) and any quotation mark in front from the word at
  /// `buffer[from...]`.
  ///
  /// An apostrophe inside a word stays: "n't", "o'clock".
  static func strip(_ buffer: inout [UInt8], from: Int) {
    while buffer.count > from + 1, buffer[buffer.count - 1] == Letter.apostrophe { buffer.removeLast() }
    if buffer.count > from + 2, buffer[buffer.count - 1] == Letter.s,
      buffer[buffer.count - 2] == Letter.apostrophe
    {
      buffer.removeLast(2)
    }
    while buffer.count > from + 1, buffer[from] == Letter.apostrophe { buffer.remove(at: from) }
  }
}
