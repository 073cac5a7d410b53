/// The subjects of the lexicon that a rubric was found to be about.
struct SubjectChoice {
  /// The best first, of what belongs to no question, and of each question of the text.
  let document: [Int32]
  let questions: [[Int32]]

  init(_ finder: SubjectFinder, questions count: Int) {
    document = finder.subjectsOfDocument()
    questions = (0..<count).map { finder.subjects(ofQuestion: $0) }
  }

  /// All of them, each once, in the order of their numbers.
  var all: [Int32] {
    var all = document
    for list in questions {
      for subject in list where !all.contains(subject) { all.append(subject) }
    }
    return all.sorted()
  }
}
