/// Words and their opposites, where the opposite turns the meaning of an answer round. Written for these tests.
enum Antonyms {
  static let opposite: [String: String] = {
    let words = """
      more less increase decrease increases decreases increased decreased increasing decreasing good bad better worse
      best worst happy unhappy happier unhappier polite rude politely rudely high low higher lower highest lowest
      faster slower fast slow quick slow quickly slowly easy hard easier harder easily hardly cheap expensive cheaper
      dearer always never safe dangerous safely dangerously safer riskier strong weak stronger weaker hot cold hotter
      colder warmer cooler positive negative gain lose gains loses rises falls rise fall rising falling saves
      wastes save waste saving wasting trust distrust trusts distrusts satisfied dissatisfied satisfaction
      dissatisfaction loyal disloyal loyalty disloyalty likes dislikes accept refuse accepts refuses remember forget
      remembers forgets allows forbids attract repel attracts repels attracting repelling helps hinders
       healthy unhealthy healthier unhealthier calm panicky friendly unfriendly confident timid honest
      dishonest honestly dishonestly clear unclear clearly unclearly clearer vaguer success failure successful
      unsuccessful advantage disadvantage expands contracts expand contract absorbs
      releases absorb release include exclude includes excludes wide narrow wider narrower long short longer shorter
      rich poor richer poorer heavy light heavier lighter agree disagree correct incorrect correctly incorrectly
      right wrong accurate inaccurate accurately inaccurately patient impatient respect disrespect respectful
      disrespectful helpful unhelpful reliable unreliable professional unprofessional professionally unprofessionally
      improves worsens improve worsen improved worsened improving worsening reduces raises reduce raise reducing raising
      bigger smaller larger smaller greater smaller popular unpopular welcome unwelcome valued
      despised pleased displeased comfortable uncomfortable kind unkind fair unfair legal illegal  early late open closed full empty near far deep shallow thick thin tidy
      untidy motivated demotivated encourage discourage encourages discourages appropriate inappropriate profit loss
      profits losses win lose wins loses true false alive dead awake asleep upper lower inside outside internal external
      maximum minimum often rarely many few most least love hate loves hates enjoy dread likely unlikely
      """.split(whereSeparator: { $0.isWhitespace }).map(String.init)
    var table: [String: String] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      let (one, other) = (words[index], words[index + 1])
      if table[one] == nil { table[one] = other }
      if table[other] == nil { table[other] = one }
    }
    // Words of two meanings turn nothing round for certain.
    for word in [
      "right", "hard", "kind", "light", "leaves", "welcome", "patient", "harder", "contract", "contracts", "most",
      "open", "well", "cool", "hardly", "least", "leave", "late", "far", "few", "short", "near", "full", "fall",
    ] {
      table[word] = nil
    }
    return table
  }()
}
