// swift-tools-version: 6.1
import PackageDescription

// The rooms that are fuzzed stand here by links, since a package has to be built with one set of sanitizers throughout.
let package = Package(
    name: "fuzz-loader",
    targets: [
        .target(name: "NewsModel"),
        .target(
            name: "ArticleLoader", dependencies: ["NewsModel"], linkerSettings: [.linkedLibrary("_FoundationICU")]),
        .target(name: "LoaderLaws", dependencies: ["ArticleLoader", "NewsModel"]),
        .executableTarget(
            name: "fuzz-loader", dependencies: ["LoaderLaws"],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
