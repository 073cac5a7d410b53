internal import Language

/// Words in which schemes name the parts of a task, collected from schemes and written out for this project.
enum TaskWordData {
  struct List: Sendable {
    let words: Set<[UInt8]>

    init(_ text: StaticString) {
      words = Set(text.bytes.split { $0 == 0x20 || $0 == 0x0A }.map { [UInt8]($0) })
    }
  }

  /// What learners are to give.
  static let nouns = List(
    """
    account action adjustment advantage advice aim argument aspect benefit case cause change choice comparison conclusion
    consequence course criticism cue decision description detail difference disadvantage distinction drawback effect evidence
    example explanation factor fault feature figure figures idea impact improvement judgement judgment justification limitation
    line link means measure merit method need objection offer outcome piece point precaution problem quality quotation reason
    recommendation reference remedy result risk skill solution statement step strength suggestion technique thing use value way
    weakness weighing wish words advantages arguments effects examples points reasons suggestions techniques ways
    """)

  /// That it is to fit.
  static let fitting = List(
    """
    accurate adequate appropriate apt clear close convincing correct definite different direct distinct exact fitting further
    genuine good likely linked logical matching overall persuasive plausible practical proper psychological realistic
    reasonable relevant second sensible separate short simple single sound specific suitable supported supporting valid workable
    """)
}
