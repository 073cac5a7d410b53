/// A text cut into words and what stands between them; joined, its pieces are the text again.
///
/// Deliberately not the program's own tokeniser: a fault there must not hide itself here.
struct Passage {
  struct Piece {
    var text: String
    var isWord: Bool

    /// The word in lower case with straight apostrophes.
    var plain: String { text.lowercased().replacing("’", with: "'") }
    var isSpace: Bool { !text.isEmpty && text.allSatisfy { $0 == " " } }
  }

  var pieces: [Piece] = []

  init(_ text: some StringProtocol) {
    for character in text {
      let isWord = character.isLetter || character.isNumber || character == "'" || character == "’"
      if let last = pieces.last, last.isWord == isWord {
        pieces[pieces.count - 1].text.append(character)
      } else {
        pieces.append(Piece(text: String(character), isWord: isWord))
      }
    }
  }

  var text: String { pieces.reduce(into: "") { $0 += $1.text } }
  var words: [String] { pieces.filter { $0.isWord }.map { $0.text } }
  /// Places of the words among the pieces.
  var places: [Int] { pieces.indices.filter { pieces[$0].isWord } }

  /// Writes another word in the place of one, with its capital.
  mutating func replace(_ place: Int, with word: String) {
    let old = pieces[place].text
    if old.count > 1, old == old.uppercased(), old != old.lowercased() {
      pieces[place].text = word.uppercased()
    } else if old.first?.isUppercase == true {
      pieces[place].text = word.capitalisedFirst
    } else {
      pieces[place].text = word
    }
  }

  /// Where the words of a phrase stand with single spaces between them, from a place on; nil if they do not.
  func match(_ phrase: [String], at place: Int) -> Range<Int>? {
    var position = place
    for (number, word) in phrase.enumerated() {
      if number > 0 {
        guard position < pieces.count, pieces[position].isSpace else { return nil }
        position += 1
      }
      guard position < pieces.count, pieces[position].isWord, pieces[position].plain == word else { return nil }
      position += 1
    }
    return place..<position
  }

  /// Replaces a phrase by another, with its capital.
  mutating func replace(_ range: Range<Int>, with words: String) {
    pieces.replaceSubrange(
      range, with: [Piece(text: pieces[range.lowerBound].text, isWord: true)])
    replace(range.lowerBound, with: words)
  }

  /// Writes "a" or "an" as the word at a place wants it.
  mutating func fitArticle(before place: Int) {
    guard place >= 2, let article = word(before: place), article == "a" || article == "an" else { return }
    let isVowel = pieces[place].plain.first.map { "aeio".contains($0) } ?? false
    replace(place - 2, with: isVowel ? "an" : "a")
  }

  /// The word before or after a place where just spaces stand between, in plain letters.
  func word(before place: Int) -> String? {
    place >= 2 && pieces[place - 1].isSpace && pieces[place - 2].isWord ? pieces[place - 2].plain : nil
  }

  func word(after place: Int) -> String? {
    place + 2 < pieces.count && pieces[place + 1].isSpace && pieces[place + 2].isWord ? pieces[place + 2].plain : nil
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// In small letters, but for "I" and names, which the first word of a sentence seldom is.
  var loweredFirst: String {
    let word = prefix { !$0.isWhitespace }
    let isName =
      word == "I" || word.hasPrefix("I'") || word.hasPrefix("I’") || word.count > 1 && word == word.uppercased()
    return isName ? self : prefix(1).lowercased() + dropFirst()
  }

  var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// Its sentences, without the space between them; a full stop inside a number or an abbreviation ends none.
  var sentences: [String] {
    var found: [String] = []
    var current = ""
    let characters = Array(self)
    for (index, character) in characters.enumerated() {
      current.append(character)
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isEnd = character == "\n" || (character == "." || character == "!" || character == "?") && next.isWhitespace
      let isShort =
        character == "." && ["e.g.", "i.e.", "etc.", "Mr.", "Mrs.", "Dr."].contains { current.hasSuffix($0) }
      if isEnd, !isShort {
        if !current.trimmed.isEmpty { found.append(current.trimmed) }
        current = ""
      }
    }
    if !current.trimmed.isEmpty { found.append(current.trimmed) }
    return found
  }

  /// Without the marks that end a sentence.
  var withoutEnd: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace || ".!?;,".contains(last) { text.removeLast() }
    return String(text)
  }
}
