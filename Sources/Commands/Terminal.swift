public import Batch
import Foundation
import Reports

/// The streams of a process, and what is known of the terminal they lead to. Colour and width are decided here alone.
public struct Terminal: Sendable {
  /// A stream that is written.
  public struct Stream: Hashable, Sendable {
    public var descriptor: Int32
    /// Whether a person sees it at once.
    public var isTerminal: Bool

    public init(descriptor: Int32, isTerminal: Bool) {
      self.descriptor = descriptor
      self.isTerminal = isTerminal
    }
  }

  /// When text is coloured.
  public enum ColourChoice: String, CaseIterable, Sendable {
    case auto, always, never
  }

  /// Descriptor of standard input.
  public var input: Int32
  public var output: Stream
  public var error: Stream
  /// Width of the terminal, in columns.
  public var columns: Int
  /// What can end a long run early; called once by a command that can end early in good order.
  public var interruption: @Sendable () -> Interruption? = { nil }

  /// Width of text that no terminal shows.
  static let standardColumns = 80
  /// Longer lines are hard to read.
  private static let mostColumns = 120

  public init(input: Int32, output: Stream, error: Stream, columns: Int) {
    self.input = input
    self.output = output
    self.error = error
    self.columns = columns
  }

  /// The streams of this process.
  ///
  /// The process is told to ignore SIGPIPE, so that a reader who leaves early is an error and not a signal.
  public static func current() -> Terminal {
    signal(SIGPIPE, SIG_IGN)
    var terminal = Terminal(
      input: 0, output: Stream(descriptor: 1, isTerminal: isatty(1) == 1),
      error: Stream(descriptor: 2, isTerminal: isatty(2) == 1),
      columns: width(of: 1) ?? width(of: 2) ?? standardColumns)
    terminal.interruption = { Interruption.ofSignals() }
    return terminal
  }

  /// The width of the terminal behind a descriptor; nil where there is none, or it does not say.
  private static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// How text for a stream is laid out.
  ///
  /// - Parameters:
  ///   - stream: nil for a file.
  ///   - environment: `NO_COLOR` (no-color.org) and `TERM=dumb` turn off colour that nobody asked for.
  func style(of stream: Stream?, colour: ColourChoice, environment: [String: String]) -> TextStyle {
    let isTerminal = stream?.isTerminal ?? false
    let isColoured =
      switch colour {
      case .always: true
      case .never: false
      case .auto: isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
      }
    let columns = isTerminal ? min(columns, Self.mostColumns) : Self.standardColumns
    return TextStyle(columns: columns, isColoured: isColoured)
  }
}
