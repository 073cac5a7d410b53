internal import Language

/// A few words of the vocabulary. Most words are seen at once not to be among them.
struct StemSet: Sendable {
  private let all: [StemID]
  /// A bit for the last six bits of each word's number.
  private let last: UInt64
  /// A bit for the six bits before those.
  private let before: UInt64

  init(_ stems: [StemID]) {
    all = stems
    var last: UInt64 = 0
    var before: UInt64 = 0
    for stem in stems {
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

extension StemSet: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: StemID...) { self.init(elements) }
}
