/// One row of a CSV file (RFC 4180, with LF line ends, UTF-8) in the making.
package struct CSVRow {
  private var bytes: [UInt8] = []
  private var isFirst = true

  package init() {}

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  /// Other people's text.
  package mutating func text(_ text: [UInt8]) {
    separate()
    CSVCell.append(text, to: &bytes)
  }

  /// Other people's text.
  package mutating func text(_ text: String) { self.text([UInt8](text.utf8)) }

  /// A word of the program's own.
  package mutating func word(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A figure of the program's own, in ASCII without commas.
  package mutating func raw(_ figure: String) {
    separate()
    bytes.append(contentsOf: figure.utf8)
  }

  package mutating func number(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Percent as a fraction of one with two decimals: 93 is 0.93, 100 is 1.00.
  package mutating func percent(_ value: Int) {
    separate()
    let digits = value % 100
    bytes.append(contentsOf: "\(value / 100).\(digits < 10 ? "0" : "")\(digits)".utf8)
  }

  package mutating func end(_ output: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    output.append(contentsOf: bytes)
  }
}
