internal import Language

/// What a word does in a claim: gives a direction to a thing, compares, sets sides apart.
struct ClaimWord: OptionSet, Sendable {
  let rawValue: UInt32

  /// "more", "rises".
  static let up = ClaimWord(rawValue: 1 << 0)
  /// "less", "falls".
  static let down = ClaimWord(rawValue: 1 << 1)
  /// A verb: what it does it to follows it, or stands before it as its subject.
  static let verb = ClaimWord(rawValue: 1 << 2)
  /// A verb that has no object: "rises".
  static let mover = ClaimWord(rawValue: 1 << 3)
  /// Sets the degree of the quality after it: "more", "less".
  static let degree = ClaimWord(rawValue: 1 << 4)
  /// "is", "becomes", "gets".
  static let copula = ClaimWord(rawValue: 1 << 5)
  static let than = ClaimWord(rawValue: 1 << 6)
  /// Speaks of all sides at once: "both".
  static let both = ClaimWord(rawValue: 1 << 7)
  /// "The other".
  static let other = ClaimWord(rawValue: 1 << 8)
  /// Means what was named before: "it", "they".
  static let again = ClaimWord(rawValue: 1 << 9)
  /// "called", "means": the name may follow its description.
  static let naming = ClaimWord(rawValue: 1 << 10)
  /// "go up", "speed up".
  static let goes = ClaimWord(rawValue: 1 << 11)
  static let upward = ClaimWord(rawValue: 1 << 12)
  static let downward = ClaimWord(rawValue: 1 << 13)
  /// "Without", "if" and the like: what is said is not said of things as they are.
  static let supposes = ClaimWord(rawValue: 1 << 14)
  /// "Too" makes a direction of "much".
  static let too = ClaimWord(rawValue: 1 << 15)

  /// An examiner's instruction, which describes nothing: "ignore", "max".
  static let instructs = ClaimWord(rawValue: 1 << 16)

  /// Tells of something that is missing: "loss", "few", "weak".
  static let lacking = ClaimWord(rawValue: 1 << 17)

  /// Keeps what follows from being: "prevents".
  static let prevents = ClaimWord(rawValue: 1 << 18)

  static let directed: ClaimWord = [.up, .down]
}

/// The words of claims, by their numbers in a vocabulary. Written for this project.
final class ClaimWords: Sendable {
  private let kinds: RowStore<ClaimWord>
  /// What is measured: directions of different kinds do not contradict each other. 1 stands for any.
  private let axes: RowStore<Int8>

  /// Adds the words to a vocabulary.
  init(addingTo vocabulary: inout Vocabulary) {
    var listed: [(stem: StemID, kind: ClaimWord, axis: Int8)] = []
    for (text, kind, axis) in Self.lists {
      for word in text.bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        listed.append((vocabulary.insert(WordKey.make(of: word)), kind, axis))
      }
    }
    var kinds = [ClaimWord](repeating: [], count: vocabulary.count + 1)
    var axes = [Int8](repeating: 0, count: vocabulary.count + 1)
    for entry in listed {
      kinds[Int(entry.stem.rawValue)].formUnion(entry.kind)
      if entry.axis > 0 { axes[Int(entry.stem.rawValue)] = entry.axis }
    }
    kinds[0] = []
    self.kinds = RowStore(kinds)
    self.axes = RowStore(axes)
  }

  func kind(_ word: Word) -> ClaimWord {
    Int(word.stem.rawValue) < kinds.row.count ? kinds.row[Int(word.stem.rawValue)] : []
  }

  /// The direction of a word with what it measures: negative for down, 0 for none.
  func direction(_ word: Word) -> Int8 {
    let kind = kind(word)
    if kind.isDisjoint(with: .directed) { return 0 }
    return kind.contains(.up) ? axes.row[Int(word.stem.rawValue)] : -axes.row[Int(word.stem.rawValue)]
  }

  private static let lists: [(StaticString, ClaimWord, Int8)] = [
    ("more", [.up, .degree], 1), ("less", [.down, .degree], 1), ("fewer", .down, 1),
    ("higher greater extra additional", .up, 1), ("lower", [.down, .verb], 1),
    ("increase raise boost double", [.up, .verb], 1), ("decrease reduce halve lessen minimise", [.down, .verb], 1),
    ("rise", [.up, .verb, .mover], 1), ("fall drop decline", [.down, .verb, .mover], 1),
    ("faster quicker", .up, 2), ("slower", .down, 2), ("accelerate", [.up, .verb, .mover], 2),
    ("stronger", .up, 3), ("weaker", .down, 3),
    ("hotter warmer", .up, 4), ("colder cooler", .down, 4),
    ("longer", .up, 5), ("shorter", .down, 5),
    ("heavier", .up, 6), ("lighter", .down, 6),
    ("dearer pricier expensive", .up, 7), ("cheaper", .down, 7),
    ("bigger larger", .up, 8), ("smaller", .down, 8),
    ("thicker", .up, 9), ("thinner", .down, 9), ("wider", .up, 10), ("narrower", .down, 10),
    ("is are was were be been being becomes became get gets got", .copula, 0),
    ("than", .than, 0), ("both", .both, 0), ("other", .other, 0), ("it this they these", .again, 0),
    ("called means known named term", .naming, 0), ("go goes went come", .goes, 0), ("speed", .goes, 0),
    ("slow", .goes, 0), ("up", .upward, 0), ("down", .downward, 0),
    ("without otherwise if unless imagine suppose", .supposes, 0), ("too", .too, 0),
    ("loss lose lost lack few poor weak shortage limited unable absence nothing stop prevent avoid", .lacking, 0),
    ("protect protection free deficiency", .lacking, 0), ("stop prevent avoid", .prevents, 0),
    ("ignore reject accept allow max maximum credit award mark marks note responses learner", .instructs, 0),
  ]
}
