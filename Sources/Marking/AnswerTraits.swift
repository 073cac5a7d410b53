internal import Language

/// Where an answer has words, several of the vocabulary taken as one, and where it has classes of words: what rules out most
/// patterns before they are looked at.
struct AnswerTraits {
  /// A trait that must stand within so many words of another word: after it, or, where negative, before it.
  struct Asked: Sendable {
    var trait: UInt16
    var reach: Int8
  }

  /// Every answer has it everywhere.
  static let always = Asked(trait: 0, reach: 63)
  private static let stemTraits: Int32 = 1 << 10
  private static let mostClasses: Int32 = 1 << 14

  /// For each trait a bit for the place of each word that has it, counted round to 64.
  private let places: UnsafeMutableBufferPointer<UInt64>

  /// Number of the traits of an index.
  static func count(classes: Int) -> Int { Int(stemTraits) + min(classes, Int(mostClasses)) }

  static func number(ofStem stem: Int32) -> UInt16 { UInt16(1 + stem % (stemTraits - 1)) }

  /// Nil for a class for which there is no room.
  static func number(ofClass row: Int32) -> UInt16? { row < mostClasses ? UInt16(stemTraits + row) : nil }

  /// - Parameter places: room for as many as ``count(classes:)`` says, which outlives the traits.
  init(of analysis: Reading, _ index: TermIndex, in places: UnsafeMutableBufferPointer<UInt64>) {
    places.initialize(repeating: 0)
    self.places = places
    places[Int(Self.always.trait)] = ~0
    let starts = index.rowStart.row
    let rows = index.rowsOfStem.row
    for place in analysis.words.indices {
      let stem = analysis.words[place].stem.rawValue
      if stem == 0 { continue }
      let bit = 1 << UInt64(place & 63) as UInt64
      places[Int(Self.number(ofStem: stem))] |= bit
      for row in Int(starts[Int(stem)])..<Int(starts[Int(stem) + 1]) {
        if let number = Self.number(ofClass: rows[row]) { places[Int(number)] |= bit }
      }
    }
  }

  /// False where what is asked surely does not stand near the place.
  func mayHold(_ asked: Asked, near place: Int) -> Bool {
    let count = UInt64(asked.reach.magnitude)
    let start = asked.reach > 0 ? place &+ 1 : place &- Int(count)
    let words = (1 as UInt64) &<< count &- 1
    let turn = UInt64(truncatingIfNeeded: start) & 63
    return places[Int(asked.trait)] & (words &<< turn | words &>> ((64 &- turn) & 63)) != 0
  }
}
