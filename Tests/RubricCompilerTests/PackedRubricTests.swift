import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// A rubric that was packed is the rubric that comes back, in every stored property.
struct PackedRubricTests {
  /// Everything that the value holds, found by reflection, so that no property is forgotten.
  private func everything(in rubric: Rubric) -> String {
    var rest = rubric
    rest.vocabulary = .blank
    rest.lexicon = .empty
    var text = ""
    dump(rest, to: &text)
    return text
  }

  @Test(arguments: RubricFiles.all)
  func comesBackWhole(_ file: RubricFiles.File) throws {
    let lexicon = file.isGolden ? SmallLexicon.shared : .shared
    let rubric = RubricCompiler.compile(file.bytes, lexicon: lexicon).rubric
    let read = try #require(Rubric(unpacking: rubric.packed()))
    #expect(everything(in: read) == everything(in: rubric))
    #expect(read.vocabulary.count == rubric.vocabulary.count)
    for number in 0..<rubric.vocabulary.count {
      let id = StemID(Int32(number + 1))
      #expect(read.vocabulary.key(id) == rubric.vocabulary.key(id))
    }
    // What marking takes of the lexicon, marking takes of what was read: nothing gets lost on a second way.
    #expect(read.packed() == rubric.packed(), "it packs to other bytes")
  }

  @Test func whatIsBrokenIsRefused() {
    let bytes = RubricCompiler.compile([UInt8]("## 1\n- tall trees [1]\n".utf8), lexicon: SmallLexicon.shared).rubric
      .packed()
    #expect(Rubric(unpacking: bytes) != nil)
    #expect(Rubric(unpacking: bytes + [0]) == nil)
    for end in bytes.indices { #expect(Rubric(unpacking: [UInt8](bytes[..<end])) == nil) }
  }
}
