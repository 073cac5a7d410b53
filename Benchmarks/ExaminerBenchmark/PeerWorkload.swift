import Foundation

/// The workload that Examiner and its peers are measured with, side by side: twenty rules, and random answers of about 65
/// words in which their terms are planted and four words in a hundred misspelt. It means nothing for accuracy.
///
/// With the word list that developers have beside the checkout, the answers are byte for byte those of `bench/generate.py`.
struct PeerWorkload {
  struct Rule {
    /// Wordings of one idea, or of each of several.
    var ideas: [[String]]
    /// Ideas that are needed.
    var needed = 1
  }

  static let rules: [Rule] =
    [
      ["polite", "courteous", "respectful", "friendly", "well mannered"],
      ["listen", "hear", "attentive", "pay attention", "active listening"],
      ["complaint", "grievance", "problem", "issue", "dissatisfaction"],
      ["refund", "reimburse", "money back", "repay", "compensate"],
      ["apologise", "apologize", "sorry", "apology", "express regret"],
      ["training", "coaching", "development", "workshop", "induction"],
      ["loyalty", "repeat business", "retention", "return customers", "come back"],
      ["reputation", "image", "brand", "word of mouth", "public perception"],
      ["feedback", "survey", "review", "questionnaire", "comment card"],
      ["communication", "speak clearly", "body language", "tone of voice", "eye contact"],
      ["empathy", "understanding", "compassion", "sympathy", "put yourself"],
      ["knowledge", "expertise", "product information", "informed", "familiar"],
      ["promptly", "quickly", "timely", "without delay", "fast response"],
      ["resolve", "solve", "fix", "sort out", "put right"],
      ["confidential", "data protection", "privacy", "secure", "personal details"],
      ["escalate", "supervisor", "manager", "higher authority", "senior staff"],
      ["expectations", "exceed", "satisfaction", "delight", "happy customers"],
    ].map { Rule(ideas: [$0]) } + [
      Rule(
        ideas: [
          ["telephone", "phone"], ["email", "message"], ["website", "online"], ["letter", "post"],
          ["face to face", "in person"],
        ], needed: 2),
      Rule(
        ideas: [["name badge", "uniform"], ["greeting", "welcome"], ["smile", "smiling"], ["tidy", "appearance"]],
        needed: 2),
      Rule(ideas: [["first point of contact"]]),
    ]

  private static let core = """
    the a to and of in is it you they customer customers service staff should will because so that with for their when \
    if be have good are can this would business company make more also help need want which by from them as on not about \
    what how important people time work always team store shop order product give feel like any other very before after \
    first then each member example
    """.split(separator: " ").map(String.init)

  /// The answers' rarer words, the commonest first, with the sums of their weights.
  private let tail: [String]
  private let cumulative: [Double]
  private let terms = Self.rules.flatMap(\.ideas).flatMap { $0 }
  private var random = PythonRandom(seed: 7)

  /// - Parameter words: a list of which 6,000 are used.
  init(words: [String]) {
    var words = words
    random.shuffle(&words)
    tail = [String](words.prefix(6_000))
    var sum = 0.0
    cumulative = tail.indices.map { place in
      sum += 1 / Double(place + 20)
      return sum
    }
  }

  /// - Parameter words: about so many; nil for 60 and more, as people differ.
  mutating func answer(words: Int? = nil) -> String {
    let target = words ?? max(20, Int(random.gauss(60, 12)))
    var answer: [String] = []
    while answer.count < target { answer += sentence() }
    return answer.joined(separator: " ")
  }

  private mutating func sentence() -> [String] {
    let length = 7 + random.below(10)
    var words: [String] = []
    while words.count < length {
      let share = random.real()
      if share < 0.10 {
        var term = random.choice(terms).split(separator: " ").map(String.init)
        if term.count == 1, random.real() < 0.3 { term[0] += random.choice(["", "", "", "s", "ed", "ing"]) }
        words += term
      } else if share < 0.32 {
        words.append(tail[random.place(in: cumulative)])
      } else {
        words.append(random.choice(Self.core))
      }
    }
    words = words.map { random.real() < 0.04 ? misspelt($0) : $0 }
    words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst().lowercased()
    if random.real() < 0.5, words.count > 6 { words[words.count / 2] += "," }
    words[words.count - 1] += "."
    return words
  }

  private mutating func misspelt(_ word: String) -> String {
    let letters = [UInt8](word.utf8)
    if letters.count < 5 { return word }
    let place = 1 + random.below(letters.count - 2)
    let kind = random.below(4)
    let letter = random.choice([UInt8]("etaoinsrhl".utf8))
    var changed = letters
    switch kind {
    case 0: changed.remove(at: place)
    case 1: changed.insert(letter, at: place)
    case 2: changed[place] = letter
    default: changed.swapAt(place, place + 1)
    }
    return String(decoding: changed, as: UTF8.self)
  }

  /// The rules as a rubric: one question, and a marking point for each rule.
  ///
  /// - Parameters:
  ///   - points: beyond the twenty rules, points of three rarer words each.
  ///   - words: where these come from.
  static func rubric(points: Int = rules.count, words: [String] = []) -> String {
    var text = "# Benchmark\n\n## Question 1\n\n### Marking points\n\n"
    for rule in rules.prefix(points) {
      if rule.needed > 1 {
        let ideas = rule.ideas.map { $0.joined(separator: " / ") }.joined(separator: "; ")
        text += "- Award credit for identifying at least two of: \(ideas).\n"
      } else {
        text += point(rule.ideas[0])
      }
    }
    for number in rules.count..<max(points, rules.count) {
      let chosen = (0..<3).map { words[(number * 3 + $0) * 7919 % words.count] }
      text += point(chosen)
    }
    return text
  }

  private static func point(_ wordings: [String]) -> String {
    "- Award credit for identifying \(wordings[0]).\n"
      + "    - needs: \(wordings.joined(separator: " / "))\n"
  }

  /// The rules for the peers: `[{"id": "R01", "needed": 1, "ideas": [["polite", …]]}, …]`.
  static var rulesJSON: String {
    let rules = rules.enumerated().map { number, rule in
      let ideas = rule.ideas.map { "[" + $0.map { "\"\($0)\"" }.joined(separator: ", ") + "]" }.joined(separator: ", ")
      return "{\"id\": \"R\(number < 9 ? "0" : "")\(number + 1)\", \"needed\": \(rule.needed), \"ideas\": [\(ideas)]}"
    }
    return "[\n" + rules.joined(separator: ",\n") + "\n]\n"
  }
}
