internal import Language
internal import RubricModel

/// What the points of a question say, taken together, of the things that the question sets side by side.
struct DefinedSides: Sendable {
  /// Points above which they are not taken together.
  private static let mostPoints = 24

  private(set) var names = SideNames.none
  private(set) var described: [(word: UInt32, side: Int8)] = []
  /// The names are labels of the scheme.
  private(set) var hasLabels = false

  init(_ question: Question, _ analyser: inout Analyser, _ words: ClaimWords, _ cues: SideNames.Cues) {
    guard question.points.count <= Self.mostPoints, !question.points.contains(where: { $0.levels != nil }) else {
      return
    }
    var analysis = Analysis()
    let asked = Array(question.text.utf8)
    analyser.analyse(asked, into: &analysis)
    let given = analysis.words.filter { $0.isContent }.map { $0.fingerprint }
    let named = analysis.read { SideNames(in: $0, of: asked, isQuestion: true, cues: cues) }
    let text = Array(question.points.map { $0.text }.joined(separator: "\n").utf8)
    analyser.analyse(text, into: &analysis)
    hasLabels = named.isEmpty
    let names = analysis.read {
      named.isEmpty ? SideNames(definedIn: $0, of: text, asked: given) : named.asUsed(in: $0)
    }
    self.names = names
    if names.isEmpty { return }
    described = analysis.read {
      PointClaims.described($0, SideReader($0, names, words, isScheme: true), given: given, names: names)
    }
  }
}

extension SideNames {
  static let none = SideNames()

  private init() {}

  /// Whether there are more than two sides, so that "the other" names none.
  var areMany: Bool { names.contains { $0.side > 1 } }

  /// Most words of a name, and most sides.
  private static let longest = 3
  private static let most = 6

  /// Looks for what a scheme defines of the things that are asked about: "Inbound: visitors …", "Weather = …",
  /// "Limitation (1): …".
  init(definedIn scheme: Reading, of text: [UInt8], asked: [UInt32]) {
    self.init()
    var sides: [[UInt32]] = []
    for index in scheme.words.indices where Self.startsPiece(index, scheme, text) {
      var end = index
      while end < scheme.words.count, end - index < Self.longest, asked.contains(scheme.words[end].fingerprint),
        end == index || scheme.words[end].span.start <= scheme.words[end - 1].span.end + 1
      {
        end += 1
      }
      guard end > index, Self.isDefined(by: end, scheme, text) else { continue }
      let name = (index..<end).map { scheme.words[$0].fingerprint }
      if !sides.contains(name), sides.count < Self.most { sides.append(name) }
    }
    guard sides.count > 1 else { return }
    for (side, words) in sides.enumerated() { names.append(Name(words: words, side: Int8(side))) }
  }

  private static func startsPiece(_ index: Int, _ scheme: Reading, _ text: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let gap = text[Int(scheme.words[index - 1].span.end)..<Int(scheme.words[index].span.start)]
    return gap.contains {
      $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ":")
        || $0 == 0x0A
    }
  }

  /// Whether a colon, an equals sign or a dash between blanks stands before the word, after a mark in brackets at most.
  private static func isDefined(by index: Int, _ scheme: Reading, _ text: [UInt8]) -> Bool {
    guard index < scheme.words.count else { return false }
    var start = Int(scheme.words[index - 1].span.end)
    var next = index
    if scheme.words[next].flags.contains(.number), next + 1 < scheme.words.count,
      text[start..<Int(scheme.words[next].span.start)].contains(UInt8(ascii: "("))
    {
      start = Int(scheme.words[next].span.end)
      next += 1
    }
    let gap = text[start..<Int(scheme.words[next].span.start)]
    if gap.contains(UInt8(ascii: ":")) || gap.contains(UInt8(ascii: "=")) { return true }
    // A dash of one byte or three.
    let isSpaced = gap.count > 2 && gap.first == 0x20 && gap.last == 0x20
    return isSpaced && gap.contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
  }
}
