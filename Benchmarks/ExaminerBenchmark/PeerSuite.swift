import Foundation
import Language
import Marking
import RubricCompiler
import RubricModel

/// What `Benchmarks/peers/run.py` asks of this program: to write the workload, and to mark it.
enum PeerSuite {
  /// Writes `answers.jsonl`, `answers.txt`, `rubric.md` and `rules.json` to a folder.
  ///
  /// - Parameter arguments: FOLDER [ANSWERS] [WORDS] [POINTS], 0 words for those of the workload, 0 points for its rules.
  static func write(_ arguments: [String]) throws {
    let folder = arguments.first ?? "."
    let numbers = arguments.dropFirst().map { Int($0) ?? 0 } + [0, 0, 0]
    let (count, words, points) = (numbers[0] > 0 ? numbers[0] : 20_000, numbers[1], numbers[2])
    let list = wordList()
    var workload = PeerWorkload(words: list)
    var rows = ""
    var lines = ""
    for number in 0..<count {
      let answer = workload.answer(words: words > 0 ? words : nil)
      let digits = String(number)
      let name = "A" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
      rows += "{\"learner\": \"\(name)\", \"question\": \"1\", \"answer\": \"\(answer)\"}\n"
      lines += answer + "\n"
    }
    let rubric = PeerWorkload.rubric(points: points > 0 ? points : PeerWorkload.rules.count, words: list)
    for (name, text) in [
      ("answers.jsonl", rows), ("answers.txt", lines), ("rubric.md", rubric), ("rules.json", PeerWorkload.rulesJSON),
    ] {
      try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    }
  }

  /// The word list beside the checkout; without it, the program's own dictionary.
  private static func wordList() -> [String] {
    if let text = try? String(contentsOfFile: "../shared/bench/rare-words.txt", encoding: .utf8) {
      return text.split(separator: "\n").map(String.init)
    }
    let text = (try? String(contentsOfFile: "Sources/Language/Data/EnglishWordData.swift", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("    ") && !$0.contains("\"") }.flatMap {
      $0.split(separator: " ").map(String.init)
    }
  }

  /// Processor time of the body: on a busy machine, it says more than a clock.
  private static func processorSeconds(_ body: () -> Void) -> Double {
    let start = clock()
    body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// Marks the answers of a folder, and prints answers a second of each run; exits with 1 where runs differ.
  ///
  /// - Parameter arguments: FOLDER [RUNS]
  static func mark(_ arguments: [String]) throws {
    let folder = arguments.first ?? "."
    let runs = arguments.dropFirst().first.flatMap { Int($0) } ?? 5
    let rubric = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/rubric.md"))
    let lines = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/answers.txt"))
    let answers = [UInt8](lines).split(separator: UInt8(ascii: "\n")).map { [UInt8]($0) }
    let engine = Engine(RubricCompiler.compile([UInt8](rubric)).rubric)
    var marker = engine.makeMarker()
    var met: Set<Int> = []
    for _ in 0..<runs {
      var count = 0
      var evidence = 0
      let time = processorSeconds {
        for answer in answers {
          let result = marker.mark(answer, question: 0)
          // By their places: nobody who reads a result copies it.
          for place in result.points.indices {
            if result.points[place].decision == .met { count += 1 }
            evidence += result.points[place].evidence.count
          }
        }
      }
      met.insert(count)
      let rate = Int(Double(answers.count) / time)
      print("examiner answers=\(answers.count) seconds=\(time) rate=\(rate) met=\(count) evidence=\(evidence)")
    }
    if met.count > 1 || met == [0] { exit(1) }
  }
}
