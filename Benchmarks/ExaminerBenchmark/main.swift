import Dispatch
import Foundation
import Language
import Marking
import RubricCompiler
import RubricModel

// examiner-benchmark [ANSWERS] [RUNS]: compiles, marks, checks every answer, prints medians.
// examiner-benchmark compile [RUNS] [FOLDER]: compiles rubrics, prints medians and memory.
// examiner-benchmark word-order FILE...: Sources/Marking/WordOrderNumbers.swift, from answers.
// examiner-benchmark workload FOLDER [ANSWERS] [WORDS] [POINTS], examiner-benchmark mark FOLDER [RUNS]: see peers/run.py.

if CommandLine.arguments.dropFirst().first == "workload" {
  try PeerSuite.write([String](CommandLine.arguments.dropFirst(2)))
  exit(0)
}
if CommandLine.arguments.dropFirst().first == "mark" {
  try PeerSuite.mark([String](CommandLine.arguments.dropFirst(2)))
  exit(0)
}
if CommandLine.arguments.dropFirst().first == "compile" {
  let rest = CommandLine.arguments.dropFirst(2)
  CompileSuite(runs: max(1, rest.first.flatMap { Int($0) } ?? 11), folder: rest.dropFirst().first).run()
  exit(0)
}
if CommandLine.arguments.dropFirst().first == "compile-memory" {
  CompileSuite.printMemory(questions: CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 0)
  exit(0)
}

if CommandLine.arguments.dropFirst().first == "measures" {
  Measures.print(
    rubric: CommandLine.arguments[2], answers: CommandLine.arguments[3],
    unknown: CommandLine.arguments.dropFirst(4).first.flatMap { Int($0) })
  exit(0)
}

if CommandLine.arguments.dropFirst().first == "word-order" {
  WordOrderSuite.print(files: [String](CommandLine.arguments.dropFirst(2)))
  exit(0)
}

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let count = max(1, arguments.first ?? 20_000)
let runs = max(1, arguments.dropFirst().first ?? 5)

let lexiconTime = seconds { _ = Lexicon.shared }
let compilation = RubricCompiler.compile([UInt8](Workload.rubric.utf8))
let engine = Engine(compilation.rubric)
let answers = Workload.answers(count: count)
var marker = engine.makeMarker()

var times: [Double] = []
var wrong = 0
for _ in 0..<runs {
  var results: [AnswerResult] = []
  results.reserveCapacity(count)
  times.append(seconds { for answer in answers { results.append(marker.mark(answer.text, question: 0)) } })
  for (answer, result) in zip(answers, results) {
    let found = Set(result.points.indices.filter { result.points[$0].decision == .met })
    if found != answer.planted { wrong += 1 }
  }
}
let words = answers.reduce(0) { $0 + $1.text.split(separator: 0x20).count }
let median = times.sorted()[times.count / 2]
print("lexicon read in \(milliseconds(lexiconTime)) ms, compiled with \(engine.rubric.terms.count) terms")
print("\(count) answers of \(words / count) words, one core, median of \(runs) runs: \(milliseconds(median)) ms")
print("\(Int(Double(count) / median)) answers a second, \(Int(median * 1e9 / Double(words))) ns a word")
let start = units()
if let start { print("five unit rubrics compiled in \(milliseconds(start)) ms together") }
print("\(runs * count - wrong) of \(runs * count) results hold just the planted ideas")
if wrong > 0 { exit(1) }

/// Wall time of the body.
func seconds(_ body: () -> Void) -> Double {
  let start = DispatchTime.now().uptimeNanoseconds
  body()
  return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
}

func milliseconds(_ seconds: Double) -> String { String(format: "%.1f", seconds * 1000) }

/// Compiles the rubrics that ship with the program, median of the runs; nil when they are not in the working folder.
func units() -> Double? {
  let folder = URL(fileURLWithPath: "Rubrics")
  let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".md") }
  let texts = names.sorted().compactMap { try? Data(contentsOf: folder.appendingPathComponent($0)) }.map { [UInt8]($0) }
  guard !texts.isEmpty else { return nil }
  let times = (0..<runs).map { _ in seconds { for text in texts { _ = RubricCompiler.compile(text) } } }
  return times.sorted()[times.count / 2]
}
