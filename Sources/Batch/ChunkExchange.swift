import Dispatch
import Synchronization

/// Where the threads of a ``Pipeline`` meet: chunks to mark on the one side, marked ones put in order on the other.
///
/// The lock is taken a few times a chunk. Semaphores start at zero and are raised, because one that ends below its first
/// value would stop the process.
final class ChunkExchange<Product: Sendable>: Sendable {
  private struct State {
    var waiting: [Chunk] = []
    var finished: [Int: Pipeline.Delivery<Product>] = [:]
    /// Number of the chunk that is delivered next.
    var next = 0
    /// Count of all chunks, once the input has ended.
    var total: Int?
    var readError: FileError?
    var isInterrupted = false
    var isStopped = false
    /// Bytes of all chunks that exist, and whether the reader waits for them to become fewer.
    var bytes = 0
    var isCrowded = false
  }

  private let state = Mutex(State())
  private let workers: Int
  /// Bytes of chunks that may exist at a time; one that is larger goes alone.
  private let mostBytes: Int
  /// Chunks that may still come into being.
  private let vacancies = DispatchSemaphore(value: 0)
  /// Chunks that wait to be marked, and in the end one for each worker to find that there are none.
  private let work = DispatchSemaphore(value: 0)
  /// Changes that may let a delivery go out.
  private let news = DispatchSemaphore(value: 0)
  /// Chunks that have gone while the reader waited for room.
  private let room = DispatchSemaphore(value: 0)

  /// - Parameter chunkBytes: about what a full chunk has; only unusually large rows are held back by their size.
  init(workers: Int, chunkBytes: Int) {
    self.workers = workers
    mostBytes = (workers * 2 + 16) * chunkBytes
    // One in each worker's hands and one that waits for it; one more is being read, one delivered.
    for _ in 0..<workers * 2 + 2 { vacancies.signal() }
  }

  // MARK: The reader's side

  /// Hands over a chunk, and waits for a vacancy first; false when nobody wants it any more.
  func send(_ chunk: Chunk) -> Bool {
    vacancies.wait()
    while !claimRoom(chunk.bytes) { room.wait() }
    let isWanted = state.withLock { state in
      if !state.isStopped { state.waiting.append(chunk) }
      return !state.isStopped
    }
    if isWanted { work.signal() }
    return isWanted
  }

  private func claimRoom(_ bytes: Int) -> Bool {
    state.withLock { state in
      state.isCrowded = !state.isStopped && state.bytes > 0 && state.bytes + bytes > mostBytes
      if !state.isCrowded { state.bytes += bytes }
      return !state.isCrowded
    }
  }

  /// No more chunks will come.
  func close(chunks: Int, _ error: FileError?, isInterrupted: Bool) {
    state.withLock { state in
      state.total = chunks
      state.readError = error
      state.isInterrupted = isInterrupted
    }
    for _ in 0..<workers { work.signal() }
    news.signal()
  }

  // MARK: The workers' side

  /// The next chunk to mark; waits for it, and returns nil when there will be none.
  func takeChunk() -> Chunk? {
    work.wait()
    return state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
  }

  func finish(_ number: Int, _ delivery: Pipeline.Delivery<Product>) {
    state.withLock { $0.finished[number] = delivery }
    news.signal()
  }

  // MARK: The caller's side

  /// What can be delivered next, perhaps nothing yet; waits for a change, and returns nil after the last chunk.
  func takeDeliveries() -> [Pipeline.Delivery<Product>]? {
    let isOver = state.withLock { $0.total == $0.next }
    if isOver { return nil }
    news.wait()
    return state.withLock { state in
      var ready: [Pipeline.Delivery<Product>] = []
      while let delivery = state.finished.removeValue(forKey: state.next) {
        ready.append(delivery)
        state.next += 1
      }
      return ready
    }
  }

  /// A chunk has been delivered, and its place is free.
  func release(bytes: Int) {
    let isAwaited = state.withLock { state in
      state.bytes -= bytes
      return state.isCrowded
    }
    if isAwaited { room.signal() }
    vacancies.signal()
  }

  /// The error that ended the reading.
  var readError: FileError? { state.withLock { $0.readError } }

  /// Whether the reading ended before the input did, because somebody asked for it.
  var isInterrupted: Bool { state.withLock { $0.isInterrupted } }

  /// Wakes whoever waits, to end.
  func stop() {
    state.withLock { state in
      state.isStopped = true
      state.waiting = []
    }
    vacancies.signal()
    room.signal()
    for _ in 0..<workers { work.signal() }
  }
}
