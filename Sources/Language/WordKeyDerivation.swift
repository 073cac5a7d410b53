/// Step e of ``WordKey``, the part that is a rule: two derivations that Porter2 parts from their words.
enum WordKeyDerivation {
  /// Rewrites -ily to -y ("easily" → "easy") and -ification to -ify ("modification" → "modify") in the word at
  /// `buffer[from...]`; false when it ends in neither.
  static func undo(_ buffer: inout [UInt8], from: Int) -> Bool {
    let length = buffer.count - from
    guard length >= 6 else { return false }
    switch buffer[buffer.count - 1] {
    case Letter.y:
      // "family" and "homily" are no adverbs; "daily", "oily" and names like "emily" are too short for one.
      guard ends(buffer, "ily"), !ends(buffer, "family"), !ends(buffer, "homily") else { return false }
      buffer.removeLast(2)
      buffer[buffer.count - 1] = Letter.y
      return true
    case Letter.n, Letter.s:
      let plural = buffer[buffer.count - 1] == Letter.s ? 1 : 0
      guard length >= 11 + plural, plural == 0 ? ends(buffer, "ification") : ends(buffer, "ifications") else {
        return false
      }
      buffer.removeLast(6 + plural)
      buffer[buffer.count - 1] = Letter.y
      return true
    default: return false
    }
  }

  private static func ends(_ buffer: [UInt8], _ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard buffer.count >= length else { return false }
    let letters = text.utf8Start
    for index in 0..<length where buffer[buffer.count - length + index] != letters[index] { return false }
    return true
  }
}
