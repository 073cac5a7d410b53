internal import Language

/// How far the words of an answer stand in the order of English.
///
/// Words fall into groups: one for each kind of little word, and one for all the others. Of each two groups the table tells how many
/// times more often a word of one stands right before a word of the other than chance would have it (pointwise mutual
/// information; Church and Hanks 1990). Its mean over the pairs of an answer is above 0 in English, and well below in words that
/// are shuffled or strung together.
package struct WordOrder {
  /// The group of each word of a vocabulary, by its number; words that are in no list, and unknown ones, are in group 0. Empty
  /// where the order is not looked at.
  let groups: RowStore<UInt8>

  /// Good pairs that are added to those of an answer: few pairs tell little.
  private static let prior = 6
  /// The mean of the table, in thousandths, at which nothing speaks against an order, and the one that is the worst.
  private static let best = 200
  private static let worst = -300

  /// - Parameters:
  ///   - vocabulary: gains the words of the groups; no word may be added to it after them.
  ///   - isRead: whether the order is looked at; else nothing speaks against any.
  init(addingTo vocabulary: inout Vocabulary, isRead: Bool = true) {
    var grouped: [(stem: StemID, group: UInt8)] = []
    for (list, group) in zip(Self.lists, UInt8(1)...) {
      for word in list.bytes.split(separator: 0x20) {
        grouped.append((vocabulary.insert(WordKey.make(of: word)), group))
      }
    }
    var groups = [UInt8](repeating: 0, count: isRead ? vocabulary.count + 1 : 0)
    // Of two lists that hold forms of one word the first counts.
    for entry in grouped.reversed() where isRead { groups[Int(entry.stem.rawValue)] = entry.group }
    self.groups = RowStore(groups)
  }

  /// Calls `body` with the place in the table of each two words of a sentence that stand one right after the other.
  static func pairs(_ analysis: Reading, sentence: Int, _ groups: Row<UInt8>, _ body: (Int) -> Void) {
    if groups.isEmpty { return }
    let width = count
    var row: Int?
    for index in analysis.words(ofSentence: sentence) {
      let word = analysis.words[index]
      let group = Int(groups[Int(word.stem.rawValue)])
      if let row, word.isRightAfter { body(row + group) }
      row = group * width
    }
  }

  /// How far an order is not English's, thousandths, of so many pairs with this sum in the table.
  static func strangeness(sum: Int, pairs: Int) -> Int {
    let mean = (10 * sum + prior * best) / (pairs + prior)
    return min(1000, max(0, (best - mean) * 1000 / (best - worst)))
  }

  /// Number of groups, with that of all other words.
  private static let count = lists.count + 1

  /// How often each two groups stand one right after the other in texts, a row for each first group.
  package static func counts(in texts: [[UInt8]]) -> [[Int]] {
    var vocabulary = Vocabulary()
    let groups = WordOrder(addingTo: &vocabulary).groups
    var analyser = Analyser(vocabulary: vocabulary)
    var analysis = Analysis()
    var counts = [Int](repeating: 0, count: count * count)
    for text in texts {
      analyser.analyse(text, into: &analysis)
      analysis.read { reading in
        for sentence in reading.sentences.indices {
          pairs(reading, sentence: sentence, groups.row) { counts[$0] += 1 }
        }
      }
    }
    return (0..<count).map { [Int](counts[$0 * count..<($0 + 1) * count]) }
  }

  private static let lists: [StaticString] = [
    "the a every",
    "my our your their its his",
    "this these those that",
    "some any no all both another each much many enough several",
    "i he she we they who",
    "you it her",
    "me him us them",
    "someone somebody everyone everybody nobody something anything nothing everything anyone one other",
    "be",
    "have",
    "do",
    "can could will would should must may might shall",
    "not never",
    "always also just only even still",
    "to",
    "of",
    "in at for with by from into through without under on about like per during between against",
    "up down out off back over around round away again together",
    "and or but",
    "because if when while although which whose since until before after so as than unless whether though",
    "what how why where",
    "there here now then",
    "too very quite really",
    "more less most",
  ]
}
