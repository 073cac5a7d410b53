import Foundation
import Reports
import Testing

@testable import Commands

struct SourceExcerptTests {
  /// The line and the marks under it; `place` is the part of the line that is marked.
  private func excerpt(_ line: String, _ place: String, columns: Int = 76) -> [String]? {
    let prefix = [UInt8]("a line before\n".utf8)
    let bytes = prefix + [UInt8](line.utf8)
    guard let found = line.range(of: place) else { return nil }
    let start = prefix.count + line.utf8.distance(from: line.startIndex, to: found.lowerBound)
    let excerpt = SourceExcerpt(
      line: bytes[prefix.count...], span: start..<start + place.utf8.count, columns: columns)
    return excerpt.map { [$0.text, $0.marks].map { $0.cells.map(\.text).joined() } }
  }

  @Test func marksThePlace() {
    #expect(
      excerpt("- Award credit for naming things.", "naming") == [
        "- Award credit for naming things.",
        "                   ^~~~~~",
      ])
  }

  @Test func marksOneCharacter() {
    #expect(excerpt("- wibble", "w") == ["- wibble", "  ^"])
  }

  @Test func countsColumnsOfTabsAndWideCharacters() {
    #expect(
      excerpt("\t- café 日本 cafe\u{301} here", "here") == [
        "    - café 日本 cafe\u{301} here",
        "                     ^~~~",
      ])
  }

  @Test func neutralisesControls() {
    #expect(
      excerpt("\u{1B}[2J- here", "here") == [
        "^[[2J- here",
        "       ^~~~",
      ])
  }

  @Test func cutsLongLinesAroundThePlace() {
    let line = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJ"
    #expect(excerpt(line, "34", columns: 20) == ["0123456789abcdefgh…", "   ^~"])
    #expect(excerpt(line, "mn", columns: 20) == ["…ghijklmnopqrstuvwx…", "       ^~"])
    #expect(excerpt(line, "IJ", columns: 20) == ["…stuvwxyzABCDEFGHIJ", "                 ^~"])
    // A place that goes on beyond the window is marked as far as it is seen.
    #expect(
      excerpt(line, "ghijklmnopqrstuvwxyzABCDEF", columns: 20) == [
        "…abcdefghijklmnopqr…", "       ^~~~~~~~~~~~",
      ])
  }

  @Test func showsNothingOfAnEmptyLine() {
    #expect(excerpt("   ", "   ") == nil)
  }
}
