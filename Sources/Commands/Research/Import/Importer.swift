/// Reads files of one layout into a set.
struct Importer {
  var set = ImportedSet()
  let columns: ImportColumns

  init(columns: ImportColumns) { self.columns = columns }

  /// Text on one line.
  static func single(_ text: [UInt8]) -> String {
    String(decoding: text, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
  }
}
