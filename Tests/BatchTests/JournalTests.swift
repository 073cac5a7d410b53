import Foundation
import Testing

@testable import Batch

private let identity = RunIdentity(
  program: "p", rubric: "r", options: "--to \"jsonl\"",
  inputs: [.init(path: "a b.jsonl", stamp: "12 bytes"), .init(path: "-", stamp: "stream")])

private func checkpoint(_ items: Int) -> Checkpoint {
  var checkpoint = Checkpoint(position: InputPosition(items: items, digest: .max - UInt64(items)))
  checkpoint.answers = items - 1
  checkpoint.referred = 2
  checkpoint.rejected = 1
  checkpoint.haveSharedRows = items % 2 == 1
  checkpoint.outputLength = items * 1_000
  checkpoint.rejectedLength = 40
  return checkpoint
}

struct JournalTests {
  @Test func tellsTheLastCheckpoint() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/journal"
    #expect(Journal.read(path) == nil)
    do {
      let journal = try Journal(startingAt: path, identity, output: "out")
      // A run without a checkpoint has nothing to go on with.
      #expect(Journal.read(path) == nil)
      for items in [10, 21] { try journal.add(checkpoint(items)) }
    }
    let record = try #require(Journal.read(path))
    #expect(record.identity == identity)
    #expect(record.last == checkpoint(21))
    try Journal(resumingAt: path, record, output: "out").add(checkpoint(30))
    #expect(Journal.read(path)?.last == checkpoint(30))
  }

  /// Wherever the writing was cut off, the whole lines before count, and the run after writes behind them.
  @Test func aLineThatIsCutOffDoesNotCount() throws {
    let folder = try TemporaryFolder()
    let header = JournalLines.header(identity)
    let first = header + JournalLines.line(checkpoint(10))
    let whole = first + JournalLines.line(checkpoint(21))
    for length in 0...whole.count {
      let last = JournalLines.read([UInt8](whole[..<length]))?.last
      #expect(last == (length == whole.count ? checkpoint(21) : length >= first.count ? checkpoint(10) : nil))
    }
    let path = folder.add("journal", [UInt8](whole.dropLast(9)) + [0, 0, 0])
    let record = try #require(Journal.read(path))
    try Journal(resumingAt: path, record, output: "out").add(checkpoint(50))
    #expect(try contents(path) == text(first + JournalLines.line(checkpoint(50))))
  }

  @Test(arguments: ["", "\n", "nothing\n", "{\"journal\":2}\n", "{\"journal\":1,\"inputs\":-3}\n", "[1]\n"])
  func otherFilesAreNoJournals(_ content: String) throws {
    let folder = try TemporaryFolder()
    #expect(Journal.read(folder.add("journal", content)) == nil)
  }

  @Test func refusesWhatIsNotTheSameRun() {
    #expect(identity.refusal(after: identity) == nil)
    func refusal(_ change: (inout RunIdentity) -> Void) -> ResumeRefusal? {
      var now = identity
      change(&now)
      return now.refusal(after: identity)
    }
    #expect(refusal { $0.program = "q" } == .program)
    #expect(refusal { $0.rubric = "s" } == .rubric)
    #expect(refusal { $0.options = "--to csv" } == .options("--to \"jsonl\""))
    #expect(refusal { $0.inputs.removeLast() } == .inputs(["a b.jsonl", "-"]))
    #expect(refusal { $0.inputs[0].stamp = "13 bytes" } == .input("a b.jsonl"))
  }

  @Test func anInputIsKnownBySizeAndTime() throws {
    let folder = try TemporaryFolder()
    let path = folder.add("a.csv", "answer\nx\n")
    _ = folder.add("texts.txt", "x")
    func stamps() throws -> [String] {
      try RunIdentity.inputs([path, folder.path], standardInput: 0).map(\.stamp)
    }
    let before = try stamps()
    #expect(try stamps() == before)
    // Results that are written beside them change nothing.
    _ = folder.add(".marks.jsonl.examiner-part", "x")
    #expect(try stamps() == before)
    _ = folder.add("texts.txt", "longer")
    _ = folder.add("a.csv", "answer\nxy\n")
    #expect(zip(try stamps(), before).allSatisfy { $0 != $1 })
  }

  @Test func aDigestTellsFieldsApart() {
    func digest(_ fields: [String]) -> UInt64 {
      var digest = ContentDigest()
      for field in fields { digest.add(field) }
      return digest.value
    }
    let all = [
      [], [""], ["", ""], ["a"], ["a", ""], ["", "a"], ["ab"], ["a", "b"], ["ba"], ["12345678"], ["123456789"],
      ["1234567", "8"], ["12345678", "9"], ["\0"], ["\0\0"],
    ]
    #expect(Set(all.map(digest)).count == all.count)
  }
}
