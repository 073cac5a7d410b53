import Foundation
import Language
import Reports
import RubricCompiler
import RubricModel
import Testing

@testable import BrowserPages

/// The pages as files; how they behave in a browser is checked by Tests/EndToEnd/practice.py.
struct BrowserPagesTests {
  private static let source = [UInt8](
    """
    # Shop </script><script>alert(1)</script> & "work"

    ## Question 1 (2 marks)
    Identify two benefits of serving people well </script>.
    ### Marking points
    - Award credit for identifying at least two benefits, such as loyal customers or more sales.

    """.utf8)

  private func pages() throws -> [String] {
    guard BrowserPages.isAvailable else { return [] }
    let compilation = RubricCompiler.compile(Self.source)
    let practice = BrowserPages.practice(compilation.rubric, source: Self.source)
    return try [practice, BrowserPages.workbench(source: Self.source)].map {
      String(decoding: try #require($0), as: UTF8.self)
    }
  }

  private func between(_ page: String, _ start: String, _ end: String) throws -> String {
    let from = try #require(page.range(of: start)).upperBound
    return String(page[from..<(try #require(page.range(of: end, range: from..<page.endIndex)).lowerBound)])
  }

  @Test func thePolicyAllowsTheScriptsAndTheStyle() throws {
    for page in try pages() {
      let policy = try between(page, "Content-Security-Policy\" content=\"", "\">")
      let texts = try [
        between(page, "<script id=\"page\">", "</script>"), between(page, "<style>", "</style>"),
        between(page, "<script id=\"desk-code\">", "</script>"),
      ]
      #expect(policy.hasPrefix("default-src &#39;none&#39;;"))
      for text in texts {
        #expect(policy.contains("sha256-" + SHA256.base64(SHA256.digest([UInt8](text.utf8)))))
      }
      #expect(!policy.contains("unsafe-inline") && !policy.contains("http"))
    }
  }

  @Test func nothingIsLoaded() throws {
    for page in try pages() {
      for attribute in [" src=", "<link", "@import", "url("] { #expect(!page.contains(attribute), "\(attribute)") }
    }
  }

  /// The rubric's markup ends up as text, in base64, or escaped.
  @Test func aRubricsMarkupIsInert() throws {
    for page in try pages() {
      #expect(!page.contains("alert(1)</script>"))
      #expect(page.components(separatedBy: "<script id=\"page\">").count == 2)
    }
    let practice = try pages().first
    if let practice {
      #expect(
        practice.contains("<h1>Shop &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;work&quot;</h1>"))
    }
  }

  @Test func theWorkbenchCarriesTheRubricAsItIs() throws {
    guard let page = try pages().last else { return }
    let packed = try between(page, "id=\"rubric\">", "</script>")
    #expect(try [UInt8](#require(Data(base64Encoded: packed))) == Self.source)
  }

  @Test func thePracticePageCarriesTheRubricCompiled() throws {
    guard let page = try pages().first else { return }
    let rubric = RubricCompiler.compile(Self.source).rubric
    for (id, data) in [("rubric", rubric.packed()), ("words", WordLists.packed())] {
      let packed = try between(page, "id=\"\(id)\">", "</script>")
      #expect(try [UInt8](#require(Data(base64Encoded: packed))) == Gzip.compress(data))
    }
    #expect(!page.contains("### Marking points"))
  }

  /// Whether each of the texts stands behind the one before it.
  private func stand(_ texts: [String], in page: String) throws -> Bool {
    let places = try texts.map { try #require(page.range(of: $0)).lowerBound }
    return zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// A practice page's engine is started before anything that is seen has been read; it works on what stands before.
  @Test func aPracticePageOpensItsDeskFirst() throws {
    guard let page = try pages().first else { return }
    let order = [
      "id=\"desk-code\"", "id=\"engine\"", "id=\"rubric\"", "id=\"words\"", "<script id=\"opening\">", "<style>",
      "<main>",
      "id=\"paper\"", "<script id=\"page\">",
    ]
    #expect(try stand(order, in: page))
  }

  /// The workbench is seen before its large engine has been read: its script waits for that, and for nothing else.
  @Test func theWorkbenchIsSeenFirst() throws {
    guard let page = try pages().last else { return }
    let order = ["id=\"desk-code\"", "<main", "id=\"rubric\"", "<script id=\"page\">", "id=\"engine\""]
    #expect(try stand(order, in: page))
  }

  @Test func scriptsAreJoinedWithoutImportsAndExports() {
    let joined = ScriptText.joined([
      "import { a } from \"./a.mjs\";\nexport class B {}\nconst c = 1; // export\n", "c + 1",
    ])
    #expect(String(decoding: joined, as: UTF8.self) == "class B {}\nconst c = 1; // export\n\nc + 1\n")
  }

  /// What ``ScriptText`` relies on, and what no script inside a page may hold.
  @Test func scriptsKeepToTheForm() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/BrowserPages/Page")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".mjs") }
    #expect(names.count > 8)
    for name in names {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      for line in text.split(separator: "\n") where line.contains("import ") && !line.hasPrefix("//") {
        #expect(line.hasPrefix("import {") && line.hasSuffix("\";"), "\(name): \(line)")
      }
      #expect(!text.contains("export {") && !text.contains("export default"), "\(name)")
      #expect(!text.contains("</script") && !text.contains("<!--"), "\(name)")
      for sink in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
        #expect(!text.contains(sink), "\(name): \(sink)")
      }
    }
  }

  @Test func aChangedRubricHasAStorageOfItsOwn() {
    #expect(PageAssembly.name(of: [1]) != PageAssembly.name(of: [2]))
    // Of FIPS 180-4's example "abc": ba7816bf 8f01cfea …
    #expect(PageAssembly.name(of: [UInt8]("abc".utf8)) == "ba7816bf8f01cfea")
  }
}
