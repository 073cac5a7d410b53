/// A cell of a CSV file that holds other people's text.
///
/// Spreadsheets take a cell that starts with `=` `+` `-` `@`, their full-width forms, a tab or a line end for a formula
/// (OWASP, "CSV Injection"). Such a cell gets an apostrophe before it. So does the same sign inside a cell after `;`, a
/// tab or a line end, because a spreadsheet that splits at another separator starts a cell there.
enum CSVCell {
  /// Appends `text` as a cell, in quotation marks where it needs them; broken UTF-8 becomes U+FFFD.
  static func append(_ text: [UInt8], to output: inout [UInt8]) {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    let isQuoted = scalars.contains(where: needsQuotes) || scalars.first == " " || scalars.last == " "
    if isQuoted { output.append(UInt8(ascii: "\"")) }
    append(scalars, doublesQuotes: true, to: &output)
    if isQuoted { output.append(UInt8(ascii: "\"")) }
  }

  /// Appends what a spreadsheet shows in the cell: the text with its apostrophes, without the format's quotation marks.
  static func appendText(_ text: [UInt8], to output: inout [UInt8]) {
    append(String(decoding: text, as: UTF8.self).unicodeScalars, doublesQuotes: false, to: &output)
  }

  private static func append(_ scalars: String.UnicodeScalarView, doublesQuotes: Bool, to output: inout [UInt8]) {
    var mayStartCell = true
    if let first = scalars.first, isBlankControl(first) { output.append(UInt8(ascii: "'")) }
    for scalar in scalars {
      if mayStartCell, isFormulaSign(scalar) { output.append(UInt8(ascii: "'")) }
      if scalar == "\"", doublesQuotes { output.append(UInt8(ascii: "\"")) }
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      mayStartCell = scalar == ";" || isBlankControl(scalar)
    }
  }

  private static func isFormulaSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  private static func isBlankControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  private static func needsQuotes(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar == "," || scalar == "\"" || scalar == ";"
  }
}
