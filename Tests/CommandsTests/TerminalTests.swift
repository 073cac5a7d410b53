import Reports
import Testing

@testable import Commands

struct TerminalTests {
  private let terminal = Terminal(
    input: 0, output: Terminal.Stream(descriptor: 1, isTerminal: true),
    error: Terminal.Stream(descriptor: 2, isTerminal: false), columns: 40)

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var isTerminal: Bool
    var colour: Terminal.ColourChoice
    var environment: [String: String]
    var expected: TextStyle
  }

  @Test(arguments: [
    Case(
      testDescription: "a terminal", isTerminal: true, colour: .auto, environment: ["TERM": "xterm"],
      expected: TextStyle(columns: 40, isColoured: true)),
    Case(
      testDescription: "a pipe", isTerminal: false, colour: .auto, environment: ["TERM": "xterm"],
      expected: TextStyle(columns: 80, isColoured: false)),
    Case(
      testDescription: "NO_COLOR", isTerminal: true, colour: .auto, environment: ["NO_COLOR": "1"],
      expected: TextStyle(columns: 40, isColoured: false)),
    Case(
      testDescription: "empty NO_COLOR", isTerminal: true, colour: .auto, environment: ["NO_COLOR": ""],
      expected: TextStyle(columns: 40, isColoured: true)),
    Case(
      testDescription: "a dumb terminal", isTerminal: true, colour: .auto, environment: ["TERM": "dumb"],
      expected: TextStyle(columns: 40, isColoured: false)),
    Case(
      testDescription: "never", isTerminal: true, colour: .never, environment: [:],
      expected: TextStyle(columns: 40, isColoured: false)),
    Case(
      testDescription: "always, and it counts more than NO_COLOR", isTerminal: false, colour: .always,
      environment: ["NO_COLOR": "1"], expected: TextStyle(columns: 80, isColoured: true)),
  ])
  func decidesTheStyle(_ row: Case) {
    let stream = row.isTerminal ? terminal.output : terminal.error
    #expect(terminal.style(of: stream, colour: row.colour, environment: row.environment) == row.expected)
  }

  @Test func filesHave80Columns() {
    #expect(
      terminal.style(of: nil, colour: .auto, environment: [:]) == TextStyle(columns: 80, isColoured: false))
  }

  @Test func veryWideTerminalsAreNotFilled() {
    var wide = terminal
    wide.columns = 300
    #expect(wide.style(of: wide.output, colour: .never, environment: [:]).columns == 120)
  }
}
