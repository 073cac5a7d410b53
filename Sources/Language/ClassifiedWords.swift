/// Words with the classes they belong to, as a list under `Data/` gives them: lines of `class: word word …`.
struct ClassifiedWords<Classes: OptionSet & Sendable>: Sendable where Classes.RawValue: Sendable {
  /// The listed words, and their classes by number.
  private var words = Vocabulary(capacity: 1024)
  private var classes: [Classes] = [[]]
  /// The keys of the listed words, and what all the words of a key are.
  private var keys = Vocabulary(capacity: 1024)
  private var classesOfKeys: [Classes] = [[]]

  /// Reads a list; a word may stand in several lines, and a line whose class has no name here is left out.
  init(_ list: StaticString, named classes: [(StaticString, Classes)]) {
    let text = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    var lines = Lines(text, 0..<text.count)
    while let line = lines.next() {
      let colon = text.index(of: UInt8(ascii: ":"), from: line.lowerBound, to: line.upperBound)
      let name = UnsafeBufferPointer(rebasing: text[line.lowerBound..<colon])
      guard colon < line.upperBound, let named = classes.first(where: { name.equals($0.0) }) else { continue }
      var parts = Parts(text, (colon + 1)..<line.upperBound, separator: UInt8(ascii: " "))
      while let part = parts.next() { insert([UInt8](text[part]), named.1) }
    }
  }

  private mutating func insert(_ word: [UInt8], _ added: Classes) {
    let id = Int(words.insert(word).rawValue)
    if id == classes.count { classes.append([]) }
    classes[id].formUnion(added)
    let key = Int(keys.insert(WordKey.make(of: word[...])).rawValue)
    if key == classesOfKeys.count { classesOfKeys.append([]) }
    classesOfKeys[key].formUnion(added)
  }

  /// The classes of a folded word; empty for a word that is not listed.
  func classes(of folded: UnsafeBufferPointer<UInt8>) -> Classes {
    classes[Int(words.find(folded).rawValue)]
  }

  /// All that the listed words with this key are.
  func classes(ofKey key: [UInt8]) -> Classes {
    classesOfKeys[Int(keys.find(key).rawValue)]
  }
}
