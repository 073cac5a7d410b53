/// Reads the word lists under `Data/`.
///
/// A list has one group of words a line, divided by spaces; the first word is what the others become. A line that
/// begins with `#` is a comment. A mark `=` before a word says that the entry is for that spelling alone and not for
/// the words that share its stem.
enum WordKeyLines {
  /// One word of a list; it lives as long as the call it is handed to.
  struct Word {
    /// The letters, without the mark.
    var letters: UnsafeBufferPointer<UInt8>
    /// The first word of its line.
    var isFirst: Bool
    /// Marked with `=`.
    var isExact: Bool
  }

  /// Calls `body` with each word, line after line.
  static func read(_ list: StaticString, _ body: (Word) -> Void) {
    list.withUTF8Buffer { bytes in
      var start = 0
      var isFirst = true
      var isComment = false
      for index in 0...bytes.count {
        let byte = index < bytes.count ? bytes[index] : lineFeed
        guard byte == space || byte == lineFeed else { continue }
        if start < index {
          if isFirst, bytes[start] == numberSign { isComment = true }
          if !isComment {
            let isExact = bytes[start] == equalsSign
            let letters = UnsafeBufferPointer(rebasing: bytes[(isExact ? start + 1 : start)..<index])
            body(Word(letters: letters, isFirst: isFirst, isExact: isExact))
          }
          isFirst = false
        }
        start = index + 1
        if byte == lineFeed {
          isFirst = true
          isComment = false
        }
      }
    }
  }

  private static let lineFeed: UInt8 = 0x0A
  private static let space: UInt8 = 0x20
  private static let numberSign: UInt8 = 0x23
  private static let equalsSign: UInt8 = 0x3D
}
