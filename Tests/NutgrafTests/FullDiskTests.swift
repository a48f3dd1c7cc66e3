import Foundation
import Testing

/// A disk that is really full: one line says so, nothing is lost, and the reading goes on.
@Suite(.needs(.withSmallDisk)) struct FullDiskTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
    }

    /// Runs a script of the shell with the program as $P, articles in $F, and a small disk in $DISK.
    private func run(_ script: String, _ more: [String: String] = [:], input: String = "") throws -> Command.Outcome {
        let disk = try TemporaryFolder()
        let own = ["DISK": disk.path, "P": Program.path, "F": folder.path]
        return try Command.run(
            OwnNamespace.withSmallDisk.prefix + ["sh", "-c", script],
            environment: Program.environment(home: home.path, own.merging(more) { $1 }), input: input)
    }

    @Test func theIndexIsDoneWithout() throws {
        for number in 0..<200 {
            let words = (0..<150).map { "word\(number * 150 + $0)" }.joined(separator: " ")
            try folder.write("Title: Page \(number)\n\n\(words)\n", to: "\(number).txt")
        }
        let list = try run("XDG_CACHE_HOME=\"$DISK\" exec \"$P\" list \"$F\"")
        #expect(list.status == 0)
        #expect(list.output.split(separator: "\n").count == 200)
        #expect(list.errors.split(separator: "\n").count == 1)
        #expect(list.errors.contains("the disk is full. Make room."))
    }

    @Test func aCommentIsPostedOrNot() throws {
        try folder.write("Title: Page\n\nA paragraph.\n", to: "a.txt")
        let posting = try run(
            """
            cp "$F/a.txt" "$DISK"
            cat /dev/zero > "$DISK/fill" 2> /dev/null
            "$P" comment "$DISK/a.txt" --name Nadia
            echo "status $?"
            cmp "$F/a.txt" "$DISK/a.txt" && ls -A "$DISK"
            """, input: "A comment of more than fifty characters, which is what it takes to be posted.")
        #expect(posting.output == "status 1\na.txt\nfill\n")
        #expect(posting.errors.split(separator: "\n").count == 1)
        #expect(posting.errors.contains("the disk is full. Make room and try again."))
    }

    @Test func marksThatCanNotBeKeptAreTold() throws {
        try folder.write("Title: Page\n\nA paragraph.\n", to: "a.txt")
        let script = """
            cat /dev/zero > "$DISK/fill" 2> /dev/null
            printf 'star 1\nquit\n' | XDG_STATE_HOME="$DISK" "$P" --plain "$F"
            """
        let reading = try run(script)
        #expect(reading.status == 0)
        #expect(reading.output.contains("Can't keep marks in"))
        #expect(reading.output.contains("the disk is full. Make room"))
    }
}
