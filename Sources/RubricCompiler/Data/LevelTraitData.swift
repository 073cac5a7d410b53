/// Words by which the descriptions of levels say how much is wanted, from 0 (hardly any) to 3 (all that matters); one line for
/// each degree, expressions divided by commas. Collected from the wording that awarding bodies share in their level grids
/// ("limited", "some", "a range of", "thorough"); written for this project.
enum LevelTraitData {
  static let breadth: StaticString = """
    0: isolated, minimal, little, fragmentary, very limited, no relevant, one point, single point
    1: limited, some, few, partial, basic, superficial, narrow, one or two
    2: range of, sound, good, several, number of, clear knowledge, mostly, generally, reasonable
    3: thorough, comprehensive, wide range, full range, extensive, excellent, wide ranging, all relevant, fully
    """

  static let development: StaticString = """
    0: assertion, assertions, asserted, unsupported, undeveloped, list, lists, listed, bullet points, isolated
    1: simple, basic, limited, generalised, brief, statements, little development, descriptive, superficial
    2: some development, clear, developed, reasonable, sound, linked, relevant, supported, structured, straightforward
    3: detailed, well developed, fully developed, sustained, in depth, depth, coherent, logical, perceptive, thorough, precise,
    """
}
