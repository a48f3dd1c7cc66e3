import Foundation

/// newsboat with the articles of an archive in its cache: it reads feeds, no folders of text, so the same articles are made
/// into feeds on the disk, and reloaded once. That takes a minute or two and is not measured.
struct Newsboat {
    /// What starts it on what is in its cache, asking nothing of the feeds.
    let command: [String]

    /// Fills its cache, or takes the one that is there: a feed for so many articles, one after the other. Nil where there is
    /// no newsboat.
    init?(_ archive: Archive, articlesPerFeed size: Int, in folder: String) throws {
        let home = "\(folder)/newsboat-\(archive.count)-\(size)"
        let settings = ["-C", "\(home)/config", "-u", "\(home)/urls", "-c", "\(home)/cache.db"]
        command = ["newsboat"] + settings
        let done = "\(home)/.complete"
        if FileManager.default.fileExists(atPath: done) { return }
        guard try Self.run(["newsboat", "--version"]) == 0 else { return nil }
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let paths = archive.files()
        var feeds: [String] = []
        for start in stride(from: 0, to: paths.count, by: size) {
            let feed = "\(home)/\(feeds.count).xml"
            let items = try paths[start..<min(start + size, paths.count)].map(Self.item).joined()
            let head = "<title>Section \(feeds.count)</title><link>http://127.0.0.1/</link><description/>"
            try "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>\(head)\(items)</channel></rss>"
                .write(toFile: feed, atomically: false, encoding: .utf8)
            feeds.append("file://\(feed)\n")
        }
        try feeds.joined().write(toFile: "\(home)/urls", atomically: false, encoding: .utf8)
        try "".write(toFile: "\(home)/config", atomically: false, encoding: .utf8)
        guard try Self.run(command + ["-x", "reload"]) == 0 else { return nil }
        for feed in feeds { try FileManager.default.removeItem(atPath: String(feed.dropFirst(7).dropLast())) }
        try Data().write(to: URL(fileURLWithPath: done))
    }

    /// An article as an item of a feed: its title, its text, and a date.
    private static func item(_ path: String) throws -> String {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", maxSplits: 1)
        let number = path.split(separator: "/").last?.split(separator: ".").first.flatMap { Int($0) } ?? 0
        let title = escaped(lines[0].replacingOccurrences(of: "Title: ", with: ""))
        let link = "http://127.0.0.1/\(number)"
        let date = "\(1 + number % 28) Feb 2026 10:\(10 + number % 50):00 +0000"
        return "<item><title>\(title)</title><link>\(link)</link><guid>\(link)</guid><pubDate>\(date)</pubDate>"
            + "<description>\(escaped(String(lines[1])))</description></item>\n"
    }

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    }

    /// The status that a command ends with, without its output; 127 where there is no such program.
    private static func run(_ words: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
