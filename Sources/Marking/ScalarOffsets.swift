import JSONText

/// Places of an answer counted in Unicode scalars, as Python counts them after
/// `answer.decode("utf-8", errors="replace")`: each broken part counts as one U+FFFD.
struct ScalarOffsets {
  /// A place that falls on the edge of a scalar.
  struct Edge {
    var byte: Int
    var scalar: Int
  }

  /// The bytes asked for, in rising order, and for each the edge at or before it and the edge at or after it.
  private var asked: [Int]
  private var before: [Edge] = []
  private var after: [Edge] = []

  /// Walks once over `text`, as far as the last of `offsets` (bytes; beyond the text means its end).
  init(in text: [UInt8], at offsets: [Int]) {
    asked = offsets
    asked.sort()
    before.reserveCapacity(asked.count)
    after.reserveCapacity(asked.count)
    text.withUnsafeBufferPointer { walk($0) }
  }

  private mutating func walk(_ text: UnsafeBufferPointer<UInt8>) {
    var edge = Edge(byte: 0, scalar: 0)
    var last = edge
    for offset in asked {
      let goal = min(offset, text.count)
      while edge.byte < goal {
        last = edge
        edge.byte += text[edge.byte] < 0x80 ? 1 : UTF8Step(text, at: edge.byte).length
        edge.scalar += 1
      }
      before.append(edge.byte > goal ? last : edge)
      after.append(edge)
    }
  }

  /// The scalars that the bytes `range` touch: all of them, where it should cut one in two.
  func scalars(_ range: Range<Int>) -> (bytes: Range<Int>, scalars: Range<Int>) {
    let start = before[place(range.lowerBound)]
    let end = after[place(range.upperBound)]
    return (start.byte..<max(start.byte, end.byte), start.scalar..<max(start.scalar, end.scalar))
  }

  /// Where `offset`, one of those asked for, stands among them.
  private func place(_ offset: Int) -> Int {
    var low = 0
    var high = asked.count - 1
    while low < high {
      let middle = (low + high) / 2
      if asked[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
