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
    guard UInt(bitPattern: place) < UInt(bitPattern: count), let base else { fatalError("outside the row") }
    return base[place]
  }

  /// Some of the elements as an unchecked buffer, for inner loops: whether they are in the row is asked once.
  @inlinable
  public func part(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "outside the row")
    return UnsafeBufferPointer(rebasing: UnsafeBufferPointer(start: base, count: count)[range])
  }
}

extension Row: @unchecked Sendable where Element: Sendable {}

/// A row that owns its elements.
public final class RowStore<Element: Sendable>: @unchecked Sendable {
  private let elements: UnsafeMutablePointer<Element>
  /// Lives as long as the store, whose elements nobody changes.
  public let row: Row<Element>

  /// Copies the elements.
  public init(_ array: [Element]) {
    elements = .allocate(capacity: Swift.max(1, array.count))
    for place in array.indices { (elements + place).initialize(to: array[place]) }
    row = Row(elements, count: array.count)
  }

  deinit {
    elements.deinitialize(count: row.count)
    elements.deallocate()
  }
}
