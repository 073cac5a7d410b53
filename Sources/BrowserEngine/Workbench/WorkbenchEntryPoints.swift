// The functions that the workbench calls beside those of every page.

/// Compiles a rubric text; the session is to be closed with `examiner_close`.
@_cdecl("examiner_compile")
public func compile(_ text: UnsafePointer<UInt8>, _ length: Int32) -> UnsafeMutableRawPointer {
  Unmanaged.passRetained(WorkbenchSession(text: bytes(text, length))).toOpaque()
}

/// Writes the compiled rubric as JSON; returns its length.
@_cdecl("examiner_describe")
public func describe(_ session: UnsafeMutableRawPointer) -> Int32 {
  let session = Unmanaged<WorkbenchSession>.fromOpaque(session).takeUnretainedValue()
  session.describe()
  return Int32(session.output.count)
}

/// Writes the outline of the compiled rubric; returns its length.
@_cdecl("examiner_outline")
public func outline(_ session: UnsafeMutableRawPointer) -> Int32 {
  let session = Unmanaged<WorkbenchSession>.fromOpaque(session).takeUnretainedValue()
  session.outline()
  return Int32(session.output.count)
}

/// Writes the compiler's diagnostics as JSON; returns their length.
@_cdecl("examiner_diagnostics")
public func diagnostics(_ session: UnsafeMutableRawPointer) -> Int32 {
  let session = Unmanaged<WorkbenchSession>.fromOpaque(session).takeUnretainedValue()
  session.diagnostics()
  return Int32(session.output.count)
}

/// Writes the questions with their checklists as JSON; returns its length.
@_cdecl("examiner_paper")
public func paper(_ session: UnsafeMutableRawPointer) -> Int32 {
  let session = Unmanaged<WorkbenchSession>.fromOpaque(session).takeUnretainedValue()
  session.paper()
  return Int32(session.output.count)
}
