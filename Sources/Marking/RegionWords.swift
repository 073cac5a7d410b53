internal import Language

/// What holds for all of an answer, or for the part of it that belongs to a point.
struct RegionWords {
  /// Sentences that say something of the question's subject.
  private(set) var sentences = 0
  private(set) var all = 0
  private(set) var content = 0
  /// Words of substance: content words that are neither given away nor empty, each once.
  private(set) var fresh = 0
  private(set) var measures = CreditMeasures()
  /// The sentences that are read; nil for all of them.
  private let region: [Bool]?

  /// What the words of a sentence are worth at least that says something of the subject; a word of an idea is worth 1000.
  private static let saysSomething = 700

  /// What hangs on the words that are given away.
  private struct Own {
    var given = 0
    var bearing = 0
    var subject = 0
    var said = 0
    var sentences = 0
    var fresh = 0
  }

  /// - Parameter region: the sentences that are read; nil for all.
  init(_ structure: StructureReader, in region: [Bool]?) {
    self.region = region
    let analysis = structure.analysis
    var counts = (vague: 0, negated: 0, numbers: 0)
    var styles = (absolute: 0, obligation: 0, indefinite: 0, particular: 0, dismissing: 0)
    var order = (sum: 0, pairs: 0)
    let orderNumbers = WordOrder.numbers
    for sentence in analysis.sentences.indices where (region?[sentence] ?? true) && structure.counts(sentence) {
      WordOrder.pairs(analysis, sentence: sentence, structure.orders) {
        order.sum += Int(orderNumbers[$0])
        order.pairs += 1
      }
      for index in analysis.words(ofSentence: sentence) {
        let word = analysis.words[index]
        all += 1
        let style = structure.styles[Int(word.stem.rawValue)]
        if !style.isEmpty {
          if style.contains(.absolute) { styles.absolute += 1 }
          if style.contains(.obligation) { styles.obligation += 1 }
          if style.contains(.indefinite) { styles.indefinite += 1 }
          if style.contains(.particular) { styles.particular += 1 }
          if style.contains(.dismissing) { styles.dismissing += 1 }
        }
        if word.flags.contains(.number) { counts.numbers += 1 }
        guard word.isContent else { continue }
        content += 1
        if word.flags.contains(.negated) { counts.negated += 1 }
        if style.contains(.empty) { counts.vague += 1 }
      }
      for clause in analysis.sentences[sentence] {
        let clause = analysis.clauses[Int(clause)]
        if clause.flags.contains(.linking) || !clause.opener.isDisjoint(with: [.reason, .result, .condition]) {
          measures[.link] = 1000
        }
      }
    }
    measures[.vagueShare] = MeasureReader.share(counts.vague, of: content)
    measures[.negatedShare] = MeasureReader.share(counts.negated, of: content)
    measures[.functionShare] = MeasureReader.share(all - content, of: all)
    measures[.absolute] = MeasureReader.share(styles.absolute, of: all)
    measures[.obligation] = MeasureReader.share(styles.obligation, of: all)
    measures[.indefinite] = MeasureReader.share(styles.indefinite, of: all)
    measures[.particular] = MeasureReader.share(styles.particular, of: all)
    measures[.dismissing] = MeasureReader.share(styles.dismissing, of: all)
    measures[.numbers] = counts.numbers * 250
    measures[.disorder] = WordOrder.strangeness(sum: order.sum, pairs: order.pairs)
    keep(own(structure, given: .none))
  }

  /// The same with what the words amount to that the point does not give away.
  func without(_ given: StemSet, _ structure: StructureReader) -> RegionWords {
    let words = structure.analysis.words
    if !structure.answer.different.contains(where: { given.contains(words[Int($0)].stem) }),
      !structure.answer.hasClash
    {
      return self
    }
    var region = self
    region.keep(own(structure, given: given))
    return region
  }

  private mutating func keep(_ own: Own) {
    sentences = own.sentences
    fresh = own.fresh
    measures[.sentences] = sentences * 200
    measures[.givenShare] = MeasureReader.share(own.given, of: content)
    measures[.bearing] = MeasureReader.share(own.bearing, of: content)
    measures[.subject] = content == own.given ? 0 : own.subject / (content - own.given)
  }

  private func own(_ structure: StructureReader, given: StemSet) -> Own {
    let analysis = structure.analysis
    var own = Own()
    for sentence in analysis.sentences.indices where (region?[sentence] ?? true) && structure.counts(sentence) {
      own.said = 0
      for index in analysis.words(ofSentence: sentence) where structure.answer.first[index] >= 0 {
        let stem = analysis.words[index].stem
        if stem != .unknown, given.contains(stem) {
          own.given += 1
          own.bearing += 1
          continue
        }
        let worth = structure.subject.worth(of: stem)
        own.subject += worth
        if structure.bearing[index] { own.bearing += 1 }
        own.said += structure.bearing[index] ? 1000 : worth
      }
      if own.said >= Self.saysSomething { own.sentences += 1 }
    }
    own.fresh = structure.answer.countDifferent(in: analysis.words.indices) { index in
      let stem = analysis.words[index].stem
      let sentence = analysis.sentence(ofWord: index)
      return (region?[sentence] ?? true) && structure.counts(sentence) && (stem == .unknown || !given.contains(stem))
        && !structure.styles[Int(stem.rawValue)].contains(.empty)
    }
    return own
  }
}
