import BrowserModule
import Coaching
import Language
import Reports
public import RubricModel

/// Pages that carry the engine with them: one file each, which loads nothing and sends nothing.
public enum BrowserPages {
  /// Whether this build has the engine for the browser.
  public static var isAvailable: Bool { BrowserModule.practice != nil }

  /// The page on which a learner practises the questions of a rubric.
  ///
  /// The page carries the compiled rubric, so that it can mark as soon as it is open.
  ///
  /// - Parameters:
  ///   - rubric: as compiled from `source`; it has a question.
  ///   - source: the rubric's text; what the page stores belongs to it.
  /// - Returns: nil in a build without the engine for the browser.
  public static func practice(_ rubric: Rubric, source: [UInt8]) -> [UInt8]? {
    guard let engine = BrowserModule.practice else { return nil }
    var page = PageAssembly(title: rubric.title.isEmpty ? "Practice" : rubric.title, body: PageFiles.practice_html)
    page.key = PageAssembly.name(of: source)
    page.styles = [PageStyle.sheet, PageFiles.practice_css]
    page.headParts = [
      .script(id: "desk-code", deskCode),
      .block(id: "engine", .base64(engine)), .block(id: "rubric", .gzipped(rubric.packed())),
      .block(id: "words", .gzipped(WordLists.packed())),
      .script(id: "opening", ScriptText.joined([PageFiles.blocks_mjs, PageFiles.opening_mjs])),
    ]
    page.script = ScriptText.enclosed([
      PageFiles.desk_client_mjs, PageFiles.elements_mjs, PageFiles.highlight_mjs, PageFiles.attempts_mjs,
      PageFiles.progress_mjs, PageFiles.feedback_mjs, PageFiles.overview_mjs, PageFiles.practice_mjs,
    ])
    page.parts = [.block(id: "paper", .packed(CoachingJSON.paper(rubric)))]
    return page.bytes
  }

  /// The page on which a tutor writes a rubric and sees sample answers marked by it.
  ///
  /// - Parameter source: the rubric's text to start with; nil for a small example.
  /// - Returns: nil in a build without the engine for the browser.
  public static func workbench(source: [UInt8]?) -> [UInt8]? {
    guard let engine = BrowserModule.workbench else { return nil }
    var page = PageAssembly(title: "Rubric workbench", body: PageFiles.workbench_html)
    page.styles = [PageStyle.sheet, PageFiles.practice_css, PageFiles.workbench_css]
    page.headParts = [.script(id: "desk-code", deskCode)]
    page.script = ScriptText.enclosed([
      PageFiles.blocks_mjs, PageFiles.desk_client_mjs, PageFiles.elements_mjs, PageFiles.agreement_mjs,
      PageFiles.highlight_mjs, PageFiles.tables_mjs, PageFiles.sample_mjs, PageFiles.workbench_mjs,
    ])
    let source = source ?? PageFiles.sample_md.withUTF8Buffer { [UInt8]($0) }
    page.parts = [.block(id: "rubric", .packed(source))]
    page.lateParts = [.block(id: "engine", .base64(engine))]
    return page.bytes
  }

  /// The marking desk, which a page runs itself or in a worker.
  private static var deskCode: [UInt8] {
    ScriptText.joined([PageFiles.engine_mjs, PageFiles.desk_mjs, PageFiles.desk_worker_mjs])
  }
}
