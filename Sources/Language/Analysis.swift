/// A word or number of an analysed text.
public struct Word: Sendable {
  /// Where it stands in the text, in UTF-8 bytes.
  public var span: ByteSpan
  /// Its key in the vocabulary; ``StemID/unknown`` when no rule mentions it.
  public var stem: StemID
  /// A hash of its key, so that unknown words can be told apart.
  public var fingerprint: UInt32
  public var classes: WordClass
  public var flags: Flags
  /// How many words back the word stands that denies this one; 0 when it is not negated, or by no single word.
  public var denierDistance: UInt8 = 0
  /// What stands between it and the word before.
  var mark: Mark
  /// Number of the idioms of denial that begin with it (``DenialIdioms``); 0 when none does.
  var idioms: UInt16
  /// Place of its clause in ``Analysis/clauses``.
  public var clause: Int32
  /// What it can do in its clause.
  var roles: ClauseRole

  enum Mark: UInt8, Sendable, Comparable {
    case none
    /// A quotation mark, a slash or another sign.
    case slight
    /// `&` or `+`.
    case and
    case comma
    /// A colon, a dash or a bracket.
    case strong
    /// An arrow or an equals sign.
    case link

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Inside the scope of a negation.
    public static let negated = Flags(rawValue: 1 << 0)
    /// Recognised as a misspelling of its key.
    public static let misspelt = Flags(rawValue: 1 << 1)
    /// Inside quotation marks.
    public static let quoted = Flags(rawValue: 1 << 2)
    /// Followed by a comma, a dash or another mark.
    public static let beforeMark = Flags(rawValue: 1 << 3)
    /// In a dictionary of English, or a name the rubric uses.
    public static let known = Flags(rawValue: 1 << 4)
    /// A number in digits.
    public static let number = Flags(rawValue: 1 << 5)
    /// Ends in -ed, as a past.
    static let past = Flags(rawValue: 1 << 6)
  }

  /// Carries content of its own.
  public var isContent: Bool { classes.isDisjoint(with: .function) }
}

/// A run of words with one finite verb at most, as far as punctuation, conjunctions and the order of words tell.
public struct Clause: Sendable {
  /// Its words in ``Analysis/words``.
  public var words: Range<Int32>
  public var sentence: Int32
  /// What the word that opens it says of its tie to the clause before.
  public var opener: WordClass
  public var flags: Flags
  /// All that its words are and can do.
  var classes: WordClass
  var roles: ClauseRole
  /// Whether an idiom of denial may begin in it.
  var hasIdioms = false

  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Opens a sentence.
    public static let opensSentence = Flags(rawValue: 1 << 0)
    /// A condition ("if you don't listen"): what it negates is not denied.
    public static let conditional = Flags(rawValue: 1 << 1)
    /// Called pointless or unimportant ("doesn't matter", "waste of time").
    public static let dismissed = Flags(rawValue: 1 << 2)
    /// Has a verb.
    public static let verbal = Flags(rawValue: 1 << 3)
    /// Holds a word that links a reason or a consequence to it, other than as its opener.
    public static let linking = Flags(rawValue: 1 << 4)
    /// A list item: follows a bullet.
    public static let bullet = Flags(rawValue: 1 << 5)
    /// Joined to the clause before it by a sign: "no training = wrong info", "rude → complaints".
    public static let signLink = Flags(rawValue: 1 << 6)
    /// Its sentence ends in a question mark.
    public static let question = Flags(rawValue: 1 << 7)
  }
}

/// A text, analysed once: words, clauses, sentences, negation. Storage is reused from text to text.
public struct Analysis: Sendable {
  public internal(set) var words: [Word] = []
  public internal(set) var clauses: [Clause] = []
  /// The clauses of each sentence.
  public internal(set) var sentences: [Range<Int32>] = []

  public init() {}

  /// Whether the words are denied by something outside them: "not", in "not rude", does not deny "not rude".
  public func isDenied(_ range: Range<Int>) -> Bool {
    for index in range where words[index].flags.contains(.negated) {
      let distance = Int(words[index].denierDistance)
      if distance == 0 || index - distance < range.lowerBound { return true }
    }
    return false
  }

  /// Whether the verb that denies a word is the first of the range, and so part of what is said: "skipping meals".
  public func isDenied(_ index: Int, byFirstOf range: Range<Int>) -> Bool {
    let distance = Int(words[index].denierDistance)
    return distance > 0 && index - distance == range.lowerBound
      && words[range.lowerBound].classes.isDisjoint(with: .negator)
  }

  /// Whether a word is denied by another than these.
  public func isDenied(_ index: Int32, byNoneOf denying: [Int32]) -> Bool {
    let word = words[Int(index)]
    guard word.flags.contains(.negated) else { return false }
    return word.denierDistance == 0 || !denying.contains(index - Int32(word.denierDistance))
  }

  /// The sentence that a word stands in.
  public func sentence(ofWord index: Int) -> Int {
    Int(clauses[Int(words[index].clause)].sentence)
  }

  /// The words of a sentence.
  public func words(ofSentence index: Int) -> Range<Int> {
    let range = sentences[index]
    guard !range.isEmpty else { return 0..<0 }
    return Int(
      clauses[Int(range.lowerBound)].words.lowerBound)..<Int(clauses[Int(range.upperBound) - 1].words.upperBound)
  }

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    clauses.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
  }
}
