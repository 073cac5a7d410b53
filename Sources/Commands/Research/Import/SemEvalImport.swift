import Batch
import Foundation

/// SemEval-2013 Task 7: an XML file a question.
extension Importer {
  mutating func readSemEval(_ bytes: [UInt8], _ path: String) {
    var scanner = XMLScanner(bytes)
    var id = ""
    var element = ""
    var text: [UInt8] = []
    var attributes: [String: String] = [:]
    var questionText = ""
    do throws(XMLScanner.Failure) {
      while let event = try scanner.next() {
        switch event {
        case .start(let name, let given, _):
          element = name
          text.removeAll()
          if name == "question" {
            id = given["id"] ?? URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            questionText = ""
          }
          attributes = given
        case .text: text += scanner.text
        case .end(let name):
          let words = Self.single(text)
          if name == element {
            switch name {
            case "questionText": questionText = words
            case "referenceAnswer": set.describe(id, text: questionText, max: 1, model: words)
            case "studentAnswer": addSemEval(id, questionText, words, attributes, path)
            default: break
            }
          }
          text.removeAll()
          element = ""
        }
      }
    } catch {
      set.complain(path, 1, error == .declaration ? "a document type declaration is not read" : "damaged XML")
    }
  }

  private mutating func addSemEval(
    _ id: String, _ questionText: String, _ words: String, _ attributes: [String: String], _ path: String
  ) {
    set.describe(id, text: questionText, max: 1, model: nil)
    var answer = ImportedSet.Answer(
      learner: attributes["id"] ?? "\(id).\(set.answers.count + 1)", question: id, answer: words)
    if let label = attributes["accuracy"] {
      answer.human = label == "correct" ? "1" : "0"
      answer.others.append(("label", label))
    }
    set.add(answer)
  }
}
