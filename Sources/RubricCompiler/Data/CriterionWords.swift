internal import Language

/// The words by which mark schemes say what to look for, made ready.
struct CriterionWords: Sendable {
  static let shared = CriterionWords()

  let always = Self.words(CriterionWordData.always)
  let sometimes: Set<[UInt8]>
  let fitting = Self.words(CriterionWordData.fitting)
  /// The same, and what the learner is to have done with it.
  let fittingOrDone: Set<[UInt8]>
  let fittingAny = Self.words(CriterionWordData.fittingAny)
  let opening = Self.words(CriterionWordData.opening)
  let general = Self.words(CriterionWordData.general)
  let doing = Self.words(CriterionWordData.doing)
  let ofQuestion = Self.words(CriterionWordData.ofQuestion)
  /// What schemes say of any answer: these, and all the others.
  let ofAnyTask: Set<[UInt8]>
  /// Nouns that name what learners are to give.
  let nouns: Set<[UInt8]>
  let complements: [[UInt8]: Set<[UInt8]>]

  private init() {
    let plain = Self.words(CriterionWordData.sometimes)
    sometimes = plain.union(Self.words(CriterionWordData.things))
    nouns = always.union(plain).union(Self.words(CriterionWordData.priced))
    ofAnyTask = [
      CriterionWordData.fitting, CriterionWordData.done, CriterionWordData.opening, CriterionWordData.general,
      CriterionWordData.doing, CriterionWordData.ofTasks,
    ].reduce(into: nouns.union(sometimes)) { $0.formUnion(Self.words($1)) }
    fittingOrDone = fitting.union(Self.words(CriterionWordData.done))
    var complements: [[UInt8]: Set<[UInt8]>] = [:]
    for line in CriterionWordData.complements.bytes.split(whereSeparator: { $0 == 0x0A }) {
      let words = line.split { $0 == 0x20 || $0 == 0x3A }.map { [UInt8]($0) }
      if let noun = words.first { complements[noun] = Set(words.dropFirst()) }
    }
    self.complements = complements
  }

  private static func words(_ text: StaticString) -> Set<[UInt8]> {
    Set(text.bytes.split { $0 == 0x20 || $0 == 0x0A }.map { [UInt8]($0) })
  }
}
