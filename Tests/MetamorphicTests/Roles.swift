/// Who does something to whom, turned round: "staff help customers" becomes "customers help staff".
enum Roles {
  static func swap(_ text: String) -> String? {
    var changed = ""
    var (turned, words) = (0, 0)
    for sentence in text.sentences {
      let count = Passage(sentence).words.count
      words += count
      if let swapped = swapped(sentence) {
        turned += count
        changed += swapped + " "
      } else {
        changed += sentence + " "
      }
    }
    // What is left might earn the marks as well.
    return turned * 2 >= words ? changed.trimmed : nil
  }

  private struct Mention {
    var range: Range<Int>
    var role: String
    var isSubject: Bool
  }

  private static func swapped(_ sentence: String) -> String? {
    var passage = Passage(sentence)
    var mentions: [Mention] = []
    for place in passage.places {
      let word = passage.pieces[place].plain
      guard let role = roles[word] else { continue }
      var start = place
      if let before = passage.word(before: place), ["the", "a", "an", "my", "your", "their"].contains(before) {
        start = place - 2
      }
      let isFirst =
        start == 0 || !passage.pieces[start - 1].isSpace
        || ["so", "because", "and", "if", "when"].contains(passage.word(before: start) ?? "")
      mentions.append(
        Mention(range: start..<(place + 1), role: role, isSubject: ["i", "we", "they"].contains(word) || isFirst))
    }
    let found = Set(mentions.map { $0.role })
    // The action must lie between the two: "staff help customers", not "staff and customers".
    guard found.count == 2, let first = mentions.first, let second = mentions.first(where: { $0.role != first.role }),
      first.isSubject
    else { return nil }
    let between = passage.pieces[first.range.upperBound..<second.range.lowerBound]
    guard between.allSatisfy({ $0.isWord || $0.isSpace }) else { return nil }
    let words = between.filter { $0.isWord }.map { $0.plain }
    guard words.contains(where: { actions.contains($0) }), words.allSatisfy({ !joints.contains($0) }), words.count <= 7
    else { return nil }
    let names = [first.role: passage.pieces[second.range], second.role: passage.pieces[first.range]]
    let texts = names.mapValues { pieces in pieces.reduce(into: "") { $0 += $1.text }.lowercased() }
    for mention in mentions.reversed() {
      guard let other = texts[mention.role] else { return nil }
      let word = mention.isSubject ? asSubject[other] ?? other : asObject[other] ?? other
      let isCapital =
        passage.pieces[mention.range.lowerBound].text.first?.isUppercase == true && mention.range.lowerBound == 0
      passage.pieces.replaceSubrange(
        mention.range, with: [Passage.Piece(text: isCapital ? word.capitalisedFirst : word, isWord: true)])
    }
    return passage.text
  }

  private static let asSubject = ["me": "I", "us": "we", "i": "I", "them": "they"]
  private static let asObject = ["i": "me", "we": "us", "they": "them"]
  /// Words and the role they name; two words of one role are one party.
  private static let roles: [String: String] = {
    let lines = """
      staff: staff employee employees worker workers assistant i me we us
      customer: customer customers client clients guest guests buyer shopper
      manager: manager supervisor boss employer
      child: child children pupil pupils student students
      adult: parent parents teacher teachers adult carer
      patient: patient patients resident
      nurse: nurse nurses doctor doctors
      you: you
      they: they them
      """
    var table: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let sides = line.split(separator: ":").map { String($0).trimmed }
      for word in sides[1].split(separator: " ") { table[String(word)] = sides[0] }
    }
    return table
  }()
  private static let joints: Set<String> = [
    "and", "or", "if", "when", "because", "so", "who", "that", "between", "but", "as", "like", "than",
  ]
  /// Actions of one party on the other.
  private static let actions: Set<String> = [
    "help", "helps", "helped", "helping", "serve", "serves", "served", "tell", "tells", "told", "ask", "asks", "asked",
    "treat", "treats", "treated", "listen", "listens", "listened", "greet", "greets", "greeted", "teach", "teaches",
    "train", "trains", "support", "supports", "supported", "respect", "respects", "apologise", "apologised", "pay",
    "pays", "paid", "trust", "trusts", "give", "gives", "gave", "explain", "explains", "explained", "inform", "informs",
    "informed", "recommend", "offer", "offers", "offered", "understand", "understands", "show", "shows", "showed",
    "keep", "keeps", "thank", "thanked", "reassure", "reassured", "pass", "passed", "refer", "report", "reported",
    "look", "looks", "answer", "answers", "assist", "assists", "care", "cares", "speak", "speaks", "spoke", "sell",
    "sells", "protect", "protects", "advise", "advises", "smile", "smiles", "smiled", "make", "makes", "made",
  ]
}
