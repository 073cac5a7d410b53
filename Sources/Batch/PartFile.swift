import Foundation

/// The names under which the results of a run stand until they are whole.
///
/// Both begin with a dot, so that nothing that reads the folder meanwhile takes them for results.
struct PartNames: Hashable, Sendable {
  /// What the results are called in the end.
  let final: String
  /// The results so far.
  let part: String
  /// How far the run has come; see ``Journal``.
  let journal: String

  /// The names beside `path`, which is no symbolic link.
  init(_ path: String) {
    final = path
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    var name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    // File systems take names of 255 bytes.
    if name.utf8.count > 230 {
      var digest = ContentDigest()
      digest.add(name)
      name = digest.hexadecimal
    }
    part = "\(folder).\(name).examiner-part"
    journal = "\(folder).\(name).examiner-journal"
  }

  /// The folder of all three.
  var folder: String {
    guard let slash = final.lastIndex(of: "/") else { return "." }
    return slash == final.startIndex ? "/" : String(final[..<slash])
  }
}

/// Opens and locks part files.
enum PartFile {
  /// Opens the part file, which may hold what an earlier run left, and keeps every other process from doing so.
  ///
  /// - Parameters:
  ///   - path: the output as the user named it, for errors.
  ///   - mode: the permissions of a new file, before the user's mask.
  static func open(_ names: PartNames, mode: mode_t, path: String) throws(FileError) -> Int32 {
    while true {
      let descriptor = Foundation.open(names.part, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode)
      if descriptor < 0 { throw FileError(.write, path: path, code: errno) }
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
        close(descriptor)
        throw FileError(.lock, path: path, code: EWOULDBLOCK)
      }
      // The run that held the lock until now may have given the file its final name, or removed it.
      if isStill(descriptor, names.part) { return descriptor }
      close(descriptor)
    }
  }

  private static func isStill(_ descriptor: Int32, _ path: String) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(descriptor, &opened) == 0, lstat(path, &named) == 0 else { return false }
    return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }
}
