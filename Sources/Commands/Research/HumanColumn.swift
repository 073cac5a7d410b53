import Batch
import JSONText
import Marking

/// What a column of a person's marks holds for one answer.
enum HumanValue: Hashable {
  /// Marks of the whole answer; half marks are marks like others.
  case marks(Double)
  /// A decision on the whole answer.
  case decision(Decision)
  /// A decision, or marks, for each marking point.
  case points([PointValue])

  enum PointValue: Hashable {
    case marks(Double)
    case decision(Decision)
  }

  /// Why a cell holds none of these.
  enum Problem: Error {
    case notAMark(String)
  }

  /// The value of a cell; nil for an empty one.
  static func read(_ raw: [UInt8]) throws(Problem) -> HumanValue? {
    if raw.first == UInt8(ascii: "[") {
      var elements: [JSONValue] = []
      do throws(JSONError) {
        try JSONScanner.elements(in: raw, raw.indices, to: &elements)
      } catch {
        throw .notAMark(String(decoding: raw.prefix(80), as: UTF8.self))
      }
      var values: [PointValue] = []
      for element in elements {
        guard let value = try point(FieldText.text([UInt8](raw[element.range]))) else {
          throw .notAMark(String(decoding: raw.prefix(80), as: UTF8.self))
        }
        values.append(value)
      }
      return values.isEmpty ? nil : .points(values)
    }
    let text = FieldText.text(raw)
    if text.isEmpty { return nil }
    let parts = text.split(whereSeparator: { $0 == ";" || $0 == "|" })
    if parts.count > 1 {
      var values: [PointValue] = []
      for part in parts {
        guard let value = try point(String(part)) else { throw .notAMark(String(text.prefix(80))) }
        values.append(value)
      }
      return .points(values)
    }
    switch try point(text) {
    case .marks(let marks): return .marks(marks)
    case .decision(let decision): return .decision(decision)
    case nil: return nil
    }
  }

  /// One value; nil for blanks.
  static func point(_ text: String) throws(Problem) -> PointValue? {
    let text = FieldText.trimmed(text)
    if text.isEmpty { return nil }
    switch text.lowercased() {
    case "met", "full", "correct", "right", "true", "yes": return .decision(.met)
    case "partial", "partly", "partially met", "partially correct": return .decision(.partial)
    case "not", "not met", "none", "incorrect", "wrong", "false", "no": return .decision(.not)
    default:
      // A comma for a decimal point, as spreadsheets of the continent write it.
      let number =
        text.contains(".") ? text : text.split(separator: ",").count == 2 ? text.replacing(",", with: ".") : text
      guard let marks = Double(number), marks.isFinite, abs(marks) < 1e9, !text.lowercased().contains("x") else {
        throw .notAMark(String(text.prefix(80)))
      }
      return .marks(marks)
    }
  }
}

/// The text of a field of a row.
enum FieldText {
  /// The text of a JSON value: strings decoded, numbers as written, nothing for null.
  static func text(_ value: [UInt8]) -> String {
    guard value.first == UInt8(ascii: "\"") else {
      return value == [UInt8]("null".utf8) ? "" : trimmed(String(decoding: value, as: UTF8.self))
    }
    var bytes: [UInt8] = []
    JSONScanner.decode(value, value.indices, to: &bytes)
    return trimmed(String(decoding: bytes, as: UTF8.self))
  }

  static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// A heading without case and spacing.
  static func folded(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
  }
}
