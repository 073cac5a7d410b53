/// Words that are written with an apostrophe before them ("'til"), so that the mark opens no quotation.
/// Written for this project.
enum ElisionData {
  static let text: StaticString = """
    bout cause cos coz em n round til till tis twas
    """
}
