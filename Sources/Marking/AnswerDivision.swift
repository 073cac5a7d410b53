internal import Language
internal import RubricModel

/// What the words of an answer to all of a rubric say of the point they are written for.
struct PointTopics: Sendable {
  /// How much a term or a word speaks for a point.
  struct Sign: Sendable {
    /// Number of the point, counted over all questions.
    var point: Int
    var weight: Int
  }

  /// Number of the first point of each question.
  private(set) var firstPoint: [Int] = []
  private(set) var count = 0
  /// By term.
  private(set) var terms: [[Sign]]
  /// By word of the vocabulary: what the points themselves are worded with.
  private(set) var words: [[Sign]]

  /// How much a term tells that only the lexicon brings to the point, as ``RubricKnowledge/rarity`` has it.
  private static let kindred = 7
  /// What a word of the point's own sentence tells, ten times that.
  private static let worded = 100

  /// Reads the points, and adds the words they are worded with to the rubric's vocabulary.
  init(of rubric: inout Rubric) {
    terms = [[Sign]](repeating: [], count: rubric.terms.count)
    words = []
    for question in rubric.questions {
      firstPoint.append(count)
      for point in question.points {
        for stem in Self.words(of: question.text + "\n" + point.text, addingTo: &rubric.vocabulary) {
          while words.count <= Int(stem.rawValue) { words.append([]) }
          Self.add(Sign(point: count, weight: Self.worded), to: &words[Int(stem.rawValue)])
        }
        count += 1
      }
    }
    for index in words.indices { Self.share(&words[index]) }
  }

  private static func words(of text: String, addingTo vocabulary: inout Vocabulary) -> [StemID] {
    var buffer = TokenBuffer()
    Tokeniser().tokenise([UInt8](text.utf8), into: &buffer)
    return buffer.tokens.filter { $0.kind == .word }.compactMap { token in
      let folded = buffer.folded[token.folded.range]
      return FunctionWords.shared.classes(of: folded).isDisjoint(with: .function)
        ? vocabulary.insert(WordKey.make(of: folded)) : nil
    }
  }

  /// Adds what the rules of the points look for.
  mutating func read(_ rubric: Rubric, rarity: [Int]) {
    var count = 0
    for question in rubric.questions {
      for point in question.points {
        for idea in point.requirements.flatMap({ $0.ideas }) where idea.source != .refused {
          for part in idea.phrasings.flatMap({ $0.parts }) where !part.isSilent {
            let term = Int(part.term.rawValue)
            let weight = idea.source == .kindred ? Self.kindred : rarity[term]
            Self.add(Sign(point: count, weight: part.weight * weight / 10), to: &terms[term])
          }
        }
        count += 1
      }
    }
    // What speaks for several points says little of any of them.
    for index in terms.indices { Self.share(&terms[index]) }
  }

  /// Whether each term is evidence of something that a point of the question looks for.
  func bearing(onQuestion number: Int, points count: Int) -> [Bool] {
    let points = firstPoint[number]..<(firstPoint[number] + count)
    return terms.map { $0.contains { points.contains($0.point) } }
  }

  private static func add(_ sign: Sign, to signs: inout [Sign]) {
    guard let last = signs.indices.last, signs[last].point == sign.point else {
      signs.append(sign)
      return
    }
    signs[last].weight = max(signs[last].weight, sign.weight)
  }

  private static func share(_ signs: inout [Sign]) {
    let count = signs.count
    if count < 2 { return }
    for index in signs.indices { signs[index].weight /= count }
  }
}

/// Divides an answer to all points of a rubric among them: for each sentence, the point it is likeliest written for.
///
/// Learners keep to a point for some sentences, turn to another at a new paragraph or heading, and mostly take the points in
/// their order. The division with the most evidence is found by dynamic programming (Viterbi 1967): a sentence is worth what
/// its words say of its point, and each turn costs, less where the text itself turns.
struct AnswerDivision {
  /// The point of each sentence.
  private(set) var points: [Int] = []

  /// Sentences times points beyond which nothing is divided: each point then has what stands near its evidence.
  private static let most = 1 << 20

  /// What a turn to another point costs.
  private struct Cost {
    var toAny: Int
    var toNext: Int

    static let inParagraph = Cost(toAny: 300, toNext: 180)
    static let atLine = Cost(toAny: 90, toNext: 54)
    /// At a new paragraph, the next point is likelier than the same: paragraphs of which no word is known are of points of
    /// which none is found.
    static let atParagraph = Cost(toAny: 40, toNext: -16)
  }

  init(_ analysis: Reading, hits: Row<Hit>, topics: PointTopics, answer: [UInt8]) {
    let sentences = analysis.sentences.count
    guard sentences > 0, topics.count > 1, sentences * topics.count <= Self.most else { return }
    let worth = Self.worth(analysis, hits, topics)
    var best = [Int](worth[0..<topics.count])
    var from = [Int](repeating: 0, count: sentences * topics.count)
    for sentence in 1..<max(1, sentences) {
      let cost = Self.cost(ofTurnBefore: sentence, analysis, answer)
      // A turn comes from the best point of all, or, for less, from the one before.
      var top = 0
      for other in 1..<max(1, topics.count) where best[other] > best[top] { top = other }
      var now = best
      for point in 0..<topics.count {
        var most = best[point]
        var source = point
        if best[top] - cost.toAny > most {
          most = best[top] - cost.toAny
          source = top
        }
        if point > 0, best[point - 1] - cost.toNext > most {
          most = best[point - 1] - cost.toNext
          source = point - 1
        }
        now[point] = most + worth[sentence * topics.count + point]
        from[sentence * topics.count + point] = source
      }
      best = now
    }
    var point = 0
    for other in best.indices where best[other] > best[point] { point = other }
    points = [Int](repeating: point, count: sentences)
    for sentence in stride(from: sentences - 1, to: 0, by: -1) {
      point = from[sentence * topics.count + point]
      points[sentence - 1] = point
    }
  }

  /// What the words of each sentence say of each point; a term or a word counts once in a sentence.
  private static func worth(_ analysis: Reading, _ hits: Row<Hit>, _ topics: PointTopics) -> [Int] {
    var worth = [Int](repeating: 0, count: analysis.sentences.count * topics.count)
    var lastTerm = [Int32](repeating: -1, count: topics.terms.count)
    for hit in hits where !topics.terms[Int(hit.term.rawValue)].isEmpty {
      let sentence = analysis.sentence(ofWord: Int(hit.words.lowerBound))
      let term = Int(hit.term.rawValue)
      if lastTerm[term] == Int32(sentence) { continue }
      lastTerm[term] = Int32(sentence)
      for sign in topics.terms[term] {
        worth[sentence * topics.count + sign.point] += hit.isWeak ? sign.weight / 2 : sign.weight
      }
    }
    for sentence in analysis.sentences.indices {
      var seen: [StemID] = []
      for index in analysis.words(ofSentence: sentence) {
        let stem = analysis.words[index].stem
        if stem == .unknown || Int(stem.rawValue) >= topics.words.count || seen.contains(stem) { continue }
        seen.append(stem)
        for sign in topics.words[Int(stem.rawValue)] where analysis.words[index].isContent {
          worth[sentence * topics.count + sign.point] += sign.weight
        }
      }
    }
    return worth
  }

  /// What a turn to another point costs: less at a new line, and less still at a new paragraph.
  private static func cost(ofTurnBefore sentence: Int, _ analysis: Reading, _ answer: [UInt8]) -> Cost {
    let before = analysis.words(ofSentence: sentence - 1)
    let start = Int(analysis.words[analysis.words(ofSentence: sentence).lowerBound].span.start)
    var lines = 0
    for place in Int(analysis.words[before.upperBound - 1].span.end)..<start where answer[place] == 0x0A { lines += 1 }
    switch lines {
    case 0: return .inParagraph
    case 1: return .atLine
    default: return .atParagraph
    }
  }
}
