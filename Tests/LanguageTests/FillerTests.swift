import Testing

@testable import Language

/// What a careful reader would pass over in what learners write: in the rows it stands in brackets, which are taken out before
/// the text is analysed.
@Suite struct FillerTests {
  @Test(
    "what opens, ends or pads an answer",
    arguments: [
      "[My answer is as follows.] Listen to them. [I hope this makes sense.]",
      "[This is what I think.] Be polite. [That is all I can remember.]",
      "[I will answer this question now.] Be polite. [Thank you for reading.]",
      "[I am going to answer this question.] Be polite. [Thanks.] Smile.",
      "[Answer:] be polite",
      "[My answer: ]be polite",
      "[The answer to this question is that] staff are polite",
      "[Well,] be polite",
      "[OK so,] be polite",
      "[Basically,] they listen",
      "[so basically] they listen",
      "[To be honest,] they never listen",
      "[It goes without saying that] staff are polite",
      "[I mean,] you listen to them",
      "They listen [and so on].",
      "They listen, smile, [and all that]",
      "They listen [and things like that].",
      "They use email [or something like that].",
      "They listen, [and that is my answer].",
      "They listen, [and that's it].",
      "They listen, [if you know what I mean], to people",
      "They listen[, if you know what I mean].",
      "They listen, [as we learned in class].",
      "[As we were taught in our lesson] they listen",
      "They listen [like I said before] to people",
      "They listen, [you know], to people",
      "They listen [lol]",
      "[Sorry about my bad handwriting.] They listen. [Sorry if this doesn't make sense]",
      "They listen. [That's all I know about this.]",
      "They listen [believe it or not] to people",
      "They listen. [There is a lot more I could say.]",
      "They listen. [This is something we covered in class.] [I have thought about this a lot.]",
    ] as [MarkedText])
  func fillers(_ row: MarkedText) { check(row) }

  @Test(
    "the same words where they say something",
    arguments: [
      "They help you know what you buy.",
      "Staff need to be honest, to be polite, and to listen.",
      "They do things like that to save money and time.",
      "The answer is to train staff.",
      "They answer the question.",
      "Say thank you for the payment.",
      "They understand what I mean.",
      "All that matters is trust.",
      "They went on and so on Monday they closed.",
      "This is all we can offer them.",
      "Well water is clean.",
      "Right is on the east.",
      "He wrote \"you know\" in the letter.",
      "We saw in class that plants need light.",
      "I hope they come back.",
      "It is all the same.",
    ] as [MarkedText])
  func said(_ row: MarkedText) { check(row) }

  @Test(
    "a text of nothing else is kept",
    arguments: ["I hope this makes sense.", "lol", "My answer is as follows. Thanks."])
  func nothingElse(_ text: String) {
    #expect(words(text, leavesOutFillers: true) == words(text, leavesOutFillers: false))
  }

  @Test("what stands between the words that are left")
  func marks() {
    var analysis = Analysis()
    var analyser = Analyser(vocabulary: lexiconVocabulary, leavesOutFillers: true)
    analyser.analyse(
      Array("Basically, they listen, you know, because they care, and so on. Fine".utf8), into: &analysis)
    let text = "Basically, they listen, you know, because they care, and so on. Fine"
    let clauses = analysis.clauses.map { clause in
      clause.words.map { surface(analysis.words[Int($0)], of: text) }.joined(separator: " ")
    }
    #expect(clauses == ["they listen", "because they care", "Fine"])
    #expect(
      analysis.words.filter { $0.flags.contains(.beforeMark) }.map { surface($0, of: text) } == ["listen", "care"])
  }

  private func check(_ row: MarkedText) {
    let text = row.marked.filter { $0 != "[" && $0 != "]" }
    var isOutside = true
    var outside = ""
    for character in row.marked {
      if character == "[" || character == "]" {
        isOutside = character == "]"
      } else if isOutside {
        outside.append(character)
      }
    }
    let expected = words(outside, leavesOutFillers: false)
    #expect(words(text, leavesOutFillers: true) == expected, "\(row.marked)")
  }

  private func words(_ text: String, leavesOutFillers: Bool) -> [String] {
    var analyser = Analyser(vocabulary: lexiconVocabulary, leavesOutFillers: leavesOutFillers)
    var analysis = Analysis()
    analyser.analyse(Array(text.utf8), into: &analysis)
    return analysis.words.map { surface($0, of: text) }
  }
}
