internal import Language
internal import RubricModel

/// What a point says of things, made ready to be held against an answer: which way each goes, and which of two sides it
/// belongs to.
struct PointClaims: Sendable {
  /// A word that an idea gives a direction to.
  struct Directed: Sendable {
    var word: UInt32
    var direction: Int8
  }

  /// What one idea claims.
  struct Claim: Sendable {
    var directed: [Directed] = []
    /// The direction of all its words, where they have one and the same.
    var uniform: Int8 = 0
    /// The side that it describes; -1 for none.
    var side: Int8 = -1
    /// Speaks of what is missing or less, so that denying what it names need not deny it: "few schools" and "no schools".
    var isLacking = false
    /// The words after the "prevents" that it begins with; none where it begins with another word.
    var prevented: [UInt32] = []
    /// Sets one thing above another: "A is greater than B".
    var isComparison = false

    /// The direction that the idea gives a word; nil for none.
    func direction(of word: UInt32) -> Int8? {
      for entry in directed where entry.word == word { return entry.direction }
      return nil
    }
  }

  private(set) var names: SideNames
  /// Words that describe one side only, and which.
  private(set) var described: [(word: UInt32, side: Int8)] = []
  /// By requirement and idea.
  private(set) var claims: [[Claim]] = []
  private(set) var hasDirections = false
  /// An idea of it speaks of what is missing or less.
  private(set) var hasLacking = false
  /// An idea of it says that something is prevented.
  private(set) var hasPrevention = false
  /// There is anything that an answer can say the wrong way round.
  var hasAny: Bool { !described.isEmpty || hasDirections || hasLacking }
  /// The sides are labels of the scheme and no pair that the question asks about.
  private(set) var hasLabels = false

  init(
    _ point: MarkingPoint, of question: Question, _ analyser: inout Analyser, _ words: ClaimWords,
    _ cues: SideNames.Cues, _ sides: DefinedSides
  ) {
    var analysis = Analysis()
    let asked = Array(question.text.utf8)
    analyser.analyse(asked, into: &analysis)
    let named = analysis.read { SideNames(in: $0, of: asked, isQuestion: true, cues: cues) }
    let given = analysis.words.map { $0.fingerprint }
    let text = Array(point.text.utf8)
    analyser.analyse(text, into: &analysis)
    let names = analysis.read {
      named.isEmpty ? SideNames(in: $0, of: text, isQuestion: false, cues: cues) : named.asUsed(in: $0)
    }
    self.names = names
    if !names.isEmpty {
      described = analysis.read {
        Self.described($0, SideReader($0, names, words, isScheme: true), given: given, names: names)
      }
    }
    if described.isEmpty, !sides.described.isEmpty {
      self.names = sides.names
      described = sides.described
      hasLabels = sides.hasLabels
    }
    claims = point.requirements.map { requirement in
      // "two nutrients that a vegan may lack"
      analyser.analyse(Array(requirement.label.utf8), into: &analysis)
      let isOfLack = requirement.isOpen && analysis.words.contains { words.kind($0).contains(.lacking) }
      return requirement.ideas.map { idea in
        var claim = idea.source == .modelAnswer ? Claim() : claim(of: idea, &analyser, words)
        claim.isLacking = claim.isLacking || isOfLack
        return claim
      }
    }
    hasDirections = claims.contains { $0.contains { !$0.directed.isEmpty } }
    hasLacking = claims.contains { $0.contains { $0.isLacking } }
    hasPrevention = claims.contains { $0.contains { !$0.prevented.isEmpty } }
  }

  /// The words that a scheme says of one side only, and which; none where it says nothing of one of the first two, which
  /// tells nothing.
  static func described(_ analysis: Reading, _ reader: SideReader, given: [UInt32], names: SideNames)
    -> [(word: UInt32, side: Int8)]
  {
    var found: [(word: UInt32, side: Int8)] = []
    for (index, word) in analysis.words.enumerated()
    where word.isContent && !reader.isName[index] && reader.sides[index] >= 0 {
      if !names.names.contains(where: { $0.words.contains(word.fingerprint) }), !given.contains(word.fingerprint) {
        found.append((word.fingerprint, reader.sides[index]))
      }
    }
    var described: [(word: UInt32, side: Int8)] = []
    for entry in found where !found.contains(where: { $0.word == entry.word && $0.side != entry.side }) {
      if !described.contains(where: { $0.word == entry.word }) { described.append(entry) }
    }
    let isTold = described.contains { $0.side == 0 } && described.contains { $0.side == 1 }
    return isTold ? described : []
  }

  private func claim(of idea: Idea, _ analyser: inout Analyser, _ words: ClaimWords) -> Claim {
    var analysis = Analysis()
    analyser.analyse(Array(idea.label.utf8), into: &analysis)
    var claim = Claim()
    let directions = analysis.read { DirectionReader($0, words).directions }
    var isMixed = false
    for (index, word) in analysis.words.enumerated() where directions[index] != 0 && words.direction(word) == 0 {
      claim.directed.append(Directed(word: word.fingerprint, direction: directions[index]))
      if claim.uniform != 0, claim.uniform != directions[index] { isMixed = true }
      claim.uniform = directions[index]
    }
    if isMixed { claim.uniform = 0 }
    claim.isLacking = analysis.words.contains { word in
      !words.kind(word).isDisjoint(with: [.lacking, .down, .than]) || word.classes.contains(.negator)
    }
    claim.isComparison = isMixed && analysis.words.contains { words.kind($0).contains(.than) }
    if let first = analysis.words.first, words.kind(first).contains(.prevents) {
      claim.prevented = analysis.words.dropFirst().filter { $0.isContent }.map { $0.fingerprint }
    }
    let all = claim.directed
    claim.directed.removeAll { one in
      all.contains { $0.word == one.word && DirectionReader.areOpposite($0.direction, one.direction) }
    }
    if !described.isEmpty { claim.side = analysis.read { side(of: $0) } }
    return claim
  }

  fileprivate mutating func leaveOutDirections() {
    hasDirections = false
    for requirement in claims.indices {
      for idea in claims[requirement].indices { claims[requirement][idea].directed = [] }
    }
  }

  /// The side that a label names, or, where it names none, describes.
  private func side(of analysis: Reading) -> Int8 {
    var named: [Int8] = []
    var told: [Int8] = []
    var place = 0
    while place < analysis.words.count {
      let name = names.name(at: place, in: analysis)
      if let name { named.append(name.side) }
      if name == nil, let side = side(describedBy: analysis.words[place].fingerprint) { told.append(side) }
      place += name?.count ?? 1
    }
    let sides = named.isEmpty ? told : named
    guard let first = sides.first, sides.allSatisfy({ $0 == first }) else { return -1 }
    return first
  }

  /// Whether the word is one of a name's: it belongs to no description.
  func isPartOfName(_ word: UInt32) -> Bool { names.names.contains { $0.words.contains(word) } }

  /// The side that a word describes; nil for none.
  func side(describedBy word: UInt32) -> Int8? {
    for entry in described where entry.word == word { return entry.side }
    return nil
  }
}

extension PointClaims {
  /// The claims of all points of a rubric, by question and point.
  static func all(of rubric: Rubric, _ words: ClaimWords, without: Mechanisms = []) -> [[PointClaims]] {
    var analyser = Analyser(vocabulary: rubric.vocabulary)
    let cues = SideNames.Cues()
    return rubric.questions.map { question in
      let sides = DefinedSides(question, &analyser, words, cues)
      return question.points.map { point in
        var claims = PointClaims(point, of: question, &analyser, words, cues, sides)
        if without.contains(.sides) { claims.described = [] }
        if without.contains(.directions) { claims.leaveOutDirections() }
        return claims
      }
    }
  }
}
