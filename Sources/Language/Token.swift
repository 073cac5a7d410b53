/// A half-open range of UTF-8 byte offsets into the text a token came from.
///
/// Offsets are fixed at tokenisation; no later step moves them, so evidence always quotes the learner's own bytes.
public struct ByteSpan: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: Int32
  /// Offset just past the last byte.
  public var end: Int32

  public init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }

  public init(_ range: Range<Int>) {
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
  }

  /// The span as a range of array indices.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// Number of bytes.
  public var count: Int { Int(end - start) }

  public var isEmpty: Bool { end <= start }

  /// The smallest span that covers both.
  public func union(_ other: ByteSpan) -> ByteSpan {
    ByteSpan(start: min(start, other.start), end: max(end, other.end))
  }
}

/// One word, number or punctuation mark of a text.
public struct Token: Sendable {
  public enum Kind: UInt8, Sendable {
    /// A word: letters, with inner apostrophes.
    case word
    /// A number, with its sign, decimal point, currency or percent sign.
    case number
    /// `.` `!` `?` `…`: may end a sentence.
    case terminator
    /// `,`
    case comma
    /// `;` or `:`
    case colon
    /// A dash between words (spaced hyphen, en dash, em dash).
    case dash
    /// `(` `[` `{`
    case open
    /// `)` `]` `}`
    case close
    /// A quotation mark that stands outside a word.
    case quote
    /// `/`
    case slash
    /// One or more line ends.
    case lineBreak
    /// A bullet or a list number at the start of a line: `•` `-` `*` `1.` `a)`.
    case bullet
    /// Any other visible mark: `=` `+` `&` `→`, emoji, scripts without word rules.
    case symbol
  }

  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The first letter is a capital.
    public static let capitalised = Flags(rawValue: 1 << 0)
    /// Two letters or more, all capitals.
    public static let allCapitals = Flags(rawValue: 1 << 1)
    /// Joined to the token before it by a hyphen: "face-to-face" is three tokens, the last two with this flag.
    public static let afterHyphen = Flags(rawValue: 1 << 2)
    /// The second part of a word split in two ("don't" → do, n't; "alot" → a, lot): no space stands before it.
    public static let splitOff = Flags(rawValue: 1 << 3)
    /// Made of two or more written words joined into one ("feed back" → feedback).
    public static let joined = Flags(rawValue: 1 << 4)
    /// A possessive ending was taken off ("customer's" → customer).
    public static let possessive = Flags(rawValue: 1 << 5)
    /// Stands inside quotation marks.
    public static let quoted = Flags(rawValue: 1 << 6)
  }

  /// Where the token stands in the text.
  public var span: ByteSpan
  /// Where the token's folded form stands in ``TokenBuffer/folded``.
  public var folded: ByteSpan
  public var kind: Kind
  public var flags: Flags

  /// A word or a number.
  public var isWord: Bool { kind == .word || kind == .number }

  public init(span: ByteSpan, folded: ByteSpan, kind: Kind, flags: Flags = []) {
    self.span = span
    self.folded = folded
    self.kind = kind
    self.flags = flags
  }
}

/// The tokens of one text, in reusable storage.
public struct TokenBuffer: Sendable {
  /// The tokens in the order of the text.
  public var tokens: [Token] = []
  /// The folded forms of all tokens, end to end: lower case, no diacritics, straight apostrophes, ASCII where
  /// the text is Latin. "Café’s" folds to "cafe" with the flag ``Token/Flags/possessive``.
  public var folded: [UInt8] = []

  public init() {}

  /// Forgets all tokens and keeps the storage.
  public mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
  }
}
