import Dispatch
import Foundation
import TestSupport
import Testing

@testable import Batch

private func describe(_ row: AnswerRow) -> [UInt8] {
  [UInt8]("\(row.place.file.suffix(7)):\(row.place.line) \(text(row.question)) \(text(row.answer))\n".utf8)
}

/// Three inputs of all shapes, with rows that cannot be marked.
private func inputs(_ folder: TemporaryFolder) -> [String] {
  let lines = (0..<90).map { $0 % 11 == 4 ? "{broken \($0)" : "{\"question\":\"1\",\"answer\":\"a\($0)\"}" }
  let table = (0..<40).map { "L\($0),one \($0),\"two\n\($0)\"" }
  return [
    folder.add("a.jsonl", lines.joined(separator: "\n")),
    folder.add("b.csv", "learner,Q1,Q2\n" + table.joined(separator: "\n") + "\n"),
    folder.add("c.txt", "an essay"),
  ]
}

/// All that a run delivers, from a position on, until an interruption comes.
private func run(
  _ paths: [String], from start: InputPosition, workers: Int, chunk: Int, interruptAfter deliveries: Int = .max
) throws -> (bytes: [UInt8], problems: [RowProblem], position: InputPosition, isInterrupted: Bool) {
  let interruption = Interruption()
  var source = try AnswerSource(
    paths: paths, questions: paper, bufferSize: 100, interruption: interruption)
  #expect(try source.skip(to: start))
  var bytes: [UInt8] = []
  var problems: [RowProblem] = []
  var position = start
  var count = 0
  let summary = try Pipeline(workers: workers, limit: .init(rows: chunk)).run(source, from: start) {
    { rows in rows.flatMap(describe) }
  } deliver: { delivery in
    bytes += delivery.product
    problems += delivery.problems
    position = delivery.position
    count += 1
    if count == deliveries { interruption.request() }
  }
  return (bytes, problems, position, summary.isInterrupted)
}

@Suite(.timeLimit(.minutes(30))) struct ResumeTests {
  /// Wherever a run is interrupted, what it delivered and what the next one delivers are the whole, and nothing twice.
  @Test func interruptedRunsAddUpToOne() throws {
    let folder = try TemporaryFolder()
    let paths = inputs(folder)
    let whole = try run(paths, from: InputPosition(), workers: 2, chunk: 7)
    #expect(!whole.isInterrupted && whole.problems.count == 8)
    #expect(whole.position.items == 90 + 80 + 1)
    var random = SeededNumbers(seed: 5)
    var interrupted = 0
    for _ in 0..<40 {
      var bytes: [UInt8] = []
      var problems: [RowProblem] = []
      var position = InputPosition()
      while true {
        let part = try run(
          paths, from: position, workers: .random(in: 1...3, using: &random), chunk: .random(in: 1...9, using: &random),
          interruptAfter: .random(in: 1...6, using: &random))
        bytes += part.bytes
        problems += part.problems
        position = part.position
        if !part.isInterrupted { break }
        interrupted += 1
      }
      #expect(bytes == whole.bytes)
      #expect(problems == whole.problems)
      #expect(position == whole.position)
    }
    #expect(interrupted > 40)
  }

  @Test func whatHasBeenMarkedMustBeThereStill() throws {
    let folder = try TemporaryFolder()
    let paths = inputs(folder)
    let position = try run(paths, from: InputPosition(), workers: 1, chunk: 3, interruptAfter: 12).position
    #expect(position.items >= 36)
    let old = try contents(paths[0])
    for new in [old.replacing("a3", with: "b3"), old.replacing("{broken 4\n", with: ""), String(old.prefix(300)), ""] {
      _ = folder.add("a.jsonl", new)
      var source = try AnswerSource(paths: [paths[0]], questions: paper)
      #expect(try !source.skip(to: position))
    }
  }

  @Test func aRunThatIsInterruptedAtOnceDeliversNothing() throws {
    let folder = try TemporaryFolder()
    let interruption = Interruption()
    #expect(!interruption.isRequested)
    #expect(interruption.request())
    #expect(!interruption.request())
    let source = try AnswerSource(
      paths: inputs(folder), questions: paper, bufferSize: 64, interruption: interruption)
    let summary = try Pipeline(workers: 2).run(source) {
      { $0.count }
    } deliver: { _ in
      Issue.record("delivered")
    }
    #expect(summary.isInterrupted)
  }

  /// The reader sleeps in an empty pipe that nobody will ever write to.
  @Test func anInterruptionWakesWhoWaitsForInput() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let interruption = Interruption()
    let source = try AnswerSource(
      paths: ["-"], questions: paper, bufferSize: 64, standardInput: ends[0], interruption: interruption)
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.05) { interruption.request() }
    let summary = try Pipeline(workers: 1).run(source) {
      { $0.count }
    } deliver: { _ in
    }
    #expect(summary.isInterrupted)
    close(ends[0])
    close(ends[1])
  }

  @Test func aFileThatIsCutShortIsAnError() throws {
    let folder = try TemporaryFolder()
    let path = folder.add("a.jsonl", String(repeating: "{\"answer\":\"x\"}\n", count: 100))
    var source = try AnswerSource(paths: [path], questions: paper, bufferSize: 150)
    var items: [InputItem] = []
    for _ in 0..<3 { _ = try source.read(into: &items) }
    #expect(truncate(path, 700) == 0)
    #expect(throws: FileError(.shrunk, path: path, code: 0)) { while try source.read(into: &items) {} }
    // The row that the cut went through is not taken for one.
    #expect(items.count == 46)
    #expect(source.size == 1_500)
  }
}
