import Foundation
import Testing

@testable import Batch

@Suite struct ResultOutputTests {
  @Test func aFileAppearsWhenItIsWhole() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/results.jsonl"
    var output: ResultOutput? = try ResultOutput(path: path)
    try output?.write([UInt8]("one\n".utf8))
    try output?.write([])
    try output?.write([UInt8]("two\n".utf8))
    #expect(try !folder.names.contains("results.jsonl"))
    try output.take()?.commit()
    #expect(try folder.names == ["results.jsonl"])
    #expect(try contents(path) == "one\ntwo\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    let mask = umask(0)
    umask(mask)
    #expect(mode == 0o666 & ~Int(mask))
  }

  @Test func nothingIsLeftOfAFileThatIsNotCommitted() throws {
    let folder = try TemporaryFolder()
    let path = folder.add("results.jsonl", "old")
    do {
      let output = try ResultOutput(path: path)
      try output.write([UInt8]("new".utf8))
      #expect(try folder.names.count == 2)
    }
    #expect(try folder.names == ["results.jsonl"])
    #expect(try contents(path) == "old")
  }

  @Test func aFileIsReplacedWithItsModeAndItsLink() throws {
    let folder = try TemporaryFolder()
    let path = folder.add("results.jsonl", "old")
    chmod(path, 0o600)
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let output = try ResultOutput(path: link)
    try output.write([UInt8]("new".utf8))
    try output.commit()
    #expect(try contents(path) == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try folder.names == ["link", "results.jsonl"])
  }

  @Test func aFileMayHaveANameWithoutAFolder() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/./results"
    try ResultOutput(path: path).commit()
    #expect(try contents(path) == "")
  }

  private func error(opening path: String) -> FileError? {
    do throws(FileError) {
      try ResultOutput(path: path).commit()
      return nil
    } catch {
      return error
    }
  }

  @Test func refusesPathsThatCannotBeWritten() throws {
    let folder = try TemporaryFolder()
    let file = folder.add("file", "x")
    #expect(error(opening: folder.path) == FileError(.write, path: folder.path, code: EISDIR))
    let missing = folder.path + "/none/results"
    #expect(error(opening: missing) == FileError(.write, path: missing, code: ENOENT))
    #expect(error(opening: file + "/results") == FileError(.write, path: file + "/results", code: ENOTDIR))
    #expect(error(opening: missing)?.isMissing == false)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func refusesAReadOnlyFolderAndFile() throws {
    let folder = try TemporaryFolder()
    let file = folder.add("file", "x")
    chmod(file, 0o400)
    #expect(error(opening: file)?.code == EACCES)
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(error(opening: folder.path + "/new")?.code == EACCES)
  }

  @Test func devicesStayWhatTheyAre() throws {
    let output = try ResultOutput(path: "/dev/null")
    try output.write([UInt8]("x".utf8))
    try output.commit()
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0, "Linux has a device that is always full"))
  func aFullDiskIsAnErrorWithItsPath() throws {
    let output = try ResultOutput(path: "/dev/full")
    let error = #expect(throws: FileError.self) { try output.write([0x78]) }
    #expect(error == FileError(.write, path: "/dev/full", code: ENOSPC))
    #expect(error?.reason == "No space left on device")
    #expect(error?.isBrokenPipe == false)
  }

  @Test func aReaderThatHasLeftIsAnErrorOfItsOwn() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let output = ResultOutput(descriptor: ends[1], name: "-")
    let error = #expect(throws: FileError.self) { try output.write([0x78]) }
    #expect(error?.isBrokenPipe == true)
    #expect(error?.path == "-")
  }

  // MARK: Runs that are interrupted

  @Test func onlyOneRunAtATimeWritesAFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/results.jsonl"
    let other = FileError(.lock, path: path, code: EWOULDBLOCK)
    do {
      let output = try ResultOutput(path: path)
      try output.write([UInt8]("mine".utf8))
      #expect(error(opening: path) == other)
      #expect(throws: other) { try ResultOutput(resuming: path).commit() }
      try output.commit()
    }
    #expect(try contents(path) == "mine")
    #expect(error(opening: path) == nil)
    #expect(try folder.names == ["results.jsonl"])
  }

  @Test func whatIsKeptCanBeGoneOnWith() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/results.jsonl"
    do {
      var output = try ResultOutput(path: path)
      let journal = output.journalPath ?? ""
      #expect(FileManager.default.createFile(atPath: journal, contents: nil))
      try output.write([UInt8]("one\ntwo\nthr".utf8))
      #expect(output.position == 11)
      output.keep()
    }
    #expect(try folder.names == [".results.jsonl.examiner-journal", ".results.jsonl.examiner-part"])
    let output = try ResultOutput(resuming: path)
    #expect(output.length == 11)
    try output.resume(at: 8)
    try output.write([UInt8]("three\n".utf8))
    try output.commit()
    #expect(try contents(path) == "one\ntwo\nthree\n")
    #expect(try folder.names == ["results.jsonl"])
  }

  @Test func aRunThatStartsAgainLeavesNothingOfTheOneBefore() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/results.jsonl"
    do {
      var output = try ResultOutput(path: path)
      try output.write([UInt8]("a long beginning".utf8))
      output.keep()
    }
    _ = folder.add(".results.jsonl.examiner-journal", "x")
    let output = try ResultOutput(path: path)
    try output.write([UInt8]("short".utf8))
    #expect(try folder.names == [".results.jsonl.examiner-part"])
    try output.commit()
    #expect(try contents(path) == "short")
  }

  @Test func aFileMayHaveTheLongestName() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + String(repeating: "é", count: 127)
    try ResultOutput(path: path).commit()
    #expect(try contents(path) == "")
  }
}
