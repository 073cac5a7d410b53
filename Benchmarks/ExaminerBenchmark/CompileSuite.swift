import Foundation
import Language
import RubricCompiler
import RubricModel

/// How long rubrics take to compile: those that ship, a folder of others, many questions, and one point of many wordings.
struct CompileSuite {
  let runs: Int
  /// Texts of a folder beside the package; nil for none.
  let folder: String?

  /// Exits with 1 where a text is not understood as it must be.
  func run() {
    print("text                                 median       per question    bytes a second")
    var failed = false
    for (name, texts) in [("Rubrics", Self.texts(in: "Rubrics"))] + (folder.map { [($0, Self.texts(in: $0))] } ?? []) {
      for text in texts { report(text.name, text.bytes) }
      guard !texts.isEmpty else {
        print("\(name): no texts")
        continue
      }
    }
    let questions = CompileWorkload.questions(1_000)
    failed = report("1,000 questions", questions).rubric.questions.count != 1_000
    let point = report("a point of 10,000 alternatives", CompileWorkload.alternatives(10_000)).rubric.questions[0]
      .points[0]
    failed = failed || point.requirements[0].ideas.reduce(0) { $0 + $1.phrasings.count } != 10_001
    reportMemory()
    if failed { exit(1) }
  }

  @discardableResult
  private func report(_ name: String, _ bytes: [UInt8]) -> Compilation {
    var compilation = RubricCompiler.compile(bytes)
    let times = (0..<runs).map { _ in seconds { compilation = RubricCompiler.compile(bytes) } }
    let median = times.sorted()[times.count / 2]
    let count = max(1, compilation.rubric.questions.count)
    let columns = [
      name.padding(toLength: 34, withPad: " ", startingAt: 0), String(format: "%8.2f ms", median * 1000),
      String(format: "%12.0f µs", median * 1e6 / Double(count)),
      String(format: "%13.1f MB", Double(bytes.count) / median / 1e6),
    ]
    print(columns.joined(separator: " "))
    return compilation
  }

  /// The most memory that a process of its own needs for a text of some size, and for one of twice the size.
  private func reportMemory() {
    let sizes = [0, 5_000, 10_000]
    let peaks = sizes.map { Self.peak(questions: $0) }
    guard let none = peaks[0], let small = peaks[1], let large = peaks[2] else {
      print("memory: not measured")
      return
    }
    print(
      "memory above an empty rubric's \(none) KB: \(small - none) KB for \(sizes[1]) questions, "
        + "\(large - none) KB for \(sizes[2]): \(String(format: "%.2f", Double(large - none) / Double(max(1, small - none)))) times"
    )
  }

  /// Runs this program again to compile so many questions.
  private static func peak(questions: Int) -> Int? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["compile-memory", String(questions)]
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Int(String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// Prints the peak of this process in kilobytes after compiling so many questions.
  static func printMemory(questions: Int) {
    let compilation = RubricCompiler.compile(CompileWorkload.questions(questions))
    // What Linux says of the process; elsewhere nothing is measured.
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = peak.flatMap { $0.split(separator: " ").compactMap { Int($0) }.first }
    if compilation.rubric.questions.count == questions, let kilobytes { print(kilobytes) }
  }

  /// The rubric texts of a folder, by name.
  private static func texts(in folder: String) -> [(name: String, bytes: [UInt8])] {
    let url = URL(fileURLWithPath: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.sorted().compactMap { name in
      (try? Data(contentsOf: url.appendingPathComponent(name))).map { (name, [UInt8]($0)) }
    }
  }
}

/// Made-up rubrics of any size.
enum CompileWorkload {
  /// A word of its own for every number.
  private static func word(_ number: Int) -> String {
    let consonants = Array("bcdfghjklm")
    let vowels = Array("aeiou")
    var letters = ""
    var rest = number + 1_000
    while rest > 0 {
      letters.append(consonants[rest % 10])
      letters.append(vowels[rest % 5])
      rest /= 10
    }
    return letters
  }

  /// Questions as tutors write them: two points each, with a list, an accept line and marks.
  static func questions(_ count: Int) -> [UInt8] {
    var text = "# Customer service: a question bank\n"
    for number in 0..<count {
      text += """
        ## Question \(number)
        Explain how \(word(number)) changes the service that customers get.
        ### Marking points
        - Award credit for explaining at least two factors that can impact customer service, such as \(word(3 * number)), staff training or \(word(3 * number + 1)).
            - accept: \(word(3 * number + 2)) / well trained staff
        - Award credit for identifying \(word(7 * number)) as the cause (1 mark)

        """
    }
    return [UInt8](text.utf8)
  }

  /// One point with this many wordings in one accept line.
  static func alternatives(_ count: Int) -> [UInt8] {
    let words = (0..<count).map { word($0) }.joined(separator: " / ")
    return [UInt8](
      "## Question 1\nWhy?\n### Marking points\n- Award credit for naming a bee.\n    - accept: \(words)\n".utf8)
  }
}
