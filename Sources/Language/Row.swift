/// Elements that stand one after another in memory that somebody else owns: to hand a row on copies and counts nothing.
///
/// Invariant: the owner outlives the row, and does not change what it points to. Whoever makes a row says how that is so;
/// a place outside the row is a fatal error, never a read of other memory. Elements must hold no references.
public struct Row<Element>: RandomAccessCollection {
  @usableFromInline let base: UnsafePointer<Element>?
  public let count: Int

  /// The elements of a buffer.
  @inlinable
  public init(_ buffer: UnsafeBufferPointer<Element>) {
    base = buffer.baseAddress
    count = buffer.count
  }

  /// So many elements from an address.
  @inlinable
  public init(_ base: UnsafeMutablePointer<Element>, count: Int) {
    self.base = UnsafePointer(base)
    self.count = count
  }

  /// No elements.
  @inlinable
  public init() {
    base = nil
    count = 0
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  @inlinable
  public subscript(place: Int) -> Element {
    // As an array's subscript does. A row of at least one element has an address.
    precondition(UInt(bitPattern: place) < UInt(bitPattern: count), "outside the row")
    return base.unsafelyUnwrapped[place]
  }

  /// Some of the elements as an unchecked buffer, for inner loops: whether they are in the row is asked once.
  @inlinable
  public func part(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "outside the row")
    return UnsafeBufferPointer(rebasing: UnsafeBufferPointer(start: base, count: count)[range])
  }
}

// Unchecked, because the compiler knows of no pointer whether two threads may read it: by the invariant above nobody writes
// what a row points to while the row lives. `Span` would have the compiler see to that, but can stand in no stored property.
extension Row: @unchecked Sendable where Element: Sendable {}

/// A row that owns its elements.
///
/// Sendable unchecked, because of the pointer alone: the elements are written before anybody has the store, and never after.
public final class RowStore<Element: Sendable>: @unchecked Sendable {
  private let elements: UnsafeMutablePointer<Element>
  /// Lives as long as the store, whose elements nobody changes.
  public let row: Row<Element>

  /// Copies the elements.
  public init(_ array: [Element]) {
    let elements = UnsafeMutablePointer<Element>.allocate(capacity: Swift.max(1, array.count))
    array.withUnsafeBufferPointer { array in
      if let first = array.baseAddress { elements.initialize(from: first, count: array.count) }
    }
    self.elements = elements
    row = Row(elements, count: array.count)
  }

  deinit {
    elements.deinitialize(count: row.count)
    elements.deallocate()
  }
}
