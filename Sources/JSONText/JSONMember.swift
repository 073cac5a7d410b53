extension JSONWriter {
  /// A key and its value, from UTF-8 bytes; each broken part of them becomes U+FFFD.
  public mutating func member(_ name: StaticString, _ text: [UInt8]) {
    key(name)
    string(text)
  }

  /// A key and its value, from UTF-8 bytes; each broken part of them becomes U+FFFD.
  public mutating func member(_ name: StaticString, _ text: ArraySlice<UInt8>) {
    key(name)
    string(text)
  }

  /// A key and its value.
  public mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  /// A key and its value.
  public mutating func member(_ name: StaticString, _ text: StaticString) {
    key(name)
    string(text)
  }

  /// A key and its value.
  public mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    integer(value)
  }

  /// A key and its value, divided by ten to the power of `places`, as ``decimal(_:places:)`` writes it.
  public mutating func member(_ name: StaticString, _ value: Int, places: Int) {
    key(name)
    decimal(value, places: places)
  }

  /// A key and its value.
  public mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    boolean(value)
  }
}
