internal import Language
internal import Marking
public import RubricModel

/// What a marking point asks for, as a learner may read it: it names no idea that earns a mark.
public enum Checklist {
  /// A line for each thing that the point asks for, alike ones taken together; never empty.
  public static func tasks(_ point: MarkingPoint) -> [String] {
    if point.levels != nil { return ["Answer as fully as you can: the answer is marked as a whole, by its level."] }
    var tasks: [String] = []
    var unnamed = 0
    var followed = 0
    for place in point.requirements.indices {
      let requirement = point.requirements[place]
      if let task = task(requirement, Wording.openLabel(point, place)) {
        if !tasks.contains(task) { tasks.append(task) }
      } else if requirement.dependsOn != nil {
        followed += requirement.quantity
      } else {
        unnamed += requirement.quantity
      }
    }
    if unnamed > 0 {
      let verb = verb(point.commands.first?.word)
      tasks.append(
        verb + " " + ideas(unnamed) + (tasks.isEmpty ? "" : " more") + " that answer" + (unnamed == 1 ? "s" : "")
          + " the question.")
    }
    if followed > 0 {
      tasks.append(
        followed == 1
          ? "Say what follows from it, or how it works." : "Say of each what follows from it, or how it works.")
    }
    return tasks.isEmpty ? ["Answer the question in your own words."] : tasks
  }

  /// The whole point on one line.
  public static func line(_ point: MarkingPoint) -> String { tasks(point).joined(separator: " ") }

  /// Nil where what is asked for cannot be said without giving it away.
  private static func task(_ requirement: Requirement, _ label: String?) -> String? {
    switch requirement.kind {
    case .reason: return "Give a reason, with a word such as 'because'."
    case .consequence: return "Say what follows from it: what changes, and for whom."
    case .example: return "Give an example."
    case .judgement: return "Finish with a judgement, and say what it rests on."
    case .contrast: return label.map { "Say how they differ: " + $0 + "." } ?? "Say how the two sides differ."
    case .content:
      guard let label else { return nil }
      let verb = verb(requirement.command)
      if requirement.quantity == 1 { return verb + ": " + label + "." }
      return verb + " " + Wording.count(requirement.quantity).lowercased() + ": " + label + "."
    }
  }

  private static func ideas(_ number: Int) -> String {
    number == 1 ? "one idea" : Wording.count(number).lowercased() + " ideas"
  }

  /// The command word as a sentence begins.
  private static func verb(_ command: CommandWord?) -> String {
    var letters = "\(command?.word ?? "give")".utf8.map { $0 }
    if let first = letters.first, first >= 0x61, first <= 0x7A { letters[0] = first & ~0x20 }
    return String(decoding: letters, as: UTF8.self)
  }
}
