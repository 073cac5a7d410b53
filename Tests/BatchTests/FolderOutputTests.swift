import Testing

@testable import Batch

/// A folder whose files appear together.
struct FolderOutputTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/out" }

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func filesAppearTogether() throws {
    var output = try FolderOutput(path: path + "/")
    try output.write([1], to: "a.txt")
    try output.write([2], to: "sub/b.txt")
    try output.write([3], to: "a.txt")
    #expect(try folder.names == ["out"])
    #expect((try? contents(path + "/a.txt")) == nil)
    try output.commit { _ in false }
    #expect(try contents(path + "/a.txt") == "\u{1}\u{3}")
    #expect(try contents(path + "/sub/b.txt") == "\u{2}")
  }

  @Test func whatIsNotCommittedIsGone() throws {
    do {
      var output = try FolderOutput(path: path)
      try output.write([1], to: "sub/a.txt")
    }
    #expect(try folder.names.isEmpty)
  }

  @Test func oneRunAtATime() throws {
    let first = try FolderOutput(path: path)
    #expect(throws: FileError(.lock, path: path, code: 11)) {
      let second = try FolderOutput(path: path)
      _ = consume second
    }
    _ = consume first
    var third = try FolderOutput(path: path)
    try third.write([], to: "a.txt")
    try third.commit { _ in false }
    #expect(try contents(path + "/a.txt") == "")
  }

  /// A file of an earlier run goes where the run says so; in the folder itself nothing goes.
  @Test func staleFilesOfSubfoldersGo() throws {
    var first = try FolderOutput(path: path)
    for name in ["top.txt", "sub/old.txt", "sub/mine.txt"] { try first.write([], to: name) }
    try first.commit { _ in false }
    var second = try FolderOutput(path: path)
    try second.write([], to: "sub/new.txt")
    try second.commit { $0.hasSuffix("old.txt") }
    #expect((try? contents(path + "/sub/old.txt")) == nil)
    for name in ["top.txt", "sub/mine.txt", "sub/new.txt"] { #expect(try contents("\(path)/\(name)") == "") }
  }

  @Test(arguments: [
    ("../../x", "x"), ("Ann  O'Neill.", "Ann-O-Neill"), ("李小龍", "李小龍"), ("", "learner"), ("nul", "nul-1"),
    ("a\u{0}b", "a-b"), (".hidden", "hidden"), ("é\u{301}", "é\u{301}"),
  ])
  func namesAreSafe(_ person: String, _ expected: String) {
    var names = FileNames()
    #expect(names.name(for: person) == expected)
    #expect(names.name(for: person.uppercased()).lowercased() == expected.lowercased() + "-2")
  }

  @Test func longNamesAreCut() {
    var names = FileNames()
    #expect(names.name(for: String(repeating: "ü", count: 500)).utf8.count == 80)
  }
}
