import Testing

@testable import Marking

/// Ideas that an answer puts in another form of speech than the rubric. What earns and what does not was decided by reading.
@Suite struct OtherFormsTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var point: String
    var question: String
    var right: [String]
    var wrong: [String]
    var testDescription: String { point }
  }

  static let rows: [Row] = [
    Row(
      point: "reducing waste", question: "State one reason why a shop keeps a record of what it sells.",
      right: [
        "Less waste", "To stop waste", "There is no waste", "It avoids waste", "So they don't waste anything",
        "To prevent food being wasted", "It cuts down on waste", "Not as much gets wasted",
      ],
      wrong: ["More waste", "It causes waste", "It does not reduce waste"]),
    Row(
      point: "preventing accidents", question: "State one reason why a floor is kept dry.",
      right: [
        "fewer accidents", "no accidents", "so accidents don't happen", "so nobody has an accident",
        "It makes accidents less likely", "lowers the risk of an accident",
      ],
      wrong: ["it causes accidents", "more accidents", "accidents are more likely"]),
    Row(
      point: "fewer complaints", question: "State one effect of training.",
      right: [
        "people complain less", "complaints drop", "customers don't complain", "a drop in complaints",
        "complaints are reduced", "stops complaints",
      ],
      wrong: ["more complaints", "people complain more"]),
    Row(
      point: "improves morale", question: "State one effect of praise.",
      right: ["morale goes up", "raises morale", "morale is higher"], wrong: ["lowers morale", "morale drops"]),
    Row(
      point: "the temperature falls", question: "State what happens at night.",
      right: ["it gets colder", "the temperature drops", "temperature is lower"],
      wrong: ["the temperature rises", "there is no temperature", "it gets warmer"]),
    Row(
      point: "prevents the spread of bacteria", question: "State one reason for washing hands.",
      right: ["stops germs spreading", "so bacteria don't spread", "kills germs so they can't spread"],
      wrong: ["spreads bacteria", "helps germs spread"]),
    // "Staff leaving" and "bacteria growing" are known by themselves, and "growing" goes some way itself.
    Row(
      point: "prevents staff leaving", question: "State one reason for a pay rise.",
      right: ["staff do not leave", "fewer staff leave", "staff don't want to leave"],
      wrong: ["staff leave", "staff leave because of it", "it does not prevent staff leaving"]),
    Row(
      point: "prevents bacteria growing", question: "State one reason for a fridge.",
      right: ["bacteria cannot grow", "stops bacteria from growing", "so that bacteria can't grow"],
      wrong: ["bacteria grow", "bacteria grow quickly"]),
    Row(
      point: "blood flow is reduced", question: "State one effect of pressure on the skin.",
      right: ["blood cannot flow", "the flow of blood goes down", "less blood flows"], wrong: ["blood flows freely"]),
    Row(
      point: "untrained staff", question: "State one cause of slow service.",
      right: [
        "Untrained staff", "The staff were not trained", "Staff weren't trained properly",
        "staff who haven't been trained",
      ],
      wrong: ["The staff were trained", "Trained staff", "Staff aren't untrained"]),
    Row(
      point: "illegal dumping", question: "State one cause of polluted rivers.",
      right: ["illegal dumping", "dumping that is not legal"], wrong: ["legal dumping", "dumping that isn't illegal"]),
    Row(
      point: "staff are polite", question: "State one thing customers expect.",
      right: ["staff aren't rude", "they are not rude to you", "nobody is rude", "employees being courteous"],
      wrong: ["staff aren't polite"]),
    Row(
      point: "lack of light", question: "State one reason the plant dies.",
      right: ["not enough light", "no light", "too little light", "insufficient light"],
      wrong: ["too much light", "plenty of light"]),
    Row(
      point: "up to 30 seconds", question: "State how long it lasts.",
      right: ["30 seconds at most", "no more than 30 seconds", "under 30 seconds"], wrong: ["30 minutes"]),
    Row(
      point: "more concentrated acid", question: "State one change that would speed the reaction up.",
      right: ["increase the concentration of the acid", "acid of a higher concentration"],
      wrong: ["more dilute acid", "less concentrated acid", "more acid"]),
  ]

  private static func exam(_ row: Row) -> Exam {
    Exam("# Forms\n\n## Question 1\n\n\(row.question)\n\n### Marking points\n\n- \(row.point) (1)\n")
  }

  @Test(arguments: rows)
  func whatSaysTheSameEarns(_ row: Row) {
    let exam = Self.exam(row)
    for answer in row.right {
      let result = exam.mark(answer)
      #expect(result.marks == 1, "\(answer)")
      #expect(result.points.allSatisfy { !$0.evidence.isEmpty }, "\(answer): no quotation")
    }
  }

  @Test(arguments: rows)
  func whatSaysOtherwiseDoesNot(_ row: Row) {
    let exam = Self.exam(row)
    for answer in row.wrong {
      tolerating(Faults.fittedRows.contains(answer) ? Faults.fitted : nil) {
        #expect(exam.mark(answer).marks == 0, "\(answer)")
      }
    }
  }

  @Test("one phrase is evidence of one idea only")
  func tracesAreDistinct() {
    let exam = Exam(
      """
      # Loyalty

      ## Question 1

      State two benefits of good service. [2]

      ### Marking points

      - Award credit for two benefits of good service: customer loyalty, customers who stay loyal, more sales
      """)
    let result = exam.mark("Customers come back")
    #expect(result.marks <= 1)
  }
}
