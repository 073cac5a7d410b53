/// What the first bytes of a file, or its name, say about it.
enum FileType {
  /// Bytes of a UTF-8 byte order mark at the start: 3 or 0.
  static func byteOrderMark(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Why a file that starts with `bytes` holds no answers in UTF-8, or nil.
  ///
  /// Signatures: The Unicode Standard, section 23.8 (byte order marks); APPNOTE 4.3.7 (zip, which DOCX, XLSX and ODT
  /// are); MS-CFB 2.2 (DOC, XLS); ISO 32000 7.5.2 (PDF).
  static func problem(_ bytes: [UInt8]) -> RowProblem.Kind? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .notPlainText("a Word, Excel or zip file") }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return .notPlainText("an old Word or Excel file, or one that a password protects")
    }
    if bytes.starts(with: "%PDF".utf8) { return .notPlainText("a PDF file") }
    // Text without a mark in two bytes a character has a zero in one of the first two.
    if bytes.prefix(2).contains(0) { return .otherEncoding("UTF-16 or another encoding with zero bytes") }
    return nil
  }

  /// What a file with this name is, where it must be somebody's answer in a form that is not read.
  static func document(named name: String) -> String? {
    switch name.suffix(after: ".").lowercased() {
    case "doc", "docm", "odt", "rtf", "pages": "a word processor's file"
    case "pdf": "a PDF file"
    default: nil
    }
  }
}
