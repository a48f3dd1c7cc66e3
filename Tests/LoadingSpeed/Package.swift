// swift-tools-version: 6.1
import PackageDescription

// How fast the loader reads; it is no part of the tests, since times drift. The rooms stand here by links, as for the fuzzer.
let package = Package(
    name: "loading-speed",
    targets: [
        .target(name: "NewsModel"),
        .target(
            name: "ArticleLoader", dependencies: ["NewsModel"], linkerSettings: [.linkedLibrary("_FoundationICU")]),
        .executableTarget(
            name: "loading-speed", dependencies: ["ArticleLoader"],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
