// swift-tools-version: 6.2
import PackageDescription

/// Every target: Swift 6 mode, warnings are errors, and the upcoming features that keep imports honest.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// The engine for the browser takes minutes to build: who works on something else may leave it out.
let withoutBrowser = Context.environment["EXAMINER_WITHOUT_BROWSER"] == "1"

let package = Package(
  name: "Examiner",
  products: [
    .executable(name: "examiner", targets: ["examiner"]),
    .executable(name: "examiner-benchmark", targets: ["ExaminerBenchmark"]),
  ],
  dependencies: [],
  targets: [
    // The parts that also run in the browser: no Foundation, inside Embedded Swift.
    .target(name: "JSONText", swiftSettings: settings),
    .target(name: "Language", swiftSettings: settings),
    .target(name: "RubricModel", dependencies: ["Language"], swiftSettings: settings),
    .target(
      name: "RubricCompiler", dependencies: ["Language", "RubricModel", "JSONText"],
      exclude: ["Diagnostics.md"], swiftSettings: settings),
    .target(
      name: "Marking", dependencies: ["Language", "RubricModel", "JSONText"],
      swiftSettings: settings),
    .target(
      name: "Coaching", dependencies: ["Language", "RubricModel", "Marking", "JSONText"], swiftSettings: settings),
    .target(
      name: "BrowserEngine",
      dependencies: ["Language", "RubricModel", "RubricCompiler", "Marking", "Coaching"],
      exclude: ["Support"], swiftSettings: settings),

    // The pages that learners and tutors open: the module above and the files of `Page`, put into the program by a plugin.
    .plugin(name: "EmbedInSource", capability: .buildTool(), path: "Sources/EmbedInSource", exclude: ["Support"]),
    .target(
      name: "BrowserModule",
      swiftSettings: settings + (withoutBrowser ? [.define("WITHOUT_BROWSER")] : []),
      plugins: withoutBrowser ? [] : ["EmbedInSource"]),
    .target(
      name: "BrowserPages", dependencies: ["BrowserModule", "Coaching", "Language", "RubricModel", "Reports"],
      exclude: ["Page"], swiftSettings: settings, plugins: ["EmbedInSource"]),

    // The parts around them.
    .target(
      name: "Batch", dependencies: ["Language", "RubricModel", "Marking", "JSONText"],
      swiftSettings: settings),
    .target(name: "Agreement", swiftSettings: settings),
    .target(
      name: "Learning", dependencies: ["Language", "RubricModel", "Marking", "Agreement"], swiftSettings: settings),
    .target(
      name: "Gradebook", dependencies: ["Language", "RubricModel", "Marking"], swiftSettings: settings),
    .target(
      name: "Reports", dependencies: ["Language", "RubricModel", "Marking", "Coaching", "Gradebook"],
      swiftSettings: settings),
    .target(
      name: "Commands",
      dependencies: [
        "Language", "RubricModel", "RubricCompiler", "Marking", "Batch", "Agreement", "Gradebook", "Reports",
        "Learning", "JSONText", "Coaching", "BrowserPages",
      ],
      swiftSettings: settings),
    .executableTarget(name: "examiner", dependencies: ["Commands"], swiftSettings: settings),
    .executableTarget(
      name: "ExaminerBenchmark",
      dependencies: ["Language", "RubricModel", "RubricCompiler", "Marking", "Batch"],
      path: "Benchmarks/ExaminerBenchmark", swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(name: "JSONTextTests", dependencies: ["TestSupport", "JSONText"], swiftSettings: settings),
    .testTarget(
      name: "LanguageTests", dependencies: ["TestSupport", "Language"], resources: [.copy("Data")],
      swiftSettings: settings),
    .testTarget(
      name: "RubricCompilerTests", dependencies: ["TestSupport", "RubricCompiler", "RubricModel", "Language"],
      resources: [.copy("Golden"), .copy("Points")], swiftSettings: settings),
    .testTarget(
      name: "MarkingTests", dependencies: ["TestSupport", "Marking", "RubricCompiler", "RubricModel", "Language"],
      swiftSettings: settings),
    .testTarget(
      name: "CoachingTests", dependencies: ["Coaching", "Marking", "RubricCompiler", "RubricModel"],
      swiftSettings: settings),
    .testTarget(
      name: "BrowserPagesTests",
      dependencies: ["BrowserPages", "Language", "Reports", "RubricCompiler", "RubricModel"],
      exclude: ["scripts.mjs"], swiftSettings: settings),
    .testTarget(
      name: "BatchTests", dependencies: ["TestSupport", "Batch", "Marking", "RubricCompiler"],
      swiftSettings: settings),
    .testTarget(
      name: "MetamorphicTests", dependencies: ["TestSupport", "Marking", "RubricCompiler", "RubricModel", "Language"],
      exclude: ["Rates.tsv"], swiftSettings: settings),
    .testTarget(
      name: "AgreementTests", dependencies: ["Agreement"], exclude: ["Reference"],
      resources: [.copy("Data")], swiftSettings: settings),
    .testTarget(
      name: "LearningTests",
      dependencies: ["Learning", "Agreement", "Marking", "RubricCompiler", "RubricModel", "Language"],
      swiftSettings: settings),
    .testTarget(
      name: "GradebookTests",
      dependencies: ["Gradebook", "Marking", "RubricCompiler", "RubricModel", "Language"],
      exclude: ["Reference"], resources: [.copy("Data")], swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["TestSupport", "Reports", "Gradebook", "Marking", "RubricCompiler", "RubricModel"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandsTests", dependencies: ["TestSupport", "Commands", "Batch"], resources: [.copy("Golden")],
      swiftSettings: settings),
  ]
)
