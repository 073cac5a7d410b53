internal import Language
internal import RubricModel

/// Finds points whose marks are stated twice and not alike.
struct TariffCheck {
  let source: SourceText

  func check(
    _ item: Document.Item, _ point: MarkingPoint, reader: inout SyntaxReader, diagnostics: inout [Diagnostic]
  ) {
    guard let line = item.nested.first(where: { isTariff(source.bytes($0)) }) else { return }
    var marks: Int?
    var each: Int?
    _ = MarkAnnotations.strip(reader.words(of: item.span)[...], into: &marks, each: &each)
    guard let marks, marks != point.tariff else { return }
    diagnostics.append(
      Diagnostic(
        .tariffTwice, line, numbers: [point.tariff, marks], notes: [Diagnostic.Note(.statedHere, item.span)]))
  }

  private func isTariff(_ line: ArraySlice<UInt8>) -> Bool {
    let word: StaticString = "tariff"
    return line.count > word.utf8CodeUnitCount
      && line.prefix(word.utf8CodeUnitCount).elementsEqual(word.bytes) { $0 | 0x20 == $1 }
  }
}
