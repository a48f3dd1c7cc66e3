// swift-tools-version: 6.1
import PackageDescription

// Measures how well a key point leads to its passage; no part of the tests, since it needs pages that are not the project's.
// The rooms stand here by links, as in Tests/Fuzz: only what reads a page has to be built.
let package = Package(
    name: "evidence",
    targets: [
        .target(name: "NewsModel"),
        .target(
            name: "ArticleLoader", dependencies: ["NewsModel"], linkerSettings: [.linkedLibrary("_FoundationICU")]),
        .executableTarget(
            name: "evidence", dependencies: ["NewsModel", "ArticleLoader"],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
