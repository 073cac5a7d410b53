internal import Language

/// Room for the word numbers of one answer's evidence, so that finding it allocates nothing once warm.
///
/// Numbers are appended to the row under construction; ``take()`` closes it. Invariant: rows live in chunks that stay where
/// they are until ``WordArenaOwner`` is gone, and keep what they hold until ``clear()``, which begins the next answer.
struct WordArena {
  fileprivate struct State {
    var chunks: [UnsafeMutableBufferPointer<Int32>] = []
    var chunk = 0
    /// The chunk in use, and its size.
    var base: UnsafeMutablePointer<Int32>
    var size: Int
    /// The row under construction, in its chunk.
    var start = 0
    var end = 0

    init() {
      let first = UnsafeMutableBufferPointer<Int32>.allocate(capacity: WordArena.firstChunk)
      chunks = [first]
      base = first.baseAddress ?? .allocate(capacity: 1)
      size = first.count
    }

    mutating func use(_ number: Int) {
      chunk = number
      if let start = chunks[number].baseAddress { base = start }
      size = chunks[number].count
    }
  }

  fileprivate static let firstChunk = 1 << 12

  private let state: UnsafeMutablePointer<State>

  fileprivate init(_ state: UnsafeMutablePointer<State>) {
    self.state = state
  }

  /// Forgets all rows and keeps the storage.
  func clear() {
    state.pointee.use(0)
    state.pointee.start = 0
    state.pointee.end = 0
  }

  /// Appends to the row under construction.
  func append(_ word: Int32) {
    if state.pointee.end == state.pointee.size { moveOn() }
    state.pointee.base[state.pointee.end] = word
    state.pointee.end &+= 1
  }

  /// The row under construction.
  var open: Row<Int32> {
    Row(state.pointee.base + state.pointee.start, count: state.pointee.end &- state.pointee.start)
  }

  /// Closes the row under construction.
  func take() -> Row<Int32> {
    let row = open
    state.pointee.start = state.pointee.end
    return row
  }

  /// Closes the row under construction, its numbers in ascending order.
  func takeSorted() -> Row<Int32> {
    let base = state.pointee.base + state.pointee.start
    var words = UnsafeMutableBufferPointer(start: base, count: open.count)
    words.sort()
    return take()
  }

  /// Forgets the row under construction.
  func drop() { state.pointee.end = state.pointee.start }

  /// Moves the row under construction to a chunk with room for twice as much.
  private func moveOn() {
    let row = open
    let needed = max(Self.firstChunk, 2 * row.count + 1)
    var next = state.pointee.chunk + 1
    while next < state.pointee.chunks.count, state.pointee.chunks[next].count < needed { next += 1 }
    if next == state.pointee.chunks.count { state.pointee.chunks.append(.allocate(capacity: needed)) }
    state.pointee.use(next)
    for place in row.indices { state.pointee.base[place] = row[place] }
    state.pointee.start = 0
    state.pointee.end = row.count
  }
}

/// Owns the storage of a ``WordArena``.
///
/// Sendable unchecked: one marker holds it, privately, and a marker is handed from thread to thread but used by one at a time
/// (its `mark` is mutating), so that no two threads write the storage together.
final class WordArenaOwner: @unchecked Sendable {
  private let state: UnsafeMutablePointer<WordArena.State>
  let arena: WordArena

  init() {
    state = .allocate(capacity: 1)
    state.initialize(to: WordArena.State())
    arena = WordArena(state)
  }

  deinit {
    for chunk in state.pointee.chunks { chunk.deallocate() }
    state.deinitialize(count: 1)
    state.deallocate()
  }
}
