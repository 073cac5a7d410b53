import Dispatch
import Foundation
import Language
import Marking
import RubricModel
import Synchronization
import TestSupport
import Testing

@testable import Batch

/// Stands for the engine: what it writes depends on the row alone, how long it takes does not.
@Sendable private func makeWorker() -> ([AnswerRow]) -> [UInt8] {
  var random = SystemRandomNumberGenerator()
  return { rows in
    var output: [UInt8] = []
    for row in rows {
      if Int.random(in: 0..<50, using: &random) == 0 { usleep(useconds_t.random(in: 0...300)) }
      output += describe(row)
    }
    return output
  }
}

private func describe(_ row: AnswerRow) -> [UInt8] {
  [UInt8]("\(row.place.line) \(text(row.learner)) \(text(row.question)) \(row.answer.count)\n".utf8)
}

/// A file of answers, with bad lines among them.
private func mixedFile(rows: Int, seed: UInt64) -> String {
  var random = SeededNumbers(seed: seed)
  var text = ""
  for number in 1...rows {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: text += "{broken\n"
    case 1: text += "{\"question\":\"99\",\"answer\":\"x\"}\n"
    case 2: text += "\n"
    default:
      let answer = String(repeating: "é", count: Int.random(in: 0...400, using: &random))
      text += "{\"learner\":\"L\(number)\",\"question\":\"1\",\"answer\":\"\(answer)\"}\n"
    }
  }
  return text
}

/// All that a run delivers.
private struct Run: Equatable {
  var bytes: [UInt8] = []
  var problems: [RowProblem] = []
  var summary = Pipeline.Summary()
}

private func run(_ pipeline: Pipeline, _ paths: [String], bufferSize: Int = 1 << 16) throws -> Run {
  let source = try AnswerSource(paths: paths, questions: paper, bufferSize: bufferSize)
  var run = Run()
  run.summary = try pipeline.run(source, makeWorker: makeWorker) { delivery in
    run.bytes += delivery.product
    run.problems += delivery.problems
  }
  return run
}

@Suite(.timeLimit(.minutes(30))) struct PipelineTests {
  /// The naive twin: one row after the other, no threads.
  @Test func anyNumberOfWorkersAndAnyChunksGiveTheSameBytes() throws {
    let folder = try TemporaryFolder()
    let paths = [
      folder.add("a.jsonl", mixedFile(rows: 700, seed: 1)),
      folder.add("b.csv", "learner,Q1,Q2\nAnn,x,\"y\nz\"\nBob,1\nCid,,\n"),
      folder.add("c.jsonl", mixedFile(rows: 300, seed: 2)),
    ]
    var expected = Run()
    var source = try AnswerSource(paths: paths, questions: paper)
    var items: [InputItem] = []
    while try source.read(into: &items) {}
    for item in items {
      switch item {
      case .row(let row):
        expected.bytes += describe(row)
        expected.summary.rows += 1
      case .problem(let problem):
        expected.problems.append(problem)
        expected.summary.problems += 1
      }
    }
    #expect(expected.summary.rows > 600 && expected.summary.problems > 50)

    #expect(try run(Pipeline(workers: 1), paths) == expected)
    var random = SeededNumbers(seed: 23)
    for workers in [1, 2, 3, 8, 8, 8, 8, 31] {
      let limit = Pipeline.ChunkLimit(
        rows: Int.random(in: 1...40, using: &random), bytes: Int.random(in: 1...20_000, using: &random))
      let pipeline = Pipeline(workers: workers, limit: limit)
      let found = try run(pipeline, paths, bufferSize: Int.random(in: 1...5_000, using: &random))
      #expect(found == expected, "\(workers) workers, \(limit)")
    }
  }

  @Test func anEmptyInputDeliversNothing() throws {
    let folder = try TemporaryFolder()
    #expect(try run(Pipeline(workers: 8), [folder.add("a.jsonl", "")]) == Run())
    #expect(try run(Pipeline(workers: 0), []) == Run())
  }

  @Test func aRunOfProblemsAloneIsDelivered() throws {
    let folder = try TemporaryFolder()
    let path = folder.add("a.jsonl", String(repeating: "x\n", count: 1_000))
    let found = try run(Pipeline(workers: 3, limit: .init(rows: 10)), [path])
    #expect(found.problems.map(\.place.line) == Array(1...1_000))
    #expect(found.summary == Pipeline.Summary(rows: 0, problems: 1_000))
  }

  @Test func eachThreadMakesOneWorker() throws {
    let folder = try TemporaryFolder()
    let source = try AnswerSource(
      paths: [folder.add("a.jsonl", mixedFile(rows: 500, seed: 3))], questions: paper)
    let made = Mutex(0)
    var rows = 0
    _ = try Pipeline(workers: 4, limit: .init(rows: 5)).run(source) {
      made.withLock { $0 += 1 }
      return { $0.count }
    } deliver: {
      rows += $0.product
    }
    #expect(rows > 300)
    #expect(made.withLock { $0 } <= 4)
  }

  /// However slow the output, only so many chunks are read ahead.
  @Test func aSlowOutputHoldsTheInputBack() throws {
    let folder = try TemporaryFolder()
    let line = "{\"answer\":\"x\"}\n"
    let path = folder.add("a.jsonl", String(repeating: line, count: 300))
    let source = try AnswerSource(paths: [path], questions: paper, bufferSize: line.utf8.count)
    let marked = Mutex(0)
    var delivered = 0
    var ahead = 0
    _ = try Pipeline(workers: 2, limit: .init(rows: 1)).run(source) {
      { rows in marked.withLock { $0 += rows.count } }
    } deliver: { _ in
      usleep(1_000)
      ahead = max(ahead, marked.withLock { $0 } - delivered)
      delivered += 1
    }
    #expect(delivered == 300)
    #expect(ahead <= 6)
  }

  /// Rows a hundred times as large as a chunk are not read ahead, and come out all the same.
  @Test func hugeRowsGoOneByOne() throws {
    let folder = try TemporaryFolder()
    let line = "{\"answer\":\"\(String(repeating: "x", count: 100_000))\"}\n"
    let path = folder.add("a.jsonl", String(repeating: line + "{\"answer\":\"y\"}\n", count: 20))
    let source = try AnswerSource(paths: [path], questions: paper)
    let marked = Mutex(0)
    var delivered = 0
    var ahead = 0
    let summary = try Pipeline(workers: 3, limit: .init(rows: 10, bytes: 1_000)).run(source) {
      { rows in marked.withLock { $0 += rows.reduce(0) { $0 + $1.answer.count } } }
    } deliver: { delivery in
      usleep(1_000)
      ahead = max(ahead, marked.withLock { $0 } - delivered)
      delivered += delivery.size
    }
    #expect(summary.rows == 40)
    #expect(ahead <= 101_000)
  }

  /// Somebody types, or a program upstream takes its time: what is there is marked without waiting for more.
  @Test func aSlowInputIsMarkedAsItComes() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let (input, writer) = (ends[0], ends[1])
    defer { close(input) }
    let source = try AnswerSource(paths: ["-"], questions: paper, bufferSize: 1 << 16, standardInput: input)
    let delivered = DispatchSemaphore(value: 0)
    let log = Mutex("")
    DispatchQueue(label: "slow").async {
      for number in 1...4 {
        let line = [UInt8]("{\"answer\":\"\(number)\"}\n{\"ans".utf8)
        let rest = [UInt8]("wer\":\"\(number)b\"}\n".utf8)
        _ = line.withUnsafeBytes { write(writer, $0.baseAddress, $0.count) }
        // Only when the first row is out comes the rest of the second.
        if delivered.wait(timeout: .now() + 20) == .timedOut { log.withLock { $0 += "late \(number)\n" } }
        _ = rest.withUnsafeBytes { write(writer, $0.baseAddress, $0.count) }
        if delivered.wait(timeout: .now() + 20) == .timedOut { log.withLock { $0 += "late \(number)b\n" } }
      }
      close(writer)
    }
    let summary = try Pipeline(workers: 2).run(source, makeWorker: makeWorker) { _ in delivered.signal() }
    #expect(summary.rows == 8)
    #expect(log.withLock { $0 } == "")
  }

  // MARK: Errors

  @Test func anErrorOfTheOutputEndsTheRun() throws {
    let folder = try TemporaryFolder()
    let path = folder.add("a.jsonl", mixedFile(rows: 2_000, seed: 4))
    let source = try AnswerSource(paths: [path], questions: paper)
    let full = FileError(.write, path: "out", code: ENOSPC)
    var calls = 0
    #expect(throws: full) {
      _ = try Pipeline(workers: 4, limit: .init(rows: 3)).run(source, makeWorker: makeWorker) {
        _ throws(FileError) in
        calls += 1
        if calls == 5 { throw full }
      }
    }
    #expect(calls == 5)
  }

  /// The input may never end: the run does not wait for it.
  @Test func anErrorOfTheOutputDoesNotWaitForASlowInput() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let line = [UInt8]("{\"answer\":\"x\"}\n".utf8)
    _ = line.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    let source = try AnswerSource(paths: ["-"], questions: paper, bufferSize: 64, standardInput: ends[0])
    let gone = FileError(.write, path: "-", code: EPIPE)
    #expect(throws: gone) {
      _ = try Pipeline(workers: 2).run(source, makeWorker: makeWorker) { _ throws(FileError) in throw gone }
    }
    // The reading thread finds the end and goes; only then may its descriptor be closed.
    close(ends[1])
  }

  @Test func anErrorOfTheInputComesAfterAllBeforeIt() throws {
    let folder = try TemporaryFolder()
    let first = folder.add("a.jsonl", "{\"answer\":\"x\"}\n{\"answer\":\"yy\"}")
    let second = folder.add("b.jsonl", "{\"answer\":\"z\"}\n")
    let source = try AnswerSource(paths: [first, second], questions: paper)
    try FileManager.default.removeItem(atPath: second)
    var output: [UInt8] = []
    #expect(throws: FileError(.read, path: second, code: ENOENT)) {
      _ = try Pipeline(workers: 2).run(source, makeWorker: makeWorker) { output += $0.product }
    }
    #expect(text(output) == "1   1\n2   2\n")
  }

  // MARK: The engine

  @Test func marksWithAnEngine() throws {
    let rubric = Rubric(title: "", questions: [], terms: [], patterns: .init(), vocabulary: .init())
    let folder = try TemporaryFolder()
    let path = folder.add("a.jsonl", "{\"learner\":\"L\\u2028\",\"answer\":\"x\",\"set\":[1, 2]}\n")
    let source = try AnswerSource(paths: [path], questions: QuestionNames(rubric))
    var output: [UInt8] = []
    _ = try Pipeline(workers: 2).run(source, makeWorker: MarkingWorker.jsonLines(Engine(rubric))) {
      output += $0.product
    }
    let line = text(output)
    #expect(line.hasPrefix("{\"schema\":1,\"learner\":\"L\\u2028\",\"question\":\"\",\"marks\":0,\"max\":0,"))
    #expect(line.hasSuffix(",\"misconceptions\":[],\"set\":[1,2]}\n"))
  }

  /// As the command line does it: whole results under the name that was asked for, or none.
  @Test func writesAFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.add("a.csv", "learner,answer\nAnn,x\nBob\nCid,y\n")
    let results = folder.path + "/results"
    let source = try AnswerSource(paths: [path], questions: paper)
    let output = try ResultOutput(path: results)
    var problems: [RowProblem] = []
    let summary = try Pipeline(workers: 2).run(source, makeWorker: makeWorker) { delivery throws(FileError) in
      try output.write(delivery.product)
      problems += delivery.problems
    }
    try output.commit()
    #expect(summary == Pipeline.Summary(rows: 2, problems: 1))
    #expect(try contents(results) == "2 Ann  1\n4 Cid  1\n")
    #expect(problems == [RowProblem(.raggedRow(cells: 1, columns: 2), at: Place(file: path, line: 3))])
    #expect(try folder.names == ["a.csv", "results"])
  }
}
