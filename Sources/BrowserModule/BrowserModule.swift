/// The engine as WebAssembly modules, as the build has made them, gzipped and in base64; nil in a build that was told to leave
/// them out (`EXAMINER_WITHOUT_BROWSER=1`).
public enum BrowserModule {
  /// Marks answers after a rubric that the program has compiled.
  public static var practice: StaticString? {
    #if WITHOUT_BROWSER
      nil
    #else
      PracticeModule.base64
    #endif
  }

  /// Compiles rubrics too, and has the lexicon for it.
  public static var workbench: StaticString? {
    #if WITHOUT_BROWSER
      nil
    #else
      WorkbenchModule.base64
    #endif
  }
}
