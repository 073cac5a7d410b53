/// Reads the text of a Word file (ECMA-376): its paragraphs, a line each. What was deleted under tracking stays away.
enum DocumentReader {
  static func text(_ package: PackageFile) throws(PackageFile.Problem) -> [UInt8] {
    let part = "word/document.xml"
    guard let bytes = try package.part(part) else { throw .noPackage }
    var output: [UInt8] = []
    var isText = false
    var hidden = 0
    try SpreadsheetReader.scan(bytes, part) { event, text in
      switch event {
      case .start("t", _, let isEmpty): isText = !isEmpty
      case .end("t"): isText = false
      case .start("del", _, false), .start("moveFrom", _, false), .start("instrText", _, false): hidden += 1
      case .end("del"), .end("moveFrom"), .end("instrText"): hidden -= 1
      case .start("tab", _, true): output.append(0x20)
      case .start("br", _, _), .end("p"): output.append(0x0A)
      case .text: if isText, hidden == 0 { output += text }
      case .start, .end: break
      }
    }
    return output
  }
}
