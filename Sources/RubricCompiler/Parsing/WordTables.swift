internal import Language

/// The word lists of the parser, read once.
struct WordTables: Sendable {
  static let shared = WordTables()

  /// Lead-ins as word sequences, the longest first; an empty word stands for a number.
  let leadIns: [[[UInt8]]]
  let people: [[UInt8]]
  private var commandWords = Vocabulary(capacity: 256)
  private var commandOf: [CommandWord] = [.state]
  private var roleNouns = Vocabulary(capacity: 128)
  private var rolesOf: [Lexicon.Roles] = [[]]

  private init() {
    var lines: [[[UInt8]]] = []
    for line in LineReader(LeadInData.text) {
      let words = line.trimmed.split(separator: 0x20).map { $0 == "N" ? [] : [UInt8]($0) }
      if !words.isEmpty { lines.append(words) }
    }
    leadIns = lines.sorted { $0.count > $1.count }
    people = LeadInData.people.bytes.split { $0 == 0x20 || $0 == 0x0A }.map { [UInt8]($0) }
    for line in LineReader(CommandFormData.text) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = line[line.startIndex..<colon].trimmed
      guard let word = CommandWord.allCases.first(where: { name == $0.word }) else { continue }
      for form in line[(colon + 1)...].split(separator: 0x20) {
        if Int(commandWords.insert([UInt8](form)).rawValue) == commandOf.count { commandOf.append(word) }
      }
    }
    for line in LineReader(RoleNounData.text) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      var roles: Lexicon.Roles = []
      for role in line[(colon + 1)...].split(separator: 0x20) { roles.formUnion(Lexicon.Roles.named(role)) }
      for noun in line[line.startIndex..<colon].split(separator: 0x20) {
        let id = Int(roleNouns.insert(WordKey.make(of: noun)).rawValue)
        if id == rolesOf.count { rolesOf.append(roles) } else { rolesOf[id].formUnion(roles) }
      }
    }
  }

  /// The command word of which this is a form.
  func command(_ word: SyntaxWord) -> CommandWord? {
    let id = commandWords.find(word.folded)
    return id == .unknown ? nil : commandOf[Int(id.rawValue)]
  }

  /// The roles that items under this head noun have.
  func roles(ofNoun folded: [UInt8]) -> Lexicon.Roles {
    rolesOf[Int(roleNouns.find(WordKey.make(of: folded[...])).rawValue)]
  }
}
