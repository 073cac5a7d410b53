/// What a word can do in the building of clauses and in saying no: what the search for clauses and ``Polarity`` look at.
///
/// Finer than ``WordClass``, and of no use to marking. The words of each are in `Data/ClauseRoleData.swift`.
struct ClauseRole: OptionSet, Sendable {
  let rawValue: UInt64

  // MARK: Subjects and verbs

  /// Always a subject: "they".
  static let subject = ClauseRole(rawValue: 1 << 0)
  /// A subject or an object: "you", "this".
  static let pronoun = ClauseRole(rawValue: 1 << 1)
  /// Several who act, and so need no article: "customers", "staff".
  static let agents = ClauseRole(rawValue: 1 << 2)
  /// An auxiliary that makes a clause: "is", "will", not "been".
  static let finite = ClauseRole(rawValue: 1 << 3)
  /// "Do" and "have", which are also infinitives.
  static let alsoInfinitive = ClauseRole(rawValue: 1 << 4)
  /// A form of "be" and its kin.
  static let copula = ClauseRole(rawValue: 1 << 5)
  /// A common verb in a form that no auxiliary goes before: "makes", "went".
  static let inflected = ClauseRole(rawValue: 1 << 6)
  /// A verb, seldom a noun, that gives an order where no subject stands before it: "listen", "let".
  static let order = ClauseRole(rawValue: 1 << 7)
  /// An order that is seldom forbidden: "and listen" goes on from "don't argue".
  static let urged = ClauseRole(rawValue: 1 << 8)
  /// Stands before an order: "just", "always".
  static let beforeOrder = ClauseRole(rawValue: 1 << 9)
  /// A verb that names a consequence: "leads", "makes".
  static let consequence = ClauseRole(rawValue: 1 << 10)
  /// Ends in -ing, as a verb.
  static let participle = ClauseRole(rawValue: 1 << 11)
  /// Ends in -ing, and is no verb: "thing".
  static let noParticiple = ClauseRole(rawValue: 1 << 12)

  // MARK: What goes on

  /// A clause may be its object: "think they are", "make customers leave".
  static let governs = ClauseRole(rawValue: 1 << 13)
  /// A noun that a clause may hang on without "that": "the way they are treated".
  static let antecedent = ClauseRole(rawValue: 1 << 14)
  /// A verb of such clauses: "the service they want".
  static let relativeVerb = ClauseRole(rawValue: 1 << 15)
  /// Asks or doubts, so that "if" after it is no condition: "ask if they need help".
  static let asks = ClauseRole(rawValue: 1 << 16)
  /// A particle that ends a phrase rather than opening one: "calm down".
  static let particle = ClauseRole(rawValue: 1 << 17)
  /// More of something: "better", "happier".
  static let comparative = ClauseRole(rawValue: 1 << 18)

  // MARK: Saying no

  /// Denies a noun: "no", "lack".
  static let deniesNoun = ClauseRole(rawValue: 1 << 19)
  /// Denies a whole statement as its subject: "nobody".
  static let deniesAsSubject = ClauseRole(rawValue: 1 << 20)
  /// An answer of one word: "no".
  static let answersNo = ClauseRole(rawValue: 1 << 21)
  /// A verb or adjective that is itself a no, and so makes a yes of another: "fail", "lack".
  static let reverses = ClauseRole(rawValue: 1 << 22)
  /// The same where "to" comes next: "forget to smile", "unable to help"; and after a negation in any case.
  static let reversesBeforeTo = ClauseRole(rawValue: 1 << 23)
  /// The same before a participle: "stop listening".
  static let reversesParticiple = ClauseRole(rawValue: 1 << 24)
  /// After "not" or "no", says that nothing is denied: "not only", "no doubt".
  static let harmless = ClauseRole(rawValue: 1 << 25)
  /// A verb of "can't … enough".
  static let praises = ClauseRole(rawValue: 1 << 26)
  /// A verb that a negation turns into praise: "can't overstate".
  static let overstates = ClauseRole(rawValue: 1 << 27)

  // MARK: Calling something unimportant

  /// "it doesn't matter".
  static let matters = ClauseRole(rawValue: 1 << 28)
  /// "is not important".
  static let weighty = ClauseRole(rawValue: 1 << 29)
  /// "makes no difference".
  static let effect = ClauseRole(rawValue: 1 << 30)
  /// "is pointless".
  static let pointless = ClauseRole(rawValue: 1 << 31)
  /// "a waste of …".
  static let wastes = ClauseRole(rawValue: 1 << 32)
  /// "… time".
  static let wasted = ClauseRole(rawValue: 1 << 33)
  /// Finds fault: "not listening is rude".
  static let blames = ClauseRole(rawValue: 1 << 34)
  /// Allows: "it is fine not to listen".
  static let allows = ClauseRole(rawValue: 1 << 35)
  /// "who cares", "why bother".
  static let scoffs = ClauseRole(rawValue: 1 << 36)
  /// Whose time it is that is wasted: a harm, and no dismissal.
  static let theirs = ClauseRole(rawValue: 1 << 37)
  /// Tells of going away: "won't stay and will leave".
  static let departs = ClauseRole(rawValue: 1 << 38)

  // MARK: Single words

  static let and = ClauseRole(rawValue: 1 << 39)
  static let or = ClauseRole(rawValue: 1 << 40)
  static let so = ClauseRole(rawValue: 1 << 41)
  static let to = ClauseRole(rawValue: 1 << 42)
  static let of = ClauseRole(rawValue: 1 << 43)
  static let than = ClauseRole(rawValue: 1 << 44)
  static let that = ClauseRole(rawValue: 1 << 45)
  static let which = ClauseRole(rawValue: 1 << 46)
  static let who = ClauseRole(rawValue: 1 << 47)
  static let why = ClauseRole(rawValue: 1 << 48)
  static let what = ClauseRole(rawValue: 1 << 49)
  static let too = ClauseRole(rawValue: 1 << 50)
  static let enough = ClauseRole(rawValue: 1 << 51)
  static let asWord = ClauseRole(rawValue: 1 << 52)
  static let could = ClauseRole(rawValue: 1 << 53)
  static let there = ClauseRole(rawValue: 1 << 54)
  static let wait = ClauseRole(rawValue: 1 << 55)
  static let without = ClauseRole(rawValue: 1 << 56)
  static let replaces = ClauseRole(rawValue: 1 << 57)
  static let but = ClauseRole(rawValue: 1 << 58)
  static let not = ClauseRole(rawValue: 1 << 59)
  /// "will", "would", "can".
  static let modal = ClauseRole(rawValue: 1 << 60)
  static let by = ClauseRole(rawValue: 1 << 61)
  /// "should", "must".
  static let obliges = ClauseRole(rawValue: 1 << 62)
  /// A word of degree: "no more complaints", "so much".
  static let degree = ClauseRole(rawValue: 1 << 63)
}

/// Looks up what a folded word can do in a clause.
struct ClauseRoles: Sendable {
  /// The table that ships with the program.
  static let shared = ClauseRoles()

  private let table = ClassifiedWords<ClauseRole>(
    ClauseRoleData.text,
    named: [
      ("subject", .subject), ("pronoun", .pronoun), ("agents", .agents), ("finite", .finite),
      ("alsoInfinitive", .alsoInfinitive), ("copula", .copula), ("inflected", .inflected),
      ("order", .order), ("urged", .urged), ("beforeOrder", .beforeOrder), ("consequence", .consequence),
      ("noParticiple", .noParticiple), ("governs", .governs), ("antecedent", .antecedent),
      ("relativeVerb", .relativeVerb), ("asks", .asks), ("particle", .particle),
      ("comparative", .comparative), ("deniesNoun", .deniesNoun), ("deniesAsSubject", .deniesAsSubject),
      ("answersNo", .answersNo), ("reverses", .reverses), ("reversesBeforeTo", .reversesBeforeTo),
      ("reversesParticiple", .reversesParticiple), ("harmless", .harmless), ("praises", .praises),
      ("overstates", .overstates), ("matters", .matters), ("weighty", .weighty), ("effect", .effect),
      ("pointless", .pointless), ("wastes", .wastes), ("wasted", .wasted), ("blames", .blames),
      ("allows", .allows), ("scoffs", .scoffs), ("theirs", .theirs),
      ("departs", .departs), ("and", .and), ("or", .or), ("so", .so), ("to", .to), ("of", .of),
      ("than", .than), ("that", .that), ("which", .which), ("who", .who), ("why", .why), ("what", .what),
      ("too", .too), ("enough", .enough), ("as", .asWord), ("could", .could), ("there", .there), ("wait", .wait),
      ("without", .without), ("replaces", .replaces), ("but", .but), ("not", .not), ("modal", .modal),
      ("by", .by), ("obliges", .obliges), ("degree", .degree),
    ])

  /// The roles of a folded word.
  func roles(of folded: UnsafeBufferPointer<UInt8>) -> ClauseRole { Self.withForm(table.classes(of: folded), folded) }

  /// The roles of all listed words with a key.
  func roles(ofKey key: [UInt8]) -> ClauseRole { table.classes(ofKey: key) }

  /// Adds what the word's ending shows.
  private static func withForm(_ roles: ClauseRole, _ folded: UnsafeBufferPointer<UInt8>) -> ClauseRole {
    let count = folded.count
    guard count >= 5, folded[count - 1] == Letter.g, folded[count - 2] == Letter.n, folded[count - 3] == Letter.i,
      !roles.contains(.noParticiple)
    else { return roles }
    return roles.union(.participle)
  }
}
