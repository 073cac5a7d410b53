internal import Language
internal import RubricModel

/// What a marking point says, before its words are looked up.
struct PointSyntax {
  var leadIn: ByteSpan?
  var commands: [CommandUse] = []
  var demands: [DemandSyntax] = []
  /// Marks that the text states for the whole point.
  var statedMarks: Int?
  /// Marks that the text states for each item: "1 mark per step".
  var marksEach: Int?
  var accepted: [RefinementSyntax] = []
  /// Those that stand in brackets beside what they are another wording of, by their places.
  var acceptedInPlace: [Int] = []
  var rejected: [RefinementSyntax] = []
  var ignored: [RefinementSyntax] = []
  /// What keeps the marks below the tariff: "max 2 if only strengths are given".
  var limits: [LimitSyntax] = []
  /// "any other valid answer".
  var acceptsOther = false
  /// Words that say where or when, and are not marked.
  var contexts: [ByteSpan] = []
  /// Guidance to examiners that is understood as such and not applied: "second mark only if …".
  var guidance: [ByteSpan] = []
  /// Guidance that is still to be applied to the demands.
  var pending: [[SyntaxWord]] = []
  /// The two things that the point is between ("distinguish between A and B"), where the marks are for something else.
  var pair: [[SyntaxWord]]?
  /// "ora": the reverse of each comparison will do.
  var isReversible = false
  /// "(a) … (b) …": parts, each with a mark of its own unless it says otherwise.
  var hasParts = false
  /// "ecf": a mark may be due for what follows from a mistake made before.
  var isCarriedForward = false
  /// Codes that are another board's.
  var foreign: [ByteSpan] = []
  /// What the statements before the notation ask for: "Explain two effects. 2 marks per effect: …".
  var summary: [DemandSyntax] = []
  /// What the priced pieces add up to, where the point states more and nothing says how these are earned.
  var marksFound: Int?
  /// How many of what is listed make the marks: "one mark each to a maximum of three".
  var listed: Int?
  /// How the marks of what is listed are shared out between its halves.
  var split: PriceSplit?
  /// The same, where pairs are still to be found to which it applies.
  var offered: PriceSplit?
  /// "could include": the list names what may be said, and not how much of it.
  var isPossible = false
  /// "a range of", "several": where the text leaves the number to the examiner.
  var range: ByteSpan?
  /// Mark-scheme notation, which needs no command words.
  var isNotation = false
  /// The places of the demands that are for each of as many things as the question says: "For each way: …".
  var forEach: [Int] = []
  /// The demands stand in lines `needs: …` under the point, and its English is not read.
  var isExplicit = false
  /// Where the marks of a line `tariff: …` come from; nil where the text of the point states them.
  var tariffSource: MarkingPoint.TariffSource?
  /// `command: state, by default`: no word of the point says it.
  var commandIsAssumed = false
  /// What an answer must say to earn anything here, each with its wordings.
  var musts: [RefinementSyntax] = []
  /// Words that mean the same in this point.
  var synonyms: [SynonymSyntax] = []
  /// Whole answers that earn full marks.
  var examples: [ByteSpan] = []
}

/// One thing the point asks for.
struct DemandSyntax {
  var kind = Requirement.Kind.content
  var command: CommandWord
  /// The head noun phrase, without its quantity.
  var head: [SyntaxWord]
  var quantity: Int?
  /// The text says the quantity in words or digits; else it follows from the shape of the sentence.
  var quantityIsStated = false
  /// Marks that it adds to a tariff the text does not state, where these are not its stated quantity: 1 for each of the
  /// sides of "both X and Y", 2 for "a range of".
  var worth: Int?
  /// Items named in the text.
  var items: [ItemSyntax] = []
  /// "such as", or "including" after a plural: other items of the kind count.
  var isOpen = false
  /// "each with a reason": one for each of the things before it.
  var isEach = false
  /// Met by how the answer is built ("a supported judgement"), so that no wording and no concept stands for it.
  var isOfAnswer = false
  /// The quantity is that of the main part: "two hazards and their control measures".
  var sharesQuantity = false
  /// "a drill", "one reason": an article or a number says that it is one.
  var wantsOne = false
  /// Every item is asked for.
  var needsAll = false
  /// Every part of each item is asked for: "all three members needed".
  var needsWhole = false
  /// "formal care (by paid staff) and informal care (unpaid)": the items say what sets the sides apart.
  var describesSides = false
  /// "in the correct order".
  var isOrdered = false
  /// Place of the demand of the same point that must be met first: "dep", "second mark only if …".
  var dependsOn: Int?
  var marks: Int?
}

extension DemandSyntax {
  /// The demand without straight quotation marks, which protect words in a line `needs: …` and so cannot be words of it.
  var withoutQuotes: DemandSyntax {
    func isQuote(_ word: SyntaxWord) -> Bool { word.kind == .quote && word.is("\"") }
    guard
      head.contains(where: isQuote)
        || items.contains(where: { $0.alternatives.contains { $0.contains(where: isQuote) } })
    else { return self }
    var demand = self
    demand.head.removeAll(where: isQuote)
    for item in items.indices {
      for place in items[item].alternatives.indices {
        demand.items[item].alternatives[place].removeAll(where: isQuote)
      }
    }
    return demand
  }
}

/// Guidance that keeps the marks of a point below its tariff.
struct LimitSyntax {
  /// Nil for one mark below the tariff ("needed for full marks").
  var marks: Int?
  var condition: Condition
  var span: ByteSpan

  enum Condition {
    /// One of these demands, by their places, has no evidence.
    case without([Int])
    /// The answer says one of these.
    case with([[SyntaxWord]])
  }
}

/// An item of a list: alternatives, any of which names it.
struct ItemSyntax {
  var alternatives: [[SyntaxWord]]
  /// "Weather = the state of the air": what the wordings say something of; it is part of them unless the question has it.
  var label: [SyntaxWord] = []
  /// "formal care (by paid staff)": what is in brackets takes the place of wordings that the question gives away.
  var inBrackets: [[SyntaxWord]] = []

  var span: ByteSpan {
    let spans = alternatives.map { $0[...].span }
    guard let first = spans.first else { return ByteSpan(start: 0, end: 0) }
    return spans.dropFirst().reduce(first) { $0.union($1) }
  }
}

/// Words that stand for a word of a point: `synonyms: refund: money back, reimbursement`.
struct SynonymSyntax {
  var name: [SyntaxWord]
  var others: [[SyntaxWord]]
}

/// An idea of an accept, reject or ignore line, with its wordings.
struct RefinementSyntax {
  /// The side of the point it belongs to, as its brackets say.
  var side: [SyntaxWord]
  var phrases: [[SyntaxWord]]
  var span: ByteSpan
  /// "for the second mark": the mark that it is tied to, until the demands are known.
  var ordinal: Int?
}
