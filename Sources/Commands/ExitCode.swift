/// How the program ends (`sysexits.h`).
enum ExitCode: Int32, Sendable {
  case done = 0
  /// The command line is wrong.
  case usage = 64
  /// The rubric or the answers have errors; what could be done was done.
  case data = 65
  /// An input is not there.
  case noInput = 66
  /// A file cannot be read or written.
  case inputOutput = 74
  /// Somebody ended it (Ctrl-C).
  case interrupted = 130
}
