import Foundation
import Testing

@testable import Batch

/// Reads everything that the paths hold.
private func readAll(
  _ paths: [String], questions: QuestionNames = paper, bufferSize: Int = 64, standardInput: Int32 = 0
) throws -> [InputItem] {
  var source = try AnswerSource(
    paths: paths, questions: questions, bufferSize: bufferSize, largestRow: 1 << 20,
    standardInput: standardInput)
  var items: [InputItem] = []
  while try source.read(into: &items) {}
  return items
}

struct AnswerSourceTests {
  @Test func readsFilesInTheGivenOrder() throws {
    let folder = try TemporaryFolder()
    let paths = [
      folder.add("b.jsonl", "{\"answer\":\"1\"}\n"), folder.add("a.csv", "answer\n2\n3\n"),
      folder.add("c.tsv", "learner\tanswer\nx\t4"),
      folder.add("empty.csv", ""), folder.add("d", "{\"answer\":\"5\"}"),
    ]
    let items = try readAll(paths)
    #expect(outline(items) == ["1:  [] 1", "2:  [] 2", "3:  [] 3", "2: x [] 4", "1:  [] 5"])
    let files = items.map { item in
      switch item {
      case .row(let row): row.place.file
      case .problem(let problem): problem.place.file
      }
    }
    #expect(files == [paths[0], paths[1], paths[1], paths[2], paths[4]])
  }

  @Test func readsAFolderOfTextFilesByName() throws {
    let folder = try TemporaryFolder()
    _ = folder.add("L10.txt", "ten")
    _ = folder.add("L02.TXT", "\u{FEFF}two\r\nlines\n")
    _ = folder.add("é.txt", [0x61, 0xFF])
    _ = folder.add(".hidden.txt", "no")
    _ = folder.add("notes.md", "no")
    _ = folder.add("L03.docx", "no")
    _ = folder.add("L04.txt", [0xFF, 0xFE, 0x61, 0x00])
    _ = folder.add("empty.txt", "")
    let items = try readAll([folder.path + "/"])
    #expect(
      outline(items) == [
        "1: L02 [] two\r\nlines\n", "1:1 unopened", "1: L04 [] a", "1: L10 [] ten",
        "1: empty [] ",
        "1: é [] a\u{FFFD}",
      ])
    guard case .row(let row) = items[5] else {
      Issue.record("no row")
      return
    }
    #expect(row.answer == [0x61, 0xFF])
    #expect(row.place.file == "\(folder.path)/é.txt")
  }

  @Test func aFolderAnswersTheOnlyQuestion() throws {
    let folder = try TemporaryFolder()
    let path = folder.add("L01.txt", "x")
    let one = QuestionNames([("food-1", "")])
    #expect(outline(try readAll([folder.path], questions: one)) == ["1: L01 [food-1] x"])
    #expect(outline(try readAll([path], questions: one)) == ["1: L01 [food-1] x"])
    #expect(outline(try readAll([path])) == ["1: L01 [] x"])
  }

  @Test func reportsAFolderWithoutText() throws {
    let folder = try TemporaryFolder()
    _ = folder.add("L01.pdf", "x")
    #expect(outline(try readAll([folder.path])) == ["1:1 not-plain-text", "1:1 no-text-files"])
  }

  @Test func reportsAFileOfAFolderThatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    _ = folder.add("a.txt", "x")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/b.txt", withDestinationPath: "nowhere")
    _ = folder.add("c.txt", "y")
    #expect(outline(try readAll([folder.path])) == ["1: a [] x", "1:1 unreadable", "1: c [] y"])
  }

  @Test func refusesAPathThatIsMissingBeforeItReadsAny() throws {
    let folder = try TemporaryFolder()
    let good = folder.add("a.csv", "answer\nx\n")
    let missing = folder.path + "/none.csv"
    let error = #expect(throws: FileError.self) { try readAll([good, missing]) }
    #expect(error == FileError(.read, path: missing, code: ENOENT))
    #expect(error?.isMissing == true)
    #expect(throws: FileError(.read, path: good + "/x", code: ENOTDIR)) { try readAll([good + "/x"]) }
  }

  @Test(arguments: ["{\"answer\":\"x\"}\n{\"answer\":\"y\"}", "answer\nx\ny"])
  func readsStandardInput(_ content: String) throws {
    let folder = try TemporaryFolder()
    let descriptor = open(folder.add("in", content), O_RDONLY)
    defer { close(descriptor) }
    let items = try readAll(["-"], standardInput: descriptor)
    #expect(items.count == 2)
    guard case .row(let row) = items.last else {
      Issue.record("no row")
      return
    }
    #expect(row.answer == [0x79])
    #expect(row.place.file == "-")
  }
}
