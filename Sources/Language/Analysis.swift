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
  /// Its number among the words of ``Fillers``; 0 when none has it.
  var filler: UInt8 = 0
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
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Inside the scope of a negation.
    @inlinable public static var negated: Flags { Flags(rawValue: 1 << 0) }
    /// Recognised as a misspelling of its key.
    @inlinable public static var misspelt: Flags { Flags(rawValue: 1 << 1) }
    /// Inside quotation marks.
    @inlinable public static var quoted: Flags { Flags(rawValue: 1 << 2) }
    /// Followed by a comma, a dash or another mark.
    @inlinable public static var beforeMark: Flags { Flags(rawValue: 1 << 3) }
    /// In a dictionary of English, or a name the rubric uses.
    @inlinable public static var known: Flags { Flags(rawValue: 1 << 4) }
    /// A number, in digits or, but for "one", in words.
    @inlinable public static var number: Flags { Flags(rawValue: 1 << 5) }
    /// Ends in -ed, as a past.
    static let past = Flags(rawValue: 1 << 6)
  }

  /// Carries content of its own.
  @inlinable public var isContent: Bool { classes.isDisjoint(with: .function) }

  /// Whether only a statement has it: "is", "makes", "went".
  public var states: Bool { !roles.isDisjoint(with: [.finite, .inflected]) }

  /// Whether no comma, bracket or the like stands between it and the word before.
  public var isRightAfter: Bool { mark <= .slight }
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
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Opens a sentence.
    @inlinable public static var opensSentence: Flags { Flags(rawValue: 1 << 0) }
    /// A condition ("if you don't listen"): what it negates is not denied.
    @inlinable public static var conditional: Flags { Flags(rawValue: 1 << 1) }
    /// Called pointless or unimportant ("doesn't matter", "waste of time").
    @inlinable public static var dismissed: Flags { Flags(rawValue: 1 << 2) }
    /// Has a verb.
    @inlinable public static var verbal: Flags { Flags(rawValue: 1 << 3) }
    /// Holds a word that links a reason or a consequence to it, other than as its opener.
    @inlinable public static var linking: Flags { Flags(rawValue: 1 << 4) }
    /// A list item: follows a bullet.
    @inlinable public static var bullet: Flags { Flags(rawValue: 1 << 5) }
    /// Joined to the clause before it by a sign: "no training = wrong info", "rude → complaints".
    @inlinable public static var signLink: Flags { Flags(rawValue: 1 << 6) }
    /// Its sentence ends in a question mark.
    @inlinable public static var question: Flags { Flags(rawValue: 1 << 7) }
  }
}

/// A text, analysed once: words, clauses, sentences, negation. Storage is reused from text to text.
public struct Analysis: Sendable {
  public internal(set) var words: [Word] = []
  public internal(set) var clauses: [Clause] = []
  /// The clauses of each sentence.
  public internal(set) var sentences: [Range<Int32>] = []

  public init() {}

  /// Calls `body` with the analysis as it is read.
  @inlinable
  public func read<Result>(_ body: (Reading) -> Result) -> Result {
    words.withUnsafeBufferPointer { words in
      clauses.withUnsafeBufferPointer { clauses in
        sentences.withUnsafeBufferPointer { sentences in
          body(Reading(words: Row(words), clauses: Row(clauses), sentences: Row(sentences)))
        }
      }
    }
  }

  /// Whether the words are denied by something outside them: "not", in "not rude", does not deny "not rude".
  public func isDenied(_ range: Range<Int>) -> Bool {
    for index in range where words[index].flags.contains(.negated) {
      let distance = Int(words[index].denierDistance)
      if distance == 0 || index - distance < range.lowerBound { return true }
    }
    return false
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
