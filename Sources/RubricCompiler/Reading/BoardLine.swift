internal import Language
internal import RubricModel

/// "Board: aqa" before the questions chooses how notation is read.
struct BoardLine {
  /// The name as it is written.
  let name: ArraySlice<UInt8>
  /// Nil for a name that is none.
  let profile: BoardProfile?

  /// Nil for another line.
  init?(_ text: ArraySlice<UInt8>) {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), Self.lower(text[..<colon].withoutEmphasis) == "board"
    else { return nil }
    let name = text[(colon + 1)...].withoutEmphasis
    self.name = name
    profile = BoardProfile.allCases.first { Self.lower(name) == $0.name }
  }

  private static func lower(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
  }
}
