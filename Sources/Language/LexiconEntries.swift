/// Every expression of some texts with the place where it stands: for people who write and check lexicons, not for marking.
package struct LexiconEntries {
  package struct Expression {
    package var concept: ConceptID
    package var text: Int
    /// Its bytes in the text.
    package var range: Range<Int>
    package var isName: Bool
    /// Its pattern in ``LexiconEntries/patterns``; nil for one without words.
    package var pattern: Int32?
  }

  package let lexicon: Lexicon
  package private(set) var texts: [[UInt8]] = []
  package private(set) var expressions: [Expression] = []
  package private(set) var patterns = PatternStore()
  package private(set) var vocabulary = Vocabulary(capacity: 1 << 15)

  /// - Parameter subject: the only subject to read beside the general vocabulary; nil reads all.
  package init(_ lexicon: Lexicon, subject: Int32? = nil) {
    self.lexicon = lexicon.readingAll()
    var reader = PatternReader(capacity: 1 << 14)
    lexicon.source.withTexts { buffers in
      texts = buffers.map { [UInt8]($0) }
      for block in lexicon.blocks {
        let owner = lexicon.concepts[Int(block.concept)].subject
        if let subject, owner != subject, !lexicon.isGeneral(subject: owner) { continue }
        for (range, isName) in [(block.name.places, true), (block.body.places, false)] {
          var places = LexiconExpressionPlaces(buffers[Int(block.text)], range)
          while let start = places.next() {
            var position = start
            let pattern = reader.read(
              buffers[Int(block.text)], from: &position, to: range.upperBound, classes: lexicon.nameIndex,
              into: &patterns, vocabulary: &vocabulary)
            places.position = max(position, start + 1)
            expressions.append(
              Expression(
                concept: ConceptID(block.concept), text: Int(block.text), range: start..<position, isName: isName,
                pattern: pattern))
          }
        }
      }
    }
  }

  /// The expression as it is written, without blanks at its end.
  package func written(_ expression: Expression) -> String {
    let bytes = texts[expression.text][expression.range].trimmed
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of a pattern's elements, as the program compares them; the same for two expressions that say the same.
  package func key(_ pattern: Int32) -> [Int32] {
    var key: [Int32] = []
    for place in patterns.patterns[Int(pattern)].elements {
      let element = patterns.elements[Int(place)]
      key.append(Int32.min + Int32(element.gap))
      key += element.alternatives.map { patterns.alternatives[Int($0)] }.sorted()
    }
    return key
  }
}
