import JSONText

/// The English of problems and file errors, apart from the code that finds them: lower case, no full stop.
public enum ProblemWording {
  /// What is wrong with the row, and what to do.
  public static func message(_ problem: RowProblem) -> String {
    switch problem.kind {
    case .malformedJSON(let code):
      "not a JSON object on one line: \(json(code))"
    case .jsonArray:
      "the file is one JSON array; write one JSON object a line instead (JSON Lines)"
    case .missingAnswer:
      "the key \"answer\" is missing"
    case .notText(let key):
      "the value of \"\(key)\" must be a string"
    case .unknownQuestion(let name, let known):
      "the rubric has no question \(quoted(name)); it has \(list(known))"
    case .repeatedQuestion(let id, let column):
      "the column \(quoted(column)) is another one for question \(quoted(id)); it is kept but not marked"
    case .unknownColumns(let found, let known):
      "no column with answers among \(list(found)); needed is a column \"answer\" (with \"learner\" and \"question\"), "
        + "or one column a question, headed by its id or text: \(list(known)); --map \"COLUMN=ID\" says what a "
        + "column is"
    case .missingColumn(let name):
      "no column \(quoted(name)), which --map names"
    case .unopened(let problem): package(problem)
    case .raggedRow(let cells, let columns):
      "\(cells) \(cells == 1 ? "cell" : "cells") in a row under a header of \(columns); "
        + "put cells with separators or line ends in quotation marks"
    case .unterminatedQuote:
      "the quotation mark that opens this cell is never closed; all that follows it is not marked"
    case .textAfterQuote:
      "text after the closing quotation mark of a cell; write a quotation mark inside a cell twice"
    case .rowTooLong(let limit):
      "the row is longer than \(limit >> 20) MB"
    case .otherEncoding(let name):
      "the file is in \(name); save it as UTF-8"
    case .notPlainText(let what):
      "this is \(what), not plain text; save the answers as CSV or as text in UTF-8"
    case .noTextFiles:
      "the folder holds no .txt or .docx files"
    case .unreadable(let reason):
      "cannot read the file: \(reason)"
    }
  }

  /// What the system refused, with the path.
  public static func message(_ error: FileError) -> String {
    let action =
      switch error.operation {
      case .read, .shrunk: "cannot read"
      case .write, .lock: "cannot write"
      }
    return "\(action) \(quoted(error.path)): \(error.reason)"
  }

  private static func package(_ problem: PackageFile.Problem) -> String {
    switch problem {
    case .noUnzip:
      "reading Excel and Word files needs the program 'unzip', which is not installed; install it, or save the answers "
        + "as CSV"
    case .noPackage: "this is no Excel or Word file, though its name says so, or it is damaged; save it again"
    case .macros: "the file holds macros, and is not opened; save it without them (.xlsx, .docx)"
    case .tooLarge(let limit): "the file is larger than \(limit >> 20) MB when unpacked, and is not opened"
    case .malformed(let part): "the part \(quoted(part)) of the file is damaged; save the file again"
    case .declarations(let part): "the part \(quoted(part)) of the file declares entities, and is not read"
    }
  }

  private static func json(_ code: JSONError.Code) -> String {
    switch code {
    case .unexpectedEnd: "it ends too early"
    case .expectedValue: "a value is missing here"
    case .expectedKey: "a key in quotation marks is missing here"
    case .expectedColon: "a colon is missing here"
    case .expectedCommaOrBracket: "a comma or \"]\" is missing here"
    case .expectedCommaOrBrace: "a comma or \"}\" is missing here"
    case .controlCharacter: "a control character in a string must be escaped"
    case .badEscape: "no such escape"
    case .badNumber: "not a number as JSON writes it"
    case .tooDeep: "more than \(JSONScanner.deepest) levels deep"
    case .trailingBytes: "something follows the object"
    case .notAnObject: "it is another kind of value"
    case .notAnArray: "it is not an array"
    }
  }

  /// A name out of the input, short and safe to print: no control characters, at most 60 scalars.
  static func quoted(_ name: String) -> String {
    var text = "\""
    for (count, scalar) in name.unicodeScalars.enumerated() {
      if count == 60 {
        text += "…"
        break
      }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  private static func list(_ names: [String]) -> String {
    if names.isEmpty { return "none" }
    let shown = names.prefix(12).map(quoted).joined(separator: ", ")
    return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
  }
}
