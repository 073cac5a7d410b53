import Reports

/// A page of one file: markup, style, script and the data it works on.
struct PageAssembly {
  /// A text or the engine, in an element that no browser runs.
  enum Block {
    /// Anybody's text; it is written in base64.
    case packed([UInt8])
    /// Much data; it is gzipped and written in base64.
    case gzipped([UInt8])
    /// What is in base64 already.
    case base64(StaticString)
  }

  /// What stands in the page beside its markup.
  enum Part {
    case block(id: StaticString, Block)
    /// A script that runs as soon as it has been read, and others use; its text holds no "</script".
    case script(id: StaticString, [UInt8])

    var scriptText: [UInt8]? { if case .script(_, let text) = self { text } else { nil } }
  }

  let title: String
  let body: StaticString
  /// Under which name the page keeps what it stores.
  var key = ""
  var styles: [StaticString] = []
  /// Runs as soon as it has been read, and waits for no picture of the page.
  var script: [UInt8] = []
  /// What stands before all that is seen, so that scripts work on it while the browser reads on.
  var headParts: [Part] = []
  /// What the script works on from the start.
  var parts: [Part] = []
  /// What it waits for: the script runs while this is still being read.
  var lateParts: [Part] = []

  /// A name for a text, which changes with it: 16 hexadecimal digits.
  static func name(of text: [UInt8]) -> String {
    let digits = [UInt8]("0123456789abcdef".utf8)
    return String(
      decoding: SHA256.digest(text).prefix(8).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The whole page.
  var bytes: [UInt8] {
    let style = styles.flatMap { sheet in sheet.withUTF8Buffer { [UInt8]($0) } + [UInt8(ascii: "\n")] }
    var page = HTMLWriter()
    page.raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.raw("<meta http-equiv=\"Content-Security-Policy\"")
    page.attribute("content", policy(style))
    page.raw(">\n")
    var output = page.bytes
    for part in headParts { Self.append(part, to: &output) }
    page = HTMLWriter()
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Examiner\">\n")
    page.element("title", title)
    page.raw("\n<style>")
    output += page.bytes + style
    var rest = HTMLWriter()
    rest.raw("</style>\n</head>\n<body")
    rest.attribute("data-rubric", key)
    rest.raw(">\n")
    writeBody(to: &rest)
    output += rest.bytes
    for part in parts { Self.append(part, to: &output) }
    Self.append(.script(id: "page", script), to: &output)
    for part in lateParts { Self.append(part, to: &output) }
    output += "</body>\n</html>\n".utf8
    return output
  }

  /// What the page may do: use its own style and its own scripts, run the engine in a worker, and nothing else.
  private func policy(_ style: [UInt8]) -> String {
    let scripts = ([script] + (headParts + parts + lateParts).compactMap(\.scriptText)).map {
      "'sha256-\(SHA256.base64(SHA256.digest($0)))'"
    }
    let style = SHA256.base64(SHA256.digest(style))
    return "default-src 'none'; script-src \(scripts.joined(separator: " ")) 'wasm-unsafe-eval'; "
      + "style-src 'sha256-\(style)'; worker-src blob:; base-uri 'none'; form-action 'none'; "
      + "require-trusted-types-for 'script'; trusted-types examiner"
  }

  /// The markup, with the title where it belongs.
  private func writeBody(to page: inout HTMLWriter) {
    let place = [UInt8]("{{title}}".utf8)
    var start = 0
    let markup = body.withUTF8Buffer { [UInt8]($0) }
    var output = HTMLWriter()
    while start < markup.count {
      if markup[start...].starts(with: place) {
        output.text(title)
        start += place.count
      } else {
        output.markup(markup[start])
        start += 1
      }
    }
    page.append(output)
  }

  private static func append(_ part: Part, to output: inout [UInt8]) {
    switch part {
    case .script(let id, let text):
      output += "<script id=\"\(id)\">".utf8
      output += text
    case .block(let id, let content):
      output += "<script type=\"text/plain\" id=\"\(id)\">".utf8
      append(content, to: &output)
    }
    output += "</script>\n".utf8
  }

  private static func append(_ content: Block, to output: inout [UInt8]) {
    switch content {
    case .gzipped(let data): output += SHA256.base64(Gzip.compress(data)).utf8
    case .packed(let text): output += SHA256.base64(text).utf8
    case .base64(let text): text.withUTF8Buffer { output += $0 }
    }
  }
}
