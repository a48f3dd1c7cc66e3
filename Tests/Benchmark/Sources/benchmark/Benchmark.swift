import Foundation

/// Measures the program on archives of several sizes, and prints a table: what, how much, against what, the ratio, and what
/// the ratio should be at most.
///
///     benchmark FOLDER [LARGEST]
///
/// The archives are made below FOLDER where they are not there yet; LARGEST is 1000000 where nothing else is said.
@main
struct Benchmark {
    let folder: String
    let program: String
    let article: String

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let folder = arguments.first else {
            say("usage: benchmark FOLDER [LARGEST]")
            exit(64)
        }
        let here = FileManager.default.currentDirectoryPath
        let benchmark = Benchmark(
            folder: folder, program: "\(here)/.build/release/nutgraf",
            article: "\(here)/Articles/night-ferries-return-to-the-harbour.txt")
        try benchmark.run(largest: arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000)
    }

    private func run(largest: Int) throws {
        let sizes = [12, 1000, 100_000, 1_000_000].filter { $0 <= largest }
        let archives = try sizes.map { size in
            say("making an archive of \(size) …")
            return try Archive(count: size, in: folder)
        }
        let small = archives[0]
        try build(small)
        say("\n| what | measured | against | ratio | at most |\n|---|---|---|---|---|")
        let less = try start(["less", article], until: "Brackwater")
        let own = try firstFrame(small)
        line("first frame, 12 articles", own, "less on one article", less, "3")
        let unseen = try median(7) { try unseenFrame(small) }
        for archive in archives.dropFirst() {
            try measureUnseen(archive, unseen)
            try build(archive)
            let frame = try firstFrame(archive)
            line("first frame, \(archive.count), indexed", frame, "its own with 12", try firstFrame(small), "1.3")
            line("the same", frame, "less on one article", try start(["less", article], until: "Brackwater"), "3")
            if archive.count == Self.newsboatSize { try measureNewsboat(archive) }
            try measureCommands(archive)
            try measureKeys(archive)
        }
    }

    // MARK: What is measured

    /// The archive that newsboat is given, too: a larger one takes it minutes.
    private static let newsboatSize = 100_000

    /// The first frame against that of newsboat with the same articles in its cache: its list of feeds, where each folder of the
    /// archive is one, and where all articles are in one.
    private func measureNewsboat(_ archive: Archive) throws {
        for size in [Archive.folderSize, archive.count] {
            guard let newsboat = try Newsboat(archive, articlesPerFeed: size, in: folder) else {
                return say("| against newsboat | not measured: there is none | | | 1/300 |")
            }
            let other = try median(3) { try TerminalRun(newsboat.command, environment: [:]).wait(for: "Section") }
            let feeds = archive.count / size
            let name = "newsboat, \(feeds) \(feeds == 1 ? "feed" : "feeds") of \(size)"
            line("first frame, \(archive.count), indexed", try firstFrame(archive), name, other, "1/300")
        }
    }

    private func measureUnseen(_ archive: Archive, _ small: Double) throws {
        let frame = try median(3) { try unseenFrame(archive) }
        line("first frame, \(archive.count), never seen", frame, "its own with 12", small, "2")
        // Keys are pressed while the folder is read and indexed.
        let reader = try read(archive, cache: "unseen")
        _ = try reader.wait(for: " min ")
        let keys = times(100) { reader.press($0.isMultiple(of: 2) ? "j" : "k") }
        value("key to frame meanwhile, p99", percentile(keys, 0.99), "10 ms")
        reader.end()
        let listed = try median(3) {
            try read(archive, cache: "unseen").wait(for: "1/\(archive.count)", pressing: "\u{0c}")
        }
        line("all headlines listed, \(archive.count), never seen", listed, "cat of the files", try cat(archive), "2")
    }

    /// Milliseconds that it takes to read all files and do nothing with them.
    private func cat(_ archive: Archive) throws -> Double {
        try median(3) {
            try seconds(["sh", "-c", "find '\(archive.path)' -type f -print0 | xargs -0 cat"]) * 1000
        }
    }

    private func measureCommands(_ archive: Archive) throws {
        let find = try seconds(["find", archive.path, "-type", "f", "-newer", article])
        let check = try seconds([program, "search", "wordthatisnowhere", archive.path])
        line("re-check, \(archive.count), nothing changed", check * 1000, "find -newer", find * 1000, "3")
        // ripgrep where there is one, else grep.
        let grep = try seconds([
            "sh", "-c", "rg -l \(Archive.rareWord) '\(archive.path)' || grep -rl \(Archive.rareWord) '\(archive.path)'",
        ])
        let found = try start([program, "search", Archive.rareWord, archive.path], until: "Story")
        line("first result of a rare word, \(archive.count)", found, "rg -l or grep -rl", grep * 1000, "0.05")
        line(
            "list all, \(archive.count), indexed", try seconds([program, "list", archive.path]) * 1000,
            "cat of the files", try cat(archive), "2")
    }

    private func measureKeys(_ archive: Archive) throws {
        let pager = try TerminalRun(["less", "+1000", try longText()], environment: [:])
        _ = try pager.wait(for: "Brackwater")
        let reader = try read(archive, cache: "cache")
        _ = try reader.wait(for: "unread of \(archive.count)")
        // A million files are checked for some seconds, and what is shown then is no answer to a key.
        reader.settle(milliseconds: 5000)
        for keys in [["j", "k"], [" ", "b"], ["G", "g"], ["J", "K"], ["S"], ["f"]] {
            let own = times(60) { reader.press(keys[$0 % keys.count]) }
            let other = times(60) { pager.press($0.isMultiple(of: 2) ? "j" : "k") }
            let name = keys.joined(separator: " ").replacingOccurrences(of: "  ", with: "Space ")
            line(
                "key to frame, \(archive.count), \(name)", percentile(own, 0.5), "less, j k", percentile(other, 0.5),
                "3")
            value("the same, p99", percentile(own, 0.99), "5 ms")
        }
        // Of made-up words none is rare, so that every one is looked up: no archive takes longer for its size.
        let related = times(40) { _ in
            // Away from the menu that the last one may have opened, and on to another article.
            _ = reader.press("h")
            _ = reader.press("j")
            return reader.press("R", milliseconds: 2000)
        }
        _ = reader.press("h")
        value("related articles, \(archive.count), R to frame, median", percentile(related, 0.5), "50 ms")
        value("the same, worst", percentile(related, 1), "50 ms")
        for _ in 0..<100 { _ = reader.press(" ") }
        value("peak memory, \(archive.count), after 1000 rows", reader.peakMemory, "40 MB", unit: "MB")
        // Threads that have nothing to do any more end after a while.
        reader.settle(milliseconds: 8000)
        let (time, wakeUps) = (reader.processorTime, reader.wakeUps)
        sleep(10)
        value("processor's time in 10 idle seconds", reader.processorTime - time, "0 ms")
        value("wake-ups in them", Double(reader.wakeUps - wakeUps), "0", unit: "")
    }

    /// A text that less has room to move in.
    private func longText() throws -> String {
        let path = "\(folder)/long.txt"
        let text = try String(contentsOfFile: article, encoding: .utf8)
        try String(repeating: text, count: 100).write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    /// Indexes an archive, from nothing.
    private func build(_ archive: Archive) throws {
        let index = try seconds([program, "search", "wordthatisnowhere", archive.path], environment: own("cache"))
        value("index, \(archive.count), until it is complete", index, "60 s for 100000", unit: "s")
    }

    // MARK: Runs

    private func own(_ cache: String) -> [String: String] {
        [
            "XDG_CACHE_HOME": "\(folder)/\(cache)", "XDG_STATE_HOME": "\(folder)/state",
            "XDG_CONFIG_HOME": "\(folder)/none",
        ]
    }

    private func read(_ archive: Archive, cache: String) throws -> TerminalRun {
        if cache == "unseen" { try? FileManager.default.removeItem(atPath: "\(folder)/unseen") }
        return try TerminalRun([program, archive.path], environment: own(cache))
    }

    private func firstFrame(_ archive: Archive) throws -> Double {
        try median(15) { try read(archive, cache: "cache").wait(for: "unread of \(archive.count)") }
    }

    private func unseenFrame(_ archive: Archive) throws -> Double {
        try read(archive, cache: "unseen").wait(for: " min ")
    }

    private func start(_ words: [String], until text: String) throws -> Double {
        try median(15) { try TerminalRun(words, environment: own("cache")).wait(for: text) }
    }

    /// Seconds that a command takes, without its output.
    private func seconds(_ words: [String], environment: [String: String]? = nil) throws -> Double {
        let settings = ProcessInfo.processInfo.environment.merging(environment ?? own("cache")) { $1 }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        let arguments = words.map { strdup($0) } + [nil]
        let variables = settings.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in arguments + variables { free(pointer) } }
        var process: pid_t = 0
        let start = ContinuousClock.now
        let status = posix_spawnp(&process, words[0], &actions, nil, arguments, variables)
        guard status == 0 else { throw POSIXError(POSIXErrorCode(rawValue: status) ?? .ENOENT) }
        var end: Int32 = 0
        waitpid(process, &end, 0)
        return (ContinuousClock.now - start) / .seconds(1)
    }

    // MARK: Numbers

    private func median(_ count: Int, _ measure: () throws -> Double) throws -> Double {
        percentile(try (0..<count).map { _ in try measure() }, 0.5)
    }

    private func times(_ count: Int, _ measure: (Int) -> Double?) -> [Double] { (0..<count).compactMap(measure) }

    private func percentile(_ values: [Double], _ share: Double) -> Double {
        values.isEmpty ? .nan : values.sorted()[min(values.count - 1, Int(Double(values.count) * share))]
    }

    private func line(_ what: String, _ value: Double, _ other: String, _ otherValue: Double, _ limit: String) {
        say(
            "| \(what) | \(number(value)) ms | \(other): \(number(otherValue)) ms | \(ratio(value / otherValue)) | \(limit) |"
        )
    }

    private func ratio(_ value: Double) -> String {
        value < 0.02 ? "1/\(Int((1 / value).rounded()))" : number(value)
    }

    private func value(_ what: String, _ value: Double, _ limit: String, unit: String = "ms") {
        say("| \(what) | \(number(value)) \(unit) | | | \(limit) |")
    }

    private func number(_ value: Double) -> String { String(format: value < 0.1 ? "%.3f" : "%.2f", value) }
}

/// Prints a line at once.
private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
