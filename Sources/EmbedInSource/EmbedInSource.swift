import Foundation
import PackagePlugin

/// Puts files into Swift sources as literals, so that the program needs nothing beside itself.
///
/// `BrowserModule` gets the engine as WebAssembly for either kind of page, built from the modules that run in the browser;
/// `BrowserPages` gets the files of its pages. All are made again only when something they read has changed.
@main
struct EmbedInSource: BuildToolPlugin {
  /// As `Support/build.sh` of `BrowserEngine` compiles them.
  private static let engine = [
    "JSONText", "Language", "RubricModel", "RubricCompiler", "Marking", "Coaching", "BrowserEngine",
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let sources = context.package.directoryURL.appending(path: "Sources")
    let embed = sources.appending(path: "EmbedInSource/Support/embed.sh")
    let work = context.pluginWorkDirectoryURL
    switch target.name {
    case "BrowserModule":
      let inputs = try Self.engine.flatMap { try files(in: sources.appending(path: $0)) }
      return [("practice", "PracticeModule.swift"), ("workbench", "WorkbenchModule.swift")].map { kind, name in
        let output = work.appending(path: name)
        return .buildCommand(
          displayName: "Building the engine for a \(kind) page as WebAssembly", executable: URL(filePath: "/bin/bash"),
          arguments: [embed.path, kind, output.path, work.path, sources.path], inputFiles: inputs + [embed],
          outputFiles: [output])
      }
    case "BrowserPages":
      let output = work.appending(path: "PageFiles.swift")
      let inputs = try files(in: sources.appending(path: "BrowserPages/Page"))
      let shared = sources.appending(path: "BrowserEngine/Support/engine.mjs")
      return [
        .buildCommand(
          displayName: "Putting the pages into the program", executable: URL(filePath: "/bin/bash"),
          arguments: [embed.path, "texts", output.path] + (inputs + [shared]).map(\.path),
          inputFiles: inputs + [embed, shared], outputFiles: [output])
      ]
    default: return []
    }
  }

  /// All files of a folder and of those in it, in order.
  private func files(in folder: URL) throws -> [URL] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return names.map { folder.appending(path: $0) }.filter { !$0.hasDirectoryPath && !$0.pathExtension.isEmpty }
  }
}
