/// Scripts of a page, which are modules that import each other, as one script.
enum ScriptText {
  /// The files ``joined(_:)``, with all their names for themselves, as a module has them.
  static func enclosed(_ files: [StaticString]) -> [UInt8] {
    [UInt8]("(() => {\n\"use strict\";\n".utf8) + joined(files) + "})();\n".utf8
  }

  /// The files one after another, each after those it imports: without their imports, and with nothing exported.
  ///
  /// An import stands on one line of its own, and an export at the beginning of a line, as `swift test` checks of all files.
  static func joined(_ files: [StaticString]) -> [UInt8] {
    var script: [UInt8] = []
    for file in files {
      let lines = file.withUTF8Buffer {
        $0.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { [UInt8]($0) }
      }
      for line in lines where !line.starts(with: "import ".utf8) {
        script += line.starts(with: "export ".utf8) ? line.dropFirst("export ".utf8.count) : line[...]
        script.append(UInt8(ascii: "\n"))
      }
    }
    return script
  }
}
