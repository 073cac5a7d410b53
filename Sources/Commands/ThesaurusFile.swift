import Batch
import Language

/// The file that `--thesaurus` names.
enum ThesaurusFile {
  /// As both `compile` and `mark` describe it.
  static let option = CommandDescription.Option(
    "thesaurus", value: "FILE",
    help:
      "a thesaurus in MyThes format, as LibreOffice ships (th_en_US_v2.dat): its synonyms of the rubric's words count as weak evidence",
    standard: "none")

  /// The thesaurus that the arguments name; nil for none.
  static func read(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> Thesaurus? {
    guard let path = arguments.values["thesaurus"] else { return nil }
    if path == "-", arguments.operands.contains("-") { throw arguments.wrong(.standardInputTwice) }
    let bytes = try RubricFile.read(path, console)
    do throws(Thesaurus.Problem) {
      return try Thesaurus(bytes)
    } catch {
      throw CommandError.thesaurus(error, path: RubricFile.name(path))
    }
  }

  /// What is wrong with the file, with its place.
  static func message(_ problem: Thesaurus.Problem, path: String) -> String {
    switch problem {
    case .empty: "\(path):1:1: error: the thesaurus is empty; its first line names the encoding, such as UTF-8"
    case .unknownEncoding(let name):
      "\(path):1:1: error: '\(name)' is no encoding that is read; save the thesaurus as UTF-8 or ISO8859-1"
    case .isIndex: "\(path):2:1: error: this is the index of a thesaurus; name the .dat file beside it"
    case .noEntry(let line): "\(path):\(line):1: error: here should be a word, a bar and the number of its meanings"
    case .cutOff(let line): "\(path):\(line):1: error: an entry has fewer meanings than it says"
    }
  }
}
