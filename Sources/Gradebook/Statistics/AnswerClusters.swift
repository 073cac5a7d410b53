import Language

/// Clusters of answers of which each two share four in five of what they say: with complete linkage, so that no chain of small
/// steps leads from one answer to quite another.
///
/// The answers that most learners gave come first, and each further one joins the cluster that it is likest.
struct AnswerClusters {
  struct Cluster {
    /// In the order in which they came, each content's together.
    var learners: [Int]
    /// The words of each as they are written, some more than once.
    var wordings: [[UInt8]]
    /// All say the very same.
    var isSame: Bool
  }

  private var order: [AnswerContent] = []
  private var members: [AnswerContent: (learners: [Int], wordings: [[UInt8]])] = [:]

  /// What two answers share at least of all that either says, in fifths.
  private static let least = 4

  /// Adds an answer with the learners who gave it.
  mutating func add(_ learners: [Int], _ entry: AnswerContentReader.Entry) {
    if members[entry.content] == nil { order.append(entry.content) }
    members[entry.content, default: ([], [])].learners += learners
    members[entry.content]?.wordings.append(entry.wording)
  }

  var clusters: [Cluster] {
    var frequency: [UInt64: Int] = [:]
    for content in order { for token in content.tokens { frequency[token, default: 0] += 1 } }
    let sorted = order.enumerated().sorted { one, other in
      (-(members[one.element]?.learners.count ?? 0), one.offset) < (
        -(members[other.element]?.learners.count ?? 0), other.offset
      )
    }.map(\.element)
    var clusters: [[AnswerContent]] = []
    // Two sets that share four fifths share one of the rarest of each: only those are looked up.
    var having: [UInt64: [Int]] = [:]
    for content in sorted {
      let rarest = content.tokens.sorted { (frequency[$0] ?? 0, $0) < (frequency[$1] ?? 0, $1) }
        .prefix(content.tokens.count - (content.tokens.count * Self.least + 4) / 5 + 1)
      var best: (place: Int, likeness: Int)?
      for place in Set(rarest.flatMap { having[$0] ?? [] }).sorted() {
        guard let likeness = Self.likeness(content, clusters[place]) else { continue }
        if likeness > best?.likeness ?? 0 { best = (place, likeness) }
      }
      let place = best?.place ?? clusters.count
      if place == clusters.count { clusters.append([]) }
      clusters[place].append(content)
      for token in rarest where having[token]?.last != place { having[token, default: []].append(place) }
    }
    return clusters.map { contents in
      Cluster(
        learners: contents.flatMap { members[$0]?.learners ?? [] },
        wordings: contents.flatMap { members[$0]?.wordings ?? [] }, isSame: contents.count == 1)
    }
  }

  /// What an answer shares at least with each of a cluster, thousandths; nil where it is too little.
  private static func likeness(_ content: AnswerContent, _ cluster: [AnswerContent]) -> Int? {
    var least = 1000
    for other in cluster {
      guard other.strict == content.strict else { return nil }
      let shared = content.tokens.countShared(with: other.tokens)
      let all = content.tokens.count + other.tokens.count - shared
      guard shared * 5 >= all * Self.least else { return nil }
      least = min(least, shared * 1000 / all)
    }
    return least
  }
}
