internal import Language

/// A few words of the vocabulary. Most words are seen at once not to be among them.
///
/// Invariant: lives no longer than the ``RowStore`` that it is made of.
struct StemSet: Sendable {
  static let none = StemSet()

  private let all: Row<StemID>
  /// A bit for the last six bits of each word's number.
  private let last: UInt64
  /// A bit for the six bits before those.
  private let before: UInt64

  private init() {
    all = Row()
    last = 0
    before = 0
  }

  init(_ stems: RowStore<StemID>) {
    all = stems.row
    var last: UInt64 = 0
    var before: UInt64 = 0
    for stem in stems.row {
      last |= 1 << UInt64(stem.rawValue & 63)
      before |= 1 << UInt64((stem.rawValue >> 6) & 63)
    }
    self.last = last
    self.before = before
  }

  var isEmpty: Bool { all.isEmpty }

  func contains(_ stem: StemID) -> Bool {
    if last & (1 << UInt64(stem.rawValue & 63)) == 0 || before & (1 << UInt64((stem.rawValue >> 6) & 63)) == 0 {
      return false
    }
    return all.contains(stem)
  }
}
