import Testing

@testable import Reports

/// Cells as `text:columns`, so that a failing row reads well.
private func shown(_ bytes: [UInt8]) -> String {
  DisplayText.cells(of: bytes).map { cell in
    switch cell.kind {
    case .visible: cell.text.isEmpty ? "·0" : "\(cell.text)\(cell.columns)"
    case .blank: "_\(cell.columns)"
    case .lineEnd: "⏎"
    }
  }.joined(separator: " ")
}

struct DisplayTextTests {
  /// What a reader should see, and the columns it takes, by hand.
  @Test(arguments: [
    ("ab c", "a1 b1 _1 c1"),
    ("a\r\nb\rc\nd", "a1 ⏎ b1 ⏎ c1 ⏎ d1"),
    ("a\u{2028}b\u{85}c", "a1 ⏎ b1 ⏎ c1"),
    ("a\tb", "a1 _4 b1"),
    ("é", "é1"), ("e\u{301}x", "e\u{301}1 x1"), ("Nguyễn", "N1 g1 u1 y1 ễ1 n1"),
    ("日本", "日2 本2"), ("ｆｕ", "ｆ2 ｕ2"), ("한", "한2"), ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}2"),
    ("😀!", "😀2 !1"), ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦2"), ("👍🏽", "👍🏽2"), ("🇬🇧", "🇬🇧2"), ("❤\u{FE0F}", "❤\u{FE0F}2"), ("❤", "❤1"),
    ("1\u{FE0F}\u{20E3}", "1\u{FE0F}\u{20E3}2"),
    ("नि", "नि2"), ("£5", "£1 51"), ("a\u{A0}b", "a1 \u{A0}1 b1"), ("a\u{3000}b", "a1 _2 b1"),
  ])
  func measures(_ text: String, _ expected: String) {
    #expect(shown([UInt8](text.utf8)) == expected)
  }

  /// No control, escape sequence or change of direction gets through.
  @Test(arguments: [
    ("\u{1B}[31mred", "^[2 [1 31 11 m1 r1 e1 d1"),
    ("\u{1B}]0;title\u{7}", "^[2 ]1 01 ;1 t1 i1 t1 l1 e1 ^G2"),
    ("\u{0}\u{7F}\u{8}", "^@2 ^?2 ^H2"),
    ("\u{9B}31m", "\u{FFFD}1 31 11 m1"),
    ("a\u{202E}b\u{2066}c\u{200F}", "a1 \u{FFFD}1 b1 \u{FFFD}1 c1 \u{FFFD}1"),
    ("a\u{200B}b\u{FEFF}\u{AD}", "a1 ·0 b1 ·0 ·0"),
    ("\u{301}a", "\u{25CC}\u{301}1 a1"),
    ("a\n\u{301}", "a1 ⏎ \u{25CC}\u{301}1"),
  ])
  func neutralises(_ text: String, _ expected: String) {
    #expect(shown([UInt8](text.utf8)) == expected)
  }

  @Test func showsBrokenBytes() {
    #expect(shown([0x61, 0xFF, 0xE2, 0x82, 0x62]) == "a1 \u{FFFD}1 \u{FFFD}1 b1")
  }

  /// Many accents on one letter stay on their line.
  @Test func limitsAccents() {
    let cells = DisplayText.cells(of: [UInt8](("a" + String(repeating: "\u{301}", count: 1_000)).utf8))
    #expect(cells.count == 1)
    #expect(cells[0].columns == 1)
    #expect(cells[0].text.unicodeScalars.count <= 16)
    #expect(cells[0].source == 0..<2_001)
  }

  /// Whatever the bytes, the cells cover them in order and hold no control character.
  @Test func coversAllBytes() {
    var seed: UInt64 = 7
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: seed >> 33))
      }
      let cells = DisplayText.cells(of: bytes)
      var end = 0
      for cell in cells {
        #expect(cell.source.lowerBound == end)
        end = cell.source.upperBound
        #expect(cell.text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      }
      #expect(end == bytes.count)
    }
  }

  @Test func safeTextStaysOnOneLine() {
    #expect(DisplayText.safe("a\nb\u{1B}[0m") == "a b^[[0m")
  }
}
