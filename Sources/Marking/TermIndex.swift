internal import Language
internal import RubricModel

/// The patterns of all terms of a rubric, arranged so that marking probes them by one word each.
///
/// Every pattern is filed under its anchor: the element whose words fewest patterns use. A word of the answer looks up the
/// patterns it anchors, and each of those is checked to the left and to the right.
final class TermIndex: Sendable {
  /// A pattern with the terms that it is evidence of.
  struct Entry: Sendable {
    /// Its elements in ``elements``.
    var elements: Range<Int32>
    /// Its terms in ``owners``.
    var owners: Range<Int32>
    var isWeak: Bool
    var isNegative: Bool
    var by: MatchKind
    /// A pattern of the rubric itself.
    var isOwn: Bool
  }

  struct Element: Sendable {
    /// Its words in ``stems``, ascending.
    var stems: Range<Int32>
    /// A class of words, as a row of ``classBits``; negative for none.
    var classes: Range<Int32>
    var gap: UInt8
    /// Its word, where it is one alone; else -1.
    var only: Int32
  }

  /// An entry that a word may anchor, and which of its elements the word is.
  struct Anchor: Sendable {
    var entry: Int32
    var element: Int32
  }

  let entries: RowStore<Entry>
  let elements: RowStore<Element>
  let owners: RowStore<TermID>
  let stems: RowStore<Int32>
  let classRows: RowStore<Int32>
  let classBits: RowStore<UInt64>
  let rowLength: Int
  /// Word by word.
  let anchors: RowStore<Anchor>
  /// For each anchor what else the answer must have near it; an anchor that may do with one of several stands here several
  /// times, one after another. Those of each stem: `traitStart[stem]..<traitStart[stem + 1]`.
  let traitStart: RowStore<Int32>
  let traits: RowStore<AnswerTraits.Asked>
  let anchorOfTrait: RowStore<Int32>
  /// The classes, and choices of many words, that a stem belongs to: `rowStart[stem]..<rowStart[stem + 1]` in ``rowsOfStem``.
  let rowStart: RowStore<Int32>
  let rowsOfStem: RowStore<Int32>
  /// Number of these.
  let classCount: Int

  /// - Parameter withWeak: whether wordings count that only suggest a term.
  init(rubric: Rubric, lexicon: Lexicon, withWeak: Bool = true) {
    var builder = TermIndexBuilder(lexicon: lexicon, vocabularySize: rubric.vocabulary.count)
    builder.add(rubric, withWeak: withWeak)
    let filed = builder.file(vocabularySize: rubric.vocabulary.count + 1)
    entries = RowStore(builder.entries)
    elements = RowStore(builder.elements)
    owners = RowStore(builder.owners)
    stems = RowStore(builder.stems)
    classRows = RowStore(builder.classRows)
    classBits = RowStore(builder.classBits)
    rowLength = builder.rowLength
    anchors = RowStore(filed.anchors)
    traitStart = RowStore(filed.starts)
    traits = RowStore(filed.traits)
    anchorOfTrait = RowStore(filed.anchorOfTrait)
    let classes = builder.classesOfStems(vocabularySize: rubric.vocabulary.count + 1)
    rowStart = RowStore(classes.starts)
    rowsOfStem = RowStore(classes.rows)
    classCount = builder.traitCount
  }
}
