import Foundation
import Testing

@testable import Language

/// Porter2 against Snowball itself.
///
/// `Data/english-stems-sample.tsv` holds 2,000 words with their stems, a word TAB stem a line, drawn evenly from a list
/// of 52,163 English words that PyStemmer 3.1 stemmed with Snowball's algorithm "english". Snowball and PyStemmer are
/// under the BSD licence (Copyright (c) 2001, Dr Martin Porter; 2004, 2005, Richard Boulton; and later contributors).
/// The whole list is checked where the folder `shared` lies beside a folder above this file.
struct Porter2Tests {
  @Test func sampleAgreesWithSnowball() throws {
    let url = try #require(
      Bundle.module.url(forResource: "english-stems-sample", withExtension: "tsv", subdirectory: "Data"))
    let pairs = Self.pairs(try Data(contentsOf: url))
    #expect(pairs.count == 2000)
    #expect(Self.disagreements(pairs).isEmpty)
  }

  @Test func wholeListAgreesWithSnowball() throws {
    guard let data = Self.sharedFile("conformance/english-stems.tsv") else { return }
    let pairs = Self.pairs(data)
    #expect(pairs.count == 52_163)
    #expect(Self.disagreements(pairs).isEmpty)
  }

  /// The exceptions and the newer rules, one by one; stems from PyStemmer 3.1.
  @Test(arguments: [
    ("skis", "ski"), ("skies", "sky"), ("sky", "sky"), ("news", "news"), ("howe", "howe"), ("atlas", "atlas"),
    ("cosmos", "cosmos"), ("bias", "bias"), ("andes", "andes"), ("idly", "idl"), ("gently", "gentl"),
    ("singly", "singl"), ("ugly", "ugli"), ("early", "earli"), ("only", "onli"), ("dying", "die"),
    ("lying", "lie"), ("vying", "vie"), ("saying", "say"), ("inning", "inning"), ("outing", "outing"),
    ("canning", "canning"), ("herrings", "herring"), ("earring", "earring"), ("evenings", "evening"),
    ("proceeds", "proceed"), ("exceed", "exceed"), ("succeed", "succeed"), ("exceedly", "exceed"),
    ("past", "past"), ("pasted", "paste"), ("pastes", "paste"), ("later", "later"), ("lateral", "lateral"),
    ("university", "universiti"), ("universe", "univers"), ("organic", "organic"), ("organ", "organ"),
    ("emergency", "emergenc"), ("emerge", "emerg"), ("internal", "internal"), ("intern", "intern"),
    ("general", "general"), ("generous", "generous"), ("communism", "communism"), ("arsenal", "arsenal"),
    ("adding", "add"), ("egged", "egg"), ("hopping", "hop"), ("hoping", "hope"), ("geologist", "geolog"),
    ("yyyy", "yyyi"), ("ayyy", "ayyy"), ("'tis", "tis"), ("a's", "a"), ("'", "'"), ("''", "''"), ("", ""),
    ("ties", "tie"), ("cries", "cri"), ("gas", "gas"), ("this", "this"), ("kiwis", "kiwi"), ("by", "by"),
  ])
  func exceptions(word: String, stem: String) {
    #expect(Self.stem(word) == stem)
  }

  @Test func leavesWhatStandsBeforeTheWordAlone() {
    var buffer = Array("ponies'cries".utf8)
    Porter2.stem(&buffer, from: 7)
    #expect(String(decoding: buffer, as: UTF8.self) == "ponies'cri")
    Porter2.stem(&buffer, from: 10)
    Porter2.stem(&buffer, from: 11)
    #expect(String(decoding: buffer, as: UTF8.self) == "ponies'cri")
  }

  /// Whatever the bytes, the stem is no longer than the word.
  @Test func anyBytesAreStemmed() {
    let endings = [
      "eedly", "ingly", "ization", "'s'", "ied", "bli", "ogi", "past", "yyy", "\u{0}\u{FF}", "sses",
    ]
    for first in endings {
      for second in endings {
        for third in endings {
          let word = Array((first + second + third).utf8)
          var buffer = word
          Porter2.stem(&buffer)
          #expect(buffer.count <= word.count)
        }
      }
    }
  }

  // MARK: Reading

  private static func stem(_ word: String) -> String {
    var buffer = Array(word.utf8)
    Porter2.stem(&buffer)
    return String(decoding: buffer, as: UTF8.self)
  }

  private static func pairs(_ data: Data) -> [(word: [UInt8], stem: [UInt8])] {
    data.split(separator: 0x0A).map { line in
      let fields = line.split(separator: 0x09)
      return (Array(fields[0]), Array(fields[1]))
    }
  }

  /// The words that are stemmed otherwise, with both stems.
  private static func disagreements(_ pairs: [(word: [UInt8], stem: [UInt8])]) -> [String] {
    var wrong: [String] = []
    for (word, stem) in pairs {
      var buffer = word
      Porter2.stem(&buffer)
      if buffer != stem {
        wrong.append([word, buffer, stem].map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "))
      }
    }
    return wrong
  }

  /// A file of the folder of reference material beside the project; nil where there is no such folder.
  static func sharedFile(_ path: String) -> Data? {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let file = folder.appendingPathComponent("shared").appendingPathComponent(path)
      if let data = FileManager.default.contents(atPath: file.path) { return data }
      folder.deleteLastPathComponent()
    }
    return nil
  }
}
