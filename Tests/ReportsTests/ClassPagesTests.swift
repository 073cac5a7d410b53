import Gradebook
import Testing

@testable import Reports

/// Feedback pages and the class report. How they look and behave in a browser is tested by `EndToEnd/pages.py`.
struct ClassPagesTests {
  /// FIPS 180-4's own examples, by its appendix.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsAreSHA256(_ text: String, _ expected: String) {
    let digits = SHA256.digest([UInt8](text.utf8)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    #expect(digits.joined() == expected)
  }

  /// RFC 4648, section 10.
  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64IsThatOfTheRFC(_ text: String, _ expected: String) {
    #expect(SHA256.base64([UInt8](text.utf8)) == expected)
  }

  @Test func otherPeoplesTextIsNeverMarkup() {
    var writer = HTMLWriter()
    writer.text("<script>alert('1') && \"x\"\u{0}\u{202E}\r\n</script>")
    writer.text([0xC3, 0x28])
    #expect(
      ClassFixture.text(writer.bytes)
        == "&lt;script&gt;alert(&#39;1&#39;) &amp;&amp; &quot;x&quot;\u{FFFD}\u{FFFD}\n&lt;/script&gt;\u{FFFD}(")
  }

  private let book = ClassFixture.book([
    ("<img src=x onerror=alert(1)>", 0, "<b>Loyal customers</b>. Only cheap prices bring customers back."),
    ("<img src=x onerror=alert(1)>", 1, "</blockquote><script>alert(1)</script> a nme badge"), ("Ben", 1, ""),
  ])

  @Test(arguments: FeedbackPage.Format.allCases)
  func feedbackQuotesWhatEarnedMarks(_ format: FeedbackPage.Format) {
    let page = ClassFixture.text(FeedbackPage.page(book, learner: 0, format: format, reveals: false))
    #expect(page.contains("What to try next"))
    #expect(page.contains("Loyal customers"))
    #expect(page.contains("Think again about"))
    #expect(page.contains("Many people believe that only cheap prices bring customers back, but it is not so."))
    // Nothing is given away.
    #expect(!page.contains("more sales"))
    let revealed = ClassFixture.text(FeedbackPage.page(book, learner: 0, format: format, reveals: true))
    #expect(revealed.contains("because they were treated well, and more sales follow"))
  }

  @Test func pagesHoldNoMarkupOfOthers() {
    for page in [
      FeedbackPage.page(book, learner: 0, format: .html, reveals: true),
      ClassReportPage.page(book, notes: ["<b>note</b>"]),
    ] {
      let text = ClassFixture.text(page)
      #expect(
        !text.contains("<script") && !text.contains("<img") && !text.contains("<b>note") && !text.contains("style=\""))
      #expect(text.contains("&lt;img src=x onerror=alert(1)&gt;"))
      #expect(text.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
      #expect(text.contains("<html lang=\"en-GB\">"))
    }
    let markdown = ClassFixture.text(FeedbackPage.page(book, learner: 0, format: .markdown, reveals: true))
    #expect(!markdown.contains("<img") && !markdown.contains("<script"))
  }

  @Test func aLearnerWithoutAnAnswerIsToldKindly() {
    let page = ClassFixture.text(FeedbackPage.page(book, learner: 1, format: .html, reveals: false))
    #expect(page.contains("There is no answer from you for this question."))
    #expect(page.contains("You left this one blank. Even a short answer can earn marks."))
    #expect(page.contains("0 of 3 marks"))
  }

  /// One answer to a whole paper is shown once, with the marks of each question and steps that name theirs.
  @Test func anAnswerToAllQuestionsIsShownOnce() {
    let book = ClassFixture.book([("Ann", nil, "Loyal customers come back. I would wear trousers.")])
    let page = ClassFixture.text(FeedbackPage.page(book, learner: 0, format: .text, reveals: false))
    #expect(page.contains("Your answer: "))
    #expect(page.contains("Question 2, 0 of 1 mark: State one thing to wear at work."))
    #expect(page.contains("- Question 2: "))
    #expect(page.split(separator: "trousers").count == 2)
  }

  @Test func theReportSaysWhatItKnows() {
    let report = ClassFixture.text(ClassReportPage.page(book, notes: []))
    #expect(report.contains("2 learners, 2 questions, 3 marks."))
    #expect(report.contains("Thinking that only cheap prices bring customers back."))
    #expect(report.contains("<svg class=\"plot\" role=\"img\" aria-labelledby=\"totals-title totals-text\""))
    #expect(report.contains("With fewer than 10 learners"))
  }

  @Test(arguments: [(0.05, "0.1"), (-0.04, "0.0"), (-1.26, "−1.3"), (12, "12.0")])
  func decimalsAreRounded(_ value: Double, _ expected: String) {
    #expect(ClassReportPage.decimal(value) == expected)
  }
}
