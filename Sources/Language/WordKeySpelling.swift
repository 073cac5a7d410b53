/// Step c of ``WordKey``, the part that is a rule: -ize and -yze become -ise and -yse.
///
/// British spelling is the canonical one, as its -ise keeps "personalise" apart from "person" where Porter2 would take
/// off -ize. All other twins ("colour", "color") are words of a list, `Data/WordKeySpellings.swift`.
enum WordKeySpelling {
  /// Rewrites the word at `buffer[from...]`; false when it needs no change.
  static func unify(_ buffer: inout [UInt8], from: Int) -> Bool {
    guard let place = zed(buffer, from: from), !keepsZed(buffer, from: from) else { return false }
    buffer[place] = Letter.s
    return true
  }

  /// The place of the z in -iz- or -yz- before one of the endings that such verbs take.
  private static func zed(_ buffer: [UInt8], from: Int) -> Int? {
    var place = buffer.count - 2
    // Two letters at least stand before -ize: the shortest is "ionize".
    while place >= from + 3 {
      if buffer[place] == Letter.z { break }
      place -= 1
    }
    guard place >= from + 3 else { return nil }
    let before = buffer[place - 1]
    guard before == Letter.i || (before == Letter.y && buffer[place - 2] == Letter.l) else { return nil }
    return isEnding(buffer[(place + 1)...]) ? place : nil
  }

  private static func isEnding(_ rest: ArraySlice<UInt8>) -> Bool {
    switch rest.first {
    case Letter.e:
      switch rest.count {
      case 1: return true
      case 2: return rest.last == Letter.d || rest.last == Letter.s || rest.last == Letter.r
      case 3: return rest.last == Letter.s && rest.dropLast().last == Letter.r
      default: return false
      }
    case Letter.i:
      return equals(rest, "ing") || equals(rest, "ingly") || equals(rest, "ings")
    case Letter.a:
      return equals(rest, "ation") || equals(rest, "ations") || equals(rest, "ational")
        || equals(rest, "able")
    default: return false
    }
  }

  /// "size", "prize", "seize", "capsize", "maize", "assize" and "baize", with their compounds, have a z of their own.
  private static func keepsZed(_ buffer: [UInt8], from: Int) -> Bool {
    var word = buffer[from...]
    guard let zed = word.lastIndex(of: Letter.z) else { return false }
    word = word[..<zed]
    if equals(word, "mai") || equals(word, "bai") || equals(word, "assi") || equals(word, "pri")
      || ends(word, "sei") || ends(word, "capsi")
    {
      return true
    }
    // But "emphasize", "synthesize" and "hypothesize" are verbs in -ize.
    guard ends(word, "si") else { return false }
    return equals(word, "si") || equals(word, "resi") || equals(word, "upsi") || ends(word, "ersi")
      || ends(word, "ownsi") || ends(word, "utsi") || ends(word, "idsi") || ends(word, "ullsi")
      || ends(word, "rightsi")
  }

  private static func equals(_ slice: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    slice.count == text.utf8CodeUnitCount && ends(slice, text)
  }

  private static func ends(_ slice: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard slice.count >= length else { return false }
    let letters = text.utf8Start
    let from = slice.endIndex - length
    for index in 0..<length where slice[from + index] != letters[index] { return false }
    return true
  }
}
