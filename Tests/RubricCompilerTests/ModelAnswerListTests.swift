import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// What the compiler makes of model answers; the rubrics are ours.
@Suite struct ModelAnswerListTests {
  private func requirement(_ question: String, _ answers: [String]) -> (Requirement, Rubric) {
    let text = "# Test\n\n## Question 1\n\n\(question)\n\n### Model answers\n\n" + answers.map { "- \($0)\n" }.joined()
    let rubric = RubricCompiler.compile([UInt8](text.utf8)).rubric
    return (rubric.questions[0].points[0].requirements[0], rubric)
  }

  private func weights(_ phrasing: Phrasing, _ rubric: Rubric) -> [String: Int] {
    var weights: [String: Int] = [:]
    for part in phrasing.parts { weights[rubric.terms[Int(part.term.rawValue)].label] = part.weight }
    return weights
  }

  @Test func `Each item of a list of answers is an answer`() {
    let (requirement, _) = requirement("What does it mean?", ["Synonyms of big, e.g., huge, enormous or vast, etc."])
    #expect(requirement.ideas.map { $0.label } == ["huge", "enormous", "vast"])
    #expect(requirement.quantity == 1)
  }

  @Test func `The question says how many of a list it wants`() {
    let (requirement, _) = requirement(
      "Name two colours of the flag.", ["Acceptable answers: red, white, blue, azure."])
    #expect(requirement.quantity == 2)
    #expect(requirement.ideas.count == 4)
  }

  @Test func `Examples at the end of a model answer are wordings of it`() {
    let (requirement, _) = requirement("What should they use?", ["Use a standard unit such as metres or feet."])
    #expect(requirement.ideas.count == 1)
    #expect(requirement.ideas[0].phrasings.count == 2)
  }

  @Test func `A sentence that goes on after its example is no list`() {
    let (requirement, _) = requirement(
      "Why wash?",
      ["Meat carries germs such as salmonella, and washing takes all of them off the hands and the knives."])
    #expect(requirement.ideas.count == 1)
    #expect(requirement.ideas[0].phrasings.count == 1)
  }

  @Test func `A note is no answer`() {
    let (requirement, _) = requirement("What is it?", ["A cactus.", "Note: accept the plural."])
    #expect(requirement.ideas.map { $0.label } == ["A cactus."])
  }

  @Test func `Words weigh by what the question gives away`() {
    let (requirement, rubric) = requirement(
      "A diver carries a lantern. It is dark. It is cold. Why does the lantern glow?",
      ["The filament of the lantern glows for the diver (brightly) at 9 volts."])
    let weights = weights(requirement.ideas[0].phrasings[0], rubric)
    #expect(weights["filament"] == 100)
    #expect(weights["diver"] == 67)
    #expect(weights["lantern"] == 20)
    #expect(weights["brightly"] == 60)
    #expect(weights["9"] == 100)
    #expect(weights["of"] == 20)
    #expect(weights["The"] == nil)
  }

  @Test func `What the model answer denies is to be denied`() {
    let (requirement, rubric) = requirement("Why is it cool?", ["Plastic does not conduct heat."])
    let negated = requirement.ideas[0].phrasings[0].parts.filter { $0.isNegated }
    #expect(negated.map { rubric.terms[Int($0.term.rawValue)].label }.contains("conduct"))
  }

  @Test(arguments: [
    ("crystal", "crystallis", true), ("conduct", "conductor", true), ("experi", "experiment", false),
    ("contain", "contact", false), ("care", "careless", false), ("act", "actor", false),
  ])
  func families(word: String, other: String, areKin: Bool) {
    var vocabulary = Vocabulary()
    let id = vocabulary.insert([UInt8](other.utf8))
    #expect((WordFamilies(vocabulary).others(of: [UInt8](word.utf8)[...]) == [id]) == areKin)
  }
}
