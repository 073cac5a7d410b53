/// Placeholder until generated.
enum EnglishWordData {
  static let text: StaticString = """
    the of and
    """
}
