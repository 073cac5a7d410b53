/// Nouns that examiners ask for side by side: "advantages and disadvantages" are two demands. Written for this project.
enum OpposedNounData {
  static let text: StaticString = """
    advantage disadvantage
    benefit drawback
    benefit limitation
    benefit disadvantage
    benefit risk
    benefit cost
    benefit problem
    strength weakness
    strength limitation
    cause effect
    cause consequence
    cause result
    cause solution
    similarity difference
    cost benefit
    risk benefit
    risk reward
    right responsibility
    problem solution
    symptom treatment
    input output
    hazard precaution
    hazard control
    opportunity threat
    """
}
