/// The one style sheet of feedback pages and class reports; the pages that learners work in add to it.
///
/// Contrast is at least 4.5 : 1 for text and 3 : 1 for marks and bars, in light and dark (WCAG 2.2, 1.4.3 and 1.4.11).
package enum PageStyle {
  package static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1c1d21; --quiet: #55585f; --line: #cfd2d8; --panel: #f4f5f7;
      --accent: #0b57a4; --bar: #2f76bd; --good: #16602b; --good-paper: #e1f2e4; --wrong: #9b1c12;
      --wrong-paper: #fdeae7; --look: #7a4b00; --look-paper: #fdf1d8;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #17191d; --ink: #e9eaec; --quiet: #b0b4bc; --line: #454952; --panel: #22252b;
        --accent: #93c1f7; --bar: #6ea8e8; --good: #8fdca2; --good-paper: #1b3322; --wrong: #ffb0a6;
        --wrong-paper: #40201c; --look: #f3cd86; --look-paper: #3a2d12;
      }
    }
    * { box-sizing: border-box; }
    html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
    header, main, footer, nav { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
    header { padding-top: 2rem; }
    footer { padding-top: 1rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .9rem; }
    h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .3rem; }
    h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.4rem 0 .6rem; padding-top: .6rem; border-top: 2px solid var(--line); }
    h3 { font-size: 1.02rem; margin: 1.3rem 0 .35rem; }
    p, ul, ol { margin: .45rem 0; max-width: 44rem; }
    ul, ol { padding-left: 1.4rem; }
    li { margin: .25rem 0; }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); }
    .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .quiet { color: var(--quiet); }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .score { font-size: 1.25rem; font-weight: 650; margin: .2rem 0; }
    .asked { font-weight: 600; }
    blockquote { margin: .6rem 0; padding: .7rem 1rem; max-width: 46rem; background: var(--panel);
      border-left: 4px solid var(--line); border-radius: 0 .4rem .4rem 0; white-space: pre-wrap; }
    mark { color: inherit; background: var(--good-paper); padding: .05em .1em; border-radius: .15em;
      text-decoration: underline solid var(--good) 2px; text-underline-offset: .2em; }
    mark.wrong { background: var(--wrong-paper); text-decoration: underline wavy var(--wrong) 1.5px; }
    sup { font-size: .72em; font-weight: 700; line-height: 0; padding-left: .1em; }
    .note { max-width: 46rem; margin: .8rem 0; padding: .55rem .9rem; border-radius: .4rem;
      background: var(--look-paper); color: var(--look); border: 1px solid currentColor; }
    .figures { display: flex; flex-wrap: wrap; gap: .7rem; margin: 1rem 0; padding: 0; list-style: none; max-width: none; }
    .figures li { flex: 1 1 8rem; margin: 0; padding: .7rem .9rem; background: var(--panel); border-radius: .5rem; }
    .figures b { display: block; font-size: 1.45rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
    .figures span { color: var(--quiet); font-size: .9rem; }
    .scroll { overflow-x: auto; margin: .6rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    caption { text-align: left; color: var(--quiet); padding-bottom: .35rem; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .55rem; border-bottom: 1px solid var(--line); }
    thead th, thead td { border-bottom: 2px solid var(--line); vertical-align: bottom; }
    th.number, td.number { text-align: right; }
    tbody th { font-weight: 600; }
    td .plot { width: 7rem; margin: 0; }
    .plot { display: block; width: 100%; max-width: 46rem; height: auto; margin: .6rem 0; }
    .plot .bar { fill: var(--bar); }
    .plot .track { fill: var(--panel); stroke: var(--line); }
    .plot .axis { stroke: var(--quiet); }
    .plot text { fill: var(--ink); font-size: 13px; font-family: inherit; }
    .plot .faint { stroke: var(--line); }
    .plot .curve { fill: none; stroke: var(--bar); stroke-width: 2; }
    .plot .dashed { stroke: var(--quiet); stroke-dasharray: 5 4; stroke-width: 1.5; }
    .curves { max-width: 35rem; }
    th[scope=col]:last-child:not(.number) { min-width: 8rem; }
    td.flagged { background: var(--look-paper); color: var(--look); }
    .limit { display: block; font-size: .8rem; }
    .plot .minor { fill: var(--quiet); }
    summary { cursor: pointer; color: var(--accent); }
    details { margin: .5rem 0; }
    .contents ul { columns: 2; padding-left: 1.2rem; }
    .contents li { margin: 0 0 .25rem; }
    @media (max-width: 34rem) {
      .contents ul { columns: 1; }
      h1 { font-size: 1.5rem; }
    }
    @media print {
      :root { --paper: #fff; --ink: #000; --quiet: #333; --line: #999; --panel: #fff; --accent: #000; --bar: #555;
        --good: #000; --good-paper: #fff; --wrong: #000; --wrong-paper: #fff; --look: #000; --look-paper: #fff; }
      html { font-size: 9.5pt; line-height: 1.35; }
      header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
      header { padding-top: 0; }
      h1 { font-size: 1.5rem; }
      h2 { font-size: 1.15rem; margin: .8rem 0 .3rem; padding-top: .25rem; }
      h3 { margin: .5rem 0 .15rem; }
      p, ul, ol, blockquote, .note { max-width: none; margin: .2rem 0; }
      li { margin: .1rem 0; }
      .note { padding: .2rem .6rem; }
      h2, h3 { break-after: avoid; }
      blockquote, tr, .figures, svg { break-inside: avoid; }
      blockquote { padding: .3rem .7rem; border: 1px solid var(--line); }
      .contents, .skip { display: none; }
      a { text-decoration: none; }
      @page { margin: 14mm; }
    }
    """

  /// What the page may do: use its one style sheet, and nothing else.
  static let policy: String = {
    let digest = SHA256.base64(SHA256.digest(sheet.withUTF8Buffer { [UInt8]($0) }))
    return "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
  }()
}

extension HTMLWriter {
  /// A whole page around what `body` writes.
  static func page(title: String, body: (inout HTMLWriter) -> Void) -> [UInt8] {
    var page = HTMLWriter()
    page.raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.raw("<meta http-equiv=\"Content-Security-Policy\"")
    page.attribute("content", PageStyle.policy)
    page.raw(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Examiner\">\n")
    page.element("title", title)
    page.raw("\n<style>")
    page.raw(PageStyle.sheet)
    page.raw("</style>\n</head>\n<body>\n")
    body(&page)
    page.raw("</body>\n</html>\n")
    return page.bytes
  }
}
