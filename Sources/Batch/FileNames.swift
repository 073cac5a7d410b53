/// Names for files that are called after people, safe on any file system.
public struct FileNames: Sendable {
  private var used: Set<String> = []

  private static let longest = 80
  /// What Windows keeps for devices, whatever follows the first point.
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  public init() {}

  /// A name for the file of `person`, without a suffix, that no other has, whatever the case.
  ///
  /// Letters and digits of any script stay; everything else, points and slashes too, is a hyphen.
  public mutating func name(for person: String) -> String {
    var stem = ""
    for character in person {
      if character.isLetter || character.isNumber {
        if stem.utf8.count + character.utf8.count > Self.longest { break }
        stem.append(character)
      } else if !stem.isEmpty, stem.last != "-" {
        stem.append("-")
      }
    }
    while stem.last == "-" { stem.removeLast() }
    if stem.isEmpty { stem = "learner" }
    if Self.devices.contains(stem.lowercased()) { stem += "-1" }
    var name = stem
    var number = 1
    while !used.insert(name.lowercased()).inserted {
      number += 1
      name = "\(stem)-\(number)"
    }
    return name
  }
}
