/// Faults of other parts of the program that rows of these tests show. When one is mended, its name goes.
enum Faults {
  static let brevity =
    "PointMarker.developed asks for development where naming suffices, and more than a short full answer has"
  static let inflated = "PointMarker.developed lifts one idea of three to two marks, and a weak hit to half of them"
  static let clause = "The compiler asks two ideas of 'stating that the current halves': it takes the verb for a plural"
  static let oneWord =
    "The word 'answer' alone earns 'responsiveness', for which the rubric says 'answer quickly', and 'time' 'each time'"
  static let opposite = "'well trained' and 'enough staff' earn what 'untrained' and 'not enough staff' earn"
  static let description = "StructureReader.describes counts the words of the other ideas as a description"
  static let smallCredit = "PointMarker.partialFrom: creditable content below three tenths of the tariff is nothing"
  static let generic = "PhraseBuilder drops 'good' and 'less': 'a bad reputation' and 'more pollution' earn as well"
  static let compound = "A phrase is found inside a longer name: 'good name' in 'a good name badge'"
  static let modelAnswers = "a few model answers of the shipped rubrics do not earn full marks"
  static let halve = "WordKey takes 'halves' for 'half', and 'halve' for another word"
  static let beliefThreshold = "MisconceptionBuilder takes three quarters of a belief's words for the belief"
  static let unit = "The unit of a result hints at it, whatever number stands before it"
  static let traces = "Traces of an idea are quoted beside its evidence, and their edges may cut a written word"
  static let telling =
    "A telling word of a rubric in an answer about something else keeps it from being called off the topic"
  enum Telling { case marks, score }
  /// Answers with such a word, and what it gives them: a mark, or a score too small for one.
  static let tellingRows: [String: Telling] = [
    "Camp craft: I love pizza with pineapple.": .marks,
    "The factory age: My favourite football team won the cup on Saturday.": .marks,
    "Circuits: My favourite football team won the cup on Saturday.": .marks,
    "Circuits: '; DROP TABLE answers; --": .score,
  ]
  static let outright = "The rubric's own words count wherever they stand in an answer to all of it"
  static let fitted = "The fitted credit holds a short right answer too brief, or pays for what only hints at an idea"
  /// Answers that the fitted credit misjudges, or the everyday words of the lexicon read wrongly.
  static let fittedRows: Set<String> = [
    "A good name and a good reputation.",
    "An assistant never interrupts.",
    "Cacti do not drink water through their spines.",
    "Cleaning means that you remove dirt with a cloth.",
    "Cleaning will remove dirt that you can see, whereas disinfecting will kill germs that are too small to be seen.",
    "Cool the burn, under the tap.",
    "Copper. Zinc. Glass.",
    "Cotton dust.",
    "Do not hold it under the tap. Never ring 999.",
    "First you wash off grease with soapy water, but only a sanitiser will destroy microbes.",
    "Glass. Copper. Zinc.",
    "I would put a photograph on the door, because she can still recognise her own face although she forgets which number she lives at.",
    "Oxygen is blue when it is liquid.",
    "Signposts would help, since she can follow them even when she forgets the way from the dining hall.",
    "Spare copies of files on a memory stick in a fireproof safe.",
    "Staff weren't trained, so they had to ask how to scan every item.",
    "The burning of wax is called combustion. Oxygen is a gas.",
    "The flow of solvent through a selective skin.",
    "The net flow of solvent through a fussy skin.",
    "When you disinfect you use bleach.",
    "Be polite to rich customers only.",
    "First bake the loaf. Then mix the flour. Then knead the dough.",
    "I would have a passphrase rather than a firewall.",
    "The staff were never trained, so they had to ask how to scan every item. The till wasn't working, so cash was counted by hand.",
    "helps germs spread",
  ]
}
