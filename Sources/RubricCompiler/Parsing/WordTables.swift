internal import Language

/// The word lists of the parser, read once.
struct WordTables: Sendable {
  static let shared = WordTables()

  /// Nouns for the learner, and little words around them.
  let people: [[UInt8]]
  let little: [[UInt8]]
  /// Lead-ins as word sequences by their first word, the longest first.
  private var leadIns: [[[[UInt8]]]] = [[]]
  private var leadInWords = Vocabulary(capacity: 64)
  private var commandWords = Vocabulary(capacity: 256)
  private var commandOf: [CommandWord] = [.state]
  private var roleNouns = Vocabulary(capacity: 128)
  private var rolesOf: [Lexicon.Roles] = [[]]

  private init() {
    people = Self.words(LeadInData.people)
    little = Self.words(LeadInData.little)
    for line in LineReader(LeadInData.text) {
      let words = line.trimmed.split(separator: 0x20).map { [UInt8]($0) }
      guard let first = words.first else { continue }
      let id = Int(leadInWords.insert(first).rawValue)
      if id == leadIns.count { leadIns.append([]) }
      leadIns[id].append(words)
    }
    for id in leadIns.indices { leadIns[id].sort { $0.count > $1.count } }
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

  /// The words of a text between blanks and line ends.
  private static func words(_ text: StaticString) -> [[UInt8]] {
    text.bytes.split { $0 == 0x20 || $0 == 0x0A }.map { [UInt8]($0) }
  }

  /// The lead-ins that start with a word, the longest first.
  func leadIns(startingWith word: [UInt8]) -> [[[UInt8]]] { leadIns[Int(leadInWords.find(word).rawValue)] }

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
