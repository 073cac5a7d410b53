import Testing

@testable import Language

/// What a pack writes it reads, and what is broken it says.
struct PackTests {
  private func bytes<Value: Packable>(of value: Value) -> [UInt8] {
    var pack = Pack()
    var copy = value
    copy.exchange(with: &pack)
    return pack.bytes
  }

  private func comesBack<Value: Packable & Equatable>(_ value: Value) -> Bool {
    var pack = Pack(reading: bytes(of: value))
    var read = Value.blank
    read.exchange(with: &pack)
    return read == value && pack.isAtEnd && !pack.isBroken
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 127, 128, 300, -70_000, 1 << 31, Int.max, Int.min])
  func numbers(_ number: Int) {
    #expect(comesBack(number))
    #expect(comesBack(Int32(truncatingIfNeeded: number)))
  }

  @Test func smallNumbersOfEitherSignAreOneByte() {
    for number in -64...63 { #expect(bytes(of: number).count == 1) }
    #expect(bytes(of: 64).count == 2)
  }

  @Test(
    arguments: [
      ([], 0), ([0, 127, -128], 1), ([1, 128], 2), ([-129], 2), ([32_767, -32_768], 2), ([5, 32_768], 4),
      ([.min, .max], 4),
    ] as [([Int32], Int)])
  func numbersSideBySide(_ numbers: [Int32], width: Int) {
    var pack = Pack()
    var copy = numbers
    pack.exchange(numbers: &copy)
    // Their width and the number of their bytes stand before them.
    #expect(pack.bytes.count == 2 + numbers.count * width)
    var reading = Pack(reading: pack.bytes)
    var read: [Int32] = [9]
    reading.exchange(numbers: &read)
    #expect(read == numbers && reading.isAtEnd && !reading.isBroken)
    var broken = Pack(reading: [3, 3, 0, 0, 0])
    broken.exchange(numbers: &read)
    #expect(broken.isBroken)
  }

  @Test func textsListsAndNothing() {
    #expect(comesBack("") && comesBack("“naïve” 👩‍🔬"))
    #expect(comesBack([[1, 2], [], [3]] as [[Int]]))
    #expect(comesBack(nil as Int?) && comesBack(0 as Int?))
    #expect(comesBack(true) && comesBack(false))
    #expect(comesBack(Int32(-3)..<Int32(9)))
    #expect(CommandWord.allCases.allSatisfy { comesBack($0) })
  }

  @Test func aPackThatIsCutIsBroken() {
    let whole = bytes(of: ["loyal", "repeat business"])
    for end in whole.indices {
      var pack = Pack(reading: [UInt8](whole[..<end]))
      var read: [String] = []
      read.exchange(with: &pack)
      #expect(pack.isBroken)
    }
  }

  @Test func whatCannotBeIsBroken() {
    // A list of a million and one items in two bytes, an unknown command word, a number of eleven bytes.
    var list = Pack(reading: [0xC1, 0x84, 0x3D, 0])
    var read: [Int] = []
    read.exchange(with: &list)
    #expect(list.isBroken && read.isEmpty)
    var command = Pack(reading: [200, 1])
    var word = CommandWord.explain
    word.exchange(with: &command)
    #expect(command.isBroken)
    var long = Pack(reading: [UInt8](repeating: 0xFF, count: 11))
    var number = 5
    number.exchange(with: &long)
    #expect(long.isBroken && number == 0)
  }

  @Test func aVocabularyKeepsItsNumbers() {
    var vocabulary = Vocabulary()
    for word in ["loyal", "customer", "a", "retention"] { _ = vocabulary.insert([UInt8](word.utf8)) }
    var pack = Pack(reading: bytes(of: vocabulary))
    var read = Vocabulary.blank
    read.exchange(with: &pack)
    #expect(read.count == 4 && !pack.isBroken)
    for id in 1...4 { #expect(read.key(StemID(Int32(id))) == vocabulary.key(StemID(Int32(id)))) }
    #expect(read.find([UInt8]("customer".utf8)) == StemID(2))
  }

  @Test func everyPatternOfTheLexiconComesBack() {
    let patterns = wholeLexicon.patterns
    var pack = Pack(reading: bytes(of: patterns))
    var read = PatternStore.blank
    read.exchange(with: &pack)
    #expect(!pack.isBroken && pack.isAtEnd)
    #expect(read.alternatives == patterns.alternatives)
    #expect(read.elements.map { $0.alternatives } == patterns.elements.map { $0.alternatives })
    #expect(read.elements.map { $0.gap } == patterns.elements.map { $0.gap })
    #expect(read.patterns.map { $0.elements } == patterns.patterns.map { $0.elements })
    #expect(read.patterns.map { $0.isWeak } == patterns.patterns.map { $0.isWeak })
    #expect(read.patterns.map { $0.isNegative } == patterns.patterns.map { $0.isNegative })
  }

  @Test func everyWordKeyComesBack() throws {
    let read = try #require(WordLists(unpacking: WordLists.packed()))
    #expect(read.english == EnglishWords.shared.packed())
    for (one, other) in [
      (read.keys.forms, WordKeyTables.shared.forms), (read.keys.stems, WordKeyTables.shared.stems),
    ] {
      #expect(one.count == other.count && one.count > 1000)
      #expect(bytes(of: one) == bytes(of: other))
    }
    for word in ["customers", "recieved", "experianced", "u", "mice", "colour", "xyzzy", "staffs"] {
      var (one, other) = ([UInt8](word.utf8), [UInt8](word.utf8))
      read.keys.replaceByKey(&one, from: 0)
      WordKeyTables.shared.replaceByKey(&other, from: 0)
      #expect(one == other)
    }
    // A word of the lists is found by its hash, and not only kept.
    let list = EnglishWords.shared.words
    for id in 1...Int32(list.count) {
      var (one, other) = ([UInt8](list.key(StemID(id))), [UInt8](list.key(StemID(id))))
      read.keys.replaceByKey(&one, from: 0)
      WordKeyTables.shared.replaceByKey(&other, from: 0)
      #expect(one == other)
    }
    let cut = [UInt8](WordLists.packed().dropLast(7))
    #expect(WordLists(unpacking: cut) == nil)
  }

  @Test func everyEnglishWordComesBackWithItsKey() {
    let words = EnglishWords.shared
    let read = EnglishWords(unpacking: words.packed())
    #expect(read.words.count == words.words.count && read.keys.count == words.keys.count)
    for id in 1...Int32(words.words.count) {
      let word = words.words.key(StemID(id))
      let number = read.words.find(word)
      #expect(number != .unknown)
      #expect(read.keys.key(read.key(ofWord: number)) == words.keys.key(words.key(ofWord: StemID(id))))
    }
  }
}
