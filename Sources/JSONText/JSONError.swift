/// Why bytes are not the JSON that was asked for, and where.
public struct JSONError: Error, Hashable, Sendable {
  public enum Code: UInt8, Sendable, CaseIterable {
    /// The bytes end inside a value, or hold none.
    case unexpectedEnd
    /// Something else stands where a value should.
    case expectedValue
    /// Something else stands where a key, in quotation marks, should.
    case expectedKey
    case expectedColon
    /// After an element of an array: neither a comma nor `]`.
    case expectedCommaOrBracket
    /// After a member of an object: neither a comma nor `}`.
    case expectedCommaOrBrace
    /// A line end or another control character inside a string.
    case controlCharacter
    /// A backslash before something that it does not escape.
    case badEscape
    /// `01`, `1.`, `.5`, `+1`, `1e`.
    case badNumber
    /// More than ``JSONScanner/deepest`` levels.
    case tooDeep
    /// Something follows the value.
    case trailingBytes
    case notAnObject
    case notAnArray
  }

  public var code: Code
  /// The byte where it shows, counted from the start of the array.
  public var offset: Int

  public init(_ code: Code, at offset: Int) {
    self.code = code
    self.offset = offset
  }
}
