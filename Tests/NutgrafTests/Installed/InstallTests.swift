import Foundation
import Testing

/// Installing, removing and packaging, by the commands in the README.
struct InstallTests {
    private let home: TemporaryFolder
    /// The program behind a small script, since nothing here depends on how large it is.
    private let program: String

    init() throws {
        home = try TemporaryFolder()
        program = try home.writeProgram("exec '\(Program.path)' \"$@\"", to: "nutgraf")
    }

    private func run(_ name: String, _ arguments: String..., settings: [String: String] = [:]) throws -> Command.Outcome
    {
        let environment = Program.environment(home: home.path + "/me", ["NUTGRAF_PROGRAM": program])
        return try Command.run(
            ["\(Program.project)/.packaging/\(name)"] + arguments, environment: environment.merging(settings) { $1 })
    }

    private func files(in folder: String) -> [String] {
        (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
    }

    private static let installed = [
        "bin/nutgraf", "share/bash-completion/completions/nutgraf", "share/fish/vendor_completions.d/nutgraf.fish",
        "share/man/man1/nutgraf.1", "share/man/man5/nutgraf.5", "share/nutgraf/installed",
        "share/zsh/site-functions/_nutgraf",
    ]

    @Test func whatIsInstalledIsRemovedAndNothingElse() throws {
        try home.write("mine", to: "me/.local/share/man/man1/other.1")
        try home.write("mine", to: "me/.local/bin/other")
        let before = files(in: home.path + "/me")
        for _ in 0..<2 { #expect(try run("install").status == 0) }
        let local = home.path + "/me/.local/"
        for file in Self.installed { #expect(FileManager.default.fileExists(atPath: local + file), "\(file)") }
        let version = try Command.run([local + "bin/nutgraf", "--version"], environment: [:])
        #expect(version.output.hasPrefix("nutgraf "))
        #expect(try run("uninstall").status == 0)
        #expect(files(in: home.path + "/me") == before)
        #expect(try run("uninstall").status == 1)
    }

    @Test func prefixAndDestinationCount() throws {
        let settings = ["PREFIX": "/opt/news reader", "DESTDIR": home.path + "/root"]
        #expect(try run("install", settings: settings).status == 0)
        let root = home.path + "/root/opt/news reader/"
        for file in Self.installed { #expect(FileManager.default.fileExists(atPath: root + file), "\(file)") }
        #expect(try run("uninstall", settings: settings).status == 0)
        #expect(!FileManager.default.fileExists(atPath: home.path + "/root"))
    }

    @Test(.needs(.dpkgDeb)) func aDebianPackage() throws {
        let outcome = try run("build-deb", home.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let package = outcome.output.trimmingCharacters(in: .newlines)
        let contents = try Command.run(
            ["dpkg-deb", "--contents", package], environment: Program.environment(home: home.path)
        ).output
        for file in [
            "bin/nutgraf", "share/man/man1/nutgraf.1.gz", "share/man/man5/nutgraf.5.gz",
            "share/bash-completion/completions/nutgraf", "share/zsh/vendor-completions/_nutgraf",
            "share/fish/vendor_completions.d/nutgraf.fish", "share/doc/nutgraf/copyright",
            "share/doc/nutgraf/changelog.Debian.gz", "share/nutgraf/examples/a-slower-kind-of-storm.txt",
        ] {
            #expect(contents.contains(" ./usr/\(file)\n"), "\(file)")
        }
        // dpkg keeps a list of its own.
        #expect(!contents.contains("share/nutgraf/installed"))
        #expect(contents.split(separator: "\n").allSatisfy { $0.contains(" root/root ") })
        let field = try Command.run(
            ["dpkg-deb", "--field", package, "Version"], environment: Program.environment(home: home.path)
        ).output
        _ = try Command.run(
            ["dpkg-deb", "--extract", package, home.path + "/x"], environment: Program.environment(home: home.path))
        let copyright = try home.text(of: "x/usr/share/doc/nutgraf/copyright")
        for holder in ["Gwendal Roué", "Jeff Lebrun", "Mark Gillard"] { #expect(copyright.contains(holder)) }
        #expect(copyright.split(separator: "Permission is hereby granted").count == 4)
        let version = try Program.run(["--version"], home: home.path).output
        #expect(version.hasPrefix("nutgraf \(field.prefix { $0 != "-" })\n"))
    }
}
