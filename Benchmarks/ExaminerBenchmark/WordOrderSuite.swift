import Foundation
import Marking

/// Prints the table of ``WordOrder`` as Swift, counted in the answers of JSON Lines files.
enum WordOrderSuite {
  /// No pair speaks for or against an order more than this.
  private static let most = 300

  static func print(files: [String]) {
    var texts: [[UInt8]] = []
    for file in files {
      for line in ((try? String(contentsOfFile: file, encoding: .utf8)) ?? "").split(separator: "\n") {
        let row = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
        // Words strung together are no English.
        guard let answer = row?["answer"] as? String, row?["kind"] as? String != "stuffed" else { continue }
        texts.append([UInt8](answer.utf8))
      }
    }
    let counts = WordOrder.counts(in: texts)
    let first = counts.map { Double($0.reduce(0, +)) }
    let second = counts.indices.map { place in Double(counts.reduce(0) { $0 + $1[place] }) }
    let all = max(1, first.reduce(0, +))
    Swift.print("extension WordOrder {")
    Swift.print("  /// Hundredths of a natural logarithm. Counted by")
    Swift.print("  /// `examiner-benchmark word-order Corpus/{subjects,topics,units}/*.jsonl`, not by hand.")
    Swift.print("  static let numbers: [Int16] = [")
    for (row, own) in counts.enumerated() {
      let values = own.enumerated().map { column, count -> String in
        let byChance = first[row] * second[column] / all
        let value = Int((100 * log((Double(count) + 1) / (byChance + 1))).rounded())
        return "\(min(most, max(-most, value)))"
      }
      // As `swift format` would break the line.
      var line = "   "
      for value in values {
        if line.count + value.count + 2 > 120 {
          Swift.print(line)
          line = "   "
        }
        line += " \(value),"
      }
      Swift.print(line)
    }
    Swift.print("  ]")
    Swift.print("}")
  }
}
