import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// Points of many subjects in the manner of many boards, read by the compiler as an examiner reads them.
@Suite struct PointCasesTests {
  @Test func thereAreEnough() {
    #expect(PointCase.all.reduce(0) { $0 + $1.points.count } >= 170)
    #expect(Set(PointCase.all.map { $0.file }).count >= 14)
    #expect(PointCase.all.flatMap { $0.unread } == [])
  }

  @Test(arguments: PointCase.all) func reads(_ row: PointCase) {
    let compilation = RubricCompiler.compile([UInt8](row.rubric.utf8))
    let differences = PointComparison(row, compilation).differences
    let report = """

      \(row.file):\(row.line)
      \(row.rubric)
      \(differences.map { "  expected " + $0 }.joined(separator: "\n"))
      understood:
      \(compilation.rubric.questions.flatMap { $0.points }.map { understood($0) }.joined(separator: "\n"))

      """
    guard let fault = row.fault else {
      #expect(differences.isEmpty, "\(report)")
      return
    }
    withKnownIssue("\(fault)") { #expect(differences.isEmpty, "\(report)") }
  }
}

/// What the compiler makes of a point, in the notation of ``PointCase``.
func understood(_ point: MarkingPoint) -> String {
  var lines = ["tariff \(point.tariff)", point.commands.map { "\($0.word.word)" }.joined(separator: ", ")]
  for requirement in point.requirements {
    var line = "\(requirement.kind) \(requirement.quantity) \(requirement.isOpen ? "open" : "closed")"
    if requirement.isOrdered { line += " ordered" }
    if requirement.dependsOn != nil { line += " dependent" }
    line +=
      " \"\(requirement.label)\" worth \(requirement.weight) of \(point.requirements.reduce(0) { $0 + $1.weight })"
    line += " by \(requirement.command.word): "
    line += requirement.ideas.filter { $0.source != .kindred }.map { "\($0.label) [\($0.source)]" }
      .joined(separator: " | ")
    lines.append(line)
  }
  for (name, ideas) in [("reject", point.rejects), ("ignore", point.ignored)] where !ideas.isEmpty {
    lines.append(name + ": " + ideas.map { $0.label }.joined(separator: " | "))
  }
  if point.acceptsOther { lines.append("other") }
  lines += point.limits.map { "limit \($0.marks)" }
  return lines.map { "  " + $0 }.joined(separator: "\n")
}

/// How what was understood differs from what was expected.
struct PointComparison {
  private(set) var differences: [String] = []

  init(_ row: PointCase, _ compilation: Compilation) {
    let points = compilation.rubric.questions.flatMap { $0.points }
    if let max = row.max { note(compilation.rubric.questions.map { $0.max } == [max], "max \(max)") }
    guard points.count == row.points.count else {
      differences.append("\(row.points.count) points")
      return
    }
    for (expected, point) in zip(row.points, points) { compare(expected, point) }
  }

  private mutating func note(_ isRight: Bool, _ expected: String) {
    if !isRight { differences.append(expected) }
  }

  private mutating func compare(_ expected: ExpectedPoint, _ point: MarkingPoint) {
    note(point.tariff == expected.tariff, "tariff \(expected.tariff ?? 0)")
    let commands = Set(point.commands.map { "\($0.word.word)" })
    let demands = commands.union(point.requirements.map { "\($0.command.word)" })
    note(
      point.commands.first.map { "\($0.word.word)" } == expected.commands.first
        && commands.isSubset(of: expected.commands)
        && demands.isSuperset(of: expected.commands), expected.commands.joined(separator: ", "))
    compareRequirements(expected.requirements, point)
    compare(expected.accepts, with: accepted(point), name: "accept")
    compare(expected.rejects, with: point.rejects.map { $0.label }, name: "reject")
    compare(expected.ignored, with: point.ignored.map { $0.label }, name: "ignore")
    note(point.acceptsOther == expected.acceptsOther, expected.acceptsOther ? "other" : "no other")
    note(point.limits.map { $0.marks } == expected.limits, "limits \(expected.limits)")
  }

  private func accepted(_ point: MarkingPoint) -> [String] {
    point.requirements.flatMap { $0.ideas }.filter { $0.source == .accepted }.map { $0.label }
  }

  private mutating func compare(_ expected: [String], with labels: [String], name: String) {
    for item in expected { note(labels.contains { $0.says(item) }, "\(name): \(item)") }
    if expected.isEmpty { note(labels.isEmpty, "no \(name)") }
  }

  /// Requirements of a kind are compared in the order of the text; those that may be of several kinds come last.
  private mutating func compareRequirements(_ expected: [ExpectedRequirement], _ point: MarkingPoint) {
    var left = point.requirements
    let total = left.reduce(0) { $0 + $1.weight }
    for requirement in expected.filter({ $0.kinds.count == 1 }) + expected.filter({ $0.kinds.count > 1 }) {
      let place = left.firstIndex { $0.fits(requirement, tariff: point.tariff, of: total) }
      if let place {
        left.remove(at: place)
      } else if !removeEach(requirement, from: &left, tariff: point.tariff, of: total) {
        differences.append(requirement.text)
      }
    }
    for requirement in left { differences.append("no \(requirement.kind) \"\(requirement.label)\"") }
  }
}

extension PointComparison {
  /// "Both A and B" as one list of two or as two demands: an examiner marks them alike.
  private func removeEach(
    _ expected: ExpectedRequirement, from left: inout [Requirement], tariff: Int, of total: Int
  ) -> Bool {
    guard expected.isOpen == false, expected.items.count > 1, expected.quantity == expected.items.count,
      expected.worth == nil
    else { return false }
    var rest = left
    for item in expected.items {
      var one = expected
      one.items = [item]
      one.quantity = 1
      one.isOpen = nil
      one.label = ""
      guard let place = rest.firstIndex(where: { $0.fits(one, tariff: tariff, of: total) }) else { return false }
      rest.remove(at: place)
    }
    left = rest
    return true
  }
}

extension Requirement {
  fileprivate func fits(_ expected: ExpectedRequirement, tariff: Int, of total: Int) -> Bool {
    guard expected.kinds.contains("\(kind)") else { return false }
    if let quantity = expected.quantity, quantity != self.quantity { return false }
    if let isOpen = expected.isOpen, isOpen != self.isOpen { return false }
    guard isOrdered == expected.isOrdered, (dependsOn != nil) == expected.isDependent else { return false }
    if let worth = expected.worth, worth * total != weight * tariff { return false }
    let texts = [label] + ideas.map { $0.label }
    guard expected.label.isEmpty || texts.contains(where: { $0.says(expected.label) }) else { return false }
    var named = ideas.filter { $0.source == .named || $0.source == .criterion }.map { $0.label }
    // One thing may have a list of its own: "who is involved (e.g. the family)".
    if expected.items.count == 1, quantity == 1, label.says(expected.items[0]) { return true }
    if expected.items.count == 1, named.isEmpty { named = ideas.filter { $0.source == .head }.map { $0.label } }
    guard !expected.items.isEmpty else { return named.count <= 1 }
    for item in expected.items {
      guard let place = named.firstIndex(where: { $0.says(item) }) else { return false }
      named.remove(at: place)
    }
    return named.isEmpty || ideas.allSatisfy { $0.source != .named }
  }
}

extension String {
  /// Whether all words of another text stand in this one, which may have more.
  fileprivate func says(_ other: String) -> Bool {
    let words = Set(lowercased().split { !$0.isLetter && !$0.isNumber })
    return other.lowercased().split { !$0.isLetter && !$0.isNumber }.allSatisfy { words.contains($0) }
  }
}
