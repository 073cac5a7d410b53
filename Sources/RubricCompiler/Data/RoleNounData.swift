/// Head nouns of examiners' lists and the roles that items of such a list have.
enum RoleNounData {
  static let text: StaticString = """
    benefit advantage gain strength merit: benefit
    disadvantage drawback weakness limitation downside: problem
    cause: cause
    consequence effect result outcome impact implication influence: consequence
    factor influence thing aspect: factor
    principle value: principle
    duty responsibility task: duty
    behaviour conduct quality attitude: behaviour
    skill: skill
    technique: skill method
    method way means: method channel
    step stage procedure process: step
    law legislation act regulation: law
    channel: channel
    information detail: information
    feeling: feeling
    problem issue complaint: problem
    solution remedy resolution: solution
    structure: structure
    practice: practice
    reason justification rationale: reason
    need: need
    tool: tool
    example: example
    person: person
    """
}
