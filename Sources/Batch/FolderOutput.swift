import Foundation

/// A folder that results go to: its files appear together, each whole, when the run is over.
///
/// They are written to a hidden folder inside, made durable together, and renamed. Other files of the folder stay. Only
/// one process at a time can write a folder.
public struct FolderOutput: ~Copyable {
  private let path: String
  private let part: String
  private let lock: Int32
  private let isNew: Bool
  /// Names that were written, in order; those of subfolders have a slash.
  private var names: [String] = []
  private var folders: [String] = []
  private var isCommitted = false

  /// Makes the folder where there is none, and gives up what an interrupted run left in it.
  public init(path: String) throws(FileError) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    let opened = try Self.open(path)
    (part, lock, isNew) = opened
    self.path = path
  }

  private static func open(_ path: String) throws(FileError) -> (part: String, lock: Int32, isNew: Bool) {
    let part = path + "/.examiner-part"
    let isNew = mkdir(path, 0o777) == 0
    if !isNew, errno != EEXIST { throw FileError(.write, path: path, code: errno) }
    if mkdir(part, 0o777) != 0, errno != EEXIST { throw FileError(.write, path: path, code: errno) }
    let lock = Foundation.open(part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if lock < 0 { throw FileError(.write, path: path, code: errno) }
    if flock(lock, LOCK_EX | LOCK_NB) != 0 {
      close(lock)
      throw FileError(.lock, path: path, code: EWOULDBLOCK)
    }
    empty(part)
    return (part, lock, isNew)
  }

  deinit {
    if !isCommitted {
      Self.empty(part)
      rmdir(part)
      // Only a folder that is empty goes.
      if isNew { rmdir(path) }
    }
    close(lock)
  }

  /// Adds a file, or adds to it.
  ///
  /// - Parameter name: relative to the folder; a subfolder is made where there is none.
  public mutating func write(_ bytes: [UInt8], to name: String) throws(FileError) {
    if let slash = name.lastIndex(of: "/") {
      let folder = String(name[..<slash])
      if !folders.contains(folder) {
        if mkdir("\(part)/\(folder)", 0o777) != 0, errno != EEXIST { throw failure(name) }
        folders.append(folder)
      }
    }
    let descriptor = Foundation.open("\(part)/\(name)", O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw failure(name) }
    defer { close(descriptor) }
    if names.last != name { names.append(name) }
    try ResultOutput(descriptor: descriptor, name: "\(path)/\(name)").write(bytes)
  }

  /// Makes all files durable and gives them their names, in the order in which they were written.
  ///
  /// - Parameter stale: whether a file of a subfolder that was not written this time belongs to an earlier run, and is to
  ///   go; it is given the file's path.
  public mutating func commit(removing stale: (String) -> Bool) throws(FileError) {
    // One call for all: a call for each of a thousand pages would keep a slow disk busy for long.
    sync()
    for folder in folders where mkdir("\(path)/\(folder)", 0o777) != 0 {
      if errno != EEXIST { throw failure(folder) }
    }
    var written: Set<String> = []
    for name in names where written.insert(name).inserted {
      if rename("\(part)/\(name)", "\(path)/\(name)") != 0 { throw failure(name) }
    }
    for folder in folders {
      for file in Self.names("\(path)/\(folder)") where !written.contains("\(folder)/\(file)") {
        let old = "\(path)/\(folder)/\(file)"
        if stale(old) { unlink(old) }
      }
    }
    Self.empty(part)
    rmdir(part)
    isCommitted = true
    fsync(lock)
  }

  private func failure(_ name: String) -> FileError {
    FileError(.write, path: "\(path)/\(name)", code: errno)
  }

  /// The names of what a folder holds, hidden files too.
  private static func names(_ folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes what an earlier run left: files, and folders of files.
  private static func empty(_ folder: String) {
    for name in names(folder) {
      let path = "\(folder)/\(name)"
      if unlink(path) == 0 { continue }
      for inner in names(path) { unlink("\(path)/\(inner)") }
      rmdir(path)
    }
  }
}
