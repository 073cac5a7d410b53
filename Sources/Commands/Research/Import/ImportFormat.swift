import Foundation

/// The layouts in which data sets of marked answers come.
enum ImportFormat: String, CaseIterable, Sendable {
  /// SemEval-2013 Task 7: an XML file a question.
  case semeval
  /// The ASAP short answer scoring competition: TSV with Id, EssaySet, Score1, Score2, EssayText.
  case asap
  /// Mohler's data: a folder with questions, answers, a file of answers a question, and scores.
  case mohler
  /// RSMTool: CSV with spkitemid, sc1, sc2.
  case rsmtool
  /// Responses for testing Moodle's pattern-match questions: CSV with the expected mark and the response.
  case pmatch
  /// Any CSV, TSV or JSON Lines, with its columns named.
  case table

  /// The layout of a file or folder; nil where it is none of them.
  static func sniff(_ path: String, _ bytes: [UInt8]?) -> ImportFormat? {
    guard let bytes else {
      return FileManager.default.fileExists(atPath: path + "/scores")
        || FileManager.default.fileExists(atPath: path + "/data/scores") ? .mohler : .semeval
    }
    let opening = String(decoding: bytes.prefix(4096), as: UTF8.self)
    if opening.drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" }).hasPrefix("<") {
      return opening.contains("<question") || opening.contains("<Question") ? .semeval : nil
    }
    let header = opening.prefix { !$0.isNewline }.lowercased()
    if header.contains("essayset"), header.contains("essaytext") { return .asap }
    if header.contains("spkitemid") || header.split(whereSeparator: { ",;\t".contains($0) }).contains("sc1") {
      return .rsmtool
    }
    let cells = header.split(separator: ",").map { $0.filter { $0.isLetter } }
    if cells.count == 2, cells[1] == "response" || cells[1] == "responses",
      cells[0].contains("mark") || cells[0].contains("expected")
    {
      return .pmatch
    }
    return .table
  }
}

/// What columns of a table hold.
enum ImportPart: String, CaseIterable, Sendable {
  case learner, question, answer, human, human2, max, text, model

  /// How such columns are usually called, folded, the likeliest first.
  var usual: [String] {
    switch self {
    case .learner: ["learner", "student", "learner id", "student id", "answer id", "candidate", "id"]
    case .question: ["question", "question id", "prompt", "item", "item id", "task"]
    case .answer: ["answer", "response", "student answer", "text", "response text", "answer text"]
    case .human:
      ["human marks", "human", "marks", "mark", "score", "human decision", "grade", "sc1", "score1", "h1"]
    case .human2: ["human2 marks", "human2", "marks2", "sc2", "score2", "h2"]
    case .max: ["max", "max marks", "max score", "full marks"]
    case .text: ["question text", "prompt text", "stem"]
    case .model:
      ["model answer", "model answers", "reference answer", "reference answers", "reference", "desired answer"]
    }
  }
}

/// The columns that the user has named.
typealias ImportColumns = [ImportPart: String]
