/// Who wrote an answer, as the input tells it.
public struct LearnerIdentity: Hashable, Sendable {
  /// Something that tells learners apart better than names do: an e-mail address, an ID number, a user name.
  public struct Identifier: Hashable, Sendable {
    public enum Kind: UInt8, Sendable, CaseIterable {
      case idNumber, emailAddress, userName

      /// The heading under which Moodle reads and writes it.
      public var heading: StaticString {
        switch self {
        case .idNumber: "ID number"
        case .emailAddress: "Email address"
        case .userName: "Username"
        }
      }
    }

    public var kind: Kind
    /// As the input has it, without blanks around it; not empty.
    public var value: String

    public init(_ kind: Kind, _ value: String) {
      self.kind = kind
      self.value = value
    }
  }

  /// Empty where the input names nobody.
  public var name: String
  /// At most one of a kind, in the order of ``Identifier/Kind``.
  public var identifiers: [Identifier]
  /// Where the row stands, for those who have neither name nor identifier: "row 7".
  public var place: String

  public init(name: String, identifiers: [Identifier], place: String) {
    self.name = Self.singleSpaced(name)
    self.identifiers = identifiers
    self.place = place
  }

  /// What two rows of one learner have in common, whatever the case and the spacing.
  ///
  /// Strings compare by canonical equivalence, so that it does not matter how an accent is encoded.
  public var key: String {
    if let first = identifiers.first { return "\(first.kind.heading) \(Self.singleSpaced(first.value).lowercased())" }
    return name.isEmpty ? "place \(place)" : "name \(name.lowercased())"
  }

  /// How the learner is named where nobody has the same name.
  public var shownName: String {
    if !name.isEmpty { return name }
    return identifiers.first?.value ?? place
  }

  private static func singleSpaced(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
