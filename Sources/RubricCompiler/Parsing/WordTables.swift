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
  /// The forms of command words by their first letter, for those that are misspelt.
  private var commandForms: [[[UInt8]]] = [[[UInt8]]](repeating: [], count: 26)
  private var examinerVerbs: [[UInt8]: [UInt8]] = [:]
  private var roleNouns = Vocabulary(capacity: 128)
  private var rolesOf: [Lexicon.Roles] = [[]]
  /// The role nouns themselves, by the number of their key.
  private var nounsOf: [[[UInt8]]] = [[]]

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
        if let letter = form.first, form.count >= Self.shortestMisspelt {
          commandForms[Int(letter - 0x61)].append([UInt8](form))
        }
      }
    }
    for line in LineReader(ExaminerVerbData.text) {
      let sides = line.trimmed.split(separator: UInt8(ascii: ":")).map { $0.split(separator: 0x20) }
      guard sides.count == 2 else { continue }
      for (verb, form) in zip(sides[0], sides[1]) { examinerVerbs[[UInt8](verb)] = [UInt8](form) }
    }
    for line in LineReader(RoleNounData.text) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      var roles: Lexicon.Roles = []
      for role in line[(colon + 1)...].split(separator: 0x20) { roles.formUnion(Lexicon.Roles.named(role)) }
      for noun in line[line.startIndex..<colon].split(separator: 0x20) {
        let id = Int(roleNouns.insert(WordKey.make(of: noun)).rawValue)
        if id == rolesOf.count {
          rolesOf.append(roles)
          nounsOf.append([])
        } else {
          rolesOf[id].formUnion(roles)
        }
        nounsOf[id].append([UInt8](noun))
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
    if word.isOfAnswer { return nil }
    let id = commandWords.find(word.folded)
    return id == .unknown ? nil : commandOf[Int(id.rawValue)]
  }

  /// Shortest form that is told when it is misspelt.
  private static let shortestMisspelt = 6

  func isCommandForm(_ folded: [UInt8]) -> Bool { commandWords.find(folded) != .unknown }

  /// The form of a command word that a word which is no English is meant to be.
  func misspeltForm(_ folded: ArraySlice<UInt8>) -> [UInt8]? {
    guard folded.count >= Self.shortestMisspelt, let letter = folded.first, (0x61...0x7A).contains(letter),
      let form = nearestForm(to: folded, among: commandForms[Int(letter - 0x61)])
    else { return nil }
    // "discusing" looks like a form of "discus", "identifys" is a wrong form of the very verb.
    if folded.count >= Self.longEnough, Self.differInDoubling(folded, form[...]) { return form }
    let key = WordKey.make(of: folded)
    return EnglishWords.shared.contains(key: key) && key != WordKey.make(of: form[...]) ? nil : form
  }

  /// The nearest form, of those with the same ending if there is one.
  private func nearestForm(to folded: ArraySlice<UInt8>, among forms: [[UInt8]]) -> [UInt8]? {
    for ending in ["ing", "s"] as [StaticString]
    where folded.suffix(ending.utf8CodeUnitCount).elementsEqual(ending.bytes) {
      let alike = forms.filter { $0.suffix(ending.utf8CodeUnitCount).elementsEqual(ending.bytes) }
      if let form = NearestWord.nearest(to: folded, among: alike) { return form }
    }
    return NearestWord.nearest(to: folded, among: forms)
  }

  /// From this length, a doubled letter more or less makes no other word: "planing" is one, "discusing" is none.
  private static let longEnough = 8

  private static func differInDoubling(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard long.count == short.count + 1 else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    let extra = long.startIndex + same
    return same > 0 && long[extra] == long[extra - 1]
      && long[(extra + 1)...].elementsEqual(short[(short.startIndex + same)...])
  }

  /// The command word of a word that is a misspelt form of one.
  func misspeltCommand(_ word: SyntaxWord) -> CommandWord? {
    guard word.kind == .word, let form = misspeltForm(word.folded[...]) else { return nil }
    return commandOf[Int(commandWords.find(form).rawValue)]
  }

  /// The form of a command word that means what a verb of examiners does which is none.
  func commandFor(_ folded: [UInt8]) -> [UInt8]? { examinerVerbs[folded] }

  /// The roles that items under this head noun have.
  func roles(ofNoun folded: [UInt8]) -> Lexicon.Roles {
    let id = Int(roleNouns.find(WordKey.make(of: folded[...])).rawValue)
    // "strong" has the key of "strength", and is no noun.
    return nounsOf[id].contains { Self.isForm(folded, of: $0) } ? rolesOf[id] : []
  }

  /// Whether a word is a noun or its plural.
  private static func isForm(_ word: [UInt8], of noun: [UInt8]) -> Bool {
    if word == noun { return true }
    let same = zip(word, noun).prefix { $0 == $1 }.count
    return same + 2 >= noun.count && word.count <= noun.count + 2
      && !word.suffix(3).elementsEqual(("ing" as StaticString).bytes)
  }
}
