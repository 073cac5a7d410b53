import TestSupport

/// Slips of the pen and of the keyboard: one long word in about eight, and never into another word.
enum SpellingChanges {
  static let all: [Change] = [
    Change("typo: two letters swapped") { answer, numbers in
      slip(answer.text, &numbers) { word, numbers in
        let place = Int.random(in: 1..<word.count - 2, using: &numbers)
        word.swapAt(place, place + 1)
      }
    },
    Change("typo: a letter left out") { answer, numbers in
      slip(answer.text, &numbers) { word, numbers in
        word.remove(at: Int.random(in: 2..<word.count - 1, using: &numbers))
      }
    },
    Change("typo: a letter twice") { answer, numbers in
      slip(answer.text, &numbers) { word, numbers in
        let place = Int.random(in: 1..<word.count - 1, using: &numbers)
        word.insert(word[place], at: place)
      }
    },
    Change("typo: the key beside") { answer, numbers in
      slip(answer.text, &numbers) { word, numbers in
        let place = Int.random(in: 1..<word.count - 1, using: &numbers)
        guard let keys = neighbours[word[place]], let key = keys.randomElement(using: &numbers) else { return }
        word[place] = key
      }
    },
    Change("typo: a vowel mistaken") { answer, numbers in
      slip(answer.text, &numbers) { word, numbers in
        // The weak vowel before a final consonant: "custamer", "differant".
        let weak = word.indices.dropFirst(2).dropLast().filter { "eao".contains(word[$0]) }
        let places = weak.filter { !"aeiouy".contains(word[$0 - 1]) && !"aeiouy".contains(word[$0 + 1]) }
        guard let place = places.last else { return }
        word[place] = word[place] == "e" ? "a" : "e"
      }
    },
    Change("common misspellings") { answer, _ in swap(answer.text, by: Spellings.mistakes) },
    Change("words joined and divided") { answer, _ in
      phrases(answer.text, by: Spellings.joins.map { ($0.0, $0.1) })
    },
    Change("no space after a comma or full stop") { answer, _ in
      let characters = Array(answer.text)
      var text = ""
      for (index, character) in characters.enumerated() {
        let isGap =
          character == " " && index > 1 && index + 1 < characters.count && ",.".contains(characters[index - 1])
        if isGap, characters[index - 2].isLetter, characters[index + 1].isLetter { continue }
        text.append(character)
      }
      return text
    },
  ]

  /// Every word of the answers, in small letters: a slip must not write another of them.
  static let words = Set(MarkedAnswers.all.flatMap { Passage($0.text).pieces.filter { $0.isWord }.map { $0.plain } })

  private static func slip(
    _ text: String, _ numbers: inout SeededNumbers, _ change: (inout [Character], inout SeededNumbers) -> Void
  ) -> String? {
    var passage = Passage(text)
    let long = passage.places.filter { place in
      let word = passage.pieces[place].text
      return word.count >= 6 && word.allSatisfy { $0.isLetter } && word.dropFirst() == word.dropFirst().lowercased()
        && (place < 2 || word.first?.isLowercase == true)
    }
    let count = max(1, passage.places.count / 8)
    for place in long.shuffled(using: &numbers).prefix(count) {
      var word = Array(passage.pieces[place].text)
      change(&word, &numbers)
      if !words.contains(String(word).lowercased()) { passage.pieces[place].text = String(word) }
    }
    return passage.text
  }

  /// Replaces every word of a table.
  static func swap(_ text: String, by table: [String: String]) -> String {
    var passage = Passage(text)
    for place in passage.places {
      if let word = table[passage.pieces[place].plain] { passage.replace(place, with: word) }
    }
    return passage.text
  }

  /// Replaces every phrase of a table.
  static func phrases(_ text: String, by table: [([String], String)]) -> String {
    var passage = Passage(text)
    var place = 0
    while place < passage.pieces.count {
      for (from, to) in table {
        if let range = passage.match(from, at: place) {
          passage.replace(range, with: to)
          break
        }
      }
      place += 1
    }
    return passage.text
  }

  private static let neighbours: [Character: [Character]] = [
    "q": ["w", "a"], "w": ["q", "e", "s"], "e": ["w", "r", "d"], "r": ["e", "t", "f"], "t": ["r", "y", "g"],
    "y": ["t", "u", "h"], "u": ["y", "i", "j"], "i": ["u", "o", "k"], "o": ["i", "p", "l"], "p": ["o", "l"],
    "a": ["q", "s", "z"], "s": ["a", "d", "x"], "d": ["s", "f", "c"], "f": ["d", "g", "v"], "g": ["f", "h", "b"],
    "h": ["g", "j", "n"], "j": ["h", "k", "m"], "k": ["j", "l", "m"], "l": ["k", "o", "p"], "z": ["a", "x"],
    "x": ["z", "c", "s"], "c": ["x", "v", "d"], "v": ["c", "b", "f"], "b": ["v", "n", "g"], "n": ["b", "m", "h"],
    "m": ["n", "k", "j"],
  ]
}
