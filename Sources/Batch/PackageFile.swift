import Foundation

/// An Excel or Word file: a zip archive of XML parts, read through the system's `unzip`.
///
/// Nothing of it is run, resolved or written to the disk: parts are read from a pipe, as far as a limit, and files with
/// macros are refused.
public struct PackageFile: Sendable {
  public enum Problem: Error, Hashable, Sendable {
    /// The system has no `unzip`.
    case noUnzip
    /// It is no zip archive, or not of this kind.
    case noPackage
    case macros
    /// Unpacked, it is larger than so many bytes.
    case tooLarge(limit: Int)
    /// A part that is no XML.
    case malformed(String)
    /// A part with a document type declaration, which could define entities.
    case declarations(String)
  }

  /// Bytes of one part that are read. A class of 50,000 takes a tenth.
  static let largestPart = 256 << 20

  private let path: String
  private let unzip: String
  /// The names of all parts.
  let parts: Set<String>

  /// - Parameter searchPath: the folders in which programs are looked for, divided by colons.
  init(path: String, searchPath: String? = nil) throws(Problem) {
    self.path = path
    let folders = searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let found = folders.split(separator: ":").map { $0 + "/unzip" }.first { access(String($0), X_OK) == 0 }
    guard let found else { throw .noUnzip }
    unzip = String(found)
    let list = try Self.run(unzip, ["-Z1"], path, limit: 1 << 20, after: [])
    parts = Set(String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init))
    if parts.isEmpty { throw .noPackage }
    if parts.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") || $0.contains("macrosheets/") }) {
      throw .macros
    }
  }

  /// Whether the name is one of a kind that is read.
  static func isSpreadsheet(_ path: String) -> Bool { path.lowercased().hasSuffix(".xlsx") }
  static func isDocument(_ path: String) -> Bool { path.lowercased().hasSuffix(".docx") }
  /// Names of the same kinds with macros inside.
  static func hasMacros(_ path: String) -> Bool { [".xlsm", ".docm"].contains { path.lowercased().hasSuffix($0) } }

  /// The bytes of a part, nil where there is none.
  func part(_ name: String, limit: Int = PackageFile.largestPart) throws(Problem) -> [UInt8]? {
    // Names with other signs would be patterns for `unzip`, and no program writes them.
    guard parts.contains(name),
      name.utf8.allSatisfy({ (byte: UInt8) in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "-")...UInt8(ascii: "9") ~= byte
          || byte == UInt8(ascii: "_")
      }), !name.hasPrefix("-")
    else { return nil }
    return try Self.run(unzip, ["-p"], path, limit: limit, after: [name])
  }

  /// What `unzip` writes, at most `limit` bytes. It reads the archive from its standard input, so that no name is a pattern.
  private static func run(
    _ unzip: String, _ options: [String], _ path: String, limit: Int, after names: [String]
  ) throws(Problem) -> [UInt8] {
    guard let input = FileHandle(forReadingAtPath: path) else { throw .noPackage }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: unzip)
    process.arguments = options + ["/dev/stdin"] + names
    process.environment = ["LC_ALL": "C.UTF-8"]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { throw .noUnzip }
    var bytes: [UInt8] = []
    let reading = output.fileHandleForReading
    while let chunk = try? reading.read(upToCount: 1 << 20), !chunk.isEmpty {
      bytes.append(contentsOf: chunk)
      if bytes.count > limit {
        // It would wait for a reader, and does not let itself be told to stop.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        throw .tooLarge(limit: limit)
      }
    }
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw .noPackage }
    return bytes
  }
}
