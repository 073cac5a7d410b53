/// Nouns that name one side of a thing: what speaks for it, and what speaks against it.
public enum SideNouns {
  public static let favours: [StaticString] = [
    "advantage", "advantages", "benefit", "benefits", "merit", "merits", "opportunity", "opportunities", "positive",
    "positives", "pro", "pros", "strength", "strengths", "upside", "upsides",
  ]

  public static let objections: [StaticString] = [
    "con", "cons", "criticism", "criticisms", "disadvantage", "disadvantages", "downside", "downsides", "drawback",
    "drawbacks", "flaw", "flaws", "limitation", "limitations", "negative", "negatives", "shortcoming", "shortcomings",
    "threat", "threats", "weakness", "weaknesses",
  ]
}

extension Requirement {
  /// The words of its label, in small letters.
  public var labelWords: [ArraySlice<UInt8>] { label.utf8.map { $0 | 0x20 }.split { $0 &- 0x61 >= 26 } }
}
