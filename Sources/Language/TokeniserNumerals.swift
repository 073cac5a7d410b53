/// The words of numbers that the tokeniser knows.
struct NumberWords: Sendable {
  private var words: [Numeral.Word] = []
  /// The number of each word's entry in ``words``, by its place; 0 for none.
  private var numberOfPlace: [UInt8] = []

  init(into special: inout SpecialWords) {
    insert(NumberWordData.cardinals, &special) { Numeral.Word(cardinal: $0) }
    insert(NumberWordData.endings, &special) { $0 == 2 ? .part(2) : .ending($0) }
    insert(NumberWordData.quarters, &special) { .part($0) }
  }

  private mutating func insert(
    _ list: StaticString, _ special: inout SpecialWords, as make: (UInt64) -> Numeral.Word
  ) {
    WordKeyLines.read(list) { word in
      if word.isFirst {
        words.append(make(word.letters.reduce(0) { $0 * 10 + UInt64($1 - 0x30) }))
        return
      }
      let place = Int(special.insert(word.letters, .numberWord))
      if place >= numberOfPlace.count {
        numberOfPlace.append(contentsOf: repeatElement(0, count: place + 1 - numberOfPlace.count))
      }
      numberOfPlace[place] = UInt8(words.count)
    }
  }

  /// What a word says that has the role of a number word.
  subscript(place: SpecialWords.Place) -> Numeral.Word { words[Int(numberOfPlace[Int(place)]) - 1] }

  /// Whether two words, one right after the other, are one number.
  func joins(_ first: SpecialWords.Place, _ second: SpecialWords.Place) -> Bool {
    guard let numeral = Numeral(self[first]) else { return false }
    return numeral.followed(by: self[second]) != nil || numeral.digits(of: self[second]) != nil
  }
}

/// The number in words that ends right before this place.
struct NumeralState {
  var numeral: Numeral?
  /// Place of its token; -1 for none.
  var token = -1
}

extension TokenScanner {
  /// Appends a word of a number, or makes it one number with the tokens before it: "two", "hundred", "and", "six".
  mutating func appendNumberWord(_ word: ScannedWord, _ place: SpecialWords.Place) {
    let said = tables.numbers[place]
    if !word.isCut, !word.isPossessive {
      if joinsNumeral(word, said) || joinsFraction(word, said) || scalesNumber(word, said) { return }
    }
    let isAttached = pending.contains(.splitOff)
    appendPart(word, place)
    guard !isAttached, !word.isPossessive, let token = tokens.last, Int(token.span.start) == word.start,
      let numeral = Numeral(said)
    else {
      return
    }
    self.numeral = NumeralState(numeral: numeral, token: tokens.count - 1)
    joinMinus()
  }

  /// Whether the word goes on with the number in words before it, and is joined to it.
  private mutating func joinsNumeral(_ word: ScannedWord, _ said: Numeral.Word) -> Bool {
    let first = numeral.token
    guard let before = numeral.numeral, first >= 0, first < tokens.count, isNumber(at: first),
      !pending.contains(.splitOff)
    else { return false }
    let next: Numeral?
    switch tokens.count - first {
    case 1: next = before.followed(by: said)
    case 2 where isWord("and", at: first + 1): next = before.followed(byAnd: said)
    case 2 where isWord("point", at: first + 1): next = before.followed(byPoint: said)
    default: next = nil
    }
    guard let next else { return false }
    replace(from: first, by: next.digits, to: word.end)
    numeral = NumeralState(numeral: next, token: first)
    return true
  }

  /// Whether the word makes a fraction of the tokens before it: "two thirds", "one and a half", "2 and a half".
  private mutating func joinsFraction(_ word: ScannedWord, _ said: Numeral.Word) -> Bool {
    let parts: UInt64
    switch said {
    case .part(let value), .ending(let value): parts = value
    default: return false
    }
    var first = tokens.count - 1
    guard first >= 0, parts > 1 else { return false }
    let fraction: [UInt8]?
    if isWord("a", at: first) {
      guard case .part = said, isWord("and", at: first - 1) else { return false }
      fraction = Numeral.digits(of: 1, in: parts)
    } else {
      fraction = numeral.token == first ? numeral.numeral?.digits(of: said) : nil
    }
    guard var digits = fraction else { return false }
    // "two and three quarters", "2 and a half"
    if isWord("and", at: first - 1), let whole = wholeNumber(at: first - 2) {
      first -= 2
      digits = whole + digits.dropFirst()
    } else if isWord("a", at: first) {
      return false
    }
    replace(from: first, by: digits, to: word.end)
    numeral = NumeralState()
    return true
  }

  /// Whether the word multiplies the number in digits before it, and is joined to it: "1.5 million".
  private mutating func scalesNumber(_ word: ScannedWord, _ said: Numeral.Word) -> Bool {
    guard let zeros = said.zeros, let token = tokens.last, token.kind == .number, !token.flags.contains(.splitOff),
      let digits = Numeral.shift([UInt8](folded(token))[...], by: zeros)
    else { return false }
    replace(from: tokens.count - 1, by: digits, to: word.end)
    numeral = NumeralState()
    return true
  }

  /// Joins "minus" to the number that was appended last, unless it stands between two: "minus 18", not "20 minus 2" and "plus or
  /// minus 2".
  mutating func joinMinus() {
    let last = tokens.count - 1
    guard isWord("minus", at: last - 1), last < 2 || !isNumber(at: last - 2), !isWord("or", at: last - 2),
      !tokens[last].flags.contains(.splitOff)
    else { return }
    var digits = [UInt8(ascii: "-")] + folded(tokens[last])
    if numeral.token == last, var value = numeral.numeral {
      value.isNegative = true
      digits = value.digits
      numeral = NumeralState(numeral: value, token: last - 1)
    } else if digits[1] == UInt8(ascii: "-") {
      return
    }
    replace(from: last - 1, by: digits, to: Int(tokens[last].span.end), at: position)
  }

  /// The digits of a whole number in digits or in words; nil for anything else.
  private func wholeNumber(at place: Int) -> [UInt8]? {
    guard place >= 0, isNumber(at: place) else { return nil }
    var digits = [UInt8](folded(tokens[place]))
    if tokens[place].kind == .word {
      guard let short = ShortWord(digits), let value = Numeral(tables.numbers[tables.words.find(short)]) else {
        return nil
      }
      digits = value.digits
    }
    return digits.count <= Self.longestWhole && digits.allSatisfy { 0x30...0x39 ~= $0 } ? digits : nil
  }

  /// Digits of a number to which a half is added: of "six million and a half", the half is of a million.
  private static let longestWhole = 4

  /// Whether a number stands here, in digits or in words.
  private func isNumber(at place: Int) -> Bool {
    if tokens[place].kind == .number { return true }
    guard tokens[place].kind == .word, let short = ShortWord(folded(tokens[place])) else { return false }
    let word = tables.words.find(short)
    return word != 0 && tables.words.roles(of: word).contains(.numberWord)
  }

  private func isWord(_ text: StaticString, at place: Int) -> Bool {
    guard place >= 0, tokens[place].kind == .word, tokens[place].folded.count == text.utf8CodeUnitCount else {
      return false
    }
    let letters = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return folded(tokens[place]).elementsEqual(letters)
  }

  private func folded(_ token: Token) -> Slice<UnsafeMutableBufferPointer<UInt8>> { out[token.folded.range] }

  /// Makes the tokens from a place on, and what follows up to an offset of the text, one number.
  private mutating func replace(from place: Int, by digits: [UInt8], to end: Int, at next: Int? = nil) {
    tokens.removeLast(tokens.count - place - 1)
    var token = tokens[place]
    let start = Int(token.folded.start)
    for (index, digit) in digits.enumerated() { out[start + index] = digit }
    filled = start + digits.count
    token.folded.end = Int32(truncatingIfNeeded: filled)
    token.span.end = Int32(truncatingIfNeeded: end)
    token.kind = .number
    token.flags.subtract([.capitalised, .allCapitals])
    token.flags.insert(.joined)
    tokens[place] = token
    position = next ?? end
    pending = []
    compound = CompoundState()
  }
}
