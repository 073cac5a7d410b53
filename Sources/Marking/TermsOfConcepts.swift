internal import Language
internal import RubricModel

/// Which terms of a rubric name each concept.
struct TermsOfConcepts {
  /// The concepts that are named, in the order of the terms.
  private(set) var concepts: [Int32] = []
  /// Concept by concept; those of each: `starts[concept]..<starts[concept + 1]`.
  private var terms: [TermID]
  private var starts: [Int32]

  init(_ rubric: Rubric, concepts count: Int) {
    starts = [Int32](repeating: 0, count: count + 1)
    for term in rubric.terms {
      for concept in term.concepts {
        if starts[Int(concept.rawValue) + 1] == 0 { concepts.append(concept.rawValue) }
        starts[Int(concept.rawValue) + 1] += 1
      }
    }
    for concept in 1..<starts.count { starts[concept] += starts[concept - 1] }
    terms = [TermID](repeating: TermID(0), count: Int(starts[count]))
    var next = starts
    for (number, term) in rubric.terms.enumerated() {
      for concept in term.concepts {
        terms[Int(next[Int(concept.rawValue)])] = TermID(Int32(number))
        next[Int(concept.rawValue)] += 1
      }
    }
  }

  func terms(of concept: Int32) -> ArraySlice<TermID> {
    terms[Int(starts[Int(concept)])..<Int(starts[Int(concept) + 1])]
  }
}
