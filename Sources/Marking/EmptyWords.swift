package import Language

/// Words that a learner can write without saying anything: they never count as a reason or a description.
package enum EmptyWords {
  private static let text: StaticString = """
    good bad great important importance very really thing way different same difference service customer business company
    organisation staff employee people person need use make get give help affect effect impact influence positive negative
    right wrong always best better well part main big lot situation depend case example point question answer understand
    know think feel want everyone everything job work role properly correct correctly appropriate suitable relevant standard
    quality level type kind sort form method process procedure advantage disadvantage benefit factor principle skill
    improve success successful professional professionally principle principles experience today day time year ensure
    essential vital key necessary huge massive major significant whole general basically actually definitely
    """

  /// Their keys, as far as the vocabulary has them.
  package static func stems(in vocabulary: Vocabulary) -> [StemID] {
    var stems: [StemID] = []
    for word in text.bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      let stem = vocabulary.find(WordKey.make(of: word))
      if stem != .unknown, !stems.contains(stem) { stems.append(stem) }
    }
    return stems
  }
}
