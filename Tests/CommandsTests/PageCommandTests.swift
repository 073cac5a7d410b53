import BrowserPages
import Testing

@testable import Commands

struct PageCommandTests {
  @Test func writesAPageOfOneFile() throws {
    guard BrowserPages.isAvailable else { return }
    let fixture = try Fixture()
    let outcome = try fixture.run("page", "@rubric.md", "--output", "@page.html")
    #expect(outcome.code == 0)
    #expect(outcome.output == "" && outcome.errors == "")
    let page = try fixture.read("page.html")
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("<title>Shop work</title>"))
    #expect(try fixture.names() == ["page.html", "rubric.md"])
  }

  @Test func writesAWorkbenchWithAndWithoutARubric() throws {
    guard BrowserPages.isAvailable else { return }
    let fixture = try Fixture()
    for rubric in [[], ["@rubric.md"]] {
      let outcome = try fixture.run(["page"] + rubric + ["--workbench", "--output", "-"])
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("<h1>Rubric workbench</h1>"))
    }
  }

  @Test(arguments: [
    (["page", "@rubric.md"], "error: --output is missing: --output FILE.html"),
    (["page", "--output", "@p.html"], "error: RUBRIC is missing"),
    (["page", "@rubric.md", "@rubric.md", "--output", "@p.html"], "error: unexpected argument 'DIR/rubric.md'"),
    (
      ["page", "@rubric.md", "--output", "@rubric.md"],
      "error: --output 'DIR/rubric.md' is one of the inputs; choose another name"
    ),
  ])
  func saysWhatIsWrongWithACommandLine(_ arguments: [String], _ error: String) throws {
    guard BrowserPages.isAvailable else { return }
    let outcome = try Fixture().run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.errorLines.first == error)
  }

  @Test func aRubricWithoutQuestionsMakesNoPage() throws {
    guard BrowserPages.isAvailable else { return }
    let fixture = try Fixture()
    try fixture.write("empty.md", "# Nothing here\n")
    let outcome = try fixture.run("page", "@empty.md", "--output", "@page.html")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("no question that can be marked; no page was written"))
    #expect(!fixture.exists("page.html"))
    #expect(try fixture.run("page", "@none.md", "--output", "@page.html").code == 66)
    #expect(try fixture.run("page", "@rubric.md", "--output", "@none/page.html").code == 74)
  }
}
