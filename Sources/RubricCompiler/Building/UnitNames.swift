internal import Language

/// The units that a number of the rubric is followed by: "2700 N", "100 °C", "1.5 m/s²", "15 per cent".
///
/// A marker gives the mark for the right number whatever its unit is called, and, where the number is all there is to say, also where
/// the answer leaves it out; not so for times, as "20 minutes" is another answer than "20 seconds".
enum UnitNames {
  /// The symbol of each unit with what else it is called.
  private static let names: StaticString = """
    n newton
    kn kilonewton
    kg kilogram kilogramme kilo
    g gram gramme gm
    mg milligram
    t tonne
    m metre
    cm centimetre
    mm millimetre
    km kilometre
    c celsius centigrade degree °c
    j joule
    kj kilojoule
    w watt
    kw kilowatt
    kwh
    v volt
    a amp ampere
    ma milliamp
    hz hertz
    pa pascal
    l litre
    dl decilitre
    ml millilitre
    mol mole
    percent cent
    """

  /// Units of time: these must be the right ones.
  private static let times: StaticString = """
    s second sec
    min minute
    h hour hr
    """

  private struct Names {
    var ofUnit: [[UInt8]: [[UInt8]]] = [:]

    init(_ text: StaticString) {
      for line in text.bytes.split(separator: 0x0A) {
        let words = line.split(separator: 0x20).map { [UInt8]($0) }
        for word in words { ofUnit[WordKey.make(of: word[...])] = words }
      }
    }
  }

  private static let known = Names(names)
  private static let knownTimes = Names(times)

  /// A unit of a phrase.
  struct Unit {
    /// All that it may be called; only the word itself for a part of a unit ("per", the square).
    var names: [[UInt8]]
    /// Another unit would be another answer, or other words stand beside the number.
    var isWeighty = false
  }

  /// The units of a phrase, by the places of their words.
  static func units(of words: [SyntaxWord]) -> [Int: Unit] {
    guard words.contains(where: { $0.kind == .number }) else { return [:] }
    var found: [Int: Unit] = [:]
    var isOpen = false
    for (place, word) in words.enumerated() {
      if word.kind == .number, !(isOpen && found[place - 1] != nil && word.span.start == words[place - 1].span.end) {
        isOpen = true
        continue
      }
      guard isOpen else { continue }
      if word.kind == .symbol, !word.isAny(["+", "=", "×", "÷", "-", "<", ">"]) { continue }
      if let unit = unit(word, isFirst: found[place - 1] == nil) {
        found[place] = unit
      } else {
        isOpen = false
      }
    }
    return found
  }

  private static func unit(_ word: SyntaxWord, isFirst: Bool) -> Unit? {
    // "s²", and what stands after the slash of "m/s".
    if word.kind == .number { return Unit(names: [word.folded]) }
    if !isFirst, word.isJoined || word.isAny(["per", "squared", "cubed"]) { return Unit(names: [word.folded]) }
    if isFirst, word.is("per") { return Unit(names: [word.folded]) }
    // "5 a day" is no current.
    if word.is("a"), !(word.isCapital || word.startsCapital) { return nil }
    let key = WordKey.make(of: word.folded[...])
    if let names = known.ofUnit[key] { return Unit(names: names) }
    if let names = knownTimes.ofUnit[key] { return Unit(names: names, isWeighty: isFirst) }
    return nil
  }
}
