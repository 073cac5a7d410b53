/// The steps of ``Porter2``, in their order. Each looks for the longest of its suffixes and then acts on it or not.
extension Porter2Word {
  /// Step 0: takes off ', 's and 's'.
  mutating func removePossessive() {
    if ends("'s'") {
      remove(3)
    } else if ends("'s") {
      remove(2)
    } else if ends("'") {
      remove(1)
    }
  }

  /// Step 1a: plural and third person -s.
  mutating func removePlural() {
    switch letter(1) {
    case Letter.s:
      if ends("sses") {
        remove(2)
      } else if ends("ies") {
        // "cries" → "cri", but "ties" → "tie".
        replace(3, by: count > 4 ? "i" : "ie")
      } else if letter(2) == Letter.u || letter(2) == Letter.s {
        return
      } else if hasVowel(before: 2) {
        // A vowel next to the s is not enough: "gas" and "this" stay.
        remove(1)
      }
    case Letter.d:
      if ends("ied") { replace(3, by: count > 4 ? "i" : "ie") }
    default: return
    }
  }

  /// Step 1b: -ed, -ing, and these with -ly.
  mutating func removePastAndParticiple() {
    if ends("eed") {
      removeEed(3)
    } else if ends("eedly") {
      removeEed(5)
    } else if ends("ed") {
      removeVerbEnding(2)
    } else if ends("edly") {
      removeVerbEnding(4)
    } else if ends("ing") {
      // "dying" → "die", and so "lying", "tying", "vying", "hying".
      if count == 5, letter(4) == Letter.y, !Self.isVowel(letter(5)) {
        replace(4, by: "ie")
        return
      }
      // "inning", "outing", "canning", "herring", "earring" and "evening" are nouns.
      if remainder(3, is: "inn") || remainder(3, is: "out") || remainder(3, is: "cann")
        || remainder(3, is: "herr") || remainder(3, is: "earr") || remainder(3, is: "even")
      {
        return
      }
      removeVerbEnding(3)
    } else if ends("ingly") {
      removeVerbEnding(5)
    }
  }

  private mutating func removeEed(_ length: Int) {
    // "proceed", "exceed" and "succeed" are no past tenses.
    if remainder(length, is: "proc") || remainder(length, is: "exc") || remainder(length, is: "succ") {
      return
    }
    if inRegion1(length) { replace(length, by: "ee") }
  }

  private mutating func removeVerbEnding(_ length: Int) {
    guard hasVowel(before: length) else { return }
    let last = letter(length + 1)
    let before = letter(length + 2)
    switch (before, last) {
    case (Letter.a, Letter.t), (Letter.b, Letter.l), (Letter.i, Letter.z):
      // "luxuriated" → "luxuriate", "troubling" → "trouble".
      replace(length, by: "e")
    case (Letter.b, Letter.b), (Letter.d, Letter.d), (Letter.f, Letter.f), (Letter.g, Letter.g),
      (Letter.m, Letter.m), (Letter.n, Letter.n), (Letter.p, Letter.p), (Letter.r, Letter.r),
      (Letter.t, Letter.t):
      // "hopped" → "hop", but "added", "egging" and "offing" keep both consonants.
      let first = letter(length + 3)
      let keepsBoth =
        count == length + 3 && (first == Letter.a || first == Letter.e || first == Letter.o)
      remove(keepsBoth ? length : length + 1)
    default:
      // "hoping" → "hope".
      if isShort(before: length) {
        replace(length, by: "e")
      } else {
        remove(length)
      }
    }
  }

  /// Step 1c: -y after a consonant that does not begin the word.
  mutating func replaceFinalY() {
    guard count > 2, letter(1) == Letter.y || letter(1) == Letter.consonantY, !Self.isVowel(letter(2)) else {
      return
    }
    replace(1, by: "i")
  }

  /// Step 2: long suffixes to shorter ones, in R1.
  mutating func shortenSuffix() {
    switch letter(2) {
    case Letter.a:
      if ends("ational") {
        change(7, to: "ate")
      } else if ends("tional") {
        change(6, to: "tion")
      }
    case Letter.c:
      if ends("enci") {
        change(4, to: "ence")
      } else if ends("anci") {
        change(4, to: "ance")
      }
    case Letter.e:
      if ends("izer") { change(4, to: "ize") }
    case Letter.g:
      if ends("logi"), inRegion1(3) { remove(1) }
    case Letter.l: shortenSuffixLi()
    case Letter.o:
      if ends("ization") {
        change(7, to: "ize")
      } else if ends("ation") {
        change(5, to: "ate")
      } else if ends("ator") {
        change(4, to: "ate")
      }
    case Letter.s:
      if ends("alism") {
        change(5, to: "al")
      } else if ends("fulness") {
        change(7, to: "ful")
      } else if ends("ousness") {
        change(7, to: "ous")
      } else if ends("iveness") {
        change(7, to: "ive")
      } else if ends("ogist") {
        change(5, to: "og")
      }
    case Letter.t:
      if ends("aliti") {
        change(5, to: "al")
      } else if ends("iviti") {
        change(5, to: "ive")
      } else if ends("biliti") {
        change(6, to: "ble")
      }
    default: return
    }
  }

  private mutating func shortenSuffixLi() {
    if ends("fulli") {
      change(5, to: "ful")
    } else if ends("lessli") {
      change(6, to: "less")
    } else if ends("ousli") {
      change(5, to: "ous")
    } else if ends("entli") {
      change(5, to: "ent")
    } else if ends("alli") {
      change(4, to: "al")
    } else if ends("abli") {
      change(4, to: "able")
    } else if ends("bli") {
      change(3, to: "ble")
    } else if ends("li"), inRegion1(2) {
      switch letter(3) {
      case Letter.c, Letter.d, Letter.e, Letter.g, Letter.h, Letter.k, Letter.m, Letter.n, Letter.r, Letter.t:
        remove(2)
      default: return
      }
    }
  }

  /// Step 3: the second round of suffixes, in R1; -ative in R2.
  mutating func shortenSuffixFurther() {
    switch letter(1) {
    case Letter.l:
      if ends("ational") {
        change(7, to: "ate")
      } else if ends("tional") {
        change(6, to: "tion")
      } else if ends("ical") {
        change(4, to: "ic")
      } else if ends("ful") {
        change(3, to: "")
      }
    case Letter.e:
      if ends("alize") {
        change(5, to: "al")
      } else if ends("icate") {
        change(5, to: "ic")
      } else if ends("ative"), inRegion2(5) {
        remove(5)
      }
    case Letter.i:
      if ends("iciti") { change(5, to: "ic") }
    case Letter.s:
      if ends("ness") { change(4, to: "") }
    default: return
    }
  }

  private mutating func change(_ length: Int, to text: StaticString) {
    if inRegion1(length) { replace(length, by: text) }
  }

  /// Step 4: takes off the last suffix, in R2.
  mutating func removeSuffix() {
    let length = lastSuffix()
    if length > 0, inRegion2(length) { remove(length) }
  }

  private func lastSuffix() -> Int {
    switch letter(1) {
    case Letter.l: return ends("al") ? 2 : 0
    case Letter.e:
      if ends("ance") || ends("ence") || ends("able") || ends("ible") { return 4 }
      return ends("ate") || ends("ive") || ends("ize") ? 3 : 0
    case Letter.r: return ends("er") ? 2 : 0
    case Letter.c: return ends("ic") ? 2 : 0
    case Letter.t:
      if ends("ement") { return 5 }
      if ends("ment") { return 4 }
      return ends("ant") || ends("ent") ? 3 : 0
    case Letter.m: return ends("ism") ? 3 : 0
    case Letter.i: return ends("iti") ? 3 : 0
    case Letter.s: return ends("ous") ? 3 : 0
    case Letter.n: return ends("sion") || ends("tion") ? 3 : 0
    default: return 0
    }
  }

  /// Step 5: a final e; the second l of a final ll.
  mutating func removeFinalEOrL() {
    if letter(1) == Letter.e {
      if inRegion2(1) || (inRegion1(1) && !endsInShortSyllable(before: 1)) { remove(1) }
    } else if letter(1) == Letter.l, letter(2) == Letter.l, inRegion2(1) {
      remove(1)
    }
  }
}
