import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// The subjects that questions are about, told by their words alone: no title, no telling id.
@Suite struct SubjectFinderTests {
  struct Row: CustomTestStringConvertible {
    var subject: String
    var question: String
    var points: [String]

    var testDescription: String { subject }

    var text: String { "## Question 1\n\n\(question)\n\n### Marking points\n\n- \(points.joined(separator: "\n- "))\n" }
  }

  /// Written for this test; none of it stands in a rubric or a mark scheme of the project.
  static let rows: [Row] = [
    Row(
      subject: "biology", question: "Describe how the lungs are adapted for gas exchange.",
      points: [
        "many alveoli give a large surface area", "thin walls, so a short diffusion distance", "good blood supply",
      ]),
    Row(
      subject: "chemistry", question: "Explain why graphite conducts electricity but diamond does not.",
      points: [
        "each carbon atom in graphite has one delocalised electron", "in diamond all electrons are in covalent bonds",
      ]),
    Row(
      subject: "physics", question: "A skydiver reaches terminal velocity. Explain why.",
      points: ["air resistance increases with speed", "until it balances the weight", "so the resultant force is zero"]),
    Row(
      subject: "business", question: "State two sources of finance for a new start-up.",
      points: ["bank loan", "venture capital", "share capital from partners", "overdraft"]),
    Row(
      subject: "economics", question: "Explain what a fall in supply does to a market.",
      points: ["the supply curve shifts left", "the equilibrium price rises", "quantity demanded contracts"]),
    Row(
      subject: "retail", question: "Give two reasons for putting up a point of sale display by the tills.",
      points: ["impulse purchases at the checkout", "draws attention to promotions", "uses the store's selling space"]),
    Row(
      subject: "customer service", question: "How should a receptionist deal with an angry visitor at the desk?",
      points: [
        "stay calm and listen to the complaint", "apologise and show empathy", "offer a solution and follow it up",
      ]),
    Row(
      subject: "computing", question: "Compare RAM with ROM.",
      points: ["RAM is volatile, ROM is non-volatile", "RAM holds running programs; ROM holds the boot instructions"]),
    Row(
      subject: "care", question: "Describe how a carer could protect a resident's dignity when helping with a bath.",
      points: [
        "close the door and curtains for privacy", "ask for consent", "let the service user choose what to do alone",
      ]),
    Row(
      subject: "child care", question: "How does sand and water play help a toddler to develop?",
      points: ["fine motor skills from pouring", "social development from sharing toys", "sensory play and language"]),
    Row(
      subject: "safeguarding", question: "What should a volunteer do after a child discloses abuse?",
      points: [
        "report it to the designated safeguarding lead", "record the child's own words", "do not promise secrecy",
      ]),
    Row(
      subject: "food", question: "State two ways in which the vitamin C in vegetables is lost in the kitchen.",
      points: ["dissolves in the boiling water", "destroyed by long cooking", "cut vegetables left standing oxidise"]),
    Row(
      subject: "safety", question: "List two fire precautions for a workshop.",
      points: [
        "keep fire exits clear", "fire extinguishers nearby", "a risk assessment for hot work", "regular fire drills",
      ]),
    Row(
      subject: "engineering", question: "Why is a lathe tool made of high speed steel?",
      points: [
        "hardness at high temperature", "toughness to resist shock",
        "keeps its cutting edge, so a better surface finish",
      ]),
    Row(
      subject: "history", question: "Why did Stalin bring in collectivisation?",
      points: ["to feed workers for the Five Year Plans", "to get rid of the kulaks", "to control the peasants"]),
    Row(
      subject: "geography", question: "Explain how a stack is formed on a headland.",
      points: ["hydraulic action widens a crack into a cave", "an arch forms", "the arch collapses and leaves a stack"]),
    Row(
      subject: "psychology", question: "Outline one weakness of Milgram's study of obedience.",
      points: ["lacks ecological validity", "participants were deceived", "the sample was all male"]),
    Row(
      subject: "sociology", question: "Give two reasons why divorce has increased since 1969.",
      points: ["secularisation", "changes in the law", "women's financial independence", "less stigma attached"]),
    Row(
      subject: "sport", question: "Describe two effects of regular aerobic training on the heart.",
      points: ["cardiac hypertrophy", "lower resting heart rate", "higher stroke volume and cardiac output"]),
    Row(
      subject: "travel", question: "State two services that a tour operator gives to holidaymakers.",
      points: ["package holidays with flights and transfers", "a resort rep", "ATOL protection"]),
    Row(
      subject: "english", question: "How does the poet use language to show grief?",
      points: [
        "the metaphor of the empty house", "enjambment and caesura break the rhythm", "sombre tone of the final stanza",
      ]),
    Row(
      subject: "media", question: "Explain how the magazine cover appeals to its target audience.",
      points: ["the masthead and cover lines", "direct address in the main image", "connotations of the colours"]),
    Row(
      subject: "law", question: "Explain two elements of a valid contract.",
      points: ["offer and acceptance", "consideration", "intention to create legal relations"]),
    Row(
      subject: "religious studies", question: "Give two reasons why prayer matters to Muslims.",
      points: ["salah is one of the five pillars", "it brings them closer to Allah", "the Prophet Muhammad taught it"]),
  ]

  private func subjects(_ text: String) -> [[String]] {
    RubricCompiler.compile([UInt8](text.utf8)).rubric.questions.map { $0.subjects }
  }

  @Test(arguments: rows) func wordsTellTheSubject(_ row: Row) throws {
    let found = try #require(subjects(row.text).first)
    #expect(found.contains(row.subject), "\(found)")
    #expect((1...3).contains(found.count))
  }

  /// One document may hold several subjects: each question keeps its own.
  @Test func questionsOfOneDocumentKeepTheirSubjects() {
    let text = Self.rows.enumerated().map { number, row in
      row.text.replacing("## Question 1", with: "## Question \(number + 1)", maxReplacements: 1)
    }
    for (row, found) in zip(Self.rows, subjects(text.joined(separator: "\n"))) {
      #expect(found.contains(row.subject), "\(row.subject): \(found)")
    }
  }

  /// A question that says little has the subject of the rest of the paper.
  @Test func theDocumentHelpsAQuestionThatSaysLittle() {
    let physics = Self.rows.first { $0.subject == "physics" }?.text ?? ""
    let text = "\(physics)\n## Question 2\n\nHow long did it take?\n\n### Marking points\n\n- twelve of them\n"
    #expect(subjects(text).last?.first == "physics")
  }

  @Test(arguments: [
    ("# Travel and tourism", "1", "travel"), ("# GCSE Maths", "1", "mathematics"),
    ("# Paper 1", "chem-3", "chemistry"), ("# Paper 1", "sociology-2", "sociology"),
    ("# Level 2 Customer Service", "1", "customer service"),
  ])
  func aNameIsAStrongSign(_ title: String, _ id: String, _ subject: String) {
    let text =
      "\(title)\n\n## Question \(id)\n\nGive two reasons.\n\n### Marking points\n\n- a larger one\n- a smaller one\n"
    #expect(subjects(text).first?.first == subject)
  }

  @Test func withoutEvidenceThereIsNone() {
    #expect(subjects("## Question 1\n\nWhy?\n\n### Marking points\n\n- xyzzy\n").first == [])
  }
}
