/// An ``Analysis`` while it is read: its words, clauses and sentences where they stand, so that handing it on costs nothing.
///
/// Invariant: made by ``Analysis/read(_:)``, it does not outlive the call.
public struct Reading {
  public let words: Row<Word>
  public let clauses: Row<Clause>
  /// The clauses of each sentence.
  public let sentences: Row<Range<Int32>>
  /// All that its words are.
  public let classes: WordClass

  @inlinable
  init(words: Row<Word>, clauses: Row<Clause>, sentences: Row<Range<Int32>>) {
    self.words = words
    self.clauses = clauses
    self.sentences = sentences
    var classes: WordClass = []
    for index in words.indices { classes.formUnion(words[index].classes) }
    self.classes = classes
  }

  /// Whether the verb that denies a word is the first of the range, and so part of what is said: "skipping meals".
  @inlinable
  public func isDenied(_ index: Int, byFirstOf range: Range<Int>) -> Bool {
    let distance = Int(words[index].denierDistance)
    return distance > 0 && index - distance == range.lowerBound
      && words[range.lowerBound].classes.isDisjoint(with: .negator)
  }

  /// Whether a word is denied by another than these.
  @inlinable
  public func isDenied(_ index: Int32, byNoneOf denying: [Int32]) -> Bool {
    let word = words[Int(index)]
    guard word.flags.contains(.negated) else { return false }
    return word.denierDistance == 0 || !denying.contains(index - Int32(word.denierDistance))
  }

  /// The sentence that a word stands in.
  @inlinable
  public func sentence(ofWord index: Int) -> Int {
    Int(clauses[Int(words[index].clause)].sentence)
  }

  /// The words of a sentence.
  @inlinable
  public func words(ofSentence index: Int) -> Range<Int> {
    let range = sentences[index]
    guard !range.isEmpty else { return 0..<0 }
    return Int(
      clauses[Int(range.lowerBound)].words.lowerBound)..<Int(clauses[Int(range.upperBound) - 1].words.upperBound)
  }
}
