internal import Language

/// What holds for all of an answer, or for the part of it that belongs to a point.
struct RegionWords {
  private(set) var sentences = 0
  private(set) var all = 0
  private(set) var content = 0
  /// Words of substance: content words that are neither given away nor empty, each once.
  private(set) var fresh = 0
  private(set) var measures = CreditMeasures()
  /// The sentences; nil for all of them.
  private let region: [Bool]?

  /// - Parameter region: the sentences that are read; nil for all.
  init(_ structure: StructureReader, in region: [Bool]?) {
    self.region = region
    let analysis = structure.analysis
    var counts = (vague: 0, negated: 0, numbers: 0)
    var styles = (absolute: 0, obligation: 0, indefinite: 0, particular: 0, dismissing: 0)
    for sentence in analysis.sentences.indices where region?[sentence] ?? true {
      sentences += 1
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
    measures[.always] = 1000
    measures[.vagueShare] = MeasureReader.share(counts.vague, of: content)
    measures[.negatedShare] = MeasureReader.share(counts.negated, of: content)
    measures[.functionShare] = MeasureReader.share(all - content, of: all)
    measures[.absolute] = MeasureReader.share(styles.absolute, of: all)
    measures[.obligation] = MeasureReader.share(styles.obligation, of: all)
    measures[.indefinite] = MeasureReader.share(styles.indefinite, of: all)
    measures[.particular] = MeasureReader.share(styles.particular, of: all)
    measures[.dismissing] = MeasureReader.share(styles.dismissing, of: all)
    measures[.numbers] = counts.numbers * 250
    measures[.sentences] = sentences * 200
  }

  /// The same with what the words amount to that the point does not give away.
  func without(_ given: StemSet, _ structure: StructureReader) -> RegionWords {
    var words = self
    var count = 0
    if region == nil, !structure.answer.hasClash {
      let answer = structure.answer
      for place in answer.different.indices {
        let stem = structure.analysis.words[Int(answer.different[place])].stem
        if stem != .unknown, given.contains(stem) {
          count += Int(answer.times[place])
        } else if !structure.styles[Int(stem.rawValue)].contains(.empty) {
          words.fresh += 1
        }
      }
    } else {
      for sentence in structure.analysis.sentences.indices where region?[sentence] ?? true {
        for index in structure.analysis.words(ofSentence: sentence) {
          let word = structure.analysis.words[index]
          if word.isContent, word.stem != .unknown, given.contains(word.stem) { count += 1 }
        }
      }
      words.fresh = structure.substance(in: region)
    }
    words.measures[.givenShare] = MeasureReader.share(count, of: content)
    return words
  }
}

extension StructureReader {
  func words(in region: [Bool]) -> RegionWords { RegionWords(self, in: region) }

  /// Words of substance of the sentences, each once.
  fileprivate func substance(in region: [Bool]?) -> Int {
    answer.countDifferent(in: analysis.words.indices) { index in
      let stem = analysis.words[index].stem
      return region?[analysis.sentence(ofWord: index)] ?? true && (stem == .unknown || !given.contains(stem))
        && !styles[Int(stem.rawValue)].contains(.empty)
    }
  }
}
