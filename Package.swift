// swift-tools-version: 6.1
import PackageDescription

// A release build is linked into one file without shared libraries: the dynamic linker would take half of the time to
// the first frame. The linker is lld, since the others warn of glibc in one file, of which nothing here makes use.
let release = BuildSettingCondition.when(platforms: [.linux], configuration: .release)
let wholeExecutable: [LinkerSetting] =
    [.unsafeFlags(["-static-executable", "-use-ld=lld"], release)]
    + [
        "FoundationInternationalization", "FoundationEssentials", "CoreFoundation", "_FoundationICU",
        "_FoundationCShims", "_FoundationCollections", "tinfo", "stdc++",
    ].map { .linkedLibrary($0, release) }

let package = Package(
    name: "nutgraf",
    products: [.executable(name: "nutgraf", targets: ["nutgraf"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        .target(name: "NewsModel"),
        .target(name: "TextLayout"),
        // The converters of text encodings are those of the library that Foundation stands on.
        .target(
            name: "ArticleLoader", dependencies: ["NewsModel"], linkerSettings: [.linkedLibrary("_FoundationICU")]),
        .target(
            name: "NewsLibrary",
            dependencies: [
                "NewsModel", "ArticleLoader", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(name: "ReaderView", dependencies: ["NewsModel", "TextLayout"]),
        .systemLibrary(name: "CNcurses"),
        .target(name: "Terminal", dependencies: ["TextLayout", "CNcurses"]),
        .executableTarget(
            name: "nutgraf",
            dependencies: [
                "NewsModel", "TextLayout", "ArticleLoader", "NewsLibrary", "ReaderView", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            linkerSettings: wholeExecutable),

        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .target(name: "LoaderLaws", dependencies: ["ArticleLoader", "NewsModel"], path: "Tests/LoaderLaws"),
        .testTarget(name: "NewsModelTests", dependencies: ["NewsModel", "TestSupport"]),
        .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout", "TestSupport"]),
        .testTarget(
            name: "ArticleLoaderTests", dependencies: ["ArticleLoader", "NewsModel", "LoaderLaws", "TestSupport"],
            exclude: ["Renderings"]),
        .testTarget(name: "NewsLibraryTests", dependencies: ["NewsLibrary", "TestSupport"]),
        .testTarget(
            name: "ReaderViewTests", dependencies: ["ReaderView", "TestSupport"], exclude: ["Screens", "Transcripts"]),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "ReaderView", "TestSupport"]),
        .testTarget(
            name: "NutgrafTests",
            dependencies: ["nutgraf", "NewsModel", "TextLayout", "ArticleLoader", "ReaderView", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)
