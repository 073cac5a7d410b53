import Language
import RubricModel
import TestSupport
import Testing

@testable import Marking

/// What holds of every result, tried on random and odd answers.
struct ResultInvariantTests {
  static let exams = [
    SubjectExams.biology, SubjectExams.computing, SubjectExams.history, SubjectExams.hygiene, SubjectExams.energy,
    SubjectExams.firstAid, SubjectExams.physics, SubjectExams.care, SidesTests.camping, RefinementTests.manners,
  ]

  private static let smallWords = [
    "the", "a", "and", "or", "because", "so", "if", "not", "never", "don't", "can't", "isn't", "you", "they", "it",
    "is",
    "of", "in", "to", "with", "whereas", "but", "overall", "better", "for example", "no", "without", "couldn’t", "it's",
    "customer's", "alot", "gonna", "3pm", "£5", "50%", "e.g.", "Dr.", "wasnt",
  ]

  private static let marks = [
    " ", " ", " ", " ", " ", " ", ", ", ". ", "\n", "\n- ", "? ", "! ", " - ", "/", "", "'", "’", " \"", "(", ")", "\t",
    "-",
    "\r\n", "...", "; ",
  ]

  /// Bytes that are no text, or hardly any: broken UTF-8, NUL, joiners, right-to-left marks, combining letters, emoji.
  private static let oddities: [[UInt8]] =
    [[0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0x00], [0x1B]]
    + ["🙂", "👩‍👩‍👧", "e\u{301}", "\u{202E}", "\u{200D}", "\u{FEFF}", "مهذب", "礼貌", "ﬁ", "Ｆ", "ß", "İ", "\u{2028}"].map {
      [UInt8]($0.utf8)
    }

  /// Words of the rubric, small words, marks and now and then something odd.
  static func answer(to exam: Exam, _ numbers: inout SeededNumbers) -> [UInt8] {
    let rubric = exam.engine.rubric
    let labels = rubric.terms.map { $0.label } + rubric.questions.flatMap { $0.misconceptions.map { $0.text } }
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...30, using: &numbers) {
      switch Int.random(in: 0..<12, using: &numbers) {
      case 0..<5: bytes += labels[Int.random(in: 0..<labels.count, using: &numbers)].utf8
      case 5..<11: bytes += smallWords[Int.random(in: 0..<smallWords.count, using: &numbers)].utf8
      default: bytes += oddities[Int.random(in: 0..<oddities.count, using: &numbers)]
      }
      bytes += marks[Int.random(in: 0..<marks.count, using: &numbers)].utf8
    }
    return bytes
  }

  @Test func randomAnswers() {
    var earning = 0
    for seed in UInt64(0)..<10 {
      var numbers = SeededNumbers(seed: seed)
      let exam = Self.exams[Int(seed) % Self.exams.count]
      for _ in 0..<30 {
        let answer = Self.answer(to: exam, &numbers)
        let result = exam.mark(answer, question: Bool.random(using: &numbers) ? "1" : nil)
        ResultChecks(exam, answer, result).check()
        if result.marks > 0 { earning += 1 }
      }
    }
    // The checks would be hollow if hardly anything ever earned anything.
    #expect(earning >= 10)
  }

  @Test(arguments: [
    "", " ", "🙂", "👩‍👩‍👧 polite 👩‍👩‍👧", "\u{202E}firewall\u{202C}", "مرحبا polite بك", "礼貌 polite 礼貌",
    "poli\u{301}te and fire\u{200D}wall",
    "ﬁrewall", "Ｆirewall", "f\u{0}irewall \u{0} passphrase\u{0}", "FIREWALL\r\n\r\nPASSPHRASE", "fire wall pass phrase",
    "a'b'c'd",
    "they couldn't've been rude'n'late", "don''t be rude", "n't rude", "'tis polite", "rock'n'roll",
    "polite.polite.polite",
    "no no no no rude", "...polite...", "polite\u{AD}ness", "https://firewall.example/passphrase?x=1",
    "firewall@example.com",
  ])
  func oddAnswers(_ answer: String) {
    for exam in Self.exams {
      let bytes = [UInt8](answer.utf8)
      ResultChecks(exam, bytes, exam.mark(bytes)).check()
    }
  }

  @Test func brokenBytesAnywhere() {
    let answer = [UInt8]("They aren’t rude – a firewall, café and passphrase 🙂 help.".utf8)
    for exam in [SubjectExams.computing, RefinementTests.manners] {
      for place in answer.indices {
        var bytes = answer
        bytes[place] = ([0xFF, 0x80, 0xE2, 0x00] as [UInt8])[place % 4]
        ResultChecks(exam, bytes, exam.mark(bytes)).check()
        let cut = [UInt8](answer[..<place])
        ResultChecks(exam, cut, exam.mark(cut)).check()
      }
    }
  }

  /// A megabyte of one thing, or of one word, is marked in the time of a long answer.
  @Test(arguments: [
    "a firewall and a passphrase. ", "x", "🙂", "not ",
  ])
  func aMegabyte(_ piece: String) {
    let exam = SubjectExams.computing
    let bytes = [UInt8](String(repeating: piece, count: 1_000_000 / piece.utf8.count).utf8)
    let result = exam.mark(bytes)
    #expect((0...2).contains(result.marks))
    for point in result.points {
      #expect(point.marks == 0 || !point.evidence.isEmpty)
      for evidence in point.evidence { #expect(evidence.span.start >= 0 && Int(evidence.span.end) <= bytes.count) }
    }
  }
}
