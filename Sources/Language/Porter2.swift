/// The Snowball "english" stemmer, also called Porter2, on bytes.
///
/// Written anew from the algorithm that Martin Porter and the Snowball project published (BSD licence), described at
/// <https://snowballstem.org/algorithms/english/stemmer.html>, in the version of Snowball 3.1, which PyStemmer 3.1
/// ships. Unlike versions before 3.0 it keeps "past" from "paste", "later" from "lateral", "university" from
/// "universe", "organ" from "organise", "emerge" from "emergency" and "internal" from "intern", takes the ending
/// -ogist for -ogy ("geologist", "geology"), and lets a word of three letters keep its doubled consonant ("adding" →
/// "add").
public enum Porter2 {
  /// Replaces the lower-case ASCII word at `buffer[from...]` by its stem, in place.
  ///
  /// The array's end moves with the word's; no stem is longer than its word. Bytes that are no letters are
  /// taken for consonants.
  public static func stem(_ buffer: inout [UInt8], from: Int = 0) {
    let length = buffer.count - from
    // Words of one or two letters are their own stems.
    guard from >= 0, length > 2 else { return }
    let stemmed = buffer.withUnsafeMutableBufferPointer { bytes in
      stem(UnsafeMutableBufferPointer(rebasing: bytes[from...]))
    }
    if stemmed < length { buffer.removeLast(length - stemmed) }
  }

  /// Stems the word that fills `bytes`, and returns how many of the bytes remain.
  ///
  /// `bytes` holds at least three.
  private static func stem(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
    if let count = specialForm(bytes) { return count }
    var word = Porter2Word(bytes)
    word.markConsonantY()
    word.markRegions()
    word.removePossessive()
    word.removePlural()
    word.removePastAndParticiple()
    word.replaceFinalY()
    word.shortenSuffix()
    word.shortenSuffixFurther()
    word.removeSuffix()
    word.removeFinalEOrL()
    word.restoreY()
    return word.count
  }

  /// The published list of exceptions: whole words whose stem is no matter of rule.
  ///
  /// - skis → ski, skies → sky;
  /// - idly → idl, gently → gentl, singly → singl, ugly → ugli, early → earli, only → onli;
  /// - sky, news, howe, atlas, cosmos, bias and andes stay as they are.
  private static func specialForm(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    switch bytes.count {
    case 3: return equals(bytes, "sky") ? 3 : nil
    case 4:
      switch bytes[0] {
      case Letter.s: return equals(bytes, "skis") ? 3 : nil
      case Letter.i: return equals(bytes, "idly") ? 3 : nil
      case Letter.n: return equals(bytes, "news") ? 4 : nil
      case Letter.h: return equals(bytes, "howe") ? 4 : nil
      case Letter.b: return equals(bytes, "bias") ? 4 : nil
      case Letter.u, Letter.o:
        guard equals(bytes, "ugly") || equals(bytes, "only") else { return nil }
        bytes[3] = Letter.i
        return 4
      default: return nil
      }
    case 5:
      switch bytes[0] {
      case Letter.s:
        guard equals(bytes, "skies") else { return nil }
        bytes[2] = Letter.y
        return 3
      case Letter.e:
        guard equals(bytes, "early") else { return nil }
        bytes[4] = Letter.i
        return 5
      case Letter.a: return equals(bytes, "atlas") || equals(bytes, "andes") ? 5 : nil
      default: return nil
      }
    case 6:
      switch bytes[0] {
      case Letter.g: return equals(bytes, "gently") ? 5 : nil
      case Letter.s: return equals(bytes, "singly") ? 5 : nil
      case Letter.c: return equals(bytes, "cosmos") ? 6 : nil
      default: return nil
      }
    default: return nil
    }
  }

  private static func equals(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ text: StaticString) -> Bool {
    guard bytes.count == text.utf8CodeUnitCount else { return false }
    let letters = text.utf8Start
    for index in 0..<bytes.count where bytes[index] != letters[index] { return false }
    return true
  }
}

/// The ASCII letters the stemmer names one by one.
enum Letter {
  static let apostrophe: UInt8 = 0x27
  /// A `y` that stands for a consonant while a word is stemmed.
  static let consonantY: UInt8 = 0x59
  static let a: UInt8 = 0x61
  static let b: UInt8 = 0x62
  static let c: UInt8 = 0x63
  static let d: UInt8 = 0x64
  static let e: UInt8 = 0x65
  static let f: UInt8 = 0x66
  static let g: UInt8 = 0x67
  static let h: UInt8 = 0x68
  static let i: UInt8 = 0x69
  static let k: UInt8 = 0x6B
  static let l: UInt8 = 0x6C
  static let m: UInt8 = 0x6D
  static let n: UInt8 = 0x6E
  static let o: UInt8 = 0x6F
  static let p: UInt8 = 0x70
  static let r: UInt8 = 0x72
  static let s: UInt8 = 0x73
  static let t: UInt8 = 0x74
  static let u: UInt8 = 0x75
  static let v: UInt8 = 0x76
  static let w: UInt8 = 0x77
  static let x: UInt8 = 0x78
  static let y: UInt8 = 0x79
  static let z: UInt8 = 0x7A
}
