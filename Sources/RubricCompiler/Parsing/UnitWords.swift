internal import Language

/// Joins the parts of a unit that a slash divides: "m/s", "g/cm³", "£/hour", "J/kg" are no alternatives.
enum UnitWords {
  private static let numerators = list(
    """
    m km cm mm g kg mg t n kn mn j kj mj w kw mw pa mol mmol v a c cal kcal kwh l dl cl ml litre litres cm3 dm3 m3 mile miles
    rev revs beats words £ $ € p
    """)
  private static let times = list("s sec h hr hrs hour min minute second day week month year")
  private static let amounts = list("mol cm3 dm3 m3 cm2 m2 mm2 l dl ml litre litres m^2 m^3 cm^3 dm^3")
  private static let masses = list("kg g")
  /// What may stand after a number, and goes with it.
  private static let plain = list(
    """
    m km cm mm nm g kg mg t s h n kn mn j kj mj w kw mw pa kpa v kv ma hz khz mhz l ml cm3 dm3 m3 cm2 m2 mph kwh mol kcal min °c
    """)

  private static func list(_ text: StaticString) -> [[UInt8]] {
    text.bytes.split { $0 == 0x20 || $0 == 0x0A }.map { [UInt8]($0) }
  }

  /// Takes the slashes out of units.
  static func join(_ words: inout [SyntaxWord]) {
    guard words.contains(where: { $0.kind == .slash }) else { return }
    var index = 1
    while index + 1 < words.count {
      let left = words[index - 1]
      let right = words[index + 1]
      if words[index].kind == .slash, left.span.end == words[index].span.start,
        words[index].span.end == right.span.start, isUnit(left, per: right)
      {
        words[index + 1].isJoined = left.isWord
        words.remove(at: index)
      }
      index += 1
    }
  }

  /// Whether a word after a number is its unit.
  static func follows(_ word: SyntaxWord, _ number: SyntaxWord) -> Bool {
    guard number.kind == .number, word.kind == .word || word.kind == .number else { return false }
    if word.kind == .number {
      // "300 000"
      return word.folded.count == 3 && word.folded.allSatisfy { (0x30...0x39).contains($0) } && !word.isJoined
        && word.span.start == number.span.end + 1 && number.folded.count < 4
    }
    // "5 a day", "0.5 A"
    if word.isAny(["a"]) { return word.isCapital || word.startsCapital }
    return plain.contains(base(word))
  }

  private static func isUnit(_ left: SyntaxWord, per right: SyntaxWord) -> Bool {
    let below = base(right)
    // "J/kg/K"
    if left.isJoined, masses.contains(base(left)), right.isAny(["k", "c"]) { return true }
    if left.kind == .number {
      return times.contains(below) || amounts.contains(below) || masses.contains(below)
    }
    guard numerators.contains(base(left)) else { return false }
    if times.contains(below) || amounts.contains(below) { return base(left) != below }
    if masses.contains(below) {
      return left.isAny(["n", "j", "kj", "mj", "mg", "kcal", "cal", "w", "£", "p", "mol", "mmol"])
        && base(left) != below
    }
    if right.is("m") { return left.isAny(["n", "v", "kn"]) }
    return right.isAny(["c", "k"]) && left.isAny(["j", "kj"])
  }

  /// Without the power at its end: "s" of "s²" and "s2"; "cm3" of "cm³".
  private static func base(_ word: SyntaxWord) -> [UInt8] {
    let folded = word.folded
    if folded.count > 2, folded[folded.count - 2] == 0xC2, let last = folded.last, last == 0xB2 || last == 0xB3 {
      let stem = [UInt8](folded.dropLast(2))
      return stem == [UInt8](("s" as StaticString).bytes) ? stem : stem + [last == 0xB2 ? 0x32 : 0x33]
    }
    return folded == "s2" ? [UInt8](("s" as StaticString).bytes) : folded
  }
}
