public import JSONText

/// Part of an input that cannot be marked, and why. A value; ``ProblemWording`` says it in English.
public struct RowProblem: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A line of a JSON Lines file that is not one JSON object.
    case malformedJSON(JSONError.Code)
    /// The whole file is one JSON array.
    case jsonArray
    /// A JSON object without the key `answer`.
    case missingAnswer
    /// A key whose value is neither a string nor a number nor null.
    case notText(key: String)
    /// A question that the rubric does not have; `known` are the ids it has.
    case unknownQuestion(String, known: [String])
    /// Two columns that hold answers to one question.
    case repeatedQuestion(id: String, column: String)
    /// A header that names neither an answer column nor a question.
    case unknownColumns(found: [String], known: [String])
    /// A column that the user has given a meaning, and the table does not have.
    case missingColumn(String)
    /// A spreadsheet or document that cannot be opened, and why.
    case unopened(PackageFile.Problem)
    /// A table row with more or fewer cells than the header.
    case raggedRow(cells: Int, columns: Int)
    /// A quotation mark at the start of a cell that nothing closes.
    case unterminatedQuote
    /// Something between the closing quotation mark of a cell and the next separator.
    case textAfterQuote
    /// A row of more than as many bytes.
    case rowTooLong(limit: Int)
    /// A file in another encoding, by its first bytes.
    case otherEncoding(String)
    /// A file that is no text, by its first bytes or its name.
    case notPlainText(String)
    /// A folder without `.txt` files.
    case noTextFiles
    /// A file of a folder that the system does not let us read; its reason.
    case unreadable(String)
  }

  public var kind: Kind
  public var place: Place

  public init(_ kind: Kind, at place: Place) {
    self.kind = kind
    self.place = place
  }

  /// A short name that stays the same when the wording changes.
  public var code: StaticString {
    switch kind {
    case .malformedJSON: "malformed-json"
    case .jsonArray: "json-array"
    case .missingAnswer: "missing-answer"
    case .notText: "not-text"
    case .unknownQuestion: "unknown-question"
    case .repeatedQuestion: "repeated-question"
    case .unknownColumns: "unknown-columns"
    case .missingColumn: "missing-column"
    case .unopened: "unopened"
    case .raggedRow: "ragged-row"
    case .unterminatedQuote: "unterminated-quote"
    case .textAfterQuote: "text-after-quote"
    case .rowTooLong: "row-too-long"
    case .otherEncoding: "other-encoding"
    case .notPlainText: "not-plain-text"
    case .noTextFiles: "no-text-files"
    case .unreadable: "unreadable"
    }
  }
}
