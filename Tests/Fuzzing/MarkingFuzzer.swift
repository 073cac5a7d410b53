import JSONText
import Language
import Marking
import RubricCompiler
import RubricModel

/// Marks any answer: the first half of the input is the rubric, the second the answer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMarking(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let rubric = RubricCompiler.compile([UInt8](bytes[..<(count / 2)])).rubric
  let answer = [UInt8](bytes[(count / 2)...])
  let engine = Engine(rubric)
  var marker = engine.makeMarker()
  let result = marker.mark(answer, question: nil)
  require(result.marks >= 0 && result.marks <= result.max, "more marks than there are")
  require((0...1000).contains(result.score), "a score out of its range")
  for point in result.points {
    require(point.marks >= 0 && point.marks <= point.max, "more marks than the point has")
    for evidence in point.evidence {
      require(
        0 <= evidence.span.start && evidence.span.start <= evidence.span.end && Int(evidence.span.end) <= answer.count,
        "evidence outside the answer")
    }
  }
  // The same answer once more: what was marked before must not matter.
  let again = marker.mark(answer, question: nil)
  require(again.marks == result.marks && again.score == result.score, "an answer that is marked in two ways")
  return 0
}

/// Stops the fuzzer with the input at hand.
private func require(_ condition: Bool, _ message: StaticString) {
  if !condition { fatalError("\(message)") }
}
