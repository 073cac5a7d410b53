/// Dates and times as forms export them, made comparable.
struct SubmissionTime {
  /// Which of "3/4/2025" is the day.
  enum Order: Hashable, Sendable {
    case dayFirst, monthFirst
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The order that the dates of one class show; the day first, as in Britain, where none shows it.
  static func order(_ texts: [String]) -> Order {
    var order = Order.dayFirst
    for text in texts {
      let numbers = parts(text).numbers
      guard numbers.count >= 3, numbers[0] < 1000, parts(text).month == nil else { continue }
      if numbers[0] > 12 { return .dayFirst }
      if numbers[1] > 12 { order = .monthFirst }
    }
    return order
  }

  /// A number that is larger for a later time; nil for what is no date. Seconds since the year 0, months of 31 days.
  ///
  /// Read are "2025-03-14 09:41:08", "14/03/2025 09:41", "3/14/2025 9:41:08 AM", "2025/03/14 9:41:08 am GMT",
  /// "14 March 2025 9:41 AM", and the days of a spreadsheet ("45730.403").
  static func value(_ text: String, _ order: Order) -> Int? {
    if let days = Double(text), days > 1000, days < 1_000_000 { return Int(days * 86400) }
    let (numbers, month, isAfternoon) = parts(text)
    guard numbers.count >= (month == nil ? 3 : 2) else { return nil }
    var date: (year: Int, month: Int, day: Int)
    let rest: ArraySlice<Int>
    if let month {
      date = numbers[0] >= 1000 ? (numbers[0], month, numbers[1]) : (numbers[1], month, numbers[0])
      rest = numbers[2...]
    } else {
      date =
        numbers[0] >= 1000
        ? (numbers[0], numbers[1], numbers[2])
        : order == .dayFirst ? (numbers[2], numbers[1], numbers[0]) : (numbers[2], numbers[0], numbers[1])
      rest = numbers[3...]
    }
    if date.year < 100 { date.year += 2000 }
    guard (1...12).contains(date.month), (1...31).contains(date.day), (1000...9999).contains(date.year) else {
      return nil
    }
    var clock = Array(rest.prefix(3))
    while clock.count < 3 { clock.append(0) }
    guard clock[0] < 25, clock[1] < 60, clock[2] < 62 else { return nil }
    if let isAfternoon { clock[0] = clock[0] % 12 + (isAfternoon ? 12 : 0) }
    let days = (date.year * 12 + date.month) * 31 + date.day
    return ((days * 24 + clock[0]) * 60 + clock[1]) * 60 + clock[2]
  }

  /// The numbers of a text in their order, the month that it names, and whether it says "am" or "pm".
  private static func parts(_ text: String) -> (numbers: [Int], month: Int?, isAfternoon: Bool?) {
    var numbers: [Int] = []
    var month: Int?
    var isAfternoon: Bool?
    for run in text.utf8.prefix(60).split(whereSeparator: { !isDigit($0) && !isLetter($0) }) {
      var digits: [UInt8] = []
      var letters: [UInt8] = []
      for byte in run { if isDigit(byte) { digits.append(byte) } else { letters.append(byte | 0x20) } }
      if let number = Int(String(decoding: digits, as: UTF8.self)) { numbers.append(number) }
      let word = String(decoding: letters, as: UTF8.self)
      if word == "am" || word == "pm" { isAfternoon = word == "pm" }
      if digits.isEmpty, word.count >= 3, let place = months.firstIndex(of: String(word.prefix(3))) {
        month = place + 1
      }
      // "2025-03-14T09:41:08Z" is one run around its T.
      if word == "t", digits.count == 4 {
        numbers.removeLast()
        numbers += [Int(digits[0] - 48) * 10 + Int(digits[1] - 48), Int(digits[2] - 48) * 10 + Int(digits[3] - 48)]
      }
    }
    return (numbers, month, isAfternoon)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
