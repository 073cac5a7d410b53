/// The engine as a WebAssembly module, as the build has made it.
public enum BrowserModule {
  /// The module, gzipped, in base64; nil in a build that was told to leave it out (`EXAMINER_WITHOUT_BROWSER=1`).
  public static var base64: StaticString? {
    #if WITHOUT_BROWSER
      nil
    #else
      EngineData.base64
    #endif
  }
}
