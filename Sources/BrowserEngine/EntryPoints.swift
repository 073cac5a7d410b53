// The functions that a page calls; those that only the workbench needs are in `Workbench`. Memory that the page passes in is its own (made by `examiner_allocate`); a session
// lives until `examiner_close`. Every length is in bytes, every text UTF-8.

/// Memory for the page to write a text into; null when there is none left.
@_cdecl("examiner_allocate")
public func allocate(_ size: Int32) -> UnsafeMutableRawPointer? {
  guard size >= 0 else { return nil }
  return UnsafeMutableRawPointer.allocate(byteCount: Int(max(size, 1)), alignment: 16)
}

/// Gives back memory made by `examiner_allocate`.
@_cdecl("examiner_free")
public func release(_ memory: UnsafeMutableRawPointer?) { memory?.deallocate() }

/// Opens a rubric that the program has compiled; the session is to be closed with `examiner_close`. Null where it is broken.
@_cdecl("examiner_open")
public func open(
  _ rubric: UnsafePointer<UInt8>, _ length: Int32, _ words: UnsafePointer<UInt8>, _ wordsLength: Int32
) -> UnsafeMutableRawPointer? {
  guard let session = Session(packedRubric: bytes(rubric, length), words: bytes(words, wordsLength)) else { return nil }
  return Unmanaged.passRetained(session).toOpaque()
}

/// Ends a session.
@_cdecl("examiner_close")
public func close(_ session: UnsafeMutableRawPointer) { Unmanaged<Session>.fromOpaque(session).release() }

/// Writes steps and hints on the answer that was marked last as JSON; returns its length.
@_cdecl("examiner_coach")
public func coach(_ session: UnsafeMutableRawPointer) -> Int32 {
  let session = Unmanaged<Session>.fromOpaque(session).takeUnretainedValue()
  session.coach()
  return Int32(session.output.count)
}

/// Marks an answer; returns the length of its result line, or -1 when the rubric has no such question.
@_cdecl("examiner_mark")
public func mark(
  _ session: UnsafeMutableRawPointer, _ learner: UnsafePointer<UInt8>, _ learnerLength: Int32,
  _ question: UnsafePointer<UInt8>, _ questionLength: Int32, _ answer: UnsafePointer<UInt8>, _ answerLength: Int32
) -> Int32 {
  let session = Unmanaged<Session>.fromOpaque(session).takeUnretainedValue()
  let isMarked = session.mark(
    bytes(answer, answerLength), learner: bytes(learner, learnerLength), question: bytes(question, questionLength))
  return isMarked ? Int32(session.output.count) : -1
}

/// Copies the last result of a session to memory of the page.
@_cdecl("examiner_copy_output")
public func copyOutput(_ session: UnsafeMutableRawPointer, _ target: UnsafeMutablePointer<UInt8>) {
  let session = Unmanaged<Session>.fromOpaque(session).takeUnretainedValue()
  for (index, byte) in session.output.enumerated() { target[index] = byte }
}

/// A text of the page as bytes of our own.
func bytes(_ text: UnsafePointer<UInt8>, _ length: Int32) -> [UInt8] {
  length <= 0 ? [] : [UInt8](UnsafeBufferPointer(start: text, count: Int(length)))
}
