/// Faults of other parts of the program that rows of these tests show. When one is mended, its name goes.
enum Faults {
  static let brevity =
    "PointMarker.developed asks for development where naming suffices, and more than a short full answer has"
  static let inflated = "PointMarker.developed lifts one idea of three to two marks, and a weak hit to half of them"
  static let clause = "The compiler asks two ideas of 'stating that the current halves': it takes the verb for a plural"
  static let oneWord = "The word 'answer' alone earns 'responsiveness', for which the rubric says 'answer quickly'"
  static let opposite = "'well trained' and 'enough staff' earn what 'untrained' and 'not enough staff' earn"
  static let description = "StructureReader.describes counts the words of the other ideas as a description"
  static let smallCredit = "PointMarker.partialFrom: creditable content below three tenths of the tariff is nothing"
  static let generic = "PhraseBuilder drops 'good' and 'less': 'a bad reputation' and 'more pollution' earn as well"
  static let compound = "A phrase is found inside a longer name: 'good name' in 'a good name badge'"
  static let modelAnswers = "a few model answers of the shipped rubrics do not earn full marks"
  static let halve = "WordKey takes 'halves' for 'half', and 'halve' for another word"
  static let beliefThreshold = "MisconceptionBuilder takes three quarters of a belief's words for the belief"
}
