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
  static let traces = "Traces of an idea are quoted beside its evidence, and their edges may cut a written word"
  static let telling =
    "A telling word of a rubric in an answer about something else keeps it from being called off the topic"
  static let outright = "The rubric's own words count wherever they stand in an answer to all of it"
  static let fitted = "The fitted credit holds a short right answer too brief, or pays for what only hints at an idea"
  /// Answers that the fitted credit misjudges, or the everyday words of the lexicon read wrongly.
  static let fittedRows: Set<String> = [
    "A firewall keeps a school network safe from attack.",
    "A good name and a good reputation.",
    "A virus checker and a malware scanner.",
    "An assistant never interrupts.",
    "Be polite to rich customers only.",
    "Buy a virus checker instead of a firewall.",
    "Cacti do not drink water through their spines.",
    "Cacti drink water through their spines. The thick cuticle keeps moisture in because it is like a wax jacket.",
    "Cleaning will remove dirt that you can see, whereas disinfecting will kill germs that are too small to be seen.",
    "Cool the burn, under the tap.",
    "Copper. Zinc. Glass.",
    "Cotton dust.",
    "Custmer loyality and increased sales",
    "Customers come back. Customers come back.",
    "Do not hold it under the tap. Never ring 999.",
    "Energy bars and mittens.",
    "First bake the loaf. Then mix the flour. Then knead the dough.",
    "First mix the flour, then knead the dough, and then bake the loaf.",
    "First you wash off grease with soapy water, but only a sanitiser will destroy microbes.",
    "Glass. Copper. Zinc.",
    "Hold it under the tap, remove jewellery, ring 999.",
    "I would put a photograph on the door, because she can still recognise her own face although she forgets which number she lives at.",
    "It isn't cheap, but a firewall and a passphrase keep strangers out.",
    "Oxygen is blue when it is liquid.",
    "Pack dried soup and hot chocolate.",
    "Signposts would help, since she can follow them even when she forgets the way from the dining hall.",
    "Spare copies of files on a memory stick in a fireproof safe.",
    "The burning of wax is called combustion. Oxygen is a gas.",
    "The flow of solvent through a selective skin.",
    "The net flow of solvent through a fussy skin.",
    "There is no doubt that a firewall and a virus checker are needed.",
    "They could offer a refund.",
    "They must not swear at people, and no phone at the till.",
    "Tired children lost fingers in dangerous machinery, because the looms were unguarded looms.",
    "Two measures that keep a school network safe from attack are a firewall and a passphrase.",
    "Use a login code. Keep spare copies of files.",
    "Wear a woollen hat and carry porridge oats.",
    "When you disinfect you use bleach.",
    "firewall, virus checker",
  ]
}
