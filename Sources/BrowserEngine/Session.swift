internal import Coaching
internal import Language
internal import Marking
internal import RubricModel

/// One rubric in the browser, ready for marking: what the page holds between calls.
class Session {
  private let rubric: Rubric
  private let engine: Engine
  private var marker: Marker
  /// The bytes of the last result; the page copies them out before the next call.
  final var output: [UInt8] = []
  /// What the last answer got.
  private var result: AnswerResult?

  init(_ rubric: Rubric) {
    self.rubric = rubric
    // A page has one marker, and its first answer is often blank.
    engine = Engine(rubric, indexesLater: true)
    marker = engine.makeMarker()
  }

  /// - Parameters:
  ///   - packedRubric: a rubric that was compiled before, as ``Rubric/packed()`` has it; nil comes of a broken one.
  ///   - words: the word lists, as ``WordLists/packed()`` has them.
  convenience init?(packedRubric: [UInt8], words: [UInt8]) {
    guard let rubric = Rubric(unpacking: packedRubric), let lists = WordLists(unpacking: words) else { return nil }
    #if WORD_LISTS_FROM_PAGE
      WordLists.handedOver = lists
    #endif
    self.init(rubric)
  }

  /// Puts steps and hints on the answer that was marked last into ``output``, as JSON; nothing before there is one.
  final func coach() { output = result.map { CoachingJSON.coaching($0, in: rubric) } ?? [] }

  /// Marks an answer and puts its result line (the contract's schema 1) into ``output``.
  ///
  /// - Returns: false when the rubric has no such question; then ``output`` is empty.
  final func mark(_ answer: [UInt8], learner: [UInt8], question: [UInt8]) -> Bool {
    output.removeAll(keepingCapacity: true)
    var place: Int?
    if !question.isEmpty {
      guard let found = engine.question(String(decoding: question, as: UTF8.self)) else { return false }
      place = found
    }
    let result = marker.mark(answer, question: place)
    self.result = result
    ResultJSON.append(
      result, learner: learner, question: question, answer: answer, extra: [], rubric: rubric, to: &output)
    return true
  }
}
