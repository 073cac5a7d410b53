import Dispatch

/// Marks answers on many threads and hands on the results in the order of the input.
///
///     input ──read──▶ chunks ──▶ worker … worker ──▶ put in order ──▶ deliver
///
/// One thread reads, `workers` threads mark, and the caller's thread delivers, so that what delivers needs no lock.
/// Only so many chunks exist at a time, however fast the input or slow the output. Where the cuts fall between chunks
/// depends on the input's speed; nothing that is delivered does, as long as a worker marks each row by itself.
public struct Pipeline: Sendable {
  /// How much is marked at a time.
  public struct ChunkLimit: Hashable, Sendable {
    public var rows: Int
    /// Bytes of answers and fields; a larger row is a chunk of its own.
    public var bytes: Int

    public init(rows: Int = 128, bytes: Int = 1 << 18) {
      self.rows = max(1, rows)
      self.bytes = max(1, bytes)
    }
  }

  /// What has been made of a stretch of the input.
  public struct Delivery<Product: Sendable>: Sendable {
    public var product: Product
    /// Rows that were marked.
    public var rows: Int
    /// What could not be marked in the same stretch, in the order of the input.
    public var problems: [RowProblem]
    /// Where in the input the stretch ends; the start, when nobody asked for positions.
    public var position = InputPosition()
    /// Bytes of the input that had been read by then, or a little more.
    public var bytesRead = 0
    /// Memory that the rows took, about, in bytes.
    var size = 0
  }

  public struct Summary: Hashable, Sendable {
    /// Rows that were marked.
    public var rows = 0
    /// Problems that were delivered.
    public var problems = 0
    /// The input was left before its end because somebody asked for it.
    public var isInterrupted = false
  }

  private let workers: Int
  private let limit: ChunkLimit

  /// - Parameter workers: threads that mark, 1…128.
  public init(workers: Int, limit: ChunkLimit = ChunkLimit()) {
    self.workers = min(max(1, workers), 128)
    self.limit = limit
  }

  /// Runs the whole of `source`.
  ///
  /// - Parameters:
  ///   - start: where the source stands, to have the position of each delivery counted from there; nil for no positions.
  ///   - makeWorker: makes a worker's own marking function, once on each thread; it may keep state between rows.
  ///   - deliver: called on the caller's thread, once for each stretch, in the order of the input. When it throws,
  ///     nothing more is delivered and the error is thrown on.
  /// - Throws: also the first error of reading, after everything before it has been delivered.
  public func run<Product: Sendable>(
    _ source: AnswerSource, from start: InputPosition? = nil,
    makeWorker: @escaping @Sendable () -> ([AnswerRow]) -> Product,
    deliver: (Delivery<Product>) throws(FileError) -> Void
  ) throws(FileError) -> Summary {
    let exchange = ChunkExchange<Product>(workers: workers, chunkBytes: limit.bytes)
    // A serial queue has a thread of its own at once; blocks on a concurrent queue would wait for a free processor.
    DispatchQueue(label: "examiner.read").async { [limit] in
      var reader = ChunkReader(source, from: start, limit: limit, exchange: exchange)
      reader.run()
    }
    for number in 0..<workers {
      DispatchQueue(label: "examiner.mark.\(number)").async {
        let mark = makeWorker()
        while let chunk = exchange.takeChunk() {
          exchange.finish(
            chunk.number,
            Delivery(
              product: mark(chunk.rows), rows: chunk.rows.count, problems: chunk.problems,
              position: chunk.position, bytesRead: chunk.bytesRead, size: chunk.bytes))
        }
      }
    }
    var summary = Summary()
    // After an error, threads that still wait for input find that there is nothing left to do.
    defer { exchange.stop() }
    while let deliveries = exchange.takeDeliveries() {
      for delivery in deliveries {
        try deliver(delivery)
        summary.rows += delivery.rows
        summary.problems += delivery.problems.count
        exchange.release(bytes: delivery.size)
      }
    }
    if let error = exchange.readError { throw error }
    summary.isInterrupted = exchange.isInterrupted
    return summary
  }
}

/// Rows that are marked together.
struct Chunk: Sendable {
  var number: Int
  var rows: [AnswerRow] = []
  var problems: [RowProblem] = []
  var bytes = 0
  var position = InputPosition()
  var bytesRead = 0

  init(number: Int) {
    self.number = number
  }

  var isEmpty: Bool { rows.isEmpty && problems.isEmpty }

  mutating func append(_ item: InputItem) {
    switch item {
    case .row(let row):
      rows.append(row)
      bytes += row.size
    case .problem(let problem):
      problems.append(problem)
      bytes += 200
    }
  }
}

/// Cuts a source into chunks.
private struct ChunkReader<Product: Sendable>: Sendable {
  private var source: AnswerSource
  private let limit: Pipeline.ChunkLimit
  private let exchange: ChunkExchange<Product>
  private var chunk = Chunk(number: 0)
  private var items: [InputItem] = []
  private var position: InputPosition
  private let countsPositions: Bool

  init(
    _ source: AnswerSource, from start: InputPosition?, limit: Pipeline.ChunkLimit,
    exchange: ChunkExchange<Product>
  ) {
    self.source = source
    position = start ?? InputPosition()
    countsPositions = start != nil
    self.limit = limit
    self.exchange = exchange
  }

  mutating func run() {
    var failure: FileError?
    do throws(FileError) {
      var goesOn = true
      while goesOn {
        // Whoever waits at the other end of a slow pipe gets all that can be marked so far.
        if !chunk.isEmpty, !source.isReady { goesOn = send() }
        if goesOn { goesOn = try source.read(into: &items) }
        if goesOn { goesOn = cut() }
      }
    } catch {
      failure = error
    }
    _ = send()
    exchange.close(chunks: chunk.number, failure, isInterrupted: source.wasInterrupted)
  }

  /// Moves the items into chunks and sends those that are full; false when nobody wants them any more.
  private mutating func cut() -> Bool {
    for item in items {
      chunk.append(item)
      if countsPositions { position.add(item) }
      if chunk.rows.count + chunk.problems.count >= limit.rows || chunk.bytes >= limit.bytes {
        guard send() else { return false }
      }
    }
    items.removeAll(keepingCapacity: true)
    return true
  }

  private mutating func send() -> Bool {
    if chunk.isEmpty { return true }
    chunk.position = position
    chunk.bytesRead = source.bytesRead
    let full = chunk
    chunk = Chunk(number: full.number + 1)
    return exchange.send(full)
  }
}
