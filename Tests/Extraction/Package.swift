// swift-tools-version: 6.1
import PackageDescription

// How good extracted key points are, against what pages publish; it is no part of the tests, since it takes a corpus. The
// rooms stand here by links, as for the fuzzer.
let package = Package(
    name: "extraction",
    targets: [
        .target(name: "NewsModel"),
        .target(
            name: "ArticleLoader", dependencies: ["NewsModel"], linkerSettings: [.linkedLibrary("_FoundationICU")]),
        .target(name: "Summaries"),
        .executableTarget(
            name: "extraction", dependencies: ["ArticleLoader", "NewsModel", "Summaries"],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
        .testTarget(name: "SummariesTests", dependencies: ["Summaries"]),
    ],
    swiftLanguageModes: [.v6]
)
