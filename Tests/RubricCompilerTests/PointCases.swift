import Foundation
import RubricModel
import Testing

/// A marking point, or a mark scheme, with what an examiner understands by it, written by hand before the compiler saw it.
///
/// A file of `Points` is a subject; blank lines divide its cases, but for those inside the text of a whole rubric. A case is the text as it would be pasted (a text that begins
/// with `#` is a whole rubric, any other is the one point of a question) and then its expectation, one thing a line:
///
///     = tariff 3
///     = explain, identify                          the command words; the main one comes first
///     = content 2 open "factors" worth 2: speed | cost / price | trust
///     = reason 1
///     = reject: be nice | smile
///     = accept: friendly                           further wordings, and ideas of `accept` lines
///     = ignore: dates
///     = other                                      any other valid answer is referred to a person
///     = limit 2                                    guidance that keeps the marks at 2
///     = max 6                                      full marks of the question
///     = point                                      the expectation of the next point of the question begins
///
/// A requirement is its kind (`content`, `reason`, `consequence`, `example`, `contrast`, `judgement`; `reason/content` where
/// an examiner would take either), the number of ideas needed (1 where none is written; not compared for contrasts),
/// `open` or `closed`, `ordered`, `dependent`, the marks it is worth, words of what is asked for in quotes, and after a
/// colon the ideas that the text names, by some of their words. Without items no idea is named but the thing itself.
/// `// …` lines are remarks, and `= fault …` says what the compiler is known to get wrong in the case.
struct PointCase: CustomTestStringConvertible, Sendable {
  var file: String
  var line: Int
  var text: String
  var max: Int?
  var points: [ExpectedPoint] = [ExpectedPoint()]
  var fault: String?
  /// Lines of the expectation that could not be read.
  var unread: [String] = []

  var testDescription: String { "\(file):\(line) \(text.prefix(80))" }

  /// The case as a rubric text.
  var rubric: String { text.hasPrefix("#") ? text : "## Question 1\n### Mark scheme\n- " + text }

  /// Every case of the folder, by file and line.
  static let all: [PointCase] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Points")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().flatMap { name in
      cases(of: (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? "", file: name)
    }
  }()

  static func cases(of text: String, file: String) -> [PointCase] {
    var cases: [PointCase] = []
    var lines: [Substring] = []
    var start = 1
    for (index, line) in (text + "\n").split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("//") { continue }
      if line.isEmpty {
        // Paragraphs of a rubric, whose expectation is still to come.
        if lines.first?.hasPrefix("#") == true, !lines.contains(where: { $0.hasPrefix("= ") }) {
          lines.append(line)
          continue
        }
        if !lines.isEmpty { cases.append(PointCase(lines, file: file, line: start)) }
        lines = []
      } else {
        if lines.isEmpty { start = index + 1 }
        lines.append(line)
      }
    }
    return cases
  }

  private init(_ lines: [Substring], file: String, line: Int) {
    self.file = file
    self.line = line
    text = lines.prefix { !$0.hasPrefix("= ") }.joined(separator: "\n")
    for line in lines.drop(while: { !$0.hasPrefix("= ") }) { read(line.dropFirst(2)) }
  }

  private mutating func read(_ line: Substring) {
    let word = line.prefix { $0.isLetter }
    let rest = line.dropFirst(word.count).drop { $0 == " " || $0 == ":" }
    switch word {
    case "max": max = Int(rest)
    case "fault": fault = String(rest)
    case "point": if points.count > 1 || points[0].tariff != nil { points.append(ExpectedPoint()) }
    case "tariff": points[points.count - 1].tariff = Int(rest)
    case "reject": points[points.count - 1].rejects += ExpectedRequirement.items(rest)
    case "accept": points[points.count - 1].accepts += ExpectedRequirement.items(rest)
    case "ignore": points[points.count - 1].ignored += ExpectedRequirement.items(rest)
    case "other": points[points.count - 1].acceptsOther = true
    case "limit": points[points.count - 1].limits.append(Int(rest) ?? -1)
    default:
      if let requirement = ExpectedRequirement(line) {
        points[points.count - 1].requirements.append(requirement)
      } else if line.allSatisfy({ $0.isLowercase || $0 == "," || $0 == " " }) {
        points[points.count - 1].commands = line.split(separator: ",").map { String($0.drop { $0 == " " }) }
      } else {
        unread.append(String(line))
      }
    }
  }
}

/// What an examiner understands by one point.
struct ExpectedPoint: Sendable {
  var tariff: Int?
  var commands: [String] = []
  var requirements: [ExpectedRequirement] = []
  var accepts: [String] = []
  var rejects: [String] = []
  var ignored: [String] = []
  var limits: [Int] = []
  var acceptsOther = false
}

/// One line such as `content 2 open "factors": speed | cost / price`.
struct ExpectedRequirement: Sendable {
  var text: String
  var kinds: [String]
  var quantity: Int?
  var isOpen: Bool?
  var isOrdered = false
  var isDependent = false
  var worth: Int?
  var label = ""
  var items: [String] = []

  init?(_ line: Substring) {
    text = String(line)
    var head = line
    if let quote = line.firstIndex(of: "\"") {
      let after = line[line.index(after: quote)...]
      guard let end = after.firstIndex(of: "\"") else { return nil }
      label = String(after[..<end])
      head = line[..<quote] + after[after.index(after: end)...]
    }
    if let colon = head.firstIndex(of: ":") {
      items = Self.items(head[head.index(after: colon)...])
      head = head[..<colon]
    }
    let words = head.split(separator: " ")
    guard let first = words.first, line != "contrast" else { return nil }
    kinds = first.split(separator: "/").map { String($0) }
    guard kinds.allSatisfy({ Self.names.contains($0) }) else { return nil }
    if kinds != ["contrast"] { quantity = 1 }
    var isWorth = false
    for word in words.dropFirst() {
      switch word {
      case "open": isOpen = true
      case "closed": isOpen = false
      case "ordered": isOrdered = true
      case "dependent": isDependent = true
      case "worth": isWorth = true
      default:
        guard let number = Int(word) else { return nil }
        if isWorth { worth = number } else { quantity = number }
      }
    }
  }

  private static let names = ["content", "reason", "consequence", "example", "contrast", "judgement"]

  static func items(_ text: Substring) -> [String] {
    text.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
