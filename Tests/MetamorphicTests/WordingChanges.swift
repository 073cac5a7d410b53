import Marking
import RubricModel
import TestSupport

/// The same said in other words, in another order, or with words around it that say nothing.
enum WordingChanges {
  static let all: [Change] = [
    Change("one synonym") { answer, numbers in synonyms(answer.text, most: 1, &numbers) },
    Change("three synonyms") { answer, numbers in synonyms(answer.text, most: 3, &numbers) },
    Change("sentences in another order") { answer, numbers in
      let sentences = answer.text.sentences
      guard sentences.count >= 2, !answer.asksForOrder, sentences.allSatisfy({ standsAlone($0) }) else { return nil }
      var moved = sentences.shuffled(using: &numbers)
      if moved == sentences { moved.reverse() }
      return moved.map { ".!?".contains($0.last ?? " ") ? $0 : $0 + "." }.joined(separator: " ")
    },
    Change("filler words") { answer, numbers in
      let fillers = ["basically", "obviously", "to be honest", "I think", "in my opinion", "actually", "you know"]
      let sentences = answer.text.sentences
      guard !sentences.contains(where: { $0.contains("\n") }), isProse(sentences[0]) else { return nil }
      return sentences.enumerated().map { index, sentence in
        guard index % 2 == 0, isProse(sentence) else { return sentence }
        let filler = fillers.randomElement(using: &numbers) ?? ""
        return filler.capitalisedFirst + (filler == "I think" ? " " : ", ") + sentence.loweredFirst
      }.joined(separator: " ")
    },
    Change("filler at the end") { answer, numbers in
      let fillers = [
        ", if you know what I mean", " and so on", " and things like that", ", and that is my answer", " and all that",
        ", as we learned in class",
      ]
      return answer.text.contains("\n")
        ? nil : answer.text.trimmed.withoutEnd + (fillers.randomElement(using: &numbers) ?? "") + "."
    },
    Change("filler sentences") { answer, numbers in
      let opening = ["My answer is as follows.", "This is what I think.", "I will answer this question now."]
      let closing = ["I hope this makes sense.", "That is all I can remember.", "Thank you for reading."]
      return (opening.randomElement(using: &numbers) ?? "") + " " + answer.text.trimmed.ended + " "
        + (closing.randomElement(using: &numbers) ?? "")
    },
    Change("a smiley at the end") { answer, _ in answer.text + " 🙂" },
    Change("'Answer:' in front") { answer, _ in "Answer: " + answer.text },
    Change("the question copied out first") { answer, _ in
      answer.rules.text.isEmpty ? nil : answer.rules.text + "\n\n" + answer.text
    },
    Change("active to passive") { answer, _ in Voice.passive(answer.text) },
    Change("passive to active") { answer, _ in Voice.active(answer.text) },
  ]

  private static func synonyms(_ text: String, most: Int, _ numbers: inout SeededNumbers) -> String? {
    var passage = Passage(text)
    var found: [(range: Range<Int>, word: String)] = []
    for place in passage.places {
      guard
        let (range, word) = Synonyms.pairs.lazy.compactMap({ pair in
          passage.match(pair.0, at: place).map { ($0, pair.1) }
        }).max(by: { $0.0.count < $1.0.count })
      else { continue }
      if let after = passage.word(after: range.upperBound - 1), Synonyms.particles.contains(after), range.count == 1 {
        continue
      }
      if found.last.map({ $0.range.overlaps(range) }) != true { found.append((range, word)) }
    }
    guard found.count >= most else { return nil }
    let chosen = found.indices.shuffled(using: &numbers).prefix(most).sorted(by: >)
    for index in chosen {
      passage.replace(found[index].range, with: found[index].word)
      passage.fitArticle(before: found[index].range.lowerBound)
    }
    return passage.text
  }

  /// Whether a sentence can be put anywhere: it neither points back nor carries on.
  private static func standsAlone(_ sentence: String) -> Bool {
    let words = Passage(sentence).words.map { $0.lowercased() }
    guard words.count >= 4, !sentence.contains("\n") else { return false }
    return !words.prefix(3).contains { pointers.contains($0) } && !words.contains { links.contains($0) }
  }

  /// Words that point to what was said before, where a sentence begins with them.
  private static let pointers: Set<String> = [
    "this", "that", "these", "those", "it", "its", "it's", "they", "them", "their", "he", "she", "his", "her", "him",
    "so", "but", "because", "and", "or", "one", "such", "ones", "yet", "still", "again", "not", "which", "after", "if",
  ]
  /// Words that tie a sentence to the one before, wherever they stand.
  private static let links: Set<String> = [
    "also", "another", "other", "then", "however", "therefore", "first", "second", "third", "firstly", "secondly",
    "finally", "next", "lastly", "overall", "instead", "otherwise", "both", "too", "same", "conclusion", "example",
    "likewise", "similarly", "whereas", "afterwards", "eventually", "later", "meanwhile", "hence", "thus", "latter",
    "former", "now", "did", "said", "was", "were",
  ]

  /// A sentence of words that begins with a subject, not a list, a quotation or a command.
  static func isProse(_ sentence: String) -> Bool {
    guard let first = Passage(sentence).words.first?.lowercased() else { return false }
    let starts: Set<String> = [
      "the", "a", "an", "they", "it", "you", "we", "i", "he", "she", "people", "customers", "staff", "this", "there",
      "these", "your", "my", "their", "if", "when", "some", "most", "every",
    ]
    return starts.contains(first) && sentence.first?.isLetter == true
  }
}

extension String {
  /// With a full stop where it has no end.
  var ended: String { ".!?".contains(last ?? " ") ? self : self + "." }
}

extension MarkedAnswer {
  /// Whether the question is about what comes first and what comes next.
  var asksForOrder: Bool {
    let words = (rules.text + " " + rules.points.map { $0.text }.joined(separator: " ")).lowercased()
    return rules.points.contains { $0.requirements.contains { $0.isOrdered } }
      || ["order", "step", "stage", "process", "sequence", "procedure", "calculate"].contains {
        words.contains($0)
      }
  }
}
