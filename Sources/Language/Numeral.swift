/// A number said in words, taken word by word: "two thousand seven hundred and six", "nineteen thirty-nine", "one point five".
struct Numeral: Equatable, Sendable {
  /// What a word of a number says.
  enum Word: Equatable, Sendable {
    /// Zero to ninety.
    case small(UInt64)
    case hundred
    /// A thousand and its powers, with the zeros of each.
    case scale(UInt64, zeros: Int)
    /// "first", "third": the end of an ordinal after a multiple of ten, and of a fraction after a small number.
    case ending(UInt64)
    /// "half", "quarter": of a fraction only.
    case part(UInt64)

    init(cardinal value: UInt64) {
      switch value {
      case 0..<100: self = .small(value)
      case 100: self = .hundred
      default: self = .scale(value, zeros: value.trailingZeros)
      }
    }
  }

  /// The word that came last, by what may follow it.
  private enum Last {
    case unit, teen, ten, hundred, scale, closed
  }

  /// Beyond it nothing is added.
  private static let largest: UInt64 = 1_000_000_000_000_000
  /// Digits after the decimal point, at most.
  private static let mostDecimals = 12

  private var total: UInt64 = 0
  /// What comes before the next thousand or million.
  private var group: UInt64 = 0
  private var last: Last
  /// The scale that was said last: each is smaller than the one before.
  private var scale: UInt64 = .max
  private var decimals: [UInt8] = []
  var isNegative = false

  /// - Returns: nil for a word that begins no number.
  init?(_ word: Word) {
    switch word {
    case .small(let value):
      group = value
      last = value < 10 ? .unit : value < 20 ? .teen : .ten
    case .hundred:
      group = 100
      last = .hundred
    case .scale(let value, _):
      total = value
      scale = value
      last = .scale
    case .ending, .part: return nil
    }
  }

  /// The number with one more word right after it; nil where that begins another.
  func followed(by word: Word) -> Numeral? {
    var next = self
    if !decimals.isEmpty { return next.appendDecimal(word) ? next : nil }
    switch (last, word) {
    case (.closed, _), (_, .part): return nil
    case (.ten, .small(1...9)), (.ten, .ending(1)), (.ten, .ending(3...9)):
      guard group % 10 == 0 else { return nil }
      next.group += word.value
      if case .ending = word { next.last = .closed } else { next.last = .unit }
    case (.teen, .small(let value)), (.ten, .small(let value)):
      // "nineteen thirty", "twenty ten", "ten sixty"; "fourteen fifteen" and "ten forty" are two numbers.
      let isYear = 11...20 ~= group ? value >= 10 && value != group + 1 : group == 10 && value >= 60
      guard total == 0, isYear else { return nil }
      next.group = group * 100 + value
      next.last = value < 20 ? .closed : .ten
    case (.hundred, .small(let value)), (.scale, .small(let value)):
      guard value > 0 else { return nil }
      next.group += value
      next.last = value < 10 ? .unit : value < 20 ? .teen : .ten
    case (_, .hundred):
      guard 1..<100 ~= group else { return nil }
      next.group *= 100
      next.last = .hundred
    case (_, .scale(let value, _)):
      guard group > 0, value < scale, total + group * value <= Self.largest else { return nil }
      next.total += group * value
      next.group = 0
      next.scale = value
      next.last = .scale
    default: return nil
    }
    return next
  }

  /// The number with one more word after "and": "two hundred and six".
  func followed(byAnd word: Word) -> Numeral? {
    guard last == .hundred || last == .scale, decimals.isEmpty, case .small = word else { return nil }
    return followed(by: word)
  }

  /// The number with a digit after "point".
  func followed(byPoint word: Word) -> Numeral? {
    var next = self
    return last != .closed && decimals.isEmpty && next.appendDecimal(word) ? next : nil
  }

  private mutating func appendDecimal(_ word: Word) -> Bool {
    guard case .small(0...9) = word, decimals.count < Self.mostDecimals else { return false }
    decimals.append(UInt8(ascii: "0") + UInt8(word.value))
    return true
  }

  /// The number in digits.
  var digits: [UInt8] {
    var digits = isNegative ? [UInt8(ascii: "-")] : []
    digits += [UInt8](String(total + group).utf8)
    if !decimals.isEmpty { digits += [UInt8(ascii: ".")] + decimals }
    return digits
  }

  /// The digits of as many thirds, quarters, …: "0.667" as "⅔" is folded.
  ///
  /// - Returns: nil unless the number is a small one, smaller than that of the parts. "Two quarters" are half a year, and "one
  ///   half" is one of two.
  func digits(of word: Word) -> [UInt8]? {
    guard total == 0, decimals.isEmpty, !isNegative, last == .unit else { return nil }
    switch word {
    case .ending(let parts) where 0 < group && group < parts: return Self.digits(of: group, in: parts)
    case .part(4) where group == 3: return Self.digits(of: group, in: 4)
    default: return nil
    }
  }

  /// A fraction below one, to three decimals.
  static func digits(of count: UInt64, in parts: UInt64) -> [UInt8] {
    let thousandths = (2000 * count + parts) / (2 * parts)
    var decimals = [UInt8](String(1000 + thousandths).utf8.dropFirst())
    while decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
    return [UInt8(ascii: "0"), UInt8(ascii: ".")] + decimals
  }

  /// A number in digits times a power of ten: "1.5" million.
  ///
  /// - Returns: nil for what is no plain number, or too long.
  static func shift(_ digits: ArraySlice<UInt8>, by zeros: Int) -> [UInt8]? {
    let point = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.endIndex
    var fraction = digits[point...].dropFirst()
    var whole = [UInt8](digits[..<point])
    let isPlain = (whole + fraction).allSatisfy { 0x30...0x39 ~= $0 }
    guard isPlain, !whole.isEmpty, digits.count + zeros <= TokenScanner.longestFold else { return nil }
    for _ in 0..<zeros { whole.append(fraction.popFirst() ?? UInt8(ascii: "0")) }
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    let leading = whole.prefix { $0 == UInt8(ascii: "0") }.count
    whole.removeFirst(min(leading, whole.count - 1))
    return fraction.isEmpty ? whole : whole + [UInt8(ascii: ".")] + fraction
  }
}

extension Numeral.Word {
  /// The number that it says; the parts, of a fraction.
  var value: UInt64 {
    switch self {
    case .small(let value), .scale(let value, _), .ending(let value), .part(let value): value
    case .hundred: 100
    }
  }

  /// The zeros that it puts after a number in digits; nil for a word that does not.
  var zeros: Int? {
    switch self {
    case .hundred: 2
    case .scale(_, let zeros): zeros
    default: nil
    }
  }
}

extension UInt64 {
  fileprivate var trailingZeros: Int {
    var zeros = 0
    var rest = self
    while rest > 0, rest % 10 == 0 {
      zeros += 1
      rest /= 10
    }
    return zeros
  }
}
