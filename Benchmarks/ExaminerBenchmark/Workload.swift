/// Made-up answers with known contents: for throughput, and to check that what was planted is found.
///
/// Random sentences of customer-service English, about 65 words an answer; in each answer some ideas of the rubric are
/// planted, and one word in 25 is misspelt. It means nothing for accuracy.
struct Workload {
  struct Answer {
    var text: [UInt8]
    /// Places in ``ideas`` of those planted.
    var planted: Set<Int>
  }

  /// The ideas of the rubric, each with the wordings that are planted.
  static let ideas: [[String]] = [
    ["politeness", "courtesy", "good manners"], ["active listening", "attentive listening"],
    ["a refund", "reimbursement", "their money back"], ["an apology", "sincere regret"],
    ["proper training", "an induction"], ["punctuality", "good timekeeping"], ["bicycle parking", "a bicycle rack"],
    ["umbrella hire", "borrowed umbrellas"], ["a recycling bin", "paper recycling"],
    ["a drinking fountain", "tap water"],
  ]

  private static let subjects = ["The shop", "Our team", "A colleague", "The manager", "My cousin", "One visitor"]
  private static let verbs = ["offers", "mentions", "remembers", "expects", "notices", "likes", "describes"]
  private static let objects = [
    "the window", "a long corridor", "Tuesday mornings", "the blue carpet", "a letter", "the bus timetable",
    "some flowers", "a noisy printer", "the staff room", "old photographs", "fresh coffee", "the side entrance",
  ]
  private static let endings = [
    "before lunch", "when it rains", "at the front desk", "near the lift", "after the meeting", "without much fuss",
    "every other week", "while people queue", "on the second floor", "because the day is short",
  ]

  /// The rubric that looks for the ideas: one question, one mark an idea.
  static var rubric: String {
    var text = "# Benchmark\n\n## Question 1 (\(ideas.count) marks)\n\n### Marking points\n\n"
    for wordings in ideas {
      text += "- Award credit for identifying \(wordings[0]).\n    - accept: \(wordings.joined(separator: " / "))\n"
    }
    return text
  }

  /// - Parameter seed: the same seed gives the same answers on any machine.
  static func answers(count: Int, words: Int = 65, seed: UInt64 = 7) -> [Answer] {
    var random = XorShift(seed)
    return (0..<count).map { _ in answer(words: words, &random) }
  }

  private static func answer(words: Int, _ random: inout XorShift) -> Answer {
    var planted: Set<Int> = []
    var text = ""
    var count = 0
    while count < words {
      let plants = random.below(4) == 0
      let object: String
      if plants {
        let idea = random.below(ideas.count)
        planted.insert(idea)
        object = random.pick(ideas[idea])
      } else {
        object = random.below(6) == 0 ? misspelt(random.pick(objects), &random) : random.pick(objects)
      }
      let sentence = "\(random.pick(subjects)) \(random.pick(verbs)) \(object) \(random.pick(endings)). "
      count += sentence.split(separator: " ").count
      text += sentence
    }
    return Answer(text: [UInt8](text.utf8), planted: planted)
  }

  /// Drops one inner letter of the longest word.
  private static func misspelt(_ phrase: String, _ random: inout XorShift) -> String {
    var words = phrase.split(separator: " ").map(String.init)
    guard let longest = words.indices.max(by: { words[$0].count < words[$1].count }), words[longest].count > 4 else {
      return phrase
    }
    var letters = Array(words[longest])
    letters.remove(at: 1 + random.below(letters.count - 2))
    words[longest] = String(letters)
    return words.joined(separator: " ")
  }
}

/// Marsaglia's xorshift64 generator (2003).
struct XorShift {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed == 0 ? 1 : seed
  }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
