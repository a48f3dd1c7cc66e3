// swift-tools-version: 6.1
import PackageDescription

// Measures the program from outside, in a terminal of its own; it is no part of the tests, since times drift.
let package = Package(
    name: "benchmark",
    targets: [.executableTarget(name: "benchmark", swiftSettings: [.unsafeFlags(["-parse-as-library"])])],
    swiftLanguageModes: [.v6]
)
