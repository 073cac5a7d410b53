import RubricModel

/// The same words in another dress: case, marks, spaces, contractions, the spelling of another country, messages.
enum FormChanges {
  static let all: [Change] = [
    Change("small letters") { answer, _ in
      // "US" and "IT" are other words in small letters.
      let words = Passage(answer.text).words
      return words.contains { ["US", "IT", "WHO", "AM"].contains($0) } ? nil : answer.text.lowercased()
    },
    Change("all capitals") { answer, _ in answer.text.uppercased() },
    Change("capitals at random") { answer, numbers in
      var passage = Passage(answer.text)
      for place in passage.places where Bool.random(using: &numbers) {
        let word = passage.pieces[place].text
        if word == word.lowercased() { passage.pieces[place].text = word.capitalisedFirst }
      }
      return passage.text
    },
    Change("no punctuation") { answer, _ in withoutMarks(answer.text) },
    Change("no punctuation, small letters") { answer, _ in
      let words = Passage(answer.text).words
      return words.contains { ["US", "IT", "WHO", "AM"].contains($0) } ? nil : withoutMarks(answer.text)?.lowercased()
    },
    Change("no apostrophes") { answer, _ in
      // "I'll" and "we're" would be "ill" and "were".
      var passage = Passage(answer.text)
      for place in passage.places {
        let word = passage.pieces[place].plain
        if word.hasSuffix("n't") || word.hasSuffix("'s"), word != "let's" {
          passage.pieces[place].text.removeAll { $0 == "'" || $0 == "’" }
        }
      }
      return passage.text
    },
    Change("typographer's apostrophes and dashes") { answer, _ in
      answer.text.replacing("'", with: "’").replacing(" - ", with: " – ")
    },
    Change("two spaces and line breaks") { answer, _ in
      answer.text.contains("\n") ? nil : answer.text.sentences.joined(separator: "\n\n").replacing(" ", with: "  ")
    },
    Change("each sentence a bullet") { answer, _ in
      let sentences = answer.text.sentences
      return sentences.count < 2 ? nil : sentences.map { "- " + $0 }.joined(separator: "\n")
    },
    Change("exclamation marks") { answer, _ in
      answer.text.sentences.allSatisfy { $0.hasSuffix(".") }
        ? answer.text.sentences.map { $0.withoutEnd + "!!" }.joined(separator: " ") : nil
    },
    Change("contracted") { answer, _ in SpellingChanges.phrases(answer.text, by: Contracted.short) },
    Change("written out") { answer, _ in
      // "Isn't it" would be "is not it".
      let isQuestion = ["n't it", "n't he", "n't she", "n't they", "n't you", "n't we", "n't I"].contains {
        answer.text.replacing("’", with: "'").contains($0)
      }
      return isQuestion ? nil : SpellingChanges.phrases(answer.text, by: Contracted.long)
    },
    Change("American spelling") { answer, _ in SpellingChanges.swap(answer.text, by: Spellings.american) },
    Change("text-speak") { answer, _ in SpellingChanges.swap(answer.text, by: Spellings.messages) },
    Change("numbers as digits") { answer, _ in SpellingChanges.swap(answer.text, by: Spellings.digits) },
  ]

  /// Without the marks at the ends of words; those inside numbers and words stay, and formulas are left alone.
  private static func withoutMarks(_ text: String) -> String? {
    if text.contains(where: { "=+×÷/<>{}[]".contains($0) }) { return nil }
    let characters = Array(text)
    var bare = ""
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isMark = ".,;:!?\"“”()–—".contains(character)
      let isInside = index > 0 && characters[index - 1].isNumber && next.isNumber
      if !isMark || isInside { bare.append(character) } else if next.isLetter { bare.append(" ") }
    }
    return bare.replacing(" - ", with: " ")
  }
}

/// Contractions, both ways, where both are the same words.
enum Contracted {
  static let short: [([String], String)] = [
    "do not = don't", "does not = doesn't", "did not = didn't", "is not = isn't", "are not = aren't",
    "was not = wasn't", "were not = weren't", "cannot = can't", "could not = couldn't", "will not = won't",
    "would not = wouldn't", "should not = shouldn't", "have not = haven't", "has not = hasn't", "had not = hadn't",
    "it is = it's", "they are = they're", "that is = that's", "we are = we're", "you are = you're", "i am = I'm",
    "they will = they'll", "it will = it'll", "you will = you'll", "i would = I'd", "they would = they'd",
    "they have been = they've been", "there is = there's", "he is = he's", "she is = she's",
  ].map { line in
    let sides = line.split(separator: "=").map { String($0).trimmed }
    return (sides[0].split(separator: " ").map(String.init), sides[1])
  }

  /// "It's been" is "it has been", so "'s" is written out before few words only.
  static let long: [([String], String)] =
    short.filter { !$0.1.hasSuffix("'s") && !$0.1.hasSuffix("'d") }.map {
      ([$0.1.lowercased()], $0.0.joined(separator: " "))
    }
    + ["a", "the", "not", "because", "important", "good", "bad", "easier", "better", "more", "about", "too"].flatMap {
      word in
      ["it", "that", "there"].map { (["\($0)'s", word], "\($0) is \(word)") }
    }
}
