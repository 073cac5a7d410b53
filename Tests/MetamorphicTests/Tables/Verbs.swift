/// Verbs that the templates may negate, with the forms that cannot be nouns. Written for these tests.
enum Verbs {
  /// Base forms; they count only after a plural subject.
  static let bases = Set(
    """
    get make help give feel come go tell spend buy use know want need think say keep take lose gain bring become
    happen work show mean learn improve reduce increase decrease cause allow protect prevent stop provide offer save
    build lower raise move fall rise contain absorb release react form create produce attract pay earn treat listen
    understand trust like love enjoy return recommend complain leave eat drink grow live die kill break attack look
    listen ask answer respond solve deal communicate speak talk wear check follow choose travel visit stay sell
    support share spread transfer flow expand contract turn turn begin start finish end win believe remember have see
    send let put report record respect expect receive avoid control affect change depend add remove replace hold
    serve greet smile teach help cure weigh heat cool lie grow burn sort deliver match check wrap
    suffer cost face lead run meet play train wash clean store cook hear write read find
    """.split(whereSeparator: { $0.isWhitespace }).map(String.init))

  /// Third persons that are no plural nouns, with their bases.
  static let thirds: [String: String] = {
    var table = ["does": "do", "has": "have", "goes": "go", "carries": "carry", "relies": "rely", "dies": "die"]
    let verbs = """
      get make give feel come tell spend buy know want think say keep take lose gain bring become happen mean learn
      improve reduce allow protect prevent provide save build lower raise contain absorb release react create produce
      attract earn understand enjoy recommend complain leave eat grow kill break listen respond solve speak wear follow
      choose sell transfer expand begin believe remember send let receive avoid affect depend add remove replace
      suffer lead encourage ensure helps
      """.split(whereSeparator: { $0.isWhitespace }).map(String.init)
    for verb in verbs { table[verb + "s"] = verb }
    table["helps"] = "help"
    table["increases"] = "increase"
    table["decreases"] = "decrease"
    table["causes"] = "cause"
    table["stops"] = "stop"
    table["shows"] = "show"
    table["makes"] = "make"
    return table
  }()

  /// Third persons that may be nouns after these words ("the causes", "price increases").
  static let nounMarkers: Set<String> = [
    "the", "a", "some", "many", "these", "those", "any", "all", "two", "three", "of", "price", "their", "big", "for",
  ]

  /// Past forms with their bases; they count only after a subject pronoun.
  static let pasts = [
    "got": "get", "made": "make", "gave": "give", "felt": "feel", "came": "come", "went": "go", "told": "tell",
    "bought": "buy", "used": "use", "knew": "know", "wanted": "want", "needed": "need", "thought": "think",
    "said": "say", "kept": "keep", "took": "take", "lost": "lose", "gained": "gain", "brought": "bring",
    "became": "become", "worked": "work", "showed": "show", "helped": "help", "asked": "ask", "called": "call",
    "listened": "listen", "explained": "explain", "apologised": "apologise", "checked": "check", "offered": "offer",
    "found": "find", "smiled": "smile", "stayed": "stay", "looked": "look", "wrote": "write", "passed": "pass",
    "spoke": "speak", "sent": "send", "rang": "ring", "paid": "pay", "won": "win", "promised": "promise",
  ]

  /// Subjects that take the base form.
  static let pluralSubjects: Set<String> = [
    "they", "you", "we", "i", "people", "customers", "staff", "employees", "workers", "children", "kids", "parents",
    "tourists", "managers", "companies", "businesses", "firms", "shops", "banks", "plants", "animals", "students",
    "pupils", "teachers", "patients", "users", "consumers", "visitors", "guests", "residents", "locals", "women",
    "men", "voters", "farmers", "who", "molecules", "particles", "electrons", "ions", "cells", "enzymes", "viewers",
  ]
  static let pronouns: Set<String> = ["they", "you", "we", "i", "he", "she", "it"]

  static let modals = [
    "can": "cannot", "could": "could not", "will": "will not", "would": "would not", "should": "should not",
    "must": "must not", "may": "will not", "might": "will not",
  ]
  static let toBe = [
    "is": "is not", "are": "are not", "was": "was not", "were": "were not", "am": "am not", "it's": "it is not",
    "they're": "they are not", "that's": "that is not", "you're": "you are not", "we're": "we are not",
    "he's": "he is not", "she's": "she is not", "i'm": "I am not", "it'll": "it will not", "they'll": "they will not",
    "you'll": "you will not", "we'll": "we will not", "i'd": "I would not", "they'd": "they would not",
    "i'll": "I will not",
  ]
}
