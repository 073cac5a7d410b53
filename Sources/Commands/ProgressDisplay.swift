import Batch
import Dispatch
import Foundation
import JSONText

/// Tells on the error stream how far a run has come: a line on a terminal that is drawn again and again, or JSON Lines.
struct ProgressDisplay {
  /// What is told, and how; nothing is told where results are read on the same terminal, or nobody watches.
  enum Choice: String, CaseIterable, Sendable {
    case auto, json, off
  }

  private enum Form {
    case line(columns: Int)
    case json, none
  }

  private let console: Console
  private let form: Form
  /// Bytes of the input; nil where nobody knows.
  private let size: Int?
  private let began: UInt64
  private var due: UInt64
  /// Answers and bytes that were there before the rate is counted.
  private var answersBefore = 0
  private var bytesBefore = 0
  private var isDrawn = false

  init(_ settings: MarkSettings, _ console: Console, size: Int?) {
    self.console = console
    self.size = size
    began = DispatchTime.now().uptimeNanoseconds
    let terminal = console.terminal
    let isWatched = terminal.error.isTerminal && (settings.output != nil || !terminal.output.isTerminal)
    form =
      switch settings.progress {
      case .json: .json
      case .auto where isWatched && !settings.isQuiet: .line(columns: terminal.columns)
      case .auto, .off: .none
      }
    let interval = if case .json = form { Self.jsonInterval } else { Self.lineInterval }
    due = began + interval
  }

  private static let lineInterval: UInt64 = 250_000_000
  private static let jsonInterval: UInt64 = 1_000_000_000

  /// Says that so much is there from an earlier run.
  mutating func start(at tally: MarkingTally, bytesRead: Int) {
    answersBefore = tally.answers
    bytesBefore = bytesRead
  }

  /// Tells how far the run is, when it is time to.
  mutating func show(_ tally: MarkingTally, bytesRead: Int) {
    let now = DispatchTime.now().uptimeNanoseconds
    guard now >= due else { return }
    let state = state(tally, bytesRead: bytesRead, at: now)
    switch form {
    case .none: return
    case .json:
      due = now + Self.jsonInterval
      console.say(json(state, tally, "running"))
    case .line(let columns):
      due = now + Self.lineInterval
      isDrawn = true
      console.say([UInt8](("\r" + state.line(tally).prefix(max(1, columns - 1)) + "\u{1B}[K").utf8))
    }
  }

  /// Takes the line away, before something else is written.
  mutating func clear() {
    if isDrawn { console.say([UInt8]("\r\u{1B}[K".utf8)) }
    isDrawn = false
  }

  /// Tells the last of the run.
  mutating func end(_ tally: MarkingTally, bytesRead: Int) {
    clear()
    guard case .json = form else { return }
    let state = state(tally, bytesRead: bytesRead, at: DispatchTime.now().uptimeNanoseconds)
    console.say(json(state, tally, tally.isInterrupted ? "interrupted" : "done"))
  }

  private func state(_ tally: MarkingTally, bytesRead: Int, at now: UInt64) -> State {
    State(
      seconds: Double(now - began) / 1e9, answers: tally.answers, newAnswers: tally.answers - answersBefore,
      bytes: bytesRead, newBytes: bytesRead - bytesBefore, size: size)
  }

  private func json(_ state: State, _ tally: MarkingTally, _ word: StaticString) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("progress", word)
    writer.member("done", tally.answers)
    writer.member("referred", tally.referred)
    writer.member("rejected", tally.rejected)
    writer.member("rate", state.rate)
    writer.member("seconds", Int(state.seconds * 1000), places: 3)
    writer.key("percent")
    if let percent = state.percent { writer.integer(percent) } else { writer.null() }
    writer.key("left")
    if let left = state.secondsLeft { writer.integer(left) } else { writer.null() }
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  /// The figures of a moment.
  struct State {
    var seconds: Double
    var answers: Int
    var newAnswers: Int
    var bytes: Int
    var newBytes: Int
    var size: Int?

    /// Answers a second.
    var rate: Int { seconds > 0 ? Int(Double(newAnswers) / seconds) : 0 }

    var percent: Int? {
      guard let size, size > 0 else { return nil }
      return min(100, bytes * 100 / size)
    }

    var secondsLeft: Int? {
      guard let size, newBytes > 0 else { return nil }
      return Int(seconds * Double(max(0, size - bytes)) / Double(newBytes))
    }

    /// "12,000 answers, 30,000 a second; 45 %, 0:12 left; 3 referred, 1 rejected"
    func line(_ tally: MarkingTally) -> String {
      var line = "\(Self.grouped(answers)) answers, \(Self.grouped(rate)) a second"
      if let percent, let secondsLeft { line += "; \(percent) %, \(Self.clock(secondsLeft)) left" }
      return line + "; \(Self.grouped(tally.referred)) referred, \(Self.grouped(tally.rejected)) rejected"
    }

    static func grouped(_ number: Int) -> String {
      var text = String(number)
      var place = text.count - 3
      while place > 0 {
        text.insert(",", at: text.index(text.startIndex, offsetBy: place))
        place -= 3
      }
      return text
    }

    static func clock(_ seconds: Int) -> String {
      let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
      return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
    }
  }
}
